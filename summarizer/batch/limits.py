"""When the next call may start: one gate for all of a batch, so that one 429 makes everybody wait.

>>> import asyncio
>>> async def twice() -> list[int]:
...     gate = Gate(Limits(concurrency=2))
...     first, second = await gate.enter(0), await gate.enter(1)
...     before = gate.in_flight
...     gate.leave(first, ok=True)
...     return [before, gate.in_flight]
>>> asyncio.run(twice())
[2, 1]

Calls in flight are capped; the cap is halved when the server says 429 and grows by one after some successes.
A 429 also pauses all calls for as long as the server asks; a server that lets nobody through for a quarter of an hour
ends the batch. Requests and tokens a minute are paced evenly. Money is reserved before a call and settled after it, so
that the cap in USD holds whatever is in flight.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from summarizer.budget import Budget
from summarizer.errors import SettingsError

AUTO_START, AUTO_MOST = 8, 256
"""`auto` begins with few calls and doubles each round until a server objects; no server needs more of one client."""
GROWTH = 10  # successes for one call more: back from 25 to 50 after 250 calls, slow beside the halving
BURST = 1.0  # seconds' worth of requests or tokens that may go at once: timers are no finer
OWN_PAUSE = 1.0  # seconds after a 429 that names no time; doubled each time until a success, up to:
LONGEST_PAUSE = 60.0
PATIENCE = 900.0
"""Seconds that a server may keep a batch waiting, by one refusal or by many without a success; then it stops, to be
continued later. Limits by the minute are over by then; those by the day or by the month are not slept through."""


class Stopped(Exception):
    """No further call may start in this run."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a batch keeps to."""

    concurrency: int | None = None
    """Calls in flight at most; None adapts to the server."""
    rpm: float | None = None
    """Requests a minute."""
    tpm: float | None = None
    """Tokens a minute, input and output together."""

    def __post_init__(self) -> None:
        for name in ("concurrency", "rpm", "tpm"):
            value = getattr(self, name)
            if value is not None and not 0 < value < float("inf"):
                raise SettingsError(f"{name} is {value}; give a number above 0.")


class Ticket(NamedTuple):
    """The right to make one call; to be given back with `leave`."""

    started: float
    tokens: int
    cost: float


class _Pace:
    """So many a minute, evenly, with a second's worth at once; in any minute never more."""

    def __init__(self, per_minute: float) -> None:
        self._each = (
            60.0 / per_minute * 60.0 / (60.0 - BURST)
        )  # so that rate and burst together keep the limit
        self._next = float("-inf")

    def wait(self, now: float) -> float:
        return max(0.0, self._next - now - BURST)

    def take(self, amount: float, now: float) -> None:
        self._next = max(self._next, now) + amount * self._each

    def give_back(self, amount: float) -> None:
        self._next -= amount * self._each


@dataclass(slots=True, eq=False)
class _Waiter:
    order: tuple[int, int]
    tokens: int
    cost: float
    future: asyncio.Future[Ticket]


class Gate:
    """Lets calls start, the earliest release first; belongs to one event loop."""

    def __init__(
        self, limits: Limits, budget: Budget | None = None, *, jitter: Callable[[], float] = random.random
    ) -> None:
        self._loop = asyncio.get_running_loop()
        self._budget = budget
        self._jitter = jitter
        self._most = limits.concurrency or AUTO_MOST
        self.cap = limits.concurrency or AUTO_START
        """Calls in flight allowed now."""
        self._doubling = limits.concurrency is None
        self._pace = _Pace(limits.rpm) if limits.rpm else None
        self._token_pace = _Pace(limits.tpm) if limits.tpm else None
        self._waiters: list[_Waiter] = []
        self._entered = 0
        self.in_flight = 0
        self._successes = 0
        self._last_cut = float("-inf")
        self._limited_in_a_row = 0
        self._refused_since: float | None = None
        self.limited = 0
        """How many calls were answered with 429."""
        self.paused_until = float("-inf")
        """On the loop's clock."""
        self._mean_tokens = 0.0
        self._timer: asyncio.TimerHandle | None = None
        self.stopped: str | None = None
        """Why no further call may start."""
        self.on_stop: Callable[[], None] = lambda: None
        """Called once, when the gate stops by itself or is stopped."""

    async def enter(self, order: int, tokens: int = 0, cost: float = 0.0) -> Ticket:
        """Wait until a call may start. Raises Stopped.

        `tokens` and `cost` are what it may take at most; `order` is the release's place in the input.
        """
        if self.stopped:
            raise Stopped(self.stopped)
        self._entered += 1
        waiter = _Waiter((order, self._entered), tokens, cost, self._loop.create_future())
        self._waiters.append(waiter)
        self._waiters.sort(key=lambda each: each.order)  # all but sorted already
        self._dispatch()
        try:
            return await waiter.future
        except asyncio.CancelledError:
            if waiter in self._waiters:
                self._waiters.remove(waiter)
            elif waiter.future.done() and not waiter.future.cancelled() and not waiter.future.exception():
                self.leave(waiter.future.result(), ok=None, cost=0.0)  # it was let in and never went
            raise

    def leave(
        self, ticket: Ticket, *, ok: bool | None, tokens: int | None = None, cost: float | None = None
    ) -> None:
        """End a call: `ok` None says nothing about the server; `tokens` and `cost` are what it really took."""
        self.in_flight -= 1
        if tokens:
            self._mean_tokens += 0.1 * (tokens - self._mean_tokens)
        if self._token_pace and tokens is not None:
            self._token_pace.give_back(ticket.tokens - tokens)
        if self._budget:
            self._budget.settle(ticket.cost, cost)
        if ok:
            self._limited_in_a_row = 0
            self._refused_since = None
            self._successes += 1
            if self._successes >= (1 if self._doubling else GROWTH) and self.cap < self._most:
                self.cap += 1
                self._successes = 0
        self._dispatch()

    def refused(self, ticket: Ticket, retry_after: float | None) -> None:
        """Heed a 429: everybody waits, and fewer calls go at once. To be called before `leave`."""
        now = self._loop.time()
        self.limited += 1
        self._doubling = False
        if self._refused_since is None:
            self._refused_since = now
        if ticket.started >= self._last_cut:  # those that were under way then say nothing new
            self.cap = max(1, self.cap // 2)
            self._last_cut = now
            self._successes = 0
            self._limited_in_a_row += 1
        if not retry_after:  # "at once" from a server that has just refused is no time either
            retry_after = min(LONGEST_PAUSE, OWN_PAUSE * 2.0 ** (self._limited_in_a_row - 1))
        waited = now - self._refused_since
        if retry_after > PATIENCE:
            self.stop(f"The server asks to wait {retry_after / 60:.0f} minutes.")
        elif waited + retry_after > PATIENCE:
            told = f"{waited / 60:.0f} minutes" if waited >= 90 else f"{waited:.0f} seconds"
            self.stop(f"The server has put off every call for {told} (429); its limit may be one by the day.")
        # Retry-After is a floor; the jitter keeps several processes from coming back at once
        pause = retry_after + self._jitter() * min(1.0, retry_after * 0.1)
        self.paused_until = max(self.paused_until, now + pause)

    def heed(self, kind: str, limit: int, remaining: int, reset: float) -> None:
        """Wait before a 429 comes: the server says that so many of `limit` are left, and all in `reset` seconds."""
        each = 1.0 if kind == "requests" else self._mean_tokens
        wanted = (self.in_flight + 1) * each  # those in flight may not be counted yet
        if remaining >= wanted or limit <= remaining or reset <= 0:
            return
        wait = min(LONGEST_PAUSE, reset, (wanted - remaining) * reset / (limit - remaining))
        self.paused_until = max(self.paused_until, self._loop.time() + wait)

    def stop(self, reason: str) -> None:
        """Let no further call start; those in flight go on."""
        if self.stopped:
            return
        self.stopped = reason
        waiters, self._waiters = self._waiters, []
        for waiter in waiters:
            if not waiter.future.done():
                waiter.future.set_exception(Stopped(self.stopped))
        if self._timer:
            self._timer.cancel()
        self.on_stop()

    def _delay(self, now: float) -> float:
        waits = [self.paused_until - now]
        waits += [pace.wait(now) for pace in (self._pace, self._token_pace) if pace]
        return max(0.0, *waits)

    def _affordable(self) -> _Waiter | None:
        """The first waiter whose cost can be reserved, with it reserved."""
        for waiter in self._waiters:
            if self._budget is None or self._budget.reserve(waiter.cost):
                return waiter
        return None

    def _dispatch(self) -> None:
        """Start all that may start now; otherwise see to it that somebody looks again."""
        while self.in_flight < self.cap:
            self._waiters = [waiter for waiter in self._waiters if not waiter.future.done()]  # cancelled ones
            if not self._waiters:
                return
            now = self._loop.time()
            delay = self._delay(now)
            if delay > 0:
                if self._timer:
                    self._timer.cancel()
                self._timer = self._loop.call_later(delay, self._dispatch)
                return
            waiter = self._affordable()
            if waiter is None:
                if self.in_flight == 0:  # nothing can come back: what is left does not pay one more call
                    self.stop("The budget is used up.")
                return
            self._waiters.remove(waiter)
            self.in_flight += 1
            for pace, amount in ((self._pace, 1), (self._token_pace, waiter.tokens)):
                if pace:
                    pace.take(amount, now)
            waiter.future.set_result(Ticket(now, waiter.tokens, waiter.cost))
