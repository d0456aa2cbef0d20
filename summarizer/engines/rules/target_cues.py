"""The words around a target that say what a drug does to it, or that it only marks a patient, a test, an effect.

>>> reading("TVX-8, an oral ", " inhibitor, in adults", "").strength
0.95
>>> reading("in patients with ", "-mutated lung cancer", "").strength
0.0
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

_MODIFIER = (
    r"(?:dual|bi-?specific|tri-?specific|multi-?specific|bi-?paratopic|monoclonal|human(?:i[sz]ed)?|fully"
    r"|receptors?|ligands?|allosteric|covalent|reversible|irreversible|small|molecules?|macrocyclic"
    r"|kinase|tyrosine|blocking|neutrali[sz]ing|oral(?:ly)?|(?:highly[-\s])?selective|potent|mutant"
    r"|mutation|pan|first-in-class|best-in-class|next-generation|novel|brain-penetrant|"
    r"targeted|targeting|directed|specific|binding|based|biased|partial|full|inverse|positive|negative"
    r"|long-acting|protein|enzyme|channel|signal+ing|pathway|checkpoint|immune|T[-‑\s]?cells?"
    r"|NK[-‑\s]?cells?|cell|CAR|TCR|gene|drug|antibody|fusion|Fc|peptide|mRNA|RNA|GalNAc|RNAi|antisense"
    r"|co-?receptors?|autologous|allogeneic|engineered|IgG[1-4]?|tri-?agonist|triple|twin|single|domain"
    r"|topical|inhaled|once-daily|weekly|expressing)"
)
_CLASS = (
    r"(?:inhibit(?:ors?|ion)|antagonists?|agonists?|blockers?|blockade|degraders?|modulators?|activators?"
    r"|stabili[sz]ers?|correctors?|potentiators?|antibod(?:y|ies)|mAbs?|monoclonals?|nanobod(?:y|ies)"
    r"|ADCs?|BsADCs?|conjugates?|CAR[-‑\s]?Ts?|CARs?|CAR-NK|TCR[-‑\s]?Ts?|TCRs?"
    r"|T[-‑\s]?cell\s+(?:engagers?|therap(?:y|ies))|engagers?|bispecifics?|trispecifics?|BiTEs?|TCEs?"
    r"|siRNAs?|RNAi|antisense|ASOs?|oligonucleotides?|"
    r"degradation|PROTACs?|glues?|vaccines?|binders?|radioligands?|radiopharmaceuticals?|radioconjugates?"
    r"|tracers?|traps?|mimetics?|analogu?es?|gene\s+(?:therap(?:y|ies)|editors?)|base\s+editors?|(?:cell"
    r"|radioligand|RNAi?|targeted|replacement)\s+therap(?:y|ies)|TKIs?|silencers?|program(?:me)?s?"
    r"|decoys?|immunotherap(?:y|ies)|therap(?:y|ies|eutics?)|drug|candidates?|nanobody|molecules?"
    r"|compounds?|assets?|PAMs?|NAMs?|openers?|sensiti[sz]ers?|chaperones?|"
    r"Inhibitor(?:en|s)?|Hemmer|Antikörper[sn]?|阻害(?:剤|薬)?|拮抗(?:剤|薬)?|作動薬|抗体|抑制剂|抑制劑|激动剂|拮抗剂|降解剂|单抗|單抗|双抗"
    r"|억제제|작용제|길항제|항체)"
)
_PEOPLE = (
    r"(?:mutat\w+|mutants?|positive|negative|pos\b|neg\b|high\b|low\b|null\b|\+|alter(?:ed|ations?)"
    r"|amplifi\w+|rearrang\w+|fusions?|driven|dependent|over-?express\w+|express(?:ion|ers?|es|ed)"
    r"|wild[-\s]?type|WT\b|deleted|deletions?|deficien\w+|status|resistan\w+|refractory|relapsed"
    r"|levels?|variants?|related|associated|exon\b|loss\b|activity|titers?|titres?|assays?|tests?"
    r"|testing|stain\w*|IHC|kits?|antibody\s+titers?|genotypes?|carriers?|[≥>=<]|突变|阳性|阴性|変異|陽性|陰性"
    r"|변이|양성|음성)"
)


@dataclass(frozen=True, slots=True)
class Reading:
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
    return re.compile(
        rf"(?:\s?[-‑–]\s?|\s+|(?=[阻拮作抗抑激降单單双억작길항]))(?:\([^()]{{1,40}}\)\s*)?(?:{_MODIFIER}(?:[-‑/\s]+|(?:\s+and\s+)|,\s)){{0,5}}(?P<class>{_CLASS})(?![a-z])",
        re.I,
    )


@cache
def _directed() -> re.Pattern[str]:
    return re.compile(
        r"\s?[-‑–\s]\s?(?:target(?:ed|ing)|directed|specific|selective|binding|blocking|activating"
        r"|inhibiting|gerichtete\w*|标的|を標的|を阻害|に結合|を認識|에\s?결합|를?\s?표적|을\s?표적)",
        re.I,
    )


@cache
def _biomarker() -> re.Pattern[str]:
    return re.compile(
        rf"[)\s]*[-‑–]?\s?(?:\([^()]{{1,20}}\)\s?)?(?:gene\s+|protein\s+|receptor\s+)?{_PEOPLE}", re.I
    )


@cache
def _selective_for_mutants() -> re.Pattern[str]:
    return re.compile(
        rf"[-‑–\s](?:mutants?|mutation|variant)[-‑–\s](?:selective|specific|targeting|targeted)|\s(?:mutant\s)?(?:[\w-]+\s){{0,2}}(?:mutant\s)?{_CLASS}(?![\w-])",
        re.I,
    )


@cache
def _treated_before() -> re.Pattern[str]:
    """ "EGFR-TKI-resistant", "PD-1 inhibitor-refractory", "CDK4/6 inhibitor therapy"."""
    return re.compile(
        r"[-‑–\s)]*(?:[\w-]+\s){0,2}?(?:TKIs?|inhibitors?|blockade|antibod(?:y|ies)|therap(?:y|ies)"
        r"|treatment|agonists?|antagonists?|ADCs?|CAR-?T)?s?[-‑–\s]*(?:resistan|refract|na[iï]ve"
        r"|experienced|pre-?treated|failure|ineligible|exposed|intoleran|relapsed|induced|associated"
        r"|treated|neo-?substrates?)",
        re.I,
    )


@cache
def _pathway() -> re.Pattern[str]:
    return re.compile(
        r"[-‑–/\s]*(?:[A-Z0-9-]{2,8}\s)?(?:[\w-]+\s)?(?:pathways?|systems?|axis|cascade|family|superfamily"
        r"|biology|genes?\s+family|信号通路|通路|経路|경로)",
        re.I,
    )


@cache
def _before() -> re.Pattern[str]:
    """What a drug does, up to the target: "binds selectively to the extracellular domain of "."""
    filler = (
        r"(?:(?:to|the|an?|both|of|on|at|with|human|mutant|mutated|\w+ly|and|subunits?|domains?"
        r"|extracellular|intracellular|epitopes?|same|protein|enzyme|receptors?|kinase|antigens?|cytokine"
        r"|hormone|ligand|gene|molecule|target|targets|function|activity|action|effects?|signal+ing"
        r"|expression|production|release|pocket|specific|separate|different|distinct|two|three|cell"
        r"|surface|cell-surface|tumou?r|tumou?r-associated|cancer|immune|checkpoint|messenger|mRNA|RNA|"
        r"transcripts?|transcription|splicing|hepatic|liver|key|master|regulator|novel|well-validated"
        r"|validated|clinically|known|called|named|folding|small-cell|ion|channel|proteins?|transporter"
        r"|phosphatase|active|site|ATP|binding|conserved|region|inflammatory|pro-inflammatory|cells?"
        r"|expressing|that|express|its|their|peptide|arm|for|from|binder|factor|transcription"
        r"|co-?receptor|interaction|between)[\s,-]+|[‘“\"'(])"
    )
    verb = (
        r"(?:target(?:s|ing|ed|ets)?|bind(?:s|ing|er)?|block(?:s|ing|ade\s+of|er\s+of|ers\s+of)?"
        r"|inhibit(?:s|ing|ion\s+of|or\s+of|ors\s+of|ed)?|neutrali[sz](?:es|ing|e)|antagoni[sz](?:es|ing"
        r"|e)|antagonists?\s+(?:of|at|to)|agonists?\s+(?:of|at|to)|(?:modulators?|activators?|degraders?"
        r"|stabili[sz]ers?|ligands?|silencers?|blockers?|blockades?|inhibition)\s+of|silenc(?:es|ing|e)"
        r"|degrad(?:es|ing|e|ation\s+of)|activat(?:es|ing|e)|agoni[sz](?:es|ing)"
        r"|suppress(?:es|ing)?|knock(?:s|ing)?[-\s](?:down|out)|(?:dis|inter)rupt(?:s|ing)?|stimulat(?:es"
        r"|ing)|modulat(?:es|ing|e)|stabili[sz](?:es|ing|e)|correct(?:s|ing)|restor(?:es|ing)|edit(?:s"
        r"|ing)|inactivat(?:es|ing|e)|trap(?:s|ping)|catch(?:es|ing)?|captur(?:es|ing)|sequester(?:s|ing)"
        r"|grip(?:s|ping)?|hit(?:s|ting)?|lock(?:s|ing)?|take(?:s)?\s+hold\s+of|hold(?:s|ing)\s+on\s+to"
        r"|hom(?:es|ing)\s+in\s+on|occup(?:y|ies|ying)|removes|eliminat(?:es|ing)|shut(?:s"
        r"|ting)\s+(?:down|off)|switch(?:es|ing)\s+off|turn(?:s|ing)\s+off|interfer(?:es|ing)\s+with"
        r"|prevent(?:s|ing)|attack(?:s|ing)?"
        r"|directed|direct|aimed|acts?|acting|works?\s+on|against|specific\s+(?:for|to)|selective\s+for"
        r"|selectively|selectivity\s+for|affinity\s+(?:for|to)|recogni[sz](?:es|ing|e)|engag(?:es|ing|e)"
        r"|against|arms?\s+for|one\s+for|antibod(?:y|ies)\s+(?:to|for)|vaccine\s+against|decoy\s+(?:of"
        r"|for)|trap\s+for|specificity\s+for|dual\s+specificity"
        r"|gerichtet(?:e[nrs]?)?\s+gegen|gegen|bindet(?:\s+an)?|hemmt|blockiert|inhibiteur\s+(?:de|du|des)"
        r"|inhibe|cibl(?:e|ant|ent)|bloque|(?:dirigé\w*\s+)?contre|agoniste\s+(?:de|du|des)"
        r"|antagoniste\s+(?:de|du|des)|anticorps\s+anti)"
    )
    return re.compile(rf"(?<![\w-])(?:{verb})[\s:(-]+{filler}{{0,8}}$", re.I)


@cache
def _asian_before() -> re.Pattern[str]:
    return re.compile(
        r"(?:靶向|针对|針對|抑制|阻断|阻斷|结合|結合|辨識|识别|拮抗|激动|同时结合|作用于|以|抗|标的|標的とする|阻害する|항)[^，。、；,.]{0,14}$"
    )


@cache
def _asian_after() -> re.Pattern[str]:
    return re.compile(
        r"[）)\s]{0,2}(?:（[^（）]{1,24}）)?(?:受体|受體|受容体|수용체)?(?:的)?(?:双重|选择性|小分子|口服|변이|선택적|単クローン|モノクローナル|单克隆"
        r"|人源化|全人源|重组|を|に|와|을|를|\s)*(?:抑制|阻害|拮抗|激动|作動|标的|標的|結合|结合|抗体|单抗|降解|分解|억제|표적|항체|작용|길항|결합|분해|CAR-T"
        r"|ADC|双抗|靶向|为靶点|為標的|靶点)"
    )


@cache
def _anti() -> re.Pattern[str]:
    return re.compile(r"(?<![\w])anti[-‑–\s]?(?:human\s|tumou?r\s)?\(?$", re.I)


@cache
def _not_acted_on() -> re.Pattern[str]:
    """Verbs that spare a molecule, or tell of an effect, a marker, a ligase, a linker, a payload."""
    return re.compile(
        r"\b(?:spar(?:e|es|ed|ing)|agents?\s+that\s+\w+|whether|without\s+(?:affecting|blocking|inhibiting"
        r"|binding|activating)|not\s+(?:bind|block|inhibit|act|affect|target|activate)(?:ing)?(?:\s+(?:on"
        r"|to|at|with))?|unlike|(?:little|no|minimal|limited)\s+(?:effect|activity|affinity"
        r"|impact)\s+(?:on|at|against|for)|nothing\s+to|over|selectivity\s+(?:over|against)|versus"
        r"|rather\s+than|not|no"
        r"|recruit(?:s|ing)?|cereblon|ligase|linker\s+cut\s+by|cleav(?:ed|able)\s+by|ties\s+it\s+to"
        r"|bound\s+to|metaboli[sz]ed\s+by|substrates?\s+of|(?:serum|plasma|blood|circulating|soluble"
        r"|tissue|urinary|baseline|mean|median|fasting|total|raised|elevated|high|low|reduced|increased)"
        r"|levels?\s+of|release\s+of|secretion\s+of|concentrations?\s+of|amount\s+of|rise\s+in"
        r"|(?:decrease|reduction|increase|decline|change|changes|drop|fall)s?\s+(?:in|of)|expression\s+of"
        r"|tumou?rs?\s+(?:that\s+)?express(?:es|ing)?|carry(?:ing)?\s+an?|harbou?r(?:ing)?"
        r"|mutations?\s+in|positive\s+for|wild-type)\s*(?:(?:the|an?|usual|both|either|human|wild-type"
        r"|other|or|on|to|at|such\s+as)\s+|[\w-]+\s+(?=and\s+$)|and\s+){0,4}\(?$",
        re.I,
    )


@cache
def _signal() -> re.Pattern[str]:
    return re.compile(r"[-‑–\s)]*(?:mediated\s+|dependent\s+|driven\s+)?(?:signal|信号|シグナル|신호)", re.I)


def reading(before: str, after: str, sign: str) -> Reading:
    """Return what the words of a sentence before and after a target, or a list of them, say about it.

    `sign` is a verb or noun that reading may not miss for this kind of drug (see `supplied`), or empty.
    """
    found = _after().match(after)
    directed = _directed().match(after) or _asian_after().match(after)
    anti = _anti().search(before)
    if _treated_before().match(after):
        return NOTHING
    if _not_acted_on().search(before):
        return NOTHING
    marks = _biomarker().match(after)
    if marks and not found and not (anti and not found):
        acted = _before().search(before)
        if acted and re.match(r"[-‑–\s)]*(?:over-?)?(?:expressing|positive|\+|expression)", after, re.I):
            return Reading(0.8)
        if not _selective_for_mutants().match(after):
            return NOTHING
        return Reading(0.85)
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
    if _pathway().match(after):
        return NOTHING
    if _before().search(before) or _asian_before().search(before):
        return Reading(0.55 if _signal().match(after) else 0.85)
    if sign and supplied(sign).search(before[-90:] + "\0" + after[:40]):
        return Reading(0.75, acted=False)
    return NOTHING


@cache
def supplied(kind: str) -> re.Pattern[str]:
    """For a kind of drug, the words before (up to NUL) or after a gene or protein that it supplies or silences."""
    if kind == "silenced":
        return re.compile(
            r"(?:reduc\w+|lower\w*|decreas\w+|knock\w*|silenc\w+|production\s+of|synthesis\s+of"
            r"|expression\s+of|splicing\s+of|repair\w*|correct\w*|edit\w*|disrupt\w*|turns?|inactivat\w+"
            r"|delet\w+|messenger\s+RNA|transcripts?\s+of|gene|base\s+in|guide\s+against)[^.;\0]{0,40}\0"
            r"|\0[\s-]*(?:\([^()]*\)\s*)?(?:gene|m?RNA|messenger|transcripts?|pre-mRNA|production|protein"
            r"|synthesis|expression|locus|exon)",
            re.I,
        )
    if kind == "antigen":
        return re.compile(
            r"(?:antigens?|encod\w+|express\w+|contain\w+|consist\w+|compris\w+|protein|deliver\w+"
            r"|combin\w+|based\s+on|stabili[sz]ed|recombinant|targets?)[^.;\0]{0,60}\0"
            r"|\0[\s-]*(?:\([^()]*\)\s*)?(?:antigens?|protein|glycoprotein|subunit|epitopes?|peptides?)",
            re.I,
        )
    return re.compile(
        r"(?:encod\w+|express\w*|deliver\w*|carr(?:y|ies|ying)|functional|healthy|working|cop(?:y"
        r"|ies)(?:\s+of)?|versions?(?:\s+of)?|transgene|suppl(?:y|ies|ying)|replac\w+|restor\w+|makes?"
        r"|made\s+from|produc(?:e|es|ing)|recombinant|plasma-derived|PEG\w*|human|code\s+for|gene\s+for"
        r"|long-acting|form\s+of|fusion\s+of|analogu?e\s+of|substitut\w+|provid\w+|missing|lack\w*"
        r"|recombinante?s?|gène|rekombinante\w*|重组|重組|組換え|재조합)[^.;\0]{0,40}\0"
        r"|\0[\s-]*(?:\([^()]*\)\s*)?(?:trans)?(?:gene|protein|enzyme|cDNA|replacement|concentrate"
        r"|substitution|遗传子|基因|遺伝子|유전자)",
        re.I,
    )
