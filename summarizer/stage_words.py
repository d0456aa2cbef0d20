"""The words around a stage that tell whether it has been reached, and whose it is; `stage_cues` reads them."""

from __future__ import annotations

import re
from functools import cache

from summarizer import patterns


@cache
def dosed() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:dosed|dosing|dose\s+levels?|escalated|proceeding|enrolled|enrolling|treated|enrol?lment|recruit\w*|ongoing|received|initiated|started|began|begun|evaluated|studied|tested|met|achieved|showed|demonstrated|(?:first|last)\s+(?:patient|participant|subject|volunteer)|underway|under\s+way|completed|ended|finished|cohorts?|data|results|interim|(?:currently|already|now)\s+in)\b",
        re.I,
    )


@cache
def access() -> re.Pattern[str]:
    """What is launched is a way to a product before its approval."""
    return patterns.compile(r"\b(?:expanded|early|compassionate|managed)[\s-](?:access|use)\b", re.I)


@cache
def part_of() -> re.Pattern[str]:
    """Behind a part of a trial of two phases: "the Phase 2 portion of the Phase 1/2 trial"."""
    return patterns.compile(
        r"\s+(?:[\w-]+\s+)?(?:portion|part|component|segment)\s+of\s+(?:the|its|our|an?|this)\s+(?:[\w-]+\s+){0,3}Phase\s+(?:1|I)[ab]?\s?/\s?(?:2|II)",
        re.I,
    )


@cache
def applied_for() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:applications?|appl(?:ied|ies|ying)|filed|submitted)\s+(?:\([^()]{1,20}\)\s+)?(?:(?:to|with)\s[^.;]{1,90}?\s)?(?:for|seeking)\s+(?:[\w-]+\s+){0,4}$",
        re.I,
    )


@cache
def asked() -> re.Pattern[str]:
    """Approval asked for, without the name of an application."""
    return patterns.compile(
        r"\b(?:filed|submitted|lodged)\s+an?\s+application\s+for\s+(?:[\w-]+\s+){0,3}(?:approval|authori[sz]ation|registration)"
        r"|\b(?:was|were|been|has|have)\s+(?:filed|submitted)\s+for\s+(?:\w+\s+){0,2}(?:approval|registration|marketing)"
        r"|\bawait(?:s|ing)\s+(?:\w+\s+){0,2}(?:approval|registration)\b(?!\s+to\s+(?:start|begin|initiate|conduct))",
        re.I,
    )


@cache
def both() -> re.Pattern[str]:
    """Two trials in one breath: `Phase 1 and 2 trials`, `Phases II and III`."""
    return patterns.compile(r"\bPhases?\s+(1|2|II?)[abc]?\s+(?:and|&)\s+(2|3|III?)[abc]?(?=\s|[.,;)])", re.I)


@cache
def again() -> re.Pattern[str]:
    """An application that is to come a second time."""
    return patterns.compile(
        r"[Rr]e-?submi|\bre-?(?:file|filing|apply)\b"
        r"|\b(?:submit\w*|submission|file[ds]?|filing|apply|applied)\b[^.;]{0,40}\b(?:again|anew|afresh)\b"
        r"|\b(?:new|fresh|second|revised)\s(?:application|filing|submission|MAA|NDA|BLA)\b"
    )


@cache
def to_discover() -> re.Pattern[str]:
    """Partners who are only to find something."""
    return patterns.compile(
        r"\b(?:collaborat\w*|agreement|partnership|alliance)\b[^.;]{0,120}?\b(?:to|for\s+the|on\s+the)\s+(?:jointly\s+)?(?:discover(?:y|ing)?"
        r"|identify|identification)\b|\b(?:discovery|research)\s+(?:collaboration|partnership|alliance|agreement)\b",
        re.I,
    )


@cache
def runs_abroad() -> re.Pattern[str]:
    return patterns.compile(
        r"首例|给药|給藥|入组|入組|完成|达到|達到|数据|數據|结果|結果|投与|投薬|実施中|開始し|투약|개시|진행|완료|등록|behandelt|läuft|dosiert|Daten"
        r"|Ergebnis|traité|en\s+cours|résultats|données|inclus"
    )


@cache
def due() -> re.Pattern[str]:
    """Money that falls due at a step."""
    return patterns.compile(
        r"\b(?:fees?|milestones?|payments?|payable|due|million|tranches?)\b[^.;]{0,60}\b(?:on|upon|at|for)\s(?:the\s|its\s|an?\s)?$",
        re.I,
    )


@cache
def duties() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:responsible\sfor|responsibility\sfor|bear|bears|costs\sof|fund|undertake|assume|lead|conduct|take\sover)\s(?:(?:all|the|further|future|costs|of|any|and)\s){0,4}$",
        re.I,
    )


@cache
def patients() -> re.Pattern[str]:
    return patterns.compile(r"in\s+(?:dogs|cats|horses|pigs|rabbits)", re.I)


@cache
def veterinary() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:caninized|felinized|client-owned|field\s+study|veterinar\w+|canine|feline|equine|companion\s+animals?|animal\s+health)\b",
        re.I,
    )


@cache
def way_to() -> re.Pattern[str]:
    return patterns.compile(
        r"\s+(?:pathway|application|program|process|strategy|submission|route|review|package|path|filing|criteria"
        r"|regulations?|in\s+(?:20|the\s+(?:first|second))|expected|anticipated|could|would|may)\b",
        re.I,
    )


@cache
def to_choose() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:up\s+to\s+\w+|option\s+(?:on|to|for)|to\s+(?:identify|select|deliver|nominate|generate|discover|find)|select(?:ion\s+of)?|nam(?:e|ing(?:\s+of)?)|(?:before|until|no|without)"
        r"|identif\w+|any|future|each|(?:once|if|when|after)\s(?:[^.;]{0,40}\s)?(?:nominated|selected|chosen|named)\s+as)\s+(?:(?:an?|the|up|to|one|two|three|four|more|\w+)\s+){0,3}$",
        re.I,
    )


@cache
def laboratory() -> re.Pattern[str]:
    """What makes a pivotal study one of animals."""
    return patterns.compile(
        r"\b(?:non-?human|animal|primate|monkey|toxicolog|GLP\b|non-?clinical|preclinical|bioequivalence)",
        re.I,
    )


@cache
def goes_on() -> re.Pattern[str]:
    """Words of a trial that runs or is over."""
    return patterns.compile(
        r"\b(?:has|have|had)\s(?:now\s|already\s|also\s)?(?:been\s)?(?:fully\s)?(?:randomi[sz]|enrol|recruit|dosed|includ|treat|pass|complet|met\b|reach|read)"
        r"|\bfully\s(?:enrolled|recruited)|\bis\s(?:now\s|currently\s|still\s|already\s)?(?:enrolling|recruiting|ongoing|under\s?way|running)|\bbeing\s(?:studied|tested|evaluated|investigated)\sin"
        r"|\bmet\s(?:its|the|all|both)|\bongoing\b|\benrol?lment\b[^.;]{0,80}\b(?:was|is|has\sbeen)\s(?:now\s)?complet|\bcomplet\w+\s(?:patient\s)?enrol",
        re.I,
    )


@cache
def no_tube() -> re.Pattern[str]:
    """`In vitro fertilization`, `in vivo CAR-T`: what a product is, and no work in tubes or animals."""
    return patterns.compile(
        r"in[\s-]vi(?:tro|vo)[\s-](?:diagnostic|fertili[sz]ation|CAR\b|(?:base\s|gene\s)?edit|gene|cell|therap|program|product|engineer|deliver|imaging|generat)",
        re.I,
    )
