"""The words that tell whether a trial has begun: data, progress, plans, clearances, and what is no trial."""

from __future__ import annotations

import re
from functools import cache

from summarizer import patterns

_DATA = (
    r"data|results?|readouts?|read-out|topline|top-line|findings|analys[ei]s|complet(?:e|es|ed|ing|ion)"
    r"|conclu(?:de|des|ded|ding|sion)|finish\w*|report(?:s|ed|ing)?|present(?:s|ed|ing|ation)?|publish\w*"
    r"|share[sd]?|follow-up|met|achieved|demonstrated|showed|shown|observed|responses?|responded"
    r"|continuation|continu(?:e|es|ed|ing)(?!\s+(?:development|evaluation|investigation|advancement|clinical\s+development))|ongoing|on-going|under\s*way|underway|active|current(?:ly)?"
    r"|previous(?:ly)?|prior(?!\s+to\b)|earlier|recent(?:ly)?|successful(?:ly)?|participating|interim"
    r"|expan(?:d|ds|ded|ding)|last\s+(?:patient|participant|subject)s?"
)
_DONE = (
    r"initiated|started|began|begun|commenced|launched|opened|conducted|entered|moved|proceeded|progressed"
    r"|advanced|evaluated|investigated|studied|tested|dosed|treated|received|(?:been|were|was)\s+(?:included|admitted|recruited|allocated)"
    # an adjective of the trial that follows is no verb
    r"|randomi[sz]ed(?!,?\s+(?:(?!patients|participants|subjects|adults|children|people|in\b|to\b|\d)[\w-]+,?\s+){0,5}"
    r"(?:phase|trial|study|$))"
    r"|announc(?:es|ed|ing|e)|activated|is\s+in|now\s+in|are\s+in|ended|stopped"
)
# words for a step under way unless a plan governs them: "expects dosing", "to enroll the first patient"
_PROGRESS = (
    r"dosing|in\s+an?|patients?\s+in|enrol(?:l|ls|led|ling)?|enrol?lment|recruit\w*|screening|randomi[sz]ing|treating"
    r"|first\s+(?:(?:clinical|US|U\.S\.)\s+)?(?:patient|participant|subject|site|cohort|volunteer)s?"
)
# verbs that begin a step, in the forms that leave open whether it has begun
_START_BASE = (
    r"initiat(?:e|es|ing)|start(?:s|ing)?|beg(?:in|ins|inning)|commenc(?:e|es|ing)|launch(?:es"
    r"|ing)?|open(?:s|ing)?(?![\s-]label)|conduct(?:s|ing)?|run(?:s|ning)?|enter(?:s|ing)?|mov(?:e|es|ing)"
    r"|proceed(?:s|ing)?(?!\s+(?:will|from|of|are|for|to\s+(?:fund|support|advance)))|progress(?:es|ing)?|advanc(?:e|es|ing)|evaluat(?:e|es|ing)|stud(?:y"
    r"|ying)|test(?:ing)?|(?<![-‑])dos(?:e|es)(?![-‑]|\s+(?:levels?|cohorts?|groups?|escalation|expansion|of)\b)|undertake|perform|execute|fund|transition(?:s"
    r"|ing)?|pursue|investigat(?:e|es|ing)|assess(?:es|ing)?"
)
_START_NOUN = (
    r"initiation|start|start-up|launch|commencement|beginning|conduct|entry|progression"
    r"|advancement|transition|activation|expansion"
)
_PLANNING = (
    r"(?<!drug\s)(?<!IND\s)(?<!trial\s)(?<!study\s)plans?(?!\s+to\b)|planning(?!\s+to\b)|planned(?!\s+to\b|\s+[\d,]+\s)|proposes?|proposed|propos(?:al|ing)"
    r"|contemplat\w+|envisag\w+|envision\w*|foresee\w*|anticipates?(?!\s+(?:to|that)\b)|preparations?"
    r"|prepar(?:ing|ed)|readiness|upcoming|forthcoming|recommended(?!\s+(?:phase|dose|ph\b|part))|foresees?|poised|positioned"
)
_TALKING = (
    r"design(?:ing|s)?|protocol|advice|feedback|guidance|agreement|agreed|discuss\w*|concept|alignment|aligned"
    r"|meeting|requirements?|synopsis|support|outline|contract\w*|budget|CRO|site\s+selection|speak\w*|talk\w*|decision|decide\s+(?:on|whether)"
)


@cache
def governing() -> re.Pattern[str]:
    return patterns.compile(
        rf"\b(?:(?P<data>{_DATA})|(?P<done>{_DONE})|(?P<progress>{_PROGRESS})|(?P<plan>{_PLANNING})"
        rf"|(?P<base>{_START_BASE})|(?P<noun>{_START_NOUN})|(?P<talk>{_TALKING}))(?!\w)",
        re.I,
    )


@cache
def attribute() -> re.Pattern[str]:
    """Words right before a step that say it has not come yet."""
    return patterns.compile(
        r"\b(?:planned|upcoming|proposed|potential|possible|future|forthcoming|anticipated|prospective|next"
        r"|expected|subsequent|eventual|intended|contemplated|pending|follow-on|into|towards?|away\s+from|short\s+of|clos(?:e|er)\s+to|en\s+route\s+to|nears?|nearing|approach(?:es|ing)"
        r"|(?:drug|materials?|suppl(?:y|ies)|product|batch(?:es)?|vials|doses|preparations?|prepar\w+|planning|fund(?:s|ing)|protocol|sites?|money|cash|balance\s+sheet|resources|means|capital|budget|strength|commitments?|contributions?|loan|capacity|slots?)\s+for"
        r"|(?P<purpose>for\s+(?:an?|the|its|our))|ready\s+for|enable|support|supports|supporting"
        r"|enabling)\s+(?:(?:an?"
        r"|the|its|our|global|pivotal|registrational|potential|larger|multicenter|multi-center|clinical"
        r"|randomi[sz]ed|confirmatory|single|definitive|human|company-sponsored|registration-enabling"
        r"|U\.S\.|US|[a-z-]+)\s+){0,3}$",
        re.I,
    )


@cache
def entered() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:advanc(?:ed|es)|moved|moves|entered|progressed|proceeded|transitioned)\s+(?:\S+\s+){0,3}into\b"
        r"|(?<!\bbe\s)(?<!\bto\s)\b(?:extended|expanded|enlarged|widened|converted|turned|gr[eo]wn?|evolved|moved|gone|passed|transitioned|progressed|advanced|carried|rolled)\s"
        r"(?:[^\s.;]+\s){0,5}?from\s(?:[^\s.;]+\s){1,8}?into\b|(?<!\bbe\s)\b(?:converted|turned|enlarged|widened)\sinto\b"
        r"|\bdata\b|\bresults?\b|\bpatients?\s+(?:enrolled|dosed)|\bdosed\b|\benroll?(?:ed|ing|ment)\b|\brecruit(?:ment|ing)\b|\brandomi[sz]ation\b|\b(?:been|were|was|have|has)\s+(?:\w+ly\s+)?(?:recruited|included|admitted|allocated|entered|brought)\b"
        r"|\b(?:ongoing|current|running|recent|completed)\b",
        re.I,
    )


_START = r"(?:begin|start|commence|initiate|launch|open(?!-)|enroll?(?!ment)(?:\s+its\s+first)?|dose)"


@cache
def begins_later() -> re.Pattern[str]:
    """Words after a step that put its beginning into the future."""
    return patterns.compile(
        r"(?:\s*\([^)]{1,40}\))?(?:(?!\band\b|\bplans?\b|\bbefore\b|\bprior\b)[^.;,]){0,60}?"
        r"(?:,[^.;]{0,120}?,\s|,\s(?:which\s+)?)?\b"
        rf"(?:(?<=which\s)(?:it|we|they|the\s+company|(?-i:[A-Z])\w+)\s+(?:now\s+|also\s+)?"
        rf"(?:will|is\s+to|are\s+to|(?:expects?|plans?|intends?|anticipates?|aims?)\s+to)\s+{_START}"
        r"|(?:is|are|was|were)\s+(?:now\s+|also\s+|currently\s+)?"
        rf"(?:planned|(?:expected|anticipated|scheduled|set|due)\s+to\s+(?:{_START}"
        r"|be\s+(?:initiated|started|launched))|slated"
        r"|being\s+(?:planned|designed|prepared|opened|set\s+up|readied|organi[sz]ed)|conceivable|possible|(?:needed|required|warranted|in\s+preparation)"
        r"|under\s+(?:discussion|preparation|design))"
        rf"|(?:planned|expected|anticipated|scheduled|slated)\s+to\s+(?:{_START}|be\s+initiated)"
        rf"|(?:to|will|could|(?-i:may)|would|should|can)\s+(?:(?:also|then|initially|further|now|soon|next)\s+)?(?:{_START}|evaluate|assess|test|investigate|examine|be\s+(?:initiated|started|launched"
        r"|conducted|discussed|decided|added)|follow|proceed)\b"
        r"|(?:would|will|could)\s+(?:cost|require|need|depend)\b|(?:would|could)\s+read\s+out\b"
        r"|(?:will|would)\s+be\s+(?:needed|required|necessary|supported|designed|planned)"
        r"|(?:en\s+préparation|prévue?s?|geplant|vorgesehen|planifiée?s?)"
        r"|(?:est|ist|sont|sind|soll|sollen|wird|werden)\s+(?:\w+\s+){0,2}(?:starten|beginnen)"
        r"|initiation\s+(?:is\s+)?(?:planned|expected|anticipated|foreseen|in\s+(?:20|the\s+(?:first"
        r"|second|third|fourth)|Q|early|mid|late))|[\s-]ready\b|readiness\b|planning\b|start\s+(?:planned"
        r"|expected|targeted))",
        re.I,
    )


@cache
def expected_later() -> re.Pattern[str]:
    """Words after a step that put something of it into the future: its start, or its readout."""
    return patterns.compile(
        r"(?:(?!\band\b|\bwhich\b|\bbefore\b|\bdata\b|\breadout\b|\bresults?\b|\benrol?lment\b|\btopline\b"
        r"|\bcompletion\b)[^.;,]){0,50}?"
        r"\b(?:planned|expected|anticipated|foreseen|scheduled|slated)\s+(?:for\b(?!\s(?:about\s|some\s|approximately\s|up\sto\s)?(?!20\d\d)\d)|in\s+(?:the|early|late|mid|Q?[1-4H]|20"
        r"|January|February|March|April|May|June|July|August|September|October|November|December))",
        re.I,
    )


@cache
def runs() -> re.Pattern[str]:
    """Words after a step that say that it runs, or ran."""
    return patterns.compile(
        r"(?:(?!\band\b|\bplans?\b|\bbefore\b|\bdesign\b)[^.;,]){0,60}?(?:,\s+(?:which|that)\s+)?"
        r"\b(?:(?:is|are|was|were|has|have|remains?)\s+(?:been\s+)?(?:(?:also|currently|now|actively|fully|already"
        r"|still|being)\s+)*(?:enrolling|recruiting|ongoing|on-going|underway|under\s+way|enrolled|completed"
        r"|dosing|treating|open\b|active|conducted|initiated|started|begun|progressing|proceeding)\b"
        r"|continues?\b|(?:goes|go)\s+on\b|(?:proceed|carry\s+on|run)\s+(?:unchanged|as\s+planned|without\s+(?:change|modification))|began\b|started\b|(?:will|expected\s+to)\s+(?:be\s+)?(?:completed?|concluded?|read\s*out)\b|met\s+(?:its|the|all)\b|did\s+not\s+meet\b|(?<!would\s)(?<!could\s)reads?\s+out\b)",
        re.I,
    )


@cache
def first_of() -> re.Pattern[str]:
    """People who have been treated, before the trial: "are the first of 40 adults who will take part in a"."""
    return patterns.compile(
        r"\b(?:is|are|was|were|became)\s+the\s+(?:very\s+)?first\s+of\s+(?:[\w,]+\s+){1,6}?(?:people|patients|participants|volunteers"
        r"|subjects|adults|children|men|women|infants|toddlers|newborns)\b[^.;]{0,90}$"
    )


@cache
def fills() -> re.Pattern[str]:
    """How many people a trial is to have, behind its phase: " trial which is planned to include up to 142 patients"."""
    return patterns.compile(
        r"[abAB]?,?\s(?:[\w/,-]+\s){0,3}?(?:trial|study)\b[^.;]{0,60}?\b(?:will|plan(?:s|ned)|expect(?:s|ed)|designed|intend(?:s|ed)|anticipated"
        r"|set|is|aims?)\s(?:to\s)?(?:ultimately\s|eventually\s)?(?:enrol|includ|recruit|randomi[sz]|treat|accrue|take\sin)\w*\s(?!(?:its|the)\sfirst)",
        re.I,
    )


@cache
def filled() -> re.Pattern[str]:
    """The same, before the phase: "45 patients will be enrolled in the"."""
    return patterns.compile(
        r"\b[\d,]{2,}\s(?:[\w-]+\s){0,3}?(?:patients|participants|adults|subjects|volunteers|children|people)\s(?:will|are\sto|are\sexpected\sto)\s(?:be\s)?"
        r"(?:enrolled|included|randomi[sz]ed|recruited|treated|take\spart|participate)\s(?:in|into)\s(?:the|this)\s(?:(?!planned|next|future|upcoming|proposed|subsequent)[\w-]+\s){0,3}$"
    )


@cache
def no_trial() -> re.Pattern[str]:
    """Words after a phase that make it no trial's: a dose, a poster session, a grant, part of a contract."""
    return patterns.compile(
        r"(?:\s*dos(?:e|ing|age)s?\b(?![\s-]*(?:escalation|expansion|finding|ranging|level))"
        r"|\s+(?:clinical\s+trials?\b[^.;,]{0,25}\s)?(?:poster|oral|mini-?symposi\w*)?\s*session\b"
        r"|\s+(?:clinical\s+trials?\s+)?(?:poster|oral)\s+(?:presentation\s+)?session\b"
        r"|\s+Small\s+Business\b"
        r"|\s+(?:of\s+(?:the|this|its|our|that)\s+)?(?:\w+\s+)?(?:SBIR|STTR|grant|award|contract|agreement"
        r"|collaboration|construction|build-?out|expansion(?!\s+(?:in\b|cohorts?|arms?|parts?|trials?|stud|stage|phase|portion|is\s|has\s|dos|enrol|of\s+(?:the|this|its)\s+(?:trial|study)))|facility|financing|offering|project|phase-in)\b)",
        re.I,
    )


@cache
def clears() -> re.Pattern[str]:
    """Words that let a trial begin."""
    return patterns.compile(
        r"\b(?:clear(?:s|ed|ance|ances)(?!\s+without\b)|approv(?:es|ed|al|als)|authori[sz](?:es|ed|ation|ations)|permi(?:ts|tted"
        r"|ssion)|allow(?:ed|s)\s+(?:the|us|it)|consent|go-ahead|green\s+light|(?:may|can)\s+(?:now\s+)?proceed"
        r"|to\s+proceed|acknowledged|no\s+objection|accept(?:s|ed|ance)|in\s+effect|open\s+IND|active\s+IND"
        r"|autori[sz]\w+|genehmigt\w*|Genehmigung)\b",
        re.I,
    )


@cache
def turns() -> re.Pattern[str]:
    """Words between data and a step that turn to what is to come: "completed Phase 1, we look forward to Phase 2"."""
    return patterns.compile(
        r"\b(?:look(?:s|ing)?\s+forward|plan(?:s|ning|ned)?\s+to|intend(?:s|ing)?\s+to|expect(?:s|ed|ing)?\s+to|will\s+(?!be\s+pres)"
        r"|aim(?:s|ing)?\s+to|towards?|ahead\s+of|prior\s+to|before|in\s+preparation\s+for|prepar(?:e|ing)\s+(?:for|to)"
        r"|to\s+(?:support|enable|inform|guide)|ready\s+(?:for|to))\b",
        re.I,
    )


@cache
def bare() -> re.Pattern[str]:
    return patterns.compile(
        r"(?:initiate|start|begin|commence|launch|open|conduct|enter|move|proceed|advance|dose|transition)",
        re.I,
    )


@cache
def intends() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:(?<!drug\s)(?<!IND\s)(?<!trial\s)(?<!study\s)plan(?:s|ned|ning)?|intend(?:s|ing)?|expect(?:s|ed|ing)?|anticipat(?:e|es|ed|ing)|aim(?:s|ing)?"
        r"|on\s+track|upcoming|planned|if|pending|subject\s+to|seek(?:s|ing)?|await(?:s|ing)?|request\w*"
        r"|would|could|might|should|propos\w+)\b",
        re.I,
    )


@cache
def yields() -> re.Pattern[str]:
    """Data named right after a phase: `Phase 2 data`, `Phase 3 trial results`."""
    return patterns.compile(
        r"[\w()-]{0,12}\s+(?:(?:clinical|trial|study|studies|topline|interim|safety|efficacy|[A-Z][\w-]+)\s+){0,3}"
        r"(?:data|results|readout|findings)\b(?!\s+(?:will|would|could)\s+support)"
    )


@cache
def planner() -> re.Pattern[str]:
    """Plans that make dosing, enrolment and the like one of theirs."""
    return patterns.compile(
        r"\b(?:plan(?:s|ned|ning)?|intend(?:s|ing)?|expect(?:s|ed|ing)?|anticipat(?:e|es|ed|ing)|aim(?:s|ing)?"
        r"|will|would|could|(?-i:may)|might|should|scheduled|on\s+track|prepar\w+|hopes?|target(?:s|ing|ed)?|before"
        r"|upcoming|ready|looks?\s+forward|looking\s+forward|proposed|towards?|goal|enabl(?:e|es|ing)"
        r"|allow(?:s|ing)?|support(?:s|ing)?|funds?|proceeds|to\s+(?:begin|start|initiate|commence|open)"
        r"|if|upon|once)\b",
        re.I,
    )


@cache
def purse() -> re.Pattern[str]:
    """Money, a right or a promise, and what it is to bring about: `proceeds … through a Phase 2`, `an option … after Phase 1`."""
    return patterns.compile(
        r"\b(?:will|would|shall|proceeds|options?(?=\s+(?:to|on|for))|covers?|pays?\s+for|(?:takes?|carr(?:y|ies)|brings?)\s+(?:\S+\s+){1,4}(?:to|through|into))\b",
        re.I,
    )


@cache
def far_plan() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:plan(?:s|ned|ning)?|intend(?:s|ing)?|expect(?:s|ed|ing)?|anticipat(?:e|es|ed|ing)|aim(?:s"
        r"|ing)?|will|would|could|(?-i:may)|might|upcoming|forthcoming|prepar\w+|scheduled|seek(?:s|ing)?"
        r"|towards?|potential|future|proposed|subject\s+to|pending|support(?:s|ing)?|enabl(?:e|es|ing)"
        r"|allow(?:s|ing)?|on\s+track|ahead\s+of|prior\s+to|before|once|upon|ready|readiness|funds?"
        r"|proceeds|next|discuss\w*|clear(?:s|ed|ance|ing)?|approv\w+|authori[sz]\w+|permission|option"
        r"|goal|target\w*|if|looks?\s+forward|looking\s+forward|request\w*|design\w*)\b",
        re.I,
    )


@cache
def carried_through() -> re.Pattern[str]:
    """What money or a partner is to take a product through: "will carry it, now in Phase 1, through "."""
    return patterns.compile(
        r"\b(?:will|would|could|should|to)\s(?:carry|take|fund|bring|support|advance|finance|guide|see|lead|push)\b[^.;]{0,80}"
        r"\b(?:through|until|up\sto)\s(?:the\s|a\s)?(?:(?:end|completion)\sof\s)?(?:the\s|a\s)?$",
        re.I,
    )


@cache
def grows_from() -> re.Pattern[str]:
    """Before the phase in which a trial is that is to go on into the next: "will be extended from a"."""
    return patterns.compile(
        r"\b(?:exten|expan|conver|transition|progress|advanc|mov|turn|gr[eo]w|roll|go\b|goes|gone|pass)\w*\s(?:[^\s.;]+\s){0,6}?from\s(?:its\s|an?\s|the\s)?(?:[\w-]+\s)?$",
        re.I,
    )


@cache
def grows_to() -> re.Pattern[str]:
    return patterns.compile(r"[abc]?\s(?:[\w-]+\s){0,6}?(?:in)?to\s(?:[\w-]+\s){0,4}?Phase\b", re.I)


@cache
def of_others() -> re.Pattern[str]:
    """Words before a phase that put it into the experience of a firm or a person: "has run more than 200 Phase 3"."""
    return patterns.compile(
        r"\b(?:over(?!\s+(?:the|its|this|an?|our)\b)|more\s+than|some|nearly|almost|about|dozens\s+of|hundreds\s+of|numerous|many)\s+(?:\d{2,}\s+)?(?:[a-z-]+\s+){0,3}$"
        r"|\b(?:experience|expertise|careers?)\b[^.;]{0,40}$",
        re.I,
    )


@cache
def number() -> re.Pattern[str]:
    return patterns.compile(r"\b\d{2,4}\s+(?:(?:oncology|clinical|global|such|successful)\s+)*$")


@cache
def many() -> re.Pattern[str]:
    """Several trials, behind a number: "43 Phase 1 studies"."""
    return patterns.compile(
        r"[abIV123/–-]*\s+(?:and\s+Phase\s+\w+\s+)?(?:clinical\s+)?(?:trials|studies|programs|programmes)\b"
    )


@cache
def due_at() -> re.Pattern[str]:
    """Money or a duty that ends or falls due at a step: "$5 million on the start of", "responsible up to the end of"."""
    return patterns.compile(
        r"(?:[$€£¥]|\b(?:million|billion|milestones?|payments?|pays?|payable|due|fee|tranche|instal?ments?|warrants?|royalt\w+)\b)[^.;]{0,80}?"
        r"\b(?:on|upon|at|after|following|triggered\s+by|tied\s+to|linked\s+to)\s+(?:the\s+)?(?:\w+\s+)?"
        r"(?:start|initiation|commencement|begin\w*|dosing|first\s+dosing|completion|end|success\w*|first\s+patient|entry\s+into)\s+(?:(?:of|in|into|an?|the|its|first)\s+)*$"
        r"|(?:[$€£¥]\d|\b(?:million|billion|milestones?|payments?|payable|due|fees?)\b)[^.;]{0,60}?\b(?:at|on|upon)\s+(?:the\s+)?$"
        r"|(?:\b(?:payable|due|paid|contingent\s+value\s+rights?|CVRs?|milestones?|payments?|million)\b|[$€£¥]\d[\d.,]*)[^.;]{0,80}?\b(?:when|if|once|should)\s[^.;]{1,50}?"
        r"\b(?:enters?|reach(?:es)?|starts?|begins?|moves?|goes|(?:is|are|has\s+been|have\s+been)\s+(?:first\s+)?(?:dosed|treated|enrolled))"
        r"\s+(?:in(?:to)?\s+)?(?:an?\s+|its\s+|the\s+)?(?:first\s+)?$"
        r"|\b(?:proceeds|funds|money|financing|round|funding)\b[^.;]{0,100}?\b(?:through|into|to)\s+$"
        r"|\b(?:up\s+to|until|through|as\s+far\s+as|to)\s+the\s+(?:end|start|completion|close)\s+of\s+(?:the\s+|its\s+)?$"
        r"|\b(?:responsible|responsibility|pays?|paid\s+for|funds?|funded|funding)\b[^.;]{0,60}?\b(?:up\s+to|until|through)\s+(?:and\s+including\s+|to\s+)?(?:the\s+)?$",
        re.I,
    )


@cache
def fails() -> re.Pattern[str]:
    """An outcome, if a bad one: "failed to beat placebo in its"."""
    return patterns.compile(
        r"\b(?:fail(?:ed|s|ure)\s+to\s+(?:beat|meet|show|reach|improve|separate|achieve|hit|demonstrate|outperform|slow|reduce|prove|prolong|extend|increase|lower)"
        r"|(?:did|does|could|has|have)\s*n[o’']t\s+(?:beat|meet|met|show|shown|reach|reached|improve|improved|separate|achieve|achieved|hit|demonstrate|outperform|slow|reduce|prolong|extend)"
        r"|missed|fell\s+short)\b",
        re.I,
    )


@cache
def inside() -> re.Pattern[str]:
    """What may be approved within a trial that runs: "approved escalation to the fourth cohort in its Phase 1 trial"."""
    return patterns.compile(
        r"\b(?:escalation|expansion|(?:second|third|fourth|fifth|next|further|additional|higher|final|last)\s(?:\w+\s){0,2}(?:cohorts?|doses?|dose\slevel|part|arm|group)|cohort\s\w+|amend\w+|continu\w+|resum\w+)\b",
        re.I,
    )


@cache
def asset() -> re.Pattern[str]:
    """What a phase is an attribute of, right behind it: "a Phase 3 asset"."""
    return patterns.compile(
        r"[-‑\s](?:stage\s)?(?:clinical\s)?(?:(?:product|drug|vaccine|lead|oncology|antibody)\s)?"
        r"(?:assets?|candidates?|compounds?|antibod(?:y|ies)|molecules?|medicines?)\b"
    )


@cache
def not_yet() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:potential|future|next|first|becom\w+|as|into|to|for|[Nn]o)\s(?:an?\s|its\s|our\s|the\s)?(?:\w+\s)?$"
    )


@cache
def harmless() -> re.Pattern[str]:
    """A denial of harm, and not of the trial: "without dose-limiting toxicity"."""
    return patterns.compile(
        r"\b(?:without|no)\s(?:any\s)?(?:[\w-]+\s){0,3}?(?:toxicit\w+|events?|incidents?|concerns?|signals?|findings|interruptions?|delays?|modifications?|deaths?)\b|\bnot\s(?:yet\s)?(?:been\s)?(?:reached|seen|observed|reported)\b",
        re.I,
    )


@cache
def takes() -> re.Pattern[str]:
    """A step that somebody is yet to take a product into: "a partner to take VRD-114 into"."""
    return patterns.compile(
        r"\b(?:to|will|would|can|could|should|must)\s(?:then\s|also\s)?(?:take|bring|move|advance|carry|push|lead|progress|enter|guide|help)\b[^.;]{0,50}$",
        re.I,
    )


@cache
def money_for() -> re.Pattern[str]:
    """Money for a trial that is not said to run: "a grant of $3 million for a"."""
    return patterns.compile(
        r"\b(?:grants?|awards?|funding|financing|investment|million|billion|loan|contribution)\b(?:(?!\bongoing\b)[^.;]){0,40}\bfor\s+(?:an?|the|its|our)\s+(?:[\w-]+\s+){0,3}$",
        re.I,
    )


@cache
def single() -> re.Pattern[str]:
    """Before a trial that a plan waits for: "plans to file after a single Phase 3"."""
    return patterns.compile(r"\s*(?:after|following|upon)\s+(?:an?|one|another)\s+(?:[\w-]+\s+){0,3}", re.I)


@cache
def by_now() -> re.Pattern[str]:
    """Behind a trial, aside: ", now fully enrolled,"."""
    return patterns.compile(
        r"(?:\s(?:clinical\s)?(?:trial|study))?,\s(?:now|already|currently)\s(?:fully\s)?(?:enrol|recruit|under\s?way|ongoing|complete)",
        re.I,
    )


@cache
def would_do() -> re.Pattern[str]:
    """What an agency says of a trial to come: "a single Phase 3 trial of 300 patients could support a BLA"."""
    return patterns.compile(
        r"[^.;]{0,90}?\b(?:would|could|might|can)\s+(?:be\s+)?(?:support|suffic\w+|enough|adequate|serve|form|provide)\b",
        re.I,
    )


@cache
def run_up() -> re.Pattern[str]:
    """What is done before a trial, named behind it: "Phase 3 preparations have started"."""
    return patterns.compile(
        r"\s(?:clinical\s)?(?:trial\s|study\s)?(?:preparations?|preparation|planning|readiness|start-up|manufacturing|(?:and\s(?:launch|commercial)\s)?suppl(?:y|ies)|protocol\s(?:is|was|has)|design\s(?:is|was|has))\b"
    )
