"""Ctrl-C once: finish what is under way. Twice: stop now.

>>> with Interrupts() as interrupts:
...     interrupts.count
0
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable
from types import FrameType
from typing import Any, Self

_SIGNALS = ("SIGINT", "SIGTERM")  # whoever shuts a machine down wants what Ctrl-C wants


class Interrupts:
    """Counts interruptions while it is entered, and tells whom it may concern; only in the main thread."""

    def __init__(
        self, first: Callable[[], object] = lambda: None, second: Callable[[], object] | None = None
    ) -> None:
        self.count = 0
        self._first = first
        self._second = second
        self._before: dict[int, Any] = {}

    def _heard(self, _: int, __: FrameType | None) -> None:
        self.count += 1
        if self.count == 1:
            self._first()
        elif self._second:
            self._second()
        else:
            raise KeyboardInterrupt

    def __enter__(self) -> Self:
        if threading.current_thread() is threading.main_thread():
            for name in _SIGNALS:
                number = getattr(signal, name)
                self._before[number] = signal.signal(number, self._heard)
        return self

    def __exit__(self, *_: object) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)
