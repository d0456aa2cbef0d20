"""The stages that a sentence speaks of: numbered phases, and what applications and approvals imply.

>>> from summarizer.vocabulary import load
>>> said = "The company plans to start a Phase 2 trial; a Phase 1 trial is ongoing."
>>> [(cue.value, cue.status) for cue in find_stages(said, 0, len(said), load().scan(said), ())]
[('phase-2', 'planned'), ('phase-1', 'fact')]
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from summarizer.action_kinds import DESIGNATIONS, TRIAL, Cue
from summarizer.action_verbs import seeking
from summarizer.status import act_status
from summarizer.steps import step_status
from summarizer.talk_cues import withdrawn
from summarizer.uncut_cues import uncut_status
from summarizer.vocabulary import Mention
from summarizer.western_cues import western_status

STAGE_OF = {
    "ind-filed": "ind",
    "ind-cleared": "ind",
    "submitted": "filed",
    "accepted": "filed",
    "priority-review": "filed",
    "positive-opinion": "filed",
    "rejected": "filed",
    "approved": "approved",
    "conditionally-approved": "approved",
    "emergency-use": "approved",
}
"""What an agency's action says of the stage."""
PHASES = frozenset(("phase-1", "phase-1-2", "phase-2", "phase-2-3", "phase-3"))
_UNCUT_PLAN = re.compile(
    r"计划|拟|预计|有望|即将|将(?=启动|开展|进入)|予定|計画|目指|예정|계획|추진|준비|geplant|plant\b|beabsichtigt|prévoit|devrait|envisage|prévu|werden\b"
)


_STOPS = (
    "discontinu", "terminat", "halt", "stop", "ceas", "end", "abandon", "clos", "not ", "drop", "cancel", "priorit",
    "suspend", "shelv", "wind", "wound", "paus",
)  # fmt: skip


@cache
def _dosed() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:dosed|dosing|enrolled|enrolling|treated|enrol?lment|recruit\w*|ongoing|received|initiated|started|began|begun|first\s+(?:patient|participant|subject|volunteer)|underway|completed|cohorts?|data|results)\b",
        re.I,
    )


@cache
def _marketed() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:is|are|now|was|been|being)\s+(?:(?:also|currently|already|now|commercially|first)\s+)*(?:marketed|sold|launched|available\s+(?:in|by\s+prescription|for\s+prescription|at|through|across|nationwide)|commercially\s+available|on\s+the\s+market|indicated\s+(?:for|in|to|as))\b"
        r"|\b(?:is|was|were|are|been|first|already|currently)\s+(?:\w+ly\s+)?(?:approved|authori[sz]ed|licen[sc]ed|registered)\s+(?:in\s+(?!the\s+study|accordance)|for\s+(?:the\s+(?:treatment|prevention|use)|use|sale|adults|patients|marketing)|as\s+an?\b|to\s+(?:treat|prevent)|across|under\s+the\s+(?:brand|trade))"
        r"|\b(?:commercial|U\.S\.|US|European|national|product|global)\s+launch\s+of\b|(?-i:\b[Ll]aunch(?:es|ed)\s+(?:its\s+|the\s+)?(?!Phase|Study|Trial|Clinical|Global|New|Website|Program)[A-Z])|\b(?:was|were|been)\s+(?:\w+ly\s+)?(?:re)?launched\b|\bavailable\s+by\s+prescription\b|\bnow\s+available\b|\bprescription\s+(?:medicine|drug)\b(?!\s+[Uu]ser)|\bnet\s+(?:product\s+)?(?:sales|revenues?)\s+(?:of|for|from|were|was|increased|grew|rose|totall?ed)\b|\bin-market\b|\bpost-?marketing\b|\bprescribing\s+information\b"
        r"|\b(?:sold|marketed)\s+(?:under|as)\s+(?:the|[A-Z])"
        r"|\b(?:received|receives|obtained|gained|secured|granted|won|has|have)\s+(?:(?:full|a|the|first|its|our|initial)\s+)?(?:marketing\s+(?:authori[sz]ations?"
        r"|approvals?)|regulatory\s+approvals?|market\s+approvals?|marketing\s+clearance)\b(?!\s+(?:to|for)\s+(?:\S+\s+){0,2}(?:begin|start"
        r"|initiate|conduct|commence|proceed|phase|trial|study|clinical))",
        re.I,
    )


@cache
def _no_medicine() -> re.Pattern[str]:
    """What else may be approved, available or launched: a trial, a plan, a report, a site."""
    return re.compile(
        r"\b(?:trials?|stud(?:y|ies)|protocol|IND|CTA|amendment|plan|merger|transaction|budget|facility|plant|site"
        r"|website|replay|webcast|recording|presentation|posters?|abstracts?|slides|call|copy|transcript|report"
        r"|information|program(?:me)?\s+design|shares|stock|securities|warrants|name|patent|registry|funds?|grant"
        r"|data|results|details|therap(?:y|ies)|treatments?|drugs|medicines|options|products)\s+"
        r"(?:(?:that|which|for|of|in|by|to|from|will|currently|also|the|this|these)\s+(?:\S+\s+){0,3})?$",
        re.I,
    )


@cache
def _stopped() -> re.Pattern[str]:
    """The development of a product, not a patient's treatment, is stopped; `trial` where only a trial is."""
    verbs = (
        r"(?:discontinu(?:e|es|ed|ing|ation\s+of)|terminat(?:e|es|ed|ing|ion\s+of)|halt(?:s|ed|ing)?"
        r"|stop(?:s|ped|ping)?|ceas(?:e|es|ed|ing)|(?<!year\s)(?<!months\s)(?<!quarter\s)(?<!period\s)end(?:s|ed|ing)?"
        r"|abandon(?:s|ed|ing)?|wind(?:s|ing)?\s+down|drop(?:s|ped|ping)?|cancel\w*|deprioriti[sz]\w+|shelv\w+"
        r"|suspend(?:s|ed|ing)?\s+(?:further|all)|clos(?:e|es|ed|ing)\s+(?:out|down)?|paus(?:e|es|ed|ing)\s+further)"
    )
    return re.compile(
        rf"\b{verbs}\s+(?:(?:the|its|our|all|any|further|clinical|active|internal|future|ongoing|global|current"
        r"|[\w‑-]+(?:[’']s)?)\s+){0,5}?"
        r"(?:(?P<program>development|program(?:me)?s?\b|candidate|further\s+work|investment\s+in|work\s+on|project"
        r"|(?!NCT)[A-Z]{2,6}[-‑]?\d{2,6}\b(?!\s+(?:trial|study|dosing|arm)))|(?P<trial>trials?|stud(?:y|ies)))\b"
        r"|\b(?P<passive>development|program(?:me)?|(?P<run>trial|study))\b[^.;,]{0,40}\b(?:has\s+been|was|is\s+being"
        r"|have\s+been|were|will\s+be|is|be)\s+(?:discontinued|terminated|halted|stopped|abandoned|deprioriti[sz]ed"
        r"|cancelled|wound\s+down|shelved)\b"
        r"|\b(?P<further>(?:decided|chosen|elected|opted|resolved)\b[^.;]{0,60}?\bnot\s+to\s+(?:take|pursue|advance|continue|develop"
        r"|progress|proceed)\b|(?:will|would|does|did|do|decided|not|has\s+decided)\s+(?:not|to\s+not)\s+(?:to\s+)?(?:be\s+)?"
        r"(?:advanc|pursu|proceed|continu|develop|move\s+forward|take|invest)\w*\b[^.;,]{0,40}?(?:\bfurther\b"
        r"|development\b|with\b|program))",
    )


@cache
def _to_discover() -> re.Pattern[str]:
    """Partners who are only to find something."""
    return re.compile(
        r"\b(?:collaborat\w*|agreement|partnership|alliance)\b[^.;]{0,120}?\b(?:to|for\s+the|on\s+the)\s+(?:jointly\s+)?(?:discover(?:y|ing)?"
        r"|identify|identification)\b|\bdiscovery\s+(?:collaboration|partnership|alliance|agreement)\b",
        re.I,
    )


@cache
def _stops_abroad() -> re.Pattern[str]:
    return re.compile(
        r"\bEntwicklung\b[^.;]{0,80}?\b(?:beende\w*|zu\s+beenden|einzustellen|eingestellt)\b|\b(?:beendet|stellt)\b[^.;]{0,50}?\bEntwicklung\b"
        r"|\barrêt(?:e|er|é)?\s+(?:du|le|de\s+son)\s+(?:\S+\s+){0,2}développement\b|\bmet\s+fin\s+au\s+développement\b"
    )


@cache
def _may() -> re.Pattern[str]:
    """Words that make a stop a mere possibility."""
    return re.compile(
        r"\b(?:may|might|could|if|unless|whether|would|should|can|risks?|right\s+to|option\s+to|not|never|no)\s+"
        r"(?:\S+\s+){0,4}$",
        re.I,
    )


def _stops(text: str, start: int, end: int) -> list[Cue]:
    found = []
    for match in _stopped().finditer(text, start, end):
        words = match.group()
        if re.search(
            r"\bpatients?\b|\btreatment\b|\badverse\b|\bagreement\b|\bend\s?of|end-of|\bpoint", words
        ):
            continue
        if match["further"] is None and _may().search(text[max(start, match.start() - 50) : match.start()]):
            continue
        trial = match["trial"] or match["run"]
        if trial and re.search(r"\bearl(?:y|ier)\b", text[match.end() : match.end() + 30]):
            continue
        found.append(Cue("discontinued", match.start(), match.end(), "fact", 0.6 if trial else 0.8))
    return found


@cache
def _runs_abroad() -> re.Pattern[str]:
    return re.compile(
        r"首例|给药|給藥|入组|入組|完成|达到|達到|数据|數據|结果|結果|投与|投薬|実施中|開始し|투약|개시|진행|완료|등록|behandelt|läuft|dosiert|Daten"
        r"|Ergebnis|traité|en\s+cours|résultats|données|inclus"
    )


@cache
def _way_to() -> re.Pattern[str]:
    return re.compile(
        r"\s+(?:pathway|application|program|process|strategy|submission|route|review|package|path|filing|criteria"
        r"|regulations?|in\s+(?:20|the\s+(?:first|second))|expected|anticipated|could|would|may)\b",
        re.I,
    )


@cache
def _to_choose() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:up\s+to\s+\w+|option\s+(?:on|to|for)|to\s+(?:identify|select|deliver|nominate|generate|discover|find)|select(?:ion\s+of)?"
        r"|identif\w+|any|future|each)\s+(?:(?:an?|the|up|to|one|two|three|four|more|\w+)\s+){0,3}$",
        re.I,
    )


def _let(text: str, actions: Sequence[Cue], mention: Mention, start: int, end: int) -> bool:
    """Whether an agency's leave in the same sentence is all that is told of the trial."""
    near = [
        act
        for act in actions
        if act.value in TRIAL
        and act.status == "fact"
        and act.start - mention.end > -60
        and mention.start - act.end < 60
    ]
    return bool(near) and not _runs_abroad().search(
        text, max(start, mention.start - 30), min(end, mention.end + 40)
    )


def _phase_like(
    text: str, start: int, end: int, mention: Mention, language: str, actions: Sequence[Cue]
) -> Cue:
    if "ready" in mention.flags:
        return Cue(mention.id, mention.start, mention.end, "planned", 0.5)
    if language in ("zh", "ja", "ko"):
        status = uncut_status(text, start, end, mention.start, mention.end)
        if status == "fact" and _let(text, actions, mention, start, end):
            status = "cleared"
        runs = _runs_abroad().search(text, max(start, mention.start - 30), min(end, mention.end + 40))
        return Cue(mention.id, mention.start, mention.end, status, 0.9 if runs else 0.8)
    if language in ("de", "fr"):
        if western_status(text, start, end, mention.start, mention.end) == "planned":
            return Cue(mention.id, mention.start, mention.end, "planned", 0.6)
        if _let(text, actions, mention, start, end):
            return Cue(mention.id, mention.start, mention.end, "cleared", 0.8)
        runs = _runs_abroad().search(text, max(start, mention.start - 60), min(end, mention.end + 60))
        return Cue(mention.id, mention.start, mention.end, "fact", 0.9 if runs else 0.8)
    if language in ("es", "it") and _UNCUT_PLAN.search(text, max(start, mention.start - 70), mention.start):
        return Cue(mention.id, mention.start, mention.end, "planned", 0.6)
    status = step_status(text, start, end, mention.start, mention.end)
    around = text[max(start, mention.start - 90) : min(end, mention.end + 90)]
    return Cue(
        mention.id,
        mention.start,
        mention.end,
        status,
        0.9 if status != "fact" or _dosed().search(around) else 0.7,
    )


def _numbered_near(mention: Mention, mentions: Sequence[Mention]) -> bool:
    """Whether a numbered phase stands beside `pivotal`: it says which phase the pivotal trial is."""
    return any(
        other.kind == "stage"
        and other.id in PHASES
        and "weak" not in other.flags
        and -45 < other.start - mention.end < 45
        for other in mentions
    )


def _weak(text: str, start: int, end: int, mention: Mention, mentions: Sequence[Mention]) -> Cue | None:
    """A hint that counts beside other words: dosing in a first-in-human trial, a pivotal trial that runs."""
    around = text[max(start, mention.start - 110) : min(end, mention.end + 110)]
    if mention.id == "phase-1" and _dosed().search(around):
        return Cue(
            "phase-1",
            mention.start,
            mention.end,
            step_status(text, start, end, mention.start, mention.end),
            0.6,
        )
    if mention.id == "phase-3" and (
        _numbered_near(mention, mentions)
        or re.search(
            r"\b(?:serve|act|qualify|count|used|considered|suffice)\s+as\s+(?:\w+\s+){0,2}$",
            text[max(start, mention.start - 40) : mention.start],
        )
    ):
        return None
    if mention.id == "phase-3" and re.search(r"trial|study|studies|试验|試験|임상", around):
        return Cue(
            "phase-3",
            mention.start,
            mention.end,
            step_status(text, start, end, mention.start, mention.end),
            0.5,
        )
    if mention.id == "preclinical":
        return Cue("preclinical", mention.start, mention.end, "fact", 0.5)
    if mention.id == "discovery":
        return Cue("discovery", mention.start, mention.end, "fact", 0.4)
    return None


def find_stages(
    text: str, start: int, end: int, mentions: Sequence[Mention], actions: Sequence[Cue], language: str = "en"
) -> list[Cue]:
    """Return the stages that the sentence names, in their order; `actions` are the actions found in it."""
    found: list[Cue] = []
    for mention in mentions:
        if mention.kind != "stage":
            continue
        if "weak" in mention.flags:
            cue = _weak(text, start, end, mention, mentions)
            if cue is not None:
                found.append(cue)
        elif mention.id in PHASES:
            cue = _phase_like(text, start, end, mention, language, actions)
            found.append(cue)
            if cue.status == "cleared":
                found.append(Cue("ind", cue.start, cue.end, "fact", 0.7))
        elif mention.id in ("preclinical", "discovery"):
            value = mention.id
            if text[mention.end - 9 : mention.end + 1].lower().startswith(
                "candidate"
            ) and _to_choose().search(text[max(start, mention.start - 50) : mention.start]):
                value = "discovery"  # candidates that a collaboration is to bring
            before = text[max(start, mention.start - 40) : mention.start]
            ahead = value == "preclinical" and re.search(
                r"\b(?:in)?to\s+(?:the\s+)?$|\btowards?\s+(?:the\s+)?$|\b(?:begin|start|initiate|enter)\s+$",
                before,
            )
            found.append(Cue(value, mention.start, mention.end, "planned" if ahead else "fact", 0.8))
        elif mention.id in ("ind", "filed", "approved"):
            if language != "en" and any(action.value in STAGE_OF for action in actions):
                continue  # verb and object read together say more than the words alone
            if mention.id == "approved" and (
                seeking().search(text[max(start, mention.start - 80) : mention.start])
                or _way_to().match(text, mention.end, end)
            ):
                continue
            status = act_status(text, start, end, mention.start, mention.end)
            if language in ("zh", "ja", "ko"):
                status = uncut_status(text, start, end, mention.start, mention.end)
            elif language in ("de", "fr"):
                status = western_status(text, start, end, mention.start, mention.end)
            found.append(Cue(mention.id, mention.start, mention.end, status, 0.6))
        elif mention.id == "discontinued":
            found.append(
                Cue(
                    "discontinued",
                    mention.start,
                    mention.end,
                    act_status(text, start, mention.start, mention.start, mention.start),
                    0.7,
                )
            )
    designated = any(action.value in DESIGNATIONS for action in actions)
    for action in actions:
        stage = STAGE_OF.get(action.value)
        if action.value == "positive-opinion" and designated:
            continue  # a committee's opinion on a designation
        if stage is not None:
            found.append(Cue(stage, action.start, action.end, action.status, action.strength))
        if action.value in TRIAL and action.status == "planned":
            # a plan to file an IND: the product is not in people yet, unless another sentence says so
            found.append(Cue("preclinical", action.start, action.end, "fact", 0.45))
        elif action.value in ("clinical-hold", "hold-lifted") and "IND" in text[start:end]:
            found.append(Cue("ind", action.start, action.end, action.status, 0.6))
    lower = text[start:end].lower()
    if any(
        word in lower
        for word in (
            "market",
            "launch",
            "approved",
            "authori",
            "licen",
            "registered",
            "available",
            "indicated",
            "sold",
            "prescri",
            "sales",
            "revenue",
        )
    ):
        for match in _marketed().finditer(text, start, end):
            if _no_medicine().search(text, max(start, match.start() - 60), match.start()):
                continue
            status = act_status(text, start, end, match.start(), match.end())
            found.append(Cue("approved", match.start(), match.end(), status, 0.75))
    if any(word in lower for word in _STOPS):
        found += _stops(text, start, end)
    if "iscover" in lower or "dentify" in lower:
        found += [
            Cue("discovery", match.start(), match.end(), "fact", 0.4)
            for match in _to_discover().finditer(text, start, end)
        ]
    if "ithdr" in lower and "esubmi" in text:
        found += [
            Cue("filed", match.start(), match.end(), "fact", 0.85)
            for match in withdrawn().finditer(text, start, end)
        ]
    if language in ("de", "fr"):
        found += [
            Cue("discontinued", match.start(), match.end(), "fact", 0.8)
            for match in _stops_abroad().finditer(text, start, end)
        ]
    return sorted(found, key=lambda cue: cue.start)
