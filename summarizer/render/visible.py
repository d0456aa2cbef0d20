"""Make text from outside harmless: nothing in it may steer a terminal, a page or the reader's eye.

Control characters become their pictures, bidirectional overrides their code points, and characters without
width go, so that what is shown is what is there.
"""

from __future__ import annotations

import functools
import re

from summarizer import patterns

ELLIPSIS = "…"

_INVISIBLE = "\xad\u061c\u180e\u200b-\u200f\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff"
_OVERRIDES = "\u202a-\u202e\u2066-\u2069"
_CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff"


@functools.cache
def _unsafe() -> re.Pattern[str]:
    # longest run first: what is invisible goes whole, the rest is replaced one by one
    return patterns.compile(f"[{_INVISIBLE}]+|[{_OVERRIDES}]|[{_CONTROLS}]")


def _picture(match: re.Match[str]) -> str:
    char = match[0][0]
    code = ord(char)
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    if code == 0x85:
        return "\n"
    if 0x202A <= code <= 0x202E or 0x2066 <= code <= 0x2069:
        return f"‹U+{code:04X}›"
    if 0x80 <= code <= 0x9F or 0xD800 <= code <= 0xDFFF or code in (0xFFFE, 0xFFFF):
        return "\ufffd"
    return ""


def visible(text: str) -> str:
    """Return the text with every harmful character shown or removed; lines stay lines.

    >>> visible("a\\x1b[31mb\\u202ec\\u200bd")
    'a␛[31mb‹U+202E›cd'
    """
    if text.isascii() and text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    return _unsafe().sub(_picture, text)


def one_line(text: str, limit: int | None = None) -> str:
    """Return the text on one line, at most `limit` characters long, cut between words where it can be.

    >>> one_line("Phase 2\\n  trial in  lung cancer", 16)
    'Phase 2 trial…'
    """
    # the first cut keeps a line of megabytes cheap: white space at its start is all it may lose
    source = text if limit is None else text[: 8 * limit + 200]
    line = " ".join(visible(source).split())
    if limit is None or (len(line) <= limit and len(source) == len(text)):
        return line
    cut = line[: limit - len(ELLIPSIS)]
    space = cut.rfind(" ")
    ends_at_word = line[limit - len(ELLIPSIS) :][:1] in ("", " ")
    if not ends_at_word and space > limit // 2:
        cut = cut[:space]
    return cut.rstrip(" ,;:–-") + ELLIPSIS


def excerpt(quote: str, value: str, limit: int) -> str:
    """Return a quote on one line of at most `limit` characters, around the value when it stands there.

    >>> excerpt("The company said that its antibody binds HER3 in many kinds of tumours", "HER3", 30)
    '…binds HER3 in many kinds of…'
    """
    line = one_line(quote, max(limit, 20_000)).strip('“”"')  # it gets quotation marks of its own
    if len(line) <= limit:
        return line
    at = line.casefold().find(value.casefold()) if value else -1
    if at < 0 or at + len(value) < limit - len(ELLIPSIS):
        return one_line(line, limit)
    start = max(0, at - max(0, (limit - len(value)) // 2))
    space = line.find(" ", start)
    if start and 0 <= space < at:
        start = space + 1
    return (ELLIPSIS if start else "") + one_line(line[start:], limit - len(ELLIPSIS))
