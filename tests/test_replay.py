"""Recordings: replayed, they give the same brief without the engine; what is not in them is said, not guessed."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from summarizer import Brief, Release, Settings, asummarize, errors, summarize
from summarizer.chain import chain, drive
from summarizer.engines.llm import LLMEngine
from summarizer.engines.recording import line_of, record
from summarizer.engines.replay import ReplayEngine
from summarizer.engines.retry import Policy
from summarizer.engines.scripted import ScriptedEngine
from summarizer.prompting import question_key
from summarizer.questions import Composition, Extraction, Failure, Question, Reply, Usage
from tests.model_server import KEY, by_prompt, fails, says, serve

TEXT = """Tarnwick Biologics doses first patient in Phase 2 trial of TWK-77 in atopic dermatitis

LEEDS, England, 4 March 2026 – Tarnwick Biologics today announced that the first patient has been dosed in a
Phase 2 trial of TWK-77, a bispecific antibody against IL-13 and TSLP, in adults with atopic dermatitis.

TWK-77 is manufactured by Ostrava Cellworks. In 2025 the FDA granted Fast Track designation to TWK-77.

Forward-looking statements
Statements about an approval of TWK-77 by the EMA are forward-looking and may turn out to be wrong.

Contact
press@tarnwick.example.com
"""
DOSED = "the first patient has been dosed in a\nPhase 2 trial of TWK-77"
MADE_OF = "TWK-77, a bispecific antibody against IL-13 and TSLP"
TRACK = "In 2025 the FDA granted Fast Track designation to TWK-77"
MAKER = "TWK-77 is manufactured by Ostrava Cellworks"


def _claim(field: str, value: str, quote: str, **more: Any) -> dict[str, Any]:
    return {"program": "TWK-77", "field": field, "value": value, "quotes": [quote], **more}


TRUE = [
    _claim("asset", "TWK-77", DOSED),
    _claim("sponsor", "Tarnwick Biologics", "Tarnwick Biologics today announced"),
    _claim("issuer", "Tarnwick Biologics", "Tarnwick Biologics today announced"),
    _claim("target", "IL-13", MADE_OF),
    _claim("target", "TSLP", MADE_OF),
    _claim("modality", "bispecific-antibody", MADE_OF),
    _claim("indication", "atopic dermatitis", "adults with atopic dermatitis"),
    _claim("stage", "phase-2", DOSED),
    _claim("regulator", "FDA", TRACK, qualifier="fast-track", timing="earlier"),
    _claim("partner", "Ostrava Cellworks", MAKER, qualifier="manufacturer"),
]
LIES = [
    # a quote that is not there; one that does not hold the value; a zone that may not say it; a value from
    # outside; no quote at all
    _claim("stage", "phase-3", "has completed enrolment of its Phase 3 trial of TWK-77"),
    _claim("target", "IL-31", MADE_OF),
    _claim("regulator", "EMA", "approval of TWK-77 by the EMA", qualifier="approved", timing="new"),
    _claim("partner", "Brightwater Pharma", "licensed to Brightwater Pharma", qualifier="licensee"),
    {"program": "TWK-77", "field": "modality", "value": "car-t", "quotes": []},
]
PROSE = {
    "headline": "Tarnwick Biologics doses first patient with TWK-77",
    "summary": "Tarnwick Biologics has dosed the first patient in a Phase 2 trial of TWK-77 in atopic dermatitis.",
}


def _plain(brief: Brief) -> dict[str, Any]:
    """The brief as JSON, but for the seconds."""
    told = json.loads(brief.model_dump_json())
    del told["engine"]["seconds"]
    return told  # type: ignore[no-any-return]


def _by_hand(
    path: Path, answers: Iterable[tuple[Question, dict[str, Any]]], name: str = "openai:by-hand"
) -> Path:
    """A recording written by a person: the keys of the questions and the replies, nothing else."""
    lines = [
        {"recording": 1, "engine": name, "key": question_key(question, name, {}), "reply": json.dumps(reply)}
        for question, reply in answers
    ]
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return path


def _extract(release: Release) -> Question:
    return Question("extract", {"release": release, "window": (0, len(release.text))}, Extraction)


def test_a_recording_written_by_hand_gives_a_brief(tmp_path: Path) -> None:
    """Replies that a person wrote give a brief that is right in every field, with the words behind each."""
    release = Release.from_text(TEXT)
    extracted = {"event": "clinical-progress", "claims": TRUE}
    path = _by_hand(tmp_path / "hand.jsonl", [(_extract(release), extracted)])
    brief = summarize(release, engine=ReplayEngine(path))
    (program,) = brief.programs
    assert brief.dropped == ()
    assert (program.asset.name, program.sponsor.name, brief.release.issuer.name, brief.event) == (
        "TWK-77",
        "Tarnwick Biologics",
        "Tarnwick Biologics",
        "clinical-progress",
    )
    assert [target.symbol for target in program.targets] == ["IL13", "TSLP"]
    assert program.modality and program.modality.value == "bispecific-antibody"
    assert program.stage and program.stage.value == "phase-2"
    assert [indication.name for indication in program.indications] == ["atopic dermatitis"]
    assert [(entry.agency, entry.action, entry.timing) for entry in program.regulators] == [
        ("FDA", "fast-track", "earlier")
    ]
    assert [(partner.name, partner.role) for partner in program.partners] == [
        ("Ostrava Cellworks", "manufacturer")
    ]
    assert all(
        release.text[item.start : item.end] == item.quote
        for target in program.targets
        for item in target.evidence
    )


def test_five_lies_are_five_drops(tmp_path: Path) -> None:
    """A recording that lies in five ways leaves five entries in `dropped`, and the true values stay."""
    release = Release.from_text(TEXT)
    extracted = {"event": "clinical-progress", "claims": [*TRUE, *LIES]}
    path = _by_hand(tmp_path / "hand.jsonl", [(_extract(release), extracted)])
    brief = summarize(release, engine=ReplayEngine(path))
    assert {(item.field, item.value) for item in brief.dropped} == {
        ("stage", "phase-3"),
        ("target", "IL-31"),
        ("regulator", "EMA: approved"),
        ("partner", "Brightwater Pharma: licensee"),
        ("modality", "car-t"),
    }
    assert len(brief.dropped) == 5
    (program,) = brief.programs
    assert program.stage and program.stage.value == "phase-2"
    assert [entry.agency for entry in program.regulators] == ["FDA"]


def test_what_was_recorded_is_replayed(tmp_path: Path) -> None:
    """The same brief comes back from the recording, usage, cost, model and notes included; only seconds differ."""
    path = tmp_path / "answers.jsonl"
    usage = Usage(1, 5_000, 4_000, 300, 0.002)
    answers = [
        Reply(json.dumps({"event": "clinical-progress", "claims": [*TRUE, *LIES]}), "stop", usage, "m-1"),
        Reply(json.dumps({"event": None, "claims": []}), "stop", usage, "m-1"),
        Reply(json.dumps(PROSE), "stop", usage, "m-1"),
    ]
    recorded = summarize(TEXT, engine=record(ScriptedEngine(answers, name="openai:m"), path))
    assert recorded.engine.usage.calls == 3
    assert recorded.engine.cost_usd == pytest.approx(0.006)
    assert recorded.headline == PROSE["headline"]
    replayed = summarize(TEXT, engine=ReplayEngine(path))
    assert _plain(replayed) | {"engine": None} == _plain(recorded) | {"engine": None}
    assert replayed.engine.usage == recorded.engine.usage
    assert (replayed.engine.name, replayed.engine.model, replayed.engine.cost_usd) == (
        recorded.engine.name,
        recorded.engine.model,
        recorded.engine.cost_usd,
    )
    assert TEXT.split("\n")[2] not in path.read_text(encoding="utf-8")


def test_a_reply_that_is_asked_for_again_is_replayed_too(tmp_path: Path) -> None:
    """A reply that cannot be read and the one after it have keys of their own."""
    path = tmp_path / "answers.jsonl"
    answers = ["I would rather not say.", json.dumps({"event": "deal", "claims": []}), json.dumps(PROSE)]
    recorded = summarize(TEXT, engine=record(ScriptedEngine(answers), path))
    assert recorded.event == "deal"
    assert _plain(summarize(TEXT, engine=ReplayEngine(path)))["event"] == "deal"
    assert len(path.read_text(encoding="utf-8").splitlines()) == 3


def test_failures_are_replayed(tmp_path: Path) -> None:
    """A refusal in the recording is a failed brief again, with its reason."""
    path = tmp_path / "answers.jsonl"
    failure = Failure("quota", "The account has no credit left. Top it up.", Usage(calls=1), retryable=True)
    recorded = summarize(TEXT, engine=record(ScriptedEngine([failure]), path))
    replay = ReplayEngine(path)
    replayed = summarize(TEXT, engine=replay)
    assert recorded.status == replayed.status == "failed"
    assert recorded.notes == replayed.notes
    again = replay.answer(_extract(Release.from_text(TEXT)))
    assert isinstance(again, Failure)
    assert not again.retryable


def test_a_question_that_was_not_recorded_is_named(tmp_path: Path) -> None:
    """Another release is a failure that names the file, the question and the next step."""
    path = _by_hand(
        tmp_path / "hand.jsonl", [(_extract(Release.from_text(TEXT)), {"event": None, "claims": []})]
    )
    brief = summarize("Another company publishes its annual report", engine=ReplayEngine(path))
    assert brief.status == "failed"
    (note,) = brief.notes
    assert "hand.jsonl holds no answer to this extract question" in note
    assert "--record" in note


class _Server:
    """Stands in for an engine that asks a server: two windows, and one attempt that fails."""

    name = "openai:served"
    prompts = ReplayEngine.prompts

    def __init__(self) -> None:
        self.attempts = 0

    async def attempt(self, question: Question) -> Reply | Failure:
        self.attempts += 1
        if self.attempts == 1:
            return Failure("timeout", "No answer in 60 s. Try again.", Usage(calls=1), retryable=True)
        return self.answer(question)

    def answer(self, question: Question) -> Reply | Failure:
        if question.prompt == "compose":
            return Failure("declined", "no prose")
        return Reply(json.dumps({"event": "deal", "claims": []}), usage=Usage(1, 100, 0, 10, None))

    def key(self, question: Question) -> str:
        return "mine"

    def tokens(self, question: Question) -> tuple[int, int]:
        return 100, 10

    def windows(self, release: Release) -> list[tuple[int, int]]:
        return [(0, 200), (150, len(release.text))]

    async def aclose(self) -> None:
        self.attempts = -1


@pytest.mark.parametrize("call", ["summarize", "asummarize"])
def test_a_model_over_a_connection_is_replayed_without_it(tmp_path: Path, call: str) -> None:
    """Recorded from a server that stumbles, in parts and with prose: the same brief but for seconds, offline."""
    more = "\n\n".join(f"Paragraph {n} of the report adds nothing to that news." for n in range(260))
    text = TEXT.replace("Forward-looking", f"{more}\n\nForward-looking", 1)
    path = tmp_path / "answers.jsonl"
    settings = Settings(max_input_tokens=8_000)

    def briefed(engine: Any) -> Brief:
        if call == "summarize":
            return summarize(text, settings=settings, engine=engine)
        return asyncio.run(asummarize(text, settings=settings, engine=engine))

    stumbled: list[bool] = []

    def extract(handler: Any, body: Any) -> None:
        act = says(json.dumps({"event": "clinical-progress", "claims": [*TRUE, *LIES]}))
        if not stumbled:
            stumbled.append(True)
            act = fails(503, "busy")
        act(handler, body)

    nothing = says(json.dumps({"event": None, "claims": []}))
    with serve(by_prompt(extract=extract, repair=nothing, compose=says(json.dumps(PROSE)))) as server:
        model = LLMEngine(
            "openai:test-model",
            base_url=server.url,
            api_key=KEY,
            max_input_tokens=8_000,
            policy=Policy(attempts=3, first=0.01, longest=0.02, total=5.0),
        )
        recorded = briefed(record(model, path))
        asked = len(server.asked)
    replayed = briefed(ReplayEngine(path))
    assert (
        asked == recorded.engine.usage.calls >= 5
    )  # two parts or more, one of them twice; a repair; the prose
    assert _plain(replayed) == _plain(recorded)
    assert replayed.headline == PROSE["headline"]
    assert len(replayed.dropped) == 5
    assert KEY not in path.read_text(encoding="utf-8")


def test_windows_and_attempts_are_recorded(tmp_path: Path) -> None:
    """What a server's engine cuts and what its failed attempts used come back from the recording."""
    path = tmp_path / "answers.jsonl"
    release = Release.from_text(TEXT)
    served: Any = record(_Server(), path)  # type: ignore[arg-type]
    windows = served.windows(release)
    questions = [
        Question("extract", {"release": release, "window": window}, Extraction) for window in windows
    ]
    assert isinstance(asyncio.run(served.attempt(questions[0])), Failure)
    assert isinstance(asyncio.run(served.attempt(questions[0])), Reply)
    assert isinstance(served.answer(questions[1]), Reply)
    assert (served.key(questions[0]), served.tokens(questions[0])) == ("mine", (100, 10))
    asyncio.run(served.aclose())

    replay = ReplayEngine(path)
    assert (replay.name, replay.windows(release)) == ("openai:served", [(0, 200), (150, len(release.text))])
    first, second = (asyncio.run(replay.attempt(question)) for question in questions)
    assert (first.usage, second.usage) == (Usage(2, 100, 0, 10, None), Usage(1, 100, 0, 10, None))
    steps = chain(release, replay.name, windows=replay.windows(release))
    assert drive(steps, replay).event == "deal"


def test_a_run_that_was_cut_off_goes_on_in_the_same_file(tmp_path: Path) -> None:
    """A half line at the end is left out of a replay, and does not spoil the line that comes after it."""
    path = tmp_path / "answers.jsonl"
    question = _extract(Release.from_text(TEXT))
    record(ScriptedEngine([{"event": "deal", "claims": []}]), path).answer(question)
    with path.open("a") as file:
        file.write('{"recording": 1, "engine": "scripted", "ke')
    assert isinstance(ReplayEngine(path).answer(question), Reply)
    other = Question("compose", {"facts": summarize("A text"), "lead": "A lead"}, Composition)
    record(ScriptedEngine([PROSE]), path).answer(other)
    lines = path.read_text().splitlines()
    assert len(lines) == 3
    path.write_text("\n".join([lines[0], lines[2]]))  # whole, though its line end is missing
    assert isinstance(ReplayEngine(path).answer(other), Reply)


def test_recordings_of_two_engines_do_not_mix(tmp_path: Path) -> None:
    """Another engine's recording, or a file that is none, is not written to."""
    path = tmp_path / "answers.jsonl"
    record(ScriptedEngine(["{}"], name="openai:a"), path).answer(_extract(Release.from_text(TEXT)))
    before = path.read_bytes()
    with pytest.raises(errors.OutputError, match="holds answers of openai:a"):
        record(ScriptedEngine([], name="openai:b"), path)
    notes = tmp_path / "notes.txt"
    notes.write_text("Dear diary")
    with pytest.raises(errors.OutputError, match="is no recording"):
        record(ScriptedEngine([]), notes)
    with pytest.raises(errors.OutputError, match="cannot be written"):
        record(ScriptedEngine([]), tmp_path / "no" / "such" / "folder.jsonl")
    assert path.read_bytes() == before
    assert notes.read_text() == "Dear diary"


def test_the_rules_are_not_recorded() -> None:
    """Answers that are no text cannot be written down, and the error says what can."""
    with pytest.raises(errors.EngineError, match="Record a model's"):
        line_of("rules", "extract", "k", Reply(Extraction(None, ())))


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "holds no answers"),
        ("not json\n", "line 1 is no line of a recording"),
        ("[1]\n", "line 1 is no line of a recording"),
        ("[" * 100_000 + "\n", "line 1 is no line of a recording"),
        ('{"recording": 2, "engine": "e", "key": "k", "reply": ""}\n', "line 1 is no line of a recording"),
        ('{"recording": 1, "engine": "e", "reply": ""}\n', "line 1 lacks 'key'"),
        ('{"recording": 1, "key": "k", "reply": ""}\n', "line 1 lacks 'engine'"),
        ('\n{"recording": 1, "engine": "e", "key": "k", "reply": 3}\n', "line 2: holds neither"),
        ('{"recording": 1, "engine": "e", "key": "k", "reply": "", "finish": "?"}\n', "'finish' must be"),
        ('{"recording": 1, "engine": "e", "key": "k", "reply": "", "model": 1}\n', "'model' must be"),
        ('{"recording": 1, "engine": "e", "key": "k", "reply": "", "notes": 1}\n', "'notes' must be"),
        (
            '{"recording": 1, "engine": "e", "key": "k", "reply": "", "usage": {"calls": -1}}\n',
            "whole numbers",
        ),
        (
            '{"recording": 1, "engine": "e", "key": "k", "reply": "", "usage": {"cost_usd": "1"}}\n',
            "cost_usd",
        ),
        ('{"recording": 1, "engine": "e", "key": "k", "reply": "", "usage": []}\n', "'usage' must be"),
        ('{"recording": 1, "engine": "e", "release": "r", "windows": [[9, 1]]}\n', "start before"),
        ('{"recording": 1, "engine": "e", "release": "r", "windows": [3]}\n', "line 1"),
        (
            '{"recording": 1, "engine": "a", "key": "k", "reply": ""}\n'
            '{"recording": 1, "engine": "b", "key": "k", "reply": ""}\n',
            "holds answers of a and b",
        ),
    ],
)
def test_a_recording_that_is_off_is_refused(tmp_path: Path, content: str, told: str) -> None:
    """Each thing that can be wrong with a line is told with its number."""
    path = tmp_path / "off.jsonl"
    path.write_text(content)
    with pytest.raises(errors.EngineError) as caught:
        ReplayEngine(path)
    assert told in str(caught.value)
    assert str(path) in str(caught.value)


def test_a_missing_recording_is_named(tmp_path: Path) -> None:
    """The path that was given is in the error."""
    with pytest.raises(errors.EngineError, match=r"none\.jsonl: cannot be read"):
        ReplayEngine(tmp_path / "none.jsonl")


def test_a_script_that_ends_says_so() -> None:
    """A test that asks more than was scripted sees it in the brief."""
    brief = summarize(TEXT, engine=ScriptedEngine([]))
    assert brief.status == "failed"
    assert "no answer to question 1, extract" in brief.notes[0]


def test_a_function_can_answer() -> None:
    """A script that is a function sees the question, and its answers may be of any of the kinds."""
    replies: dict[str, Any] = {"extract": Extraction("deal", ()), "compose": Composition("A deal", "A deal.")}
    engine = ScriptedEngine(lambda question: replies[question.prompt])
    brief = summarize("Verdane signs a deal", engine=engine)
    assert (brief.event, brief.headline) == ("deal", "A deal")
    assert [question.prompt for question in engine.questions] == ["extract", "compose"]
