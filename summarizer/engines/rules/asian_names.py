"""Find organisations in Chinese, Japanese and Korean text, where names stand without spaces around them.

>>> [name for name, kind, span, shorts in find_asian("由苏州澄合生物技术有限公司生产，与播磨医科大学合作")]
['苏州澄合生物技术有限公司', '播磨医科大学']
"""

from __future__ import annotations

import re
from functools import cache

from summarizer import patterns
from summarizer.engines.rules.korean_names import find_korean

Span = tuple[int, int]
Found = tuple[str, str, Span, list[str]]

# punctuation, and the particles and verbs that stand beside names but hardly ever in them
_STOPS = (
    "、，。；：“”「」『』（）()《》〈〉【】…—―–·\\s,.;:0-9０-９/和与及與由向获獲在于對对将將被的为為是受至从從经經把给給让就等并已曾因其该該此各且而或即如以委托支付"
    "はがをにとのでヘ"
)
_FORMS = "股份有限公司|有限责任公司|有限責任公司|有限公司|株式会社"
_SUFFIXES = (
    (
        "company",
        "集团|集團|药业|医药|制药|生物技术|生物科技|生物医药|生物制药|生物|製薬|薬品工業|ファーマ|バイオファーマ|バイオ|生技|藥業|醫藥|製藥|新药研究|化学工業",
    ),
    (
        "academic",
        "大学附属[^、，。]{0,6}?医院|附属医院|大学病院|大学医学部|大学|大學|医院|醫院|病院|研究所|研究院|科学院|研究センター|医療センター|醫學中心",
    ),
    ("funder", "基金会|基金會|財団|研究開発機構|振興機構"),
    ("investor", "资本|创投|資本|キャピタル"),
)
_PREFIX = patterns.compile(
    r"^(?:公司控股子公司|公司全资子公司|国立研究開発法人|独立行政法人|公益財団法人|一般財団法人|国立大学法人|学校法人|財團法人|公司|子公司|控股子公司|全资子公司|全資子公司|本公司|本集团"
    r"|得到|得|到|中国|美国|瑞士|日本の|ある|する|した|いる|れた|同社)"
)


_EDGE_ZH = patterns.compile(
    r"^.*(?:授予|授权予?|许可给|助力|携手|攜手|合作伙伴|合作夥伴|合作方|客户|赋能|支持|宣布|宣佈|今日|近日|旗下|收购|引进|祝贺|隶属|来自|母公司|是一家|一家|专注|聚焦)"
)
"""What stands before a Chinese name without a mark between."""
_EDGE_JA = patterns.compile(
    r"^.*(?:である|からの?|による|および|及び|した|する|との|は|が|の|を|に)(?=.{3,}株式会社)"
)
"""What stands before a name that may hold hiragana itself."""


@cache
def _han() -> re.Pattern[str]:
    body = rf"[^{_STOPS}A-Za-z]{{1,24}}?"
    groups = "|".join(f"(?P<{kind}>{suffixes})" for kind, suffixes in _SUFFIXES)
    more = rf"(?:(?:（[\u4e00-\u9fff]{{2,4}}）)?[^{_STOPS}A-Za-z]{{0,8}}?(?:{_FORMS}))?"
    spread = "学的|学院|学者|统计|制品|製剤|相似|利用|等效|标志|标记|学特|类似|样本|药品|医薬品|药(?!业)|藥(?!業)|制剂|標記"
    return patterns.compile(
        rf"(?P<spaced>(?<![^\s　「（(、。])[ぁ-んァ-ヶー一-龠々A-Za-z]{{2,20}}(?<![はがをにので])株式会社)"
        rf"|(?P<first>株式会社[^、，。（(「\s]{{2,12}}?(?=[はがのをにへで、。（(「\s]|と(?:の|共|提|連|契)|$))|{body}(?:(?:{groups})(?!{spread}){more}|(?:{_FORMS}))"
    )


@cache
def _short() -> re.Pattern[str]:
    return patterns.compile(
        r"\s?[（(](?:以下简称|以下簡稱|以下、?|简称|下称|이하)?\s?[“「『\"‘'](?P<short>[^”」』\"’']{2,16})[”」』\"’']"
    )


_COMMON = frozenset(
    [
        "子公司",
        "ベンチャーキャピタル",
        "認定ベンチャーキャピタル",
        "母公司",
        "有限公司",
        "株式会社",
        "上市公司",
        "生物",
        "医药",
        "大学",
        "医院",
        "研究所",
        "抗生物",
        "微生物",
        "医薬品",
        "病院",
        "研究院",
        "制药",
        "药业",
        "再生医药",
        "生物医药",
        "附属医院",
    ]
)
_NOT_WITHIN = (
    "交易所",
    "结算",
    "結算",
    "证券",
    "證券",
    "药品监督",
    "药监",
    "药审",
    "医薬品医療機器",
    "审评",
    "全国",
    "临床研究所",
    "仿制药",
    "原料药",
    "원료의약품",
)


def find_asian(text: str) -> list[Found]:
    """Return (name, kind, span, short forms defined behind it) of every organisation that such a text names."""
    if text.isascii() or not patterns.search(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]", text):
        return []
    found: list[Found] = []
    if patterns.search(r"[\u3040-\u30ff\u4e00-\u9fff]", text):
        for match in _han().finditer(text):
            if match.group().startswith(("本公司", "本集团", "当社")) and len(match.group()) < 6:
                continue
            start = match.start()
            name = match.group()
            edge = _EDGE_ZH.match(name)
            if edge and len(name) - edge.end() >= 3:
                start += edge.end()
                name = name[edge.end() :]
            prefix = _PREFIX.match(name) or (_EDGE_JA.match(name) if match.lastgroup == "spaced" else None)
            if prefix and len(name) - prefix.end() > 3:
                start += prefix.end()
                name = name[prefix.end() :]
            if (
                len(name) < 3
                or name[0] in "同该該当本"
                or name in _COMMON
                or any(part in name for part in _NOT_WITHIN)
            ):
                continue
            kind = match.lastgroup if match.lastgroup not in (None, "first", "spaced") else "company"
            found.append((name, str(kind), (start, match.end()), _shorts(text, match.end())))
    if patterns.search(r"[\uac00-\ud7a3]", text):
        for name, kind, span, shorts in find_korean(text):
            found.append((name, kind, span, [*shorts, *_shorts(text, span[1])]))
    return sorted(found + _again(text, found), key=lambda one: one[2])


_FORM = patterns.compile(rf"(?:{_FORMS}|주식회사 ?|㈜|\(주\))")


MOST = 60
"""Names whose short forms are looked for; no notice has more, and each is a walk through the text."""


def _again(text: str, found: list[Found]) -> list[Found]:
    """The places where names stand without their legal form, or in the short form that brackets define."""
    taken = bytearray(len(text))
    for _, _, (start, end), _ in found:
        taken[start:end] = b"\1" * (end - start)
    more: list[Found] = []
    cores: dict[str, tuple[str, str]] = {}
    for name, kind, _, shorts in found:
        core = _FORM.sub("", name)
        for form in (core, *shorts):
            if len(form) > 2 and form[0] > "\u2dff" and form not in _COMMON:
                cores.setdefault(form, (name if form != core else core, kind))
    for form, (name, kind) in list(cores.items())[:MOST]:
        at = text.find(form)
        while at >= 0:
            end = at + len(form)
            if not (taken[at] or taken[end - 1]):
                more.append((name, kind, (at, end), []))
                taken[at:end] = b"\1" * len(form)
            at = text.find(form, end)
    return more


def _shorts(text: str, at: int) -> list[str]:
    """The short form that brackets behind a name define."""
    defined = _short().match(text, at)
    return (
        []
        if defined is None or defined["short"] in ("公司", "本公司", "当社", "회사", "当社グループ")
        else [defined["short"]]
    )
