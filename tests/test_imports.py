"""The import contracts: kept by the code as it is, and each one refusing a violation that is planted in a copy."""

from __future__ import annotations

import configparser
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CONTRACTS = configparser.ConfigParser()
CONTRACTS.read(ROOT / ".importlinter", encoding="utf-8")
NAMES = {
    section.rpartition(":")[2]: CONTRACTS[section]["name"]
    for section in CONTRACTS.sections()
    if section.startswith("importlinter:contract:")
}
PLANTED = {
    "rooms": ("summarizer/errors.py", "summarizer.api"),
    "evals": ("summarizer/template.py", "evals.score"),
    "models": ("summarizer/chain.py", "langchain_core.messages"),
    "tokens": ("summarizer/ground.py", "tiktoken"),
    "rich": ("summarizer/render/markdown.py", "rich.console"),
    "prices": ("summarizer/support.py", "genai_prices"),
    "readers": ("summarizer/release.py", "lxml.html"),
    "clusters": ("summarizer/batch/runner.py", "distributed"),
    "tables": ("summarizer/batch/outputs.py", "pyarrow"),
}
"""Contract: the file that breaks it, and by which import."""


def _lint(folder: Path) -> str:
    """The report of import-linter on the packages that stand in a folder."""
    command = (
        "import sys; from importlinter.cli import lint_imports_command as lint; "
        "sys.argv = ['lint-imports', '--no-cache']; lint()"
    )
    done = subprocess.run(
        [sys.executable, "-c", command],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "200"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The report on a copy of the code in which every contract is violated once."""
    folder = tmp_path_factory.mktemp("planted")
    shutil.copy(ROOT / ".importlinter", folder)
    for package in ("summarizer", "evals"):
        shutil.copytree(ROOT / package, folder / package, ignore=shutil.ignore_patterns("__pycache__"))
    for name, module in PLANTED.values():
        path = folder / name
        # a type checker's import would not count: it stands at the top, where it runs
        path.write_text(
            path.read_text("utf-8").replace(
                "from __future__ import annotations\n",
                f"from __future__ import annotations\n\nimport {module}\n",
                1,
            ),
            "utf-8",
        )
    return _lint(folder)


def test_the_code_keeps_every_contract() -> None:
    """The imports of the packages as they are run downwards."""
    report = _lint(ROOT)
    for name in NAMES.values():
        assert f"{name} KEPT" in report, report


def test_each_contract_has_a_planted_violation() -> None:
    """A new contract asks for a violation here that shows that it bites."""
    assert set(PLANTED) == set(NAMES)


@pytest.mark.parametrize("contract", PLANTED)
def test_a_planted_violation_is_refused(contract: str, report: str) -> None:
    """The contract is reported as broken, by the import that breaks it."""
    path, module = PLANTED[contract]
    importer = path.removesuffix(".py").replace("/", ".")
    assert f"{NAMES[contract]} BROKEN" in report
    # of what stands outside the project, the contract knows the package alone
    known = module if module.startswith(("summarizer", "evals")) else module.partition(".")[0]
    assert any(
        importer in line and known in line and ("->" in line or "imports" in line or "not allowed" in line)
        for line in report.splitlines()
    ), report
