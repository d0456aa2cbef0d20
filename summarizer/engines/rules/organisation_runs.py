"""Runs of capitalised words, and which of them are the name of an organisation, of what kind.

>>> from summarizer.annotation import annotate
>>> from summarizer.release import Release
>>> note = annotate(Release.from_text("The deal with Kanda Biologics Co., Ltd. was signed in Kyoto."))
>>> [(note.text[run.start : run.end], run.kind) for run in read_runs(note) if run.kind]
[('Kanda Biologics Co., Ltd.', 'company')]
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import takewhile

from summarizer import patterns
from summarizer.annotation import Annotation
from summarizer.engines.rules.common_words import COMMON
from summarizer.engines.rules.firm_forms import form_tail
from summarizer.engines.rules.house_words import house_kind
from summarizer.engines.rules.known_names import KNOWN, known
from summarizer.engines.rules.name_words import (
    GENERIC,
    HEADLINE_WORDS,
    JOURNALS,
    NEVER_IN_NAME,
    OPENERS,
    PLACES,
    TAILS,
)
from summarizer.names import organisation_words
from summarizer.vocabulary import load

Span = tuple[int, int]


_L = "A-Za-zÀ-ɏ0-9"
_UP = "A-ZÀ-ÖØ-ÞŁŚŠŽČŻŐŰİ"


@cache
def _run() -> re.Pattern[str]:
    word = (
        rf"(?:(?:St|Mt|Bros|Cos|Dr|Prof)\.|(?:Children|Women|Veterans?|Men|King|Queen|Guy|People|Alzheimer|Parkinson|Huntington|Crohn)[’']s?(?=\s[{_UP}])"
        rf"|[{_UP}]\.(?:[{_UP}]\.)*(?![{_L}])"
        rf"|(?:[{_UP}]|[a-z]{{1,4}}[A-Z]|\d{{1,2}}[A-Z]|\d+and[A-Z])[{_L}]*(?:[&+.‑-][{_L}]+|[’'](?!s\b)[{_L}]+)*(?!/S\b))"
    )
    link = (
        r"(?:(?:of|for|de|du|des|di|della|del|der|für|von|et|y|und|on|&|\+)\s(?:the\s|la\s|las\s|los\s"
        r"|les\s|l’|l')?|and\s(?=(?:Development|Technology|Innovation|Prevention) [A-Z]))"
    )
    form = (
        r"(?:Inc|Incorporated|Corp|Corporation|Co|Company|Ltd|Limited|LLC|LLP|LP|L\.P|plc|PLC|AG|SE|GmbH"
        r"|KGaA|S\.A|SA|SAS|SASU"
        r"|S\.L\.U|S\.L|S\.A\.U|S\.A\.S|S\.p\.A|SpA|S\.r\.l|Srl|N\.V|NV|B\.V|BV|AB|A/S|ApS|ASA|Oyj?|K\.K|KK|Pty|Pte|Pvt|Private"
        r"|Sdn|Bhd|d\.o\.o|s\.r\.o|Zrt|Kft|inc"
        r"|S\.A\. de C\.V|e\.\s?V)(?![\w/])\.?"
    )
    return patterns.compile(
        rf"(?<![{_L}/@.&])(?<![{_L}][-‑]){word}(?:[ \u00a0]{link}?{word})*"
        rf"(?:[ \u00a0]\([{_UP}][{_L}]+\)(?:[ \u00a0]{word}){{0,3}}?(?=,?[ \u00a0](?:& )?{form}))?"
        rf"(?P<form>\.?(?:,?[ \u00a0](?:& )?{form})+(?:[ \u00a0]\(publ\))?)?"
    )


@cache
def _after() -> re.Pattern[str]:
    """What may follow a name: a ticker, a defined short form."""
    return patterns.compile(
        r"[’']?s?[®™]?\s?(?P<ticker>[(（]\s?(?:[“\"]?[A-Z][\w. ]{1,30}(?:[®™])?\s?[:：]\s?[“\"]?[\w.]{1,10}"
        r"|[A-Z]{3,6}\.[A-Z]{1,3}\))[^()（）]{0,60}[)）]?\s?)?"
        r"(?:[(（](?P<defined>[^()（）]{2,90})[)）])?"
    )


@cache
def _introduced() -> re.Pattern[str]:
    """A description that makes what stands before it an organisation."""
    return patterns.compile(
        r"(?:\s\([^()]{1,60}\))?(?:,|\s(?:is|was|are))\s(?:an?|the|its|our|one of)\s(?:[\w’'&/-]+[, ]+){0,9}?"
        r"(?:compan(?:y|ies)|biotech\w*|biopharma\w*|CDMO|CRO|CMO|firm|manufacturer|developer|producer"
        r"|provider|subsidiary|charity|non-?profit|foundation"
        r"|distributor|supplier|hospital|university|institute|spin-?out|spin-?off|start-?up|fund|investor"
        r"|organi[sz]ation|consortium|maker|laboratory|unit of|arm of"
        r"|affiliate|venture|licensee|partner|network|agency|entreprise|société|unternehmen|operator"
        r"|builder|leader)\b"
        r"|(?:\s\([^()]{1,60}\))?,\s(?:une?\s|la\s|eine?\s)?(?:[\w’'-]+\s){0,4}?(?:CR?DMO|CDMO|CMO(?! of\b)|CRO|société|entreprise|laboratoire"
        r"|biotech|\w*[Uu]nternehmen|\w*hersteller|\w*dienstleister|fabricant|façonnier|spécialiste)\b",
    )


@cache
def _told() -> re.Pattern[str]:
    """A description before a name that makes it one of an organisation."""
    return patterns.compile(
        r"(?:\b(?:compan(?:y|ies)|CDMO|CRO|CMO|manufacturers?|distributors?|suppliers?|charity|charities"
        r"|foundation|start-?up|licensees?|licensors?|partners?|subsidiary|organi[sz]ation|firm|makers?"
        r"|biotech|investors?|fund|affiliate|spin-?out|collaborators?|laboratory|hospital|university)\s)$"
    )


_QUOTED = patterns.compile(r"[“\"„‘']\s?([^“”\"„’]{2,40}?)\s?[”\"“’']")


@cache
def _heads(kind: str) -> dict[str, str]:
    """The ids of the words that names end in, to the kind of organisation that they tell."""
    vocabulary = load()
    if kind == "company-word":
        return dict.fromkeys(vocabulary.ids(kind), "company")
    return {name: vocabulary.term(kind, name).facts.get("group", "other") for name in vocabulary.ids(kind)}


@dataclass(slots=True)
class Run:
    start: int
    end: int
    words: list[Span]
    form: bool
    kind: str | None
    shorts: list[str]


def _trim(text: str, found: re.Match[str]) -> Run | None:
    """A run without the words that open sentences and without the possessive."""
    end = found.end()
    core = found.start("form") if found.group("form") else end
    start = found.start()
    if text[start : start + 4] in ("Dr. ", "Prof") and not found.group("form"):
        # "Dr. Ana Soto of Lund Hospital" names two
        of = patterns.search(r" (?:of|for|de|von) (?:the )?", text[start:core])
        start += of.end() if of else 0
    chunk = text[start:core]
    cut = patterns.search(r" for the (?=\S+$)", chunk) if " for the " in chunk else None
    if cut and patterns.match(r"\s(?:trial|study|program|project)", text[core : core + 9]):
        core = end = start + cut.start()
    of_firm = _OF_FIRM.match(text, start, core) if " " in chunk else None
    if of_firm:
        start = of_firm.end()
    elided = _ELIDED.match(text, start, core) if text[start + 1 : start + 2] in ("’", "'") else None
    if elided:
        start = elided.end()
    two = _AND_HOUSE.search(text, start, core) if " und " in chunk or " et " in chunk else None
    if two:
        core = end = two.start()
    words = [(start + m.start(), start + m.end()) for m in patterns.finditer(r"\S+", text[start:core])]
    while words and (
        text[words[0][0] : words[0][1]] in OPENERS
        or (text[words[0][0] : words[0][1]].islower() and len(words) > 1)
    ):
        words.pop(0)
    if len(words) > 1 and patterns.search(
        r"[a-z][-‑](?:based|listed|headquartered)$", text[words[0][0] : words[0][1]]
    ):
        words.pop(0)  # Kyoto-based Sugimoto Yakuhin
    while words and text[words[-1][0] : words[-1][1]].islower():
        words.pop()
    if len(words) > 1 and text[words[-1][0] : words[-1][1]] == "Partners" and text[end : end + 6] == " with ":
        # a headline's verb, not a firm of partners
        words.pop()
        end = core = words[-1][1]
    if not words:
        return None
    first = text[words[0][0] : words[0][1]]
    doubled = patterns.match(r"(\w{4,40})\1", first) if len(first) > 7 else None
    again = text.find(first, words[0][1], core) if len(first) > 3 else -1
    again = words[0][0] + len(doubled[1]) if doubled else again
    if again > 0 and text[max(0, words[0][0] - 6) : words[0][0]] == "About ":
        # a heading glued to its text: "About Verdane Bio Verdane Bio is …", "About VerdaneVerdane Bio is …"
        words = [(max(one, again), two) for one, two in words if two > again]
    last = text[words[-1][0] : end]
    suffix = _SUFFIX.search(last) if "-" in last or "‑" in last else None
    if suffix and not found.group("form"):
        end -= len(suffix.group())
        words[-1] = (words[-1][0], end)
    for at, (_, stop) in enumerate(words[1:-1], 1):
        if _FIRM_FORM.search(text[words[at][0] : stop]):
            # "ProCell GmbH for the cell line": the name ends with its form
            words = words[: at + 1]
            end = stop
            break
    formed = bool(found.group("form") or form_tail().search(text[words[0][0] : end]))
    if formed and text[end : end + 1] == "." and _SHORT_FORM.search(text[words[-1][0] : end]):
        end += 1
    return Run(words[0][0], end, words, formed and len(words) + bool(found.group("form")) > 1, None, [])


_SUFFIX = patterns.compile(r"[-‑](?:based|led|funded|backed|owned|sponsored|listed|affiliated|developed)$")
_AND_HOUSE = patterns.compile(
    r" (?:und|et) (?:l[’']|la |le |die |der |das )?(?=(?:l[’'])?(?:Institut|Universit|Centre|CHU\b|Hôpital|Klinik"
    r"|Agence|Inserm\b|CNRS\b|Laboratoires\b))"
)
"""Where a second house begins: `Norvexa et l'Institut Clairval`."""
_OF_FIRM = patterns.compile(
    r"(?:(?:Der|Die|Das|Dem|Den|Des) )?(?:[\w-]+ (?:des|der|vom|von|am|beim) )?(?:(?:\w*[Hh]erstellers?"
    r"|\w*[Pp]artners?|\w*[Pp]artnerin|\w*nehmers?|\w*gebers?"
    r"|\w*[Uu]nternehmens?|\w*[Gg]esellschaft|Lieferanten|Dienstleisters?|Investors?) (?:der |des |die )?"
    r"|(?:Aufsichtsrats?|Vorstands?|Verwaltungsrats?|Hauptversammlung|Aktien|Aktionäre|Management) (?:der|des|von) "
    r"|Standort )(?=[A-ZÀ-Þ])"
)
"""What a German firm is called before its name: `Inspektion des Auftragsherstellers Norvexa`."""
_ELIDED = patterns.compile(r"[LlDd][’'](?=[A-ZÀ-Þ][a-zà-ÿ])")
"""The French article before a name: `L'Institut`."""
_FIRM_FORM = patterns.compile(
    r"^(?:GmbH|AG|SE|KGaA|SA|SAS|Inc\.?|Ltd\.?|Limited|LLC|plc|PLC|A/S|N\.V\.|S\.A\.|S\.A\.S\.|S\.L\.(?:U\.)?|B\.V\.|K\.K\.|L\.P\.|S\.p\.A\.|Corp\.?)$"
)
_ONLY_FORM = patterns.compile(
    r"(?:Inc|Corp|Co|Ltd|LLC|AG|SE|SA|GmbH|Limited|Company|Corporation|Group|The)[.,]*$"
)
_SHORT_FORM = patterns.compile(r"(?:Inc|Corp|Co|Ltd|Pvt|Pty|Pte|Bhd)$")


def _institution_goes_on(note: Annotation, run: Run) -> int:
    """The end of `Institute of Arthritis and Musculoskeletal and Skin Diseases`, else the run's own."""
    end = run.end
    while True:
        more = patterns.once(rf"(?:, [{_UP}][{_L}]+)?,? (?:and|und|et|y) (?:the )?(?=[{_UP}])").match(
            note.text, end
        )
        following = _run().match(note.text, more.end()) if more else None
        if not following or following.group("form"):
            return end
        if any(
            note.within(kind, following.start(), following.end())
            for kind in ("organisation", "company-word", "body")
        ):
            return end
        if known(following.group()):
            return end
        words = following.group().split()
        if len(words) > 4 or words[0] in ("Dr.", "Prof."):
            return end
        end = following.end()


_NOT_LAST = (
    HEADLINE_WORDS | COMMON | PLACES | OPENERS | NEVER_IN_NAME | {"Relations", "Corporate", "Communications"}
)


def _may_end(word: str) -> bool:
    """Whether a word behind a company's telling word may still be of its name: Tricorn Pharma Services."""
    return word in TAILS or (word.isalpha() and word.istitle() and len(word) > 4 and word not in _NOT_LAST)


def _classify(note: Annotation, run: Run) -> None:
    """Tell from a run's own words and its surroundings whether it is an organisation, and cut it to its name."""
    text = note.text
    name = text[run.start : run.end]
    first = text[run.words[0][0] : run.words[0][1]]
    bodies = [
        m
        for m in note.within("body", run.start, run.end + 60)
        if m.start < run.end and (m.end <= run.end or m.start == run.start) and _body_group(m.id) == "funder"
    ]
    heads = note.within("organisation", run.start, run.end)
    company = [
        m
        for m in note.within("company-word", run.start, run.end)
        if m.start > run.start and text[m.start].isupper()
    ]
    if bodies and bodies[0].start == run.start:
        run.end, run.kind = (
            max(
                run.end if len(run.words) < 7 and bodies[0].end >= run.end - 2 else bodies[0].end,
                bodies[0].end,
            ),
            "funder",
        )
    elif run.form and (len(run.words) > 1 or first not in GENERIC):
        run.kind = "company"
    elif name in KNOWN:
        run.kind = KNOWN[name]
    elif heads and (len(run.words) > 1 or heads[0].end - heads[0].start > 8):
        kind = _heads("organisation")[heads[0].id]
        if len(name.split()) > 1:
            run.kind = kind
            if patterns.search(
                r"\b(?:Institut|Department|Ministry|Fund|Foundation|Agency|Center|Centre|School"
                r"|Council)\w*\b(?: \w+)? (?:of|for|on)\b",
                name,
            ):
                run.end = _institution_goes_on(note, run)
    elif company:
        last = company[-1]
        if last.end < run.end:
            more = [word for word in run.words if word[0] >= last.end]
            tail = list(takewhile(lambda word: _may_end(text[word[0] : word[1]]), more[:2]))
            run.words = [word for word in run.words if word[0] < last.end] + tail
            run.end = tail[-1][1] if tail else last.end
        if not all(text[a:b] in GENERIC for a, b in run.words):
            run.kind = "company"
    if (
        run.kind is None
        and len(run.words) > 1
        and first in ("Laboratoires", "Laboratoire", "Laboratorios", "Groupe")
    ):
        run.kind = "company"
    listed = known(name) if run.kind is None else None
    if listed and (listed[0] == name or len(listed[0]) > 3):
        size = len(listed[0].split())
        if size < len(run.words) and _may_end(text[run.words[size][0] : run.words[size][1]]):
            size += 1
        run.words = run.words[:size]
        run.end, run.kind = run.words[-1][1], listed[1]
    if run.kind == "company" and patterns.search(
        r"\b(?:Ventures?|Capital|Venture Partners|Equity|Investments?)\b", text[run.start : run.end]
    ):
        run.kind = "investor"
    if run.kind is None:
        run.kind = house_kind(text[run.start : run.end])
    _read_after(text, run)
    if run.kind is None and _pays(text, run):
        run.kind = "funder"
    if run.kind is None and first not in GENERIC:
        rest = text[run.end : run.end + 140]
        if (rest[:1] == "," or rest.startswith((" is ", " was ", " (", " are "))) and _introduced().match(
            rest
        ):
            run.kind = "company"
        if (
            run.kind is None
            and len(run.words) <= 5
            and _told().search(text[max(0, run.start - 16) : run.start])
            and not patterns.match(
                r"(?:,? who)? (?:will |has |to |is )?(?:chair|join|sit|serve)s?(?:ed|ing)? ",
                text[run.end : run.end + 30],
            )
        ):
            run.kind = "company"


def _pays(text: str, run: Run) -> bool:
    """Whether a run is a programme of the state that paid: `supported by the Northern Health Innovation Program`."""
    return (
        2 < len(run.words) < 9
        and bool(_PROGRAMME.search(text[run.start : run.end]))
        and bool(
            _PAID_BY.search(text[max(0, run.start - 70) : run.start])
            or patterns.match(
                r"(?:\([^()]{2,12}\))? (?:funds?|supports?|financ\w+|paid|pays?|awarded)\b",
                text[run.end : run.end + 30],
            )
        )
    )


def _read_after(text: str, run: Run) -> None:
    """Ticker and defined short form behind a run."""
    if text[run.end : run.end + 2].find("(") < 0 and text[run.end : run.end + 2].find("（") < 0:
        return
    after = _after().match(text, run.end)
    if after is None:
        return
    if after.group("ticker"):
        run.kind = run.kind or "company"
    defined = after.group("defined")
    if not defined:
        return
    own = organisation_words(text[run.start : run.end])
    for short in [
        *_QUOTED.findall(defined),
        *([defined] if not _QUOTED.search(defined) and len(defined) < 30 else []),
    ]:
        plain = short.strip(" ,")
        if plain.lower() in ("the company", "company", "the group", "our company", "the corporation"):
            run.kind = run.kind or "company"
        elif _abbreviates(plain, own):
            run.shorts.append(plain)


def _abbreviates(short: str, words: tuple[str, ...]) -> bool:
    """Whether a defined term is short for a name: its beginning, or capitals out of its words."""
    own = organisation_words(short)
    if not own or not words or ":" in short:
        return False
    if own[0] == words[0] or (own[0].startswith(words[0][:4]) and len(own) <= len(words)):
        return True
    if len(own) == 1 and short.isupper() and 2 <= len(short) <= 8:
        letters = short.lower()
        return letters[0] == words[0][0] and all(letter in "".join(words) for letter in letters)
    if len(own) == 2 and short.split()[0].isupper() and own[1] in words and own[0][0] == words[0][0]:
        return True  # University Medical Center Utrecht: UMC Utrecht
    return set(own) <= set(words)


@cache
def _body_group(name: str) -> str:
    return load().term("body", name).facts.get("group", "")


_DISEASE_WORDS = frozenset(("Disease", "Syndrome", "Disorder"))
_OF_DISEASE = patterns.compile(
    r"\b(?:Cent(?:er|re)|Institute|Foundation|Society|Association|Alliance|Network|Consortium|Trust|Fund|Coalition|Initiative"
    r"|Laborator(?:y|ies)|Hospital|School|Council)s? (?:of|for|on|against) "
    r"|\b(?:Disease|Syndrome|Disorder)s? (?:Research |Control )?"
    r"(?:Foundation|Society|Association|Fund|Alliance|Trust|Institute|Cent(?:er|re)|Consortium|Network|Initiative)\b"
)
"""Houses that bear a disease in their name: `Centre for Infectious Disease`, `Cortland Disease Foundation`."""
_PROGRAMME = patterns.compile(
    r"(?:Programs?|Programme|Initiative|Scheme|Facility|Accelerator|Challenge)(?: of the [\w. ]{2,30})?$"
)
_PAID_BY = patterns.compile(
    r"\b(?:fund(?:ed|ing)|support(?:ed)?|grants?|award(?:ed)?|financ\w+|money|contribution|backed|subsid\w+)\b[^.;]{0,40}"
    r"\b(?:by|from|under|through|of) (?:the |an? )?$"
)


def _is_none(note: Annotation, run: Run) -> bool:
    """Whether a run is surely no organisation: an agency, a journal, a title, a meeting."""
    text = note.text[run.start : run.end]
    words = set(text.replace(",", "").split())
    if all(_ONLY_FORM.match(word) for word in text.split()):
        return True
    if words & NEVER_IN_NAME and not (
        words & NEVER_IN_NAME <= _DISEASE_WORDS and (run.form or _OF_DISEASE.search(text))
    ):
        return True
    if text in JOURNALS or text.startswith(("Dr.", "Prof.")):
        return True
    for mention in note.within("regulator", run.start, run.end):
        if mention.end - mention.start >= (run.end - run.start) / 2:
            return True
    return any(
        mention.start == run.start
        and _body_group(mention.id) != "funder"
        and mention.end - mention.start >= (run.end - run.start) / 2
        for mention in note.within("body", run.start, run.end)
    )


@lru_cache(maxsize=64)
def _title_case(words: str) -> bool:
    """Whether most words of a line that could be in lower case have a capital."""
    long = patterns.findall(r"\b[A-Za-z][a-z]{3,}\b|\b[A-Z]{4,}\b", words)
    return len(long) < 2 or sum(1 for word in long if word[0].isupper()) >= 0.6 * len(long)


def _parts(note: Annotation, run: Run) -> list[Run]:
    """A run of a headline in title case parted into what may be names; any other run as it is."""
    text = note.text
    if (
        len(run.words) < 2
        or note.release.zone_at(run.start) != "headline"
        or note.within("body", run.start, run.end)
        or not _title_case(note.words(note.sentence_at(run.start)))
    ):
        return [run]
    parts: list[list[Span]] = [[]]
    for word in run.words:
        written = text[word[0] : word[1]].rstrip(",")
        if (written.capitalize() if written.isupper() else written) in HEADLINE_WORDS:
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


def read_runs(note: Annotation) -> Iterator[Run]:
    """Yield the runs of a release that may be names, those told as organisations with their kind."""
    reached = 0
    for match in _run().finditer(note.text):
        run = _trim(note.text, match)
        if run is None or run.start < reached:
            continue
        headline = note.release.zone_at(run.start) == "headline"
        if not headline and _is_none(note, run):
            continue
        for part in _parts(note, run):
            if headline and _is_none(note, part):
                continue
            _classify(note, part)
            if part.kind is not None and _is_none(note, part):
                part.kind = None
            if part.kind is not None:
                reached = part.end
            yield part
