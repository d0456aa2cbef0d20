"""A batch with a model over real connections: storms of 429, a release that always fails, torn replies, dead keys."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Mapping
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest

from summarizer import Settings, brief_many
from summarizer.batch import asking
from summarizer.batch.store import Store
from summarizer.engines.llm import LLMEngine
from summarizer.errors import BatchStopped
from tests.batch_factory import text
from tests.batch_interface import completed
from tests.model_server import KEY, Act, Model, fails, send, serve

SETTINGS = Settings(engine="openai:test-model")
COUNT = 20


@pytest.fixture(autouse=True)
def _hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Back-off in thousandths of what it is."""
    monkeypatch.setattr(asking, "FIRST_WAIT", 0.001)


def good(handler: BaseHTTPRequestHandler, body: Mapping[str, Any], mend: Callable[[str], str] = str) -> None:
    """Answer to the point, with what the server still allows in the headers."""
    _, made = completed(dict(body))
    message = made["choices"][0]["message"]
    message["content"] = mend(message["content"])
    allowed = {"x_ratelimit_limit_requests": "500", "x_ratelimit_remaining_requests": "499",
               "x_ratelimit_reset_requests": "120ms"}  # fmt: skip
    send(handler, json.dumps(made).encode(), **allowed)


def batch(script: Act | list[Act], path: Path, **more: Any) -> tuple[list[str], Model, LLMEngine]:
    """The statuses of all releases."""
    with serve(script) as server:
        engine = LLMEngine(SETTINGS.engine, base_url=server.url, api_key=KEY)
        briefs = brief_many(
            [text(number) for number in range(COUNT)], settings=SETTINGS, engine=engine, store=path, **more
        )
        return [brief.status for brief in briefs], server, engine


def test_a_storm_of_429_costs_time_and_no_release(tmp_path: Path) -> None:
    """Twelve refusals first: after them nobody comes back before the time that the server asked for."""
    storm: list[Act] = [fails(429, "Too many requests.", retry_after="0.3")] * 12
    statuses, server, engine = batch([*storm, good], tmp_path / "a.store", concurrency=12)
    assert statuses == ["ok"] * COUNT
    assert len(server.asked) == 12 + 2 * COUNT
    assert server.times[12] - server.times[0] >= 0.3
    assert engine.allowance[0].remaining == 499
    with Store(tmp_path / "a.store") as store:
        assert store.spent().calls == len(server.asked) and store.spent().failed_calls == 12


def test_one_release_that_always_meets_a_500_fails_alone(tmp_path: Path) -> None:
    """Nineteen of twenty, after five attempts for the one."""

    def broken(handler: BaseHTTPRequestHandler, body: Mapping[str, Any]) -> None:
        act = fails(500, "The server failed.") if "HB-13 " in json.dumps(body) else good
        act(handler, body)

    statuses, server, _ = batch(broken, tmp_path / "a.store", concurrency=5)
    assert statuses.count("ok") == COUNT - 1 and statuses[13] == "failed"
    assert len(server.asked) == 2 * (COUNT - 1) + asking.ATTEMPTS


def test_torn_and_decorated_replies_are_mended_or_asked_again(tmp_path: Path) -> None:
    """A fence is taken off; a reply cut in its middle is asked for again."""

    def torn(handler: BaseHTTPRequestHandler, body: Mapping[str, Any]) -> None:
        told = json.dumps(body)
        if "HB-3 " in told and "could not be read" not in told:
            good(handler, body, lambda content: content[:12])
        elif "HB-4 " in told:
            good(handler, body, lambda content: f"Here it is:\n```json\n{content}\n```")
        else:
            good(handler, body)

    statuses, _, _ = batch(torn, tmp_path / "a.store", concurrency=5)
    assert statuses == ["ok"] * COUNT


def test_a_refused_key_ends_the_batch_after_the_first_calls(tmp_path: Path) -> None:
    """No release is failed for it, and the reason says what to do."""
    with pytest.raises(BatchStopped, match="OPENAI_API_KEY"):
        batch(fails(401, "Incorrect API key.", "invalid_api_key"), tmp_path / "a.store", concurrency=3)


def test_calls_run_beside_each_other(tmp_path: Path) -> None:
    """Forty calls of 50 ms, ten at a time, are done in far less than two seconds; never more than ten at once."""
    lock, now, most = threading.Lock(), 0, 0

    def slow(handler: BaseHTTPRequestHandler, body: Mapping[str, Any]) -> None:
        nonlocal now, most
        with lock:
            now += 1
            most = max(most, now)
        time.sleep(0.05)
        with lock:
            now -= 1
        good(handler, body)

    statuses, _, _ = batch(slow, tmp_path / "a.store", concurrency=10)
    assert statuses == ["ok"] * COUNT
    assert 5 <= most <= 10
