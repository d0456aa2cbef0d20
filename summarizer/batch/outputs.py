"""Where briefs go: one file by its suffix, whole or not at all, and `failed.jsonl` beside it.

>>> Output(Path("briefs.txt"))
Traceback (most recent call last):
summarizer.errors.SettingsError: briefs.txt: the name tells no format. Use one of .jsonl .csv .parquet .xlsx

A batch that ends early writes what it has to `<name>.partial.<suffix>`; OUT itself only ever appears complete.
"""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Self, TextIO

from summarizer.batch import tables
from summarizer.batch.rendering import Form, Shown
from summarizer.errors import OutputError, SettingsError
from summarizer.files import mode_for

SUFFIXES = (".jsonl", ".csv", ".parquet", ".xlsx")
FAILED = "failed.jsonl"


@contextlib.contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise OutputError(
            f"{path}: cannot be written ({error.strerror or error}). Make room or choose another place, and run again."
        ) from error


def _lock(file: TextIO, *, wait: bool = False) -> bool:
    """Take a file for this process; False where another one lives that has it, unless we wait for that."""
    try:
        import fcntl
    except ImportError:  # no such locks on Windows: leftovers of a killed run stay there
        return False
    try:
        fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except OSError:
        return False
    return True


def _begun(target: Path) -> tuple[Path, TextIO]:
    """A new file beside its place, locked. Before it is, another process may take it for a leftover and remove it."""
    while True:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:100]}.", suffix=".part")
        file = os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace", newline="")
        _lock(file, wait=True)  # whoever looks whether it is a leftover is done in no time
        if os.fstat(file.fileno()).st_nlink:
            return Path(name), file
        file.close()


def _sync_folder(folder: Path) -> None:
    with contextlib.suppress(OSError):  # not all systems open folders
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


class _Spool:
    """A file beside its place that is written in one go and moved there at the end."""

    def __init__(self, target: Path) -> None:
        self.target = target
        with _told(target):
            self._clean_up()
            self.path, self.file = _begun(target)
        self.lines = 0

    def _clean_up(self) -> None:
        """Remove what a killed run left; a file that another process writes is locked, and stays."""
        for left in self.target.parent.glob(f".{self.target.name[:100]}.*.part"):
            with contextlib.suppress(OSError), left.open("r+") as file:
                if _lock(file):
                    left.unlink()

    def write(self, text: str) -> None:
        with _told(self.target):
            self.file.write(text)
        self.lines += 1

    def flush(self) -> None:
        """Write all to the disk; the file stays open, since its lock says that somebody is at it."""
        with _told(self.target):
            self.file.flush()
            os.fsync(self.file.fileno())

    def move(self, target: Path) -> None:
        """Put it in place, readable as any new file is."""
        self.flush()
        with _told(target):
            target = target.resolve()  # a link keeps pointing where it did
            os.chmod(self.path, mode_for(target))
            os.replace(self.path, target)
            self.file.close()
            _sync_folder(target.parent)

    def discard(self) -> None:
        with contextlib.suppress(OSError):
            self.file.close()
        with contextlib.suppress(OSError):
            self.path.unlink()


def _is_ours(path: Path) -> bool:
    """Whether a failed.jsonl is one of a batch, and may be replaced or removed."""
    try:
        with path.open(encoding="utf-8") as file:
            return bool({"reason", "retry"} <= json.loads(file.readline() or "{}").keys())
    except (OSError, ValueError, AttributeError):
        return False


class Output:
    """An open output; `add` what comes, then `finish`. Left without `finish`, it leaves nothing behind."""

    def __init__(self, path: Path, *, retry: str = "") -> None:
        """Raises SettingsError for a name without a format, OutputError for a place that cannot be written.

        `retry` is the command that tries failed releases again.
        """
        self.suffix = path.suffix.lower()
        if self.suffix not in SUFFIXES:
            raise SettingsError(f"{path}: the name tells no format. Use one of {' '.join(SUFFIXES)}")
        tables.check_installed(self.suffix)
        if path.is_dir():
            raise OutputError(f"{path}: is a folder. Give -o a file's name, such as {path / 'briefs.jsonl'}.")
        if path.name == FAILED:
            raise OutputError(f"{path}: is where failed releases are listed. Give -o another name.")
        if not path.parent.is_dir():
            raise OutputError(f"{path}: its folder does not exist. Make it first: mkdir -p {path.parent}")
        self.path = path
        self.form: Form = "line" if self.suffix == ".jsonl" else "rows"
        self.failed_path = path.with_name(FAILED)
        self.partial_path = path.with_name(f"{path.stem}.partial{path.suffix}")
        if self.failed_path.exists() and not _is_ours(self.failed_path):
            raise OutputError(
                f"{self.failed_path}: is no list of a batch, and would be replaced. Move it, or use another folder."
            )
        self._retry = retry
        self._kinds: dict[str, set[str]] = {}
        self._briefs = _Spool(path)
        self._failed: _Spool | None = None

    def add(self, item: Shown) -> None:
        """Write one outcome. Raises OutputError."""
        if item.failed is not None:
            if self._failed is None:
                self._failed = _Spool(self.failed_path)
            line: dict[str, Any] = {"id": item.id, "source": item.source, "reason": item.failed.reason,
                                    "message": item.failed.message}  # fmt: skip
            if item.row is not None:
                line["input"] = item.row
            self._failed.write(json.dumps(line | {"retry": self._retry}) + "\n")
        elif item.line is not None:
            self._briefs.write(item.line)
        elif item.rows:
            for row in item.rows:
                for key, value in row.items():
                    if key.startswith("input_"):
                        kinds = self._kinds.setdefault(key, set())
                        if value is not None:
                            wide = isinstance(value, int) and not -(2**63) <= value < 2**63
                            kinds.add("str" if wide else type(value).__name__)
            self._briefs.write(json.dumps(item.rows) + "\n")

    def finish(self, *, complete: bool) -> tuple[Path, ...]:
        """Put the files in place and return them, OUT or its partial first. Raises OutputError."""
        target = self.path if complete else self.partial_path
        if self.suffix == ".jsonl":
            self._briefs.move(target)
        else:
            self._briefs.flush()
            table = _Spool(target)
            try:
                with _told(target):
                    tables.write(self._briefs.path, table.path, self.suffix, self._kinds)
                table.move(target)
            except BaseException:
                table.discard()
                raise
            self._briefs.discard()
        written = [target]
        if self._failed is not None:
            self._failed.move(self.failed_path)
            written.append(self.failed_path)
        elif complete:
            self.failed_path.unlink(missing_ok=True)
        if complete:
            self.partial_path.unlink(missing_ok=True)
        return tuple(written)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for spool in (self._briefs, self._failed):
            if spool is not None:
                spool.discard()
