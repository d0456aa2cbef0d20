"""What the chain asks, and what engines answer: questions, replies, failures and flat claims as values.

A claim says one thing about one program and quotes the words that say so:

>>> claim = Claim("JS212", "stage", "ind", quotes=("has granted IND approval for JS212",))
>>> claim.field, claim.value
('stage', 'ind')
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple, TypeAlias, get_args

Field: TypeAlias = Literal[
    "asset",
    "alias",
    "sponsor",
    "issuer",
    "target",
    "modality",
    "indication",
    "stage",
    "regulator",
    "partner",
]
FIELDS: tuple[Field, ...] = get_args(Field)

PromptName: TypeAlias = Literal["extract", "repair", "compose"]
Timing: TypeAlias = Literal["new", "earlier"]
Finish: TypeAlias = Literal["stop", "length", "refusal", "content_filter"]


class Claim(NamedTuple):
    """One value of one program, with the words that say so."""

    program: str
    """The program it is about: its name, or a number within the release for an unnamed one ("1")."""
    field: Field
    value: str
    """As written for names; a vocabulary id or the words themselves for target, modality, stage and agency."""
    qualifier: str | None = None
    """The action of a regulator, the role of a partner; else None."""
    timing: Timing | None = None
    """For regulators: this news, or earlier."""
    quotes: tuple[str, ...] = ()
    """One to three verbatim passages of the release."""
    confidence: float | None = None
    """A probability, from rules only."""

    @property
    def shown(self) -> str:
        """The value with its qualifier, as it stands among what was dropped."""
        return f"{self.value}: {self.qualifier}" if self.qualifier else self.value


class Extraction(NamedTuple):
    """The answer to `extract` and `repair`."""

    event: str | None
    claims: tuple[Claim, ...]


class Composition(NamedTuple):
    """The answer to `compose`."""

    headline: str
    summary: str


Answer: TypeAlias = Extraction | Composition


@dataclass(frozen=True, slots=True)
class Usage:
    """What an answer cost, in calls, tokens and money; add them with `+`.

    >>> Usage(calls=1, input_tokens=10) + Usage(calls=1, output_tokens=3)
    Usage(calls=2, input_tokens=10, cached_tokens=0, output_tokens=3, cost_usd=0.0)
    """

    calls: int = 0
    input_tokens: int = 0
    cached_tokens: int = 0
    """Those of input_tokens that the provider served from its prompt cache."""
    output_tokens: int = 0
    cost_usd: float | None = 0.0
    """None when a price is unknown; it stays unknown in every sum."""

    def __add__(self, other: Usage) -> Usage:
        return Usage(
            self.calls + other.calls,
            self.input_tokens + other.input_tokens,
            self.cached_tokens + other.cached_tokens,
            self.output_tokens + other.output_tokens,
            None if self.cost_usd is None or other.cost_usd is None else self.cost_usd + other.cost_usd,
        )


class Question(NamedTuple):
    """Which prompt, which variables, which answer shape.

    The variables are values, not text: an engine that speaks with a model renders them (prompting.py),
    the rule engine reads them as they are. `extract` has `release`, `window` (start, end) and, for a release too
    long for the engine, `left_out` (kinds of zones that are not shown); `repair` has these too, and `failed` (a
    tuple of Dropped); `compose` has `facts` (a Brief without prose) and `lead` (text). All may have `error`: what
    was wrong with the reply before.
    """

    prompt: PromptName
    variables: Mapping[str, Any]
    shape: type[Extraction] | type[Composition]


class Reply(NamedTuple):
    """What came back: raw text from a model, or the answer itself from rules."""

    content: str | Answer
    finish: Finish = "stop"
    usage: Usage = Usage()
    model: str | None = None
    """The model that answered, as the server names it."""
    notes: tuple[str, ...] = ()
    """What the reader of the brief should know about how this answer came about."""


class Failure(NamedTuple):
    """No answer, and why; a value, so that one failure never ends a batch."""

    reason: str
    """A short name: declined, refusal, timeout, rate-limited, bad-key, …; a model's are listed in engines/faults.py."""
    message: str
    """A sentence for a person, with the next step."""
    usage: Usage = Usage()
    retryable: bool = False
    retry_after: float | None = None
    """Seconds after which the server wants to be asked again, where it says so."""
