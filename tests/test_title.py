"""The headline is found behind site names, filing marks and dates."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
