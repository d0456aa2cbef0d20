"""Releases longer than a model's window: what is left out, how they are cut, how the parts are merged."""

from __future__ import annotations

import itertools
import json
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler
from typing import Any

import pytest

from summarizer import Settings, summarize
from summarizer.engines.llm import LLMEngine
from summarizer.errors import SettingsError
from summarizer.merging import merge
from summarizer.prompting import shown_text
from summarizer.questions import Claim, Extraction
from summarizer.release import Release
from summarizer.tables import without_tables
from summarizer.windows import LEFT_OUT, OVERLAP, cut
from tests.model_server import KEY, says, send, serve

TABLE = "\n".join(f"Research and development  {n},204  {n},377  (12)%" for n in range(1, 30))
PRODUCTS = [f"VRD-{n}" for n in range(101, 121)]
NEWS = "\n\n".join(
    f"{name} is an antibody against HER3. A Phase 1 trial of {name} is enrolling patients with lung cancer. "
    + "It goes on as planned, and the company has nothing else to tell about it this time. " * 3
    for name in PRODUCTS
)
TEXT = f"""Verdane reports on its pipeline

LYON, May 2, 2025 – Verdane today reported on its products.

{NEWS}

{TABLE}

Forward-Looking Statements
This release contains forward-looking statements that involve risks. {"Verdane undertakes no obligation to update them. " * 30}

Contacts
Ida Brun, ida@example.com
"""
RELEASE = Release.from_text(TEXT)


def words(text: str) -> int:
    return len(text.split())


def test_what_says_nothing_goes_first() -> None:
    """A release that fits once forward-looking text, contacts and tables are gone is asked about in one piece."""
    shown = shown_text(RELEASE, (0, len(RELEASE.text)), LEFT_OUT)
    assert "undertakes no obligation" not in shown and "ida@" not in shown and "1,204" not in shown
    assert all(name in shown for name in PRODUCTS)
    assert words(shown) < words(RELEASE.text)
    assert cut(RELEASE, words(shown), words) == ((0, len(RELEASE.text)),)


def test_a_table_of_products_stays() -> None:
    """Rows that tell of phases or products are no financial table."""
    rows = "\n".join(f"VRD-{n}  HER3  Phase 1/2  {n} 2026" for n in range(101, 108))
    assert without_tables(rows) == rows
    figures = "Cash  1,204  1,377\nDebt  (12)  (14)\n\nTotal:\nEquity  1,192  1,363"
    assert without_tables(f"Results\n{figures}\nEnd.") == "Results\nEnd."


@pytest.mark.parametrize("room", [120, 300, 700])
def test_windows_cover_the_release_and_fit(room: int) -> None:
    """Windows overlap or touch, cover all of the text, begin at paragraphs, and hold no more than there is room for."""
    windows = cut(RELEASE, room, words)
    assert len(windows) > 1
    assert windows[0][0] == 0 and windows[-1][1] == len(RELEASE.text)
    for (start, end), (after, until) in itertools.pairwise(windows):
        assert start < after <= end < until
        assert RELEASE.text[after - 1] == "\n"
    for window in windows:
        shown = shown_text(RELEASE, window, LEFT_OUT)
        assert words(shown) <= room
        assert shown.startswith("Verdane reports on its pipeline"), "the headline stands before every part"


def test_neighbours_share_a_paragraph() -> None:
    """Where there is room, the last paragraph of a window opens the next one."""
    windows = cut(RELEASE, 700, words)
    assert any(after < end for (_, end), (after, _) in itertools.pairwise(windows))
    assert 0 < OVERLAP < 0.5


def test_a_paragraph_longer_than_a_window() -> None:
    """One endless paragraph is cut between sentences, one endless sentence between words; nothing is lost."""
    for text in ("It was so. " * 400, "word " * 900):
        release = Release.from_text(f"Verdane reports\n\nLYON, May 2, 2025 – {text}")
        windows = cut(release, 100, words)
        assert windows[0][0] == 0 and windows[-1][1] == len(release.text)
        assert all(after <= end for (_, end), (after, _) in itertools.pairwise(windows))
        assert max(words(release.text[start:end]) for start, end in windows) <= 100


def answers(handler: BaseHTTPRequestHandler, body: Mapping[str, Any]) -> None:
    """Claims about the products that the question shows, and about no others."""
    shown = body["messages"][1]["content"]
    claims = [
        {
            "program": name,
            "field": field,
            "quotes": [quote],
            "value": value,
            "qualifier": None,
            "timing": None,
        }
        for name in PRODUCTS
        if f"{name} is an antibody" in shown
        for field, value, quote in (
            ("asset", name, f"{name} is an antibody against HER3"),
            ("target", "HER3", f"{name} is an antibody against HER3"),
            ("stage", "phase-1", f"A Phase 1 trial of {name} is enrolling"),
        )
    ]
    says(json.dumps({"event": "pipeline-update", "claims": claims}))(handler, body)


def test_a_long_release_is_read_in_parts_and_merged() -> None:
    """Every product of every part is in the brief once, in the order of the text, and a note says how it was read."""
    with serve(answers) as server:
        engine = LLMEngine("openai:test", base_url=server.url, api_key=KEY, max_input_tokens=8000)
        brief = summarize(RELEASE, settings=Settings(prose="template"), engine=engine)
    assert len(server.asked) == len(engine.windows(RELEASE)) == brief.engine.usage.calls > 1
    assert [program.asset.name for program in brief.programs] == PRODUCTS
    assert all(program.stage and len(program.targets) == 1 for program in brief.programs)
    assert brief.dropped == () and brief.status == "ok"
    assert any(f"read in {len(server.asked)} parts" in note for note in brief.notes)
    assert len({asked["messages"][0]["content"] for asked in server.asked}) == 1, "one prefix for the cache"


def test_repair_shows_the_part_that_failed() -> None:
    """A claim that fails is asked about with the part of the release that it came from, not with all of it."""
    shown: list[str] = []

    def one_wrong(handler: BaseHTTPRequestHandler, body: Mapping[str, Any]) -> None:
        text = body["messages"][1]["content"]
        if body["response_format"]["json_schema"]["name"] == "repair":
            shown.append(text)
            says('{"claims": []}')(handler, body)
        elif "VRD-120 is an antibody" in text:
            quote = "VRD-120 is an antibody against HER4"
            wrong = {"program": "VRD-120", "field": "target", "quotes": [quote], "value": "HER4"}
            says(json.dumps({"event": "other", "claims": [wrong]}))(handler, body)
        else:
            says('{"event": "other", "claims": []}')(handler, body)

    with serve(one_wrong) as server:
        engine = LLMEngine("openai:test", base_url=server.url, api_key=KEY, max_input_tokens=8000)
        brief = summarize(RELEASE, settings=Settings(prose="template"), engine=engine)
    assert [item.value for item in brief.dropped] == ["HER4"]
    (asked,) = shown
    assert "VRD-120 is an antibody against HER3" in asked and "VRD-101 is an antibody" not in asked


def test_a_part_that_fails_leaves_the_others() -> None:
    """When one part gets no answer the brief is partial, with the programs of the others."""

    def first_part_only(handler: BaseHTTPRequestHandler, body: Mapping[str, Any]) -> None:
        if "VRD-101 is an antibody" in body["messages"][1]["content"]:
            answers(handler, body)
        else:
            send(handler, b'{"error": {"message": "no", "code": "x"}}', 400)

    with serve(first_part_only) as server:
        engine = LLMEngine("openai:test", base_url=server.url, api_key=KEY, max_input_tokens=8000)
        brief = summarize(RELEASE, settings=Settings(prose="template"), engine=engine)
    assert brief.status == "partial" and brief.programs[0].asset.name == "VRD-101"
    assert any(note.startswith("invalid-request: ") for note in brief.notes)


def test_a_window_that_the_prompt_fills() -> None:
    """A window too small for the prompt is refused with the number that would do."""
    with pytest.raises(SettingsError, match=r"max_input_tokens is 1000.*Give at least \d{4}"):
        LLMEngine("openai:test", base_url="http://127.0.0.1:9/v1", api_key=KEY, max_input_tokens=1000)


def extraction(*claims: Claim) -> Extraction:
    return Extraction("deal", claims)


def test_merging_unites_spellings_and_aliases() -> None:
    """A name spelt otherwise, or by its alias, in another window is the same program."""
    merged = merge(
        [
            extraction(Claim("VRD-114", "asset", "VRD-114"), Claim("VRD-114", "alias", "verdamab")),
            extraction(Claim("VRD 114", "stage", "phase-1"), Claim("Verdamab", "target", "HER3")),
        ]
    )
    assert {claim.program for claim in merged.claims} == {"VRD-114"}


def test_merging_keeps_unnamed_products_apart() -> None:
    """ "1" of one window and "1" of the next are two programs if their targets differ, one if not."""
    one = extraction(Claim("1", "target", "IL-33"), Claim("1", "modality", "antibody"))
    other = extraction(Claim("1", "target", "PCSK9"), Claim("1", "stage", "phase-1"))
    again = extraction(Claim("1", "target", "IL-33"), Claim("1", "stage", "preclinical"))
    numbers = [(claim.program, claim.value) for claim in merge([one, other, again]).claims]
    assert ("2", "PCSK9") in numbers and ("2", "phase-1") in numbers and ("1", "preclinical") in numbers


def test_a_claim_made_twice_stands_once() -> None:
    """What two overlapping windows both say is one claim."""
    claim = Claim("VRD-114", "stage", "phase-1", quotes=("in Phase 1",))
    assert merge([extraction(claim), extraction(claim)]).claims == (claim,)
