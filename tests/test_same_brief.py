"""One release, read by every way in, gives one brief; and every quote of every brief is cut from its text."""

from __future__ import annotations

import html
import io
import json
import sys
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from evals.dataset import Sample, load
from summarizer import Brief, Evidence, Release, summarize
from summarizer.cli import main
from tests import pdf_files

TEXT = (Path(__file__).parent.parent / "samples" / "js212-ind" / "release.txt").read_text("utf-8")
TITLE, *PARAGRAPHS = [paragraph for paragraph in TEXT.split("\n\n") if paragraph.strip()]
EXPECTED = {
    "event": "regulatory",
    "asset": "JS212",
    "sponsor": "Junshi Biosciences",
    "targets": ["EGFR", "ERBB3"],
    "modality": "bispecific-adc",
    "stage": "ind",
    "regulators": [("NMPA", "ind-cleared")],
    "partners": [("BioDlink", "manufacturer")],
}


def _facts(brief: Brief) -> dict[str, Any]:
    (program,) = brief.programs
    return {
        "event": brief.event,
        "asset": program.asset.name,
        "sponsor": program.sponsor.name,
        "targets": [target.symbol for target in program.targets],
        "modality": program.modality and program.modality.value,
        "stage": program.stage and program.stage.value,
        "regulators": [(one.agency, one.action) for one in program.regulators],
        "partners": [(one.name, one.role) for one in program.partners],
    }


def _html_page() -> bytes:
    body = "".join(
        f"<p>{html.escape(paragraph).replace(chr(10), '<br>')}</p>"
        if len(paragraph) > 60
        else f"<h2>{paragraph}</h2>"
        for paragraph in PARAGRAPHS
    )
    head = f"<meta charset='utf-8'><title>{html.escape(TITLE)} | Example Wire</title>"
    around = "<nav><a href='/'>Home</a><a href='/news'>News</a></nav>"
    return f"<html><head>{head}</head><body>{around}<article><h1>{html.escape(TITLE)}</h1>{body}</article></body></html>".encode()


def _pdf_file() -> bytes:
    lines = [
        line
        for paragraph in (TITLE, *PARAGRAPHS)
        for part in paragraph.splitlines()
        for line in (*textwrap.wrap(part, 88), "")
    ]
    pages = ["\n".join(lines[start : start + 40]) for start in range(0, len(lines), 40)]
    return pdf_files.pdf(
        *(pdf_files.page(text, footer=str(n)) for n, text in enumerate(pages, 1)), title=TITLE
    )


def _from_file(name: str, data: Callable[[], bytes]) -> Callable[[Path, Any, Any], Brief]:
    def read(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Brief:
        (folder / name).write_bytes(data())
        assert main([str(folder / name), "-f", "json"]) == 0
        return Brief.model_validate_json(capsys.readouterr().out)

    return read


def _from_stdin(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Brief:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(TEXT.encode())))
    assert main(["-", "-f", "json"]) == 0
    return Brief.model_validate_json(capsys.readouterr().out)


def _from_python(folder: Path, monkeypatch: object, capsys: object) -> Brief:
    return summarize(TEXT)


def _from_a_path(folder: Path, monkeypatch: object, capsys: object) -> Brief:
    (folder / "release.txt").write_text(TEXT.replace("\n", "\r\n"), "utf-16", newline="")
    return summarize(folder / "release.txt")


WAYS_IN: dict[str, Callable[[Path, Any, Any], Brief]] = {
    "text": _from_file("release.txt", TEXT.encode),
    "Markdown": _from_file("release.md", lambda: f"# {TEXT}".encode()),
    "HTML": _from_file("release.html", _html_page),
    "PDF": _from_file("release.pdf", _pdf_file),
    "standard input": _from_stdin,
    "str": _from_python,
    "Path, in UTF-16 with carriage returns": _from_a_path,
}


@pytest.mark.parametrize("way", WAYS_IN)
def test_the_same_facts_by_every_way_in(
    way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What a file's format, its charset or its line breaks are changes nothing of the facts."""
    brief = WAYS_IN[way](tmp_path, monkeypatch, capsys)
    assert _facts(brief) == EXPECTED
    assert brief.release.title == TITLE
    assert brief.status == "ok"


def _evidence(value: object) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if {"quote", "start", "end"} <= value.keys():
            yield value
        for item in value.values():
            yield from _evidence(item)
    elif isinstance(value, list):
        for item in value:
            yield from _evidence(item)


SAMPLES = load()


@pytest.mark.parametrize("part", range(4))
def test_every_quote_is_cut_from_the_text(part: int) -> None:
    """For all samples, sealed ones too: each piece of evidence is the stretch of the text it points at."""
    seen = 0
    for sample in SAMPLES[part::4]:
        seen += _check_quotes(sample)
    assert seen > 100


def _check_quotes(sample: Sample) -> int:
    release = Release.from_text(sample.text)
    brief = summarize(release)
    pieces = list(_evidence(json.loads(brief.model_dump_json())))
    for piece in pieces:
        assert release.text[piece["start"] : piece["end"]] == piece["quote"], sample.id
        assert piece["quote"].strip(), sample.id
        assert piece["zone"] == release.zone_at(piece["start"]), sample.id
        assert Evidence.model_validate(piece)
    return len(pieces)
