"""The cases of cases.toml, through the command line and through the library."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from summarizer.cli import main

CASES: list[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("cases.toml").read_text(encoding="utf-8")
)["case"]
KEYS = {"name", "input", "args", "exit", "stdout", "stdout_lacks", "stderr", "stderr_lacks", "brief"}


def _at(value: Any, path: str) -> Any:
    """The value at a path such as programs.0.targets.*.symbol."""
    key, _, rest = path.partition(".")
    if key == "*":
        return [_at(item, rest) if rest else item for item in value]
    found = value[int(key)] if isinstance(value, list) else value[key]
    return _at(found, rest) if rest else found


def _check(brief: dict[str, Any], expected: dict[str, Any]) -> None:
    assert {path: _at(brief, path) for path in expected} == expected


def _named(cases: list[dict[str, Any]]) -> list[Any]:
    return [pytest.param(case, id=case["name"]) for case in cases]


@pytest.mark.parametrize("case", _named(CASES))
def test_on_the_command_line(
    case: dict[str, Any],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The command gives the exit code, the output and the brief of the table."""
    for name in ("SUMMARIZE_ENGINE", "OPENAI_API_KEY", "OPENAI_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.chdir(tmp_path)
    if "input" in case:
        (tmp_path / "release.txt").write_text(case["input"], encoding="utf-8")
    code = main([argument.replace("{file}", "release.txt") for argument in case["args"]])
    captured = capsys.readouterr()
    assert code == case.get("exit", 0), captured.err
    for channel in ("stdout", "stderr"):
        shown = captured.out if channel == "stdout" else captured.err
        for words in case.get(channel, []):
            assert words in shown
        for words in case.get(f"{channel}_lacks", []):
            assert words not in shown
    if "brief" in case:
        _check(json.loads(captured.out), case["brief"])


@pytest.mark.parametrize("case", _named([case for case in CASES if "brief" in case]))
def test_in_the_library(case: dict[str, Any]) -> None:
    """The library call gives the same brief, and its quotes are cut from the release's text."""
    from summarizer import Release, summarize

    release = Release.from_text(case["input"])
    brief = summarize(release)
    _check(brief.model_dump(mode="json"), case["brief"])
    for program in brief.programs:
        parts = (*program.targets, *program.regulators, *program.partners, program.asset, program.sponsor)
        for item in (item for part in parts for item in part.evidence):
            assert release.text[item.start : item.end] == item.quote


def test_the_table_is_well_formed() -> None:
    """Names are unique and no key is misspelt."""
    names = [case["name"] for case in CASES]
    assert len(names) == len(set(names))
    for case in CASES:
        assert set(case) <= KEYS, case["name"]
        assert "input" in case or "{file}" not in case["args"]
