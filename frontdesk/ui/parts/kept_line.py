"""What was typed before stands here again: since when it is kept, and the way to begin empty."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.button import Button, ButtonKind
from frontdesk.ui.parts.label import Label
from frontdesk.ui.text import tr
from frontdesk.ui.theme import Tone

KEY = "Ctrl N"


class KeptLine(QWidget):
    """ "Kept from 15:41", quietly; `emptied` when the clerk wants to begin anew."""

    emptied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Label(size=12, tone=Tone.MUTE, wrap=True)
        empty = Button(tr("Begin empty"), ButtonKind.LINK, key=KEY, height=theme.Height.SMALL)
        empty.clicked.connect(self.emptied)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words, 1)
        row.addWidget(empty)
        self.hide()

    def show_since(self, words: str) -> None:
        """Say since when; "" takes the line away."""
        self._words.setText(words)
        self.setVisible(bool(words))

    def is_for_it(self, event: QKeyEvent) -> bool:
        """Whether this is the printed key, while the line is in sight."""
        is_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return event.key() == Qt.Key.Key_N and is_control and not self.isHidden()
