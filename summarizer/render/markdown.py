"""Markdown: a heading, a paragraph and one table per program; whatever comes from the release is escaped."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarizer.brief import Brief, Program
from summarizer.render.facts import Row, engine_line, name_of, nothing, opinions, readable, rows
from summarizer.render.visible import excerpt, one_line

LONGEST_QUOTE = 240
LONGEST = 2_000  # of any other string, so that a line of megabytes stays a line


def escape(text: str, limit: int = LONGEST) -> str:
    r"""Return the text on one line with no character left that Markdown or HTML would read.

    >>> escape("[a](javascript:x) | <b>")
    '\\[a\\](javascript:x) \\| &lt;b&gt;'
    """
    line = one_line(text, limit)
    line = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    # $ opens mathematics and ~ strikes out on GitHub
    line = re.sub(r"[\\`*_\[\]|~#$]", r"\\\g<0>", line)
    line = line.replace("://", ":&#47;&#47;").replace("www.", "www&#46;")  # no link of the text's making
    return re.sub(r"^([-+=])|^(\d+)([.)])", lambda m: f"\\{m[1]}" if m[1] else f"{m[2]}\\{m[3]}", line)


def _row(row: Row) -> str:
    value = escape(row.value, 200) + (f" ({escape(row.detail, 200)})" if row.detail else "")
    words = "<br>".join(f"“{escape(excerpt(item.quote, row.words, LONGEST_QUOTE))}”" for item in row.evidence)
    zones = ", ".join(dict.fromkeys(item.zone for item in row.evidence))
    return f"| {row.field} | {value} | {words} | {zones} |"


def _program(program: Program) -> Iterator[str]:
    yield f"## {escape(name_of(program), 200)}"
    yield ""
    yield "| field | value | words of the release | zone |"
    yield "|---|---|---|---|"
    for row in rows(program):
        yield _row(row)
    yield ""


def _remarks(brief: Brief) -> Iterator[str]:
    if brief.dropped:
        yield "Dropped, because the release does not bear it out:"
        yield ""
        for item in brief.dropped:
            quote = f": “{escape(item.quotes[0], LONGEST_QUOTE)}”" if item.quotes else ""
            yield f"- {escape(item.field)} {escape(item.value, 200)} ({readable(item.reason)}){quote}"
        yield ""
    agreement, differing = opinions(brief)
    if agreement:
        yield agreement + (" They read differently:" if differing else "")
        yield ""
    for opinion in differing:
        engine, rules = escape(opinion.engine, 200), escape(opinion.rules, 200)
        yield f"- {escape(opinion.where, 200)}: {engine}; by the rules {rules}"
    if differing:
        yield ""
    for note in brief.notes:
        yield f"Note: {escape(note)}"
        yield ""


def _lines(brief: Brief) -> Iterator[str]:
    release = brief.release
    yield f"# {escape(brief.headline)}"
    yield ""
    about = [readable(brief.event), release.issuer.name, release.date, release.source]
    yield " · ".join(escape(part, 200) for part in about if part)
    yield ""
    if brief.summary:
        yield escape(brief.summary)
        yield ""
    for program in brief.programs:
        yield from _program(program)
    if not brief.programs and nothing(brief):
        yield nothing(brief)
        yield ""
    yield from _remarks(brief)
    status = "" if brief.status == "ok" else f"{brief.status} · "
    yield f"Read by {status}{escape(engine_line(brief), 200)}."


def section(brief: Brief) -> str:
    """Return a brief as Markdown that ends in a newline."""
    return "\n".join(_lines(brief)) + "\n"
