"""Join printed lines into paragraphs, and mend words that a line's end has cut."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache

HYPHENS = "-\u2010\u2011"
SOFT_HYPHEN = "\u00ad"

# Words that stand before a hyphen of their own in this field far more often than they are the first half of a
# cut word; words that stand after one; prefixes and endings that are written without. Chosen by hand from
# compounds in releases; a document's own spelling of the word overrules them.
_BEFORE_WORDS = """
    antibody best first second third next late early open single double triple placebo dose phase non small
    large long short low high well half real risk life health evidence proof company investigator patient cell
    gene plasma tumor tumour hormone castration platinum treatment biologic time market value cost year month
    week day ready ligand receptor target enzyme drug peptide light heavy twice two three four five six seven
    eight nine ten self cross follow royalty milestone cash fully wholly state anti
"""
_AFTER_WORDS = """
    drug class label blind blinded controlled positive negative based related driven derived free risk
    dose term onset stage looking directed mediated dependent independent resistant refractory naive
    associated approved wide owned held specific center centre week month fold generation binding
    targeting targeted expressing mutant mutated inhibitor conjugate leading threatening limiting linked
    induced treated centric focused randomized randomised small marketing submission enabling
"""
_PREFIX_WORDS = """
    bi tri tetra multi mono pre post over under un re de dis mis inter intra sub super trans micro macro
    immuno bio neo radio cardio in im cor con com co pro per out up on
"""
_ENDING_WORDS = """
    ly ing ed er ers es al ize ized izes ise ised ment ments able ness ular ation ations ration body bodies
"""
_BEFORE = frozenset(_BEFORE_WORDS.split())
_AFTER = frozenset(_AFTER_WORDS.split())
_PREFIXES = frozenset(_PREFIX_WORDS.split())
_ENDINGS = frozenset(_ENDING_WORDS.split())
_LONGEST_WORD = 80  # characters; keeps the search short in a file made to make it long
_SENTENCE_END = re.compile(r"[.!?:;。！？：；…][\"'”’»)\]」』）]*\s*$")


def ends_sentence(line: str) -> bool:
    """Whether a line closes with the mark of a finished sentence or an introduction.

    >>> ends_sentence("They were well."), ends_sentence("They were")
    (True, False)
    """
    return _SENTENCE_END.search(line) is not None


@cache
def _wide(char: str) -> bool:
    return unicodedata.east_asian_width(char) in "WF" and not 0xAC00 <= ord(char) <= 0xD7A3


def _cut_word(left: str, right: str, known: frozenset[str]) -> bool:
    """Whether the hyphen between two halves was only put there by the line's end."""
    if not right[:1].islower() or not left[-1:].isalpha():
        return False
    whole, compound = (left + right).lower(), f"{left}-{right}".lower()
    if (whole in known) != (compound in known):
        return whole in known
    if any(char.isdigit() or char in HYPHENS for char in left) or (left.isupper() and len(left) > 1):
        return False
    if left.lower() in _PREFIXES or right.lower() in _ENDINGS:
        return True
    return left.lower() not in _BEFORE and right.lower() not in _AFTER


def words_of(lines: Iterable[str]) -> frozenset[str]:
    """Words of a document in lower case, hyphens kept: the best witness for how a cut word is written.

    >>> sorted(words_of(["A bispecific IL-23 drug"]))
    ['a', 'bispecific', 'drug', 'il-23']
    """
    return frozenset(word.lower() for line in lines for word in re.findall(r"[^\W_]+(?:[-‐‑][^\W_]+)*", line))


def join_lines(first: str, second: str, known: frozenset[str] = frozenset()) -> str:
    """Two printed lines of one paragraph as one.

    >>> join_lines("a bispe-", "cific antibody"), join_lines("an antibody-", "drug conjugate")
    ('a bispecific antibody', 'an antibody-drug conjugate')
    >>> join_lines("against PD-", "1 and"), join_lines("药品监督", "管理局")
    ('against PD-1 and', '药品监督管理局')

    `known` holds the document's words as `words_of` gives them; how a word is written elsewhere decides
    first.
    """
    first, second = first.rstrip(), second.lstrip()
    if not first or not second:
        return first + second
    if first.endswith(SOFT_HYPHEN):
        return first[:-1] + second
    if first[-1] in HYPHENS and len(first) > 1 and not first[-2].isspace():
        left = re.search(r"[^\W_]+(?:[-‐‑][^\W_]+)*$", first[-_LONGEST_WORD:-1])
        right = re.match(r"[^\W_]+(?:[-‐‑][^\W_]+)*", second[:_LONGEST_WORD])
        cut = bool(left and right) and _cut_word(left[0] if left else "", right[0] if right else "", known)
        return (first[:-1] if cut else first) + second
    if _wide(first[-1]) and (_wide(second[0]) or second[0].isalnum()):
        return first + second
    if _wide(second[0]) and first[-1].isalnum():
        return first + second
    return f"{first} {second}"
