"""Where notices in Chinese, Japanese and Korean name their sender: forms of exchanges rather than sentences.

>>> text = "各 位\\n会 社 名  碧水製薬株式会社\\n代表者名  岡部 誠"
>>> [(text[start:end], points) for start, end, points in sender_lines(text)]
[('碧水製薬株式会社', 7.0)]
"""

from __future__ import annotations

import re
from functools import cache

from summarizer import patterns

_FORM = r"(?:股份有限公司|有限责任公司|有限責任公司|有限公司|株式会社|주식회사|\(주\)|㈜)"
HEAD = 900
"""Characters at the start and at the end of a notice in which a line of its own names the sender."""


@cache
def _lines() -> tuple[tuple[re.Pattern[str], float], ...]:
    """Each with the points that the organisation named in group `a` gets."""
    return (
        (
            patterns.compile(
                r"(?:会\s*社\s*名|上\s?場\s?会\s?社\s?名|公司名[称稱]|公司[简簡][称稱]|证券[简簡]称|證券名稱|회\s?사\s?명|발\s?행\s?회\s?사)"
                r"[\s:：]{1,6}(?P<a>[^\n\s（(]{2,40})"
            ),
            7.0,
        ),
        (
            patterns.compile(
                rf"^[\s　]*(?P<a>[^\s，。、；：]{{1,30}}{_FORM}|株式会社[^\s，。、；：（(]{{2,20}})"
                r"[\s　]*(?:(?:及其)?董事[会會]|[（(／/][^\n]{2,60}|[12]\d{3}年[^\n]{3,12})?[\s　]*$",
                re.M,
            ),
            5.0,
        ),
        (
            patterns.compile(
                r"(?:訊息來源|承董事會命|承董事会命|문의(?:처)?|お問い?合わせ先?|本件に関する[^\n]{0,14})[\s:：【】]{0,4}"
                r"(?P<a>[^\s，。、；：（(]{2,30})"
            ),
            2.5,
        ),
    )


def sender_lines(text: str) -> list[tuple[int, int, float]]:
    """Return (start, end, points) of what the lines that name a notice's sender say."""
    found = []
    for pattern, points in _lines():
        for match in pattern.finditer(text):
            if points == 5.0 and HEAD < match.start("a") < len(text) - HEAD:
                continue
            found.append((*match.span("a"), points))
    return found
