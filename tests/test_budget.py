"""The cap holds whatever calls cost, whoever reserves, and nothing leaks out of it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from summarizer.budget import Budget
from summarizer.errors import SettingsError


def test_a_reservation_counts_until_it_is_settled() -> None:
    """What is under way is not spent twice; what a call did not use is free again."""
    budget = Budget(1.0)
    assert budget.reserve(0.6)
    assert not budget.reserve(0.5)
    budget.settle(0.6, 0.1)
    assert budget.reserve(0.5)
    assert budget.left == pytest.approx(0.4)


def test_what_cost_more_than_reserved_is_booked() -> None:
    """A call that was dearer than estimated leaves less; below zero nothing more is reserved."""
    budget = Budget(1.0)
    assert budget.reserve(0.5)
    budget.settle(0.5, 1.2)
    assert budget.spent == pytest.approx(1.2)
    assert not budget.reserve(0.01)


def test_an_unknown_cost_is_booked_as_reserved() -> None:
    """A call without a known cost is never taken as free."""
    budget = Budget(1.0)
    assert budget.reserve(0.5)
    budget.settle(0.5, None)
    assert (budget.spent, budget.reserved) == (0.5, 0.0)


def test_the_cap_can_be_reached_exactly() -> None:
    """Ten times ten cents fit into a dollar, whatever floats say."""
    budget = Budget(1.0)
    assert [budget.reserve(0.1) for _ in range(11)] == [True] * 10 + [False]


def test_threads_cannot_overdraw() -> None:
    """Many at once get no more than the cap."""
    budget = Budget(10.0)
    with ThreadPoolExecutor(8) as pool:
        granted = sum(pool.map(lambda _: budget.reserve(0.1), range(500)))
    assert granted == 100


@pytest.mark.parametrize("cap", [-1.0, float("nan"), float("inf")])
def test_a_cap_that_is_none_is_refused(cap: float) -> None:
    """A cap is an amount."""
    with pytest.raises(SettingsError, match="the cap is"):
        Budget(cap)
