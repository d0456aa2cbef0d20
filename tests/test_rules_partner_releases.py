"""Partners and owners that only a whole release tells: its headline, its issuer, the product of a paragraph.

Relationships that a sentence tells stand in partner_cases.jsonl.
"""

from __future__ import annotations

import pytest

from summarizer.annotation import annotate
from summarizer.engines.rules import extract
from summarizer.release import Release


def _read(*paragraphs: str) -> dict[str, list[str]]:
    """The values claimed of each field; partners as `Name:role`, and the field is there without any too."""
    read: dict[str, list[str]] = {"partner": []}
    for claim in extract(annotate(Release.from_text("\n\n".join(paragraphs)))).claims:
        value = f"{claim.value}:{claim.qualifier}" if claim.field == "partner" else claim.value
        read.setdefault(claim.field, []).append(value)
    return read


@pytest.mark.parametrize(
    ("verb", "owner"),
    [
        ("its licensee, has dosed the first patient in the Phase 3 trial of CRL-31", "Torvane Pharma"),
        ("its licensee, has started the Phase 3 trial of CRL-31", "Torvane Pharma"),
        ("a maker of software, has moved to Leeds, far from where CRL-31 is tested", "Halmere Biosciences"),
    ],
)
def test_the_taker_of_all_rights_that_runs_the_trial_owns_it(verb: str, owner: str) -> None:
    """A milestone told by the giver of worldwide rights is news of the taker's product; a code CRL is no letter."""
    read = _read(
        "Halmere Biosciences Earns US$9 Million Milestone From Phase 3 Trial of CRL-31 in Gout",
        f"LEEDS, England, May 8, 2023 (GLOBE NEWSWIRE) -- Halmere Biosciences Limited today announced that Torvane Pharma,"
        f" Inc., {verb} in gout.",
        "CRL-31 is an antisense oligonucleotide. Halmere granted Torvane an exclusive worldwide licence in April 2021.",
    )
    assert read["sponsor"] == [owner]
    assert read.get("stage", ["phase-3"]) == ["phase-3"]


def test_whose_rights_come_back_is_no_partner() -> None:
    """The headline tells that the deal has ended, whatever the former partner still hands over."""
    read = _read(
        "Halmere Biosciences Regains Worldwide Rights to HLM-31 From Torvane Pharma",
        "LEEDS, England, May 8, 2023 (GLOBE NEWSWIRE) -- Halmere Biosciences Limited today announced that Torvane Pharma, Inc."
        " has given back the rights to HLM-31, an antibody for gout in Phase 2.",
        "Torvane will transfer the IND and supply drug substance free of charge. Vials are filled by Calder Steriles Ltd.",
    )
    assert read["partner"] == ["Calder Steriles:manufacturer"]


def test_the_seller_owns_a_product_until_the_purchase_closes() -> None:
    """A contract of purchase is signed and closing expected: the buyer is the partner."""
    read = _read(
        "Halmere Biosciences to Acquire Phase 2 Potassium Channel Opener From Torvane Pharma",
        "LEEDS, England, May 8, 2023 (GLOBE NEWSWIRE) -- Halmere Biosciences Limited today entered into an asset purchase"
        " agreement with Torvane Pharma Inc., a private company, for TRV-31, an oral drug for epilepsy in Phase 2.",
        "Closing is expected in July.",
    )
    assert read["sponsor"] == ["Torvane Pharma"]
    assert read["partner"] == ["Halmere Biosciences:acquirer"]


def test_a_brand_that_is_another_houses_trademark_is_no_product_of_its_own() -> None:
    """The note on the mark tells whose drug is given along, and its full legal name is not the partner's."""
    read = _read(
        "Halmere Biosciences Reports Second Quarter Results",
        "Trial of HLM-31 plus KANDIRA® is fully enrolled",
        "LEEDS, England, May 8, 2023 (GLOBE NEWSWIRE) -- Halmere Biosciences Limited today reported results for the quarter.",
        "HLM-31, an oral HPK1 inhibitor",
        "• Completed enrollment of the Phase 2 trial of HLM-31 in cervical cancer. Torvane provides KANDIRA under a"
        " clinical trial"
        " collaboration and supply agreement.",
        "KANDIRA® is a registered trademark of Torvane Stern & Holm LLC, a subsidiary of Torvane & Co., Inc.",
    )
    assert read["partner"] == ["Torvane:supplier"]


def test_a_headline_that_goes_on_with_what_a_licence_is_for() -> None:
    """`Medical School for Gene Therapy` is no school's name where the text names the school alone."""
    read = _read(
        "Halmere Biosciences Enters into Worldwide License Agreement with Genlow Medical School for Gene Therapy in Danon"
        " Disease",
        "LEEDS, England, May 8, 2023 (GLOBE NEWSWIRE) -- Halmere Biosciences Limited today announced that it has licensed from"
        " Genlow Medical School the exclusive worldwide rights to HLM-31, an AAV gene therapy that carries LAMP2B.",
    )
    assert read["partner"] == ["Genlow Medical School:licensor"]


def test_a_product_of_letters_only_that_the_news_presents() -> None:
    """A name without a digit is a product's where it is said at once what it is; its partners count."""
    read = _read(
        "Halmere Vaccines Receives Funding for Nipah Vaccine",
        "LEEDS, England, May 8, 2023 (GLOBE NEWSWIRE) -- Halmere Vaccines Limited today announced an award to advance HLM-NiV,"
        " a protein vaccine against Nipah virus, through Phase 2. The award of $8 million comes from the Otterlund Foundation.",
    )
    assert read["asset"] == ["HLM-NiV"]
    assert read["partner"] == ["Otterlund Foundation:funder"]


def test_a_purchase_out_of_insolvency_has_a_seller() -> None:
    """Whoever bought the product from an estate owns it; the estate's company is the partner."""
    read = _read(
        "Hartmoor Specialty Acquires Rights to Sublingual Film ZelviFilm From Insolvent Corrib Pharma",
        "BOSTON, May 8, 2023 (GLOBE NEWSWIRE) -- Hartmoor Specialty Pharma LLC today announced the"
        " completion of its purchase of all rights to ZelviFilm®, a sublingual film for opioid overdose,"
        " out of the administration of Corrib Pharma Ltd of Cork. The drug is approved by the FDA for patients.",
    )
    assert read["sponsor"] == ["Hartmoor Specialty Pharma"]
    assert [value.rpartition(":")[0] for value in read["partner"]] == ["Corrib Pharma"]


def test_a_manufacturer_is_selected_by_its_client() -> None:
    """A contract maker's news is about its client's product, whatever courier is named below."""
    read = _read(
        "Calder Bioprocess to Manufacture Lead Candidate of Nereid Immune",
        "LEEDS, May 16, 2023 – Calder Bioprocess Ltd, a contract development and manufacturing organisation (CDMO),"
        " today announced that it has been selected by Nereid Immune, a biotechnology company, to produce"
        " lentiviral vector and drug product for NRD-16 in head and neck cancer.",
        "Storage for the trial will be handled by Coldway Couriers.",
    )
    assert read["sponsor"] == ["Nereid Immune"]
    assert "Calder Bioprocess:manufacturer" in read["partner"]


def test_the_private_side_of_a_reverse_merger_owns_the_product() -> None:
    """The listed side that speaks acquires; backers of the placement are investors."""
    read = _read(
        "Pinnock Therapeutics and Tavira Bio Announce Merger Agreement",
        "BOSTON, March 31, 2025 /PRNewswire/ -- Pinnock Therapeutics, Inc. (Nasdaq: PNCK) and Tavira Bio, Inc., a"
        " privately held company, today announced a merger agreement. The combined company, to be named Tavira Bio, will"
        " develop TVR-101 for epilepsy in patients.",
        "In support of the merger, Tavira has agreed to a $90 million private placement led by Eastwold Capital.",
    )
    assert read["sponsor"] == ["Tavira Bio"]
    assert {"Pinnock Therapeutics:acquirer", "Eastwold Capital:investor"} <= set(read["partner"])


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
    assert read["sponsor"] == [sponsor]


def test_a_department_and_a_person_are_no_partners() -> None:
    """The university is one, its own institute and a fund's partner who chairs the board are not."""
    read = _read(
        "University of Saltholm Licenses Gene Therapy VRD-114 to Verdane",
        "The University of Saltholm has granted Verdane Therapeutics, Inc. an exclusive, worldwide licence to VRD-114, a"
        " gene therapy for deafness found at the University’s Institute of Hearing in patients.",
        "Harbour Ventures’ partner Tamsin Quill will chair the board.",
    )
    names = {value.rpartition(":")[0] for value in read["partner"]}
    assert "University of Saltholm" in names
    assert not names & {"Institute of Hearing", "Tamsin Quill"}


def test_a_joint_venture_and_the_other_parent_are_partners() -> None:
    """Both the new house and the other parent work on the product."""
    read = _read(
        "Hexaris and Sunnyside Bio Form Joint Venture to Develop CD19 CAR-T in Asia",
        "BOSTON, March 2, 2025 -- Hexaris Therapeutics, Inc. (Nasdaq: HEXR) and Sunnyside Bio Co., Ltd. today announced the"
        " formation of a joint venture, HexaSun Cellular, to develop HXR-19, a CD19-directed CAR-T cell therapy, in Asia.",
    )
    assert sorted(read["partner"]) == ["HexaSun Cellular:other", "Sunnyside Bio:co-developer"]


def test_a_spin_out_s_university_may_be_its_licensor() -> None:
    """A university is no parent of what left it."""
    read = _read(
        "NeuroKerr Raises CHF 9 Million to Take Huntington's Drug Into the Clinic",
        "ZURICH, April 9, 2025 -- NeuroKerr AG, a spin-out of the University of Rennau, has closed a seed round of CHF 9"
        " million led by Lemania Ventures. The money will bring NKR-1, an antisense oligonucleotide, to a first trial.",
        "NeuroKerr holds an exclusive worldwide licence to NKR-1 from the University of Rennau.",
    )
    assert "University of Rennau:licensor" in read["partner"]


def test_eye_drops_are_a_product() -> None:
    """A distributor's product may be drops, ointment or film."""
    read = _read(
        "Tessara to Distribute Gravinia's Dry-Eye Drops in Italy",
        "MILAN, Jan. 15, 2025 -- Gravinia Ophthalmics S.A. today announced that Tessara Farma S.r.l. will exclusively"
        " distribute LacriMar, its lubricating eye drops for dry eye disease, in Italy.",
        "LacriMar is filled by Steripharm Nord in Bari.",
    )
    assert "Tessara Farma:commercial" in read["partner"]


def test_a_lender_of_the_company_alone_is_none_in_a_results_release() -> None:
    """`Financial Results` in the headline is no financing."""
    read = _read(
        "Tarnholm Bio Reports Second Quarter 2025 Financial Results",
        "BOSTON, Aug. 7, 2025 (GLOBE NEWSWIRE) -- Tarnholm Bio, Inc. (Nasdaq: TRNX) today reported results for the second"
        " quarter ended June 30, 2025.",
        "THX-101: Topline data from the Phase 2 trial in gout are expected in the fourth quarter.",
        "The Company maintains a term loan with Harcourt Credit Partners. KPMG was replaced as auditor by Finch LLP.",
    )
    assert read["partner"] == []


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
