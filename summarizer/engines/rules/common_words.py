"""Common words that open sentences, and adjectives of nations: in capitals, but no names."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


NATIONS = _words(
    """
    African American Argentine Asian Australian Austrian Belgian Brazilian British Canadian Chinese
    Croatian Czech Danish Dutch Egyptian English European Finnish French German Greek Hungarian Indian
    Irish Israeli Italian Japanese Korean Mexican Nordic Norwegian Polish Portuguese Russian Scandinavian
    Scottish Singaporean Spanish Swedish Swiss Taiwanese Thai Turkish Vietnamese Welsh Western
    """
)
"""Adjectives of nations: never a name by themselves."""

COMMON = _words(
    """
    IRCCS ASST AOU UMC CHU CHRU NHS Co-author Co-authors Coauthor Coauthors
    Ability Academia Academic Access According Accordingly Accreditation Across Active Actual Actually Acute
    Additional Administration Adults Advanced Advisory Affairs Affordable Afternoon Afterwards Agreement
    Agreements Aim Allegedly Along Alongside Alopecia Already Always Anaemia Anaesthesia Analyses Analysis
    Analysts Anemia Anesthesia Animal-Derived Annual Anti Antibodies Antibody Anyone Anything Anywhere
    Apheresis Apparently Appeal Appeals Approval Approved Approximately Arguably Arrhythmia Arthralgia
    Artificial Assay Assays Assembly Assets Ataxia Attendees Attorneys Audit Audits Authorised Authorized
    Autoimmune Automatic Autumn Awards Backers Background Bacterial Batches Beforehand Besides Biannual
    Bioavailability Biodistribution Bioequivalence Bioinformatics Biological Biology Biopsy Biosimilars
    Biostatistics Biotech Biotechnology Bispecifics Bleeding Board Body Booster Boosters Both Brachytherapy
    Bradycardia Brand Branded Bridging Bruising Buccal Buffer Buffers Building Business Buyers Campaign
    Campaigns Campus Cancer Canine Capacity Capital Caption Carcinogenicity Cardiologists Care Caregivers
    Carriers Cash Cat Cats Caution Cell-Free Cells Cellular Central Certain Certification Chain Chairs
    Checkpoint Chemical Chemistry Chemoradiation Chemotherapy Children Christmas Chronic Citizens Claim
    Claims Cleanroom Cleanrooms Clearly Clients Clinical Clinician Clinicians Closing Code Codes Cohort
    Cohorts Coinsurance Cold Collaboration Collaborators Colleagues Colonoscopy Columns Combination
    Commercial Commercialisation Commercialization Commissioning Committee Commonly Communications Companies
    Comparable Competitive Competitor Competitors Complaint Completed Completing Completion Concerning
    Conclusion Conclusions Conditioning Conference Consequently Consideration Constipation Construction
    Consumers Contract Contributions Control Conversely Copay Copyright Corporate Cost Costs Cough Countries
    Court Coverage Creditors Critically Crucially Customers Customs Cytokine Daily Damages Data Day Daylight
    Death Deaths Decree Deductible Deeper Deepest Defendant Defendants Degradation Degrees Dehydration
    Delegates Delivery Demand Density Dentists Depleting Depth Dermatologists Despite Developer Developers
    Development Device Diabetes Diagnosis Diarrhea Diarrhoea Difference Differences Different Digital
    Directors Discount Discounts Discovery Disease Disposable Distribution Distributor Distributors Diwali
    Dizziness Doctors Document Documentation Documents Dog Dogs Dose Dose-Response Dosed Doses Dosing
    Download Dozens Drooping Drug Due Duration Duties Dyspnea Earlier Early Easter Eastern Economists Edema
    Efficacy Eighteen Eighty Elderly Electronic Eleven Eligibility Elsewhere Employees Employers
    Encouragingly Endoscopy Endotoxin Energy Engraftment Enrolling Enrollment Enrolment Epidemiology
    Epigenetic Equipment Equivalent Etiology Evening Event Eventually Everyone Everything Everywhere
    Evidence Except Exclusive Executive Expanding Expenses Experts Expiration Expiry Export Exports Exposure
    Facebook Facilities Facility Factories Factory Families Fathers Fatigue Feline Fever Fifteen Fifty
    Filing Filings Filters Final Finally Financial Financing Finding Findings Force Format Formerly
    Fortunately Forty Founders Fourteen Freight Frequency Friends Fund Funding Funds Fungal Gene Generally
    Generic Generics Genetic Genomic Genomics Genotoxicity Genotyping Given Global Glucose Goal Goals
    Governments Grade Grants Greenwich Group Growth Half Headache Headline Health Height Hemorrhage Hence
    Historically History Holder Holders Holiday Hormonal Horses Hospitals Hourly Human Human-Derived
    Humidity Hundred Hundreds Hyperglycemia Hypertension Hypoglycemia Hypokalemia Hypotension Ideally
    Identical Identity Imaging Immune Immunisation Immunization Immunogenicity Immunotherapy Implantable
    Import Importantly Imports Impurities Impurity Incidence Including Income Indeed Industry Infants
    Infection Infections Infectious Inflammatory Infringement Infusion Inhaled Inhibitor Initial Initially
    Injectable Injection Injections Injunction Innovation Insomnia Inspection Instagram Instead
    Institutional Insurance Insurers Intellectual Interchangeable Interestingly Interim Intra-Articular
    Intradermal Intramuscular Intranasal Intrathecal Intratumoral Intravenous Intravesical Intravitreal
    Introduction Inventory Investigational Investigator Investigators Investor-Relations Itch Item Items
    Judge Judges Jury Key Labeling Labelling Laboratories Laboratory Labs Landscape Late Lately Later
    Lawmakers Lawsuit Lead Leader Lenders Length Lethargy Leukapheresis Level Leveraging Licence License
    Licensed Licensees Licensing Licensors Life Lifelong Like Likewise Line Linear Lines LinkedIn Live
    Liver-Directed Local Localised Localized Location Logarithmic Logo Logos Long Long-Acting
    Lymphodepletion Lymphopenia Main Major Makers Management Managers Mandatory Manual Manufacture
    Manufacturer Manufacturers Manufacturing Many Margin Margins Market Marketed Markets Mass Material
    Materials Mean Meanwhile Mechanical Media Median Medical Medicine Medicines Medium Members Men's
    Metabolic Metabolite Metabolites Metabolomics Metastatic Method Methods Mice Microbial Microbiology
    Midnight Milestone Milestones Millions Molecular Money Monitoring Monkeys Monthly Morbidity Moreover
    Morning Mortality Mothers Mouse Much Mucositis Multi-Dose Multiple Mutations Myalgia Myeloma Name Nasal
    Nationwide Natural Nausea Near Nearly Nebulized Neither Neonates Net Neurologists Neuropathy Neutropenia
    Never Nevertheless Newborns Next Nightly Nineteen Ninety Nobody Nonclinical None Nonetheless Nonlinear
    Noon Notably Nothing Novel Number Nurse Nurses Obesity Objective Objectives Obviously Ocular
    Off-The-Shelf Off-the-shelf Offering Office Officers Often Older Once Once-Daily Once-Monthly
    Once-Weekly Oncologists Ongoing Operations Ophthalmologists Optional Options Oral Original Originally
    Originator Otherwise Outcomes Outline Output Outside Overall Overnight Overview Ownership Pacific
    Packaging Pain Palpitations Panelists Parasitic Parents Park Participants Parties Partner Partners
    Partnership Patent Patented Patents Pathology Pathophysiology Patients Payers Payment Payments Pens
    People Percent Perhaps Pharma Pharmaceutical Pharmaceuticals Pharmacies Pharmacist Pharmacists
    Pharmacodynamic Pharmacokinetic Pharmacology Pharmacovigilance Phase Phenotyping Physical Physician
    Physicians Physiology Pigs Pivotal Place Plaintiff Plaintiffs Plan Planned Plant Plant-Based Plants
    Plasma Platform Pneumonia Politicians Portable Positive Possibly Potency Potential Preclinical Preferred
    Premises Premium Premiums Prescribed Presentation Presentations Presenter Presenters Presenting
    Preservative-Free Pressure Presumably Prevalence Prevention Previously Price Prices Pricing Primates
    Prior Private Probably Proceeds Process Product Production Profits Prognosis Program Programme Progress
    Progression Progressive Project Promotion Proof Property Prophylactic Prophylaxis Proprietary Protein
    Proteomics Pruritus Psychiatrists Public Publication Purchase Purity Pursuant Qualification Quality
    Quarter Quarterly Rabbits Radiation Radiotherapy Ramadan Rash Rate Rather Rats Reactors Reader Readers
    Rebates Recent Recently Recombinant Recommended Recruitment Rectal Recurrence Recurrent Redness
    Reference Refractory Regions Registered Registration Registrational Regulators Regulatory Reimbursement
    Rejection Relapse Relapsed Related Remission Reported Reportedly Reports Required Research Researchers
    Resection Residuals Resins Resistant Response Responses Results Reusable Revenue Revenues Review
    Rheumatologists Rights Risk Rival Rivals Rodents Roughly Route Routes Royalties Royalty Ruling Runs
    Safety Sales Saline Samples Scientific Scientists Screening Secondary Sector Sectors Segmentation
    Segments Seizure Seizures Seldom Select Selected Sellers Semi-Synthetic Separately Sepsis Sequencing
    Serialization Series Serum Services Settlement Seventeen Seventy Several Shareholders Shares Shifts
    Shipment Shipping Short-Acting Side Similarly Simply Simultaneously Single Single-Use Site Sites Sixteen
    Sixty Skin Small Solubility Solvents Somebody Someone Something Sometimes Somewhere Somnolence Soon
    Speakers Special Speed Sponsor Sponsored Sponsors Spring Stability Stage Standard Start Statistical
    Sterility Still Stock Storage Strains Strategic Studies Study Subacute Subcutaneous Subject Subjects
    Sublingual Subsequently Success Sucrose Sudden Suite Suites Summer Supplier Suppliers Supply Support
    Surgeon Surgeons Surgery Surprisingly Surveillance Survival Survivors Swelling Symptoms Syncope
    Synthetic System Systemic Tablets Tachycardia Target Tariffs Task Team Technology Teenagers Teens
    Temperature Terms Territories Territory Test Testing Tests Thank Thanks Thanksgiving Then Therapy
    Thereafter Thereby Therefore Thermal Thirteen Thirty Though Thousand Thousands Thrombocytopenia
    Thrombosis Throughput Thus Tiered Time Timeline Tissue Title Tomorrow Tonight Too Topical Topline Total
    Toward Towards Tower Toxicity Toxicology Trademarks Traditionally Transcriptomics Transdermal
    Transfusion Transplantation Treatment Tremor Trial Trials Trustees Tumor Tumour Twelve Twenty Twice
    Twice-Daily Twitter Typically Ultimately Ultrasound Unapproved Unbranded Unfortunately Universal
    Unlicensed Unlike Until Update Use Using Usually Utilization Vaccination Vaccine Vaccines Vaginal
    Validation Validity Vector Velocity Vendors Verdict Very Veterans Vials View Views Viral Volume
    Voluntary Volunteers Vomiting Voters Warehouse Warehouses Water Wavelength Wearable Weekend Weekly
    Weight Westernized Whenever Wherever Whether Whichever Whoever Width Winter Women Women's Word Words
    Work Workers Working World Worldwide Year Yet Yields Young YouTube
    """
)
"""Common words that open sentences: in capitals there, they are no names."""
