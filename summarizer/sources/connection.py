"""A connection that goes to checked addresses only, and stops at one deadline.

Names are resolved once; every address of the answer is checked; the connection goes to an address that
passed, so a name server that changes its mind between check and connection gains nothing. All waiting,
for names, connections, headers and bodies, counts against one deadline.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import httpcore2
import httpx2

Resolve = Callable[[str, int], list[str]]
"""Host name and port to addresses, in order of preference."""


class PrivateAddress(Exception):
    """A name leads to an address that is not public."""


class OutOfTime(Exception):
    """The deadline has passed."""


class UnknownHost(Exception):
    """A name leads nowhere."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """A moment that all waiting stops at."""

    seconds: float
    start: float = field(default_factory=time.monotonic)

    def left(self, at_most: float | None = None) -> float:
        """Seconds left, raising OutOfTime when none are."""
        left = self.start + self.seconds - time.monotonic()
        if left <= 0:
            raise OutOfTime
        return left if at_most is None else min(left, at_most)


class _Stream(httpcore2.NetworkStream):
    """A connection whose every wait ends at the deadline."""

    def __init__(self, stream: httpcore2.NetworkStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._deadline.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._deadline.left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        # the host name of the URL, not the address: certificates are checked against it
        stream = self._stream.start_tls(ssl_context, server_hostname, self._deadline.left(timeout))
        return _Stream(stream, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class CheckedBackend(httpcore2.NetworkBackend):
    """Opens connections to checked addresses only."""

    def __init__(self, deadline: Deadline, resolve: Resolve, allows: Callable[[str], bool]) -> None:
        self._deadline = deadline
        self._resolve = resolve
        self._allows = allows
        self._plain = httpcore2.SyncBackend()

    def _addresses(self, host: str, port: int) -> list[str]:
        """All addresses of a host, each checked; asked in a thread, as a lookup has no time limit."""
        answer: list[list[str] | Exception] = []

        def ask() -> None:
            try:
                answer.append(self._resolve(host, port))
            except (OSError, UnicodeError) as exc:
                answer.append(exc)

        asking = threading.Thread(target=ask, daemon=True)
        asking.start()
        asking.join(self._deadline.left())
        if not answer:
            raise OutOfTime
        found = answer[0]
        if isinstance(found, Exception) or not found:
            raise UnknownHost(host)
        if not all(self._allows(address) for address in found):
            raise PrivateAddress(host)
        return found

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.NetworkStream:
        addresses = self._addresses(host, port)
        for number, address in enumerate(addresses):
            # the rest of the time is shared, so that one silent address does not use it up
            share = self._deadline.left(timeout) / (len(addresses) - number)
            try:
                stream = self._plain.connect_tcp(address, port, share, local_address, socket_options)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout):
                if number == len(addresses) - 1:
                    raise
                continue
            return _Stream(stream, self._deadline)
        raise UnknownHost(host)

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore2.NetworkStream:
        raise PrivateAddress(path)


class _Body(httpx2.SyncByteStream):
    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        yield from self._stream

    def close(self) -> None:
        if hasattr(self._stream, "close"):
            self._stream.close()


class CheckedTransport(httpx2.BaseTransport):
    """httpx2's way to such connections; its own transport takes no backend."""

    def __init__(self, backend: CheckedBackend) -> None:
        context = httpx2.create_ssl_context(trust_env=False)
        self._pool = httpcore2.ConnectionPool(
            ssl_context=context, network_backend=backend, max_keepalive_connections=0
        )

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send one request; errors of httpcore2 pass through."""
        url = request.url
        target = httpcore2.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
        answer = self._pool.handle_request(
            httpcore2.Request(
                request.method, target, headers=request.headers.raw, extensions=request.extensions
            )
        )
        return httpx2.Response(
            answer.status, headers=answer.headers, stream=_Body(answer.stream), extensions=answer.extensions
        )

    def close(self) -> None:
        """Close what is open."""
        self._pool.close()
