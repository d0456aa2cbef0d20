"""A cap in USD: money is reserved before a call, and settled on what the call really cost.

>>> budget = Budget(0.05)
>>> budget.reserve(0.04), budget.reserve(0.02)
(True, False)
>>> budget.settle(0.04, 0.01)
>>> budget.reserve(0.02), round(budget.left, 4)
(True, 0.02)
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from threading import Lock

from summarizer.errors import SettingsError


@dataclass(slots=True)
class Budget:
    """How much may be spent; safe to share between threads."""

    cap: float
    """USD."""
    spent: float = 0.0
    """USD that calls have cost; give what an interrupted run had spent to go on with its cap."""
    reserved: float = 0.0
    """USD for calls that are under way."""
    _lock: Lock = field(default_factory=Lock, repr=False, compare=False)

    def __post_init__(self) -> None:
        if not (math.isfinite(self.cap) and self.cap >= 0):
            raise SettingsError(f"the cap is {self.cap} USD; give an amount from 0 upwards, such as 2.50.")

    @property
    def left(self) -> float:
        """USD that can still be reserved."""
        return self.cap - self.spent - self.reserved

    def reserve(self, estimate: float) -> bool:
        """Set an estimate aside; False, and nothing set aside, when the cap would be exceeded."""
        with self._lock:
            # a sum of many cents must not miss the cap by a rounding error
            if estimate > self.left + 1e-9:
                return False
            self.reserved += estimate
            return True

    def settle(self, reserved: float, actual: float | None) -> None:
        """Give back what was reserved and book the actual cost; an unknown one is booked as reserved."""
        with self._lock:
            self.reserved = max(0.0, self.reserved - reserved)
            self.spent += reserved if actual is None else actual
