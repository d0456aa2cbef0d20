"""Which names are names of one product: brackets, `also known as`, `formerly`.

>>> from summarizer.annotation import annotate
>>> from summarizer.engines.rules.assets import find_assets
>>> from summarizer.release import Release
>>> note = annotate(Release.from_text("Verdane gave Zelvanta® (corvitinib, formerly VRD-114) with pembrolizumab (Keytruda®)."))
>>> [[asset.name for asset in group] for group in group_assets(note, find_assets(note))]
[['Zelvanta', 'corvitinib', 'VRD-114'], ['pembrolizumab', 'Keytruda']]
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from functools import cache

from summarizer import patterns
from summarizer.annotation import Annotation
from summarizer.engines.rules.asset import Asset

REACH = 70  # characters between two names of one product


@cache
def _link() -> re.Pattern[str]:
    """What stands between two names of one product."""
    word = (
        r"(?:(?:also|formerly|previously|originally|otherwise|currently)?\s*(?:known|identified"
        r"|referred\s+to|designated|called|marketed|sold|developed|named)\s*(?:as"
        r"|under)?(?:\s+the\s+(?:brand|trade)\s+names?)?"
        r"|now(?:\s+(?:known\s+as|called|named|renamed))?|renamed|formerly|previously|aka|a\.k\.a\.|or|INN(?:\s*name)?|USAN|generic(?:\s+name)?|brand(?:\s+name)?"
        r"|trade\s+name|international\s+nonproprietary\s+name|proposed|研发代号|代号|商品名|通用名|又名|一般名|開発コード|開発番号"
        r"|販売名|R&D\s+code|code)"
    )
    forms = (
        r"(?:(?:oral|nasal|topical|ophthalmic|inhalation|subcutaneous|intravenous|vaginal|rectal)\s)?"
        r"(?:foam|cream|gel|ointment|lotion|injections?|tablets?|capsules?|solution|suspension|spray|patch|eye\s+drops|powder"
        r"|infusion|implant|vaccine|therapy|antibody|vector)"
    )
    return patterns.compile(
        rf"[®™]?(?:注射液|注射用|片|胶囊|点滴静注用?|皮下注用?|静注用?|点眼液|点鼻液|軟膏|クリーム|ゲル|吸入剤?|顆粒|錠|カプセル|乳膏|滴眼液|颗粒|정|주|캡슐|프리필드시린지|\s(?:foam|cream|gel|ointment|lotion|tablets?|capsules?|injection|infusion|spray|nasal\sspray|eye\sdrops|patch|ophthalmic\s\w+|oral\s\w+|solution|suspension|for\sinjection))?(?:\s(?:{forms}))?(?:(?:,|\sand)?\s?[\d.]+\s?(?:mg|mL|μg|µg|g|%)){{0,3}}\s*[”\"’」』]?\s*(?:[(\[（【/]\s*|,\s*(?={word})|(?=\s{word}\s))(?:(?:\w+\s)?{word}\s*[:：]?\s*|[“\"‘])*(?:the\s+)?(?:(?:(?:extended|delayed|sustained|immediate|controlled|modified|prolonged)[-‑\s]release|long-acting|oral|topical|intranasal|inhaled|injectable|sublingual|liposomal|intravenous|subcutaneous)\s)?[“\"‘]?(?:[A-Za-z]{{2,9}}\s[A-Z][a-z]\s?\d{{2,3}}\s|\d{{2,3}}[A-Z][a-z]?-)?",
        re.I,
    )


@cache
def _more() -> re.Pattern[str]:
    """What stands between the second and the third name within one bracket."""
    return patterns.compile(
        r"[®™]?\s*(?:,|;|/|，|、)?\s*(?:(?:\w+\s)?(?:R&D\s+)?code|一般名|開発コード|開発番号|販売名|研发代号|代号|商品名|개발명|코드명|개발코드명?|성분명|(?:also|formerly"
        r"|previously)?\s*(?:known\s+as|identified\s+as|referred\s+to\s+as)?|formerly|previously|aka|or"
        r"|and|INN:?|known\s(?:at|by|within|to|in)\s(?:[A-Z][\w&.’'-]*\s){1,3}as|(?:[A-Z][\w&.’'-]*\s){1,2}code)?\s*[:：]?\s*",
        re.I,
    )


def _linked(note: Annotation, one: tuple[int, int], two: tuple[int, int]) -> bool:
    between = note.text[one[1] : two[0]]
    if len(between) > REACH or "\n" in between or not between:
        return False
    if not _link().fullmatch(between):
        return False
    opened = "(" in between or "（" in between or "[" in between
    after = note.text[two[1] : two[1] + 60]
    # "Zelvanta (corvitinib plus X)" is a combination, "Zelvanta (VRD-114-201)" a protocol
    return not opened or not patterns.match(r"\s*(?:\+|plus\b|and\b|in combination|study\b|trial\b)", after)


@cache
def _brand_of() -> re.Pattern[str]:
    return patterns.compile(
        r"[^.;\n]{10,220}\b(?:filed|submitted|approved|sold|marketed|launched|known|registered|accepted|authori[sz]ed|available)\b"
        r"[^;\n]{0,160}\bunder the (?:proposed |proprietary )?(?:brand |trade )?name (?:of )?[“\"‘]?",
        re.I,
    )


@cache
def _sold_as() -> re.Pattern[str]:
    """What stands between a product and its brand in one country: `VRD-114 has been sold in India as Tocilane®`."""
    return patterns.compile(
        r"[®™]?[^.;\n]{0,120}\b(?:sold|selling|marketed|launched|available|known|approved)\b[^.;\n]{0,60}"
        r"\b(?:as|under the (?:brand|trade)(?: name)?(?: of)?) [“\"]?"
    )


@cache
def _called_there() -> re.Pattern[str]:
    """Behind a brand that a sentence begins with: `Under the name Zelvanta®, it was launched in`."""
    return patterns.compile(
        r"[®™”\"’]{0,2}(?:,? (?:it|the (?:product|drug|medicine|vaccine|device))|,? is|,? has|,? was)\b"
    )


def _branded(note: Annotation, one: tuple[int, int], two: tuple[int, int]) -> bool:
    """Whether the second is the name that the first is sold under: `VRD-114, filed …, under the brand name Zelvanta`."""
    between = note.text[one[1] : two[0]]
    if note.text[two[1] : two[1] + 1] in "®™" and len(between) < 200 and _sold_as().fullmatch(between):
        return True
    if note.text[two[0] - 16 : two[0]].find("name") < 0 or two[0] - one[1] > 300:
        return False
    if _called_there().match(note.text, two[1]) and patterns.search(
        r"\.\s[^.;\n]{0,60}\b[Uu]nder the (?:proprietary |brand |trade |local )?name (?:of )?[“\"‘]?$",
        between,
    ):
        return True
    return bool(_brand_of().fullmatch(" " * 10 + between)) and not patterns.search(
        r"\b(?:and|than|versus|unlike|competitor)\b [A-Z]", between
    )


@cache
def _renaming() -> re.Pattern[str]:
    """What a partner or a new owner says of the name that it gives: `Verdane will refer to the molecule as …`."""
    return patterns.compile(
        r"\b(?:refer\w* to (?:the |this )?\w+ as|call\w* (?:the|this|it) ?\w*|(?:renamed|redesignated|relabell?ed)(?: as| to)?"
        r"|designat\w+ (?:the |this )?\w* ?as|be known as) [“\"‘]?$"
    )


def _renamed(note: Annotation, one: tuple[int, int], two: tuple[int, int]) -> bool:
    """Whether the second is a new name of the first, said within two sentences."""
    between = note.text[one[1] : two[0]]
    return len(between) < 320 and "\n" not in between and bool(_renaming().search(between))


def _labelled(assets: Sequence[Asset]) -> list[tuple[int, int]]:
    """Pairs of a code and the same with a nuclide before it, `OST-101` and `177Lu-OST-101`, of which the most said is meant."""
    bare = {asset.name: at for at, asset in enumerate(assets) if asset.kind == "code"}
    found: dict[int, int] = {}
    for at, asset in enumerate(assets):
        match = patterns.match(r"\[?[\d²¹³⁰⁴-⁹]{2,3}[A-Z][a-z]?\]?[-‑–](?P<bare>.+)", asset.name)
        to = bare.get(match["bare"]) if match and asset.kind == "code" else None
        if to is not None and (to not in found or len(assets[found[to]].spans) < len(asset.spans)):
            found[to] = at
    return list(found.items())


def group_assets(note: Annotation, assets: Sequence[Asset]) -> list[list[Asset]]:
    """Return the assets in groups that name one product each, in the order of their first places."""
    places = sorted((span, at) for at, asset in enumerate(assets) for span in asset.spans)
    leader = list(range(len(assets)))

    def root(at: int) -> int:
        while leader[at] != at:
            at = leader[at]
        return at

    for bare, labelled in _labelled(assets):
        leader[max(bare, labelled)] = min(bare, labelled)
    bracket: tuple[int, int] | None = None  # the group open in a bracket, and where its last name ended
    for (one, a), (two, b) in itertools.pairwise(places):
        if a == b:
            continue
        if _linked(note, one, two) or _branded(note, one, two) or _renamed(note, one, two):
            leader[max(root(a), root(b))] = min(root(a), root(b))
            bracket = (a, two[1])
        elif (
            bracket
            and bracket[1] == one[1]
            and _more().fullmatch(note.text[one[1] : two[0]])
            and two[0] - one[1] < 40
        ):
            leader[max(root(bracket[0]), root(b))] = min(root(bracket[0]), root(b))
            bracket = (bracket[0], two[1])
        else:
            bracket = None
    groups: dict[int, list[Asset]] = {}
    for at, asset in enumerate(assets):
        groups.setdefault(root(at), []).append(asset)
    return list(groups.values())
