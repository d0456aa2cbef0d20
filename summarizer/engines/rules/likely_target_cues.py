"""Signs in the words around a molecule that make it likely, or unlikely, to be a product's target.

>>> [name for name, pattern in signs_behind().items() if pattern.match(" levels were measured")]
['of people', 'levels']
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from summarizer import patterns
from summarizer.engines.rules.target_cues import named_disease
from summarizer.engines.rules.target_words import CLASS, MODIFIER, PEOPLE, SPARED


@cache
def acts() -> re.Pattern[str]:
    """Words of what a drug does to a molecule."""
    return patterns.compile(
        r"\b(?:inhibit|block|bind|bound|target|silenc|degrad|activat|agoni|antagoni|neutrali|engag"
        r"|recogni|attack|seek"
        r"|g(?:o|oes|oing) (?:after|for)|find(?!ings)|hit|stop|shut|switch|turn|hold|grip|grab"
        r"|clamp|latch|dock|hom(?:e|es|ing) |direct(?:ed|s) "
        r"|against|modulat|attach|stick|reach|knock|remov|destroy|cut|trap|catch|suppress|interfer"
        r"|disrupt|prevent|tether"
        r"|interrupt|quench|intercept|plug|clos(?:e|ing)|open(?:s|ing)|stabili[sz]|correct|tag"
        r"|mark(?:s|ing) |mimic|occup|aim)",
        re.I,
    )


_BINDING = (
    r"bind|block|neutrali|antibod|against|express|surface|receptor|ligand|antigen|sits? on|found on"
    r"|recogni|seek|tumou?r cells"
)
_SILENCING = (
    r"m?RNA\b|messenger|transcript|knock|silenc|lower|reduc|down by|less of|breakdown|production|edit"
    r"|gene\b|mutant|protein"
)
_SUPPLYING = (
    r"carr(?:y|ies)|vector|encod|express|transgene|\bgenes?\b|recombinant|form of|replac|deficien"
    r"|lack|missing|cop(?:y|ies)"
    r"|deliver|restor|suppl(?:y|ies)|version|provid|human|enzyme|made in"
)
_SHOWING = r"antigen|display|encod|express|epitope|protein|particle|subunit|present|domain|peptide|against"
_SMALL = r"inhibit|block|activ|bind|agoni|pocket|enzyme|channel|receptor|kinase|degrad|glue|protein"
_FITTING = (
    (("sirna", "antisense", "oligonucleotide", "gene-editing"), _SILENCING),
    (("gene-therapy", "mrna-therapy", "protein", "fusion-protein"), _SUPPLYING),
    (("vaccine", "mrna-vaccine"), _SHOWING),
    (("diagnostic",), r"measur|quanti|detect|reading|level|test|assay|concentration|determin|marker"),
    (
        ("radiopharmaceutical",),
        r"g(?:o|oes|oing) after|find|seek|show|imag|uptake|positive|peptide|deliver|" + _BINDING,
    ),
    (
        ("car-t", "tcr-t", "cell-therapy"),
        r"recogni|express|positive|receptor|against|CAR\b|kill|antigen|seek|edit|knock",
    ),
    (
        (
            "antibody",
            "monoclonal-antibody",
            "bispecific-antibody",
            "multispecific-antibody",
            "antibody-drug-conjugate",
            "bispecific-adc",
        ),
        _BINDING,
    ),
    (("", "small-molecule", "degrader", "peptide", "other"), _SMALL),
)
"""Words around its target that go with kinds of products."""


SORTS = {
    "of no kind": ("",),
    "a small one": ("small-molecule", "degrader", "peptide"),
    "a binder": (
        *("antibody", "monoclonal-antibody", "bispecific-antibody", "multispecific-antibody"),
        *("antibody-drug-conjugate", "bispecific-adc", "car-t", "tcr-t", "radiopharmaceutical"),
    ),
    "a gene": ("gene-therapy", "gene-editing", "sirna", "antisense", "oligonucleotide", "mrna-therapy"),
    "a protein": ("protein", "fusion-protein"),
    "a vaccine": ("vaccine", "mrna-vaccine"),
    "no molecule": ("cell-therapy", "microbiome", "medical-device", "other"),
}


@cache
def fitting(kind: str) -> re.Pattern[str]:
    return patterns.compile(
        next((rf"\b(?:{words})" for kinds, words in _FITTING if kind in kinds), r"(?!)"), re.I
    )


@cache
def spelled() -> re.Pattern[str]:
    """Behind a name that is written out: its symbol in brackets."""
    return patterns.compile(r"s?\s?\([A-Za-z0-9α-ω-]{2,12}\)")


@cache
def signs_before() -> Mapping[str, re.Pattern[str]]:
    """Signs in the words right before a molecule."""
    return {
        "spared": patterns.compile(SPARED, re.I),
        "on the surface": patterns.compile(
            r"\b(?:cells?|lymphocytes|tumou?rs?|cancers?|they)\s(?:[\w-]+\s){0,4}(?:wears?|carry|carries|display|bear|sport|over-?express|express|put)s?\s"
            r"(?:so\smuch\s|a\slot\sof\s|high\slevels\sof\s|plenty\sof\s|more\s)?(?:the\s)?(?:[\w-]+\s){0,2}$",
            re.I,
        ),
        "patients": patterns.compile(
            r"\b(?:patients?|people|adults|children|tumou?rs?|cancers?|mutations?|variants?|status"
            r"|positive|negative|express\w*)\b[^.;]{0,40}$",
            re.I,
        ),
        "beside": patterns.compile(
            r"\b(?:combin\w+|plus|with|versus|vs|than|prior|previous\w*|after|compar\w+|unlike"
            r"|other|existing|approved|alongside|added to"
            r"|standard|background|failed|on top of)\b[^.;]{0,40}$",
            re.I,
        ),
        "measured": patterns.compile(
            r"\b(?:levels?|concentrations?|reduc\w+|decreas\w+|increas\w+|changes?|chang\w+|release"
            r"|amounts?|serum|plasma|lower\w*|rais\w+"
            r"|elevated|high|low|mean|median|measur\w+|biomarkers?|markers?)\b[^.;]{0,30}$",
            re.I,
        ),
        "an effect": patterns.compile(
            r"\b(?:rais|lower|reduc|increas|decreas|elevat|boost|normali[sz])\w*\s(?:(?:the|in|of"
            r"|levels?|plasma|serum|blood|circulating"
            r"|both|mean|hepatic)\s)*$|\b(?:makes?|produces?|has|have|releases?|sees?)\s(?:\w+\s)?more\s$|\b(?:urine|urinary|fa?ecal|stool|sweat|saliva\w*|sputum)\s$",
            re.I,
        ),
        "tested for": patterns.compile(
            r"\b(?:test|screen|check|select|stratif|enrich|biops)\w*\s(?:for|by|on)\s(?:[\w-]+\s){0,3}$", re.I
        ),
        "despite": patterns.compile(
            r"\b(?:despite|downstream of|upstream of|regardless of|irrespective of|agnostic|independent(?:ly)? of|unlike"
            r"|rather than|instead of)\b[^.;,]{0,50}$",
            re.I,
        ),
        "of the field": patterns.compile(
            r"\b(?:companies|firms|rivals|groups|others|developers|laboratories)\s(?:[\w-]+\s){0,3}(?:on|at|with|against|after)\s$"
            r"|\b(?:no|without)\s(?:[\w-]+\s){0,2}antibodies\s(?:to|against)\s(?:the\s)?$",
            re.I,
        ),
        "had by patients": patterns.compile(
            r"\b(?:patients?|people|adults|participants|volunteers|those)\s(?:with|who\s(?:have|carry|bear))\s(?:[\w-]+\s){0,2}$",
            re.I,
        ),
        "lacking": patterns.compile(
            r"\b(?:mutations?|variants?|defects?|faults?|errors?|changes) (?:\w+ ){0,3}in "
            r"|\b(?:lack|missing|absence|deficien)\w*\b[^.;]{0,40}$",
            re.I,
        ),
    }


@cache
def signs_behind() -> Mapping[str, re.Pattern[str]]:
    """Signs in the words right behind it."""
    return {
        "of people": patterns.compile(rf"[)\s]*[-‑–]?\s?(?:gene\s+|protein\s+|receptor\s+)?{PEOPLE}", re.I),
        "levels": patterns.compile(
            r"[)\s]*(?:,?\s?and\s(?:[\w-]+\s){1,3})?(?:\w+\s)?(?:levels?|concentrations?|improv\w+|normali[sz]ed|rose|fell|falls|rises|ris(?:e|ing)"
            r"|respon(?:ses?|ders)|reductions?|scores?|counts?"
            r"|decline[sd]?|(?:was|were|is|are) (?:\w+ )?(?:measured|found|seen|detected)"
            r"|in (?:the )?(?:urine|blood|serum|plasma|stool)|test(?:s|ing)?|assays?|≥|>|<|=|above|below|of \d)\b",
            re.I,
        ),
        "called a target": patterns.compile(
            r"[)\s,-]*(?:(?:which|that|it)\s)?(?:is|are|as|represents?|makes?|has\semerged\sas|remains)\s(?:an?|one\sof\sthe|the|thus\san?)\s"
            r"(?:[\w-]+,?\s){0,5}targets?\b",
            re.I,
        ),
        "on the surface": patterns.compile(
            r"[)\s,-]*(?:[\w-]+\s){0,6}?(?:found|present|express\w*|overexpress\w*|over-express\w*|sits?|abundant|plentiful|located)\s(?:\w+ly\s)?(?:on|by|in|at)\b"
            r"|\s(?:(?:is|are|sits?|lies|stands)\s)?(?:\w+\s)?on\s(?:their|its|the|cell)\s(?:cell\s)?surfaces?\b"
            r"|\s(?:coats|covers|studs|decorates|marks)\s(?:[\w-]+\s){0,4}(?:tumou?rs?|cancers?|cells)\b",
            re.I,
        ),
        "left alone": patterns.compile(
            r"\s(?:\w+\s)?(?:alone|untouched|unaffected|intact|asleep|dormant|idle|free|in peace|working)\b"
        ),
        "pathway": patterns.compile(
            r"[)\s-]*(?:\w+\s)?(?:pathways?|axis|signal+ing|cascade|systems?|famil)"
            r"|[-‑–](?:[\w‑-]+\s){1,2}(?:system|axis|pathway)",
            re.I,
        ),
        "deficiency": patterns.compile(r"[)\s-]*(?:\([^()]{1,20}\) )?deficien", re.I),
        "a disease": named_disease(),
        "a class": patterns.compile(
            rf"[)\s-]*(?:{MODIFIER}[\s-]+){{0,3}}(?:{CLASS}|drugs|treatments?|sensiti[sz]\w+)(?![a-z])", re.I
        ),
        "a model": patterns.compile(
            r"[)\s-]*(?:(?!(?:from|on|in|of|by|at|inside|within|to)\s)[\w-]+\s){0,2}"
            r"(?:models?|cell lines?|xenografts?|mice|mouse|cells|grafts?)\b",
            re.I,
        ),
    }


@cache
def of_its_own() -> re.Pattern[str]:
    """Before a class of which the product is one: "selected from its series of oral STAT6 degraders"."""
    return patterns.compile(
        r"\b(?:its|our|their|series|family|one|first|new)\s(?:of\s)?(?:[\w-]+\s){0,4}$", re.I
    )


@cache
def refers() -> re.Pattern[str]:
    """What a drug does to the molecule of the sentence before: "VRD-114 blocks that enzyme"."""
    return patterns.compile(
        rf"(?:{acts().pattern}|\btak(?:es?|ing)\b)\w*\s(?:[\w-]+\s){{0,3}}(?:that|this|these|those|the same|both)\s(?:[\w-]+\s)?"
        r"(?P<what>enzyme|protein|receptor|channel"
        r"|kinase|molecule|antigen|cytokine|hormone|gene|target|transporter|ligand|factor|interaction|protease)s?\b",
        re.I,
    )
