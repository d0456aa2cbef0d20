"""How well values are shown: is the quote in the release, does it hold the value, may its zone say so?

>>> from evals.labels import Answer
>>> is_supported(Answer(("HER3",), quotes=("binds HER3",)), "The drug binds HER3.", named=True)
True
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields

from evals.labels import Answer, Label
from evals.names import fold

_CLOSED_ZONES = frozenset({"forward-looking", "about-designation", "contacts", "junk"})
"""No value comes from these (docs/labelling-guide.md)."""


@dataclass(frozen=True, slots=True)
class EvidenceCounts:
    """Values by what their quotes show; of briefs, and of labels with quotes."""

    values: int = 0
    exact: int = 0
    """The quote stands in the release to the letter."""
    folded: int = 0
    """It does up to typography and case."""
    absent: int = 0
    """There is none, or it does not stand there."""
    supported: int = 0
    """A quote is found and, for targets and partners, holds the name."""
    placed: int = 0
    """Values with a known zone."""
    allowed: int = 0
    """Those whose zone may say so."""

    def __add__(self, other: EvidenceCounts) -> EvidenceCounts:
        return EvidenceCounts(*(getattr(self, one.name) + getattr(other, one.name) for one in fields(self)))


def _find(answer: Answer, text: str) -> str | None:
    """ "`exact` or `folded` for the best of an answer's quotes; null when none is in the text."""
    if any(one.match == "exact" and one.quote in text for one in answer.evidence):
        return "exact"
    if not answer.evidence and any(quote in text for quote in answer.quotes):
        return "exact"
    from summarizer.ground import locate

    return "folded" if any(quote in text or locate(quote, text) for quote in answer.quotes) else None


def is_supported(answer: Answer, text: str, *, named: bool) -> bool:
    """Whether a quote of the answer stands in the text and, for names (`named`), holds the name."""
    if not answer.quotes or _find(answer, text) is None:
        return False
    if not named:
        return True
    quoted = fold(" ".join(answer.quotes))
    names = (*answer.options, *((answer.raw,) if answer.raw else ()))
    return any(fold(name) in quoted for name in names)


def _values(label: Label) -> Iterator[tuple[Answer, bool]]:
    for program in label.programs:
        yield from ((target, True) for target in program.targets)
        yield from ((one, False) for one in (program.modality, program.stage) if one)
        yield from ((pair.name, False) for pair in program.regulators)
        yield from ((pair.name, True) for pair in program.partners)


def count_evidence(label: Label, text: str) -> EvidenceCounts:
    """Count the values of the five core fields by what their quotes show."""
    total = EvidenceCounts()
    for answer, named in _values(label):
        found = _find(answer, text) if answer.quotes else None
        zones = {one.zone for one in answer.evidence}
        total += EvidenceCounts(
            values=1,
            exact=found == "exact",
            folded=found == "folded",
            absent=found is None,
            supported=found is not None and is_supported(answer, text, named=named),
            placed=bool(zones),
            allowed=bool(zones - _CLOSED_ZONES),
        )
    return total


_NUMBER = re.compile(r"(?<![\w-])\d+(?:[.,]\d+)*")
_ANY_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_NAME = re.compile(r"\b(?=\w*[A-Z])(?=\w*[A-Z0-9]\w*[A-Z0-9])[\w-]{2,}|(?<=[a-z0-9,] )[A-Z][\w-]+")


def summary_found(prose: str, text: str) -> tuple[int, int]:
    """(numbers and names of headline and summary that stand in the release, all of them).

    Names are words with two capitals or digits (JS212, FDA), and capitalised words inside a sentence.

    >>> summary_found("Acme started a trial of JS212 in 40 adults.", "JS212: 45 adults")
    (1, 2)
    """
    said = {*_NUMBER.findall(prose), *_NAME.findall(prose)}
    if not said:
        return 0, 0
    known = fold(text)
    numbers = set(_ANY_NUMBER.findall(text))
    return sum(one in numbers if _NUMBER.fullmatch(one) else fold(one) in known for one in said), len(said)
