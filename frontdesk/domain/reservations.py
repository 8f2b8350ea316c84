"""A reservation as the platform last told it, in the desk's own words. Times are aware UTC; days belong to the hotel's
zone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class State(StrEnum):
    """Connector API reservation states (connector-api.md §4.1). Records keep the platform's text, so a new state
    passes through.
    """

    INQUIRED = "Inquired"
    REQUESTED = "Requested"
    OPTIONAL = "Optional"
    CONFIRMED = "Confirmed"
    STARTED = "Started"
    PROCESSED = "Processed"
    CANCELED = "Canceled"


BEFORE_ARRIVAL = (State.INQUIRED, State.REQUESTED, State.OPTIONAL, State.CONFIRMED)
"""A stay that may still be cancelled (connector-api.md §4.1)."""

OPEN = (*BEFORE_ARRIVAL, State.STARTED)
"""A stay that may still be changed."""

HOLDS_ROOM = (State.OPTIONAL, State.CONFIRMED, State.STARTED)
"""A stay that holds a room, or waits for one of its category, so that it can be moved; an enquiry holds none."""

PURPOSES = ("Leisure", "Business", "Student")
"""What a stay may be for (connector-api.md, type ReservationPurpose)."""


@dataclass(frozen=True, slots=True)
class PersonCount:
    """How many persons of one age category stay."""

    age_category_id: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Reservation:
    """One stay of one room.

    `state` is a `State` value or a text the platform added later. `room_id` is the assigned room, `category_id` the
    booked one.
    `companion_ids` are the guests known to stay, the owner among them once the platform says so.
    """

    id: str
    number: str
    state: str
    service_id: str
    group_id: str
    guest_id: str
    category_id: str
    rate_id: str
    start_utc: datetime
    end_utc: datetime
    created_utc: datetime
    updated_utc: datetime
    updater_id: str = ""
    room_id: str | None = None
    room_locked: bool = False
    actual_start_utc: datetime | None = None
    actual_end_utc: datetime | None = None
    released_utc: datetime | None = None
    cancelled_utc: datetime | None = None
    cancellation_reason: str | None = None
    origin: str = ""
    origin_details: str | None = None
    channel_number: str | None = None
    booker_id: str | None = None
    company_id: str | None = None
    travel_agency_id: str | None = None
    business_segment_id: str | None = None
    availability_block_id: str | None = None
    purpose: str | None = None
    card_id: str | None = None
    persons: tuple[PersonCount, ...] = ()
    companion_ids: tuple[str, ...] = ()
