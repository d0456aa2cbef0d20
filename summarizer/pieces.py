"""Which of many patterns a sentence can match at all, by pieces of words of which each needs one.

>>> pieces = Pieces((("launch", "market"), ("withdr",)))
>>> text = "It was launched in May. The other was withdrawn."
>>> pieces.standing(text, 0, 23), pieces.standing(text, 24, len(text))
([0], [1])

A search for a choice of words is slow, a search for one piece of a word is fast, and a release has few of the pieces
that are sought: which ones is looked up once for its whole text.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

_HEAD = 4


@lru_cache(maxsize=2)
def _words(text: str) -> tuple[str, frozenset[str]]:
    """Every word of a text once, half as long as the text; and each four characters that stand together in one."""
    words = set(text.lower().split())
    heads = [word[at : at + _HEAD] for word in words for at in range(len(word) - _HEAD + 1)]
    return " ".join(words), frozenset(heads)


class Pieces:
    """Groups of pieces of words: in lower case, without white space."""

    __slots__ = ("_heads", "_last", "_set", "_short", "groups")

    def __init__(self, groups: Iterable[Iterable[str]]) -> None:
        self.groups = tuple(tuple(group) for group in groups)
        numbers: dict[str, list[int]] = {}
        for number, group in enumerate(self.groups):
            for piece in group:
                numbers.setdefault(piece, []).append(number)
        # by their first letters, so that those of all are looked up at once
        self._short = [item for item in numbers.items() if len(item[0]) < _HEAD]
        self._heads: dict[str, list[tuple[str, list[int]]]] = {}
        for item in numbers.items():
            if len(item[0]) >= _HEAD:
                self._heads.setdefault(item[0][:_HEAD], []).append(item)
        self._set = frozenset(self._heads)  # two sets are met many times faster than a set and keys
        self._last: tuple[str, list[tuple[str, list[int]]]] = ("", [])

    def standing(self, text: str, start: int, end: int) -> list[int]:
        """Return the numbers of the groups of which a piece stands in a stretch of a release's text, sorted."""
        last, here = self._last
        if last is not text:
            words, heads = _words(text)
            called = [item for head in self._set & heads for item in self._heads[head]]
            here = [item for item in self._short + called if item[0] in words]
            self._last = text, here  # both at once: releases may be read in several threads
        if not here:
            return []
        lower = text[start:end].lower()
        return sorted({number for piece, numbers in here if piece in lower for number in numbers})
