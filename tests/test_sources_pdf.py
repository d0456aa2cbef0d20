"""PDF files become paragraphs; what cannot be read is refused by name."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pdf_files import page, pdf

from summarizer.errors import BinarySource, EmptySource, EncryptedSource, SourceError
from summarizer.sources import read_bytes
from summarizer.sources.paragraphs import join_lines, words_of

RELEASE = """Norvane Bio doses first patient

BASEL, 2 March 2026 - Norvane Bio AG (the "Company") said today that its bispe-
cific antibody NVB-101 against PD-1 and its antibody-
drug conjugate NVB-202, both first-
in-class medicines, have entered a phase 2 trial in 210 patients. The trial is
placebo-controlled.
The Company will report results in 2027, it said, and it plans further trials in
Europe and in Japan.

About Norvane
Norvane makes antibodies."""


def paragraphs(data: bytes) -> list[str]:
    return read_bytes(data, source="a.pdf").text.split("\n\n")


def test_lines_become_paragraphs() -> None:
    """Gaps, short lines and headings part them; cut words are mended, compounds keep their hyphen."""
    assert paragraphs(pdf(page(RELEASE))) == [
        "Norvane Bio doses first patient",
        'BASEL, 2 March 2026 - Norvane Bio AG (the "Company") said today that its bispecific antibody '
        "NVB-101 against PD-1 and its antibody-drug conjugate NVB-202, both first-in-class medicines, have "
        "entered a phase 2 trial in 210 patients. The trial is placebo-controlled.",
        "The Company will report results in 2027, it said, and it plans further trials in Europe and in "
        "Japan.",
        "About Norvane",
        "Norvane makes antibodies.",
    ]


def test_a_sentence_runs_over_the_page() -> None:
    """A page's end is no paragraph's end; a finished sentence is."""
    pages = [
        page("The trial will be run in\nnine countries and\n", footer="1"),
        page("in forty centres.", footer="2"),
        page("A new page.", footer="3"),
    ]
    assert paragraphs(pdf(*pages)) == [
        "The trial will be run in nine countries and in forty centres.",
        "A new page.",
    ]


def test_running_heads_and_page_numbers_are_dropped() -> None:
    """What repeats in the margins is not the release; the first line of a page is."""
    pages = [
        page(f"Text {name} of the release.", header="Norvane Bio News", footer=f"Page {n} of 3")
        for n, name in enumerate("ABC", 1)
    ]
    assert read_bytes(pdf(*pages), source="a.pdf").text == (
        "Text A of the release.\n\nText B of the release.\n\nText C of the release."
    )


def test_a_single_page_keeps_its_headline_in_the_margin() -> None:
    """Only repetition makes a running head."""
    text = read_bytes(
        pdf(page("Basel.", header="Norvane doses first patient", footer="1")), source="a.pdf"
    ).text
    assert "Norvane doses first patient" in text
    assert "1" not in text


def test_bullets_stand_apart() -> None:
    """Items of a list are not run together, and an item may run over a line."""
    data = pdf(page("Highlights:\n• The phase 2 trial in the\nUnited States began\n• A deal was signed"))
    assert paragraphs(data) == [
        "Highlights:",
        "• The phase 2 trial in the United States began",
        "• A deal was signed",
    ]


@pytest.mark.parametrize(
    ("title", "kept"),
    [
        ("Norvane Bio doses first patient", True),
        ("Microsoft Word - release v3 final.docx", False),
        ("release_v3_final for web", False),
        ("Untitled new document here", False),
        ("Release", False),
        ("", False),
    ],
)
def test_the_title_is_taken_unless_a_tool_made_it(title: str, kept: bool) -> None:
    """File names are no headlines."""
    assert read_bytes(pdf(page("Basel"), title=title), source="a.pdf").title == (title if kept else None)


@pytest.mark.parametrize(
    ("created", "date"),
    [
        ("D:20260302081500+01'00'", "2026-03-02"),
        ("D:20260301", None),
        ("D:20261302", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_the_date_is_taken_if_the_text_names_it(created: str, date: str | None) -> None:
    """A file may be made on another day than the news."""
    assert read_bytes(pdf(page(RELEASE), created=created), source="a.pdf").date == date


def test_a_password_is_named() -> None:
    """With the way out."""
    with pytest.raises(EncryptedSource, match="without the password"):
        read_bytes(pdf(page("Basel"), encrypted=True), source="a.pdf")


def test_a_scan_is_named() -> None:
    """No text layer: OCR is the next step."""
    with pytest.raises(EmptySource, match="OCR"):
        read_bytes(pdf(page("")), source="a.pdf")


def test_an_earlier_files_password_is_not_this_files() -> None:
    """PDFium keeps the last error; a file without pages is damaged, whatever came before."""
    for encrypted, error in ((True, EncryptedSource), (False, BinarySource)):
        with pytest.raises(error):
            read_bytes(pdf(encrypted=encrypted), source="a.pdf")


@pytest.mark.parametrize("cut", [9, 60, 300])
def test_a_damaged_file_is_named(cut: int) -> None:
    """A broken download."""
    with pytest.raises(SourceError) as caught:
        read_bytes(pdf(page("Basel"))[:cut], source="a.pdf")
    assert isinstance(caught.value, (BinarySource, EmptySource))


def test_content_tells_a_pdf_whatever_its_name() -> None:
    """Also behind some bytes that a mail program put before it."""
    for source, junk in (("-", b""), ("a.txt", b"\n"), ("a.html", b"\xef\xbb\xbf")):
        assert read_bytes(junk + pdf(page("Basel")), source=source).media_type == "application/pdf"


def test_several_threads_may_read() -> None:
    """PDFium may not be entered twice at once, so reading takes turns."""
    files = [pdf(*[page(f"Release {number}.")] * 5) for number in range(8)]
    with ThreadPoolExecutor(4) as pool:
        texts = list(pool.map(lambda data: read_bytes(data, source="a.pdf").text, files))
    assert [text.split(".")[0] for text in texts] == [f"Release {number}" for number in range(8)]


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("bispe-", "cific", "bispecific"),
        ("bi-", "specific", "bispecific"),
        ("anti-", "body", "antibody"),
        ("antibody-", "drug", "antibody-drug"),
        ("first-", "in-class", "first-in-class"),
        ("first-in-", "class", "first-in-class"),
        ("PD-", "1", "PD-1"),
        ("HER2-", "positive", "HER2-positive"),
        ("CAR-", "transduced", "CAR-transduced"),
        ("EGFR/c-", "MET", "EGFR/c-MET"),
        ("late-", "stage", "late-stage"),
        ("in-", "cluding", "including"),
        ("treat-", "ment", "treatment"),
        ("high-", "ly", "highly"),
        ("cell-", "ular", "cellular"),
        ("softhy\u00ad", "phen", "softhyphen"),
        ("a dash -", "then", "a dash - then"),
        ("药品监督", "管理局", "药品监督管理局"),
        ("이중", "항체", "이중 항체"),
        ("the", "trial", "the trial"),
        ("", "trial", "trial"),
    ],
)
def test_lines_are_joined_as_they_would_be_written(first: str, second: str, joined: str) -> None:
    """Cut words are mended, compounds kept, Chinese set without a space, Korean with one."""
    assert join_lines(first, second) == joined


def test_the_documents_own_spelling_decides_first() -> None:
    """A word that stands whole elsewhere was cut; one that stands with its hyphen was not."""
    assert join_lines("co-", "develop", words_of(["We co-develop it"])) == "co-develop"
    assert join_lines("gene-", "rally", words_of(["Generally speaking"])) == "generally"


@given(st.text(max_size=30), st.text(max_size=30))
def test_joining_loses_no_letter(first: str, second: str) -> None:
    """Only hyphens and white space come and go."""

    def letters(text: str) -> str:
        return "".join(char for char in text if char.isalnum())

    assert letters(join_lines(first, second)) == letters(first + second)
