"""Cues of who gave rights in a product, was paid for them, or keeps them."""

from __future__ import annotations

from summarizer.engines.rules.partner_cues.entry import Entry
from summarizer.engines.rules.partner_cues.words import DEAL, PACT

LICENSORS: tuple[Entry, ...] = (
    Entry(
        "licensor",
        "licensee",
        "handed|gave|passed|ceded|signed over|assigned|transferred|contributed",
        r"@S ?(?:handed|gave|passed|ceded|signed|assigned|transferred|contributed) (?:over )?(?:the|its|all|this|these)"
        r" (?:[\w-]+ ){0,3}(?:series|molecules?|compounds?|program(?:me)?"
        r"|project|patents?|asset|candidate|vaccine|antibod(?:y|ies)|rights) (?:over )?to @B",
        0.82,
    ),
    Entry(
        "licensor",
        "licensee",
        "licensed|licence|license",
        r"\blicen[sc]ed to @B (?:through|via|by way of) §@A",
        0.84,
        also="through|via|by way of",
    ),
    Entry(
        "licensor",
        "licensee",
        "royalt",
        r"@A,? to (?:which|whom) @B (?:pays?|owes?|must pay|will pay) ~royalt",
        0.86,
    ),
    Entry(
        "licensor",
        "licensee",
        "came to|passed to|went to|come to",
        r"%P~ (?:came|come|passed|went) to @B~ from §@A",
        0.8,
    ),
    Entry(
        "licensor",
        "licensee",
        "once |originally |formerly |former |initially ",
        r"%P~ (?:was|is|had been|began as|started as) (?:once |originally |formerly |first |initially )*(?:an? )?(?:former"
        r" )?(?:[\w-]+ )?(?:project|program(?:me)?|product|candidate|asset"
        r"|molecule|compound) (?:of|from|at) §@A",
        0.8,
    ),
    Entry(
        "licensor",
        "licensee",
        "formerly|originally|previously",
        r"%P,? (?:\()?(?:formerly|originally|previously)(?: known as| called)? [^,;()]{2,30}? (?:of|from|at) §@A",
        0.76,
        also="%P",
    ),
    Entry(
        "licensor",
        "licensee",
        "portfolio of|pipeline of|shelves of|shelf of",
        r"\b(?:bought|took|taken|acquired|picked up|purchased|licensed|rescued)\b ~%P~ (?:out of|from|off) the (?:\w+"
        r" )?(?:portfolio|pipeline|shelves|shelf) of §@A",
        0.82,
    ),
    Entry(
        "licensor",
        "licensee",
        "owes|owe |must pay|has to pay",
        r"@B (?:owes?|must pay|has to pay) §@A (?:up to |an? |about )*(?:[$€£]|US\$|royalt|milestone|low|mid|high|further)",
        0.78,
    ),
    Entry(
        "licensor",
        "licensee",
        "due to|payable to",
        r"[$€£][\d.]+ (?:million )?(?:falls?|fell|becomes?|is|are|will be) (?:due|payable) to §@A",
        0.78,
    ),
    Entry(
        "licensor",
        "licensee",
        "gave up|dropped|shelved|abandoned|parked|left",
        r"@S ?(?:gave up|dropped|shelved|abandoned|parked|left) (?:the )?(?:program(?:me)?|project|molecule"
        r"|%P)\b¬{0,40}?,? (?:and|after which|whereupon|before) @B (?:took|bought|acquired"
        r"|licensed|picked)\b",
        0.78,
    ),
    Entry(
        "licensor",
        "licensee",
        "belong|assigned",
        r"\b(?:patents?|intellectual property|IP)\b~ (?:belongs?|assigned) to §@A",
        0.76,
        bare=False,
    ),
    Entry(
        "licensor",
        "licensee",
        "patent|intellectual property",
        r"@S ?(?:owns?|holds?|filed) ~(?:patents?|intellectual property)\b~ (?:on|for|to|in|covering|of) ~%P",
        0.76,
        bare=False,
    ),
    Entry(
        "licensor",
        "licensee",
        "share of|part of|portion of|percentage of",
        r"@S ?(?:receives?|gets?|entitled to|paid|shares? in) ~(?:share|part|portion|percentage) of (?:the |any |future "
        r"|all |net )*(?:revenues?|income|proceeds|sales|royalt\w+)\b",
        0.74,
        bare=False,
    ),
    Entry(
        "licensor",
        "licensee",
        "tech transfer|technology transfer|tech-transfer|technology-transfer|commercialisation arm|commercialization arm",
        r"\b(?:tech(?:nology)?[ -]transfer|commerciali[sz]ation) (?:office|arm|company|unit|subsidiary|organi[sz]ation)(?:"
        r" of [^,;]{2,40}?)?,? @A",
        0.76,
    ),
    Entry(
        "licensor",
        "licensee",
        "owned by|held by",
        r"\b(?:patents?|intellectual property|technology|know-how|compound|molecule)\b~ (?:owned|held) by §@A",
        0.7,
        bare=False,
    ),
    Entry(
        "licensor",
        "licensee",
        "developed|designed|engineered|generated",
        r"(?:%P|molecule|compound|candidate|antibod\w+|technolog\w+|method|drug|therapy|vaccine|platform|it|which)\b~"
        r" (?:was|were|been)~ (?:developed|designed|engineered|generated) (?:at|in) §@A",
        0.65,
        bare=False,
        also="been|was|were",
    ),
    Entry(
        "licensor",
        "licensee",
        "licens|licenc",
        r"(?<!out-)(?<!out)\b(?:in-?|sub-?)?licen[sc](?:ed|es|ing|e)\b(?:(?!\b<money>\b|\bto (?:the"
        r" )?[†])¬){0,80}? from §@A",
        0.9,
        also=" from ",
    ),
    Entry(
        "licensor",
        "licensee",
        "licens|licenc",
        r"(?:licen[sc](?:ed|es|e|ing)) (?:by|to) @B(?: ¬{0,30})? (?:from|by) §@A",
        0.9,
    ),
    Entry(
        "licensor",
        "licensee",
        "rights",
        r"(?:acquir\w+|obtain\w*|secur\w+|gain\w*|receiv\w+|purchas\w+|bought|holds?|has|have|took"
        r"|regain\w*|exercis\w+)~ rights(?:(?!\b(?:to|payment|royalt)[ys]? [†])¬){0,80}? from §@A",
        0.85,
        also=" from ",
    ),
    Entry(
        "licensor",
        "licensee",
        "from which|from whom|from who",
        r"@A,? (?:from|under licen[sc]e from) (?:which|whom) ~(?:@B)?~(?:licen[sc]|rights|acquired)",
        0.9,
    ),
    Entry(
        "licensor",
        "licensee",
        "grant|licens",
        r"@S(?: ¬{0,25}?)? ?(?:grants?|granted|granting) (?:to )?@B (?:(?!\boption)¬){0,55}?<rights>",
        0.9,
        also="grant",
    ),
    Entry(
        "licensor",
        "licensee",
        "grant|licens|award|assign|transfer",
        r"@S(?: ¬{0,25}?)? ?(?:grants?|granted|granting|awards?|assign(?:s|ed)|transfer(?:s|red)?)"
        r"~ <rights> ≈\bto §@B",
        0.88,
        also="to ",
    ),
    Entry(
        "licensor",
        "licensee",
        "licens|licenc",
        r"@S(?: ¬{0,25}?)? ?(?:out-?|sub-?)?licen[sc](?:es|ed|ing|e)\b ≈\bto §@B",
        0.85,
        also="to ",
    ),
    Entry(
        "licensor",
        "licensee",
        "granted by|licensed by|conceded",
        r"<rights>~ (?:granted|conceded) by §@A(?: to §@B)?",
        0.88,
    ),
    Entry("licensor", "licensee", "licensed|in-licensed", r"licen[sc]ed to §@B by §@A", 0.9),
    Entry(
        "licensor", "licensee", "licensor|originator", r"\b(?:licensor|originator),? (?:of %P,? )?@A", 0.85
    ),
    Entry(
        "licensor",
        "licensee",
        "licensor|originator",
        r"@A,? (?:is |as |which is )?(?:the |its |our )?(?:[\w-]+ )?(?:licensor|originator)\b",
        0.85,
    ),
    Entry(
        "licensor",
        "licensee",
        "licens|licenc",
        r"under (?:an?|the|its|our)?~ ?(?:sub)?licen[sc]e(?: agreement)? from §@A",
        0.9,
        also="under ",
    ),
    Entry(
        "licensor",
        "licensee",
        "discovered|invented|originat|devised|developed|synthesi|created|designed|conceived",
        r"(?:%P|molecule|compound|candidate|antibod\w+|antigens?|immunogen|construct|vector|peptide|technolog\w+|method"
        r"|drug|therapy"
        r"|vaccine|platform|it|which)\b~ (?:was|were|been|is)? ?(?:first |originally |initially |jointly )*(?:discovered"
        r"|invented|originated|devised|conceived|synthesi[sz]ed|created|pioneered) ~(?:by|at|in|with)"
        r" §@A",
        0.7,
        also="conceived|created|devised|discovered|invented|originated|pioneered|synthesi",
    ),
    Entry(
        "licensor",
        "licensee",
        "originally|initially|first developed",
        r"(?:originally|initially|first) (?:discovered|developed|invented|created|designed|licensed)"
        r" (?:and [\w-]+ )?(?:by|at|in|from|with) §@A",
        0.75,
    ),
    Entry(
        "licensor",
        "licensee",
        "license|licence",
        r"(?:holds?|has|took|take|obtained|secured|signed|entered into|received|executed)~ (?:exclusive"
        r"|worldwide|global|non-exclusive|option)?~licen[sc]e(?:d)? ~(?:from|by) §@A",
        0.88,
        also="entered into|executed|has|hold|obtained|received|secured|signed|take|took",
    ),
    Entry(
        "licensor",
        "licensee",
        "entitled|eligible|owed|receive",
        r"@S(?: ¬{0,30}?)? ?(?:entitled to|eligible (?:to receive|for)|receive|receives|be owed) ~"
        r"(?:upfront|up-front|milestone|royalt|sales-based|development and)",
        0.7,
        also="development and|milestone|royalt|sales-based|up-front|upfront",
    ),
    Entry(
        "licensor",
        "licensee",
        "owed|payable|due to",
        r"(?:royalt\w+|milestones?(?: payments?)?)~ (?:owed|payable|due) to §@A",
        0.7,
    ),
    Entry(
        "licensor",
        "licensee",
        "from",
        r"%P≈ (?:was |were |is )?(?:acquired|purchased|obtained|in-licensed|bought) (?:by @B )?(?:in (?:[a-z]+ )?\d{4}"
        r" )?from §@A",
        0.8,
        also="acquired|bought|in-licensed|obtained|purchased",
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
        "licensor",
        "licensee",
        "subject to|owes|owe |entitled to|receives a royalty|retains a",
        r"\bsubject to ~(?:royalt\w+|milestones?|payments?)~ to §@A|\b(?:owes?|pays?) @A ~(?:royalt|milestone|a share)",
        0.75,
    ),
    Entry(
        "licensor",
        "licensee",
        "entitled to|retains a|retain a|keeps a|receives",
        r"@S ?(?:entitled to|retains? an?|keeps? an?|receives? an?) ~royalt",
        0.72,
    ),
    Entry(
        "licensor",
        "licensee",
        "chemistry|technology|platform|method|process|library|antibod",
        r"\b(?:discovered|designed|created|invented|made|built|found|generated|developed|identified|engineered)\b≈"
        r" (?:with|using|by means of|on|through|from|by) (?:the |a )?(?:[†]\d+. )?(?:[\w-]+ ){0,3}(?:chemistry|chemistries"
        r"|technolog(?:y|ies)"
        r"|method|process|librar(?:y|ies)|vectors?|know-how) (?:of|from|licensed from|owned by|belonging to) §@A",
        0.74,
        also="built|created|designed|developed|discovered|engineered|found|generated|identified|invented|made",
    ),
    Entry(
        "licensor",
        "licensee",
        "patent|intellectual property",
        r"@A,? which (?:holds?|owns?) ~(?:patents?|intellectual property)",
        0.75,
    ),
    Entry(
        "licensor",
        "licensee",
        "royalt",
        r"@S ?(?:¬{3,70} and )?(?:receives?|gets|is paid|receive|collects?) (?:\w+ ){0,2}royalt",
        0.75,
    ),
    Entry(
        "licensor",
        "licensee",
        "picked up|obtained|gained|secured|took on",
        r"%P~ @B (?:has |had )?(?:picked up|obtained|gained|secured|took on)~ from §@A",
        0.8,
    ),
    Entry("licensor", "licensee", "came to", rf"%P~ came to @B ~{PACT}\b~ with §@A", 0.88),
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
        "licensor",
        "licensee",
        "through|under|via",
        rf"@B (?:has |have )?(?:secured|holds?|obtained|gained|acquired|has) ~<rights> to %P~"
        rf" (?:through|under|via) ~{DEAL} with §@A",
        0.88,
        also=" to %P",
    ),
    Entry(
        "licensor",
        "licensee",
        "pipeline|portfolio",
        r"%P~ (?:out of|from) @A[’']s (?:pipeline|portfolio)\b",
        0.74,
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
        "licensor",
        "licensee",
        "acquired from|obtained from|gained from|secured from|acquires from|received from",
        r"\b(?:acquire[sd]?|obtain(?:s|ed)|gain(?:s|ed)|secure[sd]?|receive[sd]?) from §@A,? (?:an? |the |all )?(?:[\w-]+"
        r" ){0,3}"
        r"(?:rights?|licen[cs]es?)\b",
        0.84,
    ),
    Entry(
        "licensor",
        "licensee",
        "introduced|brought in",
        r"\b(?:introduced|brought in)(?: (?:to|into|by) @B)?(?: in (?:[A-Z]\w+ )?(?:19|20)\d\d)? from §@A",
        0.75,
    ),
    Entry(
        "licensor",
        "licensee",
        "obtained|acquired|got|received|bought|took over|taken over",
        r"@B (?:has |had )?(?:obtained|acquired|got|received|bought|took over|taken over) (?:the |its |this )?(?:[\w-]+ "
        r"){0,2}?(?:series"
        r"|compounds?|molecules?|program(?:me)?|antibod(?:y|ies)|candidate|vector|chemistry) from §@A",
        0.78,
        also="series|compound|molecule|program|antibod|candidate|vector|chemistry",
    ),
    Entry(
        "licensor",
        "licensee",
        "origin|roots",
        r"\b(?:origins?|roots?) (?:in|at) (?:an? |the )?~(?:program(?:me)?|laborator(?:y|ies)|research|work|pipeline"
        r"|chemistry)\b~ (?:of|at|by)"
        r" §@A",
        0.72,
    ),
)
