"""On Dask: workers brief chunks by rules or answer a model's questions; the client drives and writes."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("distributed")

from summarizer import api
from summarizer.batch import asking, dask
from summarizer.batch.dask import Cluster, Remote, check_on
from summarizer.batch.rendering import Shown
from summarizer.batch.runner import Options, Run
from summarizer.batch.store import Store
from summarizer.batch.worker import Job
from summarizer.batch.workers import brief_all
from summarizer.cli import main
from summarizer.errors import EngineError, SettingsError
from summarizer.questions import Failure, Reply
from summarizer.settings import Settings
from tests.batch_factory import Served, works

TEMPLATE = Settings(engine="scripted:one", prose="template")


@pytest.fixture(scope="module")
def scheduler() -> Iterator[str]:
    """A scheduler with one worker of four threads, in this process, on the loopback interface."""
    import dask as settings
    from distributed import LocalCluster

    settings.config.set(dask.QUIET)
    cluster: Any = LocalCluster(
        n_workers=1, threads_per_worker=4, processes=False, protocol="tcp", dashboard_address=None, host="127.0.0.1",
        silence_logs=50,
    )  # type: ignore[no-untyped-call]  # fmt: skip
    yield cluster.scheduler_address
    cluster.close()


def test_rules_on_a_cluster(scheduler: str) -> None:
    """The same briefs as here, in order."""
    items = list(brief_all(works(20), Settings(), form="brief", pool=Cluster(scheduler)))
    assert [item.brief.programs[0].asset.name for item in items if item.brief] == [
        f"HB-{number}" for number in range(20)
    ]


def test_the_command_on_a_cluster(scheduler: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`--on tcp://…` writes what a batch here writes."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    Path("rows.jsonl").write_text(
        "\n".join(json.dumps({"id": work.number, "text": work.text}) for work in works(3))
    )
    assert main(["batch", "rows.jsonl", "-o", "out.jsonl", "--on", scheduler, "-q"]) == 0
    assert [json.loads(line)["input"]["id"] for line in Path("out.jsonl").read_text().splitlines()] == [
        0,
        1,
        2,
    ]


def test_a_model_is_asked_by_the_workers(
    scheduler: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every call is made there; the answers are in the store here."""
    there = Served()
    monkeypatch.setattr(api, "open_engine", lambda name, **_: there)
    dask._opened.cache_clear()
    here = Served()

    async def run() -> list[Any]:
        remote = await Remote.open(here, scheduler, TEMPLATE)
        try:
            with Store(tmp_path / "a.store") as store:
                made = Run(remote, settings=TEMPLATE, store=store, options=Options())
                return [outcome async for outcome in made.outcomes(works(12))]
        finally:
            await remote.aclose()

    outcomes = asyncio.run(run())
    assert [outcome.brief.status for outcome in outcomes] == ["ok"] * 12
    assert there.calls == 12 and here.calls == 0
    with Store(tmp_path / "a.store") as store:
        assert store.spent().calls == 12


class _Dying:
    """A client whose workers die over every first attempt."""

    cluster = None

    def __init__(self, engine: Served) -> None:
        self.engine = engine
        self.killed: set[str] = set()

    def submit(self, _: object, __: object, question: Any, **___: object) -> Any:
        async def there() -> Reply | Failure:
            key = self.engine.key(question)
            if key not in self.killed:
                self.killed.add(key)
                raise RuntimeError("KilledWorker")
            return await self.engine.attempt(question)

        return asyncio.ensure_future(there())

    async def close(self) -> None:
        """Nothing to close."""


def test_a_worker_that_dies_costs_what_it_had_in_flight(monkeypatch: pytest.MonkeyPatch) -> None:
    """The question is asked again; the release does not fail."""
    monkeypatch.setattr(asking, "FIRST_WAIT", 0.001)
    engine = Served()

    async def run() -> list[Any]:
        remote = Remote(engine, _Dying(engine), TEMPLATE, None)
        made = Run(remote, settings=TEMPLATE, options=Options())
        return [outcome async for outcome in made.outcomes(works(5))]

    assert [outcome.brief.status for outcome in asyncio.run(run())] == ["ok"] * 5
    assert engine.calls == 5


def test_a_chunk_that_kills_its_workers_costs_the_release_that_does_it(
    scheduler: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each release of it is tried alone."""

    def deadly(job: Job) -> list[Shown]:
        if any(work.number == 2 for work in job.works):
            raise MemoryError
        return [Shown(work.number, work.id, line="x") for work in job.works]

    monkeypatch.setattr(dask, "do", deadly)
    cluster = Cluster(scheduler)
    found = cluster.submit(Job(tuple(works(4)), Settings(), "line", 60.0)).result()
    cluster.close()
    assert [item.failed and item.failed.reason for item in found] == [None, None, "crashed", None]


def test_clusters_that_cannot_be_used_are_told_with_the_next_step(monkeypatch: pytest.MonkeyPatch) -> None:
    """No scheduler, no workers, another version, no Dask."""
    monkeypatch.setattr(dask, "CONNECT_SECONDS", 0.3)
    with pytest.raises(EngineError, match="dask scheduler"):
        Cluster("tcp://127.0.0.1:9")
    with pytest.raises(EngineError, match="dask worker"):
        dask._check_versions({}, "tcp://host:8786")
    with pytest.raises(EngineError, match=r"have pressbrief 9\.9\.9"):
        dask._check_versions({"a": "9.9.9"}, "tcp://host:8786")
    with pytest.raises(SettingsError, match="tcp://host:8786"):
        check_on("spark://x")
    monkeypatch.setattr(dask, "find_spec", lambda name: None)
    with pytest.raises(SettingsError, match=r"pressbrief\[dask\]"):
        check_on("dask")
