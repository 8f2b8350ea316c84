"""Who sits here: pick a name of this PC, or type a new one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from frontdesk.domain.folding import fold
from frontdesk.ui.parts.dialog import Dialog
from frontdesk.ui.parts.typed_choice import Choice, TypedChoice
from frontdesk.ui.text import isolate, tr


class WhoDialog(Dialog):
    """`picked` carries the name, once."""

    picked = Signal(str)

    def __init__(self, host: QWidget, names: Sequence[str], now: str) -> None:
        facts = tr("The name goes with everything done here from now on. It is picked, not proven.")
        super().__init__(host, tr("Who sits here?"), facts)
        self._names, self._now = names, now
        self.set_way_out(tr("Leave it"))
        self._button = self.set_doing("")
        self._choice = TypedChoice(tr("Name"), self._fitting, icon="user")
        self.body.addWidget(self._choice)
        self._choice.changed.connect(self._show_button)
        self.accepted.connect(self._tell)
        self._show_button()

    def first_focus(self) -> QWidget:
        """The field."""
        return self._choice

    def _fitting(self, typed: str) -> Sequence[Choice]:
        wanted = fold(typed)
        found = [Choice(name, name) for name in self._names if fold(name).startswith(wanted)]
        is_new = bool(wanted) and all(fold(choice.text) != wanted for choice in found)
        called = " ".join(typed.split())
        return [*found, Choice(tr("New name: {name}").format(name=isolate(called)), called)] if is_new else found

    def _show_button(self) -> None:
        name = self._choice.picked()
        if isinstance(name, str):
            self._button.set_text(tr("Here sits {name}").format(name=isolate(name)))
            self._button.set_off("")
        else:
            self._button.set_text(tr("Here sits"))
            self._button.set_off(tr("Type a name, or choose one"))

    def _tell(self) -> None:
        name = self._choice.picked()
        if isinstance(name, str) and name != self._now:
            self.picked.emit(name)
