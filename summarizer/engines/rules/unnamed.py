"""A program without a name: a deal on a platform, "a gene therapy for Fabry disease", a device called by its kind."""

from __future__ import annotations

import re
from functools import cache

from summarizer import patterns
from summarizer.annotation import NEWS, Annotation
from summarizer.engines.rules.product import Product

EVENTS = (
    "deal",
    "acquisition",
    "regulatory",
    "clinical-data",
    "clinical-progress",
    "preclinical-data",
    "manufacturing",
)
"""Events that are always about some product or platform."""


@cache
def _thing() -> re.Pattern[str]:
    """Words for a single product, and for what a deal may be about."""
    return patterns.compile(
        r"\b(?:(?:drug|product|vaccine|therapeutic|clinical|development|lead|biologic|antibody|treatment"
        r"|gene\s+therapy|cell\s+therapy)\s+candidates?|(?:novel|investigational|new|experimental"
        r"|proprietary|oral|first-in-class|potential|innovative|advanced"
        r"|targeted)\s+(?:[\w-]+\s+){0,4}(?:therap(?:y|ies|eutics?)|treatments?|vaccines?|drugs?"
        r"|medicines?|antibod(?:y|ies)|inhibitors?|compounds?|molecules?|devices?|tests?|ADCs?)"
        r"|gene\s+therap(?:y|ies)|cell\s+therap(?:y|ies)|vaccine|antibod(?:y|ies)|inhibitor|agonist"
        r"|antagonist|degrader|CAR-?T|siRNA|mRNA|ADCs?|radiopharmaceutical|radioligand|small\s+molecule"
        r"|peptide|medical\s+device|diagnostic|assay|implant|stem\s+cells?)\b",
        re.I,
    )


@cache
def _medical() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:patients?|clinical\s+(?:trial|study|studies)|disease|disorder|cancer|tumou?rs?|therap(?:y"
        r"|ies|eutics?)|drug|biotech\w*|biopharm\w*|pharmaceutical\w*|vaccine|IND|FDA|medicine|患者|临床|臨床"
        r"|治験|Patienten|임상)\b",
        re.I,
    )


def unnamed_product(note: Annotation, event: str) -> Product | None:
    """Return the unnamed program that the headline and lead are about, or None."""
    if event not in EVENTS:
        return None
    head = [sentence for sentence in note.sentences if sentence.zone in ("headline", "lead")]
    words = " ".join(note.words(sentence) for sentence in head)
    if len(_medical().findall(words)) < 2:
        return None
    strong = [m for s in head for m in note.within("modality", s.start, s.end) if "weak" not in m.flags]
    thing = _thing().search(words)
    if event in ("deal", "acquisition", "manufacturing"):
        if not strong and not thing:
            return None
    elif not strong and not (thing and any(note.within("target", s.start, s.end) for s in head)):
        return None
    spans = tuple((m.start, m.end) for m in strong) or tuple(
        (s.start, s.end) for s in head if s.zone in NEWS and _thing().search(note.words(s))
    )
    return Product("1", None, (), spans[:6] or ((head[0].start, head[0].end),), confidence=0.5)
