"""Which of the named products are programs: by the event, by headline and lead, by paragraphs of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from summarizer import patterns
from summarizer.annotation import NEWS, Annotation
from summarizer.engines.rules.candidates import (
    Candidate,
    beside_in_title,
    called,
    headed,
    in_title,
    own_paragraph,
    passing,
)
from summarizer.engines.rules.headlines import notice, several, third_party, wide
from summarizer.engines.rules.mentions import describes_company

LISTING = ("financial-results", "pipeline-update")
"""Events in which every product with its own paragraph or bullet counts."""


NEVER = ("legal", "other")
"""Events without programs, unless the issuer's own headline names one."""


TITLE_ONLY = ("leadership",)
"""Events in which only a product of the headline counts, or one that the appointment is said to be for."""


@cache
def _purpose() -> re.Pattern[str]:
    """Money and what it is to do, before a product's name; or a product that money pays for."""
    return patterns.compile(
        r"\b(?:proceeds|funds?|fundings?|money|financing|investment|capital|grant|award|round|loan|raise[sd]?|\$\s?\d[\d.,]*"
        r"|million)\b[^;]{0,260}?\b(?:to|for|will|pays?|enabl\w+|supports?|supporting|advanc\w+|funds?|funding|accelerat\w+"
        r"|complet\w+|towards?|through|develop\w*|finance|finances|continu\w+|initiat\w+)\b[^;]{0,200}$",
        re.I,
    )


@cache
def _paid() -> re.Pattern[str]:
    return patterns.compile(
        r"^[^.;]{0,120}\b(?:funded|financed|supported|paid\s+for)\b|^[^.;]{0,80}\bwith\s+the\s+proceeds\b",
        re.I,
    )


@cache
def _purpose_abroad() -> re.Pattern[str]:
    """The same in other languages, money before a product's name in its sentence."""
    return patterns.compile(
        r"(?:募集资金|资金|資金|자금|투자금|조달|\bMittel\b|\bErlöse?s?\b|\bKapital\b|\b[Ff]inanzier\w+|\b[Ff]onds\b|\bfinanc\w+|\blevée\b)"
        r"[^.。;；]{0,200}$"
    )


def _money_for(note: Annotation, candidate: Candidate) -> bool:
    """Named in the news part as what the money is for."""
    for start, end in candidate.spans:
        sentence = note.sentence_at(start)
        if sentence.zone not in NEWS or (start, end) in candidate.others or describes_company(note, start):
            continue
        before, after = note.text[sentence.start : start], note.text[end : sentence.end]
        if _purpose().search(before) or _paid().search(after) or _purpose_abroad().search(before):
            return True
    return False


def _only_code(note: Annotation, own: Sequence[Candidate]) -> list[Candidate]:
    """The one code of a release whose headline says that the money is to take a treatment on."""
    coded = [c for c in own if any(asset.kind == "code" for asset in c.names)]
    purpose = patterns.search(
        r"\b(?:to|for)\b.{0,60}\b(?:treatments?|therap(?:y|ies)|drugs?|vaccines?|medicines?|candidates?|antibod(?:y|ies)|tests?|antibiotics?"
        r"|antivirals?|inhibitors?|compounds?|devices?|implants?)\b",
        note.release.title or "",
        re.I,
    )
    return coded if len(coded) == 1 and purpose else []


def _stopped(note: Annotation, own: Sequence[Candidate]) -> list[Candidate]:
    """The one product of the lead whose trial or end the headline tells of: `to Cut Workforce After Gout Trial Fails`."""
    lead = [c for c in own if c.lead]
    told = patterns.search(
        r"\b(?:trial|study|candidate|asset|program(?:me)?|data|patent)\b.{0,40}\b(?:fails?|failure|miss(?:es|ed)|discontinu\w+|stop\w*|halt\w*|setback|results?|readout)"
        r"|\b(?:fail\w*|miss\w*|discontinu\w+|stops?|halts?|ends|patent)\b.{0,40}\b(?:trial|study|candidate|asset|program(?:me)?)\b",
        note.release.title or "",
        re.I,
    )
    return lead if told and len(lead) == 1 else []


def _hired_for(note: Annotation, candidate: Candidate) -> bool:
    for span in candidate.spans:
        sentence = note.sentence_at(span[0])
        words = note.text[sentence.start : span[0]]
        if sentence.zone in NEWS and patterns.search(
            r"\b(?:(?:to|will|and)\s+(?:lead|oversee|head|drive|guide|support|spearhead)"
            r"|responsible\s+for)\b[^.;]{0,60}\b(?:launch|development|commerciali[sz]ation|program"
            r"|trials?)\b[^.;]{0,30}$",
            words,
        ):
            return True
    return False


def _plain_news(own: Sequence[Candidate]) -> list[Candidate]:
    """The one code of a release in plain words that sub-headline and lead, or lead and text, are about."""
    coded = [c for c in own if any(asset.kind in ("code", "cued", "brand") for asset in c.names)]
    if len(coded) == 1 and coded[0].lead and (coded[0].title or coded[0].lead + coded[0].body > 1):
        return coded
    return []


def _is_other_inn(candidate: Candidate) -> bool:
    """Whether a drug without a code that the headline leaves out is another one at least half of the time."""
    return (
        bool(candidate.other)
        and not candidate.title
        and all(asset.kind == "inn" for asset in candidate.names)
    )


def _central(note: Annotation, candidate: Candidate) -> bool:
    """More than a passing word: said again in the news part, in a sentence that acts on it."""
    return candidate.lead + candidate.body > 1


@cache
def _beside() -> re.Pattern[str]:
    """What stands between two products of equal rank: `to HB-417 for asthma and to HB-552`."""
    return patterns.compile(
        r"(?!.*\b(?:with|using|combin\w+|platform|technolog\w+|via|plus|contain\w+|compris\w+|derived|based|from|called|by)\b)"
        r"[^.;]{0,90}(?:,|\band)\s+(?:(?:for|to|of|the|its|in)\s+){0,2}",
        re.I,
    )


def _first_of(note: Annotation, lead: list[Candidate]) -> list[Candidate]:
    """The product that the lead is about, with the codes that are named beside it."""
    best = max(lead, key=lambda c: (2 * c.lead + c.body, c.about, -c.spans[0][0]))
    ends = [end for _, end in best.spans]
    return [
        c
        for c in lead
        if c is best
        or (
            any(
                _beside().fullmatch(note.text, end, start)
                for start, _ in c.spans
                for end in ends
                if note.release.zone_at(start) == "lead" and 0 < start - end < 120
            )
            and (any(asset.kind == "code" for asset in c.names) or _counted(note, best, c))
        )
        or (_two().search(note.release.title or "") and _is_second(note, c))
    ]


@cache
def _two() -> re.Pattern[str]:
    return patterns.compile(r"\b(?:[Ss]econd|[Tt]hird|[Bb]oth|[Tt]wo|[Tt]hree|[Ff]irst)\b")


def _is_second(note: Annotation, candidate: Candidate) -> bool:
    """Whether the lead calls it one of several: "The company's second program, VRD-207, has entered the clinic"."""
    return any(
        note.release.zone_at(start) == "lead"
        and (start, end) not in candidate.others
        and patterns.search(
            r"\b(?:second|third|other|next)\s(?:[\w-]+\s){0,2}(?:program(?:me)?|candidate|product|asset|drug|molecule|compound|medicine"
            r"|therapy|vaccine|device),?\s(?:called\s)?$",
            note.text[max(0, start - 60) : start],
        )
        for start, end in candidate.spans
    )


def _counted(note: Annotation, best: Candidate, other: Candidate) -> bool:
    """Whether one sentence counts them: `two of its products, the biosimilar Bevalor® and the vaccine Pnevor®`."""
    for start, _ in best.spans:
        sentence = note.sentence_at(start)
        if sentence.zone == "lead" and any(sentence.start <= at < sentence.end for at, _ in other.spans):
            return bool(
                patterns.search(
                    r"\b(?:two|both|three|four|the two|pair)\b(?: of)?[^.;,]{0,50}"
                    r"\b(?:products|candidates|drugs|medicines|vaccines|biosimilars|antibodies|programs|programmes|assets|devices|tests)\b",
                    note.text[sentence.start : start],
                )
            )
    return False


def _for_generic(
    note: Annotation, named: list[Candidate], candidates: Sequence[Candidate]
) -> list[Candidate]:
    """The product whose substance the headline names: "ketamine spray" of the headline is VRD-114 in the lead."""
    if not named or any(asset.kind != "generic" for c in named for asset in c.names):
        return named
    for c in candidates:
        if c in named or not c.lead or c.other >= c.lead or all(asset.kind == "inn" for asset in c.names):
            continue
        for start, end in c.spans:
            if note.release.zone_at(start) == "lead" and any(
                0 < at - end < 120
                and note.sentence_at(at) is note.sentence_at(start)
                and _apposed(note.text[end:at])
                for other in named
                for at, _ in other.spans
            ):
                return [c]
    return named


def _apposed(between: str) -> bool:
    """Whether words between a product and a substance make it the product's: ", an intranasal "."""
    return bool(
        patterns.match(
            r"[®™]?(?:\s?\(|,\s(?:an?|the|its|our|[A-Z]\w+(?:\s[A-Z]\w+){0,2}[’']s)\s|\sis\s)", between
        )
    ) and not patterns.search(r"[.;]|\b(?:versus|with|plus|compared|than)\b", between)


@cache
def _narrows() -> re.Pattern[str]:
    """Headlines of a company that goes on with a part of what it has."""
    return patterns.compile(
        r"\b(?:(?:re)?focus\w*|(?:re)?prioriti[sz]\w*|concentrat\w+|streamlin\w+|reshap\w+|restructur\w+|strategic\s(?:review|update))\b",
        re.I,
    )


@cache
def _besides() -> re.Pattern[str]:
    """Before a second product of a deal: "has also been given an option to take a license to "."""
    return patterns.compile(
        r"\b(?:option|right\sof\sfirst\s(?:refusal|negotiation)|first\s(?:refusal|negotiation)\srights?|also\s(?:covers"
        r"|includes|extends|licen[cs]ed|receives?"
        r"|gains?|obtains?|acquires?))\b[^.;]{0,140}\b(?:to|on|for|over|in|covers|includes|licen[cs]ed|and"
        r"|rights)\s(?:[\w-]+,?\s){0,5}$",
        re.I,
    )


def _dealt_besides(note: Annotation, candidate: Candidate) -> bool:
    """Whether the news part names it as covered by the deal beside the product of the headline."""
    return any(
        note.sentence_at(start).zone in ("lead", "body")
        and (start, end) not in candidate.others
        and _besides().search(note.text, max(note.sentence_at(start).start, start - 220), start)
        for start, end in candidate.spans
    )


@cache
def _has_besides() -> re.Pattern[str]:
    """Before a product that a side of a deal sells anyway: "Larvane sells the glaucoma drops "."""
    return patterns.compile(
        r"\b(?:(?:sells|markets|distributes|makes|commerciali[sz]es)(?=[\s,])|best\sknown\sfor|known\sfor|maker\sof|(?:its|whose|current|existing|marketed|own)\s(?:[\w-]+\s){0,3}(?:products?|brands?|portfolio|medicines|line|range)\s"
        r"(?:is|are|includes?|including|compris\w+|consists?\sof|such\sas)|(?:fits?|sits?|joins?|complements?|alongside|next\sto|beside|adds?\sto)\s(?:well\s)?(?:with|alongside|beside|next\sto)?)[^.;]{0,140}$"
    )


def _made_by_bought(note: Annotation, candidate: Candidate) -> bool:
    """Whether headline or lead tells of it as what the company that is bought makes."""
    return any(
        note.release.zone_at(start) in ("headline", "lead")
        and patterns.search(
            r"\b(?:maker|developer|owner|marketer|manufacturer)\sof\s(?:the\s)?(?:[\w-]+\s){0,3}$",
            note.text[max(0, start - 60) : start],
            re.I,
        )
        for start, _ in candidate.spans
    )


def _house_has(note: Annotation, candidate: Candidate) -> bool:
    """Whether the news names a brand or generic only as what one side sells already."""
    return not (
        candidate.title or candidate.lead or any(asset.kind == "code" for asset in candidate.names)
    ) and all(
        note.release.zone_at(start) not in NEWS
        or (start, end) in candidate.others
        or _has_besides().search(note.text, max(note.sentence_at(start).start, start - 200), start)
        for start, end in candidate.spans
    )


@cache
def _gave_back() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:return(?:ed|ing)?|handed\sback|gave\sback|g[ai]ven?\sback|relinquish(?:ed|ing)|surrender(?:ed|ing))\s(?:all\s|our\s|its\s|the\s|worldwide\s|global\s)*rights\s"
        r"(?:to|in|for|of)\s(?:[\w-]+,?\s){0,6}$",
        re.I,
    )


def _given_back(note: Annotation, candidate: Candidate) -> bool:
    """Whether all that is told of a product is that its rights went back to where they came from."""
    return len(candidate.spans) == 1 and bool(
        _gave_back().search(note.text, max(0, candidate.spans[0][0] - 120), candidate.spans[0][0])
    )


def choose(note: Annotation, event: str, candidates: Sequence[Candidate]) -> list[Candidate]:
    named = [candidate for candidate in candidates if in_title(note, candidate)]
    named = _for_generic(note, named, candidates)
    own = [
        c
        for c in candidates
        if c.title + c.lead + c.body > 0
        and (c.other + _is_other_inn(c)) <= c.title + c.lead + c.body
        and (c in named or not beside_in_title(note, c))
    ]
    if event == "acquisition" and not own:
        # "Verdane Acquires Halden Bio, Maker of Zelvanor®"
        return [c for c in candidates if _made_by_bought(note, c)][:1]
    if event in ("deal", "acquisition") and len(own) > 1:
        own = [c for c in own if not _house_has(note, c)]
    if not named and event not in LISTING and notice().search(note.release.title or ""):
        return []
    title = note.release.title or ""
    headings = headed(note, own)
    promised = several().search(title) or all(c.title for c in headings)
    if len(headings) > (1 if promised else 2) and event not in (*NEVER, *TITLE_ONLY, *LISTING, "financing"):
        return [
            c
            for c in own
            if c in headings
            or c in named
            or (c.title and not passing(c))
            or (c.lead and c.body and _of_one_house(c, headings))
        ]
    if event in NEVER:
        own_names = [c for c in named if any(asset.kind != "generic" for asset in c.names)]
        if not own_names and event == "other":
            own_names = _plain_news(own)
        return [] if third_party().search(note.text) else own_names
    if event in TITLE_ONLY:
        return named or [c for c in own if _hired_for(note, c)]
    if event in LISTING:
        coded = any(asset.kind == "code" for c in own for asset in c.names)
        if event == "pipeline-update" and named and not headings and not wide().search(title):
            return [c for c in own if c in named or c.lead]
        return [
            c
            for c in own
            if c.title
            or c.lead
            or (own_paragraph(note, c) and not (coded and passing(c)) and not _given_back(note, c))
        ]
    if not named and event != "financing" and several().search(title):
        dealt = event in ("deal", "acquisition")
        listed = [c for c in own if (own_paragraph(note, c) or (dealt and c.lead)) and not passing(c)]
        if len(listed) > 1:
            return listed
    if event == "financing":
        paid = [c for c in own if (c.title or c.lead or c.body) and _money_for(note, c)]
        return named or paid or _only_code(note, own)
    if event == "corporate":
        central = [c for c in own if c.title or (c.lead and _central(note, c))]
        paid_for = patterns.search(r"[$£€¥]\s?\d|\bmillion\b|\bfunding\b|\bgrant\b|\baward", title)
        return named or central or (_only_code(note, own) if paid_for else []) or _stopped(note, own)
    if named:
        mine = [c for c in own if c in named] or named[:1]
        if event in ("deal", "acquisition", "corporate") and _narrows().search(title):
            # one is sold or stopped, and others are what the company goes on with
            mine += [c for c in own if c not in mine and c.body and _of_one_house(c, headings)]
        if event == "deal":
            mine += [c for c in own if c not in mine and _dealt_besides(note, c) and _of_one_house(c, mine)]
        return mine
    sub = [c for c in own if c.title]
    if sub and event == "acquisition":
        return sub + [c for c in own if c not in sub and c.body and _of_one_house(c, sub)]
    if sub:
        return sub if event == "deal" else sub[:1]
    lead = [c for c in own if c.lead]
    if lead and all(len(c.spans) == 1 and all(asset.kind == "inn" for asset in c.names) for c in lead):
        # what patients are given today, before the product is told of: "which the group calls VRD-C4"
        told = [c for c in own if not c.lead and any(a.kind == "code" for a in c.names) and called(note, c)]
        lead = told or lead
    if event == "acquisition" and lead:
        return lead + [c for c in own if c not in lead and c.body and _of_one_house(c, lead)]
    if lead:
        return lead if event in ("deal", "acquisition") else _first_of(note, lead)
    if event in ("deal", "acquisition"):
        told = [c for c in own if c.body > 1]
        also = event == "acquisition"
        return told + [c for c in own if also and c not in told and c.body and _of_one_house(c, told)]
    frequent = [c for c in own if c.body + c.about > 1]
    if not frequent and event == "preclinical-data":
        # a university's press office names the product once, far below
        frequent = [c for c in own if all(asset.kind == "code" for asset in c.names) and called(note, c)]
    if not frequent and event in ("clinical-data", "clinical-progress") and len(own) == 1:
        # a society's news of a trial, which names the device only once, by its mark
        return [c for c in own if c.names[0].kind == "brand"]
    return [max(frequent, key=lambda c: c.body + c.about)] if frequent else []


def _of_one_house(candidate: Candidate, others: Sequence[Candidate]) -> bool:
    """Whether its code begins as one of the others' does: a company that is bought brings `KVT-012` and `KVT-040`."""

    def heads(one: Candidate) -> set[str]:
        return {
            patterns.split(r"[-‑\d]", asset.name, maxsplit=1)[0]
            for asset in one.names
            if asset.kind == "code"
        }

    return any(heads(candidate) & heads(other) - {""} for other in others)
