"""Time one release in-process: the brief by rules beside spaCy's blank English tokenizer on the same text.

    pip install -e '.[bench]'
    python benchmarks/one_release.py [FILE] [--runs 200]

A brief is made from the raw text each time (cleaning, zones, vocabulary, rules, grounding, prose); the tokenizer
only splits the text into words, with its cache warm. Both take turns in one process, and what counts is the
processor's time, so that a busy machine changes little.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

SAMPLE = Path(__file__).parent.parent / "samples" / "js212-ind" / "release.txt"


def _seconds(call: Callable[[str], object], text: str) -> float:
    start = time.process_time()
    call(text)
    return time.process_time() - start


def main() -> int:
    """Measure and print."""
    from summarizer import Release, summarize

    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("file", nargs="?", type=Path, default=SAMPLE)
    parser.add_argument("--runs", type=int, default=200)
    options = parser.parse_args()
    try:
        import spacy
    except ModuleNotFoundError:
        sys.stderr.write("the tokenizer to compare with is not installed: pip install -e '.[bench]'\n")
        return 2
    text = options.file.read_text("utf-8")
    calls: dict[str, Callable[[str], object]] = {
        "spaCy blank tokenizer": spacy.blank("en"),
        "release alone": Release.from_text,
        "brief": summarize,
    }
    seconds: dict[str, list[float]] = {name: [] for name in calls}
    for turn in range(options.runs + 5):
        for name, call in calls.items():
            took = _seconds(call, text)
            if turn >= 5:  # the first rounds fill caches on both sides
                seconds[name].append(took)
    base = seconds["spaCy blank tokenizer"]
    print(f"{len(text)} characters, {options.runs} runs each, in turns")  # noqa: T201  # its output
    for name, taken in seconds.items():
        fastest, median = min(taken), statistics.median(taken)
        print(  # noqa: T201  # its output
            f"{name:24} {fastest * 1000:8.2f} ms {fastest / min(base):5.2f} ×"
            f" {median * 1000:8.2f} ms {median / statistics.median(base):5.2f} ×"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
