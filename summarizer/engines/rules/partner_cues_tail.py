"""Cues of deals told in passing: who keeps, picks up or pays for rights, the deal with whom, who backs the work."""

from __future__ import annotations

from summarizer.engines.rules.partner_entry import Entry

_PACT = r"(?:collaboration|partnership|alliance|licen[sc]e|agreement|deal|pact|tie-up)"
_PATIENTS = (
    r"(?:patient (?:group|organi[sz]ation|association|advocacy (?:group|organi[sz]ation))|charity|non-?profit(?: \w+)?"
    r"|advocacy (?:group|organi[sz]ation))"
)
_WORK = r"(?:trials?|stud(?:y|ies)|research|work|project|development|program(?:me)?s?)"
_SELLERS = r"(?:distributors|partners|licensees|agents)"


def _abroad(before: int) -> Entry:
    """The name in brackets after the country: "distributors in India (Medvarsha), Norway (Nordvik)"."""
    return Entry(
        "commercial",
        "licensor",
        "distributors|partners|licensees|agents",
        rf"\b{_SELLERS} in (?:[^().;]{{2,30}} \([^()]{{2,40}}\)(?:, and|,| and) ?){{{before}}}(?-i:[A-Z])[^().;]{{2,30}} \(@A\)",
        0.78,
    )


TAIL: tuple[Entry, ...] = (
    *(_abroad(before) for before in range(5)),
    Entry(
        "licensor",
        "licensee",
        "picked up|obtained|gained|secured|took on",
        r"%P~ @B (?:has |had )?(?:picked up|obtained|gained|secured|took on)~ from §@A",
        0.8,
    ),
    Entry(
        "licensor",
        "licensee",
        "came to",
        rf"%P~ came to @B ~{_PACT}\b~ with §@A",
        0.88,
    ),
    Entry(
        "licensor",
        "licensee",
        "originally|initially",
        r"\b(?:originally|initially) (?:developed|discovered|invented|created|synthesi[sz]ed) (?:at|by) §@A,? %P",
        0.78,
    ),
    Entry(
        "licensor",
        "licensee",
        "upfront|up-front|initial|milestone",
        r"\b(?:upfront|up-front|initial cash|milestone) (?:payments?|fees?)\b~ to §@A",
        0.75,
    ),
    Entry(
        "licensor",
        "licensee",
        "retain|keep|reserve",
        r"@S ?(?:retains?|retained|keeps?|kept) (?:all |the |its |commercial |exclusive |full ){0,3}<rights> (?:to|for|on) %P",
        0.72,
    ),
    Entry("licensor", "licensee", "remain|stay", r"\b<rights>\b~ (?:remain|stay)s? with §@A", 0.72),
    Entry(
        "licensor",
        "licensee",
        "spin-o|spino",
        r"@B, an? (?:\w+ )?spin-?(?:out|off)(?: company)? (?:of|from) §@A,~ (?:licen[sc]|rights)",
        0.72,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "right of first",
        r"@S ?(?:an? |the |holds? |exclusive ){0,3}right of first (?:negotiation|refusal|offer)",
        0.75,
    ),
    Entry(
        "co-developer",
        "co-developer",
        "co-fund|co-financ|cofund",
        r"@S ?(?:co-?funds?|co-?funding|co-?financ\w+) ~(?:development|costs?|program\w*|%P)",
        0.74,
    ),
    Entry(
        "co-developer",
        "co-developer",
        "developing",
        r"@B (?:is|are) (?:co-|jointly )?developing ~(?:jointly |together )?with §@A",
        0.74,
    ),
    Entry(
        "co-developer",
        "co-developer",
        "joint venture",
        r"\bjoint venture\b[^.;]{0,50}?(?:set up|formed|founded|established|created|owned) (?:jointly )?by @B and §@A",
        0.8,
    ),
    Entry(
        "licensee",
        "licensor",
        "hand|give|grant|provide|award",
        rf"\b{_PACT} (?:hands?|gives?|gave|grants?|granted|provides?|awards?|handed)(?: to)? §@A"
        r" ~(?:<rights>|access|exclusiv\w+|option)\b",
        0.78,
    ),
    Entry("licensee", "licensor", "pay|paid", r"@S ?(?:pays?|paid|paying) @B~ for ~<rights>\b", 0.8),
    Entry(
        "licensee",
        "licensor",
        "snap|scoop|grab|nabs|picks up|picked up|lands",
        r"@S ?(?:snaps? up|snapped up|scoops? up|scooped up|grabs?|grabbed|nabs|picks? up|picked up|lands) ~<rights>\b",
        0.76,
    ),
    Entry(
        "licensee",
        "licensor",
        "licence|license|rights|territor",
        r"@A[’']s (?:exclusive )?(?:licen[sc]e|rights|territor\w+)\b ~(?:covers?|extends?|includes?|to %P)\b",
        0.74,
    ),
    Entry(
        "licensee",
        "licensor",
        "revenue|income|payments from",
        r"\b(?:collaboration|licen[sc]e|licensing|partnership|milestone) (?:revenues?|income|payments?)\b"
        r"~ from (?:our |its )?(?:partner )?@A",
        0.72,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "covers|gives|grants|extends",
        r"\bthe (?!lease|loan|credit|rental|purchase|settlement|underwriting|employment|sales )(?:\w+ )?"
        rf"{_PACT} with §@A (?:covers|gives|grants|extends)\b",
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
        "with|collaboration|partnership|alliance",
        r"%P \((?:with|partnered with|in partnership with|licensed to) @A\)|%P ?/ ?@A"
        r" (?:collaboration|partnership|alliance)\b",
        0.72,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "partners|partner ",
        r"\b(?:collaboration|development|regional|licensing) partners?,? @A",
        0.75,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "include",
        r"\bpartners (?:for|on|of) %P (?:include|are|comprise)s? §@A",
        0.75,
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
        rf"@B and @A (?:have )?(?:amended|extended|expanded|renewed|broadened) (?:their|the|an?) ~{_PACT}\b",
        0.76,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "together with|jointly with",
        r"\b(?:together|jointly) with (?:our partners? )?@A, @B ",
        0.66,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "patient|charity|profit|advocacy",
        rf"\b(?:work\w*|partner\w*|collaborat\w*|team\w*)~ with (?:the |an? )?{_PATIENTS},? @A",
        0.76,
    ),
    Entry(
        "funder",
        None,
        "patient|charity|profit|advocacy",
        rf"@A, (?:an?|the) (?:[\w-]+ ){{0,2}}{_PATIENTS}, ~(?:pay|fund|financ|back)\w*\b~ {_WORK}\b",
        0.8,
    ),
    Entry(
        "payer",
        None,
        "backed by|bankrolled by|underwritten by",
        rf"\b(?:{_WORK}|%P)\b~ (?:backed|bankrolled|underwritten) by §@A",
        0.74,
        bare=False,
    ),
    Entry(
        "payer",
        None,
        "funding|financing|sponsoring|backing|paying for",
        rf"@S ?(?:funding|financing|sponsoring|backing|paying for) ~{_WORK}\b",
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
    Entry("acquirer", "acquired", "takeover|buyout", r"\b(?:takeover|buyout)(?: of @B)? by §@A", 0.78),
    Entry("acquirer", "acquired", "tender offer", r"@S ?[a-z]+ (?:its |a |the )~tender offer for ~@B", 0.82),
    Entry(
        "acquirer",
        "acquired",
        "purchased|bought|acquired",
        r"@S ?(?:purchased|bought|acquired) (?:all |the |certain |substantially ){0,3}(?:assets|intellectual property)\b~%P",
        0.76,
    ),
    Entry(
        "investor",
        None,
        "stake|shareholding",
        r"@S ?(?:took|taken|takes|take|bought|buys) ~(?:stake|shareholding) in @B",
        0.76,
    ),
    Entry(
        "investor",
        None,
        "led the|leads the",
        r"@S ?(?:co-)?(?:led|leads) the (?:[\w$€£.-]+ ){0,4}(?:round|financing|placement|investment)\b",
        0.78,
    ),
    Entry(
        "investor",
        None,
        "placement with|financing with|round with|facility with|loan with",
        r"\b(?:placement|financing|round|facility|loan) with §@A~ (?:fund|pay for|support|financ\w+) ~%P",
        0.74,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "reported",
        r"^\W*@B and @A,? (?:today |have |jointly ){0,3}reported\b",
        0.7,
        bare=False,
    ),
)
