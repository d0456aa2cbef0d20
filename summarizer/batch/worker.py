"""A process that briefs releases by rules, chunk by chunk: what `workers.py` starts, and what Dask's workers call.

It reads pickled chunks from standard input and writes pickled results to what was its standard output; everything
that a library may print goes to standard error. It ends when its input does.
"""

from __future__ import annotations

import gc
import os
import pickle
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from summarizer.batch.rendering import Form, Shown, shown
from summarizer.batch.work import Failed, Outcome, Work, failure_by, failure_in
from summarizer.settings import Settings

if TYPE_CHECKING:
    from types import FrameType

    from summarizer.engines import Engine

LENGTH = 8  # bytes of a frame's length


class Job(NamedTuple):
    """What a worker is told: brief these, so, and give them back in this form."""

    works: tuple[Work, ...]
    settings: Settings
    form: Form
    time_limit: float


class _TooLong(BaseException):
    """Not an Exception: nothing in between may take it for its own."""


def _ring(_: int, __: FrameType | None) -> None:
    raise _TooLong


@contextmanager
def _alarm(seconds: float) -> Iterator[None]:
    """Raise _TooLong within, after so many seconds; where there are no such signals, never."""
    try:
        before = signal.signal(signal.SIGALRM, _ring)
    except (AttributeError, ValueError):  # Windows; or a thread of Dask's, where signals do not arrive
        yield
        return
    try:
        signal.setitimer(signal.ITIMER_REAL, seconds)
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def outcome(work: Work, settings: Settings, time_limit: float, engine: Engine | None = None) -> Outcome:
    """Return what comes of one piece of work, with an engine that answers at once; never raises for it."""
    from summarizer.api import summarize

    start = time.perf_counter()
    if work.error:
        return Outcome(work, None, work.error)
    try:
        with _alarm(time_limit):
            brief = summarize(work.read(), settings=settings, engine=engine)
    except _TooLong:
        failed = Failed(
            "timeout", f"It took longer than {time_limit:.0f} s. Raise --time-limit, or cut the release."
        )
    except Exception as error:
        failed = failure_by(error)
    else:
        return Outcome(work, brief, failure_in(brief), time.perf_counter() - start)
    return Outcome(work, None, failed, time.perf_counter() - start)


def do(job: Job) -> list[Shown]:
    """Brief the releases of a job, one after another; never raises for a release."""
    return [shown(outcome(work, job.settings, job.time_limit), job.form) for work in job.works]


def send(stream: BinaryIO, value: object) -> None:
    """Write one frame."""
    data = pickle.dumps(value, protocol=pickle.HIGHEST_PROTOCOL)
    stream.write(len(data).to_bytes(LENGTH, "big"))
    stream.write(data)
    stream.flush()


def receive(stream: BinaryIO) -> object | None:
    """Read one frame, None at the end of the stream. Only our own processes write such streams."""
    head = stream.read(LENGTH)
    if len(head) < LENGTH:
        return None
    size = int.from_bytes(head, "big")
    data = stream.read(size)
    return pickle.loads(data) if len(data) == size else None


def main() -> None:
    """Serve until standard input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who started it decides when it ends
    results = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    # Collected after each job rather than in its midst, where what a release needs would be promoted and stay for
    # long; the vocabulary and the code are not looked at again. Memory then stays at 46 MB, and no time is lost.
    gc.set_threshold(200_000)  # within a job only if one release makes very many values
    frozen = False
    while (job := receive(sys.stdin.buffer)) is not None:
        assert isinstance(job, Job)
        try:
            send(results, do(job))
        except BrokenPipeError:
            return
        del job
        gc.collect()
        if not frozen:
            gc.freeze()
            frozen = True
