"""Cues of services: who makes, tests, supplies and sells a product."""

from __future__ import annotations

from summarizer.engines.rules.partner_entry import Entry

SERVICES: tuple[Entry, ...] = (
    Entry(
        "manufacturer",
        "client",
        "scaled|hands of|located at",
        r"\b(?:manufactur\w+|production)\b~ (?:scaled ¬{0,30}(?:at|to)|in the hands of|located at|carried on at) §@A",
        0.78,
    ),
    Entry(
        "manufacturer",
        "client",
        "produce|manufactur|cdmo|cmo|fill",
        r"@S ?(?:engaged|selected|chosen|appointed|retained|contracted|commissioned|serve|serves|act|acts) ~(?:to|as|for)"
        r" ~(?:manufactur|produce|CDMO|CMO|fill|contract development|contract manufactur)",
        0.85,
    ),
    Entry(
        "cro",
        "client",
        "cro|contract research|clinical research|conduct|manage",
        r"@S ?(?:engaged|selected|chosen|appointed|retained|contracted|serve|serves|act|acts) ~(?:to|as|for)"
        r" ~(?:CRO\b|contract research|clinical research|conduct the|manage the|run the)",
        0.85,
    ),
    Entry(
        "supplier",
        "client",
        "provided by|supplied by",
        r"(?:for the (?:study|trial)|study drug|combination drug|\binhibitor|mab|nib)\b~ (?:provided|supplied)~ by §@A",
        0.75,
    ),
    Entry(
        "supplier",
        "client",
        "using|uses|utili|leverag|employ|incorporat|contain|formulated",
        r"(?:us(?:es|ing)|utili[sz](?:es|ing)|leverag(?:es|ing)|employ(?:s|ing)|incorporat(?:es|ing)|contains|formulated)"
        r" ≈(?:technology|platform|device|system|adjuvant|excipient|autoinjector|inhaler) (?:of|from|by) §@A",
        0.7,
    ),
    Entry(
        "manufacturer",
        "client",
        "production|manufactur|fill",
        r"\b(?:production|manufactur\w+|fill[ /&-]+(?:and[ -])?finish\w*|process development)\b~ (?:completed|performed"
        r"|conducted|carried out|undertaken|handled|provided|done) (?:by|at) §@A",
        0.8,
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
        "manufactured|produced|filled|formulated|encapsulated|packaged|fermented|compounded",
        r"\b<made>\b(?: and [\w-]+)?~ (?:by|at) §@A",
        0.82,
    ),
    Entry(
        "manufacturer",
        "client",
        " made | made|built|prepared",
        r"(?:%P|drug|lots?|batch\w*|vials?|vector|conjugate|substance|product|doses?|material|antibody"
        r"|it|cells|tablets|capsules|pens|consoles)\b~ (?:is|was|were|are|being|be|been) ~(?:made|built"
        r"|prepared)~ (?:by|at) §@A",
        0.8,
    ),
    Entry(
        "manufacturer",
        "client",
        "agreement|contract|partnership|collaboration|alliance",
        r"\b<making>\b(?: ¬{0,40}?)? (?:agreements?|contract|partnership|collaboration|alliance|order"
        r"|arrangement)\b(?: ¬{0,70}?)? with §@A",
        0.85,
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
        "manufactur|produc|fill|formulat|encapsul|makes|prepares",
        r"@S ?<makes> ~(?:%P|drug|the product|product|clinical|commercial|material|lots|batches|vector"
        r"|substance|tablets|it\b|supplies|supply|doses|plasmid|antibody)",
        0.78,
    ),
    Entry(
        "manufacturer",
        "client",
        "manufactur|producti|process development",
        r"@S ?(?:provides?|provided|providing|perform\w*|undertak\w+|supports?|supported|support) "
        r"~(?:manufactur\w+|process development|CMC|fill[ /&-]+finish|CDMO|drug substance|GMP)",
        0.75,
    ),
    Entry(
        "manufacturer",
        "client",
        "manufactur|producti",
        r"(?:manufactur\w+|production|technology)~ (?:moved|transferred|entrusted|awarded|outsourced"
        r"|assigned|transfer)~ to §@A",
        0.82,
    ),
    Entry(
        "manufacturer",
        "client",
        "manufactur|produce|cdmo|cmo|fill",
        r"(?:engage[sd]?|select(?:s|ed)?|contract(?:s|ed)?|appoint(?:s|ed)?|cho(?:se|osen)|retain(?:s"
        r"|ed)?|chosen|commission(?:s|ed)?) (?:with )?§@A ~(?:to|for|as) ~(?:manufactur|produc|CDMO"
        r"|CMO|fill)",
        0.85,
    ),
    Entry(
        "manufacturer",
        "client",
        "vector|substance|capsule|supply of|stock",
        r"(?:vector|drug substance|drug product|API|vials|bulk|capsules?|plasmid|stock of %P)\b~ (?:will"
        r" )?(?:come|comes|came|be supplied|is supplied|supplied)~ (?:from|by) §@A",
        0.75,
    ),
    Entry(
        "cro",
        "client",
        "cro|contract research|clinical research",
        r"\b(?:CROs?(?: partner)?|contract research organi[sz]ations?(?: \(CRO\))?|clinical research organi[sz]ations?"
        r"(?: \(CRO\))?|clinical CRO),? @A",
        0.85,
    ),
    Entry(
        "cro",
        "client",
        "cro|contract research|clinical research",
        r"@A,? (?:\([^()]{2,40}\),? )?(?:is |as |which is )?(?:an? |the |its |our )(?:[\w’'/-]+,? ){0,8}?"
        r"(?:CRO\b|contract research|clinical research organi|full-service clinical)",
        0.87,
    ),
    Entry(
        "cro",
        "client",
        "run |managed|operated|conducted|executed",
        r"(?:trial|study|studies|operations?|program(?:me)?)\b(?: %P)?~ (?:is|was|are|being|be|been)"
        r" ~(?:run|managed|operated|executed)~ (?:for [^ ]+ )?by §@A",
        0.72,
    ),
    Entry(
        "cro",
        "client",
        "runs|manage|oversee|conduct",
        r"@S ?(?:runs?|manages?|manage|oversees?|conducts?|conduct) the ~(?:clinical |Phase \w+ )?"
        r"(?:trial|study|studies)\b",
        0.65,
    ),
    Entry(
        "cro",
        "client",
        "trial|operation|study|clinical",
        r"(?:operations?|management|conduct|operation)~ (?:awarded|entrusted|assigned|outsourced|contracted)"
        r" to §@A",
        0.8,
    ),
    Entry(
        "cro",
        "client",
        "trial|study|clinical",
        r"(?:engage[sd]?|select(?:s|ed)?|contract(?:s|ed)?|appoint(?:s|ed)?|retain(?:s|ed)?|signed"
        r"|agreement)~ (?:with )?§@A,? ~(?:to|for|as) ~(?:conduct|manage|management|run|oversee|execute|CRO)\b",
        0.82,
    ),
    Entry(
        "cro",
        "client",
        "services",
        r"(?:chemistry|toxicology|preclinical studies|animal studies|GLP studies|studies)~ (?:done"
        r"|performed|carried out|conducted)~ (?:by|at) §@A",
        0.55,
        bare=False,
    ),
    Entry(
        "supplier",
        "client",
        "supply",
        r"(?:supply|supplier) (?:and [\w-]+ )?(?:agreements?|contract|collaboration|deal)\b(?: ¬{0,60}?)?"
        r" with §@A",
        0.82,
    ),
    Entry(
        "supplier",
        "client",
        "supplied|provided|delivered|purchased|sourced|bought",
        r"(?:supplied|delivered|purchased|sourced)~ (?:under licen[sc]e )?(?:by|from) §@A",
        0.7,
    ),
    Entry(
        "supplier",
        "client",
        "suppl|provid|deliver",
        r"@S ?(?:suppl(?:y|ies|ied)|provid(?:e|es|ed)|deliver(?:s|ed)?|contribut(?:e|es)) ~(?:%P|isotopes?"
        r"|lutetium|actinium|copper|iodine|radium|lead-212|astatine"
        r"|\w+(?:mab|nib|lib|cept|platin|taxel|limus|tide)\b|device|inhibitor|antibody|drug"
        r"|without charge|free of charge|at no cost"
        r"|test|assay|kit|technology)",
        0.7,
    ),
    Entry(
        "supplier",
        "client",
        "supplier",
        r"\bsuppliers?,? @A",
        0.75,
    ),
    Entry(
        "supplier",
        "client",
        "comes from|come from",
        r"(?:autoinjector|device|isotope|lipids?|nanoparticles?|adjuvant|inhaler|pen|kit|reagents?"
        r"|vector)\b~ comes? from §@A",
        0.8,
    ),
    Entry(
        "supplier",
        "client",
        "using|uses|utili|leverag|based on|employ|incorporat",
        r"(?:us(?:es|ing)|utili[sz](?:es|ing)|leverag(?:es|ing)|employ(?:s|ing)|incorporat(?:es|ing)"
        r"|based on|powered by) @A[’']s? (?:@B[®™]? )?~(?:technolog|platform|delivery|device|system|adjuvant|formulation"
        r"|autoinjector)",
        0.72,
    ),
)

SELLING: tuple[Entry, ...] = (
    Entry(
        "commercial",
        None,
        "responsible for",
        r"@S ?(?:be )?(?:solely |fully |exclusively )?responsible for ~(?:selling|sales|marketing|distribut|promot|launch)",
        0.78,
    ),
    Entry(
        "commercial",
        None,
        "commerciali|distribution|marketing",
        r"\b(?:commerciali[sz]ation|distribution|marketing|sales|promotion)\b~ (?:handled|undertaken|managed|conducted"
        r"|carried out|performed) by §@A",
        0.8,
    ),
    Entry(
        "commercial",
        None,
        "agreement|contract|partnership|deal|alliance",
        r"<selling>(?: and [\w-]+)? (?:services? )?(?:agreement|contract|partnership|deal|alliance"
        r"|arrangement)s?≈ with §@A",
        0.85,
    ),
    Entry(
        "commercial",
        None,
        "agreement|contract|partnership|deal",
        r"(?:agreement|contract)s? (?:for|on|covering) ~<selling>≈ with §@A",
        0.82,
    ),
    Entry(
        "commercial",
        None,
        "distribut|market|sold|promot|commerciali",
        r"(?:%P|the (?:product|drug|therapy|device|test|vaccine)|\bit)\b"
        r"≈(?:distributed|marketed|sold|promoted|co-promoted|commerciali[sz]ed|detailed)(?: and [\w-]+)?"
        r"~ by §@A",
        0.82,
    ),
    Entry(
        "commercial",
        None,
        "distribut|market|sell|promot|commerciali|launch",
        r"@S ?(?:exclusively |jointly )?<sells> ~(?:%P|it\b|the (?:product|drug|therapy|vaccine|device"
        r"|test)|this|them)",
        0.8,
    ),
    Entry(
        "commercial",
        None,
        "sales force|salesforce|commercial infrastructure",
        r"@A(?:[’']s)? ~sales ?force",
        0.7,
    ),
    Entry(
        "commercial",
        None,
        "distribut|commercial partner|marketing partner|commercialization partner",
        r"\b(?:distributors?|distribution partners?|commerciali?[sz]?a?t?i?o?n? partners?|commercial"
        r" partners?|marketing partners?|sales partners?),? (?:of %P,? |for [\w ,]{2,40},? |in [\w"
        r" ]{2,30},? )?(?:is |are )?@A",
        0.82,
    ),
    Entry(
        "commercial",
        None,
        "distribut|commercial partner|marketing partner|commercialization partner",
        r"@A,? (?:is |as |which is |an? |the )?(?:the |its |our |an? )?(?:[\w’'-]+ ){0,4}(?:distributor"
        r"|distribution partner|commerciali[sz]ation partner|commercial partner|marketing partner)\b",
        0.75,
    ),
    Entry(
        "commercial",
        None,
        "distribut|commercial",
        r"(?:appoint(?:s|ed)?|select(?:s|ed)?|name[sd]?|engage[sd]?) §@A (?:as )?~(?:distributor|commercial"
        r"|distribution)",
        0.85,
    ),
    Entry(
        "commercial",
        None,
        "distribution program",
        r"distribution program~ (?:run|managed|operated) by §@A",
        0.8,
    ),
)
