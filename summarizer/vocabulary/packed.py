r"""The file that holds the compiled vocabulary: a line that says where everything stands, and a line for each entry.

>>> data = pack({"fingerprint": "0f", "words": {"a": "b", "c": "d"}, "pairs": {}, "terms": {"stage": "x|y"}})
>>> data
b'{"fingerprint":"0f","words":{"a":8,"c":6},"pairs":{},"terms":{"stage":4}}\nb\nd\nx|y\n'
>>> line_at(data, unpack(data)["words"]["c"])
'd'

Places are counted in bytes from the end, so that the first line can tell of them.
As one JSON object it would be parsed whole, which takes as long as the brief itself: a release needs a few hundred of
its seven thousand entries.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from itertools import accumulate
from typing import Any

TABLES = ("words", "pairs", "terms")
"""The large ones: key to line."""
APART = "\t"
"""Stands for a line's end within an entry; no name holds it."""


def pack(compiled: Mapping[str, Any]) -> bytes:
    """Return the bytes of the file; the same data give the same bytes."""
    lines = [
        entry.replace("\n", APART).encode() + b"\n" for table in TABLES for entry in compiled[table].values()
    ]
    places = accumulate(map(len, reversed(lines)))
    back = iter(list(places)[::-1])
    tables = {table: {key: next(back) for key in compiled[table]} for table in TABLES}
    first = json.dumps({**compiled, **tables}, ensure_ascii=False, separators=(",", ":"))
    return b"".join((first.encode(), b"\n", *lines))


def unpack(data: bytes) -> dict[str, Any]:
    """Return the data, with places of lines for the entries of tables.

    Raises ValueError for what is no such file.
    """
    found: dict[str, Any] = json.loads(data[: data.index(b"\n")])
    return found


def line_at(data: bytes, place: int) -> str:
    """Return the entry that begins at a place."""
    start = len(data) - place
    return data[start : data.index(b"\n", start)].decode()
