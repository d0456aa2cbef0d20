"""Partial credit: shared ancestors for modality, steps for stage.

>>> credit({"monoclonal-antibody"}, {"antibody"}, {"monoclonal-antibody": "antibody"})
HierarchyCounts(shared=1, predicted=1, gold=2)

Hierarchical precision and recall count the values with all their ancestors, without an artificial root
(Kiritchenko et al. 2006).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

_STEPS = "discovery preclinical ind phase-1 phase-1-2 phase-2 phase-2-3 phase-3 filed approved"
STAGES = tuple(_STEPS.split())
"""The steps in order (docs/labelling-guide.md); `discontinued` is no step."""


@dataclass(frozen=True, slots=True)
class HierarchyCounts:
    """Values with their ancestors: shared, predicted, gold."""

    shared: int = 0
    predicted: int = 0
    gold: int = 0

    def __add__(self, other: HierarchyCounts) -> HierarchyCounts:
        return HierarchyCounts(
            self.shared + other.shared, self.predicted + other.predicted, self.gold + other.gold
        )

    @property
    def precision(self) -> float | None:
        """hP; null when nothing was predicted."""
        return self.shared / self.predicted if self.predicted else None

    @property
    def recall(self) -> float | None:
        """hR; null when nothing was to be found."""
        return self.shared / self.gold if self.gold else None

    @property
    def f1(self) -> float | None:
        """hF; null when both sides are empty."""
        both = self.predicted + self.gold
        return 2 * self.shared / both if both else None


def with_ancestors(values: Iterable[str], parent: Mapping[str, str]) -> set[str]:
    """The values and all that stands above them.

    >>> sorted(with_ancestors({"b"}, {"b": "a"}))
    ['a', 'b']
    """
    found: set[str] = set()
    for value in values:
        current: str | None = value
        while current and current not in found:
            found.add(current)
            current = parent.get(current)
    return found


def credit(gold: Iterable[str], predicted: Iterable[str], parent: Mapping[str, str]) -> HierarchyCounts:
    """Count two sets of values over their ancestor sets."""
    above, said = with_ancestors(gold, parent), with_ancestors(predicted, parent)
    return HierarchyCounts(len(above & said), len(said), len(above))


def stage_distance(gold: str, predicted: str) -> int | None:
    """How many steps two stages are apart; null when one of them is no step (discontinued).

    >>> stage_distance("phase-2", "phase-3"), stage_distance("phase-2", "discontinued")
    (2, None)
    """
    if gold not in STAGES or predicted not in STAGES:
        return None
    return abs(STAGES.index(gold) - STAGES.index(predicted))
