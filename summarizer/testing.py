"""For tests of programs that use pressbrief: an engine with scripted answers, and what such answers are made of.

>>> from summarizer import summarize
>>> engine = ScriptedEngine([Extraction("deal", ()), Composition("Verdane signs", "Verdane has signed a deal.")])
>>> brief = summarize("Verdane has signed a deal", engine=engine)
>>> brief.event, brief.headline
('deal', 'Verdane signs')
>>> engine.questions[0].prompt
'extract'
"""

from __future__ import annotations

from summarizer.engines.scripted import Scripted, ScriptedEngine
from summarizer.questions import Claim, Composition, Extraction, Failure, Question, Reply, Usage

__all__ = [
    "Claim",
    "Composition",
    "Extraction",
    "Failure",
    "Question",
    "Reply",
    "Scripted",
    "ScriptedEngine",
    "Usage",
]
