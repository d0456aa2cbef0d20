"""Tell which term some words mean: an id, an alias, or a longer phrase around one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.vocabulary.fold import is_uncut, split
from summarizer.vocabulary.scan import Scanner
from summarizer.vocabulary.terms import Mention

if TYPE_CHECKING:
    from summarizer.vocabulary import Vocabulary

# Words around a target's name that do not change which target it is.
_AROUND_TARGET = frozenset(
    (
        "anti", "inhibitor", "inhibitors", "inhibition", "blocker", "antagonist", "antagonists", "agonist",
        "agonists", "activator", "modulator", "degrader", "antibody", "antibodies", "targeting", "targeted",
        "target", "directed", "specific", "binding", "selective", "dual", "pan", "human", "the", "a", "an",
        "of", "and", "protein", "gene", "antigen", "surface", "cell", "tumor", "tumour", "mutant", "mutation",
        "mutations", "allosteric", "potent", "oral", "small", "molecule", "first", "in", "class", "next",
        "generation", "ligand", "expressing", "positive", "against", "x", "car", "t", "adc", "bispecific",
        "tri", "trispecific", "engager", "enzyme", "kinase", "signaling", "signalling", "axis", "pathway",
    )
)  # fmt: skip
_CONJUGATES = {"antibody-drug-conjugate", "bispecific-adc"}
_SEVERAL = {"bispecific-antibody", "multispecific-antibody"}


def _target(mentions: list[Mention], words: str) -> str | None:
    """The one target named, when the rest of the words only says what is done to it."""
    ids = list(dict.fromkeys(mention.id for mention in mentions))
    if len(ids) != 1:
        return None
    rest = words
    for mention in reversed(mentions):
        rest = rest[: mention.start] + " " + rest[mention.end :]
    if any(map(is_uncut, rest)):
        return ids[0]
    return ids[0] if all(word in _AROUND_TARGET for word in split(rest).words) else None


def _modality(vocabulary: Vocabulary, mentions: list[Mention]) -> str | None:
    """The most specific class named; a conjugate on a bispecific antibody is one class of its own."""
    strong = [mention.id for mention in mentions if "weak" not in mention.flags]
    ids = list(dict.fromkeys(strong or [mention.id for mention in mentions]))
    if _CONJUGATES & set(ids) and (_SEVERAL & set(ids) or "bispecific-adc" in ids):
        return "bispecific-adc"
    parents = {parent for term in ids for parent in vocabulary.ancestors("modality", term)}
    specific = [term for term in ids if term not in parents]
    return specific[0] if specific else None


def _stage(vocabulary: Vocabulary, mentions: list[Mention]) -> str | None:
    """The furthest stage named; a hint counts only where nothing is stated."""
    strong = [mention for mention in mentions if not mention.flags]
    ids = [mention.id for mention in strong or mentions]
    return max(ids, key=lambda term: int(vocabulary.term("stage", term).facts["rank"]), default=None)


def resolve(vocabulary: Vocabulary, scanner: Scanner, kind: str, words: str) -> str | None:
    """The id that the words stand for, else None; see Vocabulary.resolve.

    Case does not matter here: who asks has already said of which kind the words are.
    """
    plain = " ".join(words.split())
    if vocabulary.has(kind, plain):
        return plain
    folded = split(plain).words
    if not folded and not any(map(is_uncut, plain)):
        return None
    mentions = [mention for mention in scanner.scan(plain, any_case=True) if mention.kind == kind]
    if kind == "target":
        return _target(mentions, plain)
    if kind == "modality":
        found = _modality(vocabulary, mentions)
    elif kind == "stage":
        found = _stage(vocabulary, mentions)
    else:
        longest = max(mentions, key=lambda mention: mention.end - mention.start, default=None)
        found = longest.id if longest else None
    if found is None and folded:
        found = next((term for term in vocabulary.ids(kind) if split(term).words == folded), None)
    return found
