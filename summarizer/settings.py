"""One frozen object that says how a brief is made; the environment and the config file are read in cli only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from summarizer.errors import SettingsError


@dataclass(frozen=True, slots=True)
class Settings:
    """How a brief is made.

    >>> Settings().engine
    'rules'
    """

    engine: str = "rules"
    """`rules`, or `<provider>:<model>` such as `openai:gpt-4.1-mini`."""
    prose: Literal["engine", "template"] = "engine"
    """Who writes headline and summary: the engine, or a template over the facts (one call fewer)."""
    min_confidence: float = 0.0
    """Values from rules below this probability are dropped as `low-confidence`."""
    second_opinion: bool = False
    """Also ask the rule engine, and say where the two differ."""
    max_input_tokens: int | None = None
    """The model's window, where it is smaller than what is known of it; a longer release is read in parts."""
    timeout: float = 120.0
    """Seconds after which one question to a model counts as unanswered; a slow local model may need more."""

    def __post_init__(self) -> None:
        if not 0.0 <= self.min_confidence <= 1.0:
            raise SettingsError(f"min_confidence is {self.min_confidence}; give a probability from 0 to 1.")
        if self.max_input_tokens is not None and self.max_input_tokens < 1:
            raise SettingsError(f"max_input_tokens is {self.max_input_tokens}; give a number of tokens.")
        if not 0 < self.timeout < 86_400:
            raise SettingsError(f"timeout is {self.timeout}; give seconds, such as 120.")
        if self.prose not in ("engine", "template"):
            raise SettingsError(f"prose is {self.prose!r}; give 'engine' or 'template'.")
