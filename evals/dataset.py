"""Load labelled samples: folders with release.txt and label.yaml.

>>> from evals.dataset import is_sealed
>>> is_sealed("js212-ind"), is_sealed("kelvara-ph2-her3")
(False, True)

A third of the samples is sealed from its creation (`is_sealed`): scores leave it out unless it is asked
for, so that later work on rules and prompts has releases that nobody has tuned on.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any

from evals.labels import Label, parse_label
from summarizer.errors import DatasetError


@dataclass(frozen=True, slots=True)
class Sample:
    """One release with its hand label."""

    id: str
    text: str
    """The release as it stands in release.txt."""
    label: Label
    path: Path | None = None
    """release.txt; null for a sample made in memory."""
    text_sha: str = ""
    label_sha: str = ""
    """SHA-256 of the two files, 16 hex digits: what a score was made on."""


def short_sha(data: bytes | str) -> str:
    """The first 16 hex digits of the SHA-256.

    >>> short_sha("a")
    'ca978112ca1bbdca'
    """
    return hashlib.sha256(data.encode() if isinstance(data, str) else data).hexdigest()[:16]


def is_sealed(id: str) -> bool:
    """Whether a sample is sealed: the SHA-256 of its id in UTF-8, read as one big-endian integer
    (the 64 hex digits as a number), leaves no remainder modulo 3.

    >>> [name for name in ("one", "two", "three", "four", "five", "six") if is_sealed(name)]
    ['one', 'three']
    """
    return int(hashlib.sha256(id.encode()).hexdigest(), 16) % 3 == 0


def parse_yaml(text: str, where: str) -> dict[str, Any]:
    """A mapping from YAML text; raises DatasetError naming the place."""
    import yaml

    try:
        data = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.YAMLError as exc:
        raise DatasetError(f"{where}: not YAML ({exc}). Quote passages that hold a colon or a hash.") from exc
    if not isinstance(data, dict):
        raise DatasetError(f"{where}: holds no mapping. See docs/labelling-guide.md for the form.")
    return data


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as exc:
        raise DatasetError(
            f"{path}: cannot be read ({exc.strerror}). A sample needs release.txt and label.yaml."
        ) from exc


def load_sample(folder: Path) -> Sample:
    """One sample from its folder."""
    text, label = _read(folder / "release.txt"), _read(folder / "label.yaml")
    where = str(folder / "label.yaml")
    try:
        parsed = parse_label(parse_yaml(label.decode(), where), where)
        decoded = text.decode()
    except UnicodeDecodeError as exc:
        raise DatasetError(
            f"{folder}: not UTF-8 (byte {exc.start}). Save release.txt and label.yaml as UTF-8."
        ) from exc
    if parsed.id != folder.name:
        raise DatasetError(
            f"{where}: id is {parsed.id!r}, the folder is {folder.name!r}. Make them the same."
        )
    return Sample(
        parsed.id,
        decoded.replace("\r\n", "\n"),
        parsed,
        folder / "release.txt",
        short_sha(text),
        short_sha(label),
    )


def packaged_samples() -> Path:
    """The folder of the samples that come with the package (in a checkout: samples/)."""
    try:
        return Path(str(resources.files("summarizer.samples")))
    except ModuleNotFoundError:
        # a checkout that is not installed: pyproject.toml maps samples/ to summarizer.samples only on install
        return Path(__file__).parent.parent / "samples"


def packaged_baseline() -> Path:
    """The baseline that comes with the package."""
    return Path(__file__).parent / "baseline.json"


def select(samples: Iterable[Sample], *, sealed: bool) -> list[Sample]:
    """Leave the sealed third out unless `sealed`."""
    return [sample for sample in samples if sealed or not is_sealed(sample.id)]


def load(folder: Path | None = None) -> list[Sample]:
    """All samples of a folder (null: the packaged ones), sorted by id; raises DatasetError.

    Sealed ones are among them; `select` leaves them out.
    """
    root = folder or packaged_samples()
    folders = sorted(path.parent for path in root.glob("*/label.yaml"))
    if not folders:
        raise DatasetError(f"{root}: holds no samples. A sample is a folder with release.txt and label.yaml.")
    return [load_sample(path) for path in folders]


def load_labels(folder: Path) -> list[Sample]:
    """Labels alone, as samples without a text: `<id>/label.yaml` or `<id>.yaml`; raises DatasetError."""
    found: dict[str, Path] = {path.stem: path for path in folder.glob("*.yaml")}
    found |= {path.parent.name: path for path in folder.glob("*/label.yaml")}
    if not found:
        raise DatasetError(f"{folder}: holds no labels. Put them there as <id>/label.yaml or <id>.yaml.")
    labels = []
    for id, path in sorted(found.items()):
        data = _read(path)
        try:
            label = parse_label(parse_yaml(data.decode(), str(path)), str(path))
        except UnicodeDecodeError as exc:
            raise DatasetError(f"{path}: not UTF-8 (byte {exc.start}). Save it as UTF-8.") from exc
        labels.append(Sample(id, "", label, None, "", short_sha(data)))
    return labels
