"""Another first day for the table, typed."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from frontdesk.ui.parts.field import Field
from frontdesk.ui.parts.popover import Popover
from frontdesk.ui.text import selling as words
from frontdesk.ui.text.typed import day as typed_day

WIDTH = 220


class DayPopover(Popover):
    """`chosen` carries the day; Esc, or going elsewhere, leaves it as it was."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, WIDTH)
        self._today = date.min
        self._field = Field(words.from_day(), placeholder=words.from_day_hint())
        self.body.addWidget(self._field)
        self._field.entered.connect(self._take)
        self._field.edited.connect(lambda _text: self._field.set_problem(""))
        self._field.left.connect(self.hide)
        self.setAccessibleName(words.from_day())

    def open(self, target: QRect, room: QRect, today: date) -> None:
        """Ask for a day from `today` on."""
        self._today = today
        self._field.set_text("")
        self._field.set_problem("")
        self.show_at(target, room)
        self._field.input.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """As Esc does: the keys, if they are here, go back."""
        had_keys = self._field.input.hasFocus()
        self.hide()
        if had_keys:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves it."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    def _take(self) -> None:
        found = typed_day(self._field.text(), self._today)
        if found is None:
            self._field.set_problem(words.from_day_not_read())
            self.fit()
            return
        self.hide()
        self.chosen.emit(found)
