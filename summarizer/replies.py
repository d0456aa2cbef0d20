"""From a model's raw reply to an answer: local mending first, then a clear error.

>>> parse('```json\\n{"event": "deal", "claims": [],}\\n``` Hope this helps!', Extraction)
Extraction(event='deal', claims=())
>>> parse("I cannot do that.", Extraction)
Traceback (most recent call last):
summarizer.errors.ReplyError: no JSON object in the reply
"""

from __future__ import annotations

import json
import re
from typing import Any

from summarizer.errors import ReplyError
from summarizer.questions import FIELDS, Answer, Claim, Composition, Extraction

LONGEST = 1_000_000  # characters; the longest answer of a model has a tenth of that


def _object(raw: str) -> dict[str, Any]:
    """The first JSON object of a reply; fences, prose around it and trailing commas are mended."""
    start = raw.find("{")
    if start < 0:
        raise ReplyError("no JSON object in the reply")
    decoder = json.JSONDecoder(strict=False)  # models put raw line ends into strings
    try:
        found, _ = decoder.raw_decode(raw, start)
    except ValueError:
        mended = re.sub(r",(\s*[\]}])", r"\1", raw[start:])
        try:
            found, _ = decoder.raw_decode(mended)
        except ValueError as exc:
            raise ReplyError(f"the reply is no valid JSON: {exc}") from None
        except RecursionError:
            raise ReplyError("the reply is nested too deeply") from None
    except RecursionError:
        raise ReplyError("the reply is nested too deeply") from None
    if not isinstance(found, dict):
        raise ReplyError("the reply is no JSON object")
    return found


def _text(data: dict[str, Any], key: str, where: str) -> str:
    value = data.get(key)
    if not isinstance(value, str):
        raise ReplyError(f"{where}: {key!r} must be a string")
    return value


def _optional(data: dict[str, Any], key: str, where: str) -> str | None:
    value = data.get(key)
    if value is not None and not isinstance(value, str):
        raise ReplyError(f"{where}: {key!r} must be a string or null")
    return value or None


def _claim(data: Any, where: str) -> Claim:
    if not isinstance(data, dict):
        raise ReplyError(f"{where} must be an object")
    field = _text(data, "field", where)
    if field not in FIELDS:
        raise ReplyError(f"{where}: {field!r} is no field; use one of {', '.join(FIELDS)}")
    program = data.get("program")
    if isinstance(program, bool) or not isinstance(program, str | int):
        raise ReplyError(f"{where}: 'program' must be a name or a number")
    quotes = data.get("quotes")
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
    data = _object(raw)
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
    """Return the whole claims of a reply that was cut; what cannot be read is left out.

    >>> cut = '{"event": "deal", "claims": [{"program": "V-1", "field": "asset", "quotes": [], "value": "V-1"}, {"pro'
    >>> event, claims = salvage(cut)
    >>> event, [claim.value for claim in claims]
    ('deal', ['V-1'])
    """
    event = re.search(r'"event"\s*:\s*"([a-z-]+)"', raw)
    opened = re.search(r'"claims"\s*:\s*\[', raw)
    claims: list[Claim] = []
    decoder = json.JSONDecoder(strict=False)
    at = raw.find("{", opened.end()) if opened else -1
    while at >= 0:
        try:
            found, end = decoder.raw_decode(raw, at)
            claims.append(_claim(found, "claim"))
        except (ValueError, RecursionError, ReplyError):
            break
        at = raw.find("{", end)
    return Extraction(event[1] if event else None, tuple(claims))
