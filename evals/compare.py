"""Compare two runs on the same samples: is the difference more than chance, and what could have been seen?

>>> from evals.testing import scored
>>> before, after = scored({"a": (1, 0, 0), "b": (0, 1, 1)}), scored({"a": (1, 0, 0), "b": (1, 0, 0)})
>>> compare(before, after).core.difference
0.5

Differences are second minus first. Intervals come from the linearised paired difference (clusters summed
first), p-values from swapping documents between the runs (evals.statistics).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from evals.programs import CORE_FIELDS
from evals.rows import Row
from evals.run import Run
from evals.score import FieldError, SampleScore, Scores
from evals.statistics import (
    Permutation,
    benjamini_hochberg,
    by_cluster,
    linearised,
    mcnemar_exact,
    permutation_test,
    smallest_detectable,
    standard_error,
    t_quantile,
)
from summarizer.errors import DatasetError


@dataclass(frozen=True, slots=True)
class Difference:
    """Second minus first on one field, or on core F1."""

    name: str
    first: float | None
    second: float | None
    difference: float
    se: float | None
    """Null below two documents."""
    low: float | None
    high: float | None
    permutation: Permutation
    """Of second against first: `p_lower` is small when the second run is worse."""
    adjusted_p: float | None
    """Benjamini–Hochberg over the fields; null for core F1."""
    better: int
    """Samples with fewer wrong values in the second run."""
    worse: int
    tied: int
    clusters: int
    """Independent units behind the interval."""

    @property
    def smallest(self) -> float | None:
        """The smallest difference that these samples could have shown with power .8."""
        return None if self.se is None else smallest_detectable(self.se)


@dataclass(frozen=True, slots=True)
class Change:
    """What changed in one sample."""

    id: str
    errors: float
    """Wrong values more (or fewer) than before."""
    fixed: tuple[FieldError, ...]
    broken: tuple[FieldError, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two runs on the samples that both have."""

    core: Difference
    fields: tuple[Difference, ...]
    samples: int
    only_first: tuple[str, ...]
    only_second: tuple[str, ...]
    exact: tuple[int, int]
    """Exact matches in the first run alone, in the second alone."""
    exact_p: float
    """McNemar, exact, two-sided."""
    changes: tuple[Change, ...]
    """Samples that changed, the worst first."""
    seed: int


def _wrong(score: SampleScore, fields: Sequence[str]) -> float:
    return sum(score.counts[name].fp + score.counts[name].fn for name in fields)


def _difference(
    name: str,
    fields: Sequence[str],
    first: Scores,
    second: Scores,
    seed: int,
) -> Difference:
    rows = [[one.row(fields) for one in scores.samples] for scores in (first, second)]
    clusters = [one.cluster for one in first.samples]
    width = len(fields)
    parts = []
    for run in rows:
        summed = by_cluster(([*a, *b] for a, b in run), clusters)
        parts.append(linearised([row[:width] for row in summed], [row[width:] for row in summed]))
    values = [part[0] if part else None for part in parts]
    n = len(set(clusters))
    errors = [part[1] if part else [0.0] * n for part in parts]
    se = standard_error([new - old for old, new in zip(*errors, strict=True)])
    delta = (values[1] or 0.0) - (values[0] or 0.0)
    reach = t_quantile(0.975, n - 1) * se if se is not None else None
    wrong = [
        (_wrong(old, fields), _wrong(new, fields))
        for old, new in zip(first.samples, second.samples, strict=True)
    ]
    return Difference(
        name=name,
        first=values[0],
        second=values[1],
        difference=delta,
        se=se,
        low=None if reach is None else delta - reach,
        high=None if reach is None else delta + reach,
        permutation=permutation_test(rows[1], rows[0], seed=seed),
        adjusted_p=None,
        better=sum(new < old for old, new in wrong),
        worse=sum(new > old for old, new in wrong),
        tied=sum(new == old for old, new in wrong),
        clusters=n,
    )


def _changes(first: Scores, second: Scores) -> tuple[Change, ...]:
    found = []
    for old, new in zip(first.samples, second.samples, strict=True):
        before, after = set(old.errors), set(new.errors)
        if before != after:
            moved = _wrong(new, CORE_FIELDS) - _wrong(old, CORE_FIELDS)
            fixed = tuple(error for error in old.errors if error not in after)
            broken = tuple(error for error in new.errors if error not in before)
            found.append(Change(new.id, moved, fixed, broken))
    return tuple(sorted(found, key=lambda change: (-change.errors, change.id)))


def compare(first: Scores, second: Scores, *, seed: int = 0) -> Comparison:
    """Compare two sets of scores on the samples that both have; raises DatasetError when none is."""
    before, after = ({one.id for one in scores.samples} for scores in (first, second))
    both = before & after
    if not both:
        raise DatasetError("The two runs have no sample in common. Run both on the same samples.")
    old, new = (
        Scores(tuple(sorted(scores.only(both).samples, key=lambda one: one.id))) for scores in (first, second)
    )
    plain = [_difference(name, [name], old, new, seed) for name in CORE_FIELDS]
    adjusted = benjamini_hochberg([one.permutation.p_two_sided for one in plain])
    lost = sum(one.exact and not two.exact for one, two in zip(old.samples, new.samples, strict=True))
    gained = sum(two.exact and not one.exact for one, two in zip(old.samples, new.samples, strict=True))
    return Comparison(
        core=_difference("core F1", CORE_FIELDS, old, new, seed),
        fields=tuple(replace(one, adjusted_p=p) for one, p in zip(plain, adjusted, strict=True)),
        samples=len(both),
        only_first=tuple(sorted(before - after)),
        only_second=tuple(sorted(after - before)),
        exact=(lost, gained),
        exact_p=mcnemar_exact(lost, gained),
        changes=_changes(old, new),
        seed=seed,
    )


def refuse_unlike(first: Mapping[str, tuple[str, str]], second: Mapping[str, tuple[str, str]]) -> None:
    """Raise DatasetError when a shared sample has another text or label: {id: (text SHA, label SHA)}."""
    for part, name in ((0, "text"), (1, "label")):
        changed = sorted(id for id in first.keys() & second.keys() if first[id][part] != second[id][part])
        if changed:
            advice = (
                "Run both on today's samples"
                if part == 0
                else "Score both anew with `summarize eval --rescore`"
            )
            raise DatasetError(
                f"{len(changed)} samples have another {name} in the second run ({changed[0]} …). {advice}."
            )


def hashes_of(rows: Sequence[Row]) -> dict[str, tuple[str, str]]:
    """{id: (text SHA, label SHA)} of a run."""
    return {row.id: (row.hashes.text, row.hashes.label) for row in rows}


def compare_runs(first: Run, second: Run, *, seed: int | None = None) -> Comparison:
    """Compare two runs; raises DatasetError when text, label or scorer of a shared sample differ."""
    refuse_unlike(hashes_of(first.rows), hashes_of(second.rows))
    if first.header.identity.scorer != second.header.identity.scorer:
        raise DatasetError(
            f"{first.folder} and {second.folder} were scored by different versions of the scorer. "
            "Score both anew with `summarize eval --rescore`."
        )
    return compare(first.scores, second.scores, seed=second.header.seed if seed is None else seed)


def side_by_side(change: Change) -> list[tuple[str, FieldError | None, FieldError | None]]:
    """(field, what was wrong before, what is wrong now) of one changed sample."""
    fields = dict.fromkeys(error.field for error in (*change.fixed, *change.broken))
    rows: list[tuple[str, FieldError | None, FieldError | None]] = []
    for name in fields:
        old = [error for error in change.fixed if error.field == name]
        new = [error for error in change.broken if error.field == name]
        rows.extend((name, before, after) for before, after in zip_longest(old, new))
    return rows
