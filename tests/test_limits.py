"""The gate: caps, pauses, paces and money, on a clock that jumps."""

from __future__ import annotations

import asyncio
import random

import pytest

from summarizer.batch.limits import AUTO_START, PATIENCE, Gate, Limits, Stopped
from summarizer.budget import Budget
from summarizer.errors import SettingsError
from tests import virtual_time


def test_no_more_calls_at_once_than_the_cap() -> None:
    """Forty calls of a second through a cap of eight take five seconds, and eight are in flight all the time."""

    async def many() -> tuple[float, int]:
        gate, most = Gate(Limits(concurrency=8)), 0

        async def call(order: int) -> None:
            nonlocal most
            ticket = await gate.enter(order)
            most = max(most, gate.in_flight)
            await asyncio.sleep(1)
            gate.leave(ticket, ok=True)

        await asyncio.gather(*(call(order) for order in range(40)))
        return asyncio.get_running_loop().time(), most

    assert virtual_time.run(many()) == (5.0, 8)


def test_the_earliest_release_goes_first() -> None:
    """The second question of an early release is not behind the first ones of later releases."""

    async def order() -> list[int]:
        gate, went = Gate(Limits(concurrency=1)), []
        first = await gate.enter(0)

        async def call(number: int) -> None:
            ticket = await gate.enter(number)
            went.append(number)
            gate.leave(ticket, ok=True)

        calls = [asyncio.create_task(call(number)) for number in (3, 2, 0, 1)]
        await asyncio.sleep(0)
        gate.leave(first, ok=True)
        await asyncio.gather(*calls)
        return went

    assert virtual_time.run(order()) == [0, 1, 2, 3]


def test_one_429_makes_everybody_wait_and_halves_the_cap_once() -> None:
    """Retry-After is kept to the second and by all; thirty refusals of one burst are one reason to go slower."""

    async def storm() -> tuple[int, float, int]:
        gate = Gate(Limits(concurrency=40), jitter=lambda: 0.0)
        tickets = [await gate.enter(order) for order in range(30)]
        await asyncio.sleep(1)
        for ticket in tickets:
            gate.refused(ticket, 7.0)
            gate.leave(ticket, ok=False)
        later = await gate.enter(99)
        gate.leave(later, ok=True)
        return gate.cap, asyncio.get_running_loop().time(), gate.limited

    assert virtual_time.run(storm()) == (20, 8.0, 30)


def test_refusals_without_a_time_wait_longer_each_time() -> None:
    """Own pauses are 1, 2, 4 … seconds, until a success."""

    async def waits() -> list[float]:
        gate, loop, starts = Gate(Limits(concurrency=64), jitter=lambda: 0.0), asyncio.get_running_loop(), []
        for order in range(4):
            ticket = await gate.enter(order)
            starts.append(loop.time())
            gate.refused(ticket, None)
            gate.leave(ticket, ok=False)
        return starts

    assert virtual_time.run(waits()) == [0.0, 1.0, 3.0, 7.0]


def test_the_cap_grows_again_and_auto_finds_its_way() -> None:
    """After a cut one call more per ten successes, never above the wish; `auto` doubles until it is refused."""

    async def grow(limits: Limits, successes: int, refuse: bool) -> int:
        gate = Gate(limits, jitter=lambda: 0.0)
        if refuse:
            ticket = await gate.enter(0)
            gate.refused(ticket, 0.0)
            gate.leave(ticket, ok=False)
        for order in range(successes):
            gate.leave(await gate.enter(order), ok=True)
        return gate.cap

    assert virtual_time.run(grow(Limits(concurrency=40), 50, True)) == 25
    assert virtual_time.run(grow(Limits(concurrency=40), 5_000, True)) == 40
    assert virtual_time.run(grow(Limits(), 50, False)) == AUTO_START + 50
    assert virtual_time.run(grow(Limits(), 50, True)) == AUTO_START // 2 + 5


def test_what_the_server_still_allows_is_heeded_before_it_refuses() -> None:
    """Ten requests of 600 a minute are missing for those in flight: a second's wait; enough left: none."""

    async def wait(remaining: int, reset: float) -> float:
        gate = Gate(Limits(concurrency=20))
        tickets = [await gate.enter(order) for order in range(10)]
        gate.heed("requests", 600, remaining, reset)
        gate.leave(tickets[0], ok=True)
        gate.leave(await gate.enter(10), ok=True)
        return round(asyncio.get_running_loop().time(), 2)

    assert virtual_time.run(wait(1, 60.0)) == 1.0
    assert virtual_time.run(wait(500, 10.0)) == 0.0
    assert virtual_time.run(wait(0, 0.0)) == 0.0


def test_a_server_that_asks_for_hours_ends_the_batch() -> None:
    """It is continued later rather than slept through."""

    async def ask() -> None:
        gate = Gate(Limits(concurrency=4))
        ticket = await gate.enter(0)
        gate.refused(ticket, PATIENCE * 4)
        gate.leave(ticket, ok=False)
        await gate.enter(1)

    with pytest.raises(Stopped, match="asks to wait 60 minutes"):
        virtual_time.run(ask())


@pytest.mark.parametrize("asked", [None, 20.0, 600.0])
def test_a_server_that_refuses_for_ever_ends_the_batch_within_a_quarter_of_an_hour(
    asked: float | None,
) -> None:
    """Nobody sleeps an hour for it, however long it asks to wait each time; the reason says for how long it was."""

    async def refuse() -> tuple[float, str]:
        gate, loop = Gate(Limits(concurrency=40)), asyncio.get_running_loop()
        try:
            for order in range(10_000):
                ticket = await gate.enter(order)
                await asyncio.sleep(0.2)
                gate.refused(ticket, asked)
                gate.leave(ticket, ok=False)
        except Stopped as stopped:
            return loop.time(), str(stopped)
        return 0.0, ""

    seconds, told = virtual_time.run(refuse())
    assert 600 <= seconds <= PATIENCE
    assert f"put off every call for {seconds / 60:.0f} minutes (429)" in told


def test_one_success_gives_a_server_its_quarter_of_an_hour_again() -> None:
    """A crowded server that lets a call through now and then is not given up."""

    async def crowded() -> tuple[float, str | None]:
        gate = Gate(Limits(concurrency=4))
        for order in range(300):
            ticket = await gate.enter(order)
            if order % 10 != 9:
                gate.refused(ticket, 60.0)
            gate.leave(ticket, ok=order % 10 == 9)
        return asyncio.get_running_loop().time(), gate.stopped

    seconds, stopped = virtual_time.run(crowded())
    assert seconds > 4 * 3600 and stopped is None


def test_no_minute_has_more_requests_or_tokens_than_allowed() -> None:
    """In every window of sixty seconds, the first one too; and the pace is used to at least 95 %."""

    async def paced(limits: Limits, tokens: int, calls: int) -> list[float]:
        gate, starts = Gate(limits), []
        for order in range(calls):
            ticket = await gate.enter(order, tokens)
            starts.append(ticket.started)
            gate.leave(ticket, ok=True, tokens=tokens)
        return starts

    for limits, tokens in ((Limits(100, rpm=120), 0), (Limits(100, tpm=120_000), 1_000)):
        starts = virtual_time.run(paced(limits, tokens, 400))
        busiest = max(sum(start <= other < start + 60 for other in starts) for start in starts)
        assert busiest <= 120
        assert 400 / (starts[-1] / 60) >= 0.95 * 120


def test_tokens_that_were_not_used_are_given_back() -> None:
    """The reservation is for the worst; the pace is of what was really used."""

    async def end(used: int) -> float:
        gate = Gate(Limits(concurrency=1, tpm=60_000))
        for order in range(61):
            ticket = await gate.enter(order, 2_000)
            gate.leave(ticket, ok=True, tokens=used)
        return asyncio.get_running_loop().time()

    assert virtual_time.run(end(500)) < virtual_time.run(end(2_000)) / 3


@pytest.mark.parametrize("seed", range(4))
def test_a_budget_is_used_nearly_whole_and_never_exceeded(seed: int) -> None:
    """Estimates are five times the real cost, fifty in flight: it ends between 95 and 100 % of the cap."""
    dice = random.Random(seed)

    async def spend() -> tuple[float, str | None]:
        budget = Budget(1.0)
        gate = Gate(Limits(concurrency=50), budget)

        async def call(order: int) -> None:
            ticket = await gate.enter(order, 0, 0.01)
            await asyncio.sleep(dice.uniform(0.5, 2))
            gate.leave(ticket, ok=True, cost=dice.uniform(0.001, 0.003))

        await asyncio.gather(*(call(order) for order in range(1_000)), return_exceptions=True)
        return budget.spent, gate.stopped

    spent, stopped = virtual_time.run(spend())
    assert 0.95 <= spent <= 1.0
    assert stopped == "The budget is used up."


def test_a_stopped_gate_lets_nobody_in_and_keeps_those_inside() -> None:
    """Waiters are told at once; a call under way is given back as ever."""

    async def stop() -> tuple[int, str]:
        gate = Gate(Limits(concurrency=1))
        inside = await gate.enter(0)
        waiting = asyncio.create_task(gate.enter(1))
        await asyncio.sleep(0)
        gate.stop("Interrupted.")
        with pytest.raises(Stopped):
            await waiting
        gate.leave(inside, ok=True)
        try:
            await gate.enter(2)
        except Stopped as stopped:
            return gate.in_flight, str(stopped)
        return -1, ""

    assert virtual_time.run(stop()) == (0, "Interrupted.")


def test_a_cancelled_waiter_takes_nothing_with_it() -> None:
    """Neither a place in flight nor money, at whatever moment it is cancelled."""

    async def cancel() -> tuple[int, float]:
        budget = Budget(1.0)
        gate = Gate(Limits(concurrency=1), budget)
        first = await gate.enter(0, 0, 0.5)
        waiting = [asyncio.create_task(gate.enter(order, 0, 0.1)) for order in range(1, 4)]
        await asyncio.sleep(0)
        waiting[0].cancel()
        gate.leave(first, ok=True, cost=0.5)  # lets the next one in
        waiting[1].cancel()  # which is cancelled before it runs
        await asyncio.sleep(0.1)
        ticket = await waiting[2]
        gate.leave(ticket, ok=True, cost=0.1)
        return gate.in_flight, round(budget.left, 6)

    assert virtual_time.run(cancel()) == (0, 0.4)


def test_limits_that_make_no_sense_are_refused() -> None:
    """Zero calls at once would wait for ever."""
    for wrong in ({"concurrency": 0}, {"rpm": -1.0}, {"tpm": float("nan")}):
        with pytest.raises(SettingsError, match="above 0"):
            Limits(**wrong)  # type: ignore[arg-type]
