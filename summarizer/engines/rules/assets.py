"""Find what may be a product's name: development codes, INNs, brands, names in product position.

>>> from summarizer.annotation import annotate
>>> from summarizer.release import Release
>>> text = "Verdane starts trial of Zelvanta® (corvitinib, formerly VRD-114)\\n\\nVRD-114 blocks CD19 in COVID-19."
>>> [(asset.name, asset.kind) for asset in find_assets(annotate(Release.from_text(text)))]
[('Zelvanta', 'brand'), ('corvitinib', 'inn'), ('VRD-114', 'code')]
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from string import ascii_uppercase

from summarizer import patterns
from summarizer.annotation import Annotation
from summarizer.engines.rules.asian_assets import add_asian
from summarizer.engines.rules.asset import Asset, add, in_target, is_term
from summarizer.engines.rules.cued_names import add_cued, uses_of
from summarizer.engines.rules.diseases import find_diseases
from summarizer.engines.rules.listed_names import add_listed
from summarizer.engines.rules.plain_names import add_plain
from summarizer.engines.rules.product_words import STOP
from summarizer.engines.rules.single_names import add_single
from summarizer.names import fold_product

WHOLE = 0.7
"""Of a brand's places so many bear the same number or letters behind it when these belong to the name."""


@cache
def _code() -> re.Pattern[str]:
    dash = "[-‑–]"
    return patterns.compile(
        rf"(?<![A-Za-zÀ-ÿ0-9@/#$€£_&=])(?<![^a-z)”%]\.)(?<![A-Za-z0-9]{dash})"
        rf"(?:\[?[\d²¹³⁰⁴-⁹]{{2,3}}[A-Z][a-z]?\]?{dash})?"
        rf"(?:[A-Z]{{2,6}}[a-z]?|[A-Z]{{1,4}}[a-z]{{1,3}}|[a-z]{{1,3}}[A-Z]{{1,5}}|mRNA|[A-Z][a-z]{{1,2}}[A-Z][a-z]?|[A-Z]\d[A-Z](?=\d{{3}})|[A-Z]|\d[A-Z]{{1,3}})"
        rf"(?:{dash}?[A-Z]{{1,5}}\d{{0,2}}[A-Z]{{0,2}})?"
        rf"{dash}?(?:\d{{2,8}}|\d{{1,4}}{dash}\d{{1,4}}|(?<={dash})\d)"
        rf"(?:[A-Za-z]{{1,3}}\d{{0,2}}(?![A-Za-z]))?(?:{dash}(?:[A-Z][A-Z0-9]{{0,5}}|\d{{1,3}}))?"
        rf"(?![A-Za-z0-9%_@]|{dash}(?!CDx\b)[A-Za-z0-9]{{2}}|\.\d|/\d)"
    )


@cache
def _spaced_code() -> re.Pattern[str]:
    """Capitals, and behind a space a stretch that `_chunks` finds: `VRD 114`."""
    return patterns.compile(r"(?<![\w-])[A-Z]{2,5} \d{3,4}[A-Z]?(?![\w%,.-]*\d)")


@cache
def _no_code() -> re.Pattern[str]:
    """What looks like a code and is none: registries, mutations, viruses, scales, cell lines, isotopes, forms."""
    return patterns.compile(
        r"(?:(?:NCT|ISRCTN|ACTRN|CTR|ChiCTR|DRKS|[jJ]RCT|UMIN|EUCT|KCT|CTRI)(?=[-‑/]?[A-Za-z]?\d{4})|CLIN\d|(?:CX|JX|CY)[SH][A-Z]{0,2}\d{4}"
        r"|US\d{5}|WO\d|EP\d{5}|ISO|IEC|(?:ICD|DSM|QR|GPT|NEI|IGA|KPS|MDR|IVDR|GDPR|SOC|EPA|CMS|ADAS|SDG)(?![-‑]?\d{3})|CFR|USP|ASC|IFRS|SEC|CLIA|CPT|HCPCS|NDC|ZIP|(?:CHF|SEK|NOK|DKK|GBP|AUD|CAD|JPY|KRW|HKD|SGD|INR)(?![-‑])|(?:FY|CY)[-’']?(?:20)?\d\d(?!\d)|Q[1-4]|H[1-2](?:\d\d)?$|USD|EUR|RMB(?![-‑])|SKU|ISIN"
        r"|DE000|CUSIP"
        r"|COVID|SARS|MERS|HCoV|H\d+N\d+|CoV|(?:HIV|HTLV|HPV|HSV|EBV|CMV|HBV|HCV|RSV|AAV)[-‑]?\d{0,2}[A-Z]?$|Ad\d|MVA$|IgG|IgA|IgM|CYP\d[A-Z]"
        r"|HLA|PEG|PM2|CO2|SpO2|VO2|FEV|HbA|DAS28|ACR\d|PASI|EASI|HiSCR|SF-?\d|EQ-?5D|PHQ|GAD-?\d"
        r"|SLEDAI|SRI-?\d|ECOG|RECIST|mRECIST|CTCAE"
        r"|EV-?[AD]\d{2}|(?:SK|NCI|IGR|HCT|LN|SW|MDA|PC|DU|HL|U|T|OV)[-‑]?OV|OVCAR|OV-90|NCI-H|MDA-MB|HL-60|THP-1|PC-?3$|HCT-?\d|SW\d{3}$|Ki-?67|CA-?\d|HEK|CHO-?K|MCF|CT26|MC38|B16|A549|K562|U87|HT-?29|C57|BALB|NOD-?S|Lu-?177|Ac-?225|I-?131"
        r"|I-?125|F-?18|Y-?90|Ga-?68|Cu-?6[47]|Zr-?89|Tc-?99|Pb-?212|Ra-?223|At-?211|In-?111|C-?1[134]"
        r"|N-?13|O-?15|Xe-?129|(?i:lead)[-‑]2\d\d|(?i:lutetium|actinium|gallium|copper|iodine|yttrium|zirconium|radium|astatine|technetium|terbium)[-‑]"
        r"|T[12]D|B12|B-?cell|Type|Part|Rule|Form|Phase|Day|Week|Month|Year|Arm|Cohort|Level|Grade|Stage"
        r"|Section|Note|Item|Exhibit|Suite|Floor|Room|Building|Box|Tel|Fax|No|Figure|Table|Class|Series"
        r"|Route|Level|Top|May|June|July|March|April|August|Sept|Oct|Nov|Dec|Jan|Feb|Mar|Apr|Aug|Gen|Web"
        r"|(?:ESMO|ASCO|ASH|AACR|ADA|EHA|SITC|AHA|ACC|ESC|EASL|AASLD|BIO|JPM|ACR|COP)[-’' ]?(?:20)?\d\d$"
        r"|UTC|GMT|EST[-+]|G7|G20|S&P|NASDAQ|NYSE|FDA|EMA|NMPA|MHRA)(?![A-Za-z])"
        r"|(?:Mid|Early|Late|End|Year|Spring|Summer|Autumn|Fall|Winter)[-‑](?:19|20)\d\d"
        r"|[A-Z]\d{1,4}(?:[A-Z]|del|fs|ins|X|\*)$|[A-Z]\d{1,3}$|\d[A-Z]$|(?:19|20)\d\d$",
    )


@cache
def _cell_line() -> re.Pattern[str]:
    """Letters that begin cell lines, and the codes of companies as well: a headline names no cell line."""
    return patterns.compile(r"(?:HCT|CHO|MCF|HL|PC|SW|HEK|LN|OV|SK)-\d{1,3}$")


@cache
def _brand() -> re.Pattern[str]:
    return patterns.compile(
        r"(?<![\w-])([A-ZÀ-Þ](?:[A-Za-z0-9À-ÿ]{2,24}|[A-Z]?(?=[-‑]))(?:[-‑][A-Za-z0-9]{1,12})*(?:\s(?:XR|ER|SR|IR|CR|XL|LA|ODT|HFA|PM|II|III|NEO|Neo|Plus|Pro))?)"
        r"\s?[®™℠]"
        r"(?!\s*(?:[\w-]+\s+){0,2}(?:platforms?|technolog(?:y|ies)|engine|library|approach|network|software"
        r"|database|conference|index|awards?|transposase|reagents?|linkers?|vectors?|capsids?|chemistry|process)\b)"
    )


@cache
def _of_platform() -> re.Pattern[str]:
    """Before a mark that a platform bears: `Cyclarys' technology RondoScreen®`."""
    return patterns.compile(r"\b(?:technolog(?:y|ies)|platforms?|engine)(?:,| called| named)? $", re.I)


_MARK = patterns.compile(r"[-‑\d]\S*")


def _chunks(text: str) -> list[tuple[int, int]]:
    """The stretches between white space that hold a digit or a hyphen: every code and oddity lies within one.

    >>> [text[a:b].strip() for text in ("with JS212 a first-in-class drug",) for a, b in _chunks(text)]
    ['JS212', 'first-in-class']
    """
    chunks: list[tuple[int, int]] = []
    end = 0
    for mark in _MARK.finditer(text):
        at, until = mark.span()
        chunks.append((max(text.rfind(" ", end, at), text.rfind("\n", end, at), end), until))
        end = until
    return chunks


def _among(pattern: re.Pattern[str], text: str, chunks: list[tuple[int, int]]) -> Iterator[re.Match[str]]:
    for start, end in chunks:
        yield from pattern.finditer(text, start, end)


def _codes(note: Annotation, found: dict[str, Asset]) -> None:
    text = note.text
    title = note.release.title or ""
    chunks = _chunks(text)
    for match in _among(_code(), text, chunks):
        start, end = match.span()
        name = match.group()
        if len(name) < 4 or in_target(note, start, end):
            continue
        if _no_code().match(name) and not (_cell_line().match(name) and name in title):
            continue
        glued = _GLUED.match(name)
        if glued and text.count(glued[1]) > 1:  # a heading and its text: `IST-204On June 30, the FDA …`
            name, end = glued[1], start + len(glued[1])
        half = len(name) // 2
        if half > 3 and name[:half] == name[half:]:  # a heading and its text: `About VRD-114VRD-114 is`
            name, start = name[:half], start + half
            if _no_code().match(name):
                continue
        labelled = _LABEL.match(name)
        if labelled and patterns.search(
            r"\d{2,3}[A-Za-z]{1,2}\]?[-‑]?$|\[$", text[max(0, start - 8) : start]
        ):
            start += labelled.end()
            name = name[labelled.end() :]
        before = text[max(0, start - 28) : start].lower()
        if patterns.search(
            r"(?:^|\W)(?:grant|award|contract|patent|number|no\.?|#|id:?|(?:stock|security|ticker"
            r"|trading)\s+codes?:?|abstracts?|posters?|sessions?|booth|presentations?|publication|hall|lot|batch|serial|agreement|docket|protocol|serotypes?|capsids?|clone|cell\sline|https?:\S*|www\.\S*)\s*[(:]?\s*$",
            before,
        ) and not patterns.match(
            r", (?:an?|the|its|our) | (?:[Rr]eturns|[Ss]tays|[Mm]oves|[Gg]oes|[Rr]everts|[Rr]emains) ",
            text[end : end + 9],
        ):
            continue
        if _PART_BEHIND.match(text, end) and name not in title:
            continue
        if "://" in before or text[end : end + 1] == "@" or _is_gene(text, start, end):
            continue
        add(found, name, "code", (start, end))
    _oddities(note, found, chunks)
    spaced: dict[str, list[tuple[int, int]]] = {}
    for at, _ in chunks:
        before = text[max(0, at - 6) : at]
        code = _spaced_code().match(text, at - len(before) + len(before.rstrip(ascii_uppercase)))
        if code is None:
            continue
        if not patterns.search(r" (?:19|20)\d\d$", code.group()) and not _no_code().match(code.group()):
            spaced.setdefault(code.group(), []).append(code.span())
    for name, spans in spaced.items():
        if len(spans) > (1 if name in title else 2) and not in_target(note, *spans[0]):
            for span in spans:
                add(found, name, "code", span)


@cache
def _gene_before() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:mutations?|variants?|genes?|alterations?|deletions?|expression|levels|encoding|encoded\sby|homozygous|mutated)\s"
        r"(?:(?:in|of|the|called|named|known\sas)\s){0,3}\(?$|\b(?:anti-|non-)$",
        re.I,
    )


@cache
def _gene_after() -> re.Pattern[str]:
    return patterns.compile(
        r"\)?(?:[-‑\s](?:genes?|mutat\w*|mutant|protein|variants?|deficien\w+|loss|deleted|deletion|expression|expressing"
        r"|positive|negative|amplified|amplification|fusions?|rearrang\w+|altered|associated|related|driven|signaling|pathway"
        r"|receptors?|levels?|biomarker)\b|[-‑](?:directed|targeted|targeting|selective|specific))",
        re.I,
    )


def _is_gene(text: str, start: int, end: int) -> bool:
    """Whether a word like a code is spoken of as a gene or marker: `mutations in GBP53`, `STK11-deficient`."""
    return bool(_gene_after().match(text, end) or _gene_before().search(text[max(0, start - 44) : start]))


@cache
def _scale() -> re.Pattern[str]:
    """Scales, laboratory values, conferences and cells that are written like unusual codes."""
    return patterns.compile(
        r"(?:MG-ADL|ALSFRS|CAPS-\d|HAM-?[DA]|CGI|PGI|CDR-SB|MDS-U|ADAS|IGA-|PP-NRS|LDL-|HDL-|VLDL-|NT-|KCCQ|WOMAC|EASI|PASI|DAS-"
        r"|ABC-C|BCVA|ETDRS|OCT-|MRI-|PET-|CT-|CAR-|NK-|[TB]-(?:ALL|NHL|CLL|CELL|REG|LBL)|R-CHOP|AC-T|ER-|HR-|PR-|ESMO-|ASCO-|ASH-|SITC-"
        r"|EU-|US-|UK-|MOG-|AQP4-|APOE|IFN-|TNF-|TGF-|DNA-|RNA-|AAV|HIV-|HBV-|HCV-|HPV-|EBV-|CMV-|RT-|PCR-|QT|ECG|EEG|FEV|GMP|ISO|CE-)"
    )


@cache
def _odd() -> re.Pattern[str]:
    """Words of parts that no plain word has: T-VEC, CART-ddBCMA, NVX-CoV2373, SAR-bisPSMA, Lomecel-B, V116."""
    part = (
        r"(?:[A-Z0-9]{1,7}a?|[A-Z]{0,5}\d{0,3}[a-z]{1,4}[A-Z]{1,5}\d{0,4}[a-z]{0,3}|[A-Z]{1,4}[a-z]{1,2}"
        r"[A-Z]{0,3}\d{1,5}|CDx|[a-z]\d{3,4}|α)"
    )
    return patterns.compile(
        rf"(?<![\w@/.&-])(?:(?:\d{{2,3}}[A-Z][a-z]?-)?{part}(?:[-‑]{part}){{1,3}}|[A-Z][a-z]{{3,14}}[-‑][A-Z]|[A-Z]{{3,5}}[-‑][A-Z][a-z]{{1,2}}"
        rf"|[A-Z]{{1,4}}\d{{1,3}}|[a-z]{{2}}\d{{4}})(?![\w@]|[-‑]\w|\.\d|/\d)"
    )


def _oddities(note: Annotation, found: dict[str, Asset], chunks: list[tuple[int, int]]) -> None:
    """Codes of unusual make: said early and often, and no term of the vocabulary."""
    uses: dict[str, list[tuple[int, int]]] = {}
    for match in _among(_odd(), note.text, chunks):
        uses.setdefault(match.group(), []).append(match.span())
    title = note.release.title or ""
    for name, spans in uses.items():
        early = any(note.release.zone_at(start) in ("headline", "lead") for start, _ in spans)
        if fold_product(name) in found:
            continue
        if (len(spans) < (2 if name in title else 3) or not early) and not _is_presented(note, spans):
            continue
        plain = patterns.fullmatch(
            r"\d{1,2}-[FKQ]|[A-Z]\d{1,2}|[A-Z]{1,2}|\d+(?:-\d+)*|[A-Z][a-z]+-[A-Z]", name
        )
        if plain and not (name in title and patterns.search(r"[a-z]{3}-[A-Z]$", name)):
            continue
        if (
            _mutation().fullmatch(name)
            or _scale().match(name)
            or _no_code().match(name)
            or name.split("-")[0].lower() in STOP
        ):
            continue
        if 2 * sum(_is_gene(note.text, *span) for span in spans) >= len(spans):
            continue
        if is_term(note, *spans[0]) or patterns.search(r"\dx[A-Z]", name) or _is_ticker(note.text, name):
            continue
        for span in spans:
            add(found, name, "code", span)


@cache
def _presented() -> re.Pattern[str]:
    """What a product of an odd name is said to be, right behind it."""
    return patterns.compile(
        r",\s(?:an?|its|our|the company[’']s)\s(?:[\w/-]+\s){0,5}?(?:vaccine|antibody|inhibitor|agonist|antagonist"
        r"|degrader|candidate"
        r"|gene therapy|cell therapy|conjugate|enzyme|vector)\b"
    )


def _is_presented(note: Annotation, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether the news presents it as a product: `VRD-NiV, a protein vaccine`, `calls the candidate VRD-DN1`."""
    return any(
        note.release.zone_at(start) in ("headline", "lead", "body", "about-product")
        and (
            _presented().match(note.text, end)
            or note.text[max(0, start - 20) : start].endswith(
                ("the candidate ", "the product candidate ", "product, ", "candidate, ", "vaccine candidate ")
            )
        )
        for start, end in spans
    )


@cache
def _mutation() -> re.Pattern[str]:
    return patterns.compile(
        r"[A-Z]\d{2,4}[A-Z*]|(?:CAR|TCR|NK|iPSC|PD|GLP|CD|IL|TNF|IFN|TGF|HLA|KRAS|EGFR|DNA|RNA|X|CT|MRI|PET|SPECT"
        r"|COVID|HIV|AI|US|UK|EU|ISO|IV|SC|IM|CNS|CRO|CMO|CDMO|CEO|CFO|II|III|OTC|TSX|LSE|QB|QX)(?:-?[A-Z0-9]{0,5})"
    )


def _is_ticker(text: str, name: str) -> bool:
    return any(
        patterns.search(r"[:：]\s?$", text[max(0, start - 2) : start]) for start, _ in uses_of(text, name)
    )


_PART_BEHIND = patterns.compile(
    r"[®™]?\s(?:[\w-]+\s)?(?:capsids?|linkers?|linker-payload|payload|promoter|chelator)\b"
)
"""What a code stands for that is only a part of a product: `the VRD-7 capsid`."""
_GLUED = patterns.compile(r"(.*\d)(?:On|In|The|We|As|At|It|An|Is|To|By|For|Our|No|All|This)$")
_LABEL = patterns.compile(r"(?:Ac|Lu|Cu|Ga|Zr|Tc|Pb|Y|At|Th|In|Tb|Bi|Ra|I|F)[-‑](?=[A-Z]{2,6}[-‑]?\d{2,6})")
"""The element before a labelled molecule's code: `[225Ac]Ac-VRD-114` is VRD-114."""
_PROTEIN = patterns.compile(
    r"\b(?P<first>[A-Za-z][a-z]{3,}(?:ase|ept|mod|cog|stim|poetin|tropin|plase|fusp|leukin|feron|ermin|tide|kin|pril|nacog|tacog))"
    r"\s(?:[Aa]lfa|[Bb]eta|[Gg]amma|[Dd]elta|[Ee]psilon)\b"
)
"""The name of a glycosylated protein of which no stem is known: `velsunase alfa`."""
_ENZYME = patterns.compile(
    r"(?:kin|lip|prote|oxid|polymer|synth|transfer|hydrol|phosphat|peptid|glucosid|galactosid)ase$", re.I
)
_GREEK = patterns.compile(r"\s(?:alfa|beta|gamma|delta|epsilon|theta|zeta)\b", re.I)
"""The second word of the name of a glycosylated protein: "bramgartimod alfa"."""


def _inns(note: Annotation, found: dict[str, Asset]) -> None:
    stems = note.kinds.get("stem", [])
    greek_names = {
        note.text[mention.start : mention.end].lower(): note.text[mention.start : greek.end()]
        for mention in reversed(stems)
        if (greek := _GREEK.match(note.text, mention.end))
    }
    for at, mention in enumerate(stems):
        if "second" in mention.flags:
            continue
        if mention.cue == "-ment" or not note.text[mention.start : mention.end].isascii():
            continue  # development, enrolment, médicament: the stem is young, the words are many
        if at and note.text[stems[at - 1].end : mention.start] == " ":
            continue  # the second word of a two-word name
        after = stems[at + 1] if at + 1 < len(stems) else None
        end = after.end if after and note.text[mention.end : after.start] == " " else mention.end
        if greek := _GREEK.match(note.text, end):
            end = greek.end()
        name = note.text[mention.start : end]
        add(
            found, greek_names.get(name.lower(), name), "inn", (mention.start, end)
        )  # "norvase" is norvase alfa
    if " alfa" in note.lower or " beta" in note.lower:
        for match in _PROTEIN.finditer(note.text):
            if not _ENZYME.search(match["first"]) and match.group().lower() not in found:
                add(found, match.group(), "inn", match.span())


@cache
def _version() -> re.Pattern[str]:
    return patterns.compile(r"[®™℠]?\s(?P<more>\d{1,3}(?!\s(?:mg|mL|mcg|[a-z]{3,}s\b))|[A-Z]{2,6})(?![\w%])")


def _whole(text: str, name: str) -> str:
    """A brand with what stands behind it nearly everywhere: `Pneumavar® 24`, `Meningavar ABCWY`."""
    uses = uses_of(text, name)
    versions = Counter(match["more"] for _, end in uses if (match := _version().match(text, end)))
    more, count = versions.most_common(1)[0] if versions else ("", 0)
    return f"{name} {more}" if count > 1 and count >= WHOLE * len(uses) else name


def _brands(note: Annotation, found: dict[str, Asset]) -> None:
    if not ("®" in note.text or "™" in note.text or "℠" in note.text):
        return
    names: dict[str, str] = {}
    for match in _brand().finditer(note.text):
        name = match[1]
        if name.lower() not in STOP and not _of_platform().search(
            note.text, max(0, match.start() - 40), match.start()
        ):
            add(found, names.setdefault(name, _whole(note.text, name)), "brand", match.span(1))


@cache
def _platform() -> re.Pattern[str]:
    """What makes a name without a number that of a technology: `“SJ-Link” conjugation technology`."""
    return patterns.compile(r"[®™]?[”\"’']?\s(?:[a-z-]+\s){0,2}(?:technolog(?:y|ies)|platforms?)\b")


def _is_protocol(name: str, found: dict[str, Asset]) -> bool:
    """Whether a code is another one with a study's number behind it: `VRD-114-201`."""
    stem = patterns.sub(r"[-‑](?:\d{2,4}|[A-Z]\d{2}|EAP\d?)$", "", name)
    return stem != name and fold_product(stem) in found


def _everywhere(text: str, name: str) -> list[tuple[int, int]]:
    """Every place of a name, also without its ®, and of a word in a heading in capitals."""
    shouted = name.isupper() and len(name) > 4  # in capitals in a headline alone
    if not shouted and " " not in name:
        return uses_of(text, name) + (uses_of(text, name.upper()) if len(name) > 5 and name.isalpha() else [])
    loose = re.escape(name).replace("\\ ", "[®™℠]?\\ ")
    flags = re.I if shouted else 0
    return [found.span() for found in re.finditer(rf"(?<![\w-]){loose}(?!\w)", text, flags)]


@lru_cache(maxsize=2)
def find_assets(note: Annotation) -> tuple[Asset, ...]:
    """Return the candidates in the order of their first places, with every place of each; nobody changes them."""
    found: dict[str, Asset] = {}
    _brands(note, found)
    _codes(note, found)
    _inns(note, found)
    add_asian(note, found)
    add_cued(note, found)
    add_plain(note, found)
    add_single(note, found)
    add_listed(note, found)
    for asset in found.values():
        if asset.kind in ("brand", "cued") and " " not in asset.name and asset.name[0] < "\u3040":
            whole = _whole(note.text, asset.name)
            if whole != asset.name and patterns.search(r"[a-z][A-Z]|\d$", whole):
                asset.name = whole
    for name in [
        key
        for key, asset in found.items()
        if (asset.kind == "code" and _is_protocol(asset.name, found))
        or (asset.kind == "cued" and asset.name.isupper() and find_diseases(asset.name))
        or (
            not patterns.search(r"\d", asset.name)
            and any(_platform().match(note.text, end) for _, end in asset.spans)
        )
    ]:
        del found[name]
    for asset in found.values():
        if asset.kind in ("brand", "cued") and asset.name[0] < "\u3040":
            asset.spans = _everywhere(note.text, asset.name) or asset.spans
        asset.spans = sorted(set(asset.spans))
    return tuple(sorted(found.values(), key=lambda asset: asset.spans[0]))
