"""Capitalised things that are no houses: headings of tables, terms of contracts, of statistics, of making, of the law.

A name of nothing but these and other common words is none: `Accumulated Deficit`, `Drug Substance`, `Line of Credit`.

>>> is_thing("Equity Line of Credit"), is_thing("CAPITAL DEFICIENCY"), is_thing("Kaplan-Meier"), is_thing("Six-Minute Walk Test")
(True, True, True, True)
>>> is_thing("Oskarde Equity"), is_thing("National Cancer Institute"), is_thing("Clinical Trials Network")
(False, False, False)
"""

from __future__ import annotations

from functools import lru_cache

from summarizer.engines.rules.common_words import COMMON, NATIONS
from summarizer.engines.rules.headline_words import HEADLINE_WORDS
from summarizer.engines.rules.name_words import GENERIC, NEVER_IN_NAME, OPENERS
from summarizer.engines.rules.places import PLACES


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


THINGS = _words(
    """
    Accounts Accrued Accumulated Acquired Adjusted Adjustments Allowance Amortisation Amortization
    Appropriation Assets Audited Average Balance Balances Basic Bill Bills Bonus Borrowings Budget Burn
    Cash Charges Closing Commitments Common Compensation Combined Comprehensive Consideration Consolidated
    Contingencies Contingent Convertible Cost Costs Credit Currency Current Debenture Debentures Debt
    Deferred Deficiency Deficit Depreciation Derivative Diluted Dilution Direct Disbursements SAR Dividend
    Dividends Earn-Out Earnings EBIT EBITDA Equity Equivalents Escrow Excess Expenditure Expenditures
    Expense Expenses Facility Fees Financing Flow Flows Foreign Funded GAAP Gain Gains Goods Goodwill
    Gross Guaranty Impairment Income Indebtedness Intangible Interest Inventories Inventory Invoice
    Issuance Lease Leases Lender Lenders Liabilities Liability Liquidation Liquidity Loan Loans Loss
    Losses Marketable Maturity Maximum Minimum Mortgage Net Non-Cash Non-Current Non-GAAP Noncurrent
    Note Notes Obligation Obligations Operating Outstanding Overdraft Paid Paid-In Par Payable Payables
    Payroll Placement Preferred Prepaid Principal Proceeds Profit Profits Property Provision Provisions
    Proxy Purchaser Purchasers Quarterly Receivable Receivables Reconciliation Redemption Registered
    Reserve Reserves Restricted Retained Revenue Revenues Right-of-Use Secured Securities Settlement
    Shareholder Shareholders Shares Sheet Sheets Stock Stock-Based Stockholder Stockholders Subordinated
    Subscription Subtotal Sum Surplus Tax Taxation Taxes Term Total Totals Tranche Treasury Unaudited
    Unearned Unrealized Unsecured Valuation Value Vesting Warrant Warrants Warranty Weighted
    Weighted-Average Working Write-Down Write-Off Year-End Yield Access Business Open
    Addendum Agreement Agreements Amendment Annex Appendix Arrangement Assignment Attorney Bid Bylaws
    Charter Claims Clause Collaborations Commercialisation Commercialization Compliance Condition
    Conditions Confidentiality Contract Contracts Control Cooperation Covenant Covenants Deed Definitive
    Deliverables Disclosure Disclosures Exclusivity Exercise Exhibit Expiration Factors Feasibility
    Forecast Forward Forward-Looking Franchise Freedom Governance Guidance Harbor Harbour Highlights
    Indemnification Intent Joint Know-How Licence License Licensed Licensing Line Litigation Managed
    Master Material Materials Memorandum Merger Milestone Milestones Negotiation Non-Disclosure Opinion
    Option Options Outlook Ownership Patent Patents Payment Payments Pipeline Plan Portfolio Preliminary
    Prior Privacy Profile Proposal Prospectus Purchase Recent Relations Resolution Resources
    Restructuring Right Rights Risk Risks Royalties Royalty Safe Sale Sales Schedule Secret Secrets
    Section Services Side Spin-Off Spin-Out Statement Statements Steering Sublicense Summary
    Supplemental Supply Support Terminated Termination Terms Time-Based Trade Trademark Trademarks
    Transfer Treaty Uncertainties Understanding Upcoming Upfront Work Workstream
    Absolute Activity Acuity Adaptive Adherence Adverse Aim Aims Allocation Analyses Analysis ANCOVA
    ANOVA Arm Arms Assessment Assessments Baseline Basket Bayesian Bias Biomarker Biomarkers Biopsy
    Blinded Blinding Bonferroni Burden Capacity Censored Change Clearance Cmax Cohort Cohorts Comparator
    Complete Completion Concomitant Confidence Confirmatory Confirmed Controlled Corrected Correlation
    Course Covariate Cox Criteria Criterion Crossover Cumulative Curve Cut-Off Data Death Deaths
    Deviation Disability Discontinuation Dosage Dose Dose-Dependent Dose-Escalation Dose-Expansion
    Dose-Finding Dose-Limiting Dose-Response Double-Blind Double-Blinded Durability Duration Effect
    Effects Efficacy Eligibility Endpoint Endpoints Enrichment Enrolled Enrollment Enrolment Escalation
    Estimand Estimate Evaluable Event Event-Free Events Exclusion Expanded Expansion Exploratory
    Exposure Exposures Extension External Factorial Final Fisher Follow-Up Forced Frequency Full
    Function Futility Gradient Half-Life Hazard Hazards Healthy Hierarchical Hochberg Hypothesis
    Improvement Incidence Inclusion Index Induction Inferiority Injection Intent-to-Treat
    Intention-to-Treat Interim Interval Intervals Intervention Kaplan-Meier Landmark Late-Breaking
    Lead-In Least Likelihood Linear Log-Rank Logistic Maintenance Markers Mass Mean Means Measure
    Measurement Measurements Measures Median Meta-Analysis Metastasis-Free Mild Minimal Mixed MMRM Model
    Moderate Monotherapy Mortality Multi-Center Multicenter Multicentre Multiple Multivariate Naive
    Non-Inferiority Noninferiority Null Observation Observational Odds Onset Open-Label Optimal
    Optimization Outcome Outcomes Pain Pairwise Parallel Part Partial Participant Participants
    Patient-Reported Percent Percentage Performance Period Periods Pharmacodynamics Pharmacokinetic
    Pharmacokinetics Placebo Placebo-Adjusted Placebo-Controlled Placebo-Corrected Plasma Pooled
    Population Post-Hoc Potency Practice Pre-Specified Preclinical Predefined Prespecified Primary
    Probability Procedure Progression Progression-Free Proof-of-Concept Proportion Proportional Protocol
    Quality Quantile Quartile Questionnaire Random Randomised Randomization Randomized Range Rate Rates
    Rating Ratio Rationale Readout Readouts Real-World Recommended Recurrence-Free Reduction Regimen
    Regimens Registrational Regression Relapse-Free Relative Remission Residual Respiratory Responder
    Responders Response Responses Run-In Safety Sample Scale Scales Score Scores Screening Secondary
    Sensitivity Sequential Serious Set Severity Sham Sham-Controlled Significance Significant Single-Arm
    Single-Dose Six-Minute Slope Specificity Squares Standardized Statistic Statistical Statistically
    Statistics Step-Down Step-Up Stratification Stratified Subgroup Subgroups Subject Subjects
    Superiority Supportive Surrogate Survival Symptom Symptoms Tests Threshold Time Time-to-Event
    Titration Tmax Tolerability Tolerated Top-Line Topline Toxicities Toxicity Treatment-Emergent
    Treatment-Related Trend Two-Sided Umbrella Unblinded Variable Variables Variance Visit Visits Visual
    Vital Volunteer Volunteers Walk Washout Wilcoxon Withdrawal
    Adeno-Associated Aliquot Ampoule Ampoules Antibody-Drug API APIs Asset Autoinjector Autoinjectors
    Batch Batches Biodistribution Bioreactor Bispecific Capsid Capsids Cartridge Cartridges Cassette
    Cell-Line cGMP Chelator Clinic CMC CMO Companion Component Components Conjugate Conjugates
    Conjugation Construct Constructs Consumables Container Cryopreservation Delivery Diagnostic
    Downstream Drug-Device Drug-Linker Dry Enteric Envelope Excipient Excipients Extended-Release
    Fermentation Fill Fill-Finish Fill/Finish Filling Filter Finish Finished Formulation Formulations
    Freeze-Dried GLP GMP Good GxP ICH Immediate-Release Ingredient Ingredients Intermediate
    Intermediates Kit Kits Label Labeling Labelling Large-Scale Lead Linker Linker-Payload Linkers Lipid
    Lipids Liposomal Lot Lots Lyophilized Manufacturing Modality Modified-Release Molecule Molecules
    Nanoparticle Nanoparticles Packaging Payload Payloads Pen Pens Peptide Plasmid Plasmids Pre-Filled
    Prefilled Process Product Promoter Raw Reagent Reagents Reference Release Scaffold Scale-Up Sequence
    Sequences Serialization Serotype Shelf-Life Shipment Shipments Solution Stability Starting Sterile
    Strain Strains Substance Substances Substrate Suspension Syringe Syringes Technology-Transfer
    Transgene Upstream Vector Vectors Vial Vials Virus Viruses Warhead
    Accelerated Acceptance Accreditation Act Applications Approvable Approvals Authorisation
    Authorisations Authorization Authorizations Benefit-Risk Biologics Biosimilar Certificate
    Certification Codes Compassionate Conditional Consultation Coverage Decision Designations Directive
    Dossier Emergency Equivalence Expedited File Files Formulary Guideline Guidelines Hearing Hold
    Indication Indications Inspection Inspections Interchangeability Interchangeable
    Investigator-Initiated Investigator-Sponsored Legislation Letter Letters Listing Marketing Medicaid
    Medicare Mutual Named-Patient Notification Off-Label Orphan-Drug Over-the-Counter Pathways PDUFA
    Pediatric Petition Post-Approval Post-Marketing Postmarketing Pre-Approval Precertification
    Prescription Prescriptions Priority Recall Recognition Reform Registration Regulations Reimbursement
    Resubmission Review Reviews Rolling Rule Scientific-Advice Submission Submissions Surveillance
    Tentative User Waiver
    Abstracts Additional Agenda Ahead Analyst Audio Availability Background Biographies Biography Bios
    Body Booth Briefing Briefings Bulletin Calendar Call Calls Caregiver Caregivers Chat Clinicians
    Contacts Corporate Dial-In Disclaimer Disclaimers Discussion Email Endnotes Executive Expert Experts
    FAQ FAQs Fax Fireside Footnote Footnotes Glossary Headquarters Image Images Infographic Inquiries
    Insights-Call Keynote Leaders Leadership Link Links Login Mail Mechanism Media-Kit Mode Multimedia
    News Newsletter Objectives Oral Overview Page Passcode Password PDF Phone Photo Photos Plenary
    Podcast Poster Posters Presentations Publications Q&A Questions Quotes References Replay Replays
    Slides Social Source Sources Speaker Speakers Talk Telephone Timeline Title Toll-Free Topic Topics
    Track Video Videos Virtual Website Workshop Workshops
    Anxiety Area Blood Bone Brain Cells Cognitive Coherence Computed Cord Daily Dementia Depression
    Echocardiogram Electrocardiogram Emission Enzyme Enzymes Examination Gene Genes Genome Genomic Heart
    Hormone Hormones Immune Immunity Inflammation Kidney Lesion Lesions Life Liver Living Lung Lymph
    Magnetic Marrow Membrane Mental Metabolism Mini-Mental Minute Motor Muscle Mutation Mutations Nerve
    Node Nodes Nucleus Optical Pathogen Pathogens Pathway Physical Positron Protein Proteins Receptor
    Receptors Resonance Retina Retinal Serum Signal Signaling Signalling Skin Spinal State Stem Tissue
    Tissues Tomography Toxin Tumor Tumors Tumour Tumours Ultrasound Vessel Vessels Wall Wound Wounds
    X-Ray
    """
)
"""Finance; contracts; trials and statistics; making; the law; headings of releases; the body and how it is looked at."""

_LINKS = _words("a an and at by de for from in of on or per the to with & +")
_ANY = THINGS.union(HEADLINE_WORDS, COMMON, GENERIC, NEVER_IN_NAME, PLACES, NATIONS, OPENERS, _LINKS)
_HEADS = _words(
    """
    hospital hospitals foundation society association alliance network consortium trust center centre centers centres council
    coalition agency college school academy initiative federation league union group partners ventures fund ministry department
    clinic charity corporation company authority administration bank
    """
)
_HEAD_STEMS = ("institut", "universit", "laborator")
_FIRMS = _words(
    """
    Therapeutics Medicines Science Sciences Technology Technologies Genetics Genomics Diagnostics Oncology Labs Holdings Health
    Healthcare Vaccines Medical Scientific Partners Products Global International Innovation Innovations Solutions Systems Devices
    """
)
"""Last words of companies: `Accelerated Biosciences`."""
_NO_FIRMS = (
    "Biosimilar",
    "Biomarker",
    "Biopsy",
    "Bioavailab",
    "Bioequival",
    "Biodistrib",
    "Pharmacok",
    "Pharmacod",
    "Pharmacov",
)


def _is_head(word: str) -> bool:
    lower = word.lower()
    return lower in _HEADS or lower.startswith(_HEAD_STEMS)


def _is_firm(word: str) -> bool:
    return word in _FIRMS or (
        word.startswith(("Bio", "Pharma")) and len(word) > 4 and not word.startswith(_NO_FIRMS)
    )


_GENERAL = frozenset(
    (
        "investment fund",
        "investment funds",
        "growth fund",
        "private equity",
        "public equity",
        "venture capital",
        "share capital",
        "growth capital",
        "equity incentive plan",
        "incentive plan",
        "pension fund",
        "sovereign wealth fund",
        "mutual fund",
        "hedge fund",
        "special purpose acquisition company",
        "wholly owned subsidiary",
    )
)
"""In lower case: kinds of investors and of money."""
_MARKS = _words(
    """
    directed targeted targeting based positive negative mutant mutated driven specific derived associated related mediated
    expressing resistant naive naïve sourced binding blocking linked dependent free like
    """
)
"""How a word tells of what it is about: `GPRC5D-Directed Therapies`."""


def _plain(word: str) -> bool:
    if word.isupper() and len(word) > 3:
        return word in _ANY or word.capitalize() in _ANY
    return word in _ANY


@lru_cache(maxsize=4096)
def is_thing(name: str) -> bool:
    """Whether a run of capitalised words names a thing, and surely no house."""
    if name in _GENERAL or name.lower() in _GENERAL:
        return True
    plain = name.replace("’", "'").replace("'s", "").replace("'", "") if "’" in name or "'" in name else name
    words = [word for word in plain.split() if word not in _LINKS]
    # most names fail at their first word, so what costs more comes behind
    for word in words:
        if not (_plain(word) or _of_things(word)):
            return False
    return bool(words) and not any(_is_head(word) for word in words) and not _is_firm(words[-1])


def _of_things(word: str) -> bool:
    """Whether a word with a hyphen or a slash is made of plain parts, or ends with one that tells what it is about."""
    if "-" not in word and "‑" not in word and "/" not in word:
        return False
    parts = word.replace("/", "-").replace("‑", "-").split("-")
    return parts[-1].lower() in _MARKS or all(_part(part) for part in parts)


def _part(word: str) -> bool:
    return (
        not word
        or _plain(word)
        or _plain(word.capitalize())
        or word in ("Meier", "Kaplan", "In", "Up", "Off", "Pre", "Post")
    )
