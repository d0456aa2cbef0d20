"""Prose may use only numbers, dates, names and links that stand in the facts or the lead.

>>> foreign("VRD-114 is in Phase 2 with 40 patients.", "VRD-114 is in Phase 2.")
('40',)
>>> foreign("Verdane has Phase 2 data.", "Phase 2 data from Verdane")
()
"""

from __future__ import annotations

import re

from summarizer import patterns

_WORD = patterns.compile(r"https?://\S+|www\.\S+|\S+@\S+\.\S+|[^\W_]+(?:[-‑–'’./%+][^\W_]+)*%?", re.UNICODE)
# a summary needs none, and one that the release holds may be there to be clicked
_LINK = patterns.compile(r"://|^www\.|@|[^\W\d_]{2,}\.(?:[a-z]{2,}\.)*[a-z]{2,}(?:/|$)")
# words that begin a sentence without being a name, and adjectives and months written with a capital
_PLAIN = frozenset(
    [
        "a",
        "an",
        "the",
        "this",
        "that",
        "these",
        "those",
        "it",
        "its",
        "in",
        "on",
        "at",
        "of",
        "for",
        "with",
        "by",
        "to",
        "from",
        "and",
        "or",
        "but",
        "as",
        "after",
        "before",
        "under",
        "while",
        "when",
        "where",
        "which",
        "who",
        "what",
        "both",
        "all",
        "each",
        "no",
        "not",
        "new",
        "news",
        "results",
        "result",
        "data",
        "update",
        "clinical",
        "preclinical",
        "regulatory",
        "company",
        "trial",
        "study",
        "phase",
        "patients",
        "treatment",
        "therapy",
        "drug",
        "product",
        "program",
        "programme",
        "deal",
        "licence",
        "license",
        "approval",
        "approved",
        "application",
        "designation",
        "partner",
        "partners",
        "earlier",
        "today",
        "following",
        "according",
        "based",
        "there",
        "their",
        "they",
        "we",
        "our",
        "he",
        "she",
        "is",
        "are",
        "was",
        "were",
        "has",
        "have",
        "had",
        "also",
    ]
)


def _tokens(text: str) -> list[str]:
    return _WORD.findall(text)


def _folded(word: str) -> str:
    return (
        patterns.sub(r"[‑–]", "-", word)
        .replace("’", "'")
        .lower()
        .removesuffix("'s")
        .removesuffix("'")
        .rstrip(".")
    )


def foreign(prose: str, known: str) -> tuple[str, ...]:
    """Return the numbers, names and links of the prose that do not stand in the known text, in order.

    Links count wherever they stand. A name is a word with a capital letter or a digit; words that open a sentence
    count unless they are plain.
    """
    allowed = {_folded(word) for word in _tokens(known)}
    allowed |= {piece for word in allowed for piece in patterns.split(r"[-/.]", word) if piece}
    strangers = []
    for found in _WORD.finditer(prose):
        word = found.group()
        folded = _folded(word)
        is_link = bool(_LINK.search(word))
        is_name = any(c.isupper() or c.isdigit() for c in word) or not word.isascii()
        if not is_link and (not is_name or folded in allowed):
            continue
        pieces = [piece for piece in patterns.split(r"[-/]", folded) if piece]
        if not is_link and all(
            piece in allowed or (piece in _PLAIN and not piece.isdigit()) for piece in pieces
        ):
            continue
        strangers.append(word)
    return tuple(dict.fromkeys(strangers))
