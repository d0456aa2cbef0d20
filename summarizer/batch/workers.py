"""Brief by rules on all cores: a stream in, a stream out, in order, with as much in memory as is under way.

>>> from summarizer.batch.work import Work
>>> works = (Work(number, str(number), text=f"Verdane publishes report {number}") for number in range(3))
>>> [item.number for item in brief_all(works, Settings(), workers=1)]
[0, 1, 2]

Workers are processes of our own rather than multiprocessing's: a script that uses the library needs no
`if __name__ == "__main__"`, and one that dies costs the release that killed it.
"""

from __future__ import annotations

import contextlib
import os
import queue
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from itertools import islice
from typing import BinaryIO, Literal, Protocol, cast

from summarizer.batch.rendering import Form, Shown
from summarizer.batch.work import Failed, Work
from summarizer.batch.worker import Job, receive, send
from summarizer.errors import EngineError
from summarizer.settings import Settings

CHUNK = 16  # releases at a time: some 160 ms of work, beside which passing them on is nothing
AHEAD = 16  # chunks between the first that is not put out and the last that is begun
TIME_LIMIT = 60.0  # seconds for one release; the longest of ours takes less than one
DEATHS = 20  # processes in a row that end without a result: not a release is to blame then
GRACE = 30.0  # seconds more, after which a worker that does not even heed its alarm is ended


class Pool(Protocol):
    """What briefs jobs: processes here, or a cluster."""

    size: int
    """How many jobs it does at once."""

    def submit(self, job: Job) -> Future[list[Shown]]:
        """Begin a job; its future never fails for a release."""
        ...

    def close(self, *, now: bool = False) -> None:
        """End the workers; `now` without waiting for their jobs."""
        ...


class _Worker:
    """One process, and the pipe to it; belongs to one thread."""

    def __init__(self) -> None:
        environment = os.environ | {"PYTHONPATH": os.pathsep.join(entry for entry in sys.path if entry)}
        self._process = subprocess.Popen(
            # -P: a module that lies in the user's folder must not take the place of one of Python's
            [sys.executable, "-P", "-c", "from summarizer.batch.worker import main; main()"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment,
            start_new_session=True,  # Ctrl-C is for the process that the user started
        )

    def do(self, job: Job) -> list[Shown] | None:
        """Return the results, None when the process died over them."""
        alarm = threading.Timer(job.time_limit * len(job.works) + GRACE, self._process.kill)
        alarm.daemon = True
        alarm.start()
        try:
            send(cast("BinaryIO", self._process.stdin), job)
            return cast("list[Shown] | None", receive(cast("BinaryIO", self._process.stdout)))
        except (BrokenPipeError, EOFError):
            return None
        finally:
            alarm.cancel()

    def end(self, *, now: bool) -> int:
        with contextlib.suppress(OSError):
            if now:
                self._process.kill()
            cast("BinaryIO", self._process.stdin).close()
        code = self._process.wait()
        cast("BinaryIO", self._process.stdout).close()
        return code


class Processes:
    """A pool of worker processes; each is started when there is work for it."""

    def __init__(self, size: int) -> None:
        self.size = size
        self._threads = ThreadPoolExecutor(size, thread_name_prefix="worker")
        self._own = threading.local()
        self._workers: set[_Worker] = set()
        self._deaths = 0

    def submit(self, job: Job) -> Future[list[Shown]]:
        """See Pool."""
        return self._threads.submit(self._do, job)

    def _try(self, job: Job) -> list[Shown] | int:
        """The results, or what the process ended with."""
        worker: _Worker | None = getattr(self._own, "worker", None)
        if worker is None:
            worker = self._own.worker = _Worker()
            self._workers.add(worker)
        found = worker.do(job)
        if found is not None:
            return found
        self._own.worker = None
        self._workers.discard(worker)
        return worker.end(now=True)

    def _do(self, job: Job) -> list[Shown]:
        found = self._try(job)
        if not isinstance(found, int):
            self._deaths = 0
            return found
        self._deaths += 1
        if self._deaths >= DEATHS:
            raise EngineError(
                f"Worker processes end one after another ({_end(found)}). Standard error says why."
            )
        if len(job.works) > 1:  # one of them killed it: each alone, to find out which
            return [item for work in job.works for item in self._do(job._replace(works=(work,)))]
        (work,) = job.works
        told = (
            f"The process that read it ended ({_end(found)}). Please report it, with the release if you may."
        )
        return [Shown(work.number, work.id, failed=Failed("crashed", told), source=work.path or work.url)]

    def close(self, *, now: bool = False) -> None:
        """See Pool."""
        if now:
            self._threads.shutdown(wait=False, cancel_futures=True)
        else:
            self._threads.shutdown(cancel_futures=True)
        for worker in list(self._workers):
            worker.end(now=now)


def _end(code: int) -> str:
    return f"signal {-code}" if code < 0 else f"exit code {code}"


class _Feed:
    """Reads the input in a thread of its own: standard input may wait, and results are put out meanwhile."""

    def __init__(self, works: Iterable[Work]) -> None:
        self._queue: queue.Queue[Work | BaseException | None] = queue.Queue(4 * CHUNK)
        self._ended = threading.Event()
        self.exhausted = False
        threading.Thread(target=self._read, args=(works,), name="input", daemon=True).start()

    def _put(self, item: Work | BaseException | None) -> bool:
        while not self._ended.is_set():
            with contextlib.suppress(queue.Full):
                self._queue.put(item, timeout=0.2)
                return True
        return False

    def _read(self, works: Iterable[Work]) -> None:
        try:
            for work in works:
                if not self._put(work):
                    return
            self._put(None)
        except BaseException as error:
            self._put(error)

    def _take(self, patience: float) -> Work | None:
        try:
            item = self._queue.get(timeout=patience) if patience else self._queue.get_nowait()
        except queue.Empty:
            return None
        if isinstance(item, BaseException):
            raise item
        self.exhausted = self.exhausted or item is None
        return item

    def chunk(self, size: int, patience: float) -> tuple[Work, ...]:
        """Up to so many; fewer, or none, when the input is slow."""
        first = None if self.exhausted else self._take(patience)
        if first is None:
            return ()
        rest = iter(lambda: None if self.exhausted else self._take(0.01), None)
        return (first, *islice(rest, size - 1))

    def end(self) -> None:
        self._ended.set()


def cores() -> int:
    """How many cores this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:
        return os.cpu_count() or 1


def brief_all(
    works: Iterable[Work],
    settings: Settings,
    *,
    form: Form = "line",
    workers: int | None = None,
    pool: Pool | None = None,
    order: Literal["input", "finished"] = "input",
    time_limit: float = TIME_LIMIT,
    stopped: Callable[[], bool] = lambda: False,
) -> Generator[Shown, None, None]:
    """Yield what comes of each piece of work. When `stopped` says so, what is under way is finished, no more.

    Closing the iterator ends the workers at once.
    """
    pool = pool or Processes(workers or cores())
    feed = _Feed(works)
    jobs: deque[Future[list[Shown]]] = deque()
    begun = 0
    orderly = False
    try:
        while True:
            more = not feed.exhausted and not stopped()
            busy = sum(not job.done() for job in jobs)
            if more and busy < 2 * pool.size and len(jobs) < max(AHEAD, 3 * pool.size):
                # the first chunks are small, so that few releases are spread over all cores
                size = min(CHUNK, 1 + begun // (2 * pool.size))
                chunk = feed.chunk(size, 0.02 if busy < pool.size else 0.0)
                if chunk:
                    jobs.append(pool.submit(Job(chunk, settings, form, time_limit)))
                    begun += 1
                    continue
            if not jobs and not more:
                break
            if not jobs:
                continue
            # wake up for stops and for input that comes late
            wait([job for job in jobs if not job.done()], 0.2, FIRST_COMPLETED)
            ready = [job for job in jobs if job.done()] if order == "finished" else []
            while order == "input" and jobs and jobs[0].done():
                ready.append(jobs.popleft())
            for job in ready:
                if order == "finished":
                    jobs.remove(job)
                yield from job.result()
        orderly = True
    finally:
        feed.end()
        pool.close(now=not orderly)
