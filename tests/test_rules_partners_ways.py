"""Further ways to state a relationship, and sentences that only look alike."""

from __future__ import annotations

import pytest

from summarizer.annotation import annotate
from summarizer.engines.rules import extract
from summarizer.release import Release
from tests.test_rules_partners import found

STATED = [
    ("Outside Europe, VRD-114 is in the hands of Haldane Pharma.", "Haldane Pharma", "commercial"),
    ("Haldane Pharma will shoulder half of the costs of the trial.", "Haldane Pharma", "co-developer"),
    (
        "The costs of the trial are split between Verdane and Haldane Pharma.",
        "Haldane Pharma",
        "co-developer",
    ),
    (
        "The first dosing triggers a payment of $10 million from Haldane Pharma.",
        "Haldane Pharma",
        "licensee",
    ),
    (
        "In July, Verdane granted Kyoto-based Sugita Yakuhin a license to VRD-114 in Japan.",
        "Sugita Yakuhin",
        "licensee",
    ),
    (
        "VRD-114 was born in the laboratory of Prof. Ana Ruiz at the University of Tarn.",
        "University of Tarn",
        "academic",
    ),
    (
        "Scientists from Verdane and the Tarn Cancer Institute jointly found VRD-114.",
        "Tarn Cancer Institute",
        "academic",
    ),
    ("The trial's sponsor is the Tarn Cancer Institute.", "Tarn Cancer Institute", "academic"),
    (
        "The trial belongs to the consortium CUREALL, led by the University of Tarn.",
        "University of Tarn",
        "academic",
    ),
    ("The data monitoring is run by Corvid Research.", "Corvid Research", "cro"),
    ("Toxicology studies of VRD-114 are under way at Corvid Research.", "Corvid Research", "cro"),
    ("Verdane placed an order for 40,000 vials with Oskarde.", "Oskarde", "manufacturer"),
    (
        "Process validation batches of VRD-114 were completed at Oskarde.",
        "Oskarde",
        "manufacturer",
    ),
    ("Oskarde's plant in Ghent, where VRD-114 is made, was inspected.", "Oskarde", "manufacturer"),
    ("The FDA will inspect Oskarde, the maker of the drug substance.", "Oskarde", "manufacturer"),
    ("Verdane reserved capacity for VRD-114 at Oskarde.", "Oskarde", "manufacturer"),
    ("The 177Lu comes from Isovar.", "Isovar", "supplier"),
    ("VRD-114 carries a linker-payload of Payload Chem.", "Payload Chem", "supplier"),
    (
        "Kestrel Pharma will make zimalimab available for the trial.",
        "Kestrel Pharma",
        "supplier",
    ),
    ("Ardent Health Fund put in $30 million for VRD-114.", "Ardent Health Fund", "investor"),
    (
        "Investors in the placement for VRD-114 include Ardent Capital and Boreal Invest.",
        "Boreal Invest",
        "investor",
    ),
    (
        "The European Investment Bank lent Verdane €20 million for VRD-114.",
        "European Investment Bank",
        "investor",
    ),
    ("Clintrade runs the early access program for VRD-114.", "Clintrade", "commercial"),
    ("VRD-114 is sold at 400 stores of the drugstore chain Harbor Fields.", "Harbor Fields", "commercial"),
    (
        "Manufacturing under the contract is subcontracted to Ardlane Biologics.",
        "Ardlane Biologics",
        "manufacturer",
    ),
    (
        "Animal efficacy studies take place at the Lovell Research Institute.",
        "Lovell Research Institute",
        "academic",
    ),
    ("The Hartley Lung Alliance matches the sum of the grant.", "Hartley Lung Alliance", "funder"),
    (
        "Verdane received a $6 million commitment from the Hartley Lung Foundation for the trial.",
        "Hartley Lung Foundation",
        "funder",
    ),
    (
        "Verdane has appointed Al Rawda Drug Stores as exclusive partner.",
        "Al Rawda Drug Stores",
        "commercial",
    ),
    ("Al Rawda will handle registration, import and promotion.", "Al Rawda", "commercial"),
    (
        "Ravel Diagnostics is working with Verdane on a sequencing panel.",
        "Ravel Diagnostics",
        "collaborator",
    ),
]


@pytest.mark.parametrize(("sentence", "name", "role"), STATED)
def test_further_ways(sentence: str, name: str, role: str) -> None:
    """Orders, shared costs, loans, shops and laboratories make partners."""
    assert (name, role) in found(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The trial combines VRD-114 with zimalimab, an antibody of Kestrel Pharma.",
        "Zimalimab of Kestrel Pharma is the standard of care.",
        "Investors include people of many walks of life.",
        "A drug of Kestrel Pharma is made at its own plant.",
        "Patients receive treatment through insurance plans.",
        "The payload was released in cells.",
        "Prof. Ana Ruiz trained in the group at home.",
        "Costs are split between patients and insurers.",
        "An order of magnitude separates the doses.",
        "Monitoring is done by nurses.",
        "Shares of Kestrel Pharma fell after its trial failed.",
    ],
)
def test_what_only_looks_alike(sentence: str) -> None:
    """Rivals, combinations without supply, and plain nouns make none."""
    assert found(sentence) == set()


def _partners(*paragraphs: str) -> set[tuple[str, str]]:
    claims = extract(annotate(Release.from_text("\n\n".join(paragraphs)))).claims
    return {(claim.value, str(claim.qualifier)) for claim in claims if claim.field == "partner"}


def test_a_joint_venture_and_the_other_parent_are_partners() -> None:
    """Both the new house and the other parent work on the product."""
    assert _partners(
        "Hexaris and Sunnyside Bio Form Joint Venture to Develop CD19 CAR-T in Asia",
        "BOSTON, March 2, 2025 -- Hexaris Therapeutics, Inc. (Nasdaq: HEXR) and Sunnyside Bio Co., Ltd. today announced the"
        " formation of a joint venture, HexaSun Cellular, to develop HXR-19, a CD19-directed CAR-T cell therapy, in Asia.",
    ) == {("Sunnyside Bio", "co-developer"), ("HexaSun Cellular", "other")}


def test_a_spin_out_s_university_may_be_its_licensor() -> None:
    """A university is no parent of what left it."""
    assert ("University of Rennau", "licensor") in _partners(
        "NeuroKerr Raises CHF 9 Million to Take Huntington's Drug Into the Clinic",
        "ZURICH, April 9, 2025 -- NeuroKerr AG, a spin-out of the University of Rennau, has closed a seed round of CHF 9"
        " million led by Lemania Ventures. The money will bring NKR-1, an antisense oligonucleotide, to a first trial.",
        "NeuroKerr holds an exclusive worldwide licence to NKR-1 from the University of Rennau.",
    )


def test_eye_drops_are_a_product() -> None:
    """A distributor's product may be drops, ointment or film."""
    assert ("Tessara Farma", "commercial") in _partners(
        "Tessara to Distribute Gravinia's Dry-Eye Drops in Italy",
        "MILAN, Jan. 15, 2025 -- Gravinia Ophthalmics S.A. today announced that Tessara Farma S.r.l. will exclusively"
        " distribute LacriMar, its lubricating eye drops for dry eye disease, in Italy.",
        "LacriMar is filled by Steripharm Nord in Bari.",
    )


def test_a_short_form_of_an_unmarked_name_is_the_same_partner() -> None:
    """`Al Rawda` after `Al Rawda Drug Stores` is no second one."""
    assert found(
        "Verdane has appointed Al Rawda Drug Stores as exclusive partner.",
        "Al Rawda will handle registration and promotion.",
    ) == {("Al Rawda Drug Stores", "commercial")}


def test_a_lender_of_the_company_alone_is_none_in_a_results_release() -> None:
    """`Financial Results` in the headline is no financing."""
    assert not _partners(
        "Tarnholm Bio Reports Second Quarter 2025 Financial Results",
        "BOSTON, Aug. 7, 2025 (GLOBE NEWSWIRE) -- Tarnholm Bio, Inc. (Nasdaq: TRNX) today reported results for the second"
        " quarter ended June 30, 2025.",
        "THX-101: Topline data from the Phase 2 trial in gout are expected in the fourth quarter.",
        "The Company maintains a term loan with Harcourt Credit Partners. KPMG was replaced as auditor by Finch LLP.",
    )


def test_a_sentence_under_a_heading_is_on_that_product() -> None:
    """An undisclosed target under a product's own heading is that product's."""
    release = Release.from_text(
        "Tarnholm Bio Reports Second Quarter 2025 Financial Results\n\nBOSTON, Aug. 7, 2025 -- Tarnholm Bio, Inc. today"
        " reported results for the second quarter.\n\nTHX-101\n\nThe Phase 2 trial of THX-101 in patients with gout is"
        " ongoing.\n\nTHX-240\n\nTogether with the University of Tarn, Tarnholm is working on an antibody against an"
        " undisclosed target on senescent cells."
    )
    claims = extract(annotate(release)).claims
    partners = {(claim.program, claim.value) for claim in claims if claim.field == "partner"}
    assert partners == {("THX-240", "University of Tarn")}
