"""Targets that the vocabulary does not know, where the words around leave no doubt: "an LMPT2 inhibitor".

>>> text = "TVX-8 is an oral inhibitor of N-myristoylglycan transferase 4 and not an FDA drug, an LMPT2-directed ADC"
>>> [text[start:end] for start, end in unknown_targets(text, 0, len(text))]
['LMPT2', 'N-myristoylglycan transferase 4']
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from summarizer import patterns
from summarizer.pieces import Pieces

_NO_TARGET_WORDS = """
    ACE ADC ADCs ADHD AI AIDS ALS AML AMD ANDA API ARB ASCO ATMP BBB BLA BPD BTD CAGR CAR CARs CAR-T CDMO CDx CE CEO CFO
    CHMP CMC CMO CMV CNS COPD COVID COVID-19 CRISPR CRO CSO CTA CTCL CTN DLBCL DMC DNA DSMB EBV EC ECG EMA EQS ESG ESMO EU
    EUA FDA FGF GAAP GI GLP GMP GPCR GVHD HAE HBV HCC HCP HCV HDV HIV HIV-1 HPV HQ HSV IBD IBS ICI ICIs IL IND INN IP IPF
    IPO IRB ISO IT ITP IV IVD JAMA LNP LOI MAA MASH MBL MDD MDS MEDSAFE MHRA MI MRI MRNA MS NASDAQ NASH NCE NDA NHL NIH NK
    NMPA NSAID NSCLC NYSE OTC OTCQB OTCQX PAH PBM PCT PDUFA PET PFS PK PMA PMDA PNH POC PTSD QIDP R&D RA RCC RCT RDC RMAT
    RNA RNAi ROW RPDD RSV SAD SARS-CoV-2 SCLC SEC SERD SLE SMA SPECT SSRI SSRIs SNRI TCE TCEs TCR TIL TILs TKI TKIs TNBC
    TPD UK UN US USA USD USPTO VC WHO XLH YTD B-cell T-cell NK-cell Fc IgG IgG1 IgG4 Fab PEG VHH scFv MAD PD BID QD NMR HPLC
    CMOS GPU SaaS LLC PLC JV M&A Q1 Q2 Q3 Q4 FY PRV BARDA NCI DoD CIRM BsAb bsAb OTS AOC ISAC PDC SMDC ATM MoA MOA PDX CDX
    AAV AAV9 AAV8 LV mRNA miRNA siRNA tRNA saRNA dsRNA shRNA ASO PMO PPMO GalNAc GalNac ER+ HR+ HRD TMB MSI MSI-H BRCAness
    ALL CLL CML HNSCC NPC PDAC GBM DMD LGMD FSHD RP LCA SCD BE AF HF HFpEF HFrEF CKD ESKD UC CD AD PDE5i PPI PPIs H2RA
"""
_NO_TARGET = frozenset(_NO_TARGET_WORDS.split())
"""Capitals that stand where a target might: diseases, viruses, agencies, kinds of drugs, business."""

_SYMBOL = r"[A-Z][A-Za-z]{0,5}(?:-?[A-Z0-9α-ω]{1,5}){1,3}[a-z]?"
_GENERIC_WORDS = """
    kinase kinases protease proteases polymerase transferase phosphatase synthase hydrolase reductase oxidase
    dehydrogenase disease phase base case release increase decrease purchase database ligase nuclease lipase
    phosphodiesterase topoisomerase peptidase proteinase esterase ATPase GTPase helicase transcriptase isomerase
    type I II III serine threonine serine/threonine multi multi-kinase multikinase
    poly-kinase polykinase pan-kinase endonuclease exonuclease metalloproteinase metalloprotease caspase
    late-phase early-phase multi-phase lease ease tyrosine-kinase
"""
_GENERIC = frozenset(_GENERIC_WORDS.split())
_PLAIN_WORDS = """
    receptor tyrosine serine i ii iii ion channel transporter membrane surface cell common shared nuclear immune
    inhibitory hormone
"""
_PLAIN = frozenset(_PLAIN_WORDS.split())
"""Words of kinds of receptors and channels, which name none: "the ion channel TRPML1"."""
_LEAD_WORDS = """
    a an the and or of to for with by its our their novel oral orally selective highly potent first-in-class best-in-class
    small molecule small-molecule reversible irreversible covalent allosteric specific dual pan pan- inhibitor inhibitors
    is as new investigational next-generation proprietary brain-penetrant brain-penetrating available bioavailable both
    that which this these known called named human mammalian targeting inhibits inhibiting targets enzyme enzymes
    first-generation second-generation third-generation topical intravenous injectable once-daily active potentially
    first only clinical-stage competitive non-competitive mutant viral bacterial host key lead small-molecules
"""
_LEAD = frozenset(_LEAD_WORDS.split())


@cache
def _called() -> re.Pattern[str]:
    """A symbol that a kind of drug is called by."""
    return patterns.compile(
        rf"(?<![\w-])(?P<name>{_SYMBOL})\)?(?:\s?[-‑–]\s?|\s)(?:receptor\s|kinase\s|channel\s|protein\s|allosteric\s|signal+ing\s"
        r"|degrader\s)?(?:inhibitors?|(?:ant)?agonists?|blockers?|degraders?|modulators?|activators?|binders?"
        r"|antibody|antibodies|nanobody|mAbs?|target(?:ed|ing)|directed|inhibition|silencing|siRNA|ASO|ADC|CAR[-‑\s]?T"
        r"|PET\s+tracer|radioligand)\b"
        rf"|\b[Aa]nti[-‑–](?P<anti>{_SYMBOL})(?=[-‑\s,.])"
    )


@cache
def _acted() -> re.Pattern[str]:
    """A symbol that a verb acts on, called a gene or a protein behind it or in apposition."""
    return patterns.compile(
        r"\b(?:inhibit(?:s|ing|ors?\s+of)|target(?:s|ing)|binds?(?:\s+\w+ly)?\s+to|blocks?|blocking|degrad(?:es|ing)"
        r"|silenc(?:es|ing|e)|inactivat(?:es|ing)|neutrali[sz](?:es|ing)|(?:ant)?agonists?\s+of|activat(?:es|ors?\s+of)"
        r"|(?:mutations?|variants?)\s+in|acts?\s+(?:on|at)|(?:functional|healthy|working)\s+(?:copy|version)\s+of"
        r"|deliver(?:s|ing)|encod(?:es|ing)|antibod(?:y|ies)\s+to)"
        rf"\s+(?:the\s+|human\s+|both\s+|a\s+)*(?P<name>{_SYMBOL})(?=(?:\s[a-z-]+){{0,2}}\s(?:genes?|receptors?|kinase|protein|enzyme"
        r"|antigen|channel|transporter|mRNA)\b"
        r"|,\s(?:an?|the)\s(?:[\w-]+\s){0,3}(?:enzyme|protein|receptor|kinase|gene|antigen|cytokine|molecule|transporter)\b)"
        rf"|\b(?:enzyme|protein|receptor|gene|kinase|antigen|target)\s(?:called|named|known\s+as)\s(?P<called>{_SYMBOL})(?![\w-])"
    )


@cache
def _enzyme() -> re.Pattern[str]:
    """A protein written out: an enzyme, a receptor, a channel, a transporter, beside what is done to it."""
    head = (
        r"(?:[\w-]*[a-z]{3}ase|receptor|transporter|channel)"
        r"(?:\s(?:\d{1,2}[A-Z]?|[A-Z]\d?|I{1,3}V?|type\s\d|alpha|beta|[α-ω]\d?))?"
    )
    return patterns.compile(
        rf"(?<![\w-])(?P<name>(?:[\w/,’'α-ω-]+\s){{0,4}}{head})(?=(?:\s\([A-Za-z0-9α-ω/-]{{2,12}}\))?(?:\s(?:positive|negative"
        r"|allosteric|partial|full|inverse|selective)){0,3}\s(?:inhibit|agonis|antagonis|block|modulat|activat|opener|degrad|potentiat))"
        rf"|\b(?:inhibitors?|(?:ant)?agonists?|blockers?|modulators?|activators?|degraders?)\s+of\s+(?:the\s+|human\s+|an?\s+)*"
        rf"(?P<of>(?:[\w/α-ω-]+\s){{0,4}}?{head})(?![\w-])"
    )


def _trimmed(words: str) -> int:
    """How many characters of a written-out name are words that only lead up to it."""
    skip = 0
    parts = words.split(" ")
    for at, part in enumerate(parts[:-1]):
        plain = part.strip(",’'").lower()
        if plain in _LEAD or plain.endswith(("ly", "ing", "ed")) or part.endswith(","):
            skip = sum(len(p) + 1 for p in parts[: at + 1])
    return skip


_SIGNS = Pieces(
    lambda: (
        """hibit gonis target irected odulat block ctivat egrad bind ilenc mutation copy variant nti- nti‑ nti–
        """.split(),  # noqa: SIM905
        ("act",),
        ("ase", "receptor", "transporter", "channel"),
        "hibit gonis block odulat ctivat pener egrad otentiat".split(),  # noqa: SIM905
    )
)
"""Pieces of the words beside which a target is named; of "act", which must begin a word; of written-out names, and of
what is done to these."""
_SIGN, _ACT, _WRITTEN_OUT, _DONE = 1, 2, 4, 8  # the bits of the groups


def unknown_targets(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the places of names in a sentence that only a target's name would take, known ones included."""
    signs = _SIGNS.bits(text, start, end)
    if not signs & _SIGN and not (signs & _ACT and patterns.search(r"\bact", text[start:end])):
        return
    seen: set[tuple[int, int]] = set()
    for pattern in (_called(), _acted()):
        for found in pattern.finditer(text, start, end):
            group = found.lastgroup or "name"
            place = found.span(group)
            name = found[group]
            capitals = sum(char.isupper() for char in name)
            digits = any(char.isdigit() for char in name)
            if patterns.fullmatch(r"[A-Za-z]{2,6}-\d{2,}[A-Za-z]{0,3}\d?", name):
                continue  # a product's code
            if place in seen or name in _NO_TARGET or len(name) < 3 or capitals + digits < 2 or "--" in name:
                continue
            seen.add(place)
            yield place
    if not (signs & _WRITTEN_OUT and signs & _DONE):
        return
    for found in _enzyme().finditer(text, start, end):
        group = found.lastgroup or "name"
        skip = _trimmed(found[group])
        place = (found.start(group) + skip, found.end(group))
        words = text[place[0] : place[1]].split(" ")
        head = words[0] if len(words) == 1 else ""
        if head and (head.lower() in _GENERIC or not head.endswith("ase")):
            continue
        if len(words) > 1 and all(word.lower() in _GENERIC or word.lower() in _PLAIN for word in words):
            continue
        yield place
