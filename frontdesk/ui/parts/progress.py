"""How far a long thing is: a count, a bar of 6, the time left, and that work can go on (DESK.md §5)."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.painting import RIGHT, draw_text, round_box, text_width
from frontdesk.ui.parts.part import TextPart

BAR = 6
BAR_TOP = 24
SECOND_TOP = 36
LINE = 17
HEIGHT = 54


class ProgressLine(TextPart):
    """Title and count over the bar, a sentence under it."""

    def __init__(self, title: str = "", right: str = "", second: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_progress(0.0, title, right, second)

    def show_progress(self, share: float, title: str, right: str = "", second: str = "") -> None:
        """Show how far it is: `share` from 0 to 1."""
        self._share = min(max(share, 0.0), 1.0)
        self._title, self._right, self._second = title, right, second
        self.setAccessibleName(f"{title}, {right}" if right else title)
        self.setAccessibleDescription(second)
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines and the bar."""
        now = theme.current()
        return QSize(now.px(200), now.px(HEIGHT if self._second else BAR_TOP + BAR))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words, track, bar."""
        now = theme.current()
        with QPainter(self) as painter:
            line = QRectF(0, 0, self.width(), now.px(LINE))
            draw_text(painter, line, self._right, now.font(12), now.tokens.ink3, RIGHT)
            line.setWidth(self.width() - text_width(now.font(12), self._right) - now.px(8))
            draw_text(painter, line, self._title, now.font(13, 500), now.tokens.ink, elide=True)
            height = now.px(BAR)
            track = QRectF(0, now.px(BAR_TOP), self.width(), height)
            round_box(painter, track, height / 2, now.tokens.line)
            done = max(track.width() * self._share, height if self._share else 0)
            if done:
                round_box(painter, QRectF(0, track.y(), done, height), height / 2, now.tokens.fill)
            second = QRectF(0, now.px(SECOND_TOP), self.width(), now.px(LINE))
            draw_text(painter, second, self._second, now.font(12), now.tokens.ink2, elide=True)
