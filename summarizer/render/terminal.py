"""The terminal card: what the release says at a glance, each value with its words dimmed beside it.

Everything from the release goes through `visible` into Text objects; nothing of it is read as markup.
"""

from __future__ import annotations

import io
from collections.abc import Iterator

from rich import box
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from summarizer.brief import Brief, Program
from summarizer.render.facts import (
    ACCENTS,
    CORE,
    Row,
    RowField,
    engine_line,
    name_of,
    nothing,
    opinions,
    readable,
    rows,
)
from summarizer.render.visible import excerpt, one_line

MAX_WIDTH = 116  # wider lines tire the eye
WIDE = 88  # from here the words stand beside the value, below it under the value
PROSE_WIDTH = 92
LONGEST_SUMMARY = 1_500
LONGEST_VALUE = 120
LABEL_WIDTH = 12
MOST_REMARKS = 20
MOST_VALUES = 40  # of one field; a release that claims more is not read in a terminal


def _value(row: Row) -> Text:
    text = Text()
    text.append(one_line(row.value, LONGEST_VALUE), style="bold")
    if row.detail:
        text.append("  ")
        text.append(one_line(row.detail, LONGEST_VALUE), style=ACCENTS[row.field])
    return text


def _quote(row: Row, previous: Row | None, limit: int) -> Text:
    if not row.evidence:
        return Text("")
    if previous and previous.field == row.field and previous.evidence[:1] == row.evidence[:1]:
        return Text("the same words", style="dim")
    return Text(f"“{excerpt(row.evidence[0].quote, row.words, limit)}”", style="dim italic")


def _origin(row: Row) -> Text:
    parts: list[str] = [row.evidence[0].zone] if row.evidence else []
    if len(row.evidence) > 1:
        parts.append(f"+{len(row.evidence) - 1}")
    if row.confidence is not None:
        parts.append(f"{row.confidence:.0%}")
    return Text("\u00a0·\u00a0".join(parts), style="dim cyan")  # one piece, not cut at a line's end


def _label(row: Row, previous: Row | None) -> Text:
    same = previous is not None and previous.field == row.field
    return Text("" if same else f"● {row.field}", style=ACCENTS[row.field])


def _ordered(program: Program) -> Iterator[Row | RowField]:
    found = list(rows(program))
    for field in ACCENTS:
        of_field = [row for row in found if row.field == field]
        yield from of_field[:MOST_VALUES]
        if not of_field and field in CORE:
            yield field


def _grid(program: Program, width: int) -> Table:
    wide = width >= WIDE
    grid = Table.grid(padding=(0, 2, 0, 0), expand=True)
    grid.add_column(width=LABEL_WIDTH, no_wrap=True)
    grid.add_column(ratio=5, overflow="fold")
    if wide:
        grid.add_column(ratio=8, overflow="fold")
        grid.add_column(justify="right", no_wrap=True, min_width=14)
    previous: Row | None = None
    for row in _ordered(program):
        if isinstance(row, str):
            cells = [Text(f"○ {row}", style=f"dim {ACCENTS[row]}"), Text("not stated", style="dim")]
        elif wide:
            cells = [_label(row, previous), _value(row), _quote(row, previous, 150), _origin(row)]
        else:
            quote, origin = _quote(row, previous, 110), _origin(row)
            below = Text("  ").join(part for part in (quote, origin) if part.plain)
            stacked = Text("\n").join(part for part in (_value(row), below) if part.plain)
            cells = [_label(row, previous), stacked]
        grid.add_row(*cells)
        previous = None if isinstance(row, str) else row
    return grid


def _about(brief: Brief) -> Text:
    release = brief.release
    parts = [readable(brief.event), release.issuer.name, release.date, release.language, release.source]
    return Text(" · ".join(one_line(part, 60) for part in parts if part), style="dim")


def _remark(kind: str, style: str, *parts: tuple[str, str]) -> tuple[Text, Text]:
    told = Text()
    for text, part_style in parts:
        told.append(("  " if told.plain else "") + text, style=part_style)
    return Text(kind, style=style), told


def _remarks(brief: Brief) -> Iterator[tuple[Text, Text]]:
    for item in brief.dropped[:MOST_REMARKS]:
        quote = f"“{excerpt(item.quotes[0], item.value, 80)}”" if item.quotes else ""
        yield _remark(
            "dropped",
            "yellow",
            (one_line(f"{item.field} {item.value}", 80), ""),
            (one_line(readable(item.reason), 40), "yellow"),
            (quote, "dim italic"),
        )
    if len(brief.dropped) > MOST_REMARKS:
        more = f"{len(brief.dropped) - MOST_REMARKS} more; -f json has them all"
        yield _remark("dropped", "yellow", (more, "dim"))
    agreement, differing = opinions(brief)
    if agreement:
        yield _remark("rules", "magenta", (agreement, "dim"))
    for opinion in differing[:MOST_REMARKS]:
        told = f"{opinion.where}: {opinion.engine}; by the rules {opinion.rules}"
        yield _remark("rules", "magenta", (one_line(told, 200), ""))
    for note in brief.notes[:MOST_REMARKS]:
        yield _remark("note", "blue", (one_line(note, 300), ""))


def _body(brief: Brief, width: int) -> Iterator[RenderableType]:
    yield Text(one_line(brief.headline, 300), style="bold")
    yield _about(brief)
    if brief.summary:
        yield Text("")
        summary = Text(one_line(brief.summary, LONGEST_SUMMARY))
        yield Padding(summary, (0, max(0, width - PROSE_WIDTH), 0, 0))
    for program in brief.programs:
        yield Text("")
        if len(brief.programs) > 1:
            yield Rule(Text(one_line(name_of(program), 60), style="bold"), align="left", style="dim")
        yield _grid(program, width)
    if not brief.programs and nothing(brief):
        yield Text("")
        yield Text(nothing(brief), style="dim")
    remarks = list(_remarks(brief))
    if remarks:
        grid = Table.grid(padding=(0, 2, 0, 0))
        grid.add_column(width=LABEL_WIDTH, no_wrap=True)
        grid.add_column(overflow="fold")
        for kind, told in remarks:
            grid.add_row(kind, told)
        yield Text("")
        yield grid


def card(brief: Brief, *, color: bool = False, width: int | None = None) -> str:
    """Return the card as text, with escape sequences for colour only if `color` says so.

    `width` is that of the terminal in cells; None takes 100.
    """
    width = max(40, min(width or 100, MAX_WIDTH))
    status = "" if brief.status == "ok" else f"{brief.status} · "
    lead = (
        one_line(name_of(brief.programs[0]), 40)
        if brief.programs
        else "not read"
        if brief.status == "failed"
        else "no program"
    )
    panel = Panel(
        Group(*_body(brief, width - 6)),
        box=box.ROUNDED,
        title=Text(f" {lead} ", style="bold"),
        title_align="left",
        subtitle=Text(f" {status}{one_line(engine_line(brief), 60)} ", style="dim"),
        subtitle_align="right",
        border_style="bright_black",
        padding=(1, 2),
    )
    buffer = io.StringIO()
    console = Console(
        file=buffer,
        width=width,
        force_terminal=color,
        color_system="truecolor" if color else None,
        no_color=not color,
        markup=False,
        highlight=False,
        emoji=False,
        legacy_windows=False,
    )
    console.print(panel)
    return buffer.getvalue()
