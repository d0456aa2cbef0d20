"""Check labelled samples: labels that the scorer can use, releases that are not copies of each other.

>>> shared_runs("one two three four".split(), "zero two three four five".split(), 3)
{('two', 'three', 'four')}

What is checked is listed in docs/labelling-guide.md (labels) and below (variety): two releases may not share
twelve words in a row (24 characters in Chinese and Japanese) nor, with names and numbers masked, more than a
tenth of the five-word runs of the shorter one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from statistics import median
from typing import get_args

from evals.dataset import Sample, is_sealed, load
from evals.labels import Answer, ProgramLabel
from evals.names import fold, organisation_words, target_key
from summarizer import vocabulary
from summarizer.brief import Event
from summarizer.ground import locate
from summarizer.questions import Field

WORDS = (250, 1200)
LONGEST_SHARED_WORDS = 11
LONGEST_SHARED_CHARACTERS = 23
RUN = 5
LARGEST_SHARED_PART = 0.10
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_CHARACTERS_A_WORD = 1.7  # of Chinese and Japanese running text
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_EMAIL = re.compile(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)")
_DIFFICULTIES = ("plain", "hard")
_WIRES = (
    "globenewswire", "prnewswire", "businesswire", "accesswire", "newsfile", "marketwired", "cnw",
    "newmediawire", "eqs", "hkex", "rns", "tdnet", "company-site",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Summary:
    """What a set of samples holds."""

    samples: int
    sealed: int
    words: float
    """Median."""
    problems: int
    unknown_targets: tuple[str, ...]
    """Target names that the vocabulary does not know; they compare by their letters."""

    def __str__(self) -> str:
        text = (
            f"{self.samples} samples ({self.sealed} sealed), median {self.words:.0f} words, "
            f"{self.problems} problems"
        )
        if self.unknown_targets:
            text += f"; targets unknown to the vocabulary: {', '.join(self.unknown_targets)}"
        return text


def count_words(text: str) -> int:
    """Words; Chinese and Japanese characters count as 1/1.7 word.

    >>> count_words("Phase 2 trial"), count_words("药监局批准")
    (3, 3)
    """
    characters = len(_CJK.findall(text))
    return round(len(_WORD.findall(_CJK.sub(" ", text))) + characters / _CHARACTERS_A_WORD)


def _unknown(kind: str, answer: Answer | None, known: Iterable[str]) -> Iterator[str]:
    for option in answer.options if answer else ():
        if option not in known:
            yield f"{option!r} is no {kind} of the vocabulary"


def _vocabulary_problems(sample: Sample) -> Iterator[str]:
    words, label = vocabulary.load(), sample.label
    yield from _unknown("event", label.event, get_args(Event))
    if label.event is None:
        yield "has no event"
    if label.difficulty not in (None, *_DIFFICULTIES):
        yield f"difficulty is {label.difficulty!r}; known: {', '.join(_DIFFICULTIES)}"
    if label.wire not in (None, *_WIRES):
        yield f"wire is {label.wire!r}; known: {', '.join(_WIRES)}"
    for program in label.programs:
        yield from _unknown("modality", program.modality, words.ids("modality"))
        yield from _unknown("stage", program.stage, words.ids("stage"))
        for pair in program.regulators:
            yield from _unknown("agency", pair.name, words.ids("regulator"))
            yield from _unknown("action", pair.qualifier, words.ids("action"))
        for pair in program.partners:
            yield from _unknown("role", pair.qualifier, words.ids("role"))
        if any(pair.qualifier is None for pair in (*program.regulators, *program.partners)):
            yield "has an agency without an action, or a partner without a role"


def _holds(quotes: str, field: Field, answer: Answer) -> bool:
    """Whether the quotes name one of the answers, by its own words or a vocabulary alias."""
    folded = fold(quotes)
    if any(fold(option) in folded for option in answer.options):
        return True
    if field == "target":
        keys = {target_key(option) for option in answer.options}
    elif field == "regulator":
        keys = set(answer.options)
    else:
        words = [organisation_words(option) for option in answer.options]
        return any("".join(one) in folded for one in words if one)
    mentions = (one for one in vocabulary.load().scan(quotes) if one.kind == field)
    return any(one.id in keys or fold(one.id) in keys for one in mentions)


def _quote_problems(sample: Sample, program: ProgramLabel) -> Iterator[str]:
    title = program.asset.options[0] if program.asset else "the unnamed program"
    for field, quotes in program.quotes.items():
        for quote in quotes:
            if quote not in sample.text and locate(quote, sample.text) is None:
                yield f"{title}: the quote of {field} is not in the release: {quote[:60]!r}"
    named: dict[str, tuple[Field, tuple[Answer, ...]]] = {
        "targets": ("target", program.targets),
        "regulators": ("regulator", tuple(pair.name for pair in program.regulators)),
        "partners": ("partner", tuple(pair.name for pair in program.partners)),
        "modality": ("modality", (program.modality,) if program.modality else ()),
        "stage": ("stage", (program.stage,) if program.stage else ()),
    }
    for field, (kind, answers) in named.items():
        quotes = program.quotes.get(field, ())
        if answers and not quotes:
            yield f"{title}: no quote for {field}"
        elif kind in ("target", "regulator", "partner"):
            joined = " \n ".join(quotes)
            for answer in answers:
                if not _holds(joined, kind, answer):
                    yield f"{title}: no quote of {field} names {answer}"


def check_sample(sample: Sample) -> list[str]:
    """What is wrong with one sample by itself, a sentence each."""
    problems = list(_vocabulary_problems(sample))
    for program in sample.label.programs:
        problems.extend(_quote_problems(sample, program))
    size = count_words(sample.text)
    if not WORDS[0] <= size <= WORDS[1]:
        problems.append(f"has {size} words; {WORDS[0]} to {WORDS[1]} are wanted")
    hosts = {found.casefold() for found in _EMAIL.findall(sample.text)}
    # a line end that a wire lost glues the next word on: example.comCompany is still example.com
    foreign = sorted(host for host in hosts if not re.match(r"(?:.*\.)?example\.com", host))
    problems += [f"has an address at {host}; contacts use example.com" for host in foreign]
    return problems


def shared_runs(one: Sequence[str], other: Sequence[str], length: int) -> set[tuple[str, ...]]:
    """The runs of `length` words that both have."""
    return _runs(one, length) & _runs(other, length)


def _runs(words: Sequence[str], length: int) -> set[tuple[str, ...]]:
    return {tuple(words[i : i + length]) for i in range(len(words) - length + 1)}


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def masked_words(text: str) -> list[str]:
    """Words with names and numbers masked: what has a digit or a capital is @, several in a row are one.

    >>> masked_words("today Acme Bio dosed 12 patients with AB-417")
    ['today', '@', 'dosed', '@', 'patients', 'with', '@']
    """
    masked: list[str] = []
    for word in _WORD.findall(text):
        shown = "@" if any(char.isdigit() or char.isupper() for char in word) else word
        if not (shown == "@" and masked and masked[-1] == "@"):
            masked.append(shown)
    return masked


def _characters(text: str) -> list[str]:
    return [char for char in text if char.isalnum()]


def check_variety(samples: Sequence[Sample]) -> list[str]:
    """Pairs of releases that are too much alike, a sentence each."""
    problems: list[str] = []
    pairs: dict[tuple[str, str], str] = {}
    for kind, length, split in (
        ("words", LONGEST_SHARED_WORDS + 1, _words),
        ("characters", LONGEST_SHARED_CHARACTERS + 1, _characters),
    ):
        seen: dict[tuple[str, ...], str] = {}
        for sample in samples:
            if (kind == "characters") != bool(len(_CJK.findall(sample.text)) > len(sample.text) / 5):
                continue
            units = split(sample.text)
            for run in (tuple(units[i : i + length]) for i in range(len(units) - length + 1)):
                first = seen.setdefault(run, sample.id)
                if first != sample.id:
                    text = " ".join(run) if kind == "words" else "".join(run)
                    pairs.setdefault((first, sample.id), f"share {length} {kind} in a row: {text!r}")
    problems += [f"{one} and {other} {what}" for (one, other), what in sorted(pairs.items())]
    runs = {sample.id: _runs(masked_words(sample.text), RUN) for sample in samples}
    owners: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for id, own in runs.items():
        for run in own:
            owners[run].append(id)
    shared: dict[tuple[str, str], int] = defaultdict(int)
    for ids in owners.values():
        for one, other in combinations(ids, 2):
            shared[one, other] += 1
    for (one, other), count in sorted(shared.items()):
        part = count / min(len(runs[one]), len(runs[other]))
        if part > LARGEST_SHARED_PART:
            problems.append(f"{one} and {other} share {part:.0%} of their masked {RUN}-word runs")
    return problems


def check(folder: Path | None = None) -> tuple[list[str], Summary]:
    """Everything that is wrong with a folder of samples (null: the packaged ones), and what it holds.

    Raises DatasetError when a sample cannot be read at all.
    """
    samples = load(folder)
    problems = [f"{sample.id}: {problem}" for sample in samples for problem in check_sample(sample)]
    folded: dict[str, str] = {}
    for sample in samples:
        other = folded.setdefault(sample.id.casefold(), sample.id)
        if other != sample.id:
            problems.append(f"{sample.id}: differs from {other} in case only")
    problems += check_variety(samples)
    known = {fold(id) for id in vocabulary.load().ids("target")}
    unknown = {
        target.options[0]
        for sample in samples
        for program in sample.label.programs
        for target in program.targets
        if not {target_key(option) for option in target.options} & known
    }
    summary = Summary(
        samples=len(samples),
        sealed=sum(is_sealed(sample.id) for sample in samples),
        words=median(count_words(sample.text) for sample in samples),
        problems=len(problems),
        unknown_targets=tuple(sorted(unknown)),
    )
    return problems, summary
