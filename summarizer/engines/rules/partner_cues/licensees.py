"""Cues of who took rights in a product, pays for them or develops it in a land; and licences whose sides the context tells."""

from __future__ import annotations

from summarizer.engines.rules.partner_cues.entry import Entry
from summarizer.engines.rules.partner_cues.words import PACT

_DUTY = r"(?:development|registration|commerciali[sz]ation|marketing|sales|regulatory \w+|clinical \w+|launch|distribution)"
"""A share of the work: registration, marketing, launch."""

_IN_LAND = r"in (?:the )?(?-i:[A-Z])"
"""In a country: a name with a capital."""


LICENSEES: tuple[Entry, ...] = (
    Entry(
        "licensee",
        "licensor",
        "filed|submitted|applied|stopped|discontinued|halted|ended",
        r"@S ?(?:(?:filed|submitted|applied) (?:an? |the )?(?:[\w-]+ ){0,3}?(?:for )?(?:approval|registration|authori[sz]ation"
        r"|NDA|BLA|MAA|application)(?: [A-Z]+)? (?:of|for) %P|(?:stopped|discontinued|halted|ended) (?:the |its )?development"
        r" of %P)",
        0.72,
        bare=False,
    ),
    Entry(
        "licensee",
        "licensor",
        "belongs to|in the hands of|is with |lies with|is owned by|rests with",
        r"(?:^|[.;:•–,] ?)in (?:the )?(?-i:[A-Z])[^.;†]{2,50}?,? (?:%P|it|the (?:product|drug|vaccine|program(?:me)?"
        r"|antibody|therapy)) (?:belongs to|(?:is|lies|rests)"
        r" (?:with|in the hands of|owned by)) §@A",
        0.84,
    ),
    Entry(
        "licensee",
        "licensor",
        "licensed the|licensed this|licensed it|license to the|licence to the|license on the|licence on the|licensed ",
        r"@S ?(?:in-)?(?:licen[cs]ed|(?:taken|took|obtained|holds|has) an? (?:[\w-]+ ){0,2}licen[sc]e (?:to|on|for))"
        r" (?:the|this|it|%P)\b(?!¬{0,60} to (?:the )?[†])",
        0.82,
    ),
    Entry(
        "licensee",
        "licensor",
        "developed by|registered by|studied by|tested by|taken forward by",
        r"(?:^|[.;:•–,] ?)in (?:the )?(?-i:[A-Z])[\w ]{2,30}?,? (?:%P|\bit) (?:is|will be|was|has been) (?:being |now |also )*"
        r"(?:developed|registered|studied|tested|taken forward) by §@A",
        0.82,
    ),
    Entry(
        "licensee",
        "licensor",
        "to which",
        r"%P,? to which @A,? (?:has|holds?|owns?|took|acquired|obtained) ~<rights>",
        0.84,
    ),
    Entry(
        "licensee",
        "licensor",
        "rights",
        r"\brights\b~ (?:sit|are|have been|were|reside|went|have gone|passed|have passed|now lie) (?:with|to) §@A",
        0.84,
        also="sit|are|have been|were|reside|went|have gone|passed|now lie",
    ),
    Entry(
        "licensee",
        "licensor",
        "developed|registered|taken forward|advanced",
        r"(?:%P|\bit)\b~ (?:is|was|being) (?:also |now |currently |being )*(?:developed|registered|taken forward|advanced"
        r"|studied)"
        r" (?:in|for) (?:the )?(?-i:[A-Z])[\w ,-]{2,30}? by §@A",
        0.8,
    ),
    Entry(
        "licensee",
        "licensor",
        "entrusted|handed|assigned|given|passed",
        r"@B (?:has |have )?(?:entrusted|handed|assigned|given|passed|signed over) (?:on )?%P~ to §@A",
        0.8,
        also="%P",
    ),
    Entry(
        "licensee",
        "licensor",
        "develop|commerciali|register|bring",
        r"@S ?(?:entitled |licen[cs]ed |authori[sz]ed |free |allowed |responsible )?(?:to |for )?(?:exclusively"
        r" )?(?:develop\w*|commerciali[sz]\w+|register\w*|bring)"
        r"(?:(?:,| and|, and) \w+){0,2} %P (?:in|for|to|across|throughout) (?:the )?(?-i:[A-Z])",
        0.76,
        also=" %P ",
    ),
    Entry(
        "licensee",
        "licensor",
        "opted in|opts in|opt-in by|opting in|opted to",
        r"@S ?(?:opted|opts) (?:in\b|to (?:take|license|acquire))",
        0.84,
    ),
    Entry("licensee", "licensor", "opt-in by|opt-in of|opt-in from", r"\bopt-in (?:by|of|from) §@A", 0.84),
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
        r"<rights>(?: ¬{0,70}?)? (?:granted |assigned |transferred |licensed |sold |out-licensed )to" r" §@A",
        0.85,
        also="assigned |granted |licensed |sold |transferred ",
    ),
    Entry(
        "licensee",
        "licensor",
        "rights",
        r"rights\b~ (?:belong to|are held by|held by|are with"
        r"|lie with|rest with|were acquired by|licensed by) §@A",
        0.88,
        also="are with|belong to|held by|licensed by|lie with|rest with|were acquired by",
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
        r"|have|had|took|takes|gets|with) (?:(?!\boption)¬){0,55}?<rights>\b"
        r"(?! (?:to its own|extension|application|holder|number|of first|to (?:terminate|acquire shares)))",
        0.8,
    ),
    Entry("licensee", "licensor", "in-licen|inlicen", r"@S ?(?:in-?licen[sc]es?|in-?licen[sc]ed)\b", 0.85),
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
    Entry("licensee", "licensor", "exercis", r"@S ?(?:exercises?|exercised|exercising) ~option", 0.85),
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
        also="commerciali|development|registration|regulatory",
    ),
    Entry(
        "licensee",
        "licensor",
        "developed by|developed there by|developed in",
        r"(?:%P|it|drug|product|candidate|compound|asset) ?(?:is|was)(?: also| now)? (?:being"
        r" )?(?:co-)?developed ~by §@A,? (?:to which|under)",
        0.8,
    ),
    Entry(
        "licensee",
        "licensor",
        "trigger",
        r"\btrigger(?:s|ed|ing)? ~(?:payments?|milestones?|fees?)\b~ from §@A",
        0.8,
    ),
    Entry(
        "licensee",
        "licensor",
        "grant",
        r"\bgrant(?:s|ed|ing)? (?:[A-Z][\w-]+-(?:based|listed|headquartered) )§@A ~(?:licen[sc]e|rights|option)",
        0.85,
    ),
    Entry(
        "licensee",
        "licensor",
        "responsib|leading|in charge|handling|running|conducting",
        r"@S ?(?:be )?(?:responsible for|leading|in charge of|handling|running|conducting) (?:the |all )?(?:further )?"
        rf"{_DUTY}\b~ in (?:the )?(?-i:[A-Z])",
        0.75,
        also="clinical |commerciali|development|distribution|launch|marketing|registration|regulatory |sales",
    ),
    Entry(
        "licensee",
        "licensor",
        "led by|run by|handled by|managed by|responsibility of",
        rf"\b{_DUTY} in (?:the )?(?-i:[A-Z])[\w ]{{2,30}}? (?:is|are|will be) (?:(?:being )?(?:led|run|handled|managed) by"
        r"|the responsibility of) §@A",
        0.75,
    ),
    Entry(
        "licensee",
        "licensor",
        "lies with|rests with|sits with|lie with|rest with",
        r"\bresponsibility for ~(?:lies?|rests?|sits?) with §@A",
        0.72,
    ),
    Entry(
        "licensee",
        "licensor",
        "dosed|treated|enrolled|randomi",
        r"@S ?(?:dosed|enrolled|randomi[sz]ed) (?:the |its )(?:first|last|final) ~(?:patient|participant|subject|volunteer)s?\b"
        r"~%P",
        0.66,
        also="final|first|last",
    ),
    Entry(
        "licensee",
        "licensor",
        "submit|filed|files|received|obtained|secured|won ",
        r"@S ?(?:submitted|submits|filed|files|received|obtained|secured|won)"
        r" ~(?:application|NDA|BLA|IND|MAA|approval|authori[sz]ation|clearance)\b~%P~ in (?:the )?(?-i:[A-Z])",
        0.66,
        also="application|approval|authori|bla|clearance|ind|maa|nda",
    ),
    Entry(
        "licensee",
        "licensor",
        "hand|give|grant|provide|award",
        rf"\b{PACT} (?:hands?|gives?|gave|grants?|granted|provides?|awards?|handed)(?: to)? §@A"
        r" ~(?:<rights>|access|exclusiv\w+|option)\b",
        0.78,
        also="agreement|alliance|collaboration|deal|licen|pact|partnership|tie-up",
    ),
    Entry("licensee", "licensor", "pay|paid", r"@S ?(?:pays?|paid|paying) @B~ for ~<rights>\b", 0.8),
    Entry(
        "licensee",
        "licensor",
        "snap|scoop|grab|nabs|picks up|picked up|lands",
        r"@S ?(?:snaps? up|snapped up|scoops? up|scooped up|grabs?|grabbed|nabs|picks? up|picked up|lands) ~<rights>\b",
        0.76,
    ),
    Entry(
        "licensee",
        "licensor",
        "licence|license|rights|territor",
        r"@A[’']s (?:exclusive )?(?:licen[sc]e|rights|territor\w+)\b ~(?:covers?|extends?|includes?|to %P)\b",
        0.74,
        also="cover|extend|include|to %P",
    ),
    Entry(
        "licensee",
        "licensor",
        "revenue|income|payments from",
        r"\b(?:collaboration|licen[sc]e|licensing|partnership|milestone) (?:revenues?|income|payments?)\b"
        r"~ from (?:our |its )?(?:partner )?@A",
        0.72,
    ),
    Entry(
        "licensee",
        "licensor",
        "assume|took over|takes over|take over|taken over",
        r"@S ?(?:assumes?|assumed|tak(?:es?|en) over|took over) (?:all |the |full |further |clinical ){0,3}(?:development"
        r"|costs?|responsibility)\b~%P",
        0.74,
    ),
    Entry(
        "licensee",
        "licensor",
        "file|submit|apply|seek",
        rf"@S ?(?:file|submit|apply|seek)s? for ~approval of %P {_IN_LAND}",
        0.7,
        also="approval of %P in ",
    ),
    Entry(
        "licensee",
        "licensor",
        "gained|gains|wins",
        rf"@S ?(?:gained|gains|wins) ~approval (?:of|for) %P {_IN_LAND}",
        0.7,
        also="approval ",
    ),
    Entry(
        "licensee",
        "licensor",
        " by ",
        r"\b(?:filing|application|submission|launch) (?:of|for) %P by §@A",
        0.72,
        also=" %P by ",
    ),
    Entry("licensee", "licensor", "advanced by", r"%P (?:is|being|is being) ~advanced by §@A", 0.74),
    Entry("licensee", "licensor", "to advance", r"@S ?continues? to advance %P", 0.7),
    Entry(
        "licensee",
        "licensor",
        "reported|announced",
        rf"@S ?(?:announced|reported) ~(?:data|results)\b~ (?:for|with|of|on) %P {_IN_LAND}",
        0.66,
        also="data|results",
    ),
    Entry(
        "licensee", "licensor", "licence with|license with", r"@S ?[a-z]+ %P~ under ~licen[sc]e with @B", 0.8
    ),
    Entry("licensee", "licensor", "transferred", r"@B (?:has )?transferred %P to §@A", 0.76),
    Entry(
        "licensee",
        "licensor",
        "milestone",
        r"\bmilestone(?: payment)?\b~ (?:was|were|has been) paid by §@A",
        0.76,
    ),
    Entry(
        "licence",
        "licence",
        "licens|licenc",
        r"\b(?:licen[sc](?:e|ing)|sub-?licen[sc](?:e|ing)|option and licen[sc]e|collaboration and licen[sc]e"
        r"|licen[sc]e and collaboration)(?: ¬{0,30}?)? (?:agreements?|deal|contract|arrangement|partnership)"
        r"\b(?: ¬{0,70}?)? (?:with|between) §@A(?: and §@B)?",
        0.85,
        also="agreement|arrangement|contract|deal|partnership",
    ),
    Entry(
        "licence",
        "licence",
        "license with|licence with|licenses with|licensing with",
        r"\blicen[sc](?:es?|ing) with §@A",
        0.75,
    ),
    Entry(
        "licence",
        "licence",
        "licens|licenc",
        r"@S ?(?:entered into|announce[ds]?|sign(?:ed|s)?|executed|concluded)~ licen[sc](?:e|ing)",
        0.8,
        bare=False,
        also="announce|concluded|entered into|executed|sign",
    ),
    Entry(
        "licensee",
        "licensor",
        "rights",
        r"\b(?:grant(?:s|ed)?|g[ai]ven?|assign(?:s|ed)?|award(?:s|ed)?|transfer(?:s|red)?|sold) (?:the |its |all )?"
        r"(?:[\w-]+ ){0,3}rights? (?:in|to|for) %P(?: in (?:[A-Z]\w+ ?)+)? to §@A",
        0.86,
    ),
    Entry(
        "licensee",
        "licensor",
        "belongs to|belong to",
        r"\bin (?:the )?(?-i:[A-Z])[\w ]{2,30},? ~%P ~belongs? to §@A|%P belongs? to §@A (?:for|in) (?-i:[A-Z])",
        0.76,
    ),
    Entry(
        "licensee",
        "licensor",
        "the product|the drug|the vaccine|the device|the medicine",
        r"@A (?:has|holds|gets|takes|took|keeps) the (?:product|drug|vaccine|device|medicine) (?:for|in) (?:the "
        r")?(?-i:[A-Z])",
        0.72,
        also="has|holds|gets|takes|took|keeps",
    ),
    Entry(
        "licensee",
        "licensor",
        "takes|gets|receives",
        r"@B (?:keeps?|retains?|has|holds)\b≈,? (?:while|and) @A (?:takes|gets|receives) (?:the rest|(?-i:[A-Z])[\w ]{2,25})",
        0.74,
        also="keep|retain|has|holds",
    ),
    Entry(
        "licensee",
        "licensor",
        "under which|in which|by which|through which|pursuant to which|whose terms|terms of which",
        r"\b(?:agreement|contract|licen[sc]e|deal|pact)\b~ with §@A,? (?:under|in|by|through|pursuant to)"
        r" (?:which|whose terms|the terms of which),? (?:[†]\d+.|it|the latter|the company)"
        r" (?:will|shall|is to|would|may|has(?: the right)? to|undertakes to|takes on|took on|has|holds|obtains|receives"
        r"|gains)\b"
        r"(?: be| the| an?| exclusive| sole| full){0,3}"
        r" ~(?:seek|apply|obtain|register|develop|commerciali[sz]|file|conduct|rights|licen[sc]e)",
        0.8,
    ),
    Entry(
        "licensee",
        "licensor",
        "rights|license|licence",
        r"[†]\d+. (?:has|holds?|owns?|took|obtained|with|having) ~<rights>\b≈,? (?:and|while|with|whereas) §@A"
        r" (?:has |holds? |does so |the same |those )?(?:for|in|has|holds?) (?:the |those |those for )?(?-i:[A-Z])",
        0.78,
    ),
)
