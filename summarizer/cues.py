"""What a stretch of a release says about stage and regulatory actions: the value, and whether it is a fact.

>>> from summarizer.annotation import annotate
>>> from summarizer.release import Release
>>> note = annotate(Release.from_text("The company plans to start a Phase 2 trial. A Phase 1 trial is ongoing."))
>>> [(cue.value, cue.status) for cue in stage_cues(note, 0, len(note.text))]
[('phase-2', 'planned'), ('phase-1', 'fact')]

The rules find values with these cues, and support checks every claim with them, whoever made it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, NamedTuple, TypeAlias

from summarizer.annotation import Annotation

Status: TypeAlias = Literal["fact", "planned", "negated"]


class Cue(NamedTuple):
    """A stage or an action that some words name."""

    value: str
    """A stage or action id."""
    start: int
    end: int
    status: Status


@cache
def _planned() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:plans?|planned|planning|intends?|expects?|expected|anticipates?|anticipated|aims?|will|would|could|may|might|if|upcoming|prepar\w+|scheduled|seeks?|toward|towards|potential|future)\b",
        re.I,
    )


@cache
def _negated() -> re.Pattern[str]:
    return re.compile(r"\b(?:not|no|never|without|yet\s+to|neither|nor|failed\s+to|un(?:approved|cleared))\b", re.I)


def _status(text: str, start: int, at: int) -> Status:
    before = text[max(start, at - 90) : at]
    clause = re.split(r"[;:]|, (?:and|but|while|which)\b|\bwhile\b", before)[-1]
    if _negated().search(clause):
        return "negated"
    return "planned" if _planned().search(clause) else "fact"


def _cues(kind: str, note: Annotation, start: int, end: int) -> list[Cue]:
    found = []
    for mention in note.within(kind, start, end):
        sentence = note.sentence_at(mention.start)
        status = _status(note.text, max(start, sentence.start), mention.start)
        found.append(Cue(mention.id, mention.start, mention.end, status))
    return found


def stage_cues(note: Annotation, start: int, end: int) -> list[Cue]:
    """The stages that the words from `start` to `end` name, in their order."""
    return _cues("stage", note, start, end)


def action_cues(note: Annotation, start: int, end: int) -> list[Cue]:
    """The regulatory actions that the words from `start` to `end` name, in their order."""
    return _cues("action", note, start, end)
