"""README.md: its commands run, what they print is what it shows, and its links lead somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.readme import README, ROOT, examples, opening, python_differences, run, setup_commands, steady

TEXT = README.read_text("utf-8")
SHOWN = examples(TEXT)
RENEW = "python -m tests.readme renews it"


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A folder in which the README's paths are there, and what its commands write is no litter."""
    for name in ("samples", "docs"):
        (tmp_path / name).symlink_to(ROOT / name)
    return tmp_path


def test_the_first_two_commands_install_and_show_a_result() -> None:
    """One line makes the environment and briefs the first sample, the next runs the tests; both name files there are."""
    brief, tests = setup_commands(TEXT)
    command, _ = opening(TEXT)
    assert brief.endswith(f"&& .venv/bin/{command}")
    assert tests.endswith("&& .venv/bin/python -m pytest -q")
    for line in (brief, tests):
        assert line.startswith("python3 -m venv .venv && .venv/bin/pip install -q -c constraints.txt -e ")
    assert (ROOT / "constraints.txt").is_file()


def test_the_card_it_opens_with_is_what_is_printed(clone: Path) -> None:
    """The first thing a reader sees is real output."""
    command, shown = opening(TEXT)
    done = run(command, clone)
    assert done.returncode == 0, done.stderr
    assert steady(shown.body) == steady(f"$ {command}\n{done.stdout}"), RENEW


@pytest.mark.parametrize(("command", "shown"), [pytest.param(*pair, id=pair[0]) for pair in SHOWN])
def test_a_command_runs_and_prints_what_is_shown(command: str, shown: object, clone: Path) -> None:
    """Every other command of the README ends with 0; where its output follows, that is what it prints."""
    done = run(command, clone)
    assert done.returncode == 0, done.stderr
    if shown is not None:
        assert steady(shown.body) == steady(done.stdout), RENEW  # type: ignore[attr-defined]


def test_the_python_examples_print_what_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    """The library calls give the values that stand below them."""
    monkeypatch.chdir(ROOT)
    assert [(example.source, got) for example, got in python_differences(TEXT)] == [], RENEW


@pytest.mark.parametrize(
    "page", ["README.md", "CONTRIBUTING.md", *sorted(f"docs/{p.name}" for p in (ROOT / "docs").glob("*.md"))]
)
def test_links_lead_to_files(page: str) -> None:
    """A relative link of a page names a file of the tree, and an anchor a heading."""
    path = ROOT / page
    for target in re.findall(r"\]\((?!https?:)([^)\s]+)\)", path.read_text("utf-8")):
        name, _, anchor = target.partition("#")
        goal = path.parent / name if name else path
        assert goal.exists(), target
        if anchor:
            headings = re.findall(r"^#+ (.+)$", goal.read_text("utf-8"), re.M)
            anchors = {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}
            assert anchor in anchors, target
