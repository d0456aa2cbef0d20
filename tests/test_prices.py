"""Prices: known models at their published rates, cached and batch ones too; an unknown price is unknown."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer.prices import price, price_date, price_source
from summarizer.questions import Usage

MILLION = 1_000_000


@pytest.mark.parametrize(
    ("model", "input_usd", "cached_usd", "output_usd"),
    [
        # USD for a million tokens on the providers' pages in 2025; a change of the table shows here
        ("openai:gpt-4.1", 2.00, 0.50, 8.00),
        ("openai:gpt-4.1-mini", 0.40, 0.10, 1.60),
        ("openai:gpt-4o", 2.50, 1.25, 10.00),
        ("openai:gpt-4o-mini", 0.15, 0.075, 0.60),
        ("openai:gpt-5", 1.25, 0.125, 10.00),
        ("openai:gpt-5-mini-2025-08-07", 0.25, 0.025, 2.00),
        ("anthropic:claude-haiku-4-5", 1.00, 0.10, 5.00),
        ("google_genai:gemini-2.5-flash", 0.30, 0.03, 2.50),
    ],
)
def test_well_known_prices(model: str, input_usd: float, cached_usd: float, output_usd: float) -> None:
    """Input, cached input and output each have their own price."""
    fresh = price(model, Usage(input_tokens=100_000))
    cached = price(model, Usage(input_tokens=100_000, cached_tokens=100_000))
    output = price(model, Usage(output_tokens=100_000))
    assert (fresh, cached, output) == pytest.approx((input_usd / 10, cached_usd / 10, output_usd / 10))
    mixed = price(model, Usage(input_tokens=10_000, cached_tokens=4_000, output_tokens=1_000))
    wanted = (6_000 * input_usd + 4_000 * cached_usd + 1_000 * output_usd) / MILLION
    assert mixed == pytest.approx(wanted)


def test_the_batch_api_is_half_price() -> None:
    """Batch calls have the batch's rates."""
    usage = Usage(input_tokens=10_000, output_tokens=1_000)
    live = price("openai:gpt-4.1-mini", usage)
    assert live is not None
    assert price("openai:gpt-4.1-mini", usage, batch=True) == pytest.approx(live / 2)


@pytest.mark.parametrize(
    "model",
    ["openai:no-such-model", "openai:gpt-4.1-nonsense", "ollama:llama3.2", "nobody:gpt-4.1", "openai:", ":", "",
     "openai:ft:gpt-4.1-mini-2025-04-14:halden::a1"],
)  # fmt: skip
def test_an_unknown_price_is_none(model: str) -> None:
    """A model, a provider or a fine-tuned model that the table does not hold is never free."""
    assert price(model, Usage(calls=1)) is None
    assert price(model, Usage(input_tokens=10, output_tokens=10)) is None
    total = Usage(cost_usd=0.1) + Usage(cost_usd=price(model, Usage(input_tokens=10)))
    assert total.cost_usd is None


def test_a_server_of_ones_own_has_no_known_price() -> None:
    """A model's name says nothing on a local server; on a known provider's it does."""
    usage = Usage(input_tokens=MILLION)
    assert price("openai:gpt-4.1", usage, base_url="http://127.0.0.1:8000/v1") is None
    assert price("openai:gpt-4.1", usage, base_url="https://api.openai.com/v1") == pytest.approx(2.0)


def test_more_cached_than_read_is_no_crash() -> None:
    """A server that counts wrongly still gets a price."""
    assert price("gpt-4.1", Usage(input_tokens=10, cached_tokens=99)) == pytest.approx(10 * 0.5 / MILLION)


def test_the_table_has_a_date() -> None:
    """The date that headers show is one that has come, and names the table."""
    told = price_date()
    assert told is not None
    assert date(2026, 1, 1) <= date.fromisoformat(told) <= date.today()
    assert told in price_source()
