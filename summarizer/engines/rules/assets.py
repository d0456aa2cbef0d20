"""Find what may be a product's name: development codes, INNs, brands, names in product position.

>>> from summarizer.annotation import annotate
>>> from summarizer.release import Release
>>> text = "Verdane starts trial of Zelvanta® (corvitinib, formerly VRD-114)\\n\\nVRD-114 blocks CD19 in COVID-19."
>>> [(asset.name, asset.kind) for asset in find_assets(annotate(Release.from_text(text)))]
[('Zelvanta', 'brand'), ('corvitinib', 'inn'), ('VRD-114', 'code')]
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import Literal, TypeAlias

from summarizer.annotation import Annotation
from summarizer.names import fold_product

AssetKind: TypeAlias = Literal["code", "inn", "brand", "cued"]


@dataclass(slots=True)
class Asset:
    """A name, as written first, and every place where a spelling of it stands."""

    name: str
    kind: AssetKind
    spans: list[tuple[int, int]] = field(default_factory=list)


@cache
def _code() -> re.Pattern[str]:
    dash = "[-‑–]"
    return re.compile(
        rf"(?<![A-Za-zÀ-ÿ0-9@/.#$€£_&=])(?<![A-Za-z0-9]{dash})"
        rf"(?:\[?\d{{2,3}}[A-Z][a-z]?\]?{dash})?"
        rf"(?:[A-Z]{{2,6}}[a-z]?|[A-Z]{{1,4}}[a-z]{{1,3}}|[a-z]{{1,3}}[A-Z]{{1,5}}|mRNA|[A-Z]|\d[A-Z]{{1,3}})"
        rf"(?:{dash}?[A-Z]{{1,5}}\d{{0,2}}[A-Z]{{0,2}})?"
        rf"{dash}?(?:\d{{2,8}}|\d{{1,4}}{dash}\d{{1,4}}|(?<={dash})\d)"
        rf"(?:[A-Za-z]{{1,3}}\d{{0,2}}(?![A-Za-z]))?(?:{dash}(?:[A-Z][A-Z0-9]{{0,5}}|\d{{1,3}}))?"
        rf"(?![A-Za-z0-9%_@]|{dash}[A-Za-z0-9]{{2}}|\.\d|/\d)"
    )


@cache
def _spaced_code() -> re.Pattern[str]:
    return re.compile(r"(?<![\w-])[A-Z]{2,5} \d{3,4}[A-Z]?(?![\w%,.-]*\d)")


@cache
def _no_code() -> re.Pattern[str]:
    """What looks like a code and is none: registries, mutations, viruses, scales, cell lines, isotopes, forms."""
    return re.compile(
        r"(?:NCT|ISRCTN|ACTRN|CTR|ChiCTR|DRKS|JRCT|UMIN|EUCT|KCT|CTRI|CLIN\d|CXS|CXH|JXS|JXH|CYS|CYH"
        r"|US\d{5}|WO\d|EP\d{5}|ISO|IEC|ICD|DSM|CFR|FY|CY|Q[1-4]|H[1-2](?:\d\d)?$|QR|USD|EUR|RMB|SKU|ISIN"
        r"|DE000|CUSIP"
        r"|COVID|SARS|MERS|HCoV|H\d+N\d+|HIV|HTLV|HPV|HSV|EBV|CMV|HBV|HCV|RSV|AAV|Ad\d|MVA$|IgG|IgA|IgM|CYP"
        r"|HLA|PEG|GPT|PM2|CO2|SpO2|VO2|FEV|HbA|DAS28|ACR\d|PASI|EASI|HiSCR|SF-?\d|EQ-?5D|PHQ|GAD-?\d"
        r"|ADAS|SLEDAI|SRI-?\d|NEI|IGA|ECOG|RECIST|mRECIST|CTCAE|KPS"
        r"|Ki-?67|CA-?\d|HEK|CHO|MCF|CT26|MC38|B16|A549|K562|U87|HT-?29|C57|BALB|NOD|Lu-?177|Ac-?225|I-?131"
        r"|I-?125|F-?18|Y-?90|Ga-?68|Cu-?6[47]|Zr-?89|Tc-?99|Pb-?212|Ra-?223|At-?211|In-?111|C-?1[134]"
        r"|N-?13|O-?15|Xe-?129"
        r"|T[12]D|B12|B-?cell|Type|Part|Rule|Form|Phase|Day|Week|Month|Year|Arm|Cohort|Level|Grade|Stage"
        r"|Section|Note|Item|Exhibit|Suite|Floor|Room|Building|Box|Tel|Fax|No|Figure|Table|Class|Series"
        r"|Route|Level|Top|May|June|July|March|April|August|Sept|Oct|Nov|Dec|Jan|Feb|Mar|Apr|Aug|Gen|Web"
        r"|ESMO|ASCO|ASH|AACR|ADA|EHA|SITC|AHA|ACC|ESC|EASL|AASLD|BIO|JPM|UTC|GMT|EST|COP|SDG|G7|G20|S&P"
        r"|NASDAQ|NYSE|MDR|IVDR|GDPR|SOC)(?![a-z])"
        r"|[A-Z]\d{1,4}(?:[A-Z]|del|fs|ins|X|\*)$|[A-Z]\d{1,3}$|\d[A-Z]$|(?:19|20)\d\d$",
    )


@cache
def _brand() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w-])([A-Z][A-Za-z0-9]{2,24}(?:[-‑][A-Za-z0-9]{1,12})*)\s?[®™℠]"
        r"(?!\s*(?:[\w-]+\s+){0,2}(?:platforms?|technolog(?:y|ies)|engine|library|approach|network|software"
        r"|database|conference|index|awards?)\b)"
    )


_KINDS = (
    r"(?:candidate|inhibitor|antibody|vaccine|therapy|therapeutic|treatment|agonist|antagonist|degrader"
    r"|compound|molecule|drug|medicine|medication|peptide|ADC|conjugate|radiopharmaceutical|"
    r"tracer|radioligand|device|system|test|assay|implant|formulation|injection|tablets?|capsules?|cream"
    r"|gel|solution|spray|patch|biologic|biosimilar|insulin|modulator|activator|enzyme|protein"
    r"|oligonucleotide|siRNA|antisense|program|programme|asset|product|botanical|probiotic|stimulator"
    r"|catheter|implantable)"
)


@cache
def _cued() -> tuple[re.Pattern[str], ...]:
    name = r"(?P<name>[A-Z][\w]{2,20}(?:[-‑][\w]{1,12}){0,2})"
    return (
        # lead candidate, Zelvanta ; its vaccine candidate Zelvanta
        re.compile(
            rf"\b(?:candidate|compound|asset|medicine|vaccine|inhibitor|antibody|drug|therapy|flagship\s+product|lead\s+(?:product|program(?:me)?)),?\s+{name}(?=[®™,.;)\s(])"
        ),
        # Zelvanta, a first-in-class oral inhibitor
        # Zelvanta (corvitinib), Zelvanta program
        re.compile(
            rf"(?<![\w-]){name}[®™]?\s(?:\([a-z]{{5,20}}[)-]|(?:[A-Z][A-Z0-9-]{{1,8}}\s)?(?:program(?:me)?|candidate)\b)"
        ),
        re.compile(
            rf"(?<![\w-]){name}[®™]?(?:\s\([^()]{{1,60}}\))?,?\s(?:is\s)?(?:an?|its|our|the\s(?:[Cc]ompany[’']s|first|only)|their)\s(?:[\w/®™+.-]+,?\s){{0,9}}?{_KINDS}\b"
        ),
    )


_ORGANISATION = re.compile(
    r"\b(?:compan(?:y|ies)|cdmo|cro|leader|provider|organi[sz]ation|firm|developer|manufacturer|with"
    r"|developing|focused|specialist|corporation|biotech\w*|biopharma\w*|university|institute|center"
    r"|hospital|conference|magazine|event|journal)\b",
    re.I,
)
_STOP = frozenset(
    [
        "chemotherapy",
        "radiotherapy",
        "immunotherapy",
        "radiation",
        "surgery",
        "insulin",
        "metformin",
        "obesity",
        "diabetes",
        "depression",
        "asthma",
        "psoriasis",
        "melanoma",
        "hypertension",
        "influenza",
        "malaria",
        "cannabis",
        "ketamine",
        "caffeine",
        "psilocybin",
        "botulinum",
        "corporation",
        "company",
        "biosciences",
        "therapeutics",
        "pharmaceuticals",
        "pharma",
        "biotech",
        "now",
        "nasdaq",
        "dr",
        "professor",
        "phd",
        "medicare",
        "medicaid",
        "wall",
        "street",
        "university",
        "hospital",
        "institute",
        "center",
        "preclinical",
        "nonclinical",
        "oral",
        "current",
        "additional",
        "initial",
        "lead",
        "combination",
        "standard",
        "using",
        "based",
        "once",
        "twice",
        "overall",
        "however",
        "including",
        "global",
        "next",
        "the",
        "this",
        "these",
        "that",
        "new",
        "novel",
        "our",
        "its",
        "their",
        "with",
        "and",
        "for",
        "phase",
        "study",
        "trial",
        "company",
        "patients",
        "results",
        "data",
        "first",
        "about",
        "today",
        "clinical",
        "drug",
        "treatment",
        "therapy",
        "vaccine",
        "fda",
        "ema",
        "ind",
        "nda",
        "bla",
        "who",
        "cancer",
        "disease",
        "asset",
        "candidate",
        "we",
        "in",
        "on",
        "at",
        "to",
        "if",
        "as",
        "is",
        "by",
        "it",
        "from",
        "under",
        "while",
        "when",
        "more",
        "all",
        "each",
        "both",
        "such",
        "one",
        "two",
        "three",
        "inc",
        "corp",
        "ltd",
        "llc",
        "chief",
        "executive",
        "officer",
        "president",
        "director",
        "professor",
        "north",
        "south",
        "united",
        "states",
        "america",
        "europe",
        "china",
        "japan",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ]
)


def _in_target(note: Annotation, start: int, end: int) -> bool:
    """Whether the vocabulary knows these words as a target (and they are no part of a code)."""
    return any(
        mention.start <= start and mention.end >= end and "code" not in mention.flags
        for mention in note.within("target", max(0, start - 12), end + 40)
    )


def _add(found: dict[str, Asset], name: str, kind: AssetKind, span: tuple[int, int]) -> None:
    asset = found.setdefault(fold_product(name), Asset(name, kind))
    if span not in asset.spans:
        asset.spans.append(span)


def _codes(note: Annotation, found: dict[str, Asset]) -> None:
    text = note.text
    for match in _code().finditer(text):
        start, end = match.span()
        name = match.group()
        if len(name) < 4 or _no_code().match(name) or _in_target(note, start, end):
            continue
        before = text[max(0, start - 28) : start].lower()
        if re.search(
            r"(?:grant|award|contract|patent|number|no\.?|#|id:?|(?:stock|security|ticker"
            r"|trading)\s+codes?:?|agreement|docket|protocol|https?:\S*|www\.\S*)\s*[(:]?\s*$",
            before,
        ):
            continue
        if "://" in before or text[end : end + 1] == "@":
            continue
        _add(found, name, "code", (start, end))
    _lettered(note, found)
    title = note.release.title or ""
    spaced: dict[str, list[tuple[int, int]]] = {}
    for match in _spaced_code().finditer(text):
        if not re.search(r" (?:19|20)\d\d$", match.group()) and not _no_code().match(match.group()):
            spaced.setdefault(match.group(), []).append(match.span())
    for name, spans in spaced.items():
        if (name in title or len(spans) > 2) and not _in_target(note, *spans[0]):
            for span in spans:
                _add(found, name, "code", span)


def _lettered(note: Annotation, found: dict[str, Asset]) -> None:
    """Codes without a digit (LC-TIL, MVA-BN): said early and often, and no term of the vocabulary."""
    uses: dict[str, list[tuple[int, int]]] = {}
    for match in re.finditer(r"(?<![\w-])[A-Z]{2,5}-[A-Z]{2,6}(?![\w-])", note.text):
        uses.setdefault(match.group(), []).append(match.span())
    for name, spans in uses.items():
        early = any(note.release.zone_at(start) in ("headline", "lead") for start, _ in spans)
        start, end = spans[0]
        known = any(m.start <= start and m.end >= end for m in note.mentions if start - 40 < m.start <= start)
        if len(spans) >= 3 and early and not known and not _no_code().match(name):
            for span in spans:
                _add(found, name, "code", span)


def _inns(note: Annotation, found: dict[str, Asset]) -> None:
    stems = note.kinds.get("stem", [])
    for at, mention in enumerate(stems):
        if "second" in mention.flags:
            continue
        if mention.cue == "-ment" or not note.text[mention.start : mention.end].isascii():
            continue  # development, enrolment, médicament: the stem is young, the words are many
        if at and note.text[stems[at - 1].end : mention.start] == " ":
            continue  # the second word of a two-word name
        after = stems[at + 1] if at + 1 < len(stems) else None
        end = after.end if after and note.text[mention.end : after.start] == " " else mention.end
        name = note.text[mention.start : end]
        _add(found, name, "inn", (mention.start, end))


def _brands(note: Annotation, found: dict[str, Asset]) -> None:
    if "®" in note.text or "™" in note.text or "℠" in note.text:
        for match in _brand().finditer(note.text):
            if match[1].lower() not in _STOP:
                _add(found, match[1], "brand", match.span(1))


def _positions(note: Annotation, found: dict[str, Asset]) -> None:
    """Names that stand where a product's name stands, said more than once, never in lower case."""
    for zone in note.release.zones:
        if zone.kind not in ("headline", "lead", "body", "about-product"):
            continue
        for pattern in _cued():
            for match in pattern.finditer(note.text, zone.start, zone.end):
                name = match["name"]
                if (
                    fold_product(name) in found
                    or name.lower() in _STOP
                    or _in_target(note, *match.span("name"))
                ):
                    continue
                if re.search(
                    r"\b(?!The|Its|Our|With|Lead|And|For)[A-Z][\w&.’'-]+\s$",
                    note.text[max(0, match.start("name") - 24) : match.start("name")],
                ):
                    continue  # the last word of a longer name
                if _ORGANISATION.search(match.group()) or (name.isupper() and len(name) > 6):
                    continue
                if note.within("regulator", *match.span("name")) or note.within(
                    "modality", *match.span("name")
                ):
                    continue
                if len(re.findall(rf"(?<!\w){re.escape(name)}(?!\w)", note.text)) < 2 or re.search(
                    rf"(?<![\w-]){re.escape(name.lower())}(?!\w)", note.text
                ):
                    continue
                _add(found, name, "cued", match.span("name"))


def _plain_names(note: Annotation, found: dict[str, Asset]) -> None:
    """INNs without a known stem: lower-case words in product position that never take an article."""
    for zone in note.release.zones:
        if zone.kind not in ("headline", "lead", "body", "about-product"):
            continue
        for match in _plain_position().finditer(note.text, zone.start, zone.end):
            name = match["name"].lower()
            if fold_product(name) in found or name in _STOP:
                continue
            uses = [
                m.span()
                for m in re.finditer(rf"(?<![\w@/.-]){re.escape(name)}(?![\w@-]|\.\w)", note.text, re.I)
            ]
            if len(uses) < 3 or any(_DETERMINED.search(note.text, max(0, a - 14), a) for a, _ in uses):
                continue
            early = any(note.release.zone_at(a) in ("headline", "lead") for a, _ in uses)
            if early and 3 * sum(note.text[a:b] == name for a, b in uses) >= len(uses):
                _add(found, name, "inn", uses[0])
                found[fold_product(name)].spans = uses


_DETERMINED = re.compile(r"\b(?:the|an?|this|these|our|its|their|any|each|more|new)\s$", re.I)


@cache
def _plain_position() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-])(?P<name>[A-Za-z][a-z]{{6,20}})(?:\s\([^()]{{1,40}}\))?,?\s(?:is\s)?(?:an?|its|our)\s(?:[\w/®™+.-]+,?\s){{0,9}}?{_KINDS}\b"
    )


_ASIAN_NAME = re.compile(
    r"[\u4e00-\u9fff]{2,7}(?:单抗|單抗|替尼|西普|利尤单抗|匹坦|格列汀|列净|帕利|他汀|沙班|奥仑赛|基奥仑赛|肽注射液)|[\u30a1-\u30ff]{3,14}(?:マブ"
    r"|チニブ|セプト|シラン|ルセル|グルチド|パルベク)"
)


def _asian(note: Annotation, found: dict[str, Asset]) -> None:
    if note.text.isascii() or note.release.language not in ("zh", "ja"):
        return
    for match in _ASIAN_NAME.finditer(note.text):
        name = re.sub(r"^.*?(?:注射用|药物|品种|产品|关于|使用|联合|及|和|与|的|对)", "", match.group())
        if len(name) >= 4:
            _add(found, name, "inn", (match.end() - len(name), match.end()))


def find_assets(note: Annotation) -> list[Asset]:
    """Return the candidates in the order of their first places, with every place of each."""
    found: dict[str, Asset] = {}
    _brands(note, found)
    _codes(note, found)
    _inns(note, found)
    _asian(note, found)
    _positions(note, found)
    _plain_names(note, found)
    for asset in found.values():
        if asset.kind in ("brand", "cued"):
            # a brand loses its ® after the first mention
            asset.spans = [
                m.span() for m in re.finditer(rf"(?<![\w-]){re.escape(asset.name)}(?![\w])", note.text)
            ] or asset.spans
        asset.spans.sort()
    return sorted(found.values(), key=lambda asset: asset.spans[0])
