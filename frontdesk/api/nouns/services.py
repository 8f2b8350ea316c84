"""Services of the property (stay, parking, restaurant) and the free rooms of a bookable one."""

from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Unpack

from pydantic import Field

from frontdesk.api.nouns.base import Filter, Ids, Noun
from frontdesk.api.wire import NO_TEXTS, Active, Answer, Duration, LocalizedText, Page, Rows, Utc, Wire


class ServiceOptions(Wire):
    """``bill_as_package`` shows products inside one line of the bill."""

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
    """``discriminator`` is ``Bookable`` or ``Additional``."""

    discriminator: str | None = None
    value: ServiceDataValue | None = None


class Service(Wire):
    """A service; ``name``, ``start_time``, ``end_time`` and ``type`` come from older servers."""

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
    """``service_type`` is ``Bookable`` or ``Additional``."""

    service_ids: Ids
    service_type: str


class Metric(StrEnum):
    """What can be counted per category and time unit (``connector-api.md`` §4.4)."""

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
    """Counts per category, aligned with ``time_unit_starts_utc``."""

    time_unit_starts_utc: Rows[Utc] = ()
    resource_category_availabilities: Rows[CategoryAvailability] = ()


class Services(Noun):
    """``services/…``"""

    def pages(self, **filters: Unpack[ServiceFilter]) -> AsyncIterator[ServicePage]:
        """``services/getAll``, page by page."""
        return self._walk("services/getAll", filters, ServicePage)

    async def get_all(self, **filters: Unpack[ServiceFilter]) -> list[Service]:
        """``services/getAll``, all of them."""
        return [item async for page in self.pages(**filters) for item in page.items]

    async def get_availability(
        self,
        service_id: str,
        first_time_unit_start_utc: datetime,
        last_time_unit_start_utc: datetime,
        metrics: Sequence[str] = tuple(Metric),
    ) -> Availability:
        """``services/getAvailability/2024-01-22``; both instants are starts of time units, the last included.

        For a stay service a time unit starts at midnight of the property; at most 367 of them at once.
        """
        asked = {
            "service_id": service_id,
            "first_time_unit_start_utc": first_time_unit_start_utc,
            "last_time_unit_start_utc": last_time_unit_start_utc,
            "metrics": metrics,
        }
        return await self._read("services/getAvailability/2024-01-22", asked, Availability)
