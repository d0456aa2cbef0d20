"""OpenAI's Batch API: files of requests that are answered within a day, at half the price.

    files.create(purpose="batch") -> batches.create -> batches.retrieve … -> files.content(output, error)

An input line is {"custom_id", "method", "url", "body"}; an output line {"id", "custom_id", "response": {"status_code",
"request_id", "body"}, "error"}. The order is not kept, so each is known by its custom_id, which is the key of its
answer in the store.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING, Any, BinaryIO, Literal, NamedTuple

from summarizer.batch.waves import Wave
from summarizer.engines.faults import failure_of, finish_of, is_about_temperature, masked
from summarizer.errors import EngineError
from summarizer.questions import Failure, Reply, Usage

if TYPE_CHECKING:
    from openai import AsyncOpenAI
    from openai.types import Batch

MOST_REQUESTS = 50_000
MOST_BYTES = 190_000_000  # OpenAI takes 200 MB; the rest is for what we count otherwise
ENDPOINT: Literal["/v1/chat/completions"] = "/v1/chat/completions"
MARK = "pressbrief_wave"
ENDED = frozenset({"completed", "failed", "expired", "cancelled"})
TRIES = 5  # of the client, for calls that only hand over and fetch
SECONDS = 300.0  # for one such call: files are large


class LineError(Exception):
    """What a line of the error file says, in the form that `failure_of` reads."""

    def __init__(self, status: int | None, body: Any) -> None:
        super().__init__(str(body)[:500])
        self.status_code = status
        self.body = body


class Line(NamedTuple):
    """One result."""

    key: str
    repeat: int
    result: Reply | Failure
    about_temperature: bool = False


def custom_id(key: str, repeat: int) -> str:
    """Return what names a request in the files.

    >>> parse_id(custom_id("abc", 2))
    ('abc', 2)
    """
    return f"{key}-{repeat}"


def parse_id(custom: str) -> tuple[str, int]:
    """Return key and repeat; raises ValueError for somebody else's line."""
    key, _, repeat = custom.rpartition("-")
    return key, int(repeat)


def reply_of(body: dict[str, Any]) -> Reply | Failure:
    """Return the chat completion of an output line as a reply, its price still unknown.

    >>> reply_of({"choices": []}).reason
    'empty'
    """
    used = body.get("usage") or {}
    details = used.get("prompt_tokens_details") or {}
    usage = Usage(
        1,
        int(used.get("prompt_tokens") or 0),
        int(details.get("cached_tokens") or 0),
        int(used.get("completion_tokens") or 0),
        None,
    )
    choices = body.get("choices")
    if not choices:
        return Failure("empty", "The server answered without a choice.", usage, retryable=True)
    message = choices[0].get("message") or {}
    finish = "refusal" if message.get("refusal") else finish_of(choices[0].get("finish_reason"))
    return Reply(message.get("content") or "", finish, usage, body.get("model"))


def read_line(text: str, redact: Callable[[str], str] = masked) -> Line | None:
    """Return the result that a line of an output or error file holds; None for what is no result of ours."""
    try:
        line = json.loads(text)
        key, repeat = parse_id(line["custom_id"])
        response = line.get("response") or {}
        status, body = response.get("status_code"), response.get("body")
        if status == 200 and isinstance(body, dict):
            return Line(key, repeat, reply_of(body))
        error = line.get("error") or {}
        code = error.get("code") if isinstance(error, dict) else None
        if code == "batch_expired":
            told = "The batch interface did not come to it within its 24 hours."
            return Line(key, repeat, Failure("timeout", told, Usage(calls=1), retryable=True))
        told_error = LineError(status if isinstance(status, int) else 500, body or error)
        return Line(key, repeat, failure_of(told_error, redact=redact), is_about_temperature(told_error))
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


class RequestFile:
    """Requests on their way into a file; full at OpenAI's limits."""

    def __init__(self) -> None:
        self._file: BinaryIO = tempfile.TemporaryFile()  # noqa: SIM115 - open as long as this is
        self.keys: list[tuple[str, int]] = []
        self._size = 0

    def add(self, key: str, repeat: int, body: dict[str, Any]) -> bool:
        """Write one request; False when the file is full without it."""
        line = json.dumps(
            {"custom_id": custom_id(key, repeat), "method": "POST", "url": ENDPOINT, "body": body}
        ).encode()
        if self.keys and (len(self.keys) >= MOST_REQUESTS or self._size + len(line) + 1 > MOST_BYTES):
            return False
        self._file.write(line + b"\n")
        self._size += len(line) + 1
        self.keys.append((key, repeat))
        return True

    def rewound(self) -> BinaryIO:
        """The file, to be read from its beginning."""
        self._file.seek(0)
        return self._file

    def close(self) -> None:
        """Remove it."""
        self._file.close()


class Interface:
    """The calls to the Batch API. Every one raises EngineError with the next step when it fails for good."""

    def __init__(self, base_url: str | None = None, api_key: str | None = None) -> None:
        from openai import AsyncOpenAI, OpenAIError

        try:
            self._client: AsyncOpenAI = AsyncOpenAI(
                base_url=base_url, api_key=api_key, max_retries=TRIES, timeout=SECONDS
            )
        except OpenAIError:
            raise EngineError("There is no key for the batch interface. Set OPENAI_API_KEY.") from None

    def _masked(self, words: str) -> str:
        """What the provider says, without the key that it was sent."""
        return masked(words, (self._client.api_key,))

    def _refuse(self, error: Exception) -> EngineError:
        return EngineError(f"The batch interface failed. {failure_of(error, redact=self._masked).message}")

    async def submit(self, wave: Wave, requests: RequestFile) -> str:
        """Hand a file over and return the batch's handle."""
        from openai import OpenAIError

        try:
            file = await self._client.files.create(
                file=(f"{wave.name}.jsonl", requests.rewound()), purpose="batch"
            )
            batch = await self._client.batches.create(
                input_file_id=file.id,
                endpoint=ENDPOINT,
                completion_window="24h",
                metadata={MARK: wave.name},
            )
        except OpenAIError as error:
            raise self._refuse(error) from error
        return batch.id

    async def find(self, wave: Wave) -> str | None:
        """Return the batch of a wave whose handle was not noted, the process having ended in between."""
        from openai import OpenAIError

        try:
            async for batch in self._client.batches.list(limit=100):
                if (batch.metadata or {}).get(MARK) == wave.name:
                    return batch.id
        except OpenAIError as error:
            raise self._refuse(error) from error
        return None

    async def look(self, batch: str) -> Batch:
        """Return how a batch stands."""
        from openai import OpenAIError

        try:
            return await self._client.batches.retrieve(batch)
        except OpenAIError as error:
            raise self._refuse(error) from error

    async def lines(self, batch: Batch) -> AsyncIterator[Line]:
        """Yield the results of a batch that has ended, from both of its files."""
        from openai import OpenAIError

        for file in (batch.output_file_id, batch.error_file_id):
            if not file:
                continue
            try:
                async with self._client.files.with_streaming_response.content(file) as response:
                    async for text in response.iter_lines():
                        line = read_line(text, self._masked)
                        if line is not None:
                            yield line
            except OpenAIError as error:
                raise self._refuse(error) from error

    def why(self, batch: Batch) -> str:
        """Return what the provider says of a batch that it did not take."""
        told = [
            error.message for error in (batch.errors.data if batch.errors else None) or () if error.message
        ]
        return self._masked("; ".join(told[:3]) or "it gave no reason")

    async def close(self) -> None:
        """Give back connections."""
        await self._client.close()
