"""What a batch reads: files, folders, globs, rows and standard input become numbered work, as a stream."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from summarizer.batch import inputs
from summarizer.batch.inputs import count, works


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with releases, other files, a hidden folder and rows."""
    for name in ("b/2.txt", "b/1.html", "b/c/3.md", "a.txt", ".git/4.txt", "b/notes.log", "b/.hidden.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Basel, 3 March 2026")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_folder_is_walked_in_the_order_of_its_paths(tree: Path) -> None:
    """As `find_paths` lists it, hidden files and other suffixes left out."""
    from summarizer.sources import find_paths

    found = [work.path for work in works([str(tree)])]
    assert found == [str(path) for path in find_paths(tree)]
    assert count([str(tree)]) == 4


def test_globs_stand_for_the_files_that_match(tree: Path) -> None:
    """One level, several, and any number of them; a pattern without a match is reported."""
    assert [work.path for work in works(["*.txt"])] == ["a.txt"]
    assert [work.path for work in works(["b/*"])] == ["b/1.html", "b/2.txt", "b/notes.log"]
    assert [work.path for work in works(["**/*.txt"])] == ["a.txt", "b/2.txt"]
    assert [work.path for work in works([f"{tree}/b/**/?.md"])] == [f"{tree}/b/c/3.md"]
    (missing,) = works(["*.docx"])
    assert missing.error and "names no release" in missing.error.message


def test_a_file_named_like_a_pattern_is_that_file(tree: Path) -> None:
    """`[x].txt` exists, so it is meant."""
    (tree / "[x].txt").write_text("Basel")
    assert [work.path for work in works(["[x].txt"])] == ["[x].txt"]


def test_rows_keep_their_other_columns(tree: Path) -> None:
    """`id` names the release, `text` or `url` holds it, the rest comes along; bad rows are errors of their own."""
    rows = [
        {"id": "a", "text": "Basel", "tag": [1, 2]},
        {"url": "https://example.com/1"},
        {"id": 3, "text": "Basel", "url": "https://example.com/3"},
        {"id": 4},
        {"id": 5, "text": 7},
        ["no object"],
    ]
    lines = [json.dumps(row).encode() for row in rows] + [
        b"{torn",
        b'{"id": 8, "text": "\xff"}',
        b"",
        b'{"n": NaN}',
    ]
    Path("rows.jsonl").write_bytes(b"\xef\xbb\xbf" + b"\n".join(lines))
    found = list(works(["rows.jsonl"]))
    assert [work.id for work in found] == [
        "a", "rows.jsonl:2", "3", "4", "5", "rows.jsonl:6", "rows.jsonl:7", "rows.jsonl:8", "rows.jsonl:10",
    ]  # fmt: skip
    assert found[0].row == {"id": "a", "tag": [1, 2]}
    assert found[1].url == "https://example.com/1" and found[2].read().source == "https://example.com/3"
    assert [bool(work.error) for work in found] == [False] * 3 + [True] * 6
    assert count(["rows.jsonl"]) == 9


def test_standard_input_is_rows_or_paths() -> None:
    """The first character tells; paths may be URLs, spaces in names stay."""
    paths = io.BytesIO(b"a file.txt\nhttps://example.com/1\n\n")
    assert [(work.path, work.url) for work in works(["-"], paths)] == [
        ("a file.txt", None),
        (None, "https://example.com/1"),
    ]
    rows = io.BytesIO(b'\n {"id": 1, "text": "Basel"}\n')
    assert [work.text for work in works(["-"], rows)] == ["Basel"]
    assert count(["-", "a.txt"]) is None


def test_a_row_without_end_is_refused_and_not_held(monkeypatch: pytest.MonkeyPatch) -> None:
    """A line longer than any release is an error; the next one is read."""
    monkeypatch.setattr(inputs, "MAX_FILE_BYTES", 100)
    stream = io.BytesIO(b'{"text": "' + b"x" * 5_000 + b'"}\n{"id": 2, "text": "Basel"}\n')
    long, good = works(["-"], stream)
    assert long.error and "too long" in long.error.message
    assert good.text == "Basel"


def test_ten_million_paths_are_not_listed_ahead() -> None:
    """The first work is there after one line was read."""

    class Endless(io.RawIOBase):
        read_lines = 0

        def readline(self, size: int | None = -1) -> bytes:
            self.read_lines += 1
            return b"release-%d.txt\n" % self.read_lines

    stream = Endless()
    stream_of_work = works(["-"], stream)  # type: ignore[arg-type]
    assert [next(stream_of_work).path for _ in range(3)] == [
        "release-1.txt",
        "release-2.txt",
        "release-3.txt",
    ]
    assert stream.read_lines == 3


def test_missing_inputs_are_work_with_an_error(tree: Path) -> None:
    """Nothing is silently left out."""
    (tree / "void").mkdir()
    rows, void, file = works(["no.jsonl", "void", "no.txt"])
    assert rows.error and void.error
    assert not file.error and file.path == "no.txt"  # told when it is read
    assert [work.number for work in (rows, void, file)] == [0, 1, 2]
