"""Steps of an application: the verbs around IND, NDA, BLA, 510(k) … read with it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer import patterns
from summarizer.action_kinds import Cue
from summarizer.action_verbs import later_trial, verb_status
from summarizer.status import act_status
from summarizer.vocabulary import Mention, load

NEAR = 120  # characters between an application and the verb that goes with it


def _trial_action(text: str, start: int, end: int, verb: str, words: str) -> str:
    if verb == "submit" or (verb == "accept" and patterns.search(r"for$|for\s+review", words, re.I)):
        return "ind-filed"
    return "trial-authorised" if later_trial(text, start, end) else "ind-cleared"


_MARKETING = {
    "submit": "submitted",
    "accept": "accepted",
    "review": "accepted",
    "priority": "priority-review",
    "approve": "approved",
    "reject": "rejected",
}
_RANK = {
    "submitted": 0,
    "accepted": 1,
    "priority-review": 2,
    "approved": 3,
    "conditionally-approved": 3,
    "rejected": 4,
    "ind-filed": 0,
    "ind-cleared": 1,
    "trial-authorised": 1,
}


def _reviewed_first(text: str, start: int, end: int) -> bool:
    """Whether an agency that tells of its acceptance before it decides is the one that accepted."""
    return bool(
        patterns.search(
            r"\b(?:NMPA|CDE|CTA|China|Chinese|Center\s+for\s+Drug\s+Evaluation)\b", text[start:end]
        )
    )


def of_application(
    text: str,
    start: int,
    end: int,
    mention: Mention,
    verbs: Sequence[re.Match[str]],
    others: Sequence[Mention],
) -> Cue | None:
    """The furthest step that the verbs around an application tell of."""
    group = load().term("application", mention.id).facts.get("group", "marketing")
    if mention.id == "ce-mark":
        return None
    best: Cue | None = None
    rank = -1
    for verb in verbs:
        gap = mention.start - verb.end() if verb.start() < mention.start else verb.start() - mention.end
        if gap > NEAR:
            continue
        between = text[min(verb.end(), mention.end) : max(verb.start(), mention.start)]
        if ";" in between or ". " in between.replace("U.S. ", "").replace("Inc. ", "").replace("Co. ", ""):
            continue
        if verb.start() < mention.start and patterns.search(
            r",?\s+and\s+(?:will|plans?|intends?|expects?|aims?)\b", between
        ):
            continue  # the application is what is to come
        middle = (verb.start() + verb.end()) // 2
        if any(
            _distance(other, middle) < _distance(mention, middle)
            for other in others
            if other.id != mention.id and _group(other) != group
        ):
            continue
        if verb.group().lower() in (
            "approved",
            "authorized",
            "authorised",
            "licensed",
            "cleared",
        ) and patterns.search(
            r"\b(?:an?|any|other|existing|currently|no|each|two|already)\s+$",
            text[max(start, verb.start() - 12) : verb.start()],
            re.I,
        ):
            continue  # `an approved vaccine`: another one
        kind = verb.lastgroup or ""
        word = verb.group().lower()
        if group in ("trial", "device-trial"):
            if kind in ("priority", "review", "reject"):
                continue
            if word.startswith("regist"):
                continue
            if (
                kind == "approve"
                and word in ("granted", "grants", "grant")
                and patterns.search(r"designat|status", between, re.I)
            ):
                continue
            if (
                kind == "approve"
                and word in ("active", "open", "opened")
                and ((verb.start() < mention.start and gap > 3) or gap > 25)
            ):
                continue
            value = _trial_action(
                text, min(verb.start(), mention.start), end, kind, text[verb.start() : verb.end() + 22]
            )
            if kind == "accept" and _reviewed_first(text, start, end):
                value = "ind-filed"
        else:
            if word.startswith(("acknowledg", "regist")):
                continue
            if (
                word
                in (
                    "active",
                    "open",
                    "opened",
                    "is open",
                    "in effect",
                    "allowed",
                    "allows",
                    "permission",
                    "granted",
                    "grant",
                    "grants",
                    "granting",
                    "to proceed",
                    "may proceed",
                    "certified",
                )
                and kind == "approve"
            ) and not (word.startswith("grant") and group == "device"):
                continue
            if kind == "approve" and gap > 70:
                continue
            if kind == "approve" and patterns.search(
                r"\bseek\w*\b|\bfor\s+(?:[\w-]+\s+){0,4}(?:approval|authori)",
                text[mention.end : verb.end()],
                re.I,
            ):
                continue
            if kind == "approve" and patterns.search(
                r"\b(?:submit(?:ted|s)|filed|files|lodged|applied|applies)\b[^.;,]{0,60}?\bfor\s+(?:\w+\s+){0,2}$",
                text[max(start, mention.start - 90) : mention.start],
                re.I,
            ):
                continue  # what it was submitted for
            if kind == "reject" and any(other.group().lower().startswith("resubmi") for other in verbs):
                continue  # what was rejected is taken up again
            value = _MARKETING[kind]
        status = verb_status(text, start, end, verb)
        score = _RANK[value] + (10 if status == "fact" else 0)
        if score > rank:
            rank = score
            first, last = min(mention.start, verb.start()), max(mention.end, verb.end())
            best = Cue(value, first, last, status, 0.92)
    if best is None and group == "trial":
        under = patterns.search(
            r"\bunder\s+(?:an?|the|its|our|this)\s+(?:\w+\s+){0,2}$",
            text[max(start, mention.start - 40) : mention.start],
            re.I,
        )
        if under:
            at = max(start, mention.start - 40) + under.start()
            best = Cue("ind-cleared", at, mention.end, act_status(text, start, end, at, mention.end), 0.75)
    return best


def _group(mention: Mention) -> str:
    return load().term("application", mention.id).facts.get("group", "marketing")


def _distance(mention: Mention, at: int) -> int:
    return max(0, mention.start - at, at - mention.end)
