"""Cues of collaborations as they are agreed: signed, announced, extended, options and memoranda among them."""

from __future__ import annotations

from summarizer.engines.rules.partner_cues.entry import Entry
from summarizer.engines.rules.partner_cues.words import PACT

_MEMORANDUM = r"(?:memorand\w+ of (?:understanding|intent)|letter of intent|heads of terms|term sheet|framework agreement)"
"""A paper that precedes a contract."""


COLLABORATION_AGREEMENTS: tuple[Entry, ...] = (
    Entry(
        "collaborator",
        "collaborator",
        "licen|take over",
        r"@S ?(?:may|can|could|(?:is|be) entitled to|(?:has|have|holds) (?:the right|an option) to) "
        r"(?:then |later |subsequently |also )?(?:(?:in-?)?licen[cs]e|take (?:up )?an? (?:[\w-]+ ){0,2}licen[cs]e|take over)"
        r" (?:the|this|it|%P|all|its|exclusive|worldwide|global|rights)",
        0.72,
        bare=False,
        also="may|can|could|entitled|right|option",
    ),
    Entry(
        "collaborator",
        "collaborator",
        "opt in|opt-in",
        r"@S ?(?:may|can|could|might|decide|to decide|able to|entitled to|(?:has |holds )?(?:the|an?) (?:right|option"
        r"|opportunity) to)?≈(?:\bopt in\b|opt-in (?:right|option|window|period|decision))",
        0.86,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "option",
        r"@S ?(?:paid|pays|pay|paying|put down|spent|spends) ~ for ~option\b",
        0.88,
        also="pa|put down|spen",
    ),
    Entry(
        "collaborator",
        "collaborator",
        "first look|first access|early access to|first negotiation|first refusal",
        r"\b(?:gave|gives?|given|giving|grant(?:s|ed|ing)?) §@A (?:an? |the )?(?:[\w-]+ ){0,2}(?:first (?:look|access"
        r"|negotiation|refusal)|early access to"
        r"|right of first)",
        0.8,
    ),
    Entry(
        "parties",
        "parties",
        "agreement|memorand|letter of intent|term sheet|contract|collaborat|partnership|alliance",
        r"@S ?(?:entered into|enter|announce[ds]?|sign(?:ed|s)?|execute[ds]?|concluded|agreed on|reached|expand\w*"
        r"|extend\w*|form(?:ed)?|establish\w*)~ (?:agreement|memorand\w+|letter of intent|term sheet|contract"
        r"|collaborat\w+|partnership|alliance)",
        0.7,
        also="agreed on|announce|concluded|enter|establish|execute|expand|extend|form|reached|sign",
    ),
    Entry(
        "accord",
        "accord",
        "agreement",
        r"\bagreements?\b(?: ¬{0,30})? with §@A",
        0.68,
        bare=False,
        also=" with ",
    ),
    Entry(
        "collaborator",
        "collaborator",
        "collaborat|partnership|alliance|cooperation",
        r"@S ?(?:entered into|announce[ds]?|sign(?:ed|s)?|executed|formed|expand\w*|extend\w*|established|initiated)~"
        r" (?:collaborati|partnership|alliance|co-?operation)",
        0.75,
        bare=False,
        also="announce|entered into|established|executed|expand|extend|formed|initiated|sign",
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
        r"(?:memorand\w+ of understanding|\bMOU\b|letter of intent|\bCRADA\b|term sheet)" r"~ with §@A",
        0.8,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "collaborat|partner|alliance",
        r"@A (?:and|und|et) @B ¬{0,60}?(?:announce|enter|sign|form|establish|agree|expand|extend|launch"
        r"|begin|initiate|conclud)\w* ~(?:collaborat|partnership|alliance|agreement)",
        0.8,
        also="agree|announce|begin|conclud|enter|establish|expand|extend|form|initiate|launch|sign",
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
    Entry(
        "collaborator",
        "collaborator",
        "memorand|letter of intent|heads of terms|term sheet|framework",
        rf"{_MEMORANDUM} ?(?:\([^()]{{1,14}}\) )?with §@A",
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
        "collaborator",
        "collaborator",
        "pilot",
        r"\b(?:pilot|pilots|pilot (?:program\w*|project|agreement|deployment)|proof-of-concept project)\b(?: \w+){0,2}"
        r" (?:with|at) §@A",
        0.75,
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
        "collaborator",
        "collaborator",
        "right of first",
        r"@S ?(?:holds? |has |secured |obtained |received |gained |was granted |acquired |took |retains |won )?(?:an? |the"
        r" |exclusive |options? and ){0,3}right of first (?:negotiation|refusal|offer)",
        0.75,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "covers|gives|grants|extends",
        r"\bthe (?!lease|loan|credit|rental|purchase|settlement|underwriting|employment|sales )(?:\w+ )?"
        rf"{PACT} with §@A (?:covers|gives|grants|extends)\b",
        0.72,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "tie-up|deal with|pact with",
        r"\b(?:this|the|our|its|their|an?) (?:\w+ )?(?:tie-up|deal|pact) with §@A(?! to (?:sell|issue|buy|place|underwrite))",
        0.66,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "collaboration|partnership|alliance",
        r"\b(?:the|our|its|this) @A (?-i:collaboration|partnership|alliance)\b",
        0.7,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "announce",
        r"^\W*@B and @A,? (?:today |have |jointly ){0,3}announced?\b",
        0.7,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "amended|extended|expanded|renewed|broaden",
        rf"@B and @A (?:have )?(?:amended|extended|expanded|renewed|broadened) (?:their|the|an?) ~{PACT}\b",
        0.76,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "reported",
        r"^\W*@B and @A,? (?:today |have |jointly ){0,3}reported\b",
        0.7,
        bare=False,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "pact",
        r"\b(?:research|development|joint) pact (?:with|between @B and) §@A",
        0.76,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "agreement with|licence with|license with",
        r"@B[’']s (?:\w+ )?(?:agreement|licen[sc]e) with §@A (?:gives|grants|covers|provides)\b ~(?:<rights>|%P)",
        0.74,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "option",
        r"\b(?:giv(?:es?|en|ing)|grant(?:s|ed|ing)?|hand(?:s|ed|ing)) §@A (?:an?|the) (?:[\w-]+ ){0,2}option\b",
        0.82,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "announced|reported|said",
        r", (?:the )?(?:[\w.-]+ ){0,6}\(?@B\)?,? and (?:the )?@A,? (?:have )?(?:today |jointly ){0,2}(?:announced"
        r"|reported|said)(?: (?:today|jointly"
        r"|together|on [\w ]{3,20}))*[.]?$",
        0.74,
        bare=False,
    ),
)
