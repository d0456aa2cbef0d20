"""What agencies do, in the plain words of reporters: they wave a trial through, turn a medicine down, put it on a register.

>>> from summarizer.vocabulary import load
>>> said = "The FDA turned down VRD-114 in June."
>>> [(cue.value, cue.status) for cue in idioms(said, 0, len(said), load().scan(said))]
[('rejected', 'fact')]
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from summarizer import patterns
from summarizer.action_kinds import Cue
from summarizer.action_verbs import later_trial
from summarizer.pieces import Pieces
from summarizer.status import act_status
from summarizer.vocabulary import Mention

_HEAD = (
    r"[)’'s]*(?:,[^.;]{0,60},)?(?:\sand\s(?:the\s)?(?:\w+\s){0,2}(?:ethics\scommittees?|IRB|review\sboard))?"
    r"\s+(?:(?:has|have|had|also|now|recently|then|since)\s+){0,2}"
)
_TRIAL = r"[^.;]{0,70}?\b(?:trials?|stud(?:y|ies)|dosing|tests?\sin\s(?:people|patients|humans)|clinic(?:al)?|Phase|enrol\w+)\b"


@cache
def _done() -> tuple[tuple[str, str, str], ...]:
    """Actions, the pieces that their words need, and the words, behind the agency's name.

    ?trial: a trial is let go ahead, or else a product approved.
    """
    return (
        (
            "rejected",
            "turned turns knocked rebuffed said spurned",
            rf"{_HEAD}(?:turned\sdown|turns\sdown|knocked\sback|rebuffed|said\sno\sto|spurned)\b",
        ),
        (
            "hold-lifted",
            "resume restart",
            rf"{_HEAD}(?:permitted|allowed|cleared|let|agreed\sto\slet)\s(?:the\scompany|it|us|\w+)?\s?(?:to\s)?(?:resume|restart)\b",
        ),
        (
            "clinical-hold",
            "paused halted suspended froze stop",
            rf"{_HEAD}(?:paused|halted|suspended|froze|stopped|put\sa\sstop\sto)\s(?:[^.;]{{0,40}}\s)?(?:trials?|stud(?:y|ies)|dosing|enrol\w+|IND)\b",
        ),
        (
            "inspection",
            "inspect audited",
            rf"{_HEAD}(?:(?:re-?)?inspected|audited|(?:completed|concluded|carried\sout|conducted)\s(?:an?|its|the)\s(?:[\w-]+\s){{0,3}}inspection)\b",
        ),
        (
            "approved",
            "regist market expand broaden extend widen permission licen permit",
            rf"{_HEAD}(?:(?:put|placed|entered|added|listed|included)\s[^.;]{{0,50}}\b(?:on|in|into)\s(?:the|its)\s(?:[\w-]+\s){{0,3}}(?:[Rr]egist(?:er|ry)|market)\b"
            rf"|(?:expand|broaden|extend|widen)(?:s|ed)\s(?:the\s|its\s)?(?:[\w-]+\s){{0,3}}?(?:labels?|labell?ing|indications?|use|approval|authori[sz]ation)\b"
            rf"|(?:granted|gave|given|issued)\s(?:[\w-]+\s){{0,3}}?(?:permission|licen[cs]e|permit)\sto\s(?:market|sell|import|supply)\b)",
        ),
        (
            "rejected",
            "_not against",
            rf"{_HEAD}(?:did\snot\sapprove|(?:opted|decided|chose)\s(?:not\sto\sapprove|against\sapprov\w+))\b",
        ),
        (
            "advisory-committee",
            "advisory",
            rf"{_HEAD}(?:(?:will|to)\s(?:convene|hold)|convened|convenes|scheduled|called|has\sset)\s(?:an?\s|its\s|the\s)?(?:[\w-]+\s){{0,5}}?[Aa]dvisory\s[Cc]ommittee\b",
        ),
        (
            "other",
            "written",
            rf"{_HEAD}(?:issued|sent)\s(?:an?\s|the\s|its\s)?(?:[Pp](?:a)?ediatric\s)?[Ww]ritten\s[Rr]equest\b",
        ),
        (
            "accepted",
            "started begun began commenced",
            rf"{_HEAD}(?:started|begun|began|commenced)\s(?:its|the|their|a)?\s?(?:[\w-]+\s){{0,2}}?(?:review|evaluation|assessment)\sof\s"
            r"(?:[^.;,]{0,40}\s)?(?:MAA|NDA|BLA|dossier|application|submission)\b",
        ),
        (
            "accepted",
            "variation extension dossier reviewing evaluating assessing",
            rf"{_HEAD}(?:(?:validated|accepted)\s(?:[^.;,]{{0,40}}\s)?(?:variation|line\sextension|dossier)\b"
            r"|(?:is|are|began|started|begun)\s(?:now\s|currently\s|also\s)?(?:reviewing|evaluating|assessing)\s(?:[^.;,]{0,40}\s)?"
            r"(?:dossier|submission|variation|file|marketing\s\w+\sapplication)\b)",
        ),
        (
            "?trial",
            "waved nod green go-ahead blessing consent permission okay ok",
            rf"{_HEAD}(?:waved\sthrough|(?:gave|given|give|granted)\s(?:its|their|a|the|final)?\s?(?:[\w-]+\s)?(?:nod|green\slight|go-ahead|blessing|consent|permission|okay|OK)\b)",
        ),
        (
            "other",
            "early compassionate expanded",
            rf"{_HEAD}(?:granted|gave|authori[sz]ed|approved)\s(?:[\w-]+\s){{0,2}}?(?:early|compassionate|expanded)\s(?:access|use)\b",
        ),
    )


@cache
def _backs() -> re.Pattern[str]:
    return patterns.compile(
        rf"{_HEAD}(?:backed|endorsed|came\sout\sin\sfavou?r\sof"
        r"|gave\sits\s(?:backing|blessing|support)\sto)\b",
        re.I,
    )


@cache
def _lies_with() -> re.Pattern[str]:
    """Before the agency with which an application lies."""
    return patterns.compile(
        r"\b(?:application|request|IND|CTA|NDA|BLA|sNDA|sBLA|MAA|dossier|submission|filing)\b[^.;]{0,90}?\b(?:(?:is|are|has\sbeen|was)\s(?:now\s|currently\s|still\s)?"
        r"(?:with|before|lodged\swith|in\sthe\shands\sof|pending\s(?:with|at|before)|sent\s(?:in\s)?to|handed\s(?:in\s)?to|on\sits\sway\sto)"
        r"|(?:went|goes|has\sgone)\s(?:in\s|off\s)?to)\s(?:the\s)?(?:U\.?S\.?\s|European\s|Japanese\s|Chinese\s|Swiss\s)?$",
        re.I,
    )


@cache
def _light_from() -> re.Pattern[str]:
    """Before and behind (NUL) the agency from which a go-ahead came for a trial."""
    return patterns.compile(
        r"\b(?:green\slight|go-ahead|nod|consent|blessing|okay)\s(?:from|of|by)\s(?:the\s)?(?:\w+\s){0,2}\0"
        r"[)\s]*(?:for|to)\s(?:the\s|a\s|an\s|its\s|enter\s|begin\s|start\s|conduct\s|initiate\s|commence\s)[^.;]{0,50}?\b(?:trials?|stud(?:y|ies)|clinic(?:al)?|testing)\b"
        r"|\b(?:gets?|got|receiv\w+|w[io]ns?|obtain\w*|secur\w*|gain\w*|ha(?:s|ve))\s(?:the\s)?\0[)’'s\s]*"
        r"(?:final\s|formal\s)?(?:green\slight|go-ahead|nod|okay|OK|consent|blessing|permission)\s(?:for|to)\s[^.;]{0,50}?"
        r"\b(?:trials?|stud(?:y|ies)|testing)\b",
        re.I,
    )


@cache
def _sends_file() -> re.Pattern[str]:
    """Before the agency to which a file for registration, or the product itself, was sent."""
    return patterns.compile(
        r"\b(?:(?:re)?submitted|filed|lodged|sent)\s(?:(?:the|its|a|our|their)\s)?(?:(?:registration|marketing|licensing|approval|regulatory)\s(?:file|dossier|documents?|package)"
        r"|(?:file|dossier)|[A-Z][\w-]{3,})(?:\s(?:for|of|on)\s[^.;,]{1,40})?\s(?:to|with|at)\s(?:the\s)?(?:[A-Z][\w.]+\s){0,4}$"
    )


@cache
def _registered_with() -> re.Pattern[str]:
    """Before the agency on whose register the product now stands."""
    return patterns.compile(
        r"(?<!study\s)(?<!trial\s)(?<!facility\s)(?<!site\s)(?<!plant\s)(?<!that\s)\b(?:has|have|had|was|were|is|are|been)\s(?:been\s|now\s|also\s|already\s|\w+ly\s){0,2}"
        r"registered\s(?:with|at)\s(?:the\s)?(?:[\w.’']+\s){0,3}$",
        re.I,
    )


@cache
def _before() -> tuple[tuple[str, str, str], ...]:
    """The same of actions told before the agency's name."""
    return (
        (
            "approved",
            "artg register",
            r"\b(?:listed|included|entered|placed|added)\s(?:on|in|into|to)\s(?:the\s)?(?:ARTG|(?:[A-Z]\w+\s){1,3}Register\b[^.;,]{0,40}?)"
            r"(?:\s\(ARTG\))?,?\s(?:by|of)\s(?:the\s)?(?:[A-Z]\w+[’']?s?\s){0,3}$",
        ),
        (
            "other-designation",
            "program pilot scheme pathway",
            r"\b(?:selected|chosen|accepted|admitted)\s(?:for|into|to)\s(?:the\s)?(?:U\.?S\.?\s)?\0(?:[’']s)?\s(?:[\w()-]+\s){0,8}?"
            r"(?:program(?:me)?|pilot|scheme|pathway)\b",
        ),
        (
            "accepted",
            "_day",
            r"\b[Dd]ay[\s-](?:80|90|120|150|180)\s(?:[Ll]ist\sof\s)?(?:[Qq]uestions|[Oo]utstanding\s[Ii]ssues|[Aa]ssessment\s[Rr]eport)\b"
            r"[^.;]{0,60}\b(?:from|by|of)\s(?:the\s)?(?:\w+\s){0,3}(?:\0|$)",
        ),
    )


@cache
def _of_plant() -> re.Pattern[str]:
    """A site or line that is licensed, no product."""
    return patterns.compile(
        r"\b(?:suites?|plants?|sites?|facilit(?:y|ies)|lines?|laborator(?:y|ies)|warehouses?|clean\s?rooms?|factory|factories|campus|premises|centres?|centers?)\s"
        r"(?:[^.;,]{0,40}\s)?(?:was|were|is|are|been|being)?\s?(?:also\s|already\s|first\s|recently\s)?$",
        re.I,
    )


def is_of_plant(text: str, start: int, at: int) -> bool:
    """Whether what was approved or licensed at a place is a plant: "suites were licensed by the MHRA"."""
    return bool(_of_plant().search(text, max(start, at - 90), at))


def _cue(text: str, start: int, end: int, value: str, at: int, until: int) -> Cue:
    return Cue(value, at, until, act_status(text, start, end, at, until), 0.85)


_DONE = Pieces(lambda: (pieces.split() for _, pieces, _ in _done()))
_BEFORE = Pieces(lambda: (pieces.split() for _, pieces, _ in _before()))
_LIES, _SENT, _LISTED, _LIGHT = range(4)
_OTHERS = Pieces(
    lambda: (
        ("application", "request", "_ind", "_cta", "nda", "bla", "maa", "dossier", "submission", "filing"),
        ("submitted", "filed", "lodged", "_sent"),
        ("registered",),
        ("green", "go-ahead", "nod", "consent", "blessing", "okay", "ok", "permission"),
    )
)


def idioms(text: str, start: int, end: int, agencies: Sequence[Mention]) -> list[Cue]:
    """Return the actions told in turns of phrase; `agencies` are those that the sentence names."""
    found: list[Cue] = []
    done = [_done()[number] for number in _DONE.standing(text, start, end)]
    told_before = [_before()[number] for number in _BEFORE.standing(text, start, end)]
    others = _OTHERS.standing(text, start, end)
    for agency in agencies:
        if agency.kind != "regulator":
            continue
        at, until = agency.start, agency.end
        for value, _, words in done:
            after = patterns.once(words, re.I).match(text, until, min(end, until + 190))
            if after is None:
                continue
            if value == "?trial":
                trial = patterns.once(_TRIAL, re.I).match(text, after.end(), min(end, after.end() + 120))
                later = later_trial(text, after.end(), min(end, after.end() + 110))
                value = ("trial-authorised" if later else "ind-cleared") if trial else "approved"
            found.append(_cue(text, start, end, value, at, after.end()))
            break
        said = text[at:until]
        if "CHMP" in said or "Committee" in said:
            after = _backs().match(text, until, min(end, until + 110))
            if after:
                found.append(_cue(text, start, end, "positive-opinion", at, after.end()))
        before = text[max(start, at - 130) : at]
        behind = text[until : min(end, until + 90)]
        lies = (_LIES in others and _lies_with().search(before)) or (
            _SENT in others and _sends_file().search(before)
        )
        if lies:
            filed = before[max(0, lies.start() - 16) : lies.end()]
            asked = patterns.search(
                r"\b(?:(?P<trial>IND|CTA|trial)|study|orphan|designation|meeting)\b", filed
            )
            if asked is None or asked["trial"]:
                value = "ind-filed" if asked else "submitted"
                found.append(_cue(text, start, end, value, max(start, at - 130) + lies.start(), until))
        for value, _, words in told_before:
            told = patterns.once(words).search(
                before + ("\0" + behind if value == "other-designation" else "")
            )
            if told:
                found.append(_cue(text, start, end, value, max(start, at - 130) + told.start(), until))
        listed = _LISTED in others and _registered_with().search(before)
        if listed and not patterns.search(
            r"\b(?:trials?|stud(?:y|ies)|facilit(?:y|ies)|sites?|protocol)\b", before
        ):
            found.append(_cue(text, start, end, "approved", max(start, at - 130) + listed.start(), until))
        light = _LIGHT in others and _light_from().search(before + "\0" + behind)
        if light:
            later = later_trial(text, until, min(end, until + 110))
            found.append(
                _cue(
                    text,
                    start,
                    end,
                    "trial-authorised" if later else "ind-cleared",
                    max(start, at - 130) + light.start(),
                    until,
                )
            )
    return found
