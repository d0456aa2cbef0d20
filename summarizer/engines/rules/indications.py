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

from summarizer import patterns
from summarizer.annotation import Annotation, Sentence
from summarizer.brief import Zone
from summarizer.engines.rules.product import Product
from summarizer.questions import Claim

MOST = 3
LONGEST = 110  # characters; a longer phrase has swallowed the rest of its sentence
ZONES: tuple[Zone, ...] = ("headline", "lead", "body", "about-product")

_PEOPLE = (
    r"(?:patients|people|adults|children|adolescents|individuals|women|men|participants|subjects"
    r"|infants|newborns|those|pediatric\s+patients|paediatric\s+patients|adult\s+patients)"
)
_AGES = r"(?:\s*\(?(?:aged?|ages|\d+\s+years)[^,;.]{0,30})?"
_DISEASE = (
    r"(?:diseases?|disorders?|syndromes?|cancers?|carcinomas?|sarcomas?|lymphomas?|leuk(?:a)?emias?"
    r"|myelomas?|melanomas?|gliomas?|glioblastoma|blastomas?|tumou?rs?|malignanc(?:y|ies)|neoplasms?|itis"
    r"|osis|iasis|emia|aemia|opath(?:y|ies)|dystroph(?:y|ies)|sclerosis|diabetes|obesity"
    r"|hypertension|asthma|COPD|infections?|deficienc(?:y|ies)|failure|strokes?|pain|depression|migraine"
    r"|epilepsy|seizures?|anxiety|schizophrenia|autism|dementia|degeneration|edema|oedema|eczema|lupus"
    r"|alopecia|acne|urticaria|angioedema|hemophilia|haemophilia|thalass(?:a)?emia|anemia|anaemia"
    r"|nephritis|\w*thyroidism|hypogonadism|prurigo|pruritus|glaucoma"
    r"|ulcers?|wounds?|burns?|fibrosis|influenza|flu|malaria|tuberculosis|COVID-19|RSV|HIV|mpox|dengue"
    r"|cholera|sepsis|pneumonia|insomnia|narcolepsy|addiction|use\s+disorder|nausea|infertility"
    r"|endometriosis|hyperplasia|apnea|apnoea|arrest|attack|arrhythmia|fibrillation|thrombosis|embolism"
    r"|stenosis|hearing\s+loss|vision\s+loss|tinnitus|dry\s+eye"
    r"|NSCLC|SCLC|ALS|AML|ALL|CLL|DLBCL|MDS|MASH|NASH|PTSD|ADHD|MDD|AMD|GBM|HCC|PDAC|HNSCC|IBD|IBS|SLE|DMD"
    r"|SMA|CKD|PAH|IPF|GVHD)"
)


@cache
def _phrases() -> tuple[re.Pattern[str], ...]:
    body = r"(?P<what>[^.;:\n]{3,160})"
    return (
        patterns.compile(
            rf"\b(?:(?:for|in)\s+(?:the\s+)?(?:potential\s+)?(?:treatment|prevention|management|prophylaxis|diagnosis|therapy|detection)\s+(?:and\s+\w+\s+)?(?:of|for|in)|to\s+(?:treat|prevent)|treating|preventing|indicated\s+(?:for|in)|in\s+development\s+for|developed\s+(?:for|to\s+treat)|being\s+(?:developed|studied|evaluated|investigated|tested)\s+(?:for|in))\s+(?:the\s+treatment\s+of\s+)?{body}",
            re.I,
        ),
        patterns.compile(
            rf"\b(?:in|for|of|with|to|among)\s+(?:[\w-]+\s+){{0,3}}?{_PEOPLE}{_AGES}\s+(?:\([^)]*\)\s+)?(?:with|who\s+have|living\s+with|suffering\s+from|affected\s+by|at\s+risk\s+(?:of|for))\s+{body}",
            re.I,
        ),
        patterns.compile(
            r"\b(?:for|in|against)\s+(?P<what>(?:[\w’'/()+-]+[\s,]+){0,8}?[\w’'/()-]*"
            + _DISEASE
            + r"(?:\s+of\s+(?:the\s+)?[a-zA-Z]+(?:ity|ion|ancy|ate|ung|iver|kin|ladder|reast|rain|nee"
            r"|ye)\b)?(?:\s+(?:nodularis|type\s+\w+|areata|tarda|simplex"
            r"|erythematosus))?(?:\s+\([A-Za-z0-9/-]{2,12}\))?)(?![\w-])"
        ),
        patterns.compile(
            r"(?:用于(?:治疗|预防)?|治疗(?!用|性)|适应症为|適應症為|拟用于)(?P<what>[^，。；、（\n]{2,40})"
        ),
        patterns.compile(r"(?P<what>[^、。「」\s]{2,30})(?:を対象とした|を適応症|の治療薬|に対する治療)"),
        patterns.compile(
            r"\b(?:zur\s+Behandlung\s+(?:von|der|des|einer)"
            r"|bei\s+Patient\w*\s+mit)\s+(?P<what>[^.,;\n]{3,80})"
        ),
        patterns.compile(
            r"\b(?:traitement\s+(?:de\s+la|du|de\s+l[’']|des|de)|patients?\s+atteints?\s+(?:de\s+la|du"
            r"|de\s+l[’']|d[’']une?|de))\s*(?P<what>[^.,;\n]{3,80})"
        ),
    )


@cache
def _ends() -> re.Pattern[str]:
    """Where a disease's name is over: the next clause, a purpose, a time, a place."""
    return patterns.compile(
        r"(?:,\s|\s[–—-]{1,2}\s|\s(?:who|whose|that|which|while|where|when|as|at|by|from|during|following"
        r"|after|before|using|based|under|is|are|was|were|has|have|had|will|and\s+(?:is|was|has|will|to"
        r"|the|other|announced|its|for|continue\w*|plans?)|with(?!\s+(?:or|and|a\s+history))|in\s+(?:the"
        r"|a|an|combination|patients|adults|children|people|Europe|China|Japan|both|early|\d)|on\s+the"
        r"|to\s+(?:the|be|support|a|treat)|through|via|plus|versus|vs|receiving|treated|aged|over|study"
        r"|trial|today|announced|due|without)\b)"
    )


@cache
def _disease() -> re.Pattern[str]:
    return patterns.compile(rf"(?:\b|(?<=\w)){_DISEASE}(?![\w-])")


@cache
def _led_by() -> re.Pattern[str]:
    """What may stand before a disease within a phrase that is too long."""
    return patterns.compile(
        r"^.*\b(?:treatment|prevention|management|study|studies|trial|trials|settings?|development"
        r"|designation|status|therap(?:y|ies)|candidates?|vaccines?|medicines?|drugs?|potential"
        r"|phase\s+\w+|\d+[A-Z]*)\s+(?:of|for|in|against|targeting)\s+(?:the\s+)?"
        r"|^(?:(?:the\s+treatment\s+of|the|an?|its|our|their|this|these|certain|various|other|many|several"
        r"|all|some|with|symptoms\s+of|potential|novel)\s+)+",
        re.I,
    )


_PEOPLE_WITH = patterns.compile(
    rf"^(?:[\w-]+\s+){{0,3}}{_PEOPLE}{_AGES}\s+(?:with|living\s+with|who\s+have|suffering\s+from)\s+", re.I
)
_VAGUE = patterns.compile(
    r"(?:(?:rare|serious|severe|common|chronic|genetic|human|other|hard-to-treat|difficult-to-treat"
    r"|devastating|life-threatening|debilitating|multiple|advanced|various|different|many|infectious"
    r"|inflammatory|autoimmune|neurodegenerative|neurological|metabolic|cardiovascular|ophthalmic|retinal"
    r"|central\s+nervous\s+system|CNS|pediatric|immune|immune-mediated|mental|psychiatric|viral|solid|of"
    r"|and|&|or|unmet|range|wider|types?|hematologic(?:al)?)[\s,/-]+)*"
    r"(?:cancers?|diseases?|disorders?|conditions?|infections?|tumou?rs?|malignanc(?:y|ies)|illness(?:es)?"
    r"|pain|failure|deficienc(?:y|ies)|syndromes?|anti-cancer|neoplasms?|treatment)",
    re.I,
)


def _trimmed(words: str) -> str | None:
    words = _PEOPLE_WITH.sub("", words.strip())
    words = _led_by().sub("", words)
    words = _PEOPLE_WITH.sub("", words)
    end = _ends().search(words)
    if end:
        words = words[: end.start()]
    words = words.strip(" ,;:-–—”“\"'®™")
    if words.count("(") > words.count(")"):
        words = words[: words.rindex("(")].strip()
    return words if 3 <= len(words) <= LONGEST else None


def _asian(words: str) -> bool:
    return any("\u3040" <= char <= "\u9fff" for char in words)


_COMPANY_BEFORE = patterns.compile(
    r"\b(?:compan(?:y|ies)|biotech\w*|corporation|leader|firm|organi[sz]ation|dedicated|mission|focused"
    r"|committed|speciali[sz]\w+)\b[^.]{0,140}$",
    re.I,
)


def _found(note: Annotation, sentence: Sentence, names: Sequence[int]) -> list[tuple[str, int]]:
    """The phrases of a sentence, each with a weight for how it is put."""
    found: dict[str, int] = {}
    language = note.release.language
    for number, pattern in enumerate(_phrases()):
        if (number < 3) != (language not in ("zh", "ja")) and number < 3:
            continue
        for match in pattern.finditer(note.text, sentence.start, sentence.end):
            words = _trimmed(match["what"])
            if not words or not (_asian(words) or number > 4 or _disease().search(words)):
                continue
            at = match.start("what")
            after_name = any(sentence.start <= name < at for name in names)
            if _COMPANY_BEFORE.search(note.text, sentence.start, at) and not any(
                at - 90 < name < at for name in names
            ):
                continue
            weight = (2 if after_name else 0) + (1 if number != 2 else 0)
            found[words] = max(found.get(words, 0), weight)
    return list(found.items())


def _about(sentence: Sentence, product: Product, products: Sequence[Product]) -> bool:
    if len(products) == 1:
        return True
    return any(start < sentence.end and end > sentence.start for start, end in product.scope)


_WEIGHTS: dict[Zone, int] = {"headline": 4, "lead": 4, "body": 1, "about-product": 2}


def _same(one: str, other: str) -> bool:
    """Whether one phrase says the other: its words stand in it."""
    a, b = (set(re.findall(r"\w+", words.lower())) for words in (one, other))
    return bool(a) and (a <= b or b <= a)


def indications(note: Annotation, product: Product, products: Sequence[Product]) -> list[Claim]:
    """Return the indications that the headline, the lead and the product's own sentences speak of, best first.

    A vague one ("cancer", "rare diseases") only stands where nothing else is said.
    """
    names = [start for start, _ in product.spans]
    scored: list[tuple[int, str, Sentence]] = []
    for sentence in note.sentences:
        if sentence.zone in ZONES and _about(sentence, product, products):
            for words, weight in _found(note, sentence, names):
                vague = -6 if _VAGUE.fullmatch(words) else 0
                own = (
                    2 if len(products) > 1 and sentence.zone == "body" else 0
                )  # its own paragraph is all it has
                scored.append((_WEIGHTS[sentence.zone] + own + weight + vague, words, sentence))
    scored.sort(key=lambda entry: (-entry[0], entry[2].start))
    if not scored or scored[0][0] < 2:
        return []
    kept: list[tuple[int, str, Sentence]] = []
    for entry in scored:
        if entry[0] < max(4, scored[0][0] - 2):
            continue
        if not any(_same(entry[1], other[1]) for other in kept):
            kept.append(entry)
    return [
        Claim(
            product.key,
            "indication",
            words,
            quotes=(note.words(sentence),),
            confidence=min(0.9, 0.4 + weight / 16),
        )
        for weight, words, sentence in (kept or scored[:1])[:MOST]
    ]
