"""What may be a product's name, and every place where it stands; how the finders of assets.py note one down."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from summarizer.annotation import Annotation
from summarizer.engines.rules.target_names import unknown_targets
from summarizer.names import fold_product

AssetKind: TypeAlias = Literal["code", "inn", "brand", "cued", "generic"]


@dataclass(slots=True)
class Asset:
    """A name, as written first, and every place where a spelling of it stands."""

    name: str
    kind: AssetKind
    spans: list[tuple[int, int]] = field(default_factory=list)


def add(found: dict[str, Asset], name: str, kind: AssetKind, span: tuple[int, int]) -> None:
    """Note a name, or another place of one that is known; `Anti-PD-1` is none."""
    if name[:5].lower() in ("anti-", "anti‑"):
        return
    asset = found.setdefault(fold_product(name), Asset(name, kind))
    asset.spans.append(span)  # twice noted ones go in find_assets: a look at each time costs n² steps


def in_target(note: Annotation, start: int, end: int) -> bool:
    """Whether the vocabulary knows these words as a target (and they are no part of a code)."""
    return any(
        mention.start <= start and mention.end >= end and "code" not in mention.flags
        for mention in note.within("target", max(0, start - 12), end + 40)
    )


_TERMS = ("modality", "target", "regulator", "body", "stage", "action")


def is_term(note: Annotation, start: int, end: int) -> bool:
    """Whether a term of the vocabulary holds these words: a class (`bispecific ADC`), a target, an agency.

    An INN's stem makes a name, not a term.
    """
    for mention in note.around(max(0, start - 50), start):
        if (
            end <= mention.end <= end + 40
            and mention.kind in _TERMS
            and "code" not in mention.flags
            and "generic" not in mention.flags
        ):
            return True
    sentence = note.sentence_at(start)
    first, last = max(sentence.start, start - 60), min(sentence.end, end + 60)
    return any(at <= start and end <= until for at, until in unknown_targets(note.text, first, last))
