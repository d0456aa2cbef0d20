"""Is a sentence about a product? By its names, its scope, and whose zone it is."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from summarizer.annotation import Annotation, Sentence
from summarizer.brief import Zone
from summarizer.cues import Cue
from summarizer.engines.rules.product import Product

ZONES: frozenset[Zone] = frozenset(("headline", "lead", "body", "quote", "about-product", "about-company"))
LONG = 300  # characters; longer sentences are quoted by the clause


class Scope(Enum):
    """How a sentence is tied to a product."""

    NAMED = 1
    NEAR = 2


def _named(product: Product, sentence: Sentence) -> bool:
    return any(sentence.start <= start < sentence.end for start, _ in product.spans)


def about(note: Annotation, sentence: Sentence, product: Product, products: Sequence[Product]) -> Scope | None:
    """Return how the sentence is tied to the product; None when it is not about it or may not speak."""
    if sentence.zone not in ZONES:
        return None
    if _named(product, sentence):
        return Scope.NAMED
    if sentence.zone == "about-company":
        return None
    if len(products) == 1:
        return Scope.NEAR
    if any(start < sentence.end and end > sentence.start for start, end in product.scope):
        return Scope.NEAR
    if product.lead and sentence.zone in ("headline", "lead") and not any(_named(other, sentence) for other in products):
        return Scope.NEAR
    return None


def quote_of(note: Annotation, sentence: Sentence, cue: Cue) -> str:
    """The sentence, or of a long one the part around the cue, cut at its commas."""
    if sentence.end - sentence.start <= LONG:
        return note.words(sentence)
    start = max(sentence.start, cue.start - LONG // 2)
    end = min(sentence.end, cue.end + LONG // 2)
    if start > sentence.start:
        comma = note.text.find(", ", start, cue.start)
        space = note.text.find(" ", start, cue.start)
        start = comma + 2 if comma >= 0 else space + 1 if space >= 0 else start
    if end < sentence.end:
        comma = note.text.rfind(", ", cue.end, end)
        space = note.text.rfind(" ", cue.end, end)
        end = comma if comma >= 0 else space if space >= 0 else end
    return note.text[start:end]
