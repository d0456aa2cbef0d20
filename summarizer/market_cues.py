"""Words of products on the market: sold, launched, approved somewhere."""

from __future__ import annotations

import re
from functools import cache

from summarizer import patterns

MARKET = (
    "market", "launch", "registration", "regulatory", "registered", "approved", "authorised", "authorized",
    "available", "commercialised", "commercialized", "licenced", "licensed", "indicated", "sold", "distributed", "prescri",
    "reimbursed", "cleared", "_sale",
)  # fmt: skip
"""What `marketed` needs."""


@cache
def marketed() -> re.Pattern[str]:
    return patterns.compile(
        r"(?<=,\s)(?:sold|marketed|distributed|commerciali[sz]ed)\s(?:by|in|through|via|under)\s|(?<=[:–—]\s)(?:approved|authori[sz]ed|cleared)\s(?:in|by\sthe|for)\b|(?<=[:–—]\s)launched\s(?:in|across|at|for|by|on)\b"
        r"|\b(?:is|are|now|was|been|being)\s+(?:(?:also|currently|already|now|commercially|first)\s+)*(?:marketed|sold|launched|available\s+(?:in|(?:by|for|on)\s+prescription|at|through|across|nationwide)|commercially\s+available|on\s+(?:the\s+market|sale)|an?\s+(?:registered|licen[cs]ed|marketed|authori[sz]ed)\s+(?:medicine|drug|product|vaccine|device)\s+in|indicated\s+(?:for|in|to|as))\b"
        r"|\b(?:is|was|were|are|been|first|already|currently)\s+(?:\w+ly\s+)?(?:approved|authori[sz]ed|licen[sc]ed"
        r"|registered)\s+(?:in\s+(?!(?:the|our|its|this|that|an?)\s+(?:[\w-]+\s+){0,3}(?:study|trial|phase|part|portion|cohort|arm|group|expansion|extension|stage)|accordance"
        r"|(?:19|20)\d\d\s+(?:to|from)\b)|for\s+(?:the\s+(?:treatment|prevention|use)|use|sale|adults|patients"
        r"|marketing)|as\s+an?\b|to\s+(?:treat|prevent)|across|under\s+the\s+(?:brand|trade))"
        r"|\b(?:commercial|U\.S\.|US|European|national|product|global)\s+launch\s+of\b|(?-i:\b[Ll]aunch(?:es"
        r"|ed)\s+(?:its\s+|the\s+)?(?!Phase|Study|Trial|Clinical|Global|New|Website|Program|Series|Joint|Research"
        r"|Initiative|Offering|Public|Platform|Campaign|Search|Strategic|Collaboration|Partnership|Effort|(?:With|As"
        r"|From|To|Into|Out|Amid|After)\b)[A-Z])|\b(?:was|were|been)\s+(?:\w+ly\s+)?(?:re)?launched\b"
        r"|\bavailable\s+by\s+prescription\b|\bnow\s+available\b|\bprescription\s+(?:medicine|drug)\b(?!\s+[Uu]ser)"
        r"|\bin-market\b|\bpost-?marketing\b|\bprescribing\s+information\b"
        r"|\bcleared\s+for\s+(?:marketing|sale|use|commercial)|\b(?:obtained|received|granted)\s+(?:\w+\s+)?registration\s+in\b"
        r"|\b(?:is|are|was|been)\s+(?:now\s+|fully\s+|also\s+)?reimbursed\b|\bprescriptions\s+(?:grew|rose|increased|written|filled)\b"
        r"|\bbeen\s+prescribed\b"
        r"|\b(?:sold|marketed)\s+(?:under|as)\s+(?:the|[A-Z])"
        r"|\b(?:received|receives|obtained|gained|secured|granted|won|has|have)\s+(?:(?:full|a|the|first|its|our|initial)\s+)?(?:marketing\s+(?:authori[sz]ations?"
        r"|approvals?)|regulatory\s+approvals?|market\s+approvals?|marketing\s+clearance)\b(?!\s+(?:to|for)\s+(?:\S+\s+){0,2}(?:begin|start"
        r"|initiate|conduct|commence|proceed|phase|trial|study|clinical))",
        re.I,
    )


SALES = ("sale", "revenue")
"""What `sales` needs."""


@cache
def sales() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:revenues?|sales)\s(?:of|were|was)\s(?:approximately\s)?[$€£¥][\d.,]+\s(?:million\s|billion\s)?(?:for|from)\s(?-i:[A-Z][\w-]{3,})|\bfirst\scommercial\ssales?\s(?:of|in)\b"
        r"|\bnet\s+(?:product\s+)?(?:sales|revenues?):\s[$€£¥]"
        r"|(?-i:\b(?!(?:Total|Net|Product|License|Licensing|Grant|Collaboration|Quarterly|Our|The|Company|Group|Royalty|Services?|Contract|Consolidated|Annual"
        r"|Operating|Other|Research|Its|This|Their|All|Segment|With|International|Global|Domestic|Gross|Recurring|Reported|Core|Pro|Adjusted|Quarter|Year)\b)[A-Z][\w-]{3,}[®™]?"
        r"(?:\snet)?(?:\sproduct)?\s(?:sales|revenues?)\s(?:increased|rose|grew|fell|declined|reached|totall?ed|were|was))"
        r"|(?<!royalties\son\s)(?<!percentage\sof\s)(?<!royalty\son\s)(?<!share\sof\s)\bnet\s+(?:product\s+)?(?:sales|revenues?)\s+(?:of|for|from|were|was|increased|grew|rose|totall?ed)\b"
        r"|\bsales\s+of\s+(?-i:[A-Z])[^.;]{0,40}?\s(?:rose|grew|increased|were|reached|total\w+|fell|declined)\b",
        re.I,
    )


@cache
def no_medicine() -> re.Pattern[str]:
    """What else may be approved, available or launched: a trial, a plan, a report, a site."""
    return patterns.compile(
        r"\b(?:trials?|stud(?:y|ies)|protocol|IND|CTA|(?:trial|study)\s+applications?|amendment|plan|merger|transaction|budget|facility|plant|site"
        r"|website|replay|webcast|recording|presentation|posters?|abstracts?|slides|call|copy|transcript|report"
        r"|information|program(?:me)?\s+design|shares|stock|securities|warrants|name|patent|registry|funds?|grant"
        r"|data|results|details|therap(?:y|ies)|treatments?|drugs|medicines|options|products)\s+"
        r"(?:(?:that|which|for|of|in|by|to|from|will|currently|also|the|this|these)\s+(?:\S+\s+){0,3})?$",
        re.I,
    )
