"""The modality of a product: the most specific class that the release gives it.

>>> from summarizer.annotation import annotate
>>> from summarizer.engines.rules.products import products
>>> from summarizer.release import Release
>>> text = "Verdane's VRD-114 starts\\n\\nVRD-114 is an antibody-drug conjugate with a small-molecule payload."
>>> note = annotate(Release.from_text(text))
>>> found = products(note, "clinical-progress", "Verdane")
>>> modality(note, found[0], found).value
'antibody-drug-conjugate'
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from summarizer import patterns
from summarizer.annotation import Annotation, Sentence
from summarizer.engines.rules.contexts import View, view
from summarizer.engines.rules.modality_asides import (
    is_carrier,
    is_fc,
    is_in_blood,
    is_institute,
    is_isotope,
    is_message,
    is_one_of,
    sees_peptide,
)
from summarizer.engines.rules.modality_choice import ENOUGH, Said, choose
from summarizer.engines.rules.modality_cues import (
    called,
    carries_payload,
    inhibits_enzyme,
    is_acted_upon,
    is_biology,
    is_definite,
    is_denied,
    is_form_of,
    is_label,
    is_method,
    is_no_form,
    is_part,
    is_recognised,
    is_source,
    is_verb,
    is_word_of_another_kind,
    names_form,
)
from summarizer.engines.rules.modality_deeds import as_device, as_done, as_salt, as_supplied
from summarizer.engines.rules.modality_makeup import (
    as_adjuvanted,
    as_all_of_them,
    as_in_vivo_car,
    as_recombinant,
    as_two_arms,
    told_by,
)
from summarizer.engines.rules.product import Product
from summarizer.questions import Claim
from summarizer.vocabulary import Mention, load


@cache
def _bracket() -> re.Pattern[str]:
    """What stands between a brand and the substance in brackets behind it."""
    return patterns.compile(
        r"[®™℠]?\s?(?:(?:IT|SC|IV|XR|ER|SR|CR|DR|LA|ODT|tablets?|capsules?|injection|cream|gel|solution|spray)\s)?[(（]"
        r"(?:[\w-]+(?:\s(?:hydrochloride|sodium))?(?:\sand\s|/|,\s|\s))?",
        re.I,
    )


@cache
def _is_a() -> re.Pattern[str]:
    """Between a code and the substance that it is: "VRD-114 is denosumab", "VRD-114, a biosimilar of denosumab"."""
    return patterns.compile(
        r"[®™]?(?:\sis|,)\s(?:an?\s|our\s|its\s|the\s)?(?:(?:proposed\s|candidate\s)?biosimilar\s(?:of\s|to\s|version\sof\s)?)?",
        re.I,
    )


def _belongs(between: str, second: bool) -> bool:
    """Whether a stem behind a name is of the same product: "Zelvanta® (corvitinib)", "datopotamab deruxtecan"."""
    return (
        between.strip() == "" if second else bool(_bracket().fullmatch(between) or _is_a().fullmatch(between))
    )


def _implied(note: Annotation, mention: Mention) -> tuple[str, float] | None:
    """The class that an INN stem gives the product it names, and how surely."""
    value = load().term("stem", mention.id).parent
    if value is None:
        return None
    if "second" in mention.flags:
        return "antibody-drug-conjugate", 0.95
    if value == "small-molecule" and _GREEK_WORD.match(note.text, mention.end):
        return "protein", 0.7
    return value, 0.75 if value in ("monoclonal-antibody", "antibody") else 0.9


_GREEK_WORD = patterns.compile(r"\s(?:alfa|beta|gamma|delta|epsilon|theta)\b")


@cache
def _bracketed_greek() -> re.Pattern[str]:
    """Behind a brand, in brackets, the name of a protein: "(generic name: norvase alfa"."""
    return patterns.compile(
        r"[®™]?[^()\n.;]{0,40}[(（](?:generic\sname:\s|INN:?\s|non-?proprietary\sname:\s)?[a-z]{5,}\s(?:alfa|beta|gamma|delta|epsilon|theta)\b"
    )


@cache
def _dosage_form() -> re.Pattern[str]:
    """What Chinese, Japanese and Korean put behind the name of a chemical drug: tablets, capsules, drops."""
    return patterns.compile(
        r"(?:口服)?(?:缓释|控释|肠溶|分散|口崩)?(?:片(?!段)|胶囊|颗粒剂?|口服溶液|滴眼液|乳膏|软膏|凝胶)|錠(?:剤)?|カプセル|点眼液|(?:정|캡슐)(?=[\s\d(（의은이을])"
    )


def _in_target(note: Annotation, stem: Mention) -> bool:
    """Whether a word with a drug's stem is a part of a target's name: "vasopressin V1b receptor"."""
    return any(
        other.start <= stem.start and stem.end < other.end
        for other in note.within("target", stem.start, stem.end + 40)
    )


def _compared(text: str, start: int, at: int) -> bool:
    """Whether a substance is what the product is compared with or given beside: "was compared with tablets of "."""
    return bool(
        patterns.search(
            r"\b(?:compar\w+\s(?:to|with)|versus|vs\.?|than|on\stop\sof|added\sto|combination\swith)\s(?:[\w-]+\s){0,4}$",
            text[max(start, at - 60) : at],
        )
    )


def _name_classes(note: Annotation, around: View) -> dict[str, tuple[float, tuple[int, int]]]:
    """Classes that the product's own names imply: INN stems, class words within a name."""
    product = around.product
    found: dict[str, tuple[float, tuple[int, int]]] = {}

    def keep(value: str, score: float, place: tuple[int, int]) -> None:
        if value not in found or found[value][0] < score:
            found[value] = (score, place)

    for start, end in product.spans:
        stems = [
            stem
            for stem in note.within("stem", start, min(len(note.text), end + 60))
            if stem.start < end or not _in_target(note, stem)
        ]
        for mention in stems:
            if mention.start >= end and not _belongs(
                note.text[end : mention.start], "second" in mention.flags
            ):
                continue
            implied = _implied(note, mention)
            if implied is not None:
                keep(*implied, (start, mention.end))
        if _dosage_form().match(note.text, end) or _dosage_form().match(note.text, end - 1):
            keep("small-molecule", 0.6, (start, end))
        if product.name is not None:
            if not stems and (greek := _GREEK_WORD.match(note.text, end)):
                keep("protein", 0.7, (start, greek.end()))
            if not stems and (greek := _GREEK_WORD.search(note.text, start, end)) and greek.end() == end:
                keep("protein", 0.7, (start, end))
            if not stems and (greek := _bracketed_greek().match(note.text, end)):
                keep("protein", 0.7, (start, greek.end()))
            for mention in note.within("modality", start, end):
                if "weak" not in mention.flags or "generic" in mention.flags:
                    keep(mention.id, 0.8, (start, end))
    for mention in note.kinds.get("stem", []):
        sentence = note.sentence_at(mention.start)
        if around.weight(sentence) >= 0.6 and is_form_of(
            note.text[max(sentence.start, mention.start - 90) : mention.start]
        ):
            implied = _implied(note, mention)
            if implied is not None and not _compared(note.text, sentence.start, mention.start):
                keep(implied[0], min(implied[1], 0.8) * around.weight(sentence), (mention.start, mention.end))
    return found


def _stated(note: Annotation, around: View, mention: Mention, sentence: Sentence) -> float:
    """How strongly a class word is said of the product, from 0 to 1."""
    text = note.text
    weight = around.weight(sentence)
    if (
        weight < 0.15
        or _in_agency(note, mention)
        or is_part(text, mention.end)
        or is_word_of_another_kind(note, mention)
    ):
        return 0.0
    before = text[max(sentence.start, mention.start - 100) : mention.start]
    if is_denied(before) or is_no_form(text, mention) or is_recognised(text, mention):
        return 0.0
    if mention.id == "cell-therapy" and (
        is_source(_near(note, mention, sentence), before)
        or is_acted_upon(before)
        or (not around.names_own(sentence) and is_biology(text, mention))
    ):
        return 0.0
    if mention.id in ("medical-device", "diagnostic", "other") and (
        is_method(before) or is_verb(text, mention)
    ):
        return 0.0
    if is_institute(before) or is_message(note, mention, before) or is_in_blood(mention, before):
        return 0.0
    if mention.id == "other" and is_carrier(before):
        return 0.0
    if mention.cue.lower() in ("inhibitor", "inhibitors") and not inhibits_enzyme(note, mention):
        return 0.0
    owner = around.owner(mention.start, mention.end)
    if owner == "other":
        return 0.0
    names = around.own_in(max(sentence.start, mention.start - 200), min(sentence.end, mention.end + 100))
    earlier = [span for span in names if span[1] <= mention.start]
    later = [span for span in names if span[0] >= mention.end]
    if earlier and mention.start - earlier[-1][1] < 140 and called(text[earlier[-1][1] : mention.start]):
        return 1.0 * weight
    if mention.id == "radiopharmaceutical" and owner == "own" and is_label(before):
        return 0.95 * weight
    if owner == "own" and is_isotope(mention):
        return 0.85 * weight
    if "generic" in mention.flags:
        return 0.9 * weight if is_form_of(before) or names_form(text, mention.end) else 0.0
    if later and later[0][0] - mention.end < 60 and owner == "own":
        return 0.9 * weight
    if owner == "own":
        return 0.65 * weight
    if (
        sentence.zone in ("headline", "lead")
        or is_definite(before[-60:])
        or mention.start - sentence.start < 60
    ):
        return 0.6 * weight
    return 0.42 * weight


def _in_agency(note: Annotation, mention: Mention) -> bool:
    """Whether a class word is a part of an agency's name: 医療機器 in 医薬品医療機器総合機構."""
    return any(
        agency.start <= mention.start and mention.end <= agency.end
        for agency in note.within("regulator", mention.start - 60, mention.end + 60)
    )


@cache
def _fitted() -> re.Pattern[str]:
    """T cells that are given a receptor: "T cells are fitted with a T-cell receptor", "T cells armed with a CAR"."""
    return patterns.compile(
        r"\b(?:T[-\s]cells?|(?:T[-\s])?lymphocytes)\b[^.;]{0,60}?\b(?:(?P<aimed>redirected|re-targeted|retargeted|equipped|armed|programmed|engineered|trained|taught)\s(?:\w+ly\s)?(?:against|to\s(?:find|hunt|seek|attack|recogni[sz]e|target|kill|latch))|(?:fitted|equipped|engineered|modified|armed|armou?red|carry(?:ing)?|display(?:ing)?|express(?:ing)?"
        r"|bear(?:ing)?|endowed|outfitted|redirected|given|programmed|transduced|with|contain(?:ing)?|have|gain)\s(?:\w+\s){0,4}?"
        r"(?:(?P<tcr>T[-\s]cell\sreceptor|TCR)|(?P<car>CARs?\b|chimeric\s(?:antigen\s)?receptor)|(?P<receptor>receptor)\s(?:for|against|that|to)|(?P<made>(?:artificial|synthetic|man-made|lab(?:oratory)?-made|engineered|designer|tailor-made)\sreceptors?)))",
        re.I,
    )


@cache
def _bare_car() -> re.Pattern[str]:
    """A receptor by which a product is called, or that it carries: "is a CD19 CAR with"."""
    return patterns.compile(
        r"\b(?:an?|the|its)\s(?:[\w‑-]+\s){0,4}(?P<car>CARs?)\s(?:to|against|for|that|which|targeting|with|directed|specific|recogni\w+)\b"
    )


def _as_engineered(note: Annotation, around: View, found: dict[str, Said]) -> None:
    """Cells of which it is told what receptor they were given."""
    for sentence in note.sentences:
        weight = around.weight(sentence)
        match = _fitted().search(note.text, sentence.start, sentence.end) if weight >= 0.6 else None
        bare = weight >= 0.8 and match is None and around.names_own(sentence)
        if bare and (car := _bare_car().search(note.text, sentence.start, sentence.end)):
            match = car
        if match is None or _not_t_cells().search(note.words(sentence)):
            continue
        if match["car"]:
            value = "car-t"
        elif match["tcr"]:
            value = "tcr-t"
        else:
            seen = sees_peptide(note, match.end(), sentence.end, unless=bool(match["made"]))
            if seen and match["aimed"]:
                continue  # cells of the body that were trained
            value = "tcr-t" if seen else "car-t"
        item = found.setdefault(value, Said())
        if item.best < 0.8 * weight:
            item.best, item.quote = 0.8 * weight, match.span()
        item.total += 0.8 * weight
        item.weak = False
        item.places.add(sentence.index)


@cache
def _not_t_cells() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:CAR[-\s]?NKs?|NK\s+cells?|natural\s+killer|macrophages?|CAR[-\s]?M|CAR-?Treg|regulatory\s+T|Tregs?)\b",
        re.I,
    )


def _near(note: Annotation, mention: Mention, sentence: Sentence) -> str:
    """The sentence around a mention, or of a very long one the part near it."""
    return note.text[max(sentence.start, mention.start - 300) : min(sentence.end, mention.end + 300)]


@cache
def _gene_added() -> re.Pattern[str]:
    """Blood stem cells, and a gene that they are given."""
    return patterns.compile(
        r"\b(?:stem|progenitor|CD34\+?)\b[^.;]{0,120}\b(?:gene|copy|copies)\b[^.;]{0,60}\b(?:add|insert|introduc|lentivir|vector|transduc)"
        r"|\b(?:add|insert|introduc|lentivir|vector|transduc)\w*\b[^.;]{0,80}\b(?:gene|copy|copies)\b[^.;]{0,80}\b(?:stem|progenitor|CD34\+?)\b",
        re.I,
    )


@cache
def _fused_to() -> re.Pattern[str]:
    """Before an antibody that something else is fused to."""
    return patterns.compile(r"\bfus(?:ed|es|ing)\s(?:to|with|onto)\s(?:an?\s)?(?:[\w-]+\s){0,3}$", re.I)


@cache
def _edited() -> re.Pattern[str]:
    """Blood stem cells of which a gene was changed."""
    return patterns.compile(
        r"\b(?<!embryonic\s)(?:stem|progenitor|CD34\+?)\b[^.;]{0,120}\b(?:was|were|is|are|been)\s(?:\w+\s)?(?:(?:base-)?edited\b|(?:disabled|cut|corrected|changed|(?:switched|turned)\soff|knocked\sout)\s(?:by|with|using)\s(?:an?\s|the\s)?(?:base|prime|CRISPR|gene|nuclease|Cas9)\b)"
        r"|\b(?:base-)?edited\s(?:[\w-]+\s){0,3}(?:stem|progenitor|CD34\+?)\b",
        re.I,
    )


def _class_of(note: Annotation, mention: Mention, sentence: Sentence) -> str:
    """The class that a word names here: a receptor on NK cells makes no CAR-T, a payload makes an antibody an ADC."""
    if mention.id == "car-t" and not patterns.match(
        r"[)\s-]*(?:\(CARs?\)[-\s]*)?T\b|T\b", note.text[mention.end : mention.end + 12]
    ):
        spelled = note.text[mention.start : mention.end].lower()
        if spelled.endswith(("receptor", "receptors")) and _not_t_cells().search(
            _near(note, mention, sentence)
        ):
            return "cell-therapy"
    if mention.id == "cell-therapy" and _gene_added().search(_near(note, mention, sentence)):
        return "gene-therapy"
    if mention.id == "cell-therapy" and _edited().search(_near(note, mention, sentence)):
        return "gene-editing"
    if mention.id == "antibody" and _fused_to().search(
        note.text, max(sentence.start, mention.start - 50), mention.start
    ):
        return "fusion-protein"
    if mention.id == "antibody-drug-conjugate" and _two_arms().match(note.text, mention.end):
        return "bispecific-adc"
    if mention.id == "bispecific-antibody" and carries_payload(
        note.text[mention.end : min(sentence.end, mention.end + 120)]
    ):
        return "bispecific-adc"
    if mention.id in ("antibody", "monoclonal-antibody", "fusion-protein") and is_fc(note, mention, sentence):
        return "fusion-protein"
    if mention.id in ("antibody", "monoclonal-antibody") and carries_payload(_near(note, mention, sentence)):
        return "antibody-drug-conjugate"
    if mention.id in ("antibody", "monoclonal-antibody", "bispecific-antibody") and patterns.search(
        r"[A-Z0-9][\w.-]*?\s?[x×]\s?[A-Z][\w.-]*?\s?[x×]\s?[A-Z]\w*[\s-]+(?:[\w-]+\s){0,3}",
        note.text[max(sentence.start, mention.start - 50) : mention.end],
    ):
        return "multispecific-antibody"
    if mention.id in ("antibody", "monoclonal-antibody") and patterns.search(
        r"[A-Z0-9]\w*\s?[x×]\s?[A-Z]\w*[\s-]+(?:[\w-]+\s){0,2}$",
        note.text[max(sentence.start, mention.start - 40) : mention.start],
    ):
        return "bispecific-antibody"
    return mention.id


def _gather(note: Annotation, around: View) -> dict[str, Said]:
    found: dict[str, Said] = {}
    for value, (score, place) in _name_classes(note, around).items():
        found[value] = Said(score, score, place, False)
    for mention in note.kinds.get("modality", []):
        sentence = note.sentence_at(mention.start)
        score = _stated(note, around, mention, sentence)
        if not score:
            continue
        # a substance that is said to be the product is as good as the class
        weak = "weak" in mention.flags and not ("generic" in mention.flags and score >= 0.6)
        weak = weak and mention.cue.lower() not in ("inhibitor", "inhibitors")  # of an enzyme: see _stated
        if weak:
            score *= 0.6
        plural = (
            note.text[mention.end - 1] == "s"
            and not mention.cue.endswith("s")
            and not is_one_of(note, mention)
        )
        if plural:
            score *= 0.5 if around.product.name else 0.8
        item = found.setdefault(_class_of(note, mention, sentence), Said())
        if not weak:
            item.weak = False
        if sentence.index not in item.places:
            item.places.add(sentence.index)
            item.total += score
        if score > item.best:
            item.best = score
            item.quote = (mention.start, mention.end)
    if "oncolytic-virus" not in found:
        _as_oncolytic(note, around, found)
    if "cell-therapy" in found or all(item.weak for item in found.values()):
        _as_engineered(note, around, found)
    firm = {value for value, item in found.items() if not item.weak and item.best >= ENOUGH}
    if not firm or firm == {"small-molecule"}:
        as_done(note, around, found, degrader=bool(firm))
    as_two_arms(note, around, found)
    as_in_vivo_car(note, around, found)
    as_adjuvanted(note, around, found)
    as_recombinant(note, around, found)
    if not any(not item.weak and item.best >= ENOUGH for item in found.values()):
        as_supplied(note, around, found)
        as_salt(note, around, found)
        as_device(note, around, found)
    if not found:
        as_all_of_them(note, around, found)
    return found


@cache
def _kills_tumours() -> re.Pattern[str]:
    """A virus that is said to grow in tumour cells, whether or not it is called oncolytic."""
    return patterns.compile(
        r"\b(?:\w*virus|vaccinia|herpes\ssimplex(?:\svirus)?(?:\stype\s[12])?|HSV-?[12])\b(?:[^.;]|\.(?=\d|\s[A-Z])){0,120}?"
        r"\b(?:replicat|multipl|propagat|grow|lys|burst|divid)\w*\s(?:\w+\s){0,4}(?:in|within|inside|to)?\s?(?:the\s)?(?:[\w-]+,?\s){0,3}"
        r"(?:tumou?rs?|cancer(?:ous)?|malignant|glioma|melanoma|leuk\w+)\b"
        r"|\b\w*virus\s[^.;]{0,60}?(?:that|which|and|it)\s(?:\w+\s){0,3}(?:destroys|kills|lyses|bursts|infects|eats|devours|melts|attacks)\s(?:[\w-]+\s){0,3}(?:tumou?rs?|cancers?|glioma|melanoma)\b"
        r"|\b\w*virus\s[^.;]{0,60}?\binto\s(?:the\s)?(?:[\w-]+\s){0,2}(?:tumou?rs?|lesions?)\b[^.;]{0,40}\b(?:lyses|bursts|dissolves|destroys)\b"
        r"|\b(?:adenovirus|vaccinia\svirus|herpes\w*(?:\s\w+)?\svirus|poxvirus)\b[^.;]{0,60}\bto\s(?:grow|multiply|replicate|divide)\s(?:only\s)?in\scells\s(?:with|that|whose)\b"
        r"|\b\w+virus\s(?:that|which)\s(?:\w+\s)?(?:divides|multiplies|replicates|grows)\s(?:only|solely|selectively|preferentially)\s(?:in|within)\b",
        re.I,
    )


def _as_oncolytic(note: Annotation, around: View, found: dict[str, Said]) -> None:
    """A virus that multiplies in tumour cells is an oncolytic one."""
    for sentence in note.sentences:
        if around.weight(sentence) < 0.8 or not around.names_own(sentence):
            continue
        words = note.words(sentence)[:600]
        if "ir" not in words and "accinia" not in words:
            continue
        if sentence.index + 1 < len(note.sentences):
            following = note.sentences[sentence.index + 1]
            if following.zone == sentence.zone and following.start - sentence.end < 2:  # the same paragraph
                words = note.text[sentence.start : min(following.end, sentence.start + 600)]
        match = _kills_tumours().search(words)
        if match is None or is_denied(words[: match.start()]):
            continue
        item = found.setdefault("oncolytic-virus", Said())
        if item.best < 0.85:
            item.best, item.quote = 0.85, (sentence.start + match.start(), sentence.start + match.end())
        item.total, item.weak = item.total + 0.85, False
        item.places.add(sentence.index)
        return


@cache
def _two_arms() -> re.Pattern[str]:
    """Behind an ADC: that it is directed at two targets at once."""
    return patterns.compile(
        r"s?\s?(?:\(ADC\)\s?,?\s?)?(?:that|which|designed\sto|,)?\s?(?:is\s)?(?:simultaneously\s|dually\s)?(?:directed\s(?:at|against|to)|targets?|targeting|binds?|binding|against|recogni[sz]\w+)"
        r"\s(?:to\s)?both\s[A-Z][\w.-]{1,14}(?:\s\([^()]{1,20}\))?\sand\s[A-Z][\w.-]{1,14}",
    )


@lru_cache(maxsize=16)
def _modality(note: Annotation, product: Product, products: tuple[Product, ...]) -> Claim | None:
    around = view(note, product, products)
    found = _gather(note, around)
    chosen = choose(found) if found else None
    if chosen is None:
        return None
    value, item = chosen
    confidence = min(0.97, 0.4 + 0.45 * item.best + 0.06 * min(len(item.places), 2))
    if item.weak:
        confidence *= 0.75
    return Claim(
        product.key,
        "modality",
        value,
        quotes=told_by(note, around, item.quote),
        confidence=round(confidence, 2),
    )


def modality(note: Annotation, product: Product, products: Sequence[Product]) -> Claim | None:
    """Return the product's class, or None where the release gives it none."""
    return _modality(note, product, tuple(products))
