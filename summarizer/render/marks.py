"""Cut a text at the edges of its evidence: overlapping spans become runs that each know their spans."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of the text that the same spans cover from end to end."""

    start: int
    end: int
    spans: tuple[int, ...]
    """Positions in the sequence of spans, the shortest span first; empty for plain text."""
    opens: tuple[int, ...]
    """Those of `spans` that begin here."""


def cut(length: int, spans: Sequence[tuple[int, int]], breaks: Sequence[int] = ()) -> Iterator[Run]:
    """Yield the runs that partition a text of `length` characters; `breaks` are further places to cut at.

    Spans that are empty, or reach out of the text, are ignored.

    >>> [(run.start, run.end, run.spans) for run in cut(9, [(1, 6), (4, 8)])]
    [(0, 1, ()), (1, 4, (0,)), (4, 6, (1, 0)), (6, 8, (1,)), (8, 9, ())]
    """
    valid = [number for number, (start, end) in enumerate(spans) if 0 <= start < end <= length]
    opening: dict[int, list[int]] = {}
    closing: dict[int, list[int]] = {}
    for number in valid:
        opening.setdefault(spans[number][0], []).append(number)
        closing.setdefault(spans[number][1], []).append(number)
    edges = sorted({0, length, *opening, *closing, *(place for place in breaks if 0 < place < length)})
    active: set[int] = set()
    for start, end in pairwise(edges):
        active.difference_update(closing.get(start, ()))
        active.update(opening.get(start, ()))
        # a shorter span is the more telling one; of equal ones the first
        order = sorted(active, key=lambda number: (spans[number][1] - spans[number][0], number))
        yield Run(start, end, tuple(order), tuple(opening.get(start, ())))
