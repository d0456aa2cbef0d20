"""Who owns a product: the issuer, unless a deal, a client or another owner is stated."""

from __future__ import annotations

import pytest

from summarizer.annotation import annotate
from summarizer.engines.rules import extract
from summarizer.engines.rules.deals import territory
from summarizer.release import Release

CASES = [
    (
        "Verdane Acquires Exclusive Rights to NX-101 in Greater China from Norvexa",
        "SHANGHAI, May 2, 2025 – Verdane Therapeutics Co., Ltd. (“Verdane”) and Norvexa Pharma AG (“Norvexa”) today"
        " announced an exclusive license agreement under which Verdane obtains rights to develop and commercialize"
        " NX-101 in Greater China. NX-101 is in Phase 3.",
        "Norvexa Pharma",
        {("Verdane Therapeutics", "licensee")},
    ),
    (
        "Verdane In-Licenses Global Rights to NX-101 from Norvexa",
        "LYON, May 2, 2025 – Verdane Therapeutics, Inc. today announced that it has obtained an exclusive worldwide"
        " license to NX-101, a Phase 1 antibody, from Norvexa Pharma AG.",
        "Verdane Therapeutics",
        {("Norvexa Pharma", "licensor")},
    ),
    (
        "Verdane Grants Norvexa Worldwide Rights to VRD-114",
        "LYON, May 2, 2025 – Verdane Therapeutics, Inc. today announced that it has granted Norvexa Pharma AG"
        " exclusive worldwide rights to develop and commercialize VRD-114, its HER3 antibody in Phase 1.",
        "Norvexa Pharma",
        {("Verdane Therapeutics", "licensor")},
    ),
    (
        "Verdane Licenses VRD-114 to Norvexa in Japan",
        "LYON, May 2, 2025 – Verdane Therapeutics, Inc. today announced an exclusive license agreement with Norvexa"
        " Pharma KK for the development and commercialization of VRD-114 in Japan.",
        "Verdane Therapeutics",
        {("Norvexa Pharma", "licensee")},
    ),
    (
        "Oskarde Supports Client’s IND for VRD-114",
        "AARHUS, May 2, 2025 – Oskarde Biologics A/S, a contract development and manufacturing organization (CDMO),"
        " today announced that the FDA has cleared the IND for VRD-114, an antibody developed by Verdane"
        " Therapeutics and manufactured by Oskarde.",
        "Verdane Therapeutics",
        {("Oskarde Biologics", "manufacturer")},
    ),
    (
        "Tamarix to Acquire Verdane Therapeutics",
        "LONDON, May 2, 2025 – Tamarix Group plc today announced that it has entered into a definitive agreement to"
        " acquire Verdane Therapeutics, Inc., the developer of VRD-114, a Phase 2 HER3 antibody.",
        "Verdane Therapeutics",
        {("Tamarix Group", "acquirer")},
    ),
    (
        "Tamarix Completes Acquisition of Verdane Therapeutics",
        "LONDON, May 2, 2025 – Tamarix Group plc today announced that it has completed its acquisition of Verdane"
        " Therapeutics, Inc. and its lead candidate VRD-114, a Phase 2 HER3 antibody.",
        "Tamarix Group",
        {("Verdane Therapeutics", "acquired")},
    ),
    (
        "Verdane Grants Norvexa Option on VRD-114",
        "LYON, May 2, 2025 – Verdane Therapeutics, Inc. has granted Norvexa Pharma AG an exclusive option to license"
        " VRD-114, its HER3 antibody, worldwide.",
        "Verdane Therapeutics",
        {("Norvexa Pharma", "collaborator")},
    ),
    (
        "TGA Approves Zelvanta",
        "SYDNEY, May 2, 2025 – Southern Medicines Pty Ltd, the Australian licensee of Zelvanta® (corvidane), today"
        " announced that the TGA has approved Zelvanta. Zelvanta was developed by Norvexa Pharma AG.",
        "Norvexa Pharma",
        {("Southern Medicines", "licensee")},
    ),
    (
        "New pill VRD-114 lowers pressure, study finds",
        "DALLAS, May 2, 2025 – The Heartland Society said that VRD-114 lowered pressure in a Phase 2 trial. The"
        " study was funded by Verdane Therapeutics, the maker of VRD-114.",
        "Verdane Therapeutics",
        set(),
    ),
    (
        "Verdane Enters Into Exclusive License Agreement With Norvexa for Norliprazan in Canada and Mexico",
        "PRINCETON, May 2, 2025 – Verdane Pharma, Inc., a specialty company, today announced that it has signed an exclusive"
        " license agreement with Norvexa Bio Co., Ltd. to develop and commercialize norliprazan in Canada and Mexico. Verdane"
        " Pharma will make an upfront payment of $11 million. Norvexa is eligible to receive milestones and royalties.",
        "Norvexa Bio",
        {("Verdane Pharma", "licensee")},
    ),
    (
        "Kanda Isotopes and Verdane Therapeutics Sign Actinium-225 Supply Agreement",
        "OAK RIDGE, May 2, 2025 – Kanda Isotopes LLC, a producer of alpha-emitting radionuclides for medicine, has entered"
        " into an agreement to supply Verdane Therapeutics, Inc. with actinium-225 for VRD-27, its radioligand in Phase 1.",
        "Verdane Therapeutics",
        {("Kanda Isotopes", "supplier")},
    ),
    (
        "EU approves Menavel®",
        "Madrid, May 2, 2025 – Laboratorios Verdane, S.A. announces that the European Commission has approved Menavel®"
        " (corvidane). Verdane has held the rights to corvidane in Europe since 2021, under an agreement with its"
        " discoverer, Israel's Norvexa Health Ltd.",
        "Norvexa Health",
        {("Laboratorios Verdane", "licensee")},
    ),
]


@pytest.mark.parametrize(("title", "lead", "owner", "partners"), CASES)
def test_owner_and_the_other_side(title: str, lead: str, owner: str, partners: set[tuple[str, str]]) -> None:
    """The sponsor holds the worldwide rights; whoever else the deal names is a partner, in its role."""
    claims = extract(annotate(Release.from_text(f"{title}\n\n{lead}"))).claims
    assert [claim.value for claim in claims if claim.field == "sponsor"] == [owner]
    assert {(claim.value, claim.qualifier) for claim in claims if claim.field == "partner"} == partners


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("exclusive worldwide license", "worldwide"),
        ("global rights except in Japan", "regional"),
        ("exclusive rights to commercialize the product in Latin America", "regional"),
        ("the cell line was licensed in 2016, and a contractor makes it in Korea", None),
    ],
)
def test_territory(words: str, place: str | None) -> None:
    """Rights are worldwide, of a region, or of no named place; a country elsewhere in the sentence is none."""
    assert territory(words) == place


def test_joint_news_of_a_regional_licence() -> None:
    """Of two who announce together, the one that is paid and keeps the rest owns the product."""
    text = (
        "Norrvik Pharma and Hadley Health Announce Exclusive Licensing Agreement for NRV-12 in North America\n\n"
        "– Norrvik to receive SEK 250 million upfront –\n\n"
        "STOCKHOLM, April 3, 2025 /PRNewswire/ -- Norrvik Pharma AB (publ) (STO: NRVK) and Hadley Health, Inc. (NYSE:"
        " HDLY) today announced that they have entered into an exclusive licensing agreement for the development and"
        " commercialization of NRV-12, an oral BTK inhibitor in Phase 3, in the United States and Canada.\n\n"
        "Hadley will be responsible for regulatory submissions and commercialization in North America. Norrvik"
        " retains all rights outside North America."
    )
    claims = extract(annotate(Release.from_text(text))).claims
    assert [claim.value for claim in claims if claim.field == "sponsor"] == ["Norrvik Pharma"]
    found = {(claim.value, claim.qualifier) for claim in claims if claim.field == "partner"}
    assert found == {("Hadley Health", "licensee")}


def test_each_product_has_its_own_partners() -> None:
    """A partner named with one product is not given to another, whose paragraph the next sentences follow."""
    text = (
        "Corvane Bio Reports Third Quarter 2025 Financial Results\n\n"
        "BOSTON, Nov. 10, 2025 (GLOBE NEWSWIRE) -- Corvane Bio, Inc. (Nasdaq: CRVB) today reported results.\n\n"
        "CRV-201 (oral TYK2 inhibitor)\n\n"
        "In August 2025, Corvane granted Hanbit Pharm Co., Ltd. an exclusive license to CRV-201 in South Korea.\n\n"
        "CRV-330 (oral integrin inhibitor)\n\n"
        "CRV-330 is in IND-enabling studies. Corvane licensed CRV-330 from the Ostrander Institute in 2023.\n\n"
        "Collaboration revenue was $8.0 million, from the license agreement with Hanbit Pharm."
    )
    claims = extract(annotate(Release.from_text(text))).claims
    found = {(claim.program, claim.value) for claim in claims if claim.field == "partner"}
    assert found == {("CRV-201", "Hanbit Pharm"), ("CRV-330", "Ostrander Institute")}
