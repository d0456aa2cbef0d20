"""A run, a comparison or a ruling on a terminal, drawn with rich; Text objects only, so that nothing from a
release is read as markup.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from evals.agreement import Agreement
from evals.compare import Comparison, Difference, side_by_side
from evals.gate import Baseline, Ruling
from evals.judge import Judged
from evals.programs import BESIDE_FIELDS, CORE_FIELDS
from evals.report.figures import (
    beside,
    cost,
    field_figures,
    headline,
    interval,
    number,
    p_value,
    share,
    signed,
)
from evals.rows import Row
from evals.score import FieldError, Scores
from summarizer.render.visible import one_line

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table

_KIND_STYLES = {"misread": "yellow", "missed": "blue", "invented": "red", "unlabelled": "magenta"}
_LONGEST = 90  # characters of one value in a list of errors


def _plain(text: object) -> str:
    return one_line(str(text), _LONGEST)


def _table(*columns: str, left: int = 1) -> Table:
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for number_, name in enumerate(columns):
        table.add_column(name, justify="left" if number_ < left else "right", no_wrap=number_ > 0)
    return table


def _lines(pairs: Iterable[tuple[str, str]]) -> Table:
    from rich.table import Table
    from rich.text import Text

    grid = Table.grid(padding=(0, 2))
    for what, figure in pairs:
        grid.add_row(Text(what, style="dim"), Text(figure))
    return grid


def run_report(title: str, scores: Scores, rows: Sequence[Row] = ()) -> list[RenderableType]:
    """The table of fields, and what stands beside it."""
    from rich.text import Text

    table = _table("field", "P", "R", "F1", "95 %", "tp", "fp", "fn", "raw F1", "doc F1", "abstained")
    for one in field_figures(scores):
        if one.name == BESIDE_FIELDS[0]:
            table.add_section()
        table.add_row(
            Text(one.name, style="bold" if one.name in CORE_FIELDS else "dim"),
            number(one.precision.value if one.precision else None),
            number(one.recall.value if one.recall else None),
            Text(number(one.f1.value if one.f1 else None), style="bold"),
            interval(one.f1),
            f"{one.counts.tp:g}",
            f"{one.counts.fp:g}",
            f"{one.counts.fn:g}",
            number(one.raw) if one.name in CORE_FIELDS else "",
            number(one.macro),
            share(*one.abstention).split(" ")[0] if one.abstention else "",
        )
    return [
        Text(_plain(title), style="bold"),
        Text(headline(scores), style="bold green"),
        table,
        _lines([*beside(scores), *cost(rows)]),
    ]


def _error_line(error: FieldError) -> str:
    what = f"{error.field}: "
    if error.kind == "missed":
        what += f"expected {_plain(error.expected)}"
    elif error.kind == "misread":
        what += f"said {_plain(error.said)}, expected {_plain(error.expected)}"
    else:
        what += f"said {_plain(error.said)}"
    if error.program:
        what += f"  ({_plain(error.program)})"
    return what


def error_report(scores: Scores) -> list[RenderableType]:
    """Every error by class and sample."""
    from rich.text import Text

    shown: list[RenderableType] = []
    for kind, style in _KIND_STYLES.items():
        found = [(id, error) for id, error in scores.errors() if error.kind == kind]
        shown.append(Text(f"\n{kind} ({len(found)})", style=f"bold {style}"))
        last = None
        for id, error in found:
            line = Text(f"  {id if id != last else '':28} ", style="dim")
            line.append(_error_line(error), style="not dim")
            shown.append(line)
            if error.quote and kind in ("invented", "unlabelled", "misread"):
                shown.append(Text(f"  {'':28}   “{_plain(error.quote)}”", style="dim"))
            last = id
    return shown


def _difference_row(one: Difference) -> list[str]:
    bounds = "" if one.low is None else f"[{signed(one.low)}, {signed(one.high)}]"
    return [
        number(one.first),
        number(one.second),
        signed(one.difference),
        bounds,
        p_value(one.permutation.p_two_sided),
        p_value(one.adjusted_p) if one.adjusted_p is not None else "",
        f"{one.better}/{one.worse}/{one.tied}",
        number(one.smallest),
    ]


def comparison_report(
    comparison: Comparison, first: str, second: str, worst: int = 10
) -> list[RenderableType]:
    """The table of differences and the samples that changed most."""
    from rich.text import Text

    table = _table("second − first", "first", "second", "Δ", "95 %", "p", "p (BH)", "+/−/=", "could see")
    for one in (comparison.core, *comparison.fields):
        table.add_row(Text(one.name, style="bold" if one is comparison.core else ""), *_difference_row(one))
    lost, gained = comparison.exact
    test = comparison.core.permutation
    pairs = [
        ("samples", str(comparison.samples)),
        ("exact match", f"{gained} gained, {lost} lost; McNemar p {p_value(comparison.exact_p)}"),
        ("permutation", f"{test.swaps:,} swaps, {'exact' if test.exact else f'seed {comparison.seed}'}"),
        (
            "smallest visible drop",
            f"{number(comparison.core.smallest)} of core F1 with power .8 (2.8·SE of the difference)",
        ),
    ]
    for which, ids in (
        ("only in the first", comparison.only_first),
        ("only in the second", comparison.only_second),
    ):
        if ids:
            pairs.append((which, f"{len(ids)}: {_plain(', '.join(ids))}"))
    shown: list[RenderableType] = [
        Text(f"{_plain(first)} → {_plain(second)}", style="bold"),
        table,
        _lines(pairs),
    ]
    for change in comparison.changes[:worst]:
        shown.append(Text(f"\n{change.id}  {change.errors:+g} wrong values", style="bold"))
        for _, before, after in side_by_side(change):
            if before:
                shown.append(Text(f"  − {before.kind} {_error_line(before)}", style="green"))
            if after:
                shown.append(Text(f"  + {after.kind} {_error_line(after)}", style="red"))
    hidden = len(comparison.changes) - worst
    if hidden > 0:
        shown.append(
            Text(f"\n{hidden} more changed samples; --worst {len(comparison.changes)} shows all", style="dim")
        )
    return shown


def ruling_report(ruling: Ruling, baseline: Baseline) -> list[RenderableType]:
    """The verdict, why, and against what."""
    from rich.text import Text

    styles = {
        "pass": "bold green",
        "improved": "bold green",
        "regressed": "bold red",
        "inconclusive": "bold yellow",
    }
    core = ruling.comparison.core
    bounds = "" if core.low is None else f" [{signed(core.low)}, {signed(core.high)}]"
    pairs = [
        ("core F1", f"{number(core.first)} → {number(core.second)}, Δ {signed(core.difference)}{bounds}"),
        (
            "p of a drop",
            f"{p_value(core.permutation.p_lower)} one-sided; tolerance {number(ruling.tolerance)}",
        ),
        ("smallest visible drop", f"{number(core.smallest)} (2.8·SE of the difference)"),
        ("baseline", f"{_plain(baseline.engine)}, blessed {baseline.created}, {baseline.age()} days ago"),
        ("floors", "  ".join(f"{name} {number(floor, 2)}" for name, floor in baseline.floors.items())),
    ]
    if ruling.new:
        pairs.append(("without a baseline", f"{len(ruling.new)} samples: {_plain(', '.join(ruling.new))}"))
    if ruling.comparison.only_first:
        gone = ruling.comparison.only_first
        pairs.append(("not in this run", f"{len(gone)} samples: {_plain(', '.join(gone))}"))
    return [
        Text(f"gate: {ruling.verdict}", style=styles[ruling.verdict]),
        *(Text(f"  {_plain(reason)}") for reason in ruling.reasons),
        _lines(pairs),
    ]


def agreement_report(agreement: Agreement) -> list[RenderableType]:
    """κ, α and set F1 of two labellings, and where they differ."""
    from rich.text import Text

    table = _table("field", "κ", "α", "F1")
    for name in (
        "event",
        "modality",
        "stage",
        "target",
        "regulator",
        "partner",
        "regulator+action",
        "partner+role",
    ):
        single = name in agreement.kappa
        f1 = None if name == "event" else agreement.f1(name)
        table.add_row(
            name,
            number(agreement.kappa[name]) if single else "",
            number(agreement.alpha[name]) if single else "",
            "" if name == "event" else number(f1),
        )
    n = agreement.samples
    pairs = [("samples labelled twice", str(n)), ("changed", share(len(agreement.changed), n))]
    pairs += [
        (which, f"{len(ids)}: {_plain(', '.join(ids))}")
        for which, ids in (
            ("only the first", agreement.only_first),
            ("only the second", agreement.only_second),
        )
        if ids
    ]
    shown: list[RenderableType] = [table, _lines(pairs)]
    for id, error in agreement.scores.errors():
        line = Text(f"  {id:28} ", style="dim")
        line.append(
            f"{error.field}: first {_plain(error.expected)}, second {_plain(error.said)}", style="not dim"
        )
        shown.append(line)
    return shown


def judge_report(judged: Judged) -> list[RenderableType]:
    """What a judge says of the summaries, with its own errors beside."""
    from rich.text import Text

    bounds = judged.interval
    low_high = f" [{number(bounds[0])}, {number(bounds[1])}]" if bounds else ""
    pairs = [
        ("called faithful", f"{share(sum(judged.counted), len(judged.counted))}{low_high}"),
        ("judge's sensitivity", number(judged.sensitivity)),
        ("judge's specificity", f"{number(judged.specificity)} on {len(judged.controls)} controls"),
        ("corrected rate", number(judged.corrected)),
        ("unreadable verdicts", str(len(judged.judgements) - len(judged.counted))),
    ]
    return [Text(f"\nsummaries judged by {_plain(judged.engine)}", style="bold"), _lines(pairs)]
