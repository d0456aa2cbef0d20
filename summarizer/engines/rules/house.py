"""The organisations of one house: parents, subsidiaries, former names; none of them is the other's partner."""

from __future__ import annotations

import re
from functools import cache

from summarizer import patterns
from summarizer.annotation import Annotation
from summarizer.engines.rules.organisations import FORMS_BEFORE, find_organisations
from summarizer.engines.rules.places import PLACES
from summarizer.names import organisation_words, same_organisation

_COMMON = frozenset(
    [
        "university",
        "institute",
        "national",
        "american",
        "european",
        "international",
        "global",
        "advanced",
        "general",
        "center",
        "centre",
        "united",
        "first",
        "royal",
        "saint",
        "hospital",
        "north",
        "south",
        "children",
        "cancer",
        "institut",
        "fondation",
        "foundation",
        "korea",
        "china",
        "japan",
        "tokyo",
        "nihon",
        "boston",
        "texas",
        "california",
    ]
)


@cache
def _kin_before() -> re.Pattern[str]:
    """What stands before a name of the same house."""
    return patterns.compile(
        r"(?:its|our|the Company[’']s|wholly[- ]owned|majority[- ]owned|own) (?:[\w-]+ ){0,3}?"
        r"(?:subsidiar(?:y|ies)|parent(?: company)?|affiliate|division|sister company),? (?:companies )?$"
        r"|(?:formerly(?: known as)?|f/k/a|a (?:wholly[- ]owned )?subsidiary of|spun out of|spin-?out of"
        r"|(?:is|wholly|majority|company|fully)[- ]owned by) (?:the )?$"
        r"|(?:控股子公司|全资子公司|子公司|母公司|連結子会社|子会社の?|親会社の?)$"
    )


_SPUN_OUT = patterns.compile(r"spun out of|spin-?out of")
"""A university is no parent of what left it: it may well license to it."""


_OWNED = patterns.compile(
    r"\b(?:patents?|rights|products?|compounds?|molecules?|technolog\w+|intellectual property|IP|know-how|trademarks?|data)\b"
    r"[^.;,]{0,40}\bowned by (?:the )?$",
    re.I,
)


@cache
def _kin_after() -> re.Pattern[str]:
    """What stands behind one."""
    return patterns.compile(
        r"(?: ?\([^()]{0,60}\))?, (?:an? |its |our |the )?(?:[\w-]+ ){0,3}"
        r"(?:subsidiary|affiliate|division|parent|holding company)\b"
        r"|(?: ?\([^()]{0,60}\))?, (?:which is )?(?:wholly|fully|majority)[- ]owned by\b"
    )


def _without_place(name: str) -> tuple[str, ...]:
    """The words of a name without the town that it begins with: `Suzhou Lianyue Biopharma`, `Lianyue Biopharma`."""
    words = name.split()
    while len(words) > 2 and words[0] in PLACES:
        words.pop(0)
    if len(words) > 1 and words[0].lower() in FORMS_BEFORE:
        words.pop(0)
    return organisation_words(" ".join(words))


def _same_house(one: str, other: str) -> bool:
    if same_organisation(one, other):
        return True
    a, b = _without_place(one), _without_place(other)
    if a == b:
        return True
    return bool(a and b) and a[0] == b[0] and len(a[0]) > 4 and a[0] not in _COMMON


KIN = frozenset(
    """subsidiary subsidiaries parent affiliate division sister holding formerly f spun spin spinout
    owned""".split()  # noqa: SIM905
)
KIN_ABROAD = ("公司", "会社")
"""Words of which `_kin_before` and `_kin_after` need one."""


def kin(note: Annotation, sponsor: str) -> set[int]:
    """The organisations of the sponsor's own group: parents, subsidiaries, former names."""
    found = find_organisations(note)
    text = note.text
    own = {id(one) for one in found.all if _same_house(one.name, sponsor)}
    if KIN.isdisjoint(note.vocabulary) and not any(word in text for word in KIN_ABROAD):
        return own
    for start, end, one in found.places:
        told = _kin_before().search(text[max(0, start - 60) : start])
        if one.kind == "academic" and told is not None and _SPUN_OUT.search(told.group()):
            continue
        if told and "subsidiary of" in told.group():
            sentence = note.sentence_at(start)
            nearest = [other for _, right, other in found.within(sentence.start, start) if right <= start]
            if nearest and nearest[-1] is not one and id(nearest[-1]) not in own:
                continue  # somebody else's parent
            if nearest and nearest[-1] is one:
                continue  # its short form: who that is, its full name tells
        if told and "owned" in told.group() and _OWNED.search(text, max(0, start - 90), start):
            continue  # a patent or a product is owned, not a company
        after = None if told else _kin_after().match(text, end, end + 90)
        if not told and after is None:
            continue
        sentence = note.sentence_at(start)
        parent = (
            patterns.match(r"(?: of| by)(?: the)? ", text[after.end() : after.end() + 9]) if after else None
        )
        if after is not None and parent is not None:
            at = after.end() + parent.end()
            if any(left == at and id(other) not in own for left, _, other in found.within(at, at + 80)):
                continue  # a subsidiary of somebody else
        ours = told is not None and ("our" in told.group() or "Company" in told.group())
        if ours or any(id(other) in own for _, _, other in found.within(sentence.start, sentence.end)):
            own.add(id(one))
    return own
