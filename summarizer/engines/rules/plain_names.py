"""Names in lower case without a known stem: INNs by where they stand, generic names of single chemicals.

>>> from summarizer.annotation import annotate
>>> from summarizer.release import Release
>>> found: dict[str, Asset] = {}
>>> text = "Halden Starts Study of Psilocybin in Gout. Halden gave psilocybin to patients."
>>> add_plain(annotate(Release.from_text(text)), found)
>>> [asset.name for asset in found.values()]
['psilocybin']
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import chain

from summarizer import patterns
from summarizer.annotation import Annotation
from summarizer.engines.rules.asset import Asset, add, is_term
from summarizer.engines.rules.cued_names import HITS, ZONES, hits_of, uses_of
from summarizer.engines.rules.diseases import find_diseases
from summarizer.engines.rules.product_words import GENERICS, KINDS, STOP
from summarizer.names import fold_product


@cache
def _determined() -> re.Pattern[str]:
    return patterns.compile(r"\b(?:the|an?|this|these|our|its|their|any|each|more|new)\s$", re.I)


@cache
def _of_a_trial() -> re.Pattern[str]:
    """Behind a name that an article may stand before: `the corvidane group`."""
    return patterns.compile(
        r"\s(?:group|arm|cohort|trial|study|studies|dose|doses|treatment|recipients|patients)\b", re.I
    )


def _mass_nouns(note: Annotation, found: dict[str, Asset]) -> None:
    """INNs without a known stem: words of the headline in lower case below, often in product position, without article."""
    text = note.text
    seen: set[str] = set()
    for zone in note.release.zones:
        if zone.kind == "headline":
            seen |= {match.group().lower() for match in _lower_word().finditer(text, zone.start, zone.end)}
    for name in sorted(seen):
        if name in STOP or name in GENERICS or fold_product(name) in found or _no_inn_ending().search(name):
            continue
        uses = sorted({*uses_of(text, name), *uses_of(text, name.capitalize())})
        if len(uses_of(text, name)) < HITS or any(
            _determined().search(text, max(0, a - 14), a) for a, _ in uses
        ):
            continue
        if any(is_term(note, *use) for use in uses[:6]) or find_diseases(name):
            continue
        if hits_of(note, uses) > HITS:
            add(found, name, "inn", uses[0])
            found[fold_product(name)].spans = list(uses)


@cache
def _lower_word() -> re.Pattern[str]:
    """A word as long as an INN; not of the endings of plurals and of most adjectives."""
    return patterns.compile(
        r"(?<![\w-])[A-Za-z][a-z]{6,15}(?<![sy])(?<!ic)(?<!al)(?<!ar)(?<!or)(?<!er)(?<!ot)(?<!ose)(?![\w-])"
    )


def _plain_names(note: Annotation, found: dict[str, Asset]) -> None:
    """INNs without a known stem: lower-case words in product position that never take an article."""
    behind = not _CALLED.isdisjoint(note.vocabulary) or _between_commas().search(note.text)
    for zone in note.release.zones:
        if zone.kind not in ZONES:
            continue
        for match in chain(
            _plain_position().finditer(note.text, zone.start, zone.end),
            _behind_kind().finditer(note.text, zone.start, zone.end) if behind else (),
            _before_code().finditer(note.text, zone.start, zone.end)
            if _code_aside().search(note.text, zone.start, zone.end)
            else (),
        ):
            name = match["name"].lower()
            if (
                fold_product(name) in found
                or name in STOP
                or name in GENERICS
                or _no_inn_ending().search(name)
                or note.within("stem", *match.span("name"))
                or patterns.fullmatch(KINDS, name)
            ):
                continue
            uses = [
                m.span()
                for m in re.finditer(rf"(?<![\w@/.-]){re.escape(name)}(?![\w@-]|\.\w)", note.text, re.I)
            ]
            if len(uses) < (2 if _strong_kind().fullmatch(match.group()) else 3) or any(
                _determined().search(note.text, max(0, a - 14), a) and not _of_a_trial().match(note.text, b)
                for a, b in uses
            ):
                continue
            early = any(note.release.zone_at(a) in ("headline", "lead") for a, _ in uses)
            if any(is_term(note, *use) for use in uses[:3]) or find_diseases(name):
                continue
            if early and 3 * sum(note.text[a:b] == name for a, b in uses) >= len(uses):
                add(found, name, "inn", uses[0])
                found[fold_product(name)].spans = uses


@cache
def _no_inn_ending() -> re.Pattern[str]:
    """Endings of English words that no INN has, and longer function words."""
    return patterns.compile(
        r"(?:ly|ing|ed|tion|sion|ment|ness|ity|ance|ence|ous|ive|able|ible|less|ship|wards?|ists?|ers|ies|ally|ology|ness|ful"
        r"|[a-z]ure|[a-z]age|ght|dge|[aeio]ck|ware|work|port|ound|ount|oint|out|put|hood|rce|rse)$"
        r"|^(?:against|between|through|because|whether|without|although|however|together|therefore|moreover|meanwhile|instead"
        r"|another|further|besides|despite|towards?|whereas|perhaps|already|himself|herself|itself|someone|everyone|nothing)$"
    )


@cache
def _plain_position() -> re.Pattern[str]:
    return patterns.compile(
        rf"(?<![\w-])(?P<name>[A-Za-z][a-z]{{6,20}}+)(?:\s\([^()]{{1,40}}\))?,?\s(?:is\s)?(?:an?|its|our)\s(?:[\w/®™+.-]+,?\s){{0,9}}?{KINDS}\b"
    )


@cache
def _strong_kind() -> re.Pattern[str]:
    """What only a drug is: two places of its name are enough."""
    return patterns.compile(
        r"\w+(?: \([^()]{1,40}\))?(?:,| is) an? (?:[\w/+-]+ ){0,6}(?:inhibitor|agonist|antagonist|modulator|degrader|antibody"
        r"|antibiotic|peptide|activator|blocker)"
    )


_IN_BRACKETS = r" \([A-Z]{2,5}[-‑]?\d{2,5}[,;)]"


@cache
def _code_aside() -> re.Pattern[str]:
    """What `_before_code` ends with, found much faster."""
    return patterns.compile(_IN_BRACKETS)


@cache
def _before_code() -> re.Pattern[str]:
    """`study of corvidane (VRD-114)`."""
    return patterns.compile(rf"(?<![\w-])(?P<name>[A-Za-z][a-z]{{6,20}}+){_IN_BRACKETS}")


_CALLED = frozenset(("investigational", "experimental", "called", "named", "known"))


@cache
def _between_commas() -> re.Pattern[str]:
    """What `_behind_kind` needs where none of the words above stands."""
    return patterns.compile(r",\s[a-z]{7,21},\s")


@cache
def _behind_kind() -> re.Pattern[str]:
    """`the investigational tablet corvidane`, `a pill called corvidane`."""
    kinds = r"(?:medication|medicine|drug|tablet|pill|capsule|injection|infusion|compound|agent|molecule)"
    return patterns.compile(
        rf"\b(?:(?:(?:investigational|experimental)\s(?:[\w-]+\s){{0,3}}?{kinds}|{kinds},?\s(?:called|named|known\sas))\s,?"
        r"|(?:medication|pill|tablet|injection|drug|inhibitor|antagonist|agonist),\s(?=[a-z]{7,21},\s))"
        r"(?!(?:regimen|treatment|candidate|product|combination|placebo|delivery|discovery|substance|compan|develop|platform"
        r"|formulation|program|applic|administ|monotherap|chemother|immunother|radiother|technolog|exposure|approval|compared))"
        r"(?P<name>[a-z]{7,21})(?![\w-])(?!\s(?:that|which)\b)"
    )


@cache
def _generic() -> re.Pattern[str]:
    return patterns.compile(
        rf"(?<![\w-])(?:{'|'.join(GENERICS)})(?![\w]|-(?:associated|induced|resistant|naive))", re.I
    )


@cache
def _trial_before() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:trials?|stud(?:y|ies)),?\s(?:which\s(?:is|was)\s)?(?:(?:called|named|known\sas)\s)?[“\"‘(]?$",
        re.I,
    )


def _of_trial(note: Annotation, asset: Asset) -> bool:
    """Whether what looks like a code is a trial's name: "in the trial, CALM-2, people took"."""
    return any(
        _trial_before().search(note.text, max(0, start - 40), start)
        or patterns.match(r"\s(?:trial|study)\b", note.text[end : end + 8])
        for start, end in asset.spans
    )


def _generics(note: Annotation, found: dict[str, Asset]) -> None:
    """Generic names of single chemicals, where the headline names no other product."""
    title = note.release.title or ""
    at = note.text.find(title) if title else -1
    if at < 0 or any(at <= start < at + len(title) for asset in found.values() for start, _ in asset.spans):
        return
    names = [match.group() for match in _generic().finditer(title)]
    if not names and not any(
        (asset.kind in ("code", "brand") and not _of_trial(note, asset))
        or (asset.kind == "inn" and len(asset.spans) > 1)
        for asset in found.values()
    ):
        # the news of a society or university, whose headline says "an old gout medicine"
        told = Counter(
            match.group().lower()
            for match in _generic().finditer(note.text)
            if note.release.zone_at(match.start()) in ZONES
        )
        names = [name for name, count in told.items() if count > 2 and count == max(told.values())][:1]
    for name in names:
        shown = name if name.isupper() else name.lower()
        for use in re.finditer(rf"(?<![\w-]){re.escape(name)}(?!\w)", note.text, re.I):
            add(found, shown, "generic", use.span())


@cache
def _dosage() -> re.Pattern[str]:
    """`approval for rivastaban tablets, 2.5 mg`."""
    return patterns.compile(
        r"\b(?:for|of|its|launch(?:es|ed)?|generic|approves)\s(?P<name>[A-Za-z][a-z]{5,20})\s(?:(?:sodium|hydrochloride|acetate|maleate|phosphate|potassium"
        r"|extended-release|delayed-release|ophthalmic|nasal|topical|oral|for)\s){0,3}(?:[Tt]ablets?|[Cc]apsules?|[Ii]njection|[Cc]ream|[Gg]el|[Ss]olution"
        r"|[Ss]uspension|[Ss]pray|[Ee]mulsion|[Oo]intment|[Pp]atch)\b"
    )


_DOSED = "generic topical chewable sublingual ophthalmic injectable effervescent softgel vaginal transdermal"
_NO_SUBSTANCE = frozenset(_DOSED.split())


def _copies(note: Annotation, found: dict[str, Asset]) -> None:
    """The substance that a generic version is called after, with its dosage form behind it."""
    for zone in note.release.zones:
        if zone.kind not in ("headline", "lead"):
            continue
        for match in _dosage().finditer(note.text, zone.start, zone.end):
            name = match["name"].lower()
            if (
                fold_product(name) in found
                or name in STOP
                or name in _NO_SUBSTANCE
                or _no_inn_ending().search(name)
            ):
                continue
            for use in sorted({*uses_of(note.text, name), *uses_of(note.text, name.capitalize())}):
                add(found, name, "inn", use)


def add_plain(note: Annotation, found: dict[str, Asset]) -> None:
    """Add the names that only their place tells, where the headline names nothing else."""
    _plain_names(note, found)
    if "ANDA" in note.text or "generic version" in note.text or "generic equivalent" in note.text:
        _copies(note, found)
    if not any(
        note.release.zone_at(start) == "headline" for asset in found.values() for start, _ in asset.spans
    ):
        _mass_nouns(note, found)
    _generics(note, found)
