"""Ask a server again when that may help: the one place that waits for a single release.

>>> import asyncio
>>> class Busy:
...     tries = 0
...     async def attempt(self, question):
...         self.tries += 1
...         if self.tries == 1:
...             return Failure("rate-limited", "Too many requests.", Usage(calls=1), True, retry_after=7.0)
...         return Reply("{}", usage=Usage(calls=1))
>>> waits = []
>>> async def sleep(seconds): waits.append(seconds)
>>> reply = asyncio.run(answer(Busy(), None, sleep=sleep, jitter=lambda: 0.0))
>>> reply.usage.calls, waits
(2, [7.0])
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from summarizer.questions import Failure, Question, Reply, Usage


class Attempting(Protocol):
    """What can be asked once."""

    async def attempt(self, question: Question) -> Reply | Failure:
        """Ask once."""
        ...


@dataclass(frozen=True, slots=True)
class Policy:
    """How often, and for how long."""

    attempts: int = 4
    first: float = 0.5
    """Seconds before the second attempt; doubled each time."""
    longest: float = 20.0
    """Seconds that our own back-off never exceeds."""
    total: float = 300.0
    """Seconds of waiting and asking, after which no new attempt is made."""


def wait_before(attempt: int, failure: Failure, policy: Policy, jitter: float) -> float:
    """Return the seconds to wait before another attempt, `attempt` of them made; `jitter` is from 0 to 1.

    Retry-After is a floor: the jitter comes on top, or all that were refused together come back together.

    >>> wait_before(2, Failure("timeout", "…"), Policy(), jitter=0.0)
    0.5
    """
    back_off = min(policy.longest, policy.first * 2.0 ** (attempt - 1))
    if failure.retry_after is not None:
        return failure.retry_after + jitter * min(1.0, back_off)
    return back_off * (0.5 + jitter / 2)


def _gave_up(failure: Failure, attempts: int, seconds: float, usage: Usage) -> Failure:
    told = failure.message
    if attempts > 1:
        told += f" Gave up after {attempts} attempts in {seconds:.0f} s."
    elif failure.retryable and failure.retry_after:
        told += f" It asks to wait {failure.retry_after:.0f} s."
    return failure._replace(message=told, usage=usage)


async def answer(
    engine: Attempting,
    question: Question,
    policy: Policy | None = None,
    *,
    sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    clock: Callable[[], float] = time.monotonic,
    jitter: Callable[[], float] = random.random,
) -> Reply | Failure:
    """Ask until there is a reply, or asking again is of no use; the usage of every attempt is in what is returned."""
    policy = policy or Policy()
    start, used = clock(), Usage()
    for attempt in range(1, policy.attempts + 1):
        result = await engine.attempt(question)
        used += result.usage
        if isinstance(result, Reply):
            return result._replace(usage=used)
        elapsed = clock() - start
        wait = wait_before(attempt, result, policy, jitter())
        if not result.retryable or attempt == policy.attempts or elapsed + wait > policy.total:
            return _gave_up(result, attempt, elapsed, used)
        await sleep(wait)
    raise AssertionError("a policy makes at least one attempt")
