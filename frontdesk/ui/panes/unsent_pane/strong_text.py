"""A paragraph of which one sentence stands out."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.row_of_buttons import NARROWEST
from frontdesk.ui.text.commands import Doubt


class StrongText(QLabel):
    """The only rich text of the desk: our own words, escaped."""

    def __init__(self, doubt: Doubt, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setMinimumWidth(NARROWEST)
        before, strong, after = (escape(part) for part in doubt)
        self.setText(f'{before} <span style="font-weight:600">{strong}</span> {after}')
        self.setAccessibleName(" ".join(doubt))
        self._restyle()
        theme.current().changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.setFont(theme.current().font(12))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.current().tokens.ink)
        self.setPalette(palette)
