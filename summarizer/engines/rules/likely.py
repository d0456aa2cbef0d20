"""What nearby signs make likely, where no rule reads it: a weighted sum of signs, as a probability.

>>> weights = {"": -1.0, "near the product": 2.0, "about to come": -3.0}
>>> round(probability(weights, {"near the product"}), 2), round(probability(weights, {"about to come"}), 2)
(0.73, 0.02)

Rules read what is said in a way that they know, and releases say the same in a thousand ways. An organisation or an
agency that a release names beside its product is more often than not a partner or a regulator of it, however that is
worded; what speaks against it (a conference, a physician's employer, a plan) has few forms. The weights are those of
a logistic regression on labelled releases (`python -m evals.weigh`), in which the rules had no say.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import exp


def probability(weights: Mapping[str, float], signs: Iterable[str]) -> float:
    """Return how likely a value is, given its signs; signs without a weight count nothing, `""` is the constant."""
    total = weights.get("", 0.0) + sum(weights.get(sign, 0.0) for sign in signs)
    return 1.0 / (1.0 + exp(-total))


def left_over(likely: float, missed: float) -> float:
    """Return how likely a value still is after the rules, which miss the share `missed` of them, have passed it over.

    >>> round(left_over(0.8, 0.4), 2)
    0.62
    """
    return likely * missed / (likely * missed + 1.0 - likely)
