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
    """`picked` carries the day the clerk made it. What cannot be read stays, with a sentence under it, and means
    the day that was there before: not what its first letters were read as ("3" of "32").
    """

    picked = Signal(object)

    def __init__(self, label: str, *, width: int, parent: QWidget | None = None) -> None:
        super().__init__(label, icon="calendar-days", width=width, parent=parent)
        self._usual_width = width
        self._day = date.min
        self._before = date.min  # as it was when the keys came
        self._refused = ""
        self._today = date.min
        self.left.connect(self._take)
        self.edited.connect(self._try)

    def show_day(self, day: date, today: date) -> None:
        """Show a day; `picked` stays silent."""
        if (day, today) == (self._day, self._today):
            return
        self._day, self._today = day, today
        self.set_width(self._usual_width + (FOR_A_YEAR if day.year != today.year else 0))
        if not (self.input.hasFocus() and (self.wrong() or reading.day(self.text(), today) == day)):
            self._before, self._refused = day, ""
            self.set_text(day_of_year(day, today))
            self.set_problem("")
            if self.input.hasFocus():
                self.input.selectAll()

    def refuse(self, sentence: str) -> None:
        """The day that is typed cannot be: say so, and take the one that was there before it."""
        self._refused = sentence
        self.set_problem(sentence)
        self._take_back()

    def wrong(self) -> str:
        """Why what stands in the field is no day that can be; "" where it is one, or nothing is typed."""
        if not self.text().strip():
            return ""
        return self._refused or ("" if reading.day(self.text(), self._today) else words.day_not_read())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows step by a day; coming in selects what is there."""
        if watched is self.input and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = STEPS.get(Qt.Key(event.key()))
            if step is not None:
                self._refused = ""
                self.set_text(day_of_year(self._day, self._today))
                self.set_problem("")
                self.picked.emit(max(self._day + timedelta(days=step), self._today))
                return True
        if watched is self.input and isinstance(event, QFocusEvent) and event.gotFocus():
            self._before = self._day
            self.input.selectAll()  # at once: what is typed next replaces the day
            QTimer.singleShot(0, self.input, self.input.selectAll)  # the mouse takes the selection away
        return super().eventFilter(watched, event)

    def _try(self, text: str) -> None:
        self._refused = ""
        found = reading.day(text, self._today)
        if found is None:
            self._take_back()
            return
        self.set_problem("")
        if found != self._day:
            self.picked.emit(found)

    def _take_back(self) -> None:
        if self._before != self._day:
            self.picked.emit(self._before)

    def _take(self) -> None:
        self.set_problem(self.wrong())
        if not self.wrong():
            self.set_text(day_of_year(self._day, self._today))
