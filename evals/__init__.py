"""Measure briefs against hand labels: scores with intervals, paired comparisons and a gate.

The contract is docs/scoring.md, the labels follow docs/labelling-guide.md. `evals` imports `summarizer`;
of `summarizer` only cli/evals.py imports this package.
"""
