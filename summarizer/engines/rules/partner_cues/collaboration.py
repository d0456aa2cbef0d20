"""Cues of working together: who does what with whom, and who is called a partner."""

from __future__ import annotations

from summarizer.engines.rules.partner_cues.entry import Entry
from summarizer.engines.rules.partner_cues.words import PATIENT_GROUP, WORK_OR_TESTING

COLLABORATION: tuple[Entry, ...] = (
    Entry(
        "collaborator",
        "collaborator",
        "lent|lends|puts|put |contributes|contributed",
        r"@S ?(?:lent|lends|puts?|contribut(?:es|ed)) (?:its|their) (?:[\w-]+ ){0,3}(?:team|expertise|facilities"
        r"|laborator(?:y|ies)|models?|staff|know-how|chemists|biologists)\b",
        0.76,
        bare=False,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "humani|optimi|matured|crystalli|solved|characteri|profiled|engineered",
        r"(?:%P|\b(?:it|antibody|antibodies|molecules?|compounds?|series|structure|binders?|nanobod(?:y|ies)|sequence"
        r"|construct|receptor|peptide|lead))\b~"
        r" (?:was|were|been|being) (?:first |then |further |subsequently )?(?:humani[sz]ed|optimi[sz]ed"
        r"|affinity[- ]matured|matured|crystalli[sz]ed|solved"
        r"|characteri[sz]ed|profiled|engineered)(?: and \w+)? (?:by|at|with) §@A",
        0.74,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "optimi|humani|engineered|designed|screened|synthesi",
        r"@S ?(?:optimi[sz]ed|humani[sz]ed|engineered|designed|screened|synthesi[sz]ed) ~ for @B",
        0.74,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "collection of|collections of|repertoire of|compounds of|chemists at|biologists at|donors of",
        r"\b(?:screening|screened|search(?:ed|ing)?|drawn from|taken from|found in|picked from|start\w* from)\b~"
        r" (?:collections?|repertoires?|compounds|library|libraries) of §@A",
        0.74,
    ),
    Entry(
        "parties",
        "parties",
        "join |team |unite|pool|combine|partner|link |ally|ink |forge|seal|strike|deepen|renew|agree",
        r"^[\s•*·–-]*@A ?(?:to |have |will )?(?:join|team up|unite|pool|combine|partner|link up|ally|ink|forge"
        r"|seal|strike|deepen|renew|agree)\b",
        0.78,
    ),
    Entry(
        "parties",
        "parties",
        "collaborating|partnering|working together|cooperating|teaming|collaborate|work together",
        r"@S ?(?:collaborat(?:e|ing)|partner(?:ing)?|work(?:ing)? together|co-?operat(?:e|ing)|team(?:ing)? up)\b",
        0.75,
    ),
    Entry(
        "parties",
        "parties",
        "together|jointly",
        r"^\W*@A ?(?:today )?(?:report|announce|present|reported|announced|presented) (?:today )?(?:together|jointly)",
        0.75,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "developed with|developing with|validated with",
        r"(?:%P|\b(?:diagnostic|assay|test|kit|device|panel)\b)≈\b(?:develop|validat)(?:ed|ing)\b(?: ¬{0,30})? with §@A",
        0.7,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "diagnostic|assay",
        r"@S ?(?:develop\w*|validat\w*|provid\w*) ~(?:companion diagnostic|diagnostic test|diagnostic assay|assay)",
        0.75,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "collabor|partner|cooper|operation|alliance|conjunction|concert|teaming",
        r"\b<bond>\b(?: ¬{0,60}?)? (?:with|between|among) §@A(?: and §@B)?",
        0.82,
        also="among|between|with",
    ),
    Entry(
        "collaborator",
        "collaborator",
        "collabor|partner|cooper|team|join",
        r"\b(?:collaborat(?:e|es|ed|ing)|partner(?:s|ed|ing)?|co-?operat(?:e|es|ed|ing)|team(?:s|ed"
        r"|ing)? up|join(?:s|ed|ing)? forces)\b~ with §@A",
        0.82,
        also=" with ",
    ),
    Entry(
        "collaborator",
        "collaborator",
        "working|works|worked|work ",
        r"\bwork(?:s|ing|ed)? ~(?:closely |together |alongside )?with §@A ~(?:on|to) ",
        0.6,
        bare=False,
        also="with ",
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
        r" |jointly |in cooperation )?with §@A(?! (?:[\w-]+ ){0,2}(?:librar|technolog|platform|method|system|software"
        r"|process|engine|model))",
        0.7,
        also="carried out|conducted|designed|discovered|done|found|generated|performed|run",
    ),
    Entry(
        "collaborator", "collaborator", "between", r"<bond>\b(?: ¬{0,40})? between @A,? and ¬{0,60}@B", 0.78
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
        "collaborator",
        "collaborator",
        "partner",
        r"@A,? (?:which is )?(?:@B[’']s?|its|our|the) (?:\w+ ){0,2}partner(?: (?:in|on|for) (?:the )?\w+)?(?=[,.;]| and\b)",
        0.75,
        bare=False,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "pilot",
        r"\b(?:under|as part of|in) (?:the|this|a) pilot\b[^.;]{0,40}?,? @S ?"
        r"(?:put|use|uses|using|deploy|deploys|install|introduce"
        r"|offer|test|roll out|adopt|run)\b",
        0.75,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "builds on|build on|based on|follows|following|continues",
        r"\b(?:builds? (?:up)?on|based on|follows|following|continues|extends)"
        r" ~(?:work|research|studies|cooperation|efforts|tests)"
        r"(?: (?:that |which )?@B(?: has| have| had)?)?"
        r" ~(?:with|at|by) §@A",
        0.7,
        also="cooperation|efforts|research|studies|tests|work",
    ),
    Entry(
        "collaborator",
        "collaborator",
        "partner",
        r"@A, (?:@B[’']s|its|our|the company[’']s) (?:\w+ ){0,2}partner (?:in|for|on) (?:the )?\w+(?: \w+)?(?=[,.;]| and\b)",
        0.78,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "works with|working with|worked with",
        r"\bon (?:which|whom) @B (?:works?|is working|worked|has worked)~ with §@A",
        0.75,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "companion",
        r"@S ?(?:develops?|developing|designed|designs|designing|makes) ~companion (?:diagnostic|test|assay)",
        0.75,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "joint |common |shared ",
        r"\b(?:developed|discovered|found|created|designed|identified|invented|arose|made|born|emerged|came|result\w*)\b~"
        r" (?:in|from|out of|through|of|by) (?:an? |the )?(?:joint|common|shared) (?:\w+ )?"
        r"(?:research|work|project|development|program(?:me)?|studies|effort|laboratory)"
        r"~ (?:with|by|between|and) §@A",
        0.78,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "phase|preclinical|discovery|filed|approved|marketed|clinical",
        r"%P[^\n]{0,40}?\|[^\n†]{0,200}\| ?(?:(?:partner|licensee|with|co-developed with):? )?@A ?(?:\||$)",
        0.74,
        bare=False,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "with the ",
        rf"\b{WORK_OR_TESTING}\b≈ (?:carried out|conducted|done|performed|run|undertaken|planned|designed)"
        r" (?:jointly |together )?(?:¬{0,10})with [^.;]{2,110} and (?:also )?with §@A",
        0.75,
        also="carried out|conducted|designed|done|performed|planned|run|undertaken",
    ),
    Entry(
        "collaborator",
        "collaborator",
        "collaborat",
        r"@A, (?:which |who )?(?:has |is |keeps? |maintains? |runs? |@B[’']s |the Company[’']s |our |its )"
        r"(?:an? |the )?(?:\w+ ){0,2}(?:research|scientific|clinical|academic|long-standing) collaborat(?:ors?|ion|ing)"
        r"(?= with (?:the [Cc]ompany|us|it|[†])|[,.;])",
        0.75,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "working with|works with",
        r"@S ?(?:working|works) with @B on ~(?:test|panel|assay|diagnostic|device|trial|study|%P)",
        0.78,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "part of|arm of|portion of|leg of",
        r"@S ?(?:runs?|conducts?|leads?|conduct|lead|pays? for) the ~(?:part|arm|portion|leg) of ",
        0.72,
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
        "collaborator",
        "collaborator",
        "platform|engine|technolog|software|library|model|system|tool",
        r"\b(?:identified|discovered|designed|generated|found|optimi[sz]ed|selected|developed|created|engineered)\b~"
        r" (?:with|using|by|on|through) ~(?:platform|engine|technology|software|library|models?|system|tools?)"
        r" (?:of|from|by) §@A",
        0.72,
        also="created|designed|developed|discovered|engineered|found|generated|identified|optimi|selected",
    ),
    Entry(
        "collaborator",
        "collaborator",
        "with|collaboration|partnership|alliance",
        r"%P \((?:with|partnered with|in partnership with|licensed to) @A\)|%P ?/ ?@A"
        r" (?:collaboration|partnership|alliance)\b",
        0.72,
        also="%P",
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
        "together with|jointly with",
        r"\b(?:together|jointly) with (?:our partners? )?@A, @B ",
        0.66,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "patient|charity|profit|advocacy",
        rf"\b(?:work\w*|partner\w*|collaborat\w*|team\w*)~ with (?:the |an? )?{PATIENT_GROUP},? @A",
        0.76,
        also="collaborat|partner|team|work",
    ),
    Entry(
        "collaborator",
        "collaborator",
        "are ",
        r"@A and @B are (?:also |jointly |now ){0,2}(?:developing|exploring|evaluating|studying|testing)\b~%P",
        0.74,
        also="developing|evaluating|exploring|studying|testing",
    ),
    Entry(
        "collaborator", "collaborator", "relationship", r"\b(?:its|our) (?:\w+ )?relationship with §@A", 0.64
    ),
    Entry(
        "collaborator",
        "collaborator",
        "colleagues|partners at|friends at",
        r"\bour (?:colleagues|partners|friends) (?:at|from) @A\b~ (?:for|on|in)\b",
        0.66,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "co-",
        r"\bco-(?:discovered|invented|created|designed) (?:with|by|by @B and) §@A",
        0.76,
    ),
    Entry(
        "collaborator",
        "collaborator",
        " its ",
        r"@S ?use its (?:AI|platform|technology|algorithms?|models?|data)\b~%P",
        0.7,
        also="use its ",
    ),
    Entry(
        "other",
        "client",
        "access program",
        r"\b(?:early|expanded|managed|named[- ]patient|compassionate)[- ](?:access|use|patient) program(?:me)?\b~"
        r" (?:through|with|via|run by|managed by|operated by) §@A",
        0.9,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "joint effort|joint project|joint initiative|joint undertaking|joint work|joint program",
        r"\bjoint (?:effort|project|initiative|undertaking|work|program(?:me)?) (?:of|by|between) (?:the )?@B and §@A",
        0.78,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "testing|studying|evaluating|trialling|investigating",
        r"@S ?(?:testing|studying|evaluating|trialling|investigating) %P\b",
        0.68,
        bare=False,
    ),
)
