"""The legal form at the end of a company's name, and the name without it."""

from __future__ import annotations

import re
from functools import cache

from summarizer import patterns

FORM = (
    r"(?:Inc|Incorporated|Corp|Corporation|Co|Company|Ltd|Limited|Ltée|Ltda|Lda|LLC|LLP|PLLC|LP|L\.P|plc|PLC|AG|SE|GmbH"
    r"|gGmbH|mbH|GesmbH|KGaA|KG(?<=Co\. KG)|OHG|S\.A|SA|SAS|SASU|SARL|S\.A\.R\.L|Sàrl|Sarl|S\.à r\.l|EURL|SRL"
    r"|S\.L\.U|S\.L|S\.A\.U|S\.A\.S|S\.p\.A|SpA|S\.r\.l|Srl|N\.V|NV|B\.V|BV|AB|A/S|ApS|ASA|AS(?<=[a-zø] AS)|Oyj?"
    r"|K\.K|KK|G\.K|Pty|Pte|Pvt|Private|Sdn|Bhd|Berhad|Tbk|d\.o\.o|d\.d|s\.r\.o|a\.s|Sp\. z o\. ?o|Zrt|Kft|Nyrt|UAB|SIA|OÜ"
    r"|JSC|PJSC|OJSC|A\.Ş|W\.L\.L|FZCO|FZE|inc"
    r"|S\.A\.(?:P\.I\.|B\.)? de C\.V|S\. de R\.L\. de C\.V|e\.\s?V)(?![\w/])\.?"
)
"""A pattern for the legal form of a company, as it is printed behind its name."""


@cache
def _asian_form() -> re.Pattern[str]:
    return patterns.compile(
        r"(?:（[\u4e00-\u9fff]{2,4}）)?(?:股份有限公司|有限责任公司|有限責任公司|有限公司)$|^株式会社|株式会社$"
        r"|^(?:㈜|\(주\)|주식회사 ?)|(?:㈜|\(주\)| ?주식회사)$"
    )


@cache
def form_tail() -> re.Pattern[str]:
    form = FORM.replace("|Company|", "|")  # "Verdane Company" keeps it: the word is a part of such names
    return patterns.compile(rf"(?:,? (?:& )?{form})+(?: \(publ\))?$")


def display(name: str) -> str:
    """Return a name without its legal form.

    >>> display("Verdane Therapeutics, Inc."), display("河谷药业有限公司")
    ('Verdane Therapeutics', '河谷药业')
    """
    if name[0] > "\u2dff" or name[0] == "(":
        plain = _asian_form().sub("", name)
        return plain if len(plain) > 1 else name
    return form_tail().sub("", name).rstrip(" ,’'") or name
