"""Through OpenAI's Batch API: waves, expired batches, failed lines, restarts, limits of a file, half the price."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from summarizer.batch import openai_batch, wave_run
from summarizer.batch.openai_batch import Interface, RequestFile, read_line
from summarizer.batch.runner import Options
from summarizer.batch.store import Store
from summarizer.batch.wave_run import WaveRun
from summarizer.batch.waves import CREATING, Waves
from summarizer.batch.work import Outcome, Work
from summarizer.cli import main
from summarizer.engines.llm import LLMEngine
from summarizer.questions import Failure, Reply, Usage
from summarizer.settings import Settings
from tests import batch_interface
from tests.batch_factory import text, works


@pytest.fixture(autouse=True)
def _hasty(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Looks follow each other at once."""
    monkeypatch.setattr(wave_run, "FIRST_LOOK", 0.01)
    monkeypatch.setattr(openai_batch, "TRIES", 0)
    monkeypatch.delenv("SUMMARIZE_ENGINE", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


def price(usage: Usage) -> float:
    return (usage.input_tokens + 4 * usage.output_tokens) * 0.5e-6


def go(
    server: batch_interface.Interface,
    path: Path,
    count: int = 6,
    *,
    prose: Any = "engine",
    stop_when: Any = None,
    stream: Callable[[int], Iterator[Work]] = works,
    **options: Any,
) -> tuple[list[Outcome], WaveRun]:
    settings = Settings(engine="openai:test", prose=prose)

    async def run() -> tuple[list[Outcome], WaveRun]:
        engine = LLMEngine("openai:test", base_url=server.url, api_key="sk-test")
        interface = Interface(server.url, "sk-test")
        with Store(path) as store:
            made = WaveRun(
                engine, interface, store,
                settings=settings, options=Options(**options), price=price, first_look=0.01,
            )  # fmt: skip

            async def watch() -> None:
                while not stop_when():
                    await asyncio.sleep(0.005)
                made.stop("Interrupted.")

            watching = asyncio.create_task(watch()) if stop_when else None
            found = [outcome async for outcome in made.outcomes(lambda: stream(count))]
            if watching:
                watching.cancel()
        await interface.close()
        await engine.aclose()
        return found, made

    return asyncio.run(run())


def names(outcomes: list[Outcome]) -> list[str | None]:
    return [outcome.brief and outcome.brief.programs[0].asset.name for outcome in outcomes]


def test_two_waves_make_all_briefs_at_half_price(tmp_path: Path) -> None:
    """First every extract, then every compose; one batch each; the cost is that of the batch interface."""
    with batch_interface.serve(batch_interface.Interface(looks=3)) as server:
        outcomes, run = go(server, tmp_path / "a.store")
    assert names(outcomes) == [f"HB-{number}" for number in range(6)]
    assert [brief.status for outcome in outcomes if (brief := outcome.brief)] == ["ok"] * 6
    assert len(server.batches) == 2 and len(server.requests) == 12
    assert run.status.cost_usd == pytest.approx(12 * price(Usage(1, 1000, 600, 100)))
    assert outcomes[0].brief and outcomes[0].brief.engine.cost_usd == pytest.approx(2 * 0.0007)
    with Store(tmp_path / "a.store") as store:
        assert store.spent().calls == 12


def test_the_body_is_that_of_the_live_call(tmp_path: Path) -> None:
    """A batch and a call made one by one share their answers: the same question has the same key and messages."""
    with batch_interface.serve(batch_interface.Interface()) as server:
        go(server, tmp_path / "a.store", 1, prose="template")
        (line,) = server.files["file-1"].splitlines()
    request = json.loads(line)
    assert request["method"] == "POST" and request["url"] == "/v1/chat/completions"
    assert request["body"]["model"] == "test" and request["body"]["temperature"] == 0.0
    assert [message["role"] for message in request["body"]["messages"]] == ["system", "user"]
    assert request["body"]["response_format"]["json_schema"]["strict"] is True


def test_an_expired_batch_is_tried_again_for_what_it_left(tmp_path: Path) -> None:
    """What was answered in time is kept and paid once; the rest goes into another batch."""
    met: Counter[str] = Counter()

    def slow(body: dict[str, Any]) -> Any:
        key = json.dumps(body["messages"])
        met[key] += 1
        return None if "HB-3" in key and met[key] == 1 else batch_interface.completed(body)

    with batch_interface.serve(batch_interface.Interface(slow)) as server:
        outcomes, _ = go(server, tmp_path / "a.store", prose="template")
    assert len(outcomes) == 6 and not any(outcome.failed for outcome in outcomes)
    assert [batch["status"] for batch in server.batches.values()] == ["expired", "completed"]
    assert sorted(Counter(server.requests).values()) == [1] * 5 + [2]


def test_a_batch_that_always_expires_fails_its_release_alone(tmp_path: Path) -> None:
    """After three days the release is given up, with the reason; another run tries again."""

    def never(body: dict[str, Any]) -> Any:
        return None if "HB-3" in json.dumps(body) else batch_interface.completed(body)

    with batch_interface.serve(batch_interface.Interface(never)) as server:
        outcomes, _ = go(server, tmp_path / "a.store", prose="template")
        failed = [outcome for outcome in outcomes if outcome.failed]
        assert [outcome.work.number for outcome in failed] == [3]
        assert (
            failed[0].failed
            and failed[0].failed.reason == "timeout"
            and "24 hours" in failed[0].failed.message
        )
        assert max(Counter(server.requests).values()) == 3
        server.answering = batch_interface.completed
        again, _ = go(server, tmp_path / "a.store", prose="template")
        assert not any(outcome.failed for outcome in again)


def test_a_failed_line_fails_its_release_alone(tmp_path: Path) -> None:
    """A refused request is not repeated; a server's fault is; each has its reason, without the key."""

    def faulty(body: dict[str, Any]) -> Any:
        told = json.dumps(body)
        if "HB-1 " in told:
            return 400, {
                "error": {
                    "message": "Invalid prompt of sk-test.",
                    "type": "invalid_request_error",
                    "code": None,
                }
            }
        if "HB-2 " in told:
            return 500, {"error": {"message": "The server failed."}}
        return batch_interface.completed(body)

    with batch_interface.serve(batch_interface.Interface(faulty)) as server:
        outcomes, _ = go(server, tmp_path / "a.store", prose="template")
    assert {outcome.work.number: outcome.failed.reason for outcome in outcomes if outcome.failed} == {
        1: "invalid-request",
        2: "server-error",
    }
    assert sorted(Counter(server.requests).values()) == [1] * 5 + [3]
    told = next(outcome.failed.message for outcome in outcomes if outcome.failed)
    assert "Invalid prompt of [key]" in told  # the key, short as it is, is not written down


def test_a_malformed_reply_is_asked_again_in_the_next_wave(tmp_path: Path) -> None:
    """As in any other run: the chain says what was wrong."""

    def torn(body: dict[str, Any]) -> Any:
        status, made = batch_interface.completed(body)
        if "HB-4" in json.dumps(body) and "could not be read" not in json.dumps(body):
            made["choices"][0]["message"]["content"] = '{"event": "other", "claims": ['
        return status, made

    with batch_interface.serve(batch_interface.Interface(torn)) as server:
        outcomes, _ = go(server, tmp_path / "a.store", prose="template")
    assert not any(outcome.failed for outcome in outcomes)
    assert len(server.batches) == 2 and len(server.requests) == 7


def test_a_model_that_takes_no_temperature_is_asked_without(tmp_path: Path) -> None:
    """Its lines fail once, and the next wave leaves the temperature out."""

    def strict(body: dict[str, Any]) -> Any:
        if "temperature" in body:
            told = "Unsupported value: 'temperature' does not support 0.0 with this model."
            return 400, {"error": {"message": told, "type": "invalid_request_error"}}
        return batch_interface.completed(body)

    with batch_interface.serve(batch_interface.Interface(strict)) as server:
        outcomes, _ = go(server, tmp_path / "a.store", prose="template")
    assert len(outcomes) == 6 and not any(outcome.failed for outcome in outcomes)
    assert len(server.batches) == 2


def test_a_restart_between_handing_over_and_collecting_pays_nothing_twice(tmp_path: Path) -> None:
    """The handle is in the store; the second run collects the first one's batch and goes on from there."""
    with batch_interface.serve(batch_interface.Interface(looks=10**9)) as server:
        outcomes, run = go(server, tmp_path / "a.store", stop_when=lambda: server.seen)
        assert outcomes == [] and run.status.stopped == "Interrupted."
        server.looks = 1
        outcomes, _ = go(server, tmp_path / "a.store")
    assert len(outcomes) == 6
    assert len(server.batches) == 2 and set(Counter(server.requests).values()) == {1}


def test_a_batch_whose_handle_was_never_heard_is_found_again(tmp_path: Path) -> None:
    """The wave was written down first and its name given along, so a restart finds the batch by its metadata."""
    with batch_interface.serve(batch_interface.Interface(lose_replies=1)) as server:
        outcomes, run = go(server, tmp_path / "a.store", prose="template")
        assert outcomes == [] and run.status.stopped and "batch interface failed" in run.status.stopped
        outcomes, _ = go(server, tmp_path / "a.store", prose="template")
    assert len(outcomes) == 6 and len(server.batches) == 1


def test_two_processes_on_one_store_hand_each_request_over_once(tmp_path: Path) -> None:
    """They take turns; each has all briefs in the end, and the bill is that of what was asked."""
    with batch_interface.serve(batch_interface.Interface(looks=3)) as server:
        with ThreadPoolExecutor(2) as pool:
            both = list(pool.map(lambda _: go(server, tmp_path / "a.store", 20), range(2)))
        assert [len(outcomes) for outcomes, _ in both] == [20, 20]
        assert not any(outcome.failed for outcomes, _ in both for outcome in outcomes)
        assert len(server.requests) == 40 and set(Counter(server.requests).values()) == {1}
    with Store(tmp_path / "a.store") as store:
        assert store.spent().calls == 40


def test_a_wave_that_a_living_process_is_about_to_hand_over_is_left_to_it(tmp_path: Path) -> None:
    """The file may be on its way; only the wave of a process that ended is made again."""
    path = tmp_path / "a.store"
    with batch_interface.serve(batch_interface.Interface()) as server:
        with Store(path) as other:
            assert other.lease("waves of openai:test").result()
            waves = Waves(other, "openai:test")
            wave = waves.begin([("0" * 64, 0)])
            looks = iter(range(10))
            outcomes, run = go(server, path, prose="template", stop_when=lambda: next(looks, None) is None)
            assert outcomes == [] and run.status.stopped == "Interrupted."
            assert waves.state(wave) == CREATING and not server.requests
        outcomes, _ = go(server, path, prose="template")
        assert len(outcomes) == 6


def test_a_batch_that_is_collected_again_after_a_crash_is_paid_once(tmp_path: Path) -> None:
    """Its answers were kept, and the process ended before it noted that all were."""
    path = tmp_path / "a.store"
    with batch_interface.serve(batch_interface.Interface()) as server:
        go(server, path, prose="template")
        with Store(path) as store:
            before = store.spent()
            store.submit(
                lambda connection: connection.execute("UPDATE waves SET state = 'submitted'")
            ).result()
        outcomes, _ = go(server, path, prose="template")
        assert len(outcomes) == 6 and len(server.batches) == 1
    with Store(path) as store:
        assert store.spent() == before


def test_a_release_that_another_process_asks_anew_is_not_left_out_in_silence(tmp_path: Path) -> None:
    """Its answer was spoilt before the brief was made: the run says that it is incomplete."""
    path, passes = tmp_path / "a.store", iter(range(10))

    def stream(count: int) -> Iterator[Work]:
        if next(passes) == 2:  # asked, found to be complete, and now the briefs
            with Store(path) as other:
                ((key,),) = other.read("SELECT key FROM answers LIMIT 1")
                other.spoil([(key, 0)]).result()
        yield from works(count)

    with batch_interface.serve(batch_interface.Interface()) as server:
        outcomes, run = go(server, path, prose="template", stream=stream)
    assert len(outcomes) == 5
    assert run.status.stopped and "asks again for what 1 release" in run.status.stopped


def test_a_wave_that_never_reached_the_provider_is_made_again(tmp_path: Path) -> None:
    """The process ended between writing it down and asking: nothing was begun, nothing is lost."""
    with batch_interface.serve(batch_interface.Interface()) as server:
        with Store(tmp_path / "a.store") as store:
            engine = LLMEngine("openai:test", base_url=server.url, api_key="sk-test")
            Waves(store, engine.name).begin([("0" * 64, 0)])
        outcomes, _ = go(server, tmp_path / "a.store", prose="template")
        assert len(outcomes) == 6


def test_a_file_that_is_refused_stops_the_run_and_can_be_handed_over_later(tmp_path: Path) -> None:
    """Too many tokens waiting, say: no release is failed for it."""
    with batch_interface.serve(batch_interface.Interface(ends="failed")) as server:
        outcomes, run = go(server, tmp_path / "a.store", prose="template")
        assert outcomes == [] and run.status.stopped and "Enqueued token limit" in run.status.stopped
        server.ends = "completed"
        outcomes, _ = go(server, tmp_path / "a.store", prose="template")
        assert len(outcomes) == 6 and not any(outcome.failed for outcome in outcomes)


def test_files_are_split_at_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By number of requests, and by bytes; every request is in one of them."""
    assert openai_batch.MOST_REQUESTS == 50_000
    monkeypatch.setattr(openai_batch, "MOST_REQUESTS", 4)
    with batch_interface.serve(batch_interface.Interface()) as server:
        outcomes, _ = go(server, tmp_path / "a.store", 10, prose="template")
        sizes = [len(server.files[batch["input_file_id"]].splitlines()) for batch in server.batches.values()]
    assert sizes == [4, 4, 2] and len(outcomes) == 10
    file = RequestFile()
    monkeypatch.setattr(openai_batch, "MOST_BYTES", 300)
    assert file.add("k", 0, {"a": "x" * 100}) and not file.add("l", 0, {"a": "x" * 200})
    file.close()


def test_the_same_text_twice_is_one_request(tmp_path: Path) -> None:
    """As in any other run."""

    def twins(count: int) -> Iterator[Work]:
        return (Work(number, str(number), text=text(7)) for number in range(count))

    with batch_interface.serve(batch_interface.Interface()) as server:
        outcomes, _ = go(server, tmp_path / "a.store", 3, prose="template", stream=twins)
    assert len(outcomes) == 3 and len(server.requests) == 1


def test_a_budget_hands_over_no_more_than_it_allows(tmp_path: Path) -> None:
    """It stops, is never exceeded, and goes on with a higher cap."""
    with batch_interface.serve(batch_interface.Interface()) as server:
        outcomes, run = go(server, tmp_path / "a.store", 40, prose="template", max_cost=0.02)
        with Store(tmp_path / "a.store") as store:
            assert 0.005 < store.spent().cost_usd <= 0.02
        assert run.status.stopped == "The budget is used up." and 0 < len(outcomes) < 40
        outcomes, _ = go(server, tmp_path / "a.store", 40, prose="template", max_cost=1.0)
    assert len(outcomes) == 40 and set(Counter(server.requests).values()) == {1}


def test_lines_that_are_none_of_ours_are_left_out() -> None:
    """Files may hold anything: torn JSON, other ids, no object."""
    for line in ('{"custom_id": "abc"}', "{torn", "[]", '{"custom_id": 5}', ""):
        assert read_line(line) is None
    empty = read_line('{"custom_id": "k-0", "response": {"status_code": 200, "body": {"choices": []}}}')
    assert empty and isinstance(empty.result, Failure) and empty.result.reason == "empty"
    good = {"choices": [{"finish_reason": "length", "message": {"content": None, "refusal": None}}]}
    cut = read_line(json.dumps({"custom_id": "k-1", "response": {"status_code": 200, "body": good}}))
    assert cut and cut.repeat == 1 and isinstance(cut.result, Reply) and cut.result.finish == "length"


def test_the_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`--via openai-batch` from end to end; with rules, standard input or another provider it is refused."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test")
    (tmp_path / "in").mkdir()
    for number in range(3):
        (tmp_path / "in" / f"{number}.txt").write_text(text(number))
    command = ["batch", "in", "-o", "out.jsonl", "--via", "openai-batch"]
    with batch_interface.serve(batch_interface.Interface()) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        assert main([*command, "-e", "openai:test", "--price", "1,4"]) == 0
    told = capsys.readouterr().err
    assert "3 requests handed over as batch_1" in told and "6 calls, $0.0042" in told
    assert len((tmp_path / "out.jsonl").read_text().splitlines()) == 3
    assert main(command) == 2
    assert "--via needs a model" in capsys.readouterr().err
    assert main(["batch", "-", "-o", "x.jsonl", "--via", "openai-batch", "-e", "openai:test"]) == 2
