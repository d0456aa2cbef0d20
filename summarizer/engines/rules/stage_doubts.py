"""What speaks against a stage that a sentence states: another's section, a denial, a part of a trial, a plan elsewhere.

>>> from summarizer.annotation import annotate
>>> from summarizer.engines.rules.products import products
>>> from summarizer.release import Release
>>> note = annotate(Release.from_text("VRD-114 advances\\n\\nBesides VRD-114, it is conducting a Phase 3 trial of a gel."))
>>> found = products(note, "clinical-progress", "Verdane")
>>> besides(note, note.sentences[1], note.sentences[1].end, found[0])
True
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from summarizer import patterns
from summarizer.annotation import Annotation, Sentence
from summarizer.cues import said
from summarizer.engines.rules.about import Scope, about
from summarizer.engines.rules.people import NEWS_ZONES
from summarizer.engines.rules.product import Product

_BESIDES = ("Besides", "In addition to", "Apart from", "Aside from", "Beyond", "Alongside", "Other than")


@cache
def _besides() -> re.Pattern[str]:
    return patterns.compile(
        r"[\s•·*–—-]*(?:Besides|In\saddition\sto|A(?:part|side)\sfrom|Beyond|Alongside|Other\sthan)\s"
    )


def besides(note: Annotation, sentence: Sentence, at: int, product: Product) -> bool:
    """Whether a sentence turns from the product to others: "Besides VRD-114, it is conducting a Phase 3 trial of"."""
    if not note.text.startswith(_BESIDES, sentence.start):
        return False
    found = _besides().match(note.text, sentence.start, at)
    if found is None:
        return False
    named = [end for start, end in product.spans if found.end() <= start < found.end() + 40]
    return bool(named) and named[0] < at and not any(named[0] < start < at for start, _ in product.spans)


@cache
def _heading() -> re.Pattern[str]:
    return patterns.compile(r"\n[ \t*#]*About[ \t]+([^\n]{2,60})")


def in_others_section(note: Annotation, sentence: Sentence, product: Product) -> bool:
    """Whether the section is headed by another's name: `About Libtayo`, and below it `It is approved for`."""
    if sentence.zone != "about-product":
        return False
    at = note.text.rfind("\nAbout ", 0, sentence.start)
    found = _heading().match(note.text, at, sentence.start) if at >= 0 else None
    if found is None or any(start < found.end() and found.start() < end for start, end in product.spans):
        return False
    title = found[1].lower()
    names = (product.name or "", *product.aliases)
    return not any(name and name.lower() in title for name in names) and not patterns.search(
        r"\b(?:the|our)\b", title
    )


@cache
def _owner() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?P<code>(?!NCT|COVID|SARS|Phase)[A-Z]{2,6}(?:[-‑][A-Z]{0,3}\d{0,6}|\d{2,6}))[®™]?\s?\([^()]{0,80}$"
    )


def in_others_brackets(note: Annotation, sentence: Sentence, at: int, product: Product) -> bool:
    """Whether what is told stands in brackets behind another code: "VRD-114, VRD-9 (asthma, Phase 2)"."""
    if note.text.rfind("(", max(sentence.start, at - 90), at) < 0:
        return False
    found = _owner().search(note.text, max(sentence.start, at - 110), at)
    return found is not None and not any(
        start < found.end("code") and found.start("code") < end for start, end in product.spans
    )


@cache
def _antecedent() -> re.Pattern[str]:
    return patterns.compile(
        r"(?-i:\b(?P<name>[A-Z][\w-]{3,}))[®™]?(?:\s\([^()]{1,40}\))?,?\s(?:which|that|an?\s[^,.;]{1,40}\s(?:which|that))\s(?:(?:is|are|was|has|have|been|already|also|currently|now|first)\s)*$",
        re.I,
    )


def of_antecedent(note: Annotation, sentence: Sentence, at: int, product: Product) -> bool:
    """Whether `which is` ties an approval to another's name: "in combination with Norvitab, which is approved"."""
    found = _antecedent().search(note.text, max(sentence.start, at - 120), at)
    return found is not None and not any(
        start < found.end("name") and found.start("name") < end for start, end in product.spans
    )


@cache
def _never() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:has|have)\snot\s(?:yet\s)?(?:been\s|received\s|obtained\s)(?:\w+\s)?(?:approv\w+|authori[sz]\w+|licensed|cleared|marketing\sauthori[sz]ation)\b[^.;]{0,50}?\b(?:in|by|from)\s(?:any|anywhere)\b"
        r"|\b(?:has|have)\snot\s(?:yet\s)?been\s(?:approved|authori[sz]ed|licensed)\s(?:anywhere|for\s(?:any|commercial)\s(?:use|indication|sale))\b"
        r"|\bis\snot\s(?:yet\s)?(?:approved|authori[sz]ed|licensed)\s(?:anywhere|(?:in|by|for)\sany)\b",
        re.I,
    )


def never_approved(note: Annotation, product: Product, products: Sequence[Product]) -> bool:
    """Whether the release denies that the product is approved anywhere."""
    for found in _never().finditer(note.text):
        sentence = note.sentence_at(found.start())
        if about(note, sentence, product, products) is Scope.NAMED:
            return True
    return False


@cache
def _part() -> re.Pattern[str]:
    return patterns.compile(
        r"[\s-](?:dose[\s-](?:expansion|escalation)\s|expansion\s|escalation\s|randomi[sz]ed\s)?(?:part|portion|component|segment|stage|cohorts?|arm)\b"
    )


def is_part(note: Annotation, until: int) -> bool:
    """Whether a phase is a part of a trial: "the Phase 2 part of FJORD-1"."""
    return bool(_part().match(note.text, until, until + 40))


@cache
def _another() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:second|third|another|additional|further|new|separate|confirmatory|follow-up|other|two)\s(?:[\w-]+\s){0,3}$",
        re.I,
    )


def only_planned(note: Annotation, product: Product, products: Sequence[Product], value: str) -> bool:
    """Whether the news tells of the phase as a plan where it names the product, so that a mere mention is no more."""
    for sentence in note.sentences:
        if sentence.zone not in NEWS_ZONES or about(note, sentence, product, products) is not Scope.NAMED:
            continue
        for cue in said(note, sentence).stages:
            if (
                cue.value == value
                and cue.status == "planned"
                and not _another().search(note.text, max(sentence.start, cue.start - 60), cue.start)
            ):
                return True
    return False
