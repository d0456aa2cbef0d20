"""Working relationships in Chinese, Japanese, German, French and Korean releases."""

from __future__ import annotations

import pytest

from summarizer.annotation import annotate
from summarizer.engines.rules import extract
from summarizer.names import same_organisation
from summarizer.release import Release

RELEASES = {
    "zh": (
        "恒楷生物宣布HK-1806获批临床",
        "中国嘉兴，2026年3月2日——恒楷生物医药股份有限公司（以下简称“恒楷生物”）今日宣布，"
        "其自主研发的抗CLDN18.2抗体偶联药物HK-1806的新药临床试验申请获国家药品监督管理局批准。",
    ),
    "ja": (
        "ひかり製薬、HKR-101の第2相試験を開始",
        "2026年5月11日、東京 – ひかり製薬株式会社（以下「当社」）は、"
        "抗Siglec-8抗体HKR-101の第2相試験を開始したことをお知らせします。",
    ),
    "de": (
        "Rheingau Zelltherapie startet Phase-II-Studie mit RZT-7",
        "Mainz, 2. Mai 2025 – Die Rheingau Zelltherapie SE gab heute bekannt, dass der erste Patient in "
        "einer Phase-II-Studie mit RZT-7 behandelt wurde.",
    ),
    "fr": (
        "Ligeris Biotix démarre la phase 2 de LGB-07",
        "Nantes, le 2 mai 2025 – Ligeris Biotix SA annonce aujourd’hui le traitement du premier patient dans "
        "l'étude de phase 2 de LGB-07.",
    ),
    "ko": (
        "한들제약, HDP-510 임상 2상 첫 환자 투약",
        "서울, 2026년 3월 2일 – 한들제약(주)은 비만 치료제 후보물질 HDP-510의 임상 2상 첫 환자 투약을 완료했다고 밝혔다.",
    ),
}

CASES: list[tuple[str, str, dict[str, str]]] = [
    (
        "zh",
        "2024年，恒楷生物与澜岳药业签署独家许可协议，授予澜岳药业HK-1806在大中华区以外的开发和商业化权利。",
        {"澜岳药业": "licensee"},
    ),
    ("zh", "HK-1806由苏州澄合生物技术有限公司负责生产。", {"苏州澄合生物技术有限公司": "manufacturer"}),
    ("zh", "恒楷生物于2021年从锦江大学引进HK-1806的全球权利。", {"锦江大学": "licensor"}),
    ("zh", "本研究与锦江大学附属医院合作开展。", {"锦江大学附属医院": "academic"}),
    ("zh", "该项目获得盖恩基金会资助。", {"盖恩基金会": "funder"}),
    ("zh", "澜岳药业将负责HK-1806在中国的独家商业推广。", {"澜岳药业": "commercial"}),
    ("zh", "公司委托南洲生物科技有限公司开展临床样品生产。", {"南洲生物科技有限公司": "manufacturer"}),
    ("zh", "研究由锦江大学附属医院王教授牵头。", {"锦江大学附属医院": "academic"}),
    ("zh", "中信证券担任公司的财务顾问。", {}),
    (
        "ja",
        "当社は2022年に播磨医科大学から本剤の全世界における独占的開発・販売権を取得しました。",
        {"播磨医科大学": "licensor"},
    ),
    ("ja", "本剤は、みなと製薬株式会社と共同開発しています。", {"みなと製薬": "co-developer|collaborator"}),
    ("ja", "本剤の製造は讃岐バイオ株式会社が行います。", {"讃岐バイオ": "manufacturer"}),
    (
        "ja",
        "当社は、韓国における独占的販売権をハネル製薬株式会社に許諾しました。",
        {"ハネル製薬": "licensee|commercial"},
    ),
    (
        "ja",
        "本研究は日本医療研究開発機構（AMED）の支援を受けて実施されています。",
        {"日本医療研究開発機構": "funder"},
    ),
    ("ja", "播磨医科大学との共同研究により得られた成果です。", {"播磨医科大学": "academic|collaborator"}),
    ("de", "RZT-7 wurde von der Kestrel Edits GmbH einlizenziert.", {"Kestrel Edits": "licensor"}),
    (
        "de",
        "Die Studie wird in Zusammenarbeit mit der Universität Heidelberg durchgeführt.",
        {"Universität Heidelberg": "academic"},
    ),
    ("de", "RZT-7 wird von der Quarry Bio GmbH hergestellt.", {"Quarry Bio": "manufacturer"}),
    (
        "de",
        "Das Projekt wird vom Bundesministerium für Bildung und Forschung gefördert.",
        {"Bundesministerium für Bildung und Forschung": "funder"},
    ),
    (
        "de",
        "Die Vermarktungsrechte in Japan hat Rheingau an die Nippon Cell KK lizenziert.",
        {"Nippon Cell": "licensee"},
    ),
    (
        "fr",
        "LGB-07 est développé en collaboration avec l'Université de Lyon.",
        {"Université de Lyon": "academic"},
    ),
    ("fr", "LGB-07 a été licencié auprès de l'Institut Vernier.", {"Institut Vernier": "licensor"}),
    ("fr", "Les lots cliniques sont produits par Fermentia SAS.", {"Fermentia": "manufacturer"}),
    ("fr", "L'étude est financée par la Fondation Arvel.", {"Fondation Arvel": "funder"}),
    ("fr", "Montrevel SA distribuera LGB-07 en Belgique.", {"Montrevel": "commercial"}),
    ("ko", "HDP-510은 한국과학대학교로부터 기술을 도입한 물질이다.", {"한국과학대학교": "licensor"}),
    ("ko", "한들제약은 2024년 솔반파마에 HDP-510의 중국 판권을 기술이전했다.", {"솔반파마": "licensee"}),
    ("ko", "임상시험은 서광대학교병원과 공동으로 진행한다.", {"서광대학교병원": "academic"}),
    ("ko", "HDP-510은 오창바이오로직스가 위탁생산한다.", {"오창바이오로직스": "manufacturer"}),
]


@pytest.mark.parametrize(("language", "sentence", "partners"), CASES)
def test_relationships_abroad(language: str, sentence: str, partners: dict[str, str]) -> None:
    """The main relationships are read in five more languages, from the partner's side; roles joined by a bar both do."""
    title, lead = RELEASES[language]
    claims = extract(annotate(Release.from_text(f"{title}\n\n{lead}\n\n{sentence}"))).claims
    found = {claim.value: str(claim.qualifier) for claim in claims if claim.field == "partner"}
    assert len(found) == len(partners)
    for (name, role), (wanted, roles) in zip(found.items(), partners.items(), strict=True):
        assert same_organisation(name, wanted)
        assert role in roles.split("|")
