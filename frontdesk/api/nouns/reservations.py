"""Reservations: the list of 2023-06-06 and what a clerk does to one. One write is one change, sent once."""

from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import ClassVar, TypedDict, Unpack

from pydantic import Field

from frontdesk.api.attempt import Attempt
from frontdesk.api.nouns.base import Empty, Filter, Ids, Noun, few
from frontdesk.api.nouns.money import AmountToSet, ExtendedAmount
from frontdesk.api.nouns.reservation_items import ReservationItems, ReservationItemsAnswer
from frontdesk.api.nouns.reservation_parts import (
    PersonCount,
    PersonCountToSet,
    ReservationOptions,
    ReservationToAdd,
    TimeUnitPrice,
)
from frontdesk.api.nouns.reservations_2017 import Reservation2017
from frontdesk.api.nouns.reservations_2017_list import LONGEST_INTERVAL, Reservation2017Filter, Reservation2017Page
from frontdesk.api.wire import Answer, Interval, Page, Rows, Unset, Utc, Wire, update_values


class ReservationState(StrEnum):
    """States of a reservation; others may come as plain text, `Enquired` is the older name of `Inquired`."""

    INQUIRED = "Inquired"
    REQUESTED = "Requested"
    OPTIONAL = "Optional"
    CONFIRMED = "Confirmed"
    STARTED = "Started"
    PROCESSED = "Processed"
    CANCELED = "Canceled"


class Reservation(Wire):
    """A reservation as of 2023-06-06; `state` is a ReservationState, `account_id` the owner.

    `start_utc` and `end_utc` are the older, ambiguous ends: `begins` and `ends` choose the right one.
    `company_id` is what the seeds call `partner_company_id`.
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
    company_id: str | None = None
    travel_agency_id: str | None = None
    channel_number: str | None = None
    channel_manager: str | None = None
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
    """All given filters must match. Name all `states` to prove that something is not there."""

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


class ReservationChanges(TypedDict, total=False):
    """What `update` changes. Left out or UNSET stays as it is; None clears, where the platform can clear it."""

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


class AddedReservation(Wire):
    """A new reservation; `identifier` is the one it was sent with."""

    identifier: str | None = None
    reservation: Reservation2017


class AddedReservations(Answer):
    """The reservations that were added, in the form of 2017."""

    reservations: Rows[AddedReservation] = ()


class ReservationPrice(Wire):
    """The price of a whole stay. `total` is the older form of `total_amount`, in two shapes of its own."""

    identifier: str | None = None
    total_amount: ExtendedAmount | None = None
    total: ExtendedAmount | None = None

    @property
    def amount(self) -> ExtendedAmount | None:
        """The price in whichever form it came."""
        return self.total_amount or self.total


class ReservationPrices(Answer):
    """What the reservations that were asked for would cost."""

    carries_money = True

    reservation_prices: Rows[ReservationPrice] = ()


class AddedCompanionship(Answer):
    """The new companionship; older servers do not name it."""

    companionship_id: str | None = None


class AddedItems(Answer):
    """The items a write created."""

    item_ids: Rows[str] = ()


class Reservations(Noun):
    """`reservations/…`. Each write takes the Attempt of its caller, and raises what Connection.write raises."""

    shorter_lists: ClassVar[Mapping[str, int]] = {
        "PartnerCompanyIds": 100,
        "TravelAgencyIds": 100,
        "ChannelNumbers": 100,
        "AvailabilityBlockIds": 100,
    }

    def pages(self, **filters: Unpack[ReservationFilter]) -> AsyncIterator[ReservationPage]:
        """`reservations/getAll/2023-06-06`, page by page."""
        return self._walk("reservations/getAll/2023-06-06", filters, ReservationPage)

    async def get_all(self, **filters: Unpack[ReservationFilter]) -> list[Reservation]:
        """`reservations/getAll/2023-06-06`, all of them."""
        return [item async for page in self.pages(**filters) for item in page.items]

    def pages_2017(self, **filters: Unpack[Reservation2017Filter]) -> AsyncIterator[Reservation2017Page]:
        """`reservations/getAll`, page by page: the older list, with all that hangs on a stay when asked for."""
        asked = dict(filters)
        extent = dict.fromkeys(("Reservations", *filters.get("extent", ())), True)
        states = asked.pop("accounting_states", None)
        asked["extent"] = extent if states is None else {**extent, "AccountingStates": states}
        return self._walk("reservations/getAll", asked, Reservation2017Page, LONGEST_INTERVAL)

    async def get_all_items(
        self, reservation_ids: Ids, currency: str | None = None, accounting_states: Ids | None = None
    ) -> tuple[ReservationItems, ...]:
        """`reservations/getAllItems`: what the guests of these stays owe; open and closed items unless said."""
        asked = {"reservation_ids": reservation_ids, "currency": currency, "accounting_states": accounting_states}
        answers = await self._read_parts("reservations/getAllItems", asked, ReservationItemsAnswer)
        return tuple(row for answer in answers for row in answer.reservations)

    async def price(self, service_id: str, reservations: Sequence[ReservationToAdd]) -> tuple[ReservationPrice, ...]:
        """`reservations/price`: what these stays would cost. Nothing is held, and nothing checks for free rooms."""
        asked = {"service_id": service_id, "reservations": reservations}
        return (await self._read("reservations/price", asked, ReservationPrices)).reservation_prices

    async def add(
        self,
        service_id: str,
        reservations: Sequence[ReservationToAdd],
        *,
        group_id: str | None = None,
        group_name: str | None = None,
        check_rate_applicability: bool | None = None,
        check_overbooking: bool | None = None,
        send_confirmation_email: bool | None = None,
        attempt: Attempt | None = None,
    ) -> tuple[AddedReservation, ...]:
        """`reservations/add`: all of them as one group, or into `group_id`; all or nothing.

        The checks and the e-mail are done unless they are said to be False.
        """
        asked = {
            "service_id": service_id,
            "group_id": group_id,
            "group_name": group_name,
            "reservations": few(reservations),
            "check_rate_applicability": check_rate_applicability,
            "check_overbooking": check_overbooking,
            "send_confirmation_email": send_confirmation_email,
        }
        return (await self._write("reservations/add", asked, AddedReservations, attempt)).reservations

    async def confirm(
        self, reservation_ids: Ids, send_email: bool | None = None, *, attempt: Attempt | None = None
    ) -> tuple[str, ...]:
        """`reservations/confirm`: Optional becomes Confirmed; there is no way back."""
        asked = {"reservation_ids": few(reservation_ids), "send_confirmation_email": send_email}
        return (await self._write("reservations/confirm", asked, ReservationIds, attempt)).reservation_ids

    async def start(self, reservation_id: str, *, attempt: Attempt | None = None) -> None:
        """`reservations/start`: check in. Confirmed becomes Started; there is no way back."""
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
        """`reservations/process`: check out. Notes are required with an open balance (`connector-api.md` §4.7)."""
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
        post_cancellation_fee: bool = False,
        send_email: bool | None = None,
        notes: str | None = None,
        *,
        attempt: Attempt | None = None,
    ) -> tuple[str, ...]:
        """`reservations/cancel`; `notes` is the reason. There is no way back."""
        asked = {
            "reservation_ids": few(reservation_ids),
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
        check_overbooking: bool | None = None,
        check_rate_applicability: bool | None = None,
        attempt: Attempt | None = None,
        **changes: Unpack[ReservationChanges],
    ) -> None:
        """`reservations/update` of one reservation; a reason is required when the price changes.

        The two checks are members of an older era, which today's platform no longer reads (`connector-api.md` §2.1).
        """
        asked = {
            "reservation_updates": [{"ReservationId": reservation_id, **_wrapped(changes)}],
            "reprice": reprice,
            "apply_cancellation_fee": apply_cancellation_fee,
            "reason": reason,
            "check_overbooking": check_overbooking,
            "check_rate_applicability": check_rate_applicability,
        }
        await self._write("reservations/update", asked, Empty, attempt)

    async def update_interval(
        self,
        reservation_id: str,
        *,
        charge_cancellation_fee: bool,
        start_utc: datetime | None = None,
        end_utc: datetime | None = None,
        attempt: Attempt | None = None,
    ) -> None:
        """`reservations/updateInterval`: another start, another end, or both; None leaves it as it is."""
        asked = {
            "reservation_id": reservation_id,
            "start_utc": start_utc,
            "end_utc": end_utc,
            "charge_cancellation_fee": charge_cancellation_fee,
        }
        await self._write("reservations/updateInterval", asked, Empty, attempt)

    async def update_customer(self, reservation_id: str, customer_id: str, *, attempt: Attempt | None = None) -> None:
        """`reservations/updateCustomer`: another owner."""
        asked = {"reservation_id": reservation_id, "customer_id": customer_id}
        await self._write("reservations/updateCustomer", asked, Empty, attempt)

    async def add_companion(
        self, reservation_id: str, customer_id: str, *, attempt: Attempt | None = None
    ) -> str | None:
        """`reservations/addCompanion`: the id of the companionship, where the server names it.

        Refused when the stay has no place left: the owner counts too (`connector-api.md` §4.2).
        """
        asked = {"reservation_id": reservation_id, "customer_id": customer_id}
        return (await self._write("reservations/addCompanion", asked, AddedCompanionship, attempt)).companionship_id

    async def delete_companion(self, reservation_id: str, customer_id: str, *, attempt: Attempt | None = None) -> None:
        """`reservations/deleteCompanion`: the profile stays, only the tie to this stay goes."""
        asked = {"reservation_id": reservation_id, "customer_id": customer_id}
        await self._write("reservations/deleteCompanion", asked, Empty, attempt)

    async def add_product(
        self,
        reservation_id: str,
        product_id: str,
        count: int,
        *,
        start_utc: datetime | None = None,
        end_utc: datetime | None = None,
        unit_amount: AmountToSet | None = None,
        attempt: Attempt | None = None,
    ) -> tuple[str, ...]:
        """`reservations/addProduct`: the ids of the new items. A count of 2 for a product per night is 2 each night.

        Start and end are equal for a product charged once or per person; `unit_amount` overrides its price.
        """
        asked = {
            "reservation_id": reservation_id,
            "product_id": product_id,
            "count": count,
            "start_utc": start_utc,
            "end_utc": end_utc,
            "unit_amount": unit_amount,
        }
        return (await self._write("reservations/addProduct", asked, AddedItems, attempt)).item_ids


def _wrapped(changes: ReservationChanges) -> dict[str, object]:
    values = update_values(changes)
    checked_in = values.pop("OwnerCheckedIn", None)
    return {**values} if checked_in is None else {**values, "Options": {"OwnerCheckedIn": checked_in}}
