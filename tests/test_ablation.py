"""The ablation benchmark: every family names functions that are there, and switching one off changes and restores."""

from __future__ import annotations

from importlib import import_module

import pytest

from benchmarks.ablation import FAMILIES, Family, switched_off
from summarizer import summarize

TEXT = (
    "Halden doses first patient with Zelvanta (HLD-11)\n\nOSLO, May 2, 2025 – Halden Bio AS dosed the first patient in a"
    " Phase 1 trial of Zelvanta (HLD-11), an antibody against HER3. A Phase 2 trial is planned for 2026."
)


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
def test_what_a_family_switches_off_is_there(family: Family) -> None:
    """A function that was renamed would leave the family on, unseen."""
    for place in family.off:
        home, name = place.split(":")
        assert callable(getattr(import_module(home), name)), place


def test_a_family_is_off_inside_and_on_again_after() -> None:
    """Without the family of planned steps the planned Phase 2 counts; afterwards it does not."""
    family = next(one for one in FAMILIES if one.name.startswith("planned"))
    before = summarize(TEXT).programs[0].stage
    with switched_off(family):
        without = summarize(TEXT).programs[0].stage
    after = summarize(TEXT).programs[0].stage
    assert before is not None
    assert without is not None
    assert (before.value, without.value, after) == ("phase-1", "phase-2", before)
