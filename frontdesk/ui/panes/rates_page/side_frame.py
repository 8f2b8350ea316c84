"""A side of the rates page: what scrolls, and a foot that stays, with a hairline between where something is hidden."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.ui.parts.lines import Separator
from frontdesk.ui.parts.quiet_scroll import QuietScroll

MARGIN = 20


class SideFrame(QWidget):
    """`column` takes the content, `foot` what stays in sight below it; `area` is the content's."""

    def __init__(self, *, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        content = QWidget()
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(MARGIN, MARGIN, MARGIN, 8)
        self.column.setSpacing(spacing)
        self.foot = QVBoxLayout()
        self.foot.setContentsMargins(MARGIN, 8, MARGIN, 16)
        self.foot.setSpacing(8)
        self.area = QuietScroll(content)
        self._line = Separator()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.area, 1)
        outer.addWidget(self._line)
        outer.addLayout(self.foot)
        self._line.hide()
        self.area.verticalScrollBar().rangeChanged.connect(lambda _least, most: self._line.setVisible(most > 0))
