"""Intervals, tests and power against scipy and by their own laws."""

from __future__ import annotations

import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from evals.assignment import assign
from evals.statistics import (
    benjamini_hochberg,
    by_cluster,
    linearised,
    mcnemar_exact,
    mean_ratio_interval,
    permutation_test,
    ratio_interval,
    standard_error,
    t_distribution,
    t_quantile,
    wilson,
)

counts = st.lists(st.tuples(*[st.integers(0, 5)] * 3), min_size=2, max_size=15)


@pytest.mark.parametrize("freedom", [1, 2, 3, 9, 40, 500])
@pytest.mark.parametrize("p", [0.001, 0.025, 0.4, 0.5, 0.8, 0.975, 0.9995])
def test_t_quantiles_are_those_of_scipy(p: float, freedom: int) -> None:
    """Our own quantile spares a dependency; scipy's is the judge."""
    expected = stats.t.ppf(p, freedom)
    assert t_quantile(p, freedom) == pytest.approx(expected, rel=1e-9, abs=1e-12)
    assert t_distribution(expected, freedom) == pytest.approx(p, abs=1e-12)


def test_quantiles_outside_the_law_are_refused() -> None:
    """A probability of 1 has no quantile."""
    with pytest.raises(ValueError, match="0 < p < 1"):
        t_quantile(1.0, 5)


@given(st.data())
def test_assignment_is_as_good_as_scipy(data: st.DataObject) -> None:
    """The total weight is the optimal one, whatever the shape."""
    rows, columns = data.draw(st.integers(1, 6)), data.draw(st.integers(1, 6))
    weights = [[data.draw(st.integers(0, 9)) for _ in range(columns)] for _ in range(rows)]
    from scipy.optimize import linear_sum_assignment

    best = sum(weights[i][j] for i, j in zip(*linear_sum_assignment(weights, maximize=True), strict=True))
    pairs = assign(weights)
    assert sum(weights[i][j] for i, j in pairs) == best
    assert len(pairs) == min(rows, columns)
    assert len({i for i, _ in pairs}) == len({j for _, j in pairs}) == len(pairs)


def test_nothing_pairs_with_nothing() -> None:
    """Empty sides give no pairs."""
    assert assign([]) == [] and assign([[], []]) == []


@given(counts)
def test_contributions_sum_to_nothing(rows: list[tuple[int, int, int]]) -> None:
    """A ratio's linearised errors cancel, and its interval holds it."""
    a = [[2.0 * tp] for tp, _, _ in rows]
    b = [[2.0 * tp + fp + fn] for tp, fp, fn in rows]
    found = linearised(a, b)
    if found is None:
        assert all(row == [0.0] for row in b)
        return
    value, errors = found
    assert sum(errors) == pytest.approx(0, abs=1e-12)
    estimate = mean_ratio_interval(a, b)
    assert estimate is not None and estimate.se is not None
    if estimate.low is None or estimate.high is None:
        assert estimate.se == pytest.approx(0) and 0 < value < 1
        return
    assert 0 <= estimate.low <= value <= estimate.high <= 1


def test_the_rule_of_three_bounds_a_perfect_score() -> None:
    """At 1 the lower bound is 1 − 3/m, at 0 the upper bound 3/m; one document has no interval."""
    perfect = ratio_interval([2.0] * 30, [2.0] * 30, 30)
    assert perfect is not None and (perfect.low, perfect.high) == (pytest.approx(0.9), 1.0)
    nothing = ratio_interval([0.0] * 30, [1.0] * 30, 30)
    assert nothing is not None and (nothing.low, nothing.high) == (0.0, pytest.approx(0.1))
    alone = ratio_interval([1.0], [2.0])
    assert alone is not None and alone.low is None and alone.se is None


def test_the_mean_over_fields_leaves_undefined_ones_out() -> None:
    """Core F1 is the mean of the fields that either side ever states."""
    a, b = [[2.0, 0.0], [0.0, 0.0]], [[2.0, 0.0], [2.0, 0.0]]
    both, first = mean_ratio_interval(a, b), ratio_interval([2.0, 0.0], [2.0, 2.0])
    assert both == first


def test_clusters_widen_the_interval() -> None:
    """Five copies of each of four documents are four documents, not twenty."""
    a, b = [2.0, 4.0, 0.0, 6.0], [4.0, 5.0, 2.0, 7.0]
    single = ratio_interval(a, b)
    rows = by_cluster(zip(a * 5, b * 5, strict=True), list("wxyz") * 5)
    clustered = ratio_interval([row[0] for row in rows], [row[1] for row in rows])
    copied = ratio_interval(a * 5, b * 5)
    assert single and clustered and copied and single.se and copied.se
    assert clustered.se == pytest.approx(single.se)
    assert copied.se < single.se / 2


def test_the_interval_covers_the_truth_about_as_often_as_it_says() -> None:
    """On 400 drawn sets of 40 documents the 95 % interval holds the true ratio in 92 to 98 %."""
    draw = random.Random(7)
    truth, held = 0.8, 0
    for _ in range(400):
        b = [float(draw.randint(1, 6)) for _ in range(40)]
        a = [float(sum(draw.random() < truth for _ in range(int(size)))) for size in b]
        found = ratio_interval(a, b)
        assert found is not None and found.low is not None and found.high is not None
        held += found.low <= truth <= found.high
    assert 0.92 <= held / 400 <= 0.98


def test_wilson_is_that_of_scipy() -> None:
    """For plain rates."""
    for hits, n in ((0, 5), (3, 7), (50, 50), (120, 500)):
        expected = stats.binomtest(hits, n).proportion_ci(method="wilson")
        assert wilson(hits, n) == (pytest.approx(expected.low), pytest.approx(expected.high))
    assert wilson(0, 0) is None


def test_mcnemar_is_the_binomial_test() -> None:
    """Two-sided and exact."""
    for b, c in ((0, 1), (0, 6), (3, 9), (5, 5)):
        assert mcnemar_exact(b, c) == pytest.approx(stats.binomtest(min(b, c), b + c).pvalue)


@given(st.lists(st.floats(0, 1), min_size=1, max_size=8))
def test_adjusted_p_values_are_those_of_scipy(p_values: list[float]) -> None:
    """Benjamini–Hochberg."""
    assert benjamini_hochberg(p_values) == pytest.approx(list(stats.false_discovery_control(p_values)))


def _rows(draw: random.Random, n: int, rate: float) -> list[tuple[list[float], list[float]]]:
    return [([2.0 * (draw.random() < rate)], [2.0]) for _ in range(n)]


def test_drawn_permutations_agree_with_exact_ones() -> None:
    """Ten thousand seeded swaps come close to the sign test that they estimate, and repeat to the digit."""
    first = [([2.0], [2.0])] * 16 + [([0.0], [2.0])] * 4
    second = [([0.0], [2.0])] * 16 + [([2.0], [2.0])] * 4
    drawn = permutation_test(first, second, seed=3)
    assert not drawn.exact and drawn.swaps == 10_000
    assert drawn.p_upper == pytest.approx(stats.binomtest(16, 20, alternative="greater").pvalue, abs=0.003)
    assert drawn == permutation_test(first, second, seed=3)


def test_few_differences_are_enumerated() -> None:
    """Four documents that differ give sixteen swaps; equal runs give p = 1."""
    same = [([2.0], [2.0])] * 10
    found = permutation_test(same + [([2.0], [2.0])] * 4, same + [([0.0], [2.0])] * 4)
    assert found.exact and found.swaps == 16 and found.p_upper == 1 / 16 and found.p_two_sided == 2 / 16
    equal = permutation_test(same, same)
    assert equal.difference == 0 and equal.p_two_sided == equal.p_lower == equal.p_upper == 1


def test_the_one_sided_test_rarely_cries_wolf() -> None:
    """Between runs of equal quality, p below .05 comes in at most 8 of 100 trials of 12 documents."""
    draw = random.Random(11)
    alarms = sum(
        permutation_test(_rows(draw, 12, 0.7), _rows(draw, 12, 0.7)).p_lower < 0.05 for _ in range(100)
    )
    assert alarms <= 8


def test_one_document_has_no_standard_error() -> None:
    """n − 1 is zero."""
    assert standard_error([0.1]) is None
    assert standard_error([0.1, -0.1]) == pytest.approx(math.sqrt(2 * 0.02))
