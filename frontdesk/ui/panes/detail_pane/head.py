"""The head of the detail pane: state, number, name, and the stay in words. It stays when the rest scrolls."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.domain.views import StayView
from frontdesk.ui.models.marks import STAY_MARKS
from frontdesk.ui.panes.detail_pane.title_name import TitleName
from frontdesk.ui.parts.chip import Chip
from frontdesk.ui.parts.label import Label
from frontdesk.ui.text import detail as words
from frontdesk.ui.text import isolate, tr
from frontdesk.ui.theme import Tone

BELOW = 8
"""Between the last line and what scrolls away under it."""


class StayHead(QWidget):
    """Chip and number, the guest's name, "2 nights, Fri 16 to Sun 18 October"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chip = Chip()
        self._number = Label(size=12, tone=Tone.INK2)
        self._name = TitleName()
        self._stay = Label(tone=Tone.INK2, wrap=True)
        top = QHBoxLayout()
        top.addWidget(self._chip)
        top.addStretch(1)
        top.addWidget(self._number)
        column = self._column = QVBoxLayout(self)
        self.set_margin(20)
        column.setSpacing(0)
        column.addLayout(top)
        column.addSpacing(8)
        column.addWidget(self._name)
        column.addWidget(self._stay)

    def name_height(self) -> int:
        """Height of the name as it is laid out."""
        return self._name.lines_height()

    def set_margin(self, margin: int) -> None:
        """The pane's side margin."""
        self._column.setContentsMargins(margin, 14, margin, BELOW)

    def show_stay(self, view: StayView, now: datetime) -> None:
        """Show the stay's head; `now` is the hotel's time, for what an option has left."""
        self._chip.show_mark(STAY_MARKS[view.mark], words.chip(view, now), view.share)
        number = words.number(view.reservation.number)
        self._number.setText(number)
        self._number.setAccessibleName(tr("Reservation {number}").format(number=isolate(number)))
        self._name.show_name(words.guest_name(view) or tr("Guest not known"), words.nth_stay(view.stays))
        self._stay.setText(words.stay_in_words(view, now.date()))
