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
from functools import cache, lru_cache
from itertools import takewhile

from summarizer import patterns
from summarizer.annotation import Annotation
from summarizer.engines.rules.common_words import COMMON
from summarizer.engines.rules.firm_forms import FORM
from summarizer.engines.rules.headline_words import HEADLINE_WORDS
from summarizer.engines.rules.house_words import house_kind
from summarizer.engines.rules.known_names import KNOWN, known
from summarizer.engines.rules.name_runs import Run, title_parts, trimmed
from summarizer.engines.rules.name_words import (
    BRANCHES,
    GENERIC,
    HOUSES,
    JOURNALS,
    NEVER_IN_NAME,
    ONLY_FORMS,
    OPENERS,
    TAILS,
)
from summarizer.engines.rules.places import PLACES, is_place
from summarizer.engines.rules.thing_words import is_thing
from summarizer.names import organisation_words
from summarizer.vocabulary import load

_L = "A-Za-zÀ-ɏ0-9"
_UP = "A-ZÀ-ÖØ-ÞŁŚŠŽČŻŐŰİ"


@cache
def _run() -> re.Pattern[str]:
    word = (
        rf"(?:(?:St|Mt|Bros|Cos|Dr|Prof)\.|[{_UP}][a-z]{{2,12}}[’']s(?=\s(?:[{_UP}]\w+\s){{0,2}}(?:Foundation|Charity)\b)"
        rf"|(?:Children|Women|Veterans?|Men|King|Queen|Guy|People|Alzheimer|Parkinson|Huntington|Crohn)[’']s?(?=\s[{_UP}])"
        rf"|Crohn[’']s(?=\s(?:&|and)\sColitis)"
        rf"|[{_UP}]\.(?:[{_UP}]\.)*(?![{_L}])"
        rf"|(?:[{_UP}]|[a-z]{{1,4}}+[A-Z]|\d{{1,2}}[A-Z]|\d+and[A-Z])[{_L}]*(?:[&+.‑-][{_L}]+|–(?=H[ôo]pitaux)[{_L}]+"
        rf"|[’'](?!s\b)[{_L}]+)*(?!/S\b))"
    )
    link = (
        r"(?:(?:of|for|de|du|des|en|pour|di|della|del|der|für|von|et|y|und|on|&|\+)\s(?:the\s|la\s|las\s|los\s"
        r"|les\s|l’|l')?|and\s(?=(?:Development|Technology|Innovation|Prevention) [A-Z]"
        r"|Women[’']s (?:Hospital|Health)|Colitis F|Melinda Gates|Eliza Hall|Treatment of |Research (?:Institute|Council"
        r"|Foundation|Cent)|Ear\b"
        r"|Biotechnology\b)|(?:(?<=for Research )|(?<=of Research ))in\s)"
    )
    return patterns.compile(
        # most words begin in lower case and hold no capital near: they are passed over at one look
        rf"(?<![{_L}/@.&])(?=[a-z]{{0,4}}+[{_UP}\d])(?<![{_L}][-‑]){word}(?:[ \u00a0](?!Sp\. z |S\.à ){link}?{word})*"
        rf"(?:[ \u00a0]\([{_UP}][{_L}]+\)(?:[ \u00a0]{word}){{0,3}}?(?=,?[ \u00a0](?:& )?{FORM}))?"
        rf"(?P<form>\.?(?:,?[ \u00a0](?:& )?{FORM})+(?:[ \u00a0]\(publ\))?)?"
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
        r"(?:\s\([^()]{1,60}\))?(?:,|\s(?:is|was|are|will be|has been|becomes|became))"
        r"\s(?:an?|the|its|our|one of)\s(?:[\w’'&/-]+[, ]+){0,9}?"
        r"(?:compan(?:y|ies)|biotech\w*|biopharma\w*|CDMO|CRO|CMO|firm|manufacturer|developer|producer"
        r"|provider|subsidiary|charity|non-?profit|foundation"
        r"|distributor|supplier|hospital|university|institute|spin-?out|spin-?off|start-?up|fund|investor"
        r"|organi[sz]ation|consortium|maker|laboratory|unit of|arm of"
        r"|affiliate|venture|licensee|partner|network|agency|entreprise|société|unternehmen|operator"
        r"|builder|leader)\b"
        r"|(?:\s\([^()]{1,60}\))?,\s(?:une?\s|la\s|eine?\s)?(?:[\w’'-]+\s){0,4}?(?:CR?DMO|CDMO|CMO(?! of\b)|CRO"
        r"|société|entreprise|laboratoire"
        r"|biotech|\w*[Uu]nternehmen|\w*hersteller|\w*dienstleister|fabricant|façonnier|spécialiste)\b",
    )


_HOUSES = tuple(sorted(HOUSES))


@cache
def _told() -> re.Pattern[str]:
    return patterns.compile(rf"\b(?:{'|'.join(_HOUSES)})\s$")


_QUOTED = patterns.compile(r"[“\"„‘']\s?([^“”\"„’]{2,40}?)\s?[”\"“’']")


@cache
def _heads(kind: str) -> dict[str, str]:
    """The ids of the words that names end in, to the kind of organisation that they tell."""
    vocabulary = load()
    if kind == "company-word":
        return dict.fromkeys(vocabulary.ids(kind), "company")
    return {name: vocabulary.term(kind, name).facts.get("group", "other") for name in vocabulary.ids(kind)}


def _institution_goes_on(note: Annotation, run: Run) -> int:
    """The end of `Institute of Arthritis and Musculoskeletal and Skin Diseases`, else the run's own."""
    end = run.end
    while True:
        more = patterns.once(rf"(?:, [{_UP}][{_L}]+)?,? (?:and|und|et|y) (?:the )?(?=[{_UP}])").match(
            note.text, end
        )
        if more and more.group().startswith(", and") and " and " in note.text[run.start : end]:
            return end  # another house joins: "the Institute for Health and Care, and Norvexa"
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


def _by_mentions(note: Annotation, run: Run, name: str, own: str | None) -> None:
    """Tell a run in which a mention stands: a funder, an institution, a company; `own` is what it tells without them."""
    text = note.text
    bodies = [
        m
        for m in note.within("body", run.start, run.end + 60)
        if m.start < run.end and (m.end <= run.end or m.start == run.start) and _body_group(m.id) == "funder"
    ]
    if bodies and bodies[0].start == run.start:
        run.end, run.kind = (
            max(
                run.end if len(run.words) < 7 and bodies[0].end >= run.end - 2 else bodies[0].end,
                bodies[0].end,
            ),
            "funder",
        )
    elif own is not None:
        run.kind = own
    elif (heads := note.within("organisation", run.start, run.end)) and (
        len(run.words) > 1 or heads[0].end - heads[0].start > 8
    ):
        kind = _heads("organisation")[heads[0].id]
        if len(name.split()) > 1:
            run.kind = kind
            if patterns.search(
                r"\b(?:Institut|Department|Ministry|Fund|Foundation|Agency|Center|Centre|School"
                r"|Council)\w*\b(?: \w+)? (?:of|for|on)\b",
                name,
            ):
                run.end = _institution_goes_on(note, run)
    elif company := [
        m
        for m in note.within("company-word", run.start, run.end)
        if m.start > run.start and text[m.start].isupper()
    ]:
        last = company[-1]
        if last.end < run.end:
            more = [word for word in run.words if word[0] >= last.end]
            tail = list(takewhile(lambda word: _may_end(text[word[0] : word[1]]), more[:2]))
            run.words = [word for word in run.words if word[0] < last.end] + tail
            run.end = tail[-1][1] if tail else last.end
            if text.startswith(" Company", run.end):
                run.end += len(" Company")
        if not all(text[a:b] in GENERIC for a, b in run.words):
            run.kind = "company"


def _classify(note: Annotation, run: Run, marked: bool) -> None:
    """Tell from a run's own words and its surroundings whether it is an organisation, and cut it to its name."""
    text = note.text
    name = text[run.start : run.end]
    first = text[run.words[0][0] : run.words[0][1]]
    formed = run.form and (len(run.words) > 1 or first not in GENERIC)
    own = "company" if formed else KNOWN.get(name)
    if marked:
        _by_mentions(note, run, name, own)
    else:
        run.kind = own
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
        while size < len(run.words) and text[run.words[size][0] : run.words[size][1]] in BRANCHES:
            size += 1
        run.words = run.words[:size]
        run.end, run.kind = run.words[-1][1], listed[1]
    if run.kind == "company" and patterns.search(
        r"\b(?:Ventures?|Capital|Venture Partners|Equity|Investments?)\b", text[run.start : run.end]
    ):
        run.kind = "investor"
    if run.kind is None:
        run.kind = house_kind(text[run.start : run.end])
    if run.kind is None and (last_end := _in_lower_case(text, run)):
        run.end, run.kind = last_end, "academic"
    _read_after(text, run)
    if run.kind is None and _pays(text, run):
        run.kind = "funder"
    if (
        run.kind is None
        and (_is_introduced(text, run) or (len(run.words) <= 5 and _is_told(text, run)))
        and first not in GENERIC
        and not is_place(text[run.start : run.end])
    ):
        run.kind = "company"


def _in_lower_case(text: str, run: Run) -> int:
    """Where a name ends that goes on in lower case: `Radboud university medical center`; 0 where it does not."""
    if not text.startswith((" university", " medical cent"), run.end):
        return 0
    more = patterns.once(
        r" (?:university(?: medical cent(?:er|re)| hospital)|medical cent(?:er|re))(?!\w)"
    ).match(text, run.end)
    name = text[run.start : run.end]
    if (
        not more
        or name in GENERIC
        or name.endswith(("an", "ish", "ese", "ch", "ss", "U.S.", "US", "UK"))
        or is_place(name)
    ):
        return 0
    return more.end()


def _is_introduced(text: str, run: Run) -> bool:
    """Whether what stands behind a run describes an organisation: `Norvexa, a contract manufacturer`."""
    return text.startswith((",", " is ", " was ", " (", " are "), run.end) and bool(
        _introduced().match(text[run.end : run.end + 140])
    )


def _is_told(text: str, run: Run) -> bool:
    """Whether a word before a run makes it an organisation's name, and not that of one who joins it."""
    before = text[max(0, run.start - 16) : run.start]
    return (
        before[:-1].endswith(_HOUSES)
        and _told().search(before) is not None
        and not patterns.match(
            r"(?:,? who)? (?:will |has |to |is )?(?:chair|join|sit|serve)s?(?:ed|ing)? ",
            text[run.end : run.end + 30],
        )
    )


def _pays(text: str, run: Run) -> bool:
    """Whether a run is a programme of the state that paid: `supported by the Northern Health Innovation Program`."""
    return (
        2 < len(run.words) < 9
        and not text[max(0, run.start - 12) : run.start].endswith("through its ")
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
    following = text[run.end : run.end + 2]
    if "(" not in following and "（" not in following:
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


_SUPERVISES = patterns.compile(
    r"\b(?:Safety|Securities|Exchange|Regulatory|Trade|Competition|Markets?|Gaming|Electoral|Privacy)"
    r" (?:and [A-Z]\w+ )?(?:Commission|Authority|Inspectorate|Office|Bureau)$|\b(?:Cartel Office|Patent Office|Trademark"
    r" Office)$"
)
"""Offices that license, supervise or judge: `Nuclear Safety Commission`."""
_MEETING = patterns.compile(
    r"(?: ?\([A-Z][\w./ -]{1,14}\))?[’']?s?,? (?:20\d\d |\d{1,3}(?:st|nd|rd|th) )?"
    r"(?:(?:Annual|International|World|Virtual|National|European|Scientific|Interim|Biennial|Spring|Fall|Winter|Summer) ){0,3}"
    r"(?:Meeting|Congress|Conference|Symposium|Sessions|Convention|Summit|Forum|Week)\b"
)
"""A meeting, behind the name of the society that holds it: `American Society of Nephrology (ASN) Kidney Week`."""
_DISEASE_WORDS = frozenset(("Disease", "Syndrome", "Disorder"))
_OF_DISEASE = patterns.compile(
    r"\b(?:Cent(?:er|re)|Institute|Foundation|Society|Association|Alliance|Network|Consortium|Trust|Fund|Coalition|Initiative"
    r"|Laborator(?:y|ies)|Hospital|School|Council)s? (?:of|for|on|against) "
    r"|\b(?:Disease|Syndrome|Disorder)s? (?:Research |Control )?"
    r"(?:Foundation|Society|Association|Fund|Alliance|Trust|Institute|Cent(?:er|re)|Consortium|Network|Initiative)\b"
)
"""Houses that bear a disease in their name: `Centre for Infectious Disease`, `Cortland Disease Foundation`."""
_PART_OF_AGENCY = patterns.compile(
    r" and (?:[A-Z]\w+ ){1,3}(?:Inspectorate|Authority|Agency|Administration)\b"
)
"""What makes a run the first half of an agency's name: `Dutch Health and Youth Care Inspectorate`."""
_PROGRAMME = patterns.compile(
    r"(?:Programs?|Programme|Initiative|Scheme|Facility|Accelerator|Challenge)(?: of the [\w. ]{2,30})?$"
)
_PAID_BY = patterns.compile(
    r"\b(?:fund(?:ed|ing)|support(?:ed)?|grants?|award(?:ed)?|financ\w+|money|contribution|backed|subsid\w+)\b[^.;]{0,40}"
    r"\b(?:by|from|under|through|of) (?:the |an? )?$"
)


def _begins_funder(note: Annotation, run: Run) -> bool:
    """Whether a run is the beginning of a funder's name: `Cancer Prevention` and Research Institute of Texas."""
    return any(
        mention.start == run.start and _body_group(mention.id) == "funder"
        for mention in note.within("body", run.start, run.end + 60)
    )


_DEPARTMENT = patterns.compile(
    r"(?:Department|Division|Chair|Head|Clearance|Chief|Unit|Director) of (?:(?:the|and|[A-Z][\w-]+) )*"
    r"(?:\w+ology|\w+iatrics?|\w+iatry|Medicine|Surgery|Genetics|Anesthesia|Imaging|Transportation|Justice|Commerce|Labor"
    r"|Revenue)$"
)
"""A part of a house, or an office that gives nothing to medicines."""
_CODE = patterns.compile(r"[A-Z]{2,6}[-‑]\d{1,5}[A-Z]?")


@lru_cache(maxsize=4096)
def _tells_none(name: str, form: bool) -> bool:
    """Whether the words of a run alone tell that it is no organisation: a legal form, a journal, a title, an office."""
    words = name.split()
    if words[0].rstrip(".,") in ONLY_FORMS and all(word.rstrip(".,") in ONLY_FORMS for word in words):
        return True
    barred = NEVER_IN_NAME.intersection(name.replace(",", "").split())
    if barred and not (barred <= _DISEASE_WORDS and (form or _OF_DISEASE.search(name))):
        return True
    if not form and (_SUPERVISES.search(name) or _DEPARTMENT.match(name) or _CODE.fullmatch(name)):
        return True
    return name in JOURNALS or name.startswith(("Dr.", "Prof."))


def _is_none(note: Annotation, run: Run, marked: bool = True) -> bool:
    """Whether a run is surely no organisation: an agency, a thing, a meeting; `marked` where one of MARKS stands in it."""
    text = note.text[run.start : run.end]
    if _tells_none(text, run.form) or (
        not run.form
        and (
            (is_thing(text) and text not in KNOWN and not (marked and _begins_funder(note, run)))
            or _MEETING.match(note.text, run.end)
        )
    ):
        return True
    if note.text.startswith(" and ", run.end) and _PART_OF_AGENCY.match(note.text, run.end):
        return True
    if not marked:
        return False
    for mention in note.within("regulator", run.start - 40, run.end + 60):
        if mention.start <= run.start and mention.end >= run.end:
            return True  # `Minister of Health` of the `Minister of Health, Labour and Welfare`
        within = mention.start >= run.start and mention.end <= run.end
        if within and mention.end - mention.start >= (run.end - run.start) / 2:
            return True
    return any(
        mention.start == run.start
        and _body_group(mention.id) != "funder"
        and mention.end - mention.start >= (run.end - run.start) / 2
        for mention in note.within("body", run.start, run.end)
    )


MARKS = ("body", "regulator", "organisation", "company-word")
"""Kinds of mentions that may tell what a run is."""


def read_runs(note: Annotation) -> Iterator[Run]:
    """Yield the runs of a release that may be names, those told as organisations with their kind."""
    text = note.text
    marks = sorted((m.start, m.end) for kind in MARKS for m in note.kinds.get(kind, ()))
    marks.append((len(text) + 1, len(text) + 1))
    at = reached = 0
    zones = note.release.zones
    titles = max((number for number, zone in enumerate(zones) if zone.kind == "headline"), default=-1) + 1
    told = zones[titles].start if titles < len(zones) else len(text)
    for match in _run().finditer(text):
        written = match.group()
        if written in OPENERS:
            continue
        while marks[at][1] <= match.start():
            at += 1
        marked = marks[at][0] < match.end()
        if not marked and written.isalnum() and is_thing(written) and written not in KNOWN:
            continue  # most runs are one word, of things
        run = trimmed(text, match)
        if run is None or run.start < reached:
            continue
        headline = run.start < told and note.release.zone_at(run.start) == "headline"
        if not headline and _is_none(note, run, marked):
            continue
        for part in title_parts(note, run) if headline else (run,):
            if headline and _is_none(note, part, marked):
                continue
            end = part.end
            _classify(note, part, marked)
            if part.kind is not None and part.end != end and _is_none(note, part):
                part.kind = None
            if part.kind is not None:
                reached = part.end
            yield part
