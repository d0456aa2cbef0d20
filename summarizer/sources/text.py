"""Plain text and Markdown from bytes, and pages that come without a name that says so."""

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
    if media_type == MARKDOWN or text.startswith("---"):
        from summarizer.sources.markdown import looks_like_markdown, read_markdown

        if media_type != MARKDOWN and not looks_like_markdown(text):
            return SourceText(text=check_not_empty(text, source=source), source=source)
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


def read_unknown(data: bytes, *, source: str, charset: str | None = None) -> SourceText:
    """Read bytes whose kind only their content tells: HTML by its tags, Markdown by front matter, else text.

    >>> read_unknown(b"<html><p>Basel", source="-").media_type
    'text/html'
    """
    # `<` first, so that plain text never waits for the HTML reader's import
    if data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        from summarizer.sources.html import looks_like_html, read_html_bytes

        if looks_like_html(data[:20_000].decode("latin-1")):
            return read_html_bytes(data, source=source, charset=charset)
    text = decode(data, source=source, declared=(charset,)).text
    if text[:4096].lstrip("\ufeff \t\r\n").startswith("<"):
        from summarizer.sources.html import looks_like_html, read_html

        if looks_like_html(text):
            return read_html(text, source=source)
    return read_text(text, source=source)
