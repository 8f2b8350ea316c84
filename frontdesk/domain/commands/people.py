"""Who stays: the owner, those who come along, and their profiles."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import date, datetime

from frontdesk.domain.guests import Guest
from frontdesk.domain.reasons import IsOwner, NameNeeded, NoPlace, NotHere, NothingChanges, Rejected, WrongState
from frontdesk.domain.reservations import OPEN, Reservation


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeOwner:
    """The stay belongs to another guest (`reservations/updateCustomer`), who takes the place of the one before: whoever
    owned it does not stay any more.
    """

    reservation_id: str
    guest_id: str

    def apply(self, reservation: Reservation, at: datetime) -> Reservation:
        """The reservation as it will be; `at` is when the clerk acted (server time)."""
        del at
        if reservation.state not in OPEN:
            raise Rejected(WrongState(reservation.state, "change_owner"))
        if reservation.guest_id == self.guest_id:
            raise Rejected(NothingChanges())
        before = reservation.guest_id
        others = tuple(each for each in reservation.companion_ids if each not in (before, self.guest_id))
        is_told = before in reservation.companion_ids or self.guest_id in reservation.companion_ids
        return replace(
            reservation, guest_id=self.guest_id, companion_ids=(self.guest_id, *others) if is_told else others
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class AddCompanion:
    """Somebody comes along. The owner takes a place too (connector-api.md §4.2)."""

    reservation_id: str
    guest_id: str

    def apply(self, reservation: Reservation, at: datetime) -> Reservation:
        """The reservation as it will be; `at` is when the clerk acted (server time)."""
        del at
        if reservation.state not in OPEN:
            raise Rejected(WrongState(reservation.state, "add_companion"))
        if self.guest_id == reservation.guest_id:
            raise Rejected(IsOwner())
        if self.guest_id in reservation.companion_ids:
            raise Rejected(NothingChanges())
        people = {reservation.guest_id, *reservation.companion_ids, self.guest_id}
        places = sum(each.count for each in reservation.persons)
        if places and len(people) > places:
            raise Rejected(NoPlace(places))
        return replace(reservation, companion_ids=(*reservation.companion_ids, self.guest_id))


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveCompanion:
    """Somebody does not come along after all; the profile stays."""

    reservation_id: str
    guest_id: str

    def apply(self, reservation: Reservation, at: datetime) -> Reservation:
        """The reservation as it will be; `at` is when the clerk acted (server time)."""
        del at
        if reservation.state not in OPEN:
            raise Rejected(WrongState(reservation.state, "remove_companion"))
        if self.guest_id == reservation.guest_id:
            raise Rejected(IsOwner())
        if self.guest_id not in reservation.companion_ids:
            raise Rejected(NotHere())
        left = tuple(each for each in reservation.companion_ids if each != self.guest_id)
        return replace(reservation, companion_ids=left)


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestDetails:
    """What a clerk types of a guest. None and "" leave a field as it is: the platform clears none (§1.5)."""

    last_name: str | None = None
    first_name: str | None = None
    title: str | None = None
    email: str | None = None
    phone: str | None = None
    nationality_code: str | None = None
    language_code: str | None = None
    birth_date: date | None = None
    notes: str | None = None

    def given(self) -> dict[str, str | date]:
        """Only what was typed, by field."""
        values = {each.name: getattr(self, each.name) for each in fields(self)}
        return {name: value for name, value in values.items() if value not in (None, "")}


@dataclass(frozen=True, slots=True, kw_only=True)
class AddGuest:
    """A new profile. `local_id` names it until the platform has an id for it; `reservation_id` is the stay it is for,
    "" for none.
    """

    local_id: str
    details: GuestDetails
    reservation_id: str = ""

    def guest(self) -> Guest:
        """The profile as it will be."""
        given = self.details.given()
        if not str(given.get("last_name", "")).strip():
            raise Rejected(NameNeeded())
        return replace(Guest(id=self.local_id, last_name=""), **given)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeGuest:
    """Other details in a profile. `reservation_id` is the stay it was seen at, "" for none."""

    guest_id: str
    details: GuestDetails
    reservation_id: str = ""

    def apply(self, guest: Guest) -> Guest:
        """The profile as it will be."""
        changed = replace(guest, **self.details.given())  # type: ignore[arg-type]
        if changed == guest:
            raise Rejected(NothingChanges())
        return changed
