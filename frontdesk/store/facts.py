"""What the lists read: tuples of columns, since lists are long and most of a record is not painted."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import NamedTuple

from frontdesk.domain.reservations import PersonCount


class StayFacts(NamedTuple):
    """Enough of a stay to put it in today's lists and sort it there. `sort_name` is folded, surname first."""

    id: str
    state: str
    start_utc: datetime
    end_utc: datetime
    actual_start_utc: datetime | None
    actual_end_utc: datetime | None
    released_utc: datetime | None
    room_id: str | None
    category_id: str
    guest_id: str
    sort_name: str
    persons: int
    updated_utc: datetime


class RoomStay(NamedTuple):
    """A stay that holds a room. Times are aware UTC."""

    room_id: str
    reservation_id: str
    surname: str
    start_utc: datetime
    end_utc: datetime


class RowFacts(NamedTuple):
    """Enough of a stay to paint its row.

    `group_size` counts the stays of the group that are not cancelled; `stays` those of the guest that are not cancelled
    and start no later than this one, 200 at most. `owes` is None when the items of the stay were never pulled.
    """

    id: str
    number: str
    state: str
    start_utc: datetime
    end_utc: datetime
    actual_start_utc: datetime | None
    actual_end_utc: datetime | None
    surname: str
    given: str
    important: bool
    has_note: bool
    group_size: int
    has_card: bool
    stays: int
    room_id: str | None
    category_id: str
    rate_id: str
    persons: tuple[PersonCount, ...]
    owes: Decimal | None
    cancellation_reason: str | None
