"""Under the table: what its marks mean, and its keys."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.keycap import keycap_width, paint_keycap
from frontdesk.ui.parts.painting import LEFT, draw_icon, draw_text, fill, hairline, round_box, text_width
from frontdesk.ui.parts.part import Part
from frontdesk.ui.text import selling as words
from frontdesk.ui.theme import Tone

HEIGHT = 36
SIDE = 16
GAP = 20
BESIDE = 6


class Legend(Part):
    """A line of marks and a line of keys; what does not fit is left out, it stands in the help and on the buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        said = (*(text for _, text in words.legend_marks()), *(f"{key} {text}" for key, text in words.legend_keys()))
        self.setAccessibleName(", ".join(said))

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(theme.current().px(200), theme.current().px(2 * HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Marks above, keys below."""
        now = theme.current()
        with QPainter(self) as painter:
            fill(painter, self.rect(), now.tokens.page)
            hairline(painter, 0, self.width(), now.px(HEIGHT))
            self._paint_marks(painter)
            self._paint_keys(painter)

    def _paint_marks(self, painter: QPainter) -> None:
        now = theme.current()
        font, left, middle = now.font(12), float(now.px(SIDE)), now.px(HEIGHT) / 2
        for sign, text in words.legend_marks():
            needed = now.px(16 + BESIDE + GAP) + text_width(font, text)
            if left + needed > self.width():
                return
            self._paint_sign(painter, left, middle, sign)
            left += now.px(16 + BESIDE)
            draw_text(painter, QRectF(left, 0, needed, now.px(HEIGHT)), text, font, now.tokens.ink2, LEFT)
            left += text_width(font, text) + now.px(GAP)

    def _paint_sign(self, painter: QPainter, left: float, middle: float, sign: str) -> None:
        now = theme.current()
        if sign == words.FOLLOWS:
            draw_icon(painter, left, middle - now.px(7), "corner-down-right", now.tokens.ink3, 14)
        elif sign == words.MOVES:
            painter.setPen(QPen(now.tokens.accent, 1, Qt.PenStyle.DotLine))
            painter.drawLine(int(left), int(middle + now.px(5)), int(left + now.px(16)), int(middle + now.px(5)))
        else:
            box = QRectF(left, middle - now.px(7), now.px(13), now.px(14))
            round_box(painter, box, 3, now.tokens.warn_tint)
            ink = now.tokens.on_tint(Tone.WARN)
            draw_text(painter, box, sign, now.font(11, 600), ink, Qt.AlignmentFlag.AlignCenter)

    def _paint_keys(self, painter: QPainter) -> None:
        now = theme.current()
        font, left, top = now.font(12), float(now.px(SIDE)), now.px(HEIGHT)
        for key, text in words.legend_keys():
            needed = keycap_width(key) + now.px(BESIDE + GAP) + text_width(font, text)
            if left + needed > self.width():
                return
            paint_keycap(painter, left + keycap_width(key), top + now.px(HEIGHT) / 2, key)
            left += keycap_width(key) + now.px(BESIDE)
            draw_text(painter, QRectF(left, top, needed, now.px(HEIGHT)), text, font, now.tokens.ink2, LEFT)
            left += text_width(font, text) + now.px(GAP)
