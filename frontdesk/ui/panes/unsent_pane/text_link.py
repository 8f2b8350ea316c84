"""Words that can be pressed: the guest of an entry, "Take back"."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.painting import draw_text, focus_ring, hairline, text_width
from frontdesk.ui.parts.part import PressPart
from frontdesk.ui.theme import Tone

RING_AIR = 3


class TextLink(PressPart):
    """12 px without padding, so that it stands in line with text; underlined under the mouse. Elides with a tooltip."""

    def __init__(self, text: str, tone: Tone, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone, self._height = tone, height
        self.setText(text)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One line."""
        now = theme.current()
        return QSize(text_width(now.font(12), self.text()) + 2, now.px(self._height))

    def minimumSizeHint(self) -> QSize:
        """It gives way."""
        return QSize(theme.current().px(60), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words; underline or ring."""
        now = theme.current()
        with QPainter(self) as painter:
            needed = text_width(now.font(12), self.text())
            self.setToolTip(self.text() if needed > self.width() else "")
            colour = now.tokens.of(self._tone)
            draw_text(painter, QRectF(self.rect()), self.text(), now.font(12), colour, elide=True)
            middle, half = self.height() // 2, now.px(8)
            if self.underMouse():
                hairline(painter, 0, min(needed, self.width()), middle + half - 1, colour)
            if self.hasFocus():
                ring = QRectF(0, middle - half - RING_AIR + 1, self.width(), 2 * (half + RING_AIR) - 2)
                focus_ring(painter, ring, theme.Radius.KEYCAP)
