"""The line one types into at the top of an overlay: icon, input, and how many were found at its right."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.painting import draw_icon
from frontdesk.ui.parts.part import Part
from frontdesk.ui.parts.search_box import SearchInput
from frontdesk.ui.theme import Tone

HEIGHT = 52
ICON_LEFT = 18
INPUT_LEFT = 46
RIGHT = 20
GAP = 12


class InputHead(Part):
    """52 high; the owner listens to `input`."""

    def __init__(self, icon: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.input = SearchInput(placeholder)
        self._count = Label(size=12, tone=Tone.MUTE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.input, 1)
        self._row.addWidget(self._count)
        self.restyle()

    def show_count(self, text: str) -> None:
        """Say how many there are."""
        self._count.setText(text)

    def restyle(self) -> None:
        """Spaces follow the text size."""
        now = theme.current()
        self._row.setContentsMargins(now.px(INPUT_LEFT), 0, now.px(RIGHT), 0)
        self._row.setSpacing(now.px(GAP))

    def sizeHint(self) -> QSize:
        """52 high."""
        now = theme.current()
        return QSize(now.px(400), now.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon."""
        now = theme.current()
        top = (self.height() - now.px(16)) / 2
        with QPainter(self) as painter:
            draw_icon(painter, now.px(ICON_LEFT), top, self._icon, now.tokens.ink3)
