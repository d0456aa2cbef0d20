"""Any plain verb that a product does to a molecule: "tags BCL6 for destruction", "clings to GRPR", "switches on AMPK".

Releases have hundreds of such verbs, so those are listed here that tell of something else: effects, measures, parts.

>>> does_something_to("VRD-114, which clings to the "), does_something_to("VRD-114, which raises ")
(True, False)
"""

from __future__ import annotations

import re
from functools import cache

from summarizer import patterns

_OTHER_VERBS = """
    is was has does had its this thus plus versus raises lowers reduces increases decreases improves elevates boosts enhances
    shows shares measures demonstrates includes comprises contains contains uses utilizes utilises employs leverages carries
    expresses produces releases secretes encodes makes creates generates forms needs requires lacks spares leaves avoids
    differs depends resembles detects affects changes alters induces causes leads results comes belongs recruits means
    supports suggests indicates reports predicts correlates associates involves plays represents remains becomes provides
    offers delivers gives keeps stops opens closes allows enables permits lets helps drives mediates promotes normalizes
    normalises receives tests evaluates studies investigates assesses compares examines explores treats enrolls enrols
    follows precedes joins adds brings yields achieves meets reaches maintains preserves retains loses crosses enters
    passes replaces substitutes mimics resists tolerates metabolizes metabolises cleaves prevents slows delays protects
    ignores misses outperforms exceeds matches equals expands differentiates supplements complements accompanies
    uses sells licenses owns holds develops announces says plans expects believes knows looks tells
    dampens drops falls rises grows varies ranges starts begins ends continues stays stands lives dies works acts runs
    goes goes applies refers relates regulates controls influences modifies upregulates downregulates up-regulates
    down-regulates overexpresses co-expresses harbors harbours bears displays presents incorporates links connects
    depletes drains restores corrects rescues stabilizes stabilises activates suppresses modulates eliminates interacts
    sets frees turns varies starves feeds triggers initiates elicits evokes provokes stimulates drains counts scores rates
"""
_OTHER = frozenset(_OTHER_VERBS.split())


@cache
def _clause() -> re.Pattern[str]:
    """A subject, its verb, and what leads up to its object."""
    return patterns.compile(
        r"(?:\b(?:which|that|it|also|then|both|therefore|thereby|and)|[A-Za-z]*-?\d[\w-]*|[a-z]{4,}(?:mab|nib|bart|tug|ran|sen|cept|tide|stat)"
        r"|\b(?:drug|antibody|compound|molecule|peptide|agent|vaccine|tablet|capsule|medicine|one|arm|cells|therapy|cream|gel|ointment|spray|drops?|injection|infusion|conjugate|product|shots?|candidate|bispecific|pill|oligomer|nanobody|protein|virus|vector|tracer|test|powder|receptor|oligonucleotide|fragment|fusion|patch))\s"
        r"(?:[a-z]+ly\s|first\s|then\s)?(?P<verb>[a-z]{3,14}s)\s"
        r"(?:(?:on|onto|to|off|down|out|up|away|into|around|hold\sof|upon|at|in)\s){0,2}"
        r"(?:(?:the|an?|its|this|human|mutant|misfolded|abnormal|viral|bacterial|key|immune|cancer|tumou?r|cell|surface|enzyme|protein"
        r"|oncoprotein|kinase|cytokine|receptors?|antigen|checkpoint|piece|part|fragment|stem|subunit|portion|pocket|site|groove|active"
        r"|only|just|solely|\w{2,6}(?=\sforms?\b)|forms?|domain|tip|head|of|from|within|inflammatory|called|named|known|as|molecule|hormone|growth|factor|for|\w{2,14}(?:ic|ed|al|ar|ive))\s){0,7}[“\"'(]?$"
    )


def does_something_to(before: str) -> bool:
    """Whether the words before a molecule end in a verb, of whatever kind, that a drug does to it."""
    found = _clause().search(before[-130:])
    return (
        found is not None and found["verb"] not in _OTHER and not found["verb"].endswith(("ss", "us", "is"))
    )
