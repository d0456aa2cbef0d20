"""Find the organisations that a release names, without a model: companies, institutions, funders, investors.

>>> from summarizer.annotation import annotate
>>> from summarizer.release import Release
>>> text = "Verdane Therapeutics, Inc. (“Verdane”) today said that Verdane will work with the University of Lund."
>>> found = find_organisations(annotate(Release.from_text(text)))
>>> [(organisation.name, organisation.kind, len(organisation.spans)) for organisation in found.all]
[('Verdane Therapeutics', 'company', 3), ('University of Lund', 'academic', 1)]

A run of capitalised words is an organisation when it bears a legal form, a word that such names end in, a ticker,
or is introduced as one ("Norvexa, a contract manufacturer"); short forms are folded into the full name. Other runs
are kept as `bare`: they count only where words beside them demand an organisation ("licensed from Norvexa").
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cache, cached_property

from summarizer import patterns
from summarizer.annotation import Annotation
from summarizer.engines.rules.asian_names import find_asian
from summarizer.engines.rules.firm_forms import display
from summarizer.engines.rules.name_runs import Run, Span
from summarizer.engines.rules.name_words import ADVISERS, GENERIC, TITLE_VERBS
from summarizer.engines.rules.organisation_runs import read_runs
from summarizer.engines.rules.places import MAJOR, PLACES, is_place
from summarizer.engines.rules.thing_words import is_thing
from summarizer.names import organisation_words

_PUBLIC_BANK = patterns.compile(
    r"\b(?:(?:European|Nordic|Public|Islamic|African|Asian|Green|State) (?:Investment|Development|Infrastructure) Bank"
    r"|Investment Bank of|Development Bank|World Bank|Bank for Reconstruction)\b"
)
"""Banks of states lend to a product's development; others only advise."""


@dataclass(slots=True)
class Organisation:
    """One organisation of a release."""

    name: str
    """At its fullest, without legal form and ticker."""
    kind: str
    """company, academic, funder, investor or other."""
    spans: list[Span] = field(default_factory=list)
    """Every place where one of its names stands, sorted."""
    keys: set[tuple[str, ...]] = field(default_factory=set)
    """The folded words of its names."""
    adviser: bool = False
    """A bank, law firm, agency, exchange or wire: never a partner."""


class Organisations:
    """All organisations of a release, and the capitalised runs that may be some."""

    def __init__(self, found: list[Organisation], bare: list[Span], text: str) -> None:
        self.all = found
        self.bare = bare
        self._text = text

    @cached_property
    def places(self) -> list[tuple[int, int, Organisation]]:
        """Every mention, sorted."""
        every = [(start, end, one) for one in self.all for start, end in one.spans]
        return sorted(every, key=lambda place: place[:2])

    @cached_property
    def _starts(self) -> list[int]:
        return [place[0] for place in self.places]

    def within(self, start: int, end: int) -> list[tuple[int, int, Organisation]]:
        """The mentions inside a stretch."""
        return [
            place
            for place in self.places[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
            if place[1] <= end
        ]

    def named(self, name: str) -> Organisation | None:
        """The organisation that bears a name, in full or in short."""
        words = organisation_words(name)
        for one in self.all:
            if words in one.keys or organisation_words(one.name)[: len(words)] == words:
                return one
        return None


def _add(
    found: dict[tuple[str, ...], Organisation], name: str, kind: str, span: Span, shorts: list[str]
) -> None:
    words = organisation_words(name)
    if not words:
        return
    one = found.get(words)
    if one is None:
        one = found[words] = Organisation(
            display(name),
            kind,
            adviser=bool(set(name.replace(",", "").split()) & ADVISERS) and not _PUBLIC_BANK.search(name),
        )
    one.spans.append(span)
    one.keys.add(words)
    for short in shorts:
        one.keys.add(organisation_words(short))


def _fold_short_forms(found: dict[tuple[str, ...], Organisation]) -> list[Organisation]:
    """One entry for `Verdane` and `Verdane Therapeutics`: the longer takes the shorter in."""
    kept: list[Organisation] = []
    for one in sorted(
        found.values(), key=lambda item: (-len(organisation_words(item.name)), -len(item.name), item.spans[0])
    ):
        words = organisation_words(one.name)
        fitting = [
            other
            for other in kept
            if words in other.keys
            or _begins(one.name, other.name)
            or (
                organisation_words(other.name)[: len(words)] == words
                and not (len(words) == 1 and words[0] in _GENERIC_FIRST)
            )
        ]
        if fitting:
            whole = min(fitting, key=lambda item: item.spans[0])
            whole.spans += one.spans
            whole.keys |= one.keys
        else:
            kept.append(one)
    return sorted(kept, key=lambda item: min(item.spans))


def _cut_at_for(found: dict[tuple[str, ...], Organisation], title: int) -> None:
    """A headline's `Lund Medical School for Gene Therapy` is `Lund Medical School`, where the text names that alone."""
    for words, one in list(found.items()):
        head, link, _ = one.name.partition(" for ")
        short = found.get(organisation_words(head)) if link else None
        if short is not None and short is not one and all(end <= title + 1 for _, end in one.spans):
            short.spans += [(start, start + len(head)) for start, _ in one.spans]
            del found[words]


def _begins(short: str, long: str) -> bool:
    """Whether a name in ideographs or hangul begins another: 云禾生物, 云禾生物科技."""
    return len(short) > 2 and short[0] > "\u2dff" and long.startswith(short)


_GENERIC_FIRST = (
    frozenset(word.lower() for word in GENERIC)
    | frozenset(word.lower() for word in MAJOR)
    | {"university", "institute", "national", "the", "saint", "st", "alzheimer", "fondation"}
)


@cache
def _towns() -> frozenset[str]:
    return frozenset(word.lower() for word in PLACES)


FORMS_BEFORE = frozenset(
    """laboratorios laboratoires laboratoire laboratori laboratorio grupo gruppo groupe grup industrias industrie farmaceutica
    farmacéutica compañía compagnie""".split()  # noqa: SIM905
)
"""Words that companies' names begin with, and are left out where the name is said again: `Laboratorios Verdane`."""


def _short_places(text: str, runs: list[Run], kept: list[Organisation]) -> list[Span]:
    """Give short forms in the remaining runs to their organisations; return the runs that are left."""
    index: dict[str, list[tuple[tuple[str, ...], Organisation]]] = {}
    for one in kept:
        words = organisation_words(one.name)
        forms = {words[:size] for size in range(1, len(words) + 1)} | one.keys
        if len(words) > 1 and words[0] in FORMS_BEFORE:
            forms |= {words[1:], words[1:2]}
        if one.kind == "academic":
            forms = {form for form in forms if len(form) > 1 or form == words or form[0] not in _towns()}
            # University of Texas MD Anderson Cancer Center: MD Anderson
            forms |= {words[at:] for at in range(1, len(words) - 1) if words[at] not in _GENERIC_FIRST}
            forms |= {
                words[at : at + 2] for at in range(1, len(words) - 2) if words[at] not in _GENERIC_FIRST
            }
        for form in forms:
            if form and not (
                len(form) == 1
                and (form[0] in _GENERIC_FIRST or (len(form[0]) < 3 and form not in one.keys))
                and form != words
            ):
                index.setdefault(form[0], []).append((form, one))
    left: list[Span] = []
    for run in runs:
        folded = [organisation_words(text[a:b]) for a, b in run.words]
        at, taken = 0, False
        while at < len(folded):
            best: tuple[int, Organisation] | None = None
            for form, one in index.get(folded[at][0] if folded[at] else "", ()):
                joined: tuple[str, ...] = ()
                size = 0
                while len(joined) < len(form) and at + size < len(folded):
                    joined += folded[at + size]
                    size += 1
                if joined == form and (best is None or size > best[0]):
                    best = (size, one)
            if best:
                best[1].spans.append((run.words[at][0], run.words[at + best[0] - 1][1]))
                taken = True
                at += best[0]
            else:
                at += 1
        if not taken:
            left.append((run.start, run.end))
    return left


def _is_bare(text: str, run: Run) -> bool:
    """Whether a run that nothing tells may still be an organisation's name."""
    words = [text[a:b] for a, b in run.words]
    return (
        len(words) <= 6
        and words[0] not in TITLE_VERBS
        and not (
            (words[0] in GENERIC or words[0] in PLACES)
            and all(word in GENERIC or word in PLACES for word in words)
        )
        and not is_place(text[run.start : run.end])
    )


_ON_PRODUCT = patterns.compile(r" (?:on|for|of|in|with) [A-Z][A-Za-z]{1,5}[-‑]\d{2,6}[A-Za-z]?\b")
"""What ends a name that goes on to what the work is on: "the Weldon Institute on VRD-114"."""


_OF_MARK = patterns.compile(r"\b(?:is|are) (?:an? )?(?:registered )?trademarks? of [^\n]{2,140}")
"""Owners of trademarks, in the full names that only such notes use."""


def _read(note: Annotation) -> Organisations:
    text = note.text
    found: dict[tuple[str, ...], Organisation] = {}
    rest: list[Run] = []
    marks = [match.span() for match in _OF_MARK.finditer(text)] if "rademark" in text else []
    for run in read_runs(note):
        if marks and any(start <= run.start < end for start, end in marks):
            continue
        if run.kind is None:
            rest.append(run)
        else:
            product = _ON_PRODUCT.search(text, run.start, run.end)
            end = product.start() if product and product.end() == run.end else run.end
            if end < run.end and is_thing(text[run.start : end]):
                continue
            _add(found, text[run.start : end], run.kind, (run.start, end), run.shorts)
    for name, kind, span, shorts in find_asian(text):
        _add(found, name, kind, span, shorts)
    _cut_at_for(found, len(note.release.title or ""))
    kept = _fold_short_forms(found)
    left = _short_places(text, rest, kept)
    for one in kept:
        one.spans = sorted(set(one.spans))
        if one.name.isupper() and len(one.name) > 6:  # as written elsewhere than in a headline in capitals
            plain = (text[start:end] for start, end in one.spans)
            one.name = next(
                (name for name in plain if name.lower() == one.name.lower() and not name.isupper()), one.name
            )
    bare_runs = {(run.start, run.end): run for run in rest}
    bare = [span for span in left if _is_bare(text, bare_runs[span])]
    return Organisations(kept, bare, text)


def find_organisations(note: Annotation) -> Organisations:
    """Return the organisations of a release, read once and kept on its annotation."""
    kept = note.__dict__.get("_organisations")
    if kept is None:
        kept = note.__dict__["_organisations"] = _read(note)
    assert isinstance(kept, Organisations)
    return kept
