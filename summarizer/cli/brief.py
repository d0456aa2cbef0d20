"""`summarize SOURCE...`: brief releases and print them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.cli import COMMANDS
from summarizer.cli.configuration import Configuration, configure
from summarizer.cli.output import SUFFIXES, check, columns, complain, say, version, write
from summarizer.cli.reading import Reading, expand
from summarizer.errors import OutputError, SettingsError, SummarizerError
from summarizer.render import FORMATS, Item, stream
from summarizer.render.visible import one_line

if TYPE_CHECKING:
    from summarizer.brief import Brief
    from summarizer.cli.spending import Spending
    from summarizer.engines import Engine
    from summarizer.release import Release

FREE = ("rules", "replay:")  # engines that cost nothing

FILE_WIDTH = 100  # cells of a card that goes to a file or a pipe

DESCRIPTION = "Brief biopharma press releases; every value is shown in the words of the release."
EXAMPLES = """\
examples:
  summarize release.txt                        a card in the terminal; offline, free, no key needed
  summarize https://example.com/news/42        read a web page
  pdftotext release.pdf - | summarize -        read standard input
  summarize releases/ -o briefs.html           a folder, as one page with the evidence highlighted
  summarize a.html b.pdf -f jsonl > briefs.jsonl
  summarize release.txt -f json | jq '.programs[].targets'
  summarize release.txt -e openai:gpt-4.1-mini     let a model read it (the text goes to its server)
  summarize estimate releases/ -e openai:gpt-4.1-mini    what that would cost, before it is spent
  summarize releases/ -e openai:gpt-4.1-mini --max-cost 2 --record answers.jsonl
  summarize releases/ -e replay:answers.jsonl      the same briefs again, offline and free
  summarize ./batch                            a file that is named like a command

commands (as the first argument; each has its own --help):
{commands}

formats:
  rich is the default: a coloured card on a terminal, the same card in plain text elsewhere. With -o the
  format follows the name: .json .jsonl .md .html .csv .yaml (label) .txt (rich).

exit codes:
  0 done   1 some release failed   2 bad usage, or no source could be read   3 stopped by --max-cost
  130 interrupted

A model runs only when it is named: by -e, by SUMMARIZE_ENGINE or in summarize/config.toml under
$XDG_CONFIG_HOME or ~/.config. `summarize doctor` shows what is in force.
"""


def _help(prog: str) -> argparse.HelpFormatter:
    """As wide as the terminal; where argparse has to find that out, it imports what makes archives."""
    return argparse.RawDescriptionHelpFormatter(prog, width=columns(80) - 2)


def _parser() -> argparse.ArgumentParser:
    commands = "\n".join(f"  {name:<9} {does}" for name, does in COMMANDS.items())
    parser = argparse.ArgumentParser(
        prog="summarize",
        usage="summarize SOURCE... [-e ENGINE] [-f FORMAT] [-o OUT]\n       summarize COMMAND ...",
        description=DESCRIPTION,
        epilog=EXAMPLES.format(commands=commands),
        formatter_class=_help,
        allow_abbrev=False,
    )
    parser.add_argument(
        "sources", nargs="*", metavar="SOURCE", help="a file, folder or URL; - is standard input"
    )
    parser.add_argument(
        "-e", "--engine", help="rules (default), a model such as openai:gpt-4.1-mini, or replay:FILE"
    )
    parser.add_argument("-f", "--format", choices=FORMATS, metavar="FORMAT", help=", ".join(FORMATS))
    parser.add_argument("-o", "--output", metavar="OUT", help="write to this file, whole or not at all")
    parser.add_argument("--prose", choices=("template", "engine"), help="who writes headline and summary")
    parser.add_argument(
        "--min-confidence", type=float, metavar="P", help="drop the rules' values below P (0 to 1)"
    )
    parser.add_argument(
        "--second-opinion", action="store_true", default=None, help="say where the rules differ"
    )
    parser.add_argument(
        "--max-cost",
        type=float,
        metavar="USD",
        help="stop before the release with which a model would cost more",
    )
    parser.add_argument("--skip", type=int, default=0, metavar="N", help="leave out the first N sources")
    parser.add_argument("--record", metavar="FILE", help="keep a model's answers, for -e replay:FILE")
    parser.add_argument("--base-url", metavar="URL", help="the server of openai: models, when it is your own")
    parser.add_argument(
        "--max-input-tokens",
        type=int,
        metavar="N",
        help="the model's window, where it is not known; longer releases are read in parts",
    )
    parser.add_argument(
        "--timeout", type=float, metavar="S", help="seconds to wait for a model (default 120)"
    )
    parser.add_argument("-q", "--quiet", action="store_true", help="no hints on standard error, only errors")
    parser.add_argument("--version", action="store_true", help="print the version and stop")
    return parser


@dataclass(slots=True)
class _Briefing:
    """Briefs one release after another, and counts what fails."""

    reading: Reading
    configuration: Configuration
    record: Path | None = None
    read: int = 0
    failed: int = 0
    spending: Spending | None = None
    stopped: bool = False
    """Whether the cap left releases unread."""

    def _engine(self) -> Engine:
        """Raises EngineError, SettingsError or OutputError, before anything is read."""
        from summarizer.api import open_engine

        settings = self.configuration.settings
        sends = not settings.engine.startswith(FREE)
        if self.record and settings.engine == "rules":
            raise SettingsError(
                "--record keeps a model's answers; name one with -e. The rules need no recording."
            )
        if self.configuration.max_cost is not None and sends:
            from summarizer.cli.spending import Spending

            self.spending = Spending(self.configuration, self.configuration.max_cost)
        engine = open_engine(
            settings.engine,
            base_url=self.configuration.base_url,
            max_input_tokens=settings.max_input_tokens,
            timeout=settings.timeout,
        )
        if self.record:
            from summarizer.engines.recording import record

            return record(engine, self.record)
        return engine

    def _brief(self, release: Release, engine: Engine) -> Brief | None:
        from summarizer.api import summarize

        try:
            return summarize(release, settings=self.configuration.settings, engine=engine)
        except OutputError:
            raise
        except SummarizerError as error:
            complain(f"{release.source or 'the text'}: {error}")
            return None

    def items(self) -> Iterator[Item]:
        """Yield the briefs that could be made; what could not be goes to standard error."""
        engine = self._engine()
        for release in self.reading.releases():
            if self.spending and not self.spending.begin(release):
                self.stopped = True
                return
            self.read += 1
            brief = self._brief(release, engine)
            if self.spending:
                self.spending.settle(brief)
            if brief is None or brief.status == "failed":
                self.failed += 1
            if brief is not None:
                yield Item(brief, release.text)


def _format(options: argparse.Namespace, configuration: Configuration) -> str:
    if options.format is None and options.output and options.output != "-":
        suffix = Path(options.output).suffix.lower()
        if suffix in SUFFIXES:
            return SUFFIXES[suffix]
        if configuration.format is None:
            known = " ".join(SUFFIXES)
            raise SettingsError(f"{options.output}: the name tells no format. Give -f, or one of {known}.")
    chosen = configuration.format or "rich"
    if chosen not in FORMATS:
        raise SettingsError(f"format is {chosen!r}; give one of {', '.join(FORMATS)}.")
    return chosen


def _hint(configuration: Configuration, quiet: bool) -> None:
    unnamed = "engine" not in configuration.origins
    if unnamed and configuration.key_present and not quiet and sys.stderr.isatty():
        complain(
            "OPENAI_API_KEY is set, but no model is named, so the offline rules read this. "
            "To let a model read it: -e openai:gpt-4.1-mini (the text is then sent to its server)."
        )


def _tell_commands(word: str) -> None:
    """A bare word that is no file may be meant as a command."""
    if word.isalpha() and not Path(word).exists():
        complain(f"{word} is no command either; `summarize --help` lists them.")


def _tell_stop(briefing: _Briefing, argv: list[str], skipped: int, output: Path | None) -> None:
    from summarizer.cli.spending import continuing

    assert briefing.spending is not None
    budget, done = briefing.spending.budget, briefing.reading.tried - 1
    left = len(briefing.reading.sources) - done
    complain(
        f"stopped before {left} of {len(briefing.reading.sources)} sources: the next may cost ${briefing.spending.next_usd:.4f}, "
        f"and ${budget.spent:.4f} of ${budget.cap:.4f} are spent. To continue:"
    )
    sys.stderr.write(f"  {one_line(continuing(argv, skipped + done, output), 4_000)}\n")


def run(argv: list[str]) -> int:
    """Brief the sources in `argv` and return the exit code."""
    parser = _parser()
    options = parser.parse_args(argv)
    if options.version:
        say(f"summarize {version()}")
        return 0
    if not options.sources:
        parser.error("no source given; name a file, a folder or a URL, or - for standard input")
    if options.sources.count("-") > 1:
        parser.error("- is given twice; standard input can be read once")
    if options.skip < 0:
        parser.error("--skip is negative; give the number of sources to leave out")
    configuration = configure(vars(options))
    if options.second_opinion and configuration.settings.engine == "rules":
        raise SettingsError("--second-opinion compares a model with the rules; name a model with -e.")
    format = _format(options, configuration)
    path = Path(options.output) if options.output and options.output != "-" else None
    if path:
        check(path)

    sources, empty_folders = expand(options.sources)
    many = len(options.sources) > 1 or len(sources) > 1
    if options.skip and options.skip >= len(sources):
        parser.error(f"--skip {options.skip} leaves none of {len(sources)} sources")
    reading = Reading(sources[options.skip :], failed=empty_folders)
    record = Path(options.record) if options.record else None
    briefing = _Briefing(reading, configuration, record)
    to_terminal = path is None and sys.stdout.isatty()
    items = briefing.items()
    first = next(items, None)
    if first is not None:
        pieces = stream(
            format,  # type: ignore[arg-type]  # checked by _format
            chain([first], items),
            many=many,
            color=to_terminal and configuration.color_allowed,
            width=columns(FILE_WIDTH) if path is None else FILE_WIDTH,
        )
        write(pieces, path)
        _hint(configuration, options.quiet)
    if briefing.stopped:
        _tell_stop(briefing, argv, options.skip, path if first is not None else None)
        return 3
    if briefing.read == 0:
        _tell_commands(argv[0])
        return 2
    return 1 if briefing.failed or reading.failed else 0
