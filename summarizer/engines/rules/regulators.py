"""The agencies that acted on a product, and what they did.

>>> from summarizer.annotation import annotate
>>> from summarizer.engines.rules.products import products
>>> from summarizer.release import Release
>>> text = "VRD-114 gets Fast Track\\n\\nThe FDA has granted Fast Track designation to VRD-114."
>>> note = annotate(Release.from_text(text))
>>> found = products(note, "regulatory", "Verdane")
>>> [(claim.value, claim.qualifier, claim.timing) for claim in regulators(note, found[0], found)]
[('FDA', 'fast-track', 'new')]
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from summarizer import patterns
from summarizer.action_kinds import DESIGNATIONS, MARKETING
from summarizer.annotation import Annotation, Sentence
from summarizer.cues import Cue, said
from summarizer.engines.rules.about import Scope, about, quote_of, speaks_of
from summarizer.engines.rules.ahead import is_ahead
from summarizer.engines.rules.product import Product
from summarizer.questions import Claim, Timing
from summarizer.vocabulary import Mention, load

IMPLIED = {
    "fast-track": "FDA",
    "rmat": "FDA",
    "rare-pediatric": "FDA",
    "qualified-infectious-disease": "FDA",
    "prime": "EMA",
    "sakigake": "MHLW",
    "orphan": "FDA",
    "breakthrough": "FDA",
}
"""Whose an action is where its own sentence names no agency, provided that the release names it."""
LEAST = 0.5


@dataclass(frozen=True, slots=True)
class Act:
    """An agency's action with the sentence that says it, and the words that name the agency."""

    agency: str
    action: str
    timing: Timing
    weight: float
    quotes: tuple[str, ...]
    sentence: Sentence
    further: bool = False
    """Whether the application is a supplement: an application of its own."""
    application: bool = True
    """Whether the words name an IND or a CTA, and not just a trial."""
    opinion: bool = False
    """Whether it is a committee's opinion, on which another body decides."""


def _runs(text: str, marks: Sequence[tuple[int, int]]) -> list[list[int]]:
    """Mentions that follow each other with little between them: "the FDA and the EMA"."""
    runs: list[list[int]] = []
    for at, (start, _) in enumerate(marks):
        if runs:
            between = text[marks[runs[-1][-1]][1] : start]
            if len(between) < 60 and re.fullmatch(
                r"[\s,()/&]*(?:(?:and|or|as\s+well\s+as|both|from|by|of|the|both|U\.?S\.?|UK|[A-Z][\w.]+[’']s|European|Union|EU|in|since|on|January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d|\d{1,2}|earlier|later|last\s+year|this\s+year|respectively|\(?[A-Z]{2,6}\)?)[\s,()/&]*)*",
                between,
            ):
                runs[-1].append(at)
                continue
        runs.append([at])
    return runs


def _agencies(note: Annotation, sentence: Sentence) -> list[Mention]:
    return note.within("regulator", sentence.start, sentence.end)


def _paired(
    note: Annotation, sentence: Sentence, cue: Cue, cues: Sequence[Cue], agencies: Sequence[Mention]
) -> list[str]:
    """The agencies of the sentence that the action belongs to."""
    if len({mention.id for mention in agencies}) <= 1:
        return [agencies[0].id] if agencies else []
    text = note.text
    runs = _runs(text, [(mention.start, mention.end) for mention in agencies])
    if len(runs) == 1:
        return list(dict.fromkeys(mention.id for mention in agencies))
    best: tuple[float, list[str], int] | None = None
    for run in runs:
        first, last = agencies[run[0]], agencies[run[-1]]
        if first.start < cue.end and last.end > cue.start:
            gap = 0.0
        elif first.start >= cue.end:
            between = text[cue.end : first.start]
            gap = len(between) * (
                0.4
                if re.search(r"\b(?:from|by|with|of)\s+(?:both\s+)?(?:the\s+)?(?:\S+\s+){0,3}$", between)
                else 1.6
            ) + (
                15
                if re.search(r",|\band\b", between) and not re.search(r"\b(?:from|by|with)\b", between)
                else 0
            )
        else:
            gap = float(cue.start - last.end)
        other = sum(
            1
            for item in cues
            if item is not cue
            and item.value != cue.value
            and min(cue.end, last.end) <= item.start
            and item.end <= max(cue.start, first.start)
        )
        gap += 25 * other
        ids = list(dict.fromkeys(agencies[at].id for at in run))
        if best is None or gap < best[0]:
            best = (gap, ids, last.end)
    if best is None:
        return []
    return [*best[1], *_likewise(note, sentence, cue, cues, agencies, max(best[2], cue.end))]


@cache
def _too() -> re.Pattern[str]:
    """Words that give what was said of one agency to the next: "…, and by the EMA in May", "the CDE followed"."""
    return patterns.compile(
        r"(?:[,;]|\band|\bas\s+well\s+as)\s+(?:also\s+|then\s+|later\s+|in\s+\S+\s+){0,2}(?:by|from)\s+(?:the\s+)?"
        r"(?:[A-Z][\w.]*(?:[’']s)?\s+){0,3}$",
    )


def _likewise(
    note: Annotation,
    sentence: Sentence,
    cue: Cue,
    cues: Sequence[Cue],
    agencies: Sequence[Mention],
    at: int,
) -> list[str]:
    """Agencies further on in the sentence that did the same."""
    found: list[str] = []
    for mention in agencies:
        if mention.start < at:
            continue
        if any(
            other is not cue and at <= other.start < mention.end and other.value != cue.value
            for other in cues
        ):
            break
        follows = re.match(
            r"[)\s]*(?:has\s+|have\s+)?(?:followed|did\s+so|did\s+the\s+same)\b",
            note.text[mention.end : mention.end + 30],
        )
        if follows or _too().search(note.text, at, mention.start):
            found.append(mention.id)
            at = mention.end
    return found


def _named_before(note: Annotation, sentence: Sentence) -> tuple[str, Sentence] | None:
    """The one agency of the sentence before, in the same paragraph or just above."""
    for back in (1, 2):
        if sentence.index - back < 0:
            return None
        earlier = note.sentences[sentence.index - back]
        ids = {mention.id for mention in _agencies(note, earlier)}
        if len(ids) == 1 and sentence.start - earlier.end < 5:
            return ids.pop(), earlier
        if ids:
            return None
    return None


def _referred(note: Annotation, sentence: Sentence) -> tuple[str, Sentence] | None:
    """Where a sentence says "the agency", the agency named last before it."""
    if not re.search(
        r"\b(?:the|that)\s+(?:agency|regulator|authority|regulatory\s+authority)\b",
        note.words(sentence),
        re.I,
    ):
        return None
    before = [mention for mention in note.kinds.get("regulator", ()) if mention.start < sentence.start]
    return (before[-1].id, note.sentence_at(before[-1].start)) if before else None


def _naming(note: Annotation, agency: str, zones: frozenset[str]) -> Sentence | None:
    """The first sentence of the news or About <product> that names the agency."""
    for mention in note.kinds.get("regulator", ()):
        if mention.id == agency and (sentence := note.sentence_at(mention.start)).zone in zones:
            return sentence
    return None


_SPEAKING = frozenset(("headline", "lead", "body", "about-product", "quote"))


def _only_agency(note: Annotation) -> str | None:
    ids = {
        mention.id
        for mention in note.kinds.get("regulator", ())
        if note.release.zone_at(mention.start) in _SPEAKING
    }
    return ids.pop() if len(ids) == 1 else None


@cache
def _earlier() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:previously|earlier|already|prior|last\s+year|(?:in|since|on)\s+(?:\w+\s+)?(?:\d{1,2},?\s+)?(?:19|20)\d\d|had\s+(?:been\s+)?(?:granted|received))\b",
        re.I,
    )


def _timing(note: Annotation, sentence: Sentence) -> Timing:
    if sentence.zone in ("about-product", "about-company"):
        return "earlier"
    if sentence.zone == "headline":
        return "new"
    return "earlier" if _earlier().search(note.words(sentence)) else "new"


def _acts(note: Annotation, product: Product, products: Sequence[Product]) -> list[Act]:
    acts: list[Act] = []
    for sentence in note.sentences:
        scope = about(note, sentence, product, products)
        if scope is None:
            continue
        cues = [cue for cue in said(note, sentence).actions if cue.status == "fact"]
        if any(cue.value in DESIGNATIONS for cue in cues):
            # the opinion of a committee on a designation, not on an application
            cues = [cue for cue in cues if cue.value != "positive-opinion"]
        if not cues:
            continue
        if is_ahead(note, sentence):
            continue
        agencies = _agencies(note, sentence)
        for cue in cues:
            weight = cue.strength * (1.0 if scope is Scope.NAMED else 0.88)
            if not speaks_of(note, sentence, scope, cue, product, products):
                continue
            quotes: tuple[str, ...] = (quote_of(note, sentence, cue),)
            ids = _paired(note, sentence, cue, cues, agencies)
            if not ids:
                other = _elsewhere(note, sentence, cue)
                if other is None:
                    continue
                ids, quotes, weight = [other[0]], (*quotes, note.words(other[1])), weight * 0.85
            else:
                held = note.text.find(quotes[0], sentence.start)
                shown = {mention.id for mention in note.within("regulator", held, held + len(quotes[0]))}
                if not set(ids) <= shown:
                    quotes = (note.words(sentence),)
            if weight < LEAST:
                continue
            for agency in ids:
                acts.append(
                    Act(
                        agency,
                        cue.value,
                        _timing(note, sentence),
                        weight,
                        quotes,
                        sentence,
                        cue.value in MARKETING and _supplements(note, sentence, cue),
                        bool(
                            re.search(
                                r"\b(?:INDs?|CTA|CTN|Investigational)\b|IND|临床试验", note.words(sentence)
                            )
                        ),
                        "opinion" in note.words(sentence),
                    )
                )
    return acts


def _supplements(note: Annotation, sentence: Sentence, cue: Cue) -> bool:
    near = note.text[max(sentence.start, cue.start - 60) : min(sentence.end, cue.end + 60)]
    return bool(
        re.search(
            r"\b(?:[Ss]upplement\w*|s(?:NDA|BLA)s?|label\s+expansion|variation|additional\s+indication)\b",
            near,
        )
    )


@cache
def _elsewhere_words() -> re.Pattern[str]:
    """Where a status was given, when that is not the United States."""
    return re.compile(
        r"\b(?:EU|European\s+Union|Union|Europe|European|Japan\w*|China|Chinese|Korea\w*|Australia\w*|UK|Switzerland|Swiss|Canada|Canadian)\b"
    )


def _elsewhere(note: Annotation, sentence: Sentence, cue: Cue) -> tuple[str, Sentence] | None:
    """The agency of an action whose sentence names none, and the sentence that names it."""
    near = note.text[max(sentence.start, cue.start - 50) : min(sentence.end, cue.end + 60)]
    if _elsewhere_words().search(near) and not re.search(
        r"\b(?:U\.S\.|(?:USA?|United\s+States|American)\b)", near
    ):
        return None
    before = _named_before(note, sentence) or _referred(note, sentence)
    implied = IMPLIED.get(cue.value)
    if before is not None and (
        implied is None or cue.value in ("orphan", "breakthrough") or implied == before[0]
    ):
        return before
    agency = _only_agency(note) or implied
    if agency is None or (
        implied is not None and implied != agency and cue.value not in ("orphan", "breakthrough")
    ):
        return None
    naming = _naming(note, agency, _SPEAKING)
    return (agency, naming) if naming is not None else None


_OVERTAKEN = {
    "ind-filed": ("ind-cleared", "trial-authorised"),
    "clinical-hold": ("hold-lifted",),
}
"""Steps that a later one of the same agency makes past."""
_STEP = {
    "submitted": 0,
    "accepted": 1,
    "priority-review": 2,
    "positive-opinion": 3,
    "rejected": 3,
    "emergency-use": 4,
    "conditionally-approved": 5,
    "approved": 5,
}


def _furthest(acts: list[Act], resubmitted: bool) -> list[Act]:
    """Of one agency's steps on one application the furthest, and of equal claims the best said."""
    best: dict[tuple[str, str], Act] = {}
    # a resubmission takes up again what was rejected
    steps = _STEP | ({"rejected": 0.5} if resubmitted else {})
    for act in acts:
        kept = best.get((act.agency, act.action))
        if kept is None or (act.weight, -act.sentence.index) > (kept.weight, -kept.sentence.index):
            best[(act.agency, act.action)] = act
    regions: dict[tuple[str, bool], Act] = {}
    vocabulary = load()
    for act in best.values():
        if act.action in MARKETING:
            place = (vocabulary.region(act.agency) or act.agency, act.further)
            kept = regions.get(place)
            if (
                kept is None
                or steps[act.action] > steps[kept.action]
                or (steps[act.action] == steps[kept.action] and act.action == "conditionally-approved")
            ):
                regions[place] = act
    if any(act.action == "trial-authorised" for act in best.values()):
        # "the FDA had cleared the trial": the trial of which another sentence tells the phase
        for key, act in list(best.items()):
            if act.action == "ind-cleared" and not act.application:
                best.pop(key)
                best.setdefault((act.agency, "trial-authorised"), replace(act, action="trial-authorised"))
    done = {(act.agency, act.action) for act in best.values()}
    return [
        act
        for act in best.values()
        if not (
            act.action in MARKETING
            and regions[vocabulary.region(act.agency) or act.agency, act.further] is not act
        )
        and not any((act.agency, later) in done for later in _OVERTAKEN.get(act.action, ()))
        and not (act.agency == "EMA" and act.action == "orphan" and ("EC", "orphan") in done and act.opinion)
    ]


def regulators(note: Annotation, product: Product, products: Sequence[Product]) -> list[Claim]:
    """Return the claims on agencies and their actions, in the order of the release; each pair once."""
    if "regulator" not in note.kinds:
        return []
    acts = _furthest(_acts(note, product, products), "esubmi" in note.text)
    acts.sort(key=lambda act: act.sentence.index)
    return [
        Claim(
            product.key,
            "regulator",
            act.agency,
            qualifier=act.action,
            timing=act.timing,
            quotes=act.quotes,
            confidence=round(min(0.97, 0.2 + 0.8 * act.weight), 3),
        )
        for act in acts
    ]
