"""Write down what an engine answers, as JSON Lines, so that `replay` gives the same briefs without it.

>>> line_of("openai:some-model", "extract", "3f1c", Reply('{"claims": []}', usage=Usage(calls=1)))[:63]
'{"recording": 1, "engine": "openai:some-model", "prompt": "extr'

A line holds the key of a question (a hash of all that was sent), the reply or the failure, and the usage; neither
the release nor a key to a service. The file is appended to, so that a run that was cut off keeps what it had.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from summarizer.engines import Engine, RemoteEngine
from summarizer.errors import EngineError, OutputError
from summarizer.prompting import question_key
from summarizer.questions import Failure, PromptName, Question, Reply, Usage

if TYPE_CHECKING:
    from summarizer.release import Release

VERSION = 1


def _usage(usage: Usage) -> dict[str, Any]:
    return {
        "calls": usage.calls,
        "input_tokens": usage.input_tokens,
        "cached_tokens": usage.cached_tokens,
        "output_tokens": usage.output_tokens,
        "cost_usd": usage.cost_usd,
    }


def line_of(engine: str, prompt: str, key: str, answer: Reply | Failure) -> str:
    """Return the line of one answer. Raises EngineError for an answer that is not text."""
    told: dict[str, Any] = {"recording": VERSION, "engine": engine, "prompt": prompt, "key": key}
    if isinstance(answer, Failure):
        told["failure"] = {
            "reason": answer.reason,
            "message": answer.message,
            "retryable": answer.retryable,
        }
    else:
        if not isinstance(answer.content, str):
            raise EngineError(
                f"{engine}: its answers are not text. Record a model's, with -e PROVIDER:MODEL."
            )
        told |= {"reply": answer.content, "finish": answer.finish, "model": answer.model}
        told["notes"] = list(answer.notes)
    told["usage"] = _usage(answer.usage)
    return json.dumps(told, ensure_ascii=False)


def _engine_in(path: Path) -> str | None:
    """Whose answers a file holds already; None for a new or an empty one."""
    try:
        with path.open(encoding="utf-8") as lines:
            first = json.loads(next(lines, "null"))
    except FileNotFoundError:
        return None
    except (ValueError, RecursionError):
        first = {}
    if first is not None and not (isinstance(first, dict) and isinstance(first.get("engine"), str)):
        raise OutputError(f"{path}: is no recording. Give --record a new file.")
    return first["engine"] if first else None


class _Tape:
    """The file; safe to write to from several threads."""

    def __init__(self, path: Path, engine: str) -> None:
        self._path, self._engine, self._lock = path, engine, Lock()
        try:
            held = _engine_in(path)
            if held not in (None, engine):
                raise OutputError(
                    f"{path}: holds answers of {held}. Give --record another file for {engine}."
                )
            with path.open("a+b") as file:
                # the last line of a run that was cut off stays a line of its own
                if file.tell() and (file.seek(-1, 2), file.read(1))[1] != b"\n":
                    file.write(b"\n")
        except OSError as error:
            raise OutputError(
                f"{path}: cannot be written ({error.strerror}). Choose another place."
            ) from None

    def write(self, line: str) -> None:
        try:
            with self._lock, self._path.open("ab") as file:
                file.write(line.encode("utf-8", "backslashreplace") + b"\n")
        except OSError as error:
            raise OutputError(
                f"{self._path}: cannot be written ({error.strerror}). Choose another place."
            ) from None

    def keep(self, question: Question, answer: Reply | Failure) -> None:
        key = question_key(question, self._engine, {})
        self.write(line_of(self._engine, question.prompt, key, answer))

    def keep_windows(self, release: str, windows: Sequence[tuple[int, int]]) -> None:
        told = {"recording": VERSION, "engine": self._engine, "release": release, "windows": list(windows)}
        self.write(json.dumps(told))


class Recorder:
    """An engine whose answers are written down on their way."""

    def __init__(self, engine: Engine, tape: _Tape) -> None:
        self.name = engine.name
        self._engine = engine
        self._tape = tape

    def answer(self, question: Question) -> Reply | Failure:
        """Pass on the question, write down the answer."""
        answer = self._engine.answer(question)
        self._tape.keep(question, answer)
        return answer


class RemoteRecorder(Recorder):
    """The same for an engine that asks a server; each attempt is written down."""

    def __init__(self, engine: RemoteEngine, tape: _Tape) -> None:
        super().__init__(engine, tape)
        self._remote = engine
        self.prompts: Mapping[PromptName, str] = engine.prompts
        self.policy = getattr(engine, "policy", None)

    async def attempt(self, question: Question) -> Reply | Failure:
        """Pass on one attempt, write down what came back."""
        answer = await self._remote.attempt(question)
        self._tape.keep(question, answer)
        return answer

    def key(self, question: Question) -> str:
        """The engine's own key."""
        return self._remote.key(question)

    def tokens(self, question: Question) -> tuple[int, int]:
        """The engine's own estimate."""
        return self._remote.tokens(question)

    def windows(self, release: Release) -> Sequence[tuple[int, int]]:
        """The engine's windows; more than one are written down, because the questions depend on them."""
        windows = self._remote.windows(release)
        if len(windows) > 1:
            self._tape.keep_windows(release.id, windows)
        return windows

    async def aclose(self) -> None:
        """Close the engine."""
        await self._remote.aclose()


def record(engine: Engine, path: Path) -> Engine:
    """Return an engine that answers as `engine` does and writes down what it answers.

    Raises OutputError for a file that cannot be written, or that holds another engine's answers.
    """
    tape = _Tape(path, engine.name)
    return RemoteRecorder(engine, tape) if isinstance(engine, RemoteEngine) else Recorder(engine, tape)
