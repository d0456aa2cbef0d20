"""Find names of diseases: a head word, what stands before it, and the short form in brackets behind it.

>>> [found[0] for found in find_diseases("in adults with relapsed or refractory multiple myeloma and Parkinson’s disease")]
['relapsed or refractory multiple myeloma', 'Parkinson’s disease']
"""

from __future__ import annotations

import re
from functools import cache

from summarizer import patterns

MOST_WORDS = 8
"""Words before the head that still belong to the name."""

_HEADS = (
    r"(?:diseases?|disorders?|syndromes?|cancers?|carcinomas?|sarcomas?|lymphomas?|leuka?emias?|myelomas?|melanomas?"
    r"|gliomas?|glioblastomas?|blastomas?|neuroblastomas?|mesotheliomas?|tumou?rs?|malignanc(?:y|ies)|neoplasms?"
    r"|(?:[a-z]+|\b)(?:itis|itides|aemia|emia|uria|opath(?:y|ies)|oma|omas|plegia|paresis|penia|rrhea|rrhoea|trophy"
    r"|trophies|plasia|algia|philia|kinesia|dystonia|asthenia|thyroidism|parathyroidism|gonadism|cholesterola?emia"
    r"|triglycerida?emia|tension|(?:fib|neph|necr|thromb|psych|neur|scler|steat|endometri|sarcoid|amyloid|hidr|cirrh"
    r"|sten|keratoc|acid|ket|tubercul|leishmani|mycos|candid|hist|psor|mastocyt|fucosid|mucopolysaccharid|cyst|por|cystin|kerat|vagin)osis)"
    r"|psoriasis|diabetes(?:\smellitus)?|obesity|asthma|copd|infections?|deficienc(?:y|ies)|failure|strokes?|pain"
    r"|depression|migraines?|epilepsy|seizures?|anxiety|schizophrenia|autism|dementia|degeneration|oedema|edema|eczema"
    r"|lupus(?:\serythematosus)?|alopecia(?:\sareata)?|acne|urticaria|angioedema|thalassa?emia|prurigo(?:\snodularis)?"
    r"|pruritus|vitiligo|glaucoma|cataracts?|presbyopia|myopia|retinitis(?:\spigmentosa)?|ulcers?|wounds?|burns?"
    r"|scars?|influenza|flu|malaria|covid-19|mpox|dengue|cholera|sepsis|pneumonia|insomnia|narcolepsy|addiction"
    r"|nausea|vomiting|infertility|apnea|apnoea|(?:cardiac\s)?arrest|heart\sattacks?|arrhythmias?|embolism|thromboembolism"
    r"|(?:hearing|vision|hair|bone|weight)\sloss|tinnitus|dry\seye|hot\sflash(?:es)?|hot\sflush(?:es)?|vasomotor\ssymptoms"
    r"|chronic\scough|bronchiectasis|rosacea|scleroderma|emphysema|acromegaly|fibrillation|enuresis|palsy|ataxia|chorea|tremor"
    r"|hidradenitis\ssuppurativa|myasthenia(?:\sgravis)?|multiple\ssclerosis|systemic\ssclerosis|lateral\ssclerosis"
    r"|sclerosis|impairment|injur(?:y|ies)|fractures?|rejection|withdrawal|dependence|cachexia|sarcopenia|preeclampsia"
    r"|menopause|contraception|celiac|colic|sinusitis|polyps|lesions|metastas[ei]s|hernias?|haemorrhage|hemorrhage"
    r"|lipoprotein\(a\)|mucositis|incontinence|overactive\sbladder|constipation|diarrh(?:o)?ea|reflux|allerg(?:y|ies)"
    r"|anaphylaxis|hypoglyca?emia|gout|rickets|dwarfism|achondroplasia|progeria|blindness|deafness|paralysis|agitation"
    r"|spasticity|encephalopathy|shock|coma|overdose|hiv|rsv|hepatitis\s[bcd]|type\s[12]\sdiabetes)"
)
_ACRONYMS = (
    r"(?:NSCLC|SCLC|ALS|AML|CLL|DLBCL|MDS|MASH|NASH|PTSD|ADHD|MDD|GBM|DIPG|HCC|PDAC|HNSCC|IBD|IBS|SLE|DMD|SMA|CKD|PAH"
    r"|IPF|GVHD|aGVHD|cGVHD|wAMD|nAMD|DME|RSV|HIV|T1D|T2D|PNH|CIDP|gMG|NMOSD|TNBC|mCRPC|CRC|RCC|UC|EoE|HAE|ARDS|BPD)"
)
_TAIL = (
    r"(?:\s(?i:of\s(?:the\s)?(?:prematurity|pregnancy|knee|skin|lung|liver|bladder|brain|breast|kidney|eye|hip|prostate"
    r"|ovary|cervix|head\sand\sneck|esophagus|oesophagus|stomach|pancreas|colon|rectum|newborn)|nodularis|areata"
    r"|suppurativa|erythematosus|gravis|mellitus|pigmentosa|congenita|tarda|simplex|vera|alba"
    r"|type\s(?:[0-9]{1,2}|I{1,3}V?)[a-zA-Z]?|[AB](?![\w-])(?:\swith(?:out)?\sinhibitors)?|due\sto\s\w+))?"
    r"(?:\s\((?!NCT|NASDAQ|NYSE)[A-Za-z][A-Za-z0-9/-]{1,11}\))?"
)


@cache
def _head() -> re.Pattern[str]:
    return patterns.compile(
        rf"(?<![\w@])(?:(?i:{_HEADS})|{_ACRONYMS})(?![\w@]|[-‑][A-Za-z]|\snecrosis)(?<!of\sCancer){_TAIL}"
    )


_FIRST = frozenset(
    word
    for group, single in patterns.findall(r"(?:\(\?:([a-z|]+)\)|(?<![\[a-z])([a-z]+))(?:\\s|-|\\\()", _HEADS)
    for word in (group or single).split("|")
)
"""The first words of heads that go on behind a space, a hyphen or a bracket."""


@cache
def _word() -> re.Pattern[str]:
    return patterns.compile(r"(?<![\w@])[A-Za-z]\w*")


@cache
def _alone() -> re.Pattern[str]:
    return patterns.compile(rf"(?:(?i:{_HEADS})|{_ACRONYMS})")


def _begins(chunk: str) -> bool:
    """Whether a head can begin with one of the words between two spaces."""
    alone = _alone()
    return any(word.lower() in _FIRST or alone.match(word) is not None for word in _word().findall(chunk))


_LONGEST = 40
"""Characters; what is longer is no word, but a line in a script without spaces, or an address."""
_MOST = 8_192


class _Begins(dict[str, bool]):
    """The same for what is not longer; kept, since all heads are tried on it and releases share their words."""

    def __missing__(self, chunk: str) -> bool:
        found = _begins(chunk)
        if len(chunk) <= _LONGEST:
            if len(self) >= _MOST:
                self.clear()
            self[chunk] = found
        return found


_may_begin = _Begins().__getitem__


_NOT = frozenset(
    """diploma aroma coma genome biome microbiome chroma academia bohemia tension attention retention extension intention
    dimension prevention intervention hypertrophy trophy sympathy empathy homeopathy osteopathy naturopathy pathy
    alchemia media anemia-free toma loma ad-hoc acme""".split()  # noqa: SIM905
)
"""What ends like a disease and is none."""


@cache
def _before() -> re.Pattern[str]:
    """A word that may stand before the head of a disease's name."""
    return patterns.compile(
        r"(?:(?!Company|World)[A-Z][\w.]*[’']s|[A-Z][A-Z0-9]{1,6}(?:[-‑][\w-]+)?|[A-Z]\.|(?i:\w+[-‑](?:positive|negative|mutat\w+|mutant|resistant|associated|related|induced|cell|onset"
        r"|dependent|refractory|linked|type|stage|deficient|driven|altered|amplified|rearranged|expressing|treated|like"
        r"|sensitive|relapsed|specific|threatening|limiting|altering|transmitted|acquired|pigmented|free|naive|eligible"
        r"|manage|treat|based|controlled|infected|mediated|eosinophilic|alcoholic|grade|risk|hodgkin|dystrophic|small)"
        r"|non-[\w-]+|anti-[\w-]+"
        r"|(?!clinical|potential|critical|typical|medical|important|significant|additional|initial|oral|topical|biological"
        r"|pharmaceutical|surgical|preclinical|several|effective|innovative|therapeutic|investigational|different"
        r"|multiple$|historical|commercial|global|total|principal|academic|scientific|strategic|specific|basic|public|annual"
        r"|regional|national|international|final|general$|optimal|special|ideal|treatment|patient|development|management|agent|improvement|achievement|document|current|recent|present|different|innovative|positive$|negative$|pivotal|trial|label|proposal|approval|journal|signal|goal|original|real|practical|conventional|traditional)"
        r"[\w’'-]*(?:al|ic|ous|ive|ar|ary|eal|ant|ent|ine|oid|ory|oma|osis|able|genic|ated|icated|oned|ized|ised)"
        r"|severe|moderate(?:ly)?(?:-to-\w+)?|mild|plaque|advanced|metastatic|recurrent|relaps\w+|refractory|late|early|stage|end|high|low|risk|grade"
        r"|newly|diagnosed|previously|untreated|treated|uncontrolled|locally|heavily|pretreated|pre-treated|moderately|severely"
        r"|difficult|hard|wet|dry|eye|age-related|attention|deficit|hyperactivity|secondary|preserved|reduced|graft-versus-host|lung|breast|prostate|ovarian|colorectal|kidney|liver|bladder|thyroid|head|neck|brain|skin"
        r"|bile|duct|blood|bone|marrow|heart|lymph|node|soft|tissue|stem|small|large|clear|cell|B-cell|T-cell|germ|solid|squamous"
        r"|basal|giant|hairy|plasma|mantle|nerve|spinal|cord|joint|muscle|back|knee|hip|graft|host|disease|use|alcohol|opioid"
        r"|substance|drug|cocaine|nicotine|tobacco|major|minor|rare|orphan|chronic|acute|subacute|active|stable|unstable|type|multiple"
        r"|sickle|cystic|motor|neuron|urinary|tract|skin|structure|hearing|night|peanut|food|milk|egg|wheat|hay|yellow"
        r"|Clostridi\w+|difficile|Staphylococcus|aureus|Helicobacter|pylori|Candida|auris|Aspergillus|coli|virus|hepatitis|zoster"
        r"|X-linked|glycogen|storage|iron|overload|growth|hormone|vitamin|factor|enzyme|complex|short|bowel|sleep|sleepiness"
        r"|weight|post|pre|postpartum|bipolar|manic|tardive|restless|legs?|fragile|X|Down|Rett|Dravet|Lennox-Gastaut|Stargardt"
        r"|Fabry|Pompe|Gaucher|Hunter|Hurler|Danon|Wilson|Huntington|Duchenne|Becker|Usher|Leber|Crohn|Graves|Cushing|Sj\w+"
        r"|Hodgkin|Merkel|Kaposi|Ewing|Wilms|Chagas|Lyme|Ebola|Zika|Marburg|Lassa|Nipah|West|Nile|Rift|Valley|hand|foot|mouth"
        r"|hot|tumou?r|cancer|carcinoma|leuka?emia|lymphoma|viral|fungal|COVID|long|nodes|wounds?|foot|diabetes|pressure|burn"
        r"|third|second|degree|mellitus|lupus|arthritis|psoriasis|C3|IgA|IgG4|and|or|to|of|with|&))$"
    )


_LINKS = frozenset(("and", "or", "to", "of", "with", "&"))


@cache
def _words() -> re.Pattern[str]:
    return patterns.compile(r"[\w’'/+‑–-]+(?:\.(?=\s[a-z]))?")


def find_diseases(text: str, start: int = 0, end: int | None = None) -> list[tuple[str, int, int]]:
    """Return (name, start, end) of every disease within a stretch, longest form, in order."""
    end = len(text) if end is None else end
    chunks = text[start:end].split()
    begins = list(filter(_may_begin, chunks))
    found: list[tuple[str, int, int]] = []
    if not begins:
        return found  # most sentences
    done = stop = start
    for chunk in chunks:
        at = text.find(chunk, stop, end)
        stop = at + len(chunk)
        if chunk not in begins:
            continue
        for word in _word().finditer(text, max(at, done), stop):
            match = _head().match(text, word.start(), end)
            if match is None or word.start() < done:
                continue
            done = match.end()
            if match.group().split(" ")[0].lower() in _NOT:
                continue
            last = found[-1][2] if found else start
            if match.start() < last:
                continue
            begin = _begin(text, max(last, match.start() - 110), match.start())
            found.append((text[begin : match.end()], begin, match.end()))
    return _merged(text, found)


def _begin(text: str, low: int, at: int) -> int:
    """Where the name begins whose head begins at `at`: words before it, as long as they may belong to it."""
    words = [match.span() for match in _words().finditer(text, low, at)]
    begin = at
    for count, (start, stop) in enumerate(reversed(words)):
        word = text[start:stop]
        if count == MOST_WORDS or text[stop:begin].strip() or not _before().match(word):
            break
        begin = start
    # a link word cannot come first: `with severe asthma`
    while begin < at:
        first = _words().match(text, begin, at)
        if first is None or first.group().lower() not in _LINKS:
            break
        begin = first.end() + 1
    return min(begin, at)


def _merged(text: str, found: list[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
    """Heads that follow one another are one name: `spinal muscular atrophy`, `breast cancer`."""
    merged: list[tuple[str, int, int]] = []
    for name, start, end in found:
        if merged and text[merged[-1][2] : start] == " ":
            start = merged[-1][1]
            merged[-1] = (text[start:end], start, end)
        else:
            merged.append((name, start, end))
    return merged
