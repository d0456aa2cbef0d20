"""Cues of relationships that a release tells in passing: who sells where, who fills, who shares the costs."""

from __future__ import annotations

from summarizer.engines.rules.partner_entry import Entry

_MOU = r"(?:memorand\w+ of (?:understanding|intent)|letter of intent|heads of terms|term sheet|framework agreement)"

PASSING: tuple[Entry, ...] = (
    Entry(
        "collaborator",
        "collaborator",
        "memorand|letter of intent|heads of terms|term sheet|framework",
        rf"{_MOU} ?(?:\([^()]{{1,14}}\) )?with §@A",
        0.8,
    ),
    Entry(
        "licensee",
        "licensor",
        "developed by|developed there by|developed in",
        r"(?:%P|it|drug|product|candidate|compound|asset) ?(?:is|was)(?: also| now)? (?:being"
        r" )?(?:co-)?developed ~by §@A,? (?:to which|under)",
        0.8,
    ),
    Entry(
        "payer",
        None,
        "funding|funds|funded|grant|award|support",
        r"@A ?(?:\([^()]{2,12}\) )?(?:today |jointly |has |have )?(?:announce[sd]?|award\w*|provid\w*|commit\w*|grant\w*)"
        r" ~\b(?:funding|awards?|grants?|support|\$)",
        0.75,
        bare=False,
    ),
    Entry(
        "investor",
        None,
        "invest",
        r"@S ?(?:will |is to |has agreed to )?invest(?:s|ed)? (?:up to |about |more than )?(?:[A-Z]{0,3}[$€£¥]|an undisclosed)",
        0.8,
    ),
    Entry(
        "collaborator",
        "licensor",
        "option",
        r"@S ?(?:of [A-Z]\w+ )?(?:obtained|received|holds?|acquired|secured|was granted|was given) ~\b(?:an )?options?\b",
        0.8,
    ),
    Entry(
        "commercial",
        "licensor",
        "through",
        r"\b(?:sell|sells|sold|market|markets|marketed|distribut\w+|launch\w*|available|promot\w+)\b¬{0,140}?\bthrough §@A",
        0.75,
        bare=False,
    ),
    Entry(
        "manufacturer",
        "client",
        "takes place|take place|is done|are done|is carried|will be done",
        r"\b(?:filling|fill-finish|production|manufactur\w+|packaging|formulation|vialing|labell?ing)\b~"
        r" (?:takes? place|(?:is|are|will be) (?:done|carried out)) (?:at|by|in the plant of) §@A",
        0.8,
    ),
    Entry(
        "cro",
        "client",
        "in charge of|responsible for|looks after|takes care of|handles|handled by",
        r"@S ?(?:put |is |are |was )?(?:in charge of|responsible for|looks after|takes care of|handles)"
        r" ~(?:monitoring|data management|biostatistics|site management|trial management|pharmacovigilance|trial logistics)",
        0.8,
    ),
    Entry(
        "co-developer",
        "co-developer",
        "shared with|share the|shares the|shares cost|share cost",
        r"\b(?:costs?|expenses|profits?|spending)\b~ (?:is|are|will be) shared (?:\w+ )?with §@A",
        0.8,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "together with|jointly with|along with",
        r"^\W*(?:together|jointly|along) with §@A,? †?¬{1,30}?(?:is|are|has been|have been|was|were)"
        r" (?:working|developing|studying|testing)",
        0.75,
    ),
    Entry(
        "academic",
        "collaborator",
        "emerged from|grew out of|stems from|arose from|came out of",
        r"\b(?:emerged from|grew out of|stems from|arose from|came out of)"
        r" ~(?:research|work|studies|collaboration|laborator\w+) ~(?:with|at|of) §@A",
        0.7,
    ),
    Entry(
        "licensor",
        "licensee",
        "from which|from whom|from where",
        r"@A,? ¬{0,80}?\bfrom (?:which|whom|where) (?:@B|†?¬{0,25}?)"
        r" ?(?:holds?|has|obtained|took|licensed|in-licensed|acquired|received) ~<rights>",
        0.85,
    ),
    Entry(
        "academic",
        "collaborator",
        "research collaboration|research agreement|collaborative research",
        r"\b(?:at|with|of) §@A under (?:an? |the )?(?:\w+ )?(?:research|collaborative research) (?:collaboration|agreement)",
        0.8,
    ),
    Entry(
        "commercial",
        "licensor",
        "distribut|market|sell|promote",
        r"@S ?(?:of [A-Z]\w+ )?(?:will |is to |shall )?(?:distributes?|markets?|sells?|promotes?|commerciali[sz]es?) (?:it|%P"
        r"|the (?:product|system|device|test|drug|vaccine|medicine|implant|tablets|kits?)s?)\b",
        0.78,
    ),
    Entry(
        "manufacturer",
        "client",
        " for ",
        r"\b<made>\b for (?:@B|the Company|us) (?:under [\w -]{2,20} )?(?:by|at) §@A",
        0.85,
    ),
    Entry(
        "supplier",
        "client",
        "come from|comes from|sourced from|purchased from|bought from",
        r"\b(?:components?|batteries|sensors?|chips?|pumps?|cells|isotopes?|devices?|reagents?"
        r"|starting materials?|adjuvant|plasmids?)\b~"
        r" (?:come|comes|(?:is|are) (?:sourced|purchased|bought)) from §@A",
        0.75,
    ),
    Entry(
        "academic",
        "collaborator",
        "developed with|developed together|developed jointly|designed with",
        r"(?<!which [\ue000\ue002]\d[\ue001\ue003] )\b(?:developed|designed|invented|tested) (?:together |jointly )?with §@A",
        0.75,
        bare=False,
    ),
)
