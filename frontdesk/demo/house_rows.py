"""Rows about the house: the property, its services, who counts as what, rooms, and what takes them out of sale."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Literal

from frontdesk.demo.units import Period

RoomState = Literal["Dirty", "Clean", "Inspected", "OutOfService", "OutOfOrder"]
BlockState = Literal["Confirmed", "Optional", "Inquired", "Canceled"]


@dataclass(frozen=True, slots=True)
class Enterprise:
    """The property itself."""

    id: str
    chain_id: str
    address_id: str
    name: str
    city: str
    line1: str
    postal_code: str
    time_zone: str
    currency: str
    created: datetime
    updated: datetime
    integration_profile_id: str
    pricing: Literal["Gross", "Net"] = "Gross"
    country: str = "CZ"
    subdivision: str | None = None
    tax_environment: str = "CZ-2024"
    tax_identifier: str = "CZ00000000"
    latitude: float = 50.087
    longitude: float = 14.421
    site: str = "lamplighter.example.cz"
    phone: str = "+420 224 000 118"


@dataclass(frozen=True, slots=True)
class Service:
    """A bookable or additional service. Only a bookable one has offsets (§1.10) and the `tax_code` of its nights.

    It is sold by units of its `period`. A stay takes a room of each unit whose occupancy window, from `occupancy_start`
    after the unit begins until `occupancy_end` after the next does, it meets (connector-api.md §4.3).
    """

    id: str
    name: str
    bookable: bool
    ordering: int
    start_offset: timedelta
    end_offset: timedelta
    created: datetime
    updated: datetime
    is_active: bool = True
    tax_code: str | None = None
    period: Period = "Day"
    occupancy_start: timedelta = timedelta(hours=18)
    occupancy_end: timedelta = timedelta(hours=8)
    external_identifier: str | None = None


@dataclass(frozen=True, slots=True)
class AgeCategory:
    """Who counts as an adult or a child; ages in years, both inclusive."""

    id: str
    service_id: str
    name: str
    short_name: str
    adult: bool
    minimal_age: int | None
    maximal_age: int | None
    created: datetime
    updated: datetime


@dataclass(frozen=True, slots=True)
class Segment:
    """A market segment."""

    id: str
    service_id: str
    name: str
    created: datetime
    updated: datetime
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class Category:
    """A room type; `capacity` normal persons, `extra_capacity` extra beds."""

    id: str
    service_id: str
    name: str
    short_name: str
    type: str
    classification: str
    ordering: int
    capacity: int
    extra_capacity: int
    created: datetime
    updated: datetime
    is_active: bool = True
    external_identifier: str | None = None


@dataclass(frozen=True, slots=True)
class Room:
    """A space; `state` is what housekeeping says, an active block shows over it."""

    id: str
    name: str
    floor: str
    state: RoomState
    created: datetime
    updated: datetime
    is_active: bool = True
    state_reason: str | None = None


@dataclass(frozen=True, slots=True)
class Assignment:
    """Room to category."""

    id: str
    room_id: str
    category_id: str
    created: datetime
    updated: datetime
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class RoomBlock:
    """A room out of order or in house use, half-open; `phase` is how far its room has followed it."""

    id: str
    room_id: str
    type: Literal["OutOfOrder", "InternalUse"]
    name: str
    start: datetime
    end: datetime
    created: datetime
    updated: datetime
    is_active: bool = True
    phase: Literal["ahead", "running", "over"] = "ahead"
    notes: str | None = None
    deleted: datetime | None = None


@dataclass(frozen=True, slots=True)
class AvailabilityBlock:
    """Rooms held for a group on the nights of [first_night, end_night); how many, its adjustments say (connector-api.md
    §4.4).
    """

    id: str
    service_id: str
    rate_id: str
    number: str
    name: str | None
    state: BlockState
    first_night: date
    end_night: date
    created: datetime
    updated: datetime
    released: datetime | None = None
    rolling_release: timedelta | None = None
    booker_id: str | None = None
    company_id: str | None = None
    travel_agency_id: str | None = None
    budget: tuple[Decimal, str] | None = None
    purpose: str | None = None
    external_identifier: str | None = None
    notes: str | None = None
    in_one_group: bool = True
    quote_id: str | None = None
    purchase_order_number: str | None = None
    segment_id: str | None = None
    canceled: datetime | None = None
    cancellation_reason: str | None = None
    cancellation_detail: str | None = None
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class AvailabilityAdjustment:
    """A relative change of the availability of one category and night.

    Without a block it is a manual change of what the public sees; with one it is negative and holds rooms for it.
    """

    id: str
    category_id: str
    night: date
    value: int
    created: datetime
    updated: datetime
    block_id: str | None = None
    is_active: bool = True
