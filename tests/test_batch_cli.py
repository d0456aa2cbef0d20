"""`summarize batch` from outside: exit codes, files, interruptions, kills and continuing."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from summarizer import api
from summarizer.batch import asking
from summarizer.batch.store import Store
from summarizer.cli import main
from summarizer.testing import ScriptedEngine
from tests.batch_factory import Served, broken, number_of, text


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No configuration of the developer's reaches a test, and back-off takes thousandths."""
    for name in ("SUMMARIZE_ENGINE", "OPENAI_API_KEY", "OPENAI_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setattr(asking, "FIRST_WAIT", 0.001)
    (tmp_path / "in").mkdir()
    monkeypatch.chdir(tmp_path)


def releases(count: int) -> None:
    for number in range(count):
        Path(f"in/{number:03}.txt").write_text(text(number))


def serve(monkeypatch: pytest.MonkeyPatch, engine: Served) -> None:
    monkeypatch.setattr(api, "open_engine", lambda name, **_: engine)


def lines(path: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in Path(path).read_text().splitlines()]


def test_a_folder_by_rules(capsys: pytest.CaptureFixture[str]) -> None:
    """Everything briefed: 0, OUT in the order of the input, and no other file."""
    releases(5)
    assert main(["batch", "in", "-o", "out.jsonl", "--workers", "1"]) == 0
    assert [brief["programs"][0]["asset"]["name"] for brief in lines("out.jsonl")] == [
        f"HB-{number}" for number in range(5)
    ]
    assert sorted(os.listdir()) == ["in", "out.jsonl"]
    told = capsys.readouterr()
    assert told.out == "" and "5 briefs in" in told.err and "written: out.jsonl" in told.err


def test_a_password_in_an_address_is_not_written_down(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The command that tries again has *** for it, on the terminal and in failed.jsonl."""
    releases(1)
    serve(monkeypatch, Served())
    address = ["--base-url", "http://me:secret@127.0.0.1:9/v1"]
    assert main(["batch", "in", "missing.txt", "-o", "out.jsonl", "-e", "scripted:one", *address]) == 1
    told = capsys.readouterr().err + Path("failed.jsonl").read_text()
    assert "secret" not in told and told.count("http://***@127.0.0.1:9/v1") == 2


def test_quiet_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """When all went well."""
    releases(1)
    assert main(["batch", "in", "-o", "out.csv", "--workers", "1", "-q"]) == 0
    assert capsys.readouterr() == ("", "")


def test_some_failed_is_1_and_nothing_read_is_2(capsys: pytest.CaptureFixture[str]) -> None:
    """With 1 the command that tries again is told; with 2 there is no output."""
    releases(1)
    assert main(["batch", "in", "missing.txt", "-o", "out.jsonl", "--workers", "1"]) == 1
    assert [row["id"] for row in lines("failed.jsonl")] == ["missing.txt"]
    assert lines("failed.jsonl")[0]["retry"] == "summarize batch in missing.txt -o out.jsonl --workers 1"
    assert "summarize batch in missing.txt -o out.jsonl" in capsys.readouterr().err
    Path("empty.jsonl").write_text("\n")
    for inputs in (["missing.txt"], ["empty.jsonl"], ["none/*.txt"]):
        assert main(["batch", *inputs, "-o", "other.jsonl", "--workers", "1"]) == 2
    assert not Path("other.jsonl").exists()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["-o", "out.txt"], "tells no format"),
        (["-o", "out.csv", "--on", "spark"], "--on is 'spark'"),
        (["-o", "out.csv", "--max-cost", "1"], "needs a model"),
        (["-o", "out.csv", "--rpm", "60"], "--rpm needs a model"),
        (["-o", "out.csv", "--tpm", "9", "--concurrency", "4"], "--concurrency and --tpm need a model"),
        (["-o", "out.csv", "--price", "1,1", "--timeout", "9"], "--price and --timeout need a model"),
        (["-o", "out.csv", "--base-url", "http://127.0.0.1:9/v1"], "--base-url needs a model"),
        (["-o", "out.csv", "--max-input-tokens", "9000"], "--max-input-tokens needs a model"),
        (["-o", "out.csv", "--store", "a.store"], "--store needs a model"),
        (["-o", "out.csv", "--second-opinion"], "--second-opinion needs a model"),
        (["-o", "out.csv", "-e", "replay:a.jsonl", "--rpm", "9"], "a recording asks no server"),
        (["-o", "out.csv", "-e", "openai:m", "--workers", "2"], "limited by --concurrency"),
        (["-o", "out.csv", "--on", "dask", "--workers", "2"], "brings its own"),
        (["-o", "out.csv", "-e", "openai:m", "--via", "openai-batch", "--rpm", "9"], "not --rpm"),
        (["-o", "out.csv", "-e", "openai:m", "--via", "openai-batch", "--order", "finished"], "--order"),
        (["-o", "out.csv", "-e", "nonsense"], "is no engine"),
        (["-o", "out.csv", "--workers", "0"], "give 1 or more"),
        (["-o", "out.csv", "--time-limit", "nan"], "seconds above 0"),
        (["-o", "out.csv", "--price", "1;2"], "no pair of prices"),
        (["-o", "out.csv", "--price", "nan,1"], "no pair of prices"),
        (["-o", "out.csv", "--concurrency", "0"], "give 1 or more, or auto"),
    ],
)
def test_bad_usage_is_2_before_any_work(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """With a sentence that says what to do."""
    releases(1)
    assert main(["batch", "in", *arguments]) == 2
    assert told in capsys.readouterr().err
    assert os.listdir() == ["in"]


def test_the_config_file_may_hold_limits_for_other_engines(tmp_path: Path) -> None:
    """A cap or a window in it is for the models that are named later; the rules read on."""
    releases(1)
    path = tmp_path / "config" / "summarize" / "config.toml"
    path.parent.mkdir(parents=True)
    path.write_text("max_cost = 1\ntimeout = 9\nsecond_opinion = true\n")
    assert main(["batch", "in", "-o", "out.jsonl", "--workers", "1", "-q"]) == 0


def test_a_model_keeps_its_answers_beside_the_output(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same command again asks nothing and writes the same; failed releases alone are asked again."""
    releases(6)
    engine = Served(script=lambda question, times: broken() if number_of(question) == 3 else None)
    serve(monkeypatch, engine)
    command = ["batch", "in", "-o", "out.jsonl", "-e", "scripted:one", "--prose", "template", "-q"]
    assert main(command) == 1
    assert len(lines("out.jsonl")) == 5 and lines("failed.jsonl")[0]["reason"] == "server-error"
    assert engine.calls == 5 + 5
    serve(monkeypatch, healed := Served())
    assert main(command) == 0
    assert healed.calls == 1 and len(lines("out.jsonl")) == 6
    assert sorted(os.listdir()) == ["in", "out.jsonl", "out.jsonl.store"]


def test_a_used_up_budget_is_3_and_the_command_continues(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What there is stands in the partial file; the printed command has a higher cap and ends the job."""
    releases(20)
    serve(monkeypatch, engine := Served())
    command = ["batch", "in", "-o", "out.jsonl", "-e", "scripted:one", "--prose", "template"]
    price = ["--price", "1,1", "--max-cost", "0.01"]
    assert main([*command, *price]) == 3
    told = capsys.readouterr().err
    assert "budget is used up" in told
    printed = told.strip().splitlines()[-1].split()
    assert printed[:2] == ["summarize", "batch"] and printed[-2:] == ["--max-cost", "0.02"]
    assert not Path("out.jsonl").exists()
    assert 0 < len(lines("out.partial.jsonl")) < 20
    assert main([*printed[1:]]) in (0, 3)
    assert main([*command, "-q"]) == 0
    assert len(lines("out.jsonl")) == 20 and not Path("out.partial.jsonl").exists()
    assert engine.calls == 20


def test_a_cap_without_a_price_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Rather than not kept."""
    releases(1)
    serve(monkeypatch, Served())
    assert main(["batch", "in", "-o", "out.jsonl", "-e", "scripted:one", "--max-cost", "1"]) == 2
    assert "unknown" in capsys.readouterr().err


def test_a_recording_is_read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Engines that answer at once need no store, no processes and no limits."""
    releases(3)
    replies = ScriptedEngine(['{"event": "other", "claims": []}'] * 3)
    monkeypatch.setattr(api, "open_engine", lambda name, **_: replies)
    command = ["batch", "in", "-o", "out.jsonl", "-e", "replay:answers.jsonl", "--prose", "template", "-q"]
    assert main(command) == 0
    assert len(lines("out.jsonl")) == 3 and sorted(os.listdir()) == ["in", "out.jsonl"]


_RUN = """
import sys, json, time
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from summarizer.testing import ScriptedEngine
from tests.batch_factory import Served
from summarizer import api
from summarizer.cli import main

class Logged(Served):
    async def attempt(self, question):
        with open("served.log", "a") as log:
            log.write(self.key(question) + "\\n")
        return await super().attempt(question)

api.open_engine = lambda name, **_: Logged(latency=float(sys.argv[2]))
sys.exit(main(sys.argv[3:]))
"""
_COMMAND = ("batch", "in", "-o", "out.jsonl", "-e", "scripted:one", "--concurrency", "8")


def start(latency: float, *arguments: str) -> subprocess.Popen[str]:
    root = str(Path(__file__).parent.parent)
    return subprocess.Popen(
        [sys.executable, "-c", _RUN, root, str(latency), *_COMMAND, *arguments],
        stderr=subprocess.PIPE,
        text=True,
    )


def served() -> list[str]:
    return Path("served.log").read_text().split() if Path("served.log").exists() else []


def wait_for(calls: int) -> None:
    """Until so many calls were made."""
    end = time.monotonic() + 30
    while len(served()) < calls:
        assert time.monotonic() < end
        time.sleep(0.01)


def test_ctrl_c_once_finishes_what_is_under_way() -> None:
    """3, nothing lost, the command is told; run again it makes the rest and not one call twice."""
    releases(60)
    run = start(0.1)
    wait_for(20)
    run.send_signal(signal.SIGINT)
    assert run.stderr
    told = run.stderr.read()
    assert run.wait() == 3
    assert "Interrupted" in told and "summarize batch in -o out.jsonl -e scripted:one --concurrency 8" in told
    with Store(Path("out.jsonl.store")) as store:
        assert store.spent().calls == len(served())
    again = start(0.0, "-q")
    assert again.wait() == 0
    assert len(lines("out.jsonl")) == 60
    assert len(served()) == len(set(served())) == 120


def test_ctrl_c_twice_stops_now() -> None:
    """130, while calls of a minute are in flight; what was answered before is kept."""
    releases(20)
    run = start(60.0)
    wait_for(8)
    begin = time.monotonic()
    run.send_signal(signal.SIGINT)
    time.sleep(0.2)
    run.send_signal(signal.SIGINT)
    assert run.wait() == 130
    assert time.monotonic() - begin < 10
    assert not Path("out.jsonl").exists()
    again = start(0.0, "-q")
    assert again.wait() == 0 and len(lines("out.jsonl")) == 20


def test_killed_three_times_every_release_comes_once() -> None:
    """kill -9: calls that were made twice are no more than those in flight at the kills."""
    releases(80)
    for round in range(3):
        run = start(0.05)
        wait_for(40 * (round + 1))
        run.kill()
        run.wait()
    run = start(0.0, "-q")
    assert run.wait() == 0
    assert len({brief["release"]["id"] for brief in lines("out.jsonl")}) == len(lines("out.jsonl")) == 80
    with Store(Path("out.jsonl.store")) as store:
        accounted = store.spent().calls
    assert len(set(served())) == 160
    assert 0 <= len(served()) - accounted <= 3 * 8
    assert accounted == 160
    assert not list(Path().glob(".out.jsonl.*"))


def test_two_processes_on_one_store_share_the_calls() -> None:
    """Each writes its own file, whole; no call is made twice."""
    releases(40)
    Path("b").mkdir()
    first = start(0.05, "--store", "shared.store")
    second = start(0.05, "--store", "shared.store", "-o", "b/out.jsonl")
    assert first.wait() == second.wait() == 0
    assert len(lines("out.jsonl")) == len(lines("b/out.jsonl")) == 40
    assert len(served()) == len(set(served())) == 80


def test_ctrl_c_by_rules(tmp_path: Path) -> None:
    """Once: 3 and the partial file; the workers are gone afterwards."""
    Path("rows.jsonl").write_text(
        "\n".join(json.dumps({"id": number, "text": text(number)}) for number in range(5_000))
    )
    run = subprocess.Popen(
        [sys.executable, "-m", "summarizer.cli", "batch", "rows.jsonl", "-o", "out.jsonl"],
        stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    end = time.monotonic() + 20
    while (
        not any(path.stat().st_size for path in Path().glob(".out.jsonl.*.part")) and time.monotonic() < end
    ):
        time.sleep(0.02)
    run.send_signal(signal.SIGINT)
    assert run.stderr
    told = run.stderr.read()
    assert run.wait() == 3
    assert "summarize batch rows.jsonl -o out.jsonl" in told
    found = [brief["input"]["id"] for brief in lines("out.partial.jsonl")]
    assert found == list(range(len(found))) and 0 < len(found) < 5_000
