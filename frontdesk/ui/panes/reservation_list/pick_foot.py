"""The foot of a list with picked stays: how many they are, and what can be done to all of them at once."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.ui import theme
from frontdesk.ui.models.picks import MOST_PICKED
from frontdesk.ui.panes.reservation_list.bulk import Act
from frontdesk.ui.parts.button import Button, ButtonKind
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.painting import fill, hairline
from frontdesk.ui.parts.part import Part
from frontdesk.ui.text import bulk as words
from frontdesk.ui.text import tr
from frontdesk.ui.theme import Tone

HEIGHT = 44
KEYS = {Act.CHECK_IN: "I", Act.CHECK_OUT: "O", Act.CONFIRM: "", Act.CANCEL: "X"}
_ICONS = {Act.CHECK_IN: "log-in", Act.CHECK_OUT: "log-out", Act.CONFIRM: "check", Act.CANCEL: "circle-x"}


class PickFoot(Part):
    """Only what can be done to at least one of the picked stays has a button."""

    wanted = Signal(object)  # Act
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = Label(size=13, weight=600)
        self._hidden = Label(size=11, tone=Tone.WARN)
        self._buttons = {act: self._button(act) for act in Act}
        self._clear = Button(tr("Put back"), ButtonKind.GHOST, key="Esc", height=theme.Height.SMALL)
        self._clear.clicked.connect(self.cleared)
        self._row = QHBoxLayout(self)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addStretch(1)
        said.addWidget(self._count)
        said.addWidget(self._hidden)
        said.addStretch(1)
        self._row.addLayout(said)
        for button in self._buttons.values():
            self._row.addWidget(button)
        self._row.addStretch(1)
        self._row.addWidget(self._clear)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Picked stays"))
        self.restyle()

    def show_picked(self, picked: int, folded: int, doable: Mapping[Act, int]) -> None:
        """So many stays are picked, so many of them folded away; `doable` is to how many each act can be done."""
        self._count.setText(words.picked(picked))
        hidden = words.not_in_sight(folded, is_most=picked >= MOST_PICKED)
        self._hidden.setText(hidden)
        self._hidden.setVisible(bool(hidden))
        for act, button in self._buttons.items():
            count = doable[act]
            button.setVisible(count > 0)
            button.set_text(words.doing(act.value, count))
        self._fit()

    def restyle(self) -> None:
        """Spaces follow the text size."""
        now = theme.current()
        self._row.setContentsMargins(now.px(16), 1, now.px(12), 0)
        self._row.setSpacing(now.px(8))

    def sizeHint(self) -> QSize:
        """44 high."""
        return QSize(0, theme.current().px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Buttons that find no room go; their keys stay."""
        return QSize(0, theme.current().px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and hairline."""
        with QPainter(self) as painter:
            fill(painter, self.rect(), theme.current().tokens.pane)
            hairline(painter, 0, self.width(), 0)

    def _button(self, act: Act) -> Button:
        button = Button("", icon=_ICONS[act], key=KEYS[act], height=theme.Height.SMALL)
        button.clicked.connect(lambda: self.wanted.emit(act))
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Before it was laid out for the first time it did not know its width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a narrow list the printed keys go first."""
        for act, button in self._buttons.items():
            button.set_key(KEYS[act])
        shown = [button for button in self._buttons.values() if not button.isHidden()]
        said = max(self._count.sizeHint().width(), self._hidden.sizeHint().width() if self._hidden.text() else 0)
        margins = self._row.contentsMargins()
        spaces = (len(shown) + 2) * self._row.spacing() + margins.left() + margins.right()
        buttons = sum(button.sizeHint().width() for button in (*shown, self._clear))
        if said + spaces + buttons > self.width():
            for button in self._buttons.values():
                button.set_key("")
