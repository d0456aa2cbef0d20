"""Read samples with an engine, score each brief, keep every finished row: a run is a folder of plain files.

    runs/20261124-101500-rules/
      run.json        who reads, with what: engine, hashes, versions, git state, seed
      samples.jsonl   one row a sample and repeat, appended and synced as it is finished (evals.rows)
      scores.json     the totals, written at the end

A killed run loses nothing that was finished: `run` on the same folder reads what is there, drops a torn last
line and reads only the samples that have no row made from the same text, engine, prompts, vocabulary and
code. An edited label or a changed scorer needs no engine: the brief is scored anew.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any, TypeAlias

from evals.dataset import Sample
from evals.identity import Identity, git_state, versions
from evals.rows import Row
from evals.score import SampleScore, Scores, score_sample
from summarizer.brief import Brief
from summarizer.errors import DatasetError, OutputError, SummarizerError
from summarizer.files import replace as replace_file

SCHEMA = 1

Reader: TypeAlias = Callable[[Sample], Brief]
"""Makes the brief of a sample; raises SummarizerError when it cannot."""


@dataclass(frozen=True, slots=True)
class Header:
    """run.json: what a run is."""

    name: str
    identity: Identity
    samples: str
    """The folder of the samples."""
    sealed: bool = False
    """Whether the sealed third is among them."""
    repeats: int = 1
    seed: int = 0
    """Of the permutations that this run is compared with."""
    created: str = ""
    versions: Mapping[str, str] = field(default_factory=dict)
    git: Mapping[str, str | bool] | None = None
    prices: str | None = None
    """The date of the price table that cost is computed from."""
    schema: int = SCHEMA


@dataclass(frozen=True, slots=True)
class Run:
    """A run read from its folder."""

    folder: Path
    header: Header
    rows: tuple[Row, ...]

    @property
    def scores(self) -> Scores:
        """One score a sample; repeats are averaged."""
        return average(self.rows)


def new_header(name: str, identity: Identity, samples: Path | str, **more: Any) -> Header:
    """A header with today's date, the versions and the git state."""
    created = datetime.now(UTC).isoformat(timespec="seconds")
    return Header(name, identity, str(samples), created=created, versions=versions(), git=git_state(), **more)


def write_atomically(path: Path, text: str) -> None:
    """Write a whole file or nothing; raises OutputError."""
    try:
        replace_file(path, [text])
    except OSError as exc:
        raise OutputError(
            f"{path}: cannot be written ({exc.strerror}). Check that its folder exists."
        ) from exc


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, allow_nan=False)


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    """Whole lines with their numbers; a torn last line (no line end) is left out."""
    if not path.exists():
        return
    with path.open(encoding="utf-8", errors="replace", newline="\n") as file:
        for number, line in enumerate(file, 1):
            if line.endswith("\n"):
                yield number, line


def _trim(path: Path) -> None:
    """Cut a torn last line off, which a killed run leaves behind."""
    if not path.exists():
        return
    with path.open("r+b") as file:
        data = file.read()
        if data and not data.endswith(b"\n"):
            file.truncate(data.rfind(b"\n") + 1)


def read_rows(folder: Path) -> list[Row]:
    """All whole rows of a run folder, the last one of each sample and repeat; raises DatasetError."""
    rows: dict[tuple[str, int], Row] = {}
    path = folder / "samples.jsonl"
    for number, line in _lines(path):
        try:
            row = Row.from_json(json.loads(line))
        except (ValueError, KeyError, TypeError, IndexError) as exc:
            raise DatasetError(
                f"{path}, line {number}: no row of a run of this version ({exc!r}). Run it in a new folder."
            ) from exc
        rows.pop(row.key, None)
        rows[row.key] = row
    return sorted(rows.values(), key=lambda row: row.key)


def load_run(folder: Path) -> Run:
    """Read a run folder. Rows that were made under another identity than the header's are left out.

    Raises DatasetError when the folder is no run.
    """
    path = folder / "run.json"
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        header = Header(**{**data, "identity": Identity(**data["identity"])})
    except OSError as exc:
        raise DatasetError(f"{folder}: is no run (no run.json). Make one with `summarize eval`.") from exc
    except (ValueError, KeyError, TypeError) as exc:
        raise DatasetError(f"{path}: is malformed ({exc!r}). Run `summarize eval` again.") from exc
    if header.schema != SCHEMA:
        raise DatasetError(f"{path}: has schema {header.schema}, this version reads {SCHEMA}. Run it again.")
    rows = [
        row
        for row in read_rows(folder)
        if row.hashes == header.identity.hashes(row.hashes.text, row.hashes.label)
        and row.repeat < header.repeats
    ]
    return Run(folder, header, tuple(rows))


def average(rows: Iterable[Row]) -> Scores:
    """One score a sample: the counts are averaged over its repeats, before any interval is taken.

    A sample is exact, or failed, when all its repeats are.
    """
    by_id: dict[str, list[SampleScore]] = {}
    for row in rows:
        if row.score:
            by_id.setdefault(row.id, []).append(row.score)
    return Scores(tuple(_mean(scores) for _, scores in sorted(by_id.items())))


def _mean(scores: Sequence[SampleScore]) -> SampleScore:
    first, n = scores[0], len(scores)
    if n == 1:
        return first

    def mean(part: str) -> dict[str, Any]:
        summed = {}
        for name in getattr(first, part):
            total = sum((getattr(one, part)[name] for one in scores[1:]), getattr(first, part)[name])
            summed[name] = type(total)(total.tp / n, total.fp / n, total.fn / n)
        return summed

    return replace(
        first,
        counts=mean("counts"),
        raw=mean("raw"),
        exact=all(one.exact for one in scores),
        event=None if first.event is None else all(one.event for one in scores),
        failed=all(one.failed for one in scores),
        confidence=tuple(item for one in scores for item in one.confidence),
        errors=tuple(dict.fromkeys(error for one in scores for error in one.errors)),
    )


def noise_floor(rows: Iterable[Row]) -> list[float]:
    """Core F1 of each repeat by itself: how far it moves when nothing has changed."""
    repeats: dict[int, list[Row]] = {}
    for row in rows:
        repeats.setdefault(row.repeat, []).append(row)
    cores = [average(some).core() for _, some in sorted(repeats.items())]
    return [core.value for core in cores if core]


def _read_one(sample: Sample, repeat: int, read: Reader, identity: Identity) -> Row:
    hashes = identity.hashes(sample.text_sha, sample.label_sha)
    started = time.perf_counter()
    try:
        brief = read(sample)
    except SummarizerError as exc:
        seconds = time.perf_counter() - started
        score = score_sample(sample, None)
        return Row(sample.id, repeat, hashes, "failed", None, score, str(exc), {}, 0.0, seconds)
    seconds = time.perf_counter() - started
    failed = brief.status == "failed"
    return Row(
        id=sample.id,
        repeat=repeat,
        hashes=hashes,
        status=brief.status,
        brief=brief.model_dump(mode="json"),
        score=score_sample(sample, None if failed else brief),
        failure="; ".join(brief.notes) or "the brief says it failed" if failed else None,
        usage=brief.engine.usage.model_dump(),
        cost_usd=brief.engine.cost_usd,
        seconds=seconds,
    )


def _rescored(row: Row, sample: Sample, identity: Identity) -> Row:
    """The same brief under today's label and scorer; no engine is asked."""
    brief = None if row.status == "failed" else row.brief
    hashes = identity.hashes(sample.text_sha, sample.label_sha)
    return replace(row, hashes=hashes, score=score_sample(sample, brief))


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run still has to do, and what it has already."""

    kept: tuple[Row, ...]
    rescored: tuple[Row, ...]
    """Rows whose label or scorer has changed: scored anew from the brief that is there."""
    pending: tuple[tuple[Sample, int], ...]
    """(sample, repeat) without a usable row; failed ones are among them."""
    stale: int
    """Rows made from another text, engine, prompt, vocabulary or code."""


def plan(samples: Sequence[Sample], rows: Iterable[Row], identity: Identity, repeats: int = 1) -> Plan:
    """Compare what is there with what is wanted."""
    known = {row.key: row for row in rows}
    kept, rescored, pending, stale = [], [], [], 0
    for repeat in range(repeats):
        for sample in samples:
            wanted = identity.hashes(sample.text_sha, sample.label_sha)
            row = known.get((sample.id, repeat))
            if row is None or row.status == "failed":
                pending.append((sample, repeat))
            elif not row.hashes.same_reading(wanted):
                stale += 1
                pending.append((sample, repeat))
            elif row.hashes != wanted or row.score is None:
                rescored.append(_rescored(row, sample, identity))
            else:
                kept.append(row)
    return Plan(tuple(kept), tuple(rescored), tuple(pending), stale)


def _finished(
    pending: Iterable[tuple[Sample, int]], read: Reader, identity: Identity, workers: int
) -> Iterator[Row]:
    """Rows in the order in which they are finished, with at most `workers` samples in hand."""
    if workers <= 1:
        yield from (_read_one(sample, repeat, read, identity) for sample, repeat in pending)
        return
    planned = iter(pending)
    pool = ThreadPoolExecutor(workers)
    try:
        waiting: set[Future[Row]] = set()
        while True:
            for sample, repeat in islice(planned, workers - len(waiting)):
                waiting.add(pool.submit(_read_one, sample, repeat, read, identity))
            if not waiting:
                return
            done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
            yield from (one.result() for one in done)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def run(
    samples: Sequence[Sample],
    read: Reader,
    folder: Path,
    header: Header,
    *,
    workers: int = 1,
    on_row: Callable[[Row], None] | None = None,
) -> Run:
    """Read and score what is missing in `folder`, and return the whole run.

    `on_row` sees every row, those that were there first. Raises OutputError when the folder cannot be
    written; what an engine cannot read becomes a failed row.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as exc:
        raise OutputError(f"{folder}: cannot be made ({exc.strerror}). Choose another with --run.") from exc
    planned = plan(samples, read_rows(folder), header.identity, header.repeats)
    path = folder / "samples.jsonl"
    _trim(path)
    write_atomically(folder / "run.json", json.dumps(asdict(header), indent=1, ensure_ascii=False) + "\n")
    see = on_row or (lambda row: None)
    with path.open("a", encoding="utf-8", newline="\n") as file:

        def append(row: Row) -> None:
            file.write(_json(row.to_json()) + "\n")
            file.flush()
            os.fsync(file.fileno())
            see(row)

        for row in planned.kept:
            see(row)
        for row in planned.rescored:
            append(row)
        for row in _finished(planned.pending, read, header.identity, workers):
            append(row)
    wanted = {sample.id for sample in samples}
    found = load_run(folder)
    return replace(found, rows=tuple(row for row in found.rows if row.id in wanted))


def rescore(folder: Path, samples: Sequence[Sample], scorer: str) -> Run:
    """Score the briefs of a run again, under the labels and the scorer of today; asks no engine.

    Rows of samples that are gone or whose text has changed are left as they are and so drop out of the run.
    """
    old = load_run(folder)
    header = replace(old.header, identity=replace(old.header.identity, scorer=scorer))
    by_id = {sample.id: sample for sample in samples}
    rows = [
        _rescored(row, by_id[row.id], header.identity)
        if row.id in by_id and by_id[row.id].text_sha == row.hashes.text
        else row
        for row in old.rows
    ]
    write_atomically(folder / "samples.jsonl", "".join(_json(row.to_json()) + "\n" for row in rows))
    write_atomically(folder / "run.json", json.dumps(asdict(header), indent=1, ensure_ascii=False) + "\n")
    return load_run(folder)
