"""Where a guest is today, in the words of every list of found guests."""

from __future__ import annotations

from frontdesk.domain.offers import GuestHit
from frontdesk.ui.text import tr


def today(hit: GuestHit) -> str:
    """That they are in the house, or come; "" for all others."""
    if hit.in_house:
        return tr("in {room} now").format(room=hit.room) if hit.room else tr("in the house now")
    return tr("due in today") if hit.is_due else ""
