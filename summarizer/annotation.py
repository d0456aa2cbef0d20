"""A release read once for everyone: its sentences, the vocabulary's mentions in them, its folded text.

>>> from summarizer.release import Release
>>> note = annotate(Release.from_text("Verdane starts trial of VRD-114\\n\\nVRD-114 is an anti-HER3 ADC. It is new."))
>>> [note.text[s.start : s.end] for s in note.sentences]
['Verdane starts trial of VRD-114', 'VRD-114 is an anti-HER3 ADC.', 'It is new.']
>>> [(m.kind, m.id) for m in note.within("target", 0, len(note.text))]
[('target', 'ERBB3')]
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property

from summarizer import patterns, pieces
from summarizer.brief import Zone
from summarizer.ground import Folded
from summarizer.release import Release
from summarizer.vocabulary import Mention, load
from summarizer.vocabulary.fold import split, straighten

NEWS: frozenset[Zone] = frozenset(("headline", "lead", "body"))
"""The news part of the labelling guide: no speech, no About section, no forward-looking text, no contacts."""
MUTE: frozenset[Zone] = frozenset(("forward-looking", "about-designation", "contacts", "junk"))
"""Zones from which no value may come."""

_SENTENCE_END = patterns.compile(
    r"[.!?。！？;；\n](?:(?<=[.!?])[”\"’')\]]*[^\S\n]+(?=[A-Z0-9À-ÞΑ-Ω“\"‘'(\[•·*–—가-힣])"
    r"|(?<=[。！？])[”」』]?|(?<=\n)\n*|(?<=[;；])[^\S\n]+(?=•))"
)
"""From the sentence's last sign to the next one's first."""
_ABBREVIATED = patterns.compile(
    r"(?:\b(?:Dr|Mr|Mrs|Ms|Prof|St|vs|No|Nos|Inc|Corp|Co|Ltd|Jr|Sr|Fig|approx|est|ca|cf|al|Mass|Calif|Conn"
    r"|Pa|Md|Va|Fla|Ill|Tex|Wash|Colo|Minn|Mich|Ont|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|e\.g"
    r"|i\.e|Ph\.D|M\.D|U\.S|U\.K|U\.S\.A|E\.U|D\.C|N\.V|S\.A|B\.V|a\.m|p\.m)|(?<![\w][-‑])\b[A-Z])\.$"
)
# after these the next capitalised word still belongs to the name or number
_BINDING = patterns.compile(
    r"(?:\b(?:Dr|Mr|Mrs|Ms|Prof|St|vs|No|Nos|Nr|Mio|Mrd|bzw|inkl|vgl|z\.B|Fig|approx|ca|cf|e\.g|i\.e|U\.S|U\.K|E\.U|Jan|Feb|Mar|Apr|Aug"
    r"|Sept?|Oct|Nov|Dec)|(?<![\w][-‑])\b[A-Z])\.$"
)
_STARTERS = patterns.compile(
    r"(?:The|This|These|In|It|Its|We|Our|As|At|A|An|On|For|With|To|If|There|By|During|Following|Based"
    r"|Under)\b"
)


class Sentence:
    """A sentence, or a headline or bullet; it never crosses a line or a zone."""

    __slots__ = ("end", "index", "start", "zone")

    def __init__(self, index: int, start: int, end: int, zone: Zone) -> None:
        self.index = index
        self.start = start
        self.end = end
        self.zone = zone


class Annotation:
    """What is known about a release before anything is asked."""

    def __init__(self, release: Release) -> None:
        pieces.forget()
        self.release = release
        self.text = release.text
        tokens = release.__dict__.pop("_tokens", None) or split(straighten(release.text))
        self.vocabulary = frozenset(tokens.words)
        """Every word of the text once, in lower case: runs of letters, runs of digits."""
        self.mentions: list[Mention] = load().scan(release.text, tokens)
        """Sorted by place, all kinds."""
        self.kinds: dict[str, list[Mention]] = {}
        for mention in self.mentions:
            self.kinds.setdefault(mention.kind, []).append(mention)
        self._all_starts = [mention.start for mention in self.mentions]
        self._starts = {kind: [mention.start for mention in found] for kind, found in self.kinds.items()}

    @cached_property
    def lower(self) -> str:
        """The text in lower case; a rare letter makes it longer than the text."""
        return self.text.lower()

    @cached_property
    def folded(self) -> Folded:
        """The text folded for grounding."""
        return Folded(self.text)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences, in order; together they cover all but white space."""
        found: list[Sentence] = []
        for zone in self.release.zones:
            start = zone.start
            for end, after in _breaks(self.text, zone.start, zone.end):
                words = self.text[start:end].lstrip()
                if words:
                    first = end - len(words)
                    found.append(Sentence(len(found), first, first + len(words.rstrip()), zone.kind))
                start = after
        return tuple(found)

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence in which the character at `offset` stands."""
        return self.sentences[max(0, bisect_right(self._sentence_starts, offset) - 1)]

    def within(self, kind: str, start: int, end: int) -> list[Mention]:
        """The mentions of a kind that lie inside a stretch."""
        starts = self._starts.get(kind)
        if not starts:
            return []
        first = bisect_left(starts, start)
        if first == len(starts) or starts[first] >= end:
            return []
        last = bisect_left(starts, end, first)
        return [mention for mention in self.kinds[kind][first:last] if mention.end <= end]

    def around(self, start: int, end: int) -> list[Mention]:
        """The mentions of all kinds that begin in a stretch, its last place included."""
        starts = self._all_starts
        first = bisect_left(starts, start)
        return self.mentions[first : bisect_right(starts, end, first)]

    def words(self, sentence: Sentence) -> str:
        """The text of a sentence."""
        return self.text[sentence.start : sentence.end]


def _breaks(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """(end of a sentence, start of the next) within a zone, the zone's end included."""
    breaks = []
    for found in _SENTENCE_END.finditer(text, start, end):
        at, after = found.span()
        sign = text[at]
        if sign == "\n":
            breaks.append((at, after))
            continue
        if sign == ".":
            before = text[max(start, at - 11) : at + 1]
            opens = _STARTERS.match(text, after)
            if _BINDING.search(before) and not (
                opens and not before.endswith(("Dr.", "Mr.", "Ms.", "Prof."))
            ):
                continue
            if not opens and _ABBREVIATED.search(before):
                continue
        breaks.append((after, after))
    breaks.append((end, end))
    return breaks


def annotate(release: Release) -> Annotation:
    """Return the release's annotation, made once and kept on the release."""
    # the release is frozen; like a cached_property this goes past its guard, and lives as long as it does
    kept = release.__dict__.get("_annotation")
    if kept is None:
        kept = release.__dict__["_annotation"] = Annotation(release)
    assert isinstance(kept, Annotation)
    return kept
