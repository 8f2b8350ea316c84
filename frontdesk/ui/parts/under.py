"""A picture of what lies under an overlay, so that a key pressed above does not paint all of it again."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

_GROUND = QWidget.RenderFlag.DrawWindowBackground


def take(host: QWidget, above: QWidget) -> QPixmap:
    """All of `host` that is below its child `above`, in logical pixels of the host, sharp on its screen."""
    ratio = host.devicePixelRatioF()
    picture = QPixmap(host.size() * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(host.palette().window().color())
    take_part(picture, host, above, host.rect())
    return picture


def take_part(picture: QPixmap, host: QWidget, above: QWidget, part: QRect) -> None:
    """Paint one part of the host anew into its picture."""
    with QPainter(picture) as painter:
        painter.setClipRect(part)
        host.render(painter, QPoint(), QRegion(host.rect()), _GROUND)
        for child in host.children():
            if child is above:
                return
            if isinstance(child, QWidget) and not child.isHidden() and not child.isWindow():
                seen = part & child.geometry()
                # Not child.render(painter): painted through a painter of ours, a line that is half scrolled out of
                # sight is drawn whole, over what lies beside its scroll area.
                painter.drawPixmap(seen.topLeft(), child.grab(seen.translated(-child.pos())))
