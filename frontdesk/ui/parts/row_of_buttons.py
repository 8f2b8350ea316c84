"""Buttons side by side; below each other where they do not fit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from frontdesk.ui.parts.button import Button

GAP = 8
NARROWEST = 28


class RowOfButtons(QWidget):
    """Left-aligned, the safe one first."""

    def __init__(self, buttons: Sequence[Button], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = buttons
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        for button in buttons:
            button.setMinimumWidth(NARROWEST)  # long words are cut, and whole in the tooltip, before the pane is
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._row.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """It gives way: what does not fit beside stands below."""
        return QSize(NARROWEST, self._row.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn the row into a column and back."""
        super().resizeEvent(event)
        needed = sum(button.sizeHint().width() + GAP for button in self._buttons)
        fits = needed - GAP <= self.width()
        down = QBoxLayout.Direction.TopToBottom
        direction = QBoxLayout.Direction.LeftToRight if fits else down
        if self._row.direction() is not direction:
            self._row.setDirection(direction)
            self.updateGeometry()
