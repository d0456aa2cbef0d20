"""Cues of a product that two develop together: costs and profits shared, joint ventures."""

from __future__ import annotations

from summarizer.engines.rules.partner_cues.entry import Entry

CO_DEVELOPMENT: tuple[Entry, ...] = (
    Entry(
        "co-developer",
        "co-developer",
        "borne|shared|carried|split|divided",
        r"\b(?:costs?|expenses|profits?|spending|burden)\b~ (?:borne|shared|carried|split|divided) ~(?:by|between|among)"
        r" @B and §@A",
        0.8,
    ),
    Entry(
        "co-developer",
        "co-developer",
        "co-fund|co-develop|co-promot|co-commerciali|cofund",
        r"@S ?(?:exercis\w+|has|holds?|retains?|took|taken|opted) ~\b(?:rights?|options?|to) (?:to )?co-?(?:fund|develop"
        r"|promote|commerciali)\w*",
        0.88,
    ),
    Entry(
        "co-developer",
        "co-developer",
        "shares|share ",
        r"@B (?:now |also )?shares? (?:the |its |all |worldwide |global |commercial )*<rights>\b~ with §@A",
        0.82,
    ),
    Entry(
        "other",
        None,
        "joint venture",
        r"(?:@A,? (?:which is )?(?:@B[’']s?|its|our|the|a)~ joint venture)",
        0.8,
    ),
    Entry("other", None, "joint venture", r"\bjoint venture,? (?:company,? )?@A", 0.8),
    Entry(
        "parties",
        "parties",
        "joint venture",
        r"^[\s•*·–-]*@A ?(?:today |have |has |will |jointly |are "
        r"|agree(?:d)? to ){0,3}(?:announced? )?(?:that they )?(?:have )?(?:the )?"
        r"(?:form\w*|establish\w*|set(?:ting)? up|creat\w+|launch\w*|found\w*|agreed?|enter\w*)\b~ joint venture",
        0.82,
    ),
    Entry(
        "co-developer",
        "co-developer",
        "co-develop|codevelop",
        r"@S ?(?:entered into|announce[ds]?|sign(?:ed|s)?|executed|formed|expand\w*|established|began)~ co-?develop\w*",
        0.85,
        bare=False,
    ),
    Entry(
        "co-developer",
        "co-developer",
        "jointly|co-develop",
        r"@S ?(?:jointly |co-)(?:develop|own|advanc|pursu)\w*",
        0.85,
    ),
    Entry(
        "co-developer",
        "co-developer",
        "co-develop|codevelop",
        r"\bco-?develop\w*\b≈ (?:with|by|between) §@A",
        0.88,
    ),
    Entry(
        "co-developer",
        "co-developer",
        "jointly",
        r"\bjointly (?:develop\w*|own\w*|advanc\w+|pursu\w+|commerciali\w+)\b≈ (?:with|by) §@A",
        0.85,
    ),
    Entry(
        "co-developer",
        "co-developer",
        "develop",
        r"\bdevelop(?:ing|ed|s|ment)?\b~ (?:together|jointly|in partnership|in cooperation|in co-operation"
        r"|in collaboration) with §@A",
        0.78,
        also="in co-operation|in collaboration|in cooperation|in partnership|jointly|together",
    ),
    Entry("co-developer", "co-developer", "joint venture", r"joint venture≈ (?:with|between) §@A", 0.8),
    Entry(
        "co-developer",
        "co-developer",
        "co-developer|codeveloper|co-development partner|development partner",
        r"\b(?:co-?developers?|(?:co-)?development partners?),? @A",
        0.85,
    ),
    Entry(
        "co-developer",
        "co-developer",
        "co-developer|co-development partner|development partner",
        r"@A,? (?:is |as |which is |an? |the )?(?:its |our |the |@B[’']s )?(?:co-?developer|(?:co-)?development"
        r" partner)\b",
        0.85,
    ),
    Entry(
        "co-developer",
        "co-developer",
        "share|split|divide|profit",
        r"@S ?(?:equally )?(?:shares?|splits?|divides?|pays) ~(?:costs?|profits?|the cost)",
        0.75,
        bare=False,
        also="cost|profit",
    ),
    Entry(
        "co-developer",
        "co-developer",
        "shared with|share the|shares the|shares cost|share cost",
        r"\b(?:costs?|expenses|profits?|spending)\b~ (?:is|are|will be) shared (?:\w+ )?with §@A",
        0.8,
    ),
    Entry(
        "co-developer",
        "co-developer",
        "cost|expense|spending",
        r"@S ?(?:shoulders?|bears?|carry|carries|pays?|pay|takes? on|covers?) ~(?:half|\d+ ?%|part|a (?:third|quarter"
        r"|share)|its"
        r" share|an equal share)~ (?:costs?|expenses|spending|development)\b",
        0.75,
    ),
    Entry(
        "co-developer",
        "co-developer",
        "split|shared|divided",
        r"\b(?:costs?|expenses|profits?|losses|spending)\b~ (?:are|is|will be) (?:split|shared|divided)~ between §@A",
        0.8,
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
    Entry("co-developer", "co-developer", "joint development", r"\bjoint development of %P with §@A", 0.8),
    Entry("co-developer", "co-developer", "cost sharing|cost-sharing", r"\bcost[- ]sharing with §@A", 0.76),
    Entry(
        "co-developer", "co-developer", "reimburse", r"@S ?reimburses? @B for ~(?:costs?|expenses)\b~%P", 0.72
    ),
    Entry(
        "co-developer",
        "co-developer",
        "share|split|divide|bear|carr|equal partner|co-own",
        r"@A,? (?:who|which|that|with which|with whom) (?:@B )?≈(?:(?:shares?|splits?|divides?|bears?|carry|carries|co-owns?)"
        r" ~(?:costs?|profits?|expenses?|losses|economics|spending)|equal partners? in)\b",
        0.78,
        also="cost|profit|expense|losses|economics|spending|equal partner",
    ),
    Entry(
        "co-developer",
        "co-developer",
        "together|jointly|equally|in equal|share",
        r"@B and @A,? (?:have |had |have since )?(?:agree[ds]?|decided|undertaken|contracted|resolved|teamed up|joined"
        r" forces|partnered)"
        r" to (?:jointly )?(?:develop|advance|fund|finance|pursue|commerciali[sz]e|take|bring|share|split)\b"
        r"≈(?:together|jointly|equally|in equal|costs?|profits?)",
        0.82,
    ),
    Entry(
        "co-developer",
        "co-developer",
        "equally|equal parts|50/50|50:50|fifty|evenly",
        r"@B and @A,? ≈(?:share|split|divide|bear|fund|pay|own|hold)\w* ≈\b(?:equally|in equal (?:parts|shares)|50/50|50:50"
        r"|fifty-fifty|evenly)\b",
        0.8,
    ),
    Entry(
        "co-developer",
        "co-developer",
        "50/50|50:50|fifty-fifty|equal partner|equal owner",
        r"\b(?:50/50|50:50|fifty-fifty|equal (?:partners?|owners?|partnership))\b~ (?:with|of) §@A",
        0.8,
    ),
)
