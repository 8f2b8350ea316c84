"""Which open commands may go now: the clerk's order within a stay, a room and a guest; nobody else waits."""

from __future__ import annotations

from collections.abc import Iterable

from frontdesk.domain.commands import CheckIn, CheckOut, MoveRoom
from frontdesk.domain.outbox import WAITS_FOR_PERSON, Entry, EntryState

_ON_ITS_WAY = (EntryState.QUEUED, EntryState.BLOCKED, EntryState.SENDING, EntryState.UNKNOWN)


def rooms_of(entry: Entry) -> frozenset[str]:
    """The rooms a command frees or fills."""
    before = entry.base.get("room_id")
    match entry.command:
        case CheckIn(room_id=room_id):
            rooms = {room_id}
        case CheckOut():
            rooms = {before}
        case MoveRoom(room_id=room_id):
            rooms = {room_id, before}
        case _:
            rooms = set()
    return frozenset(room for room in rooms if isinstance(room, str))


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
        stay, touched = entry.command.reservation_id, rooms_of(entry)
        if stay not in stays and rooms.isdisjoint(touched) and entry.state not in WAITS_FOR_PERSON:
            free.append(entry)
        stays.add(stay)
        if entry.state in _ON_ITS_WAY:
            rooms |= touched
    return free
