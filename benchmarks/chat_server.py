"""A server on the loopback interface that speaks OpenAI's chat protocol, for benchmarks of batches.

    python benchmarks/chat_server.py --latency 2 --sigma 0.6

One process, one event loop, nothing but the standard library. It finds the product of the release in the prompt and
answers with a claim about it, after a wait; faults are asked for by options. `GET /stats` tells what it served,
`POST /reset` begins anew.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import math
import random
import re
from typing import Any

PRODUCT = re.compile(r"QX-\d+")


class Server:
    """What it is told to do, and what it has done."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.latency: float = options.latency
        self.sigma: float = options.sigma
        self.limited: int = options.first_429
        self.broken: str | None = options.always_500
        self.truncated: int = options.truncate_every
        self.dice = random.Random(7)
        self.reset()

    def reset(self) -> None:
        self.served = self.answered = self.refused = self.in_flight = self.most = 0
        self.waited = 0.0
        self.left = self.limited
        self.torn: set[str] = set()

    def wait(self) -> float:
        """The next latency: fixed, or log-normal with the same mean."""
        if not self.sigma:
            return self.latency
        return self.latency * math.exp(self.dice.gauss(-(self.sigma**2) / 2, self.sigma))

    def content(self, body: dict[str, Any]) -> str:
        prompt = body["messages"][-1]["content"]
        everything = "\n".join(message["content"] for message in body["messages"][1:])
        product = (PRODUCT.search(everything) or re.search("", ""))[0]  # type: ignore[index]
        kind = body.get("response_format", {}).get("json_schema", {}).get("name", "")
        if kind == "compose":
            return json.dumps(
                {"headline": f"News about {product}", "summary": f"{product} is in development."}
            )
        quote = next((line for line in prompt.splitlines() if product in line), product)[:160]
        claim = {"program": product, "field": "asset", "value": product, "qualifier": None, "timing": None,
                 "quotes": [quote]}  # fmt: skip
        return json.dumps({"event": "clinical-progress", "claims": [claim]})

    async def answer(self, body: dict[str, Any]) -> tuple[int, dict[str, Any], dict[str, str]]:
        self.served += 1
        if self.left > 0:
            self.left -= 1
            self.refused += 1
            return (
                429,
                {"error": {"message": "Too many requests.", "code": "rate_limit_exceeded"}},
                {"retry-after": "1"},
            )
        wait = self.wait()
        self.waited += wait
        self.in_flight += 1
        self.most = max(self.most, self.in_flight)
        await asyncio.sleep(wait)
        self.in_flight -= 1
        text = json.dumps(body["messages"])
        if self.broken and f"{self.broken} " in text:
            self.refused += 1
            return 500, {"error": {"message": "The server failed."}}, {}
        self.answered += 1
        content = self.content(body)
        if self.truncated and self.answered % self.truncated == 0 and "could not be read" not in text:
            content = content[: len(content) // 2]
        return 200, {
            "id": f"c{self.served}", "object": "chat.completion", "created": 1, "model": body["model"],
            "choices": [{"index": 0, "finish_reason": "stop",
                         "message": {"role": "assistant", "content": content}}],
            "usage": {"prompt_tokens": len(text) // 4, "completion_tokens": max(1, len(content) // 4),
                      "total_tokens": len(text) // 4 + len(content) // 4},
        }, {}  # fmt: skip

    def stats(self) -> dict[str, Any]:
        return {"served": self.served, "answered": self.answered, "refused": self.refused, "waited": self.waited,
                "most": self.most, "in_flight": self.in_flight}  # fmt: skip

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one connection until the client closes it."""
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                request, *lines = head.decode("latin-1").split("\r\n")
                headers = {
                    name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)
                }
                data = await reader.readexactly(int(headers.get("content-length", "0")))
                status, more = 200, dict[str, str]()
                if request.startswith("GET"):
                    found: dict[str, Any] = self.stats()
                elif "/reset" in request:
                    found = self.stats()
                    self.reset()
                else:
                    status, found, more = await self.answer(json.loads(data))
                payload = json.dumps(found).encode()
                extra = "".join(f"{name}: {value}\r\n" for name, value in more.items())
                writer.write(
                    f"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\n{extra}"
                    f"Content-Length: {len(payload)}\r\n\r\n".encode()
                    + payload
                )
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.LimitOverrunError):
            pass
        finally:
            writer.close()


async def main() -> None:
    """Serve until killed; print the port first."""
    parser = argparse.ArgumentParser(description="OpenAI's chat protocol on the loopback interface.")
    parser.add_argument("--latency", type=float, default=0.2)
    parser.add_argument(
        "--sigma", type=float, default=0.0, help="of the logarithm of the latency; its mean stays"
    )
    parser.add_argument("--first-429", type=int, default=0)
    parser.add_argument("--always-500", metavar="PRODUCT")
    parser.add_argument("--truncate-every", type=int, default=0)
    model = Server(parser.parse_args())
    server = await asyncio.start_server(model.serve, "127.0.0.1", 0, limit=2**22)
    print(server.sockets[0].getsockname()[1], flush=True)  # noqa: T201  # its output
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
