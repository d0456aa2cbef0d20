"""Check claims against the release: found, in a zone that may say so, and holding the value.

Each claim comes out as a `Fact` with its evidence, or as a `Dropped` with the reason.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from summarizer.annotation import Annotation
from summarizer.brief import Dropped, DropReason, Evidence, trusted
from summarizer.ground import Span, locate_groups
from summarizer.names import fold_product
from summarizer.questions import Claim
from summarizer.support import best, unsupported

MAX_QUOTES = 3


class Fact(NamedTuple):
    """A claim that stood the checks."""

    claim: Claim
    evidence: tuple[Evidence, ...]


def _names(claims: Iterable[Claim]) -> dict[str, list[str]]:
    """All names that the claims give each program."""
    names: dict[str, list[str]] = {}
    for claim in claims:
        mine = names.setdefault(claim.program, [])
        if claim.field in ("asset", "alias") and claim.value and claim.value not in mine:
            mine.append(claim.value)
    for program, mine in names.items():
        if not program.isdigit() and all(fold_product(program) != fold_product(name) for name in mine):
            mine.insert(0, program)
    return names


def _spans(claim: Claim, note: Annotation, names: list[str]) -> tuple[list[Span], DropReason | None]:
    """The spans of a claim's quotes, best zone first found; or why there are none."""
    if not any(quote.strip() for quote in claim.quotes):
        return [], "no-quote"
    chosen: list[Span] = []
    found_any = False
    for quote in claim.quotes[:MAX_QUOTES]:
        groups = locate_groups(quote, note.folded)
        found_any = found_any or bool(groups)
        first = best([group[0] for group in groups], claim.field, note, names)
        if first is not None:
            chosen += next(group for group in groups if group[0] is first)
    if not chosen:
        return [], "zone-not-allowed" if found_any else "quote-not-found"
    return chosen, None


def _sentences(spans: Iterable[Span], note: Annotation) -> list[Span]:
    """The sentences in which the spans stand, as far as their zone goes."""
    found = [note.sentence_at(span.start) for span in spans]
    return [Span(sentence.start, sentence.end, "exact") for sentence in found]


def check(
    claims: Iterable[Claim], note: Annotation, min_confidence: float = 0.0
) -> tuple[list[Fact], list[Dropped]]:
    """Return the claims that hold, with evidence, and those that do not, with reasons; in order."""
    claims = list(claims)
    names = _names(claims)
    facts: list[Fact] = []
    dropped: list[Dropped] = []
    for claim in claims:
        spans, reason = _spans(claim, note, names[claim.program])
        if reason is None:
            reason = unsupported(claim, spans, note, names[claim.program])
            if reason == "value-not-in-quote" and claim.field == "regulator" and claim.confidence is None:
                # a model quotes what an agency did and leaves its name out, or the other way round
                wider = _sentences(spans, note)
                if unsupported(claim, wider, note, names[claim.program]) is None:
                    spans, reason = wider, None
        if reason is None and claim.confidence is not None and claim.confidence < min_confidence:
            reason = "low-confidence"
        if reason is None:
            facts.append(Fact(claim, tuple(evidence(span, note) for span in dict.fromkeys(spans))))
        else:
            dropped.append(
                trusted(Dropped)(
                    field=claim.field,
                    value=claim.shown,
                    quotes=claim.quotes,
                    reason=reason,
                    program=claim.program,
                )
            )
    return facts, dropped


def evidence(span: Span, note: Annotation) -> Evidence:
    """The evidence at a span, its quote cut from the text."""
    return trusted(Evidence)(
        quote=note.text[span.start : span.end],
        start=span.start,
        end=span.end,
        zone=note.release.zone_at(span.start),
        match=span.match,
    )
