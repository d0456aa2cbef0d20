"""The rate-limit headers of a server: read where they are whole, left out where they are not."""

from __future__ import annotations

import pytest

from summarizer.engines.allowance import Allowance, allowance_of


def _headers(reset: str, limit: str = "500", remaining: str = "0") -> dict[str, str]:
    return {
        "x-ratelimit-limit-tokens": limit,
        "x-ratelimit-remaining-tokens": remaining,
        "x-ratelimit-reset-tokens": reset,
    }


def test_times_are_read_as_servers_write_them() -> None:
    """Hours, minutes, seconds, milliseconds and sums of them."""
    for told, seconds in (("6m0s", 360.0), ("1.5s", 1.5), ("20ms", 0.02), ("1h2m3s", 3723.0)):
        assert allowance_of(_headers(told)) == (Allowance("tokens", 500, 0, seconds),)


@pytest.mark.parametrize(
    "headers",
    [
        {},
        _headers(""),
        _headers("soon"),
        _headers("-1s"),
        _headers("1s", limit="-5"),
        _headers("1s", remaining="²"),
    ],
)
def test_nonsense_is_no_allowance(headers: dict[str, str]) -> None:
    """A server may send anything."""
    assert allowance_of(headers) == ()
