"""What a model's prose says beyond the facts and the lead: numbers, names and links, stages, actions, targets, drugs.

Words without a capital letter name things too ("approved", "pembrolizumab"): the vocabulary finds them, and the cues
that find stage and action in a release find them in the prose. One stranger, and the template's prose is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer import patterns
from summarizer.annotation import Annotation
from summarizer.brief import Brief, Program
from summarizer.cues import action_cues, stage_cues
from summarizer.prose import foreign
from summarizer.questions import Composition
from summarizer.release import Release
from summarizer.vocabulary import load

_TRIAL = frozenset({"ind-filed", "ind-cleared", "trial-authorised"})
_SUBMISSION = frozenset({"submitted", "accepted", "priority-review"})
_TELLS: dict[str, tuple[str, frozenset[str]]] = {
    **dict.fromkeys(_TRIAL, ("ind", _TRIAL)),
    **dict.fromkeys(_SUBMISSION, ("filed", _SUBMISSION)),
    "positive-opinion": ("filed", _SUBMISSION),
    "rejected": ("filed", _SUBMISSION),
    "approved": ("approved", frozenset({"conditionally-approved", "emergency-use"})),
    "conditionally-approved": ("approved", frozenset({"approved"})),
    "emergency-use": ("approved", frozenset()),
}
"""What telling of an action tells besides: the stage, and actions in other words for it."""
_EARLY = frozenset({"discovery", "preclinical"})
"""Stages whose words are also a kind of news, and that promise nothing."""
_DECISIONS = frozenset(
    (
        "approved", "conditionally-approved", "emergency-use", "rejected", "positive-opinion", "clinical-hold",
        "hold-lifted", "orphan", "fast-track", "breakthrough", "rmat", "rare-pediatric",
        "qualified-infectious-disease", "sakigake", "discontinued",
    )
)  # fmt: skip
"""Actions and stages of which a word alone says too much; others count only where a sentence states them."""
_BLUNT = patterns.compile(r"approv|reject|marketed|authori[sz]", re.I)
_NAMED = ("target", "regulator", "stem")
LEAST_STRENGTH = 0.75  # of a cue; weaker ones see an IND in "X (approved) and Y (Phase 3)"
LONGEST_HEADLINE, LONGEST_SUMMARY = 300, 1500
"""Characters; twice what the prompt asks for. What is longer is no summary, whatever it says."""


def _cued(note: Annotation) -> set[str]:
    """Stages and actions that a text states as facts."""
    end = len(note.text)
    cues = (*stage_cues(note, 0, end), *action_cues(note, 0, end))
    return {cue.value for cue in cues if cue.status in ("fact", "cleared")}


def _beyond(prose: str, known: str, programs: Sequence[Program], leads: Sequence[str]) -> Iterator[str]:
    stages = {program.stage.value for program in programs if program.stage} | _EARLY
    actions = {
        entry.action for program in programs for entry in program.regulators
    }  # and what the leads tell
    for lead in leads:
        if lead.strip():
            actions |= _cued(Annotation(Release.from_text(lead)))
    for action in tuple(actions):
        stage, others = _TELLS.get(action, ("", frozenset()))
        stages.add(stage)
        actions |= others
    note = Annotation(Release.from_text(prose))
    cues = [*stage_cues(note, 0, len(note.text)), *action_cues(note, 0, len(note.text))]
    for cue in cues:
        # "the agency clears it for a first trial" looks like the clearance of a device
        trial = note.text[cue.start : cue.start + 5].lower() == "clear" and actions & _TRIAL
        sure = cue.status == "fact" and cue.strength >= LEAST_STRENGTH
        if sure and cue.value not in stages | actions and not trial:
            yield cue.value
    held = {(mention.kind, mention.id) for mention in load().scan(known)}
    folded = known.lower()
    for mention in note.mentions:
        words = note.text[mention.start : mention.end]
        if words.lower() in folded or (mention.kind, mention.id) in held:
            continue
        decided = mention.id in _DECISIONS - stages - actions and mention.kind in ("action", "stage")
        if decided and any(cue.start <= mention.start < cue.end for cue in cues):
            continue  # the sentence says what it means, and that was looked at
        if mention.kind in _NAMED or (decided and ("weak" not in mention.flags or _BLUNT.match(words))):
            yield words


def beyond(prose: str, known: str, programs: Sequence[Program], leads: Sequence[str]) -> tuple[str, ...]:
    """Return what the prose says that neither the facts nor the leads (first paragraph, title) say, in order.

    `known` is all text whose names and numbers the prose may use, the leads included.

    >>> beyond("VRD-114 was approved by the FDA.", "VRD-114 FDA", (), ["VRD-114 has met its endpoint."])
    ('approved',)
    """
    return tuple(dict.fromkeys((*foreign(prose, known), *_beyond(prose, known, programs, leads))))


def _facts_text(programs: Sequence[Program]) -> str:
    """Everything in the facts that prose may name."""
    vocabulary = load()
    words: list[str] = []
    for program in programs:
        words += [program.asset.name or "", *program.asset.aliases, program.sponsor.name or ""]
        for target in program.targets:
            words += [target.name, target.symbol or ""]
        for kind, part in (("modality", program.modality), ("stage", program.stage)):
            if part is not None:
                words += [part.words, vocabulary.term(kind, part.value).name]
        words += [item.name or "" for item in program.indications]
        for regulator in program.regulators:
            words += [
                regulator.agency,
                regulator.region or "",
                regulator.action.replace("-", " "),
                *vocabulary.names("regulator", regulator.agency)[:4],
            ]
        words += [partner.name for partner in program.partners]
    return " ".join(words)


def plain(text: str) -> str:
    """Return a model's words on one line, without characters that are not seen (marks that turn the direction).

    >>> plain(" VRD-114\\u202e is\\n in Phase 1. ")
    'VRD-114 is in Phase 1.'
    """
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())


def unfaithful(answer: Composition, draft: Brief, made: tuple[str, str], lead: str) -> str | None:
    """Return what is wrong with a model's prose, a sentence, or None; `made` is the template's prose."""
    headline, summary = plain(answer.headline), plain(answer.summary)
    if not headline or not summary:
        return "The prose was empty."
    if len(headline) > LONGEST_HEADLINE or len(summary) > LONGEST_SUMMARY:
        return "The prose was far longer than a summary."
    info = draft.release
    known = " ".join((lead, info.title or "", *made, _facts_text(draft.programs), info.date or ""))
    strangers = beyond(f"{headline}\n\n{summary}", known, draft.programs, [lead, info.title or ""])
    if not strangers:
        return None
    told = ", ".join(plain(stranger)[:40] for stranger in strangers[:5])
    return f"The prose said what neither the facts nor the lead hold ({told})."
