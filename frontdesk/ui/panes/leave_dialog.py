"""Closing the window while something is not sent: what stays here, and who cannot see it (DESK.md §7, 24)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from frontdesk.domain.views import Status
from frontdesk.ui.parts.dialog import Dialog
from frontdesk.ui.parts.label import Label
from frontdesk.ui.text import status as words
from frontdesk.ui.text import tr


class LeaveDialog(Dialog):
    """Enter closes, Esc stays: nothing is lost either way."""

    def __init__(self, host: QWidget, status: Status) -> None:
        super().__init__(host, words.leaving_title(status))
        for fact in words.leaving_facts(status):
            self.body.addWidget(Label(fact, wrap=True))
        self.set_way_out(tr("Go on working"))
        self.set_doing(tr("Close Front Desk"))
