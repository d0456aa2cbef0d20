"""Count one set of answers against another: true and false positives, misses, order of lists aside.

>>> from evals.labels import Answer
>>> gold = [Unit.target(Answer(("HER3",))), Unit.target(Answer(("EGFR", "HER1")))]
>>> counted = match(gold, [Unit.target(Answer(("EGFR",))), Unit.target(Answer(("VEGF",)))])
>>> counted.counts
Counts(tp=1, fp=1, fn=1)

The rules, from docs/scoring.md and the labelling guide:
- a predicted value is right when it is one of the answers that a gold value takes; each is used once,
  paired so that as many as possible are right (evals.assignment);
- duplicates collapse: a second prediction that only repeats an answer already found is no error, nor is a
  second gold value whose accepted answers hold one that was found (`EMA` beside `EMA|EC`);
- a gold value that also takes no answer (`x|null`) is a hit when x is said and nothing when nothing is said;
  a wrong value there is a false positive, but nothing was missed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from evals.assignment import assign
from evals.labels import Answer, Pair
from evals.names import asset_keys, class_key, organisation_words, same_organisation, target_key


@dataclass(frozen=True, slots=True)
class Counts:
    """True positives, false positives, false negatives; add them with `+`."""

    tp: float = 0
    fp: float = 0
    fn: float = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.tp + other.tp, self.fp + other.fp, self.fn + other.fn)

    @property
    def precision(self) -> float | None:
        """Null when nothing was predicted."""
        return self.tp / (self.tp + self.fp) if self.tp + self.fp else None

    @property
    def recall(self) -> float | None:
        """Null when nothing was to be found."""
        return self.tp / (self.tp + self.fn) if self.tp + self.fn else None

    @property
    def f1(self) -> float | None:
        """Null when both sides are empty."""
        whole = 2 * self.tp + self.fp + self.fn
        return 2 * self.tp / whole if whole else None

    @property
    def decisions(self) -> float:
        """tp + fp + fn."""
        return self.tp + self.fp + self.fn


@dataclass(frozen=True, slots=True)
class Unit:
    """One value made ready for comparison."""

    keys: frozenset[str]
    """The ids or folded names it counts as."""
    answer: Answer
    names: tuple[str, ...] = ()
    """Names of an organisation, which also match in their short forms; else empty."""
    qualifiers: frozenset[str] | None = None
    """For agency and action, name and role: both parts have to match; null: this part alone is compared."""
    label: str = ""
    """How a person reads it."""

    @classmethod
    def exact(cls, answer: Answer) -> Unit:
        """Compared to the letter: the raw score."""
        options = (answer.raw,) if answer.raw else answer.options
        return cls(frozenset(options), answer, label=str(answer))

    @classmethod
    def target(cls, answer: Answer) -> Unit:
        return cls(frozenset(map(target_key, answer.options)), answer, label=str(answer))

    @classmethod
    def value(cls, kind: str, answer: Answer) -> Unit:
        return cls(frozenset(class_key(kind, option) for option in answer.options), answer, label=str(answer))

    @classmethod
    def asset(cls, answer: Answer) -> Unit:
        keys = frozenset(key for option in answer.options for key in asset_keys(option))
        return cls(keys or frozenset(answer.options), answer, label=str(answer))

    @classmethod
    def organisation(cls, answer: Answer) -> Unit:
        keys = frozenset("".join(organisation_words(option)) for option in answer.options)
        return cls(keys, answer, answer.options, label=str(answer))

    def with_qualifier(self, kind: str, pair: Pair) -> Unit:
        """The same value, which now matches only with its action or role."""
        options = pair.qualifier.options if pair.qualifier else ()
        keys = frozenset(class_key(kind, option) for option in options)
        label = f"{self.label} {pair.qualifier}" if pair.qualifier else self.label
        return Unit(self.keys, self.answer, self.names, keys, label)

    def order(self) -> tuple[list[str], list[str]]:
        """A sort key from content alone, so that results do not depend on the order of a list."""
        return sorted(self.keys), sorted(self.qualifiers or ())


@dataclass(frozen=True, slots=True)
class Matching:
    """Which values are right, which are missed, which are wrong."""

    right: tuple[tuple[Unit, Unit], ...]
    """(gold, predicted)"""
    missed: tuple[Unit, ...]
    wrong: tuple[Unit, ...]

    @property
    def counts(self) -> Counts:
        """tp, fp, fn."""
        return Counts(len(self.right), len(self.wrong), len(self.missed))


def _strength(gold: Unit, predicted: Unit) -> int:
    """2 for the same id or name, 1 for an organisation's short form, 0 for no match."""
    if (
        gold.qualifiers is not None
        and predicted.qualifiers is not None
        and not gold.qualifiers & predicted.qualifiers
    ):
        return 0
    if gold.keys & predicted.keys:
        return 2
    if any(same_organisation(one, other) for one in gold.names for other in predicted.names):
        return 1
    return 0


def _collapsed(units: Iterable[Unit]) -> list[Unit]:
    """Sorted by content, without repetitions."""
    units = list(units)
    if len(units) < 2:
        return units
    found: dict[tuple[frozenset[str], frozenset[str] | None], Unit] = {}
    for unit in sorted(units, key=Unit.order):
        known = found.setdefault((unit.keys, unit.qualifiers), unit)
        if known.answer.optional and not unit.answer.optional:
            found[unit.keys, unit.qualifiers] = unit
    return list(found.values())


def match(gold: Sequence[Unit], predicted: Sequence[Unit]) -> Matching:
    """Compare two sets; neither order nor repetition matters."""
    golds, said = _collapsed(gold), _collapsed(predicted)
    if not golds or not said:
        return Matching((), tuple(unit for unit in golds if not unit.answer.optional), tuple(said))
    strengths = [[_strength(one, other) for other in said] for one in golds]
    if len(golds) == len(said) == 1 and strengths[0][0]:
        return Matching(((golds[0], said[0]),), (), ())
    # as many pairs as possible first, then as many by id or full name as possible
    bonus = 2 * (len(golds) + len(said))
    weights = [[strength + bonus if strength else 0 for strength in row] for row in strengths]
    pairs = [(i, j) for i, j in assign(weights) if strengths[i][j]]
    used_gold, used_said = {i for i, _ in pairs}, {j for _, j in pairs}
    missed = [
        unit
        for i, unit in enumerate(golds)
        if i not in used_gold and not unit.answer.optional and 2 not in strengths[i]
    ]
    wrong = [
        unit for j, unit in enumerate(said) if j not in used_said and not any(row[j] for row in strengths)
    ]
    return Matching(tuple((golds[i], said[j]) for i, j in pairs), tuple(missed), tuple(wrong))
