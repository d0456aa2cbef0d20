"""Whose an organisation is in a sentence that names several products: "VRD-114 went to Norvexa and VRD-207 to Kanda".

>>> from summarizer.annotation import annotate
>>> from summarizer.release import Release
>>> note = annotate(Release.from_text("Verdane licensed VRD-114 to Norvexa Pharma AG and VRD-207 to Kanda Pharma Ltd."))
>>> one, two = (Product(name, name, spans=(span,)) for name, span in (("VRD-114", (17, 24)), ("VRD-207", (50, 57))))
>>> [of_others(note, product, (one, two), note.sentences[0], 28) for product in (one, two)]
[False, True]
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from summarizer import patterns
from summarizer.annotation import Annotation, Sentence
from summarizer.engines.rules.about import runs
from summarizer.engines.rules.organisations import find_organisations
from summarizer.engines.rules.product import Product

NEAR = 12
"""A bare name, which no list of organisations holds, is the same as one that begins so near."""


@cache
def _parts() -> re.Pattern[str]:
    """What parts a sentence into statements of equal rank."""
    return patterns.compile(
        r";|\s[–—]\s|,?\s(?:while|whereas)\s|,\s(?:and|but)\s(?=(?:it\s|also\s)?[a-z]{2,}s\s)"
    )


@cache
def _next() -> re.Pattern[str]:
    """What leads from one pair of product and organisation to the next."""
    return patterns.compile(r"[,;]|\b(?:and|while|whereas|but)\b")


@cache
def _bracketed() -> re.Pattern[str]:
    """From a product to an organisation in brackets behind it, or in an aside: "VRD-114 (licensed to "."""
    return patterns.compile(
        r"[®™]{0,2}(?:\s\([^()]{1,40}\))?(?:\s\([^()]{0,80}|,\s(?:which\s(?:is|was|has\sbeen)\s)?(?:partnered|licensed|out-licensed|in-licensed|co-developed|developed|sold|marketed|made"
        r"|manufactured|discovered|being\sdeveloped)\s[^,;()]{0,60})"
    )


def of_others(
    note: Annotation, product: Product, products: Sequence[Product], sentence: Sentence, at: int
) -> bool:
    """Whether a sentence that names the product gives the organisation at a place to other products alone."""
    named = runs(note, sentence, products)
    if len(named) < 2:
        return False
    first, last = sentence.start, sentence.end
    for found in _parts().finditer(note.text, sentence.start, sentence.end):
        if found.end() <= at:
            first = found.end()
        else:
            last = found.start()
            break
    own = [run for run in named if first <= run[0] < last]
    if own and len(own) < len(named):
        return not any(product.key in keys for _, _, keys in own)
    before = next((run for run in reversed(named) if run[1] <= at), None)
    if before is not None and _bracketed().fullmatch(note.text, before[1], at):
        return product.key not in before[2]
    keys = _paired(note, sentence, named, at)
    return keys is not None and product.key not in keys


@cache
def _gapped() -> re.Pattern[str]:
    """Behind a second product of which the same is said, without its verb."""
    return patterns.compile(r"[®™]{0,2}(?:\s\([^()]{1,40}\))?,?\s(?:by|to|with|from|at|through)\s")


def _paired(
    note: Annotation, sentence: Sentence, named: Sequence[tuple[int, int, set[str]]], at: int
) -> set[str] | None:
    """The products that stand beside the organisation where each has one of its own; None where they do not."""
    places = [(start, end) for start, end, _ in find_organisations(note).within(sentence.start, sentence.end)]
    if not any(abs(start - at) < NEAR for start, _ in places):
        places.append((at, at + 1))
    marks: list[tuple[int, int, set[str] | None]] = sorted(
        [(start, end, None) for start, end in places] + [(*run[:2], run[2]) for run in named],
        key=lambda mark: mark[:2],
    )
    kinds = "".join("O" if keys is None else "P" for _, _, keys in marks)
    if kinds.startswith("O") and kinds[1:] == "PO" * (len(kinds) // 2):
        marks, kinds = marks[1:], kinds[1:]  # who does it: "Verdane licensed X to Norvexa and Y to Kanda"
    if kinds == "POP" and _next().search(note.text, marks[1][1], marks[2][0]):
        # the second's own stands there by another name: "X is made by Norvexa and Y by a plant in Lyon"
        return (
            marks[0][2] if abs(marks[1][0] - at) < NEAR and _gapped().match(note.text, marks[2][1]) else None
        )
    size = len(kinds)
    if size < 4 or kinds not in ("PO" * (size // 2), "OP" * (size // 2)):
        return None
    for pair in range(2, size, 2):
        if not _next().search(note.text, marks[pair - 1][1], marks[pair][0]):
            return None
    for pair in range(0, size, 2):
        one, two = marks[pair : pair + 2]
        place, keys = (one[0], two[2]) if kinds.startswith("O") else (two[0], one[2])
        if abs(place - at) < NEAR:
            return keys
    return None
