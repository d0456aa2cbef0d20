"""Headlines and phrases that tell whether a release is about products at all, about one, or about several."""

from __future__ import annotations

import re
from functools import cache

from summarizer import patterns


@cache
def notice() -> re.Pattern[str]:
    """Headlines of notices that are about no product unless they name one."""
    return patterns.compile(
        r"\b(?:conference\s+call|to\s+(?:report|announce|release|host)\b.{0,60}\b(?:results|earnings|call|webcast)\s+on"
        r"|(?:sets|announces)\s+(?:the\s+)?(?:date|timing)|schedules?|inducement|bid\s+price|reverse\s+(?:stock\s+)?split"
        r"|trading\s+halt|suspension\s+of\s+trading|russell\s+\d|investor\s+(?:alert|conferences?)|healthcare\s+conference|to\s+(?:participate|attend|exhibit)"
        r"|participation\s+in|to\s+speak|keynote)\b",
        re.I,
    )


@cache
def commentary() -> re.Pattern[str]:
    """Headlines of third parties, who write about everybody's products."""
    return patterns.compile(
        r"\bmarkets?\b.{0,50}\b(?:to\s+(?:grow|reach|hit|exceed|surpass|expand)|CAGR|forecast)\b|\bmarket\s+(?:report|research|size|insights?)\b"
        r"|\bdrug\s+shortages?\b"
        r"|\b(?:analysts?|price\s+target|stock\s+(?:alert|watch|soars|jumps|surges)|stocks|shares\s+(?:soar|jump|surge|rise|fall)"
        r"|news\s+commentary|market\s+pulse|traders[’']?|small[- ]caps?|watch\s?list|in\s+focus$|to\s+watch\b"
        r"|\w*newsbreaks?|coverage\s+of|interviews?|podcast|editorial|pipeline\s+(?:insights?|analysis|report))\b",
        re.I,
    )


@cache
def several() -> re.Pattern[str]:
    """Headlines that promise news of several products without naming them."""
    return patterns.compile(
        r"\b(?:two|three|four|five|six|several|multiple|numerous|various|across|\d+)\s+(?:[\w-]+\s+){0,3}(?:abstracts|presentations"
        r"|posters|candidates|programs|programmes|products|assets|medicines|drugs|studies|trials)\b|\bpipeline\b|\bportfolio\b",
        re.I,
    )


@cache
def wide() -> re.Pattern[str]:
    """Headlines of the news of a whole company, which name a product besides."""
    return patterns.compile(
        r"\b(?:results|highlights?|pipelines?|portfolio|programs|programmes|business|corporate|strateg\w+|letter|priorit\w+|quarter\w*"
        r"|year|outlook|milestones|activities|report|and|&)\b|[;,]",
        re.I,
    )


@cache
def third_party() -> re.Pattern[str]:
    """What law firms, market researchers and stock commentators write: never about a program of their own."""
    return patterns.compile(
        r"class\s+action|law\s+firm|\bLLP\b|shareholder\s+rights|lead\s+plaintiff|investors\s+who|CAGR|market\s+(?:size|report|research"
        r"|forecast|is\s+(?:expected|projected))|forecast\s+period|price\s+target|paid\s+(?:promotion|advertis\w+)|newsletter"
        r"|not\s+investment\s+advice|communications\s+(?:portal|platform)|investor\s+awareness|survey",
        re.I,
    )


PROMOTING = frozenset("commentary paid sponsored compensated digital publication article".split())  # noqa: SIM905
"""Words without which no text is a promotion."""


@cache
def promotion() -> re.Pattern[str]:
    """What paid articles on shares say of themselves."""
    return patterns.compile(
        r"\bnews\s+commentary\b|\bpaid\s+(?:advertis|promot)|\bsponsored\s+(?:content|article)\b"
        r"|\bhas\s+been\s+(?:paid|compensated)\b.{0,60}\b(?:fee|for|by)\b|\bdigital\s+media\s+(?:distribution|coverage)\b"
        r"|\bthis\s+(?:publication|article)\s+is\s+not\s+(?:investment|financial)\b",
        re.I,
    )


@cache
def no_medicine() -> re.Pattern[str]:
    """What a release says of goods that are neither a drug nor a device: a floor, a paint, a cloth."""
    return patterns.compile(
        r"\b(?:is|are)\s+(?:not|neither)\s+an?\s+(?:drug|medicine|medical\s+device|pharmaceutical)s?,?\s+(?:or|nor)\s+(?:an?\s+)?"
        r"(?:drug|medicine|medical\s+device|device|vaccine)\b|\bregistered\s+as\s+(?:an?\s+)?(?:treated\s+article|pesticide)\b",
        re.I,
    )


@cache
def tools() -> re.Pattern[str]:
    """Headlines on what laboratories and manufacturers use: software, instruments, reagents."""
    return patterns.compile(
        r"\b(?:manufacturing|simulation|laborator(?:y|ies)|labs?|research(?:ers)?|bioprocess\w*|bioinformatics|workflows?|sequencing"
        r"|clinical\s+trial)\b.{0,30}\b(?:software|suite|instruments?|reagents?|kits?|microscopes?|analy[sz]ers?|data\s+platform)\b"
        r"|\bsoftware\s+for\s+(?:\w+\s+){0,3}(?:labs?|laboratories|researchers|manufactur\w+|trials)\b",
        re.I,
    )
