"""Is what a sentence says a fact, a plan, a denial or a supposition? Read from the words around a cue, by clause.

>>> said = "Verdane completed its Phase 1 trial and plans to start a Phase 2 trial."
>>> [step_status(said, 0, len(said), at, at + 7) for at in (said.find("Phase 1"), said.find("Phase 2"))]
['fact', 'planned']

English wording; releases in other languages go through a short list of their own words.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from functools import cache
from typing import Literal, TypeAlias

Status: TypeAlias = Literal["fact", "planned", "negated", "hypothetical", "general"]
"""general: said of medicines as such, of another product or of what an agency's programme is."""

REACH = 170  # characters before a cue in which its clause is sought

_PLAN = (
    r"plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|intention|expect(?:s|ed|ing|ation)?|anticipat(?:e|es|ed|ing)"
    r"|aim(?:s|ed|ing)?|will|would|could|may|might|can|should|shall|hopes?|wish(?:es)?|upcoming"
    r"|forthcoming"
    r"|prepar(?:e|es|ed|ing|ation|ations)|schedul(?:ed|ing)|slated|seek(?:s|ing)?|sought|toward|towards"
    r"|potential(?:ly)?|future|proposed|prospective|eventual(?:ly)?|subsequent|next|targeting|target(?:s"
    r"|ed)?\s+to"
    r"|on\s+track|subject\s+to|pending|contemplat\w+|consider(?:s|ing)?|evaluating\s+options|strateg\w+"
    r"|goal|designing|support(?:s|ing)?|enabl(?:e|es|ing)|allow(?:s|ing)?|pursu(?:e|es|ing)"
    r"|looks?\s+forward|looking\s+forward|ready"
    r"|readiness|path(?:way)?|ahead\s+of|in\s+advance\s+of|before|prior\s+to|until|once|upon|discuss(?:es"
    r"|ing|ed|ions?)?|request(?:s|ing)?|eligib\w+|feasib\w+|position(?:s|ed|ing)?\s+\w+\s+(?:for|to)"
    r"|underwrit\w+|fund(?:s|ing)?|proceeds|initially|design\s+of|in\s+order\s+to|needed\s+to"
    r"|required\s+(?:for|to)|necessary\s+to|commit(?:s|ted)?\s+to|accelerat(?:e|ing)|option"
)


@cache
def plan_words() -> re.Pattern[str]:
    """Words that put what follows into the future."""
    return re.compile(rf"\b(?:{_PLAN})\b", re.I)


@cache
def _strict_plan() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:plan(?:s|ned|ning)?|intend(?:s|ing)?|expect(?:s|ed|ing)?|anticipat(?:e|es|ed|ing)|aim(?:s"
        r"|ing)?|will|would|could|may|might|upcoming|forthcoming|prepar(?:e|es|ing|ation|ations)"
        r"|scheduled|seek(?:s|ing)?|sought|towards?|potential(?:ly)?|future|proposed|subject\s+to|pending"
        r"|consider(?:s|ing)?"
        r"|eventual(?:ly)?|hopes?|apply|applying|request(?:s|ing)?|requested|eligib\w+|qualif(?:y|ies)"
        r"|ahead\s+of|in\s+advance\s+of|prior\s+to|before|until|once|pursue|pursuing|on\s+track|should"
        r"|support(?:s|ing)?|in\s+order\s+to|path(?:way)?\s+(?:to|toward)|goal|aiming|await(?:s|ing)?"
        r"|contemplat\w+|envisag\w+|denkbar|frühestens|angefragt|soll|devrait|prévoit|designed\s+to"
        r"|to\s+(?:obtain|secure|gain|receive|win|achieve|support|seek|get))\b",
        re.I,
    )


@cache
def _negation() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:not(?!\s+only)|no\s+longer|never|without|yet\s+to|neither|nor|failed\s+to|fails\s+to"
        r"|declin(?:ed|es)\s+to|refus(?:ed|es)\s+to|cannot|n[o']t\s+been|lack(?:s|ed)?|no(?=\s+(?:agency"
        r"|product|drug|treatment|therap|medicine|regulator|approved|other)\b)|den(?:ied|ies)|kein\w*"
        r"|nicht|ne\s+(?:\w+\s+)?pas|aucun\w*)\b|n['’]t\b",
        re.I,
    )


@cache
def _supposed() -> re.Pattern[str]:
    return re.compile(r"\b(?:if|whether|assuming|in\s+case|in\s+the\s+event|unless|should\s+the)\b", re.I)


@cache
def _cut() -> re.Pattern[str]:
    """Where one clause ends and the next begins."""
    return re.compile(
        r"[;:—–]|\s-\s|\.\s|,\s+(?:and|but|while|which|who|where|with|following|after|having|based|as"
        r"|bringing|making|building)\b|\b(?:while|whereas|although|though|but|after|following|since"
        r"|based\s+on|building\s+on|because|in\s+addition\s+to|as\s+well\s+as|having|which|who|where)\b",
        re.I,
    )


def _last(matches: Iterator[re.Match[str]]) -> re.Match[str] | None:
    return next(iter(deque(matches, maxlen=1)), None)


def clause_start(text: str, start: int, at: int) -> int:
    """The start of the clause that holds `at`, not before `start`."""
    floor = max(start, at - REACH)
    last = floor
    for found in _cut().finditer(text, floor, at):
        last = found.end() if text[found.start()] in ";:—–.,- " else found.start()
    return last


def clause_end(text: str, at: int, end: int) -> int:
    """The end of the clause that holds `at`, not after `end`."""
    found = _cut().search(text, at, min(end, at + REACH))
    return found.start() if found else min(end, at + REACH)


# verbs that begin a step, in the forms that leave open whether it has begun
_START_BASE = (
    r"initiat(?:e|es|ing)|start(?:s|ing)?|beg(?:in|ins|inning)|commenc(?:e|es|ing)|launch(?:es"
    r"|ing)?|open(?:s|ing)?|conduct(?:s|ing)?|run(?:s|ning)?|enter(?:s|ing)?|mov(?:e|es|ing)"
    r"|proceed(?:s|ing)?|progress(?:es|ing)?|advanc(?:e|es|ing)|evaluat(?:e|es|ing)|stud(?:y"
    r"|ying)|test(?:ing)?|dos(?:e|ing)|undertake|perform|execute|fund|design|transition(?:s"
    r"|ing)?|continu(?:e|es|ing)|begin\s+dosing|pursue"
)
_START_NOUN = (
    r"initiation|start|start-up|launch|commencement|beginning|conduct|entry|progression"
    r"|advancement|transition"
)
_DONE = (
    r"initiated|started|began|begun|commenced|launched|opened|conducted|entered|moved|proceeded|progressed"
    r"|advanced|evaluated|dosed|treated|enrolled|enroll?ing|enroll?s|enroll?ment|enrolment|randomi[sz]ed"
    r"|recruit\w*|completed|completes|completing|completion|conclud\w+|ongoing|on-going|under\s*way"
    r"|underway|active|current(?:ly)?"
    r"|report(?:s|ed|ing)?|announc(?:es|ed|ing|e)|present(?:s|ed|ing|ation)?|publish\w*|data|results?"
    r"|readout|read-out|topline|top-line|findings|analysis|met|achieved|demonstrated|showed|shown"
    r"|share[sd]?|observed|successful(?:ly)?|update|responses?|safety|efficacy|follow-up|milestone"
    r"|finish\w*|previous|prior|earlier|recent(?:ly)?|participating|first\s+(?:patient|participant"
    r"|subject)s?|in\s+an?\s+(?:ongoing\s+)?|patients?\s+in|is\s+in|now\s+in|are\s+in"
)


_PLANNING = (
    r"plans?(?!\s+to\b)|planning(?!\s+to\b)|planned(?!\s+to\b)|proposes?|proposed|propos(?:al|ing)"
    r"|contemplat\w+|envisag\w+|envision\w*|anticipates?(?!\s+(?:to|that)\b)|preparations?"
    r"|preparing|readiness|upcoming|forthcoming|recommended|foresees?"
)
_TALKING = (
    r"design|protocol|advice|feedback|guidance|agreement|agreed|discuss\w*|concept|alignment|aligned"
    r"|meeting|requirements?|synopsis|support|outline"
)


@cache
def _governing() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:(?P<done>{_DONE})|(?P<plan>{_PLANNING})|(?P<base>{_START_BASE})|(?P<noun>{_START_NOUN})|(?P<talk>{_TALKING}))(?!\w)",
        re.I,
    )


@cache
def _attribute() -> re.Pattern[str]:
    """A word right before a step that says it has not come yet."""
    return re.compile(
        r"\b(?:planned|upcoming|proposed|potential|possible|future|forthcoming|anticipated|prospective|next"
        r"|expected|subsequent|eventual|intended|contemplated|pending|follow-on|into|towards?"
        r"|for\s+(?:an?|the|its|our)|ready\s+for|enable|support|supports|supporting|enabling)\s+(?:(?:an?"
        r"|the|its|our|global|pivotal|registrational|potential|larger|multicenter|multi-center|clinical"
        r"|randomi[sz]ed|confirmatory|single|definitive|human|company-sponsored|registration-enabling"
        r"|U\.S\.|US|[a-z-]+)\s+){0,3}$",
        re.I,
    )


@cache
def _future_after() -> re.Pattern[str]:
    return re.compile(
        r"^(?:\s*\([^)]{1,40}\))?(?:(?!\band\b|\bplans?\b|\bwhich\b|\bbefore\b"
        r"|\bprior\b)[^.;,]){0,60}?(?:,[^.;]{0,120}?,\s)?\b(?:(?:is|are|was|were)\s+(?:now\s+|also\s+"
        r"|currently\s+)?(?:planned|expected\s+to\s+(?:begin|start|commence|initiate|open|enroll"
        r"|be\s+(?:initiated|started|launched))|anticipated\s+to\s+(?:begin|start|commence|initiate)"
        r"|scheduled\s+to|slated|set\s+to\s+(?:begin|start|open)|due\s+to\s+(?:begin|start)"
        r"|being\s+(?:planned|designed|prepared)|(?:needed|required|warranted|due\s+to\s+\w+"
        r"|en\s+préparation|prévue?|geplant|vorgesehen)|under\s+(?:discussion|preparation|design))"
        r"|(?:planned|expected|anticipated|scheduled|slated)\s+(?:for|to\s+(?:begin|start|commence|initiate"
        r"|be\s+initiated)|in\s+(?:the|early|late|mid|Q?[1-4H]|20))|(?:to|will|could|may|would|should"
        r"|can)\s+(?:begin|start|commence|be\s+(?:initiated|started|launched|conducted|discussed|decided)"
        r"|initiate|open|follow|proceed)\b|(?:will|would)\s+be\s+(?:needed|required|necessary|supported"
        r"|designed|planned)|dose\s*\(|dose\b(?!-)|(?:est|ist|sont|sind|soll|sollen"
        r"|wird)\s+(?:\w+\s+){0,2}(?:en\s+préparation|prévue?s?|planifiée?s?|geplant|vorgesehen|starten"
        r"|beginnen)|initiation\s+(?:is\s+)?(?:planned|expected|anticipated|in\s+(?:20|the\s+(?:first"
        r"|second|third|fourth)|Q|early|mid|late))|[\s-]ready\b|readiness\b|planning\b|start\s+(?:planned"
        r"|expected|targeted))",
        re.I,
    )


def _modal_before(text: str, start: int, at: int) -> bool:
    """Whether `to`, `will`, `may` … stands right before a verb, so that it is no fact yet."""
    before = text[max(start, at - 44) : at]
    if re.search(r"\b(?:continu\w+|began|begun|allowed\s+us)\s+to\s+(?:\w+ly\s+)?$", before, re.I):
        return False
    return bool(
        re.search(
            r"\b(?:to|will|would|could|may|might|can|should|not|of|for|towards?|on|before|prior\s+to"
            r"|and)\s+(?:(?:be|soon|also|then|further|rapidly|quickly|now|potentially|[a-z]+ly)\s+){0,2}$",
            before,
            re.I,
        )
    )


@cache
def _far_plan() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:plan(?:s|ned|ning)?|intend(?:s|ing)?|expect(?:s|ed|ing)?|anticipat(?:e|es|ed|ing)|aim(?:s"
        r"|ing)?|will|would|could|may|might|upcoming|forthcoming|prepar\w+|scheduled|seek(?:s|ing)?"
        r"|towards?|potential|future|proposed|subject\s+to|pending|support(?:s|ing)?|enabl(?:e|es|ing)"
        r"|allow(?:s|ing)?|on\s+track|ahead\s+of|prior\s+to|before|once|upon|ready|readiness|funds?"
        r"|proceeds|next|discuss\w*|clear(?:s|ed|ance|ing)?|approv\w+|authori[sz]\w+|permission|option"
        r"|goal|target\w*|if|looks?\s+forward|looking\s+forward|request\w*|design\w*)\b",
        re.I,
    )


def step_status(text: str, start: int, end: int, at: int, until: int) -> Status:
    """The status of a trial or phase named at `at`:`until` in the sentence `start`:`end`.

    The verb nearest before it in its clause decides: one that starts a trial after `to`, `plans`, `will` is a
    plan; one in the past, or one that tells of data, is a fact.
    """
    clause = clause_start(text, start, at)
    before = text[clause:at]
    if _attribute().search(before[-70:]):
        words = before[-70:].lower()
        if not re.search(
            r"\b(?:advanc(?:ed|es)|moved|moves|entered|progressed|proceeded|transitioned)\s+\w*\s*into\b"
            r"|\bdata\b|\bresults?\b|\bpatients?\s+(?:enrolled|dosed)|\bdosed\b|\benroll?\w*\b"
            r"|\b(?:ongoing|current|running)\s+(?:\w+\s+){0,2}$",
            words,
        ):
            return "planned"
    if _future_after().match(text[until : min(end, until + 230)]):
        return "planned"
    governing = _last(_governing().finditer(text, clause, at))
    negation = _negation().search(before[-60:])
    if governing is None:
        if negation:
            return "negated"
        if _supposed().search(before):
            return "hypothetical"
        return "planned" if _strict_plan().search(before[-60:]) else "fact"
    if _negation().search(text, max(clause, governing.start() - 25), governing.start()):
        return "negated"
    if governing.lastgroup in ("plan", "talk"):
        return "planned"
    if governing.lastgroup == "done":
        verb = governing.group().lower()
        if verb in (
            "initiated",
            "started",
            "launched",
            "conducted",
            "opened",
            "commenced",
            "evaluated",
            "completed",
            "entered",
        ) and re.search(
            r"\b(?:to|will|would|could|may|might|can|should)\s+be\s+(?:\w+ly\s+)?$",
            text[max(clause, governing.start() - 30) : governing.start()],
            re.I,
        ):
            return "planned"
        return "fact"
    if _supposed().search(text, clause, governing.start()):
        return "hypothetical"
    if governing.lastgroup == "base":
        if governing.group().lower().endswith("ing") and re.search(
            r"\b(?:is|are|currently|now)\s+(?:\w+ly\s+)?$",
            text[max(clause, governing.start() - 20) : governing.start()],
            re.I,
        ):
            return "fact"
        return "planned" if _modal_before(text, clause, governing.start()) else "fact"
    return "planned" if _far_plan().search(text, clause, governing.start()) else "fact"


def act_status(text: str, start: int, end: int, at: int, until: int) -> Status:
    """The status of an agency's act (a designation, an approval, a meeting) named at `at`:`until`."""
    clause = clause_start(text, start, at)
    before = text[clause:at]
    if _supposed().search(before):
        return "hypothetical"
    if _negation().search(before[-70:]):
        return "negated"
    found = _last(_strict_plan().finditer(before))
    if found is not None and not _came().search(before, found.end()):
        return "planned"
    after = text[until : min(end, until + 90)]
    if _act_future().match(after):
        return "planned"
    return "fact"


@cache
def _came() -> re.Pattern[str]:
    """Verbs that tell that the act has come, after all."""
    return re.compile(
        r"\b(?:received|receives|granted|grants|awarded|awards|obtained|obtains|secured|secures|gained|won"
        r"|wins|held|completed|following|after|cleared|approved|accepted|submitted|announces?d?|agreed"
        r"|lifted)\b",
        re.I,
    )


@cache
def _act_future() -> re.Pattern[str]:
    return re.compile(
        r"^[^.;,]{0,50}?\b(?:(?:is|are)\s+(?:planned|expected|anticipated|scheduled|targeted|pending)"
        r"|(?:planned|expected|anticipated|scheduled|targeted)\s+(?:for|in|by|to|during|before)\b"
        r"|will\s+be|would\s+be|could\s+be|may\s+be|might\s+be|to\s+be\s+(?:submitted|filed|held))",
        re.I,
    )
