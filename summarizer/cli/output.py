"""Where results go: standard output, or a file that appears whole or not at all; complaints apart."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TextIO

from summarizer.errors import OutputError

SUFFIXES = {
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".csv": "csv",
    ".yaml": "label",
    ".yml": "label",
    ".txt": "rich",
}


def columns(otherwise: int) -> int:
    """Return how wide the terminal is: $COLUMNS, else what it says, else `otherwise`.

    As shutil's function, without what shutil imports for archives.
    """
    told = os.environ.get("COLUMNS", "")
    if told.isdecimal() and int(told):
        return int(told)
    try:
        return os.get_terminal_size(sys.__stdout__.fileno()).columns or otherwise  # type: ignore[union-attr]
    except (AttributeError, ValueError, OSError):
        return otherwise


def version() -> str:
    """Return the installed version."""
    from importlib.metadata import PackageNotFoundError
    from importlib.metadata import version as installed

    try:
        return installed("pressbrief")
    except PackageNotFoundError:
        return "unknown (not installed)"


def say(text: str) -> None:
    """Print a line of our own on standard output."""
    sys.stdout.write(text + "\n")


def complain(message: str) -> None:
    """Print a sentence on standard error, harmless whatever a path or a server put into it."""
    from summarizer.render.visible import one_line

    sys.stderr.write(f"summarize: {one_line(message, 2_000)}\n")


def check(path: Path) -> None:
    """Raise OutputError, before any work is done, for a path that cannot be written."""
    if path.is_dir():
        raise OutputError(f"{path}: is a folder. Give -o a file's name, such as {path / 'briefs.json'}.")
    if not path.parent.is_dir():
        raise OutputError(f"{path}: its folder does not exist. Make it first: mkdir -p {path.parent}")


def _write_pieces(handle: TextIO, pieces: Iterable[str], flush: bool) -> None:
    for piece in pieces:
        handle.write(piece)
        if flush:
            handle.flush()


def write(pieces: Iterable[str], path: Path | None) -> None:
    """Write the pieces to the path, or to standard output when it is None.

    A file is written beside its place and moved there when complete, so that a failure leaves what was there;
    pipes and devices are written to directly. Raises OutputError when the disk refuses.
    """
    if path is None:
        _write_pieces(sys.stdout, pieces, flush=True)
        return
    try:
        if path.exists() and not path.is_file():
            with path.open("w", encoding="utf-8", errors="backslashreplace", newline="") as handle:
                _write_pieces(handle, pieces, flush=True)
        else:
            from summarizer.files import replace

            replace(path, pieces)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(f"{path}: cannot be written ({error.strerror}). Choose another place.") from error
