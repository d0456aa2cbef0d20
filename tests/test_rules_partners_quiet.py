"""Relationships told by a noun or a relative clause: plants, pens, pilots, promises, estates, clients."""

from __future__ import annotations

import pytest

from summarizer.annotation import annotate
from summarizer.engines.rules import extract
from summarizer.release import Release
from tests.test_rules_partners import found

STATED = [
    (
        "The questions concern the third-party plant of Corrigan Fill Solutions in Wales, where vials are filled.",
        ("Corrigan Fill Solutions", "manufacturer"),
    ),
    (
        "Manufacturing of VRD-114 was moved to Brightwater Vector Works in the spring.",
        ("Brightwater Vector Works", "manufacturer"),
    ),
    ("Tablets will continue to be made by Oskarde in Ohio.", ("Oskarde", "manufacturer")),
    ("Reagents are produced by Halland Assay in Bavaria.", ("Halland Assay", "manufacturer")),
    ("Packaging takes place at Cardrona Sterile in Wales.", ("Cardrona Sterile", "manufacturer")),
    ("Courier services and storage are handled by Coldway Express.", ("Coldway Express", "other")),
    ("The pen is the SureTurn platform of Medisol AG.", ("Medisol", "supplier")),
    ("The injector is supplied by Quillon Devices.", ("Quillon Devices", "supplier")),
    (
        "The award calls for co-funding, which the Blue Kite Foundation for Rare Children has promised to contribute.",
        ("Blue Kite Foundation for Rare Children", "funder"),
    ),
    (
        "The study will take place at Lakeview Children’s Hospital, Verdane’s partner in the award.",
        ("Lakeview Children’s Hospital", "academic"),
    ),
    (
        "Under a pilot, Crestline Health will use VRD-114 in five hospitals this fall.",
        ("Crestline Health", "collaborator"),
    ),
    (
        "The work was supported by the Northern Herbal Medicine Innovation Program with a contribution of C$1 million.",
        ("Northern Herbal Medicine Innovation Program", "funder"),
    ),
    (
        "The program builds on work that Verdane has done with the Tamale Centre for Infectious Disease since 2021.",
        ("Tamale Centre for Infectious Disease", "academic"),
    ),
]


@pytest.mark.parametrize(("sentence", "partner"), STATED)
def test_told_by_the_way(sentence: str, partner: tuple[str, str]) -> None:
    """Who fills, ships, supplies a pen, promises money or tests the product is a partner."""
    assert partner in found(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The trial was led by Professor Mina Aho of the Second Eye Hospital of Rugen.",
        "Filling of vials takes several weeks at any site.",
        "The pen is of a type that patients know well.",
        "Pilot studies in Bavaria ended in 2019.",
        "Enrollment followed guidance of the Global Program on Skin Disease.",
        "Heart Disease Week is held in March.",
    ],
)
def test_what_only_sounds_like_it(sentence: str) -> None:
    """Investigators' employers, common nouns and campaigns make no partner."""
    assert found(sentence) == set()


def _read(*paragraphs: str) -> dict[str, set[str]]:
    claims = extract(annotate(Release.from_text("\n\n".join(paragraphs)))).claims
    made: dict[str, set[str]] = {}
    for claim in claims:
        made.setdefault(claim.field, set()).add(
            f"{claim.value}/{claim.qualifier}" if claim.field == "partner" else claim.value
        )
    return made


def test_a_purchase_out_of_insolvency_has_a_seller() -> None:
    """Whoever bought the product from an estate owns it; the estate's company is the partner."""
    read = _read(
        "Hartmoor Specialty Acquires Rights to Sublingual Film ZelviFilm From Insolvent Corrib Pharma",
        "BOSTON, May 8, 2023 (GLOBE NEWSWIRE) -- Hartmoor Specialty Pharma LLC today announced the"
        " completion of its purchase of all rights to ZelviFilm®, a sublingual film for opioid overdose,"
        " out of the administration of Corrib Pharma Ltd of Cork. The drug is approved by the FDA for patients.",
    )
    assert read["sponsor"] == {"Hartmoor Specialty Pharma"}
    assert {value.split("/")[0] for value in read["partner"]} == {"Corrib Pharma"}


def test_a_manufacturer_is_selected_by_its_client() -> None:
    """A contract maker's news is about its client's product, whatever courier is named below."""
    read = _read(
        "Calder Bioprocess to Manufacture Lead Candidate of Nereid Immune",
        "LEEDS, May 16, 2023 – Calder Bioprocess Ltd, a contract development and manufacturing organisation (CDMO),"
        " today announced that it has been selected by Nereid Immune, a biotechnology company, to produce"
        " lentiviral vector and drug product for NRD-16 in head and neck cancer.",
        "Storage for the trial will be handled by Coldway Couriers.",
    )
    assert read["sponsor"] == {"Nereid Immune"}
    assert "Calder Bioprocess/manufacturer" in read["partner"]


def test_money_for_a_us_launch_names_a_program() -> None:
    """The dots of "U.S." do not part money from what it is for."""
    read = _read(
        "Lumora Diagnostics Raises $31 Million",
        "BOSTON, Sept. 10, 2024 – Lumora Diagnostics, a developer of tests, announced today that it has closed a Series C"
        " financing led by Palinor Growth. The proceeds will go to the U.S. launch of SepsaLume®, its blood test for sepsis.",
        "SepsaLume® received 510(k) clearance from the FDA in May 2024.",
    )
    assert read["asset"] == {"SepsaLume"}


def test_two_products_that_a_lead_counts_are_two_programs() -> None:
    """`two of its products, the biosimilar A® and the vaccine B®` names both."""
    read = _read(
        "Sarda Biologics Signs Memorandum of Understanding on Local Production in Laos",
        "PUNE, October 30, 2023 – Sarda Biologics Limited has signed a memorandum of understanding with Mekara Pharma to"
        " bring two of its products, the biosimilar Bevalor® and the conjugate vaccine Pnevala-14®, to Laos.",
        "Bevalor® is approved in India. Pnevala-14® is approved in India.",
    )
    assert read["asset"] == {"Bevalor", "Pnevala-14"}


def test_the_private_side_of_a_reverse_merger_owns_the_product() -> None:
    """The listed side that speaks acquires; backers of the placement are investors."""
    read = _read(
        "Pinnock Therapeutics and Tavira Bio Announce Merger Agreement",
        "BOSTON, March 31, 2025 /PRNewswire/ -- Pinnock Therapeutics, Inc. (Nasdaq: PNCK) and Tavira Bio, Inc., a"
        " privately held company, today announced a merger agreement. The combined company, to be named Tavira Bio, will"
        " develop TVR-101 for epilepsy in patients.",
        "In support of the merger, Tavira has agreed to a $90 million private placement led by Eastwold Capital.",
    )
    assert read["sponsor"] == {"Tavira Bio"}
    assert {"Pinnock Therapeutics/acquirer", "Eastwold Capital/investor"} <= read["partner"]


@pytest.mark.parametrize(
    ("licence", "sponsor"),
    [
        (
            "Verdane licensed VRD-114 from Kurosawa Pharma of Osaka, Japan, in 2019 for the United States and Canada.",
            "Kurosawa Pharma",
        ),
        (
            "Verdane obtained worldwide rights outside Japan to VRD-114 from Kurosawa Pharma in 2019.",
            "Verdane Therapeutics",
        ),
    ],
)
def test_part_of_the_world_and_nearly_all_of_it(licence: str, sponsor: str) -> None:
    """Regional rights leave the originator the sponsor; long-held rights to nearly all the world do not."""
    read = _read(
        "Verdane Doses First Patient With VRD-114",
        "LYON, May 2, 2025 – Verdane Therapeutics, Inc. (NASDAQ: VRDN) today dosed a patient with VRD-114 in lupus.",
        licence,
    )
    assert read["sponsor"] == {sponsor}


def test_a_department_and_a_person_are_no_partners() -> None:
    """The university is one, its own institute and a fund's partner who chairs the board are not."""
    read = _read(
        "University of Saltholm Licenses Gene Therapy VRD-114 to Verdane",
        "The University of Saltholm has granted Verdane Therapeutics, Inc. an exclusive, worldwide licence to VRD-114, a"
        " gene therapy for deafness found at the University’s Institute of Hearing in patients.",
        "Harbour Ventures’ partner Tamsin Quill will chair the board.",
    )
    names = {value.split("/")[0] for value in read["partner"]}
    assert "University of Saltholm" in names
    assert not names & {"Institute of Hearing", "Tamsin Quill"}


def test_components_given_together_are_one_program() -> None:
    """An antibody cocktail is one product, two products of one lead are two."""
    lead = (
        "FDA Authorizes {} AFX-1 and AFX-2 for COVID-19",
        "BOSTON, March 26, 2021 – Arlo Biosciences, Inc. today announced that the FDA has authorized AFX-1 and AFX-2{}"
        " for patients with COVID-19.",
        "AFX-1 and AFX-2 are antibodies. AFX-1 was tested in patients. AFX-2 was tested in patients.",
    )
    one = _read(lead[0].format("Antibody Cocktail"), lead[1].format(", given together"), lead[2])
    two = _read(lead[0].format("Antibodies"), lead[1].format(""), lead[2])
    assert one["asset"] == {"AFX-1"}
    assert two["asset"] == {"AFX-1", "AFX-2"}


def test_a_brand_name_below_belongs_to_the_code() -> None:
    """`filed …, under the brand name X` gives the code its brand, and no second program."""
    read = _read(
        "Sternau Biotech Reports Half-Year Financial Results",
        "GRAZ, August 2, 2022 – Sternau Biotech AG reported results for the first half of 2022.",
        "Our antibody SBX-17 is in a Phase 2 clinical trial in patients with asthma. The drug was well tolerated.",
        "The application for the biosimilar SBX-B3, filed with the EMA in December 2021 under the brand name Ezivta, is"
        " under review. Ezivta® (biosimilar omalizumab) would be our first product.",
    )
    assert read["asset"] == {"SBX-17", "SBX-B3"} or read["asset"] == {"SBX-17", "Ezivta"}
