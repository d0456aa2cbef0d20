"""Do the quoted words hold the value, and do they stand in a zone that may say so?

What this proves: the words are in the release, in a place that may speak about the product, and they hold the
value. That the role is right (a target, not a comparator's target), only scores show.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from summarizer import patterns
from summarizer.annotation import MUTE, Annotation, Sentence
from summarizer.brief import DropReason, Zone
from summarizer.cues import Status, action_cues, stage_cues
from summarizer.ground import Folded, Span, holds, locate_all
from summarizer.names import asian_core, organisation_words
from summarizer.questions import Claim, Field
from summarizer.stage_hints import HINT
from summarizer.status import negation, plan
from summarizer.vocabulary import load

NEVER: dict[Field, frozenset[Zone]] = {
    "stage": MUTE | {"about-disease", "safety"},
    "regulator": MUTE | {"about-disease", "safety"},
    "partner": MUTE | {"about-disease", "safety"},
    # a hand-over such as "SOURCE Verdane" names the issuer, and only that
    "issuer": frozenset(("forward-looking", "about-designation")),
    "sponsor": frozenset(("forward-looking", "about-designation")),
}
"""Zones from which a field's words never come; fields that are not named: MUTE."""

ORDER: tuple[Zone, ...] = (
    "lead",
    "headline",
    "body",
    "about-product",
    "quote",
    "about-company",
    "about-disease",
    "safety",
    "dateline",
    "contacts",
    "junk",
)
"""Where a quote that stands in several places is taken from."""

_TOLD_ALIKE: dict[str, tuple[str, ...]] = {
    "ind-cleared": ("trial-authorised",),
    "trial-authorised": ("ind-cleared",),
}
"""Actions for which releases have the same words: whether a trial that is let go ahead is the first, others tell."""

_CODE = patterns.compile(r"\b[A-Z]{2,6}[-‑]?\d{2,6}[A-Za-z]?\b")
_REPLACED = ("the company", "die gesellschaft", "la société", "本公司", "公司", "当社", "회사")


def allowed(field: Field, span: Span, note: Annotation, names: Sequence[str]) -> bool:
    """Whether the zone of a span may speak for the field; `names` are the program's."""
    zone = note.release.zone_at(span.start)
    if zone in NEVER.get(field, MUTE):
        return False
    if zone == "about-company" and field in ("stage", "regulator", "target", "modality"):
        sentence = note.sentence_at(span.start)
        words = Folded(note.text[sentence.start : max(sentence.end, span.end)])
        if any(locate_all(name, words) for name in names):
            return True
        return field in ("target", "modality") and not _names_a_product(note, sentence)
    return True


def _names_a_product(note: Annotation, sentence: Sentence) -> bool:
    """Whether a sentence names some product: by a name with a stem, or by a code that is no target's."""
    if note.within("stem", sentence.start, sentence.end):
        return True
    return any(
        not note.within("target", found.start(), found.end())
        for found in _CODE.finditer(note.text, sentence.start, sentence.end)
    )


def best(spans: Sequence[Span], field: Field, note: Annotation, names: Sequence[str]) -> Span | None:
    """The span in the best zone that may speak for the field; the first of equals."""
    fit = [span for span in spans if allowed(field, span, note, names)]
    return min(fit, key=lambda span: ORDER.index(note.release.zone_at(span.start)), default=None)


def unsupported(
    claim: Claim, spans: Sequence[Span], note: Annotation, names: Sequence[str]
) -> DropReason | None:
    """Return why the words at the spans do not hold the claim's value, or None when they do."""
    if claim.field == "target":
        return _target(claim, spans, note)
    if claim.field == "modality":
        return _modality(claim, spans, note, names)
    if claim.field == "stage":
        return _stage(claim, spans, note)
    if claim.field == "regulator":
        return _regulator(claim, spans, note)
    if claim.field in ("sponsor", "issuer", "partner"):
        return None if _names_organisation(claim.value, spans, note) else "value-not-in-quote"
    return None if _holds(claim.value, spans, note) else "value-not-in-quote"


def _holds(value: str, spans: Sequence[Span], note: Annotation) -> bool:
    return any(holds(note.text[span.start : span.end], value) for span in spans)


def _target(claim: Claim, spans: Sequence[Span], note: Annotation) -> DropReason | None:
    wanted = load().resolve("target", claim.value)
    if wanted is not None:
        family = {wanted, *load().term("target", wanted).members, *load().ancestors("target", wanted)}
        for span in spans:
            for mention in note.within("target", span.start, span.end):
                if mention.id in family or wanted in load().term("target", mention.id).members:
                    return None
    # PARPi names PARP
    held = any(_holds(claim.value + ending, spans, note) for ending in ("", "i", "is"))
    return None if held else "value-not-in-quote"


def _modality(
    claim: Claim, spans: Sequence[Span], note: Annotation, names: Sequence[str]
) -> DropReason | None:
    vocabulary = load()
    wanted = vocabulary.resolve("modality", claim.value)
    if wanted is None:
        return "not-in-vocabulary"
    line = {wanted, *vocabulary.ancestors("modality", wanted)}
    for span in spans:
        for mention in note.within("modality", span.start, span.end):
            if mention.id in line or wanted in vocabulary.ancestors("modality", mention.id):
                return None
        for mention in note.within("stem", span.start, span.end):
            implied = vocabulary.term("stem", mention.id).parent
            if implied in line or (implied and wanted in vocabulary.ancestors("modality", implied)):
                return None
    if wanted == "other" or any(_holds(name, spans, note) for name in names):
        return None
    return "value-not-in-quote"


@cache
def _early() -> dict[str, re.Pattern[str]]:
    """Words of work before the clinic: too many and too common to find a stage by, enough to bear one out."""
    return {
        "discovery": patterns.compile(
            r"\b(?:candidate|leads?|hits?|screen\w*|librar\w+|discover\w*|research|select\w*|pick\w*|molecules?)\b",
            re.I,
        ),
        "preclinical": patterns.compile(
            r"\b(?:toxicolog\w+|animals?|mice|mouse|rats?|rabbits?|dogs?|primates?|in[\s-]vitro|in[\s-]vivo|laboratory"
            r"|cell\s+lines?|pre-?clinical\w*|non-?clinical\w*|IND-enabling|GLP)\b",
            re.I,
        ),
    }


def _stage(claim: Claim, spans: Sequence[Span], note: Annotation) -> DropReason | None:
    value = load().resolve("stage", claim.value)
    every = [cue for span in spans for cue in stage_cues(note, span.start, span.end)]
    cues = [cue for cue in every if cue.strength > HINT]
    reason = _cued(value, cues)
    words = _early().get(value or "")
    if value == "preclinical" and reason == "negated" and any(cue.strength <= HINT for cue in every):
        return _cued(value, every)  # what is planned next, and so no further yet
    if reason == "value-not-in-quote" and all(cue.status != "fact" for cue in cues):
        # hints bear a stage out where the words state none
        if any(cue.value == value for cue in every) or words is None:
            return _cued(value, every)
        return None if any(words.search(note.text, span.start, span.end) for span in spans) else reason
    return reason


def _cued(value: str | None, cues: Sequence[object]) -> DropReason | None:
    if value is None:
        return "not-in-vocabulary"
    statuses: list[Status] = [cue.status for cue in cues if cue.value == value]  # type: ignore[attr-defined]
    if not statuses:
        return "value-not-in-quote"
    return None if "fact" in statuses or "cleared" in statuses else "negated"


def _regulator(claim: Claim, spans: Sequence[Span], note: Annotation) -> DropReason | None:
    vocabulary = load()
    agency = vocabulary.resolve("regulator", claim.value)
    action = vocabulary.resolve("action", claim.qualifier or "")
    if agency is None or action is None:
        return "not-in-vocabulary"
    if not any(
        mention.id == agency for span in spans for mention in note.within("regulator", span.start, span.end)
    ):
        return "value-not-in-quote"
    cues = [cue for span in spans for cue in action_cues(note, span.start, span.end)]
    reasons = [_cued(each, cues) for each in (action, *_TOLD_ALIKE.get(action, ()))]
    if action == "other" and reasons == ["value-not-in-quote"]:
        # what has no name of its own has no cue either: the agency is named, and nothing is planned or denied
        said = " ".join(note.text[span.start : span.end] for span in spans)
        return "negated" if plan().search(said) or negation().search(said) else None
    return None if None in reasons else reasons[0]


def _names_organisation(value: str, spans: Sequence[Span], note: Annotation) -> bool:
    """The full name, or its telling words, or "the Company" where the release defines it."""
    if _holds(value, spans, note):
        return True
    short = asian_core(value)
    if short and _holds(short, spans, note):
        return True
    words = organisation_words(value)
    short = " ".join(words)
    if short and _holds(short, spans, note):
        return True
    if len(words) > 1 and _holds(words[0], spans, note) and len(words[0]) > 3:
        return True
    defined = patterns.search(
        r"[(（][^)）]{0,60}[“\"‘']?the\s+[“\"‘']?company[”\"’'][^)）]{0,20}[)）]|[“\"]?本公司[”\"]?",
        note.text,
        re.I,
    )
    return bool(defined) and any(
        word in note.text[span.start : span.end].lower() for span in spans for word in _REPLACED
    )
