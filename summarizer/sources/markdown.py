"""Markdown to the words a reader sees: marks go; headings and list items stay on lines of their own."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summarizer import patterns

_FRONT_MATTER = patterns.compile(
    r"\A---[ \t]*\r?\n(.{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL
)
_DAY = patterns.compile(r"(\d{4}-\d\d-\d\d)(?:\D|$)")


@dataclass(frozen=True, slots=True)
class Page:
    """The words of a Markdown page and what its front matter says."""

    text: str
    title: str | None
    date: str | None
    language: str | None


def _front_matter(block: str) -> dict[str, str]:
    """Scalars at the top level; nested values are of no use here, so no YAML parser is needed."""
    values: dict[str, str] = {}
    for line in block.splitlines():
        key, colon, value = line.partition(":")
        if colon and key and not key[0].isspace():
            values[key.strip().lower()] = value.strip().strip("\"'").strip()
    return values


def _inline(line: str) -> str:
    """One line without images, link targets and emphasis marks."""
    line = re.sub(r"!\[[^\]\n]{0,500}\]\([^()\s]{0,2000}(?:\s[^()\n]{0,200})?\)", "", line)
    line = re.sub(r"!\[[^\]\n]{0,500}\]\[[^\]\n]{0,100}\]", "", line)
    # twice: the text of a link may be an image, which is gone by now, or hold brackets of its own
    for _ in range(2):
        line = re.sub(
            r"\[((?:[^\[\]\n]|\[[^\[\]\n]{0,200}\]){0,1000})\]"
            r"\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?:\s+[\"'][^\"'\n]{0,300}[\"'])?\)",
            r"\1",
            line,
        )
    line = re.sub(r"\[([^\[\]\n]{1,500})\]\[[^\[\]\n]{0,100}\]", r"\1", line)
    line = re.sub(r"<((?:https?://|mailto:)[^<>\s]{1,2000})>", lambda m: _bare(m[1]), line)
    line = re.sub(r"(?<![\w*])(\*{1,3})(?=\S)([^*\n]{1,2000}?)(?<=\S)\1(?![\w*])", r"\2", line)
    line = re.sub(r"(?<![\w*])(\*{1,3})(?=\S)([^*\n]{1,2000}?)(?<=\S)\1", r"\2", line)
    line = re.sub(r"(?<!\w)(_{1,3})(?=\S)([^_\n]{1,2000}?)(?<=\S)\1(?!\w)", r"\2", line)
    line = re.sub(r"~~(?=\S)([^~\n]{1,2000}?)~~", r"\1", line)
    line = re.sub(r"(`{1,2})([^`\n]{1,2000}?)\1", r"\2", line)
    line = re.sub(r"<br\s*/?>", " ", line, flags=re.IGNORECASE)
    line = re.sub(r"<!--.{0,2000}?-->", "", line)
    line = re.sub(r"</?(?:sup|sub|b|i|em|strong|u|span|p|div|a)(?:\s[^<>\n]{0,500})?>", "", line)
    return re.sub(r"\\([\\`*_{}\[\]()#+.!|~<>-])", r"\1", line)


def _bare(link: str) -> str:
    """An address that people read stays; one that only counts clicks goes."""
    return "" if len(link) > 100 or re.search(r"[?&](?:utm_|trk|token|id=)|/track|/click", link) else link


def _block(line: str) -> str | None:
    """One line without heading, quote, list and table marks; None for a line of marks alone."""
    squeezed = "".join(line.split())
    if re.fullmatch(r"([-*_=])\1{2,}|(?:```|~~~).{0,100}|[|:-]*--[|:-]*", squeezed):
        return None
    if re.fullmatch(r"\s{0,3}\[[^\]\n]{1,200}\]:\s*\S+.*", line):
        return None
    line = re.sub(r"^(?:\s{0,3}>\s?)+", "", line)
    line = re.sub(r"^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$", r"\1", line)
    line = re.sub(r"^(\s*)[-*+]\s+", r"\1", line)
    if re.match(r"\s*\|.*\|\s*$", line):
        line = "\n".join(cell.strip() for cell in line.strip().strip("|").split("|") if cell.strip())
    if re.fullmatch(r"\s*(?:https?://|www\.)\S+\s*", line) and not _bare(line.strip()):
        return None
    return line


def looks_like_markdown(text: str) -> bool:
    """Whether a text of unknown kind opens with front matter.

    >>> looks_like_markdown("---\\ntitle: News\\n---\\nBasel"), looks_like_markdown("--- Basel ---")
    (True, False)
    """
    found = _FRONT_MATTER.match(text)
    return bool(found and _front_matter(found[1]))


def read_markdown(text: str) -> Page:
    """Read a Markdown page.

    >>> read_markdown("---\\ntitle: News\\ndate: 2026-03-02\\n---\\n# **First** [dose](https://example.com)")
    Page(text='First dose', title='News', date='2026-03-02', language=None)

    The title is that of the front matter; a heading stays in the text and is left to the release to judge.
    """
    found = _FRONT_MATTER.match(text)
    values = _front_matter(found[1]) if found else {}
    body = text[found.end() :] if found and values else text
    lines: list[str] = []
    for line in body.splitlines():
        kept = _block(line)
        if kept is None:
            lines.append("")
            continue
        clean = _inline(kept)
        if clean.strip() or not line.strip():
            lines.append(clean.rstrip())
    day = _DAY.match(values.get("date", ""))
    return Page(
        text=re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n"),
        title=values.get("title") or None,
        date=day[1] if day else None,
        language=values.get("lang") or values.get("language") or None,
    )
