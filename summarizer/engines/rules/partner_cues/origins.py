"""Cues of where a product comes from: who invented it, and in whose work it began."""

from __future__ import annotations

from summarizer.engines.rules.partner_cues.entry import Entry

ORIGINS: tuple[Entry, ...] = (
    Entry(
        "academic",
        "collaborator",
        "born|conceived|made|invented|discovered|designed",
        r"\b(?:%P|molecule|compound|antibody|antigen|vaccine|idea|candidate|vector|construct|immunogen|concept)\b~ "
        r"(?:born|conceived"
        r"|made|invented|discovered|designed) (?:at|in) (?:the )?(?:lab(?:oratory)?|group|department) of (?:[†]\d+."
        r"|¬{2,40}?) (?:at|of) §@A",
        0.7,
    ),
    Entry(
        "academic",
        "collaborator",
        "out of|arose from|stems from|builds on",
        r"\b(?:came out of|grew out of|arose from|stems from|builds on) ~(?:work|research|discover\w+|studies) (?:by"
        r"|from|in) [†]\d+.[’']s"
        r" ¬{0,25}?(?:at|of) §@A",
        0.74,
    ),
    Entry(
        "licensor",
        "licensee",
        " where ",
        r"@A,? where (?:the|this|our|its|it|%P|work on %P|research on %P)\b~ ?(?:(?:was|were|has been|had been)"
        r" (?:first |originally |initially |also )*(?:discovered|invented|purified|made|found|conceived|designed|created"
        r"|developed"
        r"|synthesi[sz]ed|isolated|identified|engineered|born|devised|begun)|began|started|originated|goes back)\b",
        0.72,
        bare=False,
        also="discovered|invented|purified|made|found|conceived|designed|created|developed|synthesi|isolated|identified"
        "|engineered|born|devised|began|begun|started|originated|goes back",
    ),
    Entry(
        "academic",
        "collaborator",
        "whose ",
        r"@A,? whose (?:[\w-]+ ){0,2}?(?:<people>|chemists|biologists|immunologists|virologists|inventors|institute"
        r"|department|lab)\b(?: had| have| has| also| first)?"
        r" (?:handed|discovered|invented|found|designed|made|built|created|devised|identified|described|isolated|developed"
        r"|synthesi[sz]ed"
        r"|supplied|contributed|licensed|ran|carried)\b",
        0.72,
        bare=False,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "with whom|with which",
        r"@A,? with (?:whom|which) (?:@B|it|they|we|the company|our|its) ~(?:found|discover\w*|develop\w*|design\w*"
        r"|work\w*|collaborat\w*|identif\w*"
        r"|ran|runs?|tested|tests|conduct\w*|build\w*|built|stud(?:y|ied|ies)|made|makes?|created|partner\w*)\b",
        0.76,
        bare=False,
    ),
    Entry(
        "academic",
        "collaborator",
        "born of|born from|born out|came from|came out|comes from|comes out|grew out|arose|stems from|emerged|fruit of"
        "|result of|product of|resulted|results from"
        "|originated|originates|outcome of",
        r"\b(?:born (?:of|from|out of)|c[oa]mes? (?:from|out of)|grew out of|arose (?:from|out of)|stems from|emerged from"
        r"|fruits? of|result of"
        r"|product of|result(?:s|ed) from|originate[sd] (?:in|from)|outcome of) (?:an? |the |its |our )?(?:[\w-]+"
        r" ){0,4}(?:exchange|collaboration"
        r"|co-?operation|partnership|research|project|program(?:me)?|alliance|screen(?:ing)?|work)\b~ (?:with|at|of|by|between"
        r"|in) §@A",
        0.74,
    ),
    Entry(
        "academic",
        "collaborator",
        "academic |earlier |original |basic |pioneering |seminal |foundational |fundamental |years of ",
        r"\b(?:academic|earlier|original|basic|pioneering|seminal|foundational|fundamental|years of) (?:work|research"
        r"|studies|discover\w+)"
        r"(?: done| carried out| performed| conducted)? (?:at|by|in|from) §@A",
        0.68,
        bare=False,
    ),
    Entry(
        "academic",
        "collaborator",
        "material transfer",
        r"@A,? ≈(?:under|by way of|through) (?:an? |the )?(?:\w+ )?material transfer agreement",
        0.72,
        bare=False,
    ),
    Entry(
        "academic",
        "collaborator",
        "co-authors|coauthors|collaborators include|collaborators are|collaborators came|collaborators come|collaborating",
        r"\b(?:co-?authors?|collaborators?|collaborating (?:institutions|scientists|researchers|groups|centers|centres))\b~"
        r" (?:include[sd]?|are|were|c[oa]me)\b≈(?:at|from|of|include[sd]?|are|were) §@A(?: ¬{0,70}?,? and (?:from |of |at"
        r" )?(?:the )?@B)?",
        0.7,
        bare=False,
    ),
)
