"""Flags of a batch that its engine has no use for are refused: whoever gives a limit counts on its being kept.

>>> refuse_unused({"rpm": 60.0, "tpm": None, "store": None}, "openai:gpt-4.1-mini")
>>> refuse_unused({"rpm": 60.0, "tpm": 9.0}, "rules")
Traceback (most recent call last):
summarizer.errors.SettingsError: --rpm and --tpm need a model: the rules ask no server. Leave them out, or name a model with -e.

Only what stands on the command line counts: the environment and the config file hold for all engines.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from summarizer.errors import SettingsError

FOR_A_MODEL = ("concurrency", "rpm", "tpm", "max_cost", "price", "max_input_tokens", "base_url", "timeout", "store",
               "second_opinion")  # fmt: skip
FOR_THE_RULES = ("workers",)
FOR_CALLS_OF_OURS = ("concurrency", "rpm", "tpm", "timeout", "time_limit")
"""The provider's batch interface makes the calls itself."""


def _flags(names: list[str]) -> str:
    flags = ["--" + name.replace("_", "-") for name in names]
    return flags[0] if len(flags) == 1 else f"{', '.join(flags[:-1])} and {flags[-1]}"


def refuse_unused(options: Mapping[str, Any], engine: str, via: str | None = None) -> None:
    """Raise SettingsError that names every flag which would do nothing; one that is None was not given."""

    def given(names: tuple[str, ...]) -> list[str]:
        return [name for name in names if options.get(name) is not None]

    here = {"rules": "the rules ask no server", "replay": "a recording asks no server"}.get(
        engine.partition(":")[0]
    )
    if here and (found := given(FOR_A_MODEL)):
        one = len(found) == 1
        raise SettingsError(
            f"{_flags(found)} {'needs' if one else 'need'} a model: {here}. "
            f"Leave {'it' if one else 'them'} out, or name a model with -e."
        )
    if given(FOR_THE_RULES) and (engine != "rules" or options.get("on", "local") != "local"):
        whose = "a cluster brings its own" if engine == "rules" else f"{engine} is limited by --concurrency"
        raise SettingsError(
            f"--workers counts processes of the rules on this machine; {whose}. Leave it out."
        )
    if via and (found := given(FOR_CALLS_OF_OURS)):
        them = "it" if len(found) == 1 else "them"
        raise SettingsError(
            f"--via {via} keeps the provider's own pace, not {_flags(found)}. Leave {them} out."
        )
    if via and options.get("order") == "finished":
        raise SettingsError(
            f"--via {via} has all briefs at the end, in the order of the input. Leave --order out."
        )
