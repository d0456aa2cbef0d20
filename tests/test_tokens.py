"""Tokens: exact where a table is at hand, an estimate elsewhere; never a download, a hang or a crash."""

from __future__ import annotations

import socket
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
import tiktoken

from summarizer import tokens
from summarizer.tokens import Count, count, count_messages, estimate, tables_at_hand

BYTES = {bytes([value]): value for value in range(256)}


@pytest.fixture
def tiny(monkeypatch: pytest.MonkeyPatch) -> tiktoken.Encoding:
    """A table small enough for a test: single bytes, and two of its own, in the place of o200k_base."""
    made = tiktoken.Encoding(
        "tiny",
        pat_str=r"\S+|\s+",
        mergeable_ranks=BYTES | {b"ab": 256, b"abab": 257},
        special_tokens={"<|endoftext|>": 258},
    )
    monkeypatch.setattr(tokens, "_encoding", {"o200k_base": made}.get)
    return made


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Nobody may open a connection; returns who tried."""
    tried: list[Any] = []

    def connect(_: socket.socket, address: Any) -> None:
        tried.append(address)
        raise OSError("no network")

    monkeypatch.setattr(socket.socket, "connect", connect)
    monkeypatch.setattr(socket, "getaddrinfo", lambda *address, **_: tried.append(address) or [])
    return tried


@pytest.mark.parametrize(
    "model", ["gpt-4.1-mini", "openai:gpt-4.1-mini", "azure_openai:gpt-4o", "gpt-oss-20b"]
)
def test_exact_with_a_table(tiny: tiktoken.Encoding, model: str) -> None:
    """A model whose table is at hand is counted with it."""
    assert count("abab ab", model) == Count(3, True)


def test_special_tokens_are_text(tiny: tiktoken.Encoding) -> None:
    """A release that holds a special token's spelling is counted like any other."""
    assert count("<|endoftext|>", "gpt-4.1") == Count(13, True)


@pytest.mark.parametrize(
    "model", ["llama3.2", "ollama:gpt-4", "anthropic:claude-sonnet-4-5", "openai:no-such-model", "", ":"]
)
def test_a_model_without_a_table_is_estimated(tiny: tiktoken.Encoding, model: str) -> None:
    """Another provider's model is not counted with OpenAI's table, and the number says that it is an estimate."""
    assert count("abab ab", model) == Count(estimate("abab ab"), False)


def test_one_estimate_makes_the_sum_an_estimate(tiny: tiktoken.Encoding) -> None:
    """A sum is exact only when each part is."""
    assert (Count(1, True) + Count(2, True)).exact
    assert not (Count(1, True) + Count(2, False)).exact
    assert count_messages(["ab", "abab"], "gpt-4.1") == Count(2 + 2 * 4 + 3, True)


def test_a_missing_table_is_never_fetched(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, no_network: list[Any]
) -> None:
    """An empty cache gives estimates, at once and without a connection."""
    monkeypatch.setenv("TIKTOKEN_CACHE_DIR", str(tmp_path))
    tokens._encoding.cache_clear()
    assert count("A release.", "gpt-4.1").exact is False
    assert no_network == []
    assert tables_at_hand() == ()


def test_a_damaged_table_is_neither_used_nor_deleted(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, no_network: list[Any]
) -> None:
    """tiktoken deletes a file that it finds damaged and fetches it again; ours is left alone and not used."""
    damaged = tmp_path / tokens.TABLES["o200k_base"].file
    damaged.write_bytes(b"YQ== 0\n")
    monkeypatch.setenv("TIKTOKEN_CACHE_DIR", str(tmp_path))
    tokens._encoding.cache_clear()
    assert count("A release.", "gpt-4.1").exact is False
    assert damaged.exists()
    assert no_network == []


def test_a_whole_table_is_found_and_a_loader_that_fails_is_no_crash(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The cache's file is known by its hash; what tiktoken then raises ends in an estimate."""
    content = b"YQ== 0\n"
    monkeypatch.setitem(tokens.TABLES, "o200k_base", tokens._Table("table", sha256(content).hexdigest()))
    (tmp_path / "table").write_bytes(content)
    assert tables_at_hand({"TIKTOKEN_CACHE_DIR": str(tmp_path)}) == ("o200k_base",)
    assert tables_at_hand({"TIKTOKEN_CACHE_DIR": ""}) == ()
    assert tables_at_hand({"DATA_GYM_CACHE_DIR": str(tmp_path)}) == ("o200k_base",)

    def fails(_: str) -> None:
        raise ConnectionError("unreachable")

    monkeypatch.setattr(tiktoken, "get_encoding", fails)
    monkeypatch.setenv("TIKTOKEN_CACHE_DIR", str(tmp_path))
    tokens._encoding.cache_clear()
    assert count("A release.", "gpt-4.1").exact is False
    tokens._encoding.cache_clear()


@pytest.mark.parametrize(
    ("text", "known"),
    [
        # counted with o200k_base when this test was written
        ("Halden Therapeutics doses first patient in Phase 2 trial of HLD-301, an anti-TSLP antibody.", 25),
        ("The company had cash of $412.6 million as of September 30, 2026.", 20),
        ("哈尔登生物宣布其双特异性抗体药物偶联物获国家药品监督管理局批准开展临床试验。", 31),
        ("Die Gesellschaft hat den Antrag auf Genehmigung einer klinischen Prüfung eingereicht.", 17),
    ],
)
def test_an_estimate_is_near(text: str, known: int) -> None:
    """The rule stays within a third of what the table counts, in prose, figures, Chinese and German."""
    assert known * 0.9 <= estimate(text) <= known * 1.34


def test_any_text_has_an_estimate() -> None:
    """Nothing, lone surrogates and a megabyte without a space are counted, quickly."""
    assert estimate("") == 0
    assert estimate("\ud800") > 0
    assert estimate("x" * 1_000_000) > 100_000
