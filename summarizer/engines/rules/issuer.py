"""Whose news a release is: who announces in the lead, whom the headline opens with, whose "About" closes it.

No single sign is sure (a partner may stand first in the headline, an agency announces too), so each sign adds
points to an organisation, and the one with most is the issuer; below LEAST there is none.
"""

from __future__ import annotations

import re
from functools import cache

from summarizer import patterns
from summarizer.annotation import NEWS, Annotation, Sentence
from summarizer.engines.rules.firm_forms import FORM
from summarizer.engines.rules.issuer_abroad import sender_lines
from summarizer.engines.rules.organisations import Organisation, find_organisations
from summarizer.engines.rules.quoting import with_name
from summarizer.names import organisation_words
from summarizer.questions import Claim

LEAST = 4.0
"""Points; an organisation with fewer is named too casually to be the one that speaks."""
SURE = 14.0
"""Points at which the issuer is as good as certain."""
HEAD = 400
"""Characters in which a report's sender stands in a line of its own."""

_VERBS = (
    r"announce[sd]?|announcing|report(?:s|ed)|said|says|reveal(?:s|ed)|disclose[sd]|unveil(?:s|ed)"
    r"|present(?:s|ed)|publish(?:es|ed)|confirm(?:s|ed)|issue[sd]|provide[sd]?|state[sd]|inform(?:s|ed)"
    r"|launche[sd]|release[sd]"
    r"|declare[sd]|share[sd]|received|entered|signed|completed|initiated|dosed|submitted|added|is pleased"
    r"|is delighted|is glad|are pleased|advises|makes known|notes|draws|drew|will host|will present|has "
    r"|gibt|gab|teilt|meldet|berichtet|hat heute|a annoncé|annonce|annoncent|publie|présente|anuncia|annuncia"
)


@cache
def _announces() -> re.Pattern[str]:
    return patterns.compile(rf"(?:\b(?:{_VERBS})\b|宣布|公告|发布|お知らせ|発表|밝혔다|발표)", re.I)


@cache
def _company_defined() -> re.Pattern[str]:
    return patterns.compile(
        r"\s*(?:\([^()]{0,80}\)\s*)?[(（][^()（）]{0,80}\b(?:the|our)[ ”\"“‘']{1,3}(?:Company|Group"
        r"|Corporation|Society|Issuer)\b|[（(](?:以下简称|以下簡稱|以下、?)?[“\"「『]?(?:公司|本公司|当社)",
        re.I,
    )


@cache
def _topic() -> re.Pattern[str]:
    """The particle of a sentence's topic in Japanese and Korean, behind brackets or not."""
    return patterns.compile(r"(?:\s?[（(][^（）()]{0,90}[）)])?(?:は|은|는)")


@cache
def _joins() -> re.Pattern[str]:
    """What stands between two names that announce together."""
    return patterns.compile(r"(?:^|[ )])(?:and|et|und|&|y|e)(?: (?:its|the|their)\b[\w ,’'-]{0,50})? ?$")


def _lead(note: Annotation) -> list[Sentence]:
    """The first sentences of the news, wherever they stand."""
    news = [s for s in note.sentences if s.zone in ("lead", "body", "quote")]
    # a very short release is all headline to the zones; what follows its first line is the news
    return (news or [s for s in note.sentences[1:] if s.zone == "headline"])[:4]


_ALONG = patterns.compile(
    r"\b(?:collaboration|partnership|together|conjunction|cooperation|jointly|along)\s+with(?:\s+the|\s+its\s+partner)?,?\s$"
)
"""What makes a name that of whom the news is told with: `Verdane, in collaboration with Norvexa, announced`."""


@cache
def _sender() -> re.Pattern[str]:
    """What may stand beside a name in a line that is the sender's own: legal form, ticker, "press release"."""
    return patterns.compile(
        rf"\W*(?:(?:press|news|media|regulatory) release)?\W*⁂(?:,? (?-i:{FORM}))*(?:\s?\([^()\n]{{1,60}}\))*\W*",
        re.I,
    )


def _line_at(text: str, start: int, end: int) -> str:
    """The line that holds a name, with a sign in the name's place."""
    first, last = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    return f"{text[first:start]}⁂{text[end : last if last >= 0 else len(text)]}"


def _points(note: Annotation) -> dict[int, tuple[float, Organisation]]:
    found = find_organisations(note)
    text = note.text
    points: dict[int, tuple[float, Organisation]] = {}

    def add(one: Organisation, value: float) -> None:
        points[id(one)] = (points.get(id(one), (0.0, one))[0] + value, one)

    title = note.release.title or ""
    at = max(text.find(title), 0) if title else 0
    for order, (start, _, one) in enumerate(found.within(at, at + len(title))):
        add(one, 1.5 if order else 3.0 if start - at < 12 else 2.0)
    for start, end, one in found.within(0, HEAD):
        if one.kind in ("company", "academic") and _sender().fullmatch(_line_at(text, start, end)):
            add(one, 5.0)
            break
    lead = _lead(note)
    for order, sentence in enumerate(lead):
        inside = found.within(sentence.start, sentence.end)
        along = {
            id(one) for start, _, one in inside if _ALONG.search(text, max(sentence.start, start - 40), start)
        }
        for place, (start, end, one) in enumerate(inside):
            if order == 0 and place == 0:
                add(one, 4.0 if start - sentence.start < 60 else 2.0)
            if _company_defined().match(text, end):
                add(one, 4.0)
            if order < 2 and note.release.language in ("ja", "ko") and _topic().match(text, end):
                add(one, 3.0)
            following = text[end : min(sentence.end, end + 420)]
            if place + 1 < len(inside):
                # verbs belong to the nearest name before them, unless both are the subject
                between = text[end : inside[place + 1][0]]
                following = following if _joins().search(between) else between
            verb = _announces().search(following)
            if verb and id(one) not in along:
                add(one, (3.0, 1.5, 1.0, 0.5)[order] - min(verb.start(), 300) / 300)
            if patterns.match(
                r"[^\w\s]?[®™]?\s?[(（](?:[“\"]?[A-Za-z][\w .]{1,30}\s?[:：]|[A-Z]{2,5}\.[A-Z])",
                text[end : end + 40],
            ):
                add(one, 2.0 if order == 0 else 1.0)
    for start, end in _asides(note):
        # a form's own line for the sender is as good as a signature
        told = text[start : start + 2] in ("公司", "会社", "上場", "회사", "证券", "Co", "Li", "Na") or text[
            start:end
        ].endswith(("(주)", "㈜"))
        for _, _, one in found.within(start, end)[:1]:
            add(one, 6.0 if told else 2.5)
    if note.release.language in ("zh", "ja", "ko"):
        for start, end, value in sender_lines(text):
            for _, _, one in found.within(start, end)[:1]:
                add(one, value)
    for one in found.all:
        news = sum(1 for start, _ in one.spans if note.release.zone_at(start) in NEWS)
        add(one, min(news, 6) * 0.3)
        if one.adviser:
            add(one, -2.0)
        if one.kind in ("investor", "funder"):
            add(one, -1.5)
    if note.release.language in ("zh", "ja", "ko"):
        houses = [one for one in found.all if one.kind == "company" and one.spans]
        if len(houses) == 1 and any(
            note.release.zone_at(start) in (*NEWS, "dateline") for start, _ in houses[0].spans
        ):
            add(houses[0], LEAST)
    sections = _about(note)
    for order, (start, end) in enumerate(sections):
        for _, _, one in found.within(start, end)[:1]:
            add(one, 3.0 if order == len(sections) - 1 or len(sections) == 1 else 1.5)
    return points


def _about(note: Annotation) -> list[tuple[int, int]]:
    """The openings of the sections on organisations; "About the Heart Society" may pass for one on a product."""
    found = find_organisations(note)
    return [
        (zone.start, min(zone.end, zone.start + 160))
        for zone in note.release.zones
        if zone.kind == "about-company"
        or (
            zone.kind == "about-product"
            and any(start <= zone.start + 12 for start, _, _ in found.within(zone.start, zone.start + 90))
        )
    ]


@cache
def _aside(korean: bool) -> re.Pattern[str]:
    return patterns.compile(
        r"^(?:Listed )?(?:Company [Nn]ame|Name of (?:the )?(?:[Ll]isted )?(?:[Cc]ompany|[Ii]ssuer)|Issuer [Nn]ame): ?[^\n]{2,120}"
        r"|^(?:SOURCE:?|Source:|Quelle:|Issuer:|Emittent\w*:|(?:EQS|DGAP)[\w-]*:) [^\n]{2,120}|RNS "
        r"Number[^\n]*\n+[^\n]+|(?:证券简称|公司名稱|公司名称|会社名|上場会社名|회사명)[：: 　]{1,4}[^\n]{2,24}"
        + (r"|^[가-힣A-Za-z0-9]{2,16}(?:\(주\)|㈜)(?= ?[/(（])" if korean else ""),
        re.M,
    )


def _asides(note: Annotation) -> list[tuple[int, int]]:
    """Lines that name the sender: SOURCE, an exchange notice's header, the line over a wire's headline."""
    korean = "(주)" in note.text or "㈜" in note.text
    return [found.span() for found in _aside(korean).finditer(note.text)]


def _may_be_name(note: Annotation, start: int, end: int) -> bool:
    """Whether a run in Latin letters within Chinese, Japanese or Korean is a name, no code, target or short word."""
    if note.release.language not in ("zh", "ja", "ko"):
        return True
    name = note.text[start:end]
    return (
        bool(patterns.search(r"[a-z]{3}", name))
        and not patterns.search(r"\d", name)
        and not any(note.within(kind, start, end) for kind in ("target", "modality", "regulator"))
    )


def _bare_issuer(note: Annotation) -> tuple[int, int] | None:
    """A name that nothing tells as an organisation's, but that opens the lead and announces."""
    found = find_organisations(note)
    lead = _lead(note)
    if not lead:
        return None
    first = lead[0]
    title = (note.release.title or "").lower()
    for start, end in found.bare:
        if not _may_be_name(note, start, end):
            continue
        if first.start <= start <= first.start + 60 and end <= first.end:
            if found.within(first.start, start):
                continue  # what an organisation before it does something with
            following = note.text[end : min(first.end, end + 260)]
            name = note.text[start:end]
            if name.isupper() and len(name) < 5:
                continue
            known = name.lower() in title or any(name in note.text[s:e] for s, e in _about(note))
            verb = _announces().search(following)
            if (
                verb
                and (known or verb.start() < 24)
                and (note.text.count(name) > 1 or (start == first.start and verb.start() < 4 and " " in name))
            ):
                return start, end
    return None


def _quote_for(note: Annotation, one: Organisation) -> str:
    """The sentence that names it best: in the lead, else its first."""
    for wanted in ("lead", "body", "headline", "about-company", "contacts"):
        for start, _ in one.spans:
            sentence = note.sentence_at(start)
            if sentence.zone == wanted:
                return _cut(note, sentence, start)
    return _cut(note, note.sentence_at(one.spans[0][0]), one.spans[0][0])


def _cut(note: Annotation, sentence: Sentence, at: int) -> str:
    """A sentence, or of a long one the part around `at`."""
    words = note.words(sentence)
    if len(words) <= 300:
        return words
    start = max(sentence.start, at)
    end = note.text.rfind(" ", start, min(sentence.end, start + 260))
    return note.text[start : end if end > start else min(sentence.end, start + 260)]


def _of_section(note: Annotation) -> Organisation | None:
    """Where nobody announces (news of research): whom the one section on an organisation is about, if the news names it."""
    sections = _about(note)
    if len(sections) != 1:
        return None
    found = find_organisations(note)
    for _, _, one in found.within(*sections[0])[:1]:
        if any(note.release.zone_at(start) in ("lead", "body") for start, _ in one.spans):
            return one
    return None


def issuer(note: Annotation) -> Claim | None:
    """Return the claim of whose news it is, or None when nobody is shown to speak.

    >>> from summarizer.annotation import annotate
    >>> from summarizer.release import Release
    >>> claim = issuer(annotate(Release.from_text("A new start\\n\\nVerdane Therapeutics, Inc. today announced a trial.")))
    >>> claim.value
    'Verdane Therapeutics'
    """
    ranked = sorted(_points(note).values(), key=lambda pair: (-pair[0], pair[1].spans[0]))
    bare = _bare_issuer(note)
    if ranked and ranked[0][0] >= LEAST and not (bare and ranked[0][0] < 2 * LEAST):
        value, one = ranked[0]
        second = ranked[1][0] if len(ranked) > 1 else 0.0
        sure = min(1.0, value / SURE) * (0.75 if value - second < 2 else 1.0)
        return Claim(
            "",
            "issuer",
            one.name,
            quotes=with_name(note, one, _quote_for(note, one)),
            confidence=round(max(0.3, min(0.98, sure)), 2),
        )
    told = _of_section(note)
    if told is not None and not bare:
        return Claim(
            "", "issuer", told.name, quotes=with_name(note, told, _quote_for(note, told)), confidence=0.6
        )
    if bare:
        sentence = note.sentence_at(bare[0])
        return Claim(
            "",
            "issuer",
            note.text[bare[0] : bare[1]],
            quotes=(_cut(note, sentence, bare[0]),),
            confidence=0.7,
        )
    return None


def is_issuer(name: str, issuer_name: str | None) -> bool:
    """Whether a name is the issuer's."""
    return issuer_name is not None and organisation_words(name)[:1] == organisation_words(issuer_name)[:1]
