"""The scrolling lines of a reservation list: keys, focus and the place under the hand."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QScrollBar, QTableView, QWidget

from frontdesk.ui import theme
from frontdesk.ui.models.picks import MOST_PICKED
from frontdesk.ui.models.reservation_model import ReservationModel
from frontdesk.ui.models.row_delegate import RowDelegate

DIGITS_TOGETHER_MS = 1000

Action = QAbstractItemView.CursorAction
_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_BY_KEY = frozenset({Qt.FocusReason.TabFocusReason, Qt.FocusReason.ShortcutFocusReason})
_RANGE_KEYS: Mapping[int, Action] = {
    Qt.Key.Key_Up: Action.MoveUp,
    Qt.Key.Key_Down: Action.MoveDown,
    Qt.Key.Key_PageUp: Action.MovePageUp,
    Qt.Key.Key_PageDown: Action.MovePageDown,
    Qt.Key.Key_Home: Action.MoveHome,
    Qt.Key.Key_End: Action.MoveEnd,
}
_STEPS = {Action.MoveUp: -1, Action.MovePrevious: -1, Action.MoveDown: 1, Action.MoveNext: 1}


class ReservationView(QTableView):
    """One column as wide as the view. Letters are left to the window; digits go to a room."""

    entered = Signal()
    order_wanted = Signal(int)  # 1: by the next column, -1: the other way round

    def __init__(self, model: ReservationModel, delegate: RowDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = model
        self._picks = model.picks
        self._is_shown_elsewhere = False
        self._anchor = ""  # the stay where a range of picks began; "": none has begun
        self._digits = ""
        self._digits_end = QTimer(self)
        self._digits_end.setSingleShot(True)
        self._digits_end.setInterval(DIGITS_TOGETHER_MS)
        self._digits_end.timeout.connect(self._forget_digits)
        self._delegate = delegate
        self.setModel(model)
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._hide_headers()
        self._bar = self._make_bar()
        self._line = -1  # where the keys were last
        self._left_at: int | None = None  # where the stay with the keys stood before it went out of sight by itself
        self.verticalScrollBar().valueChanged.connect(self._come_in_sight)
        self.restyle()
        theme.current().changed.connect(self.restyle)

    def restyle(self) -> None:
        """Line height and colours of the theme. The delegate paints the ground: the view's own would show as seams."""
        height = theme.current().px(theme.Height.ROW)
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(height)
        palette = QPalette(self.palette())
        tokens = theme.current().tokens
        palette.setColor(QPalette.ColorRole.Base, tokens.page)
        palette.setColor(QPalette.ColorGroup.Active, QPalette.ColorRole.Highlight, tokens.selection)
        palette.setColor(QPalette.ColorGroup.Inactive, QPalette.ColorRole.Highlight, tokens.selection_off)
        self.setPalette(palette)
        self.viewport().update()

    def current_line(self) -> int:
        """The line with the focus, -1 without one."""
        return self.currentIndex().row()

    def go_to(self, line: int, *, reveal: bool = True) -> None:
        """Put focus and selection on a line; without `reveal` nothing scrolls."""
        left_at = None if reveal else self._left_by_going(line)
        index = self.model().index(line, 0)
        has_scrolled = self.hasAutoScroll()
        self.setAutoScroll(reveal)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.setAutoScroll(has_scrolled)
        self._left_at = left_at
        if reveal:
            self.scrollTo(index)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The line is remembered over a reset, which leaves none."""
        super().currentChanged(current, previous)
        if current.isValid():
            self._line, self._left_at = current.row(), None

    def _left_by_going(self, line: int) -> int | None:
        """A stay that was checked in goes far down its list: the clerk's next is where it stood, not where it is."""
        if self._is_in_sight(line):
            return None
        return self._line if self._is_in_sight(self._line) else self._left_at

    def _is_in_sight(self, line: int) -> bool:
        height = self.verticalHeader().defaultSectionSize()
        return 0 <= line * height - self.verticalScrollBar().value() <= self.viewport().height() - height

    def _come_in_sight(self) -> None:
        """The keys are on a stay that is seen again, also when the clerk scrolls on from it."""
        if self._is_in_sight(self.current_line()):
            self._left_at = None

    def _stop_from_here(self, step: int) -> int | None:
        """The next stay or head; of a stay that went out of sight by itself, what took its place or stood over it."""
        here, left = self.current_line(), self._left_at
        if left is None or self._is_in_sight(here):
            return self._lines.next_stop(here, step)
        ahead = self._lines.next_stop(left - 1 if step > 0 else left, step)
        return ahead if ahead is not None else self._lines.next_stop(left, -step)

    def show_nobody(self, *, is_shown_elsewhere: bool) -> None:
        """No line has the selection; `is_shown_elsewhere`: a stay is selected that is not among the lines."""
        self.selectionModel().clear()
        self._left_at = None
        self._is_shown_elsewhere = is_shown_elsewhere

    def moveCursor(self, action: Action, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Keys rest on stays and on the heads of folded groups; Home is the first stay, End the last."""
        line = self._target(action)
        return self.model().index(line, 0) if line is not None else self.currentIndex()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Left and Right, digits; other keys as in any list, letters not at all."""
        text = event.text()
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._enter()
            case Qt.Key.Key_Left:
                self._fold(open_it=False)
            case Qt.Key.Key_Right:
                self._fold(open_it=True)
            case Qt.Key.Key_Space:
                self._pick(whole_group=bool(event.modifiers() & _SHIFT))
            case Qt.Key.Key_A if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._picks.toggle_all(self._lines.all_ids())
            case _ if event.modifiers() & _SHIFT and event.key() in _RANGE_KEYS:
                self._extend(_RANGE_KEYS[event.key()])
            case Qt.Key.Key_S if not _is_command(event):
                self.order_wanted.emit(-1 if event.modifiers() & _SHIFT else 1)
            case Qt.Key.Key_Escape if len(self._picks):
                self._picks.clear()
            case _ if len(text) == 1 and "0" <= text <= "9" and not _is_command(event):
                self._go_to_room(text)
            case _ if text.isprintable() and text.strip():
                event.ignore()
                return
            case _:
                if event.key() in _RANGE_KEYS:
                    self._anchor = ""
                super().keyPressEvent(event)
                return
        event.accept()

    def keyboardSearch(self, search: str) -> None:
        """Off: letters are keys of the desk."""

    def unfold(self) -> None:
        """Show what is folded under the head with the keys, and go to the first of it."""
        self._fold(open_it=True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A head folds and unfolds; the selected stay stays selected. The mark of a stay is its box to tick."""
        line, is_left = self.rowAt(event.position().toPoint().y()), event.button() is Qt.MouseButton.LeftButton
        if line >= 0 and self._lines.head_at(line) is not None:
            if is_left:
                self._lines.toggle(line)
            return
        if line >= 0 and (event.modifiers() & (_SHIFT | _CONTROL) or self._is_on_mark(event)) and is_left:
            self._pick_by_mouse(line, is_range=bool(event.modifiers() & _SHIFT))
        elif line >= 0:
            self._anchor = ""
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """On a head or a mark it is a second click; on a stay it opens it, as Enter does."""
        line = self.rowAt(event.position().toPoint().y())
        if line < 0 or self._lines.head_at(line) is not None or self._is_on_mark(event):
            self.mousePressEvent(event)
            return
        self._enter()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming in by key, the focus rests on the selected stay, else on the first; otherwise nobody is picked. A stay
        that is shown and not in the list stays so until a key asks for a line.

        Qt itself would make the first line current without selecting it, and Down would go to the second.
        """
        had_current = self.currentIndex().isValid()
        super().focusInEvent(event)
        if had_current:
            return
        self.selectionModel().clearCurrentIndex()
        first = self._lines.next_stop(-1, 1)
        if first is not None and event.reason() in _BY_KEY and not self._is_shown_elsewhere:
            self.go_to(first)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The selection turns grey."""
        super().focusOutEvent(event)
        self.viewport().update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The scroll bar is there while the mouse is."""
        super().enterEvent(event)
        self._show_bar()

    def leaveEvent(self, event: QEvent) -> None:
        """And gone with it, unless it is being dragged."""
        super().leaveEvent(event)
        self._bar.setVisible(self._bar.isSliderDown())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The bar keeps to the right edge, and the selected stay in sight where it was."""
        was_seen = 0 <= self.visualRect(self.currentIndex()).top() < event.oldSize().height()
        super().resizeEvent(event)
        if was_seen and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
        width = self._bar.sizeHint().width()
        self._bar.setGeometry(self.width() - width, 0, width, self.height())

    def _make_bar(self) -> QScrollBar:
        """A bar over the lines, so that columns do not shift when a list grows past the view."""
        bar, own = QScrollBar(Qt.Orientation.Vertical, self), self.verticalScrollBar()
        bar.hide()
        own.rangeChanged.connect(bar.setRange)
        own.valueChanged.connect(bar.setValue)
        bar.valueChanged.connect(own.setValue)
        return bar

    def _show_bar(self) -> None:
        own = self.verticalScrollBar()
        self._bar.setPageStep(own.pageStep())
        self._bar.setSingleStep(own.singleStep())
        self._bar.setVisible(own.maximum() > 0)

    def _hide_headers(self) -> None:
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _target(self, action: Action) -> int | None:
        count = self._lines.rowCount()
        if action in _STEPS:
            return self._stop_from_here(_STEPS[action])
        page = max(1, self.viewport().height() // self.verticalHeader().defaultSectionSize() - 1)
        match action:
            case Action.MoveHome:
                return self._lines.next_stop(-1, 1)
            case Action.MoveEnd:
                return self._lines.next_stop(count, -1)
            case Action.MovePageDown:
                return self._nearest(min(count - 1, self.current_line() + page))
            case Action.MovePageUp:
                return self._nearest(max(0, self.current_line() - page))
            case _:
                return None

    def _nearest(self, line: int) -> int | None:
        ahead = self._lines.next_stop(line - 1, 1)
        return ahead if ahead is not None else self._lines.next_stop(line, -1)

    def _enter(self) -> None:
        line = self.current_line()
        if line >= 0 and self._lines.head_at(line) is not None:
            self.unfold()
        else:
            self.entered.emit()  # a stay may be shown that is not in the list

    def _fold(self, *, open_it: bool) -> None:
        """Left folds the group of the current stay and rests on its head; Right unfolds and goes to its first stay."""
        head_line = self._lines.head_above(self.current_line())
        head = self._lines.head_at(head_line) if head_line is not None else None
        if head_line is None or head is None or head.is_open == open_it:
            return
        self._lines.toggle(head_line)
        self.go_to(head_line + 1 if open_it else head_line)

    # --- picking -----------------------------------------------------------------------------------------------------

    def _pick(self, *, whole_group: bool) -> None:
        """Space picks the stay, Shift Space all of its group (DESK.md §6)."""
        line = self.current_line()
        stay = self._lines.id_at(line)
        if whole_group:
            self._picks.toggle_all(self._lines.ids_of_group(line))
        elif stay is not None:
            self._picks.toggle(stay)
            self._anchor = stay

    def _extend(self, action: Action) -> None:
        """Shift and a key that moves: everything from where it began to where the focus goes, folded or not."""
        target = self._target(action)
        if self.current_line() < 0 or target is None:
            return
        begin = self._range_begins()
        self.go_to(target)
        self._pick_range(begin, target)

    def _is_on_mark(self, event: QMouseEvent) -> bool:
        return self._delegate.is_on_mark(event.position().toPoint().x(), self.viewport().width())

    def _pick_by_mouse(self, line: int, *, is_range: bool) -> None:
        stay = self._lines.id_at(line)
        if is_range:
            self._pick_range(self._range_begins(), line)
        elif stay is not None:
            self._picks.toggle(stay)
            self._anchor = stay
        self.go_to(line)

    def _range_begins(self) -> int:
        """Where the range began, wherever that stay is by now; on the current line where none has begun."""
        line = self._lines.line_holding(self._anchor) if self._anchor in self._picks else None
        if line is None:
            line = max(self.current_line(), 0)
            self._anchor = next(iter(self._lines.ids_between(line, line)), "")
        return line

    def _pick_range(self, begin: int, end: int) -> None:
        """Of too many, those nearest to where it began."""
        ids = self._lines.ids_between(begin, end)
        self._picks.take(ids[:MOST_PICKED] if begin <= end else ids[-MOST_PICKED:])

    def _go_to_room(self, digit: str) -> None:
        self._digits += digit
        self._digits_end.start()
        line = self._lines.room_line(self._digits, self.current_line() if len(self._digits) == 1 else -1)
        if line is not None:
            self.go_to(line)

    def _forget_digits(self) -> None:
        self._digits = ""


def _is_command(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return held != Qt.KeyboardModifier.NoModifier and held != Qt.KeyboardModifier.ShiftModifier
