"""Score briefs against hand labels, sample by sample and over all.

>>> from evals.dataset import Sample
>>> from evals.labels import parse_label
>>> program = {"asset": "JS212", "targets": ["EGFR", "HER3"], "stage": "ind"}
>>> label = parse_label({"id": "a", "programs": [program]})
>>> said = {"programs": [{"asset": "JS-212", "targets": ["EGFR", "HER2"], "stage": "ind"}]}
>>> scores = score([Sample("a", "", label)], {"a": said})
>>> scores.total("target"), scores.core().value
(Counts(tp=1, fp=1, fn=1), 0.75)

The rules of counting are in docs/scoring.md; how names compare is in evals.names.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Literal, TypeAlias

from evals.dataset import Sample
from evals.evidence import EvidenceCounts, count_evidence, is_supported, summary_found
from evals.hierarchy import HierarchyCounts, credit, stage_distance
from evals.labels import Label, LabelSource, as_label
from evals.matching import Counts, Matching, Unit, match
from evals.names import fold, organisation_words, parents
from evals.programs import (
    CORE_FIELDS,
    FIELDS,
    UNIT_FIELDS,
    CoreField,
    pair_programs,
    prepare,
    raw_units,
)
from evals.statistics import Estimate, by_cluster, mean_ratio_interval, ratio_interval
from summarizer.brief import Brief

ErrorKind: TypeAlias = Literal["misread", "missed", "invented", "unlabelled"]


@dataclass(frozen=True, slots=True)
class FieldError:
    """One error, said so that a person can look it up."""

    field: str
    kind: ErrorKind
    program: str | None
    """The product, by its gold name if it has one."""
    expected: str | None
    said: str | None
    quote: str | None = None
    """What the brief shows for the value it said."""


@dataclass(frozen=True, slots=True)
class SampleScore:
    """The counts of one sample."""

    id: str
    counts: Mapping[str, Counts]
    """By field of `FIELDS`."""
    raw: Mapping[str, Counts]
    """By core field, values compared to the letter."""
    exact: bool
    """Whether all five core fields are right."""
    empty: Mapping[str, tuple[bool, bool]]
    """By core field: gold states nothing, the brief states nothing."""
    event: bool | None
    """Whether the event is right; null when the label has none."""
    hierarchy: HierarchyCounts
    """Of modality."""
    stage_steps: tuple[int, ...]
    """Distance of each pair of stated stages."""
    evidence: EvidenceCounts
    errors: tuple[FieldError, ...]
    confidence: tuple[tuple[str, float, bool], ...]
    """(field, probability, right) of each value that came with a confidence."""
    programs: tuple[int, int]
    """How many gold has, how many the brief has."""
    cluster: str
    failed: bool = False
    prose: tuple[int, int] = (0, 0)
    """Numbers and names of headline and summary: found in the release, all of them."""

    def row(self, fields: Sequence[str] = CORE_FIELDS) -> tuple[list[float], list[float]]:
        """a = 2tp and b = 2tp + fp + fn by field."""
        counts = [self.counts[name] for name in fields]
        return [2 * one.tp for one in counts], [2 * one.tp + one.fp + one.fn for one in counts]


def _errors(name: str, program: str | None, matching: Matching, text: str) -> Iterator[FieldError]:
    """Wrong values pair off with missed ones as misread; the rest are missed, invented or unlabelled."""
    both = min(len(matching.missed), len(matching.wrong))
    for missed, wrong in zip(matching.missed, matching.wrong, strict=False):
        quote = next(iter(wrong.answer.quotes), None)
        yield FieldError(name, "misread", program, missed.label, wrong.label, quote)
    for missed in matching.missed[both:]:
        yield FieldError(name, "missed", program, missed.label, None)
    for wrong in matching.wrong[both:]:
        kind: ErrorKind = (
            "unlabelled"
            if is_supported(wrong.answer, text, named=bool(name in ("target", "partner")))
            else "invented"
        )
        yield FieldError(name, kind, program, None, wrong.label, next(iter(wrong.answer.quotes), None))


def _cluster(label: Label) -> str:
    """Samples of one company are not independent of each other: its name joins them."""
    if label.cluster:
        return label.cluster
    return "".join(organisation_words(label.issuer.options[0])) if label.issuer else label.id


def _modality_credit(gold: list[Unit], said: list[Unit]) -> HierarchyCounts:
    """Of several accepted answers the one that shares most counts."""
    predicted = said[0].keys if said else frozenset()
    if not gold or (gold[0].answer.optional and not predicted):
        return credit((), predicted, parents("modality"))
    ways = [credit((key,), predicted, parents("modality")) for key in sorted(gold[0].keys)]
    return max(ways, key=lambda way: (way.shared, -way.gold))


def _stages(gold: list[Unit], said: list[Unit]) -> int | None:
    if not gold or not said:
        return None
    steps = [stage_distance(one, other) for one in gold[0].keys for other in said[0].keys]
    return min((step for step in steps if step is not None), default=None)


@lru_cache(maxsize=4096)
def _shared(counts: Counts) -> Counts:
    """One object for equal counts: a hundred thousand samples have few different ones."""
    return counts


def _prose(brief: LabelSource | None) -> str:
    if isinstance(brief, Brief):
        return f"{brief.headline}\n{brief.summary}"
    if isinstance(brief, Mapping) and "summary" in brief:
        return f"{brief['headline']}\n{brief['summary']}"
    return ""


def score_sample(sample: Sample, brief: LabelSource | None) -> SampleScore:
    """Score one brief; None is a release that failed: an empty prediction, all values missed."""
    gold, said = sample.label, as_label(brief, sample.id) if brief is not None else Label(sample.id)
    pairs = pair_programs(golds := prepare(gold), says := prepare(said))
    counts = dict.fromkeys(FIELDS, Counts())
    raw: dict[str, Counts] = dict.fromkeys(CORE_FIELDS, Counts())
    hierarchy, steps = HierarchyCounts(), []
    errors: list[FieldError] = []
    confidence: list[tuple[str, float, bool]] = []
    for one, other in pairs:
        title = one.title() if one else other.title() if other else None
        for name in UNIT_FIELDS:
            found = match(one.units[name] if one else (), other.units[name] if other else ())
            counts[name] += found.counts
            if name in CORE_FIELDS:
                errors.extend(_errors(name, title, found, sample.text))
                raw[name] += match(
                    raw_units(one.label, name) if one else (), raw_units(other.label, name) if other else ()
                ).counts
                confidence.extend(
                    (name, unit.answer.confidence, right)
                    for units, right in ((found.wrong, False), ([hit for _, hit in found.right], True))
                    for unit in units
                    if unit.answer.confidence is not None
                )
        hierarchy += _modality_credit(
            one.units["modality"] if one else [], other.units["modality"] if other else []
        )
        if one and other and (step := _stages(one.units["stage"], other.units["stage"])) is not None:
            steps.append(step)
    paired = sum(one is not None and other is not None for one, other in pairs)
    counts["program"] = Counts(paired, len(says) - paired, len(golds) - paired)
    event = None
    if gold.event:
        event = bool(
            said.event and {fold(o) for o in gold.event.options} & {fold(o) for o in said.event.options}
        )
    return SampleScore(
        id=sample.id,
        counts={name: _shared(one) for name, one in counts.items()},
        raw={name: _shared(one) for name, one in raw.items()},
        exact=brief is not None and all(counts[name].fp == counts[name].fn == 0 for name in CORE_FIELDS),
        empty={
            name: (not any(p.units[name] for p in golds), not any(p.units[name] for p in says))
            for name in CORE_FIELDS
        },
        event=event,
        hierarchy=hierarchy,
        stage_steps=tuple(steps),
        evidence=count_evidence(said, sample.text) if brief is not None else EvidenceCounts(),
        errors=tuple(errors),
        confidence=tuple(confidence),
        programs=(len(golds), len(says)),
        cluster=_cluster(gold),
        failed=brief is None,
        prose=summary_found(_prose(brief), sample.text),
    )


@dataclass(frozen=True)
class Scores:
    """The scores of a set of samples."""

    samples: tuple[SampleScore, ...] = field(repr=False)

    def total(self, name: str) -> Counts:
        """tp, fp, fn of a field over all samples."""
        return sum((one.counts[name] for one in self.samples), Counts())

    def raw(self, name: str) -> Counts:
        """The same for a core field, with values compared to the letter."""
        return sum((one.raw[name] for one in self.samples), Counts())

    def _clustered(self, rows: Iterable[Sequence[float]]) -> list[list[float]]:
        return by_cluster(rows, (one.cluster for one in self.samples))

    def _ratio(self, name: str, ab: Callable[[Counts], tuple[float, float]]) -> Estimate | None:
        rows = self._clustered(ab(one.counts[name]) for one in self.samples)
        return ratio_interval([row[0] for row in rows], [row[1] for row in rows], self.total(name).decisions)

    def f1(self, name: str) -> Estimate | None:
        """Micro-F1 of a field with its interval; null when both sides are empty throughout."""
        return self._ratio(name, lambda one: (2 * one.tp, 2 * one.tp + one.fp + one.fn))

    def precision(self, name: str) -> Estimate | None:
        """Precision with its interval; null when nothing was predicted."""
        return self._ratio(name, lambda one: (one.tp, one.tp + one.fp))

    def recall(self, name: str) -> Estimate | None:
        """Recall with its interval; null when nothing was to be found."""
        return self._ratio(name, lambda one: (one.tp, one.tp + one.fn))

    @cached_property
    def undefined(self) -> tuple[CoreField, ...]:
        """Core fields that neither side ever states here: they are left out of core F1."""
        return tuple(name for name in CORE_FIELDS if not self.total(name).decisions)

    def core(self) -> Estimate | None:
        """Core F1: the mean of the defined core fields' micro-F1, with its interval."""
        if not self.samples:
            return None
        width = len(CORE_FIELDS)
        rows = self._clustered([*a, *b] for a, b in (one.row() for one in self.samples))
        decisions = sum(self.total(name).decisions for name in CORE_FIELDS)
        return mean_ratio_interval([row[:width] for row in rows], [row[width:] for row in rows], decisions)

    def document_macro(self, name: str) -> float | None:
        """The mean of the samples' own F1, those with an empty field on both sides left out."""
        defined = [f1 for one in self.samples if (f1 := one.counts[name].f1) is not None]
        return sum(defined) / len(defined) if defined else None

    def abstention(self, name: str) -> tuple[int, int]:
        """(right empties, empty golds) of a core field."""
        empties = [said for gold, said in (one.empty[name] for one in self.samples) if gold]
        return sum(empties), len(empties)

    @property
    def exact(self) -> int:
        """Samples with all five core fields right."""
        return sum(one.exact for one in self.samples)

    @property
    def events(self) -> tuple[int, int]:
        """(right events, samples whose label has one)."""
        known = [one.event for one in self.samples if one.event is not None]
        return sum(known), len(known)

    @property
    def failures(self) -> int:
        """Samples without a brief; all their values are missed."""
        return sum(one.failed for one in self.samples)

    @property
    def false_programs(self) -> tuple[int, int, int]:
        """(programs predicted where there is none, releases with such, releases without a program)."""
        said = [one.programs[1] for one in self.samples if not one.programs[0]]
        return sum(said), sum(map(bool, said)), len(said)

    @property
    def hierarchy(self) -> HierarchyCounts:
        """Partial credit for modality."""
        return sum((one.hierarchy for one in self.samples), HierarchyCounts())

    @property
    def stage_steps(self) -> list[int]:
        """How far each stated stage is off."""
        return [step for one in self.samples for step in one.stage_steps]

    @property
    def evidence(self) -> EvidenceCounts:
        """How the values are shown."""
        return sum((one.evidence for one in self.samples), EvidenceCounts())

    @property
    def prose(self) -> tuple[int, int]:
        """Numbers and names of the summaries: (found in their releases, all of them)."""
        return sum(one.prose[0] for one in self.samples), sum(one.prose[1] for one in self.samples)

    def errors(self, kind: ErrorKind | None = None) -> list[tuple[str, FieldError]]:
        """(sample, error), of one kind or all."""
        return [(one.id, error) for one in self.samples for error in one.errors if kind in (None, error.kind)]

    def only(self, ids: Iterable[str]) -> Scores:
        """The same scores on some of the samples."""
        chosen = set(ids)
        return Scores(tuple(one for one in self.samples if one.id in chosen))


def score(samples: Iterable[Sample], briefs: Mapping[str, LabelSource | None]) -> Scores:
    """Score briefs, or labels in the same form, by sample id; a sample without one counts as failed."""
    return Scores(tuple(score_sample(sample, briefs.get(sample.id)) for sample in samples))
