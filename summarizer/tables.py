"""Find the financial tables in a text: rows of figures, which say nothing about a program.

>>> text = "Results\\nRevenue  1,204  1,377\\nCosts  (804)  (912)\\nNet income  400  465\\nWe dosed 3 of 40 patients."
>>> without_tables(text)
'Results\\nWe dosed 3 of 40 patients.'
"""

from __future__ import annotations

from summarizer import patterns

SHORTEST = 3  # rows; two lines of figures may well be a sentence cut by its layout
_FIGURE = patterns.compile(r"(?<![\w-])[($€£¥+-]*\s?\d[\d.,]*\s?%?\)?(?![\w-])|(?<=\s)[—–-](?=\s|$)")
_LABEL = patterns.compile(r"[^.!?]{1,60}:?")

# a pipeline may stand in a table too
_PRODUCT = patterns.compile(
    r"\b(?:[Pp]hase|[Pp]reclinical|[Ff]iled|[Aa]pproved|IND|NDA|BLA)\b|\b[A-Z]{2,}[- ]?\d"
)


def _is_row(line: str) -> bool:
    """Two figures or more, and few words: at most four characters of words for one of figures."""
    if _PRODUCT.search(line):
        return False
    figures = _FIGURE.findall(line)
    size = sum(len(figure) for figure in figures)
    return len(figures) >= 2 and (len(line) - size) <= 4 * size + 12 and not line.rstrip().endswith(".")


def without_tables(text: str) -> str:
    """Return the text without runs of rows, and without the headings that stand between rows."""
    lines = text.split("\n")
    rows = [_is_row(line) for line in lines]
    kept: list[str] = []
    at = 0
    while at < len(lines):
        end, last, count = at, at, 0
        while end < len(lines) and (
            rows[end] or (end - last <= 2 and count and _LABEL.fullmatch(lines[end] or " "))
        ):
            if rows[end]:
                last, count = end, count + 1
            end += 1
        if count >= SHORTEST:
            at = last + 1
            continue
        kept.append(lines[at])
        at += 1
    return "\n".join(kept)
