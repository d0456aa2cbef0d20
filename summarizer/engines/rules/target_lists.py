"""The targets that a sentence names, in lists that belong together, and what the words around a list say of it.

>>> from summarizer.annotation import annotate
>>> from summarizer.release import Release
>>> note = annotate(Release.from_text("VRD-114 starts\\n\\nVRD-114 binds CD19 and CD20, and PARPi failed."))
>>> [[mention.id for mention in group] for group in lists(note, note.within("target", 0, len(note.text)))]
[['CD19', 'MS4A1']]
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import islice

from summarizer import patterns
from summarizer.annotation import Annotation, Sentence
from summarizer.engines.rules.contexts import View
from summarizer.engines.rules.target_cues import NOTHING, Reading, reading
from summarizer.engines.rules.target_names import unknown_targets
from summarizer.vocabulary import Mention, load

MOST = 50
"""Unknown names of one sentence that are looked at."""
UNKNOWN = "?"
"""Before the made-up id of a target that the vocabulary does not know."""


@cache
def _joint() -> re.Pattern[str]:
    """What stands between the members of a list of targets: "EGFR and HER3", "PD-1 x VEGF", "receptor (R2)"."""
    return patterns.compile(
        r"(?:\s?(?:수용체|受体|受容体))?[\s/,x×X*&+:()（）、·‑–-]*"
        r"(?:on\s+(?:the\s+surface\s+of\s+)?(?:[\w-]+\s+){0,3}?(?:cells?|tumou?rs?|lymphocytes),?\s+)?"
        r"(?:(?:with|through|via|by)\s+(?:one|two|three|an?|its|the)\s+(?:[a-z]+\s+)?arms?,?\s+)?"
        r"(?:(?:and|or|as\s+well\s+as|und|et|plus)\b\s*|以及|[及和与與]\s*|(?:と"
        r"|및|와|과|하고)\s*)?(?:(?:both|the|human|also|one\s+for|another(?:\s+arm)?\s+(?:for|to|against|on)|other(?:\s+arm)?\s+(?:for|to|against|on)|anti|arms?|its|to|of"
        r"|on)[\s-]+)*(?:(?:[a-z-]+\s){0,2}(?:antigen|receptor|protein|ligand|cytokine|kinase|checkpoint"
        r"|adhesin|enzyme)s?\s+)?[(（]?",
        re.I,
    )


@lru_cache(maxsize=16)
def _abbreviated(note: Annotation) -> list[tuple[int, int]]:
    """The places of targets in abbreviated names of a class: NMTi, PARPi, CDK4/6i."""
    return [match.span(1) for match in _short_class().finditer(note.text)]


@cache
def _short_class() -> re.Pattern[str]:
    return patterns.compile(r"(?<![\w/-])([A-Z][A-Z0-9α-ω]{1,7}(?:/\d)?)is?\b")


def named(note: Annotation, around: View, sentence: Sentence) -> list[Mention]:
    """The targets named in a sentence: those of the vocabulary, and those that only the words around give away."""
    known = note.within("target", sentence.start, sentence.end)
    short = [span for span in _abbreviated(note) if sentence.start <= span[0] and span[1] < sentence.end]
    unknown = list(islice(unknown_targets(note.text, sentence.start, sentence.end), MOST))
    receptor = "receptor for" in note.lower and "receptor for" in note.words(sentence).lower()
    if not short and not unknown and not receptor:
        return known
    taken = [(mention.start, mention.end) for mention in known]
    taken += around.own_in(sentence.start, sentence.end) + around.others_in(sentence.start, sentence.end)
    taken += [
        (m.start, m.end)
        for m in note.within("modality", sentence.start, sentence.end)
        if "weak" not in m.flags
    ]
    found = list(known)
    for start, end in short:
        name = note.text[start:end]
        term = load().resolve("target", name)
        if term is not None:
            found.append(Mention("target", term, start, end, name, ("class",)))
            taken.append((start, end + 1))
    for start, end in unknown:
        if any(start < last and first < end for first, last in taken):
            continue
        name = note.text[start:end]
        found.append(Mention("target", UNKNOWN + name.casefold(), start, end, name, ("unknown",)))
        taken.append((start, end))
    if len(found) == len(known) and not receptor:
        return known
    found.sort(key=lambda mention: mention.start)
    # "lysyl glycosyltransferase 3 (LGT3)" is one molecule; the name that the vocabulary knows is the better one
    kept: list[Mention] = []
    for mention in found:
        if (
            "class" in mention.flags
            and kept
            and kept[-1].id == mention.id
            and mention.start - kept[-1].end < 30
        ):
            continue  # "PARP inhibitors (PARPi)"
        if kept and note.text[kept[-1].end : mention.start].strip() == "(":
            if "unknown" in mention.flags or note.text[kept[-1].start : kept[-1].end].lower().startswith(
                "receptor"
            ):
                continue  # "the receptor for calcitonin gene-related peptide (CGRP)"
            if "unknown" in kept[-1].flags:
                kept.pop()
        kept.append(mention)
    return kept


def lists(note: Annotation, mentions: Sequence[Mention]) -> Iterator[list[Mention]]:
    """The targets of a sentence, those that stand in one list together."""
    current: list[Mention] = []
    for mention in mentions:
        if current:
            between = note.text[current[-1].end : mention.start]
            if len(between) < 64 and _joint().fullmatch(between):
                current.append(mention)
                continue
            yield current
        current = [mention]
    if current:
        yield current


def is_cell(note: Annotation, mention: Mention) -> bool:
    """CD8+ T cells, HLA types, capsids: marks of a cell or of a patient."""
    if mention.id.startswith("HLA"):
        return True
    if mention.id == "HBG1" and note.text[mention.start : mention.start + 2].lower() in ("fe", "fo", "hb"):
        return note.text[mention.start : mention.end].lower().startswith(("fetal", "foetal", "hbf"))
    if mention.id == "IgG":
        return bool(
            patterns.match(
                r"G?\d[κλ]?[-\s](?:\w+\s)?(?:monoclonal|antibod|mAb|isotype|backbone|Fc\b|bispecific|scaffold|format|like)",
                note.text[mention.end - 1 : mention.end + 40],
            )
        )
    if mention.id in ("CD4", "CD8A", "CD34", "CD3", "CD56", "NCAM1", "CD45", "PTPRC"):
        return bool(
            patterns.match(
                r"(?:\+|[-\s]?positive|(?:\s+and\s+CD8\+?)?\s?(?:α"
                r"|alpha)?\+?)\s?(?:(?!on\b|of\b|and\b)\w+\s)?(?:T[-\s]?(?:cells?|lymphocytes?)(?![-\s](?:engag|redirect|bispecific|recruit))|cells?(?![-\s](?:engag|redirect))|lymphocytes|counts?"
                r"|stem|hematopoietic|haematopoietic)",
                note.text[mention.end : mention.end + 40],
            )
        )
    return False


_METABOLISERS = ("CYP3A4", "CYP2D6", "CYP2C9", "CYP2C19", "CYP1A2", "UGT1A4")
"""Enzymes by which drugs are broken down, which are looked at for safety."""


def is_tool(note: Annotation, mention: Mention) -> bool:
    """Enzymes that break drugs down, the channel of safety tests, and albumin that a domain binds for a longer stay."""
    tested = mention.id == "KCNH2" and mention.cue.lower() == "herg"
    if mention.id in _METABOLISERS or tested:
        return True
    return mention.id == "ALB" and note.text.startswith(("-binding", " binding", "‑binding"), mention.end)


@cache
def _class_within() -> re.Pattern[str]:
    """A class of drugs at the end of a target's alias: "GnRH antagonist"."""
    return patterns.compile(
        r"[\s-](?:inhibitor|antagonist|agonist|blocker|analogu?e|mimetic|modulator|antibody|sensiti[sz]er|activator|corrector"
        r"|potentiator|stimulator|opener|degrader|stabili[sz]er|binder|engager|channel)s?$",
        re.I,
    )


_NAMED_INHIBITORS = ("SERPING1", "SERPINA1", "SERPINE1", "SERPINC1", "TFPI", "IL1RN")
"""Molecules whose own names say inhibitor or antagonist."""


@cache
def _new_subject() -> re.Pattern[str]:
    return patterns.compile(r"(?:^|[;:]\s)(?:an?|another|one|the\s+first)\s+(?:[\w-]+\s){0,3}$", re.I)


@cache
def _does() -> re.Pattern[str]:
    return patterns.compile(
        r"[-‑\s]+(?:[\w-]+\s){0,3}(?:inhibitors?|antibod(?:y|ies)|(?:ant)?agonists?|blockers?|vaccines?|degraders?|ADCs?)"
        r"\s(?:is|was|has|had|failed|are|were|have)\b"
    )


def _of_another(before: str, after: str) -> bool:
    """Whether a clause begins with some drug that is told of for itself: "; an OGA inhibitor is in Phase 2"."""
    return bool(_does().match(after)) and bool(_new_subject().search(before)) and before.strip() != ""


def said_of(note: Annotation, sentence: Sentence, group: Sequence[Mention], sign: str) -> Reading:
    """What the words around a list of targets say."""
    first, last = group[0], group[-1]
    clause = note.text[max(sentence.start, first.start - 80) : first.start]
    if first.start - 80 > sentence.start:
        clause = f"\0{clause}"
    if _of_another(clause, note.text[last.end : min(sentence.end, last.end + 80)]):
        return NOTHING
    if "class" in last.flags:
        end = last.end + 1 + (note.text[last.end + 1 : last.end + 2] == "s")
        before = note.text[max(sentence.start, first.start - 140) : first.start]
        return reading(before, " inhibitor" + note.text[end : min(sentence.end, end + 80)], sign)
    end = last.end
    within = _class_within().search(note.text, last.start, end)
    if within and last.id not in _NAMED_INHIBITORS:
        end = within.start()
    before = note.text[max(sentence.start, first.start - 140) : first.start]
    return reading(before, note.text[end : min(sentence.end, last.end + 80)], sign)
