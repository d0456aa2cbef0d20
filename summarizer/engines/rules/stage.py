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
from collections.abc import Sequence
from functools import cache

from summarizer import patterns
from summarizer.annotation import Annotation
from summarizer.cues import Cue
from summarizer.engines.rules.about import Scope, about, quote_of
from summarizer.engines.rules.people import NEWS_ZONES, given, own_stretches, tested
from summarizer.engines.rules.product import Product
from summarizer.engines.rules.stage_choice import LIKELY, best, likely, of_this_use, run_meanwhile, shown
from summarizer.engines.rules.stage_doubts import is_part, never_approved, only_planned
from summarizer.engines.rules.stage_evidence import (
    BACKGROUND,
    RANK,
    Evidence,
    evidence,
    for_another,
    of_sibling,
    sells_in_all,
)
from summarizer.engines.rules.uses import is_other_use, uses_near, uses_of_news
from summarizer.questions import Claim
from summarizer.stage_cues import PHASES
from summarizer.stage_hints import HINT
from summarizer.steps import only_fills


def stage(
    note: Annotation, product: Product, products: Sequence[Product], event: str | None = None
) -> Claim | None:
    """Return the claim on the product's stage, or None where the release states none."""
    every = list(evidence(note, product, products))
    seen = [item for item in every if item.cue.strength > HINT]
    if any(item.value == "approved" for item in seen) and _unauthorised().search(note.text):
        # sold, but not as a medicine
        seen = [item for item in seen if item.value != "approved" or item.cue.strength != _SOLD]
    seen = [item for item in seen if not of_sibling(note, item, seen, product, products)]
    if any(item.value == "approved" for item in seen) and never_approved(note, product, products):
        seen = [item for item in seen if item.value != "approved"]
    seen = [item for item in seen if not sells_in_all(note, item, seen, product, len(products) > 1)]
    seen = _filling(note, product, products, seen)
    if any(item.value == "phase-1-2" for item in seen):
        seen = [
            item
            for item in seen
            if item.value not in ("phase-1", "phase-2")
            or item.cue.status != "fact"
            or not is_part(note, item.cue.end)
        ]
    if product.name is not None:
        seen = [item for item in seen if item.value != "discovery" or item.cue.strength > 0.4]
    seen = [item for item in seen if not for_another(note, item, seen)]
    found = _without_plans(note, product, products, _settled(note, product, products, seen))
    chosen = _stopped(note, found, products) or _reached(note, product, products, found, event)
    certain = 0.35 + 0.6 * chosen.weight if chosen is not None else LIKELY
    chosen = chosen or likely(note, product, products, every)
    if chosen is None and event == "preclinical-data" and not given(note, product, products):
        chosen = shown(note, every)
    if chosen is None:
        return None
    certain = min(0.95, certain)
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
        and (item.cue.strength >= 0.85 or item.value not in begun or _earlier(note, item))
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


def _filling(
    note: Annotation, product: Product, products: Sequence[Product], seen: list[Evidence]
) -> list[Evidence]:
    """Trials of which only the people to come are told run where the product has been given, and no other is told of."""
    filled = [
        item
        for item in seen
        if item.cue.status == "cleared"
        and item.value in PHASES
        and only_fills(note.text, item.sentence.start, item.sentence.end, item.cue.start, item.cue.end)
    ]
    if not filled:
        return seen
    rest = [item for item in seen if item not in filled]
    if any(item.value in PHASES for item in rest) or not given(note, product, products):
        return rest
    return rest + [item._replace(cue=item.cue._replace(status="fact")) for item in filled]


def _without_plans(
    note: Annotation, product: Product, products: Sequence[Product], found: list[Evidence]
) -> list[Evidence]:
    """Without phases that are no more than mentioned, and told as plans elsewhere in the news."""
    phases = {item.value for item in found if item.value in PHASES}
    if len(phases) < 2:
        return found
    top = max(phases, key=RANK.__getitem__)
    mine = [item for item in found if item.value == top]
    if all(item.scope is Scope.NEAR and item.cue.strength <= 0.7 for item in mine) and only_planned(
        note, product, products, top
    ):
        return [item for item in found if item.value != top]
    return found


def _earlier(note: Annotation, item: Evidence) -> bool:
    """Whether a trial is called an earlier one."""
    before = note.text[max(item.sentence.start, item.cue.start - 40) : item.cue.start]
    return bool(patterns.search(r"\b(?:earlier|previous|prior|preceding|first)\s(?:[\w-]+\s){0,3}$", before))


def _product_is(note: Annotation, item: Evidence) -> bool:
    """Whether the subject is "the product", and the country or the agency is told: "In India, the product is sold after"."""
    return item.zone in ("lead", "body") and bool(
        patterns.search(
            r"^(?:In\s(?:the\s)?[A-Z][\w ,]{2,30}?\s|Under\sthe\s(?:\w+\s)?name\s[^.;,]{2,30},\s)?(?:(?:[Tt]he|[Oo]ur)"
            r"\s(?:product|drug|vaccine|medicine|biosimilar|therapy|device|test)|[Ii]t)\s(?:is|was|has|obtained|received|gained|won)\b",
            note.text[item.sentence.start : item.cue.end],
        )
        and note.within("regulator", item.sentence.start, item.sentence.end)
    )


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


@cache
def _pausing() -> re.Pattern[str]:
    return patterns.compile(r"\b(?:paus\w+|temporar\w+|resum\w+|on\shold|clinical\shold)\b", re.I)


def _stopped(note: Annotation, found: Sequence[Evidence], products: Sequence[Product]) -> Evidence | None:
    """A decision to stop: of the product anywhere in the news, of a trial of it only in the headline or lead."""
    least = 0.6 if len(products) > 1 else 0.75
    for item in found:
        if item.value != "discontinued":
            continue
        if item.cue.strength <= 0.6 and _pausing().search(note.text, 0, 1500):
            continue  # the trial may go on
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


@cache
def _lasting() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:extension|long-term|post[\s-]hoc|pooled|subgroup|real-world|follow-up|(?:\d+|two|three|four|five|six|seven|eight|ten)-year)\b",
        re.I,
    )


@cache
def _young() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:adolescents?|child(?:ren)?|p(?:a)?ediatric|infants?|toddlers?|neonat\w+|aged?\s(?:[2-9]|1[0-5])\s(?:to|through|years))\b",
        re.I,
    )


@cache
def _grown() -> re.Pattern[str]:
    return patterns.compile(r"\badults?\b(?![^.;]{0,30}\b(?:and|or)\s(?:adolescents|children))", re.I)


def _opens(note: Annotation, item: Evidence) -> bool:
    """Whether it stands in the first sentence of the lead."""
    return item.sentence.index == 0 or note.sentences[item.sentence.index - 1].zone != "lead"


@cache
def _land_of_trial() -> re.Pattern[str]:
    """The land of a trial that a headline names."""
    return patterns.compile(
        r"\b(?P<land>U\.?S\.?|American|Japan|Chin|Europe|Korea|Canad|Australia|Ind|Brazil)\w*\s(?:[\w/-]+\s){0,4}?(?:trial|study|phase|development)\b"
        r"|\b(?:trial|study|phase\s\S+)\s(?:[\w-]+\s){0,6}?in\s(?:the\s)?(?P<there>U\.?S\.?|United\sStates|Japan|Chin|Europe|Korea|Canad|Australia|India|Brazil)",
        re.I,
    )


def _sold_abroad(note: Annotation, late: Evidence) -> bool:
    """Whether a headline's trial is in one land, and the approval, for the same disease, in another one."""
    trial = _land_of_trial().search(note.release.title or "")
    if trial is None or late.scope is not Scope.NAMED:
        return False
    land = (trial["land"] or trial["there"]).replace(".", "")[:5].lower()
    words = note.words(late.sentence)
    there = patterns.search(
        r"\b(?:in|by)\s(?:the\s)?(?:E(?:urope|U)\b|[A-Z]\w+)",
        words[max(0, late.cue.start - late.sentence.start) :],
    )
    news = uses_of_news(note)
    told = uses_near(note, late.sentence, late.cue)
    return (
        there is not None
        and land not in words.replace(".", "").lower()
        and any(one & other for one in told for other in news)
        and not _grown().search(words)
        and not _young().search(note.release.title or "")
    )


def _reached(
    note: Annotation,
    product: Product,
    products: Sequence[Product],
    found: Sequence[Evidence],
    event: str | None,
) -> Evidence | None:
    told = {item.value for item in found if item.weight >= 0.7 and item.zone in ("headline", "lead")}
    if "ind" in told and not told & {"filed", "approved"} and not given(note, product, products):
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
    clinical = best(top, tuple(PHASES), 0.5)
    late = best(top, ("filed", "approved"), 0.5)
    first = [item for item in top if item.zone == "headline"]
    if (
        late is not None
        and late.value == "approved"
        and best(first, tuple(PHASES), 0.5) is not None
        and best(first, ("filed", "approved"), 0.5) is None
        and not _sold_abroad(note, late)
    ):
        # a trial makes the headline, so the approval is one in another indication
        late = None
    if (
        late is not None
        and late.value == "approved"
        and late.zone != "headline"
        and clinical is not None
        and clinical.sentence.index < late.sentence.index
        and is_other_use(note, late.sentence, late.cue, uses_near(note, clinical.sentence, clinical.cue))
    ):
        late = None  # the trial's use is told of first, and it is another
    if (
        late is not None
        and late.value == "approved"
        and clinical is not None
        and _young().search(note.words(clinical.sentence))
        and _grown().search(note.words(late.sentence))
    ):
        late = None  # the trial is in an age group of its own
    asked = best(first, ("filed",), 0.5) or best(
        [item for item in top if item.zone == "lead" and _opens(note, item)], ("filed",), 0.5
    )
    if (
        asked is not None
        and best(first, ("approved",), 0.5) is None
        and (
            _supplement().search(note.words(asked.sentence))
            or (
                late is not None
                and late.value == "approved"
                and is_other_use(note, late.sentence, late.cue, uses_of_news(note))
            )
        )
    ):
        late = asked  # a further use is asked for, and the product is sold for another
    if late is not None and late.value == "filed" and not _supplement().search(note.words(late.sentence)):
        # under review here, approved there
        sure = [
            item
            for item in found
            if (item.cue.strength >= _SOLD and item.scope is Scope.NAMED)
            or (item.cue.strength >= 0.85 and _product_is(note, item))
        ]
        late = (
            best(of_this_use(note, [item for item in sure if item.value == "approved"]), ("approved",), 0.75)
            or late
        )
    if clinical is not None and clinical.value in ("phase-2-3", "phase-3") and late is None:
        # data of the trials that an application rests on: the application is told of further down
        named = [item for item in news if item.scope is Scope.NAMED and item.cue.strength >= 0.9]
        late = best(of_this_use(note, named), ("filed",), 0.85)
        if _lasting().search(note.text, 0, clinical.sentence.end):
            # a long look at what may have been approved meanwhile
            mine = of_this_use(
                note, [item for item in news if item.scope is Scope.NAMED and item.cue.strength >= 0.75]
            )
            late = best(mine, ("approved",), 0.75) or late
        elif clinical.cue.status == "cleared" and _exemption().search(
            note.text, 0, clinical.sentence.end + 600
        ):
            # a device let into a trial in one country, and sold in another
            sold = [item for item in found if item.cue.strength >= _SOLD and item.scope is Scope.NAMED]
            late = best(of_this_use(note, sold), ("approved",), 0.75) or late
    if late is not None and (clinical is None or RANK[late.value] > RANK[clinical.value]):
        return late
    if clinical is not None and clinical.value == "phase-1" and clinical.cue.strength <= 0.6:
        whole = run_meanwhile(note, product, products, found, clinical)
        if whole is not clinical:
            return whole
    if clinical is not None:
        rank = RANK[clinical.value]
        further = [item for item in news if item.value in PHASES and RANK[item.value] > rank]
        if further:
            mine = of_this_use(note, further)
            news = [item for item in news if item not in further or item in mine]
        far = best(news, tuple(PHASES), 0.5)
        return far and run_meanwhile(note, product, products, found, far)
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
            mine = [] if event in ("clinical-data", "clinical-progress") else of_this_use(note, ends)
            pool = [item for item in pool if item not in ends or item in mine]
        reached = best(pool, ("ind", *PHASES, "filed", "approved"), least)
        if reached is not None:
            return run_meanwhile(note, product, products, found, reached)
    early = best(
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
        news = [item for item in found if item.zone in NEWS_ZONES and item.value == "discovery"]
        sought = [item for item in news if item.cue.strength >= 0.5]
        if len(sought) > 1:
            early = best(sought, ("discovery",), 0.4) or early  # hits, starting points
        elif early.weight <= 0.6:
            early = best([item for item in news if item.cue.strength >= 0.8], ("discovery",), 0.6) or early
    if early.value == "preclinical":
        to_pick = [
            item
            for item in found
            if item.value == "discovery"
            and item.zone in NEWS_ZONES
            and _to_be_picked().search(note.text, item.cue.start, item.cue.end)
        ]
        if to_pick and not any(
            item.value == "preclinical"
            and patterns.search(r"IND|CTA|GLP|oxicol", note.text[item.cue.start : item.cue.end])
            for item in found
        ):
            return to_pick[0]
    if product.name is None and early.value == "preclinical":
        return _unchosen(note, product, products, early) or early
    return early


@cache
def _to_be_picked() -> re.Pattern[str]:
    """A candidate that has yet to be chosen: whatever animals have been given, none is developed yet."""
    return patterns.compile(
        r"\b(?:candidate|lead|molecule|compound|antibody)\s[^.;]{0,40}\b(?:picked|chosen|selected|named|nominated)\b|\bcandidate\s+(?:selection|nomination)\b"
        r"|\b(?:choice|selection|nomination)\sof\s(?:an?|the|its)\s(?:[\w-]+\s){0,2}(?:candidate|lead|molecule)\b|\bchoosing\sbetween\b|\bwill\shave\sa\s(?:lead|candidate)\b",
        re.I,
    )


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
            return early._replace(value="discovery", sentence=sentence, cue=cue)
    return None
