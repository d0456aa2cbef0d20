"""The worked examples of metric-cases.jsonl, made with independent libraries, come out of our code.

Kinds and figures that the scorer has no use for, and why:

- `span`: it scores values; where the words stand is checked as evidence, not scored as boundaries.
- `multiset`: duplicates collapse (docs/scoring.md), so that what a multiset counts twice counts once here.
- `sklearn_macro_*`: a mean over label values; with an open vocabulary of targets it would weigh a target seen
  once like one seen in every release.
- `greedy_total`, `se_jackknife`, `se_unpaired`, `corr`, `auroc`, `risk_coverage`, `aurc`: figures of methods
  that docs/scoring.md does not use.
- `t95_linearized`: its standard error and t quantile are reproduced; our interval is taken on the logit.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from evals.agreement import krippendorff_alpha
from evals.assignment import assign
from evals.calibration import brier, expected_calibration_error, reliability
from evals.hierarchy import HierarchyCounts, credit, with_ancestors
from evals.labels import Answer
from evals.matching import Counts, Unit, match
from evals.programs import CORE_FIELDS
from evals.score import Scores, score
from evals.statistics import (
    documents_needed,
    mcnemar_exact,
    paired_t,
    permutation_test,
    ratio_interval,
    smallest_detectable,
    t_quantile,
)
from evals.testing import sample

CASES = [json.loads(line) for line in (Path(__file__).parent / "metric-cases.jsonl").read_text().splitlines()]
UNUSED = {"span", "multiset"}


def cases(kind: str) -> Any:
    found = [case for case in CASES if case["kind"] == kind]
    assert found, kind
    return pytest.mark.parametrize("case", found, ids=[case["id"] for case in found])


def near(value: float | None) -> Any:
    return value if value is None else pytest.approx(value, abs=1e-9)


def or_else(value: float | None, empty: float) -> float:
    return empty if value is None else value


def check_set(docs: list[Counts], empties: list[tuple[bool, bool]], expected: dict[str, Any]) -> None:
    total = sum(docs, Counts())
    assert (total.tp, total.fp, total.fn) == (expected["tp"], expected["fp"], expected["fn"])
    assert total.precision == near(expected["micro_precision"])
    assert total.recall == near(expected["micro_recall"])
    assert total.f1 == near(expected["micro_f1"])
    for key, empty in (("zd0", 0.0), ("zd1", 1.0)):
        micro = [or_else(one, empty) for one in (total.precision, total.recall, total.f1)]
        assert micro == [near(one) for one in expected[f"sklearn_micro_{key}"]]
        each = [[or_else(one, empty) for one in (doc.precision, doc.recall, doc.f1)] for doc in docs]
        means = [sum(column) / len(docs) for column in zip(*each, strict=True)]
        assert means == [near(one) for one in expected[f"sklearn_samples_{key}"]]
    exact = [doc.fp == doc.fn == 0 for doc in docs]
    assert sum(exact) == expected["exact_match_docs"]
    assert sum(exact) / len(docs) == near(expected["exact_match_rate"])
    per_doc = [or_else(doc.f1, 1.0) for doc in docs]
    assert per_doc == [near(one) for one in expected["per_doc_f1_empty1"]]
    assert sum(per_doc) / len(docs) == near(expected["doc_macro_f1_empty1"])
    defined = [doc.f1 for doc in docs if doc.f1 is not None]
    mean = sum(defined) / len(defined) if defined else None
    assert mean == near(expected["doc_macro_f1_skip_empty"])
    abstained = [said for gold, said in empties if gold]
    assert (len(abstained), sum(abstained)) == (expected["empty_gold_docs"], expected["empty_empty_docs"])
    specificity = sum(abstained) / len(abstained) if abstained else None
    assert specificity == near(expected["abstention_specificity"])
    assert (total.tp / total.decisions if total.decisions else 0.0) == near(expected["micro_jaccard_zd0"])


def targets(values: Iterable[str]) -> dict[str, Any]:
    return {"programs": [{"asset": "X-1", "targets": list(values)}]}


def scored(docs: list[dict[str, Any]]) -> Scores:
    samples = [sample(str(n), targets(doc["gold"])) for n, doc in enumerate(docs)]
    return score(samples, {str(n): targets(doc["pred"]) for n, doc in enumerate(docs)})


@cases("set")
def test_sets(case: dict[str, Any]) -> None:
    """Counts, rates, document means and abstention of one set-valued field, values compared to the letter."""
    scores = scored(case["input"]["docs"])
    docs = [one.raw["target"] for one in scores.samples]
    check_set(docs, [one.empty["target"] for one in scores.samples], case["expected"])


@cases("set_alias")
def test_aliases(case: dict[str, Any]) -> None:
    """A closed alias table makes two names one value; the raw score shows its share."""
    docs, table = case["input"]["docs"], case["input"]["alias_table"]
    empties = [(not doc["gold"], not doc["pred"]) for doc in docs]
    raw = [one.raw["target"] for one in scored(docs).samples]
    check_set(raw, empties, case["expected"]["raw"])

    def units(values: list[str]) -> list[Unit]:
        names = [" ".join(value.split()) for value in values]
        keys = [table.get(name.casefold(), name) for name in names]
        return [Unit(frozenset({key}), Answer((name,))) for key, name in zip(keys, names, strict=True)]

    normal = [match(units(doc["gold"]), units(doc["pred"])).counts for doc in docs]
    check_set(normal, empties, case["expected"]["normalized"])


def test_aliases_of_our_vocabulary() -> None:
    """The first alias case comes out of the real vocabulary too."""
    case = next(case for case in CASES if case["id"] == "alias-01")
    assert scored(case["input"]["docs"]).total("target") == Counts(2, 0, 0)


@cases("record")
def test_records(case: dict[str, Any]) -> None:
    """Five fields at once: counts by field, their sum, their mean (core F1), records that are all right."""

    def label(values: dict[str, list[str]]) -> dict[str, Any]:
        return {
            "programs": [
                {
                    "asset": "X-1",
                    "targets": values.get("target", []),
                    "modality": next(iter(values.get("modality", [])), None),
                    "stage": next(iter(values.get("stage", [])), None),
                    "regulators": [{"agency": one, "action": "other"} for one in values.get("regulator", [])],
                    "partners": [{"name": one, "role": "other"} for one in values.get("partner", [])],
                }
            ]
        }

    docs, expected = case["input"]["docs"], case["expected"]
    assert set(case["input"]["fields"]) == set(CORE_FIELDS)
    samples = [sample(str(n), label(doc["gold"])) for n, doc in enumerate(docs)]
    scores = score(samples, {str(n): label(doc["pred"]) for n, doc in enumerate(docs)})
    for name in CORE_FIELDS:
        wanted = expected["per_field"][name]
        total = scores.total(name)
        assert (total.tp, total.fp, total.fn) == (wanted["tp"], wanted["fp"], wanted["fn"])
        assert total.f1 == near(wanted["micro_f1"])
    whole = sum((scores.total(name) for name in CORE_FIELDS), Counts())
    assert whole.f1 == near(expected["micro_all_fields"]["micro_f1"])
    core = scores.core()
    assert core is not None
    assert core.value == near(expected["field_macro_f1_defined_only"])
    assert scores.exact / len(docs) == near(expected["record_exact_match_rate"])


@cases("hierarchical")
def test_hierarchy(case: dict[str, Any]) -> None:
    """Precision and recall over ancestor sets."""
    parent, expected = case["input"]["parent"], case["expected"]
    docs = case["input"]["docs"]
    for doc, augmented in zip(docs, expected["augmented"], strict=True):
        assert with_ancestors(doc["gold"], parent) == set(augmented["gold"])
        assert with_ancestors(doc["pred"], parent) == set(augmented["pred"])
    total = sum((credit(doc["gold"], doc["pred"], parent) for doc in docs), HierarchyCounts())
    assert (total.shared, total.predicted, total.gold) == (
        expected["h_tp"],
        expected["h_pred"],
        expected["h_gold"],
    )
    assert (total.precision, total.recall, total.f1) == (
        near(expected["hP"]),
        near(expected["hR"]),
        near(expected["hF"]),
    )


@cases("object_list")
def test_objects_pair_at_the_best_total(case: dict[str, Any]) -> None:
    """Objects are paired so that the total similarity is largest, not greedily."""
    gold, said, keys = (case["input"][name] for name in ("gold", "pred", "keys"))
    expected = case["expected"]
    shared = [[sum(one[key] == other[key] for key in keys) for other in said] for one in gold]
    similarity = [[count / len(keys) for count in row] for row in shared]
    assert similarity == expected["similarity"]
    pairs = assign(similarity)
    total = sum(similarity[i][j] for i, j in pairs)
    assert total == near(expected["total_matched_similarity"])
    assert total / len(said) == near(expected["soft_precision"])
    assert total / len(gold) == near(expected["soft_recall"])
    assert 2 * total / (len(said) + len(gold)) == near(expected["soft_f1"])
    leaves = sum(shared[i][j] for i, j in pairs)
    assert leaves == expected["leaf_tp"]
    assert leaves / (len(said) * len(keys)) == near(expected["leaf_precision"])
    assert leaves / (len(gold) * len(keys)) == near(expected["leaf_recall"])
    assert sum(similarity[i][j] == 1 for i, j in pairs) == expected["exact_objects"]


@cases("calibration")
def test_calibration(case: dict[str, Any]) -> None:
    """Brier score, expected calibration error, reliability table."""
    correct, confidence = [bool(one) for one in case["input"]["correct"]], case["input"]["confidence"]
    expected = case["expected"]
    assert brier(correct, confidence) == near(expected["brier"])
    assert expected_calibration_error(correct, confidence, 5) == near(expected["ece_5_equal_width"])
    assert expected_calibration_error(correct, confidence, 10) == near(expected["ece_10_equal_width"])
    table = [
        [round(one.high * 5) - 1, one.count, one.correct, one.confidence]
        for one in reliability(correct, confidence, 5)
    ]
    assert table == [
        [number, count, near(share), near(mean)] for number, count, share, mean in expected["bins5"]
    ]


@cases("paired")
def test_paired(case: dict[str, Any]) -> None:
    """Paired t, McNemar and the exact permutation of two runs on the same documents."""
    first, second, expected = case["input"]["a"], case["input"]["b"], case["expected"]
    paired = paired_t(first, second)
    assert paired.difference == near(expected["diff"])
    assert paired.se == near(expected["se_paired"])
    assert (paired.t, paired.p) == (near(expected["t"]), near(expected["p_t"]))
    assert [paired.low, paired.high] == [near(one) for one in expected["t95"]]
    better = sum(a > b for a, b in zip(first, second, strict=True))
    worse = sum(a < b for a, b in zip(first, second, strict=True))
    assert (better, worse) == (expected["a_better"], expected["b_better"])
    assert len(first) - better - worse == expected["ties"]
    assert mcnemar_exact(better, worse) == near(expected["mcnemar_exact_p"])
    swapped = permutation_test([([a], [1.0]) for a in first], [([b], [1.0]) for b in second])
    assert swapped.exact
    assert swapped.p_two_sided == near(expected["sign_flip_exact_p"])


@cases("micro_f1_se")
def test_standard_error_of_micro_f1(case: dict[str, Any]) -> None:
    """The linearised standard error; the symmetric interval follows from it and the t quantile."""
    tp, fp, fn = (case["input"][name] for name in ("tp", "fp", "fn"))
    expected = case["expected"]
    found = ratio_interval(
        [2 * one for one in tp], [2 * t + p + n for t, p, n in zip(tp, fp, fn, strict=True)]
    )
    assert found is not None
    assert found.value == near(expected["micro_f1"])
    assert found.se == near(expected["se_linearized"])
    reach = t_quantile(0.975, found.n - 1) * expected["se_linearized"]
    assert [found.value - reach, found.value + reach] == [near(one) for one in expected["t95_linearized"]]
    assert found.low is not None and found.high is not None
    assert 0 < found.low < found.value < found.high < 1


@cases("agreement_missing")
def test_agreement_with_missing_labels(case: dict[str, Any]) -> None:
    """Krippendorff's α on three metrics."""
    ratings, expected = case["input"]["ratings"], case["expected"]
    for metric in ("nominal", "ordinal", "interval"):
        assert krippendorff_alpha(ratings, metric) == near(expected[f"krippendorff_{metric}"])


@cases("power")
def test_power(case: dict[str, Any]) -> None:
    """Documents needed for a difference, and the smallest one that so many documents show."""
    sd, expected = case["input"]["sd_d"], case["expected"]
    for difference, n in expected["n_for_delta"].items():
        assert documents_needed(float(difference), sd) == n
    smallest = {n: smallest_detectable(sd / int(n) ** 0.5) for n in expected["mde_for_n"]}
    assert smallest == {n: near(one) for n, one in expected["mde_for_n"].items()}
    assert all(a > b for a, b in pairwise(smallest.values()))


def test_every_kind_is_used_or_named() -> None:
    """A kind that is added to the file has to be tested here, or named above with a reason."""
    tested: set[str] = set()
    for test in list(globals().values()):
        if isinstance(test, Callable) and hasattr(test, "pytestmark"):  # type: ignore[arg-type]
            tested |= {case["kind"] for mark in test.pytestmark for case in mark.args[1]}
    assert tested | UNUSED == {case["kind"] for case in CASES}
    assert all(kind in (__doc__ or "") for kind in UNUSED)


def test_duplicates_collapse_where_a_multiset_counts_them() -> None:
    """The multiset case scores as a set here: a repeated value is neither a hit nor an error."""
    case = next(case for case in CASES if case["kind"] == "multiset")
    doc = case["input"]
    found = scored([doc]).samples[0].raw["target"]
    gold, said = set(doc["gold"]), set(doc["pred"])
    assert found == Counts(len(gold & said), len(said - gold), len(gold - said))
    assert (found.tp, found.fp, found.fn) != tuple(case["expected"][name] for name in ("tp", "fp", "fn"))
