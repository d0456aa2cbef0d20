"""Cues told by what one side does for the other: reads its samples, files or sells in a country, lends, orders."""

from __future__ import annotations

from summarizer.engines.rules.partner_entry import Entry

_DEAL = r"(?:deal|agreement|contract|licen[sc]e|pact)"
_LAND = r"in (?:the )?(?-i:[A-Z])"
_M, _C, _S, _L, _K = "manufacturer", "cro", "supplier", "licensee", "collaborator"


def _work(role: str, keys: str, pattern: str, sure: float = 0.74, bare: bool = True) -> Entry:
    """Work done for a client."""
    return Entry(role, "client", keys, pattern, sure, bare=bare)


REACH: tuple[Entry, ...] = (
    _work(
        _M,
        "responsible for",
        r"@S ?(?:be )?responsible for (?:the )?(?:[\w-]+ ){0,3}(?:supply|manufactur\w+|production)\b",
    ),
    _work(_M, "manufactur|production", r"\b(?:manufactur\w+|production) of %P (?:at|by|with) §@A"),
    _work(_M, "released by", r"\b(?:batch|batches|lots?)\b~ released by §@A"),
    _work(
        _M,
        "suppl|manufactur",
        rf"\b(?:supply|manufactur\w+) of %P~ (?:through|under|by|via) ~{_DEAL} with §@A",
        0.78,
    ),
    _work(
        _M,
        "agreement, ",
        r"\b(?:manufacturing|supply)\b~ agreement, @S ?(?:make|manufacture|produce|fill)\b",
        0.8,
    ),
    _work(
        _M,
        "manufacturer|cdmo",
        r"@S ?(?:named|selected|appointed|chosen) as ~(?:contract|commercial|clinical|toll) (?:manufacturer|CDMO)\b",
        0.8,
    ),
    _work(_M, "support", r"@S ?supports? @B (?:with|in) ~manufactur\w+"),
    _work(
        _M,
        "leverage|relies on|rely on",
        r"@B (?:leverages|relies on|rel(?:y|ying) on) §@A for ~(?:processing|manufactur|production)",
    ),
    _work(_M, "processed|expanded", r"\bcells\b~ (?:processed|expanded) (?:at|by) §@A"),
    _work(
        _S,
        "developed with",
        r"\b(?:syringe|pen|device|injector|inhaler|formulation|kit)\b~ (?:co-)?developed with §@A",
    ),
    _work(
        _S,
        "licensed|licenses",
        r"@B (?:has |have )?(?:in-)?licensed @A[’']s ~(?:technology|platform|linker|enzyme|system)",
    ),
    _work(_S, "access to its", r"@S ?(?:granted|gave|gives|grants) @B access to its"),
    _work(_S, "supplying", r"@S ?supplying (?:its|the) "),
    _work(_S, "supply from", r"\b(?:study |trial )?(?:drug|product) supply from §@A"),
    _work(
        _S,
        "mice|mouse|rats|library|data|models",
        r"\b(?:in|with|from|using) @A[’']s (?:[\w-]+ ){0,3}(?:mice|mouse|rats|library|libraries|data|models)\b~(?:@B|%P|$|\.)",
        0.66,
    ),
    _work(_C, "samples", r"\bsamples\b~ (?:analy[sz]ed|tested|processed|read) (?:by|at) §@A"),
    _work(
        _C,
        "services|operations",
        r"\b(?:laboratory|lab|statistical|imaging|monitoring|clinical) (?:services|operations)\b~ (?:provided|performed|handled)"
        r" by §@A",
    ),
    _work(
        _C,
        "clinical operations|project management|laboratory services|data management",
        r"@S ?(?:providing|provides?) ~(?:clinical operations|project management|laboratory services|data management)",
    ),
    _work(
        _C,
        "engaged|contracted|retained",
        r"@B (?:has |have )?(?:engaged|contracted|retained) §@A for ~(?:testing|analysis|monitoring|imaging)\b",
    ),
    _work(
        _C,
        "started|begun|initiated|conducting",
        r"@S ?(?:started|begun|initiated|conducting)[^.;]{2,50} of %P for @B",
    ),
    _work(
        "other",
        "logistics provider|specialty pharmacy",
        r"@S ?(?:serve|act)s? as ~(?:logistics provider|specialty pharmacy)",
    ),
    Entry(
        _L,
        "licensor",
        "assume|took over|takes over|take over|taken over",
        r"@S ?(?:assumes?|assumed|tak(?:es?|en) over|took over) (?:all |the |full |further |clinical ){0,3}(?:development"
        r"|costs?|responsibility)\b~%P",
        0.74,
    ),
    Entry(
        _L,
        "licensor",
        "file|submit|apply|seek",
        rf"@S ?(?:file|submit|apply|seek)s? for ~approval of %P {_LAND}",
        0.7,
    ),
    Entry(
        _L,
        "licensor",
        "gained|gains|wins",
        rf"@S ?(?:gained|gains|wins) ~approval (?:of|for) %P {_LAND}",
        0.7,
    ),
    Entry(_L, "licensor", " by ", r"\b(?:filing|application|submission|launch) (?:of|for) %P by §@A", 0.72),
    Entry(
        "licensor",
        "licensee",
        "through|under|via",
        rf"@B (?:has |have )?(?:secured|holds?|obtained|gained|acquired|has) ~<rights> to %P~"
        rf" (?:through|under|via) ~{_DEAL} with §@A",
        0.88,
    ),
    Entry(
        "licensor",
        "licensee",
        "pipeline|portfolio",
        r"%P~ (?:out of|from) @A[’']s (?:pipeline|portfolio)\b",
        0.74,
    ),
    Entry(
        _K,
        _K,
        "are ",
        r"@A and @B are (?:also |jointly |now ){0,2}(?:developing|exploring|evaluating|studying|testing)\b~%P",
        0.74,
    ),
    Entry(_K, _K, "relationship", r"\b(?:its|our) (?:\w+ )?relationship with §@A", 0.64),
    Entry(_K, _K, "pact", r"\b(?:research|development|joint) pact (?:with|between @B and) §@A", 0.76),
    Entry(
        _K,
        _K,
        "colleagues|partners at|friends at",
        r"\bour (?:colleagues|partners|friends) (?:at|from) @A\b~ (?:for|on|in)\b",
        0.66,
    ),
    Entry(
        _K,
        _K,
        "co-",
        r"\bco-(?:discovered|invented|created|designed) (?:with|by|by @B and) §@A",
        0.76,
    ),
    Entry(_K, _K, " its ", r"@S ?use its (?:AI|platform|technology|algorithms?|models?|data)\b~%P", 0.7),
    Entry(
        "academic",
        _K,
        "lead |running|coordinating",
        r"@S ?(?:lead|running|coordinating) (?:the|an?) (?:[\w-]+ ){0,2}(?:trial|study)\b",
        0.7,
        bare=False,
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
    Entry("funder", None, "approved", r"@S ?approved ~\bgrants?\b~ (?:for|to) ~(?:%P|@B)", 0.76, bare=False),
    Entry(
        "commercial",
        "licensor",
        "selling|marketing|distributing|promoting|order",
        r"@S ?(?:(?:started|begun|began) (?:selling|marketing|distributing|promoting) %P|placed ~order ~%P)",
        0.74,
    ),
    Entry(
        "commercial",
        "licensor",
        "firm,|company,|group,",
        r"\b(?:firm|company|group), @A, (?:will|is to) (?:sell|market|distribute|promote) %P",
        0.76,
    ),
    Entry(
        "acquirer",
        "acquired",
        "a share|per share",
        r"@S ?(?:pay|pays|paying) [$€£]\S+ (?:per|a) share~ for ~@B",
        0.82,
    ),
    Entry(
        "acquirer",
        "acquired",
        "sale ",
        r"\b(?:approved|completed|backed) the (?:proposed )?sale (?:of @B )?to §@A",
        0.76,
    ),
    Entry(
        "acquirer",
        "acquired",
        "acquisition by",
        r"\b(?:following|after|upon) (?:the|its|our) (?:\w+ )?acquisition by §@A",
        0.74,
    ),
    Entry(
        "investor", None, "royalty", r"\broyalty (?:\w+ )?(?:agreement|financing|deal)\b~ with §@A~%P", 0.76
    ),
    Entry("investor", None, " into ", r"@S ?puts? ~(?:money|capital|[$€£]\S+) into ~%P", 0.76),
    Entry("investor", None, "included|includes", r"\b(?:round|financing)\b~%P~ includ(?:ed|es) §@A", 0.76),
    Entry(_L, "licensor", "advanced by", r"%P (?:is|being|is being) ~advanced by §@A", 0.74),
    Entry(_L, "licensor", "to advance", r"@S ?continues? to advance %P", 0.7),
    Entry(
        _L,
        "licensor",
        "reported|announced",
        rf"@S ?(?:announced|reported) ~(?:data|results)\b~ (?:for|with|of|on) %P {_LAND}",
        0.66,
    ),
    Entry(_L, "licensor", "licence with|license with", r"@S ?[a-z]+ %P~ under ~licen[sc]e with @B", 0.8),
    Entry(_L, "licensor", "transferred", r"@B (?:has )?transferred %P to §@A", 0.76),
    Entry(
        _L, "licensor", "milestone", r"\bmilestone(?: payment)?\b~ (?:was|were|has been) paid by §@A", 0.76
    ),
    Entry("co-developer", "co-developer", "joint development", r"\bjoint development of %P with §@A", 0.8),
    Entry("co-developer", "co-developer", "cost sharing|cost-sharing", r"\bcost[- ]sharing with §@A", 0.76),
    Entry(
        "co-developer", "co-developer", "reimburse", r"@S ?reimburses? @B for ~(?:costs?|expenses)\b~%P", 0.72
    ),
    _work(
        _M,
        "contracted|engaged|hired",
        r"@S ?(?:contracted|engaged|hired) to (?:make|manufacture|produce|fill)\b",
        0.78,
    ),
    _work(
        _M,
        "facility|plant|site|factory",
        r"@A[’']s ~(?:facility|plant|site|factory)\b~ (?:makes|produces|manufactures) %P",
        0.78,
    ),
    _work(
        _M,
        "works with|working with",
        r"@B (?:works|is working|worked) with §@A to (?:make|manufacture|produce|fill) %P",
        0.76,
    ),
    Entry(
        "academic",
        _K,
        "test |study|evaluate",
        r"@S ?(?:test|study|evaluate) %P in (?:an? |the )?~(?:mouse|mice|model|models|patients|trial)\b",
        0.7,
        bare=False,
    ),
    Entry(
        "academic",
        _K,
        "investigator",
        r"@S ?(?:received|obtained|filed|submitted) ~\binvestigator[^.;]{0,30}\bIND\b~%P",
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
        _K,
        _K,
        "agreement with|licence with|license with",
        r"@B[’']s (?:\w+ )?(?:agreement|licen[sc]e) with §@A (?:gives|grants|covers|provides)\b ~(?:<rights>|%P)",
        0.74,
    ),
)
