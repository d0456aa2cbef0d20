"""The agencies that acted on a product, and what they did.

>>> from summarizer.annotation import annotate
>>> from summarizer.engines.rules.products import products
>>> from summarizer.release import Release
>>> text = "VRD-114 gets Fast Track\\n\\nThe FDA has granted Fast Track designation to VRD-114."
>>> note = annotate(Release.from_text(text))
>>> found = products(note, "regulatory", "Verdane")
>>> [(claim.value, claim.qualifier, claim.timing) for claim in regulators(note, found[0], found)]
[('FDA', 'fast-track', 'new')]
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from summarizer import patterns
from summarizer.action_kinds import DESIGNATIONS, MARKETING
from summarizer.annotation import Annotation, Sentence
from summarizer.cues import Cue, said
from summarizer.engines.rules.about import Scope, about, quote_of, speaks_of
from summarizer.engines.rules.acts import Act, furthest
from summarizer.engines.rules.agencies import agencies_in, paired
from summarizer.engines.rules.ahead import is_ahead
from summarizer.engines.rules.likely_regulators import likely_regulators
from summarizer.engines.rules.product import Product
from summarizer.engines.rules.stage import stage
from summarizer.questions import Claim, Timing
from summarizer.vocabulary import Mention

IMPLIED = {
    "fast-track": "FDA",
    "rmat": "FDA",
    "rare-pediatric": "FDA",
    "qualified-infectious-disease": "FDA",
    "prime": "EMA",
    "sakigake": "MHLW",
    "orphan": "FDA",
    "breakthrough": "FDA",
}
"""Whose an action is where its own sentence names no agency, provided that the release names it."""
_OWNERS = {
    "rmat": "FDA",
    "rare-pediatric": "FDA",
    "qualified-infectious-disease": "FDA",
    "prime": "EMA",
    "sakigake": "MHLW",
}
"""Actions that only one agency takes, whatever other agency a sentence names."""
_LATE = frozenset(
    ("approved", "conditionally-approved", "accepted", "submitted", "priority-review", "emergency-use")
)
_COMMITTEE = (("EMA", "orphan"), ("EMA", "positive-opinion"))
_EARLY = frozenset(("discovery", "preclinical", "ind", "phase-1"))
LEAST = 0.5


@cache
def _owned() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Programmes and applications that are one agency's alone, by their words."""
    return (
        (
            "MHRA",
            patterns.compile(
                r"innovation\s+passport|\bILAP\b|innovative\s+licensing|promising\s+innovative|\bEAMS\b", re.I
            ),
        ),
        (
            "FDA",
            patterns.compile(
                r"(?-i:\bSTART\b)|Support\s+for\s+clinical|national\s+priority\s+voucher|\bCNPV\b|humanitarian|safer\s+technologies"
                r"|\b510\(k\)|\bDe\s+Novo\b|\bPDUFA\b",
                re.I,
            ),
        ),
        ("MFDS", patterns.compile(r"\bGIFT\b|global\s+innovative\s+product", re.I)),
    )


def _owner(note: Annotation, sentence: Sentence, cue: Cue) -> str | None:
    """The one agency whose the action is by its nature."""
    if cue.value in _OWNERS:
        return _OWNERS[cue.value]
    words = note.text[cue.start : cue.end]
    return next((agency for agency, pattern in _owned() if pattern.search(words)), None)


def _named_before(note: Annotation, sentence: Sentence) -> tuple[str, Sentence] | None:
    """The one agency of the sentence before, in the same paragraph or just above."""
    for back in (1, 2):
        if sentence.index - back < 0:
            return None
        earlier = note.sentences[sentence.index - back]
        ids = {mention.id for mention in agencies_in(note, earlier)}
        if len(ids) == 1 and sentence.start - earlier.end < 5:
            return ids.pop(), earlier
        if ids:
            return None
    return None


def _referred(note: Annotation, sentence: Sentence) -> tuple[str, Sentence] | None:
    """Where a sentence says "the agency", the agency named last before it."""
    if not patterns.search(
        r"\b(?:the|that)\s+(?:agency|regulator|authority|regulatory\s+authority)\b",
        note.words(sentence),
        re.I,
    ):
        return None
    before = [mention for mention in note.kinds.get("regulator", ()) if mention.start < sentence.start]
    return (before[-1].id, note.sentence_at(before[-1].start)) if before else None


def _naming(note: Annotation, agency: str, zones: frozenset[str]) -> Sentence | None:
    """The first sentence of the news or About <product> that names the agency."""
    for mention in note.kinds.get("regulator", ()):
        if mention.id == agency and (sentence := note.sentence_at(mention.start)).zone in zones:
            return sentence
    return None


_SPEAKING = frozenset(("headline", "lead", "body", "about-product", "quote"))


_OTHER_INDS = frozenset(("NMPA", "MFDS", "TFDA", "MHLW", "PMDA", "CDSCO", "HSA"))
"""Agencies that take applications by American names."""


@cache
def _american() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:IND|NDA|BLA|sNDA|sBLA|ANDA|PMA|IDE)\b(?![-‑\s]enabling)|New\s+Drug|Biologics\s+Licen"
    )


def _speaking_ids(note: Annotation) -> set[str]:
    return {
        mention.id
        for mention in note.kinds.get("regulator", ())
        if note.release.zone_at(mention.start) in _SPEAKING
    }


def _only_agency(note: Annotation) -> str | None:
    ids = _speaking_ids(note)
    return ids.pop() if len(ids) == 1 else None


@cache
def _earlier() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:previously|earlier|already|prior|last\s+year|(?:in|since|on)\s+(?:\w+\s+)?(?:\d{1,2},?\s+)?(?:19|20)\d\d|had\s+(?:been\s+)?(?:granted|received))\b",
        re.I,
    )


def _timing(note: Annotation, sentence: Sentence) -> Timing:
    if sentence.zone in ("about-product", "about-company"):
        return "earlier"
    if sentence.zone == "headline":
        return "new"
    return "earlier" if _earlier().search(note.words(sentence)) else "new"


def _decided(note: Annotation, sentence: Sentence, agencies: Sequence[Mention]) -> bool:
    """Whether a committee of the EMA and the Commission's decision after it stand in one sentence."""
    return any(mention.id == "EC" for mention in agencies) and bool(
        patterns.search(r"\b(?:recommend|opinion|COMP\b)", note.words(sentence))
    )


def _acts(note: Annotation, product: Product, products: Sequence[Product]) -> list[Act]:
    acts: list[Act] = []
    early: bool | None = None
    for sentence in note.sentences:
        scope = about(note, sentence, product, products)
        if scope is None:
            continue
        cues = [cue for cue in said(note, sentence).actions if cue.status == "fact"]
        if any(cue.value in DESIGNATIONS for cue in cues):
            # the opinion of a committee on a designation, not on an application
            parted = patterns.search(r";|\b(?:while|whereas)\b", note.words(sentence))
            cues = [cue for cue in cues if cue.value != "positive-opinion" or parted]
        if not cues:
            continue
        if is_ahead(note, sentence):
            continue
        agencies = agencies_in(note, sentence)
        for cue in cues:
            weight = cue.strength * (1.0 if scope is Scope.NAMED else 0.88)
            if not speaks_of(note, sentence, scope, cue, product, products):
                continue
            if cue.value in _LATE and scope is Scope.NEAR and early is None:
                reached = stage(note, product, products)
                early = reached is not None and reached.value in _EARLY
            if cue.value in _LATE and scope is Scope.NEAR and early:
                continue  # another's: the product itself has not come near an approval
            quotes: tuple[str, ...] = (quote_of(note, sentence, cue),)
            ids = paired(note, sentence, cue, cues, agencies)
            if cue.value == "orphan" and "EMA" in ids and _decided(note, sentence, agencies):
                ids = ["EC" if one == "EMA" else one for one in ids]
            if not ids:
                other = _elsewhere(note, sentence, cue)
                if other is None:
                    continue
                ids, quotes, weight = [other[0]], (*quotes, note.words(other[1])), weight * 0.85
            elif (owner := _owner(note, sentence, cue)) is not None and owner not in ids:
                naming = _naming(note, owner, _SPEAKING)
                if naming is None:
                    continue
                ids, quotes = [owner], tuple(dict.fromkeys((quotes[0], note.words(naming))))
            else:
                ids = [owner] if owner is not None else ids
                held = note.text.find(quotes[0], sentence.start)
                shown = {mention.id for mention in note.within("regulator", held, held + len(quotes[0]))}
                if not set(ids) <= shown:
                    quotes = (note.words(sentence),)
            if weight < LEAST:
                continue
            for agency in ids:
                acts.append(
                    Act(
                        agency,
                        cue.value,
                        _timing(note, sentence),
                        weight,
                        quotes,
                        sentence,
                        cue.value in MARKETING and _supplements(note, sentence, cue),
                        bool(
                            patterns.search(
                                r"\b(?:INDs?|CTA|CTN|Investigational)\b|IND|临床试验", note.words(sentence)
                            )
                        ),
                        "opinion" in note.words(sentence),
                    )
                )
    return acts


def _supplements(note: Annotation, sentence: Sentence, cue: Cue) -> bool:
    near = note.text[max(sentence.start, cue.start - 60) : min(sentence.end, cue.end + 60)]
    return bool(
        patterns.search(
            r"\b(?:[Ss]upplement\w*|s(?:NDA|BLA)s?|label\s+expansion|variation|additional\s+indication)\b",
            near,
        )
    )


@cache
def _elsewhere_words() -> re.Pattern[str]:
    """Where a status was given, when that is not the United States."""
    return patterns.compile(
        r"\b(?:EU|European\s+Union|Union|Europe|European|Japan\w*|China|Chinese|Korea\w*|Australia\w*|UK|Switzerland|Swiss|Canada|Canadian)\b"
    )


def _elsewhere(note: Annotation, sentence: Sentence, cue: Cue) -> tuple[str, Sentence] | None:
    """The agency of an action whose sentence names none, and the sentence that names it."""
    near = note.text[max(sentence.start, cue.start - 50) : min(sentence.end, cue.end + 60)]
    if _elsewhere_words().search(near) and not patterns.search(
        r"\b(?:U\.S\.|(?:USA?|United\s+States|American)\b)", near
    ):
        return None
    before = _named_before(note, sentence) or _referred(note, sentence)
    implied = IMPLIED.get(cue.value) or _owner(note, sentence, cue)
    if (
        implied is None
        and _american().search(note.text, cue.start, cue.end)
        and _speaking_ids(note).isdisjoint(_OTHER_INDS)
    ):
        implied = "FDA"
    if before is not None and (
        implied is None or cue.value in ("orphan", "breakthrough") or implied == before[0]
    ):
        return before
    agency = _only_agency(note) or implied
    if agency is None or (
        implied is not None and implied != agency and cue.value not in ("orphan", "breakthrough")
    ):
        return None
    naming = _naming(note, agency, _SPEAKING)
    return (agency, naming) if naming is not None else None


AGAIN = frozenset(("resubmitted", "submitted", "resubmission", "submission"))
"""Words without which nothing was sent again."""


@cache
def _sent_again() -> re.Pattern[str]:
    """Words of a resubmission that has been made, not of one to come."""
    return patterns.compile(
        r"\b[Rr]e-?submitted\b|\b(?:accept|acknowledg|complet|announc|receiv|follow|review)\w*\s[^.;]{0,50}\b[Rr]e-?submission\b"
        r"|\b[Rr]e-?submission\b[^.;]{0,60}\b(?:was|were|has|accepted|acknowledged|complete[d]?|under)\b"
    )


def regulators(note: Annotation, product: Product, products: Sequence[Product]) -> list[Claim]:
    """Return the claims on agencies and their actions, in the order of the release; each pair once."""
    if "regulator" not in note.kinds:
        return []
    again = not AGAIN.isdisjoint(note.vocabulary) and bool(_sent_again().search(note.text))
    acts = furthest(_acts(note, product, products), again)
    acts.sort(key=lambda act: act.sentence.index)
    claims = [
        Claim(
            product.key,
            "regulator",
            act.agency,
            qualifier=act.action,
            timing=act.timing,
            quotes=act.quotes,
            confidence=round(min(0.97, 0.2 + 0.8 * act.weight), 3),
        )
        for act in acts
    ]
    if any(act.agency == "EC" and act.action == "orphan" for act in acts):
        # the opinion of the EMA's committee came before: the furthest step alone counts
        claims = [one for one in claims if (one.value, one.qualifier) not in _COMMITTEE]
    return claims + likely_regulators(note, product, products, {act.agency for act in acts})
