"""Under the table: what its marks mean, and its keys."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.ui import theme
from frontdesk.ui.panes.rates_page.cells import MARK_HEIGHT, MARK_WIDTH, paint_mark, paint_moving
from frontdesk.ui.parts.keycap import keycap_width, paint_keycap
from frontdesk.ui.parts.painting import LEFT, draw_icon, draw_text, fill, hairline, text_width
from frontdesk.ui.parts.part import Part
from frontdesk.ui.text import selling as words

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
        font, left = now.font(12), float(now.px(SIDE))
        for sign, text in words.legend_marks():
            width = self._sign_width(sign)
            needed = width + now.px(BESIDE + GAP) + text_width(font, text)
            if left + needed > self.width():
                return
            self._paint_sign(painter, QRectF(left, 0, width, now.px(HEIGHT)), sign)
            left += width + now.px(BESIDE)
            draw_text(painter, QRectF(left, 0, needed, now.px(HEIGHT)), text, font, now.tokens.ink2, LEFT)
            left += text_width(font, text) + now.px(GAP)

    def _sign_width(self, sign: str) -> int:
        now = theme.current()
        return text_width(now.figures(12), words.legend_price()) if sign == words.MOVES else now.px(MARK_WIDTH)

    def _paint_sign(self, painter: QPainter, place: QRectF, sign: str) -> None:
        now = theme.current()
        middle = place.center().y()
        if sign == words.FOLLOWS:
            draw_icon(painter, place.x(), middle - now.px(7), "corner-down-right", now.tokens.ink3, 14)
        elif sign == words.MOVES:
            paint_moving(painter, place, words.legend_price(), LEFT)
        else:
            paint_mark(painter, QRectF(place.x(), middle - now.px(7), place.width(), now.px(MARK_HEIGHT)), sign)

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
