"""The modality of a product: the most specific class that the release gives it.

>>> from summarizer.annotation import annotate
>>> from summarizer.engines.rules.products import products
>>> from summarizer.release import Release
>>> text = "Verdane's VRD-114 starts\\n\\nVRD-114 is an antibody-drug conjugate with a small-molecule payload."
>>> note = annotate(Release.from_text(text))
>>> found = products(note, "clinical-progress", "Verdane")
>>> modality(note, found[0], found).value
'antibody-drug-conjugate'
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

from summarizer import patterns
from summarizer.annotation import Annotation, Sentence
from summarizer.engines.rules.contexts import View, quoted, view
from summarizer.engines.rules.product import Product
from summarizer.questions import Claim
from summarizer.vocabulary import Mention, load

_MARKS = str.maketrans("", "", '®™℠”“"')

ENOUGH = 0.35


@dataclass(slots=True)
class _Class:
    """A class with what speaks for it: its best statement and the sum of all."""

    best: float = 0.0
    total: float = 0.0
    quote: tuple[int, int] = (0, 0)
    weak: bool = True
    places: set[int] = field(default_factory=set)


@cache
def _part() -> re.Pattern[str]:
    """After a class word: it is a part, a tool, a setting, somebody's platform, not the product."""
    return patterns.compile(
        r"[-‑\s](?:(?:payloads?|warheads?|linkers?|platforms?|technolog(?:y|ies)|compan(?:y|ies)|portfolio"
        r"|pipeline|expertise|discovery|design|libraries|library|space|field|market|class"
        r"|vectors?\s+manufactur|manufactur\w+|receptors?\b|responses?|titers?|levels?|part\b|arm\b"
        r"|backbone|component|targeting\s+PD-\(?L?\)?1|transplant\w*|infus(?:ed|ion)\s+reaction"
        r"|experienced|chain)\b|inhibitor-(?:na|re)|na[iï]ve|resistan|refractory)",
        re.I,
    )


_TURNING = frozenset(
    [
        "in",
        "for",
        "with",
        "to",
        "by",
        "on",
        "from",
        "that",
        "who",
        "against",
        "at",
        "after",
        "than",
        "versus",
        "was",
        "were",
        "will",
        "has",
        "had",
        "can",
        "may",
    ]
)


_JOINING = frozenset(
    (
        "is",
        "was",
        "are",
        "as",
        "a",
        "an",
        "the",
        "its",
        "our",
        "their",
        "est",
        "ist",
        "une",
        "un",
        "eine",
        "ein",
        "een",
    )
)


def _called(words: str) -> bool:
    """Whether words between the product's name and a class put the two together: ", an oral" or "is a"."""
    plain = re.sub(r"\([^()]*\)", " ", words).translate(_MARKS).strip()
    if len(plain) > 110 or any(sign in plain for sign in ";()|\n"):
        return False
    if re.match(r"(?:是|为|為|は|は、|는|은)", plain):
        return len(plain) < 30
    aside = plain[:1] in ",:–—-"
    parts = plain.lower().lstrip(",:–—- ").split()
    if "being" in parts or "developed" in parts or "designed" in parts:
        return "as" in parts and len(parts) <= 14
    if _TURNING.intersection(parts) or len(parts) > 16:
        return False
    return aside or len(parts) <= 2 or parts[0] in _JOINING or (len(parts) > 1 and parts[1] in ("is", "was"))


@cache
def _denied() -> re.Pattern[str]:
    """Before a class word: it is ruled out, open, natural, or another's."""
    return patterns.compile(
        r"(?:\b(?:non|anti)[-‑]?|\b(?:not|neither|nor|whether|unlike|instead\s+of|rather\s+than|than|versus"
        r"|no|without)\s+(?:[\w-]+\s+){0,3}|\b(?:missing|natural(?:ly\s+occurring)?|endogenous|own"
        r"|wakefulness|monomeric|viral|surface|scaffold|target|transmembrane|C-reactive|tau|amyloid"
        r"|fusion\s+oncogenic)\s+)$",
        re.I,
    )


def _is_word_of_another_kind(note: Annotation, mention: Mention) -> bool:
    """A class word within a target's name, or "protein" and "enzyme" as words of biology."""
    if any(
        other.start <= mention.start and other.end >= mention.end
        for other in note.within("target", max(0, mention.start - 50), mention.end + 30)
    ):
        return True
    words = note.text[mention.start : mention.end].lower()
    if words in ("protein", "proteins", "enzyme", "peptide", "antibody", "cytokine", "蛋白"):
        before = note.text[max(0, mention.start - 40) : mention.start].lower()
        if words in ("protein", "proteins", "enzyme"):
            return not re.search(
                r"(?:recombinant|therapeutic|engineered|replacement|human|pegylated|novel|chimeric"
                r"|synthetic)\s$",
                before,
            )
    return False


def _belongs(between: str, second: bool) -> bool:
    """Whether a stem behind a name is of the same product: "Zelvanta® (corvitinib)", "datopotamab deruxtecan"."""
    return between.strip() == "" if second else bool(re.fullmatch(r"[®™℠]?\s?\(", between))


def _name_classes(note: Annotation, product: Product) -> dict[str, tuple[float, tuple[int, int]]]:
    """Classes that the product's own names imply: INN stems, class words within a name."""
    found: dict[str, tuple[float, tuple[int, int]]] = {}
    for start, end in product.spans:
        for mention in note.within("stem", start, min(len(note.text), end + 40)):
            if mention.start >= end and not _belongs(
                note.text[end : mention.start], "second" in mention.flags
            ):
                continue
            implied = load().term("stem", mention.id).parent
            if implied is None:
                continue
            antibody = implied in ("monoclonal-antibody", "antibody")
            score = 0.75 if antibody else 0.9
            if "second" in mention.flags:
                implied, score = "antibody-drug-conjugate", 0.95
            if implied not in found or found[implied][0] < score:
                found[implied] = (score, (start, mention.end))
        if product.name is not None:
            for mention in note.within("modality", start, end):
                if "weak" not in mention.flags:
                    found.setdefault(mention.id, (0.8, (start, end)))
    return found


def _stated(note: Annotation, around: View, mention: Mention, sentence: Sentence) -> float:
    """How strongly a class word is said of the product, from 0 to 1."""
    text = note.text
    weight = around.weight(sentence)
    if weight < 0.15 or _part().match(text, mention.end) or _is_word_of_another_kind(note, mention):
        return 0.0
    if _denied().search(text[max(sentence.start, mention.start - 50) : mention.start]):
        return 0.0
    owner = around.owner(mention.start, mention.end)
    if owner == "other":
        return 0.0
    names = [span for span in around.own if sentence.start <= span[0] < sentence.end]
    before = [span for span in names if span[1] <= mention.start]
    after = [span for span in names if span[0] >= mention.end]
    if before and mention.start - before[-1][1] < 140 and _called(text[before[-1][1] : mention.start]):
        return 1.0 * weight
    if after and after[0][0] - mention.end < 60 and owner == "own":
        return 0.9 * weight
    if owner == "own":
        return 0.65 * weight
    if (
        sentence.zone in ("headline", "lead")
        or _definite().search(text[max(sentence.start, mention.start - 60) : mention.start])
        or mention.start - sentence.start < 60
    ):
        return 0.6 * weight
    return 0.42 * weight


@cache
def _definite() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:this|the|our|its|it\s+is|is|was|as)\s+(?:an?\s+)?(?:[\w-]+[\s,]+){0,6}$", re.I
    )


def _gather(note: Annotation, around: View) -> dict[str, _Class]:
    found: dict[str, _Class] = {}
    for value, (score, place) in _name_classes(note, around.product).items():
        found[value] = _Class(score, score, place, False)
    for mention in note.kinds.get("modality", []):
        sentence = note.sentence_at(mention.start)
        score = _stated(note, around, mention, sentence)
        if not score:
            continue
        weak = "weak" in mention.flags
        if weak:
            score *= 0.6
        plural = note.text[mention.end - 1] == "s" and not mention.cue.endswith("s")
        if plural:
            score *= 0.5
        item = found.setdefault(mention.id, _Class())
        if not weak:
            item.weak = False
        if sentence.index not in item.places:
            item.places.add(sentence.index)
            item.total += score
        if score > item.best:
            item.best = score
            item.quote = (mention.start, mention.end)
    return found


_OVER: dict[str, tuple[str, ...]] = {
    # a class, and those that are only its parts, its means or its wider name
    "bispecific-adc": ("*",),
    "antibody-drug-conjugate": (
        "small-molecule",
        "peptide",
        "antibody",
        "monoclonal-antibody",
        "protein",
        "other",
    ),
    "radiopharmaceutical": (
        "small-molecule",
        "peptide",
        "antibody",
        "monoclonal-antibody",
        "diagnostic",
        "medical-device",
        "protein",
        "other",
    ),
    "car-t": ("cell-therapy", "gene-therapy", "gene-editing", "antibody", "mrna-therapy"),
    "tcr-t": ("cell-therapy", "gene-therapy", "gene-editing"),
    "cell-therapy": ("gene-editing", "medical-device"),
    "gene-editing": ("gene-therapy", "mrna-therapy", "oligonucleotide"),
    "oncolytic-virus": ("gene-therapy", "vaccine", "protein"),
    "mrna-vaccine": ("vaccine", "mrna-therapy", "peptide", "protein"),
    "vaccine": ("protein", "peptide", "antibody", "gene-therapy", "oligonucleotide", "other"),
    "gene-therapy": ("protein", "antibody", "medical-device", "fusion-protein"),
    "fusion-protein": ("protein", "antibody", "monoclonal-antibody", "bispecific-antibody"),
    "sirna": ("oligonucleotide", "small-molecule"),
    "antisense": ("oligonucleotide", "small-molecule"),
    "bispecific-antibody": ("antibody", "monoclonal-antibody", "protein"),
    "multispecific-antibody": ("antibody", "monoclonal-antibody", "bispecific-antibody", "protein"),
    "monoclonal-antibody": ("antibody", "protein"),
    "degrader": ("small-molecule",),
    "peptide": ("small-molecule", "protein"),
    "microbiome": ("small-molecule", "other"),
    "mrna-therapy": ("protein",),
}


def _strong(found: dict[str, _Class], value: str, share: float) -> bool:
    best = max(item.best for item in found.values())
    return value in found and found[value].best >= max(ENOUGH, share * best)


def _choose(found: dict[str, _Class]) -> tuple[str, _Class] | None:
    """The class that is said best; one that is said nearly as well and is more specific goes before it."""
    firm = {value: item for value, item in found.items() if not item.weak}
    if firm and max(item.best for item in firm.values()) >= ENOUGH:
        found = firm
    if not found or max(item.best for item in found.values()) < ENOUGH * (1.0 if firm else 0.8):
        return None
    if _strong(found, "antibody-drug-conjugate", 0.6) and (
        _strong(found, "bispecific-antibody", 0.55) or _strong(found, "multispecific-antibody", 0.55)
    ):
        return "bispecific-adc", found.get("bispecific-adc", found["antibody-drug-conjugate"])
    ranked = sorted(
        found, key=lambda value: found[value].best + 0.1 * min(found[value].total, 3.0), reverse=True
    )
    top = ranked[0]
    changed = True
    while changed:
        changed = False
        for value in ranked:
            over = _OVER.get(value, ())
            if value != top and (top in over or "*" in over) and _strong(found, value, 0.6):
                top, changed = value, True
                break
    return top, found[top]


@lru_cache(maxsize=16)
def _modality(note: Annotation, product: Product, products: tuple[Product, ...]) -> Claim | None:
    around = view(note, product, products)
    found = _gather(note, around)
    chosen = _choose(found) if found else None
    if chosen is None:
        return None
    value, item = chosen
    confidence = min(0.97, 0.4 + 0.45 * item.best + 0.06 * min(len(item.places), 2))
    if item.weak:
        confidence *= 0.75
    return Claim(
        product.key,
        "modality",
        value,
        quotes=(quoted(note, note.sentence_at(item.quote[0]), *item.quote),),
        confidence=round(confidence, 2),
    )


def modality(note: Annotation, product: Product, products: Sequence[Product]) -> Claim | None:
    """Return the product's class, or None where the release gives it none."""
    return _modality(note, product, tuple(products))
