"""The figures that every report shows, computed once, and how a figure is written.

>>> number(0.8234), number(None), interval(None)
('.823', '–', '')
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil, sqrt

from evals.calibration import brier, expected_calibration_error
from evals.dataset import Sample
from evals.matching import Counts
from evals.programs import BESIDE_FIELDS, CORE_FIELDS
from evals.rows import Row
from evals.run import Run
from evals.score import Scores
from evals.statistics import Estimate, smallest_detectable, wilson


@dataclass(frozen=True, slots=True)
class FieldFigures:
    """One line of the table of fields."""

    name: str
    counts: Counts
    precision: Estimate | None
    recall: Estimate | None
    f1: Estimate | None
    raw: float | None
    """F1 of values compared to the letter; core fields only."""
    macro: float | None
    """Mean F1 of documents."""
    abstention: tuple[int, int] | None
    """(right empties, empty golds); core fields only."""


def field_figures(
    scores: Scores, names: Iterable[str] = (*CORE_FIELDS, *BESIDE_FIELDS)
) -> list[FieldFigures]:
    """The table of fields, core fields first."""
    return [
        FieldFigures(
            name=name,
            counts=scores.total(name),
            precision=scores.precision(name),
            recall=scores.recall(name),
            f1=scores.f1(name),
            raw=scores.raw(name).f1 if name in CORE_FIELDS else None,
            macro=scores.document_macro(name),
            abstention=scores.abstention(name) if name in CORE_FIELDS else None,
        )
        for name in names
    ]


def number(value: float | None, digits: int = 3) -> str:
    """A score without its leading zero; – for one that is not defined."""
    if value is None:
        return "–"
    text = f"{value:.{digits}f}"
    return (
        text[1:] if text.startswith("0.") else text.replace("-0.", "-.") if text.startswith("-0.") else text
    )


def signed(value: float | None) -> str:
    """A difference with its sign."""
    return "–" if value is None else f"{value:+.3f}".replace("+0.", "+.").replace("-0.", "−.")


def interval(estimate: Estimate | None) -> str:
    """The 95 % interval as [low, high]; nothing where there is none."""
    if estimate is None or estimate.low is None or estimate.high is None:
        return ""
    return f"[{number(estimate.low)}, {number(estimate.high)}]"


def share(part: float, whole: float) -> str:
    """A rate with its counts: 12/20 (.600)."""
    return f"{part:g}/{whole:g} ({number(part / whole)})" if whole else "–"


def smallest_drop(core: Estimate | None) -> float | None:
    """The smallest drop of core F1 that these samples could show against a second, uncorrelated run.

    2.8·√2·SE. Runs of related engines are positively correlated, so that `compare`, which knows both,
    finds smaller ones. Null where there is no standard error, or one of 0.
    """
    # at 0 and 1 the documents do not differ, and their standard error of 0 says nothing
    return smallest_detectable(sqrt(2.0) * core.se) if core and core.se else None


def percentile(values: Sequence[float], p: float) -> float | None:
    """The value that a share p of the values does not exceed (nearest rank)."""
    if not values:
        return None
    ranked = sorted(values)
    return ranked[max(0, ceil(p * len(ranked)) - 1)]


def p_value(value: float | None) -> str:
    """A p-value, never as a bare zero.

    >>> p_value(0.0321), p_value(0.00003)
    ('.0321', '<.0001')
    """
    return "<.0001" if value is not None and value < 0.0001 else number(value, 4)


def run_names(runs: Sequence[Run]) -> list[str]:
    """The engines' names, with the folder where two runs have the same engine."""
    names = [run.header.name for run in runs]
    return [
        f"{name} ({run.folder.name})" if names.count(name) > 1 else name
        for name, run in zip(names, runs, strict=True)
    ]


def headline(scores: Scores) -> str:
    """Core F1 with its interval, in one line."""
    core = scores.core()
    if core is None:
        return "core F1 – (nothing stated on either side)"
    left_out = f", without {', '.join(scores.undefined)} (never stated)" if scores.undefined else ""
    return f"core F1 {number(core.value)} {interval(core)}{left_out}"


def beside(scores: Scores) -> list[tuple[str, str]]:
    """(what, figure) of everything that is reported beside the fields."""
    n = len(scores.samples)
    core = scores.core()
    lines = [("samples", f"{n} ({core.n if core else n} independent)"), ("failures", str(scores.failures))]
    exact = wilson(scores.exact, n)
    lines.append(
        (
            "exact match",
            f"{share(scores.exact, n)}" + (f" [{number(exact[0])}, {number(exact[1])}]" if exact else ""),
        )
    )
    lines.append(("event", share(*scores.events)))
    false, releases, empty = scores.false_programs
    lines.append(("false programs", f"{false} in {releases} of {empty} releases without a program"))
    tree = scores.hierarchy
    lines.append(
        (
            "modality, by ancestors",
            f"hP {number(tree.precision)}  hR {number(tree.recall)}  hF {number(tree.f1)}",
        )
    )
    steps = scores.stage_steps
    if steps:
        near = sum(step <= 1 for step in steps)
        lines.append(
            ("stage, steps off", f"mean {sum(steps) / len(steps):.2f}; within one {share(near, len(steps))}")
        )
    shown = scores.evidence
    if shown.values:
        lines.append(
            (
                "evidence",
                f"exact {shown.exact}  folded {shown.folded}  none {shown.absent}  of {shown.values} values; "
                f"supports {share(shown.supported, shown.values)}; "
                f"zone allowed {share(shown.allowed, shown.placed)}",
            )
        )
    if scores.prose[1]:
        lines.append(("summary", f"numbers and names found in the release {share(*scores.prose)}"))
    known = [(p, right) for one in scores.samples for _, p, right in one.confidence]
    if known:
        right, p = [r for _, r in known], [c for c, _ in known]
        lines.append(
            (
                "confidence",
                f"Brier {number(brier(right, p))}  ECE {number(expected_calibration_error(right, p))}  "
                f"on {len(known)} values",
            )
        )
    kinds = ("misread", "missed", "invented", "unlabelled")
    counts = {kind: sum(e.kind == kind for _, e in scores.errors()) for kind in kinds}
    lines.append(("errors", "  ".join(f"{kind} {count}" for kind, count in counts.items())))
    drop = smallest_drop(core)
    if drop is not None:
        lines.append(("smallest visible drop", f"{number(drop)} against an uncorrelated run (2.8·√2·SE)"))
    return lines


def cost(rows: Sequence[Row]) -> list[tuple[str, str]]:
    """(what, figure) of calls, tokens, money and time."""
    if not rows:
        return []
    total = {
        key: sum(row.usage.get(key, 0) for row in rows)
        for key in ("calls", "input_tokens", "cached_tokens", "output_tokens")
    }
    known = [row.cost_usd for row in rows if row.cost_usd is not None]
    seconds = [row.seconds for row in rows]
    unknown = len(rows) - len(known)
    money = f"${sum(known):.4f}, ${sum(known) / len(rows):.5f} a release"
    lines = [
        ("calls", f"{total['calls']} ({total['calls'] / len(rows):.2f} a release)"),
        (
            "tokens",
            f"input {total['input_tokens']:,} (cached {total['cached_tokens']:,}), "
            f"output {total['output_tokens']:,}",
        ),
        ("cost", money + (f"; price unknown for {unknown}" if unknown else "")),
        ("seconds a release", f"p50 {percentile(seconds, 0.5):.3f}  p95 {percentile(seconds, 0.95):.3f}"),
    ]
    return lines if total["calls"] else lines[-1:]


def strata(samples: Iterable[Sample], scores: Scores) -> list[tuple[str, str, Scores]]:
    """(kind, name, scores) by event, difficulty, language, wire, lead modality, lead stage and hard case."""
    groups: dict[tuple[str, str], list[str]] = {}
    for sample in samples:
        label = sample.label
        keys = [("language", label.language)]
        if label.event:
            keys.append(("event", label.event.options[0]))
        if label.difficulty:
            keys.append(("difficulty", label.difficulty))
        if label.wire:
            keys.append(("wire", label.wire))
        keys.append(
            ("programs", "none" if not label.programs else "one" if len(label.programs) == 1 else "several")
        )
        for program in label.programs[:1]:
            if program.modality:
                keys.append(("modality", program.modality.options[0]))
            if program.stage:
                keys.append(("stage", program.stage.options[0]))
        keys.extend(("hard case", f"{case:02}") for case in label.hard)
        for key in keys:
            groups.setdefault(key, []).append(sample.id)
    return [(kind, name, scores.only(ids)) for (kind, name), ids in sorted(groups.items())]
