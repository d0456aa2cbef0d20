"""The names of a release in groups, with what speaks for each: where it stands, and as what."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from summarizer import patterns
from summarizer.annotation import NEWS, Annotation
from summarizer.engines.rules.aliases import group_assets
from summarizer.engines.rules.asset import Asset
from summarizer.engines.rules.assets import find_assets
from summarizer.engines.rules.mentions import describes_company, is_other, is_trial
from summarizer.names import ends_of, organisation_words, same_product


@dataclass(slots=True)
class Candidate:
    """A group of names with what speaks for it."""

    names: list[Asset]
    spans: list[tuple[int, int]]
    title: int = 0
    lead: int = 0
    body: int = 0
    about: int = 0
    other: int = 0
    """Mentions in news sentences as another drug: combination, comparator, prior therapy, example."""
    others: frozenset[tuple[int, int]] = frozenset()
    """All its places as another drug, in whatever zone."""
    told: int = 0
    """Mentions that only describe the company: "Verdane, which develops VRD-114, today announced …"."""


def find_candidates(note: Annotation, issuer: str | None) -> list[Candidate]:
    assets, trials = [], set[str]()
    for asset in find_assets(note):
        if is_trial(note, asset):
            trials.add(_letters(asset.name))
        elif not _is_company(asset, issuer, note):
            assets.append(asset)
    marks = _marks_of_others(note, issuer)
    assets = [asset for asset in assets if not _beside_trial(asset, trials) and asset.name not in marks]
    found = []
    for group in group_assets(note, assets):
        spans = sorted({span for asset in group for span in asset.spans})
        candidate = Candidate(group, spans, others=_others(note, spans))
        for span in spans:
            zone = note.release.zone_at(span[0])
            if zone in NEWS and span in candidate.others:
                candidate.other += 1
            elif zone in ("lead", "body") and describes_company(note, span[0]):
                candidate.told += 1
            elif zone == "headline":
                candidate.title += 1
            elif zone == "lead":
                candidate.lead += 1
            elif zone == "body":
                candidate.body += 1
            elif zone == "about-product":
                candidate.about += 1
        found.append(candidate)
    return found


_TRADEMARKS = patterns.compile(
    r"((?:[A-Z][\w-]{2,20}[®™]{0,2}(?:,? and |, )?){1,4}) (?:is|are) (?:an? )?(?:registered )?trademarks? of (?:the"
    r" )?([A-Z]\w+)"
)


def _marks_of_others(note: Annotation, issuer: str | None) -> set[str]:
    """Brands said to be another house's trademarks, which the headline does not name: `KANDIX® is a trademark of Kanda`."""
    if "rademark" not in note.text:
        return set()
    title = note.release.title or ""
    own = organisation_words(issuer or "")
    return {
        name
        for found in _TRADEMARKS.finditer(note.text)
        if not own or found[2].lower() not in own
        for name in patterns.sub(r"[®™,]|\band\b", " ", found[1]).split()
        if name not in title
    }


def _letters(name: str) -> str:
    """What stands before the one digit of a trial's name: `AURA` of `AURA-2`; nothing of other names."""
    match = patterns.fullmatch(r"([A-Z]{4,10})[-‑ ]?\d", name)
    return match[1] if match else ""


def _beside_trial(asset: Asset, trials: set[str]) -> bool:
    """Whether a trial bears the same word with another digit: `AURA-1 and AURA-2, two Phase 3 trials`."""
    return asset.kind == "code" and bool(_letters(asset.name)) and _letters(asset.name) in trials


def _others(note: Annotation, spans: Sequence[tuple[int, int]]) -> frozenset[tuple[int, int]]:
    """The places where a product is another drug; what a bracket behind one adds is too: `with Libtayo® (cemiplimab)`."""
    found: set[tuple[int, int]] = set()
    last: tuple[int, int] | None = None
    for span in spans:
        if (is_other(note, span) and not _own_before(note, spans, found, span)) or (
            last in found
            and last is not None
            and patterns.fullmatch(r"[®™]{0,2} ?\(", note.text[last[1] : span[0]])
        ):
            found.add(span)
        last = span
    return frozenset(found)


def _own_before(
    note: Annotation, spans: Sequence[tuple[int, int]], others: set[tuple[int, int]], span: tuple[int, int]
) -> bool:
    """Whether the sentence is about the product itself before: `subcutaneous X was non-inferior to intravenous X`."""
    start = note.sentence_at(span[0]).start
    return any(start <= one[0] < span[0] and one not in others for one in spans)


def _is_company(asset: Asset, issuer: str | None, note: Annotation) -> bool:
    if asset.kind == "code":
        return False
    word = organisation_words(asset.name)
    if issuer and word and set(word) <= set(organisation_words(issuer)):
        return True
    if asset.kind == "inn" and not asset.name[0].isupper():
        return False
    return any(_company_behind().match(note.text, end) for end in ends_of(asset.name, note.text))


@cache
def _company_behind() -> re.Pattern[str]:
    """What follows a company's or a platform's name."""
    return patterns.compile(
        r"[®™]?(?:,?\s(?:Inc|Ltd|Corp|AG|SE|GmbH|S\.A|LLC|plc|Therapeutics|Pharma\w*|Bio\w*|Medical|Medicines?|Oncology"
        r"|Diagnostics|Vaccines|Laborator\w*|Holdings?|Group|Sciences)\b"
        r"|(?:\s\([^)]*\))?,?\s(?:is\s)?(?!(?:the|our)\s(?:company|firm|organi[sz]ation)\b)(?:an?|our|its|the)\s"
        r"(?:(?!for|of|by|in|to|our\b)[\w-]+,?\s){0,6}(?:company|firm|CDMO|CRO|organi[sz]ation|provider|leader|developer"
        r"|manufacturer|platform|technology|database)\b(?![’']))"
    )


def in_title(note: Annotation, candidate: Candidate) -> bool:
    """Whether the headline itself, not only a sub-headline, names it as its own."""
    title = note.release.title or ""
    at = note.text.find(title) if title else -1
    return (
        any(
            at <= start < at + len(title) and (start, end) not in candidate.others
            for start, end in candidate.spans
        )
        if at >= 0
        else False
    )


def beside_in_title(note: Annotation, candidate: Candidate) -> bool:
    """Whether the headline names it only as another product's partner drug or comparator."""
    title = note.release.title or ""
    at = note.text.find(title) if title else -1
    within = [span for span in candidate.spans if at <= span[0] < at + len(title)] if at >= 0 else []
    return bool(within) and candidate.others.issuperset(within)


def own_paragraph(note: Annotation, candidate: Candidate) -> bool:
    """Whether a news sentence or bullet begins with it, or says it and no more than one other product."""
    for start, end in candidate.spans:
        sentence = note.sentence_at(start)
        if sentence.zone not in ("body", "lead") or (start, end) in candidate.others:
            continue
        before = note.text[sentence.start : start]
        line_start = note.text.rfind("\n", 0, start) + 1
        if (
            len(before) < 60 or start - line_start < 90 or note.text[start - 1] in ".!?"
        ):  # the last: a glued heading
            return True
    return candidate.body > 1


def headed(note: Annotation, own: Sequence[Candidate]) -> list[Candidate]:
    """Those whose code opens a paragraph of the news, or a heading above one: `VRD-207 (BCMA/CD3 antibody)`.

    A line of a list, `- VRD-118, gout: Phase 2`, is neither.
    """
    return [
        c
        for c in own
        if any(asset.kind == "code" for asset in c.names)
        and any(_opens(note, start, end) for start, end in c.spans)
    ]


LINE = 60  # characters; what stands under a heading is as long at least


PARAGRAPH = 90  # characters; a shorter line is a heading or a line of a list


def _opens(note: Annotation, start: int, end: int) -> bool:
    text = note.text
    if note.release.zone_at(start) not in ("lead", "body") or text.rfind("\n", 0, start) + 3 < start:
        return False
    stop = text.find("\n", end)
    stop = len(text) if stop < 0 else stop
    if stop - start >= PARAGRAPH:
        return True
    below = text[stop:].lstrip()
    line = text[start:stop].rstrip()
    return (
        line[-1:] not in ".;"
        and not patterns.search(r"\||\bPhase\b|\b[Pp]reclinical\b", line)
        and len(below.partition("\n")[0]) >= LINE
    )


def passing(candidate: Candidate) -> bool:
    """An INN said once or twice among codes: most likely somebody else's drug."""
    return all(asset.kind == "inn" for asset in candidate.names) and len(candidate.spans) <= 2


def called(note: Annotation, candidate: Candidate) -> bool:
    """Whether the text says what the product is called: `Tarn, which calls the product TRN-101`."""
    return any(
        patterns.search(
            r"\b(?:call(?:s|ed)?|named?|known as|dubbed|termed|designated|labell?ed)\b[^.;]{0,50}$",
            note.text[max(0, start - 70) : start],
        )
        for start, _ in candidate.spans
    )


def display_names(note: Annotation, candidate: Candidate) -> tuple[str, tuple[str, ...]]:
    """The name used first in the headline or most in the news, and the others."""

    def weight(asset: Asset) -> tuple[int, int, int]:
        zones = [note.release.zone_at(start) for start, _ in asset.spans]
        return (zones.count("headline") > 0, len(asset.spans), -asset.spans[0][0])

    ranked = sorted(candidate.names, key=weight, reverse=True)
    name = ranked[0].name
    others = tuple(asset.name for asset in ranked[1:] if not same_product(asset.name, name))
    return name, others
