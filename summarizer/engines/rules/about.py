"""Is what a sentence says about a product? By its names, its scope, and whose the words nearest to a cue are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum
from functools import cache

from summarizer import patterns
from summarizer.annotation import Annotation, Sentence
from summarizer.brief import Zone
from summarizer.cues import Cue
from summarizer.engines.rules.product import Product

ZONES: frozenset[Zone] = frozenset(("headline", "lead", "body", "quote", "about-product", "about-company"))
LONG = 300  # characters; longer sentences are quoted by the clause


_APPROVALS = frozenset(("approved", "conditionally-approved", "emergency-use"))


class Scope(Enum):
    """How a sentence is tied to a product."""

    NAMED = 1
    NEAR = 2


def _named(product: Product, sentence: Sentence) -> bool:
    return any(sentence.start <= start < sentence.end for start, _ in product.spans)


def about(
    note: Annotation, sentence: Sentence, product: Product, products: Sequence[Product]
) -> Scope | None:
    """Return how the sentence is tied to the product; None when it is not about it or may not speak."""
    if sentence.zone not in ZONES:
        return None
    if _named(product, sentence):
        return Scope.NAMED
    if sentence.zone == "about-company":
        return None
    if len(products) == 1:
        return Scope.NEAR
    if any(start < sentence.end and end > sentence.start for start, end in product.scope):
        return Scope.NEAR
    others = any(_named(other, sentence) for other in products)
    return Scope.NEAR if product.lead and sentence.zone in ("headline", "lead") and not others else None


@cache
def _rivals() -> re.Pattern[str]:
    """Words that speak of other makers' products, or of a class of them."""
    return patterns.compile(
        r"\b(?:another|other|others|different|rival|competing|competitors?|existing|older|earlier|similar"
        r"|first-generation|two|three|four|five|several|some|few|many|most|all|both|these|those|such|no"
        r"|neither)\s+(?:[\w’'-]+\s+){0,5}?"
        r"(?:compan(?:y|ies)[’']?s?|drugs|agents|antibodies|inhibitors|products|therapies|medicines"
        r"|vaccines|treatments|agonists|antagonists|devices|tests|candidates|biologics|options|antisense"
        r"|siRNAs?|firms?)\b"
        r"|\b(?:a|one|the)\s+(?:rival|competitor)(?:[’']s)?\b|\banother\s+compan(?:y|ies)[’']?s?\b"
        r"|\b(?:from|by|of)\s+(?:another|other|a\s+different|a\s+rival)\s+(?:developer|maker|compan|group|firm|manufacturer)"
        r"|\bcompetiti(?:ve|on)\b|\b(?:first|only|one)\s+of\s+its\s+(?:kind|class)\b|\b(?:own|wider"
        r"|remaining)\s+(?:portfolio|pipeline)\b|\bno\s+bearing\s+on\b|\bnot\s+part\s+of\b"
        r"|\ba\s+competitor\b|\bof\s+this\s+(?:type|kind|class)\b|\bin\s+this\s+class\b"
        r"|其他企业|其他公司|同类|同靶点|竞品|等已上市|他社|類縁|競合|경쟁|andere[nrs]?\s+(?:Hersteller|Unternehmen|Präparate"
        r"|Produkte)|d[’']autres\s+(?:produits|sociétés|médicaments)|(?:deux|trois|quatre|zwei|drei"
        r"|vier)\s+(?:produits|médicaments|Produkte|Präparate|Mittel)",
        re.I,
    )


@cache
def _rival() -> re.Pattern[str]:
    """One other maker, whose product the words after it are about."""
    return re.compile(
        r"\b(?:rival|competitor)(?:[’']s)?\b|\b(?:another|a\s+different)\s+(?:compan|developer|maker|firm|group|manufacturer)",
        re.I,
    )


@cache
def _drug() -> re.Pattern[str]:
    """A code or a brand."""
    return patterns.compile(
        r"\b(?!NCT|EUCT|ISRCTN|COVID|ACTRN|SARS|ChiCTR|H\dN\d|CTR20|PMID|Q[1-4]|FY|ICD|ISO"
        r"|GMP)[A-Z]{2,6}[-‑]?\d{2,6}[A-Za-z]?\b(?!\s+(?:trial|study|Trial|Study))"
        r"|\b[A-Z][A-Za-z]{3,}(?=[®™])"
    )


_BESIDE = patterns.compile(
    r"\b(?:with|plus|versus|vs\.?|than|over|against|to|and|combination|following|after|on|as"
    r"|or)\s+(?:[\w-]+\s+){0,2}$|[(+/]\s*$",
    re.I,
)


@cache
def _life() -> re.Pattern[str]:
    """Words of a biography, or of what someone did elsewhere."""
    return re.compile(
        r"\b(?:s?he|who|Dr\.|Mr\.|Ms\.|Prof(?:essor|\.)?)\s(?:[^.;]{0,80}\s)?(?:served|worked|held|led|joined|spent|oversaw"
        r"|headed|contributed|held\s+positions?|was\s+(?:responsible|instrumental|involved)|brings|career)\b"
        r"|\b(?:years?|decades?)\s+(?:of\s+(?:\w+\s+){0,4}experience|at\s+(?:the\s+)?(?:FDA|EMA|U\.S\.))"
        r"|\b(?:former|formerly)\b[^.;]{0,60}\b(?:FDA|EMA|director|reviewer|commissioner)\b"
        r"|\btrack\s+record\b|\bduring\s+(?:his|her)\s+(?:career|tenure)\b",
        re.I,
    )


@cache
def _standard() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:therapies|drugs|vaccines|treatments|products|agents|inhibitors|antibodies|medicines|devices)\s+(?:are|were|have\s+been"
        r"|that\s+are)\s+(?:\w+ly\s+)?$|\b(?:standards?[\s-]of[\s-]care|standard\s+(?:treatment|therapy)|comparators?|active\s+control|backbone|predecessor"
        r"|first-generation|reference\s+product|originator)\b[^,;.]*$",
        re.I,
    )


@cache
def _subject() -> re.Pattern[str]:
    """A name of one word that a sentence is about: `Brandname is approved`, `Brandname (generic) received`."""
    return re.compile(
        r"(?:[A-Z][a-z]{3,}|[A-Z]{4,})[®™]?(?:\s+\([^)]{1,40}\))?(?:,[^,]{1,60},)?\s+(?:is|was|has\s+been|are|were)\b"
    )


_GENERAL_SUBJECTS = frozenset(
    ("this", "these", "that", "those", "there", "they", "which", "what", "such", "both", "each", "patients", "treatment",
     "management", "company", "approval", "designation", "development", "enrollment", "enrolment", "dosing", "phase",
     "trial", "study", "safety", "efficacy", "therapy", "data", "results", "product", "candidate", "program",
     "application", "clearance", "submission", "fast", "orphan", "breakthrough", "priority")
)  # fmt: skip


@cache
def _first_of_kind() -> re.Pattern[str]:
    return re.compile(
        r"\s+(?:the\s+first\s+(?:\S+\s+){1,4}(?:for|in|to|of)\b|(?:the|an?|another|several|two|three)\s+(?:first|competing|second|new|generic|rival|other|similar|different|oral"
        r"|first-ever)?\s*(?:[\w-]+\s+){0,3}(?:therap(?:y|ies)|products?|drugs?|treatments?|medicines?|vaccines?|inhibitors?"
        r"|agonists?|antibod(?:y|ies)|devices?|tests?|engagers?|conjugates?|biosimilars?|generics?)\b)",
        re.I,
    )


def _calls_own(note: Annotation, sentence: Sentence, cue: Cue, product: Product) -> bool:
    """Whether `FDA-approved` stands right before the product's name, or is said of it: "X is an FDA-approved"."""
    own = [span for span in product.spans if sentence.start <= span[0] < sentence.end]
    for start, end in own:
        if 0 <= start - cue.end < 40 and note.text[cue.end : start].count(" ") <= 3:
            return "with" not in note.text[cue.end : start]
        before = note.text[end : cue.start]
        if end <= cue.start and re.fullmatch(
            r"[®™)\s]*(?:\([^)]{1,60}\)\s*)?(?:,|is|was|are|remains?)\s+(?:(?:an?|the|its|our|currently|also|now|first|only"
            r"|one|of|already|fully)\s+){0,4}(?:U\.S\.\s+|US\s+)?\S{2,4}[-‑]",
            before,
        ):
            return True
    return False


def _drugs(note: Annotation, start: int, end: int, product: Product) -> list[tuple[int, int]]:
    """Names of other drugs than the product."""
    places = [found.span() for found in _drug().finditer(note.text, start, end)]
    places += [
        (mention.start, mention.end)
        for mention in note.within("stem", start, end)
        # French words end like names: médicament, traitement
        if "second" not in mention.flags and note.release.language != "fr"
    ]
    return sorted(
        (at, until)
        for at, until in places
        if not any(first < until and at < last for first, last in product.spans)
        and not any(
            mention.start < until and at < mention.end
            for mention in note.within("target", max(0, at - 6), until + 6)
        )
    )


def _of_other(note: Annotation, sentence: Sentence, cue: Cue, product: Product) -> bool:
    """Whether an approval is told of another drug, which stands nearer to it than the product."""
    others = _drugs(note, sentence.start, sentence.end, product)
    if not others:
        return False
    own = [span for span in product.spans if sentence.start <= span[0] < sentence.end]
    if any(start < cue.end and end > cue.start for start, end in own):
        return False
    # `approved Keytruda in 2014`: an object right after the cue
    after = [span for span in others if 0 <= span[0] - cue.end < 25]
    if after and not any(0 <= start - cue.end < after[0][0] - cue.end for start, _ in own):
        return not any(
            word in note.text[cue.end : after[0][0]] for word in ("with", "plus", "combination", "(")
        )
    before = [span for span in others if span[1] <= cue.start]
    mine = [span for span in own if span[1] <= cue.start]
    if not before or (mine and mine[-1][0] > before[-1][0]):
        return False
    between = note.text[before[-1][1] : cue.start]
    return len(between) < 60 and not re.search(r"[;:.]|\)\s*$", between)


def _other_drug(note: Annotation, sentence: Sentence, start: int, end: int, product: Product) -> bool:
    """Whether another drug than the product is what the words from `start` to `end` are about."""
    own = product.spans
    places = [found.span() for found in _drug().finditer(note.text, start, end)]
    places += [
        (mention.start, mention.end)
        for mention in note.within("stem", start, end)
        # French words end like names: médicament, traitement
        if "second" not in mention.flags and note.release.language != "fr"
    ]
    for at, until in places:
        if any(first < until and at < last for first, last in own) or _BESIDE.search(
            note.text, max(sentence.start, at - 40), at
        ):
            continue
        if any(
            mention.start < until and at < mention.end
            for mention in note.within("target", max(0, at - 6), until + 6)
        ):
            continue
        return True
    return False


@cache
def _ahead() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:expected|anticipated|upcoming|planned|key|next|near-term|future|potential|projected|2026|2027|20\d\d)\s+(?:\S+\s+){0,4}"
        r"(?:milestones|catalysts|events|steps|objectives|goals|priorities)\b|\bwhat[’']s\s+next\b|\b(?:outlook|milestones)\s*:?$",
        re.I,
    )


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:achiev|recent|complet|accomplish|highlight|reach|deliver|past|historic)\w*", re.I
    )


def is_ahead(note: Annotation, sentence: Sentence) -> bool:
    """Whether a sentence stands in a list of what is to come: "Anticipated 2026 milestones:" and its bullets."""
    text = note.text
    start = text[sentence.start : min(sentence.end, sentence.start + 80)]
    if ":" in start and _ahead().search(start) and not _behind().search(start):
        return True
    for back in range(1, 9):
        if sentence.index < back:
            return False
        before = note.sentences[sentence.index - back]
        words = note.words(before)
        if len(words) < 110 and (words.endswith(":") or words[-1].isalnum()) and before.zone != "headline":
            if _ahead().search(words):
                return not _behind().search(words)
            if "\n\n" in text[before.end : note.sentences[before.index + 1].start] and len(words) < 70:
                return False
    return False


def _runs(
    note: Annotation, sentence: Sentence, products: Sequence[Product]
) -> list[tuple[int, int, set[str]]]:
    """The names of products in a sentence; names that only "and" or commas part are one run."""
    names = sorted(
        (start, end, product.key)
        for product in products
        for start, end in product.spans
        if sentence.start <= start < sentence.end
    )
    runs: list[tuple[int, int, set[str]]] = []
    for start, end, key in names:
        if runs and re.fullmatch(
            r"[\s,()®™/&]*(?:(?:and|or|both)\b[\s,()]*)?", note.text[runs[-1][1] : start]
        ):
            runs[-1] = (runs[-1][0], end, runs[-1][2] | {key})
        else:
            runs.append((start, end, {key}))
    return runs


_PARTS = patterns.compile(r"[;·•|]|\s[–—]\s|\.\s|,\s+(?:and|while|whereas)\b")


def _nearest(
    note: Annotation, sentence: Sentence, cue: Cue, runs: Sequence[tuple[int, int, set[str]]]
) -> set[str]:
    """The products whose names stand nearest to a cue: in its part of the sentence, before it rather than after."""
    first, last = sentence.start, sentence.end
    for found in _PARTS.finditer(note.text, sentence.start, sentence.end):
        if found.end() <= cue.start:
            first = found.end()
        elif found.start() >= cue.end:
            last = found.start()
            break
    within = [run for run in runs if first <= run[0] < last]
    before = [run for run in within if run[0] < cue.end]
    if before:
        return before[-1][2]
    if within:
        return within[0][2]
    earlier = [run for run in runs if run[0] < cue.start]
    return earlier[-1][2] if earlier else runs[0][2]


def speaks_of(
    note: Annotation,
    sentence: Sentence,
    scope: Scope,
    cue: Cue,
    product: Product,
    products: Sequence[Product],
) -> bool:
    """Whether a cue in a sentence that is tied to the product is said of it, and not of another one."""
    if sentence.zone != "headline" and _life().search(note.text, sentence.start, sentence.end):
        return False
    if cue.value in _APPROVALS and _standard().search(
        note.text, max(sentence.start, cue.start - 70), cue.start
    ):
        return False
    if cue.value in _APPROVALS and _of_other(note, sentence, cue, product):
        return False
    if note.text[cue.start - 1 : cue.start] in ("-", "‑") and cue.value in _APPROVALS:
        return _calls_own(note, sentence, cue, product)
    own = [end for start, end in product.spans if sentence.start <= start and end <= cue.start]
    if _rival().search(note.text, own[-1] if own else sentence.start, cue.start):
        return False
    if cue.value in _APPROVALS and _rival().search(note.text, cue.end, min(sentence.end, cue.end + 60)):
        return False
    if scope is Scope.NAMED:
        if len(products) > 1:
            runs = _runs(note, sentence, products)
            if len(runs) > 1:
                return product.key in _nearest(note, sentence, cue, runs)
        return True
    if cue.value in _APPROVALS and (named := _subject().match(note.text, sentence.start, cue.end)):
        first = re.split(r"\W", named.group(), maxsplit=1)[0].lower()
        if first not in _GENERAL_SUBJECTS and sentence.zone != "headline":
            return False
    if (
        cue.value in _APPROVALS
        and sentence.zone not in ("headline", "lead")
        and _first_of_kind().match(note.text, cue.end, sentence.end)
    ):
        return False
    if _rivals().search(note.text, sentence.start, sentence.end) and sentence.zone != "headline":
        return False
    reach = sentence.end if cue.value in ("approved", "conditionally-approved") else cue.start
    return not _other_drug(note, sentence, sentence.start, reach, product)


def quote_of(note: Annotation, sentence: Sentence, cue: Cue) -> str:
    """The sentence, or of a long one the part around the cue, cut at its commas."""
    if sentence.end - sentence.start <= LONG:
        return note.words(sentence)
    start = max(sentence.start, cue.start - LONG // 2)
    end = min(sentence.end, cue.end + LONG // 2)
    if start > sentence.start:
        comma = note.text.find(", ", start, cue.start)
        space = note.text.find(" ", start, cue.start)
        start = comma + 2 if comma >= 0 else space + 1 if space >= 0 else start
    if end < sentence.end:
        comma = note.text.rfind(", ", cue.end, end)
        space = note.text.rfind(" ", cue.end, end)
        end = comma if comma >= 0 else space if space >= 0 else end
    return note.text[start:end]
