"""What a cue is, and the kinds of regulatory action."""

from __future__ import annotations

from typing import NamedTuple

from summarizer.status import Status

DESIGNATIONS = frozenset(
    (
        "orphan",
        "fast-track",
        "breakthrough",
        "rmat",
        "prime",
        "rare-pediatric",
        "qualified-infectious-disease",
        "sakigake",
        "other-designation",
    )
)
TRIAL = frozenset(("ind-filed", "ind-cleared", "trial-authorised"))
MARKETING = frozenset(
    (
        "submitted",
        "accepted",
        "priority-review",
        "approved",
        "conditionally-approved",
        "emergency-use",
        "positive-opinion",
        "rejected",
    )
)
TALK = frozenset(("meeting", "advisory-committee", "inspection", "other"))


class Cue(NamedTuple):
    """A stage or an action that some words name."""

    value: str
    """A stage or action id."""
    start: int
    end: int
    status: Status
    strength: float = 0.8
    """How surely the words mean it, 0 to 1."""
