"""Cues of further ways to say it: who orders, reserves, lends, splits costs, keeps registries, sells in its shops."""

from __future__ import annotations

from summarizer.engines.rules.partner_entry import Entry

_LOTS = (
    r"(?:vials|doses|syringes|batch(?:es)?|lots?|runs|drug substance|drug product|material|supplies|vector|plasmids?"
    r"|cartridges|pens|tablets|capsules)"
)
_PART = (
    r"(?:nanoparticles?|capsids?|lipids?|carrier|vesicles|linker(?:-payload)?|payload|adjuvant|enzyme|cell line|library"
    r"|technolog\w+|platform|mouse|mice|delivery system)"
)
_ISOTOPE = (
    r"(?:\d{2,3}[A-Z][a-z]|lutetium\S*|actinium\S*|lead-212|iodine\S*|copper-6\d|terbium\S*|radium\S*|astatine\S*"
    r"|isotopes?)"
)

WAYS: tuple[Entry, ...] = (
    Entry(
        "parties",
        "parties",
        "joint venture",
        r"^[\s•*·–-]*@A ?(?:today |have |has |will |jointly |are "
        r"|agree(?:d)? to ){0,3}(?:announced? )?(?:that they )?(?:have )?(?:the )?"
        r"(?:form\w*|establish\w*|set(?:ting)? up|creat\w+|launch\w*|found\w*|agreed?|enter\w*)\b~ joint venture",
        0.82,
    ),
    Entry(
        "manufacturer",
        "client",
        "subcontract|sub-contract|outsourced|delegated",
        r"\b(?:manufactur\w+|production|filling|packaging)\b≈ (?:subcontracted|sub-contracted|outsourced|delegated)~ to §@A",
        0.8,
    ),
    Entry(
        "academic",
        "collaborator",
        "take place at|takes place at|took place at|run at|done at|carried out at|performed at|tested at",
        r"\b(?:animal|efficacy|toxicology|preclinical|laboratory|neutrali[sz]ation|challenge|primate|mouse)\b¬{0,25}?"
        r" (?:stud(?:y|ies)|work|tests?|experiments?|assays?) (?:will |is |are |was |were |being ){0,2}(?:takes?|took|run|done"
        r"|carried|performed|tested)(?: out| place)? at §@A",
        0.72,
    ),
    Entry(
        "payer",
        None,
        "commit|pledge|matches|matched|matching|gift|donation",
        r"@S ?(?:commits?|committed|pledges?|pledged|donates?|donated|gives|awards?) ~[$€£]",
        0.75,
        bare=False,
    ),
    Entry(
        "payer",
        None,
        "matches|matched|match ",
        r"@S ?match(?:es|ed)? ~\b(?:sum|amount|grant|award|funds?|gift|contribution)",
        0.75,
        bare=False,
    ),
    Entry(
        "payer",
        None,
        "commitment|pledge|gift|donation",
        r"\b(?:commitment|pledge|gift|donation|matching funds?)\b~ from §@A",
        0.78,
        bare=False,
    ),
    Entry(
        "commercial",
        "licensor",
        "partner|agent|representative",
        r"\b(?:appoint(?:s|ed)?|select(?:s|ed)?|named|chose|chosen|engaged) §@A (?:as|to be) (?:its |the "
        r"|an? )?(?:exclusive |sole |local"
        r" |regional |commercial |marketing ){0,2}(?:partner|agent|representative)\b",
        0.8,
    ),
    Entry(
        "commercial",
        "licensor",
        "registration|import|promotion|marketing|sales|reimbursement",
        r"@S ?(?:handles?|take care of|takes care of|look after|looks after|manages?|undertakes?|lead"
        r"|leads) ~(?:registration|import"
        r"|promotion|marketing|sales|reimbursement|market access)",
        0.75,
    ),
    Entry(
        "commercial",
        "licensor",
        "in the hands of",
        r"%P≈ in the hands of §@A",
        0.75,
    ),
    Entry(
        "co-developer",
        "co-developer",
        "cost|expense|spending",
        r"@S ?(?:shoulders?|bears?|carry|carries|pays?|pay|takes? on|covers?) ~(?:half|\d+ ?%|part|a (?:third|quarter|share)|its"
        r" share|an equal share)~ (?:costs?|expenses|spending|development)\b",
        0.75,
    ),
    Entry(
        "co-developer",
        "co-developer",
        "split|shared|divided",
        r"\b(?:costs?|expenses|profits?|losses|spending)\b~ (?:are|is|will be) (?:split|shared|divided)~ between §@A",
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
        "academic",
        "collaborator",
        "laborator|lab of|group of|team of",
        r"\b(?:laborator(?:y|ies)|labs?|group|team) of (?:Prof(?:essor|\.)?s?|Drs?\.?) ¬{2,40}? (?:at|of) §@A",
        0.6,
    ),
    Entry(
        "licensor",
        "licensee",
        "patent|intellectual property",
        r"@A,? which (?:holds?|owns?) ~(?:patents?|intellectual property)",
        0.75,
    ),
    Entry(
        "academic",
        "collaborator",
        "jointly|together",
        r"\b<people> (?:from|at|of) (?:@B and )?§@A,? (?:have |has )?(?:jointly|together) (?:found|discovered|developed|designed"
        r"|made|identified|invented)",
        0.8,
    ),
    Entry(
        "cro",
        "client",
        "data manag|monitoring|statistic|site manag|pharmacovigilance|central read|imaging|randomi|recruitment",
        r"\b(?:data (?:monitoring|management)|(?:bio)?statistics|monitoring|site management|pharmacovigilance|central (?:reading"
        r"|imaging|laboratory\w*)|randomi[sz]ation|recruitment)\b~ (?:is|are|was|were|will be|being)"
        r" ~(?:run|done|handled|provided|managed|performed|overseen)~ by §@A",
        0.75,
    ),
    Entry(
        "cro",
        "client",
        "toxicology|chemistry|animal|safety pharm|pharmacology|glp",
        r"\b(?:toxicology|chemistry|animal|safety pharmacology|pharmacology|GLP)\b~ (?:is|are|was|were|being|been)"
        r" ~(?:under way|underway|done|performed|run|carried out|conducted)(?:, ¬{3,25},)? (?:at|by) §@A",
        0.7,
    ),
    Entry(
        "manufacturer",
        "client",
        "order|contract",
        rf"\b(?:orders?|contracts?) (?:for|of) ~{_LOTS}≈ (?:with|to|at) §@A",
        0.78,
    ),
    Entry(
        "manufacturer",
        "client",
        "completed at|finished at|made at|produced at|run at|completed by",
        rf"\b{_LOTS}\b~ (?:completed|finished|made|produced|run|released) (?:at|by) §@A",
        0.78,
    ),
    Entry(
        "manufacturer",
        "client",
        " where ",
        r"@A(?:[’']s)? (?:plant|site|facility|factory|works)\b¬{0,30}?,? where ~(?:%P|it|drug|product|vaccine|vials?)~"
        r" (?:is|are) (?:to be |being )?(?:made|filled|produced|manufactured|packed|packaged)",
        0.8,
    ),
    Entry(
        "manufacturer",
        "client",
        "maker of|manufacturer of|producer of|supplier of",
        r"@A,? (?:the|its|our|a) (?:\w+ ){0,2}(?:maker|manufacturer|producer|supplier) of (?:the |its |our )?(?:drug (?:substance"
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
        "making|producing|manufacturing|filling|preparing",
        rf"@S ?(?:making|producing|manufacturing|filling|preparing) ~(?:%P|{_LOTS})",
        0.75,
    ),
    Entry(
        "manufacturer",
        "client",
        "built for|assembled for|moulded for|molded for|printed for",
        r"\b(?:built|assembled|mou?lded|printed|packed) (?:for|on behalf of) @B~ by §@A",
        0.8,
    ),
    Entry(
        "supplier",
        "client",
        "lu |ac |pb |cu |lutetium|actinium|lead-212|iodine|copper|terbium|radium|astatine|isotope",
        rf"\b{_ISOTOPE}\b~ (?:comes?|is|are|will be) ?~(?:from|sourced|bought|supplied|delivered|provided)?~ (?:from|by) §@A",
        0.75,
    ),
    Entry(
        "supplier",
        "client",
        "nanoparticle|capsid|lipid|carrier|vesicle|linker|payload|adjuvant|enzyme|cell line|library|mouse|mice|delivery system",
        rf"\b(?:carries|carry|uses?|with|rights to|contains?|based on|built on|formulated|wrapped|packed"
        rf"|encapsulated|delivered)\b~"
        rf" {_PART} (?:of|from|by) §@A",
        0.7,
    ),
    Entry(
        "supplier",
        "client",
        "nanoparticle|capsid|lipid|carrier|vesicle|linker|payload|adjuvant|enzyme",
        rf"\b(?:formulated|wrapped|packed|encapsulated|delivered|carried) (?:in|by|with) @A[’']s? ~{_PART}",
        0.72,
    ),
    Entry(
        "supplier",
        "client",
        "available|the cost of its",
        r"@S ?(?:(?:makes?|made|making) ¬{2,40}? available (?:for|to|in|free)|(?:bears?|covers?|carries) the costs? of its)",
        0.75,
    ),
    Entry(
        "supplier",
        "client",
        "kit by|test by|assay by|stain by|device by|panel by|software by|app by",
        r"\b(?:kit|test|assay|stain|device|panel|software|app) by §@A",
        0.7,
    ),
    Entry(
        "investor",
        None,
        "put in|puts in|paid in",
        r"@S ?(?:and ¬{3,30}? )?(?:puts?|paid) in ~[$€£]",
        0.78,
    ),
    Entry(
        "investor",
        None,
        "anchored by|cornerstoned by|underpinned by",
        r"\b(?:anchored|cornerstoned|underpinned) by §@A",
        0.75,
    ),
    Entry(
        "licensee",
        "licensor",
        "grant",
        r"\bgrant(?:s|ed|ing)? (?:[A-Z][\w-]+-(?:based|listed|headquartered) )§@A ~(?:licen[sc]e|rights|option)",
        0.85,
    ),
    Entry(
        "investor",
        None,
        "investors|backers|syndicate|subscribers",
        r"\b(?:investors|backers|syndicate|subscribers)\b≈ (?:include[sd]?|were|are|was|comprise[sd]?) §@A",
        0.75,
    ),
    Entry(
        "investor",
        None,
        "lent|lends|loaned",
        r"@S ?(?:lent|lends|lend|loaned) @B ~[$€£]",
        0.8,
    ),
    Entry(
        "payer",
        None,
        "come from|comes from|came from",
        r"(?:[$€£]\d[\d.,]*(?: ?(?:million|billion|m|bn))?|\b(?:money|funds|funding|financing|half|rest|remainder))\b~"
        r" (?:comes?|came|is coming) from §@A",
        0.75,
        bare=False,
    ),
    Entry(
        "academic",
        "collaborator",
        "consortium|network",
        r"\b(?:consortium|network)\b¬{0,40}?(?:@B,? )?(?:led|coordinated|headed|run) by §@A",
        0.7,
    ),
    Entry(
        "academic",
        "collaborator",
        "sponsor",
        r"\b(?:trial|study)(?:[’']s)? sponsor (?:is|will be|was) §@A",
        0.8,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "working with|works with",
        r"@S ?(?:working|works) with @B on ~(?:test|panel|assay|diagnostic|device|trial|study|%P)",
        0.78,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "part of|arm of|portion of|leg of",
        r"@S ?(?:runs?|conducts?|leads?|conduct|lead|pays? for) the ~(?:part|arm|portion|leg) of ",
        0.72,
    ),
    Entry(
        "parties",
        "parties",
        "together|jointly",
        r"^\W*@A ?(?:today )?(?:report|announce|present|reported|announced|presented) (?:today )?(?:together|jointly)",
        0.75,
    ),
    Entry(
        "commercial",
        "licensor",
        "through",
        r"\b(?:gets?|receives?|obtains?|order)\b ~%P~ through §@A",
        0.72,
    ),
    Entry(
        "commercial",
        None,
        "access program|named-patient|compassionate",
        r"@S ?(?:runs?|manages?|manage|operates?|oversees) the ~(?:access|named[- ]patient|compassionate[- ]use|patient support)"
        r" (?:program\w*|scheme)",
        0.75,
    ),
    Entry(
        "commercial",
        None,
        "offer|prescrib|stock",
        r"@S ?(?:offers?|prescribes?|stocks?|dispenses?) ~%P~ (?:to|for|in|at) (?:its|their) (?:members|patients|customers|stores"
        r"|pharmacies|clinics|shops|hospitals)",
        0.75,
    ),
    Entry(
        "commercial",
        None,
        "sold |stocked |available ",
        r"\b(?:sold|stocked|available) (?:at|in|through|by)≈ (?:stores|pharmacies|shops|outlets"
        r"|branches) of (?:the )?(?:\w+ ){0,3}@A",
        0.72,
    ),
    Entry(
        "other",
        None,
        "shipped by|transported by|delivered by|couriered by|carried by",
        r"(?:%P|\bdoses|\bcells|\bproducts?|\bsamples|\bit)\b~ (?:shipped|transported|couriered|delivered to \w+) by §@A",
        0.7,
    ),
    Entry(
        "licensor",
        "licensee",
        "royalt",
        r"@S ?(?:¬{3,70} and )?(?:receives?|gets|is paid|receive|collects?) (?:\w+ ){0,2}royalt",
        0.75,
    ),
)
