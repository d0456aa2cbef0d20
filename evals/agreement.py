"""How well do two people agree? The ceiling beside a model's scores.

>>> round(cohen_kappa([("a", "a"), ("a", "b"), ("b", "b"), ("b", "b")]), 3)
0.5

Cohen's κ and Krippendorff's α for single labels (α with missing ones and more than two people), pairwise
micro-F1 for sets.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from evals.dataset import Sample
from evals.labels import Answer, Label
from evals.names import class_key, fold
from evals.programs import CORE_FIELDS
from evals.score import Scores, score

Metric = Literal["nominal", "ordinal", "interval"]


def cohen_kappa(pairs: Sequence[tuple[Hashable, Hashable]]) -> float | None:
    """Agreement of two people above chance (Cohen 1960); null when chance alone would agree always.

    `pairs`: what the one and the other said of each item.
    """
    n = len(pairs)
    if not n:
        return None
    agreed = sum(one == other for one, other in pairs) / n
    first, second = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    chance = sum(first[label] * second[label] for label in first) / (n * n)
    return (agreed - chance) / (1 - chance) if chance < 1 else None


def _distance(metric: Metric, totals: Mapping[float, float]) -> Callable[[float, float], float]:
    if metric == "nominal":
        return lambda one, other: float(one != other)
    if metric == "interval":
        return lambda one, other: (one - other) ** 2
    values = sorted(totals)

    def ordinal(one: float, other: float) -> float:
        low, high = sorted((one, other))
        between = sum(totals[value] for value in values if low <= value <= high)
        return (between - (totals[low] + totals[high]) / 2) ** 2 if low != high else 0.0

    return ordinal


def krippendorff_alpha(ratings: Sequence[Sequence[float | None]], metric: Metric = "nominal") -> float | None:
    """Krippendorff's α; null when fewer than two values can be paired or all are the same.

    `ratings[person][item]`, None for a missing one. Computed from the coincidence matrix
    (Krippendorff 2011, Computing Krippendorff's Alpha-Reliability).
    """
    pairs: Counter[tuple[float, float]] = Counter()
    weights: dict[tuple[float, float], float] = {}
    for item in zip(*ratings, strict=True):
        said = [value for value in item if value is not None]
        if len(said) < 2:
            continue
        pairs.clear()
        for i, one in enumerate(said):
            for j, other in enumerate(said):
                if i != j:
                    pairs[one, other] += 1
        for pair, count in pairs.items():
            weights[pair] = weights.get(pair, 0.0) + count / (len(said) - 1)
    totals: dict[float, float] = {}
    for (one, _), weight in weights.items():
        totals[one] = totals.get(one, 0.0) + weight
    n = sum(totals.values())
    distance = _distance(metric, totals)
    observed = sum(weight * distance(*pair) for pair, weight in weights.items())
    expected = sum(totals[one] * totals[other] * distance(one, other) for one in totals for other in totals)
    return 1 - (n - 1) * observed / expected if expected else None


@dataclass(frozen=True, slots=True)
class Agreement:
    """Two labellings of the same samples."""

    samples: int
    only_first: tuple[str, ...]
    only_second: tuple[str, ...]
    scores: Scores
    """The second labelling scored against the first."""
    kappa: Mapping[str, float | None]
    """Cohen's κ of event, modality and stage."""
    alpha: Mapping[str, float | None]
    """Krippendorff's α of the same; programs that only one of the two lists are missing values."""
    changed: tuple[str, ...]
    """Samples whose five core fields are not the same."""

    def f1(self, name: str) -> float | None:
        """Pairwise micro-F1 of a field; the same whichever labelling comes first."""
        return self.scores.total(name).f1


def _said(answer: Answer | None, kind: str) -> frozenset[str]:
    if answer is None:
        return frozenset({"none"})
    keys = {class_key(kind, option) if kind != "event" else fold(option) for option in answer.options}
    return frozenset(keys | ({"none"} if answer.optional else set()))


def _settle(one: frozenset[str], other: frozenset[str]) -> tuple[str, str]:
    """One word for each of two answers: where both accept the same, that; else their first."""
    shared = sorted(one & other)
    return (shared[0], shared[0]) if shared else (sorted(one)[0], sorted(other)[0])


def _lead(label: Label, name: str) -> frozenset[str] | None:
    """What a label says of its lead program; null without a program."""
    if name == "event":
        return _said(label.event, "event")
    if not label.programs:
        return None
    return _said(getattr(label.programs[0], name), name)


def _pairs(both: Iterable[tuple[Label, Label]], name: str) -> list[tuple[str | None, str | None]]:
    found: list[tuple[str | None, str | None]] = []
    for one, other in both:
        first, second = _lead(one, name), _lead(other, name)
        if first is not None and second is not None:
            found.append(_settle(first, second))
        elif first is not None or second is not None:
            found.append((sorted(first)[0] if first else None, sorted(second)[0] if second else None))
    return found


def agree(first: Sequence[Sample], second: Sequence[Sample]) -> Agreement:
    """Compare two labellings of the same releases; the lead program stands for single labels."""
    by_id = {sample.id: sample for sample in second}
    shared = [sample for sample in first if sample.id in by_id]
    both = [(sample.label, by_id[sample.id].label) for sample in shared]
    scores = score(shared, {sample.id: by_id[sample.id].label for sample in shared})
    kappa: dict[str, float | None] = {}
    alpha: dict[str, float | None] = {}
    for name in ("event", "modality", "stage"):
        pairs = _pairs(both, name)
        kappa[name] = cohen_kappa([(a, b) for a, b in pairs if a is not None and b is not None])
        codes = {word: float(n) for n, word in enumerate(sorted({w for pair in pairs for w in pair if w}))}
        ratings = [[codes[word] if word else None for word in side] for side in zip(*pairs, strict=True)]
        alpha[name] = krippendorff_alpha(ratings)
    return Agreement(
        samples=len(shared),
        only_first=tuple(sorted({sample.id for sample in first} - set(by_id))),
        only_second=tuple(sorted(set(by_id) - {sample.id for sample in first})),
        scores=scores,
        kappa=kappa,
        alpha=alpha,
        changed=tuple(
            one.id for one in scores.samples if any(one.counts[n].fp or one.counts[n].fn for n in CORE_FIELDS)
        ),
    )
