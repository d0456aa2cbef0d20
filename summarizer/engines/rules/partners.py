"""The partners of a product."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.annotation import Annotation
from summarizer.engines.rules.product import Product
from summarizer.questions import Claim


def partners(
    note: Annotation, product: Product, products: Sequence[Product], sponsor: str | None, issuer: str | None
) -> list[Claim]:
    """Return the claims."""
    return []
