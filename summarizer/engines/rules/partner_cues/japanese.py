"""Cues of working relationships in Japanese."""

from __future__ import annotations

from summarizer.engines.rules.partner_cues.entry import Entry
from summarizer.engines.rules.partner_cues.words import INNER

JAPANESE: tuple[Entry, ...] = (
    Entry(
        "licensor",
        "licensee",
        "から",
        r"@A社?(?:（[^（）]{1,20}）)?(?:から|より)[^。]{0,60}?(?:権|ライセンス|導入|許諾)",
        0.85,
    ),
    Entry(
        "licensor",
        "licensee",
        "取得|契約を締結|導入",
        rf"@A社?(?:が|の){INNER}{{0,100}}?(?:権|ライセンス){INNER}{{0,12}}?(?:取得|契約を締結|導入)",
        0.82,
    ),
    Entry(
        "licensee",
        "licensor",
        "導出|許諾|供与|付与",
        r"@A社?(?:（[^（）]{1,20}）)?(?:に対し|に対して|に|へ)[^。]{0,60}?(?:導出|許諾|供与|付与|ライセンスアウト)",
        0.82,
    ),
    Entry(
        "licensee",
        "licensor",
        "許諾先|導出先|ライセンシー|ライセンス先",
        r"(?:許諾先|導出先|ライセンシー|ライセンス先)(?:である|の|、)?@A",
        0.85,
    ),
    Entry("licensee", "licensor", "契約", r"@A社?と[^。]{0,40}?(?:ライセンス|導出)[^。]{0,20}?契約", 0.75),
    Entry(
        "licence",
        None,
        "契約",
        rf"@A社?{INNER}{{0,6}}?(?:との間で|と){INNER}{{0,140}}?(?:ライセンス|導出|導入|許諾){INNER}{{0,20}}?契約",
        0.82,
    ),
    Entry(
        "licence",
        None,
        "契約",
        rf"(?:ライセンス|導出|導入|許諾){INNER}{{0,12}}?契約{INNER}{{0,6}}?@A社?(?:と|との間で){INNER}{{0,8}}?締結",
        0.84,
    ),
    Entry("acquirer", "acquired", "買収", r"@A社?(?:が|による)[^。]{0,6}?@B[^。]{0,8}?買収", 0.8),
    Entry("acquirer", "acquired", "買収", r"@Aは[^。]{0,10}?@B社?を[^。]{0,14}?買収", 0.84),
    Entry("manufacturer", "client", "製造|供給", "(?:原薬|製剤|治験薬)[^。]{0,10}供給は[^。]{0,12}?@A", 0.8),
    Entry("manufacturer", "client", "製造", r"@A社?(?:が|に|にて|で)[^。、]{0,12}?(?:製造|生産)", 0.8),
    Entry("manufacturer", "client", "製造", r"(?:製造委託先|製造受託|製造は、?)(?:である|の|、)?@A", 0.82),
    Entry(
        "manufacturer",
        "client",
        "製造|生産",
        rf"@A社?(?:と|との間で){INNER}{{0,90}}?(?:製造受託|受託製造|製造委託|委託製造|製造){INNER}{{0,14}}?契約",
        0.86,
    ),
    Entry(
        "manufacturer",
        "client",
        "製造",
        r"製造(?:受託|委託)?(?:は|を|については)[、]?@A社?(?:が|に)(?:担|行|実施|委託|受託)",
        0.86,
    ),
    Entry("cro", "client", "cro|受託機関", "(?:CRO|開発業務受託機関|受託研究機関)(?:の|である|、)?@A", 0.85),
    Entry(
        "cro",
        "client",
        "委託|cro",
        rf"(?:試験|治験){INNER}{{0,24}}?@A社?(?:に|へ){INNER}{{0,10}}?委託|@A社?（?(?:CRO|開発業務受託機関)",
        0.84,
    ),
    Entry("commercial", None, "販売", r"@A社?(?:が|による)[^。、]{0,12}?(?:販売|流通|プロモーション)", 0.8),
    Entry("commercial", None, "販売", r"(?:販売提携先|販売は、?|販売会社)(?:である|の|、)?@A", 0.82),
    Entry(
        "commercial",
        None,
        "販売",
        r"販売(?:は|を|については)[、]?(?:提携先|パートナー)?(?:である|の)?@A社?(?:が|に)[^。、]{0,10}?(?:担|行|実施|委託)",
        0.86,
    ),
    Entry("commercial", None, "商業化|販売", rf"(?:商業化|販売)は、{INNER}{{0,24}}?@A社?が(?:行|担)", 0.84),
    Entry("funder", None, "運営", "(?:支援|助成|補助)[^。]{0,12}運営：@A", 0.8),
    Entry(
        "funder",
        None,
        "支援|助成|補助|採択",
        r"@A(?:（[^（）]{1,12}）)?(?:の|による|から)[^。]{0,40}?(?:支援|助成|補助|採択)",
        0.82,
    ),
    Entry(
        "investor",
        None,
        "リード|引受|割当|出資",
        r"@A(?:を|が)(?:リード|引受先|割当先)|(?:引受先|割当先)(?:である|の|は)?@A|@A(?:から|による)(?:の)?出資",
        0.84,
    ),
    Entry("academic", None, "実施|主導", r"@Aが(?:実施|主導)", 0.78),
    Entry("academic", None, "共同研究", r"@Aとの共同研究", 0.8, bare=False),
    Entry(
        "collaborator",
        "collaborator",
        "共同|提携|連携|協業",
        r"@A社?(?:と|との)[^。]{0,10}?(?:共同|提携|連携|協業|業務提携)",
        0.82,
    ),
)
