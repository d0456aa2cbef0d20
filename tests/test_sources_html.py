"""Pages become the words of their article, in order, each block on lines of its own."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.errors import EmptySource, SourceError
from summarizer.sources import read_bytes
from summarizer.sources.html import looks_like_html, read_html

LONG = (
    "The trial will enrol 210 patients in nine countries, and first results are expected in the second half "
    "of 2027. The company said that the medicine had been well tolerated by healthy volunteers at all doses "
    "given so far."
)
ARTICLE = f"""
<h1>Norvane Bio doses first patient</h1><h2>Phase 2 trial of NVB-101 in colitis</h2>
<p>BASEL, 2 March 2026 – Norvane<sup>®</sup> Bio AG today said that NVB-101, an <b>anti-</b>IL<sub>23</sub>
antibody, entered a phase&nbsp;2 trial with 10<sup>6</sup> cells.</p><p>{LONG}</p>
<h3>Highlights</h3><ul><li>First item</li><li>Second item</li></ul>
<table><tr><th>Product</th><th>Stage</th></tr><tr><td>NVB-101</td><td>Phase 2</td></tr></table>
<div>Loose words beside blocks, about antibodies.<div>About Norvane</div>Norvane makes antibodies.</div>
<p>Contact: Jane Roe, press@example.com</p>"""
PAGE = f"""<!doctype html><html lang="en-GB"><head><title>Norvane Bio doses first patient | Norvane</title>
<meta property="article:published_time" content="2026-03-02T08:00:00Z"><style>p {{ color: red }}</style>
<script>var a = "</p><p>not this";</script></head><body>
<nav><ul><li><a href="/">Home</a></li><li>News</li></ul></nav>
<div class="cookie-banner">We use cookies. Accept all</div><article>{ARTICLE}</article>
<aside>Related: other news</aside><footer>All rights reserved</footer></body></html>"""


def test_a_page_is_read_in_order() -> None:
    """Headline, subhead, paragraphs, items and cells; nothing of menus, banners and scripts."""
    lines = [line for line in read_html(PAGE, source="a.html").text.split("\n") if line]
    assert lines[:2] == ["Norvane Bio doses first patient", "Phase 2 trial of NVB-101 in colitis"]
    places = [lines.index(line) for line in ("Highlights", "First item", "Second item")]
    assert places == sorted(places)
    places = [lines.index(line) for line in ("Product", "Stage", "NVB-101", "Phase 2", "About Norvane")]
    assert places == sorted(places)
    assert "Norvane makes antibodies." in lines
    assert "Loose words beside blocks, about antibodies." in lines
    for junk in ("cookies", "Home", "Related", "rights reserved", "not this", "color"):
        assert junk not in "\n".join(lines)


def test_metadata_comes_from_the_page() -> None:
    """Title as shown, day of publication, language."""
    got = read_html(PAGE, source="a.html")
    assert (got.title, got.date, got.language) == ("Norvane Bio doses first patient", "2026-03-02", "en")
    assert (got.source, got.media_type) == ("a.html", "text/html")


def test_small_letters_stay_where_they_were() -> None:
    """Marks and indices join their word; raised digits after a digit stay raised, for 10⁶ is not 106."""
    text = read_html(PAGE, source="a.html").text
    for words in ("Norvane® Bio AG", "an anti-IL23 antibody", "phase 2 trial", "10⁶ cells"):
        assert words in text


@pytest.mark.parametrize(
    "wrapped",
    [
        "<table><tr><td><table><tr><td>{}</td></tr></table></td></tr></table>",
        "<div class='sidebar'>{}</div>",
        "<div><span>{}</span></div>",
        "<form><div class='comments footer'>{}</div></form>",
        "{}",
    ],
)
def test_odd_markup_loses_no_words(wrapped: str) -> None:
    """Where the article cannot be told, the body is taken."""
    text = read_html("<html><body>" + wrapped.replace("{}", ARTICLE) + "</body></html>", source="a.html").text
    for words in ("first patient", "NVB-101, an anti-IL23", "nine countries", "First item", "Jane Roe"):
        assert words in text


def test_a_headline_outside_the_article_is_kept() -> None:
    """It often says most, so it opens the text."""
    header = "<header><h1>Norvane Bio doses first patient</h1></header>"
    page = f"<html><body>{header}<main><p>{LONG}</p><p>{LONG}</p></main>"
    assert read_html(page, source="a.html").text.startswith("Norvane Bio doses first patient\n\nThe trial")


def test_a_fragment_is_read() -> None:
    """No html, head or body is needed, nor closed tags."""
    got = read_html("<p>First dose<p>in <b>B</b>asel<br>today", source="a.html")
    assert got.text == "First dose\n\nin Basel\ntoday"
    assert (got.title, got.date, got.language) == (None, None, None)


def test_scripts_never_reach_the_text() -> None:
    """Also when they hold end tags, and when entities spell them, they stay text."""
    page = (
        "<p>a</p><script>if (1 < 2) document.write('<p>b</p>')</script><p>&lt;script&gt;c&lt;/script&gt;</p>"
    )
    assert read_html(page, source="a.html").text == "a\n\n<script>c</script>"


def test_hidden_parts_are_left_out() -> None:
    """What a reader of the page does not see is not the release."""
    page = "<p>a</p><p hidden>b</p><div style='display: none'><p>c</p></div><p>d</p>"
    assert read_html(page, source="a.html").text == "a\n\nd"


def test_deep_nesting_ends_in_text_or_a_named_error() -> None:
    """No recursion: hundreds of levels are read, tens of thousands refused."""
    deep = "<div>" * 1500 + f"<p>{LONG}</p>" + "</div>" * 1500
    assert "nine countries" in read_html(deep, source="a.html").text
    with pytest.raises(SourceError, match="too deeply"):
        read_html("<div>" * 50_000 + LONG, source="a.html")
    with pytest.raises(SourceError, match="too deeply"):
        read_html("<b>" * 50_000 + LONG, source="a.html")


def test_a_page_made_to_waste_time_is_read_plainly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Finding the article takes elements times depth, so a page with too many of both is not searched."""
    monkeypatch.setattr("summarizer.sources.html._article", lambda tree: pytest.fail("was searched"))
    page = "<div>" * 300 + f"<p>{LONG}</p>" * 2000 + "</div>" * 300
    assert read_html(page, source="a.html").text.count("nine countries") == 2000


@pytest.mark.parametrize(
    "page", ["<html></html>", "<!-- a -->", "<p> &nbsp; </p>", "<script>a()</script>", "<p></p>"]
)
def test_a_page_without_words_is_empty(page: str) -> None:
    """The advice is for pages that scripts fill in."""
    with pytest.raises(EmptySource, match="browser"):
        read_html(page, source="a.html")


@pytest.mark.parametrize(
    ("text", "is_html"),
    [
        ("<!DOCTYPE HTML><title>a", True),
        ("\ufeff\n<!-- b --><html>", True),
        ("<?xml version='1.0'?><html>", True),
        ("<p>a</p>", True),
        ("<Basel> we met at the </station", False),
        ("Basel <p>", False),
        ("< 5% of patients", False),
    ],
)
def test_pages_are_told_from_text(text: str, is_html: bool) -> None:
    """By the way they begin."""
    assert looks_like_html(text) is is_html


@pytest.mark.parametrize("codec", ["gb18030", "utf-8", "utf-16", "utf-8-sig"])
@pytest.mark.parametrize("source", ["-", "a.html", "a.txt"])
def test_content_tells_a_page_whatever_its_name(codec: str, source: str) -> None:
    """Standard input has no suffix; a saved page may have the wrong one."""
    page = f"<html lang=zh-CN><meta charset={codec}><p>今天，公司的药品获得批准上市。</p></html>"
    got = read_bytes(page.encode(codec), source=source)
    assert (got.text, got.language, got.media_type) == ("今天，公司的药品获得批准上市。", "zh", "text/html")


def test_text_that_is_called_html_is_read_as_text() -> None:
    """Line breaks would be lost otherwise."""
    assert read_bytes(b"a\n\nb", source="a", media_type="text/html").text == "a\n\nb"


def test_trafilatura_waits_until_a_page_comes() -> None:
    """A short fragment does not need it either; this guards start-up."""
    before = "trafilatura" in sys.modules
    read_bytes(b"plain words", source="-")
    read_bytes(b"<p>short</p>", source="-")
    assert ("trafilatura" in sys.modules) == before


TAGS = st.sampled_from(
    ["<p>", "</p>", "<div>", "</div>", "<li>", "<td>", "<sup>", "</b>", "<br>", "<script>", "<!--", "&#0;"]
)


@given(st.lists(st.one_of(TAGS, st.text(max_size=20)), max_size=30))
@settings(max_examples=150, deadline=None)
def test_any_markup_ends_in_text_or_a_named_error(parts: list[str]) -> None:
    """No other exception comes out, and no control character that could steer a terminal's lines."""
    try:
        got = read_html("".join(parts), source="a.html")
    except SourceError:
        return
    assert got.text.strip()
    assert "\x1e" not in got.text
