r"""A run of capitalised words: cut to what may be a name, and a headline's run parted.

>>> text = "avec L'Institut Clairval"
>>> run = trimmed(text, patterns.once(r"L\S+ \w+(?P<form>,? Inc)?").search(text))
>>> text[run.start : run.end]
'Institut Clairval'
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from summarizer import patterns
from summarizer.annotation import Annotation, Sentence
from summarizer.engines.rules.firm_forms import form_tail
from summarizer.engines.rules.headline_words import HEADLINE_WORDS
from summarizer.engines.rules.known_names import KNOWN
from summarizer.engines.rules.name_words import OPENERS, words_of

Span = tuple[int, int]


@dataclass(slots=True)
class Run:
    start: int
    end: int
    words: list[Span]
    form: bool
    kind: str | None
    shorts: list[str]


def _opens_known(text: str, words: list[Span]) -> bool:
    """Whether a word that opens sentences is of a known name: `Third Rock`, `The Christie`."""
    return len(words) > 1 and any(
        text[words[0][0] : words[at][1]] in KNOWN for at in range(1, min(4, len(words)))
    )


def trimmed(text: str, found: re.Match[str]) -> Run | None:
    """A run without the words that open sentences and without the possessive."""
    start, end = found.span()
    written = found.group()
    if written.isalnum() and not text.endswith("About ", 0, start):
        # most runs are one word, and there is nothing to cut from it
        return None if written in OPENERS else Run(start, end, [(start, end)], False, None, [])
    form = bool(found["form"])
    core = found.start("form") if form else end
    if written.startswith(("Dr. ", "Prof")) and core == end:
        # "Dr. Ana Soto of Lund Hospital" names two
        of = patterns.search(r" (?:of|for|de|von) (?:the )?", text[start:core])
        start += of.end() if of else 0
    if " of " in written and core == end and _SAYS.search(text, max(0, start - 12), start):
        # "said Ana Soto of Norvexa" names two
        of = patterns.search(r" of (?:the )?(?=[A-Z])", text[start:core])
        start += of.end() if of else 0
    chunk = text[start:core]
    cut = patterns.search(r" for the (?=\S+$)", chunk) if " for the " in chunk else None
    if cut and patterns.match(r"\s(?:trial|study|program|project)", text[core : core + 9]):
        core = end = start + cut.start()
    of_firm = _OF_FIRM.match(text, start, core) if " " in chunk else None
    if of_firm:
        start = of_firm.end()
    part = _DEPARTMENT.match(text, start, core) if " of " in chunk else None
    if part:
        start = part.end()
    town = _OF_TOWN.search(text, start, core) if " of " in chunk and text[core : core + 2] == ", " else None
    if town and not form and not _INSTITUTION.search(text, start, town.start()):
        core = end = town.start()
    goods = _GOODS_FOR.match(text, start, core) if " for " in chunk else None
    if goods:
        start = goods.end()
    elided = _ELIDED.match(text, start, core) if text[start + 1 : start + 2] in ("’", "'") else None
    if elided:
        start = elided.end()
    two = _AND_HOUSE.search(text, start, core) if " und " in chunk or " et " in chunk else None
    if two:
        core = end = two.start()
    words = []
    for word in text[start:core].split():  # one sign parts them
        words.append((start, start + len(word)))
        start += len(word) + 1
    while words and (
        ((first := text[words[0][0] : words[0][1]]) in OPENERS and not _opens_known(text, words))
        or (first.islower() and len(words) > 1)
    ):
        words.pop(0)
    if len(words) > 1 and text.endswith("ed", words[0][0], words[0][1]):
        if _BULLET_VERB.match(text[words[0][0] : words[0][1]]) and patterns.search(
            r"(?:^|\n|[•*·–—-])\s*$", text[max(0, words[0][0] - 4) : words[0][0]]
        ):
            words.pop(0)
        if len(words) > 1 and _AT_HOME.search(text[words[0][0] : words[0][1]]):
            words.pop(0)  # Kyoto-based Sugimoto Yakuhin
    while words and text[words[-1][0] : words[-1][1]].islower():
        words.pop()
    if len(words) > 1 and text[words[-1][0] : words[-1][1]] == "Partners" and text[end : end + 6] == " with ":
        # a headline's verb, not a firm of partners
        words.pop()
        end = core = words[-1][1]
    if not words:
        return None
    if text.endswith("About ", 0, words[0][0]):
        first = text[words[0][0] : words[0][1]]
        doubled = patterns.match(r"(\w{4,40})\1", first) if len(first) > 7 else None
        again = text.find(first, words[0][1], core) if len(first) > 3 else -1
        again = words[0][0] + len(doubled[1]) if doubled else again
        if again > 0:
            # a heading glued to its text: "About Verdane Bio Verdane Bio is …", "About VerdaneVerdane Bio is …"
            words = [(max(one, again), two) for one, two in words if two > again]
    last = text[words[-1][0] : end]
    suffix = _SUFFIX.search(last) if "-" in last or "‑" in last else None
    if suffix and not form:
        end -= len(suffix.group())
        words[-1] = (words[-1][0], end)
    for at in range(1, len(words) - 1):
        if text[words[at][0] : words[at][1]] in _FIRM_FORMS:
            # "ProCell GmbH for the cell line": the name ends with its form
            words = words[: at + 1]
            end = words[at][1]
            break
    # a form of several words has a stop in it
    tail = words[0][0] if text.find(".", words[0][0], end) >= 0 else words[-1][0] - 2
    formed = form or (len(words) > 1 and form_tail().search(text[tail:end]) is not None)
    if formed and text[end : end + 1] == "." and _SHORT_FORM.search(text[words[-1][0] : end]):
        end += 1
    return Run(words[0][0], end, words, formed and len(words) + form > 1, None, [])


_SAYS = patterns.compile(r"\b(?:said|says|added|adds|noted|commented|explained|according to) $")
"""Before a speaker's name."""
_SUFFIX = patterns.compile(
    r"[-‑](?:based|led|funded|backed|owned|trained|educated|inspired|sponsored|listed|affiliated|developed)$"
)
_AND_HOUSE = patterns.compile(
    r" (?:und|et) (?:l[’']|la |le |die |der |das )?(?=(?:l[’'])?(?:Institut|Universit|Centre|CHU\b|Hôpital|Klinik"
    r"|Agence|Inserm\b|CNRS\b|Laboratoires\b))"
)
"""Where a second house begins: `Norvexa et l'Institut Clairval`."""
_OF_FIRM = patterns.compile(
    r"(?:(?:Der|Die|Das|Dem|Den|Des) )?(?:[\w-]++ (?:des|der|vom|von|am|beim) )?(?:(?:\w*?(?:[Hh]erstellers?"
    r"|[Pp]artners?|[Pp]artnerin|nehmers?|gebers?|[Uu]nternehmens?|[Gg]esellschaft)"
    r"|Lieferanten|Dienstleisters?|Investors?) (?:der |des |die )?"
    r"|(?:Aufsichtsrats?|Vorstands?|Verwaltungsrats?|Hauptversammlung|Aktien|Aktionäre|Management) (?:der|des|von) "
    r"|Standort )(?=[A-ZÀ-Þ])"
)
"""What a German firm is called before its name: `Inspektion des Auftragsherstellers Norvexa`."""
_DEPARTMENT = patterns.compile(
    r"(?:Department|Division|Faculty|School) of [\w &,-]{3,50}? (?:of|at) (?:the )?"
    r"(?=(?:[A-Z][\w.-]+ ){0,3}(?:University|Institute|Hospital|College|Clinic)\b)"
    r"|(?:Investigators|Researchers|Scientists|Physicians|Clinicians|Chemists|Biologists|Engineers|Doctors) of (?:the )?(?=[A-Z])"
)
"""A part of a university before the university's name, or people before their house's."""
_OF_TOWN = patterns.compile(r" of [A-Z]\w+(?: [A-Z]\w+)?$")
"""Where a firm sits, behind its name: `Nucleon Services of Boulder, Colorado`."""
_INSTITUTION = patterns.compile(
    r"\b(?:Universit|Institut|Hospital|College|School|Bank|Republic|Ministry|Department|City|Academy|Cent(?:er|re)|Foundation"
    r"|Council|Society|Association|Agency|Board|Government|State|Museum|Fund|Trust)"
)
_BULLET_VERB = patterns.compile(
    r"(?!(?:Unit|Alli|Advanc|Appli|Integrat|Associat|Limit|Consolidat|Combin|Focus|Inspir)ed)[A-Z][a-z]{3,}ed$"
)
"""The verb that opens a bullet: `Qualified Galtron Electronics as a manufacturer`."""
_GOODS_FOR = patterns.compile(
    r"(?:[\w-]+ ){0,3}?(?:Vectors?|Products?|Substance|Drugs?|Candidate|Supply|Material|Manufacturing|Services"
    r"|Therapy|Vaccine|Antibody|API|Batches) for (?=[A-Z])"
)
"""What is made, before the name of whom it is for: `Produce Vector for Tidewater Bio`."""
_AT_HOME = patterns.compile(r"[a-z][-‑](?:based|listed|headquartered|backed|owned|funded|quoted|traded)$")
_SHORT_FORM = patterns.compile(r"(?:Inc|Corp|Co|Ltd|Pvt|Pty|Pte|Bhd)$")
_ELIDED = patterns.compile(r"[LlDd][’'](?=[A-ZÀ-Þ][a-zà-ÿ])")
"""The French article before a name: `L'Institut`."""
_FIRM_FORMS = words_of(
    """
    GmbH AG SE KGaA SA SAS Inc Inc. Ltd Ltd. Limited LLC plc PLC A/S N.V. S.A. S.A.S. S.L. S.L.U. B.V. K.K. L.P. S.p.A. Corp
    Corp.
    """
)


@lru_cache(maxsize=4)
def _title_case(note: Annotation, sentence: Sentence) -> bool:
    """Whether most words of a line that could be in lower case have a capital."""
    long = patterns.findall(r"\b[A-Za-z][a-z]{3,}\b|\b[A-Z]{4,}\b", note.words(sentence))
    return len(long) < 2 or sum(1 for word in long if word[0].isupper()) >= 0.6 * len(long)


def title_parts(note: Annotation, run: Run) -> list[Run]:
    """A run of a headline parted, where that is in title case, into what may be names."""
    text = note.text
    if len(run.words) < 2 or not _title_case(note, note.sentence_at(run.start)):
        return [run]
    # a body's name stays whole: `Biomedical Advanced Research and Development Authority`
    bodies = [m for m in note.within("body", run.start, run.end) if " " in text[m.start : m.end]]
    parts: list[list[Span]] = [[]]
    for word in run.words:
        written = text[word[0] : word[1]].rstrip(",")
        whole = any(body.start <= word[0] and word[1] <= body.end for body in bodies)
        if not whole and (written.capitalize() if written.isupper() else written) in HEADLINE_WORDS:
            parts.append([])
        else:
            parts[-1].append(word)
    made = []
    for words in parts:
        while words and text[words[-1][0] : words[-1][1]].islower():
            words.pop()
        while words and text[words[0][0] : words[0][1]].islower():
            words.pop(0)
        if words:
            last = words is parts[-1]
            end = run.end if last else words[-1][1]
            made.append(Run(words[0][0], end, words, run.form and last, None, []))
    return made
