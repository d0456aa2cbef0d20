"""Cues of licences and of ownership: who gave rights in a product to whom, who buys whom."""

from __future__ import annotations

from summarizer.engines.rules.partner_entry import Entry

LICENCES: tuple[Entry, ...] = (
    Entry(
        "licensor",
        "licensee",
        "owned by|held by",
        r"\b(?:patents?|intellectual property|technology|know-how)\b~ (?:owned|held) by §@A",
        0.7,
        bare=False,
    ),
    Entry(
        "licensor",
        "licensee",
        "developed|designed|engineered|generated",
        r"(?:%P|molecule|compound|candidate|antibod\w+|technolog\w+|method|drug|therapy|vaccine|platform|it|which)\b~"
        r" (?:was|were|been)~ (?:developed|designed|engineered|generated) (?:at|in) §@A",
        0.65,
        bare=False,
    ),
    Entry(
        "licence",
        "licence",
        "licens|licenc",
        r"\b(?:licen[sc](?:e|ing)|sub-?licen[sc](?:e|ing)|option and licen[sc]e|collaboration and licen[sc]e"
        r"|licen[sc]e and collaboration)(?: ¬{0,30}?)? (?:agreements?|deal|contract|arrangement|partnership)"
        r"\b(?: ¬{0,70}?)? (?:with|between) §@A(?: and §@B)?",
        0.85,
    ),
    Entry(
        "licence",
        "licence",
        "license with|licence with|licenses with|licensing with",
        r"\blicen[sc](?:es?|ing) with §@A",
        0.75,
    ),
    Entry(
        "licensor",
        "licensee",
        "licens|licenc",
        r"(?<!out-)(?<!out)\b(?:in-?|sub-?)?licen[sc](?:ed|es|ing|e)\b(?:(?!\b<money>\b|\bto (?:the"
        r" )?[†])¬){0,80}? from §@A",
        0.9,
    ),
    Entry(
        "licensor",
        "licensee",
        "licens|licenc",
        r"(?:licen[sc](?:ed|es|e|ing)) (?:by|to) @B(?: ¬{0,30})? (?:from|by) §@A",
        0.9,
    ),
    Entry(
        "licensor",
        "licensee",
        "rights",
        r"(?:acquir\w+|obtain\w*|secur\w+|gain\w*|receiv\w+|purchas\w+|bought|holds?|has|have|took"
        r"|regain\w*|exercis\w+)~ rights(?:(?!\b(?:to|payment|royalt)[ys]? [†])¬){0,80}? from §@A",
        0.85,
    ),
    Entry(
        "licensor",
        "licensee",
        "from which|from whom|from who",
        r"@A,? (?:from|under licen[sc]e from) (?:which|whom) ~(?:@B)?~(?:licen[sc]|rights|acquired)",
        0.9,
    ),
    Entry(
        "licensor",
        "licensee",
        "grant|licens",
        r"@S(?: ¬{0,25}?)? ?(?:grants?|granted|granting) (?:to )?@B (?:(?!\boption)¬){0,55}?<rights>",
        0.9,
    ),
    Entry(
        "licensor",
        "licensee",
        "grant|licens|award|assign|transfer",
        r"@S(?: ¬{0,25}?)? ?(?:grants?|granted|granting|awards?|assign(?:s|ed)|transfer(?:s|red)?)"
        r"~ <rights> ≈\bto §@B",
        0.88,
    ),
    Entry(
        "licensor",
        "licensee",
        "licens|licenc",
        r"@S(?: ¬{0,25}?)? ?(?:out-?|sub-?)?licen[sc](?:es|ed|ing|e)\b ≈\bto §@B",
        0.85,
    ),
    Entry(
        "licensor",
        "licensee",
        "granted by|licensed by|conceded",
        r"<rights>~ (?:granted|conceded) by §@A(?: to §@B)?",
        0.88,
    ),
    Entry(
        "licensor",
        "licensee",
        "licensed|in-licensed",
        r"licen[sc]ed to §@B by §@A",
        0.9,
    ),
    Entry(
        "licensor",
        "licensee",
        "licensor|originator",
        r"\b(?:licensor|originator),? (?:of %P,? )?@A",
        0.85,
    ),
    Entry(
        "licensor",
        "licensee",
        "licensor|originator",
        r"@A,? (?:is |as |which is )?(?:the |its |our )?(?:[\w-]+ )?(?:licensor|originator)\b",
        0.85,
    ),
    Entry(
        "licensor",
        "licensee",
        "licens|licenc",
        r"under (?:an?|the|its|our)?~ ?(?:sub)?licen[sc]e(?: agreement)? from §@A",
        0.9,
    ),
    Entry(
        "licensor",
        "licensee",
        "discovered|invented|originat|devised|developed|synthesi|created|designed|conceived",
        r"(?:%P|molecule|compound|candidate|antibod\w+|technolog\w+|method|drug|therapy|vaccine|platform"
        r"|it|which)\b~ (?:was|were|been|is)? ?(?:first |originally |initially |jointly )*(?:discovered"
        r"|invented|originated|devised|conceived|synthesi[sz]ed|created|pioneered) ~(?:by|at|in|with)"
        r" §@A",
        0.7,
    ),
    Entry(
        "licensor",
        "licensee",
        "originally|initially|first developed",
        r"(?:originally|initially|first) (?:discovered|developed|invented|created|designed|licensed)"
        r" (?:and [\w-]+ )?(?:by|at|in|from|with) §@A",
        0.75,
    ),
    Entry(
        "licensor",
        "licensee",
        "license|licence",
        r"(?:holds?|has|took|take|obtained|secured|signed|entered into|received|executed)~ (?:exclusive"
        r"|worldwide|global|non-exclusive|option)?~licen[sc]e(?:d)? ~(?:from|by) §@A",
        0.88,
    ),
    Entry(
        "licensor",
        "licensee",
        "entitled|eligible|owed|receive",
        r"@S(?: ¬{0,30}?)? ?(?:entitled to|eligible (?:to receive|for)|receive|receives|be owed) ~"
        r"(?:upfront|up-front|milestone|royalt|sales-based|development and)",
        0.7,
    ),
    Entry(
        "licensor",
        "licensee",
        "owed|payable|due to",
        r"(?:royalt\w+|milestones?(?: payments?)?)~ (?:owed|payable|due) to §@A",
        0.7,
    ),
    Entry(
        "licensee",
        "licensor",
        "licensed|licenced|sublicen",
        r"\b(?:out-?|sub-?)?licen[sc](?:ed|es|ing)\b ≈\bto §@A",
        0.85,
    ),
    Entry(
        "licensee",
        "licensor",
        "rights|licence|license",
        r"<rights>(?: ¬{0,70}?)? (?:granted |assigned |transferred |licensed |sold |out-licensed )to"
        r" §@A",
        0.85,
    ),
    Entry(
        "licensee",
        "licensor",
        "rights",
        r"rights\b~ (?:belong to|are held by|held by|are with"
        r"|lie with|rest with|were acquired by|licensed by) §@A",
        0.88,
    ),
    Entry(
        "licensee",
        "licensor",
        "grant",
        r"(?:grants?|granted|granting) (?:to )?@A (?:(?:an?|the|its) )?(?:(?:(?!\boption)¬){0,60}?)<rights>",
        0.85,
    ),
    Entry(
        "licensee",
        "licensor",
        "right|licen|option|exclusiv",
        r"@S ?(?:(?:since|in) [\w ]{3,14} )?(?:holds?|held|holding|obtains?|obtained|obtaining|receives?"
        r"|received|receiving|acquires?|acquired|acquiring|gains?|gained|secures?|secured|owns?|has"
        r"|have|had|took|takes|gets|with) (?:(?!\boption)¬){0,55}?<rights>"
        r"(?! (?:extension|application|holder|number|of first|to (?:terminate|acquire shares)))",
        0.8,
    ),
    Entry(
        "licensee",
        "licensor",
        "in-licen|inlicen",
        r"@S ?(?:in-?licen[sc]es?|in-?licen[sc]ed)\b",
        0.85,
    ),
    Entry(
        "licensee",
        "licensor",
        "licensee|licensing partner|license partner|licence partner",
        r"\b(?:sub-?)?(?:licensees?|licen[sc]ing partners?|licen[sc]e partners?|holder of the licen[sc]e),?"
        r" (?:of %P,? |for [\w ,]{2,40},? |in [\w ]{2,30},? )?(?:is |are )?@A",
        0.85,
    ),
    Entry(
        "licensee",
        "licensor",
        "licensee|holder of|licensing partner",
        r"@A,? (?:is |as |which is |the )?(?:the |its |our |[\w]+ )?(?:exclusive |regional |[A-Z]\w+"
        r" )?(?:sub)?(?:licensee|licen[sc]ing partner|holder of the (?:exclusive )?(?:licen[sc]e|rights))\b",
        0.85,
    ),
    Entry(
        "licensee",
        "licensor",
        "exercis",
        r"@S ?(?:exercises?|exercised|exercising) ~option",
        0.85,
    ),
    Entry(
        "licensee",
        "licensor",
        "fee|payment|milestone|royalt|upfront",
        r"(?:licen[sc](?:e|ing) fees?|upfront (?:licen[sc]e )?(?:payment|fee)|up-front payment|milestone"
        r"(?: payments?)?|royalt(?:y|ies)(?: payments?)?)~ from §@A",
        0.7,
    ),
    Entry(
        "licensee",
        "licensor",
        "pay",
        r"@S ?(?:pays?|paid|make|makes|made) (?:@B )?~(?:upfront|up-front|milestone|royalt|licen[sc]e"
        r" fee)",
        0.7,
        bare=False,
    ),
    Entry(
        "licensee",
        "licensor",
        "responsible|lead|assume|bear",
        r"@S ?(?:be )?(?:solely |fully |primarily )?(?:responsible for|lead(?:s|ing)?|assume[sd]?|take over|takes"
        r" on|bear) ~(?:development|commerciali|regulatory|registration)",
        0.72,
        bare=False,
    ),
)

OWNERSHIP: tuple[Entry, ...] = (
    Entry(
        "acquirer",
        "acquired",
        "acqui|buy|purchas|bought|take",
        r"@S ?(?:(?:entered into|signed|announced) ¬{0,60}?)?(?:completes? (?:its )?acquisition of"
        r"|completed (?:its |the )?acquisition of|<buys>) (?:all |100% |the |outstanding |issued |shares?"
        r" |of |privately[- ]held |\w+[- ]based |biotech |company |remaining ){0,7}@B(?![’']s)",
        0.85,
    ),
    Entry(
        "acquirer",
        "acquired",
        "acquired by|bought by|taken over|acquisition",
        r"@B~ (?:to be |was |be |been |being )?(?:acquired|bought|purchased|taken over) by §@A",
        0.85,
    ),
    Entry(
        "acquirer",
        "acquired",
        "acquisition",
        r"acquisition of @B~ by §@A",
        0.88,
    ),
    Entry(
        "acquirer",
        "acquired",
        "acquisition",
        r"@A[’']s? ~acquisition of @B",
        0.85,
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
    ),
)
