"""Zones partition the text, and each passage is what it is: speech, boilerplate, contacts, news."""

from __future__ import annotations

from itertools import pairwise
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.brief import Zone as ZoneKind
from summarizer.headings import about_kind
from summarizer.zones import find_zones

PARTS = (
    "Halden Bio Doses First Patient in Trial of HB-417",
    "TRONDHEIM, Norway, March 3, 2026 – Halden Bio today announced that it dosed a patient.",
    "“We are very glad about this step for our patients,” said Dr. Moe.",
    "About HB-417\nHB-417 is an antibody.",
    "About Halden Bio Halden Bio is a company.",
    "Forward-Looking Statements\nThis release contains forward-looking statements.",
    "Media Contact:\nIngrid Moe\nmedia@example.com",
    "© 2026 Halden Bio. All rights reserved.",
    "“",
    "关于海登生物",
)
TEXTS = st.one_of(
    st.text(max_size=300),
    st.lists(st.sampled_from(PARTS), max_size=8).map("\n\n".join),
    st.lists(st.sampled_from(PARTS), max_size=8).map(" ".join),
)

RELEASE = """\
Halden Bio Doses First Patient in Phase 2 Trial of HB-417

TRONDHEIM, Norway, March 3, 2026 (GLOBE NEWSWIRE) -- Halden Bio today announced that the first patient was dosed.

The trial will enrol forty patients in three countries over two years.

“It is a great day for the people who wait for this medicine,” said Ingrid Moe, chief executive of Halden Bio.

The FDA has granted Orphan Drug designation to HB-417. Orphan Drug designation is granted to medicines for rare diseases.

About HB-417

HB-417 is a monoclonal antibody that binds HER3.

About Fibrosis

Fibrosis is a disease that affects many people.

About Halden Bio

Halden Bio is a clinical-stage biotechnology company based in Trondheim.

Forward-Looking Statements

This press release contains forward-looking statements about the approval of HB-417.

Media Contact:
Ingrid Moe
media@example.com
"""


def _kind(words: str, text: str = RELEASE) -> str:
    at = text.index(words)
    return next(zone.kind for zone in find_zones(text) if zone.start <= at < zone.end)


@given(TEXTS)
def test_zones_partition_the_text(text: str) -> None:
    """Sorted, without gaps or overlaps, from the first character to the last, and each of a known kind."""
    zones = find_zones(text)
    if not text:
        assert zones == ()
        return
    assert zones[0].start == 0
    assert zones[-1].end == len(text)
    assert all(one.end == other.start for one, other in pairwise(zones))
    assert all(zone.start < zone.end and zone.kind in get_args(ZoneKind) for zone in zones)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Halden Bio Doses", "headline"),
        ("TRONDHEIM", "dateline"),
        ("Halden Bio today", "lead"),
        ("The trial will", "body"),
        ("“It is a great", "quote"),
        ("said Ingrid", "body"),
        ("The FDA has granted", "body"),
        ("Orphan Drug designation is", "about-designation"),
        ("About HB-417", "about-product"),
        ("HB-417 is a monoclonal", "about-product"),
        ("Fibrosis is a disease", "about-disease"),
        ("Halden Bio is a clinical", "about-company"),
        ("Forward-Looking Statements", "forward-looking"),
        ("This press release contains", "forward-looking"),
        ("media@example.com", "contacts"),
    ],
)
def test_the_zones_of_a_release(words: str, kind: str) -> None:
    """Each passage of an ordinary release is what a reader takes it for."""
    assert _kind(words) == kind


@pytest.mark.parametrize(
    ("glue", "words", "kind"),
    [
        (" ", "Halden Bio is a clinical", "about-company"),
        ("", "Halden Bio is a clinical", "about-company"),
        (" ", "HB-417 is a monoclonal", "about-product"),
        (" ", "This press release contains", "forward-looking"),
    ],
)
def test_headings_glued_to_the_sentence_before(glue: str, words: str, kind: str) -> None:
    """Line breaks lost on the way (`… years.About Halden Bio …`) do not hide a heading."""
    head, _, tail = RELEASE.partition("The trial will")
    glued = head + ("The trial will" + tail).replace("\n\n", glue)
    assert _kind(words, glued) == kind


def test_a_designation_granted_is_news() -> None:
    """The sentence that grants it may speak for the product; the one that explains it may not."""
    text = (
        "A title of four words\n\nHalden Bio received Fast Track. Fast Track is a process that speeds "
        "up review."
    )
    assert _kind("Halden Bio received", text) == "lead"
    assert _kind("Fast Track is", text) == "about-designation"


def test_short_words_in_quotation_marks_are_no_speech() -> None:
    """A defined term (the “Company”) is not a quote."""
    text = "A title of four words\n\nHalden Bio (the “Company”) today announced that it did."
    assert "quote" not in {zone.kind for zone in find_zones(text)}


def test_a_hostile_text_is_cut_at_once() -> None:
    """Many headings, quotes never closed, long lines: no trouble."""
    for text in (
        "About X " * 5_000,
        "“" * 20_000,
        "the " * 50_000,
        "a. " * 50_000,
        "\n".join("Contacts:" * 2_000),
    ):
        assert find_zones(text)[-1].end == len(text)


MESSY_HEAD = "Verdane Reports Data on VRD-114\n\nLYON, France, May 2, 2025 (NEWMEDIAWIRE) - "
MESSY: list[tuple[str, dict[str, str]]] = [
    (
        (
            "Verdane Therapeutics (NASDAQ: VRDN), a clinical-stage company, today reported "
            "data on VRD-114. The data were good.About VerdaneVerdane Therapeutics is a "
            "clinical-stage company with a Phase 3 asset.Forward-Looking StatementsThis "
            "press release contains forward-looking statements. FDA approval may not come.Contact:info@example.com"
        ),
        {
            "a Phase 3 asset": "about-company",
            "FDA approval may": "forward-looking",
            "info@example": "contacts",
        },
    ),
    (
        (
            "Verdane today reported data on VRD-114.\nAbout VRD-114\nVRD-114 is an antibody "
            "in Phase 2.\nAbout Verdane Therapeutics, Inc.\nVerdane is a company. For more "
            "information, visit www.example.com.\nCautionary Note Regarding Forward-Looking "
            "Statements\nStatements in this release that are not historical facts.\nFDA may "
            "not clear the IND.\nMedia Contact:\nJane Doe\nmedia@example.com"
        ),
        {
            "in Phase 2": "about-product",
            "Verdane is a company": "about-company",
            "FDA may not": "forward-looking",
            "Jane Doe": "contacts",
        },
    ),
    (
        (
            "Verdane today reported data on VRD-114. Orphan drug designation provides seven "
            "years of market exclusivity in the United States. The trial continues."
        ),
        {"seven years of market": "about-designation"},
    ),
    (
        (
            "Verdane today reported data on VRD-114.\n\nForward Looking Statements: Certain "
            "statements herein are forward looking. The FDA may refuse."
        ),
        {"The FDA may refuse": "forward-looking"},
    ),
    (
        (
            "Verdane today reported data on VRD-114.\n\nFORWARD-LOOKING STATEMENTS: Certain "
            "statements herein are forward looking. The FDA may refuse.\n\nCONTACT: John Doe"
        ),
        {"The FDA may refuse": "forward-looking", "John Doe": "contacts"},
    ),
    (
        "Verdane today reported data on VRD-114.\n\nDisclaimer\n\nThe FDA may refuse.",
        {"The FDA may refuse": "forward-looking"},
    ),
    (
        (
            "Verdane today reported data on VRD-114.\n\nNotice Regarding Forward-Looking Statements\n\nThe "
            "FDA may refuse.\n\nInvestor Relations:\n\nir@example.com"
        ),
        {"The FDA may refuse": "forward-looking"},
    ),
    (
        (
            "Verdane today reported data on VRD-114.\n\nFORWARD-LOOKING STATEMENT DISCLAIMER\n\nThe "
            "FDA may refuse."
        ),
        {"The FDA may refuse": "forward-looking"},
    ),
    (
        (
            "Verdane today reported data on VRD-114.\n\nAbout the ASTER trial\n\nASTER is a "
            "Phase 2 trial of VRD-114.\n\nAbout ulcerative colitis\n\nUlcerative colitis is "
            "a chronic disease. Several drugs are approved by the FDA.\n\nAbout Acme Hospital\n\nAcme "
            "Hospital is a hospital."
        ),
        {
            "is a Phase 2 trial": "about-product",
            "is a chronic disease": "about-disease",
            "approved by the FDA": "about-disease",
            "is a hospital": "about-company",
        },
    ),
    (
        (
            'Verdane today reported data on VRD-114. "We are pleased," said Jane. "The FDA '
            'granted us Fast Track and we are very happy about it," she added.\n\nConference '
            "Call and Webcast\n\nVerdane will host a call.\n\nAbout Verdane\n\nVerdane is a company."
        ),
        {"granted us Fast Track": "quote", "will host a call": "body"},
    ),
    (
        (
            "Verdane today reported data on VRD-114. About 40% of patients responded in "
            "the Phase 2 trial. The FDA has granted Fast Track designation."
        ),
        {"The FDA has granted": "lead"},
    ),
    (
        (
            "Verdane today reported data on VRD-114.\n\nAbout Verdane\nVerdane is a company.\n\nAll "
            "statements other than statements of historical fact are forward-looking statements. "
            "FDA may refuse.\n"
        ),
        {"FDA may refuse": "forward-looking"},
    ),
    (
        (
            "Verdane today reported data on VRD-114.\n\nAbout Verdane\nVerdane is a company.\nFollow "
            "us on LinkedIn and X.\nThis announcement contains statements that constitute "
            "forward-looking statements under the safe harbor provisions. FDA may refuse.\nView "
            "original content to download multimedia: https://www.example.com/x\nRelated "
            "stories: Acme Wins FDA Approval for Drugostat"
        ),
        {"FDA may refuse": "forward-looking", "Acme Wins": "junk"},
    ),
    (
        (
            "Verdane today reported data on VRD-114.\n\nImportant Safety Information\n\nDo not "
            "take VRD-114 with alcohol.\n\nIndication and Usage\n\nVRD-114 is indicated for "
            "gout."
        ),
        {"Do not take": "safety", "is indicated for gout": "safety"},
    ),
    (
        (
            "Verdane today reported data on VRD-114.\n\nCautionary Statement\n\nThe FDA may "
            "refuse.\n\nInvestor and Media Inquiries:\nJane\n"
        ),
        {"The FDA may refuse": "forward-looking", "Jane": "contacts"},
    ),
    (
        "Verdane today reported data on VRD-114.\n\nCautions\n\nThe FDA may refuse.\n",
        {"The FDA may refuse": "forward-looking"},
    ),
    (
        (
            "Verdane today reported data on VRD-114.\n\nStatements in this press release that "
            "are not historical facts, including those on approval by the FDA, are subject "
            "to risks and uncertainties. The FDA may refuse.\n"
        ),
        {"The FDA may refuse": "forward-looking"},
    ),
    (
        (
            'Verdane today reported data on VRD-114. Words such as "expect", "may" and "will" '
            "identify forward-looking statements. The FDA may refuse.\n"
        ),
        {"The FDA may refuse": "forward-looking"},
    ),
    (
        (
            "Verdane today reported data on VRD-114.\n\nAbout VRD-114 and the ASTER Program\n\nVRD-114 "
            "is in Phase 2.\n\nAbout Orphan Drug Designation\nThe FDA grants orphan status "
            "to drugs.\n\nAbout Us\nVerdane is a company."
        ),
        {
            "is in Phase 2": "about-product",
            "grants orphan status": "about-designation",
            "Verdane is a company": "about-company",
        },
    ),
    (
        (
            "Verdane today reported data on VRD-114.\n\nWho we are\n\nVerdane is a company with "
            "a Phase 3 drug.\n\nVerdane Forward-Looking Statements\n\nThe FDA may refuse.\n"
        ),
        {"The FDA may refuse": "forward-looking"},
    ),
    (
        (
            "Verdane today reported data on VRD-114. The study met its endpoint. About Verdane "
            "Therapeutics Verdane Therapeutics (NASDAQ: VRDN) is a biotechnology company "
            "with drugs in Phase 3. For more, visit www.example.com. Forward-Looking Statements "
            "This press release contains forward-looking statements. The FDA may refuse. "
            "Contacts Investor Relations ir@example.com"
        ),
        {
            "drugs in Phase 3": "about-company",
            "The FDA may refuse": "forward-looking",
            "ir@example": "contacts",
        },
    ),
]


@pytest.mark.parametrize(("text", "expected"), MESSY)
def test_messy_releases(text: str, expected: dict[str, str]) -> None:
    """Headings glued to their text, missing ones, and forward-looking text without any are told apart."""
    zones = find_zones(MESSY_HEAD + text)
    for words, kind in expected.items():
        at = (MESSY_HEAD + text).find(words)
        assert next(zone.kind for zone in zones if zone.start <= at < zone.end) == kind, words


@pytest.mark.parametrize(
    ("title", "text", "subject", "kind"),
    [
        ("About Atopic Dermatitis", "Atopic dermatitis itches.", "", "about-disease"),
        ("About chikungunya", "The virus is passed on by mosquitoes.", "", "about-disease"),
        ("About Halden", "Halden wants to end gout.", "Halden Bio AS today announced", "about-company"),
        ("About Halden", "Halden develops biologics for dogs.", "", "about-company"),
        (
            "About Zelvanta",
            "Zelvanta is an oral tablet that is taken at night.",
            "Halden Bio",
            "about-product",
        ),
        ("About durga-cel", "Halden in-licensed durga-cel from a hospital.", "Halden Bio", "about-product"),
        ("About lupus", "Lupus is a disease that hospitals treat.", "Halden Bio", "about-disease"),
        ("About RMAT", "The RMAT pathway is for cell therapies.", "", "about-designation"),
    ],
)
def test_what_an_about_section_is_about(title: str, text: str, subject: str, kind: str) -> None:
    """A disease, the company that speaks, a product, or a designation: by its title, its text and the news's subject."""
    assert about_kind(title, text, subject) == kind


def test_what_an_exchange_puts_over_the_news_is_no_lead() -> None:
    """The lead begins behind the place and the date, whatever sentences stand before."""
    text = (
        "Halden Bio: trial starts\n\nThe issuer alone answers for what this notice says.\n\n"
        "Oslo, Norway, 19 January 2026 - Halden Bio announces that a trial of HLD-11 has started."
    )
    lead = next(zone for zone in find_zones(text) if zone.kind == "lead")
    assert text[lead.start : lead.end].startswith("Halden Bio announces")


def test_one_paragraph() -> None:
    """Where nothing parts paragraphs, the lead ends after its first sentences."""
    filler = " ".join(
        f"Sentence number {number} tells of another patient in the trial." for number in range(40)
    )
    text = MESSY_HEAD + "Verdane today reported data. " + filler
    zones = find_zones(text)
    lead = next(zone for zone in zones if zone.kind == "lead")
    assert 600 <= lead.end - lead.start < 1000
    assert next(zone.kind for zone in zones if zone.end > text.rfind("number 39")) == "body"


def test_about_half_of_them_is_no_heading() -> None:
    """A quotation or a number that begins with "About" opens no section."""
    text = (
        "Verdane gets opinion\n\nLYON, May 2, 2025 – Verdane AG announced an opinion on Calvane in half of Europe.\n\n"
        '"About half the babies with the severe form die," said Ana Soto. "Half do not."\n\n'
        "About 4 in 10 patients respond.\n\nIn Europe the product is sold by Norvexa AG."
    )
    kinds = {zone.kind for zone in find_zones(text)}
    assert not any(kind.startswith("about") for kind in kinds)


def test_a_product_licensed_from_a_university_is_no_company() -> None:
    """What a section's first sentence calls its subject decides, not whom its text names."""
    text = "Calvane is a recombinant fusion of human ENPP1 with an Fc part. Verdane licensed it from Yale University."
    assert about_kind("About Calvane", text) == "about-product"
    assert (
        about_kind("About Calvane", "Calvane is a biotech company with an antibody in Phase 2.")
        == "about-company"
    )
