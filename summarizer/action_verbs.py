"""The verbs with which agencies and applicants act, and what words around a verb make of it."""

from __future__ import annotations

import re
from functools import cache

from summarizer import patterns
from summarizer.status import Status, act_status


@cache
def verbs() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:(?P<reject>complete\s+response\s+letter|reject\w*|refus\w+|declin\w+\s+to\s+(?:approve|clear"
        r"|file))"
        r"|(?P<priority>priority\s+review(?!\s+voucher)(?!\s+(?:was\s+|is\s+)?requested)|accelerated\s+(?:assessment|review))"
        r"|(?P<review>under\s+(?:(?!priority\b)\w+\s+){0,3}review|being\s+reviewed|in\s+review|currently\s+review\w+"
        r"|is\s+reviewing|PDUFA|target\s+action\s+date|goal\s+date)"
        r"|(?P<accept>accept(?:s|ed|ing|ance)?(?:\s+(?:for|and)\b)?|(?<!process\s)(?<!method\s)(?<!assay\s)(?<!analytical\s)(?<!target\s)validat(?:es|ed|ion)|file\s+for\s+review)"
        r"|(?P<approve>approv(?:es|ed|al|als|ing)|authori[sz](?:es|ed|ation|ing)|clear(?:s|ed|ances?|ing)"
        r"|licen[sc](?:ed|ure)|grant(?:s|ed|ing)?|go[\s-]ahead|green[\s-]light\w*|consent(?:ed)?"
        r"|acknowledg(?:es|ed|e?ment)|regist(?:ers|ered|ration)"
        r"|permit(?:s|ted)|permission|permitting|allow(?:s|ed)|certif\w+|nod|no[\s-]objection|in\s+effect"
        r"|goes\s+active|(?:became|becomes|is\s+now|now)\s+effective|active|is\s+open|opened|open|safe\s+to\s+proceed|(?:may|can|to)\s+proceed)"
        r"|(?P<submit>(?:re)?submi(?:t|ts|tted|tting|ssion|ssions)|fil(?:ed|es|ing|ings)|lodg(?:ed|es|ing)"
        r"|appli(?:ed|es)\s+(?:for|to)|applying\s+for))(?!\w)",
        re.I,
    )


_APPROVING = ("pprov", "uthori", "lear", "icens", "icenc", "rant")
STEPS = (
    *_APPROVING,
    "ubmi",
    "fil",
    "Fil",
    "ccept",
    "alidat",
    "review",
    "Review",
    "PDUFA",
    "roceed",
    "ffect",
    "ctive",
    "pen",
    "ermi",
    "llow",
    "reject",
    "refus",
    "omplete",
    "lodg",
    "ppl",
    "object",
    "ertif",
    "onsent",
    "head",
    "egist",
    "cknowl",
    "reen",
    "nod",
    "goal",
    "target",
)


@cache
def general_object() -> re.Pattern[str]:
    """Words after `approved` that make it other medicines, or none in particular."""
    return patterns.compile(
        r"^[\s-]*(?:(?:[A-Za-z0-9/-]+|by\s+the\s+FDA)\s+){0,3}?(?:therap(?:y|ies)|treatments?|drugs"
        r"|medicines|medications|products|agents|options?|standards?\s+of\s+care|comparators?|inhibitors"
        r"|antibodies|vaccines|biologics|devices|indications|facilit(?:y|ies)|labels?|dos(?:e|es|age)"
        r"|tests|alternatives|immunotherap\w+|chemotherap\w+|cell\s+therapies|targets|uses?|in\s+other)\b",
        re.I,
    )


@cache
def other_object() -> re.Pattern[str]:
    """What an agency may approve or clear that is no medicine: a trial, a plant, a request for a meeting, a name."""
    return patterns.compile(
        r"\b(?:(?P<trial>INDs?\b|IND\s|Investigational\s+New\s+Drug|clinical\s+(?:trial|study|testing"
        r"|investigation)|(?:pivotal|phase\s+\w+|first-in-human|human|confirmatory"
        r"|registrational)\s+(?:\w+\s+){0,3}(?:trials?|stud(?:y|ies))|trials?|stud(?:y|ies)|CTAs?|CTN"
        r"|protocol|amendment|phase\s+[1-4IV]+|dosing|cohort|enrol\w+)|(?P<ide>IDE"
        r"|Investigational\s+Device)"
        r"|(?P<desig>designat\w+|status|fast\s+track|orphan|breakthrough|RMAT|PRIME|priority\s+review"
        r"|voucher)|(?P<none>facility|plant|site|manufactur\w+\s+(?:site|facility|plant|process)|meeting"
        r"|request|name|brand\s+name|patent|extension|expanded\s+access|compassionate|import\w*"
        r"|transaction|merger|shareholders?|stockholders?|access|rolling|waiver|exemption"
        r"|licen[sc]e\s+agreement|listing))",
        re.I,
    )


def later_trial(text: str, start: int, end: int) -> bool:
    """Whether a trial that an agency let begin is a later one, or an amended protocol."""
    return bool(
        patterns.search(
            r"\bphase[\s‑-]+(?:[23]|II|III|2/3|II/III|two|three|2[ab]|3[ab]|II[ab]|III[ab])\b|\bamend\w+"
            r"|\bpivotal\b|\bregistrational\b|\bPh[\s‑-]?(?:[23]|II|III|2[ab]|3[ab]|II[ab]|III[ab])\b|\bIDE\b|Investigational\s+Device"
            r"|\bconfirmatory\b|\bexpan(?:d|sion)",
            text[start:end],
            re.I,
        )
    )


NOUNS = ("approval", "approvals", "authorization", "authorisation", "clearance", "licensure")


@cache
def frames() -> re.Pattern[str]:
    """Words before `approval` or `clearance` that make it a fact."""
    return patterns.compile(
        r"\b(?:receiv(?:es|ed|ing)|receipt\s+of|gain(?:s|ed|ing)|obtain(?:s|ed|ing)|secur(?:es|ed|ing)|won"
        r"|wins|winning|grant(?:s|ed|ing)?|announc(?:es|ed|ing)|issu(?:es|ed)|after|following|since"
        r"|recent|got|gets|achiev(?:es|ed)|earn(?:s|ed)|initial|first|landmark|historic"
        r"|with\s+(?:the\s+)?(?:FDA|EC|EMA)|has|had|have|gave|given|gives|award(?:s|ed)|initial"
        r"|based\s+on|celebrat\w+|marks?)\b",
        re.I,
    )


@cache
def seeking() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:seek(?:s|ing)?|for|toward|towards|to\s+support|support|supporting|pursu(?:e|ing)|request(?:s"
        r"|ed|ing)?|pending|potential|possible|before|until|await\w*|require[sd]?|needs?|needed"
        r"|prior\s+to|ahead\s+of|path\s+to|file\s+for|submitted\s+for|appl\w+\s+for|basis\s+for"
        r"|subject\s+to|expedite\w*|accelerate|recommend\w*|decision\s+on|likelihood\s+of|upon"
        r"|regulatory\s+and|without|eventual|full)\s+(?:(?:the|an?|its|our|U\.S\.|US|FDA|EC|EU|EMA"
        r"|regulatory|marketing|full|accelerated|traditional|conditional|NMPA|potential|global|initial"
        r"|[\w-]+[’']s)\s+){0,4}$",
        re.I,
    )


@cache
def awaited() -> re.Pattern[str]:
    """Before a filing that something is to come after: "will decide after the IND filing"."""
    return patterns.compile(
        r"\b(?:will|would|can|could|(?-i:may))\s[^.;]{0,60}\b(?:after|upon|following|once|until)\s(?:\S+\s){0,4}$",
        re.I,
    )


def verb_status(text: str, start: int, end: int, found: re.Match[str]) -> Status:
    status = act_status(text, start, end, found.start(), found.end())
    if status != "fact":
        return status
    word = found.group().lower()
    before = text[max(start, found.start() - 90) : found.start()]
    if word in NOUNS and seeking().search(before):
        return "planned"
    if found.lastgroup in ("submit", "approve", "accept") and patterns.search(
        r"\b(?:to|will|would|could|(?-i:may)|might|can|should|and|for)\s+(?:be\s+)?(?:soon\s+)?$",
        before,
        re.I,
    ):
        # `to submit`, `for filing`, `will be approved`
        if word in (
            "submit",
            "submitting",
            "filing",
            "submitted",
            "filed",
            "approved",
            "cleared",
            "authorized",
            "authorised",
            "granted",
            "accepted",
            "file",
        ) and not patterns.search(r"\b(?:and|for)\s+$", before, re.I):
            return "planned"
        if word in ("submit", "filing", "submission", "submitting") and patterns.search(
            r"\bfor\s+(?:(?:the|an?|its|our)\s+)?(?:\w+\s+)?$", before, re.I
        ):
            return "planned"
    if word in ("filing", "submission") and patterns.search(
        r"\b(?:adequate|sufficient|suffic\w+|enough|basis|required|needed|ready|readiness|toward\w*|allow\w*|enable\w*)\s(?:for|of|to)?\s?(?:(?:the|an?|its|our)\s+)?$",
        before,
        re.I,
    ):
        return "planned"
    if word in ("filing", "submission") and awaited().search(before):
        return "planned"
    if word == "submitting" and not patterns.search(
        r"\b(?:after|announced|is|are|of|by|completed)\s+$", before, re.I
    ):
        return "planned"
    if word in ("allow", "allows") and found.lastgroup == "approve":
        return "planned"
    return "fact"


@cache
def conditional() -> re.Pattern[str]:
    return patterns.compile(
        r"\baccelerated\s+approval|\bconditional\w*|\bprovisional\w*|\bwith\s+conditions"
        r"|\btemporary\s+(?:marketing\s+)?authori",
        re.I,
    )
