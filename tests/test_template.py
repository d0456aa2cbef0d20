"""Headline and summary made from the facts: sentences that an analyst could have written."""

from __future__ import annotations

import pytest

from summarizer.brief import Asset, Classified, Named, Partner, Program, Regulator, Target
from summarizer.template import compose
from summarizer.wording import ACTIONS, DESIGNATIONS, MODALITIES, RANKS, ROLES, STAGES, article, listed


def program(
    name: str | None = "VRD-114",
    *,
    targets: tuple[str, ...] = ("HER3",),
    modality: str | None = "antibody-drug-conjugate",
    stage: str | None = None,
    indications: tuple[str, ...] = (),
    regulators: tuple[tuple[str, str, str], ...] = (),
    partners: tuple[tuple[str, str], ...] = (),
    sponsor: str | None = "Verdane",
) -> Program:
    """A program of Verdane's; agencies as (name, region, action), new ones unless the action ends in `!`."""
    return Program(
        asset=Asset(name=name),
        sponsor=Named(name=sponsor),
        targets=tuple(Target(name=target, symbol=None) for target in targets),
        modality=Classified(value=modality, words=modality) if modality else None,
        stage=Classified(value=stage, words=stage) if stage else None,
        indications=tuple(Named(name=indication) for indication in indications),
        regulators=tuple(
            Regulator(
                agency=agency,
                region=region,
                action=action.removesuffix("!"),
                timing="earlier" if action.endswith("!") else "new",
            )
            for agency, region, action in regulators
        ),
        partners=tuple(Partner(name=partner, role=role) for partner, role in partners),
    )


@pytest.mark.parametrize(
    ("event", "made", "title", "headline"),
    [
        (
            "clinical-data",
            program(stage="phase-2", indications=("gastric cancer",)),
            "",
            "Verdane reports Phase 2 data on VRD-114, its HER3 antibody-drug conjugate, in gastric cancer",
        ),
        (
            "clinical-progress",
            program(stage="phase-1", modality=None),
            "",
            "Verdane advances Phase 1 trial of VRD-114, its HER3 program",
        ),
        (
            "clinical-data",
            program(stage="discontinued", indications=("asthma",)),
            "",
            "Verdane ends development of VRD-114, its HER3 antibody-drug conjugate, in asthma",
        ),
        (
            "deal",
            program(partners=(("Norvexa", "licensee"),), indications=("asthma",)),
            "",
            "Norvexa licenses VRD-114, Verdane’s HER3 antibody-drug conjugate, for asthma",
        ),
        (
            "deal",
            program(partners=(("Lund University", "licensor"), ("Norvexa", "commercial"))),
            "Norvexa to sell VRD-114 in Spain",
            "Norvexa to sell VRD-114, Verdane’s HER3 antibody-drug conjugate",
        ),
        (
            "deal",
            program(partners=(("Lund University", "licensor"),)),
            "",
            "Verdane licenses VRD-114, its HER3 antibody-drug conjugate, from Lund University",
        ),
        (
            "deal",
            program(None, targets=(), modality="degrader", partners=(("Norvexa", "collaborator"),)),
            "",
            "Verdane and Norvexa work together on Verdane’s protein degrader",
        ),
        (
            "acquisition",
            program(partners=(("Norvexa", "acquirer"),)),
            "",
            "Norvexa acquires VRD-114, Verdane’s HER3 antibody-drug conjugate",
        ),
        (
            "manufacturing",
            program(partners=(("Oskarde Bio", "manufacturer"),)),
            "",
            "Oskarde Bio to manufacture VRD-114, Verdane’s HER3 antibody-drug conjugate",
        ),
        (
            "financing",
            program(modality=None, targets=()),
            "",
            "Verdane secures funding for VRD-114",
        ),
        (
            "preclinical-data",
            program(targets=("A", "B", "C", "D"), modality="vaccine"),
            "",
            "Verdane reports preclinical data on VRD-114, its multi-target vaccine",
        ),
        (
            "regulatory",
            program(regulators=(("FDA", "United States", "orphan"), ("EC", "European Union", "orphan"))),
            "",
            "FDA and EC grant orphan drug designation to VRD-114, Verdane’s HER3 antibody-drug conjugate",
        ),
        (
            "regulatory",
            program(regulators=(("FDA", "United States", "meeting"), ("FDA", "United States", "approved"))),
            "",
            "FDA approves VRD-114, Verdane’s HER3 antibody-drug conjugate",
        ),
    ],
)
def test_headlines_say_what_happened(event: str, made: Program, title: str, headline: str) -> None:
    """Each kind of news has its verb, its subject, and the indication last."""
    assert compose(event, (made,), "Verdane", title)[0] == headline


@pytest.mark.parametrize(
    ("event", "title", "headline"),
    [
        (
            "commercial",
            "Verdane Launches VRD-114 in Spain",
            "Verdane launches VRD-114, its HER3 medical device",
        ),
        (
            "commercial",
            "VRD-114 in Spain",
            "Verdane reports commercial news on VRD-114, its HER3 medical device",
        ),
        (
            "corporate",
            "Verdane Granted Patent",
            "Verdane secures patent for VRD-114, its HER3 medical device",
        ),
        ("pipeline-update", "Update", "Verdane reports progress of VRD-114, its HER3 medical device"),
        ("regulatory", "FDA 510(k) Clearance", "FDA clears VRD-114, Verdane’s HER3 medical device"),
        ("regulatory", "FDA Approval", "FDA approves VRD-114, Verdane’s HER3 medical device"),
        ("acquisition", "Norvexa buys it", "Norvexa acquires VRD-114, Verdane’s HER3 medical device"),
    ],
)
def test_headlines_heed_the_title(event: str, title: str, headline: str) -> None:
    """A launch, a patent, a clearance and a buyer are known from the title's words."""
    made = program(
        modality="medical-device",
        regulators=(("FDA", "United States", "approved"),),
        partners=(("Norvexa", "licensee"), ("Jinsha", "manufacturer")),
    )
    found, summary = compose(event, (made,), "Verdane", title)
    assert found == headline
    assert ("has cleared it" in summary) == ("Clearance" in title)


def test_news_without_a_new_act_names_none() -> None:
    """An earlier approval is not told as today's."""
    made = program(regulators=(("FDA", "United States", "approved!"),))
    assert compose("regulatory", (made,), None, None)[0].startswith(
        "Verdane reports regulatory news on VRD-114"
    )


@pytest.mark.parametrize(
    ("made", "summary"),
    [
        (
            program(
                stage="ind",
                regulators=(("NMPA", "China", "ind-cleared"),),
                partners=(("Oskarde Bio", "manufacturer"),),
            ),
            "VRD-114 is Verdane’s antibody-drug conjugate against HER3. China’s NMPA has cleared its IND. "
            "Oskarde Bio manufactures it.",
        ),
        (
            program(
                "corvitinib",
                targets=("JAK1",),
                modality="small-molecule",
                stage="phase-3",
                indications=("asthma", "eczema"),
            ),
            "Corvitinib is Verdane’s small molecule targeting JAK1, in Phase 3 for asthma and eczema.",
        ),
        (
            program(
                targets=(),
                modality=None,
                stage="phase-2",
                regulators=(
                    ("MHLW", "Japan", "sakigake"),
                    ("PMDA", "Japan", "sakigake"),
                    ("FDA", "United States", "fast-track!"),
                    ("FDA", "United States", "orphan!"),
                ),
            ),
            "VRD-114 is a program of Verdane, in Phase 2. Japan’s MHLW and PMDA have granted Sakigake designation. "
            "The FDA had earlier granted Fast Track designation and orphan drug designation.",
        ),
        (
            program(
                partners=(("Norvexa", "licensee"), ("Jinsha", "licensee"), ("Lund University", "academic"))
            ),
            "VRD-114 is Verdane’s antibody-drug conjugate against HER3. Norvexa and Jinsha hold licences; "
            "Lund University is the academic partner.",
        ),
        (
            program(None, targets=("ABCA4",), modality="gene-therapy", stage="preclinical", sponsor=None),
            "The unnamed program is Verdane’s gene therapy directed at ABCA4, in preclinical development.",
        ),
    ],
)
def test_summaries_read_as_sentences(made: Program, summary: str) -> None:
    """What it is, how far it is, what agencies and partners do; nothing twice."""
    assert compose("other", (made,), "Verdane", None)[1] == summary


def test_several_programs_are_listed_with_their_stages() -> None:
    """The headline names three and counts the rest; the summary tells of each."""
    made = [program(f"VRD-{at}", stage="phase-1" if at else "ind") for at in range(5)]
    headline, summary = compose("pipeline-update", made, "Verdane", None)
    assert headline == "Verdane: update on VRD-0 (IND), VRD-1 (Phase 1), VRD-2 (Phase 1) and 2 more"
    assert summary.count("VRD-") == 5


def test_a_release_without_a_program_keeps_its_title() -> None:
    """Its summary says what kind of news it is."""
    headline, summary = compose("leadership", (), "Verdane", "Verdane Appoints Chief Medical Officer")
    assert headline == "Verdane Appoints Chief Medical Officer"
    assert summary == "Verdane reports an appointment; the release is about no drug, device or test program."
    assert compose("other", (), None, None)[0] == "The issuer: general news"


@pytest.mark.parametrize("action", [*ACTIONS, *DESIGNATIONS])
def test_every_action_makes_a_headline_and_a_sentence(action: str) -> None:
    """No action is without words, alone or of two agencies."""
    for agencies in (
        (("FDA", "United States", action),),
        (("FDA", "United States", action), ("EMA", "European Union", action)),
    ):
        headline, summary = compose("regulatory", (program(regulators=agencies),), "Verdane", None)
        assert headline.startswith("FDA")
        assert action in RANKS
        assert "  " not in headline + summary
        assert "{" not in headline + summary


@pytest.mark.parametrize("role", ROLES)
def test_every_role_has_its_clause(role: str) -> None:
    """For one partner and for several."""
    one = compose("deal", (program(partners=(("Norvexa", role),)),), "Verdane", None)[1]
    two = compose("deal", (program(partners=(("Norvexa", role), ("Jinsha", role))),), "Verdane", None)[1]
    assert "Norvexa " in one
    assert "Norvexa and Jinsha " in two


@pytest.mark.parametrize("modality", MODALITIES)
@pytest.mark.parametrize("stage", [None, *STAGES])
def test_every_class_and_stage_makes_a_sentence(modality: str, stage: str | None) -> None:
    """No value is without words; a sentence ends once."""
    for event in ("regulatory", "clinical-data", "deal", "commercial", "corporate"):
        headline, summary = compose(
            event, (program(modality=modality, stage=stage, sponsor=None),), None, None
        )
        assert headline[0].isupper()
        assert summary.endswith(".")
        assert ".." not in summary


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        ("antibody", "an antibody"),
        ("mRNA vaccine", "an mRNA vaccine"),
        ("siRNA", "an siRNA"),
        ("RNA aptamer", "an RNA aptamer"),
        ("CAR-T cell therapy", "a CAR-T cell therapy"),
        ("HER3 antibody", "a HER3 antibody"),
        ("PD-1 antibody", "a PD-1 antibody"),
    ],
)
def test_articles(noun: str, expected: str) -> None:
    """By the sound, not by the letter."""
    assert article(noun) == expected


def test_lists() -> None:
    """English lists."""
    assert listed([]) == ""
    assert listed(["a", "b"]) == "a and b"
