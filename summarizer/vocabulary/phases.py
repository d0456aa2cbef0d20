"""Spellings of the numbered clinical phases: Phase 1b/2a, phase II, Ph3, phase three, Phase I/IIa.

>>> [alias for alias, flag in phase_aliases("phase-3") if flag == ""][:4]
['Phase 3', 'Phase 3a', 'Phase 3b', 'Phase 3c']
"""

from __future__ import annotations

from collections.abc import Iterator

_FORMS = {
    "1": ("1", "I", "one"),
    "2": ("2", "II", "two"),
    "3": ("3", "III", "three"),
    "4": ("4", "IV", "four"),
}
_IDS = {
    "phase-1": "1",
    "phase-1-2": "12",
    "phase-2": "2",
    "phase-2-3": "23",
    "phase-3": "3",
    "approved": "4",
}
_PARTS = ("", "a", "b", "c")
_HEADS = ("Phase", "Ph")


def _numerals(number: str, form: int) -> list[str]:
    """One notation of a phase number with its parts: 2, 2a, 2b, 2c; words have no parts."""
    numeral = _FORMS[number][form]
    return [numeral] if form == 2 else [numeral + part for part in _PARTS]


def phase_aliases(stage: str) -> Iterator[tuple[str, str]]:
    """(alias, flag) for a stage id; nothing for the stages without a number.

    A phase 4 trial is run on a product on the market: it hints at `approved`, hence the flag weak.
    """
    numbers = _IDS.get(stage, "")
    flag = "weak" if numbers == "4" else ""
    for head in _HEADS if numbers else ():
        for form in range(3):
            # PhII is one run of letters; Ph2 falls into two words as Ph 2 does.
            glued = head == "Ph" and form == 1
            if len(numbers) == 1:
                for numeral in _numerals(numbers, form):
                    yield f"{head} {numeral}", flag
                    if glued:
                        yield f"{head}{numeral}", flag
                    yield f"{head} {numeral}-ready", "ready"
                    yield f"{head} {numeral} ready", "ready"
                continue
            for one in _numerals(numbers[0], form):
                for two in _numerals(numbers[1], form):
                    yield f"{head} {one}/{two}", flag
                    if glued:
                        yield f"{head}{one}/{two}", flag
                    yield f"{head} {one}/{head} {two}", flag
