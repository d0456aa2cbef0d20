"""Files, streams and folders: text is kept as it is, Markdown loses its marks, the rest is refused."""

from __future__ import annotations

import gzip
import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.errors import BinarySource, EmptySource, SourceError, SourceNotFound, SourceTooLarge
from summarizer.sources import find_paths, read_bytes, read_path, read_stream
from summarizer.sources.markdown import read_markdown
from summarizer.sources.source_text import MAX_FILE_BYTES, SourceText

MARKDOWN = """---
title: "Norvane Bio doses first patient"
date: 2026-03-02T08:00
lang: en-GB
tags:
  - news
---
# Norvane **Bio** doses first patient #

![logo](https://example.com/logo.png "Norvane")
BASEL – [Norvane Bio](https://example.com/norvane_(company)) said *today* that __NVB-101__ works[^1].

* First item with `code`
* Second_item_here, 3 * 4 * 5, snake_case

| Product | Stage |
|:--------|------:|
| NVB-101 | Phase 2 |

> Quoted words\\*

https://example.com/track/abc?utm_source=mail
<https://example.com>
[![badge](https://example.com/b.png)](https://example.com/click)

[ref]: https://example.com/ref
"""


def zipped(*names: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in names:
            archive.writestr(name, "<xml/>")
    return stream.getvalue()


def test_plain_text_is_left_as_it_is() -> None:
    """Marks, line ends and spaces are for the release to judge."""
    text = "A *b* # c\r\n\r\n  d_e_f [x](y)\t<not html>\n"
    assert read_bytes(text.encode(), source="a.txt") == SourceText(text, "a.txt")


def test_markdown_gives_its_words() -> None:
    """Marks, images and bare tracking links go; headings, items and cells keep their lines."""
    got = read_bytes(MARKDOWN.encode(), source="a.md")
    assert got.text.split("\n") == [
        "Norvane Bio doses first patient",
        "",
        "BASEL – Norvane Bio said today that NVB-101 works[^1].",
        "",
        "First item with code",
        "Second_item_here, 3 * 4 * 5, snake_case",
        "",
        "Product",
        "Stage",
        "",
        "NVB-101",
        "Phase 2",
        "",
        "Quoted words*",
        "",
        "https://example.com",
    ]
    assert (got.title, got.date, got.language) == ("Norvane Bio doses first patient", "2026-03-02", "en")
    assert got.media_type == "text/markdown"


def test_front_matter_tells_markdown_without_a_name() -> None:
    """On standard input there is no suffix."""
    assert read_bytes(b"---\ntitle: News\n---\n# Basel", source="-").text == "Basel"
    assert read_bytes(b"--- Basel ---\n# Basel", source="-").text == "--- Basel ---\n# Basel"


@given(st.text(alphabet="abc *_`[]()!#>-|~\\\n", max_size=200))
@settings(max_examples=150, deadline=None)
def test_markdown_keeps_the_words_in_order(text: str) -> None:
    """Whatever the marks, letters are only lost inside link targets and images."""
    got = [char for char in read_markdown(text).text if char in "abc"]
    rest = iter(char for char in text if char in "abc")
    assert all(char in rest for char in got)
    if "(" not in text and "![" not in text and "`" not in text and "~" not in text and "]:" not in text:
        assert got == [char for char in text if char in "abc"] or "][" in text


@pytest.mark.parametrize(
    "data", [b"", b" \r\n\t", "\u00a0\u3000".encode(), "\ufeff\u200b\n".encode(), b"\xff\xfe"]
)
def test_nothing_but_white_space_is_empty(data: bytes) -> None:
    """Also the invisible kinds."""
    with pytest.raises(EmptySource):
        read_bytes(data, source="a.txt")
    with pytest.raises(EmptySource):
        read_bytes(data, source="a.md")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (zipped("[Content_Types].xml", "word/document.xml"), "Word document"),
        (zipped("xl/workbook.xml"), "Excel"),
        (zipped("ppt/presentation.xml"), "PowerPoint"),
        (zipped("release.txt"), "zip archive"),
        (gzip.compress(b"Basel"), "gzip"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"\xff\xd8\xff\xe0JFIF", "JPEG"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Microsoft Office"),
        (b"{\\rtf1 Basel}", "RTF"),
        (b"Basel\x00\x01\x02", "NUL"),
    ],
)
def test_binary_files_are_named(data: bytes, words: str) -> None:
    """With the way to a file that can be read."""
    with pytest.raises(BinarySource, match=words) as caught:
        read_bytes(data, source="a.txt")
    assert caught.value.advice.endswith(".")


def test_a_word_document_is_told_how_to_become_text() -> None:
    """The most likely mistake has the plainest advice."""
    with pytest.raises(BinarySource, match="plain text or PDF"):
        read_bytes(zipped("word/document.xml"), source="a.docx")


def test_a_large_file_is_not_loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its size is enough to refuse it."""
    path = tmp_path / "large.txt"
    with path.open("wb") as stream:
        stream.truncate(MAX_FILE_BYTES + 1)
    monkeypatch.setattr("summarizer.sources.read_stream", lambda *_, **__: pytest.fail("was read"))
    with pytest.raises(SourceTooLarge, match="20 MB"):
        read_path(path)


def test_an_endless_stream_is_left() -> None:
    """Standard input is read up to the limit, no further."""

    class Endless(io.RawIOBase):
        asked = 0

        def read(self, size: int = -1) -> bytes:
            assert 0 < size <= MAX_FILE_BYTES + 1
            return b"a" * size

    with pytest.raises(SourceTooLarge):
        read_stream(Endless())  # type: ignore[arg-type]


def test_a_file_is_read_with_its_name(tmp_path: Path) -> None:
    """The source is the path as given."""
    path = tmp_path / "a.txt"
    path.write_bytes("Zürich".encode("cp1252"))
    assert read_path(path) == SourceText("Zürich", str(path))


def test_what_is_not_a_readable_file_is_named(tmp_path: Path) -> None:
    """Missing, a folder, a path through a file, a name with NUL."""
    (tmp_path / "a.txt").write_text("a")
    for path in (tmp_path / "b.txt", tmp_path / "a.txt" / "b.txt"):
        with pytest.raises(SourceNotFound):
            read_path(path)
    with pytest.raises(SourceError, match="is a folder"):
        read_path(tmp_path)
    with pytest.raises(SourceError):
        read_path(tmp_path / "a\x00b")


def test_a_folder_gives_its_releases_sorted(tmp_path: Path) -> None:
    """All readable kinds, subfolders included, hidden ones left out."""
    readable = ("b.txt", "a.PDF", "c/d.html", "c/e.htm", "c/f/g.md")
    for name in (*readable, ".h.txt", ".i/j.txt", "k.docx", "c/.l/m.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("a")
    (tmp_path / "folder.txt").mkdir()
    os.symlink(tmp_path, tmp_path / "loop")
    os.symlink(tmp_path / "gone", tmp_path / "dangling.txt")
    found = [path.relative_to(tmp_path).as_posix() for path in find_paths(tmp_path)]
    assert found == sorted(readable)


def test_a_folder_without_releases_is_named(tmp_path: Path) -> None:
    """Empty, missing, or a file."""
    (tmp_path / "a.docx").write_text("a")
    for folder in (tmp_path, tmp_path / "none", tmp_path / "a.docx"):
        with pytest.raises(SourceNotFound):
            find_paths(folder)


def test_reading_text_imports_nothing_heavy() -> None:
    """Readers of other kinds wait until they are needed; start-up counts."""
    code = (
        "import sys\nfrom summarizer.sources import read_bytes\nread_bytes('Zürich'.encode(), source='-')\n"
        "heavy = {'trafilatura', 'lxml', 'pypdfium2', 'httpx2', 'httpcore2', 'yaml', 'asyncio', 'socket', "
        "'summarizer.sources.frequent', 'summarizer.sources.html'}\nprint(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"


@given(st.binary(max_size=300), st.sampled_from(["-", "a.txt", "a.md", "a.html"]))
@settings(max_examples=200, deadline=None)
def test_any_bytes_end_in_text_or_a_named_error(data: bytes, source: str) -> None:
    """No other exception leaves the room."""
    try:
        assert read_bytes(data, source=source).text.strip()
    except SourceError as exc:
        assert exc.source == source
