"""Where a run's briefs come from: an engine by name, or a file of briefs made earlier."""

from __future__ import annotations

import json
from pathlib import Path

from evals.dataset import Sample
from evals.run import Reader
from summarizer.brief import Brief
from summarizer.errors import DatasetError


def reader_for(
    engine: str,
    *,
    base_url: str | None = None,
    max_input_tokens: int | None = None,
    timeout: float = 120.0,
    record: Path | None = None,
) -> Reader:
    """The reader that makes briefs with the engine of this name; raises EngineError for an unknown one.

    `base_url`, `max_input_tokens` and `timeout` are for a model; its answers are written to `record`, for `replay:FILE`.
    """
    from summarizer.api import open_engine, summarize
    from summarizer.release import Release
    from summarizer.settings import Settings

    opened = open_engine(engine, base_url=base_url, max_input_tokens=max_input_tokens, timeout=timeout)
    if record:
        from summarizer.engines.recording import record as recorded

        opened = recorded(opened, record)
    settings = Settings(engine=engine)

    def read(sample: Sample) -> Brief:
        release = Release.from_path(sample.path) if sample.path else Release.from_text(sample.text)
        return summarize(release, settings=settings, engine=opened)

    return read


def reader_of_briefs(path: Path) -> Reader:
    """The reader of briefs made earlier: a JSON Lines file, found by the sample's text.

    A brief belongs to a sample when its `release.id` is the sample's, or its source ends in
    `<sample>/release.txt`. Raises DatasetError when the file holds no briefs.
    """
    briefs: dict[str, Brief] = {}
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as exc:
        told = exc.strerror if isinstance(exc, OSError) else "it is no UTF-8 text"
        raise DatasetError(
            f"{path}: cannot be read ({told}). Give the output of `summarize -f jsonl`."
        ) from exc
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            made = json.loads(line)
            made.pop("input", None)  # a batch keeps its input's columns beside the brief
            brief = Brief.model_validate(made)
        except (ValueError, AttributeError, RecursionError) as exc:
            raise DatasetError(
                f"{path}, line {number}: no brief ({exc}). Give JSON Lines of briefs."
            ) from exc
        briefs[brief.release.id] = brief
        source = Path(brief.release.source or "")
        if source.name == "release.txt":
            briefs.setdefault(source.parent.name, brief)

    def read(sample: Sample) -> Brief:
        from summarizer.release import Release

        brief = briefs.get(Release.from_text(sample.text).id) or briefs.get(sample.id)
        if brief is None:
            raise DatasetError(f"{sample.id}: {path} holds no brief of it. Add one, or score fewer samples.")
        return brief

    return read
