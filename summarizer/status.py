"""Is what a sentence says a fact, a plan, a denial or a supposition? Read from the words around a cue, by clause.

>>> said = "The FDA granted Fast Track status, and Verdane plans to request orphan status."
>>> [act_status(said, 0, len(said), at, at + 6) for at in (said.find("Fast T"), said.find("orphan"))]
['fact', 'planned']

English wording; releases in other languages go through a short list of their own words.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from functools import cache
from typing import Literal, TypeAlias

from summarizer import patterns

Status: TypeAlias = Literal["fact", "cleared", "planned", "negated", "hypothetical", "general"]
"""cleared: a trial that has been let begin, and of which no more is said; general: said of medicines as such, of
another product or of what an agency's programme is."""

REACH = 170  # characters before a cue in which its clause is sought


@cache
def plan() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:plan(?:s|ned|ning)?|intend(?:s|ing)?|expect(?:s|ed|ing)?|anticipat(?:e|es|ed|ing)|aim(?:s"
        r"|ing)?|will|would|could|(?-i:may)|might|upcoming|forthcoming|prepar(?:e|es|ing|ation|ations)"
        r"|scheduled|seek(?:s|ing)?|sought|towards?|potential(?:ly)?|future|proposed|subject\s+to|pending"
        r"|consider(?:s|ing)?"
        r"|(?:due|payable|contingent|dependent|conditional)\s+(?:up)?on|eventual(?:ly)?|hopes?|apply|applying|request(?:s|ing)?|requested|eligib\w+|qualif(?:y|ies)"
        r"|ahead\s+of|in\s+advance\s+of|prior\s+to(?!\s+this)|before(?!\s*[.,;)]|\s+(?:the\s+)?(?:(?-i:[A-Z]{3,6})\b|agency|authority|regulators?)|\s*$)|until|once|upon|pursue|pursuing|on\s+track|should"
        r"|support(?:s|ing)?|in\s+order\s+to|path(?:way)?\s+(?:to|toward)|goal|aiming|await(?:s|ing)?"
        r"|contemplat\w+|envisag\w+|denkbar|frühestens|angefragt|soll|devrait|prévoit|designed\s+to"
        r"|to\s+(?:obtain|secure|gain|receive|win|achieve|support|seek|get))\b",
        re.I,
    )


@cache
def negation() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:not(?!\s+only)|no\s+longer|never|without|yet\s+to|neither|nor|failed\s+to|fails\s+to"
        r"|declin(?:ed|es)\s+to|refus(?:ed|es)\s+to|cannot|n[o']t\s+been|lack(?:s|ed)?|no(?=\s+(?:agency"
        r"|product|drugs?|treatments?|therap(?:y|ies)|medicines?|vaccines?|regulator|approved|other|agents?)\b)|den(?:ied|ies)|kein\w*"
        r"|nicht|ne\s+(?:\w+\s+)?pas|aucun\w*)\b|n['’]t\b",
        re.I,
    )


@cache
def supposed() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:if|whether|assuming|in\s+case|in\s+the\s+event|unless|should\s+the)\b", re.I
    )


@cache
def _cut() -> re.Pattern[str]:
    """Where one clause ends and the next begins."""
    return patterns.compile(
        r"[;:—–]|\s-\s|\.\s(?<!U\.S\.\s)(?<!U\.K\.\s)(?<!Inc\.\s)(?<!Co\.\s)(?<!Ltd\.\s)(?<!Dr\.\s)(?<!Corp\.\s)|,\s+(?:and|but|while|which|who|where|with|following|after|having|based|as"
        r"|bringing|making|building)\b|\b(?:while|whereas|although|though|but|after|following|since"
        r"|based\s+on|building\s+on|because|in\s+addition\s+to|as\s+well\s+as|having|which|who|where)\b",
        re.I,
    )


def last_of(matches: Iterator[re.Match[str]]) -> re.Match[str] | None:
    return next(iter(deque(matches, maxlen=1)), None)


def clause_start(text: str, start: int, at: int) -> int:
    """The start of the clause that holds `at`, not before `start`."""
    floor = max(start, at - REACH)
    last = floor
    for found in _cut().finditer(text, floor, at):
        last = found.end() if text[found.start()] in ";:—–.,- " else found.start()
    return last


def act_status(text: str, start: int, end: int, at: int, until: int) -> Status:
    """The status of an agency's act (a designation, an approval, a meeting) named at `at`:`until`."""
    clause = clause_start(text, start, at)
    before = text[clause:at]
    if supposed().search(before):
        return "hypothetical"
    if negation().search(before[-70:]):
        return "negated"
    found = last_of(plan().finditer(before))
    if found is not None and not _came().search(before, found.end()):
        # `its request for priority review was granted`
        asked = found.group().lower() == "request"
        if not (asked and (_passive().search(before) or _granted().match(text, until, end))):
            return "planned"
    after = text[until : min(end, until + 90)]
    came = patterns.search(
        r"\b(?:granted|received|awarded|obtained|secured|given|gained|won)\b", before[-60:], re.I
    )
    if came is None and _act_future().match(after):
        return "planned"
    return "fact"


@cache
def _passive() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:has|have|had|was|were)\s+(?:(?:been|now|also|since|just|\w+ly)\s+){0,2}$", re.I
    )


@cache
def _granted() -> re.Pattern[str]:
    return patterns.compile(
        r"[^.;,]{0,60}?\s(?:has|have|had|was|were)\s+(?:(?:been|now|also|since|just|\w+ly)\s+){0,2}(?:granted|accepted|approved|honou?red)\b",
        re.I,
    )


@cache
def _came() -> re.Pattern[str]:
    """Verbs that tell that the act has come, after all."""
    return patterns.compile(
        r"\b(?:received|receives|granted|grants|awarded|awards|obtained|obtains|secured|secures|gained|won|has\s+had|have\s+had"
        r"|wins|held|completed|following|after|cleared|approved|accepted|submitted|announces?d?|agreed"
        r"|lifted)\b",
        re.I,
    )


@cache
def _act_future() -> re.Pattern[str]:
    return patterns.compile(
        r"^(?:(?!\band\b(?!\s(?:the\s)?(?-i:[A-Z])))[^.;,]){0,50}?\b(?:(?:is|are)\s+(?:now\s+|currently\s+)?(?:planned|expected|anticipated|scheduled|targeted|pending|foreseen|envisaged|slated|due\b"
        r"|(?:in|under)\s+preparation|being\s+(?:prepared|drafted|readied|compiled|assembled|planned))"
        r"|(?:planned|expected|anticipated|foreseen|scheduled|targeted)\s+(?:for|in|by|to|during|before)\b"
        r"|(?:will|would|could|may|might)\s+be\b|to\s+be\s+(?:submitted|filed|held))",
        re.I,
    )
