"""An engine that gives answers made beforehand: for tests of the chain, ours and our users'.

>>> from summarizer import summarize
>>> quote = "Verdane doses first patient with VRD-114, its HER3 ADC"
>>> claims = [{"program": "VRD-114", "field": "target", "value": "HER3", "quotes": [quote]}]
>>> engine = ScriptedEngine([{"event": "clinical-progress", "claims": claims}])
>>> brief = summarize(quote, engine=engine)
>>> brief.programs[0].targets[0].symbol
'ERBB3'
>>> [question.prompt for question in engine.questions]
['extract', 'compose']

The chain treats these answers like a model's: what the release does not bear out is dropped.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from threading import Lock
from typing import Any, TypeAlias

from summarizer.questions import Composition, Extraction, Failure, Question, Reply, Usage

Scripted: TypeAlias = Reply | Failure | Extraction | Composition | Mapping[str, Any] | str
"""A reply or a failure as they are; an answer; a mapping, sent as JSON; or the raw text that a model might send."""


def _reply(scripted: Scripted) -> Reply | Failure:
    if isinstance(scripted, Reply | Failure):
        return scripted
    if isinstance(scripted, Mapping):
        scripted = json.dumps(scripted, ensure_ascii=False)
    return Reply(scripted, usage=Usage(calls=1))


class ScriptedEngine:
    """Answers in the order of a list, or by a function of the question; keeps the questions."""

    def __init__(
        self, answers: Iterable[Scripted] | Callable[[Question], Scripted], *, name: str = "scripted"
    ) -> None:
        """Take the answers. A function may be called from several threads; a list is given out one by one.

        >>> by_prompt = {"extract": {"event": None, "claims": []}}
        >>> engine = ScriptedEngine(lambda question: by_prompt.get(question.prompt, Failure("declined", "no")))
        >>> engine.answer(Question("compose", {}, Composition)).reason
        'declined'
        """
        self.name = name
        self.questions: list[Question] = []
        """What was asked, in order."""
        self._lock = Lock()
        self._function = answers if callable(answers) else None
        self._answers: Iterator[Scripted] = iter(()) if callable(answers) else iter(answers)

    def answer(self, question: Question) -> Reply | Failure:
        """Give the next answer; a Failure that says so when there is none left."""
        with self._lock:
            self.questions.append(question)
            if self._function is None:
                number = len(self.questions)
                ended = f"The script has no answer to question {number}, {question.prompt}. Add one."
                return _reply(next(self._answers, Failure("script-ended", ended)))
        return _reply(self._function(question))
