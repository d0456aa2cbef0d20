"""What a product is put together of tells its class: two arms of an antibody, a vector that makes CAR-T cells, an adjuvant.

>>> [bool(_both().search(words)) for words in ("binds both ", "binds the epitopes of both ", "thereby blocks both ")]
[True, False, False]
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from summarizer import patterns
from summarizer.annotation import Annotation, Sentence
from summarizer.engines.rules.contexts import View, quoted
from summarizer.engines.rules.modality_choice import ENOUGH, Said
from summarizer.engines.rules.modality_cues import is_denied

_CLOSE = 0.8  # weight of a sentence that is about the product


def _told(note: Annotation, around: View, *words: str) -> Iterator[tuple[Sentence, str]]:
    """The sentences about the product that hold one of some words, and their text."""
    for sentence in note.sentences:
        if around.weight(sentence) >= _CLOSE:
            text = note.words(sentence)[:800]
            if any(word in text for word in words):
                yield sentence, text


def told_by(note: Annotation, around: View, place: tuple[int, int]) -> tuple[str, ...]:
    """The sentence that tells a class; with what names the product before it, where it holds neither name nor class."""
    sentence = note.sentence_at(place[0])
    words = quoted(note, sentence, *place)
    if around.names_own(sentence) or any(
        note.within(kind, sentence.start, sentence.end) for kind in ("modality", "stem")
    ):
        return (words,)
    before = [span for span in around.own if span[0] < sentence.start]
    return (quoted(note, note.sentence_at(before[-1][0]), *before[-1]), words) if before else (words,)


def _keep(
    found: dict[str, Said], value: str, score: float, sentence: Sentence, span: tuple[int, int]
) -> None:
    item = found.setdefault(value, Said())
    if item.best < score:
        item.best = score
        item.quote = (sentence.start + span[0], sentence.start + span[1])
    item.total, item.weak = item.total + score, False
    item.places.add(sentence.index)


@cache
def _both() -> re.Pattern[str]:
    """Before the first of two molecules that one antibody meets: "designed to neutralize both "."""
    return patterns.compile(
        r"(?<!thereby\s)(?<!thus\s)\b(?:binds?|blocks?|neutrali[sz]es?|targets?|inhibits?|hits?|engages?|recogni[sz]es?"
        r"|binding|blocking|neutrali[sz]ing|targeting|inhibiting|directed\s(?:at|against)|against)\s(?:to\s)?(?:both\s)(?:the\s)?$",
        re.I,
    )


@cache
def _arms() -> re.Pattern[str]:
    """Parts of one molecule that each meet something of their own."""
    return patterns.compile(
        r"\b(?:one|first|two)\s(?:[\w-]+\s)?(?:arms?|side|end|half)\b[^.;]{2,90}?\b(?:another|the\sother|(?:the|a)\s(?:second|third)|one\s(?:that|which|for))\b"
        r"|\b(?:two|one)\sof\s(?:which|them|these)\b[^.;]{2,70}?\b(?:while|and|whereas)\s(?:the|a)\s(?:other|second|third)\b"
        r"|\btwo\s(?:[\w-]+\s){0,2}(?:arms|domains|heads|building\sblocks|binding\ssites)\b[^.;]{2,60}?\b(?:for|against|that|which)\b",
        re.I,
    )


@cache
def _antibody_to() -> re.Pattern[str]:
    """Right before the first of two molecules that an antibody is directed at: "a tetravalent antibody against "."""
    return patterns.compile(
        r"\b(?:antibody|(?:tetravalent|IgG-like)\s(?:molecule|protein|construct))\s(?:\([^()]{1,20}\)\s)?(?:(?:that|which|designed\sto)\s)?(?:simultaneously\s)?"
        r"(?:against|to|targeting|targets?|binds?|binding|blocks?|blocking|directed\s(?:at|against|to)|neutrali[sz](?:es?|ing)|with\sspecificit(?:y|ies)\sfor|(?:combin(?:es|ing)|with|has|having)\s(?:two\s)?(?:binding\s)?(?:domains|sites|arms)\s(?:against|for|to))\s(?:to\s)?(?:the\s)?$",
        re.I,
    )


_ANTIBODIES = ("antibody", "monoclonal-antibody")


def _siblings(first: str, second: str) -> bool:
    """Molecules that one binding site may well meet: IL-17A and IL-17F, FGFR2 and FGFR3."""
    return first[:4] == second[:4]


def as_two_arms(note: Annotation, around: View, found: dict[str, Said]) -> None:
    """An antibody of which it is told that it meets two molecules, or three, is a bispecific or more."""
    if any(
        value in found
        for value in ("bispecific-antibody", "multispecific-antibody", "bispecific-adc", "car-t")
    ):
        return
    whole = any(value in found for value in _ANTIBODIES)
    for sentence, words in _told(
        note,
        around,
        "both ",
        "arm",
        "two ",
        "one of ",
        " side",
        " half",
        "ntibody ",
        "tetravalent",
        "IgG-like",
    ):
        if not (around.names_own(sentence) or "ntibod" in words):
            continue
        arms = _arms().search(words)
        if arms and (
            whole
            or patterns.search(
                r"\b(?:single|one)\s(?:molecule|antibody)|ntibod|llama|nanobod|\bIgG|\bFc\b|\bwith\sone\sarm\b|\bone\sarm\s(?:binds?|grips?|holds?|for)\b",
                words,
                re.I,
            )
        ):
            met = {
                m.id
                for m in note.within(
                    "target",
                    max(sentence.start, sentence.start + arms.start() - 30),
                    sentence.start + arms.end() + 60,
                )
                if m.id != "IgG"
            }
            if len(met) >= 2 and not is_denied(words[: arms.start()]):
                value = "multispecific-antibody" if len(met) > 2 else "bispecific-antibody"
                _keep(found, value, 0.8, sentence, arms.span())
                return
        if (
            (
                not {"antibody", "antibody-drug-conjugate"} & found.keys()
                and not patterns.search(r"\b(?:tetravalent|IgG-like)\b", words)
            )
            or "monoclonal-antibody" in found
            or " and " not in words
        ):
            continue
        met_list = note.within("target", sentence.start, sentence.end)
        for one, two in pairwise(met_list):
            between = note.text[one.end : two.start]
            before = note.text[max(sentence.start, one.start - 60) : one.start]
            if (
                one.id != two.id
                and not _siblings(one.id, two.id)
                and patterns.fullmatch(r"\s?(?:\([^()]{1,20}\)\s)?and\s(?:to\s)?(?:the\s)?", between)
                and (_both().search(before) or _antibody_to().search(before))
                and around.owner(one.start, one.end) != "other"
            ):
                _keep(
                    found,
                    "bispecific-antibody",
                    0.75,
                    sentence,
                    (one.start - sentence.start, two.end - sentence.start),
                )
                return


@cache
def _makes_cars() -> re.Pattern[str]:
    """A vector or particle by which the patient's own body makes CAR-T cells."""
    return patterns.compile(
        r"\b(?:vectors?|particles?|nanoparticles?|LNPs?|lentivir\w+|mRNA|RNA|vehicles?|in[-\s]vivo)\b[^;]{0,160}?"
        r"\b(?:generat\w*|mak\w+|turn\w*|creat\w+|produc\w+|programm?\w*|deliver\w*|engineer\w*|reprogram\w*|encod\w+|carr\w+|convert\w*|display\w*|express\w*)\b"
        r"[^;]{0,90}?\b(?:CARs?\b|chimeric\s(?:antigen\s)?receptors?)",
        re.I,
    )


@cache
def _within_the_body() -> re.Pattern[str]:
    return patterns.compile(
        r"\bin[-\s]vivo\b|\b(?:in|inside|within)\sthe\s(?:patient[’']?s?\s(?:own\s)?)?(?:body|patient|bloodstream)\b"
        r"|\bpatient[’']s\sown\sbody\b|\bin\s(?:the\s)?patients?[’']?s?\sown\sT[-\s]cells\b|\bdirectly\sin\s(?:the\s)?patients?\b|\binjectable\b",
        re.I,
    )


def as_in_vivo_car(note: Annotation, around: View, found: dict[str, Said]) -> None:
    """A vector that makes CAR-T cells within the body is a CAR-T."""
    if not any(value in found for value in ("gene-therapy", "mrna-therapy", "car-t", "other", "antibody")):
        return
    told = list(_told(note, around, "CAR", "himeric"))
    if not told:
        return
    near = " ".join(note.words(sentence) for sentence in note.sentences if around.weight(sentence) >= _CLOSE)[
        :4000
    ]
    for sentence, words in told:
        made = _makes_cars().search(words)
        if made and _within_the_body().search(near) and not is_denied(words[: made.start()]):
            _keep(found, "car-t", 1.0, sentence, made.span())
            for value in ("gene-therapy", "mrna-therapy", "antibody"):
                found.pop(value, None)
            return


@cache
def _with_adjuvant() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:combin\w+|mix\w*|formulat\w+|together|consists?|contains?|plus|along)\b[^.;]{0,120}?\badjuvants?\b"
        r"(?!\s(?:treatment|therapy|setting|chemo|trial|study|radio|endocrine|use))|\badjuvanted\b",
        re.I,
    )


def as_adjuvanted(note: Annotation, around: View, found: dict[str, Said]) -> None:
    """A protein that is given with an adjuvant is a vaccine, and so is messenger RNA against a germ."""
    _as_rna_vaccine(note, around, found)
    others = {"protein", "peptide", "other", "small-molecule", "diagnostic", "medical-device", "vaccine"}
    if set(found) - others or ("vaccine" in found and found["vaccine"].best >= _CLOSE):
        return
    for sentence, words in _told(note, around, "djuvant"):
        match = _with_adjuvant().search(words)
        if match and around.names_own(sentence):
            _keep(found, "vaccine", 0.9, sentence, match.span())
            return


@cache
def _against_germs() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:m?RNA|messenger)\b[^.;]{0,80}\bagainst\s(?:[\w-]+\s){0,2}(?:influenza|flu|COVID\S*|RSV|malaria|HIV|CMV|norovirus|zika|rabies|tuberculosis|herpes|shingles|\w*viruse?s?)\b"
        r"|\bneo-?antigens?\b|\b(?:shots?|jabs?|immuni[sz]ation)\s(?:of|based\son|with)\s(?:[\w-]+\s){0,2}(?:m?RNA|messenger)\b",
        re.I,
    )


def _as_rna_vaccine(note: Annotation, around: View, found: dict[str, Said]) -> None:
    """Messenger RNA against a germ, or that codes for the antigens of a tumour, is a vaccine."""
    if "mrna-therapy" not in found or "vaccine" in found or "mrna-vaccine" in found:
        return
    for sentence, words in _told(note, around, "RNA"):
        match = _against_germs().search(words)
        if match and around.names_own(sentence) and not is_denied(words[: match.start()]):
            _keep(found, "mrna-vaccine", max(0.8, found["mrna-therapy"].best), sentence, match.span())
            return


@cache
def _all_of_them() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:all|each|every\sone)\sof\s(?:its|our|the\s(?:[\w’'-]+\s){1,2})\s?(?:[\w-]+\s){0,2}"
        r"(?:candidates|products|programs|programmes|medicines|drugs|compounds)\s(?:are|is|use|uses|belong\sto|rest\son)\s(?:an?\s)?(?:[\w-]+\s){0,4}$",
        re.I,
    )


def as_all_of_them(note: Annotation, around: View, found: dict[str, Said]) -> None:
    """Where nothing is told of the product: what the company says of all its candidates."""
    for mention in note.kinds.get("modality", []):
        sentence = note.sentence_at(mention.start)
        if "weak" in mention.flags or sentence.zone not in ("about-company", "body", "lead"):
            continue
        before = note.text[max(sentence.start, mention.start - 120) : mention.start]
        if "of " in before and _all_of_them().search(before):
            found[mention.id] = Said(
                2 * ENOUGH, 2 * ENOUGH, (mention.start, mention.end), False, {sentence.index}
            )
            return


@cache
def _recombinant() -> re.Pattern[str]:
    """Between the product's name and the protein that it is: " is a recombinant human "."""
    return patterns.compile(
        r"[®™]?(?:\s\([^()]{1,40}\))?(?:,|\sis)\s(?:an?\s|the\s)?(?:[\w-]+\s){0,3}?recombinant\s(?:(?:form|version)\sof\s)?(?:human\s)?(?:the\s)?",
        re.I,
    )


def as_recombinant(note: Annotation, around: View, found: dict[str, Said]) -> None:
    """A product that is said to be a recombinant form of a protein is a protein, whatever it is given with."""
    if set(found) & {
        "fusion-protein",
        "vaccine",
        "antibody",
        "monoclonal-antibody",
        "gene-therapy",
        "peptide",
    }:
        return
    for start, end in around.own:
        sentence = note.sentence_at(start)
        if around.weight(sentence) < _CLOSE or "ecombinant" not in note.text[end : end + 70]:
            continue
        for mention in note.within("target", end, min(sentence.end, end + 110)):
            if _recombinant().fullmatch(note.text, end, mention.start):
                _keep(found, "protein", 1.0, sentence, (start - sentence.start, mention.end - sentence.start))
                return
