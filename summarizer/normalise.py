"""From checked facts to programs: words become vocabulary terms, what was written is kept.

A program's facts are merged by value; for the single fields (modality, stage, sponsor) the first fact wins and a
different second one is dropped as a `conflict`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from summarizer.annotation import Annotation
from summarizer.brief import (
    Asset,
    Classified,
    Dropped,
    Evidence,
    Named,
    Partner,
    Program,
    Regulator,
    Target,
    trusted,
)
from summarizer.checking import Fact
from summarizer.names import fold_product, same_organisation, same_product
from summarizer.questions import Field
from summarizer.vocabulary import load

T = TypeVar("T")


def _unique(items: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(items))


def _of(facts: Sequence[Fact], field: Field) -> list[Fact]:
    return [fact for fact in facts if fact.claim.field == field]


def _dropped(fact: Fact, reason: str) -> Dropped:
    claim = fact.claim
    return trusted(Dropped)(
        field=claim.field,
        value=claim.value,
        quotes=claim.quotes,
        reason=reason,  # type: ignore[arg-type]
        program=claim.program,
    )


def _asset(facts: Sequence[Fact]) -> Asset:
    assets, aliases = _of(facts, "asset"), _of(facts, "alias")
    if not assets:
        return trusted(Asset)(name=None, aliases=_unique(fact.claim.value for fact in aliases))
    name = assets[0].claim.value
    others = [fact for fact in (*assets[1:], *aliases) if not same_product(fact.claim.value, name)]
    return trusted(Asset)(
        name=name,
        aliases=_unique(fact.claim.value for fact in others),
        evidence=_unique(e for fact in (assets[0], *others) for e in fact.evidence),
    )


def _named(facts: Sequence[Fact]) -> Named:
    if not facts:
        return trusted(Named)(name=None)
    return trusted(Named)(name=facts[0].claim.value, evidence=facts[0].evidence)


def _targets(facts: Sequence[Fact]) -> tuple[Target, ...]:
    found: dict[str, Target] = {}
    for fact in _of(facts, "target"):
        symbol = load().resolve("target", fact.claim.value)
        key = symbol or fold_product(fact.claim.value)
        if key not in found:
            found[key] = trusted(Target)(
                name=fact.claim.value, symbol=symbol, confidence=fact.claim.confidence, evidence=fact.evidence
            )
    return tuple(found.values())


def _classified(
    kind: Field, facts: Sequence[Fact], note: Annotation
) -> tuple[Classified | None, list[Dropped]]:
    value: Classified | None = None
    dropped = []
    for fact in _of(facts, kind):
        term = load().resolve(kind, fact.claim.value)
        if term is None:
            dropped.append(_dropped(fact, "not-in-vocabulary"))
        elif value is None:
            value = trusted(Classified)(
                value=term,
                words=_words(kind, term, fact.evidence, note),
                confidence=fact.claim.confidence,
                evidence=fact.evidence,
            )
        elif term != value.value:
            dropped.append(_dropped(fact, "conflict"))
    return value, dropped


def _words(kind: str, term: str, evidence: Sequence[Evidence], note: Annotation) -> str:
    """The words in the evidence that name the term: the longest mention of it, else the shortest quote."""
    mentions = [
        note.text[mention.start : mention.end]
        for piece in evidence
        for mention in note.within(kind, piece.start, piece.end)
        if mention.id == term
    ]
    return max(mentions, key=len) if mentions else min((piece.quote for piece in evidence), key=len)


def _regulators(facts: Sequence[Fact]) -> tuple[Regulator, ...]:
    found: dict[tuple[str, str], Regulator] = {}
    for fact in _of(facts, "regulator"):
        agency = load().resolve("regulator", fact.claim.value)
        action = load().resolve("action", fact.claim.qualifier or "")
        if agency is None or action is None or (agency, action) in found:
            continue
        about = all(piece.zone in ("about-product", "about-company") for piece in fact.evidence)
        found[agency, action] = trusted(Regulator)(
            agency=agency,
            region=load().region(agency),
            action=action,
            timing="earlier" if about else fact.claim.timing or "new",
            confidence=fact.claim.confidence,
            evidence=fact.evidence,
        )
    return tuple(found.values())


def _partners(facts: Sequence[Fact], sponsor: str | None) -> tuple[tuple[Partner, ...], list[Dropped]]:
    found: list[Partner] = []
    dropped = []
    for fact in _of(facts, "partner"):
        name, role = fact.claim.value, load().resolve("role", fact.claim.qualifier or "other") or "other"
        if sponsor and same_organisation(name, sponsor):
            dropped.append(_dropped(fact, "conflict"))
        elif not any(same_organisation(name, partner.name) for partner in found):
            found.append(
                trusted(Partner)(
                    name=name, role=role, confidence=fact.claim.confidence, evidence=fact.evidence
                )
            )
    return tuple(found), dropped


def _program(facts: Sequence[Fact], note: Annotation) -> tuple[Program, list[Dropped]]:
    sponsor = _named(_of(facts, "sponsor"))
    modality, no_modality = _classified("modality", facts, note)
    stage, no_stage = _classified("stage", facts, note)
    partners, no_partners = _partners(facts, sponsor.name)
    program = trusted(Program)(
        asset=_asset(facts),
        sponsor=sponsor,
        targets=_targets(facts),
        modality=modality,
        indications=tuple(
            {
                fact.claim.value.lower(): trusted(Named)(name=fact.claim.value, evidence=fact.evidence)
                for fact in reversed(_of(facts, "indication"))
            }.values()
        )[::-1],
        stage=stage,
        regulators=_regulators(facts),
        partners=partners,
    )
    return program, [*no_modality, *no_stage, *no_partners]


def programs_of(facts: Sequence[Fact], note: Annotation) -> tuple[tuple[Program, ...], list[Dropped]]:
    """Return the programs that the facts of a release speak of, in the order of their first facts, and what fell out."""
    keys = _unique(fact.claim.program for fact in facts if fact.claim.field != "issuer")
    programs: list[Program] = []
    dropped: list[Dropped] = []
    for key in keys:
        program, lost = _program([fact for fact in facts if fact.claim.program == key], note)
        programs.append(program)
        dropped += lost
    return tuple(programs), dropped


def issuer_of(facts: Sequence[Fact]) -> Named:
    """Return whose news it is."""
    return _named(_of(facts, "issuer"))
