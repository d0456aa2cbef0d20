"""What the words behind a flag stand for: a value, or a sentence that says how to write it."""

from __future__ import annotations

from argparse import ArgumentTypeError


def concurrency(text: str) -> int | None:
    """Calls at once; None for `auto`.

    >>> concurrency("50"), concurrency("auto")
    (50, None)
    """
    if text == "auto":
        return None
    if not text.isdecimal() or not int(text):
        raise ArgumentTypeError(f"{text!r} is no number of calls; give 1 or more, or auto")
    return int(text)


def prices(text: str) -> tuple[float, float]:
    """USD for a million tokens of input and of output.

    >>> prices("0.40,1.60")
    (0.4, 1.6)
    """
    try:
        read, written = map(float, text.split(","))
    except ValueError:
        read = written = -1.0
    if not (0 <= read < float("inf") and 0 <= written < float("inf")):
        raise ArgumentTypeError(
            f"{text!r} is no pair of prices; give USD for a million tokens of input and of output, such as 0.40,1.60"
        )
    return read, written
