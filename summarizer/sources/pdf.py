"""PDF to paragraphs: printed lines joined, running heads and page numbers dropped.

PDFium reads the text and where each character stands; what is a paragraph is judged here from gaps, sizes and
line ends. Scans have no text layer and are refused with advice.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from threading import Lock
from typing import Any

from summarizer.errors import BinarySource, EmptySource, EncryptedSource, SourceTooLarge
from summarizer.sources.paragraphs import HYPHENS, ends_sentence, join_lines, words_of
from summarizer.sources.source_text import SourceText

MEDIA_TYPE = "application/pdf"

_MAX_CHARS = 5_000_000  # a release has thousands; some files unpack to far more than their size
_LONGEST = 20_000  # characters of a paragraph; only a file made to waste time has longer ones
_MARGIN = 0.09  # of the page's height, above and below, where running heads and page numbers stand
_WIDER_GAP = 1.35  # times the usual distance of lines: a new paragraph; set on one and one-and-a-half spacing
_SHORT = 0.85  # of the text's width: a line that ended before its margin
_BULLET = re.compile(r"\s*(?:[•◦▪■●‣∙·–—*]|[oO](?=\s+[A-Z])|\(?\d{1,2}[.)])\s+")
_PAGE_NUMBER = re.compile(
    r"(?:page|seite|p\.)?\s*[-–—|]?\s*\d{1,4}\s*[-–—|]?(?:\s*(?:of|von|de|/|sur)\s*\d{1,4})?"
    r"|第\s*\d+\s*页.*",
    re.IGNORECASE,
)
_LIGATURES = {
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
    0xFB05: "st",
    0xFB06: "st",
}
_TOOL_TITLE = re.compile(r"\.(?:docx?|pdf|indd|pptx?|xlsx?|html?)\b|^microsoft |^untitled|_", re.IGNORECASE)
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

_LINE_END_HYPHEN = "\x02"  # PDFium puts it for a hyphen at a line's end, and swallows the line break
_one_at_a_time = Lock()  # PDFium is not thread-safe


@dataclass(frozen=True, slots=True)
class _Line:
    """A printed line; points from the lower left of its page."""

    text: str
    page: int
    left: float
    right: float
    bottom: float
    size: float
    in_margin: bool


def _line(page: Any, number: int, height: float, start: int, text: str) -> _Line | None:
    """The line of these characters, or None when it shows nothing."""
    shown = [index for index, char in enumerate(text) if not char.isspace()]
    if not shown:
        return None
    left, bottom, _, top = page.get_charbox(start + shown[0], loose=True)
    _, _, right, _ = page.get_charbox(start + shown[-1], loose=True)
    clean = "".join(char for char in text.translate(_LIGATURES) if char >= " " and char not in "\ufffe\uffff")
    return _Line(
        text=re.sub(r"[ \t]+", " ", clean).strip(" "),
        page=number,
        left=left,
        right=right,
        bottom=bottom,
        size=max(top - bottom, 1.0),
        in_margin=not _MARGIN < (bottom + top) / 2 / height < 1 - _MARGIN,
    )


def _lines_of(raw: Any, document: Any, source: str) -> Iterator[_Line]:
    seen = 0
    for number in range(len(document)):
        sheet = document[number]
        page = sheet.get_textpage()
        count = page.count_chars()
        seen += count
        if seen > _MAX_CHARS:
            raise SourceTooLarge(
                source, f"holds more than {_MAX_CHARS:,} characters", "Give the pages of one release."
            )
        height = sheet.get_height() or 1.0
        start, chars = 0, list[str]()
        for index in range(count + 1):
            char = chr(raw.FPDFText_GetUnicode(page.raw, index)) if index < count else "\n"
            if char not in "\r\n" + _LINE_END_HYPHEN:
                chars.append(char)
                continue
            if char == _LINE_END_HYPHEN:
                chars.append("-")
            line = _line(page, number, height, start, "".join(chars))
            if line and line.text:
                yield line
            start, chars = index + 1, []
        page.close()
        sheet.close()


def _without_running_heads(lines: list[_Line]) -> list[_Line]:
    """Drop what repeats in the margins, digits apart, and page numbers."""
    pages = len({line.page for line in lines})

    def shape(line: _Line) -> str:
        return re.sub(r"\d+", "0", line.text.lower())

    on_pages = Counter(key for key, _ in {(shape(line), line.page) for line in lines if line.in_margin})
    often = max(2, (pages + 1) // 2)
    return [
        line
        for line in lines
        if not line.in_margin
        or not (on_pages[shape(line)] >= often or _PAGE_NUMBER.fullmatch(line.text.strip()))
    ]


def _breaks(before: _Line, line: _Line, leading: float, width: tuple[float, float]) -> bool:
    """Whether `line` begins a paragraph."""
    if _BULLET.match(line.text):
        return True
    gap = before.bottom - line.bottom
    if before.page != line.page or gap < -before.size:
        return ends_sentence(before.text) or not line.text[:1].islower()
    if abs(gap) < before.size / 2:
        return False
    bigger = max(before.size, line.size) > 1.15 * min(before.size, line.size)
    if bigger or gap > _WIDER_GAP * max(leading, 0.9 * before.size):
        return True
    if before.text[-1] in HYPHENS:
        return False
    left, right = width
    short = before.right - left < _SHORT * (right - left)
    indented = line.left - before.left > line.size and ends_sentence(before.text)
    return indented or (short and (ends_sentence(before.text) or not line.text[:1].islower()))


def _paragraphs(lines: list[_Line]) -> list[str]:
    known = words_of(line.text for line in lines)
    pairs = list(pairwise(lines))
    gaps = [a.bottom - b.bottom for a, b in pairs if a.page == b.page and a.bottom - b.bottom > a.size / 2]
    # the lower half: between lines of one paragraph, not between paragraphs
    leading = median(sorted(gaps)[: (len(gaps) + 1) // 2]) if gaps else 0.0
    width = min(line.left for line in lines), max(line.right for line in lines)
    out = [lines[0].text]
    for before, line in pairs:
        if len(out[-1]) > _LONGEST or _breaks(before, line, leading, width):
            out.append(line.text)
        else:
            out[-1] = join_lines(out[-1], line.text, known)
    return out


def _title(metadata: dict[str, str]) -> str | None:
    """The title, unless a word processor made it from a file name."""
    title = " ".join(metadata.get("Title", "").split())
    return title if len(title.split()) >= 3 and len(title) < 500 and not _TOOL_TITLE.search(title) else None


def _date(metadata: dict[str, str], text: str) -> str | None:
    """The day the file was made, if the text names it too; files are often made a day early or years late."""
    found = re.match(r"D:(\d{4})(\d\d)(\d\d)", metadata.get("CreationDate", ""))
    if not found or not 1 <= int(found[2]) <= 12:
        return None
    year, month, day = found[1], _MONTHS[int(found[2]) - 1], int(found[3])
    names = (
        f"{month} {day}, {year}",
        f"{month[:3]}. {day}, {year}",
        f"{day} {month} {year}",
        f"{year}-{found[2]}-{found[3]}",
        f"{year}年{int(found[2])}月{day}日",
    )
    upper = text.upper()
    return "-".join(found.groups()) if any(name.upper() in upper for name in names) else None


def _open(pdfium: Any, data: bytes, source: str) -> Any:
    try:
        return pdfium.PdfDocument(data)
    except pdfium.PdfiumError as exc:
        # PDFium may report the error of an earlier file, so the file itself must speak of encryption too
        locked = getattr(exc, "err_code", None) in (
            pdfium.raw.FPDF_ERR_PASSWORD,
            pdfium.raw.FPDF_ERR_SECURITY,
        )
        if locked and b"/Encrypt" in data:
            raise EncryptedSource(
                source, "is a PDF with a password", "Save it without the password, or as text."
            ) from exc
        raise BinarySource(
            source, "is a damaged PDF", "Download or export it again, or save it as text."
        ) from exc


def read_pdf(data: bytes, *, source: str) -> SourceText:
    """Read a PDF file.

    >>> read_pdf(b"%PDF-1.4 and no more", source="a.pdf")
    Traceback (most recent call last):
    summarizer.errors.BinarySource: a.pdf: is a damaged PDF. Download or export it again, or save it as text.

    Paragraphs are parted by an empty line. Raises EncryptedSource, BinarySource, SourceTooLarge, and
    EmptySource for a scan.
    """
    import pypdfium2 as pdfium  # type: ignore[import-untyped]  # comes without types

    with _one_at_a_time:
        document = _open(pdfium, data, source)
        try:
            lines = list(_lines_of(pdfium.raw, document, source))
            metadata = document.get_metadata_dict()
        except pdfium.PdfiumError as exc:
            raise BinarySource(
                source, "is a damaged PDF", "Download or export it again, or save it as text."
            ) from exc
        finally:
            document.close()
    lines = _without_running_heads(lines) or lines
    shown = "".join(line.text for line in lines)
    unreadable = sum("\ue000" <= char <= "\uf8ff" or char == "\ufffd" for char in shown)
    if not shown or unreadable * 3 > len(shown):
        raise EmptySource(
            source,
            "is a PDF without a text layer, probably a scan",
            "Recognise its text with OCR first, or give the release as text.",
        )
    text = "\n\n".join(_paragraphs(lines))
    return SourceText(
        text=text, source=source, title=_title(metadata), date=_date(metadata, text), media_type=MEDIA_TYPE
    )
