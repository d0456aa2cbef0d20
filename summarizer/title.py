"""Find the headline among the first lines: site names, filing marks and disclaimers stand before it.

>>> find_title("MedNews\\n\\nVerdane Doses First Patient in Phase 2 Trial of VRD-114\\n\\nLYON …")
(9, 64)
"""

from __future__ import annotations

import re

from summarizer import patterns
from summarizer.dateline import find_dateline, find_glued

LOOK = 14  # lines; a headline that is not among them is none
LONGEST = 420  # characters; longer lines are paragraphs

_NOT_A_TITLE = patterns.compile(
    r"(?:EX-?99|Exhibit\s+99|RNS\s+Number|DGAP|EQS-|Stock\s+code|Schlagwort|Press\s+Release|News\s+Release|Pressemitteilung|Communiqué\s+de\s+presse|FOR\s+IMMEDIATE\s+RELEASE|Source\s*:|This\s+(?:announcement|press\s+release|news\s+release|notice)\s+(?:is|contains|has)\b|To\s+whom\s+it\s+may\s+concern|(?:Company(?:\s+name)?|Name\s+of\s+(?:the\s+)?(?:listed\s+)?company|Representative|Contact|Inquiries|Address|Listing|Securities\s+code|(?:Securities\s+|Ticker\s+)?Code(?:\s+No\.?)?)\s*[:：]|Not\s+for\s+(?:release|distribution)"
    r"|/?\s?(?:CORRECTION|C\s?O\s?R\s?R\s?E\s?C\s?T\s?I\s?O\s?N|REPEAT|UPDATE|R\s?E\s?P\s?E\s?A\s?T)\b.{0,90}/$|In\s+the\s+(?:news\s+|press\s+)?release\b"
    r"|\W{0,2}(?:Note\s*[:：]\s*)?(?:This\s+(?:document|is)\b.{0,40}\btranslat|(?:English\s+)?translation\b)"
    r"|[(（][^()（）]*[)）]$|\[[^\[\]]*\]$|Neither\s+The\s+Stock\s+Exchange|.{0,200}\b(?:take|takes|accepts?|assumes?)\s+no\s+responsibility|.{0,120}(?:概不负责|概不負責)"
    r"|VOLUNTARY\s+ANNOUNCEMENT$|INSIDE\s+INFORMATION$|ANNOUNCEMENT$|報道関係|取締役社長|広報|(?:自愿|自願)(?:性)?公告[:：]?$|上場取引所|電話|TEL\b|本店所在地|会社名|問い?合わ?せ先|(?:自愿|自願)(?:性)?公告$|公開資訊|發言|公司代號|符合條款|事實發生"
    r"|None$|Date\s*:|Published|Released|Share\b|\[?Image|Logo|Hong\s+Kong\s+Exchanges|香港交易及結算|香港交易及结算|(?:证券|股票|公司)(?:代码|代號|简称)|證券代號|股份代號|各\s*位|コード番号|代表者|問合せ|会\s*社\s*名|上場会社名|本公司(?:董事会|及董事会)|\(?(?:NASDAQ|NYSE|TSX|ASX)\b|https?:|www\."
    r"|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\.?\s+\d{1,2},?\s+\d{4}\b.{0,60}$|[\d０-９]{4}年\s*[\d０-９]{1,2}\s*月\s*[\d０-９]{1,2}\s*日|[^\n]{0,20}代表取締役(?:社長|会長|CEO|兼\S{1,6})?[\s:：]|広報)",
    re.I,
)
_ASIAN_TITLE = patterns.compile(
    r"^(?:关于|關於|.{0,12}(?:自愿|自願)).*|.*(?:公告|お知らせ|のご案内|에 관한 공시)\s*$"
)


def _asian(words: str) -> int:
    """How many kana, Han and Hangul characters there are; a regex of their ranges takes 2 ms to compile."""
    if words.isascii() or max(words) < "\u3040":
        return 0
    return sum(
        "\u3040" <= c <= "\u30ff" or "\u4e00" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7a3" for c in words
    )


_COMPANY = patterns.compile(
    r"(?:[\w&.,’'()-]+\s){1,6}(?:Limited|Ltd\.?|plc|PLC|LIMITED|LTD\.?|Inc\.?|INC\.?|Corp(?:oration)?\.?|CORPORATION|AG|SE|S\.A\.|N\.V\.|Holdings|HOLDINGS|Group|GROUP)$"
    r"|.{0,30}(?:株式会社|有限公司|주식회사)$|株式会社.{1,20}$|.{1,24}[（(][^）)]*(?:代码|代碼|代號|コード|코드)[^）)]*[）)]$"
)
"""A line that only names the company."""
_SUBJECT = patterns.compile(
    r"^(?:\d{1,2}[.)]\s*)?(?:主旨|件名|标题|標題|제목|Betreff|Objet|Subject|Headline)\s*[：:]\s*"
)
GLUED = 120
"""Characters; a longer line may hold the headline and the first paragraph, without a break between them."""
PARAGRAPH = 100
"""Characters; a longer line that ends as a sentence does is no headline where a short line stands above it."""
DATELINE = 150
"""Characters; a line that begins with a dateline and is longer is the news, not its headline."""


def _is_news(text: str, line: re.Match[str]) -> bool:
    """Whether a line is the first paragraph: it begins with a dateline of a wire, or with one and is long."""
    found = find_dateline(text, line.start())
    return found is not None and (found.wire is not None or line.end() - line.start() > DATELINE)


def _asian_title(lines: list[re.Match[str]]) -> re.Match[str] | None:
    """Of the lines above the first paragraph, the one that says what is announced."""
    above = []
    for line in lines:
        words = line.group().strip()
        if words.endswith("。") or len(words) > 140:
            break
        if len(words) >= 8 and not _NOT_A_TITLE.match(words) and not _COMPANY.match(words):
            above.append(line)
    named = [line for line in above if _ASIAN_TITLE.match(line.group().strip())]
    found = named or above
    return found[0] if found else None


def find_title(text: str) -> tuple[int, int] | None:
    """Return (start, end) of the headline's line, or None for a text without one."""
    lines = []
    for found in patterns.finditer(r"[^\n]+", text):
        if found.group().strip():
            lines.append(found)
        if len(lines) == LOOK:
            break
    for line in lines:
        subject = _SUBJECT.match(line.group())
        if subject and len(line.group()) <= LONGEST:
            return line.start() + subject.end(), line.end()
    if sum(_asian(line.group()) > 7 for line in lines) * 2 > len(lines):
        title = _asian_title(lines)
        if title:
            return title.span()
    first = None
    for line in lines:
        words = line.group().strip(" #*")
        if len(words) > GLUED and not _NOT_A_TITLE.match(words) and not _is_news(text, line):
            dateline = find_glued(text, line.start(), line.end())
            if dateline is not None:
                return line.start(), line.start() + len(text[line.start() : dateline].rstrip())
        if _is_news(text, line):
            break
        if first is not None and len(words) > PARAGRAPH and words.endswith((".", ":")):
            break
        enough = words.count(" ") >= 3 or _asian(words) >= 8
        if _NOT_A_TITLE.match(words) or _COMPANY.match(words) or not enough or len(words) > LONGEST:
            # a short line right before a paragraph is the headline of a terse notice
            short = words.count(" ") >= 1 and len(words) <= LONGEST and not _COMPANY.match(words)
            if first is None and short and not _NOT_A_TITLE.match(words):
                first = line
            if len(words) > LONGEST and first is not None:
                break
            continue
        return line.span()
    if first is not None:
        return first.span()
    alone = lines and len(lines[0].group()) <= LONGEST and not _is_news(text, lines[0])
    return lines[0].span() if alone else None
