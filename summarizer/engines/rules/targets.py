"""The targets of a product: the molecules that the release says it acts on.

>>> from summarizer.annotation import annotate
>>> from summarizer.engines.rules.products import products
>>> from summarizer.release import Release
>>> text = "Verdane's VRD-114 starts\\n\\nVRD-114, a bispecific ADC against EGFR and HER3, starts in KRAS-mutated cancer."
>>> note = annotate(Release.from_text(text))
>>> found = products(note, "clinical-progress", "Verdane")
>>> [claim.value for claim in targets(note, found[0], found)]
['EGFR', 'HER3']
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from summarizer.annotation import Annotation, Sentence
from summarizer.engines.rules.contexts import View, view
from summarizer.engines.rules.modality import modality
from summarizer.engines.rules.product import Product
from summarizer.engines.rules.target_cues import reading, supplied
from summarizer.questions import Claim
from summarizer.vocabulary import Mention, load

ENOUGH = 0.5
"""Least score of a target that is kept."""
NEAR = 0.62
"""Share of the best score that the others must have: one strong statement outweighs hints."""

_SIGNS = {
    "sirna": "silenced",
    "antisense": "silenced",
    "oligonucleotide": "silenced",
    "gene-editing": "silenced",
    "gene-therapy": "supplied",
    "mrna-therapy": "supplied",
    "protein": "supplied",
    "fusion-protein": "supplied",
    "vaccine": "antigen",
    "mrna-vaccine": "antigen",
}
_CONJUGATES = ("antibody-drug-conjugate", "bispecific-adc")
_PAYLOAD_TARGETS = ("TOP1", "TUBULIN", "TOP2A", "TOP2")
_LIGASES = ("CRBN", "VHL", "DDB1")


@dataclass(slots=True)
class _Found:
    """A target with what speaks for it."""

    mention: Mention
    score: float
    sentence: Sentence
    places: int = 1


@cache
def _joint() -> re.Pattern[str]:
    """What stands between the members of a list of targets: "EGFR and HER3", "PD-1 x VEGF", "receptor (R2)"."""
    return re.compile(
        r"[\s/,x×X*&+:()（）、·‑–-]*(?:(?:and|or|as\s+well\s+as|und|et|及|和|与|與|以及|plus)\b\s*)?(?:(?:both|the|human|also|one\s+for|anti|arms?|its|to|of|on)[\s-]+)*(?:(?:[a-z-]+\s){0,2}(?:antigen|receptor|protein|ligand|cytokine|kinase|checkpoint|adhesin|enzyme)s?\s+)?[(（]?",
        re.I,
    )


def _lists(note: Annotation, sentence: Sentence) -> Iterator[list[Mention]]:
    """The targets of a sentence, those that stand in one list together."""
    current: list[Mention] = []
    for mention in note.within("target", sentence.start, sentence.end):
        if current:
            between = note.text[current[-1].end : mention.start]
            if len(between) < 45 and _joint().fullmatch(between):
                current.append(mention)
                continue
            yield current
        current = [mention]
    if current:
        yield current


def _is_cell(note: Annotation, mention: Mention) -> bool:
    """CD8+ T cells, HLA types, capsids: marks of a cell or of a patient."""
    if mention.id.startswith("HLA"):
        return True
    if mention.id in ("CD4", "CD8A", "CD34", "CD3", "CD56", "NCAM1", "CD45", "PTPRC"):
        return bool(re.match(r"(?:\+|[-\s]?positive|(?:\s+and\s+CD8\+?)?\s?(?:α|alpha)?\+?)\s?(?:\w+\s)?(?:T[-\s]?(?:cells?|lymphocytes?)|cells?|lymphocytes|counts?|stem|hematopoietic|haematopoietic)", note.text[mention.end : mention.end + 40]))
    return False


def _from_sentence(note: Annotation, around: View, sentence: Sentence, sign: str, barred: Sequence[str]) -> Iterator[tuple[Mention, float]]:
    weight = around.weight(sentence)
    if weight < 0.3:
        return
    text = note.text
    for group in _lists(note, sentence):
        first, last = group[0], group[-1]
        before = text[max(sentence.start, first.start - 140) : first.start]
        after = text[last.end : min(sentence.end, last.end + 80)]
        said = reading(before, after, sign)
        if not said.strength:
            continue
        owner = around.owner(first.start, first.end)
        if owner == "other" or (owner == "none" and said.plural):
            continue
        score = said.strength * (weight if owner == "none" else max(weight, 0.9) if weight >= 0.8 else weight)
        if said.plural:
            score *= 0.5
        for mention in group:
            if mention.id in barred or "code" in mention.flags or _is_cell(note, mention):
                continue
            yield mention, score


def _gathered(note: Annotation, around: View, sign: str, barred: Sequence[str]) -> dict[str, _Found]:
    found: dict[str, _Found] = {}
    for sentence in note.sentences:
        for mention, score in _from_sentence(note, around, sentence, sign, barred):
            known = found.get(mention.id)
            if known is None:
                found[mention.id] = _Found(mention, score, sentence)
            else:
                known.places += 1
                if score > known.score:
                    known.mention, known.score, known.sentence = mention, score, sentence
    return found


@cache
def _lacking() -> re.Pattern[str]:
    return re.compile(r"(?:mutations?\s+in|deficiency\s+(?:of|in)|lack(?:s|ing)?(?:\s+of)?|absence\s+of|defects?\s+in|variants?\s+in|caused\s+by|alterations?\s+in|loss\s+of|gene\s+for)\s+(?:[\w-]+\s+){0,6}$|\b(?:deficien|missing|faulty)\w*\s+(?:[\w-]+\s+){0,2}$", re.I)


def _lacked(note: Annotation, around: View) -> dict[str, _Found]:
    """For a product that replaces or mends a gene: what the patients lack, where nothing else is said."""
    found: dict[str, _Found] = {}
    for sentence in note.sentences:
        if around.weight(sentence) < 0.3 and sentence.zone != "about-disease":
            continue
        for mention in note.within("target", sentence.start, sentence.end):
            before = note.text[max(sentence.start, mention.start - 80) : mention.start]
            after = note.text[mention.end : mention.end + 40]
            if _lacking().search(before) or re.match(r"[)\s-]*(?:gene\s+)?(?:deficien|mutation|variant|is\s+(?:lacking|missing|absent))", after, re.I):
                found.setdefault(mention.id, _Found(mention, 0.6, sentence))
    return dict(list(found.items())[:1])


def _chosen(found: dict[str, _Found]) -> list[_Found]:
    """Those that are well enough stated; a family gives way to its member."""
    best = max((item.score for item in found.values()), default=0.0)
    if best < ENOUGH:
        return []
    kept = {name: item for name, item in found.items() if item.score >= max(ENOUGH, NEAR * best)}
    families = {
        name
        for name in kept
        if set(load().term("target", name).members) & kept.keys() or any(name in load().ancestors("target", other) for other in kept)
    }
    return [item for name, item in kept.items() if name not in families]


def _quote(note: Annotation, item: _Found) -> str:
    """The sentence, or the clause around the mention where the sentence is long."""
    start, end = item.sentence.start, item.sentence.end
    if end - start > 300:
        left = max((note.text.rfind(sign, start, max(start, item.mention.start - 60)) for sign in (", ", "; ", ". ", "\n")), default=-1)
        right = min((at for sign in (", ", "; ", ". ") if (at := note.text.find(sign, item.mention.end + 40, end)) >= 0), default=end)
        start, end = (left + 2 if left >= 0 else start), right
    return note.text[start:end].strip()


def targets(note: Annotation, product: Product, products: Sequence[Product]) -> list[Claim]:
    """Return the product's targets in the order in which the release states them best."""
    around = view(note, product, products)
    kind = modality(note, product, products)
    value = kind.value if kind else ""
    sign = _SIGNS.get(value, "")
    barred = (*(_PAYLOAD_TARGETS if value in _CONJUGATES else ()), *(_LIGASES if value == "degrader" else ()))
    found = _gathered(note, around, sign, barred)
    chosen = _chosen(found)
    if not chosen and sign in ("supplied", "silenced"):
        chosen = list(_lacked(note, around).values())
    chosen.sort(key=lambda item: item.mention.start)
    return [
        Claim(
            product.key,
            "target",
            note.text[item.mention.start : item.mention.end],
            quotes=(_quote(note, item),),
            confidence=round(min(0.97, 0.35 + 0.55 * item.score + 0.03 * min(item.places, 3)), 2),
        )
        for item in chosen
    ]
