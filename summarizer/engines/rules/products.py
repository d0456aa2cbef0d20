"""Which products are programs: the headline and the news part decide, not what the company also has.

The rules follow the labelling guide's section "Which products are programs".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from summarizer import patterns
from summarizer.annotation import Annotation
from summarizer.engines.rules.candidates import Candidate, display_names, find_candidates
from summarizer.engines.rules.choice import LISTING, choose
from summarizer.engines.rules.headlines import PROMOTING, commentary, no_medicine, promotion, tools
from summarizer.engines.rules.health import is_health
from summarizer.engines.rules.product import Product
from summarizer.engines.rules.scopes import scopes
from summarizer.engines.rules.unnamed import unnamed_items, unnamed_product
from summarizer.names import same_product
from summarizer.questions import Claim

TRIED = ("clinical-data", "clinical-progress", "regulatory")
"""Events that are always about some product, be it named only in a quote."""


def _is_tool(note: Annotation) -> bool:
    """Whether the headline is about a tool of laboratories and manufacturers, which no agency looks at."""
    return bool(tools().search(note.release.title or "")) and not patterns.search(
        r"\b(?:FDA|510\(k\)|CE[- ]mark\w*|approv\w+|clear(?:ed|ance)|license)\b", note.text
    )


def _is_promotion(note: Annotation) -> bool:
    """Whether somebody paid for an article on the company's shares."""
    return not PROMOTING.isdisjoint(note.vocabulary) and bool(promotion().search(note.text))


def _as_regimen(note: Annotation, chosen: list[Candidate]) -> list[Candidate]:
    """Two components that are given together as one regimen, `A (AB-1) and B (AB-2)`, as one program."""
    if len(chosen) != 2:
        return chosen
    first, second = chosen
    for start, _ in second.spans:
        sentence = note.sentence_at(start)
        if sentence.zone not in ("headline", "lead") or not _together().search(note.words(sentence)):
            continue
        ends = [end for at, end in first.spans if sentence.start <= at < start]
        if ends and patterns.fullmatch(
            r"[®™)]{0,2}(?: \([^()]{2,40}\))? ?(?:and|plus|\+|/|&) ?", note.text[ends[-1] : start]
        ):
            first.spans = sorted({*first.spans, *second.spans})
            return [first]
    return chosen


@cache
def _together() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:cocktail|(?:administered|given|infused|injected|packaged|approved) together|co-?(?:packaged"
        r"|administered|formulated)"
        r"|fixed[- ]dose|one regimen|single (?:\w+ )?(?:infusion|injection|tablet|dose))\b",
        re.I,
    )


def products(note: Annotation, event: str, issuer: str | None) -> list[Product]:
    """Return the release's programs, the lead one first where the headline names it, else in their order."""
    if (
        not is_health(note)
        or no_medicine().search(note.text)
        or commentary().search(note.release.title or "")
        or _is_tool(note)
    ):
        return []
    candidates = find_candidates(note, issuer)
    chosen = sorted(choose(note, event, candidates), key=lambda c: c.spans[0])
    if not chosen:
        if _is_promotion(note):
            return []
        single = unnamed_product(note, event)
        sole = _sole(note, candidates) if single or event in TRIED else None
        if not single and sole and not any(asset.kind == "code" for asset in sole.names):
            sole = None
        if sole is None:
            return [single] if single else []
        chosen = [sole]
    elif _is_promotion(note):
        return []
    chosen = _as_regimen(note, chosen)
    named = [(display_names(note, candidate), candidate) for candidate in chosen]
    items = (
        unnamed_items(note, [span for candidate in candidates for span in candidate.spans])
        if event in LISTING
        else []
    )
    spans = [*(candidate.spans for _, candidate in named), *([item] for item in items)]
    areas = scopes(note, spans) if len(spans) > 1 else [()]
    made = [
        Product(
            key=name,
            name=name,
            aliases=aliases,
            spans=tuple(candidate.spans),
            scope=areas[at],
            lead=at == 0,
            confidence=0.95 if candidate.title else 0.85 if candidate.lead else 0.65,
        )
        for at, ((name, aliases), candidate) in enumerate(named)
    ]
    return made + [
        Product(str(at + 1), None, (), (item,), scope=areas[len(named) + at], lead=False, confidence=0.55)
        for at, item in enumerate(items)
    ]


def _sole(note: Annotation, candidates: Sequence[Candidate]) -> Candidate | None:
    """The one name of the company's own that a quote gives to the product which headline and lead only describe."""
    quoted = [
        c
        for c in candidates
        if not all(asset.kind in ("inn", "generic") for asset in c.names)
        and any(
            span not in c.others and note.release.zone_at(span[0]) in ("quote", "about-product")
            for span in c.spans
        )
    ]
    return quoted[0] if len(quoted) == 1 else None


def asset_claims(note: Annotation, product: Product) -> list[Claim]:
    """Return the claims that name a product: its name and its aliases, each with the sentence that says it."""
    if product.name is None:
        return []
    claims = []
    for name in (product.name, *product.aliases):
        place = next(
            (span for span in product.spans if same_product(note.text[span[0] : span[1]], name)),
            product.spans[0],
        )
        quote = note.words(note.sentence_at(place[0]))
        kind = "asset" if name == product.name else "alias"
        claims.append(Claim(product.key, kind, name, quotes=(quote,), confidence=product.confidence))  # type: ignore[arg-type]
    return claims
