"""Whether a run has read all that it was made for: a gate's figures mean nothing when samples are missing.

A run is made for every sample of its folder, without the sealed third where it leaves that out, as many times as
it repeats. One that was interrupted, or made of a choice (`--only`, `--hard`), lacks some; so does one whose texts
or labels were edited since.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from evals.dataset import load, packaged_samples, select
from evals.run import Run
from summarizer.addresses import command
from summarizer.errors import RunIncomplete

NAMED = 3  # samples that the message names; the others are counted


def lacking(run: Run) -> list[str]:
    """Return the ids of the samples that have no row, or none for their text and label of today, or too few repeats.

    Raises DatasetError when the folder of the samples is gone.
    """
    read = {(*row.key, row.hashes.text, row.hashes.label) for row in run.rows if row.score}
    return [
        sample.id
        for sample in select(load(Path(run.header.samples)), sealed=run.header.sealed)
        if not all(
            (sample.id, repeat, sample.text_sha, sample.label_sha) in read
            for repeat in range(run.header.repeats)
        )
    ]


def _finishing(run: Run) -> str:
    """The sentence that says how to finish a run."""
    header = run.header
    if header.name.startswith("briefs of "):
        return f"Finish it with the command that made it (--briefs …), with --run {run.folder}."
    words = ["summarize", "eval"]
    if Path(header.samples) != packaged_samples():
        words.append(header.samples)
    if header.name != "rules":
        words += ["-e", header.name]
    if header.sealed:
        words.append("--sealed")
    if header.repeats > 1:
        words += ["--repeats", str(header.repeats)]
    return f"Finish it with: {command([*words, '--run', str(run.folder)])}"


def require_complete(run: Run, among: Iterable[str] | None = None) -> None:
    """Raise RunIncomplete, which names what is missing and the next step; `among` asks for these samples only."""
    missing = lacking(run)
    if among is not None:
        asked = set(among)
        missing = [id for id in missing if id in asked]
    if not missing:
        return
    named = ", ".join(missing[:NAMED]) + (", …" if len(missing) > NAMED else "")
    samples = "1 sample" if len(missing) == 1 else f"{len(missing)} samples"
    raise RunIncomplete(f"{run.folder}: is not complete; it lacks {samples} ({named}). {_finishing(run)}")
