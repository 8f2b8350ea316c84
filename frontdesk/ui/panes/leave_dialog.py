"""Closing the window while something is not sent: what stays here, and who cannot see it (DESK.md §7, 24)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from frontdesk.domain.views import Status
from frontdesk.ui.parts.dialog import Dialog
from frontdesk.ui.parts.label import Label
from frontdesk.ui.text import counted, tr


class LeaveDialog(Dialog):
    """Enter closes, Esc stays: nothing is lost either way."""

    def __init__(self, host: QWidget, status: Status) -> None:
        title = counted(status.unsent, "{n} thing is not sent yet", "{n} things are not sent yet")
        super().__init__(host, title)
        for fact in _facts(status):
            self.body.addWidget(Label(fact, wrap=True))
        self.set_way_out(tr("Go on working"))
        self.set_doing(tr("Close Front Desk"))


def _facts(status: Status) -> list[str]:
    facts = [tr("It stays on this PC, and other desks cannot see it. It is sent when Front Desk is opened again.")]
    if status.in_doubt:
        facts.append(tr("What is in doubt is looked up then; please do not do it again elsewhere."))
    if status.needs_you:
        facts.append(counted(status.needs_you, "{n} waits for a decision.", "{n} wait for a decision."))
    return facts
