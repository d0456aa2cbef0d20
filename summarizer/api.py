"""The library call: a release in, a brief out.

>>> brief = summarize("Verdane doses first patient with VRD-114, its HER3 ADC, in Phase 1 trial")
>>> brief.programs[0].asset.name, brief.programs[0].stage.value
('VRD-114', 'phase-1')
"""

from __future__ import annotations

from pathlib import Path
from time import perf_counter

from summarizer.brief import Brief
from summarizer.chain import chain, drive
from summarizer.engines import Engine
from summarizer.errors import EngineError
from summarizer.release import Release
from summarizer.settings import Settings


def open_engine(name: str) -> Engine:
    """Return the engine of that name. Raises EngineError for an unknown one."""
    from summarizer.engines.rules import RuleEngine

    if name == "rules":
        return RuleEngine()
    raise EngineError(f"{name!r} is no engine. Use 'rules'.")


def read(source: str | Path | Release) -> Release:
    """Return the release of a text (always a text when it is a `str`), a path or a release."""
    if isinstance(source, Release):
        return source
    if isinstance(source, Path):
        return Release.from_path(source)
    return Release.from_text(source)


def summarize(
    source: str | Path | Release, *, settings: Settings | None = None, engine: Engine | None = None
) -> Brief:
    """Return the brief of one release.

    A `str` is always the text itself; give a `Path` for a file and `Release.from_url(...)` for a page. The engine
    is the one that `settings` name, or one that you hand in. Raises SourceError for what cannot be read.
    """
    settings = settings or Settings()
    release = read(source)
    engine = engine or open_engine(settings.engine)
    start = perf_counter()
    brief = drive(chain(release, engine.name, settings), engine)
    timed = brief.engine.model_copy(update={"seconds": round(perf_counter() - start, 6)})
    return brief.model_copy(update={"engine": timed})


async def asummarize(
    source: str | Path | Release, *, settings: Settings | None = None, engine: Engine | None = None
) -> Brief:
    """The same for asyncio programs; the reading happens off the event loop."""
    import asyncio

    return await asyncio.to_thread(summarize, source, settings=settings, engine=engine)
