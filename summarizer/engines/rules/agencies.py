"""Which of the agencies that a sentence names an action belongs to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from summarizer import patterns
from summarizer.annotation import Annotation, Sentence
from summarizer.cues import Cue
from summarizer.vocabulary import Mention


def _runs(text: str, marks: Sequence[tuple[int, int]]) -> list[list[int]]:
    """Mentions that follow each other with little between them: "the FDA and the EMA"."""
    runs: list[list[int]] = []
    for at, (start, _) in enumerate(marks):
        if runs:
            between = text[marks[runs[-1][-1]][1] : start]
            if len(between) < 60 and patterns.fullmatch(
                r"[\s,()/&]*(?:(?:and|or|as\s+well\s+as|both|from|by|of|the|both|agency|agencies|authority|regulators?|(?:Spanish|Italian|French|German|Belgian|Dutch|Danish|Swedish|Polish|Japanese|Chinese|Swiss|Australian|Canadian|Korean|British)(?=\s)|U\.?S\.?|UK|[A-Z][\w.]+[’']s|European|Union|EU|in|since|on|January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d|\d{1,2}|earlier|later|last\s+year|this\s+year|respectively|\(?[A-Z]{2,6}\)?)[\s,()/&]*)*",
                between,
            ):
                runs[-1].append(at)
                continue
        runs.append([at])
    return runs


def agencies_in(note: Annotation, sentence: Sentence) -> list[Mention]:
    return note.within("regulator", sentence.start, sentence.end)


def paired(
    note: Annotation, sentence: Sentence, cue: Cue, cues: Sequence[Cue], agencies: Sequence[Mention]
) -> list[str]:
    """The agencies of the sentence that the action belongs to."""
    if len({mention.id for mention in agencies}) <= 1:
        return [agencies[0].id] if agencies else []
    text = note.text
    runs = _runs(text, [(mention.start, mention.end) for mention in agencies])
    if len(runs) == 1:
        return list(dict.fromkeys(mention.id for mention in agencies))
    best: tuple[float, list[str], int] | None = None
    for run in runs:
        first, last = agencies[run[0]], agencies[run[-1]]
        if first.start < cue.end and last.end > cue.start:
            gap = 0.0
        elif first.start >= cue.end:
            between = text[cue.end : first.start]
            gap = len(between) * (
                0.4
                if patterns.search(
                    r"\b(?:from|by|with|of)\s+(?:both\s+)?(?:the\s+)?(?:\S+\s+){0,3}$", between
                )
                else 1.6
            ) + (
                15
                if patterns.search(r",|\band\b", between)
                and not patterns.search(r"\b(?:from|by|with)\b", between)
                else 0
            )
            if patterns.search(r";|\b(?:while|whereas)\b", between):
                gap += 80  # a clause of its own
        else:
            gap = float(cue.start - last.end)
        other = sum(
            1
            for item in cues
            if item is not cue
            and item.value != cue.value
            and min(cue.end, last.end) <= item.start
            and item.end <= max(cue.start, first.start)
        )
        gap += 25 * other
        ids = list(dict.fromkeys(agencies[at].id for at in run))
        if best is None or gap < best[0]:
            best = (gap, ids, last.end)
    if best is None:
        return []
    return [*best[1], *_likewise(note, sentence, cue, cues, agencies, max(best[2], cue.end))]


@cache
def _too() -> re.Pattern[str]:
    """Words that give what was said of one agency to the next: "…, and by the EMA in May", "the CDE followed"."""
    return patterns.compile(
        r"(?:[,;]|\band|\bas\s+well\s+as)\s+(?:also\s+|then\s+|later\s+|in\s+\S+\s+){0,2}(?:by|from|to|with|at)\s+(?:the\s+)?"
        r"(?:(?:[A-Z][\w.]*(?:[’']s)?|agency|regulator|authority)\s+){0,3}$",
    )


@cache
def _too_in() -> re.Pattern[str]:
    """A time right behind an agency: "the MFDS approved it in June and the European Commission in October"."""
    return patterns.compile(
        r"(?:\s\([A-Za-z]{2,6}\))?\s(?:(?:in|on)\s(?:(?:early|mid|late)[\s-])?(?:[A-Z][a-z]{2,8}\b|20\d\d|spring|summer|autumn|(?:the\s)?fall)"
        r"|(?:last|this|earlier\sthis)\s\w+|earlier|later|shortly\safter\w*|soon\safter\w*|a\s\w+\slater)[^,.;]{0,20}(?:[,.;]|$)"
    )


def _dated_too(text: str, at: int, mention: Mention) -> bool:
    """Whether a second agency stands where only its time is told, without a verb of its own."""
    between = text[at : mention.start]
    return between.endswith((" and ", " and the ", ", the ", ", then the ", " and then the ")) and bool(
        _too_in().match(text, mention.end, mention.end + 60)
    )


def _likewise(
    note: Annotation,
    sentence: Sentence,
    cue: Cue,
    cues: Sequence[Cue],
    agencies: Sequence[Mention],
    at: int,
) -> list[str]:
    """Agencies further on in the sentence that did the same."""
    found: list[str] = []
    for mention in agencies:
        if mention.start < at:
            continue
        if any(
            other is not cue and at <= other.start < mention.end and other.value != cue.value
            for other in cues
        ):
            break
        follows = patterns.match(
            r"[)\s]*(?:has\s+|have\s+)?(?:followed|did\s+so|did\s+the\s+same)\b",
            note.text[mention.end : mention.end + 30],
        )
        if follows or _too().search(note.text, at, mention.start) or _dated_too(note.text, at, mention):
            found.append(mention.id)
            at = mention.end
    return found
