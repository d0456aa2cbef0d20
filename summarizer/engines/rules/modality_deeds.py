"""Where no class is named: what a product does, brings, is made of, and the path that it takes tell its class.

>>> [value for value, pattern in _deeds() if pattern.search("It marks the protein to be broken down.")]
['degrader']
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from summarizer import patterns
from summarizer.annotation import Annotation
from summarizer.engines.rules.contexts import View
from summarizer.engines.rules.modality_choice import Said
from summarizer.engines.rules.modality_cues import detects, goes_as_device, is_denied, salts


@cache
def _added_gene() -> re.Pattern[str]:
    """A gene that is brought to the patient: "brings a shortened ATP7B gene to the liver", "working copies of the HBB gene"."""
    return patterns.compile(
        r"\b(?:working|functional|healthy|correct|normal|shortened)\scop(?:y|ies)\sof\s(?:(?:[\w-]+\s){1,5}gene\b"
        r"|(?:the\s)?(?-i:[A-Z][A-Z0-9]{2,7})\b)"
        r"|\b(?:brings?|carries|delivers?|adds?|inserts?)\s(?:an?|the)\s(?:[\w-]+\s){1,4}gene\s(?:to|into)\b",
        re.I,
    )


@cache
def _itself() -> re.Pattern[str]:
    """Between the product's name and a protein that it is, or that it makes up for."""
    return patterns.compile(
        r"(?:,|\sis)\s(?:(?:an?|the|our|next-generation|first|recombinant|masked|engineered|stabili[sz]ed|attenuated|modified|half-life-extended|tumou?r-activated|human|inhaled|long-acting|pegylated|purified|bovine|tissue-nonspecific|[a-z]+im|and)[,\s]+){0,6}"
        r"|\s(?:replaces|supplies)\s(?:the\s(?:missing\s)?(?:enzyme\s|protein\s)?)?|\sprovides\s[^.;]{0,60}\swith\sthe\s(?:enzyme|protein)\s",
        re.I,
    )


@cache
def _stands_alone() -> re.Pattern[str]:
    """Behind a protein that is no first part of an inhibitor's or a test's name."""
    return patterns.compile(
        r"(?:\s?\([^()]{1,20}\))?(?:[.,;]|\s(?:for|fused|that|which|from|made|concentrate|in|given|product|with|to)\b)"
    )


@cache
def _deeds() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """What only one class of products does, for those that are called by no class."""
    return (
        (
            "degrader",
            patterns.compile(
                r"\b(?:causes?|makes?|lets?|marks?|tags?|get)\s(?:[\w-]+\s){1,3}(?:to\sbe\s|be\s)?(?:destroyed|degraded|broken\sdown|disposed\sof)\b"
                r"|\b(?:remov(?:es|ing)|gets?\srid\sof|getting\srid\sof|eliminat(?:es|ing)|clear(?:s|ing)|tak(?:es|ing))\s(?:[\w-]+\s){1,5}(?:instead\sof|rather\sthan)\s(?:merely\s|only\s|just\s)?(?:block|inhibit|silenc)\w+"
                r"|\brather\sthan\s(?:merely\s)?(?:block|inhibit)\w*\s[^.;]{1,30}\b(?:removes?|destroys?|degrades?)\b"
                r"|\b(?:for|to)\s(?:its\s|their\s)?(?:destruction|degradation|disposal|breakdown|removal)\s(?:by|in|inside|within|through|via)\s(?:the\s)?(?:body[’']s\s)?(?:cell|proteasome|own)"
                r"|\b(?:tag|mark|label|flag|earmark|send|condemn)(?:s|ging|ing|ged|ed)?\s(?:(?:(?!cells\b|tumou?rs?\b|bacteri|virus|pathogens?|plaques?|platelets)[^.;]){1,40}\s)?(?:for|to)\s(?:its\s|their\s)?(?:destruction|degradation|disposal|breakdown|removal|the\sproteasome)\b"
                r"|\b(?:through|via|using|of|to|into|with|by|harness\w*|hijack\w*)\s(?:the\s)?(?:cell|body)[’']s\s(?:own\s)?(?:[\w-]+\s){0,2}(?:waste|disposal|garbage|clean-?up|recycling|degradation|shredder|protein-destruction)\b"
                r"|\b(?:removes?|clears?|takes?|eliminates?)\s(?!HIV|HBV|vir(?:us|al)|cholesterol|lipids?|iron|copper|calcium|waste|toxins?|excess)(?:[\w-]+\s){1,4}(?:from|out\sof)\s(?:the\s|cancer\s|tumou?r\s|diseased\s)*cells?\b"
                r"|\b(?:alters?|changes?|reshapes?|reprograms?|modifies|turns?|remodels?|redirects?)\s(?:the\s)?(?:surface\sof\s)?(?:cereblon|CRBN|DCAF\d+|E3)\b"
                r"|\b(?:glue|stick|tether|link|bring|recruit|hand|deliver|draw|bind|join)\w*\b[^.;]{0,60}\b(?:ubiquitin|E3|waste|disposal|recycling|proteasome"
                r"|cereblon|DCAF\d+|VHL)\b|\b(?:glue|tag)s?\s(?:together|down)\b[^.;]{0,60}\bdegrad",
                re.I,
            ),
        ),
        (
            "sirna",
            patterns.compile(
                r"\bsilenc\w*\b[^.;]{0,80}\bGalNAc\b|\bGalNAc\b[^.;]{0,60}\bsilenc\w*|\bby\s(?:means\sof\s)?RNA\sinterference\b",
                re.I,
            ),
        ),
        (
            "antisense",
            patterns.compile(
                r"\b(?:recruit|call|activat|engag|us|summon|prompt|trigger|lead|bring)\w*\s(?:[\w-]+\s){0,4}RNase\s?H|\bRNase\s?H1?\b[^.;]{0,40}?\b(?:cut|cleav|degrad|destroy)",
                re.I,
            ),
        ),
        (
            "gene-editing",
            patterns.compile(
                r"\b(?:rewrit|correct|chang|swap|turn|repair|mend|edit)\w*\s(?:[\w-]+\s){0,4}letters?\s(?:of|in)\s(?:the\s|a\s)?"
                r"(?:[\w-]+\s)?(?:genes?|DNA|genome|genetic\scode)\b",
                re.I,
            ),
        ),
        (
            "gene-therapy",
            patterns.compile(
                r"\b(?:vectors?|capsids?|AAV\w*|lentivir\w+|(?:harmless|modified|engineered|emptied|disarmed|hollowed-out|adeno-associated)\svirus(?:es)?)\b[^.;]{0,40}\b(?:bring|carr|deliver|hold|contain|pack|bear|hous|transport|ferr|tak|shuttl|ship|send|sent)\w*\b"
                r"[^.;]{0,50}\b(?:genes?|cop(?:y|ies)|versions?|variants?|transgene|cDNA|instructions|coding\ssequence|half)\b"
                r"|\bgenes?\b[^.;]{0,40}\b(?:into|in|inside|within|by|via|through|with|means\sof)\s(?:an?\s|the\s)?(?:AAV\w*|adeno-associated|lentivir\w+)",
                re.I,
            ),
        ),
        (
            "fusion-protein",
            patterns.compile(
                r"\bfus(?:es|ed|ing)\s(?:to|with|onto)\san?\s(?:[\w-]+\s){0,3}(?:domain|antibody|nanobody|albumin|fragment|Fc)\b"
                r"|\b[A-Z][A-Z0-9-]{2,7}/[A-Z][A-Za-z0-9-]{2,7}\sfusion\b"
                r"|\b(?:fus(?:es|ed|ing|ion\sof)|join(?:s|ed|ing)|link(?:s|ed|ing))\b[^.;]{0,90}\b(?:to|with|and|onto)\s[^.;]{0,30}\bFc\b"
                r"|\b(?:receptor|domain|part|portion|ligand|ectodomain)s?\b[^.;]{0,60}\b(?:and|to|with|on|onto)\s(?:an?\s|the\s)?(?:human\s|IgG\d?\s)*Fc\b",
                re.I,
            ),
        ),
        (
            "bispecific-antibody",
            patterns.compile(
                r"\b(?:bridg|tether|connect|link|bring)\w*\s[^.;]{0,40}\bT[-\s]cells?\s(?:and|with"
                r"|to)\s[^.;]{0,50}\b(?:tumou?rs?|cancer|leuk\w+|myeloma|lymphoma|B)\b[^.;]{0,12}\bcells\b"
                r"|\b(?:bridg|tether|connect|link|bring|tie|bind)\w*\s[^.;]{0,40}\b(?:tumou?rs?|cancer|leuk\w+|myeloma|lymphoma|B)\b[^.;]{0,12}\bcells?\s(?:and|with|to|together\swith)\s(?:[\w-]+\s){0,4}T[-\s]cells?\b",
                re.I,
            ),
        ),
        (
            "microbiome",
            patterns.compile(
                r"\b(?:capsules?|powder|blend|consortium|mix(?:ture)?|cocktail|strains?|made|consists?"
                r"|dose)\sof\s(?:[\w-]+\s){0,4}bacteria\b"
                r"|\b(?:is|are|contains?|holds?|of|with)\s(?:[\w-]+\s){0,2}spores\sof\s|\b(?:contain(?:s|ing)?|holds?|comprises?|combines?|consists\sof|blend\sof|mix(?:ture)?\sof|consortium\sof)\s(?:[\w-]+\s){1,4}strains\s(?:of|from)\b"
                r"|\b(?:capsules?|powder|lotion|cream|gel|spray|drink|sachet|enema|suspension)\s(?:(?:of|with|that\s(?:contains?|holds?)|containing|holding)\s)(?:[\w-]+\s){0,4}(?:strains\s(?:of|from)|stool)\b"
                r"|\b(?:made|prepared|derived|produced|obtained)\sfrom\s(?:the\s)?(?:[\w-]+\s){0,2}(?:stools?|feces|faeces)\sof\b|\blive\s[A-Z][a-z]{5,}\s[a-z]{5,}\b"
                r"|\sis\san?\s(?:[\w-]+\s){0,3}(?:bacterial\sstrain"
                r"|strain\sof\s[A-Z])\b",
                re.I,
            ),
        ),
        (
            "cell-therapy",
            patterns.compile(
                r"\b(?:patient[’']s\sown|own|donor[’']?s?)\s(?:[\w-]+\s){0,4}cells\s(?:are|were|is|was)\s(?:[\w-]+\s){0,2}(?:multiplied|grown|expanded|cultured|propagated)\b[^.;]{0,70}\b(?:given|infused|returned|injected|put|transfused)\s(?:back|to|into)\b"
                r"|\b(?:consists?\sof|is\smade\s(?:of|from)|contains|\b(?:sheet|patch|dose|suspension|batch)s?\sof)\s(?:the\s)?(?:(?!vesicles|exosomes|extracts?|lysates?|fragments|proteins?|medium|membranes)[\w’'-]+\s){0,5}cells\b(?!\s(?:engineered|armed|modified|that|which|with|fitted|expressing))",
                re.I,
            ),
        ),
        (
            "protein",
            patterns.compile(
                r"(?P<itself>,|\sis)\s(?:an?|the)\s(?:[\w-]+\s){0,3}(?:enzyme|hormone|protein)(?=[.,;]|\s(?:that|which|infused|injected|given|made|produced|for|of|from)\b)"
                r"|\b(?:pegylated|recombinant|engineered|modified|long-acting|stabili[sz]ed|human)\s(?:form|version"
                r"|variant)\sof\s(?:the\s|an\s|human\s)*enzyme\b"
                r"|\b(?:infus|inject|bring|suppl|deliver|replac|provid)\w*\s(?:back\s)?(?:the\s)?(?:missing\s|lacking\s|deficient\s)?enzyme\b",
                re.I,
            ),
        ),
        (
            "other",
            patterns.compile(
                r"\bextract(?:ed)?\sfrom\s(?:the\s)?(?:dried\s|fresh\s)?(?:leaves|leaf|bark|roots?|seeds?|flowers?|fruits?|berries|plants?|herbs?|mushrooms?|algae|resin)\b",
                re.I,
            ),
        ),
        (
            "peptide",
            patterns.compile(
                r"\banalogu?e\sof\s(?:the\s)?(?:human\s|native\s|natural\s|hormone\s)*(?:GLP-[12]|GIP|amylin|glucagon|somatostatin|vasopressin|oxytocin|calcitonin|ghrelin|secretin"
                r"|C-type\snatriuretic|CNP|kisspeptin|GnRH|gonadotropin-releasing|parathyroid|PTH)\b"
                r"|\b(?:chain|string|sequence)\sof\s(?:\d|[1-4]\d|[a-z]{3,8}(?:een|ve|n|x|t|y|ty-\w+)?)\samino\sacids\b|\b(?:\d|[1-4]\d)[-\s]amino[-\s]acids?\b|\b(?:\d|[1-4]\d)[-\s]residue\b",
                re.I,
            ),
        ),
        (
            "medical-device",
            patterns.compile(
                r"\b(?:stimulates?|paces?)\s(?:the\s)?(?:[\w-]+\s){1,2}nerves?\b|\b(?:sends|gives|delivers|applies|emits)\s(?:[\w-]+\s){0,3}"
                r"(?:pulses|current|shocks|light|ultrasound|heat|electric\w*)\b",
                re.I,
            ),
        ),
        (
            "vaccine",
            patterns.compile(
                r"\bimmuni[sz](?:es|ed|ing)\b"
                r"|\b(?:weakened|attenuated|inactivated|crippled|(?:of|from|with|contains?|an?|is)\skilled)\s(?:[\w-]+\s){0,2}(?:virus(?:es)?|bacteri\w+|parasites?|germs?|pathogens?|polioviruses|sporozoites)\b"
                r"|\b(?:sugars?|polysaccharides?|saccharides?|oligosaccharides?)\b[^.;]{0,80}\b(?:join|link|coupl|conjugat|attach|bound|tied|fus)\w*\s(?:to|with)\b"
                r"|\b(?:shows?|presents?|introduces?|exposes?)\s(?:to\s)?(?:the\s|our\s)?(?:body|immune\ssystem)\s(?:to\s|with\s)?(?:an?\s|the\s)?(?:harmless|pieces?|parts?|fragments?|proteins?|copy|weakened|key)\b"
                r"|\b(?:teach|train)(?:e?s|ing)\sthe\simmune\ssystem\s(?:to\s(?:recogni[sz]e|fight|spot)|against)\b|\bis\san?\s(?:[\w-]+\s){0,3}(?:shot|jab)\s(?:against|that\sprotects|to\sprotect)\b|\btrains\s(?:the\s|patients[’']\s)?immune\ssystem\b"
                r"|\bconjugate\sof\s(?:[\w-]+\s){0,3}(?:pneumococcal|meningococcal|polysaccharides?|sugars)\b|\bprotects?\s(?:\w+\s)?against\s(?:[\w-]+\s){0,3}(?:fever|infection|disease|malaria|influenza|pneumonia|virus|tuberculosis)\b|\b(?:inactivated|killed|split)\s(?:whole[-\s])?virus\b|\bdisplay(?:s|ing)\b[^.;]{0,90}\b(?:nanoparticles?|particles?|scaffold)\b"
                r"|\b(?:virus-like|nano)\s?particles?\s(?:that\s)?(?:display|carry|bear|show|present)\w*\b",
                re.I,
            ),
        ),
        (
            "diagnostic",
            patterns.compile(
                r"\b(?:detects?|measures?|quantif(?:y|ies)|reads?|tells?|looks?\sfor|searches\sfor|spots|identif(?:y|ies)|analy[sz]es?)\s[^.;]{1,60}\b(?:in|from|of)\s(?:an?\s|the\s)?(?:[\w-]+\s){0,3}"
                r"(?:blood|plasma|serum|stool|urine|saliva|sputum|breath|swabs?|tissue|samples?)\b",
                re.I,
            ),
        ),
    )


@cache
def _degrades() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:(?:selectively|potently|rapidly|deeply|fully)\s)?(?:degrad(?:es|ing)|breaks\sdown)\s(?:the\s|both\s"
        r"|mutant\s|human\s)*",
        re.I,
    )


_CUT_BY_ENZYMES = ("IgG", "ABETA", "HBA1", "DNA", "COL1A1", "LIPOPROTEIN")
"""What enzymes and antibodies degrade as well."""


_IT = (
    "It ",
    "The drug ",
    "The molecule ",
    "The compound ",
    "The medicine ",
    "The product ",
    "The construct ",
    "The treatment ",
    "The therapy ",
)
"""How a sentence begins that goes on about the product of the one before."""


def _taken_up(note: Annotation, around: View) -> Iterator[tuple[int, int]]:
    """Where sentences begin that go on about the product without its name."""
    for sentence in note.sentences:
        if (
            sentence.index
            and note.text.startswith(_IT, sentence.start)
            and not around.names_own(sentence)
            and around.names_own(note.sentences[sentence.index - 1])
        ):
            at = note.text.find(" ", sentence.start)
            yield at, at
    if around.several:
        for start, _ in around.product.scope:  # what stands under the product's heading
            sentence = note.sentence_at(start)
            if not around.names_own(sentence) and around.weight(sentence) >= 0.8:
                yield sentence.start, sentence.start


def _of_no_name(note: Annotation, around: View) -> Iterator[tuple[int, int]]:
    """Where the sentences begin that hold the words by which a product without a name is known, and the next three."""
    if around.product.name is None and around.own:
        last = max(note.sentence_at(start).index for start, _ in around.own)
        for sentence in note.sentences[: last + 4]:
            yield sentence.start, sentence.start


def as_done(note: Annotation, around: View, found: dict[str, Said], *, degrader: bool) -> None:
    """Where no class is named: what the product is said to do to its target.

    With `degrader` only that is sought, in a product that is known to be a small molecule.
    """
    for start, end in (*around.own, *_taken_up(note, around), *_of_no_name(note, around)):
        sentence = note.sentence_at(start)
        if around.weight(sentence) < (0.8 if around.product.name else 0.6):
            continue
        words_end = min(sentence.end, end + (200 if around.product.name else 400))
        for value, pattern in _deeds()[: 1 if degrader else None]:
            if value == "cell-therapy" and ("gene-editing" in found or "gene-therapy" in found):
                continue  # blood stem cells of which a gene was changed
            did = pattern.search(note.text, end, words_end)
            if (
                did
                and (did.start() == end or not did.groupdict().get("itself"))
                and around.owner(did.start(), did.end()) != "other"
                and not is_denied(note.text[end : did.start()])
            ):
                found[value] = Said(0.6, 0.6, did.span(), False, {sentence.index})
                return
        did = _degrades().search(note.text, end, words_end)
        if did and around.owner(did.start(), did.end()) != "other":
            acted = note.within("target", did.end(), did.end() + 60)
            if acted and acted[0].start == did.end() and acted[0].id not in _CUT_BY_ENZYMES:
                found["degrader"] = Said(0.6, 0.6, (did.start(), acted[0].end), False, {sentence.index})
                return


def as_supplied(note: Annotation, around: View, found: dict[str, Said]) -> None:
    """Where no class is named: a product that is said to be a protein, or to bring a gene."""
    for start, end in (*around.own, *_taken_up(note, around)):
        sentence = note.sentence_at(start)
        if around.weight(sentence) < 0.8:
            continue
        gene = _added_gene().search(note.text, end, min(sentence.end, end + 160))
        if gene and around.owner(gene.start(), gene.end()) != "other":
            found["gene-therapy"] = Said(0.7, 0.7, gene.span(), False, {sentence.index})
            return
        if "small-molecule" in found:
            continue  # "VRD-114, KIF18A, oral"
        for mention in note.within("target", end, min(sentence.end, end + 140)):
            if mention.id in ("IgG", "IgA", "IGHE") or (
                patterns.search(
                    r"(?:ists?|ors?|ers?|analog(?:ue)?s?|mimetics?|channels?|bod(?:y|ies))$",
                    note.text[mention.start : mention.end],
                    re.I,
                )
                and not patterns.search(r"\bfactors?$", note.text[mention.start : mention.end], re.I)
            ):
                continue  # "an opioid antagonist" is a drug
            if _itself().fullmatch(note.text, end, mention.start) and _stands_alone().match(
                note.text, mention.end
            ):
                found["protein"] = Said(0.6, 0.6, (mention.start, mention.end), False, {sentence.index})
                return


def as_salt(note: Annotation, around: View, found: dict[str, Said]) -> None:
    """Where no class is named: a salt beside the product's name is that of a small molecule."""
    for start, end in around.own:
        sentence = note.sentence_at(start)
        if around.weight(sentence) < 0.8:
            continue
        near = salts().search(note.text, end, min(sentence.end, end + 120))
        if near and "small-molecule" not in found and around.owner(near.start(), near.end()) == "own":
            found["small-molecule"] = Said(0.5, 0.5, (start, near.end()))
            return


def as_device(note: Annotation, around: View, found: dict[str, Said]) -> None:
    """Where no class is named: a product that takes the path of devices and tests is one of them."""
    for sentence in note.sentences:
        if (
            around.weight(sentence) >= 0.8
            and around.names_own(sentence)
            and goes_as_device(note.words(sentence))
        ):
            near = " ".join(note.words(other) for other in note.sentences if around.names_own(other))
            value = "diagnostic" if detects(near) else "medical-device"
            item = found.setdefault(value, Said())
            item.best, item.total, item.weak = max(item.best, 0.55), item.total + 0.55, False
            name = next(span for span in around.own if sentence.start <= span[0] < sentence.end)
            item.quote = name
            return
