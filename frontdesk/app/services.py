"""Which services by night a desk works with, asked of a person."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.app.asking import told_which
from frontdesk.store.local import SHOWN_SERVICES
from frontdesk.store.store import Store
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.panes.services_dialog import ServicesDialog


def shown_services(store: Store) -> tuple[str, ...]:
    """What a person chose last, though the house was not read since; else what it was read with. Empty before the
    first answer.
    """
    found = store.cache.property()
    if found is None:
        return ()
    stays = dict(found.stay_services)
    return tuple(each for each in store.local.get(SHOWN_SERVICES, ()) if each in stays) or found.shown_services


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
