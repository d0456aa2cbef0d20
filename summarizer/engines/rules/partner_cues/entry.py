"""One way to state a working relationship, as the cue files list them."""

from __future__ import annotations

from typing import NamedTuple


class Entry(NamedTuple):
    """A cue before its signs are filled in (cue.py tells what they stand for)."""

    role: str
    """Of the organisation at `@A`: one of the guide's, or one that partners.py settles by kind, side or words
    (licence, parties, merger, seller, keeper, payer, accord)."""
    other: str | None
    """Role of the organisation at `@B`, or of whoever speaks when the cue names none."""
    keys: str
    """One of these, parted by bars, stands in the folded sentence, or the pattern need not be tried."""
    pattern: str
    sure: float
    """How often such words state such a relationship."""
    bare: bool = True
    """Whether they make an organisation of a name that nothing else tells as one."""
    also: str = ""
    """One of these stands there as well: cues that are called for in vain again and again ask for more than a key."""
