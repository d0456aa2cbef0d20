"""A batch by rules: the same briefs as one by one, in order, on processes whose death costs one release."""

from __future__ import annotations

import itertools
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from summarizer import summarize
from summarizer.batch import workers
from summarizer.batch.rendering import Shown
from summarizer.batch.work import Failed, Work
from summarizer.batch.worker import Job, do
from summarizer.batch.workers import CHUNK, Processes, brief_all
from summarizer.errors import EngineError
from summarizer.settings import Settings
from tests.batch_factory import text, works


def test_the_briefs_are_those_of_the_library_in_order() -> None:
    """Two processes, many chunks; only the seconds may differ."""
    items = list(brief_all(works(50), Settings(), form="brief", workers=2))
    assert [item.number for item in items] == list(range(50))
    for number in (0, 49):
        one, many = summarize(text(number)), items[number].brief
        assert many is not None and many.programs == one.programs and many.headline == one.headline


def test_errors_are_results() -> None:
    """A missing file, an empty text and a malformed row stand in their places."""

    def mixed() -> Iterator[Work]:
        yield Work(0, "missing", path="missing.txt")
        yield Work(1, "good", text=text(1))
        yield Work(2, "empty", text=" ")
        yield Work(3, "row", error=Failed("input", "row 3 is no object."))

    found = [item.failed and item.failed.reason for item in brief_all(mixed(), Settings(), workers=1)]
    assert found == ["source", None, "source", "input"]


class _Poison(str):
    """A text that kills the process that unpickles it."""

    def __reduce__(self) -> tuple[object, tuple[int, int]]:
        return _kill, (0, 0)


def _kill(_: int, __: int) -> str:
    if os.environ.get("PRESSBRIEF_TEST_PARENT") != str(os.getpid()):
        os.kill(os.getpid(), signal.SIGKILL)
    return ""


def test_a_release_that_kills_its_process_costs_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its neighbours in the chunk are briefed by another process, and it is reported as crashed."""
    monkeypatch.setenv("PRESSBRIEF_TEST_PARENT", str(os.getpid()))
    pool = Processes(1)
    poisoned = tuple(
        Work(number, f"r{number}", text=_Poison() if number == 2 else text(number)) for number in range(4)
    )
    found = pool.submit(Job(poisoned, Settings(), "line", 60.0)).result()
    pool.close()
    assert [item.failed and item.failed.reason for item in found] == [None, None, "crashed", None]
    assert found[2].failed and "signal 9" in found[2].failed.message


def test_processes_that_cannot_work_end_the_batch(monkeypatch: pytest.MonkeyPatch) -> None:
    """When each dies at once, no release is to blame, and not all of them are failed."""
    monkeypatch.setattr(workers, "DEATHS", 3)
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with pytest.raises(EngineError, match="exit code 1"):
        list(brief_all(works(200), Settings(), workers=1))


def test_a_release_that_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its time limit strikes in the midst of the work, and the next one is briefed."""
    from summarizer import api

    usual = api.summarize
    usual(text(0))  # loads the vocabulary, which is not to count

    def slow(release: object, **more: object) -> object:
        if "HB-1 " in release.text:  # type: ignore[attr-defined]
            time.sleep(30)
        return usual(release, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(api, "summarize", slow)
    found = do(Job(tuple(works(3)), Settings(), "line", 0.5))
    assert [item.failed and item.failed.reason for item in found] == [None, "timeout", None]


class _Slow:
    """A pool whose first job ends last."""

    size = 2

    def __init__(self) -> None:
        from concurrent.futures import ThreadPoolExecutor

        self.threads = ThreadPoolExecutor(8)
        self.begun = 0
        self.closed: bool | None = None

    def submit(self, job: Job):  # type: ignore[no-untyped-def]
        self.begun += len(job.works)
        return self.threads.submit(self._do, job)

    def _do(self, job: Job) -> list[Shown]:
        if job.works[0].number == 0:
            time.sleep(0.3)
        return [Shown(work.number, work.id) for work in job.works]

    def close(self, *, now: bool = False) -> None:
        self.closed = now


def test_order_finished_does_not_wait_for_the_slow_and_order_input_does_so_within_a_window() -> None:
    """With `input` no more than the window is begun behind a slow release; with `finished` it comes last."""
    pool = _Slow()
    finished = [item.number for item in brief_all(works(300), Settings(), pool=pool, order="finished")]
    assert sorted(finished) == list(range(300)) and finished[0] != 0
    pool = _Slow()
    items = brief_all(works(100_000), Settings(), pool=pool)
    assert next(items).number == 0
    assert pool.begun <= workers.AHEAD * CHUNK
    assert [item.number for item in itertools.islice(items, 50)] == list(range(1, 51))
    items.close()
    assert pool.closed is True


def test_a_stop_finishes_what_was_begun() -> None:
    """No release that was begun is lost, and none is begun after it."""
    pool = _Slow()
    seen: list[int] = []
    for item in brief_all(works(100_000), Settings(), pool=pool, stopped=lambda: len(seen) >= 20):
        seen.append(item.number)
    assert seen == list(range(pool.begun)) and pool.begun < 2_000
    assert pool.closed is False


def test_a_script_without_a_main_guard_works(tmp_path: Path) -> None:
    """The workers are no copies of the user's program, and a json.py beside it is not taken for Python's."""
    (tmp_path / "json.py").write_text("raise SystemExit('the wrong json')\n")
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "script.py").write_text(
        "from summarizer.batch.workers import brief_all\n"
        "from summarizer.batch.work import Work\n"
        "from summarizer.settings import Settings\n"
        "print([item.number for item in brief_all([Work(0, 'a', text='Verdane dosed a patient')], Settings())])\n"
    )
    run = subprocess.run(
        [sys.executable, str(tmp_path / "mine" / "script.py")],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.stdout == "[0]\n", run.stderr
