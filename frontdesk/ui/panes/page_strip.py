"""A strip with the page's margins around it, there only while it has something to say."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.button import Button
from frontdesk.ui.parts.part import Part
from frontdesk.ui.parts.strip import Strip
from frontdesk.ui.theme import Tone

SIDE, BELOW = 16, 8


class PageStrip(Part):
    """Offline (WARN), or plain news (MUTE). `taken` when its button is pressed, where it offers one."""

    taken = Signal()

    def __init__(self, tone: Tone, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strip = Strip(tone=tone, icon=icon, wraps=True)
        self._button: Button | None = None
        layout = QVBoxLayout(self)
        layout.addWidget(self._strip)
        self.hide()
        self.restyle()

    def say(self, sentence: str, icon: str = "") -> None:
        """Show a sentence, with another icon if one is given; "" takes the strip away."""
        if icon:
            self._strip.set_icon(icon)
        self._strip.set_text(sentence)
        self.setVisible(bool(sentence))

    def offer(self, text: str) -> None:
        """A button at its right end; "" takes it away."""
        if self._button is None and not text:
            return
        if self._button is None:
            self._button = Button(height=theme.Height.SMALL)
            self._button.clicked.connect(self.taken)
            self._strip.carry(self._button)
        self._button.set_text(text)
        self._button.setVisible(bool(text))
        self._strip.place_control()

    def restyle(self) -> None:
        """Margins follow the text size."""
        now = theme.current()
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(now.px(SIDE), 0, now.px(SIDE), now.px(BELOW))
