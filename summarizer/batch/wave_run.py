"""A batch through a provider's batch interface: chains run in waves, each as far as the answers in the store carry.

One pass over the input drives every chain from stored answers until it asks something new; those questions are one
wave: first all `extract`, then all `repair` and `compose`, and what has to be asked again. When a pass asks nothing
new, a last one makes the briefs. Nothing else has to be remembered, so that a restart at any moment goes on.

Processes that share a store take turns: from its look at what is under way to its note of what it hands over, one has
the lease of the engine's waves, so that no request is made twice. Each wave is collected by one of them.
"""

from __future__ import annotations

import asyncio
import contextlib
import pickle
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, TypeAlias

from summarizer.batch.asking import Price, require_price
from summarizer.batch.openai_batch import ENDED, Interface, RequestFile
from summarizer.batch.runner import Options
from summarizer.batch.store import Store
from summarizer.batch.waves import CREATING, SUBMITTED, Wave, Waves
from summarizer.batch.work import Outcome, Status, Work, failure_by, failure_in
from summarizer.brief import Brief
from summarizer.budget import Budget
from summarizer.chain import chain_for
from summarizer.engines.llm import LLMEngine
from summarizer.errors import EngineError, StoreError, SummarizerError
from summarizer.questions import Failure, Question, Reply, Usage
from summarizer.release import Release
from summarizer.second_opinion import with_second_opinion
from summarizer.settings import Settings

if TYPE_CHECKING:
    from openai.types import Batch

ATTEMPTS = 3  # for one request; an attempt may take a day
FIRST_LOOK, LONGEST_LOOK = 5.0, 60.0  # seconds between looks at a batch: it takes minutes at least
Missing: TypeAlias = list[tuple[str, Question]]


class _Pages:
    """Releases that were fetched, kept in a file: a page is fetched once, not once a wave."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 - open as long as this is
        self._places: dict[int, int] = {}

    def read(self, work: Work) -> Release:
        if work.url is None or work.text is not None:
            return work.read()
        if work.number not in self._places:
            release = work.read()
            self._places[work.number] = self._file.seek(0, 2)
            pickle.dump(release, self._file)
            return release
        self._file.seek(self._places[work.number])
        kept: Release = pickle.load(self._file)
        return kept


class WaveRun:
    """One run; `outcomes` is iterated once."""

    def __init__(
        self,
        engine: LLMEngine,
        interface: Interface,
        store: Store,
        *,
        settings: Settings,
        options: Options | None = None,
        price: Price | None = None,
        say: Callable[[str], None] = lambda told: None,
        first_look: float | None = None,
    ) -> None:
        """`price` is that of the batch interface. Raises SettingsError for a cap on an unknown price."""
        self.engine = engine
        self.status = Status()
        self._interface = interface
        self._store = store
        self._settings = settings
        self._options = options or Options()
        self._price = price
        self._say = say
        self._first_look = FIRST_LOOK if first_look is None else first_look
        self._waves = Waves(store, engine.name)
        self._turn = f"waves of {engine.name}"
        self._stop = asyncio.Event()
        self._pages = _Pages()
        self._capped = False
        if self._options.max_cost is not None:
            require_price(engine.name, price)

    def stop(self, reason: str) -> None:
        """Wait no longer; what was handed over is collected by the next run."""
        self.status.stopped = self.status.stopped or reason
        self._stop.set()

    # chains

    def _standing(self, key: str) -> Reply | Failure | None:
        stored = self._store.get(key, self._options.repeat)
        return stored or self._waves.standing(key, self._options.repeat).failure

    def _advance(self, work: Work) -> tuple[Brief | Missing, Release, list[str]]:
        """Drive a chain as far as the store carries it: a brief, or what it asks next; and the keys it used."""
        release = self._pages.read(work)
        steps = chain_for(release, self.engine, self._settings)
        used: list[str] = []
        try:
            questions = next(steps)
            while True:
                keys = [self.engine.key(question) for question in questions]
                answers = [self._standing(key) for key in keys]
                missing = [
                    (key, question)
                    for key, question, answer in zip(keys, questions, answers, strict=True)
                    if answer is None
                ]
                if missing:
                    return missing, release, used
                used += keys
                questions = steps.send(tuple(answer for answer in answers if answer is not None))
        except StopIteration as done:
            brief: Brief = done.value
            return brief, release, used

    def _missing(self, work: Work) -> Missing:
        if work.error:
            return []
        try:
            found, _, _ = self._advance(work)
        except StoreError:
            raise
        except SummarizerError:  # it is told in the last pass
            return []
        return found if isinstance(found, list) else []

    # waves

    def _affordable(self, budget: Budget | None, question: Question) -> bool:
        if budget is None or self._price is None:
            return True
        read, written = self.engine.tokens(question)
        if budget.reserve(self._price(Usage(1, read, 0, written)) or 0.0):
            return True
        self._capped = True
        return False

    async def _lease(self, name: str) -> bool:
        return await asyncio.wrap_future(self._store.lease(name))

    async def _show_life(self) -> None:
        """Renew leases, for ever; a store that cannot be written tells it to whoever writes next."""
        while True:
            await asyncio.sleep(self._store.lease_seconds / 3)
            with contextlib.suppress(StoreError):
                await asyncio.wrap_future(self._store.renew())

    async def _pause(self, seconds: float) -> None:
        """Wait, no longer than until a stop."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._stop.wait(), seconds)

    async def _hand_over(self, requests: RequestFile) -> None:
        if self._store.holds(self._turn):  # else this process slept, and another one may have had its turn
            wave = await asyncio.to_thread(self._waves.begin, requests.keys)
            batch = await self._interface.submit(wave, requests)
            await asyncio.to_thread(self._waves.submitted, wave, batch)
            self.status.in_flight += wave.requests
            self._say(f"{wave.requests:,} requests handed over as {batch}")
        requests.close()

    async def _build(self, works: Callable[[], Iterator[Work]]) -> bool:
        """One pass, when it is our turn: ask what the chains want to know; whether there is something to wait for."""
        while not await self._lease(self._turn):
            await self._pause(self._first_look)
            if self._stop.is_set():
                return False
        try:
            return await self._pass(works())
        finally:
            self._store.give_back(self._turn)

    async def _pass(self, works: Iterator[Work]) -> bool:
        cap = self._options.max_cost
        budget = None if cap is None else Budget(cap, self._store.spent().cost_usd)
        self._capped = False
        seen: set[str] = set()
        requests = RequestFile()
        open = False
        while not self._stop.is_set() and (work := await asyncio.to_thread(next, works, None)) is not None:
            for key, question in await asyncio.to_thread(self._missing, work):
                if key in seen:
                    continue
                if self._waves.standing(key, self._options.repeat).under_way:
                    open = True  # another process handed it over a moment ago
                    continue
                if not self._affordable(budget, question):
                    continue
                seen.add(key)
                body = self.engine.request(question)
                if not requests.add(key, self._options.repeat, body):
                    await self._hand_over(requests)
                    requests = RequestFile()
                    requests.add(key, self._options.repeat, body)
        if requests.keys and not self._stop.is_set():
            await self._hand_over(requests)
        return open or bool(seen)

    async def _adopt(self, wave: Wave) -> bool:
        """Find the handle of a wave whose process ended before it was told; whether its state is another one now.

        While its process lives, the turn is its own. One that never reached the provider is made again.
        """
        if not await self._lease(self._turn):
            return False
        try:
            if self._waves.state(wave) == CREATING:
                found = await self._interface.find(wave)
                if found is None:
                    await asyncio.to_thread(self._waves.released, wave)
                else:
                    await asyncio.to_thread(self._waves.submitted, wave, found)
            return True
        finally:
            self._store.give_back(self._turn)

    async def _collect(self, wave: Wave) -> bool:
        """Take the results of a wave in, if it has ended; returns whether it has."""
        assert wave.batch
        batch = await self._interface.look(wave.batch)
        if batch.status not in ENDED:
            return False
        name = f"wave {wave.name}"
        if not await self._lease(name):
            return False  # another process is at it
        try:
            if self._waves.state(wave) == SUBMITTED:  # else another process took it in while we looked
                await self._take_in(wave, batch)
            return True
        finally:
            self._store.give_back(name)

    async def _take_in(self, wave: Wave, batch: Batch) -> None:
        if batch.status == "failed":
            await asyncio.to_thread(self._waves.released, wave)
            self.stop(f"The batch interface did not take the file: {self._interface.why(batch)}.")
            return
        failures: list[tuple[str, int, Failure]] = []
        async for line in self._interface.lines(batch):
            result, usage = line.result, line.result.usage
            if usage.input_tokens or usage.output_tokens:
                usage = Usage(1, usage.input_tokens, usage.cached_tokens, usage.output_tokens,
                              self._price(usage) if self._price else None)  # fmt: skip
            self.status.calls += 1
            self.status.cost_usd += usage.cost_usd or 0.0
            self.status.unpriced += usage.cost_usd is None
            if isinstance(result, Reply):
                self._store.put(line.key, result._replace(usage=usage), line.repeat, once=True)
                continue
            self._store.spend(usage)
            self.status.last_error = result.message
            if line.about_temperature:
                self.engine.without_temperature()
                result = result._replace(retryable=True)
            failures.append((line.key, line.repeat, result))
        await asyncio.to_thread(self._store.flush)
        await asyncio.to_thread(self._waves.collected, wave, failures, ATTEMPTS)
        self.status.in_flight = max(0, self.status.in_flight - wave.requests)
        self._say(
            f"{wave.batch} {batch.status}: {wave.requests - len(failures):,} of {wave.requests:,} answered"
        )

    async def _await_all(self) -> None:
        """Wait until no wave is under way, and take in what comes; or until a stop."""
        wait = self._first_look
        while not self._stop.is_set():
            waves = await asyncio.to_thread(self._waves.open)
            if not waves:
                return
            ended = False
            for wave in waves:
                ended = await (self._adopt if wave.state == CREATING else self._collect)(wave) or ended
            if ended:
                wait = self._first_look
            else:
                await self._pause(wait)
                wait = min(LONGEST_LOOK, wait * 1.5)

    # briefs

    def _outcome(self, work: Work) -> Outcome | None:
        """What came of a release; None when it is not finished."""
        if work.error:
            return Outcome(work, None, work.error)
        try:
            found, release, used = self._advance(work)
        except StoreError:
            raise
        except SummarizerError as error:
            return Outcome(work, None, failure_by(error))
        if isinstance(found, list):
            return None
        brief = (
            with_second_opinion(found, release, self._settings) if self._settings.second_opinion else found
        )
        failed = failure_in(brief)
        if failed:
            self._store.spoil([(key, self._options.repeat) for key in used])
        return Outcome(work, brief, failed)

    async def outcomes(self, works: Callable[[], Iterator[Work]]) -> AsyncIterator[Outcome]:
        """Yield what came of each release, in the order of the input, once no question is open.

        `works` begins the input anew with every call. `status.stopped` says afterwards whether it ended early.
        """
        life = asyncio.create_task(self._show_life())
        try:
            await asyncio.to_thread(self._waves.forget_failures)
            await self._await_all()
            while not self._stop.is_set() and await self._build(works):
                await self._await_all()
            if self._capped:
                self.stop("The budget is used up.")
        except (EngineError, StoreError) as error:
            self.stop(str(error))
        finally:
            life.cancel()
        again = works()
        left = 0
        while (work := await asyncio.to_thread(next, again, None)) is not None:
            outcome = await asyncio.to_thread(self._outcome, work)
            if outcome is None:
                left += 1
                continue
            self.status.take(outcome)
            yield outcome
        if left:  # without a stop: its answers were there, and another process has begun to ask anew
            releases = "1 release needs" if left == 1 else f"{left:,} releases need"
            self.stop(f"Another process on this store asks again for what {releases}.")
