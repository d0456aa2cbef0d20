"""The JSON faces: the same values, harmless characters."""

from __future__ import annotations

import json
import re

from summarizer.brief import Brief
from summarizer.render import Item, render
from tests import factory

ITEM = Item(factory.brief(), factory.TEXT)


def test_a_brief_survives_the_way() -> None:
    """What is read back is the brief that was written."""
    assert Brief.model_validate_json(render("json", [ITEM])) == ITEM.brief
    assert Brief.model_validate_json(render("jsonl", [ITEM])) == ITEM.brief


def test_one_is_an_object_several_are_a_list() -> None:
    """The shape follows the number asked for, not the number read."""
    assert isinstance(json.loads(render("json", [ITEM])), dict)
    assert len(json.loads(render("json", [ITEM] * 3))) == 3
    assert len(json.loads(render("json", [ITEM], many=True))) == 1
    assert json.loads(render("json", [], many=True)) == []


def test_each_line_is_a_brief() -> None:
    """JSONL has as many lines as briefs, for every definition of a line."""
    hostile, text = factory.hostile_brief()
    strange = hostile.model_copy(update={"headline": "a\u2028b\x85c\ud800"})
    lines = render("jsonl", [ITEM, Item(hostile, text), Item(strange, text)]).splitlines()
    assert [json.loads(line)["event"] for line in lines] == ["regulatory"] * 3
    assert json.loads(lines[2])["headline"] == "a\u2028b\x85c\ud800"


def test_nothing_steers_the_terminal() -> None:
    """Control characters and overrides are escaped, and mean the same."""
    hostile, text = factory.hostile_brief()
    shown = render("json", [Item(hostile, text)])
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", shown)
    assert json.loads(shown)["headline"] == factory.HOSTILE
