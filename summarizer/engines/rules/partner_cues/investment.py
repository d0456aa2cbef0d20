"""Cues of who invests in a company: rounds, placements, stakes, loans and bought royalties."""

from __future__ import annotations

from summarizer.engines.rules.partner_cues.entry import Entry
from summarizer.engines.rules.partner_cues.words import SUM, WORK_OR_TESTING

INVESTMENT: tuple[Entry, ...] = (
    Entry(
        "investor",
        None,
        "led by|co-led|joined by|lead investor",
        r"(?:financing|round|series|placement|funding|investment|seed|raise\w*|offering|syndicate|closed"
        r"|closing)\b≈\b(?:co-)?led (?:jointly )?by (?:¬{2,60} and )?§@A",
        0.85,
    ),
    Entry("investor", None, "led by|co-led", r"^≈\b(?:co-)?led by §@A", 0.6, bare=False),
    Entry(
        "investor",
        None,
        "took part",
        r"@S ?(?:also took part\W*$|(?:also )?took part in~ (?:round|financing|raise|placement)\b)",
        0.75,
    ),
    Entry("investor", None, "participation|participat", r"participation (?:from|by|of) §@A", 0.82),
    Entry(
        "investor",
        None,
        "participat|invest|joined",
        r"@S ?(?:participated|participating|invested|(?:co-)?led the|joined the|leads the)\b(?: ¬{0,40}(?:round"
        r"|financing|series|placement|\$|€|£|million|investment|company))",
        0.75,
        also="invested|joined the|leads the|led the|participated|participating",
    ),
    Entry(
        "investor",
        None,
        "investor|investment|invest",
        r"\b(?:investors?|shareholders)(?: such as| including| like|,)?,? \(?@A",
        0.7,
        bare=False,
        also="investor|shareholders",
    ),
    Entry(
        "investor",
        None,
        "investment|financing|loan|facility|equity|placement",
        r"\b(?:equity investment|strategic investment|investment|private placement)\b~ (?:from|by)" r" §@A",
        0.75,
    ),
    Entry(
        "investor", None, "royalt", r"(?:sold|sells?|sale)\b≈(?:royalt\w+|net sales|revenue)\b≈ to §@A", 0.8
    ),
    Entry(
        "investor",
        None,
        "royalt|share of",
        r"@S ?(?:advanced|advances|purchased|purchases|bought|acquired|acquires) ~(?:royalt|share of"
        r" future|share of (?:net )?sales|revenue interest)",
        0.8,
    ),
    Entry(
        "investor", None, "investment", r"@S ?(?:made|makes|make) ~(?:equity |strategic )?investment", 0.75
    ),
    Entry(
        "investor",
        None,
        "invest",
        r"@S ?(?:will |is to |has agreed to )?invest(?:s|ed)? (?:up to |about |more than )?(?:[A-Z]{0,3}[$€£¥]|an undisclosed)",
        0.8,
    ),
    Entry(
        "investor",
        None,
        "led by|joined by|participation|co-led",
        r"\b(?:joined by|co-led by|with the participation of|in which) §@A",
        0.7,
        bare=False,
        also="co-led by|in which|joined by|with the participation of",
    ),
    Entry(
        "investor",
        None,
        "taking part|participating|joining|co-leading|also investing",
        r"\bwith §@A,? (?:also |again |both |all )?(?:taking part|participating|joining|co-leading|investing)",
        0.8,
    ),
    Entry(
        "investor",
        None,
        "bought|buys|buy |purchas|subscribed|committed|invest|lent|lends|lend",
        r"@S ?(?:bought|buys?|purchased|purchases?|subscribed (?:to|for)|committed|invests?|invested|puts? up|lent|lends?)"
        r" ~(?:US)?(?:[$€£]|(?:EUR|USD|GBP|CHF) ?)\d",
        0.78,
    ),
    Entry(
        "investor",
        None,
        "loan|credit|debt|royalty financing|notes",
        r"\b(?:term loan|loan|credit (?:facility|agreement|line)|debt (?:facility|financing)|venture debt|royalty (?:financing"
        r"|agreement|purchase)|synthetic royalty|revenue interest)\b~ (?:from|with|by) §@A",
        0.75,
    ),
    Entry(
        "investor",
        None,
        "agreed to invest|will invest|to invest|commit|undertaken",
        rf"@S ?(?:to )?(?:invest|put|(?:committed|undertaken) to (?:invest|put)) ~{SUM}≈ (?:in|into)\b",
        0.8,
        also="committed|invest|put|undertaken",
    ),
    Entry(
        "investor",
        None,
        "financing|round|placement|series",
        rf"\b(?:financing|round|placement)\b ~(?:led|subscribed|anchored|provided) by §@A,? ~"
        rf"(?:to (?:pay|fund)|for|which (?:pays|funds)|funds)\b ~{WORK_OR_TESTING}\b",
        0.82,
    ),
    Entry("investor", None, " put ", rf"@S ?put {SUM} into\b", 0.75),
    Entry(
        "investor", None, "put in|puts in|paid in", r"@S ?(?:and ¬{3,30}? )?(?:puts?|paid) in ~[$€£]", 0.78
    ),
    Entry(
        "investor",
        None,
        "anchored by|cornerstoned by|underpinned by",
        r"\b(?:anchored|cornerstoned|underpinned) by §@A",
        0.75,
    ),
    Entry(
        "investor",
        None,
        "investors|backers|syndicate|subscribers",
        r"\b(?:investors|backers|syndicate|subscribers)\b≈ (?:include[sd]?|were|are|was|comprise[sd]?) §@A",
        0.75,
    ),
    Entry("investor", None, "lent|lends|loaned", r"@S ?(?:lent|lends|lend|loaned) @B ~[$€£]", 0.8),
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
        "investor", None, "royalty", r"\broyalty (?:\w+ )?(?:agreement|financing|deal)\b~ with §@A~%P", 0.76
    ),
    Entry("investor", None, " into ", r"@S ?puts? ~(?:money|capital|[$€£]\S+) into ~%P", 0.76, also="put"),
    Entry("investor", None, "included|includes", r"\b(?:round|financing)\b~%P~ includ(?:ed|es) §@A", 0.76),
)
