"""What calls cost, from the dated price table of the package genai-prices; an unknown price is None, never 0.

>>> price("openai:gpt-4.1-mini", Usage(calls=1, input_tokens=10_000, cached_tokens=8_000, output_tokens=500))
0.0024
>>> price("ollama:llama3.2", Usage(calls=1, input_tokens=10_000)) is None
True

The table is data inside the package: nothing is looked up anywhere, and a newer table comes with a newer package.
Bills are the provider's; its own page has the last word.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from summarizer.questions import Usage

_PROVIDERS: Mapping[str, str] = {
    "openai": "openai",
    "azure_openai": "azure",
    "azure_ai": "azure",
    "anthropic": "anthropic",
    "google_genai": "google",
    "google_vertexai": "google",
    "google_anthropic_vertex": "google",
    "bedrock": "aws",
    "bedrock_converse": "aws",
    "anthropic_bedrock": "aws",
    "mistralai": "mistral",
    "cohere": "cohere",
    "deepseek": "deepseek",
    "fireworks": "fireworks",
    "groq": "groq",
    "openrouter": "openrouter",
    "perplexity": "perplexity",
    "together": "together",
    "xai": "x-ai",
}
"""LangChain's name of a provider to the table's; whoever stands on neither side has no known price."""


def at_rates(rates: tuple[float, float], usage: Usage) -> float:
    """Return the USD of a usage at rates that somebody gave: for a million tokens of input, and of output.

    >>> at_rates((1.0, 4.0), Usage(calls=1, input_tokens=500_000, output_tokens=100_000))
    0.9
    """
    read, written = rates
    return (usage.input_tokens * read + usage.output_tokens * written) / 1e6


def price(model: str, usage: Usage, *, base_url: str | None = None, batch: bool = False) -> float | None:
    """Return the USD that a usage costs with a model (`<provider>:<model>`, the provider being openai if left out).

    Cached input is priced as such, `batch` takes the rates of the provider's batch API where it has some. With a
    `base_url` the server there decides: one that is not a known provider's has no known price, whatever its
    models are called.
    """
    provider, separator, name = model.partition(":")
    if not separator:
        provider, name = "openai", model
    if provider not in _PROVIDERS or not name:
        return None
    try:
        import genai_prices

        used = genai_prices.Usage(
            input_tokens=usage.input_tokens,
            # a server that reports more of them than there were is not worth a crash
            cache_read_tokens=min(usage.cached_tokens, usage.input_tokens),
            output_tokens=usage.output_tokens,
        )
        context = {"processing": "batch"} if batch else None
        if base_url:
            found = genai_prices.calc_price(used, name, provider_api_url=base_url, price_context=context)
        else:
            found = genai_prices.calc_price(
                used, name, provider_id=_PROVIDERS[provider], price_context=context
            )
    except Exception:  # not in the table, or a table that this code does not understand: unknown is an answer
        return None
    return float(found.total_price)


@cache
def price_date() -> str | None:
    """Return the day of the newest price change in the table that has come into force (ISO 8601)."""
    from datetime import date

    try:
        from genai_prices.data import providers
        from genai_prices.types import StartDateConstraint
    except ImportError:
        return None
    starts = (
        conditional.constraint.start_date
        for provider in providers
        for model in provider.models
        if isinstance(model.prices, list)
        for conditional in model.prices
        if isinstance(conditional.constraint, StartDateConstraint)
    )
    newest = max((start for start in starts if start <= date.today()), default=None)
    return newest.isoformat() if newest else None


def price_source() -> str:
    """Return the name of the table for headers and reports: the package, its version and its date.

    >>> price_source().startswith("genai-prices ")
    True
    """
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"genai-prices {version('genai-prices')}, prices of {price_date() or 'an unknown date'}"
    except PackageNotFoundError:
        return "none: genai-prices is not installed"
