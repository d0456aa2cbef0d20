"""The commands of the evals: what they print, and the exit codes of docs and design."""

from __future__ import annotations

import json
import shlex
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import evals.identity
import evals.readers
import evals.run
import summarizer.api
from evals.dataset import load
from summarizer.cli.evals import main
from summarizer.engines.scripted import ScriptedEngine
from summarizer.errors import SettingsError, SummarizerError
from tests.evals_factory import IDENTITY, LABELS, header, right, without_stage, write_label, write_samples

Reader = Callable[..., object]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    readers: dict[str, Reader] = {"right": right, "without-stage": without_stage}
    monkeypatch.setattr(evals.readers, "reader_for", lambda engine, **_: readers[engine])
    return write_samples(tmp_path / "samples")


def evaluate(folder: Path, engine: str, run: str, *more: str) -> int:
    return main("eval", [str(folder), "-e", engine, "--run", run, "--sealed", "--quiet", *more])


def test_eval_scores_and_keeps_a_run(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The table, the run's folder, exit code 0; the same command again finds it done."""
    assert evaluate(folder, "right", "one") == 0
    out = capsys.readouterr().out
    assert "core F1 1.000" in out and "run: one" in out
    before = Path("one/samples.jsonl").read_bytes()
    assert evaluate(folder, "right", "one") == 0
    assert Path("one/samples.jsonl").read_bytes() == before


def test_eval_writes_every_report(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """HTML, Markdown, JUnit and CSV of two engines, which are compared."""
    files = ["--html", "a.html", "--markdown", "a.md", "--junit", "a.xml", "--csv", "a.csv"]
    assert evaluate(folder, "right", "both", "-e", "without-stage", "--errors", *files) == 0
    assert all(Path(name).stat().st_size > 500 for name in files[1::2])
    out = capsys.readouterr().out
    assert "second − first" in out and "missed (4)" in out
    assert Path("both/right/run.json").exists() and Path("both/without-stage/run.json").exists()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--html", "nowhere/a.html"], "mkdir -p nowhere"),
        (["--csv", "samples"], "is a folder"),
        (["--judge", "nonsense"], "is no engine"),
        (["--judge", "rules"], "needs a model"),
    ],
)
def test_what_cannot_work_is_said_before_a_run_is_paid_for(
    folder: Path, arguments: list[str], told: str
) -> None:
    """A report without a place, a judge that does not exist: no sample is read."""
    with pytest.raises(SummarizerError, match=told):
        evaluate(folder, "right", "one", *arguments)
    assert not Path("one").exists()


def test_labels_make_no_run(folder: Path) -> None:
    """Scoring a folder of labels has no reports to write, and says so rather than writing none."""
    with pytest.raises(SettingsError, match="makes no run"):
        main("eval", [str(folder), "--briefs", str(folder), "--html", "a.html"])


def test_eval_leaves_the_sealed_out(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """--sealed is needed for them; --only and --hard choose."""
    sealed = [id for id in LABELS if evals.dataset.is_sealed(id)]
    main("eval", [str(folder), "-e", "right", "--run", "one", "--quiet"])
    rows = evals.run.read_rows(Path("one"))
    assert {row.id for row in rows} == set(LABELS) - set(sealed)
    evaluate(folder, "right", "two", "--hard", "7")
    assert [row.id for row in evals.run.read_rows(Path("two"))] == ["adc-ind"]
    with pytest.raises(evals.run.DatasetError, match="no such sample"):
        evaluate(folder, "right", "three", "--only", "nobody")


def test_an_interrupted_eval_says_how_to_go_on(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit code 3, the command that continues, and nothing lost."""

    def stopped(sample: object) -> object:
        if getattr(sample, "id", "") == "peptide-ph2":
            raise KeyboardInterrupt
        return right(sample)  # type: ignore[arg-type]

    monkeypatch.setattr(evals.readers, "reader_for", lambda engine, **_: stopped)
    assert evaluate(folder, "right", "one") == 3
    assert "--run one" in capsys.readouterr().err
    assert len(evals.run.read_rows(Path("one"))) == 2
    monkeypatch.setattr(evals.readers, "reader_for", lambda engine, **_: right)
    assert evaluate(folder, "right", "one") == 0
    assert len(evals.run.read_rows(Path("one"))) == 4


def test_an_edited_label_is_scored_anew(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """By continuing the run or by --rescore; no engine is asked for the second."""
    evaluate(folder, "right", "one")
    label = json.loads(json.dumps(LABELS["adc-ind"]))
    label["programs"][0]["stage"] = "phase-3"
    write_label(folder, "adc-ind", label)
    capsys.readouterr()
    assert main("eval", [str(folder), "--rescore", "one", "--sealed", "--quiet", "--errors"]) == 0
    assert "said ind, expected phase-3" in capsys.readouterr().out


def test_briefs_and_labels_made_earlier_are_scored(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A JSON Lines file of briefs, or a folder of labels; missing briefs are failures, exit code 1."""
    lines = []
    for sample in load(folder)[:2]:
        brief = right(sample)
        info = brief.release.model_copy(update={"source": f"x/{sample.id}/release.txt"})
        lines.append(brief.model_copy(update={"release": info}).model_dump_json())
    Path("briefs.jsonl").write_text("\n".join(lines))
    assert main("eval", [str(folder), "--briefs", "briefs.jsonl", "--run", "b", "--sealed", "--quiet"]) == 1
    assert "failures                2" in capsys.readouterr().out
    assert main("eval", [str(folder), "--briefs", str(folder), "--sealed"]) == 0
    assert "core F1 1.000" in capsys.readouterr().out


def test_compare_prints_differences(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Two runs by their folders, with a page of both."""
    evaluate(folder, "right", "one")
    evaluate(folder, "without-stage", "two")
    assert main("compare", ["one", "two", "--html", "two.html"]) == 0
    assert "one → two" in capsys.readouterr().out and Path("two.html").exists()


def test_the_gate_has_its_exit_codes(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """0 for the blessed run, 1 for a broken floor, 3 when samples are lacking, 4 when it cannot tell."""
    baseline = ["--baseline", "baseline.json"]
    evaluate(folder, "right", "good")
    assert main("bless", ["good", *baseline]) == 0
    assert "4 samples blessed" in capsys.readouterr().out
    assert main("gate", ["good", *baseline]) == 0
    evaluate(folder, "without-stage", "bad")
    assert main("gate", ["bad", *baseline]) == 1
    assert "gate: regressed" in capsys.readouterr().out
    evaluate(folder, "right", "part", "--only", "hire")
    assert main("gate", ["part", *baseline]) == 3
    assert "lacks 3 samples (adc-ind, peptide-ph2, two-programs)" in capsys.readouterr().err
    data = json.loads(Path("baseline.json").read_text())
    Path("baseline.json").write_text(json.dumps(data | {"floors": {}}))
    assert main("gate", ["bad", *baseline]) == 4
    with pytest.raises(evals.run.DatasetError, match="no run"):
        main("gate", ["nowhere", *baseline])


def test_a_run_that_lacks_samples_is_not_blessed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A chosen, an interrupted or an outdated run is refused with exit 3; the command that it prints mends it."""
    evaluate(folder, "right", "part", "--only", "hire", "--repeats", "2")
    assert main("bless", ["part", "--baseline", "baseline.json"]) == 3
    told = capsys.readouterr().err
    assert "lacks 3 samples (adc-ind, peptide-ph2, two-programs)" in told
    assert not Path("baseline.json").exists()
    finish = shlex.split(told.partition("Finish it with: ")[2])
    more = ["-e", "right", "--sealed", "--repeats", "2", "--run", "part"]
    assert finish == ["summarize", "eval", str(folder), *more]
    assert main("eval", [*finish[2:], "--quiet"]) == 0
    assert main("bless", ["part", "--baseline", "baseline.json"]) == 0
    lines = Path("part/samples.jsonl").read_text().splitlines(keepends=True)
    Path("part/samples.jsonl").write_text("".join(lines[:-1]) + lines[-1][:80])  # killed while it wrote
    capsys.readouterr()
    assert main("bless", ["part", "--baseline", "baseline.json"]) == 3
    assert "lacks 1 sample (two-programs)" in capsys.readouterr().err
    main("eval", [*finish[2:], "--quiet"])
    write_label(folder, "hire", LABELS["hire"] | {"issuer": "Quillfeather"})
    assert main("bless", ["part", "--baseline", "baseline.json"]) == 3
    assert "lacks 1 sample (hire)" in capsys.readouterr().err


def test_lowering_a_floor_is_loud(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It takes the flag, and every floor that sinks is printed."""
    baseline = ["--baseline", "baseline.json"]
    evaluate(folder, "right", "good")
    evaluate(folder, "without-stage", "bad")
    main("bless", ["good", *baseline])
    with pytest.raises(evals.run.DatasetError, match="--lower-floors"):
        main("bless", ["bad", *baseline])
    assert main("bless", ["bad", *baseline, "--lower-floors"]) == 0
    assert "floor of stage F1 sinks from 0.97 to 0.00" in capsys.readouterr().err


def test_agree_and_samples(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Agreement of a labelling with itself; the list; a check that finds the short texts."""
    assert main("agree", [str(folder), str(folder)]) == 0
    assert "samples labelled twice" in capsys.readouterr().out
    assert main("samples", ["list", str(folder)]) == 0
    assert capsys.readouterr().out.startswith("adc-ind ")
    assert main("samples", ["check", str(folder)]) == 1
    assert "hire: has 8 words; 250 to 1200 are wanted" in capsys.readouterr().out


def test_a_real_identity_has_all_hashes() -> None:
    """Engine, vocabulary, code and scorer are told apart; rules have no prompt."""
    identity = evals.identity.identity_of("rules")
    assert identity.engine == "rules" and identity.prompt == "none"
    assert len({identity.vocabulary, identity.code, identity.scorer}) == 3
    assert identity.hashes("t", "l") != IDENTITY.hashes("t", "l")
    assert header(Path("x")).versions["python"]


def test_a_model_is_scored_again_from_its_recording(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`--record` keeps what the model said on the configured server; `replay:` gives the same score without it."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
    folder, asked, real = write_samples(tmp_path / "samples"), [], summarizer.api.open_engine

    def open_engine(name: str, **given: Any) -> Any:
        if name.startswith("replay:"):
            return real(name)
        asked.append(given["base_url"])
        return ScriptedEngine(
            lambda _: {"event": "regulatory", "claims": [], "headline": "", "summary": ""}, name=name
        )

    monkeypatch.setattr(summarizer.api, "open_engine", open_engine)
    assert evaluate(folder, "openai:m", "one", "--record", "answers.jsonl") == 0
    assert evaluate(folder, "replay:answers.jsonl", "two") == 0
    assert asked == ["http://127.0.0.1:9/v1"]
    one, two = (evals.run.read_rows(Path(name)) for name in ("one", "two"))
    assert [(row.id, row.status, row.score) for row in one] == [
        (row.id, row.status, row.score) for row in two
    ]
    assert two[0].hashes.engine != "replay:answers.jsonl"  # another recording of that name is another engine
    for more in (["-e", "rules"], ["-e", "openai:m", "-e", "openai:n"], []):
        with pytest.raises(SettingsError, match="answers of one model"):
            main("eval", [str(folder), *more, "--record", "answers.jsonl"])
