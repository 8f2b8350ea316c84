"""What may happen next to a stay: its mark, its next safe step, and what stands in the way. The one place that decides
it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from frontdesk.domain.commands import AddBooking
from frontdesk.domain.dates import local_day
from frontdesk.domain.house import Room, RoomState
from frontdesk.domain.money import NotSent
from frontdesk.domain.outbox import WAITS_FOR_PERSON, Entry
from frontdesk.domain.reasons import (
    BalanceNotTold,
    HasEnded,
    LeavesLater,
    NoRoom,
    OpenBalance,
    Reason,
    RoomNotInspected,
    RoomOccupied,
    StartsLater,
)
from frontdesk.domain.reservations import BEFORE_ARRIVAL, HOLDS_ROOM, Reservation, State
from frontdesk.domain.views import Mark, RoomMark, Step

_ROOM_MARKS = {
    RoomState.INSPECTED: RoomMark.INSPECTED,
    RoomState.CLEAN: RoomMark.CLEAN,
    RoomState.DIRTY: RoomMark.DIRTY,
    RoomState.OUT_OF_SERVICE: RoomMark.OUT_OF_SERVICE,
    RoomState.OUT_OF_ORDER: RoomMark.OUT_OF_ORDER,
}


def mark_of(reservation: Reservation, today: date, zone: ZoneInfo) -> Mark:
    """The receptionist's word for the state (DESK.md §3)."""
    match reservation.state:
        case State.INQUIRED | State.REQUESTED:
            return Mark.ENQUIRY
        case State.OPTIONAL:
            return Mark.OPTION
        case State.CONFIRMED:
            return _mark_before_arrival(local_day(reservation.start_utc, zone), today)
        case State.STARTED:
            return Mark.DUE_OUT if local_day(reservation.end_utc, zone) <= today else Mark.IN_HOUSE
        case State.PROCESSED:
            return Mark.LEFT
        case State.CANCELED:
            return Mark.NO_SHOW if reservation.cancellation_reason == "NoShow" else Mark.CANCELLED
        case _:
            return Mark.OTHER


def _mark_before_arrival(arrives: date, today: date) -> Mark:
    if arrives < today:
        return Mark.NOT_ARRIVED
    return Mark.DUE_IN if arrives == today else Mark.BOOKED


def room_mark_of(room: Room | None, occupied: bool) -> RoomMark:
    """The state of a stay's room, None where the platform has not told of it; a guest in it hides how clean it is."""
    if room is None:
        return RoomMark.NOT_TOLD
    if occupied:
        return RoomMark.OCCUPIED
    return _ROOM_MARKS.get(RoomState(room.state), RoomMark.OTHER) if room.state in set(RoomState) else RoomMark.OTHER


def next_step(reservation: Reservation) -> Step:
    """The step Enter takes."""
    match reservation.state:
        case State.OPTIONAL:
            return Step.CONFIRM
        case State.CONFIRMED:
            return Step.CHECK_IN
        case State.STARTED:
            return Step.CHECK_OUT
        case _:
            return Step.NONE


def may_cancel(reservation: Reservation, entries: Iterable[Entry]) -> bool:
    """Only before arrival (connector-api.md §4.1), and only what was booked. `entries`: the open ones of the stay."""
    return reservation.state in BEFORE_ARRIVAL and not is_not_booked(entries)


def is_not_booked(entries: Iterable[Entry]) -> bool:
    """Whether the booking itself waits for a person: as far as is known, the platform has no such stay."""
    return any(each.state in WAITS_FOR_PERSON and isinstance(each.command, AddBooking) for each in entries)


def may_move(reservation: Reservation, entries: Iterable[Entry]) -> bool:
    """Before arrival and in the house; an enquiry holds no room (connector-api.md §4.1). `entries`: as above."""
    return reservation.state in HOLDS_ROOM and not is_not_booked(entries)


def blockers(reservation: Reservation) -> tuple[Reason, ...]:
    """What makes the next step impossible whatever the platform says."""
    if next_step(reservation) is Step.CHECK_IN and reservation.room_id is None:
        return (NoRoom(),)
    return ()


def warnings(
    reservation: Reservation,
    *,
    room: Room | None,
    occupant: str | None,
    owes: Decimal | None,
    currency: str,
    today: date,
    zone: ZoneInfo,
    as_of: datetime | None,
    not_sent: NotSent | None = None,
    may_read_money: bool = True,
) -> tuple[Reason, ...]:
    """Facts of the cache on which the platform is likely to refuse the next step. `occupant` is who is in the room, ""
    where the profile is not on this PC; None: nobody. `may_read_money`: the token is told what is owed.
    """
    match next_step(reservation):
        case Step.CHECK_IN:
            return _check_in_warnings(reservation, room, occupant, today, zone, as_of)
        case Step.CHECK_OUT:
            balance = OpenBalance(owes, currency, not_sent) if owes else None
            untold = BalanceNotTold() if owes is None and not may_read_money else None
            return _check_out_warnings(reservation, balance or untold, today, zone)
        case _:
            return ()


def _check_in_warnings(
    reservation: Reservation,
    room: Room | None,
    occupant: str | None,
    today: date,
    zone: ZoneInfo,
    as_of: datetime | None,
) -> tuple[Reason, ...]:
    found: list[Reason] = []
    arrives = local_day(reservation.start_utc, zone)
    if arrives > today:
        return (StartsLater(arrives),)  # who is in the room today, and how clean it is, says nothing about that day
    leaves = local_day(reservation.end_utc, zone)
    if leaves < today:
        found.append(HasEnded(leaves))
    if room is not None and occupant is not None:
        found.append(RoomOccupied(room.name, occupant, as_of))
    elif room is not None and room.state != RoomState.INSPECTED:
        found.append(RoomNotInspected(room.name, room.state, as_of))
    return tuple(found)


def _check_out_warnings(
    reservation: Reservation, balance: OpenBalance | BalanceNotTold | None, today: date, zone: ZoneInfo
) -> tuple[Reason, ...]:
    found: list[Reason] = []
    leaves = local_day(reservation.end_utc, zone)
    if leaves > today:
        found.append(LeavesLater(leaves))
    if balance is not None:
        found.append(balance)
    return tuple(found)
