"""Merge what was read in several windows of one release.

>>> one = Extraction("deal", (Claim("VRD-114", "target", "HER3"), Claim("1", "target", "IL-33")))
>>> two = Extraction(None, (Claim("VRD‑114", "stage", "phase-1"), Claim("1", "target", "PCSK9")))
>>> [(claim.program, claim.value) for claim in merge([one, two]).claims]
[('VRD-114', 'HER3'), ('1', 'IL-33'), ('VRD-114', 'phase-1'), ('2', 'PCSK9')]

Each window names programs for itself: one name may be spelt in two ways, an alias may stand for the name, and "1" is
the first product without a name in each of them. Two of these are one program unless what they are tells them apart.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.names import fold_product
from summarizer.questions import Claim, Extraction

_TELLING = ("target", "modality")


def _names(claims: Sequence[Claim]) -> dict[str, str]:
    """Folded name or alias to the program's first name."""
    known: dict[str, str] = {}
    for claim in claims:
        if claim.program.isdigit():
            continue
        mine = known.setdefault(fold_product(claim.program), claim.program)
        if claim.field in ("asset", "alias") and claim.value:
            known.setdefault(fold_product(claim.value), mine)
    return known


def _told(claims: Sequence[Claim], program: str) -> dict[str, set[str]]:
    return {
        kind: {c.value.lower() for c in claims if c.program == program and c.field == kind}
        for kind in _TELLING
    }


def _apart(one: dict[str, set[str]], other: dict[str, set[str]]) -> bool:
    return any(one[kind] and other[kind] and not one[kind] & other[kind] for kind in _TELLING)


def _number(program: str, mine: Sequence[Claim], merged: Sequence[Claim]) -> str:
    """The number under which an unnamed program of one window goes on."""
    taken = {claim.program for claim in merged if claim.program.isdigit() and claim.program != "0"}
    told = _told(mine, program)
    if program not in taken or not _apart(told, _told(merged, program)):
        return program
    alike = [number for number in sorted(taken, key=int) if not _apart(told, _told(merged, number))]
    return alike[0] if alike else str(max(map(int, taken)) + 1)


def named(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """Return the claims with an asset for each program that is called by a name and has none; it is checked as well.

    >>> [(claim.field, claim.value) for claim in named([Claim("VRD-114", "target", "HER3")])]
    [('asset', 'VRD-114'), ('target', 'HER3')]
    """
    having = {claim.program for claim in claims if claim.field == "asset"}
    made: list[Claim] = []
    for claim in claims:
        if claim.field != "issuer" and not claim.program.isdigit() and claim.program not in having:
            having.add(claim.program)
            made.append(Claim(claim.program, "asset", claim.program, quotes=(claim.program,)))
        made.append(claim)
    return tuple(made)


def merge(extractions: Sequence[Extraction]) -> Extraction:
    """Return one extraction: claims in the order of the windows, each once; the first event that is named."""
    if len(extractions) == 1:
        event, claims = extractions[0]
        return Extraction(event, tuple(dict.fromkeys(claims)))
    names = _names([claim for extraction in extractions for claim in extraction.claims])
    merged: list[Claim] = []
    for extraction in extractions:
        numbers = {
            program: _number(program, extraction.claims, merged)
            for program in dict.fromkeys(
                claim.program for claim in extraction.claims if claim.program.isdigit()
            )
        }
        merged += [
            claim._replace(
                program=numbers.get(claim.program) or names.get(fold_product(claim.program), claim.program)
            )
            for claim in extraction.claims
        ]
    event = next((extraction.event for extraction in extractions if extraction.event), None)
    return Extraction(event, tuple(dict.fromkeys(merged)))
