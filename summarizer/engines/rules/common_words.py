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
    Ability Academia Academic Access Accordingly Across Active Additional Administration Adults Advanced
    Advisory Agreement Agreements Aim Along Alongside Analyses Analysis Annual Anti Antibodies Antibody
    Approval Approximately Assets Attorneys Awards Background Batches Besides Biology Biotech Biotechnology
    Board Body Both Building Business Cancer Capital Care Caregivers Cash Cells Certain Chemistry
    Chemotherapy Children Clinical Clinicians Closing Cohort Cohorts Collaboration Collaborators
    Combination Commercial Commercialisation Commercialization Committee Companies Completed Completing
    Completion Conclusion Conclusions Conference Consideration Construction Contract Contributions Control
    Corporate Cost Costs Data Day Degrees Delivery Despite Development Device Diabetes Discovery Disease
    Distribution Doctors Dose Dosed Doses Dosing Drug Due Early Efficacy Employees Enrolling Enrollment
    Enrolment Equipment Event Everything Evidence Except Exclusive Executive Expanding Expenses Experts
    Exposure Families Final Financial Financing Fund Funding Funds Gene Given Global Governments Grade
    Grants Group Growth Half Headline Health History Hospitals Human Imaging Immunotherapy Including Income
    Industry Infusion Inhaled Inhibitor Initial Injections Innovation Instead Institutional Insurance
    Intellectual Interim Intravenous Introduction Investigational Investigators Key Labs Late Later Lead
    Leader Level Leveraging Licence License Licensing Life Like Line Long Main Major Management Manufacture
    Manufacturing Many Market Material Materials Mean Median Medical Medicine Medicines Members Method
    Methods Mice Microbiology Milestone Milestones Money Much Multiple Mutations Name Nasal Natural Near
    Nearly Neither Net Next Nobody Nonclinical None Notably Novel Number Nurses Obesity Objective
    Objectives Offering Office Often Ongoing Operations Options Oral Original Outcomes Outside Overall
    Overview Ownership Packaging Participants Parties Partner Partners Partnership Patent Patents Patients
    Payers Payment Payments Pens People Percent Perhaps Pharma Pharmaceutical Pharmaceuticals Pharmacies
    Phase Physicians Pivotal Place Plan Planned Plasma Platform Positive Potential Preclinical Presentation
    Presentations Prior Private Proceeds Process Product Production Profits Program Programme Progress
    Project Proof Property Proprietary Protein Public Publication Purchase Pursuant Quality Quarter
    Radiotherapy Rate Rather Recent Recruitment Registration Registrational Regulatory Related Reported
    Reports Research Researchers Response Responses Results Revenue Revenues Review Rights Risk Royalties
    Royalty Safety Sales Samples Scientific Scientists Screening Secondary Select Selected Separately
    Series Services Several Shareholders Shares Side Single Site Sites Skin Small Special Sponsor Sponsored
    Stage Standard Start Statistical Still Stock Strains Strategic Studies Study Subcutaneous Subject
    Subjects Success Supply Support Surgeons Surgery Survival Symptoms System Tablets Target Task Team
    Technology Terms Test Testing Tests Thank Thanks Then Therapy Thermal Thus Time Tissue Title Too
    Topical Topline Total Toward Towards Toxicology Treatment Trial Trials Tumor Tumour Unlike Until Update
    Use Using Usually Vaccine Vaccines Vector Very Vials Volunteers Weight Women Work Working World Year
    Yet
    """
)
"""Common words that open sentences: in capitals there, they are no names."""
