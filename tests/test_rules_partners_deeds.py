"""Partners told in plain words: who does a step, was hired, gave money, lends a chemistry, sells in its stores."""

from __future__ import annotations

import pytest

from summarizer.annotation import annotate
from summarizer.engines.rules import extract
from summarizer.release import Release
from tests.test_rules_partners import found

STATED = [
    (
        "Extraction is done by Almeda Botanicals under a supply contract.",
        ("Almeda Botanicals", "manufacturer"),
    ),
    ("Purification of VRD-114 is carried out by Osterby Proteins.", ("Osterby Proteins", "manufacturer")),
    (
        "The company has appointed Halvor Care as the exclusive seller of VRD-114 in Norway.",
        ("Halvor Care", "commercial"),
    ),
    ("Verdane named Minato Medical its sole importer for Japan.", ("Minato Medical", "commercial")),
    (
        "The peptides were discovered in joint research with the Danube Brain Institute.",
        ("Danube Brain Institute", "academic"),
    ),
    (
        "Verdane has hired CloneForge BioServices to produce cell lines.",
        ("CloneForge BioServices", "manufacturer"),
    ),
    ("Verdane engaged Trialis Research to run the Phase 2 study.", ("Trialis Research", "cro")),
    (
        "The Muscle Kids Fund of Canada gave C$1.4 million to the Phase 2 trial.",
        ("Muscle Kids Fund of Canada", "funder"),
    ),
    (
        "The letter cites findings at the contract filler of the pen, Sterifill S.r.l. in Lucca.",
        ("Sterifill", "manufacturer"),
    ),
    (
        "Kitagawa Ventures, an Osaka fund, has agreed to invest US$3 million in Verdane for the work on VRD-114.",
        ("Kitagawa Ventures", "investor"),
    ),
    ("VRD-114 is sold in 800 stores of the Wellgood chain.", ("Wellgood", "commercial")),
    (
        "Verdane discovered VRD-114 with the siRNA chemistry of Nucleon Corp., to which it owes royalties.",
        ("Nucleon", "licensor"),
    ),
    (
        "Tablets and placebo were provided free of charge by Fenmark Generics.",
        ("Fenmark Generics", "supplier"),
    ),
    (
        "The trial was sponsored by the Rosenau University Hospital and funded by Verdane and the Vorarlberg Fund.",
        ("Rosenau University Hospital", "academic"),
    ),
    (
        "VRD-114 is to be given by the eMist-3 mesh nebulizer of Pulmora Devices, Inc.",
        ("Pulmora Devices", "supplier"),
    ),
    (
        "Imaging of the trial will be done with the Lakeside Institute and with the group Dystrophy Alliance Now.",
        ("Dystrophy Alliance Now", "funder"),
    ),
    (
        "Herbs are grown by families in Nepal, and drying and extraction are done by Almeda Botanicos S.L. of Seville.",
        ("Almeda Botanicos", "manufacturer"),
    ),
    (
        "Verdane has appointed Halvor Care as the exclusive seller of VRD-114, and is in talks with others.",
        ("Halvor Care", "commercial"),
    ),
    ("The company has made Nordmed AB its exclusive representative in Norway.", ("Nordmed", "commercial")),
    ("The test runs on the analyzer of Bioscan KK.", ("Bioscan", "supplier")),
    ("The seaweed is harvested by Orkney Kelp Ltd. in the north.", ("Orkney Kelp", "supplier")),
    ("The antibody pair comes from Immunotec Oy.", ("Immunotec", "supplier")),
    (
        "The trial was run at the Ostrava Center for Sleep Research, which keeps a research collaboration with Verdane.",
        ("Ostrava Center for Sleep Research", "academic"),
    ),
    (
        "The pilot roll-out was agreed with Bayside Skin Partners, a chain of 40 clinics.",
        ("Bayside Skin Partners", "collaborator"),
    ),
]


@pytest.mark.parametrize(("sentence", "partner"), STATED)
def test_told_in_plain_words(sentence: str, partner: tuple[str, str]) -> None:
    """Whoever does a step, sells, pays or lends a method of the product is a partner."""
    assert partner in found(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Extraction is done by hand at dawn.",
        "Verdane has appointed Dr. Ann Reed as Chief Medical Officer.",
        "Verdane has appointed Deloitte as its auditor.",
        "Analysts at Larkin Capital expect the company to invest $3 million in the trial.",
        "The hospital gave patients two doses in the trial.",
        "Rival Norvexa discovered its drug with the chemistry of its own laboratory.",
        "Products are sold in stores of all kinds.",
        "Verdane has engaged Stonefort Capital as sole placement agent.",
        "Verdane appointed Larkin Securities as sales agent for the at-the-market offering.",
        "Rival drug Zelora is sold in pharmacies run by Corner Health.",
        "Verdane commissioned Larkin Research to conduct a market survey.",
        "The bulk antibody comes from Lysander Biologics AB, wholly owned by Verdane.",
    ],
)
def test_what_only_sounds_like_it(sentence: str) -> None:
    """Hires, auditors, analysts and rivals make no partner."""
    assert found(sentence) == set()


def _read(*paragraphs: str) -> dict[str, list[str]]:
    made: dict[str, list[str]] = {}
    for claim in extract(annotate(Release.from_text("\n\n".join(paragraphs)))).claims:
        made.setdefault(claim.field, []).append(
            f"{claim.value}/{claim.qualifier}" if claim.field == "partner" else claim.value
        )
    return made


@pytest.mark.parametrize(
    ("verb", "owner"),
    [
        ("its licensee, has dosed the first patient in the Phase 3 trial of CRL-31", "Torvane Pharma"),
        ("its licensee, has started the Phase 3 trial of CRL-31", "Torvane Pharma"),
        ("a maker of software, has moved to Leeds, far from where CRL-31 is tested", "Halmere Biosciences"),
    ],
)
def test_the_taker_of_all_rights_that_runs_the_trial_owns_it(verb: str, owner: str) -> None:
    """A milestone told by the giver of worldwide rights is news of the taker's product; a code CRL is no letter."""
    read = _read(
        "Halmere Biosciences Earns US$9 Million Milestone From Phase 3 Trial of CRL-31 in Gout",
        f"LEEDS, England, May 8, 2023 (GLOBE NEWSWIRE) -- Halmere Biosciences Limited today announced that Torvane Pharma,"
        f" Inc., {verb} in gout.",
        "CRL-31 is an antisense oligonucleotide. Halmere granted Torvane an exclusive worldwide licence in April 2021.",
    )
    assert read["sponsor"] == [owner]
    assert read.get("stage", ["phase-3"]) == ["phase-3"]
