"""The grid of offers: categories down, rates across; arrows walk, Enter takes, the reason stands in the cell.

A table view, because that brings keys, tooltips and the table interface for screen readers. Its places and its
painting are our own, so its headers stay hidden and lend nothing but their names.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QFrame, QSizePolicy, QTableView, QToolTip, QWidget

from frontdesk.domain.offers import OfferCell, Offers
from frontdesk.ui import theme
from frontdesk.ui.panes.create_page.grid_cells import category_width, paint_category, paint_cell, paint_head, paint_rate
from frontdesk.ui.panes.create_page.grid_model import Index, OfferModel
from frontdesk.ui.parts.cell_walk import cell_after
from frontdesk.ui.parts.painting import draw_text, fill, hairline
from frontdesk.ui.text import create as words

LABEL, HEAD, ROW = 132, 48, 52
COLUMN_GAP = 4
ROW_GAP = 3
LEAST_COLUMN = 112
BAR = 10
MOST_SHOWN = 5

Place = tuple[int, int]


class OfferGrid(QTableView):
    """`taken` carries row and column of a cell the clerk took: Enter, Space or a click. `walked` is another current
    cell; `letters` what was typed: it is meant for the guest.
    """

    taken = Signal(int, int)
    walked = Signal()
    letters = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picked: Place | None = None
        self._ready: Sequence[int] | None = None
        self._persons = 0
        self._refused = ""
        self._label = theme.current().px(LABEL)  # the width of the categories
        self._model = OfferModel(self)
        self.setModel(self._model)
        self.setAccessibleName(words.grid_name())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        for corner in self.findChildren(QAbstractButton, options=Qt.FindChildOption.FindDirectChildrenOnly):
            corner.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        theme.current().changed.connect(self._settle)

    # --- what is shown ------------------------------------------------------------------------------------------------

    def show_refused(self, reason: str) -> None:
        """Why there will be no offers for this token; "" while they may come."""
        self._refused = reason
        self.setAccessibleDescription(reason)
        self.viewport().update()

    def show_offers(self, offers: Offers, picked: Place | None, ready: Sequence[int] | None = None) -> None:
        """Show these offers, with a tick at the picked one. `ready` counts inspected rooms of each category."""
        self._picked, self._ready = picked, ready
        self._persons = sum(each.count for each in offers.question.persons)
        self._model.show_offers(offers)
        if not self.currentIndex().isValid() and picked is not None:
            self.set_current(picked)
        self._settle()

    def current(self) -> Place | None:
        """Row and column under the keys."""
        index = self.currentIndex()
        return (index.row(), index.column()) if index.isValid() else None

    def set_current(self, place: Place) -> None:
        """Put the keys on a cell; `walked` follows."""
        self.setCurrentIndex(self._model.index(*place))

    def cell(self, place: Place) -> OfferCell:
        """One offer. Raises IndexError outside the grid."""
        return self._model.cell(*place)

    def sizeHint(self) -> QSize:
        """All rows; the bar under them where the rates do not fit."""
        now = theme.current()
        bar = BAR if self._columns_shown() < self._model.columnCount() else 0
        return QSize(now.px(LABEL + LEAST_COLUMN), now.px(HEAD) + self._model.rowCount() * now.px(ROW) + bar)

    def minimumSizeHint(self) -> QSize:
        """As high as it wants to be."""
        return QSize(theme.current().px(LABEL + LEAST_COLUMN), self.sizeHint().height())

    # --- keys and mouse -----------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """A letter is the beginning of a name, not the window's shortcut."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_letter(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space take the cell; a letter begins the guest's name; arrows are the view's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.ignore()
            elif not event.isAutoRepeat():
                self._take(self.currentIndex())
            return
        if _is_letter(event):
            self.letters.emit(event.text())
            return
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click takes the cell."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._take(self.indexAt(event.position().toPoint()))

    def keyboardSearch(self, search: str) -> None:
        """Letters are for the guest."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Start at the picked offer."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.set_current(self._picked or (0, 0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        super().focusOutEvent(event)
        self.viewport().update()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Arrows move by a cell, Home and End to the first and last rate."""
        return cell_after(action, self.currentIndex(), self._model)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Another reason may be due under the grid."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.setAccessibleDescription(str(self._model.data(current, Qt.ItemDataRole.AccessibleTextRole)))
        self.viewport().update()
        self.walked.emit()

    def _take(self, index: QModelIndex) -> None:
        if index.isValid():
            self.taken.emit(index.row(), index.column())

    # --- the places, as an item view is asked for them ----------------------------------------------------------------

    def visualRect(self, index: Index) -> QRect:
        """Where a cell is painted."""
        if not index.isValid():
            return QRect()
        now, width = theme.current(), self._column_width()
        left = self._label + (index.column() - self._first()) * width
        return QRect(left, now.px(HEAD) + index.row() * now.px(ROW), width, now.px(ROW))

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The cell under a point of the viewport."""
        now = theme.current()
        if point.x() < self._label or point.y() < now.px(HEAD) or not self._model.columnCount():
            return QModelIndex()
        column = self._first() + (point.x() - self._label) // self._column_width()
        return self._model.index((point.y() - now.px(HEAD)) // now.px(ROW), column)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring the rate of a cell into view."""
        if not index.isValid():
            return
        first, shown = self._first(), self._columns_shown()
        if index.column() < first:
            self.horizontalScrollBar().setValue(index.column())
        elif index.column() >= first + shown:
            self.horizontalScrollBar().setValue(index.column() - shown + 1)

    def horizontalOffset(self) -> int:
        """Whole rates are scrolled, in our own places."""
        return 0

    def verticalOffset(self) -> int:
        """Never scrolled: all categories are shown, the form scrolls."""
        return 0

    def isIndexHidden(self, index: Index) -> bool:
        """A rate that is scrolled away."""
        return not 0 <= index.column() - self._first() < self._columns_shown()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Nothing is selected here: the tick is the form's."""

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Nothing is selected here."""
        return QRegion()

    def viewportEvent(self, event: QEvent) -> bool:
        """The whole name of a category, beside its offers."""
        offers, row_height = self._model.offers, theme.current().px(ROW)
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and offers is not None:
            row = (event.pos().y() - theme.current().px(HEAD)) // row_height
            if event.pos().x() < self._label and 0 <= row < len(offers.rows):
                QToolTip.showText(event.globalPos(), offers.rows[row].name, self)
                return True
        return super().viewportEvent(event)

    def updateGeometries(self) -> None:
        """The bar counts rates, not pixels."""
        bar = self.horizontalScrollBar()
        bar.setRange(0, max(0, self._model.columnCount() - self._columns_shown()))
        bar.setSingleStep(1)
        bar.setPageStep(self._columns_shown())

    # --- painting -----------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fewer rates where totals would touch."""
        super().resizeEvent(event)
        self._settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Head, categories, cells."""
        with QPainter(self.viewport()) as painter:
            now = theme.current()
            fill(painter, self.viewport().rect(), now.tokens.page)
            offers = self._model.offers
            if offers is None or not offers.rows or not offers.rates:
                nothing = self._refused or words.nothing_offered()
                draw_text(painter, self.viewport().rect(), nothing, now.font(12), now.tokens.ink3)
                return
            self._paint_head(painter, offers)
            names = tuple(each.name for each in offers.rows)
            for row, line in enumerate(offers.rows):
                place = QRect(0, now.px(HEAD) + row * now.px(ROW), self._label, now.px(ROW))
                hairline(painter, 0, self.viewport().width(), place.top())
                ready = self._ready[row] if self._ready is not None else None
                paint_category(painter, place, line, ready, names)
                for column in range(self._first(), self._first() + self._columns_shown()):
                    self._paint_cell(painter, offers, row, column)

    def _paint_head(self, painter: QPainter, offers: Offers) -> None:
        now, width = theme.current(), self._column_width()
        names = tuple(each.name for each in offers.rates)
        head = QRect(0, 0, self._label, now.px(HEAD))
        paint_head(painter, head, offers.question.nights, offers.currency, self._persons)
        for shown in range(self._columns_shown()):
            place = QRect(self._label + shown * width, 0, width - now.px(COLUMN_GAP), now.px(HEAD))
            rate = offers.rates[self._first() + shown]
            base = next((each.name for each in offers.rates if each.id == rate.base_rate_id), "")
            paint_rate(painter, place, rate, base, names)

    def _paint_cell(self, painter: QPainter, offers: Offers, row: int, column: int) -> None:
        now = theme.current()
        gap = now.px(ROW_GAP)
        rect = self.visualRect(self._model.index(row, column)).adjusted(0, gap, -now.px(COLUMN_GAP), 1 - gap)
        paint_cell(
            painter,
            rect,
            offers.rows[row].cells[column],
            offers.question,
            is_picked=self._picked == (row, column),
            is_current=self.current() == (row, column),
            has_focus=self.hasFocus(),
        )

    def _settle(self) -> None:
        self._label = self._label_width()
        self.setFixedHeight(self.sizeHint().height())
        self.updateGeometries()
        self.viewport().update()

    def _first(self) -> int:
        return self.horizontalScrollBar().value()

    def _columns_shown(self) -> int:
        room = self.viewport().width() - theme.current().px(LABEL)
        fit = max(1, room // theme.current().px(LEAST_COLUMN))
        wide = self.viewport().width() >= theme.current().px(LABEL + MOST_SHOWN * 2 * LEAST_COLUMN)
        return min(self._model.columnCount(), fit if wide else min(fit, MOST_SHOWN))

    def _label_width(self) -> int:
        """The width of the categories: where the rates leave room, half of it goes to names that need it."""
        now, offers = theme.current(), self._model.offers
        least = now.px(LABEL)
        spare = self.viewport().width() - least - self._columns_shown() * now.px(LEAST_COLUMN)
        needed = max((category_width(each.name) for each in offers.rows), default=0) if offers is not None else 0
        return max(least, min(needed, least + spare // 2))

    def _column_width(self) -> int:
        room = self.viewport().width() - self._label
        return max(1, room // max(1, self._columns_shown()))


def _is_letter(event: QKeyEvent) -> bool:
    plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    return plain and event.text().isalpha()
