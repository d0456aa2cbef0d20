"""Cues of who does the work: tapped or contracted to do it, whose assay or device it uses, who leads it in a country."""

from __future__ import annotations

from summarizer.engines.rules.partner_entry import Entry

_TOOL = (
    r"(?:assay|test|panel|diagnostic|auto-?injector|injector|inhaler|device|pump|pen|technology|platform|linker|payload"
    r"|engine|kit|software|algorithm|app|wearable|sensor|biopsy test)"
)
_TASKED = r"(?:tapped|enlisted|chosen|chose|picked|selected|commissioned|contracted|hired|recruited|turned to|asked)"
_MAKING = r"(?:production|manufactur\w+|filling|process (?:development|validation)|engineering (?:run|batch)|tech\w* transfer)"
_PART = r"(?:development|registration|commerciali[sz]ation|marketing|sales|regulatory \w+|clinical \w+|launch|distribution)"
_ISOTOPE = r"(?:lutetium|actinium|lead-212|iodine|copper-6|terbium|radium|astatine|isotope|Lu-|Ac-|Pb-|\d{2,3}[A-Z][a-z])"
_USED = r"(?:used|employed|applied|deployed|integrated)"

HANDS: tuple[Entry, ...] = (
    Entry(
        "manufacturer",
        "client",
        "tapped|enlisted|chosen|chose|picked|selected|commissioned|contracted|hired|recruited|turned to|asked",
        rf"@B (?:has |have )?{_TASKED} §@A to (?:scale|manufactur|produc|fill|make|supply)",
        0.8,
    ),
    Entry(
        "cro",
        "client",
        "tapped|enlisted|chosen|chose|picked|selected|commissioned|contracted|hired|recruited|turned to|asked",
        rf"@B (?:has |have )?{_TASKED} §@A to (?:conduct|run|manage|carry out|perform|oversee|execute)\b"
        r"[^.;]{0,40}?\b(?:trials?|stud(?:y|ies)|toxicology|testing)\b",
        0.75,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "tapped|enlisted|picked|recruited|turned to",
        r"@B (?:has |have )?(?:tapped|enlisted|picked|recruited|turned to) §@A to (?!advis|explor|act|help explor|assist"
        r"|lead the (?:company|board))",
        0.66,
    ),
    Entry(
        "manufacturer",
        "client",
        "begun|began|start|commenc|complet|initiat|finish|begins",
        r"@S ?(?:begun|began|start(?:s|ed)?|commenced?|completed?|initiated?|finished|begins?)"
        rf" ~{_MAKING}\b~ (?:of|for) ~%P",
        0.74,
    ),
    Entry(
        "manufacturer",
        "client",
        "transferred",
        rf"\btransferred ~(?:process|{_MAKING}|method)\b~ to §@A",
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
        "supplier",
        "client",
        "supplier of|supplier for|source of|provider of|producer of",
        r"@S ?(?:become |serve as |act as |remain )?(?:the|our|its) (?!largest|leading|world|biggest|only|first|top)"
        r"(?:\w+ ){0,2}(?:supplier|source|provider|producer) (?:of|for) ",
        0.72,
    ),
    Entry(
        "supplier",
        "client",
        "supply of|supplies of",
        rf"\bsuppl(?:y|ies) of ~{_ISOTOPE}\S*~ (?:from|by|with) §@A",
        0.78,
    ),
    Entry(
        "supplier",
        "client",
        "free of charge|at no c|for free|without charge",
        r"@S ?(?:providing|supplying|donating|provides?|supply|supplies|donates?|provided|supplied)"
        r" ~(?:free of charge|at no c(?:ost|harge)|for free|without charge)",
        0.75,
    ),
    Entry(
        "supplier",
        "client",
        "provid|suppl|donat",
        r"@S ?(?:providing|supplying|donating) (?:free of charge|at no c(?:ost|harge)|for free|without charge)",
        0.75,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "platform|engine|technolog|software|library|model|system|tool",
        r"\b(?:identified|discovered|designed|generated|found|optimi[sz]ed|selected|developed|created|engineered)\b~"
        r" (?:with|using|by|on|through) ~(?:platform|engine|technology|software|library|models?|system|tools?)"
        r" (?:of|from|by) §@A",
        0.72,
    ),
    Entry(
        "supplier",
        "client",
        "used|employed|applied|deployed|integrated",
        rf"@A[’']s (?:[\w-]+ ){{0,3}}{_TOOL}\b (?:is|are|was|were|will be|has been) (?:\w+ )?{_USED}\b",
        0.72,
    ),
    Entry(
        "supplier",
        "client",
        "assay|test|panel|diagnostic|inject|inhaler|device|pump|pen|technology|platform|linker|payload|engine|kit|software"
        "|algorithm|app|wearable|sensor",
        r"\b(?:with|using|uses?|makes? use of|based on|incorporates?|employs?|leverages?|delivered (?:by|with|via)|via)"
        rf" (?:the )?@A[’']s (?:[\w-]+ ){{0,4}}{_TOOL}\b",
        0.68,
    ),
    Entry(
        "supplier",
        "client",
        "injector|inhaler|device|pump|pen ",
        r"\b(?:administered|given|delivered|injected|inhaled)\b~ (?:with|using|by|via) (?:the |an? )?@A"
        r" (?:[\w-]+ ){0,2}(?:auto-?injector|injector|inhaler|device|pump|pen)\b",
        0.68,
    ),
    Entry(
        "supplier",
        "client",
        "companion",
        r"@S ?(?:received|submitted|filed|obtained|won|validat\w+|building)"
        r" ~companion (?:diagnostic|test|assay)\b~ (?:for|to) ~%P",
        0.75,
    ),
    Entry(
        "supplier",
        "client",
        "app |software|device|portal|wearable|sensor",
        r"\b(?:app|software|device|portal|wearable|sensor)\b~ (?:was|is|were|has been) (?:built|designed|created|programmed)"
        r" by §@A",
        0.72,
    ),
    Entry(
        "cro",
        "client",
        "sequencing|genotyping|analys|profiling|imaging",
        r"\b(?:sequencing|genotyping|bioanalysis|profiling|(?:central|image|sample|biomarker) (?:analysis|imaging))\b~"
        r" (?:is|are|was|were|be|being) (?:performed|done|provided|carried out|conducted|run) (?:by|at) §@A",
        0.72,
    ),
    Entry(
        "licensee",
        "licensor",
        "responsib|leading|in charge|handling|running|conducting",
        r"@S ?(?:be )?(?:responsible for|leading|in charge of|handling|running|conducting) (?:the |all )?(?:further )?"
        rf"{_PART}\b~ in (?:the )?(?-i:[A-Z])",
        0.75,
    ),
    Entry(
        "licensee",
        "licensor",
        "led by|run by|handled by|managed by|responsibility of",
        rf"\b{_PART} in (?:the )?(?-i:[A-Z])[\w ]{{2,30}}? (?:is|are|will be) (?:(?:being )?(?:led|run|handled|managed) by"
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
    ),
    Entry(
        "licensee",
        "licensor",
        "submit|filed|files|received|obtained|secured|won ",
        r"@S ?(?:submitted|submits|filed|files|received|obtained|secured|won)"
        r" ~(?:application|NDA|BLA|IND|MAA|approval|authori[sz]ation|clearance)\b~%P~ in (?:the )?(?-i:[A-Z])",
        0.66,
    ),
    Entry(
        "commercial",
        "licensor",
        "authorisation|authorization|registration",
        r"@S ?(?:holds?|holding) (?:the )?(?:marketing |product )?(?:authori[sz]ation|registration)s?~ (?:for|of) %P",
        0.74,
    ),
    Entry("commercial", "licensor", "books|records", r"@S ?(?:books?|records?) ~sales of %P", 0.74),
    Entry("commercial", "licensor", "available", r"%P~ available~ (?:through|from|via) §@A", 0.72),
    Entry(
        "commercial",
        "licensor",
        "pharmacy|wholesaler|logistics provider",
        r"@S ?(?:selected|chosen|appointed|named|engaged) as (?:the |an? )(?:\w+ ){0,3}(?:pharmacy|wholesaler"
        r"|logistics provider)\b",
        0.75,
    ),
    Entry(
        "academic",
        "collaborator",
        "running|conducting|leading|carrying out|coordinating|sponsoring",
        r"@S ?(?:running|conducting|leading|carrying out|coordinating|sponsoring) ~(?:trials?|study|studies)\b~%P",
        0.72,
        bare=False,
    ),
    Entry(
        "academic",
        "collaborator",
        "conducted|performed|carried out|ran ",
        r"@S ?(?:conducted|performed|ran|carried out) ~(?:animal|preclinical|mouse|toxicology|laboratory|non-?clinical"
        r"|in vitro) (?:stud|work|test|experiment)\w*",
        0.72,
        bare=False,
    ),
    Entry(
        "academic",
        "collaborator",
        "published|presented|reported|showed",
        r"@B and <people> (?:from|at|of) (?:the )?@A (?:have )?(?:published|presented|reported|showed|shown)",
        0.72,
    ),
    Entry(
        "academic",
        "collaborator",
        "traces",
        r"\btraces? ~(?:roots?|origins?)\b~ to ~(?:at|of|in|from) §@A",
        0.72,
        bare=False,
    ),
    Entry(
        "academic",
        "collaborator",
        "investigator",
        r"@S ?(?:dosed|enrolled|treated|launched|opened|started|begun) ~\binvestigator[- ](?:initiated|sponsored|led)\b",
        0.74,
        bare=False,
    ),
)
