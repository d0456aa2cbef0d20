"""A judge model: its verdicts are read, its errors measured and taken out, and it never ends in silence."""

from __future__ import annotations

from pathlib import Path

import pytest

from evals.dataset import load
from evals.judge import corrected_rate, falsified, judge_run, judge_summaries, read_verdict
from evals.run import run
from summarizer.errors import DatasetError, EngineError, ReplyError
from summarizer.questions import Composition, Failure, Question, Reply
from tests.evals_factory import header, right, write_samples

RELEASE = "Halden Bio said today that it has dosed 40 adults with HB-417 in its first trial of the conjugate."


class Scripted:
    """An engine that answers every question alike and keeps what it was asked."""

    name = "scripted"

    def __init__(self, answer: Reply | Failure) -> None:
        self.given = answer
        self.asked: list[Question] = []

    def answer(self, question: Question) -> Reply | Failure:
        self.asked.append(question)
        return self.given


def test_the_correction_undoes_known_errors() -> None:
    """A judge that passes 90 % of good and 20 % of bad summaries says .76 when .8 are good."""
    assert corrected_rate(0.9 * 0.8 + 0.2 * 0.2, sensitivity=0.9, specificity=0.8) == pytest.approx(0.8)
    assert corrected_rate(0.05, sensitivity=0.9, specificity=0.8) == 0.0
    assert corrected_rate(0.5, sensitivity=0.5, specificity=0.5) is None


@pytest.mark.parametrize(
    ("reply", "verdict"),
    [
        ('{"faithful": true}', True),
        ('Thinking {aloud}. ```json\n{"why": "x", "faithful": false}\n```', False),
        ('{"faithful": "yes"}', None),
        ("I would rather not.", None),
    ],
)
def test_verdicts_are_read_out_of_any_wrapping(reply: str, verdict: bool | None) -> None:
    """Fences and prose do not matter; anything but true or false is no verdict."""
    assert read_verdict(reply) is verdict


def test_controls_measure_the_judge() -> None:
    """A sentence of the release is faithful, the same with another number is not."""
    assert falsified("no number") is None

    def strict(release: str, summary: str) -> str:
        return f'{{"faithful": {"true" if summary in release else "false"}}}'

    judged = judge_summaries([("a", RELEASE, RELEASE), ("b", RELEASE, "Something else.")], strict, "strict")
    assert judged.rate == 0.5 and judged.sensitivity == judged.specificity == 1.0
    assert judged.corrected == 0.5 and len(judged.controls) == 4
    generous = judge_summaries(
        [("a", RELEASE, "Anything.")], lambda release, summary: '{"faithful": true}', "g"
    )
    assert generous.rate == 1.0 and generous.specificity == 0.0 and generous.corrected is None


def test_a_run_is_judged_through_the_engine_seam(tmp_path: Path) -> None:
    """One question a summary, with the release and the prose; a rule engine's refusal is an error by name."""
    folder = write_samples(tmp_path / "samples")
    made = run(load(folder), right, tmp_path / "run", header(folder))
    engine = Scripted(Reply('{"faithful": true}'))
    judged = judge_run(made, load(folder), engine)
    assert judged.rate == 1.0 and len(judged.judgements) == 4
    assert engine.asked[0].prompt == "judge" and "A headline." in engine.asked[0].variables["summary"]
    with pytest.raises(EngineError, match="--judge"):
        judge_run(made, load(folder), Scripted(Failure("declined", "Rules do not judge.")))
    with pytest.raises(EngineError, match="no text"):
        judge_run(made, load(folder), Scripted(Reply(Composition("a", "b"))))
    with pytest.raises(ReplyError, match="no verdict"):
        judge_run(made, load(folder), Scripted(Reply("Hm.")))
    with pytest.raises(DatasetError, match="no summaries"):
        judge_run(made, [], engine)
