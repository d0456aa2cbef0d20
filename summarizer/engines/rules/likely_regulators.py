"""Agencies that a release names beside its product and whose act no rule reads: regulators all the same, most likely.

"Swissmedic is conducting its own review", "in Australia it was entered on the ARTG": no cue knows the act, and nothing
makes it a plan, a denial or another drug's.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from functools import cache

from summarizer import patterns
from summarizer.action_kinds import DESIGNATIONS
from summarizer.annotation import MUTE, Annotation, Sentence
from summarizer.cues import said
from summarizer.engines.rules.about import about
from summarizer.engines.rules.likely import left_over, probability
from summarizer.engines.rules.product import Product
from summarizer.questions import Claim
from summarizer.status import negation, plan
from summarizer.vocabulary import Mention

# `python -m evals.weigh regulator` on 2026-11-26: the agencies of 338 labelled releases
WEIGHTS: dict[str, float] = {
    "product": 2.1,
    "body": 1.0,
    "lead": 0.6,
    "act": 0.6,
    "quote": 0.3,
    "": 0.3,
    "headline": 0.2,
    "as such": 0.1,
    "about-product": -0.6,
    "to come": -0.8,
    "another's": -0.8,
    "of a site": -0.9,
    "denied": -1.0,
    "planned": -1.4,
    "about-company": -1.6,
}
LEAST = 0.5
SUREST = 0.8
"""However many signs speak for it, no rule knows what the agency did."""
MISSED = 0.22
"""The share of gold values that the rules missed where they had not been tuned."""
SILENT = MUTE | {"about-disease", "safety"}
_AGAINST = frozenset(("planned", "denied", "as such", "another's", "of a site", "of money"))
"""Signs with which an agency is none, whatever else speaks for it."""
NEAR = 80  # characters on either side in which an agency's act is sought


@cache
def _signs() -> Mapping[str, re.Pattern[str]]:
    """The signs that the words of a sentence give."""
    return {
        "to come": patterns.compile(
            r"\b(?:hope|would|will|(?-i:may)|could|should|upcoming|next|later|on track|due|before|until|if"
            r"|to (?:file|submit|seek|ask|request|be|meet|discuss|support|begin|apply))\b|\bwird\b|\bsoll|prévu"
            r"|予定|計画|判断|计划|拟|예정|계획",
            re.I,
        ),
        "planned": plan(),
        "denied": negation(),
        "another's": patterns.compile(
            r"\b(?:another|rivals?|competi\w+|(?:other|similar|existing|available|approved|several|most|all|no)\s(?:[\w-]+\s){0,2}"
            r"(?:developer|compan|drug|product|vaccin|antibod|therap|treatment|agent|device|medicine)\w*|exists?|developer of"
            r"|affiliate|its other|also (?:has|includes)|portfolio|pipeline)\b",
            re.I,
        ),
        "of money": patterns.compile(
            r"\bmilestones?\b|\bpayments?\b|\bpayable\b|\broyalt|\bguidance\b", re.I
        ),
        "of a site": patterns.compile(
            r"\b(?:facilit(?:y|ies)|[Mm]aster\s[Ff]iles?|DMFs?|suites?|plants?|inspected|GMP|registered|experience|former|years|served|career|suites)\b",
            re.I,
        ),
    }


@cache
def _as_such_before() -> re.Pattern[str]:
    """Words before an agency's name that make it the source of rules, or somebody's employer."""
    return patterns.compile(
        r"\b(?:under|in line with|in accordance with|in compliance with|according to|meets?|follows?"
        r"|standards? of|(?:requirements?|rules?|regulations?) of|guidance of|formerly (?:of|at|with)"
        r"|worked (?:at|for)|years (?:at|with)|dialogue with|working with|reported to|defined by"
        r"|coded under|presented at"
        r"|(?:endpoint|measure|scale) (?:is|was|has been) accepted by)\s(?:an?\s|the\s)?(?:U\.?S\.?\s)?$",
        re.I,
    )


@cache
def _as_such_behind() -> re.Pattern[str]:
    """Words behind it that speak of what it does in general, or of what else bears its name."""
    return patterns.compile(
        r"[’']?s?\s?(?:[-‑ ](?:approved|cleared|registered|authori[sz]ed|licensed|regulated|compliant)\b"
        r"|(?:\w+\s)?(?:guidance|guidelines?|standards?|workshops?|c?GMP|boxed|warning|import|requirements?|regulations?|rules?"
        r"|initiative|hub|commissioner|officials?|staff|expanded access|database|website|Center|Office|and \w+ recogni[sz]e)\b"
        r"|(?:\([^()]*\)\s)?(?:requires?|defines?|can|may|recogni[sz]es?|considers?|recommends?|recently|expanded|encourages?|allows?"
        r"|regulates?|oversees?|moved (?:to|from|its)|(?:is|are) (?:based|responsible|in))\b)",
        re.I,
    )


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


def _in_sentence(note: Annotation, sentence: Sentence) -> set[str]:
    """The signs that the words of a sentence give, read once for all agencies and products."""
    kept: dict[int, set[str]] = note.__dict__.setdefault("_signs_of_agencies", {})
    if sentence.index not in kept:
        words = note.words(sentence)
        kept[sentence.index] = {name for name, pattern in _signs().items() if pattern.search(words)}
    return kept[sentence.index]


def _read(note: Annotation, mention: Mention, sentence: Sentence, products: Sequence[Product]) -> set[str]:
    """The signs of one mention."""
    near = note.text[max(sentence.start, mention.start - NEAR) : min(sentence.end, mention.end + NEAR)]
    found = {sentence.zone, *_in_sentence(note, sentence)}
    if _act().search(near):
        found.add("act")
    before = note.text[max(sentence.start, mention.start - 60) : mention.start]
    if _as_such_before().search(before) or _as_such_behind().match(note.text, mention.end, sentence.end):
        found.add("as such")
    if any(sentence.start <= at < sentence.end for product in products for at, _ in product.spans):
        found.add("product")
    return found


def signs(
    note: Annotation, products: Sequence[Product], known: Collection[str] = ()
) -> dict[str, tuple[Sentence, set[str]]]:
    """Return for each agency that the release names where it is most likely a regulator, and the signs there.

    Those that are `known` are left out.

    >>> from summarizer.annotation import annotate
    >>> from summarizer.release import Release
    >>> text = "VRD-114 goes on\\n\\nThe MHRA took VRD-114 on in May."
    >>> product = Product("VRD-114", "VRD-114", spans=((0, 7), (31, 38)))
    >>> sentence, found = signs(annotate(Release.from_text(text)), (product,))["MHRA"]
    >>> sorted(found)
    ['headline', 'product']
    """
    best: dict[str, tuple[float, Sentence, set[str]]] = {}
    for mention in note.kinds.get("regulator", ()):
        if mention.id in known:
            continue
        sentence = note.sentence_at(mention.start)
        if sentence.zone in SILENT:
            continue
        found = _read(note, mention, sentence, products)
        likely = probability(WEIGHTS, found)
        if mention.id not in best or likely > best[mention.id][0]:
            best[mention.id] = (likely, sentence, found)
    return {agency: (sentence, found) for agency, (_, sentence, found) in best.items()}


@cache
def _opinion() -> re.Pattern[str]:
    return patterns.compile(r"\b(?:COMP|CHMP|[Oo]pinion|[Cc]ommittee|recommend\w*)\b")


@cache
def _awaited() -> re.Pattern[str]:
    """An act that is waited for: "the final word of the Commission is due in May"."""
    return patterns.compile(
        r"\b(?:decision|word|opinion|verdict|answer|reply|ruling|view)\b[^.;]{0,80}\b(?:is|are)\s(?:now\s"
        r"|still\s)?(?:due|awaited|outstanding|to\s(?:come|follow))\b"
        r"|\b(?:[Aa]pplications?|[Ss]ubmissions?|[Ff]ilings?|[Dd]ossiers?|[Rr]equests?|[Mm]eetings?)\b[^.;]{0,80}\b(?:is|are)\s(?:now\s|currently\s)?(?:foreseen|envisaged"
        r"|slated|(?:in|under)\spreparation|being\s(?:prepared|drafted|readied|compiled|assembled|planned))\b"
    )


def _on_several(sentence: Sentence, products: Sequence[Product]) -> bool:
    """Whether a sentence names several products: which agency is whose, only rules can tell."""
    return sum(any(sentence.start <= at < sentence.end for at, _ in one.spans) for one in products) > 1


def likely_regulators(
    note: Annotation, product: Product, products: Sequence[Product], known: Collection[str]
) -> list[Claim]:
    """Return claims of agencies that are not `known` to have acted, in the order of the release."""
    claims = []
    for agency, (sentence, found) in signs(note, products, known).items():
        likely = probability(WEIGHTS, found)
        if likely < LEAST or not found.isdisjoint(_AGAINST):
            continue
        if about(note, sentence, product, products) is None or _on_several(sentence, products):
            continue
        if _awaited().search(note.words(sentence)):
            continue
        if {"EC", "EMA"} <= {agency, *known} and _opinion().search(note.words(sentence)):
            continue  # an opinion and the decision after it are one step
        if note.release.language != "en" and "product" not in found:
            continue  # plans have more words in other languages than are known here
        acts = said(note, sentence).actions
        beside = {mention.id for mention in note.within("regulator", sentence.start, sentence.end)} & set(
            known
        )
        alike = bool(beside) and not {agency, *beside} & {"EC", "EMA"}
        if any(cue.status != "fact" or (cue.value not in DESIGNATIONS and not alike) for cue in acts):
            continue  # the rules have weighed it: it is to come, or another drug's
        claims.append(
            Claim(
                product.key,
                "regulator",
                agency,
                qualifier=acts[0].value if acts else "other",
                timing="new" if sentence.zone in ("headline", "lead") else "earlier",
                quotes=(note.words(sentence),),
                confidence=round(min(SUREST, left_over(likely, MISSED)), 3),
            )
        )
    return claims
