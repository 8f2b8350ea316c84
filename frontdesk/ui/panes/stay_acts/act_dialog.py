"""What every act on a stay shares: it says what is still missing, and sees what changed while it was open."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from frontdesk.domain.views import Changed, StayView
from frontdesk.ui.kept_dialog import KeptDialog
from frontdesk.ui.kept_typing import Values
from frontdesk.ui.parts.field import Field
from frontdesk.ui.text import tr


class ActDialog(KeptDialog):
    """A subclass puts its fields into `body` from the top. Nothing is done that was not shown."""

    def __init__(self, host: QWidget, view: StayView, title: str, facts: str = "") -> None:
        super().__init__(host, title, facts)
        self.view = view
        self._lack: tuple[Field, str] | None = None
        self.body.addWidget(self._problem)
        self.set_way_out(tr("Leave it"))

    def begin(self, kept: Values | None = None, since: str = "") -> None:
        """The same, with the line of what is kept over the fields."""
        self.body.insertWidget(0, self._kept)
        super().begin(kept, since)

    def on_changed(self, changed: Changed) -> None:
        """Something was told meanwhile; most acts rest on what the clerk saw."""

    def rests_on(self, view: StayView) -> object:
        """What of a stay the clerk decides by; when another desk changes it, the dialog shows it as it is now."""
        return None

    def stay_changed(self, view: StayView) -> None:
        """The stay is another one in what `rests_on` names."""

    def need(self, field: Field | None, sentence: str = "") -> None:
        """What is still missing, and where: said there when Enter is pressed all the same. None: nothing is."""
        self._lack = None if field is None else (field, sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """An Enter too early says at the field what is missing."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self._lack is not None and not any(each.problem() for each in self.findChildren(Field)):
            self._lack[0].set_problem(self._lack[1])
            self._lack[0].input.setFocus(Qt.FocusReason.OtherFocusReason)
        super().keyPressEvent(event)
