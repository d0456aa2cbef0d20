"""`summarize store`: what a batch's store holds; take old answers out; write it as JSON Lines."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.cli.output import check, say, write

if TYPE_CHECKING:
    from summarizer.batch.maintenance import Info

EXAMPLES = """\
examples:
  summarize store info briefs.jsonl.store                      what it holds and what was paid
  summarize store prune briefs.jsonl.store --older-than 90     remove answers of more than 90 days
  summarize store export briefs.jsonl.store -o answers.jsonl   every answer, one a line

exit codes: 0 done, 2 bad usage, or no store
"""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="summarize store",
        description="Look after the store of a batch: the answers that were paid for.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    does = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    for name, told in (
        ("info", "say what it holds"),
        ("prune", "remove old or spoilt answers"),
        ("export", "write the answers as JSON Lines"),
    ):
        action = does.add_parser(name, help=told, description=f"{told[0].upper()}{told[1:]}.")
        action.add_argument("store", type=Path, metavar="STORE")
        if name == "prune":
            action.add_argument(
                "--older-than", type=float, metavar="DAYS", help="answers of more than DAYS days"
            )
            action.add_argument("--spoilt", action="store_true", help="answers over which a release failed")
        if name == "export":
            action.add_argument(
                "-o", "--output", metavar="OUT", help="write to this file, whole or not at all"
            )
    return parser


def _day(seconds: float | None) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M UTC") if seconds else "never"


def _show(found: Info) -> None:
    spent = found.spent
    lines = {
        "schema": str(found.schema),
        "size": f"{found.size / 1e6:.1f} MB",
        "answers": f"{found.answers:,}" + (f", {found.spoilt:,} of them spoilt" if found.spoilt else ""),
        "first": _day(found.first),
        "last": _day(found.last),
        "calls": f"{spent.calls:,}, {spent.failed_calls:,} of them failed",
        "tokens": f"{spent.input_tokens:,} in ({spent.cached_tokens:,} cached), {spent.output_tokens:,} out",
        "cost": f"{spent.cost_usd:.4f} USD"
        + (f", without {spent.unpriced_calls:,} calls of unknown price" if spent.unpriced_calls else ""),
        "at work": f"{found.leases:,} releases",
        "waves": f"{found.waves:,} not collected",
    }
    for name, told in lines.items():
        say(f"{name:<9} {told}")
    for model, count in found.by_model.items():
        say(f"model     {model}: {count:,}")


def run(argv: list[str]) -> int:
    """Do what `argv` says with a store and return the exit code."""
    parser = _parser()
    options = parser.parse_args(argv)
    if options.action == "prune" and options.older_than is None and not options.spoilt:
        parser.error("prune needs --older-than DAYS or --spoilt")
    output = (
        Path(options.output) if options.action == "export" and options.output not in (None, "-") else None
    )
    if output:
        check(output)
    from summarizer.batch.maintenance import export, info, prune
    from summarizer.batch.store import Store

    with Store(options.store, create=False) as store:
        if options.action == "info":
            _show(info(store))
        elif options.action == "prune":
            removed = prune(store, older_than_days=options.older_than, spoilt=options.spoilt)
            say(f"{removed:,} answers removed")
        else:
            write(export(store), output)
    return 0
