"""The few strokes all parts and delegates are painted with: text, icons, boxes, hairlines, the focus ring."""

from functools import cache
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from frontdesk.ui import theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter

ELLIPSIS_SIDE = Qt.TextElideMode.ElideRight
ELLIPSIS = "…"
RIGHT_TO_LEFT_MARK = "\u200f"
CURRENT_BAR = 3


def text_width(font: QFont, text: str) -> int:
    """The width `text` needs in logical pixels, rounded."""
    return theme.current().text_width(font, text)


def draw_text(
    painter: QPainter,
    rect: QRect | QRectF,
    text: str,
    font: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = LEFT,
    *,
    elide: bool = False,
) -> None:
    """One line of text in `rect`. Without `elide` it is never cut: figures, rooms and times must not be."""
    if elide:
        text = elided(text, font, int(rect.width()))
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(QRectF(rect), _one_line(align), text)


def elided(text: str, font: QFont, width: int, side: Qt.TextElideMode = ELLIPSIS_SIDE) -> str:
    """The text cut to `width` logical pixels, at its end or where `side` says."""
    if text_width(font, text) <= width:
        return text
    return ending_where_it_reads(theme.current().metrics(font).elidedText(text, side, width))


def ending_where_it_reads(cut: str) -> str:
    """The ellipsis of a text that is cut in the midst of words written right to left stands at their left, where one
    reads on; in a window written left to right it would stand at their beginning.
    """
    if not cut.endswith(ELLIPSIS):
        return cut
    strong = (direction for letter in reversed(cut) if (direction := bidirectional(letter)) in ("L", "R", "AL"))
    return cut + RIGHT_TO_LEFT_MARK if next(strong, "L") != "L" else cut


@cache
def _one_line(align: Qt.AlignmentFlag) -> int:
    """Combining Qt's flags costs as much as drawing a word; there are few combinations."""
    return int(align | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip)


def draw_icon(painter: QPainter, x: float, y: float, name: str, colour: QColor, size: int = 16) -> None:
    """The icon with its top left corner at (x, y), `size` design pixels, sharp on the painter's device."""
    pixmap = theme.current().icon(name, colour, size, painter.device().devicePixelRatioF())
    painter.drawPixmap(QPointF(round(x), round(y)), pixmap)


def fill(painter: QPainter, rect: QRect | QRectF, colour: QColor) -> None:
    """A flat ground. Never antialiased: at 125 % that leaves seams between neighbours."""
    smooth = painter.testRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(QRectF(rect), colour)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)


def round_box(
    painter: QPainter,
    rect: QRect | QRectF,
    radius: float,
    ground: QColor | None,
    edge: QColor | None = None,
    width: float = 1.0,
) -> None:
    """A rounded ground with, if given, an edge of `width` that lies inside `rect`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setBrush(ground if ground is not None else Qt.BrushStyle.NoBrush)
    if edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(rect), radius, radius)
        return
    inset = width / 2
    painter.setPen(QPen(edge, width))
    inner = radius - inset
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), inner, inner)


def current_ground(painter: QPainter, rect: QRect | QRectF, inset: float) -> None:
    """The line of a small list that Enter takes: a rounded ground, and a bar `inset` px within its height."""
    tokens = theme.current().tokens
    round_box(painter, rect, theme.Radius.CONTROL, tokens.selection)
    bar = QRectF(rect.x(), rect.y() + inset, CURRENT_BAR, rect.height() - 2 * inset)
    round_box(painter, bar, CURRENT_BAR / 2, tokens.accent)


def focus_ring(painter: QPainter, rect: QRect | QRectF, radius: float) -> None:
    """2 px of accent inside the edge, so that nothing moves when focus comes (DESK.md §1.3)."""
    round_box(painter, rect, radius, None, theme.current().tokens.accent, 2.0)


def hairline(painter: QPainter, x1: float, x2: float, y: int, colour: QColor | None = None) -> None:
    """One pixel from x1 to x2, filling the pixel row y."""
    fill(painter, QRectF(x1, y, x2 - x1, 1), colour if colour is not None else theme.current().tokens.line)


def vertical_hairline(painter: QPainter, x: int, y1: float, y2: float, colour: QColor | None = None) -> None:
    """One pixel from y1 to y2, filling the pixel column x."""
    fill(painter, QRectF(x, y1, 1, y2 - y1), colour if colour is not None else theme.current().tokens.line)
