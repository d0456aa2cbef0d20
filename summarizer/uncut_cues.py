"""Actions in Chinese, Japanese and Korean, where no spaces part the words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from summarizer.action_kinds import TRIAL, Cue
from summarizer.status import Status
from summarizer.vocabulary import Mention

_UNCUT_PLAN = re.compile(
    r"计划|拟(?!优先|纳入|突破)|预计|有望|予定|計画|目指|예정|계획|추진|geplant|plant|beabsichtigt|voraussichtlich|prévoit|devrait"
    r"|envisage|prévu"
)
_UNCUT_ACTS: tuple[tuple[str, str], ...] = (
    (
        r"(?:批准|同意|准许|核准|许可|获准)[^。；]{0,40}(?:临床试验|臨床試驗|临床研究)|(?:临床试验|臨床試驗|IND)[^。；]{0,24}(?:获批"
        r"|获得[^。；]{0,12}批准|批准|默示许可|许可)|治験[^。]{0,20}(?:承認|許可)|임상시험[^.]{0,20}승인",
        "ind-cleared",
    ),
    (r"(?:临床试验|臨床試驗|IND)[^。；]{0,24}受理|受理[^。；]{0,30}(?:临床试验申请|IND)", "ind-filed"),
    (
        r"(?:上市申请|上市許可|NDA|BLA|注册申请|上市许可申请)[^。；]{0,30}受理|受理[^。；]{0,30}(?:上市申请|NDA|BLA|上市许可申请)",
        "accepted",
    ),
    (
        r"(?:批准|核准)[^。；]{0,40}上市|获批上市|获得[^。；]{0,20}上市批准|(?:製造販売)?承認を?取得|製造販売承認され|품목허가[^.]{0,10}(?:승인|획득|받)",
        "approved",
    ),
)


@cache
def _uncut_acts() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), value) for pattern, value in _UNCUT_ACTS)


def uncut(text: str, start: int, end: int, mentions: Sequence[Mention]) -> list[Cue]:
    """Chinese, Japanese, Korean: what the vocabulary found, and verb and object read together."""
    status: Status = "planned" if _UNCUT_PLAN.search(text, start, end) else "fact"
    found: list[Cue] = []
    for pattern, value in _uncut_acts():
        for match in pattern.finditer(text, start, end):
            if value in TRIAL and re.search(r"申请[^。；，]{0,6}$", match.group()):
                continue
            if any(cue.start < match.end() and match.start() < cue.end for cue in found):
                continue
            if value == "ind-cleared" and re.search(
                r"II|Ⅱ|Ⅲ|第?[23]期|[23]상|第[23]相|二期|三期", match.group()
            ):
                value = "trial-authorised"
            found.append(Cue(value, match.start(), match.end(), status, 0.9))
    for mention in mentions:
        if (
            mention.kind != "action"
            or "weak" in mention.flags
            or any(cue.start < mention.end and mention.start < cue.end for cue in found)
        ):
            continue
        found.append(Cue(mention.id, mention.start, mention.end, status, 0.85))
    return found
