"""One line of a run: what was read, by whom, what came out and how it scored, as plain JSON.

>>> row = Row("a", 0, Hashes("t", "l", "e", "p", "v", "c", "s"), "ok", None, None)
>>> Row.from_json(row.to_json()) == row
True

A row carries the hashes of everything its content depends on, so that unlike things are never mixed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from evals.evidence import EvidenceCounts
from evals.hierarchy import HierarchyCounts
from evals.matching import Counts
from evals.score import FieldError, SampleScore


@dataclass(frozen=True, slots=True)
class Hashes:
    """What a row depends on; each is a name or a short SHA-256."""

    text: str
    label: str
    engine: str
    """The engine's name and settings."""
    prompt: str
    vocabulary: str
    code: str
    """The reading code of `summarizer`."""
    scorer: str

    def same_reading(self, other: Hashes) -> bool:
        """Whether a brief made under one stands for the other: all but label and scorer agree."""
        return (self.text, self.engine, self.prompt, self.vocabulary, self.code) == (
            other.text,
            other.engine,
            other.prompt,
            other.vocabulary,
            other.code,
        )


def score_to_json(score: SampleScore) -> dict[str, Any]:
    """A sample's score as JSON values."""

    def triple(one: Counts) -> list[float]:
        return [one.tp, one.fp, one.fn]

    return {
        "counts": {name: triple(one) for name, one in score.counts.items()},
        "raw": {name: triple(one) for name, one in score.raw.items()},
        "exact": score.exact,
        "empty": {name: list(pair) for name, pair in score.empty.items()},
        "event": score.event,
        "hierarchy": list(asdict(score.hierarchy).values()),
        "stage_steps": list(score.stage_steps),
        "evidence": list(asdict(score.evidence).values()),
        "confidence": [list(one) for one in score.confidence],
        "programs": list(score.programs),
        "cluster": score.cluster,
        "failed": score.failed,
        "prose": list(score.prose),
    }


def score_from_json(id: str, data: Mapping[str, Any], errors: tuple[FieldError, ...]) -> SampleScore:
    """The way back from `score_to_json`."""
    return SampleScore(
        id=id,
        counts={name: Counts(*one) for name, one in data["counts"].items()},
        raw={name: Counts(*one) for name, one in data["raw"].items()},
        exact=data["exact"],
        empty={name: (pair[0], pair[1]) for name, pair in data["empty"].items()},
        event=data["event"],
        hierarchy=HierarchyCounts(*data["hierarchy"]),
        stage_steps=tuple(data["stage_steps"]),
        evidence=EvidenceCounts(*data["evidence"]),
        errors=errors,
        confidence=tuple((one[0], one[1], one[2]) for one in data["confidence"]),
        programs=(data["programs"][0], data["programs"][1]),
        cluster=data["cluster"],
        failed=data["failed"],
        prose=(data["prose"][0], data["prose"][1]),
    )


@dataclass(frozen=True, slots=True)
class Row:
    """One reading of one sample."""

    id: str
    repeat: int
    hashes: Hashes
    status: str
    """ok, partial or failed."""
    brief: Mapping[str, Any] | None
    """The Brief's JSON; null when there is none."""
    score: SampleScore | None
    failure: str | None = None
    """Why there is no brief, a sentence."""
    usage: Mapping[str, int] = field(default_factory=dict)
    cost_usd: float | None = 0.0
    """Null when the model's price is unknown."""
    seconds: float = 0.0

    @property
    def key(self) -> tuple[str, int]:
        """Which reading of which sample."""
        return self.id, self.repeat

    def to_json(self) -> dict[str, Any]:
        """As JSON values; `explanation` says each error in words of its own fields."""
        return {
            "id": self.id,
            "repeat": self.repeat,
            "hashes": asdict(self.hashes),
            "status": self.status,
            "failure": self.failure,
            "brief": self.brief,
            "score": score_to_json(self.score) if self.score else None,
            "explanation": [asdict(error) for error in self.score.errors] if self.score else [],
            "usage": dict(self.usage),
            "cost_usd": self.cost_usd,
            "seconds": self.seconds,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Row:
        """Raises KeyError or TypeError on anything that `to_json` did not write."""
        errors = tuple(FieldError(**error) for error in data["explanation"])
        return cls(
            id=data["id"],
            repeat=data["repeat"],
            hashes=Hashes(**data["hashes"]),
            status=data["status"],
            brief=data["brief"],
            score=score_from_json(data["id"], data["score"], errors) if data["score"] else None,
            failure=data["failure"],
            usage=data["usage"],
            cost_usd=data["cost_usd"],
            seconds=data["seconds"],
        )
