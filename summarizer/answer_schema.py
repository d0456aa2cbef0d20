"""The JSON schemas of the answers that a model is asked for; `replies.py` reads them.

They keep to what OpenAI's strict mode takes (every property required, no additional ones, no length limits), so
that any server that enforces a schema can enforce these. Words come before the value that they support.

>>> sorted(schema_of("compose")["properties"])
['headline', 'summary']
"""

from __future__ import annotations

from functools import cache
from typing import Any, get_args

from summarizer.brief import Event
from summarizer.questions import FIELDS

_TEXT = {"type": "string"}
_TEXT_OR_NULL = {"type": ["string", "null"]}


def _closed(**properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _claims() -> dict[str, Any]:
    claim = _closed(
        program=_TEXT,
        field=_TEXT | {"enum": list(FIELDS)},
        quotes={"type": "array", "items": _TEXT},
        value=_TEXT,
        qualifier=_TEXT_OR_NULL,
        timing=_TEXT_OR_NULL | {"enum": ["new", "earlier", None]},
    )
    return {"type": "array", "items": claim}


@cache
def schema_of(prompt: str) -> dict[str, Any]:
    """Return the schema of the answer to a prompt; the same object each time, so do not change it."""
    if prompt == "compose":
        return _closed(headline=_TEXT, summary=_TEXT)
    if prompt == "judge":
        return _closed(why=_TEXT, faithful={"type": "boolean"})
    if prompt == "repair":
        return _closed(claims=_claims())
    return _closed(event=_TEXT | {"enum": list(get_args(Event))}, claims=_claims())
