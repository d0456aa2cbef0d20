"""CPU that a question costs us, beside the bare openai client, on a local server that answers after 50 ms.

    python benchmarks/model_engine.py [--calls 500] [--concurrency 50] [--rounds 3]

Three clients take turns in one process and ask a server in another the same: openai's own async client, LangChain's
ChatOpenAI as our engine uses it, and the engine (prompt from the release, request, reply, usage, price). What the
engine takes more than ChatOpenAI is ours. Process time is counted, so waiting for the server is free.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

SAMPLE = Path(__file__).parent.parent / "samples" / "js212-ind" / "release.txt"
MODEL = "gpt-4.1-mini"
LATENCY = 0.05  # seconds
Call = Callable[[], Awaitable[object]]


def _answer() -> bytes:
    """An answer of the size of a real one: a dozen claims."""
    quote = "has approved the company's IND application for the product"
    claim = {
        "program": "JS212",
        "field": "stage",
        "quotes": [quote],
        "value": "ind",
        "qualifier": None,
        "timing": None,
    }
    content = json.dumps({"event": "regulatory", "claims": [claim] * 12})
    told = {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": MODEL,
        "choices": [
            {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": content}}
        ],
        "usage": {"prompt_tokens": 6600, "completion_tokens": 700, "total_tokens": 7300},
    }
    body = json.dumps(told).encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


async def _serve() -> None:
    answer = _answer()

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                length = next(
                    int(line.split(b":")[1])
                    for line in head.split(b"\r\n")
                    if line.lower().startswith(b"content-length")
                )
                await reader.readexactly(length)
                await asyncio.sleep(LATENCY)
                writer.write(answer)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    server = await asyncio.start_server(talk, "127.0.0.1", 0, limit=1 << 20)
    print(server.sockets[0].getsockname()[1], flush=True)  # noqa: T201  # told to the parent
    await server.serve_forever()


async def _cpu(call: Call, calls: int, concurrency: int) -> float:
    """Process time of one call in milliseconds."""
    gate = asyncio.Semaphore(concurrency)

    async def one() -> None:
        async with gate:
            await call()

    await asyncio.gather(*(one() for _ in range(concurrency)))  # connections are opened, caches filled
    start = time.process_time()
    await asyncio.gather(*(one() for _ in range(calls)))
    return (time.process_time() - start) / calls * 1000


async def _measure(port: int, calls: int, concurrency: int, rounds: int) -> dict[str, list[float]]:
    from openai import AsyncOpenAI

    from summarizer import Release
    from summarizer.answer_schema import schema_of
    from summarizer.engines.llm import LLMEngine, messages_of
    from summarizer.prompting import render
    from summarizer.questions import Extraction, Question, Reply

    release = Release.from_path(SAMPLE)
    question = Question("extract", {"release": release, "window": (0, len(release.text))}, Extraction)
    schema = {"name": "extract", "strict": True, "schema": schema_of("extract")}
    form: Any = {"type": "json_schema", "json_schema": schema}
    sent: Any = [{"role": message.role, "content": message.content} for message in render(question)]
    url = f"http://127.0.0.1:{port}/v1"
    client = AsyncOpenAI(base_url=url, api_key="none", max_retries=0, timeout=30)
    engine = LLMEngine(f"openai:{MODEL}", base_url=url, api_key="none", timeout=30)
    chat = engine.chat_model().bind(temperature=0.0, extra_body={"response_format": form})
    made = messages_of(question)

    async def ask() -> None:
        reply = await engine.attempt(question)
        assert isinstance(reply, Reply) and reply.finish == "stop", reply

    clients: dict[str, Call] = {
        "openai": lambda: client.chat.completions.create(
            model=MODEL, messages=sent, temperature=0.0, response_format=form
        ),
        "ChatOpenAI": lambda: chat.ainvoke(made),
        "engine": ask,
    }
    taken: dict[str, list[float]] = {name: [] for name in clients}
    for _ in range(rounds):
        for name, call in clients.items():
            taken[name].append(await _cpu(call, calls, concurrency))
    await client.close()
    await engine.aclose()
    return taken


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--calls", type=int, default=500)
    parser.add_argument("--concurrency", type=int, default=50)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument(
        "--serve", action="store_true", help="be the server, which the benchmark starts itself"
    )
    options = parser.parse_args()
    if options.serve:
        asyncio.run(_serve())
        return
    server = subprocess.Popen([sys.executable, __file__, "--serve"], stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None
        port = int(server.stdout.readline())
        taken = asyncio.run(_measure(port, options.calls, options.concurrency, options.rounds))
    finally:
        server.terminate()
    base = taken["openai"]
    print(f"{options.calls} calls, concurrency {options.concurrency}, {options.rounds} rounds in turns")  # noqa: T201
    for name, each in taken.items():
        fastest, median = min(each), statistics.median(each)
        print(  # noqa: T201  # its output
            f"{name:12} CPU per call: fastest {fastest:5.2f} ms {fastest / min(base):5.2f} ×"
            f"   median {median:5.2f} ms {median / statistics.median(base):5.2f} ×"
        )
    ours = statistics.median(taken["engine"]) - statistics.median(taken["ChatOpenAI"])
    print(f"ours, beside LangChain and openai: {ours:.2f} ms")  # noqa: T201  # its output


if __name__ == "__main__":
    main()
