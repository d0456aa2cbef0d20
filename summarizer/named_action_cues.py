"""Actions that the vocabulary finds by their words alone: designations, meetings, holds."""

from __future__ import annotations

import re
from functools import cache

from summarizer import patterns
from summarizer.action_kinds import DESIGNATIONS, TALK, TRIAL, Cue
from summarizer.action_verbs import seeking
from summarizer.status import act_status
from summarizer.vocabulary import Mention


@cache
def _explains() -> re.Pattern[str]:
    """What is said of designations and pathways as such."""
    return patterns.compile(
        r"\b(?:designation|status|program(?:me)?|track|pathway|review|authori[sz]ation|designations"
        r"|act)\s+(?:\w+\s+)?(?:is|are|was)\s+(?:\w+\s+)?(?:granted\s+(?:to"
        r"|for)\s+(?:\w+\s+){0,2}(?:drugs?|products?|medicines?|therap\w+|treatments?|devices?"
        r"|investigational)|intended|designed|reserved|a\s+(?:process|program|regulatory|designation"
        r"|status)|an\s+(?:expedited|FDA)|meant|awarded\s+to\s+(?:\w+\s+)?(?:drugs?|products?))"
        r"|\b(?:designation|status|designations)\s+(?:(?:by|from|in|for|also|of|under)\s+(?:[\w.]+\s+){0,5})?(?:provides|qualifies|offers|allows|enables"
        r"|gives|confers|facilitates|entitles|affords|includes?\s+(?:benefits|incentives))\b"
        r"|\b(?:grants|awards|provides|gives|reserves)\s+(?:[\w-]+\s+){0,5}(?:designation|status)\s+(?:to"
        r"|for)\s+(?:\w+\s+){0,2}(?:drugs|products|medicines|therapies|treatments|devices)\b"
        r"|\b(?:grants|awards)\s+(?:[\w-]+\s+){0,5}(?:designation|status)\s+to\s+(?:support|encourage|promote|facilitate"
        r"|advance|incentivi[sz]e|stimulate|drugs|products|medicines)\b"
        r"|\borphan\s+drug\s+(?:act|exclusivity|tax)\b|\bunder\s+the\s+(?:fda[’']s\s+)?(?:fast\s+track"
        r"|orphan|breakthrough)\s+(?:program|act)\b",
        re.I,
    )


@cache
def _of_any() -> re.Pattern[str]:
    """A sentence about products, or their makers, as such."""
    return patterns.compile(
        r"\s*(?:an?\s+(?:drug|product|therapy|medicine|sponsor|company|candidate|program|treatment|device)|drugs|products"
        r"|companies|sponsors|medicines|therapies|programs|candidates|treatments|devices|applicants)\s+(?:that|which|with|who"
        r"|receiv\w+|granted|designated|intended|must|can|may|are)\b",
        re.I,
    )


# read from their words alone; the others need a verb or a frame around them
NAMED = (
    DESIGNATIONS
    | TALK
    | {
        "clinical-hold",
        "hold-lifted",
        "rejected",
        "positive-opinion",
        "conditionally-approved",
        "emergency-use",
        "priority-review",
    }
    | TRIAL
)
_TALK_PAST = patterns.compile(
    r"\b(?:held|complet\w+|receiv\w+|following|after|conclud\w+|success\w*|positive|constructive|productive"
    r"|agree\w*|reach\w*|align\w*|based\s+on|confirm\w*|provid\w+|had|conducted|participat\w+|minutes"
    r"|obtain\w*|secur\w+|met|feedback|discussed|written|outcome|result\w*|support\w*|recommend\w*"
    r"|indicat\w+|guid\w+|per|incorporat\w+|announc\w+|grant\w+|concur\w*|took\s+place|was\s+held|occurred|vot(?:ed|es?)|\bat\s+an?|in\s+(?:consultation|discussion))\b",
    re.I,
)


def named_action(text: str, start: int, end: int, mention: Mention) -> Cue | None:
    """The cue of an action that the vocabulary found."""
    value = mention.id
    if "weak" in mention.flags:
        return None
    status = act_status(text, start, end, mention.start, mention.end)
    strength = 0.85
    around = text[max(start, mention.start - 120) : min(end, mention.end + 100)]
    if value in DESIGNATIONS:
        if _explains().search(around) or _of_any().match(text, start, end):
            status = "general"
        elif patterns.search(
            r"designat|status|grant|receiv|award|qualif|\bnamed\b|admitted|eligib|scheme|\bholds?\b|认定|指定|지정|资格|voucher",
            around,
            re.I,
        ):
            strength = 0.92
        else:
            # `Innovation Passport` is a designation by itself, `orphan` or `PRIME` alone hardly
            own = value in ("other-designation", "prime", "sakigake", "rmat")
            strength = 0.8 if own and " " in text[mention.start : mention.end] else 0.5
        if status == "planned" and patterns.search(
            r"\b(?:granted|approved|accepted|agreed\s+to)\b[^.;]{0,40}\brequests?\s+for\b[^.;]{0,50}$"
            r"|\b(?:determined|decided|concluded|confirmed|found|ruled)\s+that\b[^.;]{0,60}\b(?:qualif(?:y|ies)|meets?\b|is\s+eligible)[^.;]{0,40}$",
            text[start : mention.start],
            re.I,
        ):
            status, strength = "fact", 0.9
        if patterns.search(
            r"\b(?:has|have|had|was|were|been|also)\s+(?:already\s+)?(?:applied|requested|submitted|filed)\b[^.;]{0,60}$",
            text[start : mention.start],
            re.I,
        ):
            # asked for: the guide counts an agency that was asked
            status, strength = "fact", 0.75
        elif patterns.search(
            r"\b(?:application|request|applied|apply|applying|applications)\s+(?:\w+\s+)?(?:for"
            r"|to)\b[^.;]{0,60}$",
            text[start : mention.start],
            re.I,
        ) and not patterns.search(r"\b(?:grant|approv|receiv|award|accept)\w*", around, re.I):
            status = "planned"
    elif value in TALK:
        if status == "fact" and not _TALK_PAST.search(around):
            strength = 0.4
        if value == "meeting" and patterns.search(
            r"\b(?:accepted|granted)\b[^.;]{0,40}\brequest\s+for\b[^.;]{0,20}$", text[start : mention.start]
        ):
            status, strength = "fact", 0.75
        elif (
            value == "meeting"
            and patterns.search(r"\b(?:submitted|filed|sent)\b", around)
            and patterns.search(r"\b(?:request|package|briefing)\b", around)
        ):
            status, strength = "fact", 0.75  # asked for
        elif value == "meeting" and patterns.search(
            r"\b(?:schedul\w+|upcoming|request|requesting|plan\w*)\b[^.;]{0,40}$",
            text[max(start, mention.start - 60) : mention.start],
            re.I,
        ):
            status = "planned"
        elif value == "meeting" and patterns.search(
            r"\b(?:has|have|was|been|is|\))?\s*[Rr]equested\b",
            text[max(start, mention.start - 30) : min(end, mention.end + 30)],
        ):
            status, strength = "fact", 0.75  # asked for: the guide counts an agency that was asked
    elif value == "priority-review" and patterns.match(
        r"\s+(?:voucher|(?:was\s+|is\s+|has\s+been\s+)?requested)\b",
        text[mention.end : mention.end + 30],
        re.I,
    ):
        return None
    elif value == "priority-review" and patterns.search(
        r"\b(?:ask(?:s|ed)?|request(?:s|ed|ing)?|seek(?:s|ing)?)\s+(?:for\s+)?(?:\S+\s+){0,2}$",
        text[max(start, mention.start - 40) : mention.start],
        re.I,
    ):
        status = "planned"
    elif value in ("conditionally-approved", "emergency-use"):
        before = text[max(start, mention.start - 80) : mention.start]
        if seeking().search(before) or patterns.match(
            r"\s+(?:pathway|application|program|process|strategy|submission|route|review|package|path|filing|criteria|regulations?)\b",
            text[mention.end : mention.end + 20],
            re.I,
        ):
            status = "planned"
        elif not patterns.search(
            r"\b(?:grant|receiv|approv|obtain|issu|gain|won|under|author|announc|secur|获|批准|承認|取得|승인)\w*",
            around,
            re.I,
        ):
            strength = 0.5
    elif value == "clinical-hold" and patterns.search(
        r"\b(?-i:[Ll]ift|[Rr]emov|[Rr]eleas|[Rr]esolv|[Cc]lear)[a-z]*\b", around
    ):
        value = "hold-lifted"
        status = (
            "fact"
            if patterns.search(
                r"\b(?:lifted|lifts|removed|removes|released|resolved|cleared|lifting|removal)\b",
                around,
                re.I,
            )
            and status in ("fact",)
            else status
        )
    elif value == "positive-opinion" and patterns.search(
        r"comité\s+(?:de\s+protection|d[’']éthique)|[Ee]thi(?:cs|k)|\bIRB\b|review\s+board", around
    ):
        status = "general"
    return Cue(value, mention.start, mention.end, status, strength)
