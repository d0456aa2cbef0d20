"""Datelines of the wires: place, date and wire are read, and the news begins behind them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.dateline import find_date, find_dateline

NEWS = "Halden Bio today announced results"


@pytest.mark.parametrize(
    ("line", "place", "date", "wire"),
    [
        ("LYON, France, March 3, 2025 (GLOBE NEWSWIRE) -- ", "LYON, France", "2025-03-03", "GlobeNewswire"),
        ("CAMBRIDGE, Mass., Nov. 5, 2024 /PRNewswire/ -- ", "CAMBRIDGE, Mass.", "2024-11-05", "PR Newswire"),
        ("BASEL, Switzerland--(BUSINESS WIRE)--", "BASEL, Switzerland", None, "Business Wire"),
        ("OSLO, Norway / ACCESSWIRE / May 2, 2023 / ", "OSLO, Norway", "2023-05-02", "ACCESSWIRE"),
        (
            "Toronto, Ontario--(Newsfile Corp. - June 9, 2022) - ",
            "Toronto, Ontario",
            "2022-06-09",
            "Newsfile",
        ),
        ("TRONDHEIM, Norway, March 3, 2026 – ", "TRONDHEIM, Norway", "2026-03-03", None),
        ("Mainz, Germany, 12 January 2026 – ", "Mainz, Germany", "2026-01-12", None),
        ("München, 4. März 2025 – ", "München", "2025-03-04", None),
        ("SHANGHAI, Dec 1st, 2024 /CNW/ - ", "SHANGHAI", "2024-12-01", "CNW"),
        ("Paris, France, March 3, 2025, 6:00 pm CET – ", "Paris, France", "2025-03-03", None),
        ("VANCOUVER, BC / TheNewswire / March 3, 2025 / ", "VANCOUVER, BC", "2025-03-03", "TheNewswire"),
        ("March 3, 2025 – TRONDHEIM, Norway – ", "TRONDHEIM, Norway", "2025-03-03", None),
        ("(NewMediaWire) - March 3, 2025 - BOSTON - ", "BOSTON", "2025-03-03", "NEWMEDIAWIRE"),
        (
            "OSAKA, Japan & CAMBRIDGE, Mass., March 3, 2025 – ",
            "OSAKA, Japan & CAMBRIDGE, Mass.",
            "2025-03-03",
            None,
        ),
        (
            "New Haven, Conn. — March 3, 2025 (Newswire.com) - ",
            "New Haven, Conn.",
            "2025-03-03",
            "Newswire.com",
        ),
        ("Wiesbaden, den 3. März 2025 – ", "Wiesbaden", "2025-03-03", None),
        ("Wiesbaden, 3. März 2025 – ", "Wiesbaden", "2025-03-03", None),
        ("[Seoul, March 3, 2025] – ", "Seoul", "2025-03-03", None),
        ("上海2025年3月3日 /美通社/ -- ", "上海", "2025-03-03", "PR Newswire"),
        ("2025年3月3日，中国苏州——", "中国苏州", "2025-03-03", None),
        ("서울, 2025년 3월 3일 /PRNewswire/ -- ", "서울", "2025-03-03", "PR Newswire"),
    ],
)
def test_datelines_of_the_wires(line: str, place: str | None, date: str | None, wire: str | None) -> None:
    """Each wire writes its own form; the news starts right behind it."""
    found = find_dateline(line + NEWS, 0)
    assert found is not None
    assert (found.place, found.date, found.wire) == (place, date, wire)
    assert (line + NEWS)[found.end :].startswith("Halden")


@pytest.mark.parametrize(
    "line",
    [
        NEWS + ".",
        "Halden Bio issued it through PR Newswire on Monday.",
        "On March 3, 2025 the company met the agency.",
        "The trial, begun on May 2, 2024, enrolled forty patients.",
        "Halden Bio Doses First Patient in a Trial, May 2, 2024 (GLOBE NEWSWIRE) -- it said",
        "",
        "(GLOBE NEWSWIRE)",
    ],
)
def test_prose_is_no_dateline(line: str) -> None:
    """A wire or a date within a sentence makes no dateline."""
    found = find_dateline(line, 0)
    assert found is None or (found.end < len("(GLOBE NEWSWIRE)") + 1 and line.startswith("("))


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("March 3, 2025", "2025-03-03"),
        ("3 March 2025", "2025-03-03"),
        ("3rd of March", None),
        ("2025-03-03", "2025-03-03"),
        ("03.04.2025", "2025-04-03"),
        ("le 1er avril 2025", "2025-04-01"),
        ("2025年3月3日", "2025-03-03"),
        ("2025년 3월 3일", "2025-03-03"),
        ("March 45, 2025", None),
        ("2025-13-01", None),
        ("in 2025", None),
    ],
)
def test_dates_in_the_languages_of_releases(text: str, date: str | None) -> None:
    """Month names of four languages, numbers, Chinese, Japanese and Korean forms; impossible days are none."""
    found = find_date(text)
    assert (found[0] if found else None) == date


@given(st.dates())
def test_any_day_is_read_back(day: object) -> None:
    """A written date of the last and this century comes back as it was."""
    import datetime

    assert isinstance(day, datetime.date)
    written = f"{day:%B} {day.day}, {day.year}"
    found = find_date(f"{written} – news")
    if 1900 <= day.year < 2100:
        assert found == (day.isoformat(), 0, len(written))
    else:
        assert found is None


@given(st.text(max_size=300), st.integers(0, 300))
def test_a_dateline_lies_within_its_paragraph(text: str, start: int) -> None:
    """Whatever the text, a dateline starts where it was looked for and ends in the same line."""
    start = min(start, len(text))
    found = find_dateline(text, start)
    if found:
        assert found.start == start
        assert start < found.end <= len(text)
        assert "\n" not in text[start : found.end].rstrip("\n")
