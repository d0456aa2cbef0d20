"""One self-contained page: the facts of each brief beside its release, with the evidence highlighted.

Nothing on the page asks for anything outside it (a Content-Security-Policy says so to the browser), and it
works without its script: values and words are links to each other.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator, Sequence
from functools import cache
from html import escape as escape_html
from importlib.resources import files

from summarizer.brief import Brief, Evidence
from summarizer.render.facts import (
    ACCENTS,
    CORE,
    Row,
    engine_line,
    name_of,
    nothing,
    opinions,
    readable,
    rows,
)
from summarizer.render.marks import Run, cut
from summarizer.render.visible import excerpt, one_line, visible

LONGEST_TEXT = 200_000  # characters of a release that the page shows; browsers lay out more only slowly
LONGEST_QUOTE = 220
LONGEST = 2_000
HEADING_LENGTH = 110


def _e(text: str, limit: int = LONGEST) -> str:
    return escape_html(one_line(text, limit), quote=True)


@cache
def _asset(name: str) -> str:
    return files("summarizer.render").joinpath(name).read_text(encoding="utf-8")


def _hash(content: str) -> str:
    digest = hashlib.sha256(content.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"


class _Page:
    """The rows, spans and identifiers of one brief on the page."""

    def __init__(self, number: int, brief: Brief, text: str) -> None:
        self.key = f"b{number}"
        self.brief = brief
        self.text = text[:LONGEST_TEXT]
        self.cut_off = len(text) - len(self.text)
        self.programs = [list(rows(program)) for program in brief.programs]
        self.spans: dict[tuple[int, int], int] = {}
        self.rows_of: dict[int, list[tuple[int, Row]]] = {}
        for value, row in enumerate(row for program in self.programs for row in program):
            for item in row.evidence:
                span = self.span(item)
                if span is not None:
                    self.rows_of.setdefault(span, []).append((value, row))

    def span(self, item: Evidence) -> int | None:
        """The number of an evidence's span, None when the page does not show its words."""
        place = (item.start, item.end)
        if not 0 <= item.start < item.end <= len(self.text):
            return None
        return self.spans.setdefault(place, len(self.spans))

    # --- facts -------------------------------------------------------------------------------------------

    def _value(self, number: int, row: Row) -> str:
        spans = list(dict.fromkeys(span for item in row.evidence if (span := self.span(item)) is not None))
        shown = _e(row.value, 200)
        name = f'id="{self.key}v{number}"'
        if not spans:
            return f'<span class="value" {name}>{shown}</span>'
        first, *others = spans
        links = "".join(
            f' <a class="more" href="#{self.key}e{span}" data-e="{span}" data-v="{number}"'
            f' aria-label="words {place} for {shown}">{place}</a>'
            for place, span in enumerate(others, 2)
        )
        listed = " ".join(str(span) for span in spans)
        return f'<a class="value" {name} href="#{self.key}e{first}" data-e="{listed}">{shown}</a>{links}'

    def _row(self, number: int, row: Row, previous: Row | None) -> str:
        same_field = previous is not None and previous.field == row.field
        detail = f' <span class="detail">{_e(row.detail, 200)}</span>' if row.detail else ""
        words = ""
        if row.evidence:
            first = row.evidence[0]
            if same_field and previous and previous.evidence[:1] == row.evidence[:1]:
                quote = '<span class="same">the same words</span>'
            else:
                quote = f"<q>{escape_html(excerpt(first.quote, row.words, LONGEST_QUOTE))}</q>"
            certainty = "" if row.confidence is None else f" · {row.confidence:.0%}"
            words = f'<div class="words">{quote} <span class="zone">{first.zone}{certainty}</span></div>'
        label = f"<dt>{row.field}</dt>" if not same_field else f'<dt class="again">{row.field}</dt>'
        return (
            f'<div class="row f-{row.field}">{label}'
            f"<dd>{self._value(number, row)}{detail}{words}</dd></div>\n"
        )

    def _programs(self) -> Iterator[str]:
        number = 0
        for program, own in zip(self.brief.programs, self.programs, strict=True):
            yield f'<section class="program"><h2>{_e(name_of(program), 200)}</h2><dl>\n'
            for field in ACCENTS:
                previous: Row | None = None
                for place, row in enumerate(own):
                    if row.field == field:
                        yield self._row(number + place, row, previous)
                        previous = row
                if previous is None and field in CORE:
                    yield f'<div class="row empty f-{field}"><dt>{field}</dt><dd>not stated</dd></div>\n'
            number += len(own)
            yield "</dl></section>\n"
        if not self.programs and nothing(self.brief):
            yield f'<p class="none">{nothing(self.brief)}</p>\n'

    def _remarks(self) -> Iterator[str]:
        brief = self.brief
        if brief.dropped:
            count = len(brief.dropped)
            yield f'<details class="remarks" open><summary>{count} dropped</summary><ul>\n'
            for item in brief.dropped:
                quote = f" <q>{_e(item.quotes[0], LONGEST_QUOTE)}</q>" if item.quotes else ""
                yield (
                    f"<li>{_e(item.field, 60)} <b>{_e(item.value, 200)}</b> "
                    f'<span class="reason">{_e(readable(item.reason))}</span>{quote}</li>\n'
                )
            yield "</ul></details>\n"
        agreement, differing = opinions(brief)
        if differing:
            yield f'<details class="remarks" open><summary>{agreement}</summary><ul>\n'
            for opinion in differing:
                engine, rules = _e(opinion.engine, 200), _e(opinion.rules, 200)
                yield f"<li>{_e(opinion.where, 200)} <b>{engine}</b>, by the rules <b>{rules}</b></li>\n"
            yield "</ul></details>\n"
        elif agreement:
            yield f'<p class="remarks">{agreement}</p>\n'
        if brief.notes:
            yield '<ul class="notes">\n'
            yield from (f"<li>{_e(note)}</li>\n" for note in brief.notes)
            yield "</ul>\n"

    def _source(self) -> str:
        source = self.brief.release.source or ""
        shown = _e(source, 90)
        if re.match(r"https?://[!-~]+\Z", source):
            return f'<a class="source" rel="noreferrer noopener" href="{escape_html(source)}">{shown}</a>'
        return shown

    def _facts(self) -> Iterator[str]:
        brief = self.brief
        release = brief.release
        about = [_e(part, 90) for part in (release.issuer.name, release.date) if part]
        if release.source:
            about.append(self._source())
        status = "" if brief.status == "ok" else f' <span class="status">{brief.status}</span>'
        yield '<section class="facts" aria-label="Brief">\n'
        yield f'<p class="about"><span class="event">{_e(readable(brief.event))}</span>{status} '
        yield " · ".join(about) + "</p>\n"
        yield f'<h1 id="{self.key}h">{_e(brief.headline)}</h1>\n'
        if brief.summary:
            yield f'<p class="summary">{_e(brief.summary)}</p>\n'
        yield from self._programs()
        yield from self._remarks()
        yield f'<p class="engine">Read by {_e(engine_line(brief), 200)}</p>\n</section>\n'

    # --- the release -------------------------------------------------------------------------------------

    def _run(self, run: Run) -> str:
        shown = escape_html(visible(self.text[run.start : run.end]), quote=True)
        if not run.spans:
            return shown
        anchors = "".join(f'<span id="{self.key}e{span}"></span>' for span in run.opens)
        found = [entry for span in run.spans for entry in self.rows_of.get(span, ())]
        fields = list(dict.fromkeys(row.field for _, row in found))
        classes = f"w f-{fields[0]}" + (f" g-{fields[1]}" if len(fields) > 1 else "")
        title = _e("; ".join(dict.fromkeys(f"{row.field}: {row.value}" for _, row in found)), 200)
        listed = " ".join(str(span) for span in run.spans)
        return (
            f'{anchors}<a class="{classes}" href="#{self.key}v{found[0][0]}" data-e="{listed}"'
            f' title="{title}">{shown}</a>'
        )

    def _paragraphs(self) -> Iterator[str]:
        places = sorted(self.spans, key=self.spans.__getitem__)
        breaks = [match.start() for match in re.finditer("\n", self.text)]
        line = ""
        for run in cut(len(self.text), places, [*breaks, *(place + 1 for place in breaks)]):
            if self.text[run.start : run.end] == "\n":
                # an anchor whose span begins with a line break must not get lost
                line += "".join(f'<span id="{self.key}e{span}"></span>' for span in run.opens)
                if line.strip():
                    yield line
                line = ""
            else:
                line += self._run(run)
        if line.strip():
            yield line

    def _release(self) -> Iterator[str]:
        language = self.brief.release.language
        lang = f' lang="{language}"' if re.fullmatch(r"[A-Za-z]{2,3}", language) else ""
        yield f'<section class="text" tabindex="0" aria-label="Release" dir="auto"{lang}>\n'
        yield '<div class="sheet">\n'
        for number, line in enumerate(self._paragraphs()):
            plain = re.sub("<[^>]*>", "", line).strip()
            heading = len(plain) <= HEADING_LENGTH and not re.search(r"[.,;:!?…。”\"’)]$|^[•*·–-]", plain)
            kind = ' class="title"' if not number and heading else ' class="heading"' if heading else ""
            yield f"<p{kind}>{line}</p>\n"
        if self.cut_off:
            yield f'<p class="cut">{self.cut_off:,} more characters are not shown.</p>\n'
        yield "</div></section>\n"

    def article(self) -> Iterator[str]:
        yield f'<article class="brief" id="{self.key}" aria-labelledby="{self.key}h">\n'
        yield from self._facts()
        yield from self._release()
        yield "</article>\n"


def _list(pages: Sequence[_Page]) -> Iterator[str]:
    yield f'<nav class="list" aria-label="Briefs"><p class="count">{len(pages)} briefs</p>\n'
    yield '<input type="search" id="filter" placeholder="Filter" aria-label="Filter the briefs" hidden>\n'
    yield "<ol>\n"
    for page in pages:
        release = page.brief.release
        about = " · ".join(_e(part, 60) for part in (readable(page.brief.event), release.issuer.name) if part)
        yield f'<li><a href="#{page.key}">{_e(page.brief.headline, 140)}<small>{about}</small></a></li>\n'
    yield "</ol></nav>\n"


def page(items: Sequence[tuple[Brief, str]]) -> str:
    """Return one page that shows the briefs, each with the text that its offsets count into."""
    pages = [_Page(number, brief, text) for number, (brief, text) in enumerate(items)]
    style, script = _asset("page.css"), _asset("page.js")
    policy = (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    title = _e(pages[0].brief.headline, 120) if len(pages) == 1 else f"{len(pages)} briefs"
    parts = [
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n',
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
        '<meta name="referrer" content="no-referrer">\n<meta name="color-scheme" content="light dark">\n',
        f'<title>{title}</title>\n<link rel="icon" href="data:,">\n<style>{style}</style>\n</head>\n',
        f'<body class="{"many" if len(pages) > 1 else "one"}">\n',
        *(_list(pages) if len(pages) > 1 else ()),
        "<main>\n",
        *(piece for made in pages for piece in made.article()),
        '</main>\n<button type="button" id="back" hidden>Back to the value</button>\n',
        f"<script>{script}</script>\n</body>\n</html>\n",
    ]
    return "".join(parts)
