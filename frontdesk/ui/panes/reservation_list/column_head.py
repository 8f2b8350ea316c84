"""The line of column heads above a reservation list."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.domain.views import ListKind
from frontdesk.ui import theme
from frontdesk.ui.models.columns import Column
from frontdesk.ui.models.row_delegate import AMOUNT_AIR, GUEST_INDENT, RowDelegate
from frontdesk.ui.parts.painting import LEFT, RIGHT, draw_icon, draw_text, hairline, text_width
from frontdesk.ui.parts.part import Part
from frontdesk.ui.text.stays import Heads, heads

ARROW = 12
ARROW_GAP = 4
# What the service orders its lists by.
ORDERS = {
    ListKind.ARRIVALS: (Column.EXPECTED, "arrow-up"),
    ListKind.IN_HOUSE: (Column.ROOM, "arrow-up"),
    ListKind.DEPARTURES: (Column.ROOM, "arrow-up"),
    ListKind.NOT_ARRIVED: (Column.EXPECTED, "arrow-up"),
    ListKind.NOT_LEFT: (Column.ROOM, "arrow-up"),
    ListKind.WITHOUT_ROOM: (Column.EXPECTED, "arrow-up"),
    ListKind.OPTIONS: (Column.EXPECTED, "arrow-up"),
    ListKind.ALL: (Column.EXPECTED, "arrow-down"),
}


class ColumnHead(Part):
    """Painted over the same columns as the rows; the arrow says which column orders them."""

    def __init__(self, delegate: RowDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = delegate
        self._heads: Heads | None = None
        self._order: tuple[Column, str] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_heads(self, kind: ListKind, currency: str) -> None:
        """Another list."""
        self._heads = heads(kind, currency)
        self._order = ORDERS.get(kind)
        self.update()

    def sizeHint(self) -> QSize:
        """32 high."""
        return QSize(0, theme.current().px(theme.Height.COLUMN_HEAD))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words, arrow, hairline."""
        painter = QPainter(self)
        hairline(painter, 0, self.width(), self.height() - 1)
        if self._heads is None:
            return
        now = theme.current()
        font, colour = now.font(11, 500), now.tokens.ink3
        for column, text in _texts(self._heads):
            span = self._delegate.columns(self.width()).get(column)
            if span is None:
                continue
            place = QRect(span.left, 0, span.width, self.height() - 1)
            if column is Column.GUEST:
                place.setLeft(place.left() + now.px(GUEST_INDENT))
            if column is Column.OWES:
                place.setRight(place.right() - now.px(AMOUNT_AIR))
            draw_text(painter, place, text, font, colour, RIGHT if column is Column.OWES else LEFT)
            if self._order is not None and column is self._order[0]:
                left = span.left + text_width(font, text) + now.px(ARROW_GAP)
                draw_icon(painter, left, (self.height() - now.px(ARROW)) / 2, self._order[1], colour, ARROW)


def _texts(heads: Heads) -> tuple[tuple[Column, str], ...]:
    return (
        (Column.GUEST, heads.guest),
        (Column.ROOM, heads.room),
        (Column.CATEGORY, heads.category),
        (Column.NIGHTS, heads.nights),
        (Column.UNTIL, heads.by_end),
        (Column.PEOPLE, heads.people),
        (Column.EXPECTED, heads.by_time),
        (Column.RATE, heads.rate),
        (Column.OWES, heads.owes),
    )
