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


def is_ahead(note: Annotation, sentence: Sentence) -> bool:
    """Whether a sentence stands in a list of what is to come: "Anticipated 2026 milestones:" and its bullets."""
    text = note.text
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
