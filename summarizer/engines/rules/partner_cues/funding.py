"""Cues of who funds the work: grants, awards, gifts, and money of which only the giver’s kind tells what it is."""

from __future__ import annotations

from summarizer.engines.rules.partner_cues.entry import Entry
from summarizer.engines.rules.partner_cues.words import (
    PATIENT_GROUP,
    SUM,
    WORK,
    WORK_OR_PRODUCT,
    WORK_OR_TESTING,
)

_BY_GIVER = (
    r"(?: in part| in full| partially| partly| financially| entirely| primarily| also)*~ (?:by"
    r"|through|with funding from) §(?:grants?|awards?|contracts?)?§@A"
)
"""How much of it was paid, and by whom."""

FUNDING: tuple[Entry, ...] = (
    Entry(
        "payer",
        None,
        "reserved|set aside|earmarked|allocated|released",
        rf"@S ?(?:reserved|set aside|earmarked|allocated|released) (?:up to |about |another |a further )?{SUM}",
        0.76,
        bare=False,
    ),
    Entry(
        "funder",
        None,
        "contribut|gives|gave|pays|paid|provid",
        rf"\b(?:contribut\w+|gives?|gave|pays?|paid|provid\w+) ¬{{0,20}}?{SUM}¬{{0,60}}?,? (?:and |while )?§@A (?:a"
        rf" further |another |an additional |about )?{SUM}",
        0.78,
        bare=False,
        also="$|€|£|¥|usd|eur|gbp|aud|cad|chf|sek|jpy|sgd|nzd|million|thousand|crore",
    ),
    Entry(
        "payer",
        None,
        "paid for|pays for",
        r"@A,? (?:which|who) (?:has |had |also )?(?:paid|pays) for\b",
        0.76,
        bare=False,
    ),
    Entry(
        "payer",
        None,
        "money from|funds from|capital from|financing from|dollars from|euros from",
        r"\b(?:money|funds|capital|financing|dollars|euros) from §@A",
        0.76,
        bare=False,
    ),
    Entry(
        "payer",
        None,
        "covering|bearing|meeting|footing",
        r"@S ?(?:covering|bearing|meeting|footing) ~(?:costs?|bill|expenses)\b",
        0.76,
        bare=False,
    ),
    Entry(
        "payer",
        None,
        "portfolio of|program of|programme of|pipeline of",
        r"%P~ (?:in|of|joined|joins|entered|enters|into)~ (?:portfolio|program(?:me)?|pipeline) of §@A",
        0.74,
        bare=False,
    ),
    Entry(
        "payer",
        None,
        "indebted|debt to|gratitude to|owe |owes ",
        r"\b(?:indebted|debt|gratitude|owes?\b~) (?:deeply |greatly )?to §@A",
        0.74,
        bare=False,
    ),
    Entry(
        "funder",
        None,
        "grateful|thank|appreciat|acknowledg",
        r"\b(?:grateful|thank\w*|appreciat\w+|acknowledg\w+)~ (?:to )?§@A,? ~for ~(?:financial|fund|grant|generous)",
        0.8,
        also="for ",
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
        also="award|contributions|federal funds|financial assistance|financial backing"
        "|financial support|funding|grant|research support|subsid",
    ),
    Entry(
        "funder",
        None,
        "supported|underwritten|paid for|helped",
        r"(?:%P|\b(?:trial|stud(?:y|ies)|work|research|program(?:me)?|project|development|candidate|therapy|vaccine"
        r"|drug|data|publication|manufactur\w+|platform|it)\b)≈\b(?:supported|underwritten|paid for|helped)\b"
        + _BY_GIVER,
        0.75,
    ),
    Entry(
        "funder",
        None,
        "funded|financed|subsidi",
        r"\b(?:co-)?(?:funded|financed|co-financed|subsidi[sz]ed)\b" + _BY_GIVER,
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
        "money|support from|support of|support by|assistance|backing",
        r"(?:money|support|assistance|backing)\b~ (?:comes|came|from|of|by|provided by) §@A",
        0.56,
    ),
    Entry("funder", None, "contract", r"\bcontract\b~ (?:with|from|by) §@A", 0.7, bare=False),
    Entry("funder", None, "funded|supported|sponsored", r"@A[- ](?:funded|supported|sponsored)\b", 0.8),
    Entry(
        "funder",
        None,
        "promised|pledged|committed|contribut|matched|match|co-fund|cofund",
        r"@S ?(?:of [A-Z]\w+ )?(?:promised|pledged|committed|undertaken|offered|matched|matches|match|co-funds?|co-funded"
        r"|co-finances?|co-financed|cofunds?|underwrites?|underwrote|pays|pay) ~(?:to (?:contribute|match|fund|pay|cover"
        r"|co-fund"
        r"|bear|meet|provide)|the (?:award|grant|trial|study|research|work|costs?|program\w*)|half|part|in equal parts"
        r"|[$£€]|US\$|for the (?:trial|study|research|work))",
        0.75,
        bare=False,
    ),
    Entry(
        "funder",
        None,
        "gave|given|donat|granted|chipped|put ",
        rf"@S ?(?:gave|gives|given|giving|donated|donates|granted|put|puts|chipped in|lent) (?:a further |another |about |up to"
        rf" |more than |nearly |an? (?:grant|gift|donation) of )?{SUM}≈ (?:to|towards?|for|into|in support of)"
        rf" ~{WORK_OR_TESTING}\b",
        0.8,
        bare=False,
        also="development|extension|program|project|research|stud|test|trial|work",
    ),
    Entry(
        "funder",
        None,
        "gift|donation|money",
        rf"\b(?:gift|donation|money)\b~ (?:from|of|by) §@A,? ~(?:paid|pays|paying|supported|supports|made|funded|covers?"
        rf"|covered)~ {WORK_OR_TESTING}\b",
        0.75,
        bare=False,
    ),
    Entry(
        "funder",
        None,
        "patient|charity|profit|advocacy",
        rf"@A, (?:an?|the) (?:[\w-]+ ){{0,2}}{PATIENT_GROUP}, ~(?:pay|fund|financ|back)\w*\b~ {WORK}\b",
        0.8,
        also="back|financ|fund|pay",
    ),
    Entry(
        "funder",
        None,
        "co-financed|cofinanced|co-funded",
        r"%P ~\bco-?(?:financed|funded) by (?:the European Union and )?§@A",
        0.74,
    ),
    Entry(
        "funder",
        None,
        "loan",
        r"@S ?granted @B ~[$€£A-Z]{1,3}[\d. ]+(?:million |m )?(?:\w+ )?loan\b~%P",
        0.74,
    ),
    Entry(
        "funder",
        None,
        "approved",
        r"@S ?approved ~\bgrants?\b~ (?:for|to) ~(?:%P|@B)",
        0.76,
        bare=False,
        also="grant",
    ),
    Entry(
        "payer",
        None,
        "receive|receipt|secured",
        r"\b(?:receive[sd]?|receipt of|secured|receiving) (?:up to |an? |additional |about |approximately )*"
        r"(?:[$€£¥][\d.,]+|[\d.,]+)¬{0,30}? from §@A",
        0.75,
        bare=False,
        also=" from ",
    ),
    Entry(
        "payer",
        "payer",
        "thank|grateful|appreciat",
        r"\b(?:thank\w*|grateful|appreciat\w+)~ §@A,? ~for ~(?:support|partnership|contribution|assistance)",
        0.72,
        bare=False,
    ),
    Entry(
        "payer",
        None,
        "funding|funds|funded|grant|award|support",
        r"@A ?(?:\([^()]{2,12}\) )?(?:today |jointly |has |have )?(?:announce[sd]?|award\w*|provid\w*|commit\w*|grant\w*)"
        r" ~\b(?:funding|awards?|grants?|support|\$)",
        0.75,
        bare=False,
        also="announce|award|commit|grant|provid",
    ),
    Entry(
        "payer",
        None,
        "fund|support|financ|pays|paid|back|gave|gives|awarded|provide|granted|contribut",
        r"@S ?(?:funds?|funded|supports?|supported|support|(?:co-)?financ(?:es?|ed)|pays? for|paid for|backs?|backed"
        rf"|gave|gives|awarded|provid(?:es?|ed)|granted|contribut(?:es?|ed)) ~(?:\b{WORK_OR_PRODUCT}|grants?|funding|[$€£])",
        0.75,
        bare=False,
    ),
    Entry(
        "payer",
        None,
        "paid for|paid by|covered by|met by|borne by|carried by|shouldered by|footed by",
        r"\b(?:paid for|paid|covered|met|borne|costs?\b[^.;]{0,40} carried|shouldered|footed) (?:in part |partly "
        r"|largely |jointly )?by (?:a "
        r"|an )?(?:\w+ )?(?:(?:contract|grant"
        r"|award|subsidy|loan) (?:with|from|of|by) )?§@A",
        0.75,
        bare=False,
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
        "payer",
        None,
        "come from|comes from|came from",
        r"(?:[$€£]\d[\d.,]*(?: ?(?:million|billion|m|bn))?|\b(?:money|funds|funding|financing|half|rest|remainder))\b~"
        r" (?:comes?|came|is coming) from §@A",
        0.75,
        bare=False,
    ),
    Entry(
        "payer",
        None,
        "backed by|bankrolled by|underwritten by",
        rf"\b(?:{WORK}|%P)\b~ (?:backed|bankrolled|underwritten) by §@A",
        0.74,
        bare=False,
    ),
    Entry(
        "payer",
        None,
        "funding|financing|sponsoring|backing|paying for",
        rf"@S ?(?:funding|financing|sponsoring|backing|paying for) ~{WORK}\b",
        0.75,
        bare=False,
    ),
    Entry(
        "payer", None, "contracted|commissioned", r"@S ?(?:contracted|commissioned) @B to ", 0.74, bare=False
    ),
    Entry(
        "payer",
        None,
        "selected|accepted|chosen|admitted",
        r"%P~ (?:selected|accepted|chosen|admitted) (?:for|into|by|to) (?:the )?@A[’']s (?:[†]\d+. )?¬{0,30}?"
        r"(?:program\w*|accelerator|initiative|portfolio)",
        0.72,
        bare=False,
    ),
    Entry(
        "payer",
        None,
        "awarded to|granted to",
        r"\b(?:grants?|funding|award)\b~ (?:awarded|granted|given) to @B~ by §@A",
        0.78,
        bare=False,
    ),
    Entry(
        "funder",
        None,
        "contribut|commits|committ|donat|raised",
        rf"@S ?(?:since |together |jointly |each |both |further )?(?:contribut(?:ed|es?|ing)|commit(?:s|ted|ting)?"
        rf"|donat(?:ed|es?)|raised) (?:a further |another |about |up to |more than |nearly |over )?{SUM}"
        r"≈ (?:to|towards?|for|into)\b",
        0.78,
        bare=False,
    ),
    Entry(
        "funder",
        None,
        "paid for|pays for|pay for|paying for|met the|meets the|bore the",
        r"@S ?(?:(?:paid|pays|pay|paying) for|(?:met|meets|bore) the costs? of) (?:the |its |their |all |most of the )?"
        r"(?:first |early |initial |key |mouse |animal |safety |toxicology |preclinical |clinical |pilot )*"
        r"(?:experiments?|tests?|batch(?:es)?|work|trials?|stud(?:y|ies)|research|assays?|supplies|manufactur\w+|%P)\b",
        0.76,
        bare=False,
    ),
    Entry(
        "funder",
        None,
        "of the total|of the sum|of the amount|of the money",
        r"\bof the (?:total|sum|amount|money)\b≈ (?:comes?|came|will come|is coming)"
        r" from §@A",
        0.72,
        bare=False,
    ),
    Entry(
        "funder",
        None,
        "the rest|the remainder|the balance|the other half",
        r"\bthe (?:rest|remainder|balance|other half)\b(?: of the (?:money|sum|total|funds|costs?))?"
        r"(?: (?:comes?|came|will come|is|was|being))? (?:from|provided by|paid by|borne by|met by) §@A",
        0.72,
        bare=False,
    ),
    Entry(
        "funder",
        None,
        "contributes to|contributed to|contributes towards|helps pay|helped pay|pays towards",
        r"@S ?(?:contribut(?:es|ed) (?:to|towards)|helps? pay(?: for)?|helped pay(?: for)?|pays towards)"
        r" (?:the )?~(?:costs?|travel|expenses|trial|study|research|work|development)\b",
        0.74,
        bare=False,
    ),
    Entry(
        "funder",
        None,
        "beneficiar|grantee",
        r"\b(?:beneficiar(?:y|ies)|grantees?) of §@A",
        0.78,
        bare=False,
    ),
    Entry(
        "funder",
        None,
        "association|charity|foundation|nonprofit|non-profit|trust",
        r"\b(?:association|charity|foundation|non-?profit|trust|patient group),? @S ?(?:paid|pays|gave|gives|given"
        r"|contribut\w+|funds|funded"
        r"|donated|donates|bought|financ\w+|covered|covers|put up)\b",
        0.76,
    ),
    Entry(
        "funder",
        None,
        "funder|donor|supporter|financier",
        r"@A,? (?:which (?:was|is) )?(?:also )?(?:an? |the |our |its |one of (?:the|its|our) )(?:early |earliest |first "
        r"|main |major |long-?time "
        r"|long-standing |principal |lead |largest |co-){0,2}(?:funders?|donors?|supporters?|financiers?) (?:of|behind) "
        r"(?:%P|the (?:program\w*|project|trial|study|work|research|drug|product|vaccine|therapy)|this|our|its)\b",
        0.78,
    ),
    Entry(
        "funder",
        None,
        "contributed|gave|given",
        rf"@S ?(?:contributed|gave|given) (?:about |some |up to |another |a further )?{SUM} (?:through|under|via|out of|as"
        rf" part of) ",
        0.78,
        bare=False,
    ),
    Entry(
        "funder",
        None,
        "funder|donor|supporter",
        r"\b(?:its|our|the) (?:early |earliest |first |main |major |principal |lead )?(?:funders?|donors?)(?: of (?:%P|the"
        r" trial|the study"
        r"|the program\w*|the project))?(?: include[sd]?| are| is| was| were|,)? @A",
        0.76,
    ),
)
