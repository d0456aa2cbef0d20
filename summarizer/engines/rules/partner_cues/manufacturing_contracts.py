"""Cues of who was given the making of a product: by contract, order, appointment, transfer or title."""

from __future__ import annotations

from summarizer.engines.rules.partner_cues.entry import Entry
from summarizer.engines.rules.partner_cues.words import (
    DEAL,
    LOTS,
    MAKING_STAGE,
    MAKING_STEP,
    SUBSTANCE,
    TASKED,
)

_MAKE = r"(?:manufacture|produce|make|fill|supply|scale up|synthesi[sz]e|formulate|package|bottle|prepare|assemble)"
"""To make, in the infinitive."""


MANUFACTURING_CONTRACTS: tuple[Entry, ...] = (
    Entry(
        "manufacturer",
        "client",
        "produce|manufactur|cdmo|cmo|fill",
        r"@S ?(?:engaged|selected|chosen|appointed|retained|contracted|commissioned|serve|serves|act|acts) ~(?:to|as|for)"
        r" ~(?:manufactur|produce|CDMO|CMO|fill|contract development|contract manufactur)",
        0.85,
    ),
    Entry(
        "manufacturer",
        "client",
        "technology transfer|tech transfer|technical transfer",
        r"tech(?:nology|nical)? transfer~ to §@A",
        0.8,
    ),
    Entry(
        "manufacturer",
        "client",
        "agreement|contract|partnership|collaboration|alliance",
        r"\b<making>\b(?: ¬{0,40}?)? (?:agreements?|contract|partnership|collaboration|alliance|order"
        r"|arrangement)\b(?: ¬{0,70}?)? with §@A",
        0.85,
        also=" transfer|cdmo|cmc|cmo|drug product|drug substance|finish|manufactur|process development|production|scale-up"
        "|toll",
    ),
    Entry(
        "manufacturer",
        "client",
        "manufactur|producti",
        r"(?:agreement|contract|collaboration|partnership)s? (?:for|on|covering|to) ~\b<making>\b≈"
        r" (?:with|by) §@A",
        0.82,
    ),
    Entry(
        "manufacturer",
        "client",
        "agreement|contract|partner|collabor",
        r"(?:agreement|contract|partner\w*|collaborat\w+)~ with §@A ~(?:for|on|to) ~\b(?:manufactur\w+"
        r"|fill[ /&-]+finish|produc(?:e|tion))\b",
        0.82,
        also="finish|manufactur|produc",
    ),
    Entry(
        "manufacturer",
        "client",
        "cdmo|cmo|contract manufactur|manufacturing partner|contract development|manufacturer",
        r"\b(?:CDMOs?(?: partner)?|CMOs?|contract manufacturers?|(?:contract )?manufacturing partners?|contract"
        r" development and manufacturing organi[sz]ations?(?: \(CDMO\))?|manufacturers?),? @A",
        0.85,
    ),
    Entry(
        "manufacturer",
        "client",
        "cdmo|cmo|contract manufactur|manufacturing partner|contract development",
        r"@A,? (?:\([^()]{2,40}\),? )?(?:is |as |which is )?(?:an? |the |its |our )(?:[\w’'/-]+,? ){0,8}?"
        r"(?:CDMO|CMO|contract manufacturer|manufacturing partner|contract development (?:and|&) manufacturing"
        r"|contract manufacturing)",
        0.87,
    ),
    Entry(
        "manufacturer",
        "client",
        "manufactur|producti",
        r"(?:manufactur\w+|production|technology)~ (?:moved|transferred|entrusted|awarded|outsourced"
        r"|assigned|transfer)~ to §@A",
        0.82,
        also="assigned|awarded|entrusted|moved|outsourced|transfer",
    ),
    Entry(
        "manufacturer",
        "client",
        "manufactur|produce|cdmo|cmo|fill",
        r"(?:engage[sd]?|select(?:s|ed)?|contract(?:s|ed)?|appoint(?:s|ed)?|cho(?:se|osen)|retain(?:s"
        r"|ed)?|chosen|commission(?:s|ed)?) (?:with )?§@A ~(?:to|for|as) ~(?:manufactur|produc|CDMO"
        r"|CMO|fill)",
        0.85,
        also="appoint|cho|commission|contract|engage|retain|select",
    ),
    Entry(
        "manufacturer",
        "client",
        "responsible for",
        r"@S ?(?:be )?(?:solely |fully )?responsible for ~(?:manufactur|production|fill)",
        0.82,
    ),
    Entry(
        "manufacturer",
        "client",
        "select|chosen|appoint|engaged|contracted|commission|retained|mandated",
        r"@S ?(?:an? [^.;]{2,60}, )?(?:announced? |said |reported )?(?:that )?(?:it )?(?:has been |was |is |been )*"
        r"(?:selected|chosen|appointed|engaged|contracted|commissioned|retained|mandated) by §@B≈"
        r" (?:to|for) ~(?:manufactur|produc|make|fill|supply)",
        0.85,
        also=" by ",
    ),
    Entry(
        "manufacturer",
        "client",
        "manufacture|produce|make |fill",
        r"^\W*@A to (?:manufacture|produce|make|fill)\b≈ (?:of|for|from) §@B",
        0.82,
    ),
    Entry(
        "manufacturer",
        "client",
        "transferred to|moved to|relocated to|shifted to|passed to",
        r"\b(?:manufactur\w+|production|filling|packaging|process)\b(?: of %P| for %P|¬{0,25}?) (?:is being|is|was|were|has"
        r" been|have been|will be) (?:now |being |successfully )?(?:transferred|moved|relocated|shifted|passed)(?: from"
        r" ¬{1,40})? to §@A",
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
        rf"|maker) (?:of|for) ~{SUBSTANCE}"
        r",? (?:is )?@A",
        0.8,
    ),
    Entry(
        "manufacturer",
        "client",
        "hire|engage|commission|contract|charge|entrust|instruct|mandate|retain|task",
        r"\b(?:hired|hires|engaged|engages|commissioned|contracted|charged|entrusted|instructed|tasked|mandated|retained)"
        rf" §@A,?≈ (?:to|with) (?:{_MAKE}|the {MAKING_STEP}|{MAKING_STEP}|(?:manufactur|produc)ing)\b",
        0.82,
        also="charged|commissioned|contracted|engaged|engages|entrusted|hired|hires|instructed|mandated|retained|tasked",
    ),
    Entry(
        "manufacturer",
        "client",
        "subcontract|sub-contract|outsourced|delegated",
        r"\b(?:manufactur\w+|production|filling|packaging)\b≈ (?:subcontracted|sub-contracted|outsourced|delegated)~ to §@A",
        0.8,
    ),
    Entry(
        "manufacturer",
        "client",
        "order|contract",
        rf"\b(?:orders?|contracts?) (?:for|of) ~{LOTS}≈ (?:with|to|at) §@A",
        0.78,
    ),
    Entry(
        "manufacturer",
        "client",
        "maker of|manufacturer of|producer of|supplier of",
        r"@A,? (?:the|its|our|a) (?:\w+ ){0,2}(?:maker|manufacturer|producer|supplier) of (?:the |its |our )?(?:drug"
        r" (?:substance"
        r"|product)|%P|active|vials|syringes|vector)",
        0.78,
    ),
    Entry(
        "manufacturer",
        "client",
        "capacity|slot|suite",
        r"\b(?:reserved?|booked|secured?|contracted|bought) ~(?:capacity|slots?|suites?)\b~ (?:at|with) §@A",
        0.78,
    ),
    Entry(
        "manufacturer",
        "client",
        "tapped|enlisted|chosen|chose|picked|selected|commissioned|contracted|hired|recruited|turned to|asked",
        rf"@B (?:has |have )?{TASKED} §@A to (?:scale|manufactur|produc|fill|make|supply)",
        0.8,
    ),
    Entry(
        "manufacturer",
        "client",
        "transferred",
        rf"\btransferred ~(?:process|{MAKING_STAGE}|method)\b~ to §@A",
        0.75,
    ),
    Entry(
        "manufacturer",
        "client",
        "manufacturer|cdmo|cmo",
        r"@A,? (?:(?:its|our|@B[’']s) (?:[\w/-]+ ){0,3}|(?:the|a) (?:[\w/-]+ ){0,2}(?:third-party|contract|external)"
        r" (?:[\w/-]+ ){0,2})(?:manufacturer|CDMO|CMO)\b",
        0.78,
    ),
    Entry(
        "manufacturer",
        "client",
        "responsible for",
        r"@S ?(?:be )?responsible for (?:the )?(?:[\w-]+ ){0,3}(?:supply|manufactur\w+|production)\b",
        0.74,
    ),
    Entry(
        "manufacturer",
        "client",
        "suppl|manufactur",
        rf"\b(?:supply|manufactur\w+) of %P~ (?:through|under|by|via) ~{DEAL} with §@A",
        0.78,
        also=" of %P",
    ),
    Entry(
        "manufacturer",
        "client",
        "agreement, ",
        r"\b(?:manufacturing|supply)\b~ agreement, @S ?(?:make|manufacture|produce|fill)\b",
        0.8,
    ),
    Entry(
        "manufacturer",
        "client",
        "manufacturer|cdmo",
        r"@S ?(?:named|selected|appointed|chosen) as ~(?:contract|commercial|clinical|toll) (?:manufacturer|CDMO)\b",
        0.8,
        also="named|selected|appointed|chosen",
    ),
    Entry(
        "manufacturer",
        "client",
        "leverage|relies on|rely on",
        r"@B (?:leverages|relies on|rel(?:y|ying) on) §@A for ~(?:processing|manufactur|production)",
        0.74,
    ),
    Entry(
        "manufacturer",
        "client",
        "contracted|engaged|hired",
        r"@S ?(?:contracted|engaged|hired) to (?:make|manufacture|produce|fill)\b",
        0.78,
    ),
    Entry(
        "manufacturer",
        "client",
        "works with|working with",
        r"@B (?:works|is working|worked) with §@A to (?:make|manufacture|produce|fill) %P",
        0.76,
    ),
    Entry(
        "manufacturer",
        "client",
        "with ",
        r"\bwith §@A(?: \([^()]{2,40}\))? (?:acting |serving )?as (?:the |its |our |an? )?(?:[\w-]+ ){0,3}(?:CDMO|CMO"
        r"|manufacturer|contract manufactur\w+)\b",
        0.82,
        also="cdmo|cmo|manufactur",
    ),
)
