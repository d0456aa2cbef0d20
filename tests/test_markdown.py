"""The Markdown face: one table per program, nothing of the release read as Markdown or HTML."""

from __future__ import annotations

import re

import pytest

from summarizer.render.markdown import escape, section
from tests import factory


def test_the_table_holds_values_and_words() -> None:
    """Each value has its row with its words and zone."""
    shown = section(factory.brief())
    assert (
        "| target | HER3 (ERBB3) | “a bispecific antibody-drug conjugate against EGFR and HER3” | lead |"
        in shown
    )
    assert "| regulator | FDA (orphan, earlier) |" in shown
    assert "- target VEGF (quote not found): “against EGFR, HER3 and VEGF”" in shown


def test_hostile_text_stays_text() -> None:
    """No tag, no cell border, no code span and no control character of the release is left open."""
    brief, _ = factory.hostile_brief()
    shown = section(brief)
    assert not re.search(r"<(?!br>)", shown)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", shown)
    rows = [line for line in shown.splitlines() if line.startswith("| ")]
    assert rows
    for row in rows:
        assert len(re.findall(r"(?<!\\)\|", row)) == 5, row
    assert not re.search(r"(?<!\\)`", shown)


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("# heading", r"\# heading"),
        ("1. item", r"1\. item"),
        ("- item", r"\- item"),
        ("![x](y)", r"!\[x\](y)"),
        ("a & b < c", "a &amp; b &lt; c"),
        ("$5 million and $6 million", r"\$5 million and \$6 million"),
        ("see https://example.com", "see https:&#47;&#47;example.com"),
        ("a\nb", "a b"),
    ],
)
def test_escape(text: str, escaped: str) -> None:
    """What Markdown would read is escaped."""
    assert escape(text) == escaped
