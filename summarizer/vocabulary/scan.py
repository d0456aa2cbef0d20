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
from functools import cache
from typing import Any, NamedTuple

from summarizer import patterns
from summarizer.vocabulary.fold import GREEK_NAMES, REACH, Tokens, is_uncut, split, straighten, swap
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


class Hit(NamedTuple):
    start: int
    end: int
    entry: Entry
    code: bool


class Bucket(NamedTuple):
    """The aliases that begin with one word (or one pair of characters)."""

    lengths: tuple[int, ...]
    """How many words (characters) they have, longest first."""
    payloads: dict[str, str]
    """The rest of each alias, folded, to its entries."""
    seconds: frozenset[str]
    """What the second word may be, plurals included: most heads (to, in, by) stop there."""


@cache
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
    sizes = {1 + len(rest.split()) if words else 2 + len(rest) for rest in payloads}
    seconds = {rest.partition(" ")[0] for rest in payloads} if words else set()
    seconds |= {second + "s" for second in seconds} | {second[:-1] + "ies" for second in seconds}
    return Bucket(tuple(sorted(sizes, reverse=True)), payloads, frozenset(seconds))


def _gaps_fit(entry: Entry, gaps: list[str]) -> tuple[bool, bool]:
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


class Scanner:
    """The compiled index, and how to search it."""

    def __init__(self, index: Mapping[str, Any]) -> None:
        self._kinds = tuple(index["kinds"])
        self._words: dict[str, str] = index["words"]
        self._pairs: dict[str, str] = index["pairs"]
        self._open_words: dict[str, Bucket] = {}
        self._open_pairs: dict[str, Bucket] = {}
        fold: str = index["fold"]
        self._fold = dict(zip(fold[::2], fold[1::2], strict=True))
        self._guards: list[Mapping[str, Any]] = index["guards"]
        self._ready_guards: dict[int, Guard] = {}
        self._stems: dict[str, str] = index["stems"]
        self._tails = frozenset(index["stem_tails"])
        self._no_stems = frozenset(index["no_stems"])

    def scan(self, text: str, *, any_case: bool = False) -> list[Mention]:
        """All mentions, sorted by place; of one kind none overlap. See Vocabulary.scan."""
        plain = straighten(text)
        hits = self._latin(plain, text, any_case)
        if not text.isascii() and (uncut := frozenset(filter(is_uncut, set(plain)))):
            hits.extend(self._characters(plain, uncut))
        return self._settle(hits)

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

    def _bucket(self, head: str) -> Bucket:
        """Opened on first use: one release needs a few hundred of the thousands there are."""
        bucket = self._open_words[head] = _open(self._words[head], words=True)
        return bucket

    def _latin(self, text: str, raw: str, any_case: bool) -> list[Hit]:
        hits: list[Hit] = []
        tokens = split(text)
        words, matches = tokens.words, tokens.matches
        heads, opened, tails = self._words, self._open_words, self._tails
        last = len(words)
        backbone = -2
        for at, word in enumerate(words):
            if word in heads:
                bucket = opened.get(word) or self._bucket(word)
                if "" in bucket.payloads or (at + 1 < last and words[at + 1] in bucket.seconds):
                    hits += self._from(at, bucket, tokens, raw, any_case)
            elif word[-1] == "s":
                single = word[:-1] if word[:-1] in heads else word[:-3] + "y" if word[-3:] == "ies" else ""
                if single in heads:
                    payload = (opened.get(single) or self._bucket(single)).payloads.get("")
                    if payload is not None:
                        hits += self._at(at, 1, payload, tokens, raw, any_case)
            if len(word) > 5 and word[-3:] in tails:
                stem = self.stem(matches[at][0])
                if stem is not None:
                    # Any stem right after an antibody's name is that of its payload: datopotamab …tecan.
                    joined = backbone == at - 1 and text[matches[at - 1].end() : matches[at].start()] in (
                        " ",
                        "-",
                    )
                    flags = ("second",) if stem.second or joined else ()
                    if stem.stem in _ANTIBODY_STEMS:
                        backbone = at
                    entry = Entry("stem", stem.stem, stem.stem, "a", "", (), flags, None)
                    hits.append(Hit(matches[at].start(), matches[at].end(), entry, False))
        return hits

    def _from(self, at: int, bucket: Bucket, tokens: Tokens, raw: str, any_case: bool) -> list[Hit]:
        """The longest alias of each kind that begins at a token."""
        hits: list[Hit] = []
        seen: set[str] = set()
        words = tokens.words
        payloads = bucket.payloads
        left = len(words) - at
        if left > 1 and words[at + 1] not in bucket.seconds:
            left = 1
        for length in bucket.lengths:
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
                for hit in self._at(at, length, payload, tokens, raw, any_case):
                    if hit.entry.kind not in seen:
                        seen.add(hit.entry.kind)
                        hits.append(hit)
        return hits

    def _at(self, at: int, length: int, payload: str, tokens: Tokens, raw: str, any_case: bool) -> list[Hit]:
        """The entries of one alias that fit the text where it was found, the first of each kind."""
        last = at + length
        start, end = tokens.matches[at].start(), tokens.matches[last - 1].end()
        if not _stands_alone(raw, start, end, tokens.words[last] if last < len(tokens.words) else ""):
            return []
        hits: list[Hit] = []
        gaps = tokens.gaps(at, last) if length > 1 else None
        surface = tokens.surface(at, last)
        code = raw[end : end + 1] in _HYPHENS and raw[end + 1 : end + 4].isdecimal() and end + 4 <= len(raw)
        taken: set[str] = set()
        for entry in _entries(payload, self._kinds):
            fits, spaced = _gaps_fit(entry, gaps) if gaps else (True, False)
            if entry.kind in taken or not fits or not (any_case or _case_fits(entry, surface, spaced)):
                continue
            # who asks what some words stand for (any_case) has read them in their release
            asked = any_case and entry.kind == "target"
            if entry.guard is not None and not asked and not self._allows(entry.guard, raw, start, end):
                continue
            taken.add(entry.kind)
            closed = end + (entry.cue[-1] == ")" == raw[end : end + 1])
            hits.append(Hit(start, closed, entry, code))
        return hits

    def _characters(self, text: str, uncut: frozenset[str]) -> Iterator[Hit]:
        """Aliases with ideographs, kana, hangul or Cyrillic; traditional forms count as simplified ones."""
        folded = swap(text, self._fold)
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

    def _pair(self, at: int, folded: str, text: str) -> Iterator[Hit]:
        """The longest alias of each kind that begins at a character."""
        head = folded[at : at + 2]
        bucket = self._open_pairs.get(head)
        if bucket is None:
            bucket = self._open_pairs[head] = _open(self._pairs[head], words=False)
        seen: set[str] = set()
        for length in bucket.lengths:
            end = at + length
            payload = bucket.payloads.get(folded[at + 2 : end]) if end <= len(folded) else None
            if payload is None or not _script_ends(folded, at, end):
                continue
            for entry in _entries(payload, self._kinds):
                if entry.kind in seen:
                    continue
                if entry.guard is None or self._allows(entry.guard, text, at, end):
                    seen.add(entry.kind)
                    yield Hit(at, end, entry, False)

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

    @staticmethod
    def _settle(hits: list[Hit]) -> list[Mention]:
        """Of overlapping hits of one kind the longest, the first of equals; as mentions, sorted."""
        hits.sort(key=lambda hit: (hit.start, -hit.end))
        kept: dict[str, list[Hit]] = {}
        for hit in hits:
            own = kept.setdefault(hit.entry.kind, [])
            if own and hit.start < own[-1].end:
                if hit.end - hit.start > own[-1].end - own[-1].start:
                    own[-1] = hit
            else:
                own.append(hit)
        mentions = [
            Mention(
                hit.entry.kind,
                hit.entry.id,
                hit.start,
                hit.end,
                hit.entry.cue,
                (*hit.entry.flags, "code") if hit.code else hit.entry.flags,
            )
            for own in kept.values()
            for hit in own
        ]
        mentions.sort(key=lambda mention: (mention.start, -mention.end, mention.kind))
        return mentions


def _script_ends(text: str, start: int, end: int) -> bool:
    """Whether an alias that begins or ends with a Latin letter or a digit stands at a change of script."""
    head, tail = text[start], text[end - 1]
    if head.isascii() and start and text[start - 1].isascii() and text[start - 1].isalnum():
        return False
    return not (tail.isascii() and end < len(text) and text[end].isascii() and text[end].isalnum())
