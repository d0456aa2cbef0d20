"""Kept patterns: the same matches as `re`, another Python's or a damaged file ignored, nothing written unasked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from summarizer import patterns

PATTERNS = [
    (r"\b(?:Phase|Ph)\s*(?P<number>[1-4I]+)(?P<part>[ab])?\b", re.I),
    (r"(?<![A-Z])[A-Z]{2,5}[-‑]?\d{2,6}(?:\s+\((\w+)\))?", 0),
    (r"临床试验(?:批准|申请)|受理", 0),
    (r"^\s*(?:About|Über)\s+(.+?)$", re.M | re.I),
    (r"[^\W\d_]+(?:[’'-][^\W\d_]+)*", re.S),
]
TEXT = "About Verdane\nÜber uns: Phase 2a of VRD-114 (corvidane)\n国家药监局受理了临床试验申请 phase III"


@pytest.fixture(autouse=True)
def fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Each test starts as a process does."""
    monkeypatch.setattr(patterns, "_file", None)
    monkeypatch.setattr(patterns, "_kept", None)
    monkeypatch.setattr(patterns, "_made", {})
    yield


def _all(compile) -> list[object]:  # type: ignore[no-untyped-def]
    found = []
    for pattern, flags in PATTERNS:
        compiled = compile(pattern, flags)
        found.append((compiled.groups, dict(compiled.groupindex), compiled.flags, compiled.pattern))
        found.append([(m.span(), m.groups(), m.groupdict(), m.lastgroup) for m in compiled.finditer(TEXT)])
    return found


def test_the_same_as_re_before_and_after_keeping(tmp_path: Path) -> None:
    """A pattern read from the file matches as one that `re` compiled."""
    patterns.use(tmp_path / "cache" / "patterns")
    assert _all(patterns.compile) == _all(re.compile)
    patterns.keep()
    patterns.use(tmp_path / "cache" / "patterns")
    patterns._made.clear()
    assert _all(patterns.compile) == _all(re.compile)
    assert not patterns._made, "every pattern came from the file"


@pytest.mark.parametrize(
    "damage", [lambda data: b"", lambda data: b"x" + data[1:], lambda data: data[: len(data) // 2]]
)
def test_a_file_that_is_not_ours_is_ignored(tmp_path: Path, damage) -> None:  # type: ignore[no-untyped-def]
    """An empty, a foreign or a cut file costs time, never a wrong match."""
    file = tmp_path / "patterns"
    patterns.use(file)
    _all(patterns.compile)
    patterns.keep()
    file.write_bytes(damage(file.read_bytes()))
    patterns.use(file)
    assert _all(patterns.compile) == _all(re.compile)


def test_a_code_with_wrong_numbers_is_refused(tmp_path: Path) -> None:
    """`re` checks a code before it runs it; a flipped one is compiled anew."""
    file = tmp_path / "patterns"
    patterns.use(file)
    _all(patterns.compile)
    patterns.keep()
    data = bytearray(file.read_bytes())
    data[-400:] = b"\xff" * 400
    file.write_bytes(bytes(data))
    patterns.use(file)
    assert _all(patterns.compile) == _all(re.compile)


def test_the_library_writes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only a command that named a file has one written."""
    monkeypatch.setenv("HOME", str(tmp_path))
    _all(patterns.compile)
    patterns.keep()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_no_error(tmp_path: Path) -> None:
    """Where nothing can be written the command works as before."""
    (tmp_path / "file").write_text("in the way")
    patterns.use(tmp_path / "file" / "patterns")
    _all(patterns.compile)
    patterns.keep()
    assert (tmp_path / "file").read_text() == "in the way"


def test_a_bad_pattern_is_told_as_re_does() -> None:
    """The error is the one that re raises."""
    with pytest.raises(re.error):
        patterns.compile("(")
