"""Which releases have programs, and which: over a hundred short ones of every kind, in tests/programs.toml."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from summarizer import summarize
from summarizer.annotation import annotate
from summarizer.engines.rules.event import event
from summarizer.engines.rules.health import is_health
from summarizer.engines.rules.issuer import issuer
from summarizer.engines.rules.mentions import describes_company
from summarizer.engines.rules.product import Product
from summarizer.engines.rules.products import products
from summarizer.names import fold_product
from summarizer.release import Release

CASES: list[dict[str, Any]] = [
    case
    for name in ("programs.toml", "programs_more.toml")
    for case in tomllib.loads((Path(__file__).parent / name).read_text("utf-8"))["case"]
]


def _is(expected: str, product: Product) -> bool:
    """Whether a product bears one of the names of `a|b`; an empty name is that of an unnamed one."""
    known = {fold_product(name) for name in (product.name or "", *product.aliases)}
    return any(fold_product(name) in known for name in expected.split("|"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["title"][:60])
def test_programs_of_a_release(case: dict[str, Any]) -> None:
    """Neither a product too many nor one too few: a false program is as bad as a missed one."""
    note = annotate(Release.from_text(f"{case['title']}\n\n{case['text']}"))
    kind = event(note)
    publisher = issuer(note)
    found = products(note, kind, publisher.value if publisher else None)
    assert len(found) == len(case["programs"]), [product.name for product in found]
    for expected in case["programs"]:
        assert any(_is(expected, product) for product in found), [product.name for product in found]
    assert kind == case.get("event", kind)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Halden doses first patient in Phase 1 trial of its lupus drug", True),
        ("海登生物注射用HB-417获得药物临床试验批准", True),
        ("Ackerbot launches a compound drill for Phase 2 of its lithium project and its trucks", False),
        (
            "Nimbus ships version 3.0 of its test system. " + "Teams plan, share and ship their code. " * 4,
            False,
        ),
    ],
)
def test_what_is_from_health_care(text: str, expected: bool) -> None:
    """One word that drug makers use as well proves nothing; other industries' words count against."""
    assert is_health(annotate(Release.from_text(text))) is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Halden Bio, Inc., a company developing HB-417 for asthma, today announced a reverse split.", True),
        ("Halden Bio (NASDAQ: HLDN), whose HB-417 is in Phase 2, will host a call.", True),
        (
            "Halden Bio, a clinical-stage company, today announced that HB-417, its drug, met its endpoint.",
            False,
        ),
        ("HB-417, the drug of Halden Bio, has met its endpoint.", False),
    ],
)
def test_a_product_may_only_describe_the_company(sentence: str, expected: bool) -> None:
    """In the aside between the company's name and the verb a product says who the company is, not the news."""
    note = annotate(Release.from_text(f"News of Halden Bio\n\nLYON, May 2, 2025 – {sentence}"))
    assert describes_company(note, note.text.index("HB-417")) is expected


HEAD = "BOSTON, June 4, 2025 (GLOBE NEWSWIRE) -- Verdane Therapeutics, Inc. (Nasdaq: VRDN) today "

FACTS = [
    (
        "Verdane Narrows Focus to VRD-114 in Gout, Stops Development of VRD-207 and Out-Licenses VRD-330 to Norvexa",
        """gave the outcome of a review of its portfolio.

VRD-114, an oral SHP2 inhibitor, is in a Phase 2 trial in gout.

VRD-207, an oral GPR84 antagonist, did not reach its endpoint in a Phase 2 trial in colitis.

VRD-330 is a human monoclonal antibody against myostatin. Norvexa Pharma AG has taken worldwide rights to VRD-330. \
It completed a Phase 1 trial last year.""",
        {
            "VRD-114": "PTPN11 small-molecule phase-2 - -",
            "VRD-207": "GPR84 small-molecule discontinued - -",
            "VRD-330": "MSTN monoclonal-antibody phase-1 - Verdane Therapeutics",
        },
    ),
    (
        "Verdane Provides Pipeline Update",
        """gave an update on its pipeline.

VRD-07
Development of the KCNQ2/3 channel opener VRD-07 for neuropathic pain has been terminated in view of findings in dogs.

VRD-25 (Xelidune®)
A biosimilar to Xolair® (omalizumab) for allergic asthma. The MFDS approved it in June and the European Commission in \
October. A Biologics License Application to the US FDA is being prepared for the first half of 2026.

VRD-31
The botulinum toxin type A is marketed in Korea for glabellar lines.

VRD-44: more than half of patients enrolled
• Enrolment in FJELD-2, a Phase 2b trial of the FGF21-Fc fusion protein in patients with MASH, has passed 50%.

VRD-51
• VRD-51 activates both the amylin receptor and the calcitonin receptor.
• Submission of a clinical trial application is foreseen for the second half of 2026. In monkeys it lowered weight.

Research
The collaboration with Norvexa Institute on carriers was extended by 18 months.""",
        {
            "VRD-07": "KCNQ2,KCNQ3 - discontinued - -",
            "VRD-25": "- monoclonal-antibody approved EC,MFDS -",
            "VRD-31": "- protein approved - -",
            "VRD-44": "FGF21 fusion-protein phase-2 - -",
            "VRD-51": "AMYR,CALCR - preclinical - -",
        },
    ),
    (
        "Kanda Pharma to Acquire Verdane Therapeutics, Adding Two Clinical Programs in Eye Disease",
        """signed a definitive agreement under which Kanda Pharma plc will acquire all outstanding shares of Verdane.

Kanda sells the glaucoma drops PRESVANE® and BIMOVANE® and the anti-infective QUINVANE® in 40 countries.

VRD-101 is a TRPM8 agonist in two Phase 3 trials.

Verdane's second program, VRD-220, carries a copy of the RS1 gene in an AAV vector and is in a Phase 1/2 study.""",
        {
            "VRD-101": "TRPM8 - phase-3 - Kanda Pharma",
            "VRD-220": "RS1 gene-therapy phase-1-2 - -",
        },
    ),
    (
        "First Patients Dosed in Phase 2b Trial of Verdane's VRD-606 in Eczema, With a Dupilumab Reference Arm",
        """said that patients have been dosed in a Phase 2b trial of its oral STAT6 degrader VRD-606. They receive VRD-606, \
placebo, or open-label dupilumab. Dupilumab showed what can be had by interrupting IL-4 and IL-13.""",
        {"VRD-606": "STAT6 degrader phase-2 - -"},
    ),
    (
        "Norvexa Exercises Option for Verdane's VRD-12; Companies Add VRD-30 to Expanded Alliance",
        """announced that Norvexa Pharma AG has exercised its option to VRD-12 under the agreement made in 2022, and that \
the agreement has been widened to include a second molecule, VRD-30.

With the exercise of the option, Norvexa gains an exclusive license to develop and commercialize VRD-12 in all \
countries.

VRD-12 is a once-daily capsule which blocks MALT1 in a Phase 2a trial.

For VRD-30 the parties have again chosen an option. Verdane will conduct the work up to the end of a Phase 1 \
trial; Norvexa can then license the product for the world outside Japan. VRD-30 is an antibody against IL-17RA.""",
        {
            "VRD-12": "MALT1 small-molecule phase-2 - Verdane Therapeutics",
            "VRD-30": "IL17RA antibody - - Norvexa Pharma",
        },
    ),
    (
        "Verdane Licenses VRD-114 to Norvexa and VRD-207 to Kanda",
        """announced that it has licensed Japanese rights to VRD-114 to Norvexa Pharma AG and European rights to VRD-207 \
to Kanda Pharma Ltd.

VRD-114 is an oral SHP2 inhibitor in Phase 2. VRD-207 is an oral GPR84 antagonist in Phase 1.""",
        {
            "VRD-114": "PTPN11 small-molecule phase-2 - Norvexa Pharma",
            "VRD-207": "GPR84 small-molecule phase-1 - Kanda Pharma",
        },
    ),
    (
        "Verdane Provides Update on Its Pipeline",
        """gave an update.

Norvexa Pharma AG holds the rights to VRD-114 in Japan, and Kanda Pharma Ltd. has licensed VRD-207 for Europe. \
VRD-330, partnered with Halden Bio Inc., and VRD-440 are in preclinical testing.

• VRD-114 (SHP2 inhibitor, manufactured by Ostara Biologics) is in Phase 2.
• VRD-207, an oral GPR84 antagonist, is in Phase 1.""",
        {
            "VRD-114": "PTPN11 small-molecule phase-2 - Norvexa Pharma,Ostara Biologics",
            "VRD-207": "GPR84 small-molecule phase-1 - Kanda Pharma",
            "VRD-330": "- - preclinical - Halden Bio",
            "VRD-440": "- - preclinical - -",
        },
    ),
    (
        "Verdane Presents Its Pipeline at R&D Day",
        """presented its pipeline.

VRD-208 – pulmonary arterial hypertension
An application for approval was filed in Japan in September. The rights for Japan were in-licensed in 2022 from \
the Danish company Norvexa Cardio A/S, which obtained approval in the EU this spring. The fusion protein \
captures activins and GDF11, in a way similar to sotatercept.

VRD-501 – epilepsy
The antisense oligonucleotide silences KCNT1 and has been given to 11 children. VRD-501 is supported by a grant \
of $4.2 million from the KCNT1 Epilepsy Research Alliance.""",
        {
            "VRD-208": "GDF11,INHBA fusion-protein filed - Verdane Therapeutics",
            "VRD-501": "KCNT1 antisense - - KCNT1 Epilepsy Research Alliance",
        },
    ),
    (
        "Norvexa to Buy Two Ophthalmology Assets From Verdane Therapeutics",
        """said that Norvexa AG has agreed to purchase two products from Verdane Therapeutics, Inc.: VRD-55, a complement \
C3 inhibitor that is in Phase 2 for geographic atrophy, and Opticlar®, a prostaglandin eye drop approved by the \
FDA for glaucoma.

Norvexa will pay $90 million for VRD-55 and $40 million for Opticlar.""",
        {
            "VRD-55": "C3 - phase-2 - Norvexa",
            "Opticlar": "- small-molecule approved FDA Norvexa",
        },
    ),
    (
        "Verdane Restructures and Stops Two Programs",
        """announced a restructuring. The company will discontinue VRD-12 and VRD-19 and put all of its resources into \
VRD-30.

VRD-12, an antibody to IL-33, was in a Phase 2 trial in asthma. VRD-19, a GLP-1 receptor agonist peptide, had \
completed Phase 1.

VRD-30, an siRNA that silences LPA, is in a Phase 2b trial. The EMA granted it PRIME status in January. \
Verdane's 2022 agreement with Norvexa on VRD-12 ends.""",
        {
            "VRD-12": "IL33 antibody discontinued - -",
            "VRD-19": "GLP1R peptide discontinued - -",
            "VRD-30": "LPA sirna phase-2 EMA -",
        },
    ),
    (
        "Verdane: pipeline as of 30 June 2025",
        """published its development pipeline.

| Code | Mechanism | Indication | Stage | Partner |
| VRD-205 | Anti-TIGIT antibody | NSCLC | Phase 2 | Norvexa Pharma |
| VRD-330 | Factor XI siRNA | Stroke prevention | Phase 1 | |
| VRD-417 | ROCK2 inhibitor | cGVHD | Filed (MHLW) | Halden Bio (licensor) |""",
        {
            "VRD-205": "TIGIT antibody phase-2 - Norvexa Pharma",
            "VRD-330": "F11 sirna phase-1 - -",
            "VRD-417": "ROCK2 small-molecule filed MHLW Halden Bio",
        },
    ),
    (
        "Verdane Doses First Patients With VRD-417 and VRD-552",
        """announced that the first patients have been dosed with VRD-417 in a Phase 2 trial in pancreatic cancer and with \
VRD-552 in a Phase 1 trial in glioma. VRD-417 is a bispecific ADC against EGFR and HER3; VRD-552 is an \
oncolytic herpes virus.

VRD-417 is manufactured by Lonza and VRD-552 by Ostara Vectors.""",
        {
            "VRD-417": "EGFR,ERBB3 bispecific-adc phase-2 - Lonza",
            "VRD-552": "- oncolytic-virus phase-1 - Ostara Vectors",
        },
    ),
    (
        "Verdane's Second Program Enters the Clinic as First Completes Phase 2",
        """reported progress with both of its programs. The lead program, VRD-114, an oral SHP2 inhibitor, has completed a \
Phase 2 trial in lung cancer. The company's second program, VRD-207, a selective PRMT5 inhibitor, has entered \
the clinic with a Phase 1 trial for which the MHRA gave its approval in March. The second trial is funded by \
Cancer Research UK.""",
        {
            "VRD-114": "PTPN11 small-molecule phase-2 - -",
            "VRD-207": "PRMT5 small-molecule phase-1 MHRA Cancer Research UK",
        },
    ),
    (
        "Verdane to Divest Velmora and Focus on Gene Therapies",
        """announced that it will sell Velmora® (halvanib) to Kanda Pharma Ltd. for $60 million and focus on two gene \
therapies. Velmora, an oral BTK inhibitor, has been approved in the U.S. since 2019.

VRD-9 is an AAV8 vector carrying the OTC gene and is in a Phase 1/2 trial. VRD-11, an AAV9 vector with the GBA1 \
gene, is in IND-enabling studies and is manufactured at Ostara Vectors Inc.""",
        {
            "Velmora": "BTK small-molecule approved - Kanda Pharma",
            "VRD-9": "OTC gene-therapy phase-1-2 - -",
            "VRD-11": "GBA1 gene-therapy preclinical - Ostara Vectors",
        },
    ),
    (
        "Verdane Gives Mid-Year Update on Vaccine Pipeline",
        """gave a mid-year update on its vaccines.

Dengue vaccine VRD-D4. The Phase 2 trial in Brazil, run with the Butantan Institute, has enrolled 1,200 \
children. ANVISA approved the protocol in January.

Shingles vaccine VRD-Z1. The mRNA vaccine encoding glycoprotein E entered Phase 1 in March. CEPI has committed \
$12 million to it.

A third program, an intranasal RSV vaccine against the prefusion F protein, is in preclinical development.""",
        {
            "VRD-D4": "- vaccine phase-2 ANVISA Butantan Institute",
            "VRD-Z1": "VZV-GE mrna-vaccine phase-1 - CEPI",
            None: "RSV-F vaccine preclinical - -",
        },
    ),
    (
        "Verdane Reports Third Quarter Results",
        """reported results for the third quarter.

Bonvela – osteoporosis in men
An additional indication was approved by the MHLW in August for this once-weekly subcutaneous teriparatide.

VRD-455 – chronic cough
Development has been discontinued.""",
        {
            "Bonvela": "- peptide approved MHLW -",
            "VRD-455": "- - discontinued - -",
        },
    ),
    (
        "Verdane Outlines R&D Day Highlights",
        """held its R&D Day.

- VRD-114: a once-daily KRAS G12D inhibitor. Phase 1 trial running in the U.S. and Spain under an IND cleared \
by the FDA in 2024.
- VRD-207: bispecific T-cell engager against DLL3 and CD3; Phase 1/2. Orphan drug status from the FDA and the \
EC. Co-developed with Norvexa AG.
- VRD-330: in vivo CAR-T against CD19 delivered by lipid nanoparticles; NHP studies ongoing. Lipids are \
supplied by Kanda Lipids Inc.
- Discovery: targets undisclosed.""",
        {
            "VRD-114": "KRAS-G12D small-molecule phase-1 FDA -",
            "VRD-207": "CD3,DLL3 bispecific-antibody phase-1-2 EC,FDA Norvexa",
            "VRD-330": "CD19 car-t preclinical - Kanda Lipids",
        },
    ),
    (
        "Verdane Reports Full-Year Results and Progress",
        """reported its full-year results.

Lead program VRD-1 (anti-IL-36R monoclonal antibody)
In March the company reported that the Phase 3 GLOW trial met its primary endpoint. A BLA was submitted to the \
FDA in November and to the EMA in December. Lonza makes the drug substance.

Second program VRD-2 (oral MRGPRX2 antagonist)
Phase 2a data in urticaria are expected in mid-year. Licensed to Kanda Pharma Co., Ltd. for Japan.

Third program VRD-3
The topical JAK1 inhibitor did not separate from vehicle in a Phase 2 trial; the company will not continue its \
development.""",
        {
            "VRD-1": "IL1RL2 monoclonal-antibody filed EMA,FDA Lonza",
            "VRD-2": "MRGPRX2 small-molecule phase-2 - Kanda Pharma",
            "VRD-3": "JAK1 small-molecule discontinued - -",
        },
    ),
    (
        "Verdane Reports on Two Programs in Oncology",
        """reported on its programs.

VRD-108 is an antibody-drug conjugate against cadherin-17. A phase II study in combination with toripalimab has \
been approved by the Center for Drug Evaluation (CDE) of the National Medical Products Administration (NMPA).

VRD-22. In an investigator-initiated trial in China 19 patients with multiple myeloma received this autologous \
CAR-T product, directed at two antigens at once, GPRC5D and BCMA.""",
        {
            "VRD-108": "CDH17 antibody-drug-conjugate phase-2 NMPA -",
            "VRD-22": "GPRC5D,TNFRSF17 car-t - - -",
        },
    ),
    (
        "Verdane Reports Regulatory Progress With Three Programs",
        """announced progress with agencies. The FDA granted Fast Track designation to VRD-1 and orphan drug designation \
to VRD-2, while the EMA's CHMP adopted a positive opinion on VRD-3.

VRD-1 is an oral PI3K delta inhibitor. VRD-2 is an AAV vector that carries the GALC gene. VRD-3 (zelvatug) is \
an antibody to IL-13.""",
        {
            "VRD-1": "PIK3CD small-molecule - FDA -",
            "VRD-2": "GALC gene-therapy - FDA -",
            "VRD-3": "IL13 monoclonal-antibody - EMA -",
        },
    ),
    (
        "Verdane's Partners Report Progress With Licensed Programs",
        """summarized progress by its licensees. Norvexa AG dosed the first patient with VRD-1 (NVX-77), a TLR7 \
antagonist, in a Phase 2 trial in lupus. Kanda Pharma KK filed for approval of VRD-2, a factor XIa inhibitor, \
with the MHLW. Ostara RNA Inc. stopped the development of VRD-3, an antisense oligonucleotide against APOC3.""",
        {
            "VRD-1": "TLR7 - phase-2 - Norvexa",
            "VRD-2": "F11 small-molecule filed MHLW Kanda Pharma",
            "VRD-3": "APOC3 antisense discontinued - Ostara RNA",
        },
    ),
    (
        "Verdane Announces Year-End Pipeline Review: One Approval, Two New INDs",
        """looked back on the year.

In February, Health Canada approved Zelvanor® (zelvatinib), a FLT3 inhibitor, for acute myeloid leukemia. In \
May, the FDA cleared the IND for VRD-7, a CD70 CAR-NK therapy; in October it cleared that for VRD-8, an \
RNA-targeted small molecule against MYC. VRD-9, the company's STING agonist, was out-licensed to Norvexa AG, \
and the collaboration with Kanda Pharma on VRD-10 was terminated.""",
        {
            "Zelvanor": "FLT3 small-molecule approved Health Canada -",
            "VRD-7": "CD70 cell-therapy ind FDA -",
            "VRD-9": "STING1 - - - Norvexa",
        },
    ),
    (
        "Verdane Reports Pipeline Progress With Two Antibodies",
        """reported progress. VRD-21 and VRD-22, antibodies to IL-33 and to TSLP, are in Phase 2 and Phase 1, \
respectively. Both are wholly owned.""",
        {
            "VRD-21": "IL33 antibody phase-2 - -",
            "VRD-22": "TSLP antibody phase-1 - -",
        },
    ),
    (
        "Verdane Acquires Two Dermatology Products from Kanda Pharma",
        """announced that it has acquired Clarivane® cream and the Phase 2 candidate KND-31 from Kanda Pharma Inc. for $75 \
million in cash.

Clarivane, a topical PDE4 inhibitor, was approved by the FDA in 2022 for plaque psoriasis. KND-31 is an oral \
TYK2 inhibitor for alopecia areata.

Verdane also sells the acne gel Dermavel®.""",
        {
            "Clarivane": "PDE4 small-molecule approved FDA Kanda Pharma",
            "KND-31": "TYK2 small-molecule phase-2 - Kanda Pharma",
        },
    ),
    (
        "Verdane Out-Licenses Two Antibodies to Norvexa",
        """announced a license agreement under which Norvexa AG receives exclusive worldwide rights to VRD-61, an \
anti-TL1A antibody ready for Phase 2, and VRD-62, a preclinical antibody against OSMR.

Verdane will receive $60 million upfront and is eligible for milestones and royalties. VRD-61 was discovered \
with the University of Leeds. Verdane's lead product, VRD-10, an oral S1P modulator in Phase 3, is not part of \
the agreement.""",
        {
            "VRD-61": "TNFSF15 antibody - - University of Leeds,Verdane Therapeutics",
            "VRD-62": "OSMR antibody preclinical - Verdane Therapeutics",
        },
    ),
    (
        "Verdane Provides Corporate Update",
        """provided an update.

Clinical-stage programs:
• VRD-71 | LRRK2 inhibitor | Parkinson's disease | Phase 2b | collaboration with Norvexa AG
• VRD-72 | tau antisense | Alzheimer's disease | Phase 1 | wholly owned
• VRD-73 | GBA1 gene therapy | Gaucher disease | Phase 1/2 | Fast Track (FDA), PRIME (EMA)

Business development:
In July, Verdane and Kanda Pharma ended their collaboration on VRD-70. Verdane will not pursue VRD-70 further.""",
        {
            "VRD-71": "LRRK2 small-molecule phase-2 - Norvexa",
            "VRD-72": "MAPT - phase-1 - -",
            "VRD-73": "GBA1 gene-therapy phase-1-2 EMA,FDA -",
            "VRD-70": "- - discontinued - -",
        },
    ),
    (
        "Verdane to Be Acquired by Norvexa",
        """announced that it has entered into a merger agreement under which Norvexa AG will acquire Verdane for $12 per \
share. Norvexa gains VRD-5, an oral menin inhibitor in Phase 2 for leukemia, and VRD-6, a BCL6 degrader in \
preclinical development. VRD-5 has orphan designation from the FDA and is licensed to Kanda Pharma Co., Ltd. in \
Japan.

Norvexa markets Oncovel® and Hemavel®. Goldman Sachs is financial advisor to Verdane.""",
        {
            "VRD-5": "MEN1 small-molecule phase-2 FDA Kanda Pharma,Norvexa",
            "VRD-6": "BCL6 degrader preclinical - -",
        },
    ),
]


@pytest.mark.parametrize(("title", "text", "expected"), FACTS, ids=[case[0][:60] for case in FACTS])
def test_each_program_has_its_own_facts(title: str, text: str, expected: dict[str, str]) -> None:
    """Targets, modality, stage, agencies and partners of several products, each of its own."""
    read = {}
    for one in summarize(Release.from_text(f"{title}\n\n{HEAD}{text}")).programs:
        said = (
            ",".join(sorted(target.symbol or target.name for target in one.targets)),
            one.modality.value if one.modality else "",
            one.stage.value if one.stage else "",
            ",".join(sorted({regulator.agency for regulator in one.regulators})),
            ",".join(sorted(partner.name for partner in one.partners)),
        )
        read[one.asset.name if one.asset else None] = " ".join(part or "-" for part in said)
    assert read == expected
