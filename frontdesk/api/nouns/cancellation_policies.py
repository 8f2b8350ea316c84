"""Cancellation policies: what leaving early or not coming costs (`connector-api.md` §4.6)."""

from collections.abc import AsyncIterator, Mapping
from datetime import datetime
from decimal import Decimal
from typing import ClassVar, Required, Unpack

from pydantic import Field

from frontdesk.api.nouns.base import Filter, Ids, Noun
from frontdesk.api.nouns.money import MoneyValue
from frontdesk.api.wire import Active, Answer, Duration, Page, Rows, Utc, Wire


class CancellationPolicy(Wire):
    """A policy of a rate group. `applicability` is `Creation`, `Start` or `StartDate`, plus the offset.

    The fee is `relative_fee` of the first `fee_maximum_time_units` (None: all) within `fee_extent`, plus
    `absolute_fee`.
    """

    id: str
    rate_group_id: str | None = None
    created_utc: Utc | None = None
    updated_utc: Utc | None = None
    applicability: str | None = None
    fee_extent: Rows[str] = ()
    applicability_offset: Duration | None = None
    fee_maximum_time_units: int | None = None
    absolute_fee: MoneyValue | None = None
    relative_fee: Decimal | None = None
    is_active: Active = True


class CancellationTerms(Wire):
    """A policy as it holds for a stay or a rate; `fee_extents` may also be `Nothing` or `Everything`."""

    applicability: str | None = None
    fee_extents: Rows[str] = ()
    applicability_offset: Duration | None = None
    fee_maximum_time_units: int | None = None
    absolute_fee: MoneyValue | None = None
    relative_fee: Decimal | None = None


class ReservationPolicies(Wire):
    """What cancelling one stay costs."""

    reservation_id: str
    policies: Rows[CancellationTerms] = ()


class PoliciesByReservations(Answer):
    """Policies by stay."""

    carries_money = True

    cancellation_policies: Rows[ReservationPolicies] = ()


class RatePolicies(Wire):
    """What cancelling a stay at one rate would cost."""

    rate_id: str
    policies: Rows[CancellationTerms] = ()


class PoliciesByRates(Answer):
    """Policies by rate."""

    carries_money = True

    cancellation_policies: Rows[RatePolicies] = ()


class CancellationPolicyPage(Page):
    """Cancellation policies, newest first."""

    carries_money = True

    items: Rows[CancellationPolicy] = Field((), alias="CancellationPolicies")


class CancellationPolicyFilter(Filter, total=False):
    """`service_ids` and one more filter have to be given. `activity_states`: `Active`, `Deleted`."""

    service_ids: Required[Ids]
    cancellation_policy_ids: Ids
    rate_group_ids: Ids
    activity_states: Ids


class CancellationPolicies(Noun):
    """`cancellationPolicies/…`"""

    shorter_lists: ClassVar[Mapping[str, int]] = {"ServiceIds": 100, "ReservationIds": 100, "RateIds": 100}

    def pages(self, **filters: Unpack[CancellationPolicyFilter]) -> AsyncIterator[CancellationPolicyPage]:
        """`cancellationPolicies/getAll`, page by page."""
        return self._walk("cancellationPolicies/getAll", filters, CancellationPolicyPage)

    async def get_all(self, **filters: Unpack[CancellationPolicyFilter]) -> list[CancellationPolicy]:
        """`cancellationPolicies/getAll`, all of them."""
        return [item async for page in self.pages(**filters) for item in page.items]

    async def get_by_reservations(self, reservation_ids: Ids) -> tuple[ReservationPolicies, ...]:
        """`cancellationPolicies/getByReservations`: what holds for these stays since they were booked."""
        asked = {"reservation_ids": reservation_ids}
        answers = await self._read_parts("cancellationPolicies/getByReservations", asked, PoliciesByReservations)
        return tuple(row for answer in answers for row in answer.cancellation_policies)

    async def get_by_rates(
        self, rate_ids: Ids, reservation_start_utc: datetime, reservation_end_utc: datetime
    ) -> tuple[RatePolicies, ...]:
        """`cancellationPolicies/getByRates`: what would hold for a stay at these rates."""
        asked = {
            "rate_ids": rate_ids,
            "reservation_start_utc": reservation_start_utc,
            "reservation_end_utc": reservation_end_utc,
        }
        answers = await self._read_parts("cancellationPolicies/getByRates", asked, PoliciesByRates)
        return tuple(row for answer in answers for row in answer.cancellation_policies)
