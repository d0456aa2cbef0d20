"""Time whole processes: an offline brief and `--help` beside one that only imports pydantic and rich.

    python benchmarks/startup.py [FILE] [--runs 30]

They are run in turns, so that a busy machine is busy for all of them; shown are the fastest run and the median of
each, and the ratio to the import process. A first round, which is not measured, leaves compiled modules and patterns
behind, as the first run after an installation does.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

SAMPLE = Path(__file__).parent.parent / "samples" / "js212-ind" / "release.txt"
IMPORTS = "from pydantic import BaseModel; from rich.console import Console; from rich.table import Table"


def _seconds(command: Sequence[str], environment: dict[str, str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)
    return time.perf_counter() - start


def compare(commands: dict[str, Sequence[str]], runs: int) -> dict[str, list[float]]:
    """Return the seconds of each command's runs, made in turns; one unmeasured round warms the caches."""
    seconds: dict[str, list[float]] = {name: [] for name in commands}
    with tempfile.TemporaryDirectory() as cache:
        environment = {**os.environ, "XDG_CACHE_HOME": cache}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        for turn in range(runs + 1):
            for name, command in commands.items():
                took = _seconds(command, environment)
                if turn:
                    seconds[name].append(took)
    return seconds


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("file", nargs="?", default=str(SAMPLE))
    parser.add_argument("--runs", type=int, default=30)
    options = parser.parse_args()
    summarize = (sys.executable, "-m", "summarizer.cli")
    commands: dict[str, Sequence[str]] = {
        "imports": (sys.executable, "-c", IMPORTS),
        "brief": (*summarize, options.file),
        "brief -f json": (*summarize, options.file, "-f", "json"),
        "--help": (*summarize, "--help"),
    }
    seconds = compare(commands, options.runs)
    base = seconds["imports"]
    print(f"{options.runs} runs each, in turns          fastest            median")  # noqa: T201  # its output
    for name, took in seconds.items():
        fastest, median = min(took), statistics.median(took)
        print(  # noqa: T201  # its output
            f"{name:24} {fastest * 1000:8.1f} ms {fastest / min(base):5.2f} ×"
            f" {median * 1000:8.1f} ms {median / statistics.median(base):5.2f} ×"
        )


if __name__ == "__main__":
    main()
