"""What every act on a stay shares: a dialog that hands over the commands of one act, and keeps what is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from frontdesk.domain.commands import Command
from frontdesk.domain.views import Changed, StayView
from frontdesk.ui.kept_typing import KeptForm, Values
from frontdesk.ui.parts.callout import Callout
from frontdesk.ui.parts.dialog import Dialog
from frontdesk.ui.parts.field import Field
from frontdesk.ui.parts.kept_line import KeptLine
from frontdesk.ui.text import tr
from frontdesk.ui.theme import Tone


class ActDialog(Dialog):
    """`decided` carries a tuple of commands, once, when it is done; who hears it may `refuse`, and it stays open.

    `typed` comes after every change by the clerk. Nothing is done that was not shown.
    """

    decided = Signal(object)
    typed = Signal()

    def __init__(self, host: QWidget, view: StayView, title: str, facts: str = "") -> None:
        super().__init__(host, title, facts)
        self.view = view
        self._is_refused = False
        self._lack: tuple[Field, str] | None = None
        self._problem = Callout(Tone.WARN)
        self._kept = KeptLine()
        self._form = KeptForm(self._kept, self.values, self.fill_in)
        self.body.addWidget(self._problem)
        self._problem.hide()
        self.set_way_out(tr("Leave it"))
        self._kept.emptied.connect(self._begin_empty)

    def commands(self) -> tuple[Command, ...]:
        """What is done when it is accepted; nothing: the dialog just closes."""
        raise NotImplementedError

    def values(self) -> Values:
        """What is typed, as JSON values; nothing where nothing is typed."""
        return {}

    def fill_in(self, values: Values) -> None:
        """Put back what was typed, all of `values()`. Raises KeyError, TypeError or ValueError for what is no such."""

    def begin(self, kept: Values | None = None, since: str = "") -> None:
        """Remember how it is when nothing is typed; then put back what is kept, and say since when."""
        self.body.insertWidget(0, self._kept)
        self._form.begin(kept, since)

    def half_typed(self) -> Values | None:
        """What would be lost; None where nothing was typed."""
        return self._form.half_typed()

    def on_changed(self, changed: Changed) -> None:
        """Something was told meanwhile; most acts rest on what the clerk saw."""

    def rests_on(self, view: StayView) -> object:
        """What of a stay the clerk decides by; when another desk changes it, the dialog shows it as it is now."""
        return None

    def stay_changed(self, view: StayView) -> None:
        """The stay is another one in what `rests_on` names."""

    def show_problem(self, sentence: str) -> None:
        """Say what is in the way; "" takes it away."""
        self._problem.show_text(sentence)
        self._problem.setVisible(bool(sentence))
        self.fit()

    def refuse(self, sentence: str) -> None:
        """It was not accepted: say why, and stay open with all that is typed."""
        self._is_refused = True
        self.show_problem(sentence)

    def need(self, field: Field | None, sentence: str = "") -> None:
        """What is still missing, and where: said there when Enter is pressed all the same. None: nothing is."""
        self._lack = None if field is None else (field, sentence)

    def accept(self) -> None:
        """Hand over the commands; it closes unless they are refused."""
        if self.isHidden():
            return
        self._is_refused = False
        commands = self.commands()
        if commands:
            self.decided.emit(commands)
        if not self._is_refused:
            super().accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl N begins empty where something was kept; an Enter too early says at the field what is missing."""
        if self._kept.is_for_it(event):
            self._begin_empty()
            event.accept()
            return
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self._lack is not None and not any(each.problem() for each in self.findChildren(Field)):
            self._lack[0].set_problem(self._lack[1])
            self._lack[0].input.setFocus(Qt.FocusReason.OtherFocusReason)
        super().keyPressEvent(event)

    def _begin_empty(self) -> None:
        self._form.begin_empty()
        self.typed.emit()
        first = self.first_focus()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
