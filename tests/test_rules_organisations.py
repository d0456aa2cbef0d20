"""Which names are organisations: legal forms, tickers, lists, institutions; whose news a release is."""

from __future__ import annotations

import pytest

from summarizer.annotation import annotate
from summarizer.engines.rules.house_words import house_kind
from summarizer.engines.rules.issuer import issuer
from summarizer.engines.rules.organisations import find_organisations
from summarizer.release import Release

NAMED = [
    (
        "The work ended. About VerdaneVerdane Therapeutics is a company in Lyon.",
        [("Verdane Therapeutics", "company")],
    ),
    (
        "The work ended. About Verdane Bio Verdane Bio is a company in Lyon.",
        [("Verdane Bio", "company")],
    ),
    (
        "The work ended. About Verdane Bio Lyon-based Verdane Bio is a company.",
        [("Verdane Bio", "company")],
    ),
    (
        "The deal with Kanda Biologics Co., Ltd. was signed in Kyoto.",
        [("Kanda Biologics", "company")],
    ),
    (
        "Lanmei Biologics (Suzhou) Co., Ltd. holds a licence.",
        [("Lanmei Biologics (Suzhou)", "company")],
    ),
    (
        "It is made by Tricorn Pharma Services, which also fills it.",
        [("Tricorn Pharma Services", "company")],
    ),
    (
        "Work at Lakeshore Children’s Hospital and at the University of Utah-based center went on.",
        [("Lakeshore Children’s Hospital", "academic"), ("University of Utah", "academic")],
    ),
    (
        "The Biomedical Advanced Research and Development Authority (BARDA) paid.",
        [("Biomedical Advanced Research and Development Authority", "funder")],
    ),
    (
        "A grant from the Global Lupus Trust for the TAMAR trial helped.",
        [("Global Lupus Trust", "funder")],
    ),
    (
        "Novartis and Bristol Myers Squibb sell others.",
        [("Novartis", "company"), ("Bristol Myers Squibb", "company")],
    ),
]


@pytest.mark.parametrize(("sentence", "organisations"), NAMED)
def test_names_and_kinds(sentence: str, organisations: list[tuple[str, str]]) -> None:
    """Names are found in full, without legal form, and told by kind."""
    found = find_organisations(annotate(Release.from_text(f"News of today\n\nText.\n\n{sentence}")))
    assert [(one.name, one.kind) for one in found.all] == organisations


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Uniwersytet Zielony", "academic"),
        ("Azienda Ospedaliera di Rovano", "academic"),
        ("Arden Eye Centre", "academic"),
        ("Halden Innovation Authority", "funder"),
        ("Marlow Angels", "investor"),
        ("Oskarde Biologics", None),
        ("Verdane", None),
    ],
)
def test_kinds_of_houses(name: str, kind: str | None) -> None:
    """Words of several languages tell hospitals, agencies and funds."""
    assert house_kind(name) == kind


ISSUERS = [
    (
        "Verdane Doses First Patient",
        "LYON, France, May 2, 2025 (GLOBE NEWSWIRE) -- Verdane Therapeutics, Inc. (NASDAQ: VRDN), a biotechnology"
        " company, today announced that it has dosed a first patient together with Norvexa Pharma AG.",
        "Verdane Therapeutics",
    ),
    (
        "CompleGene Partners with Oskarde on New Drug",
        "AARHUS, May 2, 2025 /PRNewswire/ -- Oskarde Biologics A/S, a contract manufacturer, announced today that it"
        " has entered into a service agreement with CompleGene.",
        "Oskarde Biologics",
    ),
    (
        "Positive data for VRD-114",
        "DALLAS, May 2, 2025 - (NEWMEDIAWIRE) - The drug lowered pressure, according to Verdane Therapeutics, Inc."
        " (“Verdane” or the “Company”).",
        "Verdane Therapeutics",
    ),
    (
        "Interim report January–June 2025\nVerdane Therapeutics AB (publ)",
        "LUND, 21 August 2025, 08:00 CEST\n\nQUARTER IN BRIEF\n• Net revenue amounted to SEK 4.1 (2.9) million\n\n"
        "SIGNIFICANT EVENTS\n• A research agreement with Novo Nordisk on ion channels\n\n"
        "CEO COMMENT\nDear shareholders,\n\nNovo Nordisk and Verdane will search for small molecules.",
        "Verdane Therapeutics",
    ),
]


@pytest.mark.parametrize(("title", "lead", "name"), ISSUERS)
def test_issuer(title: str, lead: str, name: str) -> None:
    """The issuer is who announces, not who is announced."""
    claim = issuer(annotate(Release.from_text(f"{title}\n\n{lead}")))
    assert claim is not None
    assert claim.value == name
