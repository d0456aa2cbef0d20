"""What a mention of a product's name is: of another drug than the news's, of a trial, or of what the company is.

>>> from summarizer.annotation import annotate
>>> from summarizer.release import Release
>>> note = annotate(Release.from_text("VRD-114 beats QLN-301\\n\\nVRD-114 was compared with QLN-301 in 40 patients."))
>>> at = note.text.rindex("QLN-301")
>>> is_other(note, (at, at + 7))
True
"""

from __future__ import annotations

import re
from functools import cache

from summarizer import patterns
from summarizer.annotation import Annotation
from summarizer.engines.rules.asset import Asset
from summarizer.pieces import Pieces

_OTHER = Pieces(
    lambda: (
        """combin _plus together along added add-on _top background versus _vs compar against _over beat bests bested
        outperform outdid surpass better superior inferior relative unlike prior previously _who refractory resistant failed
        following after switch similar copy copies version equivalent reference _with without sells markets maker carr armed
        payload linked conjugated loaded generic standard chemotherapy such including like launched _led oversaw served worked
        contributed transplant capsules vaccine cells radiotherapy radiation stimulation microbiota infusions""".split(),  # noqa: SIM905
    )
)
"""What `_other_before` needs, but for one of _SIGNS."""
_SIGNS = ("+", "/", "e.g")


@cache
def _other_before() -> re.Pattern[str]:
    """Words before a name that make it another drug than the release's product."""
    return patterns.compile(
        r"(?:\b(?:in\s+combination\s+with|combin(?:ed|ation|ing)\s+(?:with|of)|combination\s+partners?|plus"
        r"|together\s+with|alongside|added\s+to|add-on\s+to|on\s+top\s+of|background|versus|vs\.?"
        r"|compared\s+(?:to|with)|comparison\s+with|against|over|beat(?:s|ing)?|bests|bested|outperform(?:s|ed|ing)?|outdid|surpass(?:es|ed)|better\s+than|superior(?:ity)?\s+to"
        r"|non-?inferior(?:ity)?\s+to"
        r"|relative\s+to|unlike|prior|previously\s+(?:treated\s+with"
        r"|received)|who\s+had\s+received|refractory\s+to|resistant\s+to|failed|following|after"
        r"|switch(?:ed|ing)?\s+from|similar\s+to|biosimilar\s+(?:to|of|candidate\s+to)|cop(?:y|ies)\s+of|(?:generic|biosimilar|follow-on|low-cost|cheaper)\s+(?:version|equivalent)s?\s+(?:of|to)"
        r"|reference\s+product|with\s+or\s+without|(?:alone|without)\s+(?:and|or)\s+with|with\s+and\s+without|sells|markets|maker\s+of|carr(?:ying|ies)"
        r"|armed\s+with|payload"
        r"|linked\s+to|conjugated\s+(?:to|with)|loaded\s+with|generics?\s+of"
        r"|(?<!subcutaneous )(?<!oral )(?<!injectable )(?<!release )"
        r"(?<!topical )(?<!new )(?<!nasal )(?<!inhaled )version\s+of"
        r"|standard\s+of\s+care|chemotherapy)\s*[,:(]?\s*(?:(?:the|an?|intravenous|oral|subcutaneous"
        r"|low-dose|high-dose|anti-[\w-]+|PD-\(?L?\)?1|antibody|inhibitor|standard|approved|drugs?"
        r"|agents?|monotherapy|chemotherapy|first-line|[A-Z][\w&.]+[’']s|(?:anti-[\w-]+|PD-1|immune)\s+(?:therapy|treatment|medicine|blocker)|[\w-]+\s+inhibitor"
        r"|[\w-]+\s+antibody)\s+){0,4}$"
        r"|\bsuch\s+as\s+[^.;:]{0,60}$"
        r"|\b(?:drugs?|therap(?:y|ies)|treatments?|agents?|inhibitors?|medications?|medicines|agonists?|antibodies"
        r"|chemotherap\w+|competitors)\b[^.;]{0,30}\b(?:including|like|e\.g\.,?)\s[^.;]{0,60}$"
        r"|\b(?:he|she|Mr\.|Ms\.|Dr\.)\s[^.;]{0,160}\b(?:launched|led|oversaw|served|worked|contributed)\b[^.;]{0,80}$"
        r"|\bcombin\w+\s+(?:\w+\s+){0,3}of\s+\S+\s+(?:and|with|plus)\s*$"
        r"|\b(?:evaluat|stud[yi]|test|investigat|assess|combin)\w*\s+\S+(?:\s\([^()]*\))?\s+with\s*$"
        r"|\bcombin\w*\s+\S+(?:\s\([^()]*\))?\s+with\s(?:\S+[®™]?\s\()?$"
        r"|\b[A-Z]{1,5}[-‑]?\d{2,6}\w*\s(?:\([^()]{1,30}\)\s)?with\s+(?:the\s|an?\s)?$"
        r"|\b(?:with|plus)\s[\w-]+\s(?:and|or|plus)\s(?:(?:the|an?|its)\s)?(?:[\w/-]+\s){0,2}"
        r"(?:inhibitor|antibody|agonist|antagonist|blocker|degrader|drug|chemotherapy)\s$"
        r"|\b(?:transplant\w*|capsules|vaccine|cells|radiotherapy|radiation|stimulation|microbiota|infusions)\s(?:and|with|plus)\s$"
        r"|(?:\+|/)\s*$|\b(?:plus|with|versus|vs\.?)\s+\w+\s+(?:and|or|,)\s*$)",
        re.I,
    )


@cache
def _trial_after() -> re.Pattern[str]:
    return patterns.compile(
        r"[®™]?,\s(?:two|both|three|its|the)\s(?:[\w-]+\s){0,5}(?:trials|studies)\b|[®™]?\s+(?:\(?NCT|(?:\([^()]{1,40}\)\s)?(?:[\w/]+\s+){0,3}(?:study|trial|studies|trials|Study"
        r"|Trial|registry|program(?:me)?\s+of\s+trials)\b|,?\s*(?:an?\s)?(?:[\w-]+\s){0,3}Phase\b)"
    )


@cache
def _other_after() -> re.Pattern[str]:
    """Words behind a name that make it a part of another drug, or the original of a copy."""
    return patterns.compile(
        r"[®™]?(?:-based)?[-\s](?:payloads?|warhead|derivatives?|linker|backbone|biosimilars?|generics?|controlled\b|(?:(?:reference|comparator|comparison|active|control|monotherapy|open-label)\s)?(?:group|arm|control|[Cc]ompetitors?|[Rr]ivals?|[Aa]lternatives?)\b"
        r"|(?:is|are)\snot\s(?:part|included|affected|covered|subject)\b|monotherapy\sarm|refractory|resistant|naive|na[iï]ve|pretreated|experienced|failures?)",
        re.I,
    )


def is_other(note: Annotation, span: tuple[int, int]) -> bool:
    """Whether a place of a name is one of another drug: partner, comparator, prior therapy, original, payload."""
    sentence = note.sentence_at(span[0])
    first = max(sentence.start, span[0] - 110)
    made_of = note.text[span[1] : span[1] + 12].startswith(("-derived", "-based", "-containing", "-like"))
    if made_of or _other_after().match(note.text, span[1]):
        return True
    before = note.text[first : span[0]]
    if not _OTHER.bits(note.text, first, span[0]) and not any(sign in before.lower() for sign in _SIGNS):
        return False
    return bool(_other_before().search(before))


@cache
def _verb() -> re.Pattern[str]:
    """What companies do in the first sentence of a release."""
    return patterns.compile(
        r"\b(?:today|announc\w+|report(?:s|ed)|sa(?:id|ys)|provid(?:es|ed)|unveil\w*|launch(?:es|ed)|appoint(?:s|ed)"
        r"|elect(?:s|ed)|clos(?:es|ed)|complet(?:es|ed)|receiv(?:es|ed)|regain(?:s|ed)|join(?:s|ed)|named|was|were|will"
        r"|has|have|issu(?:es|ed)|host(?:s|ed)|grant(?:s|ed)|entered|enters|signed|present(?:s|ed)|plans|intends"
        r"|welcom(?:es|ed)|published|is\s(?:pleased|proud|hosting|scheduled))\b",
        re.I,
    )


@cache
def _company() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:compan(?:y(?![’']s)|ies)|biotech\w*|firm|developers?|makers?|leaders?|pioneer|corporation|organi[sz]ation"
        r"|biopharma\w*|manufacturer|Inc|Ltd|Corp|AG|SE|S\.A|plc|LLC|A/S|N\.V|Therapeutics|Pharma\w*|Bio\w*"
        r"|Sciences|Medical|Biosciences|Oncology|Technologies)\b|\((?:NASDAQ|NYSE|TSX|ASX|OTC|LSE|AIM|Euronext)",
        re.I,
    )


@cache
def _acts() -> re.Pattern[str]:
    """A verb right behind the aside."""
    return patterns.compile(
        r"\s*(?:today\s+|also\s+)?(?:has|have|will|is|was|were|won|sold|held|began|met|said|[a-z]+ed|(?!its|this)[a-z]+s)\b"
    )


def describes_company(note: Annotation, start: int) -> bool:
    """Whether a name stands in the aside that says who the company is, before the sentence's verb."""
    sentence = note.sentence_at(start)
    before = note.text[sentence.start : start]
    aside = max(before.rfind(","), before.rfind("("), before.rfind(" whose "), before.rfind(" that "))
    company = _company().search(before)
    if aside < 0 or company is None or _verb().search(before, company.end()):
        return False
    after = note.text[start : sentence.end]
    close = patterns.search(r"[,)–—]", after)
    return bool(close and (_acts().match(after, close.end()) or _verb().search(after, close.end())))


def is_trial(note: Annotation, asset: Asset) -> bool:
    """A trial's name: it is always followed by study, trial or phase, and looks like a word."""
    if asset.kind == "cued":
        return any(
            _called_trial().match(note.text, end)
            or _of_trials().search(note.text[max(0, start - 40) : start])
            for start, end in asset.spans
        )
    if asset.kind != "code":
        return False
    letters = patterns.split(r"[^A-Za-z]", asset.name, maxsplit=1)[0]
    wordlike = len(letters) >= 4 and bool(patterns.search(r"[AEIOUY]", letters.upper()))
    followed = sum(bool(_trial_after().match(note.text, end)) for _, end in asset.spans)
    if wordlike and any(
        _of_trials().search(note.text[max(0, start - 40) : start]) for start, _ in asset.spans
    ):
        return True
    if wordlike and any(
        patterns.search(
            r"\b(?:trial|study)\s\((?:the\s)?[“\"]?$", note.text[max(0, start - 14) : start], re.I
        )
        for start, _ in asset.spans
    ):
        return True
    if any(
        _called_trial().match(note.text, end)
        and not patterns.search(r"\b(?:of|with|for)\s$", note.text[max(0, start - 6) : start], re.I)
        for start, end in asset.spans
    ):
        return True
    single = bool(patterns.search(r"[-‑]\d$", asset.name))
    share = followed / len(asset.spans)
    long = len(letters) >= 5 and not any(_is_kind().match(note.text, end) for _, end in asset.spans)
    lettered = not patterns.search(r"\d", asset.name)
    return wordlike and (
        share >= 0.6 or (single and (share > 0 or long)) or (long and lettered and share > 0)
    )


@cache
def _of_trials() -> re.Pattern[str]:
    """Trials told before their names: `In the two Phase 3 studies, VIVA-1 and VIVA-2`."""
    return patterns.compile(
        r"\b(?:studies|trials|programme|study program),? (?:\(?(?:[A-Z]{3,}[-‑]?\d{0,3}(?:, | and ))?)$"
    )


@cache
def _called_trial() -> re.Pattern[str]:
    """An apposition that says outright that a name is a trial's: "QLN-301, a registrational trial of …"."""
    return patterns.compile(
        r"(?:\s\([^()]{1,40}\))?,\s(?:an?|the|our|its)\s(?:(?!(?:in|for|of|that|which|being|with|from|through|into|to|as|by|at|on|under|an?|the|its|our|currently)\b)[\w/-]+,?\s){0,9}"
        r"(?:trial|study)\b"
    )


@cache
def _is_kind() -> re.Pattern[str]:
    """A kind of product right behind a name."""
    kinds = (
        r"(?:stimulator|device|system|test|assay|implant|catheter|stent|valve|scanner|pump|vaccine|inhibitor|antibody"
        r"|candidate|compound|molecule|tablets?|capsules?|injection)\b"
    )
    return patterns.compile(rf"[®™]?(?:\s(?:[A-Z][\w-]+\s){{0,2}}|,\san?\s(?:[\w-]+\s){{0,3}}){kinds}", re.I)
