"""What no rule reads: organisations and agencies beside the product count when nothing speaks against it."""

from __future__ import annotations

import pytest

from evals.weigh import Item, crossed, fit
from summarizer import summarize
from summarizer.brief import Program
from summarizer.engines.rules import likely_partners, likely_regulators
from summarizer.engines.rules.likely import left_over, probability
from summarizer.release import Release

HEAD = "Verdane Therapeutics Provides Update on VRD-114\n\nLYON, France, May 2, 2025 (GLOBE NEWSWIRE) -- "
LEAD = "Verdane Therapeutics, Inc., a clinical-stage biotechnology company, today gave an update on VRD-114."


def program(said: str, title: str = "") -> Program:
    brief = summarize(Release.from_text(f"{title or HEAD}{LEAD}\n\n{said}"))
    return next(found for found in brief.programs if found.asset and found.asset.name == "VRD-114")


@pytest.mark.parametrize(
    ("said", "agency"),
    [
        ("Swissmedic is busy with a file of its own on VRD-114.", "Swissmedic"),
        ("In Canada VRD-114 is with Health Canada, which has put questions that Verdane has answered.", "Health Canada"),
        ("The TGA has had VRD-114 on its register since March.", "TGA"),
    ],
)  # fmt: skip
def test_an_agency_whose_act_no_cue_knows(said: str, agency: str) -> None:
    """It counts, with the action that has no name, and is not said to be certain."""
    (found,) = program(said).regulators
    assert (found.agency, found.action) == (agency, "other")
    assert found.confidence is not None and 0.4 < found.confidence <= 0.97
    assert found.evidence[0].quote in said


@pytest.mark.parametrize(
    "said",
    [
        "Verdane intends to speak with Swissmedic about VRD-114.",
        "VRD-114 has not been put before the TGA.",
        "VRD-114 is given with an FDA-approved antibody.",
        "The trial of VRD-114 follows FDA guidance on endpoints.",
        "Dr. Ana Soto, who leads work on VRD-114, worked at the MHRA.",
        "VRD-114 is filled at an FDA-registered plant.",
    ],
)
def test_an_agency_that_did_nothing(said: str) -> None:
    """A plan, a denial, another's product, guidance, a person's life, a site: no regulator of the product."""
    assert program(said).regulators == ()


@pytest.mark.parametrize(
    ("said", "name", "role"),
    [
        (
            "For the pens of VRD-114 it has turned to Halvor Devices GmbH, from which they arrive filled.",
            "Halvor Devices",
            "manufacturer",
        ),
        (
            "The screening behind VRD-114 was a joint effort with the University of Lund.",
            "University of Lund",
            "academic",
        ),
    ],
)
def test_an_organisation_whose_relation_no_cue_knows(said: str, name: str, role: str) -> None:
    """It is a partner in the role that its kind and the sentence suggest."""
    assert [(one.name, one.role) for one in program(said).partners] == [(name, role)]


@pytest.mark.parametrize(
    "said",
    [
        "Data on VRD-114 were shown at the American Society of Hematology Annual Meeting.",
        "VRD-114 works well, said Dr. Ana Soto, Professor of Oncology at the University of Lund.",
        "The market leader is sold by Bryndal Pharma AG and compares poorly with VRD-114.",
        "Verdane leases offices from Lakeside Holdings AG.",
        "Dr. Soto, who leads work on VRD-114, previously served at Bryndal Pharma AG.",
    ],
)
def test_an_organisation_that_is_only_near(said: str) -> None:
    """A meeting, a speaker's employer, a rival, a landlord, a former employer: no partner."""
    assert program(said).partners == ()


def test_what_the_rules_passed_over_is_less_likely() -> None:
    """The probability falls with the share that the rules leave, and never leaves 0 to 1."""
    assert left_over(0.8, 1.0) == pytest.approx(0.8)
    assert 0 < left_over(0.8, 0.2) < left_over(0.8, 0.5) < 0.8
    assert probability({"": 800.0}, ()) == pytest.approx(1.0)


def test_weights_are_of_signs_that_are_read() -> None:
    """The weights in force let a plain relation pass and hold a bystander back."""
    assert (
        probability(likely_partners.WEIGHTS, {"body", "company", "related nearby", "done by"})
        > likely_partners.LEAST
    )
    assert probability(likely_partners.WEIGHTS, {"about-company", "about-company alone"}) < 0.2
    assert probability(likely_regulators.WEIGHTS, {"body", "product", "act"}) > likely_regulators.LEAST
    assert probability(likely_regulators.WEIGHTS, {"about-company", "planned"}) < 0.2


def test_the_fit_finds_what_tells() -> None:
    """A sign that goes with gold gets a weight above 0, one that goes against it below, noise near 0."""
    rows = [
        Item(
            f"r{number}",
            frozenset({"for"} if right else {"against"}) | ({"noise"} if number % 3 else set()),
            right,
        )
        for number in range(60)
        for right in [number % 2 == 0]
    ]
    weights = fit(rows)
    assert weights["for"] > 1 > 0.3 > abs(weights["noise"]) and weights["against"] < -1
    likely = crossed(rows)
    assert all((p > 0.5) == row.right for row, p in zip(rows, likely, strict=True))


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("The cocktail behind VRD-114 is made by Jafrane in Ljubljana.", "Jafrane"),
        ("Jabane makes the pens of VRD-114 at its plant in Penang.", "Jabane"),
    ],
)
def test_a_bare_name_that_does_something(said: str, name: str) -> None:
    """A name without a legal form counts where it makes or pays for something."""
    assert [one.name for one in program(said).partners] == [name]


def test_a_deal_on_all_products() -> None:
    """What the headline says of two products holds for both."""
    brief = summarize(
        Release.from_text(
            "Verdane and Norvexa Pharma Join Hands to Bring Two Biosimilars to Brazil\n\n"
            "LYON, France, May 2, 2025 (GLOBE NEWSWIRE) -- Verdane Biologics Ltd. and Norvexa Pharma S.A., a drug company, have"
            " signed an agreement on VB-07 and VB-11, two of Verdane's biosimilars.\n\n"
            "VB-07, a biosimilar of ustekinumab, for plaque psoriasis and Crohn's disease, was launched in India this year.\n\n"
            "VB-11, a biosimilar of golimumab. The global Phase III study in 512 patients finished recruitment in July 2025."
        )
    )
    assert [[one.name for one in each.partners] for each in brief.programs] == [
        ["Norvexa Pharma"],
        ["Norvexa Pharma"],
    ]


@pytest.mark.parametrize(
    ("said", "agencies"),
    [
        ("VRD-114 has been sold in India as Tocilane® since 2023, following approval by the CDSCO.", {"CDSCO"}),
        ("In India it has been on sale since 2023 following approval of VRD-114 by the CDSCO.", {"CDSCO"}),
        ("VRD-114 is an antagonist of the vasopressin V2 receptor approved by the FDA in 2022.", {"FDA"}),
        ("The COMP of the EMA recommended VRD-114 for orphan designation, which the European Commission granted.", {"EC"}),
        ("Further payments fall due on approval of VRD-114 by the European Commission.", set()),
    ],
)  # fmt: skip
def test_whose_approval_it_is(said: str, agencies: set[str]) -> None:
    """A brand in one country is the same product; a hormone is no drug; an opinion is folded into the decision."""
    assert {one.agency for one in program(said).regulators} == agencies


def test_a_step_with_its_year_under_next_steps() -> None:
    """`The trial was authorised by the ANSM in 2023` has happened, whatever heading stands above."""
    brief = summarize(
        Release.from_text(
            f"{HEAD}{LEAD}\n\nNext steps\n\nVerdane intends to meet with the EMA. The trial of VRD-114 was"
            " authorized by the French agency ANSM in 2023."
        )
    )
    assert [one.agency for one in brief.programs[0].regulators] == ["ANSM"]
