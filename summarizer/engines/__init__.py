"""Engines answer questions; `api.open_engine` finds one by name.

Two kinds: those that answer at once (`rules`, `replay`, `scripted`), and those that wait for a server. The latter
make one attempt a call, never sleep and never retry: who drives them (`engines/retry.py` for one release, the
batch's scheduler for many) knows when to ask again, so that there is one place that waits.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from summarizer.errors import EngineError
from summarizer.questions import Failure, PromptName, Question, Reply

if TYPE_CHECKING:
    from summarizer.release import Release


class Engine(Protocol):
    """Anything that answers questions."""

    name: str

    def answer(self, question: Question) -> Reply | Failure:
        """Answer, or say why not; never raises for a question it declines."""
        ...


@runtime_checkable
class RemoteEngine(Engine, Protocol):
    """An engine whose answers come from a server, cost money, and may be worth another attempt.

    `answer` makes its attempts and waits between them; `attempt` makes one, and is what a scheduler calls.
    """

    prompts: Mapping[PromptName, str]
    """The fingerprint of each prompt, as the brief records it ("v1:sha")."""

    async def attempt(self, question: Question) -> Reply | Failure:
        """Ask once. A Failure that is `retryable` may be asked again, after `retry_after` seconds where it says so."""
        ...

    def key(self, question: Question) -> str:
        """The hash of all that decides the answer: rendered messages, answer schema, model, parameters."""
        ...

    def tokens(self, question: Question) -> tuple[int, int]:
        """An estimate before asking: (input tokens, output tokens at most)."""
        ...

    def windows(self, release: Release) -> Sequence[tuple[int, int]]:
        """The stretches of a release that are asked about one by one; one for a release of ordinary length."""
        ...

    async def aclose(self) -> None:
        """Give back connections."""
        ...


def no_engine(name: str) -> EngineError:
    """The error for a name that stands for no engine."""
    return EngineError(
        f"{name!r} is no engine. Use 'rules', a model such as 'openai:gpt-4.1-mini', or 'replay:FILE'."
    )
