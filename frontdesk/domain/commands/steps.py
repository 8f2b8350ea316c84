"""The steps of a stay: confirm, check in, check out, cancel."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from frontdesk.domain.reasons import NoRoom, NoteNeeded, Rejected, WrongState
from frontdesk.domain.reservations import BEFORE_ARRIVAL, Reservation, State


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirm:
    """The guest takes the option. Optional → Confirmed, no way back (connector-api.md §4.1)."""

    reservation_id: str
    send_email: bool = False

    def apply(self, reservation: Reservation, at: datetime) -> Reservation:
        """The reservation as it will be; `at` is when the clerk acted (server time)."""
        del at
        if reservation.state != State.OPTIONAL:
            raise Rejected(WrongState(reservation.state, "confirm"))
        return replace(reservation, state=State.CONFIRMED, released_utc=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """The key is handed out. Confirmed → Started. `room_id` is the room whose key it is."""

    reservation_id: str
    room_id: str | None

    def apply(self, reservation: Reservation, at: datetime) -> Reservation:
        """The reservation as it will be; `at` is when the clerk acted (server time)."""
        if reservation.state != State.CONFIRMED:
            raise Rejected(WrongState(reservation.state, "check_in"))
        if self.room_id is None or reservation.room_id is None:
            raise Rejected(NoRoom())
        return replace(reservation, state=State.STARTED, actual_start_utc=at, room_id=self.room_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckOut:
    """The guest leaves. Started → Processed. With an open balance the platform asks for a note."""

    reservation_id: str
    close_bills: bool = False
    allow_open_balance: bool = False
    note: str = ""

    def apply(self, reservation: Reservation, at: datetime) -> Reservation:
        """The reservation as it will be; `at` is when the clerk acted (server time)."""
        if reservation.state != State.STARTED:
            raise Rejected(WrongState(reservation.state, "check_out"))
        if self.allow_open_balance and not self.note.strip():
            raise Rejected(NoteNeeded("check_out"))
        return replace(reservation, state=State.PROCESSED, actual_end_utc=at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancel:
    """The stay does not happen. Inquired, Optional or Confirmed → Canceled; the platform wants a reason."""

    reservation_id: str
    note: str
    charge_fee: bool
    send_email: bool = False

    def apply(self, reservation: Reservation, at: datetime) -> Reservation:
        """The reservation as it will be; `at` is when the clerk acted (server time)."""
        if reservation.state not in BEFORE_ARRIVAL:
            raise Rejected(WrongState(reservation.state, "cancel"))
        if not self.note.strip():
            raise Rejected(NoteNeeded("cancel"))
        return replace(reservation, state=State.CANCELED, cancelled_utc=at, cancellation_reason=self.note)
