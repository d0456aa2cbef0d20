"""A program as rows that every face shows alike: field, value, what belongs to it, evidence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple, TypeAlias

from summarizer.brief import Brief, Comparison, Evidence, Program

RowField: TypeAlias = Literal[
    "asset", "sponsor", "target", "modality", "indication", "stage", "regulator", "partner"
]
ACCENTS: dict[RowField, str] = {
    "asset": "#7a869a",
    "sponsor": "#7a869a",
    "target": "#1f9e97",
    "modality": "#9066d6",
    "indication": "#c9577f",
    "stage": "#4c9a3f",
    "regulator": "#c98a1b",
    "partner": "#3f7fd0",
}
"""One colour per field, of like lightness, readable on white and on black; the page has its own two sets."""
CORE: tuple[RowField, ...] = ("target", "modality", "stage", "regulator", "partner")
"""Fields that are shown as "not stated" when empty."""

_SPELLED = {
    "adc": "ADC",
    "car": "CAR",
    "tcr": "TCR",
    "cro": "CRO",
    "ind": "IND",
    "mrna": "mRNA",
    "prime": "PRIME",
    "rmat": "RMAT",
    "sirna": "siRNA",
}
_WHOLE = {
    "car-t": "CAR-T",
    "tcr-t": "TCR-T",
    "phase-1-2": "Phase 1/2",
    "phase-2-3": "Phase 2/3",
    "antibody-drug-conjugate": "antibody-drug conjugate",
    "rare-pediatric": "rare paediatric",
    "co-developer": "co-developer",
}


class Row(NamedTuple):
    """One value of a program."""

    field: RowField
    value: str
    """As shown to a reader."""
    detail: str = ""
    """What belongs to it: a symbol, an action, a role; may be empty."""
    words: str = ""
    """What to look for in the quotes: the words of the release behind the value."""
    confidence: float | None = None
    evidence: tuple[Evidence, ...] = ()


def readable(term: str) -> str:
    """Spell out an id of the vocabulary.

    >>> readable("phase-1-2"), readable("bispecific-adc"), readable("ind-cleared")
    ('Phase 1/2', 'bispecific ADC', 'IND cleared')
    """
    if term in _WHOLE:
        return _WHOLE[term]
    if term.startswith("phase-"):
        return term.replace("phase-", "Phase ", 1)
    return " ".join(_SPELLED.get(part, part) for part in term.split("-"))


def name_of(program: Program) -> str:
    """Return what to call a program.

    >>> from summarizer.brief import Asset, Named, Program
    >>> name_of(Program(asset=Asset(name=None), sponsor=Named(name=None)))
    'unnamed product'
    """
    return program.asset.name or "unnamed product"


def rows(program: Program) -> Iterator[Row]:
    """Yield the values of a program in the order in which an analyst reads them."""
    if program.asset.name:
        aliases = ", ".join(program.asset.aliases)
        yield Row("asset", program.asset.name, f"also {aliases}" if aliases else "", program.asset.name,
                  evidence=program.asset.evidence)  # fmt: skip
    if program.sponsor.name:
        yield Row("sponsor", program.sponsor.name, "", program.sponsor.name,
                  evidence=program.sponsor.evidence)  # fmt: skip
    for target in program.targets:
        symbol = target.symbol if target.symbol and target.symbol != target.name else ""
        yield Row("target", target.name, symbol, target.name, target.confidence, target.evidence)
    if program.modality:
        value = program.modality
        yield Row("modality", readable(value.value), "", value.words, value.confidence, value.evidence)
    for indication in program.indications:
        yield Row("indication", indication.name or "", "", indication.name or "", None, indication.evidence)
    if program.stage:
        value = program.stage
        yield Row("stage", readable(value.value), "", value.words, value.confidence, value.evidence)
    for entry in program.regulators:
        detail = readable(entry.action) + (", earlier" if entry.timing == "earlier" else "")
        yield Row("regulator", entry.agency, detail, entry.agency, entry.confidence, entry.evidence)
    for partner in program.partners:
        yield Row("partner", partner.name, readable(partner.role), partner.name, partner.confidence,
                  partner.evidence)  # fmt: skip


class Opinion(NamedTuple):
    """One field in which the rules read the release differently, as shown to a reader."""

    where: str
    engine: str
    rules: str


def _told(comparison: Comparison, values: tuple[str, ...]) -> str:
    def shown(value: str) -> str:
        if comparison.field in ("event", "modality", "stage"):
            return readable(value)
        if comparison.field in ("regulator", "partner"):
            name, separator, qualifier = value.rpartition(": ")
            return f"{name}{separator}{readable(qualifier)}" if separator else value
        return value

    return ", ".join(map(shown, values)) or "nothing"


def opinions(brief: Brief) -> tuple[str, list[Opinion]]:
    """Return a sentence on how far the rules agree, empty where they were not asked, and where they do not.

    >>> from summarizer.brief import Comparison
    >>> agreed = Comparison(program="A", field="stage", verdict="agree", engine=("ind",), rules=("ind",))
    >>> opinions(Brief.model_construct(second_opinion=(agreed,)))
    ('The rules agree on 1 of 1 fields.', [])
    """
    if brief.second_opinion is None:
        return "", []
    whole = len(brief.second_opinion)
    differing = [
        Opinion(
            f"{item.program or ''} {item.field}".strip(), _told(item, item.engine), _told(item, item.rules)
        )
        for item in brief.second_opinion
        if item.verdict != "agree"
    ]
    if not whole:
        return "The rules, like the engine, found nothing.", []
    return f"The rules agree on {whole - len(differing)} of {whole} fields.", differing


def engine_line(brief: Brief) -> str:
    """Say in one line who read the release, and what it cost."""
    engine = brief.engine
    parts = [engine.name if engine.model in (None, engine.name) else f"{engine.name} ({engine.model})"]
    if engine.usage.calls:
        tokens = engine.usage.input_tokens + engine.usage.output_tokens
        calls = "1 call" if engine.usage.calls == 1 else f"{engine.usage.calls} calls"
        parts.append(f"{calls}, {tokens:,} tokens")
        parts.append("price unknown" if engine.cost_usd is None else f"${engine.cost_usd:.4f}")
    parts.append(f"{engine.seconds:.2f} s" if engine.seconds >= 0.1 else f"{engine.seconds * 1000:.0f} ms")
    return " · ".join(parts)


def nothing(brief: Brief) -> str:
    """What a face says of a brief without programs, where its summary does not say it: that there are none, or why."""
    if "is about no" in brief.summary:
        return ""
    if brief.status == "failed":
        return "The release could not be read; the notes say why."
    return "The release is about no program."
