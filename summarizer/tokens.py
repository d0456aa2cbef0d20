"""Count tokens: exactly where tiktoken's table is at hand, else by a rule, marked as an estimate.

>>> count("First patient dosed with VRD-114.", "some-local-model")
Count(tokens=10, exact=False)

Nothing is ever downloaded for a count: tiktoken fetches a missing table without a time limit, and deletes one that
it finds damaged, so it is asked for a table only after that table was found whole in its cache. While online,
`python -c "import tiktoken; tiktoken.get_encoding('o200k_base')"` puts it there, once.
"""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tiktoken import Encoding

PER_MESSAGE = 4  # role and separators of a chat message, as OpenAI's cookbook counts them
PER_CHAT = 3  # what opens the reply
MARGIN = (
    1.10  # an estimate that is too low overruns a window or a budget, one too high by a tenth costs nothing
)


@dataclass(frozen=True, slots=True)
class _Table:
    file: str
    """Its name in tiktoken's cache: the SHA-1 of its address."""
    sha256: str


TABLES: Mapping[str, _Table] = {
    "o200k_base": _Table(
        "fb374d419588a4632f3f557e76b4b70aebbca790",
        "446a9538cb6c348e3516120d7c08b09f57c36495e2acfffe59a5bf8b0cfb1a2d",
    ),
    "cl100k_base": _Table(
        "9b5ad71b2ce5302211f9c61530b329a4922fc6a4",
        "223921b76ee99bde995b7ff738513eef100fb51d18c93597a113bcffe865b2a7",
    ),
}
_SAME_TABLE = {"o200k_harmony": "o200k_base"}  # its special tokens do not stand in a release
_OPENAI = ("openai", "azure_openai")

# Weights fitted to o200k on every second of 161 texts of this project (releases in 8 languages, prompts, JSON),
# rounded, and tried on the others.
_PIECES = re.compile(
    r"(?P<word>[A-Za-z]+)|(?P<han>[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff])|(?P<hangul>[\uac00-\ud7af])"
    r"|(?P<digits>\d{1,3})|(?P<letter>[^\W\d_])|(?P<gap>\n\s*|[ \t]{2,})|(?P<marks>[!-/:-@\[-`{-~]+|[^\w\s])"
)
_WEIGHTS = {
    "word": 0.85,
    "han": 0.8,
    "hangul": 0.7,
    "digits": 1.4,
    "letter": 0.35,
    "gap": 0.45,
    "marks": 1.4,
}
_LONG_WORD, _PER_LETTER = 6, 0.3  # a longer word is a token more for about every three letters


@dataclass(frozen=True, slots=True)
class Count:
    """A number of tokens, and whether it was counted or estimated.

    >>> str(Count(1200, True) + Count(300, False))
    'about 1,500'
    """

    tokens: int
    exact: bool

    def __add__(self, other: Count) -> Count:
        return Count(self.tokens + other.tokens, self.exact and other.exact)

    def __str__(self) -> str:
        return f"{self.tokens:,}" if self.exact else f"about {self.tokens:,}"


def cache_folder(environment: Mapping[str, str] | None = None) -> Path | None:
    """Return the folder of tiktoken's cache; None where the user has switched it off."""
    environment = os.environ if environment is None else environment
    for name in ("TIKTOKEN_CACHE_DIR", "DATA_GYM_CACHE_DIR"):
        if name in environment:
            return Path(environment[name]) if environment[name] else None
    return Path(tempfile.gettempdir()) / "data-gym-cache"


def _whole(name: str, environment: Mapping[str, str] | None = None) -> bool:
    from hashlib import sha256

    folder = cache_folder(environment)
    if folder is None or name not in TABLES:
        return False
    try:
        return sha256((folder / TABLES[name].file).read_bytes()).hexdigest() == TABLES[name].sha256
    except OSError:
        return False


def tables_at_hand(environment: Mapping[str, str] | None = None) -> tuple[str, ...]:
    """Return the names of the tables that are in tiktoken's cache, whole."""
    return tuple(name for name in TABLES if _whole(name, environment))


@cache
def _encoding(name: str) -> Encoding | None:
    if not _whole(name):
        return None
    try:
        import tiktoken

        return tiktoken.get_encoding(name)
    except Exception:  # a count is never worth a crash: the estimate serves too
        return None


@cache
def _table_of(model: str) -> str | None:
    provider, separator, name = model.partition(":")
    if separator and provider not in _OPENAI:
        return None
    try:
        from tiktoken.model import encoding_name_for_model

        found = encoding_name_for_model(name if separator else model)
    except (ImportError, KeyError):
        return None
    return _SAME_TABLE.get(found, found)


def estimate(text: str) -> int:
    """Return about how many tokens a text has, rather a tenth too many than one too few.

    >>> estimate(""), estimate("The trial enrolled 204 patients.")
    (0, 8)
    """
    total = 0.0
    for piece in _PIECES.finditer(text):
        total += _WEIGHTS[piece.lastgroup or "marks"]
        if piece.lastgroup == "word":
            total += _PER_LETTER * max(0, piece.end() - piece.start() - _LONG_WORD)
    return round(total * MARGIN)


def count(text: str, model: str) -> Count:
    """Return the number of tokens that a model (`gpt-4.1-mini`, `openai:gpt-4.1-mini`) reads in a text."""
    table = _table_of(model)
    encoding = _encoding(table) if table else None
    if encoding is None:
        return Count(estimate(text), False)
    # what looks like a special token, "<|endoftext|>", is text like any other in a release
    return Count(len(encoding.encode(text, disallowed_special=())), True)


def count_messages(contents: Iterable[str], model: str) -> Count:
    """Return the number of tokens of a chat's messages, with what the chat format adds.

    >>> count_messages(["Be brief.", "Hello."], "some-local-model").tokens
    16
    """
    total = Count(PER_CHAT, True)
    for content in contents:
        total += count(content, model) + Count(PER_MESSAGE, True)
    return total
