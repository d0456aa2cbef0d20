"""Probabilities of the rules: the curve's shape, its fit, and that `--min-confidence` acts on them."""

from __future__ import annotations

from math import exp

from hypothesis import given
from hypothesis import strategies as st

from evals.calibrate import judged, table
from evals.calibration import fit_platt
from summarizer import Settings, summarize
from summarizer.engines.rules.confidence import EDGE, logit, on_curve

STRENGTHS = st.floats(0.0, 1.0)


@given(STRENGTHS, STRENGTHS, st.floats(-2, 2), st.floats(0.1, 3))
def test_a_stronger_claim_is_never_less_probable(one: float, two: float, a: float, b: float) -> None:
    """A curve keeps the order of strengths and stays off 0 and 1."""
    low, high = sorted((on_curve(one, (a, b)), on_curve(two, (a, b))), key=float)
    assert EDGE <= low <= high <= 1 - EDGE
    assert (one <= two) <= (on_curve(one, (a, b)) <= on_curve(two, (a, b)))


def test_the_fit_finds_the_share_that_is_right() -> None:
    """Values of one strength of which three in five are right get a probability of about .6."""
    right = [True, True, True, False, False] * 100
    a, b = fit_platt(right, [logit(0.9)] * 500)
    assert abs(1 / (1 + exp(-(a + b * logit(0.9)))) - 0.6) < 0.03


def test_few_values_move_the_curve_little() -> None:
    """One wrong value does not turn a strength of .9 into an even chance."""
    a, b = fit_platt([False], [logit(0.9)])
    assert 1 / (1 + exp(-(a + b * logit(0.9)))) > 0.6


def test_min_confidence_drops_with_the_reason() -> None:
    """Values below the threshold are listed as low-confidence, not lost."""
    text = "Verdane doses first patient with VRD-114, its HER3 ADC, in Phase 1 trial"
    strict = summarize(text, settings=Settings(min_confidence=1.0))
    assert summarize(text).programs[0].targets
    assert {item.reason for item in strict.dropped} == {"low-confidence"}
    assert "target" in {item.field for item in strict.dropped}


def test_the_table_counts_every_value() -> None:
    """A reliability table says how many values it stands on."""
    assert table([("target", 0.9, True), ("stage", 0.35, False)]).startswith("2 values  Brier 0.066")


def test_values_of_a_folder_of_samples(tmp_path) -> None:  # type: ignore[no-untyped-def]
    """Each value that the rules read is judged against the label."""
    folder = tmp_path / "sealed-or-not"
    for name in ("a", "b", "c", "d"):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "release.txt").write_text(
            "Verdane doses first patient with VRD-114\n\nOSLO, May 2, 2025 – Verdane Therapeutics today announced that"
            " the first patient was dosed in a Phase 1 trial of VRD-114, an antibody-drug conjugate against HER3."
        )
        (folder / "label.yaml").write_text(
            f"id: {name}\nlanguage: en\nissuer: Verdane Therapeutics\nevent: clinical-progress\nprograms:\n"
            "  - asset: VRD-114\n    aliases: []\n    sponsor: Verdane Therapeutics\n    targets: [HER3]\n"
            "    modality: antibody-drug-conjugate\n    indications: []\n    stage: phase-2\n    regulators: []\n"
            "    partners: []\n    quotes: {}\n"
        )
    both = judged(tmp_path, sealed=False) + judged(tmp_path, sealed=True)
    assert {(field, right) for field, _, right in both} >= {("target", True), ("stage", False)}
