"""Ask an engine, and make the best of what it replies: mended here, asked once more, gleaned at last.

A generator like the chain, whose steps it takes: it yields questions, is sent replies or failures, and returns an
answer or a failure for each question. What was used and met on the way is in the ledger.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from summarizer.errors import ReplyError
from summarizer.questions import Answer, Extraction, Failure, Question, Reply, Usage
from summarizer.replies import parse, salvage

Asking: TypeAlias = Generator[tuple[Question, ...], tuple[Reply | Failure, ...], list[Answer | Failure]]
FINISHES = {
    "length": "The reply was cut at the model's output limit. Use a model with a higher one, or --max-input-tokens, "
    "so that the release is read in parts.",
    "refusal": "The model refused to answer. Try another model, or the rules.",
    "content_filter": "The provider's content filter withheld the text. Try another model, or the rules.",
}
"""How a reply can end that is none, with the next step."""


@dataclass
class Ledger:
    """What a run of the chain used and met on its way."""

    usage: Usage = field(default_factory=Usage)
    model: str | None = None
    notes: list[str] = field(default_factory=list)
    failed: bool = False
    partial: bool = False

    def say(self, note: str) -> None:
        """Keep a note; once, however many answers it comes with."""
        if note not in self.notes:
            self.notes.append(note)


def _read(
    questions: Sequence[Question], replies: Sequence[Reply | Failure], ledger: Ledger
) -> list[Answer | Failure | ReplyError]:
    answers: list[Answer | Failure | ReplyError] = []
    for question, reply in zip(questions, replies, strict=True):
        ledger.usage += reply.usage
        if isinstance(reply, Failure):
            answers.append(reply)
            continue
        ledger.model = reply.model or ledger.model
        for note in reply.notes:
            ledger.say(note)
        if reply.finish == "length" and isinstance(reply.content, str) and question.shape is Extraction:
            kept = salvage(reply.content)
            if kept.claims:
                ledger.partial = ledger.partial or question.prompt == "extract"
                ledger.say(
                    f"length: {FINISHES['length']} The {len(kept.claims)} claims before the cut were read."
                )
                answers.append(kept)
                continue
        if reply.finish != "stop":
            answers.append(Failure(reply.finish, FINISHES[reply.finish]))
        elif not isinstance(reply.content, str):
            answers.append(reply.content)
        else:
            try:
                answers.append(parse(reply.content, question.shape))
            except ReplyError as error:
                answers.append(error)
    return answers


def _gleaned(
    question: Question, reply: Reply | Failure, error: ReplyError, ledger: Ledger
) -> Extraction | None:
    """The claims that can be read of a second reply that as a whole cannot; None where there are none."""
    if question.shape is not Extraction or not isinstance(reply, Reply) or not isinstance(reply.content, str):
        return None
    kept = salvage(reply.content)
    if not kept.claims:
        return None
    ledger.partial = ledger.partial or question.prompt == "extract"
    ledger.say(
        f"malformed: Parts of two replies could not be read ({error}); claims that could: {len(kept.claims)}."
    )
    return kept


def ask(questions: Sequence[Question], ledger: Ledger) -> Asking:
    """Ask; mend what can be mended here, and ask once more where a reply cannot be read."""
    answers = _read(questions, (yield tuple(questions)), ledger)
    again = {at: error for at, error in enumerate(answers) if isinstance(error, ReplyError)}
    if again:
        retried = [
            Question(
                questions[at].prompt,
                {**questions[at].variables, "error": str(error)},
                questions[at].shape,
            )
            for at, error in again.items()
        ]
        replies = yield tuple(retried)
        for at, answer, reply in zip(again, _read(retried, replies, ledger), replies, strict=True):
            gleaned = (
                _gleaned(questions[at], reply, answer, ledger) if isinstance(answer, ReplyError) else None
            )
            answers[at] = gleaned or answer
    return [
        Failure("malformed", f"Two replies could not be read ({a}). --record FILE keeps them for a look.")
        if isinstance(a, ReplyError)
        else a
        for a in answers
    ]
