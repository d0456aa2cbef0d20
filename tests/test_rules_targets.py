"""What a product acts on: the wordings of releases, the roles that make no target, several products, fallbacks."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from summarizer import summarize
from summarizer.annotation import Annotation, annotate
from summarizer.brief import Program
from summarizer.engines.rules.product import Product
from summarizer.engines.rules.target_cues import reading
from summarizer.engines.rules.target_names import unknown_targets
from summarizer.engines.rules.targets import targets
from summarizer.release import Release
from summarizer.vocabulary import load

CASES = tomllib.loads((Path(__file__).parent / "targets_cases.toml").read_text(encoding="utf-8"))
ROWS = [
    pytest.param(sentence, expected, id=sentence[:60])
    for table in ("acted_on", "acted_on_2", "consequences", "unknown", "other_languages", "none")
    for sentence, expected in CASES[table]["rows"]
]


def release(sentence: str, name: str = "VRD-114") -> tuple[Annotation, Product]:
    """A short release on one product, and the product."""
    note = annotate(
        Release.from_text(f"Verdane gives an update on {name}\n\n{sentence.replace('{X}', name)}")
    )
    spans = tuple((at, at + len(name)) for at in range(len(note.text)) if note.text.startswith(name, at))
    return note, Product(name, name, (), spans)


def ids(names: list[str]) -> list[str]:
    """The ids of names, or the names of those that are unknown."""
    return [load().resolve("target", name) or name for name in names]


@pytest.mark.parametrize(("sentence", "expected"), ROWS)
def test_targets_of_a_sentence(sentence: str, expected: str) -> None:
    """The molecules that the product is said to act on, and no others."""
    note, product = release(sentence)
    found = ids([claim.value for claim in targets(note, product, [product])])
    wanted = (
        [expected]
        if " " in expected and load().resolve("target", expected) is None and expected in sentence
        else expected.split()
    )
    assert sorted(found) == sorted(wanted)


def programs(*paragraphs: str) -> dict[str | None, Program]:
    """The programs of a release by name, as the whole chain gives them."""
    brief = summarize("\n\n".join(paragraphs))
    return {program.asset.name: program for program in brief.programs}


def symbols(program: Program) -> set[str | None]:
    """The ids of a program's targets."""
    return {target.symbol for target in program.targets}


def test_each_bullet_speaks_of_its_own_product() -> None:
    """In a results release a target belongs to the product of its bullet."""
    found = programs(
        "Verdane Reports Third Quarter 2025 Financial Results and Corporate Update",
        "LYON, France, Nov. 7, 2025 (GLOBE NEWSWIRE) -- Verdane SA today reported financial results.",
        "• VRD-701, a Nectin-4 targeting antibody drug conjugate with MMAE as the payload, is in a Phase 1 study.",
        "• VRD-913, a CB1 receptor inverse agonist for obesity given as a tablet, remains on track for an IND filing. "
        "It was additive to semaglutide, a GLP-1 agonist, in mice.",
    )
    assert symbols(found["VRD-701"]) == {"NECTIN4"}
    assert symbols(found["VRD-913"]) == {"CNR1"}


def test_an_item_on_a_partnered_program_without_a_name_is_nobodys() -> None:
    """It does not go on about the product of the item before; a heading's product is told of without its name."""
    found = programs(
        "Verdane Provides Pipeline Update",
        "BOSTON, Jan. 12, 2026 (GLOBE NEWSWIRE) -- Verdane Therapeutics, Inc. today provided an update on its pipeline.",
        "- VRD-7: topical JAK1 inhibitor for vitiligo; Phase 2b data in June.",
        "- Partnered program with Norvexa: the option to our CLDN6 antibody-drug conjugate was extended.",
        "VRD-330: Replacing What Is Missing",
        "Here we give children with CLN2 disease a working copy of the TPP1 gene. The toxicology study is in its last weeks.",
    )
    assert symbols(found["VRD-7"]) == {"JAK1"}
    modality = found["VRD-330"].modality
    assert modality is not None
    assert modality.value == "gene-therapy"


def test_a_reference_within_a_sentence_or_two() -> None:
    """ "The bispecific" and "it" go on about the product."""
    found = programs(
        "Verdane doses first patient with VRD-114",
        "LYON, May 2, 2025 – Verdane dosed the first patient with VRD-114 in a Phase 1 trial.",
        "The bispecific binds HER3 and EGFR on tumor cells. It spares the insulin receptor.",
    )
    assert symbols(found["VRD-114"]) == {"ERBB3", "EGFR"}


def test_what_the_company_makes_counts_where_nothing_else_does() -> None:
    """A company that develops one kind of drug says what its one product acts on; two kinds say nothing."""
    one = programs(
        "Verdane doses first patient with VRD-114",
        "LYON, May 2, 2025 – Verdane, a company developing PP2A inhibitors, today announced that a patient got VRD-114.",
    )
    assert symbols(one["VRD-114"]) == {"PPP2R1A"}
    two = programs(
        "Verdane doses first patient with VRD-114",
        "LYON, May 2, 2025 – Verdane, a company developing PP2A inhibitors and LSD1 inhibitors, today announced that "
        "a patient got VRD-114.",
    )
    assert symbols(two["VRD-114"]) == set()


def test_an_unknown_target_has_no_symbol() -> None:
    """A name that only the words around give away is kept as written."""
    found = programs(
        "Verdane doses first subject with VRD-9",
        "LYON, May 2, 2025 – Verdane dosed the first subject with VRD-9, an oral LMPT2 inhibitor, in a Phase 1 trial.",
    )
    assert [(target.name, target.symbol) for target in found["VRD-9"].targets] == [("LMPT2", None)]


def test_a_list_in_one_word_gives_its_members() -> None:
    """FGFR1-3 is three targets."""
    note, product = release("{X} is a covalent FGFR1-3 inhibitor.")
    assert ids([claim.value for claim in targets(note, product, [product])]) == ["FGFR1", "FGFR2", "FGFR3"]


@pytest.mark.parametrize(
    "words",
    [
        "an FDA inhibitor", "the HIV antibody", "a CNS-targeted drug", "tyrosine kinase inhibitors", "T-cell-directed",
        "the VRD-114 antibody", "a type I tyrosine kinase inhibitor", "immune checkpoint inhibitors",
    ],
)  # fmt: skip
def test_what_is_no_target(words: str) -> None:
    """Agencies, viruses, organs, families of enzymes and products' codes are not taken for targets."""
    assert not list(unknown_targets(words, 0, len(words)))


def test_long_lines_pass_quickly() -> None:
    """A pattern never runs away: a long run of words costs no more than its length."""
    before = "inhibits " + "a very long run of words and more " * 40
    assert reading(before[-140:], " " + "word " * 400, "supplied").strength <= 1
    assert not list(unknown_targets("inhibitor " + "ase " * 20000, 0, 80010))


def test_a_quote_may_name_the_only_target() -> None:
    """What people say of the one product counts where the news names no molecule; classes and rivals do not."""
    news = "LYON, May 2, 2026 – Verdane starts a Phase 1 trial of VRD-114, an antibody, in gastric cancer."
    said = "“VRD-114 is our answer: it blocks CCR8 on the cells that hold T cells back,” said Ada Moreau, CEO of Verdane."
    found = programs("Verdane starts a trial of VRD-114", news, said)
    assert found["VRD-114"].targets and found["VRD-114"].targets[0].symbol == "CCR8"
    rival = "“PD-1 blockade helps some patients, and antibodies against TNF help others,” said Ada Moreau, CEO of Verdane."
    assert not programs("Verdane starts a trial of VRD-114", news, rival)["VRD-114"].targets
