"""Which open commands may go now: the clerk's order within a stay, a room and a guest; nobody else waits."""

from __future__ import annotations

from collections.abc import Iterable

from frontdesk.domain.commands import CheckIn, CheckOut
from frontdesk.domain.outbox import WAITS_FOR_PERSON, Entry, EntryState

_ON_ITS_WAY = (EntryState.QUEUED, EntryState.BLOCKED, EntryState.SENDING, EntryState.UNKNOWN)


def room_of(entry: Entry) -> str | None:
    """The room a command frees or fills."""
    match entry.command:
        case CheckIn(room_id=room_id):
            return room_id
        case CheckOut():
            room = entry.base.get("room_id")
            return room if isinstance(room, str) else None
        case _:
            return None


def heads(entries: Iterable[Entry]) -> list[Entry]:
    """Entries with nothing before them in their lanes, oldest first.

    A stay waits for its earlier commands to settle, and for a person's decision on them. A room waits only for
    commands on their
    way: check-out from 204 goes before check-in to 204, but a refused check-out does not hold up the next guest.
    """
    stays: set[str] = set()
    rooms: set[str] = set()
    free: list[Entry] = []
    for entry in sorted(entries, key=lambda each: each.seq):
        stay, room = entry.command.reservation_id, room_of(entry)
        if stay not in stays and (room is None or room not in rooms) and entry.state not in WAITS_FOR_PERSON:
            free.append(entry)
        stays.add(stay)
        if room is not None and entry.state in _ON_ITS_WAY:
            rooms.add(room)
    return free
