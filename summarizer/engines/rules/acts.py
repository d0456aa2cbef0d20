"""What agencies did, and of one application the furthest step."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from summarizer.action_kinds import MARKETING
from summarizer.annotation import Sentence
from summarizer.questions import Timing
from summarizer.vocabulary import load


class Act(NamedTuple):
    """An agency's action with the sentence that says it, and the words that name the agency."""

    agency: str
    action: str
    timing: Timing
    weight: float
    quotes: tuple[str, ...]
    sentence: Sentence
    further: bool = False
    """Whether the application is a supplement: an application of its own."""
    application: bool = True
    """Whether the words name an IND or a CTA, and not just a trial."""
    opinion: bool = False
    """Whether it is a committee's opinion, on which another body decides."""


_OVERTAKEN = {
    "ind-filed": ("ind-cleared", "trial-authorised"),
    "clinical-hold": ("hold-lifted",),
}
"""Steps that a later one of the same agency makes past."""
_STEP = {
    "submitted": 0,
    "accepted": 1,
    "priority-review": 2,
    "positive-opinion": 3,
    "rejected": 3,
    "emergency-use": 4,
    "conditionally-approved": 5,
    "approved": 5,
}


def _height(act: Act, steps: Mapping[str, float]) -> float:
    """How far a step goes; what was sent again goes past what was refused before."""
    return 0.7 if act.action == "submitted" and "esubmitted" in act.quotes[0] else steps[act.action]


def furthest(acts: list[Act], resubmitted: bool) -> list[Act]:
    """Of one agency's steps on one application the furthest, and of equal claims the best said."""
    best: dict[tuple[str, str], Act] = {}
    # a resubmission takes up again what was rejected
    steps = _STEP | ({"rejected": 0.5} if resubmitted else {})
    for act in acts:
        kept = best.get((act.agency, act.action))
        if kept is None or (act.weight, -act.sentence.index) > (kept.weight, -kept.sentence.index):
            best[(act.agency, act.action)] = act
    regions: dict[tuple[str, bool], Act] = {}
    vocabulary = load()
    for act in best.values():
        if act.action in MARKETING:
            place = (vocabulary.region(act.agency) or act.agency, act.further)
            kept = regions.get(place)
            if (
                kept is None
                or _height(act, steps) > _height(kept, steps)
                or (_height(act, steps) == _height(kept, steps) and act.action == "conditionally-approved")
            ):
                regions[place] = act
    if any(act.action == "trial-authorised" for act in best.values()):
        # "the FDA had cleared the trial": the trial of which another sentence tells the phase
        for key, act in list(best.items()):
            if act.action == "ind-cleared" and not act.application:
                best.pop(key)
                best.setdefault((act.agency, "trial-authorised"), act._replace(action="trial-authorised"))
    done = {(act.agency, act.action) for act in best.values()}
    return [
        act
        for act in best.values()
        if not (
            act.action in MARKETING
            and regions[vocabulary.region(act.agency) or act.agency, act.further] is not act
        )
        and not any((act.agency, later) in done for later in _OVERTAKEN.get(act.action, ()))
        and not (act.agency == "EMA" and act.action == "orphan" and ("EC", "orphan") in done and act.opinion)
    ]
