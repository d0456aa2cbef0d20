"""docs/models.md says what the code does."""

from __future__ import annotations

import re
from pathlib import Path

from summarizer.engines.faults import REASONS, RETRYABLE

PAGE = (Path(__file__).parent.parent / "docs" / "models.md").read_text(encoding="utf-8")
FAULTS = PAGE.partition("## When something goes wrong")[2].partition("\n## ")[0]


def test_every_reason_has_its_row() -> None:
    """The table of faults has each reason once, and says rightly which are asked again."""
    rows = dict(re.findall(r"^\| `([a-z_-]+)` \| [^|]+ \| ([^|]+) \|", FAULTS, re.M))
    assert set(rows) == set(REASONS)
    assert {reason for reason, again in rows.items() if again.startswith("yes")} == RETRYABLE
