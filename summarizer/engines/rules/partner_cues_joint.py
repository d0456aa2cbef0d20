"""Cues of what two parties do together, and of work that people do at a place."""

from __future__ import annotations

from summarizer.engines.rules.partner_entry import Entry

JOINT: tuple[Entry, ...] = (
    Entry(
        "accord",
        "accord",
        "agreement",
        r"\bagreements?\b(?: ¬{0,30})? with §@A",
        0.68,
        bare=False,
    ),
    Entry(
        "supplier",
        "client",
        "suppl",
        r"@S ?suppl(?:y|ies|ying) ~(?:for (?:the|this) (?:\w+ )?(?:trial|study|combination)|free of charge|at no cost)",
        0.75,
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
        "collaborator",
        "collaborator",
        "between",
        r"<bond>\b(?: ¬{0,40})? between @A,? and ¬{0,60}@B",
        0.78,
    ),
    Entry(
        "licensor",
        "licensee",
        "from",
        r"%P≈ (?:was |were |is )?(?:acquired|purchased|obtained|in-licensed|bought) (?:by @B )?from §@A",
        0.8,
    ),
    Entry(
        "keeper",
        None,
        "retain|keep",
        r"@S ?(?:retains?|retained|retaining|keeps?) ~<rights>",
        0.75,
        bare=False,
    ),
    Entry(
        "parties",
        "parties",
        "collaborating|partnering|working together|cooperating|teaming|collaborate|work together",
        r"@S ?(?:collaborat(?:e|ing)|partner(?:ing)?|work(?:ing)? together|co-?operat(?:e|ing)|team(?:ing)? up)\b",
        0.75,
    ),
    Entry(
        "manufacturer",
        "client",
        "responsible for",
        r"@S ?(?:be )?(?:solely |fully )?responsible for ~(?:manufactur|production|fill)",
        0.82,
    ),
    Entry(
        "manufacturer",
        "client",
        "manufactured|produced|completed",
        r"@S ?(?:successfully )?(?:manufactured|produced|completed) ~(?:%P|GMP|batch|drug substance|drug product|manufactur)",
        0.78,
    ),
    Entry(
        "commercial",
        None,
        "launched|introduced",
        r"(?:launched|introduced)~ by §@A",
        0.75,
    ),
    Entry(
        "commercial",
        None,
        "available|offered|distributed",
        r"%P≈(?:available|offered|distributed|sold) (?:exclusively |only )?(?:through|via) §@A",
        0.65,
        bare=False,
    ),
    Entry(
        "investor",
        None,
        "investment",
        r"@S ?(?:made|makes|make) ~(?:equity |strategic )?investment",
        0.75,
    ),
    Entry(
        "academic",
        None,
        " at ",
        r"\b(?:preclinical|pre-clinical|animal|lab(?:oratory)?|in vivo|in vitro|toxicology|nonclinical|mouse|discovery)\b"
        r"~(?:done|performed|conducted|carried out|undertaken)~ at §@A",
        0.66,
        bare=False,
    ),
    Entry(
        "academic",
        None,
        "partners at|collaborators at|collaborators from|partners from|colleagues at|colleagues from",
        r"\b(?:partners|collaborators|colleagues)~ (?:at|from) §@A",
        0.72,
        bare=False,
    ),
)
