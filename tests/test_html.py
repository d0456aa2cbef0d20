"""The page: self-contained, its evidence in place, nothing of the release read as markup."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser

from summarizer.brief import Evidence, Named, ReleaseInfo
from summarizer.render.html import LONGEST_TEXT, page
from tests import factory

VOID = {"meta", "link", "input", "br"}


class Reader(HTMLParser):
    """Collects tags, ids, links, the text of the release's section and unbalanced tags."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.words: dict[str, str] = {}
        self.text: list[str] = []
        self.raw: list[tuple[str, str]] = []
        self._span: str | None = None
        self._in_text = 0
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.tags.append((tag, found))
        if tag not in VOID:
            self.open.append(tag)
        if tag == "section" and found.get("class") == "text":
            self._in_text = len(self.open)
        if tag == "a" and (found.get("class") or "").startswith("w "):
            self._span = found["data-e"]

    def handle_endtag(self, tag: str) -> None:
        assert self.open and self.open[-1] == tag, f"</{tag}> closes {self.open[-3:]}"
        self.open.pop()
        if len(self.open) < self._in_text:
            self._in_text = 0
        if tag == "a":
            self._span = None

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] in ("script", "style"):
            self.raw.append((self.open[-1], data))
        elif self._in_text:
            self.text.append(data)
            if self._span is not None:
                for span in self._span.split():
                    self.words[span] = self.words.get(span, "") + data

    def ids(self) -> list[str]:
        return [found["id"] or "" for _, found in self.tags if "id" in found]

    def links(self) -> list[str]:
        return [found["href"] or "" for tag, found in self.tags if tag == "a"]


def test_highlights_are_the_quotes() -> None:
    """Each span on the page holds exactly the words of its evidence."""
    reader = Reader(page([(factory.brief(), factory.TEXT)]))
    program = factory.brief().programs[0]
    assert program.modality and program.stage
    quotes = {item.quote for item in (*program.modality.evidence, *program.stage.evidence)}
    quotes |= {item.quote for target in program.targets for item in target.evidence}
    assert quotes <= set(reader.words.values())
    shown = re.sub(r"\s+", " ", "".join(reader.text)).strip()
    assert shown == re.sub(r"\s+", " ", factory.TEXT).strip()


def test_links_lead_to_the_words_and_back() -> None:
    """Every value links to an anchor among the words, every highlight to a value, and ids are unique."""
    reader = Reader(page([(factory.brief(), factory.TEXT), (factory.brief(), factory.TEXT)]))
    ids = reader.ids()
    assert len(ids) == len(set(ids))
    assert reader.links()
    assert {link[1:] for link in reader.links()} <= set(ids)
    values = [found for tag, found in reader.tags if tag == "a" and found.get("class") == "value"]
    words = [
        found for tag, found in reader.tags if tag == "a" and (found.get("class") or "").startswith("w ")
    ]
    assert len(values) == 2 * 10
    assert all(re.fullmatch(r"#b\d+e\d+", found["href"] or "") for found in values)
    assert all(re.fullmatch(r"#b\d+v\d+", found["href"] or "") for found in words)


def test_the_policy_allows_this_script_and_style_only() -> None:
    """The Content-Security-Policy names the hashes of what stands on the page and nothing else."""
    html = page([(factory.brief(), factory.TEXT)])
    reader = Reader(html)
    policy = next(found["content"] for tag, found in reader.tags if found.get("http-equiv"))
    assert policy and policy.startswith("default-src 'none'")
    assert [kind for kind, _ in reader.raw] == ["style", "script"]
    for kind, content in reader.raw:
        digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in policy
    assert "unsafe" not in policy


def test_nothing_is_loaded_from_elsewhere() -> None:
    """No tag has an address that a browser would fetch."""
    html = page([(factory.brief(), factory.TEXT)])
    for tag, found in Reader(html).tags:
        assert (
            "src" not in found and "style" not in found and not any(name.startswith("on") for name in found)
        )
        assert tag not in ("img", "iframe", "object", "embed", "form", "base")
        if tag == "link":
            assert found["href"] == "data:,"
    assert "url(" not in html and "@import" not in html


def test_hostile_text_stays_text() -> None:
    """No tag, attribute or control character of the release comes through; the page stays balanced."""
    html = page([factory.hostile_brief(), (factory.brief(), factory.TEXT)])
    reader = Reader(html)
    assert reader.open == []
    assert len([tag for tag, _ in reader.tags if tag == "script"]) == 1
    assert "alert(1)" in "".join(reader.text)
    assert "<script>alert" not in html
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", html)


def test_only_web_addresses_become_links() -> None:
    """A source is a link when it is http or https, else plain text."""
    release = factory.brief().release

    def links(source: str) -> list[str]:
        info = ReleaseInfo(**(release.model_dump() | {"source": source}))
        found = Reader(page([(factory.brief(release=info), factory.TEXT)])).links()
        return [link for link in found if not link.startswith("#")]

    assert links("https://example.com/a?b=1&c=2") == ["https://example.com/a?b=1&c=2"]
    assert links("javascript:alert(1)") == []
    assert links('https://example.com/"onclick="x y') == []


def test_a_huge_text_is_cut_and_said_to_be() -> None:
    """A line of megabytes is shown up to a limit; evidence behind it is quoted without a link."""
    text = "word " * 4_000_000
    late = Evidence(quote="word", start=len(text) - 5, end=len(text) - 1, zone="body", match="exact")
    program = factory.brief().programs[0].model_copy(update={"sponsor": Named(name="Late", evidence=(late,))})
    html = page([(factory.brief(text, programs=(program,)), text)])
    assert len(html) < LONGEST_TEXT + 60_000
    assert f"{len(text) - LONGEST_TEXT:,} more characters are not shown" in html
    assert ">Late</span>" in html


def test_spans_out_of_the_text_do_no_harm() -> None:
    """Evidence that does not fit the text is quoted but not highlighted."""
    reader = Reader(page([(factory.brief(), "A short text.")]))
    assert reader.words == {}


def test_one_brief_has_no_list_and_several_have() -> None:
    """The list of briefs appears with the second one."""
    item = (factory.brief(), factory.TEXT)
    assert "<nav" not in page([item])
    assert page([item] * 3).count('<li><a href="#b') == 3
