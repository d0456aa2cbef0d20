"""Who works for others: contract makers and researchers, suppliers, funders; and whom their news is about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from summarizer import patterns
from summarizer.annotation import Annotation
from summarizer.engines.rules.organisations import Organisation, find_organisations
from summarizer.engines.rules.relations import Relation


@cache
def _service() -> re.Pattern[str]:
    return patterns.compile(
        r"\.?(?: ?\([^()]{0,60}\))*(?:,| is| are) (?:an? |the |one of (?:the )?)"
        r"(?:(?!, (?:an?|the|and|today)\b|\b(?:announced|with|by|whose)\b)[^.;]){0,110}?"
        r"(?:\b(CDMO|CMO|CRDMO|(?i:contract (?:research,? (?:and )?)?(?:development|manufactur)\w*))"
        r"|\b(CRO|(?i:(?:contract|clinical) research organi[sz]ation)))\b"
    )


@cache
def _supplier() -> re.Pattern[str]:
    """Behind the name of who sells what products are made of: ", a producer of alpha-emitting radionuclides"."""
    return patterns.compile(
        r"\.?(?: ?\([^()]{0,60}\))*(?:,| is) (?:an? |the )(?:[\w-]+ ){0,4}(?:producer|supplier|maker|manufacturer|provider) of"
        r" (?:[\w-]+,? ){0,4}(?:isotopes?|radionuclides|radioisotopes|generators|lipids|excipients|adjuvants|plasmids?|capsules"
        r"|auto-?injectors|syringes|inhalers|oligonucleotides|reagents|raw materials|media|devices)\b"
    )


@cache
def _service_abroad() -> re.Pattern[str]:
    return patterns.compile(
        r"(?: ?\([^()]{0,60}\)|（[^（）]{0,60}）)*[，,、]?(?: ?(?:ein|eine|une?|est une?|ist ein|société)\b|是?一家"
        r"|是)?[^。.;；]{0,60}?"
        r"(?:(C(?:R?DMO|MO)\b|合同[^。，]{0,12}生产|Auftragsherstell\w*|Lohnherstell\w*|façonnier|受託製造|製造受託|위탁\s?(?:개발\s?)?생산)"
        r"|(\bCRO\b|合同研究组织|Auftragsforschung\w*|開発業務受託|임상시험수탁))"
    )


def service_of(note: Annotation, one: Organisation) -> tuple[str, int] | None:
    """Return as what an organisation serves others, manufacturer, cro or supplier, and where it says so."""
    supply = "supply" in (note.release.title or "").lower()
    for start, end in one.spans:
        told = _service().match(note.text, end, end + 240)
        if told is None and note.release.language != "en" and note.release.zone_at(start) != "headline":
            told = _service_abroad().match(note.text, end, min(note.sentence_at(start).end, end + 120))
        if told is None and supply and _supplier().match(note.text, end, end + 200):
            return "supplier", start
        if told:
            return ("manufacturer" if told.group(1) else "cro"), start
    return None


def serves(note: Annotation, issuer: Organisation | None) -> bool:
    """Whether the issuer makes or tests other companies' products, or is no company at all."""
    return issuer is not None and (
        issuer.kind in ("academic", "funder", "investor") or service_of(note, issuer) is not None
    )


def supplies(note: Annotation, ties: Sequence[Relation], speaker: Organisation | None) -> bool:
    """Whether the headline has the issuer supply, make or test something for another house's product."""
    title = note.release.title or ""
    return speaker is not None and any(
        one.role in ("supplier", "manufacturer", "cro")
        and one.one is speaker
        and one.sentence.zone == "headline"
        and patterns.search(r"\b(?:for|to) [A-Z][\w.& -]{1,40}[’']s?\b", title)
        and not patterns.search(r"licen[cs]|rights|distribut|commerciali", title, re.I)
        for one in ties
    )


_PROVIDERS = ("manufacturer", "cro", "supplier", "academic")
"""Roles of those who work for a sponsor, and are none."""


def client_of(
    note: Annotation, ties: Sequence[Relation], speaker: Organisation | None
) -> Organisation | None:
    """The company that a service provider's news is about: above all the one other of its headline and lead."""
    told = [
        (side, one.sentence.zone)
        for one in ties
        if one.sentence.zone in ("headline", "lead", "body")
        and one.role not in ("investor", "funder", "other")
        for side in (one.other, None if one.role in _PROVIDERS and one.other is None else one.one)
        if side is not None and side is not speaker and not side.adviser
    ]
    early = [side for side, zone in told if zone != "body" and side.kind == "company"]
    beside = {
        id(one): one
        for start, _, one in find_organisations(note).places
        if note.release.zone_at(start) in ("headline", "lead")
        and one is not speaker
        and one.kind == "company"
        and not one.adviser
    }
    alone = list(beside.values()) if len(beside) == 1 else []
    named = [side for side, _ in told if side.kind == "company"]
    rest = [side for side, _ in told if side.kind == "unknown"]  # may be a town
    return next(iter((*early, *alone, *named, *rest, *_most_told(note, speaker))), None)


def _most_told(note: Annotation, speaker: Organisation | None) -> list[Organisation]:
    """The company that a university's or funder's news names far more often than any other."""
    if speaker is None or speaker.kind == "company":
        return []
    houses = sorted(
        (
            one
            for one in find_organisations(note).all
            if one.kind == "company" and one is not speaker and not one.adviser
        ),
        key=lambda one: -len(one.spans),
    )
    clear = len(houses) == 1 or (len(houses) > 1 and len(houses[0].spans) >= 2 * len(houses[1].spans))
    return houses[:1] if clear and len(houses[0].spans) > 2 else []


@cache
def sponsors_itself() -> re.Pattern[str]:
    """Words of a foundation or university that runs the trial itself."""
    return patterns.compile(
        r"\b(?:will |to |itself )?sponsors? (?:the |this |its )?(?:own )?(?:clinical )?(?:study|trial)\b"
        r"|\b(?:the (?:Fund|Foundation|University|Institute|Society|Trust)|our)[’']?s? (?:IND|Investigational New Drug)",
        re.I,
    )
