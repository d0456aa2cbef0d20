"""Whether a release is from the world of drugs, devices and tests at all; other industries use its words too.

>>> from summarizer.annotation import annotate
>>> from summarizer.release import Release
>>> is_health(annotate(Release.from_text("Halden doses first patient in Phase 1 trial of its lupus drug")))
True
>>> is_health(annotate(Release.from_text("VoltRange tests its VR-900 truck in Phase 2 of a pilot program")))
False

Software has a pipeline, mining a Phase 2 with assays, an engine a compound: one such word proves nothing,
several different ones do.
"""

from __future__ import annotations

import re
from functools import cache

from summarizer import patterns
from summarizer.annotation import Annotation

ENOUGH, STEP = 5, 150
"""Different cues that a health release shows at least: one for every STEP characters, up to ENOUGH."""
DOUBT = 2
"""So many a text of any length needs, and as many more for each further one, that shows another industry's words."""
LOOK = 6000
"""Characters; what a release is about shows before."""


@cache
def _cues() -> re.Pattern[str]:
    return patterns.compile(
        r"(?<![^\W_])(?:patients?|bio(?!\w)|medical|heart|cardi|vascular|imaging|neuro|ophthalm|ce\s+mark|bone|"
        r"adhd|capsule|tablet|enrollment|enrolment|mouse|mice(?!\w)|inflam|"
        r"biopharma|biotech|biosimilar|pharma(?!c)|pharmaceutic|therapeutic|therap(?=y|ies)"
        r"|(?:commercial|late)-stage|clinical(?=\s+(?:trial|stud|data|develop|stage|hold|program))|clinical-stage|preclinical|nonclinical"
        r"|placebo|efficacy|dosed|dosing|doses?(?=\s+(?:first|last))|vaccin|antibod|inhibitor|agonist|antagonist"
        r"|mrna|sirna|gene\s+(?:therap|edit)|car[- ]t|cell\s+therap|immuno|oncolog|tumou?r|cancer|carcinom"
        r"|leuk|lymphom|melanom|sarcom|myelom|glioblastom|lupus|arthrit|psoria|asthma|fibrosis|diabet|obesity"
        r"|alzheimer|parkinson|schizophren|depress|epilep|sclerosis|hepatit|influenza|covid|hiv|rsv|malaria"
        r"|infection|disease|disorder|syndrome|drug|medicin|treatment|surg|implant|catheter|diagnos|medical\s+devic"
        r"|510\(k\)|fda|ema|ind(?=\s)|nda(?=\s)|bla(?=\s)|orphan|fast\s+track|phase[\s-]+(?:i{1,3}|[123])(?![a-z\d])"
        r"|investigational|novel|randomi[sz]ed|endpoint|tolera[bt]|gout(?!\w)|molecule|symptom|pain|wound|blood|hospital"
        r"|physician|clinic(?!al)"
        r"|studie|arznei|zulassung|wirkstoff|impfstoff|patientin|behandlung|krankheit|krebs|antikörper"
        r"|klinisch|präklin|erkrankung|sklerose|therapien|autoimmun|clinique|thérap|préclin|pathologie|essai|médicament|traitement|maladie|vaccin|anticorps|cancers"
        r"|pharmac(?:y|ies)|medication|prescri|virus|pandemic|epidemic|live-attenuated|immuni[sz])"
        r"|(?:临床|臨床|患者|药|藥|薬|治疗|治療|疫苗|抗体|抗體|适应症|適應症|肿瘤|腫瘤|癌|試験|治験|承認|注射|임상|환자|치료|의약"
        r"|허가|항체|암|백신|신약)",
        re.I,
    )


_FOREIGN = frozenset(
    """blockchain token tokens bitcoin drill drilled drilling ounces uranium semiconductor semiconductors qubit qubits
    truck trucks vehicle vehicles restaurant restaurants snack snacks flavor flavors flavour flavours recipe recipes
    chef chefs menu menus beverage beverages vape vapes dispensary dispensaries retail retailer retailers casino gaming
    esports film album tourism fashion mortgage mortgages saas cybersecurity logistics airline airlines drone drones
    solar dogs cats pets athletes""".split()  # noqa: SIM905
)
"""Words of other industries that no release on a drug, device or test is full of."""
_PHRASES = {
    "lithium": r"lithium\s+project",
    "gluten": "gluten-free",
    "commerce": "e-commerce",
    "estate": r"real\s+estate",
    "wind": r"wind\s+farm",
    "oil": r"oil\s+and\s+gas",
    "compliance": r"compliance\s+professionals",
}
"""The same of several words, each with one of them."""
_STEMS = {
    "crypto": r"crypto\w*",
    "mineral": r"mineral\w*",
    "whistleblow": r"whistleblow\w*",
    "g/t": "g/t",
}
"""The same with the letters that stand in each."""


@cache
def _foreign() -> re.Pattern[str]:
    return patterns.compile(
        rf"\b(?:{'|'.join((*sorted(_FOREIGN), *_PHRASES.values(), *_STEMS.values()))})\b", re.I
    )


def _speaks_of_others(note: Annotation, text: str) -> bool:
    """Whether `_foreign` can find anything: the search is costly, and few releases have any of its words."""
    if not (_FOREIGN.isdisjoint(note.vocabulary) and note.vocabulary.isdisjoint(_PHRASES)):
        return True
    text = text.lower()
    return any(stem in text for stem in _STEMS)


def is_health(note: Annotation) -> bool:
    """Whether a release speaks of drugs, devices, tests or patients, and of no other industry more."""
    text = note.text[:LOOK]
    foreign: set[str] = set()
    if _speaks_of_others(note, text):
        foreign = {match.group().lower() for match in _foreign().finditer(text)}
    needed = min(ENOUGH, len(note.text) // STEP)
    if foreign:
        needed = max(needed, DOUBT) + DOUBT * (len(foreign) - 1)
    found = {
        mention.id
        for kind in ("regulator", "modality", "target")
        for mention in note.within(kind, 0, LOOK)
        if "weak" not in mention.flags
    }
    if len(found) >= needed:
        return True
    for match in _cues().finditer(text):
        found.add(match.group().lower()[:5])
        if len(found) >= needed:  # most releases show enough in their first lines
            return True
    return False
