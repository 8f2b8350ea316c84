"""A field for one of many names: what fits is offered under it while it is typed; arrows and Enter fill it in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.ui.panes.create_page.booking import Named, fitting, picked
from frontdesk.ui.panes.create_page.flow import Flow
from frontdesk.ui.parts.button import Button, ButtonKind
from frontdesk.ui.parts.field import Field
from frontdesk.ui.parts.part import Part

MOST_OFFERED = 4
HEIGHT = 28


class NamedField(Part):
    """`edited` carries what stands in the field, typed or picked; `chosen` the record that was picked by its button or
    by the arrows. With `takes_new` a name nobody has is as good: nothing is filled in that was not picked.
    """

    edited = Signal(str)
    chosen = Signal(object)

    def __init__(self, label: str, hint: str, *, takes_new: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: Sequence[Named] = ()
        self._typed = ""  # by the clerk: the arrows go through what fits it, not through what they filled in
        self._offered: list[Named] = []
        self.field = Field(label, placeholder=hint)
        self._flow = Flow(gap=4, line_gap=4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(self._flow)
        self.setFocusProxy(self.field)
        self.field.edited.connect(self._type)
        if not takes_new:
            self.field.entered.connect(lambda: self._fill(self._best()))
            self.field.left.connect(lambda: self._fill(picked(self.field.text(), self._names)))
        self.field.input.installEventFilter(self)

    def show_text(self, text: str, names: Sequence[Named]) -> None:
        """What stands in it, and what it can be."""
        self._names = names
        if self.field.text() != text:
            self._typed = ""
            self.field.set_text(text)
        self._offer()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down takes the next that fits what was typed."""
        if watched is self.field.input and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self._names:
                self._step(step)
                return True
        return super().eventFilter(watched, event)

    def _type(self, text: str) -> None:
        self._typed = text
        self._offer()
        self.edited.emit(text)

    def _step(self, step: int) -> None:
        fits = fitting(self._typed, self._names)
        if not fits:
            return
        names = [each.name for each in fits]
        here = names.index(self.field.text()) if self.field.text() in names else -step if step < 0 else -1
        self._choose(fits[(here + step) % len(fits)])

    def _choose(self, found: Named) -> None:
        self._fill(found)
        self.chosen.emit(found)

    def _best(self) -> Named | None:
        return self._offered[0] if self._offered and self.field.text().strip() else None

    def _fill(self, found: Named | None) -> None:
        if found is not None and found.name != self.field.text():
            self.field.set_text(found.name)
            self._offer()
            self.edited.emit(found.name)

    def _offer(self) -> None:
        exact = picked(self.field.text(), self._names)
        is_done = exact is not None and exact.name == self.field.text()
        offered = [] if is_done else fitting(self.field.text(), self._names)[:MOST_OFFERED]
        if offered == self._offered:
            return
        self._offered = offered
        self._flow.clear()
        for each in offered:
            button = Button(each.name, ButtonKind.GHOST, height=HEIGHT)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, each=each: self._choose(each))
            self._flow.add(button)
        self._flow.setVisible(bool(offered))
