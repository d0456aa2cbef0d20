"""What comes from outside is shown, but never steers."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.render.visible import excerpt, one_line, visible
from tests.factory import HOSTILE

ANY_TEXT = st.text(alphabet=st.characters(), max_size=60)


@given(ANY_TEXT)
def test_nothing_that_steers_is_left(text: str) -> None:
    """No control, override or invisible character survives, tab and line end apart; surrogates neither."""
    shown = visible(text)
    for char in shown:
        assert char in "\t\n" or unicodedata.category(char) not in ("Cc", "Cs"), hex(ord(char))
        assert not ("\u202a" <= char <= "\u202e" or "\u2066" <= char <= "\u2069" or char == "\u200b")
    shown.encode("utf-8")


@given(st.text(alphabet=st.characters(categories=["L", "N", "P", "Zs", "S"]), max_size=60))
def test_ordinary_text_is_left_alone(text: str) -> None:
    """Letters, digits, signs and spaces of any script stay as they are."""
    assert visible(text) == text.replace("\ufffe", "\ufffd")


@given(ANY_TEXT, st.integers(min_value=2, max_value=40))
def test_a_line_is_one_line_and_short(text: str, limit: int) -> None:
    """one_line gives no line end and no more than the limit."""
    line = one_line(text, limit)
    assert "\n" not in line
    assert "\t" not in line
    assert len(line) <= limit


@given(st.text(max_size=200), st.text(max_size=12), st.integers(min_value=10, max_value=60))
def test_an_excerpt_is_short(quote: str, value: str, limit: int) -> None:
    """An excerpt never grows over its limit."""
    assert len(excerpt(quote, value, limit)) <= limit


def test_an_excerpt_of_speech_has_one_pair_of_marks() -> None:
    """Whoever shows it puts quotation marks around it."""
    assert (
        excerpt("“We are pleased with HER3,” he said.", "HER3", 60) == "We are pleased with HER3,” he said."
    )
    assert excerpt("“HER3 matters.”", "HER3", 60) == "HER3 matters."


def test_an_excerpt_keeps_the_value() -> None:
    """A long quote is cut around the value, also at its end."""
    quote = "The company " + "said many things about its work " * 12 + "and that HB-417 binds HER3 well"
    assert "HER3" in excerpt(quote, "HER3", 60)
    assert "HER3" in excerpt(quote.replace("HER3 well", "HER3"), "her3", 40)


def test_escapes_become_pictures() -> None:
    """An escape sequence is readable instead of obeyed."""
    assert visible("\x1b[2J") == "␛[2J"
    assert "\x1b" not in visible(HOSTILE)
    assert "‹U+202E›" in visible(HOSTILE)


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028", "\u2029", "\x85"])
def test_every_line_end_becomes_one(end: str) -> None:
    """All line ends of Unicode become a plain one."""
    assert visible(f"a{end}b") == "a\nb"


def test_a_line_of_megabytes_is_cut_at_once() -> None:
    """Only the beginning of a huge line is looked at."""
    assert one_line("HER3 " * 4_000_000, 20) == "HER3 HER3 HER3 HER3…"
