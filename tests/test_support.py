"""Do words hold a value: what each field asks of them, and what is refused with which reason."""

from __future__ import annotations

import pytest

from summarizer.annotation import annotate
from summarizer.checking import check
from summarizer.questions import Claim
from summarizer.release import Release

HEAD = "Verdane reports on VRD-114\n\nLYON, May 2, 2025 – "


def reason(text: str, field: str, value: str, qualifier: str | None = None, quote: str | None = None) -> str:
    """Why a claim with the text as its words is dropped; "" when it stands."""
    release = Release.from_text(HEAD + text)
    claim = Claim("VRD-114", field, value, qualifier, None, (quote or text,))  # type: ignore[arg-type]
    facts, dropped = check([claim], annotate(release))
    return "" if facts else dropped[0].reason


@pytest.mark.parametrize(
    ("text", "stage", "expected"),
    [
        ("The first patient was dosed in the Phase 1 trial of VRD-114.", "phase-1", ""),
        ("The first patient was dosed in the Phase 1 trial of VRD-114.", "phase-2", "value-not-in-quote"),
        ("Verdane plans to start a Phase 2 trial of VRD-114.", "phase-2", "negated"),
        ("IND-enabling studies of VRD-114 are under way.", "ind", "value-not-in-quote"),
        ("The FDA has approved the IND of VRD-114.", "ind", ""),
        ("The FDA has approved the IND of VRD-114.", "approved", "value-not-in-quote"),
        ("VRD-114 makes it in the ongoing Phase 2 study.", "phase-2", ""),
        ("Dosing has begun in the last multiple-dose cohort of its Phase 1/2 trial.", "phase-1-2", ""),
        ("Toxicology in two species was finished in March.", "preclinical", ""),
        ("No candidate has been picked so far.", "discovery", ""),
        (
            "The first patient was dosed with this lead in a Phase 1 trial.",
            "discovery",
            "value-not-in-quote",
        ),
        ("Verdane has told of its plans for VRD-114.", "preclinical", "value-not-in-quote"),
        ("The first patient was dosed in the Phase 1 trial of VRD-114.", "phase-9", "not-in-vocabulary"),
    ],
)
def test_stage(text: str, stage: str, expected: str) -> None:
    """A cue of the stage, as a fact; for work before the clinic any word of such work will do."""
    assert reason(text, "stage", stage) == expected


@pytest.mark.parametrize(
    ("text", "agency", "action", "expected"),
    [
        ("The FDA has granted Fast Track designation to VRD-114.", "FDA", "fast-track", ""),
        ("The FDA has granted Fast Track designation to VRD-114.", "EMA", "fast-track", "value-not-in-quote"),
        ("The FDA has granted Fast Track designation to VRD-114.", "FDA", "orphan", "value-not-in-quote"),
        ("Verdane intends to submit an NDA for VRD-114 to the FDA.", "FDA", "submitted", "negated"),
        ("The FDA has cleared the IND for VRD-114.", "FDA", "ind-cleared", ""),
        ("The FDA has cleared the IND for VRD-114.", "FDA", "trial-authorised", ""),
        ("The FDA has cleared the IND for VRD-114.", "FDA", "approved", "value-not-in-quote"),
        ("The FDA has cleared the IND for VRD-114.", "FDA", "blessed", "not-in-vocabulary"),
        ("The FDA has lent its mice to the makers of VRD-114.", "FDA", "other", ""),
        ("The FDA is expected to lend its mice.", "FDA", "other", "negated"),
    ],
)
def test_regulator(text: str, agency: str, action: str, expected: str) -> None:
    """The agency is named, and the words tell of that action as a fact."""
    assert reason(text, "regulator", agency, action) == expected


@pytest.mark.parametrize(
    ("field", "value", "text", "expected"),
    [
        ("target", "HER3", "VRD-114 binds ERBB3 on tumours.", ""),
        ("target", "HER3", "VRD-114 binds HER2 on tumours.", "value-not-in-quote"),
        ("modality", "antibody-drug-conjugate", "VRD-114 is an ADC for tumours.", ""),
        ("modality", "antibody-drug-conjugate", "ADC Therapeutics said so today.", "value-not-in-quote"),
        ("partner", "Orkla Biologics AS", "Orkla Biologics makes VRD-114 for trials.", ""),
        ("partner", "Orkla Biologics AS", "Another company makes VRD-114 for trials.", "value-not-in-quote"),
    ],
)
def test_names_and_classes(field: str, value: str, text: str, expected: str) -> None:
    """A name or an alias of it stands in the words; a company's name is no class of drugs."""
    assert reason(text, field, value) == expected


def test_a_quote_without_its_denial_gains_nothing() -> None:
    """The whole sentence decides, whatever part of it was quoted."""
    text = "VRD-114 has not been approved by the FDA."
    assert reason(text, "stage", "approved", quote="approved by the FDA") == "negated"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Its first product, toralimab, is an anti-PD-1 antibody sold in Asia.", "zone-not-allowed"),
        ("It also studies VRD-200, which blocks PD-1.", "zone-not-allowed"),
        ("Its lead candidate VRD-114 blocks PD-1.", ""),
        ("Verdane develops medicines that block PD-1.", ""),
    ],
)
def test_about_the_company_another_product_is_no_source(sentence: str, expected: str) -> None:
    """In "About <company>" a sentence on another product tells nothing of this one's target."""
    text = (
        "Verdane starts trial of VRD-114\n\nOSLO, May 2, 2025 – Verdane AS today started a trial of VRD-114.\n\n"
        f"About Verdane\n\nVerdane AS is a company in Oslo. {sentence}"
    )
    claims = [
        Claim("VRD-114", "asset", "VRD-114", quotes=("a trial of VRD-114",)),
        Claim("VRD-114", "target", "PD-1", quotes=(sentence,)),
    ]
    _, dropped = check(claims, annotate(Release.from_text(text)))
    assert [item.reason for item in dropped] == ([expected] if expected else [])


def test_an_agency_named_in_the_same_sentence() -> None:
    """Words of an act without its agency take the whole sentence as evidence; another sentence is no help."""
    act = "granted Fast Track designation to VRD-114"
    release = Release.from_text(f"{HEAD}In May the FDA {act}.")
    claim = Claim("VRD-114", "regulator", "FDA", "fast-track", "new", (act,))
    facts, dropped = check([claim], annotate(release))
    assert dropped == [] and facts[0].evidence[0].quote == f"In May the FDA {act}."
    apart = f"Verdane met the FDA. In May the agency {act}."
    assert reason(apart, "regulator", "FDA", "fast-track", quote=act) == "value-not-in-quote"
