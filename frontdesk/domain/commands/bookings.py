"""New stays: one, or several as a group (`reservations/add`)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from frontdesk.domain.commands.changes import NightPrice
from frontdesk.domain.commands.charges import OrderedProduct
from frontdesk.domain.reasons import DatesWrong, NoPersons, Rejected
from frontdesk.domain.reservations import PersonCount, Reservation, State


@dataclass(frozen=True, slots=True, kw_only=True)
class NewStay:
    """One stay to be. `local_id` names it until the platform has an id; `guest_id` may be a local id too.

    `state` is Confirmed, Optional (with `released_utc`) or Inquired.
    """

    local_id: str
    guest_id: str
    category_id: str
    rate_id: str
    start_utc: datetime
    end_utc: datetime
    persons: tuple[PersonCount, ...]
    state: str = State.CONFIRMED
    released_utc: datetime | None = None
    room_id: str | None = None
    room_locked: bool = False
    note: str = ""
    booker_id: str | None = None
    company_id: str | None = None
    travel_agency_id: str | None = None
    business_segment_id: str | None = None
    purpose: str | None = None
    channel_number: str | None = None
    voucher_code: str | None = None
    availability_block_id: str | None = None
    products: tuple[OrderedProduct, ...] = ()
    prices: tuple[NightPrice, ...] = ()
    tax_codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AddBooking:
    """Stays of one group: all of them or none. `group_id` adds to a group there is; `group_name` names a new one.

    The clerk decides about the two checks and the e-mail; the platform does both checks unless told otherwise.
    """

    service_id: str
    stays: tuple[NewStay, ...]
    currency: str = ""
    group_id: str | None = None
    group_name: str = ""
    check_rate: bool = True
    check_overbooking: bool = True
    send_email: bool = False

    @property
    def reservation_id(self) -> str:
        """The first stay's."""
        return self.stays[0].local_id if self.stays else ""

    def reservations(self, at: datetime) -> tuple[Reservation, ...]:
        """The stays as they will be; `at` is when the clerk acted (server time). Raises `Rejected`."""
        for stay in self.stays:
            if stay.end_utc <= stay.start_utc:
                raise Rejected(DatesWrong())
            if sum(each.count for each in stay.persons) < 1:
                raise Rejected(NoPersons())
        return tuple(self._reservation(stay, at) for stay in self.stays)

    def _reservation(self, stay: NewStay, at: datetime) -> Reservation:
        return Reservation(
            id=stay.local_id,
            number="",
            state=stay.state,
            service_id=self.service_id,
            group_id=self.group_id or f"group of {self.reservation_id}",
            guest_id=stay.guest_id,
            category_id=stay.category_id,
            rate_id=stay.rate_id,
            start_utc=stay.start_utc,
            end_utc=stay.end_utc,
            created_utc=at,
            updated_utc=at,
            room_id=stay.room_id,
            room_locked=stay.room_locked,
            released_utc=stay.released_utc,
            origin="Connector",
            booker_id=stay.booker_id,
            company_id=stay.company_id,
            travel_agency_id=stay.travel_agency_id,
            business_segment_id=stay.business_segment_id,
            availability_block_id=stay.availability_block_id,
            purpose=stay.purpose,
            channel_number=stay.channel_number,
            persons=stay.persons,
        )
