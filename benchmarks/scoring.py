"""How long scoring takes, and what it holds in memory: 10,000 briefs, read as JSON one at a time.

    python -m benchmarks.scoring [BRIEFS]

The briefs say what the packaged labels say, every third one with a wrong stage and no partners. Printed are
seconds and the peak of Python's memory for a tenth of the briefs and for all: a brief is let go once it
is scored, so that what grows is the table of counts.
"""

from __future__ import annotations

import json
import sys
import time
import tracemalloc
from collections.abc import Iterator
from itertools import cycle, islice
from typing import Any

from evals.dataset import Sample, load
from evals.labels import ProgramLabel
from evals.score import Scores, score_sample

BRIEFS = 10_000


def _program(program: ProgramLabel, wrong: bool) -> dict[str, Any]:
    stage = program.stage.options[0] if program.stage else None
    return {
        "asset": program.asset.options[0] if program.asset else None,
        "sponsor": program.sponsor.options[0] if program.sponsor else None,
        "targets": [target.options[0] for target in program.targets],
        "modality": program.modality.options[0] if program.modality else None,
        "stage": "discontinued" if wrong else stage,
        "regulators": [
            {"agency": pair.name.options[0], "action": pair.qualifier.options[0]}
            for pair in program.regulators
            if pair.qualifier
        ],
        "partners": []
        if wrong
        else [
            {"name": pair.name.options[0], "role": pair.qualifier.options[0]}
            for pair in program.partners
            if pair.qualifier
        ],
    }


def _briefs(samples: list[Sample], count: int) -> Iterator[tuple[Sample, str]]:
    for number, sample in enumerate(islice(cycle(samples), count)):
        programs = [_program(program, number % 3 == 0) for program in sample.label.programs]
        yield sample, json.dumps({"programs": programs})


def measure(samples: list[Sample], count: int, *, memory: bool) -> tuple[float, float, Scores]:
    """Seconds, peak MB (0 unless `memory`, which slows the run) and the scores of `count` briefs."""
    if memory:
        tracemalloc.start()
    started = time.perf_counter()
    scores = Scores(tuple(score_sample(sample, json.loads(text)) for sample, text in _briefs(samples, count)))
    scores.core()
    seconds = time.perf_counter() - started
    peak = tracemalloc.get_traced_memory()[1] / 1e6 if memory else 0.0
    tracemalloc.stop()
    return seconds, peak, scores


def main() -> None:
    """Measure a tenth and the whole, and print one line each."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else BRIEFS
    samples = load()
    measure(samples, len(samples), memory=False)  # fills the caches of folded names
    for size in (count // 10, count):
        seconds, _, scores = measure(samples, size, memory=False)
        _, peak, _ = measure(samples, size, memory=True)
        core = scores.core()
        sys.stdout.write(
            f"{size:>7,} briefs  {seconds:6.2f} s  {1e3 * seconds / size:.3f} ms each  peak {peak:6.1f} MB  "
            f"core F1 {core.value if core else 0:.3f}\n"
        )


if __name__ == "__main__":
    main()
