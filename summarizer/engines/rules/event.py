"""What kind of news a release is: the headline decides, then the sub-headlines, then the first sentences.

Every cue that stands in one of them adds its weight to its event; the earlier in the release, the more. The
event that gathers most wins, in a tie the one whose cue comes first. The order of the guide's exceptions (a
milestone payment is a deal, a patent is corporate, a conference abstract is data) lies in the weights of
event_cues.py.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from summarizer import patterns
from summarizer.annotation import NEWS, Annotation
from summarizer.engines.rules.event_cues import GAP, SIMPLER, cues, parts, simple
from summarizer.engines.rules.health import is_health

_MARKS = "-‐‑–—―_/\\'’‘`´\"“”„«»()[]{}<>,;:!?*•·|+=~^®™©#…、，。；：！？「」『』（）《》【】・\u3000\t"
_SPACED = str.maketrans(dict.fromkeys(_MARKS, " "))
SENTENCES = 3
"""So many sentences of the lead are read: after them come details."""
LEAD_SHARE = (0.5, 0.25, 0.15)
"""What a cue counts for in the first, second and third of them, against 1 in the headline."""
SUBHEAD_SHARE = 0.35
DECAY = 160
"""Characters of headline after which a cue counts half: what comes first is the news."""
_HEAD = 3


def _head(cue: str) -> str:
    """By what a cue is found in a text: its first letters, or its first word where that is shorter."""
    if cue[0] > "\u2dff":  # words have no ends (see _uncut)
        return simple(cue[:2])
    return simple(cue[:_HEAD].partition(" ")[0])


@cache
def _by_head() -> dict[str, list[tuple[str, float, str]]]:
    found: dict[str, list[tuple[str, float, str]]] = {}
    for event, weight, cue in cues():
        found.setdefault(_head(cue), []).append((event, weight, cue))
    return found


@lru_cache(maxsize=4096)
def _beginning(head: str) -> list[tuple[str, float, tuple[str, ...]]]:
    """The cues that may stand where a word begins so; a text needs few of them, so they are read at first use."""
    return [(event, weight, parts(cue)) for event, weight, cue in _by_head().get(head, ())]


def fold(text: str) -> str:
    """Lower case, punctuation as spaces, full stops apart, a space at both ends.

    >>> fold("FDA's “Fast-Track” status")
    ' fda s fast track status '
    """
    words = (
        (text if text.isascii() else text.translate(SIMPLER))
        .lower()
        .translate(_SPACED)
        .replace(". ", " . ")
        .rstrip(". ")
        .split()
    )
    return f" {' '.join(words)} "


def _find(parts: tuple[str, ...], text: str) -> int:
    """Where a cue stands in folded text, or -1."""
    first = start = text.find(parts[0])
    while first >= 0:
        at = first + len(parts[0])
        for part in parts[1:]:
            begin = at - 1 if part[0] == " " and text[at - 1] == " " else at
            stop = min(len(text), begin + GAP + len(part))
            comma = text.find(" . ", begin, stop)
            at = text.find(part, begin, stop if comma < 0 else comma)
            if at < 0:
                break
            at += len(part)
        else:
            return first
        first = text.find(parts[0], first + 1)
    return start if len(parts) == 1 else -1


@cache
def _ticker() -> re.Pattern[str]:
    """A listing behind a company's name is no news of the exchange."""
    return patterns.compile(
        r"\((?:[^()]{0,30}\b)?(?:NASDAQ|NYSE|TSXV?|ASX|OTC\w*|LSE|AIM|Euronext|SIX|CSE|FSE|Frankfurt)\b[^()]{0,60}\)",
        re.I,
    )


def _weigh(text: str, share: float, scores: dict[str, float], places: dict[str, int], offset: int) -> None:
    """Add what the cues in a stretch weigh; of an event only its heaviest and half of its second count."""
    folded = fold(_ticker().sub(" ", text) if "(" in text else text)
    best: dict[str, list[float]] = {}
    for head in {word[:_HEAD] for word in folded.split()} | _uncut(folded):
        for event, weight, pieces in _beginning(head):
            if pieces[0] not in folded:
                continue
            at = _find(pieces, folded)
            if at >= 0:
                value = weight / (1 + at / DECAY)
                best.setdefault(event, []).append(value)
                places[event] = min(places.get(event, 1 << 30), offset + at)
    for event, values in best.items():
        values.sort(reverse=True)
        scores[event] = scores.get(event, 0.0) + share * (values[0] + sum(values[1:3]) / 4)


_WITHOUT_ENDS = patterns.compile(r"[^\x00-\u2dff]")


def _uncut(text: str) -> set[str]:
    """The pairs of characters of text in a script without word ends."""
    if text.isascii() or not _WITHOUT_ENDS.search(text):
        return set()
    return {text[at : at + 2] for at in range(len(text) - 1) if text[at] > "\u2dff"}


def event(note: Annotation) -> str:
    """Return the event of a release; `other` when nothing tells.

    >>> from summarizer.annotation import annotate
    >>> from summarizer.release import Release
    >>> event(annotate(Release.from_text("Verdane Doses First Patient in Phase 1 Trial of VRD-114")))
    'clinical-progress'
    """
    title = note.release.title or ""
    scores: dict[str, float] = {}
    places: dict[str, int] = {}
    _weigh(title, 1.0, scores, places, 0)
    read = 0
    for sentence in note.sentences:
        if sentence.zone == "headline":
            words = note.words(sentence)
            if words not in title and title not in words:
                _weigh(words, SUBHEAD_SHARE, scores, places, 1000 + sentence.start)
        elif sentence.zone in NEWS:
            _weigh(note.words(sentence), LEAD_SHARE[read], scores, places, 10_000 + sentence.start)
            read += 1
            if read == SENTENCES:
                break
    if not scores:
        return "other"
    best = max(scores, key=lambda name: (scores[name], -places[name]))
    if best == "deal" and _is_service(note, title):
        return "manufacturing"
    return "other" if best in OURS and not is_health(note) else best


OURS = (
    "regulatory",
    "clinical-data",
    "clinical-progress",
    "preclinical-data",
    "pipeline-update",
    "commercial",
)
"""Events that only a release from health care tells; another industry's launch or trial is `other`."""


@cache
def _maker() -> re.Pattern[str]:
    return patterns.compile(
        r"\bCDMO\b|contract\s+(?:development\s+and\s+)?manufactur|manufacturing\s+(?:services|agreement|partner)",
        re.I,
    )


@cache
def _rights() -> re.Pattern[str]:
    return patterns.compile(
        r"licen[sc]|\brights\b|\boption\b|milestone|royalt|co-?develop|co-?commerciali|equity", re.I
    )


def _is_service(note: Annotation, title: str) -> bool:
    """Whether the deal of a headline is a contract with a manufacturer: the lead names one, and no rights."""
    lead = " ".join(note.words(s) for s in note.sentences if s.zone in ("headline", "lead"))
    return bool(_maker().search(lead)) and not _rights().search(f"{title} {lead}")
