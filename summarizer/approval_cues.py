"""Approvals that name no application: an agency approves, something was approved by it, its approval."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from summarizer import patterns
from summarizer.action_kinds import Cue
from summarizer.action_verbs import (
    NOUNS,
    conditional,
    frames,
    general_object,
    later_trial,
    other_object,
    verb_status,
)
from summarizer.idiom_cues import is_of_plant
from summarizer.vocabulary import Mention


@cache
def _access() -> re.Pattern[str]:
    return patterns.compile(
        r"\s+(?:expanded\s+access|compassionate|emergency\s+IND|single[-\s]patient)\b", re.I
    )


@cache
def _apposed() -> re.Pattern[str]:
    """What an agency is, said between it and its verb: ", the Brazilian health regulator,"."""
    return patterns.compile(
        r"^[)\s]*,\s(?:(?:the|an?)\s[^,.;]{2,60}(?:agency|regulator|authority|body|watchdog|administration|equivalent\sof\sthe\s\w+)"
        r"|(?:advised|assisted|supported|helped|guided|acting|working|sitting|after|following|on|upon|together|jointly|through|via|in|with|by|as)\s[^,.;]{2,80}),"
    )


@cache
def _access_before() -> re.Pattern[str]:
    """An access program as what was authorised: "an Expanded Access Program for X, authorized by the FDA"."""
    return patterns.compile(
        r"\b(?:expanded|early|compassionate)[\s-](?:access|use)\s(?:[^.;,]{0,60},?\s)?"
        r"(?:(?:has|have|been|was|were|is|recently|also)\s){0,3}$",
        re.I,
    )


@cache
def _ministry() -> re.Pattern[str]:
    """The ministry that an agency belongs to, said between it and its verb."""
    return patterns.compile(
        r"[)\s]*,\s(?:an?\s\w+\sof\s|part\sof\s|under\s)?(?:the\s)?(?:\w+\s)?(?:Ministry|Department)\s(?:of|for)\s[A-Z]\w+"
        r"(?:\s(?:and|&)\s[A-Z]\w+|,\s[A-Z]\w+\sand\s[A-Z]\w+)?(?:\s\([A-Z]{2,6}\))?,"
    )


@cache
def _would() -> re.Pattern[str]:
    """Words after an approval that make it one to come."""
    return patterns.compile(
        r"(?:(?!\band\b)[^.;,]){0,80}?\b(?:would|could|will|might|triggers?|(?:is|are)\s+(?:expected|anticipated|required|needed|targeted))\b"
    )


@cache
def _to_begin() -> re.Pattern[str]:
    """What an approval is for, said after the names of those who gave it: "clearance by … to conduct"."""
    return patterns.compile(
        r"(?:(?!(?<!U\.S)(?<!U\.K)\.\s[A-Z])[^;]){0,180}?\bto\s+(?:now\s+)?(?:conduct|initiate|begin|start|commence|proceed|run)\s+(?:\S+\s+){0,6}?"
        r"(?:trials?|stud(?:y|ies)|phase|dosing|enrol\w+|testing|development)\b",
        re.I,
    )


def _named_later(text: str, after: str) -> bool:
    """Whether the trial that is authorised by its name is elsewhere called a later one."""
    name = patterns.match(r"\s+(?:the\s+)?([A-Z][A-Z-]{4,}(?:-?\d+)?)\b", after)
    at = text.find(name[1]) if name else -1
    return at >= 0 and later_trial(text, max(0, at - 100), at + 100)


def _of_trial(text: str, before: str, after: str) -> bool:
    """Whether it is a trial that was authorised: "Trial authorised by", "authorized DAYLIGHT-1"."""
    if patterns.search(
        r"\b(?:trials?|stud(?:y|ies)|protocol|amendment),?\s+(?:(?:which|that|has|have|was|were|is|been|already|now|also|\w+ly)\s+)*$"
        r"|\b(?:trial|study),\s(?:an?|the|which|called|named)\s[^.;]{1,80},\s(?:was|were|has\sbeen|have\sbeen|is)\s(?:now\s|also\s|already\s)?$",
        before,
        re.I,
    ):
        return True
    if patterns.search(
        r"(?:^|(?<!on\s)(?<!after\s)(?<!following\s)\b(?:the|an?|its|our|this)\s)(?:[\w-]+\s){0,4}?(?:trial|study|protocol|amendment)\s(?:of|with|in|for|named|called|to)\s[^.;,]{1,50}\s(?:was|were|has\sbeen|have\sbeen)\s(?:now\s|also\s|already\s)?$",
        before,
        re.I,
    ):
        return True
    if patterns.search(
        r"\b(?:trials?|stud(?:y|ies)|protocol)\s(?:[^.;,]{0,50}\s)?(?:receives?|received|gets?|got|wins|won|obtains?|obtained|granted)"
        r"\s+(?:\w+\s+){0,2}$",
        before,
        re.I,
    ):
        return True
    name = patterns.match(r"\s+(?:the\s+)?([A-Z][A-Z-]{4,}(?:-?\d+)?)(?![\w®™])", after)
    if name is not None and patterns.fullmatch(r"[A-Z]{4,}-\d", name[1]):
        return True
    return name is not None and bool(
        re.search(
            rf"(?:trials?|study|studies)\s(?:[^.;]{{0,30}}\s)?{re.escape(name[1])}\b|\b{re.escape(name[1])}\s+(?:trial|study)\b",
            text,
        )
    )


def approvals(
    text: str,
    start: int,
    end: int,
    verbs: Sequence[re.Match[str]],
    agencies: Sequence[Mention],
    taken: list[Cue],
) -> list[Cue]:
    """Approvals that name no application: an agency approves, something was approved by it, its approval."""
    found = []
    for verb in verbs:
        word = verb.group().lower()
        if verb.lastgroup != "approve" or word.startswith(
            (
                "grant",
                "certif",
                "active",
                "open",
                "is open",
                "in effect",
                "no",
                "safe",
                "may",
                "can",
                "to p",
                "acknowl",
            )
        ):
            continue
        if any(cue.start <= verb.start() < cue.end for cue in taken):
            continue
        before = text[max(start, verb.start() - 90) : verb.start()]
        after = text[verb.end() : min(end, verb.end() + 110)]
        subject = any(
            0 <= verb.start() - agency.end <= 110
            and len(between := _apposed().sub("", _ministry().sub("", text[agency.end : verb.start()]))) <= 34
            and not patterns.search(r"[.;:]|\b(?:and|by|from|to)\b", between)
            for agency in agencies
        )
        source = any(
            (
                0 <= agency.start - verb.end() <= 70
                and patterns.search(
                    r"\b(?:by|from|of)\s+(?:[\w’'.]+\s+){0,6}$|^\s+in\s+(?:[\w.()]+,?\s+){1,10}\($",
                    text[verb.end() : agency.start],
                )
            )
            or (
                verb.group()[0] in "gG"
                and 0 <= agency.start - verb.end() <= 130
                and patterns.search(r"\bfrom\s+(?:[\w’'.]+\s+){0,6}$", text[verb.end() : agency.start])
            )
            for agency in agencies
        )
        if not subject and source and is_of_plant(text, start, verb.start()):
            continue
        joined = text[max(start, verb.start() - 1) : verb.start()] in ("-", "‑")
        if not (subject or source or joined):
            continue
        if word.startswith("regist") and (
            joined
            or patterns.match(
                r"\s+(?:statement|facility|trial|direct|number|study|site|in\s+the\s+study)", after
            )
            or (
                word == "registration"
                and not patterns.search(
                    r"\b(?:grant|issu|receiv|obtain|approv)\w*\s+(?:\S+\s+){0,3}$", before
                )
            )
        ):
            continue
        status = verb_status(text, start, end, verb)
        strength = 0.9
        noun = word in NOUNS
        if (
            status == "fact"
            and (joined or not noun)
            and not (joined and patterns.match(r"\s+(?:for|to|as|since)\b", after))
            and general_object().match(after)
            and (joined or patterns.match(r"\s*-?\w*\s*$", text[verb.end() : verb.end()]))
        ) and (
            joined
            or patterns.match(
                r"\s+(?:therap|treatment|drugs|medicines|products|agents|option|standard)", after
            )
        ):
            status = "general"
        if joined:
            strength = 0.55
            if status == "general" and patterns.search(
                r"\b(?:is|remains|became|becomes)\s(?:currently\s|still\s|now\s)?the\s(?:first|only)(?:\sand\sonly)?\s\S{2,5}[-‑]$",
                before,
            ):
                status = "fact"
            elif patterns.search(
                r"\b(?:no|any|other|existing|currently|available|with|plus|versus|vs\.?|against|than"
                r"|several|many|few|two|three|of|using|both|previously|combination)\s+(?:\w+\s+)?(?:FDA"
                r"|EMA|EU|EC|U\.S\.)$|\b(?:no|any|other)\s+(?:[\w-]+\s+){0,3}\S*$",
                before[:-1] if before else "",
                re.I,
            ):
                status = "general"
        if (
            noun
            and status == "fact"
            and (
                _would().match(after)
                or patterns.search(r"\b(?:prior|previous|other|past|earlier)\s+$", before)
                or patterns.search(
                    r"\b(?:[Ss]ubmitted|[Ff]iled|[Aa]pplied|lodged)\b[^.;,]{0,60}?\bfor\s+(?:\S+\s+){0,3}$",
                    before,
                )
            )
        ):
            status = "planned"
        if noun and status == "fact":
            strength = 0.9 if frames().search(before) or (source and not subject) else 0.6
            if patterns.match(
                r"\s+(?:process|pathway|decision|rate|standard|timeline|strategy|criteria|requirement)",
                after,
                re.I,
            ):
                continue
        value = "approved"
        if not joined and _access_before().search(before):
            found.append(Cue("other", verb.start(), verb.end(), status, 0.8))
            continue
        if (
            joined
            and not _access().match(after)
            and patterns.match(
                r"\s+(?:[\w-]+\s+){0,5}?(?:trials?|study|studies|INDs?|IDEs?|protocol)\b", after, re.I
            )
        ):
            later = later_trial(text, verb.start(), min(end, verb.end() + 90))
            found.append(
                Cue("trial-authorised" if later else "ind-cleared", verb.start(), verb.end(), status, 0.8)
            )
            continue
        if not joined and (
            _of_trial(text, before, after) or _to_begin().match(text, verb.end(), min(end, verb.end() + 220))
        ):
            value = (
                "trial-authorised"
                if later_trial(text, max(start, verb.start() - 60), min(end, verb.end() + 60))
                or _named_later(text, after)
                else "ind-cleared"
            )
            found.append(Cue(value, verb.start(), verb.end(), status, strength))
            continue
        if word.startswith(("go", "green", "nod", "consent")):
            if not patterns.search(r"\b(?:for|to)\s", after[:12]):
                continue
            trial = patterns.search(r"\b(?:trial|study|studies|phase|dosing|protocol)\b", after, re.I)
            if trial:
                value = (
                    "trial-authorised"
                    if later_trial(text, verb.start(), min(end, verb.end() + 110))
                    else "ind-cleared"
                )
            found.append(Cue(value, verb.start(), verb.end(), status, 0.85))
            continue
        thing = other_object().search(after) if not joined else None
        if joined:
            access = _access().match(after)
            if access:
                found.append(Cue("other", verb.start(), verb.end() + access.end(), status, 0.8))
                continue
        head = after[: thing.start()] if thing else ""
        if (
            thing is not None
            and not patterns.search(
                r"(?<!\bU)(?<!U\.[SK])\.|;|\bfor\s+the\s+treatment|\bbased\s+on|\bfollowing|\bin\s+patients|\bfor\s+(?:use"
                r"|adult|patients)|,",
                head,
            )
            and not patterns.search(r"®|™", head)
        ):
            if thing["none"] and patterns.match(r"expanded|compassionate", thing["none"], re.I):
                found.append(Cue("other", verb.start(), verb.end() + thing.end(), status, 0.8))
                continue
            if thing["none"] or thing["desig"]:
                continue
            value = (
                "trial-authorised"
                if thing["ide"] or later_trial(text, verb.start(), min(end, verb.end() + 110))
                else "ind-cleared"
            )
            if not word.startswith(("approv", "authori", "clear", "permi", "allow")):
                continue
        elif word.startswith(("permi", "allow", "clearing")):
            continue
        elif word == "cleared" and patterns.match(r"\s+to\b", after):
            value = "trial-authorised" if later_trial(text, verb.start(), end) else "ind-cleared"
        elif conditional().search(text, max(start, verb.start() - 50), min(end, verb.end() + 40)):
            value = "conditionally-approved"
        elif patterns.search(
            r"\bemergency\s+use\b|\bEUA\b", text[max(start, verb.start() - 40) : verb.end() + 40], re.I
        ):
            value = "emergency-use"
        found.append(Cue(value, verb.start(), verb.end(), status, strength))
    return found
