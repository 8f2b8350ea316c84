"""Every command by name: type a part of it, Enter does it; what means nothing now is not there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.domain.folding import fold
from frontdesk.ui import theme
from frontdesk.ui.parts.input_head import HEIGHT as HEAD
from frontdesk.ui.parts.input_head import InputHead
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.lines import Separator
from frontdesk.ui.parts.overlay import Overlay
from frontdesk.ui.parts.word_list import ROW, WordList, WordRow
from frontdesk.ui.text import tr
from frontdesk.ui.theme import Tone

WIDTH = 560
TOP = 72
EDGE = 24
MOST_SEEN = 11
PAGE = 8


class Palette(Overlay):
    """`chosen` carries the value of the line, once the palette is closed and the focus is back where it was."""

    chosen = Signal(object)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, radius=theme.Radius.SEARCH)
        self.setAccessibleName(tr("Every command"))
        self._rows: tuple[WordRow, ...] = ()
        self._head = InputHead("command", tr("Type what you want to do"))
        self._input = self._head.input
        self._list = WordList(tr("Commands"))
        self._nothing = Label(tr("Nothing is called like that, or it means nothing here."), size=12, tone=Tone.INK2)
        self._column = QVBoxLayout(self.card)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._head)
        self._column.addWidget(Separator())
        self._column.addWidget(self._nothing)
        self._column.addWidget(self._list, 1)
        self._input.textChanged.connect(self._narrow)
        self._list.chosen.connect(self._choose)
        self.restyle()

    def open_with(self, rows: Sequence[WordRow]) -> None:
        """Offer these; what was typed the last time is forgotten."""
        self._rows = tuple(rows)
        self._input.clear()
        self._narrow("")
        self.open()

    def offered(self) -> tuple[WordRow, ...]:
        """The lines that fit what is typed."""
        return self._list.rows()

    def first_focus(self) -> QWidget:
        """The input."""
        return self._input

    def place_card(self) -> QRect:
        """560 wide, 72 from the top."""
        now = theme.current()
        width = min(now.px(WIDTH), self.width() - 2 * EDGE)
        wanted = now.px(HEAD) + 1 + now.px(ROW) * MOST_SEEN + 2 * now.px(8)
        top = min(now.px(TOP), max(EDGE, self.height() - wanted - EDGE))
        return QRect((self.width() - width) // 2, top, width, min(wanted, self.height() - top - EDGE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, Enter does it."""
        match event.key():
            case Qt.Key.Key_Down:
                self._list.walk(1)
            case Qt.Key.Key_Up:
                self._list.walk(-1)
            case Qt.Key.Key_PageDown:
                self._list.walk(PAGE)
            case Qt.Key.Key_PageUp:
                self._list.walk(-PAGE)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                row = self._list.current()
                if row is not None:
                    self._choose(row.value)
            case _:
                super().keyPressEvent(event)
                return
        event.accept()

    def restyle(self) -> None:
        """Spaces follow the text size."""
        now = theme.current()
        self._list.setViewportMargins(now.px(8), now.px(8), now.px(8), now.px(8))
        self._nothing.setContentsMargins(now.px(18), now.px(14), 0, 0)
        super().restyle()

    def _narrow(self, typed: str) -> None:
        found = fitting(self._rows, typed)
        self._list.show_rows(found)
        self._list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        current = self._list.current()
        self._input.setAccessibleDescription(current.words if current is not None else self._nothing.text())

    def _choose(self, value: object) -> None:
        self.close()
        self.chosen.emit(value)


def fitting(rows: Sequence[WordRow], typed: str) -> list[WordRow]:
    """The rows of which a word begins with each word of `typed`; those that begin with all of it first. Where there is
    none, those in whose words it stands further in: one word of German is often two, as in "Zimmerstatus".
    """
    wanted = fold(typed)
    told = [(row, fold(row.words)) for row in rows]
    begun = [(row, words) for row, words in told if _fits(words.split(), wanted.split())]
    found = begun or [(row, words) for row, words in told if all(part in words for part in wanted.split())]
    return [row for row, _ in sorted(found, key=lambda each: not each[1].startswith(wanted))]


def _fits(words: Sequence[str], wanted: Sequence[str]) -> bool:
    return all(any(word.startswith(start) for word in words) for start in wanted)
