"""Names of diseases and targets in another script, as an English sentence says them."""

from __future__ import annotations

import pytest

from summarizer.english import disease_in_english, target_in_english


@pytest.mark.parametrize(
    ("written", "english"),
    [
        ("晚期實體腫瘤", "advanced solid tumours"),
        ("中重度斑块状银屑病", "moderate-to-severe plaque psoriasis"),
        ("局部晚期或转移性非小细胞肺癌", "locally advanced or metastatic non-small-cell lung cancer"),
        ("再発または難治性多発性骨髄腫", "relapsed or refractory multiple myeloma"),
        ("특발성 폐섬유증", "idiopathic pulmonary fibrosis"),
        ("ファブリー病", "Fabry disease"),
        ("systemische Sklerose", "systemische Sklerose"),
    ],
)
def test_diseases(written: str, english: str) -> None:
    """A disease whose parts are all known is said in English, its qualities before it."""
    assert disease_in_english(written) == english


def test_half_a_translation_is_none() -> None:
    """A name with one unknown part stays whole, as written."""
    assert disease_in_english("晚期某某罕见病") == "晚期某某罕见病"


@pytest.mark.parametrize(
    ("written", "symbol", "english"),
    [
        ("GLP-1受容体", "GLP1R", "GLP-1 receptor"),
        ("白介素-13", "IL13", "IL-13"),
        ("未知蛋白", None, "未知蛋白"),
        ("Claudin 18.2", "CLDN18.2", "Claudin 18.2"),
    ],
)
def test_targets(written: str, symbol: str | None, english: str) -> None:
    """A target in another script is called as the vocabulary calls it; one that it does not know stays."""
    assert target_in_english(written, symbol) == english
