"""The indications that the news is about, as written: what a product is said to treat, prevent or be tested in.

>>> from summarizer.annotation import annotate
>>> from summarizer.engines.rules.products import products
>>> from summarizer.release import Release
>>> text = "VRD-114 gets IND\\n\\nVerdane said VRD-114 is for the treatment of adults with severe asthma, a lung disease."
>>> note = annotate(Release.from_text(text))
>>> found = products(note, "regulatory", "Verdane")
>>> [claim.value for claim in indications(note, found[0], found)]
['severe asthma']
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from summarizer.annotation import Annotation, Sentence
from summarizer.brief import Zone
from summarizer.engines.rules.product import Product
from summarizer.questions import Claim

MOST = 3
LONGEST = 110  # characters; a longer phrase has swallowed the rest of its sentence
ZONES: tuple[Zone, ...] = ("headline", "lead", "body", "about-product")

_PEOPLE = r"(?:patients|people|adults|children|adolescents|individuals|women|men|participants|subjects|infants|newborns|those|pediatric\s+patients|paediatric\s+patients|adult\s+patients)"
_AGES = r"(?:\s*\(?(?:aged?|ages|\d+\s+years)[^,;.]{0,30})?"
_DISEASE = (
    r"(?:diseases?|disorders?|syndromes?|cancers?|carcinomas?|sarcomas?|lymphomas?|leuk(?:a)?emias?|myelomas?|melanomas?|gliomas?|glioblastoma|blastomas?|tumou?rs?|malignanc(?:y|ies)|neoplasms?|itis|osis|iasis|emia|aemia|opath(?:y|ies)|dystroph(?:y|ies)|sclerosis|diabetes|obesity"
    r"|hypertension|asthma|COPD|infections?|deficienc(?:y|ies)|failure|strokes?|pain|depression|migraine|epilepsy|seizures?|anxiety|schizophrenia|autism|dementia|degeneration|edema|oedema|eczema|lupus|alopecia|acne|urticaria|angioedema|hemophilia|haemophilia|thalass(?:a)?emia|anemia|anaemia|nephritis|prurigo|pruritus|glaucoma"
    r"|ulcers?|wounds?|burns?|fibrosis|influenza|flu|malaria|tuberculosis|COVID-19|RSV|HIV|mpox|dengue|cholera|sepsis|pneumonia|insomnia|narcolepsy|addiction|use\s+disorder|nausea|infertility|endometriosis|hyperplasia|apnea|apnoea|arrest|attack|arrhythmia|fibrillation|thrombosis|embolism|stenosis|hearing\s+loss|vision\s+loss|tinnitus|dry\s+eye"
    r"|NSCLC|SCLC|ALS|AML|ALL|CLL|DLBCL|MDS|MASH|NASH|PTSD|ADHD|MDD|AMD|GBM|HCC|PDAC|HNSCC|IBD|IBS|SLE|DMD|SMA|CKD|PAH|IPF|GVHD)"
)


@cache
def _phrases() -> tuple[re.Pattern[str], ...]:
    body = r"(?P<what>[^.;:\n]{3,160})"
    return (
        re.compile(
            rf"\b(?:(?:for|in)\s+(?:the\s+)?(?:potential\s+)?(?:treatment|prevention|management|prophylaxis|diagnosis|therapy|detection)\s+(?:and\s+\w+\s+)?(?:of|for|in)|to\s+(?:treat|prevent)|treating|preventing|indicated\s+(?:for|in)|in\s+development\s+for|developed\s+(?:for|to\s+treat)|being\s+(?:developed|studied|evaluated|investigated|tested)\s+(?:for|in))\s+(?:the\s+treatment\s+of\s+)?{body}",
            re.I,
        ),
        re.compile(rf"\b(?:in|for|of|with)\s+(?:[\w-]+\s+){{0,3}}?{_PEOPLE}{_AGES}\s+(?:\([^)]*\)\s+)?(?:with|who\s+have|living\s+with|suffering\s+from|affected\s+by|at\s+risk\s+(?:of|for))\s+{body}", re.I),
        re.compile(r"\b(?:for|in|against)\s+(?P<what>(?:[\w’'/()+-]+[\s,]+){0,8}?[\w’'/()-]*" + _DISEASE + r"(?:\s+\([A-Za-z0-9-]{2,12}\))?)(?![\w-])"),
        re.compile(r"(?:用于(?:治疗|预防)?|治疗|适应症为|適應症為|拟用于)(?P<what>[^，。；、（\n]{2,40})"),
        re.compile(r"(?P<what>[^、。「」\s]{2,30})(?:を対象とした|を適応症|の治療薬|に対する治療)"),
        re.compile(r"\b(?:zur\s+Behandlung\s+(?:von|der|des|einer)|bei\s+Patient\w*\s+mit)\s+(?P<what>[^.,;\n]{3,80})"),
        re.compile(r"\b(?:traitement\s+(?:de\s+la|du|de\s+l[’']|des|de)|patients?\s+atteints?\s+(?:de\s+la|du|de\s+l[’']|d[’']une?|de))\s*(?P<what>[^.,;\n]{3,80})"),
    )


@cache
def _ends() -> re.Pattern[str]:
    """Where a disease's name is over: the next clause, a purpose, a time, a place."""
    return re.compile(
        r"(?:,\s|\s[–—-]{1,2}\s|\s(?:who|whose|that|which|while|where|when|as|at|by|from|during|following|after|before|using|based|under|is|are|was|were|has|have|had|will|and\s+(?:is|was|has|will|to|the|other|announced|its|for)|with(?!\s+(?:or|and|a\s+history))|in\s+(?:the|a|an|combination|patients|adults|children|Europe|China|Japan|both|early|\d)|on\s+the|to\s+(?:the|be|support|a|treat)|through|via|plus|versus|vs|receiving|treated|aged|over|study|trial|today|announced|due)\b)"
    )


@cache
def _disease() -> re.Pattern[str]:
    return re.compile(rf"(?:\b|(?<=\w)){_DISEASE}(?![\w-])")


def _trimmed(words: str) -> str | None:
    words = re.sub(r"^(?:the\s+treatment\s+of\s+|the\s+|an?\s+|certain\s+|various\s+|(?:[\w-]+\s+){0,2}" + _PEOPLE + r"\s+(?:with|living\s+with|who\s+have)\s+)+", "", words.strip(), flags=re.I)
    end = _ends().search(words)
    if end:
        words = words[: end.start()]
    words = words.strip(" ,;:-–—”“\"'")
    if words.count("(") > words.count(")"):
        words = words[: words.rindex("(")].strip()
    if not 3 <= len(words) <= LONGEST:
        return None
    return words


def _asian(words: str) -> bool:
    return any("\u3040" <= char <= "\u9fff" for char in words)


def _found(note: Annotation, sentence: Sentence) -> list[str]:
    found: list[tuple[int, str]] = []
    for pattern in _phrases():
        for match in pattern.finditer(note.text, sentence.start, sentence.end):
            words = _trimmed(match["what"])
            if words and (_asian(words) or note.release.language != "en" or _disease().search(words)):
                found.append((match.start("what"), words))
    return [words for _, words in sorted(found)]


def _about(sentence: Sentence, product: Product, products: Sequence[Product]) -> bool:
    if len(products) == 1:
        return True
    return any(start < sentence.end and end > sentence.start for start, end in product.scope)


def indications(note: Annotation, product: Product, products: Sequence[Product]) -> list[Claim]:
    """Return the indications in the first zone that states one, sentences that name the product first."""
    for zone in ZONES:
        claims: dict[str, Claim] = {}
        sentences = [s for s in note.sentences if s.zone == zone and _about(s, product, products)]
        naming = [s for s in sentences if any(s.start <= start < s.end for start, _ in product.spans)]
        for sentence in naming or (sentences if zone in ("headline", "lead") else []):
            for words in _found(note, sentence):
                key = words.lower()
                if not any(key in known or known in key for known in claims):
                    claims[key] = Claim(product.key, "indication", words, quotes=(note.words(sentence),), confidence=0.7)
        if claims:
            return list(claims.values())[:MOST]
    return []
