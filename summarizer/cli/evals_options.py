"""What the commands of the evals accept, and the help that teaches them by example."""

from __future__ import annotations

import argparse
from pathlib import Path


def parser_of(command: str, description: str, examples: str) -> argparse.ArgumentParser:
    """Return an empty parser of a command, its examples at the end of its help."""
    return argparse.ArgumentParser(
        prog=f"summarize {command}",
        description=description,
        epilog="examples:\n" + "\n".join(f"  {line}" for line in examples.splitlines()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )


def eval_parser() -> argparse.ArgumentParser:
    """Return the parser of `summarize eval`."""
    parser = parser_of(
        "eval",
        "Score an engine, or several, on hand-labelled samples.",
        "summarize eval                              the rules on the samples of this package\n"
        "summarize eval my/samples -e openai:gpt-4.1-mini --html report.html\n"
        "summarize eval --errors                     list every error by sample\n"
        "summarize eval --run runs/first             continue a run that was interrupted\n"
        "summarize eval --briefs briefs.jsonl        score briefs made earlier",
    )
    parser.add_argument(
        "samples", nargs="?", type=Path, help="folder of samples; without it, the packaged ones"
    )
    parser.add_argument(
        "-e", "--engine", action="append", default=[], help="engine to score; may be repeated"
    )
    parser.add_argument(
        "--briefs", type=Path, metavar="FILE", help="score these briefs (JSON Lines), or a folder of labels"
    )
    parser.add_argument(
        "--judge", metavar="ENGINE", help="let a model judge the summaries (never the headline)"
    )
    parser.add_argument("--sealed", action="store_true", help="score the sealed third too")
    parser.add_argument("--only", action="append", default=[], metavar="ID", help="score this sample alone")
    parser.add_argument(
        "--hard", action="append", default=[], type=int, metavar="N", help="hard case number N alone"
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
    parser.add_argument("--quiet", action="store_true", help="no progress")
    return parser
