"""The command `summarize`: only the first argument can name a command, everything else is a source.

Nothing heavy is imported here; each command imports what it needs when it runs.
"""

from __future__ import annotations

import errno
import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import NoReturn

from summarizer import patterns

COMMANDS = {
    "brief": "brief releases (implied when the first argument is no command)",
    "estimate": "say what a model would cost, before anything is sent",
    "batch": "brief many releases: resumable, within limits, on all cores",
    "store": "look after what a batch has paid for",
    "eval": "run an engine over labelled samples and score it",
    "compare": "compare two runs sample by sample",
    "gate": "hold a run against the baseline",
    "bless": "make a run the baseline",
    "agree": "measure how well two labellers agree",
    "samples": "check and list labelled samples",
    "vocab": "look a name up in the vocabularies",
    "schema": "print the JSON schema of a brief",
    "doctor": "say what is configured and what is missing",
}
FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO})
"""What a system says of a place that takes no more."""
EVALS = frozenset({"eval", "compare", "gate", "bless", "agree", "samples"})


def _dispatch(arguments: list[str]) -> int:
    if arguments and arguments[0] in COMMANDS:
        command, rest = arguments[0], arguments[1:]
    else:
        command, rest = "brief", arguments
    if command in EVALS:
        evals = import_module("summarizer.cli.evals")
        return int(evals.main(command, rest))
    return int(import_module(f"summarizer.cli.{command}").run(rest))


def _force_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def _forget_stdout() -> None:
    # the reader is gone: what Python still flushes at exit must not raise a second time
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115 - it stays open until the process ends


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code.

    0 done; 1 some release failed, or a gate did; 2 bad usage, or nothing could be read; 3 a batch is incomplete;
    4 a gate is inconclusive; 130 interrupted.
    """
    from summarizer.errors import SummarizerError

    _force_utf8()
    try:
        code = _dispatch(list(sys.argv[1:] if argv is None else argv))
        sys.stdout.flush()
        return code
    except SystemExit as stop:  # argparse: 0 after --help, 2 after a usage message
        return stop.code if isinstance(stop.code, int) else 2
    except KeyboardInterrupt:
        sys.stderr.write("summarize: interrupted\n")
        return 130
    except BrokenPipeError:
        _forget_stdout()
        return 0
    except SummarizerError as error:
        from summarizer.cli.output import complain

        complain(str(error))
        return 2
    except OSError as error:
        if error.errno not in FULL or error.filename is not None:
            raise
        # files are written behind a door of their own: what is full without a name is standard output
        from summarizer.cli.output import complain

        _forget_stdout()
        complain(
            f"standard output cannot be written ({error.strerror}). Make room, or give -o another place."
        )
        return 2


def _cache_folder() -> Path | None:
    """`summarize` in $XDG_CACHE_HOME, by default in ~/.cache; None without a home, or with another user's (sudo)."""
    base, home = os.environ.get("XDG_CACHE_HOME", ""), os.environ.get("HOME", "")
    if os.path.isabs(base):
        return Path(base) / "summarize"
    try:
        own = not hasattr(os, "getuid") or os.stat(home).st_uid == os.getuid()
    except OSError:
        return None
    return Path(home) / ".cache" / "summarize" if own else None


def process() -> NoReturn:
    """Run `main` as a whole process: this is what `summarize` calls.

    Collections while modules are imported find nothing to free, and an interpreter that takes itself apart frees
    what the system frees anyway: without both, an offline brief takes an eighth less time.
    """
    gc.set_threshold(100_000)  # the modules and one brief make some sixty thousand objects, and no garbage
    cache = _cache_folder()
    if cache:
        patterns.use(cache / f"patterns.{sys.implementation.cache_tag}")
    code = main()
    patterns.keep()
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError):
        _forget_stdout()
    os._exit(code)
