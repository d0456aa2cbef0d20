"""`summarize batch INPUT... -o OUT`: brief many releases; resumable, within limits, on all cores."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.cli.configuration import configure
from summarizer.cli.kinds import concurrency, prices
from summarizer.cli.output import complain
from summarizer.cli.unused import refuse_unused
from summarizer.errors import SettingsError

if TYPE_CHECKING:
    from summarizer.batch.job import Ended, Plan

EXAMPLES = """\
examples:
  summarize batch releases/ -o briefs.jsonl                  offline, on all cores
  summarize batch 'news/2025-*/*.html' -o briefs.csv
  summarize batch rows.jsonl -o briefs.parquet               rows with id, and text or url; other columns are kept
  find news -name '*.pdf' | summarize batch - -o briefs.xlsx
  summarize batch releases/ -o briefs.jsonl -e openai:gpt-4.1-mini --max-cost 5 --concurrency 50
  summarize batch releases/ -o briefs.jsonl -e openai:gpt-4.1-mini --via openai-batch    half price, within a day
  summarize batch releases/ -o briefs.jsonl --on tcp://scheduler:8786                    on a Dask cluster

The same command continues a batch that was stopped, and tries failed releases again: what a model answered is
in the store (by default OUT.store) and is neither lost nor paid for twice. OUT appears complete or not at all;
failed releases are listed in failed.jsonl beside it. Ctrl-C once finishes what is under way, twice stops now.

exit codes:
  0 done   1 some release failed   2 bad usage, or no source could be read
  3 incomplete (budget, interruption): the command that continues is printed   130 interrupted twice
"""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="summarize batch",
        usage="summarize batch INPUT... -o OUT [options]",
        description="Brief many releases; every value is shown in the words of its release.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add = parser.add_argument
    add(
        "inputs",
        nargs="+",
        metavar="INPUT",
        help="files, folders, globs, URLs, .jsonl files; - is standard input",
    )
    add("-o", "--output", required=True, metavar="OUT", help="a .jsonl, .csv, .parquet or .xlsx file")
    add("-e", "--engine", help="rules (default), a model such as openai:gpt-4.1-mini, or replay:FILE")
    add("--store", type=Path, metavar="STORE", help="where a model's answers are kept (OUT.store)")
    add("--order", choices=("input", "finished"), default="input", help="of the output (input)")
    add("--time-limit", type=float, metavar="SECONDS", help="for one release (rules 60, model 600)")
    add(
        "--on",
        default="local",
        metavar="WHERE",
        help="local (default), dask, or a scheduler: tcp://host:8786",
    )
    add("--prose", choices=("template", "engine"), help="who writes headline and summary")
    add("--min-confidence", type=float, metavar="P", help="drop the rules' values below P (0 to 1)")
    add("--second-opinion", action="store_true", default=None, help="say where the rules differ")
    add("-q", "--quiet", action="store_true", help="no progress and no summary, only errors")
    rules = parser.add_argument_group("with the rules")
    rules.add_argument("--workers", type=int, metavar="N", help="processes (all cores)")
    model = parser.add_argument_group("with a model")
    more = model.add_argument
    more(
        "--concurrency",
        type=concurrency,
        default=None,
        metavar="N|auto",
        help="calls at once, at most (auto)",
    )
    more("--rpm", type=float, metavar="N", help="requests a minute, at most")
    more("--tpm", type=float, metavar="N", help="tokens a minute, at most")
    more(
        "--max-cost",
        type=float,
        metavar="USD",
        help="what the answers in STORE may cost, earlier runs included",
    )
    more(
        "--price",
        type=prices,
        metavar="IN,OUT",
        help="USD for a million tokens, for a model of unknown price",
    )
    more("--max-input-tokens", type=int, metavar="N", help="the model's window, where it is not known")
    more("--base-url", metavar="URL", help="the server of openai: models, when it is your own")
    more("--timeout", type=float, metavar="SECONDS", help="for one call (120)")
    more("--via", choices=("openai-batch",), help="OpenAI's batch interface: half price, within 24 hours")
    return parser


def _plan(options: argparse.Namespace, argv: list[str]) -> Plan:
    from summarizer.batch.dask import check_on
    from summarizer.batch.job import Plan, check

    configuration = configure(vars(options))
    settings = configuration.settings
    if options.workers is not None and options.workers < 1:
        raise SettingsError(f"--workers is {options.workers}; give 1 or more.")
    if options.time_limit is not None and not 0 < options.time_limit < float("inf"):
        raise SettingsError(f"--time-limit is {options.time_limit}; give seconds above 0.")
    refuse_unused(vars(options), settings.engine, options.via)
    chosen = None
    cap = options.max_cost if settings.engine == "rules" else configuration.max_cost
    if settings.engine != "rules" or cap is not None:
        from summarizer.batch.limits import Limits
        from summarizer.batch.runner import Options

        chosen = Options(
            limits=Limits(options.concurrency, options.rpm, options.tpm),
            max_cost=cap,
            order=options.order,
            **({"time_limit": options.time_limit} if options.time_limit else {}),
        )
    check_on(options.on)
    plan = Plan(
        inputs=options.inputs,
        output=Path(options.output),
        arguments=argv,
        settings=settings,
        store=options.store,
        options=chosen,
        workers=options.workers,
        on=options.on,
        via=options.via,
        order=options.order,
        time_limit=options.time_limit,
        prices=options.price,
        base_url=configuration.base_url,
    )
    check(plan)
    return plan


def _tell(ended: Ended, inputs: list[str]) -> None:
    if ended.reason:
        complain(ended.reason)
    if ended.command:
        purpose = "to try the failed ones again" if ended.code == 1 else "to continue"
        same = " (with the same standard input)" if "-" in inputs else ""
        sys.stderr.write(f"{purpose}{same}:\n  {ended.command}\n")


def run(argv: list[str]) -> int:
    """Brief what `argv` names and return the exit code."""
    options = _parser().parse_args(argv)
    plan = _plan(options, argv)
    from summarizer.batch.inputs import count
    from summarizer.batch.job import Job
    from summarizer.batch.progress import Display

    model = plan.settings.engine != "rules"
    job = Job(plan, sys.stdin.buffer if "-" in plan.inputs else None)
    display = Display(lambda: job.status, inputs=plan.inputs, count=count, model=model, quiet=options.quiet)
    job.say = display.say
    with display:
        ended = job.run()
    display.end(ended.written)
    _tell(ended, options.inputs)
    return ended.code
