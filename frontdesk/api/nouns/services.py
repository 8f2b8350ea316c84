"""Services of the property (stay, parking, restaurant) and the free rooms of a bookable one."""

from collections.abc import AsyncIterator, Awaitable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Unpack

from pydantic import Field

from frontdesk.api.attempt import Attempt
from frontdesk.api.errors import BadAnswer
from frontdesk.api.nights import appended, ask_in_parts, joined
from frontdesk.api.nouns.base import Empty, Filter, Ids, Noun, few
from frontdesk.api.wire import NO_TEXTS, Active, Answer, Duration, LocalizedText, Page, Rows, Utc, Wire, members

LONGEST_AVAILABILITY = 100
"""Days that the platform tells at once, as observed; the documents say 367 (§1.8)."""


class ServiceOptions(Wire):
    """`bill_as_package` shows products inside one line of the bill."""

    bill_as_package: bool | None = None


class Promotions(Wire):
    """When a service or product is offered to the guest."""

    before_check_in: bool | None = None
    after_check_in: bool | None = None
    during_stay: bool | None = None
    before_check_out: bool | None = None
    after_check_out: bool | None = None
    during_check_out: bool | None = None


class ServiceDataValue(Wire):
    """Members of a bookable service (offsets from the start and end of a time unit) or of an additional one."""

    start_offset: Duration | None = None
    end_offset: Duration | None = None
    occupancy_start_offset: Duration | None = None
    occupancy_end_offset: Duration | None = None
    time_unit: str | None = None
    time_unit_period: str | None = None
    promotions: Promotions | None = None


class ServiceData(Wire):
    """`discriminator` is `Bookable` or `Additional`."""

    discriminator: str | None = None
    value: ServiceDataValue | None = None


class Service(Wire):
    """A service; `name`, `start_time`, `end_time` and `type` come from older servers."""

    id: str
    enterprise_id: str | None = None
    is_active: Active = True
    name: str | None = None
    names: LocalizedText = NO_TEXTS
    start_time: str | None = None
    end_time: str | None = None
    options: ServiceOptions | None = None
    promotions: Promotions | None = None
    type: str | None = None
    ordering: int | None = None
    data: ServiceData | None = None
    external_identifier: str | None = None
    created_utc: Utc | None = None
    updated_utc: Utc | None = None


class ServicePage(Page):
    """Services, newest first."""

    items: Rows[Service] = Field((), alias="Services")


class ServiceFilter(Filter, total=False):
    """`service_type` is `Bookable` or `Additional`."""

    service_ids: Ids
    service_type: str


class Metric(StrEnum):
    """What can be counted per category and time unit (`connector-api.md` §4.4)."""

    OUT_OF_ORDER_BLOCKS = "OutOfOrderBlocks"
    PUBLIC_AVAILABILITY_ADJUSTMENT = "PublicAvailabilityAdjustment"
    OTHER_SERVICE_RESERVATION_COUNT = "OtherServiceReservationCount"
    OCCUPIED = "Occupied"
    CONFIRMED_RESERVATIONS = "ConfirmedReservations"
    OPTIONAL_RESERVATIONS = "OptionalReservations"
    BLOCK_AVAILABILITY = "BlockAvailability"
    ALLOCATED_BLOCK_AVAILABILITY = "AllocatedBlockAvailability"
    USABLE_RESOURCES = "UsableResources"
    ACTIVE_RESOURCES = "ActiveResources"
    HOUSE_USE = "HouseUse"


class MetricCounts(Wire):
    """Counts of one category, one per time unit; a metric not asked for is empty."""

    out_of_order_blocks: Rows[int] = ()
    public_availability_adjustment: Rows[int] = ()
    other_service_reservation_count: Rows[int] = ()
    occupied: Rows[int] = ()
    confirmed_reservations: Rows[int] = ()
    optional_reservations: Rows[int] = ()
    block_availability: Rows[int] = ()
    allocated_block_availability: Rows[int] = ()
    usable_resources: Rows[int] = ()
    active_resources: Rows[int] = ()
    house_use: Rows[int] = ()


class CategoryAvailability(Wire):
    """What is free and taken in one category."""

    resource_category_id: str
    metrics: MetricCounts


class Availability(Answer):
    """Counts per category, aligned with `time_unit_starts_utc`."""

    time_unit_starts_utc: Rows[Utc] = ()
    resource_category_availabilities: Rows[CategoryAvailability] = ()


class CategoryFreeUnits(Wire):
    """What may still be sold of one category, per time unit; may be negative."""

    category_id: str
    availabilities: Rows[int] = ()
    adjustments: Rows[int] = ()


class FreeUnits(Answer):
    """Free units per category, aligned with the time units."""

    time_unit_starts_utc: Rows[Utc] = ()
    dates_utc: Rows[Utc] = ()
    category_availabilities: Rows[CategoryFreeUnits] = ()

    @property
    def time_units(self) -> tuple[datetime, ...]:
        """Starts of the time units in whichever form they came."""
        return self.time_unit_starts_utc or self.dates_utc


@dataclass(frozen=True)
class PaxCountToSet:
    """So many units for so many persons, in a block."""

    person_count: int
    unit_count: int


@dataclass(frozen=True)
class AvailabilityUpdate:
    """So many units of a category more or less, from the first night to the last, both included.

    It replaces what was set before; without an adjustment that goes. In a block the number must not be positive.
    """

    first_time_unit_start_utc: datetime
    last_time_unit_start_utc: datetime
    resource_category_id: str
    unit_count_adjustment: int | None
    availability_block_id: str | None = None
    pax_counts: Sequence[PaxCountToSet] | None = None


class Services(Noun):
    """`services/…`"""

    def pages(self, **filters: Unpack[ServiceFilter]) -> AsyncIterator[ServicePage]:
        """`services/getAll`, page by page."""
        return self._walk("services/getAll", filters, ServicePage)

    async def get_all(self, **filters: Unpack[ServiceFilter]) -> list[Service]:
        """`services/getAll`, all of them."""
        return [item async for page in self.pages(**filters) for item in page.items]

    async def get_availability(
        self,
        service_id: str,
        first_time_unit_start_utc: datetime,
        last_time_unit_start_utc: datetime,
        metrics: Sequence[str] = tuple(Metric),
    ) -> Availability:
        """`services/getAvailability/2024-01-22`; both instants are starts of time units, the last included.

        For a stay service a time unit starts at midnight of the property. More than 100 are asked for in parts, for
        which the instants must be in the zone of the property.
        """

        def ask(first: datetime, last: datetime) -> Awaitable[Availability]:
            asked = {"service_id": service_id, **_nights(first, last), "metrics": metrics}
            return self._read("services/getAvailability/2024-01-22", asked, Availability)

        first, last = first_time_unit_start_utc, last_time_unit_start_utc
        return await ask_in_parts(ask, _join_availability, first, last, LONGEST_AVAILABILITY)

    async def get_free_units(
        self, service_id: str, first_time_unit_start_utc: datetime, last_time_unit_start_utc: datetime
    ) -> FreeUnits:
        """`services/getAvailability`: one number per category and time unit, adjustments included. Parts as above."""

        def ask(first: datetime, last: datetime) -> Awaitable[FreeUnits]:
            return self._read("services/getAvailability", {"service_id": service_id, **_nights(first, last)}, FreeUnits)

        first, last = first_time_unit_start_utc, last_time_unit_start_utc
        return await ask_in_parts(ask, _join_free_units, first, last, LONGEST_AVAILABILITY)

    async def update_availability(
        self, service_id: str, updates: Sequence[AvailabilityUpdate], *, attempt: Attempt | None = None
    ) -> None:
        """`services/updateAvailability`."""
        asked = {"service_id": service_id, "availability_updates": [_adjustment(one) for one in few(updates)]}
        await self._write("services/updateAvailability", asked, Empty, attempt)


def _adjustment(update: AvailabilityUpdate) -> dict[str, object]:
    value = update.unit_count_adjustment
    wrapper = {} if value is None else {"Value": value}
    return {**members({**vars(update), "unit_count_adjustment": None}), "UnitCountAdjustment": wrapper}


def _nights(first: datetime, last: datetime) -> dict[str, datetime]:
    return {"first_time_unit_start_utc": first, "last_time_unit_start_utc": last}


def _join_availability(earlier: Availability, later: Availability) -> Availability:
    operation = "services/getAvailability/2024-01-22"
    counts = {row.resource_category_id: row.metrics for row in later.resource_category_availabilities}
    if set(counts) != {row.resource_category_id for row in earlier.resource_category_availabilities}:
        raise BadAnswer("the parts of a long answer do not fit", operation=operation)
    rows = tuple(
        row.model_copy(
            update={
                "metrics": appended(row.metrics, counts[row.resource_category_id], tuple(MetricCounts.model_fields))
            }
        )
        for row in earlier.resource_category_availabilities
    )
    return appended(earlier, later, ["time_unit_starts_utc"]).model_copy(
        update={"resource_category_availabilities": rows}
    )


def _join_free_units(earlier: FreeUnits, later: FreeUnits) -> FreeUnits:
    rows = joined(
        earlier.category_availabilities,
        later.category_availabilities,
        "category_id",
        ["availabilities", "adjustments"],
        "services/getAvailability",
    )
    return appended(earlier, later, ["time_unit_starts_utc", "dates_utc"]).model_copy(
        update={"category_availabilities": rows}
    )
