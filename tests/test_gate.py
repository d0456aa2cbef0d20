"""The gate: one run that passes, one that fails, one that cannot tell, and floors that do not sink unseen."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from evals.dataset import load
from evals.gate import Baseline, bless, gate, judge_scores, read_baseline
from evals.run import Run, run
from evals.score import Scores
from evals.testing import scored
from summarizer.errors import DatasetError, RunIncomplete
from tests.evals_factory import IDENTITY, header, right, without_stage, write_samples


def documents(n: int, wrong: int, size: int = 4) -> Scores:
    """n documents of `size` values a field; in the first `wrong` of them half of the values are wrong."""
    half = size // 2
    return scored({f"s{i:03}": (half, half, half) if i < wrong else (size, 0, 0) for i in range(n)})


def baseline(scores: Scores, **changes: object) -> Baseline:
    made = Baseline.of(scores, {}, engine="fake", floors={})
    return replace(made, **changes)  # type: ignore[arg-type]


def test_the_same_run_passes() -> None:
    """Nothing moved: exit code 0, however few the samples."""
    ruling = judge_scores(baseline(documents(6, 2)), documents(6, 2))
    assert ruling.verdict == "pass" and ruling.exit_code == 0


def test_a_clear_drop_fails() -> None:
    """Twenty more documents half wrong: significant and over the tolerance, exit code 1."""
    ruling = judge_scores(baseline(documents(60, 5)), documents(60, 25))
    assert ruling.verdict == "regressed" and ruling.exit_code == 1
    assert "fell by" in ruling.reasons[0]


def test_a_significant_drop_within_the_tolerance_passes() -> None:
    """The tolerance is what a reader would not notice."""
    ruling = judge_scores(baseline(documents(800, 5), tolerance=0.05), documents(800, 25))
    assert ruling.comparison.core.permutation.p_lower < 0.05
    assert ruling.verdict == "pass"


def test_a_gain_is_told() -> None:
    """Improved is a pass that says so."""
    ruling = judge_scores(baseline(documents(60, 25)), documents(60, 5))
    assert ruling.verdict == "improved" and ruling.exit_code == 0


def test_few_samples_are_inconclusive() -> None:
    """Three documents, one of them worse: no alarm, and no all-clear either, exit code 4."""
    ruling = judge_scores(baseline(documents(3, 0)), documents(3, 1))
    assert ruling.verdict == "inconclusive" and ruling.exit_code == 4
    uniform = judge_scores(baseline(documents(3, 0)), documents(3, 3))
    assert uniform.comparison.core.se == 0 and uniform.verdict == "inconclusive"
    alone = judge_scores(baseline(documents(1, 0)), documents(1, 0))
    assert alone.verdict == "inconclusive" and "fewer than two" in alone.reasons[0]


def test_floors_pins_and_failures_fail_by_themselves() -> None:
    """Each is a reason, whatever the permutation says."""
    scores = documents(10, 2)
    floor = judge_scores(baseline(scores, floors={"core": 0.95, "target": 0.5}), scores)
    assert floor.verdict == "regressed" and floor.reasons == ("core F1 is 0.900, below its floor 0.950",)
    pin = judge_scores(baseline(scores, pinned=("s001", "s009", "gone")), scores)
    assert pin.reasons == ("pinned sample s001 is no longer exact", "pinned sample gone is not in the run")
    failed = Scores((replace(scores.samples[0], failed=True), *scores.samples[1:]))
    assert judge_scores(baseline(scores), failed).reasons == ("1 samples failed; the limit is 0",)


def test_samples_without_a_baseline_are_named() -> None:
    """They cannot be compared; the floors still see them."""
    ruling = judge_scores(baseline(documents(5, 0)), documents(7, 0))
    assert ruling.new == ("s005", "s006") and ruling.comparison.samples == 5


Maker = Callable[..., Run]


@pytest.fixture
def make(tmp_path: Path) -> Maker:
    folder = write_samples(tmp_path / "samples")

    def made(name: str, reader: object = right, scorer: str = "s1") -> Run:
        identity = replace(IDENTITY, scorer=scorer)
        return run(load(folder), reader, tmp_path / name, header(folder, identity))  # type: ignore[arg-type]

    return made


def test_blessing_writes_what_the_gate_needs(make: Maker, tmp_path: Path) -> None:
    """Counts by document, hashes, floors; the file reads back and judges its own run a pass."""
    path = tmp_path / "baseline.json"
    blessed = bless(make("one"), path).baseline
    assert read_baseline(path) == blessed
    data = json.loads(path.read_text())
    assert set(data["scores"]) == set(data["hashes"]) and data["floors"]["core"] == 0.97
    assert gate(blessed, make("one")).verdict == "pass"
    assert blessed.age(date.fromisoformat(blessed.created)) == 0
    assert path.read_text().count("\n") < 60  # one line a sample: a change reads well in a diff


def test_a_partial_run_is_never_a_baseline(make: Maker, tmp_path: Path) -> None:
    """Later gates would look at its samples alone; the error names what is missing, and the next step."""
    path, whole = tmp_path / "baseline.json", make("one")
    partial = replace(whole, rows=whole.rows[1:])
    with pytest.raises(
        RunIncomplete, match=r"lacks 1 sample \(adc-ind\)\. Finish it with: summarize eval .*--run"
    ):
        bless(partial, path)
    assert not path.exists()
    briefs = replace(partial, header=replace(partial.header, name="briefs of a.jsonl"))
    with pytest.raises(RunIncomplete, match="with the command that made it"):
        bless(briefs, path)


def test_lowering_a_floor_takes_a_flag_and_is_told(make: Maker, tmp_path: Path) -> None:
    """The floor of a field that got worse sinks only when that is asked for."""
    path = tmp_path / "baseline.json"
    bless(make("one"), path)
    with pytest.raises(DatasetError, match=r"floor of stage F1 sinks from 0.97 to 0.00.*--lower-floors"):
        bless(make("two", without_stage), path)
    assert read_baseline(path).floors["stage"] == 0.97
    lowered = bless(make("two", without_stage), path, lower=True)
    assert any("stage" in change for change in lowered.changes)
    assert lowered.baseline.floors["stage"] == 0.0
    assert lowered.baseline.floors["target"] == 0.97


def test_floors_never_sink_by_a_better_run(make: Maker, tmp_path: Path) -> None:
    """A hand-raised floor stays where it is above the automatic one."""
    path = tmp_path / "baseline.json"
    bless(make("one"), path)
    text = path.read_text().replace('"target": 0.97', '"target": 0.99')
    path.write_text(text)
    assert bless(make("one"), path, pin=["hire"]).baseline.floors["target"] == 0.99
    assert read_baseline(path).pinned == ("hire",)
    assert bless(make("one"), path, tolerance=0.05).baseline.pinned == ("hire",)
    assert read_baseline(path).tolerance == 0.05
    with pytest.raises(DatasetError, match="not exact"):
        bless(make("two", without_stage), path, lower=True, pin=["adc-ind"])


def test_another_scorer_or_a_broken_file_is_refused(make: Maker, tmp_path: Path) -> None:
    """A baseline of other rules says nothing about today's run."""
    path = tmp_path / "baseline.json"
    with pytest.raises(DatasetError, match="summarize bless"):
        read_baseline(path)
    blessed = bless(make("one"), path).baseline
    with pytest.raises(DatasetError, match="scorer"):
        gate(blessed, make("two", scorer="s2"))
    path.write_text('{"schema": 1}')
    with pytest.raises(DatasetError, match="malformed"):
        read_baseline(path)
