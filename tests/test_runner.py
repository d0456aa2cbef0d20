"""A batch with a model: order, faults, money, stops and continuing, against an engine that a script drives."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from summarizer.batch import asking, limits, sharing
from summarizer.batch.limits import Limits
from summarizer.batch.runner import STREAK, Options, Run
from summarizer.batch.store import Store
from summarizer.batch.work import Failed, Outcome, Work
from summarizer.errors import SettingsError
from summarizer.questions import Failure, Question, Reply, Usage
from summarizer.settings import Settings
from tests.batch_factory import Served, broken, good, number_of, refused, text, works

TEMPLATE = Settings(engine="scripted:one", prose="template")


@pytest.fixture(autouse=True)
def _hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Back-off in thousandths of what it is."""
    monkeypatch.setattr(asking, "FIRST_WAIT", 0.001)


def price(usage: Usage) -> float:
    return (usage.input_tokens + 4 * usage.output_tokens) * 1e-6


def go(run: Run, stream: Iterator[Work]) -> list[Outcome]:
    async def collect() -> list[Outcome]:
        return [outcome async for outcome in run.outcomes(stream)]

    return asyncio.run(collect())


def quick(engine: Served, store: Store | None = None, settings: Settings = TEMPLATE, **options: Any) -> Run:
    options.setdefault("limits", Limits(concurrency=8))
    return Run(engine, settings=settings, store=store, options=Options(**options), price=price)


def test_every_release_has_its_brief_in_the_order_of_the_input() -> None:
    """Two questions each with prose, and never more calls in flight than allowed."""
    engine = Served(latency=0.03)
    outcomes = go(quick(engine, settings=Settings(engine="scripted:one")), works(40))
    assert [outcome.work.number for outcome in outcomes] == list(range(40))
    assert all(outcome.brief and outcome.brief.status == "ok" for outcome in outcomes)
    assert [outcome.brief.programs[0].asset.name for outcome in outcomes if outcome.brief] == [
        f"HB-{number}" for number in range(40)
    ]
    assert engine.calls == 80 and engine.most == 8


def test_a_second_opinion_is_made_in_a_batch_too() -> None:
    """The rules' reading stands beside the model's."""
    settings = Settings(engine="scripted:one", prose="template", second_opinion=True)
    (outcome,) = go(quick(Served(), settings=settings), works(1))
    assert outcome.brief and outcome.brief.second_opinion


def test_a_slow_release_holds_up_nothing() -> None:
    """With order `finished` the others are out while it waits; with order `input` they are finished all the same."""

    class Slow(Served):
        async def attempt(self, question: Question) -> Reply | Failure:
            if number_of(question) == 0:
                while len(self.asked) < 29:
                    await asyncio.sleep(0.001)
            return await super().attempt(question)

    finished = go(quick(Slow(), order="finished"), works(30))
    assert finished[-1].work.number == 0
    in_order = go(quick(Slow(), order="input"), works(30))
    assert [outcome.work.number for outcome in in_order] == list(range(30))


def test_the_input_is_not_read_ahead() -> None:
    """An endless input is fine: what was taken from it stays near what was put out."""
    taken = 0

    def endless() -> Iterator[Work]:
        nonlocal taken
        for work in works(10_000_000):
            taken += 1
            yield work

    async def some() -> list[int]:
        ahead = []
        run = quick(Served(), window=40)
        outcomes = run.outcomes(endless())
        async for outcome in outcomes:
            ahead.append(taken - outcome.work.number)
            if outcome.work.number == 200:
                break
        await outcomes.aclose()  # type: ignore[attr-defined]
        return ahead

    assert max(asyncio.run(some())) <= 41


def test_nothing_is_asked_twice_when_a_batch_is_continued(tmp_path: Path) -> None:
    """The second run makes no call, and its briefs are the same but for the seconds; usage and cost included."""
    with Store(tmp_path / "a.store") as store:
        first_engine, second_engine = Served(), Served()
        first = go(quick(first_engine, store), works(20))
        second = go(run := quick(second_engine, store), works(20))
        assert first_engine.calls == 20 and second_engine.calls == 0
        assert run.status.recalled == 20 and run.status.cost_usd == 0.0
        assert store.spent().calls == 20

    def bare(outcome: Outcome) -> dict[str, Any]:
        assert outcome.brief
        made = outcome.brief.model_dump()
        del made["engine"]["seconds"]
        return made

    assert [bare(one) for one in first] == [bare(one) for one in second]
    assert first[0].brief and first[0].brief.engine.cost_usd == 0.001


def test_the_same_text_twice_is_paid_for_once(tmp_path: Path) -> None:
    """Also when both are under way at the same time."""
    engine = Served(latency=0.02)
    twins = (Work(number, f"r{number}", text=text(7)) for number in range(6))
    with Store(tmp_path / "a.store") as store:
        outcomes = go(quick(engine, store), twins)
    assert engine.calls == 1
    assert all(outcome.brief and outcome.brief.status == "ok" for outcome in outcomes)


def test_thirty_refusals_first_and_all_fifty_arrive() -> None:
    """A storm of 429 costs time, no release."""
    left = 30

    def storm(question: Question, times: int) -> Failure | None:
        nonlocal left
        left -= 1
        return refused(0.01) if left >= 0 else None

    run = quick(Served(script=storm), limits=Limits(concurrency=50))
    outcomes = go(run, works(50))
    assert [outcome.brief.status for outcome in outcomes if outcome.brief] == ["ok"] * 50
    assert run.status.limited == 30


def test_a_server_that_refuses_for_ever_is_continued_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it answered before stays; no release has failed for it, and the next run asks for the rest alone."""
    monkeypatch.setattr(limits, "PATIENCE", 0.2)
    engine = Served(script=lambda question, times: refused(0.03) if number_of(question) >= 5 else None)
    with Store(tmp_path / "a.store") as store:
        run = quick(engine, store)
        outcomes = go(run, works(20))
        assert [outcome.work.number for outcome in outcomes] == list(range(5))
        assert run.status.stopped and "put off every call" in run.status.stopped and not run.status.failed
        again = go(quick(open_again := Served(), store), works(20))
        assert len(again) == 20 and open_again.calls == 15


def test_one_release_that_always_fails_is_one_failure(tmp_path: Path) -> None:
    """49 of 50; its reason is told, every attempt is on the bill, and the next run asks for it alone."""
    engine = Served(script=lambda question, times: broken() if number_of(question) == 13 else None)
    with Store(tmp_path / "a.store") as store:
        outcomes = go(quick(engine, store), works(50))
        failed = [outcome for outcome in outcomes if outcome.failed]
        assert [outcome.work.number for outcome in failed] == [13]
        assert failed[0].failed and failed[0].failed.reason == "server-error"
        assert "5 attempts" in failed[0].failed.message
        assert store.spent().calls == engine.calls == 54 and store.spent().failed_calls == 5
        healed = Served()
        again = go(quick(healed, store), works(50))
        assert healed.calls == 1 and not any(outcome.failed for outcome in again)


def test_truncated_and_malformed_replies_are_mended_or_asked_again() -> None:
    """Cut JSON is asked for once more; a trailing comma is mended; 50 of 50."""

    def torn(question: Question, times: int) -> Reply | None:
        whole = good(question)
        if question.variables.get("error"):
            return None
        if number_of(question) % 3 == 0:
            return Reply(whole[:-40], usage=Usage(1, cost_usd=0.001))
        return (
            Reply(whole[:-2] + ",]}", usage=Usage(1, cost_usd=0.001))
            if number_of(question) % 3 == 1
            else None
        )

    engine = Served(script=torn)
    outcomes = go(quick(engine), works(50))
    assert [outcome.brief.status for outcome in outcomes if outcome.brief] == ["ok"] * 50
    assert engine.calls == 50 + 17


def test_an_answer_over_which_a_release_failed_is_asked_for_again(tmp_path: Path) -> None:
    """A refusal is stored and billed, but the next run gives the release another chance."""
    refusing = Served(script=lambda question, times: Reply("", "refusal", Usage(1, cost_usd=0.001)))
    with Store(tmp_path / "a.store") as store:
        (outcome,) = go(quick(refusing, store), works(1))
        assert outcome.failed and outcome.failed.reason == "refusal"
        (again,) = go(quick(Served(), store), works(1))
        assert again.brief and again.brief.status == "ok"
        assert store.spent().calls == 2


def test_a_bad_key_stops_the_batch_instead_of_failing_it() -> None:
    """One call or a few, no failed releases, and the reason is told."""
    engine = Served(
        script=lambda question, times: Failure("bad-key", "The server refused the key.", Usage(calls=1))
    )
    run = quick(engine)
    assert go(run, works(500)) == []
    assert run.status.stopped == "The server refused the key." and engine.calls <= 8


def test_a_server_that_answers_nobody_stops_the_batch() -> None:
    """After a row of failed releases the rest is left for later."""
    run = quick(Served(latency=0.0, script=lambda question, times: broken()))
    outcomes = go(run, works(2_000))
    assert run.status.stopped and "all failed" in run.status.stopped
    assert STREAK <= len(outcomes) < 100


def test_the_time_limit_ends_one_release() -> None:
    """It fails with `timeout`; the others do not notice."""

    class Stuck(Served):
        async def attempt(self, question: Question) -> Reply | Failure:
            if number_of(question) == 3:
                await asyncio.sleep(60)
            return await super().attempt(question)

    outcomes = go(quick(Stuck(), time_limit=0.6), works(10))
    assert [outcome.work.number for outcome in outcomes if outcome.failed] == [3]
    failed = outcomes[3].failed
    assert failed and failed.reason == "timeout" and "--time-limit" in failed.message


def test_unreadable_inputs_fail_alone(tmp_path: Path) -> None:
    """A missing file, an empty text, a malformed row and a fault of our own are four failures, not the end."""
    (tmp_path / "a.txt").write_text(text(1))

    def mixed() -> Iterator[Work]:
        yield Work(0, "a", path=str(tmp_path / "a.txt"))
        yield Work(1, "missing", path=str(tmp_path / "missing.txt"))
        yield Work(2, "empty", text=" \n")
        yield Work(3, "row", error=Failed("input", "line 4 is no JSON object."))

    outcomes = go(quick(Served()), mixed())
    assert [outcome.failed and outcome.failed.reason for outcome in outcomes] == [
        None,
        "source",
        "source",
        "input",
    ]


def test_a_budget_stops_between_95_and_100_percent(tmp_path: Path) -> None:
    """Estimates are higher than the bill; what was spent is in the store, and the same cap spends nothing more."""
    with Store(tmp_path / "a.store") as store:
        run = quick(Served(latency=0.001), store, max_cost=0.1)
        outcomes = go(run, works(300))
        assert run.status.stopped == "The budget is used up."
        assert 0.095 <= store.spent().cost_usd <= 0.1
        assert len(outcomes) == round(store.spent().cost_usd / 0.001)
        again = quick(engine := Served(), store, max_cost=0.1)
        assert len(go(again, works(300))) == len(outcomes) and engine.calls == 0
        rest = quick(engine, store, max_cost=1.0)
        assert len(go(rest, works(300))) == 300 and engine.calls == 300 - len(outcomes)


def test_two_processes_keep_one_cap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the other one spends meanwhile is booked here too."""
    monkeypatch.setattr(sharing, "SHARE", 0.01)
    with Store(tmp_path / "a.store") as store, Store(tmp_path / "a.store") as other:
        run = quick(Served(latency=0.02), store, max_cost=0.1)

        async def both() -> int:
            made = 0
            async for _ in run.outcomes(works(300)):
                made += 1
                if made == 10:
                    other.put("elsewhere", Reply("{}", usage=Usage(1, cost_usd=0.06))).result()
            return made

        made = asyncio.run(both())
        assert run.status.stopped == "The budget is used up."
        assert 0.09 <= store.spent().cost_usd <= 0.1 and made < 45


def test_a_cap_on_an_unknown_price_is_refused() -> None:
    """It could not be kept, so it is not promised."""
    with pytest.raises(SettingsError, match="price of scripted:one is unknown"):
        Run(Served(), options=Options(max_cost=1.0))


def test_a_stop_lets_calls_come_home_and_the_next_run_continues(tmp_path: Path) -> None:
    """What was in flight is stored; nothing new begins; together the two runs make each call once."""
    engine = Served(latency=0.01)

    async def interrupted(store: Store) -> list[Outcome]:
        run = quick(engine, store, settings=Settings(engine="scripted:one"))
        outcomes = []
        async for outcome in run.outcomes(works(60)):
            outcomes.append(outcome)
            if len(outcomes) == 10:
                run.stop("Interrupted.")
        assert run.status.stopped == "Interrupted."
        return outcomes

    with Store(tmp_path / "a.store") as store:
        some = asyncio.run(interrupted(store))
        assert 10 <= len(some) < 60
        assert store.spent().calls == engine.calls
        everything = go(quick(engine, store, settings=Settings(engine="scripted:one")), works(60))
        assert len(everything) == 60 and engine.calls == 120
        store.flush()
        assert store.read("SELECT count(*) FROM leases") == [(0,)]


def test_abandoning_leaves_at_once() -> None:
    """Calls in flight are not waited for."""

    async def abandoned() -> float:
        run = quick(Served(latency=30))
        asyncio.get_running_loop().call_later(0.05, run.abandon)
        start = asyncio.get_running_loop().time()
        assert [outcome async for outcome in run.outcomes(works(20))] == []
        return asyncio.get_running_loop().time() - start

    assert asyncio.run(abandoned()) < 5


def test_an_input_that_waits_does_not_keep_a_stopped_batch(tmp_path: Path) -> None:
    """Standard input may never end; a stop does not wait for its next line."""
    hold = threading.Event()

    def waits() -> Iterator[Work]:
        yield from works(2)
        hold.wait(20)

    async def stopped() -> int:
        run = quick(Served())
        asyncio.get_running_loop().call_later(0.2, run.stop, "Interrupted.")
        return len([outcome async for outcome in run.outcomes(waits())])

    try:
        assert asyncio.run(stopped()) == 2
    finally:
        hold.set()


def test_a_store_that_cannot_be_written_stops_the_batch(tmp_path: Path) -> None:
    """A full disk: no brief is made of an answer that is not on the disk, and the reason is told."""
    with Store(tmp_path / "a.store") as store:
        store.submit(lambda connection: connection.execute("PRAGMA max_page_count = 1")).result()

        def long(question: Question, times: int) -> Reply:
            return Reply(good(question) + " " * 9_000, usage=Usage(1, cost_usd=0.001))

        run = quick(Served(script=long), store)
        outcomes = go(run, works(200))
        assert run.status.stopped and "disk is full" in run.status.stopped
        assert len(outcomes) < 200


def test_two_runs_share_a_store_and_no_call(tmp_path: Path) -> None:
    """Both have every brief, each call was made by one of them, and both did part of the work."""
    engines = Served(latency=0.04), Served(latency=0.04)
    begin = threading.Barrier(2)

    def other(found: list[Outcome]) -> None:
        with Store(tmp_path / "a.store") as store:
            begin.wait()
            found += go(quick(engines[1], store), works(60))

    second: list[Outcome] = []
    thread = threading.Thread(target=other, args=(second,))
    with Store(tmp_path / "a.store") as store:
        thread.start()
        begin.wait()
        first = go(quick(engines[0], store), works(60))
        thread.join()
        assert len(first) == len(second) == 60
        assert engines[0].calls + engines[1].calls == 60 == store.spent().calls
        assert min(engine.calls for engine in engines) > 5
