"""Relationships told in passing, and what only sounds like one."""

from __future__ import annotations

import pytest

from tests.test_rules_partners import found

STATED = [
    (
        "The Halden Foundation announced funding of up to $9 million for VRD-114.",
        {("Halden Foundation", "funder")},
    ),
    (
        "The Lakeside Health Fund will invest $25 million to take VRD-114 into Phase 3.",
        {("Lakeside Health Fund", "investor")},
    ),
    (
        "Medianta GmbH of Leipzig will distribute the product in Germany and Austria.",
        {("Medianta", "commercial")},
    ),
    (
        "VRD-114 is manufactured for Verdane by Cellmark Contract Services in Reno.",
        {("Cellmark Contract Services", "manufacturer")},
    ),
    ("The adjuvant comes from Accurel AG.", {("Accurel", "supplier")}),
    (
        "The dosing algorithm was developed with the Polytechnic Institute of Vernay.",
        {("Polytechnic Institute of Vernay", "academic")},
    ),
    (
        "Verdane has signed a memorandum of understanding (MoU) with Lan Anh Pharmaceutical on VRD-114.",
        {("Lan Anh Pharmaceutical", "collaborator")},
    ),
    (
        "In Europe it is being developed by Corrigan Therapeutics, to which Verdane granted rights in 2021.",
        {("Corrigan Therapeutics", "licensee")},
    ),
    (
        "In 2024 Bexley Therapeutics of Boston obtained an option on rights to VRD-114 in North America.",
        {("Bexley Therapeutics", "collaborator")},
    ),
    (
        "Verdane will sell it with its own team in France, and through Galante S.p.A. in Italy and through Brick Pharma"
        " in Germany.",
        {("Galante", "commercial"), ("Brick Pharma", "commercial")},
    ),
    (
        "Corvid Clinical Research Inc. has been put in charge of monitoring and data management.",
        {("Corvid Clinical Research", "cro")},
    ),
    (
        "Development costs are shared with Galloway Pharma under the agreement of 2021.",
        {("Galloway Pharma", "co-developer")},
    ),
    (
        "The antibody emerged from research with the Escarp Institute for Cancer Research.",
        {("Escarp Institute for Cancer Research", "academic")},
    ),
    (
        "First results were published by the Technical Hospital of Rugen, where the antibody was invented and from which"
        " Verdane holds an exclusive worldwide licence.",
        {("Technical Hospital of Rugen", "licensor")},
    ),
    (
        "The models were made with a laboratory at the Kestrel Hill Cancer Institute under a research collaboration.",
        {("Kestrel Hill Cancer Institute", "academic")},
    ),
]


@pytest.mark.parametrize(("sentence", "partners"), STATED)
def test_told_in_passing(sentence: str, partners: set[tuple[str, str]]) -> None:
    """Who sells, shares, watches or invented is a partner, however it is told."""
    assert partners <= found(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Enrollment went through Memorial Pharmacy boards in each state.",
        "Signals emerged from scans read at the Lakeside Institute of Imaging.",
        "Dr. Soto was in charge of oncology at Norvexa Pharma before she joined Verdane.",
        "Costs of care are borne by Halden Health, an insurer.",
    ],
)
def test_what_only_sounds_like_one(sentence: str) -> None:
    """Ways, sources of data, careers and payers make no partner."""
    assert found(sentence) == set()


def test_a_relation_of_another_product_in_the_same_sentence() -> None:
    """The code nearest before an organisation is the product that the relation is of."""
    sentence = "Besides VRD-114, Verdane has VRD-207, a cream for eczema licensed from the Lakeside Institute of Plants."
    assert found(sentence) == set()
    assert found("VRD-114 was licensed from the Lakeside Institute of Plants.") == {
        ("Lakeside Institute of Plants", "licensor")
    }
