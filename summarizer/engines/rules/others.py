"""Words that are about other medicines than the product: rivals, comparators, classes, what someone did elsewhere."""

from __future__ import annotations

import re
from functools import cache

from summarizer import patterns
from summarizer.annotation import Annotation, Sentence
from summarizer.cues import Cue
from summarizer.engines.rules.product import Product
from summarizer.pieces import Pieces


@cache
def rivals() -> re.Pattern[str]:
    """Words that speak of other makers' products, or of a class of them."""
    return patterns.compile(
        r"\b(?:another|other|others|different|rival|competing|competitors?|existing|older|earlier|similar"
        r"|first-generation|two|three|four|five|several|some|few|many|most|all|both|these|those|such|no"
        r"|neither)\s+(?!(?:[\w’'-]+\s+){0,5}?(?:neutrali[sz]ing|binding|functional|anti-drug)\s+antibodies)(?!antibodies\s(?:that|which|against|to|were|developed|appeared|formed))(?:[\w’'-]+\s+){0,5}?"
        r"(?:compan(?:y|ies)[’']?s?|drugs|agents|antibodies|inhibitors|products|therapies|medicines"
        r"|vaccines|treatments|agonists|antagonists|devices|tests|candidates|programmes|programs|assets|biologics|options|antisense"
        r"|siRNAs?|firms?)\b"
        r"|\b(?:an|one)\s(?:earlier|older|other|similar|previous|related|competing)\s(?:[\w-]+\s){0,2}(?:antibody|drug|inhibitor|agonist|compound|candidate|vaccine|product|medicine|therapy|agent)\b"
        r"|\b(?:pipeline|portfolio)\s+(?:\w+\s+){0,4}(?:from|ranging|spanning|across)\b"
        r"|\b(?:(?<=\n)|(?<=[.!?]\s))(?:Drugs|Medicines|Therapies|Candidates|Compounds|Antibodies|Vaccines|Programs|Products)\s+(?:in|that|which|with|are|have)\b"
        r"|\b(?:its|our|their|the\s+company[’']s)\s+(?:other|second|another)\s+(?:[\w-]+\s+){0,3}(?:candidate|program(?:me)?|product|drug|asset)s?\b"
        r"|\b(?:a|one|the)\s+(?:rival|competitor)(?:[’']s)?\b|\banother\s+compan(?:y|ies)[’']?s?\b"
        r"|\b(?:from|by|of)\s+(?:another|other|a\s+different|a\s+rival)\s+(?:developer|maker|compan|group|firm|manufacturer)"
        r"|\bcompetiti(?:ve|on)\b|\b(?:first|only|one)\s+of\s+its\s+(?:kind|class)\b|\b(?:own|wider"
        r"|remaining)\s+(?:portfolio|pipeline)\b|\bno\s+bearing\s+on\b|\bnot\s+part\s+of\b"
        r"|\ba\s+competitor\b|\bof\s+this\s+(?:type|kind|class)\b|\bin\s+this\s+class\b",
        re.I,
    )


@cache
def rivals_abroad() -> re.Pattern[str]:
    """The same in other languages than English."""
    return patterns.compile(
        r"与本次公告(?:事项)?无关|與本公告無關|其他企业|其他公司|同类|同靶点|竞品|等已上市|他社|類縁|競合|경쟁|대상이\s?아|계약의\s?대상|andere[nrs]?\s+(?:Hersteller|Unternehmen|Präparate"
        r"|Produkte)|d[’']autres\s+(?:produits|sociétés|médicaments)|(?:deux|trois|quatre|zwei|drei"
        r"|vier)\s+(?:produits|médicaments|Produkte|Präparate|Mittel)",
        re.I,
    )


RIVALS, RIVALS_ABROAD = 0, 1
RIVAL_WORDS = Pieces(
    lambda: (
        """compan drugs agents antibod inhibitors products therapies medicines vaccines treatments agonists antagonists
        devices tests candidates program assets biologics options antisense sirna firm pipeline portfolio compounds
        other earlier older similar previous related second rival competi different kind class bearing part
        type""".split(),  # noqa: SIM905
        """无关 無關 其他企业 其他公司 同类 同靶点 竞品 等已上市 他社 類縁 競合 경쟁 대상이 계약의 andere autres
        deux trois quatre zwei drei vier""".split(),  # noqa: SIM905
    )
)
"""What `rivals` and `rivals_abroad` need."""


def names_rivals(text: str, start: int, end: int) -> bool:
    """Whether a stretch has words of `rivals`, in whatever language."""
    stand = RIVAL_WORDS.standing(text, start, end)
    return (RIVALS in stand and rivals().search(text, start, end) is not None) or (
        RIVALS_ABROAD in stand and rivals_abroad().search(text, start, end) is not None
    )


@cache
def rival() -> re.Pattern[str]:
    """One other maker, whose product the words after it are about."""
    return patterns.compile(
        r"\b(?:rival|competitor)(?:[’']s)?\b|\bcompeting\s+(?:\w+\s+)?(?:program|product|drug|candidate|compound|antibod|therap|vaccine|asset|medicine)|\b(?:another|a\s+different)\s+(?:compan|developer|maker|firm|group|manufacturer|sponsor|producer)|\bplatform\s+(?:that|which)\b",
        re.I,
    )


@cache
def _drug() -> re.Pattern[str]:
    """A code or a brand."""
    return patterns.compile(
        r"(?<![A-Za-z0-9])(?!NCT|EUCT|ISRCTN|COVID|ACTRN|SARS|ChiCTR|H\dN\d|CTR20|PMID|Q[1-4]|FY|ICD|ISO"
        r"|GMP)[A-Z]{2,6}[-‑]?\d{2,6}[A-Za-z]?\b(?!\s+(?:trial|study|Trial|Study))"
        r"|(?<![A-Za-z0-9-])[A-Z]{2,4}-[A-Z]\d{2,4}\b"
        r"|(?<![A-Za-z0-9-])(?!HIV|HSV|HPV|MDR|ARM|DAY|NCT|CLN|HTLV)[A-Z]{3}[-‑]\d\b(?![\s-]+(?:trials?|study|studies|inhib\w+|receptors?|positive|negative|mutant|mutat\w+|agonist|antagonist"
        r"|antibod\w+|blockade|levels?|expression|type|based|virus|pathway|infection)\b)"
        r"|\b[A-Z][A-Za-z]{3,}(?=[®™])"
    )


_BESIDE = patterns.compile(
    r"\b(?:with|plus|versus|vs\.?|than|over|against|to|and|combination|following|after|on|as"
    r"|or)\s+(?:[\w-]+\s+){0,2}$|[(+/]\s*$",
    re.I,
)


@cache
def life() -> re.Pattern[str]:
    """Words of a biography, or of what someone did elsewhere."""
    return patterns.compile(
        r"\b(?:s?he|who|Dr\.|Mr\.|Ms\.|Prof(?:essor|\.)?)\s(?:[^.;]{0,80}\s)?(?:served|worked|held|led|joined|spent|oversaw|discovered|invented"
        r"|headed|contributed|held\s+positions?|was\s+(?:responsible|instrumental|involved)|brings|career)\b"
        r"|\b(?:CEO|CMO|CSO|COO|chair(?:man|woman)?|president)\s(?:[^.;]{0,40}\s)?(?:led|ran|oversaw|headed|worked|served|spent)\b"
        r"|\b(?:years?|decades?)\s+(?:of\s+(?:\w+\s+){0,4}experience|at\s+(?:the\s+)?(?:FDA|EMA|U\.S\.))"
        r"|\b(?:former|formerly)\b[^.;]{0,60}\b(?:FDA|EMA|director|reviewer|commissioner)\b"
        r"|\b(?:officer|team|management|CRO|founders?|experts?|leadership|scientists)\b[^.;]{0,60}\b(?:(?:has|have|who)\s+(?:led|run|ran"
        r"|conducted|overseen|managed|worked|experience|extensive)|with\s+(?:\w+\s+){0,3}experience)\b|\bexperience\s+in\s+(?:\w+\s+){0,2}phase\b"
        r"|\btrack\s+record\b|\bduring\s+(?:his|her)\s+(?:career|tenure)\b",
        re.I,
    )


LIFE_WORDS = Pieces(
    lambda: [
        """served worked held _led joined spent oversaw headed contributed responsible instrumental involved brings career
        _ran _run year decade discovered invented former conducted overseen managed experience extensive _track tenure""".split()  # noqa: SIM905
    ]
)
"""What `life` needs."""


def tells_life(text: str, start: int, end: int) -> bool:
    """Whether a stretch has words of `life`."""
    return bool(LIFE_WORDS.bits(text, start, end)) and life().search(text, start, end) is not None


@cache
def standard() -> re.Pattern[str]:
    return patterns.compile(
        r"\bthey\s+(?:are|were|have\s+been)\s+$|\b(?:therapies|drugs|vaccines|treatments|products|agents|inhibitors|antibodies|medicines|devices)\s+(?:are|were|have|have\s+been"
        r"|that\s+are)\s+(?:\w+ly\s+)?$|\b(?:standards?[\s-]of[\s-]care|standard\s+(?:treatment|therapy)|comparators?|active\s+control|backbone|predecessor"
        r"|first-generation|reference\s+product|originator)\b[^,;.]*$",
        re.I,
    )


@cache
def subject() -> re.Pattern[str]:
    """A name of one word that a sentence is about: `Brandname is approved`, `Brandname (generic) received`."""
    return patterns.compile(
        r"(?:[A-Z][a-z]{3,}(?:[A-Z][a-z]+)*|[A-Z]{4,})[®™]?(?:\s+\([^)]{1,40}\))?(?:(?:,[^,]{1,60},)?\s+(?:is|was|has\s+been|are|were)\b|,\s+(?:the|an?)\s+(?!.{0,80}\b[Cc]ompany\b))"
    )


@cache
def other_subject() -> re.Pattern[str]:
    """Another product, or a number of them, that a sentence begins with: "Zelvanta, approved by the FDA in 2015, is"."""
    return patterns.compile(
        r"(?:(?P<name>[A-Z][a-z]{3,})[®™]?(?:\s+\([^)]{1,40}\))?,\s(?:which\s(?:is|was)\s|first\s|already\s|also\s|currently\s)?(?:approved|cleared|authori[sz]ed|marketed|licensed)\s"
        r"|(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Multiple|Numerous|\d{1,2})\s(?:[\w-]+\s){1,5}(?:therapies|drugs|antibodies|inhibitors|vaccines|products"
        r"|agents|treatments|biosimilars|medicines|devices|tests|ADCs|engagers|cells)\s(?:are|were|have)\b"
        r"|No\s(?:[\w-]+\s){1,5}(?:therap(?:y|ies)|drugs?|antibod(?:y|ies)|vaccines?|products?|treatments?|medicines?|devices?|tests?)\s(?:is|are|has|have)\b"
        r"|[A-Z][^.;]{2,60}\s(?:markets|sells|commerciali[sz]es|distributes)\s(?P<brand>[A-Z][\w-]{3,})[®™]?(?:\s+\([^)]{1,40}\))?,\s(?:which\s(?:is|was)\s)?(?:approved|cleared|authori[sz]ed)\s)"
    )


GENERAL_SUBJECTS = frozenset(
    ("this", "these", "that", "those", "there", "they", "which", "what", "such", "both", "each", "patients", "treatment",
     "management", "company", "approval", "designation", "development", "enrollment", "enrolment", "dosing", "phase",
     "trial", "study", "safety", "efficacy", "therapy", "data", "results", "product", "candidate", "program",
     "application", "clearance", "submission", "fast", "orphan", "breakthrough", "priority")
)  # fmt: skip


@cache
def first_of_kind() -> re.Pattern[str]:
    return patterns.compile(
        r"\s+(?:the\s+first\s+(?:\S+\s+){1,4}(?:for|in|to|of)\b|(?:the|an?|another|several|two|three)\s+(?:first|competing|second|new|generic|rival|other|similar|different|oral"
        r"|first-ever)?\s*(?:[\w-]+\s+){0,3}(?:therap(?:y|ies)|products?|drugs?|treatments?|medicines?|vaccines?|inhibitors?"
        r"|agonists?|antibod(?:y|ies)|devices?|tests?|engagers?|conjugates?|biosimilars?|generics?)\b)",
        re.I,
    )


def calls_own(note: Annotation, sentence: Sentence, cue: Cue, product: Product) -> bool:
    """Whether `FDA-approved` stands right before the product's name, or is said of it: "X is an FDA-approved"."""
    own = [span for span in product.spans if sentence.start <= span[0] < sentence.end]
    for start, end in own:
        if 0 <= start - cue.end < 40 and note.text[cue.end : start].count(" ") <= 3:
            return "with" not in note.text[cue.end : start]
        before = note.text[end : cue.start]
        if end <= cue.start and patterns.fullmatch(
            r"[®™)\s]*(?:\([^)]{1,60}\)\s*)?(?:,|is|was|are|remains?)\s+(?:(?:an?|the|its|our|currently|also|now|first|only"
            r"|one|of|already|fully)\s+){0,4}(?:U\.S\.\s+|US\s+)?\S{2,4}[-‑]",
            before,
        ):
            return True
    return False


def _aside(note: Annotation, at: int, product: Product) -> bool:
    """Whether a name stands in brackets after the product's own: "Zelvanta (formerly PEL-55)"."""
    return any(
        last <= at <= last + 80 and patterns.fullmatch(r"[^.;。(（]{0,30}[(（〈][^)）]*", note.text[last:at])
        for _, last in product.spans
    )


_RENAMED = patterns.compile(
    r"\b(?:as|[Uu]nder (?:the )?(?:brand|trade)?(?: ?names?)?(?: of)?|(?:brand|trade) names?|brand|named|called)\s[“\"‘]?$"
)
"""What makes a name another one of the same product: `sold in India as Tocilane®`."""


def _drugs(note: Annotation, start: int, end: int, product: Product) -> list[tuple[int, int]]:
    """Names of other drugs than the product."""
    places = [found.span() for found in _drug().finditer(note.text, start, end)]
    places += [
        (mention.start, mention.end)
        for mention in note.within("stem", start, end)
        # French words end like names: médicament, traitement
        if "second" not in mention.flags and note.release.language != "fr"
    ]
    return sorted(
        (at, until)
        for at, until in places
        if not any(first < until and at < last for first, last in product.spans)
        and not _aside(note, at, product)
        and not _RENAMED.search(note.text, max(start, at - 30), at)
        and not any(
            mention.start < until and at < mention.end
            for mention in note.within("target", max(0, at - 6), until + 24)
        )
    )


def of_other(note: Annotation, sentence: Sentence, cue: Cue, product: Product) -> bool:
    """Whether an approval is told of another drug, which stands nearer to it than the product."""
    others = _drugs(note, sentence.start, sentence.end, product)
    if not others:
        return False
    own = [span for span in product.spans if sentence.start <= span[0] < sentence.end]
    if any(start < cue.end and end > cue.start for start, end in own):
        return False
    # `approved Keytruda in 2014`: an object right after the cue
    after = [span for span in others if 0 <= span[0] - cue.end < 25]
    if after and not any(0 <= start - cue.end < after[0][0] - cue.end for start, _ in own):
        return not any(
            word in note.text[cue.end : after[0][0]] for word in ("with", "plus", "combination", "(")
        )
    before = [span for span in others if span[1] <= cue.start]
    mine = [span for span in own if span[1] <= cue.start]
    if not before or (mine and mine[-1][0] > before[-1][0]):
        return False
    between = note.text[before[-1][1] : cue.start]
    return len(between) < 60 and not patterns.search(r"[;:.]|\)\s*$", between)


def is_about_other(note: Annotation, sentence: Sentence, cue: Cue, product: Product) -> bool:
    """Whether another code is the object of an act, right behind it: "gave scientific advice on VRD-115"."""
    found = _object().match(note.text, cue.end, min(sentence.end, cue.end + 60))
    if found is None:
        return False
    start, end = found.span("code")
    return not any(first < end and start < last for first, last in product.spans) and not note.within(
        "target", start, end
    )


def trial_of_other(note: Annotation, sentence: Sentence, cue: Cue, product: Product) -> bool:
    """Whether the trial is said to be of another drug: "Phase 3 trials of halcitinib will tell"."""
    found = _trial_of().match(note.text, cue.end, min(sentence.end, cue.end + 60))
    if found is None:
        return False
    return any(
        start - found.end() < 30
        for start, _ in _drugs(note, found.end(), min(sentence.end, found.end() + 60), product)
    )


@cache
def _trial_of() -> re.Pattern[str]:
    return patterns.compile(
        r"[abIV]?\s(?:[\w-]+\s){0,3}?(?:trials?|stud(?:y|ies)|data|results)\s(?:of|with|on)\s(?!(?:the|our|its|this)\s)"
    )


@cache
def _object() -> re.Pattern[str]:
    return patterns.compile(
        r"[)\s]*(?:on|for|of|regarding|about)\s(?:the\s|its\s)?(?P<code>(?!NCT|COVID|SARS|ICD|ISO|GMP)[A-Z]{2,6}[-‑]\d{2,6}[A-Za-z]?)(?![\w-])"
        r"(?!\s(?:trial|study))"
    )


@cache
def _pointed() -> re.Pattern[str]:
    return patterns.compile(r"\b[Tt]his\s(?:[a-z-]+\s){0,4}$")


def is_pointed_at(text: str, at: int) -> bool:
    """Whether a substance is what a product consists of, in words that point back: "for this weekly teriparatide".

    >>> is_pointed_at("for this once-weekly teriparatide", 21), is_pointed_at("not with teriparatide", 9)
    (True, False)
    """
    return bool(_pointed().search(text, max(0, at - 50), at))


def other_drug(note: Annotation, sentence: Sentence, start: int, end: int, product: Product) -> bool:
    """Whether another drug than the product is what the words from `start` to `end` are about."""
    own = product.spans
    places = [found.span() for found in _drug().finditer(note.text, start, end)]
    places += [
        (mention.start, mention.end)
        for mention in note.within("stem", start, end)
        # French words end like names: médicament, traitement
        if "second" not in mention.flags and note.release.language != "fr"
    ]
    for at, until in places:
        if any(first < until and at < last for first, last in own) or _BESIDE.search(
            note.text, max(sentence.start, at - 40), at
        ):
            continue
        if _RENAMED.search(note.text, max(sentence.start, at - 30), at) or is_pointed_at(note.text, at):
            continue
        if any(
            mention.start < until and at < mention.end
            for mention in note.within("target", max(0, at - 6), until + 6)
        ):
            continue
        return True
    return False
