"""The painted rate table: one widget, one pass over its cells.

A table view, because that brings keys, tooltips and the row × day table interface for screen readers. Its places and
its painting are our own, so its headers stay hidden and lend nothing but their names.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QHelpEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QFrame, QSizePolicy, QTableView, QToolTip, QWidget

from frontdesk.domain.views import RateGrid
from frontdesk.ui import theme
from frontdesk.ui.models.row_pictures import RowPictures
from frontdesk.ui.panes.rate_strip.cells import has_corner, paint_cell, paint_day, price_font
from frontdesk.ui.panes.rate_strip.geometry import Geometry
from frontdesk.ui.panes.rate_strip.model import OCCUPIED_ROW, RateModel
from frontdesk.ui.parts.cell_walk import cell_after
from frontdesk.ui.parts.painting import CENTRE, draw_text, fill, focus_ring, hairline, text_width
from frontdesk.ui.parts.told_apart import told_apart
from frontdesk.ui.shape import Shape, shape_of
from frontdesk.ui.text import rates as words

SATURDAY = 5
ROWS_SHOWN = 5
NIGHTS = (14, 10, 7)  # six-figure prices need 10 days, not 14 (DESK.md §11)
BETWEEN_PRICES = 4
BETWEEN_DAYS = 4

Index = QModelIndex | QPersistentModelIndex


class RateChart(QTableView):
    """Days, how full the house is, and per category the price with the free rooms under it."""

    current_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid: RateGrid | None = None
        self._heads = RowPictures()
        self._has_corners = False
        self._refused = ""
        self._model = RateModel(self)
        self.setModel(self._model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        for corner in self.findChildren(QAbstractButton, options=Qt.FindChildOption.FindDirectChildrenOnly):
            corner.hide()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.viewport().setAutoFillBackground(False)
        theme.current().changed.connect(self._settle)

    def show_grid(self, grid: RateGrid) -> None:
        """Show these figures."""
        self._grid = grid
        self.setAccessibleName(words.table_name(grid.rate))
        self._settle()

    def show_refused(self, reason: str) -> None:
        """What the token is not told, which is said where no figure is known; "" for nothing."""
        self._refused = reason
        self.viewport().update()

    def current_sentence(self) -> str:
        """The cell under the keys in words; "" while the keys are elsewhere."""
        if not self.hasFocus() or not self.currentIndex().isValid():
            return ""
        return str(self._model.data(self.currentIndex(), Qt.ItemDataRole.AccessibleTextRole))

    def has_corner_marks(self) -> bool:
        """Whether any cell says only by its corner that a rule applies, so that a legend is needed."""
        return self._has_corners

    def sizeHint(self) -> QSize:
        """All rows up to five, with the air under them; more rows scroll."""
        rows = len(self._grid.rows) if self._grid is not None else 1
        places = Geometry(
            width=theme.current().px(520), rows=min(rows, ROWS_SHOWN), columns=14, is_wide=self._is_wide()
        )
        return QSize(places.width, places.height)

    # --- the places, as an item view is asked for them ----------------------------------------------------------------

    def visualRect(self, index: Index) -> QRect:
        """Where a cell is painted."""
        if not index.isValid():
            return QRect()
        places = self._places()
        if index.row() == OCCUPIED_ROW:
            return places.head_cell(index.column())
        return places.cell(index.row() - 1, index.column())

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The cell under a point of the viewport."""
        found = self._places().at(point)
        return QModelIndex() if found is None else self._model.index(found[0] + 1, found[1])

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring the row of a cell between head and foot."""
        if not index.isValid() or index.row() == OCCUPIED_ROW:
            return
        rect, bar, head = self.visualRect(index), self.verticalScrollBar(), self._places().head
        if rect.top() < head:
            bar.setValue(bar.value() - (head - rect.top()))
        elif rect.bottom() > self.viewport().height():
            bar.setValue(bar.value() + rect.bottom() - self.viewport().height())

    def horizontalOffset(self) -> int:
        """Never scrolled sideways."""
        return 0

    def verticalOffset(self) -> int:
        """Pixels the rows are moved up under the head."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        """No cell is hidden."""
        return False

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Arrows move by a cell, Home and End to the first and last night."""
        return cell_after(action, self.currentIndex(), self._model)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Nothing is selected here: the current cell is all there is."""

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Nothing is selected here."""
        return QRegion()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say that other words are due beside the title."""
        super().currentChanged(current, previous)
        self.current_changed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Start at the first night."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(OCCUPIED_ROW, 0))
        self.current_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The title says what it always says."""
        super().focusOutEvent(event)
        self.current_changed.emit()

    def viewportEvent(self, event: QEvent) -> bool:
        """The whole name of a category, beside its cells."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and self._grid is not None:
            places, names = self._places(), [each.name for each in self._grid.rows]
            name = next((name for row, name in enumerate(names) if places.label(row).contains(event.pos())), "")
            if name and event.pos().y() >= places.head:
                QToolTip.showText(event.globalPos(), name, self)
                return True
        return super().viewportEvent(event)

    def updateGeometries(self) -> None:
        """The rows scroll under the head; the table view would count its hidden headers' sections."""
        places = self._places()
        self.verticalScrollBar().setRange(0, max(0, places.height - self.viewport().height()))
        self.verticalScrollBar().setSingleStep(places.row)
        self.verticalScrollBar().setPageStep(max(0, self.viewport().height() - places.head))

    # --- painting -----------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fewer nights where prices would touch."""
        super().resizeEvent(event)
        self._settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tints, rows, and the head over them."""
        with QPainter(self.viewport()) as painter:
            fill(painter, event.rect(), theme.current().tokens.page)
            if self._grid is None or not _is_anything_known(self._grid):
                self._paint_nothing_yet(painter)
                return
            self._paint_grid(painter, self._grid, self._places(), event.rect())

    def _paint_grid(self, painter: QPainter, grid: RateGrid, places: Geometry, seen: QRect) -> None:
        """What is in `seen`: the take-back bar lies over the days and grows, and prices take time to paint."""
        self._paint_weekends(painter, grid, places, self.viewport().height())
        if seen.bottom() >= places.head:
            painter.setClipRect(seen & QRect(0, places.head, places.width, self.viewport().height()))
            self._paint_rows(painter, grid, places, seen)
            painter.setClipping(False)
        if seen.top() <= places.head:
            self._paint_head(painter, grid, places)
        if self.hasFocus() and self.currentIndex().isValid():
            focus_ring(painter, self.visualRect(self.currentIndex()).adjusted(0, 1, 0, 0), theme.Radius.KEYCAP)

    def _paint_nothing_yet(self, painter: QPainter) -> None:
        now = theme.current()
        draw_text(
            painter, self.viewport().rect(), self._refused or words.nothing_yet(), now.font(12), now.tokens.ink3, CENTRE
        )

    def _paint_weekends(self, painter: QPainter, grid: RateGrid, places: Geometry, height: int) -> None:
        for column in range(places.columns):
            if grid.days[column].weekday() >= SATURDAY:
                rect = places.head_cell(column)
                rect.setHeight(height)
                fill(painter, rect, theme.current().tokens.pane)

    def _paint_rows(self, painter: QPainter, grid: RateGrid, places: Geometry, seen: QRect) -> None:
        now = theme.current()
        names = tuple(each.name for each in grid.rows)
        for row, category in enumerate(grid.rows):
            line = places.label(row)
            if line.bottom() < seen.top() or line.top() > seen.bottom():
                continue
            font = now.font(12, 500)
            draw_text(painter, line, told_apart(category.name, names, font, line.width()), font, now.tokens.ink)
            if row:
                hairline(painter, places.left, places.right + 1, line.top())
            for column, cell in enumerate(category.cells[: places.columns]):
                paint_cell(painter, places.cell_rect(row, column), cell, is_wide=places.is_wide)

    def _paint_head(self, painter: QPainter, grid: RateGrid, places: Geometry) -> None:
        """As a picture: the shadow of the take-back bar has it painted again and again."""
        whole = QRect(0, 0, places.width, places.head + 1)
        now = theme.current()
        look = now.tokens.page.rgba(), now.text_percent
        self._heads.paint(painter, whole, look, now.tokens.page, lambda on, _: self._draw_head(on, grid, places))

    def _draw_head(self, painter: QPainter, grid: RateGrid, places: Geometry) -> None:
        now = theme.current()
        self._paint_weekends(painter, grid, places, places.head)
        draw_text(painter, places.head_label(), words.occupied(), now.font(11, 500), now.tokens.ink3)
        is_tight = self._is_tight(grid, places)
        for column, night in enumerate(grid.days[: places.columns]):
            day = words.day(night, is_tight=is_tight)
            paint_day(painter, places.head_rect(column), day, grid.occupied[column], is_today=column == 0)
        hairline(painter, 0, places.width, places.head)

    # --- what fits ----------------------------------------------------------------------------------------------------

    def _settle(self) -> None:
        if self._grid is None:
            return
        self._model.show_grid(self._grid, self._nights_that_fit(self._grid))
        self._heads.clear()
        self._has_corners = self._says_by_corners(self._grid, self._places())
        self.updateGeometries()
        self.updateGeometry()
        self.viewport().update()

    @staticmethod
    def _says_by_corners(grid: RateGrid, places: Geometry) -> bool:
        shown = [cell for row in grid.rows for cell in row.cells[: places.columns]]
        return any(has_corner(cell, places.column_width, is_wide=places.is_wide) for cell in shown)

    def _places(self) -> Geometry:
        return Geometry(
            width=self.viewport().width(),
            rows=max(0, self._model.rowCount() - 1),
            columns=self._model.columnCount(),
            is_wide=self._is_wide(),
            scroll=self.verticalOffset(),
        )

    def _is_wide(self) -> bool:
        window, percent = self.window(), theme.current().text_percent
        return shape_of(window.width() * 100 / percent, window.height() * 100 / percent) is Shape.WIDE

    def _nights_that_fit(self, grid: RateGrid) -> int:
        font = price_font(is_sold=True)
        prices = {words.price(cell.price) for row in grid.rows for cell in row.cells}
        widest = max((text_width(font, price) for price in prices), default=0) + theme.current().px(BETWEEN_PRICES)
        for nights in NIGHTS:
            places = Geometry(width=self.viewport().width(), rows=0, columns=nights, is_wide=self._is_wide())
            if places.column_width >= widest:
                return nights
        return NIGHTS[-1]

    def _is_tight(self, grid: RateGrid, places: Geometry) -> bool:
        """Whether the days' usual short names would touch."""
        font = theme.current().font(11, 500)
        widest = max(text_width(font, words.day(night)) for night in grid.days[: places.columns])
        return widest + theme.current().px(BETWEEN_DAYS) > places.column_width


def _is_anything_known(grid: RateGrid) -> bool:
    return any(cell.price is not None or cell.free is not None for row in grid.rows for cell in row.cells)
