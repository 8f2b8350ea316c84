"""Lines of equal height, whatever the scripts in them: a fallback font is taller than Inter and would part its line."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from frontdesk.ui import theme

_LAST_OF_INTER = "\u058f"  # Latin, Greek and Cyrillic come before; behind it other fonts begin
_LINE_SEPARATOR = "\u2028"
_PUNCTUATION = ("\u2000", "\u20cf")
_HELD_APART = frozenset("\u2068\u2069")
_HANGING = (("\u0590", "\u1fff"), ("\ufb1d", "\ufeff"))  # marks below the line: Hebrew to Khmer, Vietnamese
_HANG = 4  # a quarter of the ascent, rounded up, holds what Inter's own descent does not


def parts_lines(text: str) -> bool:
    """Whether a letter of `text` may come from a taller font."""
    if text.isascii():
        return False
    first, last = _PUNCTUATION
    return any(letter in _HELD_APART or (letter > _LAST_OF_INTER and not first <= letter <= last) for letter in text)


def lay_out(text: str, font: QFont, width: int) -> tuple[QTextLayout, int]:
    """`text` broken into lines of `width` pixels at the pitch of `font`, and how high they are together, with what
    hangs below the last one. It is drawn with its top left corner as the place.
    """
    metrics = theme.current().metrics(font)
    layout = QTextLayout(text.replace("\n", _LINE_SEPARATOR), font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    pitch, baseline, lines, last = metrics.height(), metrics.ascent(), 0, 0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, baseline + lines * pitch - line.ascent()))
        lines, last = lines + 1, line.textStart()
    layout.endLayout()
    return layout, lines * pitch + (-(-baseline // _HANG) if _hangs(_from(text, last)) else 0)


def _from(text: str, start: int) -> str:
    """What comes after so many UTF-16 units, as Qt counts."""
    return text.encode("utf-16-le")[2 * start :].decode("utf-16-le", "ignore")


def _hangs(text: str) -> bool:
    return any(first <= letter <= last for letter in text for first, last in _HANGING)
