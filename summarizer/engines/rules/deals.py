"""What a licence is: who gives and who takes, and for which part of the world.

>>> territory("Verdane holds exclusive rights to VRD-114 in Japan and Korea.")
'regional'
>>> territory("an exclusive worldwide license"), territory("worldwide rights outside Greater China")
('worldwide', 'regional')
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from summarizer import patterns
from summarizer.annotation import Annotation
from summarizer.engines.rules.organisations import Organisation
from summarizer.engines.rules.relations import Relation

_REGION = (
    r"(?:the )?(?:Greater |mainland |People[’']s Republic of |Republic of |South |North |Latin |Central |Western |Eastern "
    r"|Southeast |South-East |continental )*(?:China|Japan|Korea|Taiwan|Hong Kong|Asia(?:-| )?(?:Pacific)?|APAC|Europe(?:an)?"
    r"(?: Union| Economic Area)?|EU|EEA|America|Brazil|Mexico|Canada|Australia|New Zealand|India|Israel|Russia|CIS|T[uü]rk\w+"
    r"|MENA|Middle East|Africa|U\.?S\.?A?\b|United States|UK|United Kingdom|Germany|France|Spain|Italy|Switzerland|Singapore"
    r"|Malaysia|Thailand|Vietnam|Viet Nam|Philippines|Indonesia|Benelux|GCC|Gulf|Nordic\w*|Scandinavia|Iberia|Saudi Arabia)\b"
)


@cache
def _rights_of_region() -> re.Pattern[str]:
    """Rights said to be of a region, not only a region somewhere in the sentence."""
    return patterns.compile(
        rf"\b(?i:rights?|licen[sc]\w*|commerciali[sz]\w+|distribut\w+|market\w*|sell|sold)\b[^.;,]{{0,90}}"
        rf"(?:, )?\b(?:in|for|across|throughout|within|outside(?: of)?|except(?: for)?"
        rf"|excluding|covering|save(?: for)?) {_REGION}"
        rf"|\b(?i:licen[sc]\w*|acquired|obtained|bought)\b[^.;]{{0,140}}?\b(?:in|since) (?:19|20)\d\d,? (?:for"
        rf"|covering) {_REGION}"
        r"|\b(?:Canadian|Japanese|Chinese|European|Korean|Australian|Indian|Brazilian|American|Nordic|Israeli|Taiwanese)"
        r" rights\b"
        rf"|\b{_REGION}(?:n|ese)? (?:rights|licen[sc]ee?)\b|\bex-(?:US|China|Japan|North America)\b"
        r"|大中华|大中華|日本|中国|中國|以外|韩国|중국|일본|한국|국내|아시아|境内|国内における|アジア|亚洲|亞洲"
        r"|\b(?:in|für) (?:den |der )?(?:USA|Europa|Nordamerika|China|Japan|Asien|Deutschland|Südkorea|Kanada)\b"
        r"|\b(?:en|au|aux|pour (?:la |l[’'])?)\s?(?:Asie|Europe|Chine|Japon|France|États-Unis|Amérique|Corée|Canada"
        r"|Moyen-Orient)\b",
    )


@cache
def _worldwide() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:worldwide|world-wide|global(?:ly)?(?! (?-i:Rare|Blood|Health|Pharma|Therapeutics|Bio|Medical|Specialty"
        r"|Brands|Life|Holdings))|in all (?:countries|territories)|throughout the world"
        r"|across the world)\b|全球|全世界|전 세계|글로벌|weltweit|mondiale?s?",
        re.I,
    )


_HELD_BACK = patterns.compile(
    r"\b(?:outside|except|excluding|other than|ex-\w|save|with the exception|ohne|außer|ausgenommen|hors"
    r"|à l[’']exception|excepté)\b|以外|除|제외"
)


def worldwide(words: str) -> bool:
    """Whether a sentence speaks of the whole world, with or without a country held back."""
    return bool(_worldwide().search(words))


def territory(words: str) -> str | None:
    """Return worldwide or regional for the rights that a sentence tells of, None when it names no place."""
    if _worldwide().search(words) and not _HELD_BACK.search(words):
        return "worldwide"
    return "regional" if _rights_of_region().search(words) else None


_DEALS = (
    ("licence", r"\blicen[sc]"),
    ("co-developer", r"\bco-?develop|\bjoint(?:ly)? develop|\bjoint venture"),
    ("manufacturer", r"\bmanufactur|\bCDMO\b|\bprocess development\b|\bfill[ /-]+finish|\bproduction\b"),
    ("cro", r"\bCRO\b|\bcontract research|\bclinical trial services"),
    ("supplier", r"\bsupply\b"),
    ("commercial", r"\bcommerciali[sz]|\bdistribut|\bmarketing\b|\bpromot|\bsell\b|\bsales\b"),
)


def kind_of_deal(words: str) -> str:
    """Return the role that an agreement between parties gives the other one, by what it is on.

    >>> kind_of_deal("an exclusive agreement to commercialize VRD-114"), kind_of_deal("a master services agreement")
    ('commercial', 'collaborator')
    """
    for role, cue in _DEALS:
        if patterns.search(cue, words, re.I):
            return role
    return "collaborator"


@cache
def _taken_abroad() -> re.Pattern[str]:
    """Words of whoever takes a licence, in other languages."""
    return patterns.compile(
        r"引进|引進|引入|授权引进|导入|導入|도입|einlizenz\w*|\berwirbt\b|\bEinlizenzierung\b|prend en licence|acquiert"
        r"|(?:获得|取得|獲得)[^。；]{0,60}?(?:权利|權利|权益|權益)|(?:権利|開発権|販売権|実施権)を(?:取得|獲得)"
    )


@cache
def _given_abroad() -> re.Pattern[str]:
    """Words of whoever gives one."""
    return patterns.compile(
        r"授予|授權予|许可给|对外授权|許諾する|許諾し|供与|付与|導出|기술\s?수출|이전하|auslizenz\w*|vergibt|räumt\b|concèd\w+|concéd\w+"
        r"|accorde\b|octroie"
    )


def direction(
    note: Annotation, one: Relation, every: Sequence[Relation], speaker: Organisation | None = None
) -> str:
    """Of a licence "with" somebody: whether that somebody is the licensor or the licensee."""
    if one.one.kind in ("academic", "funder"):
        return "licensor"
    words = note.words(one.sentence)
    if _taken_abroad().search(words):
        return "licensor"
    if _given_abroad().search(words):
        return "licensee"
    if speaker is not None and one.other in (None, speaker):
        mine, theirs = _named_after(note, speaker), _named_after(note, one.one)
        if mine != theirs:
            return "licensee" if mine else "licensor"
    weight = 0
    for other in every:
        for side, role in ((other.one, other.role), (other.other, other.other_role)):
            if side is one.one or (side is speaker and speaker is not None):
                gives = _GIVES.get(role or "", 0)
                weight += gives if side is one.one else -gives
    if weight:
        return "licensor" if weight > 0 else "licensee"
    paid = _payer(note, [name for name in (one.one, speaker) if name is not None])
    if paid is not None:
        return "licensee" if paid is one.one else "licensor"
    title = note.release.title or ""
    if patterns.search(r"기술수출|기술이전|라이선스 아웃|out-?licen|授权许可|对外许可|導出", title, re.I):
        return "licensee"
    if patterns.search(r"기술도입|in-?licen|引进|導入", title, re.I):
        return "licensor"
    if patterns.search(r"\bin-?licen[sc]|\bacquir\w+ (?:the )?rights|\bobtain", words, re.I):
        return "licensor"
    return "licensee"


@cache
def _pays() -> re.Pattern[str]:
    """Behind a company's name, that it pays for a licence, or that it is paid."""
    return patterns.compile(
        r"(?:[’']s subsidiary)?,? (?:(?P<gets>(?:will|is|may|shall|to|could|also|then|eligible|entitled|stands) "
        r"(?:(?:also|be|to|eligible|entitled|further) ){0,4}(?:receive|earn|collect|get)s?|receive[sd])"
        r"|(?:(?:will|shall|has|is|to|also|agreed) ){0,3}(?:make|made|pay|pays|paid))\b[^.;]{0,70}\b"
        r"(?:up-?front|milestones?|royalt(?:y|ies)|signing fee|initial payment)"
    )


def _payer(note: Annotation, sides: Sequence[Organisation]) -> Organisation | None:
    """Of two sides the one that pays, by the first sentence that tells it."""
    if len(sides) != 2:
        return None
    places = sorted((end, one is sides[0]) for one in sides for _, end in one.spans)
    for end, first in places:
        found = _pays().match(note.text, end, end + 160)
        if found:
            return sides[0] if first is (found["gets"] is None) else sides[1]
    return None


def _named_after(note: Annotation, one: Organisation) -> bool:
    """Whether the code of the headline or lead is made of an organisation's name: `DVX-207`, Derminovia."""
    heads = {match.group(1) for match in _CODE.finditer(note.release.title or "")}
    word = one.name.split()[0].lower()
    return any(
        word[0] == head[0].lower() and head[1:2].lower() in word[1:] and len(head) > 1 for head in heads
    )


_CODE = patterns.compile(r"\b([A-Z]{2,5})[-‑]?\d{2,5}\b")
_GIVES = {"licensor": 2, "licensee": -2, "commercial": -1, "seller": 2, "keeper": 2}
"""What a role says of who gives: positive for the owner, negative for the taker."""


def sides(
    note: Annotation, one: Relation, every: Sequence[Relation], speaker: Organisation | None
) -> tuple[Organisation, Organisation] | None:
    """Return giver and taker of a licence, None for any other relation or when one of them is unknown.

    The side that a sentence leaves out is the one that speaks.
    """
    role = direction(note, one, every, speaker) if one.role == "licence" else one.role
    other = one.other or speaker
    if role not in ("licensor", "licensee") or other is None or other is one.one:
        return None
    return (one.one, other) if role == "licensor" else (other, one.one)
