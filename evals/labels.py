"""The label form of a brief: what a person writes in label.yaml, and what a Brief says in the same terms.

>>> label = parse_label({"id": "a", "programs": [{"asset": "JS212", "targets": ["EGFR|HER1"]}]})
>>> label.programs[0].targets[0].options
('EGFR', 'HER1')

Both sides of a comparison take this form, so a label can be compared with a brief or with another label.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from summarizer.brief import Brief, Classified, Evidence
from summarizer.errors import DatasetError

_LABEL_KEYS = "id language issuer event programs difficulty unsure hard wire cluster"
_PROGRAM_KEYS = (
    "asset aliases sponsor targets modality indications stage regulators partners quotes unsure difficulty"
)
LABEL_KEYS = frozenset(_LABEL_KEYS.split())
PROGRAM_KEYS = frozenset(_PROGRAM_KEYS.split())


@dataclass(frozen=True, slots=True)
class Answer:
    """One value, with the other answers that count as the same."""

    options: tuple[str, ...]
    """As written, at least one."""
    optional: bool = False
    """Whether no answer is accepted too (`x|null`)."""
    raw: str | None = None
    """What the release says, where `options` hold an id (a brief's target symbol); else None."""
    quotes: tuple[str, ...] = ()
    """Words of the release that support it."""
    confidence: float | None = None
    """The engine's probability, if it gave one."""
    evidence: tuple[Evidence, ...] = ()
    """Where a brief's value is shown; empty for hand labels."""

    def __str__(self) -> str:
        return "|".join((*self.options, *(("null",) if self.optional else ())))


@dataclass(frozen=True, slots=True)
class Pair:
    """A name with its qualifier: an agency with its action, a partner with its role."""

    name: Answer
    qualifier: Answer | None = None


@dataclass(frozen=True, slots=True)
class ProgramLabel:
    """One program in label form."""

    asset: Answer | None = None
    aliases: tuple[str, ...] = ()
    sponsor: Answer | None = None
    targets: tuple[Answer, ...] = ()
    modality: Answer | None = None
    indications: tuple[str, ...] = ()
    stage: Answer | None = None
    regulators: tuple[Pair, ...] = ()
    partners: tuple[Pair, ...] = ()
    quotes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Field of the label to the passages that support it."""


@dataclass(frozen=True, slots=True)
class Label:
    """One release in label form."""

    id: str
    event: Answer | None = None
    issuer: Answer | None = None
    language: str = "en"
    programs: tuple[ProgramLabel, ...] = ()
    difficulty: str | None = None
    wire: str | None = None
    hard: tuple[int, ...] = ()
    """Numbers of the hard cases that the release holds."""
    cluster: str | None = None
    """Samples that are not independent share this name; null: the issuer decides."""


LabelSource: TypeAlias = Label | Brief | Mapping[str, Any]


def _answer(value: object, where: str, quotes: tuple[str, ...] = ()) -> Answer | None:
    """Read `A|B|null`; None for null or nothing."""
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise DatasetError(f"{where} is {value!r}; give a name, or names joined by |.")
    parts = [part.strip() for part in str(value).split("|")]
    options = tuple(dict.fromkeys(part for part in parts if part and part != "null"))
    return Answer(options, "null" in parts, quotes=quotes) if options else None


def _list(value: object, where: str) -> Sequence[Any]:
    if value is None:
        return ()
    if not isinstance(value, list | tuple):
        raise DatasetError(f"{where} is {value!r}; give a list ([] when the release states none).")
    return value


def _quotes(value: object, where: str) -> dict[str, tuple[str, ...]]:
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        raise DatasetError(f"{where} is {value!r}; give field: passage, or field: [passages].")
    quotes = {
        str(name): (said,) if isinstance(said, str) else tuple(_list(said, f"{where}.{name}"))
        for name, said in value.items()
    }
    for name, said in quotes.items():
        if not all(isinstance(quote, str) for quote in said):
            raise DatasetError(
                f"{where}.{name} holds something that is no text; quote the words of the release."
            )
    return quotes


def _pairs(items: object, name: str, qualifier: str, where: str, quotes: tuple[str, ...]) -> tuple[Pair, ...]:
    pairs = []
    for number, item in enumerate(_list(items, where), 1):
        here = f"{where}[{number}]"
        if not isinstance(item, Mapping) or not set(item) <= {name, qualifier}:
            raise DatasetError(f"{here} is {item!r}; give {{{name}: …, {qualifier}: …}}.")
        named = _answer(item.get(name), f"{here}.{name}", quotes)
        if named is None:
            raise DatasetError(f"{here} has no {name}; name it or remove the entry.")
        pairs.append(Pair(named, _answer(item.get(qualifier), f"{here}.{qualifier}")))
    return tuple(pairs)


def _program(data: object, where: str) -> ProgramLabel:
    if not isinstance(data, Mapping):
        raise DatasetError(f"{where} is {data!r}; give asset, targets, modality … of one product.")
    if unknown := set(data) - PROGRAM_KEYS:
        raise DatasetError(
            f"{where} has the unknown key {sorted(unknown)[0]!r}; known: {', '.join(sorted(PROGRAM_KEYS))}."
        )
    quotes = _quotes(data.get("quotes"), f"{where}.quotes")

    def said(name: str) -> tuple[str, ...]:
        return quotes.get(name, ())

    targets = [
        _answer(value, f"{where}.targets", said("targets"))
        for value in _list(data.get("targets"), f"{where}.targets")
    ]
    aliases = [_answer(value, f"{where}.aliases") for value in _list(data.get("aliases"), f"{where}.aliases")]
    return ProgramLabel(
        asset=_answer(data.get("asset"), f"{where}.asset", said("asset")),
        aliases=tuple(option for alias in aliases if alias for option in alias.options),
        sponsor=_answer(data.get("sponsor"), f"{where}.sponsor", said("sponsor")),
        targets=tuple(target for target in targets if target),
        modality=_answer(data.get("modality"), f"{where}.modality", said("modality")),
        indications=tuple(str(value) for value in _list(data.get("indications"), f"{where}.indications")),
        stage=_answer(data.get("stage"), f"{where}.stage", said("stage")),
        regulators=_pairs(
            data.get("regulators"), "agency", "action", f"{where}.regulators", said("regulators")
        ),
        partners=_pairs(data.get("partners"), "name", "role", f"{where}.partners", said("partners")),
        quotes=quotes,
    )


def parse_label(data: Mapping[str, Any], where: str | None = None) -> Label:
    """Read the mapping that a label.yaml holds; raises DatasetError naming the place.

    >>> parse_label({"id": "a", "programs": [{"stage": "phase-2|null"}]}).programs[0].stage.optional
    True
    """
    where = where or str(data.get("id") or "label")
    if unknown := set(data) - LABEL_KEYS:
        raise DatasetError(
            f"{where} has the unknown key {sorted(unknown)[0]!r}; known: {', '.join(sorted(LABEL_KEYS))}."
        )
    hard = _list(data.get("hard"), f"{where}.hard")
    if not all(isinstance(number, int) for number in hard):
        raise DatasetError(f"{where}.hard is {hard!r}; give numbers of hard cases.")
    return Label(
        id=str(data.get("id") or where),
        event=_answer(data.get("event"), f"{where}.event"),
        issuer=_answer(data.get("issuer"), f"{where}.issuer"),
        language=str(data.get("language") or "en"),
        programs=tuple(
            _program(program, f"{where}.programs[{number}]")
            for number, program in enumerate(_list(data.get("programs"), f"{where}.programs"), 1)
        ),
        difficulty=data.get("difficulty"),
        wire=data.get("wire"),
        hard=tuple(hard),
        cluster=data.get("cluster"),
    )


def _shown(
    value: str, evidence: tuple[Evidence, ...], *, raw: str | None = None, confidence: float | None = None
) -> Answer:
    quotes = tuple(one.quote for one in evidence)
    return Answer((value,), raw=raw, quotes=quotes, confidence=confidence, evidence=evidence)


def _classified(part: Classified | None) -> Answer | None:
    return _shown(part.value, part.evidence, confidence=part.confidence) if part else None


def label_of_brief(brief: Brief, id: str) -> Label:
    """Say a brief in label form; `id` is the sample's, since a brief knows only its text."""
    programs = tuple(
        ProgramLabel(
            asset=_shown(program.asset.name, program.asset.evidence) if program.asset.name else None,
            aliases=program.asset.aliases,
            sponsor=_shown(program.sponsor.name, program.sponsor.evidence) if program.sponsor.name else None,
            targets=tuple(
                _shown(one.symbol or one.name, one.evidence, raw=one.name, confidence=one.confidence)
                for one in program.targets
            ),
            modality=_classified(program.modality),
            indications=tuple(one.name for one in program.indications if one.name),
            stage=_classified(program.stage),
            regulators=tuple(
                Pair(_shown(one.agency, one.evidence, confidence=one.confidence), Answer((one.action,)))
                for one in program.regulators
            ),
            partners=tuple(
                Pair(_shown(one.name, one.evidence, confidence=one.confidence), Answer((one.role,)))
                for one in program.partners
            ),
        )
        for program in brief.programs
    )
    issuer = brief.release.issuer
    return Label(
        id=id,
        event=Answer((brief.event,)),
        issuer=_shown(issuer.name, issuer.evidence) if issuer.name else None,
        language=brief.release.language,
        programs=programs,
    )


def as_label(source: LabelSource, id: str) -> Label:
    """A Label from a Label, a Brief, a Brief's JSON (it has `schema_version`) or a label's mapping."""
    if isinstance(source, Label):
        return source
    if isinstance(source, Brief):
        return label_of_brief(source, id)
    if "schema_version" in source:
        return label_of_brief(Brief.model_validate(source), id)
    return parse_label(source, id)
