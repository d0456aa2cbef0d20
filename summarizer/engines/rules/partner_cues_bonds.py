"""Cues of working together, and of money: collaborations, joint development, universities, funders, investors."""

from __future__ import annotations

from summarizer.engines.rules.partner_entry import Entry

BONDS: tuple[Entry, ...] = (
    Entry(
        "parties",
        "parties",
        "agreement|memorand|letter of intent|term sheet|contract|collaborat|partnership|alliance",
        r"@S ?(?:entered into|enter|announce[ds]?|sign(?:ed|s)?|execute[ds]?|concluded|agreed on|reached|expand\w*"
        r"|extend\w*|form(?:ed)?|establish\w*)~ (?:agreement|memorand\w+|letter of intent|term sheet|contract"
        r"|collaborat\w+|partnership|alliance)",
        0.7,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "developed with|developing with|validated with",
        r"(?:%P|\b(?:diagnostic|assay|test|kit|device|panel)\b)≈\b(?:develop|validat)(?:ed|ing)\b(?: ¬{0,30})? with §@A",
        0.7,
    ),
    Entry(
        "co-developer",
        "co-developer",
        "co-develop|codevelop",
        r"@S ?(?:entered into|announce[ds]?|sign(?:ed|s)?|executed|formed|expand\w*|established|began)~ co-?develop\w*",
        0.85,
        bare=False,
    ),
    Entry(
        "licence",
        "licence",
        "licens|licenc",
        r"@S ?(?:entered into|announce[ds]?|sign(?:ed|s)?|executed|concluded)~ licen[sc](?:e|ing)",
        0.8,
        bare=False,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "collaborat|partnership|alliance|cooperation",
        r"@S ?(?:entered into|announce[ds]?|sign(?:ed|s)?|executed|formed|expand\w*|extend\w*|established|initiated)~"
        r" (?:collaborati|partnership|alliance|co-?operation)",
        0.75,
        bare=False,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "diagnostic|assay",
        r"@S ?(?:develop\w*|validat\w*|provid\w*) ~(?:companion diagnostic|diagnostic test|diagnostic assay|assay)",
        0.75,
    ),
    Entry(
        "other",
        None,
        "joint venture",
        r"(?:@A,? (?:which is )?(?:@B[’']s?|its|our|the|a)~ joint venture)",
        0.8,
    ),
    Entry(
        "other",
        None,
        "joint venture",
        r"\bjoint venture,? (?:company,? )?@A",
        0.8,
    ),
    Entry(
        "co-developer",
        "co-developer",
        "jointly|co-develop",
        r"@S ?(?:jointly |co-)(?:develop|own|advanc|pursu)\w*",
        0.85,
    ),
    Entry(
        "co-developer",
        "co-developer",
        "co-develop|codevelop",
        r"\bco-?develop\w*\b≈ (?:with|by|between) §@A",
        0.88,
    ),
    Entry(
        "co-developer",
        "co-developer",
        "jointly",
        r"\bjointly (?:develop\w*|own\w*|advanc\w+|pursu\w+|commerciali\w+)\b≈ (?:with|by) §@A",
        0.85,
    ),
    Entry(
        "co-developer",
        "co-developer",
        "develop",
        r"\bdevelop(?:ing|ed|s|ment)?\b~ (?:together|jointly|in partnership|in cooperation|in co-operation"
        r"|in collaboration) with §@A",
        0.78,
    ),
    Entry(
        "co-developer",
        "co-developer",
        "joint venture",
        r"joint venture≈ (?:with|between) §@A",
        0.8,
    ),
    Entry(
        "co-developer",
        "co-developer",
        "co-developer|codeveloper|co-development partner|development partner",
        r"\b(?:co-?developers?|(?:co-)?development partners?),? @A",
        0.85,
    ),
    Entry(
        "co-developer",
        "co-developer",
        "co-developer|co-development partner|development partner",
        r"@A,? (?:is |as |which is |an? |the )?(?:its |our |the )?(?:co-?developer|(?:co-)?development"
        r" partner)\b",
        0.85,
    ),
    Entry(
        "co-developer",
        "co-developer",
        "share|split|divide|profit",
        r"@S ?(?:equally )?(?:shares?|splits?|divides?|pays) ~(?:costs?|profits?|the cost)",
        0.75,
        bare=False,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "collabor|partner|cooper|operation|alliance|conjunction|concert|teaming",
        r"\b<bond>\b(?: ¬{0,60}?)? (?:with|between|among) §@A(?: and §@B)?",
        0.82,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "collabor|partner|cooper|team|join",
        r"\b(?:collaborat(?:e|es|ed|ing)|partner(?:s|ed|ing)?|co-?operat(?:e|es|ed|ing)|team(?:s|ed"
        r"|ing)? up|join(?:s|ed|ing)? forces)\b~ with §@A",
        0.82,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "working|works|worked|work ",
        r"\bwork(?:s|ing|ed)? ~(?:closely |together |alongside )?with §@A ~(?:on|to) ",
        0.6,
        bare=False,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "agreement|contract|memorandum|letter of intent|mou|cooperat",
        r"\b<deal>\b(?: ¬{0,40}?)? (?:agreements?|memorand\w+ of understanding|\(?MOU\)?|letter of"
        r" intent(?: \(LOI\))?|term sheet|contract)\b(?: ¬{0,50}?)? (?:with|between) §@A(?: and §@B)?",
        0.8,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "memorand|letter of intent|mou|crada|term sheet",
        r"(?:memorand\w+ of understanding|\bMOU\b|letter of intent|\bCRADA\b|term sheet)"
        r"~ with §@A",
        0.8,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "collaborat|partner|alliance",
        r"@A (?:and|und|et) @B ¬{0,60}?(?:announce|enter|sign|form|establish|agree|expand|extend|launch"
        r"|begin|initiate|conclud)\w* ~(?:collaborat|partnership|alliance|agreement)",
        0.8,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "collaborator|partner",
        r"\b(?:collaborators?|research partners?|clinical partners?|strategic partners?|(?:its|our"
        r"|the) (?:[A-Z]?[\w-]+ )?partners?|partner)(?: (?:in|for) [\w ]{2,30})?,? @A",
        0.75,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "collaborator|partner",
        r"@A,? (?:is |as |which is )?(?:an? |the |its |our )(?:[\w’'-]+ ){0,3}(?:collaborator|partner)\b",
        0.72,
    ),
    Entry(
        "collaborator",
        "collaborator",
        " with",
        r"(?:carried out|conducted|performed|done|run|discovered|found|designed|generated) (?:together"
        r" |jointly |in cooperation )?with §@A",
        0.7,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "option",
        r"(?:grants?|granted|granting|gives?|gave) (?:to )?@A ~option",
        0.8,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "option",
        r"@S ?(?:gains?|gained|obtains?|obtained|receives?|received|holds?|has|retains?|secures?|acquires?)"
        r" ~option\b",
        0.78,
    ),
)

MONEY: tuple[Entry, ...] = (
    Entry(
        "payer",
        None,
        "receive|receipt|secured",
        r"\b(?:receive[sd]?|receipt of|secured|receiving) (?:up to |an? |additional |about |approximately )*"
        r"(?:[$€£¥][\d.,]+|[\d.,]+)¬{0,30}? from §@A",
        0.75,
        bare=False,
    ),
    Entry(
        "funder",
        None,
        "grateful|thank|appreciat|acknowledg",
        r"\b(?:grateful|thank\w*|appreciat\w+|acknowledg\w+)~ (?:to )?§@A,? ~for ~(?:financial|fund|grant|generous)",
        0.8,
    ),
    Entry(
        "funder",
        None,
        "grateful|thank|appreciat|acknowledg",
        r"\b(?:grateful|thank\w*|appreciat\w+|acknowledg\w+)~ (?:financial support"
        r"|funding|financial contributions?)~ (?:of|from|by) §@A",
        0.8,
    ),
    Entry(
        "funder",
        None,
        "grant|award|fund|financial|subsid|support",
        r"\b<funds>\b(?: ¬{0,70}?)? (?:from|by|of|through) §@A",
        0.85,
    ),
    Entry(
        "funder",
        None,
        "supported|underwritten|paid for|helped",
        r"(?:%P|\b(?:trial|stud(?:y|ies)|work|research|program(?:me)?|project|development|candidate|therapy|vaccine"
        r"|drug|data|publication|manufactur\w+|platform|it)\b)≈\b(?:supported|underwritten|paid for|helped)\b"
        r"(?: in part| in full| partially| partly| financially| entirely| primarily| also)*~ (?:by"
        r"|through|with funding from) §(?:grants?|awards?|contracts?)?§@A",
        0.75,
    ),
    Entry(
        "funder",
        None,
        "funded|financed|subsidi",
        r"\b(?:co-)?(?:funded|financed|co-financed|subsidi[sz]ed)\b"
        r"(?: in part| in full| partially| partly| financially| entirely| primarily| also)*~ (?:by"
        r"|through|with funding from) §(?:grants?|awards?|contracts?)?§@A",
        0.75,
    ),
    Entry(
        "funder",
        None,
        "award|provid|contribut|fund|grant|financ|paid|supported",
        r"@S ?(?:awards?|awarded|provid(?:es|ed)|contribut(?:es|ed|ing)|funds?|funded|financ(?:es|ed)|co-funds?"
        r"|paid|supported|committed)"
        r" (?:to )?(?:@B )?(?:¬{0,60}?)(?:grants?|funding|award|contract|SBIR|million|\$|€|£|support|trial"
        r"|stud(?:y|ies)|program|imaging|research)",
        0.75,
    ),
    Entry(
        "funder",
        None,
        "money|support from|support of|support by|assistance",
        r"(?:money|support|assistance|backing)\b~ (?:comes|came|from|of|by|provided by) §@A",
        0.56,
    ),
    Entry(
        "funder",
        None,
        "contract",
        r"\bcontract\b~ (?:with|from|by) §@A",
        0.7,
        bare=False,
    ),
    Entry(
        "funder",
        None,
        "funded|supported|sponsored",
        r"@A[- ](?:funded|supported|sponsored)\b",
        0.8,
    ),
    Entry(
        "investor",
        None,
        "led by|co-led|joined by|lead investor",
        r"(?:financing|round|series|placement|funding|investment|seed|raise\w*|offering|syndicate|closed"
        r"|closing)\b≈\b(?:co-)?led (?:jointly )?by (?:¬{2,60} and )?§@A",
        0.85,
    ),
    Entry(
        "investor",
        None,
        "led by|co-led",
        r"^≈\b(?:co-)?led by §@A",
        0.6,
        bare=False,
    ),
    Entry(
        "investor",
        None,
        "participation|participat",
        r"participation (?:from|by|of) §@A",
        0.82,
    ),
    Entry(
        "investor",
        None,
        "participat|invest|joined",
        r"@S ?(?:participated|participating|invested|(?:co-)?led the|joined the|leads the)\b(?: ¬{0,40}(?:round"
        r"|financing|series|placement|\$|€|£|million|investment|company))",
        0.75,
    ),
    Entry(
        "investor",
        None,
        "investor|investment|invest",
        r"\b(?:investors?|shareholders)(?: such as| including| like|,)?,? @A",
        0.7,
        bare=False,
    ),
    Entry(
        "investor",
        None,
        "investment|financing|loan|facility|equity|placement",
        r"\b(?:equity investment|strategic investment|investment|private placement)\b~ (?:from|by)"
        r" §@A",
        0.75,
    ),
    Entry(
        "investor",
        None,
        "royalt",
        r"(?:sold|sells?|sale)\b≈(?:royalt\w+|net sales|revenue)\b≈ to §@A",
        0.8,
    ),
    Entry(
        "investor",
        None,
        "royalt|share of",
        r"@S ?(?:advanced|advances|purchased|purchases|bought|acquired|acquires) ~(?:royalt|share of"
        r" future|share of (?:net )?sales|revenue interest)",
        0.8,
    ),
)

ACADEMIC: tuple[Entry, ...] = (
    Entry(
        "academic",
        None,
        "investigators|researchers|scientists|physicians",
        r"\b<people> (?:at|from) (?:the )?@A(?: ¬{0,30}?)? "
        r"(?:conduct|lead|led|perform|run|initiat|stud)\w*",
        0.65,
        bare=False,
    ),
    Entry(
        "academic",
        None,
        "coordinated by|overseen by|organi|initiated by",
        r"\b(?:trial|study|studies)\b~ (?:coordinated|overseen|organi[sz]ed|initiated) by §@A",
        0.7,
    ),
    Entry(
        "academic",
        None,
        "sponsored by",
        r"\bsponsored by §@A",
        0.7,
        bare=False,
    ),
    Entry(
        "academic",
        None,
        "awarded to|granted to",
        r"\b(?:grants?|awards?|contract|funding)\b≈(?:@B≈)? (?:awarded|granted|given) to §@A",
        0.7,
        bare=False,
    ),
    Entry(
        "academic",
        None,
        "sponsored|initiated|led|iit|ist",
        r"investigator-(?:sponsored|initiated|led)≈ (?:at|by|with|from) §@A",
        0.8,
    ),
    Entry(
        "academic",
        None,
        "sponsored by|sponsor",
        r"(?:trial|study|studies|it|which)\b~ (?:is |was |are |being )?(?:co-)?sponsored(?: and \w+)?"
        r" by §@A",
        0.8,
    ),
    Entry(
        "academic",
        None,
        "sponsor",
        r"(?:(?:trial|study)[’']s sponsor|sponsor of the (?:trial|study))(?: is|,) §@A",
        0.85,
    ),
    Entry(
        "academic",
        None,
        "research agreement|research collaboration|sponsored research",
        r"(?:sponsored )?research (?:agreement|collaboration|programme|program|partnership|licen[sc]e)"
        r"~ with §@A",
        0.85,
    ),
    Entry(
        "academic",
        None,
        "conducted|carried|performed|led by|collaborat|partnership|developed",
        r"(?:conducted|carried out|performed|done|led|developed|collaborat\w+|partnership|undertaken"
        r"|published|generated)\b~ (?:by|with|from) §<people>~ (?:at|from|of|in) §@A",
        0.72,
    ),
    Entry(
        "academic",
        None,
        "conducted by|led by|performed by|carried out by|run by|tested at",
        r"(?:trial|study|studies|research|work|experiments?)\b~ (?:conducted|led|performed|carried"
        r" out|run|done|undertaken) (?:together with |jointly with |by |in collaboration with )§@A",
        0.68,
    ),
    Entry(
        "academic",
        None,
        "cooperation with|co-operation with|in cooperation",
        r"(?:in|through) (?:co-?operation|collaboration|partnership) with §@A",
        0.85,
    ),
)
