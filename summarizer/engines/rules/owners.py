"""Whose product the text itself shows: `Norvexa's NX-1`, `NX-1, developed by Norvexa`, `originated by Norvexa`."""

from __future__ import annotations

import re
from functools import cache

from summarizer import patterns
from summarizer.annotation import Annotation
from summarizer.engines.rules.organisations import Organisation, find_organisations
from summarizer.engines.rules.partner_scope import names
from summarizer.engines.rules.product import Product


@cache
def _made_by() -> re.Pattern[str]:
    """What stands between a product and its owner's name."""
    return patterns.compile(
        r"[®™]?(?: ?\([^()]{1,60}\))?,?(?: an? [\w /-]{2,50}?,?)?(?: (?:which |that )?(?:is |was |are |has been )?"
        r"(?:currently |now |originally |invented and )?(?:being )?(?:(?:wholly[- ])?owned|developed|invented|discovered"
        r"|created|originated"
        r"|manufactured and marketed|in development|under development|sponsored|made))[\w ,-]{0,25} by (?:the )?(?:[\w-]+ ){0,4}$"
        r"|[®™]?(?: ?\([^()]{1,60}\))? is an? [\w ,/-]{2,90}? (?:originally )?(?:created|invented|discovered|originated)"
        r" by (?:the )?$"
    )


FOUND = frozenset(("originated", "created", "discovered", "invented", "originally"))
"""Words of which `_which_found` and `_found_by` need one."""


@cache
def _which_found() -> re.Pattern[str]:
    return patterns.compile(
        r",? the (?:[\w-]+ ){0,3}(?:company|firm|house|group|biotech) (?:that|which)"
        r" (?:originated|created|discovered|invented)\b"
    )


@cache
def _found_by() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:originated|created|discovered|invented|originally developed) by (?:the )?$"
    )


def owner(
    note: Annotation, product: Product, speaker: Organisation | None
) -> tuple[Organisation, int, float] | None:
    """The organisation that the text shows owning the product: `Norvexa's NX-1`, `NX-1, developed by Norvexa`."""
    found = find_organisations(note)
    text = note.text
    points: dict[int, tuple[float, Organisation, int]] = {}
    for start, end in product.spans:
        sentence = note.sentence_at(start)
        if sentence.zone in ("forward-looking", "contacts", "junk", "about-designation"):
            continue
        for left, right, one in found.within(sentence.start, sentence.end):
            value = 0.0
            if right <= start:
                between = text[right:start]
                if (
                    patterns.match(r"[’'](?:s)?\s[^.;]{0,60}$", between)
                    and not patterns.search(r"\b(?:and|with|of|to|by)\b", between)
                ) or patterns.match(
                    r",? (?:(?:which is )?(?:the )?(?:developer|maker|sponsor|manufacturer|originator) of"
                    r"|which (?:is developing|develops|makes|owns|discovered)) (?:the )?(?:drug )?$",
                    between,
                ):
                    value = 2.0
            else:
                between = text[end:left]
                if _made_by().match(between):
                    value = 2.5
                elif patterns.match(r"[®™]?(?: ?\([^()]{1,60}\))? (?:from|of) (?:the )?$", between):
                    value = 1.0
            if value:
                before = points.get(id(one), (0.0, one, left))
                points[id(one)] = (before[0] + value, one, before[2])
    for left, right, one in () if FOUND.isdisjoint(note.vocabulary) else found.places:
        sentence = note.sentence_at(left)
        if _which_found().match(text[right : min(sentence.end, right + 90)]):
            before = points.get(id(one), (0.0, one, left))
            points[id(one)] = (before[0] + 1.5, one, before[2])
        told = sentence.zone in ("lead", "body", "about-product") and not names(product, sentence)
        if told and _found_by().search(text[max(sentence.start, left - 40) : left]):
            before = points.get(id(one), (0.0, one, left))
            points[id(one)] = (before[0] + 1.5, one, before[2])
    if not points:
        return None
    value, one, at = max(points.values(), key=lambda item: item[0])
    return one, at, value
