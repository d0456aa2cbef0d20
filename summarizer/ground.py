"""Find a quote in the release it came from: verbatim, up to typography and case, never by similarity.

>>> text = "The FDA granted “Fast Track” designation to VRD‑114."
>>> locate('granted "fast track" designation to VRD-114', text)
Span(start=8, end=51, match='folded')
>>> locate("designation to VRD-115", text) is None
True

One changed digit, name or negation is another claim, so there is no edit distance. What is folded, on both sides:
quotation marks, dashes, white space, soft hyphens, ™ and ® (before NFKC would turn them into letters), ligatures,
full-width forms, Markdown marks, case; hyphens at a line's end (PDF) match kept and removed.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import cache
from typing import Literal, NamedTuple

from summarizer import patterns
from summarizer.vocabulary.fold import beyond_ascii

MIN_PART = 12  # characters; shorter pieces around an ellipsis match by accident

_LINE_HYPHEN = (
    "\x01"  # stands for a hyphen at a line's end: it may have been there before the line was broken
)


class Span(NamedTuple):
    """Where a quote stands: code points, end exclusive."""

    start: int
    end: int
    match: Literal["exact", "folded"]


@cache
def _foldable(asian: bool, composed: bool, spaced: bool) -> re.Pattern[str]:
    """What folding changes; the costly parts only for texts that need them.

    In a text that is not `spaced` the spaces before what is found belong to it: they are no place to begin at.
    """
    wide = r"[\u3000-\u30ff\u3400-\u9fff\uff00-\uff60]"
    # what stays as it is, most of any text, is passed over by one look instead of eight tries; so is a space
    # between two words
    plain = r"a-zA-Z0-9.,;:()!?/'\"%&+"
    # kana, ideographs and syllables that fold to themselves
    kept = r"\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3" if asian else ""
    ahead = (
        "" if composed else rf"(?=[^{plain}{kept} ]| [^{plain}])" if spaced or asian else rf"(?=[^{plain} ])"
    )
    return patterns.compile(
        rf"{ahead}(?:"
        r"(?P<linehyphen>(?<=[^\W\d_])[-‐‑\u00ad][^\S\n]*\n\s*(?=[^\W_]))"
        r"|(?P<dash>\s*(?:[‐‑‒–—―−﹘﹣－]|-)(?:[‐‑‒–—―−﹘﹣－-]|\s)*)"
        + (rf"|(?P<asian>(?<={wide})[^\S\n]+(?={wide}))" if asian else "")
        + r"|(?P<space>\s{2,}|[^\S ])"
        r"|(?P<gone>[™®©℠*`\u00ad\u200b-\u200f\u2060\ufeff]+|(?<!\w)_+|_+(?!\w)|(?<=\n)#+ )"
        + (r"|(?P<composed>[^\x00-\x7f]?\w[\u0300-\u036f]+)" if composed else "")
        + rf"|(?P<other>[^\x00-\x7f{kept}]))"
    )


@cache
def _dashes() -> re.Pattern[str]:
    """The rest of a run of dashes."""
    return patterns.compile(r"[‐‑‒–—―−﹘﹣－\s-]*")


@cache
def _fold_char(char: str) -> str:
    """Fold one character that is not ASCII."""
    if char in "‘’‚‛′＇`´":
        return "'"
    if char in "“”„‟″«»‹›＂「」『』":
        return '"'
    if char == "…":
        return "..."
    plain = unicodedata.normalize("NFKC", char)
    if any(c.isdigit() for c in plain) and not "\uff10" <= char <= "\uff19":
        return char  # ² is not 2: a power is not a digit
    return plain.lower()


_ODD = patterns.compile(r"[^\S ]| [ -]|-[- ]|[`*_]")
"""What folding changes in an ASCII text besides the case."""


def _fold(text: str) -> tuple[str, list[int], list[int]]:
    if text.isascii() and not _ODD.search(text):
        return text.lower(), [0], [0]
    pieces: list[str] = []
    starts, origins = [0], [0]
    done = size = 0
    asian = max(beyond_ascii(text), default="") >= "\u3000"
    foldable = _foldable(asian, not unicodedata.is_normalized("NFC", text), "  " in text)
    for found in foldable.finditer(text):
        kind = found.lastgroup
        start, end = found.span()
        if kind == "other":
            put = _fold_char(text[start])
        elif kind == "dash" or kind == "space":
            while start > done and text[start - 1] == " ":
                start -= 1
            if kind == "space":
                put = " "
            elif end - start == 1 and text[start] == "-":
                continue
            else:
                put = "-"
        elif kind == "composed":
            put = "".join(
                _fold_char(c) if ord(c) > 127 else c.lower()
                for c in unicodedata.normalize("NFC", text[start:end])
            )
        else:
            put = _LINE_HYPHEN if kind == "linehyphen" else ""
        kept = text[done:start]
        pieces += (kept.lower(), put)
        size += len(kept) + len(put)
        if len(put) > 1:
            # every character of an expansion points at the one it came from
            for back in range(len(put), 0, -1):
                starts.append(size - back)
                origins.append(start)
        elif put:
            starts.append(size - 1)
            origins.append(start)
        done = end
        starts.append(size)
        origins.append(done)
    pieces.append(text[done:].lower())
    return "".join(pieces), starts, origins


class Folded:
    """A release's text folded once, with the way back; give it to `locate_all` for many quotes."""

    __slots__ = ("_origins", "_starts", "folded", "hyphens", "sought", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.folded, self._starts, self._origins = _fold(text)
        self.hyphens = _LINE_HYPHEN in self.folded
        self.sought: dict[str, list[Span]] = {}
        """Quotes and where they stand: several claims have the same one."""

    def origin(self, offset: int) -> int:
        """Return the offset into the text of the folded character at `offset`."""
        at = bisect_right(self._starts, offset) - 1
        return self._origins[at] + offset - self._starts[at]


def _wordlike(char: str) -> bool:
    """Letters and digits of scripts that put spaces between words."""
    if char.isascii():
        return char.isalnum()
    if "\u0300" <= char <= "\u036f":
        return True
    asian = (
        "\u2e80" <= char <= "\ud7ff"
        or "\uf900" <= char <= "\ufaff"
        or "\uff66" <= char <= "\uffdc"
        or ord(char) >= 0x20000
    )
    return char.isalnum() and not asian


def _at_boundaries(text: str, start: int, end: int) -> bool:
    """Whether the stretch is no part of a longer word or number."""
    first, last = text[start], text[end - 1]
    if start:
        before = text[start - 1]
        if _wordlike(before) and _wordlike(first):
            return False
        if first.isdigit() and before in ".,-−" and text[start - 2 : start - 1].isdigit() and before != "-":
            return False
        if before in "-‐‑–" and text[max(0, start - 4) : start - 1].lower() == "non":
            return False
    if end < len(text):
        after = text[end]
        if _wordlike(last) and _wordlike(after):
            return False
        if last.isdigit() and after in ".," and text[end + 1 : end + 2].isdigit():
            return False
    return True


def _find(needle: str, folded: Folded, start: int = 0, stop: int | None = None) -> list[tuple[int, int]]:
    """Folded offsets of every occurrence."""
    if folded.hyphens or _LINE_HYPHEN in needle:
        units = [
            f"[-{_LINE_HYPHEN}]" if c == "-" else f"[-{_LINE_HYPHEN}]?" if c == _LINE_HYPHEN else re.escape(c)
            for c in needle
        ]
        pattern = re.compile(f"{_LINE_HYPHEN}?".join(units))
        return [
            found.span()
            for found in pattern.finditer(folded.folded, start, len(folded.folded) if stop is None else stop)
        ]
    spans = []
    at = folded.folded.find(needle, start, stop)
    while at >= 0:
        spans.append((at, at + len(needle)))
        at = folded.folded.find(needle, at + 1, stop)
    return spans


def _spans(quote: str, folded: Folded) -> list[Span]:
    if quote not in folded.sought:
        folded.sought[quote] = _seek(quote, folded)
    return folded.sought[quote]


def _seek(quote: str, folded: Folded) -> list[Span]:
    needle = _fold(quote)[0].strip(" ")
    if not needle.strip(f" -'\"{_LINE_HYPHEN}"):
        return []
    spans: list[Span] = []
    for begin, until in _find(needle, folded):
        start, end = folded.origin(begin), folded.origin(until - 1) + 1
        while end < len(folded.text) and "\u0300" <= folded.text[end] <= "\u036f":
            end += 1  # an accent written as a character of its own belongs to its letter
        if folded.folded[until - 1] == "-" and (run := _dashes().match(folded.text, end)):
            end = run.end()  # dashes and the spaces around them were folded to one
        if quote in folded.text[start:end]:
            start = folded.text.index(quote, start)
            end = start + len(quote)
        while start < end and folded.text[start].isspace():
            start += 1
        while end > start and folded.text[end - 1].isspace():
            end -= 1
        if start == end or not _at_boundaries(folded.text, start, end):
            continue
        spans.append(Span(start, end, "exact" if folded.text[start:end] == quote else "folded"))
    return spans


@cache
def _ellipsis() -> re.Pattern[str]:
    return patterns.compile(r"\s*[\[(]?\s*(?:\.\s?\.\s?\.+|…)\s*[\])]?\s*")


def locate_groups(quote: str, folded: Folded) -> tuple[tuple[Span, ...], ...]:
    """Return every place of a quote: one span each, or one per part where an ellipsis joins parts.

    Parts must be of at least 12 characters each and stand in order within one paragraph.
    """
    quote = quote.strip()
    if not quote:
        return ()
    if "…" not in quote and ".." not in quote and ". ." not in quote:
        return tuple((span,) for span in _spans(quote, folded))
    whole = _spans(quote, folded)
    if whole:
        return tuple((span,) for span in whole)
    parts = [part for part in _ellipsis().split(quote) if part.strip()]
    if not parts:
        return ()
    if len(parts) > 1 and any(len(part.strip()) < MIN_PART for part in parts):
        return ()
    groups: list[tuple[Span, ...]] = []
    found = [_spans(part, folded) for part in parts]
    for first in found[0]:
        group = [first]
        for spans in found[1:]:
            later = next((span for span in spans if span.start >= group[-1].end), None)
            if later is None or "\n" in folded.text[group[-1].end : later.start]:
                break
            group.append(later)
        if len(group) == len(found):
            groups.append(tuple(group))
    return tuple(groups)


def locate_all(quote: str, folded: Folded) -> tuple[Span, ...]:
    """Return every span of a quote, in the order of the text; empty when it is not there.

    >>> locate_all("her3", Folded("HER3 and anti-HER3, not HER31"))
    (Span(start=0, end=4, match='folded'), Span(start=14, end=18, match='folded'))
    """
    return tuple(span for group in locate_groups(quote, folded) for span in group)


_PLAIN = patterns.compile(r"[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*")
"""What folding changes nothing in but the case."""


def holds(text: str, value: str) -> bool:
    """Tell whether a value stands in a text.

    >>> holds("HER3 and HER31", "her3"), holds("HER31", "HER3")
    (True, False)
    """
    at = text.find(value)
    if at >= 0 and _PLAIN.fullmatch(value) and _at_boundaries(text, at, at + len(value)):
        return True  # as most do: there is no need to fold
    return bool(locate_all(value, Folded(text)))


def locate(quote: str, text: str) -> Span | None:
    """Return where the quote first stands in the text, or None.

    For a quote with an ellipsis: the span of its first part, where all parts stand in one paragraph.
    An exact match is preferred to a folded one.
    """
    spans = [group[0] for group in locate_groups(quote, Folded(text))]
    return next((span for span in spans if span.match == "exact"), spans[0] if spans else None)
