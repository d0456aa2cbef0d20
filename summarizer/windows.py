"""Cut a release that is longer than a model's window: first what says nothing, then into overlapping stretches.

>>> from summarizer.release import Release
>>> text = "Verdane has news\\n\\nLYON, May 2, 2025 – " + "\\n\\n".join("There is no news today." for _ in range(9))
>>> release = Release.from_text(text)
>>> words = lambda text: len(text.split())
>>> cut(release, 40, words)
((0, 113), (88, 213), (188, 261))
>>> cut(release, 500, words)
((0, 261),)
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from summarizer import prompting
from summarizer.answer_schema import schema_of
from summarizer.errors import SettingsError
from summarizer.questions import Question
from summarizer.release import Release

Count = Callable[[str], int]
LEFT_OUT: frozenset[str] = frozenset({"contacts", "forward-looking", "junk", "about-designation", "tables"})
"""What a long release is shown without: no value may come from these zones, and none stands in tables of figures."""
OVERLAP = 0.1  # of a stretch: what a sentence refers to stands mostly in the paragraph before
MARGIN = 0.95  # of the window: providers count a few tokens for each message that nobody documents
LEAST_ROOM = 200  # tokens of a release in a window; with fewer, no sentence has its context
OUTPUT = {"extract": (400, 2.0), "repair": (200, 1.0), "compose": (250, 0.0)}
"""Tokens of an answer at most, and those for each token of the text or of the failed claims that it answers."""


def cut(release: Release, room: int, count: Count) -> tuple[tuple[int, int], ...]:
    """Return the stretches to ask about, each of at most `room` tokens; one when the release fits as it is."""
    whole = (0, len(release.text))
    if count(release.text) <= room or count(prompting.shown_text(release, whole, LEFT_OUT)) <= room:
        return (whole,)
    headline = sum(count(release.text[zone.start : zone.end]) for zone in release.zones[:1])
    room = max(room - headline, room // 2)
    blocks = _blocks(release, room, count)
    costs = [count(prompting.stretch(release, block, LEFT_OUT)) for block in blocks]
    stretches: list[tuple[int, int]] = []
    first = 0
    while first < len(blocks):
        after, spent = first, 0
        while after < len(blocks) and (after == first or spent + costs[after] <= room):
            spent += costs[after]
            after += 1
        stretches.append((blocks[first][0], blocks[after - 1][1]))
        if after == len(blocks):
            break
        back, shared = after, 0
        while back - 1 > first and shared + costs[back - 1] <= max(OVERLAP * room, costs[after - 1]):
            back -= 1
            shared += costs[back]
            if shared >= OVERLAP * room:
                break
        # an overlap that leaves no room for the next paragraph would only repeat
        first = back if shared + costs[after] <= room else after
    return tuple(stretches)


def _blocks(release: Release, room: int, count: Count) -> list[tuple[int, int]]:
    """Paragraphs; one that is too long by itself is cut at sentences, and a sentence at white space."""
    blocks: list[tuple[int, int]] = []
    for found in re.finditer(r"[^\n]+\n*", release.text):
        pieces = [found.span()]
        for boundary in (r"(?<=[.!?。！？])\s*", r"\s+"):
            pieces = [
                piece
                for start, end in pieces
                for piece in (
                    [(start, end)]
                    if count(release.text[start:end]) <= room
                    else _pieces(release.text, start, end, boundary, room, count)
                )
            ]
        blocks += pieces
    return blocks


def _pieces(text: str, start: int, end: int, boundary: str, room: int, count: Count) -> list[tuple[int, int]]:
    """A stretch cut at the boundary nearest before half the room is full, again and again."""
    marks = [found.end() for found in re.finditer(boundary, text[start:end]) if found.end()]
    pieces, begin, last = [], start, start
    for mark in [*(start + mark for mark in marks), end]:
        if count(text[begin:mark]) > room // 2 and last > begin:
            pieces.append((begin, last))
            begin = last
        last = mark
    if begin < end:
        pieces.append((begin, end))
    return pieces


@dataclass(frozen=True)
class Budget:
    """How much a model reads at once, and what a question takes of it."""

    limit: int | None
    """Input tokens of the model; None where nobody knows: then nothing is cut."""
    count: Count

    @cached_property
    def room(self) -> int | None:
        """Tokens that are left for the release."""
        if self.limit is None:
            return None
        prompt = prompting.load("extract")
        fixed = self._fixed("extract") + self.count(prompt.user.template)
        return int(self.limit * MARGIN) - fixed

    def checked(self) -> Budget:
        """Return it. Raises SettingsError when the prompt alone fills the window."""
        if self.room is not None and self.room < LEAST_ROOM:
            assert self.limit is not None
            least = int((self.limit * MARGIN - self.room + LEAST_ROOM) / MARGIN) + 1
            raise SettingsError(
                f"max_input_tokens is {self.limit}, which leaves no room for a release beside the prompt. "
                f"Give at least {least}, or a model with a larger window."
            )
        return self

    def _fixed(self, prompt: str) -> int:
        """Tokens that are the same for every release: the system message and the schema."""
        kept = self.__dict__.setdefault("_fixed_counts", {})
        if prompt not in kept:
            schema = json.dumps(schema_of(prompt), separators=(",", ":"))
            kept[prompt] = self.count(prompting.load(prompt).system) + self.count(schema) + 20
        return int(kept[prompt])

    def windows(self, release: Release) -> Sequence[tuple[int, int]]:
        """The stretches of a release that are asked about one by one."""
        if self.room is None or len(release.text.encode()) <= self.room:
            return ((0, len(release.text)),)
        return cut(release, self.room, self.count)

    def left_out(self, question: Question) -> frozenset[str]:
        """The kinds of zones that a question does without, because its text does not fit."""
        if self.room is None or question.prompt == "compose":
            return frozenset()
        release: Release = question.variables["release"]
        window = question.variables.get("window", (0, len(release.text)))
        text = prompting.shown_text(release, window)
        # no tokenizer makes more tokens than there are bytes, and counting them takes longer
        fits = len(text) * 4 <= self.room or len(text.encode()) <= self.room or self.count(text) <= self.room
        return frozenset() if fits else LEFT_OUT

    def tokens(self, question: Question) -> tuple[int, int]:
        """Input tokens of a question, and output tokens at most that a sensible answer takes."""
        _, *rest = prompting.render(question)
        asked = sum(self.count(message.content) for message in rest)
        least, each = OUTPUT[question.prompt]
        if question.prompt == "repair":
            return self._fixed("repair") + asked, least + 150 * len(question.variables["failed"])
        return self._fixed(question.prompt) + asked, least + int(each * asked)
