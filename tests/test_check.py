"""`samples check` finds labels that cannot be scored and releases that copy each other."""

from __future__ import annotations

from typing import Any

import pytest

from evals.check import check_sample, check_variety, count_words, masked_words, shared_runs
from evals.dataset import Sample
from evals.testing import sample

FILLER = " ".join(f"The {one} paragraph of this release holds words of its own." for one in range(30))
TEXT = (
    "Halden Bio said that the U.S. Food and Drug Administration cleared HB-417, a bispecific ADC against "
    "EGFR and HER3. Orkla Biologics will make it.\n\nContact: press@halden.example.com\n\n" + FILLER
)
PROGRAM: dict[str, Any] = {
    "asset": "HB-417",
    "targets": ["EGFR", "ERBB3|HER3"],
    "modality": "bispecific-adc",
    "stage": "ind",
    "regulators": [{"agency": "FDA", "action": "ind-cleared"}],
    "partners": [{"name": "Orkla Biologics", "role": "manufacturer"}],
    "quotes": {
        "targets": ["against EGFR and HER3"],
        "modality": "bispecific ADC",
        "stage": "cleared HB-417",
        "regulators": ["the U.S. Food and Drug Administration cleared"],
        "partners": ["Orkla Biologics will make it"],
    },
}


def made(text: str = TEXT, event: Any = "regulatory", **changes: Any) -> Sample:
    return sample("a", {"event": event, "programs": [PROGRAM | changes]}, text)


def test_a_good_sample_has_no_problem() -> None:
    """Aliases count: the agency by its long name, a target by its symbol."""
    assert check_sample(made()) == []


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"event": "merger"}, "'merger' is no event"),
        ({"event": None}, "has no event"),
        ({"modality": "adc"}, "'adc' is no modality"),
        ({"stage": "phase-9"}, "'phase-9' is no stage"),
        ({"regulators": [{"agency": "U.S. FDA", "action": "ind-cleared"}]}, "'U.S. FDA' is no agency"),
        ({"regulators": [{"agency": "FDA", "action": "cleared"}]}, "'cleared' is no action"),
        ({"partners": [{"name": "Orkla Biologics", "role": "maker"}]}, "'maker' is no role"),
        ({"partners": [{"name": "Orkla Biologics"}]}, "a partner without a role"),
        ({"partners": [{"name": "Mertz AG", "role": "funder"}]}, "no quote of partners names Mertz AG"),
        ({"targets": ["EGFR", "KRAS"]}, "no quote of targets names KRAS"),
        ({"quotes": {}}, "no quote for stage"),
        ({"quotes": {"stage": "cleared HB-418"}}, "not in the release: 'cleared HB-418'"),
        ({"text": "Too short."}, "has 2 words"),
        ({"text": TEXT + " Write to a@halden.test."}, "has an address at halden.test"),
    ],
)
def test_each_problem_is_named(changes: dict[str, Any], problem: str) -> None:
    """A sentence says which value, and of which program."""
    assert any(problem in found for found in check_sample(made(**changes)))


def test_an_address_glued_to_the_next_word_is_still_example_com() -> None:
    """Wires lose line ends."""
    assert check_sample(made(TEXT + " ir@example.comMedia")) == []


def test_words_are_counted_in_every_script() -> None:
    """A Chinese release of 600 characters is about as long as one of 350 words."""
    assert count_words("a b-c d's") == 4
    assert count_words("药" * 600) == 353


def test_two_releases_may_not_share_twelve_words() -> None:
    """Eleven in a row are chance, twelve are copied; case and punctuation do not hide it."""
    run = [f"same{letter}" for letter in "abcdefghijkl"]
    apart = [f"other{letter}" for letter in "abcdefghijkl"]

    def pair(length: int) -> list[str]:
        first = " ".join(run[:length] + apart * 3)
        second = " ".join(apart[::-1] * 3) + ". " + ", ".join(run[:length]).upper()
        return check_variety([sample("a", {}, first), sample("b", {}, second)])

    assert any("share 12 words" in found for found in pair(12))
    assert not any("in a row" in found for found in pair(11))


def test_two_chinese_releases_may_not_share_24_characters() -> None:
    """Spaces and punctuation apart."""
    shared = "公司今日宣布其自主研发的双特异性抗体药物偶联物获得临床试验批准"
    one, other = (
        shared[:24] + "甲乙丙丁戊己庚辛壬癸" * 2,
        "子丑寅卯辰巳午未申酉" * 2 + "，" + shared[:12] + " " + shared[12:24],
    )
    assert any(
        "share 24 characters" in found
        for found in check_variety([sample("a", {}, one), sample("b", {}, other)])
    )
    short = other.replace(shared[12:24], shared[12:23])
    assert check_variety([sample("a", {}, one), sample("b", {}, short)]) == []


def test_a_template_with_other_names_and_numbers_is_found() -> None:
    """With names and numbers masked the runs are the same."""
    form = "{} said that it dosed {} adults with {} in its trial, and that the study goes on as planned."
    first, second = form.format("Halden Bio", 12, "HB-417"), form.format("Mertz", 240, "MZ9")
    assert masked_words(first) == masked_words(second)
    problems = check_variety([sample("a", {}, first), sample("b", {}, second)])
    assert any("100% of their masked 5-word runs" in found for found in problems)


def test_runs_shorter_than_asked_are_none() -> None:
    """Two words have no run of three."""
    assert shared_runs(["a", "b"], ["a", "b"], 3) == set()
