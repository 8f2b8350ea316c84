"""The state marks of a stay: a 16 px ring whose shape says the state without its colour (DESK.md §3)."""

from enum import Enum
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from frontdesk.ui import theme
from frontdesk.ui.theme import Tone

SIZE = 16
STROKE = 1.75
RING_RADIUS = 6.25
CORE_RADIUS = 4.0
LEAST_SHARE = 0.14  # a guest who has just come must not look like one who is due
DOT_RADIUS = 1.6
DASHES = 6
DASH_DEGREES = 32
FULL_TURN = 360 * 16  # Qt counts arcs in sixteenths of a degree
TOP = 90 * 16


class StayMark(Enum):
    """Each state with the word that stands for it where nothing better is known, and its tone."""

    ENQUIRY = ("Enquiry", Tone.MUTE)
    OPTION = ("Option", Tone.WARN)
    DUE_IN = ("Due in", Tone.ACCENT)
    NOT_ARRIVED = ("Not arrived", Tone.BAD)
    IN_HOUSE = ("In house", Tone.GOOD)
    DUE_OUT = ("Due out", Tone.GOOD)
    LEFT = ("Left", Tone.MUTE)
    CANCELLED = ("Cancelled", Tone.MUTE)
    NO_SHOW = ("No-show", Tone.BAD)

    def __init__(self, word: str, tone: Tone) -> None:
        self.word = word
        self.tone = tone


def paint_mark(
    painter: QPainter, rect: QRectF, mark: StayMark, share: float = 0.0, colour: QColor | None = None
) -> None:
    """Paint `mark` centred in `rect`; `share` (0 to 1) is how much of the stay is gone and fills IN_HOUSE's pie."""
    now = theme.current()
    ink = colour if colour is not None else now.tokens.of(mark.tone)
    side = now.px(SIZE)
    left, top = rect.center().x() - side / 2, rect.center().y() - side / 2
    if left != int(left) or top != int(top):  # between the pixels a picture would blur
        _draw_mark(painter, rect.center(), mark, share, ink)
        return
    ratio = painter.device().devicePixelRatioF()
    shown = share if mark is StayMark.IN_HOUSE else 0.0
    picture = _picture(mark, shown, ink.rgba(), now.tokens.page.rgba(), now.text_percent, ratio)
    painter.drawPixmap(QPointF(left, top), picture)


@lru_cache(maxsize=512)
def _picture(mark: StayMark, share: float, ink: int, page: int, percent: int, ratio: float) -> QPixmap:
    """A list paints the same few marks over and over. `page` and `percent` are part of the key only."""
    side = theme.current().px(SIZE)
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        _draw_mark(painter, QPointF(side / 2, side / 2), mark, share, QColor.fromRgba(ink))
    return picture


def _draw_mark(painter: QPainter, centre: QPointF, mark: StayMark, share: float, ink: QColor) -> None:
    now = theme.current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.translate(centre)
    painter.scale(now.text_percent / 100, now.text_percent / 100)
    pen = QPen(ink, STROKE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _SHAPES[mark](painter, share)
    painter.restore()


def _circle(radius: float) -> QRectF:
    return QRectF(-radius, -radius, 2 * radius, 2 * radius)


def _ring(painter: QPainter) -> None:
    painter.drawEllipse(_circle(RING_RADIUS))


def _core(painter: QPainter, shape: QRectF, share: float = 1.0) -> None:
    painter.setBrush(painter.pen().color())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPie(shape, TOP, -round(FULL_TURN * min(max(share, 0.0), 1.0)))


def _dashes(painter: QPainter) -> None:
    pen = painter.pen()
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    for number in range(DASHES):
        middle = TOP + number * FULL_TURN // DASHES
        painter.drawArc(_circle(RING_RADIUS), middle - DASH_DEGREES * 8, DASH_DEGREES * 16)


def _enquiry(painter: QPainter, share: float) -> None:
    _dashes(painter)
    _core(painter, _circle(DOT_RADIUS))


def _option(painter: QPainter, share: float) -> None:
    _dashes(painter)


def _due_in(painter: QPainter, share: float) -> None:
    _ring(painter)


def _not_arrived(painter: QPainter, share: float) -> None:
    _ring(painter)
    painter.drawPolyline(QPolygonF([QPointF(0, -2.9), QPointF(0, 0), QPointF(2.4, 1.2)]))


def _in_house(painter: QPainter, share: float) -> None:
    _ring(painter)
    _core(painter, _circle(CORE_RADIUS), max(share, LEAST_SHARE))


def _due_out(painter: QPainter, share: float) -> None:
    _ring(painter)
    _core(painter, _circle(CORE_RADIUS))


def _left(painter: QPainter, share: float) -> None:
    pen = QPen(painter.pen())
    _core(painter, _circle(RING_RADIUS + STROKE / 2))
    pen.setColor(theme.current().tokens.page)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([QPointF(-2.9, 0.1), QPointF(-0.9, 2.1), QPointF(2.9, -1.9)]))


def _cancelled(painter: QPainter, share: float) -> None:
    _ring(painter)
    painter.drawLine(QPointF(-2.1, -2.1), QPointF(2.1, 2.1))
    painter.drawLine(QPointF(2.1, -2.1), QPointF(-2.1, 2.1))


def _no_show(painter: QPainter, share: float) -> None:
    _ring(painter)
    painter.drawLine(QPointF(4.2, -4.2), QPointF(-4.2, 4.2))


_SHAPES = {
    StayMark.ENQUIRY: _enquiry,
    StayMark.OPTION: _option,
    StayMark.DUE_IN: _due_in,
    StayMark.NOT_ARRIVED: _not_arrived,
    StayMark.IN_HOUSE: _in_house,
    StayMark.DUE_OUT: _due_out,
    StayMark.LEFT: _left,
    StayMark.CANCELLED: _cancelled,
    StayMark.NO_SHOW: _no_show,
}
