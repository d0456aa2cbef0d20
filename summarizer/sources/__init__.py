"""Read a release from a file, standard input or a URL; the content, not the name, says what it is.

>>> read_bytes(b"Basel, 3 March 2026", source="-").media_type
'text/plain'

Readers of other kinds than text are imported when one is met.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import BinaryIO

from summarizer.errors import BinarySource, EmptySource, SourceError, SourceNotFound
from summarizer.sources.source_text import MAX_FILE_BYTES, SourceText, check_size

__all__ = ["SUFFIXES", "SourceText", "find_paths", "read_bytes", "read_path", "read_stream", "read_url"]

SUFFIXES = (".htm", ".html", ".md", ".pdf", ".txt")
"""Files that a folder is searched for."""

_MARKDOWN_SUFFIXES = (".md", ".markdown")
_HTML_SUFFIXES = (".htm", ".html", ".xhtml")
_HTML_TYPES = ("text/html", "application/xhtml+xml")
_AS_TEXT = "Save it as text, HTML or PDF and give that file."
_UNPACK = "Unpack it and give the files within."
_MAGIC = (
    (b"\x1f\x8b", "a gzip archive", _UNPACK),
    (b"BZh", "a bzip2 archive", _UNPACK),
    (b"\xfd7zXZ\x00", "an xz archive", _UNPACK),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive", _UNPACK),
    (b"Rar!\x1a\x07", "a RAR archive", _UNPACK),
    (b"\x89PNG\r\n", "a PNG image", "Read the text with OCR first."),
    (b"\xff\xd8\xff", "a JPEG image", "Read the text with OCR first."),
    (b"GIF8", "a GIF image", "Read the text with OCR first."),
    (b"II*\x00", "a TIFF image", "Read the text with OCR first."),
    (b"MM\x00*", "a TIFF image", "Read the text with OCR first."),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Microsoft Office file", _AS_TEXT),
    (b"{\\rtf", "an RTF document", _AS_TEXT),
    (b"SQLite format 3\x00", "an SQLite database", _AS_TEXT),
    (b"\x7fELF", "a program", _AS_TEXT),
)
_ZIPPED = (
    (b"word/", "a Word document (docx)", "Save it in Word as plain text or PDF and give that file."),
    (b"ppt/", "a PowerPoint file (pptx)", "Save it as PDF and give that file."),
    (b"xl/", "an Excel workbook (xlsx)", _AS_TEXT),
    (b"mimetypeapplication/epub", "an EPUB book", _AS_TEXT),
    (b"mimetypeapplication/vnd.oasis", "an OpenDocument file", _AS_TEXT),
)


def _refuse_binary(data: bytes, source: str) -> None:
    if data.startswith(b"PK\x03\x04"):
        for mark, what, advice in _ZIPPED:
            if mark in data:
                raise BinarySource(source, f"is {what}", advice)
        raise BinarySource(source, "is a zip archive", _UNPACK)
    for magic, what, advice in _MAGIC:
        if data.startswith(magic):
            raise BinarySource(source, f"is {what}", advice)


def _media_type(source: str, given: str | None) -> str | None:
    """What the header says, or the suffix for the two kinds whose content may not tell."""
    if given:
        return given.partition(";")[0].strip().lower()
    suffix = os.path.splitext(source)[1].lower()
    if suffix in _MARKDOWN_SUFFIXES:
        return "text/markdown"
    return "text/html" if suffix in _HTML_SUFFIXES else None


def read_bytes(
    data: bytes, *, source: str, media_type: str | None = None, charset: str | None = None
) -> SourceText:
    """Read a release from memory.

    >>> read_bytes("## 药品获批".encode("gb18030"), source="a.md").text
    '药品获批'

    `source` is how errors name it; `media_type` and `charset` are what an HTTP header or the user declares.
    PDF and binary files are known by their first bytes, HTML also by its tags. Raises a SourceError of the
    kind that `summarizer.errors` lists.
    """
    check_size(len(data), source=source)
    if not data.strip():
        what = "holds nothing but white space" if data else "is empty"
        raise EmptySource(source, what, "Check that it was saved and is the one you meant.")
    if b"%PDF-" in data[:1024]:
        from summarizer.sources.pdf import read_pdf

        return read_pdf(data, source=source)
    _refuse_binary(data, source)
    kind = _media_type(source, media_type)
    if kind == "text/markdown":
        from summarizer.sources.text import read_text_bytes

        return read_text_bytes(data, source=source, media_type=kind, charset=charset)
    if kind in _HTML_TYPES and b"<" in data:
        from summarizer.sources.html import read_html_bytes

        return read_html_bytes(data, source=source, charset=charset)
    from summarizer.sources.text import read_unknown

    return read_unknown(data, source=source, charset=charset)


def read_stream(stream: BinaryIO, *, source: str = "-") -> SourceText:
    """Read standard input, or any open binary stream, to its end.

    >>> import io
    >>> read_stream(io.BytesIO(b"Basel")).text
    'Basel'

    Stops as soon as the limit is passed. Raises as `read_bytes`.
    """
    data = stream.read(MAX_FILE_BYTES + 1)
    return read_bytes(data, source=source)


def read_path(path: Path) -> SourceText:
    """Read one file.

    >>> read_path(Path("release.txt"))
    Traceback (most recent call last):
    summarizer.errors.SourceNotFound: release.txt: is not there. Check the path.

    Raises SourceNotFound, SourceTooLarge (the file is not loaded then), SourceError for a folder or a file
    that may not be read, and otherwise as `read_bytes`.
    """
    source = str(path)
    try:
        if path.is_dir():
            raise SourceError(source, "is a folder", "Give its files, or let find_paths list them.")
        with path.open("rb") as stream:
            check_size(os.fstat(stream.fileno()).st_size, source=source)
            return read_stream(stream, source=source)
    except (FileNotFoundError, NotADirectoryError):
        raise SourceNotFound(source, "is not there", "Check the path.") from None
    except (OSError, ValueError) as exc:
        reason = f"cannot be read ({getattr(exc, 'strerror', None) or exc})"
        raise SourceError(source, reason, "Check the path and its permissions.") from exc


def read_url(url: str) -> SourceText:
    """Fetch a public page or PDF and read it.

    >>> read_url("http://localhost/release.html")
    Traceback (most recent call last):
    summarizer.errors.ForbiddenAddress: http://localhost/release.html: leads to a private address. Give a \
public page, or save it and give the file.

    Raises ForbiddenAddress, SourceUnreachable, SourceTooLarge, and otherwise as `read_bytes`.
    """
    from summarizer.sources.url import fetch

    page = fetch(url)
    return read_bytes(page.data, source=url, media_type=page.media_type, charset=page.charset)


def find_paths(folder: Path) -> list[Path]:
    """All releases within a folder and its subfolders, sorted; hidden ones and other suffixes are left out.

    >>> find_paths(Path("no-such-folder"))
    Traceback (most recent call last):
    summarizer.errors.SourceNotFound: no-such-folder: is no folder. Check the path.

    Links to folders are not followed. Raises SourceNotFound also when nothing is found.
    """
    if not folder.is_dir():
        raise SourceNotFound(str(folder), "is no folder", "Check the path.")
    found: list[Path] = []
    for parent, names, files in os.walk(folder):
        names[:] = [name for name in names if not name.startswith(".")]
        paths = (Path(parent, name) for name in files if not name.startswith("."))
        found += (path for path in paths if path.suffix.lower() in SUFFIXES and path.is_file())
    if not found:
        raise SourceNotFound(
            str(folder), "holds no release", f"Put {', '.join(SUFFIXES)} files there, or give another folder."
        )
    return sorted(found)
