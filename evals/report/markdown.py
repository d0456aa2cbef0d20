"""A run, or two side by side, as Markdown for a pull request."""

from __future__ import annotations

from collections.abc import Sequence

from evals.compare import compare_runs
from evals.dataset import Sample
from evals.report.figures import beside, cost, field_figures, headline, interval, number, share, signed
from evals.run import Run
from summarizer.errors import DatasetError
from summarizer.render.visible import one_line

_WORST = 10
_LONGEST = 120


def escape(text: object) -> str:
    """One line of text that Markdown reads as it stands.

    >>> escape("a|b <i>")
    'a\\\\|b &lt;i&gt;'
    """
    line = one_line(str(text), _LONGEST).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    for mark in "\\`*_[]|~":
        line = line.replace(mark, f"\\{mark}")
    return line


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    ruler = ["---", *["---:"] * (len(head) - 1)]
    return "\n".join("| " + " | ".join(row) + " |" for row in (head, ruler, *rows))


def _run(run: Run) -> str:
    scores = run.scores
    rows = [
        [
            one.name,
            number(one.precision.value if one.precision else None),
            number(one.recall.value if one.recall else None),
            f"**{number(one.f1.value if one.f1 else None)}**",
            interval(one.f1),
            f"{one.counts.tp:g}/{one.counts.fp:g}/{one.counts.fn:g}",
            number(one.raw),
        ]
        for one in field_figures(scores)
    ]
    worst = sorted((one for one in scores.samples if one.errors), key=lambda one: (-len(one.errors), one.id))[
        :_WORST
    ]
    lines = [
        f"### {escape(run.header.name)}: {headline(scores)}",
        "",
        _table(["field", "P", "R", "F1", "95 %", "tp/fp/fn", "raw F1"], rows),
        "",
        *(f"- {escape(what)}: {escape(figure)}" for what, figure in (*beside(scores), *cost(run.rows))),
    ]
    if worst:
        lines += ["", "<details><summary>Samples with most errors</summary>", ""]
        for one in worst:
            lines.append(f"- {escape(one.id)}")
            lines += [
                f"  - {error.kind} {error.field}: said {escape(error.said or '–')}, "
                f"expected {escape(error.expected or '–')}"
                for error in one.errors
            ]
        lines += ["", "</details>"]
    return "\n".join(lines)


def _comparison(first: Run, second: Run) -> str:
    try:
        found = compare_runs(first, second)
    except DatasetError as exc:
        return f"Not compared: {escape(exc)}"
    rows = [
        [
            one.name,
            number(one.first),
            number(one.second),
            f"**{signed(one.difference)}**",
            "" if one.low is None else f"[{signed(one.low)}, {signed(one.high)}]",
            number(one.permutation.p_two_sided, 4),
            f"{one.better}/{one.worse}/{one.tied}",
        ]
        for one in (found.core, *found.fields)
    ]
    head = ["second − first", "first", "second", "Δ", "95 %", "p", "+/−/="]
    lost, gained = found.exact
    return "\n".join(
        [
            f"### {escape(first.header.name)} → {escape(second.header.name)}",
            "",
            _table(head, rows),
            "",
            f"- exact match: {gained} gained, {lost} lost (McNemar p = {number(found.exact_p, 4)})",
            f"- smallest visible drop of core F1: {number(found.core.smallest)}",
            f"- samples: {share(found.samples, found.samples)}, seed {found.seed}",
        ]
    )


def page(samples: Sequence[Sample], runs: Sequence[Run]) -> str:
    """The runs one after another, then each compared with the first."""
    parts = [_run(run) for run in runs]
    parts += [_comparison(runs[0], other) for other in runs[1:]]
    return "\n\n".join(parts) + "\n"
