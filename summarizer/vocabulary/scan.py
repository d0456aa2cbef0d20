"""Find every mention of every vocabulary term in a text, in one pass.

>>> from summarizer.vocabulary import load
>>> [(mention.kind, mention.id) for mention in load().scan("公司JS212的 antibody–drug conjugate")]
[('modality', 'antibody-drug-conjugate')]

The text is cut into words once; a word that begins some alias looks up the longest run of words that is one.
Between two words of an alias may stand nothing, a space, a line end, a hyphen or a slash. Ideographs, kana
and hangul have no word ends: there, every position whose two characters begin an alias is looked up.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import count
from typing import Any, NamedTuple

from summarizer import patterns
from summarizer.vocabulary.fold import (
    GREEK_NAMES,
    REACH,
    Tokens,
    is_uncut,
    split,
    straighten,
    swap,
)
from summarizer.vocabulary.packed import line_at
from summarizer.vocabulary.terms import Mention, Stem

_HYPHENS = "-\u2010\u2011\u2012\u2013\u2212"
_LOOSE = " \t\n\r\u00a0\u2009\u202f/®™\u00ad" + _HYPHENS
_FREE_GAPS = frozenset(["", " ", "\n", "-", "\u2010", "\u2011", "\u2013", "\u00a0", "/", "® ", "™ "])
_TIMES = _HYPHENS + "/×"
# What may follow a digit at once without making another name of it: CD19xCD3, FGFR2b, HER2neg, CD3ζ, 5T4s.
_TAILS = GREEK_NAMES | {"x", "b", "c", "s", "m", "neg", "pos", "low", "high", "mut", "mutant", "null", "wt"}
_FRACTION = patterns.compile(r"\.\d|,\d{3}(?!\d)")
_MAX_GAP = 4
_MAX_STEM = 13
MOST_WAYS = 8_192
"""Words that are remembered with what begins with them: a batch must not grow for ever."""
_ANTIBODY_STEMS = frozenset(["-mab", "-bart", "-tug", "-mig", "-ment"])


class Entry(NamedTuple):
    """One alias of one term, ready to be compared."""

    kind: str
    id: str
    cue: str
    mode: str
    """a: any case; d: any case, but as printed when spaced out; x: as printed; u: that or all capitals;
    t: as printed, no white space."""
    surface: str
    gaps: tuple[str, ...]
    flags: tuple[str, ...]
    guard: int | None


class Guard(NamedTuple):
    """When an alias counts; the words are lower case."""

    requires: tuple[str, ...]
    blocked_by: tuple[str, ...]
    not_before: tuple[str, ...]
    not_after: tuple[str, ...]
    within: int
    """How many characters to both sides requires and blocked_by are sought in; 0: the whole text."""


class Bucket(NamedTuple):
    """The aliases that begin with one word (or one pair of characters)."""

    payloads: dict[str, str]
    """The rest of each alias, folded, to its entries."""
    lengths: dict[str, list[int]]
    """How many words aliases with this second word have, plurals included: most heads (to, in, by) stop there.
    Of a pair of characters: how many characters, under no word. Longest first."""


class Way(NamedTuple):
    """What a word may be the beginning of."""

    bucket: Bucket | None
    alone: str | None
    """The entries of the word itself, or of what it is the plural of."""
    stem: Stem | None


def _entries(payload: str, kinds: tuple[str, ...]) -> tuple[Entry, ...]:
    """The entries of one alias: parted by ~, their fields by |."""
    found = []
    for line in payload.split("~"):
        kind, term, cue, mode, flags, guard = (line + "|||")[: len(line) + 5 - line.count("|")].split("|")
        tokens = split(straighten(cue))
        last = len(tokens.words)
        found.append(
            Entry(
                kinds[int(kind)],
                term,
                cue,
                mode or "a",
                tokens.surface(0, last),
                tuple(tokens.gaps(0, last)) if last else (),
                tuple(flags.split(",")) if flags else (),
                int(guard) if guard else None,
            )
        )
    return tuple(found)


def _open(line: str, *, words: bool) -> Bucket:
    """A bucket as compiled: aliases parted by `, each rest^payload; rest counts in words or in characters."""
    payloads = dict(pair.split("^") for pair in line.split("`"))
    lengths: dict[str, set[int]] = {}
    for rest in payloads:
        if not words:
            lengths.setdefault("", set()).add(2 + len(rest))
        elif rest:
            second, more, _ = rest.partition(" ")
            length = 2 + rest.count(" ")
            for form in (second,) if more else (second, second + "s", second[:-1] + "ies"):
                lengths.setdefault(form, set()).add(length)
    return Bucket(payloads, {second: sorted(found, reverse=True) for second, found in lengths.items()})


def _gaps_fit(entry: Entry, gaps: tuple[str, ...]) -> tuple[bool, bool]:
    """Whether the text may be parted so, and whether it is spaced out where the alias is not."""
    spaced = False
    for gap, own in zip(gaps, entry.gaps, strict=True):
        if gap == own:
            continue
        if "/" in own:
            if gap.strip(_LOOSE + "×") or not any(sign in gap for sign in _TIMES):
                return False, False
        elif gap not in _FREE_GAPS:
            if len(gap) > _MAX_GAP or gap.strip(_LOOSE + own) or gap.count("\n") > 1:
                return False, False
            if gap[0] == gap[-1] == " " and gap.strip():
                return False, False
        if not own.strip(_HYPHENS) and gap.strip() != gap:
            spaced = True
    return True, spaced


def _case_fits(entry: Entry, surface: str, spaced: bool) -> bool:
    if entry.mode == "a" or (entry.mode == "d" and not spaced):
        return True
    if entry.mode == "t" and spaced:
        return False
    own = entry.surface
    if surface in (own, own + "s"):
        return True
    return entry.mode == "u" and surface == own.upper()


def _stands_alone(text: str, start: int, end: int, next_word: str) -> bool:
    """Whether the match ends where a name may end; next_word is the token after it."""
    if start and text[start].isdigit() and text[start - 1].isalnum() and not is_uncut(text[start - 1]):
        return False
    if start and end - start < 4 and text[start - 1].isdigit():
        return False
    after = text[end : end + 1]
    if text[end - 1].isdigit() and _FRACTION.match(text, end):
        return False  # DKK 2.84 billion
    if not after or not after.isalnum() or is_uncut(after):
        return True
    if text[end - 1].isdigit():
        return next_word in _TAILS
    return after.isalpha() or not after.isdecimal()


class _Ways(dict[str, Way | None]):
    """What each word may be the beginning of, looked up once; buckets are opened only then: a release needs few."""

    def __init__(self, scanner: Scanner) -> None:
        self._scanner = scanner

    def __missing__(self, word: str) -> Way | None:
        heads = self._scanner.words
        head = word
        if word not in heads and word[-1] == "s":
            head = word[:-3] + "y" if word[:-1] not in heads and word[-3:] == "ies" else word[:-1]
        bucket = _open(line_at(self._scanner.compiled, heads[head]), words=True) if head in heads else None
        alone = bucket.payloads.get("") if bucket else None
        stem = self._scanner.stem(word)
        if head is not word:
            bucket = None  # a plural stands alone, or last
        way = self[word] = Way(bucket, alone, stem) if bucket or alone or stem else None
        return way


class Scanner:
    """The compiled index, and how to search it."""

    def __init__(self, index: Mapping[str, Any], compiled: bytes) -> None:
        self._kinds = tuple(index["kinds"])
        self.compiled = compiled
        self.words: dict[str, int] = index["words"]
        self._pairs: dict[str, int] = index["pairs"]
        self._ways = _Ways(self)
        self._open_pairs: dict[str, Bucket] = {}
        self._read: dict[str, tuple[Entry, ...]] = {}
        fold: str = index["fold"]
        self._fold = dict(zip(fold[::2], fold[1::2], strict=True))
        self._guards: list[Mapping[str, Any]] = index["guards"]
        self._ready_guards: dict[int, Guard] = {}
        self._stems: dict[str, str] = index["stems"]
        self._tails = frozenset(index["stem_tails"])
        self._no_stems = frozenset(index["no_stems"])

    def scan(self, text: str, tokens: Tokens | None = None, *, any_case: bool = False) -> list[Mention]:
        """All mentions, sorted by place; of one kind none overlap. See Vocabulary.scan."""
        tokens = tokens or split(straighten(text))
        hits = self._latin(tokens, text, any_case)
        if uncut := frozenset(filter(is_uncut, tokens.beyond)):
            hits.extend(self._characters(tokens, uncut))
        return _settle(hits)

    def stem(self, word: str) -> Stem | None:
        """The longest stem the word ends in. See Vocabulary.stem."""
        folded = word.lower().strip(" -")
        if (
            len(folded) < 6
            or not folded.isalpha()
            or folded[-3:] not in self._tails
            or folded in self._no_stems
        ):
            return None
        # Inner capitals are a company's or a platform's.
        if word[1:] != folded[1:] and word != word.upper():
            return None
        for length in range(min(len(folded), _MAX_STEM), 2, -1):
            found = self._stems.get(folded[-length:])
            if found == "":
                return None
            if found is not None:
                stem, modality, second, least = found.split("|")
                if len(folded) - length >= int(least):
                    return Stem(stem, modality, bool(second))
        return None

    def _latin(self, tokens: Tokens, raw: str, any_case: bool) -> list[Mention]:
        hits: list[Mention] = []
        text, words, ends = tokens.text, tokens.words, tokens.ends
        ways = self._ways
        if len(ways) > MOST_WAYS:
            ways.clear()
        backbone = -2
        # no alias has an empty second word
        for at, way, second in zip(count(), map(ways.__getitem__, words), [*words[1:], ""], strict=False):
            if way is None:
                continue
            bucket, alone, stem = way
            if bucket is not None and (lengths := bucket.lengths.get(second)) is not None:
                hits += self._from(at, bucket, lengths, tokens, raw, any_case)
            elif alone is not None:
                hits += self._at(at, 1, alone, tokens, raw, any_case)
            if stem is not None:
                start, end = ends[2 * at], ends[2 * at + 1]
                shown = text[start:end]
                if shown[1:] != words[at][1:] and shown != shown.upper():
                    continue  # inner capitals: see stem
                # Any stem right after an antibody's name is that of its payload: datopotamab …tecan.
                joined = backbone == at - 1 and text[ends[2 * at - 1] : start] in (" ", "-")
                flags = ("second",) if stem.second or joined else ()
                if stem.stem in _ANTIBODY_STEMS:
                    backbone = at
                hits.append(Mention("stem", stem.stem, start, end, stem.stem, flags))
        return hits

    def _from(
        self, at: int, bucket: Bucket, lengths: list[int], tokens: Tokens, raw: str, any_case: bool
    ) -> list[Mention]:
        """The longest alias of each kind that begins at a token."""
        hits: list[Mention] = []
        words = tokens.words
        payloads = bucket.payloads
        left = len(words) - at
        for length in (*lengths, 1):
            if length > left:
                continue
            rest = " ".join(words[at + 1 : at + length]) if length > 1 else ""
            payload = payloads.get(rest)
            # Two letters at least before the s: "phase is" is no plural of phase I.
            if payload is None and rest[-1:] == "s" and len(rest) > 2 and rest[-3:-1].isalpha():
                payload = payloads.get(rest[:-1])
                if payload is None and rest[-3:] == "ies":
                    payload = payloads.get(rest[:-3] + "y")
            if payload is not None:
                new = self._at(at, length, payload, tokens, raw, any_case)
                if hits:
                    seen = {hit.kind for hit in hits}
                    new = [hit for hit in new if hit.kind not in seen]
                hits += new
        return hits

    def _at(
        self, at: int, length: int, payload: str, tokens: Tokens, raw: str, any_case: bool
    ) -> list[Mention]:
        """The entries of one alias that fit the text where it was found, the first of each kind."""
        last = at + length
        start, end = tokens.ends[2 * at], tokens.ends[2 * last - 1]
        gaps: tuple[str, ...] = ()
        if length > 1:
            gaps = tokens.gaps(at, last)
        after = raw[end : end + 1]
        if raw[end - 1].isdigit() or after.isalnum() or (start and raw[start - 1].isalnum()):  # few
            next_word = tokens.words[last] if last < len(tokens.words) else ""
            if not _stands_alone(raw, start, end, next_word):
                return []
        entries = self._read.get(payload)
        if entries is None:
            entries = self._read[payload] = _entries(payload, self._kinds)
        hits: list[Mention] = []
        surface: str | None = None
        code = after in _HYPHENS and raw[end + 1 : end + 4].isdecimal() and end + 4 <= len(raw)
        for entry in entries:
            kind = entry.kind
            if hits and kind in [hit.kind for hit in hits]:
                continue
            spaced = False
            if gaps and gaps != entry.gaps:
                fits, spaced = _gaps_fit(entry, gaps)
                if not fits:
                    continue
            if not any_case and entry.mode != "a":
                if surface is None:
                    surface = tokens.surface(at, last)
                if (spaced or surface != entry.surface) and not _case_fits(entry, surface, spaced):
                    continue
            # who asks what some words stand for (any_case) has read them in their release
            asked = any_case and kind == "target"
            if entry.guard is not None and not asked and not self._allows(entry.guard, raw, start, end):
                continue
            closed = end + (entry.cue[-1] == ")" == raw[end : end + 1])
            flags = (*entry.flags, "code") if code else entry.flags
            hits.append(Mention(kind, entry.id, start, closed, entry.cue, flags))
        return hits

    def _characters(self, tokens: Tokens, uncut: frozenset[str]) -> Iterator[Mention]:
        """Aliases with ideographs, kana, hangul or Cyrillic; traditional forms count as simplified ones."""
        text = tokens.text
        folded = swap(text, self._fold, tokens.beyond)
        lower = folded.lower()
        if len(lower) == len(folded):
            folded = lower
        pairs = self._pairs
        done = 0
        for at, char in enumerate(text):
            if char in uncut:
                for start in range(max(done, at - REACH), at + 1):
                    if folded[start : start + 2] in pairs:
                        yield from self._pair(start, folded, text)
                done = at + 1

    def _pair(self, at: int, folded: str, text: str) -> Iterator[Mention]:
        """The longest alias of each kind that begins at a character."""
        head = folded[at : at + 2]
        bucket = self._open_pairs.get(head)
        if bucket is None:
            bucket = self._open_pairs[head] = _open(line_at(self.compiled, self._pairs[head]), words=False)
        seen: set[str] = set()
        for length in bucket.lengths[""]:
            end = at + length
            payload = bucket.payloads.get(folded[at + 2 : end]) if end <= len(folded) else None
            if payload is None or not _script_ends(folded, at, end):
                continue
            entries = self._read.get(payload)
            if entries is None:
                entries = self._read[payload] = _entries(payload, self._kinds)
            for entry in entries:
                if entry.kind in seen:
                    continue
                if entry.guard is None or self._allows(entry.guard, text, at, end):
                    seen.add(entry.kind)
                    yield Mention(entry.kind, entry.id, at, end, entry.cue, entry.flags)

    def _allows(self, number: int, text: str, start: int, end: int) -> bool:
        guard = self._ready_guards.get(number)
        if guard is None:
            data = self._guards[number]
            guard = self._ready_guards[number] = Guard(
                tuple(data.get("requires", ())),
                tuple(data.get("blocked_by", ())),
                tuple(data.get("not_before", ())),
                tuple(data.get("not_after", ())),
                data["within"],
            )
        after = text[end : end + 40].lower().lstrip(" \n-(®™")
        before = text[max(0, start - 40) : start].lower().rstrip(" \n-(")
        if (guard.not_before and after.startswith(guard.not_before)) or before.endswith(
            guard.not_after or "\0"
        ):
            return False
        if guard.requires or guard.blocked_by:
            near = text[max(0, start - guard.within) : end + guard.within] if guard.within else text
            near = near.lower()
            if guard.requires and not any(word in near for word in guard.requires):
                return False
            if any(word in near for word in guard.blocked_by):
                return False
        return True


def _settle(hits: list[Mention]) -> list[Mention]:
    """Of overlapping hits of one kind the longest, the first of equals; sorted."""
    hits.sort(key=lambda hit: (hit.start, -hit.end, hit.kind))
    kept: list[Mention] = []
    last: dict[str, int] = {}
    beaten: set[int] = set()
    for hit in hits:
        at = last.get(hit.kind)
        if at is not None and hit.start < kept[at].end:
            if hit.end - hit.start <= kept[at].end - kept[at].start:
                continue
            beaten.add(at)
        last[hit.kind] = len(kept)
        kept.append(hit)
    return [hit for at, hit in enumerate(kept) if at not in beaten] if beaten else kept


def _script_ends(text: str, start: int, end: int) -> bool:
    """Whether an alias that begins or ends with a Latin letter or a digit stands at a change of script."""
    head, tail = text[start], text[end - 1]
    if head.isascii() and start and text[start - 1].isascii() and text[start - 1].isalnum():
        return False
    return not (tail.isascii() and end < len(text) and text[end].isascii() and text[end].isalnum())
