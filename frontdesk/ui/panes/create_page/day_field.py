"""A field of a day: typed as a person says it, stepped by the arrows, shown as "Fri 16 Oct"."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from frontdesk.ui.parts.field import Field
from frontdesk.ui.text import create as words
from frontdesk.ui.text import typed as reading
from frontdesk.ui.text.dates import day_of_year

FOR_A_YEAR = 36
"""What "Sat 16 Oct 2027" needs more than "Sat 16 Oct"."""
STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class DayField(Field):
    """`picked` carries the day the clerk made it. What cannot be read stays, with a sentence under it."""

    picked = Signal(object)

    def __init__(self, label: str, *, width: int, parent: QWidget | None = None) -> None:
        super().__init__(label, icon="calendar-days", width=width, parent=parent)
        self._usual_width = width
        self._day = date.min
        self._today = date.min
        self.left.connect(self._take)
        self.edited.connect(self._try)

    def show_day(self, day: date, today: date) -> None:
        """Show a day; `picked` stays silent."""
        if (day, today) == (self._day, self._today):
            return
        self._day, self._today = day, today
        self.set_width(self._usual_width + (FOR_A_YEAR if day.year != today.year else 0))
        if not (self.input.hasFocus() and reading.day(self.text(), today) == day):
            self.set_text(day_of_year(day, today))
            self.set_problem("")
            if self.input.hasFocus():
                self.input.selectAll()

    def is_read(self) -> bool:
        """Whether what stands in the field is a day."""
        return reading.day(self.text(), self._today) is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows step by a day; coming in selects what is there."""
        if watched is self.input and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = STEPS.get(Qt.Key(event.key()))
            if step is not None:
                self.picked.emit(max(self._day + timedelta(days=step), self._today))
                return True
        if watched is self.input and isinstance(event, QFocusEvent) and event.gotFocus():
            self.input.selectAll()  # at once: what is typed next replaces the day
            QTimer.singleShot(0, self.input, self.input.selectAll)  # the mouse takes the selection away
        return super().eventFilter(watched, event)

    def _try(self, text: str) -> None:
        found = reading.day(text, self._today)
        if found is not None:
            self.set_problem("")
            if found != self._day:
                self.picked.emit(found)

    def _take(self) -> None:
        if self.is_read():
            self.set_text(day_of_year(self._day, self._today))
            self.set_problem("")
        elif self.text().strip():
            self.set_problem(words.day_not_read())
        else:
            self.set_text(day_of_year(self._day, self._today))
