"""The stages of several products in one release, each of its own: stage_releases.jsonl."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from summarizer import summarize
from summarizer.release import Release

CASES = [
    json.loads(line)
    for line in (Path(__file__).parent / "stage_releases.jsonl").read_text("utf-8").splitlines()
]


@pytest.mark.parametrize("case", CASES, ids=[case["text"].splitlines()[0][:60] for case in CASES])
def test_each_product_has_its_own_stage(case: dict[str, Any]) -> None:
    """What is told of one program, of a partner's products or of what is to come does not move another's stage."""
    brief = summarize(Release.from_text(case["text"]))
    read = {
        (program.asset.name or "").lower(): program.stage.value if program.stage else None
        for program in brief.programs
    }
    assert {name: read.get(name.lower()) for name in case["stages"]} == case["stages"]
