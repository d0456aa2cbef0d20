"""Fit the rules' probabilities on labelled releases, and check them: `python -m evals.calibrate [SAMPLES]...`.

Fit on releases that the rules were not tuned on: on those that they were, nearly everything is right, and the curves
promise too much for the next release. Prints the curves for summarizer/engines/rules/confidence.py and a
reliability table, before and after. With `--check` nothing is fitted: the curves in force are held against the
samples; with `--sealed`, the sealed ones alone.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from evals.calibration import brier, expected_calibration_error, fit_platt, reliability
from evals.dataset import load, packaged_samples, select
from evals.readers import reader_for
from evals.score import score
from summarizer.engines.rules import confidence

Judged = tuple[str, float, bool]
"""(field, probability, right)."""


def judged(folder: Path, *, sealed: bool) -> list[Judged]:
    """Return every value that the rules read in the samples, or in the sealed ones alone, and whether it is right."""
    every = load(folder)
    ours = folder.resolve() == packaged_samples().resolve()  # only our own have a sealed third
    open_ones = select(every, sealed=not ours)
    samples = [one for one in every if one not in open_ones] if sealed else open_ones
    read = reader_for("rules")
    briefs = {sample.id: read(sample) for sample in samples}
    return [item for one in score(samples, briefs).samples for item in one.confidence]


def _all(folders: Sequence[Path], *, sealed: bool) -> list[Judged]:
    return [item for folder in folders for item in judged(folder, sealed=sealed)]


def table(items: Sequence[Judged]) -> str:
    """Brier score and reliability as text."""
    right = [ok for _, _, ok in items]
    p = [value for _, value, _ in items]
    lines = [
        f"{len(items)} values  Brier {brier(right, p):.3f}  ECE {expected_calibration_error(right, p):.3f}"
    ]
    lines += [
        f"  ({one.low:.1f}, {one.high:.1f}]  {one.count:4} values  said {one.confidence:.2f}  right {one.correct:.2f}"
        for one in reliability(right, p)
    ]
    return "\n".join(lines)


def main(argv: Sequence[str] | None = None) -> int:
    """Fit or check, and print."""
    parser = argparse.ArgumentParser(
        prog="python -m evals.calibrate", description=(__doc__ or "").split("\n")[0]
    )
    parser.add_argument("samples", nargs="*", type=Path, default=[packaged_samples()])
    parser.add_argument("--check", action="store_true", help="hold the curves in force against the samples")
    parser.add_argument("--sealed", action="store_true", help="the sealed samples alone; implies --check")
    options = parser.parse_args(argv)
    say = sys.stdout.write
    if options.check or options.sealed:
        say(table(_all(options.samples, sealed=options.sealed)) + "\n")
        return 0
    kept = dict(confidence.CURVES)
    confidence.CURVES.clear()
    try:
        items = _all(options.samples, sealed=False)
    finally:
        confidence.CURVES.update(kept)
    fitted: list[Judged] = []
    say("CURVES = {\n")
    for name in sorted({name for name, _, _ in items}):
        mine = [item for item in items if item[0] == name]
        curve = fit_platt([ok for _, _, ok in mine], [confidence.logit(p) for _, p, _ in mine])
        say(f'    "{name}": ({curve[0]:.3f}, {curve[1]:.3f}),  # {len(mine)} values\n')
        fitted += [(name, confidence.on_curve(p, curve), ok) for _, p, ok in mine]
    say("}\n\nbefore: " + table(items) + "\nafter:  " + table(fitted) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
