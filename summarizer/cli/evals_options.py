"""What the commands of the evals accept, and the help that teaches them by example."""

from __future__ import annotations

import argparse
from pathlib import Path

_DONE = "0 done   2 bad usage, or no run there"


def _parser_of(command: str, description: str, codes: str, *examples: str) -> argparse.ArgumentParser:
    """An empty parser of a command; its examples and exit codes end its help."""
    told = "\n".join(f"  {line}" for line in examples)
    return argparse.ArgumentParser(
        prog=f"summarize {command}",
        description=description,
        epilog=f"examples:\n{told}\n\nexit codes:\n  {codes}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )


def eval_parser() -> argparse.ArgumentParser:
    """Return the parser of `summarize eval`."""
    parser = _parser_of(
        "eval",
        "Score an engine, or several, on hand-labelled samples.",
        "0 done   1 some sample could not be read   2 bad usage   3 interrupted: the command that continues is printed",
        "summarize eval                              the rules on the samples of this package",
        "summarize eval my/samples -e openai:gpt-4.1-mini --html report.html",
        "summarize eval -e rules -e openai:gpt-4.1-mini        two engines, compared",
        "summarize eval --errors                     list every error by sample",
        "summarize eval --run runs/first             continue a run that was interrupted",
        "summarize eval --briefs briefs.jsonl        score briefs made earlier",
    )
    parser.add_argument(
        "samples", nargs="?", type=Path, help="folder of samples; without it, the packaged ones"
    )
    parser.add_argument(
        "-e",
        "--engine",
        action="append",
        default=[],
        help="rules (default), a model or replay:FILE; may be repeated, then they are compared",
    )
    parser.add_argument(
        "--briefs", type=Path, metavar="FILE", help="score these briefs (JSON Lines), or a folder of labels"
    )
    parser.add_argument(
        "--judge", metavar="ENGINE", help="let a model judge the summaries (never the headline)"
    )
    parser.add_argument("--sealed", action="store_true", help="score the sealed third too")
    parser.add_argument(
        "--only", action="append", default=[], metavar="ID", help="score this sample alone; may be repeated"
    )
    parser.add_argument(
        "--hard",
        action="append",
        default=[],
        type=int,
        metavar="N",
        help="samples of hard case number N alone; may be repeated",
    )
    parser.add_argument("--run", type=Path, metavar="FOLDER", help="the run's folder; continued if it exists")
    parser.add_argument(
        "--rescore", type=Path, metavar="RUN", help="score a run's briefs anew; asks no engine"
    )
    parser.add_argument("--repeats", type=int, default=1, metavar="N", help="read each sample N times")
    parser.add_argument("--workers", type=int, default=1, metavar="N", help="samples read at the same time")
    parser.add_argument(
        "--record", type=Path, metavar="FILE", help="keep a model's answers, for -e replay:FILE"
    )
    parser.add_argument("--errors", action="store_true", help="list every error by class and sample")
    parser.add_argument("--html", type=Path, metavar="FILE", help="write a self-contained page")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="write a table for a pull request")
    parser.add_argument(
        "--junit", type=Path, metavar="FILE", help="write JUnit XML, one test a sample and field"
    )
    parser.add_argument("--csv", type=Path, metavar="FILE", help="write one line a sample and field")
    parser.add_argument("-q", "--quiet", action="store_true", help="no progress")
    return parser


def compare_parser() -> argparse.ArgumentParser:
    """Return the parser of `summarize compare`."""
    parser = _parser_of(
        "compare",
        "Compare two runs on the samples that both have: second minus first.",
        _DONE,
        "summarize compare runs/before runs/after",
        "summarize compare runs/rules runs/gpt --html two.html",
    )
    parser.add_argument("first", type=Path, help="folder of the first run")
    parser.add_argument("second", type=Path, help="folder of the second run")
    parser.add_argument("--seed", type=int, help="of the permutations; by default the second run's")
    parser.add_argument(
        "--worst", type=int, default=10, metavar="N", help="show the N samples that lost most (10)"
    )
    parser.add_argument("--html", type=Path, metavar="FILE", help="write a page with both runs side by side")
    return parser


def gate_parser() -> argparse.ArgumentParser:
    """Return the parser of `summarize gate`."""
    parser = _parser_of(
        "gate",
        "Hold a run against the blessed baseline.",
        "0 passed   1 regressed   2 bad usage, or no run there   3 the run is not complete   4 inconclusive",
        "summarize eval --run runs/now && summarize gate runs/now",
    )
    parser.add_argument("run", type=Path, help="folder of the run")
    parser.add_argument("--baseline", type=Path, metavar="FILE", help="by default the packaged baseline.json")
    return parser


def bless_parser() -> argparse.ArgumentParser:
    """Return the parser of `summarize bless`."""
    parser = _parser_of(
        "bless",
        "Make a run the baseline of the gate.",
        "0 done   2 bad usage, or no run there   3 the run is not complete",
        "summarize bless runs/now",
        "summarize bless runs/now --lower-floors --pin js212-ind",
    )
    parser.add_argument("run", type=Path, help="folder of the run")
    parser.add_argument("--baseline", type=Path, metavar="FILE", help="by default the packaged baseline.json")
    parser.add_argument("--lower-floors", action="store_true", help="let floors sink; says by how much")
    parser.add_argument(
        "--tolerance", type=float, metavar="DROP", help="of core F1, that the gate lets through"
    )
    parser.add_argument(
        "--pin",
        action="append",
        default=None,
        metavar="ID",
        help="sample that has to stay exact; may be repeated",
    )
    return parser


def agree_parser() -> argparse.ArgumentParser:
    """Return the parser of `summarize agree`."""
    parser = _parser_of(
        "agree",
        "Measure how well two labellings of the same releases agree.",
        "0 done   2 bad usage, or no labels there",
        "summarize agree labels/first labels/second",
        "summarize agree samples second-labels",
    )
    parser.add_argument("first", type=Path, help="folder of <id>/label.yaml or <id>.yaml")
    parser.add_argument("second", type=Path, help="the other one")
    return parser


def samples_parser() -> argparse.ArgumentParser:
    """Return the parser of `summarize samples`."""
    parser = _parser_of(
        "samples",
        "Check or list labelled samples.",
        "0 done   1 something is wrong with a sample   2 bad usage, or no samples there",
        "summarize samples check",
        "summarize samples check my/samples",
        "summarize samples list",
    )
    parser.add_argument(
        "action", choices=("check", "list"), help="say what is wrong with them; print ids, languages, events"
    )
    parser.add_argument(
        "samples", nargs="?", type=Path, help="folder of samples; without it, the packaged ones"
    )
    return parser
