"""Clean a release's text and remember where every character came from.

>>> cleaned = clean("Ver\\u00addant\\r\\n\\x1b[31mwins\\x1b[0m")
>>> cleaned.text
'Verdant\\nwins'
>>> cleaned.to_original(3)       # the d, behind the soft hyphen that is gone
4

What goes: terminal escapes, control and direction characters, zero-width characters and soft hyphens, carriage
returns, white space at line ends, more than one empty line. What stays: every word, in its place.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from typing import NamedTuple

from summarizer import patterns

CONTROL = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f"  # not \r: it ends a line
INVISIBLE = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
SPACES = "\t\u00a0\u2000-\u200a\u202f\u205f\u3000"


class Cleaned(NamedTuple):
    """A cleaned text with its way back to the original."""

    text: str
    starts: tuple[int, ...]
    """Offsets into `text` at which a stretch copied from the original begins, ascending."""
    origins: tuple[int, ...]
    """The offset into the original of each of those stretches."""

    def to_original(self, offset: int) -> int:
        """Return the offset into the original text of the character at `offset` of the cleaned one."""
        at = bisect_right(self.starts, offset) - 1
        return self.origins[at] + offset - self.starts[at] if at >= 0 else offset


@cache
def _defects() -> re.Pattern[str]:
    return patterns.compile(
        # printable ASCII, most of any text, is passed over by one look, and a space between two words
        r"(?=[^!-~ ]| [^!-~])(?:"
        r"(?P<gone>\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?"  # terminal escapes, whole
        rf"|[{CONTROL}{INVISIBLE}]+"
        # tried once a run, from its first space: else a run of n spaces within a line costs n² steps
        rf"|(?<![ {SPACES}])[ {SPACES}]+(?=[\r\n\u2028\u2029\x85]))"
        rf"|(?P<gap>\n(?:[ {SPACES}]*\r?\n){{2,}})"
        r"|(?P<line>\r\n?|[\u2028\u2029\x85])"
        rf"|(?P<space>[{SPACES}])"
        r"|(?P<lone>[\ud800-\udfff]))"
    )


_REPLACEMENTS = {"gone": "", "gap": "\n\n", "line": "\n", "space": " ", "lone": "\ufffd"}


def clean(text: str) -> Cleaned:
    """Return the text without invisible and dangerous characters, and the map back."""
    pieces: list[str] = []
    starts: list[int] = [0]
    origins: list[int] = [0]
    done = size = 0
    for defect in _defects().finditer(text):
        kept = text[done : defect.start()]
        put = _REPLACEMENTS[defect.lastgroup or "gone"]
        pieces += (kept, put)
        size += len(kept) + len(put)
        done = defect.end()
        if len(put) != done - defect.start():
            starts.append(size)
            origins.append(done)
    pieces.append(text[done:])
    cleaned = "".join(pieces)
    if len(pieces) > 1 and _defects().search(cleaned):
        # a removal can join two halves of another defect ("\n", NUL, "\n\n"): clean the result once more
        again = clean(cleaned)
        first = Cleaned(cleaned, tuple(starts), tuple(origins))
        return _chain(first, again)
    lead = len(cleaned) - len(cleaned.lstrip())
    if lead:
        starts, origins = [0, *starts], [0, *origins]
        moved = Cleaned(cleaned, tuple(starts), tuple(origins))
        keep = [i for i, start in enumerate(starts) if start > lead]
        return Cleaned(
            cleaned.strip(),
            (0, *(starts[i] - lead for i in keep)),
            (moved.to_original(lead), *(origins[i] for i in keep)),
        )
    return Cleaned(cleaned.rstrip(), tuple(starts), tuple(origins))


def _chain(first: Cleaned, second: Cleaned) -> Cleaned:
    """Compose two maps: the second was made from the first one's text."""
    marks = {0, *second.starts}
    for start in first.starts:
        at = bisect_right(second.origins, start) - 1
        marks.add(second.starts[at] + max(0, start - second.origins[at]))
    starts = tuple(sorted(mark for mark in marks if mark <= len(second.text)))
    return Cleaned(second.text, starts, tuple(first.to_original(second.to_original(mark)) for mark in starts))
