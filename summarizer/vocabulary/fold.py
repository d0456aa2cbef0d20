"""Cut words apart and fold them, in the same way for the vocabulary and for the text that is scanned.

>>> split("anti-TGFβ1").words
['anti', 'tgf', 'beta', '1']

A token is a run of letters, a run of digits or one Greek letter, so that PD-1, PD1 and PD 1 are the same
two words. Ideographs, kana, hangul and Cyrillic letters are no tokens: they are searched by characters (see scan.py).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

GREEK = {
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ζ": "zeta", "η": "eta",
    "θ": "theta", "ι": "iota", "κ": "kappa", "λ": "lambda", "μ": "mu", "µ": "mu", "ν": "nu", "ξ": "xi",
    "π": "pi", "ρ": "rho", "σ": "sigma", "ς": "sigma", "τ": "tau", "φ": "phi", "χ": "chi", "ψ": "psi",
    "ω": "omega",
}  # fmt: skip
GREEK_NAMES = frozenset(GREEK.values())

# An x between two capitalised names stands for "times" (CD19xCD3), so it is a token of its own.
TOKEN = re.compile(
    r"(?<=[0-9A-Z])x(?=[A-Z][A-Z0-9])|[A-Z]{2,}(?=x[A-Z][A-Z0-9])|[A-Za-zÀ-ÖØ-öø-ɏ]+|\d+|[Ͱ-Ͽµ]"
)
# Scripts whose text is searched by characters, not by words: kana, ideographs, hangul, Cyrillic.
UNCUT = re.compile("[\u0400-\u04ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uff66-\uff9f]")
_ODD_DIGITS = re.compile("[\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089\uff0d-\uff0f\uff10-\uff5a]")
_STRAIGHT = {0xB2: "2", 0xB3: "3", 0xB9: "1", 0x2070: "0"}
_STRAIGHT.update({0x2070 + digit: str(digit) for digit in range(4, 10)})
_STRAIGHT.update({0x2080 + digit: str(digit) for digit in range(10)})
_STRAIGHT.update({code: chr(code - 0xFEE0) for code in range(0xFF0D, 0xFF5B)})


@dataclass(frozen=True, slots=True)
class Tokens:
    """A text cut into words; the three lists run in parallel."""

    matches: list[re.Match[str]]
    words: list[str]
    """Folded: lower case, Greek letters spelled."""

    def surface(self, first: int, last: int) -> str:
        """Tokens first to last (exclusive) as printed, put together; Greek letters and names are folded."""
        return "".join(
            self.words[at] if self.words[at] in GREEK_NAMES else self.matches[at][0] for at in range(first, last)
        )

    def gaps(self, first: int, last: int) -> list[str]:
        """What stands between neighbouring tokens from first to last (exclusive)."""
        text = self.matches[first].string
        return [text[self.matches[at].end() : self.matches[at + 1].start()] for at in range(first, last - 1)]


def straighten(text: str) -> str:
    """Raised, lowered and full-width digits and letters as plain ones; the length stays.

    >>> straighten("¹⁷⁷Lu ＰＤ－１")
    '177Lu PD-1'
    """
    if text.isascii() or not _ODD_DIGITS.search(text):
        return text
    return text.translate(_STRAIGHT)


def split(text: str) -> Tokens:
    """Cut a text into folded words.

    >>> split("Phase 1b/2a").words
    ['phase', '1', 'b', '2', 'a']
    """
    matches = list(TOKEN.finditer(text))
    words = [match[0].lower() for match in matches]
    if not text.isascii():
        words = [GREEK.get(word, word) for word in words]
    return Tokens(matches, words)
