"""What is shown: the last answer of the platform with the open commands laid over it. Pure; nothing is written back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from frontdesk.domain.commands import StayCommand
from frontdesk.domain.outbox import OVERLAYS, Entry
from frontdesk.domain.reasons import Rejected
from frontdesk.domain.reservations import Reservation


def project(reservation: Reservation, entries: Iterable[Entry]) -> Reservation:
    """Lay the open entries of one stay, oldest first, over its last answer.

    An entry that cannot be laid on is passed over: the platform has moved on, and what it says is shown. Entries that
    wait for a person are not laid on either; the list shows the platform's version with a mark.
    """
    shown = [reservation, *(after for _, after in laid_on(reservation, entries))]
    return shown[-1]


def laid_on(reservation: Reservation, entries: Iterable[Entry]) -> Iterator[tuple[Entry, Reservation]]:
    """Each entry that `project` lays on, oldest first, with the stay as it is after it."""
    shown = reservation
    for entry in sorted(entries, key=lambda each: each.seq):
        if entry.state not in OVERLAYS or not isinstance(entry.command, StayCommand):
            continue
        try:
            shown = entry.command.apply(shown, entry.created_utc)
        except Rejected:
            continue
        yield entry, shown
