"""Names that a release of many items says once: a test that is sold, a second candidate, a medicine with its sales.

>>> from summarizer.annotation import annotate
>>> from summarizer.release import Release
>>> found: dict[str, Asset] = {}
>>> text = "Halden Reports Results\\n\\nBASEL, May 3, 2026 - Halden had a good year.\\n\\nZelvanta net sales were $4.2 million."
>>> add_listed(annotate(Release.from_text(text)), found)
>>> list(asset.name for asset in found.values())
['Zelvanta']
"""

from __future__ import annotations

import re
from functools import cache

from summarizer import patterns
from summarizer.annotation import Annotation
from summarizer.engines.rules.asset import Asset, add, is_term
from summarizer.engines.rules.cued_names import uses_of
from summarizer.engines.rules.product_words import KINDS, STOP
from summarizer.names import fold_product

_WORDS = """
    product products net total license licensing royalty royalties collaboration grant contract group annual
    quarterly worldwide domestic service services other recurring consumables instrument instruments software
    reported adjusted gross consolidated operating organic core commercial combined record strong higher lower
    quarter half year segment same-store direct online export retail brand brands devices medicines drugs
    diagnostics vaccines corporate finance financial pipeline operations background summary highlights
    overview manufacturing partnering regulatory people organisation organization events outlook dermatology
    ophthalmology rare immunology neurology cardiology
"""
_NONE = frozenset(_WORDS.split()) | STOP
"""Capitalised words before `sales`, or alone above a paragraph, that name no product."""


_GOODS = """
    test assay device system vaccine implant catheter stent pump tablet tablets capsule capsules spray gel cream drops
    patch inhaler dressing kit scanner monitor
""".split()  # noqa: SIM905
_CALLS = frozenset("call calls called named dubbed".split())  # noqa: SIM905
_SALES = frozenset("sales revenue revenues".split())  # noqa: SIM905
_BETWEEN_COMMAS = frozenset((",",))
_LINE = frozenset(("\n", "("))


@cache
def _patterns() -> tuple[tuple[frozenset[str], re.Pattern[str]], ...]:
    """Each with the words of which a release needs one; a comma stands for `_aside`, a line's end or a bracket for `_headed`."""
    camel = r"(?P<name>[A-Z][a-z]{2,}[A-Z][a-z]+(?:-[A-Z0-9]{1,3})?)"
    name = r"(?P<name>[A-Z][a-z]{3,14}(?:[A-Z][a-z]+)?)"
    kind = rf"(?:{'|'.join(_GOODS)})".replace("drops", r"eye\sdrops")
    return (
        (
            frozenset(_GOODS),
            patterns.compile(
                rf"(?:\b(?:[Ii]ts|[Tt]heir|[Tt]he|[Oo]ur)|-(?:marked|cleared|approved|certified))\s{camel}[®™]?\s(?:[a-z-]+\s){{0,2}}{kind}\b"
            ),
        ),
        (
            _BETWEEN_COMMAS,
            patterns.compile(
                rf"\b(?:second|third|other|next|first|lead|new|further|another)\s(?:[a-z-]+\s){{0,2}}(?:candidate|product|vaccine|drug|device|test|system"
                rf"|medicine|program(?:me)?|compound|asset),\s{name}[®™]?(?:\s\([^()\n]{{2,40}}\))?,\s(?:is\s)?(?:an?|the)\s(?:[\w/+-]+\s){{0,8}}?{KINDS}\b"
            ),
        ),
        (
            _BETWEEN_COMMAS,
            patterns.compile(
                rf"\b(?:its|their|our|[Cc]ompany[’']s)\s(?:[a-z][\w/-]*\s){{0,4}}{KINDS},\s{name}[®™]?,"
            ),
        ),
        (
            _CALLS,
            patterns.compile(
                r"\b(?:researchers|team|scientists|company|inventors|which|they|we|group|lab(?:oratory)?|authors|investigators|developers)\s(?:\w+\s)?(?:call|calls|called|have\scalled|named|dubbed)\s(?:it\s|the\s\w+\s)?"
                r"(?P<name>[A-Z]{2,5}[-‑]?[A-Z]{0,2}\d{1,4}[A-Z]?|[A-Z]{2,5}[-‑][A-Z][a-z]{1,6}\d{1,3}|[A-Z][a-z]{2,}[A-Z][a-z]+)(?![\w-])"
            ),
        ),
        (
            _CALLS,
            patterns.compile(
                r"\b(?:product|vaccine|candidate|molecule|drug|compound|antibody|treatment|medicine|protein|peptide|virus|vector|cells|cream|virotherapy"
                r"|therapy|inhibitor|conjugate|construct|agent|formulation|injection|pill|capsule)s?,?\s(?:which\sis\s|that\sis\s|now\s)?(?:called|named|dubbed)\s[“\"‘]?"
                r"(?P<name>[A-Z][a-z]{2,}[A-Z][a-z]+|[A-Z]{2,5}[-‑]?[A-Z]{0,2}\d{1,4}[A-Z]?)(?![\w-])"
            ),
        ),
        (
            _LINE,
            patterns.compile(
                rf"(?m)^{name}[®™]?[ \t]*\n\s{{0,4}}(?:Our|The|This)\s(?:[\w/-]+\s){{0,6}}?{KINDS}\b"
            ),
        ),
        (
            _LINE,
            patterns.compile(
                rf"(?m)^{name}[®™]?\s\([a-z][^()\n]{{5,70}}\)\s(?:contributed|generated|sales|net|revenues?|remain\w+|gr[eo]w|rose|was|is)\b"
            ),
        ),
        (
            _SALES,
            patterns.compile(
                rf"(?<![\w-] )(?<![\w-]){name}[®™]?\s(?:net\s)?(?:product\s)?(?:sales|revenues?)"
                r"\s(?:were|of|rose|grew|increased|declined|decreased|fell|was|totall?ed|reached)\b"
            ),
        ),
        (
            _SALES,
            patterns.compile(
                rf"\b(?:[Ss]ales|[Rr]evenues?)\s(?:of|from)\s{name}[®™]?(?:,[^,.\n]{{3,60}},)?\s(?:were|rose|grew|increased|declined|decreased|fell|was|totall?ed|reached|in\sthe|amounted)\b"
            ),
        ),
    )


@cache
def _aside() -> re.Pattern[str]:
    """A name between commas, which the second and the third of the patterns end with."""
    return patterns.compile(r",\s[A-Z][a-z]{3,14}(?:[A-Z][a-z]+)?[®™]?(?:\s\(|,)")


def _headed(text: str) -> bool:
    """Whether a line begins with a name that stands alone or before a bracket, as the patterns for lines need it."""
    at = 0
    while at >= 0:
        if _heading().match(text, at):
            return True
        at = text.find("\n", at) + 1 or -1
    return False


@cache
def _heading() -> re.Pattern[str]:
    return patterns.compile(r"[A-Z][a-z]{3,14}(?:[A-Z][a-z]+)?[®™]?(?:[ \t]*\n|\s\()")


def add_listed(note: Annotation, found: dict[str, Asset]) -> None:
    """Add names that one place in the text tells, where the same word in lower case stands nowhere."""
    text = note.text
    said = note.vocabulary
    if _aside().search(text):
        said |= _BETWEEN_COMMAS
    if _headed(text):
        said |= _LINE
    tried = [pattern for words, pattern in _patterns() if not words.isdisjoint(said)]
    for zone in note.release.zones:
        if zone.kind not in ("lead", "body"):
            continue
        for pattern in tried:
            for match in pattern.finditer(text, zone.start, zone.end):
                name = match["name"]
                if name.lower() in _NONE or fold_product(name) in found or uses_of(text, name.lower()):
                    continue
                if is_term(note, *match.span("name")) or patterns.match(
                    r"[®™]?,?\s(?:Inc|Ltd|Corp|plc|AG|SE|LLC)\b",
                    text[match.end("name") : match.end("name") + 8],
                ):
                    continue
                for use in uses_of(text, name):
                    add(found, name, "code" if name[-1].isdigit() or name[-2].isdigit() else "cued", use)
