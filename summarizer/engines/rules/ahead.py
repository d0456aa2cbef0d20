"""Lists of what is to come: "Anticipated 2026 milestones:" and the bullets below it."""

from __future__ import annotations

import re
from functools import cache

from summarizer import patterns
from summarizer.annotation import Annotation, Sentence


@cache
def _ahead() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:expected|anticipated|upcoming|planned|key|next|near-term|future|potential|projected|2026|2027|20\d\d)\s+(?:\S+\s+){0,4}"
        r"(?:milestones|catalysts|events|steps|objectives|goals|priorities)\b|\bwhat[’']s\s+next\b|\b(?:outlook|milestones)\s*:?$",
        re.I,
    )


@cache
def _behind() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:achiev|recent|complet|accomplish|highlight|reach|deliver|past|historic)\w*", re.I
    )


@cache
def _happened() -> re.Pattern[str]:
    """A step told as done, with its year: "The trial was authorised by the ANSM in 2023" under "Next steps"."""
    return patterns.compile(
        r"^(?!.*\b(?:will|would|expect\w*|plan(?:s|ned)|to be|intends?)\b).*\b(?:was|were|has been|had|received|obtained"
        r"|in effect|carried out|granted|cleared|authori[sz]ed|approved|accepted)\b.*\b(?:in|since)\s(?:[A-Z]\w+\s)?20[012]\d\b",
        re.S,
    )


@cache
def _took_place() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:took\splace|(?:has|have)\s(?:already\s)?taken\splace|(?:was|were)\sheld)\b"
    )


def is_ahead(note: Annotation, sentence: Sentence) -> bool:
    """Whether a sentence stands in a list of what is to come: "Anticipated 2026 milestones:" and its bullets."""
    text = note.text
    words = note.words(sentence)
    if ("20" in words and _happened().search(words)) or _took_place().search(words):
        return False
    start = text[sentence.start : min(sentence.end, sentence.start + 80)]
    if ":" in start and _ahead().search(start) and not _behind().search(start):
        return True
    for back in range(1, 9):
        if sentence.index < back:
            return False
        before = note.sentences[sentence.index - back]
        words = note.words(before)
        if len(words) < 110 and (words.endswith(":") or words[-1].isalnum()) and before.zone != "headline":
            if _ahead().search(words):
                return not _behind().search(words)
            if "\n\n" in text[before.end : note.sentences[before.index + 1].start] and len(words) < 70:
                return False
    return False


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ORDER = {"first": 0, "second": 1, "third": 2, "fourth": 3}


@cache
def _when() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:(?P<q>first|second|third|fourth)\s+quarter(?:\s+of)?\s+(?P<qy>20\d\d)|Q(?P<n>[1-4])\s?(?P<ny>20\d\d)"
        r"|(?P<m>[1-4])Q\s?(?P<my>20\d\d)|(?P<h>first|second)\s+half(?:\s+of)?\s+(?P<hy>20\d\d)|(?P<g>[12])H\s?(?P<gy>20\d\d)"
        r"|H(?P<k>[12])\s?(?P<ky>20\d\d)|(?P<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\s+(?P<oy>20\d\d)"
        r"|(?P<y>20\d\d))\b",
        re.I,
    )


def _start_of(found: re.Match[str]) -> tuple[int, int]:
    """The year and month in which a period begins."""
    part = found.groupdict()
    if part["q"]:
        return int(part["qy"]), 1 + 3 * _ORDER[part["q"].lower()]
    if part["n"] or part["m"]:
        return int(part["ny"] or part["my"]), 3 * int(part["n"] or part["m"]) - 2
    if part["h"]:
        return int(part["hy"]), 1 + 6 * _ORDER[part["h"].lower()]
    if part["g"] or part["k"]:
        return int(part["gy"] or part["ky"]), 6 * int(part["g"] or part["k"]) - 5
    if part["month"]:
        return int(part["oy"]), 1 + _MONTHS.index(part["month"].lower())
    return int(part["y"]), 1


def is_dated_later(note: Annotation, start: int, end: int) -> bool:
    """Whether the first period named between two places begins after the release: "Initiation in Q3 2026".

    A period counts as later only by the release's own date; without one nothing is.
    """
    date = patterns.match(r"(\d{4})-(\d\d)", note.release.date or "")
    found = _when().search(note.text, start, end) if date else None
    return date is not None and found is not None and _start_of(found) > (int(date[1]), int(date[2]))
