"""With several products in one release: which stretches are about which of them.

A paragraph, bullet or About section that names one product is about it; one that names none goes on about the
product of the paragraph before it, as long as no heading intervenes.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from summarizer import patterns
from summarizer.annotation import Annotation

Spans = Sequence[tuple[int, int]]


def _paragraphs(text: str) -> list[tuple[int, int]]:
    return [found.span() for found in patterns.finditer(r"[^\n]+", text)]


def _sections(note: Annotation) -> list[tuple[int, int, bool]]:
    """(start, end, whether it may go on about the product before it)."""
    cuts = sorted({zone.start for zone in note.release.zones if zone.kind.startswith("about")})
    found = []
    for start, end in _paragraphs(note.text):
        inner = [cut for cut in cuts if start < cut < end]
        edges = [start, *inner, end]
        for at, edge in enumerate(edges[:-1]):
            zone = note.release.zone_at(edge)
            found.append((edge, edges[at + 1], zone in ("body", "about-product")))
    return found


def _named(starts: Sequence[Sequence[int]], start: int, end: int) -> list[int]:
    """Which products are named from start to end."""
    return [at for at, places in enumerate(starts) if bisect_left(places, end) > bisect_left(places, start)]


def _is_heading(words: str) -> bool:
    """Whether a paragraph is a line of a few words that ends in no stop and is no item of a list."""
    return len(words) < 60 and words[-1:].isalnum() and words[:1].isalnum() and words.count(" ") < 7


def scopes(note: Annotation, spans: Sequence[Spans]) -> list[tuple[tuple[int, int], ...]]:
    """Return for each product the stretches that are about it alone; `spans` are the places of its names."""
    starts = [[start for start, _ in places] for places in spans]
    areas: list[list[tuple[int, int]]] = [[] for _ in spans]
    current: int | None = None
    item = False  # whether what is told of the current product began as an item of a list
    sections = _sections(note)
    for number, (start, end, follows) in enumerate(sections):
        named = _named(starts, start, end)
        other = False
        if not named and number + 1 < len(sections) and _is_heading(note.text[start:end]):
            named = _named(starts, *sections[number + 1][:2])  # it belongs to what follows
            if len(named) != 1:
                named = []
                other = bool(note.within("modality", start, end) or note.within("target", start, end))
        if len(named) == 1:
            current = named[0]
            areas[current].append((start, end))
            item = _item().match(note.text, start) is not None
        elif len(named) > 1:
            for at, area in _by_sentence(note, start, end, starts):
                areas[at].append(area)
            current = None
        elif item and _item().match(note.text, start) and _another().search(note.text, start, end):
            current = None  # the next item is about a product without a name
        elif current is not None and follows and not other and not _of_company().match(note.text, start, end):
            areas[current].append((start, end))
        else:
            current = None
    return [tuple(area) for area in areas]


@cache
def _item() -> re.Pattern[str]:
    return patterns.compile(r"[ \t]{0,8}[•*▪◦·–-][ \t]")


@cache
def _another() -> re.Pattern[str]:
    """How an item begins that is about another product, which has no name."""
    return patterns.compile(
        r"[•*▪◦·–-]\s(?:(?:The|Our|A|An|One)\s)?(?:[\w’'/-]+\s){0,3}?(?:[Pp]artnered|[Uu]ndisclosed|[Uu]nnamed|[Ss]econd|[Tt]hird|[Pp]reclinical|[Dd]iscovery|[Ee]arly-stage|[Nn]ext)\s"
        r"(?:[\w-]+\s){0,3}(?:program(?:me)?s?|candidates?|projects?|assets?|antibody|inhibitor|ADC)\b"
    )


@cache
def _of_company() -> re.Pattern[str]:
    """Headings and figures of the company as a whole, which end what is told of a product."""
    return patterns.compile(
        r"[\s•·*–-]*(?:(?:[\w’'-]+\s){0,4}(?:[Ff]inancial|[Cc]orporate|CEO|[Cc]onference|[Oo]utlook|[Gg]uidance|[Bb]usiness|[Oo]rgani[sz]ation\w*|FINANCIAL|CORPORATE)\b[^.;\n]{0,60}$"
        r"|Our\s(?:early\s|internal\s)?(?:research|discovery|platform)\b|(?:Title|Abstract|Poster|Session|Presenter)\b[^:\n]{0,30}:|\(Reference\)"
        r"|(?:(?:[Oo]ther|[Ee]arly|[Ff]urther|[Bb]asic|[Pp]reclinical)\s)?(?:[Rr]esearch|[Dd]iscovery|[Ss]cience|RESEARCH|DISCOVERY|[Nn]ews|[Tt]echnology|[Pp]latform|[Mm]anufacturing|[Pp]ublications|[Pp]eople|[Pp]ersonnel|[Gg]overnance|[Ff]inance|[Ee]vents)(?:\s(?:and|&)\s\w+|\s(?:news|activities|projects|work|highlights|updates?|collaborations?))?:?$"
        r"|(?:Cash|R&D|Research\sand\s[Dd]evelopment|G&A|SG&A|General\sand\s[Aa]dministrative|Net\s(?:loss|income|cash)|Total\srevenues?|Revenues?|Liquidity)\b[^\n]{0,60}"
        r"(?:\s(?:was|were|of|expenses?|position|and)\b|[:$€£]))",
        re.M,
    )


def _by_sentence(
    note: Annotation, start: int, end: int, starts: Sequence[Sequence[int]]
) -> list[tuple[int, tuple[int, int]]]:
    found: list[tuple[int, tuple[int, int]]] = []
    last: int | None = None
    first = note.sentence_at(start).index
    for sentence in note.sentences[first:]:
        if sentence.start >= end:
            break
        named = [
            at
            for at, places in enumerate(starts)
            if bisect_left(places, sentence.end) > bisect_left(places, sentence.start)
        ]
        if len(named) == 1:
            last = named[0]
        elif len(named) > 1:
            last = None
        if last is not None:
            found.append((last, (sentence.start, sentence.end)))
    return found
