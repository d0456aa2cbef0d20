"""Everything that can go wrong, named; each message says what was wrong and what to do next.

SummarizerError
├── SourceError            a release could not be read
│   ├── SourceNotFound         no such file, or an empty folder
│   ├── EmptySource            nothing but white space
│   ├── BinarySource           not text, HTML or PDF
│   ├── EncryptedSource        a PDF with a password
│   ├── SourceTooLarge         over the size limit
│   ├── SourceUnreachable      a URL that does not answer, or answers with an error
│   └── ForbiddenAddress       a URL that leads to a private address, another port or scheme
├── SettingsError          an option, a variable or the config file is off
├── VocabularyError        a vocabulary file is malformed
├── PromptError            a prompt file is missing or malformed
├── EngineError            an engine cannot be opened or cannot answer
├── ReplyError             an engine's reply is not what was asked for
├── OutputError            a result could not be written
├── StoreError             a batch's store cannot be opened, read or written
├── BatchStopped           a batch ended before its input did
└── DatasetError           labelled samples are malformed
    └── RunIncomplete          an eval run lacks samples
"""

from __future__ import annotations


class SummarizerError(Exception):
    """The root of all errors that pressbrief raises on purpose."""


class SourceError(SummarizerError):
    """A release could not be read.

    >>> print(SourceError("a.txt", "is not there", "Check the path."))
    a.txt: is not there. Check the path.
    """

    def __init__(self, source: str, problem: str, advice: str) -> None:
        super().__init__(f"{source}: {problem}. {advice}")
        self.source = source
        """The path or URL as the user gave it."""
        self.problem = problem
        """What is wrong with it, without a full stop."""
        self.advice = advice
        """The next step, a sentence."""


class SourceNotFound(SourceError):
    """No such file, or a folder without a readable file."""


class EmptySource(SourceError):
    """The source holds no text."""


class BinarySource(SourceError):
    """The source is neither text nor HTML nor PDF."""


class EncryptedSource(SourceError):
    """The PDF needs a password."""


class SourceTooLarge(SourceError):
    """The source is over the size limit."""


class SourceUnreachable(SourceError):
    """The URL does not answer, or answers with an error."""


class ForbiddenAddress(SourceError):
    """The URL leads where a reader of press releases has no business."""


class SettingsError(SummarizerError):
    """An option, an environment variable or the config file is off."""


class VocabularyError(SummarizerError):
    """A vocabulary file is malformed or names an unknown term."""


class PromptError(SummarizerError):
    """A prompt file is missing, malformed or lacks a variable."""


class EngineError(SummarizerError):
    """An engine cannot be opened, or cannot answer."""


class ReplyError(SummarizerError):
    """An engine's reply is not what was asked for."""


class OutputError(SummarizerError):
    """A result could not be written."""


class StoreError(SummarizerError):
    """A batch's store cannot be opened, read or written."""


class BatchStopped(SummarizerError):
    """A batch ended before its input did: the budget, or a server that answers nobody."""


class DatasetError(SummarizerError):
    """Labelled samples are malformed."""


class RunIncomplete(DatasetError):
    """An eval run lacks samples that it was made for."""
