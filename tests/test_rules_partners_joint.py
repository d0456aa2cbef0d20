"""What two parties do together, work done at a place, and others who stand near (see test_rules_partners.py)."""

from __future__ import annotations

import pytest

from tests.test_rules_partners import found

MORE: list[tuple[str, set[tuple[str, str]]]] = [
    (
        "VRD-114, which was acquired from Norvexa Pharma in 2021, is a HER3 antibody.",
        {("Norvexa Pharma", "licensor")},
    ),
    (
        "Verdane holds rights to VRD-114 outside China, while Jinhe Biotech retains rights in China.",
        {("Jinhe Biotech", "licensor")},
    ),
    (
        "Verdane and Kanda Biologics are collaborating on the development of VRD-114.",
        {("Kanda Biologics", "collaborator")},
    ),
    (
        "Verdane and the Sorrel Cancer Institute are working together to study VRD-114.",
        {("Sorrel Cancer Institute", "academic")},
    ),
    (
        "Kanda Biologics will be responsible for manufacturing VRD-114.",
        {("Kanda Biologics", "manufacturer")},
    ),
    (
        "Oskarde Bio has successfully manufactured the first GMP batch of VRD-114.",
        {("Oskarde Bio", "manufacturer")},
    ),
    (
        "The trial is run in partnership with Palisade Research, a leading contract research organization.",
        {("Palisade Research", "cro")},
    ),
    (
        "VRD-114 was launched in Germany by Peptilia GmbH.",
        {("Peptilia", "commercial")},
    ),
    (
        "Verdane is the recipient of a $2 million grant from the Sorrel Cancer Foundation.",
        {("Sorrel Cancer Foundation", "funder")},
    ),
    (
        "The program is co-funded by Innovation Fund Danmark.",
        {("Innovation Fund Danmark", "funder")},
    ),
    (
        "Philanthropic support from the Vale Family Foundation made the study possible.",
        {("Vale Family Foundation", "funder")},
    ),
    (
        "The Lupus Hope Alliance made an equity investment of $5 million in Verdane to support VRD-114.",
        {("Lupus Hope Alliance", "investor")},
    ),
    (
        "Preclinical studies conducted at Tel Brook University showed strong activity of VRD-114.",
        {("Tel Brook University", "academic")},
    ),
    (
        "The animal work was performed at the Ostrander Institute.",
        {("Ostrander Institute", "academic")},
    ),
    (
        "The National Cancer Institute awarded Verdane a Phase II SBIR contract.",
        {("National Cancer Institute", "funder")},
    ),
    (
        "Verdane has been awarded up to $10 million by the Sorrel Cancer Foundation.",
        {("Sorrel Cancer Foundation", "funder")},
    ),
    (
        "The Sorrel Cancer Foundation is contributing $3 million to the trial.",
        {("Sorrel Cancer Foundation", "funder")},
    ),
    (
        "The vaccine was developed jointly with scientists at the Ostrander Institute.",
        {("Ostrander Institute", "academic")},
    ),
    (
        "The trial is part of a platform study sponsored by Leap Health Collaborative.",
        {("Leap Health Collaborative", "collaborator")},
    ),
    (
        "VRD-114 is being developed by Verdane and its partner, Kanda Biologics Co., Ltd.",
        {("Kanda Biologics", "collaborator")},
    ),
    (
        "Verdane recently signed a term sheet with Orsova Pharma for the Asian rights to VRD-114.",
        {("Orsova Pharma", "collaborator")},
    ),
    (
        "Orsova Pharma has the right to commercialize VRD-114 in Turkey.",
        {("Orsova Pharma", "licensee")},
    ),
    (
        "Verdane granted exclusive commercialization rights in Brazil to Grupo Arrayán.",
        {("Grupo Arrayán", "licensee")},
    ),
    (
        "Patent rights to VRD-114 are jointly owned with the Ostrander Institute.",
        {("Ostrander Institute", "academic")},
    ),
    (
        "Data were generated in collaboration with Prof. Ana Soto’s laboratory at the University of Lund.",
        {("University of Lund", "academic")},
    ),
    (
        "In collaboration with our academic partners at the University of Lund, we published the data.",
        {("University of Lund", "academic")},
    ),
    (
        "We thank our collaborators at the Sorrel Cancer Institute and the patients.",
        {("Sorrel Cancer Institute", "academic")},
    ),
    (
        "The clinical trial is managed by our partner Palisade Clinical Research.",
        {("Palisade Clinical Research", "cro")},
    ),
    (
        "Verdane is advancing VRD-114 with the support of the European Innovation Council (EIC) Accelerator.",
        {("European Innovation Council", "funder")},
    ),
    (
        "As part of the agreement, Tamarix Pharma will make an upfront payment of $30 million and fund"
        " development of VRD-114.",
        {("Tamarix Pharma", "licensee")},
    ),
]


@pytest.mark.parametrize(("sentence", "partners"), MORE)
def test_more_wordings(sentence: str, partners: set[tuple[str, str]]) -> None:
    """Passive, nominal and list forms, appositions and roles told in passing."""
    assert found(sentence) == partners


NO_MORE = [
    "The Company has engaged Penhallow Advisors as its investor relations firm.",
    "Verdane engaged Lakeside Capital Markets to explore strategic alternatives.",
    "Mr. Hall holds a degree from the University of Lund and worked with Bryndal Pharma.",
    "The trial will be conducted at the Sorrel Cancer Center, the Lakeshore Hospital and the"
    " University of Lund.",
    "The drug is similar to corvidane, which Bryndal Pharma developed with Nantara Pharma.",
    "Verdane filed a complaint against Bryndal Pharma over a patent licensed from Norvexa.",
    "HER3 was first cloned at the Ostrander Institute.",
    "The disease affects 40,000 people, according to research by the University of Lund.",
    "Verdane joined the Stockholm Science Park incubator, which is supported by the City of Stockholm.",
    "Shares are traded through the facilities of OTC Markets Group.",
    "The offering was led by Penhallow Securities as sole bookrunner.",
    "The company has been added to the portfolio of Johnson Innovation Labs.",
]


@pytest.mark.parametrize("sentence", NO_MORE)
def test_more_bystanders(sentence: str) -> None:
    """Sites, speakers, rivals, comparators, backers, houses of the same group, meetings, papers, history."""
    assert found(sentence) == set()


def test_the_company_alone() -> None:
    """In the section on the company, who makes the product counts when it was just named; who backs the company never."""
    about = (
        "About Verdane\n\nVerdane is developing VRD-114. It is manufactured by Oskarde Biologics. Verdane has"
        " non-dilutive support from the Sorrel Cancer Foundation and is backed by Adlerhorst Ventures."
    )
    assert found(about) == {("Oskarde Biologics", "manufacturer")}


LATER: list[tuple[str, set[tuple[str, str]]]] = [
    (
        "“We thank the Lupus Hope Foundation for its continued support,” said the CEO of Verdane.",
        {("Lupus Hope Foundation", "funder")},
    ),
    ("“We thank our investigators at the University of Lund for their support,” she said.", set()),
    ("We are grateful to Bryndal Pharma for its support of our conference.", set()),
    (
        "Verdane will supply VRD-114 and Bryndal Pharma will supply corvidane for the trial.",
        {("Bryndal Pharma", "supplier")},
    ),
    (
        "Verdane signed an agreement with the Ostrander Institute to test VRD-114.",
        {("Ostrander Institute", "academic")},
    ),
    ("Verdane signed an agreement with Lakeside Leasing Ltd. for its offices.", set()),
    (
        "In Asia, VRD-114 is partnered with Jinhe Biotech, which holds exclusive rights in Greater China.",
        {("Jinhe Biotech", "licensee")},
    ),
    ("Verdane collaborates with Kanda Biologics in a separate program.", set()),
]


@pytest.mark.parametrize(("sentence", "partners"), LATER)
def test_thanks_agreements_and_other_programs(sentence: str, partners: set[tuple[str, str]]) -> None:
    """Thanks name a funder only when it is one; a bare agreement counts with an institute, not with any company."""
    assert found(sentence) == partners
