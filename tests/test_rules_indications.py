"""Indications: names of diseases in whole, in six languages, and which of them the news is about."""

from __future__ import annotations

import pytest

from summarizer.annotation import annotate
from summarizer.engines.rules.diseases import find_diseases
from summarizer.engines.rules.diseases_abroad import find_abroad
from summarizer.engines.rules.indications import indications
from summarizer.engines.rules.products import products
from summarizer.release import Release


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "in adults with relapsed or refractory multiple myeloma",
            ["relapsed or refractory multiple myeloma"],
        ),
        ("Approval for Resistant Hypertension", ["Resistant Hypertension"]),
        (
            "the treatment of moderate-to-severe plaque psoriasis in adults",
            ["moderate-to-severe plaque psoriasis"],
        ),
        (
            "KRAS G12C-Mutated Non-Small Cell Lung Cancer (NSCLC)",
            ["KRAS G12C-Mutated Non-Small Cell Lung Cancer (NSCLC)"],
        ),
        (
            "Duchenne muscular dystrophy or spinal muscular atrophy type 1",
            ["Duchenne muscular dystrophy", "spinal muscular atrophy type 1"],
        ),
        (
            "for hemophilia A with inhibitors, and dry eye disease",
            ["hemophilia A with inhibitors", "dry eye disease"],
        ),
        (
            "Program for Retinopathy of Prematurity",
            ["Retinopathy of Prematurity"],
        ),
        (
            "retinopathy of prematurity; Sjögren’s syndrome",
            ["retinopathy of prematurity", "Sjögren’s syndrome"],
        ),
        ("head and neck squamous cell carcinoma", ["head and neck squamous cell carcinoma"]),
        ("hot flashes due to menopause", ["hot flashes due to menopause"]),
        ("with bladder cancer, sarcoma or thyroid cancer", ["bladder cancer", "sarcoma", "thyroid cancer"]),
        ("Tumour-infiltrating cells pay attention to the genome", []),
    ],
)
def test_diseases_in_whole(text: str, names: list[str]) -> None:
    """With what stands before the head word and behind it, and nothing of the sentence around it."""
    assert [name for name, _, _ in find_diseases(text)] == names


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("用于治疗成人中重度结节性痒疹", "zh", ["中重度结节性痒疹"]),
        ("用于治疗晚期实体瘤患者", "zh", ["晚期实体瘤"]),
        ("ファブリー病の治療", "ja", ["ファブリー病"]),
        ("재발성 다발골수종을 대상으로", "ko", ["재발성 다발골수종"]),
        (
            "zur Behandlung der schweren eosinophilen Granulomatose und bei systemischer Sklerose",
            "de",
            ["systemischer Sklerose"],
        ),
        ("dans la maladie de Stargardt", "fr", ["maladie de Stargardt"]),
        ("im Jahr 2026", "de", []),
        ("anything", "it", []),
    ],
)
def test_diseases_in_other_languages(text: str, language: str, names: list[str]) -> None:
    """Cut at the particles of the sentence around them."""
    assert [name for name, _, _ in find_abroad(text, 0, len(text), language)] == names


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        (
            "Halden doses first patient with HB-417 in severe asthma",
            "Patients with HB-417 reported headache; adverse events included mild nausea, back pain and influenza.",
            ["severe asthma"],
        ),
        (
            "Halden reports on HB-417",
            "HB-417 is in a Phase 2 trial in patients with alopecia areata. Halden, a leader in rare disease, works in Lyon.",
            ["alopecia areata"],
        ),
        (
            "FDA grants orphan designation to HB-417 for glioblastoma",
            "HB-417 is for the treatment of recurrent glioblastoma (GBM).",
            ["glioblastoma"],
        ),
        (
            "Halden reports on HB-417 in AML",
            "HB-417 is in a Phase 2 trial in patients with acute myeloid leukaemia.",
            ["acute myeloid leukaemia"],
        ),
        (
            "Halden Reports on HB-417 in Dry Eye Disease",
            "HB-417 is in a Phase 2 trial in patients with dry eye disease.",
            ["dry eye disease"],
        ),
        ("Halden gives news of HB-417", "HB-417 is for serious diseases.", []),
        (
            "Halden reports on HB-417",
            "HB-417 has been awarded orphan drug and rare pediatric disease designations by the FDA.",
            [],
        ),
    ],
)
def test_what_the_news_is_about(title: str, text: str, expected: list[str]) -> None:
    """Neither side effects, nor the company's field, nor a word for everything."""
    note = annotate(Release.from_text(f"{title}\n\nLYON, May 2, 2025 – {text}"))
    found = products(note, "clinical-progress", "Halden")
    assert [claim.value for claim in indications(note, found[0], found)] == expected


def test_each_of_several_products_has_its_own() -> None:
    """A bullet's disease belongs to the bullet's product."""
    note = annotate(
        Release.from_text(
            "Halden reports quarterly results\n\nLYON, May 2, 2025 – Halden reported results.\n\n"
            "• HB-417: The Phase 2 trial in asthma is enrolling.\n\n• HB-552: An IND for gout was cleared."
        )
    )
    found = products(note, "financial-results", "Halden")
    assert [[claim.value for claim in indications(note, one, found)] for one in found] == [
        ["asthma"],
        ["gout"],
    ]
