"""One question of a batch: from the store if it was answered before, else asked within the limits until answered.

The chain sees a reply only when it is on the disk. What failed is asked again here and nowhere else: the engine
makes one attempt a call.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from typing import TypeAlias

from summarizer.batch.limits import Gate, Stopped
from summarizer.batch.store import Store
from summarizer.batch.work import Status
from summarizer.engines import RemoteEngine
from summarizer.errors import SettingsError, StoreError
from summarizer.questions import Failure, Question, Reply, Usage

Price: TypeAlias = Callable[[Usage], float | None]
"""USD of a usage; None when the model's price is unknown."""

ATTEMPTS = 5  # a fault that outlasts 15 s of back-off is rarely gone a little later
REFUSALS = 60  # a 429 costs nothing and was waited out by all; this many for one question means that none gets through
FIRST_WAIT, LONGEST_WAIT = 0.5, 30.0
HOPELESS = frozenset({"bad-key", "unknown-model", "quota-exhausted"})
"""Failures that every other release would meet too: the batch stops instead of failing them all."""


def require_price(engine: str, price: Price | None) -> None:
    """Raise SettingsError for a model whose price is unknown: a cap on its cost could not be kept."""
    if price is None or price(Usage(1, 1_000, 0, 1_000)) is None:
        raise SettingsError(
            f"the price of {engine} is unknown, so a cap in USD cannot be kept. Give --price, or leave --max-cost out."
        )


class Patience:
    """What is left of a release's time: asking and backing off count, waiting for its turn does not."""

    def __init__(self, seconds: float) -> None:
        self.allowed = seconds
        self.left = seconds

    def spend(self, seconds: float) -> None:
        """Take time away."""
        self.left -= seconds


class Asker:
    """Asks the questions of all releases of a batch."""

    def __init__(
        self,
        engine: RemoteEngine,
        gate: Gate,
        status: Status,
        *,
        store: Store | None = None,
        price: Price | None = None,
        reprice: bool = False,
        estimating: bool = False,
        repeat: int = 0,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self._engine = engine
        self._gate = gate
        self._status = status
        self._store = store
        self._price = price
        self._reprice = reprice  # the user's price is the one that counts
        self._estimating = estimating
        self._repeat = repeat
        self._jitter = jitter
        self._asking: dict[str, asyncio.Future[Reply | Failure]] = {}

    async def ask(
        self, question: Question, order: int, patience: Patience
    ) -> tuple[Reply | Failure, str, bool]:
        """Return the answer, its key, and whether a call was made for it. Raises Stopped."""
        key = self._engine.key(question)
        stored = self._store.get(key, self._repeat) if self._store else None
        if stored is not None:
            return stored, key, False
        same = self._asking.get(key)
        if same is not None:  # the same text twice in the input is paid for once
            return await asyncio.shield(same), key, False
        answer = self._asking[key] = asyncio.get_running_loop().create_future()
        try:
            found = await self._until_answered(question, key, order, patience)
            answer.set_result(found)
            return found, key, True
        except BaseException as error:
            answer.set_exception(error if isinstance(error, Exception) else Stopped("Interrupted."))
            answer.exception()  # nobody else may have been waiting for it
            raise
        finally:
            del self._asking[key]

    def _estimate(self, question: Question) -> tuple[int, float]:
        if not self._estimating:
            return 0, 0.0
        read, written = self._engine.tokens(question)
        cost = self._price(Usage(1, read, 0, written)) if self._price else None
        return read + written, cost or 0.0

    async def _call(self, question: Question, patience: Patience) -> Reply | Failure:
        """Make one call, no longer than the release has time."""
        start = asyncio.get_running_loop().time()
        try:
            async with asyncio.timeout(max(0.001, patience.left)):
                result = await self._engine.attempt(question)
        except TimeoutError:
            told = f"The release took longer than its {patience.allowed:.0f} s. Raise --time-limit, or try later."
            # the server may have worked for it, and charge it
            result = Failure("timeout", told, Usage(calls=1, cost_usd=None if self._price else 0.0))
        patience.spend(asyncio.get_running_loop().time() - start)
        used = result.usage
        if self._price is None or (used.cost_usd is not None and not self._reprice):
            return result
        return result._replace(usage=replace(used, cost_usd=self._price(used)))

    async def _attempt(
        self, question: Question, key: str, order: int, patience: Patience, before: Usage
    ) -> Reply | Failure:
        """Make one call within the limits, and keep what it brought; `before` is what earlier attempts used.

        Its place in flight is free again only when the answer is on the disk: whatever happens, no more answers
        are lost than calls may be in flight.
        """
        tokens, cost = self._estimate(question)
        ticket = await self._gate.enter(order, tokens, cost)
        self._status.in_flight = self._gate.in_flight
        paid, ok = Usage(calls=1), False
        try:
            result = await self._call(question, patience)
            paid = result.usage
            if isinstance(result, Failure):
                if result.reason == "rate-limited" or result.retry_after is not None:
                    self._gate.refused(ticket, result.retry_after)
                await self._written(lambda store: store.spend(paid))
                return result
            ok = True
            for allowance in getattr(self._engine, "allowance", ()):
                self._gate.heed(*allowance)
            answered = result._replace(usage=before + paid)
            await self._written(lambda store: store.put(key, answered, self._repeat, paid=paid))
            return answered
        finally:
            self._gate.leave(ticket, ok=ok, tokens=paid.input_tokens + paid.output_tokens, cost=paid.cost_usd)
            status = self._status
            status.in_flight, status.limited = self._gate.in_flight, self._gate.limited
            status.paused_until = self._gate.paused_until
            status.calls += max(1, paid.calls)
            status.cost_usd += paid.cost_usd or 0.0
            status.unpriced += paid.cost_usd is None

    async def _until_answered(
        self, question: Question, key: str, order: int, patience: Patience
    ) -> Reply | Failure:
        used, failures, refusals = Usage(), 0, 0
        while True:
            result = await self._attempt(question, key, order, patience, used)
            if isinstance(result, Reply):
                return result
            used += result.usage
            if result.reason in HOPELESS:
                self._gate.stop(result.message)
                raise Stopped(result.message)
            if result.reason == "rate-limited":
                refusals += 1  # the gate makes everybody wait, this one too
                wait = 0.0
            else:
                failures += 1
                wait = min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** (failures - 1)) * (0.5 + self._jitter() / 2)
            given_up = failures >= ATTEMPTS or refusals >= REFUSALS or patience.left <= wait
            if given_up or not result.retryable:
                return result._replace(usage=used, message=_told(result.message, failures + refusals))
            self._status.last_error = result.message
            patience.spend(wait)
            await asyncio.sleep(wait)

    async def _written(self, write: Callable[[Store], Future[None]]) -> None:
        """Wait until something is on the disk; where it cannot be, the batch stops."""
        if self._store is None:
            return
        try:
            await asyncio.shield(asyncio.wrap_future(write(self._store)))
        except StoreError as error:
            self._gate.stop(str(error))
            raise Stopped(str(error)) from error


def _told(message: str, attempts: int) -> str:
    return f"{message} ({attempts} attempts)" if attempts > 1 else message
