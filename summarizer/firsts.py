r"""Which characters a match of a regular expression can begin with, so that a search passes over all others.

>>> from re import _parser
>>> found = first_characters(_parser.parse(r"\b(?:plan(?:s|ned)?|will)\b"), 0)
>>> "".join(chr(at) for at in range(128) if found >> at & 1)
'pw'

`re` works this out for a pattern that begins with a plain set or choice of letters. Most of ours begin with `\b` or
look both ways first, or ignore case; `re` then tries every alternative at every place. Here the parsed pattern is
walked: ASCII characters one by one, all others by their sort, and rather too many than too few.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache, partial
from typing import Any, NamedTuple

_WORD, _SPACE, _SIGN = 1 << 128, 1 << 129, 1 << 130
WIDE = _WORD | _SPACE | _SIGN
"""The bits of all characters that are not ASCII: of words, white space, others; bit n is the ASCII character n."""
ALL = (1 << 131) - 1
_LONGEST = 256
"""Characters of a range that are looked at one by one."""
_FOLDED = "iksIKS"  # letters that are, in another case, not ASCII: dotless i, Kelvin sign, long s
_MOST = 80
"""A set of more ASCII characters than this is met nearly everywhere; to look for it only costs."""


_FEW = 10
"""Alternatives; fewer are tried as fast as they are looked up, and their code stays short.

Where case counts, `re` itself looks at the first letter of an alternative before it enters it.
"""


class _Unknown(Exception):
    """An operation that is not known here."""


_IOTA = (0x345, 0x399, 0x3B9, 0x1FBE)
"""Where case is ignored these are one; the first is no letter."""


def _sort(char: int) -> int:
    letter = chr(char)
    if char in _IOTA:
        return _WORD | _SIGN
    return _WORD if letter.isalnum() else _SPACE if letter.isspace() else _SIGN


def _bits(chars: Iterable[int]) -> int:
    bits = 0
    for char in chars:
        bits |= 1 << char if char < 128 else _sort(char)
    return bits


@cache
def _category(name: str) -> int:
    negated = "_NOT_" in name
    letter = {"DIGIT": "d", "SPACE": "s", "WORD": "w"}.get(name.rpartition("_")[2])
    if letter is None:
        raise _Unknown(name)
    sort = re.compile(rf"\{letter.upper() if negated else letter}")
    wide = {"s": _SPACE, "w": _WORD, "d": _WORD}[letter]
    wide = (WIDE if letter == "d" else WIDE & ~wide) if negated else wide
    return _bits(char for char in range(128) if sort.match(chr(char))) | wide


_NEWLINE = 1 << ord("\n")
_LETTERS = _bits(char for char in range(128) if chr(char).isalpha())


class _Named(NamedTuple):
    """An operation as `re` names it."""

    name: str


@cache
def _any_case(bits: int) -> int:
    """The same in both cases."""
    letters = [chr(char) for char in range(128) if bits >> char & 1]
    more = _bits(ord(letter.swapcase()) for letter in letters)
    if bits & _WORD:
        more |= _bits(map(ord, _FOLDED))
    return bits | more | (_WORD if any(letter in _FOLDED for letter in letters) else 0)


_WHOLE = {
    "CATEGORY_WORD": _WORD,
    "CATEGORY_NOT_WORD": _SPACE | _SIGN,
    "CATEGORY_SPACE": _SPACE,
    "CATEGORY_NOT_SPACE": _WORD | _SIGN,
    "CATEGORY_NOT_DIGIT": _SPACE | _SIGN,
}
"""The sorts of characters beyond ASCII that a category has all of."""


def _of_set(items: list[tuple[Any, Any]], ignores_case: bool) -> int:
    bits, whole, negated = 0, 0, False
    for op, value in items:
        kind = op.name
        if kind == "NEGATE":
            negated = True
        elif kind == "LITERAL":
            bits |= _bits((value,))
        elif kind == "RANGE":
            first, last = value
            bits |= (
                _bits(range(first, last + 1)) if last - first < _LONGEST else _bits(range(first, 128)) | WIDE
            )
        elif kind == "CATEGORY":
            bits |= _category(value.name)
            whole |= _WHOLE.get(value.name, 0)
        else:
            raise _Unknown(kind)
    if not negated:
        return _any_case(bits) if ignores_case else bits
    if ignores_case and bits & ~whole & (_LETTERS | WIDE):
        return ALL
    # of characters that are not ASCII, one or the other of a sort may still be met
    return ALL & ~(bits & ~WIDE) & ~whole


def _of_item(op: Any, value: Any, flags: int) -> tuple[int, bool]:
    """The first characters of one operation, and whether it may match nothing."""
    kind = op.name
    ignores_case = bool(flags & re.IGNORECASE)
    if kind in ("LITERAL", "IN"):
        return _of_set(value if kind == "IN" else [(op, value)], ignores_case), False
    if kind == "NOT_LITERAL":
        return _of_set([(_Named("NEGATE"), None), (_Named("LITERAL"), value)], ignores_case), False
    if kind == "ANY":
        return ALL, False
    if kind == "BRANCH":
        ways = [_of_sequence(way, flags) for way in value[1]]
        bits = 0
        for way in ways:
            bits |= way[0]
        return bits, any(way[1] for way in ways)
    if kind == "SUBPATTERN":
        _, added, removed, inner = value
        return _of_sequence(inner, (flags | added) & ~removed)
    if kind in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        least, _, inner = value
        bits, empty = _of_sequence(inner, flags)
        return bits, empty or least == 0
    raise _Unknown(kind)


def _of_sequence(items: Iterable[tuple[Any, Any]], flags: int) -> tuple[int, bool]:
    bits, ahead = 0, ALL
    for op, value in items:
        kind = op.name
        if kind in ("AT", "ASSERT_NOT") or (kind == "ASSERT" and value[0] < 0):
            continue
        if kind == "ASSERT":
            seen, empty = _of_sequence(value[1], flags)
            # what is looked at is the next character, whatever optional parts come before it
            ahead &= ALL if empty or bits else seen
            continue
        more, empty = _of_item(op, value, flags)
        bits |= more & ahead
        if not empty:
            return bits, False
    return bits, True


def first_characters(parsed: Any, flags: int) -> int | None:
    """Return the characters as bits (128: any that is not ASCII), or None where nothing is gained by them."""
    flags |= parsed.state.flags
    if flags & (re.ASCII | re.LOCALE):
        return None
    try:
        bits, empty = _of_sequence(parsed, flags)
    except _Unknown:
        return None
    return None if empty or (bits & ~WIDE).bit_count() > _MOST else bits


def with_firsts(code: list[int], parsed: Any, flags: int, names: Any) -> list[int]:
    """Return the code of a pattern with its first characters in its head, where `re` has put none.

    `names` is the module in which `re` keeps the numbers of its operations.
    """
    skip = code[1]
    if code[0] != names.INFO or code[2] or not code[3] or skip != 4:
        return code
    bits = first_characters(parsed, flags)
    if bits is None:
        return code
    wide = bool(bits & WIDE)
    chosen = (~bits if wide else bits) & (WIDE - 1)  # all that are not ASCII are met as "none of these"
    map_ = [chosen >> at & 0xFFFFFFFF for at in range(0, 256, 32)]
    charset = [*([int(names.NEGATE)] if wide else []), int(names.CHARSET), *map_, int(names.FAILURE)]
    head = [code[0], 4 + len(charset), names.SRE_INFO_CHARSET, *code[3:5], *charset]
    return head + code[1 + skip :]


_CASES = {"i": "iI\u0130\u0131", "k": "kK\u212a", "s": "sS\u017f"}
"""What matches these letters when case is ignored; the other ASCII letters have two forms."""


@cache
def _forms(char: int, ignores_case: bool) -> str | None:
    """What a literal character matches; None where that is left to `re`."""
    letter = chr(char)
    if not ignores_case or (char < 128 and not letter.isalpha()):
        return letter
    return _CASES.get(letter.lower(), letter.lower() + letter.upper()) if char < 128 else None


def _head(forms: str, names: Any, new: Any) -> tuple[Any, Any]:
    """One operation that matches one of the forms as they are; `re` looks at it before it enters an alternative."""
    if len(forms) == 1:
        return names.LITERAL, ord(forms)
    choice = names.IN, [(names.LITERAL, ord(form)) for form in forms]
    return names.SUBPATTERN, (None, 0, re.IGNORECASE, new([choice]))


def _grouped(ways: list[Any], flags: int, names: Any, new: Any) -> list[list[Any]]:
    """The alternatives in their order, neighbours in it put together by the letter that they begin with.

    Alternatives that begin with different letters exclude each other, so only their order within one letter counts;
    one that begins otherwise keeps its place among all.
    """
    done: list[list[Any]] = []
    groups: dict[str, list[Any]] = {}

    def close() -> None:
        for forms, rests in groups.items():
            tail = (
                list(rests[0]) if len(rests) == 1 else [(names.BRANCH, (None, [new(rest) for rest in rests]))]
            )
            done.append([_head(forms, names, new), *tail])
        groups.clear()

    for way in ways:
        way = way.data
        first = way[0] if way else None
        forms = _forms(first[1], bool(flags & re.IGNORECASE)) if first and first[0] is names.LITERAL else None
        if forms is None:
            close()
            done.append(way)
        else:
            groups.setdefault(forms, []).append(way[1:])
    close()
    return done


def _condition(way: Any, names: Any, new: Any) -> tuple[Any, list[Any]] | None:
    """What an alternative asks of its place before anything else, such as a word's boundary, and the rest of it."""
    held = list(way.data)
    if not held:
        return None
    op, value = held[0]
    if op is names.AT or (op is names.ASSERT_NOT and value[0] < 0):
        return held[0], held[1:]
    if op is names.SUBPATTERN and value[0] is None and value[3].data and value[3].data[0][0] is names.AT:
        # case does not matter to a boundary
        group, added, removed, inner = value
        if not (added | removed) & ~re.IGNORECASE:
            return inner.data[0], [(op, (group, added, removed, new(inner.data[1:]))), *held[1:]]
    return None


def _asked_once(ways: list[Any], names: Any, new: Any) -> list[Any]:
    """The alternatives in their order, neighbours that begin with the same condition behind one of it.

    `re` does so where all alternatives begin alike; one that does not makes it ask each of the others at every place.
    """
    done: list[tuple[Any, list[Any]]] = []
    for way in ways:
        found = _condition(way, names, new)
        if found is None:
            done.append((None, [way]))
        elif done and done[-1][0] is not None and repr(done[-1][0]) == repr(found[0]):
            done[-1][1].append(found[1])
        else:
            done.append((found[0], [found[1]]))
    return [
        rests[0]
        if first is None
        else new([first, *rests[0]])
        if len(rests) == 1
        else new([first, (names.BRANCH, (None, [new(rest) for rest in rests]))])
        for first, rests in done
    ]


def regroup(items: Any, flags: int, names: Any, new: Any) -> None:
    """Group the alternatives of every choice within parsed operations by how they begin, in place.

    `new` makes what `re` takes for a sequence of operations.
    """
    held = items.data
    for at, (op, value) in enumerate(held):
        if op is names.LITERAL or op is names.IN:
            continue
        if op is names.BRANCH:
            ways = _asked_once(value[1], names, new)
            if len(ways) >= _FEW and flags & re.IGNORECASE:
                ways = [new(way) for way in _grouped(ways, flags, names, new)]
            held[at] = op, (None, ways)
            for way in ways:
                regroup(way, flags, names, new)
        elif op is names.SUBPATTERN:
            regroup(value[3], (flags | value[1]) & ~value[2], names, new)
        elif op in (names.MAX_REPEAT, names.MIN_REPEAT, names.POSSESSIVE_REPEAT):
            regroup(value[2], flags, names, new)
        elif op is names.ASSERT or op is names.ASSERT_NOT:
            regroup(value[1], flags, names, new)


def _behind(items: Iterable[tuple[Any, Any]], flags: int, follow: Callable[[], int]) -> int:
    """What may stand where operations begin; `follow` tells what may stand behind them."""
    bits, ahead = 0, ALL
    for op, value in items:
        kind = op.name
        if kind == "AT" and value.name in ("AT_END", "AT_END_STRING"):
            return bits | _NEWLINE
        if kind in ("AT", "ASSERT_NOT") or (kind == "ASSERT" and value[0] < 0):
            continue
        try:
            more, empty = _of_sequence(value[1], flags) if kind == "ASSERT" else _of_item(op, value, flags)
        except _Unknown:
            return ALL
        if kind == "ASSERT":
            ahead &= ALL if empty or bits else more
            continue
        bits |= more & ahead
        if not empty:
            return bits
    return bits | follow() & ahead


def _either(one: Callable[[], int], other: Callable[[], int]) -> int:
    return one() | other()


def hold(items: Any, flags: int, names: Any, follow: Callable[[], int] = lambda: ALL) -> None:
    """Let a repeated character never be given back where it cannot be what follows, within parsed operations, in place.

    Behind the letters of `[a-z]+ ` stands a space or not; `re` tries it after ever fewer of them, and in vain.
    """
    held = items.data

    for at, (op, value) in enumerate(held):
        behind = partial(_behind, held[at + 1 :], flags, follow)
        if op is names.BRANCH:
            for way in value[1]:
                hold(way, flags, names, behind)
        elif op is names.SUBPATTERN:
            hold(value[3], (flags | value[1]) & ~value[2], names, behind)
        elif op in (names.MAX_REPEAT, names.MIN_REPEAT, names.POSSESSIVE_REPEAT):
            inner = value[2]
            own = partial(_behind, inner.data, flags, behind)
            if len(inner.data) > 1 or inner.data[0][0] not in (names.IN, names.LITERAL, names.NOT_LITERAL):
                hold(inner, flags, names, partial(_either, own, behind))
            elif op is names.MAX_REPEAT and not own() & behind():
                held[at] = names.POSSESSIVE_REPEAT, value
        elif op in (names.ASSERT, names.ASSERT_NOT) and value[0] > 0:
            hold(value[1], flags, names)
