"""Before a list leaves the program: what the file will hold, and what it will be called."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.service.list_file import write_list
from frontdesk.ui import theme
from frontdesk.ui.parts.button import Button, ButtonKind
from frontdesk.ui.parts.callout import Callout
from frontdesk.ui.parts.field import Field
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.painting import fill, hairline
from frontdesk.ui.parts.part import Part
from frontdesk.ui.text import list_file as words
from frontdesk.ui.text import tr
from frontdesk.ui.theme import Tone

MOST_STAYS = 5000  # a line of each has to be read; a longer list is nobody's to carry away
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ExportPanel(Part):
    """`closed` when the clerk goes back to the list, with or without a file."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make: Callable[[], str] = str
        self._warning = Callout(Tone.WARN, icon="triangle-alert")
        self._file = Field(tr("File"))
        self._write = Button(words.write(), ButtonKind.PRIMARY, key="Enter")
        self._back = Button(tr("Back"), ButtonKind.GHOST, key="Esc")
        self._said = Label(size=12, tone=Tone.INK2, wrap=True)
        foot = QHBoxLayout()
        foot.addWidget(self._back)
        foot.addWidget(self._said, 1)
        foot.addWidget(self._write)
        self._column = QVBoxLayout(self)
        for part in (self._warning, self._file):
            self._column.addWidget(part)
        self._column.addLayout(foot)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._write.clicked.connect(self._press)
        self._back.clicked.connect(self.closed)
        self.restyle()

    def show_list(self, title: str, make: Callable[[], str], count: int, now: datetime) -> None:
        """Ask. `make` gives the text of the file when it is wanted."""
        self._make = make
        fits = count <= MOST_STAYS
        self._warning.show_text(*(words.warning(count) if fits else words.too_many(MOST_STAYS)))
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._file.set_text(str(Path(folder) / words.file_name(title, now)))
        self._file.set_problem("")
        self._said.setText("")
        self._file.setVisible(fits)
        self._write.setVisible(fits)
        self._back.set_text(tr("Back"))
        (self._write if fits else self._back).setFocus(Qt.FocusReason.OtherFocusReason)

    def restyle(self) -> None:
        """Spaces follow the text size."""
        now = theme.current()
        self._column.setContentsMargins(now.px(16), now.px(12), now.px(16), now.px(12))
        self._column.setSpacing(now.px(10))

    def sizeHint(self) -> QSize:
        """As high as it needs."""
        return QSize(0, self._column.totalHeightForWidth(self.width()) if self.width() else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and hairline."""
        with QPainter(self) as painter:
            fill(painter, self.rect(), theme.current().tokens.pane)
            hairline(painter, 0, self.width(), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter writes, Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in _ENTER:
            (self._write if self._write.isVisible() else self._back).click()
        else:
            super().keyPressEvent(event)

    def _press(self) -> None:
        path = Path(self._file.text().strip()).expanduser()
        try:
            write_list(path, self._make())
        except OSError as failed:
            self._file.set_problem(words.not_written(failed.strerror or str(failed)))
            return
        self._said.setText(words.written(path.name))
        self._file.setVisible(False)
        self._write.setVisible(False)
        self._back.set_text(tr("Close"))
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)
