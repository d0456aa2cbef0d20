"""Who develops or owns a product."""

from __future__ import annotations

from summarizer.annotation import Annotation
from summarizer.engines.rules.product import Product
from summarizer.questions import Claim


def sponsor(note: Annotation, product: Product, issuer: str | None) -> Claim | None:
    """Return the sponsor's claim."""
    return None
