"""The words that tell whose a sentence, or a part of it, is: another drug's, the company's, the field's, the product's.

>>> describes("anti-PD-1 antibody"), describes("in combination with")
(True, False)
"""

from __future__ import annotations

import re
from functools import cache

from summarizer import patterns
from summarizer.annotation import Sentence
from summarizer.engines.rules.target_names import unknown_targets
from summarizer.pieces import Pieces

ANOTHER, ANOTHER_TOO, COMPANY = 0, 1, 2


SIGHT = Pieces(
    lambda: (
        """another other several many rival competing some most competit approved existing current conventional
        available traditional standard first-generation earlier older marketed two three four five medication
        medicines drugs agents treatments therapies inhibitors interest market received further next addition
        failed revenue owned 承認されてい 既承認 他社 其他公司 另一家 另有企业 同类 竞争 已有 타사 기존""".split(),  # noqa: SIM905
        """compan firm group developer antibod drugs agents inhibitor therap treatment product medicines conjugate approach
        competit rival vaccine options standard agonist antagonist that interest market been received pipeline line addition
        failed revenue owned 承認されてい 既承認 他社 其他公司 另一家 另有企业 同类 竞争 已有 타사 기존""".split(),  # noqa: SIM905
        """company firm leader provider organi developer pioneer group portfolio pipeline 在研管线 研发管线 产品管线
        管线还包括 成立于 创立于 设立于 専門とする パイプラインに 개발하는 파이프라인""".split(),  # noqa: SIM905
    )
)
"""What `another` needs, the second part of its words too, and what `company` needs."""


@cache
def another() -> re.Pattern[str]:
    """Sentences on the field, on rivals, on what patients get today."""
    return patterns.compile(
        r"\b(?:another\s+(?:company|firm|group)|(?:other|several|many|rival|competing|some"
        r"|most)\s+(?:compan(?:y|ies)|firms?|developers|groups?|antibod(?:y|ies)|drugs|agents|inhibitors?"
        r"|therap(?:y|ies)|treatments?|products?|medicines|conjugates|approaches)"
        r"|competitors?|competitive|rivals?(?:[’']s?)?|(?:approved|existing|current(?:ly\s+(?:approved"
        r"|available|used|marketed))?|conventional|available|traditional|standard|first-generation"
        r"|earlier|older|marketed)\s+(?:[\w-]+\s){0,2}(?:therap(?:y|ies)|treatments?|drugs|agents"
        r"|inhibitors?|antibod(?:y|ies)|vaccines?|medicines|options|standard|products)"
        r"|(?:two|three|four|five)\s+(?:other\s+)?(?:[\w-]+\s+){0,2}(?:antibodies|drugs|inhibitors|agonists"
        r"|antagonists|conjugates|therapies)\s+(?:have|are|were)|(?:medications?|medicines|drugs|agents"
        r"|treatments|therapies|inhibitors)\s+that\s+(?:block|inhibit|target|lower)\w*|interest\s+in"
        r"|market\s+for|standard\s+of\s+care|have\s+been\s+approved|had\s+received|have\s+received"
        r"|received\s+prior|further\s+pipeline|next\s+in\s+line|in\s+addition\s+to\s+(?:its|our)\s+lead"
        r"|(?:all|patients)\s+had\s+(?:received|failed)|revenues?\s+(?:from|of)|owned\s+by\s+another)\b"
        r"|承認されてい|既承認|他社|其他公司|另一家|另有企业|同类|竞争|已有.{0,12}上市|타사|기존\s",
        re.I,
    )


@cache
def of_field() -> re.Pattern[str]:
    """How a sentence on the drugs that there are begins: "Approved agents act at C5", "Most marketed antibodies"."""
    return patterns.compile(
        r"[\s•·*–—-]*(?:(?:Most|Some|Many|Several|All|Two|Three|The)\s)?(?:[Oo]ther|[Aa]pproved|[Ee]xisting"
        r"|[Cc]urrent(?:ly\s(?:approved|available"
        r"|used|marketed))?|[Mm]arketed|[Aa]vailable|[Cc]onventional|[Ee]arlier"
        r"|[Oo]lder|[Cc]ompeting|[Rr]ival|[Cc]omparable)\s(?:[\w-]+\s){0,2}?(?:therapies|treatments|drugs|agents"
        r"|inhibitors|antibodies|vaccines|medicines|options|products|medications|molecules)\b"
        r"|[\s•·*–—-]*(?:Other|Several|Many|Some|Two|Three|Competing|Rival|Larger)\s(?:[\w-]+\s)?(?:companies|groups|makers|manufacturers|firms|teams|laboratories|drugmakers|developers)\s"
        r"|[\s•·*–—-]*(?:Today|Currently|At\spresent|Nowadays|Until\snow|So\sfar),?\s(?:most\s|many\s|some\s|these\s|such\s)?(?:patients|people|women|men|children|doctors|physicians|treatment|therapy|care|they)\s"
        r"(?:get|receive|take|use|rel(?:y|ies)|depend|are|is|have|has|must|need|consists?|inject)\b"
    )


@cache
def company() -> re.Pattern[str]:
    """Sentences on a whole company: what it makes in general is not this product."""
    return patterns.compile(
        r"\b(?:is|as)\s+(?:an?|the)\s+(?:[\w&,/+.-]+\s+){0,9}?(?:company|firm|leader|provider"
        r"|organi[sz]ation|developer|pioneer|group)\b|\b(?:company|firm)\s+(?:that|which|dedicated"
        r"|focus(?:ed|ing)|developing|specializ|specialis|advancing|with|engaged)|\b(?:portfolio"
        r"|pipeline)\s+(?:of|includes?|comprises?|consists|also|holds|now)\b"
        r"|在研管线|研发管线|产品管线|管线还包括|成立于|创立于|设立于|専門とする|パイプラインに|개발하는\s?(?:기업|회사)|파이프라인",
        re.I,
    )


FOREIGN = Pieces(
    lambda: (
        """combin _plus together _given administered dosed _used paired without along _add _top background immunosuppress
        medication lymphodepletion conditioning concomitant versus _vs compar superior inferior relative similar sequential
        prior previous _next _due switch respon contrast alternative expos sensitiv resistan refractory intoleran naive naïve
        progress subsequent unlike _than rather instead _such treated receiv relapse advanced returned recurred worsened
        _grew _grown _come _came broken cannot _not _longer exhausted _run eligible caused induced effects toxicit reference
        payload warhead standard chemotherapy patients people subjects participants adults women _men children volunteers
        those cohort _arm triplet doublet regimen _new pair _by among including other _who _had must taking stable either
        competing rival fail after following despite stay remain kept maintained continue stopped tested studied
        evaluated""".split(),  # noqa: SIM905
    )
)
"""What `foreign_before` and `beside` need; or "e.g.", which is no piece of a word."""


@cache
def foreign_before() -> re.Pattern[str]:
    """Words that make what follows another drug, up to the end of the text before it."""
    return patterns.compile(
        r"(?:\b(?:(?:in\s+)?combin(?:ed|ation|ing|es|e)\s+(?:[\w-]+\s){0,3}?(?:with|of\s+an?)"
        r"|combination\s+partners?|combinations?\s+(?:including|such\s+as)|plus|together\s+with|(?:given|administered|dosed|used|paired|tested|studied|evaluated)\s+(?:\w+\s)?(?:with|alongside)|alongside"
        r"|along\s+with|added\s+to|add-on\s+to|on\s+top\s+of|background(?:\s+of)?|immunosuppress\w+(?:\s+(?:by|with))?|pre-?medication\s+with|lymphodepletion\s+with|conditioning\s+with|concomitant|versus"
        r"|vs\.?|compared\s+(?:to|with)|comparison\s+(?:with|to)"
        r"|(?:superior(?:ity)?|inferior(?:ity)?|relative|similar|comparable|sequential|prior|previous|next"
        r"|due|add(?:ed|ing|ition)?|switch(?:ed|ing)?|respond\w*|respon(?:se|ses)|unresponsive|contrast"
        r"|alternative|exposed|exposure|sensitivity|sensitive|resistan(?:t|ce)|refractory|intoleran(?:t"
        r"|ce)|naive|naïve|progression|subsequent)\s+(?:to|on|with)"
        r"|unlike|than|rather\s+than|instead\s+of|such\s+as|e\.g\.,?|prior"
        r"|previous(?:ly)?(?:\s+treated\s+with|\s+received)?|pre-?treated\s+with|treated\s+with"
        r"|receiv(?:ed|ing|e)|progress(?:ed|ing|ion)(?:\s+(?:on|after|following|during))?"
        r"|(?:relapsed?|advanced|returned|recurred|worsened|grew|grown|come\s+back|came\s+back|broken\s+through)\s+(?:on|after|following|under|during|despite)"
        r"|(?:cannot|can\s+not|could\s+not|did\s+not|do\s+not)\s+(?:tolerate|take|have|afford)|(?:stopped|no\s+longer)\s+(?:respond\w*\s+to|take|tolerate|use)|exhausted|run\s+out\s+of|intolerant\s+(?:of|to)"
        r"|(?:stay|stayed|remain|remained|kept|maintained|continue|continued)\s+on|fail(?:ed|ing|ure\s+(?:of|on|with))|(?<!go\s)(?<!goes\s)(?<!going\s)after|following|despite"
        r"|switch(?:ed|ing)?\s+from|ineligible\s+for|eligible\s+for"
        r"|caused\s+by|induced\s+by|side\s+effects\s+(?:of|from)|toxicit\w+\s+(?:of|from)|reference\s+product|with\s+or\s+without|(?<![-‑])payloads?(?:\s+\w+)?"
        r"|warheads?(?!\s+on\b)(?:\s+\w+)?|standard\s+of\s+care|chemotherapy|(?:patients|people|subjects|participants|adults|women|men|children|volunteers|those)\s+(?:\w+\s+)?on"
        r"|(?:cohorts?|arms?|triplets?|doublets?|regimens?)\s+(?:with|of)|new\s+to|pairs?\s+(?:[\w-]+\s+)?with|paired\s+with|by\s+a|among\s+them|including|(?<!the\s)other|another|(?:who|patients|them)\s+had(?:\s+had)?|(?:had|have|having)\s+had|must\s+have\s+(?:had|taken)|taking|stable\s+doses?\s+of|either"
        r"|competing|rival)"
        r"(?:(?:\s+(?!(?:blocks?|inhibits?|binds?|targets?|is|was|are|were|has|designed|that|which|and|or|and/or)\b)"
        r"[\w/-]+(?:\s\([^()]{1,20}\))?,?){1,7}\s(?:and/or|and|or)(?=\s)){0,2}"
        r"[\s,:(]*(?:(?:(?:the|an?|any|its|their|two|one|approved|standard|systemic|intravenous|oral"
        r"|subcutaneous|available|additional|existing|commercial(?:ly)?|first|second|third|next|current"
        r"|new|potent|selective|investigational|different|other|all|at\s+least|novel|topical|low-dose"
        r"|high-dose|inhibitor|antibod(?:y|ies)|immune\s+checkpoint|checkpoint|targeted|(?:tablets?|capsules?|injections?|infusions?|doses|courses?|cycles)\s+of)\s+|anti[-‑–]?\s?"
        r"|[\w-]+[’']s\s+|(?:[\w-]+\s+)?(?:and|or|,)\s+|(?!(?:blocks?|inhibits?|binds?|targets?|targeting|blocking|binding|against|that|which|is)\b)[\w-]+\s(?=$))){0,5}\(?$)",
        re.I,
    )


@cache
def paired() -> re.Pattern[str]:
    """Before what the product is given with: "combines VRD-114 with a "."""
    return patterns.compile(
        r"\b(?:pair|combin)\w*\s+\S+(?:\s\([^()]{1,40}\))?\s+with\s+(?:an?\s|the\s|its\s|standard\s)?(?:anti[-‑–])?$",
        re.I,
    )


@cache
def with_a() -> re.Pattern[str]:
    """From the product's name to what it is given with in a trial: "to evaluate VRD-114 with a "."""
    return patterns.compile(
        r"[®™]?(?:\s\([^()]{1,40}\))?\s[Ww]ith\s(?:an?\s|the\s|its\s)(?:[\w-]+\s){0,2}(?:anti[-‑–])?"
    )


@cache
def load_before() -> re.Pattern[str]:
    """Before what a conjugate carries; a vector carries its own gene with the same words (see load_after)."""
    return patterns.compile(
        r"\b(?:armed\s+with|loaded\s+with|conjugated\s+to|conjugated\s+with|carr(?:y|ying|ies)|linked\s+(?:to|with|via)|deliver(?:s|ing)?|releas(?:es?|ing)"
        r"|frees|payloads?|warheads?|linker|by\s+an?|attached\s+to|coupled\s+to)"
        r"[\s,:(]*(?:(?!that\b|which\b|target|bind|direct)[\w-]+[\s,]+(?:\([^()]{1,20}\)[\s,]*)?){0,8}\(?$",
        re.I,
    )


@cache
def conjugated() -> re.Pattern[str]:
    """An antibody, or a part of what carries a payload."""
    return patterns.compile(
        r"antibod|conjugat|\bADCs?\b|payload|linker|warhead|\bmAb|抗体|Antikörper|anticorps|항체", re.I
    )


@cache
def load_after() -> re.Pattern[str]:
    """After the target of what a conjugate carries: "a topoisomerase I inhibitor payload"."""
    return patterns.compile(
        r"[)\s-]*(?:[\w-]+\s){0,2}(?:inhibitors?|poison|(?:ant)?agonists?|degraders?|payload|warhead|agent|toxin)\b",
        re.I,
    )


@cache
def beside() -> re.Pattern[str]:
    """Another drug's description up to its class: "combined with a programmed death receptor-1 (PD-1) blocking "."""
    return patterns.compile(
        r"\b(?:in\s+combination\s+with|combined\s+with|together\s+with|compared\s+(?:to|with)|versus|alongside)\s+"
        r"(?:(?!(?:is|was|are|and|blocks?|binds?|inhibits?|targets?|that|which|for|in|as|of|to)\b)[\w/-]+\s(?:\([^()]{1,20}\)\s)?){0,8}$",
        re.I,
    )


@cache
def and_an() -> re.Pattern[str]:
    return patterns.compile(r"\b(?:and|or)\s+(?:an?|the)\s+(?:[\w-]+\s+){0,3}(?:anti[-‑–]?)?$", re.I)


_LEAVING = frozenset(
    [
        "and",
        "or",
        "in",
        "for",
        "of",
        "with",
        "to",
        "is",
        "was",
        "are",
        "were",
        "by",
        "from",
        "versus",
        "vs",
        "plus",
        "that",
        "which",
        "who",
        "against",
        "on",
        "at",
        "as",
        "after",
        "than",
    ]
)
_MARKS = str.maketrans("", "", "®™℠")


def describes(words: str, *, most: int = 12) -> bool:
    """Whether words between a class and a name only describe it: "anti-PD-1 antibody pembrolizumab"."""
    plain = patterns.sub(r"\([^()]*\)", " ", words.translate(_MARKS)).strip()
    plain = patterns.sub(r",\s*(?:the|called|named)?$", "", plain)
    if not patterns.fullmatch(r"[\w\s/’'‑–-]*", plain):
        return False
    parts = plain.lower().split()
    return len(parts) <= most and not _LEAVING.intersection(parts)


@cache
def turning() -> re.Pattern[str]:
    """Where a sentence turns from the drug named before."""
    return patterns.compile(
        r"[;|·•]|\b(?:while|whereas)\b|\.\s|\bby\s+contrast\b",
        re.I,
    )


@cache
def company_aside() -> re.Pattern[str]:
    return patterns.compile(
        r",\s(?!the\s(?:company|firm|group)\s)(?:an?|the|its)\s(?:[\w&/-]+[\s,]+){0,8}?(?:company|firm|leader|developer"
        r"|pioneer|provider|specialist|organi[sz]ation|group)\b"
        r"(?:(?!,?\s(?:today|announce[ds]?|said|says|report(?:s|ed)|is\s+pleased|has)\b)[^.;\n])*$",
        re.I,
    )


def is_company_aside(before: str) -> bool:
    """Whether words stand in what a sentence says of the company in passing: "Verdane, a company developing CAR-Ts, …"."""
    return bool(company_aside().search(before))


@cache
def same_brackets() -> re.Pattern[str]:
    """Between the product's name and that of its substance: "Zelvanta (kit for the preparation of", " alfa and "."""
    return patterns.compile(
        r"[®™]?\s?\([^()]{0,70}|(?:\s(?:alfa|beta|hydrochloride))?(?:\sand\s|/|\s?\+\s?)(?=$)", re.I
    )


def is_unknown_target(text: str, start: int, end: int, sentence: Sentence) -> bool:
    """Whether a name that looks like a code is a target that the vocabulary does not know: "an LMPT2 inhibitor"."""
    return any(
        first <= start and end <= last
        for first, last in unknown_targets(text, max(sentence.start, start - 60), min(sentence.end, end + 60))
    )


@cache
def besides() -> re.Pattern[str]:
    """What stands between the product and others that its maker has besides."""
    return patterns.compile(
        r"のほか|以外に|に加え|此外|另外|除此之外|之外|외에|\b(?:besides|aside\s+from|apart\s+from)\b", re.I
    )


@cache
def leads_beyond() -> re.Pattern[str]:
    """Before the product's name, where a sentence goes on to the others of its maker: "Beyond VRD-114, it has "."""
    return patterns.compile(
        r"\b(?:besides|beyond|aside\s+from|apart\s+from|in\s+addition\s+to|next\s+to|other\s+than)\s(?:its\s|the\s|our\s|lead\s|[a-z]+\s)*$",
        re.I,
    )


@cache
def follows() -> re.Pattern[str]:
    """Beginnings that go on about the drug of the sentence before."""
    return patterns.compile(
        r"(?:[•·*–-]\s*)?(?:it|its|this|these|the\s+(?:\w+\s+){0,2}(?:drug|product|compound|molecule"
        r"|candidate|antibody|conjugate|treatment|therapy|vaccine|peptide|inhibitor|agonist|antagonist"
        r"|bispecific|construct|vector|device|medicine|agent|tablet|capsule|enzyme|protein|program(?:me)?"
        r"|cells?|virus|degrader|system|test|asset)|our\s+lead|one|such|by|when|designed|developed|built"
        r"|administered|given|taken|a|an|in|once|"
        r"es|sie|dieser|diese|das|der|die|il|elle|ce|cette|le|la|该|该药|本品|本剤|同剤|이|본)\b|(?:该|本|其|同)",
        re.I,
    )
