"""A small writer of PDF 1.4 pages: lines of Helvetica at places given in points from the upper left corner."""

from __future__ import annotations

import unicodedata
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

PAGE_WIDTH, PAGE_HEIGHT = 595, 842
_FONTS = ("Helvetica", "Helvetica-Bold")
_SPELLINGS = str.maketrans({"ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "ő": "o", "ű": "u"})
_NARROW = {" ": 278, ",": 278, ".": 278, "-": 333}
_DIGIT = 556


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text; `x` is its left end, or its right end when it is a figure set to the right."""

    x: float
    y: float
    text: str
    size: float = 10
    is_bold: bool = False
    to_the_right: bool = False


def write_pdf(pages: Iterable[Sequence[Line]], title: str) -> bytes:
    """The file. Letters outside of Western European are written without their marks, else as `?`."""
    contents = [zlib.compress(_content(lines)) for lines in pages]
    first = 3 + len(_FONTS)
    kids = " ".join(f"{first + 2 * place} 0 R" for place in range(len(contents)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(contents)} /Kids [{kids}] >>".encode(),
        *(
            f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>".encode()
            for name in _FONTS
        ),
    ]
    for place, content in enumerate(contents):
        number = first + 2 * place
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {PAGE_WIDTH} {PAGE_HEIGHT}] /Contents {number + 1} 0 R "
            f"/Resources << /Font << /F0 3 0 R /F1 4 0 R >> >> >>".encode()
        )
        objects.append(b"<< /Length %d /Filter /FlateDecode >>\nstream\n%b\nendstream" % (len(content), content))
    objects.append(b"<< /Title (%b) >>" % _escaped(title))
    return _assembled(objects)


def _assembled(objects: Sequence[bytes]) -> bytes:
    """Header, objects, the table of their places, and the trailer; the last object is the document's title."""
    out = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    for place in places:
        out += b"%010d 00000 n \n" % place
    size, info = len(objects) + 1, len(objects)
    out += b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, info, table)
    return bytes(out)


def _content(lines: Sequence[Line]) -> bytes:
    out = bytearray()
    for line in lines:
        left = line.x - _width(line.text) * line.size / 1000 if line.to_the_right else line.x
        out += b"BT /F%d %.1f Tf %.2f %.2f Td (" % (line.is_bold, line.size, left, PAGE_HEIGHT - line.y)
        out += _escaped(line.text) + b") Tj ET\n"
    return bytes(out)


def _width(figure: str) -> int:
    """The width of figures in thousandths of the size; letters count as wide as digits."""
    return sum(_NARROW.get(letter, _DIGIT) for letter in figure)


def _escaped(text: str) -> bytes:
    encoded = b"".join(_letter(letter) for letter in text)
    return encoded.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def _letter(letter: str) -> bytes:
    try:
        return letter.encode("cp1252")
    except UnicodeEncodeError:
        plain = unicodedata.normalize("NFKD", letter.translate(_SPELLINGS))
        return "".join(each for each in plain if not unicodedata.combining(each)).encode("cp1252", "replace")
