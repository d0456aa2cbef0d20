"""Sentences are passed over only where a pattern cannot match."""

from __future__ import annotations

import re
from collections.abc import Collection

import pytest

from summarizer.engines.rules.context_cues import (
    ANOTHER,
    ANOTHER_TOO,
    COMPANY,
    FOREIGN,
    SIGHT,
    another,
    beside,
    company,
    foreign_before,
)
from summarizer.engines.rules.contexts import PARTS, _part_before
from summarizer.engines.rules.headlines import PROMOTING, promotion
from summarizer.engines.rules.listed_names import _patterns as _listed
from summarizer.engines.rules.mentions import _OTHER, _SIGNS, _other_before
from summarizer.engines.rules.modality_cues import _DENIALS, _DENIALS_BEFORE, _denied
from summarizer.engines.rules.others import (
    LIFE_WORDS,
    RIVAL_WORDS,
    RIVALS,
    RIVALS_ABROAD,
    life,
    rivals,
    rivals_abroad,
)
from summarizer.engines.rules.people import _PIECES as _PEOPLE
from summarizer.engines.rules.people import _may_be_in_people
from summarizer.engines.rules.plain_names import _CALLED, _behind_kind
from summarizer.engines.rules.regulators import AGAIN, _sent_again
from summarizer.idiom_cues import (
    _LIES,
    _LIGHT,
    _LISTED,
    _OTHERS,
    _SENT,
    _before,
    _done,
    _lies_with,
    _light_from,
    _registered_with,
    _sends_file,
)
from summarizer.market_cues import marketed, sales
from summarizer.pieces import Pieces, _tables
from summarizer.plain_stages import _ways
from summarizer.stage_cues import _ASKED, _BOTH, _DISCOVER, _MARKET, _PIECES, _SALES, _STOP, _WITHDRAWN
from summarizer.stage_hints import _hints
from summarizer.stage_words import asked, both, to_discover
from summarizer.stop_cues import _stopped
from summarizer.talk_cues import withdrawn
from summarizer.zones import (
    _EXPLAINED,
    _FORWARD,
    _FORWARD_ABROAD,
    _GLUED,
    _explains,
    _forward_sentence,
    _glued,
)
from tests.needs_piece import needs_piece


@pytest.mark.parametrize("number", range(len(_hints())))
def test_every_hint_of_a_stage_needs_one_of_its_pieces(number: int) -> None:
    """A new way to say it without a piece for it would never be found."""
    hint = _hints()[number]
    assert needs_piece(hint.words, hint.pieces), (hint.stage, hint.pieces)


@pytest.mark.parametrize("number", [at for at, hint in enumerate(_hints()) if hint.also])
def test_every_hint_of_a_stage_needs_one_of_its_other_pieces(number: int) -> None:
    """The second look passes over nothing that the hint would have found."""
    hint = _hints()[number]
    assert needs_piece(hint.words, hint.also), (hint.stage, hint.also)


@pytest.mark.parametrize("number", [at for at, way in enumerate(_ways()) if way.also])
def test_every_plain_way_needs_one_of_its_other_pieces(number: int) -> None:
    """The second look passes over nothing that the pattern would have found."""
    way = _ways()[number]
    assert needs_piece(way.pattern.pattern, way.also), way


@pytest.mark.parametrize("turn", (*_done(), *_before()), ids=lambda turn: turn[1].split()[0])
def test_every_turn_of_phrase_of_an_agency_needs_one_of_its_pieces(turn: tuple[str, str, str]) -> None:
    """A new turn needs a piece of its own."""
    assert needs_piece(turn[2], turn[1].split())


@pytest.mark.parametrize(
    ("pattern", "group"),
    [(_lies_with(), _LIES), (_sends_file(), _SENT), (_registered_with(), _LISTED), (_light_from(), _LIGHT)],
    ids=("lies", "sent", "listed", "light"),
)
def test_what_is_told_around_an_agency_needs_one_of_its_pieces(pattern: re.Pattern[str], group: int) -> None:
    """The same for words on both sides of its name."""
    assert needs_piece(pattern.pattern, _OTHERS.groups[group])


@pytest.mark.parametrize(
    ("pattern", "group"),
    [
        (marketed(), _MARKET),
        (sales(), _SALES),
        (_stopped(), _STOP),
        (to_discover(), _DISCOVER),
        (asked(), _ASKED),
        (both(), _BOTH),
        (withdrawn(), _WITHDRAWN),
    ],
    ids=("market", "sales", "stop", "discover", "asked", "both", "withdrawn"),
)
def test_stages_told_without_a_name_need_one_of_their_pieces(pattern: re.Pattern[str], group: int) -> None:
    """A new way to say that a product is sold, or stopped, needs a piece of its own."""
    assert needs_piece(pattern.pattern, _PIECES.groups[group])


@pytest.mark.parametrize(
    ("pattern", "pieces"),
    [
        (another(), SIGHT.groups[ANOTHER]),
        (another(), SIGHT.groups[ANOTHER_TOO]),
        (company(), SIGHT.groups[COMPANY]),
        (foreign_before(), (*FOREIGN.groups[0], "e.g")),
        (beside(), FOREIGN.groups[0]),
        (_other_before(), (*_OTHER.groups[0], *_SIGNS)),
        (_part_before(), PARTS.groups[0]),
        (rivals(), RIVAL_WORDS.groups[RIVALS]),
        (rivals_abroad(), RIVAL_WORDS.groups[RIVALS_ABROAD]),
        (_may_be_in_people(), _PEOPLE.groups[0]),
        (life(), LIFE_WORDS.groups[0]),
    ],
    ids=(
        "another",
        "another too",
        "company",
        "foreign",
        "beside",
        "other",
        "part",
        "rivals",
        "rivals abroad",
        "people",
        "life",
    ),
)
def test_sentences_on_others_and_on_people_are_passed_over_only_without_their_words(
    pattern: re.Pattern[str], pieces: tuple[str, ...]
) -> None:
    """A new way to speak of rivals, of the field or of a company needs a piece of its own."""
    assert needs_piece(pattern.pattern, pieces)


@pytest.mark.parametrize(
    ("pattern", "pieces"),
    [
        (_glued(), [head.lower() for head in _GLUED]),
        (_explains(), (*_EXPLAINED, "ediatric")),  # an optional letter parts the word
        (_forward_sentence(), (*_FORWARD, *_FORWARD_ABROAD)),
    ],
    ids=("glued", "explained", "forward"),
)
def test_zones_are_cut_without_a_look_only_where_the_words_for_it_are_missing(
    pattern: re.Pattern[str], pieces: Collection[str]
) -> None:
    """A new heading, designation or disclaimer needs its word in the table."""
    assert needs_piece(pattern.pattern, pieces)


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (promotion(), PROMOTING),
        (_sent_again(), AGAIN),
        # `_between_commas` finds what the last of its ways needs
        (_behind_kind(), (*_CALLED, ",")),
        (_denied(), (*_DENIALS, *_DENIALS_BEFORE)),
        *((pattern, words) for words, pattern in _listed()),
    ],
)
def test_a_release_is_searched_only_with_a_word_of_the_pattern(
    pattern: re.Pattern[str], words: Collection[str]
) -> None:
    """A new way to say it needs its word in the table."""
    assert needs_piece(pattern.pattern, words)


def test_no_piece_has_a_sign_at_which_words_are_cut() -> None:
    """It would never be found."""
    pieces = [piece for table in _tables for group in table.groups for piece in group]
    assert pieces
    assert not [piece for piece in pieces if set(piece) & set(" ,.\n")]


def test_a_piece_behind_an_underscore_stands_where_a_word_begins() -> None:
    """Be it short or long, after a hyphen or a comma, and not only at its first place in a word."""
    pieces = Pieces(lambda: (("_at", "up"), ("_led",)))
    for text, standing in (
        ("that data", []),
        ("it is at", [0]),
        ("set-at", [0]),
        ("sat,at", [0]),
        ("data-at", [0]),
        ("setup", [0]),
        ("called", []),
        ("co-led", [1]),
        ("led", [1]),
        ("called.led", [1]),
    ):
        assert pieces.standing(text, 0, len(text)) == standing, text


def test_pieces_are_sought_in_the_stretch_and_in_any_case() -> None:
    """What stands elsewhere in the release does not count; a second release is read anew."""
    pieces = Pieces(lambda: (("launch", "market"), ("withdr",), ("recall",)))
    text = "It was LAUNCHED in May. The other was withdrawn from the Market."
    assert pieces.standing(text, 0, 23) == [0]
    assert pieces.standing(text, 24, len(text)) == [0, 1]
    assert pieces.standing("It was recalled.", 0, 16) == [2]
    assert pieces.standing("", 0, 0) == []
