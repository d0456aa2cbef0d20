"""Names said but once or twice, in a release that names no other product early: codes of letters, brands in camel case.

A code is known by its first letters, which are the company's: "Kestle" makes KST-MD1. A brand is known by what is said
of it: "CardioSift, software that reads an ECG".

>>> from summarizer.annotation import annotate
>>> from summarizer.release import Release
>>> found: dict[str, Asset] = {}
>>> add_single(annotate(Release.from_text("Kestle Doses Patient\\n\\nKestle Bio has dosed one with KST-MD1, a vector.")), found)
>>> list(asset.name for asset in found.values())
['KST-MD1']
"""

from __future__ import annotations

import re
from functools import cache

from summarizer import patterns
from summarizer.annotation import Annotation
from summarizer.engines.rules.asset import Asset, add, is_term
from summarizer.engines.rules.product_words import KINDS, STOP
from summarizer.names import fold_product

_EARLY = ("headline", "lead")
_TOLD = ("headline", "lead", "body")


@cache
def _lettered() -> re.Pattern[str]:
    """Letters, a dash, and a short rest: ABL-F, ULD-VIII, KST-MD1, ULP-mR2."""
    return patterns.compile(
        r"(?<![\w@/.&$-])(?:\d{2,3}[A-Z][a-z]?[-‑])?(?P<prefix>[A-Z]{2,4})[-‑](?:[A-Z]{1,5}\d{0,3}[a-z]?|[a-z]{1,2}[A-Z]{1,3}\d{0,2}|[A-Z][a-z]{2,9})(?:[-‑][A-Za-z0-9]{1,3})?"
        r"(?![\w@-]|\.\w)"
    )


@cache
def _company() -> re.Pattern[str]:
    """The words of a company's name, where it acts or bears its form."""
    return patterns.compile(
        r"(?<![\w-])(?P<name>[A-Z][\w]{2,24}(?:\s(?:and\s|&\s)?[A-Z][\w]{1,24}){0,3})"
        r"(?=[’']s\s|,?\s(?:Inc|Ltd|Corp|AG|AB|SA|SE|S\.A|GmbH|B\.V|N\.V|A/S|AS|plc|LLC|K\.K|Co\.|Pte|today|announce|said|has|have|will|report|present"
        r"|receive|is|was|complet|dose|enroll|file|submit|grant|sign|launch|initiat|start|win|stop|expand|gain|secure|rais|obtain)\w*|\s[$€£]|\s(?:also\s)?[a-z]{3,10}ed\b)"
    )


def _begins(prefix: str, company: str) -> bool:
    """Whether the letters of a code are letters of a company's name, in their order, from the first one on."""
    word = company.replace(" ", "").lower()
    if not word.startswith(prefix[0].lower()):
        return False
    at = 0
    for letter in prefix.lower():
        at = word.find(letter, at) + 1
        if not at:
            return False
    return True


def _early(note: Annotation) -> list[tuple[int, int]]:
    return [(zone.start, zone.end) for zone in note.release.zones if zone.kind in _EARLY]


def _codes(note: Annotation, found: dict[str, Asset]) -> None:
    text = note.text
    companies: list[str] | None = None
    for zone in note.release.zones:
        if zone.kind not in _TOLD:
            continue
        for match in _lettered().finditer(text, zone.start, zone.end):
            name = match.group()
            if fold_product(name) in found or is_term(note, *match.span()) or name.lower() in STOP:
                continue
            if match["prefix"] in _NO_PREFIX or patterns.match(
                r"[\s-](?:[\w-]+\s)?(?:trial|study|studies|scale|score|criteria|regimen|receptor|cells?|positive|mutations?|gene|index)\b",
                text[match.end() : match.end() + 24],
            ):
                continue
            if companies is None:
                companies = [
                    found_name["name"]
                    for start, end in _early(note)
                    for found_name in _company().finditer(text, start, end)
                ]
            if any(_begins(match["prefix"], company) for company in companies):
                for use in re.finditer(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text):
                    add(found, name, "code", use.span())


_NO_PREFIXES = """
    CAR TCR MRI PET CT EU US UK FDA EMA HIV HBV HCV HPV AAV DNA RNA HLA IFN TNF TGF IL CD PD ER HR PR ISO CE NK AI IV SC IM
    RT PCR QT BCR MHC PBMC NYSE OTC TSX ASX AIM ESMO ASCO ASH LDL HDL NT GLP GIP CRP ALS MS ALL AML CLL CNS COVID SARS PK PCT
    DGAP EQS DG PRN GNW BW SEC NASDAQ QB QX
"""
_NO_PREFIX = frozenset(_NO_PREFIXES.split())
"""Capitals before a dash that begin no code."""


@cache
def _told() -> tuple[re.Pattern[str], ...]:
    """A word in product position: camel case or capitals, with what it is behind it."""
    camel = r"(?P<name>[A-Z][a-z]{2,}[A-Z][a-z]+|[A-Z]{5,12}|[A-Z][a-z]{2,9}-[A-Z][a-z]{1,8})"
    version = r"[®™]?(?:\s(?:\d{1,3}|[A-Z]{2,4}|Mini|Pro|Plus|Max|Go|One|Duo))?"
    plain = r"(?P<name>[A-Z][a-z]{4,14})"
    word = r"(?P<name>[A-Z][a-z]{4,14}|[A-Z]{5,12})"
    what = rf"(?:{KINDS}|software|tool|app|mesh|filler|pen|monitor|lens|needle|robot|eye\sdrops?|ointment|lozenge|film|kit)\b"
    before = (
        r"\b(?:for|of|to|authori[sz]ed|approved|approves|cleared|clears|with|launch(?:es|ed)?|markets?|called|named|selling|its|their|brand(?:ed)?"
        r"|received|designation\sto|acquir(?:e|es|ed|ing)|buys?|sells?|sold|licensed|obtained|that|submitted|manufactur(?:e|es|ing)|produc(?:e|es|ing)|suppl(?:y|ies)|makes?|and)\s"
    )
    return (
        patterns.compile(
            rf"{before}(?:the\s)?{camel}{version}(?:\s\([^()]{{3,60}}\))?,?\s(?:an?|its|our|the(?:\s[Cc]ompany[’']s)?|[A-Z]\w+(?:\s[A-Z]\w+)?[’']s)\s(?:[\w/+-]+,?\s){{0,8}}?{what}"
        ),
        patterns.compile(
            rf"\b(?:approved|cleared|authori[sz]ed|launch(?:ed|es)|licen[cs]ed)\s(?:its\s|the\s)?{camel}[®™]?,\s(?:an?|its|the)\s"
        ),
        patterns.compile(rf"\b(?:its|their|the|our)\s{camel}[®™]?\s(?:[a-z-]+\s){{0,3}}{what}"),
        patterns.compile(
            rf"\b(?:clearance|approval|certification|mark|authori[sz]ation|launch|designation|sales|registration|distribution)\s(?:for|of|to)\s(?:the\s|its\s)?"
            rf"(?P<name>[A-Z][a-z][\w-]{{1,12}}(?:\s[A-Z][\w-]{{1,12}}){{1,2}})[®™]?,\s(?:an?|its|the)\s(?:[\w/+-]+,?\s){{0,6}}?(?:{KINDS}|ultrasound|scanner|monitor|wearable)\b"
        ),
        patterns.compile(
            rf"\b(?:[Dd]evice|[Tt]est|[Tt]ool|[Dd]rug|[Vv]accine|[Ii]mplant|[Ss]ystem|[Pp]roduct|[Aa]pp|[Pp]ill|[Tt]reatment|[Ss]ensor|[Ss]pray|[Gg]el|[Mm]edicine),?\s"
            rf"(?:which\sis\s)?(?:called|named|known\sas|dubbed)\s{camel}[®™]?(?=[,.\s])"
        ),
        patterns.compile(
            rf"\b(?:for|of|with)\s{camel}[®™]?\s\d{{1,3}}\s(?:[a-z-]+\s){{0,2}}(?:{what}|ventilators?|systems|devices|pumps|tests)"
        ),
        patterns.compile(rf"{before}{camel}[®™]?,\s(?:software|technology|equipment)\s(?:which|that|to)\b"),
        patterns.compile(rf"{before}{word}[®™]?\s\([a-z]{{6,20}}(?:\s[A-Za-z0-9]{{2,14}}){{0,3}}\)[,\s]"),
        patterns.compile(
            rf"\b(?:for|of|called|named|approved|cleared)\s{plain},\s(?:[A-Z]\w+(?:\s[A-Z]\w+)?[’']s?|an?|its|their)\s(?:[\w/+-]+,?\s){{0,6}}?{what}"
        ),
        patterns.compile(
            rf"\b(?:its|the)\s{plain}\s(?:[a-z-]+\s){{0,2}}(?:catheter|stent|valve|pump|stimulator|implant|laser|mesh|filler)\b"
        ),
    )


def _brands(note: Annotation, found: dict[str, Asset]) -> None:
    text = note.text
    for start, end in _early(note):
        for pattern in _told():
            for match in pattern.finditer(text, start, end):
                name = match["name"]
                place = match.span("name")
                if fold_product(name) in found or name.lower() in STOP or is_term(note, *place):
                    continue
                if re.search(
                    rf"\b{re.escape(name.lower())}\b|\b{name}[’']?s?,?\s(?:Inc|Ltd|Corp|AG|plc|LLC|Therapeutics|Pharma|Bio)",
                    text,
                ):
                    continue
                if re.search(rf"\b{name}\b[®™]?\s(?:trial|study|program)\b|\({name}\)", text) or _of_company(
                    note, name
                ):
                    continue
                if patterns.fullmatch(r"[A-Z][a-z]+(?:an|ish|ese|ic|al|ive|ary|ing|ed|ly|ous)", name):
                    continue
                for use in re.finditer(rf"(?<![\w-]){re.escape(name)}(?![\w])", text):
                    add(found, name, "brand", use.span())


@cache
def _quoted() -> re.Pattern[str]:
    """A word in quotation marks in a headline, as Asian companies set their brands: `Botulinum Toxin 'Bellatox'`."""
    return patterns.compile(
        r"(?<![\w])[“”\"‘’'](?P<name>[A-Z][a-z]{2,14}(?:[-A-Z][A-Za-z]{0,8})?)[”\"’'](?!\w)"
    )


def _in_quotes(note: Annotation, found: dict[str, Asset]) -> None:
    """Add the word that the headline and the text both set in quotation marks, or say again and again."""
    title = note.release.title or ""
    for match in _quoted().finditer(title):
        name = match["name"]
        uses = [use.span() for use in re.finditer(rf"(?<![\w-]){re.escape(name)}(?!\w)", note.text)]
        if len(uses) < 2 or fold_product(name) in found or name.lower() in STOP or is_term(note, *uses[0]):
            continue
        if re.search(
            rf"\b{re.escape(name.lower())}\b|\b{name}\b[®™”’'\"]?\s(?:trial|study|Award|Prize|campaign|program)\b",
            note.text,
        ):
            continue
        for use in uses:
            add(found, name, "brand", use)


def _of_company(note: Annotation, name: str) -> bool:
    """Whether a word is a company's, which acts with it: a headline's first word, a name before a verb."""
    called = any(char.isupper() for char in name[1:])  # `CapsiPod was swallowed` is said of a device as well
    return any(
        name in match["name"].split()
        and not (
            called
            and patterns.match(
                r",? (?:is|was|has|will)\b", note.text[match.end("name") : match.end("name") + 6]
            )
        )
        for start, end in _early(note)
        for match in _company().finditer(note.text, start, end)
    )


@cache
def _copied() -> re.Pattern[str]:
    """Before the product that another one is a copy of, and before its substance in brackets."""
    return patterns.compile(
        r"\b(?:cop(?:y|ies)|biosimilars?|(?:generic|biosimilar)\s(?:version|equivalent)s?)\s(?:of|to)\s(?:[A-Z]\w+[®™]?\s\()?$"
    )


def add_single(note: Annotation, found: dict[str, Asset]) -> None:
    """Add names said once or twice, where the headline and lead name nothing else than substances."""
    _codes(note, found)
    early = _early(note)
    named = any(
        asset.kind != "generic"
        and any(
            start <= span[0] < end and not _copied().search(note.text, max(start, span[0] - 60), span[0])
            for start, end in early
            for span in asset.spans
        )
        for asset in found.values()
    )
    if not named:
        _in_quotes(note, found)
        _brands(note, found)
