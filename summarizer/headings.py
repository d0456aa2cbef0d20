"""Tell section headings from text: `About …`, forward-looking statements, contacts, safety, site junk.

>>> heading_kind("About the HELIOS-2 Study")
'about'
>>> heading_kind("Forward-Looking Statements")
'forward-looking'
>>> heading_kind("The trial met its primary endpoint.") is None
True
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, TypeAlias

from summarizer import patterns
from summarizer.brief import Zone

Heading: TypeAlias = Literal["about", "forward-looking", "safety", "contacts", "junk", "body"]

_ABOUT = (
    r"About\s+(?!half\b|an?\s|(?:one|two|three|four|five|six|ten|twelve|every|as|how|what|why|whether|to|that|these)\s"
    r"|\d[\d,.]*\s?(?:%|in\b|of\b|per\b|million|patients|people|percent|to\b|times))"
    r"(?:the\s+)?[^\W_]|ABOUT\s+(?:THE\s+)?[A-Z]|À propos|A propos de"
    r"|Über\s+(?:die\s+|das\s+|den\s+)?[A-Z]|关于(?!.*公告)"
    r"|關於(?!.*公告)|.{1,30}について$"
)
_FORWARD = (
    r"(?:cautionary\s+(?:notes?|statements?|language|information)|cautions?\s*[:：]?$|caution\s+(?:regarding|concerning|about)"
    r"|safe[\s-]harbou?r|forward[\s-]looking|disclaimer|disclosure\s+(?:notice|statement)"
    r"|(?:[\w&.,’'-]+\s+){0,5}forward[\s-]looking\s+(?:statements?|information|disclaimer)\s*[:：.]?$"
    r"|(?:\w+\s+)?(?:note|notice|statement|information|language|disclosure)s?\s+(?:regarding|on|about|concerning"
    r"|relating\s+to)\s+forward"
    r"|legal\s+notice"
    r"|(?:special\s+)?note\s+(?:regarding|on|about|concerning)\s+forward|important\s+(?:information|notice"
    r"|additional\s+information)(?!.*safety)"
    r"|additional\s+information(?:\s+and\s+where|\s+about\s+the\s+(?:merger|transaction|proposed))"
    r"|no\s+offer|participants\s+in\s+the\s+solicitation|risk\s+factors"
    r"|zukunftsgerichtete|in\s+die\s+zukunft\s+gerichtete|disclaimer|déclarations?\s+prospectives"
    r"|avertissement"
    r"|前瞻性|风险提示|風險提示|.{0,6}风险提示|将来に関する|免责声明|유의사항|미래예측)"
)
_SAFETY = (
    r"(?:(?:u\.?s\.?\s+)?important\s+safety|select(?:ed)?\s+safety\s+information"
    r"|indications?\s+and\s+(?:usage|important)|contraindications|warnings\s+and\s+precautions"
    r"|boxed\s+warning)"
)
_CONTACTS = (
    r"(?:(?:for\s+)?(?:media|investors?|press|company|corporate|ir|pr|public\s+relations|business|general"
    r"|us|u\.s\.|scientific|patient|international)"
    r"(?:\s*(?:and|&|/|or|,)\s*(?:media|investors?|press|public|ir|company))*(?:\s+(?:relations|affairs"
    r"|communications|development))?\s*(?:contacts?|inquiries|enquiries|requests)\b"
    r"|(?:media|investors?|press|investor\s+relations|public\s+relations"
    r"|corporate\s+communications)\s*(?:[:：]|$)"
    r"|contacts?\s*(?:details|information|us|person)?\s*(?:[:：]|$|(?=[A-Z]))|for\s+(?:further|more"
    r"|additional)\s+(?:\w+\s+)?information"
    r"|further\s+(?:information|enquiries)|(?:presse|investoren)?\s*kontakte?\b|ansprechpartner|联系方式|联系人|聯絡"
    r"|聯繫|お問い合わせ|お問合せ|本件に関する|문의|연락처|source\s*[:：]?\s+[A-Z][\w&.,' -]{1,60}$)"
)
_JUNK = (
    r"(?:view\s+(?:the\s+)?(?:original|source)|\[?(?:original|source)\s+(?:source\s+)?press\s+release"
    r"|subscribe|©|\(c\)\s+(?:19|20)\d\d|copyright\b|related\s*[:：|]|(?:you\s+may|you\x27ll)\s+also\s+like|trending\b"
    r"|latest\s+(?:news|headlines)|more\s+from\b|sponsored\b|related\s+(?:topics|articles|stories|links|news"
    r"|posts)|recommended\s+for\s+you"
    r"|reference\s+news|share\s+(?:this|on)|tags?\s*:|keywords?\s*:|reddit\s+post|blockchain\s+registration"
    r"|multimedia\s+(?:available|content)|primary\s+logo|photo\s*[-–—:]|logo\s*[-–—:]|cookie|sign\s+up"
    r"|stay\s+updated|read\s+more|more\s+news|newsletter"
    r"|company\s+website|website\s*[:：]|references?\s*[:：]?\s*$|footnotes?\s*$|sources?\s*[:：]?\s*$"
    r"|trademarks?\b|exhibit\s+99|ex-99|page\s+\d+|\[\d+\]\s*https?:|https?://\S+\s*$|follow\s+us"
    r"|(?:the\s+)?exchanges?\s+and\s+clearing|hong\s+kong\s+exchanges"
    r"|this\s+press\s+release\s+(?:was\s+)?(?:distributed|issued)\s+(?:by|via|through))"
)
_BODY = (
    r"(?:(?:recent|pipeline|clinical|corporate|business|financial|operational|regulatory|upcoming"
    r"|anticipated|key|study|trial|results|highlights|conference\s+call|webcast|second|first|third"
    r"|fourth|full[\s-]year|q[1-4])\b.{0,80}(?:highlights?|results|updates?|milestones|guidance"
    r"|design|details|information|developments|events|call)\b)"
)


LONGEST = 120  # characters; a heading that stands alone is shorter


@cache
def _kinds() -> re.Pattern[str]:
    """The beginning of a heading, in a group that tells its kind; three kinds only on a line of their own."""
    alone = rf"(?!(?s:.){{{LONGEST + 1}}})"
    return patterns.compile(
        rf"(?P<about>{_ABOUT})|(?i:(?P<safety>{alone}{_SAFETY})|(?P<forward>{alone}{_FORWARD})|(?P<contacts>{_CONTACTS})"
        rf"|(?P<junk>{_JUNK})|(?P<body>{alone}{_BODY}))"
    )


def heading_kind(line: str) -> Heading | None:
    """Return what kind of section a line opens, or None when it is ordinary text."""
    found = _kinds().match(line.strip(" #*•-–—_[").rstrip("*# "))
    if found is None:
        return None
    kind = found.lastgroup
    return "forward-looking" if kind == "forward" else kind  # type: ignore[return-value]


_DESIGNATION = patterns.compile(
    r"fast[\s-]track|orphan|breakthrough|\brmat\b|regenerative\s+medicine\s+advanced|\bprime\b"
    r"|priority\s+review|accelerated\s+(?:approval|assessment)"
    r"|designation|sakigake|voucher|510\(k\)|de\s+novo|innovation\s+passport|emergency\s+use"
    r"|孤儿药|孤兒藥|突破性(?:治疗|治療|疗法)|优先审评|優先審[評查]|快速通道|快速审|快速審查|希少疾病用|先駆|ファストトラック|指定制度"
    r"|희귀의약품|패스트트랙|신속심사|médicament\s+orphelin|statut\s+orphelin",
    re.I,
)
_TRIAL = patterns.compile(
    r"\b(?:study|trial|studies|trials|phase|program(?:me)?|platform|technology|inhibitors?|vaccines?)\b", re.I
)
_COMPANY = patterns.compile(
    r"\b(?:compan(?:y|ies)|biotech\w*|biopharma\w*|pharmaceuticals?\s+(?:group|corporation)|corporation"
    r"|organi[sz]ation|headquartered|subsidiary"
    r"|nasdaq|nyse|tsx|asx|stock\s+code|\w+\s*:\s*[A-Z]{3,5}\)|founded\s+in|mission|non-?profit|foundation"
    r"|institute|university|hospital|start-?up|cdmo|cro|investor|venture|unternehmen|société|entreprise"
    r"|公司|企业|企業|회사|기업|株式会社|会社)",
    re.I,
)
_COMPANY_NAME = patterns.compile(
    r"\b(?:Inc|Ltd|Limited|LLC|Corp|Corporation|AG|SE|GmbH|SA|S\.A|plc|PLC|N\.V|Co|Therapeutics|Pharma\w*"
    r"|Bio\w+|Biosciences|Laboratories|Labs|Sciences|Medicines?|Oncology|Holdings?|Group|University"
    r"|Hospital|Institute|Foundation|Ventures|Capital|Genomics|Health(?:care)?|Company|Us)\b"
)
_DISEASE = patterns.compile(
    r"\b(?:is|are|comprises?|remains)\s+(?:a|an|the|one\s+of|among|characteri[sz]ed|caused|defined"
    r"|considered|estimated)\b[^.]{0,120}\b(?:disease|disorder|cancer|condition|syndrome|infection"
    r"|tumou?r|malignanc\w+|illness|form\s+of\s+(?!(?:human|recombinant|the|an?)\b)|cause\s+of|leukaemia|leukemia|lymphoma"
    r"|dystrophy)"
    r"|\b(?:affects?|prevalence|patients?\s+(?:diagnosed|living)|symptoms|incidence"
    r"|diagnosed\s+each\s+year)\b",
    re.I,
)
_DISEASE_NAME = patterns.compile(
    r"(?:disease|disorder|syndrome|cancer|carcinoma|sarcoma|lymphoma|leuk(?:a)?emia|myeloma|melanoma|glioma"
    r"|itis\b|osis\b|emia\b|opathy\b|dystrophy|sclerosis|diabetes|obesity|hypertension|asthma|copd"
    r"|hepatitis|infection|psoriasis|deficiency|failure|stroke|pain\b|depression|virus\b|anemia|epilepsy"
    r"|degeneration|retinopathy|malaria|influenza|chikungunya|dengue|mpox|smallpox|covid|zika|tubercul|sepsis"
    r"|fever\b|ataxia|palsy|autism|eczema|acne|gout\b|lupus|migraine|dementia|alzheimer|parkinson|insomnia|colitis"
    r"|fibrosis|cirrhosis|glaucoma|blindness|urticaria|angioedema|h(?:a)?emophilia|thalass(?:a)?emia|tumou?rs?\b)",
    re.I,
)
_COMPANY_WORK = patterns.compile(
    r"\b(?:develops|creates|makes|sells|markets|manufactures|offers|builds|designs|operates|speciali[sz]es|focuses|aims"
    r"|is\s+(?:developing|dedicated|focused|advancing|committed|building|working|pioneering|based|located|privately|publicly"
    r"|listed|headquartered|leading|redefining|transforming)|was\s+(?:founded|established)|has\s+(?:raised|offices)"
    r"|we\s+(?:are|develop|believe)|employs)\b",
    re.I,
)
_PRODUCT_WORK = patterns.compile(
    r"\b(?:investigational|candidate|inhibitors?|antibod(?:y|ies)|agonists?|antagonists?|tablets?|capsules?|injections?|vaccine"
    r"|therap(?:y|ies)|treatment|designed\s+to|indicated|approved|drug|molecule|gene|cells?|dose|device|test|assay|oral)\b",
    re.I,
)


_PRODUCT_IS = patterns.compile(
    r"[^.]{2,70}?\s(?:is|was)\s(?:an?|the|our|its)\s[^.]{0,110}?\b(?:antibod(?:y|ies)|fusion|protein|enzyme|inhibitor"
    r"|agonist|antagonist"
    r"|vaccine|peptide|tablet|capsule|conjugate|siRNA|oligonucleotide|biosimilar|gene therapy|cell therapy|radioligand|degrader"
    r"|modulator|drug candidate|product candidate|stimulator|electrode|assay|blood test|eye drops?|ointment|cream|spray)\b"
)
"""What a product is said to be: "Calventra is a recombinant fusion of …"."""
_MAKER = patterns.compile(
    r"\b(?:compan(?:y|ies)|biotech\w*|biopharma\w*|firm|organi[sz]ation|leader|developer|group|foundation|institute"
    r"|spin-?out|start-?up)\b",
    re.I,
)
# what names of drugs end with and words for diseases do not
_STEMMED = patterns.compile(
    r"(?:mab|bart|tug|mig|nib|tib|degib|cel|gene|vec|siran|rsen|tide|stat|ciclib|rasib|parib|lisib|gliflozin|gliptin|xaban"
    r"|sartan|vir"
    r"|gepant|orexant|lukast|imod|cept|ciguat|platin|taxel|relin|caftor|fusp|setron|triptan|oxacin|penem|fungin|conazole"
    r"|prazan|prazole|clax|domide)$"
)


def _begins(text: str, name: str) -> bool:
    """Whether a text begins with a whole name, with or without an article."""
    for start in (text, patterns.sub(r"^The\s+", "", text)):
        after = start[len(name) : len(name) + 1]
        if start.startswith(name) and (after.isalnum() or after == "_") != name[-1].isalnum():
            return True
    return False


def about_kind(title: str, text: str, subject: str = "") -> Zone:
    """Return which `about-…` zone a section is, from its title, the start of its text and how the news begins.

    >>> about_kind("About Fast Track Designation", "Fast Track is a process that …")
    'about-designation'
    >>> about_kind("About Verdane", "Verdane is a clinical-stage biotechnology company based in Lyon.")
    'about-company'
    >>> about_kind("About VRD-114", "VRD-114 is an investigational antibody.")
    'about-product'
    >>> about_kind("About Verdane", "Verdane wants to cure.", subject="Verdane Therapeutics, Inc. today announced")
    'about-company'
    >>> about_kind("About HALCYON", "HALCYON is a double-blind trial in adults with a disease of the liver.")
    'about-product'
    >>> about_kind("ABOUT VERDANE THERAPEUTICS", "Verdane wants to cure.")
    'about-company'
    """
    start = text[:400]
    if title.startswith("ABOUT "):
        # in capitals throughout: names are written as elsewhere, codes are left as they are
        title = " ".join(
            word if patterns.search(r"\d", word) else word.capitalize() for word in title.split()
        )
    if _DESIGNATION.search(title):
        return "about-designation"
    code = patterns.search(r"\b[A-Z]{1,6}[-‑ ]?\d{2,}", title)
    if code or _TRIAL.search(title):
        return "about-product"
    if _COMPANY_NAME.search(title):
        return "about-company"
    if _DISEASE_NAME.search(title):
        return "about-disease"
    name = patterns.sub(
        r"^(?:About\s+(?:[Tt]he\s+)?|[关關][于於]"
        r"|Über\s+(?:die\s+|das\s+|den\s+)?|[ÀA] propos (?:de\s(?:la\s|l[’'])?|d[’']|du\s))"
        r"|[:：.]$|について$",
        "",
        title.strip(),
    ).split(" ")[0]
    if len(name) > 2 and _begins(subject, name):
        return "about-company"
    if start.startswith(name) and patterns.match(r"[®™]?\s\([A-Z]{1,6}[-‑ ]?\d{2,}\w?\)", start[len(name) :]):
        return "about-product"
    if patterns.match(r"[^.]{2,80}?\s(?:is|was)\s(?:an?|the)\s[^.;]{0,90}?\b(?:trial|study)\b", start):
        return "about-product"  # a trial by its name: "About HALCYON"
    product = _PRODUCT_IS.match(start)
    if product and not _MAKER.search(product.group()):
        return "about-product"
    company, disease = _COMPANY.search(start), _DISEASE.search(start)
    # "is a company developing drugs for cancer" begins like "is a form of cancer"
    lower = name[:1].islower()  # an INN or a disease: no company writes itself so
    if company and not lower and not (disease and disease.end() < company.start()):
        return "about-company"
    if disease and not (lower and _STEMMED.search(name)):
        return "about-disease"
    if _COMPANY_WORK.search(start) and not _PRODUCT_WORK.search(title):
        return "about-company"
    if lower and _STEMMED.search(name):
        return "about-product"
    return "about-disease" if lower and not _PRODUCT_WORK.search(start) else "about-product"
