"""The properties of a token that speaks for several, to choose one by the arrows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.choices import RadioList
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.part import Part
from frontdesk.ui.text import connect as words
from frontdesk.ui.text.findings import PropertyView, property_line

GAP = 6


class PropertyList(Part):
    """`picked` when another is chosen, `entered` on Enter. Hidden while there is nothing to choose."""

    picked = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._properties: tuple[PropertyView, ...] = ()
        self._list = RadioList()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(Label(words.which_property(), size=13, weight=600))
        self._column.addWidget(self._list)
        self.restyle()
        self.hide()

    def show_properties(self, properties: Sequence[PropertyView], known: str = "") -> None:
        """Offer these, the one that is known chosen, else the first; none hides the list."""
        self._properties = tuple(properties)
        self._column.removeWidget(self._list)
        self._list.hide()
        self._list.deleteLater()
        self._list = RadioList([(property_line(each), "") for each in properties])
        self._list.setAccessibleName(words.which_property())
        self._column.addWidget(self._list)
        self.setVisible(bool(properties))
        if properties:
            self._list.pick(next((at for at, each in enumerate(self._properties) if each.id == known), 0))
        self._list.picked.connect(self.picked)

    def picked_property(self) -> PropertyView | None:
        """The chosen one; None while there is nothing to choose."""
        index = self._list.picked_index()
        return self._properties[index] if 0 <= index < len(self._properties) else None

    def take_focus(self) -> None:
        """The keyboard goes to the chosen row."""
        self._list.focus_picked()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on with the chosen one."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.entered.emit()
            return
        super().keyPressEvent(event)

    def restyle(self) -> None:
        """Spaces follow the text size."""
        self._column.setSpacing(theme.current().px(GAP))
