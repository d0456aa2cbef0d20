"""Answer from a recording: the same briefs as the engine that was recorded, offline and free.

>>> import tempfile
>>> from summarizer.engines.recording import record
>>> from summarizer.engines.scripted import ScriptedEngine
>>> from summarizer import summarize
>>> text = "Verdane publishes its annual report"
>>> with tempfile.TemporaryDirectory() as folder:
...     path = Path(folder, "answers.jsonl")
...     script = ScriptedEngine(lambda question: '{"event": "corporate", "claims": []}')
...     recorded = summarize(text, engine=record(script, path))
...     replayed = summarize(text, engine=ReplayEngine(path))
>>> recorded.event == replayed.event == "corporate"
True
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from summarizer.engines.recording import VERSION
from summarizer.errors import EngineError
from summarizer.prompting import fingerprints, question_key
from summarizer.questions import Failure, Finish, PromptName, Question, Reply, Usage

if TYPE_CHECKING:
    from summarizer.release import Release

_Windows = Sequence[tuple[int, int]]
_COUNTED = ("calls", "input_tokens", "cached_tokens", "output_tokens")


def _whole_number(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ValueError("usage must be made of whole numbers")
    return value


def _usage(told: Any) -> Usage:
    if not isinstance(told, dict):
        raise ValueError("'usage' must be an object")
    cost = told.get("cost_usd")
    if cost is not None and (isinstance(cost, bool) or not isinstance(cost, int | float)):
        raise ValueError("'cost_usd' must be a number or null")
    counted = {name: _whole_number(told.get(name, 0)) for name in _COUNTED}
    return Usage(**counted, cost_usd=cost)


def _answer(told: Mapping[str, Any]) -> Reply | Failure:
    # a recording written by hand may leave out what a run without a server would not have
    usage = _usage(told["usage"]) if "usage" in told else Usage(calls=1)
    failure = told.get("failure")
    if isinstance(failure, dict):
        return Failure(
            str(failure.get("reason", "failed")),
            str(failure.get("message", "")),
            usage,
            retryable=failure.get("retryable") is True,
        )
    reply, finish, model = told.get("reply"), told.get("finish", "stop"), told.get("model")
    if not isinstance(reply, str):
        raise ValueError("holds neither 'reply' (a string) nor 'failure' (an object)")
    if finish not in get_args(Finish):
        raise ValueError(f"'finish' must be one of {', '.join(get_args(Finish))}")
    if model is not None and not isinstance(model, str):
        raise ValueError("'model' must be a string or null")
    notes = told.get("notes", [])
    if not isinstance(notes, list):
        raise ValueError("'notes' must be a list")
    return Reply(reply, finish, usage, model, tuple(str(note) for note in notes))


def _spans(told: Any) -> _Windows:
    if not isinstance(told, list) or not told:
        raise ValueError("'windows' must be a list of pairs")
    pairs = [(_whole_number(start), _whole_number(end)) for start, end in told]
    if any(start >= end for start, end in pairs):
        raise ValueError("'windows' must have their start before their end")
    return pairs


def _lines(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise EngineError(f"replay:{path}: cannot be read ({error.strerror}). Check the path.") from None
    *whole, rest = content.split(b"\n")
    # a last line without its end was cut off with its run
    for number, line in enumerate([*whole, rest] if _is_json(rest) else whole, 1):
        if not line.strip():
            continue
        try:
            told = json.loads(line)
        except (ValueError, RecursionError):
            told = None
        if not isinstance(told, dict) or told.get("recording") != VERSION:
            raise EngineError(
                f'replay:{path}: line {number} is no line of a recording ("recording": {VERSION}). '
                "Make one with --record."
            )
        yield number, told


def _is_json(line: bytes) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


class ReplayEngine:
    """Answers what was recorded, and says so when a question was not; see `RemoteEngine`."""

    def __init__(self, path: Path) -> None:
        """Read a recording. Raises EngineError, naming the line that is off."""
        self._path = path
        self._answers: dict[str, Reply | Failure] = {}
        self._windows: dict[str, _Windows] = {}
        names: dict[str, int] = {}
        for number, told in _lines(path):
            try:
                names.setdefault(str(told["engine"]), number)
                if "windows" in told:
                    self._windows[str(told["release"])] = _spans(told["windows"])
                else:
                    self._add(str(told["key"]), _answer(told))
            except KeyError as error:
                raise EngineError(f"replay:{path}: line {number} lacks {error}. Add it.") from None
            except (ValueError, TypeError) as error:
                raise EngineError(f"replay:{path}: line {number}: {error}. Correct it.") from None
        if len(names) > 1:
            raise EngineError(
                f"replay:{path}: holds answers of {' and '.join(names)}. Keep one engine's in a file."
            )
        if not names:
            raise EngineError(f"replay:{path}: holds no answers. Make a recording with --record.")
        (self.name,) = names

    def _add(self, key: str, answer: Reply | Failure) -> None:
        """A later answer takes the place of an earlier one; of attempts that failed on its way the usage stays."""
        before = self._answers.get(key)
        if isinstance(before, Failure) and before.retryable:
            answer = answer._replace(usage=before.usage + answer.usage)
        self._answers[key] = answer

    @cached_property
    def prompts(self) -> Mapping[PromptName, str]:
        """Those in use: a question that another prompt put has another key."""
        return fingerprints()  # type: ignore[return-value]

    def answer(self, question: Question) -> Reply | Failure:
        """Return what was recorded; a failure is never worth another attempt here."""
        key = self.key(question)
        answer = self._answers.get(key)
        if answer is None:
            return Failure(
                "not-recorded",
                f"{self._path} holds no answer to this {question.prompt} question (key {key}): the release, a prompt "
                "or the vocabulary is not the one that was recorded. Record it with --record.",
            )
        return answer._replace(retryable=False) if isinstance(answer, Failure) else answer

    async def attempt(self, question: Question) -> Reply | Failure:
        """The same, for those who drive engines that wait."""
        return self.answer(question)

    def key(self, question: Question) -> str:
        """The key under which an answer is recorded."""
        return question_key(question, self.name, {})

    def tokens(self, question: Question) -> tuple[int, int]:
        """None: nothing is sent."""
        return 0, 0

    def windows(self, release: Release) -> _Windows:
        """The recorded windows, the whole release where none are."""
        return self._windows.get(release.id, [(0, len(release.text))])

    async def aclose(self) -> None:
        """Nothing is open."""
