"""Molecules that a release names beside its product and of which no rule reads what it does to them: likely targets.

"Cadherin-6 sits on most ovarian tumours and on little else", said of an antibody-drug conjugate; "a vector carrying
GALC"; "took hepatic XDH messenger RNA down by 92 %": the wording is no cue's, and nothing makes the molecule a mark
of patients, an effect or another drug's target.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from summarizer import patterns
from summarizer.annotation import MUTE, Annotation, Sentence
from summarizer.engines.rules.contexts import View
from summarizer.engines.rules.likely import left_over, probability
from summarizer.engines.rules.target_asides import is_aside, is_brought, is_class_history
from summarizer.engines.rules.target_cues import named_disease
from summarizer.engines.rules.target_hints import MARKERS
from summarizer.engines.rules.target_lists import is_cell, lists
from summarizer.engines.rules.target_words import CLASS, MODIFIER, PEOPLE, SPARED
from summarizer.vocabulary import Mention

# `python -m evals.weigh target` on 2026-11-26: the molecules named in 184 labelled releases
WEIGHTS: dict[str, float] = {
    "the most named": 1.4,
    "the only one": 1.1,
    "own": 1.1,
    "fits": 1.1,
    "product before": 0.8,
    "about it": 0.7,
    "acts": 0.6,
    "body": 0.4,
    "a gene": 0.3,
    "lead": 0.3,
    "spelled out": 0.3,
    "of no kind": 0.3,
    "in its headline": 0.3,
    "about-product": 0.2,
    "product": 0.2,
    "a vaccine": 0.2,
    "a model": 0.1,
    "referred to": 0.1,
    "often": 0.1,
    "twice": 0.1,
    "a binder": 0.1,
    "lacking": -0.1,
    "partly about it": -0.1,
    "aside": -0.1,
    "quote": -0.1,
    "despite": -0.1,
    "a small one": -0.1,
    "about-disease": -0.1,
    "of the disease alone": -0.1,
    "an effect": -0.2,
    "of people": -0.2,
    "beside": -0.3,
    "patients": -0.3,
    "about-company": -0.3,
    "pathway": -0.3,
    "measured": -0.4,
    "a class": -0.4,
    "spared": -0.4,
    "headline": -0.4,
    "one of many": -0.4,
    "a disease": -0.5,
    "levels": -0.5,
    "not about it": -0.7,
    "no molecule": -0.9,
    "other": -1.5,
    "": -3.4,
}
LEAST = 0.33
EXCLUDED = frozenset(
    (
        "other",
        "levels",
        "a class",
        "pathway",
        "of people",
        "a model",
        "a disease",
        "left alone",
        "spared",
        "no molecule",
        "an effect",
        "despite",
        "aside",
    )
)
"""Signs that a molecule is none of this product's, whatever else speaks for it."""
MISSED = 0.7
"""The share of gold values that the rules miss among those that look like these, where they had not been tuned."""
SILENT = MUTE | {"safety"}
NEAR = 80  # characters on either side in which words of acting are sought


class Seen(NamedTuple):
    """A molecule where it is most likely a target, and the signs there."""

    mention: Mention
    sentence: Sentence
    signs: frozenset[str]


@cache
def _acts() -> re.Pattern[str]:
    """Words of what a drug does to a molecule."""
    return patterns.compile(
        r"\b(?:inhibit|block|bind|bound|target|silenc|degrad|activat|agoni|antagoni|neutrali|engag"
        r"|recogni|attack|seek"
        r"|g(?:o|oes|oing) (?:after|for)|find(?!ings)|hit|stop|shut|switch|turn|hold|grip|grab"
        r"|clamp|latch|dock|hom(?:e|es|ing) |direct(?:ed|s) "
        r"|against|modulat|attach|stick|reach|knock|remov|destroy|cut|trap|catch|suppress|interfer"
        r"|disrupt|prevent|tether"
        r"|interrupt|quench|intercept|plug|clos(?:e|ing)|open(?:s|ing)|stabili[sz]|correct|tag"
        r"|mark(?:s|ing) |mimic|occup|aim)",
        re.I,
    )


_BINDING = (
    r"bind|block|neutrali|antibod|against|express|surface|receptor|ligand|antigen|sits? on|found on"
    r"|recogni|seek|tumou?r cells"
)
_SILENCING = (
    r"m?RNA\b|messenger|transcript|knock|silenc|lower|reduc|down by|less of|breakdown|production|edit"
    r"|gene\b|mutant|protein"
)
_SUPPLYING = (
    r"carr(?:y|ies)|vector|encod|express|transgene|\bgenes?\b|recombinant|form of|replac|deficien"
    r"|lack|missing|cop(?:y|ies)"
    r"|deliver|restor|suppl(?:y|ies)|version|provid|human|enzyme|made in"
)
_SHOWING = r"antigen|display|encod|express|epitope|protein|particle|subunit|present|domain|peptide|against"
_SMALL = r"inhibit|block|activ|bind|agoni|pocket|enzyme|channel|receptor|kinase|degrad|glue|protein"
_FITTING = (
    (("sirna", "antisense", "oligonucleotide", "gene-editing"), _SILENCING),
    (("gene-therapy", "mrna-therapy", "protein", "fusion-protein"), _SUPPLYING),
    (("vaccine", "mrna-vaccine"), _SHOWING),
    (("diagnostic",), r"measur|quanti|detect|reading|level|test|assay|concentration|determin|marker"),
    (
        ("radiopharmaceutical",),
        r"g(?:o|oes|oing) after|find|seek|show|imag|uptake|positive|peptide|deliver|" + _BINDING,
    ),
    (
        ("car-t", "tcr-t", "cell-therapy"),
        r"recogni|express|positive|receptor|against|CAR\b|kill|antigen|seek|edit|knock",
    ),
    (
        (
            "antibody",
            "monoclonal-antibody",
            "bispecific-antibody",
            "multispecific-antibody",
            "antibody-drug-conjugate",
            "bispecific-adc",
        ),
        _BINDING,
    ),
    (("", "small-molecule", "degrader", "peptide", "other"), _SMALL),
)
"""Words around its target that go with kinds of products."""


_SORTS = {
    "of no kind": ("",),
    "a small one": ("small-molecule", "degrader", "peptide"),
    "a binder": (
        *("antibody", "monoclonal-antibody", "bispecific-antibody", "multispecific-antibody"),
        *("antibody-drug-conjugate", "bispecific-adc", "car-t", "tcr-t", "radiopharmaceutical"),
    ),
    "a gene": ("gene-therapy", "gene-editing", "sirna", "antisense", "oligonucleotide", "mrna-therapy"),
    "a protein": ("protein", "fusion-protein"),
    "a vaccine": ("vaccine", "mrna-vaccine"),
    "no molecule": ("cell-therapy", "microbiome", "medical-device", "other"),
}


@cache
def _fitting(kind: str) -> re.Pattern[str]:
    return patterns.compile(
        next((rf"\b(?:{words})" for kinds, words in _FITTING if kind in kinds), r"(?!)"), re.I
    )


@cache
def _spelled() -> re.Pattern[str]:
    """Behind a name that is written out: its symbol in brackets."""
    return patterns.compile(r"s?\s?\([A-Za-z0-9α-ω-]{2,12}\)")


@cache
def _before() -> Mapping[str, re.Pattern[str]]:
    """Signs in the words right before a molecule."""
    return {
        "spared": patterns.compile(SPARED, re.I),
        "patients": patterns.compile(
            r"\b(?:patients?|people|adults|children|tumou?rs?|cancers?|mutations?|variants?|status"
            r"|positive|negative|express\w*)\b[^.;]{0,40}$",
            re.I,
        ),
        "beside": patterns.compile(
            r"\b(?:combin\w+|plus|with|versus|vs|than|prior|previous\w*|after|compar\w+|unlike"
            r"|other|existing|approved|alongside|added to"
            r"|standard|background|failed|on top of)\b[^.;]{0,40}$",
            re.I,
        ),
        "measured": patterns.compile(
            r"\b(?:levels?|concentrations?|reduc\w+|decreas\w+|increas\w+|changes?|chang\w+|release"
            r"|amounts?|serum|plasma|lower\w*|rais\w+"
            r"|elevated|high|low|mean|median|measur\w+|biomarkers?|markers?)\b[^.;]{0,30}$",
            re.I,
        ),
        "an effect": patterns.compile(
            r"\b(?:rais|lower|reduc|increas|decreas|elevat|boost|normali[sz])\w*\s(?:(?:the|in|of"
            r"|levels?|plasma|serum|blood|circulating"
            r"|both|mean|hepatic)\s)*$|\b(?:makes?|produces?|has|have|releases?|sees?)\s(?:\w+\s)?more\s$|\b(?:urine|urinary|fa?ecal|stool|sweat|saliva\w*|sputum)\s$",
            re.I,
        ),
        "despite": patterns.compile(
            r"\b(?:despite|regardless of|irrespective of|agnostic|independent(?:ly)? of|unlike"
            r"|rather than|instead of)\b[^.;]{0,50}$",
            re.I,
        ),
        "lacking": patterns.compile(
            r"\b(?:mutations?|variants?|defects?|faults?|errors?|changes) (?:\w+ ){0,3}in "
            r"|\b(?:lack|missing|absence|deficien)\w*\b[^.;]{0,40}$",
            re.I,
        ),
    }


@cache
def _behind() -> Mapping[str, re.Pattern[str]]:
    """Signs in the words right behind it."""
    return {
        "of people": patterns.compile(rf"[)\s]*[-‑–]?\s?(?:gene\s+|protein\s+|receptor\s+)?{PEOPLE}", re.I),
        "levels": patterns.compile(
            r"[)\s]*(?:,?\s?and\s(?:[\w-]+\s){1,3})?(?:\w+\s)?(?:levels?|concentrations?|rose|fell|falls|rises|ris(?:e|ing)"
            r"|respon(?:se|ders)|reductions?|scores?|counts?"
            r"|decline[sd]?|(?:was|were|is|are) (?:\w+ )?(?:measured|found|seen|detected)"
            r"|in (?:the )?(?:urine|blood|serum|plasma|stool)|test(?:s|ing)?|assays?|≥|>|<|=|above|below|of \d)\b",
            re.I,
        ),
        "left alone": patterns.compile(r"\s(?:\w+\s)?(?:alone|untouched|unaffected|intact)\b"),
        "pathway": patterns.compile(
            r"[)\s-]*(?:\w+\s)?(?:pathways?|axis|signal+ing|cascade|systems?|famil)"
            r"|[-‑–](?:[\w‑-]+\s){1,2}(?:system|axis|pathway)",
            re.I,
        ),
        "deficiency": patterns.compile(r"[)\s-]*(?:\([^()]{1,20}\) )?deficien", re.I),
        "a disease": named_disease(),
        "a class": patterns.compile(
            rf"[)\s-]*(?:{MODIFIER}[\s-]+){{0,3}}(?:{CLASS}|drugs|treatments?|sensiti[sz]\w+)(?![a-z])", re.I
        ),
        "a model": patterns.compile(
            r"[)\s-]*(?:(?!(?:from|on|in|of|by|at|inside|within|to)\s)[\w-]+\s){0,2}(?:models?|cell lines?|xenografts?|mice|mouse|cells|grafts?)\b",
            re.I,
        ),
    }


@cache
def _of_its_own() -> re.Pattern[str]:
    """Before a class of which the product is one: "selected from its series of oral STAT6 degraders"."""
    return patterns.compile(
        r"\b(?:its|our|their|series|family|one|first|new)\s(?:of\s)?(?:[\w-]+\s){0,4}$", re.I
    )


@cache
def _refers() -> re.Pattern[str]:
    """What a drug does to the molecule of the sentence before: "VRD-114 blocks that enzyme"."""
    return patterns.compile(
        rf"{_acts().pattern}\w*\s(?:[\w-]+\s){{0,3}}(?:that|this|these|those|the same|both)\s(?:[\w-]+\s)?"
        r"(?:enzyme|protein|receptor|channel"
        r"|kinase|molecule|antigen|cytokine|hormone|gene|target|transporter|ligand|factor|interaction|protease)s?\b",
        re.I,
    )


def _read(note: Annotation, around: View, mention: Mention, sentence: Sentence, kind: str) -> set[str]:
    """The signs of one mention."""
    text = note.text
    before = text[max(sentence.start, mention.start - NEAR) : mention.start]
    behind = text[mention.end : min(sentence.end, mention.end + NEAR)]
    found: set[str] = {sentence.zone}
    found |= {name for name, pattern in _before().items() if pattern.search(before)}
    found |= {name for name, pattern in _behind().items() if pattern.match(behind)}
    if _acts().search(before):
        found.add("acts")
    if _acts().search(behind):
        found.add("acts behind")
    if _fitting(kind).search(before) or _fitting(kind).search(behind):
        found.add("fits")
    if mention.end - mention.start > 8 and _spelled().match(behind):
        found.add("spelled out")
    more = before.endswith("more ")
    if not more and kind in _SORTS["a gene"] or kind in _SORTS["a protein"]:
        if mention.id not in MARKERS:
            found -= {"an effect", "levels"}  # what falls or rises is what was silenced or supplied
        if "deficiency" in found:
            found -= {"of people"}
    if kind == "diagnostic":
        found -= {"an effect", "levels", "measured", "of people", "spared"}  # it measures its target
    if _of_its_own().search(before):
        found.discard("a class")
    if sentence.index + 1 < len(note.sentences):
        following = note.sentences[sentence.index + 1]
        if around.names_own(following) and _refers().search(note.words(following)):
            found.add("referred to")
    wide = text[max(sentence.start, mention.start - 160) : mention.start]
    if (
        is_aside(wide.rstrip("("), text[mention.end : mention.end + 80])
        or is_class_history(wide, behind)
        or is_brought(wide)
    ):
        found.add("aside")
    weight = around.weight(sentence)
    found.add("about it" if weight >= 0.8 else "partly about it" if weight >= 0.3 else "not about it")
    if around.names_own(sentence):
        found.add("product")
    elif sentence.index and around.names_own(note.sentences[sentence.index - 1]):
        found.add("product before")
    if (owner := around.owner(mention.start, mention.end)) != "none":
        found.add(owner)
    return found


def _candidates(
    note: Annotation, around: View, barred: Collection[str]
) -> Iterator[tuple[Mention, Sentence]]:
    for mention in note.kinds.get("target", ()):
        if mention.id in barred or "code" in mention.flags or is_cell(note, mention):
            continue
        sentence = note.sentence_at(mention.start)
        if sentence.zone in SILENT or any(
            start <= mention.start < end
            for spans in (around.own_in, around.others_in)
            for start, end in spans(max(0, mention.start - 60), mention.start + 1)
        ):
            continue
        if around.several and around.weight(sentence) == 0.0:
            continue
        yield mention, sentence


def signs(note: Annotation, around: View, kind: str, barred: Collection[str] = ()) -> list[Seen]:
    """Return each molecule that the release names where it is most likely the product's target, and the signs there."""
    best: dict[str, tuple[bool, float, Mention, Sentence, set[str]]] = {}
    places: dict[str, set[int]] = {}
    zones: dict[str, set[str]] = {}
    for mention, sentence in _candidates(note, around, barred):
        places.setdefault(mention.id, set()).add(sentence.index)
        zones.setdefault(mention.id, set()).add(sentence.zone)
        found = _read(note, around, mention, sentence, kind)
        rank = (not found & EXCLUDED, probability(WEIGHTS, found))
        if mention.id not in best or rank > best[mention.id][:2]:
            best[mention.id] = (*rank, mention, sentence, found)
    rivals = [name for name, (fit, *_) in best.items() if fit]
    most = max((len(places[name]) for name in rivals), default=0)
    seen = []
    for name, (_, _, mention, sentence, found) in best.items():
        if rivals == [name]:
            found.add("the only one")
        elif len(rivals) > 3:
            found.add("one of many")
        if len(places[name]) > 1:
            found.add("twice")
        if len(places[name]) > 2:
            found.add("often")
        if len(places[name]) >= most:
            found.add("the most named")
        if "headline" in zones[name]:
            found.add("in its headline")
        if zones[name] == {"about-disease"}:
            found.add("of the disease alone")
        found |= {sort for sort, kinds in _SORTS.items() if kind in kinds}
        seen.append(Seen(mention, sentence, frozenset(found)))
    return seen


def likely_targets(
    note: Annotation, around: View, kind: str, barred: Collection[str]
) -> list[tuple[Seen, float]]:
    """Return the molecule that is most likely the product's target, with those in one list with it, and how likely."""
    told = [
        (probability(WEIGHTS, seen.signs), seen)
        for seen in signs(note, around, kind, barred)
        if not seen.signs & EXCLUDED and (around.product.name is not None or "about it" in seen.signs)
    ]
    if not told or max(likely for likely, _ in told) < LEAST:
        return []
    _, best = max(told, key=lambda item: item[0])
    mentions = note.within("target", best.sentence.start, best.sentence.end)
    listed = next(
        ({mention.id for mention in group} for group in lists(note, mentions) if best.mention in group), set()
    )
    own = best.mention
    for mention in mentions:
        gap = note.text[min(own.end, mention.end) : max(own.start, mention.start)]
        if mention is not own and len(gap) < 4 and not gap.strip(" ("):
            listed.discard(mention.id)  # "the sodium channel Nav1.7" is one molecule
    return [
        (seen, left_over(likely, MISSED))
        for likely, seen in told
        if seen is best or (seen.sentence is best.sentence and seen.mention.id in listed)
    ]
