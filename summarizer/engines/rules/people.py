"""Have people been given the product, as far as the release tells without a phase?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from summarizer import patterns
from summarizer.annotation import Annotation, Sentence
from summarizer.brief import Zone
from summarizer.engines.rules.about import Scope, about
from summarizer.engines.rules.ahead import is_ahead
from summarizer.engines.rules.product import Product
from summarizer.pieces import Pieces
from summarizer.steps import step_status

NEWS_ZONES: frozenset[Zone] = frozenset(("headline", "lead", "body"))


@cache
def _in_people() -> re.Pattern[str]:
    return patterns.compile(
        # a word that is not followed by white space is not tried again with fewer letters
        r"\b(?:\d++|[a-z]++(?:-[a-z]++)?+)\s+(?:healthy\s+|adult\s+|more\s+|of\s+(?:the\s+)?\d+\s+)?(?:adults|men|women|children|people|patients|volunteers|participants|subjects|boys|girls)"
        r"\s+(?:(?:have|has|had|were|was)\s+)?(?:now\s+|already\s+|so\s+far\s+|since\s+)?(?:been\s+)?(?:given|dosed|treated|received|randomi[sz]ed|took|injected|infused|vaccinated|administered)\b"
        r"|\b(?:first|last)\s+(?:patients?|participants?|subjects?|volunteers?|child|children|m[ae]n|wom[ae]n)\b[^.;]{0,80}?\b(?:has|have)\s+(?:now\s+|just\s+)?(?:been\s+)?(?:dosed|treated|enrolled|injected|infused|operated|implanted|completed)\b"
        r"|\bentered\s+the\s+clinic\s+(?:on|in|last|this|earlier)\b"
        r"|\b\w++\s+(?:patients?|participants?|subjects?|volunteers?)\s+(?:(?:has|have|had"
        r"|was|were|been)\s+){0,2}(?:dosed|enrolled|treated|randomi[sz]ed)|\bdos(?:es|ed"
        r"|ing)\s+(?:of\s+)?(?:the\s+)?(?:first|last)\b(?!\s+(?:[\w-]+\s+){0,3}(?:study|trial|animals?)\b)|\bhuman\s+(?:trial|study|pilot)\b"
        r"|\bexpanded\s+access\b",
        re.I,
    )


@cache
def _may_be_in_people() -> re.Pattern[str]:
    """What the ways to say it have in common; it is looked for from the person on, not from any word before one."""
    return patterns.compile(
        r"\b(?:adults|men|women|child(?:ren)?|people|patients?|volunteers?|participants?|subjects?|boys|girls|m[ae]n|wom[ae]n)\b"
        r"(?:\s+(?:have|has|had|were|was|been|now|already|so|far|since)\b){0,8}"
        r"\s+(?:given|dosed|treated|received|randomi[sz]ed|took|injected|infused|vaccinated|administered|enrolled)"
        r"|\b(?:first|last)\s+(?:patient|participant|subject|volunteer|child|m[ae]n|wom[ae]n)|\bentered\s+the\s+clinic\b"
        r"|\bdos(?:es|ed|ing)\s+(?:of\s+)?(?:the\s+)?(?:first|last)\b|\bhuman\s+(?:trial|study|pilot)\b|\bexpanded\s+access\b",
        re.I,
    )


_PIECES = Pieces(
    lambda: [
        """given dosed treated received randomi took injected infused vaccinated administered enrolled _first _last
        entered doses dosing human expanded""".split()  # noqa: SIM905
    ]
)
"""What the ways to say it need."""


def given(note: Annotation, product: Product, products: Sequence[Product]) -> bool:
    """Whether people have been given the product; a human trial to come is none. Read once for a product."""
    return _given(note, product, tuple(products))


def _told_of_people(note: Annotation, stretches: Sequence[tuple[int, int]]) -> Iterator[Sentence]:
    """The sentences in some stretches that may say that people were given something."""
    for start, end in stretches:
        for sentence in note.sentences[note.sentence_at(start).index :]:
            if sentence.start >= end:
                break
            if _PIECES.bits(note.text, sentence.start, sentence.end) and _may_be_in_people().search(
                note.text, sentence.start, sentence.end
            ):
                yield sentence


@lru_cache(maxsize=16)
def _given(note: Annotation, product: Product, products: tuple[Product, ...]) -> bool:
    for sentence in _told_of_people(note, own_stretches(note, product, products)):
        for found in _in_people().finditer(note.text, sentence.start, sentence.end):
            status = step_status(note.text, sentence.start, sentence.end, found.start(), found.end())
            if is_ahead(note, sentence):
                continue
            if status not in ("planned", "hypothetical", "negated", "cleared"):
                return True
    return any(
        _in_clinic().search(note.text, sentence.start, sentence.end) and _clinical(note, sentence)
        for sentence in note.sentences
        if about(note, sentence, product, products) is Scope.NAMED
    )


@cache
def _in_clinic() -> re.Pattern[str]:
    """Words that put a product, and not just its company, into trials without a phase."""
    return patterns.compile(
        r"\bclinical[-\s]stage\s+(?!(?:[\w-]+,?\s+){0,5}(?:compan|biotech|biopharm|pharma|firm|organi|business|immuno-?oncology"
        r"|oncology\b))\w|\bin\s+the\s+clinic\b|\bin\s+(?:an?\s+|the\s+|its\s+|our\s+|two\s+|three\s+)?(?:ongoing\s+|\w+\s+)?clinical"
        r"\s+(?:trials?|stud(?:y|ies))\b|\bin\s+clinical\s+development\b",
        re.I,
    )


def _clinical(note: Annotation, sentence: Sentence) -> bool:
    """Whether one of these words is a fact of the sentence."""
    return any(
        step_status(note.text, sentence.start, sentence.end, found.start(), found.end()) == "fact"
        for found in _in_clinic().finditer(note.text, sentence.start, sentence.end)
    )


def own_stretches(note: Annotation, product: Product, products: Sequence[Product]) -> list[tuple[int, int]]:
    if len(products) > 1:
        return list(product.scope)
    return [
        (zone.start, zone.end)
        for zone in note.release.zones
        if zone.kind in NEWS_ZONES or zone.kind == "about-product"
    ]


@cache
def tested() -> re.Pattern[str]:
    """Words that tell of earlier use in people, without a phase."""
    return patterns.compile(
        r"\b(?:tested|used|given|administered|treated|studied|evaluated|dosed)\s(?:[^.;]{0,50}\s)?(?:in\s+)?(?:more\s+than\s+|over\s+)?"
        r"[\d,]{2,}\s+(?:\w+\s+)?(?:patients|people|participants|subjects|volunteers|children|adults)\b"
        r"|\bcomplet\w+\s+(?:an?\s+)?(?:\w+\s+)?(?:feasibility|pilot|human)\s+(?:study|trial)\b"
        r"|\b[\d,]{2,}\s+(?:\w+\s+)?(?:patients|people|participants|subjects|volunteers)\s+(?:have|has|had|were|received)\b",
        re.I,
    )
