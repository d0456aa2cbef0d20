"""The regulatory actions that a sentence speaks of: from the vocabulary's cues, and composed of application and verb.

>>> from summarizer.vocabulary import load
>>> said = "The FDA has accepted for review the company's BLA."
>>> [(found.value, found.status) for found in find_actions(said, 0, len(said), load().scan(said))]
[('accepted', 'fact')]

`approved` beside an IND clears a trial, beside a BLA it approves a medicine: so verb and object are read together.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from summarizer.status import Status, act_status
from summarizer.vocabulary import Mention, load

DESIGNATIONS = frozenset(
    (
        "orphan",
        "fast-track",
        "breakthrough",
        "rmat",
        "prime",
        "rare-pediatric",
        "qualified-infectious-disease",
        "sakigake",
        "other-designation",
    )
)
TRIAL = frozenset(("ind-filed", "ind-cleared", "trial-authorised"))
MARKETING = frozenset(
    (
        "submitted",
        "accepted",
        "priority-review",
        "approved",
        "conditionally-approved",
        "emergency-use",
        "positive-opinion",
        "rejected",
    )
)
TALK = frozenset(("meeting", "advisory-committee", "inspection", "other"))
NEAR = 120  # characters between an application and the verb that goes with it


@dataclass(frozen=True, slots=True)
class Cue:
    """A stage or an action that some words name."""

    value: str
    """A stage or action id."""
    start: int
    end: int
    status: Status
    strength: float = 0.8
    """How surely the words mean it, 0 to 1."""


@cache
def _verbs() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:(?P<reject>complete\s+response\s+letter|reject\w*|refus\w+|declin\w+\s+to\s+(?:approve|clear"
        r"|file))"
        r"|(?P<priority>priority\s+review|accelerated\s+(?:assessment|review))"
        r"|(?P<review>under\s+(?:\w+\s+){0,3}review|being\s+reviewed|in\s+review|currently\s+review\w+"
        r"|is\s+reviewing|PDUFA|target\s+action\s+date|goal\s+date)"
        r"|(?P<accept>accept(?:s|ed|ing|ance)?(?:\s+(?:for|and)\b)?|validat(?:es|ed|ion)|file\s+for\s+review)"
        r"|(?P<approve>approv(?:es|ed|al|als|ing)|authori[sz](?:es|ed|ation|ing)|clear(?:s|ed|ance|ing)"
        r"|licen[sc](?:ed|ure)|grant(?:s|ed|ing)?|go[\s-]ahead|green[\s-]light\w*|consent(?:ed)?"
        r"|permit(?:s|ted)|permission|permitting|allow(?:s|ed)|certif\w+|nod|no[\s-]objection|in\s+effect"
        r"|goes\s+active|active|is\s+open|opened|open|safe\s+to\s+proceed|(?:may|can|to)\s+proceed)"
        r"|(?P<submit>(?:re)?submi(?:t|ts|tted|tting|ssion|ssions)|fil(?:ed|es|ing|ings)|lodg(?:ed|es|ing)"
        r"|appli(?:ed|es)\s+(?:for|to)|applying\s+for))(?!\w)",
        re.I,
    )


_APPROVING = ("pprov", "uthori", "lear", "icens", "icenc", "rant")
_STEPS = (
    *_APPROVING,
    "ubmi",
    "fil",
    "Fil",
    "ccept",
    "alidat",
    "review",
    "Review",
    "PDUFA",
    "roceed",
    "ffect",
    "ctive",
    "pen",
    "ermi",
    "llow",
    "reject",
    "refus",
    "omplete",
    "lodg",
    "ppl",
    "object",
    "ertif",
    "onsent",
    "head",
    "reen",
    "nod",
    "goal",
    "target",
)


@cache
def _explains() -> re.Pattern[str]:
    """What is said of designations and pathways as such."""
    return re.compile(
        r"\b(?:designation|status|program(?:me)?|track|pathway|review|authori[sz]ation|designations"
        r"|act)\s+(?:\w+\s+)?(?:is|are|was)\s+(?:\w+\s+)?(?:granted\s+(?:to"
        r"|for)\s+(?:\w+\s+){0,2}(?:drugs?|products?|medicines?|therap\w+|treatments?|devices?"
        r"|investigational)|intended|designed|reserved|a\s+(?:process|program|regulatory|designation"
        r"|status)|an\s+(?:expedited|FDA)|meant|awarded\s+to\s+(?:\w+\s+)?(?:drugs?|products?))"
        r"|\b(?:designation|status|designations)\s+(?:also\s+)?(?:provides|qualifies|offers|allows|enables"
        r"|gives|confers|facilitates|entitles|affords|includes?\s+(?:benefits|incentives))\b"
        r"|\b(?:grants|awards|provides|gives|reserves)\s+(?:[\w-]+\s+){0,5}(?:designation|status)\s+(?:to"
        r"|for)\s+(?:\w+\s+){0,2}(?:drugs|products|medicines|therapies|treatments|devices)\b"
        r"|\borphan\s+drug\s+(?:act|exclusivity|tax)\b|\bunder\s+the\s+(?:fda[’']s\s+)?(?:fast\s+track"
        r"|orphan|breakthrough)\s+(?:program|act)\b",
        re.I,
    )


@cache
def _general_object() -> re.Pattern[str]:
    """Words after `approved` that make it other medicines, or none in particular."""
    return re.compile(
        r"^[\s-]*(?:(?:[A-Za-z0-9/-]+|by\s+the\s+FDA)\s+){0,3}?(?:therap(?:y|ies)|treatments?|drugs"
        r"|medicines|medications|products|agents|options?|standards?\s+of\s+care|comparators?|inhibitors"
        r"|antibodies|vaccines|biologics|devices|indications|facilit(?:y|ies)|labels?|dos(?:e|es|age)"
        r"|tests|alternatives|immunotherap\w+|chemotherap\w+|cell\s+therapies|targets|uses?|in\s+other)\b",
        re.I,
    )


@cache
def _other_object() -> re.Pattern[str]:
    """What an agency may approve or clear that is no medicine: a trial, a plant, a request for a meeting, a name."""
    return re.compile(
        r"\b(?:(?P<trial>INDs?\b|IND\s|Investigational\s+New\s+Drug|clinical\s+(?:trial|study|testing"
        r"|investigation)|(?:pivotal|phase\s+\w+|first-in-human|human|confirmatory"
        r"|registrational)\s+(?:\w+\s+){0,3}(?:trials?|stud(?:y|ies))|trials?|stud(?:y|ies)|CTAs?|CTN"
        r"|protocol|amendment|phase\s+[1-4IV]+|dosing|cohort|enrol\w+|patients)|(?P<ide>IDE"
        r"|Investigational\s+Device)"
        r"|(?P<desig>designat\w+|status|fast\s+track|orphan|breakthrough|RMAT|PRIME|priority\s+review"
        r"|voucher)|(?P<none>facility|plant|site|manufactur\w+\s+(?:site|facility|plant|process)|meeting"
        r"|request|name|brand\s+name|patent|extension|expanded\s+access|compassionate|import\w*"
        r"|transaction|merger|shareholders?|stockholders?|access|rolling|waiver|exemption"
        r"|licen[sc]e\s+agreement|listing))",
        re.I,
    )


def _later_trial(text: str, start: int, end: int) -> bool:
    """Whether a trial that an agency let begin is a later one, or an amended protocol."""
    return bool(
        re.search(
            r"\bphase[\s-]+(?:[23]|II|III|2/3|II/III|two|three|2[ab]|3[ab]|II[ab]|III[ab])\b|\bamend\w+"
            r"|\bpivotal\b|\bregistrational\b|\bPh\s?[23]\b|\bIDE\b|Investigational\s+Device"
            r"|\bconfirmatory\b|\bexpan(?:d|sion)",
            text[start:end],
            re.I,
        )
    )


def _trial_action(text: str, start: int, end: int, verb: str, words: str) -> str:
    if verb == "submit" or (verb == "accept" and re.search(r"for$|for\s+review", words, re.I)):
        return "ind-filed"
    return "trial-authorised" if _later_trial(text, start, end) else "ind-cleared"


_MARKETING = {
    "submit": "submitted",
    "accept": "accepted",
    "review": "accepted",
    "priority": "priority-review",
    "approve": "approved",
    "reject": "rejected",
}
_RANK = {
    "submitted": 0,
    "accepted": 1,
    "priority-review": 2,
    "approved": 3,
    "conditionally-approved": 3,
    "rejected": 4,
    "ind-filed": 0,
    "ind-cleared": 1,
    "trial-authorised": 1,
}
_NOUNS = ("approval", "approvals", "authorization", "authorisation", "clearance", "licensure")


@cache
def _frames() -> re.Pattern[str]:
    """Words before `approval` or `clearance` that make it a fact."""
    return re.compile(
        r"\b(?:receiv(?:es|ed|ing)|receipt\s+of|gain(?:s|ed|ing)|obtain(?:s|ed|ing)|secur(?:es|ed|ing)|won"
        r"|wins|winning|grant(?:s|ed|ing)?|announc(?:es|ed|ing)|issu(?:es|ed)|after|following|since"
        r"|recent|got|gets|achiev(?:es|ed)|earn(?:s|ed)|initial|first|landmark|historic"
        r"|with\s+(?:the\s+)?(?:FDA|EC|EMA)|has|had|have|gave|given|gives|award(?:s|ed)|initial"
        r"|based\s+on|celebrat\w+|marks?)\b",
        re.I,
    )


@cache
def _seeking() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:seek(?:s|ing)?|for|toward|towards|to\s+support|support|supporting|pursu(?:e|ing)|request(?:s"
        r"|ed|ing)?|pending|potential|possible|before|until|await\w*|require[sd]?|needs?|needed"
        r"|prior\s+to|ahead\s+of|path\s+to|file\s+for|submitted\s+for|appl\w+\s+for|basis\s+for"
        r"|subject\s+to|expedite\w*|accelerate|recommend\w*|decision\s+on|likelihood\s+of|upon"
        r"|regulatory\s+and|without|eventual|full)\s+(?:(?:the|an?|its|our|U\.S\.|US|FDA|EC|EU|EMA"
        r"|regulatory|marketing|full|accelerated|traditional|conditional|NMPA|potential|global|initial"
        r"|[\w-]+[’']s)\s+){0,4}$",
        re.I,
    )


def _verb_status(text: str, start: int, end: int, found: re.Match[str]) -> Status:
    status = act_status(text, start, end, found.start(), found.end())
    if status != "fact":
        return status
    word = found.group().lower()
    before = text[max(start, found.start() - 90) : found.start()]
    if word in _NOUNS and _seeking().search(before):
        return "planned"
    if found.lastgroup in ("submit", "approve", "accept") and re.search(
        r"\b(?:to|will|would|could|may|might|can|should|and|for)\s+(?:be\s+)?(?:soon\s+)?$", before, re.I
    ):
        # `to submit`, `for filing`, `will be approved`
        if word in (
            "submit",
            "submitting",
            "filing",
            "submitted",
            "filed",
            "approved",
            "cleared",
            "authorized",
            "authorised",
            "granted",
            "accepted",
            "file",
        ) and not re.search(r"\b(?:and|for)\s+$", before, re.I):
            return "planned"
        if word in ("submit", "filing", "submission", "submitting") and re.search(
            r"\b(?:for)\s+$", before, re.I
        ):
            return "planned"
    if word in ("allow", "allows") and found.lastgroup == "approve":
        return "planned"
    return "fact"


def _of_application(
    text: str,
    start: int,
    end: int,
    mention: Mention,
    verbs: Sequence[re.Match[str]],
    others: Sequence[Mention],
) -> Cue | None:
    """The furthest step that the verbs around an application tell of."""
    group = load().term("application", mention.id).facts.get("group", "marketing")
    if mention.id == "ce-mark":
        return None
    best: Cue | None = None
    rank = -1
    for verb in verbs:
        gap = mention.start - verb.end() if verb.start() < mention.start else verb.start() - mention.end
        if gap > NEAR:
            continue
        between = text[min(verb.end(), mention.end) : max(verb.start(), mention.start)]
        if ";" in between or ". " in between.replace("U.S. ", "").replace("Inc. ", "").replace("Co. ", ""):
            continue
        middle = (verb.start() + verb.end()) // 2
        if any(
            _distance(other, middle) < _distance(mention, middle)
            for other in others
            if other.id != mention.id and _group(other) != group
        ):
            continue
        kind = verb.lastgroup or ""
        word = verb.group().lower()
        if group in ("trial", "device-trial"):
            if kind in ("priority", "review", "reject"):
                continue
            if (
                kind == "approve"
                and word in ("granted", "grants", "grant")
                and re.search(r"designat|status", between, re.I)
            ):
                continue
            if (
                kind == "approve"
                and word in ("active", "open", "opened")
                and ((verb.start() < mention.start and gap > 3) or gap > 25)
            ):
                continue
            value = _trial_action(text, start, end, kind, text[verb.start() : verb.end() + 22])
        else:
            if (
                word
                in (
                    "active",
                    "open",
                    "opened",
                    "is open",
                    "in effect",
                    "allowed",
                    "allows",
                    "permission",
                    "granted",
                    "grant",
                    "grants",
                    "granting",
                    "to proceed",
                    "may proceed",
                    "certified",
                )
                and kind == "approve"
            ) and not (word.startswith("grant") and group == "device"):
                continue
            if kind == "approve" and gap > 70:
                continue
            if kind == "approve" and re.search(
                r"\bseek\w*\b|\bfor\s+(?:the\s+)?(?:\w+\s+)?(?:approval|authori)",
                text[mention.end : verb.end()],
                re.I,
            ):
                continue
            value = _MARKETING[kind]
        status = _verb_status(text, start, end, verb)
        score = _RANK[value] + (10 if status == "fact" else 0)
        if score > rank:
            rank = score
            first, last = min(mention.start, verb.start()), max(mention.end, verb.end())
            best = Cue(value, first, last, status, 0.92)
    return best


def _group(mention: Mention) -> str:
    return load().term("application", mention.id).facts.get("group", "marketing")


def _distance(mention: Mention, at: int) -> int:
    return max(0, mention.start - at, at - mention.end)


@cache
def _conditional() -> re.Pattern[str]:
    return re.compile(
        r"\baccelerated\s+approval|\bconditional\w*|\bprovisional\w*|\bwith\s+conditions"
        r"|\btemporary\s+(?:marketing\s+)?authori",
        re.I,
    )


def _approvals(
    text: str,
    start: int,
    end: int,
    verbs: Sequence[re.Match[str]],
    agencies: Sequence[Mention],
    taken: list[Cue],
) -> list[Cue]:
    """Approvals that name no application: an agency approves, something was approved by it, its approval."""
    found = []
    for verb in verbs:
        word = verb.group().lower()
        if verb.lastgroup != "approve" or word.startswith(
            (
                "grant",
                "go",
                "green",
                "nod",
                "consent",
                "certif",
                "active",
                "open",
                "is open",
                "in effect",
                "no",
                "safe",
                "may",
                "can",
                "to p",
            )
        ):
            continue
        if any(cue.start <= verb.start() < cue.end for cue in taken):
            continue
        before = text[max(start, verb.start() - 60) : verb.start()]
        after = text[verb.end() : min(end, verb.end() + 110)]
        subject = any(
            0 <= verb.start() - agency.end <= 34
            and not re.search(r"[.;:]|\b(?:and|by|from|to)\b", text[agency.end : verb.start()])
            for agency in agencies
        )
        source = any(
            0 <= agency.start - verb.end() <= 70
            and re.search(r"\b(?:by|from|of)\s+(?:[\w’'.]+\s+){0,6}$", text[verb.end() : agency.start])
            for agency in agencies
        )
        joined = text[max(start, verb.start() - 1) : verb.start()] in ("-", "‑")
        if not (subject or source or joined):
            continue
        status = _verb_status(text, start, end, verb)
        strength = 0.9
        noun = word in _NOUNS
        if (
            status == "fact"
            and (joined or not noun)
            and _general_object().match(after)
            and (joined or re.match(r"\s*-?\w*\s*$", text[verb.end() : verb.end()]))
        ) and (
            joined
            or re.match(r"\s+(?:therap|treatment|drugs|medicines|products|agents|option|standard)", after)
        ):
            status = "general"
        if joined:
            strength = 0.55
            if re.search(
                r"\b(?:no|any|other|existing|currently|available|with|plus|versus|vs\.?|against|than"
                r"|several|many|few|two|three|of|using|both|previously|combination)\s+(?:\w+\s+)?(?:FDA"
                r"|EMA|EU|EC|U\.S\.)$|\b(?:no|any|other)\s+(?:[\w-]+\s+){0,3}\S*$",
                before[:-1] if before else "",
                re.I,
            ):
                status = "general"
        if noun and status == "fact":
            strength = 0.9 if _frames().search(before) or (source and not subject) else 0.6
            if re.match(
                r"\s+(?:process|pathway|decision|rate|standard|timeline|strategy|criteria|requirement)",
                after,
                re.I,
            ):
                continue
        value = "approved"
        thing = _other_object().search(after) if not joined else None
        head = after[: thing.start()] if thing else ""
        if (
            thing is not None
            and not re.search(
                r"[.;]|\bfor\s+the\s+treatment|\bbased\s+on|\bfollowing|\bin\s+patients|\bfor\s+(?:use"
                r"|adult|patients)|,",
                head,
            )
            and not re.search(r"®|™", head)
        ):
            if thing["none"] or thing["desig"]:
                continue
            value = (
                "trial-authorised"
                if thing["ide"] or _later_trial(text, verb.start(), min(end, verb.end() + 110))
                else "ind-cleared"
            )
            if not word.startswith(("approv", "authori", "clear", "permi", "allow")):
                continue
        elif word.startswith(("permi", "allow", "clearing")):
            continue
        elif word == "cleared" and re.match(r"\s+to\b", after):
            value = "trial-authorised" if _later_trial(text, verb.start(), end) else "ind-cleared"
        elif _conditional().search(text, max(start, verb.start() - 50), min(end, verb.end() + 40)):
            value = "conditionally-approved"
        elif re.search(r"\bemergency\s+use\b", text[max(start, verb.start() - 40) : verb.end() + 40], re.I):
            value = "emergency-use"
        found.append(Cue(value, verb.start(), verb.end(), status, strength))
    return found


# read from their words alone; the others need a verb or a frame around them
_PLAIN = (
    DESIGNATIONS
    | TALK
    | {
        "clinical-hold",
        "hold-lifted",
        "rejected",
        "positive-opinion",
        "conditionally-approved",
        "emergency-use",
        "priority-review",
    }
    | TRIAL
)
_TALK_PAST = re.compile(
    r"\b(?:held|complet\w+|receiv\w+|following|after|conclud\w+|success\w*|positive|constructive|productive"
    r"|agree\w*|reach\w*|align\w*|based\s+on|confirm\w*|provid\w+|had|conducted|participat\w+|minutes"
    r"|obtain\w*|secur\w+|met|feedback|discussed|written|outcome|result\w*|support\w*|recommend\w*"
    r"|indicat\w+|guid\w+|per|incorporat\w+|announc\w+|grant\w+|in\s+(?:consultation|discussion))\b",
    re.I,
)


def _plain(text: str, start: int, end: int, mention: Mention) -> Cue | None:
    """The cue of an action that the vocabulary found."""
    value = mention.id
    if "weak" in mention.flags:
        return None
    status = act_status(text, start, end, mention.start, mention.end)
    strength = 0.85
    around = text[max(start, mention.start - 120) : min(end, mention.end + 100)]
    if value in DESIGNATIONS:
        if _explains().search(around):
            status = "general"
        elif re.search(
            r"designat|status|grant|receiv|award|qualif|认定|指定|지정|资格|voucher", around, re.I
        ):
            strength = 0.92
        else:
            strength = 0.5
        if re.search(
            r"\b(?:application|request|applied|apply|applying|applications)\s+(?:\w+\s+)?(?:for"
            r"|to)\b[^.;]{0,60}$",
            text[start : mention.start],
            re.I,
        ) and not re.search(r"\b(?:grant|approv|receiv|award|accept)\w*", around, re.I):
            status = "planned"
    elif value in TALK:
        if status == "fact" and not _TALK_PAST.search(around):
            strength = 0.4
        if value == "meeting" and re.search(
            r"\b(?:schedul\w+|upcoming|request\w*|plan\w*)\b[^.;]{0,40}$",
            text[max(start, mention.start - 60) : mention.start],
            re.I,
        ):
            status = "planned"
    elif value in ("conditionally-approved", "emergency-use"):
        before = text[max(start, mention.start - 80) : mention.start]
        if _seeking().search(before):
            status = "planned"
        elif not re.search(
            r"\b(?:grant|receiv|approv|obtain|issu|gain|won|under|author|announc|secur|获|批准|承認|取得|승인)\w*",
            around,
            re.I,
        ):
            strength = 0.5
    elif value == "clinical-hold" and re.search(r"\b(?:lift|remov|releas|resolv|clear)\w*\b", around, re.I):
        value = "hold-lifted"
        status = (
            "fact"
            if re.search(
                r"\b(?:lifted|lifts|removed|removes|released|resolved|cleared|lifting|removal)\b",
                around,
                re.I,
            )
            and status in ("fact",)
            else status
        )
    return Cue(value, mention.start, mention.end, status, strength)


_UNCUT_PLAN = re.compile(
    r"计划|拟(?!优先|纳入|突破)|预计|有望|予定|計画|目指|예정|계획|추진|geplant|plant|beabsichtigt|voraussichtlich|prévoit|devrait"
    r"|envisage|prévu"
)
_UNCUT_ACTS: tuple[tuple[str, str], ...] = (
    (
        r"(?:批准|同意|准许|核准|许可|获准)[^。；]{0,40}(?:临床试验|臨床試驗|临床研究)|(?:临床试验|臨床試驗|IND)[^。；]{0,24}(?:获批"
        r"|获得[^。；]{0,12}批准|批准|默示许可|许可)|治験[^。]{0,20}(?:承認|許可)|임상시험[^.]{0,20}승인",
        "ind-cleared",
    ),
    (r"(?:临床试验|臨床試驗|IND)[^。；]{0,24}受理|受理[^。；]{0,30}(?:临床试验申请|IND)", "ind-filed"),
    (
        r"(?:上市申请|上市許可|NDA|BLA|注册申请|上市许可申请)[^。；]{0,30}受理|受理[^。；]{0,30}(?:上市申请|NDA|BLA|上市许可申请)",
        "accepted",
    ),
    (
        r"(?:批准|核准)[^。；]{0,40}上市|获批上市|获得[^。；]{0,20}上市批准|(?:製造販売)?承認を?取得|製造販売承認され|품목허가[^.]{0,10}(?:승인|획득|받)",
        "approved",
    ),
)


@cache
def _uncut_acts() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), value) for pattern, value in _UNCUT_ACTS)


def _uncut(text: str, start: int, end: int, mentions: Sequence[Mention]) -> list[Cue]:
    """Chinese, Japanese, Korean: what the vocabulary found, and verb and object read together."""
    status: Status = "planned" if _UNCUT_PLAN.search(text, start, end) else "fact"
    found: list[Cue] = []
    for pattern, value in _uncut_acts():
        for match in pattern.finditer(text, start, end):
            if value in TRIAL and re.search(r"申请[^。；，]{0,6}$", match.group()):
                continue
            if any(cue.start < match.end() and match.start() < cue.end for cue in found):
                continue
            if value == "ind-cleared" and re.search(
                r"II|Ⅱ|Ⅲ|第?[23]期|[23]상|第[23]相|二期|三期", match.group()
            ):
                value = "trial-authorised"
            found.append(Cue(value, match.start(), match.end(), status, 0.9))
    for mention in mentions:
        if (
            mention.kind != "action"
            or "weak" in mention.flags
            or any(cue.start < mention.end and mention.start < cue.end for cue in found)
        ):
            continue
        found.append(Cue(mention.id, mention.start, mention.end, status, 0.85))
    return found


def find_actions(
    text: str, start: int, end: int, mentions: Sequence[Mention], language: str = "en"
) -> list[Cue]:
    """Return the actions that the sentence `start`:`end` names, in their order; `mentions` are those within it."""
    acts = [mention for mention in mentions if mention.kind == "action"]
    applications = [mention for mention in mentions if mention.kind == "application"]
    agencies = [mention for mention in mentions if mention.kind == "regulator"]
    if not (acts or applications or agencies):
        return []
    if language in ("zh", "ja", "ko"):
        return sorted(_uncut(text, start, end, mentions), key=lambda cue: cue.start)
    said = text[start:end]
    verbs = (
        list(_verbs().finditer(text, start, end))
        if (applications or agencies) and any(step in said for step in _STEPS)
        else []
    )
    found: list[Cue] = []
    for application in applications:
        cue = _of_application(text, start, end, application, verbs, applications)
        if cue is not None:
            found.append(cue)
    found += _approvals(text, start, end, verbs, agencies, found)
    for mention in acts:
        group = next((group for group in (TRIAL, MARKETING) if mention.id in group), None)
        if mention.id not in _PLAIN and language == "en":
            continue
        if group is not None and any(
            cue.value in group and cue.start < mention.end and mention.start < cue.end for cue in found
        ):
            continue
        plain = _plain(text, start, end, mention)
        if plain is not None:
            found.append(plain)
    return sorted(found, key=lambda cue: cue.start)
