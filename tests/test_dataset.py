"""Samples and labels: read, refused with a sentence, sealed by their id."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from evals.dataset import is_sealed, load, load_labels, packaged_samples, select
from evals.evidence import count_evidence, summary_found
from evals.labels import as_label, parse_label
from summarizer.errors import DatasetError
from tests import factory
from tests.evals_factory import write_label, write_samples


def test_a_third_is_sealed_for_ever() -> None:
    """By SHA-256 of the id as an integer modulo 3: these ids must never change sides."""
    ids = ("one", "two", "three", "four", "five", "six", "sample-7", "sample-8")
    assert [id for id in ids if is_sealed(id)] == ["one", "three", "sample-8"]
    share = sum(is_sealed(str(n)) for n in range(3000)) / 3000
    assert 0.31 < share < 0.36


def test_sealed_samples_are_left_out_unless_asked_for(tmp_path: Path) -> None:
    """`select` is where they go."""
    samples = load(write_samples(tmp_path))
    kept = select(samples, sealed=False)
    assert select(samples, sealed=True) == samples
    assert {one.id for one in kept} == {one.id for one in samples if not is_sealed(one.id)}


def test_labels_load_from_folders_and_files(tmp_path: Path) -> None:
    """`<id>/label.yaml` beside a release, or `<id>.yaml` of a second reader."""
    folder = write_samples(tmp_path / "samples")
    (tmp_path / "flat").mkdir()
    (tmp_path / "flat" / "hire.yaml").write_text((folder / "hire" / "label.yaml").read_text())
    assert [one.id for one in load_labels(folder)] == [one.id for one in load(folder)]
    assert [one.id for one in load_labels(tmp_path / "flat")] == ["hire"]
    with pytest.raises(DatasetError, match="no labels"):
        load_labels(tmp_path / "nowhere")


@pytest.mark.parametrize(
    ("label", "problem"),
    [
        ({"programms": []}, "unknown key 'programms'"),
        ({"programs": [{"target": ["X"]}]}, "unknown key 'target'"),
        ({"programs": {"asset": "X"}}, "give a list"),
        ({"programs": ["X"]}, "give asset, targets"),
        ({"programs": [{"targets": "EGFR"}]}, "give a list"),
        ({"programs": [{"targets": [["EGFR"]]}]}, "give a name"),
        ({"programs": [{"regulators": ["FDA"]}]}, "{agency: …, action: …}"),
        ({"programs": [{"partners": [{"role": "licensee"}]}]}, "has no name"),
        ({"programs": [{"quotes": ["x"]}]}, "field: passage"),
        ({"programs": [{"quotes": {"stage": [1]}}]}, "no text"),
        ({"hard": ["seven"]}, "numbers of hard cases"),
    ],
)
def test_malformed_labels_are_named(label: dict[str, Any], problem: str) -> None:
    """The place and what to give instead."""
    with pytest.raises(DatasetError) as error:
        parse_label({"id": "a", **label})
    assert problem in str(error.value)


def test_malformed_files_are_named(tmp_path: Path) -> None:
    """Not YAML, no mapping, another id, no release, not UTF-8, no samples."""
    folder = write_samples(tmp_path / "samples", ["hire"])
    path = folder / "hire" / "label.yaml"
    for text, problem in (("a: [", "not YAML"), ("- a", "no mapping"), ("id: other", "the folder is 'hire'")):
        path.write_text(text)
        with pytest.raises(DatasetError, match=problem):
            load(folder)
    write_label(folder, "hire", {"programs": []})
    (folder / "hire" / "release.txt").write_bytes(b"\xff\xfe")
    with pytest.raises(DatasetError, match="UTF-8"):
        load(folder)
    (folder / "hire" / "release.txt").unlink()
    with pytest.raises(DatasetError, match="cannot be read"):
        load(folder)
    with pytest.raises(DatasetError, match="no samples"):
        load(tmp_path / "empty")


def test_the_packaged_samples_load() -> None:
    """They are found in a checkout and in an installed package."""
    assert load(packaged_samples())


def test_a_brief_says_its_label_with_evidence() -> None:
    """The symbol is compared, the name as written kept for the raw score, the quotes for the evidence."""
    label = as_label(factory.brief(), "a")
    (program,) = label.programs
    assert program.targets[1].options == ("ERBB3",) and program.targets[1].raw == "HER3"
    counts = count_evidence(label, factory.TEXT)
    assert counts.exact == counts.values > 3 and counts.absent == 0
    assert counts.placed == counts.values and counts.supported >= 3
    elsewhere = count_evidence(label, "Another text.")
    assert elsewhere.absent == elsewhere.values and elsewhere.supported == 0


def test_prose_is_held_against_the_release() -> None:
    """Numbers and names that the release does not have are counted."""
    assert summary_found("HB-417 was cleared by the FDA on 3 March.", factory.TEXT) == (4, 4)
    assert summary_found("HB-418 was cleared on 4 March.", factory.TEXT) == (1, 3)
