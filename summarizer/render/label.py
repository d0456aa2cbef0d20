"""The label form of the labelling guide: a brief as a first draft of a hand label."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePath
from typing import Any

from summarizer.brief import Brief, Classified, Evidence, Program
from summarizer.render.visible import one_line


def _name(text: str) -> str:
    # a bar separates alternatives in a label
    return one_line(text).replace("|", "/")


def _nullable(text: str | None) -> str | None:
    return _name(text) if text else None


def _value(value: Classified | None) -> str | None:
    return _name(value.value) if value else None


def _quotes(program: Program) -> dict[str, str]:
    found: dict[str, tuple[Evidence, ...]] = {
        "targets": tuple(item for target in program.targets for item in target.evidence[:1]),
        "modality": program.modality.evidence if program.modality else (),
        "stage": program.stage.evidence if program.stage else (),
        "regulators": tuple(item for entry in program.regulators for item in entry.evidence[:1]),
        "partners": tuple(item for partner in program.partners for item in partner.evidence[:1]),
    }
    return {field: one_line(evidence[0].quote) for field, evidence in found.items() if evidence}


def _names(values: Iterable[str | None]) -> list[str]:
    return [_name(value) for value in values if value]


def _program(program: Program) -> dict[str, Any]:
    label: dict[str, Any] = {
        "asset": _nullable(program.asset.name),
        "aliases": _names(program.asset.aliases),
        "sponsor": _nullable(program.sponsor.name),
        "targets": _names(target.name for target in program.targets),
        "modality": _value(program.modality),
        "indications": _names(indication.name for indication in program.indications),
        "stage": _value(program.stage),
        "regulators": list(
            {
                (entry.agency, entry.action): {"agency": _name(entry.agency), "action": _name(entry.action)}
                for entry in program.regulators
            }.values()
        ),
        "partners": [
            {"name": _name(partner.name), "role": _name(partner.role)} for partner in program.partners
        ],
    }
    quotes = _quotes(program)
    return label | {"quotes": quotes} if quotes else label


def _id(brief: Brief) -> str:
    # a sample lives in samples/<id>/release.txt
    path = PurePath(brief.release.source or "")
    return path.parent.name if path.stem == "release" and path.parent.name else brief.release.id


def to_label(brief: Brief) -> dict[str, Any]:
    """Return the label form as plain values, keys in the order of the guide."""
    return {
        "id": one_line(_id(brief)),
        "language": one_line(brief.release.language),
        "issuer": _nullable(brief.release.issuer.name),
        "event": brief.event,
        "programs": [_program(program) for program in brief.programs],
    }


def document(brief: Brief, *, explicit: bool = False) -> str:
    """Return the label as one YAML document; `explicit` opens it with the mark that separates documents."""
    import yaml

    return str(
        yaml.safe_dump(
            to_label(brief), allow_unicode=True, sort_keys=False, width=110, explicit_start=explicit
        )
    )
