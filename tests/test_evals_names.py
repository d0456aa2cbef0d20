"""When two names are one answer."""

from __future__ import annotations

import pytest

from evals.names import asset_keys, class_key, same_organisation, target_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Junshi", "Shanghai Junshi Biosciences Co., Ltd."),
        ("Heidelberg Pharma AG", "heidelberg pharma"),
        ("Candel Therapeutics, Inc. (Nasdaq: CADL)", "Candel"),
        ("AFM-Téléthon", "AFM Telethon"),
        ("MD Anderson", "The University of Texas MD Anderson Cancer Center"),
        ("U.S. Department of Defense", "US Department of Defense"),
        ("君实生物", "上海君实生物医药科技股份有限公司"),
        ("武田薬品工業株式会社", "武田薬品工業"),
        ("Merck", "Merck KGaA"),
        ("BeiGene, Ltd", "Bei Gene"),
        ("St. Olav's Hospital", "St Olav’s Hospital"),
    ],
)
def test_one_organisation(one: str, other: str) -> None:
    """Legal form, case, punctuation, accents and tickers do not count; a short form is the long one."""
    assert same_organisation(one, other) and same_organisation(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Merck KGaA", "Merck & Co., Inc."),
        ("University", "Stanford University"),
        ("Therapeutics", "Candel Therapeutics"),
        ("Stanford University", "Lund University"),
        ("Halden Bio", "Halden Foods"),
        ("上海", "上海君实生物"),
        ("Roche", "Rochester Clinic"),
        ("", "Roche"),
    ],
)
def test_two_organisations(one: str, other: str) -> None:
    """General words and places make no short form, and words count whole."""
    assert not same_organisation(one, other) and not same_organisation(other, one)


def test_targets_have_no_fuzzy_score() -> None:
    """Aliases of one gene are one target; its neighbour in the alphabet is another."""
    assert target_key("HER3") == target_key("ErbB3") == target_key("ERBB3")
    assert len({target_key(name) for name in ("PD-1", "PD-L1", "PD-L2")}) == 3
    assert target_key("XYZ-99") == target_key("xyz 99")


def test_products_fold_spaces_hyphens_and_marks() -> None:
    """JS 212, JS-212 and JS212® are one product; a name in parentheses is another name of it."""
    assert asset_keys("JS 212") == asset_keys("JS\u2011212") == asset_keys("js212®")
    assert asset_keys("Ozempic (semaglutide)") & asset_keys("Semaglutide")
    assert not asset_keys("JS212") & asset_keys("JS213")


def test_classes_compare_by_vocabulary_id() -> None:
    """Words and id of a stage are the same; what is unknown compares as written."""
    assert class_key("stage", "Phase 1b/2a") == class_key("stage", "phase-1-2") == "phase-1-2"
    assert class_key("stage", "Beyond Words") == "beyond-words"
