"""What a batch writes: each format, whole or not at all, harmless cells, and the list of what failed."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from pathlib import Path
from typing import Any, TextIO

import pytest

from summarizer.batch import outputs, tables
from summarizer.batch.outputs import Output
from summarizer.batch.rendering import Shown, shown
from summarizer.batch.work import Failed, Outcome, Work
from summarizer.brief import Brief
from summarizer.errors import OutputError, SettingsError
from summarizer.render.table import COLUMNS
from tests import factory

SUFFIXES = (".jsonl", ".csv", ".parquet", ".xlsx")


def outcomes(*rows: dict[str, Any] | None) -> list[Outcome]:
    return [
        Outcome(Work(number, f"r{number}", text="…", row=row), factory.brief())
        for number, row in enumerate(rows)
    ]


def write(path: Path, items: list[Outcome], *, complete: bool = True) -> tuple[Path, ...]:
    with Output(path, retry="summarize batch again") as output:
        for item in items:
            output.add(shown(item, output.form))
        return output.finish(complete=complete)


def read(path: Path) -> list[dict[str, Any]]:
    """The rows of any of the formats."""
    if path.suffix == ".jsonl":
        return [json.loads(line) for line in path.read_text().splitlines()]
    if path.suffix == ".csv":
        with path.open(newline="") as file:
            return list(csv.DictReader(file))
    if path.suffix == ".parquet":
        import pyarrow.parquet

        found: list[dict[str, Any]] = pyarrow.parquet.read_table(path).to_pylist()
        return found
    from openpyxl import load_workbook

    head, *body = [[cell.value for cell in row] for row in load_workbook(path).active.rows]
    return [dict(zip(head, row, strict=True)) for row in body]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_every_format_holds_the_brief_and_the_columns_of_the_input(suffix: str, tmp_path: Path) -> None:
    """A row a program; columns that only some rows had are empty in the others."""
    path = tmp_path / f"briefs{suffix}"
    assert write(path, outcomes({"id": "r0", "day": 5}, {"id": "r1", "more": {"a": [1]}}, None)) == (path,)
    rows = read(path)
    assert len(rows) == 3
    if suffix == ".jsonl":
        assert rows[0]["input"] == {"id": "r0", "day": 5} and "input" not in rows[2]
        assert Brief.model_validate(rows[2]) == factory.brief()
    else:
        assert list(rows[0]) == ["input_id", "input_day", "input_more", *COLUMNS]
        assert [row["asset"] for row in rows] == ["HB-417"] * 3
        assert str(rows[0]["input_day"]) == "5" and rows[1]["input_more"] == '{"a": [1]}'
        assert not rows[2]["input_id"]
    assert sorted(tmp_path.iterdir()) == [path]


def test_parquet_has_types(tmp_path: Path) -> None:
    """Numbers are numbers; a column of mixed kinds is text; what is too large for 64 bits is text; formulas are data."""
    write(
        tmp_path / "a.parquet",
        outcomes({"n": 1, "x": 1, "m": 1, "big": 2**70, "t": True, "s": "=1+1"},
                 {"n": 2, "x": 0.5, "m": "a", "big": 1, "t": False, "s": "\ud800"}),
    )  # fmt: skip
    first, second = read(tmp_path / "a.parquet")
    assert (first["input_n"], first["input_x"], first["input_m"], first["input_t"]) == (1, 1.0, "1", True)
    assert first["input_big"] == str(2**70) and first["seconds"] == 0.004
    assert first["input_s"] == "=1+1" and second["input_s"] == "\\ud800"


def test_no_cell_is_a_formula(tmp_path: Path) -> None:
    """Neither from a hostile release nor from a hostile row."""
    from openpyxl import load_workbook

    brief, _ = factory.hostile_brief()
    hostile = [Outcome(Work(0, "x", row={"=cmd|' /C calc'!A0": "=1+1", "t": "\t=2"}), brief)]
    write(tmp_path / "a.csv", hostile)
    with (tmp_path / "a.csv").open(newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert not [cell for cell in cells if cell.lstrip().startswith(("=", "+", "-", "@", "|", "\t"))]
    write(tmp_path / "a.xlsx", hostile)
    for row in load_workbook(tmp_path / "a.xlsx").active.rows:
        assert all(cell.data_type in ("s", "n") for cell in row)


def test_a_cell_that_excel_would_not_take_is_cut(tmp_path: Path) -> None:
    """32,767 characters are its limit; the rest of the workbook is whole."""
    write(tmp_path / "a.xlsx", outcomes({"long": "x" * 40_000}))
    (row,) = read(tmp_path / "a.xlsx")
    assert len(row["input_long"]) == 32_767 and row["input_long"].endswith("…")


def test_more_rows_than_a_sheet_holds_go_to_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No row is lost."""
    from openpyxl import load_workbook

    monkeypatch.setattr(tables, "SHEET_ROWS", 4)
    write(tmp_path / "a.xlsx", outcomes(*[None] * 10))
    assert [sheet.max_row - 1 for sheet in load_workbook(tmp_path / "a.xlsx").worksheets] == [4, 4, 2]


def test_failures_are_listed_with_reason_and_command(tmp_path: Path) -> None:
    """They are not in OUT; a run without failures takes the list away."""
    failed = Outcome(Work(1, "r1", path="a.txt", row={"id": 1}), None, Failed("timeout", "It took too long."))
    written = write(tmp_path / "a.jsonl", [*outcomes(None), failed])
    assert written == (tmp_path / "a.jsonl", tmp_path / "failed.jsonl")
    assert len(read(tmp_path / "a.jsonl")) == 1
    (listed,) = read(tmp_path / "failed.jsonl")
    assert listed == {
        "id": "r1",
        "source": "a.txt",
        "reason": "timeout",
        "message": "It took too long.",
        "input": {"id": 1},
        "retry": "summarize batch again",
    }
    write(tmp_path / "a.jsonl", outcomes(None))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.jsonl"]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_an_early_end_leaves_out_as_it_was(suffix: str, tmp_path: Path) -> None:
    """What there is goes to a partial file, which the complete one replaces; an abandoned output leaves nothing."""
    path, partial = tmp_path / f"a{suffix}", tmp_path / f"a.partial{suffix}"
    path.write_bytes(b"before")
    assert write(path, outcomes(None), complete=False) == (partial,)
    assert path.read_bytes() == b"before" and len(read(partial)) == 1
    with Output(path) as output:
        output.add(shown(outcomes(None)[0], output.form))
    assert sorted(tmp_path.iterdir()) == sorted([path, partial])
    write(path, outcomes(None, None))
    assert list(tmp_path.iterdir()) == [path] and len(read(path)) == 2


def test_what_a_killed_run_left_is_removed(tmp_path: Path) -> None:
    """By the next run; what a living process writes stays."""
    code = (
        "import sys, os; from pathlib import Path; from summarizer.batch.outputs import Output;"
        "output = Output(Path(sys.argv[1])); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "a.jsonl")], check=False)
    assert len(list(tmp_path.glob(".a.jsonl.*.part"))) == 1
    with Output(tmp_path / "a.jsonl"):
        assert len(list(tmp_path.glob(".a.jsonl.*.part"))) == 1
        with Output(tmp_path / "a.jsonl"):
            assert len(list(tmp_path.glob(".a.jsonl.*.part"))) == 2
    assert not list(tmp_path.iterdir())


def test_another_batch_that_cleans_up_takes_no_file_that_was_just_begun(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may look between our making the file and our locking it; both still have their output."""
    lock = outputs._lock
    others: list[Output | None] = []

    def late(file: TextIO, **how: bool) -> bool:
        if not others:
            others.append(None)
            others.append(Output(tmp_path / "a.jsonl"))
        return lock(file, **how)

    monkeypatch.setattr(outputs, "_lock", late)
    with Output(tmp_path / "a.jsonl") as output:
        output.add(Shown(0, "a", line='{"ours": 1}\n'))
        assert output.finish(complete=True) == (tmp_path / "a.jsonl",)
    other = others[1]
    assert other is not None
    other.finish(complete=True)
    assert [path.name for path in tmp_path.iterdir()] == ["a.jsonl"]


def test_places_that_cannot_be_written_are_refused_before_any_work(tmp_path: Path) -> None:
    """Each with the next step; somebody else's failed.jsonl is not replaced."""
    for path, told in (
        (tmp_path / "a.txt", "tells no format"),
        (tmp_path / "no" / "a.csv", "mkdir -p"),
        (tmp_path / "failed.jsonl", "another name"),
    ):
        with pytest.raises((OutputError, SettingsError), match=told):
            Output(path)
    (tmp_path / "failed.jsonl").write_text('{"theirs": 1}\n')
    with pytest.raises(OutputError, match="is no list of a batch"):
        Output(tmp_path / "a.jsonl")


def test_a_missing_package_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before any work, with the command that installs it."""
    monkeypatch.setattr(tables, "find_spec", lambda name: None)
    with pytest.raises(SettingsError, match=r"pip install 'pressbrief\[parquet\]'"):
        Output(tmp_path / "a.parquet")


def test_a_disk_that_is_full_leaves_nothing_half_written(tmp_path: Path) -> None:
    """The error names the file; OUT is as it was, and no temporary file stays."""
    code = """
import resource, signal, sys
from pathlib import Path
from summarizer.batch.outputs import Output
from summarizer.batch.rendering import Shown
from summarizer.errors import OutputError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
try:
    with Output(Path(sys.argv[1])) as output:
        for number in range(1_000):
            output.add(Shown(number, str(number), line="x" * 1_000 + "\\n"))
        output.finish(complete=True)
except OutputError as error:
    print(error)
"""
    (tmp_path / "a.jsonl").write_text("before")
    told = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "a.jsonl")], capture_output=True, text=True, check=True
    ).stdout
    assert "cannot be written" in told and "a.jsonl" in told
    assert [path.read_text() for path in tmp_path.iterdir()] == ["before"]
