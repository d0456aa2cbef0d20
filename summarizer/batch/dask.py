"""Past one machine: Dask's workers brief whole chunks by rules, or make the calls to a model's server.

>>> check_on("spark://host:7077")
Traceback (most recent call last):
summarizer.errors.SettingsError: --on is 'spark://host:7077'; give local, dask, or a scheduler such as tcp://host:8786.

With a model the client alone drives the chains and writes the store; a worker gets a question and gives back a reply,
so that a worker that dies costs what it had in flight. Its key comes from its own environment, never over the wire.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
from collections.abc import Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Self, TypeAlias

from summarizer.batch.rendering import Shown
from summarizer.batch.work import Failed
from summarizer.batch.worker import Job, do
from summarizer.batch.workers import GRACE, cores
from summarizer.errors import EngineError, SettingsError
from summarizer.questions import Failure, PromptName, Question, Reply, Usage
from summarizer.settings import Settings
from summarizer.version import VERSION

if TYPE_CHECKING:
    from summarizer.engines import RemoteEngine
    from summarizer.release import Release

LOCAL = "dask"
CONNECT_SECONDS = 15
CALLS_A_WORKER = 64  # threads of a local worker that wait for a model's server
QUIET: Mapping[str, Any] = {"distributed.admin.tick.limit": "60s", "distributed.logging.distributed": "error"}


def check_on(on: str) -> None:
    """Raise SettingsError for an address that is none, or where Dask is not installed."""
    if on == "local":
        return
    if on != LOCAL and not on.startswith(("tcp://", "tls://")):
        raise SettingsError(f"--on is {on!r}; give local, dask, or a scheduler such as tcp://host:8786.")
    if find_spec("distributed") is None:
        raise SettingsError("--on needs the package distributed: pip install 'pressbrief[dask]'")


def _version() -> str:
    return VERSION


def _open(on: str, *, threads: int, asynchronous: bool = False) -> Any:
    """A client of a local cluster or of somebody's; to be awaited when it is asynchronous."""
    import dask
    from distributed import Client, LocalCluster

    dask.config.set(QUIET)
    client: Any = Client  # without types of its own
    start: Any = LocalCluster
    if on != LOCAL:
        return client(on, timeout=CONNECT_SECONDS, asynchronous=asynchronous, set_as_default=False)
    cluster = start(
        n_workers=cores(),
        threads_per_worker=threads,
        dashboard_address=None,
        asynchronous=asynchronous,
        silence_logs=logging.CRITICAL,  # a worker that was killed is told of in our own words
    )
    return client(cluster, asynchronous=asynchronous, set_as_default=False)


def _deaf() -> Any:
    """A plugin for local workers: Ctrl-C reaches the whole group, and would end them in the midst of their work."""
    import signal

    from distributed import WorkerPlugin

    class Deaf(WorkerPlugin):  # type: ignore[misc, unused-ignore]
        name = "deaf"

        def setup(self, worker: Any) -> None:
            signal.signal(signal.SIGINT, signal.SIG_IGN)

    return Deaf()


def _refuse(on: str, error: BaseException) -> EngineError:
    told = f"{on}: no scheduler answers there ({type(error).__name__}). Start one: dask scheduler"
    return EngineError(told)


def _check_versions(found: Mapping[str, Any], on: str) -> None:
    if not found:
        raise EngineError(f"{on}: the cluster has no workers. Start some: dask worker {on}")
    others = sorted({str(version) for version in found.values()} - {VERSION})
    if others:
        raise EngineError(
            f"{on}: its workers have pressbrief {', '.join(others)}, this is {VERSION}. Install the same everywhere."
        )


class Cluster:
    """A pool of Dask workers that brief chunks by rules; see `workers.Pool`."""

    def __init__(self, on: str) -> None:
        """Raises SettingsError without Dask, EngineError when the scheduler or its workers cannot be used."""
        check_on(on)
        try:
            self._client = _open(on, threads=1)
        except (OSError, TimeoutError, RuntimeError) as error:
            raise _refuse(on, error) from None
        try:
            with contextlib.suppress(TimeoutError):  # told below: there are none
                self._client.wait_for_workers(1, timeout=CONNECT_SECONDS)
            if on == LOCAL:
                self._client.register_plugin(_deaf())
            _check_versions(self._client.run(_version), on)
        except ModuleNotFoundError as error:
            self._end()
            raise EngineError(f"{on}: its workers lack pressbrief ({error}). Install it there.") from None
        except BaseException:
            self._end()
            raise
        self.size = sum(self._client.nthreads().values())
        # they only wait; Dask does the work
        self._threads = ThreadPoolExecutor(4 * self.size, thread_name_prefix="dask")

    def submit(self, job: Job) -> Future[list[Shown]]:
        """See Pool."""
        return self._threads.submit(self._do, job)

    def _do(self, job: Job) -> list[Shown]:
        limit = job.time_limit * len(job.works) + GRACE
        there = self._client.submit(do, job, pure=False, retries=1)
        try:
            found: list[Shown] = there.result(timeout=limit)
            return found
        except Exception as error:  # workers that die over a chunk, again and again, or never come back
            there.cancel()
            if len(job.works) > 1:
                return [item for work in job.works for item in self._do(job._replace(works=(work,)))]
            (work,) = job.works
            told = f"The workers that read it ended ({type(error).__name__}). Please report it, with the release if you may."
            return [Shown(work.number, work.id, failed=Failed("crashed", told), source=work.path or work.url)]

    def _end(self) -> None:
        cluster = self._client.cluster
        with contextlib.suppress(Exception):  # what ends late is of no use to anybody
            self._client.close(timeout=5)
        if cluster is not None:
            with contextlib.suppress(Exception):
                cluster.close(timeout=5)

    def close(self, *, now: bool = False) -> None:
        """See Pool."""
        self._threads.shutdown(wait=not now, cancel_futures=True)
        self._end()


_opening = threading.Lock()  # a worker's threads come all at once, and a client takes a second to import


@cache
def _opened(name: str, base_url: str | None, max_input_tokens: int | None, timeout: float) -> RemoteEngine:
    """A worker's own engine: opened once a process, with the key of its environment."""
    from summarizer.api import open_engine
    from summarizer.engines import RemoteEngine

    engine = open_engine(name, base_url=base_url, max_input_tokens=max_input_tokens, timeout=timeout)
    assert isinstance(engine, RemoteEngine)
    return engine


_Spec: TypeAlias = tuple[str, str | None, int | None, float]
"""What a worker opens its engine with: name, base URL, window, time limit of a call."""


def _engine(spec: _Spec) -> RemoteEngine:
    with _opening:
        return _opened(*spec)


def _ready(spec: _Spec) -> str | None:
    """Open a worker's engine before there is work; returns what is wrong."""
    try:
        _engine(spec)
    except EngineError as error:
        return str(error)
    return None


def _attempt(spec: _Spec, question: Question) -> Reply | Failure:
    """Make one call, on a worker."""
    from summarizer.engines.loop import run

    try:
        return run(_engine(spec).attempt(question))
    except EngineError as error:
        return Failure("unknown-model", f"A worker cannot ask: {error}")


class Remote:
    """A RemoteEngine whose calls are made by Dask's workers."""

    def __init__(self, engine: RemoteEngine, client: Any, settings: Settings, base_url: str | None) -> None:
        self.name = engine.name
        self.prompts: Mapping[PromptName, str] = engine.prompts
        self._engine = engine
        self._client = client
        self._spec: _Spec = (engine.name, base_url, settings.max_input_tokens, settings.timeout)

    @classmethod
    async def open(
        cls, engine: RemoteEngine, on: str, settings: Settings, base_url: str | None = None
    ) -> Self:
        """Connect to a scheduler, or start a local cluster. Raises SettingsError or EngineError."""
        check_on(on)
        try:
            client = await _open(on, threads=CALLS_A_WORKER, asynchronous=True)
        except (OSError, TimeoutError, RuntimeError) as error:
            raise _refuse(on, error) from None
        made = cls(engine, client, settings, base_url)
        try:
            with contextlib.suppress(TimeoutError):  # told below: there are none
                await client.wait_for_workers(1, timeout=CONNECT_SECONDS)
            if on == LOCAL:
                await client.register_plugin(_deaf())
            _check_versions(await client.run(_version), on)
            ready = await client.run(_ready, made._spec)
            if wrong := next(filter(None, ready.values()), None):
                raise EngineError(f"{on}: a worker cannot ask: {wrong}")
        except ModuleNotFoundError as error:
            await made.aclose()
            raise EngineError(f"{on}: its workers lack pressbrief ({error}). Install it there.") from None
        except BaseException:
            await made.aclose()
            raise
        return made

    def answer(self, question: Question) -> Reply | Failure:
        """One question, asked from here."""
        return self._engine.answer(question)

    async def attempt(self, question: Question) -> Reply | Failure:
        """Have a worker ask once; one that died is a failure that may be tried again."""
        there = self._client.submit(_attempt, self._spec, question, pure=False)
        try:
            found: Reply | Failure = await there
            return found
        except asyncio.CancelledError:
            there.cancel()
            raise
        except Exception as error:
            told = f"A worker ended over the question ({type(error).__name__})."
            return Failure("connection", told, Usage(calls=1), retryable=True)

    def key(self, question: Question) -> str:
        """See RemoteEngine."""
        return self._engine.key(question)

    def tokens(self, question: Question) -> tuple[int, int]:
        """See RemoteEngine."""
        return self._engine.tokens(question)

    def windows(self, release: Release) -> Sequence[tuple[int, int]]:
        """See RemoteEngine."""
        return self._engine.windows(release)

    async def aclose(self) -> None:
        """End a local cluster; leave somebody's."""
        cluster = self._client.cluster
        with contextlib.suppress(Exception):
            await self._client.close()
        if cluster is not None:
            with contextlib.suppress(Exception):
                await cluster.close()
        await self._engine.aclose()
