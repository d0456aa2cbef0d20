"""The words around a class of drugs: what ties it to the product, and what makes it a part, a tool, a rival or a denial.

>>> called(", an oral, selective "), called(" was given with an "), is_part(" platform", 0)
(True, False, True)
"""

from __future__ import annotations

import re
from functools import cache

from summarizer import patterns
from summarizer.annotation import Annotation
from summarizer.vocabulary import Mention, load

_MARKS = str.maketrans("", "", '®™℠”“"')


@cache
def _part() -> re.Pattern[str]:
    return patterns.compile(
        r"[-‑\s](?:(?:kinases?\b|phosphatases?\b|payloads?|warheads?|linkers?|platforms?|technolog(?:y|ies)|compan(?:y|ies)|portfolio"
        r"|pipeline|expertise|discovery|design|libraries|library|space|field|market|class|industry|sector"
        r"|vectors?\s+(?:manufactur|suppl|material|production|for\s+(?:the|this|its|our)\s+(?:trial|study|process"
        r"|cells?)\b)|manufactur\w+|receptors?\b(?!\s(?:(?:ant)?agonist|modulator|blocker|degrader))|responses?|titers?|levels?|part\b|arm\b"
        r"|backbone|component|depots?|network|consortium|initiative|alliance|targeting\s+PD-\(?L?\)?1|transplant\w*|infus(?:ed|ion)\s+reaction"
        r"|experienced|chain|research|science|studies|programs\s+and|franchise|landscape|leader)\b"
        r"|inhibitor-(?:na|re)|na[iï]ve|resistan|refractory|free\b)"
        r"|(?<=vector)s?\s+for\s+(?:the|this|its|our)\s+(?:trial|study|process|cells?)\b|[-‑](?:sensiti[sz]|resistan"
        r"|produc|secret|lowering|independent|sparing)|[-‑]associated|[-‑]induced|[-‑]related|[-‑]conjugated|[-‑]driven"
        r"|[-‑]guided|[-‑]mediated|[-‑]linked|[-‑]coated|[’']s\b|(?:水平|滴度|阳性|介导|平台|产生|技术平台|企业|公司|プラットフォーム|플랫폼|기업)",
        re.I,
    )


def is_part(text: str, end: int) -> bool:
    """Whether what follows a class word makes it a part, a tool, a setting, somebody's platform, not the product."""
    return bool(_part().match(text, end))


_TURNING = frozenset(
    (
        "in", "for", "with", "to", "by", "on", "from", "that", "who", "against", "at", "after", "than", "versus",
        "was", "were", "will", "has", "had", "can", "may", "plus", "over", "unlike",
    )
)  # fmt: skip
_JOINING = frozenset(
    (
        "is", "was", "are", "as", "a", "an", "the", "its", "our", "their", "est", "ist", "une", "un", "eine", "ein",
        "een", "consists", "comprises", "contains", "represents", "uses", "utilizes", "employs", "remains",
        "constitutes", "delivers", "belongs", "combines", "es", "è",
    )
)  # fmt: skip


def called(words: str) -> bool:
    """Whether words between the product's name and a class put the two together: ", an oral" or "is a"."""
    plain = patterns.sub(r"\([^()]*\)", " ", words).translate(_MARKS).strip()
    if plain.startswith("(") and plain.count("(") == 1 and plain.count(" ") < 6:
        plain = f", {plain[1:]}"
    if len(plain) > 110 or any(sign in plain for sign in ";()|\n"):
        return False
    if patterns.match(r"(?:是|为|為|は|は、|는|은)", plain):
        return len(plain) < 30
    aside = plain[:1] in ",:–—-"
    parts = plain.lower().lstrip(",:–—- ").split()
    if "being" in parts or "developed" in parts or "designed" in parts:
        return "as" in parts and len(parts) <= 14
    if _TURNING.intersection(parts) or len(parts) > 16:
        return False
    return aside or len(parts) <= 2 or parts[0] in _JOINING or (len(parts) > 1 and parts[1] in ("is", "was"))


@cache
def _denied() -> re.Pattern[str]:
    return patterns.compile(
        r"(?:\b(?:non|anti)[-‑]?|\b(?:not|neither|nor|whether|unlike|instead\s+of|rather\s+than|(?<!more\s)(?<!less\s)than|versus"
        r"|no|without)\s+(?:[\w-]+\s+){0,3}|\b(?:missing|natural(?:ly\s+occurring)?|endogenous|own"
        r"|wakefulness|monomeric|viral|surface|scaffold|target|transmembrane|C-reactive|tau|amyloid"
        r"|fusion\s+oncogenic|alternative\s+to|need\s+for|replace|replacing|reference|placebo)\s+"
        r"|(?:异常|自身|产生|产生的|抗药|血清|自己|自家|既存の)"
        r"|\b(?:instead\s+of|rather\s+than|without\s+the\s+need|no\s+longer)\s[^.;]{0,60})$",
        re.I,
    )


_DENIALS = (
    "non", "anti", "-", "‑", "not", "neither", "nor", "whether", "unlike", "than", "versus", "no", "without", "missing",
    "natural", "occurring", "endogenous", "own", "wakefulness", "monomeric", "viral", "surface", "scaffold", "target",
    "transmembrane", "c-reactive", "tau", "amyloid", "oncogenic", "replace", "replacing", "reference", "placebo",
    "异常", "自身", "产生", "产生的", "抗药", "血清", "自己", "自家", "既存の",
)  # fmt: skip
_DENIALS_BEFORE = ("instead", "rather", "alternative", "need", "longer")
"""What one of the last four words ends with, or what stands before, where the pattern can match."""


def is_denied(before: str) -> bool:
    """Whether the words before a class word rule it out, leave it open, or make it natural or another's."""
    lower = before.lower()
    for word in lower.split()[-4:]:
        if word.endswith(_DENIALS):
            break
    else:
        if not any(map(lower.__contains__, _DENIALS_BEFORE)):
            return False
    return bool(_denied().search(before))


def is_source(words: str, before: str) -> bool:
    """Whether cells are only what vesicles or a fluid come from."""
    return bool(
        patterns.search(r"\b(?:exosomes?|vesicles?|secretome|conditioned\s+medi\w+)\b", words, re.I)
        and patterns.search(
            r"\b(?:shed|secreted|released|produced|derived|isolated|obtained|harvested|from|by)\s+(?:[\w-]+\s){0,6}$",
            before,
            re.I,
        )
    )


@cache
def _method() -> re.Pattern[str]:
    """Before what an effect was measured, guided or given with: "measured by transcranial "."""
    return patterns.compile(
        r"\b(?:measured|assessed|determined|recorded|confirmed|evaluated|guided|monitored|detected|quantified|shown|seen|visuali[sz]ed"
        r"|verified|tracked|scored|estimated|tested|examined|observed|demonstrated|imaged)\s(?:[\w-]+\s){0,3}?"
        r"(?:by|with|using|on|via|through|from)\s(?:[\w-]+[\s,]+){0,5}$|\b(?:response|effects?|changes?)\s(?:on|to|in)\s(?:[\w-]+\s){0,2}$"
        r"|\b(?:received|given|delivered|administered|infused|injected|instilled|placed)\s(?:[\w-]+\s){0,4}(?:through|via|by|with)\s(?:an?|the)\s(?:[\w-]+\s){0,2}$",
        re.I,
    )


def is_method(before: str) -> bool:
    """Whether the words before a device or a test make it the means by which a drug's effect is measured."""
    return bool(_method().search(before))


@cache
def _verb_of_trial() -> re.Pattern[str]:
    return patterns.compile(
        r"\s(?:the|an?|whether|if|its|our|their|how|that|two|three|four|different|several|once|oral|single|multiple|\d|[A-Z][A-Za-z]*-?\d"
        r"|[a-z]{5,}(?:mab|nib|ran|sen|cel|tide)\b)"
    )


def is_verb(text: str, mention: Mention) -> bool:
    """Whether "tests" tells what a trial does: "the trial tests VRD-114"."""
    if text[mention.start : mention.end].lower() not in ("test", "tests"):
        return False
    return bool(_verb_of_trial().match(text, mention.end)) or bool(
        patterns.search(
            r"\b(?:to|will|would|which|trials?|stud(?:y|ies)|also|and\s+to)\s$",
            text[max(0, mention.start - 14) : mention.start],
        )
    )


@cache
def _acted_upon() -> re.Pattern[str]:
    """Before cells that a drug acts on, or that it does something to."""
    return patterns.compile(
        r"\b(?:expand|activat|stimulat|recruit|deplet|target|kill|redirect|engag|eliminat|reduc|increas|boost|induc|suppress|restor"
        r"|proliferat\w+\sof|destroy|attack|reprogram|prim|mobili[sz]|modulat|inhibit|block|bind|turn|direct|protect|harness|draw|spar)"
        r"(?:s|es|e|ing|ed|ion\sof)?\s(?:to\s|on\s|into\s|the\s|and\s[\w-]+\s|patients?[’']s?\s|own\s|body[’']s\s|human\s|more\s|number\sof\s)*(?:[\w-]+\s){0,2}$",
        re.I,
    )


@cache
def _place() -> re.Pattern[str]:
    """Before cells in which, or on which, something is found or done: "silences it in "."""
    return patterns.compile(
        r"(?<!based\s)(?<!focus\s)(?<!focused\s)(?<!leader\s)\b(?:on|in|exhaustion\sof|numbers?\sof)\s(?:the\s)?(?:[\w-]+\s){0,2}$",
        re.I,
    )


def is_acted_upon(before: str) -> bool:
    """Whether cells are what a drug acts on, not what it is made of: "expands regulatory T cells"."""
    return bool(_acted_upon().search(before) or _place().search(before))


@cache
def _lives() -> re.Pattern[str]:
    """Behind cells that biology speaks of: "Regulatory T cells in tumors wear CCR8"."""
    return patterns.compile(
        r"(?:\s(?:in|on|of|within|from)\s(?:[\w-]+\s){1,3})?\s?(?:that\s|which\s|also\s|often\s|can\s)*(?:wear|carry|express|attack|infiltrat|drive"
        r"|suppress|shield|die\b|need\b|fail|bear|sit\b|accumulat|gather|divide|depend|rely|become|lose|are\s(?:found|known|lost|responsible|the\scause))",
        re.I,
    )


def is_biology(text: str, mention: Mention) -> bool:
    """Whether cells are the subject of what biology says, not a product."""
    return bool(_lives().match(text, mention.end))


@cache
def _shown() -> re.Pattern[str]:
    """Behind a peptide that a cell shows, which a receptor or an antibody recognises."""
    return patterns.compile(
        r"s?(?:\s(?:that\s(?:is|are)\s)?(?:presented|displayed|bound\s(?:to|by)\s(?:HLA|MHC)|in\s(?:complex|the\scontext)|on\sHLA)"
        r"|[-/\s:](?:HLA|MHC))",
        re.I,
    )


def is_recognised(text: str, mention: Mention) -> bool:
    """Whether a peptide is the antigen that a product recognises: "a TCR for a MAGE-A4 peptide presented by HLA-A*02"."""
    return mention.id == "peptide" and (
        bool(_shown().match(text, mention.end))
        or (
            "eceptor" in text[max(0, mention.start - 70) : mention.start]
            and text.startswith((" derived from", "s derived from"), mention.end)
        )
        or bool(
            patterns.search(
                r"\b(?:recogni[sz]\w+|specific\sfor|TCRs?\s(?:for|against)|receptors?\s(?:for|against))\s(?:[\w-]+\s){0,4}$",
                text[max(0, mention.start - 70) : mention.start],
                re.I,
            )
        )
    )


@cache
def _definite() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:this|the|our|its|it\s+is|is|was|as)\s+(?:an?\s+)?(?:[\w-]+[\s,]+){0,6}$", re.I
    )


def is_definite(before: str) -> bool:
    """Whether the words before speak of one drug: "our", "this", "it is a"."""
    return bool(_definite().search(before))


@cache
def _no_form() -> re.Pattern[str]:
    """After "oral", "topical" and other forms: no drug's form is meant."""
    return patterns.compile(
        r"[-\s]+(?:presentations?|posters?|abstracts?|sessions?|mucositis|cavity|cancers?|squamous|health\w*|care|hygiene"
        r"|vaccines?|contracepti\w+|glucose|steroids?|corticosteroids?|chemotherap\w+|standard|arguments?|hearing"
        r"|statements?|remarks|surgery|lesions?|disease|peptides?|insulin|immunotherap\w+|GLP-1\s+peptide|microbi\w+"
        r"|anticoagula\w+|antibiotics|antidiabetic\w*|antihistamines?|diuretics?|anaesthe|anesthe|fluids?|intake|bacteri\w+)\b",
        re.I,
    )


_FORMS = (
    "oral",
    "orally",
    "topical",
    "gel",
    "compound",
    "tablet",
    "topically applied",
    "intranasal",
    "sublingual",
)


def is_no_form(text: str, mention: Mention) -> bool:
    """Whether a word for a form stands for something else: an oral presentation, oral mucositis."""
    return mention.cue.lower() in _FORMS and bool(_no_form().match(text, mention.end))


@cache
def _biology() -> re.Pattern[str]:
    return patterns.compile(
        r"(?:recombinant|therapeutic|engineered|replacement|human|pegylated|novel|chimeric"
        r"|synthetic|fusion|long-acting|injectable)\s$",
        re.I,
    )


def _is_supplied_protein(note: Annotation, mention: Mention) -> bool:
    """Whether an interferon, an insulin or another protein is the drug, and not what a drug acts on."""
    words = note.text[mention.start : mention.end].lower()
    if mention.id != "protein" or words in (
        "protein",
        "proteins",
        "enzyme",
        "enzymes",
        "recombinant",
        "cytokine",
    ):
        return False
    before, after = (
        note.text[max(0, mention.start - 12) : mention.start],
        note.text[mention.end : mention.end + 40],
    )
    return not before.lower().endswith(("anti-", "anti ")) and not _acts_on().match(after)


@cache
def _acts_on() -> re.Pattern[str]:
    return patterns.compile(
        r"(?:[\s-]*(?:alpha|beta|gamma|lambda|[αβγλ]|\d|type|I))*[\s-]*(?:receptors?|antibod|inhibit|(?:ant)?agonis|block|induc|stimul"
        r"|levels?|signal|release|secret|pathway|respon|resist|sensiti|produc|dependent|treated|therapy|use|pump|delivery)",
        re.I,
    )


@cache
def _class_at_end() -> re.Pattern[str]:
    """A target's alias that is a class of drugs: "GLP-1 analogue", "potassium-competitive acid blocker"."""
    return patterns.compile(r"(?:analog(?:ue)?|mimetic|blocker|modulator|inhibitor)s?$", re.I)


def is_word_of_another_kind(note: Annotation, mention: Mention) -> bool:
    """A class word within a target's name, or "protein" and "enzyme" as words of biology."""
    for kind in ("regulator", "body"):
        for other in note.within(kind, max(0, mention.start - 60), mention.end + 60):
            if other.start <= mention.start and other.end >= mention.end:
                return True
    if _is_supplied_protein(note, mention):
        return False
    if any(
        other.start <= mention.start
        and other.end >= mention.end
        and not (other.end == mention.end and _class_at_end().search(note.text, other.start, other.end))
        for other in note.within("target", max(0, mention.start - 50), mention.end + 30)
    ):
        return True
    words = note.text[mention.start : mention.end].lower()
    if words in ("cytokine", "toxin", "interferon", "insulin") and note.text[
        max(0, mention.start - 12) : mention.start
    ].endswith((" that ", " this ", " the same ")):
        return True  # "soaks up that cytokine"
    if words in ("protein", "proteins", "enzyme", "enzymes"):
        return not _biology().search(note.text[max(0, mention.start - 40) : mention.start])
    return False


_INSIDE = frozenset(
    """KRAS NRAS HRAS RAS BCL2 BCL2L1 MCL1 MEN1 BET BRD4 BRD9 XPO1 HSP90 TUBULIN PROTEASOME STAT3 STAT6 STAT5 MYC NLRP3
    STING1 PPIA XIAP IAP HIF HIF1A EPAS1 MDM2 MDM4 TP53 SOS1 YAP1 TEAD EED WDR5 KEAP1 NFE2L2 IRF5 CRBN RORC NR2F6 SMO
    GSPT1 BCL6 IKZF2 FABP5 TTR TGFBR1 TGFBR2""".replace("\n", " ").split(" ")
)
_OUTSIDE = frozenset(
    """F2 F3 F7 F8 F9 F10 F11 F12 KLKB1 C1S C1R C3 C5 CFB CFD MASP1 MASP2 MASP3 ENPP2 LOX LOXL2 ELANE MMP9 MMP MMP12 PCSK9
    TMPRSS6 FAP NT5E ENTPD1 ADAM17 PLG ADAMTS5 HTRA1 DPP4 CTSG TPSAB1 CMA1 ANGPTL3 LIPG LPL EGFR ERBB2 ERBB3 VEGFR KDR
    FLT3 MET KIT CSF1R FGFR FGFR1 FGFR2 FGFR3 FGFR4 PDGFRA PDGFRB AXL ALK RET IGF1R TEK MERTK ROR1 PTK7 DDR1 EPHA2""".replace(
        "\n", " "
    ).split(" ")
)
"""Enzymes outside the cell, and receptors with an enzyme inside: antibodies inhibit them as well."""


def is_enzyme(term: str) -> bool:
    """Whether a target of the vocabulary is an enzyme, or another molecule, inside the cell."""
    if term in _INSIDE or term.partition("-")[0] in _INSIDE:  # KRAS-G12D is a KRAS
        return True
    if term in _OUTSIDE:
        return False
    vocabulary = load()
    names = [*vocabulary.names("target", term)]
    for member in vocabulary.term("target", term).members[:2]:
        names += vocabulary.names("target", member)
    return any(patterns.search(r"ases?\b", name) and "receptor" not in name.lower() for name in names)


def inhibits_enzyme(note: Annotation, mention: Mention) -> bool:
    """Whether "inhibitor" is said of an enzyme inside the cell, which only a small molecule reaches."""
    text = note.text
    before = text[max(0, mention.start - 40) : mention.start]
    near = note.within("target", max(0, mention.start - 50), mention.start + 1)
    if near and len(text[near[-1].end : mention.start].strip(" -()")) <= 22:
        return is_enzyme(near[-1].id)
    after = text[mention.end : mention.end + 60]
    if patterns.match(r"\s+(?:of|for)\b", after):
        following = note.within("target", mention.end, mention.end + 60)
        if following:
            return is_enzyme(following[0].id)
        return bool(patterns.match(r"\s+(?:of|for)\s+(?:[\w-]+\s){0,4}?[\w-]+ases?\b", after))
    return bool(
        patterns.search(r"\b(?!disease|phase|base)[\w-]+ase(?:\s[\w-]{1,3})?(?:\s\([\w-]+\))?\s$", before)
    )


@cache
def _payload() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:carr(?:y|ies|ying)\s[^.;]{0,30}(?:topoisomerase|tubulin|toxin|cytotox|camptothecin)\w*"
        r"|drug[-\s]to[-\s]antibody\sratio|DAR\s(?:of\s)?\d"
        r"|linker\b[^.;]{0,120}\b(?:topoisomerase|camptothecin|cytotoxi\w+|toxin|tubulin|microtubule)"
        r"|(?:topoisomerase|camptothecin|cytotoxi\w+|toxin|tubulin|microtubule)\b[^.;]{0,80}\blinker|payloads?|warheads?"
        r"|MMAE|MMAF|DM1|DM4|exatecan|deruxtecan|auristatin|maytansin\w*|calicheamicin|PBD\s+dimer"
        r"|amanitin|antibody\b[^.;]{0,90}\b(?:and|to|with)\s(?:an?\s)?(?:[\w-]+\s){0,2}(?:drug|poison|chemotherapy|toxin)\b[^.;]{0,80}\blinker|(?:link|coupl|join|tie|attach|hook|hitch|conjugat)(?:e?s|ing)\s(?:an?\s|the\s|its\s)?(?:[\w-]+\s){0,3}antibody\b[^.;]{0,60}?\b(?:to|with)\s(?:[\w-]+\s){0,5}?"
        r"(?:toxin|cytotoxi\w+|topoisomerase|inhibitor|poison|chemotherapy|camptothecin|maytansin\w*)|(?:molecules|copies|units)\sof\s[^.;]{0,40}(?:topoisomerase|toxin|cytotox)\w*[^.;]{0,30}\b(?:attached|linked|coupled|bound|hung)"
        r"|(?:conjugated|linked|coupled|attached|joined|tied|hitched)\s+(?:(?:via|at)\s+[^.;]{1,50}?\s+)?(?:to|with)\s+(?:[\w-]+(?:[’']s|,)?\s){0,6}?"
        r"(?:toxin|cytotoxi\w+|topoisomerase|inhibitor|drug|agent))\b",
        re.I,
    )


def carries_payload(words: str) -> bool:
    """Whether a sentence on an antibody tells of what is conjugated to it."""
    return bool(_payload().search(words)) and not patterns.search(
        r"\b(?:naked|unconjugated|no\s+payload)\b", words, re.I
    )


@cache
def _form_of() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:(?:formulations?|forms?|versions?|prodrugs?|salts?|derivatives?|analogu?es?|biosimilars?|enantiomers?|generics?"
        r"|co-?formulations?|deliver(?:y|s)|solutions?|tablets?|capsules?|gels?|fixed[-\s]dose\s+combinations?"
        r"|drug[-/]device\s(?:combinations?|products?)|implants?|nanoparticles?|liposom\w+|suspensions?|patch(?:es)?|inserts?|depots?|rings?|wafers?|sprays?|films?|creams?)"
        r"\s+(?:candidate\s+|version\s+)?(?:(?:that|which)\s+)?(?:(?:slowly|steadily|continuously|constantly|gradually)\s+)?(?:of|to|from"
        r"|containing|referencing|releas(?:es|ing)|deliver(?:s|ing)|elut(?:es|ing)|sets?\s+free|dispens(?:es|ing)|gives?\s+off)|contain(?:s|ing)|compris(?:es|ing)|active\s+(?:ingredient|substance|compound|moiety)s?,?"
        r"(?:\s+is)?|biosimilar|composed\s+of|consist(?:s|ing)\s+of|based\s+on)\s+(?:(?:the|an?|its|racemic|liposomal"
        r"|injectable|oral|topical|micronized|synthetic|pure|low-dose|high-dose|stable|approved|reference|generic|drug"
        r"|inhaled|nebuli[sz]ed|intranasal|intravenous|subcutaneous|sublingual|transdermal|psychedelic|antibiotic|pharmaceutical-grade)\s+|[A-Z][\w]+[®™]?(?:/[A-Z]\w+[®™]?)?\d?\s+\(|[\w-]+[\s,]+and\s+)*$",
        re.I,
    )


@cache
def _as_form() -> re.Pattern[str]:
    return patterns.compile(
        r"[-\s]+(?:[\w-]+\s)?(?:implants?|gel|tablets?|capsules?|films?|spray|patch|injection|cream|ointment|solution|suspension|drops?"
        r"|lozenges?|powder|formulation|ring|inserts?|infusion|HCl|hydrochloride|sodium|microspheres|depot|nanoparticles?|rods?)\b",
        re.I,
    )


def names_form(text: str, end: int) -> bool:
    """Whether the form of a drug follows its substance: "nalmefene implant"."""
    return bool(_as_form().match(text, end))


@cache
def salts() -> re.Pattern[str]:
    """A chemical with its salt or its slow release: "mazindol ER", "xylazole hydrochloride"."""
    return patterns.compile(
        r"\b(?!sodium|potassium|calcium|magnesium|insulin|heparin)[a-z]{5,}\s(?:ER|XR|SR|HCl|hydrochloride|hydrobromide|mesylate|maleate"
        r"|tartrate|citrate|succinate|fumarate|besylate|tosylate|sodium|potassium|acetate|phosphate)\b"
    )


def is_label(before: str) -> bool:
    """Whether the words before an isotope tie it to a molecule: "labelled with"."""
    return bool(
        patterns.search(
            r"\bcarr(?:y|ies|ying)\s(?:[\w-]+\s){0,2}$|\b(?:coupl|link|join|attach|conjugat)\w*\s[^.;]{1,60}\s(?:with|to)\s$|\b(?:(?:radio)?label+ed|tagged|coupled|linked|loaded|chelat\w+|armed)\s(?:with|to)\s(?:the\s(?:[\w-]+\s){0,3})?$",
            before,
            re.I,
        )
    )


def is_form_of(before: str) -> bool:
    """Whether the words before a drug's name make it the product's own substance: "a liposomal formulation of"."""
    return bool(_form_of().search(before))


@cache
def _device_path() -> re.Pattern[str]:
    return patterns.compile(
        r"510\(k\)|\bDe\s+Novo\b|\bCE[-\s](?:Mark\w*|certif\w+)|premarket\s+approval|\bPMA\b|Breakthrough\s+Device"
        r"|investigational\s+device|医疗器械注册|\bMDR\b",
        re.I,
    )


def goes_as_device(words: str) -> bool:
    """Whether a sentence tells of a step that only devices and tests take."""
    return bool(_device_path().search(words))


def detects(words: str) -> bool:
    """Whether a sentence tells of finding something out, as a test does."""
    return bool(
        patterns.search(
            r"\b(?:tests?|assays?|diagnos\w+|detect\w*|screening|biopsy|biomarker|panel|PCR)\b", words, re.I
        )
    )
