"""Rows about stays: groups, who belongs to them, the reservations, what was ordered with them, notes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Literal

ReservationState = Literal["Inquired", "Requested", "Optional", "Confirmed", "Started", "Processed", "Canceled"]
NoteType = Literal["General", "ChannelManager", "SpecialRequest"]


@dataclass(frozen=True, slots=True)
class Group:
    """A reservation group; every reservation is in one."""

    id: str
    name: str | None
    created: datetime
    updated: datetime
    channel_manager: str | None = None
    channel_number: str | None = None


@dataclass(frozen=True, slots=True)
class Companionship:
    """A guest who belongs to a stay; the owner is one too (connector-api.md §4.2)."""

    id: str
    customer_id: str
    reservation_id: str
    group_id: str
    created: datetime
    updated: datetime


@dataclass(frozen=True, slots=True)
class Reservation:
    """A stay. `persons` pairs an age category with its count; times are UTC."""

    id: str
    number: str
    service_id: str
    state: ReservationState
    account_id: str
    group_id: str
    rate_id: str
    category_id: str
    room_id: str | None
    room_locked: bool
    start: datetime
    end: datetime
    persons: tuple[tuple[str, int], ...]
    origin: str
    created: datetime
    updated: datetime
    creator_id: str
    updater_id: str
    actual_start: datetime | None = None
    actual_end: datetime | None = None
    cancelled: datetime | None = None
    released: datetime | None = None
    commander_origin: str | None = None
    origin_details: str | None = None
    channel_number: str | None = None
    channel_manager_number: str | None = None
    booker_id: str | None = None
    segment_id: str | None = None
    purpose: str | None = None
    credit_card_id: str | None = None
    travel_agency_id: str | None = None
    company_id: str | None = None
    availability_block_id: str | None = None
    voucher_id: str | None = None
    cancellation_reason: str | None = None
    owner_checked_in: bool = False
    started_by_connector: bool = False


@dataclass(frozen=True, slots=True)
class StayProduct:
    """A product as it was ordered with a stay; its charges follow the nights of the stay (connector-api.md §4.5).

    Without `start` and `end` it is for the whole stay. `unit_price` is gross, None for the listed price.
    """

    id: str
    reservation_id: str
    product_id: str
    count: int
    unit_price: Decimal | None
    tax_code: str | None
    start: datetime | None
    end: datetime | None
    created: datetime
    external_identifier: str | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """A note on a reservation or an order."""

    id: str
    order_id: str
    text: str
    type: NoteType
    created: datetime
    updated: datetime
