"""The rules beside the engine: each field agrees, differs, or stands on one side only."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from summarizer import Brief, Release, Settings, asummarize, summarize
from summarizer.brief import Asset, Classified, Named, Partner, Program, Regulator, Target
from summarizer.engines.recording import record
from summarizer.engines.scripted import ScriptedEngine
from summarizer.render import html, markdown, table, terminal
from summarizer.second_opinion import NEEDS_MODEL, second_opinion, with_second_opinion
from tests import factory

RELEASE = """Tarnwick Biologics doses first patient in Phase 2 trial of TWK-77 in atopic dermatitis

LEEDS, England, 4 March 2026 – Tarnwick Biologics today announced that the first patient has been dosed in a
Phase 2 trial of TWK-77, a bispecific antibody against IL-13 and TSLP, in adults with atopic dermatitis.
"""


def _program(name: str | None = "TWK-77", **changes: Any) -> Program:
    values: dict[str, Any] = {
        "sponsor": Named(name="Tarnwick Biologics"),
        "targets": (Target(name="IL-13", symbol="IL13"), Target(name="TSLP", symbol="TSLP")),
        "modality": Classified(value="bispecific-antibody", words="bispecific antibody"),
        "stage": Classified(value="phase-2", words="Phase 2"),
        "indications": (Named(name="atopic dermatitis"),),
        "regulators": (Regulator(agency="FDA", region=None, action="fast-track", timing="new"),),
        "partners": (Partner(name="Ostrava Cellworks", role="manufacturer"),),
    }
    return Program(asset=Asset(name=name), **(values | changes))


def _brief(*programs: Program, **changes: Any) -> Brief:
    return factory.brief("A text.", programs=programs, **changes)


def _verdicts(engine: Brief, rules: Brief) -> dict[tuple[str | None, str], str]:
    return {(item.program, item.field): item.verdict for item in second_opinion(engine, rules)}


def test_the_same_brief_agrees_in_every_field() -> None:
    """Two readers who read the same agree on all that is stated, and on nothing that is not."""
    found = second_opinion(_brief(_program()), _brief(_program()))
    assert [item.field for item in found] == [
        *("event", "issuer", "asset", "sponsor", "target", "modality"),
        *("indication", "stage", "regulator", "partner"),
    ]
    assert {item.verdict for item in found} == {"agree"}


@pytest.mark.parametrize(
    ("field", "change"),
    [
        (
            "target",
            {"targets": (Target(name="TSLP", symbol="TSLP"), Target(name="interleukin-13", symbol="IL13"))},
        ),
        ("sponsor", {"sponsor": Named(name="Tarnwick Biologics, Inc.")}),
        ("indication", {"indications": (Named(name="adults with Atopic  dermatitis"),)}),
        ("partner", {"partners": (Partner(name="Ostrava Cellworks Ltd", role="manufacturer"),)}),
        ("modality", {"modality": Classified(value="bispecific-antibody", words="two-armed antibody")}),
    ],
)
def test_another_spelling_is_no_difference(field: str, change: dict[str, Any]) -> None:
    """Order, aliases, legal forms and case are one answer; so is an indication with more words."""
    assert _verdicts(_brief(_program()), _brief(_program(**change)))[("TWK-77", field)] == "agree"


@pytest.mark.parametrize(
    ("field", "change"),
    [
        ("target", {"targets": (Target(name="TSLP", symbol="TSLP"),)}),
        ("target", {"targets": (Target(name="x", symbol="IL13"), Target(name="y", symbol="IL4R"))}),
        ("stage", {"stage": Classified(value="phase-3", words="Phase 3")}),
        ("regulator", {"regulators": (Regulator(agency="FDA", region=None, action="orphan", timing="new"),)}),
        ("partner", {"partners": (Partner(name="Ostrava Cellworks", role="supplier"),)}),
        ("sponsor", {"sponsor": Named(name="Halden Bio")}),
    ],
)
def test_another_value_differs(field: str, change: dict[str, Any]) -> None:
    """One target fewer, another phase, another action or role: each is a difference in its field alone."""
    found = _verdicts(_brief(_program()), _brief(_program(**change)))
    assert {where for where, verdict in found.items() if verdict != "agree"} == {("TWK-77", field)}
    assert found[("TWK-77", field)] == "differ"


def test_one_side_only() -> None:
    """A value that one of the two does not state is told with whose it is."""
    found = _verdicts(_brief(_program(stage=None)), _brief(_program(targets=())))
    assert found[("TWK-77", "stage")] == "only-rules"
    assert found[("TWK-77", "target")] == "only-engine"


def test_programs_are_paired_by_name() -> None:
    """The order does not matter, an alias is a name, an unnamed program takes what is left, the rest is alone."""
    alias = _program("HLD-9").model_copy(update={"asset": Asset(name="HLD-9", aliases=("TWK 77",))})
    found = _verdicts(_brief(_program("A-1"), _program()), _brief(alias, _program("a1")))
    assert ("A-1", "asset") in found
    assert ("TWK-77", "asset") in found
    assert set(found.values()) == {"agree"}
    found = _verdicts(_brief(_program(None)), _brief(_program()))
    assert found[(None, "asset")] == "only-rules"
    assert found[(None, "stage")] == "agree"
    found = _verdicts(_brief(_program("A-1")), _brief(_program("B-2")))
    assert (found[("A-1", "program")], found[("B-2", "program")]) == ("only-engine", "only-rules")
    assert ("A-1", "stage") not in found


def _opinion(**claims: str) -> Brief:
    """The brief of RELEASE by an engine that claims these values, with a second opinion."""
    quote = RELEASE.split("\n")[3]
    listed = [
        {"program": "TWK-77", "field": field, "value": value, "quotes": [quote]}
        for field, value in {"asset": "TWK-77", **claims}.items()
    ]
    engine = ScriptedEngine([{"event": "clinical-progress", "claims": listed}])
    return summarize(RELEASE, settings=Settings(prose="template", second_opinion=True), engine=engine)


def test_a_model_and_the_rules_side_by_side() -> None:
    """The rules' own brief of the same release is what is compared with."""
    brief = _opinion(stage="phase-2", target="TSLP")
    assert brief.second_opinion is not None
    found = {item.field: item for item in brief.second_opinion}
    assert found["stage"].verdict == "agree"
    assert (found["target"].verdict, found["target"].rules) == ("differ", ("IL-13", "TSLP"))
    assert Brief.model_validate_json(brief.model_dump_json()) == brief


def test_the_asynchronous_call_has_it_too(tmp_path: Path) -> None:
    """`asummarize` gives the same opinion, with an engine that is asked at once and with one that is waited for."""
    path = tmp_path / "answers.jsonl"
    script = ScriptedEngine([{"event": "deal", "claims": []}])
    settings = Settings(prose="template", second_opinion=True)
    first = asyncio.run(asummarize(RELEASE, settings=settings, engine=record(script, path)))
    second = asyncio.run(asummarize(RELEASE, settings=replace(settings, engine=f"replay:{path}")))
    assert first.second_opinion == second.second_opinion
    assert {item.verdict for item in first.second_opinion or ()} == {"differ", "only-rules"}


def test_without_the_setting_there_is_none() -> None:
    """Nobody who did not ask pays for it."""
    release = Release.from_text(RELEASE)
    brief = summarize(release)
    assert with_second_opinion(brief, release, Settings()) is brief
    assert brief.second_opinion is None


def test_the_rules_have_no_second_opinion_of_themselves() -> None:
    """With the rules as the engine a note says that a model is needed."""
    release = Release.from_text(RELEASE)
    brief = summarize(release, settings=Settings(second_opinion=True))
    assert brief.second_opinion is None
    assert brief.notes[-1] == NEEDS_MODEL


def test_every_face_shows_it() -> None:
    """Terminal, Markdown, HTML and CSV say how far the two agree, and where not."""
    brief = _opinion(stage="phase-2", target="TSLP")
    assert brief.second_opinion is not None
    agreed = sum(item.verdict == "agree" for item in brief.second_opinion)
    sentence = f"The rules agree on {agreed} of {len(brief.second_opinion)} fields."
    told = "TWK-77 target: TSLP; by the rules IL-13, TSLP"
    shown = terminal.card(brief, width=110)
    assert sentence in shown
    assert told in shown
    shown = markdown.section(brief)
    assert f"{sentence} They read differently:" in shown
    assert f"- {told}" in shown
    shown = html.page([(brief, RELEASE)])
    assert sentence in shown
    assert "TWK-77 target <b>TSLP</b>, by the rules <b>IL-13, TSLP</b>" in shown
    assert told in "".join(table.lines([brief]))


def test_full_agreement_is_said_too() -> None:
    """When nothing differs, the faces say so and list nothing."""
    brief = _brief(_program(), second_opinion=second_opinion(_brief(_program()), _brief(_program())))
    for shown in (terminal.card(brief), markdown.section(brief), html.page([(brief, "A text.")])):
        assert "The rules agree on 10 of 10 fields." in shown
        assert "by the rules" not in shown
