"""Names without a mark, a digit or a stem: capitalised words in product position, devices called by their kind.

>>> from summarizer.annotation import annotate
>>> from summarizer.release import Release
>>> found: dict[str, Asset] = {}
>>> add_cued(annotate(Release.from_text("FDA clears Oskar Lung Scanner\\n\\nThe Oskar Lung Scanner is a new device.")), found)
>>> [asset.name for asset in found.values()]
['Oskar Lung Scanner']
"""

from __future__ import annotations

import re
from functools import cache

from summarizer import patterns
from summarizer.annotation import Annotation
from summarizer.engines.rules.asset import Asset, add, is_term
from summarizer.engines.rules.common_words import COMMON
from summarizer.engines.rules.diseases import find_diseases
from summarizer.engines.rules.product_words import KINDS, STOP
from summarizer.names import fold_product

ZONES = ("headline", "lead", "body", "about-product")
TRIAL = 3
"""One of so many places where a study's acronym would stand makes a word in capitals one."""
HITS = 2
"""Places in product position that a capitalised word without other marks needs."""


@cache
def _organisation() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:compan(?:y|ies)|cdmo|cro|leader|provider|organi[sz]ation|firm|developer|manufacturer|with"
        r"|developing|focused|specialist|corporation|biotech\w*|biopharma\w*|university|institute|center"
        r"|hospital|conference|magazine|event|journal)\b",
        re.I,
    )


@cache
def _own() -> re.Pattern[str]:
    """Whose product it is, in words that make nobody a company: `BrynnPump, the company's second device`."""
    return patterns.compile(r"\bthe\s[Cc]ompany[’']s\b")


@cache
def _cued() -> tuple[re.Pattern[str], ...]:
    name = r"(?P<name>[A-Z][\w]{2,20}(?:[-‑][\w]{1,12}){0,2}|[A-Z]{2,3}[-‑][A-Z][A-Za-z]{1,8})"
    return (
        # lead candidate, Zelvanta ; its vaccine candidate Zelvanta
        patterns.compile(
            rf"\b(?:candidate|compound|asset|medicine|vaccine|inhibitor|antibody|drug|therapy|flagship\s+product"
            rf"|lead\s+(?:product|program(?:me)?)),?\s+{name}(?=[®™,.;)\s(])"
        ),
        # Zelvanta (corvitinib), Zelvanta program
        patterns.compile(
            rf"(?<![\w-]){name}[®™]?\s(?:\([a-z]{{5,20}}[)-]"
            rf"|(?:[A-Z][A-Z0-9-]{{1,8}}\s)?(?:program(?:me)?|candidate)\b)"
        ),
        # Zelvanta, a first-in-class oral inhibitor
        patterns.compile(
            rf"(?<![\w-]){name}[®™]?(?:\s\([^()]{{1,60}}\))?,?\s(?:is\s)?"
            rf"(?:an?|its|our|the\s(?:[Cc]ompany[’']s|first|only)|their)\s(?:[\w/®™+.-]+,?\s){{0,9}}?{KINDS}\b"
        ),
    )


@cache
def _before() -> re.Pattern[str]:
    """What a product's name follows."""
    return patterns.compile(
        r"\b(?:trials?|study|studies|data|results?|efficacy|safety|approval|clearance|launch(?:es)?|development|use"
        r"|doses?|dosing|administration|evaluation|application|submission|designation|status|indication|rights"
        r"|licen[sc]e|commerciali[sz]ation|formulation|NDA|BLA|MAA|IND|PMA|510\(k\)|De\sNovo|mark|candidate"
        r"|treatment|treated|took|taking|takes?|dosed|given|received|receiving|evaluat(?:e|es|ed|ing)|investigat(?:e|es|ed|ing)"
        r"|study(?:ing)?|test(?:s|ed|ing)|develop(?:s|ed|ing)|manufactur(?:e|es|ed|ing)|approv(?:es|ed)|clears"
        r"|authori[sz](?:es|ed|ation)|registers|registration|nod|revenues?"
        r"|benefits?|potential|covering|sales|distribution|availability|publication|injection|infusion)"
        r"\s(?:of\s|on\s|for\s|from\s|with\s|to\s|using\s|in\s)?"
        r"(?:(?:its|the|our|their|lead|investigational|oral|intravenous|topical|drug|candidate|vaccine|Phase\s\d\w?"
        r"|[A-Z][\w-]+[’']s?)\s){0,3}$|\bPhase\s(?:\d|I{1,3})[ab]?\s$",
        re.I,
    )


@cache
def _after() -> re.Pattern[str]:
    """What follows a product's name."""
    return patterns.compile(
        rf"[®™]?(?:\s\([^()\n]{{3,60}}\))?,?\s(?:(?:is|was)\s(?:an?|the|our|its|being|designed|indicated|approved"
        rf"|currently|under|well\stolerated)\b|has\sbeen\s(?:\w+ly\s)?(?:approved|included|authori[sz]ed|registered|cleared|listed|studied|evaluated|dosed)\b"
        rf"|(?:net\s)?sales\b|demonstrated|showed|met\s|achieved|improved|reduced|cuts?\s|(?:lower|slow|halv|eas|improv|reduc|meet|achiev|prevent|rais)e?s\s|(?:slow|lower|halv|eas|prevent)ed|monotherapy|trial"
        rf"|studies|study|data|arm\b|patients|regimen|in\s(?:combination|patients|adults|children|the\streatment)"
        rf"|for\sthe\s(?:treatment|prevention|detection)|(?:[\w-]+\s){{0,2}}{KINDS}\b|(?:[\w/&+-]+\s){{1,5}}(?:Test|System|Device|Assay|Kit)\b)",
        re.I,
    )


@cache
def _acts() -> re.Pattern[str]:
    return patterns.compile(
        r"(?:,?\s(?:Inc|Ltd|Corp|AG|SE|GmbH|S\.A|LLC|plc)\b|\s(?:today|announce|said|says|plans|agreed)|(?:[’']s)?\s(?:disease|syndrome|lymphoma|ataxia|dystrophy|palsy|Disease|Syndrome))"
    )


@cache
def _word() -> re.Pattern[str]:
    return patterns.compile(r"(?<![\w@/.&’'-])[A-Z][A-Za-z]{3,20}(?:[-‑][A-Z0-9]{1,6})?(?![\w@]|[-‑]\w)")


def _positions(note: Annotation, found: dict[str, Asset]) -> None:
    """Names that stand where a product's name stands, said more than once, never in lower case."""
    for zone in note.release.zones:
        if zone.kind not in ZONES:
            continue
        for pattern in _cued():
            for match in pattern.finditer(note.text, zone.start, zone.end):
                name = match["name"]
                start, end = match.span("name")
                if fold_product(name) in found or name.lower() in STOP or is_term(note, start, end):
                    continue
                if patterns.search(
                    r"\b(?!The|Its|Our|With|Lead|And|For)[A-Z][\w&.’'-]+\s$",
                    note.text[max(0, start - 24) : start],
                ):
                    continue  # the last word of a longer name
                if _organisation().search(_own().sub(" ", match.group())) or (
                    name.isupper() and len(name) > 6 and not patterns.search(r"[-‑\d]", name)
                ):
                    continue
                if _is_abbreviation(note.text, name) or not _is_name(note.text, name):
                    continue
                add(found, name, "cued", (start, end))


def uses_of(text: str, name: str) -> list[tuple[int, int]]:
    """Every place of a word; a search for each of many words by pattern would compile as many patterns."""
    found = []
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        if not (text[at - 1 : at].isalnum() or text[at - 1 : at] == "-" or text[end : end + 1].isalnum()):
            found.append((at, end))
        at = text.find(name, end)
    return found


def _is_name(text: str, name: str) -> bool:
    """Said more than once, and never in lower case."""
    return len(uses_of(text, name)) > 1 and not uses_of(text, name.lower())


def _is_abbreviation(text: str, name: str) -> bool:
    """Whether the text introduces it as short for lower-case words: `antibody-drug conjugate (ADC)`."""
    if not name.isupper() or f"({name.lower()}" not in text.lower():
        return False
    letters = r"\w*[\s-]+(?:(?:and|of|the|for|in)\s+)?".join(map(re.escape, name.lower()))
    return bool(
        re.search(rf"\b{letters}\w*\s\({re.escape(name)}s?\)", text.lower().replace(name.lower(), name))
    )


def _placed(note: Annotation, found: dict[str, Asset]) -> None:
    """Capitalised words of the headline or lead that stand in product position again and again."""
    text = note.text
    early = [zone for zone in note.release.zones if zone.kind in ("headline", "lead")]
    words = {match.group() for zone in early for match in _word().finditer(text, zone.start, zone.end)}
    if not words:
        return
    title = note.release.title or ""
    within = {word for asset in found.values() if " " in asset.name for word in asset.name.split()}
    for name in sorted(words - within):
        uses = uses_of(text, name)
        if (
            len(uses) < HITS
            or patterns.split("[-‑]", name)[0].lower() in STOP
            or fold_product(name) in found
            or uses_of(text, name.lower())
        ):
            continue
        whole = [match for start, _ in uses if (match := _word().match(text, start)) and match[0] == name]
        if len(whole) < HITS:
            continue
        if any(is_term(note, *use) for use in uses[:6]) or _is_abbreviation(text, name):
            continue
        if _is_organisation(note, uses) or (name.isupper() and _is_trial(text, uses)):
            continue
        hits = hits_of(note, uses)
        camel = any(char.isupper() for char in name[1:]) and not name.isupper()
        beside = camel and any(_and_code().search(text[max(0, start - 40) : start]) for start, _ in uses)
        if hits >= HITS or (hits and camel and (title.find(name) > 0 or beside) and len(whole) > HITS):
            add(found, name, "cued", uses[0])


@cache
def _and_code() -> re.Pattern[str]:
    """A code right before a name: `two candidates, RHV-12 and BilhaVax`."""
    return patterns.compile(r"\b[A-Z]{2,5}[-‑]?\d{1,5}[®™]?(?: \([^()]{1,24}\))?(?:,| and|, and) $")


def _is_organisation(note: Annotation, uses: list[tuple[int, int]]) -> bool:
    """Whether the word acts like a company or person, is a part of a longer name, or a trial's."""
    longer = 0
    for start, end in uses:
        if _acts().match(note.text, end) or patterns.match(
            r"[®™]?\s(?:trial|study)\b", note.text[end : end + 9]
        ):
            return True
        if note.text[start - 4 : start] in ("Dr. ", "Mr. ", "Ms. "):
            return True
        camel = any(char.isupper() for char in note.text[start + 1 : end])
        if note.release.zone_at(start) != "headline" and not camel:
            longer += bool(
                patterns.search(r"[A-Z][\w&.-]+[ -]$", note.text[max(0, start - 20) : start])
                or patterns.match(r"\s[A-Z]\w", note.text[end : end + 3])
            )
    return 2 * longer > len(uses)


@cache
def _trial_before() -> re.Pattern[str]:
    return patterns.compile(r"\b(?:the|in|of\sthe|from|Phase\s\S{1,4}|pivotal|global)\s$", re.I)


@cache
def _trial_after() -> re.Pattern[str]:
    return patterns.compile(
        r"(?:[-\s]\d)?[®™]?\s(?:\(?NCT|(?:[\w/]+\s){0,2}(?:stud(?:y|ies)|trials?|results|programme|data)\b)|,?\s(?:an?\s)?(?:[\w-]+\s)"
        r"{0,3}Phase\b|-\d",
        re.I,
    )


def _is_trial(text: str, uses: list[tuple[int, int]]) -> bool:
    """A word in capitals may be a study's acronym: in it, from it, the study of that name."""
    places = sum(
        bool(_trial_before().search(text[max(0, start - 16) : start]) or _trial_after().match(text, end))
        for start, end in uses
    )
    return TRIAL * places >= len(uses)


@cache
def _bullet() -> re.Pattern[str]:
    """A name that opens a line and is told by what follows a colon or dash: `HV-MVA: a vaccine against mpox`."""
    return patterns.compile(
        r"^\s*(?:[•·●▪*–—o-]\s*)?(?P<name>[A-Z][A-Za-z0-9]*(?:[-‑][A-Za-z0-9]+)+|[A-Z][a-z]+[A-Z]\w+|[A-Z]{2,6}\d\w*)[®™]?"
        rf"(?:\s\([^()\n]{{2,60}}\))?\s?(?::|[–—-]\s)(?=[^\n]{{0,140}}\b{KINDS}\b)",
        re.M,
    )


def _bullets(note: Annotation, found: dict[str, Asset]) -> None:
    """Names of a list's items, be they said only once."""
    for zone in note.release.zones:
        if zone.kind not in ("body", "lead"):
            continue
        for match in _bullet().finditer(note.text, zone.start, zone.end):
            name = match["name"]
            plain = sum(char.isupper() or char.isdigit() for char in name) < 2 or patterns.search(
                r"[-‑][a-z]{3}", name
            )
            if plain or name.split("-")[0].lower() in STOP or fold_product(name) in found:
                continue
            if not is_term(note, *match.span("name")) and not uses_of(note.text, name.lower()):
                for use in uses_of(note.text, name):
                    add(found, name, "cued", use)


@cache
def _heading() -> re.Pattern[str]:
    """A line of one word and what it is for: `Zelvanta – osteoporosis in men`, `Zelvanta (gout)`."""
    return patterns.compile(
        r"^(?P<name>[A-Z][a-z]{4,13})[®™]?\s(?:[–—-]\s|\(|for\s|in\s)(?P<use>[a-z][^\n:]{3,70})$", re.M
    )


def _headings(note: Annotation, found: dict[str, Asset]) -> None:
    """Names in a row of headings, of which others are codes."""
    text = note.text
    coded = any(
        asset.kind == "code" and any(text[start - 1 : start] == "\n" for start, _ in asset.spans)
        for asset in found.values()
    )
    for match in _heading().finditer(text) if coded else ():
        name, low = match["name"], match["name"].lower()
        if name in COMMON or low in STOP or low in found or low.endswith(("ology", "iatry", "iatrics")):
            continue
        if (
            note.release.zone_at(match.start()) == "body"
            and find_diseases(text, *match.span("use"))
            and not find_diseases(text, *match.span("name"))
            and not is_term(note, *match.span("name"))
            and not uses_of(text, low)
        ):
            for use in uses_of(text, name):
                add(found, name, "cued", use)


@cache
def _bracket() -> re.Pattern[str]:
    return patterns.compile(
        r"[®™]?\s?\((?P<name>[a-z][a-z]{5,22}(?:\s(?:alfa|beta|gamma|delta|[a-z]{5,}(?:leucel|vec|cel|tide|dotin|tecan)"
        r"|acetate|sodium|hydrochloride|phosphate|maleate|tosylate|mesylate))?)(?=\)|,|/|\s(?:\d|tablets?|capsules?|cream"
        r"|injection|for\s|oral\s|ophthalmic|topical|nasal|extended|suspension|solution|subcutaneous|intravenous|and\s))"
    )


@cache
def _no_inn() -> re.Pattern[str]:
    return patterns.compile(
        r"(?:formerly|previously|originally|investigational|autologous|allogeneic|recombinant|together|collectively|including"
        r"|subcutaneous|intravenous|intramuscular|hereinafter|placebo|company|product|patent|pending|marketed|approved)\b"
    )


def _bracketed(note: Annotation, found: dict[str, Asset]) -> None:
    """The INN in the bracket behind a brand, whatever its stem: `Zorelti® (dalfomere ophthalmic emulsion)`."""
    for asset in [asset for asset in found.values() if asset.kind in ("brand", "cued")]:
        for _, end in list(asset.spans):
            match = _bracket().match(note.text, end)
            if match and not _no_inn().match(match["name"]) and fold_product(match["name"]) not in found:
                for use in uses_of(note.text, match["name"]):
                    add(found, match["name"], "inn", use)


def hits_of(note: Annotation, uses: list[tuple[int, int]]) -> int:
    text = note.text
    hits = 0
    for start, end in uses:
        line = text.rfind("\n", 0, start) + 1
        hits += bool(_before().search(text[max(line, start - 60) : start]))
        hits += bool(_after().match(text, end, min(len(text), end + 130)))
    return hits


_DEVICES = (
    "System", "Device", "Test", "Assay", "Kit", "Implant", "Catheter", "Stent", "Valve", "Pump", "Monitor", "Scanner", "Laser",
    "Robot", "Patch", "Lens", "Inhaler", "Injector", "Stimulator", "Sensor", "Panel", "Screw", "Graft", "Mesh", "Balloon",
    "Probe", "Analyzer", "Helmet", "Vest", "Cap", "Injection", "Vaccine", "Spray", "Gel", "Cream",
)  # fmt: skip
_DEVICE_WORDS = frozenset(word.lower() for word in _DEVICES)


@cache
def _device() -> re.Pattern[str]:
    return patterns.compile(
        r"(?<![\w-])(?P<name>(?:(?!The |Our |Its |This |FDA |U\.S\. |New |And |For )[A-Z][\w’'-]*[®™]?\s){1,4}"
        rf"(?:{'|'.join(_DEVICES)}))(?![\w-]|\s[A-Z][a-z]+\s(?:Inc|Ltd))"
    )


@cache
def _described() -> re.Pattern[str]:
    """`its Oskar Lung Navigator, a robot-assisted device`: any words, told by what follows them."""
    return patterns.compile(
        rf"\b(?:its|our|the)\s(?P<name>[A-Z][\w-]+(?:\s[A-Z][\w-]+){{1,3}})[®™]?,?\s(?:is\s)?an?\s(?:[\w-]+,?\s){{0,6}}{KINDS}\b"
    )


@cache
def _common_system() -> re.Pattern[str]:
    return patterns.compile(
        r"(?:Health(?:care)?|Nervous|Immune|Hospital|Medical|Rating|Cardiovascular|Patent|Quality|Management|Reporting"
        r"|Clearing|School|Payment|University|Legal|Integrated|Drug Delivery)\sSystem$|Stress Test$|^COVID"
    )


def _devices(note: Annotation, found: dict[str, Asset]) -> None:
    """Multi-word names that end in a kind of device or test: `Oskar Imaging System`."""
    seen: dict[str, list[tuple[int, int]]] = {}
    named = not _DEVICE_WORDS.isdisjoint(note.vocabulary)
    for zone in note.release.zones:
        if zone.kind in ("lead", "body", "about-product"):
            for match in _described().finditer(note.text, zone.start, zone.end):
                seen.setdefault(match["name"], uses_of(note.text, match["name"]))
        if zone.kind in ZONES:
            for match in _device().finditer(note.text, zone.start, zone.end) if named else ():
                seen.setdefault(match["name"], []).append(match.span("name"))
    for name, spans in seen.items():
        running = any(note.release.zone_at(start) != "headline" for start, _ in spans)
        words = [fold_product(word) for word in name.split()]
        if len(spans) < HITS or not running or _common_system().search(name) or words[0] in STOP:
            continue
        if not any(word in found for word in words):
            for span in spans:
                add(found, name, "cued", span)


def add_cued(note: Annotation, found: dict[str, Asset]) -> None:
    """Add to the names that are known by their form those that are known by where they stand."""
    _devices(note, found)
    _positions(note, found)
    _placed(note, found)
    _bullets(note, found)
    _headings(note, found)
    _bracketed(note, found)
