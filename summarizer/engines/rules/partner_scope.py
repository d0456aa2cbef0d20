"""Whether a stated relationship is one of a product, or of the news, or only of the company."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from summarizer import patterns
from summarizer.annotation import Annotation, Sentence
from summarizer.engines.rules.product import Product
from summarizer.engines.rules.relations import Relation
from summarizer.engines.rules.shares import of_others


def names(product: Product, sentence: Sentence) -> bool:
    """Whether a sentence names the product."""
    at = bisect_left(product.spans, (sentence.start, 0))
    return at < len(product.spans) and product.spans[at][0] < sentence.end


def in_scope(product: Product, sentence: Sentence) -> bool:
    """Whether a sentence stands in a stretch that is about the product alone."""
    return any(start <= sentence.start < end for start, end in product.scope)


def _follows(note: Annotation, product: Product, sentence: Sentence) -> bool:
    """Whether the sentence before it, in the same paragraph, names the product."""
    before = note.sentences[sentence.index - 1] if sentence.index else None
    return (
        before is not None
        and before.zone == sentence.zone
        and "\n" not in note.text[before.end : sentence.start]
        and names(product, before)
    )


_MARKED = patterns.compile(r"\b([A-Z][\w-]{2,20})®")
_CODE = patterns.compile(
    r"\b(?!(?:Ac|Lu|Pb|Cu|Tb|At|Ga|Zr|Ra|Th|Bi|Re|In|Sc)[-‑]\d{2,3}\b)[A-Z][A-Za-z]{1,5}[-‑]\d{2,6}[A-Z]?\b"
)
_PART = patterns.compile(
    r"\b(?:adjuvant|carrier|linker|payload|capsid|lipid|excipient|chelator|promoter|enzyme|polymer) $"
)
"""What a code right behind it is of: a part of the product."""
_OF_PROGRAM = patterns.compile(
    r"\b(?:this (?:therap\w+|treatment|drug|product|program\w*|vaccine|candidate|technology)|the (?:initial |clinical |lead )"
    r"*(?:trials?|stud(?:y|ies)|candidate|program(?:me)?)\b|the (?:drug|product|device|vaccine|antibody)\b"
    r"|(?:its|our) lead (?:product|drug|candidate|program\w*|compound))",
    re.I,
)
_OF_NEWS = ("acquirer", "acquired", "merger", "investor", "licence", "licensee", "licensor")
OF_DEALS = (*_OF_NEWS, "seller", "parties", "commercial", "co-developer")
_ALL = patterns.compile(
    r"\b(?:both|two|three|four|five|several|all) (?:of )?(?:[\w’'-]+ ){0,3}"
    r"(?:products?|candidates|programs|programmes|assets|drugs|medicines|vaccines|biosimilars|antibodies|therapies|devices"
    r"|tests|conjugates|ADCs|inhibitors|molecules|compounds|peptides|projects)\b",
    re.I,
)


_RIGHTS_TO = patterns.compile(
    r"\b(?:rights?|licen[sc]es?|option|licen[sc]ed) (?:to |for |in |on )?(?:the drug )?$", re.I
)


def _rights_to_another(note: Annotation, sentence: Sentence) -> bool:
    """Whether rights are told in another drug, in a sentence that names none of the products."""
    return any(
        _RIGHTS_TO.search(note.text, max(sentence.start, found.start - 30), found.start)
        for found in note.within("stem", sentence.start, sentence.end)
        if "second" not in found.flags
    )


def on_all(note: Annotation, sentence: Sentence) -> bool:
    """Whether the headline or lead tells of a deal on several products: `three of Verdane's biosimilars`."""
    return sentence.zone in ("headline", "lead") and bool(
        _ALL.search(note.words(sentence)) or _ALL.search(note.release.title or "")
    )


_WITH_ALL = patterns.compile(
    r"\b(?:add(?:s|ing)?|bring(?:s|ing)?|gain(?:s|ing)?|expand(?:s|ing)?|with|obtain(?:s|ing)?"
    r"|strengthen(?:s|ing)?|creat(?:es|ing)) [^.;]{0,60}$",
    re.I,
)


def _of_house(note: Annotation, one: Relation) -> bool:
    """Whether a company is bought, with whatever it has: it is news of the lead program alone."""
    if one.role not in ("acquirer", "acquired", "merger"):
        return False
    words = (note.words(one.sentence), note.release.title or "")
    told = [found for found in (_ALL.search(text) for text in words) if found]
    return all(_WITH_ALL.search(found.string[: found.start()]) for found in told)


def on_other(note: Annotation, products: Sequence[Product], sentence: Sentence) -> bool:
    """Whether a sentence that names none of the products is on another one, by its code; read once."""
    kept = note.__dict__.setdefault("_on_other", {})
    asked = (sentence.index, *(product.key for product in products))
    if asked not in kept:
        kept[asked] = _on_other(note, products, sentence)
    return bool(kept[asked])


def _on_other(note: Annotation, products: Sequence[Product], sentence: Sentence) -> bool:
    words = note.words(sentence)
    if patterns.search(
        r"\b(?:separate|different|unrelated|another) (?:\w+ )?(?:program\w*|product|candidate|project|collaboration)\b"
        r"|\bof its own (?:\w+ )?(?:targets?|products?|candidates?|programs?)\b",
        words,
    ):
        return True
    # right under a product's own heading it is that product's target
    headed = any(0 < sentence.start - end < 40 for product in products for _, end in product.spans)
    if (
        not headed
        and any(product.name for product in products)
        and patterns.search(
            r"\b(?:undisclosed|unnamed|confidential|unspecified) (?:[\w-]+ ){0,3}"
            r"(?:targets?|programs?|programmes?|indications?)\b",
            words,
        )
    ):
        return True
    title = note.release.title or ""
    if (
        any(product.name for product in products)
        and patterns.search(
            r"\b[Tt]he (?:discovery|technology|platform|research|delivery)? ?(?:collaboration|alliance|partnership)\b"
            r"[^.;]{0,90}\b(?:continue[sd]?|unaffected|remains?|signed|announced)\b",
            words,
        )
        and not patterns.search(r"collabor|alliance|partner|agreement|licen[cs]", title, re.I)
    ):
        return True
    names = {name for product in products for name in (product.name, *product.aliases) if name}
    for match in _MARKED.finditer(note.text, sentence.start, sentence.end):
        if not any(match[1].lower() in name.lower() for name in names):
            return True
    for match in _CODE.finditer(note.text, sentence.start, sentence.end):
        if match.group() in names or match.group().startswith(("COVID", "SARS", "Form", "NCT", "Phase")):
            continue
        if _PART.search(note.text, max(sentence.start, match.start() - 16), match.start()):
            continue
        if not note.within("target", match.start() - 1, match.end() + 1):
            return True
    return False


def _nearer_other(note: Annotation, product: Product, products: Sequence[Product], one: Relation) -> bool:
    """Whether between the product's name and the organisation stands the code of a product that is no program here."""
    own = {start for each in products for start, _ in each.spans}
    last = max((start for start, _ in product.spans if one.sentence.start <= start < one.at), default=-1)
    if last < 0 or one.role == "supplier":  # of a drug that the product is combined with
        return False
    return any(
        match.start() not in own and not note.within("target", match.start() - 1, match.end() + 1)
        for match in _CODE.finditer(note.text, last, one.at)
    )


def bound(product: Product, products: Sequence[Product], every: Sequence[Relation]) -> set[int]:
    """The organisations whose relation is stated by name with another product, and nowhere with this one."""
    mine = {
        id(one.one)
        for one in every
        if names(product, one.sentence)
        or (product.lead and one.role in ("parties", "licence") and one.sentence.zone in ("headline", "lead"))
    }
    others = {
        id(one.one)
        for one in every
        for other in products
        if other is not product and names(other, one.sentence)
    }
    return others - mine


_OF_PLANT = patterns.compile(
    r"\b(?:plants?|factory|sites?|facilit(?:y|ies)|buildings?|campus|headquarters|clean ?rooms?|square (?:met|feet)\w*)\b",
    re.I,
)
_OF_WORK = patterns.compile(
    r"\b(?:trials?|stud(?:y|ies)|program(?:me)?s?|projects?|research|develop\w*|vaccines?|drugs?|therap\w+|product"
    r"|candidate)\b",
    re.I,
)
"""A plant that is paid for, and the work that a partner pays for."""


_ROUND = patterns.compile(
    r"\b(?:rais(?:ed|es|ing)|clos(?:ed|es|ing)|secured|complet(?:ed|es|ing)|led)\b[^;]{0,50}\b(?:seed|pre-seed|Series [A-F]\b"
    r"|venture|crowd-?funding|private placement)",
    re.I,
)
"""A round of the company's."""


def backs_company(note: Annotation, product: Product, one: Relation) -> bool:
    """Whether an investor is only the company's: no financing is the news, and no product is named for the money."""
    if names(product, one.sentence):
        return False
    if one.sentence.zone not in ("headline", "lead") and _ROUND.search(note.words(one.sentence)):
        return not _ROUND.search(note.release.title or "")
    if one.role in ("funder", "payer"):
        words = note.words(one.sentence)
        return bool(_OF_PLANT.search(words)) and not _OF_WORK.search(words)
    if one.role != "investor":
        return False
    if one.sentence.zone == "about-company":
        return True
    if patterns.search(
        r"royalt(?!y (?:Partners|Pharma|Fund|Capital|Management|Trust|Credit))"
        r"|sales|revenue interest|private placement|concurrent|has committed|proceeds"
        r"|\bto (?:pay for|fund|finance|support) (?:the|this) (?:\w+ )?(?:trial|study|launch|development|program)"
        r"|\bfor the (?:work|trial|study|development)\b",
        note.words(one.sentence),
        re.I,
    ):
        return False
    title = note.release.title or ""
    return one.sentence.zone not in ("headline", "lead") and not patterns.search(
        r"Series|financ(?!ial)|rais|funding|invest|placement|offering|round|royalt", title, re.I
    )


def past_merger(note: Annotation, one: Relation) -> bool:
    """Whether a merger or purchase is of the company's history, or how it came to an exchange."""
    words = note.words(one.sentence)
    if one.role == "seller" and one.sentence.zone not in ("headline", "lead"):
        return bool(patterns.search(r"\b(?:liquidat|insolven|bankrupt|receivership|estate of)", words))
    if one.role not in ("merger", "acquirer", "acquired"):
        return False
    if patterns.search(
        r"\bAcquisition (?:Corp|Co|Company|Limited|Ltd|I+\b|[IVX]+\b)|\bSPAC\b|blank check", words
    ):
        return True
    if one.sentence.zone in ("headline", "lead"):
        return False
    return one.sentence.zone != "body" or bool(
        patterns.search(r"\b(?:in|since) (?:\w+ )?(?:19|20)\d\d\b", words)
    )


def given_to_others(note: Annotation, product: Product, products: Sequence[Product], one: Relation) -> bool:
    """Whether a sentence that names several products ties either side of a relation to the others alone."""
    sentence = one.sentence
    places = [one.at]
    if one.other is not None:
        places += [start for start, _ in one.other.spans if sentence.start <= start < sentence.end]
    return any(of_others(note, product, products, sentence, at) for at in places)


def concerns(note: Annotation, product: Product, products: Sequence[Product], one: Relation) -> bool:
    """Whether a relation is one of this product, or of the news and so of the lead."""
    sentence = one.sentence
    if names(product, sentence):
        return not _nearer_other(note, product, products, one) and not (
            len(products) > 1 and given_to_others(note, product, products, one)
        )
    if any(names(other, sentence) for other in products if other is not product):
        return False
    if on_other(note, products, sentence) or _rights_to_another(note, sentence):
        return False
    if sentence.zone == "about-company":
        # of the company alone, unless it goes on about the only program: "supported the initial clinical studies"
        return len(products) == 1 and (
            bool(_OF_PROGRAM.search(note.words(sentence)))
            or (
                one.role not in ("funder", "investor", "payer")
                and _follows(note, product, sentence)
                and not patterns.search(r"spun out|spin-?out|founded|financed|backed", note.words(sentence))
            )
        )
    if len(products) == 1 or (one.role in OF_DEALS and on_all(note, sentence) and not _of_house(note, one)):
        return True
    for other in products:
        if any(start <= sentence.start < end for start, end in other.scope):
            return other is product
    # outside all of their stretches: of the news, when it is told where news is told
    told = ("headline", "lead", "body") if len(products) == 2 else ("headline", "lead")
    return product.lead and (sentence.zone in told or one.role in _OF_NEWS)
