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


@lru_cache(maxsize=2)
def _words(text: str) -> tuple[str, frozenset[str]]:
    """Every word of a text once, half as long as the text; and each three characters that stand together there."""
    words = " ".join(set(text.lower().split()))
    return words, frozenset(map("".join, zip(words, words[1:], words[2:], strict=False)))


class Pieces:
    """Groups of pieces of words: in lower case, without white space."""

    __slots__ = ("_last", "_numbers", "groups")

    def __init__(self, groups: Iterable[Iterable[str]]) -> None:
        self.groups = tuple(tuple(group) for group in groups)
        self._numbers: dict[str, list[int]] = {}
        for number, group in enumerate(self.groups):
            for piece in group:
                self._numbers.setdefault(piece, []).append(number)
        self._last: tuple[str, list[tuple[str, list[int]]]] = ("", [])

    def standing(self, text: str, start: int, end: int) -> list[int]:
        """Return the numbers of the groups of which a piece stands in a stretch of a release's text, sorted."""
        last, here = self._last
        if last is not text:
            words, threes = _words(text)
            here = [
                item
                for item in self._numbers.items()
                if (len(item[0]) < 3 or item[0][:3] in threes) and item[0] in words
            ]
            self._last = text, here  # both at once: releases may be read in several threads
        if not here:
            return []
        lower = text[start:end].lower()
        return sorted({number for piece, numbers in here if piece in lower for number in numbers})
