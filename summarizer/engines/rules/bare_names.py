"""Which capitalised runs that nothing tells as organisations may still be one, where words beside them demand it."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache

from summarizer import patterns
from summarizer.annotation import Annotation, Sentence
from summarizer.engines.rules.common_words import COMMON, NATIONS
from summarizer.engines.rules.diseases import find_diseases
from summarizer.engines.rules.name_words import GENERIC, NEVER_IN_NAME, OPENERS, TITLE_VERBS
from summarizer.engines.rules.places import PLACES, is_place
from summarizer.engines.rules.thing_words import is_thing


@cache
def _titled() -> re.Pattern[str]:
    """What follows or makes a person's name."""
    return patterns.compile(
        r",?\s(?:M\.?D\b|Ph\.?D|MBA\b|MPH\b|MSc\b|Pharm\.?D|FRCP|CEO\b|[Cc]hief|[Pp]rofessor|[Pp]resident\b)"
        r"|,?\s(?:who\s)?(?:will\s|has\s|is\sto\s|to\s)?(?:chairs?|joins?|joined|sits?|serves?)\s(?:on\s|as\s)?(?:the|its|our|Chair|chair|\w+[’']s)?\s?(?:board|man|woman)\b"
    )


_NO_NAMES = (
    PLACES | NATIONS | GENERIC | COMMON | {"CRO", "CDMO", "CMO", "GMP", "cGMP", "GLP", "IND", "BLA", "NDA"}
)
_ODD = patterns.compile(r"\d|^[A-Z]\. | [A-Z]\. |^Series\b|^Phase\b|[A-Z]\.[A-Z]|-based")
"""Marks of series, codes and persons' initials."""
_DEAL_WORDS = patterns.compile(
    r"\b(?:Memorand|Letter of|Understanding|Intent|Agreement|Licen[cs]|Collaborati|Partnership|Cooperative"
    r"|Development and|Executive|Founder|Chair|Advis|Scientist"
    r"|Joint Venture|Grant|Award|Master|Statement of)"
)
"""Words in the names of contracts and grants."""


_GERMAN_CUE = patterns.compile(
    r"(?:hersteller|partner|nehmer|geber|fertiger|firma|Firma|von|mit|bei|durch|an)\s$"
)


def introduced_people(note: Annotation) -> frozenset[str]:
    """The last names of the people whom a release introduces, read once."""
    kept = note.__dict__.get("_people")
    if kept is None:
        kept = note.__dict__["_people"] = _introduced(note)
    assert isinstance(kept, frozenset)
    return kept


_DEGREE = r"(?:M\.?D\b|Ph\.?D|MBA\b|Pharm\.?D)"


def _introduced(note: Annotation) -> frozenset[str]:
    people = (
        r"(?:\b(?:Dr|Prof|Mr|Mrs|Ms)\.? |\b(?:[Ss]aid|says|added|Professor) (?:Dr\.? )?)"
        r"(?:[A-ZÀ-Þ][\w.’'-]* ){0,3}([A-ZÀ-Þ][\w’-]+)\b(?! (?:Therapeutics|Pharma|Bio))"
    )
    if patterns.search(_DEGREE, note.text):  # what stands before one may be any word, and takes long to find
        people += rf"|([A-ZÀ-Þ][\w’-]+),? {_DEGREE}"
    return frozenset(found[found.lastindex or 0] for found in patterns.finditer(people, note.text))


_GERMAN_NOUN = patterns.compile(
    r"(?:ung(?:en)?|heit|keit|schaft|tion(?:en)?|ität|ismus|mittel|stoff[es]?|studie|phase|ergebnisse?|daten|zahlen|kunden|jahr(?:es)?|quartal"
    r"|patient(?:en|innen)?|antrag(?:s)?|arzt|ärzte|therapie|behandlung|wirkstoff\w*|produkt\w*|vertrag\w*|antikörper\w*|standort|sicherheit"
    r"|entwicklung|zulassung|lizenz|rechte|zahlung\w*|million\w*|euro|ende|beginn|anfang|mitte|rahmen|basis|ziel|markt|märkte|impfstoffe)$",
    re.I,
)
"""A German noun, which has a capital as a name has."""


_GOODS = patterns.compile(
    r"\b(?:Films?|Cream|Tablets?|Capsules?|Vaccine|Biosimilars?|Candidate|Program(?:me)?|Therapy|Injection|Spray|Gel|Inhaler"
    r"|Antibody|Payload|Linker|Platform|Production|Supply|Trial|Study|Joint)$|^Ventures?$|^(?:CAR|TCR)[-‑]?T$"
)
"""Last words of what is sold or done, not of who sells it."""


_BASED = patterns.compile(r"[-‑](?:based|listed|headquartered|born)\b")
_PLANT = patterns.compile(r"\s(?:plants?|sites?|facilit(?:y|ies)|factory|works|campus|laborator(?:y|ies))\b")
"""Behind the name of a town where the company has a plant of its own."""


_OPENING = frozenset(
    (
        "Fill",
        "Drug",
        "Commercial",
        "Clinical",
        "Supply",
        "Bulk",
        "Material",
        "Active",
        "Finished",
        "Second",
        "Batches",
        "Vials",
    )
)
"""Words of making that open sentences."""


def _common_subject(word: str, after: str) -> bool:
    """Whether a sentence's first word is a thing that is made or done: "Filling takes", "Reagents are produced".

    >>> _common_subject("Films", " will be made"), _common_subject("Oskarde", " will make")
    (True, False)
    """
    if word in _OPENING and patterns.match(r"(?:\s[a-z-]+){1,3}\s", after):
        return True
    if patterns.search(r"[a-z](?:ing|tion|sis|ment|ture|ity)$", word) and patterns.match(
        r"\s(?:[a-z]+\s)?[a-z]", after
    ):
        return True
    return bool(
        patterns.match(
            r"\s(?:will|is|are|was|were|has been|have been)\s(?:[a-z]+\s){0,3}?(?:made|produced|filled|run|done)\b",
            after,
        )
        or (patterns.search(r"[a-rt-z]s$", word) and patterns.match(r"\s(?:are|were|have|come)\s", after))
    )


def _towns(note: Annotation) -> str:
    """The dateline in capitals: a name that stands in it is a town's."""
    kept = note.__dict__.get("_towns")
    if kept is None:
        zones = (note.text[zone.start : zone.end] for zone in note.release.zones if zone.kind == "dateline")
        kept = note.__dict__["_towns"] = " ".join(zones).upper()
    return str(kept)


def _terms(note: Annotation) -> list[tuple[int, int]]:
    """Where terms stand that are no houses, sorted; read once."""
    kept = note.__dict__.get("_terms")
    if kept is None:
        kinds = ("target", "modality", "regulator", "stage", "stem", "action")
        kept = sorted((m.start, m.end) for kind in kinds for m in note.kinds.get(kind, ()))
        note.__dict__["_terms"] = kept
    assert isinstance(kept, list)
    return kept


_BEFORE_PEOPLE = (
    *(f"{title}{stop}" for title in ("Dr", "Prof", "Mr", "Ms", "Mrs") for stop in ("", ".")),
    *("in", "near", "said", "added", "says", ", of"),
)
"""What stands before the names of people and towns."""


@cache
def _before_people() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in _BEFORE_PEOPLE)
    return patterns.compile(rf"(?:(?:\b|(?=,))(?:{words}))\s$")


def may_be_house(note: Annotation, sentence: Sentence, start: int, end: int, people: frozenset[str]) -> bool:
    """Whether a run that nothing tells may be the name of an organisation; `people` are last names.

    >>> from summarizer.annotation import annotate
    >>> from summarizer.release import Release
    >>> note = annotate(Release.from_text("It is made by Oskarde for the Phase."))
    >>> [may_be_house(note, note.sentences[0], start, start + size, frozenset()) for start, size in ((14, 7), (30, 5))]
    [True, False]
    """
    text = note.text
    name = text[start:end]
    words = name.split()
    if (
        len(name) < 3
        or (len(name) < 5 and name.isupper())
        or words[0] in TITLE_VERBS
        or words[0] in OPENERS
        or words[-1] in people
        or not NEVER_IN_NAME.isdisjoint(words)
        or _NO_NAMES.issuperset(words)
        or _ODD.search(name)
        or _DEAL_WORDS.search(name)
        or name.upper() in _towns(note)
        or is_place(name)
        or is_thing(name)
    ):
        return False
    language = note.release.language
    if language in ("zh", "ja", "ko") and not patterns.search(r"[a-z]{3}", name):
        return False
    if language == "de" and len(words) == 1 and _GERMAN_NOUN.search(name):
        return False
    if language == "de" and len(words) == 1 and not _GERMAN_CUE.search(text[max(0, start - 24) : start]):
        return False  # every German noun has a capital
    if (
        (len(words) == 1 and start == sentence.start and f" {name.lower()}" in text)
        or (len(words) == 1 and start == sentence.start and _common_subject(name, text[end : end + 24]))
        or _GOODS.search(name)
        or (len(words) == 1 and name.lower().endswith(("ology", "iatry", "iatrics")))
        or (sentence.zone == "headline" and find_diseases(name))
        or (text[end : end + 1] in "-‑" and _BASED.match(text, end))
        or (
            _PLANT.match(text, end)
            and text.endswith((" our ", " our own ", " its own ", " company’s ", " company's "), 0, start)
        )
    ):
        return False
    if _titled().match(text, end) or patterns.match(
        r"\s?(?:trial|study|score|criteria|mutation|gene|protein|cells?|inhibitor|region|area)s?\b",
        text[end : end + 12],
    ):
        return False
    before = text[max(0, start - 14) : start]
    if before[:-1].endswith(_BEFORE_PEOPLE) and _before_people().search(before):
        return False
    if text.startswith((" at ", " of "), end) and before.endswith(
        ("lab of ", "oratory of ", "oratories of ", "group of ", "team of ")
    ):
        return False  # a person: "the laboratory of Mara Lind at …"
    if name.isupper() and before.endswith("(") and text[end : end + 1] == ")":
        return False
    terms = _terms(note)
    at = bisect_left(terms, (start, 0))
    while at < len(terms) and terms[at][0] < end:
        first, last = terms[at]
        if last <= end and last - first >= (end - start) * 0.6:
            return False
        at += 1
    return True
