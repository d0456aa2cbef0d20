"""More wordings of working relationships, and more organisations that have none (see test_rules_partners.py)."""

from __future__ import annotations

import pytest

from tests.test_rules_partners import found

MORE: list[tuple[str, set[tuple[str, str]]]] = [
    (
        "Verdane obtained an exclusive, worldwide license to develop and commercialize VRD-114 from"
        " Norvexa Pharma AG in 2019.",
        {("Norvexa Pharma", "licensor")},
    ),
    (
        "The Company holds exclusive worldwide rights to VRD-114 under a license agreement with Tel Brook"
        " University.",
        {("Tel Brook University", "licensor")},
    ),
    (
        "VRD-114 was discovered in the laboratory of Dr. Ana Soto at the University of Lund and"
        " exclusively licensed to Verdane.",
        {("University of Lund", "licensor")},
    ),
    (
        "Verdane has an exclusive license agreement with the Ostrander Institute for the underlying"
        " technology.",
        {("Ostrander Institute", "licensor")},
    ),
    (
        "VRD-114 was originally developed by Kanda Biologics and in-licensed by Verdane in 2020.",
        {("Kanda Biologics", "licensor")},
    ),
    (
        "The antibody underlying VRD-114 was developed at the Sorrel Cancer Institute.",
        {("Sorrel Cancer Institute", "licensor")},
    ),
    (
        "Under the terms of the agreement, Norvexa Pharma is eligible to receive up to $250 million in"
        " milestone payments and tiered royalties.",
        {("Norvexa Pharma", "licensor")},
    ),
    (
        "Verdane in-licensed global rights to VRD-114 from Hengrun Biopharma Co., Ltd. (“Hengrun”) in"
        " January 2023.",
        {("Hengrun Biopharma", "licensor")},
    ),
    (
        "The technology is licensed exclusively from Curtin Hills University and the Ostrander Institute.",
        {("Curtin Hills University", "licensor"), ("Ostrander Institute", "licensor")},
    ),
    (
        "VRD-114 is a patented compound exclusively licensed from St. Brannoc Children's Research Hospital.",
        {("St. Brannoc Children's Research Hospital", "licensor")},
    ),
    (
        "Verdane exercised its option to license VRD-114 from the Oakridge Research Foundation.",
        {("Oakridge Research Foundation", "licensor")},
    ),
    (
        "In 2022, Verdane granted Jinhe Biotech an exclusive license to develop and commercialize VRD-114"
        " in Greater China.",
        {("Jinhe Biotech", "licensee")},
    ),
    (
        "Jinhe Biotech, Verdane’s partner in China, holds the rights to VRD-114 in mainland China, Hong"
        " Kong and Macau.",
        {("Jinhe Biotech", "licensee")},
    ),
    (
        "Verdane has licensed the rights to VRD-114 in Japan to Nishiyama Pharmaceutical Co., Ltd.",
        {("Nishiyama Pharmaceutical", "licensee")},
    ),
    (
        "Verdane entered into an exclusive licensing agreement with Grupo Arrayán S.A. for the"
        " commercialization of VRD-114 in Latin America.",
        {("Grupo Arrayán", "licensee")},
    ),
    (
        "Verdane received a $10 million milestone payment from Nishiyama Pharmaceutical under the parties’"
        " license agreement for Japan.",
        {("Nishiyama Pharmaceutical", "licensee")},
    ),
    (
        "Nishiyama Pharmaceutical will be responsible for the development, regulatory approval and"
        " commercialization of VRD-114 in Japan.",
        {("Nishiyama Pharmaceutical", "licensee")},
    ),
    (
        "Verdane retains all rights to VRD-114 outside of Japan, where it is licensed to Nishiyama"
        " Pharmaceutical.",
        {("Nishiyama Pharmaceutical", "licensee")},
    ),
    (
        "Under the agreement, Hanbit Pharm obtains exclusive rights to develop, manufacture and"
        " commercialize VRD-114 in South Korea.",
        {("Hanbit Pharm", "licensee")},
    ),
    (
        "Verdane will receive an upfront payment of $20 million from Hanbit Pharm and is eligible for up"
        " to $180 million in milestones.",
        {("Hanbit Pharm", "licensee")},
    ),
    (
        "Hanbit Pharm has in-licensed VRD-114 for Korea.",
        {("Hanbit Pharm", "licensee")},
    ),
    (
        "The exclusive license granted to Hanbit Pharm covers South Korea and Taiwan.",
        {("Hanbit Pharm", "licensee")},
    ),
    (
        "VRD-114 is being developed in collaboration with Kanda Biologics.",
        {("Kanda Biologics", "co-developer")},
    ),
    (
        "The study is being conducted in partnership with the Sorrel Cancer Center and the University of"
        " Lund.",
        {("Sorrel Cancer Center", "academic"), ("University of Lund", "academic")},
    ),
    (
        "Verdane is collaborating with researchers at Lakeshore Children’s Hospital on biomarkers.",
        {("Lakeshore Children’s Hospital", "academic")},
    ),
    (
        "Verdane has entered into a research collaboration with the University of Lund to study VRD-114 in"
        " lupus.",
        {("University of Lund", "academic")},
    ),
    (
        "Verdane and Bryndal Pharma announced a strategic partnership to develop VRD-114 in combination"
        " with corvidane.",
        {("Bryndal Pharma", "collaborator")},
    ),
    (
        "Verdane today announced a clinical trial collaboration and supply agreement with Bryndal Pharma"
        " (NYSE: BRYN) to evaluate VRD-114 with corvidane.",
        {("Bryndal Pharma", "supplier")},
    ),
    (
        "Under the terms of the collaboration, Bryndal will supply corvidane at no cost. Bryndal Pharma is"
        " a public company.",
        {("Bryndal Pharma", "supplier")},
    ),
    (
        "Verdane signed a Memorandum of Understanding (MOU) with Haneul Pharma regarding VRD-114.",
        {("Haneul Pharma", "collaborator")},
    ),
    (
        "Verdane and its partner Kanda Biologics are jointly developing VRD-114.",
        {("Kanda Biologics", "co-developer")},
    ),
    (
        "VRD-114 is being co-developed by Verdane and Kanda Biologics.",
        {("Kanda Biologics", "co-developer")},
    ),
    (
        "Verdane and Kanda Biologics Co., Ltd. share development costs and profits for VRD-114 equally.",
        {("Kanda Biologics", "co-developer")},
    ),
    (
        "The trial is an investigator-initiated study sponsored by Emmerdale University Hospital.",
        {("Emmerdale University Hospital", "academic")},
    ),
    (
        "An investigator-sponsored trial of VRD-114 is ongoing at the Sorrel Cancer Center.",
        {("Sorrel Cancer Center", "academic")},
    ),
    (
        "The work was performed by researchers at the University of Lund led by Dr. Ana Soto.",
        {("University of Lund", "academic")},
    ),
    (
        "Verdane has a sponsored research agreement with Tel Brook University.",
        {("Tel Brook University", "academic")},
    ),
    (
        "Verdane entered into a Cooperative Research and Development Agreement (CRADA) with the National"
        " Cancer Institute.",
        {("National Cancer Institute", "funder")},
    ),
    (
        "Verdane partnered with Oxbow AI to apply machine learning to its imaging data from the VRD-114"
        " trial.",
        {("Oxbow AI", "collaborator")},
    ),
    (
        "Verdane has selected Oskarde Biologics as its contract development and manufacturing organization"
        " (CDMO) for VRD-114.",
        {("Oskarde Biologics", "manufacturer")},
    ),
    (
        "Clinical supply of VRD-114 is manufactured at Oskarde’s facility in Denmark. Oskarde Biologics"
        " A/S is a CDMO.",
        {("Oskarde Biologics", "manufacturer")},
    ),
    (
        "Verdane entered into a master services agreement with Oskarde Biologics for the manufacture of"
        " VRD-114.",
        {("Oskarde Biologics", "manufacturer")},
    ),
    (
        "Verdane announced a manufacturing and supply agreement with Oskarde Biologics, a leading CDMO.",
        {("Oskarde Biologics", "manufacturer")},
    ),
    (
        "Oskarde Biologics will manufacture VRD-114 for late-stage trials.",
        {("Oskarde Biologics", "manufacturer")},
    ),
    (
        "The Company’s manufacturing partner, Oskarde Biologics, completed a GMP batch.",
        {("Oskarde Biologics", "manufacturer")},
    ),
    (
        "GMP production has been completed by Oskarde Biologics.",
        {("Oskarde Biologics", "manufacturer")},
    ),
    (
        "Technology transfer to Oskarde Biologics has been completed.",
        {("Oskarde Biologics", "manufacturer")},
    ),
    (
        "Verdane has engaged Palisade Clinical, a global CRO, to conduct the Phase 2 trial.",
        {("Palisade Clinical", "cro")},
    ),
    (
        "Verdane has contracted with Palisade Research Group to manage the clinical trial in Australia.",
        {("Palisade Research Group", "cro")},
    ),
    (
        "The trial will be managed by Palisade Research, an Australian contract research organization.",
        {("Palisade Research", "cro")},
    ),
    (
        "The Company selected Palisade as the contract research organization for the study.",
        {("Palisade", "cro")},
    ),
    (
        "Verdane signed a supply agreement with Pacific Isotopes Inc. for actinium-225.",
        {("Pacific Isotopes", "supplier")},
    ),
    (
        "VRD-114 uses Halyard’s ENHAN technology licensed from Halyard Therapeutics.",
        {("Halyard Therapeutics", "licensor")},
    ),
    (
        "The autoinjector is supplied by Penhale Devices.",
        {("Penhale Devices", "supplier")},
    ),
    (
        "Verdane entered into an exclusive distribution agreement with Medvarsha Ltd. for India.",
        {("Medvarsha", "commercial")},
    ),
    (
        "Medvarsha is the exclusive distributor of VRD-114 in India.",
        {("Medvarsha", "commercial")},
    ),
    (
        "VRD-114 is marketed in Italy by Peptilia S.p.A.",
        {("Peptilia", "commercial")},
    ),
    (
        "Verdane has appointed Medvarsha as its exclusive commercial partner in the Middle East.",
        {("Medvarsha", "commercial")},
    ),
    (
        "Peptilia will commercialize VRD-114 in Italy and Spain.",
        {("Peptilia", "commercial")},
    ),
    (
        "Verdane was awarded a $5 million grant by the U.S. Department of Defense to support the trial.",
        {("U.S. Department of Defense", "funder")},
    ),
    (
        "The Michael Vale Foundation awarded Verdane a grant to advance VRD-114.",
        {("Michael Vale Foundation", "funder")},
    ),
    (
        "We are grateful to the Sorrel Cancer Foundation for its financial support of this study.",
        {("Sorrel Cancer Foundation", "funder")},
    ),
    (
        "The clinical trial is being funded through a partnership with the Lupus Hope Foundation.",
        {("Lupus Hope Foundation", "funder")},
    ),
    (
        "Tamarix Group plc has agreed to acquire Verdane for $12 per share.",
        {("Tamarix Group", "acquirer")},
    ),
    (
        "Under the terms of the agreement, Zentara Bio will receive exclusive rights to develop,"
        " manufacture and commercialize VRD-114 in Greater China, including mainland China, Hong Kong,"
        " Macau and Taiwan, and Verdane will receive an upfront payment of $15 million.",
        {("Zentara Bio", "licensee")},
    ),
    (
        "“We are excited to partner with Zentara Bio, which has a deep expertise in oncology,” said Jane"
        " Doe, CEO of Verdane.",
        {("Zentara Bio", "collaborator")},
    ),
    (
        "This project has been funded in whole or in part with Federal funds from the National Institute"
        " of Allergy and Infectious Diseases, National Institutes of Health, Department of Health and"
        " Human Services, under Contract No. 75N93020C00010.",
        {("National Institute of Allergy and Infectious Diseases", "funder")},
    ),
    (
        "The study is supported by a grant from the Melanoma Hope Alliance and in-kind contributions from"
        " Lund University.",
        {("Melanoma Hope Alliance", "funder"), ("Lund University", "funder")},
    ),
    (
        "Verdane’s development of VRD-114 is being conducted under a co-development agreement with Nantara"
        " Pharma.",
        {("Nantara Pharma", "co-developer")},
    ),
    (
        "Verdane and Nantara Pharma entered into a global co-development and co-commercialization"
        " agreement for VRD-114 in June 2021.",
        {("Nantara Pharma", "co-developer")},
    ),
    (
        "Nantara Pharma is leading development in Asia, while Verdane leads in the rest of the world.",
        {("Nantara Pharma", "licensee")},
    ),
    (
        "VRD-114 is the result of a research collaboration between Verdane and the Weiss Institute of"
        " Science.",
        {("Weiss Institute of Science", "academic")},
    ),
    (
        "The Company has entered into a binding letter of intent with Orsova Health Ltd. for the exclusive"
        " distribution of VRD-114 in the Gulf region.",
        {("Orsova Health", "collaborator")},
    ),
    (
        "The Phase 2 trial is being conducted by the Eastern Cooperative Lung Group (ECLG), and sponsored"
        " by the National Cancer Institute.",
        {("Eastern Cooperative Lung Group", "collaborator"), ("National Cancer Institute", "academic")},
    ),
    (
        "Verdane continued its collaboration with Halden Diagnostics to develop a companion diagnostic for"
        " VRD-114.",
        {("Halden Diagnostics", "collaborator")},
    ),
    (
        "Halden Diagnostics will develop a companion diagnostic to identify patients for treatment with"
        " VRD-114.",
        {("Halden Diagnostics", "collaborator")},
    ),
    (
        "VRD-114 is formulated with Halyard's hyaluronidase technology under a license from Halyard"
        " Therapeutics.",
        {("Halyard Therapeutics", "licensor")},
    ),
    (
        "The vaccine contains the adjuvant Alhydra supplied by Croda Bio.",
        {("Croda Bio", "supplier")},
    ),
    (
        "The Company also signed a work order with Palisade Clinical for the management of the Phase 2 study.",
        {("Palisade Clinical", "cro")},
    ),
    (
        "Peptilia markets VRD-114 in Italy under the brand name Zelvora.",
        {("Peptilia", "commercial")},
    ),
    (
        "This study was supported by research funding from Verdane and the Leukemia Hope Society.",
        {("Leukemia Hope Society", "funder")},
    ),
    (
        "The work is supported by the U.S. Army Medical Research and Development Command.",
        {("U.S. Army Medical Research", "funder")},
    ),
    (
        "The U.S. Department of Defense has awarded a $4 million contract to Verdane to study VRD-114.",
        {("U.S. Department of Defense", "funder")},
    ),
    (
        "Verdane is grateful for the support of the Michael Vale Foundation.",
        {("Michael Vale Foundation", "funder")},
    ),
    (
        "Working with contract manufacturer Oskarde, Verdane produced a first GMP batch.",
        {("Oskarde", "manufacturer")},
    ),
    (
        "Verdane entered into a definitive merger agreement with Tamarix Group plc (NYSE: TMX).",
        {("Tamarix Group", "acquirer")},
    ),
    (
        "Verdane has exclusive rights to patents owned by Tel Brook University covering VRD-114.",
        {("Tel Brook University", "licensor")},
    ),
    (
        "The trial is coordinated by the Breast Study Group and conducted in Germany.",
        {("Breast Study Group", "academic")},
    ),
    (
        "Verdane, with funding support from the U.S. Department of Defense, is developing VRD-114.",
        {("U.S. Department of Defense", "funder")},
    ),
    (
        "The investigators at Lund University Hospital will conduct the study with support from Verdane.",
        {("Lund University Hospital", "academic")},
    ),
    (
        "The trial is sponsored by Lund University Hospital and supported by Verdane.",
        {("Lund University Hospital", "academic")},
    ),
]


@pytest.mark.parametrize(("sentence", "partners"), MORE)
def test_more_wordings(sentence: str, partners: set[tuple[str, str]]) -> None:
    """Passive, nominal and list forms, appositions and roles told in passing."""
    assert found(sentence) == partners


NO_MORE = [
    "“VRD-114 could change care,” said Dr. Ana Soto, Professor of Oncology at the University of Lund"
    " and principal investigator.",
    "The trial will enroll patients at the Sorrel Cancer Center, Lakeshore Hospital and ten other"
    " sites in the United States.",
    "Before joining Verdane, Mr. Hall led business development at Bryndal Pharma, where he signed a"
    " licensing agreement with Norvexa.",
    "The shares trade on the Nasdaq Capital Market under the symbol VRDN.",
    "Penhallow Securities LLC acted as lead placement agent, and Gray & Thistle LLP as counsel to the"
    " Company.",
    "Standard care includes corvidane, sold by Bryndal Pharma as Zelvanta.",
    "Bryndal Pharma recently reported failure of a rival HER3 antibody.",
    "Results were published in the New England Journal of Medicine by researchers.",
    "Verdane was founded by scientists from the University of Lund and is backed by Adlerhorst"
    " Ventures and Bifrost Growth.",
    "Verdane is a portfolio company of Bifrost Growth.",
    "The Company terminated its license agreement with Haneul Pharma and regained rights.",
    "The FDA granted Fast Track designation to VRD-114.",
    "Verdane is seeking a partner for VRD-114 and may enter into an agreement with a company such as"
    " Bryndal Pharma.",
    "Dr. Soto received her Ph.D. from the University of Lund and completed a fellowship at Sorrel"
    " Cancer Center.",
    "Verdane maintains its headquarters in Lyon, with laboratories at Lakeshore Science Park.",
    "He previously served as CEO of Corvid Bio, which was acquired by Bryndal Pharma for $2 billion.",
    "VRD-114 is compared with corvidane (Bryndal Pharma) in the trial.",
    "Verdane has agreed a loan facility with Penhallow Bank.",
    "Verdane will host a webcast with Lakeside Research on May 5.",
    "The trial is being conducted at 30 sites, including the Sorrel Cancer Center in Boston and"
    " Lakeshore Hospital in Chicago.",
    "The results were published in The Lancet Oncology by authors from the University of Lund.",
    "Ana Soto, M.D., Director of the Breast Center at Lakeshore Hospital and investigator in the"
    " study, presented the data.",
    "Verdane’s headquarters are at the Cambridge Innovation Center.",
    "The Company's subsidiary, Verdane Australia Pty Ltd, sponsors the trial.",
    "The Company is majority-owned by Tamarix Holdings.",
    "The data safety monitoring board, managed by Palisade Research, recommended that the trial continue.",
    "The poster was presented by Lund University at the ESMO Congress.",
    "The U.S. Patent and Trademark Office issued a patent to Verdane.",
    "The company licenses its technology to no one.",
    "This release was prepared with assistance from Lakeside Communications.",
    "The Company utilizes in-licensed technology from its network of world-renowned research institutions.",
    "Verdane Therapeutics and its affiliate, Verdane Asia Ltd., jointly own VRD-114.",
    "Verdane’s Series B was led by Adlerhorst Ventures with participation from Bifrost Growth.",
    "Verdane became public through a merger with Tortoise Acquisition Corp II.",
    "Verdane obtained VRD-114 through its acquisition of Corvid Bio in 2021.",
]


@pytest.mark.parametrize("sentence", NO_MORE)
def test_more_bystanders(sentence: str) -> None:
    """Sites, speakers, rivals, comparators, backers, houses of the same group, meetings, papers, history."""
    assert found(sentence) == set()
