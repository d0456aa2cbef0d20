"""Relationships told in passing: who was tapped for a step, whose device it uses, who leads it in a country."""

from __future__ import annotations

import pytest

from summarizer.engines.rules.partner_cues.all import cues
from tests.test_rules_partners import found

TOLD = [
    ("VRD-114, which Verdane picked up from Norvexa two years ago, is a pill.", ("Norvexa", "licensor")),
    ("Originally developed by Norvexa, VRD-114 is taken once a day.", ("Norvexa", "licensor")),
    ("Verdane will make an upfront payment of $12 million to Norvexa AG.", ("Norvexa", "licensor")),
    ("Rights in Greater China remain with Norvexa.", ("Norvexa", "licensor")),
    ("Development in Japan is the responsibility of Sanwado.", ("Sanwado", "licensee")),
    ("Responsibility for Asia lies with Sanwado.", ("Sanwado", "licensee")),
    ("Sanwado snaps up Asian rights to VRD-114.", ("Sanwado", "licensee")),
    ("Sanwado submitted a new drug application for VRD-114 in Japan.", ("Sanwado", "licensee")),
    ("Licensing revenue from Sanwado was $4 million.", ("Sanwado", "licensee")),
    ("A letter of intent was signed with Sanwado for VRD-114.", ("Sanwado", "collaborator")),
    ("VRD-114 (with Sanwado) is in Phase 2.", ("Sanwado", "collaborator")),
    ("Verdane and Sanwado today announced that the first patient was dosed.", ("Sanwado", "collaborator")),
    ("Sanwado will co-fund development of VRD-114.", ("Sanwado", "co-developer")),
    ("Verdane chose Plasmiva to scale up its AAV vector.", ("Plasmiva", "manufacturer")),
    ("Oskarde has begun GMP production of VRD-114.", ("Oskarde", "manufacturer")),
    ("The process was transferred to Oskarde, its commercial manufacturer.", ("Oskarde", "manufacturer")),
    ("Verdane contracted Palisade Clinical to conduct the studies.", ("Palisade Clinical", "cro")),
    ("Sequencing is performed by Genolith for the VRD-114 trial.", ("Genolith", "cro")),
    ("Patients are selected with Genolith's HER3 assay.", ("Genolith", "supplier")),
    ("Genolith's AI platform is being used to select patients.", ("Genolith", "supplier")),
    ("The patient app for the trial was built by Softane.", ("Softane", "supplier")),
    ("Verdane secured supply of actinium-225 from Isorand.", ("Isorand", "supplier")),
    ("VRD-114 is available in India through Medvarsha.", ("Medvarsha", "commercial")),
    ("The takeover by Tamarix was cleared.", ("Tamarix", "acquirer")),
    ("Tamarix completed its tender offer for Verdane.", ("Tamarix", "acquirer")),
    (
        "Fernhill Capital led the round, which will pay for the trial of VRD-114.",
        ("Fernhill Capital", "investor"),
    ),
    ("Cure Ataxia, a patient advocacy group, is helping to pay for the study.", ("Cure Ataxia", "funder")),
    ("Lonvera will be responsible for drug product supply.", ("Lonvera", "manufacturer")),
    ("Lonvera Biologics has been named as contract manufacturer.", ("Lonvera Biologics", "manufacturer")),
    (
        "Commercial supply of VRD-114 is secured through an agreement with Lonvera.",
        ("Lonvera", "manufacturer"),
    ),
    ("The prefilled syringe was developed with Lonvera.", ("Lonvera", "supplier")),
    ("The trial is conducted by Verdane with drug supply from Bryndal.", ("Bryndal", "supplier")),
    ("Samples are analysed by Genolith Health.", ("Genolith Health", "cro")),
    ("Lumitera took over development of VRD-114 in Europe.", ("Lumitera", "licensee")),
    ("Lumitera will file for approval of VRD-114 in Europe.", ("Lumitera", "licensee")),
    ("VRD-114 was co-invented with Lumitera.", ("Lumitera", "collaborator")),
    ("Farmavera placed an order for 20,000 vials of VRD-114.", ("Farmavera", "commercial")),
    ("A Spanish firm, Farmavera, will sell VRD-114 in Iberia.", ("Farmavera", "commercial")),
    ("Tamarix will pay $9 per share in cash for Verdane.", ("Tamarix", "acquirer")),
    ("Verdane shareholders approved the sale to Tamarix.", ("Tamarix", "acquirer")),
    ("VRD-114 is being advanced by Lumitera in Europe.", ("Lumitera", "licensee")),
    ("Joint development of VRD-114 with Lumitera began in 2022.", ("Lumitera", "co-developer")),
    ("Lonvera has been contracted to make VRD-114.", ("Lonvera", "manufacturer")),
    (
        "Verdane has an ongoing collaboration with the Lenhart Institute on VRD-114.",
        ("Lenhart Institute", "academic"),
    ),
    ("The Lenhart Institute conducted the animal studies of VRD-114.", ("Lenhart Institute", "academic")),
    ("The molecule traces its roots to work at Brunholt University.", ("Brunholt University", "academic")),
]


@pytest.mark.parametrize(("sentence", "partner"), TOLD)
def test_relationships_told_in_passing(sentence: str, partner: tuple[str, str]) -> None:
    """Each wording gives the partner with its role, and nobody else."""
    assert found(sentence) == {partner}


def test_names_in_brackets_after_their_countries() -> None:
    """Every distributor of a list is found, not only the first."""
    assert found("Verdane has distributors in India (Medvarsha), Norway (Nordvik) and Brazil (Arandel).") == {
        ("Medvarsha", "commercial"),
        ("Nordvik", "commercial"),
        ("Arandel", "commercial"),
    }


NO_PARTNERS = [
    "Bryndal is the largest supplier of generic drugs.",
    "Patients who progressed on Bryndal's corvidane are eligible.",
    "Verdane has a deal with Penhallow Securities to sell shares.",
    "Verdane tapped Fernhill Advisors to explore strategic alternatives.",
    "The lease agreement with Brunholt Realty covers the laboratory.",
    "In 2023 Bryndal received approval for corvidane in Japan.",
    "Clinical development is led by Dr. Ilse Maren.",
    "Dr. Maren dosed the first patient with VRD-114.",
    "The trial uses the NovaSeq platform.",
    "The Brunholt Cancer Center enrolled the first patient in the trial of VRD-114.",
    "Verdane and Ana Soto reported that VRD-114 was safe.",
    "Bryndal and Haneul are developing rival antibodies.",
    "The device is similar to Lonvera's autoinjector.",
    "Ms. Holt will be responsible for clinical development in Europe.",
    "Verdane has an at-the-market agreement with Fernhill Securities.",
]


@pytest.mark.parametrize("sentence", NO_PARTNERS)
def test_what_only_sounds_alike(sentence: str) -> None:
    """Rivals, banks, landlords and investigators make no partner."""
    assert found(sentence) == set()


def test_every_cue_is_a_pattern() -> None:
    """Cues are compiled when first called for, so a broken one would fail a user's release only."""
    assert all(cue.pattern.groups >= 1 for cue in cues())
