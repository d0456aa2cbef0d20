"""Hold a run against a blessed baseline: pass, regressed, improved or inconclusive.

>>> from evals.testing import scored
>>> from evals.gate import Baseline, judge_scores
>>> run = scored({f"s{n}": (3, 0, 1) for n in range(20)})
>>> judge_scores(Baseline.of(run, {}, engine="rules"), run).verdict
'pass'

The verdicts, for the difference Δ of core F1 (run minus baseline, same documents):

- *regressed*: the one-sided permutation p is below .05 and the drop exceeds the tolerance; or a floor is
  broken, a pinned sample is no longer exact, or more samples failed than the limit allows. The first
  condition alone raises a false alarm in at most 5 % of runs whose engine has not changed in quality.
- *improved*: the one-sided p for a gain is below .05.
- *inconclusive*: neither, and the samples cannot see the tolerance: the smallest detectable drop (2.8·SE_Δ),
  or the drop that is there, exceeds it, and the one-sided 95 % bound of Δ does not exclude such a drop.
- *pass*: the rest.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Literal, TypeAlias

from evals.compare import Comparison, compare, hashes_of, refuse_unlike
from evals.completeness import require_complete
from evals.programs import CORE_FIELDS
from evals.rows import score_from_json, score_to_json
from evals.run import Run, write_atomically
from evals.score import SampleScore, Scores
from evals.statistics import t_quantile
from summarizer.errors import DatasetError

Verdict: TypeAlias = Literal["pass", "regressed", "improved", "inconclusive"]
EXIT_CODES: Mapping[Verdict, int] = {"pass": 0, "improved": 0, "regressed": 1, "inconclusive": 4}

LEVEL = 0.05
TOLERANCE = 0.02
"""Drop of core F1 that is let through: two points are less than a reader of briefs notices."""
_FLOOR_MARGIN = 0.03  # a first floor stands this far below the blessed score
_SCHEMA = 1


@dataclass(frozen=True, slots=True)
class Baseline:
    """baseline.json: the blessed run's counts by document, and what may not be undercut."""

    engine: str
    created: str
    scores: Mapping[str, Mapping[str, Any]]
    """By sample: its score as JSON (the permutation needs the counts of each document)."""
    hashes: Mapping[str, tuple[str, str]]
    """By sample: SHA of text and label."""
    floors: Mapping[str, float]
    """`core` or a core field: the lowest F1 that passes."""
    scorer: str = ""
    tolerance: float = TOLERANCE
    failures: int = 0
    """How many samples may fail."""
    pinned: tuple[str, ...] = ()
    """Samples that have to stay exact."""
    schema: int = _SCHEMA

    @classmethod
    def of(
        cls,
        scores: Scores,
        hashes: Mapping[str, tuple[str, str]],
        *,
        engine: str,
        scorer: str = "",
        floors: Mapping[str, float] | None = None,
        tolerance: float = TOLERANCE,
        pinned: tuple[str, ...] = (),
    ) -> Baseline:
        """Bless these scores; without `floors` each stands a little below its score."""
        return cls(
            engine=engine,
            created=datetime.now(UTC).date().isoformat(),
            scores={one.id: score_to_json(one) for one in scores.samples},
            hashes=dict(hashes),
            floors=dict(floors) if floors is not None else floors_below(scores),
            scorer=scorer,
            tolerance=tolerance,
            failures=scores.failures,
            pinned=pinned,
        )

    def restored(self) -> Scores:
        """The blessed scores, without the list of errors."""
        return Scores(tuple(score_from_json(id, data, ()) for id, data in self.scores.items()))

    def age(self, today: date | None = None) -> int:
        """Days since it was blessed."""
        return ((today or datetime.now(UTC).date()) - date.fromisoformat(self.created)).days


@dataclass(frozen=True, slots=True)
class Ruling:
    """The gate's verdict and its reasons."""

    verdict: Verdict
    reasons: tuple[str, ...]
    comparison: Comparison
    tolerance: float
    new: tuple[str, ...] = field(default=())
    """Samples without a baseline; they count for the floors only."""

    @property
    def exit_code(self) -> int:
        """0 pass or improved, 1 regressed, 4 inconclusive."""
        return EXIT_CODES[self.verdict]


def _f1_of(scores: Scores, name: str) -> float | None:
    estimate = scores.core() if name == "core" else scores.f1(name)
    return estimate.value if estimate else None


def floors_below(scores: Scores) -> dict[str, float]:
    """Floors a little below the scores, rounded down to whole points."""
    found = {name: _f1_of(scores, name) for name in ("core", *CORE_FIELDS)}
    return {
        name: int(max(0.0, value - _FLOOR_MARGIN) * 100) / 100
        for name, value in found.items()
        if value is not None
    }


def _broken(baseline: Baseline, scores: Scores) -> list[str]:
    reasons = []
    for name, floor in baseline.floors.items():
        value = _f1_of(scores, name)
        if value is not None and value < floor:
            reasons.append(f"{name} F1 is {value:.3f}, below its floor {floor:.3f}")
    by_id: dict[str, SampleScore] = {one.id: one for one in scores.samples}
    for id in baseline.pinned:
        if id not in by_id:
            reasons.append(f"pinned sample {id} is not in the run")
        elif not by_id[id].exact:
            reasons.append(f"pinned sample {id} is no longer exact")
    if scores.failures > baseline.failures:
        reasons.append(f"{scores.failures} samples failed; the limit is {baseline.failures}")
    return reasons


def judge_scores(baseline: Baseline, scores: Scores, *, seed: int = 0) -> Ruling:
    """Compare scores with the baseline; see the module's text for the verdicts."""
    comparison = compare(baseline.restored(), scores, seed=seed)
    core, reasons = comparison.core, _broken(baseline, scores)
    drop = -core.difference
    if core.permutation.p_lower < LEVEL and drop > baseline.tolerance:
        reasons.append(
            f"core F1 fell by {drop:.3f} (p = {core.permutation.p_lower:.4f}), "
            f"more than the tolerance of {baseline.tolerance:.3f}"
        )
    tolerance = baseline.tolerance
    if reasons:
        return Ruling("regressed", tuple(reasons), comparison, tolerance, comparison.only_second)
    if core.permutation.p_upper < LEVEL and core.difference > 0:
        gain = f"core F1 rose by {core.difference:.3f} (p = {core.permutation.p_upper:.4f})"
        return Ruling("improved", (gain,), comparison, tolerance, comparison.only_second)
    if core.se is None or core.smallest is None:
        few = "fewer than two independent samples show no difference"
        return Ruling("inconclusive", (few,), comparison, tolerance, comparison.only_second)
    bound = core.difference - t_quantile(1 - LEVEL, core.clusters - 1) * core.se
    if max(core.smallest, drop) > tolerance and bound < -tolerance:
        blind = (
            f"core F1 moved by {core.difference:+.3f} (p of a drop = {core.permutation.p_lower:.4f}); "
            f"a drop of up to {-bound:.3f} is not excluded, the tolerance is {tolerance:.3f}"
        )
        return Ruling("inconclusive", (blind,), comparison, tolerance, comparison.only_second)
    return Ruling(
        "pass", (f"core F1 moved by {core.difference:+.3f}",), comparison, tolerance, comparison.only_second
    )


def gate(baseline: Baseline, run: Run) -> Ruling:
    """Hold a run against a baseline; raises DatasetError when texts, labels or scorers differ."""
    refuse_unlike(baseline.hashes, hashes_of(run.rows))
    if baseline.scorer != run.header.identity.scorer:
        raise DatasetError(
            f"The baseline and {run.folder} were scored by different versions of the scorer. "
            "Bless a run of today's scorer with `summarize bless`."
        )
    return judge_scores(baseline, run.scores, seed=run.header.seed)


def read_baseline(path: Path) -> Baseline:
    """Read baseline.json; raises DatasetError."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        hashes = {id: (pair[0], pair[1]) for id, pair in data["hashes"].items()}
        baseline = Baseline(**{**data, "hashes": hashes, "pinned": tuple(data["pinned"])})
    except OSError as exc:
        raise DatasetError(f"{path}: there is no baseline. Make one with `summarize bless RUN`.") from exc
    except (ValueError, KeyError, TypeError, IndexError) as exc:
        raise DatasetError(
            f"{path}: is malformed ({exc!r}). Bless a run anew with `summarize bless`."
        ) from exc
    if baseline.schema != _SCHEMA:
        raise DatasetError(f"{path}: has schema {baseline.schema}. Bless a run anew with `summarize bless`.")
    return baseline


@dataclass(frozen=True, slots=True)
class Blessing:
    """What blessing a run did."""

    baseline: Baseline
    changes: tuple[str, ...]
    """Floors that sank and pins that were set, a sentence each."""


def bless(
    run: Run,
    path: Path,
    *,
    lower: bool = False,
    tolerance: float | None = None,
    pin: Sequence[str] | None = None,
) -> Blessing:
    """Make a run the baseline and write it.

    Raises RunIncomplete for a run that lacks samples: later gates would not see them.
    Floors stand a little below the run's scores, but an old floor that is higher stays. One that the run
    itself breaks has to sink: that raises DatasetError unless `lower` is set. `pin` adds samples that have to
    stay exact; pins and tolerance are kept from the old baseline.
    """
    require_complete(run)
    scores = run.scores
    floors, pinned, kept = floors_below(scores), set(pin or ()), TOLERANCE
    changes = []
    if path.exists():
        old = read_baseline(path)
        pinned |= set(old.pinned)
        kept = old.tolerance
        for name, floor in old.floors.items():
            value = _f1_of(scores, name)
            if value is not None and value >= floor:
                floors[name] = max(floor, floors[name])
            else:
                sunk = f"{floors[name]:.2f}" if name in floors else "none"
                changes.append(f"floor of {name} F1 sinks from {floor:.2f} to {sunk}")
        if changes and not lower:
            raise DatasetError(f"{path}: {'; '.join(changes)}. If that is meant, add --lower-floors.")
    exact = {one.id for one in scores.samples if one.exact}
    if broken := sorted(pinned - exact):
        raise DatasetError(f"{broken[0]}: is pinned but not exact in this run. Pin samples that are right.")
    baseline = Baseline.of(
        scores,
        hashes_of(run.rows),
        engine=run.header.identity.engine,
        scorer=run.header.identity.scorer,
        floors=floors,
        tolerance=kept if tolerance is None else tolerance,
        pinned=tuple(sorted(pinned)),
    )
    write_atomically(path, dump(baseline))
    return Blessing(baseline, tuple(changes))


def dump(baseline: Baseline) -> str:
    """The baseline as JSON text with one line a sample, so that a change reads well in a diff."""
    data = asdict(baseline)
    scores, hashes = data.pop("scores"), data.pop("hashes")
    head = json.dumps(data, ensure_ascii=False, indent=1)[:-2]
    parts = [
        f' "{name}": {{\n'
        + ",\n".join(
            f"  {json.dumps(id)}: {json.dumps(one, separators=(',', ':'))}"
            for id, one in sorted(part.items())
        )
        + "\n }"
        for name, part in (("hashes", hashes), ("scores", scores))
    ]
    return head + ",\n" + ",\n".join(parts) + "\n}\n"
