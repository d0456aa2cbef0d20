"""Capitalised words that make, open or rule out the name of an organisation."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


OPENERS = _words(
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
    Read Visit Learn Originally Initially Responsibility Dr. Prof. Mr. Mrs. Ms.
    """
)
"""Words that open a sentence or a phrase before a name; "March" too: a company of that name has more words."""

NEVER_IN_NAME = _words(
    """
    Journal Conference Congress Meeting Symposium Summit Webinar Webcast Officer Director President
    Chairman Chairwoman CEO CFO CMO COO CSO Vice Designation Designations Application Applications Phase
    Board Directors Statements Statement Act Committee Index Exchange Cohort Endpoint Arm Disease Syndrome Disorder Status
    Review Approval Authorization Authorisation Announces Announce Reports Receives Agreement Amendment
    Form Rule Regulation Directive Article Guidance Guidelines Pathway Passport Voucher Award Prize Lecture
    Session Abstract Poster Presentation Week Month Quarter Year Day Results Report News Highlights Update
    Table Figure Scale Score Questionnaire Inventory Criteria Questions Event NASDAQ Nasdaq NYSE ASX LSE
    AIM HKEX KOSDAQ TSX TSXV OTCQB Market Markets Standard Newswire NEWSWIRE Wire PRNewswire Looking
    Forward Investigator Professor Ph.D. Ph.D M.D. M.D PhD MBA Patients Announcement Notice Edition Chapter
    Lancet NEJM JAMA
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

ADVISERS = _words(
    """
    LLP Securities Bank Bankers Bancorp Newswire Communications Relations Advisors Advisers Advisory
    Newsfile Broker Brokers Auditors Accountants Counsel Solicitors Attorneys PRNewswire Stern FTI
    """
)
"""Words in the names of banks, law firms, agencies and wires: they serve, and are no partners."""

GENERIC = _words(
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

TITLE_VERBS = _words(
    """
    Announces Announce Receives Reports Presents Presented Appoints Names Enters Signs Initiates Begins
    Concludes Regains Terminates Withdraws Resumes Pauses Extends Renews Starts Doses Completes Completed
    Submits Files Launches Expands Secures Closes Prices Raises Grants
    Granted Gets Wins Licenses Acquires Acquired Provides Achieves Enrolls Opens Publishes Published Data
    Positive Topline Interim
    """
)

TAILS = _words(
    """
    Services Solutions Systems Works Partners Research Trials Foundation Institute Europe America Americas
    Japan China Korea India Australia Canada UK USA US Deutschland France
    """
)
"""Words that may follow the word by which a company's name is told: Tricorn Pharma Services."""


HEADLINE_WORDS = _words(
    """
    Accept Accepts Accepted Approve Approves Approved Acknowledge Acknowledges Lift Lifts Lifted Recommend Recommends Adopt Adopts
    Remove Removes Decline Declines Reject Rejects Rejected Refuse Refuses Permit Permits Allow Allows Endorse Endorses Rule Rules
    Deny Denies Authorise Authorises Authorize Authorizes Designate Designates Inspect Inspects Respond Responds EMA EC CHMP MHRA
    NMPA PMDA MFDS TGA COMP Swissmedic ANVISA
    Accelerates Accesses Affirms Aligns Amplifies Assembles Assigns Assumes Attains Augments Backs Bolsters Boosts
    Breaks Broadens Builds Buys Calls Cancels Chooses Claims Concludes Consolidates Converts Declares Delays Delivers
    Deploys Details Determines Develops Discloses Discontinues Discovers Divests Drives Elects Elevates Ensures
    Evaluates Expects Fills Furthers Halts Heads Hires Identifies Implements Improves Increases Installs Integrates
    Kicks Leads Lists Manufactures Marks Nabs Nears Offers Outlicenses Outlines Passes Pauses Posts Prepares Prices
    Progresses Promotes Proposes Protects Pursues Qualifies Readies Realigns Recruits Reduces Refocuses Regains
    Reiterates Releases Restarts Restructures Resumes Returns Reviews Scales Schedules Scores Sends Settles Shares
    Shifts Ships Snags Solidifies Streamlines Supplies Surpasses Suspends Takes Terminates Tests Touts Transitions
    Treats Upgrades Upsizes Utilizes Withdraws Delivered Built Chosen Picks Picked Taps Tapped Wins Won
    Commit Commits Pledge Pledges Donate Donates Give Gives Bring Brings Fund Funds Double Doubles Extend Extends
    Insolvent Bankrupt Closely-Held Privately-Held Newly-Formed Spin-Out Licensee Licensor Subsidiary Affiliate Privately
    Achieve Achieves Appoint Attend Attends Award Celebrate Celebrates Champion Conduct Conducts Confirm Confirms Continue
    Continues Create Creates Demonstrate Describe Describes Discuss Discusses Earn Earns Embark Enable Enables Enhance Enhances
    Enrol Exceed Exceeds Finalize Finalizes Found Grows Help Helps Hold Holds Host Hosts Identify Ink Inks Introduce Introduces
    Invests Issue Issues Leverage Leverages Make Makes Meet Meets Move Moves Notify Obtain Obtains Open Opens Order Orders
    Outlicense Participate Participates Pay Pays Plan Plans Pioneer Pioneers Power Produce Produces Propose Publish Published
    Publishing Pursue Reach Reaches Recruit Register Registers Renew Renews Request Requests Resubmits Reveal Seek Seeks
    Sets Showcase Showcases Spotlight Strike Strikes Suggest Suggests Tap Taps Train Transfer Transfers Transform Trigger
    Unveil Validate Validates Win Work Works
    Accelerate Accelerated Acceptance Access Acquire Acquires Acquiring Acquisition Adds Additional Advance Advances
    Advancing Agree Agreement Agreements Agrees Aim Aims Alliance Amends Amid Among And Announce Announced Announces
    Announcing Antibodies Antibody Appoints Application Approval Approved Are As Assess At Award Awarded Awards Based Begin
    Begins Billion Breakthrough Bring Broaden Brings Build By Candidate Candidates Case Clearance Cleared Clears Close
    Closes Closing Co-Develop Co-Development Collaborate Collaborates Collaboration Collaborations Combat Combination
    Commence Commences Commercial Commercialization Commercialize Commercialise Complete Completed Completes Completion
    Conference Contract Contracts Cooperation Data Deal Definitive Deliver Demonstrates Designation Develop Developing
    Development Discover Discovery Distribute Distribution Dose Dosed Doses Dosing Drive Drug During Efficacy Engage
    Engages Enroll Enrolled Enrollment Enrolls Enter Entered Entering Enters Equity Establish Establishes European
    Evaluate Evaluating Evaluation Exclusive Execute Executes Exercise Exercises Expand Expanded Expanding Expands
    Expansion Explore Extend Extends FDA Fast Field File Files Final Financial Financing First For Form Form Forms
    Forge Forges From Fund Funded Funding Funds Further Gains Get Gets Global Grant Granted Grants Group Has Have Highlights
    IND In In-License In-Licenses Inaugural Initial Initiate Initiates Initiating Initiation Innovative Into Invest
    Investment Investigate Is Its Join Joins Joint Jointly Key Late-Breaking Launch Launches Lead Leading Led Letter
    License Licensed Licenses Licensing Long-Term Major Manufacture Manufacturing Market Marketing Master Memorandum
    Merge Merger Merges Milestone Million Multi-Year Names New Next-Generation Novel Of On Option Options Oral Orphan
    Out-License Out-Licenses Outside Over Pact Partner Partnered Partnering Partners Partnership Partnerships Patent
    Patient Patients Payment Phase Pivotal Placement Platform Positive Potential Preclinical Present Presentation
    Presents Private Product Production Program Programs Progress Promising Promote Provide Provides Providing Public
    Publication Publishes Purchase Purchases Raise Raises Receive Received Receives Regain Regulatory Release Report
    Reports Results Reveals Review Rights Round Royalty Sale Says Scale Secure Secures Select Selected Selects Sell Sells
    Series Services Share Show Shows Sign Signed Signing Signs Start Starts Status Strategic Strengthen Strengthens
    Studies Study Sublicense Submission Submits Submitted Successful Successfully Supply Support Supports Supported
    Target Targeting Team Teams Test Testing The Therapies Therapy Through To Together Topline Track Transaction Treat
    Treating Treatment Trial Trials Under Unveils Update Updates Up Upfront Upsized Use Using Vaccine Via Wins With
    Worldwide Worth Year
    """
)
"""Words of headlines in title case that part one name from the next."""
