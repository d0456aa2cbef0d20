"""Which of many patterns a sentence can match at all, by pieces of words of which each needs one.

>>> pieces = Pieces(lambda: (("launch", "market"), ("withdr",)))
>>> text = "It was launched in May. The other was withdrawn."
>>> pieces.standing(text, 0, 23), pieces.standing(text, 24, len(text))
([0], [1])

A search for a choice of words is slow, and most words hold none of the pieces that are sought: so each word is looked
at once for the pieces of all tables, and a stretch of a text once for all who ask about it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache, reduce
from operator import or_

_HEAD = 3  # characters of a piece by which it is found in a word; shorter ones are looked for one by one

_tables: list[Pieces] = []


class Pieces:
    """A table of groups of pieces of words, in lower case; one behind _ stands only where a word begins.

    A piece has no space, comma or full stop, for there words are cut.
    It is made where a module begins; its groups are asked for when the first of all tables is used.
    """

    __slots__ = ("_always", "_first", "_groups", "_mask")

    def __init__(self, groups: Callable[[], Iterable[Iterable[str]]]) -> None:
        self._groups = groups
        self._first = self._mask = self._always = 0
        _tables.append(self)
        _index.cache_clear()
        _known.cache_clear()
        _read.cache_clear()

    @property
    def groups(self) -> tuple[tuple[str, ...], ...]:
        """The pieces."""
        return tuple(tuple(group) for group in self._groups())

    def number(self, first: int) -> list[tuple[str, int]]:
        """Give each group a bit from `first` on, and return the pieces with their groups' bits."""
        groups = self.groups
        self._first, self._mask = first, (1 << len(groups)) - 1
        self._always = sum(1 << number for number, group in enumerate(groups) if not group)
        return [(piece, 1 << first + number) for number, group in enumerate(groups) for piece in group]

    def bits(self, text: str, start: int, end: int) -> int:
        """Return which groups have a piece in a stretch of a release's text, the first as the lowest bit.

        A group without pieces always stands.
        """
        stretches, look = _read(text)
        found = stretches.get((start, end))
        if found is None:
            words = text[start:end].lower().replace(",", " ").replace(".", " ").split()
            found = stretches[start, end] = reduce(or_, map(look, words), 0)
        return found >> self._first & self._mask | self._always

    def standing(self, text: str, start: int, end: int) -> list[int]:
        """Return the numbers of these groups, sorted."""
        return numbers(self.bits(text, start, end))


def numbers(bits: int) -> list[int]:
    """Return the places of the bits that are set, the lowest first.

    >>> numbers(0b1101)
    [0, 2, 3]
    """
    found = []
    while bits:
        lowest = bits & -bits
        found.append(lowest.bit_length() - 1)
        bits ^= lowest
    return found


@cache
def _index() -> tuple[dict[str, list[tuple[str, int, bool]]], list[tuple[str, int, bool]]]:
    """The pieces of all tables with the bits of their groups: by their first characters, and the short ones."""
    bits: dict[str, int] = {}
    first = 0
    for table in _tables:
        for piece, bit in table.number(first):
            bits[piece] = bits.get(piece, 0) | bit
        first += len(table.groups)
    found: dict[str, list[tuple[str, int, bool]]] = {}
    short = []
    for piece, bit in bits.items():
        plain = piece.lstrip("_")
        if len(plain) < _HEAD:
            short.append((plain, bit, plain != piece))
        else:
            found.setdefault(plain[:_HEAD], []).append((plain, bit, plain != piece))
    return found, short


def _places(piece: str, word: str) -> Iterator[int]:
    """Where a piece stands in a word."""
    at = word.find(piece)
    while at >= 0:
        yield at
        at = word.find(piece, at + 1)


def _bits(word: str) -> int:
    """The bits of the groups of which a piece stands in a word."""
    index, short = _index()
    bits = 0
    for piece, bit, begins in short:
        if piece in word and not (
            begins and all(at and word[at - 1].isalnum() for at in _places(piece, word))
        ):
            bits |= bit
    for at in range(len(word) - _HEAD + 1):
        found = index.get(word[at : at + _HEAD])
        if found:
            for piece, bit, begins in found:
                if word.startswith(piece, at) and not (begins and at and word[at - 1].isalnum()):
                    bits |= bit
    return bits


_known = lru_cache(maxsize=8192)(_bits)


@lru_cache(maxsize=2)
def _read(text: str) -> tuple[dict[tuple[int, int], int], Callable[[str], int]]:
    """The bits of the stretches of a text that have been asked for, and how its words are looked at."""
    # what stands between spaces in Chinese and Japanese is no word that comes again
    return {}, _bits if "。" in text else _known


def forget() -> None:
    """Drop what is kept of texts: a release that is read anew, be it the same one, is looked at anew."""
    _read.cache_clear()
