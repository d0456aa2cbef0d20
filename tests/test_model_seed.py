"""The first sample, read by a model whose replies were written by hand: once right, once with five lies."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from summarizer import Settings, summarize
from summarizer.brief import Brief
from summarizer.engines.recording import record
from summarizer.engines.replay import ReplayEngine
from summarizer.testing import ScriptedEngine

RELEASE = Path(__file__).parent.parent / "samples" / "js212-ind" / "release.txt"
APPROVED = "(NMPA) of China has approved the company's IND application for the product"


def claim(
    field: str, value: str, *quotes: str, qualifier: str | None = None, program: str = "JS212"
) -> dict[str, Any]:
    return {
        "program": program,
        "field": field,
        "quotes": list(quotes),
        "value": value,
        "qualifier": qualifier,
        "timing": "new" if field == "regulator" else None,
    }


RIGHT = [
    claim("issuer", "Junshi Biosciences", "Junshi Biosciences may take JS212 into the clinic", program="0"),
    claim("asset", "JS212", "clears first human study of JS212"),
    claim("sponsor", "Junshi Biosciences", "Junshi Biosciences may take JS212 into the clinic"),
    claim("target", "EGFR", "JS212 binds EGFR as well as HER3"),
    claim("target", "HER3", "JS212 binds EGFR as well as HER3"),
    claim("modality", "bispecific-adc", "a bispecific antibody-drug conjugate (ADC)"),
    claim("stage", "ind", "has approved the company's IND application for the product"),
    claim("regulator", "NMPA", APPROVED, qualifier="ind-cleared"),
    claim("partner", "BioDlink", "BioDlink developed the manufacturing process and makes the drug", qualifier="manufacturer"),
]  # fmt: skip
LIES = {
    "an invented quote": claim("stage", "phase-1", "the first patient has been dosed with JS212"),
    "an altered digit": claim("alias", "JS213", "clears first human study of JS213"),
    "a zone that may not say so": claim("stage", "approved", "Five of its products are approved in China or abroad"),
    "a value that the words do not hold": claim("target", "VEGF", "JS212 binds EGFR as well as HER3"),
    "a word of no vocabulary": claim("modality", "wonder-drug", "a bispecific antibody-drug conjugate (ADC)"),
}  # fmt: skip
PROSE = {
    "headline": "China's NMPA clears the IND of JS212, Junshi Biosciences' EGFR/HER3 bispecific ADC",
    "summary": "The NMPA approved the IND application for JS212, a bispecific ADC against EGFR and HER3. "
    "BioDlink makes the drug for Junshi Biosciences.",
}


def right_in_every_field(brief: Brief) -> None:
    assert brief.event == "regulatory" and brief.release.issuer.name == "Junshi Biosciences"
    (program,) = brief.programs
    assert (program.asset.name, program.asset.aliases) == ("JS212", ())
    assert program.sponsor.name == "Junshi Biosciences"
    assert {target.symbol for target in program.targets} == {"EGFR", "ERBB3"}
    assert program.modality is not None and program.modality.value == "bispecific-adc"
    assert program.stage is not None and program.stage.value == "ind"
    assert [(entry.agency, entry.action, entry.timing) for entry in program.regulators] == [
        ("NMPA", "ind-cleared", "new")
    ]
    assert [(partner.name, partner.role) for partner in program.partners] == [("BioDlink", "manufacturer")]
    assert program.indications == ()
    text = RELEASE.read_text(encoding="utf-8")
    pieces = [*program.modality.evidence, *program.stage.evidence, *program.regulators[0].evidence]
    assert all(piece.quote in text and piece.match == "exact" for piece in pieces)


def test_a_right_recording(tmp_path: Path) -> None:
    """Right in every field, with the model's own prose, and the same from the recording but for the seconds."""
    path = tmp_path / "answers.jsonl"
    replies = [{"event": "regulatory", "claims": RIGHT}, PROSE]
    first = summarize(RELEASE, engine=record(ScriptedEngine(replies), path))
    right_in_every_field(first)
    assert (first.status, first.dropped, first.notes) == ("ok", (), ())
    assert (first.headline, first.summary) == (PROSE["headline"], PROSE["summary"])
    again = summarize(RELEASE, engine=ReplayEngine(path))
    untimed = {"engine": {"seconds", "prompts"}}  # a script has no prompts
    assert again.model_dump(exclude=untimed) == first.model_dump(exclude=untimed)


def test_five_lies(tmp_path: Path) -> None:
    """Each lie is dropped with its reason, and what is right stays right."""
    replies = [
        {"event": "regulatory", "claims": [*RIGHT, *LIES.values()]},
        {"claims": list(LIES.values())},  # asked to mend them, the model insists
    ]
    brief = summarize(RELEASE, engine=ScriptedEngine(replies), settings=Settings(prose="template"))
    right_in_every_field(brief)
    assert [item.reason for item in brief.dropped] == [
        "quote-not-found",
        "quote-not-found",
        "zone-not-allowed",
        "value-not-in-quote",
        "not-in-vocabulary",
    ]
    for word in ("JS213", "VEGF", "wonder", "first patient"):
        assert word not in brief.headline + brief.summary


def test_prose_that_lies() -> None:
    """Numbers, names and links that neither facts nor lead hold send the prose back to the template."""
    for lie in ("It raised $90 million.", "Pfizer pays.", "See https://evil.example/.", "JS213 is next."):
        replies = [
            {"event": "regulatory", "claims": RIGHT},
            {**PROSE, "summary": f"{PROSE['summary']} {lie}"},
        ]
        brief = summarize(RELEASE, engine=ScriptedEngine(replies))
        assert lie not in brief.summary and "JS212" in brief.summary
        assert brief.notes and "were made from the facts" in brief.notes[0]
