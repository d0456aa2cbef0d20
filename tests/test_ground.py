"""Quotes: found verbatim and up to typography; refused when a digit, a name, a negation or the place differs."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from summarizer.ground import MIN_PART, Folded, Span, _fold_char, _foldable, holds, locate, locate_all

TEXT = (
    "Halden Bio today announced that the U.S. Food and Drug Administration (FDA) has cleared its "
    "application for "
    "HB-417, a bispecific antibody targeting HER3 and EGFR. The trial did not meet its primary endpoint in "
    "114 "
    "patients, with a hazard ratio of 0.72 (p=0.013).\n\n"
    "In a second study, HB-417 was not well tolerated at 2.4 mg/kg; “we will not go on”, said Dr. Moe.\n\n"
    "公司JS212的新药临床试验申请已获得国家药品监督管理局批准。"
)
WORDS = st.lists(
    st.sampled_from(
        [
            "HER3",
            "VRD-114",
            "phase",
            "2",
            "12.5%",
            "not",
            "the",
            "α-synuclein",
            "“fast”",
            "Ltd.",
            "批准",
            "–",
            "CAR-T",
            "naïve",
            "ﬁrst",
        ]
    ),
    min_size=1,
    max_size=30,
)
GAPS = st.sampled_from([" ", "\n", "  ", "\u00a0", "\n\n"])
TYPOGRAPHY = str.maketrans({"'": "’", '"': "“", "-": "‑", " ": "\u00a0"})


def _text(words: list[str], gap: str) -> str:
    return gap.join(words)


@given(WORDS, GAPS, st.data())
def test_a_stretch_of_words_is_found_where_it_stands(words: list[str], gap: str, data: st.DataObject) -> None:
    """Whatever runs from word to word is found, and the span cuts out words that say the same."""
    text = _text(words, gap)
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    quote = _text(words[first : last + 1], gap)
    assume(quote.strip(" –“”\n\u00a0"))
    span = locate(quote, text)
    assert span is not None
    assert text[span.start : span.end] == quote
    assert span.match == "exact"


@given(st.text(max_size=200), st.text(max_size=40))
def test_spans_lie_within_the_text_and_hold_the_quote(text: str, quote: str) -> None:
    """On any text, a span is a stretch of it; what is called exact is the quote to the letter."""
    for span in locate_all(quote, Folded(text)):
        assert 0 <= span.start < span.end <= len(text)
        if span.match == "exact":
            assert text[span.start : span.end] in quote


@given(st.text(alphabet="aB1 -–’'“\"\n\u00adé™②ﬁ中。_*", max_size=60))
def test_folding_keeps_the_way_back(text: str) -> None:
    """Origins never run backwards and never leave the text."""
    folded = Folded(text)
    origins = [folded.origin(at) for at in range(len(folded.folded) + 1)]
    assert origins == sorted(origins)
    assert all(0 <= origin <= len(text) for origin in origins)


@pytest.mark.parametrize(
    "quote",
    [
        "in 115 patients",
        "hazard ratio of 0.73",
        "hazard ratio of 0.7",
        "p=0.01",
        "application for HB-418",
        "application for HB-41",
        "B-417",
        "targeting HER4 and EGFR",
        "targeting HER3 and EGF",
        "Harden Bio today announced",
        "The trial did meet its primary endpoint",
        "The trial met its primary endpoint",
        "HB-417 was well tolerated",
        "was not well tolerated at 2.4 mg",
        "at 4 mg/kg",
        "has cleared its application for … not well tolerated at 2.4 mg/kg",
        "Halden Bio … has cleared its application",
        "a bispecific antibody targeting EGFR ... today announced that the U.S. Food",
        "国家药品监督管理局不批准",
        "",
        "   ",
        "…",
        "“”",
        "-",
    ],
)
def test_altered_quotes_are_refused(quote: str) -> None:
    """A digit, a name, a negation, a unit, a far, early or tiny part behind an ellipsis: each is another claim."""
    if quote == "was not well tolerated at 2.4 mg":
        # cut at a word's end it is still verbatim: the rest of the unit is not denied
        assert locate(quote, TEXT) is not None
        return
    assert locate(quote, TEXT) is None


def _digits(text: str) -> list[int]:
    return [at for at, char in enumerate(text) if char.isdigit()]


@given(st.sampled_from(_digits(TEXT)), st.integers(1, 9), st.integers(3, 30))
def test_one_changed_digit_is_another_claim(at: int, shift: int, reach: int) -> None:
    """Any digit of the text changed in a quote around it, and the quote is refused."""
    start, end = max(0, at - reach), min(len(TEXT), at + reach)
    changed = str((int(TEXT[at]) + shift) % 10)
    assert locate(TEXT[start:at] + changed + TEXT[at + 1 : end], TEXT) is None


@given(st.data())
def test_one_word_left_out_is_another_claim(data: st.DataObject) -> None:
    """A quote that skips a word within does not stand in the text."""
    words = TEXT.split("\n\n")[0].split(" ")
    start = data.draw(st.integers(0, len(words) - 4))
    size = data.draw(st.integers(3, min(12, len(words) - start)))
    gone = data.draw(st.integers(1, size - 2))
    part = words[start : start + size]
    assert locate(" ".join(part[:gone] + part[gone + 1 :]), TEXT) is None


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("“we will not go on”", "“we will not go on”"),
        ('"we will not go on"', "“we will not go on”"),
        ("has Cleared its APPLICATION", "has cleared its application"),
        ("HB\u2011417, a bispecific", "HB-417, a bispecific"),
        ("**HB-417**, a bispecific", "HB-417, a bispecific"),
        ("HB-417®, a bispecific antibody", "HB-417, a bispecific antibody"),
        ("the primary\u00a0endpoint", None),
        ("its primary\u00a0endpoint", "its primary endpoint"),
        ("its primary\nendpoint in 114", "its primary endpoint in 114"),
        ("ｐ=0.013", "p=0.013"),
        ("JS212的新药临床试验申请", "JS212的新药临床试验申请"),
        ("JS212", "JS212"),
        ("国家药品监督管理局批准", "国家药品监督管理局批准"),
        ("has cleared its application … a bispecific antibody", "has cleared its application"),
        ("[...] has cleared its application for", "has cleared its application for"),
    ],
)
def test_typographic_variants_are_found(quote: str, found: str | None) -> None:
    """Quotation marks, dashes, case, marks, spaces, widths and Chinese without spaces; the words are re-cut."""
    span = locate(quote, TEXT)
    assert (TEXT[span.start : span.end] if span else None) == found


@given(WORDS)
def test_typography_never_matters(words: list[str]) -> None:
    """A text set with curly quotes, hard spaces and hyphens holds its plain spelling."""
    plain = " ".join(words)
    assume(plain.strip(" –“”"))
    text = plain.translate(TYPOGRAPHY)
    span = locate(plain, text)
    assert span is not None
    assert text[span.start : span.end].strip(" –\u00a0") == text.strip(" –\u00a0")


@given(
    st.sampled_from(["anti-body", "non-small cell", "phase-three", "monoclonal"]), st.booleans(), st.data()
)
def test_hyphens_at_a_line_end_match_kept_and_removed(word: str, keep: bool, data: st.DataObject) -> None:
    """A PDF breaks `mono-clonal` over two lines: the quote matches with the hyphen and without it."""
    letters = [at for at in range(1, len(word)) if word[at - 1].isalpha() and word[at].isalpha()]
    at = data.draw(st.sampled_from(letters))
    text = f"It is a {word[:at]}-\n{word[at:]} product."
    quote = f"a {word[:at]}{'-' if keep else ''}{word[at:]} product"
    span = locate(quote, text)
    assert span is not None
    assert text[span.start : span.end] == text[6:-1]


def test_a_number_is_not_cut() -> None:
    """`12` is not in `112`, `1,200` or `0.12`; `HER3` not in `HER31`."""
    assert locate("12", "112 and 1,12 and 0.12 and 12.5 and 12a") is None
    assert locate("12", "about 12, then 12.") == Span(6, 8, "exact")
    assert locate("HER3", "HER31") is None


def test_non_before_a_word_negates_it() -> None:
    """`small cell lung cancer` is not what `non-small cell lung cancer` says."""
    assert locate("small cell lung cancer", "in non-small cell lung cancer") is None
    assert locate("small cell lung cancer", "in non‑small cell lung cancer") is None


def test_powers_are_no_digits() -> None:
    """10² is not 102."""
    assert locate("10²", "10² and 102") == Span(0, 3, "exact")
    assert locate("102 cells", "10² cells") is None


def test_the_exact_place_is_preferred() -> None:
    """Of a folded and an exact occurrence, `locate` gives the exact one; `locate_all` gives both, in order."""
    text = "her3 first, HER3 second"
    assert locate("HER3", text) == Span(12, 16, "exact")
    assert [span.start for span in locate_all("HER3", Folded(text))] == [0, 12]


def test_parts_around_an_ellipsis_are_separate_evidence() -> None:
    """Each part is a span of its own, and the parts stand in order in one paragraph."""
    spans = locate_all("has cleared its application … a bispecific antibody targeting", Folded(TEXT))
    assert [TEXT[span.start : span.end] for span in spans] == [
        "has cleared its application",
        "a bispecific antibody targeting",
    ]
    short = "x" * (MIN_PART - 1)
    assert locate(f"has cleared its application … {short}", TEXT + short) is None


def test_folding_a_hostile_text_takes_no_time_to_speak_of() -> None:
    """A megabyte of one character, of spaces or of hyphens folds at once."""
    for text in ("a" * 1_000_000, " " * 300_000, "-" * 300_000, "\n" * 300_000):
        assert locate("HER3", text) is None


def test_what_folding_passes_over_in_a_text_in_chinese_japanese_or_korean_stays_as_it_is() -> None:
    """All but what it finds."""
    found = _foldable(True, False, False)
    passed = [char for char in map(chr, range(0x80, 0xD800)) if not found.search(char)]
    assert len(passed) > 30_000
    assert not [char for char in passed if _fold_char(char) != char]


@given(st.text("aabB12 -\n_.,é\u0301–’", min_size=1, max_size=14), st.text("abB1 -é", min_size=1, max_size=4))
def test_a_plain_value_is_held_where_it_is_located(text: str, value: str) -> None:
    """The short way says the same."""
    assert holds(text, value) == bool(locate_all(value, Folded(text)))
