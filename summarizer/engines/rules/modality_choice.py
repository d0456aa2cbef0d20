"""Which of the classes that are said of a product is its own: the best said, or one nearly so that is more specific.

>>> choose({"antibody": Said(1.0, 2.0, weak=False), "antibody-drug-conjugate": Said(0.9, 0.9, weak=False)})[0]
'antibody-drug-conjugate'
"""

from __future__ import annotations

from dataclasses import dataclass, field

ENOUGH = 0.35


@dataclass(slots=True)
class Said:
    """A class with what speaks for it: its best statement and the sum of all."""

    best: float = 0.0
    total: float = 0.0
    quote: tuple[int, int] = (0, 0)
    weak: bool = True
    places: set[int] = field(default_factory=set)


OVER: dict[str, tuple[str, ...]] = {
    # a class, and those that are only its parts, its means or its wider name
    "bispecific-adc": ("*",),
    "antibody-drug-conjugate": (
        "small-molecule",
        "peptide",
        "antibody",
        "monoclonal-antibody",
        "protein",
        "other",
    ),
    "radiopharmaceutical": (
        "small-molecule",
        "peptide",
        "antibody",
        "monoclonal-antibody",
        "diagnostic",
        "medical-device",
        "protein",
        "other",
    ),
    "car-t": (
        "cell-therapy",
        "gene-therapy",
        "gene-editing",
        "antibody",
        "bispecific-antibody",
        "mrna-therapy",
    ),
    "tcr-t": ("cell-therapy", "gene-therapy", "gene-editing"),
    "cell-therapy": ("medical-device", "protein", "antibody", "other"),
    "gene-editing": ("gene-therapy", "mrna-therapy", "oligonucleotide", "cell-therapy"),
    "oncolytic-virus": ("gene-therapy", "vaccine", "protein"),
    "mrna-vaccine": ("vaccine", "mrna-therapy", "peptide", "protein"),
    "vaccine": ("protein", "peptide", "antibody", "gene-therapy", "oligonucleotide", "other"),
    "gene-therapy": ("protein", "antibody", "medical-device", "fusion-protein", "cell-therapy", "other"),
    "fusion-protein": ("protein", "antibody", "monoclonal-antibody", "bispecific-antibody"),
    "sirna": ("oligonucleotide", "small-molecule", "peptide", "protein"),
    "antisense": ("oligonucleotide", "small-molecule", "peptide", "protein"),
    "bispecific-antibody": ("antibody", "monoclonal-antibody", "protein"),
    "multispecific-antibody": ("antibody", "monoclonal-antibody", "bispecific-antibody", "protein"),
    "monoclonal-antibody": ("antibody", "protein"),
    "degrader": ("small-molecule",),
    "small-molecule": ("medical-device",),
    "medical-device": ("other",),
    "peptide": ("small-molecule", "protein"),
    "microbiome": ("small-molecule", "other", "antibody", "protein", "peptide"),
    "mrna-therapy": ("protein", "antibody", "monoclonal-antibody"),
}


_WIDER: dict[str, tuple[str, ...]] = {
    "monoclonal-antibody": ("antibody",),
    "mrna-vaccine": ("vaccine",),
    "sirna": ("oligonucleotide",),
    "antisense": ("oligonucleotide",),
    "degrader": ("small-molecule",),
    "car-t": ("cell-therapy",),
    "tcr-t": ("cell-therapy",),
    "fusion-protein": ("protein",),
}
"""A class, and the wider name that releases use for it most of the time."""


def strong(found: dict[str, Said], value: str, share: float) -> bool:
    best = max(item.best for item in found.values())
    return value in found and found[value].best >= max(ENOUGH, share * best)


def is_message(found: dict[str, Said]) -> bool:
    """A vaccine of which it is also said that it is mRNA."""
    vaccine, message = found.get("vaccine"), found.get("mrna-therapy")
    others = ("gene-therapy", "fusion-protein", "protein", "peptide", "cell-therapy")
    return (
        vaccine is not None
        and message is not None
        and vaccine.best >= 0.6
        and message.best >= 0.35
        and not any(found[value].best > message.best for value in others if value in found)
    )


def edits_cells(found: dict[str, Said]) -> bool:
    """Cells whose genes are edited besides (NK cells, islets, from a line): the cells are the drug."""
    cells, edited = found.get("cell-therapy"), found.get("gene-editing")
    return (
        cells is not None
        and edited is not None
        and cells.best > 1.05 * edited.best
        and len(cells.places) > len(edited.places)
    )


def choose(found: dict[str, Said]) -> tuple[str, Said] | None:
    """The class that is said best; one that is said nearly as well and is more specific goes before it."""
    if is_message(found):
        return "mrna-vaccine", found["vaccine"]
    if edits_cells(found):
        del found["gene-editing"]
    firm = {value: item for value, item in found.items() if not item.weak}
    hints = max((item.total for item in found.values() if item.weak), default=0.0)
    if (
        firm
        and max(item.best for item in firm.values()) >= ENOUGH
        and max(i.total for i in firm.values()) >= 0.4 * hints
    ):
        found = firm
    if not found or max(item.best for item in found.values()) < ENOUGH * (1.0 if firm else 0.7):
        return None
    if strong(found, "bispecific-adc", 0.55):
        return "bispecific-adc", found["bispecific-adc"]
    if strong(found, "antibody-drug-conjugate", 0.6) and (
        strong(found, "bispecific-antibody", 0.55) or strong(found, "multispecific-antibody", 0.55)
    ):
        return "bispecific-adc", found.get("bispecific-adc", found["antibody-drug-conjugate"])
    ranked = sorted(
        found, key=lambda value: found[value].best + 0.1 * min(found[value].total, 3.0), reverse=True
    )
    top = ranked[0]
    if top == "small-molecule" and found[top].weak:
        # a tablet or a spray may hold anything that is named besides
        top = next(
            (
                value
                for value in ranked[1:]
                if found[value].best >= 0.7 * found[top].best and found[value].total >= 0.5 * found[top].total
            ),
            top,
        )
    changed = True
    while changed:
        changed = False
        for value in ranked:
            over = OVER.get(value, ())
            if (
                value != top
                and (top in over or "*" in over)
                and strong(found, value, 0.5 if top in _WIDER.get(value, ()) else 0.68)
                and found[value].total >= 0.3 * found[top].total
            ):
                top, changed = value, True
                break
    return top, found[top]
