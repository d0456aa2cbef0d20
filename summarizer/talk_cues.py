"""What passes between an applicant and an agency that is no decision: talks, and dossiers sent without a name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from summarizer import patterns
from summarizer.action_kinds import Cue
from summarizer.status import act_status
from summarizer.vocabulary import Mention


@cache
def _says() -> re.Pattern[str]:
    """What an agency says in a talk, after its name."""
    return patterns.compile(
        r"^[)’'s]*(?:,[^.;]{0,90},)?\s+(?:(?:has|have|had|also|both|recently|further|since)\s+){0,3}"
        r"(?:agreed|concurred|confirmed|advised|told\s+(?:it|us|the\s+company|(?-i:[A-Z])\w+)\s+that|informed\s+(?:it|us|the\s+company|(?-i:[A-Z])\w+)\s+that"
        r"|asked\s+for|wants|sees\s+no\s+need|recommended|indicated|acknowledged\s+that|endorsed|provided"
        r"\s+(?:\w+\s+){0,3}(?:feedback|guidance|advice|comments|responses?)"
        r"|(?:gave|given|offered)\s+(?:\w+\s+){0,3}(?:feedback|guidance(?!\s+for\s+industry)|advice|views?|comments|input"
        r"|answers)|commented\s+on|stated|supports?\s+(?:the|our|its)\s+(?:\w+\s+){0,3}(?:design|plan|approach|protocol"
        r"|endpoint))\b(?!\s+(?:to\s+)?(?:approv|clear))",
        re.I,
    )


@cache
def _of_trial() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:design|endpoints?|trials?|study|studies|protocol|pathway|plan|data|program(?:me)?|submission|package"
        r"|approach|development|application|filing|proposal|proposed|sufficient|support|feedback|guidance|advice"
        r"|comments|responses?|dose|population|file)\b",
        re.I,
    )


@cache
def _alignment() -> re.Pattern[str]:
    """A talk that has been held, before the agency's name."""
    return patterns.compile(
        r"\b(?:(?:held|had|completed|concluded|conducted|attended|participated\s+in|following|after)\s+(?:\S+\s+){0,4}"
        r"(?:meetings?|discussions?|interactions?|consultations?)(?:\s+\([^)]{1,30}\))?\s+with"
        r"|(?:receiv\w+|incorporat\w+|obtained|based\s+on|following|per|positive|constructive|written)\s+(?:\S+\s+){0,4}"
        r"(?:feedback|guidance|advice|input|comments|responses|minutes)(?:\s+received)?\s+from|aligned\s+with|alignment\s+with"
        r"|agreement\s+with|agreed\s+(?:\w+\s+){0,3}with|consensus\s+with|met\s+with|(?:has|have)\s+sought\s+(?:\S+\s+){0,3}advice\s+from"
        r"|(?:advice|feedback|guidance|comments)\s+(?:(?:on|about|regarding)\s+(?:\S+\s+){1,6}?)?(?:was|were|has\s+been"
        r"|have\s+been)\s+(?:given|received|obtained"
        r"|provided)\s+(?:by|from)"
        r"|discussed\s+(?:\S+\s+){0,6}with)\s+(?:both\s+)?(?:the\s+)?(?:U\.S\.\s+|US\s+)?$",
        re.I,
    )


@cache
def _reviews() -> re.Pattern[str]:
    return patterns.compile(
        r"\bunder\s+(?:\w+\s+){0,2}(?:review|evaluation)\s+(?:by|with|at)\s+(?:both\s+)?(?:the\s+)?(?:\S+\s+){0,3}$",
        re.I,
    )


@cache
def _dated() -> re.Pattern[str]:
    """The date by which an agency decides on what it has accepted."""
    return patterns.compile(r"\bPDUFA\)?\s+(?:\w+\s+){0,3}dates?\b|\btarget\s+action\s+date\b", re.I)


def reviews(text: str, start: int, end: int, agencies: Sequence[Mention]) -> list[Cue]:
    """A product under an agency's review, and an application taken back from it."""
    found: list[Cue] = []
    for agency in agencies:
        before = _reviews().search(text, max(start, agency.start - 70), agency.start)
        if before:
            status = act_status(text, start, end, before.start(), agency.end)
            found.append(Cue("accepted", before.start(), agency.end, status, 0.85))
    dated = _dated().search(text, start, end)
    if dated and agencies and "xten" not in text[start:end]:
        found.append(
            Cue(
                "accepted",
                dated.start(),
                dated.end(),
                act_status(text, start, end, dated.start(), dated.end()),
                0.85,
            )
        )
    if "ithdr" in text[start:end]:
        for match in withdrawn().finditer(text, start, end):
            found.append(
                Cue(
                    "other",
                    match.start(),
                    match.end(),
                    act_status(text, start, end, match.start(), match.end()),
                    0.8,
                )
            )
    return found


def talks(text: str, start: int, end: int, agencies: Sequence[Mention]) -> list[Cue]:
    """Meetings, advice and agreements told in a verb of the agency or with it."""
    found: list[Cue] = []
    for agency in agencies:
        after = _says().match(text[agency.end : min(end, agency.end + 110)])
        if after:
            until = agency.end + after.end()
            if _of_trial().search(text, agency.end, min(end, until + 160)) and not patterns.search(
                r"(?:after|before|while|if|whether|until|once)\s+(?:the\s+)?$",
                text[max(start, agency.start - 14) : agency.start],
            ):
                status = act_status(text, start, end, agency.start, until)
                found.append(Cue("meeting", agency.start, until, status, 0.75))
                continue
        before = _alignment().search(text[max(start, agency.start - 140) : agency.start])
        if before:
            at = max(start, agency.start - 140) + before.start()
            found.append(Cue("meeting", at, agency.end, act_status(text, start, end, at, agency.end), 0.8))
    return found


@cache
def withdrawn() -> re.Pattern[str]:
    """An application taken back."""
    return patterns.compile(
        r"\b(?:withdr(?:ew|awn|aws|awal\s+of)|pull(?:ed|s))\s+(?:(?:its|the|our|an?)\s+)?(?:\S+\s+){0,3}?(?:application|MAA|NDA|BLA|sNDA|sBLA|submission|filing)\b"
        r"|\b(?:application|MAA|NDA|BLA|sNDA|sBLA|submission|filing)\b[^.;]{0,40}\b(?:was|were|been)\s+(?:\w+ly\s+)?withdrawn\b",
        re.I,
    )


@cache
def _sends() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:(?:re)?submitted|filed|applied|lodged|sent)\b(?P<what>[^.;]{0,90}?)\b(?:to|with|by|at)\s+(?:\S+\s+){0,4}$",
        re.I,
    )


def sent(
    text: str, start: int, end: int, agencies: Sequence[Mention], applications: Sequence[Mention]
) -> list[Cue]:
    """A marketing application without its name: filed for approval with an agency."""
    if applications:
        return []
    found: list[Cue] = []
    for agency in agencies:
        floor = max(start, agency.start - 150)
        before = _sends().search(text[floor : agency.start])
        if before is None:
            continue
        after = text[agency.end : min(end, agency.end + 60)]
        if patterns.search(
            r"\b(?:for\s+(?:the\s+)?(?:\w+\s+)?(?:approval|registration|emergency\s+use|marketing\s+authori[sz]ation|licen[cs]e|licensure)"
            r"|dossier|an?\s+(?:[\w-]+\s+){0,2}application)\b",
            before["what"] + " " + after,
            re.I,
        ) or patterns.match(r"[)\s]*as\s+an?\s+(?:proposed\s+)?(?:biosimilar|generic)", after):
            at = floor + before.start()
            if patterns.search(r"\b(?:orphan|designation|meeting)\b", before["what"]):
                continue
            if patterns.search(r"\b(?:trial|study|protocol|clinical)\b", before["what"]) or patterns.search(
                r"\bto\s+(?:start|begin|initiate|conduct|run)\b", text[agency.end : min(end, agency.end + 80)]
            ):
                status = act_status(text, start, end, at, agency.end)
                found.append(Cue("ind-filed", at, agency.end, status, 0.75))
                continue
            found.append(Cue("submitted", at, agency.end, act_status(text, start, end, at, agency.end), 0.85))
    return found
