"""What must be true before a command is sent, and what proves that it happened (offline-reliability.md §3, state-
guarded rows).

Pure: a command, what was known, and what the platform says now. The engine reads, then asks here, then acts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from typing import Any, assert_never

from frontdesk.domain.commands import Cancel, CheckIn, CheckOut, Command, Confirm, MoveRoom, UnlockRoom, Unreadable
from frontdesk.domain.outbox import Doubt, asks
from frontdesk.domain.reservations import Reservation, State

_AFTER_CONFIRMATION = (State.CONFIRMED, State.STARTED, State.PROCESSED)
_BEFORE_ARRIVAL = (State.INQUIRED, State.REQUESTED, State.OPTIONAL, State.CONFIRMED)


@dataclass(frozen=True, slots=True)
class Reached:
    """The platform shows the effect."""


@dataclass(frozen=True, slots=True)
class Ready:
    """The stay stands where the command may start from; sending is safe."""


@dataclass(frozen=True, slots=True)
class Moved:
    """Somebody must look; `reason` as stored (`domain.outbox.asks`)."""

    reason: str


Verdict = Reached | Ready | Moved


def max_age(command: Command) -> timedelta:
    """Older than this, a person is asked before it is sent (offline-reliability.md §2.7)."""
    match command:
        case Confirm():
            return timedelta(hours=24)
        case CheckIn() | CheckOut() | MoveRoom() | UnlockRoom():
            return timedelta(hours=12)
        case Cancel():
            return timedelta(hours=12)
        case Unreadable():
            return timedelta()
        case _:
            assert_never(command)


def snapshot(reservation: Reservation, balance: Decimal | None = None) -> dict[str, Any]:
    """The facts a later proof compares with."""
    return {
        "state": reservation.state,
        "room_id": reservation.room_id,
        "guest_id": reservation.guest_id,
        "start_utc": reservation.start_utc.isoformat(),
        "end_utc": reservation.end_utc.isoformat(),
        "updated_utc": reservation.updated_utc.isoformat(),
        "updater_id": reservation.updater_id,
        "balance": None if balance is None else str(balance),
    }


def before_sending(
    command: Command, base: Mapping[str, Any], now: Reservation, *, sent_before: bool, balance: Decimal | None = None
) -> Verdict:
    """Judge a fresh read before the first byte. `base` is what the clerk saw; `sent_before` that an earlier send may
    have worked.

    Fields the command does not touch may have changed: the platform keeps them.
    """
    if _has_happened(command, now) and (sent_before or not isinstance(command, Cancel)):
        return _same_facts(command, now)
    if not _may_start(command, now):
        return Moved(asks(Doubt.STATE_MOVED, now.state))
    if now.guest_id != base["guest_id"]:
        return Moved(asks(Doubt.GUEST_MOVED))
    if isinstance(command, CheckIn) and now.room_id != command.room_id:
        return Moved(asks(Doubt.ROOM_MOVED, now.room_id or ""))
    if isinstance(command, MoveRoom) and now.room_id != base["room_id"]:
        return Moved(asks(Doubt.ROOM_MOVED, now.room_id or ""))  # two desks gave this guest a different room
    if isinstance(command, CheckOut | Cancel | MoveRoom) and _dates(base) != _dates(snapshot(now)):
        return Moved(asks(Doubt.DATES_MOVED))
    if isinstance(command, CheckOut) and balance is not None and balance != Decimal(base["balance"]):
        return Moved(asks(Doubt.MONEY_MOVED, str(balance)))
    return Ready()


def after_doubt(command: Command, baseline: Mapping[str, Any], now: Reservation) -> Verdict:
    """Judge a fresh read after a send whose fate is not known. `Ready` here means: not applied so far, and untouched
    by others.

    Absence counts only once the request can no longer arrive; the engine keeps that time.
    """
    if _has_happened(command, now):
        return _same_facts(command, now)
    if not _may_start(command, now):
        return Moved(asks(Doubt.STATE_MOVED, now.state))
    untouched = now.updated_utc.isoformat() == baseline["updated_utc"] and now.updater_id == baseline["updater_id"]
    return Ready() if untouched else Moved(asks(Doubt.TOUCHED))


def _dates(facts: Mapping[str, Any]) -> tuple[Any, Any]:
    return facts["start_utc"], facts["end_utc"]


def _has_happened(command: Command, now: Reservation) -> bool:
    match command:
        case Confirm():
            return now.state in _AFTER_CONFIRMATION
        case CheckIn():
            return now.state in (State.STARTED, State.PROCESSED)
        case CheckOut():
            return now.state == State.PROCESSED
        case Cancel():
            return now.state == State.CANCELED
        case MoveRoom(room_id=room_id):
            return now.room_id == room_id
        case UnlockRoom():
            return not now.room_locked
        case Unreadable():
            return False
        case _:
            assert_never(command)


def _same_facts(command: Command, now: Reservation) -> Verdict:
    """ "Already there" counts only if the physical facts agree: the key that was given opens the room the platform
    names.
    """
    if isinstance(command, CheckIn) and now.room_id != command.room_id:
        return Moved(asks(Doubt.ROOM_MOVED, now.room_id or ""))
    return Reached()


def _may_start(command: Command, now: Reservation) -> bool:
    match command:
        case Confirm():
            return now.state == State.OPTIONAL
        case CheckIn():
            return now.state == State.CONFIRMED
        case CheckOut():
            return now.state == State.STARTED
        case Cancel():
            return now.state in _BEFORE_ARRIVAL
        case MoveRoom() | UnlockRoom():
            return now.state in (State.OPTIONAL, State.CONFIRMED, State.STARTED)
        case Unreadable():
            return False
        case _:
            assert_never(command)
