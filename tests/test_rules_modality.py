"""The class of a product: words of releases, INN stems, dosage forms, devices' paths; what is not said of the product."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from summarizer import summarize
from summarizer.annotation import annotate
from summarizer.engines.rules.modality import modality
from summarizer.engines.rules.modality_choice import Said, choose
from summarizer.engines.rules.modality_cues import called, is_form_of
from summarizer.engines.rules.product import Product
from summarizer.release import Release

CASES = tomllib.loads((Path(__file__).parent / "modality_cases.toml").read_text(encoding="utf-8"))
ROWS = [
    pytest.param(sentence, expected, id=sentence[:60])
    for table in ("class_words", "makeup", "other_languages", "none")
    for sentence, expected in CASES[table]["rows"]
]


def stated(sentence: str, name: str = "VRD-114") -> str:
    """The class in a short release on one product, "" for none."""
    note = annotate(
        Release.from_text(f"Verdane gives an update on {name}\n\n{sentence.replace('{X}', name)}")
    )
    spans = tuple((at, at + len(name)) for at in range(len(note.text)) if note.text.startswith(name, at))
    product = Product(name, name, (), spans)
    claim = modality(note, product, [product])
    return claim.value if claim else ""


@pytest.mark.parametrize(("sentence", "expected"), ROWS)
def test_class_of_a_sentence(sentence: str, expected: str) -> None:
    """The most specific class that is said of the product, and none that is said of others."""
    assert stated(sentence) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("corvitinib", "small-molecule"), ("norvasiran", "sirna"), ("norvarsen", "antisense"),
        ("norvetimab", "monoclonal-antibody"),
        ("norvecabtagene autoleucel", "car-t"), ("norvetimab vedotin", "antibody-drug-conjugate"), ("norveglutide", "peptide"),
        ("norvegene parvovec", "gene-therapy"), ("norvecept", "fusion-protein"), ("Norvagen", ""), ("velzunase alfa", "protein"),
    ],
)  # fmt: skip
def test_names_imply_a_class(name: str, expected: str) -> None:
    """An INN stem in the product's own name is evidence."""
    assert stated("{X} met its primary endpoint.", name) == expected


def test_the_substance_in_brackets_counts() -> None:
    """A brand takes the class of the name in brackets behind it."""
    assert stated("{X} (norvasiran) met its endpoint.", "Zelvanta") == "sirna"
    assert stated("{X} IT (norvegene parvovec) met its endpoint.", "Zelvanta") == "gene-therapy"


def test_another_drugs_name_does_not() -> None:
    """Combination partners and comparators lend no class."""
    assert stated("{X} was given with norvetimab.") == ""
    assert stated("{X} was compared with corvitinib.") == ""


def test_a_results_release_gives_each_product_its_class() -> None:
    """Bullets of one release speak of their own products."""
    brief = summarize(
        "Verdane Reports Third Quarter 2025 Financial Results and Corporate Update\n\n"
        "LYON, France, Nov. 7, 2025 (GLOBE NEWSWIRE) -- Verdane SA, a clinical-stage company, reported results.\n\n"
        "• VRD-701, a Nectin-4 targeting antibody drug conjugate (ADC), is in a Phase 1 study.\n\n"
        "• VRD-913, a CB1 receptor inverse agonist for obesity given as a tablet, remains on track for an IND filing.\n\n"
        "• VRD-31, a GalNAc siRNA against transthyretin, is in IND-enabling studies.\n"
    )
    found = {p.asset.name: p.modality.value if p.modality else None for p in brief.programs}
    assert found == {"VRD-701": "antibody-drug-conjugate", "VRD-913": "small-molecule", "VRD-31": "sirna"}


def test_the_better_said_class_wins() -> None:
    """One slip does not outweigh what is said all along; hints give way to firm words unless they are far more."""
    often, once = Said(1.0, 4.0, weak=False), Said(0.9, 0.9, weak=False)
    assert choose({"gene-therapy": often, "oncolytic-virus": once}) == ("gene-therapy", often)
    assert choose({"small-molecule": Said(0.6, 0.6), "sirna": Said(0.5, 0.5, weak=False)}) is not None
    assert (
        choose({"small-molecule": Said(0.6, 1.7), "medical-device": Said(0.5, 0.5, weak=False)})[0]
        == "small-molecule"
    )  # type: ignore[index]
    assert choose({"antibody": Said(0.2, 0.2, weak=False)}) is None


def test_what_ties_a_class_to_a_name() -> None:
    """Appositions and copulas do, other verbs and prepositions do not."""
    assert called(", an oral, selective ")
    assert called(" is a once-daily ")
    assert called(" (VRD) is being developed as an ")
    assert not called(" was given with an ")
    assert not called(" for patients on an ")
    assert is_form_of("a liposomal formulation of ")
    assert not is_form_of("in combination with ")


def test_long_lines_pass_quickly() -> None:
    """A megabyte without a sentence's end is read in a moment."""
    assert stated("{X} is an " + "oral and " * 2000 + "drug.") == "small-molecule"
