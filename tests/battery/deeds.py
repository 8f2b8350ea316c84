"""What the battery knows of each command: where it begins, what shows it, what a reader must have seen before.

A new command needs its lines here, and its place in what a clerk does (`clerk.Clerk`); the rest asks only these.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from frontdesk.demo.rows import Reservation as Row
from frontdesk.demo.state import State as House
from frontdesk.domain.commands import (
    AddNote,
    AddOrder,
    AddPayment,
    AddProduct,
    Cancel,
    CheckIn,
    CheckOut,
    Command,
    Confirm,
    FreeItem,
    LockRoom,
    MoveRoom,
    UnlockRoom,
)
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

POSTINGS = {"product": "Started", "order": "Started", "payment": "Started", "note": "Confirmed"}
"""Deeds that leave the stay as it is and something new on the account."""

CURRENCY = "CZK"
_READ_ITEMS, _READ_PAYMENTS, _READ_NOTES = "orderItems/getAll", "payments/getAll", "serviceOrderNotes/getAll"
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


def is_posting(command: Command) -> bool:
    """Whether its effect cannot be seen in the stay, but only in what was put on the account."""
    return isinstance(command, AddProduct | AddOrder | AddPayment | AddNote)


def operation_of(command: Command) -> str:
    """The platform's operation that does it."""
    match command:
        case AddProduct():
            return "reservations/addProduct"
        case AddOrder():
            return "orders/add"
        case AddPayment():
            return "payments/addExternal"
        case AddNote():
            return "serviceOrderNotes/add"
        case Confirm():
            return "reservations/confirm"
        case CheckIn():
            return "reservations/start"
        case CheckOut():
            return "reservations/process"
        case Cancel():
            return "reservations/cancel"
        case _:
            return "reservations/update"


def proof_of(command: Command) -> tuple[str, str]:
    """The read that shows whether it happened, and the one id it asks for."""
    match command:
        case AddProduct(reservation_id=stay):
            return _READ_ITEMS, stay
        case AddOrder(guest_id=guest):
            return _READ_ITEMS, guest
        case AddPayment(guest_id=guest):
            return _READ_PAYMENTS, guest
        case AddNote(reservation_id=stay):
            return _READ_NOTES, stay
        case _:
            return "reservations/getAll/2023-06-06", command.reservation_id


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


def posting(deed: str, row: Row, house: House, number: int = 0) -> Command:
    """Something on the account of a stay; the same again with the same `number`."""
    match deed:
        case "product":
            sold = min(
                (each for each in house.products if each.service_id == row.service_id), key=lambda each: each.name
            )
            return AddProduct(reservation_id=row.id, product_id=sold.id, count=1)
        case "order":
            sells = min((each for each in house.services if not each.bookable), key=lambda each: each.name)
            return AddOrder(
                guest_id=row.account_id,
                service_id=sells.id,
                reservation_id=row.id,
                consumed_utc=row.start,
                currency=CURRENCY,
                items=(FreeItem(name=f"Umbrella {number}", unit_gross=Decimal(250)),),
            )
        case "payment":
            return AddPayment(
                guest_id=row.account_id,
                reservation_id=row.id,
                amount=Decimal(100 + number),
                currency=CURRENCY,
                kind="Cash",
            )
        case _:
            return AddNote(reservation_id=row.id, text=f"Asks for a quiet room, {number}")


def made(stay: Row, deed: str) -> Row:
    """The stay in the state that the deed begins from."""
    state = (DEEDS | POSTINGS)[deed]
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
