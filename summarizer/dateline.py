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

from summarizer import patterns

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
    "thenewswire": "TheNewswire",
    "newswire.com": "Newswire.com",
    "24-7 press release": "24-7 Press Release",
    "24-7pressrelease": "24-7 Press Release",
    "b3c newswire": "B3C newswire",
    "abnewswire": "ABNewswire",
    "ab digital": "AB Digital",
    "issuewire": "IssueWire",
    "media outreach": "Media OutReach",
    "acn newswire": "ACN Newswire",
    "kyodo": "Kyodo JBN",
    "benzinga": "Benzinga",
    "plato data": "Plato Data",
    "actusnews": "Actusnews",
    "pressetext": "pressetext",
    "news aktuell": "news aktuell",
    "mfn": "MFN",
    "cision": "Cision",
    "美通社": "PR Newswire",
    "共同通信": "Kyodo JBN",
}
GAP = 60
"""Characters between the first place and the date or wire, in which no word may stand."""
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
    return patterns.compile(
        r"(?=\d|[jfmasond][aeéäpvuock])(?:"  # most places are passed over by one look
        rf"(?P<m>{month})\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y>(?:19|20)\d\d)"
        rf"|(?P<d2>\d{{1,2}})(?:st|nd|rd|th|er|\.)?\s+(?P<m2>{month})\.?,?\s+(?P<y2>(?:19|20)\d\d)"
        r"|(?P<y3>(?:19|20)\d\d)[-/.](?P<m3>\d{1,2})[-/.](?P<d3>\d{1,2})(?!\d)"
        r"|(?P<d4>\d{1,2})\.(?P<m4>\d{1,2})\.(?P<y4>(?:19|20)\d\d)"
        r"|(?P<y5>(?:19|20)\d\d)\s*[年년]\s*(?P<m5>\d{1,2})\s*[月월]\s*(?P<d5>\d{1,2})\s*[日일])",
        re.IGNORECASE,
    )


@cache
def _year() -> re.Pattern[str]:
    return patterns.compile(r"(?:19|20)\d\d")


@cache
def _wire() -> re.Pattern[str]:
    names = "|".join(re.escape(name) for name in sorted(_WIRES, key=len, reverse=True))
    return patterns.compile(
        rf"\(\s*(?:via\s+)?(?P<a>{names})[^()\n]{{0,60}}\)|/\s?(?P<b>{names})[^/\n]{{0,60}}/"
        rf"(?:\s*[A-Z][a-z]+ \d{{1,2}}, \d{{4}}\s*/)?|(?<=[-–—] )(?P<c>News Direct)(?= [-–—])",
        re.IGNORECASE,
    )


@cache
def _dash() -> re.Pattern[str]:
    return patterns.compile(r"\s*(?:--+|[–—―-]+(?=\s)|[–—―]+)\s*")


@cache
def _time() -> re.Pattern[str]:
    """A time of day behind the date: `, 7:00 AM CET`, ` 18.00 Uhr`."""
    return patterns.compile(
        r",?\s*(?:at\s|um\s)?\d{1,2}(?:[:.]\d{2}|(?=\s?[ap]\.?m))(?::\d{2})?\s*(?:[ap]\.?m\.?)?\s*"
        r"(?:Uhr|\(?[A-Z]{2,4}\)?(?![a-z]))?",
        re.IGNORECASE,
    )


@cache
def _place() -> re.Pattern[str]:
    word = r"[A-ZÀ-Þ][\w.'’-]*"
    asian = r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]"
    return patterns.compile(
        rf"{word}(?:[ /]+(?:{word}|&|and|de|der|am|an|of|the|la|le|du|et|und))*(?:\s?[,/]\s?{word}(?:[ .]+{word})*)*"
        rf"|{asian}{{2,12}}(?:[·・,，、]\s?{asian}{{2,12}})?(?=[,，、=\s]|[–—-]|\d|$|】)"
    )


_NUMERALS = {sign: value for value, sign in enumerate("〇一二三四五六七八九")} | {"○": 0, "零": 0}


@cache
def _ideographs() -> re.Pattern[str]:
    digits = "〇○零一二三四五六七八九"
    return patterns.compile(
        rf"(?P<y>[二一][{digits}]{{3}})年(?P<m>[一二三四五六七八九十]{{1,2}})月(?P<d>[一二三四五六七八九十]{{1,3}})日"
    )


def _in_ideographs(text: str, start: int, end: int) -> tuple[str, int, int] | None:
    """A date in ideographs: `二〇二六年七月十九日`."""
    found = _ideographs().search(text, start, end)
    if not found:
        return None
    year = int("".join(str(_NUMERALS[sign]) for sign in found["y"]))
    month, day = _small(found["m"]), _small(found["d"])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return f"{year}-{month:02}-{day:02}", found.start(), found.end()


def _small(signs: str) -> int:
    """A number below a hundred in ideographs: `二十三`."""
    tens, ten, ones = signs.rpartition("十")
    if not ten:
        return _NUMERALS.get(signs, 0)
    return 10 * (_NUMERALS.get(tens, 1) if tens else 1) + (_NUMERALS.get(ones, 0) if ones else 0)


def _has_year(text: str, start: int, end: int) -> bool:
    return (text.find("20", start, end) >= 0 or text.find("19", start, end) >= 0) and bool(
        _year().search(text, start, end)
    )


def find_date(text: str, start: int = 0, end: int | None = None) -> tuple[str, int, int] | None:
    """Return the first date as (ISO date, start, end), or None.

    >>> find_date("Am 4. März 2025 und am 5. März 2025")
    ('2025-03-04', 3, 15)
    >>> find_date("2024年11月5日")[0]
    '2024-11-05'
    """
    end = len(text) if end is None else end
    if not _has_year(text, start, end):
        return _in_ideographs(text, start, end) if text.find("年", start, end) >= 0 else None
    for found in _date().finditer(text, start, end):
        parts = found.groupdict()
        for suffix in ("", "2", "3", "4", "5"):
            if parts[f"y{suffix}"]:
                year, month, day = (parts[key + suffix] for key in "ymd")
                number = _MONTHS.get(month.lower()) or (int(month) if month.isdigit() else 0)
                if 1 <= number <= 12 and 1 <= int(day) <= 31:
                    return f"{year}-{number:02}-{int(day):02}", found.start(), found.end()
    return _in_ideographs(text, start, end) if text.find("年", start, end) >= 0 else None


_OPEN = "([【［"


def _tail(text: str, end: int, stop: int) -> int:
    """Where the marks end that may follow the date: a time, a bracket, a slash."""
    time = _time().match(text, end, stop)
    end = time.end() if time else end
    tail = patterns.once(r"[^\S\n]*(?:[/)\]】］]|@[\w :./]{4,30})").match(text, end, stop)
    return tail.end() if tail else end


def _second_place(text: str, end: int, stop: int) -> tuple[str, int] | None:
    """(place, end) where the place stands behind the date: `March 3, 2025 – LYON, France – `."""
    place = _place().match(text, end, min(stop, end + 60))
    if not place or not (place.group().isupper() or "," in place.group()) or not place.group().isascii():
        return None
    dash = _dash().match(text, place.end(), stop)
    return (place.group(), dash.end()) if dash else None


def find_dateline(text: str, start: int) -> Dateline | None:
    """Return the dateline with which the paragraph at `start` begins, or None."""
    stop = text.find("\n", start)
    stop = min(len(text) if stop < 0 else stop, start + REACH)
    if (
        text.find("/", start, stop) < 0
        and text.find("(", start, stop) < 0
        and not _has_year(text, start, stop)
    ):
        return None
    wire = _wire().search(text, start, stop)
    date = find_date(text, start, stop)
    if wire and wire.start() - start > 140:
        wire = None
    if date and date[1] - start > 110 and not wire:
        return None
    opened = text[start : start + 1] in _OPEN
    place = _place().match(text, start + opened, stop)
    leads = wire is not None and wire.start() == start and date is not None and date[1] - wire.end() < 6
    if not place and not (date and date[1] - start < 3) and not leads:
        return None
    if wire:
        name = _WIRES[(wire.group("a") or wire.group("b") or wire.group("c")).lower()]
        end = wire.end()
        if date and date[1] >= end and date[1] - end > 12:
            date = None
        elif date:
            end = max(end, date[2])
    elif date:
        name, end = None, date[2]
        if place and place.start() > date[1]:
            return None
        behind = (
            patterns.once(r"[,，、]\s?").match(text, end, stop) if opened or text[end - 1] in "日일" else None
        )
        after = _place().match(text, behind.end(), stop) if behind else None
        if after:  # 2025年3月3日，中国苏州——
            place, end = after, after.end()
    else:
        return None
    end = _tail(text, end, stop)
    dash = _dash().match(text, end, stop)
    if dash:
        end = dash.end()
    elif wire or text[end - 1 : end] in "】］])":
        if not wire and not opened:
            return None
        end += len(text[end:stop]) - len(text[end:stop].lstrip())
    else:
        # without a wire only a dash, a colon or a full stop shows that the date ends a dateline
        after = patterns.once(r"\s?[:.|,]?\s*(?=[A-Z“\"])").match(text, end, stop)
        comma = place is not None and text[place.start() : place.end()].isupper()
        if not after or (after.group().strip() not in (".", ":", "|") and not comma):
            return None
        end = after.end()
    edge = min([found for found in (date and date[1], wire and wire.start()) if found is not None])
    before = text[start + opened : edge] if edge >= start + opened else ""
    gap = text[place.end() : edge] if place else ""
    if len(gap) > GAP or patterns.search(
        r"(?<![A-Za-zÀ-ÿ.])(?!(?:and|et|und|via|le|den|on|the|of)\b)[a-z]{2}", gap
    ):
        return None  # words that are no place stand before the date: a sentence or a headline
    where = patterns.sub(r"(?:[\s,]+(?:le|den|on))?[\s,，、=–—―/(\[-]*$", "", before).strip() or None
    if where is None and date and dash:
        second = _second_place(text, end, stop)
        where, end = second or (None, end)
    if where is None and place and date and place.start() >= date[2]:
        where = place.group()
    return Dateline(start, end, where, date[0] if date else None, name)


@cache
def _glue() -> re.Pattern[str]:
    """Where a place may begin right behind a headline: `… of VRD-114LYON, France, March 3, 2025 (`."""
    return patterns.compile(
        r"(?<=[a-z0-9)®™%.!?”’])\s?(?=[A-ZÀ-Þ]{3,}[A-ZÀ-Þ .'’&-]{0,40}(?:,\s?[\w. ]{2,30}){0,4}[\s,–—(/-]{1,5}"
        r"(?:[A-Z][a-z]{2,8}\.?\s+\d|\d{1,2}\s[A-Z]|\(|/|[A-Z]{5,}))"
        r"|(?<=[a-z0-9)®™])(?=[A-Z][a-z]+(?:\s[A-Z][a-z]+)?,\s(?:[A-Z]{2}|[A-Z][a-z.]+)\b[^\n]{0,30}(?:19|20)\d\d)"
    )


def find_glued(text: str, start: int, stop: int) -> int | None:
    """Return where a dateline begins within a line whose headline has no line break behind it, or None.

    >>> line = "Verdane Tests VRD-114LYON, France, March 3, 2025 (GLOBE NEWSWIRE) -- Verdane has begun"
    >>> line[find_glued(line, 0, len(line)):][:12]
    'LYON, France'
    """
    for found in _glue().finditer(text, start + 20, min(stop, start + 460)):
        dateline = find_dateline(text, found.end())
        if dateline and dateline.place and (dateline.wire or dateline.date) and dateline.end < stop:
            return found.end()
    return None
