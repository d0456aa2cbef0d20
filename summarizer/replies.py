"""From a model's raw reply to an answer: local mending first, then a clear error.

>>> parse('```json\\n{"event": "deal", "claims": [],}\\n``` Hope this helps!', Extraction)
Extraction(event='deal', claims=())
>>> parse("I cannot do that.", Extraction)
Traceback (most recent call last):
summarizer.errors.ReplyError: no JSON object in the reply
"""

from __future__ import annotations

import contextlib
import json
from typing import Any

from summarizer import patterns
from summarizer.errors import ReplyError
from summarizer.questions import FIELDS, Answer, Claim, Composition, Extraction

MOST_OBJECTS = 10  # braces in the prose before the answer; with more, asking again is quicker
LONGEST = 1_000_000  # characters; the longest answer of a model has a tenth of that


def _decoded(raw: str, start: int) -> tuple[Any, int]:
    """The JSON value that starts at a place, and where it ends; trailing commas are mended. Raises ReplyError."""
    decoder = json.JSONDecoder(strict=False)  # models put raw line ends into strings
    try:
        try:
            return decoder.raw_decode(raw, start)
        except ValueError:
            mended = patterns.sub(r",(\s*[\]}])", r"\1", raw[start:])
            found, end = decoder.raw_decode(mended)
            return found, start + end
    except ValueError as exc:
        raise ReplyError(f"the reply is no valid JSON: {exc}") from None
    except RecursionError:
        raise ReplyError("the reply is nested too deeply") from None


def _object(raw: str, key: str) -> dict[str, Any]:
    """The first JSON object of a reply that has the key; fences, thoughts and prose around it are passed over."""
    raw = raw.rpartition("</think>")[2]
    start, first = raw.find("{"), None
    if start < 0:
        raise ReplyError("no JSON object in the reply")
    for _ in range(MOST_OBJECTS):
        try:
            found, end = _decoded(raw, start)
        except ReplyError as error:
            first, end = first or error, start + 1
        else:
            if isinstance(found, dict) and key in found:
                return found
        start = raw.find("{", end)
        if start < 0:
            break
    raise first or ReplyError(f"the reply's object has no {key!r}")


def _text(data: dict[str, Any], key: str, where: str) -> str:
    value = data.get(key)
    if not isinstance(value, str):
        raise ReplyError(f"{where}: {key!r} must be a string")
    return value


def _optional(data: dict[str, Any], key: str, where: str) -> str | None:
    value = data.get(key)
    if value is not None and not isinstance(value, str):
        raise ReplyError(f"{where}: {key!r} must be a string or null")
    return None if value in (None, "", "null", "none", "None") else value


def _claim(data: Any, where: str) -> Claim:
    if not isinstance(data, dict):
        raise ReplyError(f"{where} must be an object")
    field = _text(data, "field", where)
    if field not in FIELDS:
        raise ReplyError(f"{where}: {field[:30]!r} is no field; use one of {', '.join(FIELDS)}")
    program = data.get("program")
    if isinstance(program, bool) or not isinstance(program, str | int):
        raise ReplyError(f"{where}: 'program' must be a name or a number")
    quotes = data.get("quotes")
    if isinstance(quotes, str):
        quotes = [quotes]
    if not isinstance(quotes, list) or not all(isinstance(quote, str) for quote in quotes):
        raise ReplyError(f"{where}: 'quotes' must be a list of strings")
    timing = _optional(data, "timing", where)
    if timing not in (None, "new", "earlier"):
        raise ReplyError(f"{where}: 'timing' must be new, earlier or null")
    return Claim(
        program=str(program),
        field=field,
        value=_text(data, "value", where),
        qualifier=_optional(data, "qualifier", where),
        timing=timing,  # type: ignore[arg-type]
        quotes=tuple(quotes),
    )


def parse(raw: str, shape: type[Extraction] | type[Composition]) -> Answer:
    """Return the answer that a raw reply holds. Raises ReplyError, saying what is wrong, for a re-ask."""
    if len(raw) > LONGEST:
        raise ReplyError(f"the reply has {len(raw):,} characters")
    data = _object(raw, "headline" if shape is Composition else "claims")
    if shape is Composition:
        return Composition(_text(data, "headline", "reply"), _text(data, "summary", "reply"))
    claims = data.get("claims")
    if not isinstance(claims, list):
        raise ReplyError("'claims' must be a list")
    return Extraction(
        _optional(data, "event", "reply"),
        tuple(_claim(claim, f"claims[{number}]") for number, claim in enumerate(claims)),
    )


def salvage(raw: str) -> Extraction:
    """Return the claims that can be read of a reply that as a whole cannot: it was cut, or some of them are odd.

    >>> cut = '{"event": "deal", "claims": [{"program": "V-1", "field": "asset", "quotes": [], "value": "V-1"}, {"pro'
    >>> event, claims = salvage(cut)
    >>> event, [claim.value for claim in claims]
    ('deal', ['V-1'])
    """
    event = patterns.search(r'"event"\s*:\s*"([a-z-]+)"', raw)
    opened = patterns.search(r'"claims"\s*:\s*\[', raw)
    claims: list[Claim] = []
    at = raw.find("{", opened.end()) if opened and len(raw) <= LONGEST else -1
    while at >= 0:
        try:
            found, end = json.JSONDecoder(strict=False).raw_decode(raw, at)
        except (ValueError, RecursionError):
            break
        with contextlib.suppress(ReplyError):
            claims.append(_claim(found, "claim"))
        at = raw.find("{", end)
    return Extraction(event[1] if event else None, tuple(claims))
