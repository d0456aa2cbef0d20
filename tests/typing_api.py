"""The public calls, as a type checker sees them; mypy --strict reads this file, nothing runs it."""

from __future__ import annotations

from pathlib import Path

from summarizer import Brief, Evidence, Release, Settings, as_runnable, asummarize, summarize
from summarizer.testing import Extraction, Question, ScriptedEngine

brief: Brief = summarize("Verdane doses first patient with VRD-114", settings=Settings(prose="template"))
read: Brief = summarize(Path("a.txt"))
release: Release = Release.from_text("Verdane doses first patient with VRD-114")
again: Brief = summarize(release)
evidence: tuple[Evidence, ...] = brief.programs[0].asset.evidence
script = ScriptedEngine(["{}", {"event": None, "claims": []}, Extraction(None, ())])
scripted: Brief = summarize(release, engine=script)
asked: list[Question] = script.questions
through: Brief = as_runnable(settings=Settings(), engine=script).invoke(Path("a.txt"))
many: list[Brief] = as_runnable().batch(["one", release, Path("a.txt")])


async def soon() -> Brief:
    """An await gives the brief itself."""
    return await asummarize(release)
