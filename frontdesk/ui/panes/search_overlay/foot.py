"""The foot of the search: which keys go on from here, and what else is found."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.keycap import keycap_width, paint_keycap
from frontdesk.ui.parts.painting import RIGHT, draw_text, text_width
from frontdesk.ui.parts.part import Part
from frontdesk.ui.text import search as words

HEIGHT = 38
LEFT = 18
RIGHT_SIDE = 20
CAP_GAP = 4
TEXT_GAP = 6
GROUP_GAP = 18

Keys = tuple[tuple[tuple[str, ...], str], ...]


class Foot(Part):
    """Painted; the hairline above it belongs to the card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._keys: Keys = ()
        self.show_acting(True)

    def show_acting(self, is_shown: bool) -> None:
        """Name the key that acts only where there is a step to act on."""
        keys = words.keys(may_act=is_shown)
        if keys == self._keys:
            return
        self._keys = keys
        self.setAccessibleName(", ".join(f"{' '.join(caps)} {text}" for caps, text in self._keys))
        self.update()

    def sizeHint(self) -> QSize:
        """38 high."""
        now = theme.current()
        return QSize(now.px(400), now.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Caps with what they do; what else is found only where there is room for it."""
        now = theme.current()
        with QPainter(self) as painter:
            self._paint(painter, now)

    def _paint(self, painter: QPainter, now: theme.Theme) -> None:
        left, middle = float(now.px(LEFT)), self.height() / 2
        font = now.font(12)
        for caps, text in self._keys:
            for cap in caps:
                right = left + keycap_width(cap)
                paint_keycap(painter, right, middle, cap)
                left = right + now.px(CAP_GAP)
            left += now.px(TEXT_GAP - CAP_GAP)
            draw_text(painter, QRectF(left, 0, self.width(), self.height()), text, font, now.tokens.ink2)
            left += text_width(font, text) + now.px(GROUP_GAP)
        right = self.width() - now.px(RIGHT_SIDE)
        if right - text_width(font, words.also_finds()) > left:
            draw_text(painter, QRectF(0, 0, right, self.height()), words.also_finds(), font, now.tokens.ink3, RIGHT)
