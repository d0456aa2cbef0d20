"""The regulators of a product."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.annotation import Annotation
from summarizer.engines.rules.product import Product
from summarizer.questions import Claim


def regulators(note: Annotation, product: Product, products: Sequence[Product]) -> list[Claim]:
    """Return the claims."""
    return []
