"""How far the estimate of tokens is from the exact count, on this project's releases, prompts and schemas.

    pip install semantic-text-splitter
    python benchmarks/tokens.py

The exact count comes from tiktoken where its table is in its cache, else from semantic-text-splitter, which
carries the same table: the smallest size at which it leaves a text in one piece.
"""

from __future__ import annotations

import json
import statistics
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from summarizer.answer_schema import schema_of
from summarizer.prompting import load
from summarizer.release import Release
from summarizer.tokens import count, estimate

ROOT = Path(__file__).parent.parent
MODEL = "gpt-4o"  # o200k_base, the table of OpenAI's models since 2024


def _by_splitting(text: str) -> int:
    from semantic_text_splitter import TextSplitter

    def whole(size: int) -> bool:
        return len(TextSplitter.from_tiktoken_model(MODEL, size, trim=False).chunks(text)) <= 1

    low, high = 1, max(4, len(text) // 3)
    while not whole(high):
        low, high = high + 1, high * 2
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if whole(middle) else (middle + 1, high)
    return low


def _counter() -> Callable[[str], int] | None:
    if count("", MODEL).exact:
        return lambda text: count(text, MODEL).tokens
    try:
        import semantic_text_splitter  # noqa: F401  # asked for before anything is printed
    except ImportError:
        return None
    return _by_splitting


def _told(name: str, texts: Iterable[str], exact: Callable[[str], int]) -> str:
    counted = [(text, exact(text)) for text in texts]
    ours = [estimate(text) / tokens - 1 for text, tokens in counted if tokens]
    quarter = [len(text) / 4 / tokens - 1 for text, tokens in counted if tokens]
    per_token = [len(text) / tokens for text, tokens in counted if tokens]
    return (
        f"{name:<28} {len(ours):>4}  {statistics.median(per_token):>5.2f}"
        f"  {min(ours):>+6.1%} {statistics.mean(ours):>+6.1%} {max(ours):>+6.1%}  {sum(e < 0 for e in ours):>4}"
        f"  {min(quarter):>+7.1%} {max(quarter):>+7.1%}"
    )


def main() -> int:
    """Print one line for each kind of text."""
    exact = _counter()
    if exact is None:
        sys.stderr.write("no exact count at hand: pip install semantic-text-splitter\n")
        return 2
    releases = [Release.from_path(path) for path in sorted(ROOT.glob("samples/*/release.txt"))]
    english = [release.text for release in releases if release.language == "en"]
    others = [release.text for release in releases if release.language != "en"]
    prompts = [load(name).system for name in ("extract", "repair", "compose")]
    answers = [example.answer for example in load("extract").examples]
    schemas = [json.dumps(schema_of(name)) for name in ("extract", "compose")]
    lines = [
        "                                    chars    estimate against exact      characters / 4",
        "texts                           n  /token    least   mean    most  below    least    most",
        _told("releases in English", english, exact),
        _told("releases in other languages", others, exact),
        _told("prompts", prompts, exact),
        _told("answers of the examples", answers, exact),
        _told("schemas", schemas, exact),
    ]
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
