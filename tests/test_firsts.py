"""Patterns made quicker match what `re` matches: first characters in their heads, alternatives grouped by letters."""

from __future__ import annotations

import random
import re

import pytest

from summarizer import patterns
from summarizer.firsts import _CASES

PATTERNS = [
    (r"\b(?:plan(?:s|ned)?|pla|will|would|may|might|intend(?:s|ed)?|k|ski|in)\b", re.I),
    (r"\b(?:plan(?:s|ned)?|pla|will|would|may|might|intend(?:s|ed)?)\b", 0),
    (r"(?:a|ab|abc|(?P<x>abcd)|b|[ab]c|bcd|bc|\w+d)", re.I),
    (r"(?:ab|a(?P<tail>c)?|abc|)(?P<end>d|de)", 0),
    (r"(?=[ab])c?(?:d|a|bc)?b", 0),
    (r"x*(?=y)y+|(?<=a)(?:b|B)(?!c)", re.I),
    (r"(?:(?i:phase|ph|trial)|IND|Indication|[A-Z]{2,4}-\d+)(?:\s(?:one|two|[12]))?", 0),
    (r"(?:é|e|è|ß|ss|straße|str|临床|临|試験)+", re.I),
    (r"(?:[^a]|ab)k|(?!ab)(?:a|i|s|k)", re.I),
    (r"(?:(a)|(b)|(ab))+(?:\1|c)", 0),
    (r"^(?:about|à propos|über)\s+(?:the\s+)?(\w+)$", re.I | re.M),
    (r"\s{0,2}(?:is|isn|island|it)??(?:s|t)", re.I),
    (r"(?s:.)(?:a|b)|\S+(?=\s(?:the|that|this))", 0),
    (r"\bab|\b(?:a|b)c|(?-i:\bK)\w|(?<!a)b(?P<g>c)?|(?<!a)bd|临|\bk(?P<h>i)|\bki|^x|\b(?=d)", re.I),
    (r"(?:(?i:\ba)b|\bab|\bA(?P<t>B)|(?<!\w)c|(?<!\w)(d)|c)+", 0),
    (r"\b(?:(?:is|are|a)\s|(?:k|ski|in)(?:d|a)|(?:b|bc|bcd)x|(?P<g>ab|c)|临|(?:é|a)b|d)(?:1|x)?", re.I),
    (r"(?:(?:ab|b|A)c|(?:a|bc)d|(?:a|c)|x)+", 0),
    (r"[a-z]+\s\w+|[\w’-]+(?=\s)|x*[a-z]+$|\d{1,3}%", re.I),
    (r"(?:[\w-]+\s+){0,3}ab|(?:a+b)*a|(?:\w+ )*\w+:", re.I),
    (r"(\w+)\s\1|[^\W\d_]+\d|[^ab]+[ab]k|\W+(?:$|ι|x)|[^\d]+[1é]", 0),
    (r"(?:x?[ab]*|[^xk]+)(?:k|x|$)|[ab]+(?!c)[cd]|\s*[^\S\n]+\S|[\s-]*\n", re.I | re.M),
    (r"(?:a|b+)++c|(?:\s|[ab]+)*(?:a|c)|[a-c]{1,2}(?P<g>d)?\b", 0),
    (r"(?:no|non|none|not)[-\s]?(?:(?:a|an|and)\b|\d|x)|\d+%?", re.I),
]
PIECES = [
    *"abcdxykisABCDKIS \n-1é临",
    *(
        "plan",
        "planned ",
        "will ",
        "Phase 2",
        "IND",
        "the ",
        "ab",
        "abc",
        "über uns\n",
        "straße",
        "None-an",
        "試験",
    ),
    *("ι", "\u0345", "’", "ab ", "abk", "1%", ": "),
    *("\u0130", "\u0131", "\u212a", "\u017f", "island", "abcd", "AB-12", "about the x\n"),
]


@pytest.mark.parametrize(("pattern", "flags"), PATTERNS)
def test_every_match_is_that_of_re(pattern: str, flags: int) -> None:
    """Places, groups and the last group's name are those of `re`, wherever a search begins and ends."""
    ours, theirs = patterns.compile(pattern, flags), re.compile(pattern, flags)
    chance = random.Random(pattern)
    for _ in range(150):
        text = "".join(chance.choices(PIECES, k=chance.randint(0, 25)))
        start, end = chance.randint(0, 4), len(text) - chance.randint(0, 3)
        for one, other in zip(
            ([*ours.finditer(text, start, end)], ours.match(text), ours.fullmatch(text)),
            ([*theirs.finditer(text, start, end)], theirs.match(text), theirs.fullmatch(text)),
            strict=True,
        ):
            told = [
                [(m.span(), m.regs, m.groupdict(), m.lastgroup, m.lastindex) for m in each]
                for each in ([one] if isinstance(one, re.Match) else one or [],
                             [other] if isinstance(other, re.Match) else other or [])
            ]  # fmt: skip
            assert told[0] == told[1], (text, start, end)
        assert ours.split(text) == theirs.split(text) and ours.sub("_", text) == theirs.sub("_", text)


def test_the_letters_with_a_third_form_are_known() -> None:
    """Outside ASCII exactly these characters match an ASCII letter when case is ignored."""
    others = "".join(map(chr, (*range(128, 0xD800), *range(0xE000, 0x20000))))
    for letter in "abcdefghijklmnopqrstuvwxyz":
        found = set(re.findall(letter, others, re.I))
        assert found == set(_CASES.get(letter, "")[2:]), letter


def test_a_search_for_words_passes_over_text_without_them() -> None:
    """The head of the code says which characters to stop at, for a pattern that begins with a boundary."""
    made, (code, _) = patterns._make(r"\b(?:plan|will)\b", re.I)
    words = memoryview(code).cast("I")
    assert words[2] == 4, "re's mark for a set of first characters"
    assert made.findall("They Plan; she will.") == ["Plan", "will"]
