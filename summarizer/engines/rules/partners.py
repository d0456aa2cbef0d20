"""The partners of a product: organisations other than its sponsor with a stated working relationship.

Relations (relations.py) say who stands how to whom; here is decided which of them concern the product, and what
each looks like from the partner's side.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from summarizer import patterns
from summarizer.annotation import Annotation, Sentence
from summarizer.engines.rules.deals import direction, kind_of_deal
from summarizer.engines.rules.house import kin
from summarizer.engines.rules.likely_partners import among_sites, is_state, likely_partners
from summarizer.engines.rules.organisations import Organisation, find_organisations
from summarizer.engines.rules.partner_scope import backs_company, bound, concerns, names, past_merger
from summarizer.engines.rules.product import Product
from summarizer.engines.rules.quoting import cut, with_name
from summarizer.engines.rules.relations import Relation, relations
from summarizer.engines.rules.services import service_of
from summarizer.names import same_organisation
from summarizer.questions import Claim

LEAST = 0.5
"""Below this a relation is too weakly stated to be one."""


class _Tie(NamedTuple):
    """A partner-to-be: its role, where it is stated, how surely."""

    role: str
    one: Organisation
    sentence: Sentence
    at: int
    sure: float


def _service_of(note: Annotation, speaker: Organisation) -> _Tie | None:
    """What an issuer that serves the sponsor does for it: a contract manufacturer telling of its client's product."""
    if speaker.kind == "academic" and speaker.spans:
        start = speaker.spans[0][0]
        return _Tie("academic", speaker, note.sentence_at(start), start, 0.6)
    served = service_of(note, speaker)
    return _Tie(served[0], speaker, note.sentence_at(served[1]), served[1], 0.9) if served else None


def _ties(
    one: Relation, house: set[int], speaker: Organisation | None, told: str
) -> list[tuple[str, Organisation, int]]:
    """The partners that a relation gives, seen from the partner's side."""
    role, other, other_role = one.role, one.other, one.other_role
    if role in ("licence", "parties"):
        role = told
        other_role = {"licensor": "licensee", "licensee": "licensor"}.get(told)
    elif role in ("acquirer", "acquired") and other is not None and speaker is not None:
        if not {id(one.one), id(other)} & (house | {id(speaker)}):
            return []  # what other houses bought is the market's news
    elif role == "merger":
        ours = speaker is not None and id(speaker) in house
        # a listed company that speaks, and whose product it is not, takes the owner over
        role = other_role = "acquirer" if ours or one.one is speaker else "acquired"
    elif role == "accord":
        # with a company any agreement may be meant, of loan or lease
        if one.one.kind != "academic":
            return []
        role, other_role = "academic", None
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
    own = kin(note, sponsor) if sponsor else set()
    best: dict[int, _Tie] = {}
    every = relations(note, products, issuer)
    if sponsor and speaker is not None and id(speaker) not in own and product.lead:
        served = _service_of(note, speaker)
        if served is not None:
            best[id(speaker)] = served
    given = {(id(one.other), one.sentence.index) for one in every if one.role == "licensor" and one.other}
    elsewhere = bound(product, products, every)
    parted = _parted(note)
    for one in every:
        if (
            (id(one.one) in elsewhere and not names(product, one.sentence))
            or not concerns(note, product, products, one)
            or past_merger(note, one)
            or backs_company(note, product, one)
            # its sentence tells who gives, so it is not the one who speaks
            or (one.role == "licensee" and not one.other and (id(one.one), one.sentence.index) in given)
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
                or id(organisation) in parted
                or organisation.adviser
                or _barred(organisation, sponsor)
                or _department(note, organisation)
                or (
                    role in ("academic", "collaborator", "cro", "funder")
                    and among_sites(note, organisation, one.sentence)
                )
            ):
                continue
            if role == "licensee" and organisation.kind == "academic":
                continue  # a clinic that doses the first patient is a site
            role = _fitting(role, organisation)
            tie = _Tie(role, organisation, one.sentence, at, sure)
            before = best.get(id(organisation))
            if before is None or _telling(tie) > _telling(before):
                best[id(organisation)] = tie
    passed = own | elsewhere | parted | best.keys()
    for organisation, role, sentence, at, sure in likely_partners(note, products, passed):
        one = Relation("collaborator", None, organisation, None, sentence, at, sure)
        if (
            concerns(note, product, products, one)
            and not backs_company(note, product, one._replace(role=role))
            and not _barred(organisation, sponsor)
            and not any(same_organisation(organisation.name, tie.one.name) for tie in best.values())
            and not _department(note, organisation)
            and not _second_name(note, organisation, best.values())
        ):
            best[id(organisation)] = _Tie(role, organisation, sentence, at, sure)
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


_INSTITUTE = patterns.compile(
    r"\bNational (?:\w+,? )*Institute (?:of|on|for)\b|\bNCI\b|\bNIAID\b|National Cancer Institute|BARDA|Biomedical Advanced"
)
_DEPARTMENT = patterns.compile(
    r"National Institutes of Health|\bNIH\b|\bHHS\b|Health and Human Services|ASPR|Strategic Preparedness"
)


_PARTING = patterns.compile(
    r"\b(?:regain|re-?acquir|reclaim|recover|tak(?:es?|ing) back)\w*\b[^.;]{0,80}\brights?\b"
    r"|\breturn(?:s|ed|ing)?\b[^.;]{0,60}\brights?\b"
    r"|\b(?:terminat\w+|ends?|ended|end of)\b(?:(?!,|\band (?:out-?)?licens(?:es|ing)\b)[^.;]){0,60}"
    r"\b(?:licen[cs]\w*|collaborat\w+|agreements?|partnership|alliance)\b",
    re.I,
)


def _parted(note: Annotation) -> set[int]:
    """The organisations whose rights come back, or whose deal ends, as the headline says."""
    title = note.release.title or ""
    at = note.text.find(title) if _PARTING.search(title) else -1
    return (
        {id(one) for _, _, one in find_organisations(note).within(at, at + len(title))} if at >= 0 else set()
    )


_OWN_PART = patterns.compile(
    r"\b(?:University|Institute|Hospital|College|Cent(?:re|er)|School|Company)[’']s $"
)


def _department(note: Annotation, one: Organisation) -> bool:
    """Whether it is only named as a part of another house: `the University’s Institute of Hearing`."""
    return bool(one.spans) and all(_OWN_PART.search(note.text[max(0, at - 16) : at]) for at, _ in one.spans)


def _second_name(note: Annotation, one: Organisation, others: Iterable[_Tie]) -> bool:
    """Whether it is only the full name of another that stands right before it: `AMED, the Japan Agency for`."""
    starts = {start for start, _ in one.spans}
    return any(
        end + len(gap) in starts and note.text.startswith(gap, end)
        for tie in others
        for _, end in tie.one.spans
        for gap in (", the ", " (", " (the ")
    )


def _barred(one: Organisation, sponsor: str | None) -> bool:
    return is_state(one.name) or (sponsor is not None and same_organisation(one.name, sponsor))
