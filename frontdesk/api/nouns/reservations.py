"""Reservations: the list of 2023-06-06 and what a clerk does to one. One write is one change, sent once."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import ClassVar, TypedDict, Unpack

from pydantic import Field

from frontdesk.api.attempt import Attempt
from frontdesk.api.nouns.base import LONGEST_LIST, Empty, Filter, Ids, Noun
from frontdesk.api.wire import UNSET, Answer, Interval, Page, Rows, Unset, Utc, Wire, update_values


class ReservationState(StrEnum):
    """States of a reservation; others may come as plain text, ``Enquired`` is the older name of ``Inquired``."""

    INQUIRED = "Inquired"
    REQUESTED = "Requested"
    OPTIONAL = "Optional"
    CONFIRMED = "Confirmed"
    STARTED = "Started"
    PROCESSED = "Processed"
    CANCELED = "Canceled"


class PersonCount(Wire):
    """So many persons of an age category."""

    age_category_id: str
    count: int


class ReservationOptions(Wire):
    """Who is checked in, and whether that came through this API."""

    owner_checked_in: bool | None = None
    all_companions_checked_in: bool | None = None
    any_companion_checked_in: bool | None = None
    connector_check_in: bool | None = None


class Reservation(Wire):
    """A reservation as of 2023-06-06; ``state`` is a ReservationState, ``account_id`` the owner.

    ``start_utc`` and ``end_utc`` are the older, ambiguous ends: ``begins`` and ``ends`` choose the right one.
    """

    id: str
    state: str
    enterprise_id: str | None = None
    service_id: str | None = None
    account_id: str | None = None
    account_type: str | None = None
    creator_profile_id: str | None = None
    updater_profile_id: str | None = None
    booker_id: str | None = None
    number: str | None = None
    origin: str | None = None
    commander_origin: str | None = None
    origin_details: str | None = None
    created_utc: Utc | None = None
    updated_utc: Utc | None = None
    cancelled_utc: Utc | None = None
    voucher_id: str | None = None
    business_segment_id: str | None = None
    options: ReservationOptions | None = None
    rate_id: str | None = None
    credit_card_id: str | None = None
    group_id: str | None = None
    requested_resource_category_id: str | None = None
    assigned_resource_id: str | None = None
    assigned_resource_locked: bool | None = None
    availability_block_id: str | None = None
    partner_company_id: str | None = None
    travel_agency_id: str | None = None
    channel_number: str | None = None
    channel_manager_number: str | None = None
    cancellation_reason: str | None = None
    released_utc: Utc | None = None
    start_utc: Utc | None = None
    end_utc: Utc | None = None
    scheduled_start_utc: Utc | None = None
    actual_start_utc: Utc | None = None
    scheduled_end_utc: Utc | None = None
    actual_end_utc: Utc | None = None
    purpose: str | None = None
    qr_code_data: str | None = None
    person_counts: Rows[PersonCount] = ()

    @property
    def begins(self) -> datetime | None:
        """The scheduled start, or what an older server calls the start."""
        return self.scheduled_start_utc or self.start_utc

    @property
    def ends(self) -> datetime | None:
        """The scheduled end, or what an older server calls the end."""
        return self.scheduled_end_utc or self.end_utc


class ReservationPage(Page):
    """Reservations, newest first."""

    items: Rows[Reservation] = Field((), alias="Reservations")


class ReservationFilter(Filter, total=False):
    """All given filters must match. Name all ``states`` to prove that something is not there."""

    reservation_ids: Ids
    service_ids: Ids
    reservation_group_ids: Ids
    account_ids: Ids
    partner_company_ids: Ids
    travel_agency_ids: Ids
    numbers: Ids
    channel_numbers: Ids
    assigned_resource_ids: Ids
    availability_block_ids: Ids
    created_utc: Interval
    colliding_utc: Interval
    scheduled_start_utc: Interval
    actual_start_utc: Interval
    actual_end_utc: Interval
    scheduled_end_utc: Interval
    states: Ids


@dataclass(frozen=True)
class AmountToSet:
    """An amount to send: the gross value at a property with gross pricing, else the net value."""

    currency: str
    tax_codes: Sequence[str]
    gross_value: Decimal | Unset = UNSET
    net_value: Decimal | Unset = UNSET


@dataclass(frozen=True)
class TimeUnitPrice:
    """The price of one night, counted from 0; no amount puts the rate's price back."""

    index: int
    amount: AmountToSet | None


@dataclass(frozen=True)
class PersonCountToSet:
    """So many persons of an age category, to send."""

    age_category_id: str
    count: int


class ReservationChanges(TypedDict, total=False):
    """What ``update`` changes. Left out or UNSET stays as it is; None clears, where the platform can clear it."""

    start_utc: datetime | Unset
    end_utc: datetime | Unset
    released_utc: datetime | Unset | None
    person_counts: Sequence[PersonCountToSet] | Unset
    assigned_resource_id: str | Unset | None
    assigned_resource_locked: bool | Unset
    requested_category_id: str | Unset
    rate_id: str | Unset
    travel_agency_id: str | Unset | None
    company_id: str | Unset | None
    business_segment_id: str | Unset | None
    purpose: str | Unset | None
    channel_number: str | Unset | None
    booker_id: str | Unset | None
    credit_card_id: str | Unset | None
    availability_block_id: str | Unset | None
    time_unit_prices: Sequence[TimeUnitPrice] | Unset | None
    owner_checked_in: bool | Unset


class ReservationIds(Answer):
    """The reservations a write reached."""

    reservation_ids: Rows[str] = ()


class Reservations(Noun):
    """``reservations/…``. Each write takes the Attempt of its caller, and raises what Connection.write raises."""

    shorter_lists: ClassVar[Mapping[str, int]] = {
        "PartnerCompanyIds": 100,
        "TravelAgencyIds": 100,
        "ChannelNumbers": 100,
        "AvailabilityBlockIds": 100,
    }

    def pages(self, **filters: Unpack[ReservationFilter]) -> AsyncIterator[ReservationPage]:
        """``reservations/getAll/2023-06-06``, page by page."""
        return self._walk("reservations/getAll/2023-06-06", filters, ReservationPage)

    async def get_all(self, **filters: Unpack[ReservationFilter]) -> list[Reservation]:
        """``reservations/getAll/2023-06-06``, all of them."""
        return [item async for page in self.pages(**filters) for item in page.items]

    async def confirm(
        self, reservation_ids: Ids, send_email: bool | None = None, *, attempt: Attempt | None = None
    ) -> tuple[str, ...]:
        """``reservations/confirm``: Optional becomes Confirmed; there is no way back."""
        asked = {"reservation_ids": _few(reservation_ids), "send_confirmation_email": send_email}
        return (await self._write("reservations/confirm", asked, ReservationIds, attempt)).reservation_ids

    async def start(self, reservation_id: str, *, attempt: Attempt | None = None) -> None:
        """``reservations/start``: check in. Confirmed becomes Started; there is no way back."""
        await self._write("reservations/start", {"reservation_id": reservation_id}, Empty, attempt)

    async def process(
        self,
        reservation_id: str,
        close_bills: bool | None = None,
        allow_open_balance: bool | None = None,
        notes: str | None = None,
        *,
        attempt: Attempt | None = None,
    ) -> None:
        """``reservations/process``: check out. Notes are required with an open balance (``connector-api.md`` §4.7)."""
        asked = {
            "reservation_id": reservation_id,
            "close_bills": close_bills,
            "allow_open_balance": allow_open_balance,
            "notes": notes,
        }
        await self._write("reservations/process", asked, Empty, attempt)

    async def cancel(
        self,
        reservation_ids: Ids,
        post_cancellation_fee: bool | None = None,
        send_email: bool | None = None,
        notes: str | None = None,
        *,
        attempt: Attempt | None = None,
    ) -> tuple[str, ...]:
        """``reservations/cancel``; ``notes`` is the reason. There is no way back."""
        asked = {
            "reservation_ids": _few(reservation_ids),
            "post_cancellation_fee": post_cancellation_fee,
            "send_email": send_email,
            "notes": notes,
        }
        return (await self._write("reservations/cancel", asked, ReservationIds, attempt)).reservation_ids

    async def update(
        self,
        reservation_id: str,
        *,
        reprice: bool | None = None,
        apply_cancellation_fee: bool | None = None,
        reason: str | None = None,
        attempt: Attempt | None = None,
        **changes: Unpack[ReservationChanges],
    ) -> None:
        """``reservations/update`` of one reservation; a reason is required when the price changes."""
        asked = {
            "reservation_updates": [{"ReservationId": reservation_id, **_wrapped(changes)}],
            "reprice": reprice,
            "apply_cancellation_fee": apply_cancellation_fee,
            "reason": reason,
        }
        await self._write("reservations/update", asked, Empty, attempt)


def _wrapped(changes: ReservationChanges) -> dict[str, object]:
    values = update_values(changes)
    checked_in = values.pop("OwnerCheckedIn", None)
    return {**values} if checked_in is None else {**values, "Options": {"OwnerCheckedIn": checked_in}}


def _few(ids: Ids) -> Ids:
    """A write is never split: its parts could end differently."""
    if isinstance(ids, str) or not 1 <= len(ids) <= LONGEST_LIST:
        raise ValueError("a write names 1 to 1000 ids")
    return ids
