"""The wheel that people get: built by way of the sdist, installed, and run from a folder of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parent.parent
SHIPPED = ("summarizer", "evals", "prompts", "samples", "pyproject.toml", "README.md", "LICENSE")
FOLDERS = {"prompts": "summarizer/prompts", "samples": "summarizer/samples"}  # as pyproject.toml maps them


def _run(*command: str | Path, cwd: Path, code: int = 0) -> str:
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "SUMMARIZE_"))
    }
    environment |= {"HOME": str(cwd), "COLUMNS": "100"}
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == code, f"{done.stdout[-2000:]}\n{done.stderr[-2000:]}"
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the sdist that is built from a copy of what is shipped; no network is asked."""
    source, out = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("dist")
    for name in SHIPPED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, source)
    _run(sys.executable, "-m", "build", "--no-isolation", "--outdir", out, source, cwd=out)
    (built,) = out.glob("*.whl")
    assert list(out.glob("*.tar.gz"))
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The `bin` of a new environment that holds the wheel, and sees the packages of this one that it depends on.

    The path file names folders only, so that this environment's own (editable) installation stays out of sight.
    """
    home = tmp_path_factory.mktemp("environment")
    venv.create(home, with_pip=False, symlinks=True)
    scripts = home / "bin"
    (packages,) = home.glob("lib/python*/site-packages")
    seen = [path for path in sys.path if Path(path).name in ("site-packages", "dist-packages")]
    (packages / "dependencies.pth").write_text("\n".join(seen) + "\n", "utf-8")
    install = (
        "-m", "pip", "--python", scripts / "python", "install", "--quiet", "--no-deps", "--no-index", "--no-compile",
        "--ignore-installed", "--disable-pip-version-check",
    )  # fmt: skip
    _run(sys.executable, *install, wheel, cwd=home)
    return scripts


def test_the_wheel_holds_what_the_tree_holds(wheel: Path) -> None:
    """Every module, prompt, vocabulary, style and sample of the tree is in it; nothing else is."""
    there = {name for name in ZipFile(wheel).namelist() if ".dist-info/" not in name}
    kinds = {".py", ".typed", ".toml", ".json", ".css", ".js", ".txt", ".yaml", ".md"}
    expected = set()
    for folder in ("summarizer", "evals", "prompts", "samples"):
        for path in (ROOT / folder).rglob("*"):
            relative = path.relative_to(ROOT).as_posix()
            if path.is_file() and path.suffix in kinds and not relative.startswith("evals/second-reading"):
                expected.add(relative.replace(folder, FOLDERS.get(folder, folder), 1))
    assert there == expected


def test_a_packaged_sample_is_briefed_from_another_folder(installed: Path, tmp_path: Path) -> None:
    """The command works where no checkout is, on a sample that came with it."""
    where = _run(
        installed / "python", "-c", "import summarizer.samples as s; print(s.__path__[0])", cwd=tmp_path
    )
    assert Path(where.strip()).is_relative_to(installed.parent)
    release = Path(where.strip()) / "js212-ind" / "release.txt"
    brief = json.loads(_run(installed / "summarize", release, "-f", "json", cwd=tmp_path))
    assert brief["programs"][0]["asset"]["name"] == "JS212"
    assert "JS212" in _run(installed / "summarize", release, cwd=tmp_path)


def test_the_packaged_samples_are_scored(installed: Path, tmp_path: Path) -> None:
    """`summarize eval` needs no checkout: the samples came with it (those of one hard case, to be quick)."""
    shown = _run(installed / "summarize", "eval", "--hard", "7", "--quiet", "--run", "run", cwd=tmp_path)
    assert "core F1" in shown
    assert (tmp_path / "run").is_dir()


def test_every_command_explains_itself(installed: Path, tmp_path: Path) -> None:
    """Help comes without a checkout, and the doctor finds nothing missing."""
    assert "examples:" in _run(installed / "summarize", "--help", cwd=tmp_path)
    assert "missing" not in _run(installed / "summarize", "doctor", cwd=tmp_path)
