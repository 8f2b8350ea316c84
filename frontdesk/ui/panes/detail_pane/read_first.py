"""The notes of a stay, above everything else that is read: what must be known before the key is handed out."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.domain.views import Mark, StayView
from frontdesk.ui.parts.callout import Callout
from frontdesk.ui.text import detail as words
from frontdesk.ui.text import tr
from frontdesk.ui.theme import Tone

_BEFORE_THE_KEY = (Mark.ENQUIRY, Mark.OPTION, Mark.DUE_IN, Mark.BOOKED, Mark.NOT_ARRIVED)
_GAP_ABOVE = 12


class ReadFirst(QWidget):
    """One callout for all notes; gone, with the room above it, without any."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._callout = Callout(Tone.WARN, icon="sticky-note")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, _GAP_ABOVE, 0, 0)
        column.addWidget(self._callout)

    def show_stay(self, view: StayView) -> None:
        """Show the notes of this stay, each with its day."""
        title = tr("Read before the key") if view.mark in _BEFORE_THE_KEY else tr("Notes")
        self._callout.show_text(title, "\n".join(words.note_line(note) for note in view.notes))
        self.setVisible(bool(view.notes))
