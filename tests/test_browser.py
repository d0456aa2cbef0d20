"""The page in a browser: it asks for nothing, and leads from values to words and back."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from summarizer.render import Item, render
from tests import factory

CHROMIUM = shutil.which("chromium")
api: Any = pytest.importorskip("playwright.sync_api")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")

FOCUSED = "() => document.activeElement.textContent"


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with api.sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield started
        started.close()


class Visit:
    """An open page with what it asked for and complained about."""

    def __init__(self, browser: Any, path: Path, **context: Any) -> None:
        self.complaints: list[str] = []
        self.requests: list[str] = []
        self.context = browser.new_context(**context)
        self.page = self.context.new_page()
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("dialog", lambda dialog: self.complaints.append(dialog.message))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.address = path.as_uri()
        self.page.goto(self.address)

    def focused(self) -> str:
        return str(self.page.evaluate(FOCUSED))

    def settle(self, selector: str) -> None:
        """Wait until smooth scrolling has brought the element into the window."""
        self.page.locator(selector).evaluate(
            "e => new Promise((done, failed) => { const end = Date.now() + 5000; const look = () => {"
            " const b = e.getBoundingClientRect();"
            " if (b.top >= 0 && b.bottom <= innerHeight) done();"
            " else if (Date.now() > end) failed('not seen');"
            " else setTimeout(look, 30); }; look(); })"
        )

    def close(self) -> None:
        self.context.close()
        outside = [url for url in self.requests if not url.startswith((self.address, "data:"))]
        assert outside == []
        assert self.complaints == []


@pytest.fixture
def visit(browser: Any, tmp_path: Path) -> Iterator[Any]:
    visits: list[Visit] = []

    def open_page(*items: Item, **context: Any) -> Visit:
        path = tmp_path / f"page{len(visits)}.html"
        path.write_text(render("html", items), encoding="utf-8")
        visits.append(Visit(browser, path, **context))
        shots = os.environ.get("PRESSBRIEF_SCREENSHOTS")
        if shots:
            width = context.get("viewport", {}).get("width", 1280)
            visits[-1].page.screenshot(path=f"{shots}/{len(items)}-briefs-{width}.png")
        return visits[-1]

    yield open_page
    for opened in visits:
        opened.close()


def _item() -> Item:
    # enough text below for the words to stand out of sight
    return Item(factory.brief(), factory.TEXT)


def _long_item() -> Item:
    filler = "Nothing happens in this sentence, which is here to be long.\n\n" * 60
    text = filler + factory.TEXT
    brief = factory.brief()
    shift = len(filler)

    def moved(value: Any) -> Any:
        if isinstance(value, dict):
            found = {key: moved(part) for key, part in value.items()}
            if {"start", "end", "quote"} <= set(found):
                found |= {"start": found["start"] + shift, "end": found["end"] + shift}
            return found
        return [moved(part) for part in value] if isinstance(value, list | tuple) else value

    return Item(type(brief).model_validate(moved(brief.model_dump())), text)


SIZES = [{"width": 1280, "height": 800}, {"width": 390, "height": 844}]


@pytest.mark.parametrize("size", SIZES, ids=["desktop", "phone"])
def test_from_the_value_to_the_words_and_back(visit: Any, size: dict[str, int]) -> None:
    """A click on a value brings its words into sight and focus; a click on them leads back to that value."""
    opened = visit(_long_item(), viewport=size)
    page = opened.page
    page.locator("a.value", has_text="HER3").click()
    assert opened.focused().startswith("a ")
    opened.settle(".w.on >> nth=0")
    lit = "".join(page.locator(".w.on").all_text_contents())
    assert lit == "a bispecific antibody-drug conjugate against EGFR and HER3"
    page.locator(".w.on").first.click()
    assert opened.focused() == "HER3"
    opened.settle("a.value:has-text('HER3')")


def test_keys_do_what_clicks_do(visit: Any) -> None:
    """Enter on a value leads to its words, Enter on them or Escape leads back."""
    opened = visit(_long_item())
    page = opened.page
    page.locator("a.value", has_text="bispecific ADC").focus()
    page.keyboard.press("Enter")
    assert opened.focused() == "bispecific antibody-drug conjugate"
    page.keyboard.press("Enter")
    assert opened.focused() == "bispecific ADC"
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    assert opened.focused() == "bispecific ADC"
    page.locator("a.value", has_text="HB-417").focus()
    page.keyboard.press("Tab")
    assert opened.focused() == "Halden Bio"


def test_a_second_passage_has_its_own_way(visit: Any) -> None:
    """The numbers beside a value lead to its further words, and back to the value."""
    opened = visit(_item())
    page = opened.page
    page.locator("a.more").first.click()
    assert opened.focused() == "are to be dosed in the summer"
    page.keyboard.press("Enter")
    assert opened.focused() == "IND"


def test_words_shared_by_values_lead_back_to_the_one_that_asked(visit: Any) -> None:
    """From the regulator to the words it shares with the stage, and back to the regulator."""
    opened = visit(_item())
    page = opened.page
    page.locator(".row.f-regulator a.value").first.click()
    page.keyboard.press("Enter")
    assert opened.focused() == "FDA"


def test_the_phone_has_a_way_back(visit: Any) -> None:
    """On a small screen a button leads back to the value; nothing is wider than the screen."""
    opened = visit(_long_item(), viewport=SIZES[1])
    page = opened.page
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert page.locator("#back").is_hidden()
    page.locator("a.value", has_text="HER3").click()
    opened.settle(".w.on >> nth=0")
    page.locator("#back").click()
    assert opened.focused() == "HER3"
    assert page.locator("#back").is_hidden()


def test_without_script_links_still_lead_there(visit: Any) -> None:
    """With scripting off a click on a value jumps to the anchor of its words."""
    opened = visit(_long_item(), java_script_enabled=False)
    opened.page.locator("a.value", has_text="HER3").click()
    assert "#b0e" in opened.page.url


def test_hostile_text_runs_nothing(visit: Any) -> None:
    """No dialog, no error, no request; the text is shown."""
    opened = visit(Item(*factory.hostile_brief()), _item())
    assert "alert(1)" in opened.page.locator(".text").first.inner_text()


def test_several_briefs_are_shown_one_at_a_time(visit: Any) -> None:
    """The list chooses the brief; the filter narrows the list; print has them all."""
    items = [Item(factory.brief(headline=f"Headline {number}"), factory.TEXT) for number in range(7)]
    opened = visit(*items)
    page = opened.page
    assert page.locator(".brief:visible").count() == 1
    page.locator(".list a", has_text="Headline 3").click()
    assert page.locator(".brief:visible h1").inner_text() == "Headline 3"
    assert page.locator(".list a[aria-current]").inner_text().startswith("Headline 3")
    page.locator("#filter").fill("headline 5")
    assert page.locator(".list li:visible").count() == 1
    page.emulate_media(media="print")
    assert page.locator(".brief:visible").count() == 7
    assert page.locator(".list").is_hidden()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_is_readable_in_both_schemes(visit: Any, scheme: str) -> None:
    """Text and accents stand out from their background by the 4.5 to 1 of WCAG 2 AA."""
    opened = visit(_item(), color_scheme=scheme)
    ratios = opened.page.evaluate(
        """() => {
          const options = { willReadFrequently: true };
          const canvas = document.createElement("canvas").getContext("2d", options);
          const light = (color) => {
            canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1);
            return Array.from(canvas.getImageData(0, 0, 1, 1).data).slice(0, 3)
              .map((v) => v / 255).map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
              .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
          };
          const ratio = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
          const paper = light(getComputedStyle(document.documentElement).backgroundColor);
          const found = {};
          const shown = "h1, .summary, dt, .detail, .words, .about, .engine";
          for (const element of document.querySelectorAll(shown))
            found[element.className + element.textContent] =
              ratio(light(getComputedStyle(element).color), paper);
          return found;
        }"""
    )
    assert len(ratios) > 10
    assert {what: ratio for what, ratio in ratios.items() if ratio < 4.5} == {}
