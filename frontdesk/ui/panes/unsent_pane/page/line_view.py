"""The scrolling lines of what waited: arrows walk, Enter and the letters of the question do what they say."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from frontdesk.domain.views import UnsentItem
from frontdesk.ui import theme
from frontdesk.ui.panes.unsent_pane.page.line_delegate import LineDelegate
from frontdesk.ui.panes.unsent_pane.page.lines import Head, Line, LineModel
from frontdesk.ui.text import tr

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LineView(QListView):
    """`picked` when another line has the selection, `entered` at Enter, `typed` with a letter of the question,
    `deleted` at Del, `fold_wanted` with the name of a group and whether it is to be open. `takes` tells whether a
    letter means something to the question at the right.
    """

    picked = Signal()
    entered = Signal()
    typed = Signal(str)
    deleted = Signal()
    fold_wanted = Signal(str, bool)

    def __init__(self, model: LineModel, takes: Callable[[str], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = model
        self._takes = takes
        self.is_by_hand = False  # the selection is where the clerk put it, and stays there
        self.setModel(model)
        self.setItemDelegate(LineDelegate(model, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("What waited"))
        self.selectionModel().currentChanged.connect(lambda *_: self.picked.emit())
        self.restyle()
        theme.current().changed.connect(self.restyle)

    def restyle(self) -> None:
        """Colours of the theme; heights are the delegate's."""
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, theme.current().tokens.page)
        self.setPalette(palette)
        self.scheduleDelayedItemsLayout()

    def current(self) -> UnsentItem | None:
        """The entry with the selection."""
        found = self._lines.line(self.currentIndex().row())
        return found.item if isinstance(found, Line) else None

    def current_head(self) -> Head | None:
        """The folded group with the selection."""
        found = self._lines.line(self.currentIndex().row())
        return found if isinstance(found, Head) else None

    def go_to(self, entry_id: str) -> bool:
        """Select an entry. False when it is not in sight."""
        return self._go_to_row(self._lines.row_of(entry_id))

    def go_to_head(self, title: str) -> bool:
        """Select a folded group. False when there is none of this name, or it is open."""
        row = self._lines.head_row(title)
        found = self._lines.line(row)
        return isinstance(found, Head) and not found.is_open and self._go_to_row(row)

    def _go_to_row(self, row: int) -> bool:
        if row < 0:
            return False
        index = self._lines.index(row)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(self._lines.index(max(row - 1, 0)))  # with the head of its group, where it is the first
        self.scrollTo(index)
        return True

    def event(self, event: QEvent) -> bool:
        """Enter, and the letters that are printed at the right, are not the window's keys here."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_mine(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that is held down decides one question, not all of them."""
        head = self.current_head()
        if event.key() in _ENTER:
            if head is not None:
                self.fold_wanted.emit(head.title, True)
            elif not event.isAutoRepeat():
                self.entered.emit()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._fold(open_it=event.key() == Qt.Key.Key_Right)
        elif event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        elif self._is_mine(event):
            self.typed.emit(event.text())
        elif event.text().isprintable() and event.text().strip():
            event.ignore()
        else:
            self.is_by_hand = True
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A line is picked by hand; a head folds its group, or opens it."""
        self.is_by_hand = True
        head = self._lines.line(self.indexAt(event.position().toPoint()).row())
        if not isinstance(head, Head):
            super().mousePressEvent(event)
        elif event.button() is Qt.MouseButton.LeftButton:
            self.fold_wanted.emit(head.title, not head.is_open)

    def keyboardSearch(self, search: str) -> None:
        """Off: letters are keys."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The selection is painted with its bar again."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And without."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _fold(self, *, open_it: bool) -> None:
        """Left folds the group of the selected line, Right opens the one that is folded there."""
        head = self._lines.head_above(self.currentIndex().row())
        if head is not None and head.is_open is not open_it:
            self.is_by_hand = True
            self.fold_wanted.emit(head.title, open_it)

    def _is_mine(self, event: QKeyEvent) -> bool:
        return event.key() in _ENTER or (_is_plain(event) and self._takes(event.text()))


def _is_plain(event: QKeyEvent) -> bool:
    keys = Qt.KeyboardModifier
    return not event.modifiers() & (keys.ControlModifier | keys.AltModifier | keys.MetaModifier)
