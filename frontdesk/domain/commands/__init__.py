"""What a clerk does, as data. Each command paints its effect by a pure function, or raises `Rejected`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from frontdesk.domain.commands.bookings import AddBooking, NewStay
from frontdesk.domain.commands.changes import ChangeStay, NightPrice
from frontdesk.domain.commands.charges import (
    AddNote,
    AddOrder,
    AddPayment,
    AddProduct,
    CancelItem,
    FreeItem,
    OrderedProduct,
)
from frontdesk.domain.commands.people import (
    AddCompanion,
    AddGuest,
    ChangeGuest,
    ChangeOwner,
    GuestDetails,
    RemoveCompanion,
)
from frontdesk.domain.commands.prices import ClearRestriction, Rule, SetPrice, SetRestriction
from frontdesk.domain.commands.rooms import LockRoom, MoveRoom, SetRoomState, UnlockRoom
from frontdesk.domain.commands.steps import Cancel, CheckIn, CheckOut, Confirm
from frontdesk.domain.reasons import Rejected, WrongState
from frontdesk.domain.reservations import Reservation

__all__ = [
    "STEPS",
    "AddBooking",
    "AddCompanion",
    "AddGuest",
    "AddNote",
    "AddOrder",
    "AddPayment",
    "AddProduct",
    "Cancel",
    "CancelItem",
    "ChangeGuest",
    "ChangeOwner",
    "ChangeStay",
    "CheckIn",
    "CheckOut",
    "ClearRestriction",
    "Command",
    "Confirm",
    "FreeItem",
    "GuestDetails",
    "LockRoom",
    "MoveRoom",
    "NewStay",
    "NightPrice",
    "OrderedProduct",
    "RemoveCompanion",
    "Rule",
    "SetPrice",
    "SetRestriction",
    "SetRoomState",
    "StayCommand",
    "UnlockRoom",
    "Unreadable",
    "makes",
    "name_of",
    "stays_of",
    "step_of",
    "subject_of",
    "told_as",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreadable:
    """A stored command that fails its checksum, or that a newer program wrote. A person sees it; it is never sent."""

    reservation_id: str
    step: str

    def apply(self, reservation: Reservation, at: datetime) -> Reservation:
        """Never lays anything over a stay."""
        del at
        raise Rejected(WrongState(reservation.state, self.step))


GuardedCommand = (
    Confirm
    | CheckIn
    | CheckOut
    | Cancel
    | MoveRoom
    | UnlockRoom
    | LockRoom
    | ChangeStay
    | ChangeOwner
    | AddCompanion
    | RemoveCompanion
)
"""Commands whose effect shows in the stay itself."""

StayCommand = GuardedCommand | AddProduct | CancelItem | AddNote | Unreadable
"""Commands about a stay the desk knows: each has `apply(reservation, at)`."""

Command = (
    StayCommand
    | AddBooking
    | AddGuest
    | ChangeGuest
    | AddOrder
    | AddPayment
    | SetRoomState
    | SetPrice
    | SetRestriction
    | ClearRestriction
)


def step_of(command: Command) -> str:
    """The step's name, used in reasons and in the stored row."""
    if isinstance(command, Unreadable):
        return command.step
    return name_of(type(command))


def told_as(command: Command) -> str:
    """The step's name where a clerk reads it: as `step_of`, and what a change is of is told apart."""
    match command:
        case ChangeStay(only_time=True):
            return "change_time"
        case ChangeStay(only_days=True):
            return "change_days"
        case ChangeStay(prices=prices) if prices:
            return "change_price"
        case SetPrice(price=None):
            return "clear_price"
        case _:
            return step_of(command)


def name_of(kind: type[Command]) -> str:
    """The name of a kind of command, as stored."""
    return _STEPS[kind]


_STEPS: dict[type, str] = {
    Confirm: "confirm",
    CheckIn: "check_in",
    CheckOut: "check_out",
    Cancel: "cancel",
    MoveRoom: "move_room",
    UnlockRoom: "unlock_room",
    LockRoom: "lock_room",
    ChangeStay: "change_stay",
    ChangeOwner: "change_owner",
    AddCompanion: "add_companion",
    RemoveCompanion: "remove_companion",
    AddProduct: "add_product",
    CancelItem: "cancel_item",
    AddNote: "add_note",
    AddBooking: "add_booking",
    AddGuest: "add_guest",
    ChangeGuest: "change_guest",
    AddOrder: "add_order",
    AddPayment: "add_payment",
    SetRoomState: "set_room_state",
    SetPrice: "set_price",
    SetRestriction: "set_restriction",
    ClearRestriction: "clear_restriction",
}

STEPS: tuple[str, ...] = tuple(_STEPS.values())
"""The names of all steps, as they are stored and as a hotel's settings name them."""


def stays_of(command: Command) -> tuple[str, ...]:
    """The stays a command is shown at; none for what hangs on no stay."""
    if isinstance(command, AddBooking):
        return tuple(stay.local_id for stay in command.stays)
    return (command.reservation_id,) if command.reservation_id else ()


def makes(command: Command) -> tuple[str, ...]:
    """The local ids of what a command will create."""
    match command:
        case AddGuest(local_id=local_id):
            return (local_id,)
        case AddBooking(stays=stays):
            return tuple(stay.local_id for stay in stays)
        case _:
            return ()


def subject_of(command: Command) -> str:
    """What a command is about, as the name of its lane: commands of one subject keep the clerk's order."""
    if isinstance(command, StayCommand):
        return f"res:{command.reservation_id}"
    match command:
        case AddGuest(local_id=guest) | ChangeGuest(guest_id=guest):
            return f"guest:{guest}"
        case AddOrder(reservation_id="", guest_id=guest) | AddPayment(reservation_id="", guest_id=guest):
            return f"guest:{guest}"
        case AddBooking() | AddOrder() | AddPayment():
            return f"res:{command.reservation_id}"
        case SetRoomState(room_id=room):
            return f"room:{room}"
        case SetPrice(rate_id=rate):
            return f"rate:{rate}"
        case SetRestriction() | ClearRestriction():
            return "restrictions"
        case _:
            assert_never(command)
