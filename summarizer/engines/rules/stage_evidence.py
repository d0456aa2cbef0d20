"""The stages that the sentences about a product state of it, and not of another product, another use or a plan.

>>> from summarizer.annotation import annotate
>>> from summarizer.engines.rules.products import products
>>> from summarizer.release import Release
>>> note = annotate(Release.from_text("VRD-114 advances\\n\\nVRD-114 is in a Phase 1b trial. A Phase 2 trial is planned."))
>>> found = products(note, "clinical-progress", "Verdane")
>>> [item.value for item in evidence(note, found[0], found)]
['phase-1']
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from summarizer import patterns
from summarizer.annotation import Annotation, Sentence
from summarizer.brief import Zone
from summarizer.cues import Cue, said
from summarizer.engines.rules.about import ZONES, Scope, about, is_tied, speaks_of
from summarizer.engines.rules.ahead import is_ahead, is_dated_later
from summarizer.engines.rules.product import Product
from summarizer.engines.rules.stage_doubts import (
    besides,
    in_others_brackets,
    in_others_section,
    of_antecedent,
)
from summarizer.stage_cues import PHASES
from summarizer.step_words import asset

ORDER = (
    "discovery",
    "preclinical",
    "ind",
    "phase-1",
    "phase-1-2",
    "phase-2",
    "phase-2-3",
    "phase-3",
    "filed",
    "approved",
)
RANK = {value: at for at, value in enumerate(ORDER)}
BACKGROUND: frozenset[Zone] = frozenset(("about-product", "quote"))


class Evidence(NamedTuple):
    """A stage that a sentence states of the product."""

    value: str
    weight: float
    zone: Zone
    sentence: Sentence
    cue: Cue
    scope: Scope


@cache
def _of_substance() -> re.Pattern[str]:
    """Before an approval of what a new product is made of: "is an investigational film of tizanidine, first approved in"."""
    return patterns.compile(
        r"\b(?:is|are|remains)\san\sinvestigational\b(?:(?!\b(?:and|but|while|although|though|has)\b)[^.;]){0,140}$"
    )


@cache
def _of_house() -> re.Pattern[str]:
    """What a company has besides: "The company also has Phase 3 programs in asthma"."""
    return patterns.compile(
        r"(?:The\s[Cc]ompany|We|[A-Z]\w+)\s(?:also\s|currently\s|now\s)?(?:has|have)\s(?:[\w-]+\s){0,4}?Phase\s\S+\s(?:[\w-]+\s){0,3}?(?:programs|programmes|candidates|assets|products)\b"
    )


def _counted(note: Annotation, cue: Cue) -> bool:
    """Whether a headline only counts what several products have reached: "One Approval, Two New INDs"."""
    return bool(
        patterns.search(
            r"\b(?:one|two|three|four|five|six|seven|several|multiple|\d)\s(?:[\w-]+\s){0,2}$",
            note.text[max(0, cue.start - 30) : cue.start],
            re.I,
        )
    )


@cache
def _listed() -> re.Pattern[str]:
    """Between the first and another of a list of products."""
    return patterns.compile(
        r"(?:\s\([^()]{1,40}\))?(?:,\s[A-Z][\w-]*\d[\w-]*(?:\s\([^()]{1,40}\))?)*,?\s(?:and|&)\s(?:of\s)?(?:its\s)?|,\s"
    )


def _stops_other(note: Annotation, cue: Cue, product: Product) -> bool:
    """Whether the code of another product is what was stopped: "discontinued its VRD-115 program"."""
    codes = list(
        patterns.finditer(
            r"\b(?!NCT|COVID|SARS)[A-Z]{2,6}[-‑]\d{1,6}\b(?!\s(?:trial|study))",
            note.text[cue.start : cue.end + 1],
        )
    )
    return bool(codes) and not any(
        (start < cue.end and cue.start < end)
        # "will discontinue VRD-114 and VRD-115"
        or (cue.end <= start < cue.end + 60 and _listed().fullmatch(note.text, cue.end, start))
        for start, end in product.spans
    )


def _of_another(note: Annotation, sentence: Sentence, cue: Cue, product: Product) -> bool:
    """Whether a phase is an attribute of what another company has: "Norvexa's Phase 3 antibody"."""
    return bool(
        patterns.search(r"[A-Z]\w+[’']s\s$", note.text[max(sentence.start, cue.start - 30) : cue.start])
        and asset().match(note.text, cue.end, sentence.end)
        and not any(
            0 <= start - cue.end < 60
            or patterns.fullmatch(
                r"[®™)\s]*(?:,|is|was|remains)\s(?:[A-Z]\w+\s){0,2}[A-Z]\w+[’']s\s",
                note.text[end : cue.start],
            )
            for start, end in product.spans
        )
    )


@cache
def _bare() -> re.Pattern[str]:
    """An agency's leave of which no object is told: "gave its authorisation on 19 May"."""
    return patterns.compile(
        r"(?:authori[sz]ations?|authori[sz]ed|approvals?|approved|consent|go-ahead|clearance|licen[cs]e|permission)?(?:\sit)?"
        r"(?:\s(?:on|in|last|this|earlier)\s[\w\s,]{1,25})?\s*(?:[.;]|$)",
        re.I,
    )


@cache
def _people_to_come() -> re.Pattern[str]:
    return patterns.compile(
        r"\bfirst\s(?:\w+\s)?(?:participants?|patients?|volunteers?|subjects?|sites?)\s(?:are|is|will|to|should|could|may)\b"
        r"|\b(?:enrol\w*|recruit\w*|dosing|screening)\s(?:is|are|will|to|should|could|may)\s(?:now\s)?(?:be|begin|start|expected|planned|open)",
        re.I,
    )


@cache
def _trial_for_which() -> re.Pattern[str]:
    """Before what an agency let begin: "a Phase 1 trial for which the MHRA gave its "."""
    return patterns.compile(
        r"\b(?:trial|study|protocol|IND|CTA|application),?\s[^.;]{0,40}?\b(?:for|to)\swhich\s[^.;]{0,50}$"
    )


def _lets_trial(note: Annotation, sentence: Sentence, cue: Cue) -> bool:
    """Whether what an agency let is a trial, of which the words around tell: "gave its authorisation on 19 May"."""
    if _people_to_come().search(note.text, cue.end, sentence.end):
        return True
    if patterns.search(r"\b(?:IND|CTA)\b", note.text[sentence.start : cue.start]) and patterns.search(
        r"\b(?:no|first)\s(?:\w+\s)?(?:patient|participant|volunteer|subject|person)s?\b|\bgo-ahead$|\bgreen\slight$",
        note.text[cue.start : sentence.end],
    ):
        return True
    if sentence.index == 0 or not _bare().match(note.text, cue.end, sentence.end):
        return False
    before = note.sentences[sentence.index - 1]
    about_trial = patterns.search(r"\b(?:trial|study|protocol|IND|CTA)\b", note.words(before))
    return bool(about_trial) and not any(
        one.value in ("filed", "approved") for one in said(note, before).stages
    )


def of_sibling(
    note: Annotation, item: Evidence, found: Sequence[Evidence], product: Product, products: Sequence[Product]
) -> bool:
    """Whether a phase told nearby is another program's, which has it by name, as this one has an earlier one."""
    if len(products) < 2 or item.scope is not Scope.NEAR or item.value not in PHASES:
        return False
    own = [RANK[one.value] for one in found if one.scope is Scope.NAMED and one.value in (*PHASES, "ind")]
    if not own or max(own) >= RANK[item.value]:
        return False
    return any(
        cue.value == item.value and cue.status == "fact"
        for other in products
        if other is not product
        for start, _ in other.spans
        for cue in said(note, note.sentence_at(start)).stages
    )


@cache
def _by_now() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:and|but|while|,)\s(?:it\s)?(?:is|has\sbeen|are|was)?\s?(?:now|also|currently|being|in|under)\b",
        re.I,
    )


def sells_in_all(
    note: Annotation, item: Evidence, found: Sequence[Evidence], product: Product, several: bool
) -> bool:
    """Whether sales are the company's in all: told outside the product's section, or while it is in a trial."""
    if item.value != "approved" or item.scope is not Scope.NEAR:
        return False
    if several:
        apart = not any(
            start < item.sentence.end and end > item.sentence.start for start, end in product.scope
        )
    else:
        apart = any(other.value in PHASES and other.cue.status == "fact" for other in found)
    return apart and bool(
        patterns.search(
            r"(?:[Ss]ales|[Rr]evenue)(?!\s(?:f|team|org|rep))", note.text[item.cue.start : item.cue.end]
        )
    )


def for_another(note: Annotation, item: Evidence, found: Sequence[Evidence]) -> bool:
    """Whether a phase follows an approval in its sentence: "approved for gout and is now in a Phase 2 trial in"."""
    return item.value == "approved" and any(
        other.value in PHASES
        and other.sentence is item.sentence
        and other.scope is Scope.NAMED
        and other.cue.start > item.cue.end
        and _by_now().search(note.text, item.cue.end, other.cue.start)
        for other in found
    )


@cache
def _pointer() -> re.Pattern[str]:
    """Words that point back at the product."""
    return patterns.compile(
        r"\b(?:it|its|our|this|the\s+(?:[\w-]+\s+)?(?:drug|product|vaccine|device|test|therapy|treatment|medicine|candidate|system|antibody"
        r"|tablets?|capsules?|injection|implant|assay|company[’']s))\b|本品|该产品|該產品|本剤|同剤|das\s+(?:Mittel|Präparat|Produkt)|le\s+(?:produit|médicament)",
        re.I,
    )


@cache
def _the_device() -> re.Pattern[str]:
    """A device or test is called so throughout, and no other one is spoken of in that way."""
    return patterns.compile(
        r"[\s•·*–—-]*(?:The|Our)\s(?:device|test|system|product|kit|implant|assay|wearable)\s"
    )


_SOON = 30
"""Within so many characters of its start a sentence of a product's own section speaks of it."""


def _points_back(note: Annotation, sentence: Sentence, cue: Cue, product: Product) -> bool:
    """Of what is approved in general, or of another's product, sentences speak without a pointer or an agency."""
    if sentence.zone not in ("body", "quote"):
        return True
    if cue.start - sentence.start < _SOON and any(
        start < sentence.end and end > sentence.start for start, end in product.scope
    ):
        return True
    pointer = _pointer().search(note.text, sentence.start, cue.start)
    return bool(pointer or note.within("regulator", sentence.start, cue.start))


@cache
def _elsewhere() -> re.Pattern[str]:
    """Words that put an approval into another indication, or give it to other medicines."""
    return patterns.compile(
        r"\b(?:approved|marketed|available|indicated|authori[sz]ed|launched)\s+(?:[\w-]+\s+){0,4}(?:therap"
        r"|treatment|drug|medicine|option|product|standard|vaccin|medication|agent)(?:y|ies|s|es"
        r"|ations?)?\b|\bthere\s+(?:are|is)\s+(?:currently\s+)?(?:no|few|only)\b"
        r"|\bno\s+(?:[\w-]+\s+){0,3}(?:approved|available)|\bif\s+approved\b|\bother\s+indications?\b|\bactive\s+(?:ingredient|substance|moiety)\b|\bin\s+(?:tablet|oral|capsule|injectable|topical)\s+form\b",
        re.I,
    )


@cache
def _not_for() -> re.Pattern[str]:
    """What follows an approval that is not one for the use of the news: "in Europe for wounds, but not for the heart"."""
    return patterns.compile(
        r"[^.;]{0,90}?,? (?:but|though|although|yet) (?:it is )?not (?:yet )?(?:\w+ )?(?:for|in)"
        r" (?!(?:the )?(?-i:U\.?S\b|United|Europe|Japan|China|Canada)|children|adolescents)",
        re.I,
    )


@cache
def _older_form() -> re.Pattern[str]:
    """Before an approval of what there was before the product: "Immediate-release tiopronin has been sold since"."""
    return patterns.compile(
        r"\b(?:immediate[-\s]release|conventional|older|original|racemic|parent|existing)\s(?:[\w-]+\s){1,3}(?:has|have|is|are|was|were)\s(?:\w+\s){0,3}$",
        re.I,
    )


def _foreign(note: Annotation, sentence: Sentence, cue: Cue, product: Product) -> bool:
    if cue.value != "approved":
        return False
    if _older_form().search(note.text, sentence.start, cue.start):
        return True
    words = note.text[max(sentence.start, cue.start - 60) : min(sentence.end, cue.end + 70)]
    if _not_for().match(note.text, cue.end, sentence.end):
        return True
    return bool(_elsewhere().search(words)) and not any(
        max(sentence.start, cue.start - 60) <= start < cue.end + 60 for start, _ in product.spans
    )


_STEPS = frozenset((*PHASES, "ind", "filed", "approved"))


def _to_come(note: Annotation, sentence: Sentence, cue: Cue) -> bool:
    """Whether a step stands in a list of milestones to come; data of a trial to come tell that it runs."""
    if cue.value in ("ind", "filed", "approved") and _dated().match(
        note.text, cue.end, min(sentence.end, cue.end + 40)
    ):
        named = note.text[cue.start : cue.end]
        if not _past().search(named) and is_dated_later(note, cue.end, min(sentence.end, cue.end + 40)):
            return True
    if cue.value in ("ind", "filed") and _soon().match(note.text, cue.start, min(sentence.end, cue.end + 60)):
        return True
    if (
        cue.value in PHASES
        and _start_of().match(note.text, cue.end, sentence.end)
        and is_dated_later(note, cue.end, min(sentence.end, cue.end + 45))
    ):
        return True
    first, last = max(sentence.start, cue.start - 60), min(sentence.end, cue.end + 70)
    begins = cue.value in PHASES and _begins().search(note.text, first, last)
    if not is_ahead(note, sentence) and not (begins and is_dated_later(note, first, last)):
        return False
    near = note.text[max(sentence.start, cue.start - 80) : min(sentence.end, cue.end + 60)]
    return not patterns.search(
        r"\b(?:data|readout|topline|top-line|results|complet\w+|ongoing|enrol?lment|enrolled|dosed|dosing|report\w*|began|begun|started|initiated|commenced)\b",
        near,
        re.I,
    )


@cache
def _dated() -> re.Pattern[str]:
    """A time right behind a step: "NDA submission in the first half of 2026"."""
    return patterns.compile(
        r"[\s,:;(–-]*(?:(?:is|are|now|still|also|targeted|planned|expected|anticipated|scheduled|on\strack|for|in|by|during|around|before|the|early|mid|late|end|of|first|second"
        r"|third|fourth|half|quarter|year)[\s-]+)*(?:Q[1-4]|H[12]|[1-4]Q|[12]H|20\d\d|January|February|March|April|May|June|July|August|September|October|November|December)\b",
        re.I,
    )


@cache
def _start_of() -> re.Pattern[str]:
    return patterns.compile(r"\s(?:trial\s|study\s)?(?:start|initiation|launch|first\spatient)\b", re.I)


@cache
def _soon() -> re.Pattern[str]:
    """A filing that an aim ends in: "filing an IND by the end of the year"."""
    return patterns.compile(
        r"(?:fil|submitt|lodg)ing\s(?:an?|the|our|its)\s[^.;,]{1,50}?\s(?:by|before|in|during|within|toward)\s(?:the\s)?(?:end\sof\s(?:the|this|next)\s|year-?end|next\s|coming\s|first\s|second\s|third\s|fourth\s|(?:early|mid|late)\b|Q[1-4]|H[12]|20\d\d)",
        re.I,
    )


@cache
def _past() -> re.Pattern[str]:
    return patterns.compile(
        r"ccept|esubmi|ubmitted|iled\b|pproved|review|PDUFA|date|clear|grant|received|valid|let\b", re.I
    )


@cache
def _begins() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:initiat\w+|start\w*|commenc\w+|begin\w*|launch\w*|enter\w*|first\s+patient)\b", re.I
    )


@lru_cache(maxsize=2)
def _told(note: Annotation) -> list[tuple[Sentence, list[Cue]]]:
    """The sentences that state a stage, whosever it is."""
    found = []
    for sentence in note.sentences:
        if sentence.zone in ZONES:
            cues = [cue for cue in said(note, sentence).stages if cue.status in ("fact", "cleared")]
            if cues:
                found.append((sentence, cues))
    return found


def evidence(note: Annotation, product: Product, products: Sequence[Product]) -> Iterator[Evidence]:
    for sentence, cues in _told(note):
        scope = about(note, sentence, product, products)
        if scope is None:
            continue
        for cue in cues:
            if _foreign(note, sentence, cue, product):
                continue
            if not speaks_of(note, sentence, scope, cue, product, products):
                continue
            if (
                cue.value == "approved"
                and scope is Scope.NEAR
                and sentence.zone in ("body", "quote")
                and not is_tied(note, sentence, products)
                and not (len(products) == 1 and _the_device().match(note.text, sentence.start, sentence.end))
            ):
                continue
            if cue.value == "ind" and patterns.search(
                r"[Ee]mergency|[Ss]ingle-patient|[Cc]ompassionate",
                note.text[max(sentence.start, cue.start - 25) : cue.end],
            ):
                continue  # leave to treat one patient
            if scope is Scope.NAMED and in_others_brackets(note, sentence, cue.start, product):
                continue
            if scope is Scope.NAMED and besides(note, sentence, cue.start, product):
                continue
            if cue.value == "approved" and scope is Scope.NEAR and in_others_section(note, sentence, product):
                continue
            if cue.value == "approved" and of_antecedent(note, sentence, cue.start, product):
                continue
            if cue.value == "approved" and _of_substance().search(note.text, sentence.start, cue.start):
                continue
            if (
                scope is Scope.NEAR
                and sentence.zone == "headline"
                and len(products) > 1
                and _counted(note, cue)
            ):
                continue
            if cue.value == "discontinued" and _stops_other(note, cue, product):
                continue
            if (
                cue.value in PHASES
                and scope is Scope.NEAR
                and sentence.zone in ("lead", "body", "quote")
                and _of_house().match(note.text, sentence.start, min(sentence.end, cue.end + 60))
            ):
                continue
            if cue.value in PHASES and _of_another(note, sentence, cue, product):
                continue
            if cue.value in _STEPS and _to_come(note, sentence, cue):
                continue
            if (
                cue.value == "approved"
                and scope is Scope.NEAR
                and patterns.search(
                    r"[A-Z]\w+[’']s\s(?:\w+\s)?$", note.text[max(sentence.start, cue.start - 40) : cue.start]
                )
            ):
                continue  # another company's
            if (
                cue.value == "approved"
                and scope is Scope.NEAR
                and patterns.match(r"\s(?:the\s)?[A-Z]\w+[’']s\s[A-Z]", note.text[cue.end : sentence.end])
            ):
                continue
            if cue.value == "approved" and (
                (scope is Scope.NEAR and _lets_trial(note, sentence, cue))
                or _trial_for_which().search(note.text, sentence.start, cue.start)
            ):
                continue
            if (
                cue.value == "approved"
                and scope is Scope.NEAR
                and not _points_back(note, sentence, cue, product)
            ):
                continue
            weight = cue.strength * (1.0 if scope is Scope.NAMED else 0.85)
            yield Evidence(cue.value, weight, sentence.zone, sentence, cue, scope)
