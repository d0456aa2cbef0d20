"""Two runs on the same samples: differences, tests, and what may not be compared."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from evals.compare import compare, compare_runs, side_by_side
from evals.dataset import load
from evals.run import run
from evals.testing import scored
from summarizer.errors import DatasetError
from tests.evals_factory import IDENTITY, header, right, without_stage, write_label, write_samples


def test_a_run_compared_with_itself_has_not_moved() -> None:
    """No difference, p = 1, an interval of no width, nothing changed."""
    scores = scored({f"s{n}": (2, n % 2, 1) for n in range(10)})
    found = compare(scores, scores)
    assert found.core.difference == 0 and found.core.permutation.p_two_sided == 1
    assert (found.core.low, found.core.high, found.core.smallest) == (0, 0, 0)
    assert (found.core.better, found.core.worse, found.core.tied) == (0, 0, 10)
    assert found.exact_p == 1 and found.changes == ()


def test_swapping_the_runs_turns_the_sign() -> None:
    """Second minus first: the other way round everything is mirrored."""
    old = scored({f"s{n}": (1, 1, 1) for n in range(8)})
    new = scored({f"s{n}": (1, 1, 1) if n < 3 else (2, 0, 0) for n in range(8)})
    there, back = compare(old, new), compare(new, old)
    assert there.core.difference == -back.core.difference > 0
    assert there.core.low == pytest.approx(-back.core.high)  # type: ignore[operator]
    assert there.core.permutation.p_upper == back.core.permutation.p_lower < 0.05
    assert there.exact == (0, 5) and back.exact == (5, 0)


def test_only_shared_samples_count() -> None:
    """The rest is named; runs without a common sample are refused."""
    old, new = scored({"a": (1, 0, 0), "b": (1, 0, 0)}), scored({"b": (0, 0, 1), "c": (0, 0, 1)})
    found = compare(old, new)
    assert (found.samples, found.only_first, found.only_second) == (1, ("a",), ("c",))
    assert found.core.first == 1.0 and found.core.second == 0.0 and found.core.se is None
    with pytest.raises(DatasetError, match="no sample in common"):
        compare(old, scored({"z": (1, 0, 0)}))


def test_fields_are_adjusted_together() -> None:
    """A field's adjusted p is never below its own."""
    found = compare(
        scored({f"s{n}": (0, 1, 1) for n in range(9)}), scored({f"s{n}": (1, 0, 0) for n in range(9)})
    )
    for one in found.fields:
        assert one.adjusted_p is not None and one.adjusted_p >= one.permutation.p_two_sided
    assert found.core.adjusted_p is None


def test_changed_samples_show_what_was_fixed_and_broken(tmp_path: Path) -> None:
    """The worst comes first, with the errors of both runs beside each other."""
    folder = write_samples(tmp_path / "samples")
    samples = load(folder)
    one = run(samples, right, tmp_path / "one", header(folder))
    two = run(samples, without_stage, tmp_path / "two", header(folder, replace(IDENTITY, engine="other")))
    found = compare_runs(one, two)
    assert [change.id for change in found.changes] == ["two-programs", "adc-ind", "peptide-ph2"]
    assert found.changes[0].errors == 2
    (row,) = side_by_side(found.changes[1])
    assert row[0] == "stage" and row[1] is None and row[2] is not None and row[2].expected == "ind"
    assert found.core.worse == 3


def test_runs_on_other_labels_or_scorers_are_refused(tmp_path: Path) -> None:
    """Unlike things are never compared; the message says what to do."""
    folder = write_samples(tmp_path / "samples")
    one = run(load(folder), right, tmp_path / "one", header(folder))
    write_label(folder, "hire", {"event": "other", "programs": []})
    two = run(load(folder), right, tmp_path / "two", header(folder))
    with pytest.raises(DatasetError, match="--rescore"):
        compare_runs(one, two)
    (folder / "hire" / "release.txt").write_text("Other words.\n")
    three = run(load(folder), right, tmp_path / "three", header(folder))
    with pytest.raises(DatasetError, match="another text"):
        compare_runs(two, three)
    four = run(load(folder), right, tmp_path / "four", header(folder, replace(IDENTITY, scorer="s2")))
    with pytest.raises(DatasetError, match="scorer"):
        compare_runs(three, four)
