"""Lucide icons, coloured and rendered when first asked for, kept per name, colour, size and pixel ratio."""

from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from frontdesk.ui import resources


@cache
def _drawing(name: str) -> str:
    return resources.path(f"icons/{name}.svg").read_text(encoding="utf-8")


@cache
def _rendered(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    renderer = QSvgRenderer(_drawing(name).replace("currentColor", colour).encode())
    if not renderer.isValid():
        raise RuntimeError(f"the icon {name!r} is not a drawing Qt can read")
    pixels = round(size * ratio)
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        renderer.render(painter, QRectF(0, 0, pixels, pixels))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon(name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
    """The icon in `colour`, `size` logical pixels square, sharp at `ratio` device pixels per logical one.

    Raises FileNotFoundError for a name that is not shipped.
    """
    return _rendered(name, colour.name(), size, ratio)
