"""A second opinion: what the rules read in the same release, beside what the engine read, field by field.

>>> from summarizer.engines.scripted import ScriptedEngine
>>> from summarizer import summarize
>>> text = "Verdane doses first patient with VRD-114, its HER3 ADC, in Phase 1 trial"
>>> claims = [{"program": "VRD-114", "field": "stage", "value": "phase-1", "quotes": [text]}]
>>> brief = summarize(text, engine=ScriptedEngine([{"event": "clinical-progress", "claims": claims}]))
>>> opinion = second_opinion(brief, summarize(text))
>>> [(item.field, item.verdict) for item in opinion if item.field in ("stage", "target")]
[('target', 'only-rules'), ('stage', 'agree')]

Where the two agree, two readers of a different make do; where they differ, a person should look.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Literal, NamedTuple, TypeAlias

from summarizer.brief import Brief, Classified, Comparison, Program, trusted
from summarizer.names import fold_product, same_organisation
from summarizer.release import Release
from summarizer.settings import Settings

NEEDS_MODEL = (
    "A second opinion needs a model to compare with: the rules alone read this release. "
    "Name one, such as -e openai:gpt-4.1-mini."
)
_Verdict: TypeAlias = Literal["agree", "differ", "only-engine", "only-rules"]


class _Value(NamedTuple):
    """One value made ready for comparison."""

    shown: str
    key: str
    qualifier: str = ""


_Same: TypeAlias = Callable[[_Value, _Value], bool]


def _same_key(one: _Value, other: _Value) -> bool:
    return (one.key, one.qualifier) == (other.key, other.qualifier)


def _same_words(one: _Value, other: _Value) -> bool:
    """Whether one holds the other, as "atopic dermatitis" and "adults with atopic dermatitis" do."""
    shorter, longer = sorted((f" {one.key} ", f" {other.key} "), key=len)
    return shorter in longer


def _same_organisation(one: _Value, other: _Value) -> bool:
    return one.qualifier == other.qualifier and same_organisation(one.key, other.key)


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _class(value: Classified | None) -> list[_Value]:
    return [_Value(value.value, value.value)] if value else []


def _name(name: str | None) -> list[_Value]:
    return [_Value(name, name)] if name else []


def _asset(program: Program) -> list[_Value]:
    # programs that both have a name are paired only when they share one
    return [_Value(program.asset.name, "shared")] if program.asset.name else []


def _fields(program: Program) -> dict[str, tuple[list[_Value], _Same]]:
    return {
        "sponsor": (_name(program.sponsor.name), _same_organisation),
        "target": (
            [_Value(item.name, item.symbol or fold_product(item.name)) for item in program.targets],
            _same_key,
        ),
        "modality": (_class(program.modality), _same_key),
        "indication": (
            [_Value(item.name, _folded(item.name)) for item in program.indications if item.name],
            _same_words,
        ),
        "stage": (_class(program.stage), _same_key),
        "regulator": (
            [
                _Value(f"{item.agency}: {item.action}", item.agency, item.action)
                for item in program.regulators
            ],
            _same_key,
        ),
        "partner": (
            [_Value(f"{item.name}: {item.role}", item.name, item.role) for item in program.partners],
            _same_organisation,
        ),
    }


def _verdict(engine: Sequence[_Value], rules: Sequence[_Value], same: _Same) -> _Verdict:
    if not rules:
        return "only-engine"
    if not engine:
        return "only-rules"
    left = list(rules)
    for value in engine:
        match = next((other for other in left if same(value, other)), None)
        if match is None:
            return "differ"
        left.remove(match)
    return "differ" if left else "agree"


def _compared(
    program: str | None, field: str, engine: Sequence[_Value], rules: Sequence[_Value], same: _Same
) -> Iterator[Comparison]:
    """The comparison of one field; none where neither states it."""
    if engine or rules:
        yield trusted(Comparison)(
            program=program,
            field=field,
            verdict=_verdict(engine, rules, same),
            engine=tuple(value.shown for value in engine),
            rules=tuple(value.shown for value in rules),
        )


def _names(program: Program) -> set[str]:
    return {fold_product(name) for name in (program.asset.name, *program.asset.aliases) if name}


def _pairs(
    engine: Sequence[Program], rules: Sequence[Program]
) -> Iterator[tuple[Program | None, Program | None]]:
    """Programs that share a name; then, in order, those left of which at least one has no name; the rest alone."""
    left = list(rules)
    alone: list[Program] = []
    for program in engine:
        partner = next((other for other in left if _names(program) & _names(other)), None)
        if partner is None:
            alone.append(program)
        else:
            left.remove(partner)
            yield program, partner
    for program in alone:
        partner = next((other for other in left if not (_names(program) and _names(other))), None)
        if partner is not None:
            left.remove(partner)
        yield program, partner
    for other in left:
        yield None, other


def second_opinion(engine: Brief, rules: Brief) -> tuple[Comparison, ...]:
    """Return, per field that either brief states, whether the two agree; programs are paired by their names."""
    found = [
        *_compared(
            None, "event", [_Value(engine.event, engine.event)], [_Value(rules.event, rules.event)], _same_key
        ),
        *_compared(
            None,
            "issuer",
            _name(engine.release.issuer.name),
            _name(rules.release.issuer.name),
            _same_organisation,
        ),
    ]
    for mine, theirs in _pairs(engine.programs, rules.programs):
        either = mine or theirs
        assert either is not None
        name = either.asset.name
        if mine is None or theirs is None:
            shown = [_Value(name or "unnamed product", "")]
            found += _compared(name, "program", shown if mine else [], shown if theirs else [], _same_key)
            continue
        found += _compared(name, "asset", _asset(mine), _asset(theirs), _same_key)
        other = _fields(theirs)
        for field, (values, same) in _fields(mine).items():
            found += _compared(name, field, values, other[field][0], same)
    return tuple(found)


def with_second_opinion(brief: Brief, release: Release, settings: Settings) -> Brief:
    """Return the brief with what the rules make of the same release; as it is where `settings` ask for none."""
    if not settings.second_opinion:
        return brief
    if brief.engine.name == "rules":
        return brief.model_copy(update={"notes": (*brief.notes, NEEDS_MODEL)})
    from summarizer.chain import chain, drive
    from summarizer.engines.rules import RuleEngine

    rules = drive(chain(release, "rules", settings), RuleEngine())
    return brief.model_copy(update={"second_opinion": second_opinion(brief, rules)})
