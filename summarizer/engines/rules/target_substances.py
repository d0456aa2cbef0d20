"""Other names that the product's own substance has, and drugs of others that a sentence on a target tells of.

>>> from summarizer.annotation import annotate
>>> from summarizer.engines.rules.contexts import view
>>> from summarizer.engines.rules.products import products
>>> from summarizer.release import Release
>>> note = annotate(Release.from_text("VRD-114 starts\\n\\nVRD-114 is a biosimilar of Brandix (norvetimab)."))
>>> found = products(note, "clinical-progress", "Verdane")
>>> sorted(substances(note, view(note, found[0], found)))
['norvetimab']
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from summarizer import patterns
from summarizer.annotation import Annotation, Sentence
from summarizer.engines.rules.contexts import View
from summarizer.engines.rules.modality_cues import is_form_of

SUBJECT = 30  # characters of a sentence within which its subject stands
NEAR = 90  # characters between another drug's name and a target that it acts on


@cache
def _is_it() -> re.Pattern[str]:
    return patterns.compile(
        r"[(（]$|\b(?:is|contains|generic\sname:|INN:?|biosimilars?(?:\s(?:of|to|for))?)\s$", re.I
    )


@lru_cache(maxsize=16)
def substances(note: Annotation, around: View) -> frozenset[str]:
    """Return the generic names, lower case, that the release gives the product."""
    found = set()
    for mention in note.kinds.get("stem", []):
        sentence = note.sentence_at(mention.start)
        before = note.text[max(sentence.start, mention.start - 90) : mention.start]
        if around.own_in(max(sentence.start, mention.start - 140), mention.start) and (
            _is_it().search(before) or is_form_of(before)
        ):
            found.add(note.text[mention.start : mention.end].lower())
    return frozenset(found)


def _drugs_before(note: Annotation, sentence: Sentence, start: int, reach: int) -> list[str]:
    return [
        note.text[mention.start : mention.end].lower()
        for mention in note.within("stem", max(sentence.start, start - reach), start)
    ]


def tells_of_another(note: Annotation, sentence: Sentence, start: int, own: frozenset[str]) -> bool:
    """Whether a drug that is none of the product's names, and is named in passing, stands shortly before a target."""
    return any(
        drug not in own and note.lower.count(drug) < 3 for drug in _drugs_before(note, sentence, start, NEAR)
    )


def tells_of_substance(
    note: Annotation,
    sentence: Sentence,
    start: int,
    own: frozenset[str],
    others: tuple[tuple[int, int], ...] = (),
) -> bool:
    """Whether the drug that a target is said of is the product under its generic name, behind which none of `others` stands."""
    if not own:
        return False
    drugs = note.within("stem", sentence.start, start)
    return (
        bool(drugs)
        and drugs[0].start - sentence.start < SUBJECT
        and note.text[drugs[-1].start : drugs[-1].end].lower() in own
        and all(place[0] <= drugs[-1].start for place in others)
    )
