r"""Regular expressions whose compiled form is kept from one run of the command to the next.

>>> compile(r"\bPhase (\d)", re.I).search("a phase 2 trial")[1]
'2'

The rules use some hundred patterns; to compile those that one release needs takes longer than all else that a
process does for it. As Python does with modules, the command keeps in its cache folder what it compiled once: for
each pattern the code that `re` made of it, valid for this very Python. Without such a file, or with one of another
Python or a damaged one, patterns are compiled as usual. A kept code is checked by `re` itself before it runs. A Python whose
compiled form is not known here, or whose `re` is built otherwise, gets what `re.compile` makes: slower, never different.
"""

from __future__ import annotations

import json
import os
import re
import sys
from array import array
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache, partial
from importlib import import_module
from pathlib import Path
from typing import Any, TypeAlias

from summarizer.firsts import hold, regroup, with_firsts

Code: TypeAlias = bytes | memoryview
Kept: TypeAlias = dict[str, tuple[Code, list[Any]]]
"""Flags and pattern to (code, [flags, groups, names of groups])."""

FORMATS = frozenset({20220615, 20221023, 20230612})
"""The numbers of the compiled forms that firsts.py was tried with: those of Python 3.11, 3.12 and 3.13."""

_sre: Any = None
with suppress(ImportError):
    _sre = import_module("_sre")
_magic, _size = (getattr(_sre, name, None) for name in ("MAGIC", "CODESIZE"))
KNOWN = sys.implementation.name == "cpython" and _magic in FORMATS and _size == array("I").itemsize
"""Whether this Python's compiled form is one of them."""
_MADE = 7  # another number whenever firsts.py makes other code of the same pattern
MARK = f"{sys.version} {_magic} {_size} {sys.byteorder} {_MADE}\n".encode()
"""The first line of the file; what another Python made, or another way of making it, is not read."""
LARGEST = 32_000_000  # bytes; all patterns of one version take eight, so what is larger holds those of many

_file: Path | None = None
_kept: Kept | None = None
_made: Kept = {}


def _read(file: Path) -> Kept:
    """What a file holds; nothing when there is none, or it is another Python's, or damaged."""
    try:
        if file.stat().st_size > LARGEST:
            return {}
        data = memoryview(file.read_bytes())
        if bytes(data[: len(MARK)]) != MARK:
            return {}
        length = int.from_bytes(data[len(MARK) : len(MARK) + 4], "little")
        start = len(MARK) + 4 + length
        index = json.loads(bytes(data[len(MARK) + 4 : start]))
        return {key: (data[start + at : start + at + size], more) for key, at, size, *more in index}
    except (OSError, ValueError, TypeError):
        return {}


def _thaw(pattern: str, kept: tuple[Code, list[Any]]) -> re.Pattern[str] | None:
    code = array("I")
    with suppress(Exception):  # whatever is wrong with it, the pattern can be compiled anew
        code.frombytes(kept[0])
        flags, groups, names = kept[1]
        numbered: list[str | None] = [None] * (groups + 1)
        for name, number in names.items():
            numbered[number] = name
        found: re.Pattern[str] = _sre.compile(pattern, flags, code.tolist(), groups, names, tuple(numbered))
        return found
    return None


def _make(pattern: str, flags: int) -> tuple[re.Pattern[str], tuple[bytes, list[Any]]]:
    """Compile as `re.compile` does, and keep the code."""
    parser, compiler, names = map(import_module, ("re._parser", "re._compiler", "re._constants"))
    parsed = parser.parse(pattern, flags)
    flags_ = flags | parsed.state.flags
    regroup(parsed, flags_, names, partial(parser.SubPattern, parsed.state))
    if not flags_ & (re.ASCII | re.LOCALE):
        hold(parsed, flags_, names)
    code = with_firsts(compiler._code(parsed, flags), parsed, flags, names)
    state = parsed.state
    kept = (array("I", code).tobytes(), [flags | state.flags, state.groups - 1, dict(state.groupdict)])
    found = _thaw(pattern, kept)
    return (found if found is not None else re.compile(pattern, flags)), kept


def compile(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return the pattern, as `re.compile` does; raises re.error for a bad one."""
    global _kept
    if not KNOWN:
        return re.compile(pattern, flags)
    if _kept is None:
        _kept = _read(_file) if _file else {}
    key = f"{int(flags)} {pattern}"
    if key in _kept:
        found = _thaw(pattern, _kept[key])
        if found is not None:
            return found
    try:
        made, _made[key] = _make(pattern, int(flags))
    except Exception:  # a bad pattern, of which `re` itself tells; or a Python whose `re` is built otherwise
        return re.compile(pattern, flags)
    return made


@cache
def once(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern that stands in the source, compiled at its first use; it is kept as long as the process.

    A pattern made of a release's own words goes to `re`, which forgets it after a while.
    """
    return compile(pattern, flags)


def search(pattern: str, text: str, flags: int = 0) -> re.Match[str] | None:
    """Do what `re.search` does, for a pattern that stands in the source."""
    return once(pattern, flags).search(text)


def match(pattern: str, text: str, flags: int = 0) -> re.Match[str] | None:
    """Do what `re.match` does, for a pattern that stands in the source."""
    return once(pattern, flags).match(text)


def fullmatch(pattern: str, text: str, flags: int = 0) -> re.Match[str] | None:
    """Do what `re.fullmatch` does, for a pattern that stands in the source."""
    return once(pattern, flags).fullmatch(text)


def findall(pattern: str, text: str, flags: int = 0) -> list[Any]:
    """Do what `re.findall` does, for a pattern that stands in the source."""
    return once(pattern, flags).findall(text)


def finditer(pattern: str, text: str, flags: int = 0) -> Iterator[re.Match[str]]:
    """Do what `re.finditer` does, for a pattern that stands in the source."""
    return once(pattern, flags).finditer(text)


def split(pattern: str, text: str, maxsplit: int = 0, flags: int = 0) -> list[str | Any]:
    """Do what `re.split` does, for a pattern that stands in the source."""
    return once(pattern, flags).split(text, maxsplit)


def sub(
    pattern: str, new: str | Callable[[re.Match[str]], str], text: str, count: int = 0, flags: int = 0
) -> str:
    """Do what `re.sub` does, for a pattern that stands in the source."""
    return once(pattern, flags).sub(new, text, count)


def use(file: Path) -> None:
    """Take compiled patterns from a file, and let `keep` write to it; without it nothing is read or written."""
    global _file, _kept
    _file, _kept = file, None


def keep() -> None:
    """Write what this process had to compile beside what was kept; called once, when a command ends."""
    if not _made or _file is None:
        return
    index: list[list[Any]] = []
    codes: list[Code] = []
    at = 0
    for key, (code, more) in {**_read(_file), **_made}.items():
        index.append([key, at, len(code), *more])
        codes.append(code)
        at += len(code)
    head = json.dumps(index).encode()
    # containers that share a home have the same numbers for their processes
    part = _file.with_name(f"{_file.name}.{os.getpid()}-{os.urandom(4).hex()}")
    try:
        _file.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(b"".join((MARK, len(head).to_bytes(4, "little"), head, *codes)))
        os.replace(part, _file)
    except OSError:
        with suppress(OSError):
            part.unlink()
