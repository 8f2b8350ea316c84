"""The right side of the window: one pane at a time, behind a hairline."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.painting import fill, vertical_hairline
from frontdesk.ui.parts.part import Part

HAIRLINE = 1


class RightSide(Part):
    """Holds the panes that take turns there, and draws the line that parts them from the list."""

    def __init__(self, panes: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = QStackedWidget()
        row = QHBoxLayout(self)
        row.setContentsMargins(HAIRLINE, 0, 0, 0)
        row.addWidget(self._stack)
        for pane in panes:
            self._stack.addWidget(pane)

    @property
    def shown(self) -> QWidget | None:
        """The pane that is there."""
        return self._stack.currentWidget()

    def show_pane(self, pane: QWidget) -> None:
        """Put a pane in front, one that was just built among them."""
        if self._stack.indexOf(pane) < 0:
            self._stack.addWidget(pane)
        self._stack.setCurrentWidget(pane)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and hairline."""
        with QPainter(self) as painter:
            fill(painter, self.rect(), theme.current().tokens.pane)
            vertical_hairline(painter, 0, 0, self.height())
