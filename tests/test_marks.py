"""Overlapping evidence is cut into runs that together are the text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from summarizer.render.marks import cut

LENGTH = 30
SPANS = st.lists(st.tuples(st.integers(-3, LENGTH + 3), st.integers(-3, LENGTH + 3)), max_size=8)


@given(SPANS, st.lists(st.integers(-2, LENGTH + 2), max_size=5))
def test_runs_partition_the_text_and_know_their_spans(
    spans: list[tuple[int, int]], breaks: list[int]
) -> None:
    """Every character stands in one run, which names exactly the valid spans that cover it."""
    runs = list(cut(LENGTH, spans, breaks))
    assert [place for run in runs for place in range(run.start, run.end)] == list(range(LENGTH))
    valid = {n for n, (start, end) in enumerate(spans) if 0 <= start < end <= LENGTH}
    for run in runs:
        for place in range(run.start, run.end):
            assert set(run.spans) == {n for n in valid if spans[n][0] <= place < spans[n][1]}
    assert sorted(number for run in runs for number in run.opens) == sorted(valid)


def test_the_shortest_span_comes_first() -> None:
    """Where two spans overlap, the shorter gives its colour."""
    runs = list(cut(10, [(0, 10), (4, 6)]))
    assert [run.spans for run in runs] == [(0,), (1, 0), (0,)]


def test_an_empty_text_has_no_runs() -> None:
    """Nothing gives nothing."""
    assert list(cut(0, [(0, 0)])) == []
