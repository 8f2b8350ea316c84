"""Blocks: rooms held for a group, with a rate of their own."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypedDict, Unpack

from pydantic import Field

from frontdesk.api.attempt import Attempt
from frontdesk.api.nouns.base import Empty, Filter, Ids, Noun, few
from frontdesk.api.nouns.money import MoneyToSet, MoneyValue
from frontdesk.api.wire import Active, Answer, Duration, Interval, Page, Rows, Unset, Utc, Wire, update_values


class AvailabilityBlock(Wire):
    """A block. `state`: `Confirmed`, `Optional`, `Inquired`, `Canceled`."""

    id: str | None = None
    enterprise_id: str | None = None
    service_id: str | None = None
    rate_id: str | None = None
    voucher_id: str | None = None
    booker_id: str | None = None
    company_id: str | None = None
    travel_agency_id: str | None = None
    budget: MoneyValue | None = None
    state: str | None = None
    reservation_purpose: str | None = None
    created_utc: Utc | None = None
    updated_utc: Utc | None = None
    first_time_unit_start_utc: Utc | None = None
    last_time_unit_start_utc: Utc | None = None
    released_utc: Utc | None = None
    rolling_release_offset: Duration | None = None
    external_identifier: str | None = None
    name: str | None = None
    notes: str | None = None
    pickup_distribution: str | None = None
    is_active: Active = True
    quote_id: str | None = None
    availability_block_number: str | None = None
    release_strategy: str | None = None
    purchase_order_number: str | None = None
    business_segment_id: str | None = None
    canceled_utc: Utc | None = None
    cancellation_reason: str | None = None
    cancellation_reason_detail: str | None = None


class PaxCount(Wire):
    """So many units for so many persons."""

    person_count: int | None = None
    unit_count: int | None = None


class AvailabilityAdjustment(Wire):
    """Units of a category held or released, from the first night to the last, both included; signed."""

    id: str
    availability_block_id: str | None = None
    resource_category_id: str | None = None
    start_utc: Utc | None = None
    end_utc: Utc | None = None
    first_time_unit_start_utc: Utc | None = None
    last_time_unit_start_utc: Utc | None = None
    unit_count: int | None = None
    pax_counts: Rows[PaxCount] = ()
    activity_state: str | None = None
    is_active: Active = True
    release_override_utc: Utc | None = None
    first_time_unit_release_utc: Utc | None = None
    updated_utc: Utc | None = None


class WrittenAvailabilityBlocks(Answer):
    """The blocks as they are after the write."""

    carries_money = True

    availability_blocks: Rows[AvailabilityBlock] = ()


class AvailabilityBlockPage(Page):
    """Availability blocks, newest first."""

    carries_money = True

    items: Rows[AvailabilityBlock] = Field((), alias="AvailabilityBlocks")
    adjustments: Rows[AvailabilityAdjustment] = ()


@dataclass(frozen=True, kw_only=True)
class AvailabilityBlockToAdd:
    """A block to make; `rate_id` is copied into a rate of the block's own. Both nights are included."""

    service_id: str
    rate_id: str
    first_time_unit_start_utc: datetime
    last_time_unit_start_utc: datetime
    state: str
    released_utc: datetime | None = None
    rolling_release_offset: timedelta | None = None
    name: str | None = None
    voucher_code: str | None = None
    booker_id: str | None = None
    company_id: str | None = None
    travel_agency_id: str | None = None
    budget: MoneyToSet | None = None
    reservation_purpose: str | None = None
    external_identifier: str | None = None
    notes: str | None = None
    purchase_order_number: str | None = None
    business_segment_id: str | None = None
    pickup_distribution: str | None = None
    template_rate_id: str | None = None


class AvailabilityBlockChanges(TypedDict, total=False):
    """What `update` changes. Left out or UNSET stays as it is; None clears, where the platform can clear it."""

    name: str | Unset | None
    first_time_unit_start_utc: datetime | Unset
    last_time_unit_start_utc: datetime | Unset
    external_identifier: str | Unset | None
    state: str | Unset
    reservation_purpose: str | Unset | None
    company_id: str | Unset | None
    travel_agency_id: str | Unset | None
    booker_id: str | Unset | None
    notes: str | Unset | None
    budget: MoneyToSet | Unset | None
    cancellation_reason: str | Unset
    cancellation_reason_detail: str | Unset | None
    rolling_release_offset: timedelta | Unset | None
    released_utc: datetime | Unset | None
    release_strategy: str | Unset
    purchase_order_number: str | Unset | None
    business_segment_id: str | Unset | None


class AvailabilityBlockFilter(Filter, total=False):
    """All given filters must match; `adjustments` reads the rooms held per category and night along."""

    service_ids: Ids
    availability_block_ids: Ids
    created_utc: Interval
    colliding_utc: Interval
    released_utc: Interval
    external_identifiers: Ids
    states: Ids
    activity_states: Ids
    adjustments: bool


class AvailabilityBlocks(Noun):
    """`availabilityBlocks/…`"""

    def pages(self, **filters: Unpack[AvailabilityBlockFilter]) -> AsyncIterator[AvailabilityBlockPage]:
        """`availabilityBlocks/getAll`, page by page."""
        asked = dict(filters)
        asked["extent"] = {"AvailabilityBlocks": True, "Adjustments": asked.pop("adjustments", False)}
        return self._walk("availabilityBlocks/getAll", asked, AvailabilityBlockPage)

    async def get_all(self, **filters: Unpack[AvailabilityBlockFilter]) -> list[AvailabilityBlock]:
        """`availabilityBlocks/getAll`, all of them."""
        return [item async for page in self.pages(**filters) for item in page.items]

    async def add(self, block: AvailabilityBlockToAdd, *, attempt: Attempt | None = None) -> AvailabilityBlock | None:
        """`availabilityBlocks/add` of one block: the block, as far as the server returns it."""
        return _first(
            await self._write(
                "availabilityBlocks/add", {"availability_blocks": [block]}, WrittenAvailabilityBlocks, attempt
            )
        )

    async def update(
        self,
        availability_block_id: str,
        *,
        attempt: Attempt | None = None,
        **changes: Unpack[AvailabilityBlockChanges],
    ) -> AvailabilityBlock | None:
        """`availabilityBlocks/update` of one block: the block, as far as the server returns it."""
        block = {"AvailabilityBlockId": availability_block_id, **update_values(changes)}
        return _first(
            await self._write(
                "availabilityBlocks/update", {"availability_blocks": [block]}, WrittenAvailabilityBlocks, attempt
            )
        )

    async def delete(self, availability_block_ids: Ids, *, attempt: Attempt | None = None) -> None:
        """`availabilityBlocks/delete`; refused while a stay of it is not cancelled."""
        asked = {"availability_block_ids": few(availability_block_ids)}
        await self._write("availabilityBlocks/delete", asked, Empty, attempt)


def _first(written: WrittenAvailabilityBlocks) -> AvailabilityBlock | None:
    return written.availability_blocks[0] if written.availability_blocks else None
