"""Find the dateline: the place, date and wire at the start of the news, in the form of every common wire.

>>> found = find_dateline("LYON, France, March 3, 2025 (GLOBE NEWSWIRE) -- Verdane today announced", 0)
>>> found.place, found.date, found.wire
('LYON, France', '2025-03-03', 'GlobeNewswire')
>>> find_dateline("Verdane issued it through PR Newswire on Monday.", 0) is None
True

The wire's name counts only inside its brackets or slashes: the bare name also stands in prose.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar janvier",
            "february feb februar février fevrier",
            "march mar märz mars",
            "april apr avril",
            "may mai",
            "june jun juni juin",
            "july jul juli juillet",
            "august aug août aout",
            "september sep sept septembre",
            "october oct oktober octobre",
            "november nov novembre",
            "december dec dezember décembre decembre",
        ),
        start=1,
    )
    for name in names.split()
}
_WIRES = {
    "globe": "GlobeNewswire",
    "pr newswire": "PR Newswire",
    "prnewswire": "PR Newswire",
    "business wire": "Business Wire",
    "bw healthwire": "Business Wire",
    "accesswire": "ACCESSWIRE",
    "access newswire": "ACCESSWIRE",
    "newsfile": "Newsfile",
    "marketwired": "Marketwired",
    "marketwire": "Marketwired",
    "cnw": "CNW",
    "newmediawire": "NEWMEDIAWIRE",
    "newsdirect": "News Direct",
    "news direct": "News Direct",
    "newsworthy": "Newsworthy",
    "eqs": "EQS",
    "dgap": "EQS",
    "jcn": "JCN Newswire",
    "xinhua": "Xinhua",
    "einpresswire": "EIN Presswire",
    "prweb": "PRWeb",
}
REACH = 260  # characters; a dateline that is not over by then is none


class Dateline(NamedTuple):
    """Where and when the news was issued, and through whom."""

    start: int
    end: int
    """Code points; the news begins at `end`."""
    place: str | None
    date: str | None
    """ISO 8601."""
    wire: str | None


@cache
def _date() -> re.Pattern[str]:
    month = "|".join(sorted(_MONTHS, key=len, reverse=True))
    return re.compile(
        rf"(?P<m>{month})\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y>(?:19|20)\d\d)"
        rf"|(?P<d2>\d{{1,2}})(?:st|nd|rd|th|er|\.)?\s+(?P<m2>{month})\.?,?\s+(?P<y2>(?:19|20)\d\d)"
        r"|(?P<y3>(?:19|20)\d\d)[-/.](?P<m3>\d{1,2})[-/.](?P<d3>\d{1,2})(?!\d)"
        r"|(?P<d4>\d{1,2})\.(?P<m4>\d{1,2})\.(?P<y4>(?:19|20)\d\d)"
        r"|(?P<y5>(?:19|20)\d\d)\s*[年년]\s*(?P<m5>\d{1,2})\s*[月월]\s*(?P<d5>\d{1,2})\s*[日일]",
        re.IGNORECASE,
    )


@cache
def _year() -> re.Pattern[str]:
    return re.compile(r"(?:19|20)\d\d")


@cache
def _wire() -> re.Pattern[str]:
    names = "|".join(re.escape(name) for name in sorted(_WIRES, key=len, reverse=True))
    return re.compile(
        rf"\(\s*(?:via\s+)?(?P<a>{names})[^()\n]{{0,60}}\)|/\s?(?P<b>{names})[^/\n]{{0,60}}/"
        r"(?:\s*[A-Z][a-z]+ \d{1,2}, \d{4}\s*/)?",
        re.IGNORECASE,
    )


@cache
def _dash() -> re.Pattern[str]:
    return re.compile(r"\s*(?:--+|[–—-]+(?=\s)|[–—])\s*")


@cache
def _place() -> re.Pattern[str]:
    word = r"[A-ZÀ-Þ][\w.'’-]*"
    return re.compile(
        rf"{word}(?:[ /]+(?:{word}|&|and|de|der|am|an|of|the|la|le|du))*(?:\s?[,/]\s?{word}(?:[ .]+{word})*)*"
    )


def find_date(text: str, start: int = 0, end: int | None = None) -> tuple[str, int, int] | None:
    """Return the first date as (ISO date, start, end), or None.

    >>> find_date("Am 4. März 2025 und am 5. März 2025")
    ('2025-03-04', 3, 15)
    >>> find_date("2024年11月5日")[0]
    '2024-11-05'
    """
    end = len(text) if end is None else end
    if not _year().search(text, start, end):
        return None
    for found in _date().finditer(text, start, end):
        parts = found.groupdict()
        for suffix in ("", "2", "3", "4", "5"):
            if parts[f"y{suffix}"]:
                year, month, day = (parts[key + suffix] for key in "ymd")
                number = _MONTHS.get(month.lower()) or (int(month) if month.isdigit() else 0)
                if 1 <= number <= 12 and 1 <= int(day) <= 31:
                    return f"{year}-{number:02}-{int(day):02}", found.start(), found.end()
    return None


def find_dateline(text: str, start: int) -> Dateline | None:
    """Return the dateline with which the paragraph at `start` begins, or None."""
    stop = text.find("\n", start)
    stop = min(len(text) if stop < 0 else stop, start + REACH)
    if (
        text.find("/", start, stop) < 0
        and text.find("(", start, stop) < 0
        and not _year().search(text, start, stop)
    ):
        return None
    wire = _wire().search(text, start, stop)
    date = find_date(text, start, stop)
    if wire and wire.start() - start > 140:
        wire = None
    if date and date[1] - start > 110 and not wire:
        return None
    place = _place().match(text, start, stop)
    if not place and not (date and date[1] - start < 3):
        return None
    if wire:
        name = _WIRES[(wire.group("a") or wire.group("b")).lower()]
        end = wire.end()
        if date and date[1] >= end and date[1] - end > 12:
            date = None
        elif date:
            end = max(end, date[2])
    elif date:
        name, end = None, date[2]
    else:
        return None
    tail = re.compile(r"[^\S\n]*(?:[/)]|@[\w :./]{4,30})").match(text, end, stop)
    end = tail.end() if tail else end
    dash = _dash().match(text, end, stop)
    if dash:
        end = dash.end()
    elif wire:
        end += len(text[end:stop]) - len(text[end:stop].lstrip())
    else:
        # without a wire only a dash, a colon or a full stop shows that the date ends a dateline
        after = re.compile(r"\s?[:.|,]?\s*(?=[A-Z“\"])").match(text, end, stop)
        comma = place is not None and text[place.start() : place.end()].isupper()
        if not after or (after.group().strip() not in (".", ":", "|") and not comma):
            return None
        end = after.end()
    edge = min([found for found in (date and date[1], wire and wire.start()) if found is not None])
    where = re.sub(r"(?:,?\s*(?:le|den|on))?[ ,–—/(-]*$", "", text[start:edge]).strip() or None
    return Dateline(start, end, where, date[0] if date else None, name)
