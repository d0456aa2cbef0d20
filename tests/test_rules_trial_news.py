"""News of trials by societies, hospitals and device makers: old medicines, devices named once, pivotal trials let begin."""

from __future__ import annotations

import pytest

from summarizer.annotation import annotate
from summarizer.engines.rules import extract
from summarizer.release import Release


def _read(*paragraphs: str) -> dict[str, list[str]]:
    made: dict[str, list[str]] = {}
    for claim in extract(annotate(Release.from_text("\n\n".join(paragraphs)))).claims:
        made.setdefault(claim.field, []).append(claim.value)
    return made


@pytest.mark.parametrize(
    "name", ["allopurinol", "digoxin", "losartan", "spironolactone", "baclofen", "dapsone"]
)
def test_an_old_medicine_below_a_plain_headline(name: str) -> None:
    """The medicine that the text is about is the product, whatever newer one is named in passing."""
    read = _read(
        "Cheap old pill did not prevent second stroke, large trial shows",
        f"HALIFAX, May 8, 2023 (GLOBE NEWSWIRE) -- Low-dose {name} did not lower the risk of a second stroke among patients,"
        " according to results of a trial led by researchers of the Fundy Institute.",
        f"The Phase 3 trial followed 1,204 patients. Half of them took {name} each day.",
        f"{name.capitalize()} works by blocking the mineralocorticoid receptor. Newer drugs, such as corviparib, were not"
        " studied.",
    )
    assert read["asset"] == [name]
    assert read["modality"] == ["small-molecule"]
    assert read["stage"] == ["phase-3"]
    assert read["target"] == ["mineralocorticoid receptor"]


def test_a_device_named_once_by_its_mark() -> None:
    """A society's news of a device trial has the device as product; an approval in another use gives no stage."""
    read = _read(
        "Warming the kidney before transplant helped it work sooner",
        "CHICAGO - May 8, 2023 (NEWMEDIAWIRE) - Warming a donor kidney before transplant surgery helped it to work sooner among"
        " patients, according to a study presented at the Renal Union's meeting.",
        "In the trial, 61 adults had surgery with the ThermoNeph® device or with a sham device. The device is approved in Europe"
        " for the liver, but not for use on the kidney.",
        "The trial was sponsored by the Aosta University Hospital and funded by the Piedmont Science Fund.",
    )
    assert read["asset"] == ["ThermoNeph"]
    assert "stage" not in read
    assert read["partner"] == ["Aosta University Hospital", "Piedmont Science Fund"]


@pytest.mark.parametrize(
    ("sentence", "stage"),
    [
        (
            "has approved an Investigational Device Exemption (IDE) for the pivotal BRACE trial of the Orvo implant",
            "phase-3",
        ),
        ("granted IDE approval to begin a pivotal study of the Orvo implant", "phase-3"),
        (
            "approved an IDE for a feasibility study of the Orvo implant, ahead of a pivotal trial in 2027",
            None,
        ),
    ],
)
def test_a_pivotal_device_trial_let_begin(sentence: str, stage: str | None) -> None:
    """An IDE for a pivotal trial of a device that has been in people is phase 3; one for a pilot is not."""
    read = _read(
        "Verdane Wins IDE for Its Orvo Implant",
        "BOSTON, May 8, 2023 (GLOBE NEWSWIRE) -- Verdane Medical, Inc. today announced that the U.S. Food and Drug"
        f" Administration (FDA) {sentence}.",
        "The Orvo implant was tested in 20 patients, who were treated in Peru.",
    )
    assert read.get("stage") != ["approved"]
    assert ("phase-3" in read.get("stage", [])) == (stage == "phase-3")


def test_an_unnamed_program_with_its_own_bullet() -> None:
    """In results a bullet on a program without a name counts when two facts are stated; research effort does not."""
    read = _read(
        "Verdane Reports Full-Year 2023 Results and Provides Business Update",
        "BOSTON, May 8, 2024 (GLOBE NEWSWIRE) -- Verdane Inc. (Nasdaq: VRDN), a clinical-stage company, today announced its"
        " financial results for the year ended December 31, 2023.",
        "Pipeline Highlights",
        "• VRD-114: oral inhibitor of JAK1. A Phase 2 trial in lupus is ongoing.",
        "• IRAK4 program: a development candidate was chosen from our degrader series. IND-enabling work has begun.",
        "• Anti-TL1A antibody program: lead optimization continues, with in vivo data in mice.",
        "• Discovery program: work on further ideas goes on.",
        "• Collaboration with Norvexa Pharma: work on two undisclosed targets continues.",
        "Gene therapy for X-linked retinitis pigmentosa\nWe continue the preclinical evaluation of a vector carrying RPGR.",
        "Antibody against LAG-3 for Crohn's disease\nIND-enabling studies are under way.",
        "Net loss was $14.2 million.",
    )
    assert read["asset"] == ["VRD-114"]
    assert read["target"] == ["JAK1", "IRAK4", "TL1A", "RPGR", "LAG-3"]
    assert read["modality"] == ["small-molecule", "degrader", "antibody", "gene-therapy", "antibody"]
    assert read["stage"] == ["phase-2", "preclinical", "discovery", "preclinical", "preclinical"]
    assert "partner" not in read


@pytest.mark.parametrize(
    ("sentence", "programs"),
    [
        ("CuGuard is registered as a treated article.", 0),
        ("CuGuard is not a drug or a medical device.", 0),
        ("CuGuard is a medical device for wounds.", 1),
    ],
)
def test_goods_that_are_no_medicine(sentence: str, programs: int) -> None:
    """A coating said to be neither a drug nor a device is no program, in whatever hospital it is laid."""
    read = _read(
        "Verdane Wins Hospital Order for Its CuGuard® Antimicrobial Coating",
        "BOSTON, May 8, 2024 (GLOBE NEWSWIRE) -- Verdane Inc. today announced an order from hospitals for CuGuard®, which kills"
        f" bacteria to protect patients from infections. {sentence}",
    )
    assert len(read.get("asset", [])) == programs


@pytest.mark.parametrize(
    ("sentence", "stage"),
    [
        ("was submitted to the FDA for 510(k) clearance in July", "filed"),
        ("received 510(k) clearance from the FDA in July", "approved"),
    ],
)
def test_what_a_device_was_submitted_for(sentence: str, stage: str) -> None:
    """A clearance that a device was submitted for has not come."""
    read = _read(
        "Verdane Gives Update on SkinScope Device",
        "BOSTON, May 8, 2024 (GLOBE NEWSWIRE) -- Verdane Medical, Inc. today gave an update on the SkinScope® device.",
        f"SkinScope® {sentence}.",
    )
    assert read["stage"] == [stage]


@pytest.mark.parametrize(
    ("sentence", "agency"),
    [
        ("The Taiwan Food and Drug Administration (TFDA), Ministry of Health and Welfare, has approved its application to"
         " conduct a Phase 2 trial of VRD-114.", ["TFDA"]),
        ("Verdane got the TFDA nod for a Phase 2 trial of VRD-114.", ["TFDA"]),
        ("VRD-114 receives MHRA go-ahead to start its Phase 2 study.", ["MHRA"]),
    ],
)  # fmt: skip
def test_a_nod_and_a_ministry(sentence: str, agency: list[str]) -> None:
    """A ministry between an agency and its verb does not part them; a nod lets a trial begin."""
    read = _read(
        "Verdane Gives Update on VRD-114 in Gout",
        f"BOSTON, May 8, 2024 (GLOBE NEWSWIRE) -- Verdane Inc. today gave news of VRD-114, its oral tablet. {sentence}",
    )
    assert read.get("regulator", []) == agency


def test_a_stop_of_the_trial_and_of_all_work() -> None:
    """A trial that is stopped with all other work on the product ends the product."""
    read = _read(
        "Verdane Reports Third Quarter 2023 Results",
        "BOSTON, May 8, 2024 (GLOBE NEWSWIRE) -- Verdane Inc. (Nasdaq: VRDN) today announced its financial results.",
        "VRD-114 (JAK1; gout)",
        "• The Company has decided to stop the Phase 2 trial of VRD-114 and all further work on this product.",
    )
    assert read["stage"] == ["discontinued"]
