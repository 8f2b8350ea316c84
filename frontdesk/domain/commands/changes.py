"""Changes of a stay: its days, category, rate, persons, prices and the facts beside them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from frontdesk.domain.reasons import DatesWrong, NoteNeeded, NothingChanges, Rejected, WrongState
from frontdesk.domain.reservations import OPEN, PersonCount, Reservation, State


@dataclass(frozen=True, slots=True, kw_only=True)
class NightPrice:
    """Another price for one night, counted from 0. `gross` None puts the rate's own price back."""

    index: int
    gross: Decimal | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeStay:
    """What is None stays as it is; "" clears a field that can be empty.

    Days alone go by `reservations/updateInterval`, anything else by `reservations/update` (offline-reliability.md §3).
    `reprice` asks the platform to price the stay anew; a price of a night needs `note`, the reason. `currency` and
    `tax_codes` belong to `prices`. `on_day` is the hotel's day of arrival where the guest comes at another time of it:
    the nights are the same, and what they cost (connector-api.md §4.3).
    """

    reservation_id: str
    start_utc: datetime | None = None
    end_utc: datetime | None = None
    category_id: str | None = None
    rate_id: str | None = None
    persons: tuple[PersonCount, ...] | None = None
    business_segment_id: str | None = None
    purpose: str | None = None
    company_id: str | None = None
    travel_agency_id: str | None = None
    booker_id: str | None = None
    availability_block_id: str | None = None
    channel_number: str | None = None
    released_utc: datetime | None = None
    prices: tuple[NightPrice, ...] = ()
    currency: str = ""
    tax_codes: tuple[str, ...] = ()
    reprice: bool = True
    charge_fee: bool = False
    check_overbooking: bool = True
    note: str = ""
    on_day: date | None = None

    def targets(self) -> dict[str, Any]:
        """The fields of the reservation that will have another value, by name; prices show in the items only."""
        values = {name: getattr(self, name) for name in _FIELDS}
        given = {name: value for name, value in values.items() if value is not None}
        return {name: (None if value == "" else value) for name, value in given.items()}

    @property
    def only_days(self) -> bool:
        """Nothing but start or end."""
        return not self.prices and self.targets().keys() <= {"start_utc", "end_utc"}

    @property
    def only_time(self) -> bool:
        """Nothing but the time of arrival."""
        return self.on_day is not None and self.targets().keys() == {"start_utc"}

    @property
    def moves_the_nights(self) -> bool:
        """Its nights are other ones, or have other numbers."""
        return not self.only_time and (self.start_utc is not None or self.end_utc is not None)

    @property
    def reprices(self) -> bool:
        """The platform prices the nights anew."""
        return self.reprice and not self.only_time and not _PRICED.isdisjoint(self.targets())

    def apply(self, reservation: Reservation, at: datetime) -> Reservation:
        """The reservation as it will be; `at` is when the clerk acted (server time)."""
        del at
        if reservation.state not in OPEN:
            raise Rejected(WrongState(reservation.state, "change_stay"))
        targets = self.targets()
        if not self.prices and all(getattr(reservation, name) == value for name, value in targets.items()):
            raise Rejected(NothingChanges())
        if self.prices and not self.note.strip():
            raise Rejected(NoteNeeded("change_stay"))
        start = targets.get("start_utc", reservation.start_utc)
        end = targets.get("end_utc", reservation.end_utc)
        if end <= start:
            raise Rejected(DatesWrong())
        if reservation.state == State.STARTED and start != reservation.start_utc:
            raise Rejected(WrongState(reservation.state, "change_stay"))
        return replace(reservation, **targets)


_PRICED = frozenset({"start_utc", "end_utc", "category_id", "rate_id", "persons"})
_FIELDS = (
    "start_utc",
    "end_utc",
    "category_id",
    "rate_id",
    "persons",
    "business_segment_id",
    "purpose",
    "company_id",
    "travel_agency_id",
    "booker_id",
    "availability_block_id",
    "channel_number",
    "released_utc",
)
