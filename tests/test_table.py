"""The CSV face: stable columns, one row per program, no cell that a spreadsheet would run."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.brief import Asset, Named, Program
from summarizer.render.table import COLUMNS, cell, lines
from tests import factory


def _read(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_one_row_per_program_and_one_for_none() -> None:
    """A release with two programs has two rows, one without any still has one."""
    second = Program(asset=Asset(name="HB-500"), sponsor=Named(name=None))
    first = factory.brief().programs[0]
    read = _read("".join(lines([factory.brief(programs=(first, second)), factory.brief("x")])))
    assert [row["asset"] for row in read] == ["HB-417", "HB-500", ""]
    assert [row["program"] for row in read] == ["1", "2", ""]
    assert read[0]["target_symbols"] == "EGFR; ERBB3"
    assert read[0]["regulators"] == "FDA"
    assert read[0]["regulator_actions"] == "FDA: ind-cleared (new); FDA: orphan (earlier)"
    assert read[2]["headline"]


def test_the_columns_are_the_contract() -> None:
    """Every row has the columns of the heading, and these do not hang on what was found."""
    for brief in (factory.brief(), factory.brief("x"), factory.hostile_brief()[0]):
        heading, *rest = csv.reader(io.StringIO("".join(lines([brief]))))
        assert tuple(heading) == COLUMNS
        assert {len(row) for row in rest} == {len(COLUMNS)}


@pytest.mark.parametrize(
    "sign", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", " =", "\u200b="]
)
def test_no_cell_begins_a_formula(sign: str) -> None:
    """A cell that would begin with a sign of formulas begins with an apostrophe, hidden characters or not."""
    assert cell(f"{sign}1+1").startswith("'")


@given(st.text(alphabet=st.characters(), max_size=30))
def test_no_text_becomes_a_formula(text: str) -> None:
    """No text at all gives a cell that begins, white space aside, with a sign of formulas."""
    made = cell(text)
    assert not made.lstrip().startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r"))


def test_hostile_text_gives_inert_cells() -> None:
    """Escapes are gone, formulas quoted."""
    text = "".join(lines([factory.hostile_brief()[0]]))
    assert "\x1b" not in text
    row = _read(text)[0]
    assert row["asset"].startswith("'=1+1")
    assert row["sponsor"].startswith("'@SUM")
    assert row["title"].startswith("'-2+3")
    assert row["regulators"].startswith("'＝1")
