"""Words that make a stage likely, where nothing states one: a label, a formulary, a reviewer, a toxicologist.

>>> said = "Pharmacists in Spain began dispensing VRD-114 on Monday."
>>> [(cue.value, cue.strength) for cue in stage_hints(said, 0, len(said), (), ())]
[('approved', 0.3)]

Too common to find a stage by as long as a sentence states one; of a program without any they tell the likely one.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache
from typing import NamedTuple

from summarizer import patterns
from summarizer.action_kinds import Cue
from summarizer.pieces import Pieces, numbers
from summarizer.status import negation
from summarizer.vocabulary import Mention

HINT = 0.3
"""The strength of a hint, below what a stage is found by."""
_NEAR = 60  # characters before a hint in which a denial is sought
_SENTENCE = 2000  # as far as a sentence goes

_TO_COME = (
    r"\b(?:plan(?:s|ned|ning)?|intend(?:s|ed)?|expect(?:s|ed|ing)?|anticipat\w+|aim(?:s|ing)?|on\strack|prepar\w+|will|would|could"
    r"|(?-i:may)|should|might|potential\w*|if|upon|once|until|toward\w*|seek\w*|pending|possible|hop(?:e|es|ing)|goal|future"
    r"|ahead\sof|support\w*|path\w*|ready|eventual\w*|to\s(?:obtain|secure|gain|receive|win|achieve))\b"
)
_OF_TRIAL = (
    r"\b(?:trials?|stud(?:y|ies)|protocol|INDs?|CTA|designation|orphan|fast\strack|breakthrough|PRIME|pric(?:e|ing)|meeting|merger"
    r"|patents?|ethics|investigational)\b"
)
_OF_OTHERS = (
    r"\b(?:board|committee|milestones?|royalt\w+|submi\w+|applic\w+|fil(?:e|es|ed|ing)|NDA|BLA|MAA|IDE|recommend\w*|opinion|decision\sdate"
    r"|facilit\w+|plants?|sites?|inspect\w*|warrants?|shareholders?|stockholders?|listing|Nasdaq|NYSE|offering|rights|agreement"
    r"|in-licens\w+|licen[cs]ing|option|license|trademarks?|other|similar|another|existing|available\streatments?|standard|compar\w+"
    r"|combin\w+|with|reference|class|vector|rival\w*|competi\w+|first\sapproved|expanded\saccess|compassionate|early\saccess"
    r"|approved\s(?:in\s\d{4}\s)?(?:drugs?|[a-z]+s|therapy|treatment|medicine|option|agent|product|vaccine|antibody))\b"
)
_TO_FILE = (
    r"\b(?:plan\w*|intend\w*|expect\w*|aim\w*|on\strack|prepar\w+|will|would|could|(?-i:may)|should|to|before|toward\w*|for|supports?)"
    r"\s(?:[\w-]+\s){0,4}?(?:submit|file|seek|apply|lodge|hand|submission|filing|submitting|filed|application|NDA|BLA|MAA)\b"
    r"|\b(?:dose|funding|investment|application\sof|platform|technolog\w+|pre-?(?:NDA|BLA))\b"
)


_NO_ANIMALS = r"\bpatients?\swere\b|\bpatients\shave\b|\bbear\sall\b|\bcosts?\sof\b"


class _Hint(NamedTuple):
    stage: str
    pieces: tuple[str, ...]
    """Pieces of words, in lower case, without one of which `words` cannot match."""
    words: str
    against: str
    """What makes of it something else, or something to come."""
    reach: int
    """How far on either side that is sought."""
    agency: bool
    """Whether the sentence has to name an agency."""
    also: tuple[str, ...]
    """Other pieces, without one of which `words` cannot match either."""


@cache
def _hints() -> tuple[_Hint, ...]:
    def hint(
        stage: str, pieces: str, words: str, against: str, reach: int = _SENTENCE, agency: bool = False
    ) -> _Hint:
        first, _, also = pieces.partition("&")
        return _Hint(stage, tuple(first.split()), words, against, reach, agency, tuple(also.split()))

    return (
        hint(
            "approved",
            "since dispens boxed commercial post- coverage formular reimburs available sales registration "
            "gazette sold prescribers real-world routine generic",
            r"\bsince\s(?:its|the)\s(?:commercial\s|U\.S\.\s|market\s)?(?:launch|introduction)\b|\bdispens(?:e|es|ed|ing)\b|\bboxed\swarning\b"
            r"|\bcommercial(?:ly)?\s(?:patients?|sales|shipments?|customers|available)\b|\bpost-(?:approval|marketing|authori[sz]ation)\b"
            r"|\b(?:insurance|formulary|payers?|Medicare|Medicaid)\s(?:\w+\s)?coverage\b|\bformular(?:y|ies)\b|\breimburse\w+"
            r"|\bavailable\s(?:from\stoday|to\s(?:order|patients\snow)|in\spharmacies|over\sthe\scounter|without\sprescription)\b"
            r"|\b(?<!on\s)(?<!milestones\s)(?<!royalties\s)sales\sof\s(?-i:[A-Z](?!S\$)[\w-]{3,})|\bregistration\sof\s(?-i:[A-Z])|\bofficial\sgazette\b"
            r"|\b(?:bottles?|packs?|vials|units|prescriptions|kits)\ssold\b|\bprescribers\b|\b(?:real-world|routine)\s(?:use|care|practice)\b"
            r"|\bgeneric\sversions?\sof\b",
            _TO_COME,
            _NEAR,
        ),
        hint(
            "approved",
            "marketed sold launch market pharmacy pharmacies scheme backing authori licence license approval"
            " & marketed sold launch _on pharmacy pharmacies scheme backing authori licence license applies covers extends",
            r"\b(?:marketed|sold|launch(?:ed|es)|on\sthe\smarket|pharmac(?:y|ies)|Benefits\sScheme|backing\sof\sthe\sEuropean\sCommission"
            r"|(?:marketing|product)\s(?:authori[sz]ation|licen[cs]e)\s(?:for|of)|(?:authori[sz]ation|approval)\s(?:applies|covers|extends))\b",
            f"{_TO_COME}|{_OF_TRIAL}|{_OF_OTHERS}",
        ),
        hint(
            "approved",
            "approv authori licen",
            r"\b(?:approv(?:al|ed|es)|authori[sz](?:ed|es|ation)|licen[cs]ed?)\b(?!\s(?:from|to)\b)",
            f"{_TO_COME}|{_OF_TRIAL}|{_OF_OTHERS}",
            agency=True,
        ),
        hint(
            "filed",
            "decision dossier advisory review mid-cycle word inspection day-",
            r"\bdecisions?\s(?:(?:of|by|from)\s(?:the\s)?\S+\s)?on\b|\bdecision\sdate\b|\bdossiers?\s(?:was|were|has|have|is|are)\b|\badvisory\scommittee\b|\b(?:regulatory|FDA[’']?s?|its|EMA|agency[’']s)\sreview\sof\b"
            r"|\breviewers?\b|\bmid-cycle\b|\bdecisions?\s(?:is|are)\s(?:due|expected|awaited|pending)\b|\bfinal\sword\b|\bpre-approval\sinspection\b"
            r"|\bday-(?:80|120|150|180)\b|\b(?:undergoing|in)\sregulatory\sreview\b",
            _OF_TRIAL,
            _NEAR,
            agency=True,
        ),
        hint(
            "filed",
            "application dossier review nda bla maa nds turned reject refused",
            r"\bapplications?\b|\bdossiers?\b|\bFDA\sreview\b|\b(?:NDA|BLA|MAA|sNDA|sBLA|NDS|JNDA)\b|\b(?:turned\sdown|rejected|refused)\b",
            f"{_TO_FILE}|{_OF_TRIAL}",
            agency=True,
        ),
        hint(
            "filed",
            "review decision withdrawn",
            r"\b(?:undergoing|in|under)\sregulatory\sreview\b|\bdecisions?\son\s[^.;]{1,40}\s(?:is|are)\s(?:due|expected|awaited)\b"
            r"|\b(?:NDA|BLA|MAA)\b[^.;]{0,40}\bwithdrawn\b",
            f"{_OF_TRIAL}",
        ),
        hint(
            "phase-3",
            "registration pivotal",
            r"\b(?:registration(?:al)?|pivotal)\s(?:trial|study)\b",
            f"{_TO_COME}|\\bpost-",
        ),
        hint(
            "phase-1",
            "healthy first escalat",
            r"\bdose[\s-]escalat(?:ion|ing)\s(?:[\w-]+\s){0,2}(?:trial|study)\b|\bhealthy\s(?:\w+\s)?(?:volunteers|adults|men|subjects|participants)\b|\bfirst[\s-]in[\s-](?:human|man),?\s(?:[\w-]+\s){0,3}?(?:trial|study)\b",
            _TO_COME,
            _NEAR,
        ),
        hint(
            "ind",
            "approv authori cleared consent permission go-ahead green & trial study",
            r"\b(?:approved|authori[sz]ed|cleared|consent\w*|permission|go-ahead|green\slight|approval|authori[sz]ation)\b[^.;]{0,60}\b(?:trial|study)\b",
            _TO_COME.replace("will|", "")
            + r"|\b(?:Phase|ongoing|enrol(?:led|ling)|amend\w*|expan\w+|post-\w+)\b",
        ),
        hint(
            "preclinical",
            "model laborator toxic animals scale candidate package testing mice mouse rats monkeys macaques "
            "baboons marmosets primates rodents "
            "pigs rabbits hamsters ferrets vitro vivo cultur & model laborator toxic animals scale stage package testing mice "
            "mouse rats monkeys macaques baboons marmosets primates rodents pigs rabbits hamsters ferrets vitro vivo cultur",
            r"\b(?:pig|mouse|rat|rabbit|dog|sheep|primate|animal|monkey|ferret|hamster|zebrafish|disease|in[-\s]vivo|in[-\s]vitro|organoid|humani[sz]ed)"
            r"\s(?:\w+\s)?models?\b|\b(?:in|across)\s(?:several\s|various\s|multiple\s)?models\sof\b|\bin\sthe\slaboratory\b|\blaboratory\s(?:tests|work|studies|experiments|data)\b|\btoxicolog\w+|\btoxicity\sstud"
            r"|\bin\sanimals\b|\banimals\s(?:given|treated|bearing|that\sreceived|dosed)\b|\bGMP[-\s]scale\b"
            r"|\bcandidate\sstage\b|\bsafety\spackage\b|\bbegin\stesting\b|\b(?:mice|mouse|rats|monkeys|macaques|baboons|marmosets|primates|rodents|pigs|rabbits|hamsters|ferrets)\b"
            r"|\bin\svi(?:tro|vo)\b(?!\s(?:diagnos|fertili|CAR|gene|edit|base|cell|therap|program|product|engineer|deliver|imag|generat))|\bcultured\b|\bin\sculture\b",
            _NO_ANIMALS,
        ),
        hint(
            "preclinical",
            "first trial study dose test clinic & foreseen planned expected human people patients away off preced before",
            r"\b(?:studies|tests|work)\s(?:that\s)?(?:(?:must\s)?(?:precede|come\sbefore)|(?:are\s)?(?:needed|required)\sbefore)\s(?:an?\s|the\s|any\s)?(?:first\s)?(?:clinical\s)?(?:trial|study|test)\b|\b(?:away|off)\sfrom\sthe\sclinic\b"
            r"|\bfirst\s(?:clinical\s)?(?:trial|study|test|dose)\b(?=[^.;]{0,40}\b(?:foreseen|planned|expected|humans?|people|patients)\b)"
            r"|\b(?:a|the)\s(?:first\s)?(?:trial|study|dose|test)s?\s(?:[\w‑-]+\s){0,3}in\s(?:a\s)?(?:people|humans?|patients)\b",
            _NO_ANIMALS,
        ),
        hint(
            "discovery",
            "screen librar hit lead scaffold chemistry structure-based undruggable starting research "
            "discover identif early molecules compounds medicines targets",
            r"\b(?:screen(?:s|ed|ing)?|librar(?:y|ies)|hits?|leads?|scaffolds?|lead\sseries|medicinal\schemistry|structure-based|undruggable|starting\spoints?"
            r"|(?:research|discovery)\s(?:collaboration|agreement|alliance|partnership|work|program(?:me)?|project|team|grant)"
            r"|identif(?:y|ies|ied|ication)|discover(?:y|ing)?|early[-\s]stage\sresearch|new\s(?:molecules|compounds|medicines|targets))\b",
            r"\bpatients?\swere\b",
        ),
    )


_PIECES = Pieces(lambda: (hint.pieces for hint in _hints()))
_OTHERS = Pieces(lambda: (hint.also for hint in _hints()))


def stage_hints(
    text: str, start: int, end: int, mentions: Sequence[Mention], stated: Collection[str]
) -> list[Cue]:
    """Return the hints of a sentence at stages that it does not state; some need an agency among its `mentions`."""
    found: list[Cue] = []
    bits = _PIECES.bits(text, start, end)
    if bits:
        bits &= _OTHERS.bits(text, start, end)
    if not bits:
        return found
    named = any(mention.kind == "regulator" for mention in mentions) or "egulator" in text[start:end]
    done = set(stated)
    for number in numbers(bits):
        hint = _hints()[number]
        if hint.stage in done or (hint.agency and not named):
            continue
        match = patterns.once(hint.words, re.I).search(text, start, end)
        if match is None or negation().search(text, max(start, match.start() - _NEAR), match.start()):
            continue
        if not patterns.once(hint.against, re.I).search(
            text, max(start, match.start() - hint.reach), min(end, match.end() + hint.reach)
        ):
            found.append(Cue(hint.stage, match.start(), match.end(), "fact", HINT))
            done.add(hint.stage)
    return found
