"""The label face: the YAML of the labelling guide."""

from __future__ import annotations

import yaml

from summarizer.brief import ReleaseInfo
from summarizer.render.label import document, to_label
from tests import factory


def test_a_brief_becomes_a_label() -> None:
    """The YAML reads back as the label form, ids for vocabulary values and names as written."""
    label = yaml.safe_load(document(factory.brief()))
    assert list(label) == ["id", "language", "issuer", "event", "programs"]
    program = label["programs"][0]
    assert program["targets"] == ["EGFR", "HER3"]
    assert program["modality"] == "bispecific-adc"
    assert program["regulators"] == [
        {"agency": "FDA", "action": "ind-cleared"},
        {"agency": "FDA", "action": "orphan"},
    ]
    assert program["partners"] == [{"name": "Orkla Biologics", "role": "manufacturer"}]
    assert program["quotes"]["modality"] in factory.TEXT


def test_a_sample_is_called_by_its_folder() -> None:
    """The label of samples/<id>/release.txt has that id, any other that of the text."""
    release = factory.brief().release

    def from_source(source: str | None) -> str:
        info = ReleaseInfo(**(release.model_dump() | {"source": source}))
        return str(to_label(factory.brief(release=info))["id"])

    assert from_source("samples/hb-417/release.txt") == "hb-417"
    assert from_source("news.txt") == from_source(None) == release.id


def test_no_programs_is_a_label() -> None:
    """A release about no program has an empty list."""
    assert yaml.safe_load(document(factory.brief("x")))["programs"] == []


def test_hostile_text_reads_back() -> None:
    """No text of a release breaks the YAML, and a bar is not taken for an alternative."""
    brief, _ = factory.hostile_brief()
    text = document(brief)
    assert "\x1b" not in text
    label = yaml.safe_load(text)
    assert label["programs"][0]["asset"].startswith("=1+1")
    assert "|" not in label["programs"][0]["asset"]
