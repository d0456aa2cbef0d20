"""What agencies do in the plain words of reporters, and what only looks like it."""

from __future__ import annotations

import pytest

from summarizer import summarize


def _acts(words: str) -> set[tuple[str, str]]:
    text = (
        "Ostrava Bay Reports Progress With OSB-12 in Rare Anemia\n\nBOSTON, June 3, 2026 (GLOBE NEWSWIRE) -- Ostrava Bay "
        f"Therapeutics today reported news on OSB-12, its oral drug for a rare anemia. {words}\n"
    )
    (program,) = summarize(text).programs
    return {(found.agency, found.action) for found in program.regulators}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The FDA turned down OSB-12 in June.", {("FDA", "rejected")}),
        ("The CHMP backed OSB-12.", {("EMA", "positive-opinion")}),
        ("ANVISA waved through the trial of OSB-12.", {("ANVISA", "ind-cleared")}),
        ("SAHPRA has given its nod to OSB-12.", {("SAHPRA", "approved")}),
        ("CDSCO granted permission to market OSB-12.", {("CDSCO", "approved")}),
        ("The TGA put OSB-12 on the Australian Register of Therapeutic Goods.", {("TGA", "approved")}),
        (
            "Swissmedic and the ethics committee have given their consent to the trial of OSB-12.",
            {("Swissmedic", "ind-cleared")},
        ),
        ("OSB-12 received the green light from the FDA to enter clinical trials.", {("FDA", "ind-cleared")}),
        ("The FDA paused the OSB-12 trial after a death.", {("FDA", "clinical-hold")}),
        ("The FDA inspected the plant where OSB-12 is made.", {("FDA", "inspection")}),
        ("The ANSM granted early access to OSB-12.", {("ANSM", "other")}),
        ("The partner has submitted the registration file for OSB-12 to the MHRA.", {("MHRA", "submitted")}),
        ("The application for OSB-12 is now with the EMA.", {("EMA", "submitted")}),
        ("The FDA granted the company's request for RMAT status for OSB-12.", {("FDA", "rmat")}),
        ("The FDA has determined that OSB-12 qualifies for orphan drug status.", {("FDA", "orphan")}),
        (
            "After an End-of-Phase 2 meeting with the FDA the company will begin a Phase 3 trial.",
            {("FDA", "meeting")},
        ),
    ],
)
def test_actions_in_plain_words(words: str, expected: set[tuple[str, str]]) -> None:
    """Each is a class of turns of phrase."""
    assert _acts(words) == expected


@pytest.mark.parametrize(
    "words",
    [
        "The suites of the maker were licensed by the MHRA in 2021.",
        "In 2021 the EMA gave scientific advice on OSB-77.",
        "The company hopes that the FDA will wave through the trial of OSB-12.",
        "If the FDA turned down OSB-12, the company would stop.",
        "The company will send the registration file for OSB-12 to the MHRA.",
    ],
)
def test_what_is_no_action(words: str) -> None:
    """A plant's licence, another product's advice, hopes and suppositions."""
    assert _acts(words) == set()


def test_a_letter_stands_until_the_answer_is_sent() -> None:
    """A resubmission that is only meant to come leaves the application refused."""
    refused = "The FDA issued a complete response letter for OSB-12. "
    assert _acts(refused + "The company expects to resubmit the NDA in 2027.") == {("FDA", "rejected")}
    assert ("FDA", "rejected") not in _acts(
        refused + "The company resubmitted the NDA, and the FDA accepted it."
    )
