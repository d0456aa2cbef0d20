"""Everything that a model's server does wrong, over a real connection: each ends in a state with a reason."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Sequence

import pytest

from summarizer import Settings, asummarize, summarize
from summarizer.brief import Brief
from summarizer.engines import RemoteEngine
from summarizer.engines.llm import LLMEngine
from summarizer.engines.retry import Policy
from summarizer.errors import EngineError
from summarizer.questions import Extraction, Failure, Question, Reply
from summarizer.release import Release
from tests.model_server import (
    KEY,
    Act,
    Model,
    by_prompt,
    completion,
    cuts,
    echoes_key,
    fails,
    page,
    resets,
    says,
    schemaless,
    sends,
    serve,
    waits,
)

TEXT = "Verdane doses first patient with VRD-114, its HER3 ADC, in Phase 1 trial"
TEMPLATE = Settings(prose="template")
FAST = Policy(attempts=3, first=0.01, longest=0.02, total=5.0)


def claim(field: str, value: str, quote: str = TEXT, qualifier: str | None = None) -> dict[str, object]:
    """A claim as a model says it."""
    return {
        "program": "VRD-114",
        "field": field,
        "quotes": [quote],
        "value": value,
        "qualifier": qualifier,
        "timing": None,
    }


CLAIMS = [claim("asset", "VRD-114"), claim("target", "HER3"), claim("stage", "phase-1")]
ANSWER = json.dumps({"event": "clinical-progress", "claims": CLAIMS})
GOOD = says(ANSWER)


def open_model(server: Model, **more: object) -> LLMEngine:
    return LLMEngine(
        "openai:test-model",
        base_url=server.url,
        api_key=KEY,
        **({"timeout": 10.0, "policy": FAST} | more),  # type: ignore[arg-type]
    )


def brief_with(
    script: Sequence[Act] | Act, settings: Settings = TEMPLATE, **more: object
) -> tuple[Brief, Model]:
    with serve(script) as server:
        return summarize(TEXT, settings=settings, engine=open_model(server, **more)), server


CONTEXT = "This model's maximum context length is 8192 tokens."
QUOTA = "You exceeded your current quota, please check your plan and billing details."
FAULTS: dict[str, tuple[Sequence[Act] | Act, str, str, int]] = {
    # what the server does: script, status, reason in the notes, number of requests
    "good": (GOOD, "ok", "", 1),
    "refusal": (says(None, refusal="I cannot help with that."), "failed", "refusal", 1),
    "cut after two claims": (says(ANSWER[:-60], "length"), "partial", "length", 1),
    "cut before any claim": (says(ANSWER[:40], "length"), "failed", "length", 1),
    "content filter": (says("", "content_filter"), "failed", "content_filter", 1),
    "content filter on the way in": (
        fails(400, "Filtered.", "content_filter"),
        "failed",
        "content_filter",
        1,
    ),
    "context overflow": (fails(400, CONTEXT, "context_length_exceeded"), "failed", "context-overflow", 1),
    "context overflow, told by its code": (
        fails(400, "Too long.", "context_length_exceeded"),
        "failed",
        "context-overflow",
        1,
    ),
    "bad key": (fails(401, "Incorrect API key."), "failed", "bad-key", 1),
    "no right to the model": (fails(403, "Not allowed."), "failed", "bad-key", 1),
    "unknown model": (fails(404, "No such model.", "model_not_found"), "failed", "unknown-model", 1),
    "quota exhausted": (fails(429, QUOTA, "insufficient_quota"), "failed", "quota-exhausted", 1),
    "payment required": (fails(402, "Insufficient balance."), "failed", "quota-exhausted", 1),
    "rate limit, then good": ([fails(429, "Slow down.", retry_after="0.02"), GOOD], "ok", "", 2),
    "rate limit for ever": (fails(429, "Slow down."), "failed", "rate-limited", 3),
    "rate limit for an hour": (fails(429, "Slow down.", retry_after="3600"), "failed", "rate-limited", 1),
    "two server errors, then good": ([fails(500, "Oops."), fails(503, "Busy."), GOOD], "ok", "", 3),
    "overloaded for ever": (fails(529, "Overloaded."), "failed", "server-error", 3),
    "a gateway's page": (page(502), "failed", "server-error", 3),
    "silence": (waits(0.4), "failed", "timeout", 3),
    "silence, then good": ([waits(0.4), GOOD], "ok", "", 2),
    "reset": (resets, "failed", "connection", 3),
    "reset, then good": ([resets, GOOD], "ok", "", 2),
    "a body that is cut": (cuts, "failed", "connection", 3),
    "no choice": (sends({**completion(""), "choices": []}), "failed", "empty", 3),
    "null for choices": (sends({**completion(""), "choices": None}), "failed", "empty", 3),
    "an error with status 200": (
        sends({"error": {"code": 429, "message": "Slow."}}),
        "failed",
        "rate-limited",
        3,
    ),
    "a page instead of JSON": (page(), "failed", "not-json", 1),
    "some other JSON": (sends({"status": "up"}), "failed", "not-json", 1),
    "a list": (sends([1, 2]), "failed", "not-json", 1),
    "an invalid request": (fails(400, "Unknown parameter."), "failed", "invalid-request", 1),
    "prose, twice": (says("I see no problem at all."), "failed", "malformed", 2),
    "prose, then good": ([says("Sure! Here it is."), GOOD], "ok", "", 2),
    "empty text, then good": ([says(""), GOOD], "ok", "", 2),
    "fenced, with a trailing comma": (says(f"```json\n{ANSWER[:-2]},]}}\n``` Done."), "ok", "", 1),
}


@pytest.mark.parametrize("case", FAULTS)
def test_faults(case: str) -> None:
    """Each fault has its end state, its reason, and no more requests than help."""
    script, status, reason, requests = FAULTS[case]
    more = {"timeout": 0.2} if "silence" in case else {}
    brief, server = brief_with(script, **more)
    told = " ".join(brief.notes)
    assert (brief.status, len(server.asked)) == (status, requests), told
    assert brief.engine.usage.calls == requests
    if reason:
        assert told.startswith(f"{reason}: ")
        assert "." in told.partition(": ")[2]
    else:
        assert brief.notes == ()
        assert [target.symbol for target in brief.programs[0].targets] == ["ERBB3"]


def test_a_failed_brief_still_names_the_release() -> None:
    """What failed keeps title and id, and says in its headline what the release is called."""
    brief, _ = brief_with(fails(401, "No."))
    assert brief.release.title == TEXT and brief.headline == TEXT
    assert brief.programs == () and brief.engine.cost_usd == 0.0


def test_an_empty_choice_costs_what_the_server_counted() -> None:
    """The usage of an answer that could not be read is in the brief."""
    brief, _ = brief_with([sends({**completion(""), "choices": []}), GOOD])
    used = brief.engine.usage
    assert (used.calls, used.input_tokens, used.cached_tokens, used.output_tokens) == (2, 2000, 1200, 100)
    assert brief.engine.cost_usd is None, "the price of a local server is unknown, never nothing"


def test_a_cut_reply_keeps_its_whole_claims() -> None:
    """Claims before the cut are checked and kept; the brief is partial and says so."""
    brief, _ = brief_with(says(ANSWER[:-60], "length"))
    assert brief.programs[0].targets[0].symbol == "ERBB3" and brief.programs[0].stage is None
    assert "The 2 claims before the cut were read." in brief.notes[0]


def test_calls_per_release() -> None:
    """One call with the template's prose, two with the model's."""
    prose = says(json.dumps({"headline": "Verdane doses with VRD-114", "summary": "VRD-114 is in Phase 1."}))
    brief, server = brief_with(GOOD)
    assert len(server.asked) == brief.engine.usage.calls == 1
    brief, server = brief_with(by_prompt(extract=GOOD, compose=prose), Settings())
    assert len(server.asked) == brief.engine.usage.calls == 2
    assert brief.headline == "Verdane doses with VRD-114"
    assert set(brief.engine.prompts) == {"extract", "repair", "compose"}
    assert brief.engine.model == "test-model-2026" and brief.engine.name == "openai:test-model"


def test_prose_that_fails_leaves_the_values() -> None:
    """Where only the prose fails, the brief is whole: the template speaks, and a note says so."""
    brief, server = brief_with(by_prompt(extract=GOOD, compose=says(None, refusal="No.")), Settings())
    assert brief.status == "ok" and "VRD-114" in brief.headline and len(server.asked) == 2
    assert brief.notes[0].startswith("compose: ")


def test_repair_is_asked_only_for_claims_that_fail() -> None:
    """A claim with words that are not there is asked about once; better words heal it."""
    wrong = claim("modality", "antibody-drug-conjugate", "an ADC against HER3")
    right = claim("modality", "antibody-drug-conjugate", "its HER3 ADC")
    answers = by_prompt(
        extract=says(json.dumps({"event": "clinical-progress", "claims": [*CLAIMS, wrong]})),
        repair=says(json.dumps({"event": None, "claims": [right]})),
    )
    brief, server = brief_with(answers)
    assert len(server.asked) == 2 and brief.dropped == ()
    assert brief.programs[0].modality is not None
    assert brief.programs[0].modality.value == "antibody-drug-conjugate"
    failed = server.asked[1]["messages"][1]["content"]
    assert '"reason": "quote-not-found"' in failed and "an ADC against HER3" in failed


def test_a_second_question_says_what_was_wrong() -> None:
    """The re-ask repeats the question to the letter and adds the error behind it."""
    _, server = brief_with([says("No JSON here."), GOOD])
    first, second = (asked["messages"] for asked in server.asked)
    assert second[:2] == first and "no JSON object" in second[2]["content"]


def test_retry_after_is_honoured() -> None:
    """The second request comes after the seconds that the server asked for, not before."""
    _, server = brief_with([fails(429, "Slow down.", retry_after_ms="150"), GOOD])
    assert 0.15 <= server.times[1] - server.times[0] < 0.4


def test_servers_without_schemas() -> None:
    """A server that takes no json_schema is asked for a json_object with the schema in the prompt, from then on."""
    with serve(schemaless(GOOD)) as server:
        engine = open_model(server)
        first, second = (summarize(TEXT, settings=TEMPLATE, engine=engine) for _ in range(2))
    forms = [asked["response_format"]["type"] for asked in server.asked]
    assert forms == ["json_schema", "json_object", "json_object"], "decided once"
    assert first.status == second.status == "ok"
    assert "json_object" in first.notes[0] and first.notes == second.notes
    system = server.asked[1]["messages"][0]["content"]
    assert system.startswith(server.asked[0]["messages"][0]["content"]), "the stable part stays the same"
    assert '"additionalProperties":false' in system


def test_servers_without_any_json_mode() -> None:
    """Where json_object is refused too, the prompt alone asks for JSON."""
    brief, server = brief_with(schemaless(GOOD, also_object=True))
    assert "response_format" not in server.asked[-1] and len(server.asked) == 3
    assert brief.status == "ok" and "the prompt alone" in brief.notes[0]


def test_models_without_temperature() -> None:
    """A model that refuses a temperature is asked without."""
    refusal = fails(400, "Unsupported value: 'temperature' does not support 0.", param="temperature")
    brief, server = brief_with([refusal, GOOD])
    assert brief.status == "ok"
    assert server.asked[0]["temperature"] == 0 and "temperature" not in server.asked[1]


def test_what_is_sent() -> None:
    """A strict schema, no stream, the release last and between lines with a key of its own."""
    _, server = brief_with(GOOD)
    (asked,) = server.asked
    form = asked["response_format"]["json_schema"]
    assert form["strict"] is True and form["name"] == "extract" and not asked.get("stream")
    assert [message["role"] for message in asked["messages"]] == ["system", "user"]
    assert TEXT not in asked["messages"][0]["content"] and TEXT in asked["messages"][1]["content"]
    assert server.keys == [f"Bearer {KEY}"]


def test_a_loop_for_each_run() -> None:
    """asyncio.run works again and again in one process, with one engine and with one for each."""
    with serve(GOOD) as server:
        engine = open_model(server)

        async def once() -> Brief:
            brief = await asummarize(TEXT, settings=TEMPLATE, engine=engine)
            await engine.aclose()
            return brief

        assert [asyncio.run(once()).status for _ in range(3)] == ["ok"] * 3
        assert summarize(TEXT, settings=TEMPLATE, engine=engine).status == "ok"

        async def within() -> str:
            # a notebook: a loop runs already, and the plain call works all the same
            return summarize(TEXT, settings=TEMPLATE, engine=engine).status

        assert asyncio.run(within()) == "ok"


def test_many_at_once() -> None:
    """Briefs made concurrently share the connection, and each gets its own answer."""

    async def all_of_them(engine: LLMEngine) -> list[Brief]:
        made = await asyncio.gather(*(asummarize(TEXT, settings=TEMPLATE, engine=engine) for _ in range(20)))
        await engine.aclose()
        return list(made)

    with serve(GOOD) as server:
        briefs = asyncio.run(all_of_them(open_model(server)))
    assert {brief.status for brief in briefs} == {"ok"} and len(server.asked) == 20


def test_environment_names_server_and_key(monkeypatch: pytest.MonkeyPatch) -> None:
    """`openai:` in the settings alone: the client looks into OPENAI_BASE_URL and OPENAI_API_KEY."""
    with serve(GOOD) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        monkeypatch.setenv("OPENAI_API_KEY", KEY)
        brief = summarize(TEXT, settings=Settings(engine="openai:test-model", prose="template"))
    assert brief.status == "ok" and server.keys == [f"Bearer {KEY}"]


def test_without_a_key(monkeypatch: pytest.MonkeyPatch) -> None:
    """A missing key is said before anything is sent, with the variable to set."""
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    with pytest.raises(EngineError, match=r"openai:test-model: there is no key\. Set OPENAI_API_KEY"):
        LLMEngine("openai:test-model")


@pytest.mark.parametrize("name", ["anthropic:claude", "no_such_provider:x"])
def test_other_providers_name_what_is_missing(name: str) -> None:
    """A provider whose package is not installed, or that does not exist, is an error with the next step."""
    with pytest.raises(EngineError, match=rf"{name}: .*(pip install langchain-anthropic|Check provider)"):
        LLMEngine(name, api_key=KEY)


@pytest.mark.parametrize(
    "script", [echoes_key, fails(400, f"Bad request with {KEY}."), fails(500, f"x {KEY}")]
)
def test_a_key_is_never_shown(
    script: Act, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    """Not in the brief, not in a log, not in a repr, even when the server sends it back."""
    caplog.set_level(logging.DEBUG)
    with serve(script) as server:
        engine = open_model(server)
        brief = summarize(TEXT, engine=engine)
    written = capfd.readouterr()
    shown = (brief.model_dump_json(), caplog.text, repr(engine), str(vars(engine)), written.out, written.err)
    assert server.asked and not any(KEY in words or KEY[3:] in words for words in shown)


def test_an_engine_can_be_driven_by_others() -> None:
    """It is a RemoteEngine: one attempt a call, a key that a weaker JSON mode does not change, counts, one window."""
    release = Release.from_text(TEXT)
    question = Question("extract", {"release": release, "window": (0, len(TEXT))}, Extraction)
    with serve(schemaless(GOOD)) as server:
        engine = open_model(server)
        assert isinstance(engine, RemoteEngine)
        before = engine.key(question)
        reply = asyncio.run(engine.attempt(question))
        assert isinstance(reply, Reply) and reply.content == ANSWER and reply.usage.calls == 2
        assert engine.key(question) == before
        other = LLMEngine("openai:another", base_url=server.url, api_key=KEY)
        assert other.key(question) != before, "another model is another answer"
        assert engine.windows(release) == ((0, len(TEXT)),)
        sent, answered = engine.tokens(question)
        assert 3000 < sent < 12000 and 300 < answered < 5000


def test_an_attempt_never_waits() -> None:
    """A scheduler hears of a 429 at once, with the seconds to wait."""
    release = Release.from_text(TEXT)
    question = Question("extract", {"release": release, "window": (0, len(TEXT))}, Extraction)
    with serve(fails(429, "Slow down.", retry_after="30")) as server:
        failure = asyncio.run(open_model(server).attempt(question))
    assert isinstance(failure, Failure) and failure.retryable and failure.retry_after == 30.0
    assert len(server.asked) == 1


def test_cancelling_is_not_a_failure() -> None:
    """Who cancels an attempt gets a cancellation, not an answer."""

    async def cancelled(engine: LLMEngine) -> bool:
        task = asyncio.create_task(asummarize(TEXT, settings=TEMPLATE, engine=engine))
        await asyncio.sleep(0.05)
        task.cancel()
        await asyncio.wait([task])
        await engine.aclose()
        return task.cancelled()

    with serve(waits(0.3)) as server:
        assert asyncio.run(cancelled(open_model(server)))
