"""A run, or two side by side, as Markdown for a pull request."""

from __future__ import annotations

from collections.abc import Sequence

from evals.compare import compare_runs
from evals.dataset import Sample
from evals.report.figures import (
    beside,
    cost,
    field_figures,
    headline,
    interval,
    number,
    p_value,
    run_names,
    share,
    signed,
)
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


def _run(run: Run, name: str) -> str:
    scores = run.scores
    rows = [
        [
            one.name,
            number(one.precision.value if one.precision else None),
            number(one.recall.value if one.recall else None),
            f"**{number(one.f1.value if one.f1 else None)}**",
            interval(one.f1),
            f"{one.counts.tp:g}/{one.counts.fp:g}/{one.counts.fn:g}",
            number(one.raw) if one.raw is not None else "",
        ]
        for one in field_figures(scores)
    ]
    worst = sorted((one for one in scores.samples if one.errors), key=lambda one: (-len(one.errors), one.id))[
        :_WORST
    ]
    lines = [
        f"### {escape(name)}: {headline(scores)}",
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


def _comparison(first: Run, second: Run, names: tuple[str, str]) -> str:
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
            p_value(one.permutation.p_two_sided),
            f"{one.better}/{one.worse}/{one.tied}",
        ]
        for one in (found.core, *found.fields)
    ]
    head = ["second − first", "first", "second", "Δ", "95 %", "p", "+/−/="]
    lost, gained = found.exact
    return "\n".join(
        [
            f"### {escape(names[0])} → {escape(names[1])}",
            "",
            _table(head, rows),
            "",
            f"- exact match: {gained} gained, {lost} lost (McNemar p {p_value(found.exact_p)})",
            f"- smallest visible drop of core F1: {number(found.core.smallest)}",
            f"- samples: {share(found.samples, found.samples)}, seed {found.seed}",
        ]
    )


def page(samples: Sequence[Sample], runs: Sequence[Run]) -> str:
    """The runs one after another, then each compared with the first."""
    names = run_names(runs)
    parts = [_run(run, name) for run, name in zip(runs, names, strict=True)]
    parts += [
        _comparison(runs[0], other, (names[0], name)) for other, name in zip(runs[1:], names[1:], strict=True)
    ]
    return "\n\n".join(parts) + "\n"
