"""Notices in Chinese, Japanese, Korean, German and French give the brief of their English version.

`abroad_cases.jsonl`: stage and agencies of single sentences; `abroad.jsonl`: whole notices in the forms of exchanges
and wires, every field, with the rivals, plans and risk paragraphs that such notices hold.
"""

from __future__ import annotations

import json
import re
import time
from pathlib import Path
from typing import Any

import pytest

from summarizer import Brief, summarize
from summarizer.brief import Program
from summarizer.engines.rules.asian_names import find_asian
from summarizer.names import same_organisation
from summarizer.release import Release


def _lines(name: str) -> list[dict[str, Any]]:
    text = (Path(__file__).parent / name).read_text("utf-8")
    return [json.loads(line) for line in text.splitlines()]


CASES = _lines("abroad_cases.jsonl")
NOTICES = _lines("abroad.jsonl")


@pytest.mark.parametrize("case", CASES, ids=[str(number) for number in range(len(CASES))])
def test_abroad(case: dict[str, Any]) -> None:
    """A notice in another language gives the stage and the actions of its English version."""
    brief = summarize(Release.from_text(f"{case['title']}\n\n{case['said']}"))
    program = next(found for found in brief.programs if "VRD" in (found.asset.name or ""))
    assert (program.stage.value if program.stage else None) == case["stage"]
    assert sorted(f"{one.agency}:{one.action}" for one in program.regulators) == case["regulators"]


def _named(wanted: str, found: str | None) -> bool:
    return found is not None and any(same_organisation(name, found) for name in wanted.split("|"))


def _program(brief: Brief, wanted: dict[str, Any]) -> Program:
    names = set(wanted["asset"].split("|"))
    return next(one for one in brief.programs if names & {one.asset.name, *one.asset.aliases})


def _partners(wanted: list[str], found: Program) -> list[str]:
    """What is wrong with a program's partners."""
    left = [(partner.name, partner.role) for partner in found.partners]
    wrong = []
    for line in wanted:
        name, _, roles = line.partition(":")
        hit = next((one for one in left if _named(name, one[0]) and one[1] in roles.split("|")), None)
        if hit is None:
            wrong.append(f"missed {line}")
        else:
            left.remove(hit)
    return wrong + [f"invented {name}: {role}" for name, role in left]


@pytest.mark.parametrize("notice", NOTICES, ids=[notice["id"] for notice in NOTICES])
def test_notice(notice: dict[str, Any]) -> None:
    """A whole notice: who sends it, when, what about, and everything about its products and nothing else."""
    brief = summarize(Release.from_text(notice["text"]))
    assert (brief.release.title, brief.release.date) == (notice["title"], notice["date"])
    assert brief.event in notice["event"].split("|")
    assert _named(notice["issuer"], brief.release.issuer.name), brief.release.issuer.name
    assert len(brief.programs) == len(notice["programs"])
    for wanted in notice["programs"]:
        found = _program(brief, wanted)
        modality = found.modality.value if found.modality else "null"
        assert modality in (wanted["modality"] or "null").split("|")
        assert (found.stage.value if found.stage else None) == wanted["stage"]
        if "targets" in wanted:
            assert sorted(one.symbol or one.name for one in found.targets) == sorted(wanted["targets"])
        assert sorted(f"{one.agency}:{one.action}" for one in found.regulators) == sorted(
            wanted["regulators"]
        )
        assert _partners(wanted["partners"], found) == []
        assert _named(wanted.get("sponsor", notice["issuer"]), found.sponsor.name), found.sponsor.name


def _names(brief: Brief) -> list[str]:
    """Every name that prose may give as written, longest first."""
    names = [brief.release.issuer.name]
    for program in brief.programs:
        names += [program.asset.name, *program.asset.aliases, program.sponsor.name]
        names += [partner.name for partner in program.partners]
    return sorted((name for name in names if name), key=len, reverse=True)


@pytest.mark.parametrize("notice", NOTICES, ids=[notice["id"] for notice in NOTICES])
def test_prose_is_english(notice: dict[str, Any]) -> None:
    """Headline and summary hold no ideographs, kana or hangul but in the names of products and organisations."""
    brief = summarize(Release.from_text(notice["text"]))
    prose = f"{brief.headline} {brief.summary}"
    for name in _names(brief):
        prose = prose.replace(name, "")
    assert not re.search(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]", prose), prose


@pytest.mark.parametrize(
    "names", ["汉字生物的与公司", "가나다바이오 ", "株式会社ひな、", "펠트란 파마(Peltrane Pharma)은 "]
)
def test_a_text_of_names_takes_linear_time(names: str) -> None:
    """Names without end are looked for once each, not each against all others."""
    took = []
    for length in (15_000, 60_000):
        text = names * (length // len(names))
        begun = time.process_time()
        find_asian(text)
        took.append(time.process_time() - begun)
    assert (
        took[1] < 12 * took[0] + 2
    )  # a busy machine adds its share; squared growth would take ten times that
