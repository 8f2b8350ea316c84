"""Both versions as two lines of the same form, the platform's first and bold (DESK.md §4)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.label import ElidedLabel, Label
from frontdesk.ui.parts.lines import Separator
from frontdesk.ui.text.unsent import Version
from frontdesk.ui.theme import Tone

KEY_WIDTH = 96
ROWS = (18, 16, 8, 18, 16)


class Versions(QWidget):
    """What the platform has, and what was done here."""

    def __init__(self, platform: Version, own: Version, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 3, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(0)
        grid.setColumnMinimumWidth(0, theme.current().px(KEY_WIDTH))
        grid.setColumnStretch(1, 1)
        self._add(grid, 0, platform, weight=600)
        grid.addWidget(Separator(), 2, 0, 1, 2)
        self._add(grid, 3, own, weight=400)
        for row, height in enumerate(ROWS):
            grid.setRowMinimumHeight(row, theme.current().px(height))

    def _add(self, grid: QGridLayout, row: int, version: Version, *, weight: int) -> None:
        key = ElidedLabel(version.whose, size=12, tone=Tone.INK2)
        key.setMaximumWidth(theme.current().px(KEY_WIDTH - 8))
        grid.addWidget(key, row, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(Label(version.what, weight=weight, wrap=True), row, 1)
        grid.addWidget(Label(version.since, size=12, tone=Tone.MUTE, wrap=True), row + 1, 1)
