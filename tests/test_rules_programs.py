"""Which releases have programs, and which: over a hundred short ones of every kind, in tests/programs.toml."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from summarizer.annotation import annotate
from summarizer.engines.rules.event import event
from summarizer.engines.rules.health import is_health
from summarizer.engines.rules.issuer import issuer
from summarizer.engines.rules.mentions import describes_company
from summarizer.engines.rules.product import Product
from summarizer.engines.rules.products import products
from summarizer.names import fold_product
from summarizer.release import Release

CASES: list[dict[str, Any]] = [
    case
    for name in ("programs.toml", "programs_more.toml")
    for case in tomllib.loads((Path(__file__).parent / name).read_text("utf-8"))["case"]
]


def _is(expected: str, product: Product) -> bool:
    """Whether a product bears one of the names of `a|b`; an empty name is that of an unnamed one."""
    known = {fold_product(name) for name in (product.name or "", *product.aliases)}
    return any(fold_product(name) in known for name in expected.split("|"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["title"][:60])
def test_programs_of_a_release(case: dict[str, Any]) -> None:
    """Neither a product too many nor one too few: a false program is as bad as a missed one."""
    note = annotate(Release.from_text(f"{case['title']}\n\n{case['text']}"))
    kind = event(note)
    publisher = issuer(note)
    found = products(note, kind, publisher.value if publisher else None)
    assert len(found) == len(case["programs"]), [product.name for product in found]
    for expected in case["programs"]:
        assert any(_is(expected, product) for product in found), [product.name for product in found]
    assert kind == case.get("event", kind)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Halden doses first patient in Phase 1 trial of its lupus drug", True),
        ("海登生物注射用HB-417获得药物临床试验批准", True),
        ("Ackerbot launches a compound drill for Phase 2 of its lithium project and its trucks", False),
        (
            "Nimbus ships version 3.0 of its test system. " + "Teams plan, share and ship their code. " * 4,
            False,
        ),
    ],
)
def test_what_is_from_health_care(text: str, expected: bool) -> None:
    """One word that drug makers use as well proves nothing; other industries' words count against."""
    assert is_health(annotate(Release.from_text(text))) is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Halden Bio, Inc., a company developing HB-417 for asthma, today announced a reverse split.", True),
        ("Halden Bio (NASDAQ: HLDN), whose HB-417 is in Phase 2, will host a call.", True),
        (
            "Halden Bio, a clinical-stage company, today announced that HB-417, its drug, met its endpoint.",
            False,
        ),
        ("HB-417, the drug of Halden Bio, has met its endpoint.", False),
    ],
)
def test_a_product_may_only_describe_the_company(sentence: str, expected: bool) -> None:
    """In the aside between the company's name and the verb a product says who the company is, not the news."""
    note = annotate(Release.from_text(f"News of Halden Bio\n\nLYON, May 2, 2025 – {sentence}"))
    assert describes_company(note, note.text.index("HB-417")) is expected
