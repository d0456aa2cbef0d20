"""A run as CSV: one line a run, sample and field, with counts and the errors in words."""

from __future__ import annotations

import csv as writer
import io
from collections.abc import Sequence

from evals.dataset import Sample
from evals.programs import FIELDS
from evals.run import Run
from summarizer.render.visible import one_line

COLUMNS = (
    "run", "sample", "cluster", "field", "tp", "fp", "fn", "exact", "failed", "misread", "missed", "invented",
    "unlabelled",
)  # fmt: skip


def safe_cell(text: str) -> str:
    """A cell that no spreadsheet takes for a formula.

    >>> safe_cell("=1+1")
    "'=1+1"
    """
    line = one_line(text)
    return f"'{line}" if line[:1] in ("=", "+", "-", "@", "＝", "＋", "－", "＠") else line


def csv(samples: Sequence[Sample], runs: Sequence[Run]) -> str:
    """The lines, with a head."""
    out = io.StringIO()
    table = writer.writer(out, lineterminator="\n")
    table.writerow(COLUMNS)
    for run in runs:
        for one in run.scores.samples:
            for name in FIELDS:
                counts = one.counts[name]
                said = {
                    kind: "; ".join(
                        f"{error.said or ''} ({error.expected})"
                        if error.kind == "misread"
                        else error.said or error.expected or ""
                        for error in one.errors
                        if error.field == name and error.kind == kind
                    )
                    for kind in COLUMNS[9:]
                }
                table.writerow(
                    [
                        safe_cell(run.header.name),
                        safe_cell(one.id),
                        safe_cell(one.cluster),
                        name,
                        f"{counts.tp:g}",
                        f"{counts.fp:g}",
                        f"{counts.fn:g}",
                        int(one.exact),
                        int(one.failed),
                        *(safe_cell(text) for text in said.values()),
                    ]
                )
    return out.getvalue()
