"""A dialog on a stay that keeps what is half typed in it, and hands over the commands of one act."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from frontdesk.domain.commands import Command
from frontdesk.ui.kept_typing import KeptForm, Values
from frontdesk.ui.parts.callout import Callout
from frontdesk.ui.parts.dialog import Dialog
from frontdesk.ui.parts.kept_line import KeptLine
from frontdesk.ui.theme import Tone


class KeptDialog(Dialog):
    """`decided` carries a tuple of commands, once, when it is done; who hears it may `refuse`, and it stays open.

    `typed` comes after every change by the clerk. A subclass lays out `_kept`, the line that says since when something
    is kept, and `_problem`, why it was refused.
    """

    decided = Signal(object)
    typed = Signal()

    def __init__(self, host: QWidget, title: str, facts: str = "") -> None:
        super().__init__(host, title, facts)
        self._is_refused = False
        self._problem = Callout(Tone.WARN)
        self._problem.hide()
        self._kept = KeptLine()
        self._kept.emptied.connect(self._begin_empty)
        self._form = KeptForm(self._kept, self.values, self.fill_in)

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
        self._form.begin(kept, since)

    def half_typed(self) -> Values | None:
        """What would be lost; None where nothing was typed."""
        return self._form.half_typed()

    def show_problem(self, sentence: str) -> None:
        """Say what is in the way; "" takes it away."""
        self._problem.show_text(sentence)
        self._problem.setVisible(bool(sentence))
        self.fit()

    def refuse(self, sentence: str) -> None:
        """It was not accepted: say why, and stay open with all that is typed."""
        self._is_refused = True
        self.show_problem(sentence)

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
        """Ctrl N begins empty where something was kept."""
        if self._kept.is_for_it(event):
            self._begin_empty()
            event.accept()
            return
        super().keyPressEvent(event)

    def _begin_empty(self) -> None:
        self._form.begin_empty()
        self.typed.emit()
        first = self.first_focus()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
