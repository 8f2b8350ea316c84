"""Which services by night a desk works with, asked of a person."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.app.asking import told_which
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.panes.services_dialog import ServicesDialog


async def chosen_services(
    window: MainWindow, services: Sequence[tuple[str, str]], shown: Sequence[str]
) -> tuple[str, ...] | None:
    """The ids, the one that is sold first; None when a person leaves it as it is."""
    dialog = ServicesDialog(window, services, shown)
    dialog.open()
    try:
        if await told_which(accepted=dialog.accepted, rejected=dialog.rejected) == "rejected":
            return None
        return dialog.chosen()
    finally:
        dialog.close()
        dialog.deleteLater()
