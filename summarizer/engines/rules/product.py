"""A product found in a release: what all field rules are asked about."""

from __future__ import annotations

from typing import NamedTuple


class Product(NamedTuple):
    """One program of the release."""

    key: str
    """Its name, or a number within the release ("1") for an unnamed one: `Claim.program`."""
    name: str | None
    aliases: tuple[str, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()
    """Every place where one of its names stands, sorted; for an unnamed one, where it is described."""
    scope: tuple[tuple[int, int], ...] = ()
    """Stretches that are about this one alone (its bullets and paragraphs, About <product>); empty when the
    release has one program: then everything is about it."""
    lead: bool = True
    """The program of the headline, or the only one."""
    confidence: float = 0.9
