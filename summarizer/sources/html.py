"""HTML to the words of its article: one block a paragraph; list items and table cells on lines of their own.

trafilatura finds the article and leaves menus, banners and related news out. Where it finds too little, as on
pages with odd markup, the whole body without its menus is taken.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Any, TypeAlias

from summarizer.errors import EmptySource, SourceError
from summarizer.sources.charset import declared_in_html, decode
from summarizer.sources.source_text import SourceText, primary_language

HtmlElement: TypeAlias = Any  # lxml comes without types

MEDIA_TYPE = "text/html"

# trafilatura's time grows with characters, and with elements times their depth: 0.8 MB of ordinary
# articles took it 2 s, 20,000 paragraphs in 300 nested blocks 40 s. Ordinary pages stay far below both;
# larger ones are read without its help.
_LARGE = 2_000_000
_ENTANGLED = 500_000  # sum of the depths of all elements
_ENOUGH = 200  # characters of an article; fewer are a teaser or a caption
_MOST = 0.5  # of what the page itself marks as its article, or else of the page's long paragraphs
_LINKED = 0.8  # of the letters of a block are links: a menu, or news beside the article
_LONG = 80  # characters of a paragraph; menus and banners stay below

# One line each. Names of HTML and of trafilatura's own tree (head, item, cell, quote).
_PARAGRAPH_TAGS = """
    p div h1 h2 h3 h4 h5 h6 section article main header blockquote pre table ul ol dl figure figcaption
    address body form fieldset head list quote center hr
"""
_LINE_TAGS = "li dt dd tr td th caption br item row cell lb option summary details"
_SKIPPED_TAGS = """
    script style noscript template svg math iframe object canvas select button input textarea nav footer aside
    dialog video audio map title meta link
"""
_PARAGRAPHS = frozenset(_PARAGRAPH_TAGS.split())
_LINES = frozenset(_LINE_TAGS.split())
_SKIPPED = frozenset(_SKIPPED_TAGS.split())
_MENU_TAGS = ("ul", "ol", "div", "p", "table", "section")
_LINE_END = "\x1e"  # two of them are still one line's end; libxml2 lets none through from a page
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_NOTHING = "is a page without text"
_SAVE_IT = "If a browser shows the release there, save it from the browser as PDF or text and give that file."
_HTML_START = re.compile(
    r"(?:\ufeff|\s|<!--.{0,5000}?-->|<\?xml[^>]{0,200}>)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_BLOCK_TAG = re.compile(
    r"</(?:p|div|h[1-6]|li|ul|ol|table|tr|td|article|section|span|strong|b|em|a|sup|blockquote)\s*>",
    re.IGNORECASE,
)


def _parse(text: str, source: str) -> HtmlElement | None:
    """The tree, None for a page without an element; raises SourceError where libxml2 would cut it off."""
    from lxml import etree  # type: ignore[import-untyped]  # comes without types
    from lxml import html as lxml_html

    text = re.sub(r"\A\s*<\?xml[^>]{0,200}>", "", text)
    parser = lxml_html.HTMLParser(huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        tree = lxml_html.document_fromstring(text, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None
    if any("depth" in str(entry.message).lower() for entry in parser.error_log):
        raise SourceError(
            source, "nests its elements too deeply to be read", "Save the page as text or PDF and give that."
        )
    return tree


def _hidden(element: HtmlElement) -> bool:
    style = re.sub(r"\s", "", element.get("style") or "").lower()
    return (
        element.get("hidden") is not None
        or "display:none" in style
        or "visibility:hidden" in style
        or element.get("role") in ("navigation", "banner", "dialog", "search")
    )


def _wrap_loose_text(tree: HtmlElement) -> None:
    """Put text that stands beside blocks into paragraphs; trafilatura would glue it to its neighbours."""
    from lxml import html as lxml_html

    for parent in list(tree.iter("div", "section", "article", "main", "body", "td", "blockquote", "center")):
        children = list(parent)
        if not any(child.tag in _PARAGRAPHS for child in children):
            continue
        run: HtmlElement | None = None
        if parent.text and parent.text.strip():
            run = lxml_html.Element("p")
            run.text, parent.text = parent.text, None
            parent.insert(0, run)
        for child in children:
            if child.tag in _PARAGRAPHS or child.tag in _SKIPPED:
                run = None
            elif run is not None:
                run.append(child)  # its tail goes with it
                continue
            elif child.tag not in _LINES or child.tag == "br":
                run = lxml_html.Element("p")
                parent.replace(child, run)
                run.append(child)
                continue
            if child.tail and child.tail.strip():
                run = lxml_html.Element("p")
                run.text, child.tail = child.tail, None
                child.addnext(run)


def _raise(element: Any, text: str, before: str) -> str:
    """Raised digits after a digit stay raised: 10⁶ is not 106."""
    is_raised = element.tag == "sup" or (element.tag == "hi" and element.get("rend") == "#sup")
    return text.translate(_RAISED) if is_raised and before[-1:].isdigit() else text


def _walk(tree: Any, *, whole: bool) -> str:
    """Text of a tree, without recursion. `whole` keeps what a page marks as beside the point."""
    from lxml import etree

    parts: list[str] = []
    skipping: Any = None
    preformatted = 0

    def add(text: str | None) -> None:
        if text and skipping is None:
            parts.append(text if preformatted else re.sub(r"\s+", " ", text.replace("\u00a0", " ")))

    def stop(tag: str) -> None:
        if skipping is None and (tag in _PARAGRAPHS or tag in _LINES):
            parts.append("\n\n" if tag in _PARAGRAPHS else _LINE_END)

    for event, element in etree.iterwalk(tree, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else "script"
        if event == "start":
            out_of_sight = tag in _SKIPPED and not (whole and tag in ("footer", "aside", "nav"))
            if skipping is None and (out_of_sight or _hidden(element)):
                skipping = element
            stop(tag)
            preformatted += tag == "pre"
            add(_raise(element, element.text or "", parts[-1] if parts else ""))
        else:
            preformatted -= tag == "pre"
            stop(tag)
            if skipping is element:
                skipping = None
            if element is not tree:
                add(element.tail)
    text = re.sub(r"[ \t]{2,}", " ", "".join(parts).replace("\r", ""))
    return re.sub(r"[ \t]*[\n\x1e][ \t\n\x1e]*", lambda m: "\n\n" if "\n\n" in m[0] else "\n", text).strip()


def _depths(tree: HtmlElement) -> int:
    """Sum of the depths of all elements."""
    from lxml import etree

    total = depth = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        total += depth if event == "start" else 0
    return total


def _article(tree: HtmlElement) -> tuple[str, str | None, str | None]:
    """Article text, title and date as trafilatura sees them; empty text when it sees none."""
    import logging

    from trafilatura import bare_extraction

    # what it cannot use is answered by the fallback; its own lines on stderr would help nobody
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    try:
        found: Any = bare_extraction(
            tree, include_comments=False, include_formatting=True, favor_recall=True, with_metadata=True
        )
    except (RecursionError, ValueError, TypeError, AttributeError, LookupError):
        # seen on broken pages; the page is then read without its help
        return "", None, None
    if found is None or found.body is None:
        return "", None, None
    return _walk(found.body, whole=True), found.title, found.date


def _fill_gaps(article: str, plain: str) -> str:
    """The page from the article's first line to its last, in the page's order.

    trafilatura drops some lists and headings within, and moves tables behind the text.
    """
    wanted = Counter(_letters(line) for line in article.split("\n") if line)
    lines, places, number = plain.split("\n"), list[int](), wanted.total()
    for place, line in enumerate(lines):
        key = _letters(line)
        if key and wanted[key] > 0:
            wanted[key] -= 1
            places.append(place)
    if len(places) < _MOST * number:
        return article
    return "\n".join(lines[places[0] : places[-1] + 1])


def _drop_link_lists(tree: HtmlElement) -> None:
    """Take out menus that no tag names: blocks of several links and little else."""
    from lxml import etree

    counts = [[0, 0, 0]]  # letters, letters in links, links; of each open element; the first is for the page
    menus: list[HtmlElement] = []
    inside_link = 0
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if event == "start":
            inside_link += element.tag == "a"
            letters = len(_letters(element.text or ""))
            counts.append([letters, letters if inside_link else 0, element.tag == "a"])
            continue
        inside_link -= element.tag == "a"
        letters, linked, links = counts.pop()
        if element.tag in _MENU_TAGS and links >= 3 and linked > _LINKED * letters:
            menus.append(element)
            letters = linked = links = 0
        tail = len(_letters(element.tail or ""))
        above = counts[-1]
        above[0] += letters + tail
        above[1] += linked + (tail if inside_link else 0)
        above[2] += links
    for menu in menus:
        if menu is not tree:
            menu.drop_tree()


def _letters(text: str) -> str:
    return re.sub(r"\W+", "", text).lower()


def _own_title(tree: HtmlElement) -> str | None:
    """The headline as the page shows it: its only h1, else what it tells other sites, else its title."""
    shown = [" ".join(h1.text_content().split()) for h1 in tree.iter("h1") if not _hidden(h1)]
    shown = [title for title in shown if title]
    if len(shown) == 1:
        return shown[0]
    told = tree.xpath("string((//meta[@property='og:title' or @name='title']/@content)[1])")
    return " ".join(str(told or tree.xpath("string(//title[1])")).split()) or None


def _main_part(tree: HtmlElement) -> str:
    """Text of what the page marks as its article, empty when it marks none or several."""
    for path in ("//article", "//*[@itemprop='articleBody']", "//main", "//*[@role='main']"):
        marked = tree.xpath(path)
        if len(marked) == 1:
            return _walk(marked[0], whole=False)
    return ""


def _language(tree: HtmlElement) -> str | None:
    told = tree.get("lang") or tree.xpath(
        "string((//html/@lang | //html/@*[name()='xml:lang'] | "
        "//meta[translate(@http-equiv,'CL','cl')='content-language']/@content)[1])"
    )
    return primary_language(str(told)) if told else None


def looks_like_html(text: str) -> bool:
    """Whether a text of unknown kind is a page or a fragment of one.

    >>> looks_like_html("<p>Basel</p>"), looks_like_html("p < 0.001 and n > 20")
    (True, False)
    """
    head = text[:20_000]
    if _HTML_START.match(head):
        return True
    return head.lstrip()[:1] == "<" and _BLOCK_TAG.search(head) is not None


def read_html(text: str, *, source: str) -> SourceText:
    """Read a decoded page or fragment.

    >>> read_html("<h1>Dose</h1><p>IL<sub>23</sub>, Abc<sup>®</sup>, 10<sup>6</sup>", source="a").text
    'Dose\\n\\nIL23, Abc®, 10⁶'

    Raises EmptySource, and SourceError for a page that nests its elements thousands deep.
    """
    tree = _parse(text, source)
    if tree is None:
        raise EmptySource(source, _NOTHING, _SAVE_IT)
    title, language = _own_title(tree), _language(tree)
    everything = _walk(tree, whole=True)
    _drop_link_lists(tree)
    plain = _walk(tree, whole=False) or everything
    date: str | None = None
    article = ""
    if len(plain) >= _ENOUGH:
        marked = _main_part(tree)
        expected = len(marked) or sum(len(part) for part in plain.split("\n\n") if len(part) >= _LONG)
        if len(text) <= _LARGE and _depths(tree) <= _ENTANGLED:
            _wrap_loose_text(tree)
            article, told_title, date = _article(tree)
            title = title or told_title
        if len(article) < _ENOUGH or len(article) < _MOST * expected:
            article = marked if len(marked) >= _ENOUGH else plain
        else:
            article = _fill_gaps(article, plain)
    body = article or plain
    if title and len(title) >= 10 and _letters(title) not in _letters(body[: 2000 + len(title)]):
        # the headline often stands outside the article, and often says most
        shown = _letters(title) in _letters(plain)
        body = f"{title}\n\n{body}" if shown else body
    if not body:
        raise EmptySource(source, _NOTHING, _SAVE_IT)
    return SourceText(
        text=body,
        source=source,
        title=title,
        date=date,
        language=language,
        media_type=MEDIA_TYPE,
    )


def read_html_bytes(data: bytes, *, source: str, charset: str | None = None) -> SourceText:
    """Decode a page (HTTP header first, then what it declares itself), then read it.

    >>> read_html_bytes('<meta charset="big5"><p>藥品獲批</p>'.encode("big5"), source="a.html").text
    '藥品獲批'
    """
    decoded = decode(data, source=source, declared=(charset, declared_in_html(data)))
    return read_html(decoded.text, source=source)
