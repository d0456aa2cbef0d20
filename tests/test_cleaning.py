"""Cleaning takes out what is invisible or dangerous, keeps every word, and remembers where each stood."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.cleaning import clean

ODD = st.text(
    alphabet="ab1.\n\r\t \x00\x1b[m\u200b\u00ad\u202e\ufeff\u00a0\u3000\u2028\x85\ud800é中", max_size=80
)


@given(st.one_of(ODD, st.text(max_size=80)))
def test_letters_and_digits_stay_in_their_order(text: str) -> None:
    """Outside terminal escapes no letter or digit is lost, added or moved."""
    if "\x1b" in text or "\x9b" in text:
        return
    kept = [char for char in text if char.isalnum()]
    assert [char for char in clean(text).text if char.isalnum()] == kept


@given(ODD)
def test_the_way_back_leads_to_the_same_character(text: str) -> None:
    """Every character that is no white space stands in the original where the map says."""
    cleaned = clean(text)
    for offset, char in enumerate(cleaned.text):
        origin = cleaned.to_original(offset)
        assert 0 <= origin < len(text)
        if not char.isspace() and char != "\ufffd":
            assert text[origin] == char


@given(ODD)
def test_the_way_back_never_turns(text: str) -> None:
    """Later characters come from later places."""
    cleaned = clean(text)
    origins = [cleaned.to_original(offset) for offset in range(len(cleaned.text))]
    assert origins == sorted(origins)


@given(ODD)
def test_a_clean_text_stays_as_it_is(text: str) -> None:
    """Cleaning twice is cleaning once."""
    once = clean(text).text
    assert clean(once).text == once


@given(ODD)
def test_nothing_invisible_is_left(text: str) -> None:
    """No control, direction or zero-width character, no lone surrogate, no white space at line ends, no wide gap."""
    cleaned = clean(text).text
    assert not set(cleaned) & set("\x00\x1b\r\t\u200b\u00ad\u202e\ufeff\u00a0\u3000\u2028\x85\ud800")
    assert "\n\n\n" not in cleaned
    assert " \n" not in cleaned
    assert cleaned == cleaned.strip()


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b]0;title\x07text", "text"),
        ("\x1b]8;;https://example.com\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("a\n\n\n\nb", "a\n\nb"),
        ("a\n \x00\n\nb", "a\n\nb"),
        ("mono\u00adclonal", "monoclonal"),
        ("\u202egnp.exe", "gnp.exe"),
        ("  \n a \n", "a"),
        ("", ""),
        ("\x00\u200b \n", ""),
    ],
)
def test_what_goes(text: str, cleaned: str) -> None:
    """Escapes whole, line ends as one kind, empty lines as one, soft hyphens and direction marks out."""
    assert clean(text).text == cleaned


def test_escapes_without_an_end_do_not_swallow_the_text() -> None:
    """An escape that is never closed takes no more than its own line of command."""
    assert "words" in clean("\x1b[31mwords \x1b[").text


def test_a_line_of_a_megabyte_is_cleaned_at_once() -> None:
    """Long lines, long runs of spaces and of empty lines are no trouble."""
    assert len(clean("a" * 1_000_000).text) == 1_000_000
    assert clean("a" + " " * 200_000 + "b").text.startswith("a ")
    assert clean("a" + "\n" * 200_000 + "b").text == "a\n\nb"
    assert clean("a" + " \n" * 100_000 + "b").text == "a\n\nb"
