"""A file appears whole or not at all."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from summarizer import files
from summarizer.cli.output import check, complain, write
from summarizer.errors import OutputError


def _broken() -> Iterator[str]:
    yield "half"
    raise KeyboardInterrupt


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    """All pieces are there, and nothing else is left in the folder."""
    path = tmp_path / "a.json"
    write(iter(["a", "é\n", "\ud800"]), path)
    assert path.read_bytes() == b"a\xc3\xa9\n\\ud800"
    assert os.listdir(tmp_path) == ["a.json"]


def test_an_interruption_leaves_what_was_there(tmp_path: Path) -> None:
    """When the pieces end in an error the old file stays and no part remains."""
    path = tmp_path / "a.json"
    path.write_text("old")
    with pytest.raises(KeyboardInterrupt):
        write(_broken(), path)
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["a.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_permissions_and_links_are_kept(tmp_path: Path) -> None:
    """A new file is readable as any other; an old one keeps its mode; a link stays a link."""
    target, link = tmp_path / "target.json", tmp_path / "link.json"
    write(["1"], target)
    mask = os.umask(0)
    os.umask(mask)
    assert target.stat().st_mode & 0o777 == 0o666 & ~mask
    target.chmod(0o640)
    link.symlink_to(target)
    write(["2"], link)
    assert link.is_symlink()
    assert (target.read_text(), target.stat().st_mode & 0o777) == ("2", 0o640)


@pytest.mark.parametrize("told", [True, False])
def test_files_written_by_several_threads_leave_the_mask_as_it_was(
    told: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The mask is the process's own: it is read where the system tells it, and asked for by one thread at a time."""
    before = files._mask()

    def nowhere(path: str) -> None:
        raise FileNotFoundError(path)

    if not told:
        monkeypatch.setattr(files, "open", nowhere, raising=False)
    elif Path("/proc/self/status").exists():
        monkeypatch.setattr(os, "umask", None)
    with ThreadPoolExecutor(8) as pool:
        modes = set(pool.map(lambda number: files.mode_for(tmp_path / str(number)), range(500)))
    monkeypatch.undo()
    assert modes == {0o666 & ~before} and files._mask() == before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_written_to_directly(tmp_path: Path) -> None:
    """A named pipe is not replaced by a file."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_text()))
    reader.start()
    write(["through"], pipe)
    reader.join(timeout=10)
    assert read == ["through"]
    assert pipe.is_fifo()


def test_what_cannot_be_written_is_refused_before_work(tmp_path: Path) -> None:
    """A folder, and a path in a folder that is not there, are each refused in a sentence."""
    with pytest.raises(OutputError, match="is a folder"):
        check(tmp_path)
    with pytest.raises(OutputError, match=r"does not exist.*mkdir -p"):
        check(tmp_path / "no" / "a.json")
    check(tmp_path / "a.json")


def test_complaints_are_harmless(capsys: pytest.CaptureFixture[str]) -> None:
    """What a path or a server put into a message does not steer the terminal."""
    complain("a\x1b[2J\nb" + "c" * 10_000)
    said = capsys.readouterr().err
    assert said.startswith("summarize: a␛[2J b")
    assert said.count("\n") == 1
    assert len(said) < 2_100
