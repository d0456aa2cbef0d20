"""Fetch one public page or PDF, and nothing else.

A URL may come from a list that somebody else wrote, so it must not reach the machine's own network, read
files, carry passwords, or keep the reader waiting or fill its memory. `address` sees to the connections,
this file to the rest: schemes, ports, redirects, sizes, kinds and errors.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.errors import BinarySource, ForbiddenAddress, SourceTooLarge, SourceUnreachable
from summarizer.sources.source_text import MAX_URL_BYTES, human_size

if TYPE_CHECKING:
    import httpx2

    from summarizer.sources.connection import Deadline

_MAX_REDIRECTS = 5
_MAX_URL_LENGTH = 4096
_SECONDS = 20.0
_HEADERS = {
    "User-Agent": "pressbrief (reads single press releases for a person who asked)",
    "Accept": "text/html, application/xhtml+xml, application/pdf, text/*;q=0.9",
    "Accept-Encoding": "gzip, deflate",
}
_KINDS = ("application/xhtml+xml", "application/pdf", "application/x-pdf")
_SAVE_IT = "Open it in a browser, save the page as PDF or text, and give that file."
_STATUS = {
    401: ("asks for a login (401)", _SAVE_IT),
    403: ("refuses automatic readers (403)", _SAVE_IT),
    404: ("is not there (404)", "Check the URL."),
    410: ("was taken down (410)", "Look for the release elsewhere."),
    429: ("refuses for now because of too many requests (429)", "Try again later."),
    451: ("is withheld for legal reasons (451)", "Look for the release elsewhere."),
}


@dataclass(frozen=True, slots=True)
class Page:
    """What the server sent, decompressed, and what its header says of it."""

    data: bytes
    media_type: str | None
    charset: str | None


@dataclass(frozen=True, slots=True)
class Guard:
    """What may be reached. Only the defaults are in use; tests pass others to reach their own server."""

    resolve: Callable[[str, int], list[str]] | None = None
    """None: the system's resolver."""
    allows: Callable[[str], bool] | None = None
    """None: public addresses."""
    ports: tuple[int, ...] = (80, 443)
    seconds: float = _SECONDS


def _checked(url: str, base: httpx2.URL | None, *, source: str, guard: Guard) -> httpx2.URL:
    """The next URL to ask, or ForbiddenAddress."""
    import httpx2

    where = "" if base is None else "redirects to an address that "
    give = "Give a public page, or a saved one."
    try:
        if len(url) > _MAX_URL_LENGTH:
            raise ValueError
        parsed = httpx2.URL(url) if base is None else base.join(url)
        port = parsed.port or {"http": 80, "https": 443}.get(parsed.scheme)
    except (httpx2.InvalidURL, ValueError):
        raise ForbiddenAddress(source, f"{where}is no valid URL", give) from None
    if parsed.scheme not in ("http", "https") or not parsed.host:
        raise ForbiddenAddress(source, f"{where}is no http or https URL", give)
    if parsed.userinfo:
        raise ForbiddenAddress(source, f"{where}holds a user name or password", give)
    if port not in guard.ports:
        raise ForbiddenAddress(source, f"{where}names a port other than 80 or 443", give)
    return parsed.copy_with(fragment=None)


def _read_body(response: httpx2.Response, deadline: Deadline, source: str) -> bytes:
    """The decompressed body, given up as soon as it is too large or late."""
    encodings = [part for part in response.headers.get("Content-Encoding", "").split(",") if part.strip()]
    if len(encodings) > 1:
        raise SourceUnreachable(source, "is compressed several times over", _SAVE_IT)
    body = bytearray()
    for chunk in response.iter_bytes():
        deadline.left()
        body += chunk
        if len(body) > MAX_URL_BYTES:
            raise SourceTooLarge(source, f"holds more than {human_size(MAX_URL_BYTES)}", _SAVE_IT)
    return bytes(body)


def _page(response: httpx2.Response, deadline: Deadline, source: str) -> Page:
    """The page in a final answer."""
    status = response.status_code
    if status in _STATUS:
        raise SourceUnreachable(source, *_STATUS[status])
    if status >= 500:
        raise SourceUnreachable(source, f"fails on the server's side ({status})", "Try again later.")
    if not 200 <= status < 300:
        raise SourceUnreachable(source, f"answers with status {status}", "Check the URL in a browser.")
    header = response.headers.get("Content-Type", "")
    media_type = header.partition(";")[0].strip().lower()
    if media_type and not (media_type.startswith("text/") or media_type in _KINDS):
        raise BinarySource(source, "is neither text nor HTML nor PDF by its header", _SAVE_IT)
    return Page(_read_body(response, deadline, source), media_type or None, response.charset_encoding)


def _follow(
    client: httpx2.Client, start: httpx2.URL, *, source: str, guard: Guard, deadline: Deadline
) -> Page:
    """The page after at most five redirects, each checked like the first URL."""
    url = start
    for _ in range(_MAX_REDIRECTS + 1):
        with client.stream("GET", url) as response:
            target = response.headers.get("Location")
            if response.status_code not in (301, 302, 303, 307, 308) or not target:
                return _page(response, deadline, source)
        client.cookies.clear()
        url = _checked(target, url, source=source, guard=guard)
    raise SourceUnreachable(
        source, f"redirects more than {_MAX_REDIRECTS} times", "Check the URL in a browser."
    )


def fetch_guarded(url: str, guard: Guard) -> Page:
    """Fetch under given rules; for tests, which talk to a server of their own."""
    import httpcore2
    import httpx2

    from summarizer.sources import address, connection

    deadline = connection.Deadline(guard.seconds)
    backend = connection.CheckedBackend(
        deadline, guard.resolve or address.resolve, guard.allows or address.is_public
    )
    try:
        start = _checked(url, None, source=url, guard=guard)
        with httpx2.Client(
            transport=connection.CheckedTransport(backend),
            headers=_HEADERS,
            timeout=guard.seconds,
            follow_redirects=False,
            trust_env=False,
        ) as client:
            return _follow(client, start, source=url, guard=guard, deadline=deadline)
    except connection.PrivateAddress:
        raise ForbiddenAddress(
            url, "leads to a private address", "Give a public page, or save it and give the file."
        ) from None
    except connection.UnknownHost:
        raise SourceUnreachable(url, "names a host that cannot be found", "Check the URL.") from None
    except (connection.OutOfTime, httpx2.TimeoutException, httpcore2.TimeoutException):
        raise SourceUnreachable(
            url, f"did not answer within {guard.seconds:g} seconds", "Try again later."
        ) from None
    except (httpx2.HTTPError, httpcore2.NetworkError, httpcore2.ProtocolError) as exc:
        if "CERTIFICATE_VERIFY_FAILED" in str(exc):
            raise SourceUnreachable(url, "has a certificate that cannot be trusted", _SAVE_IT) from exc
        raise SourceUnreachable(
            url, "breaks the connection or cannot be connected to", "Check the URL and the network."
        ) from exc


def fetch(url: str) -> Page:
    """Fetch one page or PDF from the open internet.

    >>> fetch("ftp://a")
    Traceback (most recent call last):
    summarizer.errors.ForbiddenAddress: ftp://a: is no http or https URL. Give a public page, or a saved one.

    Proxies and certificates named in the environment are not used. Raises ForbiddenAddress,
    SourceUnreachable, SourceTooLarge (5 MB, decompressed), BinarySource for other kinds than text, HTML
    and PDF.
    """
    return fetch_guarded(url, Guard())
