"""Shadows of what floats: nested rounded boxes, painted once into a kept pixmap, as blur is slow (DESK.md §10)."""

from enum import Enum
from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from frontdesk.ui import theme


class Level(Enum):
    """How high a thing floats: (spread and drop in pixels, darkest share of black in light and in dark)."""

    POPOVER = (10, 5, 0.18, 0.41)
    DIALOG = (18, 8, 0.30, 0.50)

    def __init__(self, spread: int, drop: int, light: float, dark: float) -> None:
        self.spread = spread
        self.drop = drop
        self.light = light
        self.dark = dark


def margin(level: Level) -> int:
    """The room in pixels a widget needs around its box for the shadow."""
    return level.spread + level.drop


def paint_shadow(painter: QPainter, rect: QRect, radius: int, level: Level) -> None:
    """Paint the shadow of the box `rect` with corners of `radius`, in logical pixels."""
    strength = level.dark if theme.current().dark else level.light
    ratio = painter.device().devicePixelRatioF()
    pixmap = _shadow(rect.width(), rect.height(), radius, level.spread, strength, ratio)
    painter.drawPixmap(rect.x() - level.spread, rect.y() - level.spread + level.drop, pixmap)


@lru_cache(maxsize=8)
def _shadow(width: int, height: int, radius: int, spread: int, strength: float, ratio: float) -> QPixmap:
    pixmap = QPixmap(round((width + 2 * spread) * ratio), round((height + 2 * spread) * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        # Each inner box replaces what lies under it, so the darkness falls off with the square of the distance.
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        for distance in range(spread, -1, -1):
            shade = QColor(0, 0, 0)
            shade.setAlphaF(strength * (1 - distance / (spread + 1)) ** 2)
            painter.setBrush(shade)
            inset = spread - distance
            box = QRectF(inset, inset, width + 2 * distance, height + 2 * distance)
            painter.drawRoundedRect(box, radius + distance, radius + distance)
    return pixmap
