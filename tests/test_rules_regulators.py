"""Agencies and their actions, one sentence or two at a time."""

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


CASES: list[tuple[str, list[str], str]] = [
    (
        T
        + (
            "that the U.S. Food and Drug Administration (FDA) has granted Orphan Drug Designation "
            "to VRD-114 for the treatment of sarcoma."
        ),
        ["FDA:orphan"],
        TITLE,
    ),
    (
        T + ("that the European Commission has granted orphan medicinal product designation to VRD-114."),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Medicines Agency's Committee for Orphan Medicinal Products "
            "(COMP) issued a positive opinion on the orphan designation of VRD-114."
        ),
        ["EMA:orphan"],
        TITLE,
    ),
    (
        T + ("data. VRD-114 has received Orphan Drug and Fast Track designations from the FDA."),
        ["FDA:fast-track", "FDA:orphan"],
        TITLE,
    ),
    (
        T + ("data. VRD-114 has been granted Orphan Drug Designation by the FDA and the EMA."),
        ["EMA:orphan", "FDA:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "data. VRD-114 was granted Fast Track, Orphan Drug, and Rare Pediatric Disease "
            "designations by the U.S. FDA and orphan designation by the European Commission."
        ),
        ["EC:orphan", "FDA:fast-track", "FDA:orphan", "FDA:rare-pediatric"],
        TITLE,
    ),
    (
        T
        + ("that the FDA has cleared the Company's Investigational New Drug (IND) application for VRD-114."),
        ["FDA:ind-cleared"],
        TITLE,
    ),
    (
        T + ("that the FDA has cleared the Company's IND to begin a Phase 2 trial of VRD-114."),
        ["FDA:trial-authorised"],
        TITLE,
    ),
    (
        T + ("that VRD-114's IND is now in effect. The FDA notified the Company that the study may proceed."),
        ["FDA:ind-cleared"],
        TITLE,
    ),
    (T + "that it has submitted an IND application to the FDA for VRD-114.", ["FDA:ind-filed"], TITLE),
    (T + "that it plans to submit an IND application to the FDA for VRD-114 in 2026.", [], TITLE),
    (T + "that it intends to request Fast Track designation from the FDA for VRD-114.", [], TITLE),
    (T + "that it has applied for Orphan Drug Designation with the FDA for VRD-114.", ["FDA:orphan"], TITLE),
    (
        T
        + (
            "that the FDA has accepted for priority review the NDA for VRD-114 and set a "
            "PDUFA date of March 3, 2026."
        ),
        ["FDA:priority-review"],
        TITLE,
    ),
    (
        T + "that it has submitted a New Drug Application (NDA) to the FDA for VRD-114.",
        ["FDA:submitted"],
        TITLE,
    ),
    (
        T + ("that the FDA has accepted its NDA for VRD-114. The NDA was submitted in January."),
        ["FDA:accepted"],
        TITLE,
    ),
    (
        T
        + (
            "that the FDA has approved VRD-114 for gout. The FDA previously granted VRD-114 "
            "Orphan Drug Designation."
        ),
        ["FDA:approved", "FDA:orphan"],
        TITLE,
    ),
    (
        T + "that the FDA issued a Complete Response Letter (CRL) for the NDA for VRD-114.",
        ["FDA:rejected"],
        TITLE,
    ),
    (T + "that it held a Type C meeting with the FDA regarding VRD-114.", ["FDA:meeting"], TITLE),
    (
        T
        + (
            "that following its End-of-Phase 2 meeting with the FDA it has aligned on the "
            "Phase 3 design for VRD-114."
        ),
        ["FDA:meeting"],
        TITLE,
    ),
    (
        T + ("that it has received positive feedback from the FDA on its pre-IND package for VRD-114."),
        ["FDA:meeting"],
        TITLE,
    ),
    (
        T + ("that it received scientific advice from the EMA supporting the Phase 3 design of VRD-114."),
        ["EMA:meeting"],
        TITLE,
    ),
    (
        T
        + (
            "that it reached agreement with the FDA under a Special Protocol Assessment "
            "(SPA) for the Phase 3 trial of VRD-114."
        ),
        ["FDA:meeting"],
        TITLE,
    ),
    (T + "that the FDA lifted the clinical hold on VRD-114.", ["FDA:hold-lifted"], TITLE),
    (T + "that the FDA has placed a clinical hold on the IND for VRD-114.", ["FDA:clinical-hold"], TITLE),
    (
        T + "that the CHMP adopted a positive opinion recommending approval of VRD-114.",
        ["EMA:positive-opinion"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission approved VRD-114, following the positive opinion "
            "of the CHMP in March."
        ),
        ["EC:approved"],
        TITLE,
    ),
    (
        T + ("that Health Canada issued a No Objection Letter for the Phase 1 trial of VRD-114."),
        ["Health Canada:ind-cleared"],
        TITLE,
    ),
    (
        T + "that Health Canada accepted its New Drug Submission for VRD-114.",
        ["Health Canada:accepted"],
        TITLE,
    ),
    (
        T
        + (
            "that the Medicines and Healthcare products Regulatory Agency (MHRA) approved "
            "its Clinical Trial Application for VRD-114."
        ),
        ["MHRA:ind-cleared"],
        TITLE,
    ),
    (T + "that China's NMPA has accepted the IND application for VRD-114.", ["NMPA:ind-filed"], TITLE),
    (
        T
        + (
            "that the Center for Drug Evaluation (CDE) of China has approved the IND application for VRD-114."
        ),
        ["NMPA:ind-cleared"],
        TITLE,
    ),
    (
        T + ("that VRD-114 was granted Breakthrough Therapy Designation by the CDE of the NMPA."),
        ["NMPA:breakthrough"],
        TITLE,
    ),
    (
        T + "that Japan's Ministry of Health, Labour and Welfare (MHLW) approved VRD-114.",
        ["MHLW:approved"],
        TITLE,
    ),
    (
        T + "that it filed a clinical trial notification with Japan's PMDA for VRD-114.",
        ["PMDA:ind-filed"],
        TITLE,
    ),
    (T + "that the Korean MFDS approved the Phase 2 IND for VRD-114.", ["MFDS:trial-authorised"], TITLE),
    (T + "that the TGA has granted provisional determination to VRD-114.", ["TGA:other-designation"], TITLE),
    (T + "that it received 510(k) clearance from the FDA for the VRD-114 device.", ["FDA:approved"], TITLE),
    (T + "that the FDA granted De Novo classification for the VRD-114 device.", ["FDA:approved"], TITLE),
    (
        T + "that the FDA granted Breakthrough Device Designation to the VRD-114 device.",
        ["FDA:breakthrough"],
        TITLE,
    ),
    (
        T + ("that the FDA approved the Investigational Device Exemption (IDE) for the VRD-114 device."),
        ["FDA:trial-authorised"],
        TITLE,
    ),
    (
        T + "that the FDA issued an Emergency Use Authorization (EUA) for VRD-114.",
        ["FDA:emergency-use"],
        TITLE,
    ),
    (T + "that the FDA granted accelerated approval to VRD-114.", ["FDA:conditionally-approved"], TITLE),
    (T + "data. There are no FDA-approved therapies for this disease. VRD-114 was safe.", [], TITLE),
    (
        T + ("data on VRD-114 in combination with pembrolizumab, an FDA-approved anti-PD-1 antibody."),
        [],
        TITLE,
    ),
    (T + "that VRD-114 is made in an FDA-registered facility.", [], TITLE),
    (
        T
        + (
            "that VRD-114 will be developed. Dr. Smith previously worked at the FDA, where "
            "she led approvals of antibodies."
        ),
        [],
        TITLE,
    ),
    (
        T
        + (
            "data on VRD-114. Fast Track is a process designed by the FDA to facilitate "
            "the development of drugs."
        ),
        [],
        TITLE,
    ),
    (
        T
        + (
            "that the FDA granted VRD-114 Fast Track designation. Fast Track designation "
            "is designed to facilitate development. Orphan drug designation is granted by "
            "the FDA to drugs for rare diseases."
        ),
        ["FDA:fast-track"],
        TITLE,
    ),
    (
        T
        + (
            "data on VRD-114.\n\nForward-Looking Statements\n\nThis press release contains forward-looking "
            "statements. The FDA may not approve VRD-114."
        ),
        [],
        TITLE,
    ),
    (
        T + ("data on VRD-114. The Company expects to meet with the FDA in the second half of the year."),
        [],
        TITLE,
    ),
    (T + "data on VRD-114. The study was approved by the ethics committee.", [], TITLE),
    (T + "that NICE recommended VRD-114.", [], TITLE),
    (
        T
        + (
            "that the U.S. FDA has granted Regenerative Medicine Advanced Therapy (RMAT) "
            "designation to VRD-114. In addition, VRD-114 has received Orphan Drug Designation."
        ),
        ["FDA:orphan", "FDA:rmat"],
        TITLE,
    ),
    (T + "that the EMA has granted Priority Medicines (PRIME) designation to VRD-114.", ["EMA:prime"], TITLE),
    (
        T + ("that VRD-114 received Innovation Passport designation under the ILAP from the UK MHRA."),
        ["MHRA:other-designation"],
        TITLE,
    ),
    (
        T
        + (
            "data.\n\nAbout VRD-114\n\nVRD-114 is an antibody. The FDA has granted VRD-114 Orphan "
            "Drug Designation and Rare Pediatric Disease Designation."
        ),
        ["FDA:orphan", "FDA:rare-pediatric"],
        TITLE,
    ),
    (
        T
        + (
            "data.\n\nAbout VRD-114\n\nVRD-114 has Fast Track Designation in the U.S. and Orphan "
            "Drug Designation in the U.S. and EU. It is regulated by the FDA."
        ),
        ["FDA:fast-track", "FDA:orphan"],
        TITLE,
    ),
    (T + "that its IND for VRD-114 was cleared.", [], TITLE),
    (T + "that the FDA advisory committee voted in favor of VRD-114.", ["FDA:advisory-committee"], TITLE),
    (T + "that the FDA has extended the PDUFA date for VRD-114 by three months.", ["FDA:other"], TITLE),
    (
        T + ("that it has completed the rolling submission of its BLA to the FDA for VRD-114."),
        ["FDA:submitted"],
        TITLE,
    ),
    (
        T
        + (
            "that it submitted a Marketing Authorization Application (MAA) to the European "
            "Medicines Agency for VRD-114, and the EMA has validated it."
        ),
        ["EMA:accepted"],
        TITLE,
    ),
    (T + "that ANVISA, the Brazilian health authority, approved VRD-114.", ["ANVISA:approved"], TITLE),
    (
        T + "that the FDA agreed with the proposed design of the Phase 3 trial of VRD-114.",
        ["FDA:meeting"],
        TITLE,
    ),
    (T + "that the Company received written feedback from the U.S. FDA on VRD-114.", ["FDA:meeting"], TITLE),
    (
        T + ("that the Company had a productive Type B pre-NDA meeting with the FDA for VRD-114."),
        ["FDA:meeting"],
        TITLE,
    ),
    (T + "that the FDA confirmed the 505(b)(2) pathway for VRD-114.", ["FDA:meeting"], TITLE),
    (T + "that FDA has granted a waiver and that the VRD-114 NDA has been filed.", ["FDA:submitted"], TITLE),
    (
        T + ("VRD-114's European launch. VRD-114 is approved by the FDA and marketed in the U.S."),
        ["FDA:approved"],
        TITLE,
    ),
    (
        T + ("a Phase 2 trial of VRD-114 that is being conducted under an IND cleared by the FDA in 2023."),
        ["FDA:ind-cleared"],
        TITLE,
    ),
    (T + "a Phase 2 trial of VRD-114 under an active IND with the FDA.", ["FDA:ind-cleared"], TITLE),
    (
        T + "that Swissmedic and TGA have approved the clinical trial of VRD-114.",
        ["Swissmedic:ind-cleared", "TGA:ind-cleared"],
        TITLE,
    ),
    (
        T + "that the FDA has designated VRD-114 as a Fast Track development program.",
        ["FDA:fast-track"],
        TITLE,
    ),
    (
        T + ("that VRD-114 has been awarded orphan status in the United States. The FDA reviews this."),
        ["FDA:orphan"],
        TITLE,
    ),
    (
        T + ("that VRD-114, which has QIDP and Fast Track status from the FDA, met its endpoint."),
        ["FDA:fast-track", "FDA:qualified-infectious-disease"],
        TITLE,
    ),
    (T + "that the Company will seek FDA approval for VRD-114.", [], TITLE),
    (T + "that VRD-114 has not been approved by the FDA.", [], TITLE),
    (
        T
        + (
            "that VRD-114 is an investigational drug that has not been approved for any "
            "use by the FDA or any other regulatory agency."
        ),
        [],
        TITLE,
    ),
    (T + "that a competitor received FDA approval for its drug. VRD-114 is different.", [], TITLE),
    (T + "that if approved by the FDA VRD-114 would be the first.", [], TITLE),
    (T + ("that the Phase 3 data of VRD-114 will support a BLA submission to FDA in 2026."), [], TITLE),
    (T + "that the results of VRD-114 will be discussed with the FDA.", [], TITLE),
    (
        T + ("that the Company received a Refusal to File letter from the FDA on its NDA for VRD-114."),
        ["FDA:rejected"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. The FDA's "
            "Fast Track program is designed to facilitate the development of drugs."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. Fast Track "
            "designation is intended to facilitate the development and expedite the review "
            "of drugs by the FDA."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. Under the "
            "Orphan Drug Act, the FDA may grant orphan designation to a drug intended to "
            "treat a rare disease."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. The FDA "
            "Office of Orphan Products Development grants orphan drug designation to support "
            "development of medicines for rare disorders."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. RMAT designation "
            "provides the benefits of Fast Track and Breakthrough Therapy designation, including "
            "early interactions with the FDA."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. Programs "
            "with Fast Track designation may benefit from early and frequent communication "
            "with the FDA."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. A product "
            "that receives Fast Track designation from the FDA may be eligible for priority "
            "review."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. Breakthrough "
            "Therapy Designation is granted by the FDA when preliminary clinical evidence "
            "shows improvement."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. The FDA "
            "grants Breakthrough Therapy designation to drugs that may offer substantial "
            "improvement."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. The FDA "
            "defines rare pediatric disease as a serious disease affecting children."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. Companies "
            "that receive FDA approval for a rare pediatric disease may qualify for a voucher."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. In the "
            "United States, orphan drug designation by the FDA provides seven years of exclusivity."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. If approved "
            "by the FDA, VRD-114 would be the first treatment."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. There is "
            "currently no FDA-approved treatment for the disease."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. There are "
            "only two FDA-approved drugs for the disease."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. Current "
            "FDA-approved treatments are not curative."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. Most patients "
            "progress on FDA-approved agents."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. Keytruda "
            "was approved by the FDA in 2014."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. Acme Pharma's "
            "ACM-201 received FDA approval last year."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. The company "
            "intends to file a BLA with the FDA in 2027."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. The company "
            "plans to meet with the FDA to discuss the path forward."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. The company "
            "expects FDA feedback in the third quarter."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. The company "
            "will request Fast Track designation from the FDA."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. Verdane "
            "expects to submit an IND to the FDA by year end."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. An IND "
            "submission to the FDA is planned for the fourth quarter."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. Pending "
            "FDA clearance, the trial will start next year."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. Subject "
            "to FDA approval of the IND, dosing will start."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. Subject "
            "to regulatory approval by the FDA, launch is planned."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. The company "
            "is preparing for a pre-IND meeting with the FDA."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. A pre-NDA "
            "meeting with the FDA is scheduled for June."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. Discussions "
            "with the FDA on the design of the trial are planned."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. VRD-114 "
            "is an investigational agent and has not been approved by the FDA or any regulatory "
            "authority."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. The safety "
            "and efficacy of VRD-114 have not been evaluated by the FDA."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. The manufacturing "
            "plant has been inspected by the FDA on behalf of other customers."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. The plant "
            "is FDA-registered and ISO-certified."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. Statements "
            "have not been evaluated by the Food and Drug Administration."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. Jane Roe, "
            "formerly of the FDA, joined as Chief Medical Officer. She led the approval "
            "of 12 drugs at the FDA."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. He led "
            "more than 20 INDs and NDAs to approval by the FDA."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. The FDA "
            "is reviewing a rival's application."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. Patients "
            "were treated with VRD-114 plus FDA-approved nivolumab."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. VRD-114 "
            "is combined with an FDA-approved antibody."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. The FDA-cleared "
            "device of a partner delivers VRD-114."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. The trial "
            "protocol follows FDA guidance on endpoints."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. FDA guidance "
            "issued in 2023 recommends this endpoint."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. In line "
            "with FDA guidance, the endpoint was changed."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. The FDA "
            "has never approved a drug for this disease."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. No therapy "
            "has been approved by the FDA."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. Existing "
            "therapies approved by the FDA work only in some."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. The FDA's "
            "Center for Biologics has an initiative to speed up gene therapy."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. ClinicalTrials.gov "
            "is a service of the NIH; the FDA does not review it."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. The FDA can grant a voucher."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. The FDA "
            "could approve it in 2027."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. Verdane "
            "believes that the FDA will accept the data."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. The Company "
            "is seeking FDA Orphan Drug Designation."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. VRD-114 "
            "may qualify for Fast Track designation by the FDA."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. The results "
            "support discussion with the FDA on accelerated approval."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. The Company "
            "believes these data support an application for accelerated approval with the "
            "FDA."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114. VRD-114 "
            "could be eligible for a Priority Review Voucher upon approval by the FDA."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114.\n\nThe FDA's "
            "Fast Track program is designed to facilitate the development of drugs."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114.\n\nFast Track "
            "designation is intended to facilitate the development and expedite the review "
            "of drugs by the FDA."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114.\n\nUnder "
            "the Orphan Drug Act, the FDA may grant orphan designation to a drug intended "
            "to treat a rare disease."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114.\n\nThe FDA "
            "Office of Orphan Products Development grants orphan drug designation to support "
            "development of medicines for rare disorders."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114.\n\nRMAT designation "
            "provides the benefits of Fast Track and Breakthrough Therapy designation, including "
            "early interactions with the FDA."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114.\n\nPrograms "
            "with Fast Track designation may benefit from early and frequent communication "
            "with the FDA."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114.\n\nA product "
            "that receives Fast Track designation from the FDA may be eligible for priority "
            "review."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114.\n\nBreakthrough "
            "Therapy Designation is granted by the FDA when preliminary clinical evidence "
            "shows improvement."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114.\n\nThe FDA "
            "grants Breakthrough Therapy designation to drugs that may offer substantial "
            "improvement."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114.\n\nThe FDA "
            "defines rare pediatric disease as a serious disease affecting children."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114.\n\nCompanies "
            "that receive FDA approval for a rare pediatric disease may qualify for a voucher."
        ),
        ["EC:orphan"],
        TITLE,
    ),
    (
        T
        + (
            "that the European Commission granted orphan designation to VRD-114.\n\nIn the "
            "United States, orphan drug designation by the FDA provides seven years of exclusivity."
        ),
        ["EC:orphan"],
        TITLE,
    ),
]


@pytest.mark.parametrize(("body", "actions", "title"), CASES)
def test_regulators(body: str, actions: list[str], title: str) -> None:
    """Agencies count for what they did, or were asked for, on the product; plans and explanations do not."""
    found = program(body, title).regulators
    assert sorted(f"{one.agency}:{one.action}" for one in found) == actions
