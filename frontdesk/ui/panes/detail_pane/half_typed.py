"""What was left half typed about the stay: one line for each form, and the way back into it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.domain.acts import StayAct
from frontdesk.domain.views import StayView
from frontdesk.service.desk import Desk
from frontdesk.ui import key_words, theme
from frontdesk.ui.kept_typing import CANCEL, CHECK_OUT, MOVE, OF_A_STAY, form_of, name_of
from frontdesk.ui.meaning import ACTS, means_something
from frontdesk.ui.panes.detail_pane.pooled import show_each
from frontdesk.ui.parts.button import Button, ButtonKind
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.signs import Sign, SignLabel
from frontdesk.ui.shortcuts import KEYS, Action
from frontdesk.ui.text import acting, tr
from frontdesk.ui.theme import Tone

FORMS: Mapping[Action, str] = {
    **{action: form_of(act) for action, act in ACTS.items() if act is not StayAct.LOCK},
    Action.CANCEL: CANCEL,
    Action.CHECK_OUT: CHECK_OUT,
    Action.MOVE: MOVE,
}
"""The key that leads back into each form of a stay."""


def half_typed(desk: Desk, view: StayView) -> list[Action]:
    """The keys that lead back into what is kept about this stay."""
    kept = desk.drafts(OF_A_STAY)
    if not kept:
        return []
    stay = view.reservation.id
    return [each for each, form in FORMS.items() if name_of(form, stay) in kept and means_something(each, view)]


class HalfTyped(QWidget):
    """`wanted` carries the `Action` that goes on; the widget is gone while there is nothing."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[_Line] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.hide()

    def show_actions(self, actions: list[Action]) -> None:
        """One line for each."""
        show_each(self._column, self._lines, actions, self._make, lambda line, action: line.show_action(action))
        self.setVisible(bool(actions))

    def _make(self) -> _Line:
        line = _Line()
        line.wanted.connect(self.wanted)
        return line


class _Line(QWidget):
    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action: Action | None = None
        self._text = Label(size=12, weight=500, tone=Tone.INK2, wrap=True)
        self._go_on = Button(tr("Go on"), ButtonKind.LINK, height=theme.Height.SMALL)
        self._go_on.clicked.connect(lambda: self.wanted.emit(self._action))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(
            SignLabel(Sign("pencil", "", Tone.INK2, Tone.INK2, icon_size=16), ""), 0, Qt.AlignmentFlag.AlignVCenter
        )
        row.addWidget(self._text, 1)
        row.addWidget(self._go_on, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_action(self, action: Action) -> None:
        """The form this key opens has something half typed in it."""
        self._action = action
        self._text.setText(acting.half_typed(key_words.words(action)))
        # What was stopped and now is not would be done by the key of a check-out, and not be typed on.
        self._go_on.set_key("" if action is Action.CHECK_OUT else KEYS[action][0])
