"""The stage of a product, one sentence or two at a time."""

from __future__ import annotations

import pytest

from summarizer import summarize
from summarizer.brief import Program
from summarizer.release import Release

TITLE = "Verdane Therapeutics Provides Update on VRD-114"
PLACE = "LYON, France, May 2, 2025 (GLOBE NEWSWIRE) -- "
T = "Verdane Therapeutics, a clinical-stage biotechnology company, today announced "


def program(body: str, title: str) -> Program:
    brief = summarize(Release.from_text(f"{title}\n\n{PLACE}{body}"))
    return next(found for found in brief.programs if (found.asset.name or "").startswith("VRD"))


CASES: list[tuple[str, str | None, str]] = [
    (
        T
        + (
            "that the first patient has been dosed in its Phase 1/2 clinical trial of VRD-114 "
            "in solid tumors."
        ),
        "phase-1-2",
        TITLE,
    ),
    (
        T + ("the dosing of the first participant in a Phase 1 single ascending dose study of VRD-114."),
        "phase-1",
        TITLE,
    ),
    (
        T
        + (
            "topline results from its Phase IIb trial of VRD-114 in ulcerative colitis. "
            "The Company intends to initiate a Phase 3 program in 2026."
        ),
        "phase-2",
        TITLE,
    ),
    (
        T
        + (
            "that the U.S. Food and Drug Administration has cleared its Investigational "
            "New Drug application for VRD-114. The Company expects to initiate a Phase 1 "
            "trial in the third quarter."
        ),
        "ind",
        TITLE,
    ),
    (
        T + ("that VRD-114 has received IND clearance from the FDA to begin a first-in-human trial."),
        "ind",
        TITLE,
    ),
    (
        T + ("that it has completed enrollment in the pivotal Phase 3 ASTER trial of VRD-114."),
        "phase-3",
        TITLE,
    ),
    (
        T
        + (
            "positive interim data from the ongoing Phase 1b portion of its Phase 1b/2a "
            "study evaluating VRD-114."
        ),
        "phase-1-2",
        TITLE,
    ),
    (
        T + ("new data for VRD-114. VRD-114 is currently being evaluated in a Phase 2 clinical trial."),
        "phase-2",
        TITLE,
    ),
    (T + "new data for VRD-114. VRD-114 has been evaluated in two Phase 2 trials.", "phase-2", TITLE),
    (
        T
        + (
            "new data on VRD-114. VRD-114 is a Phase 3-ready candidate. It was tested in "
            "a completed Phase 2b study."
        ),
        "phase-2",
        TITLE,
    ),
    (
        T
        + (
            "that VRD-114 met its primary endpoint in a registrational trial in patients "
            "with IgA nephropathy."
        ),
        "phase-3",
        TITLE,
    ),
    (T + "that VRD-114 met its primary endpoint in a pivotal Phase 2 trial.", "phase-2", TITLE),
    (
        T + ("publication of preclinical data on VRD-114 showing reduction of tumors in mice."),
        "preclinical",
        TITLE,
    ),
    (
        T
        + (
            "the selection of VRD-114 as its development candidate. IND-enabling studies "
            "are underway, with an IND submission planned in 2026."
        ),
        "preclinical",
        TITLE,
    ),
    (T + "that it plans to submit an IND for VRD-114 in the second half of 2025.", "preclinical", TITLE),
    (
        T + ("that it has submitted an Investigational New Drug (IND) application to the FDA for VRD-114."),
        "ind",
        TITLE,
    ),
    (
        T
        + (
            "that it has submitted a Clinical Trial Application (CTA) to the MHRA to begin "
            "a Phase 1 trial of VRD-114."
        ),
        "ind",
        TITLE,
    ),
    (
        T
        + (
            "that the CTA for VRD-114 was approved by Health Canada, allowing the Company "
            "to start a Phase 1 study."
        ),
        "ind",
        TITLE,
    ),
    (T + "the submission of its New Drug Application (NDA) to the FDA for VRD-114.", "filed", TITLE),
    (
        T
        + (
            "that the FDA has accepted its BLA for VRD-114 with a PDUFA target action date of March 14, 2026."
        ),
        "filed",
        TITLE,
    ),
    (
        T
        + (
            "that the FDA issued a Complete Response Letter regarding its NDA for VRD-114. "
            "The Company plans to resubmit the NDA."
        ),
        "filed",
        TITLE,
    ),
    (T + "that the FDA has approved VRD-114 for the treatment of adults with gout.", "approved", TITLE),
    (T + "that VRD-114 is now commercially available in the United States.", "approved", TITLE),
    (T + "the commercial launch of VRD-114 in Germany.", "approved", TITLE),
    (
        T
        + (
            "that it will discontinue the development of VRD-114 following a futility analysis "
            "of the Phase 3 trial."
        ),
        "discontinued",
        TITLE,
    ),
    (
        T
        + (
            "that its Phase 2 trial of VRD-114 did not meet its primary endpoint. The Company "
            "has decided to discontinue the program."
        ),
        "discontinued",
        TITLE,
    ),
    (
        T + ("a financing. Proceeds will be used to advance VRD-114 into a Phase 2 clinical trial."),
        None,
        TITLE,
    ),
    (
        T
        + (
            "a financing. Proceeds will be used to advance VRD-114 through completion of "
            "its ongoing Phase 2 clinical trial."
        ),
        "phase-2",
        TITLE,
    ),
    (T + "a collaboration on VRD-114. VRD-114 is a clinical-stage antibody.", None, TITLE),
    (T + "that the first site has been activated in its Phase 2 trial of VRD-114.", "phase-2", TITLE),
    (
        T
        + (
            "that the first clinical site has been initiated for the Phase 3 study of VRD-114, "
            "with first patient dosing expected in July."
        ),
        "phase-3",
        TITLE,
    ),
    (
        T + ("the initiation of a Phase 2a proof-of-concept study of VRD-114 in patients with asthma."),
        "phase-2",
        TITLE,
    ),
    (
        T
        + (
            "the FDA clearance of its IND application for a Phase 2 trial of VRD-114 in patients with asthma."
        ),
        "ind",
        TITLE,
    ),
    (
        T
        + (
            "that VRD-114, which has completed Phase 1, received FDA clearance of its IND "
            "for a Phase 2 trial in patients with asthma."
        ),
        "phase-2",
        TITLE,
    ),
    (
        T
        + (
            "that an abstract on VRD-114 was accepted. Results from a first-in-human trial "
            "in 24 healthy volunteers dosed with VRD-114 will be presented."
        ),
        "phase-1",
        TITLE,
    ),
    (
        T
        + (
            "that dosing has started in a dose-escalation trial of VRD-114 in patients with "
            "advanced solid tumors."
        ),
        "phase-1",
        TITLE,
    ),
    (
        T
        + (
            "that the Company held an End-of-Phase 2 meeting with the FDA on VRD-114 and "
            "is on track to begin Phase 3 by year end."
        ),
        "phase-2",
        TITLE,
    ),
    (
        T
        + (
            "alignment with the FDA on the design of a Phase 3 trial of VRD-114 after an "
            "end-of-phase 2 meeting."
        ),
        "phase-2",
        TITLE,
    ),
    (T + "that the Phase 2 portion of the Phase 2/3 trial of VRD-114 is fully enrolled.", "phase-2-3", TITLE),
    (
        T
        + (
            "that the FDA has granted Fast Track designation to VRD-114. VRD-114 is currently "
            "in Phase-II clinical development."
        ),
        "phase-2",
        TITLE,
    ),
    (
        T
        + (
            "that the FDA granted VRD-114 orphan drug designation. A Phase II/III clinical "
            "trial is currently enrolling patients."
        ),
        "phase-2-3",
        TITLE,
    ),
    (
        T
        + (
            "a Phase III trial of VRD-114 that will start in 2026. In phase two, VRD-114 "
            "showed a 40% response rate."
        ),
        "phase-2",
        TITLE,
    ),
    (
        T
        + (
            "the expansion of the Phase 1 study of VRD-114 into a Phase 2 study in the first "
            "half of 2026. Patients continue to be enrolled in Phase 1."
        ),
        "phase-1",
        TITLE,
    ),
    (T + "the 510(k) clearance of the VRD-114 device by the FDA.", "approved", TITLE),
    (
        T + ("that it filed a 510(k) premarket notification for the VRD-114 device with the FDA."),
        "filed",
        TITLE,
    ),
    (T + "CE Mark approval for its VRD-114 device.", "approved", TITLE),
    (T + "that VRD-114 received marketing authorisation from the European Commission.", "approved", TITLE),
    (T + "that the CHMP adopted a positive opinion recommending approval of VRD-114.", "filed", TITLE),
    (T + "that the European Medicines Agency validated its MAA for VRD-114.", "filed", TITLE),
    (T + "that VRD-114 received conditional marketing approval from China's NMPA.", "approved", TITLE),
    (T + "an exclusive license for VRD-114, a preclinical anti-TL1A antibody.", "preclinical", TITLE),
    (
        T + ("that VRD-114, its lead preclinical program, will move to the clinic next year."),
        "preclinical",
        TITLE,
    ),
    (T + "that VRD-114 was well tolerated in non-human primates.", "preclinical", TITLE),
    (T + "that it will present in vitro and in vivo data on VRD-114 at AACR.", "preclinical", TITLE),
    (T + "that the FDA placed a clinical hold on the Phase 1 trial of VRD-114.", "phase-1", TITLE),
    (
        T
        + (
            "that the FDA lifted the clinical hold on the IND for VRD-114, and that the "
            "Phase 1b trial will begin soon."
        ),
        "ind",
        TITLE,
    ),
    (
        T
        + (
            "that VRD-114 is an FDA-approved treatment for gout, and that patients in a "
            "Phase 3 trial of VRD-114 in lupus have been randomized."
        ),
        "phase-3",
        TITLE,
    ),
    (
        T
        + (
            "that VRD-114 will be studied with pembrolizumab, which is approved in melanoma. "
            "VRD-114 is in Phase 1."
        ),
        "phase-1",
        TITLE,
    ),
    (T + ("that VRD-114 was safe. There are currently no approved therapies for this disease."), None, TITLE),
    (
        T
        + (
            "that if approved, VRD-114 would be the first therapy for this disease. The "
            "Phase 3 study is ongoing."
        ),
        "phase-3",
        TITLE,
    ),
    (
        T
        + (
            "that it has received Institutional Review Board (IRB) approval to begin its "
            "Phase 2 study of VRD-114."
        ),
        "ind",
        TITLE,
    ),
    (
        T
        + (
            "that it received ethics committee (HREC) approval for its Phase 1 trial of VRD-114 in Australia."
        ),
        "ind",
        TITLE,
    ),
    (T + "that it received approval to commence a Phase 1 clinical trial of VRD-114.", "ind", TITLE),
    (T + "that VRD-114 is being administered under expanded access.", None, TITLE),
    (T + "that VRD-114 has been approved in Japan since 2019 for gout.", "approved", TITLE),
    (T + "that a Phase 4 post-marketing study of VRD-114 has begun.", "approved", TITLE),
    (T + "that its Phase 1/2a trial of VRD-114 will be amended.", "phase-1-2", TITLE),
    (
        T
        + (
            "that a poster on VRD-114 will be presented. Title: A Phase 1, open-label, dose "
            "escalation study of VRD-114 in patients with lymphoma."
        ),
        "phase-1",
        TITLE,
    ),
    (
        T
        + (
            "that a poster on VRD-114 will be presented. Abstract title: Trial in progress: "
            "phase 2 study of VRD-114 plus nivolumab."
        ),
        "phase-2",
        TITLE,
    ),
    (T + "a grant to support IND-enabling studies of VRD-114.", "preclinical", TITLE),
    (T + "a grant to support a Phase 2 clinical trial of VRD-114.", None, TITLE),
    (
        T + ("that the DSMB recommended that the Phase 3 trial of VRD-114 continue as planned."),
        "phase-3",
        TITLE,
    ),
    (
        T + ("that the last patient has completed treatment in the REGAL study, a Phase 3 trial of VRD-114."),
        "phase-3",
        TITLE,
    ),
    (
        T
        + (
            "that the Company remains on track to report topline data from its Phase 3 trial "
            "of VRD-114 in the fourth quarter."
        ),
        "phase-3",
        TITLE,
    ),
    (
        T + ("that topline data from the Phase 2 trial of VRD-114 are expected in the first half of 2026."),
        "phase-2",
        TITLE,
    ),
    (
        T + ("that enrollment in the Phase 2 trial of VRD-114 is expected to be completed in June."),
        "phase-2",
        TITLE,
    ),
    (T + "that enrollment in the Phase 2 trial of VRD-114 is expected to begin in June.", None, TITLE),
    (
        T
        + (
            "that it anticipates dosing the first patient in the Phase 2 trial of VRD-114 "
            "in June. The Phase 1 trial was completed in 2024."
        ),
        "phase-1",
        TITLE,
    ),
    (
        T
        + (
            "that the Phase 2 trial of VRD-114, expected to start in June, will enroll 60 "
            "patients. VRD-114 was safe in a Phase 1 study of 40 healthy volunteers."
        ),
        "phase-1",
        TITLE,
    ),
    (T + "that patient screening is underway in the Phase 2 trial of VRD-114.", "phase-2", TITLE),
    (T + "that VRD-114, a Phase 2 asset, was acquired.", "phase-2", TITLE),
    (T + "the acquisition of VRD-114, a Phase 2-stage antibody.", "phase-2", TITLE),
    (T + "the acquisition of VRD-114, a clinical-stage (Phase 2) antibody.", "phase-2", TITLE),
    (
        T + ("data on VRD-114, an investigational late-stage candidate in Phase III development."),
        "phase-3",
        TITLE,
    ),
    (
        T + ("that it has requested a Type B pre-NDA meeting regarding VRD-114, following Phase 3 results."),
        "phase-3",
        TITLE,
    ),
    (T + "that the rolling submission of the NDA for VRD-114 has been initiated.", "filed", TITLE),
    (
        T + ("that it intends to file its NDA for VRD-114 next year based on results of its Phase 3 trial."),
        "phase-3",
        TITLE,
    ),
    (T + "that Emergency Use Authorization was granted by FDA for VRD-114.", "approved", TITLE),
    (T + "net product sales of VRD-114 of $12.3 million for the quarter.", "approved", TITLE),
    (T + "a real-world study of VRD-114, which is marketed in 30 countries.", "approved", TITLE),
    (
        T
        + (
            "that VRD-114, its investigational oral therapy, was granted a patent. VRD-114 "
            "is currently in Phase 2 trials for obesity."
        ),
        "phase-2",
        TITLE,
    ),
    (T + ("that the Company submitted a protocol to the FDA for a Phase 2b trial of VRD-114."), None, TITLE),
    (
        T
        + (
            "that FDA has agreed that the Company may proceed with the Phase 2b trial of "
            "VRD-114 under its open IND."
        ),
        "ind",
        TITLE,
    ),
    (T + "that the first cohort of the Ph1 trial of VRD-114 is complete.", "phase-1", TITLE),
    (T + "that its Phase-1 trial of VRD-114 showed safety.", "phase-1", TITLE),
    (T + "that its Phase I/IIa trial of VRD-114 showed safety.", "phase-1-2", TITLE),
    (T + "that a phase three trial of VRD-114 has begun.", "phase-3", TITLE),
    (T + "that VRD-114 has advanced to Phase 2.", "phase-2", TITLE),
    (T + "that VRD-114 has advanced into Phase 2 clinical development.", "phase-2", TITLE),
    (
        T + ("that VRD-114 will advance into Phase 2 clinical development. Phase 1 was completed in March."),
        "phase-1",
        TITLE,
    ),
    (T + "that VRD-114 is poised to enter Phase 2.", None, TITLE),
    (
        T
        + (
            "that it has entered into an agreement with a CRO for the Phase 1 trial of VRD-114. "
            "The trial is slated to start in Q4."
        ),
        None,
        TITLE,
    ),
    (T + "that it has selected a CRO to run its upcoming Phase 2a trial of VRD-114.", None, TITLE),
    (
        T
        + (
            "manufacturing of VRD-114 clinical supply for its planned Phase 1 clinical trial, "
            "following IND-enabling studies."
        ),
        "preclinical",
        TITLE,
    ),
    (
        T + ("manufacturing of VRD-114 to support the Phase 3 trial, which is enrolling at 60 sites."),
        "phase-3",
        TITLE,
    ),
    (T + ("a license deal for VRD-114. Verdane's other candidate, VRD-220, is in Phase 3."), None, TITLE),
    (
        T
        + (
            "new data on VRD-114 in patients.\n\nAbout VRD-114\n\nVRD-114 is an oral inhibitor "
            "of ABC1 in Phase 2 development for gout."
        ),
        "phase-2",
        TITLE,
    ),
    (
        T
        + (
            "new data on VRD-114.\n\nAbout Verdane\n\nVerdane is a late-stage company with a "
            "Phase 3 program in pain."
        ),
        None,
        TITLE,
    ),
    (
        T
        + (
            "new data on VRD-114.\n\nAbout Verdane\n\nVerdane is developing VRD-114, which is "
            "in a Phase 2 trial for gout."
        ),
        "phase-2",
        TITLE,
    ),
    (
        T + ("new data on VRD-114.\n\nForward-Looking Statements\n\nThe Phase 3 trial of VRD-114 may fail."),
        None,
        TITLE,
    ),
    (
        T
        + (
            "that VRD-114 was given to patients in combination with pembrolizumab (Keytruda), "
            "approved for melanoma. The Phase 1b trial is enrolling."
        ),
        "phase-1",
        TITLE,
    ),
    (
        T
        + (
            "a new formulation of VRD-114. Unlike marketed insulins, VRD-114 is oral. VRD-114 "
            "completed a Phase 1 study."
        ),
        "phase-1",
        TITLE,
    ),
    (
        T
        + (
            "results from a retrospective analysis of VRD-114. The standard of care was "
            "approved by the FDA in 2010. In a Phase 2 study VRD-114 was better."
        ),
        "phase-2",
        TITLE,
    ),
    (T + "that it has enrolled the first patient in the Phase 2b/3 trial of VRD-114.", "phase-2-3", TITLE),
    (
        T
        + (
            "that VRD-114 is moving forward into pivotal development after its Phase 2 trial "
            "met its endpoint."
        ),
        "phase-2",
        TITLE,
    ),
    (T + "that VRD-114 is ready for a Phase 3 trial. The Phase 2b trial was positive.", "phase-2", TITLE),
    (T + "an agreement for a Phase 3 trial of VRD-114 with a CRO.", None, TITLE),
    (
        T
        + (
            "the design of its Phase 3 registrational trial of VRD-114, which is planned "
            "for 2026. Results of the Phase 2 trial were published."
        ),
        "phase-2",
        TITLE,
    ),
    (
        T + ("that the Company has dosed the first patient in an investigator-sponsored trial of VRD-114."),
        None,
        TITLE,
    ),
    (T + "that the first patient was treated with VRD-114 under compassionate use.", None, TITLE),
    (
        T
        + (
            "a publication on VRD-114. The paper describes pharmacokinetics of VRD-114 in "
            "healthy volunteers from a first-in-human study."
        ),
        "phase-1",
        TITLE,
    ),
    (
        T
        + ("a Phase 2 grant from the SBIR program for VRD-114. VRD-114 has shown activity in mouse models."),
        "preclinical",
        TITLE,
    ),
    (T + "a Phase II SBIR award for VRD-114, which is in preclinical development.", "preclinical", TITLE),
    (
        T
        + (
            "a poster on VRD-114 at the Phase II Clinical Trials poster session. VRD-114 "
            "completed a Phase 1/2 trial."
        ),
        "phase-1-2",
        TITLE,
    ),
    (
        T + ("the recommended Phase 2 dose (RP2D) of VRD-114 from its ongoing Phase 1 trial."),
        "phase-1",
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission approved VRD-114 for psoriasis. A Phase 3 trial "
            "in lupus is under way."
        ),
        "approved",
        "European Commission Approves VRD-114 for Psoriasis",
    ),
    (
        T
        + (
            "results of a Phase 3 trial of VRD-114 in lupus. VRD-114 is approved in the "
            "United States for psoriasis."
        ),
        "phase-3",
        "Verdane Reports Phase 3 Results of VRD-114 in Lupus",
    ),
    (
        T
        + (
            "its first quarter results. VRD-114: The NDA is under review by the FDA with "
            "a PDUFA date of June 1."
        ),
        "filed",
        TITLE,
    ),
    (
        T
        + (
            "its first quarter results. VRD-114 net sales were $20 million. A Phase 2 study "
            "in another use has started."
        ),
        "approved",
        TITLE,
    ),
    (
        T + "the U.S. launch of VRD-114. VRD-114 was approved in March.",
        "approved",
        "Verdane Launches VRD-114",
    ),
    (
        T + ("that VRD-114 did not receive approval. The FDA issued a complete response letter."),
        "filed",
        TITLE,
    ),
    (
        T + ("that it is terminating the Phase 2 trial of VRD-114 in asthma due to lack of efficacy."),
        "discontinued",
        TITLE,
    ),
    (T + "that it has paused enrollment in the Phase 2 trial of VRD-114.", "phase-2", TITLE),
    (
        T + ("the termination of its license agreement for VRD-114. VRD-114 completed Phase 2."),
        "phase-2",
        TITLE,
    ),
    (
        T
        + ("results for the year ended December 31, 2024. The development program of VRD-114 is in Phase 2."),
        "phase-2",
        TITLE,
    ),
    (
        T + ("that patients who discontinued treatment in the Phase 3 study of VRD-114 relapsed."),
        "phase-3",
        TITLE,
    ),
    (T + "that VRD-114 will not be discontinued. The Phase 2 trial continues.", "phase-2", TITLE),
    (
        T
        + (
            "risk. The Company may discontinue development of VRD-114 at any time. The Phase "
            "2 trial continues."
        ),
        "phase-2",
        TITLE,
    ),
    (
        T + ("that VRD-114, a drug candidate for osteoarthritis, has shown efficacy in dogs."),
        "preclinical",
        TITLE,
    ),
    (T + "that it nominated VRD-114 as a clinical candidate for gout.", "preclinical", TITLE),
    (T + "that VRD-114 is at the discovery stage.", "discovery", TITLE),
    (
        T
        + (
            "that GLP toxicology studies of VRD-114 have been completed and that a Phase "
            "1 trial is expected to start in 2026."
        ),
        "preclinical",
        TITLE,
    ),
    (
        T + ("that a Phase 1 trial of VRD-114 is expected to start in 2026, subject to IND clearance."),
        "preclinical",
        TITLE,
    ),
    (
        T + ("that patients with gout can take part in a Phase 2 clinical study (NCT01234567) of VRD-114."),
        "phase-2",
        TITLE,
    ),
    (T + ("that VRD-114 has been administered to more than 200 people in clinical trials."), None, TITLE),
    (
        T
        + (
            "that VRD-114 showed a 60% response rate in the AURORA study, a multicenter, "
            "randomized, double-blind, placebo-controlled Phase 2 clinical trial."
        ),
        "phase-2",
        TITLE,
    ),
    (
        T + ('VRD-114\'s Phase 2 results. "We look forward to starting our Phase 3 program," said Jane Roe.'),
        "phase-2",
        TITLE,
    ),
    (
        T
        + (
            'that VRD-114 was safe. "Having completed our Phase 2 trial, we look forward '
            'to Phase 3," said Jane Roe.'
        ),
        "phase-2",
        TITLE,
    ),
    (
        T + ("that the FDA has cleared the VRD-114 IND application to proceed to a Phase 2 clinical trial."),
        "ind",
        TITLE,
    ),
    (
        T + ("that FDA accepted the IND and that dosing in the Phase 1 trial of VRD-114 began in March."),
        "phase-1",
        TITLE,
    ),
    (
        T
        + (
            "that it received clearance from the FDA to initiate a Phase 3 trial of VRD-114. "
            "The Phase 2 trial was completed in 2023."
        ),
        "phase-3",
        TITLE,
    ),
    (
        T
        + (
            "that the Phase 1 trial of VRD-114 was approved by the ethics committee of Melbourne "
            "and that screening has started."
        ),
        "phase-1",
        TITLE,
    ),
    (
        T
        + (
            "that it has received a No Objection Letter from Health Canada to proceed with "
            "its Phase 2 trial of VRD-114. Phase 1 data were reported in 2024."
        ),
        "phase-2",
        TITLE,
    ),
    (T + ("that it will begin enrolling patients in a Phase 2 trial of VRD-114 this month."), None, TITLE),
    (
        T + ("it will start a trial of VRD-114 and that its lead program VRD-220 is in Phase 3."),
        None,
        "Verdane Provides Update on VRD-114 and VRD-220",
    ),
    (
        T
        + (
            "a Phase 1 trial of VRD-114. The Phase 1 trial is a randomized, double-blind "
            "study in healthy volunteers to evaluate safety."
        ),
        "phase-1",
        TITLE,
    ),
    (T + "that site activation for the Phase 2 trial of VRD-114 is ongoing.", "phase-2", TITLE),
    (T + "that VRD-114 is in Phase 1 clinical trials in the US and in Phase 2 in China.", "phase-2", TITLE),
    (T + "that VRD-114 (Phase 2) will be presented.", "phase-2", TITLE),
    (T + "VRD-114: Phase 2 - Enrollment completed; data expected Q4 2025.", "phase-2", TITLE),
    (
        T
        + (
            "milestones. Expected milestones: Q3 2025: initiate Phase 2 trial of VRD-114. "
            "Q4 2025: topline data from Phase 1 trial of VRD-114."
        ),
        "phase-1",
        TITLE,
    ),
    (T + "that VRD-114 was the subject of a recently completed Phase 2 study.", "phase-2", TITLE),
    (T + "the acquisition of VRD-114, which is Phase 2 ready.", None, TITLE),
    (
        T
        + ("that in a previous Phase 2a trial VRD-114 was safe and that a Phase 2b trial is being planned."),
        "phase-2",
        TITLE,
    ),
    (
        T
        + ("VRD-114 data. An investigator-initiated Phase 2 trial of VRD-114 is under way at Acme Hospital."),
        "phase-2",
        TITLE,
    ),
    (
        T + ("that the first patient in cohort 3 of the Phase I trial of VRD-114 has been dosed."),
        "phase-1",
        TITLE,
    ),
    (
        T
        + (
            "that the Company has submitted a request to the FDA for approval to start a "
            "Phase 1 trial of VRD-114."
        ),
        "ind",
        TITLE,
    ),
    (T + "that VRD-114, a CE-marked device, will be sold in Spain.", "approved", TITLE),
    (
        T + ("that the VRD-114 test is commercially available as a laboratory developed test."),
        "approved",
        TITLE,
    ),
    (T + "that VRD-114, its lead candidate, has entered the clinic.", None, TITLE),
    (T + "that the FDA approved its ANDA for VRD-114.", "approved", TITLE),
    (T + "that VRD-114 is approved in over 40 countries.", "approved", TITLE),
    (T + "that the company is conducting a Phase 2 trial of VRD-114.", "phase-2", TITLE),
    (
        T + ("that VRD-114 has demonstrated safety in Phase 1 and is currently being prepared for Phase 2."),
        "phase-1",
        TITLE,
    ),
    (T + "that it is advancing VRD-114 in a Phase 2 trial.", "phase-2", TITLE),
    (T + "that it is advancing VRD-114 toward Phase 2.", None, TITLE),
    (T + "that it is advancing VRD-114 through Phase 2.", "phase-2", TITLE),
    (
        T + ("that it has begun a clinical trial of VRD-114, a Phase 1, first-in-human study."),
        "phase-1",
        TITLE,
    ),
    (T + "positive Phase 1 results for VRD-114.", "phase-1", TITLE),
    (T + "Phase 2 readiness for VRD-114 following its Phase 1 study.", "phase-1", TITLE),
    (
        T + ("a $50 million financing to fund the Phase 3 trial of VRD-114, which began in January."),
        "phase-3",
        TITLE,
    ),
    (
        T + ("a $50 million financing. Net proceeds will fund the ongoing Phase 3 trial of VRD-114."),
        "phase-3",
        TITLE,
    ),
    (T + "a $50 million financing to fund initiation of a Phase 3 trial of VRD-114.", None, TITLE),
    (T + "the start of its Phase 2 trial of VRD-114.", "phase-2", TITLE),
    (T + "the launch of a Phase 3 study of VRD-114.", "phase-3", TITLE),
    (T + "the start of dosing in its Phase 2 trial of VRD-114.", "phase-2", TITLE),
    (T + "data from an open Phase 2 trial of VRD-114.", "phase-2", TITLE),
    (T + "that it is set to start a Phase 2 trial of VRD-114.", None, TITLE),
    (
        T + ("that it expects to complete enrollment of the Phase 2 trial of VRD-114 in July."),
        "phase-2",
        TITLE,
    ),
    (T + "that VRD-114 will enter a Phase 2 trial.", None, TITLE),
    (T + "that VRD-114 will be evaluated in a Phase 2 trial.", None, TITLE),
    (T + "that VRD-114 is being evaluated in a Phase 2 trial.", "phase-2", TITLE),
    (T + "that a Phase 2 trial will evaluate VRD-114.", None, TITLE),
    (T + "that a Phase 2 trial is evaluating VRD-114.", "phase-2", TITLE),
    (T + "publication of the study protocol for the Phase 3 trial of VRD-114.", None, TITLE),
    (T + "that the Phase 3 trial of VRD-114 has been fully enrolled.", "phase-3", TITLE),
    (
        T + ("that over half of the patients in the Phase 3 trial of VRD-114 have been enrolled."),
        "phase-3",
        TITLE,
    ),
    (
        T + ("that patient enrollment in its Phase 2b trial of VRD-114 is ahead of schedule."),
        "phase-2",
        TITLE,
    ),
    (T + "that it has opened enrollment in the Phase 2 trial of VRD-114.", "phase-2", TITLE),
    (T + "that it has opened a Phase 2 trial of VRD-114 for enrollment.", "phase-2", TITLE),
    (T + "that the first subject was screened in the Phase 2 trial of VRD-114.", "phase-2", TITLE),
    (
        T
        + (
            "that it has submitted the protocol of a Phase 2 trial of VRD-114 to the IRB. "
            "A Phase 1 trial showed safety."
        ),
        "phase-1",
        TITLE,
    ),
    (T + "that the Phase 2 trial of VRD-114 is not recruiting any more.", "phase-2", TITLE),
    (T + "that VRD-114 is the subject of three ongoing Phase 2 trials.", "phase-2", TITLE),
    (
        T + ("that the company's planned Phase 2 trial of VRD-114 follows a successful Phase 1."),
        "phase-1",
        TITLE,
    ),
    (
        T
        + ("that the Data Safety Monitoring Board has completed its review of the Phase 2 trial of VRD-114."),
        "phase-2",
        TITLE,
    ),
    (
        T
        + (
            "that new long-term follow-up from its Phase 1/2 study supports advancing VRD-114 "
            "to a pivotal trial."
        ),
        "phase-1-2",
        TITLE,
    ),
    (
        T
        + (
            "that it has reached agreement with the FDA on the pivotal trial for VRD-114, "
            "following the Phase 1/2 study."
        ),
        "phase-1-2",
        TITLE,
    ),
    (
        T
        + (
            "that the FDA agreed that the ongoing Phase 2 study can serve as the registrational "
            "trial for VRD-114."
        ),
        "phase-2",
        TITLE,
    ),
    (
        T + ("that the BLA for VRD-114 is expected to be submitted in 2026, based on the Phase 3 trial."),
        "phase-3",
        TITLE,
    ),
    (
        T
        + ("that the rolling NDA submission for VRD-114 is expected to begin in 2026. Phase 3 is complete."),
        "phase-3",
        TITLE,
    ),
    (
        T + ("that it is preparing a BLA for VRD-114. The pivotal study met its primary endpoint."),
        "phase-3",
        TITLE,
    ),
    (
        T
        + (
            "that commercial launch of VRD-114 is expected in 2026, subject to FDA approval. "
            "The FDA accepted the NDA in March."
        ),
        "filed",
        TITLE,
    ),
    (
        T + ("preparations for the potential launch of VRD-114, following acceptance of the NDA by the FDA."),
        "filed",
        TITLE,
    ),
    (T + "that VRD-114, if approved, could be launched in 2027. It is in Phase 3.", "phase-3", TITLE),
    (
        T + ("that VRD-114 was approved by the FDA in 2020 and is available by prescription."),
        "approved",
        TITLE,
    ),
    (
        T + ("an agreement to sell VRD-114 in Spain. VRD-114 is marketed in the United States."),
        "approved",
        TITLE,
    ),
    (T + "that VRD-114 has received marketing authorization in 12 countries.", "approved", TITLE),
    (T + "that it received regulatory approval to market VRD-114 in Mexico.", "approved", TITLE),
    (T + "that VRD-114 received approval from the Saudi Food and Drug Authority.", "approved", TITLE),
    (T + "that VRD-114 is under review by the FDA.", "filed", TITLE),
    (
        T + ("that the FDA accepted for review the company's resubmission of the NDA for VRD-114."),
        "filed",
        TITLE,
    ),
    (T + "that the FDA placed the Phase 2 trial of VRD-114 on partial clinical hold.", "phase-2", TITLE),
    (T + "that it terminated the agreement with Acme. VRD-114 remains in Phase 2.", "phase-2", TITLE),
    (
        T + ("that it will prioritize VRD-114, and deprioritize VRD-220. VRD-114 is in Phase 2."),
        "phase-2",
        TITLE,
    ),
    (T + "that it will stop work on VRD-220. VRD-114 is in Phase 2.", "phase-2", TITLE),
    (T + "that the Phase 2 trial of VRD-114 was stopped early for efficacy.", "phase-2", TITLE),
    (
        T + ("VRD-114 in animals. Verdane is a clinical-stage company. In rats, VRD-114 lowered glucose."),
        "preclinical",
        TITLE,
    ),
    (T + "that VRD-114 lowered glucose in diabetic mice by 40 percent.", "preclinical", TITLE),
    (T + "that VRD-114 inhibited tumor growth in vitro.", "preclinical", TITLE),
    (T + "that VRD-114 protected hamsters against infection.", "preclinical", TITLE),
    (
        T + ("VRD-114, a new candidate. The candidate showed efficacy in a murine model of colitis."),
        "preclinical",
        TITLE,
    ),
    (T + "that a toxicology study of VRD-114 has begun.", "preclinical", TITLE),
    (
        T + ("a manufacturing agreement for GMP material of VRD-114 for use in first-in-human trials."),
        None,
        TITLE,
    ),
    (T + "that IND-enabling studies of VRD-114 will begin next year.", "preclinical", TITLE),
    (T + "that VRD-114, a pre-IND candidate, will be funded.", "preclinical", TITLE),
    (T + "that it held a pre-IND meeting with the FDA for VRD-114.", "preclinical", TITLE),
    (
        T
        + (
            "that it received positive pre-IND feedback from the FDA for VRD-114, and plans "
            "to file an IND in 2026."
        ),
        "preclinical",
        TITLE,
    ),
    (
        T + ("that preclinical data supports the Phase 2 trial of VRD-114, which is under way."),
        "phase-2",
        TITLE,
    ),
]


@pytest.mark.parametrize(("body", "stage", "title"), CASES)
def test_stage(body: str, stage: str | None, title: str) -> None:
    """The stage is the furthest point that the release states as reached, null where it states none."""
    found = program(body, title).stage
    assert (found.value if found else None) == stage
