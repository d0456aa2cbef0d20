"""Which organisations are partners of a product, in which role, and which named ones are none."""

from __future__ import annotations

import pytest

from summarizer.annotation import annotate
from summarizer.engines.rules import extract
from summarizer.release import Release

LEAD = (
    "LYON, May 2, 2025 – Verdane Therapeutics, Inc. (NASDAQ: VRDN) (“Verdane” or the “Company”) today announced"
    " that the first patient has been dosed in a Phase 2 trial of VRD-114, its HER3 antibody, in breast cancer."
)


def found(*sentences: str, title: str = "Verdane doses first patient with VRD-114") -> set[tuple[str, str]]:
    """(name, role) of the partners in a release that says these sentences after its lead."""
    release = Release.from_text("\n\n".join((title, LEAD, *sentences)))
    claims = extract(annotate(release)).claims
    return {(claim.value, str(claim.qualifier)) for claim in claims if claim.field == "partner"}


STATED = [
    ("VRD-114 was licensed from Norvexa Pharma AG in 2021.", ("Norvexa Pharma", "licensor")),
    ("Verdane in-licensed VRD-114 from the University of Lund.", ("University of Lund", "licensor")),
    ("Verdane holds an exclusive worldwide license to VRD-114 from Peltrane.", ("Peltrane", "licensor")),
    ("Verdane acquired exclusive rights to VRD-114 from Norvexa Ltd.", ("Norvexa", "licensor")),
    ("VRD-114 has been licensed to Haneul Pharma for South Korea.", ("Haneul Pharma", "licensee")),
    ("Haneul Pharma holds exclusive rights to VRD-114 in South Korea.", ("Haneul Pharma", "licensee")),
    ("Verdane granted Haneul Pharma an exclusive license in Korea.", ("Haneul Pharma", "licensee")),
    ("VRD-114 is manufactured by Oskarde Biologics.", ("Oskarde Biologics", "manufacturer")),
    ("Drug substance for VRD-114 is made by Oskarde, a Danish CDMO.", ("Oskarde", "manufacturer")),
    ("Verdane signed a manufacturing agreement with Oskarde Bio.", ("Oskarde Bio", "manufacturer")),
    ("Palisade Research, a contract research organization, runs the trial.", ("Palisade Research", "cro")),
    ("Bryndal Pharma will supply its inhibitor under a supply agreement.", ("Bryndal Pharma", "supplier")),
    (
        "The trial is run under a clinical supply agreement with Bryndal Pharma.",
        ("Bryndal Pharma", "supplier"),
    ),
    ("Medvarsha Ltd. will distribute VRD-114 in India.", ("Medvarsha", "commercial")),
    ("Verdane has a distribution agreement with Medvarsha Ltd.", ("Medvarsha", "commercial")),
    (
        "The trial is supported by a grant from the Sorrel Cancer Foundation.",
        ("Sorrel Cancer Foundation", "funder"),
    ),
    ("VRD-114 is being co-developed with Kanda Biologics Co., Ltd.", ("Kanda Biologics", "co-developer")),
    ("The trial is conducted in collaboration with Kanda Biologics.", ("Kanda Biologics", "collaborator")),
    (
        "The study is carried out in collaboration with the University of Lund.",
        ("University of Lund", "academic"),
    ),
    ("The trial is sponsored by the Sorrel Cancer Center.", ("Sorrel Cancer Center", "academic")),
]


@pytest.mark.parametrize(("sentence", "partner"), STATED)
def test_stated_relationships(sentence: str, partner: tuple[str, str]) -> None:
    """Each wording of a working relationship gives the partner with its role, and nobody else."""
    assert found(sentence) == {partner}


NOT_STATED = [
    "“We are pleased,” said Dr. Ana Soto of the University of Lund.",
    "The trial compares VRD-114 with corvidane, made by Bryndal Pharma.",
    "Verdane may enter into collaborations with larger companies.",
    "The license agreement with Haneul Pharma was terminated in March.",
    "Verdane is a wholly owned subsidiary of Tamarix Group.",
    "Penhallow Securities acts as financial adviser to Verdane.",
    "Before joining Verdane, she led the partnership with Bryndal Pharma.",
]


@pytest.mark.parametrize("sentence", NOT_STATED)
def test_no_relationships(sentence: str) -> None:
    """Employers, comparators, plans, ended deals, the own group, advisers and careers make no partner."""
    assert found(sentence) == set()
