"""Releases by number, and an engine that waits, fails and counts as a test wants."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from summarizer.batch.work import Work
from summarizer.prompting import question_key
from summarizer.questions import Failure, PromptName, Question, Reply, Usage
from summarizer.release import Release


def text(number: int) -> str:
    """A short release about an invented company, like no other."""
    return (
        f"Halden Bio doses first patient with HB-{number} in Phase 1 trial\n\n"
        f"Trondheim, 3 March 2026 – Halden Bio said today that it has dosed the first patient with HB-{number}, a "
        f"monoclonal antibody against HER3, in a Phase 1 trial. Run {number}.\n\nAbout Halden Bio\nHalden Bio makes "
        "antibodies.\n"
    )


def works(count: int, start: int = 0) -> Iterator[Work]:
    """Yield so many pieces of work."""
    return (Work(number, f"r{number}", text=text(start + number)) for number in range(count))


def number_of(question: Question) -> int:
    """Which release of `text` a question is about."""
    facts = question.variables.get("facts")
    title = facts.release.title if facts else question.variables["release"].title
    return int(title.partition("HB-")[2].split()[0])


def good(question: Question) -> str:
    """A reply that the chain takes without a word."""
    name = f"HB-{number_of(question)}"
    if question.prompt == "compose":
        return json.dumps(
            {"headline": f"Halden Bio doses first patient with {name}", "summary": f"{name} is in Phase 1."}
        )
    quote = f"dosed the first patient with {name}"
    return json.dumps(
        {
            "event": "clinical-progress",
            "claims": [
                {
                    "program": name,
                    "field": "asset",
                    "value": name,
                    "qualifier": None,
                    "timing": None,
                    "quotes": [quote],
                }
            ],
        }
    )


Script = Callable[[Question, int], Reply | Failure | None]
"""Question and how often it was asked before; None for the usual reply."""


@dataclass
class Served:
    """A RemoteEngine of tests: every call takes `latency` seconds and costs a thousandth of a dollar."""

    name: str = "scripted:one"
    latency: float = 0.002
    script: Script = lambda question, times: None
    prompts: Mapping[PromptName, str] = field(default_factory=lambda: {"extract": "v1:abc"})
    asked: dict[str, int] = field(default_factory=dict)
    in_flight: int = 0
    most: int = 0
    cost: float | None = 0.001

    @property
    def calls(self) -> int:
        """How many calls were made in all."""
        return sum(self.asked.values())

    def answer(self, question: Question) -> Reply | Failure:
        return asyncio.run(self.attempt(question))

    async def attempt(self, question: Question) -> Reply | Failure:
        key = self.key(question)
        times = self.asked.get(key, 0)
        self.asked[key] = times + 1
        self.in_flight += 1
        self.most = max(self.most, self.in_flight)
        try:
            await asyncio.sleep(self.latency)
        finally:
            self.in_flight -= 1
        scripted = self.script(question, times)
        if scripted is not None:
            return scripted
        return Reply(good(question), usage=Usage(1, 900, 0, 60, self.cost), model="one-2026")

    def key(self, question: Question) -> str:
        return question_key(question, self.name, {})

    def tokens(self, question: Question) -> tuple[int, int]:
        return 900, 300

    def windows(self, release: Release) -> Sequence[tuple[int, int]]:
        return [(0, len(release.text))]

    async def aclose(self) -> None:
        """Nothing to give back."""


def refused(after: float | None = None) -> Failure:
    """A 429."""
    return Failure("rate-limited", "The server allows no more.", Usage(calls=1), True, after)


def broken() -> Failure:
    """A 500."""
    return Failure("server-error", "The server failed.", Usage(calls=1), True)
