"""The stages that a sentence speaks of: numbered phases, and what applications and approvals imply.

>>> from summarizer.vocabulary import load
>>> said = "The company plans to start a Phase 2 trial; a Phase 1 trial is ongoing."
>>> [(cue.value, cue.status) for cue in find_stages(said, 0, len(said), load().scan(said), ())]
[('phase-2', 'planned'), ('phase-1', 'fact')]
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from summarizer.action_cues import Cue
from summarizer.status import Status, act_status, step_status
from summarizer.vocabulary import Mention

STAGE_OF = {
    "ind-filed": "ind",
    "ind-cleared": "ind",
    "submitted": "filed",
    "accepted": "filed",
    "priority-review": "filed",
    "positive-opinion": "filed",
    "rejected": "filed",
    "approved": "approved",
    "conditionally-approved": "approved",
    "emergency-use": "approved",
}
"""What an agency's action says of the stage."""
PHASES = frozenset(("phase-1", "phase-1-2", "phase-2", "phase-2-3", "phase-3"))
_UNCUT_PLAN = re.compile(
    r"计划|拟|预计|有望|即将|将(?=启动|开展|进入)|予定|計画|目指|예정|계획|추진|준비|geplant|plant\b|beabsichtigt|prévoit|devrait|envisage|prévu|werden\b"
)


@cache
def _dosed() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:dosed|dosing|enrolled|enrolling|treated|enrol?lment|recruit\w*|ongoing|received|initiated|started|began|begun|first\s+(?:patient|participant|subject|volunteer)|underway|completed|cohorts?|data|results)\b",
        re.I,
    )


@cache
def _marketed() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:is|are|now|was|been|being)\s+(?:(?:also|currently|already|now|commercially|first)\s+)*(?:marketed|sold|launched|available\s+(?:in|by\s+prescription|for\s+prescription|at|through|across|nationwide)|commercially\s+available|on\s+the\s+market|indicated\s+(?:for|in|to|as))\b"
        r"|\b(?:commercial|U\.S\.|US|European|national|product|global)\s+launch\s+of\b|\b(?:launches|launched|relaunch\w*)\b|\bavailable\s+by\s+prescription\b|\bnow\s+available\b|\bprescription\s+(?:medicine|drug)\b|\bnet\s+(?:product\s+)?(?:sales|revenues?)\s+of\b|\bin-market\b|\bpost-?marketing\b|\bprescribing\s+information\b",
        re.I,
    )


@cache
def _stopped() -> re.Pattern[str]:
    """The development of a product, not a patient's treatment, is stopped."""
    return re.compile(
        r"\b(?:discontinu\w+|terminat\w+|halt\w*|stop(?:s|ped|ping)?|ceas\w+|end(?:s|ed|ing)?|abandon\w*|clos\w+|wind(?:s|ing)?\s+down|drop(?:s|ped|ping)?|cancel\w*|deprioriti[sz]\w+|suspend\w*)\b[^.;]{0,50}\b(?:development|program(?:me)?|(?:clinical\s+)?(?:trial|study|studies|trials)|candidate|further\s+(?:work|investment)|work\s+on|project)\b"
        r"|\b(?:development|program(?:me)?|trial|study)\b[^.;,]{0,40}\b(?:has\s+been|was|is\s+being|have\s+been|were|will\s+be|is|be)\s+(?:discontinued|terminated|halted|stopped|ended|abandoned|closed|deprioriti[sz]ed|cancelled)\b|\b(?:not\s+(?:to\s+)?(?:advance|pursue|proceed|continue|move\s+forward))\b[^.;]{0,40}",
        re.I,
    )


def _phase_like(text: str, start: int, end: int, mention: Mention, language: str) -> Cue:
    if "ready" in mention.flags:
        return Cue(mention.id, mention.start, mention.end, "planned", 0.5)
    if language in ("zh", "ja", "ko"):
        status: Status = (
            "planned"
            if _UNCUT_PLAN.search(text, max(start, mention.start - 40), min(end, mention.end + 25))
            else "fact"
        )
        return Cue(mention.id, mention.start, mention.end, status, 0.8)
    if language in ("de", "fr", "es", "it") and _UNCUT_PLAN.search(
        text, max(start, mention.start - 70), mention.start
    ):
        return Cue(mention.id, mention.start, mention.end, "planned", 0.6)
    status = step_status(text, start, end, mention.start, mention.end)
    around = text[max(start, mention.start - 90) : min(end, mention.end + 90)]
    return Cue(
        mention.id,
        mention.start,
        mention.end,
        status,
        0.9 if status != "fact" or _dosed().search(around) else 0.7,
    )


def _weak(text: str, start: int, end: int, mention: Mention) -> Cue | None:
    """A hint that counts beside other words: dosing in a first-in-human trial, a pivotal trial that runs."""
    around = text[max(start, mention.start - 110) : min(end, mention.end + 110)]
    if mention.id == "phase-1" and _dosed().search(around):
        return Cue(
            "phase-1",
            mention.start,
            mention.end,
            step_status(text, start, end, mention.start, mention.end),
            0.6,
        )
    if mention.id == "phase-3" and re.search(r"trial|study|studies|试验|試験|임상", around):
        return Cue(
            "phase-3",
            mention.start,
            mention.end,
            step_status(text, start, end, mention.start, mention.end),
            0.5,
        )
    if mention.id == "preclinical":
        return Cue("preclinical", mention.start, mention.end, "fact", 0.5)
    if mention.id == "discovery":
        return Cue("discovery", mention.start, mention.end, "fact", 0.4)
    return None


def find_stages(
    text: str, start: int, end: int, mentions: Sequence[Mention], actions: Sequence[Cue], language: str = "en"
) -> list[Cue]:
    """Return the stages that the sentence names, in their order; `actions` are the actions found in it."""
    found: list[Cue] = []
    for mention in mentions:
        if mention.kind != "stage":
            continue
        if "weak" in mention.flags:
            cue = _weak(text, start, end, mention)
            if cue is not None:
                found.append(cue)
        elif mention.id in PHASES:
            found.append(_phase_like(text, start, end, mention, language))
        elif mention.id in ("preclinical", "discovery"):
            found.append(Cue(mention.id, mention.start, mention.end, "fact", 0.8))
        elif mention.id in ("ind", "filed", "approved"):
            status = act_status(text, start, end, mention.start, mention.end)
            if language in ("zh", "ja", "ko") and _UNCUT_PLAN.search(text, start, end):
                status = "planned"
            found.append(Cue(mention.id, mention.start, mention.end, status, 0.6))
        elif mention.id == "discontinued":
            found.append(
                Cue(
                    "discontinued",
                    mention.start,
                    mention.end,
                    act_status(text, start, mention.start, mention.start, mention.start),
                    0.7,
                )
            )
    for action in actions:
        stage = STAGE_OF.get(action.value)
        if stage is not None:
            found.append(Cue(stage, action.start, action.end, action.status, action.strength))
    lower = text[start:end].lower()
    if any(
        word in lower
        for word in ("market", "launch", "available", "indicated", "sold", "prescri", "sales", "revenue")
    ):
        for match in _marketed().finditer(text, start, end):
            status = act_status(text, start, end, match.start(), match.end())
            found.append(Cue("approved", match.start(), match.end(), status, 0.75))
    if any(
        word in lower
        for word in (
            "discontinu",
            "terminat",
            "halt",
            "stop",
            "ceas",
            "end",
            "abandon",
            "clos",
            "not ",
            "drop",
            "cancel",
            "priorit",
            "suspend",
        )
    ):
        for match in _stopped().finditer(text, start, end):
            if not re.search(
                r"\bpatients?\b|\btreatment\b|\badverse\b|\bearly\s+for\s+efficacy|\bend\s?of|end-of|\bpoint",
                match.group(),
                re.I,
            ):
                found.append(Cue("discontinued", match.start(), match.end(), "fact", 0.7))
    return sorted(found, key=lambda cue: cue.start)
