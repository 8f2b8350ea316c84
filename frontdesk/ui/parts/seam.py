"""A splitter without width, whose handle lies on the second pane only.

Qt lays a handle without width over both panes. What lies over a list keeps Qt from moving its picture when it scrolls:
every line is painted again for two columns of pixels.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

GRASP = 4  # pixels that a hand can take hold of


class SeamSplitter(QSplitter):
    """Panes side by side, with nothing between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHandleWidth(0)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        """Qt asks for one per seam."""
        return _Seam(self.orientation(), self)


class _Seam(QSplitterHandle):
    """The splitter makes a handle as much wider as its margins say."""

    def __init__(self, orientation: Qt.Orientation, parent: QSplitter) -> None:
        super().__init__(orientation, parent)
        self.setContentsMargins(0, 0, GRASP, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's own would put the margins on both sides again."""
