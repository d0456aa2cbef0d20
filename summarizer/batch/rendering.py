"""An outcome as what is written: made where the brief is made, so that the process that writes stays light.

>>> from summarizer.batch.work import Failed, Work
>>> shown(Outcome(Work(3, "a"), None, Failed("source", "a: is empty.")), "line").number
3
"""

from __future__ import annotations

import json
from typing import Any, Literal, NamedTuple, TypeAlias

from summarizer.batch.work import Failed, Outcome
from summarizer.brief import Brief
from summarizer.render.json import dump
from summarizer.render.table import rows

Form: TypeAlias = Literal["line", "rows", "brief"]
"""A line of JSON, rows of a table, or the brief itself (for the library)."""


class Shown(NamedTuple):
    """An outcome, ready to be written."""

    number: int
    id: str
    line: str | None = None
    rows: tuple[dict[str, Any], ...] = ()
    brief: Brief | None = None
    failed: Failed | None = None
    source: str | None = None
    row: dict[str, Any] | None = None
    """The input's row, where it came as one."""
    partial: bool = False
    dropped: int = 0
    seconds: float = 0.0


def _scalar(value: Any) -> Any:
    """A cell's value; what is nested becomes JSON."""
    if value is None or isinstance(value, str | int | float | bool):
        return value
    return json.dumps(value, ensure_ascii=False)


def _line(brief: Brief, row: dict[str, Any] | None) -> str:
    made = dump(brief)
    if row is None:
        return made + "\n"
    # ASCII: what came in with the row may steer a terminal, or may not be encodable
    return f'{made[:-1]}, "input": {json.dumps(row)}}}\n'


def _rows(brief: Brief, row: dict[str, Any] | None) -> tuple[dict[str, Any], ...]:
    given = {f"input_{key}": _scalar(value) for key, value in (row or {}).items()}
    return tuple(given | made for made in rows(brief))


def shown(outcome: Outcome, form: Form) -> Shown:
    """Return what is to be written of an outcome."""
    work, brief = outcome.work, outcome.brief
    row = None if work.row is None else dict(work.row)
    written = brief if brief is not None and outcome.failed is None else None
    return Shown(
        work.number,
        work.id,
        line=_line(written, row) if written and form == "line" else None,
        rows=_rows(written, row) if written and form == "rows" else (),
        brief=brief if form == "brief" else None,
        failed=outcome.failed,
        source=work.path or work.url,
        row=row,
        partial=brief is not None and brief.status == "partial",
        dropped=len(brief.dropped) if brief else 0,
        seconds=outcome.seconds,
    )
