"""One line about a command of this stay that is not on the platform yet, and the way to take it back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk.domain.outbox import TO_BE_SENT, Entry
from frontdesk.domain.views import Line, Unsent
from frontdesk.service.overlay import mark_of_entry
from frontdesk.ui import theme
from frontdesk.ui.models.marks import UNSENT_SIGNS
from frontdesk.ui.parts.button import Button, ButtonKind
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.signs import SignLabel, UnsentSign
from frontdesk.ui.text import commands, tr
from frontdesk.ui.theme import Tone


class FateLine(QWidget):
    """ "Check-in noted, not on the platform yet", and "Take back" while that is possible."""

    take_back_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = ""
        self._sign = SignLabel(UnsentSign.NOT_SENT.sign, "")
        self._text = Label(size=12, weight=500, wrap=True)
        self._back = Button(tr("Take back"), ButtonKind.LINK, height=theme.Height.SMALL)
        self._back.clicked.connect(lambda: self.take_back_wanted.emit(self._id))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        row.addWidget(self._back, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_entry(self, entry: Entry, line: Line, behind: Entry | None) -> None:
        """Show how far this command is; `line` says whether it goes at all now, `behind` what is decided before it."""
        mark = mark_of_entry(entry) or Unsent.SENT
        self._id = entry.id
        self._sign.set_sign(UNSENT_SIGNS[mark].sign, "")
        self._text.setText(commands.fate(entry.command, mark, line, behind))
        self._text.set_tone(Tone.WARN if mark is Unsent.NOT_SENT else Tone.INK2)
        self._back.setVisible(entry.state in TO_BE_SENT)
