"""Measure a batch by rules: releases a second and core, and memory, at two sizes.

    python benchmarks/batch_rules.py [--sizes 1000 100000] [--words 400] [--workers N]

The releases are those of releases.py, written as rows first; then `summarize batch` runs as a user runs it, and the
memory of its process and its workers is read from /proc four times a second (the sum of their proportional sizes,
and the peak of each).
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from releases import release


def say(text: str) -> None:
    """Print a line now."""
    print(text, flush=True)  # noqa: T201  # its output


def below(number: int) -> list[int]:
    """A process and those that it started."""
    try:
        children = Path(f"/proc/{number}/task/{number}/children").read_text().split()
        for thread in Path(f"/proc/{number}/task").iterdir():
            children += (thread / "children").read_text().split()
    except OSError:
        return [number]
    return [number, *(each for child in set(children) for each in below(int(child)))]


def value(number: int, file: str, name: str) -> int:
    """A number in kB of a file of /proc, 0 when the process has ended."""
    try:
        for line in Path(f"/proc/{number}/{file}").read_text().splitlines():
            if line.startswith(name + ":"):
                return int(line.split()[1])
    except OSError:
        pass
    return 0


def processor(number: int) -> float:
    """Seconds of processor time that a process has used."""
    try:
        fields = Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def measure(count: int, workers: int, words: int, folder: Path) -> tuple[float, float]:
    """Run one size; returns peak memory in MB and releases a second and core."""
    rows = folder / "rows.jsonl"
    with rows.open("w") as file:
        file.writelines(json.dumps({"id": at, "text": release(at, words)}) + "\n" for at in range(count))
    command = [sys.executable, "-m", "summarizer.cli", "batch", str(rows), "-o", str(folder / "out.jsonl"), "-q",
               "--workers", str(workers)]  # fmt: skip
    start = time.perf_counter()
    peak = 0
    used: dict[int, float] = {}
    peaks: dict[int, int] = {}
    with subprocess.Popen(command) as run:
        while run.poll() is None:
            everyone = below(run.pid)
            peak = max(peak, sum(value(number, "smaps_rollup", "Pss") for number in everyone))
            for number in everyone:
                used[number] = max(used.get(number, 0.0), processor(number))
                peaks[number] = max(peaks.get(number, 0), value(number, "status", "VmHWM"))
            time.sleep(0.25)
    wall = time.perf_counter() - start
    assert run.returncode == 0, run.returncode
    with (folder / "out.jsonl").open() as out:
        ids = [json.loads(line)["input"]["id"] for line in out]
    assert ids == list(range(count)), "not every release once and in order"
    cpu = sum(used.values())
    say(
        f"{count:,} releases, {workers} workers: {wall:.1f} s, {count / wall:.1f}/s, {count / cpu:.1f} a second of "
        f"processor time; cores busy {cpu / wall:.2f}; peak memory {peak / 1000:.0f} MB in all "
        f"({', '.join(f'{each / 1000:.0f}' for each in peaks.values() if each > 20_000)} MB each); "
        f"load {os.getloadavg()[0]:.1f}"
    )
    return peak / 1000, count / cpu


def main() -> None:
    """Measure and compare."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000])
    parser.add_argument("--workers", type=int, default=len(os.sched_getaffinity(0)))
    parser.add_argument("--words", type=int, default=400, help="of a release, at least")
    options = parser.parse_args()
    memory = []
    for count in options.sizes:
        with tempfile.TemporaryDirectory() as folder:
            memory.append(measure(count, options.workers, options.words, Path(folder))[0])
    say(f"memory at {options.sizes[-1]:,} against {options.sizes[0]:,}: {memory[-1] / memory[0]:.2f} ×")


if __name__ == "__main__":
    main()
