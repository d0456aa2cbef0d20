"""Two people's labels: κ, α and set F1, and which samples they see differently."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evals.agreement import agree, cohen_kappa, krippendorff_alpha
from evals.testing import sample
from tests.evals_factory import LABELS


def test_kappa_of_a_worked_example() -> None:
    """Fifty cases, 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no: .7 seen, .5 by chance, κ = .4."""
    pairs = [("y", "y")] * 20 + [("y", "n")] * 5 + [("n", "y")] * 10 + [("n", "n")] * 15
    assert cohen_kappa(pairs) == pytest.approx(0.4)
    assert cohen_kappa([]) is None and cohen_kappa([("a", "a")] * 3) is None


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("abc")), min_size=1, max_size=20))
def test_kappa_does_not_depend_on_who_comes_first(pairs: list[tuple[str, str]]) -> None:
    """Nor does it exceed 1."""
    there, back = cohen_kappa(pairs), cohen_kappa([(b, a) for a, b in pairs])
    assert there == (None if back is None else pytest.approx(back))
    assert there is None or there <= 1


def test_alpha_needs_something_to_pair() -> None:
    """Without two ratings of one item, or with one value throughout, there is no α."""
    assert krippendorff_alpha([[1.0, None], [None, 2.0]]) is None
    assert krippendorff_alpha([[1.0, 1.0], [1.0, 1.0]]) is None
    assert krippendorff_alpha([[1.0, 2.0], [1.0, 2.0]]) == 1.0


def test_equal_labels_agree_fully() -> None:
    """κ = 1, F1 = 1, nothing changed."""
    samples = [sample(id, label) for id, label in LABELS.items()]
    found = agree(samples, samples)
    assert found.changed == () and found.f1("target") == found.f1("partner+role") == 1.0
    assert found.kappa["event"] == found.kappa["stage"] == found.alpha["modality"] == 1.0


def test_differences_are_counted_and_named() -> None:
    """One changed target in three, one sample changed, alternatives still agree."""
    first = [sample(id, label) for id, label in LABELS.items()]
    labels = json.loads(json.dumps(LABELS))
    labels["adc-ind"]["programs"][0]["targets"] = ["EGFR", "HER2"]
    labels["adc-ind"]["programs"][0]["partners"] = [{"name": "Orkla", "role": "manufacturer|supplier"}]
    second = [sample(id, label) for id, label in labels.items() if id != "hire"]
    found = agree(first, [*second, sample("extra", {"programs": []})])
    assert found.changed == ("adc-ind",) and found.samples == 3
    assert (found.only_first, found.only_second) == (("hire",), ("extra",))
    assert found.f1("target") == pytest.approx(2 * 4 / (2 * 4 + 2)) and found.f1("partner+role") == 1.0
    mirrored = agree(second, first)
    assert mirrored.f1("target") == pytest.approx(found.f1("target"))
