"""For LangChain users: the chain as a Runnable, from a text, a path or a release to a Brief.

>>> runnable = as_runnable()
>>> runnable.invoke("Verdane doses first patient with VRD-114 in Phase 1 trial").programs[0].stage.value
'phase-1'
>>> briefs = runnable.batch(["Verdane publishes its annual report", "Halden Bio names a new chairwoman"])
>>> [len(brief.programs) for brief in briefs]
[0, 0]

It composes like any other: `loader | as_runnable() | store`. LangChain is imported when it is called.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from langchain_core.runnables import Runnable

    from summarizer.brief import Brief
    from summarizer.engines import Engine
    from summarizer.release import Release
    from summarizer.settings import Settings


def as_runnable(
    *, settings: Settings | None = None, engine: Engine | None = None
) -> Runnable[str | Path | Release, Brief]:
    """Return `summarize` as a LangChain Runnable; asynchronous calls go to `asummarize`.

    >>> from summarizer import Settings
    >>> as_runnable(settings=Settings(prose="template")).invoke("Verdane hires a chairwoman").programs
    ()
    """
    from langchain_core.runnables import RunnableLambda

    from summarizer.api import asummarize, summarize

    def brief(source: str | Path | Release) -> Brief:
        return summarize(source, settings=settings, engine=engine)

    async def abrief(source: str | Path | Release) -> Brief:
        return await asummarize(source, settings=settings, engine=engine)

    return RunnableLambda(brief, afunc=abrief, name="summarize")
