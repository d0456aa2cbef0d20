"""What each sentence has to do with one product, and whether some words in it speak of the product at all.

A release tells of more drugs than its own: combination partners, comparators, earlier treatments, rivals. The
views made here are shared by the rules on targets and on modality.

>>> from summarizer.annotation import annotate
>>> from summarizer.engines.rules.products import products
>>> from summarizer.release import Release
>>> text = "VRD-114 starts\\n\\nVerdane tests VRD-114, a SHP2 inhibitor, with kelrasib, a KRAS inhibitor, in trial VRD-114-1."
>>> note = annotate(Release.from_text(text))
>>> found = products(note, "clinical-progress", "Verdane")
>>> around = view(note, found[0], found)
>>> [(m.id, around.owner(m.start, m.end)) for m in note.within("target", 0, len(text))]
[('PTPN11', 'own'), ('KRAS', 'other')]
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import Literal, TypeAlias

from summarizer import patterns
from summarizer.annotation import MUTE, Annotation, Sentence
from summarizer.engines.rules.assets import find_assets
from summarizer.engines.rules.context_cues import (
    ANOTHER,
    ANOTHER_TOO,
    COMPANY,
    FOREIGN,
    SIGHT,
    and_an,
    another,
    beside,
    besides,
    company,
    conjugated,
    describes,
    follows,
    foreign_before,
    is_company_aside,
    is_unknown_target,
    leads_beyond,
    load_after,
    load_before,
    of_field,
    paired,
    same_brackets,
    turning,
    with_a,
)
from summarizer.engines.rules.mentions import is_trial
from summarizer.engines.rules.others import is_pointed_at
from summarizer.engines.rules.product import Product
from summarizer.pieces import Pieces

Owner: TypeAlias = Literal["own", "other", "none"]
"""own: the product is named as what the words speak of; other: another drug is; none: no drug is named."""
Spans: TypeAlias = tuple[tuple[int, int], ...]


@lru_cache(maxsize=2)
def _assets(note: Annotation) -> Spans:
    """Every place where a drug's name may stand: codes, brands, names with an INN stem."""
    places = {
        span
        for asset in find_assets(note)
        if asset.kind not in ("cued", "generic") and not is_trial(note, asset)
        for span in asset.spans
    }
    places |= {(m.start, m.end) for m in note.kinds.get("stem", [])}
    # "an aflibercept-like protein" is no aflibercept
    places = {span for span in places if not note.text.startswith(("-like", "‑like"), span[1])}
    return tuple(sorted(places))


@cache
def _part_before() -> re.Pattern[str]:
    """Words before a name that make it a part of the product: its antibody, its active substance."""
    return patterns.compile(
        r"\b(?:(?:antibody|peptide|ligand|targeting|active|protein|small-molecule)\s+(?:part|component"
        r"|portion|backbone|moiety|ingredient|substance|half|arm)s?"
        r"|biosimilars?\s+(?:candidate\s+|version\s+|product\s+)?(?:to|of|for|referencing)(?:\s+[A-Z]\w+[®™]*\s?\()?"
        r"|compris(?:ed\s+of|ing|es)|(?:produces?|express(?:es|ing)?|encod(?:es|ing)|secretes?)(?:\s+its\s+own)?"
        r"|(?:coupl(?:es?|ing|ed)|(?:link|join|attach|conjugat|hook|tether|load)(?:e?s|ing|ed)|armed)(?:\s+(?:to|with))?(?:\s+an?)?"
        r"|co-?formulation(?:,[^,.]{1,30},)?\s+of|fixed[-\s]dose\s+combination\s+(?:\([^()]*\)\s+)?of|composed\s+of"
        r"|consist(?:s|ing)\s+of)[\s,:(]*(?:the\s+|is\s+)?(?:\w+(?:,\s|\sand\s))?$",
        re.I,
    )


PARTS = Pieces(
    lambda: (
        """antibody peptide ligand targeting active protein small-molecule biosimilar compris produc express encod secret coupl
        link join attach conjugat hook tether load armed formulation combination composed consist""".split(),  # noqa: SIM905
    )
)
"""What `_part_before` needs."""


@lru_cache(maxsize=2)
def _components(note: Annotation) -> frozenset[tuple[int, int]]:
    """Every place of a name that the release calls a part of a product."""
    places = _assets(note)
    parts = {
        note.text[start:end].lower()
        for start, end in places
        if PARTS.bits(note.text, max(0, start - 70), start)
        and _part_before().search(note.text[max(0, start - 70) : start])
    }
    return (
        frozenset(span for span in places if note.text[span[0] : span[1]].lower() in parts)
        if parts
        else frozenset()
    )


def _overlaps(one: tuple[int, int], spans: Spans) -> bool:
    at = bisect_left(spans, (one[1], 0))
    return any(start < one[1] and end > one[0] for start, end in spans[max(0, at - 3) : at])


def _spelled(note: Annotation, product: Product) -> Iterator[tuple[int, int]]:
    """Every place of the product's names, whatever their case."""
    lower = note.lower
    if len(lower) != len(note.text):
        return
    for name in (product.name, *product.aliases):
        if name is None or len(name) < 4:
            continue
        plain = name.lower()
        at = lower.find(plain)
        while at >= 0:
            end = at + len(plain)
            whole = not (at and lower[at - 1].isalnum() and plain[0].isascii() and lower[at - 1].isascii())
            if whole and not (
                end < len(lower) and lower[end].isalnum() and lower[end].isascii() and plain[-1].isascii()
            ):
                yield at, end
            at = lower.find(plain, end)


@cache
def _about_substance() -> re.Pattern[str]:
    return patterns.compile(
        r"(?m)^[ \t]*About\s(?P<name>[a-z]{6,}mab|[a-z]{6,}cept|[a-z]{5,}(?:grastim|poetin))\b[^\n]{0,3}$",
        re.I,
    )


def _reference(note: Annotation, product: Product, products: Sequence[Product]) -> Iterator[tuple[int, int]]:
    """Every place of the substance that the section on a biosimilar is headed by: "About omalizumab"."""
    if len(products) > 1 or "iosimilar" not in note.text or "About " not in note.text:
        return
    found = {match["name"].lower() for match in _about_substance().finditer(note.text)}
    if len(found) != 1:
        return
    for mention in note.kinds.get("stem", []):
        if note.text[mention.start : mention.end].lower() in found:
            yield mention.start, mention.end


_RIVAL, _HOUSE = 1 << ANOTHER | 1 << ANOTHER_TOO, 1 << COMPANY


REACH = 600
"""Characters to both sides of some words within which a drug's name may be what they speak of."""


class View:
    """The release as seen from one product."""

    def __init__(self, note: Annotation, product: Product, products: Sequence[Product]) -> None:
        self.note = note
        self.product = product
        self.own: Spans = tuple(
            sorted({*product.spans, *_spelled(note, product), *_reference(note, product, products)})
        )
        rivals = {span for other in products if other is not product for span in other.spans}
        parts = _components(note)
        rivals |= {span for span in _assets(note) if not _overlaps(span, self.own) and span not in parts}
        rivals -= set(self.own)
        self.others: Spans = tuple(sorted(span for span in rivals if not self._is_part(span)))
        self.several = len(products) > 1
        self._products = products
        self.own_names = [name.lower() for name in (product.name, *product.aliases) if name]
        self._weights = self._weighed()

    def _is_part(self, span: tuple[int, int]) -> bool:
        """Whether a name is the product's own substance, in the brackets behind or around its name, or a target."""
        text, (start, end) = self.note.text, span
        if any(m.start < end and start < m.end for m in self.note.within("target", start - 1, end + 1)):
            return True
        if any(
            m.start <= start and end <= m.end and "weak" not in m.flags
            for m in self.note.within("modality", start - 1, end + 1)
        ):
            return True  # the name of an enzyme, of a class
        if is_unknown_target(text, start, end, self.note.sentence_at(start)):
            return True
        if is_pointed_at(text, start) and self._scoped(self.note.sentence_at(start)):
            return True  # "this once-weekly teriparatide", in the product's own section
        at = bisect_left(self.own, (start, 0))
        if not at:
            return False
        between = text[self.own[at - 1][1] : start]
        return bool(same_brackets().fullmatch(between)) or bool(
            # "VRD-114 is a zirconium-89-labelled norvetimab"
            len(between) < 60
            and patterns.fullmatch(
                r"(?:,|\sis)\s(?:an?|the)\s(?:[\w-]+[-\s])?(?:radio)?label+ed\s(?:form\sof\s)?"
                r"|\sis\s(?:inhaled|oral|intravenous|subcutaneous|topical|liposomal|intranasal|long-acting|injectable)\s",
                between,
                re.I,
            )
        )

    def turn(self, sentence: Sentence, start: int, size: int) -> int | None:
        """Which of `size` things that stand from `start` on is the product's, where a sentence tells them in turn."""
        if not self.several or size < 2 or self.note.text.find("espectively", start, sentence.end) < 0:
            return None
        firsts = sorted(
            (min(first), one is self.product)
            for one in self._products
            if (first := [at for at, _ in one.spans if sentence.start <= at < start])
        )
        return next((at for at, (_, own) in enumerate(firsts) if own), None) if len(firsts) == size else None

    def names_own(self, sentence: Sentence) -> bool:
        """Whether the product is named in the sentence."""
        at = bisect_left(self.own, (sentence.start, 0))
        return at < len(self.own) and self.own[at][0] < sentence.end

    def _names_other(self, sentence: Sentence) -> bool:
        """Whether another drug is named in the sentence."""
        at = bisect_left(self.others, (sentence.start, 0))
        return at < len(self.others) and self.others[at][0] < sentence.end

    def own_in(self, start: int, end: int) -> Spans:
        """The places of the product's names from start to end."""
        return self._in(self.own, start, end)

    def others_in(self, start: int, end: int) -> Spans:
        """The places of other drugs' names from start to end."""
        return self._in(self.others, start, end)

    @staticmethod
    def _in(spans: Spans, start: int, end: int) -> Spans:
        return spans[bisect_left(spans, (start, 0)) : bisect_left(spans, (end, 0))]

    def _scoped(self, sentence: Sentence) -> bool:
        return any(start < sentence.end and end > sentence.start for start, end in self.product.scope)

    def _weighed(self) -> list[float]:
        """How much each sentence is about the product, from 0 to 1."""
        weights: list[float] = []
        before = 0.6
        zone = None
        end = 0
        text = self.note.text
        for sentence in self.note.sentences:
            if sentence.zone != zone or text.find("\n\n", end, sentence.start) >= 0:
                before = 0.6
                if sentence.zone == zone == "about-product":
                    before = max(before, 0.8 * weights[-1]) if weights else before
            zone, end = sentence.zone, sentence.end
            weight = self._weight(sentence, before)
            weights.append(weight)
            before = max(0.25, weight * 0.92)
        return weights

    def _weight(self, sentence: Sentence, before: float) -> float:
        zone = sentence.zone
        if zone in MUTE or zone == "safety":
            return 0.0
        if self.names_own(sentence):
            return 0.85 if zone == "quote" else 1.0
        if self.several:
            if not self._scoped(sentence):
                told = self.product.lead and zone in ("headline", "lead")
                return 0.3 if told and not self._names_other(sentence) else 0.0
            if of_field().match(self.note.text, sentence.start, sentence.end):
                return 0.2
            if not self._names_other(sentence):
                return 0.9
            return 0.75 if follows().match(self.note.text, sentence.start) else 0.4
        if zone in ("about-company", "about-disease") and before <= 0.7:
            return 0.15
        words = self.note.words(sentence)
        if zone in ("about-company", "about-disease"):
            return before * 0.8 if follows().match(words) and not company().search(words) else 0.15
        if self.product.name is None and zone in ("headline", "lead"):
            return 0.8
        sight = SIGHT.bits(self.note.text, sentence.start, sentence.end)
        if (sight & _RIVAL == _RIVAL and another().search(words)) or (
            sight & _HOUSE and company().search(words)
        ):
            return 0.2
        if self._names_other(sentence):
            return 0.75 if before > 0.75 and follows().match(words) else 0.3
        if zone in ("headline", "lead", "about-product"):
            return 0.85
        return 0.5 if zone == "quote" else before

    def weight(self, sentence: Sentence) -> float:
        """How much a sentence is about the product, from 0 to 1."""
        return self._weights[sentence.index]

    def owner(self, start: int, end: int) -> Owner:
        """Which drug the words from start to end describe."""
        sentence = self.note.sentence_at(start)
        text = self.note.text
        named = [
            span for span in self._in(self.own, max(sentence.start, start - REACH), start) if span[1] <= start
        ]
        # what stands before the product's own name is said of the product: "treated with VRD-114, an ADC"
        near = max(sentence.start, start - 130, named[-1][1] if named else 0)
        if self._is_foreign(near, start, text[max(sentence.start, start - 130) : start], bool(named)):
            return "other"
        if (
            load_after().match(text, end)
            and load_before().search(text[near:start])
            and self._is_conjugate(near, end)
        ):
            return "other"
        if not named and of_field().match(text, sentence.start, start):
            return "other"
        if not named and is_company_aside(text[max(sentence.start, start - 200) : start]):
            return "other"
        # names further off say nothing of these words; and a line of any length is read in time
        left, right = max(sentence.start, start - REACH), min(sentence.end, end + REACH)
        own, other = self._in(self.own, left, right), self._in(self.others, left, right)
        # "the vasopressin V2 receptor" names no drug
        other = tuple(span for span in other if not (start <= span[0] and span[1] < end))
        if not own and not other:
            return "none"
        names = sorted([(*span, True) for span in own] + [(*span, False) for span in other])
        for name_start, name_end, mine in names:
            if name_start <= start < name_end:
                return "own" if mine else "other"
        following = next((name for name in names if name[0] >= end), None)
        if following and following[0] - end < 70 and describes(text[end : following[0]]):
            return "own" if following[2] else "other"
        earlier = [name for name in names if name[1] <= start]
        if earlier:
            last = earlier[-1]
            between = text[last[1] : start]
            if (
                not last[2]
                and own
                and patterns.search(r"^[^,(]{0,40}[,)]\s(?:and|to|for|in|is|was|has)\b[^,]*$", between)
                and "(" not in between
            ):
                # "VRD-114 with kelrasib, and blocks HER3": the aside on the other drug is over
                return "own" if any(name[2] for name in earlier) else "other"
            if last[2] and "," in between and leads_beyond().search(text[max(0, last[0] - 40) : last[0]]):
                return "other"
            if besides().search(between) or (turning().search(between) and len(between) > 20):
                return "none" if last[2] else "other"
            return "own" if last[2] else "other"
        return "own" if following and following[2] else "none"

    def _is_conjugate(self, start: int, end: int) -> bool:
        """Whether the words around speak of an antibody or a ligand that carries something."""
        return bool(
            conjugated().search(self.note.text, max(0, start - 150), min(len(self.note.text), end + 80))
        )

    def _is_foreign(self, near: int, start: int, wider: str, named: bool) -> bool:
        before = self.note.text[near:start]
        if is_pointed_at(before, len(before)):
            return False  # "patients received this autologous CAR-T product"
        if (FOREIGN.bits(self.note.text, near, start) or "e.g" in before.lower()) and (
            foreign_before().search(before) or beside().search(before)
        ):
            return True
        if named and paired().search(wider):
            return True
        if not named:
            return False
        if with_a().fullmatch(before) and patterns.search(
            r"\b(?:evaluat|stud(?:y|ies)|tests?|trial|assess|investigat|explor|regimen|combin|examin)",
            wider,
            re.I,
        ):
            return True
        return bool(and_an().search(before)) and bool(
            patterns.search(r"\b(?:combin|with|study|trial)", wider, re.I)
        )


LONGEST = 300  # characters of a quote; of a longer sentence the clause around the words is quoted


def quoted(note: Annotation, sentence: Sentence, start: int, end: int) -> str:
    """The sentence, or of a long one the clauses around the words from start to end."""
    text = note.text
    left, right = sentence.start, sentence.end
    if right - left > LONGEST:
        signs = (", ", "; ", ". ", "\n", "，", "；")
        cut = max(text.rfind(sign, left, max(left, start - 80)) for sign in signs)
        left = cut + 1 if cut >= 0 else left
        right = min((at for sign in signs if (at := text.find(sign, end + 60, right)) >= 0), default=right)
    return text[left:right].strip()


@lru_cache(maxsize=16)
def _view(note: Annotation, product: Product, products: tuple[Product, ...]) -> View:
    return View(note, product, products)


def view(note: Annotation, product: Product, products: Sequence[Product]) -> View:
    """Return the release as seen from one product, made once for all rules that ask."""
    return _view(note, product, tuple(products))
