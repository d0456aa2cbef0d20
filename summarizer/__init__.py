"""pressbrief: press releases in, structured briefs out, with the words of the release behind every value.

>>> import summarizer
>>> summarizer.Settings().engine
'rules'

Names are loaded when first used, so that importing the package costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from summarizer import errors as errors
    from summarizer.api import asummarize as asummarize
    from summarizer.api import summarize as summarize
    from summarizer.batch.library import abrief_many as abrief_many
    from summarizer.batch.library import brief_many as brief_many
    from summarizer.batch.library import summarize_batch as summarize_batch
    from summarizer.brief import Brief as Brief
    from summarizer.brief import Evidence as Evidence
    from summarizer.release import Release as Release
    from summarizer.runnable import as_runnable as as_runnable
    from summarizer.settings import Settings as Settings

_HOMES = {
    "Brief": "summarizer.brief",
    "Evidence": "summarizer.brief",
    "Release": "summarizer.release",
    "Settings": "summarizer.settings",
    "abrief_many": "summarizer.batch.library",
    "as_runnable": "summarizer.runnable",
    "asummarize": "summarizer.api",
    "brief_many": "summarizer.batch.library",
    "summarize": "summarizer.api",
    "summarize_batch": "summarizer.batch.library",
}
__all__ = [
    "Brief",
    "Evidence",
    "Release",
    "Settings",
    "abrief_many",
    "as_runnable",
    "asummarize",
    "brief_many",
    "errors",
    "summarize",
    "summarize_batch",
]


def __getattr__(name: str) -> Any:
    if name == "errors":
        return import_module("summarizer.errors")
    if name not in _HOMES:
        raise AttributeError(f"module 'summarizer' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
