"""Money on the command line: said before it is spent, kept within a cap, and never spent twice."""

from __future__ import annotations

import doctest
import json
import shlex
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from summarizer import Settings, api
from summarizer.cli import main
from summarizer.cli.spending import continuing
from summarizer.engines import Engine
from summarizer.engines.scripted import ScriptedEngine
from summarizer.forecast import forecast
from summarizer.questions import Failure, Question, Reply, Usage
from summarizer.release import Release

MODEL = "openai:gpt-4.1-mini"
TEXT = (
    "Tarnwick Biologics doses first patient in Phase 2 trial of TWK-77\n\nLEEDS, England, 4 March 2026 – Tarnwick "
    "Biologics today announced that the first patient has been dosed in a Phase 2 trial of TWK-77, number {}.\n"
)


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Four releases in a folder; no configuration of the developer's, no token table and no network."""
    for name in ("SUMMARIZE_ENGINE", "OPENAI_API_KEY", "OPENAI_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "news").mkdir()
    for number in range(1, 5):
        (tmp_path / "news" / f"{number}.txt").write_text(TEXT.format(number), encoding="utf-8")

    def refuse(*address: Any, **_: Any) -> None:
        raise AssertionError(f"a connection to {address}")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Question]:
    """A model that costs 1 cent an answer stands in for every engine that is no rule and no replay."""
    questions: list[Question] = []
    real = api.open_engine

    def answer(question: Question) -> Reply | Failure:
        questions.append(question)
        if question.prompt != "extract":
            return Failure("declined", "only claims")
        content = json.dumps({"event": "clinical-progress", "claims": []})
        return Reply(content, usage=Usage(1, 5_000, 0, 500, 0.01), model="gpt-4.1-mini-2025-04-14")

    def open_engine(name: str, **given: Any) -> Engine:
        if name == "rules" or name.startswith("replay:"):
            return real(name, **given)
        return ScriptedEngine(answer, name=name)

    monkeypatch.setattr(api, "open_engine", open_engine)
    return questions


def _most() -> float:
    """What one of the releases may cost at most."""
    told = forecast(Release.from_text(TEXT.format(1)), MODEL, Settings())
    assert told.usd_most is not None
    return told.usd_most


def _headlines(output: str) -> list[str]:
    return [json.loads(line)["release"]["source"] for line in output.splitlines()]


def test_the_cap_stops_before_the_next_release(
    asked: list[Question], capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit code 3, what was finished is printed, and the command that is told goes on where it stopped."""
    cap = 0.02 + _most() * 0.9  # room for two answers, not for what a third may cost
    command = ["news", "-e", MODEL, "-f", "jsonl", "--max-cost", f"{cap:.6f}"]
    assert main(command) == 3
    captured = capsys.readouterr()
    assert _headlines(captured.out) == ["news/1.txt", "news/2.txt"]
    assert "stopped before 2 of 4 sources" in captured.err
    assert "$0.0200 of" in captured.err
    told = shlex.split(captured.err.splitlines()[-1])
    assert told == ["summarize", *command, "--skip", "2"]
    assert main(told[1:]) == 0
    assert _headlines(capsys.readouterr().out) == ["news/3.txt", "news/4.txt"]


def test_a_cap_of_nothing_asks_nothing(asked: list[Question], capsys: pytest.CaptureFixture[str]) -> None:
    """Where even the first release may cost too much, no question is asked and no file is made."""
    assert main(["news", "-e", MODEL, "--max-cost", "0", "-o", "out.json"]) == 3
    captured = capsys.readouterr()
    assert asked == []
    assert not Path("out.json").exists()
    assert "stopped before 4 of 4 sources" in captured.err
    assert "--skip 0" in captured.err


def test_the_cap_can_stand_in_the_config_file(
    asked: list[Question], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`max_cost` in the file holds for every run; a flag wins over it."""
    path = tmp_path / "config" / "summarize" / "config.toml"
    path.parent.mkdir(parents=True)
    path.write_text(f'engine = "{MODEL}"\nmax_cost = 0\n')
    assert main(["news", "-f", "jsonl"]) == 3
    assert main(["news", "-f", "jsonl", "--max-cost", "1"]) == 0
    assert len(_headlines(capsys.readouterr().out)) == 4


def test_the_rules_are_free(asked: list[Question], capsys: pytest.CaptureFixture[str]) -> None:
    """A cap of nothing does not stop what costs nothing."""
    assert main(["news", "-f", "jsonl", "--max-cost", "0"]) == 0
    assert len(_headlines(capsys.readouterr().out)) == 4


@pytest.mark.parametrize(
    ("argv", "skip", "output", "told"),
    [
        (["a b.txt", "c"], 1, None, "summarize 'a b.txt' c --skip 1"),
        (["a", "--skip", "2", "--skip=3"], 5, None, "summarize a --skip 5"),
        (["a", "-oall.json"], 1, "all.json", "summarize a --skip 1 -o all-from-2.json"),
        (
            ["a", "--output=x/all-from-2.json"],
            4,
            "x/all-from-2.json",
            "summarize a --skip 4 -o x/all-from-5.json",
        ),
    ],
)
def test_the_command_that_goes_on(argv: list[str], skip: int, output: str | None, told: str) -> None:
    """The arguments stay as they were, but for what was done and where it went."""
    assert continuing(argv, skip, Path(output) if output else None) == told


def test_recorded_on_the_command_line_and_replayed(
    asked: list[Question], capsys: pytest.CaptureFixture[str]
) -> None:
    """`--record` keeps the answers; `-e replay:` gives the same briefs, but for seconds, and asks nobody."""
    assert main(["news", "-e", MODEL, "-f", "jsonl", "--record", "answers.jsonl"]) == 0
    recorded = capsys.readouterr().out
    count = len(asked)
    assert main(["news", "-e", "replay:answers.jsonl", "-f", "jsonl", "--max-cost", "0"]) == 0
    replayed = capsys.readouterr().out
    assert len(asked) == count == 8
    for one, other in zip(recorded.splitlines(), replayed.splitlines(), strict=True):
        first, second = json.loads(one), json.loads(other)
        assert second["engine"].pop("prompts")  # a scripted engine knows of none
        del first["engine"]["prompts"], first["engine"]["seconds"], second["engine"]["seconds"]
        assert first == second
        assert first["engine"]["cost_usd"] == 0.01


def test_a_recording_that_cannot_be_used_is_2(capsys: pytest.CaptureFixture[str]) -> None:
    """A file that is missing, or is no recording, is named before anything is read."""
    Path("notes.txt").write_text("Dear diary\n")
    for name in ("none.jsonl", "notes.txt"):
        assert main(["news", "-e", f"replay:{name}"]) == 2
        captured = capsys.readouterr()
        assert f"replay:{name}" in captured.err
        assert captured.out == ""


def test_a_second_opinion_on_the_command_line(
    asked: list[Question], capsys: pytest.CaptureFixture[str]
) -> None:
    """The rules' reading stands beside the model's."""
    assert main(["news/1.txt", "-e", MODEL, "-f", "json", "--second-opinion"]) == 0
    verdicts = {item["verdict"] for item in json.loads(capsys.readouterr().out)["second_opinion"]}
    assert "only-rules" in verdicts


def test_an_estimate_before_spending(asked: list[Question], capsys: pytest.CaptureFixture[str]) -> None:
    """Releases, calls, tokens, USD and the assumption behind them, without a question asked or a key set."""
    assert main(["estimate", "news", "-e", MODEL]) == 0
    shown = capsys.readouterr().out
    for words in (
        "releases       4",
        "calls          8",
        "assumed",
        "cost           $0.0",
        "prices         genai-prices",
    ):
        assert words in shown
    assert main(["estimate", "news", "-e", MODEL, "--prose", "template", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["releases"], told["calls"], told["unreadable"]) == (4, 4, 0)
    assert told["input_tokens_repeated"] < told["input_tokens"]
    assert 0 < told["usd_with_prompt_cache"] < told["usd"] < told["usd_at_most"]
    assert asked == []


@pytest.mark.parametrize(
    "arguments", [["-e", "ollama:llama3.2"], ["-e", MODEL, "--base-url", "http://127.0.0.1:9/v1"]]
)
def test_an_unknown_price_is_said(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """A model that is not in the table, or a server of one's own, costs "unknown", never nothing."""
    assert main(["estimate", "news", *arguments]) == 0
    assert "cost           unknown" in capsys.readouterr().out
    assert main(["estimate", "news", "--json", *arguments]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["usd"] is told["usd_at_most"] is told["usd_with_prompt_cache"] is None


def test_a_server_of_unknown_price_is_named_without_its_password(capsys: pytest.CaptureFixture[str]) -> None:
    """The refusal of a cap that cannot be kept says which server, and nothing that opens it."""
    address = "http://me:secret@127.0.0.1:9/v1"
    assert main(["news", "-e", MODEL, "--base-url", address, "--max-cost", "1"]) == 2
    told = capsys.readouterr().err
    assert "on http://127.0.0.1:9/v1 is unknown" in told and "secret" not in told


def test_a_price_of_ones_own(capsys: pytest.CaptureFixture[str]) -> None:
    """Where the table knows no price, the user may: USD for a million tokens of input and of output."""
    assert main(["estimate", "news", "-e", "ollama:llama3.2", "--price", "1,4", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    wanted = (told["input_tokens"] + 4 * told["output_tokens_assumed"]) / 1e6
    assert told["usd"] == pytest.approx(wanted)
    assert told["prices"] == "yours"
    for price in ("1", "1,2,3", "a,b", "1,-1", "nan,1"):
        assert main(["estimate", "news", "-e", "ollama:llama3.2", f"--price={price}"]) == 2


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["news"], 2, "Name a model"),
        (["news", "-e", "replay:a.jsonl"], 2, "Name a model"),
        (["news", "-e", "gpt-4.1"], 2, "is no model"),
        (["news", "-e", "openai:"], 2, "is no model"),
        (["none.txt", "-e", MODEL], 2, "none.txt"),
        (["none.txt", "news", "-e", MODEL], 1, "none.txt"),
        (["-", "-", "-e", MODEL], 2, "given twice"),
        ([], 2, "SOURCE"),
        (["news", "-e", MODEL, "--max-input-tokens", "300"], 2, "leaves no room"),
    ],
)
def test_an_estimate_that_cannot_be_made(
    arguments: list[str], code: int, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Bad usage is 2 with a sentence; a source that cannot be read is told, and the others are counted."""
    assert main(["estimate", *arguments]) == code
    assert words in capsys.readouterr().err


def test_longer_releases_take_more_windows() -> None:
    """A small window means more calls, and all of them are counted."""
    release = Release.from_text(
        TEXT.format(1) + "\n".join(f"Sentence {n} says no more than that." for n in range(900))
    )
    whole = forecast(release, MODEL, Settings(prose="template"))
    parts = forecast(release, MODEL, Settings(prose="template", max_input_tokens=10_000))
    assert whole.calls == 1
    assert parts.calls > 1
    assert parts.input.tokens > whole.input.tokens
    assert parts.repeated == parts.calls * whole.repeated


def test_a_key_alone_runs_nothing(tmp_path: Path) -> None:
    """With a key and a server in the environment but no model named, no client is even imported."""
    code = (
        "import sys; from summarizer.cli import main; code = main(['news/1.txt', '-f', 'json']); "
        "print('LOADED', [n for n in ('openai', 'langchain_core', 'httpx2', 'asyncio') if n in sys.modules], "
        "file=sys.stderr); sys.exit(code)"
    )
    environment = {
        "PYTHONPATH": str(Path(__file__).parents[1]),
        "HOME": str(tmp_path),
        "OPENAI_API_KEY": "sk-secret",
        "OPENAI_BASE_URL": "http://127.0.0.1:9/v1",
    }
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["engine"]["name"] == "rules"
    assert "LOADED []" in done.stderr
    assert "sk-secret" not in done.stdout + done.stderr


def test_the_page_about_costs_shows_what_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    """The examples of docs/costs.md run and give what stands below them."""
    monkeypatch.undo()
    done = doctest.testfile(str(Path(__file__).parents[1] / "docs" / "costs.md"), module_relative=False)
    assert done.attempted > 10
    assert done.failed == 0
