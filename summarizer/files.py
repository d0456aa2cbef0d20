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
import threading
from collections.abc import Iterable
from pathlib import Path

_asking = threading.Lock()


def _mask() -> int:
    """The permissions that new files do without. To ask the system otherwise is to change them for a moment."""
    with contextlib.suppress(OSError, ValueError, StopIteration), open("/proc/self/status") as status:
        return int(next(line for line in status if line.startswith("Umask:")).split()[1], 8)
    with _asking:  # a second thread would find, and put back, the first one's
        mask = os.umask(0o077)
        os.umask(mask)
    return mask


def mode_for(path: Path) -> int:
    """Return the permissions that a file has there, or that a new one would get: a temporary file has its owner's alone."""
    try:
        return path.stat().st_mode & 0o777
    except FileNotFoundError:
        return 0o666 & ~_mask()


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
