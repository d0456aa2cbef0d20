"""What a server still allows, as its answers say: the headers `x-ratelimit-*` of OpenAI and those that follow it.

>>> allowance_of({"x-ratelimit-limit-requests": "500", "x-ratelimit-remaining-requests": "499",
...               "x-ratelimit-reset-requests": "120ms"})
(Allowance(kind='requests', limit=500, remaining=499, reset=0.12),)
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal, NamedTuple

_PART = re.compile(r"(\d+(?:\.\d+)?)(ms|h|m|s)")
_SECONDS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0}


class Allowance(NamedTuple):
    """So many of so many are left, and all of them again after so many seconds."""

    kind: Literal["requests", "tokens"]
    limit: int
    remaining: int
    reset: float


def _span(text: str) -> float | None:
    """Seconds of a time such as `6m0s`, `1.5s` or `20ms`; None for anything else."""
    parts = _PART.findall(text)
    if not parts or "".join(number + unit for number, unit in parts) != text:
        return None
    return sum(float(number) * _SECONDS[unit] for number, unit in parts)


def allowance_of(headers: Mapping[str, str]) -> tuple[Allowance, ...]:
    """Return what the headers of an answer tell of requests and tokens; nothing where they are not whole."""
    found: list[Allowance] = []
    kinds: tuple[Literal["requests", "tokens"], ...] = ("requests", "tokens")
    for kind in kinds:
        limit, remaining, reset = (
            headers.get(f"x-ratelimit-{part}-{kind}", "") for part in ("limit", "remaining", "reset")
        )
        seconds = _span(reset)
        if (
            limit.isascii()
            and limit.isdigit()
            and remaining.isascii()
            and remaining.isdigit()
            and seconds is not None
        ):
            found.append(Allowance(kind, int(limit), int(remaining), seconds))
    return tuple(found)
