"""Plain text and Markdown from bytes."""

from __future__ import annotations

from summarizer.sources.charset import decode
from summarizer.sources.source_text import SourceText, check_not_empty, primary_language

MARKDOWN = "text/markdown"


def read_text(text: str, *, source: str, media_type: str | None = None) -> SourceText:
    """Read decoded text; Markdown when the media type or front matter says so.

    >>> read_text("# Basel", source="a.md", media_type="text/markdown").text
    'Basel'

    Plain text is left as it is. Raises EmptySource.
    """
    from summarizer.sources.markdown import looks_like_markdown, read_markdown

    if media_type == MARKDOWN or (text.startswith("---") and looks_like_markdown(text)):
        page = read_markdown(text)
        return SourceText(
            text=check_not_empty(page.text, source=source),
            source=source,
            title=page.title,
            date=page.date,
            language=primary_language(page.language),
            media_type=MARKDOWN,
        )
    return SourceText(text=check_not_empty(text, source=source), source=source)


def read_text_bytes(
    data: bytes, *, source: str, media_type: str | None = None, charset: str | None = None
) -> SourceText:
    """Decode, then read.

    >>> read_text_bytes("Zürich".encode("cp1252"), source="a.txt").text
    'Zürich'

    Raises BinarySource for bytes that are no text, EmptySource for white space.
    """
    text = decode(data, source=source, declared=(charset,)).text
    return read_text(text, source=source, media_type=media_type)
