"""Let a model judge summaries: is each sentence supported by the release? Optional, and never the headline.

>>> round(corrected_rate(0.8, sensitivity=0.9, specificity=0.8), 3)
0.857

A judge errs too. Its rate p is corrected with its sensitivity q1 (share of faithful summaries it passes) and
specificity q0 (share of unfaithful ones it refuses), measured on summaries whose truth is known:
(p + q0 − 1)/(q0 + q1 − 1), clipped to [0, 1] (Rogan and Gladen 1978).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias, cast

from evals.dataset import Sample
from evals.run import Run
from evals.statistics import wilson
from summarizer.engines import Engine
from summarizer.errors import DatasetError, EngineError, ReplyError
from summarizer.questions import Composition, Failure, PromptName, Question

Judge: TypeAlias = Callable[[str, str], str]
"""(release, summary) → the model's reply, which holds {"faithful": true or false}."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """One summary as the judge saw it."""

    id: str
    faithful: bool | None
    """Null when the reply could not be read."""
    known: bool | None = None
    """Whether it is faithful, where that is known: a summary that was falsified on purpose is not."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A run's summaries under a judge."""

    engine: str
    judgements: tuple[Judgement, ...]
    controls: tuple[Judgement, ...]
    """Sentences whose truth is known: each release's own first, and the same with a number changed."""

    @property
    def counted(self) -> list[bool]:
        """The judgements that could be read."""
        return [one.faithful for one in self.judgements if one.faithful is not None]

    @property
    def rate(self) -> float | None:
        """Share called faithful, as it stands."""
        return sum(self.counted) / len(self.counted) if self.counted else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """Wilson's interval of `rate`."""
        return wilson(sum(self.counted), len(self.counted))

    def _share(self, known: bool) -> float | None:
        seen = [
            one.faithful == known for one in self.controls if one.known is known and one.faithful is not None
        ]
        return sum(seen) / len(seen) if seen else None

    @property
    def sensitivity(self) -> float | None:
        """Share of faithful controls that it passes."""
        return self._share(True)

    @property
    def specificity(self) -> float | None:
        """Share of falsified controls that it refuses."""
        return self._share(False)

    @property
    def corrected(self) -> float | None:
        """The rate with the judge's own errors taken out; null without controls, or when it guesses."""
        if self.rate is None or self.sensitivity is None or self.specificity is None:
            return None
        return corrected_rate(self.rate, self.sensitivity, self.specificity)


def corrected_rate(rate: float, sensitivity: float, specificity: float) -> float | None:
    """(p + q0 − 1)/(q0 + q1 − 1), within [0, 1]; null for a judge no better than chance."""
    skill = specificity + sensitivity - 1
    return min(1.0, max(0.0, (rate + specificity - 1) / skill)) if skill > 1e-9 else None


def read_verdict(reply: str) -> bool | None:
    """The verdict in a reply, which may wrap its JSON in prose or fences; null when there is none.

    >>> read_verdict('```json\\n{"faithful": false, "why": "…"}\\n```')
    False
    """
    for found in re.finditer(r"\{[^{}]*\}", reply):
        try:
            verdict = json.loads(found[0]).get("faithful")
        except ValueError:
            continue
        if isinstance(verdict, bool):
            return verdict
    return None


def falsified(summary: str) -> str | None:
    """The summary with one fact changed, as a control that no judge should pass; null without a number in it.

    >>> falsified("Acme dosed 40 adults.")
    'Acme dosed 41 adults.'
    """
    changed = re.sub(r"(?<![\w.])\d+(?![\w.])", lambda number: str(int(number[0]) + 1), summary, count=1)
    return changed if changed != summary else None


def judge_summaries(items: Iterable[tuple[str, str, str]], judge: Judge, engine: str) -> Judged:
    """Judge (id, release, summary) triples.

    Controls come from the releases themselves: the first sentence of each is faithful to it, and the same
    sentence with a number changed is not.
    """
    judgements, controls = [], []
    for id, release, summary in items:
        judgements.append(Judgement(id, read_verdict(judge(release, summary))))
        sentence = next(iter(re.findall(r"[^.!?。]{40,400}[.!?。]", release)), None)
        false = falsified(sentence) if sentence else None
        if sentence and false:
            controls.append(Judgement(id, read_verdict(judge(release, sentence.strip())), known=True))
            controls.append(Judgement(id, read_verdict(judge(release, false.strip())), known=False))
    return Judged(engine, tuple(judgements), tuple(controls))


def engine_judge(engine: Engine) -> Judge:
    """The judge that asks an engine the question `judge`, with `release` and `summary`.

    It raises EngineError when the engine declines, as rules do, or fails.
    """

    def ask(release: str, summary: str) -> str:
        # no part of the chain asks it, so the chain's list of prompts does not name it
        prompt = cast(PromptName, "judge")
        reply = engine.answer(Question(prompt, {"release": release, "summary": summary}, Composition))
        if isinstance(reply, Failure) or not isinstance(reply.content, str):
            why = reply.message if isinstance(reply, Failure) else "it gave no text."
            raise EngineError(f"{engine.name} cannot judge summaries: {why} Name a model with --judge.")
        return reply.content

    return ask


def judge_run(run: Run, samples: Sequence[Sample], engine: Engine) -> Judged:
    """Judge the summaries of a run.

    Raises DatasetError when the run has none, EngineError when the engine cannot judge, ReplyError when
    none of its verdicts can be read.
    """
    texts = {sample.id: sample.text for sample in samples}
    items = [
        (row.id, texts[row.id], f"{row.brief['headline']} {row.brief['summary']}")
        for row in run.rows
        if row.brief and row.id in texts and row.status != "failed"
    ]
    if not items:
        raise DatasetError(f"{run.folder}: has no summaries to judge. Run an engine first.")
    judged = judge_summaries(items, engine_judge(engine), engine.name)
    if not judged.counted:
        raise ReplyError(f"{engine.name}: gave no verdict that can be read. Try another model as judge.")
    return judged
