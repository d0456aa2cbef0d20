"""Cut a release into zones: what a passage is, and so what it may say about a program.

>>> text = "Verdane doses first patient\\n\\nLYON, May 2, 2025 – Verdane dosed a patient. About Verdane Verdane is a company."
>>> [(zone.kind, text[zone.start : zone.end][:12]) for zone in find_zones(text)]
[('headline', 'Verdane dose'), ('dateline', 'LYON, May 2,'), ('lead', 'Verdane dose'), ('about-company', 'About Verdan')]

Zones partition the text: sorted, without gaps. Headings are found also where they are glued to the sentence before.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from summarizer import patterns
from summarizer.brief import Zone as ZoneKind
from summarizer.dateline import find_dateline
from summarizer.headings import Heading, about_kind, heading_kind
from summarizer.vocabulary.fold import Tokens, split

MIN_QUOTE_WORDS = 6  # shorter runs in quotation marks are terms and defined names, not speech


class Zone(NamedTuple):
    """A stretch of the text and what it is."""

    kind: ZoneKind
    start: int
    end: int


_GLUED = (
    "About ",
    "Cautionary ",
    "Safe Harbor",
    "Forward",
    "FORWARD",
    "Contact",
    "Inquiries",
    "View ",
    "Company Website",
)
"""What headings in the middle of a line cannot do without."""


@cache
def _glued() -> re.Pattern[str]:
    """Headings in the middle of a line: after a sentence's end, or run into the word before."""
    return patterns.compile(
        r"(?=\s{0,3}[ACDFIMNPRSV])"  # with what headings begin: other places are passed over
        r"(?<=[.!?)\]”\"’a-z0-9™®])(?:(?<=[.!?)\]”\"])\s{0,3})?"
        r"(?:(?P<about>About (?:the )?(?=[^\W_]))"
        r"|(?P<forward>(?:Cautionary (?:Note|Statement)|Safe Harbor|(?:Note Regarding |Disclosure Notice "
        r")?(?:Forward[- ]Looking|FORWARD[- ]LOOKING) (?:Statements?|STATEMENTS?|Information|INFORMATION)(?![a-z])"
        r"(?! (?:are|is|in|include|involve|speak|can"
        r"|made|may|should|contained|within|that|as|and|by|or|to|of|contain|which|we|generally|for"
        r"|on)\b)))"
        r"|(?P<contacts>(?:(?:Media|Investors?|Press|Company|Corporate|Investor Relations|IR|PR)(?: (?:and"
        r"|&|/) (?:Media|Investors?|Press))? (?:Contacts?|Inquiries)|Contact Details|Contact Information"
        r"|Contacts?(?= (?:Investor|Media|Press|Corporate|Company|IR\b))"
        r"|Contacts?:)(?=[:\s A-Z]|\S+@))"
        r"|(?P<junk>View the original release|View source version|View original content|Company "
        r"Website(?=http)))"
    )


_EXPLAINED = frozenset(
    """fast orphan breakthrough rmat regenerative prime priority accelerated pediatric paediatric qualified qidp sakigake
    odd emergency conditional innovation ilap designation status""".split()  # noqa: SIM905
)
_FORWARD = frozenset(
    "forward historical uncertainties actual litigation constitute undertake undertakes zukunft prospectives".split()  # noqa: SIM905
)
_FORWARD_ABROAD = ("前瞻性", "敬请", "投资风险", "審慎行事")
"""Words, in lower case, without which the two costly patterns below cannot match."""


def _has_any(words: Collection[str], text: str) -> bool:
    """Whether one of the words stands in a text."""
    return bool(words) and any(map(text.lower().__contains__, words))


class _Cues(NamedTuple):
    """Those of the words above that the whole text has: mostly few."""

    explained: Collection[str]
    forward: Collection[str]


@cache
def _explains() -> re.Pattern[str]:
    """A sentence that explains what a designation or pathway is."""
    names = (
        r"fast[\s-]track|orphan(?:[\s-]drug)?|breakthrough(?:\s+therapy|\s+device)?|RMAT"
        r"|regenerative\s+medicine\s+advanced\s+therapy|PRIME"
        r"|priority\s+review|accelerated\s+approval|rare\s+pa?ediatric\s+disease"
        r"|qualified\s+infectious\s+disease(?:\s+product)?|QIDP|sakigake|ODD"
        r"|emergency\s+use\s+authori[sz]ation|conditional\s+(?:marketing\s+)?authori[sz]ation"
        r"|innovation\s+passport|ILAP"
    )
    return patterns.compile(
        rf"(?:(?<=^)|(?<=[.!?”\"]\s)|(?<=\n))(?:The\s+|An?\s+|Under\s+(?:the\s+)?|Receiving\s+)?(?:(?:U\.?S\.?\s+)?(?:FDA|EMA|NMPA|European\s+Commission)(?:['’]s)?\s+)?(?:{names})\b[^.]{{0,60}}?"
        r"\s(?:is|are|was\s+(?:established|created|designed)|provides?|offers?|allows?|facilitates?|aims?"
        r"|helps?|qualif\w+|entitles?|can\s+be|may\s+be|enables?|confers?|expedites?|grants?|affords?"
        r"|supports?|gives)\s"
        r"(?!(?:based|for\s+the\s+treatment|another|further|important)\b)"
        rf"|(?:(?<=^)|(?<=[.!?”\"]\s)|(?<=\n))The\s+(?:FDA|EMA|U\.S\. Food and Drug Administration"
        r"|European\s+Medicines\s+Agency|Agency|NMPA)\s*(?:\([A-Z]+\)\s*)?"
        rf"(?:grants|awards|reserves|created|established)\s[^.]{{0,80}}\b(?:{names}|designation|status)\b",
        re.I,
    )


@cache
def _forward_sentence() -> re.Pattern[str]:
    return patterns.compile(
        r"(?:this|these|certain|some|all|any|statements?|the|words?|terms?|other|such)\b[^.]{0,260}\bforward[-\s]looking\b"
        r"|\bnot\s+(?:(?:purely|strictly|statements\s+of)\s+)?historical(?:\s+facts?)?\b|\brisks\s+and\s+uncertainties\b"
        r"|\bactual\s+results\b[^.]{0,80}\bdiffer\b"
        r"|private\s+securities\s+litigation\s+reform\s+act|does\s+not\s+constitute\s+an\s+offer"
        r"|shall\s+not\s+constitute\s+an\s+offer|undertakes?\s+no\s+(?:obligation|duty)"
        r"|前瞻性陈述|敬请广大投资者|注意投资风险|審慎行事|in\s+die\s+zukunft\s+gerichtete|déclarations\s+prospectives",
        re.I,
    )


def _sentence_start(text: str, at: int, floor: int) -> int:
    """The start of the sentence around `at`, not before `floor`."""
    for mark in range(at - 1, floor, -1):
        if text[mark] in ".!?" and text[mark + 1 : mark + 2].isspace():
            return mark + 2
    return floor


def _pieces(text: str) -> list[tuple[int, int, Heading | None]]:
    """Paragraphs, cut also at glued headings: (start, end, heading kind or None)."""
    pieces: list[tuple[int, int, Heading | None]] = []
    heads = [head for head in _GLUED if head in text]
    for line in patterns.finditer(r"[^\n]+", text):
        start, end = line.span()
        if not line.group().strip():
            continue
        cuts: list[tuple[int, Heading]] = []
        if end - start > 40 and any(map(line.group().__contains__, heads)):
            for found in _glued().finditer(text, start + 1, end):
                kind: Heading = "forward-looking" if found.lastgroup == "forward" else found.lastgroup  # type: ignore[assignment]
                at = found.start(found.lastgroup or 0)
                joined = not text[at - 1].isspace() and not text[at - 1].isalnum()
                if kind == "about" and not (joined or _names_section(text, at, end)):
                    continue
                if kind == "about" and (_is_opened(text, at) or heading_kind(text[at : at + 60]) != "about"):
                    continue  # speech, or a number: "About half of them …"
                cuts.append((at, kind))
        first = heading_kind(line.group())
        if not cuts:
            pieces.append((start, end, first))
            continue
        marks = [(start, first), *cuts, (end, None)]
        for (begin, opening), (until, _) in pairwise(marks):
            pieces.append((begin, until, opening))
    return pieces


def _is_opened(text: str, at: int) -> bool:
    """Whether an opening quotation mark stands right before a place."""
    return text[at - 1] == "“" or (text[at - 1] == '"' and (at < 2 or text[at - 2].isspace()))


def _names_section(text: str, at: int, end: int) -> bool:
    """Whether `About X` in running text opens a section: X is said again at once."""
    after = text[at + 6 : min(end, at + 220)]
    name = patterns.match(r"(?:the )?(\S+)", after)
    return name is not None and len(name[1]) > 1 and after.count(name[1].rstrip(".,:;’'s")) > 1


def _kind_of(
    piece: tuple[int, int, Heading | None], text: str, after: str, current: ZoneKind, subject: str
) -> ZoneKind:
    start, end, heading = piece
    line = text[start:end]
    if heading == "about":
        title = _about_title(line[:110])
        glued = len(title) < len(line.strip())
        return about_kind(title, line[len("About ") :] if glued else after, subject)
    if heading in ("forward-looking", "safety", "contacts", "junk"):
        return heading
    if heading == "body" and len(line) <= 120 and current != "headline":
        return "body"
    return current


def _about_title(line: str) -> str:
    """The title part of a heading that may be glued to its text: `About VRD-114 VRD-114 is a …`."""
    words = line.split()
    for index in range(2, min(len(words), 12)):
        if words[index] in words[1:index] or words[index] in ("is", "are", "was", "has"):
            return " ".join(words[:index])
        if index > 1 and words[1] != "the" and words[index].startswith(words[1]):
            return " ".join(words[:index])
    return line


def _looks_like_contact(line: str) -> bool:
    return (
        len(line) < 200
        and bool(patterns.search(r"\S@\S+\.\w|\+?\d[\d ()./-]{8,}\d|https?://|\bwww\.", line))
        and line.count(". ") < 2
    )


def _quotes(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Spoken passages of a paragraph: what stands in quotation marks and is long enough."""
    found: list[tuple[int, int]] = []
    paragraph = text[start:end]
    if not any(map(paragraph.__contains__, '“„«"「')):
        return found  # most have none
    for match in patterns.finditer(
        r"“[^”]*(?:”|$)|„[^“”]*[“”]|«[^»]*»|(?<![\w\d])\"[^\"]*(?:\"|$)|「[^」]*」", paragraph
    ):
        words = match.group()
        if words.count(" ") + 1 >= MIN_QUOTE_WORDS or (
            not words.isascii() and len(words) > 30 and words.count(" ") < 2
        ):
            found.append((start + match.start(), start + match.end()))
    return found


def _split_news(text: str, kind: ZoneKind, start: int, end: int, cues: _Cues) -> list[Zone]:
    """Cut a news paragraph into speech, explanations of designations, and the rest."""
    zones = []
    special: list[tuple[int, int, ZoneKind]] = [(a, b, "quote") for a, b in _quotes(text, start, end)]
    paragraph = text[start:end]
    forward = _forward_sentence().search(text, start, end) if _has_any(cues.forward, paragraph) else None
    if forward:
        begin = _sentence_start(text, forward.start(), start)
        special = [span for span in special if span[1] <= begin]
        special.append((begin, end, "forward-looking"))
    for found in _explains().finditer(text, start, end) if _has_any(cues.explained, paragraph) else ():
        stop = patterns.compile(
            r"(?<=[.!?])\s(?=[^.]*(?:\b[A-Z]{2,}[-‑]?\d|\b[Ww]e\b|\b[Oo]ur\b|\btoday\b|\b(?:has"
            r"|have)\s+(?:been\s+)?(?:granted|received)\b))"
        ).search(text, found.end(), end)
        span = (found.start(), stop.start() if stop else end, "about-designation")
        if all(span[1] <= a or span[0] >= b for a, b, _ in special):
            special.append(span)  # type: ignore[arg-type]
    at = start
    for begin, until, what in sorted(special):
        if begin > at:
            zones.append(Zone(kind, at, begin))
        zones.append(Zone(what, begin, until))
        at = until
    if at < end:
        zones.append(Zone(kind, at, end))
    return zones


def _dated_later(text: str, pieces: Sequence[tuple[int, int, Heading | None]]) -> bool:
    """Whether one of the next paragraphs, before any section, begins with a place and a date."""
    for start, _, heading in pieces:
        if heading not in (None, "body"):
            return False
        found = find_dateline(text, start)
        if found and found.date and found.place:
            return True
    return False


_LEFT: frozenset[ZoneKind] = frozenset(("about-disease", "about-designation"))
"""Sections that a heading of no known kind ends."""


def _is_heading(line: str, after: str) -> bool:
    """A short line without an end, in capitals or with few small words, above a longer one."""
    words = line.strip(" •·*").split()
    return (
        1 < len(words) <= 8
        and line.strip()[0].isupper()
        and line.strip()[-1].isalpha()
        and len(after) > 80
        and len(line) < 70
    )


LONGEST_LEAD = 1500  # characters; a longer first paragraph is a release without paragraphs
LEAD = 600  # characters of it after which the lead ends with its sentence


def _lead_end(text: str, start: int, end: int) -> int:
    """Where the lead ends: with its paragraph, or where nothing parts paragraphs after a few sentences."""
    if end - start <= LONGEST_LEAD:
        return end
    stop = _stop().search(text, start + LEAD, end)
    return stop.end() if stop else end


@cache
def _stop() -> re.Pattern[str]:
    return patterns.compile(r"(?<=[a-z)\d][.!?])[”\"]?\s+(?=[A-Z“\"])|(?<=。)")


def _is_subhead(line: str) -> bool:
    return bool(patterns.match(r"\s*[•·●▪*–—-]\s*\S", line)) or (
        len(line) < 220
        and not patterns.search(r"[.!?。”\"]\s*$", line)
        and not patterns.search(r"。[^」』”]{2}", line)
    )


def find_zones(text: str, title_end: int | None = None, tokens: Tokens | None = None) -> tuple[Zone, ...]:
    """Return the zones of a cleaned text; `title_end` is where its title ends (default: the first line).

    `tokens` are the text cut into words, where somebody has cut it before.
    """
    pieces = _pieces(text)
    tokens = tokens or split(text)
    words = frozenset(tokens.words)
    abroad = [word for word in _FORWARD_ABROAD if word in text] if tokens.beyond else []
    cues = _Cues(words & _EXPLAINED, [*(words & _FORWARD), *abroad])
    zones: list[Zone] = []
    current: ZoneKind = "headline"
    dated = False
    subject = ""
    if title_end is None:
        title_end = pieces[0][1] if pieces else 0
    for index, piece in enumerate(pieces):
        start, end, heading = piece
        line = text[start:end]
        after = text[pieces[index + 1][0] : pieces[index + 1][1]] if index + 1 < len(pieces) else ""
        if current == "headline" and start < title_end:
            zones.append(Zone("headline", start, min(end, title_end)))
            if end <= title_end:
                continue
            start = title_end + len(text[title_end:end]) - len(text[title_end:end].lstrip())
            line = text[start:end]  # the headline is glued to the news
        if current == "headline":
            found = find_dateline(text, start)
            if not found and _is_subhead(line) and heading in (None, "body") and index < 14:
                zones.append(Zone("headline", start, end))
                continue
            if found and found.end >= end:
                zones.append(Zone("dateline", start, end))
                dated = True
                continue
            if found:
                zones.append(Zone("dateline", start, found.end))
                start = found.end
            if heading in ("contacts", "junk") and not dated and index < 6 and not found:
                zones.append(Zone(heading, start, end))
                continue
            if not found and _dated_later(text, pieces[index + 1 : 14]):
                zones.append(Zone("headline", start, end))  # what wires and exchanges put over the news
                continue
            cut = _lead_end(text, start, end)
            zones += _split_news(text, "lead", start, cut, cues)
            if cut < end:
                zones += _split_news(text, "body", cut, end, cues)
            subject = text[start : start + 80]
            current = "body"
            continue
        kind = _kind_of(piece, text, after, current, subject)
        if current in _LEFT and heading is None and _is_heading(line, after):
            # "About gout" and its text, then a heading of another kind: back to the news
            kind = "body"
        if kind == "body" and heading is None and _looks_like_contact(line) and len(line) < 90:
            zones.append(Zone("contacts", start, end))
            continue
        if (
            kind in ("about-company", "about-product", "about-disease", "contacts", "junk", "safety")
            and heading is None
        ):
            forward = (
                _forward_sentence().search(line) if len(line) > 60 and _has_any(cues.forward, line) else None
            )
            if forward:
                begin = _sentence_start(text, start + forward.start(), start)
                if begin > start:
                    zones.append(Zone(kind, start, begin))
                zones.append(Zone("forward-looking", begin, end))
                current = "forward-looking"
                continue
        if kind == "body":
            found_zones = _split_news(text, "body", start, end, cues)
            zones += found_zones
            # forward-looking text without a heading goes on until the next one
            whole = found_zones[0].kind == "forward-looking" and index > len(pieces) * 0.4
            current = "forward-looking" if whole else "body"
            continue
        zones.append(Zone(kind, start, end))
        if (
            kind == "contacts"
            and heading == "contacts"
            and current in ("body", "lead")
            and len(line) > 25
            and index < len(pieces) * 0.7
        ):
            continue  # one line such as "For more information, visit …" amid the news opens no section
        if kind == "junk" and current in ("body", "lead") and index < len(pieces) * 0.6:
            continue
        current = kind
    return _fill(zones, len(text))


def _fill(zones: list[Zone], length: int) -> tuple[Zone, ...]:
    """Merge neighbours of one kind and stretch zones over the white space between them."""
    merged: list[Zone] = []
    for zone in zones:
        if merged and merged[-1].kind == zone.kind:
            merged[-1] = Zone(zone.kind, merged[-1].start, zone.end)
        else:
            merged.append(zone)
    if not merged:
        return (Zone("body", 0, length),) if length else ()
    starts = [0, *(zone.start for zone in merged[1:]), length]
    return tuple(Zone(zone.kind, starts[i], starts[i + 1]) for i, zone in enumerate(merged))
