"""The line of column heads above a reservation list; a press on one orders the list by it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.domain.views import ListKind
from frontdesk.domain.wanted import Order, OrderBy
from frontdesk.ui import theme
from frontdesk.ui.models.columns import Column
from frontdesk.ui.models.row_delegate import AMOUNT_AIR, GUEST_INDENT, MARGIN, RowDelegate
from frontdesk.ui.parts.button import IconButton
from frontdesk.ui.parts.painting import LEFT, RIGHT, draw_icon, draw_text, hairline, round_box, text_width
from frontdesk.ui.parts.part import Part
from frontdesk.ui.text import filters, tr
from frontdesk.ui.text.stays import Heads, heads

ARROW = 12
ARROW_GAP = 4
HOVER_SIDE = 6
HOVER_INSET = 4
BUTTON_RIGHT = 9
ORDER_BY = {
    Column.STATE: OrderBy.STATE,
    Column.GUEST: OrderBy.GUEST,
    Column.ROOM: OrderBy.ROOM,
    Column.CATEGORY: OrderBy.CATEGORY,
    Column.NIGHTS: OrderBy.NIGHTS,
    Column.UNTIL: OrderBy.UNTIL,
    Column.PEOPLE: OrderBy.PEOPLE,
    Column.EXPECTED: OrderBy.EXPECTED,
    Column.RATE: OrderBy.RATE,
    Column.OWES: OrderBy.OWES,
}
# What the service orders its lists by.
ORDERS = {
    ListKind.ARRIVALS: Order(OrderBy.EXPECTED),
    ListKind.IN_HOUSE: Order(OrderBy.ROOM),
    ListKind.DEPARTURES: Order(OrderBy.ROOM),
    ListKind.NOT_ARRIVED: Order(OrderBy.EXPECTED),
    ListKind.NOT_LEFT: Order(OrderBy.ROOM),
    ListKind.WITHOUT_ROOM: Order(OrderBy.EXPECTED),
    ListKind.OPTIONS: Order(OrderBy.EXPECTED),
}  # all stays begin with today: later ones go up from there, earlier ones down, so that no arrow says it


class ColumnHead(Part):
    """Painted over the same columns as the rows; the arrow says which column orders them."""

    pressed = Signal(object)  # OrderBy
    filter_wanted = Signal()

    def __init__(self, delegate: RowDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = delegate
        self._heads: Heads | None = None
        self._order: Order | None = None
        self._by_time_only = False
        self._under_mouse: Column | None = None
        self._filter = IconButton("list-filter", tr("Filter and columns"), key="F", parent=self)
        self._filter.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # F opens it; between chip and list there is no stop
        self._filter.clicked.connect(self.filter_wanted)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_heads(
        self, kind: ListKind, currency: str, order: Order | None = None, *, by_time_only: bool = False
    ) -> None:
        """Another list, or another order. `by_time_only`: no other column can order it."""
        shown = (heads(kind, currency), order if order is not None else ORDERS.get(kind), by_time_only)
        if shown == (self._heads, self._order, self._by_time_only):
            return
        self._heads, self._order = shown[:2]
        self._by_time_only = by_time_only
        self.setAccessibleName(tr("Column heads"))
        self.setAccessibleDescription(
            filters.ordered_by(self._order.by, descending=self._order.descending) if self._order is not None else ""
        )
        self.update()

    def next_order(self, by: OrderBy, wanted: Order | None) -> Order | None:
        """What a press on a head makes of the order: up, down, the list's own again."""
        if wanted is None or wanted.by is not by:
            return Order(by)
        return Order(by, descending=True) if not wanted.descending else None

    def order_columns(self) -> tuple[OrderBy, ...]:
        """What the list can be ordered by now, from left to right."""
        columns = (column for column in ORDER_BY if column in self._delegate.columns(self.width()))
        return tuple(ORDER_BY[column] for column in columns if self._may_order(column))

    def sizeHint(self) -> QSize:
        """32 high."""
        return QSize(0, theme.current().px(theme.Height.COLUMN_HEAD))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The filter keeps to the right."""
        hint = self._filter.sizeHint()
        left = self.width() - theme.current().px(BUTTON_RIGHT) - hint.width()
        self._filter.setGeometry(left, (self.height() - hint.height()) // 2, hint.width(), hint.height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Ground under what can be pressed; the reason over what cannot."""
        column = self._column_at(event.position().toPoint())
        may = column is not None and self._may_order(column)
        self._under_mouse = column if may else None
        self.setToolTip(filters.order_needs_filter() if column is not None and not may else "")
        self.setCursor(Qt.CursorShape.PointingHandCursor if may else Qt.CursorShape.ArrowCursor)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """The ground goes with the mouse."""
        super().leaveEvent(event)
        self._under_mouse = None
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Order by this column."""
        column = self._column_at(event.position().toPoint())
        if column is not None and event.button() is Qt.MouseButton.LeftButton and self._may_order(column):
            self.pressed.emit(ORDER_BY[column])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words, arrow, hairline."""
        with QPainter(self) as painter:
            hairline(painter, 0, self.width(), self.height() - 1)
            if self._heads is None:
                return
            if self._order is not None and self._order.by is OrderBy.STATE:
                now = theme.current()
                icon = "arrow-down" if self._order.descending else "arrow-up"
                top = (self.height() - now.px(ARROW)) / 2
                draw_icon(painter, now.px(MARGIN + 2), top, icon, now.tokens.ink3, ARROW)
            for column, text in _texts(self._heads):
                place = self._place(column)
                if place is not None:
                    self._paint_head(painter, column, text, place)

    def _paint_head(self, painter: QPainter, column: Column, text: str, place: QRect) -> None:
        now = theme.current()
        tokens, font = now.tokens, now.font(11, 500)
        is_right = column is Column.OWES
        width = text_width(font, text)
        left = place.right() + 1 - width if is_right else place.left()
        if column is self._under_mouse:
            side, inset = now.px(HOVER_SIDE), now.px(HOVER_INSET)
            arrow = now.px(ARROW + ARROW_GAP)
            ground = QRect(left - side - (arrow if is_right else 0), inset, width + 2 * side + arrow, self.height())
            ground.setHeight(self.height() - 2 * inset - 1)
            round_box(painter, ground, theme.Radius.CONTROL, tokens.hover)
        draw_text(painter, place, text, font, tokens.ink3, RIGHT if is_right else LEFT)
        if self._order is not None and self._order.by is ORDER_BY[column]:
            at = left - now.px(ARROW + ARROW_GAP) if is_right else left + width + now.px(ARROW_GAP)
            icon = "arrow-down" if self._order.descending else "arrow-up"
            draw_icon(painter, at, (self.height() - now.px(ARROW)) / 2, icon, tokens.ink3, ARROW)

    def _place(self, column: Column) -> QRect | None:
        """Where the words of a head lie."""
        now = theme.current()
        span = self._delegate.columns(self.width()).get(column)
        if span is None:
            return None
        place = QRect(span.left, 0, span.width, self.height() - 1)
        if column is Column.GUEST:
            place.setLeft(place.left() + now.px(GUEST_INDENT))
        if column is Column.OWES:
            place.setRight(place.right() - now.px(AMOUNT_AIR))
        return place

    def _column_at(self, at: QPoint) -> Column | None:
        columns = self._delegate.columns(self.width())
        found = (column for column, span in columns.items() if span.left <= at.x() < span.right and column in ORDER_BY)
        return next(found, None)

    def _may_order(self, column: Column) -> bool:
        return not self._by_time_only or column is Column.EXPECTED


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
