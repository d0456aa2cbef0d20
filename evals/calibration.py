"""Do probabilities mean what they say? Brier score, reliability table, expected calibration error.

>>> round(brier([True, False], [0.9, 0.4]), 3)
0.085
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, exp


@dataclass(frozen=True, slots=True)
class Bin:
    """One bin of a reliability table: probabilities in (low, high]."""

    low: float
    high: float
    count: int
    correct: float
    """Share that was right."""
    confidence: float
    """Mean probability."""


def brier(correct: Sequence[bool], confidence: Sequence[float]) -> float | None:
    """Mean squared distance of the probability from what happened; 0 is best, null for nothing."""
    if not correct:
        return None
    return sum((p - c) ** 2 for c, p in zip(correct, confidence, strict=True)) / len(correct)


def reliability(correct: Sequence[bool], confidence: Sequence[float], bins: int = 10) -> list[Bin]:
    """The bins that hold something, of equal width, (low, high] as in Guo et al. 2017; 0 is in the first."""
    held: dict[int, list[tuple[bool, float]]] = {}
    for right, p in zip(correct, confidence, strict=True):
        # the product of 0.3 and 10 is a hair over 3: rounding keeps a probability on a bound in the lower bin
        held.setdefault(max(0, ceil(round(p * bins, 9)) - 1), []).append((right, p))
    return [
        Bin(
            low=number / bins,
            high=(number + 1) / bins,
            count=len(items),
            correct=sum(right for right, _ in items) / len(items),
            confidence=sum(p for _, p in items) / len(items),
        )
        for number, items in sorted(held.items())
    ]


def expected_calibration_error(
    correct: Sequence[bool], confidence: Sequence[float], bins: int = 10
) -> float | None:
    """Mean distance of confidence and share right over the bins, weighted by count; null for nothing."""
    if not correct:
        return None
    table = reliability(correct, confidence, bins)
    return sum(one.count * abs(one.correct - one.confidence) for one in table) / len(correct)


def fit_platt(correct: Sequence[bool], logits: Sequence[float], *, prior: float = 2.0) -> tuple[float, float]:
    """Return (a, b) of logit(p) = a + b·x, fitted by Newton's method; b is kept positive.

    >>> a, b = fit_platt([True, True, True, False] * 50, [2.0] * 200)
    >>> 0.7 < 1 / (1 + exp(-(a + b * 2.0))) < 0.8
    True

    `prior` is the weight, in values, that pulls towards no change (a = 0, b = 1), so that few values move little.
    Source: Platt 1999, Probabilistic Outputs for Support Vector Machines.
    """
    a, b = 0.0, 1.0
    for _ in range(50):
        p = [1 / (1 + exp(-max(-30.0, min(30.0, a + b * x)))) for x in logits]
        da = sum(one - ok for one, ok in zip(p, correct, strict=True)) + prior * a
        db = sum((one - ok) * x for one, ok, x in zip(p, correct, logits, strict=True)) + prior * (b - 1)
        aa = sum(one * (1 - one) for one in p) + prior
        ab = sum(one * (1 - one) * x for one, x in zip(p, logits, strict=True))
        bb = sum(one * (1 - one) * x * x for one, x in zip(p, logits, strict=True)) + prior
        size = aa * bb - ab * ab
        a, b = a - (bb * da - ab * db) / size, max(0.05, b - (aa * db - ab * da) / size)
    return a, b
