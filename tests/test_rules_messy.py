"""Programs of messy releases: lists of abstracts, trials with names of their own, money, forms between two names."""

from __future__ import annotations

import pytest

from summarizer import summarize
from summarizer.annotation import annotate
from summarizer.engines.rules.event import event
from summarizer.engines.rules.products import products
from summarizer.release import Release


def programs(*paragraphs: str) -> list[tuple[str | None, tuple[str, ...]]]:
    """Name and aliases of each program of a release."""
    note = annotate(Release.from_text("\n\n".join(paragraphs)))
    return [(product.name, product.aliases) for product in products(note, event(note), "Halden Bio")]


def test_abstracts_that_the_headline_only_counts_are_listed() -> None:
    """ "Data from three programs" names none; each product with a paragraph of its own is one, its partner drug is not."""
    found = programs(
        "Halden Bio to Present Data From Three Clinical Programs at the Oncology Forum",
        "OSLO, May 2, 2025 – Halden Bio today said that abstracts on three drug candidates for cancer were accepted.",
        "HLD-11\nHLD-11, an MDM2 inhibitor, with or without toripalimab in sarcoma: a Phase 1b/2 study",
        "HLD-25\nFirst-in-human Phase 1 study of the EED inhibitor HLD-25 in solid tumors",
    )
    assert [name for name, _ in found] == ["HLD-11", "HLD-25"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Enrollment of HLD-11 continues in the Phase 3 PINNACLE-SC trial. PINNACLE-SC enrollment ends in 2026.",
        "Halden completed enrollment in HLM-301, a registrational trial of HLD-11, in melanoma.",
        "HLD-11 is an antibody-drug conjugate that carries an exatecan-derived payload, a topoisomerase inhibitor.",
    ],
)
def test_trials_and_components_are_no_programs(sentence: str) -> None:
    """A trial's name and what a payload was derived from are not products."""
    found = programs(
        "Halden Bio reports second quarter results; PINNACLE-SC enrollment on track",
        f"OSLO, May 2, 2025 – Halden Bio today reported results. {sentence}",
        f"Pipeline\n\n{sentence}",
    )
    assert [name for name, _ in found] == ["HLD-11"]


def test_what_the_money_will_pay_for() -> None:
    """In a financing the product that the money is for is the program."""
    found = programs(
        "Halden Bio Closes $14 Million Series B to Bring IL-31 Antibody to Market",
        "OSLO, May 2, 2025 – Halden Bio today closed a Series B round for its drug. The money will pay for the pivotal"
        " study and the first commercial lots of HLD-31, a monoclonal antibody for patients with dermatitis.",
    )
    assert [name for name, _ in found] == ["HLD-31"]


@pytest.mark.parametrize(
    "title",
    [
        "FDA Accepts New Drug Application for Rosavel Foam (HLD-11) in Dermatitis",
        "FDA Accepts New Drug Application for Rosavel nasal spray (HLD-11)",
        "European Commission Approves Rosavel (copper Cu 64 HLD-11) for Imaging of Tumors",
    ],
)
def test_a_form_between_two_names(title: str) -> None:
    """A dosage form before the bracket, or an isotope in it, does not part the names of one product."""
    found = programs(
        title, "OSLO, May 2, 2025 – Halden Bio said Rosavel® reached the agency. Patients await Rosavel."
    )
    assert found == [("Rosavel", ("HLD-11",))]


def test_dermatitis_is_no_designation() -> None:
    """A section on dermatitis is one on a disease; what stands there is no action of an agency."""
    brief = summarize(
        "Halden Bio doses first patient with HLD-11\n\nOSLO, May 2, 2025 – Halden Bio dosed a patient with HLD-11.\n\n"
        "About Atopic Dermatitis\n\nAtopic dermatitis is a disease of the skin."
    )
    assert not brief.programs[0].regulators


@pytest.mark.parametrize(
    ("sentence", "stage"),
    [
        ("An older implant was approved in 2016 and then withdrawn.", "preclinical"),
        (
            '"There is one product on the market, and doctors want another," said its chief executive.',
            "preclinical",
        ),
        ("It was approved in Canada in 2016.", "approved"),
    ],
)
def test_what_is_approved_in_general_is_not_the_product(sentence: str, stage: str) -> None:
    """A sentence that neither names the product nor points back at it does not make it an approved one."""
    brief = summarize(
        "Halden Bio receives patent on HLD-11\n\nOSLO, May 2, 2025 – Halden Bio was granted a patent on HLD-11, an oral"
        f" drug for gout in preclinical studies.\n\n{sentence}"
    )
    assert brief.programs[0].stage is not None
    assert brief.programs[0].stage.value == stage


@pytest.mark.parametrize(
    ("sentence", "stage"),
    [
        ("Halden will receive tiered royalties on net sales of HLD-11, which is in Phase 1.", "phase-1"),
        ("Halden has filed an application for manufacturing and marketing approval of HLD-11.", "filed"),
    ],
)
def test_sales_and_approvals_to_come_are_no_approval(sentence: str, stage: str) -> None:
    """Royalties on sales are a promise; an application for approval is filed, not approved."""
    brief = summarize(
        f"Halden Bio on HLD-11\n\nOSLO, May 2, 2025 – Halden Bio today spoke of its gout drug. {sentence}"
    )
    assert brief.programs[0].stage is not None
    assert brief.programs[0].stage.value == stage


def test_a_product_of_the_company_is_no_company() -> None:
    """ "SeptiLume, the company's blood test" names a test, and a partner drug in the headline is none of the news."""
    found = programs(
        "Halden Bio Raises $31 Million to Launch Its Sepsis Test",
        "OSLO, May 2, 2025 – Halden Bio closed a round. The proceeds will go to the launch of SeptiLume®, the company’s"
        " blood test for patients with sepsis. SeptiLume was cleared by the FDA.",
    )
    assert [name for name, _ in found] == ["SeptiLume"]
    found = programs(
        "Early Data on Halden’s Inhibitor HLD-12 Alone and With Cetuximab",
        "OSLO, May 2, 2025 – Halden Bio presented data on HLD-12, a KRAS inhibitor, in patients with cancer.",
    )
    assert [name for name, _ in found] == ["HLD-12"]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("the investigational tablet corvexidin", "corvexidin"),
        ("an experimental once-daily pill called corvexidin", "corvexidin"),
        ("the investigational drug regimen", None),
    ],
)
def test_a_generic_name_behind_its_kind(said: str, name: str | None) -> None:
    """News of a society names a drug only in lower case, behind `tablet` or `pill called`."""
    word = name or "regimen"
    found = programs(
        "Daily pill lowered artery plaque in people with gout, study finds",
        f"CHICAGO, May 2, 2025 – Adults with gout who took {said} for a year had less plaque than patients on placebo.",
        f"Plaque fell in the {word} group in this Phase 2 trial. Treatment with {word} was safe. No {word} was lost.",
    )
    assert [one for one, _ in found] == ([name] if name else [])


def test_a_partner_drug_of_the_headline_is_no_program() -> None:
    """A drug that the headline names only as the other of a combination, and a class such as `Anti-PD-1`, are none."""
    found = programs(
        "Halden Bio Enters Supply Agreement With Norvexa for Combination With Talatinib",
        "OSLO, May 2, 2025 – Halden Bio will evaluate its TEAD inhibitor HLD-21 with Norvexa’s Anti-EGFR drug talatinib in"
        " patients with cancer. Norvexa will provide talatinib.",
    )
    assert [name for name, _ in found] == ["HLD-21"]


def test_a_company_called_bio() -> None:
    """ "Halden Bio" without a legal form is a company, and so the one that speaks."""
    brief = summarize(
        "Halden Wins Grant for HLD-31\n\nOSLO, May 2, 2025 – Halden Bio was awarded a grant of $2 million for HLD-31, a"
        " drug for gout, by the Lakeside Foundation."
    )
    assert brief.release.issuer.name == "Halden Bio"
    assert [(one.name, one.role) for one in brief.programs[0].partners] == [("Lakeside Foundation", "funder")]
