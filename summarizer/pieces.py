"""Which of many patterns a sentence can match at all, by pieces of words of which each needs one.

>>> pieces = Pieces(lambda: (("launch", "market"), ("withdr",)))
>>> text = "It was launched in May. The other was withdrawn."
>>> pieces.standing(text, 0, 23), pieces.standing(text, 24, len(text))
([0], [1])

A search for a choice of words is slow, and most words hold none of the pieces that are sought: so each word is looked
at once for the pieces of all tables, and a stretch of a text once for all who ask about it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache, lru_cache

_HEAD = 2  # characters; no piece is shorter
_LONGEST = 32  # characters; what is longer is no word, but a line in a script without spaces, or an address

_tables: list[Pieces] = []


class Pieces:
    """A table of groups of pieces of words, in lower case, without white space.

    It is made where a module begins; its groups are asked for when the first of all tables is used.
    """

    __slots__ = ("_first", "_groups", "_mask")

    def __init__(self, groups: Callable[[], Iterable[Iterable[str]]]) -> None:
        self._groups = groups
        self._first = self._mask = 0
        _tables.append(self)
        _index.cache_clear()
        _known.cache_clear()
        _stretches.cache_clear()

    @property
    def groups(self) -> tuple[tuple[str, ...], ...]:
        """The pieces."""
        return tuple(tuple(group) for group in self._groups())

    def number(self, first: int) -> list[tuple[str, int]]:
        """Give each group a bit from `first` on, and return the pieces with their groups' bits."""
        groups = self.groups
        self._first, self._mask = first, (1 << len(groups)) - 1
        return [(piece, 1 << first + number) for number, group in enumerate(groups) for piece in group]

    def standing(self, text: str, start: int, end: int) -> list[int]:
        """Return the numbers of the groups of which a piece stands in a stretch of a release's text, sorted."""
        stretches = _stretches(text)
        bits = stretches.get((start, end))
        if bits is None:
            bits = 0
            for word in text[start:end].lower().split():
                bits |= _known(word) if len(word) < _LONGEST else _bits(word)
            stretches[start, end] = bits
        bits = bits >> self._first & self._mask
        found = []
        while bits:
            lowest = bits & -bits
            found.append(lowest.bit_length() - 1)
            bits ^= lowest
        return found


@cache
def _index() -> dict[str, list[tuple[str, int]]]:
    """The pieces of all tables by their first characters, with the bits of their groups."""
    bits: dict[str, int] = {}
    first = 0
    for table in _tables:
        for piece, bit in table.number(first):
            bits[piece] = bits.get(piece, 0) | bit
        first += len(table.groups)
    found: dict[str, list[tuple[str, int]]] = {}
    for item in bits.items():
        found.setdefault(item[0][:_HEAD], []).append(item)
    return found


def _bits(word: str) -> int:
    """The bits of the groups of which a piece stands in a word."""
    index = _index()
    bits = 0
    for at in range(len(word) - 1):
        for piece, bit in index.get(word[at : at + _HEAD], ()):
            if word.startswith(piece, at):
                bits |= bit
    return bits


_known = lru_cache(maxsize=8192)(_bits)


@lru_cache(maxsize=2)
def _stretches(text: str) -> dict[tuple[int, int], int]:
    """The bits of the stretches of a text that have been asked for."""
    return {}
