"""The indications that the news is about, as written: what a product is said to treat, prevent or be tested in.

>>> from summarizer.annotation import annotate
>>> from summarizer.engines.rules.products import products
>>> from summarizer.release import Release
>>> text = "VRD-114 gets IND\\n\\nVerdane said VRD-114 is for the treatment of adults with severe asthma, a lung disease."
>>> note = annotate(Release.from_text(text))
>>> found = products(note, "regulatory", "Verdane")
>>> [claim.value for claim in indications(note, found[0], found)]
['severe asthma']

Every disease that a sentence about the product names is weighed: by where it stands, by the words before it
("for the treatment of", "patients with"), against what side effects, backgrounds and companies' fields are told in.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from summarizer import patterns
from summarizer.annotation import Annotation, Sentence
from summarizer.brief import Zone
from summarizer.engines.rules.diseases import find_diseases
from summarizer.engines.rules.diseases_abroad import find_abroad
from summarizer.engines.rules.product import Product
from summarizer.questions import Claim

MOST = 3
COMPARED = 200
"""Mentions that are compared with one another; a release of many thousand is none."""
ENOUGH = 3
"""Points below which a disease is not what the news is about."""
WITHIN = 2
"""Points behind the best within which another is one as well."""
ZONES: tuple[Zone, ...] = ("headline", "lead", "body", "about-product")
_WEIGHTS: dict[Zone, int] = {"headline": 5, "lead": 4, "body": 1, "about-product": 2}
TITLE = 3
"""More for the headline itself than for a sub-headline."""


@cache
def _purpose() -> re.Pattern[str]:
    """Words right before a disease that make it what a product is for."""
    return patterns.compile(
        r"(?:\b(?:treatment|prevention|management|prophylaxis|diagnosis|therapy|detection|treating|preventing|vaccine)\s+"
        r"(?:and\s+\w+\s+)?(?:of|for|in|against)|\bto\s+(?:treat|prevent|diagnose|detect)|\btreating|\bpreventing"
        r"|\bindicated\s+(?:for|in)|\b(?:in\s+development|developed|approved|being\s+\w+|candidate|designation|status|trial"
        r"|study|studied|evaluated|tested|program(?:me)?|applications?)\s+(?:for|in|of)|\bagainst|\bfor"
        r"|\b(?:patients?|people|adults|children|adolescents|individuals|women|men|participants|subjects|infants|those)\s+"
        r"(?:\([^)]*\)\s+)?(?:aged?\s[^,;.]{1,30}\s)?(?:with|who\s+have|living\s+with|suffering\s+from|affected\s+by"
        r"|at\s+(?:high\s+)?risk\s+(?:of|for)))"
        r"\s+(?:(?:the|an?|both|either|early|certain|some|symptoms\s+of|the\s+treatment\s+of|signs\s+and\s+symptoms\s+of"
        r"|(?:adult|p(?:a)?ediatric)\s+patients\s+with|patients\s+with|adults\s+with|children\s+with|people\s+with)\s+){0,2}$",
        re.I,
    )


@cache
def _in() -> re.Pattern[str]:
    return patterns.compile(r"\b(?:in|with|and|or|,)\s+(?:the\s+)?$", re.I)


@cache
def _against() -> re.Pattern[str]:
    """Sentences in which a disease is an effect, a background, another drug's use or a company's field."""
    return patterns.compile(
        r"\b(?:adverse\s+(?:events?|reactions?|effects?)|side\s+effects?|most\s+common(?:ly)?\s+(?:reported|observed)"
        r"|treatment-emergent|tolerability|history\s+of|excluded|contraindicat\w+|comorbid\w*|risk\s+factors?|mortality"
        r"|complications?|was\s+(?:discontinued|stopped)\s+due)\b",
        re.I,
    )


@cache
def _company() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:compan(?:y|ies)|biotech\w*|corporation|leader|firm|organi[sz]ation|dedicated|mission|focused"
        r"|committed|speciali[sz]\w+|pipeline|portfolio|platform)\b[^.]{0,140}$",
        re.I,
    )


_VAGUE = (
    r"(?:(?:rare|serious|severe|common|chronic|genetic|human|other|hard-to-treat|difficult-to-treat|devastating"
    r"|life-threatening|debilitating|multiple|advanced|various|different|many|infectious|inflammatory|autoimmune"
    r"|neurodegenerative|neurological|metabolic|cardiovascular|ophthalmic|retinal|central\s+nervous\s+system|CNS|p(?:a)?ediatric"
    r"|immune|immune-mediated|immunological|mental|psychiatric|viral|solid|of|and|&|or|unmet|range|wider|types?|early|orphan"
    r"|hematologic(?:al)?|drug|skin|eye|lung|liver|heart|kidney|respiratory|bacterial|fungal|medical|primary|active)[\s,/-]+)*"
    r"(?:cancers?|diseases?|disorders?|conditions?|infections?|tumou?rs?|malignanc(?:y|ies)|illness(?:es)?|(?:back\s)?pain|failure"
    r"|deficienc(?:y|ies)|syndromes?|neoplasms?|lesions|injur(?:y|ies)|wounds?|anxiety|nausea|vomiting|coma"
    r"|impairment|metastases|rejection|agitation|withdrawal|constipation|allerg(?:y|ies)|scars?|shock)"
)


@cache
def _vague() -> re.Pattern[str]:
    return patterns.compile(_VAGUE, re.I)


@dataclass(slots=True)
class _Found:
    """A disease of a sentence with its points."""

    name: str
    start: int
    points: float
    sentence: Sentence


def _about(sentence: Sentence, product: Product, products: Sequence[Product]) -> bool:
    if len(products) == 1:
        return True
    return any(start < sentence.end and end > sentence.start for start, end in product.scope)


def _in_title(note: Annotation, start: int) -> bool:
    title = note.release.title or ""
    at = note.text.find(title) if title else -1
    return at >= 0 and at <= start < at + len(title)


@cache
def _labelled() -> re.Pattern[str]:
    """A line of a form that names the indication."""
    return patterns.compile(
        r"\W*(?:\d{1,2}[.)）]?\s*)?(?:拟?适应症|適應症|適応症|対象疾患|用途|대상\s?질환|적응증|효능|Indikation|Anwendungsgebiet|Indication)[^：:]{0,8}[：:]"
    )


def _weighed(note: Annotation, sentence: Sentence, names: Sequence[int], *, own: bool) -> list[_Found]:
    """The diseases of a sentence, each with its points."""
    text = note.text
    words = note.words(sentence)
    abroad = note.release.language not in ("en",)
    spans = find_abroad(text, sentence.start, sentence.end, note.release.language) if abroad else []
    spans = spans or find_diseases(text, sentence.start, sentence.end)
    if not spans:
        return []
    effect = bool(_against().search(words))
    found = []
    for name, start, _ in spans:
        before = text[max(sentence.start, start - 90) : start]
        last = names[bisect_left(names, start) - 1] if names and names[0] < start else -1000
        named = last >= sentence.start
        if last <= start - 90 and _company().search(text, max(sentence.start, start - 220), start):
            continue
        points: float = _WEIGHTS[sentence.zone] + (TITLE if _in_title(note, start) else 0)
        points += 2 if own and sentence.zone == "body" else 0
        points += 2 if named else 0
        points += 1 if abroad or _purpose().search(before) else 0 if _in().search(before) else -2
        points += 3 if abroad and _labelled().match(words) else 0
        points -= 4 if effect else 0
        points -= 7 if _vague().fullmatch(name) else 0
        found.append(_Found(name, start, points, sentence))
    return found


def _initials(short: str, long: str) -> bool:
    """Whether one word is the first letters of several.

    >>> _initials("AML", "acute myeloid leukaemia"), _initials("NSCLC", "advanced non-small cell lung cancer")
    (True, False)
    """
    return short.isalpha() and short.lower() == "".join(
        word[0] for word in patterns.findall(r"\w+", long.lower())
    )


def _same(one: str, other: str) -> bool:
    """Whether one phrase says the other: its words stand in it, or it is their initials."""
    a, b = (set(patterns.findall(r"\w+", words.lower())) for words in (one, other))
    return bool(a) and (a <= b or b <= a or _initials(one, other) or _initials(other, one))


def _fullest(found: Sequence[_Found]) -> list[_Found]:
    """One for each disease: the best place, told in the fullest form that is nearly as good."""
    kept: list[_Found] = []
    for one in found:
        twin = next((other for other in kept if _same(one.name, other.name)), None)
        if twin is None:
            kept.append(one)
            continue
        twin.points += 0.2
        longer = len(one.name) > len(twin.name) and len(one.name) < 3 * len(twin.name)
        if _initials(twin.name, one.name) or (
            longer
            and one.points >= twin.points - WITHIN
            and not twin.name.isascii() == one.name.isascii() is False
        ):
            twin.name, twin.start, twin.sentence = one.name, one.start, one.sentence
    return kept


def _in_lower_case(note: Annotation, name: str) -> str:
    """A name that only a headline writes in capitals, or each word with one, as the text writes it."""
    if name.istitle() and name.lower() in note.text:
        return name.lower()
    if not name.isupper() or len(name) < 9:
        return name
    found = next(
        (m.group() for m in re.finditer(re.escape(name), note.text, re.I) if not m.group().isupper()), None
    )
    return found or name


def indications(note: Annotation, product: Product, products: Sequence[Product]) -> list[Claim]:
    """Return the indications that the headline, the lead and the product's own sentences speak of, best first."""
    names = [start for start, _ in product.spans]
    found = [
        one
        for sentence in note.sentences
        if sentence.zone in ZONES and _about(sentence, product, products)
        for one in _weighed(note, sentence, names, own=len(products) > 1)
    ]
    found.sort(key=lambda one: (-one.points, one.start))
    del found[COMPARED:]
    kept = sorted(_fullest(found), key=lambda one: -one.points)
    if not kept or kept[0].points < ENOUGH:
        return []
    best = kept[0].points
    return [
        Claim(
            product.key,
            "indication",
            _in_lower_case(note, one.name),
            quotes=(note.words(one.sentence),),
            confidence=max(0.3, min(0.9, 0.4 + one.points / 20)),
        )
        for one in kept[:MOST]
        if one.points >= max(ENOUGH, best - WITHIN)
    ]
