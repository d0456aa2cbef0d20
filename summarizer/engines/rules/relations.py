"""The working relationships that a release states, between which organisations, each with its sentence.

>>> from summarizer.annotation import annotate
>>> from summarizer.release import Release
>>> text = "Verdane doses first\\n\\nVerdane Therapeutics, Inc. said that its drug is made by Oskarde Biologics."
>>> found = relations(annotate(Release.from_text(text)), (), None)
>>> [(one.role, one.one.name) for one in found]
[('manufacturer', 'Oskarde Biologics')]
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from summarizer import patterns
from summarizer.annotation import MUTE, Annotation, Sentence
from summarizer.engines.rules.bare_names import introduced_people, may_be_house
from summarizer.engines.rules.organisations import Organisation, Organisations, find_organisations
from summarizer.engines.rules.partner_cues.all import cues
from summarizer.engines.rules.partner_cues.cue import BARE_CLOSE, BARE_OPEN, CLOSE, OPEN, PRODUCT, Cue
from summarizer.engines.rules.product import Product
from summarizer.names import organisation_words

LONGEST = 4000
"""Characters of a sentence; beyond it is a table or no text at all, and the patterns would take their time."""

SKIPPED = MUTE | {"about-disease", "safety"}
"""Zones that state no relationship of a program."""


class Relation(NamedTuple):
    """One stated relationship of `one` to `other`; `other` is None when only the context tells it."""

    role: str
    other_role: str | None
    one: Organisation
    other: Organisation | None
    sentence: Sentence
    at: int
    """Where the name of `one` stands."""
    sure: float


class _Masked(NamedTuple):
    text: str
    places: list[tuple[int, Organisation]]
    """For each token's number: where its name stands in the release, and whose it is."""


_ASIDE = patterns.compile(
    rf"(?<=[{CLOSE}{BARE_CLOSE}])[®™]?,? ?[(（](?:[^()（）]{{0,60}}[:：“”\"„‘][^()（）]{{0,60}}|[A-Z]{{2,8}}"
    rf"|{OPEN}\d+{CLOSE}|{BARE_OPEN}\d+{BARE_CLOSE})[)）]"
)
_FORM = patterns.compile(
    rf"(?<=[{CLOSE}{BARE_CLOSE}])(?:,? (?:Inc|Ltd|Corp|Co|LLC|plc|AG|GmbH|S\.A)\b)?\.(?=[\s,;)])"
)
_SELF = patterns.compile(
    r"\b(?:[Tt]he Company|[Ww]e|us)\b(?![’'])|本公司|当社|(?<![子本上市])公司(?![与和控])"
)


def _before_product(text: str, start: int, end: int, products: Sequence[tuple[int, int]]) -> int:
    """Where a run ends that goes on "for <product>": "signed with Kanda for VRD-114" names Kanda."""
    cut = text.find(" for ", start, end)
    if cut > start and any(at == cut + 5 for at, _ in products[bisect_left(products, (cut, 0)) :][:1]):
        return cut
    return end


def _mask(
    note: Annotation,
    sentence: Sentence,
    found: Organisations,
    bare: Sequence[tuple[int, int]],
    products: Sequence[tuple[int, int]],
    issuer: Organisation | None,
    people: frozenset[str],
) -> _Masked | None:
    """The sentence with tokens for its organisations and products; None when it names none, or only the issuer."""
    text = note.text
    marks: list[tuple[int, int, str, Organisation | None]] = [
        (start, end, "named", one) for start, end, one in found.within(sentence.start, sentence.end)
    ]
    first = bisect_left(bare, (sentence.start, 0))
    for start, end in bare[first:]:
        if start >= sentence.end:
            break
        if end > sentence.end:
            continue
        end = _before_product(text, start, end, products)
        if may_be_house(note, sentence, start, end, people):
            marks.append((start, end, "bare", None))
    if not marks or (
        issuer is not None
        and not [mark for mark in marks if mark[3] is not issuer]
        and text.find("licensee", sentence.start, sentence.end) < 0
    ):
        return None
    first = bisect_left(products, (sentence.start, 0))
    for start, end in products[first:]:
        if start >= sentence.end:
            break
        # "Manufacturing of VRD-114" is no name
        marks = [mark for mark in marks if mark[2] != "bare" or not mark[0] < start < mark[1]]
        marks.append((start, end, "product", None))
    if issuer is not None:
        for match in _SELF.finditer(text, sentence.start, sentence.end):
            marks.append((match.start(), match.end(), "self", issuer))
    order = {"product": 0, "named": 1, "self": 2, "bare": 3}
    marks.sort(key=lambda mark: (mark[0], order[mark[2]], -mark[1]))
    parts: list[str] = []
    places: list[tuple[int, Organisation]] = []
    at = sentence.start
    for start, end, kind, named in marks:
        if start < at:
            continue
        parts.append(text[at:start])
        if kind == "product":
            parts.append(PRODUCT)
        elif kind == "bare":
            parts.append(f"{BARE_OPEN}{len(places)}{BARE_CLOSE}")
            places.append((start, Organisation(text[start:end], "unknown", [(start, end)])))
        else:
            assert named is not None
            parts.append(f"{OPEN}{len(places)}{CLOSE}")
            places.append((start, named))
        at = end
    parts.append(text[at : sentence.end])
    return _Masked(_ASIDE.sub("", _FORM.sub("", "".join(parts))), places)


@cache
def _tokens() -> re.Pattern[str]:
    return patterns.compile(f"[{OPEN}{BARE_OPEN}](\\d+)([{CLOSE}{BARE_CLOSE}])")


def _members(words: str, masked: _Masked, bare: bool) -> list[tuple[int, Organisation]]:
    tokens = [(int(number), close) for number, close in _tokens().findall(words)]
    if (
        len(tokens) > 1
        and tokens[-1][1] == BARE_CLOSE
        and not patterns.search(r"\b(?:and|und|et|y|or)\b|[&、和及与と]", words)
    ):
        # "Hadlow Steriles Ltd, Kent": the town
        tokens.pop()
    told = bare or any(close == CLOSE for _, close in tokens)
    return [masked.places[number] for number, close in tokens if close == CLOSE or told]


_OBJECT = patterns.compile(
    r"\b(?:from|of|in|by|with|to|for|(?<!friends )(?<!colleagues )(?<!partners )(?<!people )(?<!team )(?<!teams )at|than"
    r"|against|versus|into)(?: the)? $"
)
"""What makes a name the object of a preposition, and so no subject."""

_LED_BY = patterns.compile(
    r"\b(?:led|headed|chaired|coordinated) by (?:Prof(?:essor|\.)?|Drs?\.?|Principal Investigators?|PI)(?=[ ,])"
    r"[^.;]{0,70}?(?:of|at|from)(?: the)?"
    r"(?: \w+)? $"
)
"""An investigator's employer is no partner by that alone."""

_NO_PARTNER = patterns.compile(
    r"(?:\badvised (?:on [^.;]{1,70} )?by|\b(?:adviser|advisor|counsel)s? to|\brepresented by|\bunlike [^;]{3,80}"
    r"|\bfounded (?:in (?:\d{4} )?)?by [^;]{0,60}(?:from|of|at)|\b(?:now|today|since [^,;]{3,20}) (?:an? )?(?:part|unit"
    r"|division|member) of|\b(?:said|says|added|commented)"
    r"|\b(?:supported|funded|financed|backed|grants?|awards?|funding)\b[^.;]{1,60}"
    + CLOSE
    + r"(?: \([^()]{2,10}\))?,?"
    r" (?:which is )?(?:itself |in turn )?(?:funded|financed) by"
    r"|\b(?:had|has|have) (?:made|built|led|developed|discovered) [^;.]{1,40} at"
    r"|\b(?:meeting|symposium|conference|webinar|congress)\b[^;]{0,40} (?:by|with)"
    r"|\b(?:subsidiary|affiliate) of|, (?:an? |the )?(?:[\w-]+ ){0,2}(?:unit|division|arm|business) of|\bpurchases? "
    r"(?:is|are|were) made [^;]{0,30}by)(?: the)? $",
    re.I,
)
"""What stands before an adviser, the maker of something else, a founder's employer, a speaker, a partner's parent or payer."""

_ENDED = patterns.compile(
    r"\bterminat|\bcancel|\bgave notice|\bleave the (?:licen|agree|collab)|\bended\b"
    r"|\bno longer\b|\bexpired\b|\blapsed?\b|\b(?:did not|declined to|chose not to|decided not to) (?:exercise|opt|license"
    r"|take up)"
    r"|\bregain|\breturn(?:ed|s|ing)? (?:all |the |of )*"
    r"(?:rights|global)|\bdiscontinued (?:its|the|our) (?:collab|partner)"
    r"|\brevert|\bformer (?:partner|licensee|collab|supplier|manufacturer|distributor)|\bdispute|\bsubpoena|\bsettle(?:d|s"
    r"|ment) with\b|\bin the matter of\b|\blawsuit|\blitigation"
    r"|\bcomplaint|\binfring|\btrademark|\bsu(?:ed|ing)\b"
    r"|终止|終止|解除|不含|不包括|另有|beendet|résili",
    re.I,
)
_ONLY_MAYBE = patterns.compile(
    r"\b(?:(?-i:may)|might|could|would|if|whether|(?:intends?|plans?|hopes?|aims?) to)\b", re.I
)
_SOUGHT = patterns.compile(
    r"\b(?:seek(?:s|ing)?(?! (?:[\w-]+ ){0,2}(?:approval|authori|registration|clearance))|in talks|discussions?|(?<!first"
    r" )negotiat\w+|exploring|(?:(?-i:may)|might|could) (?:also )?(?:enter|partner|seek)"
    r"|potential (?:partner|collaborat|licens)\w*|compan(?:y|ies) such as)\b",
    re.I,
)
"""Relationships that are only wished for."""
_RIVAL = patterns.compile(
    r"\b[Rr]ival (?:drug|product|device|test|vaccine|company|firm)s?\b|\bthe rival\b"
    r"|\b[Aa]nother (?:[\w/-]+ ){0,3}(?:conjugate|inhibitor|antibody|drug|agent|therapy|vaccine|degrader|agonist"
    r"|antagonist|ADC|treatment)\b"
    r"|\bmarket (?:is|was) (?:led|dominated|shared)\b|\bmarket leaders?\b|\bof (?:the same|this|that) (?:kind|class"
    r"|type)\b|\bcompeting (?:drug|product|device|test)"
)
"""What tells of somebody else's product."""
_LIFE = patterns.compile(
    r"\b(?:(?-i:Dr|Prof|Mr|Ms)\.? [\w-]+ (?:held|ran|headed|oversaw)\b|(?:previously|formerly|earlier) (?:served|worked"
    r"|held|led|was)|prior to (?:joining|that)"
    r"|before joining|she|he|(?:one|two|some|all|both) of whom|new (?:employees|hires)|(?:his|her) (?:career|tenure|role)"
    r"|years of experience|served as"
    r"|worked (?:at|for)|[Oo]ur team has|career|joins? (?:us|the company|from)|degree|Ph\.?D\.? from|fellowship|residency"
    r"|alumn\w*)\b",
    re.I,
)
"""What tells of a person's life, not of the product."""


_Keys = list[tuple[str, tuple[int, ...]]]
"""Keys, each with the numbers of the cues that it calls for: a key is looked for once, whatever it serves."""
HEADS = (4, 2)
"""So many letters that the longest word of a key begins with are looked up before the key is; two where it is short."""
_LONGEST_WORD = 32  # characters; what is longer is no word, but a line in a script without spaces


@cache
def _by_head(english: bool) -> dict[str, list[tuple[str, tuple[str, tuple[int, ...]]]]]:
    """The longest words of keys, and the keys, by the first letters of these words."""
    found: dict[str, list[int]] = {}
    for number, cue in enumerate(cues()):
        if not (english and cue.abroad):
            for key in cue.keys:
                found.setdefault(key, []).append(number)
    heads: dict[str, list[tuple[str, tuple[str, tuple[int, ...]]]]] = {}
    for key, numbers in found.items():
        longest = max(key.split(), key=len) if " " in key else key
        size = HEADS[0] if len(longest) >= HEADS[0] else HEADS[1]
        heads.setdefault(longest[:size], []).append((longest, (key, tuple(numbers))))
    return heads


def _keys_in(word: str, english: bool) -> _Keys:
    """The keys whose longest word stands in a word, so that they may stand where it does."""
    heads = _by_head(english)
    starts = {word[at : at + size] for size in HEADS for at in range(len(word) - size + 1)}
    return [item for head in starts if head in heads for longest, item in heads[head] if longest in word]


_known_keys_in = lru_cache(maxsize=8192)(_keys_in)


def _called(low: str, english: bool) -> set[int]:
    """The numbers of the cues of which a key stands in the words."""
    found: _Keys = []
    for word in set(low.split()):
        found += (_known_keys_in if len(word) < _LONGEST_WORD else _keys_in)(word, english)
    return {number for key, numbers in found if key in low for number in numbers}


def _of_sentence(
    masked: _Masked, sentence: Sentence, speaker: Organisation | None, english: bool
) -> list[Relation]:
    words = masked.text
    low = words.lower()
    wanted = _called(low, english)
    found: list[Relation] = []
    every = cues()
    for number in sorted(wanted):
        cue = every[number]
        if cue.also and not [piece for piece in cue.also if piece in low]:
            continue
        for match in cue.pattern.finditer(words):
            found += _read(cue, match, masked, sentence, speaker)
    return found


def _read(
    cue: Cue, match: re.Match[str], masked: _Masked, sentence: Sentence, speaker: Organisation | None
) -> list[Relation]:
    groups = match.groupdict()
    if cue.subject and _OBJECT.search(match.string, max(0, match.start("a") - 9), match.start("a")):
        after = match.string[match.end("a") : match.end("a") + 90]
        led = patterns.match(r"(?:[^.;]{0,70},)?,? (?:which|(who)|that|holding|having)\b", after)
        # "Dr. Soto of Norvexa Hospital, who will lead the trial"
        if not led or (
            led[1] and match.string.endswith((" of ", " at ", " of the ", " at the "), 0, match.start("a"))
        ):
            return []
    named = groups.get("b")
    others = _members(named, masked, True) if named else []
    other = others[0][1] if others else None
    if cue.role in ("academic", "cro") and _LED_BY.search(
        match.string, max(0, match.start("a") - 90), match.start("a")
    ):
        return []
    if _NO_PARTNER.search(match.string, max(0, match.start("a") - 90), match.start("a")):
        return []
    made = []
    members = _members(groups["a"], masked, cue.bare)
    for at, one in members:
        if cue.role == "parties" and len(members) < 2:
            continue
        if one is other or (one is speaker and other is None and cue.other in (None, "collaborator")):
            continue
        made.append(Relation(cue.role, cue.other, one, other, sentence, at, cue.sure))
    return made


def _merge_bare(found: list[Relation]) -> list[Relation]:
    """One organisation for the same bare name in several places."""
    kept: dict[tuple[str, ...], Organisation] = {}
    bare = {organisation_words(one.one.name): one.one for one in reversed(found) if one.one.kind == "unknown"}
    fullest = {
        words: max((longer for longer in bare if longer[: len(words)] == words), key=len) for words in bare
    }
    merged = []
    for one in found:
        if one.one.kind == "unknown":
            words = fullest[organisation_words(one.one.name)]
            same = kept.setdefault(words, bare[words])
            if same is not one.one:
                one = Relation(one.role, one.other_role, same, one.other, one.sentence, one.at, one.sure)
        merged.append(one)
    return merged


def relations(note: Annotation, products: Sequence[Product], issuer: str | None) -> tuple[Relation, ...]:
    """Return the relationships stated anywhere that may state one, in the order of the text; read once."""
    kept = note.__dict__.get("_relations")
    if kept is None:
        kept = note.__dict__["_relations"] = tuple(_all(note, products, issuer))
    return kept


def is_no_partner(before: str) -> bool:
    """Whether words right before a name make it an adviser, a founder's employer or a partner's parent.

    >>> is_no_partner("Verdane was advised on the award by "), is_no_partner("It was filled by ")
    (True, False)
    """
    return bool(_NO_PARTNER.search(before))


def is_no_relation(words: str) -> bool:
    """Whether words tell of what has ended, is only sought, or belongs to a rival or to somebody's life."""
    return any(pattern.search(words) for pattern in (_ENDED, _SOUGHT, _RIVAL, _LIFE))


def _past(words: str, at: int, sought: re.Match[str]) -> bool:
    """Whether a clause of its own tells of what is sought: "has appointed Halvor, and is in talks with others"."""
    return at < sought.start() and bool(
        patterns.search(r"(?:,|;) (?:and|while|but)\b[^,;]{0,40}$", words[at : sought.start()])
        and not patterns.search(r"\b(?:may|might|could|plans?|intends?)\b", words[:at])
    )


def _of_clause(words: str, at: int, rival: re.Match[str]) -> bool:
    """Whether no semicolon parts a name from the words on a rival: "It is sold by Norvexa; Halvor is the market leader"."""
    return ";" not in words[min(at, rival.start()) : max(at, rival.end())]


_CLAUSE = patterns.compile(r";\s|,\s(?:and|while|whereas|but)\s(?=(?:the|its|our|their)\s|[A-Z])")


def _goes_on(note: Annotation, found: Organisations, one: Relation) -> bool:
    """Whether what has ended is told in a clause of its own, of another house: "and the deal with Kanda was terminated"."""
    sentence = one.sentence
    ends = [sentence.end]
    starts = [sentence.start]
    for match in _CLAUSE.finditer(note.text, sentence.start, sentence.end):
        if match.end() <= one.at:
            starts.append(match.end())
        else:
            ends.append(match.start())
    first, last = max(starts), min(ends)
    if (first, last) == (sentence.start, sentence.end) or _ENDED.search(note.text, first, last):
        return False
    return any(
        other is not one.one
        for start, end in ((sentence.start, first), (last, sentence.end))
        for _, _, other in found.within(start, end)
    )


def _all(note: Annotation, products: Sequence[Product], issuer: str | None) -> list[Relation]:
    found = find_organisations(note)
    speaker = found.named(issuer) if issuer else None
    if issuer and speaker is None:
        speaker = Organisation(issuer, "company")
    spans = sorted({span for product in products if product.name for span in product.spans})
    starts = {start for start, _ in spans}
    bare = sorted(span for span in found.bare if span[0] not in starts)
    english = note.release.language == "en"
    people = introduced_people(note)
    made: list[Relation] = []
    for sentence in note.sentences:
        if sentence.zone in SKIPPED or sentence.end - sentence.start > LONGEST:
            continue
        masked = _mask(note, sentence, found, bare, spans, speaker, people)
        if masked is None or (
            all(one is speaker for _, one in masked.places) and "licensee" not in masked.text
        ):
            continue  # a bare name may have stood in a product's place
        told = _of_sentence(masked, sentence, speaker, english)
        if told and _ENDED.search(masked.text):
            told = [one for one in told if _goes_on(note, found, one)]
        if not told:
            continue
        doubt = 0.88 if _ONLY_MAYBE.search(masked.text) else 1.0
        words = note.words(sentence)
        sought = _SOUGHT.search(words) if _SOUGHT.search(masked.text) else None
        rival = _RIVAL.search(words)
        doubt *= 0.5 if _LIFE.search(masked.text) else 1.0
        made += [
            Relation(
                one.role,
                one.other_role,
                one.one,
                one.other,
                one.sentence,
                one.at,
                one.sure
                * doubt
                * (0.5 if rival and _of_clause(words, one.at - sentence.start, rival) else 1.0)
                * (0.55 if sought and not _past(words, one.at - sentence.start, sought) else 1.0),
            )
            for one in told
        ]
    return _merge_bare(made)
