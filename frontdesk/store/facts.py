"""What the lists read: tuples of columns, since lists are long and most of a record is not painted."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import NamedTuple

from frontdesk.domain.found import NamedKind
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
    rate_id: str = ""
    group_id: str = ""
    cancellation_reason: str | None = None
    service_id: str = ""  # "" where it was not read: it takes the whole record
    company_id: str | None = None


class SeldomAsked(NamedTuple):
    """What is read of a stay's whole record, for a few stays at a time. `created` is an ISO instant in UTC."""

    service_id: str
    company_id: str | None
    created: str


class Holding(NamedTuple):
    """A stay that holds a bed: a room, or one of its category. Times are microseconds since 1970 UTC, to be compared
    by the thousand.
    """

    id: str
    state: str
    category_id: str
    room_id: str | None
    start_us: int
    end_us: int


class RoomStay(NamedTuple):
    """A stay that holds a room. Times are aware UTC."""

    room_id: str
    reservation_id: str
    start_utc: datetime
    end_utc: datetime


class NamedThing(NamedTuple):
    """A company or a group, by name. `stays` and the first `start_utc` are told of groups only."""

    kind: NamedKind
    id: str
    name: str
    stays: int
    start_utc: datetime | None


class RowFacts(NamedTuple):
    """Enough of a stay to paint its row.

    `group_size` counts the stays of the group that are not cancelled; `stays` those of the guest that are not cancelled
    and start no later than this one, 200 at most; several rooms from one time on are one stay. `owes` is None when the
    items of the stay were never pulled.
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
    released_utc: datetime | None = None
