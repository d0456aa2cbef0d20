"""What kind of news a release is."""

from __future__ import annotations

from summarizer.annotation import Annotation


def event(note: Annotation) -> str:
    """Return the event of a release."""
    title = (note.release.title or "").lower()
    return "regulatory" if "ind approval" in title else "clinical-progress"
