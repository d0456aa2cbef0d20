"""Agencies that a release names beside its product and whose act no rule reads: regulators all the same, most likely.

"Swissmedic is conducting its own review", "in Australia it was entered on the ARTG": no cue knows the act, and nothing
makes it a plan, a denial or another drug's.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from functools import cache

from summarizer import patterns
from summarizer.annotation import MUTE, Annotation, Sentence
from summarizer.cues import said
from summarizer.engines.rules.about import about
from summarizer.engines.rules.likely import left_over, probability
from summarizer.engines.rules.product import Product
from summarizer.questions import Claim
from summarizer.status import negation, plan
from summarizer.vocabulary import Mention

# `python -m evals.weigh regulator` on 2026-11-26: the agencies named in 240 labelled releases
WEIGHTS: dict[str, float] = {
    "product": 2.1,
    "body": 0.7,
    "headline": 0.7,
    "lead": 0.5,
    "act": 0.4,
    "": 0.2,
    "another's": -0.4,
    "to come": -0.4,
    "about-product": -0.7,
    "denied": -0.8,
    "of a site": -0.9,
    "planned": -1.2,
    "about-company": -1.3,
}
LEAST = 0.6
MISSED = 0.22
"""The share of gold values that the rules missed where they had not been tuned."""
SILENT = MUTE | {"about-disease", "safety"}
NEAR = 80  # characters on either side in which an agency's act is sought


@cache
def _signs() -> Mapping[str, re.Pattern[str]]:
    """The signs that the words of a sentence give."""
    return {
        "to come": patterns.compile(
            r"\b(?:hope|would|will|may|could|should|upcoming|next|later|on track|due|before|until|if"
            r"|to (?:file|submit|seek|ask|request|be|meet|discuss|support|begin|apply))\b|\bwird\b|\bsoll|prévu"
            r"|予定|計画|判断|计划|拟|예정|계획",
            re.I,
        ),
        "planned": plan(),
        "denied": negation(),
        "another's": patterns.compile(
            r"\b(?:another|rival|competi\w+|other (?:developer|compan|drug|product|vaccin|antibod)\w*|existing|available|exists?"
            r"|developer of|affiliate|its other|also (?:has|includes)|portfolio|pipeline)\b"
            r"|\b(?:first|only)\b.{0,60}\bapproved|\b[A-Z]{2,5}[- ](?:approved|cleared|registered)"
            r"|\bapproved by (?:the )?(?:U\.?S\.? )?(?:FDA|Food|EMA)",
            re.I,
        ),
        "of a site": patterns.compile(
            r"\b(?:facilit(?:y|ies)|suites?|plants?|inspected|GMP|registered|experience|former|years|served|career)\b",
            re.I,
        ),
    }


@cache
def _act() -> re.Pattern[str]:
    """Words of what agencies do and get."""
    return patterns.compile(
        r"approv|clear|accept|grant|designat|review|submi|filed|filing|authori[sz]|opinion|meeting|feedback|regist"
        r"|licen[cs]|decision|recommend|recogni|\bIND\b|\bNDA\b|\bBLA\b|\bMAA\b|\bCTA\b|applica|dossier|advice"
        r"|minutes|letter|hold|question|consult|agree|confirm|allow|permi|status|voucher|notif|listed|scheme"
        r"|discuss|guidance|align|承認|批准|受理|指定|届|Zulassung|Antrag|autoris|avis|demande|승인|허가",
        re.I,
    )


def _read(note: Annotation, mention: Mention, sentence: Sentence, products: Sequence[Product]) -> set[str]:
    """The signs of one mention."""
    words = note.words(sentence)
    near = note.text[max(sentence.start, mention.start - NEAR) : min(sentence.end, mention.end + NEAR)]
    found = {sentence.zone, *(name for name, pattern in _signs().items() if pattern.search(words))}
    if _act().search(near):
        found.add("act")
    if any(sentence.start <= at < sentence.end for product in products for at, _ in product.spans):
        found.add("product")
    return found


def signs(note: Annotation, products: Sequence[Product]) -> dict[str, tuple[Sentence, set[str]]]:
    """Return for each agency that the release names where it is most likely a regulator, and the signs there.

    >>> from summarizer.annotation import annotate
    >>> from summarizer.release import Release
    >>> note = annotate(Release.from_text("VRD-114 news\\n\\nThe MHRA took VRD-114 on in May."))
    >>> sentence, found = signs(note, (Product("VRD-114", "VRD-114", spans=((25, 32),)),))["MHRA"]
    >>> sorted(found)
    ['lead', 'product']
    """
    best: dict[str, tuple[float, Sentence, set[str]]] = {}
    for mention in note.kinds.get("regulator", ()):
        sentence = note.sentence_at(mention.start)
        if sentence.zone in SILENT:
            continue
        found = _read(note, mention, sentence, products)
        likely = probability(WEIGHTS, found)
        if mention.id not in best or likely > best[mention.id][0]:
            best[mention.id] = (likely, sentence, found)
    return {agency: (sentence, found) for agency, (_, sentence, found) in best.items()}


def likely_regulators(
    note: Annotation, product: Product, products: Sequence[Product], known: Collection[str]
) -> list[Claim]:
    """Return claims of agencies that are not `known` to have acted, in the order of the release."""
    claims = []
    for agency, (sentence, found) in signs(note, products).items():
        likely = probability(WEIGHTS, found)
        if agency in known or likely < LEAST or found & {"planned", "denied"}:
            continue
        if about(note, sentence, product, products) is None:
            continue
        acts = [cue.value for cue in said(note, sentence).actions if cue.status == "fact"]
        claims.append(
            Claim(
                product.key,
                "regulator",
                agency,
                qualifier=acts[0] if acts else "other",
                timing="new" if sentence.zone in ("headline", "lead") else "earlier",
                quotes=(note.words(sentence),),
                confidence=round(left_over(likely, MISSED), 3),
            )
        )
    return claims
