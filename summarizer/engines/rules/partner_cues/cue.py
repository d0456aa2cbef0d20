"""A cue ready to be looked for: what the signs of the cue files' patterns stand for, filled in when a sentence asks.

A cue is a pattern over a sentence whose organisations were replaced by tokens (relations.py): `@A` stands for one
or several partners, `@S` for one that is the subject of what follows, `@B` for the other side, `%P` for a product,
`~` for some words and `≈` for more, neither of which pass another organisation, `§` for the few words that may
describe a partner before its name, `<rights>` and the like for a set of words.

>>> [(cue.subject, cue.source) for cue in ready((Entry("supplier", "client", "suppl", "@S ?supplies %P", 0.7),))]
[(True, '@S ?supplies %P')]
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from summarizer import patterns
from summarizer.engines.rules.partner_cues.entry import Entry

OPEN, CLOSE, BARE_OPEN, BARE_CLOSE, PRODUCT = "\ue000", "\ue001", "\ue002", "\ue003", "ᛈ"
"""Private characters around an organisation's number and a bare name's number; a letter, to a pattern, for a product."""


class Cue(NamedTuple):
    """An entry of the cue files, ready to be looked for."""

    role: str
    other: str | None
    keys: tuple[str, ...]
    """One of these is in the words, in lower case, wherever the pattern matches: most are never compiled."""
    also: tuple[str, ...]
    """Where there are any, one of these is in the words too."""
    source: str
    sure: float
    bare: bool
    subject: bool
    """Whether the partner is the subject of what the cue says."""
    abroad: bool
    """Whether it is of another language than English."""

    @property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled when a sentence first holds one of the keys."""
        return _filled(self.source)


_O = f"[{OPEN}{BARE_OPEN}]\\d+[{CLOSE}{BARE_CLOSE}]"
_N = f"[^{OPEN}{BARE_OPEN};]"
_CLAUSE = (
    r"(?:gave|gives?|made|makes|suppl(?:ied|ies)|provided|provides|ran|runs|took|takes|sells|markets|holds|owns|led|leads|will"
    r"|is|was|has|had)\b"
)
"""Verbs with which a clause of its own goes on: "paid for by Norvexa, and Kanda gave the tablets"."""
_LIST = (
    rf"{_O}(?:(?!, and (?:the )?{_O} {_CLAUSE})(?: ?\([^()]{{0,40}}\)){{0,2}}(?: (?:of|in) [A-Z][\w -]{{2,25}})?"
    r"(?:,? (?:and|und|et|y|&|as well as|along with|together with|or|plus)|,|;|、|和|及|与|と|및)"
    r"(?: ?(?:the|also|by|to|of|from|with|through|via|its|in [A-Z][\w ]{2,20}?"
    r"|der|die|la|le|l[’']|(?:new|existing|other|additional) (?:and existing )?investors?,?"
    rf"(?: including)?)){{0,2}} ?{_O})*"
)
_SUBJECT = (
    rf"(?: (?:of|in|from) (?:(?-i:[A-Z])[\w-]+(?: (?-i:[A-Z])[\w-]+)?|{_O}))?(?: \([^()]{{0,60}}\))?(?:, (?!and "
    rf")(?:{_O}[’']s? )?{_N}{{2,70}}?(?:{_O}{_N}{{0,40}}?)?,)?"
    r"(?: (?:is|are) an? [\w ,-]{3,60}?(?= (?:which|that)))?(?:,? (?:which|who|that))?(?: in (?:[a-z]+ )?(?:\d{4}|january"
    r"|february|march|april|may|june|july|august|september"
    r"|october|november|december))?"
    r"(?: (?:has|have|had|since|will|is|are|was|shall|also|currently|now|to|exclusively|then|today|itself|already"
    r"|would|agreed|agrees|agree|previously|recently|been|being)){0,4}"
)
_MACROS = (
    ("<rights>", r"(?:rights?|licen[sc]es?|sub-?licen[sc]es?|exclusivity)"),
    (
        "<money>",
        r"(?:fees?|payments?|revenues?|income|royalt(?:y|ies)|milestones?|proceeds|consideration|\$[\d.,]+)",
    ),
    (
        "<selling>",
        r"(?:distribution|marketing|commerciali[sz]ation|co-promotion|promotion|promotional|sales"
        r"|distributor(?:ship)?|sales and marketing|marketing and distribution|sales agency|commercial)",
    ),
    (
        "<sells>",
        r"(?:distributes?|markets?|sells?|promotes?|co-promotes?|commerciali[sz]es?|import(?:s)?,|launch(?:es|ed)?)",
    ),
    (
        "<bond>",
        r"(?:collaborations?|partnerships?|co-?operations?|alliances?|conjunction|concert|partnering|teaming)",
    ),
    (
        "<deal>",
        r"(?:collaborat\w+|partner\w*|alliance|co-?operation|joint|research|option|strategic|development|discovery"
        r"|feasibility|evaluation|material transfer|framework|master|teaming|clinical trial)",
    ),
    (
        "<making>",
        r"(?:manufactur\w+|fill[ /&-]+(?:and[ -])?finish|CDMO|CMO|CDMO services|drug substance|drug product"
        r"|production|process development|CMC|tech(?:nology)? transfer|scale-up|toll)",
    ),
    (
        "<made>",
        r"(?:manufactured|produced|filled|formulated|encapsulated|packaged|co-packaged|fermented|compounded)",
    ),
    ("<makes>", r"(?:manufactures?|produces?|fills?|formulates?|encapsulates?|makes|prepares)"),
    (
        "<funds>",
        r"(?:grants?|awards?|awarded|non-dilutive funding|funding|financial support"
        r"|research support|subsid(?:y|ies)|federal funds|contributions"
        r"|contract funding|financial assistance|financial backing)",
    ),
    (
        "<buys>",
        r"(?:(?:agrees to |agreed to |has agreed to |have agreed to |will |to |plans to |is to )?"
        r"(?:acquires?|acquired|acquiring|buys?|purchases?|purchased|bought|take over|takes over))",
    ),
    (
        "<people>",
        r"(?:researchers?|investigators?|scientists?|colleagues|physicians|clinicians|team|group"
        r"|laborator(?:y|ies)|experts|faculty)",
    ),
    ("@S", f"(?P<a>{_LIST}){_SUBJECT}"),
    ("@A", f"(?P<a>{_LIST})"),
    ("@B", f"(?P<b>{_O})"),
    ("%P", PRODUCT),
    ("~", f"(?:{_N}{{0,55}}?)"),
    ("≈", f"(?:{_N}{{0,130}}?)"),
    ("¬", _N),
    ("†", OPEN + BARE_OPEN),
    (
        "§",
        rf"(?:{_O}[’']s? )?"
        r"(?:(?:the )?(?:[\w-]+ ){0,2}?(?:researchers|investigators|scientists|colleagues|physicians|clinicians"
        r"|teams?|group|laborator(?:y|ies)|labs?|experts|faculty|members|academics) (?:at|from|of|in) )?"
        r"(?:(?!(?:to|that|which|who|and|against|versus|whose|where|from|by|under|with|for|in|at|on) )"
        r"[\w’'&/.®™:-]+,? ){0,7}?",
    ),
)


@cache
def _filled(pattern: str) -> re.Pattern[str]:
    for macro, words in _MACROS:
        pattern = pattern.replace(macro, words)
    return patterns.compile(pattern, re.I)


def _alternatives(pattern: str) -> list[str]:
    """The alternatives of a pattern that names the partner in each of them: a group has its name only once.

    >>> _alternatives("with @A|by (?:the )?@A"), _alternatives("@A (?:makes|sells)")
    (['with @A', 'by (?:the )?@A'], ['@A (?:makes|sells)'])
    """
    if pattern.count("@A") < 2:
        return [pattern]
    parts, depth, start = [], 0, 0
    for found in patterns.finditer(r"\\.|\[(?:\\.|[^\]])+\]|[()|]", pattern):
        sign = found.group()
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and not depth:
            parts.append(pattern[start : found.start()])
            start = found.end()
    return [*parts, pattern[start:]]


def ready(entries: Iterable[Entry], abroad: bool = False) -> Iterator[Cue]:
    """The cues of entries, one for each alternative that names the partner; `abroad` tells entries not in English."""
    for one in entries:
        keys = tuple(one.keys.split("|"))
        also = tuple(one.also.replace("%P", PRODUCT).split("|")) if one.also else ()
        for pattern in _alternatives(one.pattern):
            yield Cue(one.role, one.other, keys, also, pattern, one.sure, one.bare, "@S" in pattern, abroad)
