"""What a stretch of a release says about stage and regulatory actions: the value, and whether it is a fact.

>>> from summarizer.annotation import annotate
>>> from summarizer.release import Release
>>> note = annotate(Release.from_text("The company plans to start a Phase 2 trial. A Phase 1 trial is ongoing."))
>>> [(cue.value, cue.status) for cue in stage_cues(note, 0, len(note.text))]
[('phase-2', 'planned'), ('phase-1', 'fact')]

The rules find values with these cues, and support checks every claim with them, whoever made it. A cue is judged
in its whole sentence, so a quote that leaves out "plans to" gains nothing.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from summarizer.action_cues import find_actions
from summarizer.action_kinds import Cue
from summarizer.annotation import Annotation, Sentence
from summarizer.stage_cues import find_stages
from summarizer.status import Status

__all__ = ["Cue", "Said", "Status", "action_cues", "said", "stage_cues"]

LONGEST = 1200  # characters; no sentence is longer, and the time that one takes grows with its square
_KINDS = ("action", "application", "regulator", "stage")


class Said(NamedTuple):
    """The cues of one sentence."""

    stages: tuple[Cue, ...]
    actions: tuple[Cue, ...]


@lru_cache(maxsize=2)
def _read(note: Annotation) -> tuple[dict[int, Said], list[int]]:
    """The cues of a release by sentence, as far as they have been read; and where mentions begin that cues are made of."""
    return {}, sorted(mention.start for kind in _KINDS for mention in note.kinds.get(kind, ()))


def said(note: Annotation, sentence: Sentence) -> Said:
    """Return the cues of a sentence, read once for each release."""
    kept, starts = _read(note)
    found = kept.get(sentence.index)
    if found is None:
        found = kept[sentence.index] = _said(note, sentence, starts)
    return found


def _said(note: Annotation, sentence: Sentence, starts: list[int]) -> Said:
    if sentence.end - sentence.start <= LONGEST:
        return _of_piece(note, sentence.start, sentence.end, starts)
    stages: list[Cue] = []
    actions: list[Cue] = []
    for start, end in _pieces(note.text, sentence.start, sentence.end):
        found = _of_piece(note, start, end, starts)
        stages += found.stages
        actions += found.actions
    return Said(tuple(stages), tuple(actions))


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentence, or of one that is none (a table, a list run together) pieces cut at spaces."""
    while end - start > LONGEST:
        cut = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        cut = cut if cut > 0 else start + LONGEST
        yield start, cut
        start = cut
    yield start, end


def _in_code(text: str, start: int, end: int) -> bool:
    """Whether letters that may mean a letter or an application begin a product's code: `CRL-17`.

    >>> _in_code("CRL-17 is oral", 0, 3), _in_code("a CRL in May", 2, 5), _in_code("IND-enabling", 0, 3)
    (True, False, False)
    """
    word = text[start:end]
    return (
        word.isupper()
        and word.isalpha()
        and text[end : end + 1] in "-‑"
        and text[end + 1 : end + 2].isdigit()
    )


def _of_piece(note: Annotation, start: int, end: int, starts: list[int]) -> Said:
    mentions = []
    first = bisect_left(starts, start)
    if first < len(starts) and starts[first] < end:
        mentions = [
            mention
            for kind in _KINDS
            for mention in note.within(kind, start, end)
            if not _in_code(note.text, mention.start, mention.end)
        ]
    language = note.release.language
    actions = find_actions(note.text, start, end, mentions, language) if mentions else []
    return Said(tuple(find_stages(note.text, start, end, mentions, actions, language)), tuple(actions))


def _within(note: Annotation, start: int, end: int, which: int) -> list[Cue]:
    found: list[Cue] = []
    for sentence in note.sentences[note.sentence_at(start).index :]:
        if sentence.start >= end:
            break
        cues = said(note, sentence)[which]
        found += [cue for cue in cues if cue.start >= start and cue.end <= end]
    return found


def stage_cues(note: Annotation, start: int, end: int) -> list[Cue]:
    """The stages that the words from `start` to `end` name, in their order."""
    return _within(note, start, end, 0)


def action_cues(note: Annotation, start: int, end: int) -> list[Cue]:
    """The regulatory actions that the words from `start` to `end` name, in their order."""
    return _within(note, start, end, 1)
