"""Whether a pattern can match only where one of some pieces of words stands, by its parsed form."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from re import _parser  # type: ignore[attr-defined]
from typing import Any


def _is_gap(op: Any, value: Any) -> bool:
    """Whether it is white space or a hyphen for certain: a word begins behind it."""
    if op.name == "MAX_REPEAT" and value[0] > 0:
        return len(value[2]) == 1 and _is_gap(*value[2][0])
    return op.name == "IN" and all(str(what) in ("CATEGORY_SPACE", str(ord("-"))) for _, what in value)


def _ends_in_gap(items: Any) -> bool:
    op, value = items[-1]
    if op.name == "BRANCH":
        return all(_ends_in_gap(way) for way in value[1])
    if op.name in ("SUBPATTERN", "MAX_REPEAT", "MIN_REPEAT"):
        return _is_gap(op, value) or _ends_in_gap(value[-1])
    return _is_gap(op, value)


def _of_item(op: Any, value: Any, pieces: Collection[str], before: str) -> bool:
    kind = op.name
    if kind == "BRANCH":
        return all(_of_sequence(way, pieces, before) for way in value[1])
    if kind == "SUBPATTERN":
        return _of_sequence(value[3], pieces, before)
    if kind in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        return value[0] > 0 and _of_sequence(value[2], pieces, before)
    return False


def _of_sequence(items: Iterable[tuple[Any, Any]], pieces: Collection[str], run: str = "") -> bool:
    """`run` is what stands for certain right before the next item."""
    items = list(items)
    for at, (op, value) in enumerate(items):
        if op.name == "LITERAL":
            run += chr(value).lower()
            if any(piece in run for piece in pieces):
                return True
        elif op.name == "AT" and value.name == "AT_BOUNDARY" and not run:
            run = "_"  # a word begins
        elif op.name == "ASSERT" and value[0] > 0 and _of_sequence(value[1], pieces, run):
            return True  # a look ahead
        elif op.name == "IN" and all(kind.name == "LITERAL" for kind, _ in value):
            return all(_of_sequence([one, *items[at + 1 :]], pieces, run) for one in value)
        elif _is_gap(op, value):
            run = "_"
        elif op.name == "AT" or op.name.startswith("ASSERT"):
            continue
        elif _of_item(op, value, pieces, run):
            return True
        else:
            run = "_" if run == "_" and _ends_in_gap([(op, value)]) else ""
    return False


def needs_piece(pattern: str, pieces: Collection[str]) -> bool:
    """Tell whether every way through the pattern passes one of the pieces.

    >>> needs_piece(r"\\b(?:launch(?:es|ed)|in\\s+the\\s+market)\\b", ("launch", "market"))
    True
    >>> needs_piece(r"\\b(?:launch(?:es|ed)|sold)\\b", ("launch", "market"))
    False
    >>> needs_piece(r"\\b[Aa]uthori[sz]ed\\b", ("authorised", "authorized"))
    True
    >>> needs_piece(r"\\b(?:is|are)\\snot\\b", ("_not",)), needs_piece(r"\\bcannot\\b", ("_not",))
    (True, False)
    """
    return _of_sequence(_parser.parse(pattern), pieces)
