"""What the offline brief and --help load: nothing that only a model needs."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = ("langchain", "langchain_core", "langchain_openai", "openai", "tiktoken", "genai_prices", "asyncio")
CODE = """
import json, sys
from summarizer.cli import main
code = main({arguments!r})
loaded = [name for name in {heavy!r} if name in sys.modules]
print("\\n" + json.dumps([code, loaded]))
"""


@pytest.mark.parametrize(
    "arguments", [["--help"], ["--version"], ["RELEASE"], ["RELEASE", "-f", "json"], ["schema"]]
)
def test_the_offline_path_loads_no_model(tmp_path: Path, arguments: list[str]) -> None:
    """Not LangChain, not openai, not tiktoken, and no event loop: they take a second to import."""
    release = tmp_path / "release.txt"
    release.write_text(
        "Verdane doses first patient with VRD-114, its HER3 ADC, in Phase 1 trial", encoding="utf-8"
    )
    given = [str(release) if argument == "RELEASE" else argument for argument in arguments]
    done = subprocess.run(
        [sys.executable, "-c", CODE.format(arguments=given, heavy=HEAVY)],
        capture_output=True,
        text=True,
        env={"HOME": str(tmp_path), "OPENAI_API_KEY": "sk-present-but-unused", "PYTHONPATH": ""},
        cwd=Path(__file__).parent.parent,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == [0, []]
