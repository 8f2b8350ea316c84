"""A page that stands instead of the desk: one block of fixed width on the ground of the navigation."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.painting import fill
from frontdesk.ui.parts.part import Part

EDGE = 24


class Page(Part):
    """`block` is the content, `width` design pixels wide, a little above the middle; it scrolls when it is too high."""

    def __init__(self, width: int, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width, self._height = width, height
        self.block = QWidget()
        self._holder = QWidget()
        self.block.setParent(self._holder)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(self._holder)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it has nothing to show the focus on
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._holder.setAutoFillBackground(False)
        self.block.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """Room for the block."""
        now = theme.current()
        return QSize(now.px(self._width) + 2 * EDGE, now.px(self._height) + 2 * EDGE)

    def restyle(self) -> None:
        """Sizes follow the text size."""
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A sentence that came or went makes the block higher or lower."""
        if watched is self.block and event.type() is QEvent.Type.LayoutRequest:
            self._place()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the block in the middle."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The quiet ground."""
        with QPainter(self) as painter:
            fill(painter, self.rect(), theme.current().tokens.side)

    def _place(self) -> None:
        now = theme.current()
        self._scroll.setGeometry(self.rect())
        width = min(now.px(self._width), self.width() - 2 * EDGE)
        layout = self.block.layout()
        needed = layout.totalHeightForWidth(width) if layout is not None and layout.hasHeightForWidth() else 0
        height = max(now.px(self._height), needed)
        # It stays where it is as long as it fits, and moves up before it has to be scrolled.
        top = (self.height() - now.px(self._height)) // 2
        top = max(EDGE, min(top, self.height() - height - EDGE))
        self.block.setGeometry((self.width() - width) // 2, top, width, height)
        self._holder.resize(self.width(), max(self.height(), top + needed + EDGE))
