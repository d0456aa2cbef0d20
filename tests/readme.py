"""README.md as data: its command blocks and the outputs shown; `python -m tests.readme` renews those outputs.

What is renewed: the card that the README opens with, every `text` block that follows a command, and the values that
its Python examples show. A command that fails stops the renewal, and README.md stays as it was.
"""

from __future__ import annotations

import doctest
import os
import re
import shlex
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
_BLOCK = re.compile(r"^```(?P<kind>\w+)\n(?P<body>.*?)^```$", re.M | re.S)
_VOLATILE = re.compile(r"─*  rules · [\d.]+ m?s")  # the card's frame is one width, however long the time is


@dataclass(frozen=True)
class Block:
    """A fenced block: its kind, what it holds, where its content begins."""

    kind: str
    body: str
    start: int


def blocks(text: str) -> list[Block]:
    """All fenced blocks, in order."""
    return [Block(found["kind"], found["body"], found.start("body")) for found in _BLOCK.finditer(text)]


def setup_commands(text: str) -> list[str]:
    """The first two lines of the `sh` blocks: install and brief, install and test."""
    lines = [line for block in blocks(text) if block.kind == "sh" for line in block.body.splitlines()]
    return lines[:2]


def examples(text: str) -> list[tuple[str, Block | None]]:
    """Every other command with the `text` block that shows its output, if one follows it directly."""
    found: list[tuple[str, Block | None]] = []
    here = blocks(text)
    skipped = set(setup_commands(text))
    for block, after in zip(here, [*here[1:], None], strict=True):
        if block.kind != "sh":
            continue
        lines = [line for line in block.body.splitlines() if line not in skipped]
        shown = after if after and after.kind == "text" else None
        found += [(line, shown if line == lines[-1] else None) for line in lines]
    return found


def opening(text: str) -> tuple[str, Block]:
    """The command and the output with which the README opens."""
    first = next(block for block in blocks(text) if block.kind == "text")
    return first.body.splitlines()[0].removeprefix("$ "), first


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a shell line in a folder, with `summarize` as the command of this interpreter's environment."""
    python = shlex.quote(sys.executable)
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "PYTHONPATH": str(ROOT),
        "PYTHONUTF8": "1",
        "COLUMNS": "100",
    }
    line = f'set -e; summarize() {{ {python} -m summarizer.cli "$@"; }}; {command}'
    return subprocess.run(
        ["sh", "-c", line], cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False
    )


def steady(output: str) -> str:
    """An output without what differs from run to run."""
    return "\n".join(line.rstrip() for line in _VOLATILE.sub("rules", output).strip("\n").splitlines())


class _Recorder(doctest.DocTestRunner):
    """Keeps what each failing example of a doctest printed."""

    def __init__(self) -> None:
        super().__init__(verbose=False)
        self.printed: dict[int, str] = {}

    def report_failure(self, out: object, test: doctest.DocTest, example: doctest.Example, got: str) -> None:
        self.printed[example.lineno] = got

    def report_unexpected_exception(
        self, out: object, test: doctest.DocTest, example: doctest.Example, exc_info: object
    ) -> None:
        raise RuntimeError(
            f"README.md, line {example.lineno + 1}: {example.source.strip()} raises {exc_info}"
        )


def python_differences(text: str) -> list[tuple[doctest.Example, str]]:
    """The Python examples that print something else than is shown, with what they print; run where it stands."""
    test = doctest.DocTestParser().get_doctest(text, {}, README.name, str(README), 0)
    recorder = _Recorder()
    recorder.run(test)
    return [(one, recorder.printed[one.lineno]) for one in test.examples if one.lineno in recorder.printed]


def _printed(command: str, folder: Path) -> str:
    done = run(command, folder)
    if done.returncode:
        raise SystemExit(f"README.md: {command}: exit code {done.returncode}\n{done.stderr}")
    return done.stdout


def _renew(text: str, folder: Path) -> str:
    lines = text.split("\n")
    for example, got in reversed(python_differences(text)):
        first = example.lineno + example.source.count("\n")
        indent = " " * example.indent
        lines[first : first + example.want.count("\n")] = [indent + line for line in got.splitlines()]
    text = "\n".join(lines)
    command, first_block = opening(text)
    outputs = [(first_block, f"$ {command}\n{_printed(command, folder)}")]
    outputs += [(shown, _printed(line, folder)) for line, shown in examples(text) if shown]
    for block, output in sorted(outputs, key=lambda pair: -pair[0].start):
        if steady(block.body) != steady(output):
            fresh = "\n".join(line.rstrip() for line in output.strip("\n").splitlines())
            text = f"{text[: block.start]}{fresh}\n{text[block.start + len(block.body) :]}"
    return text


if __name__ == "__main__":
    os.chdir(ROOT)
    README.write_text(_renew(README.read_text("utf-8"), ROOT), "utf-8")
