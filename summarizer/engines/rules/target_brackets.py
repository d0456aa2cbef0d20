"""Targets that a list of a product's traits names without a verb: "VRD-114 (oral small molecule, TYK2)".

>>> from summarizer.annotation import annotate
>>> from summarizer.release import Release
>>> note = annotate(Release.from_text("Pipeline\\n\\nVRD-114 (oral small molecule, TYK2): Phase 2"))
>>> start = note.text.index("VRD")
>>> listed(note, note.sentence_at(start), ((start, start + 7),), note.within("target", start, len(note.text)))
True
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from summarizer import patterns
from summarizer.annotation import Annotation, Sentence
from summarizer.vocabulary import Mention

_LONGEST = 120
"""Characters between a name and its target in such a list."""


@cache
def _opening() -> re.Pattern[str]:
    """From the name to the target: a bracket, a bar or a dash, then whole items."""
    return patterns.compile(
        r"[®™*]?(?:\s\([^()]{1,30}\))?\s?(?P<sign>[(\[|:–—]|,(?=\s\()|-(?=\s))\s?(?:[^()\[\]|.;,:]{1,60}[,;|/–—:]\s?){0,3}(?:(?:target|targeting|MoA|against):?\s)?",
        re.I,
    )


@cache
def _closing() -> re.Pattern[str]:
    return patterns.compile(r"\s?(?:[)\],;|]|[–—]\s|-\s|$|\n|\.$)")


@cache
def _told() -> re.Pattern[str]:
    """Words that make a list no list of traits: results, patients, verbs."""
    return patterns.compile(
        r"\b(?:n\s?=|patients?|with|was|were|is|has|had|in|versus|vs|plus|combin\w+|and\s+its|after|received|levels?|status|prior)\b|[=%<>+]"
    )


def listed(
    note: Annotation, sentence: Sentence, own: Sequence[tuple[int, int]], group: Sequence[Mention]
) -> bool:
    """Whether a list of targets is one whole item among the traits listed right behind the product's name."""
    text, first, last = note.text, group[0].start, group[-1].end
    at = bisect_left(own, (first, 0))
    name = own[at - 1] if at else None
    if name is None or name[0] < sentence.start or name[1] > first:
        return False
    if first - name[1] > _LONGEST or not _closing().match(text, last):
        return False
    between = text[name[1] : first]
    opening = _opening().fullmatch(between)
    if opening is None or _told().search(between):
        return False
    end = text.find(")", last) if opening["sign"] == "(" else text.find("\n", last)
    traits = (name[1], min(sentence.end, end if end >= 0 else sentence.end))
    if note.within("modality", *traits) or note.within("stem", *traits):
        return True
    # without a kind of drug beside it, only a heading or the beginning of an entry is plain enough
    return name[0] - sentence.start < 4 and opening["sign"] != "-" and len(between) < 40
