"""Write tiny PDF files for tests: text in Helvetica, one content stream a page, no compression."""

from __future__ import annotations

from collections.abc import Sequence

ENCRYPTION = (
    b"<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <" + b"11" * 32 + b"> /U <" + b"22" * 32 + b"> >>"
)
"""A password that nobody knows: the empty one does not give this /U."""


def _literal(text: str) -> bytes:
    escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return b"(" + escaped.encode("cp1252") + b")"


def _content(lines: Sequence[tuple[float, float, str]], size: float) -> bytes:
    shown = (b"1 0 0 1 %.2f %.2f Tm %s Tj" % (x, y, _literal(text)) for x, y, text in lines)
    return b"BT /F1 %.2f Tf\n" % size + b"\n".join(shown) + b"\nET"


def page(
    text: str, *, header: str = "", footer: str = "", size: float = 11, leading: float = 14
) -> list[tuple[float, float, str]]:
    """Lines from the top margin down; an empty line leaves a gap; header and footer stand in the margins."""
    lines = [(72.0, 700 - leading * number, line) for number, line in enumerate(text.split("\n")) if line]
    margins = [(72.0, 760.0, header)] * bool(header) + [(290.0, 40.0, footer)] * bool(footer)
    return margins + lines


def pdf(
    *pages: Sequence[tuple[float, float, str]],
    title: str = "",
    created: str = "",
    encrypted: bool = False,
    size: float = 11,
) -> bytes:
    """A whole PDF file; each page is a list of (x, y, text) in points from the lower left."""
    kids = b" ".join(b"%d 0 R" % (4 + 2 * number) for number in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(pages)),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, lines in enumerate(pages):
        content = _content(lines, size)
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> >> >>" % (5 + 2 * number)
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
    objects.append(b"<< /Title %s /CreationDate %s >>" % (_literal(title), _literal(created)))
    info = len(objects)
    if encrypted:
        objects.append(ENCRYPTION)
    out, offsets = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    out += b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R /ID [<00><00>]" % (len(objects) + 1, info)
    out += b" /Encrypt %d 0 R" % len(objects) if encrypted else b""
    out += b" >>\nstartxref\n%d\n%%%%EOF\n" % start
    return bytes(out)
