"""What is shown: the last answer of the platform with the open commands laid over it. Pure; nothing is written back."""

from __future__ import annotations

from collections.abc import Iterable

from frontdesk.domain.commands import StayCommand
from frontdesk.domain.outbox import OVERLAYS, Entry
from frontdesk.domain.reasons import Rejected
from frontdesk.domain.reservations import Reservation


def project(reservation: Reservation, entries: Iterable[Entry]) -> Reservation:
    """Lay the open entries of one stay, oldest first, over its last answer.

    An entry that cannot be laid on is passed over: the platform has moved on, and what it says is shown. Entries that
    wait for a
    person are not laid on either; the list shows the platform's version with a mark.
    """
    shown = reservation
    for entry in sorted(entries, key=lambda each: each.seq):
        if entry.state not in OVERLAYS or not isinstance(entry.command, StayCommand):
            continue
        try:
            shown = entry.command.apply(shown, entry.created_utc)
        except Rejected:
            continue
    return shown
