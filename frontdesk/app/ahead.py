"""What keys open later is imported while the desk is at rest, so that the first time is hardly slower than the second.

A module a turn and none at the start: the first list and the engine go before it.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

AFTER_MS = 3000
BETWEEN_MS = 250
# Parts of large pages first, so that no turn is long.
OPENED_LATER = (
    "frontdesk.ui.panes.create_page.form",
    "frontdesk.ui.panes.create_page.booking",
    "frontdesk.ui.panes.create_page.guest_side",
    "frontdesk.ui.panes.create_page.pane",
    "frontdesk.ui.panes.stay_acts.people_dialog",
    "frontdesk.ui.panes.stay_acts.dialogs",
    "frontdesk.ui.panes.rates_page",
    "frontdesk.ui.panes.house_now",
    "frontdesk.ui.panes.palette",
    "frontdesk.ui.panes.help",
)


class ImportAhead(QObject):
    """Begins `after` milliseconds after it was made, and ends with the last of these modules or with its parent."""

    def __init__(self, parent: QObject, names: Sequence[str] = OPENED_LATER, after: int = AFTER_MS) -> None:
        super().__init__(parent)
        self._names = list(reversed(names))
        self._timer = QTimer(self, singleShot=True, interval=after)
        self._timer.timeout.connect(self._import_next)
        self._timer.start()

    def _import_next(self) -> None:
        import_module(self._names.pop())
        if self._names:
            self._timer.start(BETWEEN_MS)
