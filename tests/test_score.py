"""The scorer: counting, pairing, error classes, and laws that hold for any labels."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evals.labels import Answer, parse_label
from evals.matching import Counts
from evals.programs import CORE_FIELDS, FIELDS
from evals.score import Scores, score, score_sample
from evals.testing import sample
from tests.evals_factory import LABELS, TEXTS, brief_of

TARGETS = ["EGFR", "HER3", "PD-1", "VEGF", "KRAS|KRAS G12C", "BCMA|TNFRSF17"]
AGENCIES = ["FDA", "EMA", "NMPA", "EMA|EC"]
PARTNERS = ["Orkla Biologics|Orkla", "University of Lund", "Halden Bio, Inc.", "Mertz Foundation"]

programs = st.lists(
    st.fixed_dictionaries(
        {
            "asset": st.sampled_from([None, "AB-1", "CD-2", "EF-3"]),
            "targets": st.lists(st.sampled_from(TARGETS), max_size=3, unique=True),
            "modality": st.sampled_from([None, "antibody", "car-t", "peptide|null"]),
            "stage": st.sampled_from([None, "phase-1", "phase-2|null", "approved"]),
            "regulators": st.lists(
                st.fixed_dictionaries(
                    {"agency": st.sampled_from(AGENCIES), "action": st.sampled_from(["orphan", "approved"])}
                ),
                max_size=3,
            ),
            "partners": st.lists(
                st.fixed_dictionaries(
                    {
                        "name": st.sampled_from(PARTNERS),
                        "role": st.sampled_from(["licensee", "academic|other"]),
                    }
                ),
                max_size=3,
            ),
        }
    ),
    max_size=3,
)


def one(gold: dict[str, Any], said: Any, text: str = "") -> Any:
    return score_sample(sample("a", gold, text), said)


def program(**values: Any) -> dict[str, Any]:
    return {"programs": [{"asset": "AB-1", **values}]}


def shuffled(label: dict[str, Any], seed: int) -> dict[str, Any]:
    draw = random.Random(seed)

    def mix(items: list[Any]) -> list[Any]:
        return draw.sample(items, len(items))

    return {
        "programs": mix(
            [
                {key: mix(value * 2) if isinstance(value, list) else value for key, value in one.items()}
                for one in label["programs"]
            ]
        )
    }


@given(programs, programs, st.integers(0, 99))
def test_order_and_duplicates_never_matter(gold: list[Any], said: list[Any], seed: int) -> None:
    """Lists shuffled and doubled on both sides give the same counts."""
    plain = one({"programs": gold}, {"programs": said})
    mixed = one(shuffled({"programs": gold}, seed), shuffled({"programs": said}, seed + 1))
    assert mixed.counts == plain.counts and mixed.exact == plain.exact and mixed.empty == plain.empty


@given(programs)
def test_what_the_label_says_is_perfect(gold: list[Any]) -> None:
    """A brief that repeats the label has no error in any field."""
    found = one({"programs": gold}, {"programs": gold})
    assert found.exact
    for name in FIELDS:
        assert found.counts[name].fp == found.counts[name].fn == 0


@given(programs, programs)
def test_the_parts_sum_to_the_whole(gold: list[Any], said: list[Any]) -> None:
    """Errors by class add up to false positives and misses; samples add up to totals."""
    both = [one({"programs": gold}, {"programs": said}), one({"programs": said}, {"programs": gold})]
    for found in both:
        for name in CORE_FIELDS:
            kinds = [error.kind for error in found.errors if error.field == name]
            wrong = sum(kind in ("misread", "invented", "unlabelled") for kind in kinds)
            assert wrong == found.counts[name].fp
            assert sum(kind in ("misread", "missed") for kind in kinds) == found.counts[name].fn
    scores = Scores(tuple(both))
    assert all(scores.total(name) == both[0].counts[name] + both[1].counts[name] for name in FIELDS)


@given(programs)
def test_silence_misses_everything_and_invents_nothing(gold: list[Any]) -> None:
    """A release that failed is an empty prediction."""
    failed, empty = one({"programs": gold}, None), one({"programs": gold}, {"programs": []})
    assert failed.counts == empty.counts
    assert failed.failed and not empty.failed and not failed.exact
    assert all(failed.counts[name].tp == failed.counts[name].fp == 0 for name in FIELDS)


def test_a_wrong_value_is_a_false_positive_and_a_miss() -> None:
    """The guide's rule for sets and single labels alike."""
    found = one(program(targets=["PD-1"], stage="phase-2"), program(targets=["PD-L1"], stage="phase-3"))
    assert found.counts["target"] == found.counts["stage"] == Counts(0, 1, 1)
    assert [error.kind for error in found.errors] == ["misread", "misread"]
    assert found.stage_steps == (2,)


def test_names_compare_by_symbol_and_the_raw_score_by_letter() -> None:
    """HER3 and ERBB3 are one answer; the table's share shows beside."""
    found = one(program(targets=["HER3"]), program(targets=["ERBB3"]))
    assert found.counts["target"] == Counts(1, 0, 0)
    assert found.raw["target"] == Counts(0, 1, 1)


def test_alternatives_and_null() -> None:
    """`x|null` takes x and nothing; a wrong value there is one false positive and no miss."""
    gold = program(modality="peptide|null", stage="phase-1|phase-1-2")
    assert one(gold, program(stage="phase-1-2")).exact
    assert one(gold, program(modality="peptide", stage="phase-1")).counts["modality"] == Counts(1, 0, 0)
    assert one(gold, program(modality="vaccine", stage="phase-1")).counts["modality"] == Counts(0, 1, 0)


def test_an_agency_that_satisfies_two_entries_counts_once() -> None:
    """`EMA` and `EMA|EC` are both met by EMA alone; with EC both are named."""
    gold = program(
        regulators=[{"agency": "EMA", "action": "orphan"}, {"agency": "EMA|EC", "action": "approved"}]
    )
    ema, ec = {"agency": "EMA", "action": "orphan"}, {"agency": "EC", "action": "approved"}
    assert one(gold, program(regulators=[ema])).counts["regulator"] == Counts(1, 0, 0)
    assert one(gold, program(regulators=[ema])).counts["regulator+action"] == Counts(1, 0, 1)
    assert one(gold, program(regulators=[ema, ec])).counts["regulator+action"] == Counts(2, 0, 0)


def test_one_agency_with_three_actions_is_one_agency() -> None:
    """The set of agencies has it once, the pairs three times."""
    actions = [{"agency": "FDA", "action": action} for action in ("orphan", "fast-track", "rmat")]
    found = one(program(regulators=actions), program(regulators=actions[:1]))
    assert found.counts["regulator"] == Counts(1, 0, 0)
    assert found.counts["regulator+action"] == Counts(1, 0, 2)


def test_programs_pair_by_name_before_values() -> None:
    """A shared name binds two programs even when another one shares more values."""
    gold = {
        "programs": [
            {"asset": "AB-1", "targets": ["EGFR"], "stage": "phase-1"},
            {"asset": "CD-2", "targets": ["KRAS"], "stage": "phase-2"},
        ]
    }
    said = {
        "programs": [
            {"asset": "CD2", "targets": ["EGFR"], "stage": "phase-1"},
            {"asset": "AB 1", "targets": ["KRAS"], "stage": "phase-2"},
        ]
    }
    found = one(gold, said)
    assert found.counts["program"] == Counts(2, 0, 0)
    assert found.counts["target"] == Counts(0, 2, 2)


def test_unnamed_programs_pair_by_shared_values() -> None:
    """What shares neither name nor value stands alone: missed here, invented there."""
    gold = {"programs": [{"asset": None, "targets": ["EGFR"], "stage": "phase-1"}]}
    assert one(gold, {"programs": [{"asset": "X", "targets": ["EGFR"]}]}).counts["program"] == Counts(1, 0, 0)
    apart = one(gold, {"programs": [{"asset": "X", "targets": ["KRAS"]}]})
    assert apart.counts["program"] == Counts(0, 1, 1)
    assert {error.kind for error in apart.errors} == {"missed", "invented"}


def test_aliases_pair_programs() -> None:
    """The label's alias is the brief's name."""
    gold = {"programs": [{"asset": "AB-1", "aliases": ["exampletinib"], "stage": "phase-1"}]}
    assert one(gold, {"programs": [{"asset": "Exampletinib", "stage": "phase-2"}]}).counts["program"].tp == 1


def test_an_extra_value_is_invented_or_unlabelled() -> None:
    """With a quote that stands in the release and holds the value, the label is to be looked at."""
    text = "AB-1 binds HER3 on tumour cells."
    said = {"targets": ["HER3"], "quotes": {"targets": ["binds HER3"]}}
    assert one(program(), program(**said), text).errors[0].kind == "unlabelled"
    assert one(program(), program(**said), "Another text.").errors[0].kind == "invented"
    elsewhere = {"targets": ["HER3"], "quotes": {"targets": ["on tumour cells"]}}
    assert one(program(), program(**elsewhere), text).errors[0].kind == "invented"


def test_programs_where_there_are_none_are_counted() -> None:
    """Two programs said of a hire are false programs in one release."""
    said = {"programs": [{"asset": "A"}, {"asset": "B"}]}
    scores = score([sample("a", {"programs": []}), sample("b", {"programs": []})], {"a": said, "b": {}})
    assert scores.false_programs == (2, 1, 2)
    assert scores.core() is None and scores.undefined == CORE_FIELDS
    assert scores.exact == 2  # an empty program states nothing


def test_abstention_and_events_are_reported_by_themselves() -> None:
    """Empty against empty adds nothing to the counts."""
    samples = [
        sample("a", {"event": "deal|corporate"}),
        sample("b", {**program(stage="phase-1"), "event": "deal"}),
    ]
    scores = score(samples, {"a": {"event": "corporate"}, "b": {"event": "legal"}})
    assert scores.abstention("stage") == (1, 1) and scores.abstention("target") == (2, 2)
    assert scores.events == (1, 2)
    assert scores.total("stage") == Counts(0, 0, 1)


def test_partial_credit_for_a_parent_class() -> None:
    """`antibody` for `monoclonal-antibody` is wrong, and half right."""
    found = one(program(modality="monoclonal-antibody"), program(modality="antibody"))
    assert found.counts["modality"] == Counts(0, 1, 1)
    assert (found.hierarchy.precision, found.hierarchy.recall) == (1.0, 0.5)


def test_samples_of_one_issuer_are_one_cluster() -> None:
    """Serial releases of a company are not independent: its name joins them, however it is written."""
    samples = [
        sample("a", {**program(stage="phase-1"), "issuer": "Halden Bio|Halden"}),
        sample("b", {**program(stage="phase-1"), "issuer": "Halden Bio, Inc."}),
        sample("c", {**program(stage="phase-1"), "issuer": "Another"}),
    ]
    core = score(samples, {}).core()
    assert core is not None and core.n == 2


def test_a_brief_scores_like_the_label_it_says() -> None:
    """A Brief, its JSON and the label form are read alike; confidence is kept for calibration."""
    for id, label in LABELS.items():
        made = sample(id, label, TEXTS[id])
        brief = brief_of(made.label)
        assert score_sample(made, brief).exact
        assert score_sample(made, brief.model_dump(mode="json")).counts == score_sample(made, brief).counts
    label = parse_label({"id": "a", **program(targets=["EGFR"])})
    (only,) = brief_of(label).programs
    sure = only.targets[0].model_copy(update={"confidence": 0.9})
    brief = brief_of(label).model_copy(update={"programs": (only.model_copy(update={"targets": (sure,)}),)})
    assert one(program(targets=["EGFR"]), brief).confidence == (("target", 0.9, True),)
    assert one(program(targets=["KRAS"]), brief).confidence == (("target", 0.9, False),)


def test_scores_of_a_subset() -> None:
    """`only` keeps the chosen samples."""
    samples = [sample(id, label) for id, label in LABELS.items()]
    scores = score(samples, {one.id: one.label for one in samples})
    assert [one.id for one in scores.only(["hire"]).samples] == ["hire"]
    assert scores.core() is not None and scores.core().value == 1.0  # type: ignore[union-attr]
    assert scores.document_macro("target") == 1.0


@pytest.mark.parametrize("answer", [Answer(("A",)), Answer(("A", "B"), optional=True)])
def test_answers_read_back_as_written(answer: Answer) -> None:
    """The label form is kept."""
    parsed = parse_label({"id": "a", "event": str(answer)})
    assert parsed.event == answer
