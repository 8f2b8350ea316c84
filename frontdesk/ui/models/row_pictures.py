"""Lines of a list as pictures: a line that is painted again and looks the same is copied, not written anew."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtCore import QPoint, QPointF, QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap

_MOST_BYTES = 16 << 20
_BYTES_PER_PIXEL = 4


class RowPictures:
    """The newest pictures, as many as fit into 16 MB: some 160 lines of a usual window."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, QPixmap] = OrderedDict()
        self._bytes = 0

    def paint(
        self, painter: QPainter, rect: QRect, look: Hashable, ground: QColor, draw: Callable[[QPainter, QRect], None]
    ) -> None:
        """Fill `rect` with what `draw` paints on `ground`. `look` says what decides how it comes out until `clear`."""
        ratio = painter.device().devicePixelRatioF()
        if not _lies_on_pixels(painter, rect, ratio):
            draw(painter, rect)
            return
        key = (look, ground.rgba(), rect.width(), rect.height(), ratio)
        picture = self._kept.get(key)
        if picture is None:
            picture = self._keep(key, _drawn(rect.size(), ratio, ground, draw))
        else:
            self._kept.move_to_end(key)
        painter.drawPixmap(rect.topLeft(), picture)

    def clear(self) -> None:
        """All lines look different from now on."""
        self._kept.clear()
        self._bytes = 0

    def _keep(self, key: Hashable, picture: QPixmap) -> QPixmap:
        self._kept[key] = picture
        self._bytes += _bytes_of(picture)
        while self._bytes > _MOST_BYTES and len(self._kept) > 1:
            _, oldest = self._kept.popitem(last=False)
            self._bytes -= _bytes_of(oldest)
        return picture


def _lies_on_pixels(painter: QPainter, rect: QRect, ratio: float) -> bool:
    """Between the pixels of the screen, as it may be at 125 %, a picture would blur."""
    corner = painter.deviceTransform().map(QPointF(rect.topLeft()))
    return all(float(each).is_integer() for each in (corner.x(), corner.y(), rect.height() * ratio))


def _drawn(size: QSize, ratio: float, ground: QColor, draw: Callable[[QPainter, QRect], None]) -> QPixmap:
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(ground)
    with QPainter(picture) as painter:
        draw(painter, QRect(QPoint(), size))
    return picture


def _bytes_of(picture: QPixmap) -> int:
    return picture.width() * picture.height() * _BYTES_PER_PIXEL
