"""Organisations that a release names beside its product and whose relation no rule reads: likely partners.

"The vector comes off Halvor Biologics' line in Ghent", "with chemistry by the group at Lund University": the wording
is no cue's, and nothing makes the organisation a conference, a physician's employer or a maker of another drug.
English only.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from functools import cache

from summarizer import patterns
from summarizer.annotation import MUTE, Annotation, Sentence
from summarizer.engines.rules.bare_names import introduced_people, may_be_house
from summarizer.engines.rules.likely import left_over, probability
from summarizer.engines.rules.organisations import Organisation, find_organisations
from summarizer.engines.rules.product import Product
from summarizer.engines.rules.relations import is_no_partner, is_no_relation

# `python -m evals.weigh partner` on 2026-11-26: the organisations and bare names of 350 labelled releases
WEIGHTS: dict[str, float] = {
    "related nearby": 1.7,
    "done by": 1.2,
    "from": 1.0,
    "section of its own": 0.9,
    "body": 0.8,
    "spoken of": 0.8,
    "by": 0.7,
    "company": 0.7,
    "funder": 0.6,
    "about-product": 0.5,
    "with": 0.5,
    "does": 0.4,
    "in": 0.3,
    "in its headline": 0.3,
    "lead": 0.2,
    "product": 0.1,
    "academic": 0.1,
    "quote": 0.1,
    "meeting": -0.3,
    "investor": -0.4,
    "odd name": -0.5,
    "person's": -0.5,
    "of a site": -0.6,
    "headline": -0.7,
    "about-company": -0.9,
    "unknown": -1.0,
    "society": -1.0,
    "another's": -1.1,
    "about-company alone": -1.2,
    "": -2.4,
}
LEAST = 0.6
MISSED = 0.4
"""The share of gold values that the rules missed where they had not been tuned."""
SILENT = MUTE | {"about-disease", "safety"}
NEAR = 130  # characters on either side in which a relation is sought


@cache
def _related() -> re.Pattern[str]:
    """Words of working together, of giving and taking, of making and paying."""
    return patterns.compile(
        r"partner|collabor|licen[cs]|agreement|alliance|joint|together|co-?(?:develop|promot|fund)|suppl(?:y|ie)"
        r"|manufactur|distribut|commerciali[sz]|rights|grant|award|fund(?:ed|ing|s)|support|backed|invest(?!igat)"
        r"|financ|sponsor|contract|acqui[rs]|merg|option|royalt|milestone|conduct|perform|provid|deliver|appoint"
        r"|select|engag|commission|work(?:ing|ed|s)? with|team|scientists|researchers|consorti|produc(?:e|tion)"
        r"|coordinat|(?:led|run) by|carried out|synthes|filled|test(?:ed|ing)|discover|invent|originat"
        r"|develop(?:ed|ing|ment)? (?:by|with)"
        r"|hand(?:s|led)"
        r"|transfer",
        re.I,
    )


@cache
def _before() -> Mapping[str, re.Pattern[str]]:
    """Signs in the words right before a name."""
    return {
        "person's": patterns.compile(
            r"\b(?:Prof(?:essor|\.)?|M\.?D\.?|Ph\.?D\.?|Chief|Director|Chair\w*|Head|Investigator|Physician|Dean|Fellow"
            r"|surgeon|[a-z]+ologist|President|CEO|Officer)\b[^;]{0,110}(?:\bat|\bof|\bfrom|,)(?: the)? $",
            re.I,
        ),
        "with": patterns.compile(r"\bwith(?: the| its| our)? $"),
        "by": patterns.compile(r"\bby(?: the| its| our)? $"),
        "from": patterns.compile(r"\bfrom(?: the| its| our)? $"),
        "in": patterns.compile(r"\b(?:at|of|in)(?: the)? $"),
    }


@cache
def _done_by() -> re.Pattern[str]:
    """Work before `by` or `at` and a name: `The cocktail is made by`."""
    return patterns.compile(
        r"\b(?:made|produced|manufactured|filled|packaged|formulated|synthesi[sz]ed|expanded|processed|label(?:l)?ed"
        r"|performed|conducted"
        r"|carried out|run|managed|coordinated|handled|tested|completed|developed|designed|invented|discovered|supplied"
        r"|provided"
        r"|delivered|sold|marketed|distributed|supported|funded|financed|sponsored|backed|entrusted|granted|awarded"
        r"|licen[cs]ed)"
        r"(?: [\w-]+){0,5} (?:by|at|from|with|to)(?: the)? $",
        re.I,
    )


_BEFORE_DOER = ("by ", "at ", "from ", "with ", "to ", "the ")
"""How that ends."""


@cache
def _does() -> re.Pattern[str]:
    """What a name does for the product: `Norvexa makes the headbands`."""
    return patterns.compile(
        r"(?: \([^()]{1,40}\))?,? (?:\w+ )?(?:will |has |have |also |now |is to )?(?:been )?(?:makes?|made|produces?|produced"
        r"|manufactures?"
        r"|fills?|supplies|supply|supplied|provides?|provided|supports?|supported|funds?|funded|contributes?|contributed|pays?"
        r"|sells?|sold|distributes?|markets|promotes?|holds?|conducts?|runs|manages?|handles?|delivers?|delivered|performs?"
        r"|performed|carries out|licensed|granted|awarded|invented|discovered|responsible|in charge)\b",
        re.I,
    )


@cache
def _behind() -> re.Pattern[str]:
    """What makes a name that of a meeting, a scale or a list of criteria."""
    return patterns.compile(
        r"(?:[’']s)?\s?(?:\(\w+\) )?(?:\d{4} )?(?:\w+ ){0,3}(?:Annual|Meeting|Congress|Conference|Sessions|Symposium"
        r"|Forum|Summit|Convention|Scientific|Expo|[Gg]uidelines?|[Cc]riteria|[Ss]cales?)\b"
    )


@cache
def _site() -> re.Pattern[str]:
    """Words of where patients are seen, and of who looks after them."""
    return patterns.compile(
        r"\b(?:sites?|hospitals|centers|centres|enrol\w*|recruit\w*|registration of|was treated|were treated|investigators?"
        r"|co-authors?|who was not involved)\b",
        re.I,
    )


@cache
def _society() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:Society|Association|Academy|College|Congress|Federation)\b.*\b(?:of|for)\b|^(?:American|European"
        r"|International)\b"
    )


@cache
def _elses() -> re.Pattern[str]:
    """Words of comparing, and of what is sold already."""
    return patterns.compile(
        r"compar|compet|versus|\bvs\b|standard of care|such as|includ(?:es?|ing)|standard care"
        r"|similar|marketed by|already|previously|formerly"
        r"|before joining|career|served|years of experience|board of directors|founded in",
        re.I,
    )


def _read(
    note: Annotation, start: int, end: int, sentence: Sentence, products: Sequence[Product]
) -> set[str]:
    """The signs of one mention."""
    text = note.text
    words = note.words(sentence)
    before, behind = (
        text[max(sentence.start, start - NEAR) : start],
        text[end : min(sentence.end, end + NEAR)],
    )
    found = {sentence.zone, *(name for name, pattern in _before().items() if pattern.search(before))}
    if patterns.match(r",? (?:\([^()]*\),? )?(?:which|whose|where)\b", behind):
        found.discard("person's")  # what follows is of the house, not of its professor
    if _related().search(words):
        found.add("related")
    if _related().search(before) or _related().search(behind):
        found.add("related nearby")
    if _behind().match(behind):
        found.add("meeting")
    if _done_by().search(before):
        found.add("done by")
    if _does().match(behind):
        found.add("does")
    if _elses().search(words):
        found.add("another's")
    if any(sentence.start <= at < sentence.end for product in products for at, _ in product.spans):
        found.add("product")
    if _site().search(words):
        found.add("of a site")
    return found


def signs(
    note: Annotation, one: Organisation, products: Sequence[Product]
) -> tuple[Sentence, int, set[str]] | None:
    """Return the sentence where an organisation is most likely a partner, where it stands, and the signs there.

    >>> from summarizer.annotation import annotate
    >>> from summarizer.release import Release
    >>> text = "VRD-114 goes on\\n\\nThe drug goes into vials at Norvexa Pharma AG in Basel."
    >>> note = annotate(Release.from_text(text))
    >>> (one,) = find_organisations(note).all
    >>> sorted(signs(note, one, ())[2])
    ['company', 'headline', 'in', 'in its headline']
    """
    best: tuple[float, Sentence, int, set[str]] | None = None
    seen: set[str] = set()
    for start, end in one.spans:
        sentence = note.sentence_at(start)
        if sentence.zone in SILENT:
            continue
        found = _read(note, start, end, sentence, products)
        seen.add(sentence.zone)
        likely = probability(WEIGHTS, found)
        if best is None or likely > best[0]:
            best = (likely, sentence, start, found)
    if best is None:
        return None
    _, sentence, at, found = best
    found |= {one.kind} | ({"society"} if _society().search(one.name) else set())
    found |= {"about-company alone"} if seen == {"about-company"} else set()
    found |= {"in its headline"} if "headline" in seen else set()
    found |= {"spoken of"} if "quote" in seen else set()
    if patterns.search(
        r"\d|^[A-Z ]+$|[a-z][A-Z]+[a-z]+ [A-Z]+[a-z]|\b(?:Raise|Line of Credit|Targets)$",
        one.name,
    ):
        found.add("odd name")
    first = one.name.split()[0]
    if f"\nAbout {first}" in note.text or f"\nAbout the {first}" in note.text:
        found.add("section of its own")
    return sentence, at, found


@cache
def _unrelated() -> re.Pattern[str]:
    """Dealings that are with the company, or none: offices, thanks, loans, what somebody else makes."""
    return patterns.compile(
        r"\b(?:leas(?:e[sd]?|ing)|offices?|headquarters|landlord|grateful|thanks?|our conference|booth|auditors?"
        r"|term loan|credit (?:facility|line|agreement)|equity line|at-the-market|shelf"
        r"|(?:similar|akin|identical|comparable) to|(?:largest|leading|biggest) (?:\w+ )?"
        r"(?:supplier|maker|provider|manufacturer|distributor)s? of"
        r"|through its (?:acquisition|purchase)|became public|business combination|reverse merger"
        r"|(?:share|rights|directed) issue|private placement|registered direct|underwrit\w*|bookrunner|subscri(?:bed|ption)"
        r"|advis(?:e[sd]?|ers?|ors?)|owned by|shareholders?|lawyers?|counsel|proposed merger"
        r"|(?:second|third|another|other|different) (?:\w+ ){0,2}(?:products?|candidates?|programs?|programmes?|drugs?)"
        r"|principal investigator|formerly of|(?:acquired|bought|purchased)\b[^.;]{0,40} from|bridge loan|cash on hand"
        r"|(?:find|finding|search for|looking for|identify) (?:an? |the )?(?:licensee|partner|buyer|acquirer)"
        r"|(?:second|third|fourth|fifth|sixth|\w+th|earlier|previous|other) "
        r"(?:partnership|collaboration|deal|alliance|agreement)s?"
        r"|(?:one|two|three|another|others?) (?:of which|projects?|programs?|programmes?)\b"
        r"|incubator|science park|City of|(?:certified|accredited) by|scans|images|slides|readers?|blinded|founded by"
        r"|led by (?:Prof\w*|Dr|Principal|[^;]{0,40}\b(?:Ph\.?D|M\.?D))"
        r"|(?:conducted|carried out|enrol\w+|place|dosed|treated) at)\b",
        re.I,
    )


_ROLES = (
    ("manufacturer", r"manufactur|produc(?:e|ed|tion)|filled|filling|batch|vials|GMP"),
    ("supplier", r"suppl"),
    ("cro", r"\bCRO\b|contract research|monitor|trial services|data management|conduct"),
    ("commercial", r"distribut|commerciali[sz]|market|promot|sell|sales"),
    ("co-developer", r"co-?develop|jointly|shar(?:e|ing)"),
)


def likely_role(one: Organisation, words: str, before: str) -> str:
    """The role that the sentence suggests, the kind of organisation first.

    >>> likely_role(Organisation("Lund University", "academic"), "with Lund University", "with ")
    'academic'
    >>> likely_role(Organisation("Norvexa", "company"), "filled into vials at Norvexa", "filled into vials at ")
    'manufacturer'
    """
    if one.kind in ("academic", "funder", "investor"):
        return one.kind
    if patterns.search(r"licen[cs]|rights", words, re.I):
        return "licensee" if before.endswith(("to ", "to the ", "by ")) else "licensor"
    for role, pattern in _ROLES:
        if patterns.search(pattern, words, re.I):
            return role
    return "collaborator"


def among_sites(note: Annotation, one: Organisation, sentence: Sentence) -> bool:
    """Whether a hospital is one of several that a sentence lists as places of the trial."""
    listed = {
        id(other)
        for _, _, other in find_organisations(note).within(sentence.start, sentence.end)
        if other.kind == "academic"
    }
    return (
        one.kind == "academic"
        and len(listed) > 1
        and bool(
            patterns.search(
                r"\b(?:hospitals|sites|centers|centres|clinics|laboratories|institutions|locations)\b",
                note.words(sentence),
            )
        )
    )


_THING = patterns.compile(
    r"PRIority|\bMEdicines\b|^(?:Plant|Unit|Building|Suite|Site)\b|\b(?:Payload|Linker|Antibody|Vaccine|Platform"
    r"|Technology|Candidate|Injection|Trial|Study|Therapy|Products?|Act)$"
)
"""Last words of things, not of houses."""
_STATE = patterns.compile(
    r"\b(?:Department|Ministry) of Agriculture|\bUSDA\b|Center for (?:Veterinary|Biologics|Drug|Devices)"
    r"|^(?:Department|Division|Chair) of (?:the )?(?!Defen[cs]e|Health|Energy|Veterans|War|Homeland|Innovation)"
)
"""Parts of agencies that act as agencies, and parts of universities."""


def candidates(note: Annotation) -> list[Organisation]:
    """Return the organisations of a release, and the bare names that something is done by or that do something."""
    found = find_organisations(note)
    people = introduced_people(note)
    made: dict[str, Organisation] = {}
    for start, end in found.bare:
        sentence = note.sentence_at(start)
        before = note.text[max(sentence.start, start - NEAR) : start]
        done = before[-5:].lower().endswith(_BEFORE_DOER) and _done_by().search(before)
        if end > sentence.end or not (done or _does().match(note.text, end, sentence.end)):
            continue
        if may_be_house(note, sentence, start, end, people):
            name = note.text[start:end]
            made.setdefault(name, Organisation(name, "unknown")).spans.append((start, end))
    return [*found.all, *made.values()]


def is_state(name: str) -> bool:
    """Whether a name is an agency's in another guise, or of a part of a university only.

    >>> is_state("Center for Veterinary Biologics"), is_state("Department of Defense")
    (True, False)
    """
    return bool(_STATE.search(name))


def _no_party(note: Annotation, one: Organisation, products: Sequence[Product], own: Collection[int]) -> bool:
    """Whether a name is a product's, an agency's, or of a part of the sponsor: `Verdane's Research Institute`."""
    if is_state(one.name) or any(
        one.name.lower() == name.lower()
        for product in products
        for name in (product.name, *product.aliases)
        if name
    ):
        return True
    if any(note.text[end : end + 1] in ("®", "™") for _, end in one.spans) or _THING.search(one.name):
        return True
    if re.fullmatch(r"[A-Z]\w*[-‑]\d{1,4}(?:[A-Z]\S*)?", one.name):
        return True  # a trial or a product
    if (
        one.name.isupper()
        and " " not in one.name
        and re.search(rf"\b{re.escape(one.name)}[\w-]* (?:study|trial)\b", note.text)
    ):
        return True
    ends = {end for other in find_organisations(note).all if id(other) in own for _, end in other.spans}
    return all(start - 3 in ends and note.text[start - 3] in "’'" for start, _ in one.spans)


def likely_partners(
    note: Annotation, products: Sequence[Product], passed: Collection[int]
) -> list[tuple[Organisation, str, Sentence, int, float]]:
    """Return (organisation, role, sentence, place, probability) for likely ones; `passed`: ids to leave out."""
    if note.release.language != "en":
        return []
    found = []
    for one in candidates(note):
        if id(one) in passed or one.adviser or _no_party(note, one, products, passed):
            continue
        told = signs(note, one, products)
        if told is None or (likely := probability(WEIGHTS, told[2])) < LEAST:
            continue
        sentence, at, _ = told
        words = note.words(sentence)
        near = note.text[max(sentence.start, at - NEAR) : min(sentence.end, at + NEAR)]
        if is_no_relation(words) or _unrelated().search(near) or among_sites(note, one, sentence):
            continue
        if is_no_partner(note.text[max(sentence.start, at - NEAR) : at]):
            continue
        role = likely_role(one, words, note.text[max(sentence.start, at - 30) : at])
        found.append((one, role, sentence, at, left_over(likely, MISSED)))
    return found
