"""Who develops or owns a product.

The issuer, unless the release shows another: a client whose product a manufacturer's or funder's news is about, a
taker of the worldwide rights, the owner whose regional licensee speaks, the seller until a purchase has closed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from summarizer import patterns
from summarizer.annotation import Annotation
from summarizer.engines.rules.deals import sides, territory, worldwide
from summarizer.engines.rules.organisations import Organisation, find_organisations
from summarizer.engines.rules.owners import owner
from summarizer.engines.rules.partner_scope import (
    OF_DEALS,
    given_to_others,
    in_scope,
    names,
    on_all,
    on_other,
)
from summarizer.engines.rules.product import Product
from summarizer.engines.rules.quoting import cut, with_name
from summarizer.engines.rules.relations import Relation, relations
from summarizer.engines.rules.services import client_of, serves, sponsors_itself, supplies
from summarizer.names import ends_of
from summarizer.questions import Claim


def _quote(note: Annotation, one: Organisation, at: int | None = None) -> tuple[str, ...]:
    places = [span[0] for span in one.spans] if at is None else [at, *(span[0] for span in one.spans)]
    for wanted in (
        "lead",
        "body",
        "headline",
        "about-product",
        "about-company",
        "quote",
        "dateline",
        "contacts",
    ):
        for start in places:
            sentence = note.sentence_at(start)
            if sentence.zone == wanted:
                return with_name(note, one, cut(note, sentence, start))
    return (cut(note, note.sentence_at(places[0]), places[0]),) if places else ()


def _is_licensee(note: Annotation, ties: Sequence[Relation], speaker: Organisation | None) -> bool:
    """Whether the issuer is called a licensee: the owner is then whoever made the product."""
    return any(
        one.role == "licensee"
        and one.one is speaker
        and one.other is None
        and patterns.search(r"\blicensee\b|\bholder of the\b", note.words(one.sentence), re.I)
        for one in ties
    )


def _has_a_region(note: Annotation, speaker: Organisation) -> bool:
    """Whether the issuer says that it has the rights to the product for a part of the world."""
    name = re.escape(speaker.name.split()[0])
    holds = patterns.once(
        r"\b(?:has|holds?|acquired|obtained|received|was granted)\b[^.;]{0,30}\bexclusive\b[^.;]{0,20}\brights?\b"
        r"|\blicen[sc]ed (?:the )?(?:\w+ )?rights?\b",
        re.I,
    )
    return any(
        sentence.zone in ("lead", "body", "about-product")
        and holds.search(words := note.words(sentence))
        and re.search(rf"\b(?:{name}|the Company|we)\b", words, re.I)
        and territory(words) == "regional"
        for sentence in note.sentences
    )


_TOLD = {"headline": 0, "lead": 1, "about-product": 2, "body": 3, "about-company": 4}
"""Where a deal is stated best."""


def _holder(
    note: Annotation,
    product: Product,
    products: Sequence[Product],
    speaker: Organisation | None,
    found: Sequence[Relation],
) -> tuple[Organisation, int, float] | None:
    """The sponsor that deals show, when it is not the issuer."""
    single = len(products) == 1
    early = " ".join(
        note.text[zone.start : zone.end] for zone in note.release.zones if zone.kind in ("headline", "lead")
    )
    for one in sorted(found, key=lambda one: (_TOLD.get(one.sentence.zone, 9), one.at)):
        words = note.words(one.sentence)
        zone = one.sentence.zone
        if zone not in _TOLD or one.sure < 0.6:
            continue
        closed = _closed().search(words) or (zone == "headline" and _closed_purchase().search(early))
        # a company with all that it has
        whole = one.role == "acquirer" and zone == "headline" and not patterns.search(r"[Rr]ights?\b", words)
        all_of_them = one.role in OF_DEALS and on_all(note, one.sentence)
        elsewhere = not single or zone == "about-company"
        told = names(product, one.sentence) or in_scope(product, one.sentence)
        if told and not single and given_to_others(note, product, products, one):
            continue
        if elsewhere and not whole and not all_of_them and not told:
            continue
        if not told and on_other(note, products, one.sentence):
            continue
        bought = one.role == "acquirer" and one.one is speaker and zone in ("headline", "lead")
        if bought and one.other is not None and not closed:
            return one.other, one.at, 0.8
        if one.role == "acquired" and one.one is not speaker and zone in ("headline", "lead") and not closed:
            return one.one, one.at, 0.75
        if one.role == "seller" and zone in ("headline", "lead") and not closed:
            return one.one, one.at, 0.75
        pair = sides(note, one, found, speaker)
        if pair is None or speaker not in pair:
            continue
        giver, taker = pair
        place = _place_of(words, one.at - one.sentence.start)
        if place is None and zone == "headline":
            place = _told_below(note, pair, found, speaker)
        near = (
            zone in ("headline", "lead")
            or names(product, one.sentence)
            # told below of the only product, whose trial the taker is said to run above
            or (single and zone == "body" and one.sure >= 0.8 and _runs(early, taker))
        )
        if place == "worldwide" and _carved().search(note.text):
            place = "regional"
        if near and giver is speaker and place == "worldwide" and taker.kind in ("company", "unknown"):
            return taker, _place(taker, one), 0.75
        nearly_all = (
            worldwide(words) and zone not in ("headline", "lead") and not patterns.search("Chin", words)
        )
        if (
            taker is speaker
            and place == "regional"
            and not nearly_all
            and giver.kind in ("company", "unknown")
            and one.sure >= 0.8
        ):
            return giver, _place(giver, one), 0.7
    private = _private_side(note, speaker, found)
    return (private.one, private.at, 0.75) if private is not None else None


def _told_below(
    note: Annotation,
    pair: tuple[Organisation, Organisation],
    found: Sequence[Relation],
    speaker: Organisation | None,
) -> str | None:
    """The territory of a headline's licence, where the news tells it later of the same two."""
    for one in found:
        if one.sentence.zone in ("lead", "body") and sides(note, one, found, speaker) == pair:
            place = _place_of(note.words(one.sentence), one.at - one.sentence.start)
            if place is not None:
                return place
    return None


def _private_side(
    note: Annotation, speaker: Organisation | None, found: Sequence[Relation]
) -> Relation | None:
    """In a reverse merger told by the listed side, the private side, whose product it is and whose name stays."""
    title = note.release.title or ""
    if speaker is None or not patterns.search(r"\bmerge|\bbusiness combination|\bto combine\b", title, re.I):
        return None
    for one in found:
        if (
            one.role not in ("merger", "parties")
            or one.one is speaker
            or one.one.kind not in ("company", "unknown")
        ):
            continue
        if one.sentence.zone not in ("headline", "lead"):
            continue
        name = re.escape(one.one.name.split()[0])
        if re.search(
            rf"\b{name}\b[^.;]{{0,60}}?,? an? (?:privately[- ]held|private)\b"
            rf"|\bcombined company[^.;]{{0,60}}?\b(?:named|renamed|called|name|as)\b[^.;]{{0,20}}?\b{name}\b",
            note.text,
        ):
            return one
    return None


def _place_of(words: str, at: int) -> str | None:
    """The territory told beside a relation, else with rights elsewhere in its sentence.

    >>> _place_of("Patent granted in Japan; Verdane bought the drug from Norvexa", 60)
    >>> _place_of("It is sold by its licensor Norvexa; Verdane acquired the European rights", 27)
    'regional'
    """
    words = patterns.sub(r"\([^()]*\)", lambda found: " " * len(found.group()), words)
    start = words.rfind("; ", 0, at) + 1
    end = words.find("; ", at)
    own = territory(words[start : end if end > 0 else None])
    rest = [part for part in words.split("; ") if patterns.search(r"\brights?\b|\blicen[sc]", part, re.I)]
    return own or territory("; ".join(rest))


def _runs(early: str, one: Organisation) -> bool:
    """Whether the headline or lead tells that an organisation runs a trial or files: "its licensee, has dosed"."""
    early, name = early.lower(), one.name.split()[0].lower()
    return any(_acts().match(early, end) for end in ends_of(name, early))


@cache
def _acts() -> re.Pattern[str]:
    """What goes on behind a name to what it does, in lower case."""
    return patterns.compile(
        r"\b(?:[^.;]|\b(?:inc|ltd|corp|co)\.){0,90}?\b(?:dos(?:es|ed)|enrol(?:s|ls|led)|treats|treated|start(?:s|ed)|initiat(?:es|ed)"
        r"|begins|began|begun|launch(?:es|ed)|complet(?:es|ed)|submit(?:s|ted)|files|filed|reports?|reported|advanc(?:es|ed)"
        r"|randomi[sz](?:es|ed)|wins|won|gains|gained|receives|received|opens|opened)\b"
    )


@cache
def _carved() -> re.Pattern[str]:
    """Countries that rights called global leave out, in Chinese, Japanese and Korean."""
    return patterns.compile(
        r"(?:한국|국내|대한민국|중국|일본)[^.,]{0,16}제외|(?:日本|中国|国内|大中[华華]区?)(?:を除く|以外|を除き)|除(?:了)?[^，。]{0,14}(?:以外|之外)"
    )


def _place(organisation: Organisation, one: Relation) -> int:
    """Where the organisation stands in a relation's sentence."""
    if organisation is one.one:
        return one.at
    inside = [start for start, _ in organisation.spans if one.sentence.start <= start < one.sentence.end]
    return inside[0] if inside else one.at


@cache
def _closed() -> re.Pattern[str]:
    return patterns.compile(
        r"complet|closed|closing of|consummat|\bhas (?:bought|acquired|purchased)\b|\bbought\b"
        r"|\bhas, [^,]{0,90}, (?:bought|acquired|purchased)\b",
        re.I,
    )


@cache
def _closed_purchase() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:completion of|(?:has |have )?(?:completed|closed)) (?:\w+ ){0,3}(?:purchase|acquisition|sale|deal|transaction)"
        r"|\bhas (?:bought|acquired|purchased)\b|\bnow owns\b",
        re.I,
    )


def sponsor(
    note: Annotation, product: Product, products: Sequence[Product], issuer: str | None
) -> Claim | None:
    """Return the sponsor's claim, or None when nobody is shown to own the product.

    >>> from summarizer.annotation import annotate
    >>> from summarizer.release import Release
    >>> text = "Verdane Therapeutics, Inc. today announced data. Verdane is developing VRD-114 for lupus."
    >>> one = Product("VRD-114", "VRD-114")
    >>> claim = sponsor(annotate(Release.from_text(text)), one, (one,), "Verdane Therapeutics")
    >>> claim.value
    'Verdane Therapeutics'
    """
    found = find_organisations(note)
    speaker = found.named(issuer) if issuer else None
    chosen: Organisation | None = speaker
    at: int | None = None
    sure = 0.9
    ties = relations(note, products, issuer)
    owned = owner(note, product, speaker)
    held = _holder(note, product, products, speaker, ties)
    if held is not None:
        chosen, at, sure = held
    elif (
        owned is not None
        and owned[0] is not speaker
        and (
            serves(note, speaker)
            or speaker is None
            or owned[2] >= 4
            or _is_licensee(note, ties, speaker)
            or (owned[0].kind == "company" and _has_a_region(note, speaker))
        )
    ):
        chosen, at, sure = owned[0], owned[1], 0.8
    elif serves(note, speaker) or supplies(note, ties, speaker):
        client = client_of(note, ties, speaker)
        if client is not None:
            chosen, sure = client, 0.7
        elif speaker is not None and speaker.kind != "company":
            chosen = speaker if sponsors_itself().search(note.text) else None
    if chosen is None:
        if issuer is None or speaker is not None:
            return None
        start = note.text.find(issuer)
        if start < 0:
            return None
        return Claim(
            product.key,
            "sponsor",
            issuer,
            quotes=(cut(note, note.sentence_at(start), start),),
            confidence=0.7,
        )
    return Claim(
        product.key, "sponsor", chosen.name, quotes=_quote(note, chosen, at), confidence=round(sure, 2)
    )
