"""Capitalised words that make, open or rule out the name of an organisation."""

from __future__ import annotations


def words_of(text: str) -> frozenset[str]:
    return frozenset(text.split())


OPENERS = words_of(
    """
    Lohnhersteller Auftragshersteller Vertriebspartner Lizenzpartner Kooperationspartner Partner Lizenznehmer Lizenzgeber
    CRO CROs CDMO CDMOs CMO SOURCE Source Dem The This These That Those In On At By For From With Within
    Without Under Over As An A To Of And Or But If It Its We Our Us Their His Her He She They You Your Both
    All Any Each Every Some Such Other Another No Not Now New Also Earlier Later Today Yesterday Through
    Following After Before Since During While When Where Which Who Because Although However Therefore
    Moreover Further Furthermore Additionally Together Based Founded Headquartered Located About Contact
    Contacts Media Investor Investors Press Release Company Dear Monday Tuesday Wednesday Thursday Friday
    Saturday Sunday Previously Meanwhile Separately Recently Currently Once Until Upon Per Via Between
    Among Against Plus Only Here There More Most Last First Second Third Four Five Six Two Three One Ten
    Half Part Is Are Was Were Has Have Had Will Le La Les Un Une Des Du De En Dans Avec Pour Par Sur Au Aux
    Cette Ce Die Der Das Den Ein Eine Mit Von Bei Im Am Für Zum Zur Und So What How Why Should Please See
    ABOUT SOURCE CONTACT CONTACTS MEDIA INVESTORS THE AND Alongside Besides According
    Read Visit Learn Originally Initially Responsibility Dr. Prof. Mr. Mrs. Ms.
    """
)
"""Words that open a sentence or a phrase before a name; "March" too: a company of that name has more words."""

NEVER_IN_NAME = words_of(
    """
    Journal Conference Congress Meeting Symposium Summit Webinar Webcast Officer Director President
    Chairman Chairwoman CEO CFO CMO COO CSO Vice Designation Designations Application Applications Phase
    Board Directors Manufacturer Distributor Licensor
    Statements Statement Act Committee Index Exchange Cohort Endpoint Arm Disease Syndrome Disorder Status
    Review Approval Authorization Authorisation Announces Announce Reports Receives Agreement Amendment
    Form Rule Regulation Directive Article Guidance Guidelines Pathway Passport Voucher Award Prize Lecture
    Session Abstract Poster Presentation Week Month Quarter Year Day Results Report News Highlights Update
    Table Figure Scale Score Questionnaire Inventory Criteria Questions Event NASDAQ Nasdaq NYSE ASX LSE
    AIM HKEX KOSDAQ TSX TSXV OTCQB Market Markets Standard Newswire NEWSWIRE Wire PRNewswire Looking
    Forward Investigator Professor Ph.D. Ph.D M.D. M.D PhD MBA Patients Announcement Notice Edition Chapter
    Lancet NEJM JAMA Loan Loans Warrants Webcasts Conferences Congresses Symposia Appointments Endpoints Cohorts Guideline
    Workshop Workshops Keynote Q1 Q2 Q3 Q4 H1 H2 FY FY24 FY25 FY26 EBITDA EBIT GAAP Liabilities Deficit Deficiency Expenses
    Receivable Payable Sheets Earnings Dividend Dividends Prospectus Annex Appendix Exhibit Addendum Treaty Clause OTC OTCQX
    Euronext Xetra XETRA TASE SZSE TWSE TPEx KRX NewConnect PharmD Pharm.D DPhil DVM MPH MSc BSc FACS FRCP CFA CPA Esq
    Chairperson Treasurer Tablets Capsules Lawsuit Shareholders Stockholders Bloomberg Reuters ISIN CUSIP WKN LEI
    """
)
"""Words that no organisation's name in this field holds; they tell of journals, meetings, titles, documents."""

JOURNALS = frozenset(
    (
        "Nature",
        "Science",
        "Cell",
        "Blood",
        "Circulation",
        "Neurology",
        "Nature Medicine",
        "Gut",
        "Brain",
        "Leukemia",
    )
)

HOUSES = words_of(
    """
    company companies CDMO CRO CMO manufacturer manufacturers distributor distributors supplier suppliers charity charities
    foundation start-up startup licensee licensees licensor licensors partner partners subsidiary organisation organization
    firm maker makers biotech investor investors fund affiliate spin-out spinout collaborator collaborators laboratory hospital
    university
    """
)
"""Words that make the name behind them one of an organisation: `its partner Norvexa`."""

ONLY_FORMS = words_of("Inc Corp Co Ltd LLC AG SE SA GmbH Limited Company Corporation Group The")

ADVISERS = words_of(
    """
    LLP Securities Banking Bank Bankers Bancorp Newswire Communications Relations Advisors Advisers Advisory
    Underwriters Underwriter Bookrunner Bookrunners Nomad Registrar Notary  PR IR
    Adviser Advisor Attorney Lawyers Rechtsanwälte Abogados Avocats Advokatfirma Advokatbyrå Fondkommission
    Newsfile Broker Brokers Auditors Accountants Counsel Solicitors Attorneys PRNewswire Stern FTI
    """
)
"""Words in the names of banks, law firms, agencies and wires: they serve, and are no partners."""

GENERIC = words_of(
    """
    Pharmaceutical Pharmaceuticals Pharma Therapeutics Therapies Therapy Biotech Biotechnology
    Biopharmaceutical Biopharma Biologics Biological Biosciences Bioscience Sciences Science Life Health
    Healthcare Medical Medicine Medicines Genetic Genetics Genomics Diagnostics Oncology Laboratories
    Laboratory Labs Technologies Technology Ventures Holdings Group Partners Global International National
    American European Chinese Japanese Korean Indian Advanced Advanced-Therapy Regenerative Cell Gene
    Clinical Chief Senior Head Executive General Scientific Research Development Drug Drugs Food Orphan
    Rare Pediatric Paediatric Breakthrough Fast Track Priority Accelerated Emergency Investigational New
    Product Products Program Programs Programme Platform Series Board Department Division Office Center
    Centre Institute University Hospital School College Foundation Fund Trust Society Association Alliance
    Network Consortium Agency Ministry Council Government Commission Public Private Human Animal Vaccine
    Vaccines Cancer Heart Lung Eye Brain Kidney Liver Blood Skin Type Grade Stage Part Study Trial Trials
    Clinic Early Late Common Class Ordinary Preferred Stock Shares Share Capital Investor Investment Key
    Corporate Business Financial Vice Chairman Managing Operating Commercial Regulatory Affairs Quality
    Manufacturing Marketing Strategy Strategic Open-Label Double-Blind Standard Care Informed Consent Royal
    Federal State Central Western Eastern Northern Southern First Next United Company Corporation Primary
    Secondary Overall
    """
)
"""Words that alone make no name: a run of nothing but these is none."""

TITLE_VERBS = words_of(
    """
    Announces Announce Receives Reports Presents Presented Appoints Names Enters Signs Initiates Begins
    Concludes Regains Terminates Withdraws Resumes Pauses Extends Renews Starts Doses Completes Completed
    Submits Files Launches Expands Secures Closes Prices Raises Grants
    Granted Gets Wins Licenses Acquires Acquired Provides Achieves Enrolls Opens Publishes Published Data
    Positive Topline Interim
    """
)

TAILS = words_of(
    """
    Services Solutions Systems Works Supplies Trading Partners Research Trials Foundation Institute Europe America Americas
    Japan China Korea India Australia Canada UK USA US Deutschland France
    """
)
"""Words that may follow the word by which a company's name is told: Tricorn Pharma Services."""

BRANCHES = words_of(
    """
    Global Rare Disease Diseases Oncology Immunology Ophthalmics Generics Biosimilars Vaccines Healthcare Consumer Specialty
    International Biologics Biopharma
    """
)
"""Words that name a branch of a well-known company: Kanda Global Rare Diseases."""
