"""The stage of a product: the furthest point that it has reached for the news's indication.

>>> from summarizer.annotation import annotate
>>> from summarizer.engines.rules.products import products
>>> from summarizer.release import Release
>>> text = "Verdane doses first patient with VRD-114\\n\\nVRD-114 is in a Phase 1b trial. A Phase 2 trial is planned."
>>> note = annotate(Release.from_text(text))
>>> found = products(note, "clinical-progress", "Verdane")
>>> stage(note, found[0], found).value
'phase-1'
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from summarizer import patterns
from summarizer.annotation import Annotation, Sentence
from summarizer.brief import Zone
from summarizer.cues import Cue, said
from summarizer.engines.rules.about import Scope, about, is_tied, quote_of, speaks_of
from summarizer.engines.rules.ahead import is_ahead, is_dated_later
from summarizer.engines.rules.people import NEWS_ZONES, given, own_stretches, tested
from summarizer.engines.rules.product import Product
from summarizer.engines.rules.uses import is_other_use, uses_of_news
from summarizer.questions import Claim
from summarizer.stage_cues import PHASES
from summarizer.step_words import asset

ORDER = (
    "discovery",
    "preclinical",
    "ind",
    "phase-1",
    "phase-1-2",
    "phase-2",
    "phase-2-3",
    "phase-3",
    "filed",
    "approved",
)
RANK = {value: at for at, value in enumerate(ORDER)}
BACKGROUND: frozenset[Zone] = frozenset(("about-product", "quote"))


@dataclass(frozen=True, slots=True)
class Evidence:
    """A stage that a sentence states of the product."""

    value: str
    weight: float
    zone: Zone
    sentence: Sentence
    cue: Cue
    scope: Scope


def _evidence(note: Annotation, product: Product, products: Sequence[Product]) -> Iterator[Evidence]:
    for sentence in note.sentences:
        scope = about(note, sentence, product, products)
        if scope is None:
            continue
        for cue in said(note, sentence).stages:
            if cue.status not in ("fact", "cleared") or _foreign(note, sentence, cue, product):
                continue
            if not speaks_of(note, sentence, scope, cue, product, products):
                continue
            if (
                cue.value == "approved"
                and scope is Scope.NEAR
                and sentence.zone in ("body", "quote")
                and not is_tied(note, sentence, products)
            ):
                continue
            if cue.value == "discontinued" and _stops_other(note, cue, product):
                continue
            if (
                cue.value in PHASES
                and scope is Scope.NEAR
                and sentence.zone in ("lead", "body", "quote")
                and _of_house().match(note.text, sentence.start, min(sentence.end, cue.end + 60))
            ):
                continue
            if cue.value in PHASES and _of_another(note, sentence, cue, product):
                continue
            if cue.value in _STEPS and _to_come(note, sentence, cue):
                continue
            if (
                cue.value == "approved"
                and scope is Scope.NEAR
                and patterns.search(
                    r"[A-Z]\w+[’']s\s(?:\w+\s)?$", note.text[max(sentence.start, cue.start - 40) : cue.start]
                )
            ):
                continue  # another company's
            if cue.value == "approved" and scope is Scope.NEAR and _lets_trial(note, sentence, cue):
                continue
            if cue.value == "approved" and scope is Scope.NEAR and not _points_back(note, sentence, cue):
                continue
            weight = cue.strength * (1.0 if scope is Scope.NAMED else 0.85)
            yield Evidence(cue.value, weight, sentence.zone, sentence, cue, scope)


@cache
def _of_house() -> re.Pattern[str]:
    """What a company has besides: "The company also has Phase 3 programs in asthma"."""
    return patterns.compile(
        r"(?:The\s[Cc]ompany|We|[A-Z]\w+)\s(?:also\s|currently\s|now\s)?(?:has|have)\s(?:[\w-]+\s){0,4}?Phase\s\S+\s(?:[\w-]+\s){0,3}?(?:programs|programmes|candidates|assets|products)\b"
    )


def _stops_other(note: Annotation, cue: Cue, product: Product) -> bool:
    """Whether the code of another product is what was stopped: "discontinued its VRD-115 program"."""
    codes = list(
        patterns.finditer(
            r"\b(?!NCT|COVID|SARS)[A-Z]{2,6}[-‑]\d{1,6}\b(?!\s(?:trial|study))",
            note.text[cue.start : cue.end + 1],
        )
    )
    return bool(codes) and not any(start < cue.end and cue.start < end for start, end in product.spans)


def _of_another(note: Annotation, sentence: Sentence, cue: Cue, product: Product) -> bool:
    """Whether a phase is an attribute of what another company has: "Norvexa's Phase 3 antibody"."""
    return bool(
        patterns.search(r"[A-Z]\w+[’']s\s$", note.text[max(sentence.start, cue.start - 30) : cue.start])
        and asset().match(note.text, cue.end, sentence.end)
        and not any(
            0 <= start - cue.end < 60
            or patterns.fullmatch(
                r"[®™)\s]*(?:,|is|was|remains)\s(?:[A-Z]\w+\s){0,2}[A-Z]\w+[’']s\s",
                note.text[end : cue.start],
            )
            for start, end in product.spans
        )
    )


@cache
def _bare() -> re.Pattern[str]:
    """An agency's leave of which no object is told: "gave its authorisation on 19 May"."""
    return patterns.compile(
        r"(?:authori[sz]ations?|authori[sz]ed|approvals?|approved|consent|go-ahead|clearance|licen[cs]e|permission)?(?:\sit)?"
        r"(?:\s(?:on|in|last|this|earlier)\s[\w\s,]{1,25})?\s*(?:[.;]|$)",
        re.I,
    )


@cache
def _people_to_come() -> re.Pattern[str]:
    return patterns.compile(
        r"\bfirst\s(?:\w+\s)?(?:participants?|patients?|volunteers?|subjects?|sites?)\s(?:are|is|will|to|should|could|may)\b"
        r"|\b(?:enrol\w*|recruit\w*|dosing|screening)\s(?:is|are|will|to|should|could|may)\s(?:now\s)?(?:be|begin|start|expected|planned|open)",
        re.I,
    )


def _lets_trial(note: Annotation, sentence: Sentence, cue: Cue) -> bool:
    """Whether what an agency let is a trial, of which the words around tell: "gave its authorisation on 19 May"."""
    if _people_to_come().search(note.text, cue.end, sentence.end):
        return True
    if sentence.index == 0 or not _bare().match(note.text, cue.end, sentence.end):
        return False
    before = note.sentences[sentence.index - 1]
    about_trial = patterns.search(r"\b(?:trial|study|protocol|IND|CTA)\b", note.words(before))
    return bool(about_trial) and not any(
        one.value in ("filed", "approved") for one in said(note, before).stages
    )


def _of_sibling(
    note: Annotation, item: Evidence, found: Sequence[Evidence], product: Product, products: Sequence[Product]
) -> bool:
    """Whether a phase told nearby is another program's, which has it by name, as this one has an earlier one."""
    if len(products) < 2 or item.scope is not Scope.NEAR or item.value not in PHASES:
        return False
    own = [RANK[one.value] for one in found if one.scope is Scope.NAMED and one.value in (*PHASES, "ind")]
    if not own or max(own) >= RANK[item.value]:
        return False
    return any(
        cue.value == item.value and cue.status == "fact"
        for other in products
        if other is not product
        for start, _ in other.spans
        for cue in said(note, note.sentence_at(start)).stages
    )


@cache
def _by_now() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:and|but|while|,)\s(?:it\s)?(?:is|has\sbeen|are|was)?\s?(?:now|also|currently|being|in|under)\b",
        re.I,
    )


def _for_another(note: Annotation, item: Evidence, found: Sequence[Evidence]) -> bool:
    """Whether a phase follows an approval in its sentence: "approved for gout and is now in a Phase 2 trial in"."""
    return item.value == "approved" and any(
        other.value in PHASES
        and other.sentence is item.sentence
        and other.scope is Scope.NAMED
        and other.cue.start > item.cue.end
        and _by_now().search(note.text, item.cue.end, other.cue.start)
        for other in found
    )


@cache
def _pointer() -> re.Pattern[str]:
    """Words that point back at the product."""
    return patterns.compile(
        r"\b(?:it|its|our|this|the\s+(?:[\w-]+\s+)?(?:drug|product|vaccine|device|test|therapy|treatment|medicine|candidate|system|antibody"
        r"|tablets?|capsules?|injection|implant|assay|company[’']s))\b|本品|该产品|該產品|本剤|同剤|das\s+(?:Mittel|Präparat|Produkt)|le\s+(?:produit|médicament)",
        re.I,
    )


def _points_back(note: Annotation, sentence: Sentence, cue: Cue) -> bool:
    """Of what is approved in general, or of another's product, sentences speak without a pointer or an agency."""
    if sentence.zone not in ("body", "quote"):
        return True
    pointer = _pointer().search(note.text, sentence.start, cue.start)
    return bool(pointer or note.within("regulator", sentence.start, cue.start))


@cache
def _elsewhere() -> re.Pattern[str]:
    """Words that put an approval into another indication, or give it to other medicines."""
    return patterns.compile(
        r"\b(?:approved|marketed|available|indicated|authori[sz]ed|launched)\s+(?:[\w-]+\s+){0,4}(?:therap"
        r"|treatment|drug|medicine|option|product|standard|vaccin|medication|agent)(?:y|ies|s|es"
        r"|ations?)?\b|\bthere\s+(?:are|is)\s+(?:currently\s+)?(?:no|few|only)\b"
        r"|\bno\s+(?:[\w-]+\s+){0,3}(?:approved|available)|\bif\s+approved\b|\bother\s+indications?\b",
        re.I,
    )


@cache
def _not_for() -> re.Pattern[str]:
    """What follows an approval that is not one for the use of the news: "in Europe for wounds, but not for the heart"."""
    return patterns.compile(
        r"[^.;]{0,90}?,? (?:but|though|although|yet) (?:it is )?not (?:yet )?(?:\w+ )?(?:for|in)"
        r" (?!(?:the )?(?-i:U\.?S\b|United|Europe|Japan|China|Canada)|children|adolescents)",
        re.I,
    )


def _foreign(note: Annotation, sentence: Sentence, cue: Cue, product: Product) -> bool:
    if cue.value != "approved":
        return False
    words = note.text[max(sentence.start, cue.start - 60) : min(sentence.end, cue.end + 70)]
    if _not_for().match(note.text, cue.end, sentence.end):
        return True
    return bool(_elsewhere().search(words)) and not any(
        cue.start - 60 <= start < cue.end + 60 for start, _ in product.spans
    )


_STEPS = frozenset((*PHASES, "ind", "filed", "approved"))


def _to_come(note: Annotation, sentence: Sentence, cue: Cue) -> bool:
    """Whether a step stands in a list of milestones to come; data of a trial to come tell that it runs."""
    first, last = max(sentence.start, cue.start - 60), min(sentence.end, cue.end + 70)
    begins = cue.value in PHASES and _begins().search(note.text, first, last)
    if not is_ahead(note, sentence) and not (begins and is_dated_later(note, first, last)):
        return False
    near = note.text[max(sentence.start, cue.start - 80) : min(sentence.end, cue.end + 60)]
    return not patterns.search(
        r"\b(?:data|readout|topline|top-line|results|complet\w+|ongoing|enrol?lment|enrolled|dosed|dosing|report\w*|began|begun|started|initiated|commenced)\b",
        near,
        re.I,
    )


@cache
def _begins() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:initiat\w+|start\w*|commenc\w+|begin\w*|launch\w*|enter\w*|first\s+patient)\b", re.I
    )


def _best(found: Sequence[Evidence], values: Sequence[str], least: float) -> Evidence | None:
    """The furthest stage with enough weight, and of its sentences the one that says it best."""
    fit = [item for item in found if item.value in values and item.weight >= least]
    if not fit:
        return None
    top = max(RANK[item.value] for item in fit)
    return max(
        (item for item in fit if RANK[item.value] == top),
        key=lambda item: (item.weight, item.zone in NEWS_ZONES, -item.sentence.index),
    )


def stage(
    note: Annotation, product: Product, products: Sequence[Product], event: str | None = None
) -> Claim | None:
    """Return the claim on the product's stage, or None where the release states none."""
    seen = list(_evidence(note, product, products))
    if any(item.value == "approved" for item in seen) and _unauthorised().search(note.text):
        # sold, but not as a medicine
        seen = [item for item in seen if item.value != "approved" or item.cue.strength != _SOLD]
    seen = [item for item in seen if not _of_sibling(note, item, seen, product, products)]
    if product.name is not None:
        seen = [item for item in seen if item.value != "discovery" or item.cue.strength > 0.4]
    seen = [item for item in seen if not _for_another(note, item, seen)]
    found = _settled(note, product, products, seen)
    chosen = _stopped(found, products) or _reached(note, product, products, found, event)
    if chosen is None:
        return None
    certain = min(0.95, 0.35 + 0.6 * chosen.weight)
    return Claim(
        product.key,
        "stage",
        chosen.value,
        quotes=(quote_of(note, chosen.sentence, chosen.cue),),
        confidence=certain,
    )


def _settled(
    note: Annotation, product: Product, products: Sequence[Product], found: Sequence[Evidence]
) -> list[Evidence]:
    """Without the trials that were only let begin, unless the product has been in people before."""
    begun = {item.value for item in found if item.cue.status == "cleared" and item.value in PHASES}
    if any(
        item.cue.status == "fact"
        and item.value in PHASES
        # a trial let begin is often described in the present tense, as if it ran
        and (item.cue.strength >= 0.85 or item.value not in begun)
        for item in found
    ):
        return list(found)
    if begun & {"phase-3", "phase-2-3"}:
        return list(found)  # nothing is let into a last trial before it has been in people
    if begun and given(note, product, products):
        return list(found)
    later = begun - {"phase-1", "phase-1-2"}
    if any(
        item.cue.status == "cleared"
        and item.value in later
        and _exemption().search(note.words(item.sentence))
        for item in found
    ):
        return list(found)  # a device is let into a pivotal trial after it was in people
    if later and any(
        tested().search(note.text, start, end) for start, end in own_stretches(note, product, products)
    ):
        return list(found)
    return [item for item in found if item.cue.status == "fact"]


@cache
def _exemption() -> re.Pattern[str]:
    return patterns.compile(r"\bIDE\b|\b[Ii]nvestigational\s+[Dd]evice\s+[Ee]xemption")


_SOLD = 0.75
"""The strength of words such as `is available in`, `launches`, in `stage_cues`."""


@cache
def _unauthorised() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:dietary|food|nutritional|health)\s+supplements?\b|\bnutraceutical|\bnot\s+(?:been\s+)?evaluated\s+by\s+the\s+(?:U\.?S\.?\s+)?"
        r"(?:FDA|Food\s+and)",
        re.I,
    )


def _stopped(found: Sequence[Evidence], products: Sequence[Product]) -> Evidence | None:
    """A decision to stop: of the product anywhere in the news, of a trial of it only in the headline or lead."""
    least = 0.6 if len(products) > 1 else 0.75
    for item in found:
        if item.value != "discontinued":
            continue
        if item.zone in ("headline", "lead") or (
            item.zone in (NEWS_ZONES | {"quote"}) and item.cue.strength > 0.6 and item.weight >= least
        ):
            return item
    return None


@cache
def _supplement() -> re.Pattern[str]:
    return patterns.compile(
        r"\b[Ss]upplement\w*|\bs(?:NDA|BLA)\b|\blabel\s+expansion|\b(?:new|additional|expanded|second)\s+(?:indication|use)|\bvariation\b"
    )


def _of_this_use(note: Annotation, found: Sequence[Evidence]) -> list[Evidence]:
    """Those that are not told of another disease than the news's."""
    news = uses_of_news(note) if found else ()
    return [item for item in found if not is_other_use(note, item.sentence, item.cue, news)]


def _reached(
    note: Annotation,
    product: Product,
    products: Sequence[Product],
    found: Sequence[Evidence],
    event: str | None,
) -> Evidence | None:
    told = {item.value for item in found if item.weight >= 0.7 and item.zone in ("headline", "lead")}
    if "ind" in told and not told & {"filed", "approved"}:
        # an IND is the news: what its trial is to be is told without a verb that says so
        # and an approval told of besides is one of another use, or of another product
        found = [
            item
            for item in found
            if item.value not in ("filed", "approved")
            and (item.value not in PHASES or item.cue.strength >= 0.85 or item.cue.status == "cleared")
        ]
    news = [item for item in found if item.zone in NEWS_ZONES]
    top = [item for item in news if item.zone in ("headline", "lead")]
    clinical = _best(top, tuple(PHASES), 0.5)
    late = _best(top, ("filed", "approved"), 0.5)
    first = [item for item in top if item.zone == "headline"]
    if (
        late is not None
        and late.value == "approved"
        and _best(first, tuple(PHASES), 0.5) is not None
        and _best(first, ("filed", "approved"), 0.5) is None
    ):
        # a trial makes the headline, so the approval is one in another indication
        late = None
    asked = _best(first, ("filed",), 0.5)
    if (
        asked is not None
        and _best(first, ("approved",), 0.5) is None
        and _supplement().search(note.words(asked.sentence))
    ):
        late = asked  # a further use is asked for, and the product is sold for another
    if late is not None and late.value == "filed" and not _supplement().search(note.words(late.sentence)):
        # under review here, approved there
        sure = [item for item in found if item.scope is Scope.NAMED and item.cue.strength >= 0.85]
        late = (
            _best(
                _of_this_use(note, [item for item in sure if item.value == "approved"]), ("approved",), 0.85
            )
            or late
        )
    if clinical is not None and clinical.value in ("phase-2-3", "phase-3") and late is None:
        # data of the trials that an application rests on: the application is told of further down
        named = [item for item in news if item.scope is Scope.NAMED and item.cue.strength >= 0.9]
        late = _best(_of_this_use(note, named), ("filed",), 0.85)
    if late is not None and (clinical is None or RANK[late.value] > RANK[clinical.value]):
        return late
    if clinical is not None:
        rank = RANK[clinical.value]
        further = [item for item in news if item.value in PHASES and RANK[item.value] > rank]
        if further:
            mine = _of_this_use(note, further)
            news = [item for item in news if item not in further or item in mine]
        return _best(news, tuple(PHASES), 0.5)
    for zones, least in (
        (NEWS_ZONES, 0.55),
        (BACKGROUND, 0.5),
        (frozenset(("about-company",)), 0.5),
        (NEWS_ZONES | BACKGROUND, 0.4),
    ):
        pool = [item for item in found if item.zone in zones]
        if any(item.value in PHASES for item in pool):
            ends = [item for item in pool if item.value in ("filed", "approved")]
            # data of a trial are the news: what is approved besides is another use
            mine = [] if event in ("clinical-data", "clinical-progress") else _of_this_use(note, ends)
            pool = [item for item in pool if item not in ends or item in mine]
        reached = _best(pool, ("ind", *PHASES, "filed", "approved"), least)
        if reached is not None:
            return reached
    early = _best(
        [
            item
            for item in found
            if item.zone in NEWS_ZONES | BACKGROUND
            or (item.zone == "about-company" and item.scope is Scope.NAMED)
        ],
        ("discovery", "preclinical"),
        0.4,
    )
    if early is None or given(note, product, products):
        return None
    if product.name is None and early.value == "preclinical":
        return _unchosen(note, product, products, early) or early
    return early


def _unchosen(
    note: Annotation, product: Product, products: Sequence[Product], early: Evidence
) -> Evidence | None:
    """Research on molecules of which none has been chosen yet."""
    for sentence in note.sentences:
        if sentence.zone not in NEWS_ZONES or about(note, sentence, product, products) is None:
            continue
        found = patterns.search(
            r"\blead\s+(?:optimi[sz]ation|identification)\b|\bhit-to-lead\b|\b(?:not\s+yet|yet\s+to|still\s+to|never)\s+(?:been\s+)?(?:pick|choose|chose|select|nominat|nam)\w*\s+(?:an?|the|its)\s"
            r"(?:\w+\s){0,3}?(?:lead|candidate|antibody|compound|molecule)\b",
            note.words(sentence),
        )
        if found:
            at = sentence.start + found.start()
            cue = Cue("discovery", at, sentence.start + found.end(), "fact", 0.8)
            return replace(early, value="discovery", sentence=sentence, cue=cue)
    return None
