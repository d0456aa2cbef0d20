"""One self-contained page: fields with intervals, strata, hard cases, and each wrong sample with its release.

Gold stands beside what was said, for one run or two; the quotes of both are marked in the text. The page
loads nothing and runs no script.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from html import escape
from importlib import resources
from itertools import pairwise

from evals.compare import compare_runs
from evals.dataset import Sample, is_sealed
from evals.labels import Label, ProgramLabel, as_label
from evals.programs import CORE_FIELDS
from evals.report.figures import (
    beside,
    cost,
    field_figures,
    interval,
    number,
    p_value,
    run_names,
    signed,
    strata,
)
from evals.rows import Row
from evals.run import Run
from evals.score import SampleScore
from evals.statistics import Estimate
from summarizer.errors import DatasetError
from summarizer.ground import locate
from summarizer.render.visible import visible

_MOST_RUNS = 2  # colours and columns; more runs are told apart in the table of comparisons
_WIDTH, _HEIGHT = 180, 22

PLOT = "0 to 1"
"""The head of a column of plots; it stands where the axes begin."""


def _text(value: object) -> str:
    return escape(visible(str(value)))


def _plot(estimates: Sequence[Estimate | None]) -> str:
    """Intervals from 0 to 1 as whiskers with a dot, one line a run."""
    lines = []
    for index, one in enumerate(estimates):
        y = _HEIGHT / 2 + index * _HEIGHT
        lines.append(f'<line class="axis" x1="0" x2="{_WIDTH}" y1="{y}" y2="{y}"/>')
        if one is None:
            continue
        if one.low is not None and one.high is not None:
            low, high = one.low * _WIDTH, one.high * _WIDTH
            lines.append(
                f'<line class="run-{index + 1}" stroke-width="2" '
                f'x1="{low:.1f}" x2="{high:.1f}" y1="{y}" y2="{y}"/>'
            )
        lines.append(f'<circle class="run-{index + 1}" cx="{one.value * _WIDTH:.1f}" cy="{y}" r="3"/>')
    height = _HEIGHT * len(estimates)
    size = f'width="{_WIDTH}" height="{height}" viewBox="-4 0 {_WIDTH + 8} {height}"'
    return f'<svg {size} aria-hidden="true">{"".join(lines)}</svg>'


def _table(head: Sequence[str], rows: Sequence[str]) -> str:
    """A table that scrolls sideways where it has to."""
    heads = "".join(f'<th class="plot">{name}</th>' if name == PLOT else f"<th>{name}</th>" for name in head)
    table = f"<table><thead><tr>{heads}</tr></thead><tbody>{''.join(rows)}</tbody></table>"
    return f'<div class="scroll">{table}</div>'


def _several(values: Sequence[str]) -> str:
    """One figure a run, in its colour."""
    if len(values) == 1:
        return values[0]
    return "<br>".join(f'<span class="run-{index}">{value}</span>' for index, value in enumerate(values, 1))


def _fields(runs: Sequence[Run]) -> str:
    figures = [field_figures(run.scores) for run in runs]
    rows = []
    for lines in zip(*figures, strict=True):
        first = lines[0]
        rows.append(
            f'<tr class="{"core-field" if first.name in CORE_FIELDS else "beside"}"><td>{first.name}</td>'
            + "".join(
                f"<td>{_several(cells)}</td>"
                for cells in (
                    [number(one.precision.value if one.precision else None) for one in lines],
                    [number(one.recall.value if one.recall else None) for one in lines],
                    [f"<strong>{number(one.f1.value if one.f1 else None)}</strong>" for one in lines],
                )
            )
            + f"<td>{_plot([one.f1 for one in lines])}</td>"
            + "".join(
                f"<td>{_several(cells)}</td>"
                for cells in (
                    [interval(one.f1) for one in lines],
                    [f"{one.counts.tp:g} / {one.counts.fp:g} / {one.counts.fn:g}" for one in lines],
                    [number(one.raw) if one.name in CORE_FIELDS else "" for one in lines],
                    ["/".join(map(str, one.abstention)) if one.abstention else "" for one in lines],
                )
            )
            + "</tr>"
        )
    heads = ("field", "P", "R", "F1", PLOT, "95 % interval", "tp / fp / fn", "raw F1", "abstained")
    return _table(heads, rows)


def _strata(samples: Sequence[Sample], runs: Sequence[Run]) -> str:
    tables: dict[str, list[str]] = {}
    groups = [strata(samples, run.scores) for run in runs]
    for lines in zip(*groups, strict=True):
        kind, name, first = lines[0]
        cores = [scores.core() for _, _, scores in lines]
        fields = "".join(
            "<td>" + _several([number(scores.total(field).f1) for _, _, scores in lines]) + "</td>"
            for field in CORE_FIELDS
        )
        tables.setdefault(kind, []).append(
            f"<tr><td>{_text(name)}</td><td>{len(first.samples)}</td>"
            f"<td>{_several([number(core.value if core else None) for core in cores])}</td>"
            f"<td>{_plot(cores)}</td>{fields}</tr>"
        )
    head = ("samples", "core F1", PLOT, *CORE_FIELDS)
    return "".join(
        f'<details><summary>{kind} <span class="soft">{len(rows)}</span></summary>'
        f"{_table((kind, *head), rows)}</details>"
        for kind, rows in tables.items()
    )


def _values(program: ProgramLabel | None, field: str) -> list[str]:
    if program is None:
        return []
    if field == "target":
        return [str(one) for one in program.targets]
    if field in ("modality", "stage"):
        one = program.modality if field == "modality" else program.stage
        return [str(one)] if one else []
    pairs = program.regulators if field == "regulator" else program.partners
    return [f"{pair.name} {pair.qualifier or ''}".strip() for pair in pairs]


def _programs(label: Label) -> str:
    if not label.programs:
        return '<p class="soft">no program</p>'
    parts = []
    for program in label.programs:
        title = program.asset or "unnamed"
        lines = "".join(
            f"<tr><th>{field}</th><td>{'<br>'.join(map(_text, values))}</td></tr>"
            for field in CORE_FIELDS
            if (values := _values(program, field))
        )
        parts.append(f"<p><b>{_text(title)}</b></p><table>{lines}</table>")
    return "".join(parts)


def _quotes(label: Label) -> list[str]:
    found = [quote for program in label.programs for quotes in program.quotes.values() for quote in quotes]
    for program in label.programs:
        answers = [
            *program.targets,
            *(one for one in (program.modality, program.stage) if one),
            *(pair.name for pair in (*program.regulators, *program.partners)),
        ]
        found += [quote for answer in answers for quote in answer.quotes]
    return list(dict.fromkeys(found))


def mark(text: str, gold: Sequence[str], said: Sequence[str]) -> str:
    """The text as HTML with the quotes of both sides marked; overlapping marks are cut at their bounds.

    >>> mark("a b c", ["a b"], ["b c"])
    '<mark class="gold">a </mark><mark class="gold said">b</mark><mark class="said"> c</mark>'
    """
    spans = []
    for kind, quotes in (("gold", gold), ("said", said)):
        for quote in quotes:
            start = text.find(quote)
            if start >= 0:
                spans.append((start, start + len(quote), kind))
            elif span := locate(quote, text):
                spans.append((span.start, span.end, kind))
    bounds = sorted({0, len(text), *(end for start, stop, _ in spans for end in (start, stop))})
    parts = []
    for start, end in pairwise(bounds):
        kinds = [
            kind
            for kind in ("gold", "said")
            if any(a <= start and end <= b for a, b, k in spans if k == kind)
        ]
        piece = _text(text[start:end])
        parts.append(f'<mark class="{" ".join(kinds)}">{piece}</mark>' if kinds else piece)
    return "".join(parts)


def _errors(score: SampleScore | None) -> str:
    if score is None:
        return '<p class="soft">not in this run</p>'
    if not score.errors:
        return '<p class="right">all five fields right</p>'
    return "".join(
        f'<p class="wrong">{error.kind} {error.field}: '
        + (f"said {_text(error.said)}" if error.said else "")
        + (", " if error.said and error.expected else "")
        + (f"expected {_text(error.expected)}" if error.expected else "")
        + "</p>"
        for error in score.errors
    )


def _sample(
    sample: Sample,
    runs: Sequence[Run],
    rows: Sequence[dict[str, Row]],
    scores: Sequence[dict[str, SampleScore]],
) -> str:
    labels = [
        as_label(row.brief, sample.id)
        if (row := one.get(sample.id)) and row.brief and row.status != "failed"
        else Label(sample.id)
        for one in rows
    ]
    wrong = [len(score.errors) if (score := one.get(sample.id)) else 0 for one in scores]
    said = [quote for label in labels for quote in _quotes(label)]
    blocks = [f"<h3>gold</h3>{_programs(sample.label)}"]
    for index, (name, label, one) in enumerate(zip(run_names(runs), labels, scores, strict=True), 1):
        row = rows[index - 1].get(sample.id)
        failure = f'<p class="wrong">{_text(row.failure)}</p>' if row and row.failure else ""
        blocks.append(
            f'<h3 class="run-{index}">{_text(name)}</h3>'
            f"{failure}{_programs(label)}{_errors(one.get(sample.id))}"
        )
    counts = _several([f"{count} wrong" for count in wrong]).replace("<br>", " · ")
    cases = sample.label.hard
    hard = f" · hard case{'s' * (len(cases) > 1)} {', '.join(map(str, cases))}" if cases else ""
    return (
        f'<details><summary>{_text(sample.id)}<span class="soft">{counts}{hard}</span></summary>'
        f'<div class="sample"><div>{"".join(blocks)}</div>'
        f'<pre class="release">{mark(sample.text, _quotes(sample.label), said)}</pre></div></details>'
    )


def _difference(runs: Sequence[Run]) -> str:
    parts = []
    names = run_names(runs)
    for other, name in zip(runs[1:], names[1:], strict=True):
        try:
            found = compare_runs(runs[0], other)
        except DatasetError as exc:
            parts.append(f"<p>Not compared: {_text(exc)}</p>")
            continue
        rows = [
            f"<tr><td>{one.name}</td><td>{number(one.first)}</td><td>{number(one.second)}</td>"
            f"<td><strong>{signed(one.difference)}</strong></td>"
            f"<td>{'' if one.low is None else f'[{signed(one.low)}, {signed(one.high)}]'}</td>"
            f"<td>{p_value(one.permutation.p_two_sided)}</td>"
            f"<td>{one.better} / {one.worse} / {one.tied}</td><td>{number(one.smallest)}</td></tr>"
            for one in (found.core, *found.fields)
        ]
        heads = ("", "first", "second", "Δ", "95 % interval", "p", "better / worse / same", "could see")
        parts.append(
            f"<h2>{_text(names[0])} → {_text(name)}</h2>"
            f"{_table(heads, rows)}"
            f'<p class="soft">{found.samples} samples; p from swapping documents, seed {found.seed}. '
            f"Exact matches: {found.exact[1]} gained, {found.exact[0]} lost, "
            f"McNemar p {p_value(found.exact_p)}.</p>"
        )
    return "".join(parts)


def page(samples: Sequence[Sample], runs: Sequence[Run]) -> str:
    """The page for one run, or the first two of several; all are compared with the first."""
    style = (resources.files("evals.report") / "report.css").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'"
    shown = list(runs[:_MOST_RUNS])
    names = run_names(runs)[:_MOST_RUNS]
    tops = "".join(
        f'<div><span class="run-{index}">{_text(name)}</span>'
        f"<b>{number(core.value if (core := run.scores.core()) else None)}</b>"
        f'<span class="soft">core F1 {interval(core)}</span></div>'
        for index, (run, name) in enumerate(zip(shown, names, strict=True), 1)
    )
    facts = "".join(
        (f"<h3>{_text(name)}</h3>" if len(shown) > 1 else "")
        + "<dl>"
        + "".join(
            f"<dt>{_text(what)}</dt><dd>{_text(figure)}</dd>"
            for what, figure in (*beside(run.scores), *cost(run.rows))
        )
        + "</dl>"
        for run, name in zip(shown, names, strict=True)
    )
    rows = [{row.id: row for row in run.rows} for run in shown]
    scores = [{one.id: one for one in run.scores.samples} for run in shown]
    order = sorted(
        (sample for sample in samples if any(sample.id in one for one in scores)),
        key=lambda sample: (
            -max(len(score.errors) if (score := one.get(sample.id)) else 0 for one in scores),
            sample.id,
        ),
    )
    sealed = sum(is_sealed(sample.id) for sample in order)
    title = " and ".join(names)
    return (
        "<!doctype html>\n"
        '<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>Scores of {_text(title)}</title><style>{style}</style></head><body><main>"
        f"<h1>Scores of {_text(title)}</h1>"
        f'<p class="soft">{len(order)} samples ({sealed} sealed) of {_text(shown[0].header.samples)}; '
        f"made {_text(shown[0].header.created[:16].replace('T', ' '))} UTC</p>"
        f'<div class="core">{tops}</div><h2>Fields</h2>{_fields(shown)}{_difference(runs)}'
        f"<h2>Beside the headline</h2>{facts}"
        f"<h2>Strata and hard cases</h2>{_strata(order, shown)}"
        '<h2>Samples, most errors first</h2><p class="soft"><mark class="gold">quoted by the label</mark> '
        '<mark class="said">quoted by a brief</mark> <mark class="gold said">by both</mark></p>'
        f"{''.join(_sample(sample, shown, rows, scores) for sample in order)}</main></body></html>\n"
    )
