"""The command line around the library: which command, which sources, which exit code, what goes where."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from summarizer.cli import COMMANDS, main
from summarizer.errors import EngineError
from tests import factory

HEAVY = (
    "pydantic",
    "rich",
    "summarizer.vocabulary",
    "yaml",
    "tiktoken",
    "openai",
    "langchain_core",
    "asyncio",
)


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No configuration of the developer's reaches a test."""
    for name in ("SUMMARIZE_ENGINE", "OPENAI_API_KEY", "OPENAI_BASE_URL", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def briefed(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Put a stand-in for the library call under the command line; returns the releases that reach it."""
    reached: list[Any] = []

    def summarize(release: Any, **_: object) -> Any:
        reached.append(release)
        if "interrupt" in release.text:
            raise KeyboardInterrupt
        if "no engine" in release.text:
            raise EngineError("the engine is out. Try again.")
        status = "failed" if "fail" in release.text else "ok"
        made = factory.brief(release.text, status=status, headline=release.text[:40])
        info = made.release.model_copy(update={"source": release.source})
        return made.model_copy(update={"release": info})

    def open_engine(name: str, **_: object) -> str:
        if name != "rules":
            raise EngineError(f"{name!r} is no engine. Use 'rules'.")
        return name

    monkeypatch.setitem(
        sys.modules, "summarizer.api", SimpleNamespace(summarize=summarize, open_engine=open_engine)
    )
    return reached


def _terminal(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    for name in names:
        monkeypatch.setattr(getattr(sys, name), "isatty", lambda: True)


def test_only_the_first_argument_can_be_a_command(
    briefed: list[Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`./doctor` and `brief doctor` read a file of that name, and so does a later argument."""
    (tmp_path / "doctor").write_text("A release named like a command.")
    assert main(["./doctor"]) == 0
    assert main(["brief", "doctor"]) == 0
    assert main(["-q", "doctor"]) == 0
    assert [Path(release.source).name for release in briefed] == ["doctor"] * 3
    capsys.readouterr()
    main(["doctor"])
    assert "would run" in capsys.readouterr().out


def test_evals_commands_go_to_evals(monkeypatch: pytest.MonkeyPatch) -> None:
    """The commands of the evals are passed on with their arguments, and their exit code comes back."""
    seen: list[tuple[str, list[str]]] = []

    def evals_main(command: str, argv: list[str]) -> int:
        seen.append((command, argv))
        return 4

    monkeypatch.setitem(sys.modules, "summarizer.cli.evals", SimpleNamespace(main=evals_main))
    assert main(["gate", "runs/a"]) == 4
    assert seen == [("gate", ["runs/a"])]


def test_one_source_that_fails_does_not_stop_the_rest(
    briefed: list[Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Errors stand on standard error, the other briefs on standard output, and the code is 1."""
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(f"Release {name}.")
    assert main(["a.txt", "missing.txt", "b.txt", "-f", "json"]) == 1
    captured = capsys.readouterr()
    assert [brief["headline"] for brief in json.loads(captured.out)] == ["Release a.", "Release b."]
    assert captured.err.startswith("summarize: missing.txt: ")
    assert "Traceback" not in captured.err


@pytest.mark.parametrize("arguments", [["missing.txt"], ["no.txt", "nor.txt"], ["empty.txt"], ["void"]])
def test_nothing_read_is_2_and_prints_nothing(
    briefed: list[Any], tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    """When no source could be read there is no output, and -o leaves no file."""
    (tmp_path / "empty.txt").write_text(" \n")
    (tmp_path / "void").mkdir()
    assert main([*arguments, "-f", "json"]) == 2
    assert main([*arguments, "-o", "out.json"]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("summarize: ") == 2 * len(arguments)
    assert not (tmp_path / "out.json").exists()


@pytest.mark.parametrize(("text", "code"), [("no engine", 1), ("all fail", 1), ("good", 0)])
def test_the_code_tells_whether_a_release_failed(
    briefed: list[Any], tmp_path: Path, text: str, code: int
) -> None:
    """A release that was read and not briefed is 1, whether an error or a failed brief says so."""
    (tmp_path / "a.txt").write_text(text)
    assert main(["a.txt"]) == code


def test_an_interruption_is_130_and_leaves_no_file(
    briefed: list[Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Ctrl-C ends quietly, also while a file is being written."""
    (tmp_path / "a.txt").write_text("fine")
    (tmp_path / "b.txt").write_text("interrupt")
    assert main(["a.txt", "b.txt", "-o", "out.jsonl"]) == 130
    assert "Traceback" not in capsys.readouterr().err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "b.txt"]


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["a.txt", "-f", "poem"],
        ["a.txt", "--nonsense"],
        ["-", "-"],
        ["a.txt", "-o", "out.xyz"],
        ["a.txt", "-o", "no/such/folder/out.json"],
        ["a.txt", "-o", "."],
        ["a.txt", "--min-confidence", "2"],
        ["a.txt", "--min-confidence", "high"],
        ["a.txt", "b.txt", "-e", "oracle"],
        ["a.txt", "--second-opinion"],
        ["a.txt", "--record", "answers.jsonl"],
        ["a.txt", "--skip", "-1"],
        ["a.txt", "--skip", "1"],
        ["a.txt", "--base-url", "ftp://example.com"],
        ["a.txt", "--max-input-tokens", "0"],
        ["a.txt", "--max-cost", "-1"],
        ["a.txt", "--max-cost", "nan"],
        ["a.txt", "--max-cost", "1", "-e", "openai:no-such-model"],
        ["a.txt", "--max-cost", "1", "-e", "openai:gpt-4.1", "--base-url", "http://127.0.0.1:9/v1"],
    ],
)
def test_bad_usage_is_2_with_a_sentence(
    briefed: list[Any], tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    """What cannot be meant is refused before any work."""
    (tmp_path / "a.txt").write_text("A release.")
    assert main(arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "summarize: " in captured.err
    assert briefed == []


@pytest.mark.parametrize(
    ("name", "beginning"),
    [
        ("o.json", "{"),
        ("o.jsonl", '{"schema_version": 1'),
        ("o.md", "# "),
        ("o.HTML", "<!doctype html>"),
        ("o.csv", "id,source,"),
        ("o.yaml", "id: "),
        ("o.txt", "╭─"),
    ],
)
def test_the_format_follows_the_name(briefed: list[Any], tmp_path: Path, name: str, beginning: str) -> None:
    """Without -f the suffix of -o says which format it is; nothing else is printed."""
    (tmp_path / "a.txt").write_text("A release.")
    assert main(["a.txt", "-o", name]) == 0
    assert (tmp_path / name).read_text(encoding="utf-8").startswith(beginning)


def test_a_flag_wins_over_the_name(briefed: list[Any], tmp_path: Path) -> None:
    """-f says what is written, whatever the file is called."""
    (tmp_path / "a.txt").write_text("A release.")
    assert main(["a.txt", "-f", "csv", "-o", "o.json"]) == 0
    assert (tmp_path / "o.json").read_text().startswith("id,")


def test_a_folder_is_its_releases(
    briefed: list[Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder gives a list of the briefs of its files, also of a single one when several were asked for."""
    folder = tmp_path / "news"
    folder.mkdir()
    for name in ("b.txt", "a.md", ".hidden.txt"):
        (folder / name).write_text(f"Release {name}")
    assert main(["news", "-f", "json"]) == 0
    sources = [brief["release"]["source"] for brief in json.loads(capsys.readouterr().out)]
    assert [Path(source).name for source in sources] == ["a.md", "b.txt"]


def test_standard_input_is_a_source(
    briefed: list[Any], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`-` reads standard input, in whatever charset it comes."""
    release = "Société Halden annonce un essai. ".encode("cp1252") * 3
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(release)))
    assert main(["-", "-f", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["headline"].startswith("Société Halden")


@pytest.mark.parametrize(
    ("terminal", "variables", "coloured"),
    [(True, {}, True), (True, {"NO_COLOR": "1"}, False), (True, {"TERM": "dumb"}, False), (False, {}, False)],
)
def test_colour_is_for_terminals_that_want_it(
    briefed: list[Any],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    terminal: bool,
    variables: Mapping[str, str],
    coloured: bool,
) -> None:
    """The card has escapes on a terminal only, and not where NO_COLOR or TERM=dumb asks for none."""
    (tmp_path / "a.txt").write_text("A release.")
    for name, value in {"TERM": "xterm", **variables}.items():
        monkeypatch.setenv(name, value)
    if terminal:
        _terminal(monkeypatch, "stdout")
    assert main(["a.txt"]) == 0
    shown = capsys.readouterr().out
    assert "╭─" in shown
    assert ("\x1b" in shown) is coloured


@pytest.mark.parametrize(
    ("arguments", "variables", "terminal", "hinted"),
    [
        (["a.txt"], {"OPENAI_API_KEY": "sk-secret"}, True, True),
        (["a.txt", "b.txt"], {"OPENAI_API_KEY": "sk-secret"}, True, True),
        (["a.txt"], {"OPENAI_API_KEY": "sk-secret"}, False, False),
        (["a.txt"], {}, True, False),
        (["a.txt", "-q"], {"OPENAI_API_KEY": "sk-secret"}, True, False),
        (["a.txt", "-e", "rules"], {"OPENAI_API_KEY": "sk-secret"}, True, False),
        (["a.txt"], {"OPENAI_API_KEY": "sk-secret", "SUMMARIZE_ENGINE": "rules"}, True, False),
    ],
)
def test_a_key_alone_is_hinted_at_once(
    briefed: list[Any],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    variables: Mapping[str, str],
    terminal: bool,
    hinted: bool,
) -> None:
    """With a key and no engine named, a terminal's standard error gets one hint; the key is never shown."""
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("A release.")
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    if terminal:
        _terminal(monkeypatch, "stderr")
    assert main(arguments) == 0
    captured = capsys.readouterr()
    assert captured.err.count("OPENAI_API_KEY is set") == int(hinted)
    assert "sk-secret" not in captured.err + captured.out


def _doctor(capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    code = main(["doctor"])
    return code, capsys.readouterr().out


def test_doctor_says_what_would_run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The engine, where it comes from and where texts would go; never the key, never a password."""
    code, shown = _doctor(capsys)
    assert "engine           rules (default)" in shown
    assert "no text leaves this computer" in shown
    monkeypatch.setenv("OPENAI_API_KEY", "sk-secret")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://user:hidden@localhost:8000/v1?token=hidden")
    monkeypatch.setenv("SUMMARIZE_ENGINE", "openai:some-model")
    assert _doctor(capsys)[0] == code
    shown = _doctor(capsys)[1]
    assert "openai:some-model (SUMMARIZE_ENGINE)" in shown
    assert "every release is sent to http://localhost:8000/v1" in shown
    assert "present: yes" in shown
    assert "sk-secret" not in shown
    assert "hidden" not in shown


@pytest.mark.parametrize(
    ("variables", "told"),
    [
        ({"SUMMARIZE_ENGINE": "openai:some-model"}, "! key"),
        ({"SUMMARIZE_ENGINE": "some-model"}, "is no engine"),
        ({"SUMMARIZE_ENGINE": "nobody:some-model"}, "install the package langchain-nobody"),
        ({"SUMMARIZE_ENGINE": "bedrock:some-model"}, "install the package langchain-aws"),
        ({"SUMMARIZE_ENGINE": "replay:none.jsonl"}, "none.jsonl is not there"),
    ],
)
def test_doctor_says_what_is_missing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], variables: dict[str, str], told: str
) -> None:
    """An engine that cannot run is marked, and the code is 1."""
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    code, shown = _doctor(capsys)
    assert code == 1
    assert told in shown


def test_doctor_says_what_is_at_hand(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Packages for models, token tables, the price table with its date, and a model without a price."""
    monkeypatch.setenv("TIKTOKEN_CACHE_DIR", str(tmp_path))
    monkeypatch.setenv("SUMMARIZE_ENGINE", "openai:no-such-model")
    monkeypatch.setenv("OPENAI_API_KEY", "sk-secret")
    shown = _doctor(capsys)[1]
    assert "model packages   langchain-openai" in shown
    assert "token tables     none at hand" in shown
    assert "prices           genai-prices " in shown
    assert "price            unknown" in shown
    monkeypatch.setenv("SUMMARIZE_ENGINE", "openai:gpt-4.1-mini")
    assert "price            unknown" not in _doctor(capsys)[1]


def test_doctor_survives_a_broken_config_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is wrong with the file is a line of the report."""
    path = tmp_path / "config" / "summarize" / "config.toml"
    path.parent.mkdir(parents=True)
    path.write_text("modle = 1")
    code, shown = _doctor(capsys)
    assert code == 1
    assert "does not know the key 'modle'" in shown
    assert main(["a.txt"]) == 2


def test_vocab_tells_a_term(capsys: pytest.CaptureFixture[str]) -> None:
    """A name gives its term with symbol, aliases and parents; an unknown one is 1 with what is near."""
    assert main(["vocab", "find", "HER3"]) == 0
    shown = capsys.readouterr().out
    assert "ERBB3" in shown
    assert "kind      target" in shown
    assert main(["vocab", "find", "bispecific", "ADC", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [(term["kind"], term["id"]) for term in found] == [("modality", "bispecific-adc")]
    assert main(["vocab", "find", "xyzzy\x1b[2J"]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "\x1b" not in captured.err
    assert main(["vocab", "list", "modality"]) == 0
    assert "bispecific-adc" in capsys.readouterr().out
    assert main(["vocab", "list", "nonsense"]) == 2


def test_the_schema_accepts_a_brief(capsys: pytest.CaptureFixture[str]) -> None:
    """The schema names every key that a brief has."""
    assert main(["schema"]) == 0
    schema = json.loads(capsys.readouterr().out)
    assert set(schema["properties"]) == set(factory.brief().model_dump())
    assert schema["additionalProperties"] is False


def _python(code: str, **options: Any) -> subprocess.CompletedProcess[str]:
    root = Path(__file__).parents[1]
    return subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, encoding="utf-8", timeout=60, **options
    )


def test_help_imports_nothing_heavy() -> None:
    """`--help` teaches by example and leaves pydantic, rich, the vocabulary and the like alone."""
    done = _python(
        "import sys; from summarizer.cli import main; code = main(['--help']); "
        f"print('LOADED', [name for name in {HEAVY!r} if name in sys.modules]); sys.exit(code)"
    )
    assert done.returncode == 0, done.stderr
    assert "LOADED []" in done.stdout
    assert "summarize release.txt" in done.stdout
    assert "exit codes" in done.stdout
    for command in COMMANDS:
        assert f"  {command} " in done.stdout


def test_a_word_that_is_neither_file_nor_command_is_told_both(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`summarize evaluate` may be meant as a command; `summarize missing.txt` may not."""
    monkeypatch.chdir(tmp_path)
    assert main(["evaluate"]) == 2
    assert "summarize --help" in capsys.readouterr().err
    assert main(["missing.txt"]) == 2
    assert "--help" not in capsys.readouterr().err


def test_version_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    """`--version` says the name and the version."""
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("summarize ")


def test_a_reader_that_leaves_is_no_error() -> None:
    """A closed pipe ends the command without a word."""
    root = Path(__file__).parents[1]
    process = subprocess.Popen(
        [sys.executable, "-m", "summarizer.cli", "schema"],
        cwd=root,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout and process.stderr
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(timeout=60) == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
def test_a_full_standard_output_is_a_sentence() -> None:
    """A disk that takes no more ends the command with 2 and a next step, not with a traceback."""
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "summarizer.cli", "schema"],
            cwd=Path(__file__).parents[1],
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
    assert done.returncode == 2
    assert (
        done.stderr.startswith("summarize: standard output cannot be written")
        and done.stderr.count("\n") == 1
    )


def test_output_is_utf8_whatever_the_locale() -> None:
    """Chinese and Greek are printed under an ASCII locale too."""
    done = _python(
        "from summarizer.cli import main; from summarizer.cli.output import say; import summarizer.cli as c; "
        "c._dispatch = lambda arguments: say('TGF-\\u03b2 \\u836f') or 0; raise SystemExit(main([]))",
        env={"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii", "PATH": ""},
    )
    assert (done.returncode, done.stdout) == (0, "TGF-β 药\n"), done.stderr
