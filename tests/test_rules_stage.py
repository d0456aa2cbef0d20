"""The stage of a product, one sentence or two at a time: stage_cases.jsonl."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from summarizer import summarize
from summarizer.release import Release

TITLE = "Verdane Therapeutics Provides Update on VRD-114"
PLACE = "LYON, France, May 2, 2025 (GLOBE NEWSWIRE) -- "
LEAD = "Verdane Therapeutics, a clinical-stage biotechnology company, today announced "
CASES = [
    json.loads(line) for line in (Path(__file__).parent / "stage_cases.jsonl").read_text("utf-8").splitlines()
]


@pytest.mark.parametrize("case", CASES, ids=[case["said"][:70] for case in CASES])
def test_stage(case: dict[str, str]) -> None:
    """The stage is the furthest point that the release states as reached, null where it states none."""
    said = case["said"].replace("… ", LEAD, 1)
    brief = summarize(Release.from_text(f"{case.get('title', TITLE)}\n\n{PLACE}{said}"))
    program = next(found for found in brief.programs if (found.asset.name or "").startswith("VRD"))
    assert (program.stage.value if program.stage else None) == case["stage"]
