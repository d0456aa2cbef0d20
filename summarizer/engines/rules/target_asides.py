"""Sentences that tell of other drugs, of patients' own antibodies, of adjuvants: what they name is no target.

>>> subject("Tepracitamab also inhibits "), subject("VRD-114 inhibits ")
('tepracitamab', '')
"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache

from summarizer import patterns

_STEM = (
    r"[A-Z]?[a-z]{3,16}(?:mab|nib|ciclib|parib|rasib|lisib|stat|siran|rsen|cept|captad|coplan|glutide|relin|tide|gliptin"
    r"|gliflozin|sartan|prant|gepant|setron|orexant|citinib|fenib|denib|clax|dopa|toclax|pride|xaban|gatran|leucel|parvovec)"
)
_ACTS = r"(?:inhibits?|blocks?|targets?|binds?|activates?|neutrali[sz]es?|mimics?|antagoni[sz]es|acts?)"


@cache
def _other_drug() -> re.Pattern[str]:
    """Another drug's generic name as the subject of what is said: "Pegcetacoplan inhibits C3 and avacincaptad C5"."""
    return patterns.compile(
        rf"(?:^|[.;]\s|\b(?:and|while|whereas|but)\s)(?P<drug>{_STEM})(?:\s\w+)?(?:,?\s(?:which|that))?"
        rf"(?:\s(?:also|only|both|instead))?\s{_ACTS}\s[^.;]{{0,60}}$"
    )


@cache
def _history() -> re.Pattern[str]:
    """A class without an article, and what it has done: "PSMA-targeted therapy has changed the field"."""
    return patterns.compile(
        r"[-‑–\s](?:targeted|directed|based|targeting)\s(?:[\w-]+\s)?(?:therap(?:y|ies)|treatments?|agents?|medicines?|radioligands?)\s"
        r"(?:ha(?:s|ve)\s(?:\w+ly\s)?(?:changed|transformed|become|improved|shown|been|revolutioni[sz]ed|advanced|failed)"
        r"|(?:is|are)\s(?:\w+ly\s)?(?:the\s)?(?:standard|used|approved|available|established|effective|limited))\b"
    )


@cache
def _own_antibodies() -> re.Pattern[str]:
    """Patients' antibodies: "patients have antibodies to "."""
    return patterns.compile(
        r"\b(?:patients?|people|individuals|participants|adults|children|who|sera|serum|disease)\s(?:\w+ly\s)?"
        r"(?:(?:have|has|had|with|carry|carrying|make|makes|produc\w+|develop\w*)|(?:is|are|were|was)\s(?:positive\sfor|caused\sby|driven\sby))\s"
        r"(?:(?:circulating|pathogenic|harmful|abnormal|detectable|their|own|IgG|the)\s){0,3}(?:auto-?)?antibod(?:y|ies)\s"
        r"(?:(?:to|against|for)|(?:that|which)\s(?:attack|target|bind|block|destroy)\w*)\s(?:[\w-]+\s){0,3}$"
        r"|\bauto-?antibod(?:y|ies)\s(?:to|against|(?:(?:that|which)\s)?(?:attack|target|bind|block|destroy)\w*)\s(?:[\w-]+\s){0,3}$",
        re.I,
    )


@cache
def _coat() -> re.Pattern[str]:
    """Before what a particle finds its cells by: "particles coated with an anti-"."""
    return patterns.compile(
        r"\b(?:coated|decorated|studded|dressed|functionali[sz]ed|covered)\s(?:with|in|by)\s(?:[\w-]+\s){0,4}(?:anti[-‑–]\s?)?$",
        re.I,
    )


@cache
def _is_called() -> re.Pattern[str]:
    """Behind a target, a class of drugs and the name of one: " inhibitor Zelvanta"."""
    return patterns.compile(
        r"[\s-]+(?:\([^()]{1,20}\)\s)?(?:[a-z-]+\s){0,2}?(?:inhibitor|(?:ant)?agonist|antibody|blocker|modulator|degrader|activator|vaccine|analogue?|therapy|tablets?|medicine|drug)"
        r"\s(?:called\s)?(?P<name>[A-Z][a-z]{3,}[\w-]*)"
    )


_NO_NAMES = frozenset(("Phase", "Part", "Cohort", "Trial", "Study", "Program", "Programme"))


def is_called_otherwise(after: str, own: Collection[str]) -> bool:
    """Whether a class that stands behind a target is called by a name that none of `own`, in lower case, begins with.

    >>> is_called_otherwise(" inhibitor Zelvanta, and", ["vrd-114"]), is_called_otherwise(" inhibitor in", ["vrd-114"])
    (True, False)
    """
    found = _is_called().match(after)
    return (
        found is not None
        and found["name"] not in _NO_NAMES
        and not any(one.startswith(found["name"].lower()) for one in own)
    )


@cache
def _adjuvant() -> re.Pattern[str]:
    return patterns.compile(
        r"\badjuvants?\b,?\s(?:\([^()]{1,30}\),?\s)?(?:which\sis\s)?(?:an?|the)\s(?:[\w-]+\s){0,3}$", re.I
    )


@cache
def _is_adjuvant() -> re.Pattern[str]:
    """Behind a target that an adjuvant acts on: "TLR4 agonist adjuvant", "TLR9 agonist, as adjuvant"."""
    return patterns.compile(
        r"[\s-]+(?:agonists?|ligands?|activators?)(?:\s\([^()]{1,20}\))?"
        r",?\s(?:as\s(?:an?\s|its\s|the\s)?)?(?:\w+\s)?adjuvant",
        re.I,
    )


@cache
def _passed_by() -> re.Pattern[str]:
    """Before what other drugs act on: "tumours that are missed by agents directed at "."""
    return patterns.compile(
        r"\b(?:tumou?rs?|cancers?)\s(?:[\w-]+\s){0,3}lost\s(?:the\s|their\s)?$|\b(?:(?:missed|unseen|undetected|not\s(?:seen|found|reached|controlled|helped))\s(?:by|with)|(?:evad|escap)\w*|better\sthan|instead\sof|rather\sthan)\s(?:[\w-]+\s){0,2}"
        r"(?:agents?|drugs?|tracers?|scans?|antibodies|therap(?:y|ies)|imaging|treatments?)\s(?:[\w-]+\s){1,3}(?:[\w-]+\s){0,2}$",
        re.I,
    )


@cache
def _shown() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:imag(?:e|es|ing)|visuali[sz]\w+|detect\w*|estimat\w+|depict\w*|reveal\w*)\s(?:(?:of|the|density)\s){0,3}$"
        r"|\b(?:deliver|bring|carr|guid|steer)\w*\s(?:[\w-]+\s){1,4}to\s(?:the\s)?$",
        re.I,
    )


def shown(before: str) -> bool:
    """Whether a tracer is said to show, or a radioligand to bring its isotope to, what follows."""
    return bool(_shown().search(before))


@cache
def _natural() -> re.Pattern[str]:
    """Molecules of the body as the subject: "Secondary bile acids act on "."""
    return patterns.compile(
        r"^(?:[\w-]+\s){0,3}(?:acids|hormones|cytokines|metabolites|ligands|opioids|steroids)"
        r"\s(?:act|bind|signal)\b",
        re.I,
    )


@cache
def _brought() -> re.Pattern[str]:
    """Before the drug that another company brings to a trial: "MSD will supply its anti-"."""
    return patterns.compile(
        r"\b(?:suppl(?:y|ies|ied)|provid(?:e|es|ed)|contribut(?:e|es|ed)|donat(?:e|es|ed)|bring(?:s)?)\s(?:its|their)\s(?:own\s)?"
        r"(?:[\w-]+\s){0,3}(?:anti[-‑–]\s?)?$",
        re.I,
    )


@cache
def _so_that() -> re.Pattern[str]:
    """Between a target and what only comes of acting on it: "binds X and thereby blocks the signals of ", ", blocking "."""
    return patterns.compile(
        r"\b(?:thereby|thus|hence|in\sturn|as\sa\sresult|so\sthat)\b|\band\sso\b|\bso\s(?:block|prevent|stop)\w*"
        r"|^(?![^.;]*,\s(?:and|or|as\swell\sas)\s(?:[\w-]+\s){0,2}$)[^.;]{0,70}?(?:,|\()\s?(?:an?|the"
        r"|one\sof\sthe)\s(?:[\w-]+\s){0,4}(?:enzyme|protease|peptidase|kinase"
        r"|phosphatase|convertase|ligase|deubiquitinase"
        r"|transferase|methyltransferase|receptor|channel|transcription\sfactor|cytokine|sensor|gatekeeper"
        r"|switch)s?\s(?:(?:in|of|on|from|within)\s(?:the\s)?(?:[\w-]+\s){1,3}?)?(?:that|which|whose|needed|used|responsible)\b"
        r"|,\s(?:blocking|preventing|stopping|interrupting|suppressing|disrupting|reducing|lowering|inhibiting)\s"
        r"(?:the\s)?(?:(?:effects?|signals?|signal+ing|binding|action|activity|production|release|attachment|interaction)s?\s(?:of|from|by|via|through|with)|it|them)\b"
        r"|\bprevent\w*\s(?:it|them|this|that|the\s\w+)\s(?:[\w-]+\s)?from\b",
        re.I,
    )


def is_consequence(between: str) -> bool:
    """Whether words between a target and another molecule tell that the other is only reached through the first.

    >>> is_consequence(" and thereby blocks the signals of both "), is_consequence(" and ")
    (True, False)
    """
    return bool(_so_that().search(between))


def is_brought(before: str) -> bool:
    """Whether words lead up to the drug of a company that takes part with it."""
    return bool(_brought().search(before[-90:]))


@cache
def _class_alone() -> re.Pattern[str]:
    """Behind a target by which somebody who is quoted calls a class of drugs: "PD-1 blockade"."""
    return patterns.compile(
        r"[\s-]*(?:(?!(?:the|our|this|its|an?)\s)\w+\s)?(?:blockade|inhibition|inhibitors?|antibod|therap|agonis|antagonis|drugs?|resistan)",
        re.I,
    )


@cache
def _classes_for() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:antibodies|inhibitors|drugs|agents|medicines|treatments|therapies|compounds)\s"
        r"(?:against|to|for|of|that\s\w+|targeting|directed\s\w+)\s$",
        re.I,
    )


def is_class_spoken_of(before: str, after: str) -> bool:
    """Whether somebody who is quoted speaks of a class of drugs by its target, not of the product.

    >>> is_class_spoken_of("antibodies against ", " help"), is_class_spoken_of("it blocks ", " well")
    (True, False)
    """
    return bool(_class_alone().match(after) or _classes_for().search(before[-60:]))


def is_class_history(before: str, after: str) -> bool:
    """Whether a sentence starts with a class of drugs and tells what has become of it."""
    return not before.strip() and bool(_history().match(after))


def subject(before: str) -> str:
    """The generic name, lower case, of the drug whose action is told up to the target, or nothing."""
    found = _other_drug().search(before[-160:])
    return found["drug"].lower() if found else ""


@cache
def _within_car() -> re.Pattern[str]:
    """Behind, or before, the parts of a receptor that signal within the cell that carries it: "4-1BB co-stimulatory domain"."""
    return patterns.compile(
        r"\0[\s-]*(?:(?!whose\b|with\b|and\b|plus\b)[\w-]+\s)?(?:co-?stimul\w+|signal+ing|intracellular|cytoplasmic)(?:\s(?:and|or)\s[\w-]+)?\s(?:domains?|parts?|tails?|regions?|modules?|units?|sequences?|elements?)\b|\0[\s-]*endodomains?\b"
        r"|\b(?:co-?stimulat\w+|signal+ing|intracellular)\s(?:domains?|parts?|tails?|regions?|modules?)\s(?:\w+\s){0,3}(?:of|from|by|are|is)\s(?:[\w-]+\s){0,2}\0",
        re.I,
    )


def is_within_car(before: str, after: str) -> bool:
    """Whether a molecule is only a signalling part of the receptor that engineered cells carry.

    >>> is_within_car("a receptor with a ", " co-stimulatory domain"), is_within_car("a receptor for ", ", with")
    (True, False)
    """
    return bool(_within_car().search(f"{before[-70:]}\0{after[:50]}"))


@cache
def _left_out() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:delet\w+|lack\w*|without|missing|removed)\s(?:the\s|an?\s|its\s|of\s)*$", re.I
    )


def is_left_out(before: str) -> bool:
    """Whether a vaccine or a virus was made without what follows: "deletion of the "."""
    return bool(_left_out().search(before))


def is_aside(before: str, after: str) -> bool:
    """Return whether the words around a target tell of what patients' antibodies bind, an adjuvant, other agents.

    >>> is_aside("It is for people who have antibodies to the ", "."), is_aside("VRD-114 is an antibody to the ", ".")
    (True, False)
    """
    low = before[-160:]
    if "ntibod" in low and _own_antibodies().search(low):
        return True
    if _is_adjuvant().match(after) or ("djuvant" in low and _adjuvant().search(low)):
        return True
    if _coat().search(low):
        return True
    return bool(_passed_by().search(low)) or bool(_natural().match(low))
