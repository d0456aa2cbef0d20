"""Where nothing is said to act on a molecule: what the patients lack, and what the company is said to make.

>>> bool(_lacking().search("caused by mutations in the "))
True
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from summarizer import patterns
from summarizer.annotation import Annotation, Sentence
from summarizer.engines.rules.context_cues import is_company_aside
from summarizer.engines.rules.contexts import View
from summarizer.engines.rules.target_lists import is_cell, lists, named, said_of
from summarizer.vocabulary import Mention


@dataclass(slots=True)
class Found:
    """A target with what speaks for it."""

    mention: Mention
    score: float
    sentence: Sentence
    owned: bool = False
    """Whether one of the sentences names the product as what acts on it."""
    acted: bool = False
    """Whether it is acted on, not only supplied."""
    places: int = 1
    plural: bool = False
    """Whether a class of drugs is all that it is named for."""


@cache
def _lacking() -> re.Pattern[str]:
    return patterns.compile(
        r"(?:mutations?\s+in|deficiency\s+(?:of|in)|lack(?:s|ing)?(?:\s+of)?|absence\s+of|defects?\s+in"
        r"|variants?\s+in|caused\s+by|alterations?\s+in|loss\s+of|gene\s+for)\s+(?:[\w-]+\s+){0,6}$"
        r"|\b(?:deficien|missing|faulty)\w*\s+(?:[\w-]+\s+){0,2}$",
        re.I,
    )


@cache
def _is_lacking() -> re.Pattern[str]:
    return patterns.compile(
        r"[)）\s-]*(?:\([^()]{1,15}\)\s?)?(?:gene\s+|enzyme\s+|protein\s+)?(?:deficien|mutation|variant|is\s+(?:lacking|missing|absent))"
        r"|[-‑–](?:related|associated|linked|mediated|mutated)\s+(?!with\b|to\b)[a-z]"
        r"|[)）]?(?:の?活性)?[^。，,.]{0,10}(?:欠損|欠乏|低下|缺乏|缺陷|缺失|突变|変異|결핍|결손|변이)",
        re.I,
    )


@cache
def _lowering() -> re.Pattern[str]:
    """Before a protein of which a silencer leaves less: "reduced plasma "."""
    return patterns.compile(
        r"\b(?:lower|reduc|knock|decreas|suppress|cut|silenc|eliminat|halv)\w*\s(?:down\s|the\s|mean\s|median\s|levels?\s(?:of\s)?|of\s|in\s)*"
        r"(?:(?:plasma|serum|blood|CSF|cerebrospinal\sfluid|hepatic|liver|brain|circulating|total|soluble|toxic|mutant|free|target)\s){0,3}$",
        re.I,
    )


MARKERS = ("NEFL", "CRP", "GFAP", "ALT", "GPT", "AST", "LDL", "CREA", "PSA", "KLK3", "APOB", "HBV-S", "NPPB")
"""What falls as an effect of many drugs, and is measured for that."""


@cache
def _measured() -> re.Pattern[str]:
    return patterns.compile(
        r"[)\s]*(?:\([^()]{1,15}\)\s?)?(?:enzyme\s|protein\s)?(?:activity|expression)\b", re.I
    )


def lacked(note: Annotation, around: View, sign: str = "", *, measured: bool = False) -> dict[str, Found]:
    """What patients lack, or have less of after treatment, for a product that supplies, mends or silences a gene.

    With `measured` also the factor or enzyme whose activity is told where nothing else is known.
    """
    found: dict[str, Found] = {}
    told: dict[str, Found] = {}
    for sentence in note.sentences:
        if around.weight(sentence) < 0.3 and sentence.zone != "about-disease":
            continue
        for mention in note.within("target", sentence.start, sentence.end):
            before = note.text[max(sentence.start, mention.start - 80) : mention.start]
            after = note.text[mention.end : mention.end + 40]
            if patterns.search(
                r"\b(?:regardless|irrespective|independent(?:ly)?)\s+of\b|\bagnostic\b", before, re.I
            ):
                continue
            less = sign == "silenced" and mention.id not in MARKERS and _lowering().search(before)
            if less or _lacking().search(before) or _is_lacking().match(after):
                found.setdefault(mention.id, Found(mention, 0.6, sentence))
            elif (
                measured
                and around.weight(sentence) >= 0.5
                and mention.id not in MARKERS
                and around.owner(mention.start, mention.end) != "other"
                and _measured().match(after)
            ):
                told.setdefault(mention.id, Found(mention, 0.5, sentence))
    if not found and len(told) == 1:
        found = told
    return dict(list(found.items())[:1])


@cache
def _acts_on_it() -> re.Pattern[str]:
    """What a drug does to a molecule named before: "was designed to silence it", "blocks this enzyme"."""
    return patterns.compile(
        r"\b(?:switch|turn|shut|mop|soak|knock|tak|keep|hold)\w*\s(?:it|this\s\w+|that\s\w+)\s(?:switched\s)?(?:off|down|up|out|away)\b"
        r"|\b(?:silenc\w+|switch\w*\soff|turn\w*\s(?:off|down)|shut\w*\s(?:down|off)|block\w*|inhibit\w*|neutrali[sz]\w+|bind\w*(?:\sto)?|target\w*|degrad\w+"
        r"|destroy\w*|remov\w+|knock\w*\sdown|lower\w*\s(?:levels|production)\sof|disabl\w+|activat\w+|restor\w+|replac\w+|suppl(?:y|ies)|captur\w+|trap\w*|mop\w*\sup"
        r"|interrupt\w*|interfer\w+\swith|suppress\w*|stabili[sz]\w+|correct\w*|edit\w*|repair\w*)\s"
        r"(?:(?:an?|the)\s(?:[\w-]+\s)?(?:form|version|part|domain|action|activity|function|effects?|working|signal|signals|production|release)\sof\s)?"
        r"(?:it(?=[.,;)]|\s(?:in|with|by|using|and|at|for|from|before|so|directly|without|through|selectively|completely|almost|permanently)\b|$)"
        r"|(?:this|that|the|the\ssame)\s(?:[a-z]+\s)?(?:gene|protein|receptor|enzyme|kinase|channel|molecule|cytokine|antigen|target|transporter|messenger|transcript|factor|hormone|ligand|interaction|checkpoint|subunit)\b)",
        re.I,
    )


@cache
def _all_of_them() -> re.Pattern[str]:
    """What is done to the molecules of the sentence before: "All three are joined in", "blocks both"."""
    return patterns.compile(
        r"\b(?:[Aa]ll\s(?:two|three|four|five|six)|[Bb]oth|[Tt]he\s(?:two|three|four|pair|trio))\s(?:[\w-]+\s)?(?:are|were)\s(?:[\w-]+\s)?"
        r"(?:joined|combined|fused|linked|mixed|united|contained|displayed|blocked|hit|targeted|inhibited|neutrali[sz]ed|bound|met)\b"
        r"|\b(?:block|bind|neutrali[sz]e|inhibit|hit|target|combine|join|contain|present|display|engage|recogni[sz]e|trap|catche|degrade|silence)s?\s"
        r"(?:all\s(?:two|three|four|of\sthem)|both|the\s(?:two|three|pair))(?=[.,;]|\s(?:at|with|in|of\sthem|together|through|and\s(?!the\b)[a-z]))"
    )


def joined(note: Annotation, around: View, barred: Sequence[str]) -> list[Found]:
    """The molecules of a sentence, where the next one says that the product acts on all of them, or is made of them."""
    for start, _ in around.own:
        sentence = note.sentence_at(start)
        if not sentence.index or note.within("target", sentence.start, sentence.end):
            continue
        before = note.sentences[sentence.index - 1]
        if "\n\n" in note.text[before.end : sentence.start] or not _all_of_them().search(
            note.text, sentence.start, sentence.end
        ):
            continue
        first: dict[str, Mention] = {}
        for mention in note.within("target", before.start, before.end):
            if mention.id not in barred and "code" not in mention.flags and not is_cell(note, mention):
                first.setdefault(mention.id, mention)
        if 1 < len(first) < 6:
            return [Found(mention, 0.6, before) for mention in first.values()]
    return []


_OPENS = 70  # characters within which the subject of a sentence stands


def pointed_at(note: Annotation, around: View, barred: Sequence[str]) -> list[Found]:
    """The molecule that a sentence tells of, where the next words say that the product acts on it."""
    for mention in note.kinds.get("target", ()):
        sentence = note.sentence_at(mention.start)
        if mention.id in barred or "code" in mention.flags or is_cell(note, mention):
            continue
        if sentence.index + 1 >= len(note.sentences) or around.weight(sentence) <= 0.1:
            continue
        after = note.sentences[sentence.index + 1]
        if sentence.index + 2 < len(note.sentences) and not around.names_own(after):
            if note.within("target", after.start, after.end):
                continue
            after = note.sentences[
                sentence.index + 2
            ]  # a sentence on people or animals without it stands between
        if "\n\n" in note.text[sentence.end : after.start] or not around.names_own(after):
            continue
        ids = {other.id for other in note.within("target", sentence.start, sentence.end)}
        if len(ids) > 1 and mention.start - sentence.start > _OPENS:
            continue
        if (
            note.within("target", after.start, after.end)
            or around.owner(mention.start, mention.end) == "other"
        ):
            continue
        if _acts_on_it().search(note.text, after.start, after.end):
            named = note.within("target", mention.end, min(sentence.end, mention.end + 20))
            if named and named[0].start - mention.end < 3:
                mention = named[0]  # "the sodium channel Nav1.7" is one molecule
            return [Found(mention, 0.6, sentence)]
    return []


def of_company(note: Annotation, around: View, sign: str, barred: Sequence[str]) -> list[Found]:
    """What the company is said to make, where it tells of one kind only and nothing else is known of its one product."""
    found: dict[str, Found] = {}
    for sentence in note.sentences:
        weight = around.weight(sentence)
        if sentence.zone not in _TELLING or weight <= 0.1 or not _makes().search(note.words(sentence)):
            continue
        for group in lists(note, named(note, around, sentence)):
            aside = is_company_aside(note.text[max(sentence.start, group[0].start - 200) : group[0].start])
            if (weight >= 0.3 and not aside) or said_of(note, sentence, group, sign).strength < 0.9:
                continue
            for mention in group:
                if mention.id not in barred and "code" not in mention.flags and not is_cell(note, mention):
                    found.setdefault(mention.id, Found(mention, 0.5, sentence))
    return list(found.values()) if len(found) == 1 else []


_TELLING = ("headline", "lead", "body", "about-company")


@cache
def _makes() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:develop(?:s|ing|er)|advancing|pioneer\w*|leader\s+in|focus\w*\s+on|dedicated\s+to|discover\w*)\b",
        re.I,
    )
