"""Hostile releases, from file to face: whatever stands in the text and in its name steers no terminal, page or sheet."""

from __future__ import annotations

import csv
import io
import json
import re
import time
from html.parser import HTMLParser
from pathlib import Path

import pytest

from summarizer import Release, summarize
from summarizer.cli import main
from summarizer.render import FORMATS, Format, Item, render

CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
RELEASES = {
    "terminal escapes": "\x1b[2J\x1b]0;owned\x07\x1b]8;;https://evil.example\x1b\\Halden\x1b]8;;\x1b\\ Bio\x9b31m",
    "Rich markup": "[bold red]Halden Bio[/bold red] [link=https://evil.example]x[/link] [/] \\[",
    "a script's end": "Halden Bio </script><script>alert(1)</script><img src=x onerror=alert(2)> --> ]]>",
    "attributes": 'Halden Bio" onmouseover="alert(3)" x=\' onfocus=\'alert(4)',
    "NULs": "Hal\x00den\x00 Bio\x00",
    "direction overrides": "Halden Bio \u202egpj.exe\u202c \u2066\u2067\u200f",
    "formulas": '=HYPERLINK("https://evil.example";"Halden Bio") @SUM(1) +1 -1 \t=1',
    "Markdown": "Halden Bio ![x](https://evil.example/x.png) [y](javascript:alert(5)) | a | b | ``` # x",
    "lone surrogates": "Halden Bio \ud800 \udfff",
}
BODY = """

TRONDHEIM, Norway, March 3, 2026 – {hostile} today announced that the FDA has cleared its IND application for HB-417 \
{hostile}, an antibody-drug conjugate targeting HER3, made by {hostile} Ltd. under a licence from “{hostile}” Inc.

About {hostile}
{hostile} is a company."""


class _Page(HTMLParser):
    """The tags that a browser would act on."""

    def __init__(self) -> None:
        super().__init__()
        self.scripts = 0
        self.handlers: list[str] = []
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.scripts += tag == "script"
        self.handlers += [name for name, _ in attrs if name.startswith("on")]
        self.addresses += [
            value or "" for name, value in attrs if name in ("href", "src", "action", "srcset")
        ]
        assert tag not in ("img", "iframe", "object", "embed", "base", "form")


def _harmless(format: str, shown: str) -> None:
    assert not CONTROLS.search(shown.replace("\r\n", "\n") if format == "csv" else shown)
    if format == "html":
        page = _Page()
        page.feed(shown)
        assert page.scripts <= 1, "only the page's own"
        assert not page.handlers
        assert all(address in ("", "data:,") or address.startswith("#") for address in page.addresses)
    elif format in ("json", "jsonl"):
        json.loads(shown)
    elif format == "csv":
        for row in csv.reader(io.StringIO(shown)):
            assert not any(cell.lstrip().startswith(("=", "+", "@", "\t")) for cell in row), row
    elif format == "markdown":
        assert not re.search(r"(?<!\\)!\[|(?<!\\)\]\((?!#)|^# x|<img|<script", shown, re.M)


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("hostile", RELEASES)
def test_a_hostile_release_is_harmless_on_every_face(hostile: str, format: Format) -> None:
    """The brief is made, and its face holds neither controls nor anything that acts."""
    words = RELEASES[hostile]
    release = Release.from_text(words + BODY.format(hostile=words))
    shown = render(format, [Item(summarize(release), release.text)])
    assert "HB-417" in shown
    _harmless(format, shown)


@pytest.mark.parametrize("hostile", RELEASES)
def test_a_hostile_file_is_briefed_or_refused_with_a_sentence(
    hostile: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Through the command line too; what is no text in any charset, as with NULs, is refused."""
    words = RELEASES[hostile]
    path = tmp_path / "release.txt"
    path.write_bytes((words + BODY.format(hostile=words)).encode("utf-8", "surrogatepass"))
    code = main([str(path)])
    captured = capsys.readouterr()
    assert code == (2 if hostile in ("NULs", "lone surrogates") else 0)
    assert ("HB-417" in captured.out) is (code == 0)
    assert not CONTROLS.search(captured.out + captured.err)


@pytest.mark.parametrize("format", FORMATS)
def test_a_hostile_file_name_is_harmless_on_every_face(
    format: Format, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Names come from archives and downloads; they are shown as the text is."""
    monkeypatch.chdir(tmp_path)
    path = Path("=[red]\x1b[2J\u202e<img src=x onerror=alert(1)>.txt")
    path.write_text("Halden Bio" + BODY.format(hostile="Halden Bio"), "utf-8")
    assert main([str(path), "-f", format]) == 0
    _harmless(format, capsys.readouterr().out)
    assert main([f"{path}.missing"]) == 2
    assert not CONTROLS.search(capsys.readouterr().err)


@pytest.mark.parametrize("unit", ["Halden Bio doses HB-417 in Phase 2. ", "(", "药"])
def test_a_line_of_twenty_megabytes_ends_soon_with_a_sentence(
    unit: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is too long to be a release is refused before anything reads it, with what to do next; in processor time."""
    path = tmp_path / "release.txt"
    path.write_bytes((unit.encode() * (20_000_000 // len(unit.encode()) + 1))[:20_000_000])
    started = time.process_time()
    assert main([str(path)]) == 2
    assert time.process_time() - started < 10
    told = capsys.readouterr().err
    assert "release.txt" in told and len(told) < 400


@pytest.mark.parametrize(
    "unit", ["AB-1 ", "Halden Bio doses HB-417 in Phase 2. ", "“a ", "(", "About X\n", "HB-{n}, a HER3 ADC. "]
)
def test_a_long_line_is_read_in_bounded_time(unit: str) -> None:
    """Forty thousand characters without a line's end, made to be slow, are briefed in seconds of processor time."""
    text = "".join(unit.replace("{n}", str(n)) for n in range(100, 100 + 40_000 // len(unit)))
    started = time.process_time()
    summarize(f"Halden Bio doses first patient\n\n{text}")
    assert time.process_time() - started < 15


def test_one_word_of_the_length_of_a_book_is_read_in_bounded_time() -> None:
    """Capitals and small letters without a space: no search of a name within it takes the square of its length."""
    started = time.process_time()
    summarize("Halden Bio doses first patient\n\n" + "HBo" * 150_000)
    assert time.process_time() - started < 3
