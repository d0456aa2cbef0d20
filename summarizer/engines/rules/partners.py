"""The partners of a product: organisations other than its sponsor with a stated working relationship.

Relations (relations.py) say who stands how to whom; here is decided which of them concern the product, and what
each looks like from the partner's side.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from summarizer.annotation import Annotation, Sentence
from summarizer.engines.rules.organisations import Organisation, find_organisations
from summarizer.engines.rules.product import Product
from summarizer.engines.rules.relations import Relation, relations
from summarizer.engines.rules.sponsor import cut
from summarizer.names import organisation_words, same_organisation
from summarizer.questions import Claim

LEAST = 0.5
"""Below this a relation is too weakly stated to be one."""


@dataclass(slots=True)
class _Tie:
    """A partner-to-be: its role, where it is stated, how surely."""

    role: str
    one: Organisation
    sentence: Sentence
    at: int
    sure: float


@cache
def _kin_before() -> re.Pattern[str]:
    """What stands before a name of the same house."""
    return re.compile(
        r"(?:its|our|the Company[’']s|wholly[- ]owned|majority[- ]owned|own) (?:[\w-]+ ){0,3}?"
        r"(?:subsidiar(?:y|ies)|parent(?: company)?|affiliate|division|sister company),? (?:companies )?$"
        r"|(?:formerly(?: known as)?|f/k/a|a (?:wholly[- ]owned )?subsidiary of|spun out of|spin-?out of"
        r"|owned by) (?:the )?$"
        r"|(?:控股子公司|全资子公司|子公司|母公司|連結子会社|子会社の?|親会社の?)$"
    )


@cache
def _kin_after() -> re.Pattern[str]:
    """What stands behind one."""
    return re.compile(
        r"(?: ?\([^()]{0,60}\))?, (?:an? |its |our |the )?(?:[\w-]+ ){0,3}"
        r"(?:subsidiary|affiliate|division|parent|holding company)\b"
    )


def _kin(note: Annotation, sponsor: str) -> set[int]:
    """The organisations of the sponsor's own group: parents, subsidiaries, former names."""
    found = find_organisations(note)
    text = note.text
    own = {id(one) for one in found.all if _same_house(one.name, sponsor)}
    for start, end, one in found.places:
        told = _kin_before().search(text[max(0, start - 60) : start])
        if not told and not _kin_after().match(text[end : end + 90]):
            continue
        sentence = note.sentence_at(start)
        ours = told is not None and ("our" in told.group() or "Company" in told.group())
        if ours or any(id(other) in own for _, _, other in found.within(sentence.start, sentence.end)):
            own.add(id(one))
    return own


def _same_house(one: str, other: str) -> bool:
    if same_organisation(one, other):
        return True
    a, b = organisation_words(one), organisation_words(other)
    return bool(a and b) and a[0] == b[0] and len(a[0]) > 4 and a[0] not in _COMMON


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


def _names(product: Product, sentence: Sentence) -> bool:
    return any(sentence.start <= start < sentence.end for start, _ in product.spans)


def _concerns(product: Product, products: Sequence[Product], one: Relation) -> bool:
    """Whether a relation is one of this product, or of the news and so of the lead."""
    sentence = one.sentence
    if _names(product, sentence):
        return True
    if any(_names(other, sentence) for other in products if other is not product):
        return False
    if sentence.zone == "about-company":
        return False
    if len(products) == 1:
        return True
    for other in products:
        if any(start <= sentence.start < end for start, end in other.scope):
            return other is product
    return product.lead


_WANTS_PRODUCT = ("quote",)


def _ties(
    one: Relation, sponsor_names: set[int], speaker: Organisation | None
) -> list[tuple[str, Organisation, int]]:
    """The partners that a relation gives, seen from the partner's side."""
    role, other = one.role, one.other
    if role == "merger":
        return [("acquirer" if id(speaker) in sponsor_names else "acquired", one.one, one.at)]
    if role == "seller":
        return [("licensor", one.one, one.at)]
    made = []
    if id(one.one) not in sponsor_names:
        made.append((role, one.one, one.at))
    if other is not None and id(other) not in sponsor_names and one.other_role not in (None, "client"):
        made.append((str(one.other_role), other, other.spans[0][0] if other.spans else one.at))
    return made


def _fitting(role: str, one: Organisation) -> str:
    """The role that suits the kind of organisation: a university collaborates as an academic."""
    if one.kind == "academic" and role in ("collaborator", "cro", "co-developer"):
        return "academic"
    if one.kind == "funder" and role in ("collaborator", "manufacturer", "supplier", "cro"):
        return "funder"
    if one.kind == "investor" and role == "funder":
        return "investor"
    if role == "academic" and one.kind in ("company", "unknown"):
        return "collaborator"
    return role


ROLES = {
    "acquirer": 0,
    "acquired": 1,
    "licensee": 2,
    "licensor": 3,
    "co-developer": 4,
    "commercial": 5,
    "manufacturer": 6,
    "cro": 7,
    "supplier": 8,
    "investor": 9,
    "funder": 10,
    "academic": 11,
    "collaborator": 12,
    "other": 13,
}


def _quotes(note: Annotation, tie: _Tie) -> tuple[str, ...]:
    first = cut(note, tie.sentence, tie.at)
    if tie.one.name in first:
        return (first,)
    for start, _ in tie.one.spans:
        sentence = note.sentence_at(start)
        if sentence.zone in ("lead", "headline", "body", "about-product", "about-company", "quote"):
            words = cut(note, sentence, start)
            if tie.one.name in words:
                return (first, words)
    return (first,)


def partners(
    note: Annotation, product: Product, products: Sequence[Product], sponsor: str | None, issuer: str | None
) -> list[Claim]:
    """Return the claims of a product's partners, the surest role of each, in the order of the text.

    >>> from summarizer.annotation import annotate
    >>> from summarizer.release import Release
    >>> text = "Verdane Therapeutics, Inc. has licensed VRD-114 from Norvexa Pharma AG."
    >>> one = Product("VRD-114", "VRD-114", spans=((40, 47),))
    >>> found = partners(annotate(Release.from_text(text)), one, (one,), "Verdane Therapeutics", "Verdane Therapeutics")
    >>> [(claim.value, claim.qualifier) for claim in found]
    [('Norvexa Pharma', 'licensor')]
    """
    found = find_organisations(note)
    speaker = found.named(issuer) if issuer else None
    own = _kin(note, sponsor) if sponsor else set()
    best: dict[int, _Tie] = {}
    for one in relations(note, products, issuer):
        if not _concerns(product, products, one):
            continue
        for role, organisation, at in _ties(one, own, speaker):
            sure = one.sure
            if one.sentence.zone == "quote":
                sure *= 0.8
            if (
                sure < LEAST
                or id(organisation) in own
                or organisation.adviser
                or _barred(organisation, sponsor)
            ):
                continue
            role = _fitting(role, organisation)
            tie = _Tie(role, organisation, one.sentence, at, sure)
            before = best.get(id(organisation))
            if before is None or (sure, -ROLES[role]) > (before.sure, -ROLES[before.role]):
                best[id(organisation)] = tie
    return [
        Claim(
            product.key,
            "partner",
            tie.one.name,
            tie.role,
            quotes=_quotes(note, tie),
            confidence=round(min(0.95, tie.sure), 2),
        )
        for tie in sorted(best.values(), key=lambda tie: tie.at)
    ]


def _barred(one: Organisation, sponsor: str | None) -> bool:
    return sponsor is not None and same_organisation(one.name, sponsor)
