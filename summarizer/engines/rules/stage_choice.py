"""Which of the stages that are stated of a product is the furthest, and which is likely where none is stated."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from summarizer import patterns
from summarizer.annotation import Annotation
from summarizer.cues import said
from summarizer.engines.rules.about import Scope
from summarizer.engines.rules.people import NEWS_ZONES, given
from summarizer.engines.rules.product import Product
from summarizer.engines.rules.stage_evidence import ORDER, RANK, Evidence
from summarizer.engines.rules.uses import is_other_use, uses_of_news
from summarizer.stage_cues import PHASES
from summarizer.stage_hints import HINT


def best(found: Sequence[Evidence], values: Sequence[str], least: float) -> Evidence | None:
    """The furthest stage with enough weight, and of its sentences the one that says it best."""
    fit = [item for item in found if item.value in values and item.weight >= least]
    if not fit:
        return None
    top = max(RANK[item.value] for item in fit)
    return max(
        (item for item in fit if RANK[item.value] == top),
        key=lambda item: (item.weight, item.zone in NEWS_ZONES, -item.sentence.index),
    )


def of_this_use(note: Annotation, found: Sequence[Evidence]) -> list[Evidence]:
    """Those that are not told of another disease than the news's."""
    news = uses_of_news(note) if found else ()
    return [item for item in found if not is_other_use(note, item.sentence, item.cue, news)]


@cache
def _treated() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:treated|dosed|enrolled|randomi[sz]ed|recruited|infused|injected|received|given)\b", re.I
    )


@cache
def _now_in() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:is|are|now|currently|being\s(?:studied|evaluated|investigated|tested))\s(?:(?:now|currently|also)\s)?in\s(?:an?\s|the\s|its\s)?(?:[\w-]+\s){0,2}$",
        re.I,
    )


def run_meanwhile(
    note: Annotation,
    product: Product,
    products: Sequence[Product],
    found: Sequence[Evidence],
    reached: Evidence,
) -> Evidence:
    """The trial that runs under the leave for it, where people have been given the product."""
    if reached.value in ("ind", "phase-1"):
        runs = [
            item
            for item in found
            if item.value in PHASES
            and item.cue.status == "fact"
            and item.zone in NEWS_ZONES | {"about-product"}
            and (item.value != "phase-1" or reached.value == "ind")
        ]
        if reached.value == "phase-1":
            # a part of a trial makes the news, and the section on it tells of the whole
            runs = [item for item in runs if item.value == "phase-1-2"] if reached.cue.strength <= 0.6 else []
        if runs and (
            given(note, product, products)
            or any(_treated().search(note.words(item.sentence)) for item in runs)
        ):
            return best(runs, tuple(PHASES), 0.4) or reached
    elif reached.value in PHASES and reached.value not in ("phase-3", "phase-2-3"):
        told = [
            item
            for item in found
            if item.scope is Scope.NAMED
            and item.zone in ("about-product", "about-company")
            and item.cue.status == "fact"
            and item.value in PHASES
            and RANK[item.value] > RANK[reached.value]
            and _now_in().search(note.text, max(item.sentence.start, item.cue.start - 40), item.cue.start)
        ]
        return best(of_this_use(note, told), tuple(PHASES), 0.5) or reached
    return reached


def shown(note: Annotation, every: Sequence[Evidence]) -> Evidence | None:
    """What a release on preclinical data says of every product that it shows, where people have had none of them."""
    if any(item.value in PHASES or item.value in ("ind", "filed", "approved") for item in every):
        return None
    for sentence in note.sentences:
        if sentence.zone not in ("headline", "lead"):
            continue
        for cue in said(note, sentence).stages:
            if cue.value == "preclinical" and cue.status == "fact" and cue.strength > HINT:
                return Evidence("preclinical", 0.4, sentence.zone, sentence, cue, Scope.NEAR)
    return None


LIKELY = 0.5
"""How surely a stage is the one that hints speak for."""


def likely(
    note: Annotation, product: Product, products: Sequence[Product], every: Sequence[Evidence]
) -> Evidence | None:
    """The furthest stage that hints speak for, of a product of which no stage is stated."""
    hints = [
        item
        for item in every
        if (item.cue.strength <= HINT or item.value in ("preclinical", "discovery"))
        and item.zone in NEWS_ZONES | {"about-product"}
        and (item.scope is Scope.NAMED or item.value in ("preclinical", "discovery"))
    ]
    if not hints:
        return None
    early = "preclinical" if product.name is None else "discovery"  # what is only sought has no name
    hints = [item for item in hints if item.value != early or item.cue.strength > HINT]
    if product.name is not None and any(sign.isdigit() for sign in product.name):
        hints = [item for item in hints if item.value != "discovery"]  # a platform's name is no candidate's
    if product.name is not None:
        hints = [
            item
            for item in hints
            if item.value != "discovery" or (item.cue.strength > HINT and item.zone in ("headline", "lead"))
        ]
    far = [item for item in hints if item.value in ("approved", "filed", *PHASES)]
    if not far and (given(note, product, products) or any(item.value in PHASES for item in every)):
        return None
    return best(far or hints, ORDER, 0.0)
