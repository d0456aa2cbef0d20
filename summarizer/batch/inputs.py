"""From what the command line names to a stream of work: files, folders, globs, URLs, JSON Lines, standard input.

>>> [(work.id, work.url) for work in works(["https://example.com/news/42"])]
[('https://example.com/news/42', 'https://example.com/news/42')]
>>> import io
>>> rows = io.BytesIO(b'{"id": 7, "text": "Basel, 3 March 2026", "tag": "x"}')
>>> [(work.id, work.text, work.row) for work in works(["-"], stdin=rows)]
[('7', 'Basel, 3 March 2026', {'id': 7, 'tag': 'x'})]

Nothing is listed ahead: of folders and globs one folder at a time is sorted and held. What cannot be read is work
too, with an error, so that it is reported beside the rest.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Sequence
from fnmatch import fnmatchcase
from itertools import count as numbers
from pathlib import Path
from typing import Any, BinaryIO

from summarizer.addresses import is_url
from summarizer.batch.work import Failed, Work
from summarizer.sources import SUFFIXES
from summarizer.sources.source_text import MAX_FILE_BYTES

ROWS = (".jsonl", ".ndjson")
_MAGIC = frozenset("*?[")


def _entries(folder: str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder or ".") as found:
            return sorted(found, key=lambda entry: entry.name)
    except OSError:
        return []


def _walk(folder: str) -> Iterator[str]:
    """The releases within a folder and its subfolders, in the order of their paths."""
    for entry in _entries(folder):
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(os.path.join(folder, entry.name))
        elif os.path.splitext(entry.name)[1].lower() in SUFFIXES and entry.is_file():
            yield os.path.join(folder, entry.name)


def _glob(folder: str, parts: Sequence[str]) -> Iterator[str]:
    """The files that a pattern names; `**` stands for any number of folders."""
    part, rest = parts[0], parts[1:]
    if part == "**":
        yield from _glob(folder, rest or ["*"])
        for entry in _entries(folder):
            if entry.is_dir(follow_symlinks=False) and not entry.name.startswith("."):
                yield from _glob(os.path.join(folder, entry.name), parts)
        return
    if not _MAGIC & set(part):
        path = os.path.join(folder, part)
        if rest:
            yield from _glob(path, rest)
        elif os.path.isfile(path):
            yield path
        return
    for entry in _entries(folder):
        if not fnmatchcase(entry.name, part) or (entry.name.startswith(".") and not part.startswith(".")):
            continue
        if rest and entry.is_dir():
            yield from _glob(os.path.join(folder, entry.name), rest)
        elif not rest and entry.is_file():
            yield os.path.join(folder, entry.name)


def _paths(source: str) -> Iterator[str]:
    """The files that an argument stands for; one that is not there stands for itself, to be reported."""
    if os.path.isdir(source):
        yield from _walk(source)
    elif _MAGIC & set(source) and not os.path.lexists(source):
        anchor = Path(source).anchor
        yield from _glob(anchor, Path(source).parts[1 if anchor else 0 :])
    else:
        yield source


def _lines(stream: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Lines with their numbers; one that is too long is cut, and refused as a row then."""
    for number in numbers(1):
        line = stream.readline(MAX_FILE_BYTES + 2)
        if not line:
            return
        while len(line) > MAX_FILE_BYTES and not line.endswith(b"\n"):
            rest = stream.readline(MAX_FILE_BYTES)
            if not rest or rest.endswith(b"\n"):
                break
        if number == 1:
            line = line.removeprefix(b"\xef\xbb\xbf")
        if line.strip():
            yield number, line


def _no_number(name: str) -> None:
    raise ValueError(f"{name} is no number in JSON")


def _row(line: bytes, where: str) -> dict[str, Any]:
    """Return what a line holds, as arguments of Work."""
    if len(line) > MAX_FILE_BYTES:
        return {"id": where, "error": Failed("input", f"{where}: is too long for a release. Split the row.")}
    try:
        row = json.loads(line, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        told = f"{where}: is no JSON object ({error}). Give one object a line, with text or url."
        return {"id": where, "error": Failed("input", told)}
    if not isinstance(row, dict):
        return {"id": where, "error": Failed("input", f"{where}: is no JSON object. Give one a line.")}
    name = row.get("id")
    kept = {key: value for key, value in row.items() if key != "text"}
    made: dict[str, Any] = {"id": where if name is None else str(name), "row": kept}
    text, url = row.get("text"), row.get("url")
    if isinstance(text, str):
        return made | {"text": text, "url": url if isinstance(url, str) else None}
    if isinstance(url, str) and text is None:
        return made | {"url": url}
    told = f"{where}: has neither text nor url as a string. Give one of them."
    return made | {"error": Failed("input", told)}


def _from_rows(stream: BinaryIO, name: str) -> Iterator[dict[str, Any]]:
    return (_row(line, f"{name}:{number}") for number, line in _lines(stream))


def _from_stdin(stream: BinaryIO) -> Iterator[dict[str, Any]]:
    """JSON Lines, or paths and URLs one a line: the first character tells."""
    rows: bool | None = None
    for number, line in _lines(stream):
        if rows is None:
            rows = line.lstrip().startswith(b"{")
        if rows:
            yield _row(line, f"-:{number}")
        else:
            yield from _from_argument(os.fsdecode(line.rstrip(b"\r\n")).strip(), None)


def _from_argument(source: str, stdin: BinaryIO | None) -> Iterator[dict[str, Any]]:
    if source == "-" and stdin is not None:
        yield from _from_stdin(stdin)
    elif is_url(source):
        yield {"id": source, "url": source}
    elif os.path.splitext(source)[1].lower() in ROWS:
        try:
            with open(source, "rb") as stream:
                yield from _from_rows(stream, source)
        except OSError as error:
            told = f"{source}: cannot be read ({error.strerror}). Check the path."
            yield {"id": source, "error": Failed("source", told)}
    else:
        found = False
        for path in _paths(source):
            found = True
            if path != source and os.path.splitext(path)[1].lower() in ROWS:
                yield from _from_argument(path, None)  # a glob may name files of rows
            else:
                yield {"id": path, "path": path}
        if not found:
            told = f"{source}: names no release. Put {', '.join(SUFFIXES)} files there, or give another path."
            yield {"id": source, "error": Failed("source", told)}


def works(inputs: Iterable[str], stdin: BinaryIO | None = None) -> Iterator[Work]:
    """Yield the work that the inputs stand for, numbered; read as it is asked for."""
    number = 0
    for source in inputs:
        for made in _from_argument(source, stdin):
            yield Work(number, **made)
            number += 1


def count(inputs: Iterable[str]) -> int | None:
    """Return how many releases the inputs hold, None where only reading would tell (standard input).

    >>> count(["a.txt", "https://example.com/news/42"])
    2
    """
    total = 0
    for source in inputs:
        if source == "-":
            return None
        if not is_url(source) and os.path.splitext(source)[1].lower() in ROWS:
            try:
                with open(source, "rb") as stream:
                    total += sum(1 for _ in _lines(stream))
                    continue
            except OSError:
                total += 1
        elif is_url(source):
            total += 1
        else:
            total += sum(1 for _ in _paths(source)) or 1
    return total
