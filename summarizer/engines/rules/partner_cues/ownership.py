"""Cues of ownership: who buys whom, who merges, who sells a product outright."""

from __future__ import annotations

from summarizer.engines.rules.partner_cues.entry import Entry

OWNERSHIP: tuple[Entry, ...] = (
    Entry(
        "seller",
        "acquirer",
        "purchase agreement|sale and purchase",
        r"\b(?:asset purchase|purchase and sale|sale and purchase|product purchase|asset sale) agreement\b~ (?:with"
        r"|between @B and) §@A"
        r"(?:, [^;]{2,70},)? (?:for|on|covering|to (?:buy|acquire|purchase)|under which|concerning)\b",
        0.84,
        bare=False,
    ),
    Entry(
        "seller",
        "acquirer",
        "acquire|acquires|buy|purchase",
        r"^\W*@B (?:to|has agreed to|agrees to|will) (?:acquire|buy|purchase) (?!rights|exclusive|(?:\w+ ){0,3}licen[sc]e"
        r"|shares|stake)"
        r"≈\b(?:phase|clinical|candidate|inhibitor|agonist|antagonist|antibody|opener|blocker|modulator|drugs?|products?|assets?"
        r"|program(?:me)?s?|vaccines?|candidates|medicines|brands"
        r"|therapy|franchise|portfolio|degrader|%P)\b~ from §@A",
        0.82,
        also=" from ",
    ),
    Entry(
        "seller",
        "acquirer",
        "products from|assets from|programs from|programmes from|candidates from|medicines from|brands from|drugs from",
        r"\b(?:acquir\w+|purchas\w+|bought|buy(?:s|ing)?) (?:the )?(?:two|three|four|five|six|several|both|certain)"
        r" (?:[\w-]+ ){0,4}"
        r"(?:products|assets|programs|programmes|candidates|medicines|brands|drugs) from §@A",
        0.82,
    ),
    Entry(
        "acquirer",
        "licensor",
        "sell|sale of|divest",
        r"\b(?:to|will|has agreed to|agreed to|agrees to|shall) (?:sell|divest)\b ~%P[^;]{0,60}? to §@A",
        0.82,
        also=" to ",
    ),
    Entry(
        "acquirer",
        "licensor",
        "sale of|divestment|divestiture|disposal",
        r"\b(?:sale|divestment|divestiture|disposal) of ~%P[^;]{0,60}? to §@A",
        0.8,
    ),
    Entry(
        "acquirer",
        "acquired",
        "acqui|buy|purchas|bought|take",
        r"@S ?(?:(?:entered into|signed|announced) ¬{0,60}?)?(?:completes? (?:its )?acquisition of"
        r"|completed (?:its |the )?acquisition of|<buys>) (?:all |100% |the |outstanding |issued |shares?"
        r" |of |privately[- ]held |\w+[- ]based |clinical[- ]stage |biotech |company |remaining |rival "
        r"|[\w-]+ (?:specialist|developer|maker|company|firm|biotech) ){0,7}@B(?![’']s)",
        0.85,
        also="acquire|acquiring|acquisition of|bought|buy|purchase|take over|takes over",
    ),
    Entry(
        "acquirer",
        "acquired",
        "acquired by|bought by|taken over|acquisition",
        r"@B~ (?:to be |was |be |been |being )?(?:acquired|bought|purchased|taken over) by §@A",
        0.85,
    ),
    Entry("acquirer", "acquired", "acquisition", r"acquisition of @B~ by §@A", 0.88),
    Entry("acquirer", "acquired", "acquisition", r"@A[’']s? ~acquisition of @B", 0.85),
    Entry("acquirer", "acquired", "takeover|buyout", r"\b(?:takeover|buyout)(?: of @B)? by §@A", 0.78),
    Entry("acquirer", "acquired", "tender offer", r"@S ?[a-z]+ (?:its |a |the )~tender offer for ~@B", 0.82),
    Entry(
        "acquirer",
        "acquired",
        "purchased|bought|acquired",
        r"@S ?(?:purchased|bought|acquired) (?:all |the |certain |substantially ){0,3}(?:assets|intellectual property)\b~%P",
        0.76,
    ),
    Entry(
        "acquirer",
        "acquired",
        "a share|per share",
        r"@S ?(?:pay|pays|paying) [$€£]\S+ (?:per|a) share~ for ~@B",
        0.82,
    ),
    Entry(
        "acquirer",
        "acquired",
        "sale ",
        r"\b(?:approved|completed|backed) the (?:proposed )?sale (?:of @B )?to §@A",
        0.76,
    ),
    Entry(
        "acquirer",
        "acquired",
        "acquisition by",
        r"\b(?:following|after|upon) (?:the|its|our) (?:\w+ )?acquisition by §@A",
        0.74,
    ),
    Entry(
        "merger",
        "merger",
        "merg|business combination",
        r"\b(?:merger|merge[sd]?|business combination)\b(?: agreement)?~ (?:with|between|of) §@A(?: and"
        r" §@B)?",
        0.7,
    ),
    Entry(
        "merger",
        "merger",
        "merger agreement|agree to merge|to merge|merger of equals|plan of merger",
        r"^\W*@A ?(?:today )?(?:have |announced? |announces? |enter(?:ed)?(?: into)? |sign(?:ed)? |agreed? |reach(?:ed)? ){0,3}"
        r"(?:(?:that )?they have )?(?:an? |their |the )?(?:definitive |all-stock |proposed |binding ){0,3}(?:merger agreement"
        r"|agreement and plan of merger|to merge|plans? to merge|merger of equals|merger)\b",
        0.8,
    ),
    Entry(
        "seller",
        "acquirer",
        "acquired|acquire|purchase|bought|buys",
        r"(?:acquir\w+|purchas\w+|bought|buys?) ~%P≈ from §@A",
        0.8,
    ),
    Entry(
        "seller",
        "acquirer",
        "sells|sold|sell|sale|divest",
        r"@S ?(?:sells?|sold|divests?|divested) ≈%P≈ to §@B",
        0.8,
        also=" to ",
    ),
    Entry(
        "seller",
        "acquirer",
        "administration|insolven|liquidat|bankrupt|receiver|trustee|estate|chapter 11|administrator",
        r"\b(?:acqui\w+|purchas\w+|bought|buys?|buying|rescu\w+|picks? up|takes? over)\b≈ (?:from|out of|through)"
        r" ~(?:administration|administrators?|insolvency|insolvent|liquidation|liquidators?|bankruptcy|bankrupt|receivers?"
        r"|receivership|trustee|estate|assets)"
        r" (?:of |sale of |proceedings of |estate of |in bankruptcy of |for )?(?:the )?(?:former )?§@A",
        0.85,
    ),
)
