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

from summarizer import patterns
from summarizer.annotation import Annotation, Sentence
from summarizer.engines.rules.contexts import View, quoted, view
from summarizer.engines.rules.modality import modality
from summarizer.engines.rules.product import Product
from summarizer.engines.rules.target_cues import NOTHING, Reading, reading
from summarizer.engines.rules.target_names import unknown_targets
from summarizer.questions import Claim
from summarizer.vocabulary import Mention, load

ENOUGH = 0.5
"""Least score of a target that is kept."""
UNKNOWN = "?"
"""Before the made-up id of a target that the vocabulary does not know."""
NEAR = 0.7
"""Share of the best score that the others must have: one strong statement outweighs hints."""

_SIGNS = {
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
}
_CONJUGATES = ("antibody-drug-conjugate", "bispecific-adc")
_PAYLOAD_TARGETS = ("TOP1", "TUBULIN", "TOP2A", "TOP2")
_LIGASES = ("CRBN", "VHL", "DDB1")
_CARRIERS = ("ASGR1", "ASGR2", "TFRC", "IGF2R", "LRP1", "INSR")
"""Receptors that carry a product into a cell or across a barrier, not what it is meant to act on."""
_KNOCKED_OUT = ("TRAC", "B2M", "CIITA", "TRBC2")
"""Genes that are cut from a cell product so that it is tolerated."""


@dataclass(slots=True)
class _Found:
    """A target with what speaks for it."""

    mention: Mention
    score: float
    sentence: Sentence
    owned: bool = False
    """Whether one of the sentences names the product as what acts on it."""
    acted: bool = False
    """Whether it is acted on, not only supplied."""
    places: int = 1


@cache
def _joint() -> re.Pattern[str]:
    """What stands between the members of a list of targets: "EGFR and HER3", "PD-1 x VEGF", "receptor (R2)"."""
    return patterns.compile(
        r"[\s/,x×X*&+:()（）、·‑–-]*(?:(?:and|or|as\s+well\s+as|und|et|plus)\b\s*|以及|[及和与與]\s*|(?:と"
        r"|및|와|과|하고)\s*)?(?:(?:both|the|human|also|one\s+for|anti|arms?|its|to|of"
        r"|on)[\s-]+)*(?:(?:[a-z-]+\s){0,2}(?:antigen|receptor|protein|ligand|cytokine|kinase|checkpoint"
        r"|adhesin|enzyme)s?\s+)?[(（]?",
        re.I,
    )


def _abbreviated(note: Annotation, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """The targets in abbreviated names of a class: NMTi, PARPi, CDK4/6i."""
    for match in _short_class().finditer(note.text, sentence.start, sentence.end):
        yield match.span(1)


@cache
def _short_class() -> re.Pattern[str]:
    return patterns.compile(r"(?<![\w/-])([A-Z][A-Z0-9α-ω]{1,7}(?:/\d)?)is?\b(?!\.)")


def _named(note: Annotation, around: View, sentence: Sentence) -> list[Mention]:
    """The targets named in a sentence: those of the vocabulary, and those that only the words around give away."""
    known = note.within("target", sentence.start, sentence.end)
    taken = [(mention.start, mention.end) for mention in known]
    taken += [span for span in (*around.own, *around.others) if sentence.start <= span[0] < sentence.end]
    found = list(known)
    for start, end in _abbreviated(note, sentence):
        name = note.text[start:end]
        term = load().resolve("target", name)
        if term is not None:
            found.append(Mention("target", term, start, end, name, ("class",)))
            taken.append((start, end + 1))
    for start, end in unknown_targets(note.text, sentence.start, sentence.end):
        if any(start < last and first < end for first, last in taken):
            continue
        name = note.text[start:end]
        found.append(Mention("target", UNKNOWN + name.casefold(), start, end, name, ("unknown",)))
        taken.append((start, end))
    if len(found) == len(known):
        return known
    found.sort(key=lambda mention: mention.start)
    # "lysyl glycosyltransferase 3 (LGT3)" is one molecule; the name that the vocabulary knows is the better one
    kept: list[Mention] = []
    for mention in found:
        if kept and note.text[kept[-1].end : mention.start].strip() == "(":
            if "unknown" in mention.flags:
                continue
            if "unknown" in kept[-1].flags:
                kept.pop()
        kept.append(mention)
    return kept


def _lists(note: Annotation, mentions: Sequence[Mention]) -> Iterator[list[Mention]]:
    """The targets of a sentence, those that stand in one list together."""
    current: list[Mention] = []
    for mention in mentions:
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
        return bool(
            re.match(
                r"(?:\+|[-\s]?positive|(?:\s+and\s+CD8\+?)?\s?(?:α"
                r"|alpha)?\+?)\s?(?:\w+\s)?(?:T[-\s]?(?:cells?|lymphocytes?)|cells?|lymphocytes|counts?"
                r"|stem|hematopoietic|haematopoietic)",
                note.text[mention.end : mention.end + 40],
            )
        )
    return False


@cache
def _class_within() -> re.Pattern[str]:
    """A class of drugs at the end of a target's alias: "GnRH antagonist"."""
    return patterns.compile(
        r"[\s-](?:inhibitor|antagonist|agonist|blocker|analogu?e|mimetic|modulator|antibody|sensiti[sz]er)s?$",
        re.I,
    )


_NAMED_INHIBITORS = ("SERPING1", "SERPINA1", "SERPINE1", "SERPINC1", "TFPI", "IL1RN")
"""Molecules whose own names say inhibitor or antagonist."""


@cache
def _new_subject() -> re.Pattern[str]:
    return patterns.compile(r"(?:^|[;,:]\s)(?:an?|another|one|the\s+first)\s+(?:[\w-]+\s){0,3}$", re.I)


@cache
def _does() -> re.Pattern[str]:
    return patterns.compile(
        r"[-‑\s]+(?:[\w-]+\s){0,3}(?:inhibitors?|antibod(?:y|ies)|(?:ant)?agonists?|blockers?|vaccines?|degraders?|ADCs?)"
        r"\s(?:is|was|has|had|failed|are|were|have|in\s+Phase|from\s+[A-Z]|by\s+[A-Z])\b"
    )


def _of_another(before: str, after: str) -> bool:
    """Whether a clause begins with some drug that is told of for itself: "; an OGA inhibitor is in Phase 2"."""
    return bool(_does().match(after)) and bool(_new_subject().search(before)) and before.strip() != ""


def _said(note: Annotation, sentence: Sentence, group: Sequence[Mention], sign: str) -> Reading:
    """What the words around a list of targets say."""
    first, last = group[0], group[-1]
    if _of_another(note.text[sentence.start : first.start], note.text[last.end : sentence.end]):
        return NOTHING
    if "class" in last.flags:
        end = last.end + 1 + (note.text[last.end + 1 : last.end + 2] == "s")
        before = note.text[max(sentence.start, first.start - 140) : first.start]
        return reading(before, " inhibitor" + note.text[end : min(sentence.end, end + 80)], sign)
    end = last.end
    within = _class_within().search(note.text, last.start, end)
    if within and last.id not in _NAMED_INHIBITORS:
        end = within.start()
    before = note.text[max(sentence.start, first.start - 140) : first.start]
    return reading(before, note.text[end : min(sentence.end, last.end + 80)], sign)


def _from_sentence(
    note: Annotation, around: View, sentence: Sentence, sign: str, barred: Sequence[str]
) -> Iterator[_Found]:
    weight = around.weight(sentence)
    if weight < 0.3:
        return
    for group in _lists(note, _named(note, around, sentence)):
        said = _said(note, sentence, group, sign)
        if not said.strength:
            continue
        owner = around.owner(group[0].start, group[0].end)
        if owner == "other" or (owner == "none" and said.plural):
            continue
        score = said.strength * (max(weight, 0.9) if owner == "own" and weight >= 0.8 else weight)
        if said.plural:
            score *= 0.5
        for mention in group:
            if mention.id in barred or "code" in mention.flags or _is_cell(note, mention):
                continue
            if "unknown" in mention.flags:
                if said.strength < 0.85 or said.plural:
                    continue
                score *= 0.9
            yield _Found(mention, score, sentence, owner == "own", said.acted)


def _gathered(note: Annotation, around: View, sign: str, barred: Sequence[str]) -> dict[str, _Found]:
    found: dict[str, _Found] = {}
    for sentence in note.sentences:
        for new in _from_sentence(note, around, sentence, sign, barred):
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


@cache
def _lacking() -> re.Pattern[str]:
    return patterns.compile(
        r"(?:mutations?\s+in|deficiency\s+(?:of|in)|lack(?:s|ing)?(?:\s+of)?|absence\s+of|defects?\s+in"
        r"|variants?\s+in|caused\s+by|alterations?\s+in|loss\s+of|gene\s+for)\s+(?:[\w-]+\s+){0,6}$"
        r"|\b(?:deficien|missing|faulty)\w*\s+(?:[\w-]+\s+){0,2}$",
        re.I,
    )


@cache
def _is_lacking() -> re.Pattern[str]:
    return patterns.compile(
        r"[)）\s-]*(?:\([^()]{1,15}\)\s?)?(?:gene\s+|enzyme\s+|protein\s+)?(?:deficien|mutation|variant|is\s+(?:lacking|missing|absent))"
        r"|[)）]?(?:の?活性)?[^。，,.]{0,10}(?:欠損|欠乏|低下|缺乏|缺陷|缺失|突变|変異|결핍|결손|변이)",
        re.I,
    )


def _lacked(note: Annotation, around: View) -> dict[str, _Found]:
    """For a product that replaces or mends a gene: what the patients lack, where nothing else is said."""
    found: dict[str, _Found] = {}
    for sentence in note.sentences:
        if around.weight(sentence) < 0.3 and sentence.zone != "about-disease":
            continue
        for mention in note.within("target", sentence.start, sentence.end):
            before = note.text[max(sentence.start, mention.start - 80) : mention.start]
            after = note.text[mention.end : mention.end + 40]
            if _lacking().search(before) or _is_lacking().match(after):
                found.setdefault(mention.id, _Found(mention, 0.6, sentence))
    return dict(list(found.items())[:1])


def _of_company(note: Annotation, around: View, sign: str, barred: Sequence[str]) -> list[_Found]:
    """What the company is said to make, where it tells of one kind only and nothing else is known of its one product."""
    found: dict[str, _Found] = {}
    for sentence in note.sentences:
        if (
            sentence.zone not in ("headline", "lead", "body", "about-company")
            or not 0.1 < around.weight(sentence) < 0.3
        ):
            continue
        if not _makes().search(note.words(sentence)):
            continue
        for group in _lists(note, _named(note, around, sentence)):
            said = _said(note, sentence, group, sign)
            if said.strength < 0.9 or around.owner(group[0].start, group[0].end) == "other":
                continue
            for mention in group:
                if mention.id not in barred and "code" not in mention.flags and not _is_cell(note, mention):
                    found.setdefault(mention.id, _Found(mention, 0.5, sentence))
    return list(found.values()) if len(found) == 1 else []


@cache
def _makes() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:develop(?:s|ing|er)|advancing|pioneer\w*|leader\s+in|focus\w*\s+on|dedicated\s+to|discover\w*)\b",
        re.I,
    )


def _chosen(found: dict[str, _Found]) -> list[_Found]:
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
    families = {
        name
        for name in kept
        if (not name.startswith(UNKNOWN) and set(load().term("target", name).members) & kept.keys())
        or any(name in load().ancestors("target", other) for other in kept if not other.startswith(UNKNOWN))
    }
    return [item for name, item in kept.items() if name not in families]


def _names(words: str, term: str) -> tuple[str, ...]:
    """The target as written; for a list in one word (FGFR1-3, CDK4/6) the names of its members."""
    members = () if term.startswith(UNKNOWN) else load().term("target", term).members
    if members and re.search(r"\d[A-Z]?\s?[-‑–/]\s?\d|\d?[A-Z]\s?/\s?[A-Z]$", words):
        return tuple(load().term("target", member).name for member in members)
    return (words,)


def targets(note: Annotation, product: Product, products: Sequence[Product]) -> list[Claim]:
    """Return the product's targets in the order in which the release states them best."""
    around = view(note, product, products)
    kind = modality(note, product, products)
    value = kind.value if kind else ""
    sign = _SIGNS.get(value, "")
    if value in _CONJUGATES and _carries_oligo(note, around):
        sign = "silenced"
    barred = (
        *(_PAYLOAD_TARGETS if value in _CONJUGATES else ()),
        *(_LIGASES if value == "degrader" else ()),
        *(("HBG1", "HBG2") if value == "gene-editing" else ()),
        *(_CARRIERS if sign in ("silenced", "supplied") else ()),
        *(_KNOCKED_OUT if value in ("car-t", "cell-therapy", "tcr-t") else ()),
    )
    found = _gathered(note, around, sign, barred)
    chosen = _chosen(found)
    if not chosen and sign in ("supplied", "silenced"):
        chosen = list(_lacked(note, around).values())
    if not chosen and product.lead and product.name is not None and len(products) == 1:
        chosen = _of_company(note, around, sign, barred)
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
