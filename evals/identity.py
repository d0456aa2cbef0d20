"""Who reads, with which words and code: the hashes that keep unlike runs apart.

>>> identity = Identity("rules", prompt="p", vocabulary="v", code="c", scorer="s")
>>> identity.hashes("text-sha", "label-sha").engine
'rules'
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib import metadata, resources
from pathlib import Path

from evals.rows import Hashes

_NOT_READING = ("cli", "render", "batch")  # rooms that do not change what a brief says
_SCORER = (
    "assignment.py",
    "evidence.py",
    "hierarchy.py",
    "labels.py",
    "matching.py",
    "names.py",
    "programs.py",
    "score.py",
)


@dataclass(frozen=True, slots=True)
class Identity:
    """What a run's briefs and scores depend on, besides the samples."""

    engine: str
    prompt: str
    vocabulary: str
    code: str
    scorer: str

    def hashes(self, text: str, label: str) -> Hashes:
        """The hashes of one sample's row."""
        return Hashes(text, label, self.engine, self.prompt, self.vocabulary, self.code, self.scorer)


def _sha(paths: Iterable[Path], root: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(paths):
        digest.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:16]


def _package(name: str) -> Path:
    return Path(str(resources.files(name)))


@cache
def code_sha() -> str:
    """Of the Python files of `summarizer` that make a brief."""
    root = _package("summarizer")
    paths = (path for path in root.rglob("*.py") if path.relative_to(root).parts[0] not in _NOT_READING)
    return _sha(paths, root)


@cache
def scorer_sha() -> str:
    """Of the files that decide what counts as right."""
    root = _package("evals")
    return _sha((root / name for name in _SCORER), root)


@cache
def prompts_sha() -> str:
    """Of the prompt files."""
    try:
        root = _package("summarizer.prompts")
    except ModuleNotFoundError:
        # a checkout that is not installed: prompts/ becomes summarizer.prompts only on install
        root = _package("evals").parent / "prompts"
    return _sha(root.glob("*.toml"), root)


def identity_of(engine: str, options: str = "") -> Identity:
    """The identity of a run with this engine now; `options` are settings that change its answers."""
    from summarizer import vocabulary

    return Identity(
        engine=f"{engine} {options}".strip(),
        prompt="none" if engine == "rules" else prompts_sha(),
        vocabulary=vocabulary.load().fingerprint,
        code=code_sha(),
        scorer=scorer_sha(),
    )


def versions() -> dict[str, str]:
    """Versions of Python and of the packages that answers depend on."""
    found = {"python": sys.version.split()[0]}
    for name in ("pressbrief", "pydantic", "langchain-core", "openai"):
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return found


def git_state() -> dict[str, str | bool] | None:
    """Commit of the checkout that the code runs from, and whether it has changes; null outside one."""
    root = _package("evals").parent
    try:
        commit = subprocess.run(
            ["git", "rev-parse", "HEAD"], cwd=root, capture_output=True, text=True, timeout=5, check=True
        )
        status = subprocess.run(
            ["git", "status", "--porcelain", "--untracked-files=no"],
            cwd=root,
            capture_output=True,
            text=True,
            timeout=5,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return {"commit": commit.stdout.strip(), "changed": bool(status.stdout.strip())}
