"""The stages of several products in one release, each of its own: interim reports, pipeline updates, deals."""

from __future__ import annotations

import pytest

from summarizer import summarize
from summarizer.release import Release

PLACE = "BOSTON, May 2, 2025 (GLOBE NEWSWIRE) -- "
CASES: list[tuple[str, dict[str, str]]] = [
    (
        f"""Corvane Bio Reports First Quarter 2025 Financial Results and Provides Business Update

{PLACE}Corvane Bio, Inc. (Nasdaq: CRVN), a clinical-stage company, today reported financial results for the quarter ended March 31, 2025.

Recent Highlights

CRV-101 (anti-IL-11 antibody)
Enrollment in the Phase 2 GLEAM trial in idiopathic pulmonary fibrosis was completed in March. Topline data are expected in the third quarter.
A Phase 3 trial could begin in 2026.

CRV-220 (oral KIF18A inhibitor)
The first patient was dosed in February in a first-in-human dose escalation study.
Preclinical data were presented at AACR.

CRV-300 (degrader of BRM)
IND-enabling studies continue, with an IND expected in the second half of 2025.

Discovery
The Company nominated no further candidates in the quarter.

First Quarter Financial Results
Cash was $120 million. R&D expenses were $20 million.
""",
        {"CRV-101": "phase-2", "CRV-220": "phase-1", "CRV-300": "preclinical"},
    ),
    (
        f"""Halden Pharma Announces Full Year Results

{PLACE}Halden Pharma plc today announced results for the year ended December 31, 2024.

Highlights
• Zelvanta® (halcitinib) net sales rose 31% to $88 million
• HLD-7 met the primary endpoint in the second of two Phase 3 trials in gout; NDA submission planned for the fourth quarter
• HLD-9 was acquired from Norvexa in June; Phase 1b trial in lupus ongoing
• HLD-12: development ended after a review of Phase 2 data

Outlook
Halden expects sales of $110 million to $120 million.
""",
        {"Zelvanta": "approved", "HLD-7": "phase-3", "HLD-9": "phase-1", "HLD-12": "discontinued"},
    ),
    (
        f"""Merit Genomics Provides Pipeline Update and 2025 Milestones

{PLACE}Merit Genomics, Inc. today outlined its pipeline and anticipated milestones for 2025.

MGX-001, an AAV gene therapy for OTC deficiency: five patients have been treated in the Phase 1/2 trial. The Company plans to meet the FDA on a registrational trial.

MGX-010, a base editor for alpha-1 antitrypsin deficiency: CTA cleared in the United Kingdom in January; first patient expected in the second quarter.

MGX-020, an in vivo CAR-T: non-human primate data to be presented in May. Development candidate selected in December.

2025 Anticipated Milestones
• MGX-001: begin registrational Phase 3 trial in the second half
• MGX-010: first data in the fourth quarter
• MGX-020: IND filing in the fourth quarter
""",
        {"MGX-001": "phase-1-2", "MGX-010": "ind", "MGX-020": "preclinical"},
    ),
    (
        f"""Tavira Reports Third Quarter Results

{PLACE}Tavira Therapeutics today reported results for the third quarter.

“This was a quarter of execution,” said Ann Lee, CEO. “Our BLA for tavolimab is under review, and TVR-22 is on course for Phase 3.”

Tavolimab
The FDA accepted the BLA for tavolimab with priority review and set a PDUFA date of January 15, 2026.
A Marketing Authorization Application was submitted to the EMA in August.

TVR-22
At an end-of-Phase 2 meeting the FDA agreed with the design of the Phase 3 program. The first Phase 3 trial is expected to start in early 2026.

TVR-31
Single ascending dose cohorts have been completed in healthy volunteers, and multiple ascending doses are being given.
""",
        {"Tavolimab": "filed", "TVR-22": "phase-2", "TVR-31": "phase-1"},
    ),
    (
        f"""Orrin Bio and Kestane Sign License Agreement for ORN-5 and ORN-8

{PLACE}Orrin Bio, Inc. and Kestane AG today announced an exclusive license agreement covering ORN-5 and ORN-8. Kestane will be responsible for development outside the United States.

ORN-5, a subcutaneous anti-CD38 antibody, is in a global Phase 3 trial in myasthenia gravis. ORN-8, a bispecific antibody against BCMA and CD3, is expected to enter the clinic in 2026.

Under the agreement, Orrin receives $50 million upfront and up to $600 million in milestones, including $30 million upon approval of ORN-5 in the EU and $10 million at the start of the first Phase 1 trial of ORN-8.

About Kestane
Kestane markets Kestavia® in 40 countries and has three products in Phase 3.
""",
        {"ORN-5": "phase-3", "ORN-8": "preclinical"},
    ),
    (
        f"""Silvan Doses First Patient in Phase 1 Trial of SLV-3

{PLACE}Silvan Oncology today announced that the first patient has been dosed in its Phase 1 trial of SLV-3, a CDH6 ADC. Its lead product SLV-1 is approved in China for cervical cancer and in Phase 3 in the United States.

The Phase 1 trial will enroll up to 60 patients with ovarian cancer. A Phase 2 expansion is planned.

About Silvan
Silvan's pipeline includes SLV-1, a marketed antibody, and SLV-7, for which an IND is planned.
""",
        {"SLV-3": "phase-1"},
    ),
    (
        """Norrland Biotech interim report January-March 2025

Stockholm, April 28, 2025

Norrland Biotech AB publishes its interim report for the first quarter.

Events during the quarter
- The patient recruitment to the Phase IIa study with NOR-21 in ALS was completed.
- The Swedish Medical Products Agency approved the start of a Phase I study with NOR-40.
- The company received a notice of allowance for a US patent on NOR-33, which is in preclinical development.

Events after the quarter
- First subject dosed with NOR-40 in the Phase I study.

CEO comments
The recruitment to our Phase IIa study went faster than planned. We look forward to results in the autumn and to discuss Phase III with partners.
""",
        {"NOR-21": "phase-2", "NOR-40": "phase-1", "NOR-33": "preclinical"},
    ),
    (
        f"""Arcturus Ridge Announces Reprioritization of Pipeline

{PLACE}Arcturus Ridge Inc. today announced a strategic reprioritization. The Company will focus on AR-11, for which a Phase 2 trial in Crohn's disease is enrolling, and will stop investing in AR-4. AR-9, a preclinical LRRK2 inhibitor, will be out-licensed.

The decision follows interim data from the Phase 1 trial of AR-4.
""",
        {"AR-11": "phase-2", "AR-4": "discontinued", "AR-9": "preclinical"},
    ),
    (
        f"""Belmora Secures EUR 30 Million Series B to Advance BEL-2 Into Phase 2

{PLACE}Belmora SA today announced a EUR 30 million Series B. The proceeds will fund a Phase 2 trial of BEL-2 in Friedreich's ataxia and bring BEL-5 to IND.

BEL-2 has shown a favorable safety profile in a Phase 1 trial in 48 volunteers. BEL-5 is a small molecule that has shown efficacy in mouse models.
""",
        {"BEL-2": "phase-1"},
    ),
    (
        f"""Quill Therapeutics to Acquire Ember Bio

{PLACE}Quill Therapeutics, Inc. (Nasdaq: QLL) and privately held Ember Bio today announced a definitive agreement under which Quill will acquire Ember. Ember's lead product, EMB-101, is a complement factor B inhibitor that has completed a Phase 2 trial in IgA nephropathy; a Phase 3 trial is to start next year. EMB-204, a C5aR1 antagonist, has just entered Phase 1.

Upon closing Ember shareholders receive a CVR payable on FDA approval of EMB-101.
""",
        {"EMB-101": "phase-2", "EMB-204": "phase-1"},
    ),
]


@pytest.mark.parametrize(("text", "stages"), CASES, ids=[text.splitlines()[0][:60] for text, _ in CASES])
def test_each_product_has_its_own_stage(text: str, stages: dict[str, str]) -> None:
    """What is told of one program, of a partner's products or of what is to come does not move another's stage."""
    brief = summarize(Release.from_text(text))
    read = {
        (program.asset.name or "").lower(): program.stage.value if program.stage else None
        for program in brief.programs
    }
    assert {name: read.get(name.lower()) for name in stages} == stages
