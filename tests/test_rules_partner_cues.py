"""The files of partner cues are all read, each cue is a pattern, and none says what another says already."""

from __future__ import annotations

import pkgutil
from collections import Counter
from importlib import import_module

from summarizer.engines.rules import partner_cues
from summarizer.engines.rules.partner_cues.all import cues
from summarizer.engines.rules.partner_cues.entry import Entry
from summarizer.engines.rules.relations import HEADS
from tests.needs_piece import needs_piece


def _entries() -> list[tuple[str, Entry]]:
    """The entries of every file of the folder, each with the file's name."""
    return [
        (file.name, entry)
        for file in pkgutil.iter_modules(partner_cues.__path__)
        for value in vars(import_module(f"{partner_cues.__name__}.{file.name}")).values()
        if isinstance(value, tuple) and file.name != "all"
        for entry in value
        if isinstance(entry, Entry)
    ]


def test_every_file_of_cues_is_put_together() -> None:
    """An entry of any file is among the cues: a new file that nobody imports is noticed."""
    read = {(cue.role, cue.keys) for cue in cues()}
    left = {name for name, entry in _entries() if (entry.role, tuple(entry.keys.split("|"))) not in read}
    assert left == set()


def test_no_cue_stands_twice() -> None:
    """A pattern with its role stands in one place, whatever it is sure of."""
    seen = Counter((cue.role, cue.source) for cue in cues())
    assert [cue for cue, times in seen.items() if times > 1] == []


def test_every_cue_is_a_pattern() -> None:
    """Cues are compiled when first called for, so a broken one would fail a user's release only."""
    assert all(cue.pattern.groups >= 1 for cue in cues())


def test_every_key_has_a_word_of_two_characters() -> None:
    """Keys are looked up by the first letters of their longest word: of a shorter one nothing would be found."""
    assert [key for cue in cues() for key in cue.keys if max(map(len, key.split())) < min(HEADS)] == []


def test_a_cue_with_more_pieces_needs_one_of_them() -> None:
    """A new way to say it without a piece for it would never be found."""
    more = [cue for cue in cues() if cue.also]
    assert more
    assert [cue.source for cue in more if not needs_piece(cue.pattern.pattern, cue.also)] == []
