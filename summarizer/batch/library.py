"""Many releases from Python: one brief for each source, whatever happens to it.

>>> from summarizer import brief_many
>>> texts = ["Verdane doses first patient with VRD-114, its HER3 ADC, in Phase 1 trial", " "]
>>> [(brief.status, len(brief.programs)) for brief in brief_many(texts, workers=1)]
[('ok', 1), ('failed', 0)]
>>> print(summarize_batch(texts)[1].notes[0])
source: the text: holds nothing but white space. Give the release's text.
"""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import AsyncIterator, Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

from summarizer.batch.limits import Limits
from summarizer.batch.runner import Options, Run
from summarizer.batch.store import Store
from summarizer.batch.work import Outcome, Work, failed_brief
from summarizer.batch.worker import outcome
from summarizer.batch.workers import TIME_LIMIT, brief_all
from summarizer.brief import Brief
from summarizer.engines import Engine, RemoteEngine
from summarizer.errors import BatchStopped
from summarizer.release import Release
from summarizer.settings import Settings

if TYPE_CHECKING:
    from summarizer.batch.asking import Price

Source: TypeAlias = str | Path | Release
"""A text, a file or a release, as for `summarize`."""
WAITING = 64  # briefs that wait for a caller who is slower than the batch


def _works(sources: Iterable[Source]) -> Iterator[Work]:
    for number, source in enumerate(sources):
        if isinstance(source, Release):
            yield Work(number, source.source or f"source {number}", release=source)
        elif isinstance(source, Path):
            yield Work(number, str(source), path=str(source))
        else:
            yield Work(number, f"source {number}", text=source)


def _opened(settings: Settings, engine: Engine | None) -> Engine:
    from summarizer.api import open_engine

    return engine or open_engine(
        settings.engine, max_input_tokens=settings.max_input_tokens, timeout=settings.timeout
    )


async def _asked(
    sources: Iterable[Source],
    settings: Settings,
    engine: RemoteEngine,
    store: Path | str | None,
    options: Options,
) -> AsyncIterator[Brief]:
    price: Price | None = getattr(engine, "price", None)
    opened = Store(Path(store)) if store is not None else None
    try:
        run = Run(engine, settings=settings, store=opened, options=options, price=price)
        async for made in run.outcomes(_works(sources)):
            yield failed_brief(made, engine.name)
        if run.status.stopped:
            kept = f" What was answered is in {opened.path}." if opened else ""
            raise BatchStopped(f"{run.status.stopped}{kept} Call again to continue.")
    finally:
        if opened:
            await asyncio.to_thread(opened.close)


def _threaded(make: Callable[[], AsyncIterator[Brief]], engine: RemoteEngine) -> Generator[Brief, None, None]:
    """Iterate an asynchronous iterator that runs in a thread: it goes on while the caller is busy with a brief."""
    found: queue.Queue[Brief | BaseException | None] = queue.Queue(WAITING)
    loop = asyncio.new_event_loop()
    ended = threading.Event()

    def put(item: Brief | BaseException | None) -> None:
        while not ended.is_set():
            with suppress(queue.Full):
                found.put(item, timeout=0.1)
                return

    async def pump() -> None:
        try:
            async for brief in make():
                await asyncio.to_thread(put, brief)
        finally:
            await engine.aclose()  # its connections to this loop

    pumping = loop.create_task(pump())

    def run() -> None:
        try:
            with suppress(asyncio.CancelledError):
                loop.run_until_complete(pumping)
            put(None)
        except BaseException as error:
            put(error)
        finally:
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.run_until_complete(loop.shutdown_default_executor())
            loop.close()

    thread = threading.Thread(target=run, name="brief_many", daemon=True)
    thread.start()
    try:
        while (item := found.get()) is not None:
            if isinstance(item, BaseException):
                raise item
            yield item
    finally:
        ended.set()
        with suppress(RuntimeError):  # it has ended by itself
            loop.call_soon_threadsafe(pumping.cancel)
        thread.join()


def _options(
    concurrency: int | None,
    rpm: float | None,
    tpm: float | None,
    max_cost: float | None,
    order: Literal["input", "finished"],
    time_limit: float | None,
) -> Options:
    options = Options(Limits(concurrency, rpm, tpm), max_cost, order)
    return options if time_limit is None else replace(options, time_limit=time_limit)


def brief_many(
    sources: Iterable[Source],
    *,
    settings: Settings | None = None,
    engine: Engine | None = None,
    store: Path | str | None = None,
    concurrency: int | None = None,
    rpm: float | None = None,
    tpm: float | None = None,
    max_cost: float | None = None,
    order: Literal["input", "finished"] = "input",
    workers: int | None = None,
    time_limit: float | None = None,
) -> Iterator[Brief]:
    """Yield a brief for each source; one that failed says so in `status` and `notes`.

    Sources are taken as they are needed. The rules use `workers` processes (all cores). A model's answers are kept
    in `store`, where one is given: the same call continues after a crash and asks nothing twice. `concurrency`,
    `rpm`, `tpm` and `max_cost` (USD, what the store has paid included) concern models. Raises BatchStopped at the
    end when the budget or the server ended it early.
    """
    settings = settings or Settings()
    if engine is None and settings.engine == "rules":
        items = brief_all(
            _works(sources),
            settings,
            form="brief",
            workers=workers,
            order=order,
            time_limit=time_limit or TIME_LIMIT,
        )
        with closing(items):
            for item in items:
                work = Work(item.number, item.id, path=item.source)
                yield item.brief or failed_brief(Outcome(work, None, item.failed))
        return
    opened = _opened(settings, engine)
    if not isinstance(opened, RemoteEngine):
        for work in _works(sources):
            yield failed_brief(outcome(work, settings, time_limit or TIME_LIMIT, opened), opened.name)
        return
    options = _options(concurrency, rpm, tpm, max_cost, order, time_limit)
    asked = opened
    briefs = _threaded(lambda: _asked(sources, settings, asked, store, options), asked)
    with closing(briefs):
        yield from briefs


async def abrief_many(
    sources: Iterable[Source],
    *,
    settings: Settings | None = None,
    engine: Engine | None = None,
    store: Path | str | None = None,
    concurrency: int | None = None,
    rpm: float | None = None,
    tpm: float | None = None,
    max_cost: float | None = None,
    order: Literal["input", "finished"] = "input",
    workers: int | None = None,
    time_limit: float | None = None,
) -> AsyncIterator[Brief]:
    """The same for asyncio programs: a model is asked on the running loop, the rules work beside it."""
    settings = settings or Settings()
    opened = None
    if engine is not None or settings.engine != "rules":
        opened = await asyncio.to_thread(_opened, settings, engine)
    if isinstance(opened, RemoteEngine):
        options = _options(concurrency, rpm, tpm, max_cost, order, time_limit)
        briefs = _asked(sources, settings, opened, store, options)
        try:
            async for brief in briefs:
                yield brief
        finally:
            await briefs.aclose()  # type: ignore[attr-defined]  # it is a generator
            if engine is None:
                await opened.aclose()
        return
    beside = brief_many(
        sources, settings=settings, engine=opened, order=order, workers=workers, time_limit=time_limit
    )
    try:
        while (made := await asyncio.to_thread(next, beside, None)) is not None:
            yield made
    finally:
        await asyncio.to_thread(beside.close)  # type: ignore[attr-defined]  # it is a generator


def summarize_batch(sources: Sequence[Source], settings: Settings | None = None) -> list[Brief]:
    """Return a brief for each source, in order: a plain function for Spark, Ray, Dask or a pool of processes.

    It can be pickled, and so can what it takes and gives. The rules work in this process alone, since whoever calls
    it has spread the work already.
    """
    settings = settings or Settings()
    if settings.engine != "rules":
        return list(brief_many(sources, settings=settings))
    return [failed_brief(outcome(work, settings, TIME_LIMIT)) for work in _works(sources)]
