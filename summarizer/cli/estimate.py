"""`summarize estimate SOURCE...`: what a model would read, write and cost; nothing is sent anywhere."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from typing import Any

from summarizer.cli.configuration import Configuration, configure
from summarizer.cli.kinds import prices
from summarizer.cli.output import say
from summarizer.cli.reading import Reading, expand
from summarizer.errors import SettingsError
from summarizer.render.visible import one_line


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="summarize estimate",
        description="Say how many calls and tokens a model would need for some releases, and what that costs. "
        "Nothing is sent anywhere, and no key is needed.",
        epilog="examples:\n  summarize estimate releases/ -e openai:gpt-4.1-mini\n"
        "  summarize estimate release.txt -e openai:gpt-4.1 --prose template --json\n\n"
        "exit codes:\n  0 done   1 some source could not be read   2 bad usage, or none could be read",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "sources", nargs="+", metavar="SOURCE", help="a file, folder or URL; - is standard input"
    )
    parser.add_argument("-e", "--engine", help="the model, such as openai:gpt-4.1-mini")
    parser.add_argument("--prose", choices=("template", "engine"), help="who writes headline and summary")
    parser.add_argument("--base-url", metavar="URL", help="the server of openai: models, when it is your own")
    parser.add_argument("--max-input-tokens", type=int, metavar="N", help="the model's window")
    parser.add_argument(
        "--price",
        type=prices,
        metavar="IN,OUT",
        help="USD for a million tokens of input and of output, for a model of unknown price",
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    return parser


def _usd(amount: float | None) -> str:
    return "unknown" if amount is None else f"${amount:.4f}"


def _told(
    configuration: Configuration, reading: Reading, prices: tuple[float, float] | None
) -> dict[str, Any]:
    """The figures, ready for JSON."""
    from summarizer.forecast import ASSUMPTION, forecast
    from summarizer.prices import price_date, price_source

    settings = configuration.settings
    base_url = configuration.base_url if settings.engine.startswith("openai:") else None
    total = None
    for release in reading.releases():
        found = forecast(release, settings.engine, settings, base_url=base_url, prices=prices)
        total = found if total is None else total + found
    if total is None:
        return {}
    return {
        "engine": settings.engine,
        "releases": total.releases,
        "unreadable": reading.failed,
        "calls": total.calls,
        "input_tokens": total.input.tokens,
        "input_tokens_counted": total.input.exact,
        "input_tokens_repeated": total.repeated,
        "output_tokens_assumed": total.output,
        "output_assumption": ASSUMPTION,
        "usd": total.usd,
        "usd_with_prompt_cache": total.usd_cached,
        "usd_at_most": total.usd_most,
        "prices": "yours" if prices else price_source(),
        "price_date": None if prices else price_date(),
    }


def _lines(told: dict[str, Any]) -> Iterator[str]:
    counted = "counted" if told["input_tokens_counted"] else "estimated: no token table of this model at hand"
    yield f"releases       {told['releases']:,}"
    yield f"engine         {one_line(told['engine'], 120)}"
    yield f"calls          {told['calls']:,}, and a repair for a release of which claims fail the check"
    yield f"input tokens   {told['input_tokens']:,} ({counted})"
    yield f"output tokens  {told['output_tokens_assumed']:,} assumed: {told['output_assumption']}"
    if told["usd"] is None:
        yield "cost           unknown: the price table does not hold this model on this server; --price gives one"
    else:
        yield f"cost           {_usd(told['usd'])}; at most {_usd(told['usd_at_most'])} with repairs and long answers"
        if told["usd_with_prompt_cache"] < told["usd"] and told["releases"] > 1:
            yield (
                f"               {_usd(told['usd_with_prompt_cache'])} when the {told['input_tokens_repeated']:,} "
                "tokens that are the same for every release come from the provider's cache"
            )
    yield f"prices         {told['prices']}; the provider's own page has the last word"


def run(argv: list[str]) -> int:
    """Print the estimate and return the exit code."""
    parser = _parser()
    options = parser.parse_args(argv)
    if options.sources.count("-") > 1:
        parser.error("- is given twice; standard input can be read once")
    configuration = configure(vars(options))
    engine = configuration.settings.engine
    if engine == "rules" or engine.startswith("replay:"):
        raise SettingsError(f"{engine} costs nothing and sends nothing. Name a model: -e openai:gpt-4.1-mini")
    if not all(engine.partition(":")):
        raise SettingsError(f"{engine!r} is no model. Write PROVIDER:MODEL, such as openai:gpt-4.1-mini.")
    sources, empty_folders = expand(options.sources)
    reading = Reading(sources, failed=empty_folders)
    told = _told(configuration, reading, options.price)
    if not told:
        return 2
    if options.json:
        say(json.dumps(told, ensure_ascii=False, indent=2))
    else:
        for line in _lines(told):
            say(line)
    return 1 if reading.failed else 0
