"""From what the user named to releases: files, folders, URLs, standard input; what cannot be read is told."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.addresses import is_url
from summarizer.cli.output import complain
from summarizer.errors import SourceError

if TYPE_CHECKING:
    from summarizer.release import Release


def expand(sources: list[str]) -> tuple[list[str], int]:
    """Put the files of a folder in its place; return the sources and how many folders had none."""
    from summarizer.sources import find_paths

    found: list[str] = []
    failed = 0
    for source in sources:
        if source == "-" or is_url(source) or not Path(source).is_dir():
            found.append(source)
            continue
        try:
            found.extend(str(path) for path in find_paths(Path(source)))
        except SourceError as error:
            failed += 1
            complain(str(error))
    return found, failed


@dataclass(slots=True)
class Reading:
    """Reads one source after another, and counts."""

    sources: list[str]
    failed: int = 0
    """Sources that could not be read."""
    tried: int = 0
    """Sources, readable or not, that have been turned to."""

    def releases(self) -> Iterator[Release]:
        """Yield the releases that can be read; what cannot be goes to standard error."""
        from summarizer.release import Release

        for source in self.sources:
            self.tried += 1
            try:
                if source == "-":
                    from summarizer.sources import read_stream

                    release = Release.from_source(read_stream(sys.stdin.buffer))
                elif is_url(source):
                    release = Release.from_url(source)
                else:
                    release = Release.from_path(Path(source))
            except SourceError as error:
                self.failed += 1
                complain(str(error))
            else:
                yield release
