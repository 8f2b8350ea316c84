"""What every act on a stay shares: a dialog that hands over the commands of one act."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from frontdesk.domain.commands import Command
from frontdesk.domain.views import Changed, StayView
from frontdesk.ui.parts.callout import Callout
from frontdesk.ui.parts.dialog import Dialog
from frontdesk.ui.text import tr
from frontdesk.ui.theme import Tone


class ActDialog(Dialog):
    """`decided` carries a tuple of commands, once, when it is done. Nothing is done that was not shown."""

    decided = Signal(object)

    def __init__(self, host: QWidget, view: StayView, title: str, facts: str = "") -> None:
        super().__init__(host, title, facts)
        self.view = view
        self._problem = Callout(Tone.WARN)
        self.body.addWidget(self._problem)
        self._problem.hide()
        self.set_way_out(tr("Leave it"))
        self.accepted.connect(self._hand_over)

    def commands(self) -> tuple[Command, ...]:
        """What is done when it is accepted; nothing: the dialog just closes."""
        raise NotImplementedError

    def on_changed(self, changed: Changed) -> None:
        """Something was told meanwhile; most acts rest on what the clerk saw."""

    def show_problem(self, sentence: str) -> None:
        """Say what is in the way; "" takes it away."""
        self._problem.show_text(sentence)
        self._problem.setVisible(bool(sentence))
        self.fit()

    def _hand_over(self) -> None:
        commands = self.commands()
        if commands:
            self.decided.emit(commands)
