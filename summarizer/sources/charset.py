"""Turn bytes into text without silent mojibake.

Order: byte order mark, UTF-8 where it is certain, what the source declares, UTF-8, the East Asian codecs that
decode into common characters, UTF-16 and UTF-32 without a mark, Windows-1252. Bytes that none of these read
plausibly are refused with advice. A general detector was tried and mistook cp1252 for cp1250 and
Shift-JIS for a Macintosh codec on short releases; the codecs that releases come in are few enough to judge
each.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from summarizer.errors import BinarySource

# WHATWG Encoding Standard, section 4.2: labels stand for the superset that pages really use.
_SUPERSETS = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "l1": "cp1252",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "iso-8859-9": "cp1254",
    "gb2312": "gb18030",
    "x-gbk": "gb18030",
    "gbk": "gb18030",
    "cp936": "gb18030",
    "big5": "big5hkscs",
    "big5-hkscs": "big5hkscs",
    "cp950": "big5hkscs",
    "cn-big5": "big5hkscs",
    "x-x-big5": "big5hkscs",
    "shift-jis": "cp932",
    "shiftjis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "ms-kanji": "cp932",
    "windows-31j": "cp932",
    "x-euc-jp": "euc_jp",
    "euc-kr": "cp949",
    "ks-c-5601-1987": "cp949",
    "ksc5601": "cp949",
    "windows-949": "cp949",
    "unicode": "utf-16",
    "utf8": "utf-8",
    "macintosh": "mac_roman",
}
# Python knows codecs such as idna, punycode and unicode_escape, which no page may ask for.
_ALLOWED_FAMILIES = (
    *("utf-8", "utf-16", "utf-32", "iso8859", "cp", "koi8", "mac-"),
    *("gb", "big5", "shift_jis", "euc_", "iso2022_"),
)

_SINGLE_BYTE = ("cp125", "iso8859", "koi8", "mac-")

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins with the UTF-16 mark, so it is asked first
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_EAST_ASIAN = ("gb18030", "big5hkscs", "cp932", "euc_jp", "cp949")
_PUNCTUATION = "，。、；：？！（）《》〈〉「」『』【】“”‘’—…·・％～　－／"
_KANA = "".join(map(chr, range(0x3041, 0x3097))) + "".join(map(chr, range(0x30A1, 0x30FD)))
_LATIN = "äöüÄÖÜßéèêëàâçîïôûùœæñáíóúøåØÅÉÈÀÇ«»„–—‘’“”•…®™©°±²³µ×§·€£\u00a0\u00ad"

_SAMPLE = 20_000  # characters that are judged; more does not change the verdict
_DECLARED_HEAD = 4096  # bytes in which a page declares its charset; the standard says 1024, pages are late
_CERTAIN_UTF8 = 8  # multi-byte sequences; text in another codec does not form that many by accident
_RUNS = 6  # letters; "ÄÖÜ" alone proves nothing
_FEW, _MANY = 2, 6  # common characters that suffice at a high and at a moderate share


class Decoded(NamedTuple):
    """Text and the Python name of the codec that gave it."""

    text: str
    charset: str


@cache
def _common(charset: str) -> frozenset[str]:
    """Characters that a text in this codec is mostly made of."""
    from summarizer.sources import frequent  # three thousand characters that UTF-8 text never needs

    by_codec = {
        "gb18030": frequent.SIMPLIFIED,
        "big5hkscs": frequent.TRADITIONAL,
        "cp932": frequent.KANJI + _KANA,
        "euc_jp": frequent.KANJI + _KANA,
        "cp949": frequent.HANGUL,
    }
    return frozenset(_PUNCTUATION + (by_codec.get(charset) or "".join(by_codec.values()) + _LATIN))


def _strict(data: bytes, charset: str) -> str | None:
    try:
        return data.decode(charset)
    except (UnicodeError, LookupError, ValueError):
        return None


def _known(label: str) -> str | None:
    """Python's codec for a declared label, or None for one that no page may ask for."""
    plain = label.strip().strip("\"'").lower().replace("_", "-")
    name = _SUPERSETS.get(plain, plain)
    try:
        found = codecs.lookup(name).name
    except (LookupError, ValueError):
        return None
    return found if found.startswith(_ALLOWED_FAMILIES) else None


def _share(text: str, charset: str) -> tuple[float, int]:
    """Share and number of common characters among those outside ASCII."""
    foreign = [char for char in text[: _SAMPLE * 4] if char > "\x7f"][:_SAMPLE]
    if not foreign:
        return 0.0, 0
    common = _common(charset)
    count = sum(char in common for char in foreign)
    return count / len(foreign), count


def _controls(text: str) -> bool:
    """C1 controls, private use, unassigned marks: never in a release that was decoded rightly."""
    never = "[\x00-\x08\x0e-\x1a\x80-\x84\x86-\x9f\ue000-\uf8ff\ufffe\uffff]"
    return re.search(never, text[:_SAMPLE]) is not None


def _mostly_utf8(data: bytes) -> str | None:
    """UTF-8 with a little damage: a cut sequence, one pasted Windows quote. The damage shows as U+FFFD."""
    text = data.decode("utf-8", errors="replace")
    bad = text.count("\ufffd")
    good = sum(char > "\x7f" for char in text) - bad
    return text if good >= _CERTAIN_UTF8 and bad * 10 <= good else None


def _wide(data: bytes) -> Decoded | None:
    """UTF-16 or UTF-32 without a mark."""
    best: tuple[float, Decoded] | None = None
    for charset, width in (("utf-32-le", 4), ("utf-32-be", 4), ("utf-16-le", 2), ("utf-16-be", 2)):
        text = _strict(data, charset) if len(data) % width == 0 else None
        if not text or _controls(text):
            continue
        sample = text[:_SAMPLE]
        common = _common(charset)
        plain = sum(char in common or " " <= char < "\x7f" or char in "\r\n\t" for char in sample)
        share = plain / len(sample)
        if share >= 0.5 and (best is None or share > best[0]):
            best = share, Decoded(text, charset)
    return best[1] if best else None


def _east_asian(data: bytes) -> Decoded | None:
    """The codec whose text is made of common characters, if one is."""
    best: tuple[float, Decoded] | None = None
    for charset in _EAST_ASIAN:
        text = _strict(data, charset)
        if text is None:
            continue
        share, count = _share(text, charset)
        if not (share >= 0.6 and count >= _FEW) and not (share >= 0.3 and count >= _MANY):
            continue
        if best is None or share > best[0]:
            best = share, Decoded(text, charset)
    return best[1] if best else None


def _western(data: bytes) -> Decoded | None:
    """Windows-1252, unless letters outside ASCII stand in runs, as no western language writes them."""
    text = _strict(data, "cp1252")
    if text is None or _controls(text):
        return None
    sample = text[:_SAMPLE]
    letters = len(re.findall("[À-ÖØ-öø-ÿŒœŠšŽžŸƒ]", sample))
    in_runs = sum(map(len, re.findall("[À-ÖØ-öø-ÿŒœŠšŽžŸƒ]{3,}", sample)))
    return Decoded(text, "cp1252") if in_runs < _RUNS or in_runs * 5 <= letters else None


def declared_in_html(data: bytes) -> str | None:
    """The charset that a page's own head names, if any.

    >>> declared_in_html(b'<meta charset="gb2312"><title>')
    'gb2312'
    """
    head = data[:_DECLARED_HEAD]
    meta = rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})"
    declaration = rb"\s*<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]{2,40})"
    found = re.search(meta, head, re.IGNORECASE) or re.match(declaration, head, re.IGNORECASE)
    return found[1].decode("ascii", "replace") if found else None


def decode(data: bytes, *, source: str, declared: Iterable[str | None] = ()) -> Decoded:
    """Decode a whole source; `declared` holds labels in order of trust (HTTP header, then the page itself).

    >>> decode("Zürich, 3. März".encode("cp1252"), source="a.txt")
    Decoded(text='Zürich, 3. März', charset='cp1252')
    >>> decode("药品监督管理局批准".encode("gb18030"), source="a.txt").charset
    'gb18030'

    The mark at the start is no part of the text. Raises BinarySource when no codec reads the bytes
    plausibly.
    """
    for mark, charset in _MARKS:
        if data.startswith(mark):
            return Decoded(data[len(mark) :].decode(charset, errors="replace"), charset)
    if b"\x00" in data:
        wide = _wide(data)
        if wide is None:
            raise BinarySource(source, "holds NUL bytes and is no text", "Give text, HTML or PDF.")
        return wide
    if b"\x1b$" in data and data.isascii():
        text = _strict(data, "iso2022_jp_2")
        if text is not None:
            return Decoded(text, "iso2022_jp_2")
    as_utf8 = _strict(data, "utf-8")
    if as_utf8 is not None:
        # East Asian UTF-16 may consist of ASCII bytes, but hardly without control characters among them
        certain = (
            not _controls(as_utf8) if data.isascii() else sum(c > "\x7f" for c in as_utf8) >= _CERTAIN_UTF8
        )
        if certain:
            return Decoded(as_utf8, "utf-8")
    for label in declared:
        name = _known(label) if label else None
        if name is None or (as_utf8 and name.startswith(_SINGLE_BYTE)):
            continue  # valid UTF-8 outside ASCII is never an accident in a text of single bytes
        if name == "cp1252" and _western(data) is None:
            continue  # the label that servers put on everything
        text = _strict(data, name)
        if text is not None and not _controls(text):
            return Decoded(text, name)
    if as_utf8 is not None:
        return Decoded(as_utf8, "utf-8")
    damaged = _mostly_utf8(data)
    if damaged is not None:
        return Decoded(damaged, "utf-8")
    found = _east_asian(data) or _wide(data) or _western(data)
    if found is None:
        raise BinarySource(
            source,
            "is in a character encoding that could not be told",
            "Save it as UTF-8 text and give that file.",
        )
    return found
