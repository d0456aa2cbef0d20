"""A server on the loopback interface that follows the documented shapes of OpenAI's Batch API, and fails as told."""

from __future__ import annotations

import contextlib
import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

Answering = Callable[[dict[str, Any]], tuple[int, dict[str, Any]] | None]
"""The body of a request to status and body of its response; None for one that the batch does not come to."""


def completed(body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
    """The usual answer: a claim about the product, or prose about it."""
    prompt = " ".join(message["content"] for message in body["messages"][1:])
    product = "HB-" + prompt.partition("HB-")[2].split()[0].strip(".,\"'")
    if body["response_format"]["json_schema"]["name"] == "compose":
        content = {"headline": f"News about {product}", "summary": f"{product} is in Phase 1."}
    else:
        quote = f"dosed the first patient with {product}"
        claim = {"program": product, "field": "asset", "value": product, "qualifier": None, "timing": None,
                 "quotes": [quote]}  # fmt: skip
        content = {"event": "clinical-progress", "claims": [claim]}
    return 200, {
        "id": "chatcmpl-1", "object": "chat.completion", "created": 1, "model": "test-2026",
        "choices": [{"index": 0, "finish_reason": "stop",
                     "message": {"role": "assistant", "content": json.dumps(content)}}],
        "usage": {"prompt_tokens": 1000, "completion_tokens": 100, "total_tokens": 1100,
                  "prompt_tokens_details": {"cached_tokens": 600}},
    }  # fmt: skip


@dataclass
class Interface:
    """The server's side: files, batches, and what it was asked."""

    answering: Answering = completed
    looks: int = 1
    """How often a batch is looked at before it has ended."""
    ends: str = "completed"
    lose_replies: int = 0
    """So many batches are created without the client being told: the connection breaks."""
    url: str = ""
    files: dict[str, bytes] = field(default_factory=dict)
    batches: dict[str, dict[str, Any]] = field(default_factory=dict)
    requests: list[str] = field(default_factory=list)
    """The custom_id of every request in every batch."""
    seen: dict[str, int] = field(default_factory=dict)

    def upload(self, data: bytes) -> dict[str, Any]:
        name = f"file-{len(self.files) + 1}"
        # of the parts of the form, the one that holds lines of JSON
        self.files[name] = next(
            part.partition(b"\r\n\r\n")[2] for part in data.split(b"\r\n--") if b'{"custom_id"' in part
        )
        return {"id": name, "object": "file", "bytes": len(data), "created_at": 1, "filename": "in.jsonl",
                "purpose": "batch", "status": "processed"}  # fmt: skip

    def create(self, asked: dict[str, Any]) -> dict[str, Any]:
        name = f"batch_{len(self.batches) + 1}"
        self.batches[name] = {
            "id": name, "object": "batch", "endpoint": asked["endpoint"], "completion_window": "24h",
            "input_file_id": asked["input_file_id"], "status": "validating", "created_at": 1,
            "metadata": asked.get("metadata"), "output_file_id": None, "error_file_id": None, "errors": None,
        }  # fmt: skip
        lines = self.files[asked["input_file_id"]].splitlines()
        self.requests += [json.loads(line)["custom_id"] for line in lines]
        return self.batches[name]

    def look(self, name: str) -> dict[str, Any]:
        batch = self.batches[name]
        self.seen[name] = self.seen.get(name, 0) + 1
        if batch["status"] in ("validating", "in_progress"):
            batch["status"] = "in_progress"
            if self.seen[name] >= self.looks:
                self.finish(batch)
        return batch

    def finish(self, batch: dict[str, Any]) -> None:
        if self.ends == "failed":
            error = {
                "code": "token_limit_exceeded",
                "message": "Enqueued token limit reached.",
                "line": None,
                "param": None,
            }
            batch |= {"status": "failed", "errors": {"object": "list", "data": [error]}}
            return
        output, errors = [], []
        for line in self.files[batch["input_file_id"]].splitlines():
            request = json.loads(line)
            made = self.answering(request["body"])
            result = {
                "id": f"r{len(output)}",
                "custom_id": request["custom_id"],
                "response": None,
                "error": None,
            }
            if made is None:
                told = {
                    "code": "batch_expired",
                    "message": "This request could not be executed before the deadline.",
                }
                errors.append(result | {"error": told})
                continue
            response = {"status_code": made[0], "request_id": "x", "body": made[1]}
            (output if made[0] == 200 else errors).append(result | {"response": response})
        output.reverse()  # the order is not guaranteed
        for kind, lines in (("output_file_id", output), ("error_file_id", errors)):
            if lines:
                name = f"file-{len(self.files) + 1}"
                self.files[name] = "\n".join(json.dumps(line) for line in lines).encode() + b"\n"
                batch[kind] = name
        expired = any(line["error"] for line in errors)
        batch["status"] = "expired" if expired else "completed"


class _Handler(BaseHTTPRequestHandler):
    interface: Interface

    def _send(self, found: Any, kind: str = "application/json") -> None:
        data = found if isinstance(found, bytes) else json.dumps(found).encode()
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        with contextlib.suppress(OSError):
            self.wfile.write(data)

    def do_POST(self) -> None:
        data = self.rfile.read(int(self.headers["Content-Length"]))
        if self.path.endswith("/files"):
            self._send(self.interface.upload(data))
            return
        made = self.interface.create(json.loads(data))
        if self.interface.lose_replies:
            self.interface.lose_replies -= 1
            self.send_response(400)  # whatever the client hears, it does not hear the handle
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        self._send(made)

    def do_GET(self) -> None:
        path = urlsplit(self.path).path
        if path.endswith("/content"):
            self._send(self.interface.files[path.split("/")[-2]], "application/octet-stream")
        elif path.endswith("/batches"):
            found = list(self.interface.batches.values())[::-1]
            self._send({"object": "list", "data": found, "has_more": False})
        else:
            self._send(self.interface.look(path.rpartition("/")[2]))

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@contextlib.contextmanager
def serve(interface: Interface) -> Iterator[Interface]:
    """Serve until the block ends."""
    handler = type("Handler", (_Handler,), {"interface": interface})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    interface.url = f"http://127.0.0.1:{server.server_address[1]}/v1"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield interface
    finally:
        server.shutdown()
        server.server_close()
