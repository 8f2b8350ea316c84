"""What is picked, a person or a room of the group, with the way to take it off again."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from frontdesk.ui import theme
from frontdesk.ui.panes.create_page.form import Who
from frontdesk.ui.parts.button import IconButton
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.name import NameLabel, NameText
from frontdesk.ui.parts.painting import round_box
from frontdesk.ui.parts.part import Part
from frontdesk.ui.text import tr
from frontdesk.ui.theme import Tone

HEIGHT = 36
SIDE = 12


class PickedLine(Part):
    """A name, what it is to the booking at the right; `removed` is the cross at its end."""

    removed = Signal()

    def __init__(self, name: NameText, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cross = IconButton("x", tr("Take {name} off").format(name=name.full))
        self._cross.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, 0, 4, 0)
        row.setSpacing(8)
        row.addWidget(NameLabel(name), 1)
        row.addWidget(Label(role, size=12, tone=Tone.MUTE))
        row.addWidget(self._cross)
        self.setAccessibleName(", ".join(part for part in (name.full, role) if part))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """36 high."""
        return QSize(theme.current().px(200), theme.current().px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of a picked line."""
        tokens = theme.current().tokens
        with QPainter(self) as painter:
            round_box(painter, self.rect(), theme.Radius.CONTROL, tokens.selection_off)


def name_of(who: Who) -> NameText:
    """As lists write it."""
    if who.typed is not None:
        return NameText(who.typed.last_name, who.typed.first_name)
    return NameText(who.surname, who.given)
