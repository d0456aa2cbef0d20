"""What every reader gives back: plain text and what the source said of itself; and the limits they share."""

from __future__ import annotations

from typing import NamedTuple

from summarizer.errors import EmptySource, SourceTooLarge

MAX_FILE_BYTES = 20_000_000
"""Files and standard input; annual reports as PDF stay below this, archives and recordings do not."""
MAX_URL_BYTES = 5_000_000
"""Pages from the network, counted after decompression."""

# Python's str.strip() leaves these, yet a page of nothing but them shows nothing.
_INVISIBLE = "\ufeff\u200b\u200c\u200d\u2060\u00ad\x00"


class SourceText(NamedTuple):
    """A release as text, before any cleaning.

    >>> SourceText("Basel, 3 March …", source="a.txt", media_type="text/plain").title is None
    True
    """

    text: str
    source: str | None = None
    """The path or URL as the user gave it."""
    title: str | None = None
    """From metadata; None when the source names none."""
    date: str | None = None
    """ISO 8601 day, from metadata."""
    language: str | None = None
    """Lower-case primary subtag, such as `en` or `zh`, as the source declares it; not guessed."""
    media_type: str = "text/plain"


def human_size(count: int) -> str:
    """Bytes as people say them.

    >>> human_size(20_000_000), human_size(312)
    ('20 MB', '312 bytes')
    """
    if count >= 1_000_000:
        return f"{count / 1_000_000:.3g} MB"
    if count >= 1_000:
        return f"{count / 1_000:.3g} kB"
    return f"{count} bytes"


def primary_language(tag: str | None) -> str | None:
    """The primary subtag of a BCP 47 tag, or None.

    >>> primary_language("zh-Hans-CN"), primary_language("EN_us"), primary_language("?")
    ('zh', 'en', None)
    """
    if not tag:
        return None
    primary = tag.strip().replace("_", "-").split("-")[0].lower()
    return primary if 2 <= len(primary) <= 3 and primary.isascii() and primary.isalpha() else None


def check_size(size: int, *, source: str, limit: int = MAX_FILE_BYTES) -> None:
    """Raise SourceTooLarge above the limit (bytes).

    >>> check_size(10, source="a.txt")
    """
    if size > limit:
        raise SourceTooLarge(
            source,
            f"holds more than {human_size(limit)}",
            "Give one release per file, as text, HTML or PDF.",
        )


def check_not_empty(text: str, *, source: str) -> str:
    """The text itself, or EmptySource when it shows nothing.

    >>> check_not_empty("Basel", source="a.txt")
    'Basel'
    """
    if not text.translate(dict.fromkeys(map(ord, _INVISIBLE))).strip():
        raise EmptySource(source, "holds no text", "Check that the file was saved and is the one you meant.")
    return text
