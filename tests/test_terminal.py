"""The card shows every value with its words, and obeys nothing that stands in them."""

from __future__ import annotations

import re

import pytest
from rich.cells import cell_len

from summarizer.brief import Asset, Evidence, Named, Program, Target
from summarizer.render.terminal import card
from tests import factory

SGR = re.compile(r"\x1b\[[\d;]*m")


@pytest.mark.parametrize("width", [40, 60, 80, 88, 100, 120, 300])
def test_every_line_fits_and_every_value_is_there(width: int) -> None:
    """At every width the frame holds, and no value or role is lost."""
    shown = card(factory.brief(), width=width)
    lines = shown.splitlines()
    assert {cell_len(line) for line in lines} == {min(width, 116)}
    flat = " ".join(shown.replace("│", " ").split())
    for value in (
        "HB-417",
        "NX9",
        "EGFR",
        "HER3",
        "ERBB3",
        "bispecific ADC",
        "IND",
        "FDA",
        "orphan, earlier",
    ):
        assert value in flat
    for value in ("Orkla Biologics", "manufacturer", "“bispecific antibody-drug conjugate”", "lead", "96%"):
        assert value in flat or width == 40


def test_without_colour_there_is_no_escape() -> None:
    """Off a terminal the card is plain text."""
    assert "\x1b" not in card(factory.brief(), color=False)


def test_with_colour_only_colours_are_set() -> None:
    """On a terminal the only escapes are those for colour and weight."""
    shown = card(factory.brief(), color=True)
    assert SGR.search(shown)
    assert "\x1b" not in SGR.sub("", shown)


def test_colour_changes_nothing_but_colour() -> None:
    """The words are the same with and without colour."""
    assert SGR.sub("", card(factory.brief(), color=True)) == card(factory.brief(), color=False)


@pytest.mark.parametrize("color", [False, True])
def test_hostile_text_is_shown_not_obeyed(color: bool) -> None:
    """Escapes, markup and overrides of the release stand there as text."""
    brief, _ = factory.hostile_brief()
    shown = SGR.sub("", card(brief, color=color, width=110))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown)
    assert "[red]x[/red]" in shown


def test_a_huge_line_is_cut() -> None:
    """Megabytes in every field still give a card that fits a screen or two."""
    huge = "HER3 binds " * 400_000
    words = (Evidence(quote=huge, start=0, end=len(huge), zone="body", match="exact"),)
    target = Target(name=huge, symbol=huge, evidence=words)
    program = Program(asset=Asset(name=huge), sponsor=Named(name=huge), targets=(target,) * 500)
    brief = factory.brief(huge, headline=huge, summary=huge, programs=(program,), notes=(huge,) * 50)
    assert len(card(brief)) < 60_000


def test_what_is_not_stated_is_said() -> None:
    """Core fields without a value are shown as not stated; a release without programs says so."""
    program = Program(asset=Asset(name=None), sponsor=Named(name=None))
    shown = card(factory.brief("x", programs=(program,)))
    assert shown.count("not stated") == 5
    assert "unnamed product" in shown
    assert "about no program" in card(factory.brief("x"))


def test_dropped_claims_notes_and_differences_are_shown() -> None:
    """What was refused, noted or read differently stands below the grid."""
    shown = card(factory.brief(second_opinion=factory.second_opinion(), status="partial"), width=110)
    assert "quote not found" in shown
    assert "The release gives no phase." in shown
    assert "The rules agree on 1 of 2 fields." in shown
    assert "HB-417 stage: IND; by the rules Phase 1" in shown
    assert "EGFR; by" not in shown
    assert "partial" in shown


def test_several_programs_have_headings() -> None:
    """With several programs each grid is headed by its product."""
    first = factory.brief().programs[0]
    second = Program(asset=Asset(name="HB-500"), sponsor=Named(name=None))
    shown = card(factory.brief(programs=(first, second)))
    assert re.search(r"HB-417 ─", shown)
    assert re.search(r"HB-500 ─", shown)
