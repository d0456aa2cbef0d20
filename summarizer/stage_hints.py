"""Words that make a stage likely, where nothing states one: a label, a formulary, a reviewer, a toxicologist.

>>> said = "Pharmacists in Spain began dispensing VRD-114 on Monday."
>>> [(cue.value, cue.strength) for cue in stage_hints(said, 0, len(said), ())]
[('approved', 0.3)]

Too common to find a stage by as long as a sentence states one; of a program without any they tell the likely one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from summarizer import patterns
from summarizer.action_kinds import Cue
from summarizer.status import negation, plan
from summarizer.vocabulary import Mention

HINT = 0.3
"""The strength of a hint, below what a stage is found by."""
_NEAR = 60  # characters before a hint in which a plan is sought

_PLANLESS = frozenset(("filed", "preclinical", "discovery"))
"""What is planned next leaves a product there."""


@cache
def _words() -> Mapping[str, re.Pattern[str]]:
    return {
        "approved": patterns.compile(
            r"\b[Ss]ince\s(?:its|the)\s(?:commercial\s|U\.S\.\s|market\s)?(?:launch|approval|introduction)\b|\bdispens(?:e|es|ed|ing)\b|\bboxed\swarning\b"
            r"|\bcommercial\s(?:patients?|sales|shipments?|customers)\b|\bpost-(?:approval|marketing|authori[sz]ation)\b|\b(?:Medicare|Medicaid|insurance|formulary|payers?)\s(?:\w+\s)?coverage\b"
            r"|\b(?:on|added\sto)\s(?:the\s)?(?:[\w-]+\s){0,3}formular(?:y|ies)\b|\breimbursement\sof\b|\bavailable\s(?:from\stoday|to\s(?:order|patients\snow)|in\spharmacies|over\sthe\scounter|without\sprescription)\b"
            r"|(?<!on\s)(?<!milestones\s)(?<!royalties\s)\b[Ss]ales\sof\s[A-Z](?!S\$)[\w-]{3,}|\bregistration\sof\s[A-Z]|\bofficial\sgazette\b|\b(?:bottles?|packs?|vials|units|prescriptions|kits)\ssold\b|\bprescribers\b|\bpatients\son\scommercial\b"
            r"|\b(?:real-world|routine)\s(?:use|care|practice|evidence)\b|\bgeneric\sversions?\sof\b"
        ),
        "filed": patterns.compile(
            r"\b[Dd]ecisions?\son\b|\b(?<!Drug\s)[Aa]pplications?\s(?:for|to)\s(?:market\b|sell\b|approv|registration|authori|[A-Z])|\bdecision\sdate\b|\bdossiers?\s(?:was|were|has|have|is|are)\b|\b[Aa]dvisory\s[Cc]ommittee\b"
            r"|\b(?:FDA|EMA|MHRA|PMDA|NMPA)(?:[’']s)?\s(?:review|reviewers?|examination)\b|\bmid-cycle\b|\bapplication\b[^.;]{0,40}\b(?:on\sschedule|on\strack|pending)\b"
            r"|\b[Dd]ecisions?\s(?:is|are)\s(?:due|expected|awaited|pending)\b|\bmarketing\sapplication|\bfinal\sword\b|\bpre-approval\sinspection\b|\bday-(?:80|120|150|180)\b",
        ),
        "preclinical": patterns.compile(
            r"\b(?:pig|mouse|rat|rabbit|dog|sheep|primate|animal|monkey|ferret|hamster|zebrafish|disease|in[-\s]vivo|in[-\s]vitro|cell|organoid|humani[sz]ed)\s(?:\w+\s)?models?\b|\bin\sthe\slaboratory\b|\btoxicolog\w+|\btoxicity\sstud"
            r"|\b(?:in|the)\sanimals\b|\banimals\s(?:given|treated|bearing|that\sreceived|dosed)\b|\bGMP[-\s]scale\b|\b(?:away|off)\sfrom\sthe\sclinic\b|\b(?:a|the)\s(?:first\s)?(?:trial|study|dose|test)s?\s(?:[\w‑-]+\s){0,3}in\s(?:a\s)?(?:people|humans?|patients)\b"
            r"|\bcandidate\sstage\b|\bsafety\spackage\b|\bbegin\stesting\b|\bproof[-\s]of[-\s]concept\sin\s(?:animals|mice|vivo)\b|\b(?:mice|mouse|rats|monkeys|macaques|primates|rodents|pigs|rabbits|hamsters|ferrets)\b|\bin\svi(?:tro|vo)\b",
            re.I,
        ),
        "discovery": patterns.compile(
            r"\b(?:screen(?:s|ed|ing)?|librar(?:y|ies)|hits?|leads?|scaffolds?|lead\sseries|medicinal\schemistry|structure-based|(?:research|discovery)\s(?:collaboration|agreement|alliance|partnership|work|program(?:me)?|project|team|grant)"
            r"|identif(?:y|ies|ied|ication)|discover(?:y|ing)?|undruggable|starting\spoints?|early[-\s]stage\sresearch|new\s(?:molecules|compounds|medicines|targets))\b",
            re.I,
        ),
    }


@cache
def _trial() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:trials?|stud(?:y|ies)|protocol|IND|CTA|designation|orphan|fast\strack|pric(?:e|ing)|meeting\b|merger|patent|dose|funding|investment|Investigational)\b",
        re.I,
    )


def stage_hints(text: str, start: int, end: int, mentions: Sequence[Mention]) -> list[Cue]:
    """Return the hints of a sentence, as weak cues; of a file at an agency only where one is named in `mentions`."""
    found: list[Cue] = []
    named = any(mention.kind == "regulator" for mention in mentions) or "egulators" in text[start:end]
    for stage, pattern in _words().items():
        if stage == "filed" and not named:
            continue
        for match in pattern.finditer(text, start, end):
            before = text[max(start, match.start() - _NEAR) : match.start()]
            if negation().search(before):
                continue
            if stage not in _PLANLESS and (
                plan().search(before) or plan().search(text, match.end(), min(end, match.end() + 20))
            ):
                continue
            if stage == "filed" and _trial().search(
                text, max(start, match.start() - 40), min(end, match.end() + 40)
            ):
                continue
            found.append(Cue(stage, match.start(), match.end(), "fact", HINT))
            break
    return found
