"""Measure a batch with a model against a server on the loopback interface: speed, faults, kills and the budget.

    python benchmarks/batch.py latency [--full]     wall time against latency × calls / concurrency
    python benchmarks/batch.py faults               30 × 429 first; one release always 500; truncated replies
    python benchmarks/batch.py kills                kill -9 three times; two processes on one store
    python benchmarks/batch.py dask                 the same with a Dask worker killed
    python benchmarks/batch.py budget [--full]      a cap at about half of the cost

The server is a process of its own, the engine is the one that a user gets (`openai:…` through LangChain), and the
releases are those of releases.py: 400 words or more, each of them another. `--full` is 1,000 releases at 2 s.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from releases import release

HERE = Path(__file__).parent
ENGINE = "openai:bench"


def say(text: str) -> None:
    """Print a line now."""
    print(text, flush=True)  # noqa: T201  # its output


@contextmanager
def server(*options: str) -> Iterator[str]:
    """Run the chat server; yields its address."""
    command = [sys.executable, str(HERE / "chat_server.py"), *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}/v1"
        finally:
            process.kill()


def asked(url: str, path: str, data: bytes | None = None) -> dict[str, Any]:
    """What the server tells of itself."""
    with urllib.request.urlopen(url.removesuffix("/v1") + path, data=data) as answer:
        found: dict[str, Any] = json.load(answer)
        return found


async def _timed(url: str, count: int, concurrency: int, folder: Path) -> tuple[float, float, Any]:
    from summarizer.api import open_engine
    from summarizer.batch.limits import Limits
    from summarizer.batch.runner import Options, Run
    from summarizer.batch.store import Store
    from summarizer.batch.work import Work
    from summarizer.engines import RemoteEngine
    from summarizer.settings import Settings

    engine = open_engine(ENGINE, base_url=url, api_key="none")
    assert isinstance(engine, RemoteEngine)

    async def run(first: int, count: int) -> Any:
        works = (Work(at, str(at), text=release(first + at)) for at in range(count))
        run = Run(engine, settings=Settings(engine=ENGINE), store=store, options=Options(Limits(concurrency)))
        ok = 0
        async for outcome in run.outcomes(works):
            ok += outcome.brief is not None and outcome.brief.status == "ok"
        return run.status, ok

    with Store(folder / "bench.store") as store:
        await run(10_000_000, concurrency)  # warm-up: imports, connections, caches
        asked(url, "/reset", b"{}")
        start, cpu = time.perf_counter(), time.process_time()
        status, ok = await run(0, count)
        wall, cpu = time.perf_counter() - start, time.process_time() - cpu
    await engine.aclose()
    assert ok == count, (ok, status)
    return wall, cpu, status


def latency(full: bool) -> None:
    """Wall time of the whole chain, two calls a release, beside the least that is possible."""
    count, seconds, concurrency = (1_000, 2.0, 50) if full else (200, 0.5, 25)
    for sigma in (0.0, 0.6):
        with (
            server("--latency", str(seconds), "--sigma", str(sigma)) as url,
            tempfile.TemporaryDirectory() as folder,
        ):
            wall, cpu, _ = asyncio.run(_timed(url, count, concurrency, Path(folder)))
            stats = asked(url, "/stats")
        least = stats["waited"] / concurrency
        say(
            f"latency {seconds:g} s, sigma {sigma:g}: {count} releases, {stats['served']} calls at {concurrency}: "
            f"wall {wall:.2f} s, least {least:.2f} s, ratio {wall / least:.3f}; client CPU {cpu:.1f} s; "
            f"most in flight {stats['most']}; load {os.getloadavg()[0]:.1f}"
        )


def _rows(folder: Path, count: int) -> None:
    rows = (json.dumps({"id": at, "text": release(at)}) for at in range(count))
    (folder / "rows.jsonl").write_text("\n".join(rows))


def _batch(folder: Path, url: str, *more: str) -> subprocess.Popen[str]:
    command = [
        sys.executable,
        "-m",
        "summarizer.cli",
        "batch",
        "rows.jsonl",
        "-o",
        "out.jsonl",
        "-e",
        ENGINE,
        *more,
    ]
    environment = os.environ | {"OPENAI_BASE_URL": url, "OPENAI_API_KEY": "none"}
    return subprocess.Popen(
        command, cwd=folder, env=environment, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True
    )


def _briefs(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []


def _told(run: subprocess.Popen[str]) -> str:
    _, told = run.communicate()
    return " | ".join(told.strip().splitlines()[-4:])


def faults() -> None:
    """Each fault, fifty releases."""
    for name, options in {
        "30 × 429 first": ("--first-429", "30"),
        "one release always 500": ("--always-500", "QX-13"),
        "every fourth reply truncated": ("--truncate-every", "4"),
    }.items():
        with server("--latency", "0.1", *options) as url, tempfile.TemporaryDirectory() as name_of_folder:
            folder = Path(name_of_folder)
            _rows(folder, 50)
            start = time.perf_counter()
            run = _batch(folder, url, "--concurrency", "50")
            told = _told(run)
            ok = [brief for brief in _briefs(folder / "out.jsonl") if brief["status"] == "ok"]
            failed = [row["id"] for row in _briefs(folder / "failed.jsonl")]
            say(
                f"{name}: {len(ok)} of 50 ok, failed.jsonl {failed}, exit {run.returncode}, "
                f"{time.perf_counter() - start:.1f} s\n    {told}"
            )


def _accounted(path: Path) -> int:
    from summarizer.batch.store import Store

    with Store(path, create=False) as store:
        return store.spent().calls


def _served(url: str) -> int:
    return int(asked(url, "/stats")["served"])


def _once(briefs: list[dict[str, Any]], count: int) -> str:
    ids = [brief["input"]["id"] for brief in briefs]
    return f"{len(ids)} briefs, {len(set(ids))} different of {count}, in order {ids == sorted(ids)}"


def kills() -> None:
    """kill -9 three times, then to the end; then two processes on one store."""
    count, concurrency = 200, 20
    with server("--latency", "0.3") as url, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _rows(folder, count)
        for round in range(3):
            run = _batch(folder, url, "--concurrency", str(concurrency))
            while _served(url) < 100 * (round + 1):
                time.sleep(0.05)
            run.send_signal(signal.SIGKILL)
            run.communicate()
        run = _batch(folder, url, "--concurrency", str(concurrency))
        _told(run)
        served, accounted = _served(url), _accounted(folder / "out.jsonl.store")
        say(
            f"kill -9 × 3: {_once(_briefs(folder / 'out.jsonl'), count)}, exit {run.returncode}; served {served}, "
            f"accounted {accounted}, difference {served - accounted} (in flight at the kills: at most {3 * concurrency})"
        )
    with server("--latency", "0.3") as url, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _rows(folder, count)
        (folder / "b").mkdir()
        shared = ("--store", "shared.store", "--concurrency", str(concurrency))
        runs = [_batch(folder, url, *shared), _batch(folder, url, *shared, "-o", "b/out.jsonl")]
        for run in runs:
            run.communicate()
        served, accounted = _served(url), _accounted(folder / "shared.store")
        say(
            f"two processes, one store: {_once(_briefs(folder / 'out.jsonl'), count)}; "
            f"{_once(_briefs(folder / 'b' / 'out.jsonl'), count)}; exits {[run.returncode for run in runs]}; "
            f"served {served}, accounted {accounted}"
        )


def _children(number: int) -> list[tuple[int, str]]:
    """The processes below one, with their command lines (Linux)."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text().rpartition(")")[2].split()
            words = (path.parent / "cmdline").read_bytes().replace(b"\0", b" ").decode()
        except OSError:
            continue
        if int(fields[1]) == number:
            below = int(path.parent.name)
            found += [(below, words), *_children(below)]
    return found


def dask() -> None:
    """A model asked by Dask's workers, one of which is killed."""
    count, concurrency = 200, 20
    with server("--latency", "0.3") as url, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _rows(folder, count)
        run = _batch(folder, url, "--concurrency", str(concurrency), "--on", "dask")
        while _served(url) < 100:
            time.sleep(0.05)
        workers = [number for number, words in _children(run.pid) if "spawn_main" in words]
        os.kill(workers[0], signal.SIGKILL)
        told = _told(run)
        served, accounted = _served(url), _accounted(folder / "out.jsonl.store")
        say(
            f"a Dask worker killed: {_once(_briefs(folder / 'out.jsonl'), count)}, exit {run.returncode}; served "
            f"{served}, accounted {accounted}, difference {served - accounted} (in flight at most {concurrency})\n    {told}"
        )


def budget(full: bool) -> None:
    """A cap at about half of what all would cost, at an invented price."""
    count = 1_000 if full else 300
    with server("--latency", "0.05") as url, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _rows(folder, count)
        price = ("--price", "1,4", "--concurrency", "50")
        probe = _batch(folder, url, *price, "--store", "probe.store")
        probe.communicate()
        from summarizer.batch.store import Store

        with Store(folder / "probe.store", create=False) as store:
            whole = store.spent().cost_usd
        cap = round(whole / 2, 4)
        run = _batch(folder, url, *price, "--max-cost", str(cap), "--store", "capped.store")
        told = _told(run)
        with Store(folder / "capped.store", create=False) as store:
            spent = store.spent().cost_usd
        say(
            f"budget: {count} releases cost {whole:.4f} USD; cap {cap:.4f}, spent {spent:.4f} "
            f"({spent / cap:.1%} of the cap), exit {run.returncode}\n    {told}"
        )


def main() -> None:
    """Measure what is named."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=("latency", "faults", "kills", "dask", "budget"))
    parser.add_argument("--full", action="store_true", help="the sizes of the promise")
    options = parser.parse_args()
    if options.what == "latency":
        latency(options.full)
    elif options.what == "budget":
        budget(options.full)
    else:
        {"faults": faults, "kills": kills, "dask": dask}[options.what]()


if __name__ == "__main__":
    main()
