"""Keep a run within `--max-cost`, and say how to go on where the cap stopped it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.addresses import command, without_credentials
from summarizer.budget import Budget
from summarizer.errors import SettingsError

if TYPE_CHECKING:
    from summarizer.brief import Brief
    from summarizer.cli.configuration import Configuration
    from summarizer.release import Release

VALUED = {"-o": "--output", "--output": "--output", "--skip": "--skip"}


class Spending:
    """Asks the budget before a release, and settles with it after."""

    def __init__(self, configuration: Configuration, cap: float) -> None:
        """Raises SettingsError for a model whose price is unknown: its cap could not be kept."""
        from summarizer.prices import price
        from summarizer.questions import Usage

        self._engine = configuration.settings.engine
        self._settings = configuration.settings
        self._base_url = configuration.base_url if self._engine.startswith("openai:") else None
        self.budget = Budget(cap)
        self._reserved = 0.0
        self.next_usd = 0.0
        """What the release that was asked for last may cost at most."""
        if price(self._engine, Usage(), base_url=self._base_url) is None:
            where = f" on {without_credentials(self._base_url)}" if self._base_url else ""
            raise SettingsError(
                f"the price of {self._engine}{where} is unknown, so --max-cost cannot be kept. Leave it out, or name "
                "another model."
            )

    def begin(self, release: Release) -> bool:
        """Set aside what a release may cost at most; False when the cap would be exceeded."""
        from summarizer.forecast import forecast

        most = forecast(release, self._engine, self._settings, base_url=self._base_url).usd_most
        self.next_usd = self._reserved = most or 0.0
        return self.budget.reserve(self._reserved)

    def settle(self, brief: Brief | None) -> None:
        """Book what it cost; without a brief, or a known cost, what was set aside."""
        self.budget.settle(self._reserved, brief.engine.cost_usd if brief else None)


def _without(argv: Sequence[str]) -> Iterator[str]:
    """The arguments but for those that the next run needs to have otherwise."""
    arguments = iter(argv)
    for argument in arguments:
        name, equals, _ = argument.partition("=")
        if argument in VALUED:
            next(arguments, None)
        elif not (equals and name in VALUED) and not (argument.startswith("-o") and len(argument) > 2):
            yield argument


def continuing(argv: Sequence[str], skip: int, output: Path | None) -> str:
    """Return the command that goes on behind the first `skip` sources; an output goes to a file of its own.

    >>> continuing(["news/", "-o", "all.json", "--max-cost", "1"], 7, Path("all.json"))
    'summarize news/ --max-cost 1 --skip 7 -o all-from-8.json'
    """
    more = ["--skip", str(skip)]
    if output is not None:
        stem = output.stem.partition("-from-")[0]
        more += ["-o", str(output.with_name(f"{stem}-from-{skip + 1}{output.suffix}"))]
    return command(["summarize", *_without(argv), *more])
