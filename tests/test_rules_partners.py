"""Partners of a product and their roles, a sentence or two at a time: partner_cases.jsonl.

Cases stand by kind of relationship; those of the kind `none` only look like one. `Name:a|b` takes either role.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from summarizer.annotation import annotate
from summarizer.engines.rules import extract
from summarizer.release import Release

OPENINGS = {
    "en": "Verdane doses first patient with VRD-114\n\n"
    "LYON, May 2, 2025 – Verdane Therapeutics, Inc. (NASDAQ: VRDN) (“Verdane” or the “Company”) today announced"
    " that the first patient has been dosed in a Phase 2 trial of VRD-114, its HER3 antibody, in breast cancer.",
    "zh": "恒楷生物宣布HK-1806获批临床\n\n"
    "中国嘉兴，2026年3月2日——恒楷生物医药股份有限公司（以下简称“恒楷生物”）今日宣布，"
    "其自主研发的抗CLDN18.2抗体偶联药物HK-1806的新药临床试验申请获国家药品监督管理局批准。",
    "ja": "ひかり製薬、HKR-101の第2相試験を開始\n\n"
    "2026年5月11日、東京 – ひかり製薬株式会社（以下「当社」）は、"
    "抗Siglec-8抗体HKR-101の第2相試験を開始したことをお知らせします。",
    "ko": "한들제약, HDP-510 임상 2상 첫 환자 투약\n\n"
    "서울, 2026년 3월 2일 – 한들제약(주)은 비만 치료제 후보물질 HDP-510의 임상 2상 첫 환자 투약을 완료했다고 밝혔다.",
    "de": "Rheingau Zelltherapie startet Phase-II-Studie mit RZT-7\n\n"
    "Mainz, 2. Mai 2025 – Die Rheingau Zelltherapie SE gab heute bekannt, dass der erste Patient in "
    "einer Phase-II-Studie mit RZT-7 behandelt wurde.",
    "fr": "Ligeris Biotix démarre la phase 2 de LGB-07\n\n"
    "Nantes, le 2 mai 2025 – Ligeris Biotix SA annonce aujourd’hui le traitement du premier patient dans "
    "l'étude de phase 2 de LGB-07.",
}
"""Headline and lead that the sentences of a case follow, by language."""

CASES: list[dict[str, Any]] = [
    json.loads(line)
    for line in (Path(__file__).parent / "partner_cases.jsonl").read_text("utf-8").splitlines()
]


def found(*said: str, language: str = "en") -> set[tuple[str, str]]:
    """(name, role) of the partners in a release that says this after its lead, a paragraph each."""
    claims = extract(annotate(Release.from_text("\n\n".join((OPENINGS[language], *said))))).claims
    return {(claim.value, str(claim.qualifier)) for claim in claims if claim.field == "partner"}


def _told(name: str, role: str, roles: dict[str, str]) -> str:
    """Name and role as the case writes them, where the role is one that the case takes."""
    return f"{name}:{roles[name] if role in roles.get(name, '').split('|') else role}"


@pytest.mark.parametrize("case", CASES, ids=[f"{case['kind']}: {case['said'][:60]}" for case in CASES])
def test_partners(case: dict[str, Any]) -> None:
    """Whoever works on the product is a partner, in the role that is told, and nobody else is.

    Nobody else: sites, employers of speakers, rivals, makers of comparators, advisers, banks, landlords, the own
    group, backers of the company alone, careers, plans, ended deals, other products' partners.
    """
    roles = dict(partner.rsplit(":", 1) for partner in case["partners"])
    read = found(case["said"], language=case.get("language", "en"))
    assert sorted(_told(name, role, roles) for name, role in read) == case["partners"]


def test_cases_stand_by_kind_and_once() -> None:
    """A case is added among those of its kind, `none` has no partners, and no sentence stands twice."""
    kinds = [case["kind"] for case in CASES]
    assert kinds == sorted(kinds, key=kinds.index)
    assert all((case["kind"] == "none") == (case["partners"] == []) for case in CASES)
    said = [case["said"] for case in CASES]
    assert sorted(said) == sorted(set(said))
