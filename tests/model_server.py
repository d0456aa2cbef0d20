"""A real HTTP server on the loopback interface that speaks OpenAI's chat protocol, and misbehaves as it is told.

Each request takes the next act of the script; the last one is repeated. What was asked is kept.
"""

from __future__ import annotations

import contextlib
import json
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

KEY = "sk-test-0123456789abcdef"
Act = Callable[[BaseHTTPRequestHandler, Mapping[str, Any]], None]


@dataclass
class Model:
    """A running server: where it is, and what it was asked."""

    url: str
    asked: list[dict[str, Any]] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    times: list[float] = field(default_factory=list)


def send(
    handler: BaseHTTPRequestHandler,
    data: bytes,
    status: int = 200,
    kind: str = "application/json",
    **headers: str,
) -> None:
    """Send a body whole; underscores in header names stand for hyphens."""
    handler.send_response(status)
    handler.send_header("Content-Type", kind)
    for name, value in headers.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.send_header("Content-Length", str(len(data)))
    handler.end_headers()
    with contextlib.suppress(OSError):
        handler.wfile.write(data)


def completion(content: str | None, finish: str = "stop", **message: Any) -> dict[str, Any]:
    """The JSON of an answer, with a usage of 1,000 input tokens, 600 of them cached, and 50 output tokens."""
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": "test-model-2026",
        "choices": [
            {
                "index": 0,
                "finish_reason": finish,
                "message": {"role": "assistant", "content": content, **message},
            }
        ],
        "usage": {
            "prompt_tokens": 1000,
            "completion_tokens": 50,
            "total_tokens": 1050,
            "prompt_tokens_details": {"cached_tokens": 600},
        },
    }


def says(content: str | None, finish: str = "stop", **message: Any) -> Act:
    """Answer with a message."""
    return sends(completion(content, finish, **message))


def sends(data: Any) -> Act:
    """Answer with any JSON."""
    return lambda handler, body: send(handler, json.dumps(data).encode())


def fails(
    status: int, message: str, code: str | None = None, param: str | None = None, **headers: str
) -> Act:
    """Answer with an error, as OpenAI does."""
    error = {"message": message, "type": "error", "code": code, "param": param}
    return lambda handler, body: send(handler, json.dumps({"error": error}).encode(), status, **headers)


def page(status: int = 200) -> Act:
    """Answer with a web page."""
    return lambda handler, body: send(handler, b"<html><h1>Welcome</h1></html>", status, "text/html")


def resets(handler: BaseHTTPRequestHandler, body: Mapping[str, Any]) -> None:
    """Cut the connection without an answer."""
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    handler.connection.close()
    handler.close_connection = True


def cuts(handler: BaseHTTPRequestHandler, body: Mapping[str, Any]) -> None:
    """Promise more bytes than come."""
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.send_header("Content-Length", "5000")
    handler.end_headers()
    handler.wfile.write(b'{"id": "x", ')
    handler.close_connection = True


def waits(seconds: float) -> Act:
    """Say nothing for a while."""
    return lambda handler, body: time.sleep(seconds)


def echoes_key(handler: BaseHTTPRequestHandler, body: Mapping[str, Any]) -> None:
    """Refuse the key, and repeat it."""
    fails(401, f"Incorrect API key provided: {handler.headers['Authorization']} ({KEY}).")(handler, body)


def schemaless(weaker: Act, also_object: bool = False) -> Act:
    """A server that takes no `json_schema`, and perhaps no `json_object` either."""

    def act(handler: BaseHTTPRequestHandler, body: Mapping[str, Any]) -> None:
        form = (body.get("response_format") or {}).get("type")
        if form == "json_schema" or (also_object and form):
            message = (
                "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model."
            )
            fails(400, message, param="response_format")(handler, body)
        else:
            weaker(handler, body)

    return act


def by_prompt(**acts: Act) -> Act:
    """Answer by the kind of question (`extract`, `repair`, `compose`), known by the name of its schema."""

    def act(handler: BaseHTTPRequestHandler, body: Mapping[str, Any]) -> None:
        acts[body["response_format"]["json_schema"]["name"]](handler, body)

    return act


@contextlib.contextmanager
def serve(script: Sequence[Act] | Act) -> Iterator[Model]:
    """Serve until the block ends."""
    acts = [script] if callable(script) else list(script)
    lock = threading.Lock()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            with lock:
                model.asked.append(body)
                model.keys.append(self.headers["Authorization"] or "")
                model.times.append(time.monotonic())
                act = acts[min(len(model.asked), len(acts)) - 1]
            act(self, body)

        def log_message(self, format: str, *args: Any) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    model = Model(f"http://127.0.0.1:{server.server_address[1]}/v1")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield model
    finally:
        server.shutdown()
        server.server_close()
