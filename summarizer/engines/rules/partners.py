"""The partners of a product: organisations other than its sponsor with a stated working relationship.

Relations (relations.py) say who stands how to whom; here is decided which of them concern the product, and what
each looks like from the partner's side.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from summarizer import patterns
from summarizer.annotation import Annotation, Sentence
from summarizer.engines.rules.deals import direction, kind_of_deal
from summarizer.engines.rules.organisations import Organisation, find_organisations
from summarizer.engines.rules.product import Product
from summarizer.engines.rules.quoting import cut, with_name
from summarizer.engines.rules.relations import Relation, relations
from summarizer.engines.rules.sponsor import service_of
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
    return patterns.compile(
        r"(?:its|our|the Company[’']s|wholly[- ]owned|majority[- ]owned|own) (?:[\w-]+ ){0,3}?"
        r"(?:subsidiar(?:y|ies)|parent(?: company)?|affiliate|division|sister company),? (?:companies )?$"
        r"|(?:formerly(?: known as)?|f/k/a|a (?:wholly[- ]owned )?subsidiary of|spun out of|spin-?out of"
        r"|(?:is|wholly|majority|company|fully)[- ]owned by) (?:the )?$"
        r"|(?:控股子公司|全资子公司|子公司|母公司|連結子会社|子会社の?|親会社の?)$"
    )


@cache
def _kin_after() -> re.Pattern[str]:
    """What stands behind one."""
    return patterns.compile(
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


def _follows(note: Annotation, product: Product, sentence: Sentence) -> bool:
    """Whether the sentence before it, in the same paragraph, names the product."""
    before = note.sentences[sentence.index - 1] if sentence.index else None
    return (
        before is not None
        and before.zone == sentence.zone
        and "\n" not in note.text[before.end : sentence.start]
        and _names(product, before)
    )


_CODE = re.compile(r"\b[A-Z][A-Za-z]{1,5}[-‑]\d{2,6}[A-Z]?\b")


def _other_product(note: Annotation, products: Sequence[Product], sentence: Sentence) -> bool:
    """Whether a sentence that names none of the products is on another one, by its code."""
    if re.search(
        r"\b(?:separate|different|unrelated|another) (?:\w+ )?(?:program\w*|product|candidate|project|collaboration)\b",
        note.words(sentence),
    ):
        return True
    names = {name for product in products for name in (product.name, *product.aliases) if name}
    for match in _CODE.finditer(note.text, sentence.start, sentence.end):
        if match.group() in names or match.group().startswith(("COVID", "SARS", "Form", "NCT", "Phase")):
            continue
        if not note.within("target", match.start() - 1, match.end() + 1):
            return True
    return False


_OF_PROGRAM = patterns.compile(
    r"\b(?:this (?:therap\w+|treatment|drug|product|program\w*|vaccine|candidate|technology)|the (?:initial |clinical |lead )"
    r"*(?:trials?|stud(?:y|ies)|candidate|program(?:me)?)\b|(?:its|our) lead (?:product|drug|candidate|program\w*|compound))",
    re.I,
)


_OF_NEWS = ("acquirer", "acquired", "merger", "investor", "licence", "licensee", "licensor")


def _bound(product: Product, products: Sequence[Product], every: Sequence[Relation]) -> set[int]:
    """The organisations whose relation is stated by name with another product, and nowhere with this one."""
    mine = {id(one.one) for one in every if _names(product, one.sentence)}
    others = {
        id(one.one)
        for one in every
        for other in products
        if other is not product and _names(other, one.sentence)
    }
    return others - mine


def _backs_company(note: Annotation, product: Product, one: Relation) -> bool:
    """Whether an investor is only the company's: no financing is the news, and no product is named for the money."""
    if one.role != "investor" or _names(product, one.sentence):
        return False
    if re.search(
        r"royalt|sales|revenue interest|private placement|concurrent|has committed|proceeds",
        note.words(one.sentence),
        re.I,
    ):
        return False
    title = note.release.title or ""
    return one.sentence.zone not in ("headline", "lead") and not re.search(
        r"Series|financ|rais|funding|invest|placement|offering|round|royalt", title, re.I
    )


def _past_merger(note: Annotation, one: Relation) -> bool:
    """Whether a merger or purchase is of the company's history, or how it came to an exchange."""
    if one.role not in ("merger", "acquirer", "acquired"):
        return False
    words = note.words(one.sentence)
    if re.search(r"\bAcquisition (?:Corp|Co|Company|Limited|Ltd|I+\b|[IVX]+\b)|\bSPAC\b|blank check", words):
        return True
    if one.sentence.zone in ("headline", "lead"):
        return False
    return one.sentence.zone != "body" or bool(re.search(r"\b(?:in|since) (?:\w+ )?(?:19|20)\d\d\b", words))


def _service_of(note: Annotation, speaker: Organisation) -> _Tie | None:
    """What an issuer that serves the sponsor does for it: a contract manufacturer telling of its client's product."""
    if speaker.kind == "academic" and speaker.spans:
        start = speaker.spans[0][0]
        return _Tie("academic", speaker, note.sentence_at(start), start, 0.6)
    served = service_of(note, speaker)
    return _Tie(served[0], speaker, note.sentence_at(served[1]), served[1], 0.9) if served else None


def _names(product: Product, sentence: Sentence) -> bool:
    return any(sentence.start <= start < sentence.end for start, _ in product.spans)


def _concerns(note: Annotation, product: Product, products: Sequence[Product], one: Relation) -> bool:
    """Whether a relation is one of this product, or of the news and so of the lead."""
    sentence = one.sentence
    if _names(product, sentence):
        return True
    if any(_names(other, sentence) for other in products if other is not product):
        return False
    if _other_product(note, products, sentence):
        return False
    if sentence.zone == "about-company":
        # of the company alone, unless it goes on about the only program: "supported the initial clinical studies"
        return len(products) == 1 and (
            bool(_OF_PROGRAM.search(note.words(sentence)))
            or (one.role not in ("funder", "investor", "payer") and _follows(note, product, sentence))
        )
    if len(products) == 1:
        return True
    for other in products:
        if any(start <= sentence.start < end for start, end in other.scope):
            return other is product
    # outside all of their stretches: of the news, when it is told where news is told
    told = ("headline", "lead", "body") if len(products) == 2 else ("headline", "lead")
    return product.lead and (sentence.zone in told or one.role in _OF_NEWS)


def _ties(
    one: Relation, house: set[int], speaker: Organisation | None, told: str
) -> list[tuple[str, Organisation, int]]:
    """The partners that a relation gives, seen from the partner's side."""
    role, other, other_role = one.role, one.other, one.other_role
    if role in ("licence", "parties"):
        role = told
        other_role = {"licensor": "licensee", "licensee": "licensor"}.get(told)
    elif role == "merger":
        role = other_role = "acquirer" if speaker is not None and id(speaker) in house else "acquired"
    elif role == "payer":
        if one.one.kind != "funder":
            return []
        role = "funder"
    elif role in ("keeper", "seller"):
        role = "licensor"
    made = []
    if id(one.one) not in house:
        made.append((role, one.one, one.at))
    elif (
        other is None
        and speaker is not None
        and id(speaker) not in house
        and other_role not in (None, "client")
    ):
        # the sponsor is named as the speaker's licensee, so the speaker is its licensor
        made.append((str(other_role), speaker, one.at))
    if other is not None and id(other) not in house and other_role not in (None, "client"):
        made.append((str(other_role), other, other.spans[0][0] if other.spans else one.at))
    return made


def _fitting(role: str, one: Organisation) -> str:
    """The role that suits the kind of organisation: a university collaborates as an academic."""
    if one.kind == "academic" and role in ("collaborator", "cro", "co-developer"):
        return "academic"
    if one.kind == "funder" and role in ("collaborator", "manufacturer", "supplier", "cro"):
        return "funder"
    if one.kind == "investor" and role in ("funder", "academic"):
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
    return with_name(note, tie.one, cut(note, tie.sentence, tie.at))


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
    every = relations(note, products, issuer)
    if sponsor and speaker is not None and id(speaker) not in own and product.lead:
        served = _service_of(note, speaker)
        if served is not None:
            best[id(speaker)] = served
    bound = _bound(product, products, every)
    for one in every:
        if (
            (id(one.one) in bound and not _names(product, one.sentence))
            or not _concerns(note, product, products, one)
            or _past_merger(note, one)
            or _backs_company(note, product, one)
        ):
            continue
        told = kind_of_deal(note.words(one.sentence)) if one.role == "parties" else one.role
        if told == "licence":
            told = direction(note, one, every, speaker)
        for role, organisation, at in _ties(one, own, speaker, told):
            sure = one.sure
            if one.sentence.zone == "quote":
                sure *= 0.8
            if role == "funder" and organisation.kind in ("company", "unknown"):
                sure *= 0.85
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
            if before is None or _telling(tie) > _telling(before):
                best[id(organisation)] = tie
    _without_departments(best)
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


def _telling(tie: _Tie) -> tuple[float, int]:
    """What decides between two roles of one partner: how surely each is stated, "partner" alone least."""
    return (tie.sure - (0.12 if tie.role in ("collaborator", "other") else 0.0), -ROLES[tie.role])


def _without_departments(best: dict[int, _Tie]) -> None:
    """Keep the institute that funds, not the institutes and the department that it is part of."""
    names = {key: tie.one.name for key, tie in best.items()}
    if any(_INSTITUTE.search(name) for name in names.values()):
        for key, name in names.items():
            if _DEPARTMENT.search(name) and not _INSTITUTE.search(name):
                del best[key]


_INSTITUTE = re.compile(
    r"\bNational (?:\w+,? )*Institute (?:of|on|for)\b|\bNCI\b|\bNIAID\b|National Cancer Institute|BARDA|Biomedical Advanced"
)
_DEPARTMENT = re.compile(
    r"National Institutes of Health|\bNIH\b|\bHHS\b|Health and Human Services|ASPR|Strategic Preparedness"
)


def _barred(one: Organisation, sponsor: str | None) -> bool:
    return sponsor is not None and same_organisation(one.name, sponsor)
