"""The words around a target that say what a drug does to it, or that it only marks a patient, a test, an effect.

>>> reading("TVX-8, an oral ", " inhibitor, in adults", "").strength
0.95
>>> reading("in patients with ", "-mutated lung cancer", "").strength
0.0
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from summarizer import patterns
from summarizer.engines.rules.target_asides import is_left_out
from summarizer.engines.rules.target_verbs import does_something_to
from summarizer.engines.rules.target_words import (
    CLASS,
    FILLER,
    MODIFIER,
    PEOPLE,
    SPARED,
    STOP,
    VERB,
    WEAK_VERB,
)


class Reading(NamedTuple):
    """What the words around a target say."""

    strength: float
    """From 0 (not the drug's target here) to 1."""
    acted: bool = True
    """Whether the drug is said to act on it, not only to supply it."""
    plural: bool = False
    """A class of drugs, not one: "PD-1 inhibitors"."""


NOTHING = Reading(0.0)


@cache
def _after() -> re.Pattern[str]:
    return patterns.compile(
        rf"\)?(?:\s?\((?:ON|OFF)\))?(?:\s?[-‑–]\s?|\s+|(?=[阻拮作抗抑激降单單双억저차조작길항]))(?:\([^()]{{1,60}}\)[\s-]*)?"
        rf"(?:{MODIFIER}(?:[-‑/\s]+|(?:\s+and\s+)|,\s)){{0,6}}(?P<class>{CLASS})(?![a-z])",
        re.I,
    )


@cache
def _directed() -> re.Pattern[str]:
    return patterns.compile(
        r"\)?\s?[-‑–\s]\s?(?:target(?:ed|ing)|directed|specific|selective|binding|blocking|activating"
        r"|inhibiting|gerichtete\w*|标的|を標的|を阻害|に結合|を認識|에\s?결합|를?\s?표적|을\s?표적)",
        re.I,
    )


@cache
def _biomarker() -> re.Pattern[str]:
    return patterns.compile(
        rf"[)\s]*[-‑–]?\s?(?:\([^()]{{1,20}}\)\s?)?(?:gene\s+|protein\s+|receptor\s+)?{PEOPLE}", re.I
    )


@cache
def named_disease() -> re.Pattern[str]:
    """Behind a molecule that a disease is called by: "IgA nephropathy"."""
    return patterns.compile(r"\s(?:nephropathy|vasculitis|bullous|(?:monoclonal\s)?gammopathy|pemphig\w+)\b")


@cache
def _selective_for_mutants() -> re.Pattern[str]:
    return patterns.compile(
        rf"[-‑–\s](?:mutants?|mutation|variant)[-‑–\s](?:selective|specific|targeting|targeted)|\s(?:mutant\s)?(?:[\w-]+\s){{0,2}}(?:mutant\s)?{CLASS}(?![\w-])",
        re.I,
    )


@cache
def _treated_before() -> re.Pattern[str]:
    """ "EGFR-TKI-resistant", "PD-1 inhibitor-refractory", "CDK4/6 inhibitor therapy"."""
    return patterns.compile(
        r"[-‑–\s)]*(?:[\w-]+\s){0,2}?(?:TKIs?|inhibitors?|blockade|antibod(?:y|ies)|therap(?:y|ies)"
        r"|treatment|agonists?|antagonists?|ADCs?|CAR-?T)?s?[-‑–\s]*(?:resistan|refract|na[iï]ve"
        r"|experienced|pre-?treated|failure|ineligible|exposed|intoleran|relapsed|induced|associated"
        r"|treated|neo-?substrates?)|[-‑–\s)]*(?:[\w-]+\s){1,5}before[.,]",
        re.I,
    )


@cache
def _pathway() -> re.Pattern[str]:
    return patterns.compile(
        r"[-‑–/\s]*(?:[A-Z0-9-]{2,8}\s)?(?:[\w-]+\s)?(?:pathways?|systems?|axis|cascade|family|superfamily"
        r"|biology|genes?\s+family|信号通路|通路|経路|경로)",
        re.I,
    )


@cache
def _before() -> re.Pattern[str]:
    """What a drug does, up to the target: "binds selectively to the extracellular domain of "."""
    with_affinity = (
        r"(?:\s+with\s+(?:(?:very|ultra|high|low|strong|equal|and|nanomolar|sub)[-\s]+)*"
        r"(?:affinity|selectivity|potency|specificity)(?:\s+and\s+[\w-]+)?)?"
    )
    words = rf"(?:(?!(?:{STOP})\b)[\w/’'+αβγδ-]+(?:[\s,]+|(?=$))(?:\([^()]{{1,40}}\)[\s,]*)?|[‘“\"'(])"
    return patterns.compile(
        rf"(?<![\w-])(?:{VERB}{with_affinity}[\s:(-]+{words}{{0,12}}|{WEAK_VERB}[\s:(-]+{FILLER}{{0,8}})$",
        re.I,
    )


@cache
def _class_for() -> re.Pattern[str]:
    """A kind of drug that is for a molecule, or is called by it in brackets: "PET tracer for FAP", "engager (CD19"."""
    return patterns.compile(
        r"(?:(?:with|carry(?:ing)?|bear(?:ing)?|express(?:ing)?)\s+an?\s+(?:[\w-]+\s+)?receptor|oligonucleotides?|ASOs?|(?:si)?RNAs?|aptamers?|nanobod(?:y|ies)|antibody\s+fragments?|tracers?|imaging\s+agents?|PET\s+agents?|radioligands?|T[-\s]cell\s+receptors?|CARs?|chimeric\s+antigen\s+receptors?"
        r"|engagers?|binders?|ADCs?|conjugates?|silencers?)\s+for\s+(?:the\s+)?(?:[\w-]+\s){0,2}$"
        rf"|{CLASS}\s?[(:]$",
        re.I,
    )


def _may_close(before: str) -> bool:
    """Whether words end as `_class_for` does; without this it looks through all of them for nothing."""
    end = before[-2:].rstrip("\n")
    return end.endswith(("(", ":")) or (before[-1:].isspace() and "for" in before.lower().split()[-4:])


@cache
def _held_back() -> re.Pattern[str]:
    """What a drug does to a molecule that verbs of many senses tell: "stops tau from clumping", "opens X channels"."""
    return patterns.compile(
        r"\b(?:stop(?:s|ping)?|keep(?:s|ing)?|prevent(?:s|ing)?|hold(?:s|ing)?|bar(?:s|ring)?|hid(?:es|ing)|shield(?:s|ing)?)\s+(?:the\s|abnormal\s|mutant\s)*"
        r"\0(?:\s[\w-]+){0,3}\sfrom\b"
        r"|\b(?:open(?:s|ing)?|clos(?:es?|ing)|gat(?:es|ing))\s+(?:the\s|certain\s)?(?:[\w-]+\s){0,1}\0(?:\s[\w-]+){0,2}\schannels?\b",
        re.I,
    )


_SILENCING = ("silenc", "knock", "repress")


@cache
def _less_of() -> re.Pattern[str]:
    """Before a molecule of which a silencer makes less: "silences the expression of "."""
    return patterns.compile(
        r"\b(?P<verb>silenc|reduc|lower|suppress|inhibit|block|knock|decreas|turn|shut|switch|downregulat|down-regulat|cut|stop|prevent"
        r"|interfer|limit|curb|halt|abolish|repress)\w*\s(?:(?:down|off|with|in|of|the|hepatic|liver|both|local|human|[\w-]+ly)\s){0,4}"
        r"(?:(?:gene\s)?expression|production|synthesis|translation|levels?|formation|amounts?|quantity)\s(?:of|and\s[\w-]+\sof)\s"
        r"(?:the\s|both\s|human\s|mutant\s|toxic\s|pathogenic\s|proteins?\s|genes?\s)*$",
        re.I,
    )


@cache
def _part_of_decoy() -> re.Pattern[str]:
    """Before a receptor of which a trap is made: "the extracellular domain of "."""
    return patterns.compile(
        r"\b(?:extracellular|ligand-binding|ecto-?|soluble)\s?(?:domain|part|portion|form)s?\sof\s(?:the\s|human\s|an?\s)*(?:[A-Z][\w-]+\sreceptor,?\s)?$"
    )


@cache
def _undone() -> re.Pattern[str]:
    """Behind a molecule that was acted on: "X was degraded by 95%"."""
    return patterns.compile(
        r",?\s(?:was|is|were|are|has\sbeen)\s(?:\w+ly\s)?(?:degraded|disabled|silenced|inhibited|knocked\sdown|blocked|neutrali[sz]ed|switched\soff|shut\sdown|occupied|mopped\sup|soaked\sup|intercepted|captured|trapped|caught)\b"
    )


@cache
def _improved() -> re.Pattern[str]:
    """Before a cytokine that was made better to be given as a drug: "a masked "."""
    return patterns.compile(
        r"\b(?:masked|engineered|decoy-resistant|modified|pegylated|heterodimeric|tumou?r-(?:activated|targeted)|half-life[-\s]extended|attenuated|protease-activated"
        r"|recombinant|long-acting|inhaled|membrane-bound|tethered|mutant|non-alpha)\s(?:human\s|form\sof\s|version\sof\s|variant\sof\s)*$",
        re.I,
    )


_CYTOKINES = patterns.compile(r"(?:IL-?\d{1,2}[ABab]?|interleukin[-\s]\d{1,2}|IFN\S*|interferon\S*)$")


def is_improved_cytokine(name: str, before: str, after: str) -> bool:
    """Whether an interleukin is what the product is, by what was done to it.

    >>> is_improved_cytokine("IL-18", "a decoy-resistant ", " variant."), is_improved_cytokine("IL-18", "of ", " fell")
    (True, False)
    """
    if not _CYTOKINES.match(name) or patterns.match(
        r"[\s-](?:receptor|levels?|binding|inhibit|(?:ant)?agonis|antibod)", after, re.I
    ):
        return False
    return bool(
        _improved().search(before[-60:])
        or patterns.match(
            r"\s(?:variant|mutein|superkine|superagonist|prodrug|fusion|payload|is\sfused|fused)\b", after
        )
    )


@cache
def _message_of() -> re.Pattern[str]:
    """Before a molecule whose messenger a silencer meets: "leads to breakdown of the mRNA of "."""
    return patterns.compile(
        r"\b(?:break-?down|degrad\w+|cleav\w+|cut\w*|slic\w+|destr\w+|knock-?down|silenc\w+|bind\w*|destroy\w*|reduc\w+|lower\w*)\s"
        r"(?:(?:of|the|to|hepatic|liver|up)\s){0,3}(?:pre-)?(?:m?RNAs?|messengers?(?:\sRNAs?)?|transcripts?)\s"
        r"(?:of|for|from|encoding|that\sencodes?)\s(?:(?:the|human|mutant|gene|protein)\s)*$",
        re.I,
    )


@cache
def _more_of() -> re.Pattern[str]:
    """Before a molecule of which an oligonucleotide makes the cell produce more: "raises the output of "."""
    return patterns.compile(
        r"\b(?:rais|boost|increas|up-?regulat|restor|enhanc)\w*\s(?:the\s|hepatic\s|liver\s|natural\s)?"
        r"(?:output|expression|production|synthesis|translation)\s(?:of|from)\s(?:the\s|functional\s|healthy\s)*$",
        re.I,
    )


@cache
def _treats_gene() -> re.Pattern[str]:
    """A gene therapy or silencer for a disease that is called by the gene: "gene therapy for GBA1 …"."""
    return patterns.compile(
        r"\b(?:therap(?:y|ies)|editors?|editing|oligonucleotides?|ASOs?|siRNAs?|medicines?|treatments?|candidates?|replacement|vectors?"
        r"|programs?|programmes?)\s(?:in\s[\w-]+\s)?(?:for|of|to\s+treat)\s(?:the\s+treatment\s+of\s)?"
        r"(?:(?:patients|people|children|adults|individuals|infants)\s+with\s)?(?:[\w-]+\s)?\0"
        r"(?![-‑–\s]?(?:positive|negative|amplifi|expressing|mutant\s+(?:\w+\s)?(?:cancer|tumou?r)|high|low\b))(?:[-‑–]\w+)?\s+"
        r"(?!(?:and|or|in|with|is|was|has|at|by|to|from|vaccin|virus|infection)\b)[\w’'-]+",
        re.I,
    )


@cache
def _asian_before() -> re.Pattern[str]:
    return patterns.compile(
        r"(?:靶向|针对|針對|吸住|吸附|捕获|捕捉|中和|封闭|封閉|抑制|阻断|阻斷|结合|結合|辨識|识别|拮抗|激动|同时结合|作用于|以|抗|标的|標的とする|阻害する|항)[^，。、；,.]{0,14}$"
    )


@cache
def _asian_after() -> re.Pattern[str]:
    return patterns.compile(
        r"[）)\s]{0,2}(?:（[^（）]{1,24}）)?(?:受体|受體|受容体|수용체)?(?:的|の)?"
        r"(?:(?!阳性|陽性|突变|变异|変異|阴性|陰性|耐药|耐性|患者|治疗失败|经治|양성|변이|내성|表达|高表达|発現|水平|检测)"
        r"[\u4e00-\u9fff\u3040-\u30ff\uac00-\ud7af\s-]){0,16}?"
        r"(?:抑制|阻害|拮抗|激动|作動|标的|標的|結合|结合|抗体|单抗|單抗|降解|分解|억제|저해|차단|표적|항체|작용제|작용|길항|결합|분해|CAR-T"
        r"|ADC|双抗|靶向|为靶点|為標的|靶点|偶联|嵌合|siRNA|小干扰|激活剂|调节剂|阻断剂)"
    )


@cache
def _verb_after() -> re.Pattern[str]:
    """A verb behind its object, as German has it: "der IL-17A hemmt", "ein gegen CD20 gerichteter"."""
    return patterns.compile(
        r"\)?\s(?:hemmt|blockiert|bindet|neutralisiert|aktiviert|(?:hemmend|gerichtet|bindend|blockierend)e[nrsm]?)\b",
        re.I,
    )


@cache
def _anti() -> re.Pattern[str]:
    return patterns.compile(r"(?<![\w])anti[-‑–\s]?(?:human\s|tumou?r\s)?\(?$", re.I)


@cache
def _not_acted_on() -> re.Pattern[str]:
    """Verbs that spare a molecule, or tell of an effect, a marker, a ligase, a linker, a payload."""
    return patterns.compile(SPARED, re.I)


@cache
def _in_blood() -> re.Pattern[str]:
    """A verb of a drug's own, and where what it meets is: "neutralizes circulating "."""
    return patterns.compile(
        r"\b(?:neutrali[sz]|captur|trap|intercept|bind|mop|soak|sequester|block|scaveng|catch|clear)(?!\w*ed\b)\w*\s(?:up\s|to\s)?"
        r"(?:(?:the|both|free|soluble|circulating|plasma|serum|excess|human|total|systemic|and)\s){1,4}$",
        re.I,
    )


@cache
def _taken_by_ligase() -> re.Pattern[str]:
    """Before a molecule to which a ligase is brought: "recruits the VHL ligase to "."""
    return patterns.compile(
        r"\b(?:recruit|bring|draw|direct|deliver|link|join|tether|steer|lead|point|hook|guid|couple?|connect|send)(?:s|es|ing)?\s(?:[\w-]+\s){0,4}"
        r"(?:ligase|cereblon|CRBN|VHL|DCAF\d+|KLHDC\d|c?IAP1?|MDM2)(?:\s\([^()]{1,20}\))?\s(?:complex\s)?(?:on)?to\s(?:the\s|mutant\s|human\s|both\s)*$",
        re.I,
    )


@cache
def _signal() -> re.Pattern[str]:
    return patterns.compile(
        r"[-‑–\s)]*(?:mediated\s+|dependent\s+|driven\s+)?(?:signal|信号|シグナル|신호)", re.I
    )


@cache
def _autoimmune() -> re.Pattern[str]:
    """Behind "anti-X": the patient's own antibodies."""
    return patterns.compile(
        r"[\s-]*(?:auto-?antibod|antibod(?:y|ies)[\s-](?:positive|negative|levels?|titers?|titres?|status)|positive|seropositive)",
        re.I,
    )


@cache
def _moves() -> re.Pattern[str]:
    """Behind a molecule that is only measured: "so that hepcidin rises"."""
    return patterns.compile(
        r"\s(?:levels?\s)?(?:rises?|rose|falls?|fell|drops?|dropped|increases?d?|decreases?d?|declined?|went|climb\w*|doubled|(?:is|was|are|were)\s"
        r"(?:raised|lowered|reduced|increased|measured|up|down|higher|lower|restored))\b",
        re.I,
    )


@cache
def _by_means_of() -> re.Pattern[str]:
    """Behind a molecule that changes only because another one is acted on: "lowers X by inhibiting Y"."""
    return patterns.compile(
        r"(?:[^.;,]{0,40}\s|\s)by\s+(?:[\w-]+ly\s+)?(?:target|inhibit|block|bind|antagoni|agoni|activat|engag|modulat|degrad|neutrali)\w*\s",
        re.I,
    )


@cache
def _in_disease() -> re.Pattern[str]:
    """A marker of the disease that a drug is for: "for ER+/HER2- breast cancer"."""
    return patterns.compile(
        r"(?<!selective\s)(?<!specific\s)(?<!selectivity\s)(?<!specificity\s)(?<!affinity\s)(?<!tracer\s)\b(?:for|in)\s"
        r"(?:(?:the|treatment|of|patients|people|adults|with|advanced|metastatic)\s){0,5}"
        r"\0\s?(?:\+|[-‑–](?=\s)|[-‑–]?\s?(?:positive|negative|mutated|mutant|low|high|amplified))[^.;,]{0,20}\b(?:cancers?|carcinomas?|tumou?rs?|lymphomas?|leuk\w+|myeloma|disease)\b",
        re.I,
    )


def reading(before: str, after: str, sign: str) -> Reading:
    """Return what the words of a sentence before and after a target, or a list of them, say about it.

    `sign` is a verb or noun that reading may not miss for this kind of drug (see `supplied`), or empty.
    """
    found = _after().match(after)
    directed = _directed().match(after) or _asian_after().match(after) or _verb_after().match(after)
    anti = _anti().search(before)
    if anti and _autoimmune().match(after):
        return NOTHING
    if _treated_before().match(after) or named_disease().match(after):
        return NOTHING
    silenced = sign == "silenced" or any(map(before.lower().__contains__, _SILENCING))
    less = _less_of().search(before) if silenced else None
    if less and (sign == "silenced" or less["verb"].lower() in _SILENCING):
        return Reading(0.85)
    if _part_of_decoy().search(before):
        return Reading(0.55, acted=False)
    if sign in ("antigen", "virus") and is_left_out(before):
        return NOTHING
    if sign == "silenced" and _message_of().search(before):
        return Reading(0.9)
    if sign == "silenced" and patterns.search(r"\b(?:less|little)\s(?:of\s)?(?:the\s)?$", before):
        return Reading(0.75)
    if sign == "silenced" and _more_of().search(before):
        return Reading(0.8)
    if sign in ("supplied", "silenced") and _treats_gene().search(before[-90:] + "\0" + after[:50]):
        return Reading(0.75, acted=False)
    if _taken_by_ligase().search(before[-90:]):
        return Reading(0.85)
    if (_not_acted_on().search(before) and not _in_blood().search(before)) or patterns.match(
        r"[-‑–]sensiti[sz]|[-‑–](?:dependent|resistant|producing)\b", after
    ):
        return NOTHING
    marks = _biomarker().match(after)
    if marks and not found and sign == "engager" and supplied(sign).search(before[-90:] + "\0"):
        return Reading(0.8)
    if (
        marks
        and not found
        and sign == "antigen"
        and patterns.search(r"\bencod\w+\s(?:[\w-]+\s){0,5}$", before)
    ):
        return Reading(0.8)
    if not found and _in_disease().search(before[-60:] + "\0" + after[:60]):
        return NOTHING
    if marks and not found and not (anti and not found):
        acted = _before().search(before)
        if acted and patterns.match(
            r"[-‑–\s)]*(?:(?:over-?)?(?:expressing|positive|\+|expression)|(?:activating\s|driver\s)?(?:mutations?|mutants?|fusions?)\b)",
            after,
            re.I,
        ):
            return Reading(0.8)
        if not _selective_for_mutants().match(after):
            return NOTHING
        return Reading(0.85)
    if found and patterns.match(r"[\s-]+(?:payloads?|warheads?|linkers?)\b", after[found.end() :], re.I):
        return NOTHING
    if found:
        word = found["class"]
        plural = word.endswith("s") and not word.endswith("sis") and word.lower() not in ("antisense",)
        generic = word.lower().rstrip("s") in (
            "drug",
            "candidate",
            "molecule",
            "compound",
            "asset",
            "therapy",
            "therapies",
            "therapeutic",
            "program",
            "programme",
            "signaling",
            "inhibition",
            "blockade",
            "degradation",
            "gene therapy",
        )
        return Reading(0.75 if generic and not directed else 0.95, plural=plural)
    if anti:
        return Reading(0.95)
    if directed:
        return Reading(0.9)
    if _may_close(before) and _class_for().search(before):
        return Reading(0.9)
    if _held_back().search(before[-60:] + "\0" + after[:60]):
        return Reading(0.85)
    if _pathway().match(after):
        return NOTHING
    if _moves().match(after):
        return NOTHING
    if _by_means_of().match(after):
        return Reading(0.45)
    if _undone().match(after):
        return Reading(0.75)
    if _before().search(before) or _asian_before().search(before):
        return Reading(0.55 if _signal().match(after) else 0.85)
    if does_something_to(before):
        return Reading(0.75)
    if sign not in ("", "cells", "virus") and supplied(sign).search(
        before[-90:].replace("E. coli", "E coli") + "\0" + after[:40]
    ):
        return Reading(0.8) if sign == "engager" else Reading(0.75, acted=False)
    return NOTHING


@cache
def supplied(kind: str) -> re.Pattern[str]:
    """For a kind of drug, the words before (up to NUL) or after a gene or protein that it supplies or silences."""
    if kind == "engager":
        return patterns.compile(
            r"\b(?:(?:calls?|summon|draw|pull|recruit|bring|invit|costimulat|co-stimulat|activat|stimulat|switch|wak|rous)\w*\s(?:in\s|the\s|over\s|immune\s|patient[’']s\s)*T[-\s]cells\s(?:\w+\s)?(?:through|via|by|with)|bridg(?:es?|ing)|redirect(?:s|ing)|link(?:s|ing)|connect(?:s|ing)|bring(?:s|ing)|engag(?:es?|ing)"
            r"|arms?\s+for)\b[^.;\0]{0,88}\0",
            re.I,
        )
    if kind == "silenced":
        return patterns.compile(
            r"(?:reduc\w+|lower\w*|decreas\w+|knock\w*|silenc\w+|production\s+of|synthesis\s+of"
            r"|expression\s+of|splicing\s+of|repair\w*|correct\w*|edit\w*|disrupt\w*|turns?|inactivat\w+"
            r"|delet\w+|cuts?|snip\w*|excis\w+|out\s+of|mend\w*|rewrit\w*|fix(?:es|ing)|mutations?\s+of|messenger\s+RNA|transcripts?\s+of|gene|base\s+in|guide\s+against)[^.;\0]{0,40}\0"
            r"|\0[\s-]*(?:\([^()]*\)\s*)?(?:gene|m?RNA|messenger|transcripts?|pre-mRNA|production|protein"
            r"|synthesis|expression|locus|exon)",
            re.I,
        )
    if kind == "antigen":
        return patterns.compile(
            r"(?:antigens?|encod\w+|express\w*|contain\w*|consist\w*|compris\w*|protein|deliver\w*"
            r"|display\w*|present\w*|carr(?:y|ies|ying)|bear\w*|incorporat\w+|includ\w+|made\s+(?:of|from)|mimic\w*|joins?|with\s+the"
            r"|built\s+(?:on|around|from)|hold(?:s|ing)?|show(?:s|ing)|combin\w+|based\s+on|stabili[sz]ed|recombinant|targets?"
            r"|peptides?|fragments?|portion|domains?|derived\s+from)[^.;\0]{0,60}\0"
            r"|\0[\s-]*(?:\([^()]*\)\s*)?(?:antigens?|protein|glycoprotein|subunit|epitopes?|peptides?)"
            r"|\0[\s-](?:[\w-]+\s){0,3}(?:vaccines?|nanoparticles?|VLPs?)\b",
            re.I,
        )
    return patterns.compile(
        r"(?:with\s+the\s+(?:enzyme|protein)|encod\w+|express\w*|deliver\w*|carr(?:y|ies|ying)|functional|healthy|working|cop(?:y"
        r"|ies)(?:\s+of)?|versions?(?:\s+of)?|transgene|suppl(?:y|ies|ying)|replac\w+|restor\w+|makes?"
        r"|made\s+from|produc(?:e|es|ing)|recombinant|plasma-derived|PEG\w*|human|code\s+for|gene\s+for"
        r"|long-acting|form\s+of|fusion\s+of|mimics?|mimicking|consists?\s+of|analogu?e\s+of|substitut\w+|provid\w+|missing|lack\w*"
        r"|recombinante?s?|gène|apportant|délivr\w+|codant\s+pour|exprimant|copie|rekombinante\w*|重组|重組|組換え|재조합)[^.;\0]{0,40}\0|(?:ヒト|人源?)\0"
        r"|\0[)\s-]*(?:\([^()]*\)\s*)?(?:trans)?(?:gene|protein|enzyme|cDNA|replacement|concentrate|fusion|fused|analogu?e|variant|mutein|plasmid|mRNA|expressing"
        r"|substitution|Gens?\b|遗传子|基因|遺伝子|유전자)",
        re.I,
    )
