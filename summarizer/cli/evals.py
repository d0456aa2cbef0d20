"""The commands eval, compare, gate, bless, agree and samples; the work is done in the package `evals`."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.addresses import command
from summarizer.cli.evals_options import (
    agree_parser,
    bless_parser,
    compare_parser,
    eval_parser,
    gate_parser,
    samples_parser,
)
from summarizer.cli.output import complain
from summarizer.errors import DatasetError, RunIncomplete, SettingsError

if TYPE_CHECKING:
    from rich.console import RenderableType

    from evals.dataset import Sample
    from evals.run import Run
    from summarizer.engines import Engine

REPORTS = ("html", "markdown", "junit", "csv")
_INCOMPLETE = 3


def _print(parts: Sequence[RenderableType]) -> None:
    from rich.console import Console

    # a table cut at 80 columns is of no use in a log: off a terminal it may be wider
    console = Console(width=None if sys.stdout.isatty() else 160, highlight=False, soft_wrap=False)
    for part in parts:
        console.print(part)


def _samples(folder: Path | None, sealed: bool, only: Sequence[str], hard: Sequence[int]) -> list[Sample]:
    from evals.dataset import load, select

    found = load(folder)
    unknown = sorted(set(only) - {sample.id for sample in found})
    if unknown:
        raise DatasetError(f"{unknown[0]}: no such sample. `summarize samples list` prints their ids.")
    chosen = select(found, sealed=sealed)
    if only:
        chosen = [sample for sample in chosen if sample.id in only]
    if hard:
        chosen = [sample for sample in chosen if set(hard) & set(sample.label.hard)]
    if not chosen:
        raise DatasetError("No sample is left. Sealed ones are scored only with --sealed.")
    return chosen


def _reports(options: argparse.Namespace) -> list[Path]:
    """The files that were asked for; raises OutputError, before a run is paid for, where one cannot be written."""
    from summarizer.cli.output import check

    paths = [path for name in REPORTS if (path := getattr(options, name, None))]
    for path in paths:
        check(path)
    return paths


def _write_reports(options: argparse.Namespace, samples: Sequence[Sample], runs: Sequence[Run]) -> None:
    from evals.report import html, junit, markdown, table
    from evals.run import write_atomically

    makers: tuple[Callable[..., str], ...] = (html.page, markdown.page, junit.document, table.csv)
    for name, make in zip(REPORTS, makers, strict=True):
        path: Path | None = getattr(options, name)
        if path:
            write_atomically(path, make(samples, runs))


def _run_folder(chosen: Path | None, engine: str, several: bool) -> Path:
    word = re.sub(r"[^\w.-]+", "-", engine).strip("-")
    if chosen:
        return chosen / word if several else chosen
    return Path("runs") / f"{datetime.now(UTC):%Y%m%d-%H%M%S}-{word}"


def _options(engine: str, max_input_tokens: int | None) -> str:
    """What changes an engine's answers besides its name: the model's window, what a recording holds."""
    told = [f"window {max_input_tokens}"] if max_input_tokens and engine != "rules" else []
    recording = Path(engine.removeprefix("replay:"))
    if engine.startswith("replay:") and recording.is_file():
        from evals.dataset import short_sha

        told.append(short_sha(recording.read_bytes()))
    return " ".join(told)


def _run_engine(options: argparse.Namespace, engine: str, samples: list[Sample], folder: Path) -> Run:
    from evals.dataset import packaged_samples
    from evals.identity import identity_of
    from evals.readers import reader_for, reader_of_briefs
    from evals.report.progress import Progress
    from evals.run import new_header, run

    if options.briefs:
        read, name = reader_of_briefs(options.briefs), f"briefs of {options.briefs.name}"
        from evals.dataset import short_sha

        identity = identity_of(name, short_sha(options.briefs.read_bytes()))
    else:
        from summarizer.cli.configuration import configure

        # which server an engine means is not for the evals to say
        configuration = configure({"engine": engine})
        read = reader_for(
            engine,
            base_url=configuration.base_url,
            max_input_tokens=configuration.settings.max_input_tokens,
            timeout=configuration.settings.timeout,
            record=options.record,
        )
        name = engine
        identity = identity_of(engine, _options(engine, configuration.settings.max_input_tokens))
    header = new_header(
        name,
        identity,
        options.samples or packaged_samples(),
        sealed=options.sealed,
        repeats=options.repeats,
    )
    total = len(samples) * options.repeats
    with Progress(name, total, quiet=options.quiet) as progress:
        return run(samples, read, folder, header, workers=options.workers, on_row=progress.row)


def _judge(name: str | None) -> Engine | None:
    """The engine that judges, opened before a run is paid for; raises EngineError."""
    if name is None:
        return None
    if name == "rules":
        raise SettingsError("--judge needs a model: the rules judge no prose.")
    from summarizer.api import open_engine
    from summarizer.cli.configuration import configure

    configuration = configure({"engine": name})
    return open_engine(name, base_url=configuration.base_url, timeout=configuration.settings.timeout)


def _eval(argv: list[str]) -> int:
    from evals.report.terminal import comparison_report, error_report, run_report
    from evals.run import load_run, noise_floor

    options = eval_parser().parse_args(argv)
    if options.repeats < 1 or options.workers < 1:
        raise SettingsError("--repeats and --workers are counts; give 1 or more.")
    if options.record and (options.briefs or len(options.engine) != 1 or options.engine == ["rules"]):
        raise SettingsError("--record keeps the answers of one model; name it with -e.")
    samples = _samples(options.samples, options.sealed, options.only, options.hard)
    reports, judge = _reports(options), _judge(options.judge)
    if options.briefs and options.briefs.is_dir():
        if reports or judge:
            raise SettingsError("A folder of labels makes no run: leave out --judge and the report files.")
        from evals.dataset import load
        from evals.score import score

        scores = score(samples, {sample.id: sample.label for sample in load(options.briefs)})
        _print([*run_report(str(options.briefs), scores), *(error_report(scores) if options.errors else [])])
        return 0
    runs: list[Run] = []
    if options.rescore:
        from evals.identity import scorer_sha
        from evals.run import rescore

        runs.append(rescore(options.rescore, samples, scorer_sha()))
    else:
        engines = ["briefs"] if options.briefs else options.engine or ["rules"]
        for engine in engines:
            folder = _run_folder(options.run, engine, len(engines) > 1)
            try:
                runs.append(_run_engine(options, engine, samples, folder))
            except KeyboardInterrupt:
                again = command(
                    ["summarize", "eval", *argv, *([] if options.run else ["--run", str(folder)])]
                )
                sys.stderr.write(f"summarize: interrupted; what was read is kept. Continue with: {again}\n")
                return _INCOMPLETE
    for done in runs:
        scores = done.scores
        _print(run_report(f"{done.header.name} on {done.header.samples}", scores, done.rows))
        if len(floor := noise_floor(done.rows)) > 1:
            _print([f"core F1 of each repeat: {', '.join(f'{one:.3f}' for one in floor)}"])
        if judge:
            from evals.judge import judge_run
            from evals.report.terminal import judge_report

            _print(judge_report(judge_run(done, samples, judge)))
        if options.errors:
            _print(error_report(scores))
        sys.stdout.write(f"\nrun: {done.folder}\n\n")
    if len(runs) > 1:
        from evals.compare import compare_runs

        for other in runs[1:]:
            _print(comparison_report(compare_runs(runs[0], other), runs[0].header.name, other.header.name))
    _write_reports(options, samples, [load_run(one.folder) if options.rescore else one for one in runs])
    return 1 if any(one.scores.failures for one in runs) else 0


def _compare(argv: list[str]) -> int:
    from evals.compare import compare_runs
    from evals.report.terminal import comparison_report
    from evals.run import load_run

    options = compare_parser().parse_args(argv)
    _reports(options)
    first, second = load_run(options.first), load_run(options.second)
    comparison = compare_runs(first, second, seed=options.seed)
    _print(comparison_report(comparison, str(options.first), str(options.second), options.worst))
    if options.html:
        from evals.report import html
        from evals.run import write_atomically

        write_atomically(options.html, html.page(_samples_of(second), [first, second]))
    return 0


def _samples_of(run: Run) -> list[Sample]:
    """The samples that a run was made on, as they are now."""
    from evals.dataset import load

    wanted = {row.id for row in run.rows}
    return [sample for sample in load(Path(run.header.samples)) if sample.id in wanted]


def _baseline(path: Path | None) -> Path:
    from evals.dataset import packaged_baseline

    return path or packaged_baseline()


def _gate(argv: list[str]) -> int:
    from evals.completeness import require_complete
    from evals.gate import gate, read_baseline
    from evals.report.terminal import ruling_report
    from evals.run import load_run

    options = gate_parser().parse_args(argv)
    run, baseline = load_run(options.run), read_baseline(_baseline(options.baseline))
    require_complete(run, among=baseline.hashes)
    ruling = gate(baseline, run)
    _print(ruling_report(ruling, baseline))
    return ruling.exit_code


def _bless(argv: list[str]) -> int:
    from evals.gate import bless
    from evals.run import load_run

    options = bless_parser().parse_args(argv)
    run, path = load_run(options.run), _baseline(options.baseline)
    blessed = bless(run, path, lower=options.lower_floors, tolerance=options.tolerance, pin=options.pin)
    for line in blessed.changes:
        sys.stderr.write(f"summarize: {line}\n")
    floors = "  ".join(f"{name} {floor:.2f}" for name, floor in blessed.baseline.floors.items())
    sys.stdout.write(f"{path}: {len(blessed.baseline.scores)} samples blessed; floors {floors}\n")
    return 0


def _agree(argv: list[str]) -> int:
    from evals.agreement import agree
    from evals.dataset import load_labels
    from evals.report.terminal import agreement_report

    options = agree_parser().parse_args(argv)
    _print(agreement_report(agree(load_labels(options.first), load_labels(options.second))))
    return 0


def _samples_command(argv: list[str]) -> int:
    from evals.dataset import is_sealed, load

    options = samples_parser().parse_args(argv)
    if options.action == "list":
        for sample in load(options.samples):
            sealed = "sealed" if is_sealed(sample.id) else ""
            event = sample.label.event.options[0] if sample.label.event else "–"
            columns = (f"{sample.id:40}", f"{sample.label.language:3}", f"{event:20}", sealed)
            sys.stdout.write(" ".join(columns).rstrip() + "\n")
        return 0
    from evals.check import check

    problems, summary = check(options.samples)
    for problem in problems:
        sys.stdout.write(f"{problem}\n")
    sys.stdout.write(f"{summary}\n")
    return 1 if problems else 0


_COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "eval": _eval,
    "compare": _compare,
    "gate": _gate,
    "bless": _bless,
    "agree": _agree,
    "samples": _samples_command,
}


def main(name: str, argv: list[str]) -> int:
    """Run one of the commands and return its exit code.

    0 done, 1 a sample failed or the gate did, 2 bad usage, 3 incomplete, 4 inconclusive.
    """
    try:
        return _COMMANDS[name](argv)
    except RunIncomplete as error:
        complain(str(error))
        return _INCOMPLETE
