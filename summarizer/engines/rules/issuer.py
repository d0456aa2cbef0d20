"""Whose news a release is."""

from __future__ import annotations

from summarizer.annotation import Annotation
from summarizer.questions import Claim


def issuer(note: Annotation) -> Claim | None:
    """Return the issuer's claim."""
    return None
