"""Pair two lists so that the total weight of the pairs is as large as possible.

>>> assign([[2, 3], [1, 1]])
[(0, 1), (1, 0)]

Greedy pairing depends on the order of the lists; the optimal total does not. The method is the Hungarian
algorithm with row and column potentials (Kuhn 1955, Munkres 1957), O(n²·m); tested against scipy.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import inf


def _minimise(costs: Sequence[Sequence[float]]) -> list[int]:
    """Column of each row at the least total cost; needs at least as many columns as rows."""
    rows, columns = len(costs), len(costs[0])
    of_row, of_column = [0.0] * (rows + 1), [0.0] * (columns + 1)
    owner = [0] * (columns + 1)  # the row (from 1) that holds a column; 0 is none
    for row in range(1, rows + 1):
        owner[0] = row
        column = 0
        least = [inf] * (columns + 1)
        back = [0] * (columns + 1)
        seen = [False] * (columns + 1)
        while owner[column]:
            seen[column] = True
            current, step, following = owner[column], inf, 0
            for other in range(1, columns + 1):
                if seen[other]:
                    continue
                slack = costs[current - 1][other - 1] - of_row[current] - of_column[other]
                if slack < least[other]:
                    least[other], back[other] = slack, column
                if least[other] < step:
                    step, following = least[other], other
            for other in range(columns + 1):
                if seen[other]:
                    of_row[owner[other]] += step
                    of_column[other] -= step
                else:
                    least[other] -= step
            column = following
        while column:
            owner[column] = owner[back[column]]
            column = back[column]
    chosen = [0] * rows
    for column in range(1, columns + 1):
        if owner[column]:
            chosen[owner[column] - 1] = column - 1
    return chosen


def assign(weights: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    """Pairs (row, column) with the largest total weight, sorted; as many as the shorter side has.

    Pairs of weight 0 are among them: the caller decides what they mean.
    """
    if not weights or not weights[0]:
        return []
    if len(weights) == 1:
        return [(0, max(range(len(weights[0])), key=weights[0].__getitem__))]
    if len(weights) <= len(weights[0]):
        chosen = _minimise([[-weight for weight in row] for row in weights])
        return list(enumerate(chosen))
    chosen = _minimise([[-row[column] for row in weights] for column in range(len(weights[0]))])
    return sorted((row, column) for column, row in enumerate(chosen))
