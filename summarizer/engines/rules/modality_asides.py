"""Class words that are no product: in an institute's name, as a carrier, in the blood, as the message that is silenced.

>>> is_institute("at the Center for Cell and "), is_carrier("suspended in a sustained-release ")
(True, True)
"""

from __future__ import annotations

import re
from functools import cache

from summarizer import patterns
from summarizer.annotation import Annotation, Sentence
from summarizer.vocabulary import Mention


@cache
def _institute() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:Cent(?:er|re)|Institute|Society|Association|Department|Division|Academy|Institution|Foundation|Laborator(?:y|ies)|School|Unit"
        r"|Office|Journal|Congress|Conference)\s(?:for|of|on)\s(?:[A-Z&][\w&-]*,?\s(?:and\s|&\s)?){0,4}$"
    )


@cache
def _founder() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:founded|started|created|led|headed|run|chaired|backed)\s(?:in\s\d{4}\s)?by\s(?:[\w.,’'-]+\s){0,8}$",
        re.I,
    )


def is_founders(before: str) -> bool:
    """Whether a class is what the founders of a company are known for: "founded by a pioneer of mRNA vaccines".

    >>> is_founders("Verdane was founded by a pioneer of "), is_founders("Verdane develops ")
    (True, False)
    """
    near = before[-90:]
    return " by " in near and bool(_founder().search(near))


def is_institute(before: str) -> bool:
    """Whether a class word stands in an institute's name, "Center for Gene Therapy", or in what founders are known for."""
    near = before[-70:]
    return is_founders(before) or (
        (" for " in near or " of " in near or " on " in near) and bool(_institute().search(near))
    )


@cache
def _carrier() -> re.Pattern[str]:
    """Before what a drug is suspended or packed in: "in the company's sustained-release "."""
    return patterns.compile(r"\b(?:in|within|inside|from)\s(?:an?|the|its|our)\s(?:[\w’'-]+\s){0,3}$", re.I)


def is_carrier(before: str) -> bool:
    """Whether a gel or a polymer is only what holds the drug."""
    return bool(_carrier().search(before[-70:]))


@cache
def _blood() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:serum|plasma|circulating|urinary|blood|salivary|peripheral)\s(?:levels?\sof\s)?$", re.I
    )


def is_in_blood(mention: Mention, before: str) -> bool:
    """Whether a protein is one that was measured: "serum interferon-gamma"."""
    return mention.id == "protein" and bool(_blood().search(before[-30:]))


@cache
def _meets_message() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:target|silenc|against|lower|reduc|degrad|cleav|knock|bind|break|cut|destroy|block|slic|decreas|suppress|hepatic|liver|interfer"
        r"|levels?\sof|remov)\w*\s(?:[\w-]+\s){0,3}$",
        re.I,
    )


def is_message(note: Annotation, mention: Mention, before: str) -> bool:
    """Whether an mRNA is what a drug acts on or what was measured: "targeting INHBE mRNA"."""
    if mention.id != "mrna-therapy" or not note.text[mention.start : mention.end].lower().startswith(
        ("mrna", "messenger")
    ):
        return False
    near = note.within("target", max(0, mention.start - 40), mention.start)
    if near and mention.start - near[-1].end <= 2:
        return (
            not note.text[mention.end : mention.end + 14]
            .lower()
            .startswith((" therap", " treatment", " medicine", " replac"))
        )
    return bool(_meets_message().search(before[-60:]))


def is_isotope(mention: Mention) -> bool:
    """Whether a word for a radiopharmaceutical is an isotope, which its own product carries."""
    return mention.id == "radiopharmaceutical" and any(char.isdigit() for char in mention.cue)


@cache
def _one_of() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:one|first|third|last|best|all|each|any)\s(?:of|among|from)\s(?:[\w,-]+\s){0,5}$|\b(?:consists?\sof|made\s(?:of|from|up\sof)|are|contains?)\s(?:[\w’'-]+\s){0,4}$",
        re.I,
    )


def is_one_of(note: Annotation, mention: Mention) -> bool:
    """Whether a class in the plural is the product's all the same: "one of nine antisense oligonucleotides"."""
    return bool(_one_of().search(note.text, max(0, mention.start - 70), mention.start))


_INNER = (
    "HPV",
    "KRAS",
    "TP53",
    "CTAG",
    "MAGE",
    "PRAME",
    "WT1",
    "AFP",
    "EBV",
    "HBV",
    "MLANA",
    "PMEL",
    "TERT",
    "BRAF",
    "HERV",
    "HMHA",
    "PIK3CA",
)
"""Beginnings of ids of molecules inside the cell, of which a T-cell receptor sees the fragments."""


def sees_peptide(note: Annotation, start: int, end: int, *, unless: bool = False) -> bool:
    """Whether the receptor that T cells are given sees a fragment on HLA, as a TCR does, or nothing is said, `unless`."""
    if patterns.search(
        r"\b(?:HLA|MHC|presented|fragments?|peptides?|neoantigens?|inside)\b", note.text[start:end]
    ):
        return True
    seen = note.within("target", start, end)
    return not (seen or unless) or (bool(seen) and seen[0].id.startswith(_INNER))


@cache
def _fused() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:fus|join|link|attach|coupl|graft|splic|ti|combin)(?:e?s|e?d|ing|es\stogether)\b", re.I
    )


def is_fc(note: Annotation, mention: Mention, sentence: Sentence) -> bool:
    """Whether an immunoglobulin is named for its Fc, to which something is joined: "to the Fc region of human IgG1"."""
    if "IgG" not in note.text[mention.start : mention.end]:
        return False
    fc = patterns.search(
        r"\bFc\s(?:(?:region|part|portion|domain|fragment|tail|end)\s)?(?:of|from)\s(?:an?\s|the\s)?(?:[a-z]+\s){0,2}$",
        note.text[max(sentence.start, mention.start - 60) : mention.start],
    ) or patterns.match(r"\d?[\s-]Fc\b", note.text[mention.end : mention.end + 5])
    return bool(fc) and bool(_fused().search(note.text, sentence.start, mention.start))
