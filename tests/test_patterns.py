"""Kept patterns: the same matches as `re`, another Python's or a damaged file ignored, nothing written unasked."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from summarizer import patterns

KNOWN = pytest.mark.skipif(not patterns.KNOWN, reason="this Python's compiled form is not known")

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


@KNOWN
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


def test_another_compiled_form_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A Python to come gets what `re` makes, and nothing of it is kept or read."""
    patterns.use(tmp_path / "patterns")
    _all(patterns.compile)
    patterns.keep()
    patterns._made.clear()
    monkeypatch.setattr(patterns, "KNOWN", False)
    patterns.use(tmp_path / "patterns")
    assert _all(patterns.compile) == _all(re.compile)
    assert patterns._kept is None and not patterns._made
    with pytest.raises(re.error):
        patterns.compile("(")


_OTHERWISE = {
    "no modules of those names": "sys.modules['re._parser'] = sys.modules['re._compiler'] = None",
    "no _sre": "sys.modules['_sre'] = None",
    "another number": "sys.modules['_sre'] = Made(MAGIC=20991231, CODESIZE=4)",
    "wider codes": "sys.modules['_sre'] = Made(MAGIC=_sre.MAGIC, CODESIZE=8)",
    "nothing that makes a pattern": "sys.modules['_sre'] = Made(MAGIC=_sre.MAGIC, CODESIZE=4)",
    "another way to call it": "sys.modules['_sre'] = Made(MAGIC=_sre.MAGIC, CODESIZE=4, compile=lambda one, two: one)",
    "another compiler": "sys.modules['re._compiler'] = Made(_code=lambda parsed, flags, more: [])",
    "another parser": "sys.modules['re._parser'] = Made(parse=lambda *given: given, SubPattern=None)",
    "other operations": "sys.modules['re._constants'] = Made(LITERAL=1, IN=2)",
}
"""How a Python to come may keep its `re`; `re` itself has what it needs by then."""

_BRIEF = """
import json, re, sys, _sre
from types import SimpleNamespace as Made
{otherwise}
from summarizer import patterns, summarize
brief = summarize(open("release.txt").read()).model_dump(mode="json")
del brief["engine"]
print(json.dumps([brief, len(patterns._made)]))
"""
_RELEASE = """Verdane doses first patient with VRD-114, its HER3-directed ADC, in Phase 1 trial

BASEL, Switzerland, March 3, 2026 - Verdane AG today announced that the first patient has been dosed with VRD-114.
The FDA cleared the IND in January. Orkla Biologics manufactures VRD-114. Verdane plans to start Phase 2 next year.
"""


def _brief(folder: Path, otherwise: str) -> tuple[object, int]:
    (folder / "release.txt").write_text(_RELEASE)
    ran = subprocess.run(
        [sys.executable, "-c", _BRIEF.format(otherwise=otherwise)],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(map(os.path.abspath, filter(None, sys.path)))},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    brief, made = json.loads(ran.stdout)
    return brief, made


@pytest.fixture(scope="module")
def usual(tmp_path_factory: pytest.TempPathFactory) -> object:
    """The brief, and a check that our own way of compiling was taken for it."""
    brief, made = _brief(tmp_path_factory.mktemp("usual"), "")
    assert bool(made) == patterns.KNOWN
    return brief


@pytest.mark.parametrize("otherwise", list(_OTHERWISE))
def test_a_python_whose_re_is_built_otherwise_gives_the_same_brief(
    otherwise: str, usual: object, tmp_path: Path
) -> None:
    """Whatever moved within `re`, only speed is lost: the rules say the same, and no pattern of ours is made."""
    brief, made = _brief(tmp_path, _OTHERWISE[otherwise])
    assert brief == usual and isinstance(brief, dict) and brief["programs"][0]["targets"]
    if otherwise not in ("nothing that makes a pattern", "another way to call it"):
        assert made == 0, "no code of ours is kept"
