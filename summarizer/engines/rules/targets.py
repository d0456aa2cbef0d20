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
from functools import cache, lru_cache

from summarizer import patterns
from summarizer.annotation import Annotation, Sentence
from summarizer.engines.rules.contexts import View, quoted, view
from summarizer.engines.rules.likely_targets import likely_targets
from summarizer.engines.rules.modality import modality
from summarizer.engines.rules.others import tells_life
from summarizer.engines.rules.product import Product
from summarizer.engines.rules.target_asides import (
    is_aside,
    is_brought,
    is_called_otherwise,
    is_class_history,
    is_class_spoken_of,
    is_consequence,
    is_within_car,
    shown,
    subject,
)
from summarizer.engines.rules.target_brackets import listed
from summarizer.engines.rules.target_cues import Reading, is_improved_cytokine
from summarizer.engines.rules.target_hints import Found, joined, lacked, of_company, pointed_at
from summarizer.engines.rules.target_lists import UNKNOWN, is_cell, is_tool, lists, named, said_of
from summarizer.engines.rules.target_substances import substances, tells_of_another, tells_of_substance
from summarizer.questions import Claim
from summarizer.vocabulary import load

ENOUGH = 0.5
"""Least score of a target that is kept."""
ALONE = 0.38
"""Least score of the only molecule that anything is said to act on."""
NEAR = 0.7
"""Share of the best score that the others must have: one strong statement outweighs hints."""

_SIGNS = {
    "car-t": "cells",
    "tcr-t": "cells",
    "cell-therapy": "cells",
    "bispecific-antibody": "engager",
    "multispecific-antibody": "engager",
    "antibody": "engager",
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
    "radiopharmaceutical": "tracer",
    "oncolytic-virus": "virus",
}
_CONJUGATES = ("antibody-drug-conjugate", "bispecific-adc")
_PAYLOAD_TARGETS = ("TOP1", "TUBULIN", "TOP2A", "TOP2")
_LIGASES = ("CRBN", "VHL", "DDB1")
_CARRIERS = ("ASGR1", "ASGR2", "TFRC", "IGF2R", "LRP1", "INSR")
"""Receptors that carry a product into a cell or across a barrier, not what it is meant to act on."""
_PAIRS = (
    ("MDM2", "TP53"), ("MDM4", "TP53"), ("MEN1", "KMT2A"), ("BCL11A", "HBG1"), ("BCL11A", "HBG2"), ("KEAP1", "NFE2L2"),
    ("BCL11A", "HBB"), ("HBG1", "HBB"), ("EDB-FN", "FN1"), ("GUCY2C", "GUCA2B"), ("FNTA", "LMNA"), ("FNTB", "LMNA"),
    ("NPR2", "NPPC"), ("NPR1", "NPPA"), ("AVPR2", "AVP"), ("AVPR1A", "AVP"), ("EPOR", "EPO"), ("MPL", "THPO"), ("CSF3R", "CSF3"),
    ("IGF1R", "IGF1"), ("VIPR2", "VIP"), ("KLB", "FGF21"), ("FGFR1", "FGF21"), ("GHR", "GH1"),
)  # fmt: skip
"""A target, and what it meets or raises when it is hit: "an MDM2-p53 inhibitor"; a receptor and the hormone that is copied."""
_EXTENDED = (
    "antibody",
    "monoclonal-antibody",
    "bispecific-antibody",
    "multispecific-antibody",
    "fusion-protein",
    "peptide",
)
"""Kinds that bind albumin so that they stay in the blood for longer."""
_KNOCKED_OUT = ("TRAC", "B2M", "CIITA", "TRBC2", "CISH", "CD52", "PDCD1")
"""Genes that are cut from a cell product so that it is tolerated."""


@cache
def _cut() -> re.Pattern[str]:
    """Before a gene that a cell product is made without, so that it is tolerated or lasts."""
    return patterns.compile(
        r"\b(?:knock(?:s|ed|ing)?[\s-]?(?:out|down)|disrupt\w*|delet\w+|remov\w+|eliminat\w+|silenc\w+|lack\w*|absence\s+of|edit\w*)\b"
        r"(?:(?!\b(?:gain|get|sees?|instead|CARs?|TCRs?|receptors?|direct|target|against|recogni|bind|carry|carries|express))[^.;]){0,50}$",
        re.I,
    )


@cache
def _on_t_cells() -> re.Pattern[str]:
    """Behind what a vector that makes CAR-T cells finds its cells by."""
    return patterns.compile(r"\s(?:on|of)\s(?:the\s)?(?:\w+\s)?T[-\s](?:cells|lymphocytes)")


@lru_cache(maxsize=16)
def _headlined(note: Annotation) -> frozenset[str]:
    """The words of the headline and the lead: a generic name among them may well be the product's own."""
    return frozenset(
        word.lower()
        for sentence in note.sentences
        if sentence.zone in ("headline", "lead")
        for word in patterns.findall(r"[A-Za-z]{6,}", note.words(sentence)[:600])
    )


def _from_sentence(
    note: Annotation, around: View, sentence: Sentence, sign: str, barred: Sequence[str], least: float = 0.0
) -> Iterator[Found]:
    weight = max(around.weight(sentence), least)
    if weight < 0.3:
        return
    acted_until = 0
    for group in lists(note, named(note, around, sentence)):
        if len(group) > 1 and group[0].id in _LIGASES and group[0].id in barred:
            group = group[1:]  # "brings cereblon to BTK"
        said = said_of(note, sentence, group, sign)
        if not said.strength and listed(note, sentence, around.own, group):
            said = Reading(0.85)
        if (
            not said.strength
            and sign == "tracer"
            and shown(note.text[max(sentence.start, group[0].start - 70) : group[0].start])
        ):
            said = Reading(0.8)
        if not said.strength and is_improved_cytokine(
            note.text[group[0].start : group[0].end],
            note.text[max(sentence.start, group[0].start - 60) : group[0].start],
            note.text[group[0].end : group[0].end + 20],
        ):
            said = Reading(0.75, acted=False)
        if not said.strength:
            continue
        if acted_until and is_consequence(note.text[acted_until : group[0].start]):
            continue
        owner = around.owner(group[0].start, group[0].end)
        before = note.text[max(sentence.start, group[0].start - 160) : group[0].start]
        after = note.text[group[-1].end : group[-1].end + 80]
        if is_aside(before, after) or (sign != "tracer" and after.lstrip("- ").startswith("PET")):
            continue
        if least and is_class_spoken_of(before, after):
            continue
        if is_called_otherwise(after, around.own_names):
            continue
        if owner == "other" and tells_of_substance(
            note,
            sentence,
            group[0].start,
            substances(note, around),
            around.others_in(sentence.start, group[0].start),
        ):
            owner, weight = "own", max(weight, 0.9)
        if owner == "none":
            drug = subject(before)
            if drug and drug not in _headlined(note) and drug not in substances(note, around):
                continue
            if not drug and tells_of_another(
                note, sentence, group[0].start, _headlined(note) | substances(note, around)
            ):
                continue
            if is_class_history(before, after) or is_brought(before):
                continue
            if tells_life(note.text, sentence.start, sentence.end):
                continue
        if owner == "other" or (owner == "none" and said.plural):
            continue
        if said.acted and said.strength >= 0.8 and weight >= 0.6 and not said.plural:
            acted_until = group[-1].end
        if sign == "cells" and is_within_car(before, after):
            continue
        if sign == "cells" and _on_t_cells().match(after):
            said = Reading(0.6 * said.strength, said.acted, said.plural)
        score = said.strength * (max(weight, 0.9) if owner == "own" and weight >= 0.8 else weight)
        if said.plural:
            score *= 0.5
        turn = around.turn(sentence, group[0].start, len(group))
        for mention in group if turn is None else group[turn : turn + 1]:
            if (
                mention.id in barred
                or "code" in mention.flags
                or is_cell(note, mention)
                or is_tool(note, mention)
            ):
                continue
            if sign == "cells" and _cut().search(
                note.text, max(sentence.start, mention.start - 60), mention.start
            ):
                continue
            if "unknown" in mention.flags:
                if said.strength < 0.85 or said.plural:
                    continue
                score *= 0.9
            yield Found(mention, score, sentence, owner == "own", said.acted, plural=said.plural)


def _gathered(
    note: Annotation, around: View, sign: str, barred: Sequence[str], *, quotes: bool = False
) -> dict[str, Found]:
    """The targets with what speaks for them; with `quotes` those alone that people are quoted with."""
    found: dict[str, Found] = {}
    for sentence in note.sentences:
        if quotes and sentence.zone != "quote":
            continue
        for new in _from_sentence(note, around, sentence, sign, barred, 0.75 if quotes else 0.0):
            known = found.setdefault(new.mention.id, new)
            if known is new:
                continue
            known.places += 1
            known.owned = known.owned or new.owned
            known.acted = known.acted or new.acted
            if new.score > known.score:
                known.mention, known.score, known.sentence = new.mention, new.score, new.sentence
    return found


def _carries_oligo(note: Annotation, around: View) -> bool:
    """Whether an antibody's load is an oligonucleotide, whose target is the product's."""
    return any(
        mention.id in ("sirna", "antisense", "oligonucleotide")
        and around.weight(note.sentence_at(mention.start)) >= 0.6
        and around.owner(mention.start, mention.end) != "other"
        for mention in note.kinds.get("modality", [])
    )


_CHANNELS = (("VGKC", "KCN"), ("VGSC", "SCN"), ("VGCC", "CACN"), ("Nav-channel", "SCN"))
"""Channels in general, and how the ids of single ones begin: "opens Kv7.2 potassium channels"."""


def _chosen(found: dict[str, Found]) -> list[Found]:
    """Those that are well enough stated; a family gives way to its member."""
    best = max((item.score for item in found.values()), default=0.0)
    if best < ENOUGH:
        return []
    kept = {name: item for name, item in found.items() if item.score >= max(ENOUGH, NEAR * best)}
    if any(item.owned for item in kept.values()):
        kept = {
            name: item
            for name, item in kept.items()
            if item.owned or item.places > 1 or item.score >= 0.9 * best
        }
    if any(item.acted for item in kept.values()):
        kept = {name: item for name, item in kept.items() if item.acted}
    for first, second in _PAIRS:
        if first in kept:
            kept.pop(second, None)
    for wider, members in _CHANNELS:
        if any(name.startswith(members) for name in kept):
            kept.pop(wider, None)
    families = {
        name
        for name in kept
        if not _beside_member(name, kept)
        and (
            (not name.startswith(UNKNOWN) and set(load().term("target", name).members) & kept.keys())
            or any(
                name in load().ancestors("target", other) for other in kept if not other.startswith(UNKNOWN)
            )
            or any(_within(name, other) for other in kept)
        )
    }
    return [item for name, item in kept.items() if name not in families]


def _beside_member(name: str, kept: dict[str, Found]) -> bool:
    """Whether a receptor of several chains stands beside one of them as its equal: "amylin and calcitonin receptors"."""
    if name.startswith(UNKNOWN) or load().term("target", name).facts.get("kind") != "complex":
        return False
    one = kept[name]
    return any(
        other.sentence is one.sentence and 0 < other.mention.start - one.mention.end < 20
        for part in load().term("target", name).members
        if (other := kept.get(part)) is not None
    )


def _within(family: str, part: str) -> bool:
    """Whether a list in one word is of a family's members: JAK1/2 of the Janus kinases."""
    if family == part or family.startswith(UNKNOWN) or part.startswith(UNKNOWN):
        return False
    some, every = load().term("target", part).members, load().term("target", family).members
    return bool(some) and len(some) < len(every) and set(some) <= set(every)


_ALWAYS = ("BAFF-APRIL", "HBG1-2", "PIK3CD-G", "RSV-HMPV-F", "DACRA", "CHRM1-4")
"""Terms that are nothing but lists."""


def _names(words: str, term: str) -> tuple[str, ...]:
    """The target as written; for a list in one word (FGFR1-3, CDK4/6) the names of its members."""
    if term.startswith(UNKNOWN):
        return (words,)
    entry = load().term("target", term)
    # a receptor of two chains (α4β7) is one target
    members = entry.members if entry.facts.get("kind") != "complex" or term in _ALWAYS else ()
    if members and (
        term in _ALWAYS
        or patterns.search(
            r"\d[A-Z]?\s?(?:[-‑–/,&]|and|or|und|et|和|及)\s?[A-Za-z-]{0,5}\d|\d?[A-Z]\s?/\s?[A-Z]$", words
        )
    ):
        return tuple(load().term("target", member).name for member in members)
    return (words,)


def _pooled(note: Annotation, around: View) -> bool:
    """Whether the product is a mix of donors' antibodies, which replaces no one protein."""
    return any(
        around.names_own(sentence)
        and patterns.search(r"\bimmun(?:e\s|o)globulins?\b|\b(?:IVIG|SCIG)\b", note.words(sentence), re.I)
        for sentence in note.sentences
    )


def _edits_gamma(note: Annotation) -> bool:
    """Whether the gamma-globin genes themselves are edited, not only raised by an edit elsewhere."""
    return bool(
        patterns.search(
            r"\bpromoters?\s+(?:regions?\s+)?of\s+(?:the\s+|both\s+)*(?:HBG|gamma[-\s]globin|γ-globin)|\bHBG[12]?\S*\s(?:and\sHBG2\s)?(?:gene\s)?promoter"
            r"|\bedit\w*\s(?:the\s|both\s)*HBG",
            note.text,
        )
    )


def kind_of(note: Annotation, product: Product, products: Sequence[Product]) -> str:
    """The product's modality, or nothing."""
    kind = modality(note, product, products)
    return kind.value if kind else ""


def kind_of_action(
    note: Annotation, product: Product, products: Sequence[Product]
) -> tuple[str, tuple[str, ...]]:
    """What a product of its kind does to its target, for the cues, and the molecules that are none of its targets."""
    value = kind_of(note, product, products)
    sign = _SIGNS.get(value, "")
    if value in _CONJUGATES and _carries_oligo(note, view(note, product, products)):
        sign = "silenced"
    barred = (
        *(_PAYLOAD_TARGETS if value in _CONJUGATES else ()),
        *(_LIGASES if value == "degrader" else ()),
        *(("HBG1", "HBG2", "HBG1-2") if value == "gene-editing" and not _edits_gamma(note) else ()),
        *(("ALB",) if value in _EXTENDED else ()),
        *(("BoNT",) if value == "protein" else ()),
        *(_CARRIERS if sign in ("silenced", "supplied") else ()),
        *(_KNOCKED_OUT if value in ("car-t", "cell-therapy", "tcr-t") else ()),
    )
    return sign, barred


def targets(note: Annotation, product: Product, products: Sequence[Product]) -> list[Claim]:
    """Return the product's targets in the order in which the release states them best."""
    around = view(note, product, products)
    if kind_of(note, product, products) == "medical-device":
        return []  # what a stent elutes has a target, the stent has none
    sign, barred = kind_of_action(note, product, products)
    found = _gathered(note, around, sign, barred)
    chosen = _chosen(found)
    if not any(item.owned for item in chosen):
        chosen = joined(note, around, barred) or chosen
    if not chosen and len(products) == 1 and product.name is not None:
        chosen = _chosen(_gathered(note, around, sign, barred, quotes=True))
    if not chosen and sign in ("supplied", "silenced") and not (sign == "supplied" and _pooled(note, around)):
        chosen = list(
            lacked(note, around, sign, measured=kind_of(note, product, products) == "gene-therapy").values()
        )
    if not chosen:
        chosen = pointed_at(note, around, barred)
    if not chosen and product.lead and product.name is not None and len(products) == 1:
        chosen = of_company(note, around, sign, barred)
    if not chosen and not _pooled(note, around):
        likely = [
            Claim(
                product.key,
                "target",
                name,
                quotes=(quoted(note, seen.sentence, seen.mention.start, seen.mention.end),),
                confidence=round(chance, 2),
            )
            for seen, chance in likely_targets(note, around, kind_of(note, product, products), barred)
            for name in _names(note.text[seen.mention.start : seen.mention.end], seen.mention.id)
        ]
        if likely:
            return likely
        if len(products) == 1 and len(found) == 1:
            # the one molecule that anything is said to act on
            chosen = [
                item for item in found.values() if item.score >= ALONE and item.acted and not item.plural
            ]
    chosen.sort(key=lambda item: item.mention.start)
    return [
        Claim(
            product.key,
            "target",
            name,
            quotes=(quoted(note, item.sentence, item.mention.start, item.mention.end),),
            confidence=round(min(0.97, 0.35 + 0.55 * item.score + 0.03 * min(item.places, 3)), 2),
        )
        for item in chosen
        for name in _names(note.text[item.mention.start : item.mention.end], item.mention.id)
    ]
