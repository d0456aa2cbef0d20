"""Cues of relationships told in plain words: who does a step, was hired or appointed, gave money, sells in its stores."""

from __future__ import annotations

from summarizer.engines.rules.partner_entry import Entry

_STEP = (
    r"(?:extraction|purification|synthesis|fermentation|formulation|filling|packaging|labell?ing|assembly|sterili[sz]ation"
    r"|conjugation|radiolabell?ing|encapsulation|milling|freeze-drying|lyophili[sz]ation|manufacture|manufacturing"
    r"|production|cell culture|coating|bottling|moulding|molding|printing)"
)
_MAKES = r"(?:manufacture|produce|make|fill|supply|scale up|synthesi[sz]e|formulate|package|bottle|prepare|assemble)"
_SELLER = (
    r"(?:(?<!joint broker and )(?<!placement )(?<!transfer )(?<!paying )(?<!book-running )(?:seller|distributor"
    r"|reseller|importer|sales agent|agent|dealer|wholesaler|retailer|sales partner"
    r"|marketing partner|commercial partner|distribution partner|representative|promoter))"
    r"(?!\w| (?:for|in|under|of) (?:the|its|an?|this) (?:[\w-]+ )?(?:at-the-market|ATM|offering|placement|issue|programme?)\b)"
)
_SUM = (
    r"(?:[A-Z]{0,3}[$€£¥]\s?\d[\d.,]*|(?:USD|EUR|GBP|AUD|CAD|CHF|SEK|JPY|SGD|NZD)\s\d[\d.,]*"
    r"|\d[\d.,]*\s(?:million|thousand|euros|crore))"
)
_WORK = r"(?:trials?|stud(?:y|ies)|research|work|project|program(?:me)?|development|test(?:ing)?|extension)"
_GOOD = (
    r"(?:tablets?|capsules?|pills?|placebos?|drugs?|medicines?|devices?|vials|doses|vaccines?|sprays?|creams?|kits?|tests?"
    r"|implants?|inhalers?|patches|supplements?|injections?)"
)

DEEDS: tuple[Entry, ...] = (
    Entry(
        "manufacturer",
        "client",
        "extraction|purification|synthesis|fermentation|formulation|filling|packaging|labeling|labelling|assembly|sterili"
        "|conjugation|radiolabel|encapsulation|milling|drying|lyophili|manufacture|production|culture|coating|bottling"
        "|molding|moulding|printing",
        rf"\b{_STEP}\b(?: of %P| of (?!prescriptions|orders)¬{{1,40}}?)? (?:is|are|was|were|will be|has been"
        rf"|is being) (?:now |being |all )?"
        r"(?:done|carried out|performed|undertaken|handled|conducted|looked after|taken care of) (?:by|at) §@A",
        0.78,
    ),
    Entry(
        "commercial",
        None,
        "seller|distributor|agent|importer|dealer|wholesaler|retailer|partner|representative|promoter",
        r"\b(?:appoint(?:s|ed)?|named|names|chose|chosen|selected|picked|engaged) §@A,?(?:≈ (?:as|to be|to act as)"
        rf"(?: the| its| an?| our| their)?|(?: the| its| our| their)) (?:[\w-]+,? ){{0,3}}{_SELLER}\b",
        0.84,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "joint |common |shared ",
        r"\b(?:developed|discovered|found|created|designed|identified|invented|arose|made|born|emerged|came|result\w*)\b~"
        r" (?:in|from|out of|through|of|by) (?:an? |the )?(?:joint|common|shared) (?:\w+ )?"
        r"(?:research|work|project|development|programme?|studies|effort|laboratory)"
        r"~ (?:with|by|between|and) §@A",
        0.78,
    ),
    Entry(
        "manufacturer",
        "client",
        "hire|engage|commission|contract|charge|entrust|instruct|ask",
        r"\b(?:hired|hires|engaged|engages|commissioned|contracted|charged|entrusted|instructed|tasked|mandated|retained)"
        rf" §@A,?≈ (?:to|with) (?:{_MAKES}|the {_STEP}|{_STEP}|(?:manufactur|produc)ing)\b",
        0.82,
    ),
    Entry(
        "cro",
        "client",
        "hire|engage|commission|contract|charge|entrust|instruct|ask",
        r"\b(?:hired|hires|engaged|engages|commissioned|contracted|charged|entrusted|instructed|tasked|mandated|retained)"
        rf" §@A,?≈ (?:to|with) (?:run|conduct|manage|monitor|perform|carry out|oversee|running) ~{_WORK}\b",
        0.8,
    ),
    Entry(
        "funder",
        None,
        "gave|given|donat|granted|chipped|put ",
        rf"@S ?(?:gave|gives|given|giving|donated|donates|granted|put|puts|chipped in|lent) (?:a further |another |about |up to"
        rf" |more than |nearly |an? (?:grant|gift|donation) of )?{_SUM}≈ (?:to|towards?|for|into|in support of) ~{_WORK}\b",
        0.8,
        bare=False,
    ),
    Entry(
        "funder",
        None,
        "gift|donation|money",
        rf"\b(?:gift|donation|money)\b~ (?:from|of|by) §@A,? ~(?:paid|pays|paying|supported|supports|made|funded|covers?"
        rf"|covered)~ {_WORK}\b",
        0.75,
        bare=False,
    ),
    Entry(
        "manufacturer",
        "client",
        "manufacturer|maker|producer|filler|cdmo|cmo",
        r"\b(?:inspect\w+|observations?|deficienc\w+|findings?|shortcomings|Form 483|audit\w*|questions?"
        r"|problems?)\b≈ (?:of|at|by"
        r"|to|with|from) (?:the |its |our |an? )?(?:third-party |outside |external |contract )?(?:manufacturer|maker|producer"
        r"|filler|fill-finish site|CDMO|CMO|supplier)"
        r"(?: of (?:the |its )?(?:%P|[\w-]+(?: [\w-]+){0,3}))?, §@A",
        0.82,
    ),
    Entry(
        "investor",
        None,
        "agreed to invest|will invest|to invest|commit|undertaken",
        rf"@S ?(?:to )?(?:invest|put|(?:committed|undertaken) to (?:invest|put)) ~{_SUM}≈ (?:in|into)\b",
        0.8,
    ),
    Entry(
        "investor",
        None,
        "financing|round|placement|series",
        rf"\b(?:financing|round|placement)\b ~(?:led|subscribed|anchored|provided) by §@A,? ~"
        rf"(?:to (?:pay|fund)|for|which (?:pays|funds)|funds)\b ~{_WORK}\b",
        0.82,
    ),
    Entry(
        "commercial",
        None,
        "stores|shops|outlets|pharmacies|branches|drugstores|clinics",
        r"\b(?:sold|available|stocked|offered|carried|on sale|found)\b≈\b(?:stores|shops|outlets|pharmacies|branches"
        r"|drugstores|clinics) (?:of|run by|operated by|owned by|belonging to) §@A",
        0.72,
    ),
    Entry(
        "commercial",
        None,
        "stores|shops|outlets|pharmacies|chain|drugstores",
        r"\b(?:sold|available|stocked|offered|carried|on sale)\b~ (?:at|in|by|through) (?:the )?(?:[\w,.]+ )?"
        r"(?:stores|shops|outlets|pharmacies|branches|drugstores|retail chain|pharmacy chain|chain) §@A",
        0.68,
        bare=False,
    ),
    Entry(
        "licensor",
        "licensee",
        "chemistry|technology|platform|method|process|library|antibod",
        r"\b(?:discovered|designed|created|invented|made|built|found|generated|developed|identified|engineered)\b≈"
        r" (?:with|using|by means of|on|through|from|by) (?:the |a )?(?:[\w-]+ ){0,3}(?:chemistry|chemistries|technolog(?:y|ies)"
        r"|method|process|librar(?:y|ies)|vectors?|know-how) (?:of|from|licensed from|owned by|belonging to) §@A",
        0.74,
    ),
    Entry(
        "supplier",
        "client",
        "provided|supplied|delivered|donated|given",
        rf"\b{_GOOD}\b~ (?:was|were|is|are|has been|have been|will be|being) (?:both |all |kindly )?(?:provided"
        rf"|supplied|delivered"
        r"|donated|given)~ by §@A",
        0.75,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "with the ",
        rf"\b{_WORK}\b≈ (?:carried out|conducted|done|performed|run|undertaken|planned|designed) (?:jointly |together )?"
        r"(?:¬{0,10})with [^.;]{2,110} and (?:also )?with §@A",
        0.75,
    ),
    Entry(
        "academic",
        "collaborator",
        "sponsored by",
        rf"\b{_WORK} (?:is|was|were|has been|are) (?:\w+ )?sponsored by §@A",
        0.78,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "agreed with|arranged with|signed with|concluded with|set up with",
        r"\b(?:pilot|roll-?out|launch|evaluation|test|study|trial|supply|sale|sales|introduction|use)\b~"
        r" (?:agreed|arranged|signed|concluded|set up) with §@A",
        0.72,
    ),
    Entry(
        "supplier",
        "client",
        "nebuli|inhaler|injector|pump|syringe|applicator|device|patch|pen |catheter|needle",
        r"\b(?:given|administered|delivered|inhaled|injected|infused|applied|taken|dosed|used)\b≈ "
        r"(?:by|with|via|through|using|from)"
        r" (?:means of )?(?:the |an? )?(?:[\w®™-]+ ){0,4}(?:nebuli[sz]er|inhaler|injector|auto-?injector|pump|syringe"
        r"|applicator|device|patch|pen|catheter|needle)[®™]?(?: system)? (?:of|from|by|made by|developed by|supplied by) §@A",
        0.8,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "collaborat",
        r"@A, (?:which |who )?(?:has |is |keeps? |maintains? |runs? |@B[’']s |the Company[’']s |our |its )"
        r"(?:an? |the )?(?:\w+ ){0,2}(?:research|scientific|clinical|academic|long-standing) collaborat(?:ors?|ion|ing)"
        r"(?= with (?:the [Cc]ompany|us|it|[†])|[,.;])",
        0.75,
    ),
    Entry(
        "commercial",
        None,
        "distributor|agent|importer|dealer|representative|seller",
        rf"\b(?:made|makes|making) §@A (?:the |its |our |their )(?:[\w-]+ ){{0,3}}{_SELLER}\b",
        0.82,
    ),
    Entry(
        "investor",
        None,
        " put ",
        rf"@S ?put {_SUM} into\b",
        0.75,
    ),
    Entry(
        "commercial",
        None,
        "stores|shops|outlets|pharmacies|branches",
        r"\b(?:sold|available|stocked|offered|carried|on sale|bought|found)\b≈\b(?:stores|shops|outlets|pharmacies|branches)"
        r" of (?:the )?@A (?:pharmacy |drugstore |retail |supermarket )?(?:chain|group|network)\b",
        0.75,
    ),
    Entry(
        "supplier",
        "client",
        "lent|loaned|on loan",
        rf"\b(?:{_GOOD}|equipment|scanners?|machines?|instruments?)\b~ (?:lent|loaned|put on loan)~ by §@A",
        0.75,
    ),
    Entry(
        "supplier",
        "client",
        "harvested|refined|grown|farmed|collected|isolated|bred|mined|extracted|distilled",
        r"\b(?:material|seaweed|plants?|herbs?|leaves|roots?|flowers|seeds?|plasma|venom|milk|oil|algae|fungus|fungi|mushrooms?"
        r"|hemp|cannabis|alginate|collagen|raw materials?|ingredients?|extracts?)\b~ (?:is|are|was|were|being)"
        r" (?:\w+ )?(?:harvested|refined|grown|farmed|collected|cultivated|extracted|distilled|supplied)~ by §@A",
        0.75,
    ),
    Entry(
        "supplier",
        "client",
        "antibod|reagent|isotope|plasma|cells|enzyme|peptide|chip|sensor|cartridge|alginate|collagen|ingredient|capsid",
        r"\b(?:antibod(?:y|ies)(?: pair)?|reagents?|isotopes?|plasma|cells|enzymes?|chips?|sensors?|cartridges?|alginate|collagen"
        r"|ingredients?|capsids?|active substance|adjuvant|lutetium|actinium) (?:comes?|came|(?:is|are) (?:bought|sourced"
        r"|obtained)) from §@A",
        0.75,
    ),
    Entry(
        "supplier",
        "client",
        "runs on|run on|works on|performed on|used on|works with",
        r"\b(?:test|assay|kit|panel|software|app|algorithm|it) (?:runs?|works?|is (?:run|performed|used)) (?:on|with) (?:the )?"
        r"(?:[\w®™-]+ ){0,4}(?:analy[sz]ers?|instruments?|platforms?|sequencers?|systems?|scanners?|readers?|machines?)[®™]?"
        r" (?:of|from|by|made by) §@A",
        0.78,
    ),
    Entry(
        "manufacturer",
        "client",
        "make |produce |manufacture |fill ",
        r"@S ?(?:make|produce|manufacture|fill) (?:all )?(?:the )?(?:%P|drug substance|drug product|the vials|the tablets"
        r"|clinical (?:supplies|material)|commercial (?:supplies|batches))\b~ (?:at|in) (?:its|their) (?:[\w-]+ ){0,3}"
        r"(?:plant|site|facility|factory|works|suite)",
        0.8,
    ),
)
