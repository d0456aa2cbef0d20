"""The stages that a sentence speaks of: numbered phases, and what applications and approvals imply.

>>> from summarizer.vocabulary import load
>>> said = "The company plans to start a Phase 2 trial; a Phase 1 trial is ongoing."
>>> [(cue.value, cue.status) for cue in find_stages(said, 0, len(said), load().scan(said), ())]
[('phase-2', 'planned'), ('phase-1', 'fact')]
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer import patterns
from summarizer import stage_words as words
from summarizer.action_kinds import DESIGNATIONS, TRIAL, Cue
from summarizer.action_verbs import awaited, seeking
from summarizer.east_asian_cues import east_asian_status
from summarizer.german_french_cues import german_french_status
from summarizer.market_cues import MARKET, SALES, marketed, no_medicine, sales
from summarizer.pieces import Pieces, numbers
from summarizer.plain_stages import plain_stages
from summarizer.stage_hints import HINT, stage_hints
from summarizer.status import act_status
from summarizer.steps import only_fills, step_status
from summarizer.stop_cues import STOPS, stops, stops_abroad
from summarizer.talk_cues import withdrawn
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
_UNCUT_PLAN = patterns.compile(
    r"计划|拟|预计|有望|即将|将(?=启动|开展|进入)|予定|計画|目指|예정|계획|추진|준비|geplant|plant\b|beabsichtigt|prévoit|devrait|envisage|prévu|werden\b"
)


_NUMBERS = {"1": 1, "I": 1, "2": 2, "II": 2, "3": 3, "III": 3}


def _house(text: str, mention: Mention) -> bool:
    """Whether it is a part of a firm's name: "Rheinfeld Phase One"."""
    return bool(
        patterns.search(r"[A-Z][a-z]+\s$", text[max(0, mention.start - 20) : mention.start])
    ) and not patterns.match(r"\s(?:[Cc]linical|[Tt]rial|[Ss]tud)", text[mention.end : mention.end + 12])


def _falls_due(text: str, start: int, cue: Cue) -> bool:
    """Whether money is to be paid at a step: "payable on the first commercial sale of"."""
    before = text[max(start, cue.start - 110) : cue.start]
    return bool(words.due().search(before[-90:])) and not patterns.search(
        r"\b(?:received|earned|achieved|triggered|invoiced)\b", before
    )


def _let(text: str, actions: Sequence[Cue], mention: Mention, start: int, end: int) -> bool:
    """Whether an agency's leave in the same sentence is all that is told of the trial."""
    near = [
        act
        for act in actions
        if act.value in TRIAL
        and act.status == "fact"
        and act.start - mention.end > -60
        and mention.start - act.end < 60
    ]
    return bool(near) and not words.runs_abroad().search(
        text, max(start, mention.start - 30), min(end, mention.end + 40)
    )


def _phase_like(
    text: str, start: int, end: int, mention: Mention, language: str, actions: Sequence[Cue]
) -> Cue:
    if "ready" in mention.flags:
        return Cue(mention.id, mention.start, mention.end, "planned", 0.5)
    if language in ("zh", "ja", "ko"):
        status = east_asian_status(text, start, end, mention.start, mention.end)
        if status == "fact" and _let(text, actions, mention, start, end):
            status = "cleared"
        runs = words.runs_abroad().search(text, max(start, mention.start - 30), min(end, mention.end + 40))
        return Cue(mention.id, mention.start, mention.end, status, 0.9 if runs else 0.8)
    if language in ("de", "fr"):
        if german_french_status(text, start, end, mention.start, mention.end) == "planned":
            return Cue(mention.id, mention.start, mention.end, "planned", 0.6)
        if _let(text, actions, mention, start, end):
            return Cue(mention.id, mention.start, mention.end, "cleared", 0.8)
        runs = words.runs_abroad().search(text, max(start, mention.start - 60), min(end, mention.end + 60))
        return Cue(mention.id, mention.start, mention.end, "fact", 0.9 if runs else 0.8)
    if language in ("es", "it") and _UNCUT_PLAN.search(text, max(start, mention.start - 70), mention.start):
        return Cue(mention.id, mention.start, mention.end, "planned", 0.6)
    status = step_status(text, start, end, mention.start, mention.end)
    around = text[max(start, mention.start - 90) : min(end, mention.end + 90)]
    return Cue(
        mention.id,
        mention.start,
        mention.end,
        status,
        0.9 if status != "fact" or words.dosed().search(around) else 0.7,
    )


def _numbered_near(mention: Mention, mentions: Sequence[Mention]) -> bool:
    """Whether a numbered phase stands beside `pivotal`: it says which phase the pivotal trial is."""
    return any(
        other.kind == "stage"
        and other.id in PHASES
        and "weak" not in other.flags
        and -45 < other.start - mention.end < 45
        for other in mentions
    )


def _weak(text: str, start: int, end: int, mention: Mention, mentions: Sequence[Mention]) -> Cue | None:
    """A hint that counts beside other words: dosing in a first-in-human trial, a pivotal trial that runs."""
    around = text[max(start, mention.start - 110) : min(end, mention.end + 110)]
    if mention.id == "phase-1" and words.dosed().search(around):
        return Cue(
            "phase-1",
            mention.start,
            mention.end,
            step_status(text, start, end, mention.start, mention.end),
            0.6,
        )
    if mention.id == "phase-3" and (
        _numbered_near(mention, mentions)
        or patterns.search(
            r"\b(?:serve|act|qualify|count|used|considered|suffice)\s+as\s+(?:\w+\s+){0,4}$",
            text[max(start, mention.start - 40) : mention.start],
        )
    ):
        return None
    if (
        mention.id == "phase-3"
        and patterns.search(r"trial|study|studies|试验|試験|임상", around)
        and words.dosed().search(around)
        and not words.laboratory().search(text, max(start, mention.start - 20), min(end, mention.end + 50))
    ):
        return Cue(
            "phase-3",
            mention.start,
            mention.end,
            step_status(text, start, end, mention.start, mention.end),
            0.6
            if words.goes_on().search(text, max(start, mention.start - 60), min(end, mention.end + 150))
            else 0.5,
        )
    if mention.id == "preclinical" and words.no_tube().match(text, mention.start, end):
        return None
    if mention.id == "preclinical":
        return Cue("preclinical", mention.start, mention.end, "fact", 0.5)
    if mention.id == "approved" and text[mention.start : mention.start + 2] in ("Ph", "ph"):
        # a phase 4 trial is run on a product on the market
        status = step_status(text, start, end, mention.start, mention.end)
        return Cue("approved", mention.start, mention.end, status, 0.7)
    if mention.id == "discovery":
        return Cue("discovery", mention.start, mention.end, "fact", 0.4)
    return None


def _pivotal_let(
    text: str, actions: Sequence[Cue], mention: Mention, mentions: Sequence[Mention], start: int, end: int
) -> bool:
    """Whether an agency let a pivotal trial without a number begin: "approved an IDE for the pivotal trial"."""
    return (
        mention.id == "phase-3"
        and bool(
            patterns.match(r"(?:pivotal|registrational|registration)\b", text[mention.start : end], re.I)
        )
        and bool(patterns.search(r"trial|study", text[mention.start : min(end, mention.end + 60)], re.I))
        and not _numbered_near(mention, mentions)
        and any(
            act.value in TRIAL
            and act.status == "fact"
            and act.start < mention.start
            and not patterns.search(
                r"\b(?:ahead|before|prior|planned|future|toward|towards|early|feasibility|pilot|supports?|later|lead\w*)\b|;",
                text[act.end : mention.start],
            )
            for act in actions
        )
    )


_MARKET, _SALES, _STOP, _DISCOVER, _ASKED, _BOTH, _WITHDRAWN = range(7)
_PIECES = Pieces(
    lambda: (
        MARKET,
        SALES,
        STOPS,
        ("discover", "dentify", "dentification", "research"),
        ("filed", "submitted", "lodged", "await"),
        ("phase",),
        ("withdr", "pull"),
    )
)
"""Without one of these nothing is said to be on the market, or to be stopped, and so on."""


def find_stages(
    text: str, start: int, end: int, mentions: Sequence[Mention], actions: Sequence[Cue], language: str = "en"
) -> list[Cue]:
    """Return the stages that the sentence names, in their order; `actions` are the actions found in it."""
    found: list[Cue] = []
    for mention in mentions:
        if mention.kind != "stage":
            continue
        if text[mention.start : mention.end] == "PH1" and "yperoxaluria" in text:
            continue  # a disease
        if text[mention.start : mention.end] == "Phase One" and _house(text, mention):
            continue
        if "weak" in mention.flags:
            cue = _weak(text, start, end, mention, mentions)
            if cue is None and _pivotal_let(text, actions, mention, mentions, start, end):
                cue = Cue("phase-3", mention.start, mention.end, "cleared", 0.8)
            if cue is not None:
                found.append(cue)
        elif mention.id in PHASES:
            if mention.id in ("phase-1", "phase-2") and words.part_of().match(text, mention.end, end):
                continue  # the whole trial is named behind it
            cue = _phase_like(text, start, end, mention, language, actions)
            found.append(cue)
            if cue.status == "cleared" and not only_fills(text, start, end, cue.start, cue.end):
                found.append(Cue("ind", cue.start, cue.end, "fact", 0.7))
        elif mention.id in ("preclinical", "discovery"):
            value = mention.id
            if "candidate" in text[mention.start : mention.end].lower() and words.to_choose().search(
                text[max(start, mention.start - 50) : mention.start]
            ):
                value = "discovery"  # candidates that a collaboration is to bring
            if patterns.match(
                r"\s+(?:nomination|selection)\s+(?:(?:is|remains)\s+)?(?:anticipated|expected|planned|targeted|on\s+track)\b",
                text[mention.end : min(end, mention.end + 60)],
                re.I,
            ) or patterns.match(
                r"(?:\w+\s)?candidate\s+(?:nomination|selection)\s+(?:(?:is|remains)\s+)?(?:anticipated|expected|planned|targeted|on\s+track)\b",
                text[mention.start : min(end, mention.end + 60)],
                re.I,
            ):
                value = "discovery"  # none has been chosen yet
            if value == "preclinical" and words.duties().search(
                text[max(start, mention.start - 70) : mention.start]
            ):
                continue  # who is to do or pay for what may come
            if words.patients().fullmatch(text, mention.start, mention.end) and words.veterinary().search(
                text
            ):
                continue  # animals as patients
            if patterns.match(r"[^.;]{0,60}\bmilestones?\b", text[mention.end : min(end, mention.end + 80)]):
                continue  # payments for steps, not steps
            before = text[max(start, mention.start - 40) : mention.start]
            ahead = value == "preclinical" and patterns.search(
                r"\b(?:in)?to\s+(?:the\s+)?$|\btowards?\s+(?:the\s+)?$|\b(?:begin|start|initiate|enter)\s+$",
                before,
            )
            found.append(Cue(value, mention.start, mention.end, "planned" if ahead else "fact", 0.8))
            if ahead and value == "preclinical":
                found.append(Cue(value, mention.start, mention.end, "fact", HINT))  # and no further
        elif mention.id in ("ind", "filed", "approved"):
            if mention.id == "filed" and patterns.match(
                r"(?:al)?[\s-](?:study|trial|studies|trials|enabling|directed)\b",
                text[mention.end : mention.end + 12],
                re.I,
            ):
                continue  # `in registration studies`
            if language != "en" and any(action.value in STAGE_OF for action in actions):
                continue  # verb and object read together say more than the words alone
            if mention.id == "approved" and (
                words.applied_for().search(text[max(start, mention.start - 150) : mention.start])
                or seeking().search(text[max(start, mention.start - 80) : mention.start])
                or words.way_to().match(text, mention.end, end)
            ):
                continue
            status = act_status(text, start, end, mention.start, mention.end)
            if language in ("zh", "ja", "ko"):
                status = east_asian_status(text, start, end, mention.start, mention.end)
            elif language in ("de", "fr"):
                status = german_french_status(text, start, end, mention.start, mention.end)
            if status == "fact" and words.due().search(text[max(start, mention.start - 90) : mention.start]):
                status = "planned"
            if mention.id == "ind" and awaited().search(text[max(start, mention.start - 90) : mention.start]):
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
    bits = _PIECES.bits(text, start, end)
    standing = numbers(bits) if bits else ()
    if _BOTH in standing:
        for match in words.both().finditer(text, start, end):
            value = f"phase-{_NUMBERS[match[2].upper().rstrip('ABC')]}"
            status = step_status(text, start, end, match.start(), match.end())
            found.append(Cue(value, match.start(), match.end(), status, 0.85))
    designated = bool(actions) and any(action.value in DESIGNATIONS for action in actions)
    for action in actions:
        stage = STAGE_OF.get(action.value)
        if action.value == "positive-opinion" and designated:
            continue  # a committee's opinion on a designation
        if stage is not None:
            found.append(Cue(stage, action.start, action.end, action.status, action.strength))
        if action.value in TRIAL and action.status == "planned":
            # a plan to file an IND: the product is not in people yet, unless another sentence says so
            found.append(Cue("preclinical", action.start, action.end, "fact", 0.45))
        elif action.value in ("clinical-hold", "hold-lifted") and "IND" in text[start:end]:
            found.append(Cue("ind", action.start, action.end, action.status, 0.6))
    for group, sold in ((_MARKET, marketed), (_SALES, sales)) if standing else ():
        for match in sold().finditer(text, start, end) if group in standing else ():
            if no_medicine().search(
                text, max(start, match.start() - 60), match.start()
            ) or words.access().search(text, match.start(), min(end, match.end() + 40)):
                continue
            status = act_status(text, start, end, match.start(), match.end())
            found.append(Cue("approved", match.start(), match.end(), status, 0.75))
    if _STOP in standing:
        found += stops(text, start, end)
    if _DISCOVER in standing:
        found += [
            Cue("discovery", match.start(), match.end(), "fact", 0.4)
            for match in words.to_discover().finditer(text, start, end)
        ]
    if _ASKED in standing:
        found += [
            Cue(
                "filed",
                match.start(),
                match.end(),
                act_status(text, start, end, match.start(), match.end()),
                0.75,
            )
            for match in words.asked().finditer(text, start, end)
        ]
    if _WITHDRAWN in standing and words.again().search(text):
        found += [
            Cue("filed", match.start(), match.end(), "fact", 0.85)
            for match in withdrawn().finditer(text, start, end)
        ]
    if language == "en":
        plain = plain_stages(text, start, end, mentions)
        if plain and any(cue.value == "filed" and cue.strength > 0.85 for cue in plain):
            # what is recommended for approval has yet to be approved
            found = [cue for cue in found if cue.value != "approved"]
        found += plain
        found += stage_hints(text, start, end, mentions, {cue.value for cue in found})
    if language in ("de", "fr"):
        found += [
            Cue("discontinued", match.start(), match.end(), "fact", 0.8)
            for match in stops_abroad().finditer(text, start, end)
        ]
    if not found:
        return found
    return sorted(
        (
            cue._replace(status="planned")
            if cue.value in ("ind", "filed", "approved")
            and cue.status == "fact"
            and _falls_due(text, start, cue)
            else cue
            for cue in found
        ),
        key=lambda cue: cue.start,
    )
