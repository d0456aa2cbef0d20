"""Which products are programs: the headline and the news part decide, not what the company also has.

The rules follow the labelling guide's section "Which products are programs".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from summarizer import patterns
from summarizer.annotation import NEWS, Annotation
from summarizer.engines.rules.aliases import group_assets
from summarizer.engines.rules.asset import Asset
from summarizer.engines.rules.assets import find_assets
from summarizer.engines.rules.health import is_health
from summarizer.engines.rules.mentions import describes_company, is_other, is_trial
from summarizer.engines.rules.product import Product
from summarizer.engines.rules.scopes import scopes
from summarizer.engines.rules.unnamed import unnamed_items, unnamed_product
from summarizer.names import organisation_words, same_product
from summarizer.questions import Claim

LISTING = ("financial-results", "pipeline-update")
"""Events in which every product with its own paragraph or bullet counts."""
NEVER = ("legal", "other")
"""Events without programs, unless the issuer's own headline names one."""
TITLE_ONLY = ("leadership",)
"""Events in which only a product of the headline counts, or one that the appointment is said to be for."""


@dataclass(slots=True)
class Candidate:
    """A group of names with what speaks for it."""

    names: list[Asset]
    spans: list[tuple[int, int]]
    title: int = 0
    lead: int = 0
    body: int = 0
    about: int = 0
    other: int = 0
    """Mentions in news sentences as another drug: combination, comparator, prior therapy, example."""
    others: frozenset[tuple[int, int]] = frozenset()
    """All its places as another drug, in whatever zone."""
    told: int = 0
    """Mentions that only describe the company: "Verdane, which develops VRD-114, today announced …"."""


def _candidates(note: Annotation, issuer: str | None) -> list[Candidate]:
    assets = [
        asset
        for asset in find_assets(note)
        if not is_trial(note, asset) and not _is_company(asset, issuer, note)
    ]
    found = []
    for group in group_assets(note, assets):
        spans = sorted({span for asset in group for span in asset.spans})
        candidate = Candidate(group, spans, others=_others(note, spans))
        for span in spans:
            zone = note.release.zone_at(span[0])
            if zone in NEWS and span in candidate.others:
                candidate.other += 1
            elif zone in ("lead", "body") and describes_company(note, span[0]):
                candidate.told += 1
            elif zone == "headline":
                candidate.title += 1
            elif zone == "lead":
                candidate.lead += 1
            elif zone == "body":
                candidate.body += 1
            elif zone == "about-product":
                candidate.about += 1
        found.append(candidate)
    return found


def _others(note: Annotation, spans: Sequence[tuple[int, int]]) -> frozenset[tuple[int, int]]:
    """The places where a product is another drug; what a bracket behind one adds is too: `with Libtayo® (cemiplimab)`."""
    found: set[tuple[int, int]] = set()
    last: tuple[int, int] | None = None
    for span in spans:
        if (is_other(note, span) and not _own_before(note, spans, found, span)) or (
            last in found
            and last is not None
            and patterns.fullmatch(r"[®™]{0,2} ?\(", note.text[last[1] : span[0]])
        ):
            found.add(span)
        last = span
    return frozenset(found)


def _own_before(
    note: Annotation, spans: Sequence[tuple[int, int]], others: set[tuple[int, int]], span: tuple[int, int]
) -> bool:
    """Whether the sentence is about the product itself before: `subcutaneous X was non-inferior to intravenous X`."""
    start = note.sentence_at(span[0]).start
    return any(start <= one[0] < span[0] and one not in others for one in spans)


def _is_company(asset: Asset, issuer: str | None, note: Annotation) -> bool:
    if asset.kind == "code":
        return False
    word = organisation_words(asset.name)
    if issuer and word and set(word) <= set(organisation_words(issuer)):
        return True
    if asset.kind == "inn" and not asset.name[0].isupper():
        return False
    name = re.escape(asset.name)
    return bool(
        re.search(
            rf"\b{name}[®™]?,?\s(?:Inc|Ltd|Corp|AG|SE|GmbH|S\.A|LLC|plc|Therapeutics|Pharma\w*|Bio\w*|Medical|Medicines?|Oncology|Diagnostics|Vaccines|Laborator\w*|Holdings?|Group|Sciences)\b|\b{name}[®™]?(?:\s\([^)]*\))?,?\s(?:is\s)?(?:an?|our|its|the)\s(?:(?!for|of|by|in|to|our\b)[\w-]+,?\s){{0,6}}(?:company|firm|CDMO|CRO|organi[sz]ation|provider|leader|developer|manufacturer|platform|technology|database)\b(?![’'])",
            note.text,
        )
    )


def _in_title(note: Annotation, candidate: Candidate) -> bool:
    """Whether the headline itself, not only a sub-headline, names it as its own."""
    title = note.release.title or ""
    at = note.text.find(title) if title else -1
    return (
        any(
            at <= start < at + len(title) and (start, end) not in candidate.others
            for start, end in candidate.spans
        )
        if at >= 0
        else False
    )


def _beside_in_title(note: Annotation, candidate: Candidate) -> bool:
    """Whether the headline names it only as another product's partner drug or comparator."""
    title = note.release.title or ""
    at = note.text.find(title) if title else -1
    within = [span for span in candidate.spans if at <= span[0] < at + len(title)] if at >= 0 else []
    return bool(within) and candidate.others.issuperset(within)


def _own_paragraph(note: Annotation, candidate: Candidate) -> bool:
    """Whether a news sentence or bullet begins with it, or says it and no more than one other product."""
    for start, end in candidate.spans:
        sentence = note.sentence_at(start)
        if sentence.zone not in ("body", "lead") or (start, end) in candidate.others:
            continue
        before = note.text[sentence.start : start]
        line_start = note.text.rfind("\n", 0, start) + 1
        if (
            len(before) < 60 or start - line_start < 90 or note.text[start - 1] in ".!?"
        ):  # the last: a glued heading
            return True
    return candidate.body > 1


def _headed(note: Annotation, own: Sequence[Candidate]) -> list[Candidate]:
    """Those whose code opens a paragraph of the news, or a heading above one: `VRD-207 (BCMA/CD3 antibody)`.

    A line of a list, `- VRD-118, gout: Phase 2`, is neither.
    """
    return [
        c
        for c in own
        if any(asset.kind == "code" for asset in c.names)
        and any(_opens(note, start, end) for start, end in c.spans)
    ]


LINE = 60  # characters; what stands under a heading is as long at least
PARAGRAPH = 90  # characters; a shorter line is a heading or a line of a list


def _opens(note: Annotation, start: int, end: int) -> bool:
    text = note.text
    if note.release.zone_at(start) not in ("lead", "body") or text.rfind("\n", 0, start) + 3 < start:
        return False
    stop = text.find("\n", end)
    stop = len(text) if stop < 0 else stop
    if stop - start >= PARAGRAPH:
        return True
    below = text[stop:].lstrip()
    line = text[start:stop].rstrip()
    return (
        line[-1:] not in ".;"
        and not patterns.search(r"\||\bPhase\b|\b[Pp]reclinical\b", line)
        and len(below.partition("\n")[0]) >= LINE
    )


def _passing(candidate: Candidate) -> bool:
    """An INN said once or twice among codes: most likely somebody else's drug."""
    return all(asset.kind == "inn" for asset in candidate.names) and len(candidate.spans) <= 2


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


def _called(note: Annotation, candidate: Candidate) -> bool:
    """Whether the text says what the product is called: `Tarn, which calls the product TRN-101`."""
    return any(
        patterns.search(
            r"\b(?:call(?:s|ed)?|named?|known as|dubbed|termed|designated|labell?ed)\b[^.;]{0,50}$",
            note.text[max(0, start - 70) : start],
        )
        for start, _ in candidate.spans
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
            r"\b(?:to\s+(?:lead|oversee|head|drive|guide|support|spearhead)"
            r"|responsible\s+for)\b[^.;]{0,60}\b(?:launch|development|commerciali[sz]ation|program"
            r"|trials?)\b[^.;]{0,30}$",
            words,
        ):
            return True
    return False


@cache
def _notice() -> re.Pattern[str]:
    """Headlines of notices that are about no product unless they name one."""
    return patterns.compile(
        r"\b(?:conference\s+call|to\s+(?:report|announce|release|host)\b.{0,60}\b(?:results|earnings|call|webcast)\s+on"
        r"|(?:sets|announces)\s+(?:the\s+)?(?:date|timing)|schedules?|inducement|bid\s+price|reverse\s+(?:stock\s+)?split"
        r"|russell\s+\d|investor\s+(?:alert|conferences?)|healthcare\s+conference|to\s+(?:participate|attend|exhibit)"
        r"|participation\s+in|to\s+speak|keynote)\b",
        re.I,
    )


@cache
def _commentary() -> re.Pattern[str]:
    """Headlines of third parties, who write about everybody's products."""
    return patterns.compile(
        r"\b(?:analysts?|price\s+target|stock\s+(?:alert|watch|soars|jumps|surges)|stocks|shares\s+(?:soar|jump|surge|rise|fall)"
        r"|news\s+commentary|market\s+pulse|traders[’']?|small[- ]caps?|watch\s?list|in\s+focus$|to\s+watch\b"
        r"|\w*newsbreaks?|coverage\s+of|interviews?|podcast|editorial|pipeline\s+(?:insights?|analysis|report))\b",
        re.I,
    )


@cache
def _several() -> re.Pattern[str]:
    """Headlines that promise news of several products without naming them."""
    return patterns.compile(
        r"\b(?:two|three|four|five|six|several|multiple|numerous|various|across|\d+)\s+(?:[\w-]+\s+){0,3}(?:abstracts|presentations"
        r"|posters|candidates|programs|programmes|products|assets|medicines|drugs|studies|trials)\b|\bpipeline\b|\bportfolio\b",
        re.I,
    )


@cache
def _wide() -> re.Pattern[str]:
    """Headlines of the news of a whole company, which name a product besides."""
    return patterns.compile(
        r"\b(?:results|highlights?|pipelines?|portfolio|programs|programmes|business|corporate|strateg\w+|letter|priorit\w+|quarter\w*"
        r"|year|outlook|milestones|activities|report|and|&)\b|[;,]",
        re.I,
    )


def _plain_news(own: Sequence[Candidate]) -> list[Candidate]:
    """The one code of a release in plain words that sub-headline and lead, or lead and text, are about."""
    coded = [c for c in own if any(asset.kind in ("code", "cued") for asset in c.names)]
    if len(coded) == 1 and coded[0].lead and (coded[0].title or coded[0].lead + coded[0].body > 1):
        return coded
    return []


@cache
def _third_party() -> re.Pattern[str]:
    """What law firms, market researchers and stock commentators write: never about a program of their own."""
    return patterns.compile(
        r"class\s+action|law\s+firm|\bLLP\b|shareholder\s+rights|lead\s+plaintiff|investors\s+who|CAGR|market\s+(?:size|report|research"
        r"|forecast|is\s+(?:expected|projected))|forecast\s+period|price\s+target|paid\s+(?:promotion|advertis\w+)|newsletter"
        r"|not\s+investment\s+advice|communications\s+(?:portal|platform)|investor\s+awareness|survey",
        re.I,
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
    best = max(lead, key=lambda c: (c.lead + c.body, c.about, -c.spans[0][0]))
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
    ]


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


def _chosen(note: Annotation, event: str, candidates: Sequence[Candidate]) -> list[Candidate]:
    named = [candidate for candidate in candidates if _in_title(note, candidate)]
    named = _for_generic(note, named, candidates)
    own = [
        c
        for c in candidates
        if c.title + c.lead + c.body > 0
        and c.other <= c.title + c.lead + c.body
        and (c in named or not _beside_in_title(note, c))
    ]
    if not named and event not in LISTING and _notice().search(note.release.title or ""):
        return []
    title = note.release.title or ""
    headed = _headed(note, own)
    promised = _several().search(title) or all(c.title for c in headed)
    if len(headed) > (1 if promised else 2) and event not in (*NEVER, *TITLE_ONLY, *LISTING, "financing"):
        return [c for c in own if c in headed or c in named]
    if event in NEVER:
        own_names = [c for c in named if any(asset.kind != "generic" for asset in c.names)]
        if not own_names and event == "other":
            own_names = _plain_news(own)
        return [] if _third_party().search(note.text) else own_names
    if event in TITLE_ONLY:
        return named or [c for c in own if _hired_for(note, c)]
    if event in LISTING:
        coded = any(asset.kind == "code" for c in own for asset in c.names)
        if event == "pipeline-update" and named and not headed and not _wide().search(title):
            return [c for c in own if c in named or c.lead]
        return [
            c for c in own if c.title or c.lead or (_own_paragraph(note, c) and not (coded and _passing(c)))
        ]
    if not named and event != "financing" and _several().search(title):
        dealt = event in ("deal", "acquisition")
        listed = [c for c in own if (_own_paragraph(note, c) or (dealt and c.lead)) and not _passing(c)]
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
        return [c for c in own if c in named] or named[:1]
    sub = [c for c in own if c.title]
    if sub:
        return sub if event in ("deal", "acquisition") else sub[:1]
    lead = [c for c in own if c.lead]
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
        frequent = [c for c in own if all(asset.kind == "code" for asset in c.names) and _called(note, c)]
    if not frequent and event in ("clinical-data", "clinical-progress") and len(own) == 1:
        # a society's news of a trial, which names the device only once, by its mark
        return [c for c in own if c.names[0].kind == "brand"]
    return [max(frequent, key=lambda c: c.body + c.about)] if frequent else []


@cache
def _together() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:cocktail|(?:administered|given|infused|injected|packaged|approved) together|co-?(?:packaged"
        r"|administered|formulated)"
        r"|fixed[- ]dose|one regimen|single (?:\w+ )?(?:infusion|injection|tablet|dose))\b",
        re.I,
    )


def _of_one_house(candidate: Candidate, others: Sequence[Candidate]) -> bool:
    """Whether its code begins as one of the others' does: a company that is bought brings `KVT-012` and `KVT-040`."""

    def heads(one: Candidate) -> set[str]:
        return {
            patterns.split(r"[-‑\d]", asset.name, maxsplit=1)[0]
            for asset in one.names
            if asset.kind == "code"
        }

    return any(heads(candidate) & heads(other) - {""} for other in others)


def _as_regimen(note: Annotation, chosen: list[Candidate]) -> list[Candidate]:
    """Two components that are given together as one regimen, `A (AB-1) and B (AB-2)`, as one program."""
    if len(chosen) != 2:
        return chosen
    first, second = chosen
    for start, _ in second.spans:
        sentence = note.sentence_at(start)
        if sentence.zone not in ("headline", "lead") or not _together().search(note.words(sentence)):
            continue
        ends = [end for at, end in first.spans if sentence.start <= at < start]
        if ends and patterns.fullmatch(
            r"[®™)]{0,2}(?: \([^()]{2,40}\))? ?(?:and|plus|\+|/|&) ?", note.text[ends[-1] : start]
        ):
            first.spans = sorted({*first.spans, *second.spans})
            return [first]
    return chosen


def _display(note: Annotation, candidate: Candidate) -> tuple[str, tuple[str, ...]]:
    """The name used first in the headline or most in the news, and the others."""

    def weight(asset: Asset) -> tuple[int, int, int]:
        zones = [note.release.zone_at(start) for start, _ in asset.spans]
        return (zones.count("headline") > 0, len(asset.spans), -asset.spans[0][0])

    ranked = sorted(candidate.names, key=weight, reverse=True)
    name = ranked[0].name
    others = tuple(asset.name for asset in ranked[1:] if not same_product(asset.name, name))
    return name, others


def products(note: Annotation, event: str, issuer: str | None) -> list[Product]:
    """Return the release's programs, the lead one first where the headline names it, else in their order."""
    if (
        not is_health(note)
        or _no_medicine().search(note.text)
        or _commentary().search(note.release.title or "")
    ):
        return []
    candidates = _candidates(note, issuer)
    chosen = sorted(_chosen(note, event, candidates), key=lambda c: c.spans[0])
    if not chosen:
        if _promotion().search(note.text):
            return []
        single = unnamed_product(note, event)
        sole = _sole(note, candidates) if single else None
        if sole is None:
            return [single] if single else []
        chosen = [sole]
    elif _promotion().search(note.text):
        return []
    chosen = _as_regimen(note, chosen)
    named = [(_display(note, candidate), candidate) for candidate in chosen]
    items = (
        unnamed_items(note, [span for candidate in candidates for span in candidate.spans])
        if event in LISTING
        else []
    )
    areas = scopes(note, [*(candidate.spans for _, candidate in named), *([item] for item in items)])
    made = [
        Product(
            key=name,
            name=name,
            aliases=aliases,
            spans=tuple(candidate.spans),
            scope=areas[at] if len(areas) > 1 else (),
            lead=at == 0,
            confidence=0.95 if candidate.title else 0.85 if candidate.lead else 0.65,
        )
        for at, ((name, aliases), candidate) in enumerate(named)
    ]
    return made + [
        Product(str(at + 1), None, (), (item,), scope=areas[len(named) + at], lead=False, confidence=0.55)
        for at, item in enumerate(items)
    ]


def _sole(note: Annotation, candidates: Sequence[Candidate]) -> Candidate | None:
    """The one name of the company's own that a quote gives to the product which headline and lead only describe."""
    quoted = [
        c
        for c in candidates
        if not all(asset.kind in ("inn", "generic") for asset in c.names)
        and any(
            span not in c.others and note.release.zone_at(span[0]) in ("quote", "about-product")
            for span in c.spans
        )
    ]
    return quoted[0] if len(quoted) == 1 else None


@cache
def _promotion() -> re.Pattern[str]:
    """What paid articles on shares say of themselves."""
    return patterns.compile(
        r"\bnews\s+commentary\b|\bpaid\s+(?:advertis|promot)|\bsponsored\s+(?:content|article)\b"
        r"|\bhas\s+been\s+(?:paid|compensated)\b.{0,60}\b(?:fee|for|by)\b|\bdigital\s+media\s+(?:distribution|coverage)\b"
        r"|\bthis\s+(?:publication|article)\s+is\s+not\s+(?:investment|financial)\b",
        re.I,
    )


@cache
def _no_medicine() -> re.Pattern[str]:
    """What a release says of goods that are neither a drug nor a device: a floor, a paint, a cloth."""
    return patterns.compile(
        r"\b(?:is|are)\s+(?:not|neither)\s+an?\s+(?:drug|medicine|medical\s+device|pharmaceutical)s?,?\s+(?:or|nor)\s+(?:an?\s+)?"
        r"(?:drug|medicine|medical\s+device|device|vaccine)\b|\bregistered\s+as\s+(?:an?\s+)?(?:treated\s+article|pesticide)\b",
        re.I,
    )


def asset_claims(note: Annotation, product: Product) -> list[Claim]:
    """Return the claims that name a product: its name and its aliases, each with the sentence that says it."""
    if product.name is None:
        return []
    claims = []
    for name in (product.name, *product.aliases):
        place = next(
            (span for span in product.spans if same_product(note.text[span[0] : span[1]], name)),
            product.spans[0],
        )
        quote = note.words(note.sentence_at(place[0]))
        kind = "asset" if name == product.name else "alias"
        claims.append(Claim(product.key, kind, name, quotes=(quote,), confidence=product.confidence))  # type: ignore[arg-type]
    return claims
