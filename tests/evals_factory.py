"""Samples on disk and briefs that say what a label says; all companies are invented."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from evals.dataset import Sample
from evals.identity import Identity
from evals.labels import Label
from evals.run import Header, new_header
from summarizer.brief import (
    Asset,
    Brief,
    Classified,
    EngineInfo,
    Named,
    Partner,
    Program,
    Regulator,
    ReleaseInfo,
    Target,
    UsageInfo,
)

IDENTITY = Identity("fake", prompt="p1", vocabulary="v1", code="c1", scorer="s1")

LABELS: dict[str, dict[str, Any]] = {
    "adc-ind": {
        "event": "regulatory",
        "issuer": "Halden Bio",
        "hard": [7],
        "difficulty": "hard",
        "programs": [
            {
                "asset": "HB-417",
                "sponsor": "Halden Bio",
                "targets": ["EGFR", "HER3"],
                "modality": "bispecific-adc",
                "stage": "ind",
                "regulators": [{"agency": "FDA", "action": "ind-cleared"}],
                "partners": [{"name": "Orkla Biologics|Orkla", "role": "manufacturer"}],
                "quotes": {"targets": ["against EGFR and HER3"]},
            }
        ],
    },
    "hire": {"event": "leadership", "issuer": "Quillfeather Pharma", "programs": []},
    "peptide-ph2": {
        "event": "clinical-data",
        "issuer": "Sundmark Therapeutics",
        "programs": [
            {"asset": "SM-2", "targets": ["GLP-1R"], "modality": "peptide|null", "stage": "phase-2"},
        ],
    },
    "two-programs": {
        "event": "pipeline-update",
        "issuer": "Tarnby Bio",
        "programs": [
            {"asset": "TB-1", "targets": ["KRAS"], "modality": "small-molecule", "stage": "phase-1"},
            {"asset": "TB-2", "targets": ["BCMA"], "modality": "car-t", "stage": "preclinical"},
        ],
    },
}

TEXTS = {
    "adc-ind": "The FDA cleared HB-417 of Halden Bio, an ADC against EGFR and HER3, made by Orkla Biologics.",
    "hire": "Quillfeather Pharma has named a chief of staff.",
    "peptide-ph2": "Sundmark Therapeutics reports Phase 2 data of SM-2, a GLP-1R agonist.",
    "two-programs": "Tarnby Bio updates on TB-1 against KRAS and TB-2, a CAR-T against BCMA.",
}


def write_samples(folder: Path, ids: list[str] | None = None) -> Path:
    """Write the samples as folders and return their folder."""
    for id in ids or LABELS:
        (folder / id).mkdir(parents=True)
        (folder / id / "release.txt").write_text(TEXTS[id] + "\n", encoding="utf-8")
        write_label(folder, id, LABELS[id])
    return folder


def write_label(folder: Path, id: str, label: dict[str, Any]) -> None:
    """Write one label.yaml."""
    text = yaml.safe_dump({"id": id, "language": "en", **label}, allow_unicode=True)
    (folder / id / "label.yaml").write_text(text, encoding="utf-8")


def brief_of(label: Label, seconds: float = 0.01) -> Brief:
    """A brief that says what the label says, by its first alternatives and without evidence."""
    programs = tuple(
        Program(
            asset=Asset(name=one.asset.options[0] if one.asset else None),
            sponsor=Named(name=one.sponsor.options[0] if one.sponsor else None),
            targets=tuple(Target(name=target.options[0], symbol=None) for target in one.targets),
            modality=Classified(value=one.modality.options[0], words="") if one.modality else None,
            stage=Classified(value=one.stage.options[0], words="") if one.stage else None,
            regulators=tuple(
                Regulator(
                    agency=pair.name.options[0],
                    region=None,
                    action=pair.qualifier.options[0] if pair.qualifier else "other",
                    timing="new",
                )
                for pair in one.regulators
            ),
            partners=tuple(
                Partner(
                    name=pair.name.options[0], role=pair.qualifier.options[0] if pair.qualifier else "other"
                )
                for pair in one.partners
            ),
        )
        for one in label.programs
    )
    event: Any = label.event.options[0] if label.event else "other"
    return Brief(
        release=ReleaseInfo(
            id="0" * 16, title=None, source=None, issuer=Named(name=None), date=None, language="en", chars=1
        ),
        event=event,
        headline="A headline.",
        summary="A summary of 12 words.",
        programs=programs,
        engine=EngineInfo(
            name="fake",
            vocabulary="v1",
            version="0",
            usage=UsageInfo(calls=1, input_tokens=100, output_tokens=10),
            cost_usd=0.001,
            seconds=seconds,
        ),
    )


def right(sample: Sample) -> Brief:
    """The reader that makes no mistake."""
    return brief_of(sample.label)


def without_stage(sample: Sample) -> Brief:
    """The reader that never sees a stage."""
    brief = brief_of(sample.label)
    programs = tuple(program.model_copy(update={"stage": None}) for program in brief.programs)
    return brief.model_copy(update={"programs": programs})


def header(folder: Path, identity: Identity = IDENTITY, **more: Any) -> Header:
    """A header for a run on the samples of a folder."""
    return new_header("fake", identity, folder, **more)
