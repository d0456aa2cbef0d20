"""Molecules that a release names beside its product and of which no rule reads what it does to them: likely targets.

"Cadherin-6 sits on most ovarian tumours and on little else", said of an antibody-drug conjugate; "a vector carrying
GALC"; "took hepatic XDH messenger RNA down by 92 %": the wording is no cue's, and nothing makes the molecule a mark
of patients, an effect or another drug's target.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import NamedTuple

from summarizer.annotation import MUTE, Annotation, Sentence
from summarizer.engines.rules.context_cues import of_field
from summarizer.engines.rules.contexts import View
from summarizer.engines.rules.likely import left_over, probability
from summarizer.engines.rules.likely_target_cues import (
    SORTS,
    acts,
    fitting,
    of_its_own,
    refers,
    signs_before,
    signs_behind,
    spelled,
)
from summarizer.engines.rules.modality_cues import is_enzyme
from summarizer.engines.rules.others import tells_life
from summarizer.engines.rules.target_asides import (
    is_aside,
    is_brought,
    is_called_otherwise,
    is_class_history,
    is_class_spoken_of,
    is_left_out,
    is_within_car,
)
from summarizer.engines.rules.target_hints import MARKERS
from summarizer.engines.rules.target_lists import is_cell, is_tool, lists
from summarizer.vocabulary import Mention

# `python -m evals.weigh target` on 2026-11-26: the molecules named in 258 labelled releases
WEIGHTS: dict[str, float] = {
    "the only one": 1.5,
    "the most named": 1.3,
    "own": 1.3,
    "fits": 1.0,
    "spelled out": 0.8,
    "product before": 0.7,
    "acts": 0.7,
    "on the surface": 0.6,
    "twice": 0.6,
    "a vaccine": 0.5,
    "body": 0.5,
    "about it": 0.5,
    "acts behind": 0.4,
    "a protein": 0.3,
    "product": 0.3,
    "tested for": 0.2,
    "about-product": 0.2,
    "a gene": 0.2,
    "often": 0.2,
    "a model": 0.2,
    "lead": 0.2,
    "in its headline": 0.1,
    "referred to": 0.1,
    "quote": 0.1,
    "partly about it": 0.1,
    "a class": 0.1,
    "beside": -0.1,
    "left alone": -0.1,
    "levels": -0.1,
    "of no kind": -0.2,
    "about-disease": -0.2,
    "of the disease alone": -0.2,
    "despite": -0.2,
    "aside": -0.3,
    "a small one": -0.3,
    "a disease": -0.3,
    "pathway": -0.3,
    "headline": -0.3,
    "about-company": -0.5,
    "one of many": -0.5,
    "measured": -0.5,
    "not about it": -0.6,
    "spared": -0.7,
    "no molecule": -0.7,
    "of people": -0.8,
    "patients": -0.9,
    "other": -1.4,
    "": -3.4,
}
LEAST = 0.44
"""From here on a value is likelier right, after the rules (`left_over`), than half of the F1 that targets reach."""
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
        "tested for",
        "aside",
        "of the field",
        "had by patients",
    )
)
"""Signs that a molecule is none of this product's, whatever else speaks for it."""
MISSED = 0.7
"""The share of gold values that the rules miss among those that look like these, where they had not been tuned."""
READINGS = ("HBA1", "LEP", "ADIPOQ", "NEFL", "CRP", "GFAP", "NPPB", "CHGA", "TROPONIN", "GLIADIN")
"""What is measured in the blood in many trials and acted on in hardly any."""
_CELLS = ("car-t", "tcr-t", "cell-therapy")
SILENT = MUTE | {"safety"}
NEAR = 80  # characters on either side in which words of acting are sought


class Seen(NamedTuple):
    """A molecule where it is most likely a target, and the signs there."""

    mention: Mention
    sentence: Sentence
    signs: frozenset[str]


def _read(note: Annotation, around: View, mention: Mention, sentence: Sentence, kind: str) -> set[str]:
    """The signs of one mention."""
    text = note.text
    before = text[max(sentence.start, mention.start - NEAR) : mention.start]
    behind = text[mention.end : min(sentence.end, mention.end + NEAR)]
    found: set[str] = {sentence.zone}
    found |= {name for name, pattern in signs_before().items() if pattern.search(before)}
    found |= {name for name, pattern in signs_behind().items() if pattern.match(behind)}
    if acts().search(before):
        found.add("acts")
    if acts().search(behind):
        found.add("acts behind")
    if fitting(kind).search(before) or fitting(kind).search(behind):
        found.add("fits")
    if mention.end - mention.start > 8 and spelled().match(behind):
        found.add("spelled out")
    more = before.endswith("more ")
    if (not more and kind in SORTS["a gene"]) or kind in SORTS["a protein"]:
        if mention.id not in MARKERS:
            found -= {
                "an effect",
                "levels",
                "had by patients",
            }  # what falls or rises is what was silenced or supplied
        if "deficiency" in found:
            found -= {"of people"}
    if not kind:
        found.discard("had by patients")
    if kind == "diagnostic":
        found -= {
            "an effect",
            "levels",
            "measured",
            "of people",
            "spared",
            "tested for",
        }  # it measures its target
    if of_its_own().search(before):
        found.discard("a class")
    if kind in SORTS["a binder"] and "on the surface" in found:
        found -= {"levels", "of people"}
    if sentence.index + 1 < len(note.sentences):
        following = note.sentences[sentence.index + 1]
        told = refers().search(note.words(following)) if around.names_own(following) else None
        if told and (told["what"].lower() not in ("enzyme", "kinase", "protease") or is_enzyme(mention.id)):
            found.add("referred to")
    wide = text[max(sentence.start, mention.start - 160) : mention.start]
    if (
        is_aside(wide.rstrip("("), text[mention.end : mention.end + 80])
        or is_class_history(wide, behind)
        or is_brought(wide)
        or is_called_otherwise(behind, around.own_names)
        or tells_life(text, sentence.start, sentence.end)
        or (kind == "oncolytic-virus" and is_left_out(before))
        or (kind in _CELLS and is_within_car(before, behind))
        or (not around.names_own(sentence) and _of_field(note, sentence, mention))
        or (sentence.zone == "quote" and is_class_spoken_of(wide, behind))
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


def _of_field(note: Annotation, sentence: Sentence, mention: Mention) -> bool:
    """Whether other drugs are said to act on it: "Marketed antibodies bind CD20"."""
    return bool(of_field().match(note.text, sentence.start, mention.start))


def _candidates(
    note: Annotation, around: View, kind: str, barred: Collection[str]
) -> Iterator[tuple[Mention, Sentence]]:
    for mention in note.kinds.get("target", ()):
        if (
            mention.id in barred
            or (kind != "diagnostic" and mention.id in READINGS)
            or "code" in mention.flags
            or is_cell(note, mention)
            or is_tool(note, mention)
            or mention.id == "PROTEASOME"
        ):
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
    for mention, sentence in _candidates(note, around, kind, barred):
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
        found |= {sort for sort, kinds in SORTS.items() if kind in kinds}
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
