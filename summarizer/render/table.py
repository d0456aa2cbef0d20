"""CSV: one row per program, and one for a release without any, in columns that stay as they are.

Values of one field are joined by "; ". A cell that a spreadsheet would take for a formula gets an apostrophe.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from summarizer.brief import Brief, Evidence, Program
from summarizer.render.facts import opinions
from summarizer.render.visible import visible

COLUMNS = (
    "id", "source", "title", "issuer", "date", "language", "event", "headline", "summary",
    "program", "asset", "aliases", "sponsor", "targets", "target_symbols", "modality", "modality_words",
    "indications", "stage", "stage_words", "regulators", "regulator_actions", "partners", "partner_roles",
    "target_evidence", "modality_evidence", "stage_evidence", "regulator_evidence", "partner_evidence",
    "dropped", "second_opinion", "status", "notes", "engine", "model", "cost_usd", "seconds",
)  # fmt: skip

# the last five are the full-width forms that spreadsheets of East Asian locales read alike
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%", "＝", "＋", "－", "＠", "｜")


def cell(value: object) -> str:
    """Return a value as a cell that no spreadsheet takes for a formula.

    >>> cell("=1+1"), cell(None), cell("HER3")
    ("'=1+1", '', 'HER3')
    """
    if value is None:
        return ""
    text = str(value)
    shown = visible(text)
    # the original counts too: what is removed or turned into a picture may have stood before the sign
    risky = text.startswith(_FORMULA) or shown.lstrip().startswith(_FORMULA)
    return "'" + shown if risky else shown


def _joined(values: Iterable[str | None]) -> str:
    return "; ".join(value for value in values if value)


def _quotes(evidence: Iterable[Evidence]) -> str:
    return " … ".join(dict.fromkeys(item.quote for item in evidence))


def _program_cells(number: int, program: Program) -> dict[str, object]:
    modality, stage = program.modality, program.stage
    return {
        "program": number,
        "asset": program.asset.name,
        "aliases": _joined(program.asset.aliases),
        "sponsor": program.sponsor.name,
        "targets": _joined(target.name for target in program.targets),
        "target_symbols": _joined(target.symbol for target in program.targets),
        "modality": modality.value if modality else None,
        "modality_words": modality.words if modality else None,
        "indications": _joined(indication.name for indication in program.indications),
        "stage": stage.value if stage else None,
        "stage_words": stage.words if stage else None,
        "regulators": _joined(dict.fromkeys(entry.agency for entry in program.regulators)),
        "regulator_actions": _joined(
            f"{entry.agency}: {entry.action} ({entry.timing})" for entry in program.regulators
        ),
        "partners": _joined(partner.name for partner in program.partners),
        "partner_roles": _joined(f"{partner.name}: {partner.role}" for partner in program.partners),
        "target_evidence": _quotes(item for target in program.targets for item in target.evidence),
        "modality_evidence": _quotes(modality.evidence if modality else ()),
        "stage_evidence": _quotes(stage.evidence if stage else ()),
        "regulator_evidence": _quotes(item for entry in program.regulators for item in entry.evidence),
        "partner_evidence": _quotes(item for partner in program.partners for item in partner.evidence),
    }


def _release_cells(brief: Brief) -> dict[str, object]:
    release, engine = brief.release, brief.engine
    return {
        "id": release.id,
        "source": release.source,
        "title": release.title,
        "issuer": release.issuer.name,
        "date": release.date,
        "language": release.language,
        "event": brief.event,
        "headline": brief.headline,
        "summary": brief.summary,
        "dropped": _joined(f"{item.field} {item.value}: {item.reason}" for item in brief.dropped),
        "second_opinion": _joined(
            f"{item.where}: {item.engine}; by the rules {item.rules}" for item in opinions(brief)[1]
        ),
        "status": brief.status,
        "notes": _joined(brief.notes),
        "engine": engine.name,
        "model": engine.model,
        "cost_usd": engine.cost_usd,
        "seconds": engine.seconds,
    }


def _line(values: Iterable[str]) -> str:
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\n").writerow(values)
    return buffer.getvalue()


def rows(brief: Brief) -> list[dict[str, object]]:
    """Return a row for each program, one for a release without any; raw values, by column."""
    shared = _release_cells(brief)
    return [shared | _program_cells(number, program) for number, program in enumerate(brief.programs, 1)] or [
        shared
    ]


def line(values: Iterable[object]) -> str:
    """Return one line of CSV, its cells made harmless."""
    return _line(cell(value) for value in values)


def lines(briefs: Iterable[Brief]) -> Iterator[str]:
    """Yield the heading, then the rows of each brief."""
    yield _line(COLUMNS)
    for brief in briefs:
        yield "".join(line(row.get(column) for column in COLUMNS) for row in rows(brief))
