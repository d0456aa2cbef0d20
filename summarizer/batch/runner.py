"""Brief many releases with an engine that is asked over a network: a stream in, a stream out, nothing lost.

Input is read as it is needed. Each release is a chain of its own that asks within the common limits; none waits for
another but to keep the order of the output, and then in a bounded window. A run that is continued drives the chains
again: what was answered before comes from the store.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from summarizer.batch.asking import Asker, Patience, Price, require_price
from summarizer.batch.limits import Gate, Limits, Stopped
from summarizer.batch.sharing import Sharing, lease_name
from summarizer.batch.store import Store
from summarizer.batch.work import Outcome, Status, Work, failure_by, failure_in
from summarizer.brief import Brief
from summarizer.budget import Budget
from summarizer.chain import chain_for
from summarizer.engines import RemoteEngine
from summarizer.errors import StoreError, SummarizerError
from summarizer.questions import Failure, Question, Reply
from summarizer.release import Release
from summarizer.second_opinion import with_second_opinion
from summarizer.settings import Settings

Order: TypeAlias = Literal["input", "finished"]
WINDOW = (
    512  # releases between the first that is not put out and the last that is begun; a brief is about 30 kB
)
READERS = 8  # pages fetched at once: they wait for the network, and a news site is not to be flooded
STREAK = 20  # releases in a row that fail at the server: the rest would too


@dataclass(frozen=True, slots=True)
class Options:
    """How a batch is run."""

    limits: Limits = field(default_factory=Limits)
    max_cost: float | None = None
    """USD that the store's answers may have cost in all, earlier runs included."""
    order: Order = "input"
    time_limit: float = 600.0
    """Seconds of asking for one release; waiting for its turn does not count."""
    window: int = WINDOW
    repeat: int = 0
    """Which of several independent readings of the same releases this is."""


class Run:
    """One run of a batch; `outcomes` is iterated once, `status` may be read meanwhile."""

    def __init__(
        self,
        engine: RemoteEngine,
        *,
        settings: Settings | None = None,
        store: Store | None = None,
        options: Options | None = None,
        price: Price | None = None,
        reprice: bool = False,
    ) -> None:
        """`price` estimates calls, and with `reprice` prices them, whatever the engine says of their cost.

        Raises SettingsError for a cap on the cost of a model whose price is unknown."""
        self.engine = engine
        self.settings = settings or Settings(engine=engine.name)
        self.store = store
        self.options = options or Options()
        self.status = Status()
        self._price = price
        self._reprice = reprice
        self._budget: Budget | None = None
        if self.options.max_cost is not None:
            require_price(engine.name, price)
            self._budget = Budget(self.options.max_cost, store.spent().cost_usd if store else 0.0)
        self._gate: Gate | None = None
        self._active: set[asyncio.Task[None]] = set()
        self._sharing: Sharing | None = None
        self._begun = 0
        self._home = 0
        self._next_out = 0
        self._streak = 0
        self._finished: asyncio.Queue[tuple[Work, Outcome | None] | None] = asyncio.Queue()
        self._room = asyncio.Event()
        self._files = ThreadPoolExecutor(1, thread_name_prefix="files")
        self._pages = ThreadPoolExecutor(READERS, thread_name_prefix="pages")
        self._feeder = ThreadPoolExecutor(1, thread_name_prefix="input")

    # stopping

    def stop(self, reason: str) -> None:
        """Begin nothing new: calls in flight come home and are stored. To be called on the run's event loop."""
        self.status.stopped = self.status.stopped or reason
        if self._gate:
            self._gate.stop(reason)

    def _wake(self) -> None:
        self._finished.put_nowait(None)
        self._room.set()

    def abandon(self) -> None:
        """Stop at once, calls in flight included."""
        self.stop("Interrupted.")
        for task in self._active:
            task.cancel()

    # one release

    async def _read(self, work: Work) -> Release:
        if work.release is not None:
            return work.release
        loop = asyncio.get_running_loop()
        remote = work.url is not None and work.text is None and work.path is None
        return await loop.run_in_executor(self._pages if remote else self._files, work.read)

    async def _answers(
        self, asker: Asker, questions: tuple[Question, ...], number: int, patience: Patience
    ) -> list[tuple[Reply | Failure, str, bool]]:
        if len(questions) == 1:
            return [await asker.ask(questions[0], number, patience)]
        found = await asyncio.gather(
            *(asker.ask(question, number, patience) for question in questions), return_exceptions=True
        )
        for each in found:  # all are home before one is raised
            if isinstance(each, BaseException):
                raise each
        return [each for each in found if not isinstance(each, BaseException)]

    async def _chain(
        self, asker: Asker, work: Work, release: Release, hold: Callable[[], Awaitable[None]] | None
    ) -> Brief:
        """Drive the chain of one release to its end."""
        patience = Patience(self.options.time_limit)
        keys: list[tuple[str, int]] = []
        asked = False
        steps = chain_for(release, self.engine, self.settings)
        try:
            questions = next(steps)
            while True:
                if hold:
                    await hold()
                answers = await self._answers(asker, questions, work.number, patience)
                keys += [(key, self.options.repeat) for _, key, _ in answers]
                asked = asked or any(made for _, _, made in answers)
                questions = steps.send(tuple(answer for answer, _, _ in answers))
        except StopIteration as done:
            brief: Brief = done.value
        if self.store and brief.status == "failed" and keys:
            self.store.spoil(keys)
        if self.settings.second_opinion:
            loop = asyncio.get_running_loop()
            brief = await loop.run_in_executor(
                self._files, with_second_opinion, brief, release, self.settings
            )
        self.status.recalled += not asked
        self._streak = 0 if asked and brief.status != "failed" else self._streak
        return brief

    async def _drive(self, asker: Asker, work: Work) -> Brief:
        release = await self._read(work)
        if self._sharing is None:
            return await self._chain(asker, work, release, None)
        name = lease_name(release.id, self.engine.name, self.options.repeat)
        async with self._sharing.lease(name) as hold:
            return await self._chain(asker, work, release, hold)

    async def _outcome(self, asker: Asker, work: Work) -> Outcome:
        start = asyncio.get_running_loop().time()
        try:
            if work.error:
                return Outcome(work, None, work.error)
            brief = await self._drive(asker, work)
        except StoreError:
            raise
        except SummarizerError as error:
            return Outcome(work, None, failure_by(error))
        seconds = asyncio.get_running_loop().time() - start
        timed = brief.engine.model_copy(update={"seconds": round(seconds, 6)})
        failed = failure_in(brief)
        if failed:
            self._streak += 1
        return Outcome(work, brief.model_copy(update={"engine": timed}), failed, seconds)

    async def _one(self, asker: Asker, work: Work) -> None:
        outcome: Outcome | None = None
        try:
            outcome = await self._outcome(asker, work)
        except Stopped:
            pass  # unfinished: the next run continues it from the store
        except StoreError as error:
            self.stop(str(error))
        except Exception as error:
            outcome = Outcome(work, None, failure_by(error))
        finally:
            self._finished.put_nowait((work, outcome))

    # all of them

    def _has_room(self, number: int) -> bool:
        assert self._gate
        busy = len(self._active) - (self._sharing.waiting if self._sharing else 0)
        return (
            # more chains than calls, so that those that read or compute leave no place in flight empty
            busy < 2 * self._gate.cap + 8
            and len(self._active) < self.options.window
            and (self.options.order == "finished" or number - self._next_out < self.options.window)
        )

    async def _feed(self, works: Iterator[Work], asker: Asker) -> None:
        assert self._gate
        loop = asyncio.get_running_loop()
        number = 0
        try:
            while not self._gate.stopped:
                while not self._has_room(number) and not self._gate.stopped:
                    self._room.clear()
                    await self._room.wait()
                work = await loop.run_in_executor(self._feeder, next, works, None)
                if work is None or self._gate.stopped:
                    return
                number = work.number + 1
                self._begun += 1
                task = asyncio.create_task(self._one(asker, work))
                self._active.add(task)
                task.add_done_callback(self._active.discard)
        except Exception as error:
            self.stop(f"The input failed: {error}")

    def _take(self, outcome: Outcome) -> None:
        self.status.take(outcome)
        if self._streak >= STREAK and outcome.failed:
            self.stop(f"The last {self._streak} releases all failed ({outcome.failed.message})")

    async def outcomes(self, works: Iterator[Work]) -> AsyncIterator[Outcome]:
        """Yield what comes of each piece of work, in the order asked for; those that a stop cut short are missing.

        Raises nothing for a release. `status.stopped` says afterwards whether, and why, it ended early.
        """
        budget = self._budget
        gate = self._gate = Gate(self.options.limits, budget)
        gate.on_stop = self._wake
        if self.status.stopped:
            gate.stop(self.status.stopped)
        asker = Asker(
            self.engine,
            gate,
            self.status,
            store=self.store,
            price=self._price,
            reprice=self._reprice,
            estimating=budget is not None or self.options.limits.tpm is not None,
            repeat=self.options.repeat,
        )
        beside = []
        if self.store:
            sharing = self._sharing = Sharing(self.store, gate, self._room.set)
            beside.append(asyncio.create_task(sharing.show_life()))
            if budget is not None:
                beside.append(asyncio.create_task(sharing.watch_spending(budget)))
        feeding = asyncio.create_task(self._feed(works, asker))
        feeding.add_done_callback(lambda _: self._wake())
        waiting: dict[int, Outcome | None] = {}
        ended = False  # no more input comes; work may still be under way
        try:
            while not (ended and self._home == self._begun):
                event = await self._finished.get()
                if event is None:
                    ended = feeding.done() or gate.stopped is not None
                    continue
                work, outcome = event
                self._home += 1
                if outcome is not None:
                    self._take(outcome)
                if self.options.order == "finished":
                    if outcome is not None:
                        yield outcome
                else:
                    waiting[work.number] = outcome
                    while self._next_out in waiting:
                        ready = waiting.pop(self._next_out)
                        self._next_out += 1
                        if ready is not None:
                            yield ready
                self._room.set()
        finally:
            self.status.stopped = self.status.stopped or gate.stopped
            feeding.cancel()
            for task in beside:
                task.cancel()
            for task in self._active:
                task.cancel()
            if self._active:
                await asyncio.wait(self._active)
            for pool in (self._files, self._pages, self._feeder):
                pool.shutdown(wait=False, cancel_futures=True)
        for number in sorted(waiting):  # a stop left gaps: what lies behind them is finished all the same
            left = waiting[number]
            if left is not None:
                yield left
