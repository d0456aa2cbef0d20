"""Breadth of names: forms, words and heads of many countries are found; towns, headings and terms are no houses."""

from __future__ import annotations

import pytest

from summarizer.annotation import annotate
from summarizer.engines.rules.firm_forms import display
from summarizer.engines.rules.organisations import find_organisations
from summarizer.release import Release
from tests.test_rules_partners import found

HOUSES = """
Oskarde Radiopharmacy|Verbanol Biotherapies|Kanda Seiyaku|Teruna Yakuhin|Norvexa Oy|Bellanto SpA
Polvexa Sp. z o.o.|Zagrava d.o.o.|Hoshimi K.K.|Kagura G.K.|Magyvex Kft.|Anadora İlaç A.Ş.
Laboratorios Quirola S.A.P.I. de C.V.|Merlona Pte. Ltd.|Serindah Sdn. Bhd.|Kelanta Berhad|Almarwa PJSC
Volgarin JSC|Balticor UAB|Rigantis SIA|Tallvexa OÜ|Prahavex s.r.o.|Moravol a.s.|Lusivex Lda.|Brasivel Ltda.
Andivex S.A.S.|Iberlox S.L.U.|Padanol S.r.l.|Vexholm ApS|Trondvex AS|Stavax ASA|Jutvex A/S|Uppvex AB
Genvexa Sàrl|Luxivor S.à r.l.|Alpivex GmbH|Rheivex mbH|Wienvex GesmbH|Hollvex B.V.|Vlaamvex BV|Wallovex SRL
Helvex AG|Gallivor SASU|Kestrin Immunopharma|Kestrin Nanomedicines|Kestrin Radiopharmaceuticals
Kestrin Biosimilars|Kestrin Genetic Medicines|Kestrin Lifesciences|Kestrin Biotec|Kestrin Pharmaceutica
Kestrin Farmaceutici|Kestrin Farmacéutica|Kestrin Arzneimittel|Kestrin Ilac|Kestrin Healthtech
Kestrin Medtech|Kestrin Biotech|Kestrin Bioscience|Kestrin Biosystems|Kestrin Therapeutix
Kestrin Ophthalmics|Kestrin Ophthalmology|Kestrin Neurotherapeutics|Kestrin Cell Therapies|Kestrin Peptides
Kestrin Oligonucleotides|Kestrin Nucleics|Kestrin Biologika|Kestrin Biopolymers|Kestrin Radioisotopes
Kestrin Endoscopy|Kestrin Robotics|Kestrin Microdevices|Kestrin Electronics|Kestrin Instruments
Kestrin Logistics|Kestrin Chemicals|Kestrin Fine Chemicals|Kestrin Specialty Pharmacy|Kestrin Bioanalytics
Kestrin Biometrics|Kestrin Analytics|Kestrin Informatics|Kestrin Consumer Health|Kestrin Animal Health
Kestrin Royalty Fund|Kestrin Credit Partners|Kestrin Growth Equity|Kestrin Asset Management
Kestrin Family Foundation|Stichting Kestrin|Fondation Kestrin|Fundación Kestrin|Fondazione Kestrin
Kestrin-Stiftung|Kestrin Charitable Trust|Kestrin Research Council|Kestrin Innovation Fund
University of Kestrin|Universität Kestrin|Université de Kestrin|Università di Kestrin|Universidad de Kestrin
Universidade de Kestrin|Universiteit Kestrin|Kestrin Universitet|Uniwersytet Kestrin|Kestrin Egyetem
Univerzita Kestrin|Kestrin Üniversitesi|Kestrin University Hospital|Kestrin Universitetshospital
Hôpital Kestrin|Ospedale Kestrin|Hospital Clínico Kestrin|Klinikum Kestrin|Universitätsspital Kestrin
Universitätsmedizin Kestrin|Kestrin Medical College|Kestrin Institute of Technology|Institut Kestrin
Instituto Kestrin|Istituto Kestrin|Instytut Kestrin|Centre Hospitalier Kestrin|CHU de Kestrin
Kestrin Cancer Centre|Kestrin Eye Institute|Kestrin Heart Center|Kestrin National Laboratory
Kestrin Academy of Sciences|Kestrin Clinical Trials Network|Kestrin Oncology Group|Houston Methodist
Boston Scientific|Leiden Biologics|Swixx BioPharma|Zuellig Pharma|Clinigen|Tanner Pharma|DKSH|Forbion
OrbiMed|Hercules Capital|RA Capital|Business Finland|Cancer Research UK|Michael J. Fox Foundation|Erasmus MC
Penn State Health|UC San Diego|KAIST|Eckert & Ziegler|NorthStar|Curium|Ypsomed|Halozyme|AbCellera
Schrödinger|Labcorp|George Clinical|Nucleus Network|PCI Pharma Services|Simtra|Carbogen Amcis|Rentschler
Oxford Nanopore|Suzhou Kestrin Biopharma|Seoul Kestrin Bio|Lund Kestrin Diagnostics|Brightmoor Biosciences
Boston Kestrin Therapeutics|Kestrin Equity Partners|Harwick Credit Fund|Institute of Marrow Diseases
Kestrin Surgical|Laboratoires Kestrin|Groupe Kestrin|Kestrin Genomics|Kestrin Bank of Tissue Foundation
Alzheimer’s Research UK|NHMRC|Innovate UK|CDTI|ZonMw|Texas A&M|Amsterdam UMC|Third Rock Ventures
Bill and Melinda Gates Foundation|Cancer Prevention and Research Institute of Texas
Harrow and Women’s Hospital|Massachusetts Eye and Ear
"""

THINGS = """
Salt Lake City|Ann Arbor|King of Prussia|South San Francisco|Research Triangle Park|Leuven|Baden-Württemberg
Greater Boston Area|New South Wales|British Columbia|Nova Scotia|Rhode Island|North Carolina|Rehovot
Kuala Lumpur|Ho Chi Minh City|São Paulo|Buenos Aires|Abu Dhabi|Saudi Arabia|Hong Kong SAR
Middle East and North Africa|Latin America|Southeast Asia|Eastern Europe|Equity Line of Credit
Balance Sheets|Statements of Operations|Capital Deficiency|Total Liabilities|Stockholders Equity
Accumulated Deficit|Net Loss|Operating Expenses|Deferred Revenue|Accounts Payable|Prepaid Expenses
Cash and Cash Equivalents|Marketable Securities|Restricted Cash|Working Capital|Lease Liabilities
Interest Income|Other Income|Comprehensive Loss|Cost of Goods Sold|Gross Profit|Weighted Average Shares
Loss Per Share|Selected Financial Data|Non-GAAP Measures|Adjusted EBITDA|Term Loan Facility|Credit Facility
At-the-Market Program|Private Placement|Registered Direct Offering|Series B Preferred Stock
Class A Common Stock|Pre-Funded Warrants|Safe Harbor|Forward-Looking Statements|Risk Factors|Annual Report
Quarterly Report|Proxy Statement|Registration Statement|Clinical Trial Agreement|Master Services Agreement
Statement of Work|Material Transfer Agreement|Cooperative Research and Development Agreement
Memorandum of Understanding|Letter of Intent|Term Sheet|Asset Purchase Agreement|Share Purchase Agreement
License and Collaboration Agreement|Option Agreement|Supply Agreement|Quality Agreement
Joint Steering Committee|Data Safety Monitoring Board|Independent Data Monitoring Committee
Scientific Advisory Board|Clinical Advisory Board|Board of Directors|Audit Committee|Overall Survival
Progression-Free Survival|Objective Response Rate|Complete Response|Duration of Response|Hazard Ratio
Confidence Interval|Kaplan-Meier|Cox Proportional Hazards|Least Squares Mean|Mixed Model|Intent-to-Treat
Per Protocol|Full Analysis Set|Minimal Residual Disease|Maximum Tolerated Dose|Recommended Phase 2 Dose
Dose-Limiting Toxicities|Adverse Events|Serious Adverse Events
Eastern Cooperative Oncology Group Performance Status|Expanded Disability Status Scale
Clinical Dementia Rating|Mini-Mental State Examination|Hamilton Depression Rating Scale
Dermatology Life Quality Index|Six-Minute Walk Test|Forced Vital Capacity|Best Corrected Visual Acuity
Body Mass Index|Common Terminology Criteria|Fast Track|Orphan Drug|Breakthrough Therapy|Priority Review
Rare Pediatric Disease|Regenerative Medicine Advanced Therapy|Accelerated Approval|Emergency Use
Investigational New Drug|Biologics License Application|New Drug Application|Special Protocol Assessment
Prescription Drug User Fee Act|Marketing Authorisation|Conditional Marketing Authorization
Good Manufacturing Practice|Standard of Care|Best Supportive Care|Open-Label Extension|Run-In Period
Cohort Expansion|Basket Trial|Platform Trial|Real-World Evidence|Patient-Reported Outcomes
Key Opinion Leaders|Drug Master File|Bill of Materials|Payload|Linker|Drug Substance|Drug Product
Fill-Finish|Antibody-Drug Conjugate|Lipid Nanoparticle|Adeno-Associated Virus|Companion Diagnostic|Pipeline
Portfolio|Franchise|Lead Asset|Lead Program|Business Development|Corporate Update|Recent Highlights
Upcoming Milestones|Financial Guidance|Conference Call|Investor Day|Analyst Event|Poster Session
Late-Breaking Abstract|Oral Presentation|World Congress|Annual Meeting|Plenary Session|First Quarter
Fiscal Year|Managed Access|Compassionate Use|Medicaid|Patient Support|Early Access Program
Chief Medical Officer|Chief Executive Officer|Senior Vice President|Investor Relations|Media Contact
Human Resources|Intellectual Property|Patent Cooperation Treaty|Freedom to Operate|Trade Secrets
Inflation Reduction Act|Bayh-Dole Act|Private Securities Litigation Reform Act|Department of Oncology
Department of Transportation|Chair of Translational Oncology|HVB-207|Nuclear Safety Commission
Crédit Agricole CIB|Equity Incentive Plan|Investment Fund|GPRC5D-Directed Therapies|OVERLAND PARK
"""


def _names(block: str) -> list[str]:
    return block.strip().replace("\n", "|").split("|")


@pytest.mark.parametrize("name", _names(HOUSES))
def test_a_house_is_found(name: str) -> None:
    """A company, institution, funder or investor is found in the midst of a sentence, by its name without form."""
    text = f"News of today\n\nText.\n\nThe compound is developed with {name} and others."
    assert display(name) in [one.name for one in find_organisations(annotate(Release.from_text(text))).all]


@pytest.mark.parametrize("name", _names(THINGS))
def test_a_thing_is_no_house(name: str) -> None:
    """No partner is made of a town, a heading of a table, a term of a contract or of statistics."""
    assert not found(
        f"VRD-114 is developed in a collaboration with {name}.",
        f"VRD-114 is made by {name}.",
        f"Funding for VRD-114 came from {name}.",
    )


HEADLINES = [
    (
        "Kestrin Bio Secures Loan From Hercules Capital to Fund Pivotal Readout",
        ["Kestrin Bio", "Hercules Capital"],
    ),
    ("Oskarde Taps Rentschler as CDMO Ahead of Registrational Study", ["Rentschler"]),
    ("KESTRIN THERAPEUTICS ANNOUNCES COLLABORATION WITH ASTELLAS", ["KESTRIN THERAPEUTICS", "ASTELLAS"]),
    ("Kestrin Medical Nabs CE Mark, Plans European Rollout", ["Kestrin Medical"]),
    ("Cancer Research UK Backs Kestrin Bio Trial", ["Cancer Research UK", "Kestrin Bio"]),
    (
        "Verlox Biosciences Amends Pact With University of Oskarde",
        ["Verlox Biosciences", "University of Oskarde"],
    ),
    ("Marlowe Labs Sues Kestrin Pharma Over Patent Infringement", ["Marlowe Labs", "Kestrin Pharma"]),
    ("Kestrin Regains Compliance With Nasdaq Minimum Bid Price Requirement", []),
]


@pytest.mark.parametrize(("headline", "names"), HEADLINES)
def test_a_headline_is_parted(headline: str, names: list[str]) -> None:
    """Verbs, prepositions and nouns of results part the names of a headline in title case, or in capitals."""
    release = Release.from_text(headline + "\n\nLYON, May 2, 2025 – The company said so today.")
    assert [one.name for one in find_organisations(annotate(release)).all] == names


def test_enough_of_both() -> None:
    """The tables hold at least 150 of each."""
    assert min(len(set(_names(HOUSES))), len(set(_names(THINGS)))) >= 150
