"""Many releases from Python: a brief a source, lazily, with rules or a model, in and out of asyncio."""

from __future__ import annotations

import asyncio
import itertools
import pickle
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

import summarizer
from summarizer import Brief, Release, Settings, abrief_many, brief_many, summarize_batch
from summarizer.batch import asking
from summarizer.errors import BatchStopped
from summarizer.questions import Question, Reply
from summarizer.testing import ScriptedEngine
from tests.batch_factory import Served, broken, number_of, text

TEMPLATE = Settings(engine="scripted:one", prose="template")


@pytest.fixture(autouse=True)
def _hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Back-off in thousandths of what it is."""
    monkeypatch.setattr(asking, "FIRST_WAIT", 0.001)


def names(briefs: list[Brief]) -> list[str | None]:
    return [brief.programs[0].asset.name if brief.programs else None for brief in briefs]


def test_rules_brief_texts_files_and_releases(tmp_path: Path) -> None:
    """One brief each, in order; what cannot be read is a brief that says so."""
    (tmp_path / "a.txt").write_text(text(1))
    sources = [text(0), tmp_path / "a.txt", Release.from_text(text(2)), tmp_path / "missing.txt"]
    briefs = list(brief_many(sources, workers=1))
    assert names(briefs) == ["HB-0", "HB-1", "HB-2", None]
    assert [brief.status for brief in briefs] == ["ok", "ok", "ok", "failed"]
    assert "is not there" in briefs[3].notes[0] and briefs[3].release.source == str(tmp_path / "missing.txt")
    assert briefs[0].release.source is None
    assert [brief.model_copy(update={"engine": None}) for brief in summarize_batch(sources)] == [
        brief.model_copy(update={"engine": None}) for brief in briefs
    ]


def test_what_spark_needs_can_be_pickled() -> None:
    """The function by name, its list and its briefs by value."""
    function = pickle.loads(pickle.dumps(summarizer.summarize_batch))
    assert names(pickle.loads(pickle.dumps(function([text(5)])))) == ["HB-5"]


def test_a_model_is_asked_concurrently_and_lazily() -> None:
    """An endless stream is fine, and the calls go on while the caller looks at a brief."""
    engine = Served(latency=0.01)
    taken = 0

    def endless() -> Iterator[str]:
        nonlocal taken
        for number in itertools.count():
            taken += 1
            yield text(number)

    briefs = brief_many(endless(), settings=TEMPLATE, engine=engine, concurrency=5)
    assert names(list(itertools.islice(briefs, 20))) == [f"HB-{number}" for number in range(20)]
    briefs.close()  # type: ignore[attr-defined]
    assert engine.most == 5 and taken < 700
    assert not [thread for thread in threading.enumerate() if thread.name == "brief_many"]


def test_a_store_makes_it_continue(tmp_path: Path) -> None:
    """The same call again asks nothing; failed sources are asked again."""
    engine = Served(script=lambda question, times: broken() if number_of(question) == 2 else None)
    sources = [text(number) for number in range(4)]
    briefs = list(brief_many(sources, settings=TEMPLATE, engine=engine, store=tmp_path / "a.store"))
    assert [brief.status for brief in briefs] == ["ok", "ok", "failed", "ok"]
    again = Served()
    briefs = list(brief_many(sources, settings=TEMPLATE, engine=again, store=str(tmp_path / "a.store")))
    assert [brief.status for brief in briefs] == ["ok"] * 4 and again.calls == 1


def test_an_early_end_is_said(tmp_path: Path) -> None:
    """After all briefs that could be made: a list that is short by accident would look complete."""

    class Priced(Served):
        def price(self, usage: object) -> float:
            return 0.002

    sources = [text(number) for number in range(30)]
    made = []
    with pytest.raises(BatchStopped, match=r"budget is used up.*a\.store"):
        for brief in brief_many(
            sources, settings=TEMPLATE, engine=Priced(), store=tmp_path / "a.store", max_cost=0.01
        ):
            made.append(brief)
    assert 5 <= len(made) <= 10


def test_asynchronous_programs_await_each_brief(tmp_path: Path) -> None:
    """With a model on the running loop, and with rules beside it."""

    async def both() -> tuple[list[Brief], list[Brief]]:
        sources = [text(number) for number in range(6)]
        asked = [
            brief async for brief in abrief_many(sources, settings=TEMPLATE, engine=Served(), concurrency=3)
        ]
        ruled = [brief async for brief in abrief_many(sources, workers=1)]
        return asked, ruled

    asked, ruled = asyncio.run(both())
    assert names(asked) == names(ruled) == [f"HB-{number}" for number in range(6)]


def test_it_works_where_a_loop_runs_already() -> None:
    """In a notebook there is one; the plain iterator does not care."""

    async def notebook() -> list[Brief]:
        return list(brief_many([text(1)], settings=TEMPLATE, engine=Served()))

    assert names(asyncio.run(notebook())) == ["HB-1"]


def test_engines_that_answer_at_once_are_asked_one_by_one() -> None:
    """Scripts and recordings need no processes and no loop."""
    replies = ['{"event": "other", "claims": []}'] * 3
    briefs = list(
        brief_many(
            [text(number) for number in range(3)],
            settings=Settings(prose="template"),
            engine=ScriptedEngine(replies),
        )
    )
    assert [brief.status for brief in briefs] == ["ok"] * 3


def test_a_caller_that_stops_early_leaves_nothing_running() -> None:
    """Calls in flight are given up when the iterator is closed."""

    class Stuck(Served):
        async def attempt(self, question: Question) -> Reply:
            if number_of(question) > 0:
                await asyncio.sleep(60)
            return await super().attempt(question)  # type: ignore[return-value]

    briefs = brief_many([text(number) for number in range(9)], settings=TEMPLATE, engine=Stuck())
    next(briefs)
    briefs.close()  # type: ignore[attr-defined]
    assert not [thread for thread in threading.enumerate() if thread.name == "brief_many"]
