"""Addresses: what is one, and how it may be shown or written down, without user names and passwords."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

_CREDENTIALS = re.compile(r"(?<=://)[^/?#\s]*@")


def is_url(source: str) -> bool:
    """Return whether a source is fetched rather than opened.

    >>> is_url("https://example.com/news"), is_url("C:/news.txt")
    (True, False)
    """
    scheme, separator, _ = source.partition("://")
    return bool(separator) and scheme.isalnum()


def without_credentials(url: str) -> str:
    """Return scheme, host, port and path of an address.

    >>> without_credentials("https://me:secret@models.example.com:8000/v1?key=secret")
    'https://models.example.com:8000/v1'
    """
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return "is no valid address"
    return f"{parts.scheme}://{host}{port}{parts.path}" if host else "is no valid address"


def masked(text: str) -> str:
    """Return a text with *** where an address in it holds credentials.

    >>> masked("http://me:secret@127.0.0.1/v1 does not answer")
    'http://***@127.0.0.1/v1 does not answer'
    """
    return _CREDENTIALS.sub("***@", text)


def command(words: Sequence[str]) -> str:
    """Return a command as it may be printed and kept in a file: *** stands where an address holds credentials.

    >>> command(["summarize", "a b.txt", "--base-url", "http://me:secret@127.0.0.1:8000/v1"])
    "summarize 'a b.txt' --base-url 'http://***@127.0.0.1:8000/v1'"
    """
    import shlex

    return shlex.join(masked(word) for word in words)
