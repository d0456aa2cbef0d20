"""Intervals, paired tests and power for scores whose unit is the document. Formulas: docs/scoring.md.

>>> estimate = ratio_interval([4, 2, 0, 6], [4, 3, 2, 7])
>>> round(estimate.value, 3), round(estimate.low, 3), round(estimate.high, 3)
(0.75, 0.212, 0.971)

A micro-averaged score is a ratio of sums over documents, Σa/Σb. Documents, not values, are drawn at random,
so every standard error here comes from the documents' own contributions.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from math import ceil, comb, exp, inf, lgamma, log, sqrt
from random import Random
from statistics import NormalDist

CONFIDENCE = 0.95
EXACT_PERMUTATIONS_UP_TO = 12  # 2**12 = 4,096 swaps are fewer than the 10,000 drawn otherwise
PERMUTATIONS = 10_000
POWER_FACTOR = NormalDist().inv_cdf(0.975) + NormalDist().inv_cdf(0.8)
"""2.80: a difference of so many standard errors is found with power .8 at two-sided .05."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """A score with its standard error and 95 % interval."""

    value: float
    se: float | None
    """Null with fewer than two documents."""
    low: float | None
    high: float | None
    n: int
    """Documents, or clusters of documents."""

    def half_width(self) -> float | None:
        """Half of the interval, for one figure behind a ±; null without an interval."""
        return None if self.low is None or self.high is None else (self.high - self.low) / 2


def _beta_fraction(a: float, b: float, x: float) -> float:
    """Continued fraction of the incomplete beta function by Lentz's method (Numerical Recipes, 6.4)."""
    tiny = 1e-300
    c, d = 1.0, 1.0 - (a + b) * x / (a + 1.0)
    d = 1.0 / (d if abs(d) > tiny else tiny)
    total = d
    for m in range(1, 300):
        for numerator in (
            m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
            -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
        ):
            d = 1.0 + numerator * d
            d = 1.0 / (d if abs(d) > tiny else tiny)
            c = 1.0 + numerator / c
            c = c if abs(c) > tiny else tiny
            total *= d * c
        if abs(d * c - 1.0) < 1e-15:
            break
    return total


def incomplete_beta(a: float, b: float, x: float) -> float:
    """The regularised incomplete beta function I_x(a, b) for x in [0, 1]."""
    if x <= 0.0 or x >= 1.0:
        return min(max(x, 0.0), 1.0)
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log(1.0 - x))
    if x < (a + 1.0) / (a + b + 2.0):
        return front * _beta_fraction(a, b, x) / a
    return 1.0 - front * _beta_fraction(b, a, 1.0 - x) / b


def t_distribution(t: float, freedom: float) -> float:
    """The probability that Student's t with `freedom` degrees stays at or below t."""
    tail = 0.5 * incomplete_beta(freedom / 2.0, 0.5, freedom / (freedom + t * t))
    return 1.0 - tail if t > 0 else tail


@lru_cache(maxsize=4096)
def t_quantile(p: float, freedom: float) -> float:
    """The value that Student's t with `freedom` degrees stays below with probability p, by bisection.

    >>> round(t_quantile(0.975, 9), 6)
    2.262157
    """
    if not 0.0 < p < 1.0 or freedom <= 0:
        raise ValueError(f"p is {p}, degrees of freedom are {freedom}; give 0 < p < 1 and a positive number.")
    if p < 0.5:
        return -t_quantile(1.0 - p, freedom)
    low, high = 0.0, 1.0
    while t_distribution(high, freedom) < p:
        low, high = high, high * 2.0
    while high - low > 1e-13 * high:
        middle = (low + high) / 2.0
        low, high = (middle, high) if t_distribution(middle, freedom) < p else (low, middle)
    return (low + high) / 2.0


def _expit(x: float) -> float:
    return 1.0 / (1.0 + exp(-x)) if x >= 0 else exp(x) / (1.0 + exp(x))


def logit_interval(value: float, se: float, n: int, decisions: float) -> tuple[float, float] | None:
    """A 95 % t interval on the logit scale; null below two documents, and when they do not differ.

    At 1 and 0 the logit is infinite: there the rule of three over `decisions` (tp + fp + fn) holds.
    """
    if n < 2:
        return None
    if value >= 1.0 or value <= 0.0:
        reach = min(1.0, 3.0 / decisions) if decisions else 1.0
        return (1.0 - reach, 1.0) if value >= 1.0 else (0.0, reach)
    if se < 1e-12:
        return None
    centre, scale = log(value / (1.0 - value)), se / (value * (1.0 - value))
    reach = t_quantile(0.5 + CONFIDENCE / 2.0, n - 1) * scale
    # the way to the logit and back costs the last digit
    return min(value, _expit(centre - reach)), max(value, _expit(centre + reach))


def by_cluster(rows: Iterable[Sequence[float]], clusters: Iterable[Hashable]) -> list[list[float]]:
    """Sum the rows of each cluster, in order of first appearance.

    >>> by_cluster([[1, 2], [3, 4], [5, 6]], ["x", "y", "x"])
    [[6, 8], [3, 4]]
    """
    sums: dict[Hashable, list[float]] = {}
    for row, cluster in zip(rows, clusters, strict=True):
        known = sums.get(cluster)
        sums[cluster] = [old + new for old, new in zip(known, row, strict=True)] if known else list(row)
    return list(sums.values())


def linearised(
    a: Sequence[Sequence[float]], b: Sequence[Sequence[float]]
) -> tuple[float, list[float]] | None:
    """Mean over fields of Σa/Σb, and each document's contribution u to its error; null when undefined.

    `a[i][k]`, `b[i][k]`: document i, field k. Fields with Σb = 0 are left out. The contributions sum to 0 and
    SE = sqrt(n/(n−1)·Σu²).
    """
    fields = [k for k in range(len(a[0]) if a else 0) if sum(row[k] for row in b) > 0]
    if not fields:
        return None
    total = {k: sum(row[k] for row in b) for k in fields}
    value = {k: sum(row[k] for row in a) / total[k] for k in fields}
    errors = [
        sum((a_row[k] - value[k] * b_row[k]) / total[k] for k in fields) / len(fields)
        for a_row, b_row in zip(a, b, strict=True)
    ]
    return sum(value.values()) / len(fields), errors


def standard_error(errors: Sequence[float]) -> float | None:
    """sqrt(n/(n−1)·Σu²) of the contributions from `linearised`; null below two documents."""
    n = len(errors)
    return sqrt(n / (n - 1) * sum(u * u for u in errors)) if n > 1 else None


def mean_ratio_interval(
    a: Sequence[Sequence[float]], b: Sequence[Sequence[float]], decisions: float | None = None
) -> Estimate | None:
    """The mean over fields of Σa/Σb with its logit-t interval (core F1); null when no field is defined.

    `decisions` is tp + fp + fn over all fields, for the rule of three; by default Σb.
    """
    found = linearised(a, b)
    if found is None:
        return None
    value, errors = found
    se = standard_error(errors)
    if decisions is None:
        decisions = sum(map(sum, b))
    interval = None if se is None else logit_interval(value, se, len(a), decisions)
    low, high = interval or (None, None)
    return Estimate(value, se, low, high, len(a))


def ratio_interval(a: Sequence[float], b: Sequence[float], decisions: float | None = None) -> Estimate | None:
    """Σa/Σb with its logit-t interval: micro-F1 with a = 2tp, b = 2tp + fp + fn per document.

    Precision: b = tp + fp. Recall: b = tp + fn.
    """
    return mean_ratio_interval([[one] for one in a], [[one] for one in b], decisions)


def wilson(hits: float, n: float) -> tuple[float, float] | None:
    """Wilson's 95 % interval of a plain rate; null for n = 0.

    >>> [round(end, 3) for end in wilson(8, 10)]
    [0.49, 0.943]
    """
    if not n:
        return None
    z = NormalDist().inv_cdf(0.5 + CONFIDENCE / 2.0)
    centre = (hits + z * z / 2) / (n + z * z)
    reach = z / (n + z * z) * sqrt(hits * (n - hits) / n + z * z / 4)
    return max(0.0, centre - reach), min(1.0, centre + reach)


@dataclass(frozen=True, slots=True)
class PairedDifference:
    """The mean of paired differences, with a symmetric t interval."""

    difference: float
    se: float
    low: float
    high: float
    t: float
    p: float
    """Two-sided."""


def paired_t(first: Sequence[float], second: Sequence[float]) -> PairedDifference:
    """First minus second on the same documents; at least two."""
    differences = [a - b for a, b in zip(first, second, strict=True)]
    n = len(differences)
    mean = sum(differences) / n
    se = sqrt(sum((one - mean) ** 2 for one in differences) / (n - 1) / n)
    reach = t_quantile(0.5 + CONFIDENCE / 2.0, n - 1) * se
    t = mean / se if se else (inf if mean else 0.0)
    p = 2.0 * (1.0 - t_distribution(abs(t), n - 1)) if se else float(mean == 0)
    return PairedDifference(mean, se, mean - reach, mean + reach, t, p)


def mcnemar_exact(only_first: int, only_second: int) -> float:
    """Two-sided exact p of McNemar's test from the two kinds of discordant pairs.

    >>> mcnemar_exact(0, 4)
    0.125
    """
    n = only_first + only_second
    tail: float = sum(comb(n, k) for k in range(min(only_first, only_second) + 1)) / 2**n
    return min(1.0, 2.0 * tail)


def benjamini_hochberg(p_values: Sequence[float]) -> list[float]:
    """Adjusted p-values: those at most q are discoveries at false discovery rate q.

    >>> [round(p, 3) for p in benjamini_hochberg([0.01, 0.04, 0.03])]
    [0.03, 0.04, 0.04]
    """
    m = len(p_values)
    adjusted, least = [1.0] * m, 1.0
    for rank, index in reversed(list(enumerate(sorted(range(m), key=lambda i: p_values[i]), 1))):
        least = min(least, p_values[index] * m / rank)
        adjusted[index] = least
    return adjusted


@dataclass(frozen=True, slots=True)
class Permutation:
    """What swapping documents between two runs shows."""

    difference: float
    """First run minus second."""
    p_two_sided: float
    p_lower: float
    """How often a swap gives a difference as low: small when the first run is worse."""
    p_upper: float
    """How often a swap gives a difference as high: small when the first run is better."""
    swaps: int
    exact: bool


Row = tuple[Sequence[float], Sequence[float]]
"""Of one document: a and b of each field."""


def _mean_ratio(a: Sequence[float], b: Sequence[float]) -> float:
    """Mean of a/b over the fields where b is not 0."""
    defined = [x / y for x, y in zip(a, b, strict=True) if y > 0]
    return sum(defined) / len(defined) if defined else 0.0


def permutation_test(first: Sequence[Row], second: Sequence[Row], *, seed: int = 0) -> Permutation:
    """Swap whole documents between two runs and compare the difference of their mean ratios (core F1).

    Exact when at most 12 documents differ, else 10,000 seeded swaps; then p = (hits + 1)/(swaps + 1), so
    that no p is 0 (Phipson and Smyth 2010).
    """
    total = [
        [sum(column) for column in zip(*(row[side] for row in run), strict=True)]
        for run in (first, second)
        for side in (0, 1)
    ]
    moves = [
        [[y - x for x, y in zip(one[side], other[side], strict=True)] for side in (0, 1)]
        for one, other in zip(first, second, strict=True)
        if tuple(map(tuple, one)) != tuple(map(tuple, other))
    ]
    width = len(total[0]) if total and total[0] else 0

    def difference(chosen: Iterable[int]) -> float:
        picked = list(chosen)
        shift_a = [sum(moves[i][0][k] for i in picked) for k in range(width)]
        shift_b = [sum(moves[i][1][k] for i in picked) for k in range(width)]
        return _mean_ratio(
            [x + s for x, s in zip(total[0], shift_a, strict=True)],
            [x + s for x, s in zip(total[1], shift_b, strict=True)],
        ) - _mean_ratio(
            [x - s for x, s in zip(total[2], shift_a, strict=True)],
            [x - s for x, s in zip(total[3], shift_b, strict=True)],
        )

    seen = difference(())
    exact = len(moves) <= EXACT_PERMUTATIONS_UP_TO
    slack = 1e-12  # sums in another order differ in the last digits
    if exact:
        draws = (
            difference(i for i, swap in enumerate(swaps) if swap)
            for swaps in product((False, True), repeat=len(moves))
        )
        extra, count = 0, 2 ** len(moves)
    else:
        random = Random(seed)
        masks = (random.getrandbits(len(moves)) for _ in range(PERMUTATIONS))
        draws = (difference(i for i in range(len(moves)) if mask >> i & 1) for mask in masks)
        extra, count = 1, PERMUTATIONS
    two = low = high = extra
    for one in draws:
        two += abs(one) >= abs(seen) - slack
        low += one <= seen + slack
        high += one >= seen - slack
    n = count + extra
    return Permutation(seen, two / n, low / n, high / n, count, exact)


def smallest_detectable(se_difference: float) -> float:
    """The smallest true difference that a comparison finds with power .8 at two-sided .05: 2.80·SE."""
    return POWER_FACTOR * se_difference


def documents_needed(difference: float, sd: float) -> int:
    """How many documents show a mean difference when single documents differ with standard deviation `sd`.

    >>> documents_needed(0.05, 0.35)
    385
    """
    return ceil((POWER_FACTOR * sd / difference) ** 2)
