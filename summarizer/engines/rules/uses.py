"""Does a sentence tell of another use than the one that the news is about?

A product may be approved in one disease and in Phase 2 for the one of the headline; the guide asks for the stage
in the news's. Only names of diseases that share no word with those of the headline make a use another one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from summarizer import patterns
from summarizer.annotation import Annotation, Sentence
from summarizer.cues import Cue
from summarizer.engines.rules.diseases import find_diseases
from summarizer.engines.rules.diseases_abroad import find_abroad

REACH = 150  # characters around a cue in which the disease is sought that it is told of
_GENERAL = frozenset(
    ("cancer", "cancers", "tumor", "tumors", "tumour", "tumours", "solid", "disease", "diseases", "disorder", "disorders",
     "rare", "infection", "infections", "advanced", "chronic", "acute", "severe", "moderate", "relapsed", "refractory",
     "metastatic", "condition", "conditions", "syndrome", "patients", "adult", "adults", "pediatric", "malignancies",
     "malignancy", "hematologic", "serious", "and", "or", "of", "with", "the", "in", "type", "early", "late", "stage",
     "autoimmune", "inflammatory", "neurological", "genetic", "inherited", "primary", "secondary", "newly", "diagnosed")
)  # fmt: skip

Words = frozenset[str]


def _found(note: Annotation, start: int, end: int) -> list[str]:
    language = note.release.language
    abroad = find_abroad(note.text, start, end, language) if language != "en" else []
    return [name for name, _, _ in abroad or find_diseases(note.text, start, end)]


def _words(name: str) -> Words:
    """The telling words of a disease's name, and its initials."""
    if not name.isascii():
        return frozenset(name[at : at + 2] for at in range(max(1, len(name) - 1)))
    words = [word.lower() for word in patterns.findall(r"[A-Za-z][\w’'-]*", name)]
    telling = {word.rstrip("s") for word in words if word not in _GENERAL and len(word) > 2}
    if len(words) > 1:
        telling.add("".join(word[0] for word in words))
    return frozenset(telling)


@cache
def _young() -> re.Pattern[str]:
    return patterns.compile(r"\b(?:children|p(?:a)?ediatric|infants?|adolescents?|toddlers|newborns)\b", re.I)


@cache
def _grown() -> re.Pattern[str]:
    return patterns.compile(
        r"\badults?\b(?![^.;]{0,40}\b(?:children|p(?:a)?ediatric|adolescents?|infants?)\b)", re.I
    )


def uses_of_news(note: Annotation) -> tuple[Words, ...]:
    """The diseases of the headline, or where it names none of the lead, each as its telling words."""
    for zone in ("headline", "lead"):
        found = [
            words
            for sentence in note.sentences
            if sentence.zone == zone
            for name in _found(note, sentence.start, sentence.end)
            if (words := _words(name))
        ]
        if found:
            return tuple(found)
    return ()


def uses_near(note: Annotation, sentence: Sentence, cue: Cue) -> tuple[Words, ...]:
    """The diseases named around a cue, each as its telling words."""
    start, end = max(sentence.start, cue.start - REACH), min(sentence.end, cue.end + REACH)
    return tuple(words for name in _found(note, start, end) if (words := _words(name)))


def is_other_use(note: Annotation, sentence: Sentence, cue: Cue, news: Sequence[Words]) -> bool:
    """Whether the diseases named around a cue are all others than the news's."""
    start, end = max(sentence.start, cue.start - REACH), min(sentence.end, cue.end + REACH)
    if _young().search(note.text[: note.release.zones[0].end]) and _grown().search(note.text, start, end):
        return True  # a new age group is a use of its own
    if not news:
        return False
    named = [words for name in _found(note, start, end) if (words := _words(name))]
    return bool(named) and not any(words & other for words in named for other in news)
