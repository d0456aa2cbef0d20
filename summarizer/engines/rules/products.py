"""Which products a release is about."""

from __future__ import annotations

import re

from summarizer.annotation import Annotation
from summarizer.engines.rules.product import Product
from summarizer.questions import Claim


def products(note: Annotation, event: str, issuer: str | None) -> list[Product]:
    """First version: the code name seen first."""
    found = re.search(r"\b[A-Z]{2,5}-?\d{2,5}\b", note.text)
    if not found or note.kinds.get("target") is None and "patient" not in note.text:
        return []
    name = found.group()
    spans = tuple(m.span() for m in re.finditer(re.escape(name), note.text))
    return [Product(name, name, (), spans)]


def asset_claims(note: Annotation, product: Product) -> list[Claim]:
    """The claims that name a product."""
    if product.name is None:
        return []
    sentence = note.sentence_at(product.spans[0][0])
    return [Claim(product.key, "asset", product.name, quotes=(note.words(sentence),), confidence=product.confidence)]
