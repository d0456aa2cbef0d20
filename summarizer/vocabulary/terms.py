"""The shapes of the vocabulary: a term, and the mention of a term in a text."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class Term(NamedTuple):
    """One entry of a vocabulary."""

    kind: str
    """target, modality, stem, stage, regulator, body, action, application, role, event, company-form, …"""
    id: str
    name: str
    """The name used most."""
    aliases: tuple[str, ...] = ()
    """All other spellings that count, the context-bound ones included."""
    parent: str | None = None
    """A term of the same kind; for a stem the modality that it implies."""
    members: tuple[str, ...] = ()
    """Terms of the same kind that this one comprises (families, complexes)."""
    facts: Mapping[str, str] = MappingProxyType({})
    """What else the vocabulary says: region of an agency, symbol of a target, rank of a stage."""


class Mention(NamedTuple):
    """A term found in a text."""

    kind: str
    id: str
    start: int
    end: int
    """Code points: the words are text[start:end]."""
    cue: str
    """The alias that matched, as the vocabulary spells it."""
    flags: tuple[str, ...] = ()
    """context: the alias is ambiguous and needs a cue beside it; weak: a hint only;
    code: the alias is part of a code name, as PSMA in PSMA-617; others are named in the TOML file."""


class Stem(NamedTuple):
    """An INN stem found at the end of a word, and the modality it implies."""

    stem: str
    """With its hyphen: -tinib."""
    modality: str
    second: bool = False
    """Whether it is the second word of a two-word name (vedotin, deruxtecan): the product is a conjugate."""
