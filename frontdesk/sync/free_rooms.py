"""Which rooms could be given instead, as far as this desk knows."""

from __future__ import annotations

from datetime import timedelta
from operator import attrgetter

from frontdesk.domain.house import RoomState
from frontdesk.domain.reservations import Reservation
from frontdesk.store.codec import to_us
from frontdesk.sync.parts import Parts

_MOST = 3


def free_rooms(parts: Parts, stay: Reservation) -> tuple[str, ...]:
    """Names of ready rooms of the booked category that nobody has until the stay ends; a few of them."""
    cache, now = parts.store.cache, parts.time.now()
    ends = max(stay.end_utc, now + timedelta(hours=1))
    taken = {
        each.room_id
        for each in cache.holdings(now, ends)
        if each.id != stay.id and each.start_us < to_us(ends) and each.end_us > to_us(now)
    }
    found = [
        room
        for room in cache.rooms().values()
        if room.is_active
        and room.is_of(stay.category_id)
        and room.state == RoomState.INSPECTED
        and room.id not in taken
        and room.id != stay.room_id
    ]
    return tuple(room.name for room in sorted(found, key=attrgetter("name"))[:_MOST])
