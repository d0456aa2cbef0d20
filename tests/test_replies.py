"""From raw replies to answers: what is mended without asking, what is asked again, what is gleaned at last."""

from __future__ import annotations

import json

import pytest

from summarizer import Settings, summarize
from summarizer.errors import ReplyError
from summarizer.questions import Claim, Composition, Extraction
from summarizer.replies import parse, salvage
from summarizer.testing import ScriptedEngine

TEXT = "Verdane doses first patient with VRD-114, its HER3 ADC, in Phase 1 trial"
CLAIM = {
    "program": "VRD-114",
    "field": "target",
    "quotes": [TEXT],
    "value": "HER3",
    "qualifier": None,
    "timing": None,
}
GOOD = json.dumps({"event": "deal", "claims": [CLAIM]})
READ = Extraction("deal", (Claim("VRD-114", "target", "HER3", quotes=(TEXT,)),))


@pytest.mark.parametrize(
    "raw",
    [
        GOOD,
        f"```json\n{GOOD}\n```",
        f"Sure! Here are the claims:\n{GOOD}\nLet me know if {{anything}} is missing.",
        GOOD.replace("}]}", "},]}"),
        f"<think>The event is {{deal}}, or {{}}. So:</think>\n{GOOD}",
        f"The set {{HER3}} and {{}} first. {GOOD}",
        GOOD.replace("null", '"null"'),
        GOOD.replace("null", '""'),
        GOOD.replace(f'["{TEXT}"]', f'"{TEXT}"'),
        GOOD.replace('"deal", ', '"deal",\n\n'),
    ],
)
def test_what_is_mended(raw: str) -> None:
    """Fences, prose, thoughts, trailing commas, words for null and a bare quote cost no second call."""
    assert parse(raw, Extraction) == READ


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        ("", "no JSON object"),
        ("I will not.", "no JSON object"),
        ('{"event": "deal"}', "no 'claims'"),
        ('{"claims": {}}', "'claims' must be a list"),
        ('{"claims": [7]}', r"claims\[0\] must be an object"),
        ('{"claims": [', "no valid JSON"),
        (GOOD.replace("target", "password" * 20), "'passwordpasswordpasswordpasswo' is no field"),
        (GOOD.replace('"VRD-114"', "true"), "'program' must be a name or a number"),
        (GOOD.replace(f'["{TEXT}"]', "[7]"), "'quotes' must be a list of strings"),
        (GOOD.replace('"timing": null', '"timing": "soon"'), "'timing' must be"),
        ("x" * 1_000_001, "1,000,001 characters"),
        ('{"claims": ' + "[" * 100_000, "nested too deeply|no valid JSON"),
    ],
)
def test_what_is_asked_again(raw: str, told: str) -> None:
    """Each fault has words for the second question; what a reply says goes into them only in part."""
    with pytest.raises(ReplyError, match=told):
        parse(raw, Extraction)


def test_prose_is_read() -> None:
    """Headline and summary are strings, both."""
    assert parse('{"headline": "a", "summary": "b"}', Composition) == Composition("a", "b")
    with pytest.raises(ReplyError, match="'summary' must be a string"):
        parse('{"headline": "a"}', Composition)


def test_what_is_gleaned_of_a_cut_reply() -> None:
    """Whole claims before the cut, and none where none is whole."""
    assert salvage(GOOD[:-1]) == READ
    assert salvage(GOOD[:-30]) == Extraction("deal", ())
    assert salvage("nothing") == Extraction(None, ())


def test_one_odd_claim_does_not_lose_the_others() -> None:
    """Asked again and still odd: the claims that can be read count, and the brief is partial."""
    odd = json.dumps({"event": "deal", "claims": [{"program": "VRD-114"}, CLAIM, "?"]})
    brief = summarize(TEXT, engine=ScriptedEngine([odd, odd]), settings=Settings(prose="template"))
    assert brief.status == "partial" and brief.programs[0].targets[0].symbol == "ERBB3"
    assert brief.notes[0].startswith("malformed: ") and brief.notes[0].endswith("that could: 1.")
    assert brief.engine.usage.calls == 2


@pytest.mark.parametrize("prose", [GOOD, '{"headline": 7, "claims": []}', "no"])
def test_claims_are_no_prose(prose: str) -> None:
    """Claims where prose was asked for, twice, leave the values and the template's prose."""
    brief = summarize(TEXT, engine=ScriptedEngine([GOOD, prose, prose]))
    assert brief.status == "ok" and brief.programs[0].targets[0].symbol == "ERBB3"
    assert brief.notes[0].startswith("compose: ") and "VRD-114" in brief.headline
