"""The offline strip: one sentence across the page, once per outage (picture 04)."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.painting import draw_icon, draw_text, round_box, text_width
from frontdesk.ui.parts.part import TextPart
from frontdesk.ui.theme import Tone

SIDE = 12
TEXT_LEFT = 36


class Strip(TextPart):
    """36 high, tinted, icon and one line."""

    def __init__(
        self, text: str = "", *, tone: Tone = Tone.WARN, icon: str = "cloud-off", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone, self._icon, self._text = tone, icon, ""
        self._reserved = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Say another sentence. What it says already is told to it each second."""
        if text == self._text:
            return
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        if icon != self._icon:
            self._icon = icon
            self.update()

    def reserve(self, width: int) -> None:
        """Leave these pixels at the right to something that lies there."""
        if width != self._reserved:
            self._reserved = width
            self.update()

    def sizeHint(self) -> QSize:
        """The whole sentence."""
        now = theme.current()
        width = now.px(TEXT_LEFT) + text_width(now.font(12, 500), self._text) + now.px(SIDE)
        return QSize(width, now.px(theme.Height.STRIP))

    def minimumSizeHint(self) -> QSize:
        """A narrow page elides it; the pill says the same."""
        now = theme.current()
        return QSize(now.px(120), now.px(theme.Height.STRIP))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint, icon, sentence."""
        now = theme.current()
        with QPainter(self) as painter:
            round_box(painter, self.rect(), theme.Radius.CALLOUT, now.tokens.tint(self._tone))
            draw_icon(painter, now.px(SIDE), (self.height() - now.px(16)) / 2, self._icon, now.tokens.of(self._tone))
            left = now.px(TEXT_LEFT)
            room = QRectF(left, 0, self.width() - left - now.px(SIDE) - self._reserved, self.height())
            font = now.font(12, 500)
            draw_text(painter, room, self._text, font, now.tokens.ink, elide=True)
            self.setToolTip(self._text if text_width(font, self._text) > room.width() else "")
