"""Make the programs of two labels comparable, and pair them.

>>> from evals.labels import parse_label
>>> gold = prepare(parse_label({"programs": [{"asset": "JS212"}, {"asset": "AB-1", "stage": "ind"}]}, "gold"))
>>> said = prepare(parse_label({"programs": [{"asset": "AB1"}, {"asset": "JS-212"}]}, "said"))
>>> [(one.title(), other.title()) for one, other in pair_programs(gold, said) if one and other]
[('AB-1', 'AB1'), ('JS212', 'JS-212')]
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal, TypeAlias, get_args

from evals.assignment import assign
from evals.labels import Answer, Label, ProgramLabel
from evals.matching import Unit, match

CoreField: TypeAlias = Literal["target", "modality", "stage", "regulator", "partner"]
CORE_FIELDS: tuple[CoreField, ...] = get_args(CoreField)
BESIDE_FIELDS = ("regulator+action", "partner+role", "asset", "sponsor", "program")
FIELDS: tuple[str, ...] = (*CORE_FIELDS, *BESIDE_FIELDS)


_NAME_WEIGHT = 1000  # a shared name outweighs any number of shared values


def _units(program: ProgramLabel, name: str) -> list[Unit]:
    """The values of one field, made ready for comparison."""
    if name == "target":
        return [Unit.target(answer) for answer in program.targets]
    if name in ("modality", "stage"):
        answer: Answer | None = program.modality if name == "modality" else program.stage
        return [Unit.value(name, answer)] if answer else []
    if name == "regulator":
        return [Unit.value("regulator", pair.name) for pair in program.regulators]
    if name == "regulator+action":
        return [
            Unit.value("regulator", pair.name).with_qualifier("action", pair) for pair in program.regulators
        ]
    if name == "partner":
        return [Unit.organisation(pair.name) for pair in program.partners]
    if name == "partner+role":
        return [Unit.organisation(pair.name).with_qualifier("role", pair) for pair in program.partners]
    if name == "asset":
        return [Unit.asset(program.asset)] if program.asset else []
    return [Unit.organisation(program.sponsor)] if program.sponsor else []


def raw_units(program: ProgramLabel, name: str) -> list[Unit]:
    if name == "target":
        answers: Iterable[Answer | None] = program.targets
    elif name == "regulator":
        answers = [pair.name for pair in program.regulators]
    elif name == "partner":
        answers = [pair.name for pair in program.partners]
    else:
        answers = [program.modality if name == "modality" else program.stage]
    return [Unit.exact(answer) for answer in answers if answer]


UNIT_FIELDS = tuple(name for name in FIELDS if name != "program")


class PreparedProgram:
    """One program of either side with its values ready for comparison."""

    __slots__ = ("label", "names", "units")

    def __init__(self, label: ProgramLabel) -> None:
        self.label = label
        self.units = {name: _units(label, name) for name in UNIT_FIELDS}
        self.names = {key for unit in self.units["asset"] for key in unit.keys}
        for alias in label.aliases:
            self.names |= Unit.asset(Answer((alias,))).keys

    def order(self) -> tuple[Any, ...]:
        return (
            sorted(self.names),
            *(sorted(unit.order() for unit in self.units[name]) for name in UNIT_FIELDS),
        )

    def title(self) -> str | None:
        if self.label.asset:
            return self.label.asset.options[0]
        return self.label.aliases[0] if self.label.aliases else None


def prepare(label: Label) -> list[PreparedProgram]:
    """Sorted by content, identical ones once, so that the order of a list never matters."""
    programs = [PreparedProgram(program) for program in label.programs]
    if len(programs) < 2:
        return programs
    return list(
        {repr(program.order()): program for program in sorted(programs, key=PreparedProgram.order)}.values()
    )


def _affinity(gold: PreparedProgram, said: PreparedProgram) -> int:
    """How much two programs have in common; 0 when they are not to be paired."""
    shared = sum(len(match(gold.units[name], said.units[name]).right) for name in CORE_FIELDS)
    if gold.names & said.names:
        return _NAME_WEIGHT + shared
    # two unnamed programs that state nothing share no value, and yet are the same
    return shared or int(gold.order() == said.order())


def pair_programs(
    gold: list[PreparedProgram], said: list[PreparedProgram]
) -> list[tuple[PreparedProgram | None, PreparedProgram | None]]:
    """Pairs by name first, the rest by most shared values; what shares neither stands alone."""
    if len(gold) == len(said) == 1 and gold[0].names & said[0].names:
        return [(gold[0], said[0])]
    weights = [[_affinity(one, other) for other in said] for one in gold]
    pairs = [(i, j) for i, j in assign(weights) if weights[i][j]]
    used_gold, used_said = {i for i, _ in pairs}, {j for _, j in pairs}
    return [
        *((gold[i], said[j]) for i, j in pairs),
        *((one, None) for i, one in enumerate(gold) if i not in used_gold),
        *((None, one) for j, one in enumerate(said) if j not in used_said),
    ]
