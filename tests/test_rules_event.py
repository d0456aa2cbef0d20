"""What kind of news a headline tells: 150 of them, each with its event."""

from __future__ import annotations

import pytest

from summarizer.annotation import annotate
from summarizer.engines.rules.event import event
from summarizer.release import Release

LEAD = (
    "BOSTON, March 3, 2025 (GLOBE NEWSWIRE) -- Halden Bio, Inc. (Nasdaq: HLDN), a clinical-stage biopharmaceutical "
    "company developing drugs for patients, today announced the following news."
)
HEADLINES = """
regulatory|Halden Bio Receives FDA Orphan Drug Designation for HB-417
regulatory|FDA Lifts Partial Clinical Hold on Halden Bio's HB-417 Trial
regulatory|Halden Bio Announces Submission of New Drug Application to FDA for HB-417
regulatory|Halden Bio Receives Complete Response Letter from FDA for HB-417
regulatory|Halden Bio Announces Positive End-of-Phase 2 Meeting with FDA
regulatory|Halden Bio Completes Pre-IND Meeting With FDA for HB-417
regulatory|CHMP Adopts Positive Opinion for Zelvanta
regulatory|Halden Medical Obtains CE Mark for NovaSeal
regulatory|Halden Medical Files 510(k) Premarket Notification for OskarScan
regulatory|Halden Bio Granted Rare Pediatric Disease Designation
regulatory|Halden Announces Health Canada Approval of Clinical Trial Application for HB-417
regulatory|Halden Receives Green Light From FDA to Expand Access
clinical-data|Halden Bio Announces Positive Topline Results From Phase 3 Trial of HB-417
clinical-data|Halden Bio to Present Phase 1 Data at ASCO 2025
clinical-data|Halden Bio Announces Publication of HB-417 Phase 2 Results in The Lancet
clinical-data|HB-417 Demonstrates 60% Response Rate in Refractory Lymphoma
clinical-data|Halden's HB-417 Fails to Meet Primary Endpoint in Phase 2b Study
clinical-data|New Drug Cut Risk of Stroke by a Third, Study Finds
clinical-data|Halden Announces Abstract Accepted for Late-Breaking Presentation at ESMO
clinical-data|Interim Analysis Shows HB-417 Well Tolerated in Alzheimer's Patients
clinical-data|Real-World Study Shows OskarScan Reduces Readmissions
clinical-progress|Halden Bio Completes Enrollment in Phase 3 Trial of HB-417
clinical-progress|Halden Bio Initiates Phase 1b Study of HB-417 in Healthy Volunteers
clinical-progress|First Patient Enrolled in Halden's Phase 2 Study
clinical-progress|Halden Announces Activation of First Clinical Site for HB-417 Trial
clinical-progress|Halden Doses Last Patient in Cohort 3
clinical-progress|Halden Expands Phase 2 Trial to Europe
clinical-progress|Halden Provides Enrollment Update on Phase 2 Trial
preclinical-data|Halden Presents Preclinical Data on HB-417 at AACR
preclinical-data|Halden's Gene Therapy Restores Hearing in Mouse Model
preclinical-data|Halden Publishes Research in Nature on HB-417 Mechanism
preclinical-data|Halden Nominates Development Candidate HB-700
preclinical-data|Study in Non-Human Primates Shows Durable Protection With Halden Vaccine
deal|Halden Bio and Norvexa Announce Exclusive License Agreement for HB-417
deal|Halden Bio Enters Strategic Collaboration With Norvexa to Develop RNA Medicines
deal|Halden Receives $10 Million Milestone Payment From Norvexa
deal|Norvexa Exercises Option to License HB-417
deal|Halden Signs Distribution Agreement With Jinsha for OskarScan in China
deal|Halden Partners With University of Lund on Alzheimer's Research
deal|Halden Signs Letter of Intent to License HB-417
deal|Halden and BARDA Enter Agreement to Develop Vaccine
acquisition|Norvexa Completes Acquisition of Halden Bio
acquisition|Halden Bio and Sorrel Announce Merger Agreement
acquisition|Norvexa to Acquire Halden's Ophthalmology Business
acquisition|Halden Acquires Worldwide Assets of HB-417 From Norvexa
financing|Halden Bio Announces Pricing of Public Offering
financing|Halden Bio Closes $50 Million Series B
financing|Halden Bio Awarded $3 Million NIH Grant
financing|Halden Announces $5 Million Registered Direct Offering Priced At-the-Market
financing|Halden Secures $6.6 Million Through Stock Sales
financing|Halden Enters Into $20 Million Loan Facility
financing|Halden Raises €12 Million in Seed Round
financing|Halden Announces Exercise of Warrants for $4.2 Million Gross Proceeds
financing|CIRM Awards Halden $8 Million for Gene Therapy Trial
manufacturing|Halden Selects Oskarde as Manufacturer of HB-417
manufacturing|Oskarde Bio Opens New GMP Facility
manufacturing|Halden Announces Successful Technology Transfer of HB-417 Manufacturing
manufacturing|Halden Completes Manufacture of Clinical Batch of HB-417
manufacturing|Halden and Oskarde Sign Manufacturing Services Agreement
financial-results|Halden Bio Reports First Quarter 2025 Financial Results
financial-results|Halden Bio Announces Fiscal Year 2024 Results and Business Highlights
financial-results|Halden Bio Reports Third Quarter Results and Provides Corporate Update
pipeline-update|Halden Bio Provides Corporate Update and 2025 Milestones
pipeline-update|Halden Bio Issues Letter to Shareholders
pipeline-update|Halden Bio Highlights Pipeline Progress and Upcoming Catalysts
pipeline-update|Halden Discontinues HB-552 and Prioritizes HB-417
leadership|Halden Bio Appoints Mara Linden as Chief Executive Officer
leadership|Halden Bio Names Dr. Roe to Scientific Advisory Board
leadership|Halden Strengthens Leadership Team With Appointment of CFO
leadership|Mara Linden Joins Halden Bio as Chief Scientific Officer
leadership|Halden Announces CEO Transition
leadership|Halden Expands Board of Directors
commercial|Halden Launches Zelvanta in the United States
commercial|Zelvanta Now Available in Canada
commercial|Halden's OskarScan Added to Medicare Coverage
commercial|Halden Announces Commercial Launch of ColoDetect Test
commercial|NICE Recommends Zelvanta for NHS Use
corporate|Halden Bio Granted U.S. Patent Covering HB-417
corporate|Halden Bio to Present at the Sorrel Healthcare Conference
corporate|Halden Bio Regains Nasdaq Compliance
corporate|Halden Bio Announces Reverse Stock Split
corporate|Halden Bio Announces Name Change to Norvale
corporate|Halden Bio Announces Workforce Reduction and Strategic Review
corporate|Halden Bio to Host Key Opinion Leader Webinar on HB-417
corporate|Halden Bio Receives Notice of Allowance for HB-417 Patent
corporate|Halden Bio Uplists to Nasdaq
corporate|Halden Bio to Participate in Fireside Chat
corporate|Halden Announces Date of Annual General Meeting
legal|Sorrel LLP Announces Class Action Against Halden Bio
legal|Halden Bio Wins Patent Infringement Lawsuit Against Norvexa
legal|Shareholder Alert: Law Firm Investigates Halden Bio
other|HER3 ADC Market to Reach $9 Billion by 2034
other|Halden Bio Featured in BioNews Podcast Interview
other|World Lupus Day: Survey Shows Low Awareness
other|Halden Bio Comments on FDA Guidance for Rare Disease Drugs
other|Analyst Initiates Coverage of Halden Bio With Buy Rating
other|Halden Bio Wins Best Places to Work Award
regulatory|Halden Animal Health Granted USDA Conditional License for Cutrelis, a Once-Monthly Injection for Dogs
regulatory|IVDR Certificate Opens Europe for HaldScan, a Urine Test for Bladder Cancer
regulatory|Halden Medical Receives MDR Certification for OskarStent
regulatory|Notice Regarding Acquisition of Marketing Approval in Japan of FARBENZA for Farber Disease
regulatory|UK Regulator Agrees Changes to Neuroblastoma CAR-T Study
regulatory|Halden Bio Says FDA Needs More Time to Review HB-417
regulatory|Halden Bio Wins EU Backing for HB-417
regulatory|FDA Turns Down Halden's HB-417
regulatory|HB-417 Gets Go-Ahead for First Trial in Australia
regulatory|Halden Bio Files for Approval of HB-417 in Brazil
regulatory|Halden Receives Notification of Compliance With TGA Clinical Trial Scheme for HB-417
clinical-progress|First Infants Vaccinated in Phase 2 Study of Indonesian-Made Rotavirus Vaccine
clinical-progress|Halden Bio Fills Its ALS Cramp Study Two Months Early, Sees Data in Q2
clinical-progress|First Child Treated With Halden's Gene Therapy for Krabbe Disease
clinical-progress|Halden Completes Recruitment for HB-417 Trial
clinical-progress|Halden's HB-417 Enters the Clinic
clinical-progress|DSMB Recommends Continuation of Halden's HB-417 Trial
clinical-progress|Halden Bio Doses Last Patient in HB-417 Trial
clinical-progress|First Implant of HaldValve in Japan
clinical-progress|Halden Opens Second Part of HB-417 Study
clinical-progress|Halden Resumes Dosing in HB-417 Trial
preclinical-data|Halden Bio Unveils First In Vivo Data for HB-417 at the European Hematology Association Congress
preclinical-data|Halden Bio Reports Durable Photoreceptor Rescue With HB-417 in a Canine Model of Blindness
preclinical-data|Halden Bio Shows Durable Effect of One Dose of Base Editor in Hyperoxaluria Model
preclinical-data|HB-417 Protects Monkeys From Lethal Marburg Virus
preclinical-data|Halden Bio Names HB-417 as Clinical Candidate
preclinical-data|Nature Publishes Halden's Work on KIF18A Structure
preclinical-data|University Spin-Off Halden to Present Three Liver Programs in Animal Models at ASGCT
clinical-data|HB-417 Slows Decline in Early Parkinson's Disease
clinical-data|Halden Bio's HB-417 Misses Main Goal of Phase 2b Trial
clinical-data|Case Published: Patient Free of Infection a Year After Treatment With Phages of Halden
clinical-data|Halden's HB-417 Cuts Attacks by 82% in Phase 3
clinical-data|HB-417 Well Tolerated in First Study in Humans
manufacturing|Halden Bio Secures Lead-212 Supply for HB-417
manufacturing|Norvexa to Make HB-417 for Halden Bio
manufacturing|Halden Bio Opens Viral Vector Plant in Leuven
manufacturing|Norvexa Delivers First Clinical Batch of HB-417 to Halden Bio
deal|Halden Bio and Grupo Norvexa Join Hands to Bring Three Biosimilars to Latin America
deal|Norvexa Takes Option on Halden's HB-417
deal|Halden Licenses HB-417 to Norvexa for Greater China
deal|Halden Bio Returns Rights to HB-417 to Norvexa
deal|Norvexa Exports Technology of Dual-Blocking Antibody HB-417 to U.S. Halden Therapeutics
acquisition|Halden Vaccines to Sell Nipah and Schistosomiasis Programs to Norvexa
acquisition|Norvexa Snaps Up Halden Bio for $300 Million
financing|Halden Foundation Commits $2.6 Million to Bring Genetic Medicine for Epilepsy to the Clinic
financing|Halden Bio Bags EUR 40 Million to Advance HB-417
financing|Wellcome Backs Halden Bio With GBP 5 Million
financing|CARB-X Supports Halden Bio With Up to $9 Million
pipeline-update|Halden Bio Sharpens Focus and Ends HB-417 Program
pipeline-update|Halden Bio R&D Pipeline as of September 30
commercial|HB-417 Now Covered by Medicare
commercial|Norvexa Appointed Distributor of HaldScan in Spain
clinical-data|First Human Data Show Halden's Vaccine Induces Neutralizing Antibodies in Young Adults
"""


@pytest.mark.parametrize("line", HEADLINES.strip().splitlines())
def test_events_of_headlines(line: str) -> None:
    """The headline decides where the lead adds nothing; a ticker is no news of the exchange."""
    expected, headline = line.split("|")
    assert event(annotate(Release.from_text(f"{headline}\n\n{LEAD}"))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Halden selects Oskarde Bio, a CDMO with plants in Ulm, to work on its antibody for patients.",
            "manufacturing",
        ),
        (
            "Halden grants Oskarde Bio, a CDMO, a licence to its antibody for patients, with royalties.",
            "deal",
        ),
    ],
)
def test_a_contract_with_a_manufacturer_is_no_deal(text: str, expected: str) -> None:
    """Partnering with a CDMO is manufacturing, unless rights change hands."""
    release = Release.from_text(
        f"Halden Bio Partners With Oskarde Bio on Antibody\n\nULM, May 2, 2025 – {text}"
    )
    assert event(annotate(release)) == expected


def test_another_industry_has_no_trials() -> None:
    """A launch of software is `other`, however it is told; a hire is one in every industry."""
    rest = "Stores, trucks and logistics teams use it every day. " * 8
    launch = annotate(
        Release.from_text(f"Ackerbot Launches Fleet Software in Retail\n\nULM, May 2, 2025 – {rest}")
    )
    hire = annotate(
        Release.from_text(f"Ackerbot Appoints Chief Executive Officer\n\nULM, May 2, 2025 – {rest}")
    )
    assert (event(launch), event(hire)) == ("other", "leadership")
