"""A program without a name: a deal on a platform, "a gene therapy for Fabry disease", a device called by its kind."""

from __future__ import annotations

import re
from functools import cache

from summarizer import patterns
from summarizer.annotation import NEWS, Annotation
from summarizer.cues import stage_cues
from summarizer.engines.rules.product import Product

EVENTS = (
    "deal",
    "acquisition",
    "regulatory",
    "clinical-data",
    "clinical-progress",
    "preclinical-data",
    "manufacturing",
    "commercial",
)
"""Events that are always about some product or platform."""


SHORT = 60
"""Characters; a lead of fewer tells no news."""


@cache
def _candidate() -> re.Pattern[str]:
    """Words for a single product that has no name."""
    return patterns.compile(
        r"\b(?:(?:drug|product|vaccine|therapeutic|clinical|development|lead|biologic|antibody|treatment|gene\s+therapy"
        r"|cell\s+therapy|device)\s+candidates?|(?:novel|investigational|new|experimental|proprietary|oral|first-in-class"
        r"|potential|innovative|advanced|targeted|next-generation|engineered|lead|undisclosed)\s+(?:[\w-]+\s+){0,4}"
        r"(?:therap(?:y|ies|eutics?)|treatments?|vaccines?|drugs?|medicines?|antibod(?:y|ies)|inhibitors?|compounds?"
        r"|molecules?|devices?|tests?|ADCs?|degraders?|programs?|assets?|implants?|stents?|catheters?|pacemakers?|biosimilars?))\b",
        re.I,
    )


@cache
def _class() -> re.Pattern[str]:
    """Words for what a deal may be about."""
    return patterns.compile(
        r"\b(?:gene\s+therap(?:y|ies)|cell\s+therap(?:y|ies)|vaccines?|antibod(?:y|ies)|inhibitors?|agonists?|antagonists?"
        r"|degraders?|CAR-?T|siRNA|mRNA|ADCs?|radiopharmaceuticals?|radioligands?|small\s+molecules?|peptides?"
        r"|(?:T|NK)[- ]cells?|exclusive(?:ly)?\s+(?:worldwide\s+)?licen[sc]e\w*\b[^.]{0,120}\btechnolog\w+|macrocycles?"
        r"|molecular\s+glues?|oligonucleotides?|gene\s+editing|bispecifics?|discover\w*\b[^.]{0,60}\b(?:diseases?|cancers?|disorders?|targets?)"
        r"|medical\s+devices?|diagnostics?|assays?|implants?|stem\s+cells?|biosimilars?|drug\s+discovery|therapeutics"
        r"|therap(?:y|ies)|medicines|treatments?|biologics)\b",
        re.I,
    )


@cache
def _service() -> re.Pattern[str]:
    """Words of releases about sites and services rather than products."""
    return patterns.compile(
        r"\b(?:(?:manufacturing|production|fill[- ]finish|gmp|testing|research)\s+(?:facilit(?:y|ies)|sites?|plants?|suites?"
        r"|capacity|services)|opens(?!\s+(?:at|for|to|in)\b)|new\s+plant|infusion\s+(?:clinic|center)|medical\s+center|first\s+to\s+offer|now\s+offers?"
        r"|pharmacy\s+chain|stores|laboratory\s+space"
        r"|integrated\s+(?:services|offering|programs?|process)|cell[- ]line\s+development"
        r"|(?:sell|offer|combine|pool)\w*\s+(?:their|its)\s+services|services\s+together|clients\s+will"
        r"|process\s+development|end-to-end|service\s+providers?|one-stop|campus"
        r"|awards?\b(?!ed)|prize|honou?r|conference|training|debate|forum|registration\s+is\s+open|software|patient\s+matching|guidelines?|scientific\s+statement|course|curriculum|book|podcast)\b",
        re.I,
    )


@cache
def _clients() -> re.Pattern[str]:
    """What service providers say, whatever drug candidates they name beside."""
    return patterns.compile(
        r"\b(?:offer|provide|give)s?\s+(?:[\w-]+\s+){0,3}(?:clients|start-ups|startups|customers|sponsors|biotechs?|drug\s+developers)\b"
        r"|\blaborator(?:y|ies)\s+space\b",
        re.I,
    )


@cache
def _gift() -> re.Pattern[str]:
    """Headlines on gifts, posts and buildings, whose texts speak of drugs all the same."""
    return patterns.compile(
        r"\b(?:raise\s+awareness|awareness\s+(?:month|day|week|campaign)|to\s+educate|pharmacy\s+chain|gifts?|donat\w+|philanthrop\w+|endow\w+|pledges?|appoints?|names\s+(?:[\w.-]+\s+){1,4}(?:as|to)|groundbreaking|ribbon"
        r"|\bplant\b|factory|\bjobs\b|headquarters|nurses|union|protests?|on\s+strike|health\s+system"
        r"|first\s+(?:hospital\s+)?in\s+(?:the\s+)?[\w\s]{2,25}\s+to\s+(?:implant|offer|perform|use)"
        r"|breaks\s+ground|scholarships?|fellowships?|fundrais\w+|gala|telethon|partners\s+with\s+charity)\b",
        re.I,
    )


@cache
def _deal() -> re.Pattern[str]:
    return patterns.compile(
        r"licen[sc]|collaborat|(?:strategic|discovery|research|global|an?|an\s+exclusive)\s+(?:\w+\s+)?alliance|to\s+develop|jointly|agreement|partner|rights\b|option\b|milestone|co-?develop|joint|acqui|merge|takeover|buy"
        r"|许可|授权|合作|收购|ライセンス|提携|買収|기술|계약|인수|lizenz|kooperation|übern|accord|acqui|rachat",
        re.I,
    )


@cache
def _money() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:proceeds|money|capital|funds?|funding|financing|raises?|raised|grant|awarded|investment|series\s[a-e]|million)\b[^.;]{0,220}?"
        r"\b(?:its|our|their|the\s+company[’']s)\s+(?:[\w/+-]+\s+){0,5}?(?:candidate|therapy|vaccine|drug|antibody|inhibitor"
        r"|degrader|agonist|device|implant|test|treatment|program(?:me)?)\b",
        re.I,
    )


def _funded(note: Annotation) -> Product | None:
    """The unnamed product that money is said to be for, where its class or target is told beside it."""
    for sentence in note.sentences:
        if sentence.zone not in NEWS or not _money().search(note.words(sentence)):
            continue
        strong = [m for m in note.within("modality", sentence.start, sentence.end) if "weak" not in m.flags]
        if strong or note.within("target", sentence.start, sentence.end):
            return Product("1", None, (), ((sentence.start, sentence.end),), confidence=0.5)
    return None


@cache
def _raises() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:raises?|secures?|closes?|receives?|awarded|wins?)\b.{0,30}(?:[$€£¥]|\b(?:EUR|USD|GBP|CHF|SEK|DKK|NOK)\s?)\d",
        re.I,
    )


@cache
def _heading() -> re.Pattern[str]:
    """How a bullet or paragraph on a program without a name begins: `BRD9 program:`, `Our anti-TIM-3 antibody –`."""
    return patterns.compile(
        r"^[ \t]{0,8}[•*▪◦·–-]?[ \t]{0,8}(?:our |the |its )?"
        r"(?:(?:[\w/+’'-]{1,30} ){1,5}|(?=(?:antibody|vaccine|inhibitor|degrader|ADC|agonist|antagonist) (?:against|for|of) ))"
        r"(?:program(?:me)?|candidate|degrader|antibody|inhibitor|ADC|vaccine|therapy|agonist|antagonist|editor|siRNA|cells|pair|asset)"
        r"(?: \([^()\n]{1,40}\))?"
        r"(?:(?=, (?:an?|the) )|(?: (?:for|against|in) [^:.;,\n]{3,60})?"
        r"(?<! of)(?<! the)(?<! and)(?<! with)(?<! in)(?<! an)(?<! a)[ \t]{0,3}(?=\n)"
        r"|(?= (?:for|against|in) [^:.\n]{3,40}\.(?: |\n))|(?: (?:for|in) [^:\n.]{2,40})?[ \t]{0,4}"
        r"(?::|[–—]|-(?= ))|(?=[A-Z][a-z]+ )"
        r"|(?= (?:for|in|advanced?s?|continue[sd]?|entered|enters|progress\w+|remains|is|was|has|moved)\b))",
        re.I | re.M,
    )


@cache
def _another() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:second|third|fourth|fifth|other|another|next|newest|new|preclinical|discovery|earlier)\b", re.I
    )


def unnamed_items(note: Annotation, taken: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return where a results or pipeline release lists programs without a name, two of whose facts it states.

    `taken` are the places of the named products: a paragraph that names one is about that one.
    """
    found = []
    for match in _heading().finditer(note.text):
        start, end = match.start(), note.text.find("\n", match.end())
        end = len(note.text) if end < 0 else end
        standing = end - match.end() < 4
        if standing:  # a heading: what it is about stands below
            below = len(note.text) - len(note.text[end:].lstrip())
            end = note.text.find("\n", below)
            end = len(note.text) if end < 0 else end
        start += len(match.group()) - len(match.group().lstrip(" \t•*▪◦·–-"))
        if note.release.zone_at(start) != "body" or any(start <= at < end for at, _ in taken):
            continue
        above = note.text[:start].rstrip(" \t\n•*▪◦·–-")
        line = above.rfind("\n") + 1
        if len(above) - line < 60 and above[-1:] not in ".;" and any(line <= at < start for at, _ in taken):
            continue  # right under a product's heading
        told = note.text[match.end() : match.end() + 2] == ", "
        if told and not _another().search(match.group()):
            continue  # "our lead candidate, an antibody": most likely a named one
        opened = standing or told
        if (
            not opened
            and note.text[match.end() - 1].isalpha()
            and not patterns.search(
                r"(?:program(?:me)?|candidate)(?: \([^()]*\))?$|\b(?:[Oo]ur|[Ii]ts|Company[’']s|Work|Research)\b",
                match.group(),
            )
        ):
            continue  # a plain sentence
        strong = [m for m in note.within("modality", start, end) if "weak" not in m.flags]
        staged = any(cue.status == "fact" and cue.strength >= 0.7 for cue in stage_cues(note, start, end))
        stated = bool(note.within("target", start, end)) + bool(strong) + staged
        if opened and not staged:
            staged = stated == 2
        if staged and stated >= 2 and note.within("target", start, match.end()) + strong:
            found.append((start, match.end()))
    return found


@cache
def _research() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:research|discovery|licen[sc]e|co-?development)\s+(?:collaboration|agreement|alliance|partnership)\b[^.]{0,60}\bto\s+(?:develop|discover|design"
        r"|create|find)\b|\boption\s+to\s+licen[sc]e\b",
        re.I,
    )


@cache
def _told_of() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:announced|reported|said)\s+that\s+its\s+(?:[\w-]+\s+){1,6}(?:candidate|vaccine|therapy|antibody|drug)\b",
        re.I,
    )


@cache
def _ours() -> re.Pattern[str]:
    """`the company's stem cell exosome therapy reduced …`."""
    return patterns.compile(
        r"\b(?:its|our|the company[’']s)\s(?:[\w-]+\s){0,4}(?:therapy|vaccine|antibody|ADC|conjugate|degrader|inhibitor|peptide"
        r"|vector)\s(?:[\w-]+\s){0,2}(?:reduced|slowed|improved|prevented|protected|restored|lowered|cleared|shrank|eliminated|extended|delayed|in\s(?:mice|rats|monkeys"
        r"|pigs))\b",
        re.I,
    )


@cache
def _tested() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:first\s+(?:patient|participant|volunteer)|phase\s+\d)\b[^.]{0,80}\b(?:its|their)\s+(?:[\w-]+\s+){1,5}(?:candidate|vaccine|therapy"
        r"|antibody|drug|implant|inhibitor)\b",
        re.I,
    )


@cache
def _wares() -> re.Pattern[str]:
    return patterns.compile(
        r"\bits\s(?:[\w-]+\s){1,4}(?:stimulator|implant|stent|valve|catheter|pump|sensor|blood\stest|assay|laser|robot|scanner)\b",
        re.I,
    )


@cache
def _somebodys() -> re.Pattern[str]:
    """The product that a manufacturer makes: `the AAV vector for Caddis' gene therapy for Danon disease`."""
    return patterns.compile(
        r"(?:[’']s?|\bits)\s(?:[\w/-]+\s){0,4}(?:gene\stherapy|cell\stherapy|vaccine|antibody|ADC|CAR-?T\w*|radiopharmaceutical|therapy"
        r"|candidate)\s(?:candidate\s)?(?:for|against)\s"
        r"|\b(?:manufactur(?:e|ing)|produc(?:e|ing)|supply|make)\s(?:an?|the|its)\s(?:[\w./-]+\s){0,5}(?:gene\stherapy|cell\stherapy|vaccine|antibod\w+"
        r"|conjugate|ADC|CAR-?T\w*|radiopharmaceutical|peptide|candidate|oligonucleotide)\b"
    )


def unnamed_product(note: Annotation, event: str) -> Product | None:
    """Return the unnamed program that the headline and lead are about, or None."""
    if event == "financing" or (event == "corporate" and _raises().search(note.release.title or "")):
        return _funded(note)
    if event not in (*EVENTS, "corporate", "other"):
        return None
    if _gift().search(note.release.title or ""):
        return None
    head = [sentence for sentence in note.sentences if sentence.zone in ("headline", "lead")]
    if sum(sentence.end - sentence.start for sentence in head if sentence.zone == "lead") < SHORT:
        # the lead is but the sender's name: `University of Lund | Press release`
        head += [sentence for sentence in note.sentences[: len(head) + 4] if sentence.zone == "body"][:1]
    words = " ".join(note.words(sentence) for sentence in head)
    strong = [m for s in head for m in note.within("modality", s.start, s.end) if "weak" not in m.flags]
    single = _candidate().search(words)
    target = any(note.within("target", s.start, s.end) for s in head)
    if (_service().search(words) and not single) or _clients().search(words):
        return None
    if event in ("deal", "acquisition"):
        about = strong or single or _class().search(words)
        if not about or not _deal().search(words):
            return None
    elif event == "commercial":
        if not strong or not (_wares().search(words) or (single and patterns.search(r"\b[Ii]ts\b", words))):
            return None
    elif event in ("corporate", "other"):
        # no event's words: a spin-off's research with a partner, a candidate's test told in plain words
        if not (
            strong
            and (
                _research().search(words)
                or (single and target and _told_of().search(words))
                or _tested().search(words)
            )
        ):
            return None
    elif event == "manufacturing" and strong and _somebodys().search(words):
        pass
    elif event in ("manufacturing", "preclinical-data"):
        if not single and (event == "manufacturing" or not (strong and (target or _ours().search(words)))):
            return None
    elif not strong and not (single and target):
        return None
    spans = tuple((m.start, m.end) for m in strong) or tuple(
        (s.start, s.end)
        for s in head
        if s.zone in NEWS and (_candidate().search(note.words(s)) or _class().search(note.words(s)))
    )
    return Product("1", None, (), spans[:6] or ((head[0].start, head[0].end),), confidence=0.5)
