"""A strip with the page's margins around it, there only while it has something to say."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.part import Part
from frontdesk.ui.parts.strip import Strip
from frontdesk.ui.theme import Tone

SIDE, BELOW = 16, 8


class PageStrip(Part):
    """Offline (WARN), or plain news (MUTE)."""

    def __init__(self, tone: Tone, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strip = Strip(tone=tone, icon=icon)
        layout = QVBoxLayout(self)
        layout.addWidget(self._strip)
        self.hide()
        self.restyle()

    def say(self, sentence: str) -> None:
        """Show a sentence; "" takes the strip away."""
        self._strip.set_text(sentence)
        self.setVisible(bool(sentence))

    def restyle(self) -> None:
        """Margins follow the text size."""
        now = theme.current()
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(now.px(SIDE), 0, now.px(SIDE), now.px(BELOW))
