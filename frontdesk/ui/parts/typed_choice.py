"""A field and the choices that fit what is typed: the first of them is picked, arrows walk, Enter is the dialog's.

Nothing is picked before something is typed or walked to: an Enter too many must not do the first best thing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.ui.parts.choices import RadioList
from frontdesk.ui.parts.field import Field
from frontdesk.ui.parts.label import Label
from frontdesk.ui.theme import Tone

MOST_ROWS = 7
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Choice(NamedTuple):
    """A line, and what it stands for."""

    text: str
    value: object


Offer = Callable[[str], Sequence[Choice]]
"""The choices for a typed text, the likeliest first."""


class TypedChoice(QWidget):
    """`changed` after each key and each walk: `picked()` tells what Enter would take."""

    changed = Signal()

    def __init__(
        self, label: str, offer: Offer, *, icon: str = "", nothing: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._offer = offer
        self._offered: Sequence[Choice] = ()
        self.field = Field(label, icon=icon)
        self._rows = RadioList()
        self._place = QVBoxLayout()
        self._place.addWidget(self._rows)
        self._nothing = Label(nothing, size=12, tone=Tone.INK2, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addLayout(self._place)
        column.addWidget(self._nothing)
        self.setFocusProxy(self.field.input)
        self.field.input.installEventFilter(self)
        self.field.edited.connect(lambda _text: self.offer_again())
        self.offer_again()

    def picked(self) -> object | None:
        """What the picked line stands for; None when nothing fits."""
        index = self._rows.picked_index()
        return self._offered[index].value if 0 <= index < len(self._offered) else None

    def picked_text(self) -> str:
        """The picked line as it reads; "" when none is picked."""
        index = self._rows.picked_index()
        return self._offered[index].text if 0 <= index < len(self._offered) else ""

    def restore(self, typed: str, picked: str) -> None:
        """What was typed before, and the line that was picked then, if it is still offered. It is selected: another
        name is typed over it, not behind it.
        """
        self.field.set_text(typed)
        self.field.input.selectAll()
        self.offer_again()
        at = next((at for at, choice in enumerate(self._offered) if choice.text == picked), None)
        if at is not None:
            self._rows.pick(at)
            self.changed.emit()

    def say_nothing(self, sentence: str) -> None:
        """Another sentence for what stands there while nothing fits."""
        self._nothing.setText(sentence)

    def offer_again(self) -> None:
        """Other choices, for the same text or another."""
        self._offered = list(self._offer(self.field.text().strip()))[:MOST_ROWS]
        rows = RadioList([(choice.text, "") for choice in self._offered])
        self._place.replaceWidget(self._rows, rows)
        self._rows.deleteLater()
        self._rows = rows
        self._rows.picked.connect(lambda _index: self.changed.emit())
        is_typed = bool(self.field.text().strip())
        self._nothing.setVisible(is_typed and not self._offered and bool(self._nothing.text()))
        if self._offered and is_typed:
            self._rows.pick(0)
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down walk; everything else is the field's."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None and self._offered:
                self._rows.pick(min(max(self._rows.picked_index() + step, 0), len(self._offered) - 1))
                self.changed.emit()
                return True
        return super().eventFilter(watched, event)
