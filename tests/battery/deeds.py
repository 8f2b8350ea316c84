"""What the battery knows of each command: where it begins, what shows it, what a reader must have seen before.

A new command needs its lines here, and its place in what a clerk does (`clerk.Clerk`); the rest asks only these.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from frontdesk.demo.rows import Reservation as Row
from frontdesk.demo.state import State as House
from frontdesk.domain.commands import Cancel, CheckIn, CheckOut, Command, Confirm, LockRoom, MoveRoom, UnlockRoom
from frontdesk.domain.reservations import State

DEEDS = {
    "confirm": "Optional",
    "check in": "Confirmed",
    "check out": "Started",
    "cancel": "Confirmed",
    "move": "Confirmed",
    "move in the house": "Started",
    "unlock": "Confirmed",
    "lock": "Started",
}
"""Deeds of the fault matrix, and the state a stay must be in for each."""

_MOVABLE = ("Optional", "Confirmed", "Started")


def has_happened(command: Command, row: Row) -> bool:
    """Whether a stay stands where the command takes it, facts included."""
    match command:
        case Confirm():
            return row.state in ("Confirmed", "Started", "Processed")
        case CheckIn(room_id=room_id):
            return row.state in ("Started", "Processed") and row.room_id == room_id
        case CheckOut():
            return row.state == "Processed"
        case Cancel():
            return row.state == "Canceled"
        case MoveRoom(room_id=room_id):
            return row.room_id == room_id
        case UnlockRoom():
            return not row.room_locked
        case LockRoom():
            return row.room_locked
        case _:
            return False


def may_leave(command: Command, row: Row) -> bool:
    """Whether a reader of this version of the stay may send the command."""
    match command:
        case Confirm():
            return row.state == "Optional"
        case CheckIn(room_id=room_id):
            return row.state == "Confirmed" and row.room_id == room_id
        case CheckOut():
            return row.state == "Started"
        case Cancel():
            return row.state in ("Inquired", "Requested", "Optional", "Confirmed")
        case MoveRoom(room_id=room_id):
            return row.state in _MOVABLE and row.room_id != room_id
        case UnlockRoom():
            return row.state in _MOVABLE and row.room_locked
        case LockRoom():
            return row.state in _MOVABLE and not row.room_locked
        case _:
            return True


def first_step(row: Row) -> Command:
    """The next step of a stay as the platform has it."""
    match row.state:
        case State.OPTIONAL:
            return Confirm(reservation_id=row.id)
        case State.STARTED:
            return CheckOut(reservation_id=row.id, close_bills=True)
        case _:
            return CheckIn(reservation_id=row.id, room_id=row.room_id)


def spare_rooms(house: House, category_id: str) -> list[str]:
    """Rooms of the category that no stay has, by name."""
    taken = {row.room_id for row in house.reservations}
    of_category = {each.room_id for each in house.assignments if each.is_active and each.category_id == category_id}
    free = (room for room in house.rooms if room.is_active and room.id in of_category - taken)
    return [room.id for room in sorted(free, key=lambda room: room.name)]


def made(stay: Row, deed: str) -> Row:
    """The stay in the state that the deed begins from."""
    state = DEEDS[deed]
    return replace(
        stay,
        state=state,
        released=stay.end.replace(day=stay.end.day + 1) if state == "Optional" else None,
        actual_start=stay.start if state == "Started" else None,
        room_locked=deed == "unlock",
    )


def command_of(deed: str, row: Row, spare: Iterable[str]) -> Command:
    """The command that does the deed; `spare` are rooms to move to."""
    match deed:
        case "confirm":
            return Confirm(reservation_id=row.id)
        case "check in":
            return CheckIn(reservation_id=row.id, room_id=row.room_id)
        case "check out":
            return CheckOut(reservation_id=row.id, close_bills=True)
        case "move" | "move in the house":
            return MoveRoom(reservation_id=row.id, room_id=next(iter(spare)))
        case "unlock":
            return UnlockRoom(reservation_id=row.id)
        case "lock":
            return LockRoom(reservation_id=row.id)
        case _:
            return Cancel(reservation_id=row.id, note="Asked to", charge_fee=False)
