"""Targets and classes in unusual words: lists in brackets, plain verbs, diseases called by a gene, methods of a trial."""

from __future__ import annotations

import pytest

from summarizer import summarize
from summarizer.brief import Program

_START = "Ostrava Bay Announces First Patient Dosed With OSB-12\n\nBOSTON, March 3, 2026 (GLOBE NEWSWIRE) -- Ostrava Bay"
_TELLS = " Therapeutics today announced that the first patient has been dosed in a Phase 1 trial. "


def _program(words: str) -> Program:
    """The one program of a short release that says these words of its product."""
    found = summarize(f"{_START}{_TELLS}{words}\n").programs
    assert len(found) == 1
    return found[0]


def _targets(words: str) -> set[str]:
    return {target.symbol or target.name for target in _program(words).targets}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("OSB-12 is an antisense oligonucleotide to SCN2A.", {"SCN2A"}),
        ("The trial tests OSB-12 (long-acting siRNA, apolipoprotein C-III) in 40 adults.", {"APOC3"}),
        ("The trial tests OSB-12 (TSLP, long-acting antibody) in 40 adults.", {"TSLP"}),
        ("OSB-12 is a gene therapy for CDKL5 epilepsy.", {"CDKL5"}),
        ("OSB-12 is an AAV9 gene therapy for SLC6A1-related epilepsy.", {"SLC6A1"}),
        ("OSB-12 is an siRNA that shuts off the liver's production of angiotensinogen.", {"AGT"}),
        ("OSB-12 is an siRNA designed to silence the expression of ketohexokinase (KHK).", {"KHK"}),
        ("OSB-12 is a base editor. OSB-12 lowered plasma PCSK9 by 60% in monkeys.", {"PCSK9"}),
        (
            "OSB-12 is a bispecific antibody that binds DLL3 on tumor cells with two arms and CD3 on T cells with one arm.",
            {"DLL3", "CD3"},
        ),
        ("OSB-12 is a bispecific T-cell engager (CD20xCD3).", {"MS4A1", "CD3"}),
        ("OSB-12 is a trispecific engager of CD16A, CD33 and CD123.", {"FCGR3A", "CD33", "IL3RA"}),
        ("OSB-12 is an antibody that mops up interleukin-33.", {"IL33"}),
        ("OSB-12 is an antibody that seeks out claudin 18.2 on gastric tumors.", {"CLDN18.2"}),
        ("OSB-12 is a small molecule that stops tau from clumping.", {"MAPT"}),
        ("OSB-12 is an oral drug that opens Kv7.2 potassium channels.", {"KCNQ2"}),
        ("OSB-12 is a small molecule that disturbs tubulin in worms.", {"TUBULIN"}),
        ("OSB-12 is an oral dual PI3K delta/gamma inhibitor.", {"PIK3CD", "PIK3CG"}),
        ("OSB-12 is a dual BAFF/APRIL antagonist.", {"TNFSF13B", "TNFSF13"}),
        ("OSB-12 is an oral MDM2-p53 inhibitor.", {"MDM2"}),
        ("OSB-12 is a PET imaging agent for fibroblast activation protein.", {"FAP"}),
        (
            "OSB-12 is a tablet that blocks the receptor for calcitonin gene-related peptide (CGRP).",
            {"CALCRL"},
        ),
        ("OSB-12 is an IgG4 antibody to TL1A.", {"TNFSF15"}),
        ("OSB-12 tags the oncoprotein BCL6 for destruction.", {"BCL6"}),
        ("OSB-12 is a peptide that clings to gastrin-releasing peptide receptors.", {"GRPR"}),
        ("OSB-12 ties BCMA on myeloma cells to CD3.", {"TNFRSF17", "CD3"}),
        ("OSB-12 consists of edited T cells that carry a CAR directed at BCMA.", {"TNFRSF17"}),
        ("OSB-12 is a decoy receptor for VEGF-C.", {"VEGFC"}),
        ("OSB-12 is an antisense drug that raises the output of SCN1A.", {"SCN1A"}),
        ("OSB-12 is an antibody that sees only the truncated form of TDP-43.", {"TARDBP"}),
        ("OSB-12 couples a nanobody for fibroblast activation protein with actinium-225.", {"FAP"}),
        ("OSB-12 is a gene editor. Cas9 of OSB-12 cuts a faulty stretch out of CEP290.", {"CEP290"}),
        ("OSB-12 is iduronate-2-sulfatase fused to an antibody to the transferrin receptor.", {"IDS"}),
        ("OSB-12 consists of natural killer cells that carry a CAR for CD19.", {"CD19"}),
    ],
)
def test_what_a_product_acts_on(words: str, expected: set[str]) -> None:
    """Each wording stands for a class of them that releases use."""
    found = _targets(words)
    assert {name.upper() for name in expected} == {name.upper() for name in found}


@pytest.mark.parametrize(
    "words",
    [
        "OSB-12 (EGFR-positive patients, n = 40) was well tolerated.",
        "OSB-12 reduced the expression of PD-L1 in tumor biopsies.",
        "OSB-12 is an ADC for patients with HER2-positive cancer.",
        "OSB-12 lowered plasma PCSK9 in a subgroup.",
        "OSB-12 raises PD-L1 and lowers IL-6 in mice, which measures CRP levels.",
        "Insulin-sensitizing OSB-12 was well tolerated.",
        "OSB-12 stopped growth in cells from KRAS models.",
        "One arm pairs OSB-12 with a PD-1 antibody; another cohort with a VEGF antibody will follow.",
    ],
)
def test_what_is_no_target(words: str) -> None:
    """Markers of patients, effects, and partners of a combination are none."""
    assert _targets(words) == set()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The trial tests OSB-12, an oral KCNT1 blocker, in adults.", "small-molecule"),
        ("OSB-12 is a biodegradable implant that releases bimatoprost inside the eye.", "small-molecule"),
        (
            "OSB-12 is an oral drug. Its effect was measured by transcranial magnetic stimulation.",
            "small-molecule",
        ),
        ("OSB-12 is an IL-2 mutein that expands regulatory T cells.", "protein"),
        ("Patients' own T cells are fitted with a T-cell receptor, and called OSB-12.", "tcr-t"),
        ("OSB-12 is an anti-MUC16 antibody labelled with zirconium-89.", "radiopharmaceutical"),
        ("OSB-12 switches on AMP-activated protein kinase and is taken by mouth.", "small-molecule"),
        ("OSB-12 is a biparatopic HER2 antibody.", "monoclonal-antibody"),
        ("OSB-12 is a GLP-1 analogue.", "peptide"),
        ("OSB-12 is an anti-CD19 anti-CD20 bispecific CAR-T.", "car-t"),
        ("OSB-12 is a capsule of donor stool.", "microbiome"),
        (
            "OSB-12 couples a nanobody for fibroblast activation protein with actinium-225.",
            "radiopharmaceutical",
        ),
        ("OSB-12 is iduronate-2-sulfatase fused to an antibody.", "fusion-protein"),
        ("The study tests the OSB-12 antisense oligonucleotide in children.", "antisense"),
    ],
)
def test_what_a_product_is(words: str, expected: str) -> None:
    """Methods of measuring, verbs that look like tests, and cells that a drug acts on are not the product."""
    modality = _program(words).modality
    assert modality is not None and modality.value == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Cheap Diabetes Pill Does Not Slow Aging of the Heart\n\nTURKU, Finland, May 2, 2026 -- A cheap drug did not slow "
            "the aging of the heart in a Phase 3 trial led by a university. In diabetes, doctors have long used metformin. "
            "Adults took metformin or placebo for two years. Those on metformin had fewer infections.",
            "metformin",
        ),
        (
            "Parrish Gains Clearance for Glove After Stroke\n\nBOSTON, May 2, 2026 -- Parrish Robotics said that FDA has "
            "cleared its GripGlove, a soft glove for use at home, under a 510(k).",
            "GripGlove",
        ),
        (
            "Orrin Oncology Announces Trial Collaboration\n\nBOSTON, May 2, 2026 -- Orrin Oncology will test its CDK2 inhibitor "
            "ORN-22, together with fulvestrant and the CDK4/6 inhibitor palbociclib, in a Phase 1b trial in breast cancer.",
            "ORN-22",
        ),
        (
            "Kestwick Doses First Boy With Its Gene Therapy\n\nBOSTON, May 2, 2026 -- Kestwick Genetics has dosed a first boy "
            "with KSW-MD1, an AAV gene therapy, in a Phase 1 trial.",
            "KSW-MD1",
        ),
        (
            "Parrish's AI Software for Lung Clots Cleared by FDA\n\nBOSTON, May 2, 2026 -- Parrish Health said the FDA granted "
            "510(k) clearance to ClotFinder, software that finds clots in CT scans.",
            "ClotFinder",
        ),
        (
            "Meadowsweet Gets Fast Track for Ketamine Spray\n\nBOSTON, May 2, 2026 -- Meadowsweet Pharma said that FDA granted "
            "Fast Track designation to MDW-8, an intranasal ketamine, for depression. MDW-8 is in Phase 2.",
            "MDW-8",
        ),
        (
            "Laurel Vaccines Wins Approval\n\nBOSTON, May 2, 2026 -- Laurel Vaccines said that the FDA has approved "
            "LAVREXA, an mRNA vaccine against RSV.",
            "LAVREXA",
        ),
    ],
)
def test_names_said_once(text: str, expected: str) -> None:
    """A code that begins as its company does, a brand told by what it is, a code that the headline calls by its substance."""
    assert [program.asset.name for program in summarize(text).programs] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Parrish Doses Patient With Its Vaccine\n\nBOSTON, May 2, 2026 -- Parrish Health has dosed a first adult with its "
        "European vaccine candidate against mumps in the PHASE-II part of a trial.",
        "Cardwell Starts CAR-T Trial\n\nBOSTON, May 2, 2026 -- Cardwell Bio started a trial of a CAR-T cell therapy.",
    ],
)
def test_what_is_no_name(text: str) -> None:
    """Adjectives, and classes that begin as the company does."""
    assert [program.asset.name for program in summarize(text).programs] == [None]
