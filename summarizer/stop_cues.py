"""Decisions to stop: the development of a product, or a trial of it."""

from __future__ import annotations

import re
from functools import cache

from summarizer import patterns
from summarizer.action_kinds import Cue

STOPS = (
    "discontinu", "terminat", "halt", "stop", "ceas", "_end", "abandon", "clos", "_not", "drop", "cancel", "priorit",
    "remov", "struck", "shut",
    "suspend", "shelv", "wind", "wound", "paus",
)  # fmt: skip


@cache
def _stopped() -> re.Pattern[str]:
    """The development of a product, not a patient's treatment, is stopped; `trial` where only a trial is."""
    verbs = (
        r"(?:discontinu(?:e|es|ed|ing|ation\s+of)|terminat(?:e|es|ed|ing|ion\s+of)|halt(?:s|ed|ing)?"
        r"|stop(?:s|ped|ping)?|ceas(?:e|es|ed|ing)|(?<!year\s)(?<!months\s)(?<!quarter\s)(?<!period\s)end(?:s|ed|ing)?"
        r"|abandon(?:s|ed|ing)?|wind(?:s|ing)?\s+down|drop(?:s|ped|ping)?|cancel\w*|deprioriti[sz]\w+|shelv\w+"
        r"|suspend(?:s|ed|ing)?\s+(?:further|all)|clos(?:e|es|ed|ing)\s+(?:out|down)?|paus(?:e|es|ed|ing)\s+further)"
    )
    return patterns.compile(
        rf"\b{verbs}\s+(?:(?:the|its|our|all|any|further|clinical|active|internal|future|ongoing|global|current"
        r"|(?!and\b|but\b|while\b|partners?\b|to\b)[\w‑-]+(?:[’']s)?)\s+){0,5}?"
        r"(?:(?P<program>development|program(?:me)?s?\b|candidate|further\s+work|investment\s+in|work\s+on|project"
        r"|(?!NCT)[A-Z]{2,6}(?:[-‑]\d{1,6}|\d{2,6})\b(?!\s+(?:trial|study|dosing|arm)))|(?P<trial>trials?|stud(?:y|ies)))\b"
        r"|\b(?:clos(?:e|es|ed|ing)|shut(?:s|ting)?(?:\sdown)?)\s(?:the|its|our|this)\s(?:[\w‑-]+\s){0,3}(?:program(?:me)?|project)\b"
        r"|\b(?:remov(?:e|es|ed|ing)|struck)\s(?:[\w‑-]+\s){0,3}(?:from|off)\s(?:its|the|our)\s(?:[\w-]+\s){0,3}(?:pipeline|portfolio|list\sof\s(?:[\w-]+\s)?(?:projects|programs|programmes|candidates))\b"
        r"|\b(?P<passive>[Dd]evelopment(?:\s(?:of|in|for|work)\b[^.;,]{0,60})?|program(?:me)?|(?:[Ww]ork|[Ii]nvestment|[Rr]esearch|[Aa]ctivit(?:y|ies))\s(?:on|in|with|around)|(?P<run>trial|study))\b[^.;,]{0,40}\b(?:has\s+been|was|is\s+being"
        r"|have\s+been|were|will\s+be|is|be)\s+(?:discontinued|terminated|halted|stopped|abandoned|deprioriti[sz]ed"
        r"|cancelled|wound\s+down|shelved)\b"
        r"|\b(?P<ended>(?:clinical\s)?[Dd]evelopment|program(?:me)?)\s(?:of\s\S+\s)?(?:has\s|was\s|is\s)?(?:ended|ceased|stopped|discontinued|terminated|halted|closed)\b(?!\s(?:in|on|at|by)\s(?:\d|January|February|March|April|May|June|July|August|September|October|November|December))"
        r"|\b(?P<further>(?:will|would|has\s+decided|does)\s+not\s+(?:to\s+)?(?:advance|pursue|develop|continue)\s+(?:with\s+)?(?!NCT)[A-Z]{2,6}(?:[-‑]\d{1,6}|\d{2,6})\b"
        r"|(?:decided|chosen|elected|opted|resolved)\b[^.;]{0,60}?\bnot\s+to\s+(?:take|pursue|advance|continue|develop"
        r"|progress|proceed)\b|(?:will|would|does|did|do|decided|not|has\s+decided)\s+(?:not|to\s+not)\s+(?:to\s+)?(?:be\s+)?"
        r"(?:advanc|pursu|proceed|continu|develop|move\s+forward|take|invest)\w*\b[^.;,]{0,40}?(?:\bfurther\b|\bforward\b|\bahead\b"
        r"|development\b|with\b|program))",
    )


@cache
def stops_abroad() -> re.Pattern[str]:
    return patterns.compile(
        r"\bEntwicklung\b[^.;]{0,80}?\b(?:beende\w*|zu\s+beenden|einzustellen|eingestellt|nicht\s+(?:weiter\w*|fortge\w+|fortzu\w+|fortsetzen))\b|\b(?:beendet|stellt)\b[^.;]{0,50}?\bEntwicklung\b"
        r"|\barrêt(?:e|er|é)?\s+(?:du|le|de\s+son)\s+(?:\S+\s+){0,2}développement\b|\b(?:met(?:tre)?\s+(?:un\s+terme|fin)\s+au|interrom\w+\s+le|abandonn\w+\s+le|ne\s+poursuivra\s+pas\s+le)\s+(?:\S+\s+){0,2}développement\b"
    )


@cache
def _by_patients() -> re.Pattern[str]:
    """Before a stop of a person's own treatment: "Two patients have discontinued "."""
    return patterns.compile(
        r"(?:\b(?:patients?|participants?|subjects?|volunteers?|people|adults|children|women|men|infants|individuals|who|one|none|\d+)|%|\bpercent)"
        r"\s(?:(?:in|on|of|from|receiving|treated|with|the|these|them|both|each|placebo|high-dose|low-dose|had|have|has|also|then|later|permanently|temporarily|prematurely|were|allowed|to)\s){0,5}$",
        re.I,
    )


@cache
def _may() -> re.Pattern[str]:
    """Words that make a stop a mere possibility."""
    return patterns.compile(
        r"\b(?:(?-i:may)|might|could|if|unless|whether|would|should|can|risks?|right\s+to|option\s+to|not|never|no)\s+"
        r"(?:\S+\s+){0,4}$",
        re.I,
    )


def stops(text: str, start: int, end: int) -> list[Cue]:
    found = []
    for match in _stopped().finditer(text, start, end):
        words = match.group()
        if patterns.search(
            r"\bpatients?\b|\btreatment\b|\badverse\b|\bagreement\b|\bend\s?of|end-of|\bpoint|\bdos(?:e|es|age)\b|\bcohort\b|\barm\b|\bstrength\b",
            words,
        ):
            continue
        if match["program"] and _by_patients().search(text, max(start, match.start() - 60), match.start()):
            continue
        if match["further"] is None and _may().search(text[max(start, match.start() - 50) : match.start()]):
            continue
        about = words + text[match.end() : min(end, match.end() + 40)]
        if patterns.search(r"\b(?:former|previous|prior|earlier|other|another|legacy)\b", about):
            continue
        if patterns.search(
            r"\b(?:former|previous|prior|earlier|other|another|legacy)\s+(?:[\w-]+\s+){0,2}$",
            text[max(start, match.start() - 40) : match.start()],
        ):
            continue
        trial = match["trial"] or match["run"]
        if trial and patterns.search(r"\bearl(?:y|ier)\b", text[match.end() : match.end() + 30]):
            continue
        if trial and patterns.match(
            r"s?(?: (?:of|in|with) \S+(?: \S+){0,3}?)?,?"
            r" (?:and|as well as|together with) (?:all|any|its|the) (?:other |further |remaining |clinical )*"
            r"(?:work|development|activit|research|investment|spending)",
            text[match.end() : min(end, match.end() + 100)],
        ):
            trial = None
        found.append(Cue("discontinued", match.start(), match.end(), "fact", 0.6 if trial else 0.8))
    return found
