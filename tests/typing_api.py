"""The public calls, as a type checker sees them; mypy --strict reads this file, nothing runs it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

from summarizer import (
    Brief,
    Evidence,
    Release,
    Settings,
    abrief_many,
    as_runnable,
    asummarize,
    brief_many,
    summarize,
    summarize_batch,
)
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
stream: Iterator[Brief] = brief_many(["one", release, Path("a.txt")], store="a.store", max_cost=1.0)
later: AsyncIterator[Brief] = abrief_many(["one"], settings=Settings(), engine=script)
listed: list[Brief] = summarize_batch(["one", release])


async def soon() -> Brief:
    """An await gives the brief itself."""
    return await asummarize(release)
