"""`summarize SOURCE...`: brief releases and print them."""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.cli import COMMANDS
from summarizer.cli.configuration import Configuration, configure
from summarizer.cli.output import SUFFIXES, check, complain, say, version, write
from summarizer.errors import SettingsError, SourceError, SummarizerError
from summarizer.render import FORMATS, Item, stream

if TYPE_CHECKING:
    from summarizer.release import Release

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
  summarize ./batch                            a file that is named like a command

commands (as the first argument; each has its own --help):
{commands}

formats:
  rich is the default: a coloured card on a terminal, the same card in plain text elsewhere. With -o the
  format follows the name: .json .jsonl .md .html .csv .yaml (label) .txt (rich).

exit codes:
  0 done   1 some release failed   2 bad usage, or no source could be read   130 interrupted

A model runs only when it is named: by -e, by SUMMARIZE_ENGINE or in summarize/config.toml under
$XDG_CONFIG_HOME or ~/.config. `summarize doctor` shows what is in force.
"""


def _parser() -> argparse.ArgumentParser:
    commands = "\n".join(f"  {name:<9} {does}" for name, does in COMMANDS.items())
    parser = argparse.ArgumentParser(
        prog="summarize",
        usage="summarize SOURCE... [-e ENGINE] [-f FORMAT] [-o OUT]\n       summarize COMMAND ...",
        description=DESCRIPTION,
        epilog=EXAMPLES.format(commands=commands),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "sources", nargs="*", metavar="SOURCE", help="a file, folder or URL; - is standard input"
    )
    parser.add_argument("-e", "--engine", help="rules (default), or a model such as openai:gpt-4.1-mini")
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
        "--max-input-tokens",
        type=int,
        metavar="N",
        help="the model's window, where it is not known; longer releases are read in parts",
    )
    parser.add_argument("-q", "--quiet", action="store_true", help="no hints on standard error, only errors")
    parser.add_argument("--version", action="store_true", help="print the version and stop")
    return parser


def _is_url(source: str) -> bool:
    scheme, separator, _ = source.partition("://")
    return bool(separator) and scheme.isalnum()


@dataclass(slots=True)
class _Reader:
    """Reads and briefs one source after another, and counts what fails."""

    configuration: Configuration
    read: int = 0
    failed: int = 0
    sources: list[str] = field(default_factory=list)

    def _releases(self) -> Iterator[Release]:
        from summarizer.release import Release

        for source in self.sources:
            try:
                if source == "-":
                    from summarizer.sources import read_stream

                    yield Release.from_source(read_stream(sys.stdin.buffer))
                elif _is_url(source):
                    yield Release.from_url(source)
                else:
                    yield Release.from_path(Path(source))
            except SourceError as error:
                self.failed += 1
                complain(str(error))

    def items(self) -> Iterator[Item]:
        """Yield the briefs that could be made; what could not be goes to standard error.

        Raises EngineError, before anything is read, for an engine that cannot be opened.
        """
        from summarizer.api import open_engine, summarize

        settings = self.configuration.settings
        engine = open_engine(
            settings.engine,
            base_url=self.configuration.base_url,
            max_input_tokens=settings.max_input_tokens,
        )
        for release in self._releases():
            self.read += 1
            try:
                brief = summarize(release, settings=settings, engine=engine)
            except SummarizerError as error:
                self.failed += 1
                complain(f"{release.source or 'the text'}: {error}")
                continue
            if brief.status == "failed":
                self.failed += 1
            yield Item(brief, release.text)


def _expand(sources: list[str]) -> tuple[list[str], int]:
    """Put the files of a folder in its place; return the sources and how many folders had none."""
    from summarizer.sources import find_paths

    found: list[str] = []
    failed = 0
    for source in sources:
        if source == "-" or _is_url(source) or not Path(source).is_dir():
            found.append(source)
            continue
        try:
            found.extend(str(path) for path in find_paths(Path(source)))
        except SourceError as error:
            failed += 1
            complain(str(error))
    return found, failed


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
    configuration = configure(vars(options))
    format = _format(options, configuration)
    path = Path(options.output) if options.output and options.output != "-" else None
    if path:
        check(path)

    sources, empty_folders = _expand(options.sources)
    reader = _Reader(configuration, failed=empty_folders, sources=sources)
    many = len(options.sources) > 1 or len(sources) > 1
    to_terminal = path is None and sys.stdout.isatty()
    items = reader.items()
    first = next(items, None)
    if first is not None:
        pieces = stream(
            format,  # type: ignore[arg-type]  # checked by _format
            chain([first], items),
            many=many,
            color=to_terminal and configuration.color_allowed,
            width=shutil.get_terminal_size((FILE_WIDTH, 24)).columns if path is None else FILE_WIDTH,
        )
        write(pieces, path)
        _hint(configuration, options.quiet)
    if reader.read == 0:
        return 2
    return 1 if reader.failed else 0
