"""Find organisations in Korean text: by what such names end in, by `(주)`, by a name in Latin letters in brackets.

>>> [(name, shorts) for name, kind, span, shorts in find_korean("누리안(주)은 스위스 펠트란 파마(Peltrane Pharma)와 계약")]
[('누리안(주)', []), ('펠트란 파마', ['Peltrane Pharma'])]
"""

from __future__ import annotations

import re
from functools import cache

from summarizer import patterns

Span = tuple[int, int]
_COMPANY = (
    "제약|바이오로직스|바이오사이언스|바이오사이언시스|바이오텍|바이오팜|바이오|파마슈티컬스?|파마|약품|테라퓨틱스|사이언스"
    "|헬스케어|팜|온콜로지|메디컬|생명과학|메디칼|랩스|홀딩스|이노베이션"
)
_ACADEMIC = "대학교병원|대학병원|대학교|의과대학|병원|연구소|연구원|의료원"
_PARTICLE = (
    r"(?=(?:은|는|이|가|과|와|의|에|에서|에게|을|를|로|으로|도|측|사|와의|과의|로부터|으로부터)?"
    r"(?:[\s,.()（）·\"'“”‘’:/]|$))"
)
_NOT_NAMES = ("원료의약품", "희귀의약품", "의약품", "바이오의약품", "상급종합병원", "종합병원", "국내병원")


@cache
def _names() -> re.Pattern[str]:
    return patterns.compile(
        rf"(?:㈜|\(주\)|주식회사 ?)[가-힣A-Za-z0-9]{{2,14}}?{_PARTICLE}|[가-힣A-Za-z0-9]{{2,14}}(?:㈜|\(주\))"
        rf"|[가-힣A-Za-z0-9]{{1,14}}?(?:(?P<company>{_COMPANY})(?P<tail>CDMO)?|(?P<academic>{_ACADEMIC})"
        rf"|(?P<funder>재단|사업단|진흥원|진흥재단)|(?P<investor>벤처스|인베스트먼트|캐피탈|자산운용)){_PARTICLE}"
    )


@cache
def _glossed() -> re.Pattern[str]:
    """A name in Hangul with its Latin form behind it: `펠트란 파마(Peltrane Pharma)`."""
    return patterns.compile(
        r"(?P<name>(?:[가-힣]{2,10} ){0,3}[가-힣]{2,12})\s?[(（]"
        r"(?P<latin>[A-Z][A-Za-z&.-]{2,20}(?: [A-Z][A-Za-z&.,-]{1,20}){0,3})[)）]"
    )


_COMPANY_LATIN = patterns.compile(
    r"(?:Pharma\w*|Generics|Bio\w*|Therapeutics|Inc|Ltd|Medicines?|Sciences|Oncology|Metabolics|plc|AG|SE|GmbH|Labs?)\b",
)


def find_korean(text: str) -> list[tuple[str, str, Span, list[str]]]:
    """Return (name, kind, span, short forms) of every organisation that a Korean text names."""
    found: list[tuple[str, str, Span, list[str]]] = []
    taken = bytearray(len(text))
    for match in _glossed().finditer(text):
        latin = match["latin"].rstrip(".,")
        if not _COMPANY_LATIN.search(latin):
            continue
        words = match["name"].split(" ")
        size = len(
            [word for word in latin.split(" ") if word.rstrip(".,") not in ("Inc", "Ltd", "Co", "plc")]
        )
        kept = words[-size:] if not patterns.search(_COMPANY + "$", words[-1]) or size > 1 else words[-1:]
        kept = kept[-1:] if len(kept[-1]) > 4 and patterns.search(f"(?:{_COMPANY})$", kept[-1]) else kept
        name = " ".join(kept)
        start = match.end("name") - len(name)
        found.append((name, "company", (start, match.end("name")), [latin]))
        taken[start : match.end("name")] = b"\1" * len(name)
    for match in _names().finditer(text):
        start, end = match.span()
        if end - start < 3 or match.group() in _NOT_NAMES or 1 in taken[start:end]:
            continue
        kind = match.lastgroup if match.lastgroup not in (None, "tail") else "company"
        found.append((match.group(), str(kind), (start, end), []))
    return sorted(found, key=lambda one: one[2])
