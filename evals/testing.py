"""Scores and samples made in memory, for tests and doctests.

>>> scored({"a": (2, 1, 0)}).total("target")
Counts(tp=2, fp=1, fn=0)
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from evals.dataset import Sample, short_sha
from evals.evidence import EvidenceCounts
from evals.hierarchy import HierarchyCounts
from evals.labels import parse_label
from evals.matching import Counts
from evals.programs import CORE_FIELDS, FIELDS
from evals.score import SampleScore, Scores


def scored(counts: Mapping[str, tuple[float, float, float]], fields: tuple[str, ...] = CORE_FIELDS) -> Scores:
    """Scores with the given (tp, fp, fn) of each sample in each of `fields`."""
    return Scores(
        tuple(
            SampleScore(
                id=id,
                counts={name: Counts(*(triple if name in fields else (0, 0, 0))) for name in FIELDS},
                raw={name: Counts(*triple) for name in CORE_FIELDS},
                exact=triple[1] == triple[2] == 0,
                empty=dict.fromkeys(CORE_FIELDS, (False, False)),
                event=None,
                hierarchy=HierarchyCounts(),
                stage_steps=(),
                evidence=EvidenceCounts(),
                errors=(),
                confidence=(),
                programs=(1, 1),
                cluster=id,
            )
            for id, triple in counts.items()
        )
    )


def sample(id: str, label: Mapping[str, Any], text: str = "A release.") -> Sample:
    """A sample from a label's mapping."""
    parsed = parse_label({"id": id, **label})
    return Sample(id, text, parsed, None, short_sha(text), short_sha(repr(sorted(label.items()))))
