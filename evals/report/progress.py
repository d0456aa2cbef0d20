"""What a running evaluation shows: done and total, time left, running core F1, cost, failures.

On a terminal one line that is redrawn; off a terminal a plain line every tenth of the way.
"""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import TextIO

from evals.report.figures import number
from evals.rows import Row
from evals.run import average

_REDRAW = 0.5  # seconds between two drawings; each scores all rows so far


def clock(seconds: float) -> str:
    """Minutes and seconds.

    >>> clock(75)
    '1:15'
    """
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"


class Progress:
    """Give each finished row to `row`; use as a context manager."""

    def __init__(self, name: str, total: int, *, quiet: bool = False, out: TextIO | None = None) -> None:
        self.name, self.total, self.quiet = name, total, quiet
        self.out = out or sys.stderr
        self.rows: list[Row] = []
        self._live = self.out.isatty()
        self._started = self._drawn = time.monotonic()
        self._next = 0

    def line(self) -> str:
        """The line as it stands."""
        done = len(self.rows)
        spent = time.monotonic() - self._started
        left = spent / done * (self.total - done) if done else 0.0
        scores = average(self.rows)
        core = scores.core()
        shown = f"core F1 {number(core.value) if core else '–'}"
        if core and (half := core.half_width()) is not None:
            shown += f" ± {number(half)}"
        money = sum(row.cost_usd or 0.0 for row in self.rows)
        failed = sum(row.status == "failed" for row in self.rows)
        return f"{self.name}  {done}/{self.total}  {clock(left)} left  {shown}  ${money:.4f}  failed {failed}"

    def row(self, row: Row) -> None:
        """Take in one finished row, and draw when it is time."""
        self.rows.append(row)
        if self.quiet:
            return
        done = len(self.rows)
        if self._live:
            if time.monotonic() - self._drawn >= _REDRAW:
                self._drawn = time.monotonic()
                self.out.write(f"\r\x1b[2K{self.line()}")
                self.out.flush()
        elif done >= self._next:
            self._next = done + max(1, self.total // 10)
            self.out.write(self.line() + "\n")

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._live and not self.quiet:
            self.out.write("\r\x1b[2K")
            self.out.flush()
