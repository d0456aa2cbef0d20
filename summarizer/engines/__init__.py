"""Engines answer questions; `open_engine` finds one by name."""

from __future__ import annotations

from typing import Protocol

from summarizer.questions import Failure, Question, Reply


class Engine(Protocol):
    """Anything that answers questions."""

    name: str

    def answer(self, question: Question) -> Reply | Failure:
        """Answer, or say why not; never raises for a question it declines."""
        ...
