"""Asking again: when, after how long, how often; with a clock that the tests move."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from summarizer.engines.faults import failure_of, masked
from summarizer.engines.retry import Policy, answer, wait_before
from summarizer.questions import Extraction, Failure, Question, Reply, Usage

ONE = Usage(calls=1, input_tokens=10)
BUSY = Failure("rate-limited", "Too many requests.", ONE, retryable=True)
DEAD = Failure("bad-key", "The key is refused.", ONE)
GOOD = Reply("{}", usage=Usage(calls=1, input_tokens=10, output_tokens=5))
QUESTION = Question("extract", {}, Extraction)


@dataclass
class Clock:
    """Time that passes only when somebody sleeps, or a question takes its time."""

    now: float = 0.0
    slept: list[float] = field(default_factory=list)

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


@dataclass
class Server:
    """Gives its answers in order, each after a while."""

    clock: Clock
    answers: Sequence[Reply | Failure]
    takes: float = 0.0
    asked: int = 0

    async def attempt(self, question: Question) -> Reply | Failure:
        self.asked += 1
        self.clock.now += self.takes
        return self.answers[min(self.asked, len(self.answers)) - 1]


def ask(
    *answers: Reply | Failure, policy: Policy | None = None, takes: float = 0.0, jitter: float = 0.0
) -> tuple[Reply | Failure, Server]:
    clock = Clock()
    server = Server(clock, answers, takes)
    done = asyncio.run(
        answer(server, QUESTION, policy, sleep=clock.sleep, clock=clock, jitter=lambda: jitter)
    )
    return done, server


def test_a_good_answer_is_asked_for_once() -> None:
    """No second request, no sleep."""
    reply, server = ask(GOOD)
    assert (reply, server.asked, server.clock.slept) == (GOOD, 1, [])


def test_what_asking_again_cannot_help() -> None:
    """A refused key ends at once, and says nothing of attempts."""
    failure, server = ask(DEAD, GOOD)
    assert failure == DEAD and server.asked == 1


def test_usage_of_every_attempt_is_counted() -> None:
    """The tokens of failed attempts are in the usage of the answer."""
    reply, _ = ask(BUSY, BUSY, GOOD)
    assert reply.usage == Usage(calls=3, input_tokens=30, output_tokens=5)


def test_back_off_doubles_up_to_its_limit() -> None:
    """Half a second, one, two, and never more than the longest."""
    _, server = ask(BUSY, policy=Policy(attempts=6, first=1.0, longest=3.0), jitter=1.0)
    assert server.clock.slept == [1.0, 2.0, 3.0, 3.0, 3.0] and server.asked == 6


def test_jitter_spreads_those_that_failed_together() -> None:
    """Between half of the back-off and all of it."""
    assert [wait_before(2, BUSY, Policy(first=1.0), jitter) for jitter in (0.0, 0.5, 1.0)] == [1.0, 1.5, 2.0]


@pytest.mark.parametrize("jitter", [0.0, 1.0])
def test_retry_after_is_a_floor(jitter: float) -> None:
    """Never earlier than the server asks for, with the jitter on top."""
    _, server = ask(BUSY._replace(retry_after=7.0), GOOD, jitter=jitter)
    assert 7.0 <= server.clock.slept[0] <= 8.0


def test_a_wait_that_is_too_long_is_not_begun() -> None:
    """Asked to wait for an hour, the caller is told so at once."""
    failure, server = ask(BUSY._replace(retry_after=3600.0), GOOD)
    assert isinstance(failure, Failure) and server.asked == 1 and server.clock.slept == []
    assert "asks to wait 3600 s" in failure.message and failure.retry_after == 3600.0


def test_attempts_end() -> None:
    """After the last one the failure says how often and how long it was tried."""
    failure, server = ask(BUSY, policy=Policy(attempts=3, first=2.0), takes=1.0, jitter=1.0)
    assert isinstance(failure, Failure) and server.asked == 3
    assert failure.message == "Too many requests. Gave up after 3 attempts in 9 s."
    assert failure.reason == "rate-limited" and failure.usage.calls == 3


def test_time_ends() -> None:
    """No attempt is begun once the total time would be over."""
    failure, server = ask(BUSY, policy=Policy(attempts=99, total=30.0), takes=14.0)
    assert isinstance(failure, Failure) and server.asked == 3


class Told(Exception):
    """An error as the clients of providers raise it."""

    def __init__(self, status: int, message: str, **headers: str) -> None:
        super().__init__(message)
        self.status_code = status
        self.response = type(
            "Response", (), {"headers": {k.replace("_", "-"): v for k, v in headers.items()}}
        )()


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry_after": "7"}, 7.0),
        ({"retry_after": "0.5"}, 0.5),
        ({"retry_after": "-3"}, 0.0),
        ({"retry_after_ms": "1500", "retry_after": "9"}, 1.5),
        ({"retry_after": "99999999"}, 86_400.0),
        ({"retry_after": "Thu, 01 Jan 1970 00:00:00 GMT"}, 0.0),
        ({"retry_after": "soon"}, None),
        ({"retry_after": "nan"}, None),
        ({}, None),
    ],
)
def test_what_retry_after_asks_for(headers: dict[str, str], seconds: float | None) -> None:
    """Seconds, milliseconds or a date; nonsense is as good as nothing."""
    assert failure_of(Told(429, "Slow down.", **headers)).retry_after == seconds


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (Told(401, "no"), "bad-key"),
        (Told(400, "prompt is too long: 9 tokens > 8 maximum"), "context-overflow"),
        (Told(400, "Your credit balance is too low"), "quota-exhausted"),
        (Told(529, "Overloaded"), "server-error"),
        (TimeoutError(), "timeout"),
        (ConnectionResetError("reset"), "connection"),
        (ValueError("what is this"), "not-json"),
    ],
)
def test_errors_of_any_client(error: Exception, reason: str) -> None:
    """Errors are known by what they carry, whatever the package that raised them."""
    assert failure_of(error).reason == reason


def test_words_of_a_server_are_cut_and_masked() -> None:
    """A long page of words with a key in it comes out short, on one line, without the key."""
    shown = masked(
        "a\nb " + "Bearer abc.def " + "sk-proj-0123456789 " + "x" * 500 + "my-secret", ("my-secret",)
    )
    assert len(shown) <= 200 and "\n" not in shown
    assert "abc.def" not in shown and "0123456789" not in shown
    assert masked("my-secret", ("my-secret",)) == "[key]"
