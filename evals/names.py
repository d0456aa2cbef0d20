"""When are two names the same answer? The keys under which the scorer compares.

>>> same_organisation("Junshi", "Shanghai Junshi Biosciences Co., Ltd. (HKEX: 1877)")
True
>>> target_key("PD-1") == target_key("PD-L1")
False

Targets, agencies, modalities and stages compare by vocabulary id (closed alias tables, no fuzzy score);
what the vocabulary does not know compares by its folded letters and digits. Organisations compare by
their words: see `same_organisation`.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from summarizer import vocabulary

_GREEK = {
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ζ": "zeta", "κ": "kappa",
    "λ": "lambda", "μ": "mu", "ω": "omega", "θ": "theta", "σ": "sigma",
}  # fmt: skip


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_LEGAL_FORMS = _words(
    "inc incorporated corp corporation ltd limited llc llp lp plc gmbh ag sa sas sarl nv bv ab as asa oy oyj "
    "spa srl kk co company kgaa kg se pty pte sdn bhd ks aps eod ood doo sro zrt holding holdings group"
)
_CJK_LEGAL_FORMS = re.compile(
    "(?:股份)?有限公司|有限責任公司|有限责任公司|株式会社|주식회사|㈜|（株）|\\(株\\)"
)

# Words that name a kind of organisation, not one organisation: a short form needs another word besides.
_GENERIC_WORDS = _words(
    "university universität universite universita college school hospital hospitals clinic center centre "
    "institute institut foundation association society national international research medical medicine "
    "health healthcare sciences science bio biotech biotechnology biotechnologies biopharma "
    "biopharmaceutical biopharmaceuticals biosciences bioscience biologics biotherapeutics pharma "
    "pharmaceutical pharmaceuticals therapeutics medicines "
    "laboratories laboratory labs oncology ventures capital partners global usa us uk "
    "china japan europe american cancer of and for in de der la department ministry"
)

# Two unrelated companies share these words: their legal form is part of the name.
_SHARED_HEADS = frozenset({"merck"})

_SHORTEST_CJK_NAME = 3  # two characters are a place (上海) or a kind (生物) more often than a company


@lru_cache(maxsize=65536)
def fold(name: str) -> str:
    """Letters and digits alone, lower case, Greek letters spelled.

    >>> fold("TGF-β 1"), fold("JS\u2011212®")
    ('tgfbeta1', 'js212')
    """
    # marks go before NFKC, which would turn ™ into the letters TM
    bare = re.sub("[™®©℠]", "", name)
    folded = unicodedata.normalize("NFKC", bare).casefold()
    return "".join(_GREEK.get(char, char) for char in folded if char.isalnum())


@lru_cache(maxsize=65536)
def _resolve(kind: str, name: str) -> str | None:
    return vocabulary.load().resolve(kind, name)


@lru_cache(maxsize=65536)
def target_key(name: str) -> str:
    """The key of a target: its vocabulary id folded, else its own letters and digits folded."""
    return fold(_resolve("target", name) or name)


@lru_cache(maxsize=65536)
def class_key(kind: str, name: str) -> str:
    """The key of a modality, stage, agency, action or role: its vocabulary id, else its words, hyphened.

    >>> class_key("stage", "phase-2")
    'phase-2'
    """
    return _resolve(kind, name) or "-".join(name.casefold().split())


@cache
def parents(kind: str) -> dict[str, str]:
    """Parent of each term of a kind that has one, from the vocabulary."""
    known = vocabulary.load()
    above = {term: known.term(kind, term).parent for term in known.ids(kind)}
    return {term: parent for term, parent in above.items() if parent}


@lru_cache(maxsize=65536)
def asset_keys(name: str) -> frozenset[str]:
    """The keys of a product name; "A (B)" is A, B and the whole.

    >>> sorted(asset_keys("Ozempic (semaglutide)"))
    ['ozempic', 'ozempicsemaglutide', 'semaglutide']
    """
    parts = [name, re.sub(r"\(.*?\)", " ", name), *re.findall(r"\((.*?)\)", name)]
    keys = {fold(part) for part in parts}
    return frozenset(key for key in keys if len(key) >= 2)


@lru_cache(maxsize=65536)
def organisation_words(name: str) -> tuple[str, ...]:
    """The words of an organisation's name without legal form, case, punctuation, accents or ticker.

    >>> organisation_words("The Société Exemple, S.A. (Euronext: EXA)")
    ('societe', 'exemple')
    """
    bare = re.sub("[™®©℠]", "", name)
    bare = re.sub(r"\(.*?\)|（.*?）", " ", bare) if re.sub(r"\(.*?\)|（.*?）", "", bare).strip() else bare
    bare = _CJK_LEGAL_FORMS.sub(" ", bare)
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", bare).casefold())
    plain = "".join(char for char in folded if not unicodedata.combining(char))
    plain = re.sub(r"\b((?:\w\.)+\w)\b\.?", lambda match: match[1].replace(".", ""), plain)
    plain = re.sub(r"\b([a-z])/([a-z])\b", r"\1\2", plain)
    plain = re.sub(r"['’]s\b", "s", plain)
    words = [word for word in re.findall(r"[^\W_]+", plain) if word not in ("the", "and", "et", "und")]
    while len(words) > 1 and words[-1] in _LEGAL_FORMS and words[-2] not in _SHARED_HEADS:
        words.pop()
    return tuple(words)


def _is_cjk(words: tuple[str, ...]) -> bool:
    return any(
        "\u3040" <= char <= "\u9fff" or "\uac00" <= char <= "\ud7a3" for word in words for char in word
    )


@cache
def _contains(long: tuple[str, ...], short: tuple[str, ...]) -> bool:
    """Whether `short` is a run of whole words within `long` that names one organisation."""
    if not short:
        return False
    if _is_cjk(short):
        inner, outer = "".join(short), "".join(long)
        return len(inner) >= _SHORTEST_CJK_NAME and inner in outer
    if all(word in _GENERIC_WORDS or len(word) < 2 for word in short):
        return False
    width = len(short)
    return any(long[start : start + width] == short for start in range(len(long) - width + 1))


@lru_cache(maxsize=65536)
def same_organisation(one: str, other: str) -> bool:
    """Whether two names stand for one organisation.

    They do when their words (see `organisation_words`) are the same, or when the words of the shorter name
    stand next to each other, in order, in the longer one, and at least one of them is not a general word
    such as University or Therapeutics. Chinese, Japanese and Korean names: one holds the other, which has at
    least three characters. There is no edit distance, and initials match only where a label lists them.

    >>> same_organisation("MD Anderson", "The University of Texas MD Anderson Cancer Center")
    True
    >>> same_organisation("University", "Stanford University"), same_organisation("Merck KGaA", "Merck & Co.")
    (False, False)
    """
    first, second = organisation_words(one), organisation_words(other)
    if first == second or "".join(first) == "".join(second):
        return bool(first)
    if len(first) == len(second) and not _is_cjk(first):
        return False
    long, short = (first, second) if sum(map(len, first)) >= sum(map(len, second)) else (second, first)
    return _contains(long, short)
