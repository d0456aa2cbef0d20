"""Names of houses, where they begin and end, and who stands how to a product."""

from __future__ import annotations

import pytest

from summarizer import summarize
from summarizer.annotation import annotate
from summarizer.brief import Brief
from summarizer.engines.rules.assets import find_assets
from summarizer.engines.rules.house import KIN, KIN_ABROAD, _kin_after, _kin_before, kin
from summarizer.engines.rules.organisations import find_organisations
from summarizer.engines.rules.owners import FOUND, _found_by, _which_found
from summarizer.release import Release
from summarizer.status import plan
from tests.needs_piece import needs_piece

PLACE = "LYON, France, May 2, 2025 (GLOBE NEWSWIRE) -- "


def read(title: str, *paragraphs: str) -> Brief:
    return summarize(Release.from_text("\n\n".join((title, *paragraphs))))


def names(text: str) -> list[str]:
    return [asset.name for asset in find_assets(annotate(Release.from_text(text)))]


def test_whom_the_news_is_told_with_does_not_announce() -> None:
    """`Verdane, in collaboration with Norvexa (“Norvexa”), announced` is Verdane's news."""
    brief = read(
        "Verdane and Norvexa Complete Meeting with the FDA on VRD-102",
        f"{PLACE}Verdane Ltd. (“Verdane”), a cell therapy company, in collaboration with Norvexa Inc. (“Norvexa”), a company for"
        " regenerative medicine, announced today the result of a meeting with the FDA on VRD-102, a potential cure for diabetes.",
        "About Verdane\n\nVerdane is a biotechnology company.",
        "About Norvexa, Inc.\n\nNorvexa is a biotechnology company.",
    )
    assert brief.release.issuer and brief.release.issuer.name == "Verdane"


def test_a_town_before_a_name_is_the_same_house() -> None:
    """`Suzhou Linyue Biopharma` and `Linyue Biopharma` are no partners of each other."""
    note = annotate(
        Release.from_text(
            "Linyue Biopharma Ltd. doses first\n\nSuzhou Linyue Biopharma Co., Ltd. said so today."
        )
    )
    assert len(kin(note, "Suzhou Linyue Biopharma")) == len(find_organisations(note).all)


def test_a_company_may_bear_a_disease_in_its_name() -> None:
    """With a legal form it is a company's; without one, words of a disease are none."""
    found = find_organisations(
        annotate(Release.from_text("Alder Rare Disease Ltd. treats Pompe Disease patients in Lyon today."))
    )
    assert [one.name for one in found.all] == ["Alder Rare Disease"]


def test_half_an_inspectorate_is_no_company() -> None:
    """`Dutch Health and Youth Care Inspectorate` is an agency."""
    note = annotate(
        Release.from_text("The plant was licensed by the Dutch Health and Youth Care Inspectorate in May.")
    )
    assert find_organisations(note).all == []


def test_a_town_of_the_dateline_is_no_client() -> None:
    """`will be made for Rockville` in a release from Rockville names the town; the client is the other company."""
    brief = read(
        "Ardmore Selected to Produce Vector for Tidewater Bio's Cell Therapy",
        "GLASGOW, Scotland, and ROCKVILLE, Md., May 2, 2025 /PRNewswire/ -- Ardmore Cell Technologies Ltd., a contract"
        " development and manufacturing organisation (CDMO), has been chosen by Tidewater Bio, Inc. as its source of"
        " TWB-701, a cell therapy. Batches will be made in Glasgow for Rockville.",
    )
    (program,) = brief.programs
    assert program.sponsor and program.sponsor.name == "Tidewater Bio"
    assert [(one.name, one.role) for one in program.partners] == [
        ("Ardmore Cell Technologies", "manufacturer")
    ]


@pytest.mark.parametrize(
    ("words", "planned"),
    [
        ("An application is before CDSCO.", False),
        ("The NMPA had done so five months before.", False),
        ("The file has been before the agency since May.", False),
        ("Data come before Phase 3 begins.", True),
        ("A meeting is sought before filing.", True),
    ],
)
def test_what_is_before_an_agency_is_no_plan(words: str, planned: bool) -> None:
    """`before` tells of a plan, unless it stands at the end or before an agency."""
    assert bool(plan().search(words)) == planned


def test_a_code_shows_whose_product_it_was() -> None:
    """Of two that announce a licence together, the one that the code is named after gives it."""
    brief = read(
        "Verdanova and Kaisen Pharmaceutical Sign Exclusive Licence Agreement for VRD-207 in Japan",
        f"{PLACE}Verdanova SA, a company dedicated to mast cells, and Kaisen Pharmaceutical Co., Ltd. announce today the"
        " signature of an exclusive licence agreement for VRD-207, a drug for urticaria, in Japan.",
    )
    (program,) = brief.programs
    assert program.sponsor and program.sponsor.name == "Verdanova"
    assert [(one.name, one.role) for one in program.partners] == [("Kaisen Pharmaceutical", "licensee")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Verdane Biologics Delivers First Batch for Ellipsis\n\nVerdane Biologics Ltd. said so.",
            "Verdane Biologics",
        ),
        (
            "News of May\n\n- Qualified Galtron Electronics Ltd. as the contract manufacturer of the set",
            "Galtron Electronics",
        ),
        (
            "The method was worked out by the Department of Ophthalmology of Osaka University in May.",
            "Osaka University",
        ),
        (
            "Arlo's Light Foundation pays for it\n\nIt is paid for by Arlo's Light Foundation.",
            "Arlo's Light Foundation",
        ),
    ],
)
def test_where_a_name_begins_and_ends(text: str, name: str) -> None:
    """A headline's verb, a bullet's verb, a department and a possessive are cut off or kept as they should."""
    assert [one.name for one in find_organisations(annotate(Release.from_text(text))).all] == [name]


def test_a_ministers_title_is_no_organisation() -> None:
    """`the Minister of Health, Labour and Welfare` is the ministry, an agency."""
    note = annotate(
        Release.from_text("It was approved by the Minister of Health, Labour and Welfare in May.")
    )
    assert find_organisations(note).all == []


def test_a_subsidiary_of_another_house_is_a_partner() -> None:
    """`Verdane and Sinolane Medicine, a subsidiary of Sinolane Holdings` names two houses."""
    brief = read(
        "Verdane and Sinolane Medicine Enter Exclusive License Agreement for VRD-114 in China",
        f"{PLACE}Verdane Pharma Ltd., a drug company, and Sinolane Medicine Co., Ltd., a subsidiary of Sinolane Holdings,"
        " today announced an exclusive license agreement for VRD-114 for patients in China.",
    )
    assert [(one.name, one.role) for one in brief.programs[0].partners] == [("Sinolane Medicine", "licensee")]


def test_a_bracket_does_not_hide_the_territory() -> None:
    """`(Head office: Nagoya; hereinafter “Kisora”)`: the licensor keeps the product, the issuer has Japan."""
    brief = read(
        "Notice Concerning Conclusion of License Agreement with Liravis for VRD-052",
        'Kisora Pharmaceutical Co., Ltd. (Head office: Nagoya; hereinafter "Kisora") announces that it has concluded a'
        ' license agreement with Liravis NV (Head office: Ghent; hereinafter "Liravis") concerning the exclusive'
        " development and commercialization, in Japan and Taiwan, of VRD-052, a drug for kidney disease.",
        "Kisora will pay Liravis an upfront payment, and royalties on sales. Kisora is the licensee for Japan.",
    )
    (program,) = brief.programs
    assert program.sponsor and program.sponsor.name == "Liravis"
    assert [(one.name, one.role) for one in program.partners] == [("Kisora Pharmaceutical", "licensee")]


def test_hospitals_that_are_listed_are_sites() -> None:
    """Several hospitals of a trial are places, not partners."""
    brief = read(
        "Verdane Therapeutics Provides Update on VRD-114",
        f"{PLACE}Verdane Therapeutics, Inc. today gave an update on VRD-114, a drug for gout. Contracts with the three"
        " hospitals, Halden Medical Center, Sorrel Medical Center and Lakeshore Hospital, have been signed.",
    )
    assert brief.programs[0].partners == ()


def test_a_foundation_that_sponsors_its_own_trial() -> None:
    """Its manufacturer is no sponsor."""
    brief = read(
        "Parent-Led Foundation Receives FDA Go-Ahead for First Gene Therapy Trial in Fucosidosis",
        "MADISON, Wis., Aug. 12, 2025 /PRNewswire/ -- The Marten Family Foundation, a public charity, today announced that"
        " the FDA has cleared its IND for MEF-101, a gene therapy. The Foundation will sponsor the study itself.",
        "Clinical material was produced by Helmvector Biologics in Columbus, Ohio.",
    )
    (program,) = brief.programs
    assert program.sponsor and program.sponsor.name == "Marten Family Foundation"
    assert [(one.name, one.role) for one in program.partners] == [("Helmvector Biologics", "manufacturer")]


@pytest.mark.parametrize(
    "words",
    [
        "Deals on this target go on since Norvexa Pharma bought Bryndal Biosciences for $10 billion.",
        "Our team has taken three antibodies from IND to late-stage trials at Norvexa Pharma.",
        "The discovery collaboration with Norvexa Pharma on undisclosed factors continues unaffected.",
        "Samples were tested at five laboratories: Halden University Hospital, Sorrel Clinic and the University of Lund.",
    ],
)
def test_what_other_houses_did(words: str) -> None:
    """The market's purchases, a team's past, another alliance, a list of laboratories: no partner."""
    brief = read(
        "Verdane Therapeutics Provides Update on VRD-114",
        f"{PLACE}Verdane Therapeutics, Inc. today gave an update on VRD-114, a drug for gout.",
        words,
    )
    assert brief.programs[0].partners == ()


def test_backers_of_the_company_in_its_about_section() -> None:
    """Whoever finances the company is no partner of the product."""
    brief = read(
        "Verdane Therapeutics Wins Funding Award for VRD-114",
        f"{PLACE}Verdane Therapeutics, Inc. today reported Phase 1 data of VRD-114, a vaccine.",
        "About Verdane\n\nVerdane is developing VRD-114. The company was spun out of the University of Lund and is financed"
        " by Fernhill Partners and Adlerhorst Ventures.",
    )
    assert brief.programs[0].partners == ()


def test_two_agencies_one_after_the_other() -> None:
    """`clearance from the ANSM, then from the MHRA` counts for both."""
    brief = read(
        "Verdane Therapeutics Provides Update on VRD-114",
        f"{PLACE}Verdane Therapeutics, Inc. today gave an update on VRD-114, a gene therapy for deafness. The trial of VRD-114"
        " received clearance in France from the ANSM in June 2024, then in the United Kingdom from the MHRA in January 2025.",
    )
    assert {one.agency for one in brief.programs[0].regulators} == {"ANSM", "MHRA"}


@pytest.mark.parametrize(
    "words",
    [
        "This drug is an enzyme originated by Lindvall Rare AB. Under the license agreement of 2020, the Company has the"
        " exclusive rights of development and commercialization in Japan and Taiwan.",
        "Osevane is a compound created by Lindvall Rare AB. Kisora acquired the exclusive rights for development and"
        " commercialization of osevane in Japan from Lindvall.",
    ],
)
def test_a_regional_licensee_that_announces_is_no_sponsor(words: str) -> None:
    """The house that made the product keeps it where the issuer says that it has a part of the world."""
    brief = read(
        "Kisora Pharma Obtains Approval in Japan of FARBANE® for Farber Disease",
        'Kisora Pharma Co., Ltd. (hereinafter "the Company") announces that it has obtained approval in Japan of'
        " FARBANE®, a drug for patients with Farber disease.",
        words,
    )
    (program,) = brief.programs
    assert program.sponsor and program.sponsor.name == "Lindvall Rare"
    assert [(one.name, one.role) for one in program.partners] == [("Kisora Pharma", "licensee")]


def test_who_supplies_something_for_anothers_product() -> None:
    """The sponsor is the house whose product it is for."""
    brief = read(
        "Aurel Isotopes to Supply Actinium-225 for Sorvane's Cancer Radioligand Under Five-Year Agreement",
        f"{PLACE}Aurel Isotopes Inc. today announced that it has signed a supply agreement with Sorvane Radiotherapeutics GmbH,"
        " under which it will deliver actinium-225 for SVT-31, a radioligand for pancreatic cancer.",
    )
    (program,) = brief.programs
    assert program.sponsor and program.sponsor.name == "Sorvane Radiotherapeutics"
    assert [(one.name, one.role) for one in program.partners] == [("Aurel Isotopes", "supplier")]


def test_another_brand_in_a_sentence_is_another_product() -> None:
    """`Royalty income from Lorvane® (lacosamide), sold by Azuria Pharma` is not about the product."""
    brief = read(
        "Verdane Therapeutics Receives Complete Response Letter for VRD-114",
        f"{PLACE}Verdane Therapeutics, Inc. today announced that the FDA issued a letter on VRD-114, a film for spasticity.",
        "Royalty income from Lorvane® (lacosamide) oral solution, sold by Azuria Pharma, is not affected.",
    )
    assert brief.programs[0].partners == ()


def test_what_tells_of_kin_and_of_founders_needs_one_of_its_words() -> None:
    """A new way to say it without a word for it would never be found."""
    words = [*(KIN - {"f"}), "f/k/a", *KIN_ABROAD]
    assert needs_piece(_kin_before().pattern, words)
    assert needs_piece(_kin_after().pattern, words)
    assert needs_piece(_which_found().pattern, FOUND)
    assert needs_piece(_found_by().pattern, FOUND)
