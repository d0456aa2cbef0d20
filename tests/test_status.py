"""Facts, plans, denials and clearances, by the words around a cue."""

from __future__ import annotations

import pytest

from summarizer.status import act_status
from summarizer.steps import step_status

STEPS = [
    ("completed its Phase 2 trial", "fact"),
    ("plans to start a Phase 2 trial", "planned"),
    ("has dosed the first patient in a Phase 2 trial", "fact"),
    ("expects to dose the first patient in a Phase 2 trial", "planned"),
    ("expects data from its Phase 2 trial in June", "fact"),
    ("expects to complete enrollment in its Phase 2 trial", "fact"),
    ("received clearance to begin a Phase 2 trial", "cleared"),
    ("expects clearance to begin a Phase 2 trial", "planned"),
    ("agreed with the agency on the design of a Phase 2 trial", "planned"),
    ("will be evaluated in a Phase 2 trial", "planned"),
    ("is being evaluated in a Phase 2 trial", "fact"),
    ("announced the start of a Phase 2 trial", "fact"),
    ("named the recommended Phase 2 dose", "general"),
    ("won a Phase 2 SBIR grant", "general"),
    ("spoke in the Phase 2 Clinical Trials Poster Session", "general"),
    ("completed Phase 1 and looks forward to Phase 2", "planned"),
    ("Q3 2026: initiate Phase 2 trial", "planned"),
    ("Proceeds will be used to carry VRD-114 through a Phase 2 trial", "planned"),
    ("An option to a licence on VRD-114 after Phase 2", "planned"),
    ("The award covers toxicology and a Phase 2 trial", "planned"),
    ("The round takes VRD-114 to the end of Phase 2", "planned"),
    ("The Company proceeds with its Phase 2 trial", "fact"),
    ("plans to begin the randomized Phase 2 study", "planned"),
    ("expects to initiate a randomized, placebo-controlled Phase 2 trial", "planned"),
    ("randomized 303 patients in a Phase 2 trial", "fact"),
]


@pytest.mark.parametrize(("said", "status"), STEPS)
def test_step(said: str, status: str) -> None:
    """The verb that governs a trial decides whether it has begun."""
    at = said.find("Phase 2")
    assert step_status(said, 0, len(said), at, at + len("Phase 2")) == status


ACTS = [
    ("The FDA granted Fast Track designation", "fact"),
    ("The company will request Fast Track designation", "planned"),
    ("If the FDA grants Fast Track designation", "hypothetical"),
    ("The FDA did not grant Fast Track designation", "negated"),
    ("In May the U.S. FDA granted Fast Track designation and is expected to meet the company", "fact"),
    ("It pays more if the U.S. FDA grants Fast Track designation", "hypothetical"),
]


@pytest.mark.parametrize(("said", "status"), ACTS)
def test_act(said: str, status: str) -> None:
    """An agency's act is judged in its clause; a later plan does not undo it."""
    at = said.find("Fast Track")
    assert act_status(said, 0, len(said), at, at + len("Fast Track designation")) == status
