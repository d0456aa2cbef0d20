"""Releases in every language and codec they come in are decoded to the letter, or refused."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.errors import BinarySource
from summarizer.sources.charset import declared_in_html, decode

TEXTS = {
    "zh-Hans": (
        "杭州，2026年3月2日——清河生物今天宣布，其自主研发的NVB-101双特异性抗体"
        "已获国家药品监督管理局批准开展临床试验。这项一期试验将在六家医院入组四十名"
        "晚期实体瘤患者，主要评估安全性和耐受性。公司董事长表示，这是公司发展的重要"
        "里程碑，今后将继续推进管线中的其他产品，并寻找海外合作伙伴。"
    ),
    "zh-Hant": (
        "臺北，2026年3月2日——清河生技今天宣布，其自行開發的NVB-101雙特異性抗體"
        "已獲衛生福利部核准進行臨床試驗。這項一期試驗將在六家醫院收治四十名"
        "晚期實體腫瘤患者，主要評估安全性與耐受性。公司董事長表示，這是公司發展的重要"
        "里程碑，今後將繼續推進其他產品，並尋找海外合作夥伴。"
    ),
    "ja": (
        "大阪、2026年3月2日－北浜製薬株式会社は、本日、自社で創製した抗体薬物複合体"
        "NVB-101について、日本で第Ⅱ相臨床試験の投与を開始したと発表しました。"
        "本試験では進行した胃がんの患者さんを対象に、有効性と安全性を確認します。"
        "当社は引き続き、新しい治療の選択肢を届けられるよう努めてまいります。"
    ),
    "ko": (
        "서울, 2026년 3월 2일 - 한빛바이오는 자체 개발한 이중항체 NVB-101의 임상 1상 "
        "시험계획을 식품의약품안전처로부터 승인받았다고 오늘 밝혔다. "
        "이번 시험은 여섯 개 병원에서 고형암 환자 사십 명을 대상으로 안전성과 내약성을 "
        "평가한다. 회사 대표는 글로벌 파트너와 계약을 추진하고 있다고 말했다."
    ),
    "de": (
        "Zürich, 3. März 2026 – Die Norvane Bio AG hat für ihren Antikörper NVB-101 die Zulassung der "
        "Europäischen Kommission erhalten. „Das ist für Betroffene eine große Hoffnung“, sagte die "
        "Geschäftsführerin. Das Präparat hemmt Interleukin-23 und soll ab Mai in Österreich und "
        "Süddeutschland verfügbar sein."
    ),
    "fr": (
        "Genève, le 3 mars 2026 – La société Norvane Bio a reçu l’autorisation de mise sur le marché "
        "européenne pour son anticorps NVB-101. « C’est un espoir pour les malades », a déclaré la "
        "directrice générale. Le traitement sera proposé dès l’été en France, où l’étude a été menée "
        "auprès de 210 patients âgés."
    ),
    "en": (
        "Basel, 3 March 2026 – Norvane Bio’s antibody NVB-101 (Abrexa®) met its main goal – a 12-week "
        "response – in “NORTH”, a trial of 210 patients. Responses were seen in 48% ± 6% of them, at a "
        "price of about €40 a day."
    ),
}
CODECS = {
    "zh-Hans": ("gb18030", "gbk", "gb2312"),
    "zh-Hant": ("big5", "gb18030", "big5hkscs"),
    "ja": ("cp932", "euc_jp", "iso2022_jp_2"),
    "ko": ("cp949", "euc_kr"),
    "de": ("cp1252",),
    "fr": ("cp1252",),
    "en": ("cp1252",),
}
EVERYWHERE = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le")


def fitting(text: str, codec: str) -> str:
    """The text without the few characters that an older codec lacks."""
    return text.encode(codec, errors="ignore").decode(codec)


def beginnings(text: str) -> list[str]:
    """The whole, and parts as short as forty characters from several places."""
    return [text, text * 30, *(text[start : start + 40] for start in range(0, len(text) - 40, 17))]


@pytest.mark.parametrize(
    ("language", "codec"), [(name, codec) for name in TEXTS for codec in (*CODECS[name], *EVERYWHERE)]
)
def test_undeclared_text_is_decoded_to_the_letter(language: str, codec: str) -> None:
    """Nothing but the bytes tells the codec; forty characters are enough."""
    for text in beginnings(fitting(TEXTS[language], codec)):
        assert decode(text.encode(codec), source="a.txt").text == text


@pytest.mark.parametrize(
    ("language", "codec"),
    [(name, codec) for name in TEXTS for codec in (*CODECS[name], "utf-8", "utf-16-le")],
)
def test_the_declared_charset_is_believed(language: str, codec: str) -> None:
    """A true declaration is never overruled, also for a few characters."""
    for size in (3, 11, 40, 400):
        text = fitting(TEXTS[language][-size:], codec)
        assert decode(text.encode(codec), source="a.txt", declared=(codec,)).text == text


@pytest.mark.parametrize(
    "wrong", ["ascii", "big5", "no-such-charset", "idna", "unicode_escape", "utf-16", "", "rot13"]
)
def test_a_declaration_that_fails_is_passed_over(wrong: str) -> None:
    """The next in order is asked; exotic codecs are not even tried."""
    text = TEXTS["zh-Hans"]
    assert decode(text.encode(), source="a.txt", declared=(wrong, "gb18030")).text == text
    assert decode(text.encode("gb18030"), source="a.txt", declared=(wrong, "gb18030")).text == text


@pytest.mark.parametrize("language", TEXTS)
def test_utf8_under_a_western_label_is_utf8(language: str) -> None:
    """Servers that call everything ISO-8859-1 are common."""
    text = TEXTS[language][:40]
    assert decode(text.encode(), source="a.txt", declared=("iso-8859-1",)).text == text


def test_labels_stand_for_their_supersets() -> None:
    """`gb2312` pages hold GBK characters, `iso-8859-1` pages hold curly quotes."""
    assert decode("镕“".encode("gb18030"), source="a", declared=("gb2312",)).text == "镕“"
    assert decode(b"\x93Abrexa\x94", source="a", declared=("iso-8859-1",)).text == "“Abrexa”"


def test_a_little_damage_stays_visible() -> None:
    """One cut character in a UTF-8 text is marked, the others are kept."""
    data = TEXTS["de"].encode() + "ü".encode()[:1]
    got = decode(data, source="a.txt")
    assert (got.text, got.charset) == (TEXTS["de"] + "\ufffd", "utf-8")


@pytest.mark.parametrize(
    "data",
    [
        "Москва, 3 марта: компания сообщила о регистрации препарата".encode("cp1251"),
        "Αθήνα, 3 Μαρτίου: η εταιρεία ανακοίνωσε την έγκριση".encode("cp1253"),
        bytes(range(256)) * 4,
        b"\x00\x01\x02\x03" * 40,
        b"text\x00with\x00a few\x00NUL bytes",
    ],
)
def test_what_cannot_be_told_is_refused(data: bytes) -> None:
    """An error with advice, never silent mojibake."""
    with pytest.raises(BinarySource) as caught:
        decode(data, source="a.txt")
    assert caught.value.source == "a.txt"


@pytest.mark.parametrize(
    ("head", "charset"),
    [
        (b"<meta charset=gbk>", "gbk"),
        (b'<META http-equiv="Content-Type" content="text/html; charset=Shift_JIS">', "Shift_JIS"),
        (b"<?xml version='1.0' encoding='euc-kr'?><html>", "euc-kr"),
        (b"<html><p>charset=gbk</p>", None),
    ],
)
def test_the_page_names_its_charset(head: bytes, charset: str | None) -> None:
    """In a meta element or the XML declaration, not in its text."""
    assert declared_in_html(head) == charset


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\x00\x1b"), min_size=1))
@settings(max_examples=200, deadline=None)
def test_utf8_comes_back_whatever_it_holds(text: str) -> None:
    """Any text without NUL survives UTF-8, with and without its declaration."""
    expected = text.removeprefix("\ufeff")
    assert decode(text.encode(), source="a.txt").text == expected
    assert decode(text.encode(), source="a.txt", declared=("utf-8",)).text == expected


@given(st.binary(max_size=200), st.sampled_from(["gbk", "utf-8", "cp1252", "utf-16", "x", None]))
@settings(max_examples=300, deadline=None)
def test_any_bytes_end_in_text_or_a_named_error(data: bytes, declared: str | None) -> None:
    """No other exception comes out."""
    try:
        text = decode(data, source="a.txt", declared=(declared,)).text
    except BinarySource:
        return
    assert "\x00" not in text or data[:2] in (b"\xff\xfe", b"\xfe\xff") or data[:3] == b"\xef\xbb\xbf"
