"""A file that appears whole or not at all: written beside its place, and moved there when it is complete.

>>> import tempfile
>>> with tempfile.TemporaryDirectory() as folder:
...     path = Path(folder, "a.txt")
...     replace(path, ["one\\n", "two\\n"])
...     path.read_text()
'one\\ntwo\\n'
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path


def mode_for(path: Path) -> int:
    """Return the permissions that a file has there, or that a new one would get: a temporary file has its owner's alone."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def replace(path: Path, pieces: Iterable[str]) -> None:
    """Write the pieces to a path; what was there stays until they all are on the disk. Raises OSError."""
    target = path.resolve()  # a link keeps pointing where it did
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:100]}.", suffix=".part")
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", errors="backslashreplace", newline="") as handle:
            for piece in pieces:
                handle.write(piece)
            handle.flush()
            os.fsync(handle.fileno())
        os.chmod(temporary, mode_for(target))
        os.replace(temporary, target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
