"""A box beside the thing it is about, with an arrow to it (DESK.md §5, picture 08)."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.part import Part
from frontdesk.ui.parts.shadow import Level, margin, paint_shadow

ARROW = 8
ARROW_HALF = 9
INSIDE = 16


class _Side(Enum):
    """Where it stands beside its target, in the order in which they are tried."""

    ABOVE = auto()
    BELOW = auto()
    RIGHT = auto()
    LEFT = auto()


class Popover(Part):
    """A child of `host`, over what is there; it takes no focus by itself. `body` holds its content. Who opens it also
    closes it: it belongs to a place that may scroll away.
    """

    def __init__(self, host: QWidget, width: int) -> None:
        """`width` of the box, in design pixels."""
        super().__init__(host)
        self._box_width = width
        self._side: _Side | None = None
        self._tip = QPoint()
        self._asked = (QRect(), QRect())
        self.body = QVBoxLayout(self)
        self.restyle()
        self.hide()

    def restyle(self) -> None:
        """Shadow and arrow lie outside the box."""
        now = theme.current()
        edge = self._edge() + now.px(INSIDE)
        self.body.setContentsMargins(edge, edge, edge, edge)
        self.body.setSpacing(now.px(8))

    def show_at(self, target: QRect, room: QRect) -> None:
        """Open beside `target`, inside `room`; both in the host's coordinates. Where no side has room for it, it lies
        over the target, without an arrow.
        """
        self._asked = (target, room)
        size = self._box(room)
        self._side = next((side for side in _Side if room.contains(_placed(side, target, size, room))), None)
        box = _placed(self._side or _Side.BELOW, target, size, room)
        edge = self._edge()
        self.setGeometry(box.adjusted(-edge, -edge, edge, edge))
        self._tip = _tip(self._side or _Side.BELOW, target) - self.pos()
        self.show()
        self.raise_()
        self.update()

    def fit(self) -> None:
        """Its content has grown or shrunk."""
        if self.isVisible():
            self.show_at(*self._asked)

    def box(self) -> QRect:
        """The box without shadow and arrow, in the host's coordinates."""
        edge = self._edge()
        return self.geometry().adjusted(edge, edge, -edge, -edge)

    def points_at(self) -> QPoint:
        """Where the tip of the arrow is, in the host's coordinates."""
        return self.pos() + self._tip

    def _box(self, room: QRect) -> QRect:
        """As wide as asked and as high as its content, but never larger than the room."""
        edge = self._edge()
        width = min(theme.current().px(self._box_width), room.width())
        self.body.activate()
        whole = self.body.totalHeightForWidth(width + 2 * edge) if self.body.hasHeightForWidth() else 0
        height = (whole if whole > 0 else self.body.totalSizeHint().height()) - 2 * edge
        return QRect(0, 0, width, min(height, room.height()))

    def _edge(self) -> int:
        return max(margin(Level.POPOVER), theme.current().px(ARROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Shadow, box, arrow, and around both one hairline."""
        now = theme.current()
        edge = self._edge()
        box = self.rect().adjusted(edge, edge, -edge, -edge)
        with QPainter(self) as painter:
            paint_shadow(painter, box, theme.Radius.DIALOG, Level.POPOVER)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
            shape = QPainterPath()
            inside = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
            shape.addRoundedRect(inside, theme.Radius.DIALOG, theme.Radius.DIALOG)
            if self._side is not None:
                shape = shape.united(self._arrow(inside, self._side))
            painter.setPen(QPen(now.tokens.line2, 1.0))
            painter.setBrush(now.tokens.raised)
            painter.drawPath(shape)

    def _arrow(self, box: QRectF, side: _Side) -> QPainterPath:
        """From the edge of the box to the target, never from a corner."""
        now = theme.current()
        half, long = float(now.px(ARROW_HALF)), float(now.px(ARROW))
        low = theme.Radius.DIALOG + half
        arrow = QPainterPath()
        if side in (_Side.ABOVE, _Side.BELOW):
            at = min(max(self._tip.x(), box.left() + low), box.right() - low)
            base = box.bottom() - 1 if side is _Side.ABOVE else box.top() + 1
            tip = base + long if side is _Side.ABOVE else base - long
            corners = (QPointF(at - half, base), QPointF(at, tip), QPointF(at + half, base))
        else:
            at = min(max(self._tip.y(), box.top() + low), box.bottom() - low)
            base = box.left() + 1 if side is _Side.RIGHT else box.right() - 1
            tip = base - long if side is _Side.RIGHT else base + long
            corners = (QPointF(base, at - half), QPointF(tip, at), QPointF(base, at + half))
        arrow.moveTo(corners[0])
        arrow.lineTo(corners[1])
        arrow.lineTo(corners[2])
        arrow.closeSubpath()
        return arrow


def _placed(side: _Side, target: QRect, size: QRect, room: QRect) -> QRect:
    """The box on that side of the target, moved along it into the room."""
    gap = theme.current().px(ARROW) + 2
    box = QRect(size)
    match side:
        case _Side.ABOVE:
            box.moveBottom(target.top() - gap)
        case _Side.BELOW:
            box.moveTop(target.bottom() + gap)
        case _Side.RIGHT:
            box.moveLeft(target.right() + gap)
        case _Side.LEFT:
            box.moveRight(target.left() - gap)
    if side in (_Side.ABOVE, _Side.BELOW):
        box.moveLeft(target.center().x() - box.width() // 2)
        box.moveLeft(min(max(box.left(), room.left()), room.right() - box.width() + 1))
    else:
        box.moveTop(target.center().y() - box.height() // 2)
        box.moveTop(min(max(box.top(), room.top()), room.bottom() - box.height() + 1))
    return box


def _tip(side: _Side, target: QRect) -> QPoint:
    """Where the arrow points."""
    return target.center() if side in (_Side.ABOVE, _Side.BELOW) else QPoint(target.left(), target.center().y())
