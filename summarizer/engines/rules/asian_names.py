"""Find organisations in Chinese, Japanese and Korean text, where names stand without spaces around them.

>>> [name for name, kind, span in find_asian("由苏州澄合生物技术有限公司生产，与播磨医科大学合作")]
['苏州澄合生物技术有限公司', '播磨医科大学']
"""

from __future__ import annotations

import re
from functools import cache

Span = tuple[int, int]

_HAN_STOPS = "、，。；：“”「」『』（）()《》〈〉【】\\s,.;:0-9/和与及与由向获在于对将被的为是受至从经把给让就等并已曾由与因其该此各及且而或即如以より、はがをにとのでへも"
_SUFFIXES = (
    ("company", "股份有限公司|有限责任公司|有限公司|控股公司|集团|药业|医药|制药|生物技术|生物科技|生物医药|生物制药|生物|製薬株式会社|株式会社|製薬|薬品工業|薬品|ファーマ|バイオ|バイオファーマ|生技|藥業|醫藥|製藥|生物科技"),
    ("academic", "医科大学附属第?[一二三四五六]?医院|大学附属第?[一二三四五六]?医院|附属医院|大学病院|大学医学部|医科大学|大学|大學|医院|醫院|病院|研究所|研究院|科学院|研究センター|医療センター"),
    ("funder", "基金会|財団|研究開発機構|振興機構|基金|协会|協会"),
    ("investor", "资本|创投|投资|基金管理|キャピタル|資本"),
)


@cache
def _han() -> re.Pattern[str]:
    body = rf"[^{_HAN_STOPS}A-Za-z]{{1,24}}?"
    groups = "|".join(f"(?P<{kind}>{suffixes})" for kind, suffixes in _SUFFIXES)
    return re.compile(
        rf"(?:株式会社[^{_HAN_STOPS}]{{2,16}}(?=[、，。はがとのにをへで（(]|$|\s))|{body}(?:{groups})(?:（[\u4e00-\u9fff]{{2,4}}）(?:股份)?有限公司)?(?![\u4e00-\u9fff]{{0,2}}(?:学的|学院|学者|统计|制品|製剤|相似|利用|等效|标志|学特|药品))"
    )


@cache
def _hangul() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?:㈜|\(주\)|주식회사 ?)[가-힣A-Za-z0-9]{2,14}|[가-힣A-Za-z0-9]{1,14}?(?:(?P<company>제약|바이오로직스|바이오사이언스|바이오텍|바이오팜|바이오|파마|약품|테라퓨틱스|사이언스|헬스케어|팜|(?<=\S)\(주\))|(?P<academic>대학교병원|대학병원|대학교|의과대학|병원|연구소|연구원|의료원)|(?P<funder>재단|사업단)|(?P<investor>벤처스|인베스트먼트|캐피탈)))(?=은|는|이|가|과|와|의|에|을|를|로|도|측|[\s,.()（）·\"'“”‘’:]|$)"
    )


def find_asian(text: str) -> list[tuple[str, str, Span]]:
    """Return (name, kind, span) of every organisation that such a text names."""
    if text.isascii():
        return []
    found: list[tuple[str, str, Span]] = []
    if re.search(r"[\u3040-\u30ff\u4e00-\u9fff]", text):
        for match in _han().finditer(text):
            name = match.group()
            if len(name) < 3 or name in _COMMON or name.startswith(("本公司", "公司", "当社", "该公司", "两家", "多家", "全国", "国家", "控股子公司")):
                continue
            found.append((name, match.lastgroup or "company", match.span()))
    if re.search(r"[\uac00-\ud7a3]", text):
        for match in _hangul().finditer(text):
            if len(match.group()) >= 3:
                found.append((match.group(), match.lastgroup or "company", match.span()))
    return found


_COMMON = frozenset(("子公司", "母公司", "该公司", "有限公司", "株式会社", "上市公司", "生物", "医药", "大学", "医院", "研究所", "抗生物", "微生物", "国内医药", "创新药业"))
