"""Molecules beside the product of which no rule reads what is done to them: likely targets if nothing speaks against it."""

from __future__ import annotations

import pytest

from summarizer import summarize
from summarizer.brief import Program
from summarizer.engines.rules import likely_targets
from summarizer.engines.rules.likely import probability
from summarizer.release import Release
from summarizer.vocabulary import load

HEAD = "Verdane Therapeutics Provides Update on VRD-114\n\nLYON, France, May 2, 2025 (GLOBE NEWSWIRE) -- "
LEAD = "Verdane Therapeutics, Inc., a clinical-stage biotechnology company, today gave an update on VRD-114."


def program(said: str) -> Program:
    brief = summarize(Release.from_text(f"{HEAD}{LEAD} {said}"))
    return next(found for found in brief.programs if found.asset and found.asset.name == "VRD-114")


def targets(said: str) -> list[str | None]:
    return [load().resolve("target", target.name) for target in program(said).targets]


@pytest.mark.parametrize(
    ("said", "target"),
    [
        (
            "VRD-114 is an antibody-drug conjugate. Mesothelin sits on most of these tumors and on little else in the adult.",
            "MSLN",
        ),
        (
            "VRD-114 is a siRNA. In monkeys one dose took hepatic angiotensinogen (AGT) messenger RNA down by 88%.",
            "AGT",
        ),
        (
            "Tumors defend themselves with an enzyme, ENPP1, that cuts a messenger of alarm. "
            "Taken as a capsule, VRD-114 puts an end to what that enzyme does.",
            "ENPP1",
        ),
    ],
)  # fmt: skip
def test_a_molecule_whose_action_no_cue_knows(said: str, target: str) -> None:
    """The one molecule beside the product is its target, with the confidence of a likelihood."""
    assert targets(said) == [target]
    (found,) = program(said).targets
    assert found.confidence is not None and 0.1 < found.confidence < 0.95
    assert found.evidence[0].quote in said


@pytest.mark.parametrize(
    "said",
    [
        "VRD-114 is for patients with EGFR-mutated tumors.",
        "VRD-114 is a capsule. It raised hemoglobin and lowered CRP.",
        "VRD-114 is a capsule that was given after PD-1 inhibitors had failed.",
        "VRD-114 is a capsule; drugs that act on the renin-angiotensin system are given with it.",
        "VRD-114 is a capsule that was tested in KRAS models.",
        "VRD-114, a capsule, works regardless of KRAS.",
        "VRD-114 is a capsule. Patients need not be tested for PD-L1.",
        "VRD-114 is a capsule. Serum IL-6 levels were measured every week.",
        "VRD-114 is a capsule. A fall in urine albumin was seen.",
        "VRD-114 is a live biotherapeutic. IL-10 was seen in the gut.",
        "VRD-114 is a capsule. Cash stood at DKK 2.84 billion.",
    ],
)
def test_a_molecule_that_is_only_near(said: str) -> None:
    """What marks patients, is measured, is another drug's, a model's or no molecule at all is no target."""
    assert targets(said) == []


def test_what_the_rules_read_stands() -> None:
    """Where a target is stated, nothing is added to it."""
    assert targets("VRD-114 is an oral TYK2 inhibitor. IL-23 sits upstream of that enzyme.") == ["TYK2"]


def test_weights_are_of_signs_that_are_read() -> None:
    """The weights in force let the only molecule beside the product pass and hold a bystander back."""
    told = {"about it", "fits", "the only one", "the most named", "body", "product before"}
    assert probability(likely_targets.WEIGHTS, told) > 0.6
    assert (
        probability(likely_targets.WEIGHTS, {"about-company", "not about it", "one of many"})
        < likely_targets.LEAST
    )


def test_a_heading_is_of_what_follows_it() -> None:
    """A line that names a molecule over another product's paragraph is none of the product before."""
    brief = summarize(
        Release.from_text(
            "Verdane Therapeutics Reports Third Quarter Results\n\nLYON, France, May 2, 2025 (GLOBE NEWSWIRE) -- "
            "Verdane Therapeutics, Inc. reported results for the quarter.\n\nVRD-114 (anti-HER3)\n\n"
            "- VRD-114 has entered a Phase 1 trial in breast cancer.\n\nSTAT6 program\n\n"
            "- Verdane chose a development candidate, VRD-455, from its series of oral STAT6 degraders.\n"
        )
    )
    found = {one.asset.name: [target.symbol for target in one.targets] for one in brief.programs if one.asset}
    assert found == {"VRD-114": ["ERBB3"], "VRD-455": ["STAT6"]}
