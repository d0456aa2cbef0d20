"""What the words of a press release stand for: targets, modalities, stages, agencies, actions, roles.

>>> vocabulary = load()
>>> [mention.id for mention in vocabulary.scan("Swissmedic on the Phase 1b/2a trial of an siRNA")]
['Swissmedic', 'phase-1-2', 'sirna']
>>> vocabulary.resolve("stage", "Phase Ib/IIa")
'phase-1-2'

The vocabularies are reviewed TOML files beside this module, compiled into one file (see compile.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from summarizer.errors import VocabularyError
from summarizer.vocabulary.fold import Tokens
from summarizer.vocabulary.packed import APART, line_at, unpack
from summarizer.vocabulary.scan import Scanner
from summarizer.vocabulary.terms import Mention, Stem, Term

__all__ = ["Mention", "Stem", "Term", "Vocabulary", "load"]

MOST_RESOLVED = 20_000
"""Words whose meaning is remembered: releases say the same few hundred, and a batch must not grow for ever."""


class Vocabulary:
    """All terms, how to find them in a text, and how to tell which one some words mean."""

    def __init__(self, compiled: bytes) -> None:
        index = unpack(compiled)
        self._compiled = compiled
        self._kinds: Mapping[str, int] = index["terms"]
        self._lines: dict[str, str] = {}
        self._ids: dict[str, tuple[str, ...]] = {}
        self._made: dict[tuple[str, str], Term] = {}
        self._resolved: dict[tuple[str, str], str | None] = {}
        self._scanner = Scanner(index, compiled)
        self.fingerprint: str = index["fingerprint"]
        """16 hex digits of the SHA-256 of the sources: results under different ones are not compared."""

    def _terms(self, kind: str) -> str:
        """The terms of a kind, a sign before each; they are not cut apart: a release needs few of them."""
        found = self._lines.get(kind)
        if found is None:
            held = line_at(self._compiled, self._kinds[kind]) if kind in self._kinds else ""
            found = self._lines[kind] = f"{APART}{held}{APART}"
        return found

    def scan(self, text: str, tokens: Tokens | None = None) -> list[Mention]:
        """Every mention of every kind, sorted by place; of one kind none overlap, the longest stays.

        `tokens` are the straightened text cut into words, where somebody has cut it before.

        >>> [(m.id, m.cue) for m in load().scan("an orally available PD‑1 agent") if m.kind == "target"]
        [('PDCD1', 'PD-1')]
        """
        return self._scanner.scan(text, tokens)

    def stem(self, word: str) -> Stem | None:
        """The INN stem at the end of a word that may be a non-proprietary name, else None.

        >>> load().stem("osimertinib")
        Stem(stem='-tinib', modality='small-molecule', second=False)
        >>> load().stem("peptide") is None
        True
        """
        return self._scanner.stem(word)

    def resolve(self, kind: str, words: str) -> str | None:
        """The id of the term that some words (an alias, an id, a longer phrase) stand for, else None.

        >>> load().resolve("modality", "bispecific antibody-drug conjugate")
        'bispecific-adc'
        >>> load().resolve("regulator", "U.S. Food and Drug Administration")
        'FDA'
        """
        key = kind, words
        if key not in self._resolved:
            from summarizer.vocabulary.resolve import resolve

            if len(self._resolved) >= MOST_RESOLVED:
                self._resolved.clear()
            self._resolved[key] = resolve(self, self._scanner, kind, words)
        return self._resolved[key]

    def kinds(self) -> tuple[str, ...]:
        """The kinds of terms there are."""
        return tuple(self._kinds)

    def ids(self, kind: str) -> tuple[str, ...]:
        """The ids of a kind, in the order of its file."""
        if kind not in self._ids:
            terms = self._terms(kind).strip(APART).split(APART)
            self._ids[kind] = tuple([term.partition("|")[0] for term in terms if term])
        return self._ids[kind]

    def has(self, kind: str, term: str) -> bool:
        """Whether a term of a kind has this id.

        >>> load().has("stage", "phase-2"), load().has("stage", "phase 2")
        (True, False)
        """
        return "|" not in term and f"{APART}{term}|" in self._terms(kind)

    def term(self, kind: str, term: str) -> Term:
        """One entry. Raises VocabularyError when there is none.

        >>> load().term("stem", "-siran").parent
        'sirna'
        >>> load().term("modality", "car-t").parent
        'cell-therapy'
        """
        found = self._made.get((kind, term))
        if found is None:
            found = self._made[kind, term] = self._make(kind, term)
        return found

    def _make(self, kind: str, term: str) -> Term:
        if not self.has(kind, term):
            raise VocabularyError(f"{term!r} is no {kind}. Use one of vocabulary.ids({kind!r}).")
        terms = self._terms(kind)
        start = terms.index(f"{APART}{term}|") + 1
        line = terms[start : terms.index(APART, start)]
        _, name, parent, members, aliases, facts = line.split("|")
        known = dict(fact.split("=", 1) for fact in facts.split("~") if fact)
        return Term(
            kind,
            term,
            name,
            tuple(filter(None, aliases.split("~"))),
            parent or known.get("modality"),
            tuple(filter(None, members.split("~"))),
            known,
        )

    def names(self, kind: str, term: str) -> tuple[str, ...]:
        """The name and all aliases of a term, without those made by rule (Greek letters, phase numbers)."""
        found = self.term(kind, term)
        return tuple(dict.fromkeys((found.name, *found.aliases)))

    def ancestors(self, kind: str, term: str) -> tuple[str, ...]:
        """The parents of a term, nearest first.

        >>> load().ancestors("modality", "bispecific-adc")
        ('antibody-drug-conjugate', 'antibody')
        """
        found = []
        parent = self.term(kind, term).parent
        while parent is not None and parent not in found:
            found.append(parent)
            parent = self.term(kind, parent).parent
        return tuple(found)

    def region(self, agency: str) -> str | None:
        """Where an agency rules; None for one that the vocabulary does not know.

        >>> load().region("NMPA")
        'China'
        """
        if not self.has("regulator", agency):
            return None
        return self.term("regulator", agency).facts.get("region")


@cache
def load() -> Vocabulary:
    """The vocabulary of this package, read once.

    >>> load().ids("stage")[:4]
    ('discovery', 'preclinical', 'ind', 'phase-1')
    """
    path = Path(__file__).parent / "compiled.txt"
    try:
        return Vocabulary(path.read_bytes())
    except FileNotFoundError as exc:
        raise VocabularyError(
            f"{path.name} is missing from the package. Run python -m summarizer.vocabulary.compile."
        ) from exc
