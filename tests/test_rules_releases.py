"""Stage and agencies of whole releases of invented companies, formatted as badly as real ones are."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from summarizer import summarize
from summarizer.release import Release

CASES = [
    json.loads(line)
    for line in (Path(__file__).parent / "release_cases.jsonl").read_text("utf-8").splitlines()
]


@pytest.mark.parametrize("case", CASES, ids=[case["text"][:60] for case in CASES])
def test_release(case: dict[str, Any]) -> None:
    """Each product has its own stage and agencies; rivals, plans, biographies and explanations give none."""
    programs = summarize(Release.from_text(case["text"])).programs
    for name, (stage, actions) in case["programs"].items():
        program = next(one for one in programs if (one.asset.name or "").startswith(name))
        assert (program.stage.value if program.stage else None) == stage, name
        assert sorted(f"{one.agency}:{one.action}" for one in program.regulators) == actions, name
