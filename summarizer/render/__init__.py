"""Faces of a brief: terminal card, JSON, Markdown, HTML page, CSV, label.

>>> render("json", [Item(brief, release.text)])                                   # doctest: +SKIP
'{"schema_version": 1, …'
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias, get_args

from summarizer.errors import SettingsError

if TYPE_CHECKING:  # the command line needs the names of the formats, not pydantic
    from summarizer.brief import Brief

Format: TypeAlias = Literal["rich", "json", "jsonl", "markdown", "html", "csv", "label"]
FORMATS: tuple[Format, ...] = get_args(Format)


class Item(NamedTuple):
    """A brief and the text that its offsets count into."""

    brief: Brief
    text: str


def stream(
    format: Format,
    items: Iterable[Item],
    *,
    many: bool = False,
    color: bool = False,
    width: int | None = None,
) -> Iterator[str]:
    """Yield the rendering in pieces, one brief at a time where the format lets it.

    `many` makes JSON a list also of one brief, so that its shape does not hang on how many could be read;
    `color` and `width` (in cells) concern `rich` only. Raises SettingsError for a format that does not exist.
    """
    if format == "rich":
        from summarizer.render import terminal

        for number, item in enumerate(items):
            yield ("\n" if number else "") + terminal.card(item.brief, color=color, width=width)
    elif format in ("json", "jsonl"):
        from summarizer.render import json as as_json

        briefs = (item.brief for item in items)
        yield from as_json.lines(briefs) if format == "jsonl" else as_json.document(briefs, many=many)
    elif format == "markdown":
        from summarizer.render import markdown

        for number, item in enumerate(items):
            yield ("\n---\n\n" if number else "") + markdown.section(item.brief)
    elif format == "html":
        from summarizer.render import html

        yield html.page([(item.brief, item.text) for item in items])
    elif format == "csv":
        from summarizer.render import table

        yield from table.lines(item.brief for item in items)
    elif format == "label":
        from summarizer.render import label

        for item in items:
            yield label.document(item.brief, explicit=many)
    else:
        raise SettingsError(f"{format!r} is not a format; give one of {', '.join(FORMATS)}.")


def render(
    format: Format,
    items: Iterable[Item],
    *,
    many: bool = False,
    color: bool = False,
    width: int | None = None,
) -> str:
    """Return the whole rendering as one string that ends in a newline; see `stream`."""
    return "".join(stream(format, items, many=many, color=color, width=width))
