"""The headline is found behind site names, filing marks and dates."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.release import Release
from summarizer.title import find_title

HEADLINE = "Halden Bio Doses First Patient in Phase 2 Trial of HB-417"


@pytest.mark.parametrize(
    "before",
    [
        "",
        "MedNews\n\n",
        "EX-99.1\n\n",
        "Press Release\n",
        "FOR IMMEDIATE RELEASE\n\n",
        "March 3, 2026 07:00 ET | Source: Halden Bio\n\n",
        "(NASDAQ: HLDN)\n",
        "https://example.com/news/417\n\n",
        "Stock code: 417\n\n",
        "DGAP-News: Halden Bio AG\n\n",
        '/CORRECTION from Source: Halden Bio/\n\nIn the release "Halden", issued over CNW, a name was wrong.\n\n',
        'RNS Number : 1234A\nHalden Bio plc\n("Halden", or the "Group")\n\n',
        "[Translation; the Japanese original prevails.]\n\nTo whom it may concern\n\nCompany: Halden Bio Co., Ltd.\n",
        "Note: This document is a translation of the original.\n\nName of company: Halden Bio Co., Ltd.\n",
        "HALDEN BIOLOGICS HOLDINGS LIMITED\n(Stock Code: 417)\n\nVOLUNTARY ANNOUNCEMENT\n",
    ],
)
def test_the_headline_behind_what_stands_before_it(before: str) -> None:
    """Marks of sites, filings and wires are passed over."""
    text = f"{before}{HEADLINE}\n\nTRONDHEIM, Norway, March 3, 2026 – Halden Bio today announced that it did."
    span = find_title(text)
    assert span is not None
    assert text[span[0] : span[1]] == HEADLINE


def test_a_chinese_announcement_has_its_title_line() -> None:
    """Of the first lines of a filing, the one that says what is announced."""
    text = "证券代码：600000\n海登生物制药股份有限公司\n关于子公司药物临床试验获批的公告\n\n本公司董事会保证公告内容真实。"
    span = find_title(text)
    assert span is not None
    assert text[span[0] : span[1]] == "关于子公司药物临床试验获批的公告"


@pytest.mark.parametrize(
    ("before", "title"),
    [
        ("報道関係各位\n2026年9月7日\nハルデン製薬株式会社\n\n", "新薬「HB-417」の製造販売承認を取得"),
        ("海登生物（股票代码：0417.HK）\n自愿公告\n", "海登生物HB-417被纳入突破性治疗品种"),
        ("公開資訊觀測站重大訊息\n主旨：", "公告本公司新藥HB-417獲准執行第二期臨床試驗"),
        ("", "海登生物HB-417抑制剂新药上市申请获受理"),
    ],
)
def test_titles_of_notices_in_ideographs(before: str, title: str) -> None:
    """Above the first paragraph, not a section's heading further down, nor the company's line."""
    news = "海登生物今日宣布，该药获得受理，公司将继续推进。"
    text = f"{before}{title}\n\n{news}\n\n关于海登生物的公司介绍\n\n海登生物是一家公司。"
    span = find_title(text)
    assert span is not None
    assert text[span[0] : span[1]] == title


@pytest.mark.parametrize(
    "glued",
    [
        "LYON, France, March 3, 2025 (GLOBE NEWSWIRE) -- ",
        " NEW YORK, March 3, 2025 /PRNewswire/ -- ",
        "ATLANTA, GA - October 22, 2024 (NEWMEDIAWIRE) - ",
        "ATLANTA--(BUSINESS WIRE)--",
        "Boston, MA – March 3, 2025 – ",
        "OSLO, Norway / ACCESSWIRE / May 2, 2023 / ",
    ],
)
def test_a_headline_without_a_line_break(glued: str) -> None:
    """It ends where the dateline begins, and the news begins behind that."""
    release = Release.from_text(
        f"{HEADLINE}{glued}Halden Bio today announced that it dosed a patient. " + "It is new. " * 9
    )
    assert release.title == HEADLINE
    assert release.zone_at(release.text.index("Halden Bio today")) == "lead"


def test_a_release_without_a_headline_has_none() -> None:
    """A text that begins with the dateline begins with the news."""
    release = Release.from_text(
        "LYON, May 2, 2025 (GLOBE NEWSWIRE) -- Halden Bio today announced news of HB-417."
    )
    assert release.title is None
    assert release.place == "LYON"
    assert release.zone_at(release.text.index("Halden")) == "lead"


def test_the_news_is_no_title() -> None:
    """A short headline right before a line that begins with a dateline is the headline."""
    text = "Halden and HB-417\n\nLYON, May 2, 2025 (GLOBE NEWSWIRE) -- Halden has news of HB-417."
    span = find_title(text)
    assert span is not None
    assert text[span[0] : span[1]] == "Halden and HB-417"


def test_a_paragraph_is_no_title() -> None:
    """A text that is one long paragraph has none."""
    assert find_title("Halden Bio today announced that " + "it did and " * 60) is None


@given(st.text(max_size=400))
def test_a_title_is_one_line_of_the_text(text: str) -> None:
    """Whatever the text, a title is a stretch of one line that says something."""
    span = find_title(text)
    if span:
        words = text[span[0] : span[1]]
        assert words.strip()
        assert "\n" not in words
