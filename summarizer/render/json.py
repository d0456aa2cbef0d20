"""JSON: one document, or one brief a line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from summarizer import patterns
from summarizer.brief import Brief, Part

# Legal in a JSON string, but they steer terminals, end lines for some readers, or cannot be encoded
# (lone surrogates); escaped they are the same value.
_ESCAPED = "[\x7f-\x9f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"


def _safe(document: str) -> str:
    return patterns.sub(_ESCAPED, lambda match: f"\\u{ord(match[0]):04x}", document)


def _plain(value: object) -> object:
    """What `model_dump` makes of a brief, without the serialisers that pydantic would build first, which takes longer."""
    if isinstance(value, Part):
        return {name: _plain(held) for name, held in value.__dict__.items()}
    if isinstance(value, (tuple, list)):
        return [_plain(held) for held in value]
    return value


def dump(brief: Brief, indent: int | None = None) -> str:
    """Return a brief as JSON that is harmless on a terminal, without a newline at its end."""
    return _safe(json.dumps(_plain(brief), ensure_ascii=False, indent=indent))


def lines(briefs: Iterable[Brief]) -> Iterator[str]:
    """Yield one line for each brief."""
    for brief in briefs:
        yield dump(brief) + "\n"


def document(briefs: Iterable[Brief], *, many: bool) -> Iterator[str]:
    """Yield the pieces of one document: an object, or a list if there are several or `many` says so."""
    made = iter(briefs)
    first = next(made, None)
    second = next(made, None)
    if first is not None and second is None and not many:
        yield dump(first, 2) + "\n"
        return
    separator = "[\n"
    for brief in (first, second):
        if brief is not None:
            yield separator + dump(brief, 2)
            separator = ",\n"
    for brief in made:
        yield ",\n" + dump(brief, 2)
    yield "[]\n" if first is None else "\n]\n"
