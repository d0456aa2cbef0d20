"""From the strength of a rule to a probability: how often values of that strength are right.

>>> 0.0 < calibrated("target", 0.5) < calibrated("target", 0.9) < 1.0
True

The rules give each claim a strength between 0 and 1 (how plain the wording, how many cues agree). What share of such
claims is right is measured on labelled releases: Platt scaling, logit(p) = a + b·logit(strength), one pair for
each field (Platt 1999, Probabilistic Outputs for Support Vector Machines). `python -m evals.calibrate` fits them.
"""

from __future__ import annotations

from math import exp, log

# Fitted on 2026-11-26 on the first reading of 48 releases by authors who had not seen the code (325 values, kept
# apart). The open samples would flatter: rules are tuned on them, and curves fitted there promise too much.
CURVES: dict[str, tuple[float, float]] = {
    "modality": (0.603, 0.972),  # 55 values
    "partner": (0.603, 0.739),  # 93 values
    "regulator": (0.164, 2.029),  # 56 values
    "stage": (0.143, 0.983),  # 58 values
    "target": (-0.287, 1.209),  # 63 values
}
"""Field to (a, b); a field that is absent keeps its strength."""
EDGE = 0.01  # a probability nearer to 0 or 1 than this cannot be told from one with the samples at hand


def logit(p: float) -> float:
    """The log-odds of a probability, kept off 0 and 1."""
    p = min(1 - EDGE, max(EDGE, p))
    return log(p / (1 - p))


def on_curve(strength: float, curve: tuple[float, float]) -> float:
    """The probability that a curve (a, b) gives to a strength."""
    a, b = curve
    return round(min(1 - EDGE, max(EDGE, 1 / (1 + exp(-(a + b * logit(strength)))))), 2)


def calibrated(field: str, strength: float) -> float:
    """Return the probability that a claim of this field and strength is right."""
    return on_curve(strength, CURVES[field]) if field in CURVES else strength
