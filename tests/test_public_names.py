"""The names that users may rely on; one that appears or goes is a decision, not an accident."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import summarizer
import summarizer.testing

HEAVY = (
    "openai",
    "langchain",
    "langchain_core",
    "langchain_openai",
    "tiktoken",
    "genai_prices",
    "httpx2",
    "asyncio",
)


def test_the_names_of_the_package() -> None:
    """`summarizer` offers these names, each of which can be loaded."""
    assert summarizer.__all__ == [
        "Brief",
        "Evidence",
        "Release",
        "Settings",
        "abrief_many",
        "as_runnable",
        "asummarize",
        "brief_many",
        "errors",
        "summarize",
        "summarize_batch",
    ]
    assert dir(summarizer) == sorted(summarizer.__all__)
    assert all(getattr(summarizer, name) is not None for name in summarizer.__all__)


def test_the_names_for_tests() -> None:
    """`summarizer.testing` offers what a scripted answer is made of."""
    assert summarizer.testing.__all__ == [
        "Claim",
        "Composition",
        "Extraction",
        "Failure",
        "Question",
        "Reply",
        "Scripted",
        "ScriptedEngine",
        "Usage",
    ]
    assert all(getattr(summarizer.testing, name) is not None for name in summarizer.testing.__all__)


def test_another_name_is_an_attribute_error() -> None:
    """What is not offered is not found."""
    with pytest.raises(AttributeError, match="has no attribute 'openai'"):
        _ = summarizer.openai  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "code",
    [
        "import summarizer; summarizer.Settings",
        "import summarizer; summarizer.as_runnable",
        "import summarizer.testing",
        "import summarizer; summarizer.summarize('Verdane doses first patient with VRD-114 in Phase 1 trial')",
        "from summarizer.cli import main; main(['release.txt', '-f', 'json'])",
    ],
)
def test_the_offline_path_loads_nothing_heavy(code: str, tmp_path: Path) -> None:
    """Names, the library call with rules and the offline command leave LangChain, openai and tiktoken alone."""
    (tmp_path / "release.txt").write_text("Verdane doses first patient with VRD-114 in Phase 1 trial")
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            f"{code}\nimport sys; print('LOADED', [n for n in {HEAVY!r} if n in sys.modules])",
        ],
        cwd=tmp_path,
        env={"PYTHONPATH": str(Path(__file__).parents[1]), "HOME": str(tmp_path), "OPENAI_API_KEY": "sk-x"},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert "LOADED []" in done.stdout
