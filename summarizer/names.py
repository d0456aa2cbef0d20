"""Compare names: of products (codes, INNs, brands) and of organisations (without legal form and ticker).

>>> same_product("VRD‑114", "VRD 114"), same_product("JS212", "JS21")
(True, False)
>>> same_organisation("Verdane", "Verdane Therapeutics, Inc. (NASDAQ: VRDN)")
True
>>> same_organisation("Merck", "Merck KGaA")
False
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from summarizer import patterns

_LEGAL = frozenset(
    [
        "inc",
        "incorporated",
        "ltd",
        "limited",
        "llc",
        "llp",
        "lp",
        "plc",
        "corp",
        "corporation",
        "co",
        "company",
        "ag",
        "se",
        "sa",
        "sas",
        "sarl",
        "srl",
        "sl",
        "slu",
        "sau",
        "spa",
        "nv",
        "bv",
        "ab",
        "asa",
        "as",
        "oy",
        "oyj",
        "gmbh",
        "kgaa",
        "kg",
        "aps",
        "pte",
        "pty",
        "bhd",
        "kk",
        "gk",
        "sdn",
        "berhad",
        "tbk",
        "jsc",
        "pjsc",
        "ojsc",
        "uab",
        "kft",
        "zrt",
        "nyrt",
        "doo",
        "sro",
        "ltda",
        "lda",
        "mbh",
        "gesmbh",
        "the",
        "holding",
        "holdings",
        "group",
    ]
)
_TICKER = patterns.compile(
    r"\s*[(（][^()（）]*(?:NASDAQ|NYSE|TSXV?|ASX|HKEX|SSE|LSE|AIM|OTC\w*|EPA|Euronext|KOSDAQ|XETRA|FWB|SIX"
    r"|:)[^()（）]*[)）]",
    re.I,
)
_ASIAN_FORM = patterns.compile(r"(?:股份有限公司|有限责任公司|有限公司|集团|株式会社|주식회사|（株）|\(주\))")
# bearing these, two names that are otherwise alike are two companies
_TELLING = frozenset(("kgaa",))


@lru_cache(maxsize=4096)
def fold_product(name: str) -> str:
    """Return a product's name without case, spaces, hyphens, marks: what its variants share."""
    plain = unicodedata.normalize("NFKC", patterns.sub(r"[™®©℠]", "", name)).lower()
    return patterns.sub(r"[^\w]|_", "", plain)


def same_product(one: str, other: str) -> bool:
    """Whether two names are spellings of one product name; a zero more or less is another code."""
    return bool(fold_product(one)) and fold_product(one) == fold_product(other)


@lru_cache(maxsize=4096)
def organisation_words(name: str) -> tuple[str, ...]:
    """Return an organisation's telling words, folded: without ticker, legal form, case, punctuation.

    >>> organisation_words("Verdane Biologics Co., Ltd.")
    ('verdane', 'biologics')
    """
    if name.isascii() and name.replace(" ", "").isalnum():
        words = name.lower().split()  # as most names are
    else:
        plain = _TICKER.sub("", name) if ")" in name or "）" in name else name
        if not plain.isascii():
            plain = unicodedata.normalize("NFKD", _ASIAN_FORM.sub("", plain))
            plain = "".join(c for c in plain if not unicodedata.combining(c))
        plain = plain.lower().replace("&", " and ")
        if "." in plain:
            plain = patterns.sub(r"(?<=\b\w)\.(?=\w\b)", "", plain)  # S.p.A. → spa
        words = patterns.findall(r"\w+", plain.replace("'s ", " ").replace("’s ", " "))
    kept = [word for word in words if word not in _LEGAL or word in _TELLING]
    return tuple(kept or words)


def asian_core(name: str) -> str:
    """Return what is left of a Chinese, Japanese or Korean name without its form and words of groups; else nothing.

    >>> asian_core("苍岳医药控股有限公司"), asian_core("恒楷生物医药（嘉兴）股份有限公司"), asian_core("Verdane AG")
    ('苍岳医药', '恒楷生物医药', '')
    """
    if max(name, default="") < "\u3040":
        return ""
    plain = patterns.sub(r"（[\u4e00-\u9fff]{2,4}）", "", _ASIAN_FORM.sub("", name))
    plain = patterns.sub(r"(?:控股|集團)+$", "", plain).strip()
    return plain if len(plain) > 2 else ""


def same_organisation(one: str, other: str) -> bool:
    """Whether one name is the other without its legal form, or its beginning.

    A shorter name matches a longer one whose first words it is, so `Verdane` matches `Verdane Therapeutics`;
    it does not match one that adds a telling form (Merck and Merck KGaA).
    """
    a, b = sorted((organisation_words(one), organisation_words(other)), key=len)
    if not a or (_TELLING & set(a)) != (_TELLING & set(b)):
        return False
    if a == b or "".join(a) == "".join(b):
        return True
    return b[: len(a)] == a and len("".join(a)) > 2


def ends_of(name: str, text: str) -> Iterator[int]:
    """Where a name ends in a text, each time that it begins as a word does; found without a pattern made for it.

    >>> list(ends_of("VRD-1", "VRD-1, XVRD-1 and VRD-114"))
    [5, 23]
    """
    at = text.find(name)
    while at >= 0:
        before = text[at - 1 : at]
        if not (before.isalnum() or before == "_"):
            yield at + len(name)
        at = text.find(name, at + 1)
