"""How a batch is doing, in words: one line while it runs, some lines at its end.

>>> from summarizer.batch.work import Status
>>> line(Status(done=40, failed=1), total=100, seconds=20.0)
'40/100 (40 %) · 2.0/s · 30 s left · 1 failed'
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Self, TextIO

from summarizer.batch.work import Status
from summarizer.render.visible import one_line

TERMINAL_EVERY, PLAIN_EVERY = 0.5, 15.0
"""Seconds between two lines: on a terminal the line is drawn anew, in a log each one stays."""


def _span(seconds: float) -> str:
    """A length of time, in the two units that matter.

    >>> _span(59), _span(3700), _span(90)
    ('59 s', '1 h 01 min', '1 min 30 s')
    """
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3_600:
        return f"{whole // 60} min {whole % 60:02} s"
    return f"{whole // 3600} h {whole % 3600 // 60:02} min"


def _usd(amount: float) -> str:
    return f"${amount:.2f}" if amount >= 1 else f"${amount:.4f}"


def _cost(status: Status) -> str:
    """What was paid; an unknown price is no zero.

    >>> _cost(Status(unpriced=3)), _cost(Status(cost_usd=0.5, unpriced=1))
    ('cost unknown', '$0.5000 and 1 call of unknown price')
    """
    if not status.unpriced:
        return _usd(status.cost_usd)
    if not status.cost_usd:
        return "cost unknown"
    return (
        f"{_usd(status.cost_usd)} and {status.unpriced:,} call{'s' * (status.unpriced > 1)} of unknown price"
    )


def line(status: Status, *, total: int | None, seconds: float, model: bool = False) -> str:
    """Return one line: done of total, rate, time left, cost so far and in the end, in flight, 429s, failures."""
    done = status.done
    parts = [f"{done:,}/{total:,} ({done * 100 // max(1, total)} %)" if total else f"{done:,} done"]
    rate = done / seconds if seconds > 0 else 0.0
    parts.append(f"{rate:.1f}/s")
    if total and rate > 0 and total > done:
        parts.append(f"{_span((total - done) / rate)} left")
    if model:
        cost = _cost(status)
        made = done - status.recalled  # what came from the store says nothing about the price of the rest
        if total and made > 0 and total > done and not status.unpriced:
            cost += f" of {_usd(status.cost_usd + status.cost_usd / made * (total - done))}"
        parts += [cost, f"{status.in_flight} in flight"]
        if status.limited:
            parts.append(f"{status.limited} × 429")
        if status.paused_for > 0.5:
            parts.append(f"paused {_span(status.paused_for)}")
    if status.failed:
        parts.append(f"{status.failed} failed")
    if status.last_error:
        parts.append(f"last: {one_line(status.last_error, 60)}")
    return " · ".join(parts)


def summary(status: Status, *, seconds: float, model: bool = False) -> Iterable[str]:
    """Yield the lines for the end: counts, cost, reasons of failures, the slowest, the dropped."""
    rate = status.done / seconds if seconds > 0 else 0.0
    made = status.done - status.failed
    counts = [f"{made:,} brief{'' if made == 1 else 's'}"]
    if status.partial:
        counts.append(f"{status.partial:,} of them partial")
    if status.failed:
        told = ", ".join(f"{reason} {count:,}" for reason, count in sorted(status.reasons.items()))
        counts.append(f"{status.failed:,} failed ({told})")
    yield f"{', '.join(counts)} in {_span(seconds)} ({rate:.1f}/s)"
    if model:
        stored = f", {status.recalled:,} releases from the store" if status.recalled else ""
        yield f"{status.calls:,} calls, {_cost(status)}{stored}, {status.limited:,} × 429"
    if status.dropped:
        yield f"{status.dropped:,} values were claimed and refused; each brief lists its own under dropped"
    slow = [f"{one_line(name, 60)} {seconds:.1f} s" for seconds, name in status.slowest if seconds >= 1]
    if slow:
        yield f"slowest: {', '.join(slow)}"


class Display:
    """Shows a status while a batch runs, from a thread of its own, so that a busy batch is not asked to."""

    def __init__(
        self,
        status: Callable[[], Status],
        *,
        inputs: Sequence[str] = (),
        count: Callable[[Sequence[str]], int | None] | None = None,
        model: bool = False,
        quiet: bool = False,
        stream: TextIO | None = None,
    ) -> None:
        self._status = status
        self._inputs = inputs
        self._count = count
        self._model = model
        self._quiet = quiet
        self._stream = stream or sys.stderr
        self._terminal = self._stream.isatty()
        self._total: int | None = None
        self._start = time.monotonic()
        self._ended = threading.Event()
        self._threads: list[threading.Thread] = []

    @property
    def seconds(self) -> float:
        """How long it has been running."""
        return time.monotonic() - self._start

    def _find_total(self) -> None:
        if self._count:
            self._total = self._count(self._inputs)

    def _show(self) -> None:
        every = TERMINAL_EVERY if self._terminal else PLAIN_EVERY
        while not self._ended.wait(every):
            told = line(self._status(), total=self._total, seconds=self.seconds, model=self._model)
            # cut to the usual width: a line that wraps cannot be drawn anew
            self._stream.write(f"\r\x1b[K{told[:160]}" if self._terminal else f"{told}\n")
            self._stream.flush()

    def say(self, text: str) -> None:
        """Print a line beside the one that is drawn."""
        self._stream.write(f"{chr(13)}{chr(27)}[K{text}\n" if self._terminal else f"{text}\n")
        self._stream.flush()

    def __enter__(self) -> Self:
        if not self._quiet:
            for work in (self._find_total, self._show):
                thread = threading.Thread(target=work, name="display", daemon=True)
                thread.start()
                self._threads.append(thread)
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        if not self._quiet:
            self._threads[-1].join()
            if self._terminal:
                self._stream.write("\r\x1b[K")
                self._stream.flush()

    def end(self, written: Iterable[Path]) -> None:
        """Print the summary, unless it is to be quiet."""
        if self._quiet:
            return
        for told in summary(self._status(), seconds=self.seconds, model=self._model):
            self.say(told)
        for path in written:
            self.say(f"written: {one_line(str(path), 400)}")
