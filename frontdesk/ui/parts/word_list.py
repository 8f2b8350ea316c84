"""A list of words to choose from, each with its keys at the right: the palette, the pages of help."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.key_line import chords_width, paint_chords
from frontdesk.ui.parts.painting import current_ground, draw_text, round_box

ROW = 32
SIDE = 10
BAR_INSET = 7

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class WordRow(NamedTuple):
    """One line; `value` is what it stands for."""

    words: str
    value: object
    chords: tuple[tuple[str, ...], ...] = ()


class WordModel(QAbstractListModel):
    """The lines as Qt asks for them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[WordRow, ...] = ()

    def show_rows(self, rows: Sequence[WordRow]) -> None:
        """Other lines."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, number: int) -> WordRow:
        """One of them."""
        return self._rows[number]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """The words, with the keys for a screen reader."""
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.words
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return " ".join(key for chord in row.chords for key in chord)
            case _:
                return None


class WordDelegate(QStyledItemDelegate):
    """Rows of 32 with a rounded ground under the current one."""

    def __init__(self, model: WordModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All of one height."""
        return QSize(0, theme.current().px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, words, caps."""
        now = theme.current()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        row = self._model.row(index.row())
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            current_ground(painter, rect, now.px(BAR_INSET))
        elif state & QStyle.StateFlag.State_MouseOver:
            round_box(painter, rect, theme.Radius.CONTROL, now.tokens.hover)
        side = now.px(SIDE)
        caps = chords_width(row.chords) if row.chords else 0
        room = QRectF(rect.x() + side, rect.y(), rect.width() - 3 * side - caps, rect.height())
        draw_text(painter, room, row.words, now.font(), now.tokens.ink, elide=True)
        if row.chords:
            paint_chords(painter, rect.right() + 1 - side - caps, rect.center().y() + 0.5, row.chords)
        painter.restore()


class WordList(QListView):
    """`shown` when another line became the current one, `chosen` when one was clicked; both carry its value."""

    shown = Signal(object)
    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = WordModel(self)
        self.setModel(self._words)
        self.setItemDelegate(WordDelegate(self._words, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(name)
        self.selectionModel().currentChanged.connect(self._tell)
        self.clicked.connect(lambda index: self.chosen.emit(self._words.row(index.row()).value))

    def show_rows(self, rows: Sequence[WordRow]) -> None:
        """Other lines; the first is the current one."""
        self._words.show_rows(rows)
        if rows:
            self.setCurrentIndex(self._words.index(0))

    def rows(self) -> tuple[WordRow, ...]:
        """What is shown."""
        return tuple(self._words.row(number) for number in range(self._words.rowCount()))

    def current(self) -> WordRow | None:
        """The line that Enter takes."""
        index = self.currentIndex()
        return self._words.row(index.row()) if index.isValid() else None

    def go_to(self, value: object) -> None:
        """Make the line of this value the current one."""
        for number, row in enumerate(self.rows()):
            if row.value == value:
                self.setCurrentIndex(self._words.index(number))

    def walk(self, step: int) -> None:
        """Some lines down or up, as far as there are any."""
        last = self._words.rowCount() - 1
        if last >= 0:
            self.setCurrentIndex(self._words.index(min(last, max(0, self.currentIndex().row() + step))))

    def _tell(self, current: QModelIndex) -> None:
        if current.isValid():
            self.shown.emit(self._words.row(current.row()).value)
