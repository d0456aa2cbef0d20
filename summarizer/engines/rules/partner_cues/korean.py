"""Cues of working relationships in Korean."""

from __future__ import annotations

from summarizer.engines.rules.partner_cues.entry import Entry
from summarizer.engines.rules.partner_cues.words import INNER

KOREAN: tuple[Entry, ...] = (
    Entry(
        "licensor",
        "licensee",
        "도입|라이선스",
        r"@A(?:로부터|으로부터|에서|사로부터)[^.]{0,40}?(?:도입|라이선스|권리|기술)",
        0.85,
    ),
    Entry(
        "licensor",
        "licensee",
        "도입|인수|확보",
        rf"@A(?:로부터|으로부터|사로부터|社로부터){INNER}{{0,90}}?(?:도입|권리{INNER}{{0,6}}?확보|판권)",
        0.86,
    ),
    Entry(
        "licensee",
        "licensor",
        "기술이전|기술수출|판권|라이선스|이전",
        r"@A(?:에|에게|사에)[^.]{0,40}?(?:기술이전|기술수출|라이선스|판권|이전)",
        0.82,
    ),
    Entry(
        "licensee",
        "licensor",
        "이전|부여|기술수출|수출",
        rf"@A(?:에|에게|사에|社에){INNER}{{0,90}}?(?:권리{INNER}{{0,6}}?(?:이전|부여)|기술\s?수출|기술\s?이전|라이선스\s?아웃)",
        0.85,
    ),
    Entry("licence", "licence", "계약 상대방|계약상대", "계약 ?상대방? ?(?:[:：]|은|는) ?@A", 0.85),
    Entry(
        "licence",
        None,
        "라이선스|기술이전|기술수출|기술도입",
        rf"@A(?:와|과|사와|社와){INNER}{{0,120}}?(?:라이선스|기술이전|기술수출|기술도입|기술\s?수출){INNER}{{0,16}}?계약",
        0.82,
    ),
    Entry("acquirer", "acquired", "인수", r"@A(?:이|가|는|은)[^.]{0,10}?@B(?:을|를)[^.]{0,10}?인수", 0.84),
    Entry("manufacturer", "client", "생산|제조", "@A(?:이|가|에서)[^.]{0,10}(?:생산|제조|위탁생산)", 0.8),
    Entry(
        "manufacturer",
        "client",
        "생산|제조|위탁",
        r"@A(?:이|가|에서|사가|에)[^.]{0,20}?(?:생산|제조|위탁)",
        0.8,
    ),
    Entry(
        "manufacturer",
        "client",
        "위탁|cdmo|cmo",
        rf"@A(?:와|과|사와){INNER}{{0,90}}?(?:위탁\s?(?:개발\s?)?생산|CDMO|CMO){INNER}{{0,16}}?(?:계약|협약)",
        0.87,
    ),
    Entry(
        "manufacturer",
        "client",
        "생산|제조",
        r"(?:생산|제조|원료의약품|완제의약품)(?:은|는|을|를)?[, ]{0,2}@A(?:이|가|에서|사가)[^.,]{0,14}?(?:생산|제조|담당|맡)",
        0.86,
    ),
    Entry("cro", "client", "임상시험수탁기관|cro", "(?:임상시험수탁기관|CRO)(?:인|\\(CRO\\))? ?@A", 0.85),
    Entry(
        "cro",
        "client",
        "cro|임상시험수탁|수행|대행",
        r"(?:임상시험수탁기관|CRO)(?:인|은|는|\(CRO\))? ?@A|@A(?:\(CRO\))",
        0.84,
    ),
    Entry("commercial", None, "판매|유통|공급", r"@A(?:이|가|와|과|사가)[^.]{0,30}?(?:판매|유통|판권)", 0.78),
    Entry(
        "commercial",
        None,
        "판매|유통|영업",
        r"(?:판매|유통|영업|마케팅)(?:은|는|을|를)?[, ]{0,2}(?:(?:파트너사|협력사|현지 파트너)인? )?@A(?:이|가"
        r"|사가)[^.,]{0,14}?(?:담당|맡|진행|수행)",
        0.9,
    ),
    Entry("funder", None, "지원", "@A(?:이|가)[^.]{0,40}(?:지원|보조)", 0.8),
    Entry(
        "funder",
        None,
        "지원|연구비|과제|보조",
        r"@A(?:의|으로부터|로부터)[^.]{0,30}?(?:지원|연구비|과제|보조금)",
        0.8,
    ),
    Entry(
        "funder",
        None,
        "지원|과제|선정",
        rf"@A(?:의|으로부터|로부터|이|가){INNER}{{0,36}}?(?:지원을?|연구비|과제|사업){INNER}{{0,10}}?(?:받|선정|지원)",
        0.82,
    ),
    Entry(
        "investor", None, "투자|리드|참여", r"@A(?:가|이|등이| 등이)[^.,]{0,16}?(?:리드|주도|참여|투자)", 0.8
    ),
    Entry("academic", None, "연구", r"@A(?:와|과)의? ?공동\s?연구", 0.8, bare=False),
    Entry(
        "collaborator",
        "collaborator",
        "공동|협력|제휴|협업",
        r"@A(?:와|과|와의|과의)[^.]{0,20}?(?:공동|협력|제휴|협업|파트너십)",
        0.82,
    ),
)
