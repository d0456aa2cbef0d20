"""What a batch tells while it runs and at its end."""

from __future__ import annotations

import io
import time
from pathlib import Path

import pytest

from summarizer.batch import progress
from summarizer.batch.progress import Display, line, summary
from summarizer.batch.work import Failed, Status


def test_the_line_of_a_model_tells_cost_so_far_and_in_the_end() -> None:
    """Done of total, rate, time left, money, calls in flight, 429s, failures, the last error."""
    status = Status(
        done=250, recalled=50, failed=2, cost_usd=1.0, in_flight=40, limited=3, last_error="r7: It failed."
    )
    told = line(status, total=1_000, seconds=100.0, model=True)
    assert told == (
        "250/1,000 (25 %) · 2.5/s · 5 min 00 s left · $1.00 of $4.75 · 40 in flight · 3 × 429 · 2 failed · "
        "last: r7: It failed."
    )


def test_an_unknown_price_is_not_projected_and_a_pause_is_told() -> None:
    """Nothing that is not known is shown as a number."""
    status = Status(done=5, unpriced=9, paused_until=time.monotonic() + 30)
    told = line(status, total=None, seconds=10.0, model=True)
    assert told == "5 done · 0.5/s · cost unknown · 0 in flight · paused 30 s"


def test_the_summary_names_the_slowest_the_dropped_and_the_reasons() -> None:
    """And is safe to show whatever a name holds."""
    status = Status(calls=12, cost_usd=0.5, recalled=3, limited=1)
    for number in range(8):
        status.count(f"r{number}\x1b[31m", None, dropped=2, partial=number == 0, seconds=number * 1.5)
    status.count("bad", Failed("timeout", "It took too long."), seconds=20.0)
    told = list(summary(status, seconds=90.0, model=True))
    assert told[0] == "8 briefs, 1 of them partial, 1 failed (timeout 1) in 1 min 30 s (0.1/s)"
    assert told[1] == "12 calls, $0.5000, 3 releases from the store, 1 × 429"
    assert told[2].startswith("16 values were claimed and refused")
    assert told[3].startswith("slowest: bad 20.0 s, r7") and "\x1b" not in told[3]
    assert len(status.slowest) == 5 and status.last_error == "bad: It took too long."


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("stream", [io.StringIO(), _Terminal()])
def test_plain_lines_off_a_terminal(stream: io.StringIO, monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal's line is drawn anew and taken away at the end; a log gets whole lines without escapes."""
    monkeypatch.setattr(progress, "TERMINAL_EVERY", 0.01)
    monkeypatch.setattr(progress, "PLAIN_EVERY", 0.01)
    with Display(lambda: Status(done=3), inputs=["a"], count=lambda inputs: 9, stream=stream) as display:
        while "3/9" not in stream.getvalue():
            time.sleep(0.005)
        display.say("beside it")
    display.end([Path("out.csv")])
    told = stream.getvalue()
    assert "beside it\n" in told and told.endswith("written: out.csv\n")
    assert ("\x1b[K" in told) == stream.isatty()


def test_quiet_is_quiet() -> None:
    """Neither lines nor a summary."""
    stream = io.StringIO()
    with Display(lambda: Status(done=3), quiet=True, stream=stream) as display:
        pass
    display.end([Path("out.csv")])
    assert stream.getvalue() == ""
