"""Stage and agencies of notices in Chinese, Japanese, Korean, German and French: abroad_cases.jsonl."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from summarizer import summarize
from summarizer.release import Release

CASES = [
    json.loads(line)
    for line in (Path(__file__).parent / "abroad_cases.jsonl").read_text("utf-8").splitlines()
]


@pytest.mark.parametrize("case", CASES, ids=[str(number) for number in range(len(CASES))])
def test_abroad(case: dict[str, Any]) -> None:
    """A notice in another language gives the stage and the actions of its English version."""
    brief = summarize(Release.from_text(f"{case['title']}\n\n{case['said']}"))
    program = next(found for found in brief.programs if "VRD" in (found.asset.name or ""))
    assert (program.stage.value if program.stage else None) == case["stage"]
    assert sorted(f"{one.agency}:{one.action}" for one in program.regulators) == case["regulators"]
