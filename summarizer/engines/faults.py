"""One door for what goes wrong between us and a model's server: each foreign error becomes a `Failure`.

>>> class Told(Exception):
...     status_code, body = 429, {"message": "You exceeded your current quota", "code": "insufficient_quota"}
>>> failure = failure_of(Told("429"))
>>> failure.reason, failure.retryable
('quota-exhausted', False)

Errors are known by what they carry (an HTTP status, a code, the names of their classes), not by type: the clients of
most providers are built alike, and this file needs none of them. What a server says is untrusted and may repeat the
key that it was sent: it is cut, put on one line and passed through `redact` before it is shown.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC
from math import isnan, nan
from typing import Any, NamedTuple

from summarizer import addresses
from summarizer.asking import FINISHES
from summarizer.questions import Failure, Finish, Usage

REASONS: Mapping[str, str] = {
    **FINISHES,
    "context-overflow": "The release is longer than the model's window. Give --max-input-tokens, so that it is "
    "read in parts, or a model with a larger window.",
    "bad-key": "The server refused the key. Check OPENAI_API_KEY (or the provider's own variable) and its rights.",
    "unknown-model": "The server knows no such model or no such address. Check the name behind the colon, and "
    "OPENAI_BASE_URL, which for most servers ends in /v1.",
    "quota-exhausted": "The account has no quota or credit left. Check its plan and billing; asking again will not help.",
    "rate-limited": "The server allows no more requests for now. Ask again later, or fewer at once.",
    "server-error": "The server failed. Ask again later; if it stays so, look at the provider's status page.",
    "timeout": "The server did not answer in time. Ask again, raise the timeout, or use a faster model.",
    "connection": "The connection failed or was cut. Check the network and OPENAI_BASE_URL.",
    "empty": "The server answered without a choice. Ask again, or try another model.",
    "not-json": "The server answered with something else than the API's JSON, such as a web page. Check OPENAI_BASE_URL.",
    "invalid-request": "The server did not take the request. Its words may say why.",
    "malformed": "The reply was not the JSON that was asked for, twice.",
    "declined": "The engine does not answer this question.",
}
"""Every reason of a model's failure, with what it means and the next step."""
RETRYABLE = frozenset({"rate-limited", "server-error", "timeout", "connection", "empty"})
LONGEST = 200  # characters of a server's own words in a message
LONGEST_WAIT = 86_400.0  # seconds: what a server may ask for; more is nonsense

_OVERFLOW = re.compile(
    r"context[ _-]?(?:length|window|size)|maximum context|prompt is too long|too many (?:input )?tokens|"
    r"input (?:is )?too long|exceeds? the available context",
    re.I,
)
_QUOTA = re.compile(
    r"insufficient[_ ]quota|exceeded your current quota|billing|credit balance|out of credits", re.I
)
_FILTERED = re.compile(r"content[_ ]filter|content management policy|responsible ai", re.I)
_FORMAT = re.compile(r"response_format|json_schema|json_object|structured output|guided_json", re.I)
_TEMPERATURE = re.compile(r"temperature", re.I)
_TIMEOUTS = frozenset({"APITimeoutError", "TimeoutException", "TimeoutError"})
_CONNECTIONS = frozenset({"APIConnectionError", "TransportError", "ConnectionError", "ClientConnectionError"})
_FINISHES: Mapping[str, Finish] = {
    "length": "length",
    "max_tokens": "length",
    "model_context_window_exceeded": "length",
    "content_filter": "content_filter",
    "safety": "content_filter",
    "prohibited_content": "content_filter",
    "blocklist": "content_filter",
    "refusal": "refusal",
}


class Told(NamedTuple):
    """What an error says of itself."""

    status: int | None
    code: str
    words: str
    headers: Mapping[str, str]


def _lineage(error: BaseException) -> Iterator[BaseException]:
    """The error and what caused it; clients wrap each other's."""
    seen: BaseException | None = error
    for _ in range(6):
        if seen is None:
            return
        yield seen
        seen = seen.__cause__


def _names(error: BaseException) -> set[str]:
    return {kind.__name__ for kind in type(error).__mro__}


def told(error: BaseException) -> Told:
    """Return status, code, words and headers of an error, as far as it carries them."""
    status = getattr(error, "status_code", None)
    body = getattr(error, "body", None)
    inner = body.get("error", body) if isinstance(body, dict) else body
    code, words = "", ""
    if isinstance(inner, dict):
        code = str(inner.get("code") or inner.get("type") or "")
        words = str(inner.get("message") or inner.get("detail") or "")
    elif isinstance(inner, str):
        words = inner
    response = getattr(error, "response", None)
    headers = getattr(response, "headers", None)
    return Told(
        status if isinstance(status, int) else None,
        code or str(getattr(error, "code", None) or ""),
        words or str(error),
        headers if isinstance(headers, Mapping) else {},
    )


def _seconds(headers: Mapping[str, str]) -> float | None:
    """What `Retry-After` asks for: seconds, milliseconds, or a date; None for nonsense."""
    milliseconds, asked = headers.get("retry-after-ms"), headers.get("retry-after")
    try:
        seconds = float(milliseconds) / 1000 if milliseconds else float(asked or "nan")
    except ValueError:
        seconds = _until(asked or "")
    return None if isnan(seconds) else min(max(0.0, seconds), LONGEST_WAIT)


def _until(date: str) -> float:
    from datetime import datetime
    from email.utils import parsedate_to_datetime

    try:
        return (parsedate_to_datetime(date) - datetime.now(UTC)).total_seconds()
    except (ValueError, TypeError):
        return nan


def _reason_of_status(said: Told) -> str:
    status, everything = said.status or 0, f"{said.code} {said.words}"
    if _OVERFLOW.search(everything) and status in (400, 413, 422, 500):
        return "context-overflow"
    if status in (400, 402, 403, 429) and _QUOTA.search(everything):
        return "quota-exhausted"
    if status in (400, 403) and _FILTERED.search(everything):
        return "content_filter"
    if status in (401, 403):
        return "bad-key"
    if status == 402:
        return "quota-exhausted"
    if status == 404:
        return "unknown-model"
    if status == 413:
        return "context-overflow"
    if status == 429:
        return "rate-limited"
    if status in (408, 409, 425) or status >= 500:
        return "server-error"
    if status < 300:
        return "not-json"
    return "unknown-model" if "model_not_found" in said.code else "invalid-request"


def _reason_of_body(body: bytes) -> tuple[str, str]:
    """What the client tripped over after a 200 (an error in the body, no choice, a page), and the server's words."""
    try:
        data = json.loads(body)
    except ValueError:
        return "not-json", ""
    if not isinstance(data, dict):
        return "not-json", ""
    error = data.get("error")
    if isinstance(error, dict):
        code = str(error.get("code") or "")
        words = str(error.get("message") or "")
        return _reason_of_status(Told(int(code) if code.isdigit() else 500, code, words, {})), words
    return "empty" if "choices" in data else "not-json", ""


def _reason(error: BaseException, body: bytes) -> tuple[str, Told]:
    for each in _lineage(error):
        said = told(each)
        if said.status is not None:
            return _reason_of_status(said), said
        names = _names(each)
        if names & _TIMEOUTS:
            return "timeout", said
        if names & _CONNECTIONS or isinstance(each, OSError):
            return "connection", said
    reason, words = _reason_of_body(body)
    return reason, Told(None, "", words, {})


def is_about_format(error: BaseException) -> bool:
    """Whether a server refused the request because of its `response_format`."""
    said = told(error)
    return said.status in (400, 404, 415, 422, 500, 501) and bool(_FORMAT.search(f"{said.code} {said.words}"))


def is_about_temperature(error: BaseException) -> bool:
    """Whether a server refused the request because of its temperature, as those of reasoning models do."""
    said = told(error)
    return said.status in (400, 422) and bool(_TEMPERATURE.search(f"{said.code} {said.words}"))


def finish_of(reason: object) -> Finish:
    """Return how a reply ended, from what its provider calls it.

    >>> finish_of("MAX_TOKENS"), finish_of("stop"), finish_of(None)
    ('length', 'stop', 'stop')
    """
    return _FINISHES.get(str(reason).lower(), "stop")


def masked(words: str, secrets: tuple[str, ...] = ()) -> str:
    """Return words on one line, cut, without anything that is or looks like a key or a password.

    >>> masked("Incorrect key sk-abcdefgh12345: see\\n\\nthe docs")
    'Incorrect key [key]: see the docs'
    """
    for secret in secrets:
        if secret:
            words = words.replace(secret, "[key]")
    words = addresses.masked(words)
    words = re.sub(r"\b(?:sk|pk|key|xai|gsk)-[\w*.-]{6,}|\bBearer\s+\S+", "[key]", words, flags=re.I)
    words = " ".join(words.split())
    return words if len(words) <= LONGEST else words[: LONGEST - 1] + "…"


def failure_of(
    error: BaseException,
    usage: Usage | None = None,
    redact: Callable[[str], str] = masked,
    body: bytes = b"",
) -> Failure:
    """Return the failure that an error stands for; `usage` is what the attempt cost.

    `body` is what a server sent that answered with success and could yet not be read.
    """
    reason, said = _reason(error, body)
    message = REASONS[reason]
    shown = (
        said.words
        if reason in ("invalid-request", "context-overflow", "server-error", "rate-limited")
        else ""
    )
    if shown and not shown.lstrip().startswith("<"):
        message += f" The server said: {redact(shown).rstrip('.')}."
    return Failure(
        reason,
        message,
        usage or Usage(calls=1),
        retryable=reason in RETRYABLE,
        retry_after=_seconds(said.headers) if reason in RETRYABLE else None,
    )


def usage_in(body: bytes) -> Usage:
    """Return the usage that the body of an unreadable answer tells of, at least the call itself."""
    try:
        found = json.loads(body)["usage"]
        details: Any = found.get("prompt_tokens_details") or {}
        return Usage(
            calls=1,
            input_tokens=int(found.get("prompt_tokens") or 0),
            cached_tokens=int(details.get("cached_tokens") or 0),
            output_tokens=int(found.get("completion_tokens") or 0),
        )
    except (ValueError, TypeError, KeyError, AttributeError):
        return Usage(calls=1)
