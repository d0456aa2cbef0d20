"""Is what a sentence says about a product? By its names, its scope, and whose the words nearest to a cue are."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from enum import Enum
from functools import cache

from summarizer import patterns
from summarizer.annotation import Annotation, Sentence
from summarizer.brief import Zone
from summarizer.cues import Cue, said
from summarizer.engines.rules.others import (
    GENERAL_SUBJECTS,
    calls_own,
    first_of_kind,
    is_about_other,
    names_rivals,
    of_other,
    other_drug,
    other_subject,
    rival,
    standard,
    subject,
    tells_life,
    trial_of_other,
)
from summarizer.engines.rules.product import Product

ZONES: frozenset[Zone] = frozenset(("headline", "lead", "body", "quote", "about-product", "about-company"))
LONG = 300  # characters; longer sentences are quoted by the clause


_APPROVALS = frozenset(("approved", "conditionally-approved", "emergency-use"))


class Scope(Enum):
    """How a sentence is tied to a product."""

    NAMED = 1
    NEAR = 2


def _named(product: Product, sentence: Sentence) -> bool:
    at = bisect_left(product.spans, (sentence.start, 0))
    return at < len(product.spans) and product.spans[at][0] < sentence.end


def about(
    note: Annotation, sentence: Sentence, product: Product, products: Sequence[Product]
) -> Scope | None:
    """Return how the sentence is tied to the product; None when it is not about it or may not speak."""
    if sentence.zone not in ZONES:
        return None
    if _named(product, sentence):
        return Scope.NAMED
    if sentence.zone == "about-company":
        return None
    if len(products) == 1:
        return Scope.NEAR
    if any(start < sentence.end and end > sentence.start for start, end in product.scope):
        return Scope.NEAR
    if not product.lead or sentence.zone not in ("headline", "lead"):
        return None
    return None if any(_named(other, sentence) for other in products) else Scope.NEAR


def runs(
    note: Annotation, sentence: Sentence, products: Sequence[Product]
) -> list[tuple[int, int, set[str]]]:
    """The names of products in a sentence; names that only "and" or commas part are one run."""
    names = sorted(
        (start, end, product.key)
        for product in products
        for start, end in product.spans
        if sentence.start <= start < sentence.end
    )
    found: list[tuple[int, int, set[str]]] = []
    for start, end, key in names:
        if found and patterns.fullmatch(
            r"[\s,()®™/&]*(?:(?:and|or|both)\b[\s,()]*)?", note.text[found[-1][1] : start]
        ):
            found[-1] = (found[-1][0], end, found[-1][2] | {key})
        else:
            found.append((start, end, {key}))
    return found


_OBJECT = patterns.compile(
    r"(?:\s(?:of|for|to))?(?:\s(?:its|our|the))?(?:\s(?:lead|oral|second|first))?(?:\s(?:candidate|program(?:me)?|asset|drug|antibody))?\s"
)
"""Between what is done and the product that it is done to: `ends development of VRD-114`."""

_ASIDE_AND = patterns.compile(r"[®™)\s]*,\s[^,;]{3,70},\sand\s(?:its\s|the\s)?")
_PLURAL = patterns.compile(r"\b(?:are|were|have|both)\b")
"""Two products of which the first has an aside, and what is said of both: `VRD-114, an SHP2 inhibitor, and VRD-207 are`."""

_PARTS = patterns.compile(r"[;·•|]|\s[–—]\s|\.\s|,\s+(?:and|while|whereas)\b")


def _nearest(
    note: Annotation, sentence: Sentence, cue: Cue, named: Sequence[tuple[int, int, set[str]]]
) -> set[str]:
    """The products whose names stand nearest to a cue: in its part of the sentence, before it rather than after."""
    first, last = sentence.start, sentence.end
    for found in _PARTS.finditer(note.text, sentence.start, sentence.end):
        if found.end() <= cue.start:
            first = found.end()
        elif found.start() >= cue.end:
            last = found.start()
            break
    within = [run for run in named if first <= run[0] < last]
    before = [run for run in within if run[0] < cue.end]
    behind = next((run for run in within if run[0] >= cue.end), None)
    if behind and _OBJECT.fullmatch(note.text, cue.end, behind[0]):
        return behind[2]
    if before:
        at = named.index(before[-1])
        if (
            at
            and _ASIDE_AND.fullmatch(note.text, named[at - 1][1], named[at][0])
            and _PLURAL.search(note.text, named[at][1], cue.start)
        ):
            return named[at - 1][2] | named[at][2]
        return named[at][2]
    if within:
        return within[0][2]
    earlier = [run for run in named if run[0] < cue.start]
    return earlier[-1][2] if earlier else named[0][2]


def _respectively(note: Annotation, sentence: Sentence, cue: Cue, products: Sequence[Product]) -> str | None:
    """Whose a cue is where products and cues are told in turn: "VRD-1 and VRD-2 are in Phase 2 and Phase 1, respectively"."""
    if note.text.find("espectively", sentence.start, sentence.end) < 0:
        return None
    told = said(note, sentence)
    every = told.stages if any(one is cue or one == cue for one in told.stages) else told.actions
    places = {one.start: one for one in every if one.status == cue.status}
    cues = [places[start] for start in sorted(places)]
    firsts = sorted(
        (min(start for start, _ in one.spans if sentence.start <= start < sentence.end), one.key)
        for one in products
        if _named(one, sentence)
    )
    if len(cues) != len(firsts) or len(cues) < 2 or firsts[-1][0] > cues[0].start:
        return None
    at = next((number for number, one in enumerate(cues) if one.start == cue.start), None)
    return None if at is None else firsts[at][1]


def speaks_of(
    note: Annotation,
    sentence: Sentence,
    scope: Scope,
    cue: Cue,
    product: Product,
    products: Sequence[Product],
) -> bool:
    """Whether a cue in a sentence that is tied to the product is said of it, and not of another one."""
    if sentence.zone != "headline" and tells_life(note.text, sentence.start, sentence.end):
        return False
    if cue.value in _APPROVALS and standard().search(
        note.text, max(sentence.start, cue.start - 70), cue.start
    ):
        return False
    if cue.value in _APPROVALS and of_other(note, sentence, cue, product):
        return False
    if note.text[cue.start - 1 : cue.start] in ("-", "‑") and cue.value in _APPROVALS:
        return calls_own(note, sentence, cue, product)
    own = [end for start, end in product.spans if sentence.start <= start and end <= cue.start]
    if rival().search(note.text, own[-1] if own else sentence.start, cue.start):
        return False
    if cue.value in _APPROVALS and rival().search(note.text, cue.end, min(sentence.end, cue.end + 60)):
        return False
    if patterns.match(
        r"[a-z\s,-]{0,30}\b(?:of|with|for|in)\s+(?:an)?other\s+(?:\w+\s+)?(?:drug|product|candidate|agent|compound|medicine|therap|compan|program|asset|molecule|antibod)",
        note.text[cue.end : min(sentence.end, cue.end + 70)],
    ):
        return False
    if scope is Scope.NAMED:
        part = max(sentence.start, note.text.rfind(";", sentence.start, cue.start))
        # behind a semicolon the sentence may turn to others: "; the class includes three drugs in Phase 3"
        if (
            part > sentence.start
            and not any(part < start < cue.end + 60 for start, _ in product.spans)
            and names_rivals(note.text, part, cue.start)
        ):
            return False
        if len(products) > 1:
            share = _respectively(note, sentence, cue, products)
            if share is not None:
                return product.key == share
            named = runs(note, sentence, products)
            if len(named) > 1:
                return product.key in _nearest(note, sentence, cue, named)
        return True
    if is_about_other(note, sentence, cue, product):
        return False
    if cue.value in _APPROVALS and sentence.zone != "headline":
        another = other_subject().match(note.text, sentence.start, min(sentence.end, cue.end + 60))
        if another and (another["name"] or "").lower() not in GENERAL_SUBJECTS:
            return False
    if cue.value in _APPROVALS and (begins := subject().match(note.text, sentence.start, cue.end)):
        first = patterns.split(r"\W", begins.group(), maxsplit=1)[0].lower()
        if first not in GENERAL_SUBJECTS and sentence.zone != "headline":
            return False
    if (
        cue.value in _APPROVALS
        and sentence.zone not in ("headline", "lead")
        and first_of_kind().match(note.text, cue.end, sentence.end)
    ):
        return False
    # a phase or a talk is told before what it is compared with
    near = cue.value.startswith("phase") or cue.value == "meeting"
    until = min(sentence.end, cue.end + 60) if near else sentence.end
    if sentence.zone != "headline" and names_rivals(note.text, sentence.start, until):
        return False
    if cue.value.startswith("phase") and trial_of_other(note, sentence, cue, product):
        return False
    reach = sentence.end if cue.value in ("approved", "conditionally-approved") else cue.start
    return not other_drug(note, sentence, sentence.start, reach, product)


@cache
def _goes_on() -> re.Pattern[str]:
    """Sentences that go on about what was named: `It was approved`, `The FDA approved it`, `In Brazil the vaccine`."""
    return patterns.compile(
        r"[\s•·*–—-]*(?:It|Its|This|That|Both|They|The|Their|In|On|At|Since|Following|Last|Earlier|Previously|Also|Approv\w+|Marketing|FDA|EC|EMA"
        r"|U\.S\.|US|European|Health|Japan|China|Australia|Switzerland|We|Our|Sales|Launch\w*|Net|Received?|Obtained|Gained|Won|First|Sold|Marketed|Distributed|Available|Under\sthe\s(?:\w+\s)?name|Net\ssales|Revenues?"
        r"|An?\s(?:additional|new|second|third|further|expanded)\s(?:indication|use|formulation|strength)|Additional\sindications?)\b"
    )


def is_tied(note: Annotation, sentence: Sentence, products: Sequence[Product]) -> bool:
    """Whether a sentence that names no product goes on about the one named shortly before it."""
    if note.release.language != "en":
        return True
    if not _goes_on().match(note.text, sentence.start, sentence.end):
        return False
    floor = sentence.start - 500
    return any(floor < end <= sentence.start for product in products for _, end in product.spans)


def quote_of(note: Annotation, sentence: Sentence, cue: Cue) -> str:
    """The sentence, or of a long one the part around the cue, cut at its commas."""
    if sentence.end - sentence.start <= LONG:
        return note.words(sentence)
    start = max(sentence.start, cue.start - LONG // 2)
    end = min(sentence.end, cue.end + LONG // 2)
    if start > sentence.start:
        comma = note.text.find(", ", start, cue.start)
        space = note.text.find(" ", start, cue.start)
        start = comma + 2 if comma >= 0 else space + 1 if space >= 0 else start
    if end < sentence.end:
        comma = note.text.rfind(", ", cue.end, end)
        space = note.text.rfind(" ", cue.end, end)
        end = comma if comma >= 0 else space if space >= 0 else end
    return note.text[start:end]
