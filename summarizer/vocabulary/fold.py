"""Cut words apart and fold them, in the same way for the vocabulary and for the text that is scanned.

>>> split("anti-TGFβ1").words
['anti', 'tgf', 'beta', '1']

A token is a run of letters, a run of digits or one Greek letter, so that PD-1, PD1 and PD 1 are the same
two words. Ideographs, kana, hangul and Cyrillic letters are no tokens: they are searched by characters
(see scan.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import accumulate
from typing import NamedTuple

from summarizer import patterns

GREEK = {
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ζ": "zeta", "η": "eta",
    "θ": "theta", "ι": "iota", "κ": "kappa", "λ": "lambda", "μ": "mu", "µ": "mu", "ν": "nu", "ξ": "xi",
    "π": "pi", "ρ": "rho", "σ": "sigma", "ς": "sigma", "τ": "tau", "φ": "phi", "χ": "chi", "ψ": "psi",
    "ω": "omega",
}  # fmt: skip
GREEK_NAMES = frozenset(GREEK.values())

# An x between two capitalised names stands for "times" (CD19xCD3), so it is a token of its own.
TOKEN = patterns.compile(
    r"((?<=[0-9A-Z])x(?=[A-Z][A-Z0-9])|[A-Z]{2,}(?=x[A-Z][A-Z0-9])|[A-Za-zÀ-ÖØ-öø-ɏ]+|\d+|[Ͱ-Ͽµ])"
)
# the same for a text that has no such x, and for one whose letters are ASCII besides: half the time
_TIMES = patterns.compile(r"x[A-Z][A-Z0-9]")
_LETTERS = patterns.compile(r"([A-Za-zÀ-ÖØ-öø-ɏ]+|\d+|[Ͱ-Ͽµ])")
_WORD = patterns.compile(r"([a-z]+|[0-9]+)")
REACH = 24
"""How many other characters an alias may begin with before the first of an uncut script (Pre-IND会议)."""
_ASCII = bytes(range(128))
_STRAIGHT = {"²": "2", "³": "3", "¹": "1", "⁰": "0"}
_STRAIGHT.update({chr(0x2070 + digit): str(digit) for digit in range(4, 10)})
_STRAIGHT.update({chr(0x2080 + digit): str(digit) for digit in range(10)})
_STRAIGHT.update({chr(code): chr(code - 0xFEE0) for code in range(0xFF0D, 0xFF5B)})


# A German sharp s that stands for beta: αvß6, TGF-ß, IL-1ß.
_SHARP = patterns.compile(r"ß(?=\d)|(?<=TGF-)ß|(?<=TGF)ß|(?<=IL-\d)ß|(?<=IFN-)ß")


class Tokens(NamedTuple):
    """A text cut into words."""

    text: str
    beyond: frozenset[str]
    """Its characters that are not ASCII."""
    words: list[str]
    """Folded: lower case, Greek letters spelled."""
    parts: list[str]
    """What stands before the first word, the word, what stands behind it, and so on, in whatever case."""
    ends: list[int]
    """Where each of these ends."""

    def start(self, at: int) -> int:
        """Where a word begins."""
        return self.ends[2 * at]

    def end(self, at: int) -> int:
        """Where a word ends."""
        return self.ends[2 * at + 1]

    def surface(self, first: int, last: int) -> str:
        """Tokens first to last (exclusive) as printed, put together; Greek letters and names are folded."""
        found = ""
        text, ends = self.text, self.ends
        for at, word in enumerate(self.words[first:last], first):
            found += word if word in GREEK_NAMES else text[ends[2 * at] : ends[2 * at + 1]]
        return found

    def gaps(self, first: int, last: int) -> tuple[str, ...]:
        """What stands between neighbouring tokens from first to last (exclusive)."""
        return tuple(self.parts[2 * first + 2 : 2 * last : 2])


def is_uncut(char: str) -> bool:
    """Whether a character is kana, an ideograph, hangul or Cyrillic: searched by characters, not by words.

    Compared one by one, because a pattern with these ranges takes milliseconds to compile.

    >>> [is_uncut(char) for char in "药ｱA"]
    [True, True, False]
    """
    if char < "\u3040":
        return "\u0400" <= char <= "\u04ff"
    return (
        char <= "\u30ff" or "\u3400" <= char <= "\u9fff" or "\uac00" <= char <= "\ud7af" or "ｦ" <= char <= "ﾟ"
    )


def beyond_ascii(text: str) -> frozenset[str]:
    """The characters of a text that are not ASCII."""
    if text.isascii():
        return frozenset()
    # in UTF-8 no byte of theirs is one of an ASCII character: four times faster than to look at each character
    found = text.encode("utf-8", "surrogatepass").translate(None, _ASCII)
    return frozenset(found.decode("utf-8", "surrogatepass"))


def swap(text: str, forms: Mapping[str, str], chars: frozenset[str]) -> str:
    """The text with those of its characters in another form; several times faster than str.translate."""
    for char in forms.keys() & chars:
        text = text.replace(char, forms[char])
    return text


def straighten(text: str) -> str:
    """Raised, lowered and full-width digits and letters as plain ones; the length stays.

    >>> straighten("¹⁷⁷Lu ＰＤ－１")
    '177Lu PD-1'
    """
    if text.isascii():
        return text
    if "ß" in text:
        text = _SHARP.sub("β", text)
    return swap(text, _STRAIGHT, beyond_ascii(text))


def split(text: str) -> Tokens:
    """Cut a text into folded words.

    >>> split("Phase 1b/2a").words
    ['phase', '1', 'b', '2', 'a']
    """
    beyond = beyond_ascii(text)
    # typographic signs part words as well as any others do: they need no costlier pattern than ASCII
    plain = not any(map(str.isalnum, beyond))
    times = "x" in text and _TIMES.search(text)
    if plain and not times:
        parts = _WORD.split(text.lower())
        words = parts[1::2]
    else:
        parts = (TOKEN if times else _LETTERS).split(text)
        words = [word.lower() for word in parts[1::2]]
    if not plain:
        words = [GREEK.get(word, word) for word in words]
    return Tokens(text, beyond, words, parts, list(accumulate(map(len, parts))))
