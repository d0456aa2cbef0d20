"""The values that a batch passes on: what to read, and what came of it.

>>> work = Work(0, "a", text="Verdane publishes annual report")
>>> work.read().title
'Verdane publishes annual report'
>>> failed_brief(Outcome(work, None, Failed("not-found", "a.txt is not there."))).status
'failed'
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from summarizer.brief import Brief, EngineInfo, Named, ReleaseInfo
from summarizer.errors import SourceError, SummarizerError
from summarizer.release import Release
from summarizer.version import VERSION

SLOWEST = 5  # releases that the summary names


@dataclass(frozen=True, slots=True)
class Work:
    """One release to be briefed; it is read when its turn comes, not before."""

    number: int
    """Its place in the input, from 0."""
    id: str
    """What the user calls it: the `id` of a row, else the path or URL."""
    path: str | None = None
    url: str | None = None
    text: str | None = None
    release: Release | None = None
    row: Mapping[str, Any] | None = None
    """The row of a JSONL input without its text: it is kept in the output."""
    error: Failed | None = None
    """Why there is nothing to read: a malformed row, a folder that is not there."""

    def read(self) -> Release:
        """Return the release. Raises SourceError."""
        if self.release is not None:
            return self.release
        if self.text is not None:
            named = self.id if self.row is not None else None  # a row's id; a text passed in has no source
            return Release.from_text(self.text, source=self.url or self.path or named)
        if self.path is not None:
            return Release.from_path(Path(self.path))
        if self.url is not None:
            return Release.from_url(self.url)
        raise SourceError(self.id, "has neither text nor path nor url", "Give it one of the three.")


@dataclass(frozen=True, slots=True)
class Failed:
    """Why a release has no brief."""

    reason: str
    """A short name, as in `engines.faults`, or `source` where it could not be read."""
    message: str
    """A sentence for a person, with the next step."""


class Outcome(NamedTuple):
    """What came of one piece of work: a brief, a failure, or a brief that says what failed."""

    work: Work
    brief: Brief | None
    failed: Failed | None = None
    seconds: float = 0.0
    """From its start to its end, waiting included."""


@dataclass(slots=True)
class Status:
    """How far a batch has come; the display reads it while the batch runs."""

    done: int = 0
    """Finished, well or not."""
    failed: int = 0
    partial: int = 0
    dropped: int = 0
    """Values that were claimed and refused, in all briefs."""
    recalled: int = 0
    """Releases that needed no call: all their answers were in the store."""
    in_flight: int = 0
    limited: int = 0
    """Times that a server said it allows no more (429)."""
    cost_usd: float = 0.0
    """Of this run; what the store held costs nothing again."""
    unpriced: int = 0
    calls: int = 0
    paused_until: float = 0.0
    """A server asked for a pause; on `time.monotonic`, as asyncio's clock is."""
    last_error: str | None = None
    stopped: str | None = None
    """Why the batch ended early, a sentence; None when it went through."""
    reasons: dict[str, int] = field(default_factory=dict)
    """Reason of failure to how many."""
    slowest: list[tuple[float, str]] = field(default_factory=list)
    """Seconds and id of the slowest releases, the slowest first."""

    @property
    def paused_for(self) -> float:
        """Seconds for which no call begins, a server having asked for that."""
        return max(0.0, self.paused_until - time.monotonic())

    def count(
        self, id: str, failed: Failed | None, *, partial: bool = False, dropped: int = 0, seconds: float = 0.0
    ) -> None:
        """Take what came of one release into the numbers."""
        self.done += 1
        self.partial += partial
        self.dropped += dropped
        if failed:
            self.failed += 1
            self.reasons[failed.reason] = self.reasons.get(failed.reason, 0) + 1
            self.last_error = failed.message if id in failed.message else f"{id}: {failed.message}"
        if len(self.slowest) < SLOWEST or seconds > self.slowest[-1][0]:
            self.slowest = sorted([*self.slowest, (seconds, id)], reverse=True)[:SLOWEST]

    def take(self, outcome: Outcome) -> None:
        """The same, from the outcome itself."""
        brief = outcome.brief
        self.count(
            outcome.work.id,
            outcome.failed,
            partial=brief is not None and brief.status == "partial",
            dropped=len(brief.dropped) if brief else 0,
            seconds=outcome.seconds,
        )


def failure_by(error: Exception) -> Failed:
    """Return why a release has no brief, from what was raised over it.

    >>> failure_by(SourceError("a.txt", "is empty", "Check it.")).reason
    'source'
    """
    if isinstance(error, SummarizerError):
        return Failed("source" if isinstance(error, SourceError) else "failed", str(error))
    # a fault of ours in one release is no reason to lose a night's work
    told = f"{type(error).__name__}: {error}. This is a fault in pressbrief; please report it."
    return Failed("internal", told)


def failure_in(brief: Brief) -> Failed | None:
    """Return why a brief that says `failed` failed; its first note begins with the reason."""
    if brief.status != "failed":
        return None
    reason, separator, message = (brief.notes[0] if brief.notes else "").partition(": ")
    return Failed(reason, message) if separator else Failed("failed", reason or "The engine gave no answer.")


def failed_brief(outcome: Outcome, engine: str = "rules") -> Brief:
    """Return the brief of an outcome, or, where there is none, one that says so: `status` is `failed`."""
    if outcome.brief is not None:
        return outcome.brief
    failed = outcome.failed or Failed("failed", "There is no brief.")
    work = outcome.work
    return Brief(
        release=ReleaseInfo(
            id="",
            title=None,
            source=work.url or work.path or work.id,
            issuer=Named(name=None),
            date=None,
            language="en",
            chars=0,
        ),
        event="other",
        headline="",
        summary="",
        status="failed",
        notes=(f"{failed.reason}: {failed.message}",),
        engine=EngineInfo(name=engine, vocabulary="", version=VERSION),
    )
