"""Cues in plain words: who pays, lends, ships, fills, tests and is owed, as short sentences say it."""

from __future__ import annotations

from summarizer.engines.rules.partner_entry import Entry

_WORK = (
    r"(?:trials?|stud(?:y|ies)|research|work|project|program(?:me)?|development|%P|consortium|costs?|manufacturing"
    r"|scale-up|preclinical)"
)
_SUBSTANCE = (
    r"(?:drug substance|API|active (?:ingredient|substance)|vector|plasmids?|bulk|antibody|lipids?|raw material|isotope"
    r"|peptide|vials?|syringes?|cartridges?|tablets|capsules)"
)

PLAIN: tuple[Entry, ...] = (
    Entry(
        "payer",
        None,
        "fund|support|financ|pays|paid|back|gave|gives|awarded|provide|granted|contribut",
        r"@S ?(?:funds?|funded|supports?|supported|support|(?:co-)?financ(?:es?|ed)|pays? for|paid for|backs?|backed"
        rf"|gave|gives|awarded|provid(?:es?|ed)|granted|contribut(?:es?|ed)) ~(?:\b{_WORK}|grants?|funding|[$€£])",
        0.75,
        bare=False,
    ),
    Entry(
        "payer",
        None,
        "paid for|paid by|covered by|met by|borne by",
        r"\b(?:paid for|paid|covered|met|borne) (?:in part |partly |largely |jointly )?by (?:a "
        r"|an )?(?:\w+ )?(?:(?:contract|grant"
        r"|award|subsidy|loan) (?:with|from|of|by) )?§@A",
        0.75,
        bare=False,
    ),
    Entry(
        "manufacturer",
        "client",
        "made for|manufactured for|produced for|filled for|made on behalf",
        r"\b(?:made|manufactured|produced|filled|packaged) (?:for|on behalf of) @B~ by §@A",
        0.82,
    ),
    Entry(
        "manufacturer",
        "client",
        "hired|taken on|brought in|turned to|tasked|contracted|engaged",
        r"\b(?:hired|taken on|brought in|turned to|tasked|enlisted) §@A ~(?:to|for|as) ~(?:manufactur|produc|fill|CDMO|make)",
        0.8,
    ),
    Entry(
        "cro",
        "client",
        "hired|taken on|brought in|turned to|tasked|enlisted",
        r"\b(?:hired|taken on|brought in|turned to|tasked|enlisted) §@A,? ~(?:to|for|as) ~(?:run|manage|conduct|oversee|monitor"
        r"|execute|CRO)",
        0.8,
    ),
    Entry(
        "manufacturer",
        "client",
        "fill|pack|label",
        r"@S ?(?:fills?|packs?|packages?|labels?|finishes) ~(?:vials?|syringes?|cartridges?|pens?|capsules|ampoules|bottles)",
        0.78,
    ),
    Entry(
        "manufacturer",
        "client",
        " from ",
        rf"\b{_SUBSTANCE} from §@A,? (?:is|are|was|were|will be|has been|goes|go)\b",
        0.75,
    ),
    Entry(
        "manufacturer",
        "client",
        "shipped to|sent to|goes to|delivered to",
        r"\b(?:shipped|sent|goes|delivered) to §@A,? (?:for|where|which) ~(?:fill|finish|pack|label|conjugat|formulat|lyophili)",
        0.8,
    ),
    Entry(
        "manufacturer",
        "client",
        "come from|comes from|came from",
        r"\b(?:supply|supplies|material|lots?|batches|drug product|doses)\b~ (?:will come|comes?"
        r"|came) from (?:the )?(?:\w+ )?(?:plant"
        r" of |site of )?§@A",
        0.78,
    ),
    Entry(
        "manufacturer",
        "client",
        "qualif|validat",
        r"\b(?:qualif\w+|validat\w+|approv\w+|added) §@A as (?:an? |its |the )?(?:\w+ ){0,2}(?:supplier|source"
        r"|manufacturer|site|maker)",
        0.8,
    ),
    Entry(
        "manufacturer",
        "client",
        "source of|supplier of|manufacturer of|maker of",
        rf"\b(?:second|other|first|third|back-?up|additional|sole|main) (?:source|supplier|manufacturer"
        rf"|maker) (?:of|for) ~{_SUBSTANCE}"
        r",? (?:is )?@A",
        0.8,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "partner",
        r"@A, (?:@B[’']s|its|our|the company[’']s) (?:\w+ ){0,2}partner (?:in|for|on) (?:the )?\w+(?: \w+)?(?=[,.;]| and\b)",
        0.78,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "works with|working with|worked with",
        r"\bon (?:which|whom) @B (?:works?|is working|worked|has worked)~ with §@A",
        0.75,
    ),
    Entry(
        "licensor",
        "licensee",
        "subject to|owes|owe |entitled to|receives a royalty|retains a",
        r"\bsubject to ~(?:royalt\w+|milestones?|payments?)~ to §@A|\b(?:owes?|pays?) @A ~(?:royalt|milestone|a share)",
        0.75,
    ),
    Entry(
        "licensor",
        "licensee",
        "entitled to|retains a|retain a|keeps a|receives",
        r"@S ?(?:entitled to|retains? an?|keeps? an?|receives? an?) ~royalt",
        0.72,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "companion",
        r"@S ?(?:develops?|developing|designed|designs|designing|makes) ~companion (?:diagnostic|test|assay)",
        0.75,
    ),
    Entry(
        "supplier",
        "client",
        "injector| pen|inhaler|device|prefilled|pump|nebuli|on-body",
        r"@S ?(?:develops?|developing|designed|designs|designing|makes|provides?"
        r"|supplies) ~(?:auto-?injector|\bpen\b|inhaler|nebuli[sz]er|delivery device|on-body|prefilled|pump)",
        0.75,
    ),
    Entry(
        "supplier",
        "client",
        "test|assay|device|injector|pen |pump|inhaler|kit|scanner",
        r"\b(?:using|with|by means of|by|in) an? (?:\w+ ){0,3}(?:test|assay|device|auto-?injector|pen|pump|inhaler"
        r"|kit|scanner|app)"
        r" (?:from|of|by|made by|developed by|supplied by) §@A",
        0.72,
    ),
    Entry(
        "supplier",
        "client",
        "technolog|platform|system|device|adjuvant|enzyme",
        r"\b(?:delivered|formulated|combined|made|produced|built|discovered|found|created|designed|generated"
        r"|given) (?:with|on|using"
        r"|through|by|by means of) @A[’']s? ~(?:technolog|platform|device|system|adjuvant|enzyme|library)",
        0.72,
    ),
    Entry(
        "investor",
        None,
        "taking part|participating|joining|co-leading|also investing",
        r"\bwith §@A,? (?:also |again |both |all )?(?:taking part|participating|joining|co-leading|investing)",
        0.8,
    ),
    Entry(
        "investor",
        None,
        "bought|buys|buy |purchas|subscribed|committed|invest|lent|lends|lend",
        r"@S ?(?:bought|buys?|purchased|purchases?|subscribed (?:to|for)|committed|invests?|invested|puts? up|lent|lends?)"
        r" ~(?:US)?(?:[$€£]|(?:EUR|USD|GBP|CHF) ?)\d",
        0.78,
    ),
    Entry(
        "investor",
        None,
        "loan|credit|debt|royalty financing|notes",
        r"\b(?:term loan|loan|credit (?:facility|agreement|line)|debt (?:facility|financing)|venture debt|royalty (?:financing"
        r"|agreement|purchase)|synthetic royalty|revenue interest)\b~ (?:from|with|by) §@A",
        0.75,
    ),
)
