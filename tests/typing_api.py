"""The public calls, as a type checker sees them; mypy --strict reads this file, nothing runs it."""

from __future__ import annotations

from pathlib import Path

from summarizer import Brief, Evidence, Release, Settings, asummarize, summarize

brief: Brief = summarize("Verdane doses first patient with VRD-114", settings=Settings(prose="template"))
read: Brief = summarize(Path("a.txt"))
release: Release = Release.from_text("Verdane doses first patient with VRD-114")
again: Brief = summarize(release)
evidence: tuple[Evidence, ...] = brief.programs[0].asset.evidence


async def soon() -> Brief:
    """An await gives the brief itself."""
    return await asummarize(release)
