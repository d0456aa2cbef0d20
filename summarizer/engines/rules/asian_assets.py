"""Names of products in Chinese, Japanese and Korean: by their stems, in quotation marks, behind `商品名` or `一般名`.

>>> from summarizer.annotation import annotate
>>> from summarizer.release import Release
>>> found: dict[str, Asset] = {}
>>> add_asian(annotate(Release.from_text("国家药监局受理FXIa抑制剂利伐西班片（研发代号：LQ-0732）的新药上市申请")), found)
>>> [asset.name for asset in found.values()]
['利伐西班']
"""

from __future__ import annotations

import re
from functools import cache

from summarizer import patterns
from summarizer.annotation import Annotation
from summarizer.engines.rules.asset import Asset, AssetKind, add

_HAN = r"[\u4e00-\u9fff]"
_KANA = r"[\u30a1-\u30ffー]"


@cache
def _stems() -> re.Pattern[str]:
    return patterns.compile(
        rf"{_HAN}{{2,9}}(?:单抗|單抗|替尼|西普|匹坦|格列汀|列净|帕利|他汀|沙班|西班|奥仑赛|基奥仑赛|仑赛|泊帕|非尼|替康|列酮|司他"
        rf"|拉唑|沙坦|韦|韋|肽|西兰|生赛|布林|度胺|司琼)(?!{_HAN}?疗法)"
        rf"|{_KANA}{{3,14}}(?:マブ|チニブ|セプト|シラン|ルセル|グルチド|パルベク)"
        r"|[가-힣]{2,8}(?:맙|티닙|셉트|시란|글루타이드|글리플로진|글립틴)"
    )


@cache
def _edge() -> re.Pattern[str]:
    """What stands right before a name in Chinese without a space."""
    return patterns.compile(
        r"^.*(?:注射用|药物|藥物|品种|产品|產品|关于|關於|使用|联合|聯合|抑制剂|抑制劑|激动剂|激動劑|拮抗剂|调节剂|新药|新藥|1类|一类|类|单药"
        r"|受理|公司|宣布|开发的|研发的|及|和|与|與|的|对|對|将|將|为|為|是|接受|给予|组|或)"
    )


_KINDS = patterns.compile(r"(?:环|環|多|短|寡|胜|勝|二|三|长效|口服|合成)肽$|^(?:口服|新型|创新|創新)")
"""Kinds of substances, no names."""


@cache
def _told() -> re.Pattern[str]:
    """Names that the text introduces as such."""
    return patterns.compile(
        rf"(?P<a>{_HAN}{{2,8}}|{_KANA}{{3,16}})[®™]"
        rf"|「(?P<b>{_KANA}{{3,16}})(?=[^」]{{0,14}}」\s?(?:（|\(|は|の|が|を|に))"
        rf"|产品名称\s?[：:]\s?[^\n“”]{{2,24}}[“「](?P<f>{_HAN}{{2,6}})[”」]"
        rf"|(?:一般名|通用名|商品名|販売名|产品名称|成分名)\s?[：:为為は]\s?[“\"「『]?(?P<c>{_KANA}{{3,20}}(?:\s{_KANA}{{2,8}})?|{_HAN}{{2,8}})"
        rf"|[‘'“](?P<d>[가-힣]{{2,10}}?)(?:주|정|캡슐)?[’'”]\s?\((?:성분명|개발명|코드명|프로젝트명)"
        r"|(?:성분명|제품명)\s?[:：]?\s?[‘'“]?(?P<e>[가-힣]{2,12})"
    )


_FORMS = patterns.compile(
    r"(?:注射液|注射用|片|胶囊|膠囊|颗粒|滴眼液|点滴静注用?|皮下注用?|静注用?|錠|カプセル)$"
)


def _note(note: Annotation, found: dict[str, Asset], name: str, kind: AssetKind) -> None:
    for match in re.finditer(re.escape(name), note.text):
        add(found, name, kind, match.span())


def add_asian(note: Annotation, found: dict[str, Asset]) -> None:
    """Add the names of a release in Chinese, Japanese or Korean, each with every place where it stands."""
    if note.text.isascii() or note.release.language not in ("zh", "ja", "ko"):
        return
    names: dict[str, AssetKind] = {}
    for match in _stems().finditer(note.text):
        name = _edge().sub("", match.group())
        if 3 <= len(name) <= 8 and not _KINDS.search(name):
            names.setdefault(name, "inn")
    for match in _told().finditer(note.text):
        name = _FORMS.sub("", _edge().sub("", match[match.lastgroup or 0]))
        if len(name) >= 2:
            names.setdefault(name, "inn" if match.lastgroup == "c" else "brand")
    for name, kind in names.items():
        _note(note, found, name, kind)
