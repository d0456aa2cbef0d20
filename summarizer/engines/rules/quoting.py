"""The words that a claim on an organisation quotes: short, and with its name in full where a sentence has it in short."""

from __future__ import annotations

from summarizer.annotation import Annotation, Sentence
from summarizer.engines.rules.organisations import Organisation


def cut(note: Annotation, sentence: Sentence, at: int) -> str:
    """A sentence, or the part of a long one that holds the name at `at`."""
    words = note.words(sentence)
    if len(words) <= 320:
        return words
    start = max(sentence.start, at - 160)
    if start > sentence.start:
        start = note.text.find(" ", start) + 1
    end = min(sentence.end, at + 160)
    if end < sentence.end:
        end = note.text.rfind(" ", at, end)
    return note.text[start:end]


def with_name(note: Annotation, one: Organisation, words: str) -> tuple[str, ...]:
    """A quote, and where it has the name only in short, one that has it in full."""
    if one.name.lower() in words.lower():
        return (words,)
    for start, _ in one.spans:
        sentence = note.sentence_at(start)
        if sentence.zone not in ("forward-looking", "about-designation", "contacts", "junk"):
            full = cut(note, sentence, start)
            if one.name.lower() in full.lower():
                return (words, full)
    return (words,)
