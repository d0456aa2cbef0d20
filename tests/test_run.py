"""Runs: finished rows survive anything, stale ones are never used again."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from evals.dataset import Sample, load
from evals.readers import reader_of_briefs
from evals.rows import Row
from evals.run import (
    average,
    load_run,
    noise_floor,
    plan,
    read_rows,
    rescore,
    run,
)
from summarizer.brief import Brief
from summarizer.errors import DatasetError, EngineError, OutputError
from tests.evals_factory import (
    IDENTITY,
    LABELS,
    header,
    right,
    without_stage,
    write_label,
    write_samples,
)


@pytest.fixture
def samples(tmp_path: Path) -> Path:
    return write_samples(tmp_path / "samples")


class Counting:
    """A reader that counts what it is asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, sample: Sample) -> Brief:
        self.asked.append(sample.id)
        return right(sample)


def test_a_run_is_plain_files(samples: Path, tmp_path: Path) -> None:
    """run.json says what it is, samples.jsonl has a row a sample, and both read back."""
    made = run(load(samples), right, tmp_path / "run", header(samples))
    assert {path.name for path in (tmp_path / "run").iterdir()} == {"run.json", "samples.jsonl"}
    assert [row.id for row in made.rows] == sorted(LABELS)
    assert made.rows == load_run(tmp_path / "run").rows
    core = made.scores.core()
    assert core is not None and core.value == 1.0
    line = json.loads((tmp_path / "run" / "samples.jsonl").read_text().splitlines()[0])
    assert set(line["hashes"]) == {"text", "label", "engine", "prompt", "vocabulary", "code", "scorer"}
    assert line["usage"]["input_tokens"] == 100 and line["brief"]["schema_version"] == 1


def test_a_finished_run_asks_nothing_again(samples: Path, tmp_path: Path) -> None:
    """The same command on the same folder reads what is there."""
    reader = Counting()
    first = run(load(samples), reader, tmp_path / "run", header(samples))
    seen: list[str] = []
    second = run(
        load(samples), reader, tmp_path / "run", header(samples), on_row=lambda row: seen.append(row.id)
    )
    assert len(reader.asked) == len(LABELS) == len(seen)
    assert second.rows == first.rows


def test_a_torn_line_is_dropped_and_read_again(samples: Path, tmp_path: Path) -> None:
    """What a killed process left half-written does not spoil the file."""
    folder = tmp_path / "run"
    whole = run(load(samples), right, folder, header(samples))
    path = folder / "samples.jsonl"
    path.write_bytes(path.read_bytes()[:-40])
    assert len(read_rows(folder)) == len(LABELS) - 1
    reader = Counting()
    again = run(load(samples), reader, folder, header(samples))
    assert len(reader.asked) == 1
    assert [(row.id, row.score) for row in again.rows] == [(row.id, row.score) for row in whole.rows]


def test_a_line_that_is_no_row_is_named(samples: Path, tmp_path: Path) -> None:
    """A whole line of something else is an error with its number, not silently skipped."""
    run(load(samples), right, tmp_path / "run", header(samples))
    with (tmp_path / "run" / "samples.jsonl").open("a") as file:
        file.write('{"id": "x"}\n')
    with pytest.raises(DatasetError, match="line 5"):
        read_rows(tmp_path / "run")


@pytest.mark.parametrize("part", ["engine", "prompt", "vocabulary", "code"])
def test_rows_of_another_reading_are_not_used(samples: Path, tmp_path: Path, part: str) -> None:
    """Another engine, prompt, vocabulary or code reads every sample anew, and the old rows drop out."""
    folder = tmp_path / "run"
    run(load(samples), without_stage, folder, header(samples))
    changed = replace(IDENTITY, **{part: "another"})
    todo = plan(load(samples), read_rows(folder), changed)
    assert todo.stale == len(LABELS) and len(todo.pending) == len(LABELS)
    again = run(load(samples), right, folder, header(samples, changed))
    assert again.scores.exact == len(LABELS) == len(again.rows)


def test_an_edited_text_is_read_anew(samples: Path, tmp_path: Path) -> None:
    """One changed release is the only one that the engine sees."""
    folder = tmp_path / "run"
    run(load(samples), right, folder, header(samples))
    (samples / "hire" / "release.txt").write_text("Another text.\n")
    reader = Counting()
    run(load(samples), reader, folder, header(samples))
    assert reader.asked == ["hire"]


def test_an_edited_label_is_scored_anew_without_the_engine(samples: Path, tmp_path: Path) -> None:
    """The brief stands, its score does not."""
    folder = tmp_path / "run"
    before = run(load(samples), right, folder, header(samples))
    label = json.loads(json.dumps(LABELS["adc-ind"]))
    label["programs"][0]["stage"] = "phase-1"
    write_label(samples, "adc-ind", label)
    reader = Counting()
    after = run(load(samples), reader, folder, header(samples))
    assert reader.asked == []
    assert before.scores.total("stage").fn == 0 and after.scores.total("stage").fn == 1


def test_rescoring_asks_no_engine(samples: Path, tmp_path: Path) -> None:
    """A new scorer gives new scores of the briefs that are there."""
    folder = tmp_path / "run"
    run(load(samples), without_stage, folder, header(samples))
    again = rescore(folder, load(samples), "s2")
    assert {row.hashes.scorer for row in again.rows} == {"s2"} and len(again.rows) == len(LABELS)
    assert again.scores.total("stage").tp == 0


def test_failures_are_rows_and_are_retried_alone(samples: Path, tmp_path: Path) -> None:
    """A sample that could not be read counts as all missed; the next run asks for it again."""

    def failing(sample: Sample) -> Brief:
        if sample.id == "adc-ind":
            raise EngineError("timeout. Try again.")
        return right(sample)

    folder = tmp_path / "run"
    first = run(load(samples), failing, folder, header(samples))
    assert first.scores.failures == 1 and first.scores.total("partner").fn == 1
    assert next(row for row in first.rows if row.id == "adc-ind").failure == "timeout. Try again."
    reader = Counting()
    second = run(load(samples), reader, folder, header(samples))
    assert reader.asked == ["adc-ind"] and second.scores.failures == 0


def test_a_brief_that_failed_is_a_failure(samples: Path, tmp_path: Path) -> None:
    """The end state `failed` of a brief is an empty prediction."""

    def failed(sample: Sample) -> Brief:
        return right(sample).model_copy(update={"status": "failed", "notes": ("refused",)})

    made = run(load(samples), failed, tmp_path / "run", header(samples))
    assert made.scores.failures == len(LABELS) and made.scores.exact == 0
    assert made.rows[0].failure == "refused"


def test_workers_change_nothing(samples: Path, tmp_path: Path) -> None:
    """Four at a time or one by one, the scores are the same."""
    one = run(load(samples), without_stage, tmp_path / "one", header(samples))
    four = run(load(samples), without_stage, tmp_path / "four", header(samples), workers=4)
    assert [row.score for row in one.rows] == [row.score for row in four.rows]


def test_repeats_are_averaged(samples: Path, tmp_path: Path) -> None:
    """Two readings of a sample are one document with the mean of their counts, and show the noise."""
    calls: list[str] = []

    def wavering(sample: Sample) -> Brief:
        calls.append(sample.id)
        return right(sample) if calls.count(sample.id) == 1 else without_stage(sample)

    made = run(load(samples), wavering, tmp_path / "run", header(samples, repeats=2))
    assert len(made.rows) == 2 * len(LABELS) and len(made.scores.samples) == len(LABELS)
    total = made.scores.total("stage")
    assert (total.tp, total.fn) == (2.0, 2.0)
    first, second = noise_floor(made.rows)
    assert first == 1.0 and second == pytest.approx(0.8)
    assert average(made.rows).exact == 1


def test_a_folder_that_is_no_run_is_named(tmp_path: Path) -> None:
    """Wrong folders, broken headers and unwritable places give a sentence."""
    with pytest.raises(DatasetError, match=r"no run\.json"):
        load_run(tmp_path)
    (tmp_path / "run.json").write_text("{}")
    with pytest.raises(DatasetError, match="malformed"):
        load_run(tmp_path)
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="--run"):
        run([], right, tmp_path / "file", header(tmp_path))


def test_briefs_made_earlier_are_found_by_text_or_source(samples: Path, tmp_path: Path) -> None:
    """JSON Lines of `summarize -f jsonl`; a sample without a brief fails by itself."""
    lines = []
    for sample in load(samples)[:3]:
        brief = right(sample)
        info = brief.release.model_copy(update={"source": f"some/where/{sample.id}/release.txt"})
        lines.append(brief.model_copy(update={"release": info}).model_dump_json())
    path = tmp_path / "briefs.jsonl"
    path.write_text("\n".join(lines) + "\n")
    made = run(load(samples), reader_of_briefs(path), tmp_path / "run", header(samples))
    assert made.scores.failures == 1 and made.scores.exact == 3
    path.write_text("{}\n")
    with pytest.raises(DatasetError, match="line 1"):
        reader_of_briefs(path)


SLOW = """
import sys, time
from pathlib import Path
from evals.dataset import load
from evals.run import run
from tests.evals_factory import header, right
def slow(sample):
    time.sleep(0.2)
    return right(sample)
def say(row):
    print(row.id, flush=True)
folder = Path(sys.argv[1])
run(load(folder), slow, Path(sys.argv[2]), header(folder), on_row=say)
"""


def test_kill_9_loses_no_finished_row(samples: Path, tmp_path: Path) -> None:
    """A process killed in the middle has left every row that it told of; the rest is read by the next one."""
    folder, root = tmp_path / "run", Path(__file__).parent.parent
    with subprocess.Popen(
        [sys.executable, "-c", SLOW, str(samples), str(folder)], stdout=subprocess.PIPE, cwd=root, text=True
    ) as process:
        assert process.stdout is not None
        told = [process.stdout.readline().strip() for _ in range(2)]
        os.kill(process.pid, signal.SIGKILL)
    assert [row.id for row in read_rows(folder)] == told
    reader = Counting()
    continued = run(load(samples), reader, folder, header(samples))
    assert set(reader.asked) == set(LABELS) - set(told)
    whole = run(load(samples), right, tmp_path / "whole", header(samples))
    assert continued.scores == whole.scores


def test_rows_read_back(samples: Path, tmp_path: Path) -> None:
    """JSON and back is the same row, with its errors."""
    for row in run(load(samples), without_stage, tmp_path / "run", header(samples)).rows:
        assert Row.from_json(json.loads(json.dumps(row.to_json()))) == row
        assert row.score is not None and bool(row.score.errors) == (row.id != "hire")
