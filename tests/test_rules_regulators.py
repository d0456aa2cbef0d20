"""Agencies and their actions, one sentence or two at a time: regulator_cases.jsonl."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from summarizer import summarize
from summarizer.release import Release

TITLE = "Verdane Therapeutics Provides Update on VRD-114"
PLACE = "LYON, France, May 2, 2025 (GLOBE NEWSWIRE) -- "
LEAD = "Verdane Therapeutics, a clinical-stage biotechnology company, today announced "
CASES = [
    json.loads(line)
    for line in (Path(__file__).parent / "regulator_cases.jsonl").read_text("utf-8").splitlines()
]


@pytest.mark.parametrize("case", CASES, ids=[case["said"][:70] for case in CASES])
def test_regulators(case: dict[str, Any]) -> None:
    """Agencies count for what they did, or were asked for, on the product; plans and explanations do not."""
    said = case["said"].replace("… ", LEAD, 1)
    brief = summarize(Release.from_text(f"{case.get('title', TITLE)}\n\n{PLACE}{said}"))
    program = next(found for found in brief.programs if (found.asset.name or "").startswith("VRD"))
    assert sorted(f"{one.agency}:{one.action}" for one in program.regulators) == case["regulators"]
