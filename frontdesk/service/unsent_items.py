"""Entries as the clerk reads them: each with its mark, and whom or which room it is about."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from frontdesk.domain.commands import AddGuest, AddOrder, AddPayment, ChangeGuest, SetRoomState
from frontdesk.domain.outbox import FINISHED, WAITS_FOR_PERSON, Entry
from frontdesk.domain.together import left_with
from frontdesk.domain.views import Row, Unsent, UnsentItem
from frontdesk.service.overlay import mark_of_entry
from frontdesk.service.rows import RowSource

_ORDER = {Unsent.NEEDS_YOU: 0, Unsent.IN_DOUBT: 1, Unsent.SENT: 3}
_GOES_BY_ITSELF = 2


def unsent_items(source: RowSource, entries: Sequence[Entry]) -> list[UnsentItem]:
    """What needs a person, what is in doubt, what goes by itself, what is sent; oldest first in each. Entries that
    carry no mark are left out.
    """
    rows = {row.id: row for row in source.rows([entry.command.reservation_id for entry in entries])}
    items = [_item(source, entry, rows.get(entry.command.reservation_id)) for entry in entries]
    known = [item for item in items if item is not None]
    return sorted(known, key=lambda item: (_ORDER.get(item.mark, _GOES_BY_ITSELF), item.entry.seq))


def _item(source: RowSource, entry: Entry, row: Row | None) -> UnsentItem | None:
    mark = Unsent.SENT if entry.state in FINISHED else mark_of_entry(entry)
    if mark is None:
        return None
    at = entry.created_utc.astimezone(source.zone)
    found = _without_stay(source, entry, mark, at) if row is None else _of_stay(source, entry, mark, row, at)
    return found._replace(behind=source.overlay.behind.get(entry.id))


def _of_stay(source: RowSource, entry: Entry, mark: Unsent, row: Row, at: datetime) -> UnsentItem:
    along = left_with(entry, source.overlay.entries.get(row.id, ())) if entry.state in WAITS_FOR_PERSON else ()
    return UnsentItem(entry, mark, row.surname, row.given, row.room, at, along)


def _without_stay(source: RowSource, entry: Entry, mark: Unsent, at: datetime) -> UnsentItem:
    match entry.command:
        case AddGuest(local_id=guest_id) | ChangeGuest(guest_id=guest_id):
            pass
        case AddOrder(guest_id=guest_id) | AddPayment(guest_id=guest_id):
            pass
        case SetRoomState(room_id=room_id):
            room = source.names.rooms.get(room_id)
            return UnsentItem(entry, mark, "", "", room.name if room is not None else "", at)
        case _:
            return UnsentItem(entry, mark, "", "", "", at)
    guest = source.overlay.guest(source.store.cache.guest(guest_id), guest_id)
    if guest is None:
        return UnsentItem(entry, mark, "", "", "", at)
    return UnsentItem(entry, mark, guest.last_name, guest.first_name, "", at)
