"""The library call: a release in, a brief out.

>>> brief = summarize("Verdane doses first patient with VRD-114, its HER3 ADC, in Phase 1 trial")
>>> brief.programs[0].asset.name, brief.programs[0].stage.value
('VRD-114', 'phase-1')
"""

from __future__ import annotations

from pathlib import Path
from time import perf_counter

from summarizer.brief import Brief
from summarizer.chain import adrive, chain, chain_for, drive
from summarizer.engines import Engine, RemoteEngine, no_engine
from summarizer.questions import Failure, Question, Reply
from summarizer.release import Release
from summarizer.settings import Settings

PARTS_AT_ONCE = (
    8  # of a long release; a local server would queue more, and let them run into their time limit
)


def open_engine(
    name: str,
    *,
    base_url: str | None = None,
    api_key: str | None = None,
    max_input_tokens: int | None = None,
    timeout: float = 120.0,
) -> Engine:
    """Return the engine of that name: `rules`, a model such as `openai:gpt-4.1-mini`, or `replay:FILE`.

    `base_url` and `api_key` are for a model; where they are missing, its provider's client looks into its own
    environment variables (OPENAI_BASE_URL, OPENAI_API_KEY). Raises EngineError for what cannot be opened.
    """
    if name == "rules":
        from summarizer.engines.rules import RuleEngine

        return RuleEngine()
    kind, separator, rest = name.partition(":")
    if kind == "replay" and separator:
        from summarizer.engines.replay import ReplayEngine

        return ReplayEngine(Path(rest))
    if separator:
        from summarizer.engines.llm import LLMEngine

        return LLMEngine(
            name, base_url=base_url, api_key=api_key, max_input_tokens=max_input_tokens, timeout=timeout
        )
    raise no_engine(name)


def _open(settings: Settings) -> Engine:
    return open_engine(settings.engine, max_input_tokens=settings.max_input_tokens, timeout=settings.timeout)


def read(source: str | Path | Release) -> Release:
    """Return the release of a text (always a text when it is a `str`), a path or a release."""
    if isinstance(source, Release):
        return source
    if isinstance(source, Path):
        return Release.from_path(source)
    return Release.from_text(source)


def _opinionated(brief: Brief, release: Release, settings: Settings) -> Brief:
    if not settings.second_opinion:
        return brief
    from summarizer.second_opinion import with_second_opinion

    return with_second_opinion(brief, release, settings)


def _timed(brief: Brief, start: float) -> Brief:
    timed = brief.engine.model_copy(update={"seconds": round(perf_counter() - start, 6)})
    return brief.model_copy(update={"engine": timed})


def summarize(
    source: str | Path | Release, *, settings: Settings | None = None, engine: Engine | None = None
) -> Brief:
    """Return the brief of one release.

    A `str` is always the text itself; give a `Path` for a file and `Release.from_url(...)` for a page. The engine
    is the one that `settings` name, or one that you hand in: for many releases open a model's once, with
    `open_engine`. Raises SourceError for what cannot be read and EngineError for an engine that cannot be opened;
    whatever a model's server does ends in the brief's status and notes.
    """
    settings = settings or Settings()
    release = read(source)
    opened = engine or _open(settings)
    # to hold an engine against all of a protocol takes a fiftieth of a brief's time; those at hand have no attempts
    if hasattr(opened, "attempt") and isinstance(opened, RemoteEngine):
        from summarizer.engines.loop import run

        try:
            return run(_ask_server(release, settings, opened))
        finally:
            if engine is None:
                run(opened.aclose())
    start = perf_counter()
    brief = drive(chain(release, opened.name, settings), opened)
    return _timed(_opinionated(brief, release, settings), start)


async def asummarize(
    source: str | Path | Release, *, settings: Settings | None = None, engine: Engine | None = None
) -> Brief:
    """The same for asyncio programs: a model is waited for, and reading and rules run off the event loop."""
    import asyncio

    settings = settings or Settings()
    if engine is None:
        # opening a model's engine imports its client, which takes a second
        engine = await asyncio.to_thread(_open, settings)
        if isinstance(engine, RemoteEngine):
            try:
                return await asummarize(source, settings=settings, engine=engine)
            finally:
                await engine.aclose()
    if not isinstance(engine, RemoteEngine):
        return await asyncio.to_thread(summarize, source, settings=settings, engine=engine)
    release = await asyncio.to_thread(read, source)
    return await _ask_server(release, settings, engine)


async def _ask_server(release: Release, settings: Settings, engine: RemoteEngine) -> Brief:
    import asyncio

    from summarizer.engines import retry

    policy = getattr(engine, "policy", None)
    gate = asyncio.Semaphore(PARTS_AT_ONCE)

    async def ask(question: Question) -> Reply | Failure:
        async with gate:
            return await retry.answer(engine, question, policy)

    start = perf_counter()
    brief = await adrive(chain_for(release, engine, settings), ask)
    if settings.second_opinion:
        brief = await asyncio.to_thread(_opinionated, brief, release, settings)
    return _timed(brief, start)
