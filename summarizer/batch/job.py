"""A batch from inputs to files: what `summarize batch` does, and how it ends."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from summarizer import addresses
from summarizer.batch.inputs import works
from summarizer.batch.interrupts import Interrupts
from summarizer.batch.outputs import Output
from summarizer.batch.rendering import Shown, shown
from summarizer.batch.work import Status
from summarizer.errors import EngineError, OutputError, SettingsError
from summarizer.prices import at_rates
from summarizer.settings import Settings

if TYPE_CHECKING:
    from summarizer.batch.asking import Price
    from summarizer.batch.runner import Options, Run
    from summarizer.batch.store import Store
    from summarizer.batch.workers import Pool
    from summarizer.engines import Engine, RemoteEngine
    from summarizer.engines.llm import LLMEngine
    from summarizer.questions import Usage

DONE, SOME_FAILED, NOTHING_READ, INCOMPLETE, INTERRUPTED = 0, 1, 2, 3, 130
INTERRUPTION = "Interrupted."


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be done."""

    inputs: Sequence[str]
    output: Path
    arguments: Sequence[str]
    """The command line behind `summarize batch`, for the command that continues."""
    settings: Settings = field(default_factory=Settings)
    store: Path | None = None
    options: Options | None = None
    """For a model."""
    workers: int | None = None
    """For rules: processes."""
    on: str = "local"
    via: str | None = None
    order: str = "input"
    time_limit: float | None = None
    prices: tuple[float, float] | None = None
    """USD for a million tokens of input and of output, where the price table does not know the model."""
    base_url: str | None = None


class Ended(NamedTuple):
    """How it ended."""

    code: int
    written: tuple[Path, ...] = ()
    """OUT, or what there is of it, first; then failed.jsonl."""
    reason: str | None = None
    """Why it ended early."""
    command: str | None = None
    """What continues it, or tries failed releases again."""


def command(arguments: Sequence[str], max_cost: float | None = None) -> str:
    """Return the command of a plan, with another cap on the cost where one is given.

    >>> command(["a b/", "-o", "out.csv", "--max-cost", "2"], 4.0)
    "summarize batch 'a b/' -o out.csv --max-cost 4"
    >>> command(["a", "-o", "out.csv"], 4.0)  # the cap was in the config file
    'summarize batch a -o out.csv --max-cost 4'
    """
    kept = list(arguments)
    if max_cost is not None:
        places = [at for at, argument in enumerate(kept) if argument.partition("=")[0] == "--max-cost"]
        for at in reversed(places):
            del kept[at : at + 1 + ("=" not in kept[at])]
        kept += ["--max-cost", f"{max_cost:g}"]
    return addresses.command(["summarize", "batch", *kept])


class Job:
    """One batch; `status` tells how it is doing, whoever runs it."""

    def __init__(self, plan: Plan, stdin: BinaryIO | None = None) -> None:
        self.plan = plan
        self.status = Status()
        self.say: Callable[[str], None] = lambda told: None
        """Prints a line for the person who waits."""
        self._stdin = stdin
        self._unread = 0

    def run(self) -> Ended:
        """Do it. Raises SettingsError, EngineError, StoreError or OutputError before anything is read."""
        from summarizer.api import open_engine
        from summarizer.engines import RemoteEngine

        plan = self.plan
        with Output(plan.output, retry=command(plan.arguments)) as output:
            try:
                if plan.settings.engine == "rules":
                    self._by_rules(output)
                else:
                    engine = open_engine(
                        plan.settings.engine,
                        base_url=plan.base_url,
                        max_input_tokens=plan.settings.max_input_tokens,
                        timeout=plan.settings.timeout,
                    )
                    if isinstance(engine, RemoteEngine):
                        self._by_model(engine, output)
                    else:
                        self._here(engine, output)
            except KeyboardInterrupt:
                return Ended(INTERRUPTED, (), INTERRUPTION, command(plan.arguments))
            return self._end(output)

    def _end(self, output: Output) -> Ended:
        status = self.status
        if status.stopped:
            written: tuple[Path, ...] = ()
            with contextlib.suppress(OutputError):  # a full disk may be why it stopped
                written = output.finish(complete=False) if status.done else ()
            spent_up = "budget" in status.stopped
            cap = self.plan.options.max_cost if self.plan.options and spent_up else None
            return Ended(INCOMPLETE, written, status.stopped, command(self.plan.arguments, cap and 2 * cap))
        if self._unread == status.done:
            return Ended(NOTHING_READ, (), "No release could be read.")
        written = output.finish(complete=True)
        if status.failed:
            return Ended(SOME_FAILED, written, None, command(self.plan.arguments))
        return Ended(DONE, written)

    def _take(self, item: Shown, output: Output) -> None:
        if item.failed and item.failed.reason in ("source", "input"):
            self._unread += 1
            if self._unread == self.status.done:  # nothing was read so far: say at once what is wrong
                self.say(item.failed.message)
        try:
            output.add(item)
        except OutputError as error:
            self.status.stopped = self.status.stopped or str(error)

    def _count(self, item: Shown) -> None:
        self.status.count(
            item.id, item.failed, partial=item.partial, dropped=item.dropped, seconds=item.seconds
        )

    def _interrupted(self) -> None:
        self.say("Interrupted: what is under way is finished. Once more stops at once.")

    # rules

    def _pool(self) -> Pool | None:
        if self.plan.on == "local":
            return None
        from summarizer.batch.dask import Cluster

        return Cluster(self.plan.on)

    def _by_rules(self, output: Output) -> None:
        from summarizer.batch.workers import TIME_LIMIT, brief_all

        status, plan = self.status, self.plan
        with Interrupts(self._interrupted) as interrupts:
            items = brief_all(
                works(plan.inputs, self._stdin),
                plan.settings,
                form=output.form,
                workers=plan.workers,
                pool=self._pool(),
                order="finished" if plan.order == "finished" else "input",
                time_limit=plan.time_limit or TIME_LIMIT,
                stopped=lambda: bool(interrupts.count or status.stopped),
            )
            with contextlib.closing(items):
                for item in items:
                    self._count(item)
                    self._take(item, output)
            if interrupts.count:
                status.stopped = status.stopped or INTERRUPTION

    def _here(self, engine: Engine, output: Output) -> None:
        """Engines that answer at once, such as recordings: one release after another."""
        from summarizer.batch.worker import outcome
        from summarizer.batch.workers import TIME_LIMIT

        limit = self.plan.time_limit or TIME_LIMIT
        with Interrupts(self._interrupted) as interrupts:
            for work in works(self.plan.inputs, self._stdin):
                made = outcome(work, self.plan.settings, limit, engine)
                item = shown(made, output.form)
                self._count(item)
                self._take(item, output)
                if interrupts.count or self.status.stopped:
                    self.status.stopped = self.status.stopped or INTERRUPTION
                    return

    # models

    def _price(self, engine: RemoteEngine) -> Price | None:
        if self.plan.prices:
            return partial(at_rates, self.plan.prices)
        found: Price | None = getattr(engine, "price", None)
        return found

    def _by_model(self, engine: RemoteEngine, output: Output) -> None:
        import asyncio

        from summarizer.batch.store import Store

        path = self.plan.store or self.plan.output.with_name(self.plan.output.name + ".store")
        with Store(path) as store:
            if self.plan.via:
                asyncio.run(self._in_waves(engine, store, output))
            else:
                asyncio.run(self._ask(engine, store, output))

    def _batch_price(self, engine: LLMEngine) -> Price:
        """Half of what the user gave, or the table's rate of the batch interface, or half of its usual one."""
        if self.plan.prices:
            given = self.plan.prices
            return lambda usage: at_rates(given, usage) / 2

        def found(usage: Usage) -> float | None:
            usual = engine.price(usage)
            return None if usual is None else min(usual / 2, engine.price(usage, batch=True) or usual / 2)

        return found

    async def _in_waves(self, engine: RemoteEngine, store: Store, output: Output) -> None:
        import asyncio

        from summarizer.batch.openai_batch import Interface
        from summarizer.batch.wave_run import WaveRun
        from summarizer.engines.llm import LLMEngine

        if not isinstance(engine, LLMEngine) or engine.provider != "openai":
            raise SettingsError(f"--via openai-batch is OpenAI's; {engine.name} has no such interface here.")
        interface = Interface(self.plan.base_url)
        try:
            run = WaveRun(
                engine,
                interface,
                store,
                settings=self.plan.settings,
                options=self.plan.options,
                price=self._batch_price(engine),
                say=self.say,
            )
            self.status = run.status
            loop = asyncio.get_running_loop()

            def first() -> None:
                self.say("Interrupted: what was handed over is collected by the same command, later.")
                loop.call_soon_threadsafe(run.stop, INTERRUPTION)

            with Interrupts(first):
                async for outcome in run.outcomes(lambda: works(self.plan.inputs)):
                    self._take(shown(outcome, output.form), output)
        finally:
            await interface.close()
            await engine.aclose()

    async def _ask(self, engine: RemoteEngine, store: Store, output: Output) -> None:
        import asyncio

        from summarizer.batch.runner import Run

        asked = engine
        if self.plan.on != "local":
            from summarizer.batch.dask import Remote

            asked = await Remote.open(engine, self.plan.on, self.plan.settings, self.plan.base_url)
        try:
            run = Run(
                asked,
                settings=self.plan.settings,
                store=store,
                options=self.plan.options,
                price=self._price(engine),
                reprice=self.plan.prices is not None,
            )
            self.status = run.status
            loop = asyncio.get_running_loop()

            def first() -> None:
                self._interrupted()
                loop.call_soon_threadsafe(run.stop, INTERRUPTION)

            def second() -> None:
                loop.call_soon_threadsafe(run.abandon)

            with Interrupts(first, second) as interrupts:
                await self._collect(run, output)
                if interrupts.count > 1:
                    raise KeyboardInterrupt
        finally:
            await asked.aclose()

    async def _collect(self, run: Run, output: Output) -> None:
        async for outcome in run.outcomes(works(self.plan.inputs, self._stdin)):
            self._take(shown(outcome, output.form), output)
            if self.status.stopped:
                run.stop(self.status.stopped)


def check(plan: Plan) -> None:
    """Raise SettingsError for options that do not go together."""
    if plan.settings.engine == "rules":
        if plan.via:
            raise SettingsError("--via needs a model: name one with -e, such as -e openai:gpt-4.1-mini.")
        if plan.options and plan.options.max_cost is not None:
            raise SettingsError("--max-cost needs a model: the rules cost nothing.")
    if plan.via and plan.on != "local":
        raise SettingsError(
            "--via and --on do not go together: the provider's batch interface does the work."
        )
    if plan.via and "-" in plan.inputs:
        raise SettingsError(
            "--via reads the input several times. Save standard input to a file and give that."
        )
    if plan.prices is None and plan.settings.engine.startswith("replay:") and plan.on != "local":
        raise EngineError("A recording is read here: leave --on out.")
