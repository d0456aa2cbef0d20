"""The model engine: a LangChain sequence `render | model | reply`, for any provider that LangChain knows.

>>> engine = LLMEngine("openai:some-model", base_url="http://127.0.0.1:9/v1", api_key="a secret")
>>> engine
LLMEngine('openai:some-model')
>>> engine.prompts["extract"][:3]
'v1:'

`openai:` is built in, and with a base URL stands for any server that speaks OpenAI's protocol (vLLM, Ollama,
llama.cpp, LM Studio). Every foreign error becomes a `Failure` here, by `faults.py`; `retry.py` asks again.
This is the only room that knows LangChain and openai.
"""

from __future__ import annotations

import asyncio
import json
import warnings
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextvars import ContextVar
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias
from weakref import WeakKeyDictionary

from summarizer import prompting, windows
from summarizer.answer_schema import schema_of
from summarizer.engines import no_engine, retry
from summarizer.engines.allowance import Allowance, allowance_of
from summarizer.engines.faults import (
    failure_of,
    finish_of,
    is_about_format,
    is_about_temperature,
    masked,
    usage_in,
)
from summarizer.engines.loop import run
from summarizer.errors import EngineError
from summarizer.prices import price
from summarizer.questions import Failure, PromptName, Question, Reply, Usage
from summarizer.tokens import count

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel
    from langchain_core.messages import AIMessage, BaseMessage
    from langchain_core.runnables import Runnable

    from summarizer.release import Release

Form: TypeAlias = Literal["json_schema", "json_object", "text"]
"""How a server is held to JSON: by the schema, to any object, or by the prompt alone."""
WEAKER: Mapping[Form, Form] = {"json_schema": "json_object", "json_object": "text"}
NOTES: Mapping[Form, tuple[str, ...]] = {
    "json_schema": (),
    "json_object": (
        "The server takes no JSON schema; the schema stood in the prompt instead (json_object).",
    ),
    "text": ("The server enforces no JSON; the schema stood in the prompt alone.",),
}
TIMEOUT = 120.0  # seconds for one attempt, until the last byte

_answered: ContextVar[list[Any]] = ContextVar("_answered")
"""The HTTP response of the attempt that runs: where a reply cannot be read, its body still tells the usage."""


class _Connection(NamedTuple):
    """A chat model with its HTTP client, and the sequences made of it; it belongs to one event loop."""

    model: BaseChatModel
    close: Callable[[], Awaitable[None]] | None
    secrets: tuple[str, ...]
    address: str | None
    """Of the server, where it decides the price; None for the provider's own."""
    compatible: bool
    """Whether it speaks OpenAI's protocol, and so takes `response_format`."""
    sequences: dict[tuple[str, Form, bool], Runnable[Question, Reply]]


async def _keep(response: Any) -> None:
    _answered.get([]).append(response)


def _body(held: Sequence[Any]) -> bytes:
    """What the server sent last, if it answered with success and to the end."""
    try:
        return bytes(held[-1].content) if held and held[-1].is_success else b""
    except Exception:  # the body was cut: it has no content to speak of
        return b""


def _unopened(name: str, error: Exception, api_key: str | None) -> EngineError:
    told = masked(str(error), (api_key or "",))
    return EngineError(f"{name}: cannot be opened ({told}). Check provider, model, address and key.")


def _open_openai(model: str, base_url: str | None, api_key: str | None, timeout: float) -> _Connection:
    from langchain_openai import ChatOpenAI
    from openai import DefaultAsyncHttpxClient, OpenAIError
    from pydantic import SecretStr

    client = DefaultAsyncHttpxClient(event_hooks={"response": [_keep]}, timeout=timeout)
    try:
        chat = ChatOpenAI(
            model=model,
            base_url=base_url,
            api_key=SecretStr(api_key) if api_key else None,
            timeout=timeout,
            max_retries=0,
            http_async_client=client,
            use_responses_api=False,
            cache=False,  # LangChain's would answer from under the usage that we count
        )
        key = chat.root_async_client.api_key
    except OpenAIError:
        raise EngineError(
            f"openai:{model}: there is no key. Set OPENAI_API_KEY; for a server that asks for none, to any word."
        ) from None
    except Exception as error:  # an address that is none, a setting of the environment that is off
        raise _unopened(f"openai:{model}", error, api_key) from None
    return _Connection(chat, client.aclose, (str(key),), str(chat.root_async_client.base_url), True, {})


def _open_other(provider: str, model: str, api_key: str | None, timeout: float) -> _Connection:
    from langchain.chat_models import init_chat_model
    from langchain_openai.chat_models.base import BaseChatOpenAI

    key: dict[str, Any] = {"api_key": api_key} if api_key else {}
    limits: dict[str, Any] = {"timeout": timeout, "max_retries": 0}
    name = f"{provider}:{model}"
    try:
        try:
            chat = init_chat_model(model, model_provider=provider, **limits, **key)
        except (TypeError, ValueError):  # not every class knows them; an attempt has its time limit here too
            chat = init_chat_model(model, model_provider=provider, **key)
    except ImportError as error:
        package = f"langchain-{provider.replace('_', '-')}"
        told = masked(str(error), (api_key or "",))
        raise EngineError(f"{name}: needs a package: pip install {package} ({told})") from None
    except Exception as error:  # whatever a provider's class makes of its arguments and of the environment
        raise _unopened(name, error, api_key) from None
    return _Connection(chat, None, (api_key or "",), None, isinstance(chat, BaseChatOpenAI), {})


def _schema_told(prompt: str) -> str:
    schema = json.dumps(schema_of(prompt), separators=(",", ":"))
    return f"The JSON object must keep to this JSON schema:\n{schema}"


def messages_of(question: Question, form: Form = "json_schema") -> list[BaseMessage]:
    """Return a question as LangChain's messages; the schema stands in them where the server does not enforce it."""
    from langchain_core.messages import HumanMessage, SystemMessage

    first, *rest = prompting.render(question)
    told = first.content if form == "json_schema" else f"{first.content}\n\n{_schema_told(question.prompt)}"
    return [SystemMessage(told), *(HumanMessage(message.content) for message in rest)]


def reply_of(message: AIMessage, price: Callable[[str, Usage], Usage]) -> Reply:
    """Return LangChain's message as a reply: raw text, how it ended, what it used."""
    told = message.response_metadata
    refusal = message.additional_kwargs.get("refusal")
    used = message.usage_metadata
    model = str(told.get("model_name") or told.get("model") or "") or None
    usage = Usage(calls=1)
    if used is not None:
        usage = Usage(
            1,
            used["input_tokens"],
            (used.get("input_token_details") or {}).get("cache_read") or 0,
            used["output_tokens"],
        )
    ended = finish_of(told.get("finish_reason") or told.get("stop_reason"))
    return Reply(message.text, "refusal" if refusal else ended, price(model or "", usage), model)


class LLMEngine:
    """Answers questions with a chat model; see `RemoteEngine`."""

    def __init__(
        self,
        name: str,
        *,
        base_url: str | None = None,
        api_key: str | None = None,
        max_input_tokens: int | None = None,
        timeout: float = TIMEOUT,
        policy: retry.Policy | None = None,
    ) -> None:
        """Open `<provider>:<model>`. Nothing is sent yet. Raises EngineError.

        Without `base_url` and `api_key` the provider's own environment variables count. `max_input_tokens` is the
        model's window where LangChain does not know it, or less.
        """
        self.provider, _, self.model = name.partition(":")
        if not self.provider or not self.model:
            raise no_engine(name)
        self.name = name
        self.policy = policy or retry.Policy()
        self.prompts: Mapping[PromptName, str] = prompting.fingerprints()  # type: ignore[assignment]
        self.allowance: tuple[Allowance, ...] = ()
        """What the server still allows, as its last answer said."""
        self._timeout = timeout
        self._open: Callable[[], _Connection] = lambda: (
            _open_openai(self.model, base_url, api_key, timeout)
            if self.provider == "openai"
            else _open_other(self.provider, self.model, api_key, timeout)
        )
        self._spare: _Connection | None = (
            self._open()
        )  # now, so that a wrong name or a missing key is said at once
        self._connections: WeakKeyDictionary[asyncio.AbstractEventLoop, _Connection] = WeakKeyDictionary()
        self._address = self._spare.address
        profile: Mapping[str, Any] = getattr(self._spare.model, "profile", None) or {}
        self._form: Form = "json_schema" if self._spare.compatible else "text"
        self._temperature: bool = self._spare.compatible and profile.get("temperature", True)
        known = profile.get("max_input_tokens")
        limit = min((limit for limit in (max_input_tokens, known) if limit), default=None)
        self._budget = windows.Budget(limit, lambda text: count(text, name).tokens).checked()
        warnings.filterwarnings(
            "ignore", r"This model does not support OpenAI's structured|Invalid schema for"
        )

    def __repr__(self) -> str:
        return f"LLMEngine({self.name!r})"

    def chat_model(self) -> BaseChatModel:
        """LangChain's model behind this engine, for the running event loop."""
        return self._connection().model

    def _connection(self) -> _Connection:
        """The connection of the running event loop: an HTTP client cannot be used from two."""
        loop = asyncio.get_running_loop()
        found = self._connections.get(loop)
        if found is None:
            found, self._spare = self._spare or self._open(), None
            self._connections[loop] = found
        return found

    def _sequence(self, connection: _Connection, prompt: str, form: Form) -> Runnable[Question, Reply]:
        """The steps from a question to a reply, made once for each kind of question."""
        made = connection.sequences.get((prompt, form, self._temperature))
        if made is not None:
            return made
        from langchain_core.runnables import RunnableLambda

        async def arender(question: Question) -> list[BaseMessage]:
            return messages_of(question, form)

        async def areply(message: AIMessage) -> Reply:
            return reply_of(message, self._priced)

        bound: dict[str, Any] = {"temperature": 0.0} if self._temperature else {}
        if form == "json_schema":
            schema = {"name": prompt, "strict": True, "schema": schema_of(prompt)}
            bound["extra_body"] = {"response_format": {"type": form, "json_schema": schema}}
        elif form == "json_object":
            bound["extra_body"] = {"response_format": {"type": form}}
        render, model, reply = RunnableLambda(arender), connection.model.bind(**bound), RunnableLambda(areply)
        made = render | model | reply
        connection.sequences[prompt, form, self._temperature] = made
        return made

    def price(self, usage: Usage, *, batch: bool = False) -> float | None:
        """USD of a usage with this model, at the rates of the batch interface if so; None where nobody knows them."""
        return price(self.name, usage, base_url=self._address, batch=batch)

    def request(self, question: Question) -> dict[str, Any]:
        """The JSON body of the call that a question is, as a provider's batch interface takes it."""
        question, _ = self._fitted(question)
        schema = {"name": question.prompt, "strict": True, "schema": schema_of(question.prompt)}
        body: dict[str, Any] = {
            "model": self.model,
            "messages": [message._asdict() for message in prompting.render(question)],
            "response_format": {"type": "json_schema", "json_schema": schema},
        }
        return body | {"temperature": 0.0} if self._temperature else body

    def without_temperature(self) -> None:
        """Ask without a temperature from now on, the model having refused one."""
        self._temperature = False

    def _priced(self, model: str, usage: Usage) -> Usage:
        """The usage with its price; where nobody knows it, None and never nothing."""
        if not usage.input_tokens and not usage.output_tokens:
            return usage  # a request that was refused: counted, and not charged
        cost = price(self.name, usage, base_url=self._address)
        if cost is None and model not in ("", self.model):
            cost = price(f"{self.provider}:{model}", usage, base_url=self._address)
        return replace(usage, cost_usd=cost)

    def _fitted(self, question: Question) -> tuple[Question, tuple[str, ...]]:
        """The question without the zones that a long release has to do without, and a note that says so."""
        left_out = self._budget.left_out(question)
        if not left_out:
            return question, ()
        kinds = ", ".join(sorted(left_out))
        note = f"The release is longer than the model's window; left out were its zones {kinds}."
        return question._replace(variables={**question.variables, "left_out": left_out}), (note,)

    def _adapts(self, error: BaseException, form: Form, temperature: bool) -> bool:
        """Whether the server wants to be asked in another form; decided once for all questions of this engine."""
        if is_about_format(error) and form in WEAKER:
            if self._form == form:
                self._form = WEAKER[form]
            return True
        if is_about_temperature(error) and temperature:
            self._temperature = False
            return True
        return False

    async def attempt(self, question: Question) -> Reply | Failure:
        """Ask once, and say what came back; never raises but when it is cancelled."""
        connection = self._connection()
        question, notes = self._fitted(question)
        used = Usage()
        while True:
            form, temperature = self._form, self._temperature
            held: list[Any] = []
            _answered.set(held)
            try:
                async with asyncio.timeout(self._timeout):
                    reply = await self._sequence(connection, question.prompt, form).ainvoke(question)
            except Exception as error:
                if self._adapts(error, form, temperature):
                    used += Usage(calls=1)
                    continue
                body = _body(held)
                cost = self._priced(self.model, usage_in(body)) if body else Usage(calls=1)
                return failure_of(error, used + cost, lambda words: masked(words, connection.secrets), body)
            self.allowance = allowance_of(held[-1].headers) if held else ()
            return reply._replace(usage=used + reply.usage, notes=(*notes, *NOTES[form]))

    def answer(self, question: Question) -> Reply | Failure:
        """Ask until there is a reply or no use in asking; waits between attempts."""
        return run(retry.answer(self, question, self.policy))

    def key(self, question: Question) -> str:
        """The hash of all that decides the answer; how a server is held to JSON does not, and is found out later."""
        question, _ = self._fitted(question)
        # a temperature is asked for, even where the model turns out to take none
        return prompting.question_key(question, self.name, {"temperature": 0})

    def tokens(self, question: Question) -> tuple[int, int]:
        """Input tokens, and output tokens at most that a sensible answer takes."""
        question, _ = self._fitted(question)
        return self._budget.tokens(question)

    def windows(self, release: Release) -> Sequence[tuple[int, int]]:
        """The stretches of a release that are asked about one by one."""
        return self._budget.windows(release)

    async def aclose(self) -> None:
        """Give back the connections of the running event loop."""
        found = self._connections.pop(asyncio.get_running_loop(), None)
        if found is None:
            found, self._spare = self._spare, None
        if found is not None and found.close is not None:
            await found.close()
