"""Relationships in plain short sentences, and sentences that only sound like them."""

from __future__ import annotations

import pytest

from summarizer.engines.rules.house_words import house_kind
from tests.test_rules_partners import found

STATED = [
    ("The Cystic Lung Trust gave a grant for VRD-114.", "Cystic Lung Trust", "funder"),
    ("The trial is paid for by a contract with the Harbor Threat Reduction Agency.", "Agency", "funder"),
    ("Stichting Spierfonds Nederland co-financed the trial.", "Stichting Spierfonds", "funder"),
    ("VRD-114 is made for Verdane by deCastro Biologics.", "deCastro Biologics", "manufacturer"),
    ("Verdane has hired iVexa Clinical to run the trial.", "iVexa Clinical", "cro"),
    ("Oskarde makes the drug substance and Bramwell fills the vials.", "Bramwell", "manufacturer"),
    ("Drug substance from Oskarde is shipped to Bramwell for filling.", "Oskarde", "manufacturer"),
    ("Drug substance from Oskarde is shipped to Bramwell for filling.", "Bramwell", "manufacturer"),
    ("Commercial supply will come from Bramwell's plant in Halle.", "Bramwell", "manufacturer"),
    ("Verdane qualified Brenner Chemie as a second supplier.", "Brenner Chemie", "manufacturer"),
    ("A second source of drug substance, Brenner Chemie, has been added.", "Brenner Chemie", "manufacturer"),
    ("Kitano Seiyaku, Verdane's partner in Japan, dosed a patient too.", "Kitano Seiyaku", "collaborator"),
    ("VRD-114, on which Verdane works with Kitano Seiyaku, is new.", "Kitano Seiyaku", "collaborator"),
    ("VRD-114 is subject to royalties to Larkspur Biosciences.", "Larkspur Biosciences", "licensor"),
    ("Verdane owes Larkspur Biosciences milestones on VRD-114.", "Larkspur Biosciences", "licensor"),
    (
        "Ravel Diagnostics is developing the companion test for VRD-114.",
        "Ravel Diagnostics",
        "collaborator",
    ),
    ("Patients are found with a test from Ravel Diagnostics.", "Ravel Diagnostics", "supplier"),
    ("Finch Growth has bought $50 million of new shares to fund VRD-114.", "Finch Growth", "investor"),
    (
        "Verdane obtained a $40 million loan from Finch Credit to launch VRD-114.",
        "Finch Credit",
        "investor",
    ),
    ("VRD-114 is available through Acorn Specialty Pharmacy.", "Acorn Specialty Pharmacy", "commercial"),
]


@pytest.mark.parametrize(("sentence", "name", "role"), STATED)
def test_plainly_told(sentence: str, name: str, role: str) -> None:
    """Short plain sentences name who pays, fills, ships, tests, lends and is owed."""
    assert any(name in one and as_what == role for one, as_what in found(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "Insurers pay for the trial of older drugs.",
        "Tablets from any pharmacy are kept at room temperature.",
        "Dr. Mina Aho supports the development of VRD-114.",
        "Patients paid for travel by car.",
        "Rival Kestrel Pharma bought $20 million of advertising last year.",
        "The Journal of Lung Care published the study.",
        "Verdane bought $2 million of equipment.",
        "Vials are labelled and kept cold.",
    ],
)
def test_what_only_sounds_plain(sentence: str) -> None:
    """Payers of care, people, rivals and things make no partner."""
    assert found(sentence) == set()


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Uniwersytet Zielony", "academic"),
        ("Azienda Ospedaliera di Rovano", "academic"),
        ("Arden Eye Centre", "academic"),
        ("Halden Innovation Authority", "funder"),
        ("Marlow Angels", "investor"),
        ("Oskarde Biologics", None),
        ("Verdane", None),
    ],
)
def test_kinds_of_houses(name: str, kind: str | None) -> None:
    """Words of several languages tell hospitals, agencies and funds."""
    assert house_kind(name) == kind
