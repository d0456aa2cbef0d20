"""The Release: a press release's cleaned text with its zones, title, date, place and language.

>>> release = Release.from_text("Verdane doses first patient in trial\\n\\nLYON, May 2, 2025 – Verdane dosed a patient.")
>>> release.title, release.date, release.place
('Verdane doses first patient in trial', '2025-05-02', 'LYON')
>>> release.zone_at(0)
'headline'
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer import patterns
from summarizer.brief import Zone as ZoneKind
from summarizer.cleaning import Cleaned, clean
from summarizer.dateline import Dateline, find_date, find_dateline
from summarizer.errors import EmptySource, SourceTooLarge
from summarizer.language import guess_language
from summarizer.title import find_title
from summarizer.vocabulary.fold import split, straighten
from summarizer.zones import Zone, find_zones

if TYPE_CHECKING:
    from summarizer.sources import SourceText

LONGEST = 500_000
"""Code points. What is longer is an annual report, or a file given by mistake."""


@dataclass(frozen=True)
class Release:
    """One press release, ready to be asked about."""

    text: str
    """Cleaned; every offset in a brief counts its code points."""
    zones: tuple[Zone, ...]
    """A partition of the text."""
    title: str | None = None
    source: str | None = None
    """Path or URL; None for a text passed in."""
    date: str | None = None
    """ISO 8601."""
    place: str | None = None
    """As written in the dateline."""
    wire: str | None = None
    language: str = "en"
    """ISO 639-1."""
    cleaned: Cleaned | None = field(default=None, repr=False, compare=False)

    @cached_property
    def id(self) -> str:
        """The first 16 hex digits of the SHA-256 of the text."""
        return sha256(self.text.encode()).hexdigest()[:16]

    @cached_property
    def _zone_starts(self) -> list[int]:
        return [zone.start for zone in self.zones]

    def zone_at(self, offset: int) -> ZoneKind:
        """Return the kind of zone in which the character at `offset` stands."""
        return self.zones[max(0, bisect_right(self._zone_starts, offset) - 1)].kind

    @property
    def lead(self) -> str:
        """The text of the lead, on one line where it is one paragraph."""
        zones = [zone for zone in self.zones if zone.kind == "lead"]
        return " ".join(self.text[zone.start : zone.end].strip() for zone in zones)

    def to_original(self, offset: int) -> int:
        """Return where the character at `offset` stood in the text as it was read."""
        return self.cleaned.to_original(offset) if self.cleaned else offset

    @classmethod
    def from_text(
        cls,
        text: str,
        *,
        source: str | None = None,
        title: str | None = None,
        date: str | None = None,
        language: str | None = None,
    ) -> Release:
        """Make a release of a text; `title`, `date` and `language` from metadata win over what the text shows.

        Raises EmptySource when nothing but white space is left, SourceTooLarge above `LONGEST`.
        """
        if len(text) > LONGEST:
            raise SourceTooLarge(
                source or "the text",
                f"holds {len(text):,} characters, and a release has at most {LONGEST:,}",
                "Give the release alone.",
            )
        cleaned = clean(text)
        if title:
            title = clean(title).text.replace("\n", " ")
            if title and " ".join(title.split()) not in " ".join(cleaned.text[: len(title) + 600].split()):
                cleaned = clean(f"{title}\n\n{text}")
        if not cleaned.text:
            raise EmptySource(
                source or "the text", "holds nothing but white space", "Give the release's text."
            )
        body = cleaned.text
        span = _span_of(body, title) or find_title(body)
        dateline = _dateline(body, span[1] if span else 0)
        dated = dateline.date if dateline else None
        if not dated:
            dated = _date_of(body, 0, min(len(body), 1500)) or _date_of(
                body, max(0, len(body) - 400), len(body)
            )
        tokens = split(straighten(body))
        release = cls(
            text=body,
            zones=find_zones(body, span[1] if span else 0, tokens),
            title=body[span[0] : span[1]].strip(" #*") if span else None,
            source=source,
            date=dated or date,
            place=dateline.place if dateline else None,
            wire=dateline.wire if dateline else None,
            language=language[:2].lower() if language else guess_language(body, tokens),
            cleaned=cleaned,
        )
        release.__dict__["_tokens"] = tokens  # for the annotation, which takes them away
        return release

    def __getstate__(self) -> dict[str, object]:
        """What is pickled: not what was worked out of it."""
        return {name: value for name, value in self.__dict__.items() if not name.startswith("_")}

    @classmethod
    def from_source(cls, read: SourceText) -> Release:
        """Make a release of what a reader of `summarizer.sources` returned."""
        return cls.from_text(read.text, source=read.source, title=read.title, date=read.date)

    @classmethod
    def from_path(cls, path: Path | str) -> Release:
        """Read a file: plain text, Markdown, HTML or PDF. Raises SourceError."""
        from summarizer.sources import read_path

        return cls.from_source(read_path(Path(path)))

    @classmethod
    def from_url(cls, url: str) -> Release:
        """Read a web page or PDF, never from a private address. Raises SourceError."""
        from summarizer.sources import read_url

        return cls.from_source(read_url(url))


def _span_of(text: str, title: str | None) -> tuple[int, int] | None:
    at = text.find(title, 0, len(title) + 2000) if title else -1
    return (at, at + len(title)) if title and at >= 0 else None


def _dateline(text: str, after: int) -> Dateline | None:
    """The first dateline among the paragraphs behind the headline."""
    at = after
    for _ in range(24):
        while at < len(text) and text[at].isspace():
            at += 1
        if at >= len(text):
            return None
        found = find_dateline(text, at)
        if found:
            return found
        stop = text.find("\n", at)
        if stop < 0:
            return None
        at = stop
    return None


def _date_of(text: str, start: int, end: int) -> str | None:
    """The first date of a stretch that is the release's own."""
    found = find_date(text, start, end)
    while found:
        if _dates_the_release(text, found):
            return found[0]
        found = find_date(text, found[2], end)
    return None


def _dates_the_release(text: str, found: tuple[str, int, int]) -> bool:
    """A date alone on its line dates the release; one within a sentence dates an event."""
    _, start, end = found
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    line = text[line_start : line_end if line_end >= 0 else len(text)]
    if patterns.match(
        r"(?:자로\s?)?\s?(?:밝혔다|공시했다|공시하였다|발표했다|밝혔습니다)", text[end : end + 12]
    ):
        return True
    return len(line.strip()) - (end - start) < 40
