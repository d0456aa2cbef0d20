"""Find the headline among the first lines: site names, filing marks and disclaimers stand before it.

>>> find_title("MedNews\\n\\nVerdane Doses First Patient in Phase 2 Trial of VRD-114\\n\\nLYON …")
(9, 64)
"""

from __future__ import annotations

import re

LOOK = 14  # lines; a headline that is not among them is none
LONGEST = 420  # characters; longer lines are paragraphs

_NOT_A_TITLE = re.compile(
    r"(?:EX-?99|Exhibit\s+99|RNS\s+Number|DGAP|EQS-|Stock\s+code|Schlagwort|Press\s+Release|News\s+Release|Pressemitteilung|Communiqué\s+de\s+presse|FOR\s+IMMEDIATE\s+RELEASE|Source\s*:|Not\s+for\s+(?:release|distribution)"
    r"|None$|Date\s*:|Published|Released|Share\b|\[?Image|Logo|Hong\s+Kong\s+Exchanges|香港交易及結算|香港交易及结算|(?:证券|股票|公司)(?:代码|代號|简称)|證券代號|股份代號|各\s*位|コード番号|代表者|問合せ|会\s*社\s*名|上場会社名|本公司(?:董事会|及董事会)|\(?(?:NASDAQ|NYSE|TSX|ASX)\b|https?:|www\."
    r"|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\.?\s+\d{1,2},?\s+\d{4}\b.{0,60}$|\d{4}年\s*\d{1,2}\s*月)",
    re.I,
)
_ASIAN_TITLE = re.compile(
    r"^(?:关于|關於|.{0,12}(?:自愿|自願)).*|.*(?:公告|お知らせ|のご案内|에 관한 공시)\s*$"
)


def _asian(words: str) -> int:
    """How many kana, Han and Hangul characters there are; a regex of their ranges takes 2 ms to compile."""
    if max(words, default="") < "\u3040":
        return 0
    return sum(
        "\u3040" <= c <= "\u30ff" or "\u4e00" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7a3" for c in words
    )


def find_title(text: str) -> tuple[int, int] | None:
    """Return (start, end) of the headline's line, or None for a text without one."""
    lines = []
    for found in re.finditer(r"[^\n]+", text):
        if found.group().strip():
            lines.append(found)
        if len(lines) == LOOK:
            break
    asian = [line for line in lines if _asian(line.group())]
    for line in asian:
        words = line.group().strip()
        if _ASIAN_TITLE.match(words) and 8 <= len(words) <= 140 and not _NOT_A_TITLE.match(words):
            return line.span()
    first = None
    for index, line in enumerate(lines):
        words = line.group().strip(" #*")
        enough = words.count(" ") >= 3 or _asian(words) >= 8
        if _NOT_A_TITLE.match(words) or not enough or len(words) > LONGEST:
            # a short first line right before a paragraph is the headline of a terse notice
            short = index == 0 and words.count(" ") >= 1 and len(words) <= LONGEST
            if first is None and short and not _NOT_A_TITLE.match(words):
                first = line
            if len(words) > LONGEST and first is not None:
                break
            continue
        return line.span()
    if first is not None:
        return first.span()
    return lines[0].span() if lines and len(lines[0].group()) <= LONGEST else None
