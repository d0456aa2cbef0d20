"""Actions in Chinese, Japanese and Korean, where no spaces part the words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from summarizer import patterns
from summarizer.action_kinds import TRIAL, Cue
from summarizer.status import Status
from summarizer.vocabulary import Mention

_CUT = r"[，。；？！,;]|(?<!\d)\.(?!\d)|(?:おり|すが|たが|あり|行い|受け)、"
REACH = 60  # characters around a cue in which its clause is sought


@cache
def _plan() -> re.Pattern[str]:
    """Words of plans and conditions; 治験計画届 and 임상시험계획 are names of applications."""
    return patterns.compile(
        r"计划(?!书)|計畫(?!書)|拟(?!优先|纳入|突破|定适应症)|擬(?!優先|納入|突破)|预计|預計|有望|即将|即將|接下来|将(?=启动|开展|进入|递交|提交|申请|尽快|会|于)"
        r"|將(?=啟動|開展|進入|遞交|提交|申請|儘快|會|於)|可在|(?<!许)可申请|(?<!許)可申請|有资格|有資格|如获|若获|如獲|若獲|一旦"
        r"|予定|(?<!治験)計画(?!届|書)|目指|見込|準備|判断し|判断する|検討"
        r"|예정|(?<!시험)(?<!시험 )계획(?!서|\s?승인|\(IND)|추진|준비|목표"
        r"|받을|할\s?수|가능성|전망|기대"
    )


@cache
def _denied() -> re.Pattern[str]:
    return patterns.compile(
        r"不保证|不保證|无法保证|無法保證|不能保证|不能保證|能否|是否|尚未|未获|未獲|并未|並未|不代表|未必|不等于|约束|約束するもの|するものではありません|していない|않았|아니|확률|못하는|못할"
    )


def clause(text: str, start: int, end: int, at: int, until: int) -> tuple[int, int]:
    """The clause around a cue, between commas and full stops."""
    first = max(start, at - REACH)
    for mark in patterns.finditer(_CUT, text[first:at]):
        first = max(start, at - REACH) + mark.end()
    stop = patterns.search(_CUT, text[until : min(end, until + REACH)])
    return first, until + stop.start() if stop else min(end, until + REACH)


def east_asian_status(text: str, start: int, end: int, at: int, until: int) -> Status:
    """Whether a cue is a fact, a plan or denied, from the words of its clause."""
    first, last = clause(text, start, end, at, until)
    if _denied().search(text, first, last):
        return "negated"
    return "planned" if _plan().search(text, first, last) else "fact"


@cache
def _explains() -> re.Pattern[str]:
    """What a designation is, in a sentence of its own."""
    return patterns.compile(
        r"(?:突破性治疗药物|突破性治療藥物|孤儿药|优先审评|快速通道)(?:资格|資格)?(?:认定)?(?:程序|制度|政策)?(?:是指|是为|旨在|适用于|適用於|系指)"
        r"|(?:指定|認定|制度)は[、,].{0,80}(?:意味|対象|制度|もの)|(?:指定|制度)とは|纳入后|認定後|获得该认定后|資格認定可|认定的[^。]{0,16}可享|认定后|指定されると|指定を受けると|지정되면|지정받으면|지정\s시"
    )


_ACTS: tuple[tuple[str, str], ...] = (
    (
        r"(?:解除|取消|撤销|撤銷)[^。；，]{0,30}(?:临床暂停|臨床暫停|临床搁置|臨床擱置|暂停)|(?:临床|臨床)(?:暂停|暫停)[^。，；]{0,10}(?:解除|取消)"
        r"|(?:クリニカルホールド|差し止め|保留)[^。]{0,12}解除|임상\s?(?:보류|중단)[^.]{0,12}(?:해제|철회)",
        "hold-lifted",
    ),
    (
        r"(?:批准|同意|准许|准許|核准|许可|許可|获准|獲准|获批|獲批)[^。；]{0,40}(?:临床试验|臨床試驗|临床研究|臨床研究|人體試驗)"
        r"|(?:批准|同意|准许|核准|许可|获准)[^。；，]{0,30}(?:期试验|期試驗|期研究)"
        r"|(?:临床试验|臨床試驗|IND)[^。；]{0,24}(?:获批|獲批|获得[^。；]{0,14}(?:批准|许可)|批准|默示许可|许可)"
        r"|治験[^。]{0,20}(?:承認|許可)|임상\s?시험[^.]{0,24}승인|임상\s?\d상[^.]{0,24}승인",
        "ind-cleared",
    ),
    (
        r"(?:临床试验|臨床試驗|IND)[^。；]{0,30}(?:受理|递交|提交)|(?:受理|递交|提交)[^。；]{0,30}(?:临床试验申请|臨床試驗申請|IND)"
        r"|治験(?:計画)?届[^。]{0,40}提出|임상\s?시험[^.]{0,24}(?:신청|제출)",
        "ind-filed",
    ),
    (
        r"(?:上市申请|上市許可|上市申請|NDA|BLA|注册申请|上市许可申请)[^。；]{0,30}受理|受理[^。；]{0,30}(?:上市申请|NDA|BLA|上市许可申请)",
        "accepted",
    ),
    (
        r"附条件(?:批准|获批)(?!的?(?:路径|程序|途径|方式))|附條件(?:批准|核准)|条件付き(?:早期)?承認|조건부\s?(?:허가|승인)",
        "conditionally-approved",
    ),
    (
        r"(?:批准|核准)[^。；]{0,40}上市|获批上市|獲批上市|获得[^。；]{0,20}上市批准|(?:颁发|核发|收到|取得|获得|頒發|核發|取得)[^。；]{0,40}(?:医疗器械|醫療器材)[^。；]{0,6}(?:注册证|許可證)|(?:製造販売)?承認を?取得|製造販売承認され"
        r"|품목허가[^.]{0,10}(?:승인|획득|받)",
        "approved",
    ),
    (r"承認申請を(?:行|し|提出)|承認を申請|품목허가[를을]?\s?신청|허가\s?신청", "submitted"),
)


@cache
def _acts() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((patterns.compile(pattern), value) for pattern, value in _ACTS)


@cache
def _later() -> re.Pattern[str]:
    return patterns.compile(r"II|Ⅱ|Ⅲ|第?[23]期|[23]상|第[23]相|二期|三期|第二期|第三期")


def east_asian(text: str, start: int, end: int, mentions: Sequence[Mention]) -> list[Cue]:
    """Chinese, Japanese, Korean: what the vocabulary found, and verb and object read together."""
    found: list[Cue] = []
    for pattern, value in _acts():
        for match in pattern.finditer(text, start, end):
            if value == "ind-cleared" and patterns.search(r"申请[^。；，]{0,6}$|受理", match.group()):
                continue
            if any(cue.start < match.end() and match.start() < cue.end for cue in found):
                continue
            first, last = clause(text, start, end, match.start(), match.end())
            if value == "ind-cleared" and (_later().search(text, first, last) or "변경" in match.group()):
                value = "trial-authorised"
            status = east_asian_status(text, start, end, match.start(), match.end())
            found.append(Cue(value, match.start(), match.end(), status, 0.9))
    explained = bool(_explains().search(text, start, end))
    for mention in mentions:
        if (
            mention.kind != "action"
            or "weak" in mention.flags
            or any(cue.start < mention.end and mention.start < cue.end for cue in found)
        ):
            continue
        value = mention.id
        if value == "accepted" and _of_trial().match(text, start, end):
            value = "ind-filed"
        status = east_asian_status(text, start, end, mention.start, mention.end)
        if value == "conditionally-approved" and patterns.match(
            r"的?(?:路径|程序|途径|方式)", text[mention.end : mention.end + 4]
        ):
            status = "planned"
        if explained and value not in TRIAL:
            status = "general"
        found.append(Cue(value, mention.start, mention.end, status, 0.85))
    return found


@cache
def _of_trial() -> re.Pattern[str]:
    """A sentence on a trial, and on no application for a market."""
    return patterns.compile(r"(?!.*(?:上市|NDA|BLA|新药申请)).*(?:临床试验|臨床試驗)", re.S)
